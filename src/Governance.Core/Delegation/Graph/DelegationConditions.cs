namespace Governance.Delegation;

/// <summary>The conditions of a register: rules that share a text share its parsing. Not for several threads.</summary>
internal sealed class DelegationConditions
{
    private readonly Dictionary<string, DelegationCondition> _byText = new(StringComparer.Ordinal);

    /// <summary>The condition of a text; <see langword="null"/> for none.</summary>
    public DelegationCondition? Find(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (!_byText.TryGetValue(text, out var condition))
        {
            condition = new(text);
            _byText.Add(text, condition);
        }

        return condition;
    }
}
