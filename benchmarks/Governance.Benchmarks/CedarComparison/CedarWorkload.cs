using System.Globalization;
using Governance.Cedar;

namespace Governance.Benchmarks.CedarComparison;

/// <summary>Policies, entities and requests whose decisions are known; nothing is timed before all of them came out right.</summary>
internal sealed class CedarWorkload
{
    public CedarWorkload(string name, IReadOnlyList<string> texts, EntityStore entities, IReadOnlyList<CedarCase> cases)
    {
        (Name, Texts, Entities, Cases) = (name, texts, entities, cases);
        Policies = Parse();
        Indexed = new Authorizer(Policies);
        Plain = new PlainAuthorizer(Policies);
        CheckDecisions();
    }

    public string Name { get; }

    /// <summary>The policies; many are spread over several texts, since one text has a limit.</summary>
    public IReadOnlyList<string> Texts { get; }

    public PolicySet Policies { get; }

    public EntityStore Entities { get; }

    public IReadOnlyList<CedarCase> Cases { get; }

    public Authorizer Indexed { get; }

    public PlainAuthorizer Plain { get; }

    public PolicySet Parse() => Texts.Count == 1
        ? PolicySet.Parse(Texts[0]).Value
        : PolicySet.Create(Texts.SelectMany((text, i) =>
            PolicySet.Parse(text).Value.Select(policy => policy.WithId(string.Create(CultureInfo.InvariantCulture, $"text{i}.{policy.Id}")))));

    public bool Decide(CedarRequest request) => Indexed.Decide(request, Entities) == CedarDecision.Allow;

    public bool Authorize(CedarRequest request) => Indexed.Authorize(request, Entities).Decision == CedarDecision.Allow;

    public bool AuthorizePlainly(CedarRequest request) => Plain.Authorize(request, Entities).Decision == CedarDecision.Allow;

    // The plain authorizer is asked about some requests only where asking every policy takes long.
    private void CheckDecisions()
    {
        var step = Math.Max(1, (int)((long)Policies.Count * Cases.Count / 20_000_000));
        for (var i = 0; i < Cases.Count; i++)
        {
            var (request, expected) = Cases[i];
            if (Indexed.Decide(request, Entities) != expected
                || Indexed.Authorize(request, Entities).Decision != expected
                || (i % step == 0 && Plain.Authorize(request, Entities).Decision != expected))
            {
                throw new InvalidOperationException($"{Name}: a decision about {request} is not {expected}");
            }
        }
    }
}
