namespace Compliance.Rules.Expressions;

/// <summary>A token of an expression's source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a string its value, escapes resolved.</param>
/// <param name="Start">UTF-16 offset of its first code unit.</param>
/// <param name="End">Offset just after its last.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && string.Equals(Text, symbol, StringComparison.Ordinal);
}
