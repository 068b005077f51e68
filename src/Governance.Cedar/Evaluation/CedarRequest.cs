namespace Governance.Cedar;

/// <summary>What is asked: may this principal do this action to this resource, in this context? Equality is by content. None of the entities need exist.</summary>
/// <param name="Principal">Who asks.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Resource">To what.</param>
/// <param name="Context">What else is known about the request.</param>
public sealed record CedarRequest(EntityUid Principal, EntityUid Action, EntityUid Resource, CedarRecord Context);
