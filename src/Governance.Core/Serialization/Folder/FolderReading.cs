using System.Diagnostics.CodeAnalysis;
using System.Text;
using Governance.Agents;
using Governance.Approvals;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Kpis;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;

namespace Governance.Serialization;

/// <summary>One reading of a folder's files: the parts of the model, the problems, and where everything stands.</summary>
internal sealed class FolderReading
{
    private readonly GovernanceFolderContent _content;
    private readonly List<Diagnostic> _diagnostics;
    private readonly Dictionary<string, GovernanceFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<JsonMap?>> _places = new(StringComparer.Ordinal);

    public FolderReading(GovernanceFolderContent content)
    {
        _content = content;
        _diagnostics = [.. content.Diagnostics];
        CheckNames();
    }

    public ValueList<Diagnostic> Diagnostics => [.. _diagnostics];

    /// <summary>Reads all files; there are parts only when no file has a problem.</summary>
    public bool TryGetParts([NotNullWhen(true)] out GovernanceModelParts? parts)
    {
        var organization = Read<OrganizationDirectory>(FolderLayout.Organization);
        var portfolio = Read<PortfolioRegister>(FolderLayout.Portfolio);
        var agents = Read<AgentRegister>(FolderLayout.Agents);
        var delegations = Read<DelegationRegister>(FolderLayout.Delegations);
        var protocols = Read<ProtocolCatalogue>(FolderLayout.Protocols);
        var kpis = Read<KpiCatalogue>(FolderLayout.Kpis);
        var policies = ReadTexts(FileRole.Policy, static (name, text) => new PolicyText(name, text) { Unit = FolderLayout.UnitOf(name) });
        var schemas = ReadTexts(FileRole.Schema, static (name, text) => new SchemaText(name, text));
        if (_diagnostics.Count > 0 || organization is null || portfolio is null || agents is null)
        {
            ReportSyntax(policies, schemas);
            parts = null;
            return false;
        }

        parts = new GovernanceModelParts { Organization = organization, Portfolio = portfolio, Agents = agents, Policies = policies, Schemas = schemas };
        parts = delegations is null ? parts : parts with { Delegations = delegations };
        parts = protocols is null ? parts : parts with { Protocols = protocols };
        parts = kpis is null ? parts : parts with { Kpis = kpis };
        return true;
    }

    /// <summary>Gives the diagnostics of the model as a whole, which know a file and a path, their place in the text.</summary>
    public ModelResult Locate(ModelResult result) => result with
    {
        Diagnostics =
        [
            .. result.Diagnostics.Select(Locate)
                .OrderBy(Rank)
                .ThenBy(static d => d.Location?.File, StringComparer.Ordinal)
                .ThenBy(static d => d.Location?.Line)
                .ThenBy(static d => d.Location?.Column),
        ],
    };

    private Diagnostic Locate(Diagnostic diagnostic)
    {
        if (diagnostic.Location is not { Line: 0 } location || !_places.TryGetValue(location.File, out var places) || places.Value is not { } map)
        {
            return diagnostic;
        }

        var node = JsonPath.Find(map, location.Path, out _);
        return diagnostic with { Location = map.Text.Locate(map[node].Start, map.MarkedLength(node), location.Path) };
    }

    private static int Rank(Diagnostic diagnostic)
    {
        var rank = diagnostic.Location is { } location ? FolderLayout.RootFiles.IndexOf(location.File) : -2;
        return rank == -1 ? int.MaxValue : rank;
    }

    private void CheckNames()
    {
        var reported = new HashSet<LocalizedText>();
        foreach (var file in _content.Files)
        {
            if (FolderLayout.Classify(file.Name).Problem is { } problem)
            {
                if (reported.Add(problem.Message))
                {
                    Report(problem);
                }
            }
            else if (!_files.TryAdd(file.Name, file))
            {
                Report(FolderProblems.RepeatedFile(file.Name));
            }
        }

        // A folder that does not exist lacks no files.
        foreach (var name in FolderLayout.RequiredFiles.Where(name => !_files.ContainsKey(name) && !_content.Unreadable.Contains(name)))
        {
            if (_content.Files.Count > 0 || _content.Diagnostics.IsEmpty)
            {
                Report(FolderProblems.RequiredFile(name));
            }
        }
    }

    private T? Read<T>(string name)
        where T : class
    {
        if (!_files.TryGetValue(name, out var file))
        {
            return null;
        }

        var document = DocumentReader.Read<T>(file);
        _diagnostics.AddRange(document.Problems);
        if (document.Places is { } places)
        {
            _places.Add(name, places);
        }

        return document.Value;
    }

    private ValueList<T> ReadTexts<T>(FileRole role, Func<string, string, T> make)
    {
        var texts = new List<T>();
        foreach (var file in _files.Values.Where(file => FolderLayout.Classify(file.Name).Role == role).OrderBy(static file => file.Name, StringComparer.Ordinal))
        {
            var read = DocumentReader.ReadText(file);
            _diagnostics.AddRange(read.Problems);
            if (read.Value is { } text)
            {
                texts.Add(make(file.Name, Encoding.UTF8.GetString(text.Bytes)));
            }
        }

        return [.. texts];
    }

    /// <summary>When the JSON files stop the reading, policies and schemas are at least read as Cedar: what they refer to is not known.</summary>
    private void ReportSyntax(ValueList<PolicyText> policies, ValueList<SchemaText> schemas)
    {
        foreach (var policy in policies)
        {
            _diagnostics.AddRange(PolicySet.Parse(policy.Text, policy.Name).Diagnostics.Select(PolicyDiagnostics.From));
        }

        foreach (var schema in schemas)
        {
            _diagnostics.AddRange(schema.Parse().Diagnostics.Select(PolicyDiagnostics.From));
        }
    }

    private void Report(Problem problem) => _diagnostics.Add(problem.At(location: null));
}
