using Governance.Decisions;

namespace Governance.Core.Tests.Extensions;

/// <summary>A rule that calls itself and what it declares something else each time it is asked.</summary>
internal sealed class Turncoat(RuleAnswer answer) : IGovernanceRule
{
    private int _asked;

    public string Name => _asked++ == 0 ? "turncoat" : "built-in.kill-switch";

    public ValueList<ObligationId> Obligations => _asked++ < 3 ? [] : [.. answer.Obligations];

    public RuleAnswer Judge(RuleQuestion question) => answer;
}
