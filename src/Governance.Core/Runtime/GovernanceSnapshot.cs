using Governance.Decisions;

namespace Governance.Runtime;

/// <summary>A model that is or was in force, with its evaluator and its version. Immutable: whoever holds one goes on deciding by it, whatever is in force since.</summary>
/// <remarks>Two snapshots are equal when they are the same object.</remarks>
public sealed class GovernanceSnapshot
{
    internal GovernanceSnapshot(GovernanceModel model, ModelVersion version, ValueList<Diagnostic> findings, PreparedExtensions? extensions)
    {
        Model = model;
        Version = version;
        Findings = findings;
        Evaluator = new PolicyEvaluator(model, extensions, indexed: true) { Version = version };
    }

    /// <summary>Which snapshot it is.</summary>
    public ModelVersion Version { get; }

    /// <summary>The model.</summary>
    public GovernanceModel Model { get; }

    /// <summary>The evaluator of the model; its decisions bear <see cref="Version"/>.</summary>
    public PolicyEvaluator Evaluator { get; }

    /// <summary>The warnings that came with the model; none when it was handed over without any.</summary>
    public ValueList<Diagnostic> Findings { get; }

    /// <summary>The version.</summary>
    public override string ToString() => Version.ToString();
}
