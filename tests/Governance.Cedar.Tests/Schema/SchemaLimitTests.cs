using System.Globalization;
using System.Text;

namespace Governance.Cedar.Tests.Schema;

/// <summary>Deep, long and shared declarations: an error with a place or a quick answer, never an exhausted stack.</summary>
public class SchemaLimitTests
{
    [Fact]
    public void Types_nested_too_deeply_are_an_error()
    {
        string deep = string.Concat(Enumerable.Repeat("Set<", 100_000)) + "Long" + new string('>', 100_000);
        Assert.Equal(CedarDiagnosticIds.NestingTooDeep, CedarSchema.ParseCedar($"type T = {deep};").Diagnostics[0].Id);
        string records = string.Concat(Enumerable.Repeat("{ a: ", 100_000)) + "Long" + new string('}', 100_000);
        Assert.Equal(CedarDiagnosticIds.NestingTooDeep, CedarSchema.ParseCedar($"type T = {records};").Diagnostics[0].Id);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(100_000)]
    public void Json_nested_too_deeply_is_an_error(int depth)
    {
        string deep = string.Concat(Enumerable.Repeat("{\"type\":\"Set\",\"element\":", depth)) + "{\"type\":\"Long\"}" + new string('}', depth);
        ParseResult<CedarSchema> result = CedarSchema.ParseJson(Encoding.UTF8.GetBytes($"{{\"\":{{\"entityTypes\":{{}},\"actions\":{{}},\"commonTypes\":{{\"T\":{deep}}}}}}}"));
        Assert.Equal(CedarDiagnosticIds.NestingTooDeep, result.Diagnostics[0].Id);
    }

    [Fact]
    public void Types_that_become_too_deep_by_their_names_are_an_error()
    {
        var text = new StringBuilder("type T0 = Long;\n");
        for (int i = 1; i <= 300; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"type T{i} = {{ a: T{i - 1} }};\n");
        }

        Assert.Equal(CedarDiagnosticIds.NestingTooDeep, CedarSchema.ParseCedar(text.ToString()).Diagnostics[0].Id);
    }

    [Fact]
    public void A_long_chain_of_names_is_fine()
    {
        var text = new StringBuilder("type T0 = Long;\n");
        for (int i = 1; i <= 50_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"type T{i} = T{i - 1};\n");
        }

        text.Append("entity User = { a: T50000 };");
        Assert.Equal("{a: Long}", CedarSchema.ParseCedar(text.ToString()).Value.FindEntityType("User")!.Attributes.ToString());
    }

    [Fact]
    public void Long_hierarchies_are_fine()
    {
        var text = new StringBuilder("entity E0;\naction a0;\n");
        for (int i = 1; i <= 20_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"entity E{i} in E{i - 1};\naction a{i} in a{i - 1};\n");
        }

        CedarSchema schema = CedarSchema.ParseCedar(text.ToString()).Value;
        Assert.Equal(20_000, schema.FindEntityType("E20000")!.Ancestors.Count);
        Assert.Equal(20_000, schema.FindAction(new EntityUid("Action", "a20000"))!.Ancestors.Count);
    }

    [Fact]
    public void Types_that_share_parts_are_compared_and_shown_quickly()
    {
        // Written out, each of these types would have 2^100 attributes.
        var text = new StringBuilder("type A0 = { v: Long };\ntype B0 = { v?: Long };\n");
        for (int i = 1; i <= 100; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"type A{i} = {{ x: A{i - 1}, y: A{i - 1} }};\ntype B{i} = {{ x: B{i - 1}, y: B{i - 1} }};\n");
        }

        text.Append("entity User;\naction view appliesTo { principal: User, resource: User, context: { a: A100, b: B100 } };");
        CedarSchema schema = CedarSchema.ParseCedar(text.ToString()).Value;
        Policy policy = PolicySet.Parse("permit (principal, action, resource) when { [context.a, context.b].contains(context.a) && context.a == context.b };").Value[0];
        PolicyValidation strict = new PolicyValidator(schema).Validate(policy);
        Assert.False(strict.IsValid);
        Assert.All(strict.Diagnostics, finding => Assert.InRange(finding.Message.Length, 1, 500));
        Assert.True(new PolicyValidator(schema, new ValidationOptions { Mode = ValidationMode.Permissive }).Validate(policy).IsValid);
    }

    [Fact]
    public void Tall_expressions_are_validated_on_a_small_stack()
    {
        CedarSchema schema = CedarSchema.ParseCedar("entity User = { next: User, n: Long }; action view appliesTo { principal: User, resource: User };").Value;
        string chain = "principal" + string.Concat(Enumerable.Repeat(".next", 990));
        string sum = string.Concat(Enumerable.Repeat("1 + ", 990)) + "1";
        string nested = string.Concat(Enumerable.Repeat("if true then ", 200)) + "true" + string.Concat(Enumerable.Repeat(" else false", 200));
        Policy policy = PolicySet.Parse($"permit (principal, action, resource) when {{ {chain} == resource && {sum} == principal.n && ({nested}) }};").Value[0];
        PolicyValidation? validation = null;
        var thread = new Thread(() => validation = new PolicyValidator(schema, new ValidationOptions { Level = 1000 }).Validate(policy), 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.True(validation!.IsValid, string.Join('\n', validation.Diagnostics));
    }

    [Fact]
    public void Many_guards_in_one_condition_are_fine()
    {
        string attributes = string.Join(", ", Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"a{i}?: Long")));
        CedarSchema schema = CedarSchema.ParseCedar($"entity User = {{ {attributes} }}; action view appliesTo {{ principal: User, resource: User }};").Value;
        string condition = string.Join(" && ", Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"principal has a{i}")))
            + " && " + string.Join(" && ", Enumerable.Range(0, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"principal.a{i} > 0")));
        Assert.True(new PolicyValidator(schema).Validate(PolicySet.Parse($"permit (principal, action, resource) when {{ {condition} }};").Value[0]).IsValid);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_an_error()
    {
        string text = new(' ', CedarLimits.TextLength + 1);
        Assert.Equal(CedarDiagnosticIds.TextTooLong, Assert.Single(CedarSchema.ParseCedar(text).Diagnostics).Id);
        Assert.Equal(CedarDiagnosticIds.TextTooLong, Assert.Single(CedarSchema.ParseJson(Encoding.UTF8.GetBytes(text)).Diagnostics).Id);
    }
}
