using Governance.Agents;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>How an agent's work turned out over a period.</summary>
internal sealed record TrialJson(
    string DecisionType, string Unit, EnvironmentJson Environment, bool OwnEnvironment, string From, string Until, int Trials, int Successes, string? Source)
{
    public static TrialJson Of(TrialRecord trial, Agent agent) => new(
        trial.DecisionType.Value,
        trial.Unit.Value,
        EnvironmentJson.Of(trial.Environment),
        agent.WorksIn(trial.Environment),
        InstantPattern.ExtendedIso.Format(trial.From),
        InstantPattern.ExtendedIso.Format(trial.Until),
        trial.Trials,
        trial.Successes,
        trial.Source);
}
