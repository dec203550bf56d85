namespace NewsAnalysis.Store;

/// <summary>What became of an input.</summary>
/// <param name="Place">Rises with the order of the inputs of all shards.</param>
/// <param name="IsDouble">Whether an earlier article has the id: it is in no story and no topic.</param>
/// <param name="Input">Why there is no article, or what is known about it.</param>
internal sealed record InputRecord(long Place, bool IsDouble, FileInput Input)
{
    /// <summary>Whether the article is in stories and topics.</summary>
    public bool Counts => Input.Info is not null && !IsDouble;

    /// <summary>Why it does not.</summary>
    public Rejected Reason => Input.Rejected ?? new Rejected(
        Input.Info!.Id, Input.Info.File,
        $"{Input.Info.File}: the id '{Input.Info.Id}' belongs to an earlier article; expected an id of its own; rename one of them.");

    /// <summary>Writes it.</summary>
    public byte[] Write() =>
        new RecordWriter().Int((int)(Place >> 32)).Int((int)Place).Bool(IsDouble).Raw(FileRecord.Write([Input])).Bytes.ToArray();

    /// <summary>Reads what was written.</summary>
    public static InputRecord Read(byte[] bytes, StringPool pool)
    {
        var record = new RecordReader(bytes);
        var place = ((long)record.Int() << 32) + record.Int();
        return new InputRecord(place, record.Bool(), FileRecord.Read(bytes[record.Position..], pool)[0]);
    }
}
