using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Governance.Cedar;

namespace Governance.Benchmarks.CedarComparison;

/// <summary>
/// May agent X take action Y with amount N? R rules of the form (agent equals, action equals, amount at most a limit); of the requests one half is
/// allowed, a quarter is over the limit and a quarter has no rule.
/// </summary>
internal sealed class AgentRules
{
    private const int ActionCount = 10;
    private const int RequestCount = 1024;
    private const int MostInOneText = 10_000;

    private readonly FrozenDictionary<(string Agent, string Action), decimal> _floor;
    private readonly (string Agent, string Action, decimal Amount)[] _questions;
    private int _next;

    public AgentRules(int rules)
    {
        _floor = Enumerable.Range(0, rules).ToFrozenDictionary(i => (AgentName(i), ActionName(i)), i => (decimal)LimitOf(i));
        var asked = Enumerable.Range(0, RequestCount).Select(index => Ask(index, rules)).ToArray();
        _questions = [.. asked.Select(one => one.Question)];
        var name = string.Create(CultureInfo.InvariantCulture, $"agent, {rules:N0} policies");
        Workload = new CedarWorkload(name, WritePolicies(rules), EntityStore.Empty, [.. asked.Select(one => one.Case)]);
    }

    public CedarWorkload Workload { get; }

    /// <summary>What a programmer would write by hand, the lower bound, about the next request.</summary>
    public bool DecideNextByHand()
    {
        var (agent, action, amount) = _questions[_next++ & (RequestCount - 1)];
        return _floor.TryGetValue((agent, action), out var limit) && amount <= limit;
    }

    private static string[] WritePolicies(int rules) =>
        [.. Enumerable.Range(0, rules).Chunk(MostInOneText).Select(chunk => chunk.Aggregate(new StringBuilder(), (text, i) => text.Append(
            CultureInfo.InvariantCulture,
            $"permit (principal == Agent::\"{AgentName(i)}\", action == Action::\"{ActionName(i)}\", resource) when {{ context.amount.lessThanOrEqual(decimal(\"{LimitOf(i)}.0\")) }};\n")).ToString())];

    private static string AgentName(int rule) => string.Create(CultureInfo.InvariantCulture, $"agent-{rule / ActionCount}");

    private static string ActionName(int rule) => string.Create(CultureInfo.InvariantCulture, $"action-{rule % ActionCount}");

    private static int LimitOf(int rule) => 100 + (rule % 900);

    private static ((string Agent, string Action, decimal Amount) Question, CedarCase Case) Ask(int index, int rules)
    {
        // A step coprime to the number of rules spreads the requests over all of them.
        var rule = (int)(index * 7919L % rules);
        var kind = index % 4;
        var action = kind == 3 ? string.Create(CultureInfo.InvariantCulture, $"action-{ActionCount}") : ActionName(rule);
        var amount = kind == 2 ? LimitOf(rule) + 1 : LimitOf(rule) - 1;
        CedarDecimal.TryFromDecimal(amount, out var units);
        var request = new CedarRequest(
            new EntityUid("Agent", AgentName(rule)),
            new EntityUid("Action", action),
            new EntityUid("Claim", "c-1"),
            CedarRecord.Create([KeyValuePair.Create("amount", CedarValue.FromDecimal(units))]));
        return ((AgentName(rule), action, amount), new CedarCase(request, kind < 2 ? CedarDecision.Allow : CedarDecision.Deny));
    }
}
