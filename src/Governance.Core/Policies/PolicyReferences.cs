using System.Collections.Frozen;
using Governance.Organization;

namespace Governance.Policies;

/// <summary>What the annotations of policies may refer to.</summary>
/// <param name="Protocols">The known validation protocols.</param>
/// <param name="Obligations">The known obligations.</param>
/// <param name="Parties">The known persons, roles and bodies.</param>
internal sealed record PolicyReferences(
    IReadOnlySet<ProtocolId> Protocols, IReadOnlySet<ObligationId> Obligations, IReadOnlySet<PartyReference> Parties)
{
    /// <summary>For texts that this library writes itself, which refer to nothing.</summary>
    public static PolicyReferences None { get; } = new(FrozenSet<ProtocolId>.Empty, FrozenSet<ObligationId>.Empty, FrozenSet<PartyReference>.Empty);
}
