using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Warns where nobody is left to do what the organisation counts on: bodies too small for their quorum, stand-ins who are not there.</summary>
/// <remarks>Only warnings, as people come and go; a decision looks again, and fails closed. Needs an organisation that holds together.</remarks>
internal static class StaffingChecks
{
    private const string File = "organization.json";

    public static void Run(OrganizationDirectory directory, OrganizationIndex organization, ModelFindings findings)
    {
        for (var i = 0; i < directory.People.Count; i++)
        {
            var person = directory.People[i];
            for (var j = 0; j < person.Absences.Count; j++)
            {
                StandIn(person, person.Absences[j], $"$.people[{i}].absences[{j}].standIn", organization, findings);
            }
        }

        for (var i = 0; i < directory.Bodies.Count; i++)
        {
            Quorum(directory.Bodies[i], $"$.bodies[{i}].members", organization, findings);
        }
    }

    private static void StandIn(Person person, Absence absence, string path, OrganizationIndex organization, ModelFindings findings)
    {
        if (!person.IsPresent(absence.From) || absence.StandIn is not { } id)
        {
            return;
        }

        var standIn = organization.People[id];
        if (standIn.LeftAt < absence.Until && !(person.LeftAt <= standIn.LeftAt))
        {
            findings.Warning(File, path, DiagnosticIds.NoStandIn, OrganizationWords.StandInLeaves(id));
        }

        // People wait for one another from the instant at which the last of them goes away: an absence needs to be looked at only where it begins.
        if (ComesBack(person, absence.From, organization.StandIns))
        {
            findings.Warning(File, path, DiagnosticIds.NoStandIn, OrganizationWords.StandInsInRing(person.Id), OrganizationWords.RingHelp);
        }
    }

    private static bool ComesBack(Person person, Instant at, StandIns standIns)
    {
        var asked = new HashSet<PersonId>();
        for (var current = standIns.Next(person, at); current is not null && asked.Add(current.Id); current = standIns.Next(current, at))
        {
            if (current.Id == person.Id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As with whoever answers for a use case, the people who have not left are looked at, whatever the date.</summary>
    private static void Quorum(GoverningBody body, string path, OrganizationIndex organization, ModelFindings findings)
    {
        var members = body.Members.Select(m => m.Person).Distinct().ToArray();
        var left = members.Count(id => organization.People[id].IsPresent(Instant.MaxValue));
        if (left < body.Quorum)
        {
            findings.Warning(File, path, DiagnosticIds.NoQuorum, OrganizationWords.TooFewMembers(body.Id, left, members.Length, body.Quorum));
        }
    }
}
