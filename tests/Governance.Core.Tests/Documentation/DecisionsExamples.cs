using Governance.Auditing;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Serialization;

namespace Governance.Core.Tests.Documentation;

/// <summary>The examples of docs/decisions.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class DecisionsExamples
{
    public static void Read(Decision decision, TextWriter output)
    {
        // <doc>
        output.WriteLine($"{decision.Outcome} at {decision.Autonomy.Name}");
        foreach (Grant grant in decision.Grants)
        {
            output.WriteLine($"{(grant.Counts ? '+' : '×')} {grant.Rule} up to {grant.Level.Name} {grant.VoidBecause?.En}");
        }

        foreach (Ceiling ceiling in decision.Ceilings)
        {
            output.WriteLine($"{(ceiling.IsDecisive ? "decisive" : ceiling.IsBinding ? "binding" : "-")} {ceiling.Rule} at most {ceiling.Level.Name}");
        }

        // </doc>
    }

    public static (bool IsForbidden, bool IsPermitted) WhyRefused(Decision decision)
    {
        // <doc>
        bool isForbidden = decision.Ceilings.Any(ceiling => ceiling.Level == AutonomyLevel.None);
        bool isPermitted = decision.Grants.Any(grant => grant.Counts);

        // </doc>
        return (isForbidden, isPermitted);
    }

    public static void ShowNearest(GovernanceModel model, DecisionRequest request, TextWriter output)
    {
        // <doc>
        var policies = PolicySet.Create(model.Policies.Rules.Where(rule => rule.IsInForce(request.At)).Select(rule => rule.Policy.WithId(rule.Id)));
        var question = new CedarRequest(
            ModelEntities.Uid(request.Person!.Value),
            ModelEntities.Uid(request.DecisionType),
            request.Resource.Uid,
            CedarRecord.Create([new(RequestContext.Unit, CedarValue.FromEntity(ModelEntities.Uid(request.Unit)))]));   // and whatever else conditions read
        DecisionDiagnosis diagnosis = new Authorizer(policies).Diagnose(question, model.Entities, nearest: 1);
        output.WriteLine(diagnosis.Sentence);
        foreach (ClauseDiagnosis clause in diagnosis.Nearest[0].Clauses)
        {
            output.WriteLine($"{clause.Kind} {clause.Outcome}: {clause.Sentence}");
        }

        // </doc>
    }

    public static string Record(Decision decision)
    {
        // <doc>
        AuditEvent entry = DecisionRecordWriter.Write(DecisionRecord.Of(decision));
        string json = entry.Content.Json;

        // </doc>
        return json;
    }
}
