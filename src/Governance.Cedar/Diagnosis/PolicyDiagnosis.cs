namespace Governance.Cedar;

/// <summary>What a policy says about a request, clause by clause. Equality is by content, in order.</summary>
public sealed record PolicyDiagnosis
{
    /// <summary>The policy.</summary>
    public required Policy Policy { get; init; }

    /// <summary>What it says, as <see cref="CompiledPolicy.Evaluate"/> does.</summary>
    public required PolicyOutcome Outcome { get; init; }

    /// <summary>All clauses: scope, then conditions, in the order of the text. Empty for a policy that applies to everything.</summary>
    public IReadOnlyList<ClauseDiagnosis> Clauses { get; init => field = ValueList<ClauseDiagnosis>.From(value); } = ValueList<ClauseDiagnosis>.Empty;

    /// <summary>How many clauses stand between the policy and applying: those that failed or erred.</summary>
    public int Obstacles => Clauses.Count(clause => clause.Outcome is ClauseOutcome.Failed or ClauseOutcome.Erred);

    /// <summary>The same for people, in English: what made it apply, or what kept it from applying. Lowercase, without a final period.</summary>
    public string Sentence => DiagnosisWords.Say(this);

    /// <summary>Looks closely at one policy. Costs far more than evaluating it; nothing is compiled or kept in advance.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PolicyDiagnosis Of(Policy policy, CedarRequest request, EntityStore entities)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(entities);
        return PolicyExamination.Run(policy, new Frame(request, entities)).Describe();
    }
}
