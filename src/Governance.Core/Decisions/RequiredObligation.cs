using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <summary>A duty that comes with a decision.</summary>
/// <param name="Id">The id in the catalogue, or one of <see cref="BuiltInObligations"/>.</param>
/// <param name="Duty">What must be done, for people.</param>
/// <param name="Party">With or towards whom: who is consulted, informed or reviews; <see langword="null"/> when the duty names nobody.</param>
/// <param name="Due">The instant by which it must be done; <see langword="null"/> when none is set.</param>
public sealed record RequiredObligation(ObligationId Id, LocalizedText Duty, PartyReference? Party = null, Instant? Due = null);
