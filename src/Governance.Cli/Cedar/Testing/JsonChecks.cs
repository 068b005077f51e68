using System.Text;
using Governance.Cedar;
using Governance.Cli.Cedar.Reading;

namespace Governance.Cli.Cedar.Testing;

/// <summary>Writes policies and schema as JSON and compares them with golden files.</summary>
internal static class JsonChecks
{
    public static void Run(LoadedTest test, ReadOnlyMemory<byte>? goldenPolicies, ReadOnlyMemory<byte>? goldenSchema, TestScore score)
    {
        Compare(test, TestKind.PolicyJson, goldenPolicies, golden => Written(test.Policies, golden), score);
        if (test.Schema is { } schema)
        {
            Compare(test, TestKind.SchemaJson, goldenSchema, _ => Encoding.UTF8.GetBytes(schema.ToJson()), score);
        }
    }

    /// <summary>A golden file holds a whole set, or one policy without its id.</summary>
    private static byte[] Written(PolicySet policies, ReadOnlyMemory<byte> golden) => JsonShape.HasMember(golden.Span, "effect") switch
    {
        true when policies is [var policy] && policies.Templates.Count == 0 => PolicyJson.ToUtf8(policy),
        true when policies is [] && policies.Templates is [var template] => PolicyJson.ToUtf8(template),
        _ => PolicyJson.ToUtf8(policies),
    };

    private static void Compare(LoadedTest test, TestKind kind, ReadOnlyMemory<byte>? golden, Func<ReadOnlyMemory<byte>, byte[]> write, TestScore score)
    {
        if (golden is not { } expected)
        {
            score.Skip(kind);
            return;
        }

        var agreement = new JsonAgreement();
        var agrees = agreement.Agree(write(expected), expected);
        score.Add(kind, agrees, () => new(test.Name, kind, string.Empty, new("other JSON than the golden file", "un autre JSON que le fichier de référence")));
        if (agrees && agreement.IsRounded)
        {
            score.CountRounded();
        }
    }
}
