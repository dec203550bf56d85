namespace NewsAnalysis.Measures;

/// <summary>What is to be known of the actors that mentions count for.</summary>
public static class MentionFindings
{
    /// <summary>Said first where there is no dictionary.</summary>
    public const string Guessed = "There is no actor dictionary: the actors are the names that these articles use often, their types are guessed, "
        + "and the command 'actors suggest' prints them as an actors.yaml to correct.";
}
