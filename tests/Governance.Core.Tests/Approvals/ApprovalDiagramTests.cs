using System.Globalization;
using Governance.Approvals;
using NodaTime;
using static Governance.Core.Tests.Approvals.VotingDesk;

namespace Governance.Core.Tests.Approvals;

/// <summary>What committees see: the life of cases, and one case with its people.</summary>
public sealed class ApprovalDiagramTests
{
    private static readonly CultureInfo French = new("fr-CH");

    [Fact]
    public void The_life_of_a_case_is_drawn() => Draws(
        ApprovalCaseLifecycle.Transitions.ToMermaid,
        """
        stateDiagram-v2
            state "open" as Open
            state "approved" as Approved
            state "denied" as Denied
            state "withdrawn" as Cancelled
            state "void" as Voided
            [*] --> Open
            Open --> Approved : the last step passed
            Open --> Denied : a veto holder rejected
            Open --> Denied : too many rejected
            Open --> Denied : the last deadline passed
            Open --> Denied : too few are left who may vote
            Open --> Cancelled : it was withdrawn
            Open --> Voided : what was to be approved has changed
            Approved --> [*]
            Denied --> [*]
            Cancelled --> [*]
            Voided --> [*]

        """,
        """
        stateDiagram-v2
            state "ouvert" as Open
            state "approuvé" as Approved
            state "refusé" as Denied
            state "retiré" as Cancelled
            state "caduc" as Voided
            [*] --> Open
            Open --> Approved : la dernière étape est franchie
            Open --> Denied : un détenteur du veto a rejeté
            Open --> Denied : trop de rejets
            Open --> Denied : le dernier délai est écoulé
            Open --> Denied : trop peu de personnes peuvent encore voter
            Open --> Cancelled : la demande a été retirée
            Open --> Voided : l’objet de l’approbation a changé
            Approved --> [*]
            Denied --> [*]
            Cancelled --> [*]
            Voided --> [*]

        """);

    [Fact]
    public void An_open_case_shows_who_decides_now() => Draws(
        Open(
            Protocol(
                Step(2, "role:controller") with { Name = new("check \"A\"", "contrôle") },
                Step(2, "body:committee") with
                {
                    Weights = [new(Party("body:committee"), 2)],
                    RequiredWeight = 4,
                    VetoHolders = [Party("person:emma")],
                    Escalation = [Level(1, "person:gina") with { Deadline = Duration.FromHours(84) }],
                },
                Step(1, "role:head") with { Name = new("release", "libération"), RunsWithPrevious = true }),
            "france",
            new PersonId("denis")).After(Approves("bruno", 1), Approves("claire", 2), Recuses("emma", 3, step: 1)).ToMermaid,
        """
        flowchart TD
            opened(["po-4711<br/>2026-09-01T09:00:00Z"])
            subgraph step1["step 1 · check #34;A#34; · passed"]
                step1level1["2 of 3 · within 10 h<br/>✓ Bruno · agrees<br/>✓ Claire · agrees<br/>– Denis · is the requester"]
            end
            subgraph step2["step 2 · check · open"]
                step2level1["2 of 3 · weight 4 · within 10 h<br/>○ Anna · weight 2<br/>– Bruno · weight 2 · has voted on another step<br/>⊘ Emma · weight 2 · veto · recuses"]
                step2level2["escalation 1 · 1 of 1 · until 2026-09-05T00:00:00Z<br/>○ Gina"]
                step2level1 --> step2level2
            end
            subgraph step3["step 3 · release · open"]
                step3level1["1 of 1 · until 2026-09-01T21:00:00Z<br/>○ Anna"]
            end
            outcome(["open"])
            opened --> step1
            step1 --> step2 & step3
            step2 & step3 --> outcome
            classDef current stroke-width:4px
            class step2level2,step3level1 current

        """,
        """
        flowchart TD
            opened(["po-4711<br/>2026-09-01T09:00:00Z"])
            subgraph step1["étape 1 · contrôle · franchie"]
                step1level1["2 sur 3 · sous 10 h<br/>✓ Bruno · approuve<br/>✓ Claire · approuve<br/>– Denis · est à l’origine de la demande"]
            end
            subgraph step2["étape 2 · contrôle · ouverte"]
                step2level1["2 sur 3 · poids 4 · sous 10 h<br/>○ Anna · poids 2<br/>– Bruno · poids 2 · a voté à une autre étape<br/>⊘ Emma · poids 2 · veto · se récuse"]
                step2level2["escalade 1 · 1 sur 1 · jusqu’au 2026-09-05T00:00:00Z<br/>○ Gina"]
                step2level1 --> step2level2
            end
            subgraph step3["étape 3 · libération · ouverte"]
                step3level1["1 sur 1 · jusqu’au 2026-09-01T21:00:00Z<br/>○ Anna"]
            end
            outcome(["ouvert"])
            opened --> step1
            step1 --> step2 & step3
            step2 & step3 --> outcome
            classDef current stroke-width:4px
            class step2level2,step3level1 current

        """);

    [Fact]
    public void A_closed_case_shows_what_closed_it() => Draws(
        Open(Step(1, "role:controller") with { Escalation = [Level(1, "role:head") with { Deadline = Duration.FromHours(84) }] }, Step(1, "role:head"))
            .After(Rejects("bruno", 1), Rejects("claire", 2), Rejects("denis", 3.5)).ToMermaid,
        """
        flowchart TD
            opened(["po-4711<br/>2026-09-01T09:00:00Z"])
            subgraph step1["step 1 · check · not passed"]
                step1level1["1 of 3 · within 10 h<br/>✗ Bruno · rejects<br/>✗ Claire · rejects<br/>✗ Denis · rejects"]
                step1level2["escalation 1 · 1 of 1 · within 3.5 d<br/>○ Anna"]
                step1level1 -.-> step1level2
            end
            subgraph step2["step 2 · check · waiting"]
                step2level1["1 of 1 · within 10 h<br/>○ Anna"]
            end
            outcome(["denied · 2026-09-01T12:30:00Z<br/>too many rejected"])
            opened --> step1
            step1 --> step2
            step2 --> outcome

        """,
        """
        flowchart TD
            opened(["po-4711<br/>2026-09-01T09:00:00Z"])
            subgraph step1["étape 1 · contrôle · non franchie"]
                step1level1["1 sur 3 · sous 10 h<br/>✗ Bruno · rejette<br/>✗ Claire · rejette<br/>✗ Denis · rejette"]
                step1level2["escalade 1 · 1 sur 1 · sous 3,5 j<br/>○ Anna"]
                step1level1 -.-> step1level2
            end
            subgraph step2["étape 2 · contrôle · en attente"]
                step2level1["1 sur 1 · sous 10 h<br/>○ Anna"]
            end
            outcome(["refusé · 2026-09-01T12:30:00Z<br/>trop de rejets"])
            opened --> step1
            step1 --> step2
            step2 --> outcome

        """);

    [Fact]
    public void Every_word_is_told_in_both_languages()
    {
        Assert.All(Enum.GetValues<ApprovalCaseState>(), s => Assert.NotNull(s.DisplayName.Fr));
        Assert.All(Enum.GetValues<ApprovalCaseTrigger>(), t => Assert.NotNull(t.DisplayName.Fr));
        Assert.All(Enum.GetValues<CaseRefusal>(), r => Assert.NotNull(r.DisplayName.Fr));
        Assert.All(Enum.GetValues<CaseStepState>(), s => Assert.NotNull(s.DisplayName.Fr));
        Assert.All(Enum.GetValues<VoteKind>(), k => Assert.NotNull(k.DisplayName.Fr));
    }

    private static void Draws(Func<CultureInfo, string> drawing, string english, string french)
    {
        Assert.Equal(english, drawing(CultureInfo.InvariantCulture));
        Assert.Equal(french, drawing(French));
    }
}
