using System.Globalization;

namespace Compliance.Rules.Expressions;

/// <summary>Functions of days written yyyy-MM-dd.</summary>
internal static class DayFunctions
{
    // Longer spans are no delay anybody counts in working days.
    private const int LongestSpan = 3660;

    /// <summary>Days from the first day to the second; negative where the second is earlier.</summary>
    public static Evaluator Days(Evaluator from, Evaluator to, CelValue failed) => frame =>
    {
        var first = from(frame);
        if (!first.IsValue) return first;
        var second = to(frame);
        if (!second.IsValue) return second;
        return TryDay(first.Text, out var start) && TryDay(second.Text, out var end) ? CelValue.Of(end.DayNumber - start.DayNumber) : failed;
    };

    /// <summary>
    /// Working days after the first day up to the second, that one included: weekdays that are no holiday, and the days
    /// worked instead. A year without any holiday in the list is not known, and so is the count.
    /// </summary>
    /// <param name="arguments">From, to, holidays and days worked instead; a list holds days or stretches <c>first/last</c>.</param>
    /// <param name="failed">What a day that cannot be read gives.</param>
    public static Evaluator Workdays(Evaluator[] arguments, CelValue failed) => frame =>
    {
        var values = new CelValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i](frame);
            if (!values[i].IsValue) return values[i];
        }

        if (!TryDay(values[0].Text, out var from) || !TryDay(values[1].Text, out var to)) return failed;
        if (to.DayNumber - from.DayNumber > LongestSpan) return failed;
        if (!TryStretches(values[2].List, out var holidays) || !TryStretches(values[3].List, out var worked)) return failed;
        var count = 0;
        for (var number = from.DayNumber + 1; number <= to.DayNumber; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            if (!holidays.Exists(stretch => stretch.First.Year == day.Year)) return CelValue.Unknown("holidays-" + day.Year.ToString(CultureInfo.InvariantCulture));
            var isFree = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holds(holidays, day);
            if (!isFree || Holds(worked, day)) count++;
        }

        return frame.Budget.Spend(1 + Math.Max(0, to.DayNumber - from.DayNumber)) ? CelValue.Of(count) : failed;
    };

    private static bool Holds(List<(DateOnly First, DateOnly Last)> stretches, DateOnly day)
    {
        foreach (var (first, last) in stretches)
            if (day >= first && day <= last) return true;
        return false;
    }

    private static bool TryStretches(CelList list, out List<(DateOnly First, DateOnly Last)> stretches)
    {
        stretches = new(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            var text = list[i].Text;
            var slash = text.IndexOf('/', StringComparison.Ordinal);
            if (!TryDay(slash < 0 ? text : text[..slash], out var first)) return false;
            var last = first;
            if (slash >= 0 && !TryDay(text[(slash + 1)..], out last)) return false;
            stretches.Add((first, last));
        }

        return true;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
