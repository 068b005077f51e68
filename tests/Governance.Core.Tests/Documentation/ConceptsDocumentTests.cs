using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.Documentation;

/// <summary>What docs/concepts.md says of one decision is what the decision and its folder say.</summary>
public sealed partial class ConceptsDocumentTests
{
    private const string Example = "docs/examples/customer-refunds";

    private static readonly DocumentPage Page = DocumentPage.Read("docs/concepts.md");

    [Fact]
    public void The_scale_is_that_of_the_code() =>
        Assert.Equal(AutonomyScale.Levels.Select(level => ($"`{level.Name}`", level.Precondition.En)), Page.Rows("| level |").Select(row => (row[0], row[1])));

    [Fact]
    public void The_worked_decision_is_the_one_that_is_decided()
    {
        var request = DecisionRequestReader.Read(GovernanceFolder.ReadFile(Repository.Find($"{Example}/requests/02-large-refund.json")).Files[0]).Request!;
        var decision = new PolicyEvaluator(GovernanceModel.Load(Repository.Find(Example))).Evaluate(request);
        var said = string.Concat(GovernanceFolder.Read(Repository.Find(Example)).Files.Select(file => System.Text.Encoding.UTF8.GetString(file.Content.Span)))
            + decision.Explain(CultureInfo.InvariantCulture);
        var rows = Page.Rows("| word | in this decision |").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

        Assert.All(rows.SelectMany(row => row).SelectMany(cell => Code().Matches(cell).Select(match => match.Groups["code"].Value)), code => Assert.Contains(code, said, StringComparison.Ordinal));
        Assert.Equal(decision.Grants.Select(grant => $"`{grant.Rule}`"), rows["grant"].Select(cell => cell.Split(',')[0]));
        Assert.Equal(decision.Grants.Select(grant => $"`{grant.Level.Name}`"), rows["grant"].Select(cell => cell.Split("up to ")[1].Split(':')[0]));
        Assert.StartsWith($"`{decision.Ceilings[0].Rule}`", rows["ceiling"].Single(), StringComparison.Ordinal);
        Assert.EndsWith($"`{decision.Autonomy.Name}`", rows["autonomy"].Single(), StringComparison.Ordinal);
        Assert.Contains($"`{Assert.Single(decision.Ceilings, ceiling => ceiling.IsDecisive).Rule}`", rows["binding, decisive"].Single(), StringComparison.Ordinal);
        Assert.StartsWith($"`{decision.Authority!.Person}`", rows["accountable person"].Single(), StringComparison.Ordinal);
        Assert.Contains($"`{Assert.Single(decision.Validations).Protocol}`", rows["validation"].Single(), StringComparison.Ordinal);
        Assert.All(decision.Obligations, duty => Assert.Contains($"`{duty.Id}`", rows["obligation"].Single(), StringComparison.Ordinal));
        Assert.Equal($"*{decision.Outcome.DisplayName.En.ToLowerInvariant()}*", rows["outcome"].Single());
        Assert.EndsWith($"`{decision.PolicyVersion[..12]}`", rows["model"].Single(), StringComparison.Ordinal);
    }

    /// <summary>The lists of laws, here and on the page of decisions.</summary>
    [Theory]
    [InlineData("docs/concepts.md")]
    [InlineData("docs/decisions.md")]
    [InlineData("docs/limitations.md")]
    public void Every_law_that_is_named_is_tested(string page)
    {
        var laws = typeof(ConceptsDocumentTests).Assembly.GetTypes().Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute), inherit: true))).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var named = Laws().Matches(DocumentPage.Read(page).Text).Select(match => match.Groups["law"].Value).ToArray();

        Assert.NotEmpty(named);
        Assert.Equal([], named.Except(laws));
    }

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex("`(?<law>[A-Za-z]+Laws)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Laws();
}
