using Governance.Delegation;
using Governance.Organization;
using NodaTime;

namespace Governance.Decisions;

/// <content>What is done with delegations: each act gives a new model, or says why it cannot be done. This model stays as it is.</content>
/// <remarks>The rest of the model is shared, not built again. The diagnostics are those of <c>delegations.json</c> as it would then be.</remarks>
public sealed partial class GovernanceModel
{
    /// <summary>Passes a right on. A rule that widens what its delegator holds, or that uses the id of another, revoked or not, is refused.</summary>
    /// <param name="rule">The rule.</param>
    public ModelResult Delegate(DelegationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return With(Register with { Rules = [.. Register.Rules, rule] });
    }

    /// <summary>Ends a rule, and all that hangs under it, for good. A rule that is revoked already cannot be revoked again.</summary>
    /// <param name="revocation">The revocation.</param>
    public ModelResult Revoke(Revocation revocation)
    {
        ArgumentNullException.ThrowIfNull(revocation);
        return With(Register with { Revocations = [.. Register.Revocations, revocation] });
    }

    /// <summary>Puts a rule, and all that hangs under it, out of force for a time.</summary>
    /// <param name="suspension">The suspension.</param>
    public ModelResult Suspend(Suspension suspension)
    {
        ArgumentNullException.ThrowIfNull(suspension);
        return With(Register with { Suspensions = [.. Register.Suspensions, suspension] });
    }

    /// <summary>Ends the suspensions of a rule at an instant; one that would begin at that very instant is left out. Those that begin later stay; so does a revocation.</summary>
    /// <param name="delegation">The rule.</param>
    /// <param name="at">The instant from which it is in force again; it must lie within a suspension.</param>
    public ModelResult Resume(DelegationId delegation, Instant at)
    {
        var found = false;
        var suspensions = Register.Suspensions.Select(suspension =>
        {
            var isHere = suspension.Delegation == delegation && suspension.Contains(at);
            found |= isHere;
            return isHere ? suspension with { Until = at } : suspension;
        }).Where(suspension => suspension.Until != suspension.From).ToValueList();
        return found ? With(Register with { Suspensions = suspensions }) : Refuse("$.suspensions", DelegationWords.NotSuspended(delegation));
    }

    /// <summary>Engages a kill switch: agents in its scope are stopped at once.</summary>
    /// <param name="killSwitch">The kill switch, which may not be released yet.</param>
    public ModelResult Engage(KillSwitch killSwitch)
    {
        ArgumentNullException.ThrowIfNull(killSwitch);
        return killSwitch.Release is not null
            ? Refuse($"$.killSwitches[{Register.KillSwitches.Count}].release", DelegationWords.ReleasedAlready(killSwitch.Id))
            : With(Register with { KillSwitches = [.. Register.KillSwitches, killSwitch] });
    }

    /// <summary>Releases a kill switch. It takes another body than that of whoever engaged it or owns the agent; it happens once.</summary>
    /// <param name="killSwitch">The kill switch.</param>
    /// <param name="release">The release.</param>
    public ModelResult Release(KillSwitchId killSwitch, KillSwitchRelease release)
    {
        ArgumentNullException.ThrowIfNull(release);
        var switches = Register.KillSwitches;
        for (var i = 0; i < switches.Count; i++)
        {
            if (switches[i].Id == killSwitch)
            {
                return switches[i].Release is not null
                    ? Refuse($"$.killSwitches[{i}].release", DelegationWords.ReleasedAlready(killSwitch))
                    : With(Register with { KillSwitches = [.. switches.Select(one => one.Id == killSwitch ? one with { Release = release } : one)] });
            }
        }

        return Refuse("$.killSwitches", ModelWords.Dangling(killSwitch.Value, DelegationWords.NoKillSwitch), DiagnosticIds.DanglingReference);
    }

    /// <summary>The chains by which a right can reach a party, in force or not, with the reason when they are not.</summary>
    /// <remarks>Limits that only an act can keep to (resources, data classes, amounts, budgets, conditions) are not judged: they are in the links.</remarks>
    /// <param name="delegatee">The party; of a person, what was passed on to its roles and bodies is found as well.</param>
    /// <param name="decisionType">The decision type: every link covers it, or a group that it belongs to. An unknown one has no chains.</param>
    /// <param name="at">The instant.</param>
    /// <returns>The chains in the order of their leaves' ids.</returns>
    public ValueList<ChainStatus> FindChains(PartyReference delegatee, DecisionTypeId decisionType, Instant at) =>
        new ChainFinder(this, delegatee, decisionType, null, at).Find();

    /// <summary>The chains by which a right can reach a party in one unit, in force or not, with the reason when they are not.</summary>
    /// <remarks>As without a unit, but each chain covers this one in every link, and its only root is whoever answers in it.</remarks>
    /// <param name="delegatee">The party; of a person, what was passed on to its roles and bodies is found as well.</param>
    /// <param name="decisionType">The decision type: every link covers it, or a group that it belongs to. An unknown one has no chains.</param>
    /// <param name="unit">The unit: every link covers it, or a unit above. An unknown one has no chains.</param>
    /// <param name="at">The instant.</param>
    /// <returns>The chains in the order of their leaves' ids.</returns>
    public ValueList<ChainStatus> FindChains(PartyReference delegatee, DecisionTypeId decisionType, UnitId unit, Instant at) =>
        new ChainFinder(this, delegatee, decisionType, unit, at).Find();

    private DelegationRegister Register => Parts.Delegations;

    private static ModelResult Refuse(string path, LocalizedText message, string id = DiagnosticIds.Contradiction)
    {
        var findings = new ModelFindings();
        findings.Error(DelegationChecks.File, path, id, message);
        return new(null, [.. findings.Diagnostics]);
    }

    private ModelResult With(DelegationRegister register)
    {
        var parts = Parts with { Delegations = register };
        var (findings, conditions) = (new ModelFindings(), new DelegationConditions());
        DelegationChecks.Run(parts, new ModelIds(parts), conditions, findings);
        if (findings.HasErrors)
        {
            return new(null, [.. findings.Diagnostics]);
        }

        var graph = DelegationGraph.Create(register, parts.Organization, Organization, conditions);
        DelegationChecks.RunChains(graph, Organization, findings);
        return new(findings.HasErrors ? null : new(this, parts, graph), [.. findings.Diagnostics]);
    }
}
