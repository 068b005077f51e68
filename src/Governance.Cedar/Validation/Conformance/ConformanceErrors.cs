namespace Governance.Cedar;

/// <summary>Collects errors up to a limit, with the path to what is being looked at.</summary>
internal sealed class ConformanceErrors
{
    private readonly List<ConformanceError> _errors = [];
    private readonly List<string> _path = [];

    /// <summary>The entity that is being looked at.</summary>
    public EntityUid? Entity { get; set; }

    public bool IsFull => _errors.Count >= CedarLimits.Diagnostics;

    public void Enter(string step) => _path.Add(step);

    public void EnterAttribute(string name) => Enter(CedarName.IsIdentifier(name) ? $".{name}" : $"[{CedarText.Quote(name)}]");

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void Add(string id, string message, string? help = null)
    {
        if (!IsFull)
        {
            _errors.Add(new ConformanceError(id, message, help, string.Concat(_path)) { Entity = Entity });
        }
    }

    public void Add(string step, string id, string message, string? help = null)
    {
        Enter(step);
        Add(id, message, help);
        Leave();
    }

    public IReadOnlyList<ConformanceError> ToList() => ValueList<ConformanceError>.From(_errors);
}
