using System.Text;

namespace Governance.Cedar;

/// <summary>
/// Writes expressions and policies as canonical Cedar text: one form for each tree, with only the parentheses it needs, the same in every
/// culture. Parsing the text yields an equal tree. It knows no comments and breaks no lines but between annotations, scope and conditions;
/// <see cref="CedarFormatter"/> lays out what people wrote.
/// </summary>
/// <remarks>
/// Trees that no text denotes are written as the nearest text: a <c>has</c> path with a name that is no identifier becomes a conjunction of
/// single steps, which means the same. A tree that was built by hand and nests deeper than <see cref="CedarLimits.NestingDepth"/> is written,
/// but cannot be read back.
/// </remarks>
public static class CedarPrinter
{
    /// <summary>The expression on one line.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public static string ToCedar(this Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var text = new StringBuilder();
        new ExpressionPrinter(text).Print(expression);
        return text.ToString();
    }

    /// <summary>
    /// The policy: each annotation, the scope and each condition on a line of its own, ended by <c>;</c> without a line break. The id is not
    /// part of the text: reading gives the policy the id of its place.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static string ToCedar(this Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Print(PolicyDraft.From(policy));
    }

    /// <summary>The template, in the form of a policy.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is null.</exception>
    public static string ToCedar(this PolicyTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return Print(template.Draft);
    }

    /// <summary>
    /// The policies in their order, then the templates, with an empty line between each two, ended by a line break; empty for no policy. Text
    /// has no links: a linked policy is written with its slots filled, which means the same.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public static string ToCedar(this PolicySet policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        var text = new StringBuilder();
        var printer = new PolicyPrinter(text);
        foreach (PolicyDraft draft in policies.Select(PolicyDraft.From).Concat(policies.Templates.Select(template => template.Draft)))
        {
            text.Append(text.Length == 0 ? string.Empty : "\n");
            printer.Print(draft);
            text.Append('\n');
        }

        return text.ToString();
    }

    internal static string Print(PolicyDraft draft)
    {
        var text = new StringBuilder();
        new PolicyPrinter(text).Print(draft);
        return text.ToString();
    }
}
