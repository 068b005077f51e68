namespace Governance.Cedar;

/// <summary>Collects errors up to a limit, with the path to what is being looked at.</summary>
internal sealed class ConformanceErrors
{
    // Requests are checked one by one and nearly all are fine: what only errors need is not made before there is one.
    private readonly List<(string Step, bool IsAttribute)> _path = [];
    private List<ConformanceError>? _errors;

    /// <summary>The entity that is being looked at.</summary>
    public EntityUid? Entity { get; set; }

    public bool IsFull => _errors?.Count >= CedarLimits.Diagnostics;

    public void Enter(string step) => _path.Add((step, IsAttribute: false));

    public void EnterAttribute(string name) => _path.Add((name, IsAttribute: true));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void Add(string id, string message, string? help = null)
    {
        if (!IsFull)
        {
            (_errors ??= []).Add(new ConformanceError(id, message, help, string.Concat(_path.Select(Written))) { Entity = Entity });
        }
    }

    public void Add(string step, string id, string message, string? help = null)
    {
        Enter(step);
        Add(id, message, help);
        Leave();
    }

    public IReadOnlyList<ConformanceError> ToList() => _errors is null ? [] : ValueList<ConformanceError>.From(_errors);

    private static string Written((string Step, bool IsAttribute) part) =>
        !part.IsAttribute ? part.Step : CedarName.IsIdentifier(part.Step) ? $".{part.Step}" : $"[{CedarText.Quote(part.Step)}]";
}
