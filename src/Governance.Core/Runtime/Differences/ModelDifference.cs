namespace Governance.Runtime;

/// <summary>What differs between two models, part by part and by id.</summary>
/// <remarks>
/// Order alone is no difference, nor are comments and the layout of policies outside of rules. Two models without a difference therefore decide alike, though their
/// digests may differ.
/// </remarks>
public sealed partial record ModelDifference
{
    /// <summary>The jurisdictions.</summary>
    public PartDifference<JurisdictionId> Jurisdictions { get; init; } = PartDifference<JurisdictionId>.None;

    /// <summary>The units.</summary>
    public PartDifference<UnitId> Units { get; init; } = PartDifference<UnitId>.None;

    /// <summary>The roles.</summary>
    public PartDifference<RoleId> Roles { get; init; } = PartDifference<RoleId>.None;

    /// <summary>The people, with their roles and absences.</summary>
    public PartDifference<PersonId> People { get; init; } = PartDifference<PersonId>.None;

    /// <summary>The governing bodies.</summary>
    public PartDifference<BodyId> Bodies { get; init; } = PartDifference<BodyId>.None;

    /// <summary>The business calendars.</summary>
    public PartDifference<CalendarId> Calendars { get; init; } = PartDifference<CalendarId>.None;

    /// <summary>The decision types and their groups.</summary>
    public PartDifference<DecisionTypeId> DecisionTypes { get; init; } = PartDifference<DecisionTypeId>.None;

    /// <summary>Who is responsible for what, by decision type and unit.</summary>
    public PartDifference<UnitPlace<DecisionTypeId>> Responsibilities { get; init; } = PartDifference<UnitPlace<DecisionTypeId>>.None;

    /// <summary>The strategic objectives.</summary>
    public PartDifference<ObjectiveId> Objectives { get; init; } = PartDifference<ObjectiveId>.None;

    /// <summary>The use cases themselves, their stages included.</summary>
    public PartDifference<UseCaseId> UseCases { get; init; } = PartDifference<UseCaseId>.None;

    /// <summary>What is recorded of use cases: decisions at gates, conditions met, material changes.</summary>
    public PartDifference<UseCaseId> UseCaseRecords { get; init; } = PartDifference<UseCaseId>.None;

    /// <summary>The gates.</summary>
    public PartDifference<GateId> Gates { get; init; } = PartDifference<GateId>.None;

    /// <summary>The declared uses.</summary>
    public PartDifference<DeclaredUseId> DeclaredUses { get; init; } = PartDifference<DeclaredUseId>.None;

    /// <summary>The agents themselves, their statuses and certificates included.</summary>
    public PartDifference<AgentId> Agents { get; init; } = PartDifference<AgentId>.None;

    /// <summary>What is recorded of agents: events, trials, incidents, appraisals.</summary>
    public PartDifference<AgentId> AgentRecords { get; init; } = PartDifference<AgentId>.None;

    /// <summary>The delegation rules themselves.</summary>
    public PartDifference<DelegationId> Delegations { get; init; } = PartDifference<DelegationId>.None;

    /// <summary>What became of delegation rules: suspensions, revocations.</summary>
    public PartDifference<DelegationId> DelegationRecords { get; init; } = PartDifference<DelegationId>.None;

    /// <summary>The uses of the kill switch.</summary>
    public PartDifference<KillSwitchId> KillSwitches { get; init; } = PartDifference<KillSwitchId>.None;

    /// <summary>The validation protocols.</summary>
    public PartDifference<ProtocolId> Protocols { get; init; } = PartDifference<ProtocolId>.None;

    /// <summary>What is stricter about protocols in units.</summary>
    public PartDifference<UnitPlace<ProtocolId>> Adaptations { get; init; } = PartDifference<UnitPlace<ProtocolId>>.None;

    /// <summary>The obligations.</summary>
    public PartDifference<ObligationId> Obligations { get; init; } = PartDifference<ObligationId>.None;

    /// <summary>The thresholds by amount.</summary>
    public PartDifference<ThresholdId> Thresholds { get; init; } = PartDifference<ThresholdId>.None;

    /// <summary>The emergency procedures.</summary>
    public PartDifference<EmergencyId> Emergencies { get; init; } = PartDifference<EmergencyId>.None;

    /// <summary>The KPIs.</summary>
    public PartDifference<KpiId> Kpis { get; init; } = PartDifference<KpiId>.None;

    /// <summary>The rules of the policies, by <c>@id</c>; a rule has changed when its text has, or the unit to which it is local.</summary>
    public PartDifference<string> Policies { get; init; } = PartDifference<string>.None;

    /// <summary>The schema texts, by name.</summary>
    public PartDifference<string> Schemas { get; init; } = PartDifference<string>.None;

    /// <summary>The parts that a model has once and that differ, such as the rules of careers.</summary>
    public ValueList<ModelPart> Once { get; init; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Everything that differs, in the order of <see cref="ModelPart"/>; in each part what was added, removed, then changed.</summary>
    public ValueList<ModelChange> Changes =>
    [
        .. Jurisdictions.In(ModelPart.Jurisdictions),
        .. Units.In(ModelPart.Units),
        .. Roles.In(ModelPart.Roles),
        .. People.In(ModelPart.People),
        .. Bodies.In(ModelPart.Bodies),
        .. Calendars.In(ModelPart.Calendars),
        .. DecisionTypes.In(ModelPart.DecisionTypes),
        .. Responsibilities.In(ModelPart.Responsibilities),
        .. Objectives.In(ModelPart.Objectives),
        .. UseCases.In(ModelPart.UseCases),
        .. UseCaseRecords.In(ModelPart.UseCaseRecords),
        .. Gates.In(ModelPart.Gates),
        .. DeclaredUses.In(ModelPart.DeclaredUses),
        .. Agents.In(ModelPart.Agents),
        .. AgentRecords.In(ModelPart.AgentRecords),
        .. Delegations.In(ModelPart.Delegations),
        .. DelegationRecords.In(ModelPart.DelegationRecords),
        .. KillSwitches.In(ModelPart.KillSwitches),
        .. Protocols.In(ModelPart.Protocols),
        .. Adaptations.In(ModelPart.Adaptations),
        .. Obligations.In(ModelPart.Obligations),
        .. Thresholds.In(ModelPart.Thresholds),
        .. Emergencies.In(ModelPart.Emergencies),
        .. Kpis.In(ModelPart.Kpis),
        .. Policies.In(ModelPart.Policies),
        .. Schemas.In(ModelPart.Schemas),
        .. Once.Select(part => new ModelChange(part, string.Empty, ModelChangeKind.Changed)),
    ];
}
