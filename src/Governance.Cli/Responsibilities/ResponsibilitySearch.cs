using Governance.Cli.Reading;
using Governance.Decisions;
using Governance.Organization;

namespace Governance.Cli.Responsibilities;

/// <summary>Finds who has which part in which decisions, unit by unit.</summary>
internal sealed class ResponsibilitySearch(GovernanceModel model, ResponsibilityQuestion question)
{
    private readonly Dictionary<DecisionTypeId, DecisionTypeId?> _groups =
        model.Parts.Organization.DecisionTypes.Concat(BuiltInDecisionTypes.All).ToDictionary(type => type.Id, type => type.Group);

    /// <summary>What the model does not know of a question, all at once.</summary>
    public static IReadOnlyList<Diagnostic> Unknown(GovernanceModel model, string? unit, string? decisionType)
    {
        var organization = model.Parts.Organization;
        var types = organization.DecisionTypes.Concat(BuiltInDecisionTypes.All).Select(type => type.Id.Value);
        return
        [
            .. unit is not null && UnknownId.Find(unit, organization.Units.Select(one => one.Id.Value), UnknownId.NoUnit) is { } noUnit ? [noUnit] : ValueList.Create<Diagnostic>([]),
            .. decisionType is not null && UnknownId.Find(decisionType, types, UnknownId.NoDecisionType) is { } noType ? [noType] : ValueList.Create<Diagnostic>([]),
        ];
    }

    /// <summary>The units in the order of the folder; of one that was asked for, also where it differs.</summary>
    public IReadOnlyList<UnitResponsibilities> Find() =>
    [
        .. model.Parts.Organization.Units.Where(unit => question.Unit is null || unit.Id == question.Unit).Select(Of)
            .Where(found => question.Unit is not null || !found.Rows.IsEmpty),
    ];

    private UnitResponsibilities Of(OrganizationUnit unit)
    {
        var rows = Rows(unit.Id);
        return new(unit, rows, unit.Parent is { } above && rows == Rows(above))
        {
            Differences = question.Unit is null ? null : model.FindUnitDifferences(unit.Id, question.At),
        };
    }

    /// <summary>Decision types of which nothing is said anywhere are left out, unless the unit was asked for; those of the library itself always.</summary>
    private ValueList<(DecisionTypeId Type, ResolvedResponsibility Parts)> Rows(UnitId unit) =>
    [
        .. Types().Select(type => (Type: type, Parts: model.FindResponsibility(type, unit, question.At)))
            .Where(row => row.Parts.Assignment is not null || (question.Unit is not null && (question.DecisionType is not null || !BuiltInDecisionTypes.IsReserved(row.Type)))),
    ];

    /// <summary>Nobody asks for a group of decisions itself: what holds for it holds for the types in it.</summary>
    private IEnumerable<DecisionTypeId> Types() =>
        _groups.Keys.Where(type => !_groups.ContainsValue(type) && (question.DecisionType is not { } asked || Lineage(type).Contains(asked)));

    private IEnumerable<DecisionTypeId> Lineage(DecisionTypeId type)
    {
        for (DecisionTypeId? level = type; level is { } known; level = _groups[known])
        {
            yield return known;
        }
    }
}
