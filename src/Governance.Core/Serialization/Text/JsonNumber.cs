namespace Governance.Serialization;

/// <summary>The form of a JSON number: <c>-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?</c>.</summary>
internal static class JsonNumber
{
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        var rest = text.StartsWith("-"u8) ? text[1..] : text;
        var whole = TakeDigits(ref rest);
        if (whole.IsEmpty || (whole.Length > 1 && whole[0] == (byte)'0'))
        {
            return false;
        }

        if (rest.StartsWith("."u8))
        {
            rest = rest[1..];
            if (TakeDigits(ref rest).IsEmpty)
            {
                return false;
            }
        }

        if (rest.IsEmpty || rest[0] is not ((byte)'e' or (byte)'E'))
        {
            return rest.IsEmpty;
        }

        rest = rest.Length > 1 && rest[1] is (byte)'+' or (byte)'-' ? rest[2..] : rest[1..];
        return !TakeDigits(ref rest).IsEmpty && rest.IsEmpty;
    }

    private static ReadOnlySpan<byte> TakeDigits(ref ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = length < 0 ? text : text[..length];
        text = text[digits.Length..];
        return digits;
    }
}
