using Compliance.Text;

namespace Compliance.Claims.Tokens;

/// <summary>One token of the claims scan. Text between two tokens is plain wording.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Mark">Its first character, folded.</param>
/// <param name="Within">The paired marks open around it; a mark does not enclose itself or its partner.</param>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Value">An index, as <see cref="TokenKind"/> says; -1 where there is none.</param>
internal readonly record struct Token(TokenKind Kind, char Mark, Enclosure Within, int Start, int Length, int Value)
{
    /// <summary>Offset just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>True for a number in any script.</summary>
    public bool IsNumber => Kind is TokenKind.Digits or TokenKind.Numerals;
}
