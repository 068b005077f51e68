using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A use of AI that somebody declared.</summary>
internal sealed record DeclaredUseJson(string DeclaredUse, string Unit, string By, string At, TextJson? What)
{
    public static DeclaredUseJson Of(DeclaredUse use) =>
        new(use.Id.Value, use.Unit.Value, use.By.ToString(), InstantPattern.ExtendedIso.Format(use.At), TextJson.Of(use.What));
}
