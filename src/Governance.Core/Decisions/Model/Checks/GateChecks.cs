using Governance.Organization;
using Governance.Portfolio;
using NodaTime;

namespace Governance.Decisions;

/// <summary>Checks gates: one a stage, with criteria that can be judged and a body in which every function that is asked for has a member.</summary>
internal static class GateChecks
{
    private const string File = "portfolio.json";

    public static void Run(GovernanceModelParts parts, ModelIds known, ModelFindings findings)
    {
        var gates = parts.Portfolio.Gates;
        findings.Unique(File, "gates", gates.Select(gate => gate.Id));
        var first = new Dictionary<UseCaseStage, int>();
        for (var i = 0; i < gates.Count; i++)
        {
            var (gate, path) = (gates[i], $"$.gates[{i}]");
            if (gate.From > UseCaseStage.Pilot || !Enum.IsDefined(gate.From))
            {
                findings.Error(File, $"{path}.from", DiagnosticIds.OutOfRange, GateCheckWords.NoWayOn(gate.From));
            }
            else if (!first.TryAdd(gate.From, i))
            {
                findings.Error(File, $"{path}.from", DiagnosticIds.Repetition, GateCheckWords.SecondGate(gate.From), ModelWords.FirstAt($"$.gates[{first[gate.From]}]"));
            }

            if (gate.Validity <= Duration.Zero)
            {
                findings.Error(File, $"{path}.validity", DiagnosticIds.OutOfRange, AgentWords.LongerThanZero);
            }

            Criteria(gate, path, known, findings);
            Body(gate, path, parts.Organization.Bodies, known, findings);
        }
    }

    private static void Criteria(StageGate gate, string path, ModelIds known, ModelFindings findings)
    {
        findings.NotEmpty(File, $"{path}.criteria", gate.Criteria.Count);
        var first = new Dictionary<CriterionId, int>();
        for (var i = 0; i < gate.Criteria.Count; i++)
        {
            var (criterion, where) = (gate.Criteria[i], $"{path}.criteria[{i}]");
            findings.Defined(File, $"{where}.test", criterion.Test);
            if (!first.TryAdd(criterion.Id, i))
            {
                findings.Error(File, $"{where}.id", DiagnosticIds.DuplicateId, ModelWords.DuplicateId(criterion.Id.Value), ModelWords.FirstAt($"{path}.criteria[{first[criterion.Id]}]"));
            }

            findings.AllExist(File, $"{where}.kpis", criterion.Kpis, known.Kpis, ModelWords.NoKpi);
            if (criterion.Test != CriterionTest.Kpis && !criterion.Kpis.IsEmpty)
            {
                findings.Error(File, $"{where}.kpis", DiagnosticIds.Contradiction, GateCheckWords.KpisIfTest);
            }

            if ((criterion.Test == CriterionTest.Condition) != criterion.Condition is not null)
            {
                findings.Error(File, $"{where}.condition", DiagnosticIds.Contradiction, GateCheckWords.ConditionIfTest);
            }
            else if (criterion.Condition is { } condition)
            {
                GateConditionChecks.Run(condition, $"{where}.condition", known, findings);
            }
        }
    }

    private static void Body(StageGate gate, string path, ValueList<GoverningBody> bodies, ModelIds known, ModelFindings findings)
    {
        findings.Exists(File, $"{path}.body", gate.Body, known.Bodies, ModelWords.NoBody);
        if (bodies.FirstOrDefault(body => body.Id == gate.Body) is not { } body)
        {
            return;
        }

        for (var i = 0; i < gate.Functions.Count; i++)
        {
            findings.Defined(File, $"{path}.functions[{i}]", gate.Functions[i]);
            if (!body.Members.Any(member => member.Function == gate.Functions[i]))
            {
                findings.Error(File, $"{path}.functions[{i}]", DiagnosticIds.UnreachableQuorum, GateCheckWords.NobodyFor(gate.Functions[i], body.Id));
            }
        }
    }
}
