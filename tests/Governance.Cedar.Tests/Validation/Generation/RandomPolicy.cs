using System.Globalization;

namespace Governance.Cedar.Tests.Validation.Generation;

/// <summary>
/// Writes random policies for a schema: mostly of the types that operators want and guarded where attributes are optional, with enough slips
/// that about half of them are wrong.
/// </summary>
public sealed class RandomPolicy
{
    private const int SlipsIn = 40;

    private readonly Random _random;
    private readonly CedarSchema _schema;
    private readonly SchemaAction _action;
    private readonly string _principal;
    private readonly string _resource;
    private readonly List<(string Text, CedarType Type, string Guards)> _paths = [];
    private readonly List<string> _guards = [];

    private RandomPolicy(Random random, CedarSchema schema)
    {
        _random = random;
        _schema = schema;
        SchemaAction[] actions = [.. schema.Actions.Where(action => action.PrincipalTypes.Count > 0)];
        _action = actions[random.Next(actions.Length)];
        _principal = Any(_action.PrincipalTypes);
        _resource = Any(_action.ResourceTypes);
        AddPaths("principal", schema.FindEntityType(_principal)!, 2, "");
        AddPaths("resource", schema.FindEntityType(_resource)!, 2, "");
        AddPaths("context", _action.Context, 2, "");
    }

    public static string Write(int seed, CedarSchema schema) => new RandomPolicy(new Random(seed), schema).Write();

    private string Write()
    {
        string scope = _random.Next(12) switch
        {
            0 => "principal, action, resource",
            1 => $"principal in Group::\"g\", action in [{Uid("all")}], resource",
            2 => $"principal is {_principal} in Group::\"g\", action in {Uid("all")}, resource",
            3 => $"principal == {_principal}::\"x\", action == {_action.Uid}, resource in N::Item::\"i\"",
            4 => $"principal, action in [{Uid("all")}, {_action.Uid}], resource is {_resource}",
            _ => $"principal is {_principal}, action == {_action.Uid}, resource is {_resource}",
        };
        string conditions = string.Concat(Enumerable.Range(0, 1 + _random.Next(2)).Select(_ => $"\n{(_random.Next(4) == 0 ? "unless" : "when")} {{ {Guarded(3)} }}"));
        return $"{(_random.Next(2) == 0 ? "permit" : "forbid")} ({scope}){conditions};";
    }

    private string Uid(string id) => _schema.Actions.First(action => action.Uid.Id == id).Uid.ToString();

    // A condition with the guards it needs in front, or in rare cases without.
    private string Guarded(int depth)
    {
        int before = _guards.Count;
        string condition = Bool(depth);
        string[] guards = [.. _guards.Skip(before).Distinct(StringComparer.Ordinal)];
        _guards.RemoveRange(before, _guards.Count - before);
        return guards.Length == 0 || _random.Next(8) == 0 ? condition : $"({string.Join(" && ", guards)} && {condition})";
    }

    private string Bool(int depth)
    {
        switch (_random.Next(depth > 0 ? 26 : 8))
        {
            case 0: return _random.Next(2) == 0 ? "true" : "false";
            case 1: return Of(BoolType.Any, 0);
            case 2: return $"{Entity()} is {TypeName()}";
            case 3: return $"{Entity()} in {EntityOrSet()}";
            case 4: return HasSomething();
            case 5: return $"{Of(StringType.Instance, 0)} like \"a*\\*b\"";
            case 6: return $"action in [{Uid("all")}, {Uid("read")}]";
            case 7: return $"{Entity()}.hasTag({Of(StringType.Instance, 0)})";
            case 8 or 9: return $"({Guarded(depth - 1)} && {Guarded(depth - 1)})";
            case 10 or 11: return $"({Guarded(depth - 1)} || {Guarded(depth - 1)})";
            case 12: return $"!({Guarded(depth - 1)})";
            case 13: return $"(if {Guarded(depth - 1)} then {Guarded(depth - 1)} else {Guarded(depth - 1)})";
            case 14 or 15: return Compare(depth);
            case 16: return $"{Of(LongType.Instance, 1)} {Sign()} {Of(LongType.Instance, 1)}";
            case 17: return $"{Of(ExtensionType.DateTime, 1)} {Sign()} {Of(ExtensionType.DateTime, 1)}";
            case 18: return $"{Of(ExtensionType.Decimal, 1)}.{Any(["lessThan", "greaterThanOrEqual"])}({Of(ExtensionType.Decimal, 1)})";
            case 19: return $"{Of(ExtensionType.IpAddress, 1)}.{Any(["isIpv4()", $"isInRange({Of(ExtensionType.IpAddress, 1)})"])}";
            case 20: return $"{Entity()} is {TypeName()} in {Entity()}";
            case 21 or 22: return Tag();
            default: return Sets(depth);
        }
    }

    private string Sets(int depth)
    {
        CedarType element = _paths.Count > 0 ? Any(_paths).Type : LongType.Instance;
        string set = _random.Next(3) == 0 && _paths.Where(path => path.Type is SetType).ToList() is { Count: > 0 } sets ? Take(Any(sets)) : $"[{Of(element, depth - 1)}, {Of(element, 0)}]";
        return _random.Next(4) switch
        {
            0 => $"{set}.contains({Of(element, depth - 1)})",
            1 => $"{set}.containsAll([{Of(element, 0)}])",
            2 => $"{set}.containsAny({(_random.Next(6) == 0 ? "[]" : $"[{Of(element, 0)}]")})",
            _ => $"{set}.isEmpty()",
        };
    }

    private string Compare(int depth)
    {
        CedarType type = _paths.Count > 0 ? Any(_paths).Type : LongType.Instance;
        return $"{Of(type, depth - 1)} {Any(["==", "!="])} {Of(type, depth - 1)}";
    }

    private string Tag()
    {
        string entity = Entity();
        string name = _random.Next(3) == 0 ? Of(StringType.Instance, 0) : "\"k\"";
        string read = $"{entity}.getTag({name}) == {Of(StringType.Instance, 0)}";
        return _random.Next(4) == 0 ? read : $"({entity}.hasTag({name}) && {read})";
    }

    private string HasSomething()
    {
        (string text, CedarType type, string guards) = _paths.Count > 0 ? Any(_paths) : ("context", RecordType.Empty, "");
        int dot = text.LastIndexOf('.');
        return type is RecordType or EntityReferenceType && _random.Next(2) == 0 ? $"{Take((text, type, guards))} has {Any(["a", "b.c", "c", "\"odd name\"", "zz"])}"
            : dot > 0 && text.IndexOf('[', StringComparison.Ordinal) < 0 ? $"{text[..text.IndexOf('.', StringComparison.Ordinal)]} has {text[(text.IndexOf('.', StringComparison.Ordinal) + 1)..]}" : "context has a";
    }

    private string Entity() => _random.Next(5) switch
    {
        0 => "principal",
        1 => "resource",
        2 => _random.Next(4) == 0 ? "action" : $"{TypeName()}::\"red\"",
        _ => _paths.Where(path => path.Type is EntityReferenceType).ToList() is { Count: > 0 } some ? Take(Any(some)) : "principal",
    };

    private string EntityOrSet() => _random.Next(3) == 0 ? $"[{Entity()}, {Entity()}]" : Entity();

    private string TypeName() => _random.Next(3) == 0 ? _principal : _random.Next(30) == 0 ? "Nothing" : Any(_schema.EntityTypes).Name;

    private string Sign() => Any(["<", "<=", ">", ">="]);

    /// <summary>An expression of a type, or rarely of another.</summary>
    private string Of(CedarType type, int depth)
    {
        if (_random.Next(SlipsIn) == 0 && _paths.Count > 0)
        {
            return Take(Any(_paths));
        }

        string wanted = type.ToString();
        var fitting = _paths.Where(path => path.Type.ToString() == wanted).ToList();
        return fitting.Count > 0 && _random.Next(3) > 0 ? Take(Any(fitting)) : Literal(type, depth);
    }

    private string Literal(CedarType type, int depth) => type switch
    {
        BoolType => depth > 0 && _random.Next(2) == 0 ? $"({Guarded(depth - 1)})" : _random.Next(2) == 0 ? "true" : "false",
        LongType => depth > 0 ? $"({Of(type, 0)} {Any(["+", "-", "*"])} {Of(type, depth - 1)})" : Any(["0", "1", "-7", "9223372036854775807"]),
        StringType => Any(["\"\"", "\"k\"", "\"red\""]),
        ExtensionType extension => Extension(extension, depth),
        EntityReferenceType entity => $"{entity.Name}::\"{Any(["red", "x"])}\"",
        SetType set => $"[{Of(set.Element, depth - 1)}]",
        RecordType record => $"{{{string.Join(", ", record.Attributes.Where(_ => _random.Next(8) > 0).Select(pair => $"{CedarValue.FromString(pair.Key)}: {Of(pair.Value.Type, depth - 1)}"))}}}",
        _ => "1",
    };

    private string Extension(ExtensionType type, int depth) => type.Kind switch
    {
        CedarValueKind.Decimal => Any(["decimal(\"1.5\")", "decimal(\"1\")"]),
        CedarValueKind.IpAddress => Any(["ip(\"10.0.0.1\")", "ip(\"::1\")", "ip(\"x\")"]),
        CedarValueKind.DateTime => depth > 0 ? $"{Of(type, 0)}.{Any(["toDate()", $"offset({Of(ExtensionType.Duration, 0)})"])}" : "datetime(\"2026-01-31\")",
        _ => depth > 0 ? Any([$"{Of(ExtensionType.DateTime, 0)}.toTime()", $"{Of(ExtensionType.DateTime, 0)}.durationSince({Of(ExtensionType.DateTime, 0)})"]) : "duration(\"1h\")",
    };

    private string Take((string Text, CedarType Type, string Guards) path)
    {
        _guards.AddRange(path.Guards.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return path.Text;
    }

    private void AddPaths(string text, SchemaEntityType type, int depth, string guards)
    {
        _paths.Add((text, new EntityReferenceType(type.Name), guards));
        AddAttributes(text, type.Attributes, depth, guards);
    }

    private void AddPaths(string text, RecordType type, int depth, string guards)
    {
        _paths.Add((text, type, guards));
        AddAttributes(text, type, depth, guards);
    }

    private void AddAttributes(string text, RecordType type, int depth, string guards)
    {
        foreach ((string name, AttributeType attribute) in type.Attributes)
        {
            bool isPlain = name.All(char.IsAsciiLetter) && name != "if";
            string read = isPlain ? $"{text}.{name}" : $"{text}[\"{name}\"]";
            string needed = attribute.IsRequired ? guards : string.Create(CultureInfo.InvariantCulture, $"{guards}\n{text} has {(isPlain ? name : $"\"{name}\"")}");
            switch (attribute.Type)
            {
                case EntityReferenceType entity when depth > 0 && _schema.FindEntityType(entity.Name) is { } declared:
                    AddPaths(read, declared, depth - 1, needed);
                    break;
                case RecordType record when depth > 0:
                    AddPaths(read, record, depth - 1, needed);
                    break;
                default:
                    _paths.Add((read, attribute.Type, needed));
                    break;
            }
        }
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
