using System.Globalization;

namespace Governance.Cedar;

/// <summary>Holds values against types.</summary>
internal sealed class ValueConformance(CedarSchema schema, ConformanceErrors errors)
{
    public void Check(CedarValue value, CedarType type)
    {
        switch (type)
        {
            case RecordType record when value.Kind == CedarValueKind.Record:
                CheckRecord(value.AsRecord(), record);
                break;
            case SetType set when value.Kind == CedarValueKind.Set:
                CheckSet(value.AsSet(), set.Element);
                break;
            case EntityReferenceType entity when value.Kind == CedarValueKind.EntityUid && value.AsEntity().Type == entity.Name:
                CheckEntity(value.AsEntity());
                break;
            default:
                if (!Fits(value.Kind, type))
                {
                    Report(value, type);
                }

                break;
        }
    }

    public void CheckRecord(CedarRecord record, RecordType type)
    {
        foreach ((string name, CedarValue value) in record)
        {
            errors.EnterAttribute(name);
            if (type.Attributes.TryGetValue(name, out AttributeType? attribute))
            {
                Check(value, attribute.Type);
            }
            else
            {
                errors.Add(
                    CedarDiagnosticIds.UndeclaredAttribute,
                    $"the attribute `{name}` is not declared",
                    Suggestion.Closest(name, [.. type.Attributes.Keys]) is { } close ? $"did you mean `{close}`?" : "declare it in the schema, or leave it out");
            }

            errors.Leave();
        }

        foreach (string name in type.Required)
        {
            if (!record.ContainsKey(name))
            {
                errors.Add(CedarDiagnosticIds.MissingRequired, $"the required attribute `{name}` is absent", $"give it a value of type `{type.Attributes[name].Type}`, or declare it optional: `{name}?: …`");
            }
        }
    }

    /// <summary>Whether an enumerated type has the id; other types have any.</summary>
    public void CheckEntity(EntityUid uid)
    {
        if (schema.FindEntityType(uid.Type)?.Ids is { } ids && !ids.Contains(uid.Id, StringComparer.Ordinal))
        {
            string? close = Suggestion.Closest(uid.Id, [.. ids]);
            errors.Add(
                CedarDiagnosticIds.UndeclaredEnumerationId,
                $"`{uid.Type}` has no entity {CedarText.Quote(uid.Id)}",
                close is not null ? $"did you mean {CedarText.Quote(close)}?" : ids.Count <= 10 ? $"its entities are {string.Join(", ", ids.Select(CedarText.Quote))}" : null);
        }
    }

    private void CheckSet(CedarSet set, CedarType element)
    {
        errors.Enter("[]");
        foreach (CedarValue member in set)
        {
            if (errors.IsFull)
            {
                break;
            }

            Check(member, element);
        }

        errors.Leave();
    }

    private void Report(CedarValue value, CedarType type)
    {
        string found = value.Kind switch
        {
            CedarValueKind.EntityUid => $"an entity of type `{value.AsEntity().Type}`",
            _ => EvaluationErrors.Describe(value.Kind),
        };
        string? help = (type, value.Kind) switch
        {
            (EntityReferenceType entity, CedarValueKind.String or CedarValueKind.Record) => $"in JSON an entity is written `{{\"__entity\": {{\"type\": \"{entity.Name}\", \"id\": \"…\"}}}}`",
            (ExtensionType extension, CedarValueKind.String) => string.Create(CultureInfo.InvariantCulture, $"in JSON it is written `{{\"__extn\": {{\"fn\": \"{(extension.Kind == CedarValueKind.IpAddress ? "ip" : extension.Name)}\", \"arg\": \"…\"}}}}`"),
            _ => null,
        };
        errors.Add(CedarDiagnosticIds.ValueType, $"expected a value of type `{type}`, found {found}", help);
    }

    private static bool Fits(CedarValueKind kind, CedarType type) => type switch
    {
        BoolType => kind == CedarValueKind.Bool,
        LongType => kind == CedarValueKind.Long,
        StringType => kind == CedarValueKind.String,
        ExtensionType extension => kind == extension.Kind,
        _ => false,
    };
}
