using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>The keys under which scope constraints that name one entity are filed; -1 where there is no such constraint.</summary>
/// <param name="Equal">For <c>== E</c>.</param>
/// <param name="In">For <c>in E</c>.</param>
/// <param name="TypedIn">For <c>is T in E</c>, by type; null when there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EntityKeys(int Equal, int In, List<(string Type, int Key)>? TypedIn)
{
    /// <summary>No constraint names the entity.</summary>
    public static EntityKeys None { get; } = new(-1, -1, TypedIn: null);

    /// <summary>Whether the entity stands in a constraint that descendants meet too.</summary>
    public bool IsGroup => In >= 0 || TypedIn is not null;

    /// <summary>Adds what the entity itself or a descendant of it meets.</summary>
    public void AddIn(string type, ref IntBuffer keys)
    {
        if (In >= 0)
        {
            keys.Add(In);
        }

        if (TypedIn is null)
        {
            return;
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
