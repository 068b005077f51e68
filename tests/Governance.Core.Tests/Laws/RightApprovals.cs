using Governance.Approvals;
using Governance.Core.Tests.Generators;
using Governance.Decisions;
using NodaTime;

namespace Governance.Core.Tests.Laws;

/// <summary>Approvals of everything that a decision demands, with nothing wrong about them.</summary>
internal static class RightApprovals
{
    /// <summary>One for each validation, or <see langword="null"/> when there are too few people for it, or nothing is demanded.</summary>
    public static ValueList<Approval>? Of(Decision decision, World world) => Of(decision, decision.Digest, world);

    /// <summary>The same for another digest, such as that of a plan.</summary>
    public static ValueList<Approval>? Of(Decision decision, string digest, World world)
    {
        if (decision.Validations.IsEmpty)
        {
            return null;
        }

        var approvals = decision.Validations.Select((validation, i) => new Approval
        {
            Id = new($"right-{i}"),
            Digest = digest,
            Protocol = validation.Protocol,
            Approvers = Approvers.Of(validation, decision, world),
            IssuedAt = world.Request.At,
            ExpiresAt = world.Request.At + Duration.FromHours(1),
        }).ToValueList();
        return decision.Validations.Zip(approvals).All(pair => Suffices(pair.First, pair.Second.Approvers, decision, world)) ? approvals : null;
    }

    private static bool Suffices(RequiredValidation validation, ValueList<PersonId> people, Decision decision, World world) => validation.Protocol is { } protocol
        ? people.Count == world.Facts.Protocols.Protocols.Single(p => p.Id == protocol).Steps.Count
        : people.Count == 1 && decision.Authority!.Person != world.Request.Person;
}
