using System.Globalization;
using Governance.Core.Tests.Serialization;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>What committees read of an arbitration.</summary>
public sealed class ArbitrationExplanationTests
{
    private static readonly ArbitrationResult Result = Arbitrator.Arbitrate(Insurer.Parts.Portfolio);

    [Theory]
    [InlineData("claims", """
        Claims assistant (`claims`): prioritise
        Rank: 1 of 5
        Value: 0.860
        It owes most to: Benefit 0.400, Risk of harm 0.300, Fit 0.160
        Veto: none
        Dominated by: none
        To change the class:
          - as the scores stand, no weights change it

        """)]
    [InlineData("fraud", """
        Fraud scoring (`fraud`): stop
        Rank: 5 of 5 (4 to 5, as missing scores turn out)
        Value: 0.650
        It owes most to: Benefit 0.450, Fit 0.200
        Veto: Risk of harm
        Dominated by: none
        To change the class:
          - as the scores stand, no weights change it
          - reach a score that is allowed by Risk of harm: nothing makes up for its veto

        """)]
    [InlineData("letters", """
        Letter writer (`letters`): continue
        Rank: 3 of 5 (3 to 4, as missing scores turn out)
        Value: 0.400
        It owes most to: Risk of harm 0.300, Benefit 0.100
        Veto: none
        Dominated by: Claims assistant, Quotes
        To change the class:
          - move more than 10% of all weight, and it can be: stop (Risk of harm from 30% to 19.9%, Fit from 20% to 30.1%)

        """)]
    [InlineData("quotes", """
        Quotes (`quotes`): prioritise
        Rank: 2 of 5 (2 to 3, as missing scores turn out)
        Value: 0.610 to 0.810
        It owes most to: Risk of harm 0.300, Fit 0.160, Benefit 0.150 to 0.350
        Veto: none
        Dominated by: Claims assistant
        To change the class:
          - move more than 1.43% of all weight, and it can be: not enough evidence (Benefit from 50% to 51.53%, Risk of harm from 30% to 28.47%)
          - obtain the score by Benefit: 0.200 of the value hangs on it

        """)]
    [InlineData("triage", """
        Call triage (`triage`): not enough evidence (stop to prioritise)
        Rank: 4 of 5 (2 to 5, as missing scores turn out)
        Value: 0.450 to 0.750
        It owes most to: Benefit 0.250, Fit 0.200, Risk of harm 0.000 to 0.300
        Possible veto: Risk of harm
        Dominated by: none
        To change the class:
          - as the scores stand, no weights change it
          - obtain the score by Risk of harm: it could settle the class by itself, a veto hangs on it, 0.300 of the value hangs on it

        """)]
    public void In_English(string useCase, string expected) => Assert.Equal(expected, Explain(useCase, "en-GB"));

    [Theory]
    [InlineData("fraud", """
        Score de fraude (`fraud`)~: arrêter
        Rang~: 5 sur 5 (4 à 5, selon ce que seront les notes manquantes)
        Valeur~: 0,650
        Ce qui y compte le plus~: Bénéfice 0,450, Adéquation 0,200
        Veto~: Risque de dommage
        Dominé par~: aucun
        Pour changer la classe~:
          - avec ces notes, aucun poids ne la change
          - atteindre une note permise selon le critère Risque de dommage~: rien ne compense son veto

        """)]
    [InlineData("letters", """
        Rédaction de lettres (`letters`)~: poursuivre
        Rang~: 3 sur 5 (3 à 4, selon ce que seront les notes manquantes)
        Valeur~: 0,400
        Ce qui y compte le plus~: Risque de dommage 0,300, Bénéfice 0,100
        Veto~: aucun
        Dominé par~: Assistant sinistres, Devis
        Pour changer la classe~:
          - déplacer plus de 10~% du poids total, et ce peut être~: arrêter (Risque de dommage de 30~% à 19,9~%, Adéquation de 20~% à 30,1~%)

        """)]
    [InlineData("triage", """
        Tri des appels (`triage`)~: preuves insuffisantes (arrêter à prioriser)
        Rang~: 4 sur 5 (2 à 5, selon ce que seront les notes manquantes)
        Valeur~: 0,450 à 0,750
        Ce qui y compte le plus~: Bénéfice 0,250, Adéquation 0,200, Risque de dommage 0,000 à 0,300
        Veto possible~: Risque de dommage
        Dominé par~: aucun
        Pour changer la classe~:
          - avec ces notes, aucun poids ne la change
          - obtenir la note du critère Risque de dommage~: elle pourrait à elle seule fixer la classe, un veto en dépend, 0,300 de la valeur en dépend

        """)]
    public void In_French(string useCase, string expected) => Assert.Equal(expected, Explain(useCase, "fr-CH").Replace('\u00a0', '~'));

    [Fact]
    public void Every_line_of_French_is_set_as_in_print() => Assert.All(
        Result.Verdicts.SelectMany(v => Explain(v.UseCase.Value, "fr-FR").Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        line => Typography.CheckText(new("x", line)));

    [Fact]
    public void A_use_case_that_was_not_arbitrated_is_refused_by_name() =>
        Assert.Contains("`claim`", Assert.Throws<ArgumentException>(() => Result.Explain(new("claim"), CultureInfo.InvariantCulture)).Message, StringComparison.Ordinal);

    private static string Explain(string useCase, string culture) => Result.Explain(new(useCase), CultureInfo.GetCultureInfo(culture));
}
