using System.Globalization;
using Governance.Benchmarks.Workloads;
using Governance.Core.Tests.Runtime;
using Governance.Decisions;

namespace Governance.Benchmarks.Reloading;

/// <summary>Prints whether decisions stay whole while models take one another's place, and whether replaced models are let go, in under two minutes.</summary>
internal static class ReloadTable
{
    private const int Threads = 4;
    private const int Swaps = 10_000;
    private const int Rules = 10;
    private const int Models = 5;

    public static void Print(TextWriter output)
    {
        var workload = new AgentWorkload(Rules);
        var models = Enumerable.Range(0, Models).Select(i => Variant(workload.Model, i)).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Reloading: {Models} models of {Rules} rules take turns while {Threads} threads decide"));
        output.WriteLine(ReloadStress.Run(models, [.. workload.Questions.Take(64).Select(static question => question.Request)], Threads, Swaps));
    }

    /// <summary>The same model with a ceiling of its own on everything.</summary>
    private static GovernanceModel Variant(GovernanceModel model, int i) => GovernanceModel.Create(model.Parts with
    {
        Policies = [.. model.Parts.Policies, new($"policies/turn-{i}.cedar", $"@id(\"turn.{i}\") @ceiling(\"{(AutonomyLevel)(i + 1)}\") forbid (principal, action, resource);")],
    }).Model!;
}
