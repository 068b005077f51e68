namespace Governance.Decisions;

/// <summary>A limit that an application computes in C#, because what it depends on cannot be said in a policy.</summary>
/// <remarks>
/// <para>It can only narrow: what it answers is a ceiling among the others, or a duty. No answer of any rule raises a decision.</para>
/// <para>It fails closed. A rule that throws, answers with nothing, with a level that does not exist, or with a duty or protocol that it did not declare, counts
/// as a ceiling of <see cref="AutonomyLevel.None"/> that names it.</para>
/// <para>It is asked within the decision, on the caller's thread, and on several threads at once: it must be thread-safe and quick, wait for nothing, and give the
/// same answer to the same question, or a decision cannot be made again from its record. What has to be fetched first belongs into the request. It must not ask
/// the evaluator that asks it.</para>
/// </remarks>
public interface IGovernanceRule
{
    /// <summary>
    /// The name by which explanations call it: in the form of an id (<see cref="IIdentifier{TSelf}"/>), like that of no policy, threshold or other extension, and
    /// not beginning with <c>built-in.</c>. Read once.
    /// </summary>
    string Name { get; }

    /// <summary>The duties that it may attach, all from the catalogue of the model; none unless it declares them. Read once.</summary>
    ValueList<ObligationId> Obligations => [];

    /// <summary>The validation protocols that it may demand, all from the catalogue of the model; none unless it declares them. Read once.</summary>
    ValueList<ProtocolId> Protocols => [];

    /// <summary>Judges one request.</summary>
    /// <param name="question">The request and the model.</param>
    /// <returns>The limit, or <see cref="RuleAnswer.NoLimit"/>; never <see langword="null"/>.</returns>
    RuleAnswer Judge(RuleQuestion question);
}
