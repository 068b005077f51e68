using System.Diagnostics;
using System.Globalization;
using Governance.Decisions;
using Governance.Statistics;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>The words of certificates, levels and promotions in English.</summary>
internal sealed class EnglishLevelWords : LevelWords
{
    public static EnglishLevelWords Words { get; } = new();

    public override string Legend => "≤ holds it there: only when all of these give way does it rise";

    public override string Earned => "earned: a body may promote it";

    protected override NumberFormatInfo Numbers => NumberFormatInfo.InvariantInfo;

    public override string Issued(string body, string day) => $"by {body} on {day}";

    public override string RiskAccepted(string person, string day, string tested) => $"risk accepted by {person} on {day}, kill switch tested on {tested}";

    public override string Replaced(string certificate) => $"{certificate} counts instead";

    public override string LimitedTo(string level, string? type, string? unit) =>
        $"limited to {level}" + (type is null ? string.Empty : $" for {type}") + (unit is null ? string.Empty : $" in {unit}");

    public override string Since(string limited, string day, string because) => $"{limited} since {day}: {because}";

    public override string Act(string type, string purpose, string units, string level) => $"{type}, for {purpose}, in {units}: {level}";

    public override string Factor(AutonomyFactorKind kind) => kind switch
    {
        AutonomyFactorKind.Status => "status",
        AutonomyFactorKind.Owner => "owner",
        AutonomyFactorKind.Mandate => "mandate",
        AutonomyFactorKind.Certificate => "certificate",
        AutonomyFactorKind.Health => "health",
        AutonomyFactorKind.UseCase => "use case",
        AutonomyFactorKind.Grant => "grant",
        AutonomyFactorKind.Delegator => "delegator",
        AutonomyFactorKind.Limits => "limits",
        _ => throw new UnreachableException(),
    };

    public override string ToRise(string how) => $"to rise: {how}";

    public override string MayLower(string policies) => $"one act may be held lower by a condition: {policies}";

    public override string PolicyTo(string policy, string level) => $"{policy} to {level}";

    public override string Step(string type, string unit, string from, string? to) => $"{type} in {unit}: {from}" + (to is null ? string.Empty : $" → {to}");

    public override string Label(PromotionLabel label) => label switch
    {
        PromotionLabel.Trials => "Trials",
        PromotionLabel.Proved => "Proved",
        PromotionLabel.AskedFor => "Asked for",
        PromotionLabel.Missing => "Missing",
        PromotionLabel.NotCounted => "Not counted",
        PromotionLabel.Earliest => "Earliest",
        _ => throw new UnreachableException(),
    };

    public override string AskedFor(decimal rate, int trials, Duration time) =>
        string.Create(CultureInfo.InvariantCulture, $"{Exactly(rate)}, in at least {trials} trials and {Days(time)} days at the level");

    public override string Missing(long? trials) => trials switch
    {
        null => "no number of trials would do",
        0 => "no trial",
        1 => "1 trial, without a failure",
        { } many => string.Create(CultureInfo.InvariantCulture, $"{many} trials, without a failure"),
    };

    public override string NotCounted(long others, long before, string? since)
    {
        string[] parts =
        [
            .. others > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{others} in other environments")] : Array.Empty<string>(),
            .. before > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{before} from before {since ?? "this level"}")] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }

    protected override string NoTrials => "none";

    protected override string Succeeded(int successes, int trials) => string.Create(CultureInfo.InvariantCulture, $"{successes} of {trials} succeeded");

    protected override string Since(string counted, string day) => $"{counted} since {day}";

    protected override string Percent(string number) => $"{number}%";

    protected override string By(string bound, ProportionMethod method) => method switch
    {
        ProportionMethod.ClopperPearson => $"{bound} exactly",
        ProportionMethod.Wilson => $"{bound} by Wilson’s score",
        ProportionMethod.WilsonCorrected => $"{bound} by Wilson’s score with correction",
        _ => throw new UnreachableException(),
    };

    protected override string Proved(string bounds, string confidence) => $"at least {bounds}, at {confidence} confidence";
}
