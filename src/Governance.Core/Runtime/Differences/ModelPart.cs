namespace Governance.Runtime;

/// <summary>A part of a model, as a difference between two models names it.</summary>
public enum ModelPart
{
    /// <summary>The jurisdictions.</summary>
    Jurisdictions,

    /// <summary>The units.</summary>
    Units,

    /// <summary>The roles.</summary>
    Roles,

    /// <summary>The people, with their roles and absences.</summary>
    People,

    /// <summary>The governing bodies.</summary>
    Bodies,

    /// <summary>The business calendars.</summary>
    Calendars,

    /// <summary>The decision types and their groups.</summary>
    DecisionTypes,

    /// <summary>Who is responsible for what, by decision type and unit.</summary>
    Responsibilities,

    /// <summary>The strategic objectives.</summary>
    Objectives,

    /// <summary>The use cases themselves, their stages included.</summary>
    UseCases,

    /// <summary>What is recorded of use cases: decisions at gates, conditions met, material changes.</summary>
    UseCaseRecords,

    /// <summary>The gates.</summary>
    Gates,

    /// <summary>The declared uses.</summary>
    DeclaredUses,

    /// <summary>The agents themselves, their statuses and certificates included.</summary>
    Agents,

    /// <summary>What is recorded of agents: events, trials, incidents, appraisals.</summary>
    AgentRecords,

    /// <summary>The delegation rules themselves.</summary>
    Delegations,

    /// <summary>What became of delegation rules: suspensions, revocations.</summary>
    DelegationRecords,

    /// <summary>The uses of the kill switch.</summary>
    KillSwitches,

    /// <summary>The validation protocols.</summary>
    Protocols,

    /// <summary>What is stricter about protocols in units.</summary>
    Adaptations,

    /// <summary>The obligations.</summary>
    Obligations,

    /// <summary>The thresholds by amount.</summary>
    Thresholds,

    /// <summary>The emergency procedures.</summary>
    Emergencies,

    /// <summary>The KPIs.</summary>
    Kpis,

    /// <summary>The rules of the policies, by <c>@id</c>; a rule has changed when its text has, or the unit to which it is local.</summary>
    Policies,

    /// <summary>The schema texts, by name.</summary>
    Schemas,

    /// <summary>The rules of careers. A model has it once, or not at all.</summary>
    CareerRules,

    /// <summary>What use cases are compared by, and how they do. A model has it once, or not at all.</summary>
    Arbitration,

    /// <summary>Which use cases are to be chosen. A model has it once, or not at all.</summary>
    Choice,

    /// <summary>The roadmap. A model has it once, or not at all.</summary>
    Roadmap,

    /// <summary>What is said about KPIs as a whole. A model has it once, or not at all.</summary>
    KpiTerms,
}
