using System.Text.Json;

namespace Governance.Cedar;

/// <summary>The properties of a JSON object, held against those it may and must have.</summary>
internal sealed class JsonProperties
{
    private readonly Dictionary<string, JsonMember> _members = new(StringComparer.Ordinal);

    public JsonProperties(JsonTree tree, DiagnosticBag diagnostics, string what, string[] known, string[] required)
    {
        Span = tree.Span;
        if (tree.Kind != JsonValueKind.Object)
        {
            diagnostics.Error(CedarDiagnosticIds.JsonShape, tree.Span, $"expected {what} as an object, found {tree.Description}");
            return;
        }

        foreach (JsonMember member in tree.Members)
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
            {
                string? help = Suggestion.Closest(member.Name, known) is { } close ? $"did you mean `{close}`?" : $"{what} has {string.Join(", ", known.Select(name => $"`{name}`"))}";
                diagnostics.Error(CedarDiagnosticIds.UnknownProperty, member.Span, $"{what} has no `{member.Name}`", help);
            }
            else if (!_members.TryAdd(member.Name, member))
            {
                diagnostics.Error(CedarDiagnosticIds.RepeatedProperty, member.Span, $"`{member.Name}` is given twice", "keep one of them");
            }
        }

        foreach (string missing in required.Where(name => !_members.ContainsKey(name)))
        {
            diagnostics.Error(CedarDiagnosticIds.MissingProperty, tree.Span, $"{what} lacks `{missing}`");
        }
    }

    /// <summary>Where the object stands.</summary>
    public SourceSpan Span { get; }

    public JsonMember? Find(string name) => _members.GetValueOrDefault(name);

    /// <summary>A property that is there and not null.</summary>
    public JsonMember? FindValue(string name) => Find(name) is { Value.Kind: not JsonValueKind.Null } member ? member : null;
}
