using NewsAnalysis.Frames;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Interactive.Tests.Frames;

public class RowFramesTests
{
    [Fact]
    public void Load_Seeds_IsARowAnArticle()
    {
        var frame = ArticleFrames.Load(SeedBook.Folder);

        Assert.Equal(5, frame.Rows.Count);
        Assert.Equal("article,file,title,outlet,published,author,url,event,language,words,text,note", string.Join(',', frame.Columns.Select(column => column.Name)));
        Assert.Equal(SeedBook.Book.Words.Select(article => (object)(long)article.Words), Enumerable.Range(0, 5).Select(row => frame["words"][row]));
        Assert.Equal(1, frame["published"].NullCount);
    }

    [Fact]
    public void Load_NoFolder_SaysWhatIsWrong()
    {
        var missing = Path.Combine(SeedBook.Folder, "nowhere");

        Assert.Contains(missing, Assert.Throws<InputException>(() => ArticleFrames.Load(missing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToDataFrame_TypedRows_HaveARowEach()
    {
        var book = SeedBook.Book;
        var totals = MentionMeasures.PerActor(book.Mentions, new MentionOptions());

        Assert.Equal(5, book.Words.ToDataFrame().Rows.Count);
        Assert.Equal(book.Mentions.Count, book.Mentions.ToDataFrame().Rows.Count);
        Assert.Equal(totals.Count, totals.ToDataFrame().Rows.Count);
        Assert.Equal(book.Claims.Count(), book.Claims.ToDataFrame().Rows.Count);
        Assert.Equal(book.Topics.Count, book.Topics.ToDataFrame().Rows.Count);
        Assert.Equal(CoverageMeasures.PerOutlet(book.Words, book.Mentions).Count, CoverageMeasures.PerOutlet(book.Words, book.Mentions).ToDataFrame().Rows.Count);
    }

    [Fact]
    public void ToDataFrame_Grouped_GivesTheSameSums()
    {
        var book = SeedBook.Book;
        var counts = MentionMeasures.PerActorAndOutlet(book.Mentions, book.Words, new MentionOptions());

        var sums = counts.ToDataFrame().GroupBy("actor").Sum("mentions");

        var byActor = Enumerable.Range(0, (int)sums.Rows.Count).ToDictionary(row => (string)sums["actor"][row], row => Convert.ToInt64(sums["mentions"][row]));
        Assert.Equal(counts.GroupBy(count => count.Actor).ToDictionary(actor => actor.Key, actor => actor.Sum(count => (long)count.Mentions)), byActor);
    }
}
