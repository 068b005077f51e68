using System.Globalization;
using System.Text;

namespace Governance.Serialization;

/// <summary>The path of a value in a JSON text, such as <c>$.agents[2].owner</c> or <c>$['odd name']</c>.</summary>
internal static class JsonPath
{
    public const string Root = "$";

    /// <summary>The path of a node; that of the root when there is no node.</summary>
    public static string Of(JsonMap map, int node)
    {
        var steps = new Stack<string>();
        for (var current = node; current > 0; current = map[current].Parent)
        {
            steps.Push(Step(map, current));
        }

        return steps.Aggregate(new StringBuilder(Root), static (path, step) => path.Append(step)).ToString();
    }

    /// <summary>The path of an item of the list at a path.</summary>
    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>The node at a path, or the innermost one on the way to it that exists, such as the object that lacks the property.</summary>
    public static int Find(JsonMap map, string path, out bool exact)
    {
        var node = 0;
        var rest = path.AsSpan(Math.Min(path.Length, Root.Length));
        while (!rest.IsEmpty)
        {
            var next = StepInto(map, node, ref rest);
            if (next < 0)
            {
                exact = false;
                return node;
            }

            node = next;
        }

        exact = true;
        return node;
    }

    private static int StepInto(JsonMap map, int node, ref ReadOnlySpan<char> rest) =>
        map[node].Kind switch
        {
            JsonKind.Object => StepIntoObject(map, node, ref rest),
            JsonKind.List => StepIntoList(map, node, ref rest),
            _ => -1,
        };

    private static int StepIntoObject(JsonMap map, int node, ref ReadOnlySpan<char> rest)
    {
        for (var child = map.FirstChild(node); child >= 0; child = map.NextSibling(child))
        {
            var step = Step(map, child);
            if (step.Length > 0 && rest.StartsWith(step, StringComparison.Ordinal) && (rest.Length == step.Length || rest[step.Length] is '.' or '['))
            {
                rest = rest[step.Length..];
                return child;
            }
        }

        return -1;
    }

    private static int StepIntoList(JsonMap map, int node, ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(']');
        if (rest[0] != '[' || end < 0 || !int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return -1;
        }

        var items = map.ItemsOf(node);
        rest = rest[(end + 1)..];
        return index < items.Count ? items[index] : -1;
    }

    private static string Step(JsonMap map, int node)
    {
        var parent = map[node].Parent;
        if (parent >= 0 && map[parent].Kind == JsonKind.Object)
        {
            return map[node].NameLength == 0 ? string.Empty : Step(map.NameOf(node));
        }

        return Item(string.Empty, map.ItemsOf(parent).BinarySearch(node));
    }

    private static string Step(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? "." + name
            : $"['{VisibleText.Escape(name).Replace("'", "\\'", StringComparison.Ordinal)}']";
}
