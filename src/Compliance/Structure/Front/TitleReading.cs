namespace Compliance.Structure.Front;

/// <summary>The title and the paragraphs it takes.</summary>
internal readonly record struct TitleReading(ReportTitle Title, int First, int Last);
