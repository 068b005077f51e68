using System.Reflection;
using System.Text.RegularExpressions;
using Governance.Core.Tests.Laws;

namespace Governance.Core.Tests.Documentation;

/// <summary>The table of docs/delegation.md names every invariant once, with exactly the laws that hold it.</summary>
public sealed partial class InvariantTableTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "docs/delegation.md"))
            .Where(line => line.StartsWith("| D", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split(" | ", StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Every_invariant_has_exactly_one_row_in_order_that_says_what_it_is() => Assert.Equal(
        Enumerable.Range(1, 30).Select(number => FormattableString.Invariant($"D{number:00}")),
        Rows.Where(row => row is [_, { Length: > 10 }, { Length: > 0 }]).Select(row => row[0]));

    [Fact]
    public void Every_law_that_is_named_exists_and_every_law_of_an_invariant_is_named_in_its_row()
    {
        var laws = typeof(Law).Assembly.GetTypes().Where(type => type.Namespace == typeof(Law).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
            .SelectMany(method => Invariants().Matches(method.Name).Select(match => $"{match.Value} {method.DeclaringType!.Name}.{method.Name}")).ToArray();
        var named = Rows.SelectMany(row => Names().Matches(row[2]).Select(match => $"{row[0]} {match.Groups["name"].Value}")).ToArray();
        Assert.Equal([], named.Except(laws));
        Assert.Equal([], laws.Except(named));
        Assert.Distinct(named);
    }

    [GeneratedRegex(@"(?<=^|^D\d\d_)D\d\d(?=_)")]
    private static partial Regex Invariants();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Names();
}
