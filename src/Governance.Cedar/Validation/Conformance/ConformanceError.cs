namespace Governance.Cedar;

/// <summary>Where data does not fit a schema. Equality is by value.</summary>
/// <param name="Id">The kind of problem; see <see cref="CedarDiagnosticIds"/>.</param>
/// <param name="Message">What is wrong: lowercase, without a final period.</param>
/// <param name="Help">What to do about it, if there is good advice.</param>
/// <param name="Path">
/// Where: <c>principal</c>, <c>action</c>, <c>resource</c>, <c>context.ip</c> in a request; <c>uid</c>, <c>parents[0]</c>,
/// <c>attrs.address.zip</c>, <c>attrs.scores[]</c>, <c>tags.a</c> in an entity.
/// </param>
public sealed record ConformanceError(string Id, string Message, string? Help, string Path)
{
    /// <summary>The entity it is about, or null in a request.</summary>
    public EntityUid? Entity { get; init; }
}
