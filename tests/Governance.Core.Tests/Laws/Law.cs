using FsCheck;
using FsCheck.Fluent;

namespace Governance.Core.Tests.Laws;

/// <summary>Holds a law against many generated cases.</summary>
internal static class Law
{
    public const int Cases = 1000;
    public const int MostRounds = 4;

    private static readonly Config Checking = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true);

    /// <summary>The law holds for every case: the body throws when it does not.</summary>
    public static void Holds<T>(Arbitrary<T> cases, Action<T> body) => Prop.ForAll(cases, body).Check(Checking);

    /// <summary>
    /// As <see cref="Holds{T}"/>, where the body says of a case whether the law was at stake; it must have been often enough.
    /// What is rare by chance gets more cases, up to <see cref="MostRounds"/> times as many: only a generator that has become blind fails.
    /// </summary>
    public static void HoldsAtStake<T>(Arbitrary<T> cases, int atLeast, Func<T, bool> body)
    {
        var (atStake, rounds) = (0, 0);
        do
        {
            Prop.ForAll(cases, value => { atStake += body(value) ? 1 : 0; }).Check(Checking);
            rounds++;
        }
        while (atStake < atLeast && rounds < MostRounds);

        Assert.True(atStake >= atLeast, $"the law was at stake in {atStake} cases of {rounds * Cases} only");
    }
}
