using System.Text;

namespace Governance.Serialization;

/// <summary>JSON that a text leaves out and means, and the offset at which it would stand.</summary>
internal readonly record struct Completion(int Offset, string Json)
{
    /// <summary>A text with all its completions written in.</summary>
    public static ReadOnlySpan<byte> Complete(ReadOnlySpan<byte> text, IEnumerable<Completion> completions)
    {
        var completed = new MemoryStream(text.Length + 1024);
        var at = 0;
        foreach (var completion in completions.OrderBy(static completion => completion.Offset))
        {
            completed.Write(text[at..completion.Offset]);
            completed.Write(Encoding.UTF8.GetBytes(completion.Json));
            at = completion.Offset;
        }

        completed.Write(text[at..]);
        return completed.ToArray();
    }
}
