namespace NewsAnalysis.Store;

/// <summary>What became of an input of a file: why there is no article, or what is known about it and the key of its content.</summary>
/// <param name="Rejected">Why there is no article, or null.</param>
/// <param name="Info">What is known about the article, or null.</param>
/// <param name="Key">The key of its content.</param>
internal sealed record FileInput(Rejected? Rejected, ArticleInfo? Info, ContentKey Key);

/// <summary>The inputs of a file as a record, so that a file that has not changed need not be read.</summary>
internal static class FileRecord
{
    /// <summary>Writes the inputs, in order.</summary>
    public static byte[] Write(IReadOnlyList<FileInput> inputs) => new RecordWriter().List(inputs, (record, input) =>
    {
        record.Text(input.Rejected?.Reason).Text(input.Rejected?.Id ?? input.Info!.Id).Text(input.Rejected?.File ?? input.Info!.File);
        if (input.Info is { } info)
            Write(record, info, input.Key);
    }).Bytes.ToArray();

    /// <summary>The inputs in a record.</summary>
    public static IReadOnlyList<FileInput> Read(byte[] bytes, StringPool pool)
    {
        var record = new RecordReader(bytes, pool);
        return record.List(() =>
        {
            var (reason, id, file) = (record.Text(), record.Text()!, record.Text()!);
            return reason is not null ? new FileInput(new Rejected(id, file, reason), null, default)
                : Read(record, new ArticleInfo(id, file));
        });
    }

    private static void Write(RecordWriter record, ArticleInfo info, ContentKey key)
    {
        Span<byte> bytes = stackalloc byte[ContentKey.Size];
        key.Write(bytes);
        foreach (var value in new[] { info.Title, info.Outlet, info.Author, info.Url, info.Event, info.Language })
            record.Text(value.Value).Int((int)value.Origin).Text(value.Detail);
        record.Text(info.Published.Value?.ToString()).Int((int)info.Published.Origin).Text(info.Published.Detail)
            .Text(info.Note).Raw(bytes);
    }

    private static FileInput Read(RecordReader record, ArticleInfo info)
    {
        info = info with
        {
            Title = Text(record),
            Outlet = Text(record),
            Author = Text(record),
            Url = Text(record),
            Event = Text(record),
            Language = Text(record),
            Published = Day(record),
            Note = record.Text(),
        };
        return new FileInput(null, info, record.Key());
    }

    private static Sourced<ArticleDate> Day(RecordReader record)
    {
        var day = record.Text() is { } date ? ArticleDate.TryParse(date) : null;
        return new(day, (Origin)record.Int()) { Detail = record.Text() };
    }

    private static Sourced<string> Text(RecordReader record) => new(record.Text(), (Origin)record.Int()) { Detail = record.Text() };
}
