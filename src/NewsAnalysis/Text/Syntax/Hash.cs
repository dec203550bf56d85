using System.Runtime.CompilerServices;

namespace NewsAnalysis.Text.Syntax;

/// <summary>Hashes of 32 bits for features: a template's number mixed with its values. Part of the model's format: a change needs new
/// training.</summary>
internal static class Hash
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint first) => Finish(Step(Start(template), first));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint first, uint second) => Finish(Step(Step(Start(template), first), second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint first, uint second, uint third) =>
        Finish(Step(Step(Step(Start(template), first), second), third));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint first, uint second, uint third, uint fourth) =>
        Finish(Step(Step(Step(Step(Start(template), first), second), third), fourth));

    /// <summary>A hash of characters.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
            hash = (hash ^ letter) * 16777619u;
        return Finish(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Start(uint template) => (template + 1) * 0x9E3779B1u;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Step(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x85EBCA6Bu;
        return hash ^ (hash >> 15);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(uint hash)
    {
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
