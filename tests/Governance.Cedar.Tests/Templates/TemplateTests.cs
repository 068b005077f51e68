namespace Governance.Cedar.Tests.Templates;

public class TemplateTests
{
    private const string Text = """
        permit (principal == User::"root", action, resource);
        @id("share")
        permit (principal in ?principal, action in [Action::"view", Action::"comment"], resource is Album in ?resource)
        unless { resource.private };
        forbid (principal == ?principal, action, resource is Album);
        """;

    private static readonly EntityUid Friends = new("Group", "friends");
    private static readonly EntityUid Holidays = new("Album", "holidays");
    private static readonly TemplateLink Share = new("shared", "policy1") { Principal = Friends, Resource = Holidays };

    [Fact]
    public void A_policy_with_a_slot_is_a_template()
    {
        PolicySet policies = PolicySet.Parse(Text).Value;
        Assert.Equal("policy0", Assert.Single(policies).Id);
        Assert.Equal(["policy1", "policy2"], policies.Templates.Select(template => template.Id));
        PolicyTemplate share = policies.Templates[0];
        Assert.Equal([TemplateSlot.Principal, TemplateSlot.Resource], share.Slots);
        Assert.Equal((PolicyEffect.Permit, "share", null), (share.Effect, share.GetAnnotation("id"), share.GetAnnotation("x")));
        Assert.Equal(new TemplateConstraint.InSlot(), share.Principal);
        Assert.Equal(new TemplateConstraint.IsInSlot("Album"), share.Resource);
        Assert.Equal(new ScopeConstraint.InSet([new("Action", "view"), new("Action", "comment")]), share.Action);
        Assert.Equal(ConditionKind.Unless, Assert.Single(share.Conditions).Kind);
        Assert.StartsWith("@id(\"share\")", share.Text, StringComparison.Ordinal);
        Assert.EndsWith("unless { resource.private };", share.Text, StringComparison.Ordinal);
        Assert.Equal("principal in ?principal", Text.Substring(share.Principal.Span.Start, share.Principal.Span.Length));
        PolicyTemplate ban = policies.Templates[1];
        Assert.Equal([TemplateSlot.Principal], ban.Slots);
        Assert.Equal(new TemplateConstraint.EqualToSlot(), ban.Principal);
        Assert.Equal(new TemplateConstraint.Fixed(new ScopeConstraint.Is("Album")), ban.Resource);
    }

    [Fact]
    public void Equality_is_by_content_without_places()
    {
        PolicyTemplate one = PolicySet.Parse(Text).Value.Templates[1];
        PolicyTemplate other = PolicySet.Parse("// c\nforbid(principal==?principal,action,resource is Album,);").Value.Templates[0];
        Assert.NotEqual(one, other);
        Assert.Equal(one, other.WithId("policy2"));
        Assert.Equal(one.GetHashCode(), other.WithId("policy2").GetHashCode());
    }

    [Fact]
    public void A_linked_policy_decides_like_a_written_one()
    {
        PolicySet templates = PolicySet.Parse(Text).Value;
        PolicySet linked = templates.Link(Share, new TemplateLink("banned", "policy2") { Principal = new("User", "eve") }).Value;
        Assert.Equal(["policy0", "shared", "banned"], linked.Select(policy => policy.Id));
        Assert.Equal(["policy0"], linked.StaticPolicies.Select(policy => policy.Id));
        Assert.Equal(["shared", "banned"], linked.LinkedPolicies.Select(policy => policy.Id));
        Assert.Equal(["shared", "banned"], linked.Links.Select(link => link.Id));
        EntityStore entities = EntityStore.Create(
        [
            new Entity(new("User", "ann"), CedarRecord.Empty, [Friends]),
            new Entity(new("User", "eve"), CedarRecord.Empty, [Friends]),
            new Entity(Holidays, CedarRecord.Create([KeyValuePair.Create("private", CedarValue.FromBool(false))]), []),
        ]).Value;
        AuthorizationResponse Ask(PolicySet policies, string user) =>
            new Authorizer(policies).Authorize(new CedarRequest(new("User", user), new("Action", "view"), Holidays, CedarRecord.Empty), entities);
        Assert.Equal((CedarDecision.Deny, 0), (Ask(templates, "ann").Decision, Ask(templates, "ann").Reasons.Count));
        Assert.Equal((CedarDecision.Allow, "shared"), (Ask(linked, "ann").Decision, Assert.Single(Ask(linked, "ann").Reasons)));
        Assert.Equal((CedarDecision.Deny, "banned"), (Ask(linked, "eve").Decision, Assert.Single(Ask(linked, "eve").Reasons)));
        Assert.Equal(CedarDecision.Deny, Ask(linked, "bob").Decision);
        Assert.Equal(templates.Templates[0].Text, linked[1].Text);
    }

    [Theory]
    [InlineData("shared", "policy9", "a", "b", "CEDAR252", "there is no template `policy9`", "did you mean `policy1`?")]
    [InlineData("shared", "somewhere", "a", "b", "CEDAR252", "there is no template `somewhere`", null)]
    [InlineData("shared", "policy0", null, null, "CEDAR252", "`policy0` is a policy, not a template", "a template has a slot in its scope, such as `principal == ?principal`")]
    [InlineData("shared", "policy1", null, "b", "CEDAR253", "the link `shared` does not fill the slot `?principal` of the template `policy1`", "name the entity that stands there")]
    [InlineData("shared", "policy1", "a", null, "CEDAR253", "the link `shared` does not fill the slot `?resource` of the template `policy1`", "name the entity that stands there")]
    [InlineData("shared", "policy2", "a", "b", "CEDAR254", "the link `shared` fills the slot `?resource`, which the template `policy2` does not have", "leave the entity out")]
    [InlineData("policy0", "policy1", "a", "b", "CEDAR251", "the id `policy0` is used twice", "policies, templates and links of a set share their ids: give each its own")]
    [InlineData("policy1", "policy1", "a", "b", "CEDAR251", "the id `policy1` is used twice", "policies, templates and links of a set share their ids: give each its own")]
    [InlineData("first", "policy1", "a", "b", "CEDAR251", "the id `first` is used twice", "policies, templates and links of a set share their ids: give each its own")]
    public void A_link_that_does_not_fit_is_an_error(string id, string template, string? principal, string? resource, string kind, string message, string? help)
    {
        var link = new TemplateLink(id, template)
        {
            Principal = principal is null ? null : new("User", principal),
            Resource = resource is null ? null : new("Album", resource),
        };
        PolicySetResult result = PolicySet.Parse(Text).Value.Link(Share with { Id = "first" }).Value.Link(link);
        Assert.False(result.Success);
        Assert.Equal(new PolicySetError(kind, message, help, id), Assert.Single(result.Errors));
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => result.Value).Message);
    }

    [Fact]
    public void All_errors_are_reported()
    {
        PolicySet policies = PolicySet.Parse(Text).Value;
        PolicySetResult result = PolicySet.Create(
            [policies[0], policies[0]], [policies.Templates[0].WithId("policy0"), policies.Templates[1]], [Share, Share with { TemplateId = "policy2" }]);
        Assert.Equal(["CEDAR251", "CEDAR251", "CEDAR252", "CEDAR254"], result.Errors.Select(error => error.Id));
    }

    [Fact]
    public void Templates_are_written_as_json_with_their_links()
    {
        PolicySet policies = PolicySet.Parse("permit (principal is User in ?principal, action, resource == ?resource);").Value;
        string json = System.Text.Encoding.UTF8.GetString(PolicyJson.ToUtf8(policies.Link(Share with { TemplateId = "policy0" }).Value));
        Assert.Equal(
            """{"staticPolicies":{},"templates":{"policy0":{"effect":"permit","principal":{"op":"is","entity_type":"User","in":{"slot":"?principal"}},"action":{"op":"All"}"""
            + ""","resource":{"op":"==","slot":"?resource"},"conditions":[]}},"templateLinks":[{"templateId":"policy0","newId":"shared","values":"""
            + """{"?principal":{"type":"Group","id":"friends"},"?resource":{"type":"Album","id":"holidays"}}}]}""",
            json);
    }
}
