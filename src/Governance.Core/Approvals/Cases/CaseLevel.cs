using NodaTime;

namespace Governance.Approvals;

/// <summary>Who decides a step: first the step's own voters, then those of each escalation level.</summary>
public sealed record CaseLevel
{
    /// <summary>The people, each once.</summary>
    public required ValueList<CaseVoter> Voters { get; init; }

    /// <summary>How many of them must agree.</summary>
    public required int Quorum { get; init; }

    /// <summary>The sum of weights that must agree; <see langword="null"/> when heads alone count, as at every escalation level.</summary>
    public int? RequiredWeight { get; init; }

    /// <summary>How long it may take.</summary>
    public required Duration Deadline { get; init; }

    /// <summary>The voter that a person is; <see langword="null"/> when the person does not vote here.</summary>
    /// <param name="person">The person.</param>
    public CaseVoter? Find(PersonId person) => Voters.FirstOrDefault(v => v.Person == person);
}
