using System.Diagnostics;
using Governance.Decisions;

namespace Governance.Cli.Output.Json;

/// <summary>One thing in which a unit differs from the one above.</summary>
internal sealed record UnitDifferenceJson(
    string Kind, string Subject, TextJson? Part, TextJson? Here, TextJson? Above, TextJson? Because, IReadOnlyList<string> People)
{
    public static UnitDifferenceJson Of(UnitDifference difference) => new(
        NameOf(difference.Kind),
        difference.Subject,
        TextJson.Of(difference.Part),
        TextJson.Of(difference.Here),
        TextJson.Of(difference.Above),
        TextJson.Of(difference.Because),
        [.. difference.People.Select(person => person.Value)]);

    /// <summary>Written out: renaming a member must not change what scripts read.</summary>
    private static string NameOf(UnitDifferenceKind kind) => kind switch
    {
        UnitDifferenceKind.Protocol => "protocol",
        UnitDifferenceKind.Policy => "policy",
        UnitDifferenceKind.Responsibility => "responsibility",
        UnitDifferenceKind.Role => "role",
        UnitDifferenceKind.Threshold => "threshold",
        UnitDifferenceKind.Calendar => "calendar",
        _ => throw new UnreachableException(),
    };
}
