namespace Governance.Cli.Tests.Support;

/// <summary>A clock that a test moves.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 11, 18, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state), dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Lets time pass; timers that come due fire.</summary>
    public void Advance(TimeSpan time)
    {
        _now += time;
        _timers.ForEach(timer => timer.Advance(time));
    }

    private sealed class ManualTimer(Action fire, TimeSpan dueTime, TimeSpan period) : ITimer
    {
        private TimeSpan _left = dueTime;
        private bool _stopped;

        public void Advance(TimeSpan time)
        {
            for (_left -= time; !_stopped && _left <= TimeSpan.Zero; _left += period)
            {
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => _stopped = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
