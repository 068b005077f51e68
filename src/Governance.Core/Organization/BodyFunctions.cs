using System.Diagnostics;

namespace Governance.Organization;

/// <summary>What people call the functions of a body.</summary>
public static class BodyFunctions
{
    extension(BodyFunction function)
    {
        /// <summary>The name that people read.</summary>
        public LocalizedText DisplayName => function switch
        {
            BodyFunction.Business => new("business", "métier"),
            BodyFunction.It => new("information technology", "informatique"),
            BodyFunction.Data => new("data and models", "données et modèles"),
            BodyFunction.Legal => new("law and compliance", "droit et conformité"),
            BodyFunction.Hr => new("human resources", "ressources humaines"),
            BodyFunction.Security => new("security", "sécurité"),
            BodyFunction.Risk => new("risk management", "gestion des risques"),
            _ => throw new UnreachableException(),
        };
    }
}
