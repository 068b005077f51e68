using System.Globalization;
using System.Text;
using Governance.Approvals;
using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Decisions;

/// <summary>Writes a decision out for people, in the words of one language.</summary>
internal sealed class DecisionExplanation(Decision decision, ExplanationWords words, CultureInfo culture)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line(0, Headline());
        Line(0, $"{words.Question}{words.Colon} {Question()}");
        Grants();
        Ceilings();
        Authority();
        Budgets();
        Validations();
        Presented();
        Obligations();
        Blockers();
        Line(0, $"{words.PolicyVersion} {decision.PolicyVersion[..12]} · {words.Digest} {decision.Digest[..12]}");
        return _text.ToString();
    }

    /// <summary>The levels speak of agents; of a person who is refused or may act, the outcome says it all.</summary>
    private string Headline() =>
        decision.Request.Person is not null && decision.Outcome is (DecisionOutcome.Refused or DecisionOutcome.Proceed)
            ? Say(decision.Outcome.DisplayName)
            : $"{Say(decision.Outcome.DisplayName)} — {Say(decision.Autonomy.DisplayName)} ({Say(decision.Autonomy.Precondition)})";

    private string Question()
    {
        var request = decision.Request;
        var amount = request.Amount is { } money ? $", {Amount(money)}" : string.Empty;
        var counted = decision.CountedAmount is { } sum && sum != request.Amount ? $" ({words.CountsAs} {Amount(sum)})" : string.Empty;
        return $"{Actor(request)}, `{request.DecisionType}`, {request.Resource.Uid}{amount}{counted}, {words.For} `{request.Purpose}`, "
            + $"{words.In} `{request.Unit}`, {InstantPattern.ExtendedIso.Format(request.At)}";
    }

    /// <summary>A malformed request may name nobody, or two.</summary>
    private string Actor(DecisionRequest request) => request switch
    {
        { Agent: { } agent, Person: { } person } => $"{Name(PartyReference.To(agent))} + {Name(PartyReference.To(person))}",
        { Agent: { } agent } => Name(PartyReference.To(agent)),
        { Person: { } person } => Name(PartyReference.To(person)),
        _ => words.Nobody,
    };

    private void Grants()
    {
        Line(0, $"{words.GrantedBy}{words.Colon}");
        foreach (var grant in decision.Grants)
        {
            var kind = grant.Kind switch
            {
                GrantKind.Delegation => words.Delegation,
                GrantKind.Emergency => words.Emergency,
                GrantKind.Office => words.Office,
                _ => words.Policy,
            };
            var status = grant.Counts ? string.Empty : $" — {words.DoesNotCount}{words.Colon} {Say(grant.VoidBecause!)}";
            Line(1, $"{(grant.Counts ? '+' : '×')} {kind} `{grant.Rule}`, {words.UpTo} {Say(grant.Level.DisplayName)}{status}");
            Reason(grant.Because, grant.Cites);
        }

        if (decision.Grants.IsEmpty)
        {
            Line(1, words.NothingGrants);
        }

        if (!decision.Grants.Any(grant => grant.Counts))
        {
            NearMisses();
        }
    }

    /// <summary>Where nothing allows, the policies that nearly would have; more than two things missing is not near.</summary>
    private void NearMisses()
    {
        foreach (var miss in decision.FindNearMisses().Where(miss => miss.Misses.Count <= 2))
        {
            Line(1, $"~ {words.Policy} `{miss.Rule}`, {words.UpTo} {Say(miss.Level.DisplayName)} — {words.Misses}{words.Colon}");
            foreach (var missing in miss.Misses)
            {
                Line(2, Say(missing));
            }
        }
    }

    private void Ceilings()
    {
        Line(0, $"{words.LimitedBy}{words.Colon}");
        foreach (var ceiling in decision.Ceilings)
        {
            var kind = ceiling.Kind switch
            {
                CeilingKind.BuiltIn => words.BuiltIn,
                CeilingKind.Threshold => words.Threshold,
                CeilingKind.Extension => words.Extension,
                _ => words.Policy,
            };
            var mark = ceiling.IsDecisive ? $" [{words.Decisive}]" : ceiling.IsBinding ? $" [{words.Binding}]" : string.Empty;
            Line(1, $"{(ceiling.IsBinding ? '>' : '-')} {kind} `{ceiling.Rule}`, {Limit(ceiling.Level)}{mark}");
            Reason(ceiling.Because, ceiling.Cites);
            if (ceiling.Error is { } error)
            {
                Line(2, $"{words.ErrorApplies}{words.Colon} {Say(error)}");
            }
        }

        if (decision.Ceilings.IsEmpty)
        {
            Line(1, words.NothingLimits);
        }
    }

    private string Limit(AutonomyLevel level) => level == AutonomyLevel.None ? words.Forbids : $"{words.AtMost} {Say(level.DisplayName)}";

    private void Authority()
    {
        if (decision.Authority is { } authority)
        {
            var person = PartyReference.To(authority.Person);
            var answers = authority.StandsInFor is { } absent ? $"{Name(person)}, {words.InThePlaceOf} {Name(PartyReference.To(absent))}" : Name(person);
            var holder = authority.Party == person ? answers : $"{answers} ({Name(authority.Party)})";
            Line(0, $"{words.OnAuthorityOf}{words.Colon} {holder}, {words.Through} `{authority.Rule}`");
            if (authority.Chain.Count > 1)
            {
                Line(1, Chain(authority.Chain));
            }
        }
    }

    private string Chain(ValueList<DelegationId> chain)
    {
        var rules = chain.Select(id => decision.Model.Delegations[id]).ToArray();
        return $"{Name(rules[0].Delegator)} → {string.Join(" → ", rules.Select(rule => $"{Name(rule.Delegatee)} [`{rule.Id}`]"))}";
    }

    private void Budgets()
    {
        if (decision.Budgets.IsEmpty)
        {
            return;
        }

        Line(0, $"{words.Budgets}{words.Colon}");
        foreach (var balance in decision.Budgets)
        {
            var (left, limit) = balance.Budget.Amount is { } amount
                ? (Amount(balance.LeftAmount.GetValueOrDefault()), Amount(amount))
                : (balance.LeftCount.GetValueOrDefault().ToString(words.Numbers), balance.Budget.Count.GetValueOrDefault().ToString(words.Numbers));
            Line(1, $"- `{balance.Account.Delegation}`, `{balance.Account.Budget}`{words.Colon} {string.Format(words.Numbers, words.Left, left, limit)}");
        }
    }

    private string Amount(Money money) => $"{money.Amount.ToString("#,0.00##", words.Numbers)} {money.Currency}";

    private void Presented()
    {
        if (decision.Presented.IsEmpty)
        {
            return;
        }

        Line(0, $"{words.Presented}{words.Colon}");
        foreach (var evidence in decision.Presented)
        {
            var kind = evidence.Kind switch
            {
                EvidenceKind.Approval => words.Approval,
                EvidenceKind.Plan => words.Plan,
                _ => words.Emergency,
            };
            var status = evidence.Counts ? string.Empty : $" — {words.DoesNotCount}{words.Colon} {Say(evidence.VoidBecause!)}";
            Line(1, $"{(evidence.Counts ? '+' : '×')} {kind} `{evidence.Id}`{status}");
        }
    }

    private void Validations()
    {
        if (decision.Validations.IsEmpty)
        {
            return;
        }

        Line(0, $"{words.MustBeValidated}{words.Colon}");
        foreach (var validation in decision.Validations)
        {
            var approver = validation.Approver is { } party ? $"{words.Colon} {Name(party)}" : string.Empty;
            var met = validation.MetBy is { } by ? $" — {words.MetBy} `{by.Id}`" : string.Empty;
            Line(1, $"{(validation.IsMet ? '+' : '-')} {Say(validation.Name)}{approver}{met}");
            if (validation.Protocol is { } protocol)
            {
                Steps(protocol);
            }
        }
    }

    /// <summary>The steps as they are in the unit, and which units made them stricter.</summary>
    private void Steps(ProtocolId protocol)
    {
        var (protocols, units) = (decision.Model.UnitProtocols, decision.Model.UnitsOf(decision.Request));
        foreach (var step in protocols.InAll(protocol, units).Steps)
        {
            Line(2, Step(step));
        }

        var stricter = string.Join(", ", protocols.Adapting(protocol, units).Select(level => $"`{level}`"));
        if (stricter.Length > 0)
        {
            Line(2, $"{words.StricterIn} {stricter}");
        }
    }

    private string Step(ValidationStep step) => string.Format(
        words.Numbers, words.Step, Say(step.Name), step.Quorum, string.Join(", ", step.Voters.Select(Name)), Period(step.Deadline));

    private void Obligations()
    {
        if (!decision.Obligations.IsEmpty)
        {
            Line(0, $"{words.Obligations}{words.Colon}");
            foreach (var obligation in decision.Obligations)
            {
                var party = obligation.Party is { } who ? $"{words.Colon} {Name(who)}" : string.Empty;
                var due = obligation.Due is { } instant ? $", {words.Before} {InstantPattern.ExtendedIso.Format(instant)}" : string.Empty;
                Line(1, $"- {Say(obligation.Duty)}{party}{due} (`{obligation.Id}`)");
            }
        }
    }

    /// <summary>What it would take to reach the next outcome that needs no human act, or the next level when the decision is already there.</summary>
    private void Blockers()
    {
        if (decision.Autonomy >= AutonomyLevel.ActWithinBounds)
        {
            return;
        }

        Line(0, $"{words.ToGoFurther} {Say(AutonomyLevel.ActWithinBounds.DisplayName)}{words.Colon}");
        foreach (var blocker in decision.BlockersTo(AutonomyLevel.ActWithinBounds))
        {
            var rule = blocker is { Kind: BlockerKind.Ceiling, Rule: { } id } ? $"`{id}`{words.Colon} " : string.Empty;
            Line(1, $"- {rule}{Say(blocker.Because)}");
        }
    }

    private void Reason(LocalizedText? because, string? cites)
    {
        if (because is not null || cites is not null)
        {
            var parts = new[] { because is null ? null : Say(because), cites is null ? null : $"[{cites}]" };
            Line(2, string.Join(' ', parts.Where(p => p is not null)));
        }
    }

    private string Name(PartyReference party)
    {
        var organization = decision.Model.Organization;
        return party.Kind switch
        {
            _ when party.Id.Length == 0 => words.Nobody,
            PartyKind.Person when organization.People.TryGetValue(new(party.Id), out var person) => person.Name,
            PartyKind.Role when organization.Roles.TryGetValue(new(party.Id), out var role) => Say(role.Name),
            PartyKind.Body when organization.Bodies.TryGetValue(new(party.Id), out var body) => Say(body.Name),
            PartyKind.Agent when decision.Model.Agents.TryGetValue(new(party.Id), out var agent) => $"{Say(agent.Name)} (`{party.Id}`)",
            _ => $"`{party.Id}`",
        };
    }

    private string Say(LocalizedText text) => text.For(culture);

    /// <summary>Deadlines are short: hours up to three days, else days.</summary>
    private string Period(Duration duration) => duration.TotalHours < 72
        ? $"{duration.TotalHours.ToString("0.#", words.Numbers)} h"
        : $"{duration.TotalDays.ToString("0.#", words.Numbers)} {words.Days}";

    private void Line(int indent, string text) => _text.Append(' ', indent * 2).Append(text).Append('\n');
}
