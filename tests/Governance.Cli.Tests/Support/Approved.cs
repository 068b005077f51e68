namespace Governance.Cli.Tests.Support;

/// <summary>Whole texts that a person has read and found good, kept beside the tests.</summary>
internal static class Approved
{
    /// <summary>The text is the approved one; set <c>APPROVE=1</c> to approve what the tool now says, and read the difference.</summary>
    public static void Matches(string name, string text)
    {
        var file = Repository.Find($"tests/Governance.Cli.Tests/Approved/{name}");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}
