using System.Runtime.InteropServices;

namespace Governance.Portfolio;

/// <summary>A place of a search to come back to.</summary>
/// <param name="Length">How many items were settled.</param>
/// <param name="FewestPacked">The fewest items that were to be packed.</param>
/// <param name="MostPacked">The most items that were to be packed.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PackingMark(int Length, int FewestPacked, int MostPacked);
