using Compliance.Findings;
using Compliance.Rendering.Csv;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Tests.Rendering;

public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-5%", "'-5%")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "' =1")]
    [InlineData("\r=1", "' =1")]
    [InlineData("\n@x", "' @x")]
    [InlineData("＝1", "'＝1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u200B=1", "[U+200B]=1")]
    [InlineData("增长5%，=好", "增长5%，=好")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("他说\"好\"", "\"他说\"\"好\"\"\"")]
    [InlineData("=\"a\"", "\"'=\"\"a\"\"\"")]
    [InlineData("一行\n二行", "一行 二行")]
    public void A_cell_is_words_and_never_a_formula(string words, string cell)
    {
        using var output = new StringWriter();
        new CsvRows(output).Text(words);
        output.ToString().Should().Be(cell);
    }

    [Fact]
    public void It_opens_with_a_byte_order_mark_and_every_row_has_as_many_cells_as_the_head()
    {
        var csv = Rendered.By("csv", HandMadeResult.Blocked(), HandMadeResult.Passed(), HandMadeResult.Unreadable());
        csv.Should().StartWith("\uFEFF");
        var rows = Parse(csv[1..]);
        rows.Select(row => row.Count).Distinct().Should().ContainSingle();
        rows.Should().HaveCount(1 + 4 + 1 + 1);
    }

    [Fact]
    public void No_word_of_a_report_can_start_a_formula()
    {
        var source = SourceText.From("=cmd|' /C calc'!A0\n@正文\n");
        var result = HandMadeResult.Of(source, Verdict.Blocked) with
        {
            Path = "=path.txt",
            Findings = [HandMadeResult.Finding("X-01", Severity.Error, "=message", "=message", HandMadeResult.At(source, "@正文"))],
        };
        Parse(Rendered.By("csv", result)[1..]).SelectMany(row => row).Where(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    /// <summary>A reader of RFC 4180, to read back what was written.</summary>
    private static List<List<string>> Parse(string csv)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[i++]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\r' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                csv[++i].Should().Be('\n');
                rows.Add(row);
                row = [];
            }
            else cell.Append(c);
        }

        return rows;
    }
}
