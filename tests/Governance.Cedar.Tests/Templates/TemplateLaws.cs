using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar.Tests.Conformance;
using Governance.Cedar.Tests.Printing;

namespace Governance.Cedar.Tests.Templates;

public class TemplateLaws
{
    private static readonly Gen<(PolicyTemplate Template, TemplateLink Link)> Linked =
        from template in RandomSyntax.Template
        from link in RandomSyntax.LinkTo(template, "link")
        select (template, link);

    [Fact]
    public void A_printed_template_reads_back_as_the_same_template() => RandomSyntax.Check(RandomSyntax.Template, template =>
    {
        PolicySet read = PolicySet.Parse(template.ToCedar()).Value;
        Assert.Empty(read);
        Assert.Equal(template, Assert.Single(read.Templates));
    });

    [Fact]
    public void A_linked_policy_is_the_policy_with_the_entities_written_out() => RandomSyntax.Check(Linked, one =>
    {
        Policy linked = Assert.Single(PolicySet.Create([], [one.Template], [one.Link]).Value);
        Policy written = PolicySet.Parse(WithEntities(one.Template, one.Link)).Value[0];
        Assert.Equal(written.WithId("link"), linked);
    });

    [Fact]
    public void A_link_fits_exactly_when_it_fills_the_slots_and_no_others() => RandomSyntax.Check(
        from one in Linked
        from hasPrincipal in Gen.Elements(true, false)
        from hasResource in Gen.Elements(true, false)
        from uid in RandomSyntax.Uid
        select (one.Template, Link: new TemplateLink("link", one.Template.Id) { Principal = hasPrincipal ? uid : null, Resource = hasResource ? uid : null }),
        one =>
        {
            bool fits = one.Template.Principal.HasSlot == one.Link.Principal is not null && one.Template.Resource.HasSlot == one.Link.Resource is not null;
            Assert.Equal(fits, PolicySet.Create([], [one.Template], [one.Link]).Success);
        });

    [Fact]
    public void A_written_template_reads_back_as_the_same_template() => RandomSyntax.Check(RandomSyntax.Template, template =>
        Assert.True(
            JsonComparison.Same(PolicyJson.ToUtf8(template), PolicyJson.ToUtf8(PolicyJson.ReadTemplate(PolicyJson.ToUtf8(template), template.Id).Value)), template.ToCedar()));

    [Fact]
    public void A_written_set_reads_back_as_the_same_set() => RandomSyntax.Check(RandomSyntax.LinkedSet, policies =>
    {
        JsonResult<PolicySet> read = PolicyJson.ReadSet(PolicyJson.ToUtf8(policies));
        Assert.True(read.Success, read.Error?.ToString());
        Assert.Equal(policies.Select(policy => policy.Id), read.Value.Select(policy => policy.Id));
        Assert.Equal(policies.Links, read.Value.Links);
        Assert.Equal(policies.Templates.Select(template => template.Id), read.Value.Templates.Select(template => template.Id));
        Assert.True(JsonComparison.Same(PolicyJson.ToUtf8(policies), PolicyJson.ToUtf8(read.Value)));
        Assert.Equal(read.Value, PolicyJson.ReadSet(PolicyJson.ToUtf8(read.Value, indented: true)).Value);
    });

    [Fact]
    public void A_set_is_printed_with_its_slots_filled() => RandomSyntax.Check(RandomSyntax.LinkedSet, policies =>
    {
        PolicySet read = PolicySet.Parse(policies.ToCedar()).Value;
        Assert.Equal(policies.Select((policy, i) => policy.WithId($"policy{i}")), read);
        Assert.Equal(policies.Templates.Select((template, i) => template.WithId($"policy{i + policies.Count}")), read.Templates);
    });

    // The slots are the only places outside strings where a `?` can stand, and the scope comes before anything else with parentheses.
    private static string WithEntities(PolicyTemplate template, TemplateLink link)
    {
        PolicyTemplate bare = new(template.Id, template.Draft with { Annotations = ValueList<Annotation>.From([]), Conditions = ValueList<Condition>.From([]), Action = new ScopeConstraint.Any() });
        string scope = bare.ToCedar();
        string filled = scope.Replace("?resource", link.Resource?.ToString(), StringComparison.Ordinal);
        int slot = filled.IndexOf(" ?principal, action", StringComparison.Ordinal);
        filled = slot < 0 ? filled : $"{filled[..slot]} {link.Principal}{filled[(slot + " ?principal".Length)..]}";
        Policy plain = PolicySet.Parse(filled).Value[0];
        return (plain with { Annotations = template.Annotations, Action = template.Action, Conditions = template.Conditions }).ToCedar();
    }
}
