using System.Diagnostics;

namespace Governance.Portfolio;

/// <summary>What people call the outcomes of a gate.</summary>
public static class GateOutcomes
{
    extension(GateOutcome outcome)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => outcome switch
        {
            GateOutcome.Go => new("go", "feu vert"),
            GateOutcome.GoWithConditions => new("go with conditions", "feu vert sous conditions"),
            GateOutcome.Hold => new("hold", "mettre en pause"),
            GateOutcome.Recycle => new("recycle", "reprendre"),
            GateOutcome.Stop => new("stop", "arrêter"),
            GateOutcome.Resume => new("resume", "relancer"),
            GateOutcome.Retire => new("retire", "retirer"),
            _ => throw new UnreachableException(),
        };

        /// <summary>Whether it lets the use case pass the gate.</summary>
        public bool Passes => outcome is GateOutcome.Go or GateOutcome.GoWithConditions;
    }
}
