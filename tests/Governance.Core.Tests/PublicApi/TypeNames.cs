using System.Reflection;

namespace Governance.Core.Tests.PublicApi;

/// <summary>How types are written: as in C#, without namespaces, with the question marks of what may be null.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(decimal)] = "decimal", [typeof(double)] = "double", [typeof(int)] = "int",
        [typeof(long)] = "long", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(uint)] = "uint", [typeof(ulong)] = "ulong", [typeof(void)] = "void",
    };

    public static string Of(FieldInfo field) => Of(new NullabilityInfoContext().Create(field), reads: true);

    public static string Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property), reads: property.CanRead);

    public static string Of(ParameterInfo parameter) => Of(new NullabilityInfoContext().Create(parameter), reads: parameter.Position < 0 || parameter.IsOut);

    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        if (type.HasElementType)
        {
            return Of(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        var outer = type is { IsNested: true, IsGenericParameter: false } ? Of(type.DeclaringType!) + "." : "";
        return outer + (Keywords.GetValueOrDefault(type) ?? type.Name.Split('`')[0]) + Arguments(type.GetGenericArguments());
    }

    public static string Arguments(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Of))}>";

    private static string Of(NullabilityInfo info, bool reads)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var mark = !type.IsValueType && (reads ? info.ReadState : info.WriteState) == NullabilityState.Nullable ? "?" : "";
        var prefix = info.Type.IsByRef && !reads ? "ref " : "";
        return type.IsArray && info.ElementType is { } element ? $"{prefix}{Of(element, reads)}[]{mark}"
            : info.GenericTypeArguments.Length == 0 || Nullable.GetUnderlyingType(type) is not null ? $"{prefix}{Of(type)}{mark}"
            : $"{prefix}{type.Name.Split('`')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(argument => Of(argument, reads)))}>{mark}";
    }
}
