namespace NewsAnalysis.Measures.Quality;

/// <summary>Reads the JSON in which readers say what is right.</summary>
internal static class GoldJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>What a file holds.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="json">Its text.</param>
    /// <param name="expected">What it should be and what describes it, for messages.</param>
    /// <exception cref="InputException">The text does not keep to the format; the message names the line.</exception>
    public static T Parse<T>(string file, string json, string expected)
        where T : new()
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? new T();
        }
        catch (JsonException error)
        {
            throw new InputException(
                $"{file}:{error.LineNumber + 1}: found {error.Message.Split(" Path:")[0].TrimEnd('.')}; expected {expected}", error);
        }
    }
}
