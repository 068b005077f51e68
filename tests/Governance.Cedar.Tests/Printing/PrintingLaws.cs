using FsCheck.Fluent;

namespace Governance.Cedar.Tests.Printing;

public class PrintingLaws
{
    [Fact]
    public void A_printed_expression_reads_back_as_the_same_tree() => RandomSyntax.Check(RandomSyntax.Expression, expression =>
    {
        string text = expression.ToCedar();
        ParseResult<Expression> read = Expression.Parse(text);
        Assert.True(read.Success, $"{text}\n{string.Join('\n', read.Diagnostics)}");
        Assert.True(expression == read.Value, text);
    });

    [Fact]
    public void A_printed_policy_reads_back_as_the_same_policy() => RandomSyntax.Check(RandomSyntax.Policy, policy =>
    {
        string text = policy.ToCedar();
        ParseResult<PolicySet> read = PolicySet.Parse(text);
        Assert.True(read.Success, $"{text}\n{string.Join('\n', read.Diagnostics)}");
        Assert.True(policy == Assert.Single(read.Value), text);
    });

    [Fact]
    public void Printed_policies_read_back_in_their_order() => RandomSyntax.Check(RandomSyntax.PolicySet, policies =>
        Assert.Equal(policies, PolicySet.Parse(policies.ToCedar()).Value));

    [Fact]
    public void Equal_trees_are_printed_alike() => RandomSyntax.Check(RandomSyntax.Expression, expression =>
        Assert.Equal(expression.ToCedar(), Expression.Parse(expression.ToCedar()).Value.ToCedar()));

    [Fact]
    public void No_pair_of_parentheses_can_be_left_out() => RandomSyntax.Check(RandomSyntax.Expression, expression =>
    {
        string text = expression.ToCedar();
        foreach ((int open, int close) in Parentheses.Of(text))
        {
            string without = $"{text[..open]} {text[(open + 1)..close]} {text[(close + 1)..]}";
            ParseResult<Expression> read = Expression.Parse(without);
            Assert.False(read.Success && read.Value == expression, $"{text}\n{without}");
        }
    });

    [Fact]
    public void Random_trees_are_of_every_kind()
    {
        var seen = new HashSet<Type>();
        void Collect(Expression expression)
        {
            seen.Add(expression.GetType());
            foreach (Expression child in expression.Children)
            {
                Collect(child);
            }
        }

        foreach (Expression expression in RandomSyntax.Expression.Sample(300, 30))
        {
            Collect(expression);
        }

        Assert.Equal(typeof(Expression).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Expression))).ToHashSet(), seen);
        PolicyTemplate[] templates = RandomSyntax.Template.Sample(200, 10).ToArray();
        Assert.Equal(typeof(TemplateConstraint).GetNestedTypes().ToHashSet(), templates.SelectMany(template => new[] { template.Principal.GetType(), template.Resource.GetType() }).ToHashSet());
    }
}
