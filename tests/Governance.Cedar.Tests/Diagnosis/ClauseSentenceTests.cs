namespace Governance.Cedar.Tests.Diagnosis;

public class ClauseSentenceTests
{
    private const string Context = """
        {n: 640, limit: 500, price: decimal("12.50"), at: datetime("2026-11-20T09:00:00Z"), took: duration("1h30m"), source: ip("192.168.0.7"),
         text: "draft-7", flag: true, tags: ["a", "b"], many: [1, 2, 3, 4, 5, 6, 7], who: Person::"lea", nested: {deep: 1}, none: []}
        """;

    // Left: the condition of a permit. Right: the sentence. All that are false say what would be needed.
    [Theory]
    [InlineData("context.n <= 500", "`context.n` was 640; the limit is 500")]
    [InlineData("context.n < 500", "`context.n` was 640; it must be below 500")]
    [InlineData("context.n >= 700", "`context.n` was 640; the minimum is 700")]
    [InlineData("context.n > 700", "`context.n` was 640; it must be above 700")]
    [InlineData("500 >= context.n", "`context.n` was 640; the limit is 500")]
    [InlineData("!(context.n > 500)", "`context.n` was 640; the limit is 500")]
    [InlineData("context.n <= context.limit", "`context.n` was 640; the limit is `context.limit` (500)")]
    [InlineData("context.n > 500", "`context.n` was 640, above 500")]
    [InlineData("context.n * 2 > context.limit + 1", "`context.n * 2` was 1280, above `context.limit + 1` (501)")]
    [InlineData("context.price.lessThan(decimal(\"12.0\"))", "`context.price` was 12.5; it must be below 12")]
    [InlineData("context.price.greaterThanOrEqual(decimal(\"12.5\"))", "`context.price` was 12.5, at least 12.5")]
    [InlineData("context.at < datetime(\"2026-01-01\")", "`context.at` was 2026-11-20T09:00:00Z; it must be before 2026-01-01")]
    [InlineData("context.at >= datetime(\"2026-01-01\")", "`context.at` was 2026-11-20T09:00:00Z, no earlier than 2026-01-01")]
    [InlineData("context.took <= duration(\"1h\")", "`context.took` was 1h30m; the limit is 1h")]
    [InlineData("context.text == \"final\"", "`context.text` was \"draft-7\"; it must be \"final\"")]
    [InlineData("context.text != \"draft-7\"", "`context.text` was \"draft-7\"; it must not be \"draft-7\"")]
    [InlineData("context.text == \"draft-7\"", "`context.text` was \"draft-7\"")]
    [InlineData("context.text != \"final\"", "`context.text` was \"draft-7\", not \"final\"")]
    [InlineData("context.who == principal", "`context.who` was Person::\"lea\"; it must be `principal` (Agent::\"bot\")")]
    [InlineData("principal == principal", "`principal` was Agent::\"bot\", equal to `principal`")]
    [InlineData("principal in Team::\"leads\"", "`principal` was Agent::\"bot\"; it must be in Team::\"leads\"")]
    [InlineData("principal in Team::\"care-bots\"", "`principal` was Agent::\"bot\", in Team::\"care-bots\"")]
    [InlineData("context.tags.contains(\"c\")", "`context.tags` was [\"a\", \"b\"]; it must contain \"c\"")]
    [InlineData("context.tags.contains(\"b\")", "`context.tags` was [\"a\", \"b\"], which contains \"b\"")]
    [InlineData("[1, 2].contains(context.n)", "`context.n` was 640; it must be one of [1, 2]")]
    [InlineData("![1, 640].contains(context.n)", "`context.n` was 640; it must be none of [1, 640]")]
    [InlineData("context.tags.containsAll([\"a\", \"c\"])", "`context.tags` was [\"a\", \"b\"]; it must contain all of [\"a\", \"c\"]")]
    [InlineData("[\"a\", \"c\"].containsAll(context.tags)", "`context.tags` was [\"a\", \"b\"]; it must be wholly in [\"a\", \"c\"]")]
    [InlineData("[\"c\"].containsAny(context.tags)", "`context.tags` was [\"a\", \"b\"]; it must contain any of [\"c\"]")]
    [InlineData("context.many.isEmpty()", "`context.many` was [1, 2, 3, 4, 5 and 2 more]; it must be empty")]
    [InlineData("context.none.isEmpty()", "`context.none` was [], empty")]
    [InlineData("context.text like \"final*\"", "`context.text` was \"draft-7\"; it must be like \"final*\"")]
    [InlineData("context.text like \"draft*\"", "`context.text` was \"draft-7\", like \"draft*\"")]
    [InlineData("principal is Person", "`principal` was Agent::\"bot\"; it must be of type Person")]
    [InlineData("principal is Agent in Team::\"leads\"", "`principal` was Agent::\"bot\"; it must be of type Agent in Team::\"leads\"")]
    [InlineData("context has mfa", "`context` had no `mfa`; it must have it")]
    [InlineData("context has nested.deep", "`context` had `nested.deep`")]
    [InlineData("principal.hasTag(\"role\")", "`principal` had no tag \"role\"; it must have it")]
    [InlineData("context.source.isInRange(ip(\"10.0.0.0/8\"))", "`context.source` was 192.168.0.7; it must be in the range 10.0.0.0/8")]
    [InlineData("context.source.isIpv6()", "`context.source` was 192.168.0.7; it must be an IPv6 address")]
    [InlineData("!context.flag", "`context.flag` was true; it must be false")]
    [InlineData("context.flag", "`context.flag` was true")]
    [InlineData("Agent::\"bot\" in Team::\"leads\"", "`Agent::\"bot\" in Team::\"leads\"` was false; it must be true")]
    [InlineData("Claim::\"c2\".open", "`Claim::\"c2\".open` was false; it must be true")]
    [InlineData("Claim::\"c2\".owner == context.who", "`Claim::\"c2\".owner` was Person::\"max\"; it must be `context.who` (Person::\"lea\")")]
    [InlineData("1 > 2", "`1 > 2` is always false")]
    [InlineData("false", "`false` is always false")]
    [InlineData("context.n < 1 || context.n < 2", "`context.n` was 640; it must be below 1, or `context.n` was 640; it must be below 2")]
    [InlineData("context.n < 1 || context.flag", "`context.flag` was true")]
    [InlineData("!(context.flag && context.n > 1)", "`context.flag` was true; it must be false, or `context.n` was 640; the limit is 1")]
    [InlineData("if context.flag then context.n < 1 else true", "`context.flag` was true and `context.n` was 640, at least 1")]
    [InlineData("context.missing > 1", "`context.missing > 1` could not be evaluated: the record has no attribute `missing`")]
    [InlineData("context.n", "`context.n` could not be evaluated: type error: expected a bool, got a long")]
    public void A_condition_says_what_it_saw(string condition, string sentence) =>
        Assert.Equal(sentence, Diagnose($"permit (principal, action, resource) when {{ {condition} }};").Clauses[0].Sentence);

    // For a forbid a failed clause is no loss: it says what was found, not what is missing.
    [Theory]
    [InlineData("context.n <= 500", "`context.n` was 640, above 500")]
    [InlineData("context.text == \"final\"", "`context.text` was \"draft-7\", not \"final\"")]
    [InlineData("context has mfa", "`context` had no `mfa`")]
    [InlineData("principal is Person", "`principal` was Agent::\"bot\", not of type Person")]
    [InlineData("context.n < 1 || context.n < 2", "`context.n` was 640, at least 1 and `context.n` was 640, at least 2")]
    public void A_forbid_that_does_not_apply_says_what_was_found(string condition, string sentence) =>
        Assert.Equal(sentence, Diagnose($"forbid (principal, action, resource) when {{ {condition} }};").Clauses[0].Sentence);

    [Fact]
    public void Chains_are_split_and_what_a_failed_guard_protects_is_not_reached()
    {
        PolicyDiagnosis diagnosis = Diagnose(
            """
            permit (principal is Agent, action, resource)
            when { context has mfa && (context.mfa == true && context.n > 1) }
            unless { context.flag || context.limit > 600 };
            """);
        Assert.Equal(
            [
                (ClauseKind.Principal, ClauseOutcome.Held, "`principal` was Agent::\"bot\", of type Agent"),
                (ClauseKind.When, ClauseOutcome.Failed, "`context` had no `mfa`; it must have it"),
                (ClauseKind.When, ClauseOutcome.NotReached, "`context.mfa == true` was not reached"),
                (ClauseKind.When, ClauseOutcome.Held, "`context.n` was 640, above 1"),
                (ClauseKind.Unless, ClauseOutcome.Failed, "`context.flag` was true; it must be false"),
                (ClauseKind.Unless, ClauseOutcome.Held, "`context.limit` was 500, at most 600"),
            ],
            diagnosis.Clauses.Select(clause => (clause.Kind, clause.Outcome, clause.Sentence)));
        Assert.Equal(PolicyOutcomeKind.NotSatisfied, diagnosis.Outcome.Kind);
        Assert.Equal(2, diagnosis.Obstacles);
        Assert.Equal("context has mfa", diagnosis.Policy.Source.Text.Substring(diagnosis.Clauses[1].Span.Start, diagnosis.Clauses[1].Span.Length));
    }

    [Fact]
    public void Values_are_there_as_data()
    {
        Observation seen = Assert.Single(Diagnose("permit (principal, action, resource) when { context.n <= 500 };").Clauses[0].Observations);
        Assert.Equal(
            new Observation
            {
                Expression = Expression.Parse("context.n <= 500").Value,
                Result = false,
                Values =
                [
                    new ObservedValue(Expression.Parse("context.n").Value, CedarValue.FromLong(640), IsConstant: false),
                    new ObservedValue(Expression.Parse("500").Value, CedarValue.FromLong(500), IsConstant: true),
                ],
            },
            seen);
    }

    [Fact]
    public void Long_values_are_cut_in_sentences_only()
    {
        string text = new('x', 100);
        PolicyDiagnosis diagnosis = Diagnose($$"""permit (principal, action, resource) when { context.text == "{{text}}" };""");
        Assert.Equal($"`context.text` was \"draft-7\"; it must be \"{new string('x', 80)}\"…", diagnosis.Clauses[0].Sentence);
        Assert.Equal(text, diagnosis.Clauses[0].Observations[0].Values[1].Value.AsString());
    }

    private static PolicyDiagnosis Diagnose(string policy) =>
        PolicyDiagnosis.Of(PolicySet.Parse(policy).Value[0], Refunds.Ask("bot", "refund", "c1", Context), Refunds.Entities);
}
