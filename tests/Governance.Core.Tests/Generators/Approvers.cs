using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Who may approve what a decision demands, worked out from the documentation.</summary>
internal static class Approvers
{
    /// <summary>The natural person who asks: for an agent its owner, or the deputy once the owner has left.</summary>
    public static PersonId? Requester(World world)
    {
        var people = world.Facts.Organization.People;
        return world.Facts.Agents.Agents.FirstOrDefault(a => a.Id == world.Request.Agent) is { } agent
            ? new PersonId?[] { agent.Owner, agent.Deputy }.FirstOrDefault(id => people.Any(p => p.Id == id && !(p.LeftAt <= world.Request.At)))
            : world.Request.Person;
    }

    /// <summary>People who together meet a validation, one for each step; fewer when there is nobody left for a step.</summary>
    public static ValueList<PersonId> Of(RequiredValidation validation, Decision decision, World world)
    {
        if (validation.Protocol is not { } id)
        {
            return decision.Authority is { } authority ? [authority.Person] : [];
        }

        var eligible = world.Facts.Protocols.Protocols.Single(p => p.Id == id).Steps
            .Select(step => step.Voters.SelectMany(party => Voters(world, party)).Where(p => p != Requester(world)).Distinct().ToArray()).ToArray();
        return Distinct(eligible, []).FirstOrDefault(eligible.SelectMany(people => people).Distinct().Take(1).ToValueList());
    }

    public static IReadOnlyList<PersonId> Voters(World world, PartyReference party)
    {
        var (organization, unit, at) = (world.Facts.Organization, world.Request.Unit, world.Request.At);
        return party.Kind switch
        {
            PartyKind.Role => AccountabilityOracle.HoldersIn(organization, new(party.Id), unit, at),
            PartyKind.Body => AccountabilityOracle.MembersOf(organization, new(party.Id), at),
            _ => AccountabilityOracle.InPlaceOf(organization, new(party.Id), at) is { } person ? [person] : [],
        };
    }

    /// <summary>Every choice of a different person for each step.</summary>
    private static IEnumerable<ValueList<PersonId>> Distinct(PersonId[][] eligible, ValueList<PersonId> chosen) => chosen.Count == eligible.Length
        ? [chosen]
        : eligible[chosen.Count].Except(chosen).SelectMany(person => Distinct(eligible, [.. chosen, person]));
}
