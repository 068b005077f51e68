using FsCheck;
using FsCheck.Fluent;
using Governance.Core.Tests.Generators;
using Governance.Delegation;
using NodaTime;

namespace Governance.Core.Tests.Ledgers;

/// <summary>Generates calls of a ledger: few accounts with small limits, so that chains share them and limits are met exactly.</summary>
internal static class LedgerCommands
{
    public static readonly BudgetCharge[] Budgets =
    [
        Charge("head", new() { Id = new("life"), Amount = Eur(100), Period = BudgetPeriod.Lifetime }),
        Charge("head", new() { Id = new("hourly"), Amount = Eur(50), Period = BudgetPeriod.Rolling, Window = Duration.FromHours(1) }),
        Charge("desk", new() { Id = new("daily"), Amount = Eur(60), Period = BudgetPeriod.Day, TimeZone = "Europe/Zurich" }),
        Charge("desk", new() { Id = new("often"), Count = 3, Period = BudgetPeriod.Rolling, Window = Duration.FromMinutes(30) }),
        Charge("desk", new() { Id = new("weekly"), Count = 5, Period = BudgetPeriod.Week, TimeZone = "America/Toronto" }),
        Charge("bot", new() { Id = new("monthly"), Amount = Eur(70), Period = BudgetPeriod.Month, TimeZone = "America/St_Johns" }),
        Charge("bot", new() { Id = new("quarterly"), Amount = Eur(80), Period = BudgetPeriod.Quarter, TimeZone = "Europe/Zurich" }),
        Charge("bot", new() { Id = new("yearly"), Count = 4, Period = BudgetPeriod.Year, TimeZone = "Europe/Zurich" }),
    ];

    public static readonly RelatedActs[] Acts =
    [
        new(new("payment"), new("claims"), "acme", Duration.FromHours(2)),
        new(new("payment"), new("claims"), "bolt", Duration.FromHours(2)),
        new(new("refund"), new("claims"), "acme", Duration.FromDays(3)),
    ];

    private static readonly Instant Start = Instant.FromUtc(2026, 3, 28, 22, 0);

    private static readonly Gen<Duration> Step = Pick.Weighted(
        (30, Duration.Zero),
        (10, Duration.FromSeconds(1)),
        (10, Duration.FromMinutes(10)),
        (8, Duration.FromMinutes(30)),
        (6, Duration.FromHours(1)),
        (4, Duration.FromHours(23)),
        (2, Duration.FromDays(7)),
        (2, Duration.FromDays(40)),
        (8, -Duration.FromMinutes(5)),
        (2, -Duration.FromHours(3)));

    private static readonly Gen<decimal> Amount = Pick.Weighted((2, 0m), (3, 10m), (3, 20m), (3, 25.5m), (2, 30m), (2, 50m), (1, 60m), (1, 0.0001m), (1, 100m), (1, 100.01m));

    private static readonly Gen<Duration> Life = Pick.Weighted(
        (4, Duration.FromMinutes(10)), (3, Duration.FromHours(1)), (2, Duration.FromDays(2)), (1, Duration.FromDays(400)), (1, Duration.FromSeconds(1)));

    public static Arbitrary<LedgerCommand[]> Any { get; } = Arb.From(
        from count in Gen.Choose(1, 40)
        from steps in Gen.ArrayOf(Step, count)
        from commands in Gen.CollectToArray(Instants(steps).Select(At))
        select commands,
        Shorter);

    public static Money Eur(decimal amount) => new(amount, Currency.Eur);

    private static BudgetCharge Charge(string delegation, Budget budget) =>
        new(new(new(delegation), budget.Id), budget, budget.Amount is null ? null : Eur(0));

    private static IEnumerable<Instant> Instants(IEnumerable<Duration> steps)
    {
        var at = Start;
        foreach (var step in steps)
        {
            yield return at += step;
        }
    }

    private static Gen<LedgerCommand> At(Instant at) => Gen.Frequency(
        (10, Reserve(at)),
        (5, from id in Id from actual in Pick.MaybeValue(40, Amount) select Commit(id, at, actual)),
        (3, from id in Id select new LedgerCommand($"{at} release {id}", ledger => $"{ledger.Release(new(id), at)}")),
        (1, Gen.Constant(new LedgerCommand($"{at} expire", ledger => $"{ledger.Expire(at)}"))));

    private static Gen<int> Id => Gen.Frequency((1, Gen.Choose(0, 30)), (4, Gen.Choose(1, 8)));

    private static LedgerCommand Commit(int id, Instant at, decimal? actual)
    {
        var money = actual is { } amount ? Eur(amount) : (Money?)null;
        return new($"{at} commit {id} {money}", ledger => $"{ledger.Commit(new(id), at, money)}");
    }

    private static Gen<LedgerCommand> Reserve(Instant at) =>
        from amount in Amount
        from charges in Pick.Some(Budgets, 0, 5)
        from acts in Pick.Maybe(40, Pick.One(Acts))
        from isStale in Pick.Chance(15)
        from hasAmount in Pick.Chance(90)
        from life in Life
        from slip in Gen.Choose(0, 60)
        select Reserve(Slipped(
            slip,
            new()
            {
                At = at,
                ExpiresAt = at + life,
                Amount = hasAmount ? Eur(amount) : null,
                Related = acts,
                Charges = charges.Select(charge => charge.Amount is null ? charge : charge with { Amount = Eur(amount) }).ToValueList(),
            }),
            isStale);

    /// <summary>Asks as a decision would: it has seen what there is, or nothing.</summary>
    private static LedgerCommand Reserve(ReservationRequest request, bool isStale) => new(
        $"{request.At} reserve {request.Amount} until {request.ExpiresAt} on {string.Join(", ", request.Charges.Select(charge => charge.Account.Budget))} with {request.Related}{(isStale ? " unseen" : "")}",
        ledger =>
        {
            var seen = isStale || request.Related is not { } acts ? null : ledger.FindRelated(acts, request.At);
            return $"{seen} {ledger.Reserve(request with { RelatedSeen = [.. request.RelatedSeen, .. seen ?? []] })}";
        });

    /// <summary>Seldom, a request that makes no sense, or that comes from a changed model.</summary>
    private static ReservationRequest Slipped(int slip, ReservationRequest request)
    {
        if (request.Charges.IsEmpty)
        {
            return slip == 0 ? request with { ExpiresAt = request.At } : request;
        }

        var (first, others) = (request.Charges[0], request.Charges.Skip(1).ToValueList());
        return slip switch
        {
            0 => request with { ExpiresAt = request.At - Duration.Epsilon },
            1 => request with { Charges = [first, .. others, first] },
            2 => request with { Charges = [.. others, first with { Amount = first.Amount is null ? Eur(1) : null }] },
            3 => request with { Charges = [.. others, first with { Amount = new(1, Currency.Chf) }] },
            4 => request with { Charges = [.. others, first with { Budget = first.Budget with { Period = BudgetPeriod.Lifetime, Window = null, TimeZone = null } }] },
            5 => request with { Charges = [.. others, first with { Budget = first.Budget with { TimeZone = "Europe/Atlantis" } }] },
            6 => request with { Charges = [.. others, first with { Budget = first.Budget with { Id = new("other") } }] },
            7 or 8 when first.Budget.Count is not null => request with { Charges = [first with { Budget = first.Budget with { Count = 2 } }, .. others] },
            7 or 8 => request with { Charges = [first with { Budget = first.Budget with { Amount = Eur(55) } }, .. others] },
            9 => request with { RelatedSeen = [Eur(0), Eur(500)] },
            _ => request,
        };
    }

    private static IEnumerable<LedgerCommand[]> Shorter(LedgerCommand[] commands)
    {
        for (var length = commands.Length / 2; length >= 1; length /= 2)
        {
            for (var from = 0; from < commands.Length; from += length)
            {
                yield return [.. commands.Take(from), .. commands.Skip(from + length)];
            }
        }
    }
}
