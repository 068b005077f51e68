using Governance.Approvals;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Decisions;

/// <summary>What explanations say, in both languages, of thresholds, kill switches, data classes, emergencies and the duties of the responsibility matrix.</summary>
public sealed class LimitTests
{
    private static readonly GovernanceModelParts Parts = ClaimsDesk.Parts(ClaimsDesk.Policies) with
    {
        Protocols = ClaimsDesk.Parts(ClaimsDesk.Policies).Protocols with
        {
            Thresholds =
            [
                new()
                {
                    Id = new("refund-bands"),
                    Name = new("refunds", "remboursements"),
                    DecisionTypes = [new("money")],
                    Units = [new("group")],
                    Bands =
                    [
                        new() { UpTo = new Money(100, Currency.Eur), Ceiling = AutonomyLevel.ActWithinBounds },
                        new() { UpTo = new Money(400, Currency.Eur), Ceiling = AutonomyLevel.ActOnPlan },
                        new() { Ceiling = AutonomyLevel.ActWithApproval, Protocols = [new("four-eyes")] },
                    ],
                },
            ],
        },
    };

    [Theory]
    [InlineData("100", "“refunds”: up to 100.00 EUR", "«\u00a0remboursements\u00a0»\u00a0: jusqu’à 100,00 EUR")]
    [InlineData("100.0001", "“refunds”: over 100.00 EUR, up to 400.00 EUR", "«\u00a0remboursements\u00a0»\u00a0: plus de 100,00 EUR, jusqu’à 400,00 EUR")]
    [InlineData("401", "“refunds”: over 400.00 EUR", "«\u00a0remboursements\u00a0»\u00a0: plus de 400,00 EUR")]
    public void A_threshold_names_the_band_of_the_amount(string amount, string english, string french) => Says(
        english, french, Band(ClaimsDesk.Refund(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_threshold_says_why_the_last_band_applies()
    {
        Says(
            "“refunds”: no amount is given, so the last band applies", "«\u00a0remboursements\u00a0»\u00a0: aucun montant n’est indiqué, la dernière tranche s’applique",
            Band(ClaimsDesk.Refund(1) with { Amount = null }));
        Says(
            "“refunds”: the amount is in CHF, so the last band applies", "«\u00a0remboursements\u00a0»\u00a0: le montant est en CHF, la dernière tranche s’applique",
            Band(ClaimsDesk.Refund(1) with { Amount = new Money(1, Currency.Chf) }));
    }

    [Fact]
    public void A_threshold_that_holds_a_decision_down_is_decisive_and_demands_its_protocols()
    {
        var decision = Decide(Parts, ClaimsDesk.Refund(450));
        Assert.Equal((DecisionOutcome.AwaitingApproval, new ProtocolId("four-eyes")), (decision.Outcome, Assert.Single(decision.Validations).Protocol));
        Assert.Contains("  > threshold `refund-bands`, at most Act with approval [decisive]\n", decision.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains("  > seuil `refund-bands`, au plus Agir sur approbation [décisif]\n", decision.Explain(Told.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kill_switch_says_since_when_and_why()
    {
        var decision = Decide(Stopped(release: null), ClaimsDesk.Refund(20));
        Assert.Equal(DecisionOutcome.Refused, decision.Outcome);
        Says(
            "the kill switch `stop-1` has been engaged since 2026-08-31: double refunds", "l’arrêt d’urgence `stop-1` est enclenché depuis le 2026-08-31\u00a0: remboursements en double",
            Assert.Single(decision.Ceilings, c => c.Rule == BuiltInRules.KillSwitch).Because);
        Assert.Contains("  > rule `built-in.kill-switch`, forbids [decisive]\n", decision.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains("  > règle `built-in.kill-switch`, interdit [décisif]\n", decision.Explain(Told.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_counts_from_its_instant_on()
    {
        var parts = Stopped(new() { At = ClaimsDesk.Now, By = new("ai-committee"), Reason = new("repaired") });
        Assert.Equal(DecisionOutcome.Proceed, Decide(parts, ClaimsDesk.Refund(20)).Outcome);
        Assert.Equal(DecisionOutcome.Refused, Decide(parts, ClaimsDesk.Refund(20) with { At = ClaimsDesk.Now - Duration.Epsilon }).Outcome);
    }

    [Fact]
    public void A_release_by_who_answers_for_the_agent_is_named_and_changes_nothing_even_when_that_person_leaves()
    {
        var organization = Parts.Organization;
        var chaired = Stopped(new() { At = ClaimsDesk.Now - Duration.FromHours(1), By = new("ai-committee"), Reason = new("repaired") }) with
        {
            Organization = organization with
            {
                Bodies = [organization.Bodies[0] with { Chair = new("claire-dubois"), Members = [.. organization.Bodies[0].Members, new(new("claire-dubois"), BodyFunction.Business)] }],
                People = organization.People.Select(p => p.Id.Value == "claire-dubois" ? p with { LeftAt = ClaimsDesk.Now + Duration.FromHours(1) } : p).ToValueList(),
            },
        };
        foreach (var at in new[] { ClaimsDesk.Now, ClaimsDesk.Now + Duration.FromHours(2) })
        {
            Says(
                "the kill switch `stop-1` was released by `ai-committee`, whose chair engaged it or owns the agent: another body must release it",
                "l’arrêt d’urgence `stop-1` a été levé par `ai-committee`, dont la présidence l’a enclenché ou répond de l’agent\u00a0: une autre instance doit le lever",
                Assert.Single(Decide(chaired, ClaimsDesk.Refund(20) with { At = at }).Ceilings, c => c.Rule == BuiltInRules.KillSwitch).Because);
        }
    }

    [Fact]
    public void Data_of_a_class_that_neither_the_agent_nor_the_use_case_has_is_named_for_both()
    {
        var reasons = Decide(Parts, ClaimsDesk.Refund(20) with { DataClasses = ["health"] }).Ceilings.Where(c => c.Rule == BuiltInRules.DataClasses).Select(c => c.Because!).ToArray();
        Assert.Equal(2, reasons.Length);
        Says("the act touches data of the class “health”, which the agent may not touch", "l’acte touche des données de la classe «\u00a0health\u00a0», auxquelles l’agent n’a pas accès", reasons[0]);
        Says("the act touches data of the class “health”, which the use case does not have", "l’acte touche des données de la classe «\u00a0health\u00a0», que le cas d’usage ne prévoit pas", reasons[1]);
    }

    [Fact]
    public void Whoever_the_matrix_names_is_a_duty_of_every_decision_from_advice_on()
    {
        var matrix = Parts.Organization.Responsibilities;
        var parts = Parts with
        {
            Organization = Parts.Organization with
            {
                Responsibilities =
                [
                    matrix[0],
                    matrix[1] with { Consulted = [PartyReference.To(new RoleId("controller"))], Informed = [PartyReference.To(new PersonId("lea-roy")), PartyReference.To(new BodyId("ai-committee"))] },
                ],
            },
        };
        const string English = "  - consult before acting: controller (`built-in.consult`)\n  - inform after acting: AI committee (`built-in.inform`)\n  - inform after acting: Léa Roy (`built-in.inform`)\n";
        const string French = "  - consulter avant d’agir\u00a0: contrôleur de gestion (`built-in.consult`)\n  - informer après avoir agi\u00a0: comité IA (`built-in.inform`)\n  - informer après avoir agi\u00a0: Léa Roy (`built-in.inform`)\n";
        var acting = Decide(parts, ClaimsDesk.Refund(20));
        Assert.Contains(English, acting.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains(French, acting.Explain(Told.French), StringComparison.Ordinal);
        Assert.DoesNotContain(Decide(parts, ClaimsDesk.Refund(20, ("vulnerable", true))).Obligations, o => o.Party is not null);
        Assert.DoesNotContain(Decide(parts, ClaimsDesk.Refund(20) with { DecisionType = new("refund.review") }).Obligations, o => o.Party is not null);
    }

    [Fact]
    public void An_emergency_lets_an_act_proceed_and_names_who_reviews_it_by_when()
    {
        var parts = Parts with
        {
            Protocols = Parts.Protocols with
            {
                Emergencies =
                [
                    new()
                    {
                        Id = new("outage"),
                        Name = new("outage", "panne"),
                        People = [new("claire-dubois")],
                        DecisionTypes = [new("money")],
                        Purposes = [new("customer-refunds")],
                        Units = [new("group")],
                        Autonomy = AutonomyLevel.ActWithApproval,
                        MaximumDuration = Duration.FromHours(1.5),
                        Reviewers = [PartyReference.To(new PersonId("claire-dubois")), PartyReference.To(new BodyId("ai-committee"))],
                        ReviewWithin = Duration.FromDays(2),
                    },
                ],
            },
        };
        var declared = new EmergencyDeclaration
        {
            Procedure = new("outage"), By = new("claire-dubois"), Reason = "the line is down", From = ClaimsDesk.Now, Until = ClaimsDesk.Now + Duration.FromMinutes(90),
        };
        var decision = new PolicyEvaluator(GovernanceModel.Create(parts).Model!).Evaluate(ClaimsDesk.Refund(600), new() { Emergency = declared });
        Assert.Equal((DecisionOutcome.Proceed, AutonomyLevel.ActWithApproval), (decision.Outcome, decision.Autonomy));
        Assert.Contains(
            "  - review the emergency that `claire-dubois` declared on 2026-09-01: AI committee, before 2026-09-03T08:30:00Z (`built-in.review-emergency`)\n",
            decision.Explain(Told.English), StringComparison.Ordinal);
        Assert.Contains(
            "  - réexaminer l’urgence déclarée par `claire-dubois` le 2026-09-01\u00a0: comité IA, avant le 2026-09-03T08:30:00Z (`built-in.review-emergency`)\n",
            decision.Explain(Told.French), StringComparison.Ordinal);
        Assert.Single(decision.Obligations, o => o.Id == BuiltInObligations.ReviewEmergency);

        var tooLong = new PolicyEvaluator(GovernanceModel.Create(parts).Model!).Evaluate(
            ClaimsDesk.Refund(600), new() { Emergency = declared with { Until = declared.Until + Duration.Epsilon } });
        Says(
            "an emergency of this procedure lasts more than nothing and at most 1.5 h", "une urgence de cette procédure ne peut être vide ni dépasser 1,5\u00a0h",
            Assert.Single(tooLong.Presented).VoidBecause);
    }

    private static GovernanceModelParts Stopped(KillSwitchRelease? release) => Parts with
    {
        Delegations = Parts.Delegations with
        {
            KillSwitches =
            [
                new()
                {
                    Id = new("stop-1"),
                    EngagedAt = Instant.FromUtc(2026, 8, 31, 22, 0),
                    EngagedBy = new("hugo-martin"),
                    Reason = new("double refunds", "remboursements en double"),
                    Release = release,
                },
            ],
        },
    };

    private static LocalizedText? Band(DecisionRequest request) =>
        Assert.Single(Decide(Parts, request).Ceilings, c => c.Kind == CeilingKind.Threshold).Because;

    private static Decision Decide(GovernanceModelParts parts, DecisionRequest request) => new PolicyEvaluator(GovernanceModel.Create(parts).Model!).Evaluate(request);

    private static void Says(string english, string french, LocalizedText? told) => Assert.Equal((english, french), (told?.En, told?.Fr));
}
