using Governance.Core.Tests.Decisions;
using Governance.Core.Tests.Delegation;
using Governance.Decisions;
using Governance.Delegation;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>Delegation chains (openid/authzen#416): a decision names the chain and the person at its head; a chain is as strong as its weakest link, and ends with any of them.</summary>
public sealed class DelegationChainTests
{
    [Fact]
    public void A_decision_names_the_chain_and_the_person_at_its_head()
    {
        var decision = Decide(new DelegationRegister { Rules = [Desk.ToController, Desk.ToBot] }, 20m);

        Assert.Equal(DecisionOutcome.AwaitingApproval, decision.Outcome);
        Assert.Equal([Desk.ToController.Id, Desk.ToBot.Id], decision.Authority!.Chain);
        Assert.Equal(new PersonId("claire-dubois"), decision.Authority.Person);
    }

    [Fact]
    public void A_chain_passes_on_no_more_than_its_weakest_link()
    {
        var rules = new DelegationRegister { Rules = [Desk.ToController, Desk.ToBot] };

        Assert.NotNull(Decide(rules, 500m).Authority);
        Assert.Null(Decide(rules, 500.01m).Authority);
        Assert.False(Desk.Create(rules with { Rules = [Desk.ToController, Desk.ToBot with { AmountLimit = new Money(2000.01m, Currency.Eur) }] }).Model is not null);
        Assert.False(Desk.Create(rules with { Rules = [Desk.ToController with { Depth = 0 }, Desk.ToBot] }).Model is not null);
    }

    [Fact]
    public void A_revocation_ends_everything_below_it() => Assert.Equal(
        DecisionOutcome.Refused, Decide(new DelegationRegister { Rules = [Desk.ToController, Desk.ToBot], Revocations = [Desk.Revocation] }, 20m).Outcome);

    private static Decision Decide(DelegationRegister register, decimal amount) => new PolicyEvaluator(Desk.With(register)).Evaluate(ClaimsDesk.Refund(amount));
}
