using Compliance.Diagnostics;
using Compliance.Rendering;

namespace Compliance.Tests.Rendering;

public sealed class ArticleWordsTests
{
    [Theory]
    [InlineData("第二十四条", "Article 24")]
    [InlineData("第二十五条第（一）项", "Article 25 item 1")]
    [InlineData("第二十五条第（一）、（四）项", "Article 25 item 1, 4")]
    [InlineData("第九条第（十一）项、第（十二）项", "Article 9 item 11, item 12")]
    [InlineData("第四条第二款第（三）项", "Article 4 paragraph 2 item 3")]
    [InlineData("7.3.5", "7.3.5")]
    [InlineData("附则", "附则")]
    [InlineData("第若干条", "第若干条")]
    public void Articles_are_said_in_english(string article, string english)
    {
        ArticleWords.In(article, Language.English).Should().Be(english);
        ArticleWords.In(article, Language.Chinese).Should().Be(article);
    }
}
