using Governance.Cli.Portfolios;

namespace Governance.Cli.Output.Json;

/// <summary>A roadmap, and what a stop and a delay do to it, as <c>roadmap --json</c> writes it. Names, order and presence of its properties are stable.</summary>
internal sealed record RoadmapAnswerJson(RoadmapJson? Roadmap, RoadmapStopJson? Stop, RoadmapDelayJson? Delay)
{
    public static RoadmapAnswerJson Of(RoadmapAnswer answer) => new(
        answer.Schedule is { } schedule ? RoadmapJson.Of(schedule) : null,
        answer.Stop is { } stop ? RoadmapStopJson.Of(stop.Part, stop.Effect) : null,
        answer.Delay is { } delay ? RoadmapDelayJson.Of(delay.Part, delay.Effect) : null);
}
