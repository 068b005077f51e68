namespace Governance.Cedar;

/// <summary>All messages about sets of policies, templates and links, in one place.</summary>
internal static class TemplateErrors
{
    public static PolicySetError RepeatedId(string id) =>
        new(CedarDiagnosticIds.RepeatedPolicyId, $"the id `{id}` is used twice", "policies, templates and links of a set share their ids: give each its own", id);

    public static PolicySetError UnknownTemplate(TemplateLink link, bool isPolicy, IEnumerable<string> known) => new(
        CedarDiagnosticIds.UnknownTemplate,
        isPolicy ? $"`{link.TemplateId}` is a policy, not a template" : $"there is no template `{link.TemplateId}`",
        isPolicy ? "a template has a slot in its scope, such as `principal == ?principal`"
            : Suggestion.Closest(link.TemplateId, [.. known]) is { } close ? $"did you mean `{close}`?" : null,
        link.Id);

    public static PolicySetError MissingValue(TemplateLink link, TemplateSlot slot) => new(
        CedarDiagnosticIds.MissingSlotValue,
        $"the link `{link.Id}` does not fill the slot `{NameOf(slot)}` of the template `{link.TemplateId}`",
        "name the entity that stands there",
        link.Id);

    public static PolicySetError UnexpectedValue(TemplateLink link, TemplateSlot slot) => new(
        CedarDiagnosticIds.UnexpectedSlotValue,
        $"the link `{link.Id}` fills the slot `{NameOf(slot)}`, which the template `{link.TemplateId}` does not have",
        "leave the entity out",
        link.Id);

    public static string NameOf(TemplateSlot slot) => slot == TemplateSlot.Principal ? "?principal" : "?resource";
}
