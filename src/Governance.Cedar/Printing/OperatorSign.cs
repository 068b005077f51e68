using System.Diagnostics;

namespace Governance.Cedar;

/// <summary>How operators with two operands are called, in Cedar text and in Cedar JSON alike.</summary>
internal static class OperatorSign
{
    public static string Of(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.In => "in",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Contains => "contains",
        BinaryOperator.ContainsAll => "containsAll",
        BinaryOperator.ContainsAny => "containsAny",
        BinaryOperator.HasTag => "hasTag",
        BinaryOperator.GetTag => "getTag",
        _ => throw new UnreachableException(),
    };

    public static BinaryOperator? Find(string sign)
    {
        foreach (BinaryOperator @operator in Enum.GetValues<BinaryOperator>())
        {
            if (Of(@operator) == sign)
            {
                return @operator;
            }
        }

        return null;
    }

    public static string Of(RequestVariable variable) => variable switch
    {
        RequestVariable.Principal => "principal",
        RequestVariable.Action => "action",
        RequestVariable.Resource => "resource",
        RequestVariable.Context => "context",
        _ => throw new UnreachableException(),
    };
}
