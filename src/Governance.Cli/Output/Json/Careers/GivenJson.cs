using Governance.Cli.Careers;

namespace Governance.Cli.Output.Json;

/// <summary>A delegation that an agent gave: whether it is in force, why not, and the rule.</summary>
internal sealed record GivenJson(bool InForce, TextJson? Problem, LinkJson Rule)
{
    public static GivenJson Of(GivenDelegation given) => new(given.IsInForce, TextJson.Of(given.Problem), LinkJson.Of(given.Rule));
}
