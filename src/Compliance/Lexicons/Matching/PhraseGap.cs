namespace Compliance.Lexicons.Matching;

/// <summary>Between <paramref name="Minimum"/> and <paramref name="Maximum"/> arbitrary characters of one sentence.</summary>
internal readonly record struct PhraseGap(int Minimum, int Maximum)
{
    /// <summary>True for the folded characters that a gap never crosses: the ends of sentences, clauses and lines.</summary>
    public static bool Stops(char c) => c is '。' or '!' or '?' or ';' or '\n' or '\r';
}
