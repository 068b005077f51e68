using System.Runtime.InteropServices;

namespace Governance.Cedar;

/// <summary>What answering needs of a policy whose scope fits.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AppliedPolicy(CompiledPolicy policy)
{
    public Node Conditions { get; } = policy.Conditions;

    public bool Permits { get; } = policy.Policy.Effect == PolicyEffect.Permit;
}
