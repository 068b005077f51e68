namespace Governance.Cedar;

/// <summary>How a fact of the context is held against a decimal. Apart from the limit itself, since many policies compare alike and each has its own limit.</summary>
internal sealed record FactComparison(string Name, ExtensionFunction Function)
{
    /// <summary>Judges a fact that is there and is a decimal; any other case is an error, or not this one's to judge.</summary>
    public bool TryJudge(in Frame frame, CedarDecimal limit, out CedarValue said)
    {
        if (frame.TryGetFact(Name, out CedarValue value) && value.TryDecimal(out CedarDecimal number))
        {
            said = CedarValue.FromBool(ExtensionFunctions.Compare(Function, number, limit));
            return true;
        }

        said = default;
        return false;
    }
}
