using Governance.Organization;

namespace Governance.Decisions;

/// <summary>A party that answers for rules, and the person who stands for it where that is always the same one.</summary>
internal sealed class AnsweringParty(PartyReference party, OrganizationIndex organization)
{
    private readonly Person? _person = party.Id.Length == 0 ? null : party.Kind switch
    {
        PartyKind.Person => organization.People.GetValueOrDefault(new(party.Id)),
        PartyKind.Body => organization.Bodies.TryGetValue(new(party.Id), out var body) ? organization.People.GetValueOrDefault(body.Chair) : null,
        _ => null,
    };

    /// <summary>Whether somebody answers for it at the time and in the unit of a request: whether <see cref="OrganizationIndex.FindAccountable"/> finds a person.</summary>
    public bool IsThere(DecisionRequest request) =>
        _person is not null ? organization.StandIns.Find(_person, request.At) is not null
        : party.Kind == PartyKind.Role && party.Id.Length > 0 && organization.HoldersOf(new(party.Id), request.Unit, request.At).Length == 1;
}
