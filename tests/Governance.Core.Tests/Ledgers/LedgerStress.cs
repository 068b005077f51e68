using System.Diagnostics;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Ledgers;

/// <summary>
/// Many threads reserve, commit, release and abandon on the accounts of a tree of delegations, each act on a node and all nodes above it. What is used is
/// counted beside the ledger, never above the truth, so that no overshoot can hide.
/// </summary>
internal sealed class LedgerStress
{
    private const int Levels = 5;
    private const int Nodes = (1 << Levels) - 1;
    private const int InFlight = 8;
    private const long Unit = 10_000;
    private static readonly Instant Start = Instant.FromUtc(2026, 6, 15, 4, 0);

    private readonly InMemoryBudgetLedger _ledger = new();
    private readonly BudgetCharge[] _nodes;
    private readonly long[] _held = new long[Nodes];
    private readonly long[] _committed = new long[Nodes];
    private long _clock;
    private long _refused;
    private long _overshoots;
    private long _lost;

    private LedgerStress(int reservations) => _nodes = [.. Enumerable.Range(0, Nodes).Select(node => Node(node, reservations))];

    /// <summary>Runs the threads until they have asked for so many reservations together.</summary>
    public static LedgerStressResult Run(int threads, int reservations, int seed)
    {
        var stress = new LedgerStress(reservations);
        var start = Stopwatch.GetTimestamp();
        var running = Enumerable.Range(0, threads).Select(thread => new Thread(() => stress.Work(new Random(seed + thread), reservations / threads))).ToList();
        running.ForEach(thread => thread.Start());
        running.ForEach(thread => thread.Join());
        var elapsed = Stopwatch.GetElapsedTime(start);
        stress.CountLost();
        return new(threads, reservations / threads * threads, stress._refused, elapsed, stress._overshoots, stress._lost);
    }

    /// <summary>Node 0 is the head of all; above node n stands node (n - 1) / 2. The limits are met at some time of the run, those of the windows all the time.</summary>
    private static BudgetCharge Node(int node, int reservations)
    {
        var level = int.Log2(node + 1);
        var share = reservations >> level;
        var amount = new Money(Math.Max(20, share), Currency.Eur);
        Budget budget = (level, node % 3) switch
        {
            (2, _) => new() { Id = new("window"), Amount = new Money(2000, Currency.Eur), Period = BudgetPeriod.Rolling, Window = Duration.FromSeconds(2) },
            (4, 0) => new() { Id = new("count"), Count = Math.Max(4, share / 10), Period = BudgetPeriod.Lifetime },
            (_, 0) => new() { Id = new("life"), Amount = amount, Period = BudgetPeriod.Lifetime },
            (_, 1) => new() { Id = new("daily"), Amount = amount, Period = BudgetPeriod.Day, TimeZone = "Europe/Zurich" },
            _ => new() { Id = new("rolling"), Amount = amount, Period = BudgetPeriod.Rolling, Window = Duration.FromDays(1) },
        };
        return new(new(new($"node-{node}"), budget.Id), budget, null);
    }

    private void Work(Random random, int reservations)
    {
        var open = new List<StressAct>();
        var step = 0;
        while (reservations > 0 || open.Count > 0)
        {
            if (step++ % 16 == 0)
            {
                Interlocked.Add(ref _clock, 16);
            }

            if (reservations > 0 && (open.Count < InFlight || random.Next(2) == 0))
            {
                reservations--;
                Reserve(random, open);
            }
            else if (open.Count > 0)
            {
                var at = random.Next(open.Count);
                Settle(random, open[at]);
                open.RemoveAt(at);
            }

            if (random.Next(64) == 0)
            {
                Look(random.Next(Nodes));
            }
        }
    }

    private void Reserve(Random random, List<StressAct> open)
    {
        var (node, amount, fate) = (random.Next(Nodes), random.Next(1, (int)(10 * Unit)), (StressFate)random.Next(4));
        var chain = Chain(node);
        if (random.Next(2) == 0)
        {
            Array.Reverse(chain);
        }

        var at = Now;
        var money = new Money((decimal)amount / Unit, Currency.Eur);
        var result = _ledger.Reserve(new()
        {
            Charges = ValueList.ToValueList(chain.Select(link => _nodes[link] with { Amount = _nodes[link].Budget.Amount is null ? null : money })),
            At = at,
            ExpiresAt = at + (fate is StressFate.Race or StressFate.Abandon ? Duration.FromMilliseconds(200) : Duration.FromHours(12)),
        });
        if (result.Id is not { } id)
        {
            Interlocked.Increment(ref _refused);
            return;
        }

        if (fate is StressFate.Commit or StressFate.Release)
        {
            Hold(chain, amount);
        }

        if (fate != StressFate.Abandon)
        {
            open.Add(new(id, chain, amount, fate));
        }
    }

    private void Settle(Random random, StressAct act)
    {
        if (act.Fate == StressFate.Release)
        {
            Hold(act.Chain, -act.Amount, count: -1);
            Expect(_ledger.Release(act.Id, Now));
            return;
        }

        var actual = random.Next(2) == 0 ? act.Amount : random.Next(act.Amount + 1);
        if (act.Fate == StressFate.Commit)
        {
            Hold(act.Chain, actual - act.Amount, count: 0);
        }

        // An act that only counts things has no amount to come to.
        Money? money = Array.Exists(act.Chain, link => _nodes[link].Budget.Amount is not null) ? new Money((decimal)actual / Unit, Currency.Eur) : null;
        var outcome = _ledger.Commit(act.Id, Now, money);
        if (act.Fate == StressFate.Commit)
        {
            Expect(outcome);
        }
        else if (outcome == SettlementOutcome.Done)
        {
            Hold(act.Chain, actual);
        }

        if (outcome == SettlementOutcome.Done)
        {
            foreach (var link in act.Chain)
            {
                Interlocked.Add(ref _committed[link], _nodes[link].Budget.Amount is null ? 1 : actual);
            }
        }
    }

    /// <summary>Adds after the ledger did, and takes away before it does.</summary>
    private void Hold(int[] chain, long amount, int count = 1)
    {
        foreach (var link in chain)
        {
            var budget = _nodes[link].Budget;
            var held = Interlocked.Add(ref _held[link], budget.Amount is null ? count : amount);
            if (!IsShort(link) && held > Limit(budget))
            {
                Interlocked.Increment(ref _overshoots);
            }
        }
    }

    private void Look(int node)
    {
        if (Used(node, Now) > Limit(_nodes[node].Budget))
        {
            Interlocked.Increment(ref _overshoots);
        }
    }

    private void Expect(SettlementOutcome outcome)
    {
        if (outcome != SettlementOutcome.Done)
        {
            Interlocked.Increment(ref _lost);
        }
    }

    /// <summary>At the end, what is used must be what was committed: of the short windows, nothing.</summary>
    private void CountLost()
    {
        var end = Now + Duration.FromSeconds(10);
        _ledger.Expire(end);
        for (var node = 0; node < Nodes; node++)
        {
            _lost += Used(node, end) == (IsShort(node) ? 0 : _committed[node]) ? 0 : 1;
        }

        _lost += _ledger.TakeSnapshot().Reservations.Count;
    }

    private static bool IsShort(int node) => int.Log2(node + 1) == 2;

    private static int[] Chain(int node)
    {
        var chain = new List<int> { node };
        for (; node > 0; chain.Add(node))
        {
            node = (node - 1) / 2;
        }

        return [.. chain];
    }

    private Instant Now => Start + Duration.FromMilliseconds(Interlocked.Read(ref _clock));

    private long Used(int node, Instant at) =>
        _ledger.Find(_nodes[node].Account, _nodes[node].Budget, at) is { } use ? use.Count ?? (long)(use.Amount!.Value.Amount * Unit) : long.MaxValue;

    private static long Limit(Budget budget) => budget.Count ?? (long)(budget.Amount!.Value.Amount * Unit);
}
