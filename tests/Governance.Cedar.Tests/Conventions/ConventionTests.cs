using System.Reflection;

namespace Governance.Cedar.Tests.Conventions;

public class ConventionTests
{
    private const int LongestFile = 400;
    private static readonly Assembly Library = typeof(CedarValue).Assembly;

    [Fact]
    public void The_library_references_the_framework_only() =>
        Assert.All(Library.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void No_file_is_longer_than_it_should_be()
    {
        string sources = Repository.Find("src/Governance.Cedar");
        string[] files = [.. Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(File.ReadLines(file).Count() <= LongestFile, file));
    }

    [Fact]
    public void All_public_types_share_one_namespace() =>
        Assert.All(Library.GetExportedTypes(), type => Assert.Equal("Governance.Cedar", type.Namespace));

    [Fact]
    public void A_value_is_sixteen_bytes() => Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<CedarValue>());

    [Fact]
    public void Diagnostic_ids_are_unique()
    {
        string[] ids = [.. typeof(CedarDiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Matches("^CEDAR[0-9]{3}$", id));
    }

    [Fact]
    public void No_static_field_can_change()
    {
        IEnumerable<FieldInfo> fields = Library.GetTypes()
            .Where(type => type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        Assert.All(fields, field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name}"));
    }
}
