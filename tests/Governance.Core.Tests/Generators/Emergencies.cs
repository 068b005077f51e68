using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random emergency procedures, mostly for the request at hand, and declarations, each mostly good and sometimes wrong in one way.</summary>
internal static class Emergencies
{
    public static Gen<ValueList<EmergencyProcedure>> For(GovernanceModelParts facts, DecisionRequest request) =>
        from isOne in Pick.Chance(75)
        from procedure in Procedure(facts, request)
        select isOne ? [procedure] : ValueList.Create<EmergencyProcedure>([]);

    public static Gen<EmergencyProcedure> Procedure(GovernanceModelParts facts, DecisionRequest request)
    {
        var (organization, types) = (facts.Organization, facts.Organization.DecisionTypes.Select(d => d.Id).ToArray());
        return from people in Pick.Some(organization.People.Select(p => p.Id), 1, 3)
               from type in Gen.Frequency((4, Gen.Constant(types.Contains(request.DecisionType) ? request.DecisionType : types[0])), (1, Pick.One(types)))
               from purposes in Pick.Some(facts.Portfolio.UseCases.Select(u => u.Id), 1, 3)
               from unit in Gen.Frequency((4, Gen.Constant(organization.Units[0].Id)), (1, Pick.One(organization.Units.Select(u => u.Id))))
               from level in Pick.One(AutonomyScale.Levels.Where(l => l > AutonomyLevel.None))
               from limit in Pick.MaybeValue(30, Pick.One<Money>(new(500m, Currency.Eur), new(500m, Currency.Chf)))
               from hours in Pick.One(1, 4, 24)
               from reviewers in Pick.Some(organization.People.Select(p => PartyReference.To(p.Id)), 2, 2)
               from others in Pick.Some(Organizations.Parties(organization).Where(p => p.Kind is PartyKind.Role or PartyKind.Body), 0, 1)
               select new EmergencyProcedure
               {
                   Id = new("outage"),
                   Name = new("outage", "panne"),
                   People = people,
                   DecisionTypes = [type],
                   Purposes = purposes,
                   Units = [unit],
                   Autonomy = level,
                   AmountLimit = limit,
                   MaximumDuration = Duration.FromHours(hours),
                   Reviewers = [.. reviewers, .. others],
                   ReviewWithin = Duration.FromDays(3),
               };
    }

    /// <summary>A declaration by a procedure of the world; by one that does not exist when the world has none.</summary>
    public static Gen<EmergencyDeclaration> Declaration(GovernanceModelParts facts, DecisionRequest request)
    {
        var procedure = facts.Protocols.Emergencies.IsEmpty ? null : facts.Protocols.Emergencies[0];
        var (people, greatest) = (facts.Organization.People.Select(p => p.Id).ToValueList(), procedure?.MaximumDuration ?? Duration.FromHours(1));
        return from id in Pick.Weighted<EmergencyId>((19, procedure?.Id ?? new("flood")), (1, new("flood")))
               from person in Gen.Frequency((12, Pick.One(procedure?.People ?? people)), (1, Pick.One(people)), (1, Gen.Constant(new PersonId("stranger"))))
               from reason in Pick.Weighted((15, "the line is down"), (1, " "))
               from start in Pick.Weighted((6, Duration.Zero), (3, greatest / 2), (1, greatest), (1, -Duration.Epsilon))
               from length in Pick.Weighted((12, greatest), (2, greatest / 2), (1, greatest + Duration.Epsilon), (1, Duration.Zero))
               select new EmergencyDeclaration { Procedure = id, By = person, Reason = reason, From = request.At - start, Until = request.At - start + length };
    }
}
