using System.Collections.Immutable;
using Governance.Decisions;
using Governance.Policies;
using Governance.Serialization;

namespace Governance.DependencyInjection;

/// <summary>Where a model comes from: read once at start-up and again at every reload.</summary>
internal sealed class GovernanceSources(
    ImmutableArray<Func<GovernanceFolderContent>> files,
    ImmutableArray<Func<GovernanceModelParts>> parts,
    ValueList<PolicyText> policies,
    ValueList<SchemaText> schemas,
    ValueList<Diagnostic> problems)
{
    /// <summary>Reads the model, or says everything that stands in the way.</summary>
    public ModelResult Load() => Read() is var read && problems.IsEmpty ? read : new(null, [.. read.Diagnostics, .. problems]);

    private ModelResult Read() => (files.Length, parts.Length) switch
    {
        ( > 0, 0) => GovernanceModelReader.Read(Content()),
        (0, 1) => Create(parts[0]()),
        (0, 0) => new(null, [SourceProblems.NoSource]),
        _ => new(null, [SourceProblems.TwoSources]),
    };

    private ModelResult Create(GovernanceModelParts made) =>
        GovernanceModel.Create(made with { Policies = [.. made.Policies, .. policies], Schemas = [.. made.Schemas, .. schemas] });

    /// <summary>All files as those of one folder; what no model reads may stand in several of them.</summary>
    private GovernanceFolderContent Content()
    {
        var contents = files.Select(static read => read()).ToArray();
        return new()
        {
            Files =
            [
                .. contents.SelectMany(static content => content.Files).Where(static file => FolderLayout.Classify(file.Name).Role is FileRole.Document or FileRole.Policy or FileRole.Schema or FileRole.Unknown),
                .. policies.Select(static policy => GovernanceFile.FromText(FolderLayout.FileOf(policy), policy.Text)),
                .. schemas.Select(static schema => GovernanceFile.FromText(schema.Name, schema.Text)),
            ],
            Diagnostics = [.. contents.SelectMany(static content => content.Diagnostics)],
            Unreadable = [.. contents.SelectMany(static content => content.Unreadable)],
        };
    }
}
