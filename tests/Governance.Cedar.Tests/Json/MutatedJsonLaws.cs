using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Governance.Cedar.Tests.Printing;

namespace Governance.Cedar.Tests.Json;

public class MutatedJsonLaws
{
    private static readonly string[] Pieces =
        ["", "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1", "1.5", "99999999999999999999", "\"\\ud800\"", "{}", "[]", "{\"Var\":\"x\"}", "\"left\":1,", "\u0001"];

    [Fact]
    public void Whatever_stands_there_is_a_set_or_an_error_with_its_place() => RandomSyntax.Check(
        from policies in RandomSyntax.LinkedSet
        let json = Encoding.UTF8.GetString(PolicyJson.ToUtf8(policies))
        from at in Gen.Choose(0, json.Length - 1)
        from cut in Gen.Choose(0, 6)
        from piece in Gen.Elements(Pieces)
        select string.Concat(json.AsSpan(0, at), piece, json.AsSpan(Math.Min(json.Length, at + cut))),
        json =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(json);
            JsonResult<PolicySet> read = PolicyJson.ReadSet(utf8);
            if (!read.Success)
            {
                Assert.InRange(read.Error!.ByteOffset, 0, utf8.Length);
                Assert.StartsWith("$", read.Error.Path, StringComparison.Ordinal);
                Assert.NotEqual(string.Empty, read.Error.Message);
                return;
            }

            Assert.Equal(read.Value.Select(policy => policy.Id), PolicyJson.ReadSet(PolicyJson.ToUtf8(read.Value)).Value.Select(policy => policy.Id));
        });

    [Fact]
    public void Deep_brackets_are_an_error()
    {
        foreach (string open in new[] { "[", "{\"a\":", "{\"conditions\":[{\"body\":", "{\"conditions\":[{\"body\":{\"Value\":[" })
        {
            Assert.False(PolicyJson.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, 100_000)))).Success);
        }

        string chain = string.Concat(Enumerable.Repeat("{\"&&\":{\"left\":", 100_000));
        Assert.False(PolicyJson.Read(Encoding.UTF8.GetBytes($"{{\"conditions\":[{{\"body\":{chain}")).Success);
        string values = string.Concat(Enumerable.Repeat("[", 100_000));
        Assert.Equal(
            "more than 256 arrays and objects are nested in one another",
            PolicyJson.Read(Encoding.UTF8.GetBytes($"{{\"conditions\":[{{\"body\":{{\"Value\":{values}")).Error!.Message);
    }
}
