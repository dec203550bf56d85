namespace NewsAnalysis.Actors.Loading;

/// <summary>Levenshtein's distance: the least number of letters to insert, delete or replace.</summary>
internal static class EditDistance
{
    private const int MaxLength = 60;

    /// <summary>The distance of the first 60 letters of both words.</summary>
    public static int Of(string left, string right)
    {
        left = left[..Math.Min(left.Length, MaxLength)];
        right = right[..Math.Min(right.Length, MaxLength)];
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
