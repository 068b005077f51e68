using System.Globalization;
using Governance.Approvals;

namespace Governance.Decisions;

/// <summary>The answer to a request: how autonomously, on whose authority, under which duties, and why.</summary>
/// <remarks>
/// A decision is a value of its model and request: asked again, the same question has the same answer, in the same order, in any culture
/// and time zone. It is not an approval: at an approval level the caller must wait for one.
/// </remarks>
public sealed class Decision
{
    private string? _digest;

    internal Decision(DecisionRequest request, GovernanceModel model)
    {
        Request = request;
        Model = model;
    }

    /// <summary>The question.</summary>
    public DecisionRequest Request { get; }

    /// <summary>How autonomously the actor may act: the lower of the highest grant that counts and the lowest ceiling.</summary>
    public required AutonomyLevel Autonomy { get; init; }

    /// <summary>What the actor may do now.</summary>
    public DecisionOutcome Outcome => DecisionOutcomes.At(Autonomy);

    /// <summary>The rules that allow, those that count first, from the highest level; the void ones say why they do not count.</summary>
    public required ValueList<Grant> Grants { get; init; }

    /// <summary>The rules that limit, from the lowest level.</summary>
    public required ValueList<Ceiling> Ceilings { get; init; }

    /// <summary>On whose authority; <see langword="null"/> when refused.</summary>
    public required Authority? Authority { get; init; }

    /// <summary>What must be approved before the act takes effect; empty unless the level is one of approval.</summary>
    public required ValueList<RequiredValidation> Validations { get; init; }

    /// <summary>The duties that come with the decision.</summary>
    public required ValueList<Obligation> Obligations { get; init; }

    /// <summary>The version of the rules that decided (<see cref="Policies.PolicyCatalogue.Version"/>).</summary>
    public string PolicyVersion => Model.Policies.Version;

    /// <summary>
    /// What an approval binds to: the lower-case hexadecimal SHA-256 of the exact request, the policy version and the delegation chain. The clock
    /// is not part of it, so that an approval of this act can be presented later; any change of actor, act, facts, rules or chain changes it.
    /// </summary>
    public string Digest => _digest ??= DecisionDigest.Compute(this);

    internal GovernanceModel Model { get; }

    /// <summary>What stands between the decision and a level: a missing grant, and every ceiling below the level.</summary>
    /// <param name="level">The wished level.</param>
    /// <returns>The blockers, the missing grant first; empty exactly when the decision reaches the level.</returns>
    public ValueList<Blocker> BlockersTo(AutonomyLevel level)
    {
        var highest = Grants.Count > 0 && Grants[0].Counts ? Grants[0] : null;
        var granted = highest?.Level ?? AutonomyLevel.None;
        return
        [
            .. granted < level ? [new Blocker(BlockerKind.MissingGrant, granted, highest?.Rule, BlockerWords.MissingGrant(highest, level))] : ValueList.Create<Blocker>([]),
            .. Ceilings.Where(c => c.Level < level).Select(c => new Blocker(BlockerKind.Ceiling, c.Level, c.Rule, c.Error ?? c.Because ?? BlockerWords.Ceiling(c))),
        ];
    }

    /// <summary>The decision and its reasons, for people: several lines of text.</summary>
    /// <param name="culture">The reader's culture: French for any French one, English for every other.</param>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new DecisionExplanation(this, LocalizedText.IsFrench(culture) ? ExplanationWords.French : ExplanationWords.English, culture).Write();
    }
}
