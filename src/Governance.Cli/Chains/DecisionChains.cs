using Governance.Decisions;

namespace Governance.Cli.Chains;

/// <summary>The chains by which somebody may make decisions of a type, and who answers for these.</summary>
/// <param name="DecisionType">The decision type.</param>
/// <param name="Accountable">Who is accountable, in each unit that matters.</param>
/// <param name="Chains">The chains, in force or not.</param>
internal sealed record DecisionChains(DecisionTypeId DecisionType, ValueList<UnitAnswer> Accountable, ValueList<ChainStatus> Chains);
