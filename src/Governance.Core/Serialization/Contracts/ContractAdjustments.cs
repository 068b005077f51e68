using System.Collections.Frozen;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Governance.Agents;
using Governance.Portfolio;

namespace Governance.Serialization;

/// <summary>Where the contract of a record differs from the record: what is guarded in code is plain in a file, and what says nothing goes unwritten.</summary>
internal static class ContractAdjustments
{
    private static readonly FrozenDictionary<Type, IDefaultContract> Defaults = JsonConverters.All
        .OfType<IDefaultContract>()
        .ToFrozenDictionary(static converter => ((JsonConverter)converter).Type!);

    public static void Apply(JsonTypeInfo contract)
    {
        if (contract.Type == typeof(Agent))
        {
            Record(contract, "status", static (agent, status) => GuardedState.SetStatus((Agent)agent, (AgentStatus)status!));
        }
        else if (contract.Type == typeof(UseCase))
        {
            Record(contract, "stage", static (useCase, stage) => GuardedState.SetStage((UseCase)useCase, (UseCaseStage)stage!));
        }

        foreach (var property in contract.Properties)
        {
            // Nothing is said by leaving a property out, not by `null`.
            property.IsSetNullable = false;
            if (ContractDefaults.Of(contract, property) is not null)
            {
                // Whoever leaves it out means something, which is written into the text before it is read.
                property.IsRequired = true;
            }
            else if (!property.IsRequired && Defaults.TryGetValue(property.PropertyType, out var type))
            {
                property.ShouldSerialize = (_, value) => value is not null && !type.IsDefault(value);
            }
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
