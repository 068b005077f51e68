using System.Runtime.InteropServices;

namespace Governance.Serialization;

/// <summary>How far the reading of a file of measurements has come.</summary>
/// <remarks>Equality compares all parts.</remarks>
/// <param name="Name">The name of the file, relative to the folder.</param>
/// <param name="Read">How many of its bytes were read, at least 0.</param>
/// <param name="Length">How many bytes it had when it was opened, at least 0, and 0 of what has no length; a file that grows meanwhile is read to its end.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MeasurementProgress(string Name, long Read, long Length);
