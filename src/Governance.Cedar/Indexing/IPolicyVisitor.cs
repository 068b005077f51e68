namespace Governance.Cedar;

/// <summary>What is done with the policies that an index finds. A structure, so that the search is compiled for it and calls nothing virtually.</summary>
internal interface IPolicyVisitor
{
    /// <summary>Whether branches of the index that hold permits only can be left out from here on.</summary>
    bool SkipsPermits { get; }

    /// <summary>Takes one policy, by its position; false ends the search.</summary>
    bool Visit(int position);
}
