using Governance.Portfolio;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>A change that reopens a gate.</summary>
internal sealed record MaterialChangeJson(string At, string Kind, TextJson? What, string RecordedBy)
{
    public static MaterialChangeJson Of(MaterialChange change) =>
        new(InstantPattern.ExtendedIso.Format(change.At), PortfolioNames.Of(change.Kind), TextJson.Of(change.What), change.RecordedBy.Value);
}
