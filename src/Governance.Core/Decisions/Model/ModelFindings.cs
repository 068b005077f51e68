using Governance.Organization;

namespace Governance.Decisions;

/// <summary>Collects what is wrong with a model, each at its JSON path in the file that holds it.</summary>
internal sealed class ModelFindings
{
    /// <summary>A hint costs a look at every known id; nobody reads this many, and a long file of slips must not cost the square of its length.</summary>
    private const int MostHints = 100;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _hints;

    /// <summary>What has been collected; policies add theirs, which have places of their own.</summary>
    public ICollection<Diagnostic> Diagnostics => _diagnostics;

    public bool HasErrors => _diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Adds an error. A line of 0 means that only the path is known; whoever has the text fills in the rest.</summary>
    public void Error(string file, string path, string id, LocalizedText message, LocalizedText? help = null) =>
        Add(DiagnosticSeverity.Error, file, path, id, message, help);

    public void Warning(string file, string path, string id, LocalizedText message, LocalizedText? help = null) =>
        Add(DiagnosticSeverity.Warning, file, path, id, message, help);

    /// <summary>Every id is given, and given once; of an id that is given twice, there may be more to say than where the first is.</summary>
    public void Unique<TId>(string file, string list, IEnumerable<TId> ids, Func<TId, LocalizedText?>? help = null)
        where TId : struct, IIdentifier<TId>
    {
        var first = new Dictionary<TId, int>();
        var index = 0;
        foreach (var id in ids)
        {
            if (id.Value.Length == 0)
            {
                Error(file, $"$.{list}[{index}].id", DiagnosticIds.InvalidValue, ModelWords.NoId);
            }
            else if (!first.TryAdd(id, index))
            {
                Error(file, $"$.{list}[{index}].id", DiagnosticIds.DuplicateId, ModelWords.DuplicateId(id.Value), help?.Invoke(id) ?? ModelWords.FirstAt($"$.{list}[{first[id]}]"));
            }

            index++;
        }
    }

    /// <summary>An id names something known.</summary>
    public void Exists<TId>(string file, string path, TId id, IReadOnlySet<TId> known, LocalizedText none)
        where TId : struct, IIdentifier<TId>
    {
        if (!known.Contains(id))
        {
            Error(file, path, DiagnosticIds.DanglingReference, ModelWords.Dangling(id.Value, none), Hint(id.Value, known.Select(k => k.Value)));
        }
    }

    public void AllExist<TId>(string file, string path, ValueList<TId> ids, IReadOnlySet<TId> known, LocalizedText none)
        where TId : struct, IIdentifier<TId>
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!known.Contains(ids[i]))
            {
                Exists(file, $"{path}[{i}]", ids[i], known, none);
            }
        }
    }

    /// <summary>A party exists and, unless agents are allowed, is no agent.</summary>
    public void Party(string file, string path, PartyReference party, ModelIds known, bool agentAllowed = false)
    {
        if (party.Kind == PartyKind.Agent && !agentAllowed)
        {
            Error(file, path, DiagnosticIds.InvalidValue, ModelWords.AgentNotAllowed(party), ModelWords.AgentNotAllowedHelp);
        }
        else if (!known.Parties.Contains(party))
        {
            Error(file, path, DiagnosticIds.DanglingReference, ModelWords.UnknownParty(party),
                Hint(party.ToString(), known.Parties.Where(p => agentAllowed || p.Kind != PartyKind.Agent).Select(p => p.ToString())));
        }
    }

    public void NotEmpty(string file, string path, int count)
    {
        if (count == 0)
        {
            Error(file, path, DiagnosticIds.OutOfRange, ModelWords.EmptyList);
        }
    }

    /// <summary>A choice is one of those that its type names; a text cannot say another, code can.</summary>
    public void Defined<TEnum>(string file, string path, TEnum value)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            Error(file, path, DiagnosticIds.InvalidValue, ModelWords.Undefined);
        }
    }

    public void NotBlank(string file, string path, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Error(file, path, DiagnosticIds.InvalidValue, ModelWords.BlankText);
        }
    }

    /// <summary>The known word that was probably meant, for the first errors.</summary>
    public LocalizedText? Hint(string word, IEnumerable<string> known) => _hints++ < MostHints ? Spelling.Hint(word, known) : null;

    private void Add(DiagnosticSeverity severity, string file, string path, string id, LocalizedText message, LocalizedText? help) =>
        _diagnostics.Add(new() { Id = id, Severity = severity, Message = message, Help = help, Location = new(file, 0, 0, path) });
}
