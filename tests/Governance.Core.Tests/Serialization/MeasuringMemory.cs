namespace Governance.Core.Tests.Serialization;

/// <summary>Tests that measure the memory of the process run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuringMemory
{
    public const string Name = "measuring memory";
}
