using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Finds the policies whose scope fits a request. What the model's own agents and decision types meet of scopes is worked out once.</summary>
internal sealed class RuleIndex
{
    private readonly PolicyIndex _index;
    private readonly KeyLists _agents;
    private readonly KeyLists _types;

    public RuleIndex(GovernanceModel model, AppliedRules rules)
    {
        Rules = rules;
        Accountability = new(model);
        _index = new PolicyIndex(rules.Policies);
        _agents = new(FindStarts(model));
        _types = new(model.Known.Types.Select(type => _index.FindActionKeys(type.Uid, model.Entities)));
    }

    /// <summary>Who answers for rules that name no owner.</summary>
    public AccountabilityTable Accountability { get; }

    /// <summary>The rules, in the order of the model.</summary>
    public AppliedRules Rules { get; }

    private List<int[]> FindStarts(GovernanceModel model)
    {
        var starts = new List<int[]>();
        foreach (ref readonly var agent in model.Known.Agents.Entries)
        {
            starts.Add(_index.FindStarts(agent.Uid, model.Entities));
        }

        return starts;
    }

    /// <summary>Shows the rules whose scope fits to a visitor, each once, by their positions and in no particular order.</summary>
    public void Visit<TVisitor>(in KnownAct act, in Frame frame, ref TVisitor visitor)
        where TVisitor : struct, IPolicyVisitor
    {
        if (act is { IsKnownAgents: true, Type: { } type })
        {
            _index.Visit(_agents[act.AgentPlace], _types[type.Position], frame, ref visitor);
        }
        else
        {
            _index.Visit(frame, ref visitor);
        }
    }
}
