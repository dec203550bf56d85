using System.Runtime.InteropServices;
using NewsAnalysis.Text.Syntax.Lemmas;
using NewsAnalysis.Text.Syntax.Parsing;
using NewsAnalysis.Text.Syntax.Tagging;
using NewsAnalysis.Text.Syntax.Tokens;

namespace NewsAnalysis.Text.Syntax.Model;

/// <summary>The model's parts in order, each with its length before it; lists are sorted, so that the same model is the same
/// bytes.</summary>
internal static class ModelFormat
{
    private const string Mark = "NewsAnalysis syntax 1";

    /// <summary>Reads the parts.</summary>
    /// <exception cref="InvalidDataException">They are of another version.</exception>
    public static SyntaxModel Read(BinaryReader reader)
    {
        var mark = reader.ReadString();
        if (mark != Mark)
            throw new InvalidDataException(
                $"The model begins with '{mark}'; expected '{Mark}': train it again (Text/Syntax/Model/README.md).");
        var width = reader.ReadByte();
        return new SyntaxModel(
            ReadLists(reader),
            new TagSet(Many(reader, () => ((Tag)reader.ReadByte(), reader.ReadString()))),
            ReadLexicon(reader),
            ReadTable(reader),
            ReadLemmas(reader),
            new LabelChoices([.. Many(reader, () => ReadBytes(reader))]),
            ReadTable(reader),
            ReadTable(reader),
            width);
    }

    /// <summary>Writes the parts.</summary>
    public static void Write(SyntaxModel model, BinaryWriter writer)
    {
        writer.Write(Mark);
        writer.Write((byte)model.BeamWidth);
        WriteLists(model.Lists, writer);
        Many(writer, model.Tags.Tags, tag =>
        {
            writer.Write((byte)tag.Tag);
            writer.Write(tag.Xpos);
        });
        WriteLexicon(model.Lexicon, writer);
        WriteTable(model.TagWeights, writer);
        WriteLemmas(model.Lemmas, writer);
        Many(writer, model.Choices.Choices, bytes => WriteBytes(bytes, writer));
        WriteTable(model.MoveWeights, writer);
        WriteTable(model.LabelWeights, writer);
    }

    private static TokenLists ReadLists(BinaryReader reader) => new(
        ReadSet(reader), ReadSet(reader), ReadSet(reader), ReadSet(reader),
        Many(reader, () => (Form: reader.ReadString(), Length: (int)reader.ReadByte()))
            .ToDictionary(pair => pair.Form, pair => pair.Length, StringComparer.Ordinal),
        ReadSet(reader));

    private static void WriteLists(TokenLists lists, BinaryWriter writer)
    {
        foreach (var set in new[] { lists.Whole, lists.Prefixes, lists.Abbreviations, lists.LastAbbreviations })
            WriteSet(set, writer);
        Many(writer, [.. lists.Contractions.OrderBy(pair => pair.Key, StringComparer.Ordinal)], pair =>
        {
            writer.Write(pair.Key);
            writer.Write((byte)pair.Value);
        });
        WriteSet(lists.Units, writer);
    }

    private static Lexicon ReadLexicon(BinaryReader reader)
    {
        var words = Many(reader, () => (Word: reader.ReadUInt32(), Entry: new LexiconEntry(ReadBytes(reader), reader.ReadUInt32())));
        return new Lexicon(words.ToDictionary(pair => pair.Word, pair => pair.Entry), ReadBytes(reader));
    }

    private static void WriteLexicon(Lexicon lexicon, BinaryWriter writer)
    {
        Many(writer, [.. lexicon.Words.OrderBy(pair => pair.Key)], pair =>
        {
            writer.Write(pair.Key);
            WriteBytes(pair.Value.Candidates, writer);
            writer.Write(pair.Value.Ambiguity);
        });
        WriteBytes(lexicon.Open, writer);
    }

    private static Lemmatizer ReadLemmas(BinaryReader reader)
    {
        var words = Many(reader, () => (Key: reader.ReadString(), Lemma: reader.ReadString()));
        var endings = Many(reader, () => (Key: reader.ReadString(), Change: new LemmaChange(reader.ReadByte(), reader.ReadString())));
        return new Lemmatizer(
            words.ToDictionary(pair => pair.Key, pair => pair.Lemma, StringComparer.Ordinal),
            endings.ToDictionary(pair => pair.Key, pair => pair.Change, StringComparer.Ordinal));
    }

    private static void WriteLemmas(Lemmatizer lemmas, BinaryWriter writer)
    {
        Many(writer, [.. lemmas.Words.OrderBy(pair => pair.Key, StringComparer.Ordinal)], pair =>
        {
            writer.Write(pair.Key);
            writer.Write(pair.Value);
        });
        Many(writer, [.. lemmas.Endings.OrderBy(pair => pair.Key, StringComparer.Ordinal)], pair =>
        {
            writer.Write(pair.Key);
            writer.Write((byte)pair.Value.Cut);
            writer.Write(pair.Value.Ending);
        });
    }

    private static ByteTable ReadTable(BinaryReader reader)
    {
        var bits = reader.ReadByte();
        var weights = new sbyte[1 << bits];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new ByteTable(bits, weights);
    }

    private static void WriteTable(ByteTable table, BinaryWriter writer)
    {
        writer.Write((byte)table.Bits);
        writer.Write(MemoryMarshal.AsBytes(table.Weights.AsSpan()));
    }

    private static HashSet<string> ReadSet(BinaryReader reader) => Many(reader, reader.ReadString).ToHashSet(StringComparer.Ordinal);

    private static void WriteSet(HashSet<string> set, BinaryWriter writer) =>
        Many(writer, [.. set.Order(StringComparer.Ordinal)], writer.Write);

    private static byte[] ReadBytes(BinaryReader reader) => reader.ReadBytes(reader.ReadByte());

    private static void WriteBytes(byte[] bytes, BinaryWriter writer)
    {
        writer.Write((byte)bytes.Length);
        writer.Write(bytes);
    }

    private static List<T> Many<T>(BinaryReader reader, Func<T> read)
    {
        var count = reader.ReadInt32();
        var items = new List<T>(count);
        for (var index = 0; index < count; index++)
            items.Add(read());
        return items;
    }

    private static void Many<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
            write(item);
    }
}
