using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Governance.Decisions;

/// <summary>The duties that an application knows how to see to. A decision whose duties it does not all know may not be acted on.</summary>
/// <remarks>Immutable; as thread-safe as its handlers.</remarks>
public sealed class ObligationHandlers
{
    private readonly FrozenDictionary<ObligationId, IObligationHandler> _handlers;

    /// <summary>Takes the handlers.</summary>
    /// <param name="handlers">The handlers; one for each duty.</param>
    /// <exception cref="ArgumentException">A duty has two handlers.</exception>
    public ObligationHandlers(params IEnumerable<IObligationHandler> handlers)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        var known = new Dictionary<ObligationId, IObligationHandler>();
        foreach (var handler in handlers)
        {
            if (!known.TryAdd(handler.Obligation, handler))
            {
                throw new ArgumentException($"The duty `{handler.Obligation}` has two handlers.", nameof(handlers));
            }
        }

        _handlers = known.ToFrozenDictionary();
    }

    /// <summary>The duties of a decision that no handler knows; unless there is none, the act must be refused.</summary>
    /// <param name="decision">The decision.</param>
    public ValueList<RequiredObligation> FindUnknown(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return [.. decision.Obligations.Where(duty => !_handlers.ContainsKey(duty.Id))];
    }

    /// <summary>The duties of a model's catalogue that no handler knows: decisions with one of them can never be acted on. To look at when an application starts.</summary>
    /// <param name="model">The model.</param>
    public ValueList<ObligationId> FindUnknown(GovernanceModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return [.. model.Obligations.Keys.Where(duty => !_handlers.ContainsKey(duty)).OrderBy(duty => duty.Value, StringComparer.Ordinal)];
    }

    /// <summary>Sees to all duties of a decision that lets the act proceed, in their order; or to none, when one of them is unknown or the act may not proceed.</summary>
    /// <remarks>It stops at the first duty that fails. What was seen to before stays so.</remarks>
    /// <param name="decision">The decision.</param>
    /// <returns>Whether the act may proceed now, and why not.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a handler throws, the act does not proceed.")]
    public ObligationReport Fulfil(Decision decision)
    {
        var unknown = FindUnknown(decision);
        if (!unknown.IsEmpty || decision.Outcome != DecisionOutcome.Proceed)
        {
            return new(decision, unknown, [], null, null);
        }

        var done = new List<RequiredObligation>(decision.Obligations.Count);
        foreach (var duty in decision.Obligations)
        {
            try
            {
                _handlers[duty.Id].Fulfil(duty, decision);
            }
            catch (Exception thrown)
            {
                return new(decision, [], [.. done], duty, thrown);
            }

            done.Add(duty);
        }

        return new(decision, [], [.. done], null, null);
    }
}
