namespace Governance.Kpis;

/// <summary>What a measure of oversight counts, in words that follow “n of m”.</summary>
internal sealed record OversightNoun(LocalizedText What);
