using Governance.Cedar;
using Governance.Cli.Terminal;

namespace Governance.Cli.Cedar.Testing;

/// <summary>Decides the requests of a test and compares decision, reasons and errors; the latter two as sets of policy ids.</summary>
internal static class AuthorizationChecks
{
    public static void Run(LoadedTest test, TestScore score)
    {
        var authorizer = new Authorizer(test.Policies);
        foreach (var request in test.Requests)
        {
            var answer = authorizer.Authorize(request.Request, test.Entities);
            TestDifference Difference(TestKind kind, LocalizedText detail) => new(test.Name, kind, request.Name, detail);

            score.Add(
                TestKind.Decision,
                answer.Decision == request.Decision,
                () => Difference(TestKind.Decision, Wanted(Word(request.Decision), Word(answer.Decision))));
            score.Add(
                TestKind.Reasons,
                request.Reasons.SetEquals(answer.Reasons),
                () => Difference(TestKind.Reasons, Wanted(List(request.Reasons), List(answer.Reasons))));
            score.Add(
                TestKind.Errors,
                request.Errors.SetEquals(answer.Errors.Select(error => error.PolicyId)),
                () => Difference(TestKind.Errors, Wanted(List(request.Errors), string.Join("; ", answer.Errors.Select(e => $"{e.PolicyId}: {e.Error.Message}")))));
        }
    }

    /// <summary>What was expected and what came out.</summary>
    public static LocalizedText Wanted(string wanted, string got) => new(
        $"wanted {Or(wanted, "none")}, got {Or(got, "none")}",
        $"attendu\u00a0: {Or(wanted, "aucune")}, obtenu\u00a0: {Or(got, "aucune")}");

    private static string Word(CedarDecision decision) => decision == CedarDecision.Allow ? "allow" : "deny";

    private static string List(IEnumerable<string> ids) => string.Join(", ", ids.Order(StringComparer.Ordinal).Select(Printable.Line));

    private static string Or(string text, string nothing) => text.Length == 0 ? nothing : text;
}
