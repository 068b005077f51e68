namespace Governance.Cedar;

// Types. A type that is written elsewhere than where it was declared needs its names in full.
internal sealed partial class SchemaPrinter
{
    private void Type(NamespaceDeclaration origin, TypeExpression type)
    {
        switch (type)
        {
            case SetTypeExpression set:
                _text.Append("Set<");
                Type(origin, set.Element);
                _text.Append('>');
                break;
            case RecordTypeExpression record:
                Record(origin, record);
                break;
            case NamedTypeExpression named:
                Named(origin, named);
                break;
        }
    }

    private void Record(NamespaceDeclaration origin, RecordTypeExpression record)
    {
        if (record.Attributes.Count == 0)
        {
            _text.Append("{}");
            return;
        }

        _text.Append("{\n");
        _indent += IndentWidth;
        foreach (AttributeDeclaration attribute in record.Attributes)
        {
            Annotations(attribute.Annotations);
            string name = attribute.Name.Text;
            Start().Append(CedarName.IsIdentifier(name) && !CedarName.IsReserved(name) ? name : CedarText.Quote(name)).Append(attribute.IsRequired ? ": " : "?: ");
            Type(origin, attribute.Type);
            _text.Append(",\n");
        }

        _indent -= IndentWidth;
        Start().Append('}');
    }

    private void Named(NamespaceDeclaration origin, NamedTypeExpression named)
    {
        bool isKnown = _names.Find(origin, named, out string? common, out string? entity, out _);
        if (isKnown && common is not null && _replaced.Contains(common))
        {
            (NamespaceDeclaration place, CommonTypeDeclaration declaration) = _names.CommonTypes[common];
            Type(place, declaration.Type);
        }
        else if (isKnown && common is null && entity is null)
        {
            _text.Append(IsHidden(named.Name) ? $"{CedarName.ReservedNamespace}::{named.Name}" : named.Name);
        }
        else
        {
            _text.Append(ReferenceEquals(origin, _place) || origin.Name == _place.Name ? named.Name : common ?? entity ?? named.Name);
        }
    }

    // A plain name means a built-in type only where nothing else has the name.
    private bool IsHidden(string builtIn) =>
        Array.Exists(SchemaNames.Candidates(_place, builtIn), name => _names.CommonTypes.ContainsKey(name) || _names.EntityTypes.ContainsKey(name));

    /// <summary>The record that a name stands for: the schema syntax writes attributes of entity types out.</summary>
    private (NamespaceDeclaration Place, TypeExpression Type) Expand(NamespaceDeclaration place, TypeExpression type)
    {
        while (type is NamedTypeExpression named && _names.FindCommon(place, named) is { } common)
        {
            (place, CommonTypeDeclaration declaration) = _names.CommonTypes[common];
            type = declaration.Type;
        }

        return (place, type);
    }
}
