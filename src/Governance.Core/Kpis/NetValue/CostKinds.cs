using System.Diagnostics;

namespace Governance.Kpis;

/// <summary>The names of the kinds of costs, and which of them are oversight.</summary>
public static class CostKinds
{
    extension(CostKind kind)
    {
        /// <summary>Whether it is a cost of human oversight.</summary>
        public bool IsOversight => kind is CostKind.Reviews or CostKind.Samples or CostKind.Overrides or CostKind.Escalations;

        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => kind switch
        {
            CostKind.Build => new("building", "construction"),
            CostKind.Run => new("running", "exploitation"),
            CostKind.Compliance => new("compliance", "conformité"),
            CostKind.Reviews => new("reviews", "revues"),
            CostKind.Samples => new("samples", "échantillons"),
            CostKind.Overrides => new("overruled decisions", "décisions corrigées"),
            CostKind.Escalations => new("escalations", "escalades"),
            CostKind.Incidents => new("incidents", "incidents"),
            _ => throw new UnreachableException(),
        };
    }
}
