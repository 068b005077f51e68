using System.Globalization;
using Governance.Decisions;
using Governance.Statistics;
using NodaTime;

namespace Governance.Cli.Careers;

/// <summary>What <c>governance agent</c> says of certificates, of how far an agent may go, and of what earns its next level.</summary>
internal abstract class LevelWords
{
    /// <summary>By whom and when a certificate was issued.</summary>
    public abstract string Issued(string body, string day);

    /// <summary>Who accepted the risk, and when the kill switch was tested.</summary>
    public abstract string RiskAccepted(string person, string day, string tested);

    /// <summary>That another certificate counts for the same decisions and unit.</summary>
    public abstract string Replaced(string certificate);

    /// <summary>What a demotion or an incident leaves; <see langword="null"/> for every type or unit.</summary>
    public abstract string LimitedTo(string level, string? type, string? unit);

    /// <summary>Since when something is limited, and why.</summary>
    public abstract string Since(string limited, string day, string because);

    /// <summary>A kind of act, and how far it may go.</summary>
    public abstract string Act(string type, string purpose, string units, string level);

    public abstract string Factor(AutonomyFactorKind kind);

    public abstract string ToRise(string how);

    /// <summary>The policies that may lower one act further.</summary>
    public abstract string MayLower(string policies);

    public abstract string PolicyTo(string policy, string level);

    /// <summary>What the mark of factors means.</summary>
    public abstract string Legend { get; }

    /// <summary>A step from a level to the next; from the top there is none.</summary>
    public abstract string Step(string type, string unit, string from, string? to);

    public abstract string Label(PromotionLabel label);

    /// <summary>The trials that count, since the level was reached; <see langword="null"/> when nothing says since when.</summary>
    public string Trials(int successes, int trials, string? since)
    {
        var counted = trials == 0 ? NoTrials : Succeeded(successes, trials);
        return since is null ? counted : Since(counted, since);
    }

    /// <summary>What the trials prove.</summary>
    /// <param name="bound">The bound by the method of the rule.</param>
    /// <param name="method">The method.</param>
    /// <param name="wilson">The bound by Wilson's score.</param>
    /// <param name="confidence">The confidence.</param>
    public string Proved(double bound, ProportionMethod method, double wilson, decimal confidence) => Proved(
        method == ProportionMethod.Wilson ? By(Percent(bound), method) : $"{By(Percent(bound), method)}, {By(Percent(wilson), ProportionMethod.Wilson)}",
        Exactly(confidence));

    public abstract string AskedFor(decimal rate, int trials, Duration time);

    /// <summary>How many trials without a failure are missing; <see langword="null"/> when none would do.</summary>
    public abstract string Missing(long? trials);

    public abstract string NotCounted(long others, long before, string? since);

    public abstract string Earned { get; }

    protected abstract string NoTrials { get; }

    protected abstract string Succeeded(int successes, int trials);

    protected abstract string Since(string counted, string day);

    /// <summary>A share in percent, rounded down: what is shown is never more than what is proved.</summary>
    protected string Percent(double share) => Percent((Math.Floor(Math.Round(share * 1000, 6)) / 10).ToString("0.#", Numbers));

    /// <summary>A share in percent with all its decimals, as a rule has it.</summary>
    protected string Exactly(decimal share) => Percent((share * 100).ToString("0.##########", Numbers));

    protected abstract string Percent(string number);

    /// <summary>A bound by a method.</summary>
    protected abstract string By(string bound, ProportionMethod method);

    protected abstract string Proved(string bounds, string confidence);

    protected abstract NumberFormatInfo Numbers { get; }

    protected string Days(Duration time) => time.TotalDays.ToString("0.#", Numbers);
}
