using System.Text.Json;

namespace Governance.Cedar;

// What kind of JSON value stands where, and the shape of names.
internal sealed partial class SchemaJsonReader
{
    private List<JsonMember> Members(JsonTree tree, string expected)
    {
        if (tree.Kind != JsonValueKind.Object)
        {
            Wrong(tree, expected);
            return [];
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<JsonMember>();
        foreach (JsonMember member in tree.Members)
        {
            if (names.Add(member.Name))
            {
                members.Add(member);
            }
            else
            {
                Error(CedarDiagnosticIds.RepeatedProperty, member.Span, $"`{member.Name}` is given twice", "keep one of them");
            }
        }

        return members;
    }

    private IReadOnlyList<JsonTree> Items(JsonTree tree, string expected)
    {
        if (tree.Kind == JsonValueKind.Array)
        {
            return tree.Items;
        }

        Wrong(tree, expected);
        return [];
    }

    private string? Text(JsonTree tree, string expected)
    {
        if (tree.Kind == JsonValueKind.String)
        {
            return tree.Text;
        }

        Wrong(tree, expected);
        return null;
    }

    private void CheckIdentifier(DeclaredName name)
    {
        // Reserved words, and whether `__cedar` is among them, are judged by the rules for all declarations.
        if (!CedarName.IsIdentifier(name.Text))
        {
            Error(CedarDiagnosticIds.InvalidName, name.Span, $"`{name.Text}` is not the name of a type", "a name is made of letters, digits and `_`; its namespace is the key around it");
        }
    }

    private bool CheckName(DeclaredName name, string what)
    {
        string[] parts = name.Text.Split("::");
        if (parts.All(part => CedarName.IsIdentifier(part)))
        {
            return true;
        }

        Error(CedarDiagnosticIds.InvalidName, name.Span, $"`{name.Text}` is not the name of a {what}", "names are identifiers joined by `::`");
        return false;
    }

    private void Wrong(JsonTree tree, string expected, string? help = null) =>
        Error(CedarDiagnosticIds.JsonShape, tree.Span, $"expected {expected}, found {tree.Description}", help);

    private void Error(string id, SourceSpan span, string message, string? help = null) => diagnostics.Error(id, span, message, help);
}
