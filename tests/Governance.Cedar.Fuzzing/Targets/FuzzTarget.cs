namespace Governance.Cedar.Fuzzing;

/// <summary>One reader of the library, with the inputs to start from.</summary>
internal abstract class FuzzTarget(string name, SeedTexts seeds, Vocabulary vocabulary)
{
    public string Name { get; } = name;

    public SeedTexts Seeds { get; } = seeds;

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>Whether the reader takes bytes, so that bytes that are no text are tried too.</summary>
    public virtual bool TakesBytes => false;

    /// <summary>Reads the input and, if it is accepted, tries all that can be done with it.</summary>
    /// <returns>Whether it was accepted.</returns>
    /// <exception cref="BrokenLawException">The library broke a promise.</exception>
    public abstract bool Try(FuzzInput input);
}
