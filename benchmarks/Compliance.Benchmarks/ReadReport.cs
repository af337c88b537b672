using Compliance.Claims;
using Compliance.Claims.Tokens;
using Compliance.Documents;
using Compliance.Lexicons;
using Compliance.Rules;
using Compliance.Structure;

namespace Compliance.Benchmarks;

/// <summary>One report with what each step of the path makes of it, for timing the next step alone.</summary>
internal sealed record ReadReport(
    byte[] Bytes, PhraseIndex Phrases, Report Structure, TokenStream Tokens, ClaimContext Context, ClaimSet Claims)
{
    public static ReadReport Of(RuleSet rules, byte[] bytes)
    {
        var document = DocumentOpener.TextOnly.Open(bytes, "report.txt", null, SourceDecoder.DefaultMaximumSize, default).Document!;
        var phrases = rules.Lexicons.Find(document.Source, default);
        var report = ReportParser.Parse(document, rules.Kind, phrases, default);
        var tokens = Tokenizer.Scan(document.Source, report.Headings, default);
        var context = ClaimReader.ReadNumbers(report, rules.Lexicons, phrases, tokens, default);
        return new(bytes, phrases, report, tokens, context, ClaimReader.Read(report, rules.Lexicons, phrases, default));
    }
}
