namespace Governance.Cedar;

/// <summary>The keys under which scope constraints that name one entity are filed; -1 where there is no such constraint.</summary>
internal sealed class EntityKeys
{
    /// <summary>For <c>== E</c>.</summary>
    public int Equal { get; set; } = -1;

    /// <summary>For <c>in E</c>.</summary>
    public int In { get; set; } = -1;

    /// <summary>For <c>is T in E</c>, by type.</summary>
    public List<(string Type, int Key)> TypedIn { get; } = [];

    /// <summary>Whether the entity stands in a constraint that descendants meet too.</summary>
    public bool IsGroup => In >= 0 || TypedIn.Count > 0;

    /// <summary>Adds what the entity itself or a descendant of it meets.</summary>
    public void AddIn(string type, ref IntBuffer keys)
    {
        if (In >= 0)
        {
            keys.Add(In);
        }

        foreach ((string wanted, int key) in TypedIn)
        {
            if (string.Equals(wanted, type, StringComparison.Ordinal))
            {
                keys.Add(key);
            }
        }
    }
}
