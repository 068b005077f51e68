namespace Governance.Cli.Tests.Support;

/// <summary>A clock of whose timers every second is a millisecond.</summary>
internal sealed class RushedClock : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime / 1_000, TimeSpan.FromMilliseconds(1));
}
