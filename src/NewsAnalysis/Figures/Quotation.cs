namespace NewsAnalysis.Figures;

/// <summary>A sentence that may be read only when it is shown. Two are equal where their texts are.</summary>
/// <param name="read">Reads it.</param>
/// <param name="index">Its place among the stored sentences of its article; -1 where it is not stored.</param>
internal sealed class Quotation(Func<string> read, int index = -1) : IEquatable<Quotation>
{
    /// <summary>Its place among the stored sentences of its article; -1 where it is not stored.</summary>
    public int Index => index;

    /// <summary>A sentence that is at hand.</summary>
    public Quotation(string text)
        : this(() => text)
    {
    }

    /// <summary>The sentence; read at every call.</summary>
    public string Text => read();

    public bool Equals(Quotation? other) => other is not null && (ReferenceEquals(this, other) || Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as Quotation);

    public override int GetHashCode() => 0; // Telling claims apart must not read every sentence.
}
