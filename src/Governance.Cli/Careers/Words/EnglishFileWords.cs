using System.Diagnostics;
using System.Globalization;

namespace Governance.Cli.Careers;

/// <summary>The words of an agent's file in English.</summary>
internal sealed class EnglishFileWords : FileWords
{
    public static EnglishFileWords Words { get; } = new();

    public override string MissingAgent => "the id of an agent is needed";

    public override string Nobody => "nobody";

    public override string None => "none";

    public override string NoFindings => "nothing to look after";

    public override string NoCertificates => "no body has certified it";

    public override string NoActs => "where the agent works, no use case of it has a decision type of its mandate";

    public override string NeverAppraised => "never appraised";

    public override string NotMeasured => "no measurement that holds today";

    public override string Heading(FileSection section) => section switch
    {
        FileSection.Findings => "Findings",
        FileSection.Mandate => "Mandate",
        FileSection.Environment => "Environment",
        FileSection.Certificates => "Certificates",
        FileSection.Autonomy => "Effective autonomy",
        FileSection.NextLevel => "Next level",
        FileSection.DelegationsReceived => "Delegations received",
        FileSection.DelegationsGiven => "Delegations given",
        FileSection.Incidents => "Incidents",
        FileSection.Appraisals => "Appraisals",
        FileSection.Trials => "Trials",
        FileSection.History => "History",
        FileSection.Exit => "Exit record",
        _ => throw new UnreachableException(),
    };

    public override string Label(FileLabel label) => label switch
    {
        FileLabel.Status => "Status",
        FileLabel.Owner => "Owner",
        FileLabel.Deputy => "Deputy",
        FileLabel.TechnicalOwner => "Technical owner",
        FileLabel.Unit => "Unit",
        FileLabel.Teams => "Teams",
        FileLabel.UseCases => "Use cases",
        FileLabel.NextReview => "Next review",
        FileLabel.Task => "Task",
        FileLabel.Decisions => "Decisions",
        FileLabel.LeavesAlone => "Leaves alone",
        FileLabel.Model => "Model",
        FileLabel.Tools => "Tools",
        FileLabel.DataClasses => "Data classes",
        FileLabel.Fingerprint => "Fingerprint",
        FileLabel.Dismissed => "Dismissed",
        FileLabel.Because => "Because",
        FileLabel.Successor => "Successor",
        FileLabel.Revoked => "Revoked",
        FileLabel.Reassigned => "Handed over",
        _ => throw new UnreachableException(),
    };

    public override string AtLeast(string value) => $"at least {value}";

    public override string AtMost(string value) => $"at most {value}";

    public override string CountsFor(string days) => $"an appraisal counts for {days} days";

    public override string Measured(string value, string verdict) => $"measured {value}, {verdict}";

    public override string Latest(string value, string day) => $"{value} on {day}";

    public override string By(string who) => $"by {who}";

    public override string InTheNameOf(string who, string body) => $"by {who} in the name of {body}";

    public override string RecordedBy(string who, string day) => $"recorded by {who} on {day}";

    public override string Decision(string digest) => $"decision {digest}…";

    public override string Scope(string type, string unit) => $"{type} in {unit}";

    public override string Succeeded(int successes, int trials) => string.Create(CultureInfo.InvariantCulture, $"{successes} of {trials} succeeded");

    public override string Until(string day) => $"until {day}";

    public override string Environment(string fingerprint, bool isOwn) => isOwn ? $"in its environment, {fingerprint}" : $"in another environment, {fingerprint}";

    public override string NextReview(string day) => $"next review {day}";

    public override string NewOwner(string who) => $"to {who}";

    public override string NewEnvironment(string model, string fingerprint) => $"now {model}, {fingerprint}";

    public override string TakesOver(string who) => $"{who} takes over";
}
