using System.Globalization;
using Governance.Cedar;
using Governance.Cli.Cedar.Testing;

namespace Governance.Cli.Cedar.Language;

/// <summary>What the commands of <c>governance cedar</c> say. Messages of the Cedar language itself are English in every language.</summary>
internal abstract class CedarWords
{
    public abstract string MissingFile { get; }

    public abstract string MissingTests { get; }

    /// <summary>What stands between a heading and its text on one line.</summary>
    public abstract string Colon { get; }

    public abstract string NoReason { get; }

    public abstract string Reason { get; }

    public abstract string EvaluationError { get; }

    /// <summary>Stands above the policies that decided.</summary>
    public abstract string DecidedBy { get; }

    /// <summary>Stands above the policies that could not be evaluated.</summary>
    public abstract string Skipped { get; }

    /// <summary>Stands above the permits that came nearest.</summary>
    public abstract string Nearest { get; }

    public abstract string AppliesToEverything { get; }

    public abstract string NotAnEntity(string option, string text);

    public abstract string EntityForm(string example);

    public abstract string OneOf(string option, string other);

    public abstract string OneFileAtATime(string check, string write);

    public abstract string CannotWriteStandardInput(string option);

    public abstract string Formatted(string file);

    public abstract string WouldChange(string file);

    public abstract string Policies(int policies, int templates);

    /// <summary>What validation found in a file.</summary>
    public abstract string Validated(string file, int policies, int templates, int errors, int warnings);

    public abstract string Decision(CedarDecision decision);

    /// <summary>Why a decision is what it is.</summary>
    public abstract string Ground(DecisionGround ground, int permits);

    /// <summary>What a clause saw, in a sentence.</summary>
    public abstract string Clause(ClauseDiagnosis clause);

    /// <summary>What is going on, after so many tests.</summary>
    public abstract string Testing(int tests);

    /// <summary>What a kind of check compares.</summary>
    public abstract string Kind(TestKind kind);

    /// <summary>How many checks of a kind agree, of how many.</summary>
    public abstract string Agreed(int agreed, int made);

    /// <summary>How many golden files are missing.</summary>
    public abstract string NoGolden(int count);

    public abstract string Rounded(int count);

    /// <summary>How many differences are not shown.</summary>
    public abstract string MoreDifferences(int count, string option);

    public abstract string TestsRun(int tests, int requests);

    /// <summary>The last line of a run.</summary>
    public abstract string Outcome(int passed, int failed);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
