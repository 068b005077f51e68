using System.Collections.Immutable;

namespace Governance.Organization;

/// <summary>Names a party: <c>person:claire-dubois</c>, <c>role:head-of-claims</c>, <c>body:ai-committee</c> or <c>agent:refund-bot</c>.</summary>
/// <remarks>Equal when kind and id are equal. The default value has an empty id and names nobody.</remarks>
public readonly record struct PartyReference
{
    private static readonly ImmutableArray<(string Prefix, PartyKind Kind)> Prefixes =
        [("person", PartyKind.Person), ("role", PartyKind.Role), ("body", PartyKind.Body), ("agent", PartyKind.Agent)];

    private readonly string? _id;

    private PartyReference(PartyKind kind, string id)
    {
        Kind = kind;
        _id = id;
    }

    /// <summary>The form in words, for messages.</summary>
    public static LocalizedText Form { get; } = new(
        "`person:`, `role:`, `body:` or `agent:` and an id, such as `role:head-of-claims`",
        "`person:`, `role:`, `body:` ou `agent:` suivi d’un identifiant, comme `role:head-of-claims`");

    /// <summary>The kind of party.</summary>
    public PartyKind Kind { get; }

    /// <summary>The id within its kind; empty for the default value.</summary>
    public string Id => _id ?? string.Empty;

    /// <summary>Names a person.</summary>
    /// <param name="id">The person.</param>
    public static PartyReference To(PersonId id) => new(PartyKind.Person, id.Value);

    /// <summary>Names whoever holds a role.</summary>
    /// <param name="id">The role.</param>
    public static PartyReference To(RoleId id) => new(PartyKind.Role, id.Value);

    /// <summary>Names a governing body.</summary>
    /// <param name="id">The body.</param>
    public static PartyReference To(BodyId id) => new(PartyKind.Body, id.Value);

    /// <summary>Names an agent.</summary>
    /// <param name="id">The agent.</param>
    public static PartyReference To(AgentId id) => new(PartyKind.Agent, id.Value);

    /// <summary>Reads a reference from its text.</summary>
    /// <param name="text">A text such as <c>role:head-of-claims</c>.</param>
    /// <param name="party">The reference; the default value when the text has not that form.</param>
    public static bool TryParse(string? text, out PartyReference party)
    {
        foreach (var (prefix, kind) in Prefixes)
        {
            if (text is not null && text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length
                && text[prefix.Length] == ':' && text[(prefix.Length + 1)..] is var id && Identifier.IsValid(id))
            {
                party = new(kind, id);
                return true;
            }
        }

        party = default;
        return false;
    }

    /// <summary>The text that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => $"{Prefixes[(int)Kind].Prefix}:{Id}";
}
