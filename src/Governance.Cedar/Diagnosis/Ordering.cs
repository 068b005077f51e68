namespace Governance.Cedar;

/// <summary>How one ordered value stands to another.</summary>
internal enum Ordering
{
    Below,
    AtMost,
    AtLeast,
    Above,
}
