using System.Text;
using Governance.Cedar.Tests.Language;

namespace Governance.Cedar.Tests.Json;

/// <summary>Blocks of a title, a JSON text, and its error: path, what stands at the place (eight characters at most), message, help.</summary>
public class PolicyJsonErrorTests
{
    private const int MostShown = 8;
    private const string Title = "=== ";

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string block in string.Join('\n', CaseFile.ReadLines("policy-json-errors.cases")).Split(Title, StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = block.Split('\n', 3);
            data.Add(lines[0], lines[1], lines[2].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Policy_has_the_error_the_table_says(string title, string json, string expected)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        CedarJsonError? error = PolicyJson.Read(utf8).Error;
        Assert.True(error is not null, title);
        string place = Encoding.UTF8.GetString(utf8.AsSpan(error.ByteOffset, Math.Min(MostShown, utf8.Length - error.ByteOffset)));
        string help = error.Help is null ? string.Empty : $"\nhelp: {error.Help}";
        Assert.Equal(expected, $"--- {error.Path} «{place}»\n{error.Message}{help}");
    }

    [Fact]
    public void A_template_needs_a_slot()
    {
        byte[] policy = """{"effect": "permit", "principal": {"op": "All"}, "action": {"op": "All"}, "resource": {"op": "All"}, "conditions": []}"""u8.ToArray();
        CedarJsonError error = PolicyJson.ReadTemplate(policy).Error!;
        Assert.Equal(("a template has a slot", "$"), (error.Message, error.Path));
        Assert.Equal("write `{\"op\": \"==\", \"slot\": \"?principal\"}`, or read it as a policy", error.Help);
    }
}
