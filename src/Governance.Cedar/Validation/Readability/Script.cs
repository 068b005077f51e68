namespace Governance.Cedar;

/// <summary>Writing systems whose letters may be taken for one another when they are mixed. Chinese, Japanese and Korean count as one.</summary>
internal enum Script
{
    /// <summary>Digits, punctuation, marks: belongs to every script.</summary>
    Common,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Indic,
    Thai,
    Georgian,
    Cherokee,
    EastAsian,
    Other,
}
