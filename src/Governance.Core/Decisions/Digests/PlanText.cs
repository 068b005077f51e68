using System.Text.Json;
using Governance.Approvals;
using NodaTime.Text;

namespace Governance.Decisions;

/// <summary>Writes a plan as canonical JSON, whole: whatever is changed in it changes its digest.</summary>
internal static class PlanText
{
    public static void Write(Utf8JsonWriter writer, ActionPlan plan)
    {
        writer.WriteString("plan", plan.Id.Value);
        writer.WriteString("agent", plan.Agent.Value);
        writer.WriteString("purpose", plan.Purpose.Value);
        writer.WriteString("validFrom", InstantPattern.ExtendedIso.Format(plan.ValidFrom));
        writer.WriteString("validUntil", InstantPattern.ExtendedIso.Format(plan.ValidUntil));
        writer.WriteStartArray("actions");
        foreach (var action in plan.Actions)
        {
            writer.WriteStartObject();
            writer.WriteString("decisionType", action.DecisionType.Value);
            writer.WriteString("type", action.Resource.Type is { } type ? CanonicalText.Exact(type) : null);
            writer.WriteString("within", action.Resource.Within is { } within ? CanonicalText.Exact(within.ToString()) : null);
            writer.WriteString("unit", action.Unit.Value);
            writer.WriteString("amountLimit", action.AmountLimit?.ToString());
            writer.WriteNumber("times", action.Times);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
