namespace Governance.Decisions;

/// <summary>How built-in ceilings are added.</summary>
internal static class CeilingSinks
{
    /// <summary>Adds a built-in ceiling whose level was taken.</summary>
    public static void Add<TSink>(ref this TSink sink, string rule, AutonomyLevel level, LocalizedText because)
        where TSink : struct, ICeilingSink =>
        sink.Add(new() { Kind = CeilingKind.BuiltIn, Rule = rule, Level = level, Because = because });
}
