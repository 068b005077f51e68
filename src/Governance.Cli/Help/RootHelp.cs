using Governance.Cli.Language;

namespace Governance.Cli.Help;

/// <summary>The help of <c>governance</c> itself.</summary>
internal static class RootHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Governs AI use cases and agents: checks a governance folder and decides requests, with reasons.",
            new HelpSection("Usage:", new HelpRow("governance COMMAND FOLDER [options]")),
            new HelpSection(
                "Commands:",
                new("check FOLDER", "read everything in a folder and show every problem, each at its place"),
                new("decide FOLDER [REQUEST …]", "decide requests: how autonomously, on whose authority, under which duties, and why"),
                new("authority FOLDER --agent ID", "draw the chains by which an agent or a person may decide"),
                new("responsibilities FOLDER", "show who does, answers for, advises on and learns of which decisions, and where a unit differs"),
                new("agents FOLDER", "show the register of agents: how far each may go, and what somebody should look after"),
                new("agent FOLDER ID", "show the file of an agent: mandate, certificates, levels, what earns the next, and its history"),
                new("portfolio FOLDER", "show the register of use cases by stage, or the file of one, and what somebody should look after"),
                new("gates FOLDER", "show which use cases are before which gate, what they lack, and what is overdue"),
                new("arbitrate FOLDER", "compare the use cases by the folder’s criteria, and choose under its capacities"),
                new("roadmap FOLDER", "schedule the roadmap: what is critical, and what a stop or a delay would do"),
                new("kpis FOLDER [ID]", "say what measurements prove of the KPIs, or that they do not, and what that is worth"),
                new("cedar COMMAND …", "work with Cedar policies, schemas and tests: `governance cedar --help`")),
            new HelpSection("Options:", EnglishHelp.LanguageOption, new("--version", "show the version"), EnglishHelp.HelpOption),
            new HelpSection(
                "Exit codes:",
                new("0", "fine"),
                new("1", "the answer is no, or there are findings"),
                new("2", "the input cannot be used, or the command line makes no sense")),
            new HelpSection(
                "Examples:",
                new("governance check customer-refunds"),
                new("governance decide customer-refunds"),
                new("governance decide customer-refunds 02-large-refund.json --lang fr"),
                new("governance authority procurement --agent quote-agent"),
                new("governance agents customer-refunds"),
                new("governance cedar run-tests tests"),
                new("governance decide --help"))),
        new(
            "Gouverne des cas d’usage et des agents d’IA\u00a0: vérifie un dossier de gouvernance et décide des demandes, avec leurs raisons.",
            new HelpSection(FrenchHelp.Usage, new HelpRow("governance COMMANDE DOSSIER [options]")),
            new HelpSection(
                "Commandes\u00a0:",
                new("check DOSSIER", "lire tout un dossier et montrer chaque problème à sa place"),
                new("decide DOSSIER [DEMANDE …]", "décider des demandes\u00a0: avec quelle autonomie, sous quelle autorité, avec quelles obligations, et pourquoi"),
                new("authority DOSSIER --agent ID", "dessiner les chaînes par lesquelles un agent ou une personne peut décider"),
                new("responsibilities DOSSIER", "montrer qui exécute, répond, conseille et apprend quelles décisions, et en quoi une unité diffère"),
                new("agents DOSSIER", "montrer le registre des agents\u00a0: jusqu’où chacun peut aller, et ce qui demande de l’attention"),
                new("agent DOSSIER ID", "montrer le dossier d’un agent\u00a0: mandat, certificats, niveaux, ce qui vaut le suivant, et son historique"),
                new("portfolio DOSSIER", "montrer le registre des cas d’usage par étape, ou le dossier de l’un d’eux, et ce qui demande de l’attention"),
                new("gates DOSSIER", "montrer quels cas d’usage sont devant quelle porte, ce qui leur manque, et ce qui est en retard"),
                new("arbitrate DOSSIER", "comparer les cas d’usage selon les critères du dossier, et choisir sous ses capacités"),
                new("roadmap DOSSIER", "ordonnancer la feuille de route : ce qui est critique, et ce que ferait un arrêt ou un retard"),
                new("kpis DOSSIER [ID]", "dire ce que les mesures prouvent des indicateurs, ou qu’elles ne le prouvent pas, et ce que cela vaut"),
                new("cedar COMMANDE …", "travailler avec des politiques, schémas et tests Cedar\u00a0: `governance cedar --help`")),
            new HelpSection(FrenchHelp.Options, FrenchHelp.LanguageOption, new("--version", "afficher la version"), FrenchHelp.HelpOption),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new("0", "tout va bien"),
                new("1", "la réponse est non, ou il y a des remarques"),
                new("2", "les données sont inutilisables, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                FrenchHelp.Examples,
                new("governance check customer-refunds"),
                new("governance decide customer-refunds"),
                new("governance decide customer-refunds 02-large-refund.json --lang fr"),
                new("governance authority procurement --agent quote-agent"),
                new("governance agents customer-refunds"),
                new("governance cedar run-tests tests"),
                new("governance decide --help"))));
}
