namespace Governance.Auditing;

/// <summary>The kind of an audit event, by a short id. The library's own kinds are listed here; an application adds its own, such as <c>acme.case-closed</c>.</summary>
/// <remarks>Form, equality and default value: <see cref="IIdentifier{TSelf}"/>. Kinds are part of what is hashed and never change their text.</remarks>
public readonly record struct AuditKind : IIdentifier<AuditKind>
{
    private readonly string? _value;

    /// <summary>Makes a kind, such as <c>acme.case-closed</c>.</summary>
    /// <param name="value">The text of the id.</param>
    /// <exception cref="ArgumentException">The text is not a valid id.</exception>
    public AuditKind(string value) => _value = Identifier.Check(value);

    /// <summary>A decision was taken; its content is a <see cref="DecisionRecord"/>.</summary>
    public static AuditKind DecisionTaken => new("decision.taken");

    /// <summary>An approval case was opened, voted on, escalated or closed.</summary>
    public static AuditKind ApprovalCaseChanged => new("approval-case.changed");

    /// <summary>An approval was used up by the act that it allowed.</summary>
    public static AuditKind ApprovalUsed => new("approval.used");

    /// <summary>An act reserved a part of budgets.</summary>
    public static AuditKind BudgetReserved => new("budget.reserved");

    /// <summary>An act was done and its reservation made final.</summary>
    public static AuditKind BudgetCommitted => new("budget.committed");

    /// <summary>An act was not done and its reservation given back.</summary>
    public static AuditKind BudgetReleased => new("budget.released");

    /// <summary>A delegation rule was added.</summary>
    public static AuditKind DelegationAdded => new("delegation.added");

    /// <summary>A delegation rule was revoked, for good.</summary>
    public static AuditKind DelegationRevoked => new("delegation.revoked");

    /// <summary>A delegation rule was suspended.</summary>
    public static AuditKind DelegationSuspended => new("delegation.suspended");

    /// <summary>A suspended delegation rule came into force again.</summary>
    public static AuditKind DelegationResumed => new("delegation.resumed");

    /// <summary>A delegation rule was replaced by another.</summary>
    public static AuditKind DelegationSuperseded => new("delegation.superseded");

    /// <summary>The kill switch was engaged.</summary>
    public static AuditKind KillSwitchEngaged => new("kill-switch.engaged");

    /// <summary>The kill switch was released.</summary>
    public static AuditKind KillSwitchReleased => new("kill-switch.released");

    /// <summary>Somebody broke the glass.</summary>
    public static AuditKind EmergencyDeclared => new("emergency.declared");

    /// <summary>An emergency was reviewed.</summary>
    public static AuditKind EmergencyReviewed => new("emergency.reviewed");

    /// <summary>Another model decides from here on.</summary>
    public static AuditKind ModelSwapped => new("model.swapped");

    /// <inheritdoc/>
    public string Value => _value ?? string.Empty;

    static AuditKind IIdentifier<AuditKind>.Create(string value) => new(value);

    /// <summary>The text of the id.</summary>
    public override string ToString() => Value;
}
