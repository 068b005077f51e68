namespace Governance.Portfolio;

/// <summary>How far a use case was tested: an ordered ladder (after the inventory of OMB M-24-10, United States).</summary>
public enum TestingLevel
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>On a benchmark.</summary>
    Benchmark,

    /// <summary>Where it works, or as if.</summary>
    Operational,

    /// <summary>Against a control group or another counterfactual.</summary>
    Counterfactual,
}
