using System.Text;
using Governance.Cedar.Tests.Language;

namespace Governance.Cedar.Tests.Json;

/// <summary>Blocks of a title, a JSON text, and its error: path, what stands at the place (eight characters at most), message, help.</summary>
public class PolicyJsonErrorTests
{
    private const int MostShown = 8;
    private const string Title = "=== ";

    private const string Policy = """{"effect": "permit", "principal": {"op": "All"}, "action": {"op": "All"}, "resource": {"op": "All"}, "conditions": []}""";
    private const string Template = """{"effect": "permit", "principal": {"op": "==", "slot": "?principal"}, "action": {"op": "All"}, "resource": {"op": "All"}, "conditions": []}""";

    public static TheoryData<string, string, string> Policies() => Cases("policy-json-errors.cases");

    public static TheoryData<string, string, string> Sets() => Cases("policy-set-json-errors.cases");

    [Theory]
    [MemberData(nameof(Policies))]
    public void Policy_has_the_error_the_table_says(string title, string json, string expected)
    {
        Assert.NotEmpty(title);
        Assert.Equal(expected, Show(json, PolicyJson.Read(Encoding.UTF8.GetBytes(json)).Error));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Set_has_the_error_the_table_says(string title, string json, string expected)
    {
        Assert.NotEmpty(title);
        string whole = json.Replace("POLICY", Policy, StringComparison.Ordinal).Replace("TEMPLATE", Template, StringComparison.Ordinal);
        Assert.Equal(expected, Show(whole, PolicyJson.ReadSet(Encoding.UTF8.GetBytes(whole)).Error));
    }

    [Theory]
    [InlineData("{}", 0, 0)]
    [InlineData("""{"staticPolicies": {"a": POLICY}}""", 1, 0)]
    [InlineData("""{"templateLinks": [{"newId": "b", "values": {"?principal": {"type": "U", "id": "x"}}, "templateId": "a"}], "templates": {"a": TEMPLATE}}""", 1, 1)]
    public void Parts_may_be_left_out_and_stand_anywhere(string json, int policies, int templates)
    {
        string whole = json.Replace("POLICY", Policy, StringComparison.Ordinal).Replace("TEMPLATE", Template, StringComparison.Ordinal);
        PolicySet set = PolicyJson.ReadSet(Encoding.UTF8.GetBytes(whole)).Value;
        Assert.Equal((policies, templates), (set.Count, set.Templates.Count));
    }

    private static string Show(string json, CedarJsonError? error)
    {
        Assert.NotNull(error);
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        string place = Encoding.UTF8.GetString(utf8.AsSpan(error.ByteOffset, Math.Min(MostShown, utf8.Length - error.ByteOffset)));
        string help = error.Help is null ? string.Empty : $"\nhelp: {error.Help}";
        return $"--- {error.Path} «{place}»\n{error.Message}{help}";
    }

    private static TheoryData<string, string, string> Cases(string file)
    {
        var data = new TheoryData<string, string, string>();
        foreach (string block in string.Join('\n', CaseFile.ReadLines(file)).Split(Title, StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = block.Split('\n', 3);
            data.Add(lines[0], lines[1], lines[2].Trim());
        }

        return data;
    }

    [Fact]
    public void A_template_needs_a_slot()
    {
        byte[] policy = """{"effect": "permit", "principal": {"op": "All"}, "action": {"op": "All"}, "resource": {"op": "All"}, "conditions": []}"""u8.ToArray();
        CedarJsonError error = PolicyJson.ReadTemplate(policy).Error!;
        Assert.Equal(("a template has a slot", "$"), (error.Message, error.Path));
        Assert.Equal("write `{\"op\": \"==\", \"slot\": \"?principal\"}`; without a slot it is a policy", error.Help);
    }
}
