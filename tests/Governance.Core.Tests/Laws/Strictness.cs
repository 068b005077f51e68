using Governance.Approvals;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>What it means that one protocol is at least as strict as another, told from the documentation.</summary>
internal static class Strictness
{
    public static void Check(ValidationProtocol above, ValidationProtocol here)
    {
        Assert.Equal((above.Id, above.Name), (here.Id, here.Name));
        Assert.True((here.ApprovalLifetime ?? Duration.FromHours(24)) <= (above.ApprovalLifetime ?? Duration.FromHours(24)));
        Assert.True(here.Steps.Count >= above.Steps.Count);
        foreach (var (before, now) in above.Steps.Zip(here.Steps))
        {
            Check(before, now);
        }
    }

    private static void Check(ValidationStep above, ValidationStep here)
    {
        Assert.Equal((above.Name, above.Voters, above.Weights, above.RunsWithPrevious), (here.Name, here.Voters, here.Weights, here.RunsWithPrevious));
        Assert.True(here.Quorum >= above.Quorum);
        Assert.True((here.RequiredWeight ?? 0) >= (above.RequiredWeight ?? 0));
        Assert.True(above.RequesterMayVote || !here.RequesterMayVote);
        Assert.True(above.EarlierVotersMayVote || !here.EarlierVotersMayVote);
        Assert.Equal(above.VetoHolders, here.VetoHolders.Take(above.VetoHolders.Count).ToValueList());
        Assert.True(here.Escalation.Count <= above.Escalation.Count);
        foreach (var (before, now) in above.Escalation.Zip(here.Escalation))
        {
            Assert.Equal(before.Voters, now.Voters);
            Assert.True(now.Quorum >= before.Quorum && (here.Quorum == above.Quorum || now.Quorum >= here.Quorum));
        }

        // Nobody to whom the step is passed on decides sooner: what begins later begins as late as above.
        Duration[] levels = [above.Deadline, .. above.Escalation.Select(level => level.Deadline)];
        Duration[] mine = [here.Deadline, .. here.Escalation.Select(level => level.Deadline)];
        Assert.True(here.Deadline > Duration.Zero);
        Assert.All(mine.SkipLast(1).Zip(levels), pair => Assert.Equal(pair.Second, pair.First));
        Assert.True(mine[^1] <= levels[mine.Length - 1]);
    }
}
