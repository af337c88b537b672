using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>Something wrong with a JSON text.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Offset">Where, as an offset into the text.</param>
/// <param name="Argument">The message's argument: what was expected, or a repeated name.</param>
internal readonly record struct JsonFault(DiagnosticCode Code, int Offset, string Argument);
