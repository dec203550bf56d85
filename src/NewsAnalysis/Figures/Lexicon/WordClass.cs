namespace NewsAnalysis.Figures.Lexicon;

/// <summary>What a word can be. One word may be several of these.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>An open-class word the lexicon does not hold: a noun, an adjective or a name.</summary>
    None = 0,

    /// <summary>the, his, every.</summary>
    Determiner = 1,

    /// <summary>of, in, among.</summary>
    Preposition = 1 << 1,

    /// <summary>and, while, whose.</summary>
    Conjunction = 1 << 2,

    /// <summary>they, who, none.</summary>
    Pronoun = 1 << 3,

    /// <summary>is, have, could.</summary>
    Auxiliary = 1 << 4,

    /// <summary>not, already, annually.</summary>
    Adverb = 1 << 5,

    /// <summary>A finite form or participle of a known verb.</summary>
    Verb = 1 << 6,

    /// <summary>A month's name or abbreviation.</summary>
    Month = 1 << 7,

    /// <summary>A weekday's name or abbreviation.</summary>
    Weekday = 1 << 8,

    /// <summary>A noun that measures time.</summary>
    TimeUnit = 1 << 9,

    /// <summary>A word that opens a question or a relative clause.</summary>
    Question = 1 << 10,

    /// <summary>A word that stands before nouns but is none (more, other, same).</summary>
    NotNoun = 1 << 11,

    /// <summary>A verb of reporting (said, told).</summary>
    Reporting = 1 << 12,

    /// <summary>A base form of a known verb; most are nouns too (vote, attack).</summary>
    BaseVerb = 1 << 13,

    /// <summary>A form in -ing of a known verb.</summary>
    Gerund = 1 << 14,

    /// <summary>A number word.</summary>
    Number = 1 << 15,

    /// <summary>A third person in -s of a known verb; many are plural nouns too (votes, attacks).</summary>
    VerbOrPlural = 1 << 16,

    /// <summary>A plural that stands before other nouns (sports teams).</summary>
    Attributive = 1 << 17,

    /// <summary>An adjective that says what became of people and stands alone after a number (20 dead).</summary>
    State = 1 << 18,

    /// <summary>A noun or adjective in -ly, which is no adverb (family, deadly).</summary>
    NotManner = 1 << 19,

    /// <summary>Every class whose words end a noun phrase.</summary>
    Function = Determiner | Preposition | Conjunction | Pronoun | Auxiliary | Question,
}
