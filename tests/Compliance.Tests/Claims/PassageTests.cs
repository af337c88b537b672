using System.Text;
using Compliance.Claims.Passages;
using Compliance.Tests.Structure;

namespace Compliance.Tests.Claims;

public sealed class PassageTests
{
    private const string Copied = "对辖区沿街商铺逐户登记造册并建立问题台账限期整改到位后逐一复查销号";

    [Theory]
    [InlineData("punctuation differs", "全县{0}，共检查320次。\n各乡镇：{1}。", 1)]
    [InlineData("twice more", "甲{0}。\n乙{0}。\n丙{0}。", 2)]
    [InlineData("in one paragraph", "甲{0}；乙{0}。", 1)]
    [InlineData("a shorter one", "甲对辖区沿街商铺逐户登记造册并建立问题台账。\n乙对辖区沿街商铺逐户登记造册并建立问题台账。", 0)]
    [InlineData("across paragraphs", "甲对辖区沿街商铺逐户登记造册\n并建立问题台账限期整改到位。\n乙对辖区沿街商铺逐户登记造册\n并建立问题台账限期整改到位。", 0)]
    public void A_copied_passage_is_found(string because, string text, int count)
    {
        var body = text.Replace("{0}", Copied, StringComparison.Ordinal).Replace("{1}", Copied.Insert(9, "，").Insert(20, "、"), StringComparison.Ordinal);
        Read(body).Should().HaveCount(count, because);
    }

    [Fact]
    public void Titles_and_set_phrases_are_no_copy_of_anything()
    {
        const string Phrases = "深入学习贯彻习近平新时代中国特色社会主义思想、习近平法治思想、《青石县行政执法案卷评查办法（试行）》";

        Read($"甲{Phrases}。\n乙{Phrases}。").Should().ContainSingle().Which.OwnLength.Should().BeLessThan(3);
    }

    // A document is named and then stands below with its own title.
    [Fact]
    public void A_title_named_before_it_stands_is_no_copy()
    {
        const string Name = "关于贯彻落实上级要求进一步深化城乡水务法治政府部门建设的实施意见";

        Read($"现将《{Name}》印发给你们，请认真执行。\n{Name}\n为深化建设，制定本意见。").Should().ContainSingle().Which.OwnLength.Should().BeLessThan(3);
    }

    [Fact]
    public void Headings_and_the_title_may_be_repeated() =>
        Read("一、" + Copied + "\n甲。\n二、" + Copied + "\n乙。").Should().BeEmpty();

    // Letters from a small alphabet repeat by chance; what is copied must be found wherever it lands.
    [Fact]
    public void Every_copy_is_found_at_every_distance_and_length()
    {
        var random = new Random(7);
        for (var trial = 0; trial < 300; trial++)
        {
            var length = 25 + random.Next(40);
            var copy = Words(random, length);
            var text = Words(random, 1 + random.Next(80)) + copy + Words(random, 1 + random.Next(80)) + copy + Words(random, random.Next(80));

            var passages = Read(text);

            passages.Should().NotBeEmpty(text);
            passages.Sum(passage => passage.Length).Should().BeGreaterThanOrEqualTo(length, text);
            passages.Should().OnlyContain(passage => passage.First.End <= passage.Span.Start);
        }
    }

    [Fact]
    public void Text_without_a_copy_gives_none()
    {
        var random = new Random(11);
        for (var trial = 0; trial < 50; trial++) Read(Words(random, 3000)).Should().BeEmpty();
    }

    private static string Words(Random random, int length)
    {
        var words = new StringBuilder(length);
        for (var i = 0; i < length; i++) words.Append((char)('\u4E00' + random.Next(2000)));
        return words.ToString();
    }

    private static IReadOnlyList<Passage> Read(string body) => Claiming.Read(Parsing.Parse(body)).Passages;
}
