using System.Diagnostics;

namespace Governance.Approvals;

/// <summary>The names of the states of a step.</summary>
public static class CaseStepStates
{
    extension(CaseStepState state)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => state switch
        {
            CaseStepState.Waiting => new("waiting", "en attente"),
            CaseStepState.Open => new("open", "ouverte"),
            CaseStepState.Passed => new("passed", "franchie"),
            CaseStepState.Ended => new("not passed", "non franchie"),
            _ => throw new UnreachableException(),
        };
    }
}
