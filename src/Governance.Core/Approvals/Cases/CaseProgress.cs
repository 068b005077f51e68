using NodaTime;

namespace Governance.Approvals;

/// <summary>Moves a case on: opens steps, lets deadlines take effect, passes steps, escalates, closes.</summary>
internal static class CaseProgress
{
    /// <summary>Opens the first steps. Without steps nothing could ever approve, so the case is denied.</summary>
    public static ApprovalCase Begin(ApprovalCase @case) =>
        @case.Steps.IsEmpty ? Close(@case, ApprovalCaseTrigger.NobodyLeft, null, @case.OpenedAt) : OpenFrom(@case, 0, @case.OpenedAt);

    /// <summary>Lets the deadlines up to an instant take effect, the earliest first, each at its own instant.</summary>
    public static ApprovalCase AdvanceTo(ApprovalCase @case, Instant now)
    {
        while (@case.State == ApprovalCaseState.Open && FirstDue(@case, now) is { } step)
        {
            @case = PassOn(@case, step, ApprovalCaseTrigger.TimedOut, @case.Steps[step].Deadline.GetValueOrDefault());
        }

        return @case;
    }

    /// <summary>Draws the consequences of a vote that has been recorded: for its step first, then for the steps that run beside it.</summary>
    public static ApprovalCase Count(ApprovalCase @case, Vote vote)
    {
        var step = @case.Steps[vote.Step];
        if (vote.Kind == VoteKind.Reject && step.Current.Find(vote.By) is { HasVeto: true })
        {
            return Close(@case, ApprovalCaseTrigger.Vetoed, vote.Step, vote.At);
        }

        var passes = vote.Kind == VoteKind.Approve && new CaseTally(@case, vote.Step, vote.At).IsReached;
        var current = passes ? Pass(@case, vote.Step, vote.At) : Judge(@case, vote.Step, vote.At, vote.Kind == VoteKind.Reject);
        for (var i = 0; i < current.Steps.Count; i++)
        {
            current = i == vote.Step ? current : Judge(current, i, vote.At, rejectionDenies: false);
        }

        return current;
    }

    public static ApprovalCase Close(ApprovalCase @case, CaseEvent closing)
    {
        var trigger = closing.Cause.GetValueOrDefault();
        var target = ApprovalCaseLifecycle.Transitions.Find(@case.State, trigger)[0].To;
        return Record(@case, closing) with
        {
            State = target,
            ClosedBy = trigger,
            Steps = @case.Steps.Select(s => s.State == CaseStepState.Open ? s with { State = CaseStepState.Ended } : s).ToValueList(),
            Approval = target == ApprovalCaseState.Approved ? Approve(@case, closing.At) : null,
        };
    }

    public static ApprovalCase Record(ApprovalCase @case, CaseEvent happened) => @case with { History = [.. @case.History, happened] };

    public static ApprovalCase Replace(ApprovalCase @case, int index, CaseStep step) =>
        @case with { Steps = @case.Steps.Select((old, i) => i == index ? step : old).ToValueList() };

    private static ApprovalCase Close(ApprovalCase @case, ApprovalCaseTrigger trigger, int? step, Instant at) =>
        Close(@case, new() { Kind = CaseEventKind.Closed, At = at, Step = step, Cause = trigger });

    private static int? FirstDue(ApprovalCase @case, Instant now)
    {
        int? due = null;
        for (var i = 0; i < @case.Steps.Count; i++)
        {
            if (@case.Steps[i] is { State: CaseStepState.Open, Deadline: { } deadline } && deadline <= now
                && (due is not { } first || deadline < @case.Steps[first].Deadline))
            {
                due = i;
            }
        }

        return due;
    }

    /// <summary>Opens a step, and those that run with it; then sees which of them nobody can pass.</summary>
    private static ApprovalCase OpenFrom(ApprovalCase @case, int first, Instant at)
    {
        var end = first + 1;
        while (end < @case.Steps.Count && @case.Steps[end].Step.RunsWithPrevious)
        {
            end++;
        }

        for (var i = first; i < end; i++)
        {
            var step = @case.Steps[i];
            @case = Record(
                Replace(@case, i, step with { State = CaseStepState.Open, Deadline = Later(at, step.Current.Deadline) }),
                new() { Kind = CaseEventKind.StepOpened, At = at, Step = i });
        }

        for (var i = first; i < end; i++)
        {
            @case = Judge(@case, i, at, rejectionDenies: true);
        }

        return @case;
    }

    private static ApprovalCase Pass(ApprovalCase @case, int index, Instant at)
    {
        var passed = Record(
            Replace(@case, index, @case.Steps[index] with { State = CaseStepState.Passed }),
            new() { Kind = CaseEventKind.StepPassed, At = at, Step = index });
        if (passed.Steps.Any(s => s.State == CaseStepState.Open))
        {
            return passed;
        }

        var next = passed.Steps.TakeWhile(s => s.State == CaseStepState.Passed).Count();
        return next < passed.Steps.Count ? OpenFrom(passed, next, at) : Close(passed, ApprovalCaseTrigger.LastStepPassed, null, at);
    }

    /// <summary>Denies the case or passes the step on when too few are left to pass it; a step that keeps its time stays until its deadline.</summary>
    private static ApprovalCase Judge(ApprovalCase @case, int index, Instant at, bool rejectionDenies)
    {
        if (@case.State != ApprovalCaseState.Open || @case.Steps[index].State != CaseStepState.Open)
        {
            return @case;
        }

        var tally = new CaseTally(@case, index, at);
        if (tally.CanBeReached)
        {
            return @case;
        }

        var step = @case.Steps[index];
        var waits = step.Step.KeepsItsTime && step.Level + 1 < step.Levels.Count;
        return rejectionDenies && (tally.CouldBeReachedButForRejections || (waits && tally.HasRejections)) ? Close(@case, ApprovalCaseTrigger.Rejected, index, at)
            : waits ? @case
            : PassOn(@case, index, ApprovalCaseTrigger.NobodyLeft, at);
    }

    private static ApprovalCase PassOn(ApprovalCase @case, int index, ApprovalCaseTrigger cause, Instant at)
    {
        var step = @case.Steps[index];
        var level = step.Level + 1;
        if (level == step.Levels.Count)
        {
            return Close(@case, cause, index, at);
        }

        var passedOn = Record(
            Replace(@case, index, step with { Level = level, Deadline = Later(at, step.Levels[level].Deadline) }),
            new() { Kind = CaseEventKind.Escalated, At = at, Step = index, Level = level, Cause = cause });
        return Judge(passedOn, index, at, rejectionDenies: true);
    }

    private static Approval Approve(ApprovalCase @case, Instant at) => new()
    {
        Id = new(@case.Id.Value),
        Digest = @case.Digest,
        Protocol = @case.Protocol.Id,
        Approvers = @case.Steps.SelectMany(s => s.Approvers).Distinct().ToValueList(),
        IssuedAt = at,
        ExpiresAt = Later(at, @case.Protocol.ApprovalLifetime ?? ValidationProtocol.DefaultApprovalLifetime),
    };

    /// <summary>Time has an end: a period that would run over it ends there.</summary>
    private static Instant Later(Instant at, Duration period) => period > Instant.MaxValue - at ? Instant.MaxValue : at + period;
}
