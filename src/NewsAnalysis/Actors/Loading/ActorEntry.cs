namespace NewsAnalysis.Actors.Loading;

/// <summary>An actor with the places in the file that messages about it point to.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Node">Its entry.</param>
/// <param name="Words">Every name, acronym, demonym and metonym with its place.</param>
/// <param name="Parents">The place of each membership's actor.</param>
internal sealed record ActorEntry(
    Actor Actor,
    YamlNode Node,
    IReadOnlyList<(YamlNode Node, string Text, bool ExactCase)> Words,
    IReadOnlyList<YamlNode> Parents);
