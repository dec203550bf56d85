using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Units;

/// <summary>The units of <c>units.tsv</c> and the prefixed SI units made from <c>si.tsv</c>, by the words and signs they are written
/// with.</summary>
internal static class UnitTable
{
    /// <summary>No unit is written with more tokens.</summary>
    public const int MostTokens = 6;

    private static readonly Dictionary<string, Unit> Names = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Unit> Normals = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Unit> Symbols = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Unit> GluedSymbols = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Unit> PrefixSymbols = new(StringComparer.Ordinal);

    // Signs of letters, in any case; of those that another case makes another unit (MW, mW) none.
    private static readonly Dictionary<string, (string Sign, Unit Unit)?> AnyCase = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> NameLookup;

    private static readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> SymbolLookup;

    private static readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> GluedLookup;

    static UnitTable()
    {
        foreach (var row in WordList.Rows("Figures.units.tsv"))
            AddRow(row);
        AddPrefixed();
        AddAnyCase();
        NameLookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        SymbolLookup = Symbols.GetAlternateLookup<ReadOnlySpan<char>>();
        GluedLookup = GluedSymbols.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The unit with this name, in any case and number; null where there is none.</summary>
    public static Unit? ByName(ReadOnlySpan<char> name) => NameLookup.TryGetValue(name, out var unit) ? unit : null;

    /// <summary>The unit of <c>units.tsv</c> with this normal name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Unit ByNormal(string normal) => Normals[normal];

    /// <summary>The unit with this sign or abbreviation, in this case, or where none is so written in another ("150kw"); null where there
    /// is none.</summary>
    /// <param name="symbol">The sign.</param>
    /// <param name="glued">Whether it touches the number, which some short signs must.</param>
    public static Unit? BySymbol(ReadOnlySpan<char> symbol, bool glued) =>
        (glued && GluedLookup.TryGetValue(symbol, out var unit)) || SymbolLookup.TryGetValue(symbol, out unit) ? unit
        : AnyCase.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(symbol, out var found) && found is var (sign, other)
            && (glued || HasOwnCase(symbol, sign, other)) ? other
        : null;

    /// <summary>The currency with this sign before a number; some transliterated signs (PS for £) count only when they touch it.</summary>
    public static Unit? Currency(ReadOnlySpan<char> symbol, bool glued) =>
        BySymbol(symbol, glued) is { IsMoney: true } unit ? unit
        : glued && PrefixSymbols.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(symbol, out var prefix) ? prefix
        : null;

    /// <summary>What a currency code with a scale before it multiplies a number with: a million for MUSD; null for any other
    /// word.</summary>
    public static decimal? ScaleOf(string code) => Scales.TryGetValue(code, out var scale) ? scale : null;

    // A capital is part of the sign, so that the same letters in another case are hardly a word: "3.2 Ghz", "8 gb", "5000 mah";
    // but capitals alone name other things ("a 3.1 GPA", "14 SEC schools").
    private static bool HasOwnCase(ReadOnlySpan<char> written, string sign, Unit unit) => sign.Any(char.IsUpper)
        && (unit.Kind is "power" or "data" or "frequency"
            || (sign.Length > 2 && (unit.Kind == "energy" || written.ContainsAnyInRange('a', 'z'))));

    private static void AddAnyCase()
    {
        foreach (var (sign, unit) in Symbols)
        {
            if (sign.Length > 1 && sign.All(char.IsLetter) && unit.Kind is not ("money" or "percent" or "index"))
                AnyCase[sign] = AnyCase.TryGetValue(sign, out var other) && other?.Unit.Normal != unit.Normal ? null : (sign, unit);
        }
    }

    private static void AddRow(string[] row)
    {
        var unit = new Unit(row[0], row[1]);
        Normals.TryAdd(row[0], unit);
        foreach (var name in WordList.Split(row[2], ','))
            AddName(name, unit);
        if (row.Length < 4)
            return;
        foreach (var symbol in WordList.Split(row[3], ','))
        {
            if (symbol[0] == '^' && symbol.Length > 1)
                PrefixSymbols.TryAdd(symbol[1..], unit);
            else if (symbol[0] == '~' && symbol.Length > 1)
                GluedSymbols.TryAdd(symbol[1..], unit);
            else
                Symbols.TryAdd(symbol, unit);
            if (unit.IsMoney && symbol.Length == 3 && symbol.All(char.IsAsciiLetterUpper))
                AddScaled(symbol, unit);
        }
    }

    // MUSD, kEUR, bnSEK
    private static void AddScaled(string code, Unit unit)
    {
        foreach (var (prefix, scale) in new[]
        {
            ("k", 1_000m), ("K", 1_000m), ("M", 1_000_000m), ("bn", 1_000_000_000m), ("B", 1_000_000_000m)
        })
        {
            if (Symbols.TryAdd(prefix + code, unit))
                Scales[prefix + code] = scale;
        }
    }

    private static void AddName(string name, Unit unit)
    {
        Names.TryAdd(name, unit);
        Names.TryAdd(Plural(name), unit);
        Names.TryAdd(name.Replace(' ', '-'), unit);
        if (name.Contains(' ', StringComparison.Ordinal) && unit.Kind == "temperature")
            Names.TryAdd(name.Replace("degree", "degrees", StringComparison.Ordinal), unit);
    }

    private static string Plural(string name) =>
        name[^1] == 'y' && name.Length > 2 && !"aeiou".Contains(name[^2], StringComparison.Ordinal) ? name[..^1] + "ies"
        : name.IndexOf(" per ", StringComparison.Ordinal) is var per and > 0 && name != "per cent" ? name[..per] + "s" + name[per..]
        : name[^1] is 's' or 'x' || name.EndsWith("ch", StringComparison.Ordinal) ? name + "es"
        : name + "s";

    private static void AddPrefixed()
    {
        var prefixes = WordList.Rows("Figures.prefixes.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        foreach (var row in WordList.Rows("Figures.si.tsv"))
        {
            foreach (var prefix in WordList.Split(row[3]))
            {
                var unit = Find(prefixes[prefix] + row[0], row);
                Symbols.TryAdd(prefix + row[1], unit);
                foreach (var name in WordList.Split(row[2], ','))
                    AddName(prefixes[prefix] + name, unit);
            }
        }
    }

    private static Unit Find(string normal, string[] row) =>
        Names.GetValueOrDefault(normal) ?? new Unit(normal, Names.GetValueOrDefault(row[0])?.Kind
            ?? Symbols.GetValueOrDefault(row[1])?.Kind ?? "other");
}
