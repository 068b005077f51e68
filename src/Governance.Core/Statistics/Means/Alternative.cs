namespace Governance.Statistics;

/// <summary>What a test tries to show against its hypothesis.</summary>
public enum Alternative
{
    /// <summary>The value differs, either way.</summary>
    Differs,

    /// <summary>The value is greater.</summary>
    Greater,

    /// <summary>The value is less.</summary>
    Less,
}
