namespace Governance.Benchmarks.Choices;

/// <summary>How the value of a use case hangs together with what it needs; the last is the hardest (Pisinger, Comput. Oper. Res. 32, 2005).</summary>
internal enum ChoiceFamily
{
    /// <summary>Values know nothing of needs.</summary>
    Uncorrelated,

    /// <summary>Values are near the needs.</summary>
    Weakly,

    /// <summary>Values are the needs and the same for each use case.</summary>
    Strongly,

    /// <summary>As weakly, with prerequisites, exclusions and must-haves.</summary>
    Linked,
}
