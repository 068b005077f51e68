namespace Governance.Cedar;

/// <summary>The operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>!a</c>, of a Boolean.</summary>
    Not,

    /// <summary><c>-a</c>, of an integer; an error for the smallest one.</summary>
    Negate,

    /// <summary><c>a.isEmpty()</c>, of a set.</summary>
    IsEmpty,
}
