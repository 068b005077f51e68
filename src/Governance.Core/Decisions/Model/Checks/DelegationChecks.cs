using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks <c>delegations.json</c>: ids, references, limits, chains, what became of rules, kill switches. In time proportional to the number of rules.</summary>
internal static class DelegationChecks
{
    public const string File = "delegations.json";

    /// <summary>Checks what needs nothing but ids.</summary>
    public static void Run(GovernanceModelParts parts, ModelIds known, DelegationConditions conditions, ModelFindings findings)
    {
        var register = parts.Delegations;
        Unique(register, findings);
        var calendars = parts.Organization.Calendars.Select(calendar => calendar.Id).ToHashSet();
        var rules = new DelegationRuleChecks(known, calendars, conditions, findings);
        for (var i = 0; i < register.Rules.Count; i++)
        {
            rules.Check(register.Rules[i], i);
        }

        DelegationLinkChecks.Run(register, findings);
        DelegationHistoryChecks.Run(register, known, findings);
        KillSwitchChecks.Run(parts, known, findings);
    }

    /// <summary>Whether each chain starts at whoever is accountable, narrows at each link and can be used; needs an organisation that holds together.</summary>
    public static void RunChains(DelegationGraph graph, OrganizationIndex organization, ModelFindings findings)
    {
        var roots = new DelegationRootChecks(organization, findings);

        // Many rules have the hours and the validity of the rule before them.
        (BusinessCalendar? Calendar, Instant From, Instant Until, bool Opens) asked = default;
        foreach (var node in graph.Nodes)
        {
            if (node.Parent is null)
            {
                roots.Check(node);
            }
            else
            {
                Narrows(node, organization, findings);
            }

            if (node.Calendar is not { } calendar)
            {
                continue;
            }

            var (from, until) = (node.Rule.ValidFrom, node.Rule.ValidUntil);
            if (!ReferenceEquals(asked.Calendar, calendar) || asked.From != from || asked.Until != until)
            {
                asked = (calendar, from, until, calendar.OpensWithin(from, until));
            }

            if (!asked.Opens)
            {
                findings.Error(File, $"$.rules[{node.Position}].calendar", DiagnosticIds.UnusableDelegation, DelegationWords.NeverOpen(calendar.Id));
            }
        }
    }

    /// <summary>A revoked rule stays in the register, so its id is taken for good; a rule that uses it again is told so.</summary>
    private static void Unique(DelegationRegister register, ModelFindings findings)
    {
        var revoked = register.Revocations.Select(revocation => revocation.Delegation).ToHashSet();
        findings.Unique(File, "rules", register.Rules.Select(rule => rule.Id), id => revoked.Contains(id) ? DelegationWords.RevokedIdHelp : null);
        findings.Unique(File, "killSwitches", register.KillSwitches.Select(stop => stop.Id));
    }

    private static void Narrows(DelegationNode node, OrganizationIndex organization, ModelFindings findings)
    {
        foreach (var widening in DelegationAttenuation.Check(node, organization))
        {
            findings.Error(
                File, $"$.rules[{node.Position}].{widening.Property}", widening.Id, widening.Message,
                widening.Id == DiagnosticIds.DelegationDepth ? DelegationWords.DepthHelp
                    : widening.Id == DiagnosticIds.WideningDelegation ? DelegationWords.WideningHelp : null);
        }
    }
}
