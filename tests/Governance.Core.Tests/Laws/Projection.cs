using System.Globalization;
using System.Text;
using Governance.Cedar;
using Governance.Core.Tests.Generators;
using Governance.Delegation;
using Governance.Organization;

namespace Governance.Core.Tests.Laws;

/// <summary>
/// The plain Cedar policy set P_k of a world: what any Cedar engine would have to enforce at level k. Everything is written here anew, from the
/// design's wording and not from the evaluator.
/// </summary>
internal sealed class Projection(World world)
{
    private readonly OrganizationDirectory _organization = world.Facts.Organization;

    /// <summary>Whether standard Cedar allows the request under P_k.</summary>
    public bool Allows(AutonomyLevel level)
    {
        var policies = PolicySet.Parse(Write(level));
        Assert.True(policies.Success, string.Join('\n', policies.Diagnostics.Select(d => d.Message)));
        var response = new Authorizer(policies.Value).Authorize(ProjectedRequest.Of(world), ProjectedEntities.Of(world));
        Assert.Empty(response.Errors);
        return response.Decision == CedarDecision.Allow;
    }

    public string Write(AutonomyLevel level)
    {
        var text = new StringBuilder();
        foreach (var rule in world.Rules.Where(r => r.IsInForce(world.Request.At)))
        {
            if (rule.IsPermit ? rule.MeantLevel >= level && IsAnsweredFor(rule) : rule.MeantLevel < level)
            {
                text.Append(rule.ToPlainEverywhere());
            }
        }

        var chains = new ChainOracle(world);
        foreach (var leaf in world.Facts.Delegations.Rules.Where(chains.Stands))
        {
            var links = chains.Links(leaf);
            if (links.All(link => link.Autonomy >= level))
            {
                text.Append(WriteOut(links));
            }
        }

        foreach (var _ in CeilingOracle.For(world).Select(c => c.Level).Concat(new LimitOracle(world).Bands().Select(b => b.Band.Ceiling)).Where(ceiling => ceiling < level))
        {
            text.Append(CultureInfo.InvariantCulture, $"forbid (principal == {RequestTexts.Actor(world.Request)}, action, resource);\n");
        }

        return text.ToString();
    }

    private bool IsAnsweredFor(RuleSpec rule)
    {
        var party = rule.Owner ?? AccountabilityOracle.Matrix(_organization, world.Request.DecisionType, world.Request.Unit);
        return party is { } someone && AccountabilityOracle.Human(_organization, someone, world.Request.Unit, world.Request.At) is not null;
    }

    /// <summary>
    /// A chain that stands for the actor, as far as Cedar cannot say, as one permit of what Cedar can. Cedar does not know who holds a role in the unit at
    /// hand, nor who stands in for whom: the permit is for the actor by name.
    /// </summary>
    private string WriteOut(IReadOnlyList<DelegationRule> links) =>
        $"permit (principal == {RequestTexts.Actor(world.Request)}, action, resource)\nunless {{ !({string.Join("\n  && ", links.Select(WriteOut))}) }};\n";

    private static string WriteOut(DelegationRule link)
    {
        var what = string.Join(" || ", link.DecisionTypes.Select(t => $"action in Action::\"{t}\""));
        var why = string.Join(" || ", link.Purposes.Select(p => $"context.purpose == UseCase::\"{p}\""));
        var where = string.Join(" || ", link.Units.Select(u => $"context.unit in Unit::\"{u}\""));
        var onWhat = link.Resources.IsEmpty ? "true" : string.Join(" || ", link.Resources.Select(scope =>
            $"({(scope.Type is { } type ? $"resource is {type}" : "true")} && {(scope.Within is { } whole ? $"resource in {whole}" : "true")})"));
        var data = link.DataClasses.IsEmpty ? "true"
            : $"context has dataClasses && [{string.Join(", ", link.DataClasses.Select(c => $"\"{c}\""))}].containsAll(context.dataClasses)";
        var howMuch = link.AmountLimit is { } limit
            ? FormattableString.Invariant(
                $"context has amount && context.currency == \"{limit.Currency.Code}\" && !(context.amount.greaterThan(decimal(\"{limit.Amount:0.0###}\")))")
            : "true";
        return $"({what}) && ({why}) && ({where}) && ({onWhat}) && {data} && {howMuch} && ({link.Condition ?? "true"})";
    }
}
