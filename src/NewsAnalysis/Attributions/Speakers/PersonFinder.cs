using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Speakers;

/// <summary>Finds where an article names people. A name of two words whose parts the tree joins as a person's name is one; its last word
/// stands for the person from then on. Only the sentences that a question needs are read, each once.</summary>
internal sealed class PersonFinder(Article article)
{
    private readonly Dictionary<int, IReadOnlyList<PersonInText>> _named = [];
    private readonly Dictionary<int, IReadOnlyList<PersonInText>> _people = [];
    private readonly Dictionary<string, IReadOnlyList<PersonInText>> _byRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Names, string? First, Gender Gender, bool IsShared)> _full = new(StringComparer.Ordinal);

    /// <summary>The people named in a sentence, in text order; a surname alone is a person's where the article names one in full, and one
    /// only.</summary>
    public IReadOnlyList<PersonInText> In(int sentence)
    {
        if (sentence < 0 || sentence >= article.Sentences.Count)
            return [];
        if (!_people.TryGetValue(sentence, out var people))
            _people[sentence] = people = [.. Named(sentence).Concat(Bare(sentence)).Select(Resolved).OfType<PersonInText>()
                .OrderBy(person => person.Span.Start)];
        return people;
    }

    /// <summary>The people whose names share words with a stretch of a sentence, in text order.</summary>
    public IEnumerable<PersonInText> Within(int sentence, TextSpan span) =>
        Named(sentence).Where(person => span.Overlaps(person.Span)).Select(Resolved).OfType<PersonInText>();

    /// <summary>The full name in the article that ends in a word which was read as a noun ("Ives said"); null for none and for
    /// several.</summary>
    public string? OfSurname(string word) => FullOf(word) is { Names: 1, IsShared: false, First: { } name } ? name : null;

    /// <summary>The people of all sentences that hold a word, in text order.</summary>
    public IEnumerable<PersonInText> InSentencesWith(string word) => SentencesWith(word).SelectMany(In);

    /// <summary>The one person whom the article calls by a role before a place, and where; null for none and for several.</summary>
    public (string Name, TextSpan Span)? Bearer(string role, int position) =>
        WithRole(role).TakeWhile(person => person.Span.End <= position).DistinctBy(person => person.Name).Take(2).ToArray() is [var bearer]
            ? (bearer.Name, bearer.Span) : null;

    // The people whom the article calls by a role, in text order.
    private IReadOnlyList<PersonInText> WithRole(string role)
    {
        if (!_byRole.TryGetValue(role, out var people))
            _byRole[role] = people = [.. InSentencesWith(role).Where(
                person => person.Roles.Contains(role) && !person.LesserRoles.Contains(role))];
        return people;
    }

    private PersonInText? Resolved(PersonInText person)
    {
        if (person.Name.Contains(' ', StringComparison.Ordinal))
            return person;
        var full = FullOf(person.Surname);
        if (full is { Names: 1, First: { } name }
            && (!full.IsShared || (person.Gender != Gender.Unknown && person.Gender == full.Gender)))
            return person with { Name = name };
        return person.Gender != Gender.Unknown || full.Names > 0 ? person : null;
    }

    // "Craft said": subjects that were read as nouns and are surnames of full names.
    private IEnumerable<PersonInText> Bare(int index)
    {
        var tree = article.TreeOf(article.Sentences[index]);
        return Enumerable.Range(0, tree.Tokens.Count)
            .Where(at => tree.Tokens[at] is { Tag: Tag.Noun or Tag.Adj, Form: [var first, _, _, ..] } && char.IsUpper(first)
                && Places.IsSubject(tree, at) && tree.Children(at).Count == 0 && OfSurname(tree.Tokens[at].Form) is not null)
            .Select(at => new PersonInText(tree.Tokens[at].Form, tree.Tokens[at].Form,
                new TextSpan(tree.Tokens[at].Start, tree.Tokens[at].End), index, at, Gender.Unknown, []));
    }

    private (int Names, string? First, Gender Gender, bool IsShared) FullOf(string surname) =>
        _full.TryGetValue(surname, out var full) ? full : _full[surname] = Full(surname);

    private static bool IsFull(PersonInText person) => person.Name != person.Surname;

    // The full names in the article that end in a surname, and whether it is that of others too.
    private (int Names, string? First, Gender Gender, bool IsShared) Full(string surname)
    {
        PersonInText[] people =
            [.. SentencesWith(surname, isBehindName: true).SelectMany(Named).Where(person => person.Surname == surname)];
        PersonInText[] full = [.. people.Where(IsFull)];
        if (full.Length == 0)
            return people.FirstOrDefault(one => one.Roles.Any(role => SpeakerWords.Has("title", role))) is { } titled
                ? (1, titled.Name, titled.Gender, false) : default;
        var gender = full.Select(one => one.Gender).FirstOrDefault(told => told != Gender.Unknown);
        return (full.Select(one => one.Name).Distinct(StringComparer.Ordinal).Count(), full[0].Name, gender,
            IsShared(surname, [.. people.Where(one => !IsFull(one)).DistinctBy(one => string.Join(' ', one.Roles))], full, gender));
    }

    // "President Orlo and first lady Dana Orlo": the surname alone may be the president's, whom the article never names in full.
    private bool IsShared(string surname, PersonInText[] titled, PersonInText[] full, Gender gender)
    {
        string[] roles = [.. full.SelectMany(one => one.Roles).Distinct(StringComparer.Ordinal)];
        return titled.Any(one => IsRival(one, full, gender, roles))
            || (roles.Any(role => SpeakerWords.Has("relative", role))
                && SentencesWith(surname).TakeWhile(sentence => sentence <= full[0].Sentence).SelectMany(Named)
                    .Any(one => one.Surname == surname && !IsFull(one) && one.Span.End <= full[0].Span.Start));
    }

    // A surname with a title is another's where the gender differs and where the title is an office that is not told of the full name.
    private bool IsRival(PersonInText titled, PersonInText[] full, Gender gender, string[] roles)
    {
        string[] titles = [.. titled.Roles.Where(role => SpeakerWords.Has("title", role))];
        if (titles.Length == 0 || titles.Any(title => roles.Contains(title, StringComparer.OrdinalIgnoreCase)))
            return false;
        if (titled.Gender != Gender.Unknown && gender != Gender.Unknown)
            return titled.Gender != gender;
        if (titles.Any(title => SpeakerWords.Has("courtesy", title)))
            return false;
        var isTold = full.Any(one => titles.Any(
            title => article.Sentences[one.Sentence].Span.Of(article.Text).Contains(title, StringComparison.Ordinal)));
        return !isTold && (titled.Span.Start < full[0].Span.Start
            || !roles.Any(role => SpeakerWords.Has("title", role) && !SpeakerWords.Has("relative", role)));
    }

    // With <c>isBehindName</c> only where a capital letter begins the word before it, as in a full name.
    private IEnumerable<int> SentencesWith(string word, bool isBehindName = false)
    {
        var text = article.Text;
        var last = -1;
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at =
            text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            if ((!isBehindName || IsBehindName(text, at)) && article.SentenceAt(at) is { } sentence && sentence.Index != last)
                yield return last = sentence.Index;
        }
    }

    private static bool IsBehindName(string text, int at)
    {
        var first = at - 1;
        while (first > 0 && !char.IsWhiteSpace(text[first - 1]))
            first--;
        return first >= 0 && at - first > 1 && (char.IsUpper(text[first]) || at - first < 5);
    }

    // The names of a sentence as they stand there.
    private IReadOnlyList<PersonInText> Named(int index)
    {
        if (_named.TryGetValue(index, out var named))
            return named;
        var (sentence, found) = (article.Sentences[index], new List<PersonInText>());
        var tree = article.TreeOf(sentence);
        for (var node = IsHeadline(tree) ? tree.Tokens.Count : 0; node < tree.Tokens.Count; node++)
        {
            if (IsName(tree, node) && tree.Tokens[node].Relation is not (Relation.Flat or Relation.Compound or Relation.NmodDesc)
                && Of(article, sentence, tree, node) is { } person)
                found.Add(person);
        }

        return _named[index] = IsHeadline(tree) ? found : [.. WithOrder(found, [.. NamesInOrder.In(article, sentence, tree)])];
    }

    // Of two that share words the longer name, but "Ann Lee" of "Harbor Master Ann Lee" and "Ann Lee Friday"; of equals that of the tree.
    private static IEnumerable<PersonInText> WithOrder(List<PersonInText> byTree, PersonInText[] byOrder)
    {
        byTree.RemoveAll(one => byOrder.Any(other => other.Span.Overlaps(one.Span) && IsBetter(other, one)));
        return byTree.Concat(byOrder.Where(one => !byTree.Any(other => other.Span.Overlaps(one.Span)))).OrderBy(one => one.Span.Start);
    }

    private static bool IsBetter(PersonInText byOrder, PersonInText byTree) => byOrder.Span.Length > byTree.Span.Length
        || (byOrder.Span.Length < byTree.Span.Length && ((byOrder.Span.End == byTree.Span.End && byOrder.Roles.Count > 0)
            || SpeakerWords.Has("weekday", byTree.Surname)));

    // "Mayor Leaves Porto And Hands Over Keys": where every longer word has a capital letter, and no stop ends them, none tells a name.
    private static bool IsHeadline(SentenceTree tree) =>
        tree.Tokens[^1].Tag != Tag.Punct
            && tree.Tokens.Where(token => token.Form.Length > 3 && char.IsLetter(token.Form[0])).ToArray() is { Length: > 3 } longer
            && longer.All(token => char.IsUpper(token.Form[0]));

    private static PersonInText? Of(Article article, Sentence sentence, SentenceTree tree, int head)
    {
        int[] parts = [.. Parts(tree, head).Order()];
        int[] name = [.. parts.SkipWhile(part => SpeakerWords.Has("title", tree.Tokens[part].Form)
            || SpeakerWords.Has("joining", tree.Tokens[part].Form) || SpeakerWords.GenderOf(tree.Tokens[part].Form) != Gender.Unknown)];
        if (LastBefore(tree, name) is >= 0 and var last)
            (name, parts) = ([.. name.Where(part => part > last)], [.. parts.Append(last)]);
        var gender = parts.Select(part => SpeakerWords.GenderOf(tree.Tokens[part].Form)).FirstOrDefault(told => told != Gender.Unknown);
        if (name.Length is 0 or > 4 || name[^1] - name[0] > name.Length + 1 || IsParty(tree, name[0])
            || (name.Length > 1 && name.Length == parts.Length && !tree.Has(head, Relation.Flat)))
            return null;
        int[] described = [.. tree.Children(head).Where(child => IsDescribing(tree.Tokens[child]))];
        int[] offices = [.. described.Concat(parts).Except(name)];
        string[] roles = [.. offices.Select(office => tree.Tokens[office].Lemma.ToLowerInvariant())];
        string[] lesser = [.. offices.Where(office => IsLesser(tree, office))
            .Select(office => tree.Tokens[office].Lemma.ToLowerInvariant())];
        if (Relative(tree, head) is { } relative)
            roles = [.. roles, relative];
        gender = gender != Gender.Unknown ? gender
            : roles.Append(Described(tree, head)).Select(SpeakerWords.GenderOf).FirstOrDefault(told => told != Gender.Unknown);
        var span = new TextSpan(tree.Tokens[name[0]].Start, tree.Tokens[name[^1]].End);
        return new PersonInText(span.Of(article.Text), tree.Tokens[name[^1]].Form, span, sentence.Index, head, gender, roles)
        {
            LesserRoles = lesser,
        };
    }

    // "Ann Lee, R-Va.": the party and state of who stands before it.
    private static bool IsParty(SentenceTree tree, int first) => tree.Tokens[first].Form.Length == 1
        && first + 1 < tree.Tokens.Count && tree.Tokens[first + 1].Form == "-";

    private static bool IsDescribing(SyntaxToken token) =>
        token is { Relation: Relation.Appos or Relation.Compound or Relation.NmodDesc, Tag: Tag.Noun or Tag.Propn };

    // "Vice President Lee", "Deputy Prime Minister Lee", "former president Lee": none of them is "the president".
    private static bool IsLesser(SentenceTree tree, int office)
    {
        var first = office - 1;
        while (first > 0 && SpeakerWords.Has("title", tree.Tokens[first].Form) && !IsLess(tree.Tokens[first].Form))
            first--;
        return first >= 0 && IsLess(tree.Tokens[first].Form);
    }

    private static bool IsLess(string word) => SpeakerWords.Has("under", word) || SpeakerWords.Has("past", word);

    // A name, also where its first word looks like a noun ("Nils Berg").
    private static bool IsName(SentenceTree tree, int node) => tree.Tokens[node] is { Tag: Tag.Propn, Head: var noun }
        ? noun < 0 || !Phrases.IsOneName(tree, noun, node)
        : tree.Tokens[node] is { Tag: Tag.Noun } word && char.IsUpper(word.Form[0])
            && tree.Child(node, Relation.Flat) is var rest && rest == node + 1 && tree.Tokens[rest].Tag == Tag.Propn;

    // The words that the tree joins to a name, and those that it joins to these.
    private static IEnumerable<int> Parts(SentenceTree tree, int head) => tree.Children(head)
        .Where(child => tree.Tokens[child] is { Relation: Relation.Flat or Relation.Compound or Relation.NmodDesc, Tag: Tag.Propn })
        .SelectMany(child => Parts(tree, child)).Append(head);

    // "his wife, Dana Orlo"
    private static string? Relative(SentenceTree tree, int head) =>
        tree.Tokens[head] is { Relation: Relation.Appos, Head: >= 0 and var noun }
            && tree.Tokens[noun].Lemma.ToLowerInvariant() is var lemma && SpeakerWords.Has("relative", lemma) ? lemma : null;

    // "The chairwoman, Dana Orlo,"
    private static string Described(SentenceTree tree, int head) =>
        tree.Tokens[head] is { Relation: Relation.Appos, Head: >= 0 and var noun } && tree.Tokens[noun].Tag == Tag.Noun
            ? tree.Tokens[noun].Lemma : "";

    // "petition Mr. Orlo", "Port Chairman Ann Lee", "left Porto,” Lee": what stands before a title or a mark is no part of the name.
    private static int LastBefore(SentenceTree tree, int[] name) => name.Length < 2 ? -1 : Enumerable.Range(name[0], name[^1] - name[0])
        .LastOrDefault(at => SpeakerWords.Has("title", tree.Tokens[at].Form)
            || tree.Tokens[at].Form is "," or "”" or "\"" or "''" or ")"
            || Phrases.IsFreeDash(tree, at), -1);
}
