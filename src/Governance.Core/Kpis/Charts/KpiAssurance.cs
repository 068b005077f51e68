namespace Governance.Kpis;

/// <summary>Whether a process, going on as it does, will meet its target.</summary>
public enum KpiAssurance
{
    /// <summary>There is no target that is due, or there are too few points to know.</summary>
    Unknown,

    /// <summary>It meets the target in every period, chance included.</summary>
    Meets,

    /// <summary>It meets the target in some periods and misses it in others, by chance.</summary>
    HitOrMiss,

    /// <summary>It misses the target in every period, chance included: only another process will meet it.</summary>
    Misses,
}
