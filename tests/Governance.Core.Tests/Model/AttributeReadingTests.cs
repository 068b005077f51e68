using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;

namespace Governance.Core.Tests.Model;

/// <summary>Without a schema of the application, policies are still held against what the model's own things have.</summary>
public sealed class AttributeReadingTests
{
    [Theory]
    [InlineData("principal is Agent", "principal.ownr == principal", "‹principal.ownr› `Agent` has no attribute `ownr` | did you mean `owner`?")]
    [InlineData("principal == Agent::\"refund-bot\"", "principal.ownr == principal", "‹principal.ownr› `Agent` has no attribute `ownr` | did you mean `owner`?")]
    [InlineData("principal", "principal.units == principal", "‹principal.units› `Agent` and `Person` have no attribute `units` | did you mean `unit`?")]
    [InlineData("principal", "principal.model.vendor == \"acme\"", "‹principal.model.vendor› `model` has no attribute `vendor` | -")]
    [InlineData("principal is Person", "principal.owner == principal", "‹principal.owner› `Person` has no attribute `owner` | -")]
    [InlineData("principal", "!(context.unit.jurisdictions in Jurisdiction::\"eu\")", "‹context.unit.jurisdictions› `Unit` has no attribute `jurisdictions` | did you mean `jurisdiction`?")]
    [InlineData("principal", "[1].contains(1) && context.purpose.stages like \"p*\"", "‹context.purpose.stages› `UseCase` has no attribute `stages` | did you mean `stage`?")]
    public void An_attribute_that_nothing_has_is_told_at_its_place(string principal, string condition, string told)
    {
        var diagnostics = Read(principal, condition);
        Assert.EndsWith(told, Reports.Of(Assert.Single(diagnostics)), StringComparison.Ordinal);
        Assert.All(diagnostics, d => Assert.Equal(DiagnosticIds.UnknownAttribute, d.Id));
        Assert.All(diagnostics, Typography.Check);
    }

    [Theory]
    [InlineData("principal", "principal.owner.unit == context.unit")]
    [InlineData("principal", "principal has badge && principal.badge == 1")]
    [InlineData("principal in Team::\"care-bots\"", "principal.status == \"active\"")]
    [InlineData("principal", "context.anything.at.all == 1")]
    [InlineData("principal", "resource.anything.at.all == context.risk")]
    [InlineData("principal", "(if context.reversible then principal else resource).badge == 1")]
    public void What_can_be_there_or_cannot_be_known_is_no_alarm(string principal, string condition) => Assert.Empty(Read(principal, condition));

    [Fact]
    public void Conditions_of_delegations_are_read_too()
    {
        var rule = ClaimsDesk.ToTheBot with { Condition = "principal.ownr == principal" };
        var told = Assert.Single(GovernanceModel.Create(ClaimsDesk.Parts("", rule)).Diagnostics);

        Assert.Equal(
            (DiagnosticIds.UnknownAttribute, "$.rules[0].condition", "in this Cedar condition, at `principal.ownr`: `Agent` has no attribute `ownr`", "did you mean `owner`?"),
            (told.Id, told.Location!.Path, told.Message.En, told.Help!.En));
        Typography.Check(told);
    }

    private static ValueList<Diagnostic> Read(string principal, string condition) =>
        GovernanceModel.Create(ClaimsDesk.Parts($"@id(\"a\") forbid ({principal}, action, resource) when {{ {condition} }};")).Diagnostics;
}
