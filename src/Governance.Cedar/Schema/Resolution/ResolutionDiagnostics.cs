namespace Governance.Cedar;

/// <summary>What is wrong with the declarations of several texts, reported each in its text.</summary>
internal sealed class ResolutionDiagnostics
{
    private readonly List<SourceText> _sources = [];
    private readonly Dictionary<SourceText, DiagnosticBag> _bags = new(ReferenceEqualityComparer.Instance);

    public void Error(NamespaceDeclaration place, string id, SourceSpan span, string message, string? help = null) => BagOf(place).Error(id, span, message, help);

    public void Warning(NamespaceDeclaration place, string id, SourceSpan span, string message, string? help = null) => BagOf(place).Warning(id, span, message, help);

    /// <summary>Everything, text by text in the order in which they were first complained about.</summary>
    public IReadOnlyList<CedarDiagnostic> ToList() => ValueList<CedarDiagnostic>.From(_sources.SelectMany(source => _bags[source].ToList()));

    private DiagnosticBag BagOf(NamespaceDeclaration place)
    {
        if (!_bags.TryGetValue(place.Source, out DiagnosticBag? bag))
        {
            bag = new DiagnosticBag(place.Source);
            _bags.Add(place.Source, bag);
            _sources.Add(place.Source);
        }

        return bag;
    }
}
