namespace Governance.Cedar;

/// <summary>A text whose line breaks are still open. Whether comments force breaks is known from the start.</summary>
internal abstract class Layout
{
    private protected Layout()
    {
    }

    /// <summary>Whether something is written at all.</summary>
    public bool HasToken { get; private protected init; }

    /// <summary>Whether the first token has comments on lines before it.</summary>
    public bool StartsWithComment { get; private protected init; }

    /// <summary>Whether the last token has a comment behind it.</summary>
    public bool EndsWithComment { get; private protected init; }

    /// <summary>Whether it cannot be written on one line.</summary>
    public bool MustBreak { get; private protected init; }

    /// <summary>A token with its comments.</summary>
    public sealed class Word : Layout
    {
        public Word(FormatToken token, Comment? behind)
        {
            Token = token;
            Before = [.. token.Comments.Where(comment => !comment.IsBehind)];
            Behind = behind;
            HasToken = true;
            StartsWithComment = Before.Count > 0;
            EndsWithComment = behind is not null;
        }

        public FormatToken Token { get; }

        public IReadOnlyList<Comment> Before { get; }

        public Comment? Behind { get; }

        /// <summary>Whether empty lines between the comments before the token are kept.</summary>
        public bool KeepsEmptyLines { get; init; }
    }

    /// <summary>A place where the line may be broken.</summary>
    /// <param name="isBlank">Whether a blank stands there otherwise.</param>
    public sealed class MayBreak(bool isBlank) : Layout
    {
        public bool IsBlank { get; } = isBlank;
    }

    /// <summary>A place where the line is broken always.</summary>
    public sealed class Break : Layout
    {
        public Break(bool isEmptyLine)
        {
            IsEmptyLine = isEmptyLine;
            MustBreak = true;
        }

        public bool IsEmptyLine { get; }
    }

    /// <summary>A blank where the line is not broken.</summary>
    public sealed class Blank : Layout;

    /// <summary>One after the other.</summary>
    public sealed class Sequence : Layout
    {
        public Sequence(params IReadOnlyList<Layout> parts)
        {
            Parts = parts;
            bool endsWithComment = false;
            foreach (Layout part in parts)
            {
                MustBreak |= part.MustBreak || (part.HasToken && (endsWithComment || (HasToken && part.StartsWithComment)));
                StartsWithComment |= !HasToken && part.StartsWithComment;
                endsWithComment = part.HasToken ? part.EndsWithComment : endsWithComment;
                HasToken |= part.HasToken;
            }

            EndsWithComment = endsWithComment;
        }

        public IReadOnlyList<Layout> Parts { get; }
    }

    /// <summary>Lines that begin inside are indented one level more.</summary>
    public sealed class Indented : Layout
    {
        public Indented(params IReadOnlyList<Layout> parts)
        {
            Content = new Sequence(parts);
            (HasToken, StartsWithComment, EndsWithComment, MustBreak) = (Content.HasToken, Content.StartsWithComment, Content.EndsWithComment, Content.MustBreak);
        }

        public Sequence Content { get; }
    }

    /// <summary>Either on one line, or broken at every place of its own.</summary>
    public class Group : Layout
    {
        public Group(params IReadOnlyList<Layout> parts)
        {
            Content = new Sequence(parts);
            (HasToken, StartsWithComment, EndsWithComment, MustBreak) = (Content.HasToken, Content.StartsWithComment, Content.EndsWithComment, Content.MustBreak);
        }

        public Sequence Content { get; }
    }

    /// <summary>A group that is nothing but brackets and what they hold, so that it may start behind other text.</summary>
    public sealed class Brackets(params IReadOnlyList<Layout> parts) : Group(parts);
}
