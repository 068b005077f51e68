namespace Governance.Cli.Careers;

/// <summary>The sections of an agent's file that have a heading, in their order.</summary>
internal enum FileSection
{
    Findings,
    Mandate,
    Environment,
    Certificates,
    Autonomy,
    NextLevel,
    DelegationsReceived,
    DelegationsGiven,
    Incidents,
    Appraisals,
    Trials,
    History,
    Exit,
}
