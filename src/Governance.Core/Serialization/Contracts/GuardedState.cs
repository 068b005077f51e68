using System.Runtime.CompilerServices;
using Governance.Agents;
using Governance.Portfolio;

namespace Governance.Serialization;

/// <summary>Sets the state that lifecycles guard, while a record is being read and nobody else has it yet. Bound when compiled, not by reflection.</summary>
internal static class GuardedState
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(Agent.Status))]
    public static extern void SetStatus(Agent agent, AgentStatus status);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(UseCase.Stage))]
    public static extern void SetStage(UseCase useCase, UseCaseStage stage);
}
