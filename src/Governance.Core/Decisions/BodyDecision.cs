using System.Security.Cryptography;
using System.Text;
using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>The protocol by which a body decides as such: one vote, by the quorum of its members. Every model has one for each of its bodies.</summary>
public static class BodyDecision
{
    /// <summary>How long the members have to vote: 14 days.</summary>
    public static readonly Duration Deadline = Duration.FromDays(14);

    private const string Prefix = "governance.body.";

    /// <summary>The id of the protocol of a body: <c>governance.body.</c> and the id of the body; where that is too long for an id, its SHA-256.</summary>
    /// <param name="body">The body.</param>
    public static ProtocolId IdOf(BodyId body) => new(
        Prefix.Length + body.Value.Length <= Identifier.MaxLength ? Prefix + body : Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.Value))));

    /// <summary>Whether an id is kept for these protocols.</summary>
    /// <param name="id">The id.</param>
    public static bool IsReserved(ProtocolId id) => id.Value.StartsWith(Prefix, StringComparison.Ordinal);

    internal static ValidationProtocol Of(GoverningBody body) => new()
    {
        Id = IdOf(body.Id),
        Name = new($"vote of {body.Name.En}", $"vote de {body.Name.Fr ?? body.Name.En}"),
        Steps = [new() { Name = body.Name, Voters = [PartyReference.To(body.Id)], Quorum = body.Quorum, Deadline = Deadline }],
    };
}
