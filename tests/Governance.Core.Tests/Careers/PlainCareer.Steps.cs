using Governance.Agents;
using NodaTime;

namespace Governance.Core.Tests.Careers;

/// <content>What is done with the agent.</content>
internal sealed partial class PlainCareer
{
    private static readonly Dictionary<AgentTransition, AgentStatus[]> From = new()
    {
        [AgentTransition.Hire] = [AgentStatus.Draft],
        [AgentTransition.StartProbation] = [AgentStatus.Onboarding],
        [AgentTransition.Confirm] = [AgentStatus.Probation],
        [AgentTransition.Promote] = [AgentStatus.Probation, AgentStatus.Active],
        [AgentTransition.Recertify] = [AgentStatus.Probation, AgentStatus.Active],
        [AgentTransition.Demote] = [AgentStatus.Probation, AgentStatus.Active, AgentStatus.Suspended, AgentStatus.Quarantined],
        [AgentTransition.Review] = [AgentStatus.Probation, AgentStatus.Active, AgentStatus.Suspended],
        [AgentTransition.Suspend] = [AgentStatus.Onboarding, AgentStatus.Probation, AgentStatus.Active],
        [AgentTransition.Quarantine] = [AgentStatus.Onboarding, AgentStatus.Probation, AgentStatus.Active, AgentStatus.Suspended],
        [AgentTransition.Resume] = [AgentStatus.Suspended, AgentStatus.Quarantined],
        [AgentTransition.TransferOwner] = [.. Enum.GetValues<AgentStatus>().Where(s => s != AgentStatus.Retired)],
        [AgentTransition.Succeed] = [.. Enum.GetValues<AgentStatus>().Where(s => s != AgentStatus.Retired)],
        [AgentTransition.ChangeEnvironment] = [.. Enum.GetValues<AgentStatus>().Where(s => s is not (AgentStatus.Offboarding or AgentStatus.Retired))],
        [AgentTransition.Offboard] = [.. Enum.GetValues<AgentStatus>().Where(s => s is not (AgentStatus.Offboarding or AgentStatus.Retired))],
        [AgentTransition.Retire] = [AgentStatus.Offboarding],
    };

    private static bool IsAtWork(AgentStatus status) => status is AgentStatus.Onboarding or AgentStatus.Probation or AgentStatus.Active;

    /// <summary>Whether it can be done from where the agent stands.</summary>
    public bool IsPossible(AgentTransition transition) => From[transition].Contains(Status);

    /// <summary>Does what has been found right.</summary>
    public void Do(AgentChange change)
    {
        Steps++;
        foreach (var certificate in change.Certificates)
        {
            var kind = CareerDesk.KindOf(certificate);
            _certificates.Add(new(certificate.Id.Value, kind, certificate.Ceiling, Environment, certificate.IssuedAt, certificate.ValidFrom, certificate.ValidUntil, Steps));
            if (change.Transition == AgentTransition.Promote)
            {
                _promotions.Add((kind, Now));
            }
        }

        ReviewDue = change.ReviewDue ?? ReviewDue;
        switch (change.Transition)
        {
            case AgentTransition.StartProbation:
                _probation = Now;
                break;
            case AgentTransition.Demote:
                _demotions.Add((Now, change.Limit!.DecisionType, change.Limit.Unit, change.Limit.Ceiling));
                break;
            case AgentTransition.Suspend:
                _before = Status;
                break;
            case AgentTransition.TransferOwner:
                (Owner, Deputy) = (change.Owner!.Value, change.Deputy);
                break;
            case AgentTransition.Succeed:
                (Owner, Deputy) = (Deputy!.Value, null);
                break;
            case AgentTransition.ChangeEnvironment:
                (Environment, _moved) = (change.Environment!.Model.Version[0] - '0', (Now, Steps));
                break;
        }

        Status = change.Transition switch
        {
            AgentTransition.Hire => AgentStatus.Onboarding,
            AgentTransition.StartProbation => AgentStatus.Probation,
            AgentTransition.Confirm => AgentStatus.Active,
            AgentTransition.Suspend => AgentStatus.Suspended,
            AgentTransition.Quarantine => AgentStatus.Quarantined,
            AgentTransition.Resume => Status == AgentStatus.Suspended ? _before : AgentStatus.Onboarding,
            AgentTransition.Offboard => AgentStatus.Offboarding,
            AgentTransition.Retire => AgentStatus.Retired,
            _ => Status,
        };
    }

    /// <summary>Somebody leaves; whoever is not there cannot.</summary>
    public bool Leave(PersonId person)
    {
        if (!IsThere(person))
        {
            return false;
        }

        _left[person] = Now;
        if (person != Owner)
        {
            return true;
        }

        if (Status != AgentStatus.Retired && Deputy is { } deputy && IsThere(deputy) && HasRoom(deputy))
        {
            (Owner, Deputy, Steps) = (deputy, null, Steps + 1);
        }
        else if (IsAtWork(Status))
        {
            (_before, Status, Steps) = (Status, AgentStatus.Suspended, Steps + 1);
        }

        return true;
    }

    /// <summary>Drafts and retired agents take up nobody's attention.</summary>
    private bool HasRoom(PersonId owner, bool takesUp = false) =>
        !(takesUp || Status is not (AgentStatus.Draft or AgentStatus.Retired)) || _others.Values.Count(other => other.Owner == owner.Value) < CareerDesk.Rules.SpanOfControl;
}
