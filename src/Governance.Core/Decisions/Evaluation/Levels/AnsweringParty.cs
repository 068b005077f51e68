using Governance.Organization;

namespace Governance.Decisions;

/// <summary>A party that answers for rules, and the person who stands for it where that is always the same one.</summary>
internal sealed class AnsweringParty
{
    private readonly OrganizationIndex _organization;
    private readonly Person? _person;
    private readonly AccountablePerson? _inPerson;

    public AnsweringParty(PartyReference party, OrganizationIndex organization)
    {
        (Party, _organization) = (party, organization);
        _person = party.Id.Length == 0 ? null : party.Kind switch
        {
            PartyKind.Person => organization.People.GetValueOrDefault(new(party.Id)),
            PartyKind.Body => organization.Bodies.TryGetValue(new(party.Id), out var body) ? organization.People.GetValueOrDefault(body.Chair) : null,
            _ => null,
        };
        _inPerson = _person is null ? null : new(party, _person.Id, null);
    }

    public PartyReference Party { get; }

    /// <summary>Whether somebody answers for it at the time and in the unit of a request: whether <see cref="Find"/> finds a person.</summary>
    public bool IsThere(DecisionRequest request) =>
        _person is not null ? _organization.StandIns.Find(_person, request.At) is not null
        : Party.Kind == PartyKind.Role && Party.Id.Length > 0 && _organization.HoldersOf(new(Party.Id), request.Unit, request.At).Length == 1;

    /// <summary>What <see cref="OrganizationIndex.FindAccountable"/> finds; mostly somebody answers in person, and then nothing is made anew.</summary>
    public AccountablePerson Find(DecisionRequest request) =>
        _inPerson is not null && ReferenceEquals(_organization.StandIns.Find(_person!, request.At), _person)
            ? _inPerson
            : _organization.FindAccountable(Party, request.Unit, request.At);
}
