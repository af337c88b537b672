using Compliance.Documents;
using Compliance.Text;

namespace Compliance.Structure.Page;

/// <summary>What the page around a report is made of.</summary>
/// <param name="Paragraphs">All paragraphs of the document, those cut out of a line that holds chrome and text among them.</param>
/// <param name="Roles">The role of each.</param>
/// <param name="Head">Index just after the last chrome paragraph before the text; 0 where there is none.</param>
/// <param name="Foot">Index of the first chrome paragraph after the text; the count where there is none.</param>
/// <param name="Fields">The fields read, in order.</param>
internal sealed record PageReading(List<TextSpan> Paragraphs, List<PageRole> Roles, int Head, int Foot, List<MetadataField> Fields);
