using Governance.Cedar;
using Governance.Decisions;
using NodaTime;

namespace Governance.Serialization;

/// <summary>Reads a decision request, and the evidence presented with it, from a JSON file. It is pure: it touches no disk and no clock.</summary>
/// <remarks>
/// Only the text is checked: ids are well formed, entities do not contradict one another. Whether a model knows them is the evaluator's matter,
/// which refuses by name what it does not know.
/// </remarks>
public static class DecisionRequestReader
{
    /// <summary>Reads a request.</summary>
    /// <param name="file">The file.</param>
    /// <param name="defaultAt">The instant of a request whose file gives none; without it, a file must give one.</param>
    /// <param name="overrideAt">The instant to use whatever the file gives; <see langword="null"/> to use the file's.</param>
    public static DecisionRequestResult Read(GovernanceFile file, Instant? defaultAt = null, Instant? overrideAt = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var document = DocumentReader.Read<DecisionRequestFields>(file, (map, problems) => CheckWhole(map, problems, (overrideAt ?? defaultAt) is null));
        if (document.Value is not { } fields || document.Map is not { } map)
        {
            return new DecisionRequestResult(null, document.Problems);
        }

        var request = fields.ToRequest(overrideAt ?? fields.At ?? defaultAt ?? default);
        var contradictions = Contradictions(request, map);
        return contradictions.IsEmpty
            ? new DecisionRequestResult(request, []) { Evidence = fields.ToEvidence() }
            : new DecisionRequestResult(null, contradictions);
    }

    /// <summary>What no single property shows: there is one actor and, from somewhere, an instant.</summary>
    private static void CheckWhole(JsonMap map, ProblemList problems, bool needsInstant)
    {
        var (agent, person) = (map.Property(0, "agent"), map.Property(0, "person"));
        if (agent < 0 && person < 0 && !HasMisspelt(map, ["agent", "person"]))
        {
            problems.Add(RequestProblems.NoActor(), map, 0);
        }
        else if (agent >= 0 && person >= 0)
        {
            var second = Math.Max(agent, person);
            problems.Add(RequestProblems.TwoActors(), map[second].NameStart, map[second].NameLength, map, second);
        }

        if (needsInstant && map.Property(0, "at") < 0)
        {
            problems.Add(ContractProblems.MissingProperty("at", LeafWords.Instant), map, 0);
        }
    }

    /// <summary>Whether a property was probably meant to be one of some, which has been reported already.</summary>
    private static bool HasMisspelt(JsonMap map, string[] names)
    {
        for (var child = map.FirstChild(0); child >= 0; child = map.NextSibling(child))
        {
            if (map[child].NameLength == 0 || Spelling.Nearest(map.NameOf(child), names) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Entities of one name with two contents, and those that are their own ancestors.</summary>
    private static ValueList<Diagnostic> Contradictions(DecisionRequest request, JsonMap map)
    {
        var store = EntityStore.Create(request.Entities);
        if (store.Success)
        {
            return [];
        }

        var problems = new ProblemList(map.Text);
        foreach (var error in store.Errors)
        {
            var index = request.Entities.Select(static entity => entity.Uid).ToList().LastIndexOf(error.Uid);
            var node = JsonPath.Find(map, JsonPath.Item("$.entities", index), out _);
            problems.Add(RequestProblems.Contradiction(error), map, node);
        }

        return [.. problems.InOrder()];
    }
}
