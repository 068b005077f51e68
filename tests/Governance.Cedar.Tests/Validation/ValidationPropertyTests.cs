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
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(1_000_000_000));
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
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(1_000_000_000));
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
    public void Random_worlds_conform() => Prop.ForAll<int>(seed =>
    {
        CedarSchema schema = CedarSchema.ParseCedar(RandomSchema.Write(seed)).Value;
        var world = new RandomWorld(new Random(seed), schema);
        Assert.Empty(new EntityValidator(schema).Validate(world.Entities()));
        Assert.Empty(new RequestValidator(schema).Validate(world.Request()));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(1_000_000_000));
}
