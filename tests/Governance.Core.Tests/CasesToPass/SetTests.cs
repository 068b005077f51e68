using Governance.Core.Tests.Decisions;
using Governance.Decisions;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>Any and all over sets (cedar#2512), as far as Cedar has them: of values that are compared as a whole.</summary>
public sealed class SetTests
{
    [Theory]
    [InlineData("context.dataClasses.containsAny([\"health\", \"biometric\"])", "contract,health", DecisionOutcome.Refused)]
    [InlineData("context.dataClasses.containsAny([\"health\", \"biometric\"])", "contract,contact", DecisionOutcome.Proceed)]
    [InlineData("context.dataClasses.containsAll([\"contract\", \"health\"])", "contract,health", DecisionOutcome.Refused)]
    [InlineData("context.dataClasses.containsAll([\"contract\", \"health\"])", "contract,contact", DecisionOutcome.Proceed)]
    [InlineData("!([\"contract\", \"contact\"].containsAll(context.dataClasses))", "contract,contact", DecisionOutcome.Proceed)]
    [InlineData("!([\"contract\", \"contact\"].containsAll(context.dataClasses))", "contract,health", DecisionOutcome.Refused)]
    public void A_rule_asks_whether_any_or_all_are_among_some(string condition, string classes, DecisionOutcome outcome)
    {
        var parts = ClaimsDesk.Parts($$"""
            @id("refunds") @autonomy("ActWithinBounds") permit (principal is Agent, action == Action::"refund.issue", resource);
            @id("classes") forbid (principal, action, resource) when { {{condition}} };
            """);
        ValueList<string> all = ["contract", "contact", "health"];
        var able = parts with
        {
            Agents = new() { Agents = [.. parts.Agents.Agents.Select(agent => agent with { DataClasses = all, Certificates = [.. agent.Certificates.Select(c => c with { Environment = c.Environment with { DataClasses = all } })] })] },
            Portfolio = parts.Portfolio with { UseCases = [.. parts.Portfolio.UseCases.Select(useCase => useCase with { DataClasses = all })] },
        };
        var model = GovernanceModel.Create(able).Model!;

        Assert.Equal(outcome, new PolicyEvaluator(model).Evaluate(ClaimsDesk.Refund(20m) with { DataClasses = [.. classes.Split(',')] }).Outcome);
    }
}
