using System.Globalization;
using Governance.Core.Tests.Decisions;
using Governance.Decisions;
using Governance.DependencyInjection;
using Governance.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.CasesToPass;

/// <summary>A governance folder in which an agent may pay refunds, but for one rule that is to stop it, written in one of two ways.</summary>
internal static class DeadRuleDesk
{
    /// <summary>The file of the rule.</summary>
    public const string File = "policies/block.cedar";

    private const string Schema = """
        entity Claim = { channel?: String, score?: Long };
        action "refund.issue" appliesTo { principal: [Agent, Person], resource: [Claim], context: { note?: String } };
        """;

    private const string Grant = """@id("refunds") @autonomy("ActWithinBounds") permit (principal in Team::"care-bots", action == Action::"refund.issue", resource);""";

    /// <summary>A rule that stops refunds under a condition, which stands on its third line, from column 8 on.</summary>
    public static string Block(string condition) => $"@id(\"refund.block\")\nforbid (principal, action == Action::\"refund.issue\", resource)\nwhen {{ {condition} }};\n";

    /// <summary>The files of the folder.</summary>
    public static IEnumerable<GovernanceFile> Files(string block, bool withSchema) =>
    [
        .. GovernanceModelWriter.Write(ClaimsDesk.Parts(Grant)),
        GovernanceFile.FromText(File, block),
        .. withSchema ? [GovernanceFile.FromText("policies/app.cedarschema", Schema)] : Array.Empty<GovernanceFile>(),
    ];

    public static ModelResult Read(string block, bool withSchema) => GovernanceModelReader.Read(Files(block, withSchema));

    /// <summary>What an application that starts on the folder is told; fails when it starts.</summary>
    public static GovernanceConfigurationException StartFails(string block, bool withSchema) =>
        Assert.Throws<GovernanceConfigurationException>(() => new ServiceCollection().AddGovernance(g => g.FromFiles(Files(block, withSchema))));

    /// <summary>What a rule decides of a request.</summary>
    public static DecisionOutcome Decide(string block, bool withSchema, DecisionRequest request)
    {
        var result = Read(block, withSchema);
        Assert.Equal(string.Empty, DiagnosticRenderer.Render(result.Diagnostics, CultureInfo.InvariantCulture));
        return new PolicyEvaluator(result.Model!).Evaluate(request).Outcome;
    }
}
