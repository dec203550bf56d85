using NewsAnalysis.Topics;

namespace NewsAnalysis.Store;

/// <summary>What stories are found by, as a record of the shard's <see cref="ExtractedFolder.Terms"/>.</summary>
/// <param name="Number">The number of the input in its shard.</param>
/// <param name="Article">The article with its terms.</param>
internal sealed record StoryInput(int Number, ArticleTerms Article)
{
    /// <summary>By day, undated articles last, and id: as stories are grouped.</summary>
    public static IComparer<StoryInput> ByDate { get; } = Comparer<StoryInput>.Create((left, right) =>
        (left.Article.Day ?? int.MaxValue).CompareTo(right.Article.Day ?? int.MaxValue) is not 0 and var first
            ? first : string.CompareOrdinal(left.Article.Id, right.Article.Id));

    /// <summary>Writes it.</summary>
    public byte[] Write() =>
        new RecordWriter().Int(Number).Int(Article.Day ?? -1).Text(Article.Event).Text(Article.Id)
            .Raw(TermRecord.Write(Article.Terms)).Bytes.ToArray();

    /// <summary>Reads what was written.</summary>
    public static StoryInput Read(byte[] bytes, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        var (number, day, named, id) = (record.Int(), record.Int(), record.Text(), record.Text()!);
        return new StoryInput(number, new ArticleTerms(id, named, day < 0 ? null : day, TermRecord.Read(bytes[record.Position..], pool)));
    }
}
