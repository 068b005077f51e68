namespace Governance.Portfolio;

/// <summary>How a criterion of a gate is judged.</summary>
public enum CriterionTest
{
    /// <summary>Somebody judges it, and says on which evidence.</summary>
    Assessed,

    /// <summary>The library judges it: the fields that the next stage asks for are filled in (<see cref="IntakeFields"/>).</summary>
    Fields,

    /// <summary>The library judges it: the risk was assessed, and is not prohibited.</summary>
    Risk,

    /// <summary>The library judges it: the time box is not over.</summary>
    TimeBox,

    /// <summary>The library judges it: the Cedar condition of the criterion holds for the use case as <c>resource</c>.</summary>
    Condition,

    /// <summary>The library judges it: the KPIs of the criterion are each proven by an assessment that is presented and still holds.</summary>
    Kpis,
}
