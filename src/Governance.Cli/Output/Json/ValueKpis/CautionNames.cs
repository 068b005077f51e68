using System.Diagnostics;
using Governance.Kpis;

namespace Governance.Cli.Output.Json;

/// <summary>The names that JSON has for what is to be borne in mind with a verdict.</summary>
internal static class CautionNames
{
    public static string Of(KpiCautionKind kind) => kind switch
    {
        KpiCautionKind.NoMeasurement => "noMeasurement",
        KpiCautionKind.NoBaseline => "noBaseline",
        KpiCautionKind.NoControl => "noControl",
        KpiCautionKind.NoTargetDue => "noTargetDue",
        KpiCautionKind.TooFew => "tooFew",
        KpiCautionKind.Few => "few",
        KpiCautionKind.NoLookYet => "noLookYet",
        KpiCautionKind.SetAside => "setAside",
        KpiCautionKind.Refused => "refused",
        KpiCautionKind.UncheckedRepetitions => "uncheckedRepetitions",
        KpiCautionKind.StatedBaseline => "statedBaseline",
        KpiCautionKind.OtherCauses => "otherCauses",
        KpiCautionKind.PeriodsDiffer => "periodsDiffer",
        KpiCautionKind.UnknownSpread => "unknownSpread",
        KpiCautionKind.NoResampling => "noResampling",
        KpiCautionKind.TooSmall => "tooSmall",
        KpiCautionKind.AmongMany => "amongMany",
        KpiCautionKind.GuardrailBroken => "guardrailBroken",
        KpiCautionKind.GuardrailUnproven => "guardrailUnproven",
        KpiCautionKind.ReviewOverdue => "reviewOverdue",
        KpiCautionKind.TooOld => "tooOld",
        _ => throw new UnreachableException(),
    };
}
