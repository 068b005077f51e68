using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Approvals;
using Governance.Core.Tests.Model;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Portfolio;
using Governance.Serialization;

namespace Governance.Core.Tests.Schemas;

/// <summary>The schemas say what the contracts say: no more, so that no good file is refused, and no less than a schema can.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, Type> Roots = new(StringComparer.Ordinal)
    {
        ["organization.json"] = typeof(OrganizationDirectory),
        ["portfolio.json"] = typeof(PortfolioRegister),
        ["agents.json"] = typeof(AgentRegister),
        ["delegations.json"] = typeof(DelegationRegister),
        ["protocols.json"] = typeof(ProtocolCatalogue),
        ["kpis.json"] = typeof(KpiCatalogue),
        ["request.json"] = typeof(DecisionRequestFields),
    };

    /// <summary>What a schema can see of what the reader refuses.</summary>
    private static readonly HashSet<string> Visible =
        [DiagnosticIds.UnknownProperty, DiagnosticIds.MissingProperty, DiagnosticIds.WrongType, DiagnosticIds.InvalidValue];

    private static readonly Dictionary<string, SchemaCheck> Checks = Roots.Keys.ToDictionary(
        file => file, file => new SchemaCheck(JsonDocument.Parse(GovernanceSchemas.Find(file)!.Content).RootElement), StringComparer.Ordinal);

    public static TheoryData<string> Examples { get; } =
        [.. Directory.GetDirectories(Repository.Find("docs/examples")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string, string, string> Slips { get; } = SlipCases.Read(Repository.Find("tests/Governance.Core.Tests/Model/slips.cases"));

    [Fact]
    public void Every_file_has_a_schema()
    {
        Assert.Equal(Roots.Keys, GovernanceSchemas.Files);
        Assert.Null(GovernanceSchemas.Find("policies/a.cedar"));
        Assert.Equal("agents.schema.json", GovernanceSchemas.Find("agents.json")!.Name);
    }

    /// <summary><c>APPROVE=1</c> writes them.</summary>
    [Fact]
    public void The_schemas_are_those_of_the_contracts()
    {
        foreach (var (file, type) in Roots)
        {
            var path = Repository.Find($"src/Governance.Core/schemas/{Path.GetFileNameWithoutExtension(file)}.schema.json");
            var written = SchemaWriter.Write(type, file);
            if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            {
                File.WriteAllText(path, written);
            }
            else
            {
                Assert.Equal(File.ReadAllText(path), written);
                Assert.Equal(written, Encoding.UTF8.GetString(GovernanceSchemas.Find(file)!.Content.Span));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_fits(string example)
    {
        var folder = Repository.Find($"docs/examples/{example}");
        foreach (var file in Roots.Keys.Where(file => File.Exists(Path.Combine(folder, file))))
        {
            Assert.Equal([], Check(file, File.ReadAllBytes(Path.Combine(folder, file))));
        }

        if (Directory.Exists(Path.Combine(folder, "requests")))
        {
            Assert.All(Directory.GetFiles(Path.Combine(folder, "requests"), "*.json"), request => Assert.Equal([], Check("request.json", File.ReadAllBytes(request))));
        }
    }

    [Fact]
    public void Whatever_is_written_fits() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        Assert.All(
            GovernanceModelWriter.Write(new ModelMaker(seed).Parts()).Where(file => Roots.ContainsKey(file.Name)),
            file => Assert.Equal([], Check(file.Name, file.Content)))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_request_with_everything_fits() => Assert.Equal([], Check("request.json", Encoding.UTF8.GetBytes(Samples.RequestWithEvidence)));

    /// <summary>Of the slips in JSON files, those that break the contract of one file; the others are told of by the model as a whole.</summary>
    [Fact]
    public void A_slip_that_a_schema_can_see_does_not_fit()
    {
        var seen = new List<string>();
        foreach (var (place, written, slip, _) in Slips.Select(row => row.Data).Where(data => Roots.ContainsKey(data.Item1)))
        {
            var text = File.ReadAllText(Repository.Find(place == "kpis.json" ? "tests/Governance.Core.Tests/Model/slips.kpis.json" : $"docs/examples/customer-refunds/{place}"));
            var at = text.IndexOf(written, StringComparison.Ordinal);
            var spoilt = GovernanceFile.FromText(place, string.Concat(text.AsSpan(0, at), slip, text.AsSpan(at + written.Length)));
            var problems = Read(Roots[place], spoilt).Where(problem => Visible.Contains(problem.Id)).ToArray();
            if (problems.Length > 0)
            {
                Assert.True(Check(place, spoilt.Content).Length > 0, $"{place}: {slip}");
                seen.AddRange(problems.Select(problem => problem.Id));
            }
        }

        Assert.NotEmpty(seen);
    }

    /// <summary>One value spoilt at a time: whatever the reader finds wrong with a file by itself, the schema finds, unless it takes a calendar, a sum or Cedar to see it.</summary>
    [Fact]
    public void What_the_reader_refuses_the_schema_mostly_refuses()
    {
        var (seen, missed) = (0, 0);
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var file = GovernanceModelWriter.Write(new ModelMaker(seed).Parts())[random.Next(6)];
            var mutant = new GovernanceFile(file.Name, new JsonMutator(random).Mutate(file.Content.Span));
            if (Read(Roots[file.Name], mutant).Any(problem => Visible.Contains(problem.Id)) && TryCheck(file.Name, mutant.Content) is { } problems)
            {
                seen++;
                missed += problems.Length == 0 ? 1 : 0;
            }
        }

        Assert.True(seen > 200 && missed * 10 < seen, $"of {seen} files {missed} fit");
    }

    /// <summary>A schema that refuses what the reader accepts would teach people to ignore it.</summary>
    [Fact]
    public void What_the_schema_refuses_the_reader_refuses() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var file = GovernanceModelWriter.Write(new ModelMaker(seed).Parts())[random.Next(6)];
        var mutant = new JsonMutator(random).Mutate(file.Content.Span);
        if (TryCheck(file.Name, mutant) is { Length: > 0 })
        {
            Assert.NotEmpty(Read(Roots[file.Name], new GovernanceFile(file.Name, mutant)));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static ValueList<Diagnostic> Read(Type root, GovernanceFile file) => root.Name switch
    {
        nameof(OrganizationDirectory) => DocumentReader.Read<OrganizationDirectory>(file).Problems,
        nameof(PortfolioRegister) => DocumentReader.Read<PortfolioRegister>(file).Problems,
        nameof(AgentRegister) => DocumentReader.Read<AgentRegister>(file).Problems,
        nameof(DelegationRegister) => DocumentReader.Read<DelegationRegister>(file).Problems,
        nameof(ProtocolCatalogue) => DocumentReader.Read<ProtocolCatalogue>(file).Problems,
        _ => DocumentReader.Read<KpiCatalogue>(file).Problems,
    };

    private static string[]? TryCheck(string file, ReadOnlyMemory<byte> json)
    {
        // Half of a character is no text to a validator of texts.
        if (Encoding.UTF8.GetString(json.Span).Contains("\\ud", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return Check(file, json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string[] Check(string file, ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Checks[file].Check(document.RootElement)];
    }
}
