using System.Diagnostics;
using Governance.Decisions;
using Governance.Delegation;

namespace Governance.Cli.Output.Json;

/// <summary>The names that JSON has for kinds and outcomes. They are written out: renaming a member must not change what scripts read.</summary>
internal static class JsonNames
{
    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Refused => "refused",
        DecisionOutcome.ObserveOnly => "observeOnly",
        DecisionOutcome.AdviseOnly => "adviseOnly",
        DecisionOutcome.AwaitingApproval => "awaitingApproval",
        DecisionOutcome.AwaitingPlan => "awaitingPlan",
        DecisionOutcome.Proceed => "proceed",
        _ => throw new UnreachableException(),
    };

    public static string Of(GrantKind kind) => kind switch
    {
        GrantKind.Policy => "policy",
        GrantKind.Delegation => "delegation",
        GrantKind.Emergency => "emergency",
        GrantKind.Office => "office",
        _ => throw new UnreachableException(),
    };

    public static string Of(CeilingKind kind) => kind switch
    {
        CeilingKind.BuiltIn => "builtIn",
        CeilingKind.Policy => "policy",
        CeilingKind.Threshold => "threshold",
        CeilingKind.Extension => "extension",
        _ => throw new UnreachableException(),
    };

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Approval => "approval",
        EvidenceKind.Plan => "plan",
        EvidenceKind.Emergency => "emergency",
        _ => throw new UnreachableException(),
    };

    public static string Of(BudgetPeriod period) => period switch
    {
        BudgetPeriod.Lifetime => "lifetime",
        BudgetPeriod.Rolling => "rolling",
        BudgetPeriod.Day => "day",
        BudgetPeriod.Week => "week",
        BudgetPeriod.Month => "month",
        BudgetPeriod.Quarter => "quarter",
        BudgetPeriod.Year => "year",
        _ => throw new UnreachableException(),
    };

    public static string Of(BlockerKind kind) => kind switch
    {
        BlockerKind.MissingGrant => "missingGrant",
        BlockerKind.Ceiling => "ceiling",
        _ => throw new UnreachableException(),
    };

    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Error => "error",
        _ => throw new UnreachableException(),
    };
}
