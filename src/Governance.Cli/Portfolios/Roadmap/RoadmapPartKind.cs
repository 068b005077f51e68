namespace Governance.Cli.Portfolios;

/// <summary>What can be stopped on a roadmap.</summary>
internal enum RoadmapPartKind
{
    Initiative,
    Decision,
    UseCase,
}
