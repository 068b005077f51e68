using Governance.Cedar;

namespace Governance.Cli.Cedar.Output;

/// <summary>A policy or template in short.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Annotation">What its <c>@id</c> says, if it has one.</param>
/// <param name="Scope">Effect and scope as Cedar: <c>permit (principal, action, resource)</c>.</param>
/// <param name="Effect">What it does.</param>
/// <param name="IsTemplate">Whether it has slots to be filled.</param>
/// <param name="Conditions">How many conditions it has.</param>
internal sealed record PolicyLine(string Id, string? Annotation, string Scope, PolicyEffect Effect, bool IsTemplate, int Conditions)
{
    /// <summary>All policies of a set, then its templates.</summary>
    public static IEnumerable<PolicyLine> Of(PolicySet policies) => policies.Select(Of).Concat(policies.Templates.Select(Of));

    public static PolicyLine Of(Policy policy) => new(
        policy.Id,
        policy.GetAnnotation("id"),
        WithoutEnd((policy with { Annotations = [], Conditions = [] }).ToCedar()),
        policy.Effect,
        IsTemplate: false,
        policy.Conditions.Count);

    private static PolicyLine Of(PolicyTemplate template) => new(
        template.Id,
        template.GetAnnotation("id"),
        ScopeLine(template.ToCedar(), template.Annotations.Count),
        template.Effect,
        IsTemplate: true,
        template.Conditions.Count);

    /// <summary>The printer gives each annotation a line, then the scope, then each condition.</summary>
    private static string ScopeLine(string text, int annotations) => WithoutEnd(text.Split('\n')[annotations]);

    private static string WithoutEnd(string text) => text.TrimEnd(';');
}
