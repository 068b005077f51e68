using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Governance.Cli.Tests.Cedar;

/// <summary>A folder with policies, entities, a schema and tests about a photo album; gone when disposed.</summary>
internal sealed class CedarFolder : IDisposable
{
    public const string Policies = """
        // Who sees what
        @id("album.friends")
        permit (principal in Group::"friends", action == Action::"view", resource in Album::"trip")
        when { context.age >= 18 };

        @id("private")
        forbid (principal, action, resource)
        when { resource.private };

        """;

    public const string Schema = """
        entity Group, Album;
        entity User in [Group];
        entity Photo in [Album] = { private: Bool, from?: ipaddr };
        action view appliesTo { principal: [User], resource: [Photo], context: { age: Long } };
        """;

    public const string Entities = """
        [
          { "uid": { "type": "User", "id": "alice" }, "attrs": {}, "parents": [{ "type": "Group", "id": "friends" }] },
          { "uid": { "type": "Photo", "id": "beach" }, "attrs": { "private": false, "from": "10.0.0.1" }, "parents": [{ "type": "Album", "id": "trip" }] },
          { "uid": { "type": "Photo", "id": "passport" }, "attrs": { "private": true }, "parents": [{ "type": "Album", "id": "trip" }] }
        ]
        """;

    public CedarFolder()
    {
        Root = Directory.CreateTempSubdirectory("cedar-").FullName.Replace('\\', '/');
        Write("policies.cedar", Policies).Write("album.cedarschema", Schema).Write("entities.json", Entities);
    }

    public string Root { get; }

    public string this[string name] => $"{Root}/{name}";

    public CedarFolder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public CedarFolder Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    /// <summary>Packs files into an archive, in the order given, and deletes them.</summary>
    public CedarFolder Pack(string archive, params string[] names)
    {
        using (var file = File.Create(this[archive]))
        using (var compressed = new GZipStream(file, CompressionLevel.Fastest))
        using (var tar = new TarWriter(compressed))
        {
            foreach (var name in names)
            {
                tar.WriteEntry(this[name], name);
            }
        }

        foreach (var name in names)
        {
            File.Delete(this[name]);
        }

        return this;
    }

    /// <summary>What <c>authorize</c> and <c>explain</c> need, about a photo.</summary>
    public string[] Request(string photo, params string[] more) =>
    [
        "--policies", this["policies.cedar"], "--entities", this["entities.json"],
        "--principal", """User::"alice" """, "--action", "Action::\"view\"", "--resource", $"Photo::\"{photo}\"", .. more,
    ];

    /// <summary>A text without what differs from run to run.</summary>
    public string Normal(string text) => text.Replace(Root, "FOLDER", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
