using Compliance.Text;

namespace Compliance.Claims.Tokens;

/// <summary>Scans a text once into tokens.</summary>
internal static class Tokenizer
{
    /// <summary>Tokens and boundaries of <paramref name="source"/>.</summary>
    public static TokenStream Scan(SourceText source, CancellationToken cancellation) => new(source, [], [], [], [], []);
}
