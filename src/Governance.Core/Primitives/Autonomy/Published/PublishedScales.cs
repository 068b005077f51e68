namespace Governance;

/// <summary>The published scales of autonomy, for reports to people who know one of them. None of them replaces <see cref="AutonomyLevel"/>.</summary>
/// <remarks>
/// The ranges follow the human act that must come before the effect, which is what our own levels change one at a time. Scales of capability,
/// such as OpenAI's five levels (2024), are no scales of autonomy and are left out on purpose.
/// </remarks>
public static class PublishedScales
{
    /// <summary>Sheridan and Verplank's ten levels of automation (1978), in the wording of Parasuraman, Sheridan and Wickens (2000), shortened.</summary>
    public static PublishedScale SheridanVerplank { get; } = new(
        "sheridan",
        new("Sheridan & Verplank", "Sheridan et Verplank"),
        "T. B. Sheridan, W. L. Verplank, Human and Computer Control of Undersea Teleoperators, MIT Man-Machine Systems Laboratory, 1978 (DTIC ADA057655)",
        [
            new("1", new("no assistance", "aucune assistance")),
            new("2", new("offers all alternatives", "propose toutes les options")),
            new("3", new("narrows the alternatives down", "restreint les options")),
            new("4", new("suggests one alternative", "suggère une option")),
            new("5", new("executes if the human approves", "exécute si l’humain approuve")),
            new("6", new("leaves time for a veto, then executes", "laisse le temps d’un veto, puis exécute")),
            new("7", new("executes, then informs", "exécute, puis informe")),
            new("8", new("informs if asked", "informe si on le lui demande")),
            new("9", new("informs if it decides to", "informe s’il le décide")),
            new("10", new("acts and ignores the human", "agit sans tenir compte de l’humain")),
        ],
        [(0, 0), (0, 2), (3, 3), (4, 4), (4, 5), (5, 6), (6, 7)]);

    /// <summary>Feng, McDonald and Zhang's five levels by the role of the user (2025).</summary>
    public static PublishedScale Feng { get; } = new(
        "feng",
        new("Feng, McDonald & Zhang", "Feng, McDonald et Zhang"),
        "K. J. K. Feng, D. W. McDonald, A. X. Zhang, Levels of Autonomy for AI Agents, arXiv 2506.12469, 2025",
        [
            new("L1", new("user as operator", "utilisateur opérateur")),
            new("L2", new("user as collaborator", "utilisateur collaborateur")),
            new("L3", new("user as consultant", "utilisateur consultant")),
            new("L4", new("user as approver", "utilisateur approbateur")),
            new("L5", new("user as observer", "utilisateur observateur")),
        ],
        [(-1, -1), (0, 0), (0, 0), (0, 1), (1, 2), (3, 3), (4, 4)]);

    /// <summary>The Cloud Security Alliance's six levels (2026).</summary>
    public static PublishedScale CloudSecurityAlliance { get; } = new(
        "csa",
        new("Cloud Security Alliance"),
        "J. Reavis, Leveling Up Autonomy in Agentic AI, Cloud Security Alliance, 28 January 2026",
        [
            new("L0", new("no autonomy", "aucune autonomie")),
            new("L1", new("assisted", "assistée")),
            new("L2", new("supervised", "supervisée")),
            new("L3", new("conditional", "conditionnelle")),
            new("L4", new("high autonomy", "autonomie élevée")),
            new("L5", new("full autonomy", "autonomie complète")),
        ],
        [(0, 0), (0, 0), (0, 0), (1, 1), (2, 2), (3, 3), (4, 4)]);

    /// <summary>Gartner's four levels (2026).</summary>
    public static PublishedScale Gartner { get; } = new(
        "gartner",
        new("Gartner"),
        "Gartner, press release, 26 May 2026",
        [
            new("L1", new("observe", "observer")),
            new("L2", new("advise", "conseiller")),
            new("L3", new("act with approval", "agir sur approbation")),
            new("L4", new("act autonomously", "agir de façon autonome")),
        ],
        [(-1, -1), (0, 0), (1, 1), (2, 2), (2, 2), (3, 3), (3, 3)]);

    /// <summary>The four kinds of human involvement of Singapore's framework for agentic AI (2026).</summary>
    public static PublishedScale Imda { get; } = new(
        "imda",
        new("Singapore IMDA", "IMDA de Singapour"),
        "Infocomm Media Development Authority, Model AI Governance Framework for Agentic AI, version 1.5, 2026, 1.1.3",
        [
            new("1", new("agent proposes, human operates", "l’agent propose, l’humain opère")),
            new("2", new("agent and human collaborate", "l’agent et l’humain collaborent")),
            new("3", new("agent operates, human approves", "l’agent opère, l’humain approuve")),
            new("4", new("agent operates, human observes", "l’agent opère, l’humain observe")),
        ],
        [(-1, -1), (0, 0), (0, 0), (1, 1), (1, 2), (2, 2), (3, 3)]);

    /// <summary>The four scopes of agency of Amazon Web Services (2025).</summary>
    public static PublishedScale Aws { get; } = new(
        "aws",
        new("AWS Agentic AI Security Scoping Matrix"),
        "A. Brown, M. Saner, Agentic AI Security Scoping Matrix, Amazon Web Services, 21 November 2025",
        [
            new("1", new("no agency", "aucune capacité d’agir")),
            new("2", new("prescribed agency", "capacité d’agir prescrite")),
            new("3", new("supervised agency", "capacité d’agir supervisée")),
            new("4", new("full agency", "pleine capacité d’agir")),
        ],
        [(-1, -1), (0, 0), (1, 1), (1, 1), (1, 2), (2, 2), (2, 3)]);

    /// <summary>The seven levels of automation of ISO/IEC 22989, by the identifiers of SPDX and in our own words.</summary>
    public static PublishedScale Iso22989 { get; } = new(
        "iso-22989",
        new("ISO/IEC 22989"),
        "ISO/IEC 22989:2022; identifiers of SPDX 3.1, Core, IsoAutomationLevel",
        [
            new("notAutomated", new("an operator does everything", "un opérateur fait tout")),
            new("assistiveAutomation", new("the system helps an operator", "le système aide un opérateur")),
            new("partialAutomation", new("parts run by themselves under control", "des parties fonctionnent seules sous contrôle")),
            new("conditionalAutomation", new("runs by itself, an operator stands ready", "fonctionne seul, un opérateur se tient prêt")),
            new("highAutomation", new("does parts of its mission alone", "accomplit seul des parties de sa mission")),
            new("fullAutomation", new("does its whole mission alone", "accomplit seul toute sa mission")),
            new("autonomous", new("changes its own goals or domain", "modifie ses propres buts ou son domaine")),
        ],
        [(0, 0), (0, 1), (2, 2), (3, 3), (3, 3), (4, 4), (5, 5)]);

    /// <summary>The levels of autonomy of Morris and others (2024), which are apart from their levels of capability.</summary>
    public static PublishedScale Morris { get; } = new(
        "morris",
        new("Morris et al.", "Morris et coll."),
        "M. R. Morris et al., Levels of AGI, arXiv 2311.02462, ICML 2024",
        [
            new("0", new("no AI", "pas d’IA")),
            new("1", new("AI as a tool", "IA comme outil")),
            new("2", new("AI as a consultant", "IA comme consultant")),
            new("3", new("AI as a collaborator", "IA comme collaborateur")),
            new("4", new("AI as an expert", "IA comme expert")),
            new("5", new("AI as an agent", "IA comme agent")),
        ],
        [(0, 0), (1, 1), (2, 2), (3, 3), (3, 3), (4, 4), (5, 5)]);

    /// <summary>The four stages of the Agentic Trust Framework (2026).</summary>
    public static PublishedScale AgenticTrustFramework { get; } = new(
        "atf",
        new("Agentic Trust Framework"),
        "Agentic Trust Framework, version 0.9.1, April 2026",
        [
            new("intern", new("observes and reports", "observe et rend compte")),
            new("junior", new("recommends, and acts on approval", "recommande, et agit sur approbation")),
            new("senior", new("acts and notifies", "agit et avise")),
            new("principal", new("autonomous in its domain", "autonome dans son domaine")),
        ],
        [(-1, -1), (0, 0), (0, 1), (1, 1), (1, 2), (2, 2), (3, 3)]);

    /// <summary>All of them.</summary>
    public static ValueList<PublishedScale> All { get; } =
        [SheridanVerplank, Feng, CloudSecurityAlliance, Gartner, Imda, Aws, Iso22989, Morris, AgenticTrustFramework];
}
