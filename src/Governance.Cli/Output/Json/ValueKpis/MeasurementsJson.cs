using Governance.Cli.Reading;

namespace Governance.Cli.Output.Json;

/// <summary>What was read of measurements.</summary>
internal sealed record MeasurementsJson(long Rows, long Refused, IReadOnlyList<MeasurementFileJson> Files)
{
    public static MeasurementsJson Of(MeasurementInput measured) => new(
        measured.Rows,
        measured.Refused,
        [.. measured.Files.Select(static file => new MeasurementFileJson(file.Name, file.Rows, file.Refused, file.Diagnostics.Count + file.MoreDiagnostics))]);
}
