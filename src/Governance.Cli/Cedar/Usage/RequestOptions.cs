using System.CommandLine;
using Governance.Cedar;
using Governance.Cli.Usage;

namespace Governance.Cli.Cedar.Usage;

/// <summary>The options of <c>authorize</c> and <c>explain</c>: what decides, and what is asked.</summary>
internal sealed class RequestOptions
{
    private readonly Option<string[]> _policies = Single("--policies");
    private readonly Option<string[]> _entities = Single("--entities");
    private readonly Option<string[]> _schema = Single("--schema");
    private readonly Option<string[]> _principal = Single("--principal");
    private readonly Option<string[]> _action = Single("--action");
    private readonly Option<string[]> _resource = Single("--resource");
    private readonly Option<string[]> _context = Single("--context");

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _policies, _entities, _schema, _principal, _action, _resource, _context })
        {
            command.Add(option);
        }
    }

    /// <summary>Finds what is missing and what is no entity.</summary>
    public void Check(UsageProblems problems)
    {
        string?[] paths = [Required(problems, _policies), Required(problems, _entities), problems.SingleValue(_schema), problems.SingleValue(_context)];
        foreach (var option in new[] { _principal, _action, _resource })
        {
            if (Required(problems, option) is { } text && !EntityUid.Parse(text).Success)
            {
                problems.Add(problems.Words.Cedar.NotAnEntity(option.Name, text), problems.Words.Cedar.EntityForm("User::\"alice\""));
            }
        }

        ToolCommand.CheckPaths(problems, [.. paths.OfType<string>()]);
    }

    /// <summary>What a command line without problems asks for.</summary>
    public RequestArguments Read(CommandLineFacts facts) => new(
        facts.Values(_policies)[0],
        facts.Values(_entities)[0],
        facts.Values(_schema) is [var schema] ? schema : null,
        EntityUid.Parse(facts.Values(_principal)[0]).Value,
        EntityUid.Parse(facts.Values(_action)[0]).Value,
        EntityUid.Parse(facts.Values(_resource)[0]).Value,
        facts.Values(_context) is [var context] ? context : null);

    private static string? Required(UsageProblems problems, Option option) => ToolCommand.RequiredValue(problems, option);

    private static Option<string[]> Single(string name) => new(name) { Arity = ArgumentArity.ZeroOrMore };
}
