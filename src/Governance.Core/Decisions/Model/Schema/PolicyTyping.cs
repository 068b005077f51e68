using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks the types of policies: against the whole schema when there is one, else for attributes that the model's own things cannot have.</summary>
internal sealed class PolicyTyping(CedarSchema? schema)
{
    private readonly PolicyValidator? _validator = schema is null ? null : new(schema, new ValidationOptions { InapplicableActionIsError = true });

    /// <summary>Whether there is a schema of the application.</summary>
    public CedarSchema? Schema => schema;

    /// <summary>What is wrong with a policy, each at its place in the policy's text.</summary>
    /// <remarks>
    /// A forbid may read what may be absent without asking first: it then errs and applies in full, and that is what an author wants of a limit. A
    /// guard, as Cedar would ask for, would lift the limit for whoever leaves the fact out. A policy that can never apply is an error, since a limit
    /// would be lost.
    /// </remarks>
    public IEnumerable<Diagnostic> Check(Policy policy) => KpiReading.Check(policy).Concat(CheckTypes(policy));

    private IEnumerable<Diagnostic> CheckTypes(Policy policy) => _validator is null
        ? AttributeReading.Check(policy)
        : _validator.Validate(policy).Diagnostics
            .Where(d => policy.Effect == PolicyEffect.Permit || d.Id is not (CedarDiagnosticIds.UnguardedAttribute or CedarDiagnosticIds.UnguardedTag))
            .Select(d => d.Id == CedarDiagnosticIds.ImpossiblePolicy
                ? PolicyDiagnostics.From(d) with { Severity = DiagnosticSeverity.Error }
                : PolicyDiagnostics.From(d));
}
