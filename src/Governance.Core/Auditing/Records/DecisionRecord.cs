using Governance.Decisions;
using Governance.Delegation;

namespace Governance.Auditing;

/// <summary>A decision as it is remembered: everything it was taken from, and what came of it, so that it can be taken again and compared.</summary>
/// <remarks>
/// With the model that decided, the record gives back the whole decision and its explanation (<see cref="Replay"/>). Without it, the record still says which rules
/// granted and which limited, at which levels. Equal when all parts are equal.
/// </remarks>
public sealed record DecisionRecord
{
    /// <summary>The question, its instant included.</summary>
    public required DecisionRequest Request { get; init; }

    /// <summary>What was presented with it; nothing unless given. Its usage is a <see cref="RecordedUsage"/>.</summary>
    /// <exception cref="ArgumentException">The usage is a live ledger, which says something else tomorrow.</exception>
    public DecisionEvidence Evidence
    {
        get;
        init => field = value is { Usage: null or RecordedUsage }
            ? value
            : throw new ArgumentException("A record holds the usage that the decision saw, not a ledger.", nameof(value));
    } = DecisionEvidence.None;

    /// <summary>The digest of the model that decided; <see langword="null"/> when it was not given.</summary>
    public string? ModelDigest { get; init; }

    /// <summary>The version of the rules that decided.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>How autonomously the actor might act.</summary>
    public required AutonomyLevel Autonomy { get; init; }

    /// <summary>What the actor might do.</summary>
    public required DecisionOutcome Outcome { get; init; }

    /// <summary>On whose authority; <see langword="null"/> when refused.</summary>
    public Authority? Authority { get; init; }

    /// <summary>The rules that allowed, in the order of the decision.</summary>
    public ValueList<RecordedGrant> Grants { get; init; }

    /// <summary>The rules that limited, in the order of the decision.</summary>
    public ValueList<RecordedCeiling> Ceilings { get; init; }

    /// <summary>The protocols that had to pass; when the decision waited and there is none, the accountable party was to approve.</summary>
    public ValueList<ProtocolId> Protocols { get; init; }

    /// <summary>The duties that came with it.</summary>
    public ValueList<ObligationId> Obligations { get; init; }

    /// <summary>What an approval would have bound to.</summary>
    public required string Digest { get; init; }

    /// <summary>Whether others kept taking from the same budgets until the evaluator gave up, which no evidence shows.</summary>
    private bool IsContended => Ceilings.Any(ceiling => ceiling is { Kind: CeilingKind.BuiltIn, Rule: BuiltInRules.BudgetContention });

    /// <summary>Remembers a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="modelDigest">The digest of the model that decided, computed once when the model was loaded; without it, the one of <see cref="Decision.ModelVersion"/>. With neither, a replay cannot tell another model with the same policies.</param>
    public static DecisionRecord Of(Decision decision, string? modelDigest = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new()
        {
            Request = decision.Request,
            Evidence = decision.Evidence,
            ModelDigest = modelDigest ?? decision.ModelVersion?.Digest,
            PolicyVersion = decision.PolicyVersion,
            Autonomy = decision.Autonomy,
            Outcome = decision.Outcome,
            Authority = decision.Authority,
            Grants = decision.Grants.Select(RecordedGrant.Of).ToValueList(),
            Ceilings = decision.Ceilings.Select(RecordedCeiling.Of).ToValueList(),
            Protocols = decision.Validations.Select(validation => validation.Protocol).OfType<ProtocolId>().ToValueList(),
            Obligations = decision.Obligations.Select(obligation => obligation.Id).ToValueList(),
            Digest = decision.Digest,
        };
    }

    /// <summary>Takes the decision again, and compares.</summary>
    /// <param name="evaluator">The evaluator of the model that decided; or of another, to see what it would have decided.</param>
    /// <param name="modelDigest">The digest of the evaluator's model; without it, or when the record names none, only the policies' version is compared.</param>
    public ReplayResult Replay(PolicyEvaluator evaluator, string? modelDigest = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        var extensions = Ceilings.Where(ceiling => ceiling.Kind == CeilingKind.Extension).Select(ceiling => ceiling.Rule).ToHashSet(StringComparer.Ordinal);
        var decision = evaluator.EvaluateAgain(Request, Evidence, IsContended, extensions);
        return new(decision, ReplayComparison.Compare(this, Of(decision, modelDigest)));
    }
}
