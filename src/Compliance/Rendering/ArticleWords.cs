using System.Text;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Rendering;

/// <summary>A cited article in words of one language: 第二十五条第（一）项 is Article 25 item 1.</summary>
internal static class ArticleWords
{
    /// <summary><paramref name="article"/> in <paramref name="language"/>; as it stands where it holds more than numbers of articles, paragraphs and items.</summary>
    public static string In(string article, Language language) =>
        language == Language.Chinese ? article : English(article) ?? article;

    private static string? English(string article)
    {
        var words = new StringBuilder();
        var i = 0;
        while (i < article.Length)
        {
            if (article[i] == '、')
            {
                words.Append(',');
                i++;
                continue;
            }

            if (article[i] != '第') return i == 0 ? null : Rest(words, article[i..]);
            var end = article.IndexOfAny(['条', '款', '项'], i);
            if (end < 0 || NumbersOf(article[(i + 1)..end]) is not { } numbers) return null;
            if (words.Length > 0) words.Append(' ');
            words.Append(article[end] switch { '条' => "Article", '款' => "paragraph", _ => "item" }).Append(' ').Append(numbers);
            i = end + 1;
        }

        return words.ToString();
    }

    /// <summary>The numbers of a list such as （一）、（四）; null where something else stands among them.</summary>
    private static string? NumbersOf(string list)
    {
        var numbers = new List<string>();
        foreach (var part in list.Split('、'))
        {
            var numeral = part.Trim('（', '）', '(', ')');
            if (numeral.Length == 0 || !ChineseNumerals.TryParse(numeral, out var value, out var read) || read < numeral.Length) return null;
            numbers.Add(value.ToString());
        }

        return string.Join(", ", numbers);
    }

    private static string Rest(StringBuilder words, string rest) => words.Append(' ').Append(rest).ToString();
}
