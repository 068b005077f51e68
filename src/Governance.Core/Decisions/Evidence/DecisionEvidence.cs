using Governance.Approvals;
using Governance.Delegation;
using Governance.Kpis;

namespace Governance.Decisions;

/// <summary>What is presented with a request: approvals, a plan, an emergency, what is used of budgets, and what KPIs prove. What is not presented is not there: it fails closed.</summary>
public sealed record DecisionEvidence
{
    /// <summary>Nothing.</summary>
    public static DecisionEvidence None { get; } = new();

    /// <summary>The approvals of this exact act.</summary>
    public ValueList<Approval> Approvals { get; init; }

    /// <summary>The approved plan that the act is part of; <see langword="null"/> when there is none.</summary>
    public PresentedPlan? Plan { get; init; }

    /// <summary>The broken glass; <see langword="null"/> when this is no emergency.</summary>
    public EmergencyDeclaration? Emergency { get; init; }

    /// <summary>What is used of budgets: a ledger, or a record; <see langword="null"/> when it is not known, and no budget then covers anything.</summary>
    public IBudgetUsage? Usage { get; init; }

    /// <summary>
    /// What assessments say of KPIs (<see cref="KpiFact.Of"/>), each KPI once; those that are not in the model are passed over. A KPI of which none says anything on the day of the
    /// request, in UTC, proves nothing: what asks for it fails closed.
    /// </summary>
    public ValueList<KpiFact> Kpis { get; init; }
}
