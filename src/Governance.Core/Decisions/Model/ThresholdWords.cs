namespace Governance.Decisions;

/// <summary>What is said of amount thresholds that do not hold together, in both languages.</summary>
internal static class ThresholdWords
{
    public static LocalizedText NoProtocol { get; } = new("no protocol", "aucun protocole");

    public static LocalizedText AmountRange { get; } = new("a bound is at least 0", "une borne est au moins 0");

    public static LocalizedText NoCurrency { get; } = new("a bound needs a currency", "une borne demande une devise");

    public static LocalizedText NotRising { get; } = new(
        "this bound is not above that of the band before, so the band holds no amount",
        "cette borne ne dépasse pas celle de la tranche précédente : la tranche ne contient aucun montant");

    public static LocalizedText NoBound { get; } = new(
        "only the last band has no bound",
        "seule la dernière tranche n’a pas de borne");

    public static LocalizedText NoBoundHelp { get; } = new(
        "give `upTo`, or leave out the bands that follow",
        "indiquez `upTo` ou supprimez les tranches qui suivent");

    public static LocalizedText LastBound { get; } = new(
        "amounts above this bound fall into no band",
        "les montants au-delà de cette borne ne tombent dans aucune tranche");

    public static LocalizedText LastBoundHelp { get; } = new(
        "leave out `upTo`, or add a last band without it",
        "supprimez `upTo` ou ajoutez une dernière tranche sans borne");

    public static LocalizedText RisingCeiling { get; } = new(
        "this band allows more autonomy than the band before, for higher amounts",
        "cette tranche permet plus d’autonomie que la précédente, pour des montants plus élevés");

    public static LocalizedText NoApprovers { get; } = new(
        "this band demands no protocol, and a band of lower amounts does",
        "cette tranche n’exige aucun protocole, et une tranche de montants inférieurs en exige un");

    public static LocalizedText RankHelp { get; } = new(
        "a protocol ranks as its highest step, and a step as its lowest voter; a higher amount never needs a lower rank",
        "un protocole a le rang de son étape la plus haute, et une étape celui de son votant le plus bas ; un montant plus élevé n’exige jamais un rang inférieur");

    public static LocalizedText Idle { get; } = new(
        "at this ceiling nothing awaits an approval, so these protocols are not asked for",
        "à ce plafond rien n’attend d’approbation : ces protocoles ne sont pas demandés");

    public static LocalizedText IdleHelp { get; } = new(
        "approvals come first at `ActWithApproval` and `ActOnPlan`",
        "une approbation est requise à `ActWithApproval` et `ActOnPlan`");

    public static LocalizedText OtherCurrency(string first, string other) => new(
        $"the bands before are in {first}, this one in {other}",
        $"les tranches précédentes sont en {first}, celle-ci en {other}");

    public static LocalizedText LowerRank(int rank, int before) => new(
        $"the approvers of this band have rank {rank}, those of a band of lower amounts rank {before}",
        $"les approbateurs de cette tranche ont le rang {rank}, ceux d’une tranche de montants inférieurs le rang {before}");

    public static LocalizedText LowerRankIn(UnitId unit, int rank, int before) => rank < 0
        ? new($"in `{unit}`, {NoApprovers.En}", $"dans `{unit}`, {NoApprovers.Fr}")
        : new($"in `{unit}`, {LowerRank(rank, before).En}", $"dans `{unit}`, {LowerRank(rank, before).Fr}");

    public static LocalizedText NamedTwice(ProtocolId protocol) => new($"`{protocol}` is named twice", $"`{protocol}` figure deux fois");
}
