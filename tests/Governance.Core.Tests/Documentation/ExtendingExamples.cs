using Governance.Approvals;
using Governance.Cedar;
using Governance.Decisions;
using Governance.DependencyInjection;
using Governance.Portfolio;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Documentation;

/// <summary>The examples of docs/extending.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class ExtendingExamples
{
    // <doc>
    /// <summary>Acts for a customer on the fraud desk's list are decided by a person.</summary>
    public sealed class FraudWatch(IReadOnlySet<string> watched) : IGovernanceRule
    {
        public string Name => "fraud-watch";

        public ValueList<ObligationId> Obligations => [new("retain-log")];           // declared here, or the decision is refused

        public RuleAnswer Judge(RuleQuestion question) =>
            question.Request.Counterparty is { } customer && watched.Contains(customer)
                ? new RuleAnswer
                {
                    Ceiling = AutonomyLevel.Advise,
                    Because = new("the customer is on the list of the fraud desk", "le client figure sur la liste de la cellule fraude"),
                    Obligations = [new("retain-log")],
                }
                : RuleAnswer.NoLimit;
    }

    // </doc>
    // <doc>
    /// <summary>Whether a refund is granted in full is what the claims file says, not what an agent says.</summary>
    public sealed class ClaimsFile(IReadOnlyDictionary<string, decimal> claimed) : IContextProvider
    {
        public string Name => "claims-file";

        public ValueList<string> Facts => ["grantedInFull"];

        public CedarRecord Provide(RuleQuestion question) =>
            question.Request is { Amount: { } amount, Resource.Uid: { Type: "Claim", Id: var claim } } && claimed.TryGetValue(claim, out var asked)
                ? CedarRecord.Create([new("grantedInFull", CedarValue.FromBool(amount.Amount >= asked))])
                : CedarRecord.Empty;                                                // not known: a forbid that reads it applies
    }

    // </doc>
    // <doc>
    /// <summary>No use case goes on without the number of its impact assessment.</summary>
    public sealed class ImpactAssessed(IReadOnlySet<UseCaseId> assessed) : IGovernanceRule
    {
        public string Name => "impact-assessed";

        public RuleAnswer Judge(RuleQuestion question) =>
            question.Request is { Gate.Outcome: GateOutcome.Go or GateOutcome.GoWithConditions, Resource.Uid.Id: var useCase } && !assessed.Contains(new(useCase))
                ? RuleAnswer.Limit(AutonomyLevel.None, new("the impact assessment is not on file", "l’analyse d’impact n’est pas au dossier"))
                : RuleAnswer.NoLimit;
    }

    // </doc>
    // <doc>
    /// <summary>Puts every duty of one kind on a list that somebody works off.</summary>
    public sealed class Worklist(ObligationId obligation, ICollection<string> list) : IObligationHandler
    {
        public ObligationId Obligation => obligation;

        public void Fulfil(RequiredObligation duty, Decision decision) => list.Add($"{decision.Request.Resource.Uid}: {duty.Duty.En}");
    }

    // </doc>
    public static PolicyEvaluator Evaluator(GovernanceModel model, IReadOnlySet<string> watched, IReadOnlyDictionary<string, decimal> claimed, Action<string> log)
    {
    // <doc>
    var evaluator = new PolicyEvaluator(model, new GovernanceExtensions
    {
        Rules = [new FraudWatch(watched)],
        ContextProviders = [new ClaimsFile(claimed)],
        OnFailure = failure => log($"{failure.Name}: {failure.Because.En} {failure.Exception?.Message}"),
    });

    // </doc>
        return evaluator;
    }

    public static bool Act(Decision decision, ICollection<string> list, Action refund)
    {
    // <doc>
    var handlers = new ObligationHandlers(new Worklist(new("inform-customer"), list), new Worklist(new("offer-review"), list));
    ObligationReport report = handlers.Fulfil(decision);
    if (report.MayProceed)                                                          // every duty is known and seen to, and the decision lets the act proceed
    {
        refund();
    }

    // </doc>
        return report.MayProceed;
    }

    public static ModelResult Catalogue(GovernanceModel model)
    {
    // <doc>
    ModelResult result = GovernanceModel.Create(model.Parts with
    {
        Protocols = model.Parts.Protocols with
        {
            Obligations = [.. model.Parts.Protocols.Obligations, new Obligation { Id = new("tell-fraud-desk"), Duty = new("Tell the fraud desk", "Prévenir la cellule fraude") }],
        },
    });

    // </doc>
        return result;
    }

    public static void Register(
        IServiceCollection services, string folder, IReadOnlySet<string> watched, IReadOnlyDictionary<string, decimal> claimed, IReadOnlySet<UseCaseId> assessed,
        ICollection<string> list, Action<string> log)
    {
    // <doc>
    services.AddSingleton<IGovernanceRule>(new FraudWatch(watched));                // or with its own type, and what it needs from the container
    services.AddSingleton<IContextProvider>(new ClaimsFile(claimed));
    services.AddSingleton<IObligationHandler>(new Worklist(new("retain-log"), list));
    services.AddGovernance(g => g
        .FromFolder(folder)
        .AddRule(new ImpactAssessed(assessed))
        .OnExtensionFailure(failure => log($"{failure.Name}: {failure.Because.En}")));

    // </doc>
    }

    public static void Templates(IServiceCollection services, string folder, IEnumerable<AgentId> pilots)
    {
    // <doc>
    services.AddGovernance(g => g
        .FromFolder(folder)
        .AddTemplates(
            "policies/pilots.cedar",
            """
            @id("pilot")
            @ceiling("Advise")
            @because("The agent is in its pilot: people act on its advice.")
            forbid (principal == ?principal, action, resource);
            """,
            pilots.Select(agent => new TemplateLink($"pilot.{agent}", "pilot") { Principal = new("Agent", agent.Value) })));

    // </doc>
    }

    public static ModelResult Scored(GovernanceModel model, ArbitrationMatrix matrix, CriterionId criterion, Func<UseCase, decimal> compute)
    {
    // <doc>
    ValueList<UseCase> useCases = model.Parts.Portfolio.UseCases;
    ArbitrationMatrix computed = matrix with
    {
        Scores =
        [
            .. matrix.Scores.Where(score => score.Criterion != criterion),
            .. useCases.Select(useCase => new CriterionScore { UseCase = useCase.Id, Criterion = criterion, Score = compute(useCase), Source = "the planning system" }),
        ],
    };
    ModelResult result = GovernanceModel.Create(model.Parts with { Portfolio = model.Parts.Portfolio with { Arbitration = computed } });

    // </doc>
        return result;
    }
}
