namespace NewsAnalysis.Text.Syntax.Tagging;

/// <summary>The joint tags the tagger tells apart: a part of speech with its Penn tag. Numbered from 0; at most 127.</summary>
internal sealed class TagSet(IReadOnlyList<(Tag Tag, string Xpos)> tags)
{
    /// <summary>The tags by number.</summary>
    public IReadOnlyList<(Tag Tag, string Xpos)> Tags => tags;

    /// <summary>Number of a joint tag; of an unknown one the most frequent with its part of speech.</summary>
    public byte NumberOf(Tag tag, string xpos)
    {
        var same = 0;
        for (var index = tags.Count - 1; index >= 0; index--)
        {
            if (tags[index].Tag != tag)
                continue;
            if (tags[index].Xpos == xpos)
                return (byte)index;
            same = index;
        }

        return (byte)same;
    }
}
