using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar.Tests.Validation.Generation;

namespace Governance.Cedar.Tests.Validation;

/// <summary>What can be told of policies by a schema that says only a part, and of policies that read what may be absent.</summary>
public class PartialSchemaTests
{
    private static readonly CedarSchema Part = CedarSchema.ParseCedar("""
        entity Unit in [Unit];
        entity Agent in [Unit] { unit: Unit, level?: Long };
        action "any" appliesTo { principal: [Agent], resource: [Unit], context: { amount?: decimal, at: datetime, unit: Unit, tags?: Set<String> } };
        """).Value;

    private static readonly PolicyValidator Partial = new(Part, new ValidationOptions { Mode = ValidationMode.Permissive, IsPartial = true, MayReadAbsent = true });

    [Theory]
    [InlineData("context.amount == 500")]
    [InlineData("context.amount != \"500\"")]
    [InlineData("context.amount > 500")]
    [InlineData("context.amount > context.limit")]
    [InlineData("context.amount.greaterThan(decimal(\"5\"))")]
    [InlineData("resource.open && context.at like \"2026*\"")]
    [InlineData("[1, 2].contains(context.unit)")]
    [InlineData("context.tags.containsAny([1, 2])")]
    [InlineData("principal.level in [1, 2]")]
    [InlineData("if resource.open then context.at else false")]
    [InlineData("principal.unit.name == principal || principal.unit && true")]
    public void What_is_wrong_whatever_the_rest_is_is_found(string condition) => Assert.NotEmpty(Errors(condition));

    [Theory]
    [InlineData("context.limit < context.amounts.first.cents")]
    [InlineData("context.amount.lessThan(context.limit) && context.limits[\"a b\"].contains(context.unit)")]
    [InlineData("principal.nick like \"a*\" && principal has nick.name && context.unit has boss")]
    [InlineData("resource.a.b == resource.c || !resource.open || resource.n + 1 > -context.k || resource.set.isEmpty()")]
    [InlineData("resource is Claim && resource in Folder::\"f\" && resource is Claim in Folder::\"f\" && resource in [Unit::\"a\", Folder::\"f\"]")]
    [InlineData("resource.getTag(\"a\") == 1 && principal.hasTag(\"a\") && principal.getTag(context.tag) == \"x\"")]
    [InlineData("action == Action::\"pay\" && action in [Action::\"money\", Action::\"any\"]")]
    [InlineData("[context.a, 1, 2].contains(resource.n) && (if context.a then resource else principal).level == context.b")]
    [InlineData("decimal(context.text).lessThan(context.amount) && context.owner == Claim::\"a\" && Claim::\"a\" in Folder::\"f\"")]
    [InlineData("[Unit::\"a\", Folder::\"f\"].contains(resource) && resource.list == []")]
    public void What_may_be_right_is_not_found(string condition)
    {
        Assert.Empty(Errors(condition));
        Assert.Empty(Partial.Validate(Policy(condition)).Diagnostics);
    }

    [Theory]
    [InlineData("principal in Folder::\"f\"")]
    [InlineData("principal is Claim")]
    [InlineData("principal == Unit::\"a\" && resource.open")]
    public void A_policy_that_can_never_apply_is_a_warning(string condition) => Assert.Equal(
        [(CedarDiagnosticIds.ImpossiblePolicy, CedarSeverity.Warning)], Partial.Validate(Policy(condition)).Diagnostics.Select(d => (d.Id, d.Severity)));

    [Theory]
    [InlineData("context.amount == 500", CedarDiagnosticIds.UnguardedAttribute, CedarDiagnosticIds.IncompatibleTypes)]
    [InlineData("context.tags.contains(5)", CedarDiagnosticIds.UnguardedAttribute, CedarDiagnosticIds.IncompatibleTypes)]
    [InlineData("context.amount.lessThan(decimal(\"5.0\"))", CedarDiagnosticIds.UnguardedAttribute, "")]
    public void What_may_be_absent_is_typed_as_if_it_were_there(string condition, string guarded, string unguarded)
    {
        Assert.Equal(guarded, Ids(new ValidationOptions()));
        Assert.Equal(unguarded, Ids(new ValidationOptions { MayReadAbsent = true }));

        string Ids(ValidationOptions options) => string.Join(' ', new PolicyValidator(Part, options).Validate(Policy(condition)).Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void What_asks_before_it_reads_is_right_also_where_it_need_not_ask()
    {
        int right = 0;
        Prop.ForAll<int>(seed =>
        {
            CedarSchema schema = CedarSchema.ParseCedar(RandomSchema.Write(seed)).Value;
            var lenient = new PolicyValidator(schema, new ValidationOptions { MayReadAbsent = true });
            foreach (Policy policy in PolicySet.Parse(RandomPolicy.Write(seed, schema)).Value)
            {
                if (new PolicyValidator(schema).Validate(policy).IsValid)
                {
                    right++;
                    Assert.True(lenient.Validate(policy).IsValid, policy.Text);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(1_000_000_000));
        Assert.True(right > 100, $"only {right} policies were right");
    }

    private static IEnumerable<string> Errors(string condition) =>
        Partial.Validate(Policy(condition)).Diagnostics.Where(d => d.Severity == CedarSeverity.Error).Select(d => $"{d.Id}: {d.Message}");

    private static Policy Policy(string condition) => PolicySet.Parse($"forbid (principal, action, resource) when {{ {condition} }};").Value[0];
}
