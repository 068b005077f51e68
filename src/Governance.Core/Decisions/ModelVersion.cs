namespace Governance.Decisions;

/// <summary>Names the snapshot of a model that decided.</summary>
/// <remarks>
/// It is not <see cref="Policies.PolicyCatalogue.Version"/>, which names the rules alone: a model with the same rules and other agents, delegations or people
/// decides otherwise. Two versions are equal when number and digest are.
/// </remarks>
/// <param name="Number">Its place in the sequence of snapshots that one application had in force, from 1; another application, or the same one started again, counts anew.</param>
/// <param name="Digest">The digest of the model: 64 lower-case hexadecimal digits, the same for the same content wherever it is loaded.</param>
public sealed record ModelVersion(long Number, string Digest)
{
    /// <summary>The number and the beginning of the digest, such as <c>#3 (a1b2c3d4e5f6)</c>.</summary>
    public override string ToString() => $"#{Number} ({(Digest.Length > 12 ? Digest[..12] : Digest)})";
}
