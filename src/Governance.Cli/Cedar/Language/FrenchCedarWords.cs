using System.Diagnostics;
using Governance.Cedar;
using Governance.Cli.Cedar.Testing;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Language;

/// <summary>The words of <c>governance cedar</c> in French. A no-break space (U+00A0) stands before <c>: ; ! ?</c> and inside guillemets.</summary>
internal sealed class FrenchCedarWords : CedarWords
{
    public static FrenchCedarWords Words { get; } = new();

    public override string MissingFile => "il faut un fichier, ou `-` pour l’entrée standard";

    public override string MissingTests => "il faut un fichier de test, une archive ou un dossier de tests";

    public override string Colon => "\u00a0: ";

    public override string NoReason => "aucun permit ne s’applique";

    public override string Reason => "raison";

    public override string EvaluationError => "erreur";

    public override string DecidedBy => "Décidé par";

    public override string Skipped => "Ignorées, faute d’avoir pu être évaluées";

    public override string Nearest => "Les plus proches";

    public override string AppliesToEverything => "elle s’applique à tout";

    public override string NotAnEntity(string option, string text) =>
        $"`{text}` n’est pas une valeur de l’option `{option}`\u00a0: elle prend une entité";

    public override string EntityForm(string example) =>
        $"une entité est un type et un identifiant, comme `{example}`\u00a0; la plupart des shells la veulent entre apostrophes\u00a0: `'{example}'`";

    public override string OneOf(string option, string other) => $"`{option}` et `{other}` ne vont pas ensemble";

    public override string OneFileAtATime(string check, string write) =>
        $"un seul fichier peut être montré\u00a0; donnez-en plusieurs avec `{check}` ou `{write}`";

    public override string CannotWriteStandardInput(string option) => $"`{option}` ne peut pas écrire sur l’entrée standard";

    public override string Formatted(string file) => $"{file}\u00a0: mis en forme";

    public override string WouldChange(string file) => $"{file}\u00a0: changerait";

    public override string Policies(int policies, int templates) =>
        Count(policies, "politique", "politiques") + (templates == 0 ? string.Empty : $", {Count(templates, "modèle", "modèles")}");

    public override string Validated(string file, int policies, int templates, int errors, int warnings)
    {
        var found = (errors, warnings) switch
        {
            (0, 0) => "valide",
            (0, _) => $"valide, {Count(warnings, "avertissement", "avertissements")}",
            (_, 0) => $"non valide, {Count(errors, "erreur", "erreurs")}",
            _ => $"non valide, {Count(errors, "erreur", "erreurs")}, {Count(warnings, "avertissement", "avertissements")}",
        };
        return $"{file}\u00a0: {Policies(policies, templates)}\u00a0; {found}";
    }

    public override string Decision(CedarDecision decision) => decision == CedarDecision.Allow ? "autorisé (allow)" : "refusé (deny)";

    public override string Ground(DecisionGround ground, int permits) => ground switch
    {
        DecisionGround.Permitted => "un permit s’applique et aucun forbid",
        DecisionGround.Forbidden => "un forbid s’applique, et aucun permit ne peut le lever",
        DecisionGround.NotPermitted => permits == 0 ? "il n’y a aucun permit" : "aucun permit ne s’applique",
        _ => throw new UnreachableException(),
    };

    /// <summary>The library's sentences are English; the values that they tell need no language.</summary>
    public override string Clause(ClauseDiagnosis clause)
    {
        var values = clause.Observations.SelectMany(seen => seen.Values).Where(seen => !seen.IsConstant)
            .Select(seen => $"`{seen.Expression.ToCedar()}` valait `{seen.Value}`").Distinct(StringComparer.Ordinal).ToList();
        return clause.Outcome switch
        {
            ClauseOutcome.Erred => $"n’a pas pu être évaluée\u00a0: {clause.Error!.Message}",
            ClauseOutcome.NotReached => "n’a pas été atteinte",
            _ when values.Count == 0 => clause.Outcome == ClauseOutcome.Held ? "remplie" : "non remplie",
            var outcome => $"{(outcome == ClauseOutcome.Held ? "remplie" : "non remplie")}\u00a0: {string.Join(", ", values)}",
        };
    }

    public override string Testing(int tests) => $"{Number(tests)} tests exécutés …";

    public override string Kind(TestKind kind) => kind switch
    {
        TestKind.Reading => "tests lus",
        TestKind.Decision => "décisions",
        TestKind.Reasons => "raisons",
        TestKind.Errors => "erreurs",
        TestKind.PolicyValidation => "validation des politiques",
        TestKind.EntityValidation => "validation des entités",
        TestKind.RequestValidation => "validation des demandes",
        TestKind.PolicyJson => "JSON des politiques",
        TestKind.SchemaJson => "JSON du schéma",
        _ => throw new UnreachableException(),
    };

    public override string Agreed(int agreed, int made) => $"{Number(agreed)} sur {Number(made)} concordent";

    public override string NoGolden(int count) => $"{Count(count, "test omis", "tests omis")} sans fichier de référence";

    public override string Rounded(int count) =>
        $"{Count(count, "fichier de référence concorde", "fichiers de référence concordent")} aux entiers au-delà de 2^53 près, que le fichier a arrondis";

    public override string MoreDifferences(int count, string option) =>
        $"{Count(count, "autre différence", "autres différences")}\u00a0; `{option} N` en montre davantage";

    public override string TestsRun(int tests, int requests) => $"{Count(tests, "test", "tests")}, {Count(requests, "demande", "demandes")}";

    public override string Outcome(int passed, int failed) =>
        $"{Count(passed, "réussi", "réussis")}, {Count(failed, "échoué", "échoués")}";

    /// <summary>In French, zero is singular.</summary>
    private static string Count(int number, string one, string many) => ToolWords.Count(number, number < 2, one, many);
}
