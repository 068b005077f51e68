using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Approvals;
using Governance.Core.Tests.Laws;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Serialization;

/// <summary>The platform's serializer accepts a file exactly when scan and check find nothing in it, and reads the same from it.</summary>
public class FlawlessReadingTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    /// <summary>Whether both ways accept a text of a type; they agree, or this fails.</summary>
    private static readonly Func<byte[], bool>[] Agreement =
    [
        Agree<OrganizationDirectory>, Agree<PortfolioRegister>, Agree<AgentRegister>, Agree<DelegationRegister>, Agree<ProtocolCatalogue>, Agree<KpiCatalogue>, Agree<DecisionRequestFields>,
    ];

    [Fact]
    public void Both_ways_accept_what_is_written() => Law.Holds(Seeds, static seed =>
    {
        foreach (var (json, kind) in Texts(seed).Select(static (json, kind) => (json, kind)))
        {
            Assert.True(Agreement[kind](json), Encoding.UTF8.GetString(json));
        }
    });

    [Fact]
    public void Both_ways_refuse_what_is_spoilt() => Law.HoldsAtStake(Seeds, 250, static seed => !AgreeOnMutated(seed, changes: 1));

    [Fact]
    public void Both_ways_accept_what_is_changed_and_not_spoilt() => Law.HoldsAtStake(Seeds, 60, static seed => AgreeOnMutated(seed, changes: 1));

    [Fact]
    public void Both_ways_agree_on_what_is_changed_often() => Law.HoldsAtStake(Seeds, 300, static seed => !AgreeOnMutated(seed, changes: 3));

    [Fact]
    public void Both_ways_agree_on_what_people_write_by_hand() => Law.HoldsAtStake(Seeds, 60, static seed =>
    {
        var random = new Random(seed);
        var (kind, json) = random.Next(4) switch
        {
            0 => (0, Samples.Organization),
            1 => (1, Samples.Portfolio),
            2 => (2, Samples.Agents),
            _ => (6, Samples.RequestWithEvidence),
        };
        return Agreement[kind](new JsonMutator(random).Mutate(Encoding.UTF8.GetBytes(json)));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Both_ways_refuse_null_wherever_it_stands(int seed)
    {
        foreach (var (json, kind) in Texts(seed).Select(static (json, kind) => (json, kind)))
        {
            Assert.All(JsonMutator.WithNulls(json), spoilt => Assert.False(Agreement[kind](spoilt), Encoding.UTF8.GetString(spoilt)));
        }
    }

    [Fact]
    public void Every_order_of_properties_is_accepted_by_both() => Law.Holds(Seeds, static seed =>
    {
        var random = new Random(seed);
        var properties = Samples.RuleProperties.ToArray();
        random.Shuffle(properties);
        Assert.True(Agree<DelegationRegister>(Encoding.UTF8.GetBytes($"{{\"rules\": [{Samples.Object(properties)}]}}")));
    });

    [Fact]
    public void Both_ways_read_the_same_instants() => Law.HoldsAtStake(Seeds, 100, static seed =>
    {
        var random = new Random(seed);
        int Near(params ReadOnlySpan<int> numbers) => numbers[random.Next(numbers.Length)];
        var text = $"{Near(0, 1, 4, 1900, 2000, 2026, 2028, 9999):0000}-{Near(1, 2, 2, 4, 12, 12, Near(0, 13)):00}-{Near(1, 27, 28, 29, 30, 31, Near(0, 32)):00}"
            + $"T{Near(0, 9, 23, 23, 23, 24):00}:{Near(0, 30, 59, 59, 60):00}:{Near(0, 30, 59, 59, 60):00}{(random.Next(8) == 0 ? ".5" : string.Empty)}{(random.Next(16) == 0 ? "z" : "Z")}";
        return Agree<AgentRegister>(Encoding.UTF8.GetBytes(Samples.Agents.Replace("2027-03-31T00:00:00Z", text, StringComparison.Ordinal)));
    });

    [Fact]
    public void Amounts_are_read_as_the_platform_reads_decimals() => Law.HoldsAtStake(Seeds, 300, static seed =>
    {
        var random = new Random(seed);
        string Digits(int most) => string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(_ => (char)('0' + random.Next(10))));
        var text = $"{(random.Next(8) == 0 ? "-" : string.Empty)}{Digits(17)}{(random.Next(3) == 0 ? string.Empty : ".")}{Digits(5)}{(random.Next(16) == 0 ? "e1" : string.Empty)}";
        var json = Encoding.UTF8.GetBytes(Rule("amountLimit", $"{{\"amount\": \"{text}\", \"currency\": \"EUR\"}}"));
        var isRead = Agree<DelegationRegister>(json);
        if (isRead)
        {
            var read = DocumentReader.Read<DelegationRegister>(new("x.json", json)).Value!.Rules[0].AmountLimit!.Value.Amount;
            Assert.Equal(decimal.GetBits(decimal.Parse(text, CultureInfo.InvariantCulture)), decimal.GetBits(read));
        }

        return isRead;
    });

    [Theory]
    [InlineData("Claim", true)]
    [InlineData("C", true)]
    [InlineData("If_2", true)]
    [InlineData("claim", true)]
    [InlineData("_claim", true)]
    [InlineData("Shop::Claim", true)]
    [InlineData("", false)]
    [InlineData("if", false)]
    [InlineData("2C", false)]
    [InlineData("C-2", false)]
    [InlineData("C ", false)]
    [InlineData("Cé", false)]
    [InlineData("C::", false)]
    [InlineData("C::in", false)]
    public void Both_ways_read_the_same_entity_types(string type, bool isRead)
    {
        var json = Encoding.UTF8.GetBytes(Rule("resources", $"[{{\"type\": \"{type}\"}}]"));

        Assert.Equal(isRead, Agree<DelegationRegister>(json));
        Assert.Equal(isRead ? type : null, DocumentReader.Read<DelegationRegister>(new("x.json", json)).Value?.Rules[0].Resources[0].Type);
    }

    [Fact]
    public void A_flawless_file_is_scanned_only_for_places()
    {
        var document = DocumentReader.Read<AgentRegister>(GovernanceFile.FromText("agents.json", Samples.Agents));

        Assert.False(document.Places!.IsValueCreated);
        Assert.Equal("$.agents[0]", JsonPath.Of(document.Map!, JsonPath.Find(document.Map!, "$.agents[0]", out _)));
    }

    [Fact]
    public void What_is_left_out_and_means_something_is_left_to_the_thorough_way()
    {
        var text = new DocumentText(GovernanceFile.FromText("organization.json", Samples.Organization));

        Assert.Null(DocumentReader.ReadFlawless<OrganizationDirectory>(text));
        Assert.Equal(DecisionImpact.High, DocumentReader.ReadThoroughly<OrganizationDirectory>(text).Value!.DecisionTypes[0].Impact);
    }

    /// <summary>A register with one rule, in which one property is as given.</summary>
    private static string Rule(string property, string json) =>
        $"{{\"rules\": [{Samples.Object(Samples.RuleProperties.Select(pair => KeyValuePair.Create(pair.Key, pair.Key == property ? json : pair.Value)))}]}}";

    private static bool AgreeOnMutated(int seed, int changes)
    {
        var random = new Random(seed);
        var kind = random.Next(Agreement.Length);
        var json = Texts(seed)[kind];
        for (var i = 0; i < changes && IsWhole(json); i++)
        {
            json = new JsonMutator(random).Mutate(json);
        }

        return Agreement[kind](json);
    }

    /// <summary>A file of each kind.</summary>
    private static byte[][] Texts(int seed)
    {
        var maker = new ModelMaker(seed);
        var request = DecisionRequestReader.Read(GovernanceFile.FromText("r.json", Samples.Request)).Request!;
        return [.. GovernanceModelWriter.Write(maker.Parts()).Take(6).Append(DecisionRequestWriter.Write(request with { Change = maker.Change() }, maker.Evidence(), "r.json")).Select(static file => file.Content.ToArray())];
    }

    private static bool Agree<T>(byte[] json)
        where T : class
    {
        var read = DocumentReader.ReadText(new GovernanceFile("x.json", json));
        if (read.Value is not { } text)
        {
            return false;
        }

        var flawless = DocumentReader.ReadFlawless<T>(text);
        var thorough = DocumentReader.ReadThoroughly<T>(text);
        Assert.Equal(thorough.Problems.IsEmpty, thorough.Value is not null);
        if (flawless is not null)
        {
            Assert.Equal("", Reports.Of(thorough.Problems));
            Assert.Equal(thorough.Value, flawless);
        }
        else if (thorough.Value is not null)
        {
            Assert.True(IsCompleted<T>(text), Encoding.UTF8.GetString(json));
        }

        return thorough.Value is not null;
    }

    /// <summary>Whether a text leaves something out that has a default of its own: only then may the serializer refuse what the check accepts.</summary>
    private static bool IsCompleted<T>(DocumentText text)
        where T : class
    {
        var problems = new ProblemList(text);
        var check = new ContractCheck(JsonScanner.Scan(text, problems)!, problems);
        check.Check(0, GovernanceJson.Contract<T>());
        return check.Completions.Count > 0;
    }

    private static bool IsWhole(byte[] json)
    {
        var text = new DocumentText(new GovernanceFile("x.json", json));
        var problems = new ProblemList(text);
        return text.FirstInvalidByte() < 0 && !json.AsSpan().StartsWith(Encoding.UTF8.Preamble) && JsonScanner.Scan(text, problems) is not null && problems.IsEmpty;
    }
}
