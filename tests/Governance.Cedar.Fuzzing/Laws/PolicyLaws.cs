using System.Text;

namespace Governance.Cedar.Fuzzing;

/// <summary>Policies are printed and written to JSON as what they are.</summary>
internal static class PolicyLaws
{
    private const string TooDeepForJson = "more than 256 expressions are nested in one another";

    public static void CheckPrinting(PolicySet policies, bool isFromText)
    {
        string printed = policies.ToCedar();
        ParseResult<PolicySet> again = PolicySet.Parse(printed);
        if (!again.Success && !isFromText && again.Diagnostics.All(diagnostic => diagnostic.Id == CedarDiagnosticIds.NestingTooDeep))
        {
            // JSON nests without the parentheses that text needs: documented not to be readable.
            return;
        }

        Law.Holds(again.Success, "printed policies parse", $"\n{printed}\n{string.Join('\n', again.Diagnostics)}");
        Law.Holds(again.Value.Select(Nameless).SequenceEqual(policies.Select(Nameless)), "printed policies read back as the same policies", $"\n{printed}");
        Law.Holds(again.Value.Templates.Select(Nameless).SequenceEqual(policies.Templates.Select(Nameless)), "printed templates read back as the same templates", $"\n{printed}");
        Law.Same(printed, again.Value.ToCedar(), "equal policies are printed alike");
    }

    public static void CheckJson(PolicySet policies)
    {
        byte[] json = PolicyJson.ToUtf8(policies);
        JsonResult<PolicySet> again = PolicyJson.ReadSet(json);
        if (!again.Success)
        {
            bool isDeep = again.Error!.Message == TooDeepForJson && Conditions(policies).Any(condition => ExpressionLaws.Height(condition.Body) > CedarLimits.NestingDepth);
            Law.Holds(isDeep || json.Length > CedarLimits.TextLength, "policies written to JSON read back", again.Error.ToString());
            return;
        }

        Law.Holds(again.Value.SequenceEqual(policies.Select(WithoutListOfOne)), "policies written to JSON read back as the same policies", policies.ToCedar());
        Law.Holds(again.Value.Links.SequenceEqual(policies.Links), "links written to JSON read back as the same links", policies.ToCedar());
        Law.Same(Encoding.UTF8.GetString(PolicyJson.ToUtf8(again.Value)), Encoding.UTF8.GetString(PolicyJson.ToUtf8(PolicyJson.ReadSet(PolicyJson.ToUtf8(again.Value)).Value)), "JSON written again is the same");
    }

    /// <summary>The set with each template linked once.</summary>
    public static PolicySet Linked(PolicySet policies, FuzzWorld world)
    {
        if (policies.Templates.Count == 0)
        {
            return policies;
        }

        PolicySetResult linked = policies.Link(policies.Templates.Select(template => new TemplateLink($"link of {template.Id}", template.Id)
        {
            Principal = template.Slots.Contains(TemplateSlot.Principal) ? world.Requests[0].Principal : null,
            Resource = template.Slots.Contains(TemplateSlot.Resource) ? world.Requests[0].Resource : null,
        }));
        Law.Holds(linked.Success || linked.Errors.All(error => error.Id == CedarDiagnosticIds.RepeatedPolicyId), "templates can be linked", string.Join('\n', linked.Errors));
        return linked.Success ? linked.Value : policies;
    }

    private static IEnumerable<Condition> Conditions(PolicySet policies) =>
        policies.SelectMany(policy => policy.Conditions).Concat(policies.Templates.SelectMany(template => template.Conditions));

    private static Policy Nameless(Policy policy) => policy.WithId(string.Empty);

    private static PolicyTemplate Nameless(PolicyTemplate template) => template.WithId(string.Empty);

    // JSON does not tell `action in [A]` from `action in A`: documented.
    private static Policy WithoutListOfOne(Policy policy) =>
        policy.Action is ScopeConstraint.InSet { Entities: [var only] } ? policy with { Action = new ScopeConstraint.In(only) } : policy;
}
