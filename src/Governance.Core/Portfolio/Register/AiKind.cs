namespace Governance.Portfolio;

/// <summary>What kind of AI a use case relies on, as inventories ask (after the classification of the United States federal inventory, 2025).</summary>
public enum AiKind
{
    /// <summary>Learns from data to predict or classify.</summary>
    PredictiveMachineLearning,

    /// <summary>Generates text, images or other content.</summary>
    Generative,

    /// <summary>Pursues goals by several steps and tools.</summary>
    Agentic,

    /// <summary>Sees.</summary>
    ComputerVision,

    /// <summary>Understands language.</summary>
    NaturalLanguage,

    /// <summary>Learns by reward.</summary>
    ReinforcementLearning,

    /// <summary>Follows rules that people wrote.</summary>
    RuleBased,
}
