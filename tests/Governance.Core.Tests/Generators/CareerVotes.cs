namespace Governance.Core.Tests.Generators;

/// <summary>What is presented as the votes of a body.</summary>
internal enum CareerVotes
{
    /// <summary>Everybody who may vote agrees.</summary>
    Right,

    /// <summary>Nothing is presented.</summary>
    None,

    /// <summary>The owner of the agent agrees alone.</summary>
    ByOwner,

    /// <summary>Whoever asks agrees alone.</summary>
    ByRequester,

    /// <summary>Everybody agrees, members or not.</summary>
    ByEverybody,

    /// <summary>One vote of the quorum is missing.</summary>
    OneShort,

    /// <summary>The votes are for something else.</summary>
    OfAnother,

    /// <summary>The votes were used before.</summary>
    Used,
}
