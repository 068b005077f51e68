using System.Collections.Immutable;

namespace Governance.Serialization;

/// <summary>What a schema says of a value that is one of a closed set.</summary>
internal interface INamedContract
{
    /// <summary>The names of the values.</summary>
    ImmutableArray<string> Names { get; }
}
