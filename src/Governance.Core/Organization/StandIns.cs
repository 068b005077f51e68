using System.Collections.Frozen;
using NodaTime;

namespace Governance.Organization;

/// <summary>Who is there in whose place.</summary>
/// <param name="people">The people; nobody's absences overlap.</param>
internal sealed class StandIns(FrozenDictionary<PersonId, Person> people)
{
    /// <summary>The person; or, when the person is away, whoever stands in. <see langword="null"/> when the person has left, or nobody stands in.</summary>
    public Person? Find(Person person, Instant at)
    {
        if (!person.IsPresent(at))
        {
            return null;
        }

        return AbsenceOf(person, at) is null ? person : Follow(person, at);
    }

    /// <summary>The stand-in of a person who is away, who may be away as well; <see langword="null"/> when the person is not away, names nobody, or names somebody who has left.</summary>
    public Person? Next(Person person, Instant at) =>
        AbsenceOf(person, at)?.StandIn is { } id && people.TryGetValue(id, out var standIn) && standIn.IsPresent(at) ? standIn : null;

    private static Absence? AbsenceOf(Person person, Instant at)
    {
        foreach (var absence in person.Absences)
        {
            if (absence.Contains(at))
            {
                return absence;
            }
        }

        return null;
    }

    /// <summary>A mark moves ahead in ever longer strides, so that a ring of people who are all away is noticed without a list of those asked.</summary>
    private Person? Follow(Person absent, Instant at)
    {
        var (mark, steps, stride) = (absent, 0, 1);
        for (var current = Next(absent, at); current is not null; current = Next(current, at))
        {
            if (AbsenceOf(current, at) is null)
            {
                return current;
            }

            if (ReferenceEquals(current, mark))
            {
                return null;
            }

            if (++steps == stride)
            {
                (mark, steps, stride) = (current, 0, stride * 2);
            }
        }

        return null;
    }
}
