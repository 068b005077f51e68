namespace Governance.Serialization;

/// <summary>What the check of a text knows of a type that is written as the properties of another.</summary>
internal interface ISurrogateContract
{
    /// <summary>The type whose contract describes the text.</summary>
    Type SurrogateType { get; }
}
