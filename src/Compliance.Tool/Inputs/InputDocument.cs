namespace Compliance.Tool.Inputs;

/// <summary>One document to read.</summary>
/// <param name="Path">As it is shown: as given, or the given folder with the rest of the path; <c>-</c> for standard input.</param>
/// <param name="FullPath">Where it lies; null for standard input.</param>
internal sealed record InputDocument(string Path, string? FullPath);
