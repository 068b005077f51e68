using Governance.Cli.Reading;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Cli.Chains;

/// <summary>Reads a question; what the model does not know is said by name.</summary>
internal sealed class ChainQuestionReader(GovernanceModel model)
{
    private readonly List<Diagnostic> _problems = [];

    /// <summary>Every problem, in the order of the options.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>Reads; exactly one of an agent and a person is given.</summary>
    /// <returns>The question; <see langword="null"/> when there are problems.</returns>
    public ChainQuestion? Read(string? agent, string? person, string? decisionType, string? unit, Instant at)
    {
        var parts = model.Parts;
        var known = agent is not null
            ? Find(agent, parts.Agents.Agents.Select(one => one.Id.Value), UnknownId.NoAgent)
            : Find(person, parts.Organization.People.Select(one => one.Id.Value), new("there is no person", "il n’y a pas de personne"));
        var types = parts.Organization.DecisionTypes.Concat(BuiltInDecisionTypes.All).Select(one => one.Id.Value);
        var type = Find(decisionType, types, UnknownId.NoDecisionType);
        var where = Find(unit, parts.Organization.Units.Select(one => one.Id.Value), UnknownId.NoUnit);
        return _problems.Count > 0 || known is null
            ? null
            : new(
                agent is not null ? PartyReference.To(new AgentId(known)) : PartyReference.To(new PersonId(known)),
                type is null ? null : new DecisionTypeId(type),
                where is null ? null : new UnitId(where),
                at);
    }

    private string? Find(string? id, IEnumerable<string> known, LocalizedText none)
    {
        var problem = id is null ? null : UnknownId.Find(id, known, none);
        if (problem is not null)
        {
            _problems.Add(problem);
        }

        return problem is null ? id : null;
    }
}
