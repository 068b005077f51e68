using FsCheck;
using FsCheck.Fluent;
using Governance.Decisions;
using Governance.Organization;

namespace Governance.Core.Tests.Generators;

/// <summary>Random conditions over amounts, context facts, units, jurisdictions, objectives, the actor and the resource; some err.</summary>
internal static class Clauses
{
    private static Gen<string> Limit { get; } = Pick.One("decimal(\"0.0\")", "decimal(\"100.0\")", "decimal(\"500.0\")", "decimal(\"500.0001\")");

    /// <summary>Errs on every request: a missing attribute, a wrong type, an overflow, a text that is no decimal; and in no way that could be seen without a request.</summary>
    public static Gen<string> Erring { get; } = Pick.One(
        "context.nothing == 1",
        "resource.nothing",
        "context.channel.more == 2",
        "context.channel < 3",
        "context.risk like \"2026*\"",
        "9223372036854775807 + 1 > 0",
        "1 - 9223372036854775807 - 9223372036854775807 < 0",
        "decimal(context.channel).lessThan(decimal(\"2.0\"))",
        "context.channel");

    public static Gen<Clause> In(GovernanceModelParts facts, DecisionRequest request, WorldOptions options) =>
        from body in Gen.Frequency(
            (30, Safe(facts.Organization, RequestTexts.KnownActor(facts, request))),
            (options.ReadsModel ? 8 : 0, ReadingTheModel(facts.Organization)),
            (options.Errs ? 6 : 0, Unguarded),
            (options is { Errs: true, ReadsModel: true } ? 1 : 0, Gen.Constant("principal.unit.jurisdiction in Jurisdiction::\"eu\"")),
            (options.Errs ? 3 : 0, Erring))
        from isUnless in Pick.Chance(20)
        select new Clause(body, isUnless);

    /// <summary>Never errs, whatever the request.</summary>
    private static Gen<string> Safe(OrganizationDirectory organization, string actor) => Gen.OneOf(
        Gen.Constant("true"),
        from operation in Pick.One("lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual")
        from limit in Limit
        select $"context has amount && context.amount.{operation}({limit})",
        Pick.One("context has amount", "context has currency && context.currency == \"EUR\""),
        from unit in Pick.One(organization.Units.Select(u => u.Id.Value)) select $"context.unit in Unit::\"{unit}\"",
        from jurisdiction in Pick.One(Pool.Jurisdictions.Select(j => j.Id.Value)) select $"context has jurisdiction && context.jurisdiction in Jurisdiction::\"{jurisdiction}\"",
        Gen.Constant($"context.purpose == UseCase::\"{Pool.UseCases[0]}\""),
        from objective in Pick.One(Pool.Objectives) select $"context.purpose in Objective::\"{objective}\"",
        Pick.One("context has impact && context.impact == \"high\"", "context has reversible && context.reversible"),
        from risk in Gen.Choose(0, 5) select $"context has risk && context.risk >= {risk}",
        Gen.Constant("context has channel && context.channel like \"w*\""),
        from score in Gen.Choose(0, 9) select $"resource has score && resource.score * 2 > {score}",
        Pick.One("resource in Folder::\"all\"", "resource is Claim", "resource has vip && resource.vip"),
        Pick.One("principal is Agent", "principal is Person", "!(principal is Agent)"),
        Gen.Constant($"principal == {actor}"));

    /// <summary>Safe as well, and over facts of the model that a built-in ceiling also looks at.</summary>
    private static Gen<string> ReadingTheModel(OrganizationDirectory organization) => Gen.OneOf(
        Gen.Constant("principal has status && principal.status == \"active\""),
        Gen.Constant("context.purpose has stage && context.purpose.stage == \"production\""),
        from person in Pick.One(organization.People.Select(p => p.Id)) select $"principal has owner && principal.owner == Person::\"{person}\"",
        Gen.Constant("context.unit has jurisdiction && context.unit.jurisdiction == Jurisdiction::\"qc\""),
        Gen.Constant("principal has useCases && principal.useCases.contains(context.purpose)"),
        from unit in Pick.One(organization.Units.Select(u => u.Id)) select $"principal has unit && principal.unit in Unit::\"{unit}\"");

    /// <summary>Errs on some requests: the fact may be missing.</summary>
    private static Gen<string> Unguarded { get; } = Gen.OneOf(
        from limit in Limit select $"context.amount.lessThan({limit})",
        Pick.One("context.risk > 2", "context.impact == \"low\"", "resource.vip", "context.channel == \"web\"", "context.jurisdiction in Jurisdiction::\"eu\""));
}
