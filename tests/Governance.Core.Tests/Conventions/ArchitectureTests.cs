using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Governance.Decisions;

namespace Governance.Core.Tests.Conventions;

/// <summary>The shape of the code, held by a test: layers, names, sizes, references, immutability.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Assembly Core = typeof(GovernanceModel).Assembly;

    private static readonly Assembly Language = typeof(Cedar.Policy).Assembly;

    [Fact]
    public void Diagnostic_ids_are_unique()
    {
        string[] ids = [.. typeof(DiagnosticIds).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Matches("^GOV[0-9]{4}$", id));
    }

    [Fact]
    public void Every_namespace_has_its_layer() =>
        Assert.Equal([], Core.GetTypes().Select(NamespaceOf).OfType<string>().Distinct().Where(name => !Layers.Knows(name)));

    [Fact]
    public void Types_use_only_the_layers_below_their_own() => Assert.Equal(
        [],
        from type in Core.GetTypes()
        let user = NamespaceOf(type)
        where user is not null
        from used in Usage.By(type)
        let target = used.Assembly == Core || used.Assembly == Language ? NamespaceOf(used) : null
        where target is not null && !Layers.MayUse(user, target)
        select $"{type} uses {used}");

    [Fact]
    public void The_use_of_a_layer_is_seen_in_members_and_in_code()
    {
        Assert.Contains(typeof(Agents.AgentRegister), Usage.By(typeof(GovernanceModelParts)));
        Assert.Contains(typeof(Agents.AgentStatuses), Usage.By(Core.GetType("Governance.Decisions.BuiltInCeilings", throwOnError: true)!));
        Assert.False(Layers.MayUse("Governance.Agents", "Governance.Decisions") || Layers.MayUse("Governance.Agents", "Governance.Kpis"));
    }

    [Fact]
    public void Files_import_only_the_layers_below_their_own() => Assert.Equal(
        [],
        from file in Repository.Sources("src/Governance.Core")
        let text = File.ReadAllText(file)
        let user = Declaration().Match(text).Groups["name"].Value
        where user.Length > 0
        from import in Import().Matches(text)
        where !Layers.MayUse(user, import.Groups["name"].Value)
        select $"{Path.GetFileName(file)} ({user}) imports {import.Groups["name"].Value}");

    [Fact]
    public void The_language_knows_nothing_of_governance() =>
        Assert.DoesNotContain(Language.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("Governance", StringComparison.Ordinal));

    [Fact]
    public void No_type_bears_the_name_of_its_namespace() => Assert.Equal(
        [], Core.GetTypes().Concat(Language.GetTypes()).Where(type => NamespaceOf(type)?.Split('.')[^1] == type.Name).Select(type => type.FullName));

    [Fact]
    public void No_file_is_longer_than_400_lines() => Assert.Equal(
        [], Repository.Sources("src").Select(file => (Path.GetFileName(file), Lines: File.ReadLines(file).Count())).Where(file => file.Lines > 400));

    [Fact]
    public void No_file_or_folder_is_a_drawer_for_everything() => Assert.Equal(
        [],
        Repository.Sources("src")
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(path => path.Split(Path.DirectorySeparatorChar).Any(part => Drawer().IsMatch(Path.GetFileNameWithoutExtension(part)))));

    [Fact]
    public void The_library_references_the_language_and_two_packages() => Assert.Equal(
        ["Governance.Cedar", "Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime"],
        References("Governance.Core"));

    [Fact]
    public void The_language_references_nothing() => Assert.Empty(References("Governance.Cedar"));

    [Fact]
    public void Every_public_record_is_sealed()
    {
        Assert.Contains(typeof(DecisionRequest), PublicRecords);
        Assert.Contains(typeof(AgentId), PublicRecords);
        Assert.Equal([], PublicRecords.Where(record => !record.IsSealed).Select(record => record.FullName));
    }

    [Fact]
    public void Every_public_record_is_immutable() => Assert.Equal(
        [],
        PublicRecords.SelectMany(record => record.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(property => property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}")
            .Concat(PublicRecords.SelectMany(record => record.GetFields(BindingFlags.Public | BindingFlags.Instance))
                .Where(field => !field.IsInitOnly).Select(field => $"{field.DeclaringType}.{field.Name}"))
            .Concat(PublicRecords.Where(record => record.IsValueType && record.GetCustomAttribute<IsReadOnlyAttribute>() is null).Select(record => record.FullName!)));

    [Fact]
    public void No_type_keeps_mutable_static_state() => Assert.Equal(
        [],
        Core.GetTypes().Concat(Language.GetTypes())
            .Where(type => NamespaceOf(type) is not null && !IsGenerated(type))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    /// <summary>A record has a compiler-made printer of its members.</summary>
    private static IEnumerable<Type> PublicRecords => Core.GetExportedTypes()
        .Where(type => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance, [typeof(System.Text.StringBuilder)]) is not null);

    /// <summary>The namespace; <see langword="null"/> for what the compiler adds to an assembly.</summary>
    private static string? NamespaceOf(Type type) =>
        type.Namespace is { } name && (name == "Governance" || name.StartsWith("Governance.", StringComparison.Ordinal)) ? name : null;

    /// <summary>Caches of lambdas and switch tables, and what a source generator wrote.</summary>
    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is not null
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj")).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference")
            .Select(element => element.Attribute("Include")!.Value)
            .Select(include => include.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(include) : include)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^namespace (?<name>Governance[\w.]*);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(global )?using (static )?(\w+ = )?(?<name>Governance(\.[A-Z]\w+)?)\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Import();

    [GeneratedRegex("^(Utils?|Utilit(y|ies)|Helpers?|Common|Misc|Managers?)$|(Utils?|Helpers?|Manager)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Drawer();
}
