using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar.Tests.Validation.Generation;

namespace Governance.Cedar.Tests.Schema;

/// <summary>Laws of reading and writing schemas, on random ones.</summary>
public class SchemaPropertyTests
{
    private static readonly string[] Noise = ["{", "}", "[", "]", "<", ">", ";", ",", ":", "?", "::", "entity", "namespace N", "\"", "@", "Set<", "type T0 =", "\uD800", "__cedar", "null", "1"];

    [Fact]
    public void Schemas_survive_the_way_from_one_syntax_to_the_other_and_back() => Prop.ForAll<int>(seed =>
    {
        CedarSchema schema = CedarSchema.ParseCedar(RandomSchema.Write(seed)).Value;
        string json = schema.ToJson();
        CedarSchema fromJson = CedarSchema.ParseJson(Encoding.UTF8.GetBytes(json)).Value;
        string cedar = fromJson.ToCedar();
        CedarSchema back = CedarSchema.ParseCedar(cedar).Value;
        Assert.Equal(json, back.ToJson());
        Assert.Equal(cedar, back.ToCedar());
        Assert.Equal(Describe(schema), Describe(back));
        Assert.Equal(Describe(schema), Describe(fromJson));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(1_000_000_000));

    [Fact]
    public void Mutated_schemas_are_read_or_refused_and_nothing_else() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        string text = RandomSchema.Write(seed);
        string json = CedarSchema.ParseCedar(text).Value.ToJson();
        for (int i = 0; i < 3; i++)
        {
            text = Mutate(random, text);
            json = Mutate(random, json);
        }

        ParseResult<CedarSchema> fromText = CedarSchema.ParseCedar(text);
        ParseResult<CedarSchema> fromJson = CedarSchema.ParseJson(Encoding.UTF8.GetBytes(json));
        foreach (ParseResult<CedarSchema> result in new[] { fromText, fromJson })
        {
            Assert.All(result.Diagnostics, finding => Assert.InRange(finding.Span.End, finding.Span.Start, finding.Source.Text.Length));
            if (result.Success)
            {
                Assert.Equal(Describe(result.Value), Describe(CedarSchema.ParseCedar(result.Value.ToCedar()).Value));
                Assert.Equal(Describe(result.Value), Describe(CedarSchema.ParseJson(Encoding.UTF8.GetBytes(result.Value.ToJson())).Value));
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(1_000_000_000));

    /// <summary>What a schema means, whatever its text looks like.</summary>
    private static string Describe(CedarSchema schema)
    {
        var text = new StringBuilder();
        foreach (SchemaEntityType type in schema.EntityTypes.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append(type.Name).Append(' ').AppendJoin(',', type.Parents.Order(StringComparer.Ordinal)).Append(' ').Append(Whole(type.Attributes)).Append(' ');
            text.Append(type.Tags is { } tags ? Whole(tags) : "-").Append(' ').AppendJoin(',', type.Ids ?? []).Append(Annotations(type.Annotations)).Append('\n');
        }

        foreach (SchemaAction action in schema.Actions.OrderBy(action => action.Uid))
        {
            // An action that lacks principals or resources applies to nothing, and the syntaxes say so in different ways.
            bool applies = action.PrincipalTypes.Count > 0 && action.ResourceTypes.Count > 0;
            text.Append(action.Uid).Append(' ').AppendJoin(',', action.Groups.Order()).Append(Annotations(action.Annotations)).Append(' ');
            text.Append(applies ? $"{string.Join(',', action.PrincipalTypes)} {string.Join(',', action.ResourceTypes)} {Whole(action.Context)}\n" : "\n");
        }

        return text.ToString();
    }

    private static string Annotations(IEnumerable<Annotation> annotations) => string.Concat(annotations.Select(annotation => $" @{annotation.Key}={annotation.Value}"));

    private static string Whole(CedarType type) => type switch
    {
        RecordType record => $"{{{string.Join(',', record.Attributes.Select(pair => $"{pair.Key}{(pair.Value.IsRequired ? ":" : "?:")}{Whole(pair.Value.Type)}"))}}}",
        SetType set => $"Set<{Whole(set.Element)}>",
        _ => type.ToString(),
    };

    private static string Mutate(Random random, string text)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(4), text.Length - at);
        return random.Next(3) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Noise[random.Next(Noise.Length)]),
            _ => text.Insert(at, text.Substring(random.Next(Math.Max(1, text.Length - 12)), Math.Min(12, text.Length))),
        };
    }
}
