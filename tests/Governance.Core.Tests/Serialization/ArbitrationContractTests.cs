using System.Text;
using Governance.Core.Tests.Arbitration;
using Governance.Portfolio;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>The arbitration part of <c>portfolio.json</c> as people write it.</summary>
public sealed class ArbitrationContractTests
{
    private const string Valid = """
        {
          "criteria": [
            { "id": "benefit", "name": { "en": "Benefit" }, "question": { "en": "how much?" }, "group": "value", "valueFunction": { "worst": 0, "best": 500 }, "weight": 50, "vetoBound": 10 },
            { "id": "harm", "name": { "en": "Harm" }, "question": { "en": "whom?" }, "group": "risk",
              "valueFunction": { "steps": [{ "label": "severe" }, { "label": "medium", "name": { "en": "medium", "fr": "moyen" }, "value": 2 }] },
              "weight": 30.5, "vetoLabel": "medium", "overlapsWith": ["fit"] },
            { "id": "fit", "name": { "en": "Fit" }, "question": { "en": "does it?" }, "group": "alignment",
              "valueFunction": { "points": [{ "score": 0, "value": 0 }, { "score": 5, "value": 8 }] }, "weight": 0 }
          ],
          "weightTotal": 100,
          "limits": { "prioritise": 0.6, "stop": 0.3 },
          "scores": [
            { "useCase": "claims", "criterion": "benefit", "score": 400, "source": "pilot", "date": "2026-09-01", "assessor": "person:anna" },
            { "useCase": "claims", "criterion": "harm", "fromLabel": "severe", "toLabel": "medium" },
            { "useCase": "quotes", "criterion": "harm", "label": "medium" },
            { "useCase": "quotes", "criterion": "benefit", "from": 100, "to": 200 }
          ],
          "stakeholders": [{ "party": "role:head", "weights": [{ "criterion": "benefit", "weight": 80 }] }]
        }
        """;

    [Fact]
    public void It_is_read_as_written_and_written_as_read()
    {
        var matrix = Read(Valid).Value!.Arbitration!;

        Assert.Equal(["benefit 50 Value", "harm 30.5 Risk", "fit 0 Alignment"], matrix.Criteria.Select(c => FormattableString.Invariant($"{c.Id} {c.Weight} {c.Group}")));
        Assert.Equal(ValueFunction.Linear(0, 500), matrix.Criteria[0].ValueFunction);
        Assert.Equal(new ValueStep { Label = "medium", Name = new("medium", "moyen"), Value = 2 }, matrix.Criteria[1].ValueFunction.Steps[1]);
        Assert.Equal(ValueFunction.Through(new(0, 0), new(5, 8)), matrix.Criteria[2].ValueFunction);
        Assert.Equal(new("claims"), matrix.Scores[0].UseCase);
        Assert.Equal((100m, 200m, "severe", "medium"), (matrix.Scores[3].From, matrix.Scores[3].To, matrix.Scores[1].FromLabel, matrix.Scores[1].ToLabel));
        var written = Encoding.UTF8.GetString(GovernanceJson.Write(matrix));
        Assert.Equal(matrix, Read(written).Value!.Arbitration);
        Assert.Equal(
            System.Text.Json.Nodes.JsonNode.Parse(Valid)!.ToJsonString(),
            System.Text.Json.Nodes.JsonNode.Parse(written)!.ToJsonString(), ignoreAllWhiteSpace: true);
    }

    [Fact]
    public void A_register_without_it_says_nothing_of_it()
    {
        Assert.Null(DocumentReader.Read<PortfolioRegister>(GovernanceFile.FromText("x.json", "{\"useCases\": []}")).Value!.Arbitration);
        Assert.DoesNotContain("arbitration", Encoding.UTF8.GetString(GovernanceJson.Write(new PortfolioRegister { UseCases = [] })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_survives_its_files()
    {
        var files = GovernanceModelWriter.Write(Insurer.Parts);
        var read = GovernanceModelReader.Read(files);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Insurer.Parts, read.Model!.Parts);
    }

    [Theory]
    [InlineData("\"weight\": 50", "\"weight\": \"50\"", "GOV1009 .criteria[0].weight ‹\"50\"› expected a number, found a text | -")]
    [InlineData("\"weight\": 50", "\"weight\": 1e40", "GOV1010 .criteria[0].weight ‹1e40› the number `1e40` is too large or has too many digits | -")]
    [InlineData("\"weight\": 50", "\"wieght\": 50", "GOV1006 .criteria[0].wieght ‹\"wieght\"› unknown property `wieght` | did you mean `weight`?")]
    [InlineData("\"group\": \"value\"", "\"group\": \"values\"", "GOV1010 .criteria[0].group ‹\"values\"› `values` is not a group of criteria | did you mean `value`?")]
    [InlineData("\"score\": 400", "\"score\": \"high\"", "GOV1009 .scores[0].score ‹\"high\"› expected a number, found a text | -")]
    [InlineData("\"label\": \"medium\" }", "\"label\": 3 }", "GOV1009 .scores[2].label ‹3› expected a text, found a number | -")]
    [InlineData("\"from\": 100", "\"from\": null", "GOV1009 .scores[3].from ‹null› `null` is not allowed | leave the property out when there is nothing to say")]
    [InlineData("\"date\": \"2026-09-01\"", "\"date\": \"1.9.2026\"", "GOV1010 .scores[0].date ‹\"1.9.2026\"› `1.9.2026` is not a date | did you mean `2026-09-01`?")]
    [InlineData(", \"stop\": 0.3", "", "GOV1008 .limits ‹{› missing property `stop` | `stop` is a number")]
    [InlineData("\"useCase\": \"quotes\", \"criterion\": \"benefit\"", "\"useCase\": \"Quotes\", \"criterion\": \"benefit\"", "GOV1010 .scores[3].useCase ‹\"Quotes\"› `Quotes` is not an id | expected an id: lower-case letters and digits, parted by single `-` or `.`, at most 100 characters, such as `refund-bot`")]
    [InlineData("{ \"worst\": 0, \"best\": 500 }", "\"linear\"", "GOV1009 .criteria[0].valueFunction ‹\"linear\"› expected an object, found a text | -")]
    public void A_slip_is_told_at_its_place(string valid, string slip, string told)
    {
        var text = Valid.Replace(valid, slip, StringComparison.Ordinal);
        var problems = Read(text).Problems;

        Assert.NotEqual(Valid, text);
        Assert.All(problems, Typography.Check);
        Assert.Equal(told, string.Join('\n', problems.Select(p => Reports.Of(p).Replace($"x.json:{p.Location!.Line}:{p.Location.Column} $.arbitration", string.Empty, StringComparison.Ordinal))));
    }

    private static Document<PortfolioRegister> Read(string arbitration) =>
        DocumentReader.Read<PortfolioRegister>(GovernanceFile.FromText("x.json", $"{{\"useCases\": [], \"arbitration\": {arbitration}}}"));
}
