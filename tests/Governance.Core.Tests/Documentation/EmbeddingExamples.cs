using System.Diagnostics;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Delegation;
using Governance.DependencyInjection;
using Governance.Observability;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Runtime;
using Governance.Serialization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>The examples of docs/embedding.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class EmbeddingExamples
{
    public static DecisionOutcome Start(string folder, CedarRecord facts)
    {
        // <doc>
        var services = new ServiceCollection();
        services.AddGovernance(g => g.FromFolder(folder));                 // reads, checks: throws with every finding, each at its place
        using var provider = services.BuildServiceProvider();

        var evaluator = provider.GetRequiredService<IPolicyEvaluator>();
        var decision = evaluator.Evaluate(new DecisionRequest
        {
            Agent = new("refund-bot"), DecisionType = new("refund.issue"), Resource = new("Claim", "FR-2212") { Attributes = facts },
            Purpose = new("customer-refunds"), Unit = new("claims-france"), Amount = new(320m, Currency.Eur),
            At = provider.GetRequiredService<IClock>().GetCurrentInstant(),
        });

        // </doc>
        return decision.Outcome;
    }

    public static void Configure(IServiceCollection services, string folder, string pack, IBudgetLedger ledger, Func<Stream> openExtra)
    {
        // <doc>
        services.AddGovernance(g => g
            .FromFolder(folder)
            .FromFolder(pack)                                              // a folder with policies only, say
            .FromStream("policies/extra.cedar", openExtra)
            .AddPolicies("policies/peak.cedar", """
                @id("summer.peak")
                @ceiling("ActWithApproval")
                forbid (principal is Agent, action == Action::"refund.issue", resource) when { context.amount.greaterThan(decimal("250.0")) };
                """)
            .UseLedger(ledger));                                           // else the registered one, else one in memory

        // </doc>
    }

    public static GovernanceModelParts InCode()
    {
        // <doc>
        var parts = new GovernanceModelParts
        {
            Organization = new()
            {
                Units = [new() { Id = new("shop"), Name = new("Shop", "Boutique") }],
                Roles = [new() { Id = new("manager"), Name = new("manager", "gérant") }],
                People = [new() { Id = new("ada"), Name = "Ada", Unit = new("shop"), Roles = [new(new("manager"), new("shop"))] }],
                DecisionTypes = [new() { Id = new("order.place"), Name = new("place an order", "commander"), Impact = DecisionImpact.Low }],
                Responsibilities = [new() { DecisionType = new("order.place"), Unit = new("shop"), Accountable = PartyReference.To(new RoleId("manager")) }],
            },
            Portfolio = new()
            {
                UseCases =
                [
                    new UseCase
                    {
                        Id = new("restocking"), Name = new("Restocking"), Purpose = new("never run out of flour"), Owner = PartyReference.To(new PersonId("ada")),
                        Units = [new("shop")], DecisionTypes = [new("order.place")],
                    },
                ],
            },
            Agents = new() { Agents = [] },
            Policies = [new("policies/orders.cedar", """@id("orders") permit (principal is Person, action == Action::"order.place", resource);""")],
        };

        ModelResult result = GovernanceModel.Create(parts);                // the model, or every reason why there is none

        // </doc>
        Assert.Equal([], result.Diagnostics);
        return parts;
    }

    public static ValueList<Diagnostic> Write(string folder, GovernanceModelParts parts)
    {
        // <doc>
        ValueList<Diagnostic> problems = GovernanceFolder.Write(folder, parts);

        // </doc>
        return problems;
    }

    public static ReloadResult Reload(IServiceProvider provider, TextWriter log)
    {
        // <doc>
        var runtime = provider.GetRequiredService<GovernanceRuntime>();
        using var subscription = runtime.Subscribe(change =>
        {
            foreach (var one in change.Difference.Changes)
            {
                log.WriteLine($"{change.After.Version}: {one.Kind} {one.Part} {one.Id}");
            }
        });

        ReloadResult result = provider.GetRequiredService<GovernanceReloader>().Reload();
        if (result.Outcome == ReloadOutcome.Rejected)
        {
            log.WriteLine(DiagnosticRenderer.Render(result.Findings, System.Globalization.CultureInfo.InvariantCulture));
        }

        // </doc>
        return result;
    }

    public static ReloadResult Stop(GovernanceRuntime runtime, KillSwitch killSwitch)
    {
        // <doc>
        ReloadResult result = runtime.Update(model => GovernanceModel.Create(model.Parts with
        {
            Delegations = model.Parts.Delegations with { KillSwitches = [.. model.Parts.Delegations.KillSwitches, killSwitch] },
        }));

        // </doc>
        return result;
    }

    public static ActivityListener Listen(Action<string> tell)
    {
        // <doc>
        var spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GovernanceTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => tell($"{span.OperationName}: {span.GetTagItem(GovernanceTelemetry.OutcomeKey)}"),
        };
        ActivitySource.AddActivityListener(spans);

        // </doc>
        return spans;
    }
}
