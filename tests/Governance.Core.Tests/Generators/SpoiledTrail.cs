using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Governance.Auditing;
using Governance.Organization;
using NodaTime;

namespace Governance.Core.Tests.Generators;

/// <summary>A trail and what somebody made of it.</summary>
internal sealed record SpoiledTrail(AuditTrail Trail, ValueList<AuditEntry> Entries, string How)
{
    public bool IsChanged => !Entries.SequenceEqual(Trail.Entries);

    public static Gen<SpoiledTrail> Any { get; } =
        from trail in AuditTrails.Any(1, 8)
        from at in Gen.Choose(0, trail.Entries.Count - 1)
        from to in Gen.Choose(0, trail.Entries.Count - 1)
        from forged in AuditTrails.Event
        from how in Pick.One(Ways)
        select new SpoiledTrail(trail, how.Value([.. trail.Entries], at, to, forged).ToValueList(), $"{how.Key} {at} {to}");

    public override string ToString() => $"{How}\n{string.Join('\n', Trail.Entries)}\n->\n{string.Join('\n', Entries)}";

    private static IEnumerable<KeyValuePair<string, Func<List<AuditEntry>, int, int, AuditEvent, IEnumerable<AuditEntry>>>> Ways =>
    [
        new("remove", (entries, at, _, _) => [.. entries[..at], .. entries[(at + 1)..]]),
        new("remove and count anew", (entries, at, _, _) => [.. entries[..at], .. entries[(at + 1)..].Select(e => Signed(e with { Sequence = e.Sequence - 1 }))]),
        new("swap", (entries, at, to, _) => entries.Select((e, i) => i == at ? entries[to] : i == to ? entries[at] : e)),
        new("repeat", (entries, at, to, _) => [.. entries[..to], entries[at], .. entries[to..]]),
        new("insert", (entries, at, _, forged) => [.. entries[..at], Before(entries, at).Append(forged), .. entries[at..]]),
        new("alter", (entries, at, to, forged) => entries.Select((e, i) => i == at ? Altered(e, to, forged) : e)),
        new("alter and sign", (entries, at, to, forged) => entries.Select((e, i) => i == at ? Signed(Altered(e, to, forged)) : e)),
        new("write anew from", (entries, at, _, forged) =>
        {
            var rest = entries[(at + 1)..].Select(e => new AuditEvent { At = e.At, Kind = e.Kind, Actor = e.Actor, Content = e.Content });
            return entries[..at].Concat(rest.Prepend(forged).Aggregate((Head: Before(entries, at), New: new List<AuditEntry>()), (state, happened) =>
            {
                state.New.Add(state.Head.Append(happened));
                return (state.New[^1].Head, state.New);
            }).New);
        }),
        new("cut off", (entries, at, _, _) => entries[..at]),
        new("go on", (entries, _, _, forged) => [.. entries, entries[^1].Head.Append(forged)]),
        new("nothing", (entries, _, _, _) => entries),
    ];

    private static AuditHead Before(List<AuditEntry> entries, int at) => at == 0 ? default : entries[at - 1].Head;

    private static AuditEntry Signed(AuditEntry entry) => entry with { Digest = entry.ComputeDigest() };

    private static AuditEntry Altered(AuditEntry entry, int which, AuditEvent forged) => which switch
    {
        0 => entry with { Content = AuditContent.Parse($$"""{"forged": {{entry.Content.Json}}}""") },
        1 => entry with { At = entry.At + Duration.Epsilon },
        2 => entry with { Kind = new(entry.Kind.Value + ".x") },
        3 => entry with { Actor = entry.Actor is null ? PartyReference.To(new PersonId("x")) : null },
        4 => entry with { Sequence = entry.Sequence + 1 },
        5 => entry with { Previous = entry.ComputeDigest() },
        6 => entry with { Digest = entry.Digest.ToUpper(CultureInfo.InvariantCulture) + " " },
        _ => entry with { Content = forged.Content },
    };
}
