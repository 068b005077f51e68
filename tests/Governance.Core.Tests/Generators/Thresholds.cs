using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Decisions;

namespace Governance.Core.Tests.Generators;

/// <summary>Random amount bands about the request at hand: bounds rise, ceilings fall, and the approvers never lose rank.</summary>
internal static class Thresholds
{
    /// <summary>What bands may demand, by rising rank whatever the ranks of roles: the committee alone never ranks below a step in which it is one of several voters.</summary>
    private static readonly ValueList<ProtocolId>[] Demands =
        [[], [new("four-eyes")], [new("two-steps")], [new("committee-vote")], [new("committee-vote"), new("two-steps")]];

    public static Gen<ValueList<AmountThresholds>> For(GovernanceModelParts facts, DecisionRequest request) =>
        from count in Pick.Weighted((4, 0), (3, 1), (1, 2))
        from all in Pick.Many(count, count, i => One(new($"threshold-{i}"), facts, request))
        select all;

    private static Gen<AmountThresholds> One(ThresholdId id, GovernanceModelParts facts, DecisionRequest request)
    {
        var types = facts.Organization.DecisionTypes.Select(d => d.Id).ToArray();
        var lineage = types.Where(t => RequestTexts.Actions(request.DecisionType).Contains($"Action::\"{t}\"")).DefaultIfEmpty(types[0]);
        return from type in Gen.Frequency((4, Pick.One(lineage)), (1, Pick.One(types)))
               from unit in Gen.Frequency((3, Gen.Constant(facts.Organization.Units[0].Id)), (1, Pick.One(facts.Organization.Units.Select(u => u.Id))))
               from bounds in Pick.Some([0m, 100m, 500m, 1000m], 0, 3)
               from ceilings in Pick.Many(bounds.Count + 1, bounds.Count + 1, _ => Pick.Weighted((3, 6), (3, 5), (4, 4), (4, 3), (1, 1), (1, 0)))
               from demands in Pick.Many(bounds.Count + 1, bounds.Count + 1, _ => Gen.Choose(0, Demands.Length - 1))
               let rising = bounds.Order().ToArray()
               let falling = ceilings.OrderDescending().ToArray()
               let stricter = demands.Order().ToArray()
               select new AmountThresholds
               {
                   Id = id,
                   Name = new("payments", "paiements"),
                   DecisionTypes = [type],
                   Units = [unit],
                   Bands = falling.Select((ceiling, i) => new AmountBand
                   {
                       UpTo = i < rising.Length ? new Money(rising[i], Currency.Eur) : null,
                       Ceiling = (AutonomyLevel)ceiling,
                       Protocols = Demands[stricter[i]],
                   }).ToValueList(),
               };
    }
}
