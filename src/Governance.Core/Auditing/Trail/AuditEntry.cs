using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Auditing;

/// <summary>An event in its place in a trail: bound by its digest to what it says and to every entry before it.</summary>
/// <remarks>
/// An entry is what somebody wrote, true or not: <see cref="AuditVerifier"/> says whether it holds. <see cref="AuditHead.Append"/> makes entries that do.
/// </remarks>
public sealed record AuditEntry
{
    /// <summary>The name of the canonical form. It is part of what is hashed, and changes if the form ever does.</summary>
    public const string Format = "governance.audit/1";

    /// <summary>The place in the trail, from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it happened.</summary>
    public required Instant At { get; init; }

    /// <summary>The kind.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>Who did it; <see langword="null"/> when nobody did.</summary>
    public PartyReference? Actor { get; init; }

    /// <summary>What happened.</summary>
    public required AuditContent Content { get; init; }

    /// <summary>The digest of the entry before; 64 zeros for the first entry of all.</summary>
    public required string Previous { get; init; }

    /// <summary>The lower-case hexadecimal SHA-256 of <see cref="CanonicalForm"/> in UTF-8, as it was written down.</summary>
    public required string Digest { get; init; }

    /// <summary>The trail up to and with this entry.</summary>
    public AuditHead Head => new(Sequence, Digest);

    /// <summary>
    /// What is hashed: a JSON object in the canonical form of <see cref="AuditContent"/>, with the members <c>actor</c> (absent when there is none), <c>at</c>
    /// (ISO 8601 in UTC, with as many decimals of a second as are not zero), <c>content</c>, <c>format</c>, <c>kind</c>, <c>previous</c> and <c>sequence</c>.
    /// </summary>
    public string CanonicalForm()
    {
        var text = new StringBuilder(Content.Json.Length + 256).Append('{');
        if (Actor is { } actor)
        {
            CanonicalJson.AppendText(text.Append("\"actor\":"), actor.ToString()).Append(',');
        }

        CanonicalJson.AppendText(text.Append("\"at\":"), InstantPattern.ExtendedIso.Format(At));
        text.Append(",\"content\":").Append(Content.Json);
        CanonicalJson.AppendText(text.Append(",\"format\":"), Format);
        CanonicalJson.AppendText(text.Append(",\"kind\":"), Kind.Value);
        CanonicalJson.AppendText(text.Append(",\"previous\":"), Previous);
        return text.Append(CultureInfo.InvariantCulture, $",\"sequence\":{Sequence}}}").ToString();
    }

    /// <summary>The digest of what the entry says; an entry that nobody altered has it as its <see cref="Digest"/>.</summary>
    public string ComputeDigest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalForm())));
}
