using Governance.Cli.Help;
using Governance.Cli.Language;

namespace Governance.Cli.Cedar.Help;

/// <summary>The help of <c>governance cedar explain</c>.</summary>
internal static class ExplainHelp
{
    public static CommandHelp Pages { get; } = new(
        new(
            "Decides a request and tells why: which clauses of which policies decided, with the values they saw; when nothing permits, which policies came nearest.",
            new HelpSection(
                "Usage:",
                new HelpRow("governance cedar explain --policies FILE --entities FILE [--schema FILE] --principal ENTITY"),
                new HelpRow("                         --action ENTITY --resource ENTITY [--context FILE] [--nearest N] [--json]"),
                new HelpRow("                         [--lang en|fr]")),
            new HelpSection(
                "Options:",
                EnglishCedarRows.Policies,
                EnglishCedarRows.Entities,
                EnglishCedarRows.RequestSchema,
                EnglishCedarRows.Entity,
                EnglishCedarRows.Context,
                new HelpRow("--nearest N", "how many of the nearest policies to show, 3 by default"),
                EnglishCedarRows.Json,
                EnglishHelp.LanguageOption,
                EnglishHelp.HelpOption),
            new HelpSection(
                "Notes:",
                new HelpRow("+ - ! ?", "a clause that was met, was not met, could not be evaluated, was not reached")),
            new HelpSection(
                "Exit codes:",
                new HelpRow("0", "the request is allowed"),
                new HelpRow("1", "the request is denied"),
                new HelpRow("2", "an input cannot be used or does not fit the schema, or the command line makes no sense")),
            new HelpSection(
                "JSON:",
                new HelpRow("{…}", "decision, ground (permitted, forbidden, notPermitted), reason, errors, and three arrays of policies: decidedBy, skipped, nearest"),
                new HelpRow("policies", "policy, annotation, effect, obstacles (what stands between it and applying), clauses (clause, outcome, line, column, sentence)")),
            new HelpSection(
                "Examples:",
                new HelpRow("governance cedar explain --policies policies.cedar --entities entities.json \\"),
                new HelpRow("  --principal 'User::\"alice\"' --action 'Action::\"view\"' --resource 'Photo::\"p1\"'"))),
        new(
            "Décide une demande et dit pourquoi\u00a0: quelles clauses de quelles politiques ont décidé, avec les valeurs vues\u00a0; quand rien n’autorise, quelles politiques s’en approchent le plus.",
            new HelpSection(
                FrenchHelp.Usage,
                new HelpRow("governance cedar explain --policies FICHIER --entities FICHIER [--schema FICHIER]"),
                new HelpRow("                         --principal ENTITÉ --action ENTITÉ --resource ENTITÉ"),
                new HelpRow("                         [--context FICHIER] [--nearest N] [--json] [--lang en|fr]")),
            new HelpSection(
                FrenchHelp.Options,
                FrenchCedarRows.Policies,
                FrenchCedarRows.Entities,
                FrenchCedarRows.RequestSchema,
                FrenchCedarRows.Entity,
                FrenchCedarRows.Context,
                new HelpRow("--nearest N", "combien de politiques les plus proches montrer, 3 par défaut"),
                FrenchCedarRows.Json,
                FrenchHelp.LanguageOption,
                FrenchHelp.HelpOption),
            new HelpSection(
                "Remarques\u00a0:",
                new HelpRow("+ - ! ?", "une clause remplie, non remplie, impossible à évaluer, non atteinte")),
            new HelpSection(
                FrenchHelp.ExitCodes,
                new HelpRow("0", "la demande est autorisée"),
                new HelpRow("1", "la demande est refusée"),
                new HelpRow("2", "une donnée est inutilisable ou contredit le schéma, ou la ligne de commande n’a pas de sens")),
            new HelpSection(
                "JSON\u00a0:",
                new HelpRow("{…}", "decision, ground (permitted, forbidden, notPermitted), reason, errors, et trois tableaux de politiques\u00a0: decidedBy, skipped, nearest"),
                new HelpRow("politiques", "policy, annotation, effect, obstacles (ce qui l’empêche de s’appliquer), clauses (clause, outcome, line, column, sentence, en anglais)")),
            new HelpSection(
                FrenchHelp.Examples,
                new HelpRow("governance cedar explain --policies policies.cedar --entities entities.json \\"),
                new HelpRow("  --principal 'User::\"alice\"' --action 'Action::\"view\"' --resource 'Photo::\"p1\"'"))));
}
