namespace Governance.Cedar.Tests.Printing;

/// <summary>Finds the places of matching parentheses that only group, outside strings and behind no name.</summary>
public static class Parentheses
{
    public static IEnumerable<(int Open, int Close)> Of(string text)
    {
        var open = new Stack<int>();
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = EndOfString(text, i);
                    break;
                case '(':
                    open.Push(i);
                    break;
                case ')' when open.Pop() is var start && (start == 0 || !(char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '_')):
                    yield return (start, i);
                    break;
            }
        }
    }

    private static int EndOfString(string text, int start)
    {
        int i = start + 1;
        while (text[i] != '"')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}
