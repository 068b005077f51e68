using Governance.Cedar;
using Governance.Core.Tests.Generators;

namespace Governance.Core.Tests.Laws;

/// <summary>A governed request as the plain Cedar request that the documentation promises policies.</summary>
internal static class ProjectedRequest
{
    public static CedarRequest Of(World world)
    {
        var request = world.Request;
        var type = world.Facts.Organization.DecisionTypes.FirstOrDefault(d => d.Id == request.DecisionType);
        var facts = request.Context.ToDictionary(StringComparer.Ordinal);
        facts["purpose"] = CedarValue.FromEntity(new("UseCase", request.Purpose.Value));
        facts["unit"] = CedarValue.FromEntity(new("Unit", request.Unit.Value));
        facts["now"] = CedarValue.FromDateTime(new(request.At.ToUnixTimeMilliseconds()));
        if (request.Amount is { } amount)
        {
            facts["amount"] = CedarValue.FromDecimal(new((long)(new LimitOracle(world).Counted().Amount!.Value.Amount * 10_000)));
            facts["actAmount"] = CedarValue.FromDecimal(new((long)(amount.Amount * 10_000)));
            facts["currency"] = CedarValue.FromString(amount.Currency.Code);
        }

        if (request.Counterparty is { } counterparty)
        {
            facts["counterparty"] = CedarValue.FromString(counterparty);
        }

        if (!request.DataClasses.IsEmpty)
        {
            facts["dataClasses"] = CedarValue.FromSet(CedarSet.Create(request.DataClasses.Select(CedarValue.FromString)));
        }

        if (ProjectedEntities.LawOf(world.Facts.Organization, request.Unit) is { } law)
        {
            facts["jurisdiction"] = CedarValue.FromEntity(new("Jurisdiction", law.Value));
        }

        if (type is not null)
        {
            facts["impact"] = CedarValue.FromString(type.Impact.ToString().ToLowerInvariant());
            facts["reversible"] = CedarValue.FromBool(type.Reversible);
        }

        return new(
            request.Agent is { } agent ? new("Agent", agent.Value) : new("Person", request.Person!.Value.Value),
            new("Action", request.DecisionType.Value),
            request.Resource.Uid,
            CedarRecord.Create(facts));
    }
}
