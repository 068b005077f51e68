using System.Collections.Immutable;
using Governance.Auditing;
using Governance.Cedar;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Policies;
using Governance.Serialization;
using NodaTime;

namespace Governance.DependencyInjection;

/// <summary>Says where an application's model comes from and what decides with it. It takes effect when <c>AddGovernance</c> returns and cannot be changed after.</summary>
/// <remarks>
/// A model comes from files (folders, files, streams, in any number, read as one folder) or from parts made in code, not from both; policies and schemas can be added to either.
/// </remarks>
public sealed class GovernanceBuilder
{
    private readonly ImmutableArray<Func<GovernanceFolderContent>>.Builder _files = ImmutableArray.CreateBuilder<Func<GovernanceFolderContent>>();
    private readonly ImmutableArray<Func<GovernanceModelParts>>.Builder _parts = ImmutableArray.CreateBuilder<Func<GovernanceModelParts>>();
    private readonly ImmutableArray<PolicyText>.Builder _policies = ImmutableArray.CreateBuilder<PolicyText>();
    private readonly ImmutableArray<SchemaText>.Builder _schemas = ImmutableArray.CreateBuilder<SchemaText>();
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private bool _isBuilt;

    internal GovernanceBuilder()
    {
    }

    /// <summary>Takes the files of a folder; they are read again at every reload. Several folders are read as one, so that one of them may be a pack of policies.</summary>
    /// <param name="path">The path of the folder.</param>
    public GovernanceBuilder FromFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Add(_files, () => GovernanceFolder.Read(path));
    }

    /// <summary>Takes files that are in memory.</summary>
    /// <param name="files">The files.</param>
    public GovernanceBuilder FromFiles(params IEnumerable<GovernanceFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var content = new GovernanceFolderContent { Files = [.. files] };
        return Add(_files, () => content);
    }

    /// <summary>Takes a file from a stream, such as an embedded resource; it is opened again at every reload, read to its end and closed.</summary>
    /// <param name="name">The name of the file in a governance folder, such as <c>agents.json</c>.</param>
    /// <param name="open">Opens the stream.</param>
    public GovernanceBuilder FromStream(string name, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(open);
        return Add(_files, () => GovernanceFolder.ReadStream(name, open));
    }

    /// <summary>Takes a model that is made in code.</summary>
    /// <param name="parts">The parts of the model.</param>
    public GovernanceBuilder FromParts(GovernanceModelParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Add(_parts, () => parts);
    }

    /// <summary>Takes a model that is made in code, again at every reload.</summary>
    /// <param name="make">Makes the parts of the model.</param>
    public GovernanceBuilder FromParts(Func<GovernanceModelParts> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return Add(_parts, make);
    }

    /// <summary>Adds a Cedar text with policies.</summary>
    /// <param name="name">The name by which diagnostics call it, such as <c>policies/limits.cedar</c>; no file may have it.</param>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit to which the policies are local; <see langword="null"/> for policies that hold everywhere.</param>
    public GovernanceBuilder AddPolicies(string name, string text, UnitId? unit = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(text);
        return Add(_policies, new PolicyText(name, text) { Unit = unit });
    }

    /// <summary>Adds policies that are made in code.</summary>
    /// <param name="name">The name by which diagnostics call their text, such as <c>policies/limits.cedar</c>; no file may have it.</param>
    /// <param name="policies">The policies; each has an <c>@id</c> annotation like any other.</param>
    public GovernanceBuilder AddPolicies(string name, params IEnumerable<Policy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return AddPolicies(name, string.Join("\n\n", policies.Select(static policy => policy.ToCedar())));
    }

    /// <summary>Adds the policies that links make of templates; see <see cref="PolicyTemplates.Link"/>. What is wrong with them is told with all other findings.</summary>
    /// <param name="name">The name by which diagnostics call the text, such as <c>policies/limits.cedar</c>; no file may have it.</param>
    /// <param name="text">The text with templates.</param>
    /// <param name="links">The links.</param>
    public GovernanceBuilder AddTemplates(string name, string text, params IEnumerable<TemplateLink> links)
    {
        var linked = PolicyTemplates.Link(name, text, links);
        return linked.Text is { } policies ? Add(_policies, policies) : Set(() => _problems.AddRange(linked.Diagnostics));
    }

    /// <summary>Adds a schema of the application's own types.</summary>
    /// <param name="name">The name by which diagnostics call it, such as <c>policies/app.cedarschema</c>; no file may have it.</param>
    /// <param name="text">The text.</param>
    public GovernanceBuilder AddSchema(string name, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(text);
        return Add(_schemas, new SchemaText(name, text));
    }

    /// <summary>Takes a ledger of budgets. Otherwise it is the one that the application registers as <see cref="IBudgetLedger"/>, or else one in memory.</summary>
    /// <param name="ledger">The ledger.</param>
    public GovernanceBuilder UseLedger(IBudgetLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Set(() => Ledger = ledger);
    }

    /// <summary>Takes a clock. Otherwise it is the one that the application registers as <see cref="IClock"/>, or else the system's.</summary>
    /// <remarks>The evaluator reads none: the application puts the time into its requests, and may get the clock from where it gets the evaluator.</remarks>
    /// <param name="clock">The clock.</param>
    public GovernanceBuilder UseClock(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Set(() => Clock = clock);
    }

    /// <summary>Adds a rule in C#. Rules that the application registers as <see cref="IGovernanceRule"/> are taken in as well, when the runtime is first asked for.</summary>
    /// <param name="rule">The rule.</param>
    public GovernanceBuilder AddRule(IGovernanceRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Set(() => Extensions = Extensions with { Rules = [.. Extensions.Rules, rule] });
    }

    /// <summary>Adds a source of facts. Those that the application registers as <see cref="IContextProvider"/> are taken in as well, when the runtime is first asked for.</summary>
    /// <param name="provider">The source of facts.</param>
    public GovernanceBuilder AddContextProvider(IContextProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return Set(() => Extensions = Extensions with { ContextProviders = [.. Extensions.ContextProviders, provider] });
    }

    /// <summary>Tells somebody of every extension that failed in a decision; see <see cref="GovernanceExtensions.OnFailure"/>. Called again, it tells both.</summary>
    /// <param name="tell">Is told, on the thread that decides.</param>
    public GovernanceBuilder OnExtensionFailure(Action<ExtensionFailure> tell)
    {
        ArgumentNullException.ThrowIfNull(tell);
        return Set(() => Extensions = Extensions with { OnFailure = Extensions.OnFailure + tell });
    }

    /// <summary>Gives out a decision only once it is recorded (<see cref="RecordedPolicyEvaluator"/>): no record, no act. Otherwise the application records them itself.</summary>
    /// <param name="recorder">What keeps the decisions; <see langword="null"/> for the <see cref="IDecisionRecorder"/> that the application registers, without which there is no evaluator.</param>
    public GovernanceBuilder RecordDecisions(IDecisionRecorder? recorder = null) => Set(() => (IsRecorded, Recorder) = (true, recorder));

    /// <summary>Gives the application the bare evaluator, which reports nothing. Otherwise decisions are reported to whoever listens.</summary>
    public GovernanceBuilder WithoutTelemetry() => Set(() => IsObserved = false);

    internal IBudgetLedger? Ledger { get; private set; }

    internal IClock? Clock { get; private set; }

    internal GovernanceExtensions Extensions { get; private set; } = GovernanceExtensions.None;

    internal bool IsRecorded { get; private set; }

    internal IDecisionRecorder? Recorder { get; private set; }

    internal bool IsObserved { get; private set; } = true;

    internal GovernanceSources Build()
    {
        _isBuilt = true;
        return new(_files.ToImmutable(), _parts.ToImmutable(), [.. _policies], [.. _schemas], [.. _problems]);
    }

    private GovernanceBuilder Add<T>(ImmutableArray<T>.Builder list, T item) => Set(() => list.Add(item));

    private GovernanceBuilder Set(Action set)
    {
        if (_isBuilt)
        {
            throw new InvalidOperationException("The governance of this application is set up already and cannot be changed.");
        }

        set();
        return this;
    }
}
