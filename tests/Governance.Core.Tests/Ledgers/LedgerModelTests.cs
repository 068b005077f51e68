using Governance.Core.Tests.Laws;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Ledgers;

/// <summary>The ledger answers every call as the plain one does, and so does one that is made anew from a snapshot after each call.</summary>
public sealed class LedgerModelTests
{
    private static readonly Instant Later = Instant.FromUtc(2026, 4, 2, 0, 0);

    [Fact]
    public void The_ledger_answers_as_the_plain_one_that_keeps_everything() => Law.HoldsAtStake(LedgerCommands.Any, 300, commands =>
    {
        var (ledger, plain) = (new InMemoryBudgetLedger(), new PlainLedger());
        var answers = new List<string>();
        foreach (var command in commands)
        {
            var expected = command.Run(plain);
            answers.Add(expected);
            Assert.Equal((command.Text, expected), (command.Text, command.Run(ledger)));
            Assert.Equal((command.Text, State(plain)), (command.Text, State(ledger)));
        }

        return answers.Exists(answer => answer.Contains("Exhausted", StringComparison.Ordinal))
            && answers.Contains(nameof(SettlementOutcome.Done)) && answers.Contains(nameof(SettlementOutcome.NotOpen));
    });

    [Fact]
    public void A_ledger_made_from_a_snapshot_goes_on_as_the_first_one_would_have() => Law.HoldsAtStake(LedgerCommands.Any, 300, commands =>
    {
        var (ledger, restored) = (new InMemoryBudgetLedger(), new InMemoryBudgetLedger());
        var open = 0;
        foreach (var command in commands)
        {
            Assert.Equal((command.Text, command.Run(ledger)), (command.Text, command.Run(restored)));
            var snapshot = restored.TakeSnapshot();
            Assert.Equal(ledger.TakeSnapshot(), snapshot);
            restored = new(snapshot);
            Assert.Equal(snapshot, restored.TakeSnapshot());
            open += snapshot.Reservations.Count;
        }

        return open > 10;
    });

    private static string State(IBudgetLedger ledger) => string.Join(
        "; ",
        LedgerCommands.Budgets.SelectMany(charge => new[] { Instant.MinValue, Later }.Select(at => $"{charge.Account} {ledger.Find(charge.Account, charge.Budget, at)}"))
            .Concat(LedgerCommands.Acts.SelectMany(acts => new[]
            {
                $"{acts.Counterparty} {ledger.FindRelated(acts, Instant.MinValue)}",
                $"{acts.Counterparty} {ledger.FindRelated(acts with { Window = acts.Window / 2 }, Later)}",
            })));
}
