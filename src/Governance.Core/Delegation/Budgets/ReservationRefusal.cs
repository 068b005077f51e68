namespace Governance.Delegation;

/// <summary>Why a reservation was refused.</summary>
public enum ReservationRefusal
{
    /// <summary>Not refused.</summary>
    None,

    /// <summary>A budget has less left than is asked for.</summary>
    Exhausted,

    /// <summary>Related acts were recorded since the decision was made: decide again.</summary>
    Stale,

    /// <summary>The request makes no sense: an amount that is missing, negative or of another currency, or an end that is not after the beginning.</summary>
    Invalid,
}
