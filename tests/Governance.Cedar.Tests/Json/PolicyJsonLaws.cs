using System.Text.Json;
using Governance.Cedar.Tests.Printing;

namespace Governance.Cedar.Tests.Json;

public class PolicyJsonLaws
{
    [Fact]
    public void A_written_policy_reads_back_as_the_same_policy() => RandomSyntax.Check(RandomSyntax.Policy, policy =>
    {
        // JSON does not tell `in [A]` from `in A`.
        Policy plain = policy.Action is ScopeConstraint.InSet { Entities: [var only] } ? policy with { Action = new ScopeConstraint.In(only) } : policy;
        JsonResult<Policy> read = PolicyJson.Read(PolicyJson.ToUtf8(policy), policy.Id);
        Assert.True(read.Success, $"{policy.ToCedar()}\n{read.Error}");
        Assert.True(plain == read.Value, policy.ToCedar());
        Assert.Equal(read.Value.ToCedar(), read.Value.Text);
    });

    [Fact]
    public void The_order_of_members_does_not_matter() => RandomSyntax.Check(RandomSyntax.Policy, policy =>
    {
        byte[] json = PolicyJson.ToUtf8(policy);
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 5000 });
        byte[] again = PolicyJson.ToUtf8(PolicyJson.Read(Reversed(document.RootElement)).Value);
        using JsonDocument other = JsonDocument.Parse(again, new JsonDocumentOptions { MaxDepth = 5000 });
        Assert.True(JsonElement.DeepEquals(document.RootElement, other.RootElement), policy.ToCedar());
    });

    [Fact]
    public void A_long_chain_is_written_and_read()
    {
        Expression[] operands = [.. Enumerable.Range(0, 20_000).Select(i => new LiteralExpression(CedarValue.FromBool(i % 7 != 0)))];
        foreach (Expression chain in new Expression[] { new AndExpression(operands), new OrExpression(operands) })
        {
            Policy policy = PolicySet.Parse("permit (principal, action, resource) when { true };").Value[0] with { Conditions = [new Condition(ConditionKind.When, chain, default)] };
            Assert.Equal(policy, PolicyJson.Read(PolicyJson.ToUtf8(policy)).Value);
        }
    }

    [Fact]
    public void The_deepest_tree_is_written_and_read_on_a_small_stack()
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(DeepestTrees), 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static void DeepestTrees()
    {
        var leaf = new VariableExpression(RequestVariable.Action);
        foreach (Func<Expression, Expression> above in new Func<Expression, Expression>[]
        {
            inner => new SetExpression([inner]),
            inner => new BinaryExpression(BinaryOperator.Add, inner, leaf),
            inner => new RecordExpression([new RecordEntry("k", inner)]),
            inner => new IfExpression(inner, leaf, leaf),
            inner => new AndExpression([leaf, inner]),
            inner => new ExtensionCallExpression(ExtensionFunction.Ip, [inner]),
        })
        {
            Expression tree = leaf;
            for (int i = 1; i < CedarLimits.NestingDepth; i++)
            {
                tree = above(tree);
            }

            Policy policy = PolicySet.Parse("permit (principal, action, resource);").Value[0] with { Conditions = [new Condition(ConditionKind.When, tree, default)] };
            Assert.Equal(policy, PolicyJson.Read(PolicyJson.ToUtf8(policy)).Value);
            Policy deeper = policy with { Conditions = [new Condition(ConditionKind.When, above(tree), default)] };
            Assert.Equal("more than 256 expressions are nested in one another", PolicyJson.Read(PolicyJson.ToUtf8(deeper)).Error!.Message);
        }
    }

    private static byte[] Reversed(JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { MaxDepth = 5000 }))
        {
            WriteReversed(writer, element);
        }

        return stream.ToArray();
    }

    private static void WriteReversed(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in element.EnumerateObject().Reverse())
                {
                    writer.WritePropertyName(member.Name);
                    WriteReversed(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    WriteReversed(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
