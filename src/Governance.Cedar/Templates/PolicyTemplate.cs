namespace Governance.Cedar;

/// <summary>
/// A policy with at least one slot in its scope. It decides nothing; a <see cref="TemplateLink"/> fills its slots and makes a policy of it.
/// Equality covers id, effect, annotations, scope and conditions, and ignores the text it was read from.
/// </summary>
public sealed record PolicyTemplate
{
    internal PolicyTemplate(string id, PolicyDraft draft)
    {
        Id = id;
        Draft = draft;
        Slots = ValueList<TemplateSlot>.From(SlotsOf(draft));
    }

    /// <summary>The id; a policy set uses no id twice, whether of a template or a policy.</summary>
    public string Id { get; private init; }

    /// <summary>What the linked policies do.</summary>
    public PolicyEffect Effect => Draft.Effect;

    /// <summary>The annotations in the order of the text; linked policies have the same.</summary>
    public IReadOnlyList<Annotation> Annotations => Draft.Annotations;

    /// <summary>What the scope says about the principal.</summary>
    public TemplateConstraint Principal => Draft.Principal;

    /// <summary>What the scope says about the action; it has no slot.</summary>
    public ScopeConstraint Action => Draft.Action;

    /// <summary>What the scope says about the resource.</summary>
    public TemplateConstraint Resource => Draft.Resource;

    /// <summary>The conditions in the order of the text; they have no slots.</summary>
    public IReadOnlyList<Condition> Conditions => Draft.Conditions;

    /// <summary>The slots to be filled, one or two, the principal's first.</summary>
    public IReadOnlyList<TemplateSlot> Slots { get; }

    /// <summary>The text the template was read from.</summary>
    public SourceText Source => Draft.Source;

    /// <summary>Where the template stands in <see cref="Source"/>, from its first annotation to its <c>;</c>.</summary>
    public SourceSpan Span => Draft.Span;

    /// <summary>The template exactly as it was written.</summary>
    public string Text => Source.Text.Substring(Span.Start, Span.Length);

    internal PolicyDraft Draft { get; }

    /// <summary>The value of an annotation, empty for a bare one, or null when the template does not have it.</summary>
    public string? GetAnnotation(string key) => Annotations.FirstOrDefault(annotation => annotation.Key == key)?.Value;

    /// <summary>The same template under another id.</summary>
    public PolicyTemplate WithId(string id) => this with { Id = id };

    /// <inheritdoc/>
    public bool Equals(PolicyTemplate? other) => other is not null && Id == other.Id && Draft == other.Draft;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Draft);

    private static IEnumerable<TemplateSlot> SlotsOf(PolicyDraft draft)
    {
        if (draft.Principal.HasSlot)
        {
            yield return TemplateSlot.Principal;
        }

        if (draft.Resource.HasSlot)
        {
            yield return TemplateSlot.Resource;
        }
    }
}
