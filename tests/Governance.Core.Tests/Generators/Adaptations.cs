using FsCheck;
using FsCheck.Fluent;
using Governance.Approvals;
using Governance.Core.Tests.Laws;
using Governance.Decisions;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>Random protocols of every shape in the place of the pool's, and what units say of them: each adaptation little, so that most hold together.</summary>
internal static class Adaptations
{
    /// <summary>A world whose protocols have several steps, weights and levels, with adaptations in the order of a file that may be any. Its model may not hold together without some of them.</summary>
    public static Gen<World> Of(World world) =>
        from protocols in Pick.Each(world.Facts.Protocols.Protocols.Select(p => Protocol(p, world.Facts.Organization)))
        let shaped = WithSome(world, protocols, (known, one) => known with { Protocols = known.Protocols.Select(p => p.Id == one.Id ? one : p).ToValueList() })
        from adapted in Adapting(shaped)
        select adapted;

    /// <summary>A world with what its units say of its protocols.</summary>
    public static Gen<World> Adapting(World world) =>
        from drawn in Pick.Many(1, 5, _ => One(world))
        from shuffled in Gen.Shuffle(drawn.ToArray())
        select Valid(world, drawn, shuffled);

    /// <summary>The world with those of its adaptations that are asked for; <see langword="null"/> when it does not hold together so.</summary>
    public static World? Only(World world, Func<ProtocolAdaptation, bool> kept)
    {
        var fewer = world.WithProtocols(world.Facts.Protocols with { Adaptations = world.Facts.Protocols.Adaptations.Where(kept).ToValueList() });
        return HoldsTogether(fewer) ? fewer : null;
    }

    public static bool HoldsTogether(World world) => GovernanceModel.Create(world.Facts).Model is not null;

    /// <summary>The shape of the pool stays where the organisation has no people for another.</summary>
    private static Gen<ValidationProtocol> Protocol(ValidationProtocol pooled, OrganizationDirectory organization) =>
        from steps in Pick.Many(1, 3, i => VotingCases.Step(i, organization))
        from lifetime in Pick.MaybeValue(50, Hours(2, 48))
        select pooled with { Steps = steps, ApprovalLifetime = lifetime };

    private static Gen<ProtocolAdaptation> One(World world)
    {
        var (organization, protocols) = (world.Facts.Organization, world.Facts.Protocols.Protocols);
        var near = AccountabilityOracle.UnitAndAbove(organization, world.Request.Unit).DefaultIfEmpty(organization.Units[0].Id).ToArray();
        return from protocol in Pick.One(protocols)
               from unit in Gen.Frequency((5, Pick.One(near)), (1, Pick.One(organization.Units.Select(u => u.Id))))
               from upper in Pick.One(near)
               from names in Pick.Some(protocol.Steps.Select(s => s.Name.En).Append($"further {upper}"), 0, 2)
               from steps in Pick.Each(names.Select(name => Step(name, organization)))
               from further in Pick.Chance(30)
               from step in VotingCases.Step(1, organization)
               from lifetime in Pick.MaybeValue(25, Hours(1, 24))
               select new ProtocolAdaptation
               {
                   Protocol = protocol.Id,
                   Unit = unit,
                   Steps = steps,
                   AdditionalSteps = further || (steps.IsEmpty && lifetime is null) ? [step with { Name = new($"further {unit}") }] : [],
                   ApprovalLifetime = lifetime,
               };
    }

    /// <summary>What is stricter about a step, or would be looser and changes nothing.</summary>
    public static Gen<StepAdaptation> Step(string name, OrganizationDirectory organization) =>
        from which in Gen.Choose(0, 5)
        from both in Pick.Chance(20)
        from quorum in Gen.Choose(2, 3)
        from weight in Gen.Choose(2, 5)
        from deadline in Hours(1, 8)
        from vetoes in Pick.Some(Organizations.Parties(organization), 1, 2)
        select new StepAdaptation
        {
            Step = name,
            Quorum = which == 0 ? quorum : null,
            RequiredWeight = which == 1 ? weight : null,
            Deadline = which == 2 || both ? deadline : null,
            VetoHolders = which == 3 ? vetoes : [],
            RequesterMayNotVote = which == 4 || both,
            EarlierVotersMayNotVote = which == 5 || both,
        };

    private static Gen<Duration> Hours(int min, int max) => Gen.Choose(min, max).Select(h => Duration.FromHours(h));

    /// <summary>Those that hold together with what is above them, in the order of the file.</summary>
    private static World Valid(World world, ValueList<ProtocolAdaptation> drawn, ProtocolAdaptation[] file)
    {
        var organization = world.Facts.Organization;
        var fromTheTop = drawn.DistinctBy(a => (a.Protocol, a.Unit)).OrderBy(a => AccountabilityOracle.UnitAndAbove(organization, a.Unit).Count()).ToValueList();
        var valid = WithSome(world, fromTheTop, (known, one) => known with { Adaptations = [.. known.Adaptations, one] });
        var kept = valid.Facts.Protocols.Adaptations.ToHashSet();
        return valid.WithProtocols(valid.Facts.Protocols with { Adaptations = file.Where(kept.Contains).Distinct().ToValueList() });
    }

    /// <summary>Takes one thing after the other, as long as all hold together.</summary>
    private static World WithSome<T>(World world, ValueList<T> all, Func<ProtocolCatalogue, T, ProtocolCatalogue> add)
    {
        foreach (var one in all)
        {
            var more = world.WithProtocols(add(world.Facts.Protocols, one));
            world = HoldsTogether(more) ? more : world;
        }

        return world;
    }
}
