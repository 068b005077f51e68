using Governance.Agents;

namespace Governance.Cli.Careers;

/// <summary>What <c>governance agent</c> says of who an agent is and of what is recorded of it.</summary>
internal abstract class FileWords
{
    /// <summary>Says that no agent is named on the command line.</summary>
    public abstract string MissingAgent { get; }

    /// <summary>The heading of a section.</summary>
    public abstract string Heading(FileSection section);

    /// <summary>The name of a line.</summary>
    public abstract string Label(FileLabel label);

    public abstract string Nobody { get; }

    public abstract string None { get; }

    public abstract string NoFindings { get; }

    public abstract string NoCertificates { get; }

    public abstract string NoActs { get; }

    public abstract string AtLeast(string value);

    public abstract string AtMost(string value);

    /// <summary>For how many days an appraisal counts.</summary>
    public abstract string CountsFor(string days);

    /// <summary>What was reached in a KPI last.</summary>
    public abstract string Latest(string value, string day);

    public abstract string NeverAppraised { get; }

    /// <summary>What measurements say today.</summary>
    public abstract string Measured(string value, string verdict);

    /// <summary>That measurements are to judge it and say nothing today.</summary>
    public abstract string NotMeasured { get; }

    public abstract string By(string who);

    /// <summary>Who did something in the name of a body.</summary>
    public abstract string InTheNameOf(string who, string body);

    public abstract string RecordedBy(string who, string day);

    /// <summary>The first digits of the digest of a decision.</summary>
    public abstract string Decision(string digest);

    public abstract string Scope(string type, string unit);

    public abstract string Succeeded(int successes, int trials);

    public abstract string Until(string day);

    /// <summary>In which environment trials were made: that of the agent, or another.</summary>
    public abstract string Environment(string fingerprint, bool isOwn);

    public abstract string NextReview(string day);

    public abstract string NewOwner(string who);

    public abstract string NewEnvironment(string model, string fingerprint);

    public abstract string TakesOver(string who);
}
