namespace Governance.Cedar;

/// <summary>One compiled scope constraint. It cannot fail.</summary>
internal abstract class ScopeTest
{
    public abstract bool Matches(EntityUid uid, EntityStore entities);

    public static ScopeTest Compile(ScopeConstraint constraint) => constraint switch
    {
        ScopeConstraint.Any => Anything.Instance,
        ScopeConstraint.Equal equal => new EqualTo(equal.Entity),
        ScopeConstraint.In inside => new InsideOf(inside.Entity),
        ScopeConstraint.InSet set => new InsideOfOne([.. set.Entities]),
        ScopeConstraint.Is type => new OfType(type.EntityType),
        ScopeConstraint.IsIn typed => new OfTypeInside(typed.EntityType, typed.Entity),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private sealed class Anything : ScopeTest
    {
        public static readonly Anything Instance = new();

        public override bool Matches(EntityUid uid, EntityStore entities) => true;
    }

    private sealed class EqualTo(EntityUid wanted) : ScopeTest
    {
        public override bool Matches(EntityUid uid, EntityStore entities) => uid.Equals(wanted);
    }

    private sealed class InsideOf(EntityUid group) : ScopeTest
    {
        public override bool Matches(EntityUid uid, EntityStore entities) => entities.IsDescendantOrSelf(uid, group);
    }

    private sealed class InsideOfOne(EntityUid[] groups) : ScopeTest
    {
        public override bool Matches(EntityUid uid, EntityStore entities)
        {
            foreach (EntityUid group in groups)
            {
                if (entities.IsDescendantOrSelf(uid, group))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class OfType(string type) : ScopeTest
    {
        public override bool Matches(EntityUid uid, EntityStore entities) => string.Equals(uid.Type, type, StringComparison.Ordinal);
    }

    private sealed class OfTypeInside(string type, EntityUid group) : ScopeTest
    {
        public override bool Matches(EntityUid uid, EntityStore entities) =>
            string.Equals(uid.Type, type, StringComparison.Ordinal) && entities.IsDescendantOrSelf(uid, group);
    }
}
