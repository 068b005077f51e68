using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Governance.Cedar;
using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>Computes what an approval binds to, over a canonical JSON text: fixed member order, canonical values, no culture.</summary>
internal static class DecisionDigest
{
    /// <summary>The format's name is part of what is hashed: a digest of one format never equals one of another.</summary>
    private const string Format = "governance.decision/1";

    public static string Compute(Decision decision)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Format);
            writer.WriteString("policyVersion", decision.PolicyVersion);
            WriteChain(writer, decision);
            WriteRequest(writer, decision.Request);
            writer.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    /// <summary>The chain by the text of its permits, so that a changed limit is another chain.</summary>
    private static void WriteChain(Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteString("accountable", decision.Authority?.Party.ToString());
        writer.WriteStartArray("chain");
        foreach (var link in decision.Authority?.Chain ?? [])
        {
            writer.WriteStringValue(DelegationPolicy.ToCedar(decision.Model.Delegations.Find(link)!.Rule));
        }

        writer.WriteEndArray();
    }

    private static void WriteRequest(Utf8JsonWriter writer, DecisionRequest request)
    {
        writer.WriteString("agent", request.Agent?.Value);
        writer.WriteString("person", request.Person?.Value);
        writer.WriteString("decisionType", request.DecisionType.Value);
        writer.WriteString("purpose", request.Purpose.Value);
        writer.WriteString("unit", request.Unit.Value);
        writer.WriteString("amount", request.Amount?.ToString());
        if (request.Counterparty is { } counterparty)
        {
            writer.WriteString("counterparty", CanonicalText.Exact(CedarValue.FromString(counterparty).ToString()));
        }

        if (!request.DataClasses.IsEmpty)
        {
            writer.WriteString("dataClasses", CanonicalText.Of(CedarValue.FromSet(CedarSet.Create(request.DataClasses.Select(CedarValue.FromString)))));
        }

        writer.WritePropertyName("resource");
        WriteEntity(writer, request.Resource.Uid, request.Resource.Attributes, CedarRecord.Empty, request.Resource.Parents);
        writer.WriteString("context", CanonicalText.Of(request.Context));
        writer.WriteStartArray("entities");
        foreach (var entity in request.Entities.OrderBy(e => e.Uid))
        {
            WriteEntity(writer, entity.Uid, entity.Attributes, entity.Tags, entity.Parents);
        }

        writer.WriteEndArray();
    }

    private static void WriteEntity(Utf8JsonWriter writer, EntityUid uid, CedarRecord attributes, CedarRecord tags, IEnumerable<EntityUid> parents)
    {
        writer.WriteStartObject();
        writer.WriteString("uid", CanonicalText.Exact(uid.ToString()));
        writer.WriteString("attributes", CanonicalText.Of(attributes));
        writer.WriteString("tags", CanonicalText.Of(tags));
        writer.WriteStartArray("parents");
        foreach (var parent in parents.Order())
        {
            writer.WriteStringValue(CanonicalText.Exact(parent.ToString()));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
