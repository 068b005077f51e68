namespace Governance.Decisions;

/// <summary>Why a step that a decision does not let proceed is not taken: what the decision runs into, or what it still waits for.</summary>
internal static class StepRefusal
{
    public static ModelResult Of(Decision decision, string file, string path)
    {
        var findings = new ModelFindings();
        foreach (var blocker in decision.BlockersTo(AutonomyLevel.ActWithApproval))
        {
            findings.Error(file, path, DiagnosticIds.RefusedTransition, blocker.Because);
        }

        if (!findings.HasErrors)
        {
            foreach (var validation in decision.Validations.Where(validation => !validation.IsMet))
            {
                findings.Error(file, path, DiagnosticIds.RefusedTransition, CareerStepWords.Awaits(validation));
            }
        }

        return new(null, [.. findings.Diagnostics]);
    }
}
