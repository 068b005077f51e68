using Governance.Cli.Chains;
using Governance.Cli.Output;

namespace Governance.Cli.Careers;

/// <summary>Writes by which delegations an agent may decide, as <c>governance authority</c> draws them, and which it gave.</summary>
internal sealed class DelegationSections(FilePage page, ChainReport chains, ChainDrawing drawing)
{
    /// <summary>Writes the sections.</summary>
    public void Write(AgentFile file)
    {
        if (file.Received.Count > 0)
        {
            page.Heading(FileSection.DelegationsReceived);
            chains.WriteDecisions(file.Chains, file.Received);
        }

        if (file.Given.Count > 0)
        {
            page.Heading(FileSection.DelegationsGiven);
            foreach (var given in file.Given)
            {
                Write(given);
            }
        }
    }

    private void Write(GivenDelegation given)
    {
        page.Sheet.Gap();
        drawing.Link(0, new LinkText(page.Names, page.Language).Pieces(given.Rule, null));
        page.Sheet.Item(
            given.IsInForce ? Marks.Yes : Marks.No,
            given.IsInForce ? page.Authority.InForce : given.Problem is { } problem ? page.Authority.NotInForceBecause(page.Say(problem)) : page.Authority.NotInForce);
    }
}
