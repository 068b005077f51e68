using System.Text.Json.Serialization.Metadata;

namespace Governance.Serialization;

/// <summary>Measures a JSON text against a contract and reports everything that is wrong, each with its place; it never throws for what a text says.</summary>
internal sealed class ContractCheck(JsonMap map, ProblemList problems)
{
    private readonly List<Completion> _completions = [];

    /// <summary>What the text leaves out and means, in the order of places.</summary>
    public IReadOnlyList<Completion> Completions => _completions;

    /// <summary>Checks a value and everything inside it, unless there are more problems already than anybody wants to know.</summary>
    public void Check(int node, JsonTypeInfo contract, bool optional = false)
    {
        if (problems.IsOverflowing)
        {
            return;
        }

        contract = Written(contract);
        var expected = KindOf(contract);
        var found = map[node].Kind;
        if (found == JsonKind.Null)
        {
            problems.Add(ContractProblems.NullValue(optional, FormOf(contract)), map, node);
        }
        else if (found != expected && found != JsonKind.Unreadable)
        {
            problems.Add(ContractProblems.WrongType(expected, found, FormOf(contract)), map, node);
        }
        else if (found == expected)
        {
            CheckParts(node, contract);
        }
    }

    /// <summary>What a value is, in words that complete “expected …”.</summary>
    public static LocalizedText FormOf(JsonTypeInfo contract) =>
        Written(contract) is { Converter: ILeafContract leaf } ? leaf.Form : ContractProblems.KindName(KindOf(Written(contract)));

    /// <summary>The contract of what stands in the text: a value that may be absent is written like one that may not, a surrogate's owner like the surrogate.</summary>
    private static JsonTypeInfo Written(JsonTypeInfo contract)
    {
        var type = Nullable.GetUnderlyingType(contract.Type) ?? (contract.Converter as ISurrogateContract)?.SurrogateType;
        return type is null ? contract : Written(GovernanceJson.Contract(type));
    }

    private static JsonKind KindOf(JsonTypeInfo contract) => contract.Converter switch
    {
        ILeafContract leaf => leaf.Kind,
        IListContract => JsonKind.List,
        _ => JsonKind.Object,
    };

    private void CheckParts(int node, JsonTypeInfo contract)
    {
        switch (contract.Converter)
        {
            case ILeafContract leaf:
                CheckLeaf(node, leaf);
                break;
            case IListContract list:
                var item = GovernanceJson.Contract(list.ItemType);
                for (var child = map.FirstChild(node); child >= 0; child = map.NextSibling(child))
                {
                    Check(child, item);
                }

                break;
            default:
                CheckObject(node, contract);
                break;
        }
    }

    private void CheckLeaf(int node, ILeafContract contract)
    {
        if (contract.Check(JsonLeaf.At(map, node)) is not { } found)
        {
            return;
        }

        if (found.Offset < 0)
        {
            problems.Add(found.Problem, map, node);
            return;
        }

        var start = Math.Min(map[node].Start + found.Offset, map.Text.Bytes.Length);
        var inner = map.InnermostAt(node, start);
        var length = start == map[inner].Start ? map[inner].Length : start == map[inner].NameStart ? map[inner].NameLength : 1;
        problems.Add(found.Problem, start, length, map, inner);
    }

    private void CheckObject(int node, JsonTypeInfo contract)
    {
        var properties = contract.Properties.Where(static property => property.Set is not null).ToArray();
        var given = new bool[properties.Length];
        for (var child = map.FirstChild(node); child >= 0 && !problems.IsOverflowing; child = map.NextSibling(child))
        {
            if (map[child].NameLength == 0)
            {
                // A name that cannot be read may be any of them, so that none can be called missing.
                Array.Fill(given, true);
                continue;
            }

            var name = map.NameOf(child);
            var index = Array.FindIndex(properties, property => property.Name == name);
            if (index < 0)
            {
                ReportUnknown(child, name, properties, given);
                continue;
            }

            given[index] = true;
            var isOptional = !properties[index].IsRequired || ContractDefaults.Of(contract, properties[index]) is not null;
            Check(child, GovernanceJson.Contract(properties[index].PropertyType), isOptional);
        }

        for (var i = 0; i < properties.Length; i++)
        {
            if (!given[i])
            {
                CheckAbsent(node, contract, properties[i]);
            }
        }
    }

    /// <summary>A misspelt property is reported once: not a second time as the one that is missing.</summary>
    private void ReportUnknown(int node, string name, JsonPropertyInfo[] properties, bool[] given)
    {
        var meant = Spelling.Nearest(name, properties.Select(static property => property.Name));
        if (meant is not null)
        {
            given[Array.FindIndex(properties, property => property.Name == meant)] = true;
        }

        var problem = ContractProblems.UnknownProperty(name, meant, [.. properties.Select(static property => property.Name)]);
        problems.Add(problem, map[node].NameStart, map[node].NameLength, map, node);
    }

    private void CheckAbsent(int node, JsonTypeInfo contract, JsonPropertyInfo property)
    {
        if (ContractDefaults.Of(contract, property) is { } json)
        {
            var end = map[node].Start + map[node].Length - 1;
            var isFirst = map.FirstChild(node) < 0 && (_completions.Count == 0 || _completions[^1].Offset != end);
            _completions.Add(new Completion(end, $"{(isFirst ? string.Empty : ",")}\"{property.Name}\":{json}"));
        }
        else if (property.IsRequired)
        {
            var form = FormOf(GovernanceJson.Contract(property.PropertyType));
            problems.Add(ContractProblems.MissingProperty(property.Name, form), map[node].Start, 1, map, node);
        }
    }
}
