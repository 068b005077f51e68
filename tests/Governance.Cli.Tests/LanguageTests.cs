using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Governance.Cli.Cedar.Language;
using Governance.Cli.Careers;
using Governance.Cli.Chains;
using Governance.Cli.Help;
using Governance.Cli.Language;
using Governance.Cli.Tests.Cedar;
using Governance.Cli.Tests.Support;
using Governance.Cli.Usage;
using Governance.Delegation;
using NodaTime;

namespace Governance.Cli.Tests;

public sealed partial class LanguageTests
{
    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr-CH", "fr")]
    [InlineData("fr-CA", "fr")]
    [InlineData("en-GB", "en")]
    [InlineData("de-CH", "en")]
    [InlineData("", "en")]
    public void The_readers_culture_chooses_the_language(string culture, string language)
    {
        Assert.Equal(language, ToolLanguage.For(new CultureInfo(culture)).Code);
        var help = Tool.RunIn(culture, "--help").Ended(0).Output;
        Assert.Equal(Tool.Run("--help", "--lang", language).Output, help);
    }

    [Fact]
    public void An_unknown_language_is_told_in_the_readers_own()
    {
        Assert.StartsWith("erreur\u00a0: ", Tool.RunIn("fr-CH", "check", "x", "--lang", "xx").Ended(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void French_has_no_break_spaces_where_French_typography_wants_them()
    {
        Assert.All(Everything(FrenchWords.Words), text =>
        {
            var prose = InBackticks().Replace(text, "x");
            Assert.DoesNotMatch(@" [:;!?»]", prose);
            Assert.DoesNotMatch(@"« ", prose);
            Assert.DoesNotMatch(@"[\p{L}x)][;!?»]", prose);
            Assert.DoesNotMatch(@"[\p{L}x)]:( |$)", prose);
            Assert.DoesNotContain('\'', prose);
        });
    }

    [Fact]
    public void Both_languages_say_different_things_of_the_same_shape()
    {
        var (english, french) = (Everything(EnglishWords.Words).ToList(), Everything(FrenchWords.Words).ToList());
        Assert.Equal(english.Count, french.Count);
        Assert.All(english.Concat(french), Assert.NotEmpty);
    }

    [Fact]
    public void Numbers_agree_with_their_nouns()
    {
        var counts = new ModelCounts(0, 1, 2, 0, 1, 0, 2, 0);
        Assert.Equal("f: 0 units, 1 person, 2 agents, 0 use cases, 1 policy, 0 schemas, 2 delegations, 0 requests; 1 warning", EnglishWords.Words.Summary("f", counts, 1));
        Assert.Equal(
            "f\u00a0: 0 unité, 1 personne, 2 agents, 0 cas d’usage, 1 politique, 0 schéma, 2 délégations, 0 demande\u00a0; 2 avertissements",
            FrenchWords.Words.Summary("f", counts, 2));
        Assert.Equal("f: 1 error, 2 warnings", EnglishWords.Words.Rejected("f", 1, 2));
    }

    [Fact]
    public void Amounts_are_written_as_the_language_writes_numbers()
    {
        var amount = new Money(1234567.5m, Currency.Chf);
        Assert.Equal("1,234,567.50\u00a0CHF", EnglishWords.Words.Amount(amount));
        Assert.Equal("1\u202f234\u202f567,50\u00a0CHF", FrenchWords.Words.Amount(amount));
    }

    /// <summary>Every text of a language: properties, help pages, and messages made with sample arguments.</summary>
    private static IEnumerable<string> Everything(ToolWords words) =>
        Everything(typeof(ToolWords), words).Concat(Everything(typeof(CedarWords), words.Cedar)).Concat(Everything(typeof(AuthorityWords), words.Authority))
            .Concat(CareerSamples.Texts(words)).Concat(Everything(typeof(RegisterWords), words.AgentRegister)).Concat(Everything(typeof(FileWords), words.AgentFile))
            .Concat(Everything(typeof(LevelWords), words.AgentLevels)).Concat(Pages(words)).Concat(CedarSamples.Texts(words))
            .Concat(PortfolioTexts.All().Select(text => words == FrenchWords.Words ? text.Fr! : text.En));

    private static IEnumerable<string> Pages(ToolWords words)
    {
        var language = words == FrenchWords.Words ? ToolLanguage.French : ToolLanguage.English;
        var syntax = new ToolSyntax();
        return syntax.FolderCommands.Select(command => command.Command).Append(syntax.Root).SelectMany(command => Texts(syntax.Page(command).For(language)));
    }

    private static IEnumerable<string> Everything(Type type, object words)
    {
        foreach (var property in type.GetProperties())
        {
            foreach (var text in Texts(property.GetValue(words)!))
            {
                yield return text;
            }
        }

        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName))
        {
            yield return (string)method.Invoke(words, [.. method.GetParameters().Select(Sample)])!;
        }
    }

    private static IEnumerable<string> Texts(object value) => value switch
    {
        string text => [text],
        IReadOnlyList<string> texts => texts,
        HelpPage page => page.Sections.SelectMany(s => s.Rows.Where(r => r.Text.Length > 0).Select(r => r.Text).Prepend(s.Heading)).Prepend(page.Summary),
        _ => [],
    };

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var t when t == typeof(string) => "x",
        var t when t == typeof(int) => 3,
        var t when t == typeof(ModelCounts) => new ModelCounts(1, 2, 3, 4, 5, 6, 7, 8),
        var t when CareerSamples.Of(t) is { } sample => sample,
        var t when CedarSamples.Of(t) is { } sample => sample,
        var t when t == typeof(BudgetPeriod) => BudgetPeriod.Month,
        var t when t == typeof(Duration) => Duration.FromDays(7),
        var t when t == typeof(Money) => new Money(5m, Currency.Eur),
        _ => new[] { ("x", 1), ("x", 2) },
    };

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InBackticks();
}
