using NodaTime;

namespace Governance.Delegation;

/// <summary>What became of a delegation rule: its revocation, the rule that replaces it, its suspensions.</summary>
internal sealed record LinkHistory
{
    /// <summary>Of a rule to which nothing happened.</summary>
    public static LinkHistory Empty { get; } = new();

    /// <summary>The revocation; <see langword="null"/> when there is none.</summary>
    public Revocation? Revocation { get; init; }

    /// <summary>The rule that replaces it, the earliest when there are several; <see langword="null"/> when none does.</summary>
    public DelegationRule? Successor { get; init; }

    /// <summary>The suspensions, whenever they are.</summary>
    public ValueList<Suspension> Suspensions { get; init; }

    /// <summary>The instant at which the rule ends before its time; a successor ends it for good, whatever becomes of the successor.</summary>
    public Instant EndsAt => Instant.Min(Revocation?.At ?? Instant.MaxValue, Successor?.ValidFrom ?? Instant.MaxValue);

    /// <summary>The histories of the rules that have one.</summary>
    public static Dictionary<DelegationId, LinkHistory> Of(DelegationRegister register)
    {
        var histories = new Dictionary<DelegationId, LinkHistory>();
        foreach (var revocation in register.Revocations)
        {
            var history = histories.GetValueOrDefault(revocation.Delegation, Empty);
            if (history.Revocation is not { } known || revocation.At < known.At)
            {
                histories[revocation.Delegation] = history with { Revocation = revocation };
            }
        }

        foreach (var rule in register.Rules)
        {
            if (rule.Supersedes is { } replaced)
            {
                var history = histories.GetValueOrDefault(replaced, Empty);
                if (history.Successor is not { } known || IsEarlier(rule, known))
                {
                    histories[replaced] = history with { Successor = rule };
                }
            }
        }

        foreach (var same in register.Suspensions.GroupBy(suspension => suspension.Delegation))
        {
            histories[same.Key] = histories.GetValueOrDefault(same.Key, Empty) with { Suspensions = same.ToValueList() };
        }

        return histories;
    }

    /// <summary>The suspension that holds an instant, the one that lasts longest when there are several; <see langword="null"/> when none does.</summary>
    public Suspension? SuspensionAt(Instant at)
    {
        Suspension? found = null;
        foreach (var suspension in Suspensions)
        {
            if (suspension.Contains(at) && (found is null || (suspension.Until ?? Instant.MaxValue) > (found.Until ?? Instant.MaxValue)))
            {
                found = suspension;
            }
        }

        return found;
    }

    /// <summary>Of two that begin together the first by id, so that no order of a file matters.</summary>
    private static bool IsEarlier(DelegationRule rule, DelegationRule other) =>
        rule.ValidFrom < other.ValidFrom || (rule.ValidFrom == other.ValidFrom && string.CompareOrdinal(rule.Id.Value, other.Id.Value) < 0);
}
