using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using Governance.Agents;
using Governance.Portfolio;

namespace Governance.Serialization;

/// <summary>Where the contract of a record differs from the record: what is guarded in code is plain in a file, and empty lists go unwritten.</summary>
internal static class ContractAdjustments
{
    private static readonly FrozenDictionary<Type, IListContract> Lists = JsonConverters.All
        .Where(static converter => converter is IListContract)
        .ToFrozenDictionary(static converter => converter.Type!, static converter => (IListContract)converter);

    public static void Apply(JsonTypeInfo contract)
    {
        foreach (var property in contract.Properties)
        {
            if (!property.IsRequired && Lists.TryGetValue(property.PropertyType, out var list))
            {
                property.ShouldSerialize = (_, value) => value is not null && !list.IsEmpty(value);
            }
        }

        if (contract.Type == typeof(Agent))
        {
            Record(contract, "status", static (agent, status) => GuardedState.SetStatus((Agent)agent, (AgentStatus)status!));
        }
        else if (contract.Type == typeof(UseCase))
        {
            Record(contract, "stage", static (useCase, stage) => GuardedState.SetStage((UseCase)useCase, (UseCaseStage)stage!));
        }
    }

    /// <summary>A register records the state that a lifecycle reached: the file must say it, and only the reader of files sets it.</summary>
    private static void Record(JsonTypeInfo contract, string name, Action<object, object?> set)
    {
        var property = contract.Properties.Single(property => property.Name == name);
        property.Set = set;
        property.IsRequired = true;
    }
}
