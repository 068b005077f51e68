using Governance.Cedar;

namespace Governance.Policies;

/// <summary>Makes policies of templates: one for each link, with what fills the slots of the template.</summary>
public static class PolicyTemplates
{
    /// <summary>
    /// Reads a text with templates and writes the policies that links make of them, each with the id of its link in place of the template’s <c>@id</c>. Policies without
    /// slots that stand beside the templates are kept; comments are not.
    /// </summary>
    /// <param name="name">The name by which diagnostics call the text, before and after, such as <c>policies/limits.cedar</c>.</param>
    /// <param name="text">The text with templates.</param>
    /// <param name="links">
    /// The links. A template is called by its <c>@id</c>; the id of a link becomes that of its policy, so it is unique among all policies of the model.
    /// </param>
    /// <returns>The text; or every problem: of the language, a link that does not fit its template, a template that nothing links.</returns>
    public static PolicyTextResult Link(string name, string text, params IEnumerable<TemplateLink> links)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(links);
        var parsed = PolicySet.Parse(text, name);
        if (!parsed.Success)
        {
            return new(null, [.. parsed.Diagnostics.Select(PolicyDiagnostics.From)]);
        }

        PolicyTemplate[] templates = [.. parsed.Value.Templates.Select(template => template.GetAnnotation(PolicyAnnotation.Id) is { } id ? template.WithId(id) : template)];
        TemplateLink[] all = [.. links];
        var linked = PolicySet.Create(parsed.Value.StaticPolicies, templates, all);
        ValueList<Diagnostic> problems = [.. linked.Errors.Select(PolicyDiagnostics.From), .. Unlinked(templates, all)];
        return problems.IsEmpty ? new(new(name, Write(linked.Value)), []) : new(null, problems);
    }

    private static IEnumerable<Diagnostic> Unlinked(PolicyTemplate[] templates, TemplateLink[] links) =>
        templates.Where(template => !links.Any(link => link.TemplateId == template.Id))
            .Select(template => PolicyDiagnostics.At(template.Source, template.Span, DiagnosticIds.UnlinkedTemplate, PolicyWords.NoLink, help: null));

    private static string Write(PolicySet set) => string.Join(
        "\n\n", set.StaticPolicies.Select(policy => policy.ToCedar()).Concat(set.LinkedPolicies.Select(policy => Named(policy).ToCedar()))) + "\n";

    private static Policy Named(Policy policy) => policy with
    {
        Annotations =
        [
            new(PolicyAnnotation.Id, policy.Id, default, default),
            .. policy.Annotations.Where(annotation => annotation.Key != PolicyAnnotation.Id),
        ],
    };
}
