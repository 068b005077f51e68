namespace Governance.Cli.Careers;

/// <summary>The lines of an agent's file that have a name.</summary>
internal enum FileLabel
{
    Status,
    Owner,
    Deputy,
    TechnicalOwner,
    Unit,
    Teams,
    UseCases,
    NextReview,
    Task,
    Decisions,
    LeavesAlone,
    Model,
    Tools,
    DataClasses,
    Fingerprint,
    Dismissed,
    Because,
    Successor,
    Revoked,
    Reassigned,
}
