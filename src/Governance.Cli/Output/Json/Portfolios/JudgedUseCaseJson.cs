using Governance.Portfolio;

namespace Governance.Cli.Output.Json;

/// <summary>What one judge says of a use case.</summary>
internal sealed record JudgedUseCaseJson(string UseCase, int Rank, string Class, IntervalJson Value);
