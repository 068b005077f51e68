using FsCheck.Fluent;
using Governance.Cedar;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Serialization;

/// <summary>A request in a file.</summary>
public class DecisionRequestReaderTests
{
    private static string Valid => Samples.Request;

    private static readonly Budget Monthly = new() { Id = new("monthly"), Amount = new Money(9000m, Currency.Eur), Period = BudgetPeriod.Month };

    private static readonly Instant At = Instant.FromUtc(2026, 11, 20, 9, 30);

    [Fact]
    public void Reads_every_property()
    {
        var request = Read(Valid).Request!;

        Assert.Equal(new AgentId("refund-bot"), request.Agent);
        Assert.Null(request.Person);
        Assert.Equal(new EntityUid("Shop::Claim", "FR-2211"), request.Resource.Uid);
        Assert.True(request.Resource.Attributes.TryGetValue("owner", out var owner));
        Assert.Equal(new EntityUid("Customer", "c-1"), owner.AsEntity());
        Assert.Equal([new EntityUid("Region", "eu")], request.Resource.Parents);
        Assert.Equal(new Money(320m, Currency.Eur), request.Amount);
        Assert.Equal(2, request.Context.Count);
        Assert.True(request.Entities.Single().Tags.TryGetValue("tier", out _));
        Assert.Equal("customer c-1", request.Counterparty);
        Assert.Equal(["customer"], request.DataClasses);
        Assert.Equal(At, request.At);
        Assert.Equal(DecisionEvidence.None, Read(Valid).Evidence);
    }

    [Fact]
    public void Reads_what_is_presented_with_a_request()
    {
        var read = Read(Samples.RequestWithEvidence);
        var usage = Assert.IsType<RecordedUsage>(read.Evidence.Usage);

        Assert.Equal("", Reports.Of(read.Diagnostics));
        Assert.Equal(Read(Valid).Request, read.Request);
        Assert.Equal(["anna", "bruno"], read.Evidence.Approvals.Single().Approvers.Select(static id => id.Value));
        Assert.Equal(new ResourceScope { Type = "Shop::Claim" }, read.Evidence.Plan!.Plan.Actions.Single().Resource);
        Assert.Equal([2], read.Evidence.Plan.Done);
        Assert.Equal("line-down", read.Evidence.Emergency!.Procedure.Value);
        Assert.Equal(new BudgetUse(new Money(120m, Currency.Eur), null), usage.Find(new(new("refunds-france"), new("monthly")), Monthly, At));
        Assert.Equal([new Money(180m, Currency.Eur)], usage.Related);
    }

    [Fact]
    public void Evidence_that_is_written_reads_the_same_and_is_written_as_the_same_bytes() => Law.Holds(Gen.Choose(0, int.MaxValue).ToArbitrary(), static seed =>
    {
        var (maker, valid) = (new ModelMaker(seed), Read(Valid).Request!);
        var (request, evidence) = (valid with { Change = seed % 2 == 0 ? null : maker.Change(), Gate = seed % 3 == 0 ? null : maker.Step() }, maker.Evidence());

        var file = DecisionRequestWriter.Write(request, evidence, "r.json");
        var read = DecisionRequestReader.Read(file);

        Assert.Equal("", Reports.Of(read.Diagnostics));
        Assert.Equal((request, evidence), (read.Request!, read.Evidence));
        Assert.Equal(file.Content.ToArray(), DecisionRequestWriter.Write(read.Request!, read.Evidence, "r.json").Content.ToArray());
    });

    [Fact]
    public void Related_acts_that_are_known_to_be_none_are_not_the_same_as_unknown_ones()
    {
        static ValueList<Money>? Related(string usage) =>
            ((RecordedUsage)Read(Valid.TrimEnd()[..^1] + $", \"usage\": {usage}}}").Evidence.Usage!).Related;

        Assert.Null(Related("{}"));
        Assert.Equal(ValueList.Create<Money>([]), Related("{\"related\": []}"));
    }

    [Fact]
    public void An_error_leaves_no_evidence()
    {
        var read = Read(Samples.RequestWithEvidence.Replace("\"purpose\": \"refunds\",\n  \"unit\"", "\"unit\"", StringComparison.Ordinal));

        Assert.False(read.Success);
        Assert.Equal(DecisionEvidence.None, read.Evidence);
    }

    [Fact]
    public void A_ledger_is_not_written() => Assert.Throws<ArgumentException>(
        () => DecisionRequestWriter.Write(Read(Valid).Request!, new DecisionEvidence { Usage = new Ledger() }, "r.json"));

    [Fact]
    public void What_is_written_reads_the_same()
    {
        var request = Read(Valid).Request!;

        var file = DecisionRequestWriter.Write(request, "requests/x.json");

        Assert.Equal(request, DecisionRequestReader.Read(file).Request);
        Assert.Equal(file.Content.ToArray(), DecisionRequestWriter.Write(DecisionRequestReader.Read(file).Request!, "y").Content.ToArray());
    }

    [Fact]
    public void The_least_that_can_be_said_has_defaults()
    {
        var request = Read("""{"person": "anna", "decisionType": "d", "resource": {"type": "T", "id": ""}, "purpose": "p", "unit": "u", "at": "2026-11-20T09:30:00Z"}""").Request;

        Assert.Equal(
            new DecisionRequest { Person = new("anna"), DecisionType = new("d"), Resource = new("T", ""), Purpose = new("p"), Unit = new("u"), At = At },
            request);
    }

    [Fact]
    public void An_instant_may_come_from_outside()
    {
        var without = Valid.Replace(",\n  \"at\": \"2026-11-20T09:30:00Z\"", "", StringComparison.Ordinal);
        var (monday, friday) = (At, At + Duration.FromDays(4));

        Assert.Equal("GOV1008 r.json:1:1 $ ‹{› missing property `at` | `at` is an instant in UTC, such as `2026-11-02T09:00:00Z`", Reports.Of(Read(without).Diagnostics));
        Assert.Equal(friday, Read(without, defaultAt: friday).Request!.At);
        Assert.Equal(monday, Read(Valid, defaultAt: friday).Request!.At);
        Assert.Equal(friday, Read(Valid, overrideAt: friday).Request!.At);
        Assert.Equal(friday, Read(without, overrideAt: friday).Request!.At);
        Assert.False(Read(Valid.Replace("T09:30:00Z", "", StringComparison.Ordinal), overrideAt: friday).Success);
    }

    [Theory]
    [InlineData("\"agent\": \"refund-bot\",", "", "GOV1008 r.json:1:1 $ ‹{› nobody acts in this request | a request has exactly one actor: `agent` or `person`")]
    [InlineData("\"agent\": ", "\"agnet\": ", "GOV1006 r.json:2:3 $.agnet ‹\"agnet\"› unknown property `agnet` | did you mean `agent`?")]
    [InlineData("\"unit\": \"group\",", "\"unit\": \"group\", \"person\": \"anna\",", "GOV2006 r.json:11:20 $.person ‹\"person\"› both an agent and a person act in this request | a request has exactly one actor: `agent` or `person`")]
    [InlineData("\"Shop::Claim\"", "\"Shop Claim\"", "GOV1010 r.json:5:13 $.resource.type ‹\"Shop Claim\"› `Shop Claim` is not a Cedar entity type | expected a Cedar entity type, such as `Claim` or `Shop::Order`")]
    [InlineData("\"Shop::Claim\"", "\"if\"", "GOV1010 r.json:5:13 $.resource.type ‹\"if\"› `if` is not a Cedar entity type | expected a Cedar entity type, such as `Claim` or `Shop::Order`")]
    [InlineData("\"purpose\": \"refunds\",", "\"purpose\": \"Refunds\",", "GOV1010 r.json:10:14 $.purpose ‹\"Refunds\"› `Refunds` is not an id | expected an id: lower-case letters and digits, parted by single `-` or `.`, at most 100 characters, such as `refund-bot`")]
    public void What_is_wrong_is_reported(string from, string to, string expected) =>
        Assert.Equal(expected, Reports.Of(Read(Valid.Replace(from, to, StringComparison.Ordinal)).Diagnostics));

    [Theory]
    [InlineData("\"confirmed\": true", "\"confirmed\": 1.5", "GOV1010 r.json:7:34 $.resource.attributes.confirmed ‹1.5› ")]
    [InlineData("\"confirmed\": true", "\"confirmed\": null", "GOV1010 r.json:7:34 $.resource.attributes.confirmed ‹null› ")]
    [InlineData("[\"mail\", \"phone\"]", "[\"mail\", 1e3]", "GOV1010 r.json:15:61 $.context.channels[1] ‹1e3› ")]
    [InlineData("{ \"type\": \"Region\", \"id\": \"eu\" }", "{ \"type\": \"Region\" }", "GOV1010 r.json:8:")]
    [InlineData("\"attrs\": { \"vulnerable\": false }, ", "", "GOV1008 r.json:16:16 $.entities[0] ‹{› missing property `attrs` | `attrs` is a Cedar record: an object of attributes")]
    [InlineData("\"attrs\": { \"vulnerable\": false }", "\"attrs\": []", "GOV1009 r.json:16:71 $.entities[0].attrs ‹[› expected an object, found a list | expected a Cedar record: an object of attributes")]
    public void What_cedar_refuses_has_its_place(string from, string to, string expected) =>
        Assert.StartsWith(expected, Reports.Of(Read(Valid.Replace(from, to, StringComparison.Ordinal)).Diagnostics), StringComparison.Ordinal);

    [Fact]
    public void Entities_that_contradict_one_another_are_refused()
    {
        const string One = "{ \"uid\": { \"type\": \"Customer\", \"id\": \"c-1\" }, \"attrs\": { \"vulnerable\": true }, \"parents\": [] }, ";

        var problem = Assert.Single(Read(Valid.Replace("\"entities\": [", "\"entities\": [" + One, StringComparison.Ordinal)).Diagnostics);

        Assert.Equal((DiagnosticIds.Contradiction, "$.entities[1]"), (problem.Id, problem.Location!.Path));
    }

    private static DecisionRequestResult Read(string json, Instant? defaultAt = null, Instant? overrideAt = null) =>
        DecisionRequestReader.Read(GovernanceFile.FromText("r.json", json), defaultAt, overrideAt);

    private sealed class Ledger : IBudgetUsage
    {
        public BudgetUse? Find(BudgetAccount account, Budget budget, Instant at) => null;

        public ValueList<Money>? FindRelated(RelatedActs acts, Instant at) => null;
    }
}
