using System.Globalization;

namespace Governance.Core.Tests.Autonomy;

/// <summary>The published scales, and the two ways between them and ours.</summary>
public sealed class PublishedScaleTests
{
    public static TheoryData<string> Scales { get; } = [.. PublishedScales.All.Select(scale => scale.Id)];

    [Theory]
    [MemberData(nameof(Scales))]
    public void More_autonomy_on_one_scale_is_never_less_on_the_other(string id)
    {
        var scale = Scale(id);
        var there = AutonomyScale.Levels.Select(scale.Find).Where(levels => !levels.IsEmpty)
            .Select(levels => (Lowest: IndexOf(scale, levels[0]), Highest: IndexOf(scale, levels[^1]))).ToArray();
        Assert.Equal(there.Select(range => range.Lowest).Order(), there.Select(range => range.Lowest));
        Assert.Equal(there.Select(range => range.Highest).Order(), there.Select(range => range.Highest));

        var back = scale.Levels.Select(level => scale.ToAutonomyLevel(level.Id)).ToArray();
        var granted = back.TakeWhile(level => level is not null).ToArray();
        Assert.Equal(granted.Order(), granted);
        Assert.All(back.Skip(granted.Length), Assert.Null);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void The_way_there_and_back_never_gains_autonomy(string id)
    {
        var scale = Scale(id);
        foreach (var level in AutonomyScale.Levels)
        {
            Assert.All(scale.Find(level), published => Assert.True(scale.ToAutonomyLevel(published.Id) <= level));
        }

        foreach (var published in scale.Levels)
        {
            if (scale.ToAutonomyLevel(published.Id) is { } level)
            {
                Assert.Contains(published, scale.Find(level));
            }
        }
    }

    [Theory]
    [InlineData("csa", "L5")]
    [InlineData("iso-22989", "autonomous")]
    [InlineData("sheridan", "10")]
    [InlineData("sheridan", "9")]
    [InlineData("sheridan", "no such level")]
    public void What_nobody_may_be_granted_here_has_no_level(string scale, string level) => Assert.Null(Scale(scale).ToAutonomyLevel(level));

    [Theory]
    [InlineData("gartner", "L3", AutonomyLevel.ActWithApproval)]
    [InlineData("csa", "L2", AutonomyLevel.ActOnPlan)]
    [InlineData("feng", "L5", AutonomyLevel.ActMonitored)]
    [InlineData("sheridan", "4", AutonomyLevel.Advise)]
    [InlineData("aws", "3", AutonomyLevel.ActOnPlan)]
    [InlineData("morris", "0", AutonomyLevel.None)]
    [InlineData("atf", "junior", AutonomyLevel.Advise)]
    public void A_published_level_allows_the_lowest_of_ours_that_it_corresponds_to(string scale, string level, AutonomyLevel expected) =>
        Assert.Equal(expected, Scale(scale).ToAutonomyLevel(level));

    [Fact]
    public void Every_scale_has_its_own_id_names_in_correct_French_and_a_source()
    {
        Assert.Distinct(PublishedScales.All.Select(scale => scale.Id));
        foreach (var scale in PublishedScales.All)
        {
            Assert.True(Identifier.IsValid(scale.Id));
            Assert.NotEmpty(scale.Source);
            Assert.Distinct(scale.Levels.Select(level => level.Id));
            Assert.All(scale.Levels, level => Assert.NotEmpty(level.Name.For(CultureInfo.GetCultureInfo("fr-CH"))));
        }
    }

    private static PublishedScale Scale(string id) => PublishedScales.All.Single(scale => scale.Id == id);

    private static int IndexOf(PublishedScale scale, PublishedLevel level) => scale.Levels.ToList().IndexOf(level);
}
