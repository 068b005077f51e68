using System.Text;

namespace Governance.Cedar.Fuzzing;

/// <summary>What is fuzzed: every reader of the library. Immutable; makes the same input of the same seed.</summary>
public sealed class FuzzPlan
{
    private readonly FuzzTarget[] _targets;

    /// <summary>Plans with the seeds in code and those of the corpus.</summary>
    public FuzzPlan(CorpusSeeds corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var world = new FuzzWorld();
        _targets =
        [
            new PolicyTextTarget(corpus.With(PolicySeeds.Text, ".cedar"), world),
            new ExpressionTextTarget(Own(ExpressionSeeds.Text), world),
            new FormatterTarget(corpus.With([.. PolicySeeds.Laid, .. PolicySeeds.Text], ".cedar")),
            new SchemaTextTarget(corpus.With(SchemaSeeds.Text, ".cedarschema"), world),
            new SchemaJsonTarget(corpus.With(SchemaSeeds.Json, ".cedarschema.json"), world),
            Json("policy JSON", corpus.With(JsonSeeds.Policies, ".est.json"), utf8 => PolicyJson.Read(utf8), policy => CheckPolicies(PolicySet.Create([policy]), world)),
            Json("template JSON", Own(JsonSeeds.Templates), utf8 => PolicyJson.ReadTemplate(utf8), template => CheckPolicies(PolicySet.Create([], [template], []).Value, world)),
            Json("policy set JSON", Own(JsonSeeds.Sets), utf8 => PolicyJson.ReadSet(utf8), policies => CheckPolicies(policies, world)),
            Json("entities JSON", corpus.With(JsonSeeds.Entities, ".entities.json"), utf8 => CedarJson.ReadEntities(utf8), new EntitiesCheck(world).Check),
            Json("value JSON", Own(JsonSeeds.Values), utf8 => CedarJson.ReadValue(utf8), value => ValueLaws.Check(value, world)),
            Json("record JSON", Own(JsonSeeds.Records), utf8 => CedarJson.ReadRecord(utf8), record => ValueLaws.Check(CedarValue.FromRecord(record), world)),
            Json("entity uid JSON", Own(JsonSeeds.Uids), utf8 => CedarJson.ReadEntityUid(utf8), uid => ValueLaws.Check(CedarValue.FromEntity(uid), world)),
            new LiteralTarget("decimal", Own(LiteralSeeds.Decimal), text => CedarDecimal.TryParse(text, out CedarDecimal value) ? CedarValue.FromDecimal(value) : null, world),
            new LiteralTarget("ip", Own(LiteralSeeds.IpAddress), text => CedarIpAddress.TryParse(text, out CedarIpAddress? value) ? CedarValue.FromIpAddress(value) : null, world),
            new LiteralTarget("datetime", Own(LiteralSeeds.DateTime), text => CedarDateTime.TryParse(text, out CedarDateTime value) ? CedarValue.FromDateTime(value) : null, world),
            new LiteralTarget("duration", Own(LiteralSeeds.Duration), text => CedarDuration.TryParse(text, out CedarDuration value) ? CedarValue.FromDuration(value) : null, world),
        ];
    }

    /// <summary>The names of the readers.</summary>
    public IReadOnlyList<string> Readers => [.. _targets.Select(target => target.Name)];

    /// <summary>The inputs of a reader that are not spoiled, and whether each is accepted.</summary>
    public IEnumerable<(string Text, bool IsAccepted)> TrySeeds(string reader) =>
        from target in _targets
        where target.Name == reader
        from seed in target.Seeds.All
        select (seed, target.Try(new FuzzInput(0, target, seed, Encoding.UTF8.GetBytes(seed))));

    /// <summary>The input of a seed, for people.</summary>
    public string Show(ulong seed)
    {
        FuzzInput input = Make(seed);
        return $"{input.Target.Name}: {input.Show()}";
    }

    internal FuzzInput Make(ulong seed)
    {
        var random = new FuzzRandom(seed);
        FuzzTarget target = random.Of(_targets);
        string text = new Mutator(random, target.Vocabulary, target.Seeds).Mutate();
        byte[] utf8 = target.TakesBytes ? Encoding.UTF8.GetBytes(text) : [];
        for (int flips = random.OneIn(6) && utf8.Length > 0 ? 1 + random.Below(3) : 0; flips > 0; flips--)
        {
            utf8[random.Below(utf8.Length)] ^= (byte)(1 << random.Below(8));
        }

        return new FuzzInput(seed, target, text, utf8);
    }

    private static SeedTexts Own(IReadOnlyList<string> seeds) => new(seeds, []);

    private static JsonTarget<T> Json<T>(string name, SeedTexts seeds, Func<byte[], JsonResult<T>> read, Action<T> check) => new(name, seeds, read, check);

    private static void CheckPolicies(PolicySet policies, FuzzWorld world)
    {
        PolicyLaws.CheckPrinting(policies, isFromText: false);
        PolicySet linked = PolicyLaws.Linked(policies, world);
        PolicyLaws.CheckJson(linked);
        DecisionLaws.Check(linked, world);
        ValidationLaws.Check(linked, world.Validated);
    }
}
