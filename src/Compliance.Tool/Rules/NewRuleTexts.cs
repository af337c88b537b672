using System.Text;

namespace Compliance.Tool.Rules;

/// <summary>What <c>rules new</c> writes. The example promises a finding that its text does not cause, so that the first test fails.</summary>
internal static class NewRuleTexts
{
    public static string Manifest(string folder, string file)
    {
        var id = IdOf(folder);
        return $$"""
            {
              "id": "{{id}}",
              "edition": "1.0.0",
              "title": { "zh-CN": "本单位的规则", "en": "Our own rules" },
              "extends": [ "law-based-government-report" ],
              "rules": [
                "{{file}}"
              ]
            }

            """;
    }

    public static string Rule(string id) => $$"""
        {
          "id": "{{id}}",
          "since": "1.0.0",
          "status": "stable",
          "category": "own",
          "severity": "warning",
          "title": {
            "zh-CN": "不用“要改的说法”",
            "en": "No \"要改的说法\""
          },
          "basis": [ { "source": "PRACTICE" } ],
          "select": "paragraphs",
          "assert": "!it.text.contains('要改的说法')",
          "message": {
            "zh-CN": "这一段用了“要改的说法”",
            "en": "This paragraph says \"要改的说法\""
          },
          "remedy": {
            "zh-CN": "请改用规范的说法。",
            "en": "Use the standard wording."
          }
        }

        """;

    public static string Page(string id) => $$"""
        # {{id}} 不用“要改的说法”

        ## 要求

        写明要求什么。

        ## 理由

        写明为什么。

        ## 依据

        写明依据哪一条。

        ## 不符合

        把下面示例里的第 2 行改成规则应当报出的句子，findings 里照抄这一行；改好之前，`compliance rules test` 会报告它。

        ```report 应当报出
        青石县人民政府关于2025年法治政府建设情况的报告
        在这里写规则应当报出的一段。
        ```

        ```findings
        {{id}} fail 2 "在这里写规则应当报出的一段。"
        ```

        ## 符合

        ```report 不应报出
        青石县人民政府关于2025年法治政府建设情况的报告
        在这里写规则不应报出的一段。
        ```

        ```findings
        ```

        ## 已知局限

        写明规则看不出什么。

        """;

    /// <summary>A folder's name as an id: what ids do not allow becomes a hyphen.</summary>
    private static string IdOf(string folder)
    {
        var id = new StringBuilder();
        foreach (var c in folder) id.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-');
        var name = id.ToString().Trim('-', '_', '.');
        return name.Length is 0 or > 64 || name == "law-based-government-report" ? "own-rules" : name;
    }
}
