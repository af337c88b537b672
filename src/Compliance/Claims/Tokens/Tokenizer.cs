using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims.Tokens;

/// <summary>Scans a text once into tokens.</summary>
internal sealed class Tokenizer
{
    private const string Openers = "“‘「『（(《〈【〔[";
    private const string Closers = "”’」』）)》〉】〕]";
    private const int CancellationStride = 1 << 16;
    private const int SearchedOpeners = 8;
    private const int MostReserved = 1 << 20;

    private static readonly CharacterSet Telling = CharacterSet.Of(
        "0123456789〇零○一二两三四五六七八九十百千万亿几数" + Openers + Closers + "\"、,:;。!?\r\n");

    private readonly string _folded;
    private readonly string _written;
    private readonly List<Token> _tokens;
    private readonly List<WrittenNumber> _numbers;
    private readonly List<int> _open = [];
    private readonly List<int> _sentenceEnds;
    private readonly List<int> _segmentEnds;
    private readonly List<int> _clauseEnds;

    private Tokenizer(SourceText source)
    {
        _folded = source.Folded;
        _written = source.Text;
        _tokens = new List<Token>(Capacity(source, 4));
        _numbers = new List<WrittenNumber>(Capacity(source, 20));
        _sentenceEnds = new List<int>(Capacity(source, 24));
        _segmentEnds = new List<int>(Capacity(source, 24));
        _clauseEnds = new List<int>(Capacity(source, 10));
    }

    // As many as a report usually has, one in so many characters.
    private static int Capacity(SourceText source, int characters) => Math.Min(source.Length / characters + 16, MostReserved);

    /// <summary>Tokens and boundaries of <paramref name="source"/>. The numbers of heading markers give no tokens.</summary>
    public static TokenStream Scan(SourceText source, ImmutableArray<Heading> headings, CancellationToken cancellation)
    {
        var scan = new Tokenizer(source);
        scan.Run(headings, cancellation);
        EnclosureMarker.Mark(CollectionsMarshal.AsSpan(scan._tokens));
        return new TokenStream(source, scan._tokens, scan._numbers, scan._sentenceEnds, scan._segmentEnds, scan._clauseEnds);
    }

    private void Run(ImmutableArray<Heading> headings, CancellationToken cancellation)
    {
        var at = 0;
        var heading = 0;
        var nextCheck = 0;
        while (true)
        {
            if (at >= nextCheck)
            {
                cancellation.ThrowIfCancellationRequested();
                nextCheck = at + CancellationStride;
            }

            var step = Telling.FirstIn(_folded.AsSpan(at));
            if (step < 0) break;
            at += step;
            while (heading < headings.Length && headings[heading].MarkerSpan.End <= at) heading++;
            if (heading < headings.Length && headings[heading].MarkerSpan.Contains(at))
            {
                at = headings[heading].MarkerSpan.End;
                continue;
            }

            at = Read(at);
        }

        CloseLine();
    }

    private int Read(int at)
    {
        var c = _folded[at];
        if (char.IsAsciiDigit(c))
        {
            var end = NumberReader.ReadDigits(_folded, _written, at, out var number);
            return AddNumber(TokenKind.Digits, at, end, number);
        }

        switch (c)
        {
            case '、':
                Add(TokenKind.ListMark, at, -1);
                return at + 1;
            case ',':
                Add(TokenKind.ClauseEnd, at, -1);
                _clauseEnds.Add(at + 1);
                return at + 1;
            case ':':
                // 16:14 and 3:2 are one expression.
                if (at > 0 && at + 1 < _folded.Length && char.IsAsciiDigit(_folded[at - 1]) && char.IsAsciiDigit(_folded[at + 1]))
                    return at + 1;
                goto case ',';
            case ';':
                Add(TokenKind.SegmentEnd, at, -1);
                _segmentEnds.Add(at + 1);
                _clauseEnds.Add(at + 1);
                return at + 1;
            case '\r' or '\n':
                CloseLine();
                EndSentence(at);
                return at + 1;
            case '。' or '!' or '?':
                EndSentence(at);
                return at + 1;
            case '"':
                return AddStraightQuote(at);
            case '几' or '数':
                if (at + 1 >= _folded.Length || NumberReader.UnitOf(_folded[at + 1]) == 0) return at + 1;
                break;
        }

        if (Openers.Contains(c, StringComparison.Ordinal))
        {
            _open.Add(_tokens.Count);
            Add(TokenKind.Open, at, -1);
            return at + 1;
        }

        var closer = Closers.IndexOf(c, StringComparison.Ordinal);
        if (closer >= 0)
        {
            Close(at, Openers[closer]);
            return at + 1;
        }

        var numeralEnd = NumberReader.ReadNumerals(_folded, at, out var numeral);
        return AddNumber(TokenKind.Numerals, at, numeralEnd, numeral);
    }

    private int AddNumber(TokenKind kind, int start, int end, WrittenNumber number)
    {
        _tokens.Add(new Token(kind, _folded[start], Enclosure.None, start, end - start, _numbers.Count));
        _numbers.Add(number);
        return end;
    }

    private void Add(TokenKind kind, int at, int value) =>
        _tokens.Add(new Token(kind, _folded[at], Enclosure.None, at, 1, value));

    private void EndSentence(int at)
    {
        Add(TokenKind.SentenceEnd, at, -1);
        _sentenceEnds.Add(at + 1);
        _segmentEnds.Add(at + 1);
        _clauseEnds.Add(at + 1);
    }

    // Marks pair inside one line only, so one forgotten mark does not swallow the rest of the text.
    private void CloseLine() => _open.Clear();

    private int AddStraightQuote(int at)
    {
        for (var depth = _open.Count - 1; depth >= Math.Max(0, _open.Count - SearchedOpeners); depth--)
        {
            if (_tokens[_open[depth]].Mark != '"') continue;
            Pair(depth, at);
            return at + 1;
        }

        _open.Add(_tokens.Count);
        Add(TokenKind.Open, at, -1);
        return at + 1;
    }

    private void Close(int at, char opener)
    {
        for (var depth = _open.Count - 1; depth >= Math.Max(0, _open.Count - SearchedOpeners); depth--)
        {
            if (_tokens[_open[depth]].Mark != opener) continue;
            Pair(depth, at);
            return;
        }

        Add(TokenKind.Close, at, -1);
    }

    private void Pair(int depth, int at)
    {
        var partner = _open[depth];
        _open.RemoveRange(depth, _open.Count - depth);
        _tokens[partner] = _tokens[partner] with { Value = _tokens.Count };
        Add(TokenKind.Close, at, partner);
    }
}
