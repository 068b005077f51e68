using Governance.Cedar;
using Governance.Delegation;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks one delegation rule by itself. Paths are put together only for errors: a register may hold many rules.</summary>
internal sealed class DelegationRuleChecks(ModelIds known, IReadOnlySet<CalendarId> calendars, DelegationConditions conditions, ModelFindings findings)
{
    private const string File = DelegationChecks.File;

    /// <summary>The entity types that were found to be well written.</summary>
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    public void Check(DelegationRule rule, int index)
    {
        Parties(rule, index);
        Scope(rule, index);
        Limits(rule, index);
        DelegationBudgetChecks.Check(rule, index, findings);
        for (var i = 0; i < rule.Resources.Count; i++)
        {
            Resource(rule.Resources[i], index, i);
        }

        if (conditions.Find(rule.Condition) is { } condition)
        {
            Condition(condition, index);
        }
    }

    private void Parties(DelegationRule rule, int index)
    {
        // Only a right that was received can be an agent's to pass on.
        var mayBeAgent = rule.Parent is not null;
        if (!known.Parties.Contains(rule.Delegator) || (rule.Delegator.Kind == Organization.PartyKind.Agent && !mayBeAgent))
        {
            findings.Party(File, Path(index, "delegator"), rule.Delegator, known, mayBeAgent);
        }

        if (!known.Parties.Contains(rule.Delegatee))
        {
            findings.Party(File, Path(index, "delegatee"), rule.Delegatee, known, agentAllowed: true);
        }

        if (rule.Delegator == rule.Delegatee)
        {
            findings.Error(File, Path(index, "delegatee"), DiagnosticIds.Contradiction, ModelWords.DelegateToSelf);
        }

        if (DelegationPolicy.IdPrefix.Length + rule.Id.Value.Length > Identifier.MaxLength)
        {
            findings.Error(File, Path(index, "id"), DiagnosticIds.OutOfRange, ModelWords.LongDelegationId);
        }
    }

    private void Scope(DelegationRule rule, int index)
    {
        AtLeastOneKnown(rule.DecisionTypes, known.DecisionTypes, index, "decisionTypes", ModelWords.NoDecisionType);
        AtLeastOneKnown(rule.Purposes, known.UseCases, index, "purposes", ModelWords.NoUseCase);
        AtLeastOneKnown(rule.Units, known.Units, index, "units", ModelWords.NoUnit);
        if (rule.Calendar is { } calendar && !calendars.Contains(calendar))
        {
            findings.Exists(File, Path(index, "calendar"), calendar, calendars, DelegationWords.NoCalendar);
        }

        for (var i = 0; i < rule.DataClasses.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(rule.DataClasses[i]))
            {
                findings.NotBlank(File, Path(index, $"dataClasses[{i}]"), rule.DataClasses[i]);
            }
        }
    }

    private void Limits(DelegationRule rule, int index)
    {
        if (!Enum.IsDefined(rule.Autonomy))
        {
            findings.Defined(File, Path(index, "autonomy"), rule.Autonomy);
        }

        if (rule.Autonomy == AutonomyLevel.None)
        {
            findings.Error(File, Path(index, "autonomy"), DiagnosticIds.OutOfRange, ModelWords.NoAutonomy);
        }

        if (rule.AmountLimit is { Amount: <= 0 })
        {
            findings.Error(File, Path(index, "amountLimit.amount"), DiagnosticIds.OutOfRange, ModelWords.LimitRange);
        }

        if (rule.AmountLimit is { Currency.Code.Length: 0 })
        {
            findings.Error(File, Path(index, "amountLimit.currency"), DiagnosticIds.InvalidValue, ModelWords.NoCurrency);
        }

        if (rule.ValidUntil <= rule.ValidFrom)
        {
            findings.Error(File, Path(index, "validUntil"), DiagnosticIds.EmptyPeriod, ModelWords.EmptyPeriod);
        }

        if (rule.Depth < 0)
        {
            findings.Error(File, Path(index, "depth"), DiagnosticIds.OutOfRange, DelegationWords.DepthRange);
        }
    }

    private void Resource(ResourceScope scope, int index, int position)
    {
        if (scope is { Type: null, Within: null })
        {
            findings.Error(File, Path(index, $"resources[{position}]"), DiagnosticIds.InvalidValue, DelegationWords.EmptyScope, DelegationWords.EmptyScopeHelp);
        }

        if (scope.Type is { } type && !IsTypeName(type))
        {
            findings.Error(File, Path(index, $"resources[{position}].type"), DiagnosticIds.InvalidValue, DelegationWords.NoTypeName(type), DelegationWords.TypeNameHelp);
        }

        if (scope.Within is { } entity && known.IsUnknown(entity, out var ids))
        {
            findings.Error(
                File, Path(index, $"resources[{position}].within"), DiagnosticIds.UnknownEntity, ModelWords.UnknownEntity(entity), findings.Hint(entity.Id, ids));
        }
    }

    private void Condition(DelegationCondition condition, int index)
    {
        foreach (var diagnostic in condition.Parsed.Diagnostics)
        {
            findings.Error(File, Path(index, "condition"), diagnostic.Id, ModelWords.Condition(diagnostic.Message), diagnostic.Help is { } help ? new(help) : null);
        }

        foreach (var (entity, _) in condition.Parsed.Success ? PolicyEntities.NamedIn(condition.Parsed.Value) : [])
        {
            if (known.IsUnknown(entity, out var ids))
            {
                findings.Error(File, Path(index, "condition"), DiagnosticIds.UnknownEntity, ModelWords.UnknownEntity(entity), findings.Hint(entity.Id, ids));
            }
        }
    }

    private void AtLeastOneKnown<TId>(ValueList<TId> ids, IReadOnlySet<TId> all, int index, string property, LocalizedText none)
        where TId : struct, IIdentifier<TId>
    {
        if (ids.IsEmpty)
        {
            findings.NotEmpty(File, Path(index, property), 0);
        }

        for (var i = 0; i < ids.Count; i++)
        {
            if (!all.Contains(ids[i]))
            {
                findings.Exists(File, Path(index, $"{property}[{i}]"), ids[i], all, none);
            }
        }
    }

    /// <summary>A name is what Cedar reads back as itself in front of an id.</summary>
    private bool IsTypeName(string type)
    {
        if (_types.Contains(type))
        {
            return true;
        }

        var parsed = EntityUid.Parse($"{type}::\"x\"");
        return parsed.Success && parsed.Value.Type == type && _types.Add(type);
    }

    private static string Path(int index, string property) => $"$.rules[{index}].{property}";
}
