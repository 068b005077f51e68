namespace Governance.Decisions;

/// <summary>Takes the ceilings of a request. A structure, so that the rules are compiled once for those who want reasons and once for the level alone.</summary>
internal interface ICeilingSink
{
    /// <summary>Takes the level of a ceiling.</summary>
    /// <returns>Whether the ceiling is to be added as well, with its reason; who wants the level alone says no, and no reason is ever put into words.</returns>
    bool Limit(AutonomyLevel level);

    /// <summary>Takes the ceiling itself.</summary>
    void Add(Ceiling ceiling);
}
