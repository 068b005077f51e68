using Governance.Cedar;

namespace Governance.Cli.Cedar.Testing;

/// <summary>A test with everything that it names, read.</summary>
internal sealed record LoadedTest
{
    /// <summary>What reports call the test.</summary>
    public required string Name { get; init; }

    public required PolicySet Policies { get; init; }

    /// <summary>The schema, if the test has one.</summary>
    public required CedarSchema? Schema { get; init; }

    /// <summary>The entities that the test gives.</summary>
    public required EntityStore Given { get; init; }

    /// <summary>The same with the actions of the schema.</summary>
    public required EntityStore Entities { get; init; }

    /// <summary>Whether policies and entities are expected to conform to the schema.</summary>
    public required bool MustValidate { get; init; }

    public required IReadOnlyList<TestRequest> Requests { get; init; }
}
