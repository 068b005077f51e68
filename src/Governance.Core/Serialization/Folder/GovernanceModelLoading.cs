using Governance.Decisions;

namespace Governance.Serialization;

/// <summary>Loads a model from a governance folder on disk.</summary>
public static class GovernanceModelLoading
{
    extension(GovernanceModel)
    {
        /// <summary>Loads a model.</summary>
        /// <param name="folder">The path of the folder.</param>
        /// <exception cref="GovernanceLoadException">The folder has errors; the exception carries all of them.</exception>
        public static GovernanceModel Load(string folder)
        {
            var result = GovernanceModel.TryLoad(folder);
            return result.Model ?? throw new GovernanceLoadException(result.Diagnostics);
        }

        /// <summary>Loads a model, or says why there is none.</summary>
        /// <param name="folder">The path of the folder.</param>
        public static ModelResult TryLoad(string folder) => GovernanceModelReader.Read(GovernanceFolder.Read(folder));
    }
}
