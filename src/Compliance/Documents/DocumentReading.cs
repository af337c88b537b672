using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Documents;

/// <summary>What reading a document gave: the document, or the diagnostics that say why there is none.</summary>
/// <param name="Document">The document; null where it could not be read.</param>
/// <param name="Diagnostics">In order of position; at least one error where there is no document.</param>
public sealed record DocumentReading(ReportDocument? Document, ImmutableArray<Diagnostic> Diagnostics);
