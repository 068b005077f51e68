using Governance.Portfolio;

namespace Governance.Cli.Portfolios;

/// <summary>A roadmap as it is scheduled, and what a stop and a delay do to it.</summary>
/// <param name="Schedule">The schedule; <see langword="null"/> when the portfolio has no roadmap.</param>
/// <param name="Stop">What is stopped, and what that breaks; <see langword="null"/> when it is not asked for.</param>
/// <param name="Delay">What is late, and what that moves; <see langword="null"/> when it is not asked for.</param>
internal sealed record RoadmapAnswer(RoadmapSchedule? Schedule, (RoadmapPart Part, RoadmapStop Effect)? Stop, (RoadmapPart Part, RoadmapDelay Effect)? Delay)
{
    /// <summary>Whether a stop breaks something or a delay moves the end.</summary>
    public bool IsHit => Delay is { Effect.MovesEnd: true }
        || Stop is { Effect: var effect } && !(effect.Initiatives.IsEmpty && effect.UseCases.IsEmpty && effect.Objectives.IsEmpty && effect.WithoutPurpose.IsEmpty);

    /// <summary>The answer of a portfolio.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="stop">What is stopped; <see langword="null"/> for nothing.</param>
    /// <param name="delay">What is late, and by how many days; <see langword="null"/> for nothing.</param>
    public static RoadmapAnswer Of(PortfolioRegister portfolio, RoadmapPart? stop, (RoadmapPart Part, int Days)? delay)
    {
        var schedule = portfolio.Roadmap is { } roadmap ? RoadmapSchedule.Of(roadmap) : null;
        return new(schedule, stop is null ? null : (stop, stop.Stop(portfolio)), delay is { } late ? (late.Part, late.Part.Delay(schedule!, late.Days)) : null);
    }
}
