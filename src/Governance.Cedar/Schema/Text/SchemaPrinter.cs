using System.Text;

namespace Governance.Cedar;

/// <summary>Writes declarations in the schema syntax.</summary>
internal sealed partial class SchemaPrinter
{
    private const int IndentWidth = 2;

    private readonly StringBuilder _text = new();
    private readonly SchemaNames _names;
    private readonly HashSet<string> _replaced;
    private NamespaceDeclaration _place;
    private int _indent;

    private SchemaPrinter(IReadOnlyList<NamespaceDeclaration> namespaces)
    {
        _names = new SchemaNameRules(new ResolutionDiagnostics()).Collect(namespaces);
        _replaced = [.. _names.CommonTypes.Keys.Where(_names.EntityTypes.ContainsKey)];
        _place = namespaces.Count > 0 ? namespaces[0] : new NamespaceDeclaration(string.Empty, default, new SourceText(string.Empty, string.Empty));
    }

    public static string Print(IReadOnlyList<NamespaceDeclaration> namespaces)
    {
        var printer = new SchemaPrinter(namespaces);
        foreach (IGrouping<string, NamespaceDeclaration> group in namespaces.GroupBy(declared => declared.Name, StringComparer.Ordinal))
        {
            printer.Namespace([.. group]);
        }

        return printer._text.ToString();
    }

    private void Namespace(NamespaceDeclaration[] parts)
    {
        Separate();
        if (parts[0].Name.Length > 0)
        {
            Annotations(parts.SelectMany(part => part.Annotations).DistinctBy(annotation => annotation.Key));
            Line($"namespace {parts[0].Name} {{");
            _indent += IndentWidth;
        }

        foreach (NamespaceDeclaration part in parts)
        {
            _place = part;
            part.CommonTypes.Where(type => !_replaced.Contains(part.Qualify(type.Name.Text))).ToList().ForEach(CommonType);
            part.EntityTypes.ForEach(EntityType);
            part.Actions.ForEach(Action);
        }

        if (parts[0].Name.Length > 0)
        {
            _indent -= IndentWidth;
            Line("}");
        }
    }

    private void CommonType(CommonTypeDeclaration type)
    {
        Separate();
        Annotations(type.Annotations);
        Start().Append("type ").Append(type.Name.Text).Append(" = ");
        Type(_place, type.Type);
        _text.Append(";\n");
    }

    private void EntityType(EntityTypeDeclaration type)
    {
        Separate();
        Annotations(type.Annotations);
        Start().Append("entity ").Append(type.Name.Text);
        if (type.Ids is { } ids)
        {
            _text.Append(" enum [").AppendJoin(", ", ids.Select(CedarText.Quote)).Append("];\n");
            return;
        }

        if (type.Parents.Count > 0)
        {
            _text.Append(" in [").AppendJoin(", ", type.Parents.Select(parent => parent.Text)).Append(']');
        }

        if (type.Shape is { } shape && Expand(_place, shape) is var (place, record) && record is RecordTypeExpression { Attributes.Count: > 0 })
        {
            _text.Append(" = ");
            Type(place, record);
        }

        if (type.Tags is { } tags)
        {
            _text.Append(" tags ");
            Type(_place, tags);
        }

        _text.Append(";\n");
    }

    private void Action(ActionDeclaration action)
    {
        Separate();
        Annotations(action.Annotations);
        Start().Append("action ").Append(CedarText.Quote(action.Name.Text));
        if (action.Groups.Count > 0)
        {
            _text.Append(" in [").AppendJoin(", ", action.Groups.Select(group => (group.Type is null ? string.Empty : $"{group.Type}::") + CedarText.Quote(group.Id))).Append(']');
        }

        if (action.Principals.Count > 0 && action.Resources.Count > 0)
        {
            _text.Append(" appliesTo {\n");
            _indent += IndentWidth;
            Line($"principal: [{string.Join(", ", action.Principals.Select(type => type.Text))}],");
            Line($"resource: [{string.Join(", ", action.Resources.Select(type => type.Text))}],");
            Context(action.Context);
            _indent -= IndentWidth;
            Start().Append('}');
        }

        _text.Append(";\n");
    }

    private void Context(TypeExpression? context)
    {
        if (context is null or RecordTypeExpression { Attributes.Count: 0 })
        {
            return;
        }

        Start().Append("context: ");
        Type(_place, context);
        _text.Append(",\n");
    }

    private void Annotations(IEnumerable<Annotation> annotations)
    {
        foreach (Annotation annotation in annotations)
        {
            Line(annotation.Value.Length == 0 ? $"@{annotation.Key}" : $"@{annotation.Key}({CedarText.Quote(annotation.Value)})");
        }
    }

    private void Separate()
    {
        if (_text.Length > 0 && !(_text.Length > 1 && _text[^2] == '{'))
        {
            _text.Append('\n');
        }
    }

    private StringBuilder Start() => _text.Append(' ', _indent);

    private void Line(string line) => Start().Append(line).Append('\n');
}
