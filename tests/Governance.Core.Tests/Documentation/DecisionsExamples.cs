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

    public static void ShowNearest(Decision decision, TextWriter output)
    {
        // <doc>
        foreach (NearMiss miss in decision.FindNearMisses(most: 1))                 // the nearest
        {
            output.WriteLine($"{miss.Rule}, {miss.Level}");
            foreach (LocalizedText reason in miss.Misses)
            {
                output.WriteLine($"  {reason.En}");                                 // and reason.Fr
            }
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
