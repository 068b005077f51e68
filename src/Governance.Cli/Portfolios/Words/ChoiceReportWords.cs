namespace Governance.Cli.Portfolios;

/// <summary>What <c>governance arbitrate</c> says of the choice under capacity, in both languages. Why a candidate is left out comes with the choice.</summary>
internal static class ChoiceReportWords
{
    public static LocalizedText Choice { get; } = new("Choice under capacity", "Choix sous capacité");

    public static LocalizedText NothingChosen { get; } = new("nothing is chosen", "rien n’est retenu");

    public static LocalizedText Proved { get; } = new("no other choice is worth more", "aucun autre choix ne vaut plus");

    public static LocalizedText BringsNothing(string step) => new($"{step} more would bring nothing", $"avec {step} de plus, aucun gain");

    public static LocalizedText Bounded(string gap) => new($"another choice could be worth {gap} more at most", $"un autre choix pourrait valoir au plus {gap} de plus");

    public static LocalizedText Used(string used, string amount, string unit) => new($"{used} of {amount} used ({unit})", $"{used} sur {amount} ({unit})");

    public static LocalizedText Left(string left) => new($"{left} left", $"reste {left}");

    public static LocalizedText Brings(string step, string gain) => new($"{step} more would bring {gain}", $"avec {step} de plus, gain de {gain}");

    public static LocalizedText BringsBetween(string step, string least, string most) => new(
        $"{step} more would bring {least} to {most}", $"avec {step} de plus, gain de {least} à {most}");

    public static LocalizedText Joining(string useCases) => new($"with {useCases}", $"avec {useCases}");

    public static LocalizedText Leaving(string useCases) => new($"without {useCases}", $"sans {useCases}");
}
