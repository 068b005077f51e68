using System.Security.Cryptography;
using System.Text;
using Governance.Approvals;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>The protocol by which the body of a gate decides: its quorum, and for each function that the gate asks for a member who stands for it. Every model has one for each gate.</summary>
public static class GateVote
{
    private const string Prefix = "governance.gate.";

    /// <summary>The id of the protocol of a gate: <c>governance.gate.</c> and the id of the gate; where that is too long for an id, its SHA-256.</summary>
    /// <param name="gate">The gate.</param>
    public static ProtocolId IdOf(GateId gate) => new(
        Prefix.Length + gate.Value.Length <= Identifier.MaxLength ? Prefix + gate : Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(gate.Value))));

    /// <summary>Whether an id is kept for these protocols.</summary>
    /// <param name="id">The id.</param>
    public static bool IsReserved(ProtocolId id) => id.Value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Whoever votes for a function votes for the quorum too.</summary>
    internal static ValidationProtocol Of(StageGate gate, GoverningBody body) => new()
    {
        Id = IdOf(gate.Id),
        Name = gate.Name,
        Steps =
        [
            new() { Name = body.Name, Voters = [PartyReference.To(body.Id)], Quorum = body.Quorum, Deadline = BodyDecision.Deadline },
            .. gate.Functions.Distinct().Select(function => new ValidationStep
            {
                Name = function.DisplayName,
                Voters = body.Members.Where(member => member.Function == function).Select(member => PartyReference.To(member.Person)).Distinct().ToValueList(),
                Quorum = 1,
                Deadline = BodyDecision.Deadline,
                RunsWithPrevious = true,
                EarlierVotersMayVote = true,
            }),
        ],
    };
}
