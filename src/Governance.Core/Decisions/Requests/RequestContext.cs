using System.Collections.Frozen;
using Governance.Cedar;
using Governance.Organization;

namespace Governance.Decisions;

/// <summary>The <c>context</c> that policies see: what the request says, under fixed names, and the facts that the caller adds.</summary>
public static class RequestContext
{
    /// <summary>The use case, a <c>UseCase</c> entity.</summary>
    public const string Purpose = "purpose";

    /// <summary>The unit, a <c>Unit</c> entity; <c>context.unit in Unit::"claims"</c> holds for the units below too.</summary>
    public const string Unit = "unit";

    /// <summary>
    /// The jurisdiction of the unit, a <c>Jurisdiction</c> entity; <c>context.jurisdiction in Jurisdiction::"eu"</c> asks whether Union law applies.
    /// Absent when the unit has none.
    /// </summary>
    public const string Jurisdiction = "jurisdiction";

    /// <summary>The amount, a <c>decimal</c>; absent when the request has none.</summary>
    public const string Amount = "amount";

    /// <summary>The currency of the amount, a string such as <c>EUR</c>; absent when the request has no amount.</summary>
    public const string Currency = "currency";

    /// <summary>The instant of the request, a <c>datetime</c>.</summary>
    public const string Now = "now";

    /// <summary>The impact of the decision type, a string such as <c>high</c>.</summary>
    public const string Impact = "impact";

    /// <summary>Whether the effect of the decision type can be undone, a boolean.</summary>
    public const string Reversible = "reversible";

    /// <summary>The other side of the act, a string; absent when the request names none.</summary>
    public const string Counterparty = "counterparty";

    /// <summary>The classes of data that the act touches, a set of strings; absent when the request names none.</summary>
    public const string DataClasses = "dataClasses";

    /// <summary>The amount of this act alone, a <c>decimal</c>, whatever it counts together with; absent when the request has no amount.</summary>
    public const string ActAmount = "actAmount";

    /// <summary>The names that a caller's own facts cannot have.</summary>
    public static FrozenSet<string> ReservedNames { get; } = FrozenSet.ToFrozenSet(
        [Purpose, Unit, Jurisdiction, Amount, Currency, Now, Impact, Reversible, Counterparty, DataClasses, ActAmount], StringComparer.Ordinal);

    internal static CedarRecord Create(DecisionRequest request, DecisionType? decisionType, JurisdictionId? jurisdiction)
    {
        var facts = new List<KeyValuePair<string, CedarValue>>(request.Context.Count + ReservedNames.Count);
        facts.AddRange(request.Context);
        facts.Add(new(Purpose, CedarValue.FromEntity(ModelEntities.Uid(request.Purpose))));
        facts.Add(new(Unit, CedarValue.FromEntity(ModelEntities.Uid(request.Unit))));
        facts.Add(new(Now, CedarValue.FromDateTime(new CedarDateTime(request.At.ToUnixTimeMilliseconds()))));
        if (request.Amount is { } money && CedarDecimal.TryFromDecimal(money.Amount, out var amount))
        {
            facts.Add(new(Amount, CedarValue.FromDecimal(amount)));
            facts.Add(new(ActAmount, CedarValue.FromDecimal(amount)));
            facts.Add(new(Currency, CedarValue.FromString(money.Currency.Code)));
        }

        if (request.Counterparty is { } counterparty)
        {
            facts.Add(new(Counterparty, CedarValue.FromString(counterparty)));
        }

        if (!request.DataClasses.IsEmpty)
        {
            facts.Add(new(DataClasses, CedarValue.FromSet(CedarSet.Create(request.DataClasses.Select(CedarValue.FromString)))));
        }

        if (jurisdiction is { } law)
        {
            facts.Add(new(Jurisdiction, CedarValue.FromEntity(ModelEntities.Uid(law))));
        }

        if (decisionType is not null)
        {
            facts.Add(new(Impact, CedarValue.FromString(ImpactName(decisionType.Impact))));
            facts.Add(new(Reversible, CedarValue.FromBool(decisionType.Reversible)));
        }

        return CedarRecord.Create(facts);
    }

    private static string ImpactName(DecisionImpact impact) => impact switch
    {
        DecisionImpact.Low => "low",
        DecisionImpact.Moderate => "moderate",
        DecisionImpact.High => "high",
        _ => "critical",
    };
}
