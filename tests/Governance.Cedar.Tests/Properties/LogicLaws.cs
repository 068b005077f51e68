namespace Governance.Cedar.Tests.Properties;

/// <summary>A chain is one node; these laws show that nothing about errors or short circuits changes by that.</summary>
public class LogicLaws
{
    private static readonly string[] Operands = ["true", "false", "1", "context.missing", "context.flag", "(context.n == 0)"];

    public static TheoryData<string> Signs() => new("&&", "||");

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_chain_is_its_nesting_to_the_right_and_to_the_left(string sign)
    {
        foreach (string a in Operands)
        {
            foreach (string b in Operands)
            {
                foreach (string c in Operands)
                {
                    string chain = Show($"{a} {sign} {b} {sign} {c}");
                    Assert.Equal(chain, Show($"({a} {sign} {b}) {sign} {c}"));
                    Assert.Equal(chain, Show($"{a} {sign} ({b} {sign} {c})"));
                    Assert.Equal(chain, Show(sign == "&&" ? $"if {a} then {Bool($"(if {b} then {Bool(c)} else false)")} else false" : $"if {a} then true else {Bool($"(if {b} then true else {Bool(c)})")}"));
                }
            }
        }
    }

    // Asks that the last operand of a chain be a Boolean, as the chain does.
    private static string Bool(string operand) => $"(if {operand} then true else false)";

    private static string Show(string expression) => Language.World.Show(Language.World.Evaluate(expression));
}
