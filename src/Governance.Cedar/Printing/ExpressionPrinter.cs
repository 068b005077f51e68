using System.Diagnostics;
using System.Text;

namespace Governance.Cedar;

/// <summary>Appends expressions to a text. Recursion is bounded by <see cref="CedarLimits.ExpressionHeight"/>.</summary>
internal sealed class ExpressionPrinter(StringBuilder text)
{
    private const int MostSigns = 4;

    public void Print(Expression expression) => Print(expression, Binding.Choice);

    private void Print(Expression expression, Binding least)
    {
        if (BindingOf(expression) >= least)
        {
            PrintBare(expression);
            return;
        }

        text.Append('(');
        PrintBare(expression);
        text.Append(')');
    }

    private static Binding BindingOf(Expression expression) => expression switch
    {
        IfExpression => Binding.Choice,
        OrExpression => Binding.Or,
        AndExpression => Binding.And,
        HasAttributeExpression has => IsWritable(has) ? Binding.Relation : Binding.And,
        LikeExpression or IsExpression => Binding.Relation,
        BinaryExpression binary => BindingOf(binary.Operator),
        UnaryExpression { Operator: not UnaryOperator.IsEmpty } => Binding.Sign,
        LiteralExpression literal when IsNegative(literal) => Binding.Sign,
        _ => Binding.Member,
    };

    private static Binding BindingOf(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add or BinaryOperator.Subtract => Binding.Sum,
        BinaryOperator.Multiply => Binding.Product,
        BinaryOperator.Contains or BinaryOperator.ContainsAll or BinaryOperator.ContainsAny or BinaryOperator.HasTag or BinaryOperator.GetTag => Binding.Member,
        _ => Binding.Relation,
    };

    private static bool IsNegative(Expression expression) => expression is LiteralExpression { Value: var value } && value.TryLong(out long number) && number < 0;

    private static bool IsBareName(string name) => CedarName.IsIdentifier(name) && !CedarName.IsReserved(name);

    private static bool IsWritable(HasAttributeExpression has) => has.Path.Count == 1 || has.Path.All(IsBareName);

    private void PrintBare(Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                text.Append(literal.Value.ToString());
                break;
            case VariableExpression variable:
                text.Append(OperatorSign.Of(variable.Variable));
                break;
            case IfExpression choice:
                Print(choice);
                break;
            case OrExpression or:
                PrintList(or.Operands, " || ", Binding.And);
                break;
            case AndExpression and:
                PrintList(and.Operands, " && ", Binding.Relation);
                break;
            case UnaryExpression unary:
                Print(unary);
                break;
            case BinaryExpression binary:
                Print(binary);
                break;
            case GetAttributeExpression get:
                Print(get.Target, Binding.Member);
                PrintAccess(get.Attribute);
                break;
            case HasAttributeExpression has:
                Print(has);
                break;
            case LikeExpression like:
                Print(like.Target, Binding.Sum);
                text.Append(" like ").Append(like.Pattern.ToString());
                break;
            case IsExpression @is:
                Print(@is);
                break;
            case SetExpression set:
                text.Append('[');
                PrintList(set.Elements, ", ", Binding.Choice);
                text.Append(']');
                break;
            case RecordExpression record:
                Print(record);
                break;
            case ExtensionCallExpression call:
                Print(call);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void PrintList(IEnumerable<Expression> items, string separator, Binding least)
    {
        bool isFirst = true;
        foreach (Expression item in items)
        {
            text.Append(isFirst ? string.Empty : separator);
            Print(item, least);
            isFirst = false;
        }
    }

    private void Print(IfExpression choice)
    {
        text.Append("if ");
        Print(choice.Test);
        text.Append(" then ");
        Print(choice.Then);
        text.Append(" else ");
        Print(choice.Else);
    }

    private void Print(UnaryExpression unary)
    {
        if (unary.Operator == UnaryOperator.IsEmpty)
        {
            Print(unary.Operand, Binding.Member);
            text.Append(".isEmpty()");
            return;
        }

        Expression operand = unary;
        int signs = 0;
        for (; signs < MostSigns && operand is UnaryExpression next && next.Operator == unary.Operator; operand = next.Operand)
        {
            text.Append(unary.Operator == UnaryOperator.Not ? '!' : '-');
            signs++;
        }

        // A `-` before digits belongs to the number; that of a negative number counts as one more sign in the row.
        bool isNumber = unary.Operator == UnaryOperator.Negate && operand is LiteralExpression { Value.Kind: CedarValueKind.Long };
        if (isNumber && (signs == MostSigns || !IsNegative(operand)))
        {
            text.Append('(');
            Print(operand);
            text.Append(')');
            return;
        }

        Print(operand, isNumber ? Binding.Sign : Binding.Member);
    }

    private void Print(BinaryExpression binary)
    {
        Binding own = BindingOf(binary.Operator);
        if (own == Binding.Member)
        {
            Print(binary.Left, Binding.Member);
            text.Append('.').Append(OperatorSign.Of(binary.Operator)).Append('(');
            Print(binary.Right);
            text.Append(')');
            return;
        }

        // Sums and products lean to the left; relations cannot be chained at all.
        Print(binary.Left, own == Binding.Relation ? Binding.Sum : own);
        text.Append(' ').Append(OperatorSign.Of(binary.Operator)).Append(' ');
        Print(binary.Right, own + 1);
    }

    private void PrintAccess(string attribute)
    {
        if (IsBareName(attribute))
        {
            text.Append('.').Append(attribute);
        }
        else
        {
            text.Append('[').Append(CedarText.Quote(attribute)).Append(']');
        }
    }

    private void Print(HasAttributeExpression has)
    {
        if (IsWritable(has))
        {
            Print(has.Target, Binding.Sum);
            text.Append(" has ").AppendJoin('.', has.Path.Select(name => IsBareName(name) ? name : CedarText.Quote(name)));
            return;
        }

        for (int steps = 0; steps < has.Path.Count; steps++)
        {
            text.Append(steps == 0 ? string.Empty : " && ");
            Print(has.Target, steps == 0 ? Binding.Sum : Binding.Member);
            foreach (string passed in has.Path.Take(steps))
            {
                PrintAccess(passed);
            }

            string asked = has.Path[steps];
            text.Append(" has ").Append(IsBareName(asked) ? asked : CedarText.Quote(asked));
        }
    }

    private void Print(IsExpression @is)
    {
        Print(@is.Target, Binding.Sum);
        text.Append(" is ").Append(@is.EntityType);
        if (@is.In is { } container)
        {
            text.Append(" in ");
            Print(container, Binding.Sum);
        }
    }

    private void Print(RecordExpression record)
    {
        text.Append('{');
        for (int i = 0; i < record.Entries.Count; i++)
        {
            (string key, Expression value) = record.Entries[i];
            text.Append(i == 0 ? string.Empty : ", ").Append(IsBareName(key) ? key : CedarText.Quote(key)).Append(": ");
            Print(value);
        }

        text.Append('}');
    }

    private void Print(ExtensionCallExpression call)
    {
        ExtensionSignature signature = ExtensionSignature.Of(call.Function);
        bool hasTarget = signature.IsMethod && call.Arguments.Count > 0;
        if (hasTarget)
        {
            Print(call.Arguments[0], Binding.Member);
            text.Append('.');
        }

        text.Append(signature.Name).Append('(');
        PrintList(hasTarget ? call.Arguments.Skip(1) : call.Arguments, ", ", Binding.Choice);
        text.Append(')');
    }
}
