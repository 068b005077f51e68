namespace Governance.Cli.Cedar.Testing;

/// <summary>How many checks of one kind agreed, differed, or could not be made for want of a golden file.</summary>
internal sealed record KindScore(int Agreed = 0, int Differed = 0, int Skipped = 0)
{
    public int Made => Agreed + Differed;
}
