using System.Numerics;

namespace NewsAnalysis.Store;

/// <summary>CRC-32C of bytes: tells a damaged record from a whole one.</summary>
internal static class Checksum
{
    /// <summary>The checksum.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var one in bytes)
            crc = BitOperations.Crc32C(crc, one);
        return ~crc;
    }

    /// <summary>The checksum of a name: what is mixed into the checksums of a kind of record, so that none is taken for another
    /// kind's.</summary>
    public static uint Of(string kind) => Of(Encoding.UTF8.GetBytes(kind));

    /// <summary>What is mixed into the checksum of a record, so that none is taken for another's.</summary>
    public static uint Of(uint kind, ContentKey key) => BitOperations.Crc32C(BitOperations.Crc32C(kind, key.High), key.Low);
}
