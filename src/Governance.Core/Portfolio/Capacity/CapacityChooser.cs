namespace Governance.Portfolio;

/// <summary>Chooses use cases under capacities, exactly: a multi-dimensional knapsack with prerequisites, exclusions and must-haves.</summary>
/// <remarks>
/// <para>
/// Branch and bound of our own, in whole numbers of any unit; floating point only guides it. What is called proved is proved: see <c>Search</c>. The answer
/// depends on the question and the budget, not on the order of lists, the machine or the time.
/// </para>
/// <para>The problem is as old as Lorie &amp; Savage (Journal of Business 28, 1955), who put it for capital budgets; methods: Kellerer, Pferschy &amp; Pisinger 2004, chapter 9.</para>
/// </remarks>
public static class CapacityChooser
{
    /// <summary>Answers a question.</summary>
    /// <param name="question">The question; one of a model holds together.</param>
    /// <param name="budget">How much work it may cost; <see cref="ChoiceBudget.Default"/> unless given.</param>
    /// <returns>
    /// The choice of the greatest value, or the best that was found and what no other exceeds; with <see cref="CapacityChoice.Conflicts"/> and nothing
    /// chosen when the must-haves cannot all be.
    /// </returns>
    /// <exception cref="ArgumentException">The question does not hold together: an id twice or unknown, a number out of range.</exception>
    public static CapacityChoice Choose(ChoiceQuestion question, ChoiceBudget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        budget ??= ChoiceBudget.Default;
        var index = new ChoiceIndex(question);
        var conflicts = MustHaveConflicts.Find(index);
        if (!conflicts.IsEmpty)
        {
            return new() { Chosen = [], Value = 0, UpperBound = 0, Conflicts = conflicts, Nodes = 0 };
        }

        var problem = index.Problem();
        var search = new PackingSearch(problem);
        var found = search.Run([], -1, Int128.MaxValue, budget.Nodes);
        var (packed, isFirst) = found.IsProved ? PackingTies.Settle(problem, search, found.Best!, budget.NodesPerQuestion) : (found.Best!, false);
        var answer = new ChoiceAnswer(index, problem, search, packed, found, budget);
        return new()
        {
            Chosen = index.Named(answer.Chosen),
            Value = answer.Value,
            UpperBound = answer.UpperBound,
            IsFirstOfEquals = isFirst,
            Uses = answer.Uses(),
            Worths = answer.Worths(),
            LeftOut = answer.LeftOut(),
            Nodes = found.Nodes,
        };
    }
}
