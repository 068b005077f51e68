using System.Reflection;
using System.Text.RegularExpressions;
using Governance.Core.Tests.Laws;

namespace Governance.Core.Tests.Documentation;

/// <summary>The tables of the documents name every invariant once, with exactly the laws that hold it.</summary>
public sealed partial class InvariantTableTests
{
    public static TheoryData<string, char, int> Tables => new() { { "docs/delegation.md", 'D', 30 }, { "docs/agents.md", 'H', 11 } };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_invariant_has_exactly_one_row_in_order_that_says_what_it_is(string page, char letter, int count) => Assert.Equal(
        Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"{letter}{number:00}")),
        Rows(page, letter).Where(row => row is [_, { Length: > 10 }, { Length: > 0 }]).Select(row => row[0]));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_law_that_is_named_exists_and_every_law_of_an_invariant_is_named_in_its_row(string page, char letter, int count)
    {
        Assert.InRange(count, 1, 99);
        var laws = typeof(Law).Assembly.GetTypes().Where(type => type.Namespace == typeof(Law).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
            .SelectMany(method => Invariants().Matches(method.Name).Where(match => match.Value[0] == letter).Select(match => $"{match.Value} {method.DeclaringType!.Name}.{method.Name}")).ToArray();
        var named = Rows(page, letter).SelectMany(row => Names().Matches(row[2]).Select(match => $"{row[0]} {match.Groups["name"].Value}")).ToArray();
        Assert.Equal([], named.Except(laws));
        Assert.Equal([], laws.Except(named));
        Assert.Distinct(named);
    }

    private static IEnumerable<string[]> Rows(string page, char letter) => File.ReadAllLines(Path.Combine(Repository.Root, page))
        .Where(line => line.StartsWith($"| {letter}", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split(" | ", StringSplitOptions.TrimEntries));

    [GeneratedRegex(@"(?<=^|^[DH]\d\d_)[DH]\d\d(?=_)")]
    private static partial Regex Invariants();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Names();
}
