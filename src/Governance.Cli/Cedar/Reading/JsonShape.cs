using System.Text.Json;

namespace Governance.Cli.Cedar.Reading;

/// <summary>Looks at a JSON text from the outside.</summary>
internal static class JsonShape
{
    /// <summary>Deeper than the deepest policy that the corpus writes as JSON.</summary>
    public const int MaxDepth = 5000;

    /// <summary>Whether a text is an object that has a member; a text that is no JSON has none.</summary>
    public static bool HasMember(ReadOnlySpan<byte> utf8, string name)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals(name))
                {
                    return true;
                }

                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // The framework's reader reports malformed JSON by exceptions only; whoever reads the text for good tells where.
        }

        return false;
    }
}
