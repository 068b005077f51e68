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

    /// <summary>
    /// The amount, a <c>decimal</c>; absent when the request has none. Where acts with one counterparty count together
    /// (<see cref="DecisionType.SplittingWindow"/>), it is what they come to.
    /// </summary>
    public const string Amount = "amount";

    /// <summary>The amount of this act alone, a <c>decimal</c>; absent when the request has none.</summary>
    public const string ActAmount = "actAmount";

    /// <summary>The counterparty, a string; absent when the request names none.</summary>
    public const string Counterparty = "counterparty";

    /// <summary>The classes of data that the act touches, a set of strings; absent when the request names none.</summary>
    public const string DataClasses = "dataClasses";

    /// <summary>The currency of the amount, a string such as <c>EUR</c>; absent when the request has no amount.</summary>
    public const string Currency = "currency";

    /// <summary>The instant of the request, a <c>datetime</c>.</summary>
    public const string Now = "now";

    /// <summary>The impact of the decision type, a string such as <c>high</c>.</summary>
    public const string Impact = "impact";

    /// <summary>Whether the effect of the decision type can be undone, a boolean.</summary>
    public const string Reversible = "reversible";

    /// <summary>
    /// What is to be done with an agent, a record, in acts of <see cref="BuiltInDecisionTypes.Agent"/>: <c>transition</c>, a string such as <c>promote</c>; where the
    /// transition has them <c>level</c>, a long from 0 to 6 (the highest certificate that is issued, or the limit of a demotion), <c>decisionType</c>, a string, and
    /// <c>unit</c> (of the first of them), <c>body</c>, and <c>owner</c>, the new one. Absent otherwise.
    /// </summary>
    public const string Change = "change";

    /// <summary>
    /// What is to be decided of a use case, a record, in acts of <see cref="BuiltInDecisionTypes.UseCase"/>: <c>outcome</c>, a string such as <c>goWithConditions</c>, and where
    /// there are any <c>gate</c>, a string, and <c>body</c>. Absent otherwise.
    /// </summary>
    public const string Gate = "gate";

    /// <summary>The names that a caller's own facts cannot have.</summary>
    public static FrozenSet<string> ReservedNames { get; } =
        FrozenSet.ToFrozenSet([Purpose, Unit, Jurisdiction, Amount, ActAmount, Currency, Counterparty, DataClasses, Now, Impact, Reversible, Change, Gate], StringComparer.Ordinal);

    internal static CedarRecord Create(DecisionRequest request, Money? countedAmount, DecisionType? decisionType, JurisdictionId? jurisdiction)
    {
        var facts = new List<KeyValuePair<string, CedarValue>>(request.Context.Count + ReservedNames.Count);
        facts.AddRange(request.Context);

        // In the order in which a record keeps them, so that there is little to sort.
        var hasAmount = TryGetAmounts(request, countedAmount, out var own, out var counted);
        if (hasAmount)
        {
            facts.Add(new(ActAmount, CedarValue.FromDecimal(own)));
            facts.Add(new(Amount, CedarValue.FromDecimal(counted)));
        }

        if (request.Change is { } change)
        {
            facts.Add(new(Change, CedarValue.FromRecord(ChangeFacts.Of(change))));
        }

        if (request.Counterparty is { } counterparty)
        {
            facts.Add(new(Counterparty, CedarValue.FromString(counterparty)));
        }

        if (hasAmount)
        {
            facts.Add(new(Currency, CedarValue.FromString(request.Amount.GetValueOrDefault().Currency.Code)));
        }

        if (!request.DataClasses.IsEmpty)
        {
            facts.Add(new(DataClasses, DataClassesOf(request)));
        }

        if (request.Gate is { } gate)
        {
            facts.Add(new(Gate, CedarValue.FromRecord(GateFacts.Of(gate))));
        }

        if (decisionType is not null)
        {
            facts.Add(new(Impact, CedarValue.FromString(ImpactName(decisionType.Impact))));
        }

        if (jurisdiction is { } law)
        {
            facts.Add(new(Jurisdiction, CedarValue.FromEntity(ModelEntities.Uid(law))));
        }

        facts.Add(new(Now, CedarValue.FromDateTime(new CedarDateTime(request.At.ToUnixTimeMilliseconds()))));
        facts.Add(new(Purpose, CedarValue.FromEntity(ModelEntities.Uid(request.Purpose))));
        if (decisionType is not null)
        {
            facts.Add(new(Reversible, CedarValue.FromBool(decisionType.Reversible)));
        }

        facts.Add(new(Unit, CedarValue.FromEntity(ModelEntities.Uid(request.Unit))));
        return CedarRecord.Create(facts);
    }

    /// <summary>One fact, as <see cref="Create"/> says it.</summary>
    internal static bool TryRead(string name, DecisionRequest request, Money? countedAmount, ModelLookup known, out CedarValue value)
    {
        switch (name)
        {
            case Amount:
                return TryReadAmount(request.Amount is null ? null : countedAmount, out value);
            case ActAmount:
                return TryReadAmount(countedAmount is null ? null : request.Amount, out value);
            case Now:
                value = CedarValue.FromDateTime(new CedarDateTime(request.At.ToUnixTimeMilliseconds()));
                return true;
            case Purpose:
                value = CedarValue.FromEntity(known.Find(request.Purpose)?.Uid ?? ModelEntities.Uid(request.Purpose));
                return true;
            case Unit:
                value = CedarValue.FromEntity(known.Find(request.Unit)?.Uid ?? ModelEntities.Uid(request.Unit));
                return true;
            default:
                return ReservedNames.Contains(name) ? TryReadOptional(name, request, countedAmount, known, out value) : request.Context.TryGetValue(name, out value);
        }
    }

    private static bool TryReadOptional(string name, DecisionRequest request, Money? countedAmount, ModelLookup known, out CedarValue value)
    {
        CedarValue? found = name switch
        {
            Currency => request.Amount is { } amount && countedAmount is not null ? CedarValue.FromString(amount.Currency.Code) : null,
            Counterparty => request.Counterparty is { } counterparty ? CedarValue.FromString(counterparty) : null,
            Jurisdiction => known.Find(request.Unit)?.Jurisdiction is { } law ? CedarValue.FromEntity(law) : null,
            Impact => known.Find(request.DecisionType) is { } type ? CedarValue.FromString(ImpactName(type.Type.Impact)) : null,
            Reversible => known.Find(request.DecisionType) is { } type ? CedarValue.FromBool(type.Type.Reversible) : null,
            DataClasses => request.DataClasses.IsEmpty ? null : DataClassesOf(request),
            Change => request.Change is { } change ? CedarValue.FromRecord(ChangeFacts.Of(change)) : null,
            _ => request.Gate is { } gate ? CedarValue.FromRecord(GateFacts.Of(gate)) : null,
        };
        value = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>An amount of money is one of Cedar as well, always.</summary>
    private static bool TryReadAmount(Money? money, out CedarValue value)
    {
        value = money is { } amount && CedarDecimal.TryFromDecimal(amount.Amount, out var number) ? CedarValue.FromDecimal(number) : default;
        return money is not null;
    }

    private static CedarValue DataClassesOf(DecisionRequest request) => CedarValue.FromSet(CedarSet.Create(request.DataClasses.Select(CedarValue.FromString)));

    private static bool TryGetAmounts(DecisionRequest request, Money? countedAmount, out CedarDecimal own, out CedarDecimal counted)
    {
        (own, counted) = (default, default);
        return request.Amount is { } act && countedAmount is { } together
            && CedarDecimal.TryFromDecimal(act.Amount, out own) && CedarDecimal.TryFromDecimal(together.Amount, out counted);
    }

    private static string ImpactName(DecisionImpact impact) => impact switch
    {
        DecisionImpact.Low => "low",
        DecisionImpact.Moderate => "moderate",
        DecisionImpact.High => "high",
        _ => "critical",
    };
}
