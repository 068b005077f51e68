namespace Governance.Portfolio;

/// <summary>Who depends on whom in a portfolio.</summary>
internal sealed class PortfolioImpact
{
    private readonly PortfolioRegister _portfolio;
    private readonly ILookup<InitiativeId, InitiativeId> _dependants;
    private readonly ILookup<UseCaseId, UseCaseId> _needing;

    public PortfolioImpact(PortfolioRegister portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        _portfolio = portfolio;
        _dependants = Initiatives.SelectMany(i => i.DependsOn.Select(before => (before, i.Id))).ToLookup(p => p.before, p => p.Id);
        _needing = (portfolio.Choice?.Prerequisites ?? []).ToLookup(p => p.Needs, p => p.UseCase);
    }

    private ValueList<Initiative> Initiatives => _portfolio.Roadmap?.Initiatives ?? [];

    /// <summary>The initiatives that depend on a decision.</summary>
    public IReadOnlyList<InitiativeId> WaitingFor(ArchitectureDecisionId decision) => [.. Initiatives.Where(i => i.Decisions.Contains(decision)).Select(i => i.Id)];

    /// <summary>What breaks with some initiatives.</summary>
    /// <param name="first">The initiatives.</param>
    /// <param name="isStopped">Whether they are what is stopped, and so are not told among what breaks.</param>
    public RoadmapStop OfInitiatives(IReadOnlyList<InitiativeId> first, bool isStopped)
    {
        var broken = Dependencies.Reached(first, id => _dependants[id]);
        broken.UnionWith(first);
        var served = Initiatives.Where(i => broken.Contains(i.Id)).SelectMany(i => i.UseCases).Distinct().ToArray();
        var lacking = Needing(served);
        lacking.UnionWith(served);
        return new()
        {
            Initiatives = Sorted(isStopped ? broken.Except(first) : broken),
            UseCases = Sorted(lacking),
            Objectives = Objectives(lacking),
        };
    }

    /// <summary>What breaks with a use case.</summary>
    public RoadmapStop OfUseCase(UseCaseId stopped)
    {
        var lacking = Needing([stopped]);
        lacking.Remove(stopped);
        return new()
        {
            Initiatives = [],
            UseCases = Sorted(lacking),
            Objectives = Objectives([.. lacking, stopped]),
            WithoutPurpose = Sorted(Initiatives.Where(i => !i.UseCases.IsEmpty && i.UseCases.All(u => u == stopped || lacking.Contains(u))).Select(i => i.Id)),
        };
    }

    private HashSet<UseCaseId> Needing(IEnumerable<UseCaseId> useCases) => Dependencies.Reached(useCases, id => _needing[id]);

    private ValueList<ObjectiveId> Objectives(HashSet<UseCaseId> useCases) =>
        Sorted(_portfolio.UseCases.Where(u => useCases.Contains(u.Id)).SelectMany(u => u.Objectives).Select(link => link.Objective).Distinct());

    private static ValueList<TId> Sorted<TId>(IEnumerable<TId> ids)
        where TId : struct, IIdentifier<TId> => ids.OrderBy(id => id.Value, StringComparer.Ordinal).ToValueList();
}
