namespace NewsAnalysis.Text.Syntax;

/// <summary>The seventeen parts of speech of Universal Dependencies, version 2, under their own names.</summary>
internal enum Tag : byte
{
    /// <summary>Other: foreign words, fragments; also what no model has read.</summary>
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
