using System.Globalization;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>Shows diagnostics on one line each: <c>ID file:line:column path ‹underlined› message | help</c>.</summary>
internal static class Reports
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(Of));

    public static string Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location is { } location
            ? string.Create(CultureInfo.InvariantCulture, $" {location.File}:{location.Line}:{location.Column} {location.Path} ‹{Underlined(location)}›")
            : string.Empty;
        return $"{diagnostic.Id}{place} {diagnostic.Message.En} | {diagnostic.Help?.En ?? "-"}";
    }

    /// <summary>What is wrong with a text as a file of a type.</summary>
    public static string Of<T>(string json, string name = "x.json")
        where T : class
    {
        var problems = DocumentReader.Read<T>(GovernanceFile.FromText(name, json)).Problems;
        Assert.All(problems, Typography.Check);
        return Of(problems);
    }

    private static string Underlined(DiagnosticLocation location)
    {
        var start = Math.Min(location.Column - 1, location.LineText.Length);
        return location.LineText.Substring(start, Math.Min(location.Length, location.LineText.Length - start));
    }
}
