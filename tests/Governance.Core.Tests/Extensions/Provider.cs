using Governance.Cedar;
using Governance.Decisions;

namespace Governance.Core.Tests.Extensions;

/// <summary>A context provider of a test.</summary>
internal sealed class Provider(string name, ValueList<string> facts, Func<RuleQuestion, CedarRecord> provide) : IContextProvider
{
    public string Name => name;

    public ValueList<string> Facts => facts;

    public CedarRecord Provide(RuleQuestion question) => provide(question);
}
