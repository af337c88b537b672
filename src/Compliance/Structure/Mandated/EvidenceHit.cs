using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>Words that speak for a part, with the sentence they stand in.</summary>
/// <param name="Words">The words.</param>
/// <param name="Sentence">Their sentence.</param>
/// <param name="Paragraph">Their paragraph.</param>
/// <param name="Announces">True where they announce the part, rather than just belong to it.</param>
/// <param name="Alone">True where they speak for no more than their sentence.</param>
internal readonly record struct EvidenceHit(TextSpan Words, TextSpan Sentence, TextSpan Paragraph, bool Announces, bool Alone);
