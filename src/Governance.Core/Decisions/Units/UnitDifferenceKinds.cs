using System.Diagnostics;

namespace Governance.Decisions;

/// <summary>The names of the kinds of difference.</summary>
public static class UnitDifferenceKinds
{
    extension(UnitDifferenceKind kind)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => kind switch
        {
            UnitDifferenceKind.Protocol => new("Protocol", "Protocole"),
            UnitDifferenceKind.Policy => new("Local rule", "Règle locale"),
            UnitDifferenceKind.Responsibility => new("Responsibility", "Responsabilité"),
            UnitDifferenceKind.Role => new("Role", "Rôle"),
            UnitDifferenceKind.Threshold => new("Thresholds", "Seuils"),
            UnitDifferenceKind.Calendar => new("Calendar", "Calendrier"),
            _ => throw new UnreachableException(),
        };
    }
}
