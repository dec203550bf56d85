namespace NewsAnalysis.Text.Syntax;

/// <summary>The names of tags and relations as treebanks write them: <c>PROPN</c>, <c>nsubj:pass</c>.</summary>
internal static class Names
{
    private static readonly string[] TagNames = [.. Enum.GetNames<Tag>().Select(name => name.ToUpperInvariant())];
    private static readonly string[] RelationNames = [.. Enum.GetNames<Relation>().Select(WithColon)];

    /// <summary>How many relations there are.</summary>
    public static int Relations => RelationNames.Length;

    /// <summary>The tag's name in a treebank.</summary>
    public static string Of(Tag tag) => TagNames[(int)tag];

    /// <summary>The relation's name in a treebank.</summary>
    public static string Of(Relation relation) => RelationNames[(int)relation];

    /// <summary>The tag of a treebank's name; <see cref="Tag.X"/> where there is none.</summary>
    public static Tag TagOf(string name) => (Tag)Math.Max(0, Array.IndexOf(TagNames, name));

    /// <summary>The relation of a treebank's name; one of an unknown subtype is taken without it.</summary>
    public static Relation RelationOf(string name)
    {
        var found = Array.IndexOf(RelationNames, name);
        if (found < 0 && name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            found = Array.IndexOf(RelationNames, name[..colon]);
        return (Relation)Math.Max(0, found);
    }

    private static string WithColon(string name)
    {
        var builder = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && builder.Length > 0)
                builder.Append(':');
            builder.Append(char.ToLowerInvariant(letter));
        }

        return builder.ToString();
    }
}
