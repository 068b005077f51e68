using System.Text;

namespace Governance.Cedar;

/// <summary>
/// Decides about the line breaks of a layout and writes it, without recursion. A group is written on one line when it fits, with what follows
/// up to the next possible break; a comment ends its line.
/// </summary>
internal sealed class LayoutWriter(CedarFormatOptions options)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<Step> _steps = new();
    private readonly Stack<Step> _ahead = new();
    private int _column;
    private int? _indentOfNextLine;
    private bool _isEmptyLineNext;
    private bool _isBlankNext;
    private bool _isLineOver;

    public string Write(Layout layout)
    {
        _steps.Push(new Step(layout, 0, IsBroken: true));
        while (_steps.TryPop(out Step step))
        {
            Write(step);
        }

        return _text.Length == 0 ? string.Empty : _text.Append('\n').ToString();
    }

    private void Write(Step step)
    {
        switch (step.Layout)
        {
            case Layout.Word word:
                Write(word, step.Indent);
                break;
            case Layout.Blank:
                _isBlankNext = true;
                break;
            case Layout.Break line:
                _indentOfNextLine = step.Indent;
                _isEmptyLineNext |= line.IsEmptyLine;
                break;
            case Layout.MayBreak when step.IsBroken:
                _indentOfNextLine = step.Indent;
                break;
            case Layout.MayBreak place:
                _isBlankNext |= place.IsBlank;
                break;
            case Layout.Group group:
                _steps.Push(new Step(group.Content, step.Indent, IsBroken: group.MustBreak || !Fits(group, step.Indent)));
                break;
            default:
                PushParts(_steps, step);
                break;
        }
    }

    private void PushParts(Stack<Step> steps, Step step)
    {
        Layout.Sequence sequence = step.Layout as Layout.Sequence ?? ((Layout.Indented)step.Layout).Content;
        int indent = step.Indent + (step.Layout is Layout.Indented ? options.Indent : 0);
        for (int i = sequence.Parts.Count - 1; i >= 0; i--)
        {
            steps.Push(new Step(sequence.Parts[i], indent, step.IsBroken));
        }
    }

    private void Write(Layout.Word word, int indent)
    {
        int own = _indentOfNextLine ?? indent;
        foreach ((int i, Comment comment) in word.Before.Index())
        {
            // Before a closing bracket, comments belong to what the brackets hold.
            _indentOfNextLine = own + (word.Token.Closes ? options.Indent : 0);
            _isEmptyLineNext |= word.KeepsEmptyLines && i > 0 && comment.FollowsEmptyLine;
            Append(comment.Text, own);
            _indentOfNextLine = own;
        }

        _isEmptyLineNext |= word.KeepsEmptyLines && word.Before.Count > 0 && word.Token.FollowsEmptyLine;
        if (word.Token.Text.Length > 0)
        {
            Append(word.Token.Text, own);
        }

        if (word.Behind is { } behind)
        {
            _text.Append(_text.Length == 0 ? string.Empty : " ").Append(behind.Text);
            _isLineOver = true;
        }
    }

    private void Append(string text, int indent)
    {
        if (_text.Length > 0 && (_isLineOver || _indentOfNextLine is not null))
        {
            int next = _indentOfNextLine ?? indent;
            _text.Append(_isEmptyLineNext ? "\n\n" : "\n").Append(' ', next);
            _column = next;
        }
        else if (_isBlankNext)
        {
            _text.Append(' ');
            _column++;
        }

        (_indentOfNextLine, _isEmptyLineNext, _isBlankNext, _isLineOver) = (null, false, false, false);
        _text.Append(text);
        int lastBreak = text.LastIndexOf('\n');
        _column = lastBreak < 0 ? _column + text.Length : text.Length - lastBreak - 1;
    }

    private bool Fits(Layout.Group group, int indent)
    {
        int column = _indentOfNextLine ?? (_isLineOver ? indent : _column + (_isBlankNext ? 1 : 0));
        int room = options.Width - column;
        _ahead.Clear();
        _ahead.Push(new Step(group.Content, 0, IsBroken: false));
        using Stack<Step>.Enumerator rest = _steps.GetEnumerator();
        bool isFirst = true;
        while (room >= 0)
        {
            if (!_ahead.TryPop(out Step step))
            {
                if (!rest.MoveNext())
                {
                    return true;
                }

                step = rest.Current;
            }

            switch (step.Layout)
            {
                case Layout.Word word:
                    if (word.Before.Count > 0 && !isFirst)
                    {
                        return true;
                    }

                    int line = word.Token.Text.IndexOf('\n', StringComparison.Ordinal);
                    room -= line < 0 ? word.Token.Text.Length : line;
                    if (line >= 0 || word.Behind is not null)
                    {
                        return room >= 0;
                    }

                    isFirst = false;
                    break;
                case Layout.Break:
                    return true;
                case Layout.Blank:
                    room--;
                    break;
                case Layout.MayBreak place:
                    if (step.IsBroken)
                    {
                        return true;
                    }

                    room -= place.IsBlank ? 1 : 0;
                    break;
                case Layout.Group inner:
                    _ahead.Push(new Step(inner.Content, 0, step.IsBroken));
                    break;
                default:
                    PushParts(_ahead, step);
                    break;
            }
        }

        return false;
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Step(Layout Layout, int Indent, bool IsBroken);
}
