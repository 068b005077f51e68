using Governance.Cedar;
using Governance.Serialization;
using Governance.Decisions;

namespace Governance.Core.Tests.Extensions;

/// <summary>What extensions are refused for, and what a decision tells of them.</summary>
public sealed class ExtensionTests
{
    private static readonly GovernanceModel Model = GovernanceModel.Load(Repository.Find("docs/examples/customer-refunds"));

    public static TheoryData<string, string> Names { get; } = new()
    {
        { "Not an id", "`Not an id` is no name of an extension" },
        { "built-in.kill-switch", "`built-in.kill-switch` is no name of an extension" },
        { Model.Policies.Rules[0].Id, $"the name `{Model.Policies.Rules[0].Id}` is that of a policy" },
        { "twice", "the name `twice` is that of a policy, a threshold or another extension" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_that_is_none_is_refused_when_the_evaluator_is_made(string name, string message) => Refused(
        new() { Rules = [new Rule(name, _ => RuleAnswer.NoLimit), new Rule("twice", _ => RuleAnswer.NoLimit)] }, message);

    [Fact]
    public void What_is_not_in_the_catalogue_is_refused_when_the_evaluator_is_made() => Refused(
        new() { Rules = [new Rule("rule", _ => RuleAnswer.NoLimit) { Obligations = [new("unheard-of")], Protocols = [new("never-seen")] }] },
        "the obligation `unheard-of`, which is not in the catalogue",
        "the protocol `never-seen`, which is not in the catalogue");

    [Fact]
    public void Facts_that_cannot_be_given_are_refused_when_the_evaluator_is_made() => Refused(
        new()
        {
            ContextProviders =
            [
                new Provider("nothing", [], _ => CedarRecord.Empty),
                new Provider("overrules", [RequestContext.Amount], _ => CedarRecord.Empty),
                new Provider("score-one", ["score"], _ => CedarRecord.Empty),
                new Provider("score-two", ["score"], _ => CedarRecord.Empty),
            ],
        },
        "the context provider `nothing` declares no fact",
        "`overrules` declares the fact `amount`",
        "`score-two` declares the fact `score`, which `score-one` gives");

    [Fact]
    public void A_missing_extension_is_refused_when_the_evaluator_is_made()
    {
        Assert.Throws<ArgumentException>(() => new PolicyEvaluator(Model, new GovernanceExtensions { Rules = [null!] }));
        Assert.Throws<ArgumentException>(() => new PolicyEvaluator(Model, new GovernanceExtensions { ContextProviders = [null!] }));
        Assert.Throws<ArgumentException>(() => new PolicyEvaluator(Model, new GovernanceExtensions { Rules = [new Rule(null!, _ => RuleAnswer.NoLimit)] }));
    }

    [Fact]
    public void A_log_that_fails_changes_no_decision()
    {
        var evaluator = new PolicyEvaluator(Model, new GovernanceExtensions
        {
            Rules = [new Rule("rule", _ => throw new InvalidOperationException())],
            OnFailure = _ => throw new InvalidOperationException(),
        });

        Assert.Equal(AutonomyLevel.None, evaluator.Evaluate(Request).Autonomy);
    }

    [Fact]
    public void Extensions_that_had_nothing_to_say_are_told_as_well()
    {
        var evaluator = new PolicyEvaluator(Model, new GovernanceExtensions
        {
            Rules = [new Rule("b", _ => RuleAnswer.NoLimit), new Rule("a", _ => RuleAnswer.Limit(AutonomyLevel.Observe, new("enough", "assez")))],
            ContextProviders = [new Provider("c", ["score"], _ => CedarRecord.Empty)],
        });

        Assert.Equal(
            [
                new(ExtensionKind.ContextProvider, "c", ExtensionVerdict.Silent),
                new(ExtensionKind.Rule, "a", ExtensionVerdict.Spoke),
                new(ExtensionKind.Rule, "b", ExtensionVerdict.Silent),
            ],
            evaluator.Evaluate(Request).Extensions);
        Assert.Empty(new PolicyEvaluator(Model).Evaluate(Request).Extensions);
    }

    private static DecisionRequest Request { get; } = new()
    {
        Agent = new("refund-bot"), DecisionType = new("refund.issue"), Purpose = new("customer-refunds"), Unit = new("claims-france"),
        Resource = new("Claim", "c-1"), At = NodaTime.Instant.FromUtc(2026, 11, 22, 9, 0),
    };

    private static void Refused(GovernanceExtensions extensions, params string[] messages)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new PolicyEvaluator(Model, extensions));
        Assert.Equal("extensions", thrown.ParamName);
        Assert.All(messages, message => Assert.Contains(message, thrown.Message, StringComparison.Ordinal));
    }
}
