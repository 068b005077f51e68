namespace Governance.Cedar;

/// <summary>
/// Something known to be there while a condition holds: an attribute, by what it is read from and the path to it, or a tag. Reads of
/// attributes belong to the path, so that <c>a.b has c</c> and <c>a has b.c</c> give the same.
/// </summary>
internal sealed class Capability : IEquatable<Capability>
{
    private readonly Expression _root;
    private readonly string[] _path;
    private readonly Expression? _tag;
    private readonly int _hash;

    private Capability(Expression root, string[] path, Expression? tag)
    {
        _root = root;
        _path = path;
        _tag = tag;
        var hash = default(HashCode);
        hash.Add(root);
        Array.ForEach(path, hash.Add);
        hash.Add(tag);
        _hash = hash.ToHashCode();
    }

    /// <summary>The attribute at the end of a path from an expression.</summary>
    public static Capability Attribute(Expression target, ReadOnlySpan<string> path)
    {
        Expression root = Split(target, out List<string> before);
        return new Capability(root, [.. before, .. path], tag: null);
    }

    public static Capability Tag(Expression target, Expression tag)
    {
        Expression root = Split(target, out List<string> before);
        return new Capability(root, [.. before], tag);
    }

    public bool Equals(Capability? other) =>
        other is not null && _hash == other._hash && _path.AsSpan().SequenceEqual(other._path) && Equals(_tag, other._tag) && _root.Equals(other._root);

    public override bool Equals(object? obj) => Equals(obj as Capability);

    public override int GetHashCode() => _hash;

    private static Expression Split(Expression target, out List<string> path)
    {
        path = [];
        while (target is GetAttributeExpression access)
        {
            path.Add(access.Attribute);
            target = access.Target;
        }

        path.Reverse();
        return target;
    }
}
