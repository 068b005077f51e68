namespace Governance.Core.Tests.Generators;

/// <summary>What generated worlds may hold.</summary>
internal sealed record WorldOptions
{
    public static WorldOptions All { get; } = new();

    /// <summary>No condition errs.</summary>
    public static WorldOptions WithoutErrors { get; } = new() { Errs = false };

    /// <summary>No condition reads what a built-in ceiling judges, so that lifting that ceiling changes nothing else.</summary>
    public static WorldOptions BlindToTheModel { get; } = new() { ReadsModel = false };

    public bool Errs { get; init; } = true;

    public bool ReadsModel { get; init; } = true;
}
