using System.Globalization;
using System.Text;
using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Tests.Generators;

/// <summary>A generated rule, from which both the governed Cedar text and the plain one are written.</summary>
internal sealed record RuleSpec
{
    public required string Id { get; init; }

    public required bool IsPermit { get; init; }

    /// <summary>The unit to which it is local; a forbid's only.</summary>
    public UnitId? Unit { get; init; }

    public AutonomyLevel? Level { get; init; }

    public required string Principal { get; init; }

    public required string Action { get; init; }

    public required string Resource { get; init; }

    public ValueList<Clause> Clauses { get; init; }

    public ValueList<ProtocolId> Protocols { get; init; }

    public ValueList<ObligationId> Obligations { get; init; }

    public PartyReference? Owner { get; init; }

    public LocalizedText? Because { get; init; }

    public string? Cites { get; init; }

    public Instant? From { get; init; }

    public Instant? Until { get; init; }

    /// <summary>What the level is when none is written: a plain permit permits, a plain forbid forbids.</summary>
    public AutonomyLevel MeantLevel => Level ?? (IsPermit ? AutonomyLevel.ActMonitored : AutonomyLevel.None);

    public bool IsInForce(Instant at) => !(at < From) && !(at >= Until);

    /// <summary>The text without any annotation: what a Cedar engine that knows nothing of governance reads.</summary>
    public string ToPlain() =>
        $"{(IsPermit ? "permit" : "forbid")} ({Principal}, {Action}, {Resource}){string.Concat(Clauses.Select(c => $"\n  {c}"))};\n";

    /// <summary>The plain text that says by itself where the rule applies.</summary>
    public string ToPlainEverywhere() =>
        Unit is { } unit ? (this with { Clauses = [new($"context.unit in Unit::\"{unit}\""), .. Clauses] }).ToPlain() : ToPlain();

    /// <summary>The text with governance's annotations.</summary>
    public string ToGoverned()
    {
        var text = new StringBuilder();
        Annotate(text, "id", Id);
        Annotate(text, IsPermit ? "autonomy" : "ceiling", Level?.ToString());
        Annotate(text, "protocol", Protocols.IsEmpty ? null : string.Join(", ", Protocols));
        Annotate(text, "obligation", Obligations.IsEmpty ? null : string.Join(",", Obligations));
        Annotate(text, "owner", Owner?.ToString());
        Annotate(text, "because", Because?.En);
        Annotate(text, "because_fr", Because?.Fr);
        Annotate(text, "cites", Cites);
        Annotate(text, "from", From is { } from ? Iso(from) : null);
        Annotate(text, "until", Until is { } until ? Iso(until) : null);
        return text.Append(ToPlain()).ToString();
    }

    public override string ToString() => Unit is { } unit ? $"// local to {unit}\n{ToGoverned()}" : ToGoverned();

    private static void Annotate(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"@{key}(\"{value}\")\n");
        }
    }

    /// <summary>A midnight is written as a date, so that both forms are read.</summary>
    private static string Iso(Instant instant) => instant.InUtc() is { TimeOfDay: var time, Date: var date } && time == LocalTime.Midnight
        ? LocalDatePattern.Iso.Format(date)
        : InstantPattern.ExtendedIso.Format(instant);
}
