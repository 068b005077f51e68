namespace Governance.Delegation;

/// <summary>Lets rules that list the same ids hold the same list, so that a decision among many rules finds their lists, and their ids, in near memory.</summary>
internal sealed class SharedLists
{
    private readonly Dictionary<ValueList<DecisionTypeId>, ValueList<DecisionTypeId>> _decisionTypes = [];
    private readonly Dictionary<ValueList<UseCaseId>, ValueList<UseCaseId>> _purposes = [];
    private readonly Dictionary<ValueList<UnitId>, ValueList<UnitId>> _units = [];

    public ValueList<DecisionTypeId> Share(ValueList<DecisionTypeId> list) => Share(_decisionTypes, list);

    public ValueList<UseCaseId> Share(ValueList<UseCaseId> list) => Share(_purposes, list);

    public ValueList<UnitId> Share(ValueList<UnitId> list) => Share(_units, list);

    private static ValueList<T> Share<T>(Dictionary<ValueList<T>, ValueList<T>> known, ValueList<T> list)
    {
        if (known.TryGetValue(list, out var first))
        {
            return first;
        }

        known.Add(list, list);
        return list;
    }
}
