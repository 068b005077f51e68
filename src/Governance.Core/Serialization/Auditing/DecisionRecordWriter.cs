using System.Text.Json;
using Governance.Auditing;
using Governance.Organization;

namespace Governance.Serialization;

/// <summary>Writes a recorded decision as an audit event: what <see cref="DecisionRecordReader"/> reads.</summary>
public static class DecisionRecordWriter
{
    /// <summary>The event of a decision: at the instant of its request, by its actor.</summary>
    /// <remarks>What it writes it reads back before it answers, so that nothing is recorded that could not be replayed.</remarks>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentException">
    /// The request cannot be written as JSON and read again: a text holds half a character, a fact has a name that Cedar's JSON keeps for itself, such as <c>__entity</c>, an id
    /// is empty, an amount has no currency, or it is larger or deeper than <see cref="AuditContent"/> may be. Such a request never comes from a request file.
    /// </exception>
    public static AuditEvent Write(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var json = JsonSerializer.SerializeToUtf8Bytes(DecisionRecordFields.Of(record), GovernanceJson.Contract<DecisionRecordFields>());
        var content = AuditContent.Parse(json);
        if (DecisionRecordReader.Read(content, "content").Record != record)
        {
            throw new ArgumentException("The decision cannot be recorded: its request does not read back from JSON as what it is.", nameof(record));
        }

        return new AuditEvent { At = record.Request.At, Kind = AuditKind.DecisionTaken, Actor = ActorOf(record), Content = content };
    }

    /// <summary>A malformed request, which is refused, may have two actors or none: nobody is then known to have asked.</summary>
    private static PartyReference? ActorOf(DecisionRecord record) => (record.Request.Agent, record.Request.Person) switch
    {
        ({ } agent, null) => PartyReference.To(agent),
        (null, { } person) => PartyReference.To(person),
        _ => null,
    };
}
