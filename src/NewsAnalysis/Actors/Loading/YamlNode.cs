namespace NewsAnalysis.Actors.Loading;

/// <summary>A value of a YAML document with the place where it begins (line and column from 1).</summary>
/// <param name="Line">Line of its first character.</param>
/// <param name="Column">Column of its first character.</param>
internal abstract record YamlNode(int Line, int Column);

/// <summary>A single value.</summary>
/// <param name="Line">Line.</param>
/// <param name="Column">Column.</param>
/// <param name="Value">The text, unquoted.</param>
/// <param name="Quoted">Whether it stands in quotes, so that <c>"false"</c> is a word.</param>
internal sealed record YamlScalar(int Line, int Column, string Value, bool Quoted) : YamlNode(Line, Column);

/// <summary>A list.</summary>
/// <param name="Line">Line.</param>
/// <param name="Column">Column.</param>
/// <param name="Items">Its values in order.</param>
internal sealed record YamlList(int Line, int Column, List<YamlNode> Items) : YamlNode(Line, Column);

/// <summary>A mapping; a key may stand twice, which readers report.</summary>
/// <param name="Line">Line.</param>
/// <param name="Column">Column.</param>
/// <param name="Pairs">Keys and values in order.</param>
internal sealed record YamlMap(int Line, int Column, List<(YamlScalar Key, YamlNode Value)> Pairs) : YamlNode(Line, Column);
