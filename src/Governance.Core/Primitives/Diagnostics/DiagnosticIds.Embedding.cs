namespace Governance;

/// <content>What can be wrong with how an application embeds the library.</content>
public static partial class DiagnosticIds
{
    /// <summary>An application says nowhere, or twice, where its model comes from.</summary>
    public const string ModelSource = "GOV5001";

    /// <summary>A folder cannot be written: what is there must not be replaced, or the disk refuses.</summary>
    public const string OccupiedFolder = "GOV5002";

    /// <summary>An extension in C# has a name that it cannot have, or declares what is not in the model.</summary>
    public const string Extension = "GOV5003";
}
