using System.Text.Json;
using Governance.Agents;
using NodaTime;
using NodaTime.Text;

namespace Governance.Decisions;

/// <summary>Writes a change of an agent as canonical JSON, whole: whatever is changed in it changes the digest.</summary>
internal static class ChangeText
{
    public static void Write(Utf8JsonWriter writer, AgentChange change)
    {
        writer.WriteStartObject("change");
        writer.WriteString("transition", change.Transition.ToString());
        Write(writer, "reason", change.Reason);
        writer.WriteString("body", change.Body?.Value);
        writer.WriteStartArray("certificates");
        foreach (var certificate in change.Certificates)
        {
            Write(writer, certificate);
        }

        writer.WriteEndArray();
        if (change.Limit is { } limit)
        {
            writer.WriteStartObject("limit");
            writer.WriteString("decisionType", limit.DecisionType?.Value);
            writer.WriteString("unit", limit.Unit?.Value);
            writer.WriteString("ceiling", limit.Ceiling.Name);
            writer.WriteEndObject();
        }

        writer.WriteString("reviewDue", Text(change.ReviewDue));
        writer.WriteString("owner", change.Owner?.Value);
        writer.WriteString("deputy", change.Deputy?.Value);
        if (change.Environment is { } environment)
        {
            Write(writer, environment);
        }

        writer.WriteString("successor", change.Successor?.Value);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AutonomyCertificate certificate)
    {
        writer.WriteStartObject();
        writer.WriteString("id", certificate.Id.Value);
        writer.WriteString("decisionType", certificate.DecisionType.Value);
        writer.WriteString("unit", certificate.Unit.Value);
        writer.WriteString("ceiling", certificate.Ceiling.Name);
        writer.WriteString("issuedBy", certificate.IssuedBy.Value);
        writer.WriteString("issuedAt", Text(certificate.IssuedAt));
        writer.WriteString("validFrom", Text(certificate.ValidFrom));
        writer.WriteString("validUntil", Text(certificate.ValidUntil));
        Write(writer, certificate.Environment);
        if (certificate.RiskAcceptance is { } accepted)
        {
            writer.WriteStartObject("riskAcceptance");
            writer.WriteString("by", accepted.By.Value);
            writer.WriteString("at", Text(accepted.At));
            writer.WriteString("killSwitchTestedAt", Text(accepted.KillSwitchTestedAt));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Equal environments are written alike.</summary>
    private static void Write(Utf8JsonWriter writer, AgentEnvironment environment)
    {
        writer.WriteStartObject("environment");
        writer.WriteString("provider", CanonicalText.Exact(environment.Model.Provider));
        writer.WriteString("name", CanonicalText.Exact(environment.Model.Name));
        writer.WriteString("version", CanonicalText.Exact(environment.Model.Version));
        Write(writer, "tools", environment.Tools);
        Write(writer, "dataClasses", environment.DataClasses);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ValueList<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items.Distinct().Order(StringComparer.Ordinal))
        {
            writer.WriteStringValue(CanonicalText.Exact(item));
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartArray(name);
        writer.WriteStringValue(CanonicalText.Exact(text.En));
        writer.WriteStringValue(text.Fr is { } french ? CanonicalText.Exact(french) : null);
        writer.WriteEndArray();
    }

    private static string? Text(Instant? instant) => instant is { } at ? InstantPattern.ExtendedIso.Format(at) : null;
}
