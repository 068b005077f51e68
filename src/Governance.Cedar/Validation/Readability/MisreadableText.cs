using System.Globalization;
using System.Text;

namespace Governance.Cedar;

/// <summary>
/// Warns of texts in a policy that a reviewer may misread: direction marks, letters of several scripts in one word, invisible or symbolic
/// characters in names.
/// </summary>
internal static class MisreadableText
{
    public static void Check(Policy policy, PolicyFindings findings)
    {
        foreach (Expression expression in PolicyTest.Expressions(policy))
        {
            Check(expression, policy.Source, findings);
        }
    }

    private static void Check(Expression expression, SourceText source, PolicyFindings findings)
    {
        switch (expression)
        {
            case LiteralExpression { Value.Kind: CedarValueKind.String } text:
                CheckText(text.Value.AsString(), "string", expression.Span, findings);
                break;
            case LiteralExpression { Value.Kind: CedarValueKind.EntityUid } entity:
                EntityUid uid = entity.Value.AsEntity();
                CheckText(uid.Id, "id", EntityPlaces.OfEntity(source, expression.Span, uid), findings);
                break;
            case LikeExpression like:
                CheckText(string.Concat(like.Pattern.Pieces), "pattern", expression.Span, findings);
                break;
            case GetAttributeExpression get:
                CheckName(get.Attribute, expression.Span, findings);
                break;
            case HasAttributeExpression has:
                CheckName(has.Path[0], expression.Span, findings);
                break;
            case RecordExpression record:
                foreach (RecordEntry entry in record.Entries)
                {
                    CheckName(entry.Key, expression.Span, findings);
                }

                break;
        }
    }

    private static void CheckText(string text, string what, SourceSpan span, PolicyFindings findings)
    {
        if (Ascii.IsValid(text))
        {
            return;
        }

        Rune? mark = text.EnumerateRunes().Where(IsDirectionMark).Select(rune => (Rune?)rune).FirstOrDefault();
        if (mark is { } found)
        {
            findings.Warn(
                CedarDiagnosticIds.BidirectionalText,
                span,
                string.Create(CultureInfo.InvariantCulture, $"the {what} contains U+{found.Value:X4}, which changes the direction of writing: it may not read as it is"),
                "remove the character, or write it as an escape: `\\u{…}`");
            return;
        }

        Script[] scripts = [.. text.EnumerateRunes().Select(ScriptTable.Of).Where(script => script != Script.Common).Distinct()];
        if (scripts.Length > 1)
        {
            findings.Warn(
                CedarDiagnosticIds.MixedScripts,
                span,
                $"the {what} mixes scripts ({string.Join(", ", scripts.Select(Name))}): letters may be taken for others",
                "write each word in one script");
        }
    }

    private static void CheckName(string name, SourceSpan span, PolicyFindings findings)
    {
        if (Ascii.IsValid(name))
        {
            return;
        }

        CheckText(name, "name", span, findings);
        Rune? strange = name.EnumerateRunes().Where(rune => !IsPlain(rune) && !IsDirectionMark(rune)).Select(rune => (Rune?)rune).FirstOrDefault();
        if (strange is { } found)
        {
            findings.Warn(
                CedarDiagnosticIds.ConfusableName,
                span,
                string.Create(CultureInfo.InvariantCulture, $"the name contains U+{found.Value:X4}, which is invisible or may be taken for another character"),
                "names are best made of letters, digits and `_`");
        }
    }

    private static bool IsPlain(Rune rune) => rune.IsAscii
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            && !IsCompatibilityForm(rune));

    // Forms of Latin letters that look like plain ones: full-width letters, ligatures, mathematical alphabets.
    private static bool IsCompatibilityForm(Rune rune) => rune.Value is (>= 0xFF00 and <= 0xFFEF) or (>= 0xFB00 and <= 0xFB06) or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x2100 and <= 0x214F);

    private static bool IsDirectionMark(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    private static string Name(Script script) => script switch
    {
        Script.Latin => "Latin",
        Script.Greek => "Greek",
        Script.Cyrillic => "Cyrillic",
        Script.Armenian => "Armenian",
        Script.Hebrew => "Hebrew",
        Script.Arabic => "Arabic",
        Script.Indic => "Indic",
        Script.Thai => "Thai or Lao",
        Script.Georgian => "Georgian",
        Script.Cherokee => "Cherokee",
        Script.EastAsian => "Chinese, Japanese or Korean",
        _ => "others",
    };
}
