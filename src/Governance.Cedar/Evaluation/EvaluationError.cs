namespace Governance.Cedar;

/// <summary>Why an expression has no value. Errors are results, not exceptions. Equality is by content.</summary>
/// <param name="Id">The kind of problem; see <see cref="CedarDiagnosticIds"/>, 101 and following.</param>
/// <param name="Message">What went wrong: lowercase, without a final period.</param>
/// <param name="Span">Where, in the text the expression was read from.</param>
/// <param name="Help">What to do about it, if there is good advice.</param>
public sealed record EvaluationError(string Id, string Message, SourceSpan Span, string? Help = null)
{
    /// <summary>The entity that does not exist; null for every other problem.</summary>
    public EntityUid? Entity { get; init; }

    /// <summary>What <see cref="Message"/> speaks of, for messages in another language; what there is and in which order depends on <see cref="Id"/>.</summary>
    /// <remarks>
    /// A type error: what was expected, then each thing that was found, as in the message. Overflow: the expression. A missing attribute or tag: its name, and the
    /// entity if there is one. A missing entity: the entity. An invalid text: the text, quoted, and the function that reads it. A number of arguments: the function,
    /// how many it takes, how many there were.
    /// </remarks>
    public IReadOnlyList<string> Arguments { get; init => field = ValueList<string>.From(value); } = ValueList<string>.From([]);
}
