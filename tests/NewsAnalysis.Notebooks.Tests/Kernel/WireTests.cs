using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsAnalysis.Notebooks.Kernel.Wire;

namespace NewsAnalysis.Notebooks.Tests.Kernel;

/// <summary>ZMTP, spoken byte by byte as RFC 37 writes it.</summary>
public sealed class WireTests
{
    private readonly List<string> _reports = [];

    [Fact]
    public void Message_OfShortAndLongParts_HasTheirFlagsAndLengths()
    {
        var bytes = Frames.Message(["ab"u8.ToArray(), new byte[256]]);
        Assert.Equal([1, 2, (byte)'a', (byte)'b', 2, 0, 0, 0, 0, 0, 0, 1, 0, 0], bytes.Take(14));
        Assert.Equal(4 + 9 + 256, bytes.Length);
    }

    [Fact]
    public async Task Read_FrameLongerThanAllowed_Throws()
    {
        using var stream = new MemoryStream([2, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        var error = await Assert.ThrowsAsync<WireException>(async () => await Frames.ReadAsync(stream, 1000, default));
        Assert.Equal("a frame of 9223372036854775807 bytes; expected 1000 at most.", error.Message);
    }

    [Fact]
    public async Task Read_UnknownFlags_Throws()
    {
        using var stream = new MemoryStream([0x80, 0]);
        var error = await Assert.ThrowsAsync<WireException>(async () => await Frames.ReadAsync(stream, 1000, default));
        Assert.Equal("a frame has the flags 80.", error.Message);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("localhost", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("192.0.2.1", false)]
    [InlineData("example", false)]
    public void Endpoint_OverTcp_IsThisMachineOnly(string place, bool isAllowed)
    {
        if (isAllowed)
            Assert.Null(Endpoint.Of("tcp", place, 5000).Path);
        else
            Assert.Equal(
                $"connection file: ip '{place}' is no loopback address; expected 127.0.0.1, ::1 or localhost: who connects runs code here.",
                Assert.Throws<NotebookException>(() => Endpoint.Of("tcp", place, 5000)).Message);
    }

    [Fact]
    public async Task Echo_AnswersWhatItGets()
    {
        using var socket = Listen(endpoint => new EchoSocket(endpoint, _reports.Add), out var port);
        using var peer = await Connect(port, "REQ");
        await Send(peer, [1, 0, 0, 2, (byte)'h', (byte)'i']);
        Assert.Equal([1, 0, 0, 2, (byte)'h', (byte)'i'], await Receive(peer, 6));
    }

    [Fact]
    public async Task Echo_Ping_IsAnsweredWithItsContext()
    {
        using var socket = Listen(endpoint => new EchoSocket(endpoint, _reports.Add), out var port);
        using var peer = await Connect(port, "REQ");
        await Send(peer, [4, 8, 4, .. "PING"u8, 0, 0, (byte)'x']);
        Assert.Equal([4, 6, 4, .. "PONG"u8, (byte)'x'], await Receive(peer, 8));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Publisher_SendsWhatWasSubscribedTo(bool byCommand)
    {
        var publisher = (PublisherSocket)Listen(endpoint => new PublisherSocket(endpoint, _reports.Add), out var port);
        using var disposing = publisher;
        using var peer = await Connect(port, "SUB");
        await Send(peer, byCommand ? [4, 11, 9, .. "SUBSCRIBE"u8, (byte)'a'] : [0, 2, 1, (byte)'a']);
        // A ping is answered after what came before it.
        await Send(peer, [4, 7, 4, .. "PING"u8, 0, 0]);
        Assert.Equal([4, 5, 4, .. "PONG"u8], await Receive(peer, 7));
        publisher.Send(["b"u8.ToArray(), "no"u8.ToArray()]);
        publisher.Send(["ab"u8.ToArray(), "yes"u8.ToArray()]);
        Assert.Equal([1, 2, (byte)'a', (byte)'b', 0, 3, .. "yes"u8], await Receive(peer, 9));
        Assert.Empty(_reports);
    }

    [Fact]
    public async Task Router_AnswersOverTheSameConnection()
    {
        RouterSocket? router = null;
        using var socket = Listen(
            endpoint => router = new RouterSocket(
                endpoint,
                (sender, parts) =>
                {
                    router!.Send(sender, [Encoding.ASCII.GetBytes(sender.Name.Length.ToString()), parts[^1]]);
                    return ValueTask.CompletedTask;
                },
                _reports.Add),
            out var port);
        using var first = await Connect(port, "DEALER", "me");
        using var second = await Connect(port, "DEALER", "me");
        await Send(first, [0, 1, (byte)'1']);
        await Send(second, [0, 1, (byte)'2']);
        Assert.Equal([1, 1, (byte)'2', 0, 1, (byte)'1'], await Receive(first, 6));
        Assert.Equal([1, 1, (byte)'2', 0, 1, (byte)'2'], await Receive(second, 6));
    }

    [Fact]
    public async Task Socket_OfTheWrongType_IsRefused()
    {
        using var socket = Listen(endpoint => new EchoSocket(endpoint, _reports.Add), out var port);
        using var peer = await Connect(port, "SUB");
        var error = await Receive(peer, 2 + 1 + 5 + 1 + 23);
        Assert.Equal("socket types do not fit", Encoding.ASCII.GetString(error[9..]));
        Assert.Equal(0, await peer.GetStream().ReadAsync(new byte[1]));
        Assert.Equal("REP: a REP socket was connected to by 'SUB'; expected REQ or DEALER. The connection was closed.",
            Assert.Single(_reports));
    }

    [Fact]
    public async Task Socket_HearingNoZmtp_ClosesThatConnectionOnly()
    {
        using var socket = Listen(endpoint => new EchoSocket(endpoint, _reports.Add), out var port);
        using var stranger = new TcpClient();
        await stranger.ConnectAsync(IPAddress.Loopback, port);
        await Send(stranger, Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: x\r\n\r\n".PadRight(64)));
        while (await stranger.GetStream().ReadAsync(new byte[100]) > 0)
        {
        }
        Assert.Equal("REP: the peer does not speak ZMTP 3. The connection was closed.", Assert.Single(_reports));
        using var peer = await Connect(port, "REQ");
        await Send(peer, [0, 0]);
        Assert.Equal([0, 0], await Receive(peer, 2));
    }

    private static ServerSocket Listen(Func<Endpoint, ServerSocket> create, out int port)
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }
        var socket = create(Endpoint.Of("tcp", "127.0.0.1", port));
        socket.Start();
        return socket;
    }

    private static async Task<TcpClient> Connect(int port, string type, string identity = "")
    {
        var peer = new TcpClient();
        await peer.ConnectAsync(IPAddress.Loopback, port);
        await Send(peer, [0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 3, 1, .. "NULL"u8, .. new byte[16], .. new byte[32]]);
        var greeting = await Receive(peer, 64);
        Assert.Equal([0xFF, 0x7F, 3, 1], [greeting[0], greeting[9], greeting[10], greeting[11]]);
        byte[] body =
        [
            5, .. "READY"u8, 11, .. "Socket-Type"u8, 0, 0, 0, (byte)type.Length, .. Encoding.ASCII.GetBytes(type),
            8, .. "Identity"u8, 0, 0, 0, (byte)identity.Length, .. Encoding.ASCII.GetBytes(identity),
        ];
        await Send(peer, [4, (byte)body.Length, .. body]);
        var head = await Receive(peer, 2);
        Assert.Equal(4, head[0]);
        await Receive(peer, head[1]);
        return peer;
    }

    private static async Task Send(TcpClient peer, byte[] bytes) => await peer.GetStream().WriteAsync(bytes);

    private static async Task<byte[]> Receive(TcpClient peer, int count)
    {
        var bytes = new byte[count];
        await peer.GetStream().ReadExactlyAsync(bytes);
        return bytes;
    }
}
