using System.Text.Json.Serialization.Metadata;
using Governance.Agents;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Serialization;

/// <summary>The values of properties that are left out and whose default is not the zero of their type.</summary>
/// <remarks>
/// Generated contracts of .NET 10 set every <c>init</c> property, with zero when the text has none, and so lose the record's own default. To the
/// contract such a property is therefore required, and a text that leaves it out is completed before it is read. A test holds this list to the records.
/// </remarks>
internal static class ContractDefaults
{
    private static readonly (Type Type, string Property, string Json)[] Defaults =
    [
        (typeof(CareerRules), "minorIncidents", "3"),
        (typeof(CareerRules), "minorIncidentWindow", "\"P30D\""),
        (typeof(CareerRules), "probation", "\"P14D\""),
        (typeof(CareerRules), "spanOfControl", "10"),
        (typeof(DecisionType), "impact", "\"high\""),
        (typeof(PromotionRule), "confidence", "0.95"),
        (typeof(UseCase), "autonomyCeiling", "\"ActMonitored\""),
        (typeof(ValueKpi), "cadence", "\"month\""),
    ];

    /// <summary>The JSON that a property means when it is left out; <see langword="null"/> when that is the zero of its type.</summary>
    public static string? Of(JsonTypeInfo contract, JsonPropertyInfo property)
    {
        foreach (var (type, name, json) in Defaults)
        {
            if (type == contract.Type && name == property.Name)
            {
                return json;
            }
        }

        return null;
    }
}
