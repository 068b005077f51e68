using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Governance.Agents;
using Governance.Approvals;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>Holds the contracts to the records: what is added to the one and forgotten in the other fails here.</summary>
public class ContractConsistencyTests
{
    private static readonly Type[] Roots =
    [
        typeof(OrganizationDirectory), typeof(PortfolioRegister), typeof(AgentRegister), typeof(DelegationRegister), typeof(ProtocolCatalogue), typeof(KpiCatalogue),
        typeof(DecisionRequestFields), typeof(DecisionRecordFields), typeof(AuditEntryFields), typeof(MoneyFields), typeof(ApprovalFields), typeof(ResourceScopeFields), typeof(KpiFactFields), typeof(Measurement),
    ];

    [Fact]
    public void Every_type_is_a_record_or_has_a_converter_that_can_be_checked()
    {
        foreach (var contract in Reachable())
        {
            var isChecked = contract.Converter is ILeafContract or IListContract or ISurrogateContract
                || Nullable.GetUnderlyingType(contract.Type) is not null
                || (contract.Kind == JsonTypeInfoKind.Object && contract.Type.Namespace!.StartsWith("Governance", StringComparison.Ordinal));
            Assert.True(isChecked, $"{contract.Type} is neither a record nor converted");
        }
    }

    [Fact]
    public void Every_property_of_a_record_is_written_and_read()
    {
        foreach (var contract in Reachable().Where(static contract => contract.Kind == JsonTypeInfoKind.Object))
        {
            var declared = contract.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(static p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]);

            Assert.Equal(declared.Order(StringComparer.Ordinal), contract.Properties.Select(static p => p.Name).Order(StringComparer.Ordinal));
            Assert.All(contract.Properties, static p => Assert.True(p.Get is not null && p.Set is not null, p.Name));
        }
    }

    [Fact]
    public void A_surrogate_has_the_properties_of_its_owner()
    {
        foreach (var contract in Reachable().Where(static contract => contract.Converter is ISurrogateContract))
        {
            var surrogate = ((ISurrogateContract)contract.Converter).SurrogateType;

            Assert.Equal(NamesOf(contract.Type), NamesOf(surrogate));
        }
    }

    [Fact]
    public void What_is_left_out_has_the_default_of_the_record()
    {
        AssertDefault(new DecisionType { Id = new("d"), Name = new("D") });
        AssertDefault(new UseCase { Id = new("u"), Name = new("U"), Purpose = new("P"), Owner = Party, Units = [], DecisionTypes = [] });
        var mandate = new AgentMandate { Task = new("T"), DecisionTypes = [] };
        AssertDefault(new Agent { Id = new("a"), Name = new("A"), Owner = new("o"), Unit = new("u"), Mandate = mandate, Model = new("p", "n", "1"), UseCases = [], ReviewDue = default });
        AssertDefault(mandate);
        AssertDefault(new CareerRules());
        AssertDefault(new PromotionRule { Level = AutonomyLevel.Advise, SuccessRate = 0.5m, MinimumTrials = 1, MinimumTime = default });
        AssertDefault(new Person { Id = new("p"), Name = "P", Unit = new("u") });
        AssertDefault(new ValueKpi { Id = new("k"), Name = new("K"), Family = KpiFamily.TimeSaved, Direction = KpiDirection.Up, Unit = KpiUnit.InTime(TimeUnit.Day), Owner = Party });
        AssertDefault(new ProtocolCatalogue());
        AssertDefault(new OrganizationDirectory { Units = [], People = [], DecisionTypes = [] });
        AssertDefault(new PortfolioRegister { UseCases = [] });
        AssertDefault(new ArbitrationMatrix { Criteria = [], Limits = new(0.6m, 0.3m) });
        AssertDefault(new Criterion { Id = new("c"), Name = new("C"), Question = new("Q"), Group = CriterionGroup.Risk, ValueFunction = new(), Weight = 1 });
        AssertDefault(new CriterionScore { UseCase = new("u"), Criterion = new("c") });
    }

    /// <summary>The list above is of the records that have defaults in their initialisers; a new one must be added to it.</summary>
    [Fact]
    public void No_other_record_has_a_default_that_is_not_zero()
    {
        var tested = new[] { typeof(DecisionType), typeof(UseCase), typeof(CareerRules), typeof(PromotionRule), typeof(ValueKpi) };
        foreach (var contract in Reachable().Where(c => c.Kind == JsonTypeInfoKind.Object && !tested.Contains(c.Type) && c.Type.GetConstructor(Type.EmptyTypes) is not null))
        {
            var fresh = Activator.CreateInstance(contract.Type)!;
            Assert.All(contract.Properties.Where(static p => !p.IsRequired), property =>
            {
                var zero = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
                Assert.True(Equals(zero, property.Get!(fresh)), $"{contract.Type.Name}.{property.Name} has a default of its own: add it to ContractDefaults");
            });
        }
    }

    [Fact]
    public void Every_part_of_a_model_has_a_file() => Assert.Equal(
        typeof(GovernanceModelParts).GetProperties().Select(static p => p.PropertyType)
            .Where(static t => t != typeof(ValueList<Policies.PolicyText>) && t != typeof(ValueList<Policies.SchemaText>)).OrderBy(static t => t.Name, StringComparer.Ordinal),
        Roots.Take(6).OrderBy(static t => t.Name, StringComparer.Ordinal));

    private static IEnumerable<string> NamesOf(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(static p => p.Name).Order(StringComparer.Ordinal);

    private static PartyReference Party => PartyReference.To(new PersonId("p"));

    /// <summary>Writes a record, drops every property that may be left out, and reads it back.</summary>
    private static void AssertDefault<T>(T value)
        where T : class
    {
        var contract = GovernanceJson.Contract<T>();
        var written = System.Text.Json.Nodes.JsonNode.Parse(GovernanceJson.Write(value))!.AsObject();
        foreach (var property in contract.Properties.Where(p => !p.IsRequired || ContractDefaults.Of(contract, p) is not null))
        {
            written.Remove(property.Name);
        }

        var read = DocumentReader.Read<T>(GovernanceFile.FromText("x.json", written.ToJsonString()));

        Assert.Equal("", Reports.Of(read.Problems));
        Assert.Equal(value, read.Value);
    }

    private static List<JsonTypeInfo> Reachable()
    {
        var found = new Dictionary<Type, JsonTypeInfo>();
        var open = new Queue<Type>(Roots);
        while (open.TryDequeue(out var type))
        {
            if (found.ContainsKey(type))
            {
                continue;
            }

            var contract = GovernanceJson.Contract(type);
            found.Add(type, contract);
            var inner = contract.Converter switch
            {
                IListContract list => [list.ItemType],
                ISurrogateContract surrogate => [surrogate.SurrogateType],
                _ when Nullable.GetUnderlyingType(type) is { } underlying => [underlying],
                _ => contract.Properties.Select(static property => property.PropertyType),
            };
            foreach (var next in inner)
            {
                open.Enqueue(next);
            }
        }

        return [.. found.Values];
    }
}
