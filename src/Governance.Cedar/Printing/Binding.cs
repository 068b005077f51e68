namespace Governance.Cedar;

/// <summary>How strongly the outermost operator of an expression binds, from the weakest to what needs no parentheses anywhere.</summary>
internal enum Binding
{
    Choice,
    Or,
    And,
    Relation,
    Sum,
    Product,
    Sign,
    Member,
}
