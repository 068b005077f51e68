using Governance.Approvals;

namespace Governance.Serialization;

/// <summary>An approval, whose digest has a form of its own.</summary>
internal sealed class ApprovalConverter : SurrogateConverter<Approval, ApprovalFields>
{
    protected override Approval FromFields(ApprovalFields fields) => new()
    {
        Id = fields.Id,
        Digest = fields.Digest.Value,
        Protocol = fields.Protocol,
        Approvers = fields.Approvers,
        IssuedAt = fields.IssuedAt,
        ExpiresAt = fields.ExpiresAt,
        UsedAt = fields.UsedAt,
    };

    protected override ApprovalFields ToFields(Approval value) => new()
    {
        Id = value.Id,
        Digest = new DigestText(value.Digest),
        Protocol = value.Protocol,
        Approvers = value.Approvers,
        IssuedAt = value.IssuedAt,
        ExpiresAt = value.ExpiresAt,
        UsedAt = value.UsedAt,
    };
}
