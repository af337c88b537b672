using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>A heading as a place where a part may stand: numbered, or a short line of its own that names a part.</summary>
/// <param name="Words">The heading's words.</param>
/// <param name="Section">From the heading's first character to the end of the text under it.</param>
/// <param name="Level">1-based depth; 1 for a line without a number.</param>
/// <param name="Heading">The numbered heading, or null.</param>
/// <param name="Names">A bit for each part, in the order of declaration, that its words name.</param>
internal readonly record struct HeadingSite(TextSpan Words, TextSpan Section, int Level, Heading? Heading, ulong Names)
{
    /// <summary>True where the words name the part declared at <paramref name="part"/>.</summary>
    public bool IsNamed(int part) => (Names >> part & 1) != 0;

    /// <summary>Marker and words.</summary>
    public TextSpan Span => Heading?.Span ?? Words;
}
