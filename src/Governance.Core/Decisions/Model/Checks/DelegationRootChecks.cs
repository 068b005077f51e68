using Governance.Delegation;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Checks that each chain starts at whoever is accountable for all that it passes on.</summary>
/// <remarks>The clock is not known yet, so a role may be held by whoever holds it at the time; a decision checks again.</remarks>
internal sealed class DelegationRootChecks(OrganizationIndex organization, ModelFindings findings)
{
    public void Check(DelegationNode root)
    {
        foreach (var type in root.Rule.DecisionTypes)
        {
            foreach (var unit in root.Rule.Units)
            {
                if (Problem(root.Rule.Delegator, type, unit) is { } problem)
                {
                    findings.Error(
                        DelegationChecks.File, $"$.rules[{root.Position}].delegator", DiagnosticIds.DelegationRoot, problem, ModelWords.DelegationRootHelp);
                }
            }
        }
    }

    private LocalizedText? Problem(PartyReference delegator, DecisionTypeId type, UnitId unit) =>
        organization.Responsibilities.Find(type, unit) is not { Accountable: var accountable } ? ModelWords.NobodyAccountable(type.Value, unit.Value)
        : accountable != delegator && !CanStandFor(delegator, accountable, unit) ? ModelWords.DelegationRoot(delegator, type.Value, unit.Value)
        : null;

    private bool CanStandFor(PartyReference delegator, PartyReference accountable, UnitId unit) =>
        delegator.Kind == PartyKind.Person && accountable.Kind == PartyKind.Role
        && organization.People[new(delegator.Id)].Roles.Any(r => r.Role.Value == accountable.Id && organization.UnitTree.IsWithin(unit, r.Unit));
}
