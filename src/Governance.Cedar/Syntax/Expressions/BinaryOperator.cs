namespace Governance.Cedar;

/// <summary>The operators with two operands, both always evaluated, the left one first.</summary>
public enum BinaryOperator
{
    /// <summary><c>a == b</c>, of anything; never an error.</summary>
    Equal,

    /// <summary><c>a != b</c>, of anything; never an error.</summary>
    NotEqual,

    /// <summary><c>a &lt; b</c>, of two integers, two datetimes or two durations.</summary>
    Less,

    /// <summary><c>a &lt;= b</c>, of two integers, two datetimes or two durations.</summary>
    LessOrEqual,

    /// <summary><c>a &gt; b</c>, of two integers, two datetimes or two durations.</summary>
    Greater,

    /// <summary><c>a &gt;= b</c>, of two integers, two datetimes or two durations.</summary>
    GreaterOrEqual,

    /// <summary><c>a in b</c>: an entity in an entity, or in one of a set of entities.</summary>
    In,

    /// <summary><c>a + b</c>, of integers.</summary>
    Add,

    /// <summary><c>a - b</c>, of integers.</summary>
    Subtract,

    /// <summary><c>a * b</c>, of integers.</summary>
    Multiply,

    /// <summary><c>a.contains(b)</c>, of a set and anything.</summary>
    Contains,

    /// <summary><c>a.containsAll(b)</c>, of two sets.</summary>
    ContainsAll,

    /// <summary><c>a.containsAny(b)</c>, of two sets.</summary>
    ContainsAny,

    /// <summary><c>a.hasTag(b)</c>, of an entity and a string.</summary>
    HasTag,

    /// <summary><c>a.getTag(b)</c>, of an entity and a string; an error when the tag is absent.</summary>
    GetTag,
}
