using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Documents;

/// <summary>What decoding a file gave.</summary>
/// <param name="Text">The text without byte order mark; null where it could not be decoded.</param>
/// <param name="Encoding">The encoding found, null where none was.</param>
/// <param name="Diagnostics">At least one error where there is no text; else notices about damage that the text shows.</param>
public sealed record SourceDecoding(SourceText? Text, SourceEncoding? Encoding, ImmutableArray<Diagnostic> Diagnostics);
