namespace Governance.Core.Tests.Generators;

/// <summary>What generated worlds may hold.</summary>
internal sealed record WorldOptions
{
    public static WorldOptions All { get; } = new();

    /// <summary>No condition errs.</summary>
    public static WorldOptions WithoutErrors { get; } = new() { Errs = false };

    /// <summary>No condition reads what a built-in ceiling judges, so that lifting that ceiling changes nothing else.</summary>
    public static WorldOptions BlindToTheModel { get; } = new() { ReadsModel = false };

    /// <summary>Everything that limits acts beside the policies, and everything that may be presented with a request.</summary>
    public static WorldOptions WithEvidence { get; } = new() { HasLimits = true, Presents = true };

    /// <summary>Everything that limits acts beside the policies, with nothing presented but the use of budgets.</summary>
    public static WorldOptions WithLimits { get; } = new() { HasLimits = true };

    public bool Errs { get; init; } = true;

    public bool ReadsModel { get; init; } = true;

    /// <summary>Whether there are kill switches, thresholds, splitting windows and emergency procedures.</summary>
    public bool HasLimits { get; init; }

    /// <summary>Whether approvals, plans and emergencies are presented.</summary>
    public bool Presents { get; init; }
}
