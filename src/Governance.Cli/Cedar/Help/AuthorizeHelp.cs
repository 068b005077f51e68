using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar authorize</c>.</summary>
internal static class AuthorizeHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Decides a request by Cedar's own rules, and names the policies that determine the decision and those that could not be evaluated.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar authorize --policies FILE --entities FILE [--schema FILE] --principal ENTITY"),
                new HelpRow("                           --action ENTITY --resource ENTITY [--context FILE] [--json]"),
                new HelpRow("                           [--lang en|fr]")),
            new HelpSection(
                "Options:",
                EnglishCedarRows.Policies,
                EnglishCedarRows.Entities,
                EnglishCedarRows.RequestSchema,
                EnglishCedarRows.Entity,
                EnglishCedarRows.Context,
                EnglishCedarRows.Json,
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Exit codes:",
                new HelpRow("0", "the request is allowed"),
                new HelpRow("1", "the request is denied"),
                new HelpRow("2", "an input cannot be used or does not fit the schema, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new HelpRow("{…}", "decision (allow, deny), reason (ids), errors (policy, id, message)")),
            new HelpSection(
                "Examples:",
                new HelpRow("governance cedar authorize --policies policies.cedar --entities entities.json \\"),
                new HelpRow("  --principal 'User::\"alice\"' --action 'Action::\"view\"' \\"),
                new HelpRow("  --resource 'Photo::\"p1\"' --context context.json"))),
        new(
            "Décide une demande selon les seules règles de Cedar, et nomme les politiques qui déterminent la décision et celles qui n’ont pas pu être évaluées.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar authorize --policies FICHIER --entities FICHIER [--schema FICHIER]"),
                new HelpRow("                           --principal ENTITÉ --action ENTITÉ --resource ENTITÉ"),
                new HelpRow("                           [--context FICHIER] [--json] [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Options,
                FrenchCedarRows.Policies,
                FrenchCedarRows.Entities,
                FrenchCedarRows.RequestSchema,
                FrenchCedarRows.Entity,
                FrenchCedarRows.Context,
                FrenchCedarRows.Json,
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new HelpRow("0", "la demande est autorisée"),
                new HelpRow("1", "la demande est refusée"),
                new HelpRow("2", "une donnée est inutilisable ou contredit le schéma, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new HelpRow("{…}", "decision (allow, deny), reason (identifiants), errors (policy, id, message)")),
            new HelpSection(
                FrenchHelp.Examples,
                new HelpRow("governance cedar authorize --policies policies.cedar --entities entities.json \\"),
                new HelpRow("  --principal 'User::\"alice\"' --action 'Action::\"view\"' \\"),
                new HelpRow("  --resource 'Photo::\"p1\"' --context context.json"))));
}
