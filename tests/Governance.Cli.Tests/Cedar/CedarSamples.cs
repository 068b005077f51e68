using Governance.Cli.Cedar.Help;
using Governance.Cedar;
using Governance.Cli.Cedar.Testing;
using Governance.Cli.Cedar.Usage;
using Governance.Cli.Help;
using Governance.Cli.Language;
using Governance.Cli.Usage;

namespace Governance.Cli.Tests.Cedar;

/// <summary>What the words and help pages of <c>governance cedar</c> are tried with.</summary>
internal static class CedarSamples
{
    /// <summary>A value for a parameter of some type; <see langword="null"/> when it is not one of Cedar's.</summary>
    public static object? Of(Type type) => type switch
    {
        _ when type == typeof(TestKind) => TestKind.SchemaJson,
        _ when type == typeof(CedarDecision) => CedarDecision.Deny,
        _ when type == typeof(DecisionGround) => DecisionGround.Forbidden,
        _ when type == typeof(ClauseDiagnosis) => Clauses()[0],
        _ when type == typeof(IReadOnlyList<string>) => new[] { "x", "y" },
        _ => null,
    };

    /// <summary>Every command, the group among them.</summary>
    public static IEnumerable<(string Name, CommandHelp Help)> Pages()
    {
        var syntax = new ToolSyntax().Cedar;
        return syntax.Commands.Select(command => (command.Command.Name, command.Help)).Prepend(("group", GroupHelp.Pages));
    }

    /// <summary>Texts that reflection alone does not reach: help pages, and words for each member of a scale.</summary>
    public static IEnumerable<string> Texts(ToolWords words)
    {
        var language = words == FrenchWords.Words ? ToolLanguage.French : ToolLanguage.English;
        return Pages().SelectMany(page => Texts(page.Help.For(language)))
            .Concat(Enum.GetValues<TestKind>().Select(words.Cedar.Kind))
            .Concat(Enum.GetValues<CedarDecision>().Select(words.Cedar.Decision))
            .Concat(Enum.GetValues<DecisionGround>().SelectMany(ground => new[] { words.Cedar.Ground(ground, 0), words.Cedar.Ground(ground, 2) }))
            .Concat(Clauses().Select(words.Cedar.Clause))
            .Concat(new[] { (0, 0), (0, 1), (2, 0), (2, 1) }.Select(found => words.Cedar.Validated("x", 1, 2, found.Item1, found.Item2)));
    }

    private static IEnumerable<string> Texts(HelpPage page) =>
        page.Sections.SelectMany(s => s.Rows.Where(r => r.Text.Length > 0).Select(r => r.Text).Prepend(s.Heading)).Prepend(page.Summary);

    private static IReadOnlyList<ClauseDiagnosis> Clauses()
    {
        var policies = PolicySet.Parse("permit (principal is A, action, resource) when { 1 + 1 == 2 && false && context.n > 1 && context has m };").Value;
        var request = new CedarRequest(new("A", "a"), new("Action", "b"), new("C", "c"), CedarRecord.Empty);
        return PolicyDiagnosis.Of(policies[0], request, EntityStore.Empty).Clauses;
    }
}
