namespace Compliance.Tool.Tests;

public sealed class StandardErrorTests
{
    [Fact]
    public void A_closed_standard_error_breaks_nothing()
    {
        var writer = new StreamWriter(new StandardError(new Closed())) { AutoFlush = true };
        var write = () => writer.WriteLine("错误：没有这个文件");
        write.Should().NotThrow();
    }

    [Fact]
    public void What_is_said_arrives()
    {
        using var heard = new MemoryStream();
        using var error = new StandardError(heard);
        error.Write("言"u8);
        heard.ToArray().Should().Equal("言"u8.ToArray());
    }

    private sealed class Closed : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Bad file descriptor");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Bad file descriptor");

        public override void Flush() => throw new IOException("Bad file descriptor");
    }
}
