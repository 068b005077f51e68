using System.Globalization;
using Governance.Benchmarks.CedarComparison;
using Governance.Core.Tests.Ledgers;
using Governance.Delegation;
using NodaTime;

namespace Governance.Benchmarks.Ledger;

/// <summary>Prints what a reservation costs and whether any of a million is lost or too much, in one run and under two minutes.</summary>
internal static class LedgerTable
{
    private const int Threads = 8;
    private const int Reservations = 1_000_000;
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 15, 12, 0);

    public static void Print(TextWriter output)
    {
        output.WriteLine("Budget ledger, one thread: reserve and commit together, median of 201 short rounds");
        output.WriteLine();
        output.WriteLine($"{"accounts of the act",-52}{"ns",10}{"bytes",10}");
        output.WriteLine(new string('-', 72));
        foreach (var length in new[] { 0, 1, 5 })
        {
            PrintCost(output, $"{length}, of calendar periods", Request("chain", length, window: null));
        }

        foreach (var length in new[] { 1, 5 })
        {
            PrintCost(output, $"{length}, of a window that holds 1,000 acts", Request("window", length, Duration.FromMilliseconds(1_000)));
        }

        var acts = new RelatedActs(new("payment"), new("claims"), "acme", Duration.FromMilliseconds(1_000));
        PrintCost(output, "1, and 1,000 related acts", Request("related", 1, window: null) with { Related = acts, RelatedSeen = [new(Money.MaxAmount, Currency.Eur)] });
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Threads} threads, {Environment.ProcessorCount} processors: reserve and commit"));
        output.WriteLine();
        output.WriteLine($"{"accounts of the act",-52}{"per second",20}");
        output.WriteLine(new string('-', 72));
        PrintThroughput(output, "1, each thread its own", thread => Request($"own-{thread}", 1, window: null));
        PrintThroughput(output, "5, each thread its own", thread => Request($"own-{thread}", 5, window: null));
        PrintThroughput(output, "1, the same for all threads", _ => Request("same", 1, window: null));
        PrintThroughput(output, "5, the same for all threads", _ => Request("same", 5, window: null));
        PrintThroughput(output, "none: all threads share the account without limit", _ => Request("none", 0, window: null));
        output.WriteLine();
        output.WriteLine("Random chains of 1 to 5 of 31 accounts; acts are committed, released, abandoned, or committed as they expire");
        output.WriteLine(LedgerStress.Run(Threads, Reservations, seed: 1));
    }

    private static void PrintCost(TextWriter output, string accounts, ReservationRequest request)
    {
        var ledger = new InMemoryBudgetLedger();
        var at = request.At;
        var cost = RequestTiming.Of(1, _ =>
        {
            // A millisecond later each time, so that windows move on.
            at += Duration.FromMilliseconds(1);
            return Act(ledger, request with { At = at, ExpiresAt = at + Duration.FromMinutes(5) });
        });
        output.WriteLine($"{accounts,-52}{Format(cost.Nanoseconds),10}{Format(cost.Bytes),10}");
    }

    private static void PrintThroughput(TextWriter output, string accounts, Func<int, ReservationRequest> requestOf)
    {
        const int Each = 200_000;
        var best = Enumerable.Range(0, 3).Max(_ =>
        {
            var ledger = new InMemoryBudgetLedger();
            var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
            {
                var request = requestOf(thread);
                for (var i = 0; i < Each; i++)
                {
                    Act(ledger, request);
                }
            })).ToList();
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            return Threads * Each / System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
        });
        output.WriteLine($"{accounts,-52}{Format(best),20}");
    }

    private static bool Act(InMemoryBudgetLedger ledger, ReservationRequest request) =>
        ledger.Reserve(request).Id is { } id && ledger.Commit(id, request.At) == SettlementOutcome.Done
            ? true
            : throw new InvalidOperationException("the ledger refused while it was measured");

    private static ReservationRequest Request(string name, int length, Duration? window) => new()
    {
        Charges = Enumerable.Range(0, length).Select(link =>
        {
            var budget = new Budget
            {
                Id = new("amount"),
                Amount = new Money(Money.MaxAmount, Currency.Eur),
                Period = window is null ? BudgetPeriod.Month : BudgetPeriod.Rolling,
                Window = window,
                TimeZone = window is null ? "Europe/Zurich" : null,
            };
            return new BudgetCharge(new(new($"{name}-{link}"), budget.Id), budget, new Money(12.5m, Currency.Eur));
        }).ToValueList(),
        Amount = new Money(12.5m, Currency.Eur),
        At = Now,
        ExpiresAt = Now + Duration.FromMinutes(5),
    };

    private static string Format(double number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
