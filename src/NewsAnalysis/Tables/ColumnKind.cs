namespace NewsAnalysis.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Text: <see cref="string"/>.</summary>
    Text,

    /// <summary>A whole number: <see cref="long"/>.</summary>
    Whole,

    /// <summary>A number: <see cref="decimal"/> or <see cref="double"/>.</summary>
    Number,

    /// <summary>Yes or no: <see cref="bool"/>.</summary>
    Truth,

    /// <summary>A date as <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>, as exact as it is known: <see cref="string"/>.</summary>
    Date,

    /// <summary>A <see cref="Tables.Link"/>.</summary>
    Link,
}

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Name">The heading; unique in its table.</param>
/// <param name="Kind">What its cells hold. A cell may be null in every kind: the value is unknown.</param>
/// <param name="Description">What the values mean, and their unit; empty where the heading says it all.</param>
/// <param name="Digits">Decimal places shown in html and plain text; null shows up to four. CSV and JSON hold the whole number.</param>
public sealed record Column(string Name, ColumnKind Kind, string Description = "", int? Digits = null)
{
    /// <summary>Whether the cells are numbers, and set to the right.</summary>
    public bool IsNumeric => Kind is ColumnKind.Whole or ColumnKind.Number;
}

/// <summary>A cell that leads somewhere.</summary>
/// <param name="Text">The words to show.</param>
/// <param name="Address">The target. Only http and https addresses and relative ones become links in html; anything else is shown as text,
/// so that no article can smuggle in a script.</param>
public sealed record Link(string Text, string Address);
