using Governance.Decisions;
using Governance.Organization;

namespace Governance.Cli.Chains;

/// <summary>Finds the chains that answer a question, by decision type.</summary>
internal sealed class ChainSearch(GovernanceModel model, ChainQuestion question)
{
    private readonly OrganizationDirectory _organization = model.Parts.Organization;
    private readonly Dictionary<DecisionTypeId, DecisionTypeId?> _groups =
        model.Parts.Organization.DecisionTypes.Concat(BuiltInDecisionTypes.All).ToDictionary(type => type.Id, type => type.Group);

    /// <summary>The answer: without a decision type, the types with a chain, and those for which the person answers; with one, every type in it.</summary>
    public IReadOnlyList<DecisionChains> Find() =>
    [
        .. Types().Select(Of).Where(found => question.DecisionType is not null || found.Chains.Count > 0 || found.Accountable.Any(IsAskedFor)),
    ];

    /// <summary>Nobody asks for a group of decisions itself: what holds for it holds for the types in it.</summary>
    private IEnumerable<DecisionTypeId> Types() =>
        _groups.Keys.Where(type => !_groups.ContainsValue(type) && (question.DecisionType is not { } asked || Lineage(type).Contains(asked)));

    private DecisionChains Of(DecisionTypeId type)
    {
        var chains = question.Unit is { } unit
            ? model.FindChains(question.Party, type, unit, question.At)
            : model.FindChains(question.Party, type, question.At);
        return new(type, [.. Units(type, chains).Select(where => Answer(type, where))], chains);
    }

    /// <summary>The unit that was asked about; or those of the chains, those for which the person answers and, without any chain, those that the matrix names.</summary>
    private IEnumerable<UnitId> Units(DecisionTypeId type, ValueList<ChainStatus> chains)
    {
        if (question.Unit is { } unit)
        {
            return [unit];
        }

        var used = chains.SelectMany(chain => chain.Roots.Select(root => root.Unit)).ToHashSet();
        var lineage = Lineage(type).ToHashSet();
        var named = chains.IsEmpty && question.DecisionType is not null
            ? _organization.Responsibilities.Where(assignment => lineage.Contains(assignment.DecisionType)).Select(assignment => assignment.Unit).ToHashSet()
            : [];
        return _organization.Units.Select(one => one.Id).Where(one => used.Contains(one) || named.Contains(one) || IsAskedFor(Answer(type, one)));
    }

    private UnitAnswer Answer(DecisionTypeId type, UnitId unit) => new(unit, model.FindResponsibility(type, unit, question.At).Accountable);

    private bool IsAskedFor(UnitAnswer answer) => answer.Accountable.Person is { } person && PartyReference.To(person) == question.Party;

    private IEnumerable<DecisionTypeId> Lineage(DecisionTypeId type)
    {
        for (DecisionTypeId? level = type; level is { } known; level = _groups[known])
        {
            yield return known;
        }
    }
}
