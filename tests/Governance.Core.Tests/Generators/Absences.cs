using FsCheck;
using FsCheck.Fluent;
using Governance.Organization;

namespace Governance.Core.Tests.Generators;

/// <summary>Random absences, with and without stand-ins, who may be away as well or have left; nobody's absences overlap.</summary>
internal static class Absences
{
    public static Gen<ValueList<Person>> For(ValueList<Person> people) => Pick.Each(people.Select(person =>
        from isAway in Pick.Chance(25)
        from absences in Of(person, people)
        select isAway ? person with { Absences = absences } : person));

    /// <summary>One absence, or two of which the second begins where the first ends or later.</summary>
    private static Gen<ValueList<Absence>> Of(Person person, ValueList<Person> people) =>
        from bounds in Pick.Some(Enumerable.Range(0, Clock.Boundaries.Count), 3, 4)
        from isOne in Pick.Chance(60)
        from first in StandIn(person, people)
        from second in StandIn(person, people)
        let at = bounds.Order().Select(i => Clock.Boundaries[i]).ToArray()
        select isOne
            ? new ValueList<Absence>([new() { From = at[0], Until = at[^1], StandIn = first }])
            : [new() { From = at[0], Until = at[1], StandIn = first }, new() { From = at[^2], Until = at[^1], StandIn = second }];

    private static Gen<PersonId?> StandIn(Person person, ValueList<Person> people) =>
        Pick.MaybeValue(70, Pick.One(people.Where(p => p.Id != person.Id).Select(p => p.Id)));
}
