using System.Diagnostics;
using System.Text;
using Compliance.Rules;

namespace Compliance.Benchmarks;

/// <summary>One paragraph of the same few characters over and over, ten megabytes long: what finds a loop inside a loop.</summary>
internal sealed class Hostile : IBenchmark
{
    private const int Bytes = 10 << 20;
    private const double BudgetSeconds = 15;

    private static readonly string[] Pieces =
    [
        "1", "1.", "12件", "1,", "一", "十万", "（", "）", "《", "》", "“", "(", "（一）", "一、", "其中", "其中1件、", "、", "，", "。", "；", "：",
        "一是", "一是办结1件；", "第一条", "2025年", "2025年1月1日", "同比增长1%，", "办结率95%，", "受理2件，办结1件，办结率50%。", "同比", "增长", "达", "约", "分别为",
        "1件、2件，", "占50%", "共3项：", " ", "\u3000", "\n", "\u00A0", "县人民政府", "局", "报告", "法治政府建设", "原因是", "1\n", "一、\n", "（1）\n", "a", "-", "—", "\U00020000",
        "采购执法记录仪20台。", "成立法治建设领导小组。", "受理10件，办结9件，办结率98%。", "2026年2月30日", "13812345678，", "建全机制。", "“五个一”", "将继续推进，", "存在的问题\n", "附件：\n", "浏览次数：1\n",
    ];

    public string Name => "hostile";

    public string Purpose => "10 MB of one repeated piece, in one paragraph (budget: each below 15 s)";

    public void Run(TextWriter output)
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        var options = new CheckOptions { MaximumSize = 64 << 20 };
        var warm = Encoding.UTF8.GetBytes(GeneratedReport.Write(1));
        WarmUp.Run(() => checker.Check(warm, "report.txt"));
        foreach (var piece in Pieces)
        {
            var half = Time(checker, Text(piece, Bytes / 2), options);
            var whole = Time(checker, Text(piece, Bytes), options);
            output.WriteLine(FormattableString.Invariant(
                $"  {whole,7:F2} s, half of it {half,7:F2} s  {(whole > BudgetSeconds ? "OVER" : "    ")}  {piece.Replace("\n", "\\n", StringComparison.Ordinal)}"));
        }
    }

    private static byte[] Text(string piece, int bytes)
    {
        var count = bytes / Encoding.UTF8.GetByteCount(piece);
        return Encoding.UTF8.GetBytes(new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString());
    }

    private static double Time(ComplianceChecker checker, byte[] bytes, CheckOptions options)
    {
        var watch = Stopwatch.StartNew();
        checker.Check(bytes, "report.txt", options);
        return watch.Elapsed.TotalSeconds;
    }
}
