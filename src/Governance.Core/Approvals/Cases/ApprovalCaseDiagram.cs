using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Governance.Approvals;

/// <summary>Draws an approval case as a Mermaid flowchart: a box a step, in it a box a level with its people and their votes, and at the end where the case stands.</summary>
internal sealed class ApprovalCaseDiagram(ApprovalCase @case, CultureInfo culture)
{
    private readonly StringBuilder _text = new("flowchart TD\n");

    public string Draw()
    {
        Line(1, $"opened([\"{Label(@case.Id.Value, Time(@case.OpenedAt))}\"])");
        for (var i = 0; i < @case.Steps.Count; i++)
        {
            Step(i);
        }

        var outcome = @case.ClosedBy is { } trigger
            ? Label($"{Say(@case.State.DisplayName)} · {Time(@case.History[^1].At)}", Say(trigger.DisplayName))
            : Label(Say(@case.State.DisplayName));
        Line(1, $"outcome([\"{outcome}\"])");
        Order();
        if (@case.State == ApprovalCaseState.Open)
        {
            Line(1, "classDef current stroke-width:4px");
            Line(1, $"class {string.Join(',', Open().Select(i => Node(i, @case.Steps[i].Level)))} current");
        }

        return _text.ToString();
    }

    private void Step(int index)
    {
        var step = @case.Steps[index];
        Line(1, $"subgraph {Node(index)}[\"{Label($"{Say(CaseWords.Step(index + 1))} · {Say(step.Step.Name)} · {Say(step.State.DisplayName)}")}\"]");
        for (var level = 0; level < step.Levels.Count; level++)
        {
            Line(2, $"{Node(index, level)}[\"{Level(index, level)}\"]");
        }

        for (var level = 1; level < step.Levels.Count; level++)
        {
            Line(2, $"{Node(index, level - 1)} {(level <= step.Level ? "-->" : "-.->")} {Node(index, level)}");
        }

        Line(1, "end");
    }

    private string Level(int index, int position)
    {
        var step = @case.Steps[index];
        var level = step.Levels[position];
        var needed = Say(CaseWords.Needed(level.Quorum, level.Voters.Count));
        var weight = level.RequiredWeight is { } required ? $" · {Say(CaseWords.Weight(required))}" : string.Empty;
        var isCurrent = step.State == CaseStepState.Open && position == step.Level;
        var limit = isCurrent && step.Deadline is { } deadline ? CaseWords.Until(Time(deadline)) : CaseWords.Within(level.Deadline);
        var title = position == 0 ? needed : $"{Say(CaseWords.Escalation(position))} · {needed}";
        return Label([$"{title}{weight} · {Say(limit)}", .. level.Voters.Select(v => Voter(index, v))]);
    }

    private string Voter(int index, CaseVoter voter)
    {
        var vote = @case.Steps[index].Votes.FirstOrDefault(v => v.By == voter.Person);
        var bar = vote is null ? CaseEligibility.Bar(@case, index, voter, @case.Clock) : null;
        return string.Concat(
            vote is not null ? $"{Mark(vote.Kind)} " : bar is null ? "○ " : "– ",
            voter.Name,
            voter.Weight == 1 ? string.Empty : $" · {Say(CaseWords.Weight(voter.Weight))}",
            voter.HasVeto ? $" · {Say(CaseWords.Veto)}" : string.Empty,
            vote is not null ? $" · {Say(vote.Kind.DisplayName)}" : bar is { } reason ? $" · {Say(reason.DisplayName)}" : string.Empty);
    }

    /// <summary>Steps that run together have the same steps before and after them.</summary>
    private void Order()
    {
        ValueList<string> before = ["opened"];
        for (var i = 0; i < @case.Steps.Count;)
        {
            var together = 1 + @case.Steps.Skip(i + 1).TakeWhile(s => s.Step.RunsWithPrevious).Count();
            var here = Enumerable.Range(i, together).Select(step => Node(step)).ToValueList();
            Line(1, $"{string.Join(" & ", before)} --> {string.Join(" & ", here)}");
            (before, i) = (here, i + together);
        }

        Line(1, $"{string.Join(" & ", before)} --> outcome");
    }

    private IEnumerable<int> Open() => Enumerable.Range(0, @case.Steps.Count).Where(i => @case.Steps[i].State == CaseStepState.Open);

    private string Say(LocalizedText text) => text.For(culture);

    private void Line(int indent, string line) => _text.Append(' ', indent * 4).Append(line).Append('\n');

    private static string Mark(VoteKind kind) => kind switch
    {
        VoteKind.Approve => "✓",
        VoteKind.Reject => "✗",
        _ => "⊘",
    };

    private static string Node(int step) => string.Create(CultureInfo.InvariantCulture, $"step{step + 1}");

    private static string Node(int step, int level) => string.Create(CultureInfo.InvariantCulture, $"step{step + 1}level{level + 1}");

    private static string Label(params IEnumerable<string> lines) => string.Join("<br/>", lines.Select(MermaidText.Quoted));

    private static string Time(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
