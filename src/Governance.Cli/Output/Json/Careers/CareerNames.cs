using System.Diagnostics;
using Governance.Agents;
using Governance.Decisions;
using Governance.Statistics;

namespace Governance.Cli.Output.Json;

/// <summary>The names that JSON has for what is said of agents: those of <c>agents.json</c>. They are written out: renaming a member must not change what scripts read.</summary>
internal static class CareerNames
{
    /// <summary>The statuses by name, in the order of a career.</summary>
    public static IReadOnlyList<(string Name, AgentStatus Status)> Statuses { get; } = [.. Enum.GetValues<AgentStatus>().Select(status => (Of(status), status))];

    public static string Of(AgentStatus status) => status switch
    {
        AgentStatus.Draft => "draft",
        AgentStatus.Onboarding => "onboarding",
        AgentStatus.Probation => "probation",
        AgentStatus.Active => "active",
        AgentStatus.Suspended => "suspended",
        AgentStatus.Quarantined => "quarantined",
        AgentStatus.Offboarding => "offboarding",
        AgentStatus.Retired => "retired",
        _ => throw new UnreachableException(),
    };

    public static string Of(AgentTransition transition) => transition switch
    {
        AgentTransition.Hire => "hire",
        AgentTransition.StartProbation => "startProbation",
        AgentTransition.Confirm => "confirm",
        AgentTransition.Promote => "promote",
        AgentTransition.Recertify => "recertify",
        AgentTransition.Demote => "demote",
        AgentTransition.Review => "review",
        AgentTransition.Suspend => "suspend",
        AgentTransition.Quarantine => "quarantine",
        AgentTransition.Resume => "resume",
        AgentTransition.TransferOwner => "transferOwner",
        AgentTransition.Succeed => "succeed",
        AgentTransition.ChangeEnvironment => "changeEnvironment",
        AgentTransition.Offboard => "offboard",
        AgentTransition.Retire => "retire",
        _ => throw new UnreachableException(),
    };

    public static string Of(IncidentSeverity severity) => severity switch
    {
        IncidentSeverity.Minor => "minor",
        IncidentSeverity.Major => "major",
        IncidentSeverity.Critical => "critical",
        _ => throw new UnreachableException(),
    };

    public static string Of(AutonomyFactorKind kind) => kind switch
    {
        AutonomyFactorKind.Status => "status",
        AutonomyFactorKind.Owner => "owner",
        AutonomyFactorKind.Mandate => "mandate",
        AutonomyFactorKind.Certificate => "certificate",
        AutonomyFactorKind.Health => "health",
        AutonomyFactorKind.UseCase => "useCase",
        AutonomyFactorKind.Grant => "grant",
        AutonomyFactorKind.Delegator => "delegator",
        AutonomyFactorKind.Limits => "limits",
        _ => throw new UnreachableException(),
    };

    public static string Of(AgentFindingKind kind) => kind switch
    {
        AgentFindingKind.OwnerLeft => "ownerLeft",
        AgentFindingKind.NoDeputy => "noDeputy",
        AgentFindingKind.SpanOfControl => "spanOfControl",
        AgentFindingKind.ReviewOverdue => "reviewOverdue",
        AgentFindingKind.ReviewDue => "reviewDue",
        AgentFindingKind.CertificateExpired => "certificateExpired",
        AgentFindingKind.CertificateEnds => "certificateEnds",
        AgentFindingKind.CertificateVoid => "certificateVoid",
        AgentFindingKind.NotCertified => "notCertified",
        AgentFindingKind.Demoted => "demoted",
        AgentFindingKind.Kpi => "kpi",
        AgentFindingKind.Stopped => "stopped",
        _ => throw new UnreachableException(),
    };

    public static string Of(ProportionMethod method) => method switch
    {
        ProportionMethod.ClopperPearson => "clopperPearson",
        ProportionMethod.Wilson => "wilson",
        ProportionMethod.WilsonCorrected => "wilsonCorrected",
        _ => throw new UnreachableException(),
    };
}
