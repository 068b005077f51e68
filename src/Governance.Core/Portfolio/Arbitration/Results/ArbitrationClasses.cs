using System.Diagnostics;

namespace Governance.Portfolio;

/// <summary>The names of the classes.</summary>
public static class ArbitrationClasses
{
    extension(ArbitrationClass arbitrationClass)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => arbitrationClass switch
        {
            ArbitrationClass.NotEnoughEvidence => new("not enough evidence", "preuves insuffisantes"),
            ArbitrationClass.Stop => new("stop", "arrêter"),
            ArbitrationClass.Continue => new("continue", "poursuivre"),
            ArbitrationClass.Prioritise => new("prioritise", "prioriser"),
            _ => throw new UnreachableException(),
        };
    }
}
