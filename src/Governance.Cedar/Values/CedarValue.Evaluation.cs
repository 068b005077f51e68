using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Governance.Cedar;

// What the evaluator needs beside the public face: errors as values, and tests that neither throw nor allocate.
public readonly partial struct CedarValue
{
    internal static CedarValue True => FromBool(true);

    internal static CedarValue False => FromBool(false);

    internal bool IsError => _reference is EvaluationError;

    internal bool IsTrue => IsTagged(ValueTag.Bool) && _bits != 0;

    internal static CedarValue FromError(EvaluationError error) => new(error, 0);

    internal EvaluationError AsError() => Unsafe.As<EvaluationError>(_reference!);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryBool(out bool value)
    {
        value = _bits != 0;
        return IsTagged(ValueTag.Bool);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryLong(out long value)
    {
        value = _bits;
        return IsTagged(ValueTag.Long);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryDecimal(out CedarDecimal value)
    {
        value = new CedarDecimal(_bits);
        return IsTagged(ValueTag.Decimal);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryDateTime(out CedarDateTime value)
    {
        value = new CedarDateTime(_bits);
        return IsTagged(ValueTag.DateTime);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryDuration(out CedarDuration value)
    {
        value = new CedarDuration(_bits);
        return IsTagged(ValueTag.Duration);
    }

    /// <summary>Compares two longs, two datetimes or two durations; false for anything else.</summary>
    internal bool TryOrdered(CedarValue other, out int order)
    {
        order = _bits.CompareTo(other._bits);
        return ReferenceEquals(_reference, other._reference) && (IsTagged(ValueTag.Long) || IsTagged(ValueTag.DateTime) || IsTagged(ValueTag.Duration));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryString([NotNullWhen(true)] out string? value) => (value = _reference as string) is not null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryEntity([NotNullWhen(true)] out EntityUid? value) => (value = _reference as EntityUid) is not null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TrySet([NotNullWhen(true)] out CedarSet? value) => (value = _reference as CedarSet) is not null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryRecord([NotNullWhen(true)] out CedarRecord? value) => (value = _reference as CedarRecord) is not null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryIpAddress([NotNullWhen(true)] out CedarIpAddress? value) => (value = _reference as CedarIpAddress) is not null;
}
