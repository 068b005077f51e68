using Governance.Decisions;

namespace Governance.Cli.Output;

/// <summary>What decided, in one cell: the limits that hold a decision down, or the grant that carries it.</summary>
internal static class DecidingRules
{
    // A no-break space keeps a mark with its rule.
    private const string GrantMark = "+\u00a0";
    private const string LimitMark = "≤\u00a0";
    private const string VoidMark = "×\u00a0";

    /// <summary>The rules, marked; those that would grant and do not count when nothing else decides; <see langword="null"/> when nothing grants and nothing forbids.</summary>
    public static string? Of(Decision decision)
    {
        var binding = decision.Ceilings.Where(c => c.IsBinding).Select(c => c.Rule).Distinct(StringComparer.Ordinal).ToList();
        if (binding.Count > 0)
        {
            return Limits(binding);
        }

        if (decision.Grants.FirstOrDefault(g => g.Counts) is { } carrier)
        {
            return GrantMark + carrier.Rule;
        }

        // Nothing grants, so no ceiling binds; one that forbids all the same says more than the silence of the grants.
        var forbidding = decision.Ceilings.Where(c => c.Level == AutonomyLevel.None).Select(c => c.Rule).Distinct(StringComparer.Ordinal).ToList();
        var voided = decision.Grants.Select(grant => VoidMark + grant.Rule);
        return forbidding.Count > 0 ? Limits(forbidding) : decision.Grants.IsEmpty ? null : string.Join(' ', voided);
    }

    private static string Limits(IEnumerable<string> rules) => string.Join(' ', rules.Select(rule => LimitMark + rule));
}
