using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>A generated organisation and protocol, and what is done to a case, one thing after the other.</summary>
internal sealed record VotingCase
{
    public required OrganizationDirectory Organization { get; init; }

    public required ValidationProtocol Protocol { get; init; }

    public required UnitId Unit { get; init; }

    public required ValueList<PersonId> Requesters { get; init; }

    public required Instant At { get; init; }

    public required ValueList<VotingAct> Acts { get; init; }

    public ApprovalCase Open() => ApprovalCase.Open(new("case"), "digest", Protocol, Unit, Requesters, new OrganizationIndex(Organization), At);

    /// <summary>The case after every act.</summary>
    public ApprovalCase Run() => Acts.Aggregate(Open(), (current, act) => act.On(current).Case);

    /// <summary>The case before each act, the act, and what came of it.</summary>
    public IEnumerable<(ApprovalCase Before, VotingAct Act, CaseChange Change)> Each()
    {
        var current = Open();
        foreach (var act in Acts)
        {
            var change = act.On(current);
            yield return (current, act, change);
            current = change.Case;
        }
    }
}
