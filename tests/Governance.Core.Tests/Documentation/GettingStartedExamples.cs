using System.Globalization;
using System.Text.Json;
using Governance.Agents;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>The examples of docs/getting-started.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class GettingStartedExamples
{
    public static GovernanceModel InCode()
    {
        // <doc>
        var ada = new PersonId("ada");
        GovernanceModel model = GovernanceModel.Create(new GovernanceModelParts
        {
            Organization = new()
            {
                Units = [new() { Id = new("shop"), Name = new("Shop") }],
                People = [new() { Id = ada, Name = "Ada", Unit = new("shop") }],
                DecisionTypes = [new() { Id = new("order.place"), Name = new("place an order") }],
            },
            Portfolio = new()
            {
                UseCases =
                [
                    new UseCase
                    {
                        Id = new("restocking"), Name = new("Restocking"), Purpose = new("never run out of flour"),
                        Owner = PartyReference.To(ada), Units = [new("shop")], DecisionTypes = [new("order.place")],
                    }.AsRecorded(UseCaseStage.Production),
                ],
            },
            Agents = new()
            {
                Agents =
                [
                    new Agent
                    {
                        Id = new("stock-bot"), Name = new("Stock assistant"), Owner = ada, Unit = new("shop"),
                        UseCases = [new("restocking")], Model = new("example-ai", "clerk", "4.2"),
                        Mandate = new() { Task = new("order what runs out"), DecisionTypes = [new("order.place")] },
                        ReviewDue = Instant.FromUtc(2027, 3, 31, 0, 0),
                    }.AsRecorded(AgentStatus.Active),
                ],
            },
            Policies =
            [
                new("policies/orders.cedar", """
                    @id("orders")
                    @owner("person:ada")
                    @autonomy("ActWithinBounds")
                    permit (principal, action == Action::"order.place", resource);
                    """),
            ],
        }).Model!;

        // </doc>
        return model;
    }

    public static Decision Decide(GovernanceModel model, Instant now, TextWriter output)
    {
        // <doc>
        var evaluator = new PolicyEvaluator(model);
        Decision decision = evaluator.Evaluate(new DecisionRequest
        {
            Agent = new("stock-bot"),
            DecisionType = new("order.place"),
            Resource = new("Order", "2026-17"),
            Purpose = new("restocking"),
            Unit = new("shop"),
            At = now,
        });
        output.Write(decision.Explain(CultureInfo.GetCultureInfo("en-GB")));

        // </doc>
        return decision;
    }

    public static PolicyEvaluator? Load(string folder, TextWriter output)
    {
        // <doc>
        ModelResult loaded = GovernanceModel.TryLoad(folder);
        if (loaded.Model is not { } model)
        {
            output.WriteLine(DiagnosticRenderer.Render(loaded.Diagnostics, CultureInfo.GetCultureInfo("en-GB")));
            return null;
        }

        return new PolicyEvaluator(model);                                     // once; every thread asks the same one

        // </doc>
    }

    // <doc>
    public static string Answer(IPolicyEvaluator evaluator, JsonElement call, CedarRecord facts, Instant now, out Decision? decision)
    {
        decision = null;
        if (!call.GetProperty("amount").TryGetDecimal(out decimal amount) || !Money.IsValidAmount(amount))
        {
            return "refuse";                                                   // no amount that anybody could judge
        }

        decision = evaluator.Evaluate(new DecisionRequest
        {
            Agent = new("refund-bot"),
            DecisionType = new("refund.issue"),
            Resource = new("Claim", call.GetProperty("claim").GetString()!) { Attributes = facts },
            Purpose = new("customer-refunds"),
            Unit = new("claims-france"),
            Amount = new(amount, Currency.Eur),
            At = now,
        });
        return decision.Outcome switch
        {
            DecisionOutcome.Proceed => "allow",
            DecisionOutcome.AwaitingApproval or DecisionOutcome.AwaitingPlan => "ask",
            _ => "refuse",                                                     // also what a later version may add
        };
    }

    // </doc>

    public static CedarRecord Facts()
    {
        // <doc>
        CedarRecord facts = CedarJson.ReadRecord("""{ "coverConfirmed": true, "customer": { "vulnerable": false } }"""u8).Value;

        // </doc>
        return facts;
    }

    public static void Explain(Decision decision, TextWriter output)
    {
        // <doc>
        output.Write(decision.Explain(CultureInfo.GetCultureInfo("en-CA")));
        output.Write(decision.Explain(CultureInfo.GetCultureInfo("fr-CA")));

        // </doc>
    }

    // <doc>
    public static bool TryAct(Decision decision, IReadOnlyDictionary<ObligationId, Action<RequiredObligation>> duties, Action act)
    {
        if (decision.Outcome != DecisionOutcome.Proceed || decision.Obligations.Any(duty => !duties.ContainsKey(duty.Id)))
        {
            return false;                                                      // not allowed, or a duty that nobody here fulfils
        }

        foreach (RequiredObligation duty in decision.Obligations.Where(duty => duty.Id == BuiltInObligations.Consult))
        {
            duties[duty.Id](duty);                                             // who is to be heard is heard before
        }

        act();
        foreach (RequiredObligation duty in decision.Obligations.Where(duty => duty.Id != BuiltInObligations.Consult))
        {
            duties[duty.Id](duty);
        }

        return true;
    }

    // </doc>

    public static IEnumerable<DecisionRequest> Usable(IPolicyEvaluator evaluator, DecisionRequest[] calls)
    {
        // <doc>
        var levels = new AutonomyLevel[calls.Length];
        evaluator.EvaluateLevels(calls, levels);                               // all by one model; EvaluateLevel for one
        return calls.Where((_, i) => levels[i] > AutonomyLevel.Advise);

        // </doc>
    }
}
