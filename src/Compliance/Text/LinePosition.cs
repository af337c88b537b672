namespace Compliance.Text;

/// <summary>A place as an editor counts it.</summary>
/// <param name="Line">1-based line; lines end at \n, \r\n or \r only.</param>
/// <param name="Column">1-based column in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column);
