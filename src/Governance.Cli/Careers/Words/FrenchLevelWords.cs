using System.Diagnostics;
using System.Globalization;
using Governance.Decisions;
using Governance.Statistics;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>The words of certificates, levels and promotions in French.</summary>
internal sealed class FrenchLevelWords : LevelWords
{
    public static FrenchLevelWords Words { get; } = new();

    public override string Legend => "≤ le retient là\u00a0: il ne monte que si tous ceux-là cèdent";

    public override string Earned => "mérité\u00a0: une instance peut le promouvoir";

    protected override NumberFormatInfo Numbers { get; } = new() { NumberDecimalSeparator = "," };

    public override string Issued(string body, string day) => $"par {body} le {day}";

    public override string RiskAccepted(string person, string day, string tested) =>
        $"risque accepté par {person} le {day}, arrêt d’urgence essayé le {tested}";

    public override string Replaced(string certificate) => $"{certificate} compte à sa place";

    public override string LimitedTo(string level, string? type, string? unit) =>
        $"limité à {level}" + (type is null ? string.Empty : $" pour {type}") + (unit is null ? string.Empty : $" dans {unit}");

    public override string Since(string limited, string day, string because) => $"{limited} depuis le {day}\u00a0: {because}";

    public override string Act(string type, string purpose, string units, string level) => $"{type}, pour {purpose}, dans {units}\u00a0: {level}";

    public override string Factor(AutonomyFactorKind kind) => kind switch
    {
        AutonomyFactorKind.Status => "statut",
        AutonomyFactorKind.Owner => "responsable",
        AutonomyFactorKind.Mandate => "mandat",
        AutonomyFactorKind.Certificate => "certificat",
        AutonomyFactorKind.Health => "santé",
        AutonomyFactorKind.UseCase => "cas d’usage",
        AutonomyFactorKind.Grant => "octroi",
        AutonomyFactorKind.Delegator => "délégant",
        AutonomyFactorKind.Limits => "limites",
        _ => throw new UnreachableException(),
    };

    public override string ToRise(string how) => $"pour monter\u00a0: {how}";

    public override string MayLower(string policies) => $"une condition peut retenir un acte plus bas\u00a0: {policies}";

    public override string PolicyTo(string policy, string level) => $"{policy} à {level}";

    public override string Step(string type, string unit, string from, string? to) =>
        $"{type} dans {unit}\u00a0: {from}" + (to is null ? string.Empty : $" → {to}");

    public override string Label(PromotionLabel label) => label switch
    {
        PromotionLabel.Trials => "Essais",
        PromotionLabel.Proved => "Établi",
        PromotionLabel.AskedFor => "Demandé",
        PromotionLabel.Missing => "Manque",
        PromotionLabel.NotCounted => "Non compté",
        PromotionLabel.Earliest => "Au plus tôt",
        _ => throw new UnreachableException(),
    };

    public override string AskedFor(decimal rate, int trials, Duration time) =>
        string.Create(CultureInfo.InvariantCulture, $"{Exactly(rate)}, en au moins {trials} essais et {Days(time)} jours à ce niveau");

    public override string Missing(long? trials) => trials switch
    {
        null => "aucun nombre d’essais ne suffirait",
        0 => "aucun essai",
        1 => "1 essai, sans échec",
        { } many => string.Create(CultureInfo.InvariantCulture, $"{many} essais, sans échec"),
    };

    public override string NotCounted(long others, long before, string? since)
    {
        string[] parts =
        [
            .. others > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{others} dans d’autres environnements")] : Array.Empty<string>(),
            .. before > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{before} d’avant {(since is null ? "ce niveau" : $"le {since}")}")] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts);
    }

    protected override string NoTrials => "aucun";

    protected override string Succeeded(int successes, int trials) => string.Create(CultureInfo.InvariantCulture, $"{successes} réussis sur {trials}");

    protected override string Since(string counted, string day) => $"{counted} depuis le {day}";

    protected override string Percent(string number) => $"{number}\u00a0%";

    protected override string By(string bound, ProportionMethod method) => method switch
    {
        ProportionMethod.ClopperPearson => $"{bound} exactement",
        ProportionMethod.Wilson => $"{bound} par le score de Wilson",
        ProportionMethod.WilsonCorrected => $"{bound} par le score de Wilson corrigé",
        _ => throw new UnreachableException(),
    };

    protected override string Proved(string bounds, string confidence) => $"au moins {bounds}, avec une confiance de {confidence}";
}
