using NewsAnalysis.Actors.Matching;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>Finds people's names by the order of the words, whatever the tree makes of them: two or three words with capitals behind a
/// title or a noun for a person ("Norda Police Lt. Ann Wall", "neighbor Ann Wall"), or from a known first name on ("Hector
/// Lund").</summary>
internal static class NamesInOrder
{
    private const int Longest = 3;

    private static readonly Tag[] NoName =
        [Tag.Det, Tag.Pron, Tag.Adp, Tag.Sconj, Tag.Cconj, Tag.Part, Tag.Punct, Tag.Num, Tag.Aux, Tag.Adv, Tag.Sym];

    /// <summary>The names of a sentence, in text order.</summary>
    public static IEnumerable<PersonInText> In(Article article, Sentence sentence, SentenceTree tree)
    {
        for (var first = 0; first < tree.Tokens.Count; first++)
        {
            var end = End(tree, first);
            if (Start(tree, first, end) is >= 0 and var start)
                yield return Person(article, sentence, tree, first, start, end);
            first = Math.Max(first, end);
        }
    }

    // Where the words with capitals from a token on end; times are none of them.
    private static int End(SentenceTree tree, int first)
    {
        var end = first;
        while (end < tree.Tokens.Count && (IsCapital(tree, end) || (end > first && IsStop(tree, end))))
            end++;
        return end;
    }

    private static bool IsCapital(SentenceTree tree, int at) => char.IsUpper(tree.Tokens[at].Form[0])
        && !NoName.Contains(tree.Tokens[at].Tag) && !NearbySource.IsTime(tree, at);

    // "Cpl. Ann Wall", where the stop is a token of its own.
    private static bool IsStop(SentenceTree tree, int at) => tree.Tokens[at].Form == "." && IsOffice(tree.Tokens[at - 1])
        && at + 1 < tree.Tokens.Count && IsCapital(tree, at + 1);

    // The name's first word; -1 for none. Two words at least stand behind an office, which is no surname there ("Ann Baker").
    private static int Start(SentenceTree tree, int first, int end)
    {
        if (end - first < 2)
            return -1;
        var office = Enumerable.Range(first, end - first - 2).LastOrDefault(at => IsOffice(tree.Tokens[at]), -1);
        if (office < 0 && (first == 0 || !IsPersonNoun(tree, first - 1)))
            return KnownStart(tree, first, end);
        var start = office < 0 ? first : office + (tree.Tokens[office + 1].Form == "." ? 2 : 1);
        return IsName(tree, start, end) && KindOf(tree.Tokens[start]) == "none" ? start : -1;
    }

    // The known first name that a name begins with.
    private static int KnownStart(SentenceTree tree, int first, int end)
    {
        var start = Enumerable.Range(first, end - first - 1).FirstOrDefault(at => GivenNames.IsKnown(tree.Tokens[at].Form), -1);
        // "Lakim Anthony Faust" begins before the name that is known.
        if (start > first && end - first <= Longest && tree.Tokens[start] is { Relation: Relation.Flat, Head: var head } && head == first
            && KindOf(tree.Tokens[first]) == "none")
            start = first;
        return start >= 0 && IsName(tree, start, end) && KindOf(tree.Tokens[end - 1]) == "none" ? start : -1;
    }

    private static bool IsOffice(SyntaxToken token) => SpeakerWords.Has("title", token.Form)
        || SpeakerWords.GenderOf(token.Form) != Gender.Unknown || KindOf(token) == "person";

    private static bool IsPersonNoun(SentenceTree tree, int at) => tree.Tokens[at].Tag == Tag.Noun
        && char.IsLower(tree.Tokens[at].Form[0]) && IsOffice(tree.Tokens[at]);

    // "Sheriff Department Deputies", "Chief Financial Officer", "Ann Lee Foundation", "King County Prosecutors" are no names.
    private static bool IsName(SentenceTree tree, int start, int end) => end - start is > 1 and <= Longest
        && tree.Tokens[end - 1] is { Xpos: not "NNPS" } last && !SpeakerWords.Has("title", last.Form)
        && !PersonName.IsSuffix(last.Form)
        && tree.Tokens.Take(end).Skip(start).All(token => KindOf(token) is not ("group" or "location" or "body"));

    // What a word names besides; "none" for a known first name as well.
    private static string KindOf(SyntaxToken token) => token.Form.ToLowerInvariant() is var word && GivenNames.IsKnown(word) ? "none"
        : SpeakerWords.Has("body", word) ? "body" : WordClasses.OfNoun(token.Tag == Tag.Noun ? token.Lemma.ToLowerInvariant() : word)[0];

    private static PersonInText Person(Article article, Sentence sentence, SentenceTree tree, int first, int start, int end)
    {
        var span = new TextSpan(tree.Tokens[start].Start, tree.Tokens[end - 1].End);
        string[] roles = [.. Enumerable.Range(first, start - first).Where(at => tree.Tokens[at].Form != ".")
            .Concat(first > 0 && IsPersonNoun(tree, first - 1) ? [first - 1] : []).Select(at => tree.Tokens[at].Lemma.ToLowerInvariant())];
        return new PersonInText(span.Of(article.Text), tree.Tokens[end - 1].Form, span, sentence.Index, Head(tree, first, start, end),
            roles.Select(SpeakerWords.GenderOf).FirstOrDefault(told => told != Gender.Unknown), roles);
    }

    // What heads the name, and the office before it where the tree makes the name a part of that.
    private static int Head(SentenceTree tree, int first, int start, int end)
    {
        int[] heads = [.. Enumerable.Range(start, end - start).Where(at => tree.Tokens[at].Head < start || tree.Tokens[at].Head >= end)];
        var head = heads.FirstOrDefault(at => !IsPart(tree.Tokens[at]), heads[0]);
        while (IsPart(tree.Tokens[head]) && tree.Tokens[head].Head is var above && above >= first - 1 && above < end)
            head = above;
        return head;
    }

    private static bool IsPart(SyntaxToken token) => token.Relation is Relation.Flat or Relation.Compound or Relation.NmodDesc;
}
