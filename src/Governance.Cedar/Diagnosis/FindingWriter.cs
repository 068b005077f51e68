using System.Diagnostics;

namespace Governance.Cedar;

/// <summary>Says in English what a comparison saw, one case for each kind of comparison.</summary>
internal static class FindingWriter
{
    public static Finding Of(Observation note)
    {
        if (note.Values.All(seen => seen.IsConstant))
        {
            return OfConstants(note);
        }

        return note.Expression switch
        {
            BinaryExpression binary when note.Values.Count == 2 => OfBinary(binary.Operator, note),
            ExtensionCallExpression call => OfCall(call.Function, note),
            HasAttributeExpression has => Having(note, $"`{string.Join('.', has.Path)}`", $"`{string.Join('.', has.Path)}`"),
            LikeExpression like => Finding.Of(Was(note.Values[0]), note.Result, $"like {like.Pattern}", $"not like {like.Pattern}"),
            IsExpression { In: { } } typed when note.Values.Count == 2 => OfType(note, $"of type {typed.EntityType} in {Bound(note.Values[1])}"),
            IsExpression typed => OfType(note, $"of type {typed.EntityType}"),
            UnaryExpression { Operator: UnaryOperator.IsEmpty } => Finding.Of(Was(note.Values[0]), note.Result, "empty", "not empty"),
            _ => new Finding(Was(note.Values[0]), string.Empty, $"it must be {(note.Result ? "false" : "true")}"),
        };
    }

    // Named entities still have data that can change; anything else that is fixed in the text is fixed for good.
    private static Finding OfConstants(Observation note)
    {
        bool asksEntities = note.Expression is HasAttributeExpression or IsExpression { In: { } }
            or BinaryExpression { Operator: BinaryOperator.In or BinaryOperator.HasTag };
        (string yes, string no) = note.Result ? ("true", "false") : ("false", "true");
        return asksEntities
            ? new Finding($"`{note.Expression.ToCedar()}` was {yes}", string.Empty, $"it must be {no}")
            : new Finding($"`{note.Expression.ToCedar()}` is always {yes}", string.Empty, Need: null);
    }

    private static Finding OfBinary(BinaryOperator sign, Observation note)
    {
        (ObservedValue left, ObservedValue right) = (note.Values[0], note.Values[1]);
        return sign switch
        {
            BinaryOperator.Less => Ordered(left, right, Ordering.Below, note.Result),
            BinaryOperator.LessOrEqual => Ordered(left, right, Ordering.AtMost, note.Result),
            BinaryOperator.Greater => Ordered(left, right, Ordering.Above, note.Result),
            BinaryOperator.GreaterOrEqual => Ordered(left, right, Ordering.AtLeast, note.Result),
            BinaryOperator.Equal => Equal(left, right, note.Result),
            BinaryOperator.NotEqual => Equal(left, right, !note.Result),
            BinaryOperator.In => left.IsConstant
                ? Containing(right, note.Result, Bound(left), "contain")
                : Finding.Of(Was(left), note.Result, $"in {Bound(right)}", $"not in {Bound(right)}"),
            BinaryOperator.Contains => left.IsConstant
                ? Finding.Of(Was(right), note.Result, $"one of {Bound(left)}", $"none of {Bound(left)}")
                : Containing(left, note.Result, Bound(right), "contain"),
            BinaryOperator.ContainsAll => left.IsConstant
                ? Finding.Of(Was(right), note.Result, $"wholly in {Bound(left)}", $"not wholly in {Bound(left)}")
                : Containing(left, note.Result, $"all of {Bound(right)}", "contain"),
            BinaryOperator.ContainsAny => left.IsConstant
                ? Containing(right, note.Result, $"any of {Bound(left)}", "contain")
                : Containing(left, note.Result, $"any of {Bound(right)}", "contain"),
            BinaryOperator.HasTag => Having(note, $"the tag {Bound(right)}", $"tag {Bound(right)}"),
            _ => throw new UnreachableException(),
        };
    }

    private static Finding OfCall(ExtensionFunction function, Observation note) => function switch
    {
        ExtensionFunction.LessThan => Ordered(note.Values[0], note.Values[1], Ordering.Below, note.Result),
        ExtensionFunction.LessThanOrEqual => Ordered(note.Values[0], note.Values[1], Ordering.AtMost, note.Result),
        ExtensionFunction.GreaterThan => Ordered(note.Values[0], note.Values[1], Ordering.Above, note.Result),
        ExtensionFunction.GreaterThanOrEqual => Ordered(note.Values[0], note.Values[1], Ordering.AtLeast, note.Result),
        ExtensionFunction.IsInRange => Finding.Of(
            Was(note.Values[0]), note.Result, $"in the range {Bound(note.Values[1])}", $"outside the range {Bound(note.Values[1])}"),
        ExtensionFunction.IsIpv4 => OfType(note, "an IPv4 address"),
        ExtensionFunction.IsIpv6 => OfType(note, "an IPv6 address"),
        ExtensionFunction.IsLoopback => OfType(note, "a loopback address"),
        ExtensionFunction.IsMulticast => OfType(note, "a multicast address"),
        _ => throw new UnreachableException(),
    };

    // What varies is the subject, whichever side it stands on.
    private static Finding Ordered(ObservedValue left, ObservedValue right, Ordering ordering, bool result)
    {
        (ObservedValue subject, ObservedValue bound, Ordering order) = left.IsConstant ? (right, left, ordering.Swap()) : (left, right, ordering);
        Ordering found = result ? order : order.Negate();
        bool isTime = subject.Value.Kind == CedarValueKind.DateTime;
        return new Finding(Was(subject), $", {found.Say(isTime)} {Bound(bound)}", $"{found.Negate().SayNeeded(isTime)} {Bound(bound)}");
    }

    private static Finding Equal(ObservedValue left, ObservedValue right, bool equal)
    {
        (ObservedValue subject, ObservedValue other) = left.IsConstant ? (right, left) : (left, right);
        string found = equal ? (other.IsConstant ? string.Empty : $", equal to `{other.Expression.ToCedar()}`") : $", not {Bound(other)}";
        return new Finding(Was(subject), found, $"it must {(equal ? "not be" : "be")} {Bound(other)}");
    }

    private static Finding Containing(ObservedValue subject, bool result, string what, string verb) => new(
        Was(subject), $", which {(result ? $"{verb}s" : $"does not {verb}")} {what}", $"it must {(result ? $"not {verb}" : verb)} {what}");

    private static Finding Having(Observation note, string what, string whatLacks)
    {
        string subject = $"`{note.Values[0].Expression.ToCedar()}`";
        return note.Result
            ? new Finding($"{subject} had {what}", string.Empty, "it must not have it")
            : new Finding($"{subject} had no {whatLacks}", string.Empty, "it must have it");
    }

    private static Finding OfType(Observation note, string what) => Finding.Of(Was(note.Values[0]), note.Result, what, $"not {what}");

    private static string Was(ObservedValue seen) => seen.IsConstant
        ? ValueWords.Say(seen.Value)
        : $"`{seen.Expression.ToCedar()}` was {ValueWords.Say(seen.Value)}";

    private static string Bound(ObservedValue seen) => seen.IsConstant
        ? ValueWords.Say(seen.Value)
        : $"`{seen.Expression.ToCedar()}` ({ValueWords.Say(seen.Value)})";
}
