using System.Collections.Immutable;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Documents;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation;

public class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "0", "1", "7", "12", "9999999999999999", "1,234", "３", "１２", ".", ",", "%", "％", "‰", "一", "二", "两", "三", "十", "百", "千", "万", "亿", "几", "数", "余", "多", "近", "约",
        "超过", "不少于", "以上", "件", "名", "人次", "万元", "亿元", "项", "个", "次", "级", "年", "月", "日", "2025年", "2026年2月30日", "99月99日", "二〇二五年", "其中", "分别为", "分别", "共", "合计", "包括",
        "其他", "等", "、", "，", "。", "；", "：", "！", "“", "”", "《", "》", "（", "）", "(", ")", "【", "】", "\n", "\r\n", "\r", "\t", " ", "\u00A0", "\u3000", "|", "一、", "（一）", "(2)", "1.", "1．", "一)",
        "一是", "二是", "十一是", "以下三点", "三方面", "“五个一”", "办结", "受理", "办结率", "满意率", "同比增长", "下降", "比上年", "由", "增加到", "占", "百分之", "三分之二", "九成", "个百分点", "从轻", "处罚", "案件",
        "法治政府建设", "关于", "报告", "人民政府", "中共", "委员会", "局", "镇", "第一责任人", "存在的问题和原因", "主要举措和成效", "下一步", "原因", "发布时间：", "来源：", "版权所有", "截至", "附件", "绝密★", "13812345678",
        "11010519491231002X", "6222021234567890123", "XX", "[bookmark:", "&nbsp;", "<b>", "\uD83D\uDE00", "\uD800", "\u202E", "\uFEFF", "⼀", "㎡", "①", "Ⅳ", "e", "-", "—", "~", "/", ":", "〔2025〕3号", "建全", "四个意识",
    ];

    private static readonly ComplianceChecker Checker = new(RuleSets.LawBasedGovernmentReport);

    /// <summary>Any mixture of what reports are made of gives a result: spans inside the text, snippets as written, no broken engine.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_mixture_of_pieces_is_checked_without_a_fault(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 250; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 160); i > 0; i--) text.Append(Pieces[random.Next(Pieces.Length)]);

            var result = Checker.Check(text.ToString(), "soup.txt", new CheckOptions { EveryOutcome = true });

            result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == DiagnosticCode.EngineFault, "of {0}", text);
            result.Outcomes.Should().NotContain(outcome => outcome.Outcome == Outcome.Error, "of {0}", text);
            if (result.Report is not { } report) continue;
            foreach (var location in result.Findings.SelectMany(finding => finding.Locations))
                report.Document.Source.ToString(location.Span).Should().Be(location.Snippet);
        }
    }

    [Theory]
    [InlineData("亿亿万二2多")]
    [InlineData("九千亿亿亿亿件")]
    [InlineData("一万亿万亿万亿名")]
    [InlineData("99999999999999999999999999件，办结99999999999999999999999998件，办结率100%。")]
    [InlineData("0件，办结0件，办结率100%。同比增长0%，上年为0件。")]
    public void A_number_beyond_all_bounds_breaks_nothing(string text) =>
        Checker.Check("全年受理" + text).Verdict.Should().NotBe(Verdict.Error);

    [Fact]
    public void A_reader_that_breaks_closes_the_gate_and_is_named()
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport, [new BrokenReader()]);

        var result = checker.Check(Encoding.UTF8.GetBytes("%PDF-1.7 and so on"), "broken.pdf");

        result.Verdict.Should().Be(Verdict.Error);
        result.Diagnostics.Should().ContainSingle().Which.Arguments.Should().Equal("InvalidOperationException", "no page");
    }

    /// <summary>Every quantity held against every quantity: the rule gives up with its share of the work and says so; the others have theirs.</summary>
    [Fact]
    public void A_rule_that_squanders_its_work_is_named_and_leaves_the_others_theirs()
    {
        var text = "岚溪县司法局关于2025年度法治政府建设情况的报告\n" + string.Concat(Enumerable.Repeat("采购执法记录仪20台。", 4000)) + "受理200件，办结150件，办结率90%。";

        var result = Checker.Check(text);

        result.Outcomes.Where(outcome => outcome.Outcome == Outcome.Error).Should()
            .ContainSingle().Which.Should().BeEquivalentTo(new { RuleId = "NUM-13", Reason = "budget-exceeded" });
        result.Findings.Should().Contain(finding => finding.RuleId == "NUM-01" && finding.Outcome == Outcome.Fail);
        result.Verdict.Should().Be(Verdict.Error);
    }

    private sealed class BrokenReader : IDocumentReader
    {
        public DocumentFormat Format => DocumentFormat.Pdf;

        public DocumentReading Read(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("no page");
    }
}
