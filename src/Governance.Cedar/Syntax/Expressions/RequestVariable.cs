namespace Governance.Cedar;

/// <summary>The parts of a request that expressions can name.</summary>
public enum RequestVariable
{
    /// <summary>Who asks.</summary>
    Principal,

    /// <summary>What is to be done.</summary>
    Action,

    /// <summary>To what it is to be done.</summary>
    Resource,

    /// <summary>What else is known about the request, a record.</summary>
    Context,
}
