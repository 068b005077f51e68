using System.Globalization;
using Governance.Cedar;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>
/// Dead rules. agent-governance-toolkit loads 13 of 14 mistyped deny conditions without an error; they never match, so that the act is allowed. A mistyped rule of
/// RulesEngine does not block, and a matcher of Casbin that does not compile allows under deny-override. Here each is an error when it is loaded, at its place.
/// </summary>
public sealed class DeadRuleTests
{
    /// <summary>The mistyped condition, and what its author is told: id, place in the file, the text that is underlined, message and help.</summary>
    public static TheoryData<string, string> Mistyped { get; } = new()
    {
        // A typo in a field: of the actor, of what the library says of the request, of an id.
        { "principal.statsu == \"active\"", "GOV3011 3:8 ‹principal.statsu› `Agent` and `Person` have no attribute `statsu` | did you mean `status`?" },
        { "context.unit.jurisdictoin == Jurisdiction::\"eu\"", "GOV3011 3:8 ‹context.unit.jurisdictoin› `Unit` has no attribute `jurisdictoin` | did you mean `jurisdiction`?" },
        { "contxt.reversible", "CEDAR033 3:8 ‹contxt› `contxt` is not a variable | did you mean `context`?" },
        { "context.unit in Unit::\"frnace\"", "GOV3005 3:24 ‹Unit::\"frnace\"› `Unit::\"frnace\"` is not in the model, so this can never apply | did you mean `france`?" },

        // A number compared with `==`, with text, or written as in other languages.
        { "context.amount == \"500\"", "CEDAR411 3:8 ‹context.amount == \"500\"› the compared values have incompatible types, `decimal` and `String` | write the text as a value: `decimal(\"…\")`" },
        { "context.amount == 500", "CEDAR411 3:8 ‹context.amount == 500› the compared values have incompatible types, `decimal` and `Long` | -" },
        { "context.amount > 99.5", "CEDAR013 3:25 ‹99.5› `99.5` is not an integer | there are no floating-point numbers; write `decimal(\"99.5\")`" },
        { "context.amount.greaterThan(decimal(\"500,00\"))", "CEDAR418 3:43 ‹\"500,00\"› `\"500,00\"` is not a valid decimal | write one to four digits behind the point, such as `12.5`" },
        { "context.amount.greaterThan(decimal(\"500.0 EUR\"))", "CEDAR418 3:43 ‹\"500.0 EUR\"› `\"500.0 EUR\"` is not a valid decimal | write one to four digits behind the point, such as `12.5`" },

        // `&&` as in other languages.
        { "context.reversible and context.currency == \"EUR\"", "CEDAR020 3:27 ‹and› expected `}` to end `when`, found `and` | write `&&`" },
        { "context.reversible & context.currency == \"EUR\"", "CEDAR010 3:27 ‹&› unexpected `&` | write `&&` for `and`" },
        { "context.currency = \"EUR\"", "CEDAR022 3:25 ‹=› `=` is not an operator | write `==` to compare" },

        // Parentheses.
        { "(context.reversible && (context.currency == \"EUR\")", "CEDAR020 3:59 ‹}› expected `)` to close the parenthesis, found `}` | -" },
        { "context.reversible)", "CEDAR020 3:26 ‹)› expected `}` to end `when`, found `)` | -" },

        // `not`.
        { "not context.reversible", "CEDAR033 3:8 ‹not› `not` is not a variable | write `!`\nCEDAR020 3:12 ‹context› expected `}` to end `when`, found `context` | -" },

        // A list in its place.
        {
            "context.currency in [\"USD\", \"GBP\"]",
            "CEDAR410 3:8 ‹context.currency› expected an entity, found `String` | members of a set are asked for with `.contains(…)`\n"
            + "CEDAR410 3:28 ‹[\"USD\", \"GBP\"]› expected an entity or a set of entities, found `Set<String>` | members of a set are asked for with `.contains(…)`"
        },
        { "context.currency == [\"USD\", \"GBP\"]", "CEDAR411 3:8 ‹context.currency == [\"USD\", \"GBP\"]› the compared values have incompatible types, `String` and `Set<String>` | -" },
        { "[840, 826].contains(context.currency)", "CEDAR411 3:8 ‹[840, 826].contains(context.currency)› the members of the set and the value asked for have incompatible types, `Long` and `String` | -" },

        // A negative number where it can mean nothing.
        { "context.amount == -5", "CEDAR411 3:8 ‹context.amount == -5› the compared values have incompatible types, `decimal` and `Long` | -" },

        // Plain garbage.
        { "\"stop him\"", "CEDAR410 3:8 ‹\"stop him\"› expected `Bool`, found `String` | compare it: `… == \"…\"`" },
        {
            "refuse everything over 500",
            "CEDAR033 3:8 ‹refuse› `refuse` is not a variable | the variables are `principal`, `action`, `resource`, `context`; an attribute is read from one of them, `context.refuse`; a text stands in quotes, `\"refuse\"`\n"
            + "CEDAR020 3:15 ‹everything› expected `}` to end `when`, found `everything` | -"
        },
        { "", "CEDAR031 3:1 ‹when {  }› the condition `when` is empty | leave it out, or write an expression between the braces" },

        // A text in the place of a thing.
        { "context.unit == \"france\"", "CEDAR411 3:8 ‹context.unit == \"france\"› the compared values have incompatible types, `Unit` and `String` | -" },
    };

    /// <summary>What only a schema of the application can tell, since facts of its own may have any name.</summary>
    public static TheoryData<string, string> MistypedFacts { get; } = new()
    {
        { "resource.chanel == \"web\"", "CEDAR412 3:8 ‹resource.chanel› `Claim` has no attribute `chanel` | did you mean `channel`?" },
        { "resource has chanel && resource.chanel == \"web\"", "CEDAR440 1:1 ‹@id(\"refund.block\")› the policy can never apply: its conditions are false for every request that the schema allows | remove it, or change its scope or its conditions" },
        { "context.amuont.greaterThan(decimal(\"500.0\"))", "CEDAR412 3:8 ‹context.amuont› `context` has no attribute `amuont` | did you mean `amount`?" },
        { "context has nota", "CEDAR440 1:1 ‹@id(\"refund.block\")› the policy can never apply: its conditions are false for every request that the schema allows | remove it, or change its scope or its conditions" },
        { "resource.score == \"9\"", "CEDAR411 3:8 ‹resource.score == \"9\"› the compared values have incompatible types, `Long` and `String` | -" },
        { "resource is Clam", "CEDAR440 1:1 ‹@id(\"refund.block\")› the policy can never apply: its conditions are false for every request that the schema allows | remove it, or change its scope or its conditions\nCEDAR401 3:20 ‹Clam› there is no entity type `Clam` | did you mean `Claim`?" },
    };

    /// <summary>What is mistyped around the condition.</summary>
    public static TheoryData<string, string, string> MistypedHeads { get; } = new()
    {
        { "@id", "@idd", "GOV3001 1:1 ‹@idd(\"refund.block\")› this policy has no `@id` | write an annotation such as `@id(\"refund.over-500\")` before it, so that decisions can name it\nGOV3004 1:2 ‹idd› `@idd` has no meaning here, and looks like a misspelling | did you mean `@id`? Left as it is, the policy would silently mean something else" },
        { "forbid", "@ceiling(\"ActWithAproval\") forbid", "GOV3002 2:10 ‹\"ActWithAproval\"› `ActWithAproval` is not an autonomy level | did you mean `ActWithApproval`? The levels are None, Observe, Advise, ActWithApproval, ActOnPlan, ActWithinBounds, ActMonitored" },
        { "forbid", "@cieling(\"Advise\") forbid", "GOV3004 2:2 ‹cieling› `@cieling` has no meaning here, and looks like a misspelling | did you mean `@ceiling`? Left as it is, the policy would silently mean something else" },
        { "forbid", "forbd", "CEDAR023 2:1 ‹forbd› a policy starts with `permit` or `forbid`, not with `forbd` | did you mean `forbid`?" },
        { "refund.issue", "refund.isue", "GOV3005 2:20 ‹action == Action::\"refund.isue\"› `Action::\"refund.isue\"` is not in the model, so this can never apply | did you mean `refund.issue`?" },
        { "principal", "principal == Agent::\"refund-bto\"", "GOV3005 2:9 ‹principal == Agent::\"refund-bto\"› `Agent::\"refund-bto\"` is not in the model, so this can never apply | did you mean `refund-bot`?" },
    };

    /// <summary>Without a schema an application may have types and facts of any name: what is almost one of the library's is told as a warning, at its place.</summary>
    public static TheoryData<string, string> Suspicious { get; } = new()
    {
        {
            "context has amuont && context.amuont.greaterThan(decimal(\"500.0\"))",
            "GOV3012 3:8 ‹context has amuont› the library knows no `amuont` of `context`, and it looks like a misspelling | did you mean `amount`? A fact of your own that a schema declares is told apart"
        },
        {
            "principal has ownr && principal.ownr == Person::\"claire-dubois\"",
            "GOV3012 3:8 ‹principal has ownr› the library knows no `ownr` of `Agent` and `Person`, and it looks like a misspelling | did you mean `owner`? A fact of your own that a schema declares is told apart"
        },
        { "context.unit in Unt::\"france\"", "CEDAR440 1:1 ‹@id(\"refund.block\")› the policy can never apply: its conditions are false for every request that the schema allows | remove it, or change its scope or its conditions" },
        { "principal in Tem::\"care-bots\"", "CEDAR440 1:1 ‹@id(\"refund.block\")› the policy can never apply: its conditions are false for every request that the schema allows | remove it, or change its scope or its conditions" },
        { "principal is Agnt", "CEDAR440 1:1 ‹@id(\"refund.block\")› the policy can never apply: its conditions are false for every request that the schema allows | remove it, or change its scope or its conditions" },
    };

    [Theory]
    [MemberData(nameof(Mistyped))]
    public void A_mistyped_condition_is_an_error_at_its_place_without_a_schema(string condition, string told) => IsAnError(DeadRuleDesk.Block(condition), withSchema: false, told);

    [Theory]
    [MemberData(nameof(Mistyped))]
    public void A_mistyped_condition_is_an_error_at_its_place_with_a_schema(string condition, string told)
    {
        var block = DeadRuleDesk.Block(condition);
        var first = told.Split(' ')[1];

        // The whole schema knows the types of actors one by one, and says the same in other words.
        Assert.Contains($"{DeadRuleDesk.File}:{first}: error: ", DeadRuleDesk.StartFails(block, withSchema: true).Message, StringComparison.Ordinal);
        Assert.Null(DeadRuleDesk.Read(block, withSchema: true).Model);
    }

    [Theory]
    [MemberData(nameof(MistypedFacts))]
    public void A_mistyped_fact_of_the_application_is_an_error_when_a_schema_declares_it(string condition, string told) => IsAnError(DeadRuleDesk.Block(condition), withSchema: true, told);

    [Theory]
    [MemberData(nameof(MistypedHeads))]
    public void A_mistyped_head_is_an_error_at_its_place(string written, string mistyped, string told)
    {
        var block = DeadRuleDesk.Block("context.reversible");
        var at = block.IndexOf(written, StringComparison.Ordinal);
        IsAnError(string.Concat(block.AsSpan(0, at), mistyped, block.AsSpan(at + written.Length)), withSchema: false, told);
    }

    [Theory]
    [MemberData(nameof(Suspicious))]
    public void What_only_a_schema_could_tell_is_at_least_a_warning_without_one_and_an_error_with_one(string condition, string told)
    {
        var block = DeadRuleDesk.Block(condition);
        var result = DeadRuleDesk.Read(block, withSchema: false);

        Assert.Equal(told, Show(result.Diagnostics));
        Assert.All(result.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
        Assert.Null(DeadRuleDesk.Read(block, withSchema: true).Model);
    }

    /// <summary>A negative number and a negation are legal Cedar: they do what they say.</summary>
    [Theory]
    [InlineData("resource.score < -10", -11, DecisionOutcome.Refused)]
    [InlineData("resource.score < -10", -10, DecisionOutcome.Proceed)]
    [InlineData("resource.score == -5", -5, DecisionOutcome.Refused)]
    [InlineData("resource.score == -5", 5, DecisionOutcome.Proceed)]
    [InlineData("!(resource.score > 0)", 0, DecisionOutcome.Refused)]
    [InlineData("!(resource.score > 0)", 1, DecisionOutcome.Proceed)]
    [InlineData("[-1, -2].contains(resource.score)", -2, DecisionOutcome.Refused)]
    public void What_is_legal_does_what_it_says(string condition, long score, DecisionOutcome outcome)
    {
        var request = ClaimsDesk.Refund(20m);
        request = request with { Resource = request.Resource with { Attributes = CedarRecord.Create([KeyValuePair.Create("score", CedarValue.FromLong(score))]) } };

        Assert.All([false, true], withSchema => Assert.Equal(outcome, DeadRuleDesk.Decide(DeadRuleDesk.Block(condition), withSchema, request)));
    }

    /// <summary>Without a schema nobody can know which facts the application has: a rule that reads a mistyped one stops everything, and allows nothing.</summary>
    [Theory]
    [InlineData("resource.chanel == \"web\"")]
    [InlineData("resource.channel.lenght > 3")]
    [InlineData("context.note.text == \"\"")]
    public void What_cannot_be_judged_is_refused(string condition) =>
        Assert.Equal(DecisionOutcome.Refused, DeadRuleDesk.Decide(DeadRuleDesk.Block(condition), withSchema: false, ClaimsDesk.Refund(20m)));

    /// <summary>No false alarm: rules that were written for a schema are right without it.</summary>
    [Theory]
    [InlineData("customer-refunds")]
    [InlineData("industrial-group")]
    [InlineData("multi-site")]
    [InlineData("procurement")]
    [InlineData("public-services")]
    public void The_examples_are_no_alarm_without_their_schemas(string example)
    {
        var parts = GovernanceModel.Load(Repository.Find($"docs/examples/{example}")).Parts;
        var (with, without) = (GovernanceModel.Create(parts), GovernanceModel.Create(parts with { Schemas = [] }));

        Assert.NotEmpty(parts.Policies);
        Assert.Equal(Reports.Of(with.Diagnostics), Reports.Of(without.Diagnostics));
    }

    [Fact]
    public void Without_the_rule_the_act_would_proceed() =>
        Assert.Equal(DecisionOutcome.Proceed, DeadRuleDesk.Decide(DeadRuleDesk.Block("context.amount.greaterThan(decimal(\"500.0\"))"), withSchema: true, ClaimsDesk.Refund(20m)));

    private static void IsAnError(string block, bool withSchema, string told)
    {
        var result = DeadRuleDesk.Read(block, withSchema);
        Assert.Equal(told, Show(result.Diagnostics));
        Assert.Null(result.Model);
        Assert.All(result.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Error, d.Severity));

        // Cedar's own messages speak English in every language.
        Assert.All(result.Diagnostics.Where(d => d.Id.StartsWith("GOV", StringComparison.Ordinal)), Typography.Check);

        // An application does not start on it, and is told the same.
        var failure = DeadRuleDesk.StartFails(block, withSchema);
        Assert.Equal(result.Diagnostics, failure.Diagnostics);
        Assert.Contains(DiagnosticRenderer.Render(result.Diagnostics, CultureInfo.InvariantCulture), failure.Message, StringComparison.Ordinal);
    }

    private static string Show(IEnumerable<Diagnostic> diagnostics) =>
        Reports.Of(diagnostics).Replace($" {DeadRuleDesk.File}:", " ", StringComparison.Ordinal).Replace("  ‹", " ‹", StringComparison.Ordinal);
}
