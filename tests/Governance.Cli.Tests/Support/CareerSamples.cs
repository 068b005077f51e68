using Governance.Cli.Careers;
using Governance.Cli.Language;
using Governance.Decisions;
using Governance.Statistics;

namespace Governance.Cli.Tests.Support;

/// <summary>Arguments of the words about agents, and the words that are chosen by a kind: of every kind.</summary>
internal static class CareerSamples
{
    public static object? Of(Type type) =>
        type == typeof(FileSection) ? FileSection.Mandate
        : type == typeof(FileLabel) ? FileLabel.Owner
        : type == typeof(PromotionLabel) ? PromotionLabel.Trials
        : type == typeof(AutonomyFactorKind) ? AutonomyFactorKind.Grant
        : type == typeof(ProportionMethod) ? ProportionMethod.ClopperPearson
        : type == typeof(double) ? 0.5
        : type == typeof(decimal) ? 0.5m
        : type == typeof(long) || type == typeof(long?) ? 3L
        : type == typeof(bool) ? true
        : null;

    public static IEnumerable<string> Texts(ToolWords words) =>
    [
        .. Enum.GetValues<FileSection>().Select(words.AgentFile.Heading),
        .. Enum.GetValues<FileLabel>().Select(words.AgentFile.Label),
        .. Enum.GetValues<PromotionLabel>().Select(words.AgentLevels.Label),
        .. Enum.GetValues<AutonomyFactorKind>().Select(words.AgentLevels.Factor),
        .. Enum.GetValues<ProportionMethod>().Select(method => words.AgentLevels.Proved(0.5, method, 0.5, 0.95m)),
        .. new long?[] { null, 0, 1, 2 }.Select(words.AgentLevels.Missing),
        words.AgentLevels.NotCounted(1, 0, null),
        words.AgentLevels.NotCounted(0, 1, null),
        words.AgentFile.Environment("x", isOwn: false),
    ];
}
