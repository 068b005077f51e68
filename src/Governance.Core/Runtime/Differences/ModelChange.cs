namespace Governance.Runtime;

/// <summary>One thing that differs between two models.</summary>
/// <param name="Part">The part of the model.</param>
/// <param name="Id">Its id; empty for a part that a model has once, such as the rules of careers.</param>
/// <param name="Kind">How it differs.</param>
public sealed record ModelChange(ModelPart Part, string Id, ModelChangeKind Kind);
