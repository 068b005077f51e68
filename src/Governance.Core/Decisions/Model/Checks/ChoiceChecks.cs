using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Checks the choice under capacity of <c>portfolio.json</c>: ids, references, numbers, circles, and must-haves that cannot all be chosen.</summary>
internal static class ChoiceChecks
{
    private const string File = "portfolio.json";

    public static void Run(ChoiceQuestion? choice, ModelIds known, ModelFindings findings)
    {
        if (choice is null)
        {
            return;
        }

        var before = findings.Diagnostics.Count(IsError);
        var capacities = choice.Capacities.Select(c => c.Id).ToHashSet();
        var candidates = choice.Candidates.Select(c => c.UseCase).ToHashSet();
        findings.Unique(File, "choice.capacities", choice.Capacities.Select(c => c.Id));
        Each(choice.Capacities, "$.choice.capacities", (capacity, path) => CheckCapacity(capacity, path, findings));
        Once(choice.Candidates.Select(c => c.UseCase), i => $"$.choice.candidates[{i}].useCase", findings);
        Each(choice.Candidates, "$.choice.candidates", (candidate, path) => Candidate(candidate, path, capacities, known, findings));
        Prerequisites(choice.Prerequisites, candidates, findings);
        Each(choice.Exclusions, "$.choice.exclusions", (exclusion, path) => Exclusion(exclusion, $"{path}.useCases", candidates, findings));
        Once(choice.MustHaves, i => $"$.choice.mustHaves[{i}]", findings);
        findings.AllExist(File, "$.choice.mustHaves", choice.MustHaves, candidates, ChoiceCheckWords.NoCandidate);
        if (findings.Diagnostics.Count(IsError) == before)
        {
            foreach (var conflict in MustHaveConflicts.Find(new(choice)))
            {
                findings.Warning(File, "$.choice.mustHaves", DiagnosticIds.Contradiction, conflict.Message, ChoiceCheckWords.ConflictHelp);
            }
        }
    }

    private static void CheckCapacity(Capacity capacity, string path, ModelFindings findings)
    {
        Number(capacity.Amount, $"{path}.amount", findings);
        if (capacity.Step is { } step)
        {
            if (step == 0)
            {
                findings.Error(File, $"{path}.step", DiagnosticIds.OutOfRange, ChoiceCheckWords.StepRange);
            }

            Number(step, $"{path}.step", findings);
        }
    }

    private static void Candidate(ChoiceCandidate candidate, string path, HashSet<CapacityId> capacities, ModelIds known, ModelFindings findings)
    {
        findings.Exists(File, $"{path}.useCase", candidate.UseCase, known.UseCases, ModelWords.NoUseCase);
        Number(candidate.Value, $"{path}.value", findings);
        Once(candidate.Needs.Select(n => n.Capacity), i => $"{path}.needs[{i}].capacity", findings);
        Each(candidate.Needs, $"{path}.needs", (need, place) =>
        {
            findings.Exists(File, $"{place}.capacity", need.Capacity, capacities, ChoiceCheckWords.NoCapacity);
            Number(need.Amount, $"{place}.amount", findings);
        });
    }

    private static void Prerequisites(ValueList<UseCasePrerequisite> prerequisites, HashSet<UseCaseId> candidates, ModelFindings findings)
    {
        var cyclic = Dependencies.OnCycles(prerequisites.Select(p => (p.UseCase, p.Needs)));
        var needs = prerequisites.ToLookup(p => p.UseCase, p => p.Needs);
        Each(prerequisites, "$.choice.prerequisites", (prerequisite, path) =>
        {
            findings.Exists(File, $"{path}.useCase", prerequisite.UseCase, candidates, ChoiceCheckWords.NoCandidate);
            findings.Exists(File, $"{path}.needs", prerequisite.Needs, candidates, ChoiceCheckWords.NoCandidate);
            if (cyclic.Contains(prerequisite.UseCase) && Dependencies.Reached([prerequisite.UseCase], id => id == prerequisite.UseCase ? [prerequisite.Needs] : needs[id]).Contains(prerequisite.UseCase))
            {
                findings.Error(File, path, DiagnosticIds.Cycle, ChoiceCheckWords.NeedsItself(prerequisite.UseCase));
            }
        });
    }

    private static void Exclusion(UseCaseExclusion exclusion, string path, HashSet<UseCaseId> candidates, ModelFindings findings)
    {
        if (exclusion.UseCases.Distinct().Count() < 2)
        {
            findings.Error(File, path, DiagnosticIds.OutOfRange, ChoiceCheckWords.TwoExclude);
        }

        Once(exclusion.UseCases, i => $"{path}[{i}]", findings);
        findings.AllExist(File, path, exclusion.UseCases, candidates, ChoiceCheckWords.NoCandidate);
    }

    private static void Number(decimal number, string path, ModelFindings findings)
    {
        if (!ChoiceQuestion.CanCount(number))
        {
            findings.Error(File, path, DiagnosticIds.OutOfRange, ChoiceCheckWords.NumberRange);
        }
    }

    private static void Once<TId>(IEnumerable<TId> ids, Func<int, string> path, ModelFindings findings)
        where TId : struct, IIdentifier<TId>
    {
        var first = new Dictionary<TId, int>();
        var index = 0;
        foreach (var id in ids)
        {
            if (!first.TryAdd(id, index))
            {
                findings.Error(File, path(index), DiagnosticIds.DuplicateId, ModelWords.DuplicateId(id.Value), ModelWords.FirstAt(path(first[id])));
            }

            index++;
        }
    }

    private static void Each<T>(ValueList<T> items, string path, Action<T, string> check)
    {
        for (var i = 0; i < items.Count; i++)
        {
            check(items[i], $"{path}[{i}]");
        }
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
