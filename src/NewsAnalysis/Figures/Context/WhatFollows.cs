using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Context;

/// <summary>What an article goes on to tell of those whom it has counted, in the same sentence or the next two, which need hold no number:
/// that the same happened to one more, or that some of them died, were let go or were found.</summary>
internal sealed class WhatFollows
{
    /// <summary>The rule of a count beside which one more is told of ("Two men were shot in the yard. And a girl was shot"; not "A girl was
    /// shot in the leg", who may be one of them).</summary>
    public const string OneMore = "one-more";

    /// <summary>The rule of a count of which fewer are left ("Four others were wounded. One of the four died", "arrested six and released
    /// two"; not "one of the four is a nurse").</summary>
    public const string Fewer = "fewer-left";

    private const string Hurt = "hurt";
    private const int Behind = 2;
    private const int Reach = 9;
    private const int Near = 4;
    private const int Longest = 400;

    private static readonly FrozenDictionary<string, FrozenSet<string>> WordsByKind = WordList.Kinds("Figures.what-follows.tsv");

    // By the event: the kind of words that tell it of one more, and those that tell what became of some.
    private static readonly FrozenDictionary<string, (string? More, string? Left)> Fates = WordList.Rows("Figures.what-follows.tsv")
        .Where(row => row.Length > 2).SelectMany(row => WordList.Split(row[2]).Select(happened => (happened, Kind: row[0])))
        .GroupBy(pair => pair.happened, pair => pair.Kind, StringComparer.Ordinal).ToFrozenDictionary(kinds => kinds.Key,
            kinds => (kinds.FirstOrDefault(kind => !IsOfLeft(kind)), kinds.FirstOrDefault(IsOfLeft)), StringComparer.Ordinal);

    private readonly Article _article;
    private readonly Dictionary<int, string[]> _sentences = [];

    private WhatFollows(Article article) => _article = article;

    private static bool IsOfLeft(string kind) => kind.StartsWith("left-", StringComparison.Ordinal);

    /// <summary>Gives the rules to the article's counts.</summary>
    /// <param name="claims">The numbers of the article.</param>
    /// <param name="article">The article.</param>
    public static void Mark(List<FigureClaim> claims, Article article)
    {
        var reader = new WhatFollows(article);
        for (var at = 0; at < claims.Count; at++)
        {
            var claim = claims[at];
            if (claim.Reason is not null || reader.FateOf(claim) is not var (more, left))
                continue;
            if (more is not null && reader.TellsOfOneMore(claim, more))
                claims[at] = claims[at] with { Arguments = claims[at].Arguments.With(OneMore) };
            if (left is not null && reader.TellsOfFewer(claim, left))
                claims[at] = claims[at] with { Arguments = claims[at].Arguments.With(Fewer) };
        }
    }

    // "Two men with gunshot wounds" are hurt.
    private (string? More, string? Left)? FateOf(FigureClaim claim) =>
        claim.Event is { } happened ? Fates.TryGetValue(happened, out var known) ? known : null
            : claim.NormalizedUnit is { } unit && EventFrames.CanBePerson(unit)
                && Array.Exists(Words(claim.Sentence), word => Is("wounds", word)) ? Fates["wound"] : null;

    private bool TellsOfOneMore(FigureClaim claim, string fate)
    {
        var own = Rest(claim);
        return Enumerable.Range(1, Math.Max(0, own.Length - 1)).Any(at => own[at - 1] == "and" && Happens(own, at, fate) > 0)
            || Next(claim).Any(words => Enumerable.Range(0, words.Length).Any(at =>
                IsRest(words, at, fate) || IsOneMore(words, at, claim.Value, fate)));
    }

    private static bool IsOneMore(string[] words, int at, decimal counted, string fate) =>
        IsNext(words, at, counted) ? Happens(words, at, fate) > 0 || (fate == Hurt && !Array.Exists(words, word => Is("elsewhere", word)))
            : Happens(words, at, fate) is > 0 and var told && IsFirst(words, at, fate) && IsAlso(words, at, told);

    // "Others were treated there"; not "three others were hurt".
    private static bool IsRest(string[] words, int at, string fate) => words[at] is "others" or "more" && at + 2 < words.Length
        && !(at > 0 && IsMany(words[at - 1]) && !Is("somebody", words[at - 1])) && Is("is", words[at + 1]) && Is(fate, words[at + 2]);

    // "A third man" behind two.
    private static bool IsNext(string[] words, int at, decimal counted) =>
        counted > 1 && words[at] is "a" or "the" && at + 2 < words.Length && OrdinalOf(words[at + 1]) == counted + 1;

    // Not "a woman was shot in the arm, another was shot in the hip".
    private static bool IsFirst(string[] words, int at, string fate) => !Enumerable.Range(0, at).Any(before =>
        words[before] is "a" or "an" or "one" && Happens(words, before, fate) > 0);

    private static bool IsAlso(string[] words, int at, int told) => words[at] == "another" || (at == 1 && Is("next", words[0]))
        || words.Take(told + Reach).Skip(at).Any(word => Is("also", word));

    // Where it is told what happened to "a man", "another", "a third"; 0 where it is not.
    private static int Happens(string[] words, int at, string fate)
    {
        if (words[at] is not ("a" or "an" or "another") || at + 2 >= words.Length || words[at + 1] == "of")
            return 0;
        var isBare = words[at] == "another" || OrdinalOf(words[at + 1]) is not null;
        for (var to = at + 1; to < Math.Min(words.Length - 1, at + Reach); to++)
        {
            if (!Is("is", words[to]))
                continue;
            var told = Array.FindIndex(words, to + 1, Math.Min(2, words.Length - to - 1), word => Is(fate, word));
            var isPerson = isBare || words.Skip(at + 1).Take(Math.Min(Near, to - at - 1)).Any(EventFrames.CanBePerson);
            return told > 0 && isPerson && !(told + 1 < words.Length && Is("outlives", words[told + 1])) ? told : 0;
        }

        return 0;
    }

    private bool TellsOfFewer(FigureClaim claim, string left) => Next(claim).Prepend(Rest(claim)).Index().Any(sentence =>
        Enumerable.Range(0, sentence.Item.Length).Any(at => IsOfCounted(sentence.Item, at, claim.Value, left, sentence.Index)
            || (left == "left-held" && IsLetGo(sentence.Item, at))));

    // "One of the four died", "a woman among the wounded died".
    private static bool IsOfCounted(string[] words, int at, decimal counted, string left, int sentence)
    {
        if (words[at] is not ("of" or "among") || at + 2 >= words.Length)
            return false;
        var whole = words[at + 1] is "the" or "those" or "these" ? at + 2 : at + 1;
        var isKnown = Is("whole", words[whole]) ? sentence < Behind || whole == at + 2 : NumberWords.Find(words[whole])?.Value == counted;
        return isKnown && words.Skip(whole + 1).Take(Near).Any(word => Is(left, word));
    }

    // "Released two of them", "let two go"; "one was later freed".
    private static bool IsLetGo(string[] words, int at)
    {
        if (!Is("left-held", words[at]) || at == 0)
            return false;
        var isMany = at + 1 < words.Length && IsMany(words[at + 1])
            && (at + 2 == words.Length || Is("whom", words[at + 2]) || words[at] == "let");
        var before = words.Take(at).TakeLast(Near).ToArray();
        var be = Array.FindLastIndex(before, word => Is("is", word) || word is "have" or "has");
        return isMany || (be > 0 && (IsMany(before[be - 1]) || (be > 1 && IsMany(before[be - 2]) && before[be - 1] == "who")));
    }

    private static bool IsMany(string word) =>
        Is("somebody", word) || NumberWords.Find(word) is { Kind: not NumberWordKind.Ordinal } || int.TryParse(word, out _);

    private static decimal? OrdinalOf(string word) =>
        NumberWords.Find(word) is { Kind: NumberWordKind.Ordinal, Value: var value } ? value : null;

    // The words of the sentence behind the number.
    private string[] Rest(FigureClaim claim) =>
        Of(new TextSpan(claim.Span.End, Math.Max(claim.Span.End, _article.Sentences[claim.Sentence].Span.End)));

    private IEnumerable<string[]> Next(FigureClaim claim) => Enumerable.Range(claim.Sentence + 1, Behind)
        .Where(index => index < _article.Sentences.Count && _article.PartAt(_article.Sentences[index].Span.Start) == claim.Part)
        .Select(Words);

    private string[] Words(int sentence)
    {
        if (!_sentences.TryGetValue(sentence, out var words))
            _sentences[sentence] = words = Of(_article.Sentences[sentence].Span);
        return words;
    }

    // Of a very long sentence the beginning, so that many numbers in it are no more work.
    private string[] Of(TextSpan span)
    {
        var words = new List<string>();
        foreach (var word in Text.Words.In(_article.Text, span with { End = Math.Min(span.End, span.Start + Longest) }))
            words.Add(word.Of(_article.Text).ToLowerInvariant());
        return [.. words];
    }

    private static bool Is(string kind, string word) => WordsByKind[kind].Contains(word);
}
