using System.Runtime.InteropServices;
using System.Text;

namespace Governance.Serialization;

/// <summary>Where a field stands in its line, without its quotes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CsvField(int Start, int Length, bool HasEscapes)
{
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> line) => line.Slice(Start, Length);

    public string TextIn(ReadOnlySpan<byte> line)
    {
        var text = Encoding.UTF8.GetString(In(line));
        return HasEscapes ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }
}
