using Governance.Organization;
using Governance.Portfolio;

namespace Governance.Decisions;

/// <summary>Judges a decision on a use case: what stands in the way, who must agree, and who may ask for it by office. No policy lifts any of it.</summary>
internal static class GateJudge
{
    public static void AddTo(List<Ceiling> ceilings, List<Grant> grants, GateCase asked)
    {
        foreach (var (rule, because) in GateGuard.Check(asked))
        {
            ceilings.Add(new() { Kind = CeilingKind.BuiltIn, Rule = rule, Level = AutonomyLevel.None, Because = because });
        }

        if (asked.NeedsVote && asked.Body is { } body)
        {
            ceilings.Add(new()
            {
                Kind = CeilingKind.BuiltIn,
                Rule = BuiltInRules.BodyDecision,
                Level = AutonomyLevel.ActWithApproval,
                Because = GateGuardWords.BodyDecides(body),
                Protocols = [asked.Gate is { } gate ? GateVote.IdOf(gate.Id) : BodyDecision.IdOf(body.Id)],
            });
        }

        if (asked.Facts.Person is { } person && person.IsPresent(asked.At))
        {
            AddOffice(grants, asked, person.Id);
        }
    }

    /// <summary>A member asks in the name of the body, which answers; the owner can pause the use case at once.</summary>
    private static void AddOffice(List<Grant> grants, GateCase asked, PersonId person)
    {
        var isMember = asked.Body is { } body && asked.Holds(body) && asked.Sits(person, body);
        var owner = asked.NeedsVote ? null : asked.Owners.FirstOrDefault(owner => owner.Person == person);
        if (!isMember && owner is null)
        {
            return;
        }

        var answers = isMember
            ? asked.Model.Organization.FindAccountable(PartyReference.To(asked.Body!.Id), asked.Facts.Request.Unit, asked.At)
            : owner!;
        grants.Add(new()
        {
            Kind = GrantKind.Office,
            Rule = BuiltInRules.Office,
            Level = AutonomyLevel.ActMonitored,
            Accountable = answers.Party,
            AccountablePerson = answers.Person,
            StandsInFor = answers.StandsInFor,
            Because = isMember ? GateGuardWords.ByMember(asked.Body!) : GateGuardWords.ByOwner,
            VoidBecause = answers.Problem,
        });
    }
}
