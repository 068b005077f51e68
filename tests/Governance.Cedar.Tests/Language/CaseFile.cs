namespace Governance.Cedar.Tests.Language;

/// <summary>Finds the table files that state the language.</summary>
public static class CaseFile
{
    public static string[] ReadLines(string name) => File.ReadAllLines(PathOf(name));

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);
}
