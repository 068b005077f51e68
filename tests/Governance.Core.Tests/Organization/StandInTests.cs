using System.Globalization;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Organization;

/// <summary>Who answers while people are away.</summary>
public sealed class StandInTests
{
    private static readonly PartyReference Anna = PartyReference.To(new PersonId("anna"));
    private static readonly PartyReference Heads = PartyReference.To(Workshop.Head);
    private static readonly PartyReference Board = PartyReference.To(new BodyId("board"));

    [Fact]
    public void A_stand_in_answers_from_the_first_instant_of_the_absence_on_and_before_its_last()
    {
        var directory = Workshop.Away(("anna", "dora"));
        Assert.Equal(new AccountablePerson(Anna, new("anna"), null), Find(directory, Anna, Workshop.First - Duration.Epsilon));
        Assert.Equal(new AccountablePerson(Anna, new("dora"), null, StandsInFor: new PersonId("anna")), Find(directory, Anna, Workshop.First));
        Assert.Equal(new PersonId("dora"), Find(directory, Anna, Workshop.Last - Duration.Epsilon).Person);
        Assert.Equal(new PersonId("anna"), Find(directory, Anna, Workshop.Last).Person);
    }

    [Fact]
    public void A_stand_in_who_is_away_as_well_is_replaced_by_their_own() =>
        Assert.Equal(new AccountablePerson(Anna, new("dora"), null, new PersonId("anna")), Find(Workshop.Away(("anna", "bert"), ("bert", "cleo"), ("cleo", "dora")), Anna));

    [Theory]
    [InlineData("anna>")]
    [InlineData("anna>bert bert>")]
    [InlineData("anna>bert bert>anna")]
    [InlineData("anna>bert bert>cleo cleo>bert")]
    [InlineData("anna>bert bert>cleo cleo>dora dora>bert")]
    [InlineData("anna>bert bert>cleo cleo>dora dora>anna")]
    [InlineData("anna>paul")]
    public void Nobody_answers_for_whoever_is_away_when_the_stand_ins_lead_to_nobody(string absences)
    {
        var told = Find(WithPaul(Workshop.Away([.. absences.Split(' ').Select(a => a.Split('>')).Select(a => (a[0], a[1].Length > 0 ? a[1] : null))])), Anna);
        Assert.Equal(
            new AccountablePerson(Anna, null, new("`person:anna` is away, and nobody stands in", "`person:anna` est en absence, et personne n’assure l’intérim")),
            told);
    }

    [Fact]
    public void Nobody_stands_in_for_whoever_has_left()
    {
        var directory = Workshop.Change(Workshop.Away(("anna", "dora")), "anna", anna => anna with { LeftAt = Workshop.Now });
        Assert.Equal(new PersonId("dora"), Find(directory, Anna, Workshop.Now - Duration.Epsilon).Person);
        Assert.Equal("nobody answers for `person:anna` any more", Find(directory, Anna).Problem!.En);
    }

    [Fact]
    public void A_role_is_held_by_the_stand_in_and_falls_to_the_unit_above_when_there_is_none()
    {
        Assert.Equal(new AccountablePerson(Heads, new("dora"), null, new PersonId("anna")), Find(Workshop.Away(("anna", "dora"), ("bert", null)), Heads));
        Assert.Equal(new AccountablePerson(Heads, new("cleo"), null), Find(Workshop.Away(("anna", null), ("bert", null)), Heads));
        Assert.Equal(
            new LocalizedText(
                "whoever holds `role:head` in this unit or above is away, and nobody stands in",
                "les titulaires de `role:head`, dans cette unité ou au-dessus, sont en absence, et personne n’assure l’intérim"),
            Find(Workshop.Away(("anna", null), ("bert", null), ("cleo", null)), Heads).Problem);
    }

    [Fact]
    public void Whoever_stands_in_for_a_holder_and_holds_the_role_as_well_is_one_person_and_in_nobodys_place()
    {
        Assert.Equal("2 people hold `role:head` in this unit, and only one can be accountable", Find(Workshop.Directory, Heads).Problem!.En);
        Assert.Equal(new AccountablePerson(Heads, new("bert"), null), Find(Workshop.Away(("anna", "bert")), Heads));
        Assert.Equal(new AccountablePerson(Heads, new("anna"), null), Find(Workshop.Away(("bert", "anna")), Heads));
        Assert.Equal(new AccountablePerson(Heads, new("dora"), null, new PersonId("anna")), Find(Workshop.Away(("bert", "dora"), ("anna", "dora")), Heads));
    }

    [Fact]
    public void The_stand_in_of_the_chair_answers_for_a_body()
    {
        Assert.Equal(new AccountablePerson(Board, new("dora"), null, new PersonId("anna")), Find(Workshop.Away(("anna", "dora")), Board));
        Assert.Equal(
            new LocalizedText("the chair of `body:board` is away, and nobody stands in", "la présidence de `body:board` est en absence, et personne n’assure l’intérim"),
            Find(Workshop.Away(("anna", null)), Board).Problem);
    }

    [Fact]
    public void A_stand_in_holds_the_role_and_takes_the_seat_and_whoever_is_away_does_not()
    {
        var index = new OrganizationIndex(Workshop.Away(("anna", "dora"), ("cleo", null)));
        Assert.Equal(["bert", "dora"], index.VotersOf(Heads, Workshop.Site, Workshop.Now).Select(p => p.Id.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["bert", "dora"], index.VotersOf(Board, Workshop.Site, Workshop.Now).Select(p => p.Id.Value).Order(StringComparer.Ordinal));
        Assert.Empty(index.VotersOf(PartyReference.To(new AgentId("bot")), Workshop.Site, Workshop.Now));
        Assert.Empty(index.VotersOf(default, Workshop.Site, Workshop.Now));
        Assert.Equal(
            ["bert", "dora"],
            index.People.Keys.Where(p => index.HoldsRole(p, Workshop.Head, Workshop.Site, Workshop.Now)).Select(p => p.Value).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["bert", "dora"], index.People.Keys.Where(p => index.IsMember(p, new("board"), Workshop.Now)).Select(p => p.Value).Order(StringComparer.Ordinal));
        Assert.False(index.IsMember(new("dora"), new("board"), Workshop.Last));
    }

    [Fact]
    public void A_person_reaches_what_comes_to_it_through_others()
    {
        var index = new OrganizationIndex(Workshop.Change(Workshop.Away(("anna", "bert"), ("bert", "dora")), "bert", bert => bert with { Roles = [] }));
        Assert.Equal([Workshop.Head], index.RolesReachable(new("dora")));
        Assert.Equal([new BodyId("board")], index.BodiesReachable(new("dora")));
        Assert.Empty(new OrganizationIndex(Workshop.Directory).RolesReachable(new("dora")));
        Assert.Empty(index.BodiesReachable(new("nobody")));
    }

    [Fact]
    public void A_decision_stands_on_the_authority_of_the_stand_in_and_on_nobodys_without_one()
    {
        var decision = DecideWhileClaireIsAway(new PersonId("hugo-martin"));
        Assert.Equal((new PersonId("hugo-martin"), new PersonId("claire-dubois")), (decision.Authority!.Person, decision.Authority.StandsInFor));
        Assert.Contains("Hugo Martin, in the place of Claire Dubois (head of claims)", decision.Explain(CultureInfo.GetCultureInfo("en-GB")), StringComparison.Ordinal);
        Assert.Contains("Hugo Martin, à la place de Claire Dubois (responsable des sinistres)", decision.Explain(CultureInfo.GetCultureInfo("fr-CH")), StringComparison.Ordinal);
        var alone = DecideWhileClaireIsAway(null);
        Assert.Equal(DecisionOutcome.Refused, alone.Outcome);
        Assert.Equal("whoever holds `role:head-of-claims` in this unit or above is away, and nobody stands in", Assert.Single(alone.Grants).VoidBecause!.En);
    }

    private static AccountablePerson Find(OrganizationDirectory directory, PartyReference party, Instant? at = null) =>
        new OrganizationIndex(directory).FindAccountable(party, Workshop.Site, at ?? Workshop.Now);

    private static OrganizationDirectory WithPaul(OrganizationDirectory directory) => directory with
    {
        People = [.. directory.People, new() { Id = new("paul"), Name = "Paul", Unit = Workshop.Site, LeftAt = Workshop.First }],
    };

    private static Decision DecideWhileClaireIsAway(PersonId? standIn)
    {
        var parts = ClaimsDesk.Build(ClaimsDesk.Policies, []).Parts;
        var absent = Workshop.Change(parts.Organization, "claire-dubois", claire => claire with
        {
            Absences = [new() { From = ClaimsDesk.Now, Until = ClaimsDesk.Now + Duration.FromDays(7), StandIn = standIn }],
        });
        return new PolicyEvaluator(GovernanceModel.Create(parts with { Organization = absent }).Model!).Evaluate(ClaimsDesk.Refund(20));
    }
}
