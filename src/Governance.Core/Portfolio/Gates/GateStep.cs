using NodaTime;

namespace Governance.Portfolio;

/// <summary>What is to be decided of a use case: the outcome, why, and what it rests on.</summary>
public sealed record GateStep
{
    /// <summary>The gate; <see langword="null"/> for a hold, a stop, a resumption and a retirement, which are decided at no gate.</summary>
    public GateId? Gate { get; init; }

    /// <summary>The outcome.</summary>
    public required GateOutcome Outcome { get; init; }

    /// <summary>Why, in both languages.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>The body that decides: that of the gate, or one whose unit holds those of the use case; <see langword="null"/> only for a hold by the owner.</summary>
    public BodyId? Body { get; init; }

    /// <summary>How the criteria were judged that somebody judges.</summary>
    public ValueList<CriterionFinding> Findings { get; init; }

    /// <summary>The conditions of a go with conditions; none for any other outcome.</summary>
    public ValueList<GateCondition> Conditions { get; init; }
}
