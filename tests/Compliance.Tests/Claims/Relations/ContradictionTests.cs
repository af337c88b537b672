using Compliance.Claims;

namespace Compliance.Tests.Claims.Relations;

/// <summary>Faults put into correct sentences are found at their place, and correct sentences are left alone.</summary>
public sealed class ContradictionTests
{
    public static TheoryData<string> Correct => [.. ContradictionShapes.All.Select(static shape => shape.Marked).Distinct()];

    public static TheoryData<string, int> Broken
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var shape in ContradictionShapes.All)
                for (var i = 0; i < shape.Breaks; i++) data.Add(shape.Marked, i);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Correct))]
    public void A_correct_sentence_has_no_failing_relation(string marked)
    {
        var reading = RelationReading.Of(Shape(marked).Correct);
        reading.Failing.Should().BeEmpty("{0}", reading);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_number_fails_its_relation(string marked, int index)
    {
        var shape = Shape(marked);
        var (text, place) = shape.Broken(index);
        var reading = RelationReading.Of(text);
        reading.Failing.Should().Contain(
            relation => relation.Kind == shape.Kind && relation.Operands.Any(operand => reading.InSentence(operand.Span).Overlaps(place)),
            "{0}: {1}", text, reading);
    }

    [Fact]
    public void Most_correct_sentences_are_decided()
    {
        var shapes = ContradictionShapes.All.ToList();
        var decided = shapes.Count(shape => RelationReading.Of(shape.Correct).Relations.Any(relation =>
            relation.Kind == shape.Kind && relation.Outcome == RelationOutcome.Holds));
        ((double)decided / shapes.Count).Should().BeGreaterThan(0.9);
    }

    private static ContradictionShape Shape(string marked) => ContradictionShapes.All.First(shape => shape.Marked == marked);
}
