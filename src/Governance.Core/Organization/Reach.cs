using System.Collections.Frozen;

namespace Governance.Organization;

/// <summary>What may come to each person at some instant, in a place of their own or of somebody for whom they stand in, directly or through others.</summary>
/// <remarks>Instants are left out of account: whoever holds something at one of them reaches it, and whoever reaches it may never hold it.</remarks>
/// <typeparam name="T">What people hold: roles, seats.</typeparam>
internal sealed class Reach<T>
{
    private readonly FrozenDictionary<PersonId, IReadOnlyList<T>> _reached;

    public Reach(ValueList<Person> people, Func<Person, IEnumerable<T>> own)
    {
        var byId = people.ToDictionary(p => p.Id);
        var replaced = people
            .SelectMany(person => person.Absences.Where(a => a.StandIn is not null).Select(a => (StandIn: a.StandIn.GetValueOrDefault(), person.Id)))
            .ToLookup(pair => pair.StandIn, pair => pair.Id);
        _reached = people.ToFrozenDictionary(
            person => person.Id,
            IReadOnlyList<T> (person) => [.. Places(person.Id, replaced).SelectMany(id => own(byId[id])).Distinct()]);
    }

    /// <summary>What the person may hold, without repetition; empty for an unknown person.</summary>
    public IReadOnlyList<T> Of(PersonId person) => _reached.GetValueOrDefault(person) ?? [];

    /// <summary>The person, and everybody in whose place it may come to stand.</summary>
    private static List<PersonId> Places(PersonId person, ILookup<PersonId, PersonId> replaced)
    {
        List<PersonId> places = [person];
        if (!replaced.Contains(person))
        {
            return places;
        }

        HashSet<PersonId> seen = [person];
        for (var i = 0; i < places.Count; i++)
        {
            places.AddRange(replaced[places[i]].Where(seen.Add));
        }

        return places;
    }
}
