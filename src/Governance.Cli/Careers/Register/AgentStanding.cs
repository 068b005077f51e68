using Governance.Agents;
using Governance.Decisions;

namespace Governance.Cli.Careers;

/// <summary>An agent in the register: how far it may go, and what somebody should look after.</summary>
/// <param name="Agent">The agent.</param>
/// <param name="Levels">The level that no act of a type goes above, by decision type, whatever its use case and unit.</param>
/// <param name="Findings">The findings.</param>
internal sealed record AgentStanding(Agent Agent, IReadOnlyList<(DecisionTypeId Type, AutonomyLevel Level)> Levels, ValueList<AgentFinding> Findings);
