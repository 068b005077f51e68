using System.Diagnostics;

namespace Governance.Approvals;

/// <summary>What each trigger of an approval case means.</summary>
public static class ApprovalCaseTriggers
{
    extension(ApprovalCaseTrigger trigger)
    {
        /// <summary>What happened, for people.</summary>
        public LocalizedText DisplayName => trigger switch
        {
            ApprovalCaseTrigger.LastStepPassed => new("the last step passed", "la dernière étape est franchie"),
            ApprovalCaseTrigger.Vetoed => new("a veto holder rejected", "un détenteur du veto a rejeté"),
            ApprovalCaseTrigger.Rejected => new("too many rejected", "trop de rejets"),
            ApprovalCaseTrigger.TimedOut => new("the last deadline passed", "le dernier délai est écoulé"),
            ApprovalCaseTrigger.NobodyLeft => new("too few are left who may vote", "trop peu de personnes peuvent encore voter"),
            ApprovalCaseTrigger.Cancelled => new("it was withdrawn", "la demande a été retirée"),
            ApprovalCaseTrigger.Voided => new("what was to be approved has changed", "l’objet de l’approbation a changé"),
            _ => throw new UnreachableException(),
        };
    }
}
