using System.Collections.Immutable;
using Governance.Cedar;
using Governance.Organization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Policies;

/// <summary>Reads one policy's annotations into a rule and reports every problem at its place in the text.</summary>
internal sealed class AnnotationReader(Policy policy, UnitId? unit, PolicyReferences references, ICollection<Diagnostic> diagnostics)
{
    /// <summary>The rule; meaningless when a diagnostic of an error was added.</summary>
    public PolicyRule Read()
    {
        CheckKeys();
        CheckEffect();
        var (from, until) = (ReadInstant(PolicyAnnotation.From), ReadInstant(PolicyAnnotation.Until));
        if (from is { } start && until is { } end && end <= start)
        {
            Report(DiagnosticIds.EmptyPeriod, Find(PolicyAnnotation.Until)!, PolicyWords.EmptyPeriod, null);
        }

        return new()
        {
            Id = ReadId(),
            Policy = policy,
            Unit = unit,
            Level = ReadLevel(),
            Protocols = ReadIds<ProtocolId>(PolicyAnnotation.Protocol, references.Protocols, PolicyWords.UnknownProtocol),
            Obligations = ReadIds<ObligationId>(PolicyAnnotation.Obligation, references.Obligations, PolicyWords.UnknownObligation),
            Owner = ReadOwner(),
            Because = ReadBecause(),
            Cites = policy.GetAnnotation(PolicyAnnotation.Cites),
            From = from,
            Until = until,
        };
    }

    private string ReadId()
    {
        var annotation = Find(PolicyAnnotation.Id);
        if (annotation is null)
        {
            diagnostics.Add(PolicyDiagnostics.At(policy.Source, HeadOf(policy), DiagnosticIds.PolicyWithoutId, PolicyWords.MissingId, PolicyWords.MissingIdHelp));
        }
        else if (!Identifier.IsValid(annotation.Value))
        {
            Report(DiagnosticIds.InvalidAnnotation, annotation, PolicyWords.InvalidId(annotation.Value), PolicyWords.IdHelp);
        }

        return annotation?.Value ?? policy.Id;
    }

    private AutonomyLevel ReadLevel()
    {
        var (own, other, plain) = policy.Effect == PolicyEffect.Permit
            ? (PolicyAnnotation.Autonomy, PolicyAnnotation.Ceiling, AutonomyLevel.ActMonitored)
            : (PolicyAnnotation.Ceiling, PolicyAnnotation.Autonomy, AutonomyLevel.None);
        if (Find(other) is { } misplaced)
        {
            Report(DiagnosticIds.MisplacedAnnotation, misplaced, PolicyWords.Misplaced(other, policy.Effect), PolicyWords.UseInstead(own));
        }

        if (Find(own) is not { } annotation)
        {
            return plain;
        }

        if (!AutonomyScale.TryParse(annotation.Value, out var level))
        {
            Report(DiagnosticIds.InvalidAnnotation, annotation, PolicyWords.UnknownLevel(annotation.Value), PolicyWords.LevelHelp(annotation.Value));
        }

        return level;
    }

    private ValueList<TId> ReadIds<TId>(string key, IReadOnlySet<TId> known, Func<string, LocalizedText> unknown)
        where TId : struct, IIdentifier<TId>
    {
        if (Find(key) is not { } annotation)
        {
            return [];
        }

        if (key == PolicyAnnotation.Protocol && policy.Effect == PolicyEffect.Permit)
        {
            Report(DiagnosticIds.MisplacedAnnotation, annotation, PolicyWords.Misplaced(key, policy.Effect), PolicyWords.ProtocolHelp);
        }

        var ids = ImmutableArray.CreateBuilder<TId>();
        foreach (var part in annotation.Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Identifier.IsValid(part) && known.Contains(TId.Create(part)))
            {
                ids.Add(TId.Create(part));
            }
            else
            {
                Report(DiagnosticIds.InvalidAnnotation, annotation, unknown(part), Spelling.Hint(part, known.Select(id => id.Value)));
            }
        }

        return [.. ids.Distinct()];
    }

    private PartyReference? ReadOwner()
    {
        if (Find(PolicyAnnotation.Owner) is not { } annotation)
        {
            return null;
        }

        if (!PartyReference.TryParse(annotation.Value, out var party) || party.Kind == PartyKind.Agent)
        {
            Report(DiagnosticIds.InvalidAnnotation, annotation, PolicyWords.InvalidOwner(annotation.Value), PolicyWords.OwnerHelp);
            return null;
        }

        if (!references.Parties.Contains(party))
        {
            Report(DiagnosticIds.InvalidAnnotation, annotation, PolicyWords.UnknownOwner(annotation.Value),
                Spelling.Hint(annotation.Value, references.Parties.Select(p => p.ToString())));
        }

        return party;
    }

    private LocalizedText? ReadBecause()
    {
        var (en, fr) = (policy.GetAnnotation(PolicyAnnotation.Because), policy.GetAnnotation(PolicyAnnotation.BecauseFr));
        return (en, fr) switch
        {
            (null, null) => null,
            (null, { } french) => new(french, french),
            ({ } english, _) => new(english, fr),
        };
    }

    /// <summary>A date means its first instant in UTC.</summary>
    private Instant? ReadInstant(string key)
    {
        if (Find(key) is not { } annotation)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(annotation.Value) is { Success: true, Value: var date })
        {
            return date.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        }

        if (InstantPattern.ExtendedIso.Parse(annotation.Value) is { Success: true, Value: var instant })
        {
            return instant;
        }

        Report(DiagnosticIds.InvalidAnnotation, annotation, PolicyWords.InvalidInstant(annotation.Value), PolicyWords.InstantHelp);
        return null;
    }

    /// <summary>What a unit adds can only narrow (D27), so a permit has no place among its own policies.</summary>
    private void CheckEffect()
    {
        if (unit is { } here && policy.Effect == PolicyEffect.Permit)
        {
            diagnostics.Add(PolicyDiagnostics.At(policy.Source, EffectOf(policy), DiagnosticIds.LocalPermit, PolicyWords.LocalPermit(here), PolicyWords.LocalPermitHelp));
        }
    }

    private void CheckKeys()
    {
        foreach (var annotation in policy.Annotations)
        {
            if (!PolicyAnnotation.All.Contains(annotation.Key) && !IsReasonInAnotherLanguage(annotation.Key)
                && Spelling.Nearest(annotation.Key, PolicyAnnotation.All) is { } meant)
            {
                diagnostics.Add(PolicyDiagnostics.At(
                    policy.Source, annotation.KeySpan, DiagnosticIds.MisspeltAnnotation, PolicyWords.Misspelt(annotation.Key), PolicyWords.Meant(meant)));
            }
        }
    }

    /// <summary><c>@because_de</c> is kept like any other annotation, near as it is to <c>@because_fr</c>.</summary>
    private static bool IsReasonInAnotherLanguage(string key) =>
        key.Length == PolicyAnnotation.BecauseFr.Length && key.StartsWith(PolicyAnnotation.Because + "_", StringComparison.Ordinal);

    private Annotation? Find(string key) => policy.Annotations.FirstOrDefault(a => a.Key == key);

    private void Report(string id, Annotation annotation, LocalizedText message, LocalizedText? help) =>
        diagnostics.Add(PolicyDiagnostics.At(policy.Source, annotation.ValueSpan, id, message, help));

    /// <summary>The effect keyword: the last word before the scope.</summary>
    private static SourceSpan EffectOf(Policy policy)
    {
        const string permit = "permit";
        var length = policy.Principal.Span.Start - policy.Span.Start;
        var at = length > 0 ? policy.Source.Text.AsSpan(policy.Span.Start, length).LastIndexOf(permit, StringComparison.Ordinal) : -1;
        return at < 0 ? HeadOf(policy) : new(policy.Span.Start + at, permit.Length);
    }

    /// <summary>The effect keyword and what precedes it can be long; the place of a missing annotation is the policy's first line.</summary>
    private static SourceSpan HeadOf(Policy policy)
    {
        var end = policy.Text.IndexOf('\n', StringComparison.Ordinal);
        return new(policy.Span.Start, Math.Max(1, end < 0 ? policy.Text.Length : end));
    }
}
