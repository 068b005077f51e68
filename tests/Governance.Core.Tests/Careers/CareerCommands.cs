using FsCheck;
using FsCheck.Fluent;
using Governance.Agents;
using Governance.Core.Tests.Generators;

namespace Governance.Core.Tests.Careers;

/// <summary>Random careers: about thirty things that happen, most of the steps as they should be.</summary>
internal static class CareerCommands
{
    private static Gen<CareerCommand> Wait { get; } = Pick.One(0, 1, 3, 4, 8, 30).Select(CareerCommand (days) => new CareerCommand.Wait(days));

    private static Gen<CareerCommand> Tried { get; } =
        from kind in Pick.Weighted((3, 0), (2, 1), (1, 2), (1, 3))
        from trials in Pick.Weighted((4, 12), (1, 2), (1, 0))
        from failures in Pick.Weighted((5, 0), (1, 5))
        from version in Pick.Weighted((6, 0), (1, 1))
        select (CareerCommand)new CareerCommand.Tried(kind, trials, trials == 0 ? 0 : Math.Min(failures, trials), version);

    private static Gen<CareerCommand> GoesWrong { get; } =
        from severity in Pick.Weighted((4, IncidentSeverity.Minor), (2, IncidentSeverity.Major), (1, IncidentSeverity.Critical))
        from days in Pick.One(0, 2, 9)
        select (CareerCommand)new CareerCommand.GoesWrong(severity, days);

    private static Gen<CareerCommand> Leaves { get; } = Pick.One(CareerDesk.People).Select(CareerCommand (person) => new CareerCommand.Leaves(person));

    private static Gen<CareerCommand> Wants { get; } =
        from transition in Gen.Choose(0, 1000)
        from isLikely in Pick.Chance(88)
        from isRight in Pick.Chance(72)
        from slip in Pick.One(Enum.GetValues<CareerSlip>())
        from draw in Gen.Choose(0, 100_000)
        from votes in Pick.Weighted((12, CareerVotes.Right), (1, CareerVotes.None), (1, CareerVotes.OneShort), (1, CareerVotes.ByOwner))
        select (CareerCommand)new CareerCommand.Wants(transition, isLikely, isRight ? CareerSlip.None : slip, draw, votes);

    public static Arbitrary<ValueList<CareerCommand>> Any { get; } = Arb.From(
        Pick.Many(25, 35, _ => Gen.Frequency((20, Wants), (8, Tried), (5, Wait), (2, GoesWrong), (1, Leaves))),
        commands => commands.Select((_, i) => commands.Where((_, j) => i != j).ToValueList()));
}
