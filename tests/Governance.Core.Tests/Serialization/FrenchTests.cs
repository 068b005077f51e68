using System.Globalization;
using Governance.Agents;
using Governance.Serialization;

namespace Governance.Core.Tests.Serialization;

/// <summary>What a French reader sees.</summary>
public class FrenchTests
{
    [Theory]
    [InlineData("", "x.json:1:1: erreur : le fichier est vide¶  --> $¶  aide : un fichier de gouvernance est un objet JSON : `{ … }`")]
    [InlineData("{\"agents\": [],}", "x.json:1:14: erreur : une virgule que rien ne suit¶  --> $¶  1 | {\"agents\": [],}¶    |              ^¶  aide : supprimez la virgule")]
    [InlineData("{\"agents\": [}", "x.json:1:13: erreur : il faut ici une valeur, et non `}`¶  --> $.agents¶  1 | {\"agents\": [}¶    |             ^")]
    [InlineData("{\"agent\": []}", "x.json:1:2: erreur : propriété inconnue `agent`¶  --> $.agent¶  1 | {\"agent\": []}¶    |  ^^^^^^^¶  aide : vouliez-vous dire `agents`\u202f?")]
    [InlineData("{}", "x.json:1:1: erreur : propriété manquante `agents`¶  --> $¶  1 | {}¶    | ^¶  aide : `agents` est une liste")]
    [InlineData("{\"agents\": 1}", "x.json:1:12: erreur : il faut ici une liste, et non un nombre¶  --> $.agents¶  1 | {\"agents\": 1}¶    |            ^")]
    public void Reads(string json, string expected)
    {
        var problem = DocumentReader.Read<AgentRegister>(GovernanceFile.FromText("x.json", json)).Problems[0];

        var rendered = DiagnosticRenderer.Render(problem, new CultureInfo("fr-FR"));

        Assert.Equal(expected.Replace(" :", "\u00a0:", StringComparison.Ordinal), rendered.Replace('\n', '¶'));
    }
}
