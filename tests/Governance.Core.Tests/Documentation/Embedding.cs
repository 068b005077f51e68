using System.Globalization;
using Governance;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>The README's example, compiled: <see cref="CodeBlockTests"/> holds the README to the text between the marks.</summary>
internal static class Embedding
{
    public static Decision Decide(string folder, CedarRecord facts, TextWriter output)
    {
        // <doc>
        var model = GovernanceModel.Load(folder);                          // throws with every error of the folder, each at its place
        var evaluator = new PolicyEvaluator(model);                        // indexes once; thread-safe

        Decision decision = evaluator.Evaluate(new DecisionRequest
        {
            Agent = new("refund-bot"),
            DecisionType = new("refund.issue"),
            Resource = new("Claim", "FR-2212") { Attributes = facts },     // what your application knows of the claim
            Purpose = new("customer-refunds"),
            Unit = new("claims-france"),
            Amount = new(640m, Currency.Eur),
            At = Instant.FromUtc(2026, 11, 20, 9, 30),                     // the clock is an argument
        });

        if (decision.Outcome != DecisionOutcome.Proceed)
        {
            output.WriteLine(decision.Explain(CultureInfo.GetCultureInfo("fr-CH")));
            foreach (var blocker in decision.BlockersTo(AutonomyLevel.ActWithinBounds))
            {
                output.WriteLine(blocker.Because.En);
            }
        }

        // </doc>
        return decision;
    }
}
