using System.Globalization;
using NodaTime;

namespace Governance.Cli.Terminal;

/// <summary>Everything of the outside world that the tool touches, besides the folder that it reads.</summary>
internal sealed record ToolConsole
{
    /// <summary>The bytes of the standard input, read when a request is named <c>-</c>.</summary>
    public required Stream Input { get; init; }

    /// <summary>Where answers go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where diagnostics, usage errors and progress go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether answers may be coloured: a terminal, and nobody asked for none.</summary>
    public bool ColourOutput { get; init; }

    /// <summary>Whether somebody watches the error stream, so that progress makes sense there.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The culture of the reader, which chooses the language when <c>--lang</c> does not.</summary>
    public required CultureInfo Culture { get; init; }

    /// <summary>Tells when progress is due, and what time it is; no decision depends on it.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The present instant, to the second: what people who ask without <c>--at</c> can ask again with it.</summary>
    public Instant Now => Instant.FromUnixTimeSeconds(Clock.GetUtcNow().ToUnixTimeSeconds());
}
