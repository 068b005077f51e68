using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>
/// What type checking says of an expression. One that failed may still have a type, with which checking goes on to find more mistakes.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Typing
{
    private Typing(CedarType? type, bool isSound, Capabilities learned)
    {
        Type = type;
        IsSound = isSound;
        Learned = learned;
    }

    /// <summary>The type, or null when a mistake hides it.</summary>
    public CedarType? Type { get; }

    /// <summary>Whether there was no mistake in it.</summary>
    public bool IsSound { get; }

    /// <summary>What is known to be there when the expression is true; nothing when it failed.</summary>
    public Capabilities Learned { get; }

    public bool? Constant => (Type as BoolType)?.Constant;

    public static Typing Of(CedarType type, Capabilities learned = default) => new(type, isSound: true, learned);

    public static Typing Failed(CedarType? type = null) => new(type, isSound: false, default);

    /// <summary>This, unless a part of it failed.</summary>
    public Typing If(bool partsAreSound) => partsAreSound ? this : Failed(Type);
}
