namespace Compliance.Rendering;

/// <summary>One group of a number that is written in groups.</summary>
/// <param name="End">Where the group ends in the text.</param>
/// <param name="Digits">The digits up to its end, those of earlier groups included.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct DigitGroup(int End, int Digits, DigitGap Gap);
