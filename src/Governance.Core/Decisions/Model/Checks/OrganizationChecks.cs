using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks <c>organization.json</c>: ids, references, trees, ranks, bodies; absences, calendars and responsibilities have checks of their own.</summary>
internal static class OrganizationChecks
{
    private const string File = "organization.json";

    public static void Run(OrganizationDirectory organization, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "jurisdictions", organization.Jurisdictions.Select(j => j.Id));
        findings.Unique(File, "units", organization.Units.Select(u => u.Id));
        findings.Unique(File, "roles", organization.Roles.Select(r => r.Id));
        findings.Unique(File, "people", organization.People.Select(p => p.Id));
        findings.Unique(File, "bodies", organization.Bodies.Select(b => b.Id));
        findings.Unique(File, "calendars", organization.Calendars.Select(c => c.Id));
        findings.Unique(File, "decisionTypes", organization.DecisionTypes.Select(d => d.Id));
        Tree("jurisdictions", "parent", [.. organization.Jurisdictions.Select(j => (j.Id, j.Parent))], known.Jurisdictions, ModelWords.NoJurisdiction, findings);
        Tree("units", "parent", [.. organization.Units.Select(u => (u.Id, u.Parent))], known.Units, ModelWords.NoUnit, findings);
        Tree("decisionTypes", "group", [.. organization.DecisionTypes.Select(d => (d.Id, d.Group))], known.DecisionTypes, ModelWords.NoDecisionType, findings);
        Units(organization.Units, known, findings);
        Ranks("roles", [.. organization.Roles.Select(r => r.Rank)], findings);
        People(organization.People, known, findings);
        AbsenceChecks.Run(organization.People, known, findings);
        Bodies(organization.Bodies, known, findings);
        Ranks("bodies", [.. organization.Bodies.Select(b => b.Rank)], findings);
        CalendarChecks.Run(organization.Calendars, findings);
        DecisionTypes(organization.DecisionTypes, findings);
        ResponsibilityChecks.Run(organization.Responsibilities, known, findings);
    }

    private static void Tree<TId>(
        string list, string property, ValueList<(TId Id, TId? Parent)> nodes, IReadOnlySet<TId> known, LocalizedText none, ModelFindings findings)
        where TId : struct, IIdentifier<TId>
    {
        var cyclic = Hierarchy<TId>.FindCycles(nodes);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Parent is { } parent)
            {
                findings.Exists(File, $"$.{list}[{i}].{property}", parent, known, none);
            }

            if (cyclic.Contains(nodes[i].Id))
            {
                findings.Error(File, $"$.{list}[{i}].{property}", DiagnosticIds.Cycle, ModelWords.Cycle(nodes[i].Id.Value));
            }
        }
    }

    private static void Units(ValueList<OrganizationUnit> units, ModelIds known, ModelFindings findings)
    {
        findings.NotEmpty(File, "$.units", units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Jurisdiction is { } jurisdiction)
            {
                findings.Exists(File, $"$.units[{i}].jurisdiction", jurisdiction, known.Jurisdictions, ModelWords.NoJurisdiction);
            }
        }
    }

    private static void People(ValueList<Person> people, ModelIds known, ModelFindings findings)
    {
        for (var i = 0; i < people.Count; i++)
        {
            findings.NotBlank(File, $"$.people[{i}].name", people[i].Name);
            findings.Exists(File, $"$.people[{i}].unit", people[i].Unit, known.Units, ModelWords.NoUnit);
            for (var j = 0; j < people[i].Roles.Count; j++)
            {
                findings.Exists(File, $"$.people[{i}].roles[{j}].role", people[i].Roles[j].Role, known.Roles, ModelWords.NoRole);
                findings.Exists(File, $"$.people[{i}].roles[{j}].unit", people[i].Roles[j].Unit, known.Units, ModelWords.NoUnit);
            }
        }
    }

    private static void Bodies(ValueList<GoverningBody> bodies, ModelIds known, ModelFindings findings)
    {
        for (var i = 0; i < bodies.Count; i++)
        {
            var body = bodies[i];
            findings.Exists(File, $"$.bodies[{i}].unit", body.Unit, known.Units, ModelWords.NoUnit);
            findings.Defined(File, $"$.bodies[{i}].certifiesUpTo", body.CertifiesUpTo);
            for (var j = 0; j < body.Members.Count; j++)
            {
                findings.Exists(File, $"$.bodies[{i}].members[{j}].person", body.Members[j].Person, known.People, ModelWords.NoPerson);
            }

            var members = body.Members.Select(m => m.Person).Distinct().Count();
            if (!body.Members.Any(m => m.Person == body.Chair))
            {
                findings.Error(File, $"$.bodies[{i}].chair", DiagnosticIds.Contradiction, ModelWords.ChairNotMember);
            }

            if (body.Quorum < 1 || body.Quorum > members)
            {
                findings.Error(File, $"$.bodies[{i}].quorum", DiagnosticIds.OutOfRange, ModelWords.QuorumRange(body.Quorum, members), ModelWords.QuorumHelp);
            }
        }
    }

    private static void Ranks(string list, ValueList<int> ranks, ModelFindings findings)
    {
        for (var i = 0; i < ranks.Count; i++)
        {
            if (ranks[i] < 0)
            {
                findings.Error(File, $"$.{list}[{i}].rank", DiagnosticIds.OutOfRange, OrganizationWords.RankRange);
            }
        }
    }

    /// <summary>What the library itself decides is not the organisation's to declare, nor to add to.</summary>
    private static void Reserved(DecisionTypeId id, string path, ModelFindings findings)
    {
        if (BuiltInDecisionTypes.IsReserved(id))
        {
            findings.Error(File, path, DiagnosticIds.ReservedId, AgentWords.ReservedDecisionType(id.Value));
        }
    }

    private static void DecisionTypes(ValueList<DecisionType> types, ModelFindings findings)
    {
        for (var i = 0; i < types.Count; i++)
        {
            findings.Defined(File, $"$.decisionTypes[{i}].impact", types[i].Impact);
            Reserved(types[i].Id, $"$.decisionTypes[{i}].id", findings);
            Reserved(types[i].Group.GetValueOrDefault(), $"$.decisionTypes[{i}].group", findings);
            if (types[i].SplittingWindow <= Duration.Zero)
            {
                findings.Error(File, $"$.decisionTypes[{i}].splittingWindow", DiagnosticIds.OutOfRange, OrganizationWords.WindowRange);
            }
        }
    }
}
