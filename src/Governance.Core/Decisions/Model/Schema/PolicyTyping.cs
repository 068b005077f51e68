using Governance.Cedar;
using Governance.Policies;

namespace Governance.Decisions;

/// <summary>Checks the types of policies: against the whole schema when there is one, else against what is known of the model's own things.</summary>
internal sealed class PolicyTyping(CedarSchema? schema)
{
    private static readonly PolicyValidator OfModelAlone = new(
        ModelSchema.Alone, new ValidationOptions { Mode = ValidationMode.Permissive, IsPartial = true, MayReadAbsent = true, WarnOfMisreadableText = false });

    private readonly PolicyValidator _permits = schema is null ? OfModelAlone : new(schema, new ValidationOptions { InapplicableActionIsError = true });

    private readonly PolicyValidator _forbids = schema is null ? OfModelAlone : new(schema, new ValidationOptions { InapplicableActionIsError = true, MayReadAbsent = true });

    /// <summary>Whether there is a schema of the application.</summary>
    public CedarSchema? Schema => schema;

    /// <summary>What is wrong with a policy, each at its place in the policy's text.</summary>
    /// <remarks>
    /// A forbid may read what may be absent without asking first: it then errs and applies in full, and that is what an author wants of a limit. A
    /// guard, as Cedar would ask for, would lift the limit for whoever leaves the fact out. A policy that can never apply is an error, since a limit
    /// would be lost; without a schema, a warning, since nobody has said which types there are.
    /// </remarks>
    public IEnumerable<Diagnostic> Check(Policy policy) => KpiReading.Check(policy).Concat(CheckTypes(policy));

    private IEnumerable<Diagnostic> CheckTypes(Policy policy)
    {
        var validator = policy.Effect == PolicyEffect.Permit ? _permits : _forbids;
        var found = validator.Validate(policy).Diagnostics.Select(PolicyDiagnostics.From);
        return schema is null
            ? AttributeReading.Check(policy).Concat(AttributeReading.FindSlips(policy)).Concat(found)
            : found.Select(d => d.Id == CedarDiagnosticIds.ImpossiblePolicy ? d with { Severity = DiagnosticSeverity.Error } : d);
    }
}
