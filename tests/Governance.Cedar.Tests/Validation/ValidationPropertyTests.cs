using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar.Tests.Validation.Generation;

namespace Governance.Cedar.Tests.Validation;

/// <summary>What validation promises, on random schemas, policies, entities and requests.</summary>
public class ValidationPropertyTests
{
    private static readonly string[] Permitted = [CedarDiagnosticIds.Overflow, CedarDiagnosticIds.MissingEntity];

    [Fact]
    public void Valid_policies_never_raise_an_excluded_error()
    {
        int valid = 0;
        int evaluated = 0;
        Prop.ForAll<int>(seed =>
        {
            CedarSchema schema = CedarSchema.ParseCedar(RandomSchema.Write(seed)).Value;
            Policy policy = PolicySet.Parse(RandomPolicy.Write(seed, schema)).Value[0];
            foreach (ValidationMode mode in Enum.GetValues<ValidationMode>())
            {
                if (!new PolicyValidator(schema, new ValidationOptions { Mode = mode }).Validate(policy).IsValid)
                {
                    continue;
                }

                valid++;
                var world = new RandomWorld(new Random(seed), schema);
                EntityStore entities = world.Entities();
                CompiledPolicy compiled = CompiledPolicy.Compile(policy);
                for (int i = 0; i < 8; i++)
                {
                    CedarRequest request = world.Request();
                    evaluated++;
                    PolicyOutcome outcome = compiled.Evaluate(request, entities);
                    Assert.True(
                        outcome.Error is not { } error || Permitted.Contains(error.Id),
                        $"{policy.Text}\n{request}\n{outcome.Error}\n{RandomSchema.Write(seed)}");
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(1_000_000_000));
        Assert.True(valid > 500, $"only {valid} of the policies were valid");
        Assert.True(evaluated > valid);
    }

    [Fact]
    public void Impossible_policies_never_apply()
    {
        int impossible = 0;
        Prop.ForAll<int>(seed =>
        {
            CedarSchema schema = CedarSchema.ParseCedar(RandomSchema.Write(seed)).Value;
            Policy policy = PolicySet.Parse(RandomPolicy.Write(seed, schema)).Value[0];
            PolicyValidation validation = new PolicyValidator(schema).Validate(policy);
            if (!validation.IsValid || !validation.Diagnostics.Any(found => found.Id is CedarDiagnosticIds.ImpossiblePolicy or CedarDiagnosticIds.InapplicableAction))
            {
                return;
            }

            impossible++;
            var world = new RandomWorld(new Random(seed), schema);
            EntityStore entities = world.Entities();
            for (int i = 0; i < 8; i++)
            {
                Assert.NotEqual(PolicyOutcomeKind.Satisfied, CompiledPolicy.Compile(policy).Evaluate(world.Request(), entities).Kind);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(1_000_000_000));
        Assert.True(impossible > 20, $"only {impossible} of the policies were impossible");
    }

    [Fact]
    public void What_is_valid_strictly_is_valid_permissively() => Prop.ForAll<int>(seed =>
    {
        CedarSchema schema = CedarSchema.ParseCedar(RandomSchema.Write(seed)).Value;
        Policy policy = PolicySet.Parse(RandomPolicy.Write(seed, schema)).Value[0];
        if (new PolicyValidator(schema).Validate(policy).IsValid)
        {
            PolicyValidation permissive = new PolicyValidator(schema, new ValidationOptions { Mode = ValidationMode.Permissive }).Validate(policy);
            Assert.True(permissive.IsValid, string.Join('\n', permissive.Diagnostics));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(1_000_000_000));

    [Fact]
    public void A_slice_of_the_level_is_enough_for_a_policy_of_the_level()
    {
        int compared = 0;
        int differing = 0;
        Prop.ForAll<int>(seed =>
        {
            CedarSchema schema = CedarSchema.ParseCedar(RandomSchema.Write(seed)).Value;
            Policy policy = PolicySet.Parse(RandomPolicy.Write(seed, schema)).Value[0];
            var world = new RandomWorld(new Random(seed), schema);
            EntityStore entities = world.Entities();
            CompiledPolicy compiled = CompiledPolicy.Compile(policy);
            for (int level = 0; level < 4; level++)
            {
                bool isValid = new PolicyValidator(schema, new ValidationOptions { Level = level }).Validate(policy).IsValid;
                for (int i = 0; i < 4; i++)
                {
                    CedarRequest request = world.Request();
                    PolicyOutcomeKind whole = compiled.Evaluate(request, entities).Kind;
                    PolicyOutcomeKind sliced = compiled.Evaluate(request, EntitySlice.Of(entities, request, level)).Kind;
                    compared += isValid ? 1 : 0;
                    differing += !isValid && whole != sliced ? 1 : 0;
                    Assert.True(!isValid || whole == sliced, $"level {level}: {whole} became {sliced}\n{policy.Text}\n{request}\n{RandomSchema.Write(seed)}");
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(1_000_000_000));
        Assert.True(compared > 500, $"only {compared} evaluations were compared");
        Assert.True(differing > 20, $"only {differing} evaluations show that levels matter");
    }

    [Fact]
    public void Mutated_policies_are_validated_whatever_they_say() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        CedarSchema schema = CedarSchema.ParseCedar(RandomSchema.Write(seed)).Value;
        CedarSchema other = CedarSchema.ParseCedar(RandomSchema.Write(seed + 1)).Value;
        string text = RandomPolicy.Write(seed, other);
        int at = random.Next(text.Length);
        text = random.Next(2) == 0 ? text.Remove(at, random.Next(Math.Min(6, text.Length - at))) : text.Insert(at, text.Substring(random.Next(at + 1), Math.Min(5, text.Length - at)));
        ParseResult<PolicySet> policies = PolicySet.Parse(text);
        if (!policies.Success)
        {
            return;
        }

        foreach (ValidationMode mode in Enum.GetValues<ValidationMode>())
        {
            ValidationReport report = new PolicyValidator(schema, new ValidationOptions { Mode = mode, Level = 2, InapplicableActionIsError = true }).Validate(policies.Value);
            Assert.Equal(policies.Value.Count, report.Policies.Count);
            Assert.All(report.Diagnostics, finding => Assert.InRange(finding.Span.End, finding.Span.Start, text.Length));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(1_000_000_000));

    [Fact]
    public void Random_worlds_conform() => Prop.ForAll<int>(seed =>
    {
        CedarSchema schema = CedarSchema.ParseCedar(RandomSchema.Write(seed)).Value;
        var world = new RandomWorld(new Random(seed), schema);
        Assert.Empty(new EntityValidator(schema).Validate(world.Entities()));
        Assert.Empty(new RequestValidator(schema).Validate(world.Request()));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(1_000_000_000));
}
