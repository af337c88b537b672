namespace Compliance.Documents;

/// <summary>How far a span can be trusted to point at the original.</summary>
public enum Fidelity
{
    /// <summary>Offsets point at the decoded characters themselves.</summary>
    Exact,

    /// <summary>The format gives no exact offsets (PDF); spans are into the extracted text.</summary>
    Approximate,
}
