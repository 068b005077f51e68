namespace Governance.Cedar;

/// <summary>
/// Reads the facts of a context out of an object of the caller's own, one by one and as conditions ask for them: a decision mostly looks at one or
/// two of them, and building a record of all costs more than the decision. Keeps no state, so that one reader serves all threads.
/// </summary>
internal abstract class ContextReader
{
    /// <summary>One fact; false when there is none of that name. It is what <see cref="ReadAll"/> says of it.</summary>
    public abstract bool TryRead(object source, string name, out CedarValue value);

    /// <summary>All facts.</summary>
    public abstract CedarRecord ReadAll(object source);

    /// <summary>The entities, the same each time; asked only for a frame that was given none.</summary>
    public virtual EntityStore ReadEntities(object source) => EntityStore.Empty;
}
