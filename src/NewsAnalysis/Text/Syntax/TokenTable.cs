namespace NewsAnalysis.Text.Syntax;

/// <summary>What features ask of the tokens of one sentence, in arrays that are used again for the next. Tokens stand at 1 to
/// <see cref="Count"/>; 0 is before the sentence, <c>Count + 1</c> the root, and two empty places follow.</summary>
internal sealed class TokenTable
{
    private const int Spare = 4;

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The place of the root.</summary>
    public int Root => Count + 1;

    /// <summary>The forms as written.</summary>
    public string[] Form = [];

    /// <summary>Hash of the normal form.</summary>
    public uint[] Word = [];

    /// <summary>Hash of the form as written.</summary>
    public uint[] Exact = [];

    /// <summary>Hash of the form's shape.</summary>
    public uint[] Shape = [];

    /// <summary>Hashes of the last one to four characters: four places a token.</summary>
    public uint[] Suffix = [];

    /// <summary>Hashes of the first one to four characters: four places a token.</summary>
    public uint[] Prefix = [];

    /// <summary>Marks of the form, as bits: see <see cref="WordFlags"/>.</summary>
    public uint[] Flags = [];

    /// <summary>What tags the lexicon gives the word, as one number.</summary>
    public uint[] Ambiguity = [];

    /// <summary>Which forms of an irregular verb the word may be: see <see cref="Tagging.IrregularVerbs"/>.</summary>
    public uint[] Irregular = [];

    /// <summary>The joint tag, from 1; 0 outside the sentence.</summary>
    public byte[] Joint = [];

    /// <summary>The part of speech, as <see cref="Tag"/> plus one; 0 outside the sentence.</summary>
    public byte[] Upos = [];

    /// <summary>Hash of word and joint tag.</summary>
    public uint[] WordTag = [];

    /// <summary>Whether the token stands inside a quotation.</summary>
    public bool[] InQuote = [];

    /// <summary>How many commas stand before the token.</summary>
    public int[] Commas = [];

    /// <summary>How many verbs stand before the token.</summary>
    public int[] Verbs = [];

    /// <summary>The last noun of the noun phrase that follows an adposition; 0 if none does.</summary>
    public int[] NounAfter = [];

    /// <summary>The next finite verb at or after the token; 0 if none follows.</summary>
    public int[] VerbAfter = [];

    /// <summary>Takes over the forms of a sentence; tags are not set.</summary>
    public void Load(IReadOnlyList<string> forms)
    {
        Count = forms.Count;
        EnsureSize(Count + Spare);
        for (var index = 0; index < Count; index++)
            Form[index + 1] = forms[index];
        Form[0] = "";
        for (var index = Count + 1; index < Count + Spare; index++)
            Form[index] = "";
        for (var index = 0; index < Count + Spare; index++)
            LoadForm(index);
    }

    private void LoadForm(int index)
    {
        ReadOnlySpan<char> form = Form[index];
        Word[index] = form.IsEmpty ? (uint)(index == 0 ? 1 : index == Root ? 2 : 3) : WordForm.NormalHash(form);
        Exact[index] = form.IsEmpty ? Word[index] : Hash.Of(form);
        Shape[index] = WordForm.ShapeHash(form);
        Flags[index] = WordFlags.Of(form);
        Joint[index] = 0;
        Upos[index] = 0;
        Ambiguity[index] = 0;
        Irregular[index] = 0;
        for (var length = 1; length <= 4; length++)
        {
            Suffix[(index * 4) + length - 1] = WordForm.NormalHash(form[^Math.Min(length, form.Length)..]);
            Prefix[(index * 4) + length - 1] = WordForm.NormalHash(form[..Math.Min(length, form.Length)]);
        }
    }

    private void EnsureSize(int size)
    {
        if (Form.Length >= size)
            return;
        size = Math.Max(size, 64) * 3 / 2;
        Form = new string[size];
        (Word, Exact, Shape, Flags) = (new uint[size], new uint[size], new uint[size], new uint[size]);
        (Ambiguity, Irregular, WordTag) = (new uint[size], new uint[size], new uint[size]);
        (Suffix, Prefix) = (new uint[size * 4], new uint[size * 4]);
        (Joint, Upos, InQuote) = (new byte[size], new byte[size], new bool[size]);
        (Commas, Verbs, NounAfter, VerbAfter) = (new int[size], new int[size], new int[size], new int[size]);
    }
}
