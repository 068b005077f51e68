using Governance.Approvals;
using Governance.Core.Tests.Generators;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>An approval case worked out from the documentation alone, with things that change, and no history to lean on.</summary>
internal sealed class PlainCase
{
    private readonly VotingCase _facts;
    private readonly PlainStep[] _steps;
    private Instant _last;

    public PlainCase(VotingCase facts)
    {
        (_facts, _last) = (facts, facts.At);
        _steps = [.. facts.Protocol.Steps.Select(s => new PlainStep(s, party => People(party)))];
        Begin(0, facts.At);
    }

    public ApprovalCaseTrigger? End { get; private set; }

    public Instant EndedAt { get; private set; }

    public IEnumerable<PersonId> Approvers => _steps.SelectMany(s => s.Votes.Where(v => v.Kind == VoteKind.Approve && s.Here.ContainsKey(v.By)).Select(v => v.By)).Distinct();

    /// <summary>Where everything stands, as a text.</summary>
    public string Stand => $"{End} {string.Join(" | ", _steps.Select(s => s.Stand(End is null)))}";

    public static string StandOf(ApprovalCase @case) => $"{@case.ClosedBy} {string.Join(" | ", @case.Steps.Select(s =>
        s.State == CaseStepState.Waiting ? "-" : $"{s.State} {s.Level} {s.Deadline} {string.Join(",", s.Votes.Select(v => v.By))}"))}";

    public CaseRefusal? Do(VotingAct act)
    {
        if (act is { Kind: null, Cancels: false, Voids: false })
        {
            Wait(act.At);
            return null;
        }

        if (act.At < _last)
        {
            return CaseRefusal.OutOfOrder;
        }

        Wait(act.At);
        if (act.Kind is null)
        {
            if (End is not null)
            {
                return CaseRefusal.CaseClosed;
            }

            Finish(act.Cancels ? ApprovalCaseTrigger.Cancelled : ApprovalCaseTrigger.Voided, act.At);
            return null;
        }

        _last = act.At;
        var refusal = Why(act);
        if (refusal is null)
        {
            Count(act);
        }

        return refusal;
    }

    private CaseRefusal? Why(VotingAct act)
    {
        if (End is not null)
        {
            return CaseRefusal.CaseClosed;
        }

        if (act.Kind is not (VoteKind.Approve or VoteKind.Reject or VoteKind.Recuse))
        {
            return CaseRefusal.UnknownVote;
        }

        if (act.Step < 0 || act.Step > _steps.Length - 1)
        {
            return CaseRefusal.UnknownStep;
        }

        return _steps[act.Step].State != 'o' ? CaseRefusal.StepNotOpen : MayNot(act.By, act.Step, act.At);
    }

    private CaseRefusal? MayNot(PersonId person, int step, Instant at)
    {
        var others = _steps.Select((s, i) => (Index: i, Vote: s.Votes.Find(v => v.By == person))).Where(o => o.Index != step && o.Vote is not null).ToArray();
        return _steps[step].Votes.Exists(v => v.By == person) ? CaseRefusal.AlreadyVoted
            : !_steps[step].Here.ContainsKey(person) ? CaseRefusal.NotAVoter
            : _facts.Requesters.Contains(person) && !_steps[step].Rule.RequesterMayVote ? CaseRefusal.Requester
            : _facts.Organization.People.Single(p => p.Id == person).LeftAt is { } left && at >= left ? CaseRefusal.Left
            : others.Any(o => o.Vote!.Kind == VoteKind.Recuse) ? CaseRefusal.Recused
            : others.Any(o => !(o.Index > step ? _steps[o.Index] : _steps[step]).Rule.EarlierVotersMayVote) ? CaseRefusal.VotedElsewhere
            : null;
    }

    private void Count(VotingAct act)
    {
        var step = _steps[act.Step];
        step.Votes.Add(new(act.By, act.Step, act.Kind.GetValueOrDefault(), act.At));
        if (act.Kind == VoteKind.Reject && step.Here[act.By].Veto)
        {
            Finish(ApprovalCaseTrigger.Vetoed, act.At);
            return;
        }

        if (act.Kind == VoteKind.Approve && step.IsEnough(step.WhoSaid(VoteKind.Approve)))
        {
            step.State = 'p';
            if (Array.TrueForAll(_steps, s => s.State != 'o'))
            {
                Begin(Array.FindIndex(_steps, s => s.State == 'w'), act.At);
            }
        }

        LookAt(act.Step, act.At, denies: act.Kind == VoteKind.Reject);
        for (var i = 0; i < _steps.Length; i++)
        {
            LookAt(i, act.At, denies: false);
        }
    }

    /// <summary>The last step has passed when there is none to begin.</summary>
    private void Begin(int first, Instant at)
    {
        if (first < 0)
        {
            Finish(ApprovalCaseTrigger.LastStepPassed, at);
            return;
        }

        var last = first;
        while (last + 1 < _steps.Length && _steps[last + 1].Rule.RunsWithPrevious)
        {
            last++;
        }

        for (var i = first; i <= last; i++)
        {
            (_steps[i].State, _steps[i].Until) = ('o', at + _steps[i].Rule.Deadline);
        }

        for (var i = first; i <= last; i++)
        {
            LookAt(i, at, denies: true);
        }
    }

    private void LookAt(int index, Instant at, bool denies)
    {
        var step = _steps[index];
        if (End is not null || step.State != 'o')
        {
            return;
        }

        var left = step.Here.Keys.Where(p => MayNot(p, index, at) is null).ToArray();
        var agreed = step.WhoSaid(VoteKind.Approve).ToArray();
        var rejected = step.WhoSaid(VoteKind.Reject).ToArray();
        if (left.Length > 0 && step.IsEnough(agreed.Concat(left)))
        {
            return;
        }

        var stays = step.Rule.KeepsItsTime && step.Level < step.Rule.Escalation.Count;
        if (denies && ((stays && rejected.Length > 0) || ((left.Length > 0 || rejected.Length > 0) && step.IsEnough(agreed.Concat(left).Concat(rejected)))))
        {
            Finish(ApprovalCaseTrigger.Rejected, at);
        }
        else if (!stays)
        {
            PassOn(index, at, ApprovalCaseTrigger.NobodyLeft);
        }
    }

    private void PassOn(int index, Instant at, ApprovalCaseTrigger why)
    {
        var step = _steps[index];
        if (step.Level == step.Rule.Escalation.Count)
        {
            Finish(why, at);
            return;
        }

        step.Until = at + step.Rule.Escalation[step.Level].Deadline;
        step.Level++;
        _last = at;
        LookAt(index, at, denies: true);
    }

    private void Wait(Instant now)
    {
        while (End is null)
        {
            var due = _steps.Index().Where(s => s.Item.State == 'o' && s.Item.Until <= now).OrderBy(s => s.Item.Until).ThenBy(s => s.Index).ToArray();
            if (due.Length == 0)
            {
                return;
            }

            PassOn(due[0].Index, due[0].Item.Until, ApprovalCaseTrigger.TimedOut);
        }
    }

    private void Finish(ApprovalCaseTrigger how, Instant at)
    {
        (End, EndedAt) = (how, at);
        _last = at;
    }

    private IEnumerable<PersonId> People(PartyReference party) => party.Kind switch
    {
        PartyKind.Person => AccountabilityOracle.InPlaceOf(_facts.Organization, new(party.Id), _facts.At) is { } there ? [there] : [],
        PartyKind.Body => AccountabilityOracle.MembersOf(_facts.Organization, new(party.Id), _facts.At),
        _ => AccountabilityOracle.HoldersIn(_facts.Organization, new(party.Id), _facts.Unit, _facts.At),
    };

    private sealed class PlainStep
    {
        private readonly Dictionary<PersonId, (int Weight, bool Veto)>[] _levels;

        public PlainStep(ValidationStep rule, Func<PartyReference, IEnumerable<PersonId>> people)
        {
            Rule = rule;
            var vetoes = rule.VetoHolders.SelectMany(people).ToArray();
            _levels =
            [
                Voters(rule.Voters, party => rule.Weights.FirstOrDefault(w => w.Voter == party)?.Weight ?? 1),
                .. rule.Escalation.Select(level => Voters(level.Voters, _ => 1)),
            ];

            Dictionary<PersonId, (int Weight, bool Veto)> Voters(ValueList<PartyReference> parties, Func<PartyReference, int> weight) =>
                parties.SelectMany(people).Distinct().ToDictionary(p => p, p => (parties.Where(party => people(party).Contains(p)).Max(weight), vetoes.Contains(p)));
        }

        public ValidationStep Rule { get; }

        /// <summary>w, waiting; o, open; p, passed.</summary>
        public char State { get; set; } = 'w';

        public int Level { get; set; }

        public Instant Until { get; set; }

        public List<Vote> Votes { get; } = [];

        public Dictionary<PersonId, (int Weight, bool Veto)> Here => _levels[Level];

        public IEnumerable<PersonId> WhoSaid(VoteKind kind) => Votes.Where(v => v.Kind == kind && Here.ContainsKey(v.By)).Select(v => v.By);

        public bool IsEnough(IEnumerable<PersonId> people)
        {
            var all = people.ToArray();
            return Level == 0
                ? all.Length >= Rule.Quorum && (Rule.RequiredWeight is null || all.Sum(p => Here[p].Weight) >= Rule.RequiredWeight)
                : all.Length >= Rule.Escalation[Level - 1].Quorum;
        }

        public string Stand(bool isOpen) => State == 'w' ? "-"
            : $"{(State == 'p' ? CaseStepState.Passed : isOpen ? CaseStepState.Open : CaseStepState.Ended)} {Level} {Until} {string.Join(",", Votes.Select(v => v.By))}";
    }
}
