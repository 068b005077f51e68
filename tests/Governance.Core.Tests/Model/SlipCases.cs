namespace Governance.Core.Tests.Model;

/// <summary>Reads the table of slips: for each, the file, what stands there, what is written instead, and every diagnostic, a line each.</summary>
internal static class SlipCases
{
    public static TheoryData<string, string, string, string> Read(string path)
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var block in File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Trim('\n').Split('\n').Where(line => !line.StartsWith('#')).ToArray();
            if (lines.Length > 0)
            {
                cases.Add(lines[0], Unescape(lines[1]), Unescape(lines[2]), string.Join('\n', lines.Skip(3)));
            }
        }

        return cases;
    }

    /// <summary>The mark before each text keeps the spaces around it visible; <c>⏎</c> is a line break.</summary>
    private static string Unescape(string line) => line[2..].Replace('⏎', '\n');
}
