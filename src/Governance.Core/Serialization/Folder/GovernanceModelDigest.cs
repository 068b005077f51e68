using System.Security.Cryptography;
using System.Text;
using Governance.Auditing;
using Governance.Decisions;

namespace Governance.Serialization;

/// <summary>Names a model exactly, by what it was built from.</summary>
public static class GovernanceModelDigest
{
    /// <summary>The format's name is part of what is hashed, and changes if the form ever does.</summary>
    private const string Format = "governance.model/1";

    extension(GovernanceModel model)
    {
        /// <summary>
        /// The lower-case hexadecimal SHA-256 of a list of the model's files, as <see cref="GovernanceModelWriter"/> writes them, each with the SHA-256 of its bytes:
        /// <c>{"files":[{"digest":"…","name":"agents.json"},…],"format":"governance.model/1"}</c>, without white space, in the ordinal order of names.
        /// </summary>
        /// <remarks>
        /// Any change of what the model says changes it; the layout of the files that it was read from does not, nor does the order of policy files. It writes the whole model, so
        /// compute it once for each model.
        /// </remarks>
        public string ComputeDigest()
        {
            ArgumentNullException.ThrowIfNull(model);
            var text = new StringBuilder("{\"files\":[");
            foreach (var (name, digest) in GovernanceModelWriter.Write(model.Parts)
                .Select(static file => (file.Name, Digest: Sha256(file.Content.Span)))
                .OrderBy(static file => file.Name, StringComparer.Ordinal)
                .ThenBy(static file => file.Digest, StringComparer.Ordinal))
            {
                text.Append(text[^1] == '[' ? "{\"digest\":\"" : ",{\"digest\":\"").Append(digest);
                CanonicalJson.AppendText(text.Append("\",\"name\":"), name).Append('}');
            }

            CanonicalJson.AppendText(text.Append("],\"format\":"), Format).Append('}');
            return Sha256(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    private static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
