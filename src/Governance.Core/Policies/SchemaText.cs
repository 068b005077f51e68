using System.Text;
using Governance.Cedar;

namespace Governance.Policies;

/// <summary>A text that declares the application's own resource types, and what its decision types apply to, as a Cedar schema.</summary>
/// <param name="Name">The name by which diagnostics call it, such as <c>policies/app.cedarschema</c>; one that ends in <c>.json</c> is read as Cedar's JSON.</param>
/// <param name="Text">The text.</param>
public sealed record SchemaText(string Name, string Text)
{
    /// <summary>Whether the text is in Cedar's JSON, and not in the schema syntax.</summary>
    public bool IsJson => Name.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>Reads the declarations, their names not yet looked up.</summary>
    public ParseResult<CedarSchemaFragment> Parse() =>
        IsJson ? CedarSchemaFragment.ParseJson(Encoding.UTF8.GetBytes(Text), Name) : CedarSchemaFragment.ParseCedar(Text, Name);
}
