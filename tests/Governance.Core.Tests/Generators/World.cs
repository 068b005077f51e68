using System.Globalization;
using Governance.Decisions;
using Governance.Policies;

namespace Governance.Core.Tests.Generators;

/// <summary>A generated organisation with its rules, and one request to it.</summary>
internal sealed record World
{
    /// <summary>Everything but the policies.</summary>
    public required GovernanceModelParts Facts { get; init; }

    public required ValueList<RuleSpec> Rules { get; init; }

    public required DecisionRequest Request { get; init; }

    /// <summary>The model, with every rule in one text, and one more for each unit that has rules of its own.</summary>
    public GovernanceModel Build() => Build(
    [
        .. Rules.GroupBy(r => r.Unit).Select(group => new PolicyText(
            $"policies/{(group.Key is { } unit ? $"{unit}/" : string.Empty)}all.cedar", string.Join('\n', group.Select(r => r.ToGoverned()))) { Unit = group.Key }),
    ]);

    /// <summary>The model with other texts.</summary>
    public GovernanceModel Build(ValueList<PolicyText> texts)
    {
        var result = GovernanceModel.Create(Facts with { Policies = texts });
        return result.Model ?? throw new InvalidOperationException(
            string.Join('\n', result.Diagnostics.Select(d => $"{d.Id} {d.Location?.File} {d.Location?.Path} {d.Location?.LineText}: {d.Message.En}")));
    }

    public Decision Decide() => new PolicyEvaluator(Build()).Evaluate(Request);

    public World With(RuleSpec rule) => this with { Rules = [.. Rules, rule] };

    public World Without(RuleSpec rule) => this with { Rules = Rules.Where(r => r != rule).ToValueList() };

    public override string ToString() => $"""

        {Request}
        organization: {Facts.Organization}
        portfolio: {Facts.Portfolio}
        agents: {Facts.Agents}
        delegations: {Facts.Delegations}
        decision: {Tell()}
        {string.Join('\n', Rules)}
        """;

    private string Tell()
    {
        try
        {
            return Decide().Explain(CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or NullReferenceException)
        {
            return e.ToString();
        }
    }
}
