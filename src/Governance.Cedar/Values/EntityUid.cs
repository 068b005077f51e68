namespace Governance.Cedar;

/// <summary>
/// Names one entity by type and id: <c>NS::User::"alice"</c>. It is a reference; whether the entity exists is another question. Immutable;
/// equal when type and id are equal, character by character; ordered by type, then id, ordinally. The hash is computed once.
/// </summary>
public sealed class EntityUid : IEquatable<EntityUid>, IComparable<EntityUid>
{
    private readonly int _hash;

    /// <summary>Names an entity.</summary>
    /// <param name="type">The entity type with its namespace, such as <c>NS::User</c>.</param>
    /// <param name="id">The id within the type; any string, also the empty one.</param>
    /// <exception cref="ArgumentException"><paramref name="type"/> is not a type name.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EntityUid(string type, string id)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(id);
        if (!CedarName.IsTypeName(type))
        {
            throw new ArgumentException($"`{type}` is not an entity type name", nameof(type));
        }

        Type = type;
        Id = id;
        _hash = HashCode.Combine(type, id);
    }

    /// <summary>The entity type with its namespace, such as <c>NS::User</c>.</summary>
    public string Type { get; }

    /// <summary>The id within the type, without quotes or escapes.</summary>
    public string Id { get; }

    /// <summary>Reads <c>NS::User::"alice"</c>, escapes included; spaces and comments may stand between the parts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParseResult<EntityUid> Parse(string text) => PolicyParser.ParseEntityUid(new SourceText("entity", text));

    /// <inheritdoc/>
    public bool Equals(EntityUid? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash
            && string.Equals(Id, other.Id, StringComparison.Ordinal) && string.Equals(Type, other.Type, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntityUid);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public int CompareTo(EntityUid? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byType = string.CompareOrdinal(Type, other.Type);
        return byType != 0 ? byType : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>The reference as Cedar writes it, with escapes.</summary>
    public override string ToString() => $"{Type}::{CedarText.Quote(Id)}";

    /// <summary>Same type and id.</summary>
    public static bool operator ==(EntityUid? left, EntityUid? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Another type or id.</summary>
    public static bool operator !=(EntityUid? left, EntityUid? right) => !(left == right);

    /// <summary>Comes before, ordinally.</summary>
    public static bool operator <(EntityUid? left, EntityUid? right) => Compare(left, right) < 0;

    /// <summary>Comes before or is equal, ordinally.</summary>
    public static bool operator <=(EntityUid? left, EntityUid? right) => Compare(left, right) <= 0;

    /// <summary>Comes after, ordinally.</summary>
    public static bool operator >(EntityUid? left, EntityUid? right) => Compare(left, right) > 0;

    /// <summary>Comes after or is equal, ordinally.</summary>
    public static bool operator >=(EntityUid? left, EntityUid? right) => Compare(left, right) >= 0;

    private static int Compare(EntityUid? left, EntityUid? right) => left is null ? (right is null ? 0 : -1) : left.CompareTo(right);
}
