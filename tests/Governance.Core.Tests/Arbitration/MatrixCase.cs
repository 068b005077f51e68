using FsCheck;
using FsCheck.Fluent;
using Governance.Portfolio;

namespace Governance.Core.Tests.Arbitration;

/// <summary>A matrix, use cases, and a seed for whatever else a law wants to choose.</summary>
internal sealed record MatrixCase(ArbitrationMatrix Matrix, ValueList<UseCase> UseCases, int Seed)
{
    public static Arbitrary<MatrixCase> Any { get; } = Cases(seed => new(seed));

    public static Arbitrary<MatrixCase> WithoutGaps { get; } = Cases(seed => new(seed) { Gaps = (0, 0) });

    public ArbitrationResult Result => Arbitrator.Arbitrate(Matrix, UseCases);

    public static Arbitrary<MatrixCase> Cases(Func<int, MatrixMaker> maker) => Gen.Choose(0, int.MaxValue).Select(seed => maker(seed).Make()).ToArbitrary();

    public override string ToString() =>
        $"{string.Join('\n', Matrix.Criteria)}\n{Matrix.Limits}\n{string.Join('\n', Matrix.Scores.OrderBy(s => s.UseCase.Value, StringComparer.Ordinal))}\n{Matrix.Stakeholders}";
}
