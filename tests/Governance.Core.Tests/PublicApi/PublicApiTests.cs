using System.Reflection;
using Governance.Decisions;

namespace Governance.Core.Tests.PublicApi;

/// <summary>What the libraries offer changes on purpose only: a change shows in the approved text, where it is reviewed.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries { get; } = ["Governance.Cedar", "Governance.Core"];

    /// <summary><c>APPROVE=1</c> writes the approved text.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_library_offers_what_was_approved(string library)
    {
        var path = Repository.Find($"tests/Governance.Core.Tests/PublicApi/{library}.txt");
        var offered = ApiText.Of(Assembly.Load(library));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, offered);
        }
        else
        {
            Assert.Equal(File.ReadAllText(path), offered);
        }
    }

    [Fact]
    public void The_text_says_what_a_caller_must_know()
    {
        var text = ApiText.Of(typeof(PolicyEvaluator).Assembly);

        Assert.Contains("sealed class Governance.Decisions.PolicyEvaluator : IPolicyEvaluator\n", text, StringComparison.Ordinal);
        Assert.Contains("    Decision EvaluateAndReserve(DecisionRequest request, IBudgetLedger ledger, DecisionEvidence? evidence = default, Duration? holdFor = default)\n", text, StringComparison.Ordinal);
        Assert.Contains("    required DecisionTypeId DecisionType { get; init; }\n", text, StringComparison.Ordinal);
        Assert.Contains("readonly struct Governance.AgentId : ", text, StringComparison.Ordinal);
        Assert.Contains("      3 ActWithApproval\n", text, StringComparison.Ordinal);
        Assert.Contains("    static string get_Name(AutonomyLevel level)\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PrintMembers", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\ninternal", text, StringComparison.Ordinal);
    }
}
