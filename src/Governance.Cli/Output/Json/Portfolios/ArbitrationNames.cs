using System.Diagnostics;
using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>The names that JSON has for what is concluded of use cases. They are written out: renaming a member must not change what scripts read.</summary>
internal static class ArbitrationNames
{
    public static string Of(ArbitrationClass value) => value switch
    {
        ArbitrationClass.NotEnoughEvidence => "notEnoughEvidence",
        ArbitrationClass.Stop => "stop",
        ArbitrationClass.Continue => "continue",
        ArbitrationClass.Prioritise => "prioritise",
        _ => throw new UnreachableException(),
    };

    public static string Of(VetoStatus status) => status switch
    {
        VetoStatus.None => "none",
        VetoStatus.Possible => "possible",
        VetoStatus.Sure => "sure",
        _ => throw new UnreachableException(),
    };

    public static string Of(CriterionGroup group) => group switch
    {
        CriterionGroup.Value => "value",
        CriterionGroup.Risk => "risk",
        CriterionGroup.Alignment => "alignment",
        CriterionGroup.Other => "other",
        _ => throw new UnreachableException(),
    };

    public static string Of(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NeverFits => "neverFits",
        LeftOutReason.NeverAllowed => "neverAllowed",
        LeftOutReason.Excluded => "excluded",
        LeftOutReason.PrerequisiteLeftOut => "prerequisiteLeftOut",
        LeftOutReason.NoRoom => "noRoom",
        LeftOutReason.AddsNothing => "addsNothing",
        _ => throw new UnreachableException(),
    };

    public static string Of(ArchitectureArea area) => area switch
    {
        ArchitectureArea.System => "system",
        ArchitectureArea.Cloud => "cloud",
        ArchitectureArea.Data => "data",
        ArchitectureArea.Workplace => "workplace",
        ArchitectureArea.UserExperience => "userExperience",
        ArchitectureArea.Other => "other",
        _ => throw new UnreachableException(),
    };
}
