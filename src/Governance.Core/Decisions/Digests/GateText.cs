using System.Text.Json;
using Governance.Portfolio;
using NodaTime;
using NodaTime.Text;

namespace Governance.Decisions;

/// <summary>Writes a decision on a use case as canonical JSON, whole: whatever is changed in it changes the digest. What the body saw of the use case belongs to it.</summary>
internal static class GateText
{
    public static void Write(Utf8JsonWriter writer, GateStep step, UseCaseHistory? history, Instant at)
    {
        writer.WriteStartObject("gate");
        writer.WriteString("gate", step.Gate?.Value);
        writer.WriteString("outcome", step.Outcome.ToString());
        Write(writer, "reason", step.Reason);
        writer.WriteString("body", step.Body?.Value);
        writer.WriteStartArray("findings");
        foreach (var finding in step.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("criterion", finding.Criterion.Value);
            writer.WriteBoolean("isMet", finding.IsMet);
            Write(writer, "evidence", finding.Evidence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("conditions");
        foreach (var condition in step.Conditions)
        {
            writer.WriteStartObject();
            writer.WriteString("id", condition.Id.Value);
            Write(writer, "what", condition.What);
            writer.WriteString("due", InstantPattern.ExtendedIso.Format(condition.Due));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (history is not null)
        {
            Write(writer, history.UseCase);
            Write(writer, history, at);
        }

        writer.WriteEndObject();
    }

    /// <summary>A vote on a use case is no vote on one that has since grown.</summary>
    private static void Write(Utf8JsonWriter writer, UseCase useCase)
    {
        writer.WriteStartObject("scope");
        writer.WriteString("stage", useCase.Stage.ToString());
        writer.WriteString("autonomyCeiling", useCase.AutonomyCeiling.Name);
        writer.WriteString("risk", useCase.Risk?.Level.ToString());
        writer.WriteString("timeBox", useCase.TimeBox is { } box ? InstantPattern.ExtendedIso.Format(box.Until) : null);
        Write(writer, "units", useCase.Units.Select(unit => unit.Value));
        Write(writer, "decisionTypes", useCase.DecisionTypes.Select(type => type.Value));
        Write(writer, "dataClasses", useCase.DataClasses.Select(CanonicalText.Exact));
        writer.WriteEndObject();
    }

    /// <summary>Nor is it one on what has been decided, or has changed, since: a go answers to the changes that its voters knew of.</summary>
    private static void Write(Utf8JsonWriter writer, UseCaseHistory history, Instant at)
    {
        writer.WriteNumber("decisions", history.Decisions.Length);
        writer.WriteStartArray("changes");
        foreach (var change in history.Changes.Where(change => change.At <= at))
        {
            writer.WriteStartObject();
            writer.WriteString("at", InstantPattern.ExtendedIso.Format(change.At));
            writer.WriteString("kind", change.Kind.ToString());
            Write(writer, "what", change.What);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items.Distinct().Order(StringComparer.Ordinal))
        {
            writer.WriteStringValue(item);
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
}
