using System.Diagnostics;
using Governance.Cli.Portfolios;

namespace Governance.Cli.Output.Json;

/// <summary>The names that JSON has for the parts of a roadmap. They are written out: renaming a member must not change what scripts read.</summary>
internal static class RoadmapNames
{
    public static string Of(RoadmapPartKind kind) => kind switch
    {
        RoadmapPartKind.Initiative => "initiative",
        RoadmapPartKind.Decision => "decision",
        RoadmapPartKind.UseCase => "useCase",
        _ => throw new UnreachableException(),
    };
}
