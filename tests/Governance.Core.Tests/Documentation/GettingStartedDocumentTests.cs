using System.Text.Json;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/getting-started.md shows runs and says what the page says.</summary>
public sealed class GettingStartedDocumentTests
{
    private static readonly DocumentPage Page = DocumentPage.Read("docs/getting-started.md");

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 9, 31);

    private static readonly string Example = Repository.Find("docs/examples/customer-refunds");

    [Fact]
    public void The_first_decision_says_what_is_shown()
    {
        using var output = new StringWriter();
        var model = GettingStartedExamples.InCode();
        var decision = GettingStartedExamples.Decide(model, Now, output);

        Assert.Equal(Page.Blocks("text").ElementAt(0) + "\n", output.ToString());
        Assert.Equal(DecisionOutcome.AdviseOnly, decision.Outcome);
        Assert.Equal(DecisionOutcome.Proceed, new PolicyEvaluator(model).Evaluate(decision.Request with { Agent = null, Person = new PersonId("ada") }).Outcome);
        Assert.Contains("to a first decision in ten lines", Page.Text, StringComparison.Ordinal);
        Assert.Equal(10, Page.Blocks("csharp").ElementAt(1).Split('\n').TakeWhile(line => !line.StartsWith("output", StringComparison.Ordinal)).Count());
    }

    [Fact]
    public void A_folder_is_loaded_or_says_what_is_wrong_as_shown()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.NotNull(GettingStartedExamples.Load(Example, output));
        Assert.Equal(string.Empty, output.ToString());

        var copy = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var file in Directory.EnumerateFiles(Example, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(copy.FullName, Path.GetRelativePath(Example, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, File.ReadAllText(file).Replace("@ceiling(\"ActWithApproval\")\n@protocol", "@ceiling(\"ActWithAproval\")\n@protocol", StringComparison.Ordinal));
            }

            Assert.Null(GettingStartedExamples.Load(copy.FullName, output));
        }
        finally
        {
            copy.Delete(recursive: true);
        }

        Assert.Equal(Page.Blocks("text").ElementAt(1) + "\n", output.ToString());
    }

    [Fact]
    public void Calls_are_answered_as_the_table_says()
    {
        var evaluator = GettingStartedExamples.Load(Example, TextWriter.Null)!;
        var rows = Page.Rows("| arguments of the call |");

        Assert.Equal(["allow", "ask", "refuse", "refuse", "refuse"], rows.Select(row => row[1]));
        Assert.All(rows, row =>
        {
            using var call = JsonDocument.Parse(row[0].Trim('`'));
            Assert.Equal(row[1], GettingStartedExamples.Answer(evaluator, call.RootElement, GettingStartedExamples.Facts(), Now, out var decision));
            Assert.Equal(row[2].Contains("nobody asks", StringComparison.Ordinal), decision is null);
        });
    }

    [Fact]
    public void Tools_that_an_agent_may_not_use_at_all_are_left_out()
    {
        var request = Decide(320m).Request;
        DecisionRequest[] calls = [request, request with { Amount = new(640m, Currency.Eur) }, request with { Amount = new(7200m, Currency.Eur) }];

        Assert.Equal(calls[..2], GettingStartedExamples.Usable(GettingStartedExamples.Load(Example, TextWriter.Null)!, calls));
    }

    [Fact]
    public void The_explanation_is_the_one_that_is_shown_in_both_languages()
    {
        using var output = new StringWriter();
        GettingStartedExamples.Explain(Decide(640m), output);

        Assert.Equal(string.Concat(Page.Blocks("text").Skip(2).Select(block => block + "\n")), output.ToString().Replace('\u00a0', ' ').Replace('\u202f', ' '));
    }

    [Fact]
    public void Nobody_acts_with_a_duty_that_nobody_knows()
    {
        var acts = 0;
        var told = new List<RequiredObligation>();
        var duties = new Dictionary<ObligationId, Action<RequiredObligation>>();
        Assert.False(GettingStartedExamples.TryAct(Decide(320m), duties, () => acts++));

        duties[BuiltInObligations.Inform] = told.Add;
        Assert.False(GettingStartedExamples.TryAct(Decide(640m), duties, () => acts++));
        Assert.True(GettingStartedExamples.TryAct(Decide(320m), duties, () => acts++));
        Assert.Equal((1, PartyReference.To(new BodyId("ai-committee"))), (acts, Assert.Single(told).Party));
    }

    private static Decision Decide(decimal amount) => GettingStartedExamples.Load(Example, TextWriter.Null)!.Evaluate(new()
    {
        Agent = new("refund-bot"),
        DecisionType = new("refund.issue"),
        Resource = new("Claim", "FR-2212") { Attributes = GettingStartedExamples.Facts() },
        Purpose = new("customer-refunds"),
        Unit = new("claims-france"),
        Amount = new(amount, Currency.Eur),
        At = Now,
    });
}
