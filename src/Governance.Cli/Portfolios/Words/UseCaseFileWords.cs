namespace Governance.Cli.Portfolios;

/// <summary>What <c>governance portfolio --use-case</c> says of one use case, in both languages.</summary>
internal static class UseCaseFileWords
{
    public static LocalizedText Intake { get; } = new("Intake", "Fiche");

    public static LocalizedText Landscape { get; } = new("Technology landscape", "Paysage technologique");

    public static LocalizedText NextGate { get; } = new("Next gate", "Prochaine porte");

    public static LocalizedText Conditions { get; } = new("Conditions", "Conditions");

    public static LocalizedText History { get; } = new("History", "Historique");

    public static LocalizedText Changes { get; } = new("Changes", "Changements");

    public static LocalizedText Agents { get; } = new("Agents", "Agents");

    public static LocalizedText DeclaredUses { get; } = new("Declared uses", "Usages déclarés");

    public static LocalizedText Purpose { get; } = new("Purpose", "Finalité");

    public static LocalizedText Units { get; } = new("Units", "Unités");

    public static LocalizedText DecisionTypes { get; } = new("Decisions", "Décisions");

    public static LocalizedText Autonomy { get; } = new("Autonomy", "Autonomie");

    public static LocalizedText Kpis { get; } = new("KPIs", "Indicateurs");

    public static LocalizedText Benefit { get; } = new("Benefit", "Bénéfice");

    public static LocalizedText Output { get; } = new("Gives", "Produit");

    public static LocalizedText Kind { get; } = new("Kind of AI", "Genre d’IA");

    public static LocalizedText Vendor { get; } = new("Supplied by", "Fourni par");

    public static LocalizedText HumanImpact { get; } = new("For people", "Pour les personnes");

    public static LocalizedText Recourse { get; } = new("Recourse", "Recours");

    public static LocalizedText DataClasses { get; } = new("Data classes", "Classes de données");

    public static LocalizedText TimeBox { get; } = new("Time box", "Durée limitée");

    public static LocalizedText Testing { get; } = new("Testing", "Essais");

    public static LocalizedText Training { get; } = new("Training", "Formation");

    public static LocalizedText Fallback { get; } = new("When it fails", "En cas d’échec");

    public static LocalizedText Monitoring { get; } = new("Monitoring", "Surveillance");

    public static LocalizedText Systems { get; } = new("Systems", "Systèmes");

    public static LocalizedText Decisions { get; } = new("Architecture", "Architecture");

    public static LocalizedText Workplace { get; } = new("Workplace", "Poste de travail");

    public static LocalizedText UserExperience { get; } = new("User experience", "Expérience utilisateur");

    public static LocalizedText NotSaid { get; } = new("not said", "rien n’est dit");

    public static LocalizedText Overdue { get; } = new("overdue", "en retard");

    public static LocalizedText UpTo(string level) => new($"up to {level}", $"jusqu’à {level}");

    public static LocalizedText ByItsStage(string level) => new($"as it stands up to {level}", $"en l’état jusqu’à {level}");

    public static LocalizedText NeededFrom(LocalizedText stage) => new($"needed from “{stage.En}” on", $"à donner dès «\u00a0{stage.Fr}\u00a0»");

    public static LocalizedText Needed(LocalizedText what, LocalizedText stage) => new($"{what.En} is needed from “{stage.En}” on", $"il faut {what.Fr} dès «\u00a0{stage.Fr}\u00a0»");

    public static LocalizedText FromUntil(string from, string until) => new($"from {from} until {until}", $"du {from} au {until}");

    public static LocalizedText By(string who) => new($"by {who}", $"par {who}");

    public static LocalizedText ByOn(string who, string day) => new($"by {who} on {day}", $"par {who} le {day}");

    public static LocalizedText InTheNameOf(string who, string body) => new($"by {who} in the name of {body}", $"par {who} au nom de {body}");

    public static LocalizedText RecordedBy(string who) => new($"recorded by {who}", $"consigné par {who}");

    public static LocalizedText AtGate(string gate) => new($"at {gate}", $"à {gate}");

    public static LocalizedText OnCondition(string condition) => new($"on condition {condition}", $"sous condition {condition}");

    public static LocalizedText Due(string day) => new($"due {day}", $"due le {day}");

    public static LocalizedText Met(string day, string who) => new($"met on {day}, by {who}", $"remplie le {day}, par {who}");

    public static LocalizedText Decision(string digest) => new($"decision {digest}", $"décision {digest}");
}
