namespace Governance.Portfolio;

/// <summary>Which fields a use case must have at which stage, as one table.</summary>
/// <remarks>
/// Chosen from the inventory of the United States federal government (OMB, 2025) and the United Kingdom's Algorithmic Transparency Recording Standard, as far as
/// they apply to organisations elsewhere. What every use case has (name, purpose, owner, units, decision types) the register demands from the start.
/// </remarks>
public static class IntakeFields
{
    /// <summary>The fields, in the order of the stages.</summary>
    public static ValueList<IntakeField> All { get; } =
    [
        new("objectives", new("a strategic objective", "un objectif stratégique"), UseCaseStage.Qualified, u => !u.Objectives.IsEmpty),
        new("benefit", new("the expected benefit", "le bénéfice attendu"), UseCaseStage.Qualified, u => u.Benefit is not null),
        new("output", new("what it gives", "ce qu’il produit"), UseCaseStage.Qualified, u => u.Output is not null),
        new("kind", new("the kind of AI", "le genre d’IA"), UseCaseStage.Qualified, u => u.Kind is not null),
        new("risk", new("a risk assessment", "une appréciation des risques"), UseCaseStage.Qualified, u => u.Risk is not null),
        new("humanImpact", new("what it means for people", "ce qu’il représente pour les personnes"), UseCaseStage.Qualified, u => u.HumanImpact is not null),
        new("kpis", new("a KPI", "un indicateur"), UseCaseStage.ProofOfConcept, u => !u.Kpis.IsEmpty),
        new("landscape", new("the technology landscape", "le paysage technologique"), UseCaseStage.ProofOfConcept, u => u.Landscape is not null),
        new("timeBox", new("a time box", "une durée limitée"), UseCaseStage.ProofOfConcept, u => u.TimeBox is not null || u.Stage > UseCaseStage.ProofOfConcept),
        new("testing", new("a test on a benchmark", "un essai sur un banc de test"), UseCaseStage.Pilot, u => u.Testing >= TestingLevel.Benchmark),
        new("training", new("the training of users", "la formation des utilisateurs"), UseCaseStage.Pilot, u => u.Training is not null),
        new("fallback", new("what is done when it fails", "ce que l’on fait quand il échoue"), UseCaseStage.Pilot, u => u.Fallback is not null),
        new("testing", new("a test where it works", "un essai en conditions réelles"), UseCaseStage.Production, u => u.Testing >= TestingLevel.Operational),
        new("monitoring", new("how it is monitored", "comment il est surveillé"), UseCaseStage.Production, u => u.Monitoring is not null),
        new("humanImpact.recourse", new("how people can object", "comment les personnes peuvent contester"), UseCaseStage.Production, u => u.HumanImpact?.Recourse is not null),
    ];

    /// <summary>What a use case lacks to be at a stage. Nothing is asked of what is stopped, paused or retired.</summary>
    /// <param name="useCase">The use case.</param>
    /// <param name="stage">The stage.</param>
    public static IEnumerable<IntakeField> MissingAt(UseCase useCase, UseCaseStage stage)
    {
        ArgumentNullException.ThrowIfNull(useCase);
        return stage <= UseCaseStage.Production ? All.Where(field => field.From <= stage && !field.IsGiven(useCase)) : [];
    }
}
