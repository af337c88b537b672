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

    /// <summary>Reading the file failed. Argument: what the system says, or <c>noData</c> where nothing came.</summary>
    DocumentCannotBeRead,

    /// <summary>The file's name is not UTF-8, so the file cannot be opened. No arguments.</summary>
    DocumentNameUndecodable,

    /// <summary>The engine broke on this document. Arguments: kind of the fault, its message.</summary>
    EngineFault,

    /// <summary>The document is no text. Arguments: byte offset (in decoded text: UTF-16 offset) of the first sign of it.</summary>
    DocumentBinary,

    /// <summary>The document is in an encoding that is not read. Arguments: the encoding's name.</summary>
    DocumentEncodingUnknown,

    /// <summary>A byte does not fit the document's encoding. Arguments: the encodings tried, byte offset, the byte in hexadecimal.</summary>
    DocumentUndecodable,

    /// <summary>The document's format is recognised but not read. Arguments: the format's name.</summary>
    DocumentFormatNotReadable,

    /// <summary>The text holds control characters. Arguments: how many.</summary>
    DocumentControlCharacters,

    /// <summary>The text holds U+FFFD, left by an earlier conversion that lost characters. No arguments.</summary>
    DocumentReplacementCharacters,

    /// <summary>Surrogates without their other half were replaced by U+FFFD. No arguments.</summary>
    DocumentUnpairedSurrogates,

    /// <summary>Markdown nested too deeply was read as plain text. No arguments.</summary>
    DocumentNestedTooDeeply,

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

    /// <summary>An expression without any text. No arguments.</summary>
    ExpressionEmpty,

    /// <summary>An expression longer than allowed. Arguments: the limit in UTF-16 code units.</summary>
    ExpressionTooLong,

    /// <summary>An expression nested deeper than allowed. Arguments: the limit.</summary>
    ExpressionTooDeep,

    /// <summary>An expression whose static cost bound is over the budget. Arguments: the budget.</summary>
    ExpressionTooCostly,

    /// <summary>A character that no token starts with. Arguments: the character.</summary>
    ExpressionUnknownCharacter,

    /// <summary>Something else was expected here. Arguments: what stands here.</summary>
    ExpressionUnexpected,

    /// <summary>The expression ends too early. No arguments.</summary>
    ExpressionUnexpectedEnd,

    /// <summary>A reserved word used as a name. Arguments: the word.</summary>
    ExpressionReservedWord,

    /// <summary>A string without its closing quote. No arguments.</summary>
    ExpressionUnterminatedString,

    /// <summary>An escape the language does not have. Arguments: the escape.</summary>
    ExpressionBadEscape,

    /// <summary>A number that cannot be read or does not fit. Arguments: the number.</summary>
    ExpressionBadNumber,

    /// <summary>A construct of CEL that the subset leaves out. Arguments: the construct.</summary>
    ExpressionUnsupported,

    /// <summary>A name the scope does not declare. Arguments: the name.</summary>
    ExpressionUnknownName,

    /// <summary>A member the fact type does not declare. Arguments: the name, the type.</summary>
    ExpressionUnknownMember,

    /// <summary>A member of something that has none. Arguments: the name, the type.</summary>
    ExpressionNoMembers,

    /// <summary>A parameter the rule does not declare. Arguments: the name.</summary>
    ExpressionUnknownParameter,

    /// <summary>params without a member. No arguments.</summary>
    ExpressionParametersAlone,

    /// <summary>A function the language does not have. Arguments: the name.</summary>
    ExpressionUnknownFunction,

    /// <summary>A word that the member compared with can never be. Arguments: the word, the possible words.</summary>
    ExpressionUnknownWord,

    /// <summary>A call with the wrong number of arguments. Arguments: the function, the expected number, the given number.</summary>
    ExpressionArgumentCount,

    /// <summary>has() of something that is no member. No arguments.</summary>
    ExpressionHasArgument,

    /// <summary>A macro whose variable is no plain name. Arguments: what stands there.</summary>
    ExpressionVariable,

    /// <summary>A part of the wrong type. Arguments: the expected types, the given type.</summary>
    ExpressionWrongType,

    /// <summary>An operator that does not take operands of these types. Arguments: the operator, the types.</summary>
    ExpressionNoOverload,

    /// <summary>Elements or branches without a common type. Arguments: the type so far, the other type.</summary>
    ExpressionMixedTypes,

    /// <summary>A constant that exact decimals cannot give as the published language does. Arguments: the part, the reason.</summary>
    ExpressionNotExact,

    /// <summary>matches() with a pattern that is not written out. No arguments.</summary>
    ExpressionPatternNotLiteral,

    /// <summary>A pattern with lookaround or a backreference. Arguments: the construct.</summary>
    ExpressionPatternLookaround,

    /// <summary>A pattern with a construct that is left out. Arguments: the construct.</summary>
    ExpressionPatternUnsupported,

    /// <summary>A malformed pattern. Arguments: the construct.</summary>
    ExpressionPatternInvalid,

    /// <summary>A pattern that is too long or repeats too much. Arguments: the pattern.</summary>
    ExpressionPatternTooLarge,
    /// <summary>Evaluating a checked expression failed. Arguments: the coded reason.</summary>
    ExpressionFailed,

    /// <summary>An expression needs a fact that the text does not give. Arguments: the fact's path.</summary>
    ExpressionFactMissing,

    /// <summary>A placeholder of a message gives a whole fact or a map, which is no text. Arguments: the expression, its type.</summary>
    PlaceholderNotText,

    /// <summary>A file of the rule set does not exist or may not be read. Arguments: its name.</summary>
    RuleFileMissing,

    /// <summary>A file of the rule set is over the size limit. Arguments: its size, the limit, both in bytes.</summary>
    RuleFileTooLarge,

    /// <summary>A file of the rule set is not UTF-8 text. No arguments.</summary>
    RuleFileNotText,

    /// <summary>A reference leads outside the rule set's folder. Arguments: the reference.</summary>
    RuleFileOutside,

    /// <summary>The JSON is malformed. Arguments: what was expected there.</summary>
    JsonSyntax,

    /// <summary>The JSON is nested too deeply. Arguments: the limit.</summary>
    JsonTooDeep,

    /// <summary>An object holds the same name twice. Arguments: the name.</summary>
    JsonDuplicateName,

    /// <summary>A property that the format does not know. Arguments: the property, those it knows.</summary>
    PropertyUnknown,

    /// <summary>A required property is missing. Arguments: the property.</summary>
    PropertyMissing,

    /// <summary>A value is not of the kind asked for. Arguments: the kind.</summary>
    ValueWrongType,

    /// <summary>A value outside a closed list. Arguments: the value, the list.</summary>
    ValueNotAllowed,

    /// <summary>A number outside its bounds. Arguments: the number, the smallest, the largest.</summary>
    ValueOutOfRange,

    /// <summary>An id with characters that ids do not have. Arguments: the id.</summary>
    IdMalformed,

    /// <summary>An id that is taken already. Arguments: the id, the file that has it first.</summary>
    IdRepeated,

    /// <summary>A rule id that the rule set does not hold. Arguments: the id.</summary>
    RuleUnknown,

    /// <summary>A rule set that cannot be found. Arguments: id or file.</summary>
    RuleSetUnknown,

    /// <summary>Rule sets extend each other in a circle. Arguments: the chain.</summary>
    RuleSetCycle,

    /// <summary>A legal source that the rule set does not declare. Arguments: the key.</summary>
    SourceUnknown,

    /// <summary>A lexicon that the rule set does not hold. Arguments: the name.</summary>
    LexiconUnknown,

    /// <summary>A collection of facts that there is not. Arguments: the name.</summary>
    CollectionUnknown,

    /// <summary>A part that the rule set does not declare. Arguments: the id.</summary>
    PartUnknown,

    /// <summary>A parameter that the rule does not declare. Arguments: the name.</summary>
    ParameterUnknown,

    /// <summary>A parameter's value is of another type than declared. Arguments: the name, the type.</summary>
    ParameterWrongType,

    /// <summary>A brace in a message that opens no placeholder or closes none. Arguments: the text.</summary>
    PlaceholderMalformed,

    /// <summary>The two languages of a message hold different placeholders. Arguments: the placeholder.</summary>
    PlaceholdersDiffer,

    /// <summary>More rules than the limit. Arguments: the limit.</summary>
    RulesTooMany,

    /// <summary>A fenced block of a rule's page is not closed. Arguments: its first line.</summary>
    ExampleUnclosed,

    /// <summary>An example without a findings block after it. Arguments: its first line.</summary>
    ExampleWithoutFindings,

    /// <summary>A line of a findings block is malformed. Arguments: the line.</summary>
    ExampleLineMalformed,

    /// <summary>An example promises a finding that the rule does not give. Arguments: the finding.</summary>
    ExampleFindingMissing,

    /// <summary>A rule gives a finding that the example does not list. Arguments: the finding.</summary>
    ExampleFindingUnlisted,

    /// <summary>A rule without a page. Arguments: the rule's id, the page's name.</summary>
    RulePageMissing,

    /// <summary>A rule's page has no example of a kind it must have. Arguments: the rule's id, the outcome that no example has.</summary>
    ExampleKindMissing,

    /// <summary>Two rule sets of which neither extends the other set one thing differently. Arguments: what, the two rule sets.</summary>
    OverlayConflict,

    /// <summary>A construct of a RulesEngine workflow without a safe equivalent. Arguments: the construct.</summary>
    WorkflowConstruct,

    /// <summary>An input of a RulesEngine workflow that is no fact and was not mapped to one. Arguments: its name.</summary>
    WorkflowInputUnknown,

    /// <summary>Something of a RulesEngine workflow that has no counterpart and was left out. Arguments: what.</summary>
    WorkflowLeftOut,

    /// <summary>A workflow to inject that the file does not hold. Arguments: its name.</summary>
    WorkflowUnknown,

    /// <summary>A rule of ours that RulesEngine has no equivalent for. Arguments: the rule, the construct.</summary>
    WorkflowNotExported,

    /// <summary>A rule of ours that was exported without a part that RulesEngine has no equivalent for. Arguments: the rule, the parts.</summary>
    WorkflowPartlyExported,

    /// <summary>A rule that broke on a report, so that it reached no conclusion. Arguments: the rule, the coded reason.</summary>
    RuleFailed,
}
