namespace Governance.Cedar;

/// <summary>Turns types as they are written into types, common types replaced by what they stand for.</summary>
internal sealed class TypeResolver(SchemaNames names, ResolutionDiagnostics diagnostics)
{
    private readonly Dictionary<string, CedarType?> _common = new(StringComparer.Ordinal);

    /// <summary>Resolves all common types, those first that others build on. False when they build on one another in a circle.</summary>
    public bool ResolveCommonTypes()
    {
        (List<string> order, List<string>? cycle) = Closure.Sort(names.CommonTypes.Keys, full =>
        {
            (NamespaceDeclaration place, CommonTypeDeclaration declaration) = names.CommonTypes[full];
            return References(place, declaration.Type);
        });
        if (cycle is not null)
        {
            (NamespaceDeclaration place, CommonTypeDeclaration declaration) = names.CommonTypes[cycle[0]];
            diagnostics.Error(
                place,
                CedarDiagnosticIds.CommonTypeCycle,
                declaration.Name.Span,
                $"the type `{declaration.Name.Text}` contains itself: {string.Join(" uses ", cycle.Select(name => $"`{name}`"))}",
                "types cannot be recursive; refer to an entity type instead");
            return false;
        }

        foreach (string full in order)
        {
            (NamespaceDeclaration place, CommonTypeDeclaration declaration) = names.CommonTypes[full];
            _common[full] = Resolve(place, declaration.Type);
        }

        return true;
    }

    /// <summary>The type, or null when it is wrong; then that is reported.</summary>
    public CedarType? Resolve(NamespaceDeclaration place, TypeExpression written)
    {
        CedarType? type = written switch
        {
            NamedTypeExpression name => Resolve(place, name),
            SetTypeExpression set => Resolve(place, set.Element) is { } element ? new SetType(element) : null,
            _ => ResolveRecord(place, (RecordTypeExpression)written),
        };
        if (type?.Depth <= CedarLimits.ValueDepth)
        {
            return type;
        }

        if (type is not null)
        {
            diagnostics.Error(place, CedarDiagnosticIds.NestingTooDeep, written.Span, $"the type nests more than {CedarLimits.ValueDepth} sets and records in one another", "values cannot be nested so deeply; refer to an entity type instead");
        }

        return null;
    }

    /// <summary>The attributes of an entity type, or a context.</summary>
    public RecordType? ResolveRecord(NamespaceDeclaration place, TypeExpression? written, string what)
    {
        if (written is null)
        {
            return RecordType.Empty;
        }

        CedarType? type = Resolve(place, written);
        if (type is null or RecordType)
        {
            return type as RecordType;
        }

        diagnostics.Error(place, CedarDiagnosticIds.RecordExpected, written.Span, $"{what} must be a record, found `{type}`", "write `{ name: Type, … }`");
        return null;
    }

    private RecordType? ResolveRecord(NamespaceDeclaration place, RecordTypeExpression record)
    {
        var attributes = new Dictionary<string, AttributeType>(StringComparer.Ordinal);
        bool isComplete = true;
        foreach (AttributeDeclaration attribute in record.Attributes)
        {
            if (Resolve(place, attribute.Type) is { } type)
            {
                attributes[attribute.Name.Text] = new AttributeType(type, attribute.IsRequired);
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete ? new RecordType(attributes) : null;
    }

    private CedarType? Resolve(NamespaceDeclaration place, NamedTypeExpression name)
    {
        if (names.Find(place, name, out string? common, out string? entity, out CedarType? builtIn))
        {
            return builtIn ?? (common is not null ? _common.GetValueOrDefault(common) : new EntityReferenceType(entity!));
        }

        (string what, bool allowCommon) = name.Kind switch
        {
            NamedTypeKind.Extension => ("extension type", true),
            NamedTypeKind.Entity => ("entity type", false),
            NamedTypeKind.Common => ("record type", true),
            _ => ("type", true),
        };
        string? help = name.Name switch
        {
            "Set" => "write `Set<String>`",
            "Boolean" or "bool" or "boolean" => "did you mean `Bool`?",
            "Integer" or "Int" or "int" or "long" or "Number" => "did you mean `Long`?",
            _ when name.Kind == NamedTypeKind.Extension => "the extension types are `decimal`, `ipaddr`, `datetime` and `duration`",
            _ when name.Kind == NamedTypeKind.Common && names.FindEntity(place, name.Name) is not null => "that is an entity type; write a record, or the name of one",
            _ when names.Suggest(place, name.Name, allowCommon) is { } close => $"did you mean `{close}`?",
            _ => null,
        };
        diagnostics.Error(place, CedarDiagnosticIds.UndeclaredType, name.Span, $"there is no {what} `{name.Name}`", help);
        return null;
    }

    private IEnumerable<string> References(NamespaceDeclaration place, TypeExpression written) => written switch
    {
        NamedTypeExpression name => names.FindCommon(place, name) is { } common ? [common] : [],
        SetTypeExpression set => References(place, set.Element),
        _ => [.. ((RecordTypeExpression)written).Attributes.SelectMany(attribute => References(place, attribute.Type))],
    };
}
