namespace Governance.Cedar.Fuzzing;

/// <summary>What the validator accepts keeps its promise on data that conforms.</summary>
internal static class ValidationLaws
{
    /// <summary>Validates policies in every mode and holds those that are valid against the world.</summary>
    public static void Check(IEnumerable<Policy> policies, ValidatedWorld world)
    {
        foreach (Policy policy in policies)
        {
            PolicyValidation strict = world.Strict.Validate(policy);
            PolicyValidation permissive = world.Permissive.Validate(policy);
            DiagnosticLaws.Check(strict.Diagnostics, policy.Source.Text.Length);
            DiagnosticLaws.Check(permissive.Diagnostics, policy.Source.Text.Length);
            Law.Holds(permissive.IsValid || !strict.IsValid, "what is valid strictly is valid permissively", policy.Text);
            Law.Holds(!world.LevelOne.Validate(policy).IsValid || (world.LevelTwo.Validate(policy).IsValid && strict.IsValid), "what is valid at a level is valid at a higher one", policy.Text);
            if (permissive.IsValid)
            {
                CheckSoundness(policy, world);
            }
        }
    }

    private static void CheckSoundness(Policy policy, ValidatedWorld world)
    {
        var compiled = CompiledPolicy.Compile(policy);
        foreach (CedarRequest request in world.ConformingRequests)
        {
            EvaluationError? error = compiled.Evaluate(request, world.Entities).Error;
            Law.Holds(
                error is null or { Id: CedarDiagnosticIds.Overflow or CedarDiagnosticIds.MissingEntity },
                "a valid policy fails on conforming data by overflow or a missing entity only",
                $"{error} in\n{policy.ToCedar()}");
        }
    }
}
