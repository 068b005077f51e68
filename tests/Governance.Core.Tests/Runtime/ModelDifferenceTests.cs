using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;
using Governance.Runtime;
using Governance.Serialization;

namespace Governance.Core.Tests.Runtime;

/// <summary>What differs between two models is told whole, and nothing else is.</summary>
public sealed class ModelDifferenceTests
{
    private static readonly MethodInfo Reverse = typeof(ModelDifferenceTests).GetMethod(nameof(Reversed), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Every property of every register, and of the parts beside them; policies are compared by their rules.</summary>
    private static IEnumerable<(PropertyInfo? Register, PropertyInfo Property)> Places =>
        typeof(GovernanceModelParts).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(part => part.Name != nameof(GovernanceModelParts.Policies))
            .SelectMany(part => part.PropertyType.IsGenericType
                ? [((PropertyInfo?)null, part)]
                : part.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => ((PropertyInfo?)part, property)));

    [Fact]
    public void Models_of_the_same_content_do_not_differ() => ForSeeds(seed =>
        Assert.Equal([], ModelDifference.Between(new ModelMaker(seed).Parts(), new ModelMaker(seed).Parts()).Changes));

    [Fact]
    public void Whatever_a_register_says_is_seen_when_it_changes() => ForSeeds(seed =>
    {
        var other = new ModelMaker(seed + 1).Parts();
        foreach (var (register, property) in Places)
        {
            var (before, after) = (new ModelMaker(seed).Parts(), new ModelMaker(seed).Parts());
            var value = property.GetValue(register is null ? other : register.GetValue(other));
            var target = register is null ? after : register.GetValue(after)!;
            var isSame = Equals(value, property.GetValue(target)) || (property.PropertyType.IsGenericType && IsMixed(property.GetValue(target)!, value!));
            property.SetValue(target, value);
            var difference = ModelDifference.Between(before, after);
            Assert.True(isSame || !difference.IsEmpty, $"a change of {register?.Name}.{property.Name} is not seen");
            Assert.True(!Equals(before, after) || difference.IsEmpty);
        }
    });

    [Fact]
    public void What_is_added_is_removed_the_other_way_round() => ForSeeds(seed =>
    {
        var (before, after) = (new ModelMaker(seed).Parts(), new ModelMaker(seed + 1).Parts());
        Assert.Equal(
            ModelDifference.Between(before, after).Changes.Select(Turned).Order(),
            ModelDifference.Between(after, before).Changes.Select(change => $"{change}").Order());
    });

    [Fact]
    public void Order_is_no_difference()
    {
        var parts = ClaimsDesk.Parts(ClaimsDesk.Policies, ClaimsDesk.ToTheBot);
        var turned = GovernanceModelReader.Read(GovernanceModelWriter.Write(parts)).Model!.Parts;
        foreach (var (register, property) in Places.Where(place => place.Property.PropertyType.IsGenericType && place.Property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>)))
        {
            var target = register is null ? turned : register.GetValue(turned)!;
            property.SetValue(target, Reverse.MakeGenericMethod(property.PropertyType.GetGenericArguments()).Invoke(null, [property.GetValue(target)]));
        }

        Assert.NotEqual(parts, turned);
        Assert.Equal([], ModelDifference.Between(parts, turned).Changes);
    }

    [Fact]
    public void Policies_differ_by_rule()
    {
        var before = ClaimsDesk.Build(ClaimsDesk.Policies, []);
        var after = ClaimsDesk.Build(
            "// a comment between rules is none of them\n" + ClaimsDesk.Policies.Replace("@obligation(\"retain\")", "", StringComparison.Ordinal)
            + "@id(\"new\") forbid (principal is Person, action, resource);",
            []);

        var difference = ModelDifference.Between(before, after);

        Assert.Equal(["new"], difference.Policies.Added);
        Assert.Equal(["refund.over-500"], difference.Policies.Changed);
        Assert.Equal([], difference.Policies.Removed);
        Assert.Equal(2, difference.Changes.Count);
    }

    private static ValueList<T> Reversed<T>(ValueList<T> list) => Enumerable.Reverse(list).ToValueList();

    /// <summary>Whether two lists hold the same in another order.</summary>
    private static bool IsMixed(object one, object other) =>
        one is System.Collections.IEnumerable items && other is System.Collections.IEnumerable others
        && items.Cast<object>().Select(item => $"{item}").Order().SequenceEqual(others.Cast<object>().Select(item => $"{item}").Order());

    private static string Turned(ModelChange change) => $"{change with
    {
        Kind = change.Kind switch { ModelChangeKind.Added => ModelChangeKind.Removed, ModelChangeKind.Removed => ModelChangeKind.Added, _ => change.Kind },
    }}";

    private static void ForSeeds(Action<int> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
}
