using Governance.Approvals;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <content>One protocol, many units: how a protocol is in each, and where a unit differs from the one above.</content>
public sealed partial class GovernanceModel
{
    /// <summary>A validation protocol as it is in a unit: as it is everywhere, narrowed by the adaptations of the unit and of the units above it.</summary>
    /// <param name="protocol">The protocol, which may be that of a body (<see cref="BodyDecision"/>) or of a gate (<see cref="GateVote"/>).</param>
    /// <param name="unit">The unit; in one that the model does not know, the protocol is as it is everywhere.</param>
    /// <exception cref="ArgumentException">The protocol is not in the model.</exception>
    public ValidationProtocol EffectiveProtocol(ProtocolId protocol, UnitId unit) => Protocols.ContainsKey(protocol)
        ? UnitProtocols.In(protocol, unit)
        : throw new ArgumentException($"The model has no protocol `{protocol}`.", nameof(protocol));

    /// <summary>Where a unit differs from the unit above it: stricter protocols, rules and responsibilities of its own, its own people in the roles that vote.</summary>
    /// <param name="unit">The unit; one that the model does not know, or that has none above it, differs from nothing.</param>
    /// <param name="at">The instant: rules that are not in force then, and people who are not there, do not count.</param>
    /// <returns>The differences by kind, in the order of <see cref="UnitDifferenceKind"/>.</returns>
    public ValueList<UnitDifference> FindUnitDifferences(UnitId unit, Instant at) =>
        Organization.UnitTree.SelfAndAncestors(unit) is [_, var above, ..] ? new UnitComparison(this, unit, above, at).Find() : [];

    /// <summary>A protocol as an act must meet it where the act takes effect.</summary>
    internal ValidationProtocol ProtocolFor(ProtocolId protocol, DecisionRequest request) => UnitProtocols.InAll(protocol, UnitsOf(request));

    /// <summary>Where an act takes effect: in its unit; a decision on a use case, whichever unit is named, in every unit of the use case as well.</summary>
    internal ValueList<UnitId> UnitsOf(DecisionRequest request) =>
        request.Gate is not null && Identifier.IsValid(request.Resource.Uid.Id) && UseCases.TryGetValue(new(request.Resource.Uid.Id), out var useCase)
            ? [.. useCase.Units.Prepend(request.Unit).Distinct()]
            : [request.Unit];

    private static UnitProtocols UnitProtocolsOf(GovernanceModelParts parts, OrganizationIndex organization) => new(
        parts.Protocols.Protocols.Concat(parts.Organization.Bodies.Select(BodyDecision.Of))
            .Concat(parts.Portfolio.Gates.Select(gate => GateVote.Of(gate, organization.Bodies[gate.Body]))),
        parts.Protocols.Adaptations,
        organization.UnitTree);
}
