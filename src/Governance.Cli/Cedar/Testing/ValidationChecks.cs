using Governance.Cedar;

namespace Governance.Cli.Cedar.Testing;

/// <summary>Validates policies, entities and requests, and compares the verdicts with golden ones; without these, what is to conform must conform.</summary>
internal sealed class ValidationChecks(LoadedTest test, CedarSchema schema, bool inapplicableActionIsError, TestScore score)
{
    public void Run(GoldenVerdicts? golden)
    {
        Policies(golden);
        Entities(golden);
        Requests(golden);
    }

    private void Policies(GoldenVerdicts? golden)
    {
        foreach (var mode in golden is null ? [ValidationMode.Strict] : Enum.GetValues<ValidationMode>())
        {
            var report = new PolicyValidator(schema, new ValidationOptions
            {
                Mode = mode,
                InapplicableActionIsError = inapplicableActionIsError,
                WarnOfMisreadableText = false,
            }).Validate(test.Policies);
            if (test.MustValidate && mode == ValidationMode.Strict)
            {
                Compare(TestKind.PolicyValidation, string.Empty, true, report.IsValid, () => First(report.Diagnostics));
            }

            if (golden is not null)
            {
                Compare(TestKind.PolicyValidation, $"{mode}", golden.AreValid(mode), report.IsValid, () => First(report.Diagnostics));
                foreach (var policy in report.Policies)
                {
                    Compare(TestKind.PolicyValidation, $"{policy.PolicyId}, {mode}", golden.IsValid(policy.PolicyId, mode), policy.IsValid, () => First(policy.Diagnostics));
                }
            }
        }

        if (golden is null)
        {
            score.Skip(TestKind.PolicyValidation);
        }
    }

    private void Entities(GoldenVerdicts? golden)
    {
        var validator = new EntityValidator(schema);
        if (golden is null)
        {
            score.Skip(TestKind.EntityValidation);
            if (test.MustValidate)
            {
                var errors = validator.Validate(test.Given);
                Compare(TestKind.EntityValidation, string.Empty, true, errors.Count == 0, () => First(errors));
            }

            return;
        }

        var expected = golden.Entities;
        foreach (var entity in test.Given.Entities)
        {
            var errors = validator.Validate(entity);
            var name = $"{entity.Uid.Type}::{entity.Uid.Id}";
            Compare(TestKind.EntityValidation, name, expected.TryGetValue(name, out var conforms) ? conforms : null, errors.Count == 0, () => First(errors));
        }
    }

    private void Requests(GoldenVerdicts? golden)
    {
        if (golden is null)
        {
            score.Skip(TestKind.RequestValidation);
        }

        var validator = new RequestValidator(schema);
        foreach (var (index, request) in test.Requests.Index())
        {
            if (golden is null && !request.MustConform)
            {
                continue;
            }

            var errors = validator.Validate(request.Request);
            if (golden is null)
            {
                Compare(TestKind.RequestValidation, request.Name, true, errors.Count == 0, () => First(errors));
                continue;
            }

            foreach (var mode in Enum.GetValues<ValidationMode>())
            {
                Compare(TestKind.RequestValidation, $"{request.Name}, {mode}", golden.Conforms(index, mode), errors.Count == 0, () => First(errors));
            }
        }
    }

    /// <summary>A verdict that the golden file lacks agrees with none: it was asked for, so something is wrong with one of the two.</summary>
    private void Compare(TestKind kind, string subject, bool? expected, bool actual, Func<string> why) => score.Add(
        kind,
        expected == actual,
        () => new(test.Name, kind, subject, (expected, actual) switch
        {
            (null, _) => new("the golden file has no verdict", "le fichier de référence n’a pas de verdict"),
            (true, _) => new($"wanted valid, got: {why()}", $"attendu\u00a0: valide, obtenu\u00a0: {why()}"),
            _ => new("wanted an error, got none", "attendu\u00a0: une erreur, obtenu\u00a0: aucune"),
        }));

    private static string First(IEnumerable<CedarDiagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(d => d.Severity == CedarSeverity.Error)?.Message ?? string.Empty;

    private static string First(IReadOnlyList<ConformanceError> errors) => errors is [var first, ..] ? $"{first.Entity} {first.Path}: {first.Message}".TrimStart() : string.Empty;
}
