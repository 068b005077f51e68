namespace Governance.Cedar;

/// <summary>
/// Makes a policy of a template by filling its slots. The policy behaves as if it had been written with those entities. Equality is by
/// content.
/// </summary>
/// <param name="Id">The id of the resulting policy.</param>
/// <param name="TemplateId">The id of the template.</param>
public sealed record TemplateLink(string Id, string TemplateId)
{
    /// <summary>What fills <c>?principal</c>; null, the default, when the template has no such slot.</summary>
    public EntityUid? Principal { get; init; }

    /// <summary>What fills <c>?resource</c>; null, the default, when the template has no such slot.</summary>
    public EntityUid? Resource { get; init; }
}
