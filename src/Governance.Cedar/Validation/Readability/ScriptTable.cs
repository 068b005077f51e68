using System.Text;

namespace Governance.Cedar;

/// <summary>The script of a letter, by Unicode block. Letters outside of these blocks count as one further script.</summary>
internal static class ScriptTable
{
    private static readonly (int First, int Last, Script Script)[] Blocks =
    [
        (0x0041, 0x02AF, Script.Latin), (0x0370, 0x03E1, Script.Greek), (0x03F0, 0x03FF, Script.Greek), (0x0400, 0x052F, Script.Cyrillic),
        (0x0531, 0x058F, Script.Armenian), (0x0590, 0x05FF, Script.Hebrew), (0x0600, 0x06FF, Script.Arabic), (0x0750, 0x077F, Script.Arabic),
        (0x0870, 0x08FF, Script.Arabic), (0x0900, 0x0DFF, Script.Indic), (0x0E00, 0x0EFF, Script.Thai), (0x10A0, 0x10FF, Script.Georgian),
        (0x1100, 0x11FF, Script.EastAsian), (0x13A0, 0x13FF, Script.Cherokee), (0x1C80, 0x1C8F, Script.Cyrillic), (0x1C90, 0x1CBF, Script.Georgian),
        (0x1D00, 0x1D25, Script.Latin), (0x1E00, 0x1EFF, Script.Latin), (0x1F00, 0x1FFF, Script.Greek), (0x2C60, 0x2C7F, Script.Latin),
        (0x2D00, 0x2D2F, Script.Georgian), (0x2DE0, 0x2DFF, Script.Cyrillic), (0x3005, 0x318F, Script.EastAsian), (0x31A0, 0x31BF, Script.EastAsian),
        (0x3400, 0x9FFF, Script.EastAsian), (0xA640, 0xA69F, Script.Cyrillic), (0xA720, 0xA7FF, Script.Latin), (0xAB30, 0xAB6F, Script.Latin),
        (0xAB70, 0xABBF, Script.Cherokee), (0xAC00, 0xD7FF, Script.EastAsian), (0xF900, 0xFAFF, Script.EastAsian), (0xFB00, 0xFB06, Script.Latin),
        (0xFB1D, 0xFB4F, Script.Hebrew), (0xFB50, 0xFDFF, Script.Arabic), (0xFE70, 0xFEFC, Script.Arabic), (0xFF21, 0xFF5A, Script.Latin),
        (0xFF66, 0xFFDC, Script.EastAsian), (0x20000, 0x323AF, Script.EastAsian),
    ];

    public static Script Of(Rune letter)
    {
        if (!Rune.IsLetter(letter))
        {
            return Script.Common;
        }

        foreach ((int first, int last, Script script) in Blocks)
        {
            if (letter.Value >= first && letter.Value <= last)
            {
                return script;
            }
        }

        return Script.Other;
    }
}
