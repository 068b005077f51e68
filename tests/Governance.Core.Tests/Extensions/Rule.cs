using Governance.Decisions;

namespace Governance.Core.Tests.Extensions;

/// <summary>A rule of a test.</summary>
internal sealed class Rule(string name, Func<RuleQuestion, RuleAnswer> judge) : IGovernanceRule
{
    public string Name => name;

    public ValueList<ObligationId> Obligations { get; init; } = [];

    public ValueList<ProtocolId> Protocols { get; init; } = [];

    public RuleAnswer Judge(RuleQuestion question) => judge(question);
}
