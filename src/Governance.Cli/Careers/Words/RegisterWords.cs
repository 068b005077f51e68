namespace Governance.Cli.Careers;

/// <summary>What <c>governance agents</c> says.</summary>
internal abstract class RegisterWords
{
    public abstract string Agent { get; }

    public abstract string Owner { get; }

    public abstract string Status { get; }

    /// <summary>Heads the levels that no act of an agent goes above.</summary>
    public abstract string Levels { get; }

    public abstract string NextReview { get; }

    public abstract string Findings { get; }

    public abstract string NoAgents { get; }

    public abstract string NoAgentsOf(string status);

    /// <summary>How far an agent may go in decisions of a type.</summary>
    public abstract string Level(string type, string level);

    /// <summary>How many agents have each status, and how many findings there are.</summary>
    /// <param name="agents">The number of agents.</param>
    /// <param name="statuses">Names of statuses and their numbers.</param>
    /// <param name="findings">The number of findings.</param>
    public abstract string Totals(int agents, IEnumerable<(string Status, int Count)> statuses, int findings);
}
