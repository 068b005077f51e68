using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>Computes what an approval binds to, over a canonical JSON text: fixed member order, canonical values, no culture.</summary>
internal static class DecisionDigest
{
    /// <summary>The format's name is part of what is hashed: a digest of one format never equals one of another.</summary>
    private const string DecisionFormat = "governance.decision/2";

    private const string PlanFormat = "governance.plan/1";

    /// <summary>What the approval of the exact act binds to.</summary>
    public static string Of(Decision decision) => Hash(writer =>
    {
        writer.WriteString("format", DecisionFormat);
        WriteRules(writer, decision);
        WriteRequest(writer, decision.Request, decision.Model);
    });

    /// <summary>What the approval of a plan binds to, when the plan is carried by the authority of a decision.</summary>
    public static string Of(ActionPlan plan, Decision decision) => Hash(writer =>
    {
        writer.WriteString("format", PlanFormat);
        WriteRules(writer, decision);
        PlanText.Write(writer, plan);
    });

    private static string Hash(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    /// <summary>The policies, the protocols that are demanded as they are where the act takes effect, and the chain by the text of its permits: a changed limit is another chain.</summary>
    private static void WriteRules(Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteString("policyVersion", decision.PolicyVersion);
        writer.WriteStartArray("protocols");
        foreach (var validation in decision.Validations)
        {
            if (validation.Protocol is { } protocol)
            {
                ProtocolText.Write(writer, decision.Model.ProtocolFor(protocol, decision.Request));
            }
        }

        writer.WriteEndArray();
        writer.WriteString("accountable", decision.Authority?.Party.ToString());
        writer.WriteStartArray("chain");
        foreach (var link in decision.Authority?.Chain ?? [])
        {
            writer.WriteStringValue(DelegationPolicy.ToCedar(decision.Model.Delegations[link]));
        }

        writer.WriteEndArray();
    }

    private static void WriteRequest(Utf8JsonWriter writer, DecisionRequest request, GovernanceModel model)
    {
        writer.WriteString("agent", request.Agent?.Value);
        writer.WriteString("person", request.Person?.Value);
        writer.WriteString("decisionType", request.DecisionType.Value);
        writer.WriteString("purpose", request.Purpose.Value);
        writer.WriteString("unit", request.Unit.Value);
        writer.WriteString("amount", request.Amount?.ToString());
        writer.WriteString("counterparty", request.Counterparty is { } counterparty ? CanonicalText.Exact(counterparty) : null);
        writer.WriteStartArray("dataClasses");
        foreach (var dataClass in request.DataClasses.Order(StringComparer.Ordinal))
        {
            writer.WriteStringValue(CanonicalText.Exact(dataClass));
        }

        writer.WriteEndArray();
        if (request.Change is { } change)
        {
            ChangeText.Write(writer, change);
        }

        if (request.Gate is { } gate)
        {
            GateText.Write(writer, gate, Identifier.IsValid(request.Resource.Uid.Id) ? model.Histories.Find(new(request.Resource.Uid.Id)) : null, request.At);
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
