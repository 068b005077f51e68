using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Governance.Core.Tests.PublicApi;

/// <summary>Writes what an assembly offers as text: a line for each type and member, in ordinal order. What the compiler adds to records goes without saying.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) => string.Concat(assembly.GetExportedTypes()
        .Where(static type => !type.FullName!.Contains('<', StringComparison.Ordinal))
        .OrderBy(static type => type.FullName, StringComparer.Ordinal)
        .Select(static type => $"{Header(type)}\n{string.Concat(Members(type).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal).Select(static line => $"    {line}\n"))}"));

    private static string Header(Type type)
    {
        var kind = type.IsInterface ? "interface"
            : type.IsEnum ? "enum"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly struct" : "struct")
            : type.IsAbstract && type.IsSealed ? "static class"
            : type.IsSealed ? "sealed class"
            : type.IsAbstract ? "abstract class" : "class";
        var inherited = new[] { type.BaseType }
            .Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && !type.IsEnum)
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(static one => one.IsVisible).OrderBy(static one => TypeNames.Of(one), StringComparer.Ordinal))
            .Select(static parent => TypeNames.Of(parent!));
        var bases = string.Join(", ", inherited);
        return $"{kind} {type.Namespace}.{TypeNames.Of(type)}{(bases.Length > 0 ? $" : {bases}" : "")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(static field => string.Create(CultureInfo.InvariantCulture, $"{Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture),3} {field.Name}"));
        }

        return type.GetMembers(Declared).Where(static member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)).Select(Show).OfType<string>();
    }

    private static string? Show(MemberInfo member) => member switch
    {
        FieldInfo field when IsSeen(field.IsPublic, field.IsFamily || field.IsFamilyOrAssembly, field.DeclaringType!) =>
            $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{TypeNames.Of(field)} {field.Name}{(field.IsLiteral ? $" = {Value(field.GetRawConstantValue())}" : "")}",
        ConstructorInfo { IsStatic: false } constructor when IsSeen(constructor) => $"new({Parameters(constructor)})",
        PropertyInfo property => Property(property),
        MethodInfo method when IsSeen(method) && !method.IsSpecialName | method.Name.StartsWith("op_", StringComparison.Ordinal) | IsExtension(method) =>
            $"{(method.IsStatic ? "static " : "")}{TypeNames.Of(method.ReturnParameter)} {method.Name}{TypeNames.Arguments(method.GetGenericArguments())}({Parameters(method)})",
        EventInfo { AddMethod: { } add } made when IsSeen(add) => $"event {TypeNames.Of(made.EventHandlerType!)} {made.Name}",
        _ => null,
    };

    private static string? Property(PropertyInfo property)
    {
        var (get, set) = (property.GetMethod is { } getter && IsSeen(getter), property.SetMethod is { } setter && IsSeen(setter));
        if (!get && !set)
        {
            return null;
        }

        var writes = !set ? "" : property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        var required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";
        var isStatic = (property.GetMethod ?? property.SetMethod)!.IsStatic ? "static " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } indexes ? $"[{string.Join(", ", indexes.Select(Parameter))}]" : "";
        return $"{isStatic}{required}{TypeNames.Of(property)} {property.Name}{index} {{{(get ? " get;" : "")}{writes} }}";
    }

    /// <summary>An accessor of an extension property is a method without a property.</summary>
    private static bool IsExtension(MethodInfo method) => method.IsStatic && method.DeclaringType is { IsAbstract: true, IsSealed: true } type
        && !type.GetProperties(Declared).Any(property => property.GetMethod == method || property.SetMethod == method);

    private static bool IsSeen(MethodBase method) => IsSeen(method.IsPublic, method.IsFamily || method.IsFamilyOrAssembly, method.DeclaringType!);

    private static bool IsSeen(bool isPublic, bool isForHeirs, Type type) => isPublic || (isForHeirs && !type.IsSealed);

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var kind = parameter.IsDefined(typeof(ParamArrayAttribute), false) || parameter.IsDefined(typeof(ParamCollectionAttribute), false) ? "params " : parameter.IsOut ? "out " : "";
        return $"{kind}{TypeNames.Of(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Value(parameter.DefaultValue)}" : "")}";
    }

    private static string Value(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text.ReplaceLineEndings("\\n")}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
