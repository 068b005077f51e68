using System.Text;
using System.Text.Json;

namespace Governance.Cedar;

// Values, and the escapes that stand for entities and extension values.
internal ref partial struct CedarJsonReader
{
    private const string EntityKey = "__entity";
    private const string ExtensionKey = "__extn";
    private const string ExpressionKey = "__expr";

    /// <summary>Whether a member of this name makes an object something else than a record.</summary>
    public static bool IsEscapeKey(string name) => name is EntityKey or ExtensionKey or ExpressionKey;

    /// <summary>Reads the value the reader stands on, and stops on its last token.</summary>
    public bool Value(out CedarValue value)
    {
        value = default;
        switch (_reader.TokenType)
        {
            case JsonTokenType.True or JsonTokenType.False:
                value = CedarValue.FromBool(_reader.GetBoolean());
                return true;
            case JsonTokenType.String:
                value = CedarValue.FromString(_reader.GetString()!);
                return true;
            case JsonTokenType.Number:
                return Number(out value);
            case JsonTokenType.Null:
                return Fail("null is not a Cedar value", "leave the attribute out");
        }

        if (_depth == CedarLimits.ValueDepth)
        {
            return Fail($"more than {CedarLimits.ValueDepth} arrays and objects are nested in one another");
        }

        _depth++;
        bool read = _reader.TokenType == JsonTokenType.StartArray ? Set(out value) : Object(out value);
        _depth--;
        return read;
    }

    /// <summary>Reads an object as a record, without escapes at its top.</summary>
    public bool Record(out CedarRecord record)
    {
        record = CedarRecord.Empty;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an object");
        }

        if (!Value(out CedarValue value))
        {
            return false;
        }

        return value.TryRecord(out record!) || Fail($"expected a record, found {EvaluationErrors.Describe(value.Kind)}");
    }

    /// <summary>Reads <c>{"type", "id"}</c>, alone or in <c>{"__entity"}</c>.</summary>
    public bool Uid(out EntityUid uid)
    {
        uid = null!;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an entity", "write `{\"type\": \"User\", \"id\": \"alice\"}`");
        }

        string? type = null;
        string? id = null;
        while (NextMember(out string name))
        {
            Enter(name);
            bool read = name switch
            {
                EntityKey when type is null && id is null => Enclosed(out uid),
                "type" when type is null && uid is null => Text("the type of an entity as a string", out type),
                "id" when id is null && uid is null => Text("the id of an entity as a string", out id),
                _ => Fail($"unexpected or repeated `{name}` in an entity", "an entity has exactly `type` and `id`"),
            };
            if (!read)
            {
                return false;
            }

            Leave();
        }

        if (uid is not null)
        {
            return true;
        }

        if (type is null || id is null)
        {
            return Fail($"the entity lacks `{(type is null ? "type" : "id")}`", "an entity has exactly `type` and `id`");
        }

        if (!CedarName.IsTypeName(type))
        {
            return Fail($"`{type}` is not an entity type name", "a type name is identifiers joined by `::`, none of them reserved");
        }

        uid = new EntityUid(type, id);
        return true;
    }

    private bool Enclosed(out EntityUid uid)
    {
        uid = null!;
        _depth++;
        bool read = _depth <= CedarLimits.ValueDepth ? Uid(out uid) : Fail("the entity is nested too deeply");
        _depth--;
        return read;
    }

    private bool Number(out CedarValue value)
    {
        bool isLong = _reader.TryGetInt64(out long number);
        value = CedarValue.FromLong(number);
        if (isLong)
        {
            return true;
        }

        ReadOnlySpan<byte> written = _reader.ValueSpan;
        string shown = Encoding.UTF8.GetString(written[..Math.Min(written.Length, 40)]);
        return written.ContainsAny(".eE"u8)
            ? Fail($"`{shown}` is not an integer", $"Cedar has no floating-point numbers; a decimal is written `{{\"__extn\": {{\"fn\": \"decimal\", \"arg\": \"1.5\"}}}}`")
            : Fail($"`{shown}` is not a 64-bit integer", "integers go from -9223372036854775808 to 9223372036854775807");
    }

    private bool Set(out CedarValue value)
    {
        value = default;
        var items = new List<CedarValue>();
        while (NextItem())
        {
            Enter(items.Count);
            if (!Value(out CedarValue item))
            {
                return false;
            }

            items.Add(item);
            Leave();
        }

        value = CedarValue.FromSet(CedarSet.FromTrusted([.. items]));
        return true;
    }

    private bool Object(out CedarValue value)
    {
        value = default;
        var members = new Dictionary<string, CedarValue>(StringComparer.Ordinal);
        bool isEscape = false;
        while (NextMember(out string name))
        {
            Enter(name);
            bool isEscapeKey = IsEscapeKey(name);
            if (isEscape || (isEscapeKey && members.Count > 0))
            {
                return Fail($"an object with `{(isEscapeKey ? name : EntityKey)}` has no other member", "give the attributes in an object of their own");
            }

            isEscape = isEscapeKey;
            if (!(isEscapeKey ? Escape(name, out value) : Value(out value)))
            {
                return false;
            }

            if (!isEscape && !members.TryAdd(name, value))
            {
                return Fail($"the key `{name}` is given twice");
            }

            Leave();
        }

        value = isEscape ? value : CedarValue.FromRecord(CedarRecord.Create(members));
        return true;
    }

    private bool Escape(string key, out CedarValue value)
    {
        value = default;
        if (key == ExpressionKey)
        {
            return Fail("`__expr` is not supported", "write `__entity` or `__extn`");
        }

        if (key == ExtensionKey)
        {
            return Extension(out value);
        }

        bool read = Enclosed(out EntityUid uid);
        value = read ? CedarValue.FromEntity(uid) : default;
        return read;
    }

    private bool Extension(out CedarValue value)
    {
        value = default;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an extension value", "write `{\"fn\": \"decimal\", \"arg\": \"1.5\"}`");
        }

        string? function = null;
        List<CedarValue>? arguments = null;
        while (NextMember(out string name))
        {
            Enter(name);
            bool read = name switch
            {
                "fn" when function is null => Text("the name of a function as a string", out function),
                "arg" when arguments is null => Value(out value) && Keep(value, out arguments),
                "args" when arguments is null => Arguments(out arguments),
                _ => Fail($"unexpected or repeated `{name}` in an extension value", "it has exactly `fn` and `arg`, or `fn` and `args`"),
            };
            if (!read)
            {
                return false;
            }

            Leave();
        }

        return function is null || arguments is null ? Fail($"the extension value lacks `{(function is null ? "fn" : "arg")}`") : Call(function, arguments, out value);
    }

    private static bool Keep(CedarValue value, out List<CedarValue>? arguments)
    {
        arguments = [value];
        return true;
    }

    private bool Arguments(out List<CedarValue>? arguments)
    {
        arguments = [];
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Wrong("an array of arguments");
        }

        while (NextItem())
        {
            Enter(arguments.Count);
            if (!Value(out CedarValue argument))
            {
                return false;
            }

            arguments.Add(argument);
            Leave();
        }

        return true;
    }

    private bool Call(string function, List<CedarValue> arguments, out CedarValue value)
    {
        value = default;
        if (ExtensionSignature.Find(function) is not { } signature)
        {
            string[] known = [.. ExtensionSignature.All.Select(each => each.Name)];
            return Fail($"there is no extension function `{function}`", Suggestion.Closest(function, known) is { } close ? $"did you mean `{close}`?" : null);
        }

        value = arguments switch
        {
            _ when arguments.Count != signature.Arity => EvaluationErrors.ArgumentCount(default, signature, arguments.Count),
            [var only] => ExtensionFunctions.Apply(signature.Function, only, default),
            _ => ExtensionFunctions.Apply(signature.Function, arguments[0], arguments[1], call: null),
        };
        return !value.IsError || Fail(value.AsError().Message, value.AsError().Help);
    }
}
