using Governance.Agents;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Portfolio;

namespace Governance.Core.Tests.Laws;

/// <summary>Every way in which one part of a request can differ.</summary>
internal static class RequestChanges
{
    public static IEnumerable<(string What, DecisionRequest Changed)> Of(DecisionRequest request)
    {
        var resource = request.Resource;
        yield return ("the actor", request.Agent is null ? request with { Person = new("someone-else") } : request with { Agent = new("another-bot") });
        yield return ("the kind of actor", request.Agent is { } agent
            ? request with { Agent = null, Person = new(agent.Value) }
            : request with { Person = null, Agent = new(request.Person!.Value.Value) });
        yield return ("the decision type", request with { DecisionType = new("another.type") });
        yield return ("the purpose", request with { Purpose = new("another-purpose") });
        yield return ("the unit", request with { Unit = new("another-unit") });
        yield return ("the amount", request with { Amount = new Money((request.Amount?.Amount ?? 0) + 0.0001m, request.Amount?.Currency ?? Currency.Eur) });
        yield return ("the currency", request with { Amount = new Money(request.Amount?.Amount ?? 0, Currency.Usd) });
        yield return ("whether there is an amount", request with { Amount = request.Amount is null ? new Money(0, Currency.Eur) : null });
        yield return ("the counterparty", request with { Counterparty = request.Counterparty + "x" });
        yield return ("whether there is a counterparty", request with { Counterparty = request.Counterparty is null ? string.Empty : null });
        yield return ("the classes of data", request with { DataClasses = [.. request.DataClasses, "new"] });
        yield return ("what is to be done with an agent", request with { Change = new() { Transition = AgentTransition.Suspend, Reason = new("it errs") } });
        yield return ("what is to be decided of a use case", request with { Gate = new() { Outcome = GateOutcome.Stop, Reason = new("it does not pay") } });
        yield return ("the id of the resource", request with { Resource = Copy(resource, resource.Uid.Type, resource.Uid.Id + "x") });
        yield return ("the type of the resource", request with { Resource = Copy(resource, "Invoice", resource.Uid.Id) });
        yield return ("an attribute", request with { Resource = resource with { Attributes = With(resource.Attributes, "score", CedarValue.FromLong(77)) } });
        yield return ("the type of an attribute", request with { Resource = resource with { Attributes = With(resource.Attributes, "score", CedarValue.FromString("2")) } });
        yield return ("a parent", request with { Resource = resource with { Parents = [.. resource.Parents, new EntityUid("Folder", "secret")] } });
        yield return ("a context fact", request with { Context = With(request.Context, "risk", CedarValue.FromLong(77)) });
        yield return ("a new context fact", request with { Context = With(request.Context, "new", CedarValue.FromBool(false)) });
        yield return ("an entity", request with { Entities = [.. request.Entities, new(new("Folder", "new"), CedarRecord.Empty, [])] });
        if (!request.Entities.IsEmpty)
        {
            var (first, others) = (request.Entities[0], request.Entities.Skip(1));
            yield return ("an entity that was there", request with { Entities = others.ToValueList() });
            yield return ("an entity's attribute", request with
            {
                Entities = [.. others, new(first.Uid, With(first.Attributes, "colour", CedarValue.FromString("red")), first.Parents)],
            });
            yield return ("an entity's tag", request with { Entities = [.. others, first with { Tags = With(first.Tags, "colour", CedarValue.FromString("red")) }] });
            yield return ("an entity's parent", request with { Entities = [.. others, new(first.Uid, first.Attributes, [.. first.Parents, new("Folder", "secret")])] });
        }
    }

    private static GovernedResource Copy(GovernedResource resource, string type, string id) =>
        new(type, id) { Attributes = resource.Attributes, Parents = resource.Parents };

    private static CedarRecord With(CedarRecord record, string name, CedarValue value) =>
        CedarRecord.Create([.. record.Where(pair => pair.Key != name), KeyValuePair.Create(name, value)]);
}
