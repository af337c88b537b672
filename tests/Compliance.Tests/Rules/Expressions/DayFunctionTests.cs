using Compliance.Diagnostics;

namespace Compliance.Tests.Rules.Expressions;

public sealed class DayFunctionTests
{
    private const string Holidays = "['2031-01-01', '2031-01-23/2031-01-29']";
    private const string Worked = "['2031-02-01']";

    [Theory]
    [InlineData("2031-01-01", "2031-01-31", "30")]
    [InlineData("2028-02-28", "2028-03-01", "2")]
    [InlineData("2031-01-31", "2031-01-01", "-30")]
    [InlineData("2031-02-30", "2031-03-01", "conversion-failed")]
    public void Days_are_counted_by_the_calendar(string from, string to, string expected) =>
        Cel.Show($"daysBetween('{from}', '{to}')").Should().Be(expected);

    [Theory]
    [InlineData("2031-01-06", "2031-01-06", "0")]
    [InlineData("2031-01-03", "2031-01-06", "1")]
    [InlineData("2030-12-31", "2031-01-03", "2")]
    [InlineData("2031-01-22", "2031-02-01", "3")]
    [InlineData("2031-01-22", "2031-02-03", "4")]
    [InlineData("2031-02-03", "2031-01-22", "0")]
    public void Working_days_leave_out_weekends_and_holidays_and_count_days_worked_instead(string from, string to, string expected) =>
        Cel.Show($"workdaysBetween('{from}', '{to}', {Holidays}, {Worked})").Should().Be(expected);

    [Fact]
    public void A_year_without_holidays_in_the_list_is_not_known() =>
        Cel.Show($"workdaysBetween('2031-12-30', '2032-01-05', {Holidays}, {Worked})").Should().Be("Unknown");

    [Fact]
    public void The_calendars_last_day_ends_the_count() =>
        Cel.Show("workdaysBetween('9999-12-29', '9999-12-31', ['9999-01-01'], [])").Should().Be("2");

    [Fact]
    public void Every_day_is_counted_once()
    {
        var start = new DateOnly(2031, 1, 2);
        for (var length = 0; length < 60; length++)
        {
            var expected = Enumerable.Range(1, length).Select(start.AddDays).Count(day =>
                day == new DateOnly(2031, 2, 1)
                || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && (day < new DateOnly(2031, 1, 23) || day > new DateOnly(2031, 1, 29))));
            Cel.Show($"workdaysBetween('{start:yyyy-MM-dd}', '{start.AddDays(length):yyyy-MM-dd}', {Holidays}, {Worked})")
                .Should().Be(expected.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("daysBetween('2031-01-01')", DiagnosticCode.ExpressionArgumentCount)]
    [InlineData("daysBetween('2031-01-01', 3)", DiagnosticCode.ExpressionWrongType)]
    [InlineData("workdaysBetween('2031-01-01', '2031-01-02', [1], [])", DiagnosticCode.ExpressionWrongType)]
    public void Wrong_arguments_are_refused(string source, DiagnosticCode code) => Cel.Code(source).Should().Be(code);
}
