using NodaTime;

namespace Governance.Delegation;

/// <summary>The part of a reservation that lies on one meter. It is changed under the lock of that meter only.</summary>
internal sealed class Hold(Meter meter, decimal amount, Instant expiresAt)
{
    /// <summary>The meter that it lies on.</summary>
    public Meter Meter { get; } = meter;

    /// <summary>What it takes: an amount, or a number of acts.</summary>
    public decimal Amount { get; set; } = amount;

    /// <summary>The instant of the act, as the meter saw it.</summary>
    public Instant At { get; set; }

    /// <summary>The instant from which it no longer counts while it is open.</summary>
    public Instant ExpiresAt { get; } = expiresAt;

    /// <summary>The reservation; <see langword="null"/> once it is settled, so that what is kept of it keeps nothing else alive.</summary>
    public Reservation? Owner { get; set; }

    /// <summary>Its place in the <see cref="ExpiryHeap"/>, or -1 when it is not open.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Whether it is reserved, neither committed nor given back.</summary>
    public bool IsOpen => Slot >= 0;

    /// <summary>Whether it is in the list of a <see cref="RollingMeter"/>.</summary>
    public bool IsListed { get; set; }

    /// <summary>The one before in that list.</summary>
    public Hold? Previous { get; set; }

    /// <summary>The one after in that list.</summary>
    public Hold? Next { get; set; }

    /// <summary>The next one that waits to be taken back by the meter.</summary>
    public Hold? NextReturned { get; set; }
}
