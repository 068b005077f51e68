using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>Checks what rules say of one another: the parent exists, and so does the rule that one replaces; neither relation goes round in a circle.</summary>
internal static class DelegationLinkChecks
{
    private const string File = DelegationChecks.File;

    public static void Run(DelegationRegister register, ModelFindings findings)
    {
        var rules = new Dictionary<DelegationId, DelegationRule>(register.Rules.Count);
        foreach (var rule in register.Rules)
        {
            rules.TryAdd(rule.Id, rule);
        }

        // Only a message needs the ids by themselves.
        var ids = new Lazy<HashSet<DelegationId>>(() => [.. rules.Keys]);
        for (var i = 0; i < register.Rules.Count; i++)
        {
            var rule = register.Rules[i];
            if (rule.Parent is { } parent && !rules.ContainsKey(parent))
            {
                findings.Exists(File, $"$.rules[{i}].parent", parent, ids.Value, DelegationWords.NoDelegation);
            }

            if (rule.Supersedes is { } replaced)
            {
                Replaced(rule, replaced, i, rules, ids, findings);
            }
        }

        Cycles(register, "parent", static rule => rule.Parent, ModelWords.Cycle, findings);
        Cycles(register, "supersedes", static rule => rule.Supersedes, DelegationWords.ReplacesItself, findings);
    }

    private static void Replaced(
        DelegationRule rule, DelegationId replaced, int index, Dictionary<DelegationId, DelegationRule> rules, Lazy<HashSet<DelegationId>> ids, ModelFindings findings)
    {
        if (!rules.TryGetValue(replaced, out var other))
        {
            findings.Exists(File, $"$.rules[{index}].supersedes", replaced, ids.Value, DelegationWords.NoDelegation);
        }
        else if (other.Delegator != rule.Delegator)
        {
            findings.Error(
                File, $"$.rules[{index}].supersedes", DiagnosticIds.Supersession, DelegationWords.OtherDelegator(other, rule), DelegationWords.SupersessionHelp);
        }
        else if (other.Parent != rule.Parent)
        {
            findings.Error(
                File, $"$.rules[{index}].supersedes", DiagnosticIds.Supersession, DelegationWords.OtherParent(other), DelegationWords.SupersessionHelp);
        }
    }

    private static void Cycles(
        DelegationRegister register, string property, Func<DelegationRule, DelegationId?> above, Func<string, LocalizedText> words, ModelFindings findings)
    {
        var linked = register.Rules.Where(rule => above(rule) is not null).Select(rule => (rule.Id, above(rule)));
        var cyclic = Hierarchy<DelegationId>.FindCycles(linked).ToHashSet();
        for (var i = 0; cyclic.Count > 0 && i < register.Rules.Count; i++)
        {
            if (cyclic.Contains(register.Rules[i].Id) && above(register.Rules[i]) is not null)
            {
                findings.Error(File, $"$.rules[{i}].{property}", DiagnosticIds.Cycle, words(register.Rules[i].Id.Value));
            }
        }
    }
}
