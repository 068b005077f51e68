using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>Whoever is away answers for nothing: the stand-in does, or nobody.</summary>
public sealed class AbsenceLaws
{
    private static readonly Arbitrary<OrganizationDirectory> Any = Arb.From(Organizations.Any);

    /// <summary>Where absences begin and end, and just before.</summary>
    private static readonly IReadOnlyList<Instant> Instants = [.. Clock.Boundaries.SelectMany(at => new[] { at - Duration.Epsilon, at })];

    [Fact]
    public void D08_at_every_instant_exactly_one_person_who_is_there_answers_for_a_party_or_it_says_why_nobody_does() => Law.HoldsAtStake(
        Any,
        atLeast: Law.Cases / 8,
        organization =>
        {
            var (index, inPlaces) = (new OrganizationIndex(organization), 0);
            foreach (var (party, unit, at) in Questions(organization))
            {
                var told = index.FindAccountable(party, unit, at);
                Assert.Equal((party, AccountabilityOracle.Human(organization, party, unit, at)), (told.Party, told.Person));
                Assert.Equal(told.Person is null, told.Problem is { Fr: not null });
                if (told.Person is { } person)
                {
                    Assert.Equal(person, AccountabilityOracle.InPlaceOf(organization, person, at));
                    var places = Accountable(organization, party, unit, at);
                    Assert.Equal(places.Contains(person) ? null : places.First(p => AccountabilityOracle.InPlaceOf(organization, p, at) == person), told.StandsInFor);
                    inPlaces += told.StandsInFor is null ? 0 : 1;
                }
            }

            return inPlaces > 0;
        });

    [Fact]
    public void D08_a_stand_in_answers_for_a_decision_in_the_place_of_whoever_is_away() => Law.HoldsAtStake(
        Worlds.And(world => Gen.Frequency((2, Gen.Constant(world.Request.At)), (1, Pick.One(Instants)))),
        atLeast: Law.Cases / 100,
        pair =>
        {
            var (world, organization) = (pair.World with { Request = pair.World.Request with { At = pair.Drawn } }, pair.World.Facts.Organization);
            if (world.Decide().Authority is not { } authority)
            {
                return false;
            }

            Assert.Equal(authority.Person, AccountabilityOracle.InPlaceOf(organization, authority.Person, pair.Drawn));
            Assert.Equal(authority.Person, AccountabilityOracle.Human(organization, authority.Party, world.Request.Unit, pair.Drawn));
            return !Accountable(organization, authority.Party, world.Request.Unit, pair.Drawn).Contains(authority.Person);
        });

    [Fact]
    public void D08_an_absence_in_which_nobody_stands_in_grants_what_the_departure_of_the_person_would() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 40,
        world =>
        {
            var (organization, at) = (world.Facts.Organization, world.Request.At);

            // Whoever is away may still ask, and what was passed on before goes on; whoever has left can neither ask nor pass on.
            var others = organization.People.Where(p => p.Id != world.Request.Person
                && !world.Facts.Delegations.Rules.Any(r => r.Parent is not null && r.Delegator == PartyReference.To(p.Id)));
            var unreplaced = others.Where(p => p.IsPresent(at) && AccountabilityOracle.InPlaceOf(organization, p.Id, at) is null).ToArray();
            if (unreplaced is not [var away, ..])
            {
                return false;
            }

            // What somebody received by name and passed on is not theirs to answer for: it outlasts an absence, and not a departure.
            if (world.Facts.Delegations.Rules.Any(r => r.Parent is not null && r.Delegator == PartyReference.To(away.Id)))
            {
                return false;
            }

            var left = Grants(With(world, away with { Absences = [], LeftAt = Clock.LongAgo }));
            Assert.Equal(left, Grants(world));
            return left != Grants(With(world, away with { Absences = [] }));
        });

    [Fact]
    public void D08_holders_members_and_voters_are_the_distinct_people_who_are_there() => Law.HoldsAtStake(
        Any,
        atLeast: Law.Cases / 8,
        organization =>
        {
            var (index, replaced) = (new OrganizationIndex(organization), 0);
            foreach (var (party, unit, at) in Questions(organization))
            {
                var voters = index.VotersOf(party, unit, at).Select(p => p.Id).ToArray();
                var expected = party.Kind switch
                {
                    PartyKind.Role => AccountabilityOracle.HoldersIn(organization, new(party.Id), unit, at),
                    PartyKind.Body => AccountabilityOracle.MembersOf(organization, new(party.Id), at),
                    _ => AccountabilityOracle.InPlaceOf(organization, new(party.Id), at) is { } person ? [person] : [],
                };
                Assert.Equal(expected.Order(ById), voters.Order(ById));
                foreach (var person in organization.People.Where(_ => party.Kind is PartyKind.Role or PartyKind.Body))
                {
                    var isOne = party.Kind == PartyKind.Role ? index.HoldsRole(person.Id, new(party.Id), unit, at) : index.IsMember(person.Id, new(party.Id), at);
                    Assert.Equal(voters.Contains(person.Id), isOne);
                }

                replaced += voters.Except(Places(organization, party, unit, at)).Any() ? 1 : 0;
            }

            return replaced > 0;
        });

    [Fact]
    public void What_a_person_may_reach_is_its_own_and_that_of_everybody_for_whom_it_may_stand_in() => Law.HoldsAtStake(
        Any,
        atLeast: Law.Cases / 8,
        organization =>
        {
            var (index, others) = (new OrganizationIndex(organization), 0);
            foreach (var person in organization.People)
            {
                var places = StandsInFor(organization, person.Id);
                var roles = places.SelectMany(p => p.Roles).Select(r => r.Role).Distinct().ToArray();
                var bodies = organization.Bodies.Where(b => b.Members.Any(m => places.Any(p => p.Id == m.Person))).Select(b => b.Id).ToArray();
                Assert.Equal(roles.OrderBy(r => r.Value), index.RolesReachable(person.Id).OrderBy(r => r.Value));
                Assert.Equal(bodies, index.BodiesReachable(person.Id));
                others += roles.Except(person.Roles.Select(r => r.Role)).Any() ? 1 : 0;
                Assert.All(
                    from role in organization.Roles from unit in organization.Units from at in Instants where index.HoldsRole(person.Id, role.Id, unit.Id, at) select role.Id,
                    role => Assert.Contains(role, roles));
            }

            return others > 0;
        });

    [Fact]
    public void The_people_of_a_responsibility_are_those_who_are_there_for_its_parties() => Law.HoldsAtStake(
        Worlds.And(_ => Pick.One(Instants)),
        atLeast: Law.Cases / 8,
        pair =>
        {
            var (organization, request, at) = (pair.World.Facts.Organization, pair.World.Request, pair.Drawn);
            var told = pair.World.Build().FindResponsibility(request.DecisionType, request.Unit, at);
            var party = AccountabilityOracle.Matrix(organization, request.DecisionType, request.Unit);
            Assert.Equal(party, told.Assignment?.Accountable);
            Assert.Equal(party is { } someone ? AccountabilityOracle.Human(organization, someone, request.Unit, at) : null, told.Accountable.Person);
            Assert.Equal(told.Accountable.Person is null, told.Accountable.Problem is { Fr: not null });
            Assert.Equal(told.Assignment?.Consulted ?? [], told.Consulted.Select(p => p.Party).ToValueList());
            Assert.Equal(told.Assignment?.Informed ?? [], told.Informed.Select(p => p.Party).ToValueList());
            foreach (var one in told.Consulted.Concat(told.Informed))
            {
                var people = Places(organization, one.Party, request.Unit, at).Select(p => AccountabilityOracle.InPlaceOf(organization, p, at)).OfType<PersonId>();
                Assert.Equal(people.Distinct().Order(ById), one.People.Order(ById));
                Assert.Equal(one.People.IsEmpty, one.Problem is { Fr: not null });
            }

            return !told.Consulted.IsEmpty;
        });

    [Fact]
    public void A_warning_tells_exactly_of_the_stand_ins_who_at_some_instant_all_wait_for_one_another() => Law.HoldsAtStake(
        Worlds.Any,
        atLeast: Law.Cases / 150,
        world =>
        {
            var organization = world.Facts.Organization;
            var rings = GovernanceModel.Create(world.Facts).Diagnostics.Where(d => d.Message.En.Contains("lead back", StringComparison.Ordinal)).ToArray();
            var waits = Clock.Boundaries.Any(at => organization.People.Any(p => LeadsBack(organization, p, at)));
            Assert.Equal(waits, rings.Length > 0);
            return waits;
        });

    private static Comparer<PersonId> ById { get; } = Comparer<PersonId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));

    private static IEnumerable<(PartyReference Party, UnitId Unit, Instant At)> Questions(OrganizationDirectory organization) =>
        from party in Organizations.Parties(organization)
        from unit in party.Kind == PartyKind.Role ? organization.Units.Select(u => u.Id) : [organization.Units[0].Id]
        from at in Instants
        select (party, unit, at);

    /// <summary>As <see cref="Places"/>, for whoever answers: of a body, only the chair does.</summary>
    private static PersonId[] Accountable(OrganizationDirectory organization, PartyReference party, UnitId unit, Instant at) =>
        party.Kind == PartyKind.Body ? [organization.Bodies.Single(b => b.Id.Value == party.Id).Chair] : Places(organization, party, unit, at);

    /// <summary>Whose places are to be taken for a party, by id: the person's, the members', or those of the holders in the nearest unit where anybody is there.</summary>
    private static PersonId[] Places(OrganizationDirectory organization, PartyReference party, UnitId unit, Instant at) => party.Kind switch
    {
        PartyKind.Person => [new(party.Id)],
        PartyKind.Body => [.. organization.Bodies.Single(b => b.Id.Value == party.Id) is var body ? body.Members.Select(m => m.Person) : []],
        _ => AccountabilityOracle.UnitAndAbove(organization, unit)
            .Select(u => organization.People.Where(p => p.Roles.Contains(new(new(party.Id), u))).Select(p => p.Id).Order(ById).ToArray())
            .FirstOrDefault(places => places.Any(p => AccountabilityOracle.InPlaceOf(organization, p, at) is not null)) ?? [],
    };

    /// <summary>The person and whoever may come to name it as a stand-in, directly or through others: added until nobody is missing.</summary>
    private static Person[] StandsInFor(OrganizationDirectory organization, PersonId person)
    {
        PersonId[] places = [person];
        for (var count = 0; count < places.Length;)
        {
            count = places.Length;
            var named = places;
            places = [.. places.Union(organization.People.Where(p => p.Absences.Any(a => a.StandIn is { } s && named.Contains(s))).Select(p => p.Id))];
        }

        return [.. organization.People.Where(p => places.Contains(p.Id))];
    }

    private static bool LeadsBack(OrganizationDirectory organization, Person person, Instant at)
    {
        Person? current = person;
        for (var steps = 0; steps <= organization.People.Count && current is not null && current.IsPresent(at); steps++)
        {
            var standIn = current.Absences.FirstOrDefault(a => a.Contains(at))?.StandIn;
            if (standIn == person.Id)
            {
                return true;
            }

            current = organization.People.FirstOrDefault(p => p.Id == standIn);
        }

        return false;
    }

    private static World With(World world, Person changed) => world with
    {
        Facts = world.Facts with
        {
            Organization = world.Facts.Organization with
            {
                People = world.Facts.Organization.People.Select(p => p.Id == changed.Id ? changed : p).ToValueList(),
            },
        },
    };

    /// <summary>What is granted; of what is void, an absence may tell more, since somebody may come back.</summary>
    private static ValueList<(string Rule, PersonId? Person)> Grants(World world) =>
        world.Decide().Grants.Where(g => g.Counts).Select(g => (g.Rule, g.AccountablePerson)).OrderBy(g => g.Rule, StringComparer.Ordinal).ToValueList();
}
