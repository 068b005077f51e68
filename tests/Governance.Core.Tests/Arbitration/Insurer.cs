using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Core.Tests.Arbitration;

/// <summary>Five use cases of an insurer, compared by what they are worth, what can go wrong, and how well they fit.</summary>
internal static class Insurer
{
    private static readonly PartyReference Anna = PartyReference.To(new PersonId("anna"));

    private static readonly PartyReference Bert = PartyReference.To(new PersonId("bert"));

    public static CriterionId Benefit { get; } = new("benefit");

    public static CriterionId Harm { get; } = new("harm");

    public static CriterionId Fit { get; } = new("fit");

    public static ArbitrationMatrix Matrix { get; } = new()
    {
        Criteria =
        [
            new()
            {
                Id = Benefit, Name = new("Benefit", "Bénéfice"), Question = new("how much does it save in a year?", "combien fait-il gagner par an\u202f?"),
                Group = CriterionGroup.Value, ValueFunction = ValueFunction.Linear(0, 500), Weight = 50,
            },
            new()
            {
                Id = Harm, Name = new("Risk of harm", "Risque de dommage"), Question = new("whom can it harm?", "à qui peut-il nuire\u202f?"),
                Group = CriterionGroup.Risk, ValueFunction = ValueFunction.Stepped("severe", "medium", "low"), Weight = 30, VetoLabel = "medium",
            },
            new()
            {
                Id = Fit, Name = new("Fit", "Adéquation"), Question = new("does it serve the strategy?", "sert-il la stratégie\u202f?"),
                Group = CriterionGroup.Alignment, ValueFunction = ValueFunction.Through(new(0, 0), new(5, 8), new(10, 10)), Weight = 20,
            },
        ],
        WeightTotal = 100,
        Limits = new(0.6m, 0.3m),
        Scores =
        [
            Score("claims", Benefit, 400) with { Source = "pilot in France", Date = new LocalDate(2026, 9, 1), Assessor = Anna }, Label("claims", Harm, "low"), Score("claims", Fit, 5),
            Score("fraud", Benefit, 450), Label("fraud", Harm, "severe"), Score("fraud", Fit, 10),
            Score("letters", Benefit, 100), Label("letters", Harm, "low"), Score("letters", Fit, 0),
            new() { UseCase = new("quotes"), Criterion = Benefit, From = 150, To = 350 }, Label("quotes", Harm, "low"), Score("quotes", Fit, 5),
            Score("triage", Benefit, 250), Score("triage", Fit, 10),
        ],
        Stakeholders =
        [
            new() { Party = Anna, Weights = [new(Benefit, 80), new(Harm, 0)] },
            new() { Party = Bert, Weights = [new(Benefit, 10), new(Harm, 70)] },
        ],
    };

    public static GovernanceModelParts Parts { get; } = new()
    {
        Organization = new()
        {
            Units = [new() { Id = new("group"), Name = new("Group") }],
            People = [new() { Id = new("anna"), Name = "Anna", Unit = new("group") }, new() { Id = new("bert"), Name = "Bert", Unit = new("group") }],
            DecisionTypes = [new() { Id = new("decide"), Name = new("decide") }],
            Responsibilities = [new() { DecisionType = new("decide"), Unit = new("group"), Accountable = Anna }],
        },
        Agents = new() { Agents = [] },
        Portfolio = new()
        {
            UseCases =
            [
                UseCase("claims", "Claims assistant", "Assistant sinistres"), UseCase("fraud", "Fraud scoring", "Score de fraude"), UseCase("letters", "Letter writer", "Rédaction de lettres"),
                UseCase("quotes", "Quotes", "Devis"), UseCase("triage", "Call triage", "Tri des appels"),
            ],
            Arbitration = Matrix,
        },
    };

    /// <summary>What is said of the model with another matrix.</summary>
    public static ModelResult Check(ArbitrationMatrix matrix) => GovernanceModel.Create(Parts with { Portfolio = Parts.Portfolio with { Arbitration = matrix } });

    public static CriterionScore Score(string useCase, CriterionId criterion, decimal score) => new() { UseCase = new(useCase), Criterion = criterion, Score = score };

    public static CriterionScore Label(string useCase, CriterionId criterion, string label) => new() { UseCase = new(useCase), Criterion = criterion, Label = label };

    private static UseCase UseCase(string id, string english, string french) => new()
    {
        Id = new(id), Name = new(english, french), Purpose = new("what it is for"), Owner = Anna, Units = [new("group")], DecisionTypes = [new("decide")],
    };
}
