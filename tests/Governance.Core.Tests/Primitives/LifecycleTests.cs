using System.Globalization;

namespace Governance.Core.Tests.Primitives;

/// <summary>State machines as data.</summary>
public sealed class LifecycleTests
{
    private enum Door
    {
        Shut,
        Ajar,
        Sealed,
    }

    private enum Deed
    {
        Push,
        Pull,
        Weld,
    }

    private static readonly ValueList<LifecycleState<Door>> States =
        [new(Door.Shut, new("shut: \"firmly\"", "fermée")), new(Door.Ajar, new("ajar")), new(Door.Sealed, new("sealed #1", "scellée"), IsFinal: true)];

    private static readonly ValueList<Transition<Door, Deed>> Ways =
    [
        new(Door.Shut, Deed.Push, Door.Ajar, new("somebody pushes; it gives", "quelqu’un pousse")),
        new(Door.Ajar, Deed.Pull, Door.Shut, new("somebody pulls"), new("gently: by hand", "doucement")),
        new(Door.Ajar, Deed.Pull, Door.Ajar, new("it sticks"), new("not gently", "brutalement")),
        new(Door.Shut, Deed.Weld, Door.Sealed, new("it is welded", "on la soude")),
    ];

    [Fact]
    public void It_tells_where_a_trigger_leads()
    {
        var doors = new Lifecycle<Door, Deed>(Door.Shut, States, Ways);

        Assert.Equal(Door.Ajar, Assert.Single(doors.Find(Door.Shut, Deed.Push)).To);
        Assert.Equal([Door.Shut, Door.Ajar], doors.Find(Door.Ajar, Deed.Pull).Select(t => t.To));
        Assert.True(doors.Find(Door.Sealed, Deed.Push).IsEmpty);
        Assert.Equal([Deed.Push, Deed.Weld], doors.From(Door.Shut).Select(t => t.Trigger));
        Assert.True(doors.IsFinal(Door.Sealed));
        Assert.False(doors.IsFinal(Door.Ajar) || doors.IsFinal((Door)9));
    }

    [Fact]
    public void Lifecycles_are_equal_when_they_say_the_same()
    {
        Assert.Equal(new Lifecycle<Door, Deed>(Door.Shut, States, Ways), new Lifecycle<Door, Deed>(Door.Shut, [.. States], [.. Ways]));
        Assert.NotEqual(new Lifecycle<Door, Deed>(Door.Shut, States, Ways), new Lifecycle<Door, Deed>(Door.Ajar, States, Ways));
    }

    [Fact]
    public void It_is_drawn_in_the_reader_s_language_and_no_text_breaks_the_drawing()
    {
        var doors = new Lifecycle<Door, Deed>(Door.Shut, States, Ways);

        Assert.Equal(
            """
            stateDiagram-v2
                state "shut: #34;firmly#34;" as Shut
                state "ajar" as Ajar
                state "sealed #35;1" as Sealed
                [*] --> Shut
                Shut --> Ajar : somebody pushes#59; it gives
                Ajar --> Shut : somebody pulls [gently#58; by hand]
                Shut --> Sealed : it is welded
                Ajar --> Ajar : it sticks [not gently]
                Sealed --> [*]

            """,
            doors.ToMermaid(CultureInfo.InvariantCulture));
        Assert.Equal(
            """
            stateDiagram-v2
                state "fermée" as Shut
                state "ajar" as Ajar
                state "scellée" as Sealed
                [*] --> Shut
                Shut --> Ajar : quelqu’un pousse
                Ajar --> Shut : somebody pulls [doucement]
                Shut --> Sealed : on la soude
                Ajar --> Ajar : it sticks [brutalement]
                Sealed --> [*]

            """,
            doors.ToMermaid(new CultureInfo("fr-CA")));
    }

    [Fact]
    public void What_stays_in_a_state_is_drawn_as_one_loop()
    {
        var doors = new Lifecycle<Door, Deed>(Door.Shut, States, [.. Ways, new(Door.Ajar, Deed.Weld, Door.Ajar, new("it rattles", "elle vibre"))]);

        Assert.Contains("    Ajar --> Ajar : it sticks [not gently], it rattles\n", doors.ToMermaid(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_told_twice_is_refused() => Refuses("`Ajar` is told twice", Door.Shut, [.. States, new(Door.Ajar, new("open"))], Ways);

    [Fact]
    public void A_transition_to_a_state_that_is_not_told_is_refused() =>
        Refuses("`9` is not among the states", Door.Shut, States, [.. Ways, new(Door.Shut, Deed.Pull, (Door)9, new("it vanishes"))]);

    [Fact]
    public void Two_ways_without_guards_are_refused() => Refuses(
        "`Push` leads out of `Shut` in ways that no guards tell apart",
        Door.Shut,
        States,
        [.. Ways, new(Door.Shut, Deed.Push, Door.Shut, new("it does not move"), new("too weak"))]);

    [Fact]
    public void Two_ways_with_one_guard_are_refused() => Refuses(
        "`Pull` leads out of `Ajar` in ways that no guards tell apart",
        Door.Shut,
        States,
        [.. Ways, new(Door.Ajar, Deed.Pull, Door.Ajar, new("it squeaks"), new("not gently", "brutalement"))]);

    [Fact]
    public void A_way_out_of_a_final_state_is_refused() =>
        Refuses("`Sealed` is final and has a way out", Door.Shut, States, [.. Ways, new(Door.Sealed, Deed.Push, Door.Ajar, new("it bursts"))]);

    [Fact]
    public void A_dead_end_is_refused() => Refuses(
        "`Ajar` is not final and has no way out", Door.Shut, States, Ways.Where(t => t.From != Door.Ajar).ToValueList());

    [Fact]
    public void A_state_that_nothing_reaches_is_refused() =>
        Refuses("`Sealed` cannot be reached", Door.Shut, States, Ways.Where(t => t.To != Door.Sealed).ToValueList());

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() => Refuses(
        "`Shut` is told twice; `9` is not among the states; `Shut` cannot be reached; `Ajar` cannot be reached; `Sealed` cannot be reached",
        (Door)9, [.. States, new(Door.Shut, new("closed"))], Ways);

    private static void Refuses(string told, Door initial, ValueList<LifecycleState<Door>> states, ValueList<Transition<Door, Deed>> ways)
    {
        var problem = Assert.Throws<ArgumentException>(() => new Lifecycle<Door, Deed>(initial, states, ways));

        Assert.StartsWith($"{told} (Parameter", problem.Message, StringComparison.Ordinal);
    }
}
