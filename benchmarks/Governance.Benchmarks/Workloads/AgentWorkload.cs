using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Governance.Agents;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Organization;
using Governance.Policies;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Benchmarks.Workloads;

/// <summary>
/// May agent X take decision Y with amount N? R rules of the form (agent equals, decision type equals, amount at most a limit); of the requests
/// one half is allowed, a quarter is over the limit and a quarter has no rule.
/// </summary>
internal sealed class AgentWorkload
{
    private const int DecisionTypeCount = 10;
    public const int RequestCount = 1024;

    /// <summary>A text has a greatest length; nobody writes so many rules into one file.</summary>
    private const int RulesPerText = 10_000;

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 9, 0);

    public AgentWorkload(int rules)
    {
        Rules = rules;
        PolicyTexts = [.. Enumerable.Range(0, rules).Chunk(RulesPerText).Select(static (some, i) =>
            new PolicyText(string.Create(CultureInfo.InvariantCulture, $"rules-{i}.cedar"), WritePolicies(some)))];
        Model = BuildModel(rules, PolicyTexts);
        Evaluator = new PolicyEvaluator(Model);
        Floor = Enumerable.Range(0, rules).ToFrozenDictionary(i => (AgentName(i), TypeName(i)), LimitOf);
        Authorizer = new Authorizer(PolicySet.Create(Model.Policies.Rules.Select(static rule => rule.Policy with { Id = rule.Id })));
        Questions = [.. Enumerable.Range(0, RequestCount).Select(AskQuestion)];
        CheckVerdicts();
    }

    public int Rules { get; }

    public ValueList<PolicyText> PolicyTexts { get; }

    public GovernanceModel Model { get; }

    public PolicyEvaluator Evaluator { get; }

    /// <summary>What a programmer would write by hand: the lower bound.</summary>
    public FrozenDictionary<(string Agent, string DecisionType), decimal> Floor { get; }

    public Authorizer Authorizer { get; }

    public Question[] Questions { get; }

    public bool DecideByHand(Question question) =>
        Floor.TryGetValue((question.Agent, question.DecisionType), out var limit) && question.Amount <= limit;

    public bool DecideByCedar(Question question) =>
        Authorizer.Authorize(question.Cedar, Model.Entities).Decision == CedarDecision.Allow;

    public bool Decide(Question question) => Evaluator.Evaluate(question.Request).Outcome == DecisionOutcome.Proceed;

    public bool DecideLevel(Question question) => Evaluator.EvaluateLevel(question.Request) >= AutonomyLevel.ActWithinBounds;

    /// <summary>As long with ten rules as with 100,000: what a longer name costs is no cost of more rules.</summary>
    private static string AgentName(int rule) => string.Create(CultureInfo.InvariantCulture, $"agent-{rule / DecisionTypeCount:D5}");

    private static string TypeName(int rule) => string.Create(CultureInfo.InvariantCulture, $"type-{rule % DecisionTypeCount}");

    private static decimal LimitOf(int rule) => 100 + (rule % 900);

    private static string WritePolicies(int[] rules)
    {
        var text = new StringBuilder();
        foreach (var i in rules)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"@id(\"rule-{i}\") permit (principal == Agent::\"{AgentName(i)}\", action == Action::\"{TypeName(i)}\", resource) "
                + $"when {{ context.amount.lessThanOrEqual(decimal(\"{LimitOf(i)}.0\")) }};\n");
        }

        return text.ToString();
    }

    private static GovernanceModel BuildModel(int rules, ValueList<PolicyText> policies)
    {
        var (unit, person, useCase, body) = (new UnitId("site"), new PersonId("owner"), new UseCaseId("purpose"), new BodyId("committee"));
        var fingerprint = new ModelFingerprint("example-ai", "clerk", "1");
        var agents = Enumerable.Range(0, (rules + DecisionTypeCount - 1) / DecisionTypeCount + 1).Select(i => new Agent
        {
            Id = new(AgentName(i * DecisionTypeCount)),
            Name = new("Agent"),
            Owner = person,
            Unit = unit,
            Mandate = Staffing.Mandate,
            Model = fingerprint,
            UseCases = [useCase],
            Certificates = Staffing.Certificates(AgentName(i * DecisionTypeCount), unit, body, person, fingerprint, [], Now - Duration.FromDays(30)),
            ReviewDue = Now + Duration.FromDays(30),
        }.AsRecorded(AgentStatus.Active));
        var types = Enumerable.Range(0, DecisionTypeCount + 1).Select(i => new DecisionTypeId(string.Create(CultureInfo.InvariantCulture, $"type-{i}"))).ToArray();
        var result = GovernanceModel.Create(new()
        {
            Organization = new()
            {
                Units = [new() { Id = unit, Name = new("Site") }],
                People = [new() { Id = person, Name = "Owner", Unit = unit }],
                Bodies = [new() { Id = body, Name = new("Committee"), Unit = unit, Chair = person, Quorum = 1, Members = [new(person, BodyFunction.Business)], CertifiesUpTo = AutonomyLevel.ActMonitored }],
                DecisionTypes = [Staffing.Group, .. types.Select(id => new DecisionType { Id = id, Name = new("Type"), Group = Staffing.Work })],
                Responsibilities = [.. types.Select(id => new ResponsibilityAssignment { DecisionType = id, Unit = unit, Accountable = PartyReference.To(person) })],
            },
            Portfolio = new()
            {
                UseCases =
                [
                    new UseCase
                    {
                        Id = useCase,
                        Name = new("Purpose"),
                        Purpose = new("Purpose"),
                        Owner = PartyReference.To(person),
                        Units = [unit],
                        DecisionTypes = [.. types],
                    }.AsRecorded(UseCaseStage.Production),
                ],
            },
            Agents = new() { Rules = Staffing.Rules, Agents = [.. agents] },
            Policies = policies,
        });
        return result.Model ?? throw new InvalidOperationException(result.Diagnostics[0].Message.En);
    }

    private Question AskQuestion(int index)
    {
        // A step coprime to the number of rules spreads the requests over all of them.
        var rule = (int)(index * 7919L % Rules);
        var kind = index % 4;
        var agent = AgentName(rule);
        var type = kind == 3 ? string.Create(CultureInfo.InvariantCulture, $"type-{DecisionTypeCount}") : TypeName(rule);
        var amount = kind == 2 ? LimitOf(rule) + 1 : LimitOf(rule) - 1;
        var request = new DecisionRequest
        {
            Agent = new(agent),
            DecisionType = new(type),
            Resource = new("Claim", "c-1"),
            Purpose = new("purpose"),
            Unit = new("site"),
            Amount = new(amount, Currency.Eur),
            At = Now,
        };
        CedarDecimal.TryFromDecimal(amount, out var units);
        var context = CedarRecord.Create([KeyValuePair.Create("amount", CedarValue.FromDecimal(units))]);
        return new(agent, type, amount, request, new(new("Agent", agent), new("Action", type), new("Claim", "c-1"), context), Expected: kind < 2);
    }

    private void CheckVerdicts()
    {
        foreach (var question in Questions)
        {
            if (DecideByHand(question) != question.Expected || DecideByCedar(question) != question.Expected
                || DecideLevel(question) != question.Expected || Decide(question) != question.Expected)
            {
                throw new InvalidOperationException($"the engines disagree about {question.Agent}, {question.DecisionType}, {question.Amount}");
            }
        }
    }
}
