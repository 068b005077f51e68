using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Checks when people are away and who stands in.</summary>
internal static class AbsenceChecks
{
    private const string File = "organization.json";

    public static void Run(ValueList<Person> people, ModelIds known, ModelFindings findings)
    {
        for (var i = 0; i < people.Count; i++)
        {
            var absences = people[i].Absences;
            for (var j = 0; j < absences.Count; j++)
            {
                Absence(people[i], absences[j], $"$.people[{i}].absences[{j}]", known, findings);
            }

            Overlaps(absences, $"$.people[{i}].absences", findings);
        }
    }

    private static void Absence(Person person, Absence absence, string path, ModelIds known, ModelFindings findings)
    {
        if (absence.Until <= absence.From)
        {
            findings.Error(File, $"{path}.until", DiagnosticIds.EmptyPeriod, ModelWords.EmptyPeriod);
        }

        if (absence.StandIn == person.Id)
        {
            findings.Error(File, $"{path}.standIn", DiagnosticIds.Contradiction, OrganizationWords.OwnStandIn);
        }
        else if (absence.StandIn is { } standIn)
        {
            findings.Exists(File, $"{path}.standIn", standIn, known.People, ModelWords.NoPerson);
        }
    }

    /// <summary>Two absences at once could name two stand-ins.</summary>
    private static void Overlaps(ValueList<Absence> absences, string path, ModelFindings findings)
    {
        var longest = -1;
        foreach (var i in Enumerable.Range(0, absences.Count).Where(i => absences[i].From < absences[i].Until).OrderBy(i => absences[i].From))
        {
            if (longest >= 0 && absences[i].From < absences[longest].Until)
            {
                findings.Error(File, $"{path}[{i}]", DiagnosticIds.Contradiction, OrganizationWords.AbsencesOverlap, OrganizationWords.OverlapsAt($"{path}[{longest}]"));
            }

            longest = longest < 0 || absences[longest].Until < absences[i].Until ? i : longest;
        }
    }
}
