using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Core.Tests.ValueKpis;
using Governance.Decisions;
using Governance.Kpis;
using Governance.Organization;
using Governance.Policies;

namespace Governance.Core.Tests.Model;

/// <summary>What policies read of KPIs is held to what there is, and to ways that fail closed.</summary>
public sealed class KpiReadingTests
{
    private const string Claims = "entity Claim = { sum: Long };";

    [Theory]
    [InlineData("Kpi::\"sped\".verdict == \"proven\"", DiagnosticIds.UnknownEntity, "did you mean `speed`?")]
    [InlineData("Kpi::\"speed\".verdikt == \"proven\"", DiagnosticIds.UnknownAttribute, "did you mean `verdict`?")]
    [InlineData("Kpi::\"speed\" has verdict && Kpi::\"speed\".verdict == \"proven\"", DiagnosticIds.MisreadKpi, "read it without asking: where nothing is known of it, a permit grants nothing and a forbid applies in full")]
    [InlineData("!(Kpi::\"speed\" has lower)", DiagnosticIds.MisreadKpi, "read it without asking: where nothing is known of it, a permit grants nothing and a forbid applies in full")]
    [InlineData("Kpi::\"speed\".verdict == \"worst\"", DiagnosticIds.MisreadKpi, "did you mean `worse`?")]
    [InlineData("\"stale\" != Kpi::\"speed\".verdict", DiagnosticIds.MisreadKpi, "a verdict is `proven`, `unproven` or `worse`; where it is stale or nobody has assessed the KPI, the condition errs and the rule fails closed")]
    [InlineData("[\"proven\", \"unmeasured\"].contains(Kpi::\"speed\".verdict)", DiagnosticIds.MisreadKpi, "a verdict is `proven`, `unproven` or `worse`; where it is stale or nobody has assessed the KPI, the condition errs and the rule fails closed")]
    public void A_slip_is_told_with_and_without_a_schema(string condition, string id, string help)
    {
        foreach (var schema in new ValueList<SchemaText>[] { [], [new("policies/app.cedarschema", Claims)] })
        {
            var told = Read($"@id(\"a\") forbid (principal, action, resource) when {{ {condition} }};", schema);
            var expected = id == DiagnosticIds.UnknownAttribute && !schema.IsEmpty ? Cedar.CedarDiagnosticIds.UnknownAttribute : id;
            Assert.Contains(told, d => d.Id == expected && d.Severity == DiagnosticSeverity.Error);
            Assert.Contains(told, d => d.Help?.En == help);
            Assert.All(told.Where(d => d.Id.StartsWith("GOV", StringComparison.Ordinal)), Typography.Check);
        }
    }

    [Fact]
    public void Conditions_of_delegations_are_read_too()
    {
        var rule = ClaimsDesk.ToTheBot with { Condition = "Kpi::\"speed\" has verdict" };
        Assert.Contains(GovernanceModel.Create(With(ClaimsDesk.Parts("", rule))).Diagnostics, d => d.Id == DiagnosticIds.MisreadKpi && d.Location?.Path == "$.rules[0].condition");
    }

    /// <summary>Every attribute is there while an assessment holds, so that a permit needs no guard, in any Cedar tool.</summary>
    [Theory]
    [InlineData("Kpi::\"speed\".verdict == \"proven\"")]
    [InlineData("Kpi::\"speed\".lower.greaterThan(decimal(\"1.0\")) || Kpi::\"speed\".attainment == decimal(\"1.0\")")]
    public void What_is_well_read_is_no_alarm(string condition)
    {
        foreach (var effect in new[] { "permit", "forbid" })
        {
            Assert.Empty(Read($"@id(\"a\") @owner(\"person:lea-roy\") {effect} (principal, action, resource) when {{ {condition} }};", []));
            Assert.Empty(Read($"@id(\"a\") @owner(\"person:lea-roy\") {effect} (principal, action, resource) when {{ {condition} }};", [new("policies/app.cedarschema", Claims)]));
        }
    }

    [Fact]
    public void Only_the_model_and_its_assessments_say_what_a_KPI_is()
    {
        Assert.Contains(Read("", [new("policies/app.cedarschema", "entity Kpi;")]), d => d.Id == DiagnosticIds.RedeclaredModelType);

        var request = ClaimsDesk.Refund(1m) with { Entities = [new(new("Kpi", "speed"), Cedar.CedarRecord.Empty, [])] };
        Assert.Equal(DecisionOutcome.Refused, new PolicyEvaluator(GovernanceModel.Create(With(ClaimsDesk.Parts(ClaimsDesk.Policies))).Model!).Evaluate(request).Outcome);
    }

    private static ValueList<Diagnostic> Read(string policies, ValueList<SchemaText> schemas) =>
        GovernanceModel.Create(With(ClaimsDesk.Parts(policies)) with { Schemas = schemas }).Diagnostics;

    private static GovernanceModelParts With(GovernanceModelParts parts) => parts with
    {
        Kpis = new() { Kpis = [Sample.Kpi("speed", "hour", KpiDirection.Up) with { Owner = PartyReference.To(new PersonId("lea-roy")) }] },
    };
}
