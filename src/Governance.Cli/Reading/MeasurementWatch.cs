using Governance.Cli.Commands;
using Governance.Cli.Terminal;
using Governance.Serialization;

namespace Governance.Cli.Reading;

/// <summary>Tells those who wait which file of measurements is being read, and how much of it.</summary>
internal sealed class MeasurementWatch(FolderPath folder, ToolContext context, Progress progress) : IProgress<MeasurementProgress>
{
    public void Report(MeasurementProgress value) => progress.Say(context.Words.ReadingPart(
        folder.Inside(value.Name), value.Length == 0 ? 100 : (int)Math.Min(100, 100 * value.Read / value.Length)));
}
