using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Wording;

public sealed class SetPhraseTests
{
    private const string Thought = "习近平新时代中国特色社会主义思想";

    public static TheoryData<string> Omissions()
    {
        var data = new TheoryData<string>();
        for (var at = 3; at < Thought.Length; at++)
            for (var length = 1; length <= 3 && at + length <= Thought.Length - 2; length++) data.Add(Thought.Remove(at, length));
        return data;
    }

    public static TheoryData<string> Replacements()
    {
        var data = new TheoryData<string>();
        for (var at = 3; at < Thought.Length - 2; at++) data.Add(Thought.Remove(at, 1).Insert(at, "某"));
        return data;
    }

    [Theory]
    [MemberData(nameof(Omissions))]
    [MemberData(nameof(Replacements))]
    [InlineData("习近平中国特色新时代社会主义思想")]
    [InlineData("习近平新时代社会主义中国特色思想")]
    [InlineData("习近平新时代中国特色的社会主义思想")]
    public void A_near_form_of_the_guiding_thought_is_wrong(string form)
    {
        var finding = Wordings.Of($"坚持以{form}为指导，检查320次。").Should().ContainSingle(finding => finding.RuleId == "PHR-01").Subject;

        finding.Severity.Should().Be(Severity.Error);
        finding.Locations[0].Snippet.Should().StartWith("习近平");
        finding.Message.Text.Chinese.Should().Contain(Thought);
    }

    [Theory]
    [InlineData("以习近平新时代特色社会主义思想为指导", "PHR-01", Severity.Error)]
    [InlineData("学习贯彻党的二十大三中全会精神", "PHR-01", Severity.Error)]
    [InlineData("全面贯彻党的二十大二中、三中、四中全会精神", "PHR-01", Severity.Error)]
    [InlineData("学习党的二十届五中、六中全会精神", "PHR-01", Severity.Error)]
    [InlineData("做到“四个维护”", "PHR-01", Severity.Error)]
    [InlineData("做到“二个维护”", "PHR-01", Severity.Error)]
    [InlineData("深刻领悟“四个确立”的决定性意义", "PHR-01", Severity.Error)]
    [InlineData("增强“四个意识”、坚定“两个自信”、做到“两个维护”", "PHR-01", Severity.Error)]
    [InlineData("增强“两个意识”、坚定“四个自信”", "PHR-01", Severity.Error)]
    [InlineData("学习习近平依法治国思想", "PHR-01", Severity.Error)]
    [InlineData("深入学习近平法治思想", "PHR-01", Severity.Error)]
    [InlineData("筑牢中华民族共同体意识", "PHR-01", Severity.Error)]
    [InlineData("开展扫黑险恶斗争", "PHR-01", Severity.Error)]
    [InlineData("中华人民共合国宪法", "PHR-01", Severity.Veto)]
    [InlineData("县人民攻府常务会议", "PHR-01", Severity.Veto)]
    [InlineData("习进平总书记重要讲话", "PHR-01", Severity.Veto)]
    [InlineData("坚定“四个自信”、增强“四个意识”", "PHR-02", Severity.Info)]
    [InlineData("学习党的二十大和二十届三中、四中全会精神", "PHR-02", Severity.Info)]
    [InlineData("党政负责人履行推进法治建设第一责任人职责", "PHR-02", Severity.Warning)]
    [InlineData("履行推进法治政府建设第一责任人职责", "PHR-02", Severity.Warning)]
    [InlineData("重要工作亲自部署、重点环节亲自协调、重要任务亲自督办", "PHR-02", Severity.Warning)]
    [InlineData("落实重大执法决定法治审核制度", "PHR-02", Severity.Warning)]
    [InlineData("落实“谁执法，谁普法”责任制", "PHR-02", Severity.Info)]
    [InlineData("形成学法尊法守法用法氛围", "PHR-02", Severity.Info)]
    [InlineData("营造学法、尊法、守法、用法的氛围", "PHR-02", Severity.Info)]
    [InlineData("实施“八·五”普法规划", "PHR-02", Severity.Info)]
    [InlineData("全面实施“九五”普法规划", "PHR-02", Severity.Warning)]
    [InlineData("落实《法治政府建设纲要》", "PHR-02", Severity.Warning)]
    [InlineData("落实《法治政府建设实施纲要（2021-2026年）》", "PHR-02", Severity.Warning)]
    [InlineData("落实《法治政府建设实施纲要（20212025年）》", "PHR-02", Severity.Warning)]
    [InlineData("公开公正、廉洁高效、守法诚信", "PHR-02", Severity.Warning)]
    [InlineData("推进依法治国战略", "PHR-02", Severity.Info)]
    [InlineData("贯彻重要讲话和指示批示精神", "PHR-02", Severity.Info)]
    [InlineData("在县委坚强带领下", "PHR-02", Severity.Info)]
    [InlineData("开展“4·15”国家安全日宣传", "PHR-02", Severity.Warning)]
    [InlineData("结合“12·4”宪法宣传周", "PHR-02", Severity.Warning)]
    [InlineData("弘扬“枫桥精神”", "PHR-02", Severity.Warning)]
    [InlineData("学习《论全面依法治国》", "PHR-02", Severity.Warning)]
    [InlineData("加强法制宣传", "PHR-02", Severity.Warning)]
    [InlineData("推行双随机一公开监管", "PHR-02", Severity.Info)]
    public void An_entry_of_the_table_is_found(string words, string rule, Severity severity)
    {
        var finding = Wordings.Of(words + "，检查320次。").Should().ContainSingle(finding => finding.RuleId == rule).Subject;

        finding.Severity.Should().Be(severity);
        words.Should().Contain(finding.Locations[0].Snippet);
    }

    [Fact]
    public void One_phrase_wrong_nine_times_is_one_finding_with_nine_places() =>
        Wordings.Of(string.Concat(Enumerable.Repeat("弘扬“枫桥精神”，化解纠纷。", 9)))
            .Should().ContainSingle().Which.Locations.Should().HaveCount(9);

    [Theory]
    [InlineData("学习党的二十届六中全会精神2次。")]
    [InlineData("全县实施“九五”普法规划，宣讲12场。")]
    public void Without_a_date_the_answer_is_undetermined_and_names_the_date(string paragraph) =>
        Wordings.Of(paragraph, signed: null).Should().ContainSingle(finding => finding.Outcome == Outcome.Undetermined && finding.RuleId.StartsWith("PHR"))
            .Which.Should().Match<Finding>(finding => finding.Reason == "needs-signed-or-published-date" && finding.Message.Text.Chinese.Contains("成文日期"));
}
