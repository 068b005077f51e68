using Governance.Organization;

namespace Governance.Cli.Chains;

/// <summary>Who answers for a decision type in a unit, by the responsibility matrix.</summary>
internal sealed record UnitAnswer(UnitId Unit, AccountablePerson Accountable);
