namespace Governance.Cedar;

/// <summary>Collects policies, templates and links of one set. A method that returns an error has added nothing.</summary>
internal sealed class PolicySetBuilder
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PolicyTemplate> _templates = new(StringComparer.Ordinal);
    private readonly List<PolicyTemplate> _templatesInOrder = [];
    private readonly List<Policy> _policies = [];
    private readonly List<Policy> _linked = [];
    private readonly List<TemplateLink> _links = [];

    public PolicySetError? Add(Policy policy)
    {
        if (!_ids.Add(policy.Id))
        {
            return TemplateErrors.RepeatedId(policy.Id);
        }

        _policies.Add(policy);
        return null;
    }

    public PolicySetError? Add(PolicyTemplate template)
    {
        if (!_ids.Add(template.Id))
        {
            return TemplateErrors.RepeatedId(template.Id);
        }

        _templates.Add(template.Id, template);
        _templatesInOrder.Add(template);
        return null;
    }

    /// <summary>Adds what was read under an id: a template when it has a slot, else a policy.</summary>
    public PolicySetError? Add(string id, PolicyDraft draft) => draft.IsTemplate ? Add(new PolicyTemplate(id, draft)) : Add(draft.Fill(id));

    /// <summary>Adds a link; its template must have been added before.</summary>
    public PolicySetError? Add(TemplateLink link)
    {
        if (!_templates.TryGetValue(link.TemplateId, out PolicyTemplate? template))
        {
            return TemplateErrors.UnknownTemplate(link, isPolicy: _ids.Contains(link.TemplateId), _templates.Keys);
        }

        if (Misfit(link, template) is { } misfit)
        {
            return misfit;
        }

        if (!_ids.Add(link.Id))
        {
            return TemplateErrors.RepeatedId(link.Id);
        }

        _links.Add(link);
        _linked.Add(template.Draft.Fill(link.Id, link.Principal, link.Resource));
        return null;
    }

    public PolicySet Build() => new([.. _policies], [.. _templatesInOrder], [.. _links], [.. _linked]);

    private static PolicySetError? Misfit(TemplateLink link, PolicyTemplate template)
    {
        foreach (TemplateSlot slot in Enum.GetValues<TemplateSlot>())
        {
            bool isFilled = (slot == TemplateSlot.Principal ? link.Principal : link.Resource) is not null;
            if (isFilled != template.Slots.Contains(slot))
            {
                return isFilled ? TemplateErrors.UnexpectedValue(link, slot) : TemplateErrors.MissingValue(link, slot);
            }
        }

        return null;
    }
}
