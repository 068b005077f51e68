using Governance.Agents;
using Governance.Cli.Careers;
using NodaTime.Text;

namespace Governance.Cli.Output.Json;

/// <summary>The file of an agent, as <c>agent --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record AgentFileJson
{
    public required string At { get; init; }

    public required string Id { get; init; }

    public required TextJson? Name { get; init; }

    public required string Status { get; init; }

    public required string Owner { get; init; }

    public required string? Deputy { get; init; }

    public required string? TechnicalOwner { get; init; }

    public required string Unit { get; init; }

    public required IReadOnlyList<string> Teams { get; init; }

    public required IReadOnlyList<string> UseCases { get; init; }

    public required string ReviewDue { get; init; }

    public required IReadOnlyList<FindingJson> Findings { get; init; }

    public required MandateJson Mandate { get; init; }

    public required EnvironmentJson Environment { get; init; }

    public required IReadOnlyList<CertificateJson> Certificates { get; init; }

    public required IReadOnlyList<AutonomyJson> Autonomy { get; init; }

    public required IReadOnlyList<PromotionJson> Promotions { get; init; }

    public required IReadOnlyList<DecisionChainsJson> DelegationsReceived { get; init; }

    public required IReadOnlyList<GivenJson> DelegationsGiven { get; init; }

    public required IReadOnlyList<IncidentJson> Incidents { get; init; }

    public required IReadOnlyList<AppraisalJson> Appraisals { get; init; }

    public required IReadOnlyList<TrialJson> Trials { get; init; }

    public required IReadOnlyList<CareerEntryJson> History { get; init; }

    public required ExitJson? Exit { get; init; }

    public static AgentFileJson Of(AgentFile file) => new()
    {
        At = InstantPattern.ExtendedIso.Format(file.At),
        Id = file.Agent.Id.Value,
        Name = TextJson.Of(file.Agent.Name),
        Status = CareerNames.Of(file.Agent.Status),
        Owner = file.Agent.Owner.Value,
        Deputy = file.Agent.Deputy?.Value,
        TechnicalOwner = file.Agent.TechnicalOwner?.Value,
        Unit = file.Agent.Unit.Value,
        Teams = [.. file.Agent.Teams.Select(id => id.Value)],
        UseCases = [.. file.Agent.UseCases.Select(id => id.Value)],
        ReviewDue = InstantPattern.ExtendedIso.Format(file.Agent.ReviewDue),
        Findings = [.. file.Findings.Select(FindingJson.Of)],
        Mandate = MandateJson.Of(file),
        Environment = EnvironmentJson.Of(file.Agent.Environment),
        Certificates = [.. file.Certificates.Select(CertificateJson.Of)],
        Autonomy = [.. file.Autonomy.Select(AutonomyJson.Of)],
        Promotions = [.. file.Promotions.Select(PromotionJson.Of)],
        DelegationsReceived = [.. file.Received.Select(DecisionChainsJson.Of)],
        DelegationsGiven = [.. file.Given.Select(GivenJson.Of)],
        Incidents = [.. file.Incidents.Select(IncidentJson.Of)],
        Appraisals = [.. file.Appraisals.Select(AppraisalJson.Of)],
        Trials = [.. file.Trials.Select(trial => TrialJson.Of(trial, file.Agent))],
        History = [.. file.History.Select(CareerEntryJson.Of)],
        Exit = ExitJson.Of(file.Agent.Exit),
    };
}
