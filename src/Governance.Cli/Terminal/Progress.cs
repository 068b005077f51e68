namespace Governance.Cli.Terminal;

/// <summary>A line on the error stream that says what is going on, once somebody has waited long enough to wonder.</summary>
internal sealed class Progress : IDisposable
{
    /// <summary>How long nothing is said.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    private readonly Lock _gate = new();
    private readonly TextWriter _error;
    private readonly ITimer? _timer;
    private string _text;
    private int _shownWidth;
    private bool _ended;

    private Progress(ToolConsole console, string text)
    {
        _error = console.Error;
        _text = text;
        _timer = console.ErrorIsTerminal ? console.Clock.CreateTimer(static state => ((Progress)state!).Show(), this, Patience, Beat) : null;
    }

    /// <summary>Begins a task; dispose of the result when it is done.</summary>
    /// <param name="console">The console; nothing is ever shown unless its error stream is a terminal.</param>
    /// <param name="text">What is going on.</param>
    public static Progress Begin(ToolConsole console, string text) => new(console, text);

    /// <summary>Says something else from now on.</summary>
    public void Say(string text)
    {
        lock (_gate)
        {
            _text = text;
        }
    }

    /// <summary>Ends the task and wipes the line.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            _ended = true;
            if (_shownWidth > 0)
            {
                _error.Write($"\r{new string(' ', _shownWidth)}\r");
                _error.Flush();
            }
        }
    }

    private void Show()
    {
        lock (_gate)
        {
            if (!_ended)
            {
                _error.Write($"\r{_text.PadRight(_shownWidth)}");
                _error.Flush();
                _shownWidth = Math.Max(_shownWidth, _text.Length);
            }
        }
    }
}
