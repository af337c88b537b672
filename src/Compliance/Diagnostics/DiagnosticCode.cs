namespace Compliance.Diagnostics;

/// <summary>The closed list of faults in a document or a rule file. Message texts live in <see cref="DiagnosticTexts"/>.</summary>
public enum DiagnosticCode
{
    /// <summary>The document holds no text. No arguments.</summary>
    DocumentEmpty,

    /// <summary>There is no such file. No arguments.</summary>
    DocumentNotFound,

    /// <summary>The file may not be read. No arguments.</summary>
    DocumentAccessDenied,

    /// <summary>The file is larger than the limit. Argument: the limit in bytes.</summary>
    DocumentTooLarge,

    /// <summary>Reading the file failed. Argument: what the system says.</summary>
    DocumentCannotBeRead,

    /// <summary>The file's name is not UTF-8, so the file cannot be opened. No arguments.</summary>
    DocumentNameUndecodable,

    /// <summary>The engine broke on this document. Arguments: kind of the fault, its message.</summary>
    EngineFault,

    /// <summary>A phrase pattern or guard is empty. Arguments: pattern, 1-based position in it.</summary>
    PatternEmpty,

    /// <summary>A phrase pattern is longer than 256 characters. Arguments: pattern, 1-based position in it.</summary>
    PatternTooLong,

    /// <summary>A bracket, brace or backslash of a phrase pattern has no end. Arguments: pattern, 1-based position in it.</summary>
    PatternUnclosed,

    /// <summary>A class of a phrase pattern is empty, backwards or outside the basic plane. Arguments: pattern, 1-based position in it.</summary>
    PatternClassInvalid,

    /// <summary>A gap of a phrase pattern is not <c>{m,n}</c> with m ≤ n ≤ 80. Arguments: pattern, 1-based position in it.</summary>
    PatternGapInvalid,

    /// <summary>A gap of a phrase pattern has nothing before or after it, or stands in a guard. Arguments: pattern, 1-based position in it.</summary>
    PatternGapMisplaced,

    /// <summary>A phrase pattern has more than three gaps. Arguments: pattern, 1-based position in it.</summary>
    PatternTooManyGaps,

    /// <summary>A phrase pattern holds neither a literal nor a small class to search for. Arguments: pattern, 1-based position in it.</summary>
    PatternWithoutLiteral,
}
