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

        foreach (var rule in world.Facts.Delegations.Rules.Where(r => r.Autonomy >= level && r.ValidFrom <= world.Request.At && world.Request.At < r.ValidUntil))
        {
            if (AccountabilityOracle.Head(_organization, rule, world.Request.DecisionType, world.Request.Unit, world.Request.At) is not null
                && HoldsTheRole(rule))
            {
                text.Append(WriteOut(rule));
            }
        }

        foreach (var _ in CeilingOracle.For(world.Facts, world.Request).Where(c => c.Level < level))
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

    /// <summary>Cedar knows who holds a role anywhere; a delegation to a role is for its holders in the unit at hand.</summary>
    private bool HoldsTheRole(DelegationRule rule) => rule.Delegatee.Kind != PartyKind.Role
        || (world.Request.Person is { } person
            && AccountabilityOracle.HoldersIn(_organization, new(rule.Delegatee.Id), world.Request.Unit, world.Request.At).Contains(person));

    private static string WriteOut(DelegationRule rule)
    {
        var who = rule.Delegatee.Kind switch
        {
            PartyKind.Agent => $"principal == Agent::\"{rule.Delegatee.Id}\"",
            PartyKind.Person => $"principal == Person::\"{rule.Delegatee.Id}\"",
            PartyKind.Role => $"principal in Role::\"{rule.Delegatee.Id}\"",
            _ => $"principal in Body::\"{rule.Delegatee.Id}\"",
        };
        var what = string.Join(" || ", rule.DecisionTypes.Select(t => $"action in Action::\"{t}\""));
        var why = string.Join(" || ", rule.Purposes.Select(p => $"context.purpose == UseCase::\"{p}\""));
        var where = string.Join(" || ", rule.Units.Select(u => $"context.unit in Unit::\"{u}\""));
        var howMuch = rule.AmountLimit is { } limit
            ? FormattableString.Invariant(
                $"context has amount && context.currency == \"{limit.Currency.Code}\" && !(context.amount.greaterThan(decimal(\"{limit.Amount:0.0###}\")))")
            : "true";
        return $"permit (principal, action, resource)\nunless {{ !({who} && ({what}) && ({why}) && ({where}) && {howMuch} && ({rule.Condition ?? "true"})) }};\n";
    }
}
