namespace Governance.Cedar;

/// <summary><c>Bool</c>.</summary>
public sealed class BoolType : CedarType
{
    private BoolType(bool? constant) => Constant = constant;

    /// <summary>The type of both Booleans.</summary>
    public static BoolType Any { get; } = new(constant: null);

    /// <summary>The type of an expression that is always true.</summary>
    internal static BoolType True { get; } = new(constant: true);

    /// <summary>The type of an expression that is always false.</summary>
    internal static BoolType False { get; } = new(constant: false);

    /// <summary>The only value of the type, if the validator knows that there is only one.</summary>
    internal bool? Constant { get; }

    internal static BoolType Of(bool constant) => constant ? True : False;
}
