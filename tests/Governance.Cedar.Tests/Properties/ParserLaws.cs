using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Governance.Cedar.Tests.Properties;

public class ParserLaws
{
    private const string Sound = """
        @id("a") @note
        permit (principal is NS::User in Team::"dev", action in [Action::"read", Action::"write"], resource == Doc::"plan")
        when { context.n + 1 > -9223372036854775808 && principal has address.city || [1, "x\n"].contains(context["if"]) }
        unless { resource.name like "a*\*b" && (if context.flag then ip("10.0.0.0/8") == context.source else {a: 1, "b": {}}.a == !true) }; // end
        """;

    private static readonly string[] Words =
    [
        "permit", "forbid", "when", "unless", "principal", "action", "resource", "context", "true", "false", "if", "then", "else", "in", "is",
        "has", "like", "(", ")", "{", "}", "[", "]", ",", ";", ":", "::", ".", "@", "==", "!=", "<", "<=", ">", ">=", "=", "&&", "||", "&", "|",
        "+", "-", "*", "/", "%", "!", "\"", "\"a\"", "'", "?", "?principal", "\\", "\\u{", "//", "\n", " ", "0", "9223372036854775808", "1.5",
        "User", "User::\"a\"", "contains", "decimal", "__cedar", "#", "é", "“", "\uD83D", "\0", "\uFEFF",
    ];

    private static readonly Gen<string> Soup = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words));

    private static readonly Gen<string> Mutated =
        from edits in (
            from place in Gen.Choose(0, Sound.Length - 1)
            from removed in Gen.Choose(0, 6)
            from added in Gen.OneOf(Gen.Constant(string.Empty), Gen.Elements(Words))
            select (place, removed, added)).ListOf()
        select edits.Aggregate(Sound, (text, edit) =>
            edit.place >= text.Length ? text + edit.added : text.Remove(edit.place, Math.Min(edit.removed, text.Length - edit.place)).Insert(edit.place, edit.added));

    [Fact]
    public void The_text_that_is_mutated_is_sound() => Assert.True(PolicySet.Parse(Sound).Success);

    [Fact]
    public void Random_words_never_throw() => Arbitrary.Check(Soup, NeverThrows);

    [Fact]
    public void Mutated_policies_never_throw() => Arbitrary.Check(Mutated, NeverThrows);

    [Fact]
    public void Random_characters_never_throw() => Arbitrary.Check(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), NeverThrows);

    [Fact]
    public void Mutated_json_never_throws() => Arbitrary.Check(
        from place in Gen.Choose(0, 400)
        from added in Gen.Elements("{", "}", "[", "]", "\"", ",", ":", "null", "1e5", "1.5", "\\ud800", "\\", "__entity", "__extn", "fn", "é", string.Empty)
        from removed in Gen.Choose(0, 5)
        select (place, added, removed),
        edit =>
        {
            string text = File.ReadAllText(Language.CaseFile.PathOf("world.entities.json"));
            int place = Math.Min(edit.place, text.Length - 6);
            byte[] utf8 = Encoding.UTF8.GetBytes(text.Remove(place, edit.removed).Insert(place, edit.added));
            JsonResult<EntityStore> read = CedarJson.ReadEntities(utf8);
            Assert.True(read.Success || (read.Error!.Message.Length > 0 && read.Error.ByteOffset >= 0 && read.Error.ByteOffset <= utf8.Length));
            Assert.True(CedarJson.ReadValue(utf8).Success || CedarJson.ReadRecord(utf8).Error is not null);
        });

    private static void NeverThrows(string text)
    {
        ParseResult<PolicySet> policies = PolicySet.Parse(text);
        Assert.Equal(policies.Success, policies.Diagnostics.Count == 0);
        foreach (CedarDiagnostic diagnostic in policies.Diagnostics)
        {
            Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.Length >= 0 && diagnostic.Span.End <= text.Length, diagnostic.ToString());
            Assert.NotEmpty(diagnostic.Render());
        }

        if (policies.Success)
        {
            _ = new Authorizer(policies.Value).Authorize(Language.World.Request, Language.World.Entities);
            Assert.All(policies.Value, policy => Assert.Equal(policy with { Id = "policy0" }, PolicySet.Parse(policy.Text).Value[0]));
        }

        ParseResult<Expression> expression = Expression.Parse(text);
        Assert.Equal(expression.Success, expression.Diagnostics.Count == 0);
        if (expression.Success)
        {
            ExpressionOutcome outcome = CompiledExpression.Compile(expression.Value).Evaluate(Language.World.Request, Language.World.Entities);
            Assert.True(outcome.Success ? outcome.Value.Kind != CedarValueKind.None : outcome.Error!.Message.Length > 0);
        }
    }
}
