using System.Globalization;
using Governance.Auditing;

namespace Governance.Serialization;

/// <summary>Reads the decision that an audit entry records.</summary>
public static class DecisionRecordReader
{
    /// <summary>Reads a recorded decision. Whether the entry holds is for <see cref="AuditVerifier"/> to say.</summary>
    /// <param name="entry">The entry, of the kind <see cref="AuditKind.DecisionTaken"/>.</param>
    public static DecisionRecordResult Read(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Kind == AuditKind.DecisionTaken
            ? Read(entry.Content, string.Create(CultureInfo.InvariantCulture, $"entry {entry.Sequence}"))
            : new DecisionRecordResult(null, [AuditProblems.NotADecision(entry).At(location: null)]);
    }

    internal static DecisionRecordResult Read(AuditContent content, string name)
    {
        var document = DocumentReader.Read<DecisionRecordFields>(GovernanceFile.FromText(name, content.Json), CheckWhole);
        return new DecisionRecordResult(document.Value?.ToRecord(), document.Problems);
    }

    /// <summary>A request file may leave its instant to the reader; a record may not.</summary>
    private static void CheckWhole(JsonMap map, ProblemList problems)
    {
        var request = map.Property(0, "request");
        if (request >= 0 && map[request].Kind == JsonKind.Object && map.Property(request, "at") < 0)
        {
            problems.Add(ContractProblems.MissingProperty("at", LeafWords.Instant), map, request);
        }
    }
}
