namespace Governance.Cedar.Tests.Formatting;

/// <summary>Finds the comments of a text, apart from how the library does it.</summary>
public static class Comments
{
    public static List<string> Of(string text)
    {
        var comments = new List<string>();
        bool isString = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (isString)
            {
                isString = text[i] != '"';
                i += text[i] == '\\' ? 1 : 0;
            }
            else if (text[i] == '"')
            {
                isString = true;
            }
            else if (text[i] == '/')
            {
                int end = text.IndexOfAny(['\n', '\r'], i);
                end = end < 0 ? text.Length : end;
                comments.Add(text[i..end].TrimEnd());
                i = end;
            }
        }

        return comments;
    }
}
