using NewsAnalysis.Figures.Tokens;

namespace NewsAnalysis.Figures.Phrases;

/// <summary>A noun phrase without its determiner.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its head.</param>
/// <param name="Compound">Whether a hyphen ties it to the number ("three-person team").</param>
internal sealed record NounPhrase(int From, int To, bool Compound = false)
{
    /// <summary>The words as they stand.</summary>
    public string Written(TokenLine line) => line.Written(From, To);

    /// <summary>The phrase with its head in the singular and compared adjectives in their base form ("real conversation").</summary>
    public string Normal(TokenLine line)
    {
        if (line.Is(To - 1, "s") && line.Glued(To - 1) && line.IsNumber(To - 2))
            return line.Written(From, To - 1);
        var head = NounForms.Singular(line.Written(To - 1));
        if (To - From == 1)
            return head;
        var words = new List<string>();
        for (var i = line.In(From, "superlative") ? From + 1 : From; i < To - 1; i++)
        {
            if (line.Is(i, ","))
                continue;
            var word = line.Is(i + 1, "and") ? NounForms.Singular(line.Written(i)) : NounForms.BaseAdjective(line.Written(i));
            if (line.Glued(i) && words.Count > 0)
                words[^1] += word;
            else
                words.Add(word);
        }

        return line.Glued(To - 1) ? string.Join(' ', words) + head : string.Join(' ', words) + " " + head;
    }
}
