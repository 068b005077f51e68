using System.Text.Json;
using Governance.Approvals;
using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Decisions;

/// <summary>Writes what a protocol demands as canonical JSON. Names are left out: to rename a step changes no rule.</summary>
internal static class ProtocolText
{
    public static void Write(Utf8JsonWriter writer, ValidationProtocol protocol)
    {
        writer.WriteStartObject();
        writer.WriteString("id", protocol.Id.Value);
        writer.WriteString("lifetime", Text(protocol.ApprovalLifetime ?? ValidationProtocol.DefaultApprovalLifetime));
        writer.WriteStartArray("steps");
        foreach (var step in protocol.Steps)
        {
            Write(writer, step);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ValidationStep step)
    {
        writer.WriteStartObject();
        Write(writer, "voters", step.Voters);
        writer.WriteNumber("quorum", step.Quorum);
        writer.WriteString("deadline", Text(step.Deadline));
        writer.WriteBoolean("runsWithPrevious", step.RunsWithPrevious);
        writer.WriteStartArray("weights");
        foreach (var weight in step.Weights)
        {
            writer.WriteStringValue($"{weight.Voter}={weight.Weight}");
        }

        writer.WriteEndArray();
        writer.WriteNumber("requiredWeight", step.RequiredWeight ?? 0);
        Write(writer, "vetoHolders", step.VetoHolders);
        writer.WriteBoolean("requesterMayVote", step.RequesterMayVote);
        writer.WriteBoolean("earlierVotersMayVote", step.EarlierVotersMayVote);
        writer.WriteStartArray("escalation");
        foreach (var level in step.Escalation)
        {
            writer.WriteStartObject();
            Write(writer, "voters", level.Voters);
            writer.WriteNumber("quorum", level.Quorum);
            writer.WriteString("deadline", Text(level.Deadline));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ValueList<PartyReference> parties)
    {
        writer.WriteStartArray(name);
        foreach (var party in parties)
        {
            writer.WriteStringValue(party.ToString());
        }

        writer.WriteEndArray();
    }

    private static string Text(Duration duration) => DurationPattern.Roundtrip.Format(duration);
}
