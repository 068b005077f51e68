using Governance.Core.Tests.Generators;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Ledgers;

/// <summary>What a ledger can have written, and what it cannot.</summary>
public sealed class SnapshotTests
{
    private static readonly Budget Hourly = new() { Id = new("hourly"), Amount = new Money(100, Currency.Eur), Period = BudgetPeriod.Rolling, Window = Duration.FromHours(1) };
    private static readonly RelatedActs Acts = new(new("payment"), new("claims"), "acme", Duration.FromHours(1));

    public static TheoryData<string, Func<BudgetLedgerSnapshot, BudgetLedgerSnapshot>> Damages => new()
    {
        { "the number of the last reservation is below 0", whole => whole with { LastReservation = -1 } },
        { "the reservation 2 has no number that was given out", whole => whole with { LastReservation = 1 } },
        { "the reservation 2 is written twice", whole => whole with { Reservations = [.. whole.Reservations, .. whole.Reservations] } },
        { "a charge of the reservation 2 makes no sense", whole => whole with { Accounts = [] } },
        { "a charge of the reservation 2 makes no sense", whole => Reservation(whole, open => open with { Charges = [open.Charges[0] with { Amount = -1 }] }) },
        { "a charge of the reservation 2 makes no sense", whole => Reservation(whole, open => open with { Charges = [open.Charges[0] with { At = Clock.FarOff }] }) },
        { "the reservation 2 charges an account twice", whole => Reservation(whole, open => open with { Charges = [open.Charges[0], open.Charges[0]] }) },
        { "a reservation does not say when it counts among the related acts", whole => Reservation(whole, open => open with { RelatedAt = null }) },
        { "the related acts of `payment` are not written", whole => whole with { Related = [] } },
        { "the related acts of `payment` are written twice", whole => whole with { Related = [.. whole.Related, .. whole.Related] } },
        { "the window of the related acts of `payment` makes no sense", whole => whole with { Related = [whole.Related[0] with { Window = Duration.Zero }] } },
        { "a related act of `payment` makes no sense", whole => whole with { Related = [whole.Related[0] with { Latest = Clock.LongAgo }] } },
        { "the account `desk/hourly` is written twice", whole => whole with { Accounts = [.. whole.Accounts, .. whole.Accounts] } },
        { "the budget of the account `desk/hourly` makes no sense", whole => Account(whole, account => account with { Budget = Hourly with { Window = null } }) },
        { "a use of the account `desk/hourly` makes no sense", whole => Account(whole, account => account with { Latest = Clock.LongAgo }) },
        { "a use of the account `desk/hourly` makes no sense", whole => Account(whole, account => account with { Committed = [new(Clock.Noon, 0.00001m)] }) },
    };

    [Fact]
    public void A_snapshot_holds_what_is_used_reserved_and_related()
    {
        var whole = Taken();
        Assert.Equal(2, whole.LastReservation);
        Assert.Equal([new(Clock.Noon, 10)], whole.Accounts.Single().Committed);
        Assert.Equal([new(new("claims"), "acme", Clock.Noon, new(10, Currency.Eur))], whole.Related.Single().Acts);
        Assert.Equal(new ReservationId(2), whole.Reservations.Single().Id);
        var ledger = new InMemoryBudgetLedger(whole);
        Assert.Equal(whole, ledger.TakeSnapshot());
        Assert.Equal(SettlementOutcome.Done, ledger.Commit(new(2), Clock.Noon, new(5, Currency.Eur)));
        Assert.Equal([new Money(15, Currency.Eur)], ledger.FindRelated(Acts, Clock.Noon)!.Value);
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void What_no_ledger_can_have_written_is_refused(string problem, Func<BudgetLedgerSnapshot, BudgetLedgerSnapshot> damage) => Assert.Equal(
        $"This is no snapshot of a ledger: {problem}.",
        Assert.Throws<FormatException>(() => new InMemoryBudgetLedger(damage(Taken()))).Message);

    private static BudgetLedgerSnapshot Taken()
    {
        var ledger = new InMemoryBudgetLedger();
        var request = new ReservationRequest
        {
            Charges = [new(new(new("desk"), Hourly.Id), Hourly, new Money(10, Currency.Eur))],
            Related = Acts,
            RelatedSeen = [new(10, Currency.Eur)],
            Amount = new Money(10, Currency.Eur),
            At = Clock.Noon,
            ExpiresAt = Clock.FarOff,
        };
        ledger.Commit(ledger.Reserve(request).Id!.Value, Clock.Noon);
        ledger.Reserve(request);
        return ledger.TakeSnapshot();
    }

    private static BudgetLedgerSnapshot Account(BudgetLedgerSnapshot whole, Func<AccountSnapshot, AccountSnapshot> change) =>
        whole with { Accounts = [change(whole.Accounts[0])], Reservations = [] };

    private static BudgetLedgerSnapshot Reservation(BudgetLedgerSnapshot whole, Func<ReservationSnapshot, ReservationSnapshot> change) =>
        whole with { Reservations = [change(whole.Reservations[0])] };
}
