using Governance.Agents;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>The kinds of acts of career worlds, how far an agent is certified for each, and acts themselves.</summary>
internal static class CareerActs
{
    /// <summary>The permit of everything to everybody, by somebody who is there.</summary>
    public static string PermitEverything(CareerWorld world) => $"""
        @id("anything-goes")
        @owner("person:{world.Facts.Organization.People.FirstOrDefault(p => p.LeftAt is null)?.Id.Value ?? "ana"}")
        permit (principal, action, resource);
        """;

    public static ValueList<(DecisionTypeId Type, UnitId Unit)> Kinds { get; } = [.. CareerFleets.Types.SelectMany(type => CareerStaff.Units.Select(unit => (type, unit)))];

    /// <summary>How far the agent is certified for each kind of act.</summary>
    public static ValueList<AutonomyLevel> Levels(GovernanceModel model, AgentId agent, Instant at) =>
        [.. Kinds.Select(kind => model.FindCertification(agent, kind.Type, kind.Unit, at)!.Level)];

    /// <summary>One act of each kind that somebody could ask of the agent.</summary>
    public static IEnumerable<DecisionRequest> Requests(AgentId agent, Instant at) => Kinds.Select(kind => new DecisionRequest
    {
        Agent = agent, DecisionType = kind.Type, Unit = kind.Unit, Purpose = CareerStaff.UseCase, Resource = new("Claim", "c1"), At = at,
    });

    /// <summary>The most that any act of the agent comes to.</summary>
    public static AutonomyLevel Most(GovernanceModel model, AgentId agent, Instant at)
    {
        var evaluator = new PolicyEvaluator(model);
        return Requests(agent, at).Max(request => evaluator.Evaluate(request).Autonomy);
    }

    public static bool IsThere(CareerWorld world, PersonId id, Instant at) => IsThere(world.Facts.Organization, id, at);

    public static bool IsThere(OrganizationDirectory organization, PersonId id, Instant at) => organization.People.Any(p => p.Id == id && !(p.LeftAt <= at));

    public static Agent Of(GovernanceModel model, AgentId id) => model.Parts.Agents.Agents.First(agent => agent.Id == id);
}
