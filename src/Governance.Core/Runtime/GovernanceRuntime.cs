using System.Collections.Immutable;
using Governance.Decisions;
using Governance.Delegation;
using Governance.Serialization;
using NodaTime;

namespace Governance.Runtime;

/// <summary>Decides by the model in force, and lets another one take its place while others decide.</summary>
/// <remarks>
/// <para>
/// A decision is made by one snapshot from its beginning to its end and bears its version (<see cref="Decision.ModelVersion"/>). Deciding takes no lock and never
/// waits; models take one another's place one after the other. A model with an error is rejected whole, and so is one that an extension does not fit; the one in force
/// goes on deciding.
/// </para>
/// <para>
/// It is no store and watches nothing: it has no clock and reads no disk. The application hands it what it loaded. What it replaced it lets go of.
/// </para>
/// </remarks>
public sealed class GovernanceRuntime : IPolicyEvaluator
{
    private readonly Lock _replacing = new();
    private readonly PreparedExtensions? _extensions;
    private ImmutableArray<Subscription> _subscriptions = [];
    private volatile GovernanceSnapshot _current;

    /// <summary>Begins with a model, as number 1.</summary>
    /// <param name="model">The model.</param>
    public GovernanceRuntime(GovernanceModel model)
        : this(new ModelResult(model ?? throw new ArgumentNullException(nameof(model)), []))
    {
    }

    /// <summary>Begins with what was loaded, as number 1.</summary>
    /// <param name="loaded">The model and its warnings.</param>
    /// <exception cref="GovernanceLoadException">There is no model; the exception carries every error.</exception>
    public GovernanceRuntime(ModelResult loaded)
        : this(loaded, GovernanceExtensions.None)
    {
    }

    /// <summary>Begins with what was loaded, as number 1, and takes extensions in, by which every model to come is judged as well.</summary>
    /// <param name="loaded">The model and its warnings.</param>
    /// <param name="extensions">What the application adds in C#. What each extension says of itself is read here, once.</param>
    /// <exception cref="GovernanceLoadException">There is no model, or an extension does not fit it; the exception carries every error.</exception>
    /// <exception cref="ArgumentException">An extension is missing, or has no name.</exception>
    public GovernanceRuntime(ModelResult loaded, GovernanceExtensions extensions)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(extensions);
        _extensions = PreparedExtensions.Of(extensions);
        loaded = Fitting(loaded);
        var model = loaded.Model ?? throw new GovernanceLoadException(loaded.Diagnostics);
        _current = new(model, new(1, model.ComputeDigest()), loaded.Diagnostics, _extensions);
    }

    /// <summary>The snapshot in force. Ask it several times over when several decisions must be by the same model.</summary>
    public GovernanceSnapshot Current => _current;

    /// <inheritdoc/>
    public Decision Evaluate(DecisionRequest request) => _current.Evaluator.Evaluate(request);

    /// <inheritdoc/>
    public Decision Evaluate(DecisionRequest request, DecisionEvidence evidence) => _current.Evaluator.Evaluate(request, evidence);

    /// <inheritdoc/>
    public Decision EvaluateAndReserve(DecisionRequest request, IBudgetLedger ledger, DecisionEvidence? evidence = null, Duration? holdFor = null) =>
        _current.Evaluator.EvaluateAndReserve(request, ledger, evidence, holdFor);

    /// <inheritdoc/>
    public AutonomyLevel EvaluateLevel(DecisionRequest request) => _current.Evaluator.EvaluateLevel(request);

    /// <inheritdoc/>
    public void EvaluateLevels(ReadOnlySpan<DecisionRequest> requests, Span<AutonomyLevel> levels) => _current.Evaluator.EvaluateLevels(requests, levels);

    /// <inheritdoc/>
    public ValueList<Decision> EvaluateAll(params ReadOnlySpan<DecisionRequest> requests) => _current.Evaluator.EvaluateAll(requests);

    /// <summary>Puts what was loaded into force, unless it has an error or says what is in force already.</summary>
    /// <remarks>Subscribers have been told when the call returns.</remarks>
    /// <param name="loaded">The model, or every reason why there is none.</param>
    /// <exception cref="InvalidOperationException">A subscriber calls it while it is being told of a change.</exception>
    public ReloadResult Replace(ModelResult loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        return Update(_ => loaded);
    }

    /// <summary>Puts a model into force, unless it says what is in force already.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="InvalidOperationException">A subscriber calls it while it is being told of a change.</exception>
    public ReloadResult Replace(GovernanceModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Replace(new ModelResult(model, []));
    }

    /// <summary>Puts into force what becomes of the model in force; no other change can come between, so that none is lost.</summary>
    /// <remarks>For what a model does to itself, such as <see cref="GovernanceModel.Apply"/>, a revocation or a kill switch. Keep the change short: other changes wait for it.</remarks>
    /// <param name="change">Makes a model of the one in force, or says why it cannot be.</param>
    /// <exception cref="InvalidOperationException">A subscriber calls it while it is being told of a change.</exception>
    public ReloadResult Update(Func<GovernanceModel, ModelResult> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_replacing.IsHeldByCurrentThread)
        {
            throw new InvalidOperationException("A model cannot be replaced from within a change of models.");
        }

        lock (_replacing)
        {
            var before = _current;
            var loaded = Fitting(change(before.Model));
            if (loaded.Model is not { } model)
            {
                return new() { Outcome = ReloadOutcome.Rejected, Snapshot = before, Findings = loaded.Diagnostics };
            }

            var digest = model.ComputeDigest();
            if (digest == before.Version.Digest)
            {
                return new() { Outcome = ReloadOutcome.Unchanged, Snapshot = before, Findings = loaded.Diagnostics };
            }

            var after = new GovernanceSnapshot(model, new(before.Version.Number + 1, digest), loaded.Diagnostics, _extensions);
            _current = after;
            var told = new SnapshotChange(before, after);
            return new() { Outcome = ReloadOutcome.Accepted, Snapshot = after, Findings = loaded.Diagnostics, Change = told, SubscriberFailures = Tell(told) };
        }
    }

    /// <summary>Asks to be told of every change, in the order in which they happen, on the thread that makes them.</summary>
    /// <remarks>
    /// The new model is in force when a subscriber is told. The next change waits until every subscriber is done, so a subscriber that has much to do hands it on;
    /// it cannot replace the model itself.
    /// </remarks>
    /// <param name="subscriber">Is told. What it throws is in <see cref="ReloadResult.SubscriberFailures"/> and stops nobody.</param>
    /// <returns>Ends the subscription when it is disposed of.</returns>
    public IDisposable Subscribe(Action<SnapshotChange> subscriber)
    {
        ArgumentNullException.ThrowIfNull(subscriber);
        var subscription = new Subscription(this, subscriber);
        lock (_replacing)
        {
            _subscriptions = _subscriptions.Add(subscription);
        }

        return subscription;
    }

    internal void Remove(Subscription subscription)
    {
        lock (_replacing)
        {
            _subscriptions = _subscriptions.Remove(subscription);
        }
    }

    private ModelResult Fitting(ModelResult loaded)
    {
        var problems = loaded.Model is { } model ? _extensions?.FindProblems(model) ?? [] : [];
        return problems.IsEmpty ? loaded : new(null, [.. loaded.Diagnostics, .. problems]);
    }

    private ValueList<Exception> Tell(SnapshotChange change) =>
        _subscriptions.IsEmpty ? [] : _subscriptions.Select(subscription => subscription.Tell(change)).OfType<Exception>().ToValueList();
}
