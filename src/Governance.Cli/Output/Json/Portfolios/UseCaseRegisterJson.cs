using Governance.Cli.Portfolios;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>The register of use cases, as <c>portfolio --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record UseCaseRegisterJson(string At, IReadOnlyList<StageCountJson> Stages, IReadOnlyList<UseCaseRowJson> UseCases, IReadOnlyList<ShadowUseJson> ShadowUses)
{
    public static UseCaseRegisterJson Of(UseCaseRegister register) => new(
        InstantPattern.ExtendedIso.Format(register.At),
        [.. register.UseCases.CountBy(one => one.UseCase.Stage).Select(pair => new StageCountJson(PortfolioNames.Of(pair.Key), pair.Value))],
        [.. register.UseCases.Select(UseCaseRowJson.Of)],
        [.. register.ShadowUses.Select(ShadowUseJson.Of)]);
}
