using Compliance.Structure;

namespace Compliance.Tests.Structure;

/// <summary>What is a heading, where it ends and where it stands in the outline.</summary>
public class HeadingTests
{
    private const string Title = "云岭县水务局关于2025年度法治政府建设情况的报告\n";

    // Expected: one heading for each item, level, marker, words, then + where it runs into its paragraph.
    [Theory]
    [InlineData("一、主要做法\n（一）加强学习\n1.健全制度\n（1）完善台账\n内容。", "1一、主要做法|2（一）加强学习|3 1.健全制度|4（1）完善台账")]
    [InlineData("一、主要做法\n1、加强学习\n正文。\n2、规范执法\n正文。", "1一、主要做法|2 1、加强学习|2 2、规范执法")]
    [InlineData("一、主要做法\n1．加强学习\n正文。\n2．规范执法\n正文。", "1一、主要做法|2 1．加强学习|2 2．规范执法")]
    [InlineData("一、主要做法\n(一)加强学习。组织全员参加。\n(二)规范执法。全面公示。", "1一、主要做法|2(一)加强学习+|2(二)规范执法+")]
    [InlineData("一、主要做法\n一)加强学习\n正文。\n二)规范执法\n正文。", "1一、主要做法|2一)加强学习|2二)规范执法")]
    [InlineData("一、主要做法\n（一）加强学习\n文。\n（2）规范执法\n文。\n（三）化解矛盾\n文。", "1一、主要做法|2（一）加强学习|2（2）规范执法|2（三）化解矛盾")]
    [InlineData("一、主要做法\n（1）加强学习\n文。\n（二）规范执法\n文。\n（三）化解矛盾\n文。", "1一、主要做法|2（1）加强学习|2（二）规范执法|2（三）化解矛盾")]
    [InlineData("一、主要做法\n（一）加强学习\n（1）学法律\n文。\n（2）学党纪\n文。\n（二）规范执法\n文。", "1一、主要做法|2（一）加强学习|3（1）学法律|3（2）学党纪|2（二）规范执法")]
    [InlineData("一、主要做法\n1.\u00A0加强学习：组织全员参加。\n2.\u00A0规范执法：全面公示。", "1一、主要做法|2 1.加强学习+|2 2.规范执法+")]
    [InlineData("一、主要做法。\n正文一段。\n二、存在的问题。\n正文一段。", "1一、主要做法|1二、存在的问题")]
    [InlineData("一、主要做法\n（一）加强学习\n文。\n（一）规范执法\n文。\n（三）化解矛盾\n文。", "1一、主要做法|2（一）加强学习|2（一）规范执法|2（三）化解矛盾")]
    [InlineData("（一）加强学习\n文。\n（二）规范执法\n文。", "1（一）加强学习|1（二）规范执法")]
    [InlineData("1.加强学习\n文。\n2.规范执法\n文。", "1 1.加强学习|1 2.规范执法")]
    [InlineData("一、主要做法\n一是加强学习。二是规范执法。\n1.5万人参加活动。\n2025年，共办案12件。\n二、三产业融合发展。\n12345热线办理及时。", "1一、主要做法")]
    [InlineData("一、存在的问题及原因\n（一）存在问题。宣传形式单一，覆盖不广。（二）原因分析。人员力量薄弱。\n", "1一、存在的问题及原因|2（一）存在问题+|2（二）原因分析+")]
    [InlineData("一、主要做法\n依据第三条（一）项和第五条（二）项规定执行。做到：（1）公开；（2）公正。", "1一、主要做法")]
    [InlineData("一、主要做法\n（ 一 ） 加强学习\n文。\n（ 二 ） 规范执法\n文。", "1一、主要做法|2（ 一 ）加强学习|2（ 二 ）规范执法")]
    [InlineData("一、主要做法\n1.2025年学法安排\n文。\n2.执法安排\n文。", "1一、主要做法|2 1.2025年学法安排|2 2.执法安排")]
    [InlineData("一、主要做法\n正文一段。\n二、主要打算\n正文一段。\n附件：\n1.名词说明表\n2.数据统计表", "1一、主要做法|1二、主要打算")]
    [InlineData("一、主要做法\n正文。\n二、存在不足\n正文。\n三、下步打算\n正文。\n名词解释\n1.“两清单”：指权责清单。\n2.“三张网”：指三级网络。", "1一、主要做法|1二、存在不足|1三、下步打算")]
    [InlineData("十、主要做法\n文。\n十一、规范执法\n文。\n二十三、化解矛盾\n文。", "1十、主要做法|1十一、规范执法|1二十三、化解矛盾")]
    [InlineData("一、主要做法\n1、加强学习\n文。\n二、存在问题\n1、人员少。\n2、经费少。\n三、下步打算\n1、加强学习。", "1一、主要做法|2 1、加强学习|1二、存在问题|2 1、人员少|2 2、经费少|1三、下步打算|2 1、加强学习")]
    public void Headings_are_found_and_placed(string body, string expected)
    {
        var report = Parsing.Parse(Title + body);

        string.Join('|', report.Headings.Select(Write)).Should().Be(expected);
    }

    [Theory]
    [InlineData("一、主要做法\n（一）甲类工作\n文。\n（2）乙类工作\n文。\n（三）丙类工作\n文。", ",,（二）,")]
    [InlineData("一、主要做法\n（1）甲类工作\n文。\n（二）乙类工作\n文。\n（三）丙类工作\n文。", ",（一）,,")]
    [InlineData("一、主要做法\n(一)甲类工作\n文。\n(一)乙类工作\n文。\n(三)丙类工作\n文。", ",,(二),")]
    [InlineData("一、主要做法\n文。\n三、存在问题\n文。\n四、下步打算\n文。", ",二、,")]
    [InlineData("一、主要做法\n1、甲类工作\n文。\n3、乙类工作\n文。", ",,2、")]
    public void Numbers_that_do_not_fit_carry_the_expected_one(string body, string expected) =>
        string.Join(',', Parsing.Parse(Title + body).Headings.Select(heading => heading.ExpectedMarker)).Should().Be(expected);

    [Fact]
    public void Text_without_line_breaks_keeps_its_headings()
    {
        var text = "云岭县水务局关于2025年度法治政府建设情况的报告 2025年，我局认真履职，现将有关情况报告如下：" +
            "一、主要举措和成效（一）强化学习。全年组织学法6次，覆盖全员。（二）规范执法。办理案件12件，均按时办结。" +
            "二、存在的不足和原因执法力量不足。主要原因是编制偏少。三、下一步工作计划继续抓好学法用法。" + new string('水', 300) + "。";
        var report = Parsing.Parse(text);

        report.Headings.Select(heading => $"{heading.Level}{heading.Marker}").Should().Equal("1一、", "2（一）", "2（二）", "1二、", "1三、");
        report.Title!.Text.Should().Be("云岭县水务局关于2025年度法治政府建设情况的报告");
        report.Part("measures").Status.Should().Be(PartStatus.Present);
    }

    [Theory]
    [InlineData("一、主要举措和成效 （一）强化学习 全年学法6次。 （二）规范执法 办案12件。 二、存在的不足和原因 宣传不够。 三、下一步打算 加强培训。", "主要举措和成效|强化学习|规范执法|存在的不足和原因|下一步打算")]
    [InlineData("一、主要举措和成效（一）强化学习筑牢根基一是学法6次。（二）规范执法。办案12件。二、存在的不足和原因。宣传不够。三、下一步打算。加强培训。", "主要举措和成效|强化学习筑牢根基|规范执法|存在的不足和原因|下一步打算")]
    public void Words_end_where_a_line_break_was_lost(string body, string words) =>
        string.Join('|', Parsing.Parse(Title.TrimEnd() + "2025年，现将情况报告如下：" + body).Headings.Select(heading => heading.Text)).Should().Be(words);

    [Fact]
    public void Spans_cut_the_source_and_sections_nest()
    {
        var report = Parsing.Parse(Title + "一、主要做法\n（一）甲。文。\n（二）乙。文。\n二、存在问题\n文。");

        foreach (var heading in report.Headings)
        {
            report.Text(heading.MarkerSpan).Should().Be(heading.Marker);
            report.Text(heading.WordsSpan).Should().Be(heading.Text);
        }

        report.Outline.Select(section => section.Children.Length).Should().Equal(2, 0);
        report.Outline[0].Span.End.Should().Be(report.Outline[1].Span.Start);
    }

    [Fact]
    public void A_long_line_costs_linear_time()
    {
        var line = Title + "一、做法" + string.Concat(Enumerable.Repeat("（一）甲，1.乙、2）丙。", 200_000));
        var source = Compliance.Text.SourceText.From(line);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ReportParser.Parse(Parsing.Document(source), Parsing.Kind, Compliance.Lexicons.PhraseIndex.Empty, CancellationToken.None);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2), "more is a hang, not a slow machine");
    }

    private static string Write(Heading heading)
    {
        var gap = char.IsAsciiDigit(heading.Marker[0]) ? " " : string.Empty;
        return $"{heading.Level}{gap}{heading.Marker}{heading.Text}{(heading.RunIn ? "+" : string.Empty)}";
    }
}
