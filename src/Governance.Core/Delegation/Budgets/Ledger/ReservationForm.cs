using NodaTime;

namespace Governance.Delegation;

/// <summary>What a request for a reservation must be, whatever the state of the ledger.</summary>
internal static class ReservationForm
{
    /// <summary>Whether a request makes sense, apart from its charges.</summary>
    public static bool MakesSense(ReservationRequest request) =>
        request.ExpiresAt > request.At
        && request.Amount is not { Amount: < 0 } and not { Currency.Code.Length: 0 }
        && (request.Related is not { } related || (related.Window > Duration.Zero && AreOfDifferentCurrencies(request.RelatedSeen)));

    private static bool AreOfDifferentCurrencies(ValueList<Money> sums)
    {
        for (var i = 1; i < sums.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (sums[i].Currency == sums[j].Currency)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
