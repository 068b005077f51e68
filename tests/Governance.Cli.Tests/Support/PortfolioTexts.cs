using System.Reflection;
using Governance.Cli.Portfolios;
using Governance.Cli.Responsibilities;
using Governance.Cli.ValueKpis;

namespace Governance.Cli.Tests.Support;

/// <summary>Every text that the commands about the portfolio, its KPIs and responsibilities have, in both languages: properties, and messages made with sample arguments or of every kind.</summary>
internal static class PortfolioTexts
{
    private static readonly string?[] Namespaces = [typeof(PortfolioWords).Namespace, typeof(ResponsibilityWords).Namespace, typeof(KpiKinds).Namespace];

    public static IEnumerable<LocalizedText> All() =>
        typeof(PortfolioWords).Assembly.GetTypes().Where(type => Namespaces.Contains(type.Namespace) && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.ReturnType == typeof(LocalizedText))
            .SelectMany(method => Samples([.. method.GetParameters()]).Select(arguments => (LocalizedText)method.Invoke(null, arguments)!));

    /// <summary>One list of arguments; of a method over a kind, one for each.</summary>
    private static IEnumerable<object?[]> Samples(ParameterInfo[] parameters) => parameters is [{ ParameterType.IsEnum: true } kind, .. var more]
        ? Enum.GetValuesAsUnderlyingType(kind.ParameterType).Cast<object>().Select(value => more.Select(Sample).Prepend(Enum.ToObject(kind.ParameterType, value)).ToArray())
        : [[.. parameters.Select(Sample)]];

    private static object? Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var t when t == typeof(string) => "x",
        var t when t == typeof(int) => 3,
        var t when t == typeof(long) => 3L,
        var t when t == typeof(double) => 3.5,
        var t when t == typeof(bool) => true,
        var t when t == typeof(LocalizedText) => new LocalizedText("x", "x"),
        var t when t == typeof(IReadOnlyList<(LocalizedText Stage, int Count)>) => new[] { (new LocalizedText("x", "x"), 1) },
        var t => throw new InvalidOperationException($"There is no sample of {t}."),
    };
}
