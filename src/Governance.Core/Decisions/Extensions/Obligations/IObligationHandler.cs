namespace Governance.Decisions;

/// <summary>Sees to one kind of duty in the application: informs, retains, asks for a review.</summary>
public interface IObligationHandler
{
    /// <summary>The duty: an id of the catalogue, or one of <see cref="BuiltInObligations"/>. Read once.</summary>
    ObligationId Obligation { get; }

    /// <summary>Sees to a duty, or has it seen to for certain, before the act: a duty that falls due later is written down where it will not be lost.</summary>
    /// <remarks>When it throws, the act may not proceed. It may be called again for the same decision, and must then do nothing twice.</remarks>
    /// <param name="duty">The duty.</param>
    /// <param name="decision">The decision that it comes with.</param>
    void Fulfil(RequiredObligation duty, Decision decision);
}
