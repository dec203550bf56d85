using System.IO.Compression;
using NewsAnalysis.Text.Syntax.Lemmas;
using NewsAnalysis.Text.Syntax.Parsing;
using NewsAnalysis.Text.Syntax.Tagging;
using NewsAnalysis.Text.Syntax.Tokens;

namespace NewsAnalysis.Text.Syntax.Model;

/// <summary>All that reading needs, as the training command wrote it.</summary>
/// <param name="Lists">Of the tokeniser.</param>
/// <param name="Tags">Joint tags.</param>
/// <param name="Lexicon">Words and their tags.</param>
/// <param name="TagWeights">Of the tagger.</param>
/// <param name="Lemmas">Dictionary forms.</param>
/// <param name="Choices">Relations of arcs.</param>
/// <param name="MoveWeights">Of the parser's moves.</param>
/// <param name="LabelWeights">Of the relations.</param>
/// <param name="BeamWidth">How wide the beam is.</param>
internal sealed record SyntaxModel(
    TokenLists Lists,
    TagSet Tags,
    Lexicon Lexicon,
    ByteTable TagWeights,
    Lemmatizer Lemmas,
    LabelChoices Choices,
    ByteTable MoveWeights,
    ByteTable LabelWeights,
    int BeamWidth)
{
    private const string ResourceName = "NewsAnalysis.Text.Syntax.Model.english.model";
    private static readonly Lazy<SyntaxModel> Embedded = new(LoadEmbedded);

    /// <summary>The model of the library, loaded when first asked for.</summary>
    public static SyntaxModel English => Embedded.Value;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static SyntaxModel Read(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(brotli);
        return ModelFormat.Read(reader);
    }

    /// <summary>Writes the model, compressed.</summary>
    public void Write(Stream stream, CompressionLevel level)
    {
        using var brotli = new BrotliStream(stream, level, leaveOpen: true);
        using var writer = new BinaryWriter(brotli);
        ModelFormat.Write(this, writer);
    }

    private static SyntaxModel LoadEmbedded()
    {
        using var stream = typeof(SyntaxModel).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The library lacks its model '{ResourceName}'; see Text/Syntax/Model/README.md.");
        return Read(stream);
    }
}
