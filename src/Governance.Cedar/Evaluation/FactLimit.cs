using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>A fact of the context held against a constant decimal. The default judges nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FactLimit(string name, CedarDecimal limit, ExtensionFunction function)
{
    private readonly string? _name = name;
    private readonly long _units = limit.Units;
    private readonly ExtensionFunction _function = function;

    /// <summary>Judges a fact that is there and is a decimal; any other case is an error, or not this one's to judge.</summary>
    public bool TryJudge(in Frame frame, out CedarValue said)
    {
        if (_name is not null && frame.TryGetFact(_name, out CedarValue value) && value.TryDecimal(out CedarDecimal number))
        {
            said = CedarValue.FromBool(ExtensionFunctions.Compare(_function, number, new(_units)));
            return true;
        }

        said = default;
        return false;
    }
}
