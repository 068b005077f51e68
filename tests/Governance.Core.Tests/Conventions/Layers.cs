namespace Governance.Core.Tests.Conventions;

/// <summary>The layers of Governance.Core, from the lowest; namespaces that stand side by side in a layer do not know one another.</summary>
internal static class Layers
{
    private static readonly string[][] FromTheLowest =
    [
        ["Governance"],
        ["Governance.Statistics"],
        ["Governance.Organization"],
        ["Governance.Portfolio", "Governance.Agents", "Governance.Kpis"],
        ["Governance.Policies", "Governance.Delegation", "Governance.Approvals"],
        ["Governance.Decisions"],
        ["Governance.Analysis", "Governance.Auditing"],
        ["Governance.Serialization"],
        ["Governance.Runtime"],
        ["Governance.Observability"],
        ["Governance.DependencyInjection"],
    ];

    /// <summary>The language knows nothing of governance and may be used anywhere.</summary>
    public const string Cedar = "Governance.Cedar";

    public static bool Knows(string name) => Find(name) >= 0;

    /// <summary>Whether code in one namespace may use another: its own, one of a lower layer, or the language.</summary>
    public static bool MayUse(string user, string used) => used == user || used == Cedar || Find(used) < Find(user);

    private static int Find(string name) => Array.FindIndex(FromTheLowest, layer => layer.Contains(name));
}
