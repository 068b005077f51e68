namespace Governance.Serialization;

/// <summary>What a file of a governance folder is, by its name.</summary>
internal enum FileRole
{
    /// <summary>No part of the model, and not likely meant to be one.</summary>
    Ignored,

    /// <summary>One of the six JSON files.</summary>
    Document,

    /// <summary>A file of Cedar policies.</summary>
    Policy,

    /// <summary>A schema of the application's own types.</summary>
    Schema,

    /// <summary>A recorded request, which is no part of the model.</summary>
    Request,

    /// <summary>Measurements of KPIs, which are no part of the model.</summary>
    Measurements,

    /// <summary>Nothing that is read, and yet probably meant to be.</summary>
    Unknown,
}
