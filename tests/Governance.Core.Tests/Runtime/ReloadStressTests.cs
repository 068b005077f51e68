using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;

namespace Governance.Core.Tests.Runtime;

/// <summary>Reloading under load. The benchmark `reload` runs it at its full length.</summary>
[Collection(MeasuringMemory.Name)]
public sealed class ReloadStressTests
{
    [Fact]
    public void No_decision_is_torn_and_no_snapshot_leaks()
    {
        var models = Enumerable.Range(0, 5).Select(static i => ClaimsDesk.Build(
            ClaimsDesk.Policies + $"\n@id(\"turn.{i}\") @ceiling(\"{(AutonomyLevel)(i % 5)}\") forbid (principal, action, resource);", [])).ToArray();

        var result = ReloadStress.Run(models, [ClaimsDesk.Refund(100m), ClaimsDesk.Refund(640m), ClaimsDesk.Refund(50m, ("vulnerable", true))], threads: 4, swaps: 500);

        Assert.True(result is { Torn: 0, Alive: 0, Watched: 500 }, $"{result}");
        Assert.True(result.Versions > 2, $"{result}");
    }
}
