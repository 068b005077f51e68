using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>Adds facts to the context of every request, which policies read as <c>context.name</c>: what the application knows and its callers must not say themselves.</summary>
/// <remarks>
/// <para>It is trusted like the request itself, and no more: a decision is the one that the same facts in the request would give. A fact has one source: a request
/// that brings a fact of a provider is refused. The facts are part of <see cref="Decision.Request"/>, so that the record shows them, an approval binds to them,
/// and a replay does not ask again.</para>
/// <para>It fails closed. A provider that throws, gives nothing or gives a fact that it did not declare adds no fact, and counts as a ceiling of
/// <see cref="AutonomyLevel.None"/> that names it. A declared fact may be left out: a permit that reads it then grants nothing, and a forbid applies.</para>
/// <para>It is asked within the decision and on several threads at once, like a rule: it must be thread-safe and quick, and wait for nothing.</para>
/// </remarks>
public interface IContextProvider
{
    /// <summary>The name by which explanations call it; see <see cref="IGovernanceRule.Name"/>. Read once.</summary>
    string Name { get; }

    /// <summary>The facts that it may give, at least one; none with a name of <see cref="RequestContext.ReservedNames"/> or of another provider. Read once.</summary>
    ValueList<string> Facts { get; }

    /// <summary>The facts of one request.</summary>
    /// <param name="question">The request as it was asked, and the model.</param>
    /// <returns>The facts that are known; <see cref="CedarRecord.Empty"/> when none is; never <see langword="null"/>.</returns>
    CedarRecord Provide(RuleQuestion question);
}
