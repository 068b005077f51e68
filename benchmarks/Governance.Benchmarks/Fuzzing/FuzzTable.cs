using System.Globalization;
using Governance.Cedar.Fuzzing;

namespace Governance.Benchmarks.Fuzzing;

/// <summary>Prints what a run found.</summary>
internal static class FuzzTable
{
    public static void Print(FuzzReport report, TextWriter output)
    {
        foreach (var failure in report.Failures)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nFAILED {failure.Reader}: {failure.Kind}\nreplay: fuzz 1 {failure.Seed}\ninput: {failure.Input}\n{failure.Detail}"));
        }

        output.WriteLine();
        output.WriteLine(Row("reader", "inputs", "accepted", "rejected", "failed", "µs each", "slowest ms", "its seed"));
        output.WriteLine(new string('-', 106));
        foreach (var reader in report.Readers)
        {
            output.WriteLine(Row(
                reader.Reader,
                Number(reader.Inputs),
                Number(reader.Accepted),
                Number(reader.Rejected),
                Number(reader.Failed),
                Number(reader.Time.TotalMicroseconds / Math.Max(1, reader.Inputs)),
                Number(reader.Slowest.TotalMilliseconds),
                reader.SlowestSeed.ToString(CultureInfo.InvariantCulture)));
        }

        var slowest = report.Readers.MaxBy(reader => reader.Slowest);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{report.Readers.Sum(reader => reader.Inputs):N0} inputs in {report.Time.TotalSeconds:N0} s; slowest: {slowest?.Reader}, {slowest?.Slowest.TotalMilliseconds:N0} ms, seed {slowest?.SlowestSeed}; failures: {report.FailureCount:N0}"));
    }

    private static string Number(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Row(string reader, string inputs, string accepted, string rejected, string failed, string time, string slowest, string seed) =>
        $"{reader,-18}{inputs,12}{accepted,12}{rejected,12}{failed,8}{time,10}{slowest,12}{seed,22}";
}
