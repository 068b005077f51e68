using Governance.Cedar;
using Governance.Delegation;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks <c>delegations.json</c>: ids, references, limits, conditions, and that each right is the delegator's to pass on.</summary>
internal static class DelegationChecks
{
    private const string File = "delegations.json";

    public static void Run(DelegationRegister register, ModelIds known, ModelFindings findings)
    {
        findings.Unique(File, "rules", register.Rules.Select(r => r.Id));
        for (var i = 0; i < register.Rules.Count; i++)
        {
            Rule(register.Rules[i], $"$.rules[{i}]", known, findings);
        }
    }

    /// <summary>Whether each right starts at whoever is accountable for it; needs an organisation that holds together.</summary>
    public static void RunRoots(DelegationRegister register, OrganizationIndex organization, ModelFindings findings)
    {
        for (var i = 0; i < register.Rules.Count; i++)
        {
            var rule = register.Rules[i];
            foreach (var type in rule.DecisionTypes)
            {
                foreach (var unit in rule.Units)
                {
                    Root(rule.Delegator, type, unit, $"$.rules[{i}].delegator", organization, findings);
                }
            }
        }
    }

    private static void Rule(DelegationRule rule, string path, ModelIds known, ModelFindings findings)
    {
        findings.Party(File, $"{path}.delegator", rule.Delegator, known);
        findings.Party(File, $"{path}.delegatee", rule.Delegatee, known, agentAllowed: true);
        findings.NotEmpty(File, $"{path}.decisionTypes", rule.DecisionTypes.Count);
        findings.AllExist(File, $"{path}.decisionTypes", rule.DecisionTypes, known.DecisionTypes, ModelWords.NoDecisionType);
        findings.NotEmpty(File, $"{path}.purposes", rule.Purposes.Count);
        findings.AllExist(File, $"{path}.purposes", rule.Purposes, known.UseCases, ModelWords.NoUseCase);
        findings.NotEmpty(File, $"{path}.units", rule.Units.Count);
        findings.AllExist(File, $"{path}.units", rule.Units, known.Units, ModelWords.NoUnit);
        if (rule.Delegator == rule.Delegatee)
        {
            findings.Error(File, $"{path}.delegatee", DiagnosticIds.Contradiction, ModelWords.DelegateToSelf);
        }

        findings.Defined(File, $"{path}.autonomy", rule.Autonomy);
        if (rule.Autonomy == AutonomyLevel.None)
        {
            findings.Error(File, $"{path}.autonomy", DiagnosticIds.OutOfRange, ModelWords.NoAutonomy);
        }

        if (rule.AmountLimit is { Amount: <= 0 })
        {
            findings.Error(File, $"{path}.amountLimit.amount", DiagnosticIds.OutOfRange, ModelWords.LimitRange);
        }

        if (rule.AmountLimit is { Currency.Code.Length: 0 })
        {
            findings.Error(File, $"{path}.amountLimit.currency", DiagnosticIds.InvalidValue, ModelWords.NoCurrency);
        }

        if (DelegationPolicy.PolicyId(rule.Id).Length > Identifier.MaxLength)
        {
            findings.Error(File, $"{path}.id", DiagnosticIds.OutOfRange, ModelWords.LongDelegationId);
        }

        if (rule.ValidUntil <= rule.ValidFrom)
        {
            findings.Error(File, $"{path}.validUntil", DiagnosticIds.EmptyPeriod, ModelWords.EmptyPeriod);
        }

        if (rule.Condition is { } condition)
        {
            Condition(condition, $"{path}.condition", known, findings);
        }
    }

    private static void Condition(string condition, string path, ModelIds known, ModelFindings findings)
    {
        var parsed = Expression.Parse(condition, "condition");
        foreach (var diagnostic in parsed.Diagnostics)
        {
            findings.Error(File, path, diagnostic.Id, ModelWords.Condition(diagnostic.Message), diagnostic.Help is { } help ? new(help) : null);
        }

        foreach (var (entity, _) in parsed.Success ? PolicyEntities.NamedIn(parsed.Value) : [])
        {
            if (known.IsUnknown(entity, out var ids))
            {
                findings.Error(File, path, DiagnosticIds.UnknownEntity, ModelWords.UnknownEntity(entity), Spelling.Hint(entity.Id, ids));
            }
        }
    }

    /// <summary>The clock is not known yet, so a role may be held by whoever holds it at the time; a decision checks again.</summary>
    private static void Root(
        PartyReference delegator, DecisionTypeId type, UnitId unit, string path, OrganizationIndex organization, ModelFindings findings)
    {
        if (organization.Responsibilities.Find(type, unit) is not { } assignment)
        {
            findings.Error(File, path, DiagnosticIds.DelegationRoot, ModelWords.NobodyAccountable(type.Value, unit.Value), ModelWords.DelegationRootHelp);
        }
        else if (assignment.Accountable != delegator && !CanStandFor(delegator, assignment.Accountable, unit, organization))
        {
            findings.Error(File, path, DiagnosticIds.DelegationRoot, ModelWords.DelegationRoot(delegator, type.Value, unit.Value), ModelWords.DelegationRootHelp);
        }
    }

    private static bool CanStandFor(PartyReference delegator, PartyReference accountable, UnitId unit, OrganizationIndex organization) =>
        delegator.Kind == PartyKind.Person && accountable.Kind == PartyKind.Role
        && organization.People[new(delegator.Id)].Roles.Any(r => r.Role.Value == accountable.Id && organization.UnitTree.IsWithin(unit, r.Unit));
}
