using System.Diagnostics;
using Governance.Cedar;
using Governance.Cli.Cedar.Testing;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Language;

/// <summary>The words of <c>governance cedar</c> in English.</summary>
internal sealed class EnglishCedarWords : CedarWords
{
    public static EnglishCedarWords Words { get; } = new();

    public override string MissingFile => "a file is needed, or `-` for the standard input";

    public override string MissingTests => "a test file, an archive or a folder of tests is needed";

    public override string Colon => ": ";

    public override string NoReason => "no permit applies";

    public override string Reason => "reason";

    public override string EvaluationError => "error";

    public override string DecidedBy => "Decided by";

    public override string Skipped => "Skipped, since they could not be evaluated";

    public override string Nearest => "Nearest";

    public override string AppliesToEverything => "it applies to everything";

    public override string NotAnEntity(string option, string text) => $"`{text}` is no value of the option `{option}`: it takes an entity";

    public override string EntityForm(string example) =>
        $"an entity is a type and an id, such as `{example}`; most shells need it in single quotes: `'{example}'`";

    public override string OneOf(string option, string other) => $"`{option}` and `{other}` cannot both be given";

    public override string OneFileAtATime(string check, string write) => $"only one file can be shown; give several with `{check}` or `{write}`";

    public override string CannotWriteStandardInput(string option) => $"`{option}` cannot write to the standard input";

    public override string Formatted(string file) => $"{file}: formatted";

    public override string WouldChange(string file) => $"{file}: would change";

    public override string Policies(int policies, int templates) =>
        Count(policies, "policy", "policies") + (templates == 0 ? string.Empty : $", {Count(templates, "template", "templates")}");

    public override string Validated(string file, int policies, int templates, int errors, int warnings)
    {
        var found = (errors, warnings) switch
        {
            (0, 0) => "valid",
            (0, _) => $"valid, {Count(warnings, "warning", "warnings")}",
            (_, 0) => $"invalid, {Count(errors, "error", "errors")}",
            _ => $"invalid, {Count(errors, "error", "errors")}, {Count(warnings, "warning", "warnings")}",
        };
        return $"{file}: {Policies(policies, templates)}; {found}";
    }

    public override string Decision(CedarDecision decision) => decision == CedarDecision.Allow ? "allow" : "deny";

    public override string Ground(DecisionGround ground, int permits) => ground switch
    {
        DecisionGround.Permitted => "a permit applies and no forbid does",
        DecisionGround.Forbidden => "a forbid applies, which no permit can outweigh",
        DecisionGround.NotPermitted => permits == 0 ? "there is no permit at all" : "no permit applies",
        _ => throw new UnreachableException(),
    };

    public override string Clause(ClauseDiagnosis clause) => clause.Sentence;

    public override string Testing(int tests) => $"{Number(tests)} tests run …";

    public override string Kind(TestKind kind) => kind switch
    {
        TestKind.Reading => "tests read",
        TestKind.Decision => "decisions",
        TestKind.Reasons => "reasons",
        TestKind.Errors => "errors",
        TestKind.PolicyValidation => "policy validation",
        TestKind.EntityValidation => "entity validation",
        TestKind.RequestValidation => "request validation",
        TestKind.PolicyJson => "policy JSON",
        TestKind.SchemaJson => "schema JSON",
        _ => throw new UnreachableException(),
    };

    public override string Agreed(int agreed, int made) => $"{Number(agreed)} of {Number(made)} agree";

    public override string NoGolden(int count) => $"{Count(count, "test", "tests")} skipped without a golden file";

    public override string Rounded(int count) =>
        $"{Count(count, "golden file agrees", "golden files agree")} up to integers beyond 2^53, which the file has rounded";

    public override string MoreDifferences(int count, string option) =>
        $"{Count(count, "more difference", "more differences")}; `{option} N` shows more";

    public override string TestsRun(int tests, int requests) => $"{Count(tests, "test", "tests")}, {Count(requests, "request", "requests")}";

    public override string Outcome(int passed, int failed) => $"{Number(passed)} passed, {Number(failed)} failed";

    private static string Count(int number, string one, string many) => ToolWords.Count(number, number == 1, one, many);
}
