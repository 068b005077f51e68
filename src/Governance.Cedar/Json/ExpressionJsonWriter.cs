using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Governance.Cedar;

/// <summary>Writes expressions as Cedar's JSON: objects with one member, named after the operator.</summary>
internal static class ExpressionJsonWriter
{
    public static void Write(Utf8JsonWriter writer, Expression expression)
    {
        if (expression is AndExpression or OrExpression)
        {
            WriteChain(writer, expression is AndExpression ? "&&" : "||", expression.Children);
            return;
        }

        writer.WriteStartObject();
        WriteMember(writer, expression);
        writer.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter writer, Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                writer.WritePropertyName("Value");
                CedarJsonWriter.Write(writer, literal.Value);
                break;
            case VariableExpression variable:
                writer.WriteString("Var", OperatorSign.Of(variable.Variable));
                break;
            case UnaryExpression unary:
                writer.WriteStartObject(unary.Operator switch { UnaryOperator.Not => "!", UnaryOperator.Negate => "neg", _ => "isEmpty" });
                WriteOperand(writer, "arg", unary.Operand);
                writer.WriteEndObject();
                break;
            case BinaryExpression binary:
                writer.WriteStartObject(OperatorSign.Of(binary.Operator));
                WriteOperand(writer, "left", binary.Left);
                WriteOperand(writer, "right", binary.Right);
                writer.WriteEndObject();
                break;
            case IfExpression choice:
                writer.WriteStartObject("if-then-else");
                WriteOperand(writer, "if", choice.Test);
                WriteOperand(writer, "then", choice.Then);
                WriteOperand(writer, "else", choice.Else);
                writer.WriteEndObject();
                break;
            case SetExpression set:
                writer.WriteStartArray("Set");
                WriteItems(writer, set.Elements);
                writer.WriteEndArray();
                break;
            case RecordExpression record:
                writer.WriteStartObject("Record");
                foreach (RecordEntry entry in record.Entries)
                {
                    WriteOperand(writer, entry.Key, entry.Value);
                }

                writer.WriteEndObject();
                break;
            case ExtensionCallExpression call:
                writer.WriteStartArray(ExtensionSignature.Of(call.Function).Name);
                WriteItems(writer, call.Arguments);
                writer.WriteEndArray();
                break;
            default:
                WriteQuestion(writer, expression);
                break;
        }
    }

    // Operators that do not take expressions alone.
    private static void WriteQuestion(Utf8JsonWriter writer, Expression expression)
    {
        switch (expression)
        {
            case GetAttributeExpression get:
                writer.WriteStartObject(".");
                WriteOperand(writer, "left", get.Target);
                writer.WriteString("attr", get.Attribute);
                writer.WriteEndObject();
                break;
            case HasAttributeExpression has:
                WriteHas(writer, has);
                break;
            case LikeExpression like:
                WriteLike(writer, like);
                break;
            case IsExpression @is:
                WriteIs(writer, @is);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteOperand(Utf8JsonWriter writer, string name, Expression operand)
    {
        writer.WritePropertyName(name);
        Write(writer, operand);
    }

    private static void WriteItems(Utf8JsonWriter writer, IReadOnlyList<Expression> items)
    {
        foreach (Expression item in items)
        {
            Write(writer, item);
        }
    }

    // JSON knows two operands only: a chain leans to the left. Its length is not bounded, so it is written without recursion.
    private static void WriteChain(Utf8JsonWriter writer, string sign, IReadOnlyList<Expression> operands)
    {
        for (int i = 1; i < operands.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteStartObject(sign);
            writer.WritePropertyName("left");
        }

        Write(writer, operands[0]);
        foreach (Expression operand in operands.Skip(1))
        {
            WriteOperand(writer, "right", operand);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
    }

    private static void WriteHas(Utf8JsonWriter writer, HasAttributeExpression has)
    {
        writer.WriteStartObject("has");
        WriteOperand(writer, "left", has.Target);
        if (has.Path is [var only])
        {
            writer.WriteString("attr", only);
        }
        else
        {
            writer.WriteStartArray("attr");
            foreach (string name in has.Path)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteLike(Utf8JsonWriter writer, LikeExpression like)
    {
        writer.WriteStartObject("like");
        WriteOperand(writer, "left", like.Target);
        writer.WriteStartArray("pattern");
        for (int i = 0; i < like.Pattern.Pieces.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteStringValue("Wildcard");
            }

            // Every Cedar engine writes one item for each character.
            foreach (Rune character in like.Pattern.Pieces[i].EnumerateRunes())
            {
                writer.WriteStartObject();
                writer.WriteString("Literal", character.ToString());
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteIs(Utf8JsonWriter writer, IsExpression @is)
    {
        writer.WriteStartObject("is");
        WriteOperand(writer, "left", @is.Target);
        writer.WriteString("entity_type", @is.EntityType);
        if (@is.In is { } container)
        {
            WriteOperand(writer, "in", container);
        }

        writer.WriteEndObject();
    }
}
