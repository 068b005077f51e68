using System.Diagnostics;

namespace Governance.Cedar;

/// <summary>The logic and the words of <see cref="Ordering"/>.</summary>
internal static class OrderingWords
{
    extension(Ordering ordering)
    {
        /// <summary>What is true when this is false.</summary>
        public Ordering Negate() => ordering switch
        {
            Ordering.Below => Ordering.AtLeast,
            Ordering.AtMost => Ordering.Above,
            Ordering.AtLeast => Ordering.Below,
            Ordering.Above => Ordering.AtMost,
            _ => throw new UnreachableException(),
        };

        /// <summary>The same, seen from the other value.</summary>
        public Ordering Swap() => ordering switch
        {
            Ordering.Below => Ordering.Above,
            Ordering.AtMost => Ordering.AtLeast,
            Ordering.AtLeast => Ordering.AtMost,
            Ordering.Above => Ordering.Below,
            _ => throw new UnreachableException(),
        };

        /// <summary>What is, before the other value.</summary>
        public string Say(bool isTime) => (ordering, isTime) switch
        {
            (Ordering.Below, false) => "below",
            (Ordering.AtMost, false) => "at most",
            (Ordering.AtLeast, false) => "at least",
            (Ordering.Above, false) => "above",
            (Ordering.Below, true) => "before",
            (Ordering.AtMost, true) => "no later than",
            (Ordering.AtLeast, true) => "no earlier than",
            (Ordering.Above, true) => "after",
            _ => throw new UnreachableException(),
        };

        /// <summary>What must be, before the other value.</summary>
        public string SayNeeded(bool isTime) => (ordering, isTime) switch
        {
            (Ordering.AtMost, false) => "the limit is",
            (Ordering.AtLeast, false) => "the minimum is",
            _ => $"it must be {ordering.Say(isTime)}",
        };
    }
}
