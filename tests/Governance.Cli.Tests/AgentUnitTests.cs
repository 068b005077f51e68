using Governance.Cli.Careers;
using Governance.Cli.Tests.Support;
using Governance.Decisions;
using Governance.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Cli.Tests;

/// <summary>The register is right wherever an agent works, whichever units are named in its own entry.</summary>
public sealed class AgentUnitTests
{
    [Theory]
    [InlineData("customer-refunds")]
    [InlineData("procurement")]
    public void In_no_unit_does_an_act_go_above_the_level_that_is_told(string example)
    {
        var model = GovernanceModelReader.Read(GovernanceFolder.Read(Repository.Find($"docs/examples/{example}"))).Model!;
        var reached = 0;
        foreach (var at in new[] { "2026-03-15T09:30:00Z", CareerFiles.Now, "2027-02-15T09:30:00Z" }.Select(text => InstantPattern.ExtendedIso.Parse(text).Value))
        {
            foreach (var standing in AgentRegisterSearch.Find(model, null, [], at))
            {
                foreach (var (type, told) in standing.Levels)
                {
                    var highest = Everywhere(model, standing.Agent.Id, type, at).Max();
                    Assert.True(highest == told, $"{standing.Agent.Id} {type} {at}: {told} is told and {highest} reached");
                    reached += highest > AutonomyLevel.None ? 1 : 0;
                }
            }
        }

        Assert.True(reached > 5, "somebody may do something somewhere");
    }

    [Fact]
    public void Units_in_which_all_is_the_same_share_a_paragraph()
    {
        var run = Tool.Run("agent", Repository.Find("docs/examples/customer-refunds"), "refund-bot", "--at", CareerFiles.Now);
        var shared = "\nEstimate a refund (`refund.estimate`), for `customer-refunds`, in `claims-france`,\n  `claims-switzerland`, `group`: Act within bounds\n";
        Assert.Contains(shared, run.Output, StringComparison.Ordinal);
        Assert.Contains("\nPay a refund (`refund.issue`), for `customer-refunds`, in `group`: None\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nPay a refund (`refund.issue`), for `customer-refunds`, in `claims-france`: Act within bounds\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certificate")]
    [InlineData("delegation")]
    [InlineData("matrix")]
    [InlineData("role")]
    [InlineData("useCase")]
    public void What_bears_on_its_acts_only_below_its_own_unit_is_found(string bears)
    {
        using var folder = OnlyInLyon(bears);
        var model = GovernanceModelReader.Read(GovernanceFolder.Read(folder.Path)).Model!;
        var at = InstantPattern.ExtendedIso.Parse(CareerFiles.Now).Value;
        var issue = model.FindEffectiveAutonomy(new("refund-bot"), at).Where(act => act.DecisionType == new DecisionTypeId("refund.issue")).ToList();
        Assert.Equal(AutonomyLevel.ActWithinBounds, issue.Single(act => act.Unit == new UnitId("claims-lyon")).Level);
        Assert.All(issue.Where(act => act.Unit != new UnitId("claims-lyon")), act => Assert.True(act.Level < AutonomyLevel.ActWithinBounds));
        Assert.Equal(bears == "useCase" ? 1 : 2, issue.Count);
    }

    /// <summary>The sample folder with a unit below that of the assistant, the only one in which it may pay refunds at once.</summary>
    private static SampleFolder OnlyInLyon(string bears)
    {
        const string Holder = "\"role\": \"head-of-claims\", \"unit\": \"claims\"";
        const string Assignment = "{ \"decisionType\": \"refund\", \"unit\": \"claims\", \"accountable\": \"role:head-of-claims\" }";
        const string Owner = "@autonomy(\"ActWithinBounds\")\n@owner(\"role:head-of-claims\")\n";
        const string Permit = "permit (principal == Agent::\"refund-bot\", action == Action::\"refund.issue\", resource);";
        var folder = new SampleFolder().Replace(
            "organization.json", "\"parent\": \"group\" }", "\"parent\": \"group\" }, { \"id\": \"claims-lyon\", \"name\": { \"en\": \"Lyon\" }, \"parent\": \"claims\" }");
        const string Scope = "\"id\": \"refunds-2026\", \"decisionType\": \"refund\", \"unit\": \"claims\"";
        return bears switch
        {
            "certificate" => folder.Replace("agents.json", Scope, Scope.Replace("\"claims\"", "\"claims-lyon\"", StringComparison.Ordinal)),
            "delegation" => folder.Replace("policies/refunds.cedar", Permit, Permit.Replace("refund.issue", "refund.deny", StringComparison.Ordinal))
                .Replace("delegations.json", "\"units\": [\"claims\"]", "\"units\": [\"claims-lyon\"]"),
            "matrix" => folder.Write("delegations.json", "{ \"rules\": [] }")
                .Replace("policies/refunds.cedar", Owner, "@autonomy(\"ActWithinBounds\")\n")
                .Replace("organization.json", Assignment, Assignment.Replace("\"claims\"", "\"claims-lyon\"", StringComparison.Ordinal)),
            "role" => folder.Write("delegations.json", "{ \"rules\": [] }").Replace("organization.json", Holder, Holder.Replace("\"claims\"", "\"claims-lyon\"", StringComparison.Ordinal)),
            _ => folder.Replace("portfolio.json", "\"units\": [\"claims\"]", "\"units\": [\"claims-lyon\"]"),
        };
    }

    private static IEnumerable<AutonomyLevel> Everywhere(GovernanceModel model, AgentId agent, DecisionTypeId type, Instant at) =>
        from useCase in model.Parts.Agents.Agents.First(one => one.Id == agent).UseCases
        from unit in model.Parts.Organization.Units
        select model.FindEffectiveAutonomy(agent, type, useCase, unit.Id, at).Level;
}
