using System.Collections.Immutable;
using Compliance.Claims.Tokens;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>
/// Reads dates and years out of the number tokens and takes those tokens, so that none of them is read as a quantity.
/// A faulty date keeps its parts and has no value.
/// </summary>
internal sealed class DateReader
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2099;

    private readonly ClaimContext _context;
    private readonly TokenStream _stream;
    private readonly string _folded;
    private readonly ImmutableArray<DateClaim>.Builder _dates = ImmutableArray.CreateBuilder<DateClaim>();
    private readonly ImmutableArray<YearMention>.Builder _years = ImmutableArray.CreateBuilder<YearMention>();
    private readonly DateRoles _roles;

    private DateReader(ClaimContext context)
    {
        _context = context;
        _stream = context.Tokens;
        _folded = context.Source.Folded;
        _roles = new DateRoles(context);
    }

    /// <summary>Fills <see cref="ClaimContext.Dates"/> and <see cref="ClaimContext.Years"/>.</summary>
    public static void Read(ClaimContext context)
    {
        var reader = new DateReader(context);
        var tokens = context.Tokens.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsNumber) i += reader.ReadAt(i);
        }

        context.Dates = reader._roles.Settle(reader._dates);
        context.Years = reader._years.DrainToImmutable();
    }

    // Returns how many tokens after this one were used too.
    private int ReadAt(int index)
    {
        var token = _stream.Tokens[index];
        if (token.Kind == TokenKind.Digits && TryReadSeparated(index, out var used)) return used;
        if (TryYear(index, out var year))
        {
            var yearEnd = Skip(token.End);
            if (CharAt(yearEnd) == '年') return ReadAfterYear(index, year, yearEnd + 1);
            if (IsRangeMark(yearEnd, out var next) && NextNumberAt(index, next) is { } last && TryYear(last, out _))
            {
                _context.Take(index);
                AddYear(index, year, token.End);
            }

            return 0;
        }

        return TryMonth(index, out var month, out var monthEnd) ? ReadAfterMonth(index, null, token.Start, month, monthEnd) : 0;
    }

    private int ReadAfterYear(int index, int year, int yearEnd)
    {
        _context.Take(index);
        var start = _stream.Tokens[index].Start;
        AddYear(index, year, yearEnd);
        var month = NextNumberAt(index, Skip(yearEnd));
        if (month is { } at && TryMonth(at, out var value, out var monthEnd)) return at - index + ReadAfterMonth(at, year, start, value, monthEnd);
        if (_roles.IsCutOff(start)) _dates.Add(new DateClaim(TextSpan.FromBounds(start, yearEnd), DateRole.CutOff, year, null, null, null));
        return 0;
    }

    private int ReadAfterMonth(int index, int? year, int start, int month, int monthEnd)
    {
        _context.Take(index);
        if (NextNumberAt(index, Skip(monthEnd)) is { } dayIndex && TryDay(dayIndex, out var day, out var end))
        {
            _context.Take(dayIndex);
            Add(start, end, year, month, day);
            return dayIndex - index + ReadRangeEnd(dayIndex, end);
        }

        Add(start, monthEnd, year, month, null);
        return 0;
    }

    // 22日—23日, 22日至23日: the end belongs to the date.
    private int ReadRangeEnd(int index, int end)
    {
        if (!IsRangeMark(end, out var next) || NextNumberAt(index, next) is not { } last || !TryDay(last, out _, out _)) return 0;
        _context.Take(last);
        return last - index;
    }

    // 2026-03-18, 2025/12/04, 2025.6.1; a day its month does not have makes a faulty date.
    private bool TryReadSeparated(int index, out int used)
    {
        used = 0;
        var tokens = _stream.Tokens;
        if (index + 2 >= tokens.Length || !TryYear(index, out var year) || tokens[index].Length != 4) return false;
        var mark = CharAt(tokens[index].End);
        var second = tokens[index + 1];
        if (mark is not ('-' or '/' or '.') || second.Kind != TokenKind.Digits || second.Start != tokens[index].End + 1) return false;
        var third = tokens[index + 2];
        if (CharAt(second.End) != mark || third.Kind != TokenKind.Digits || third.Start != second.End + 1) return false;
        if (second.Length > 2 || third.Length > 2) return false;
        // 2025-13-45 is a number of some kind, not a faulty date.
        if (NumberOf(index + 1).Mantissa is < 1 or > 12 || NumberOf(index + 2).Mantissa is < 1 or > 31) return false;
        used = 2;
        for (var i = index; i <= index + 2; i++) _context.Take(i);
        AddYear(index, year, tokens[index].End);
        Add(tokens[index].Start, third.End, year, (int)NumberOf(index + 1).Mantissa, (int)NumberOf(index + 2).Mantissa);
        return true;
    }

    // A year in a title or in 〔〕 dates a document, not the figures beside it.
    private void AddYear(int index, int year, int end)
    {
        var token = _stream.Tokens[index];
        if ((token.Within & (Enclosure.Title | Enclosure.Square)) == 0) _years.Add(new YearMention(year, TextSpan.FromBounds(token.Start, end)));
    }

    private void Add(int start, int end, int? year, int month, int? day)
    {
        DateOnly? value = year is { } y && day is { } d && month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month)
            ? new DateOnly(y, month, d)
            : null;
        var span = TextSpan.FromBounds(start, end);
        _dates.Add(new DateClaim(span, _roles.Of(span, _dates.Count), year, month, day, value));
    }

    private bool TryYear(int index, out int year)
    {
        var number = NumberOf(index);
        var isDigits = _stream.Tokens[index].Kind == TokenKind.Digits && _stream.Tokens[index].Length == 4 && number.Form == NumberForm.Plain;
        var isRow = number.Form == NumberForm.Row && number.DigitCount == 4;
        year = isDigits || isRow ? (int)number.Mantissa : 0;
        return year is >= EarliestYear and <= LatestYear && (isRow || number.Decimals == 0);
    }

    // 3月, 三月, 1-11月; 个月 is a duration.
    private bool TryMonth(int index, out int month, out int end)
    {
        month = 0;
        end = 0;
        var number = NumberOf(index);
        var token = _stream.Tokens[index];
        if (number.Form != NumberForm.Plain || number.Decimals != 0 || number.Mantissa > 99) return false;
        var at = Skip(token.End);
        if (CharAt(at) == '月')
        {
            month = (int)number.Mantissa;
            end = at + 1;
            return CharAt(end) is not ('球' or '亮' or '饼');
        }

        if (!IsRangeMark(at, out var next) || NextNumberAt(index, next) is not { } last) return false;
        var lastNumber = NumberOf(last);
        if (lastNumber.Form != NumberForm.Plain || lastNumber.Mantissa > 12 || CharAt(Skip(_stream.Tokens[last].End)) != '月') return false;
        month = (int)lastNumber.Mantissa;
        end = Skip(_stream.Tokens[last].End) + 1;
        _context.Take(last);
        return true;
    }

    private bool TryDay(int index, out int day, out int end)
    {
        var number = NumberOf(index);
        var at = Skip(_stream.Tokens[index].End);
        day = number.Form == NumberForm.Plain && number.Mantissa <= 99 ? (int)number.Mantissa : 0;
        end = at + 1;
        return number is { Form: NumberForm.Plain, Decimals: 0, Mantissa: <= 99 } && CharAt(at) is '日' or '号';
    }

    private int? NextNumberAt(int index, int offset) =>
        index + 1 < _stream.Tokens.Length && _stream.Tokens[index + 1].IsNumber && _stream.Tokens[index + 1].Start == offset ? index + 1 : null;

    private WrittenNumber NumberOf(int index) => _stream.Numbers[_stream.Tokens[index].Value];

    private bool IsRangeMark(int at, out int next)
    {
        next = RangeMarks.EndOf(_folded, at);
        return next > at;
    }

    private char CharAt(int at) => at < _folded.Length ? _folded[at] : '\0';

    private int Skip(int at)
    {
        var end = Math.Min(at + 3, _folded.Length);
        while (at < end && _folded[at] == ' ') at++;
        return at;
    }
}
