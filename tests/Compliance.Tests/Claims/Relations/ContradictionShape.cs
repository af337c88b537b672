using System.Text;
using Compliance.Claims;
using Compliance.Text;

namespace Compliance.Tests.Claims.Relations;

/// <summary>
/// A correct sentence and the ways to break it: <c>受理614件，办结{601|571}件，办结率{97.9|97.2}%</c> has two. Unbroken it must
/// not fail; broken at one place, a relation of <paramref name="Kind"/> that has the broken number as an operand must.
/// </summary>
/// <param name="Kind">The relation that each break must fail.</param>
/// <param name="Marked">The sentence with its breaks marked {right|wrong}.</param>
public sealed record ContradictionShape(RelationKind Kind, string Marked)
{
    /// <summary>Number of marked breaks.</summary>
    public int Breaks => Marked.Count(static c => c == '{');

    /// <summary>The correct sentence.</summary>
    public string Correct => Apply(-1).Text;

    /// <summary>The sentence with the break of that index made, and where the wrong number stands.</summary>
    public (string Text, TextSpan Place) Broken(int index) => Apply(index);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {Marked}";

    private (string Text, TextSpan Place) Apply(int broken)
    {
        var text = new StringBuilder();
        TextSpan place = default;
        var index = 0;
        for (var i = 0; i < Marked.Length; i++)
        {
            if (Marked[i] != '{')
            {
                text.Append(Marked[i]);
                continue;
            }

            var close = Marked.IndexOf('}', i);
            var choices = Marked[(i + 1)..close].Split('|');
            if (index == broken) place = new TextSpan(text.Length, choices[1].Length);
            text.Append(choices[index == broken ? 1 : 0]);
            index++;
            i = close;
        }

        return (text.ToString(), place);
    }
}
