using System.Diagnostics.CodeAnalysis;
namespace Governance.Decisions;

/// <summary>A rule with what it declared when it was taken in: it cannot call itself something else later.</summary>
internal sealed class PreparedRule(IGovernanceRule rule)
{
    public string Name { get; } = rule?.Name ?? throw new ArgumentException("A rule is missing, or has no name.", nameof(rule));

    public ValueList<ObligationId> Obligations { get; } = rule.Obligations;

    public ValueList<ProtocolId> Protocols { get; } = rule.Protocols;

    /// <summary>Asks the rule.</summary>
    /// <returns>The ceiling, or <see langword="null"/> when it has nothing to say; and whether it failed, with what it threw.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a rule throws, it fails closed.")]
    public (Ceiling? Ceiling, bool Failed, Exception? Thrown) Ask(RuleQuestion question)
    {
        RuleAnswer? answer;
        try
        {
            answer = rule.Judge(question);
        }
        catch (Exception thrown)
        {
            return (ExtensionHost.Refusal(Name, ExtensionWords.Threw), true, thrown);
        }

        return FindFault(answer) is { } fault ? (ExtensionHost.Refusal(Name, fault), true, null)
            : answer!.SaysNothing ? (null, false, null)
            : (ToCeiling(answer), false, null);
    }

    private Ceiling ToCeiling(RuleAnswer answer) => new()
    {
        Kind = CeilingKind.Extension,
        Rule = Name,
        Level = answer.Ceiling,
        Because = answer.Because,
        Cites = answer.Cites,
        Protocols = answer.Protocols,
        Obligations = answer.Obligations,
    };

    private LocalizedText? FindFault(RuleAnswer? answer)
    {
        if (answer is null)
        {
            return ExtensionWords.SaidNothing;
        }

        if (answer.Ceiling is < AutonomyLevel.None or > AutonomyLevel.ActMonitored)
        {
            return ExtensionWords.NoLevel;
        }

        foreach (var obligation in answer.Obligations)
        {
            if (!Obligations.AsSpan().Contains(obligation))
            {
                return ExtensionWords.Undeclared(obligation.Value);
            }
        }

        foreach (var protocol in answer.Protocols)
        {
            if (!Protocols.AsSpan().Contains(protocol))
            {
                return ExtensionWords.Undeclared(protocol.Value);
            }
        }

        return answer.Because is { En: null } ? ExtensionWords.NoReason : null;
    }
}
