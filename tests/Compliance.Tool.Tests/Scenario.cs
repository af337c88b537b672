using System.Globalization;
using System.Text;

namespace Compliance.Tool.Tests;

/// <summary>
/// One run of the tool as a text file: sections open with a line of <c>===</c>.
/// <c>file NAME</c>, <c>sample NAME FILE</c> (from tests/samples), <c>hex NAME</c>, <c>folder NAME</c>, <c>stdin</c>,
/// <c>command</c>, <c>stdout</c>, <c>stderr</c>, <c>result NAME</c> (a file afterwards), <c>absent NAME</c>, <c>exit CODE</c>.
/// A line of <c>...</c> stands for any lines, <c>{*}</c> for anything within one. What is not described must be empty.
/// </summary>
internal sealed class Scenario
{
    public List<(string Kind, string Name, string Content)> Sections { get; } = [];

    public static Scenario Parse(string text)
    {
        var scenario = new Scenario();
        var head = (Kind: string.Empty, Name: string.Empty);
        var content = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                scenario.Close(head, content);
                var words = line[4..].Split(' ', 2);
                head = (words[0], words.Length > 1 ? words[1].Trim() : string.Empty);
                content.Clear();
            }
            else
            {
                content.Append(line).Append('\n');
            }
        }

        scenario.Close(head, content);
        return scenario;
    }

    public string? Find(string kind) => Sections.Where(section => section.Kind == kind).Select(section => section.Content).FirstOrDefault();

    public int ExitCode => int.Parse(Sections.Single(section => section.Kind == "exit").Name, CultureInfo.InvariantCulture);

    public IReadOnlyList<string> Arguments()
    {
        var arguments = new List<string>();
        var word = new StringBuilder();
        bool quoted = false, any = false;
        foreach (var c in Find("command")!.Trim())
        {
            if (c == '"')
            {
                quoted = !quoted;
                any = true;
            }
            else if (char.IsWhiteSpace(c) && !quoted)
            {
                if (any) arguments.Add(word.ToString());
                word.Clear();
                any = false;
            }
            else
            {
                word.Append(c);
                any = true;
            }
        }

        if (any) arguments.Add(word.ToString());
        return arguments;
    }

    private void Close((string Kind, string Name) head, StringBuilder content)
    {
        if (head.Kind.Length > 0) Sections.Add((head.Kind, head.Name, content.ToString().TrimEnd('\n') + "\n"));
    }
}
