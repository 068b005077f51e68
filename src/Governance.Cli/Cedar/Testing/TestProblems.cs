using Governance.Cli.Terminal;

namespace Governance.Cli.Cedar.Testing;

/// <summary>Why a test cannot be run.</summary>
internal static class TestProblems
{
    public static LocalizedText NotJson { get; } = new("this is not well-formed JSON", "ce n’est pas du JSON bien formé");

    public static LocalizedText Missing(string path) => new($"`{path}` is missing or of the wrong type", $"`{path}` manque ou n’est pas du bon type");

    public static LocalizedText MissingFile(IEnumerable<string> names)
    {
        var list = string.Join(", ", names.Select(name => $"`{Printable.Line(name)}`"));
        return new(
            $"{list} {(list.Contains(", ", StringComparison.Ordinal) ? "are" : "is")} in no folder above the test",
            $"aucun dossier au-dessus du test ne contient {list}");
    }

    /// <summary>The first error of a file that the test names.</summary>
    public static LocalizedText From(Diagnostic problem)
    {
        var place = problem.Location switch
        {
            null => string.Empty,
            { Line: > 0 } at => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at.File}:{at.Line}:{at.Column}: "),
            var at => $"{at.File}: {at.Path}: ",
        };
        return new(place + problem.Message.En, place + (problem.Message.Fr ?? problem.Message.En));
    }
}
