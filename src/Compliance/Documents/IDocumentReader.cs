namespace Compliance.Documents;

/// <summary>Reads one document format. Implementations never throw on input and keep no state.</summary>
public interface IDocumentReader
{
    /// <summary>The format it reads.</summary>
    DocumentFormat Format { get; }

    /// <summary>Reads the bytes of one document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">Path or name for diagnostics.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    DocumentReading Read(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken);
}
