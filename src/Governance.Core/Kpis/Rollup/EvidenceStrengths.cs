using System.Diagnostics;

namespace Governance.Kpis;

/// <summary>The names of the strengths of evidence.</summary>
public static class EvidenceStrengths
{
    extension(EvidenceStrength strength)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => strength switch
        {
            EvidenceStrength.None => new("no evidence", "aucune preuve"),
            EvidenceStrength.Stale => new("stale evidence", "preuve périmée"),
            EvidenceStrength.Inconclusive => new("inconclusive evidence", "preuve non concluante"),
            EvidenceStrength.Level => new("a level without a cause", "un niveau sans cause"),
            EvidenceStrength.BeforeAfter => new("before and after", "avant et après"),
            EvidenceStrength.Controlled => new("a control group", "un groupe témoin"),
            EvidenceStrength.Randomized => new("a randomised trial", "un essai randomisé"),
            _ => throw new UnreachableException(),
        };
    }
}
