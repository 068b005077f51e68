using Governance.Organization;

namespace Governance.Core.Tests.Organization;

/// <summary>The responsibility matrix with the people of the day.</summary>
public sealed class ResponsibilityTests
{
    [Fact]
    public void Every_part_is_told_with_its_people_and_why_there_is_nobody()
    {
        var (head, board, anna, bert) = (
            PartyReference.To(Workshop.Head), PartyReference.To(new BodyId("board")), PartyReference.To(new PersonId("anna")), PartyReference.To(new PersonId("bert")));
        ResponsibilityAssignment assignment = new()
        {
            DecisionType = new("order"), Unit = Workshop.Group, Accountable = bert, Responsible = [head], Consulted = [board, anna], Informed = [PartyReference.To(new PersonId("dora"))],
        };

        var told = Workshop.Check(Workshop.Away(("anna", null), ("bert", "dora"), ("cleo", "dora")) with { Responsibilities = [assignment] }).Model!
            .FindResponsibility(new("order"), Workshop.Site, Workshop.Now);

        Assert.Equal(
            new ResolvedResponsibility
            {
                Assignment = assignment,
                Accountable = new(bert, new("dora"), null, new PersonId("bert")),
                Responsible = [new(head, [new("dora")], null) { Replacements = [new(new("dora"), new("bert"))] }],
                Consulted =
                [
                    new(board, [new("dora")], null) { Replacements = [new(new("dora"), new("bert")), new(new("dora"), new("cleo"))] },
                    new(anna, [], new("`person:anna` is away, and nobody stands in", "`person:anna` est en absence, et personne n’assure l’intérim")),
                ],
                Informed = [new(PartyReference.To(new PersonId("dora")), [new("dora")], null)],
            },
            told);
    }

    [Fact]
    public void A_body_whose_members_are_all_away_has_nobody_and_one_whose_members_have_left_will_not()
    {
        ResponsibilityAssignment assignment = new()
        {
            DecisionType = new("order"), Unit = Workshop.Group, Accountable = PartyReference.To(new PersonId("dora")), Consulted = [PartyReference.To(new BodyId("board"))],
        };
        var away = Workshop.Away(("anna", null), ("bert", null), ("cleo", null)) with { Responsibilities = [assignment] };
        var left = away with { People = away.People.Select(p => p.Id.Value == "dora" ? p : p with { LeftAt = Workshop.First }).ToValueList() };

        Assert.Equal(
            [
                new LocalizedText("all members of `body:board` are away, and nobody stands in", "tous les membres de `body:board` sont en absence, et personne n’assure l’intérim"),
                new LocalizedText("nobody answers for `body:board` any more", "plus personne ne répond pour `body:board`"),
            ],
            new[] { away, left }.Select(d => Assert.Single(Workshop.Check(d).Model!.FindResponsibility(new("order"), Workshop.Site, Workshop.Now).Consulted).Problem!));
    }

    [Theory]
    [InlineData("no-type", "site")]
    [InlineData("order", "no-unit")]
    public void Where_the_matrix_says_nothing_nobody_has_a_part(string type, string unit)
    {
        var told = Workshop.Check(Workshop.Directory).Model!.FindResponsibility(new(type), new(unit), Workshop.Now);
        Assert.Equal((null, null), (told.Assignment, told.Accountable.Person));
        Assert.Equal("the responsibility matrix names nobody accountable for this decision type in this unit or above", told.Accountable.Problem!.En);
        Assert.True(told.Responsible.IsEmpty && told.Consulted.IsEmpty && told.Informed.IsEmpty);
    }

    [Fact]
    public void An_agent_takes_its_part_itself()
    {
        var parts = Decisions.ClaimsDesk.Build(Decisions.ClaimsDesk.Policies, []).Parts;
        var agent = PartyReference.To(new AgentId("refund-bot"));
        var responsibilities = parts.Organization.Responsibilities.Select(r => r with { Responsible = [agent] }).ToValueList();
        var model = Governance.Decisions.GovernanceModel.Create(parts with { Organization = parts.Organization with { Responsibilities = responsibilities } }).Model!;
        Assert.Equal([new ResolvedParty(agent, [], null)], model.FindResponsibility(new("refund.issue"), new("france"), Decisions.ClaimsDesk.Now).Responsible);
    }
}
