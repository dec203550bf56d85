using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Context;

/// <summary>Finds the one person of whom a number is told: who was hit so many times ("shot Ann Lee twice", "she suffered four gunshot
/// wounds") and who has served so many years ("Ann Lee, a nine-year veteran").</summary>
/// <param name="article">The article.</param>
/// <param name="people">The people whom it names.</param>
internal sealed class Bearers(Article article, PersonFinder people)
{
    /// <summary>The rule of those who were shot or struck.</summary>
    public const string Hit = "hits";

    /// <summary>The rule of those who were stabbed.</summary>
    public const string Stabbed = "stabs";

    /// <summary>The rule of years of service.</summary>
    public const string Served = "serves";

    private const int SentencesBack = 2;

    private static readonly Relation[] Naming = [Relation.Appos, Relation.Flat, Relation.NmodDesc, Relation.Compound];

    /// <summary>Says of the numbers of a sentence whose they are: by the full name, else by the noun; nothing of several people and of
    /// things.</summary>
    public void Tell(Sentence sentence, TokenLine line, IEnumerable<NumberReading> readings)
    {
        foreach (var reading in readings.Where(reading => reading.Reason is null))
        {
            if (Kind(line, reading, article.TreeOf(sentence)) is not { } kind)
                continue;
            var person = kind.Node < 0 ? null : Named(sentence, line, kind.Node);
            if (person is null && kind.Node >= 0 && !IsPerson(article.TreeOf(sentence).Tokens[kind.Node]))
                continue;
            reading.Arguments = reading.Arguments with { Person = person };
            reading.Rules.Add(kind.Rule);
        }
    }

    // The rule, and the node of the person; -1 where the sentence has none.
    private static (string Rule, int Node)? Kind(TokenLine line, NumberReading reading, SentenceTree tree)
    {
        if (reading.Unit is { Unit.Kind: "time" } && reading.UnitNormal == "year")
            return Server(line, reading, tree) is >= 0 and var server ? (Served, server) : null;
        var noun = reading.Phrase is { } phrase ? phrase.To - 1 : -1;
        if (line.In(noun - 1, "hit-wound") || line.In(noun - 1, "stab-wound"))
            return noun == reading.To + 1 && line.Lower(noun) is "wounds" or "wound"
                ? (line.In(noun - 1, "hit-wound") ? Hit : Stabbed, Sufferer(tree, Node(line, tree, noun))) : null;
        var isCounted = line.Is(noun, "times") || Multiples.IsOften(line, reading.Number.From)
            || (line.In(noun, "hit-shots") && line.Is(reading.From - 1, "by"));
        return isCounted && Hits.Verb(line, reading.From) is >= 0 and var verb && Patient(line, tree, verb, reading.From) is { } patient
            ? (line.In(verb, "stab") ? Stabbed : Hit, patient) : null;
    }

    private static int Node(TokenLine line, SentenceTree tree, int token) => line.Has(token) ? tree.TokenAt(line[token].Start) : -1;

    // "Ann Lee suffered four gunshot wounds", "was treated for four gunshot wounds".
    private static int Sufferer(SentenceTree tree, int wounds) =>
        wounds >= 0 && tree.Governor(wounds) is >= 0 and var verb ? Who(tree, tree.Subject(verb)) : -1;

    // Whom the verb hit; null where it does not say whether it was done or suffered ("the officer shot three times").
    private static int? Patient(TokenLine line, SentenceTree tree, int verb, int number)
    {
        var node = Node(line, tree, verb);
        if (Hits.Passive(line, verb) is >= 0 and var be)
            return Who(tree, tree.Subject(node) is >= 0 and var subject && subject < node ? subject : Node(line, tree, Before(line, be) - 1));
        var end = verb + 1;
        while (end < number && !line.Is(end, WordClass.Preposition | WordClass.Adverb))
            end++;
        return end > verb + 1 ? Node(line, tree, end - 1)
            : line.IsTitle || tree.Tokens[node].Relation == Relation.Acl ? Node(line, tree, verb - 1) : null;
    }

    // Where an inset begins that ends before a token: "Lee, 17, was shot".
    private static int Before(TokenLine line, int at)
    {
        var start = at - 1;
        while (line.Is(at - 1, ",") && line.Has(start - 1) && !line.Is(start - 1, ","))
            start--;
        return line.Is(at - 1, ",") ? start - 1 : at;
    }

    // "Ann Lee, 29, who was hit": the name before "who".
    private static int Who(SentenceTree tree, int node) => node < 0 || tree.Tokens[node].Xpos is not ("WP" or "WDT") ? node
        : Enumerable.Range(0, node).LastOrDefault(at => tree.Tokens[at].Tag is Tag.Propn or Tag.Noun, -1);

    // "Ann Lee, a nine-year veteran of the force", "Ann Lee is a nine-year veteran", "Ann Lee served the department for nine years".
    private static int Server(TokenLine line, NumberReading reading, SentenceTree tree)
    {
        var at = reading.Next;
        if (line.In(at, "serve-noun"))
            return Node(line, tree, at) is >= 0 and var veteran ? Described(tree, veteran) : -1;
        var verb = Node(line, tree, reading.Number.From) is >= 0 and var number ? tree.Governor(number) : -1;
        return verb >= 0 && (tree.Has(verb, Relation.Cop) || WordLists.Of("serve").Contains(tree.Tokens[verb].Lemma))
            && tree.Subtree(verb).Any(node => WordLists.Of("serve-body").Contains(tree.Tokens[node].Lemma)) ? Who(tree, tree.Subject(verb)) : -1;
    }

    // Who is called so: the name behind the noun, the one before it, the subject.
    private static int Described(SentenceTree tree, int noun)
    {
        var behind = tree.Children(noun).Where(child => tree.Tokens[child] is { Tag: Tag.Propn } token && Naming.Contains(token.Relation));
        return behind.FirstOrDefault(-1) is >= 0 and var name ? name
            : Naming.Contains(tree.Tokens[noun].Relation) ? tree.Tokens[noun].Head : Who(tree, tree.Subject(noun));
    }

    private static bool IsPerson(SyntaxToken token) => SpeakerWords.Has("person", token.Form)
        || WordLists.Of("hit-victim").Contains(token.Lemma) || WordLists.Of("hit-person").Contains(token.Lemma);

    // The full name, of a noun or pronoun that of the one person of the sentences before, else the noun.
    private string? Named(Sentence sentence, TokenLine line, int node)
    {
        var tree = article.TreeOf(sentence);
        var token = tree.Tokens[node];
        if (tree.Has(node, Relation.Conj))
            return null;
        var own = people.In(sentence.Index).FirstOrDefault(person => Is(tree, node, person));
        if ((own?.Name ?? (char.IsUpper(token.Form[0]) ? people.OfSurname(token.Form) : null)) is { } name)
            return PersonName.Of(name)?.Text;
        var isPronoun = SpeakerWords.Has("person", token.Form);
        if (!isPronoun && !IsPerson(token))
            return null;
        var before = IsSpoken(line, token.Start) ? null : Before(sentence.Index, token, isPronoun);
        return before ?? (isPronoun ? null : token.Lemma);
    }

    private static bool Is(SentenceTree tree, int node, PersonInText person) => person.Head == node
        || (person.Span.Start <= tree.Tokens[node].Start && tree.Tokens[node].End <= person.Span.End)
        || (tree.Tokens[person.Head].Head == node && Naming.Contains(tree.Tokens[person.Head].Relation));

    private static bool IsSpoken(TokenLine line, int position) =>
        line.Text.LastIndexOf('“', position) is var open && open >= line.Span.Start && line.Text.IndexOf('”', open, position - open) < 0;

    // The one whom the nearest sentence names that names anybody but those who speak; an officer is an officer there too.
    private string? Before(int sentence, SyntaxToken token, bool isPronoun)
    {
        var told = SpeakerWords.GenderOf(token.Form);
        for (var at = isPronoun ? sentence : sentence - 1; at >= Math.Max(0, sentence - SentencesBack); at--)
        {
            var tree = article.TreeOf(article.Sentences[at]);
            PersonInText[] there = [.. people.In(at).Where(person => person.Span.End <= token.Start && !PersonName.IsOfOther(person.Name, told)
                && !(at == sentence ? Places.IsSubject(tree, person.Head) : Places.Of(tree, person.Head) == Place.Speaker))
                .DistinctBy(person => person.Name)];
            if (there.Length > 0)
                return there is [var one] && (isPronoun || IsCalled(token.Lemma, one)) ? PersonName.Of(one.Name)?.Text : null;
        }

        return null;
    }

    private static bool IsCalled(string noun, PersonInText person) => WordLists.Of("hit-victim").Contains(noun) || person.Roles.Contains(noun);
}
