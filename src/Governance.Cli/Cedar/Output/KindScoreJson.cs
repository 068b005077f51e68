using System.Diagnostics;
using Governance.Cli.Cedar.Testing;

namespace Governance.Cli.Cedar.Output;

/// <summary>How many checks of one kind agreed.</summary>
internal sealed record KindScoreJson(string Kind, int Agreed, int Differed, int Skipped)
{
    public static KindScoreJson Of(TestKind kind, KindScore score) => new(Name(kind), score.Agreed, score.Differed, score.Skipped);

    /// <summary>The names are written out: renaming a member must not change what scripts read.</summary>
    public static string Name(TestKind kind) => kind switch
    {
        TestKind.Reading => "reading",
        TestKind.Decision => "decision",
        TestKind.Reasons => "reasons",
        TestKind.Errors => "errors",
        TestKind.PolicyValidation => "policyValidation",
        TestKind.EntityValidation => "entityValidation",
        TestKind.RequestValidation => "requestValidation",
        TestKind.PolicyJson => "policyJson",
        TestKind.SchemaJson => "schemaJson",
        _ => throw new UnreachableException(),
    };
}
