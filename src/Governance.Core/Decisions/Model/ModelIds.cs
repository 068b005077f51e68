using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Every id that the parts of a model declare, so that references can be checked before anything is built.</summary>
internal sealed class ModelIds(GovernanceModelParts parts)
{
    public FrozenSet<UnitId> Units { get; } = parts.Organization.Units.Select(u => u.Id).ToFrozenSet();

    public FrozenSet<JurisdictionId> Jurisdictions { get; } = parts.Organization.Jurisdictions.Select(j => j.Id).ToFrozenSet();

    public FrozenSet<RoleId> Roles { get; } = parts.Organization.Roles.Select(r => r.Id).ToFrozenSet();

    public FrozenSet<PersonId> People { get; } = parts.Organization.People.Select(p => p.Id).ToFrozenSet();

    public FrozenSet<BodyId> Bodies { get; } = parts.Organization.Bodies.Select(b => b.Id).ToFrozenSet();

    public FrozenSet<DecisionTypeId> DecisionTypes { get; } = BuiltInDecisionTypes.With(parts.Organization).Select(d => d.Id).ToFrozenSet();

    public FrozenSet<ObjectiveId> Objectives { get; } = parts.Portfolio.Objectives.Select(o => o.Id).ToFrozenSet();

    public FrozenSet<UseCaseId> UseCases { get; } = parts.Portfolio.UseCases.Select(u => u.Id).Append(BuiltInDecisionTypes.Purpose).ToFrozenSet();

    public FrozenSet<AgentId> Agents { get; } = parts.Agents.Agents.Select(a => a.Id).ToFrozenSet();

    public FrozenSet<TeamId> Teams { get; } = parts.Agents.Agents.SelectMany(a => a.Teams).ToFrozenSet();

    public FrozenSet<KpiId> Kpis { get; } = parts.Kpis.Kpis.Select(k => k.Id).ToFrozenSet();

    public FrozenSet<ProtocolId> Protocols { get; } = parts.Protocols.Protocols.Select(p => p.Id)
        .Concat(parts.Organization.Bodies.Where(b => b.Id.Value.Length > 0).Select(b => BodyDecision.IdOf(b.Id)))
        .Concat(parts.Portfolio.Gates.Where(g => g.Id.Value.Length > 0).Select(g => GateVote.IdOf(g.Id))).ToFrozenSet();

    public FrozenSet<GateId> Gates { get; } = parts.Portfolio.Gates.Select(g => g.Id).ToFrozenSet();

    public FrozenSet<ArchitectureDecisionId> ArchitectureDecisions { get; } = (parts.Portfolio.Roadmap?.Decisions ?? []).Select(d => d.Id).ToFrozenSet();

    public FrozenSet<ObligationId> Obligations { get; } = parts.Protocols.Obligations.Select(o => o.Id).ToFrozenSet();

    public FrozenSet<PartyReference> Parties { get; } = parts.Organization.People.Select(p => PartyReference.To(p.Id))
        .Concat(parts.Organization.Roles.Select(r => PartyReference.To(r.Id)))
        .Concat(parts.Organization.Bodies.Select(b => PartyReference.To(b.Id)))
        .Concat(parts.Agents.Agents.Select(a => PartyReference.To(a.Id)))
        .ToFrozenSet();

    private FrozenDictionary<string, FrozenSet<string>> NamesByType => field ??= new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["Agent"] = Values(Agents),
        ["Person"] = Values(People),
        ["Role"] = Values(Roles),
        ["Body"] = Values(Bodies),
        ["Unit"] = Values(Units),
        ["Jurisdiction"] = Values(Jurisdictions),
        ["UseCase"] = Values(UseCases),
        ["Objective"] = Values(Objectives),
        ["Team"] = Values(Teams),
        ["Kpi"] = Values(Kpis),
        ["Action"] = Values(DecisionTypes),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether an entity is of a type that only the model defines, and the model has none of its id.</summary>
    public bool IsUnknown(EntityUid entity, [NotNullWhen(true)] out IReadOnlySet<string>? ids)
    {
        ids = NamesByType.GetValueOrDefault(entity.Type);
        return ids is not null && !ids.Contains(entity.Id);
    }

    private static FrozenSet<string> Values<TId>(IEnumerable<TId> ids)
        where TId : struct, IIdentifier<TId> =>
        ids.Select(id => id.Value).ToFrozenSet(StringComparer.Ordinal);
}
