using Compliance.Rules.Expressions;
using Compliance.Structure;
using Compliance.Structure.Front;
using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>The report as a whole. A value the caller gave wins over the one the text gives.</summary>
internal static class ReportFacts
{
    private static readonly FactType BodyType = new FactTypeOf<Report>(
        "body",
        "报告正文，不含网站内容",
        "The report's own text, without site chrome.",
        [
            .. PlaceMembers.Lines<Report>(fact => fact.Body, isNullable: false),
            FactMember.Of<Report>("charOffset", CelType.Int, "首字的偏移（UTF-16，从 0 起）", "offset of its first UTF-16 unit, from 0", fact => CelValue.Of(fact.Body.Start)),
            FactMember.Of<Report>("charLength", CelType.Int, "长度（UTF-16）", "length in UTF-16 units", fact => CelValue.Of(fact.Body.Length)),
        ],
        (fact, source) => FactEvidence.Of(fact.Body, source));

    public static readonly FactType Type = new FactTypeOf<Report>(
        "report",
        "报告整体",
        "The report as a whole.",
        [
            FactMember.Of<Report>("title", CelType.String.OrNull(), "标题；无则为 null", "the title; null where there is none", fact => CelValue.OfNullable(fact.Title?.Text)),
            FactMember.Of<Report>("issuer", CelType.String.OrNull(), "制发机关；不明为 null", "the issuer's name; null where not known", fact => CelValue.OfNullable(fact.Issuer?.Name)),
            FactMember.Of<Report>("titleNamesIssuer", CelType.Bool, "制发机关是从标题中认出的", "true where the issuer was read from the title", fact => CelValue.Of(fact.Title is { } title && fact.Issuer is { } issuer && title.Span.Contains(issuer.Span))),
            FactMember.Of<Report>("issuerKind", FactWords.IssuerKinds.Type, "机关类别", "the issuer's kind", (fact, source) => FactWords.IssuerKinds.Of(source.GivenIssuerKind ?? fact.Issuer?.Kind ?? IssuerKind.Unknown)),
            FactMember.Of<Report>("level", FactWords.Levels.Type, "政府层级", "the government's level", fact => FactWords.Levels.Of(fact.Issuer?.Level ?? GovernmentLevel.Unknown)),
            FactMember.Of<Report>("reportYear", CelType.Int.OrNull(), "报告年度；不明为 null", "the year reported on; null where not known", (_, source) => CelValue.OfNullable(source.ReportYear)),
            FactMember.Of<Report>("planYear", CelType.Int.OrNull(), "计划年度；未写明为 null", "the year planned for; null where not said", fact => CelValue.OfNullable(fact.PlanYear?.Value)),
            FactMember.Of<Report>("recognised", CelType.Bool, "属于规则集所管的报告", "true where the text is of the rule set's report kind", fact => CelValue.Of(fact.Recognised)),
            FactMember.Of<Report>("signed", CelType.String.OrNull(), "成文日期 yyyy-MM-dd；无则为 null", "the date of the signature as yyyy-MM-dd; null where there is none", (_, source) => DateFacts.Iso(source.Signed)),
            FactMember.Of<Report>("published", CelType.String.OrNull(), "发布日期 yyyy-MM-dd；不明为 null", "the date of publication as yyyy-MM-dd; null where not known", (_, source) => DateFacts.Iso(source.Published)),
            FactMember.Of<Report>("signedOrPublished", CelType.String.OrNull(), "成文日期，没有则发布日期；都没有为 null", "date of the signature, else that of publication; null where there is neither", (_, source) => DateFacts.Iso(source.Signed ?? source.Published)),
            FactMember.Of<Report>("publishedOrSigned", CelType.String.OrNull(), "发布日期，没有则成文日期；都没有为 null", "date of publication, else that of the signature; null where there is neither", (_, source) => DateFacts.Iso(source.Published ?? source.Signed)),
            FactMember.Of<Report>("publisher", CelType.String.OrNull(), "网页所写的发布单位；未写为 null", "who the page says published it; null where it says nobody", fact => CelValue.OfNullable(fact.Publisher?.Value)),
            FactMember.Of<Report>("hasGazetteer", CelType.Bool, "有地名表，且认得本机关所在地", "true where a gazetteer was supplied that knows the issuer's place", (_, source) => CelValue.Of(source.Claims.Places is not null)),
            FactMember.Of<Report>("signer", CelType.String.OrNull(), "署名；无则为 null", "the organisation that signed; null where none did", (fact, source) => fact.Signature?.Issuer is { } span ? CelValue.Of(source.TextOf(span)) : CelValue.Null),
            FactMember.Of<Report>("lead", CelType.String.OrNull(), "导语：标题与第一个序号标题之间的文字；无则为 null", "the text between title and first heading; null where there is none", (fact, source) => fact.Lead is { } span ? CelValue.Of(source.TextOf(span)) : CelValue.Null),
            FactMember.Of<Report>("leadYear", CelType.Bool, "导语写有年份", "true where the lead states a year", (fact, source) => CelValue.Of(fact.Lead is { } span && YearText.Find(source.Text.Folded, span) is not null)),
            FactMember.Of<Report>("characters", CelType.Int, "正文汉字数", "Chinese characters of the body", (fact, source) => CelValue.Of(TextAmounts.Characters(source.Text, fact.Body))),
            FactMember.Of<Report>("figures", CelType.Int, "正文实绩数据个数", "figures of the body that state what was done", (fact, source) => CelValue.Of(TextAmounts.Figures(source.Claims, fact.Body))),
            FactMember.Of<Report>("hasSignature", CelType.Bool, "有署名或成文日期", "true where it is signed or dated", fact => CelValue.Of(fact.Signature is not null)),
            FactMember.Of<Report>("body", CelType.Of(BodyType), "正文", "the report's own text", CelValue.OfFact),
        ],
        Describe);

    private static FactEvidence Describe(Report report, FactSource source) => new()
    {
        Places = report.Title is { Lines.IsEmpty: false } title
            ? [.. title.Lines.Select(line => new FactPlace("subject", line))]
            : [new FactPlace("subject", report.Title?.Span ?? FirstParagraph(report))],
        Operands = [],
    };

    private static TextSpan FirstParagraph(Report report) => report.Paragraphs.IsEmpty ? new TextSpan(report.Body.Start, 0) : report.Paragraphs[0];
}
