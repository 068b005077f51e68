namespace Governance.Kpis;

/// <summary>Why a verdict is no better, or what is to be borne in mind with it.</summary>
public enum KpiCautionKind
{
    /// <summary>Nothing was measured since the effect can be seen.</summary>
    NoMeasurement,

    /// <summary>There is no baseline to compare with, or nothing was measured in it.</summary>
    NoBaseline,

    /// <summary>Nothing was measured on the control group.</summary>
    NoControl,

    /// <summary>The KPI has no target that is due.</summary>
    NoTargetDue,

    /// <summary>There are too few values, or they do not vary, so that the error is not known.</summary>
    TooFew,

    /// <summary>There are so few values that the interval rests on how they are supposed to be spread.</summary>
    Few,

    /// <summary>The first day on which one may look has not come.</summary>
    NoLookYet,

    /// <summary>Periods that were not over when one last looked are left out.</summary>
    SetAside,

    /// <summary>Some measurements were refused, and the verdict rests on the others.</summary>
    Refused,

    /// <summary>There were too many measurements to find all that are given twice.</summary>
    UncheckedRepetitions,

    /// <summary>The baseline is a stated value, taken to be exact.</summary>
    StatedBaseline,

    /// <summary>The effect is a difference from before, and whatever else changed counts too.</summary>
    OtherCauses,

    /// <summary>The periods differ more than chance would make them; the interval is wider for it.</summary>
    PeriodsDiffer,

    /// <summary>The spread of the items is not known, only that of the measurements.</summary>
    UnknownSpread,

    /// <summary>The values were to be resampled and cannot be.</summary>
    NoResampling,

    /// <summary>It is better for certain, but not for certain by as much as matters.</summary>
    TooSmall,

    /// <summary>By itself it would be proven, but among so many one may be so by chance.</summary>
    AmongMany,

    /// <summary>A guardrail of this KPI does not hold.</summary>
    GuardrailBroken,

    /// <summary>A guardrail of this KPI is not proven to hold.</summary>
    GuardrailUnproven,

    /// <summary>The review of the KPI is overdue.</summary>
    ReviewOverdue,

    /// <summary>The last measurement is too old.</summary>
    TooOld,
}
