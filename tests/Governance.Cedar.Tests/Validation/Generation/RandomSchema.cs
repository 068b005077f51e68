using System.Text;

namespace Governance.Cedar.Tests.Validation.Generation;

/// <summary>Writes random schemas, valid by construction, with few names so that policies meet them often.</summary>
public sealed class RandomSchema(Random random)
{
    private static readonly string[] Attributes = ["a", "b", "c", "\"odd name\"", "\"if\""];
    private static readonly string[] Primitives = ["Bool", "Long", "String", "decimal", "ipaddr", "datetime", "duration", "__cedar::Long"];

    private readonly StringBuilder _text = new();
    private readonly List<string> _common = [];
    private readonly List<string> _entities = ["User", "Group", "Doc", "Color", "N::Item"];

    public static string Write(int seed) => new RandomSchema(new Random(seed)).Write();

    private string Write()
    {
        for (int i = random.Next(3); i >= 0; i--)
        {
            string name = $"T{i}";
            Annotate("");
            _text.Append("type ").Append(name).Append(" = ").Append(random.Next(2) == 0 ? Record(2) : Type(2)).Append(";\n");
            _common.Add(name);
        }

        Annotate("");
        _text.Append("entity User in [Group]").Append(Shape()).Append(Tags()).Append(";\n");
        _text.Append("entity Group in [Group, User]").Append(Shape()).Append(Tags()).Append(";\n");
        _text.Append("entity Doc").Append(random.Next(2) == 0 ? " in [N::Item]" : "").Append(Shape()).Append(Tags()).Append(";\n");
        _text.Append("entity Color enum [\"red\", \"dark blue\"];\n");
        Annotate("");
        _text.Append("namespace N {\n  entity Item, Thing in [Group]").Append(Shape()).Append(Tags()).Append(";\n");
        Action("  ", "copy", "Item", "[Item, Doc]", "");
        _text.Append("}\n");
        Action("", "all", null, null, "");
        Action("", "read", "User", "[Doc, N::Item]", " in [\"all\"]");
        Action("", "write", "[User, Group]", "Doc", " in [\"all\", N::Action::\"copy\"]");
        return _text.ToString();
    }

    private void Action(string indent, string name, string? principals, string? resources, string groups)
    {
        Annotate(indent);
        _text.Append(indent).Append("action \"").Append(name).Append('"').Append(groups);
        if (principals is not null)
        {
            string context = random.Next(3) switch
            {
                0 => "",
                _ => $", context: {Record(2)}",
            };
            _text.Append(" appliesTo { principal: ").Append(principals).Append(", resource: ").Append(resources).Append(context).Append(" }");
        }

        _text.Append(";\n");
    }

    private void Annotate(string indent)
    {
        if (random.Next(5) == 0)
        {
            _text.Append(indent).Append(random.Next(2) == 0 ? "@doc\n" : "@doc(\"says \\\"this\\\"\")\n");
        }
    }

    private string Shape() => random.Next(5) == 0 ? "" : $" = {Record(2)}";

    private string Tags() => random.Next(2) == 0 ? "" : $" tags {Type(1)}";

    private string Record(int depth)
    {
        var text = new StringBuilder("{");
        foreach (string name in Attributes.Where(_ => random.Next(2) == 0))
        {
            text.Append(' ').Append(name).Append(random.Next(2) == 0 ? "?: " : ": ").Append(Type(depth - 1)).Append(',');
        }

        return text.Append(" }").ToString();
    }

    private string Type(int depth) => random.Next(depth > 0 ? 10 : 7) switch
    {
        < 4 => Primitives[random.Next(Primitives.Length)],
        < 6 => _entities[random.Next(_entities.Count)],
        6 => _common.Count > 0 ? _common[random.Next(_common.Count)] : "String",
        7 => $"Set<{Type(depth - 1)}>",
        _ => Record(depth),
    };
}
