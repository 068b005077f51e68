using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Governance.Core.Tests.Schemas;

/// <summary>The summaries of the library's documentation, as plain text: a property is described once, where it is declared.</summary>
internal sealed partial class Remarks
{
    private readonly Dictionary<string, XElement> _members;

    private Remarks(Dictionary<string, XElement> members) => _members = members;

    public static Remarks Read(Assembly assembly) => new(
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value));

    public string? Of(Type type) => Text(_members.GetValueOrDefault($"T:{type.FullName}")?.Element("summary"));

    /// <summary>The summary of a property, or what is said of the parameter of a record that it is.</summary>
    public string? Of(Type type, string property) =>
        Text(_members.GetValueOrDefault($"P:{type.FullName}.{property}")?.Element("summary"))
        ?? Text(_members.GetValueOrDefault($"T:{type.FullName}")?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")!.Value == property));

    private static string? Text(XElement? element) =>
        element is null ? null : Spaces().Replace(string.Concat(element.Nodes().Select(Show)), " ").Trim();

    private static string Show(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => word.Value == "null" ? "nothing" : word.Value,
        XElement { Name.LocalName: "see" } see => Name(see.Attribute("cref")!.Value),
        XElement inner => string.Concat(inner.Nodes().Select(Show)),
        _ => string.Empty,
    };

    /// <summary>A property by its name in a file; anything else by its name in code.</summary>
    private static string Name(string reference)
    {
        var name = reference.Split('(')[0].Split('.')[^1].Split('`')[0];
        return reference.StartsWith("P:", StringComparison.Ordinal) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
