using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Rendering;

namespace Compliance.Tests.Rendering;

public sealed class FailureNamesTests
{
    /// <summary>What is said of a text that was read all the same, and so fails no document.</summary>
    private static readonly DiagnosticCode[] Harmless =
    [
        DiagnosticCode.DocumentControlCharacters, DiagnosticCode.DocumentReplacementCharacters, DiagnosticCode.DocumentUnpairedSurrogates,
        DiagnosticCode.DocumentNestedTooDeeply,
    ];

    public static TheoryData<string> Codes =>
    [
        .. Enum.GetValues<DiagnosticCode>()
            .Where(code => (code.ToString().StartsWith("Document", StringComparison.Ordinal) && !Harmless.Contains(code)) || code == DiagnosticCode.EngineFault)
            .Select(code => JsonNamingPolicy.CamelCase.ConvertName(code.ToString())),
        "ruleError",
        "unreadable",
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_keeps_a_report_from_a_result_is_said_in_words(string code)
    {
        var name = FailureNames.Of(code);
        name.Chinese.Should().MatchRegex("[\\u4e00-\\u9fff]").And.NotBe(code);
        name.English.Should().NotBeNullOrWhiteSpace().And.NotContain("document");
    }
}
