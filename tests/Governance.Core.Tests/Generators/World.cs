using System.Globalization;
using Governance.Approvals;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Policies;

namespace Governance.Core.Tests.Generators;

/// <summary>A generated organisation with its rules, and one request to it.</summary>
internal sealed record World
{
    /// <summary>Everything but the policies.</summary>
    public required GovernanceModelParts Facts { get; init; }

    public required ValueList<RuleSpec> Rules { get; init; }

    public required DecisionRequest Request { get; init; }

    /// <summary>What is presented with the request.</summary>
    public DecisionEvidence Evidence { get; init; } = DecisionEvidence.None;

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

    public Decision Decide() => DecideBy(Build());

    /// <summary>What a model decides of the request.</summary>
    public Decision DecideBy(GovernanceModel model) => new PolicyEvaluator(model).Evaluate(Request, Evidence);

    public World With(RuleSpec rule) => this with { Rules = [.. Rules, rule] };

    public World Without(RuleSpec rule) => this with { Rules = Rules.Where(r => r != rule).ToValueList() };

    public World WithDelegations(DelegationRegister delegations) => this with { Facts = Facts with { Delegations = delegations } };

    public World WithProtocols(ProtocolCatalogue protocols) => this with { Facts = Facts with { Protocols = protocols } };

    public World WithDelegation(DelegationRule rule) => WithDelegations(Facts.Delegations with { Rules = [.. Facts.Delegations.Rules, rule] });

    /// <summary>The world with a rule in the place of the one of its id.</summary>
    public World WithChanged(DelegationRule rule) =>
        WithDelegations(Facts.Delegations with { Rules = Facts.Delegations.Rules.Select(r => r.Id == rule.Id ? rule : r).ToValueList() });

    /// <summary>The world without a rule, what hangs under it, what would replace any of these, and what became of them.</summary>
    public World Without(DelegationId id)
    {
        HashSet<DelegationId> gone = [id];
        while (Facts.Delegations.Rules.Any(r => (gone.Contains(r.Parent.GetValueOrDefault()) || gone.Contains(r.Supersedes.GetValueOrDefault())) && gone.Add(r.Id)))
        {
            continue;
        }

        return WithDelegations(new DelegationRegister
        {
            Rules = Facts.Delegations.Rules.Where(r => !gone.Contains(r.Id)).ToValueList(),
            Suspensions = Facts.Delegations.Suspensions.Where(s => !gone.Contains(s.Delegation)).ToValueList(),
            Revocations = Facts.Delegations.Revocations.Where(r => !gone.Contains(r.Delegation)).ToValueList(),
            KillSwitches = Facts.Delegations.KillSwitches,
        });
    }

    public override string ToString() => $"""

        {Request}
        organization: {Facts.Organization}
        portfolio: {Facts.Portfolio}
        agents: {Facts.Agents}
        delegations: {Facts.Delegations}
        thresholds: {Facts.Protocols.Thresholds}
        emergencies: {Facts.Protocols.Emergencies}
        evidence: {Evidence}
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
