using System.Globalization;
using Governance.Cedar;
using Governance.Core.Tests.Laws;
using Governance.Decisions;

namespace Governance.Core.Tests.Decisions;

/// <summary>Whole explanations, as people read them.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void A_refund_over_500_by_delegation_awaits_the_approvals_of_its_protocol() => Reads(
        ClaimsDesk.Decide(ClaimsDesk.Refund(1250.5m), delegations: ClaimsDesk.ToTheBot),
        """
        Awaiting approval — Act with approval (approval of this exact action)
        Question: Refund bot (`refund-bot`), `refund.issue`, Claim::"c-1047", 1,250.50 EUR, for `customer-refunds`, in `france`, 2026-09-01T08:30:00Z
        Allowed by:
          + delegation `refunds-to-bot`, up to Act within bounds
            summer peak
          + policy `refund.agents`, up to Act within bounds
            Care agents refund on their own (board decision 12)
        Limited by:
          > policy `refund.over-500`, at most Act with approval [decisive]
            Refunds over 500 EUR stay a human decision [charter 3.2]
          - rule `built-in.certificate`, at most Act within bounds
            the certificate of `ai-committee` allows no more
        On the authority of: Claire Dubois (head of claims), through `refunds-to-bot`
        Before it takes effect:
          - four eyes
            control: 1 of controller, within 36 h
            release: 2 of AI committee, within 3.5 d
        Duties:
          - tell the customer that an AI acted (`inform`)
          - keep the file for ten years (`retain`)
        To reach Act within bounds:
          - `refund.over-500`: Refunds over 500 EUR stay a human decision
        Rules {rules} · Digest {digest}
        """,
        """
        En attente d’approbation — Agir sur approbation (approbation de cette action précise)
        Question : Robot de remboursement (`refund-bot`), `refund.issue`, Claim::"c-1047", 1 250,50 EUR, pour `customer-refunds`, dans `france`, 2026-09-01T08:30:00Z
        Permis par :
          + délégation `refunds-to-bot`, jusqu’à Agir dans les bornes
            pic d’été
          + politique `refund.agents`, jusqu’à Agir dans les bornes
            Les agents du service client remboursent seuls (décision 12 du conseil)
        Limité par :
          > politique `refund.over-500`, au plus Agir sur approbation [décisif]
            Un remboursement de plus de 500 EUR reste une décision humaine [charter 3.2]
          - règle `built-in.certificate`, au plus Agir dans les bornes
            le certificat délivré par `ai-committee` ne permet pas davantage
        Sous l’autorité de : Claire Dubois (responsable des sinistres), par `refunds-to-bot`
        Avant de prendre effet :
          - quatre yeux
            contrôle : 1 parmi contrôleur de gestion, sous 36 h
            libération : 2 parmi comité IA, sous 3,5 j
        Obligations :
          - dire au client qu’une IA a agi (`inform`)
          - conserver le dossier dix ans (`retain`)
        Pour atteindre Agir dans les bornes :
          - `refund.over-500` : Un remboursement de plus de 500 EUR reste une décision humaine
        Règles {rules} · Empreinte {digest}
        """);

    [Fact]
    public void A_refund_within_bounds_proceeds() => Reads(
        ClaimsDesk.Decide(ClaimsDesk.Refund(20)),
        """
        Proceed — Act within bounds (nothing, inside machine-checked bounds)
        Question: Refund bot (`refund-bot`), `refund.issue`, Claim::"c-1047", 20.00 EUR, for `customer-refunds`, in `france`, 2026-09-01T08:30:00Z
        Allowed by:
          + policy `refund.agents`, up to Act within bounds
            Care agents refund on their own (board decision 12)
        Limited by:
          - rule `built-in.certificate`, at most Act within bounds
            the certificate of `ai-committee` allows no more
        On the authority of: Claire Dubois (head of claims), through `refund.agents`
        Duties:
          - tell the customer that an AI acted (`inform`)
        Rules {rules} · Digest {digest}
        """,
        """
        Peut agir — Agir dans les bornes (rien, à l’intérieur de bornes contrôlées par la machine)
        Question : Robot de remboursement (`refund-bot`), `refund.issue`, Claim::"c-1047", 20,00 EUR, pour `customer-refunds`, dans `france`, 2026-09-01T08:30:00Z
        Permis par :
          + politique `refund.agents`, jusqu’à Agir dans les bornes
            Les agents du service client remboursent seuls (décision 12 du conseil)
        Limité par :
          - règle `built-in.certificate`, au plus Agir dans les bornes
            le certificat délivré par `ai-committee` ne permet pas davantage
        Sous l’autorité de : Claire Dubois (responsable des sinistres), par `refund.agents`
        Obligations :
          - dire au client qu’une IA a agi (`inform`)
        Règles {rules} · Empreinte {digest}
        """);

    [Fact]
    public void A_refusal_names_what_forbids_what_is_void_and_what_erred() => Reads(
        ClaimsDesk.Decide(ClaimsDesk.Refund(20, ("sanctioned", true), ("vulnerable", true)), ClaimsDesk.Policies + """
            @id("left") @owner("person:paul-petit") permit (principal, action, resource);
            @id("lost") @ceiling("Advise") forbid (principal, action, resource) when { context.lost };
            @id("lost-too") @cites("memo 7") permit (principal, action, resource) when { context.lost };
            """),
        """
        Refused — None (refused: the agent takes no part)
        Question: Refund bot (`refund-bot`), `refund.issue`, Claim::"c-1047", 20.00 EUR, for `customer-refunds`, in `france`, 2026-09-01T08:30:00Z
        Allowed by:
          + policy `refund.agents`, up to Act within bounds
            Care agents refund on their own (board decision 12)
          × policy `left`, up to Act monitored — does not count: nobody answers for `person:paul-petit` any more
          × policy `lost-too`, up to Act monitored — does not count: its condition could not be judged: the record has no attribute `lost`
            [memo 7]
        Limited by:
          > policy `customer.sanctioned`, forbids [decisive]
            Nobody pays a sanctioned customer
          - policy `customer.vulnerable`, at most Observe
            A human cares for vulnerable customers [AI Act, Art. 14]
          - policy `lost`, at most Advise
            it applies in full: its condition could not be judged: the record has no attribute `lost`
          - rule `built-in.certificate`, at most Act within bounds
            the certificate of `ai-committee` allows no more
        To reach Act within bounds:
          - `customer.sanctioned`: Nobody pays a sanctioned customer
          - `customer.vulnerable`: A human cares for vulnerable customers
          - `lost`: its condition could not be judged: the record has no attribute `lost`
        Rules {rules} · Digest {digest}
        """,
        """
        Refusé — Aucune (refus : l’agent n’intervient pas)
        Question : Robot de remboursement (`refund-bot`), `refund.issue`, Claim::"c-1047", 20,00 EUR, pour `customer-refunds`, dans `france`, 2026-09-01T08:30:00Z
        Permis par :
          + politique `refund.agents`, jusqu’à Agir dans les bornes
            Les agents du service client remboursent seuls (décision 12 du conseil)
          × politique `left`, jusqu’à Agir sous surveillance — ne compte pas : plus personne ne répond pour `person:paul-petit`
          × politique `lost-too`, jusqu’à Agir sous surveillance — ne compte pas : sa condition n’a pas pu être évaluée : l’enregistrement n’a pas d’attribut `lost`
            [memo 7]
        Limité par :
          > politique `customer.sanctioned`, interdit [décisif]
            Personne ne paie un client sous sanctions
          - politique `customer.vulnerable`, au plus Observer
            Un humain s’occupe des clients vulnérables [AI Act, Art. 14]
          - politique `lost`, au plus Conseiller
            elle s’applique en entier : sa condition n’a pas pu être évaluée : l’enregistrement n’a pas d’attribut `lost`
          - règle `built-in.certificate`, au plus Agir dans les bornes
            le certificat délivré par `ai-committee` ne permet pas davantage
        Pour atteindre Agir dans les bornes :
          - `customer.sanctioned` : Personne ne paie un client sous sanctions
          - `customer.vulnerable` : Un humain s’occupe des clients vulnérables
          - `lost` : sa condition n’a pas pu être évaluée : l’enregistrement n’a pas d’attribut `lost`
        Règles {rules} · Empreinte {digest}
        """);

    [Fact]
    public void A_malformed_request_is_refused_and_says_what_is_wrong() => Reads(
        ClaimsDesk.Decide(ClaimsDesk.Refund(20) with { Agent = null, DecisionType = new("refund.review"), Unit = new("group") }),
        """
        Refused — None (refused: the agent takes no part)
        Question: nobody named, `refund.review`, Claim::"c-1047", 20.00 EUR, for `customer-refunds`, in `group`, 2026-09-01T08:30:00Z
        Allowed by:
          nothing: no rule allows this
        Limited by:
          - rule `built-in.malformed-request`, forbids
            a request names one actor, either an agent or a person
        To reach Act within bounds:
          - nothing grants “Act within bounds”
          - `built-in.malformed-request`: a request names one actor, either an agent or a person
        Rules {rules} · Digest {digest}
        """,
        """
        Refusé — Aucune (refus : l’agent n’intervient pas)
        Question : personne de désigné, `refund.review`, Claim::"c-1047", 20,00 EUR, pour `customer-refunds`, dans `group`, 2026-09-01T08:30:00Z
        Permis par :
          rien : aucune règle ne le permet
        Limité par :
          - règle `built-in.malformed-request`, interdit
            une demande désigne un seul acteur, un agent ou une personne
        Pour atteindre Agir dans les bornes :
          - rien n’accorde « Agir dans les bornes »
          - `built-in.malformed-request` : une demande désigne un seul acteur, un agent ou une personne
        Règles {rules} · Empreinte {digest}
        """);

    [Fact]
    public void A_plan_is_approved_by_the_accountable_party_when_no_rule_names_a_protocol() => Reads(
        ClaimsDesk.Decide(ClaimsDesk.Refund(20) with
        {
            Context = CedarRecord.Create([KeyValuePair.Create("batch", CedarValue.FromLong(1))]),
        }),
        """
        Awaiting a plan — Act on plan (approval of a plan that covers the action)
        Question: Refund bot (`refund-bot`), `refund.issue`, Claim::"c-1047", 20.00 EUR, for `customer-refunds`, in `france`, 2026-09-01T08:30:00Z
        Allowed by:
          + policy `refund.agents`, up to Act within bounds
            Care agents refund on their own (board decision 12)
        Limited by:
          > policy `refund.batch`, at most Act on plan [decisive]
          - rule `built-in.certificate`, at most Act within bounds
            the certificate of `ai-committee` allows no more
        On the authority of: Claire Dubois (head of claims), through `refund.agents`
        Before it takes effect:
          - approval by the accountable party: head of claims
        Duties:
          - tell the customer that an AI acted (`inform`)
        To reach Act within bounds:
          - `refund.batch`: it allows at most “Act on plan”
        Rules {rules} · Digest {digest}
        """,
        """
        En attente d’un plan — Agir sur plan (approbation d’un plan qui couvre l’action)
        Question : Robot de remboursement (`refund-bot`), `refund.issue`, Claim::"c-1047", 20,00 EUR, pour `customer-refunds`, dans `france`, 2026-09-01T08:30:00Z
        Permis par :
          + politique `refund.agents`, jusqu’à Agir dans les bornes
            Les agents du service client remboursent seuls (décision 12 du conseil)
        Limité par :
          > politique `refund.batch`, au plus Agir sur plan [décisif]
          - règle `built-in.certificate`, au plus Agir dans les bornes
            le certificat délivré par `ai-committee` ne permet pas davantage
        Sous l’autorité de : Claire Dubois (responsable des sinistres), par `refund.agents`
        Avant de prendre effet :
          - approbation par la partie responsable : responsable des sinistres
        Obligations :
          - dire au client qu’une IA a agi (`inform`)
        Pour atteindre Agir dans les bornes :
          - `refund.batch` : elle permet au plus « Agir sur plan »
        Règles {rules} · Empreinte {digest}
        """);

    [Fact]
    public void Readers_of_other_languages_read_English_and_readers_of_any_French_read_French()
    {
        var decision = ClaimsDesk.Decide(ClaimsDesk.Refund(1250.5m));
        Assert.All(["de-DE", "it-CH", ""], culture => Assert.Equal(decision.Explain(Told.English), decision.Explain(CultureInfo.GetCultureInfo(culture))));
        Assert.All(["fr", "fr-FR", "fr-CA"], culture => Assert.Equal(decision.Explain(Told.French), decision.Explain(CultureInfo.GetCultureInfo(culture))));
    }

    /// <summary>The hashes are tested elsewhere; here only their places are.</summary>
    private static void Reads(Decision decision, string english, string french)
    {
        Assert.Equal(Fill(english), decision.Explain(Told.English));
        Assert.Equal(Fill(french), decision.Explain(Told.French));

        string Fill(string text) => text
            .Replace("{rules}", decision.PolicyVersion[..12], StringComparison.Ordinal)
            .Replace("{digest}", decision.Digest[..12], StringComparison.Ordinal) + "\n";
    }
}
