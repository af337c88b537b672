using Compliance.Claims.Tokens;
using Compliance.Lexicons;

namespace Compliance.Claims;

/// <summary>Numbers that are written like quantities and count nothing.</summary>
internal ref struct QuantityGuards(ClaimContext context)
{
    private const int ShortQuote = 12;

    private readonly string _folded = context.Source.Folded;
    private readonly PhraseLookup _stops = new(context.Phrases.Of(LexiconNames.StopNumbers));
    private readonly PhraseLookup _sets = new(context.Phrases.Of(LexiconNames.NamedSets));
    private readonly PhraseLookup _announcers = new(context.Phrases.Of(LexiconNames.Announcers));
    private int _ordinalEnd = -1;

    /// <summary>True where the number is an ordinal, part of a code or name, or on the stop list. Asked once for each number, in order.</summary>
    public bool Refuses(in Token token)
    {
        var start = token.Start;
        var before = start > 0 ? _folded[start - 1] : '\n';
        if (before == '第' || (start >= 2 && before == ' ' && _folded[start - 2] == '第') || ContinuesOrdinal(token))
        {
            _ordinalEnd = token.End;
            return true;
        }

        if ((token.Within & Enclosure.Title) != 0 || _stops.Covers(start) || _stops.Covers(token.End - 1)) return true;
        return token.Kind == TokenKind.Digits ? RefusesDigits(token, before) : RefusesNumerals(token, before);
    }

    /// <summary>True where unit and surroundings let the number count.</summary>
    public readonly bool Allows(in Token token, Unit unit, int unitStart, int unitEnd, bool bounded, bool isNear) => unit.Kind switch
    {
        UnitKind.Year => token.Kind == TokenKind.Digits && token.Length <= 2 && bounded && !isNear,
        UnitKind.Day => token.Kind == TokenKind.Digits && (bounded || (unitEnd < _folded.Length && _folded[unitEnd] == '内')),
        UnitKind.Duration => !isNear && !IsRunning(token.Start),
        UnitKind.Score => token.Kind == TokenKind.Digits && _announcers.TryEndingAt(token.Start, "kind", "score", out _),
        UnitKind.Announced => unit.Name != "点"
            || _announcers.TryEndingAt(token.Start, "kind", "points", out _) || _announcers.TryStartingAt(unitStart, "kind", "points", out _),
        UnitKind.Level => IsAnnouncedLevel(token, unitStart),
        _ => true,
    };

    private readonly bool ContinuesOrdinal(in Token token) =>
        _ordinalEnd >= 0 && token.Start - _ordinalEnd is >= 1 and <= 2
        && _folded[_ordinalEnd] is '、' or '至' or '-' or '—' or '~' or '和' or '到' or '–';

    private readonly bool RefusesDigits(in Token token, char before)
    {
        if (char.IsAsciiLetter(before) || before is '×' or '*' or '+' or '.' or '№' or '#' or '/') return true;
        if (before == '-' && token.Start > 1 && char.IsAsciiLetterOrDigit(_folded[token.Start - 2])) return true;
        if (IsRank(token.Start, before)) return true;
        return (token.Within & Enclosure.Quote) != 0 && IsShortQuote(token);
    }

    private readonly bool RefusesNumerals(in Token token, char before) =>
        (token.Within & Enclosure.Quote) != 0 || _sets.Covers(token.Start) || IsRank(token.Start, before) || before is '其' or '唯' or '统' or '同' or '每' or '某' or '逐';

    // 前10名, 连续3次
    private readonly bool IsRank(int start, char before) =>
        (before == '前' && (start < 2 || _folded[start - 2] is not ('目' or '此' or '之' or '以' or '当' or '年' or '提' or '日'))) || IsRunning(start);

    private readonly bool IsRunning(int start) => start >= 2 && _folded[start - 1] == '续' && _folded[start - 2] is '连' or '持';

    private readonly bool IsShortQuote(in Token token)
    {
        var tokens = context.Tokens.Tokens;
        var at = context.Tokens.FirstAt(token.Start);
        for (var steps = 0; at > 0 && steps < ShortQuote; steps++)
        {
            at--;
            if (token.Start - tokens[at].Start > ShortQuote) return false;
            if (tokens[at].Kind != TokenKind.Open || tokens[at].Value < 0 || tokens[at].Mark is '(' or '[' or '《') continue;
            if (tokens[tokens[at].Value].Start >= token.End) return tokens[tokens[at].Value].Start - tokens[at].End <= ShortQuote;
        }

        return false;
    }

    // “镇-村-户”四级, 省、市、县三级, 三级网格; 三级医院 is a rank.
    private readonly bool IsAnnouncedLevel(in Token token, int unitStart)
    {
        if (token.Start == 0) return false;
        if (_folded[token.Start - 1] is '”' or '」' or ')' or '’') return true;
        return _announcers.TryEndingAt(token.Start, "kind", "levels", out _) || _announcers.TryStartingAt(unitStart, "kind", "levels", out _);
    }
}
