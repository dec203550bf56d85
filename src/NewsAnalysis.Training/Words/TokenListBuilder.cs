using NewsAnalysis.Text.Syntax.Tokens;

namespace NewsAnalysis.Training.Words;

/// <summary>Learns which forms the treebanks cut otherwise than the rules.</summary>
internal sealed class TokenListBuilder
{
    private readonly Counts _whole = new();
    private readonly Counts _prefixes = new();
    private readonly Counts _abbreviations = new();
    private readonly Counts _lastAbbreviations = new();
    private readonly Counts _units = new();
    private readonly Dictionary<(string Form, int Length), int> _contractions = [];
    private readonly Dictionary<string, int> _uncut = new(StringComparer.Ordinal);

    /// <summary>The lists of the sentences.</summary>
    public static TokenLists Build(IEnumerable<GoldSentence> sentences)
    {
        var builder = new TokenListBuilder();
        foreach (var sentence in sentences)
        {
            for (var index = 0; index < sentence.Tokens.Count; index++)
                builder.Count(sentence, index);
        }

        return builder.Lists();
    }

    private TokenLists Lists()
    {
        var cut = _contractions
            .Where(pair => pair.Value >= 3 && pair.Value >= 2 * _uncut.GetValueOrDefault(pair.Key.Form))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Form, StringComparer.Ordinal).ThenBy(pair => pair.Key.Length)
            .DistinctBy(pair => pair.Key.Form);
        return new TokenLists(
            _whole.Mostly(1), _prefixes.Mostly(2), _abbreviations.Mostly(1), _lastAbbreviations.Mostly(1),
            cut.ToDictionary(pair => pair.Key.Form, pair => pair.Key.Length, StringComparer.Ordinal), _units.Mostly(1));
    }

    private void Count(GoldSentence sentence, int index)
    {
        var form = sentence.Tokens[index].Form.ToLowerInvariant();
        if (form.Length > Shapes.LongestListed)
            return;
        _uncut[form] = _uncut.GetValueOrDefault(form) + 1;
        CountJoints(form);
        CountFullStop(sentence, index, form);
        if (index + 1 < sentence.Tokens.Count && sentence.Tokens[index].Span.End == sentence.Tokens[index + 1].Span.Start)
            CountPair(sentence, index, form, sentence.Tokens[index + 1].Form.ToLowerInvariant());
    }

    private void CountJoints(string form)
    {
        var joint = form.AsSpan().IndexOfAny('-', '/');
        if (joint <= 0 || joint == form.Length - 1)
            return;
        _whole.Add(form, true);
        if (form[joint] == '-' && form.AsSpan(0, joint).IndexOfAnyInRange('0', '9') < 0)
            _prefixes.Add(form[..joint], true);
    }

    private void CountFullStop(GoldSentence sentence, int index, string form)
    {
        var isLast = sentence.Tokens[index].Span.End == sentence.Text.Length;
        if (form.Length > 1 && form[^1] == '.' && form[^2] != '.')
            (isLast ? _lastAbbreviations : _abbreviations).Add(form, true);
    }

    private void CountPair(GoldSentence sentence, int index, string form, string next)
    {
        var end = sentence.Tokens[index + 1].Span.End;
        if (next == ".")
            (end == sentence.Text.Length ? _lastAbbreviations : _abbreviations).Add(form + ".", false);
        if (next is "-" or "/" && index + 2 < sentence.Tokens.Count && sentence.Tokens[index + 2].Span.Start == end)
        {
            _whole.Add(form + next + sentence.Tokens[index + 2].Form.ToLowerInvariant(), false);
            _prefixes.Add(form, next == "/");
        }

        if (char.IsAsciiDigit(form[^1]) && next.All(char.IsLetter))
            _units.Add(next, true);
        if (form.All(char.IsLetter) && next.All(char.IsLetter) && form.Length + next.Length < Shapes.LongestListed)
            _contractions[(form + next, form.Length)] = _contractions.GetValueOrDefault((form + next, form.Length)) + 1;
    }

    private sealed class Counts
    {
        private readonly Dictionary<string, (int Yes, int No)> _counts = new(StringComparer.Ordinal);

        public void Add(string form, bool yes)
        {
            var (seen, other) = _counts.GetValueOrDefault(form);
            _counts[form] = yes ? (seen + 1, other) : (seen, other + 1);
        }

        public HashSet<string> Mostly(int atLeast) =>
            _counts.Where(pair => pair.Value.Yes >= atLeast && pair.Value.Yes > pair.Value.No).Select(pair => pair.Key)
                .ToHashSet(StringComparer.Ordinal);
    }
}
