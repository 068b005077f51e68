namespace Governance.Agents;

/// <summary>The environment of an agent.</summary>
public static class AgentEnvironments
{
    extension(Agent agent)
    {
        /// <summary>What it works with now: its model, tools and classes of data.</summary>
        public AgentEnvironment Environment => new() { Model = agent.Model, Tools = agent.Tools, DataClasses = agent.DataClasses };

        /// <summary>Whether it works in an environment.</summary>
        /// <param name="environment">The environment.</param>
        public bool WorksIn(AgentEnvironment environment)
        {
            ArgumentNullException.ThrowIfNull(environment);
            return environment.Equals(agent.Environment);
        }
    }
}
