using System.Text;

namespace Governance.Cedar.Fuzzing;

/// <summary>Spoils texts, a little more often than much.</summary>
internal sealed class Mutator(FuzzRandom random, Vocabulary vocabulary, SeedTexts seeds)
{
    private const int Longest = 40_000;

    public string Mutate()
    {
        string text = seeds.Pick(random);
        if (random.OneIn(30))
        {
            return text;
        }

        do
        {
            text = Step(text);
        }
        while (random.OneIn(3) && text.Length < Longest);
        return text;
    }

    private string Step(string text)
    {
        List<Range> tokens = Tokens.Of(text);
        if (tokens.Count == 0)
        {
            return random.Of(vocabulary.Words);
        }

        return random.Below(24) switch
        {
            0 => FlipCharacter(text),
            1 => Replace(text, PlaceOfCharacters(text), string.Empty),
            2 or 3 => Replace(text, Place(tokens, random.Below(8)), string.Empty),
            4 => text[..random.Below(text.Length + 1)],
            5 => text[random.Below(text.Length)..],
            6 or 7 => Replace(text, Place(tokens, longest: 1), random.Of(vocabulary.Words)),
            8 or 9 => text.Insert(Start(text, random.Of(tokens)), random.Of(vocabulary.Words)),
            10 => Duplicate(text, Place(tokens, longest: 8)),
            11 => Swap(text, tokens),
            12 => Splice(text, tokens),
            13 => Nest(text, Place(tokens, longest: 12)),
            14 => Chain(text, random.Of(tokens)),
            < 20 => Exchange(text, random.Of(tokens)),
            < 23 => text.Insert(Start(text, random.Of(tokens)), random.Of(vocabulary.Blanks)),
            _ => string.Concat(text, random.OneIn(2) ? "\n" : string.Empty, seeds.Pick(random)),
        };
    }

    private string FlipCharacter(string text)
    {
        int at = random.Below(text.Length);
        return string.Concat(text.AsSpan(0, at), [(char)(text[at] ^ (1 << random.Below(random.OneIn(8) ? 16 : 7)))], text.AsSpan(at + 1));
    }

    private string Duplicate(string text, Range place) =>
        text.Insert(Start(text, place), Repeated(text[place], Times(text[place].Length)));

    // A word for a word, a string for a string: most of what this makes is still accepted.
    private string Exchange(string text, Range token)
    {
        string other = seeds.Pick(random);
        char kind = Tokens.Kind(text[token.Start]);
        Range[] alike = [.. Tokens.Of(other).Where(candidate => Tokens.Kind(other[candidate.Start]) == kind)];
        return alike.Length == 0 ? text : Replace(text, token, other[random.Of(alike)]);
    }

    private string Swap(string text, List<Range> tokens)
    {
        (int left, int right) = (random.Below(tokens.Count), random.Below(tokens.Count));
        (left, right) = (Math.Min(left, right), Math.Max(left, right));
        if (left == right)
        {
            return text;
        }

        (Range a, Range b) = (tokens[left], tokens[right]);
        return string.Concat(string.Concat(text.AsSpan(0, a.Start.Value), text.AsSpan()[b]), text.AsSpan(a.End.Value, b.Start.Value - a.End.Value), text.AsSpan()[a], text.AsSpan(b.End.Value));
    }

    private string Splice(string text, List<Range> tokens)
    {
        string other = seeds.Pick(random);
        List<Range> others = Tokens.Of(other);
        return others.Count == 0 ? text : Replace(text, Place(tokens, longest: 10), other[Place(others, longest: 20)]);
    }

    private string Nest(string text, Range place)
    {
        (string open, string close) = random.Of(vocabulary.Pairs);
        int times = Times(open.Length + close.Length);
        return string.Concat(text[..place.Start.Value], Repeated(open, times), string.Concat(text[place], Repeated(close, times), text[place.End.Value..]));
    }

    private string Chain(string text, Range token)
    {
        string link = random.Of(vocabulary.Chains);
        return text.Insert(token.End.Value, Repeated(link, Times(link.Length)));
    }

    // Usually once or twice; at times around the limits of the language, and beyond.
    private int Times(int length)
    {
        int wanted = random.Below(100) switch
        {
            < 70 => 1 + random.Below(3),
            < 90 => 1 + random.Below(40),
            < 97 => CedarLimits.NestingDepth - 20 + random.Below(40),
            _ => CedarLimits.ExpressionHeight - 20 + random.Below(40),
        };
        return Math.Min(wanted, Longest / Math.Max(1, length));
    }

    private Range Place(List<Range> tokens, int longest)
    {
        int first = random.Below(tokens.Count);
        int last = Math.Min(tokens.Count - 1, first + random.Below(Math.Max(1, longest)));
        return tokens[first].Start..tokens[last].End;
    }

    private Range PlaceOfCharacters(string text)
    {
        int start = random.Below(text.Length);
        return start..Math.Min(text.Length, start + 1 + random.Below(4));
    }

    private static int Start(string text, Range place) => place.Start.GetOffset(text.Length);

    private static string Replace(string text, Range place, string by) => string.Concat(text.AsSpan(0, place.Start.Value), by, text.AsSpan(place.End.Value));

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
