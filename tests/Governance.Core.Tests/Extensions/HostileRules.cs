using Governance.Cedar;
using Governance.Decisions;

namespace Governance.Core.Tests.Extensions;

/// <summary>Rules that do what a rule must not: throw, say nothing, lie, go above, dawdle, change what they can reach.</summary>
internal static class HostileRules
{
    private static ObligationId Undeclared { get; } = new("undeclared");

    /// <summary>Those that break what a rule must keep to, each of which counts as a ceiling of none; new ones each time, since some remember.</summary>
    public static ValueList<IGovernanceRule> Failing =>
    [
        .. Forgetful,
        new Turncoat(RuleAnswer.Oblige(Undeclared)),
    ];

    /// <summary>Those that fail in the same way each time.</summary>
    public static ValueList<IGovernanceRule> Forgetful { get; } =
    [
        new Rule("throws", _ => throw new InvalidOperationException($"at {Environment.TickCount64}")),
        new Rule("throws-null-reference", question => RuleAnswer.Limit((AutonomyLevel)question.Request.Counterparty!.Length + ((string)null!).Length, new("never"))),
        new Rule("throws-cancelled", _ => throw new OperationCanceledException()),
        new Rule("says-nothing", _ => null!),
        new Rule("above", _ => new() { Ceiling = (AutonomyLevel)7 }),
        new Rule("far-above", _ => new() { Ceiling = (AutonomyLevel)int.MaxValue }),
        new Rule("below", _ => new() { Ceiling = (AutonomyLevel)(-1) }),
        new Rule("undeclared-duty", _ => RuleAnswer.Oblige(Undeclared)),
        new Rule("undeclared-protocol", _ => new() { Protocols = [new("undeclared")] }),
        new Rule("no-text", _ => RuleAnswer.Limit(AutonomyLevel.ActMonitored - 1, new(null!))),
    ];

    /// <summary>Those that only try, and limit nothing.</summary>
    public static ValueList<IGovernanceRule> Trying { get; } =
    [
        new Rule("as-high-as-it-gets", _ => new() { Ceiling = AutonomyLevel.ActMonitored, Because = new("everything is allowed"), Cites = "nothing" }),
        new Rule("dawdles", _ => Dawdle()),
        new Rule("changes-things", Change),
    ];

    /// <summary>Honest ones, whose ceiling depends on the request.</summary>
    public static IGovernanceRule Honest(string name, AutonomyLevel ceiling) => new Rule(
        name, question => question.Request.Resource.Uid.Id.Length % 2 == 0 ? RuleAnswer.Limit(ceiling, new($"{name} says so", $"{name} le dit")) : RuleAnswer.NoLimit);

    private static RuleAnswer Dawdle()
    {
        Thread.SpinWait(2000);
        return RuleAnswer.NoLimit;
    }

    /// <summary>Whatever it reaches is a copy, or refuses to be changed.</summary>
    private static RuleAnswer Change(RuleQuestion question)
    {
        _ = question with { Request = question.Request with { Agent = null, Person = null } };
        Attempt(question.Model.Policies.Rules);
        Attempt(question.Model.Parts.Agents.Agents);
        Attempt(question.Request.Entities);
        foreach (var entity in question.Model.Entities.Entities.Take(3))
        {
            Attempt(entity.Parents);
        }

        Attempt<KeyValuePair<string, CedarValue>>(question.Request.Context);
        return RuleAnswer.NoLimit;
    }

    private static void Attempt<T>(IEnumerable<T> reached)
    {
        switch (reached)
        {
            case T[] { Length: > 0 } array:
                Array.Clear(array);
                break;
            case IList<T> { IsReadOnly: false } list:
                list.Clear();
                break;
            case ICollection<T> { IsReadOnly: false } collection:
                collection.Clear();
                break;
        }
    }
}
