using Governance.Auditing;
using Governance.Decisions;
using NodaTime;

namespace Governance.Serialization;

/// <summary>A <see cref="DecisionRecord"/> as it is written: the only place that knows its form. The evidence stands with the request, as in a request file.</summary>
internal sealed record DecisionRecordFields
{
    public required DecisionRequestFields Request { get; init; }

    public string? ModelDigest { get; init; }

    public required DigestText PolicyVersion { get; init; }

    public required AutonomyLevel Autonomy { get; init; }

    public required DecisionOutcome Outcome { get; init; }

    public Authority? Authority { get; init; }

    public ValueList<RecordedGrant> Grants { get; init; }

    public ValueList<RecordedCeiling> Ceilings { get; init; }

    public ValueList<ProtocolId> Protocols { get; init; }

    public ValueList<ObligationId> Obligations { get; init; }

    public required DigestText Digest { get; init; }

    public static DecisionRecordFields Of(DecisionRecord record) => new()
    {
        Request = DecisionRequestFields.Of(record.Request, record.Evidence),
        ModelDigest = record.ModelDigest,
        PolicyVersion = new(record.PolicyVersion),
        Autonomy = record.Autonomy,
        Outcome = record.Outcome,
        Authority = record.Authority,
        Grants = record.Grants,
        Ceilings = record.Ceilings,
        Protocols = record.Protocols,
        Obligations = record.Obligations,
        Digest = new(record.Digest),
    };

    /// <summary>The record; its request says its instant, which the reader has checked.</summary>
    public DecisionRecord ToRecord() => new()
    {
        Request = Request.ToRequest(Request.At ?? default(Instant)),
        Evidence = Request.ToEvidence(),
        ModelDigest = ModelDigest,
        PolicyVersion = PolicyVersion.Value,
        Autonomy = Autonomy,
        Outcome = Outcome,
        Authority = Authority,
        Grants = Grants,
        Ceilings = Ceilings,
        Protocols = Protocols,
        Obligations = Obligations,
        Digest = Digest.Value,
    };
}
