namespace Governance.Cli.Portfolios;

/// <summary>What <c>governance arbitrate</c> says of the matrix, in both languages. The explanation of one use case comes with the result.</summary>
internal static class ArbitrationReportWords
{
    public static LocalizedText NoArbitration { get; } = new("the folder has no arbitration", "le dossier n’a pas d’arbitrage");

    public static LocalizedText NothingCompared { get; } = new("no use case is compared", "aucun cas d’usage n’est comparé");

    /// <summary>Of a use case that has ended.</summary>
    public static LocalizedText NotCompared(string useCase) => new($"{useCase} is not compared: it has ended", $"{useCase} n’est pas comparé\u00a0: il a pris fin");

    public static LocalizedText Rank { get; } = new("Rank", "Rang");

    public static LocalizedText Value { get; } = new("Value", "Valeur");

    public static LocalizedText Class { get; } = new("Class", "Classe");

    public static LocalizedText Vetoes { get; } = new("Vetoes", "Vetos");

    public static LocalizedText DominatedBy { get; } = new("Dominated by", "Dominé par");

    public static LocalizedText Stability { get; } = new("Stability", "Stabilité");

    public static LocalizedText Weights { get; } = new("Weights, and from which on another is first", "Poids, et à partir duquel un autre est premier");

    public static LocalizedText Group { get; } = new("Several judges", "Plusieurs juges");

    public static LocalizedText Agreement { get; } = new("Agreement", "Accord");

    public static LocalizedText NoAgreement { get; } = new("cannot be measured", "ne peut être mesuré");

    public static LocalizedText TheyDiffer { get; } = new("they differ", "ils diffèrent");

    /// <summary>Of a first rank or a class that no weights change.</summary>
    public static LocalizedText NoWeights { get; } = new("as the scores stand, no weights change it", "avec ces notes, aucun poids ne le change");

    public static LocalizedText FirstRank { get; } = new("First rank", "Premier rang");

    public static LocalizedText Range(string from, string to) => new($"{from} to {to}", $"{from} à {to}");

    public static LocalizedText Possibly(string what) => new($"{what} (possible)", $"{what} (possible)");

    /// <summary>How much weight must move for something to turn out otherwise.</summary>
    public static LocalizedText WhenMoves(string share, bool isAttained) => isAttained
        ? new($"when {share} of all weight moves", $"quand {share} du poids total se déplacent")
        : new($"when more than {share} of all weight moves", $"quand plus de {share} du poids total se déplacent");

    /// <summary>Who is first below a weight, or from it down.</summary>
    public static LocalizedText Below(string share, bool isAttained, string useCase) => isAttained
        ? new($"{share} or less: {useCase}", $"{share} ou moins\u00a0: {useCase}")
        : new($"below {share}: {useCase}", $"au-dessous de {share}\u00a0: {useCase}");

    /// <summary>Who is first above a weight, or from it up.</summary>
    public static LocalizedText Above(string share, bool isAttained, string useCase) => isAttained
        ? new($"{share} or more: {useCase}", $"{share} ou plus\u00a0: {useCase}")
        : new($"above {share}: {useCase}", $"au-dessus de {share}\u00a0: {useCase}");

    /// <summary>Kendall's coefficient of concordance.</summary>
    public static LocalizedText Concordance(string number) => new($"W = {number}: 1 when all rank alike, 0 when their ranks cancel out", $"W = {number}\u00a0: 1 si tous classent de même, 0 si leurs rangs s’annulent");

    public static LocalizedText AllSay(string name) => new($"all say: {name}", $"tous disent\u00a0: {name}");

    public static LocalizedText Ranks(string ranks) => new($"rank {ranks}", $"rang {ranks}");

    /// <summary>Who values a use case most and least, and by how much.</summary>
    public static LocalizedText Apart(string highest, string lowest, string gap) => new(
        $"{highest} values it most, {lowest} least, {gap} apart", $"{highest} l’estime le plus, {lowest} le moins, à {gap} d’écart");

    public static LocalizedText OnAccountOf(string criterion) => new($"most of it by {criterion}", $"surtout par {criterion}");
}
