using Governance.Decisions;
using Governance.Organization;

namespace Governance.Cli.Responsibilities;

/// <summary>Who has which part in the decisions of a unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Rows">The decision types, each with its parts as people.</param>
/// <param name="IsAsAbove">Whether all of it is as in the unit above.</param>
internal sealed record UnitResponsibilities(OrganizationUnit Unit, ValueList<(DecisionTypeId Type, ResolvedResponsibility Parts)> Rows, bool IsAsAbove)
{
    /// <summary>Where the unit differs from the one above; <see langword="null"/> unless the unit was asked for.</summary>
    public ValueList<UnitDifference>? Differences { get; init; }

    /// <summary>Why somebody is missing, each with the decision type and, but for who answers, the party.</summary>
    public IEnumerable<(DecisionTypeId Type, PartyReference? Party, LocalizedText Problem)> Problems =>
        from row in Rows
        from problem in row.Parts.Responsible.Concat(row.Parts.Consulted).Concat(row.Parts.Informed)
            .Select(party => (Party: (PartyReference?)party.Party, party.Problem))
            .Prepend((Party: null, row.Parts.Accountable.Problem))
        where problem.Problem is not null
        select (row.Type, problem.Party, problem.Problem);
}
