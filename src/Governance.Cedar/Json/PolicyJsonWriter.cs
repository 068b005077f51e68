using System.Diagnostics;
using System.Text.Json;

namespace Governance.Cedar;

/// <summary>Writes policies, templates and sets of them as Cedar's JSON. Recursion is bounded by <see cref="CedarLimits.ExpressionHeight"/>.</summary>
internal static class PolicyJsonWriter
{
    public static void Write(Utf8JsonWriter writer, PolicySet policies)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("staticPolicies");
        foreach (Policy policy in policies.StaticPolicies)
        {
            writer.WritePropertyName(policy.Id);
            Write(writer, PolicyDraft.From(policy));
        }

        writer.WriteEndObject();
        writer.WriteStartObject("templates");
        foreach (PolicyTemplate template in policies.Templates)
        {
            writer.WritePropertyName(template.Id);
            Write(writer, template.Draft);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("templateLinks");
        foreach (TemplateLink link in policies.Links)
        {
            Write(writer, link);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PolicyDraft policy)
    {
        writer.WriteStartObject();
        writer.WriteString("effect", policy.Effect == PolicyEffect.Permit ? "permit" : "forbid");
        WriteScope(writer, "principal", policy.Principal);
        WriteScope(writer, "action", new TemplateConstraint.Fixed(policy.Action));
        WriteScope(writer, "resource", policy.Resource);
        writer.WriteStartArray("conditions");
        foreach (Condition condition in policy.Conditions)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", condition.Kind == ConditionKind.When ? "when" : "unless");
            writer.WritePropertyName("body");
            ExpressionJsonWriter.Write(writer, condition.Body);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteAnnotations(writer, policy.Annotations);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TemplateLink link)
    {
        writer.WriteStartObject();
        writer.WriteString("templateId", link.TemplateId);
        writer.WriteString("newId", link.Id);
        writer.WriteStartObject("values");
        if (link.Principal is { } principal)
        {
            WriteUid(writer, "?principal", principal);
        }

        if (link.Resource is { } resource)
        {
            WriteUid(writer, "?resource", resource);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteUid(Utf8JsonWriter writer, string name, EntityUid uid)
    {
        writer.WritePropertyName(name);
        WriteUid(writer, uid);
    }

    private static void WriteUid(Utf8JsonWriter writer, EntityUid uid)
    {
        writer.WriteStartObject();
        writer.WriteString("type", uid.Type);
        writer.WriteString("id", uid.Id);
        writer.WriteEndObject();
    }

    private static void WriteAnnotations(Utf8JsonWriter writer, ValueList<Annotation> annotations)
    {
        if (annotations.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("annotations");
        foreach (Annotation annotation in annotations)
        {
            writer.WriteString(annotation.Key, annotation.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteScope(Utf8JsonWriter writer, string variable, TemplateConstraint constraint)
    {
        string slot = $"?{variable}";
        writer.WriteStartObject(variable);
        switch (constraint)
        {
            case TemplateConstraint.Fixed whole:
                WriteScope(writer, whole.Constraint);
                break;
            case TemplateConstraint.EqualToSlot:
                writer.WriteString("op", "==");
                writer.WriteString("slot", slot);
                break;
            case TemplateConstraint.InSlot:
                writer.WriteString("op", "in");
                writer.WriteString("slot", slot);
                break;
            case TemplateConstraint.IsInSlot typed:
                WriteType(writer, typed.EntityType);
                writer.WriteStartObject("in");
                writer.WriteString("slot", slot);
                writer.WriteEndObject();
                break;
            default:
                throw new UnreachableException();
        }

        writer.WriteEndObject();
    }

    private static void WriteScope(Utf8JsonWriter writer, ScopeConstraint constraint)
    {
        switch (constraint)
        {
            case ScopeConstraint.Any:
                writer.WriteString("op", "All");
                break;
            case ScopeConstraint.Equal equal:
                writer.WriteString("op", "==");
                WriteUid(writer, "entity", equal.Entity);
                break;
            case ScopeConstraint.In inside:
                writer.WriteString("op", "in");
                WriteUid(writer, "entity", inside.Entity);
                break;
            case ScopeConstraint.InSet { Entities: [var only] }:
                // Every Cedar engine writes a list of one like the one.
                writer.WriteString("op", "in");
                WriteUid(writer, "entity", only);
                break;
            case ScopeConstraint.InSet set:
                writer.WriteString("op", "in");
                writer.WriteStartArray("entities");
                foreach (EntityUid entity in set.Entities)
                {
                    WriteUid(writer, entity);
                }

                writer.WriteEndArray();
                break;
            case ScopeConstraint.Is type:
                WriteType(writer, type.EntityType);
                break;
            case ScopeConstraint.IsIn typed:
                WriteType(writer, typed.EntityType);
                writer.WriteStartObject("in");
                WriteUid(writer, "entity", typed.Entity);
                writer.WriteEndObject();
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteType(Utf8JsonWriter writer, string type)
    {
        writer.WriteString("op", "is");
        writer.WriteString("entity_type", type);
    }
}
