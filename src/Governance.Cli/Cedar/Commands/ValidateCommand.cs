using System.CommandLine;
using Governance.Cedar;
using Governance.Cli.Cedar.Help;
using Governance.Cli.Cedar.Reading;
using Governance.Cli.Cedar.Usage;
using Governance.Cli.Commands;
using Governance.Cli.Output;
using Governance.Cli.Terminal;
using Governance.Cli.Usage;

namespace Governance.Cli.Cedar.Commands;

/// <summary><c>governance cedar validate</c>: holds policies and templates against a schema.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private const string Strict = "strict";
    private const string Permissive = "permissive";

    private readonly Argument<string[]> _files = Paths("FILE");
    private readonly Option<string[]> _schema = ValueOption("--schema");
    private readonly Option<string[]> _mode = ValueOption("--mode");
    private readonly Option<string[]> _level = ValueOption("--level");
    private readonly Option<string[]> _inapplicable = ValueOption(InapplicableAction.Option);
    private readonly Option<bool> _json;

    public ValidateCommand(Option<bool> json)
        : base("validate", ValidateHelp.Pages)
    {
        _json = json;
        Command.Add(_files);
        Command.Add(_schema);
        Command.Add(_mode);
        Command.Add(_level);
        Command.Add(_inapplicable);
        Command.Add(_json);
    }

    public override void Check(UsageProblems problems)
    {
        var files = problems.Facts.Values(_files);
        if (files.Count == 0)
        {
            problems.Add(problems.Words.Cedar.MissingFile);
        }

        CheckPaths(problems, RequiredValue(problems, _schema) is { } schema ? [schema, .. files] : files);
        CheckWord(problems, _mode, Strict, Permissive);
        CheckNumber(problems, _level);
        CheckWord(problems, _inapplicable, InapplicableAction.Error, InapplicableAction.Warning);
    }

    public override int Run(CommandLineFacts facts, ToolContext context)
    {
        var files = new InputFiles(context.Console.Input);
        var schema = files.Read(Value(facts, _schema)!) is { } text ? SchemaReader.Read(text, files.Problems) : null;
        var read = new List<(string Name, PolicySet Policies)>();
        foreach (var path in facts.Values(_files))
        {
            if (files.Read(path) is { } input && PolicyReader.Read(input, files.Problems) is { } policies)
            {
                read.Add((input.Name, policies));
            }
        }

        if (files.HasErrors || schema is null)
        {
            WriteProblems(facts, files.Problems, context, onError: true);
            return ExitCode.BadInput;
        }

        var validator = new PolicyValidator(schema, Options(facts));
        var summaries = new List<string>();
        var findings = new List<Diagnostic>(files.Problems);
        foreach (var (name, policies) in read)
        {
            Diagnostic[] found = [.. validator.Validate(policies).Diagnostics.Select(InputProblems.Of)];
            var errors = found.Count(finding => finding.Severity == DiagnosticSeverity.Error);
            findings.AddRange(found);
            summaries.Add(context.Words.Cedar.Validated(name, policies.Count, policies.Templates.Count, errors, found.Length - errors));
        }

        WriteProblems(facts, findings, context, onError: false);
        if (!facts.Has(_json))
        {
            summaries.ForEach(summary => context.Console.Output.Write($"{Printable.Line(summary)}\n"));
        }

        return findings.Count > 0 ? ExitCode.No : ExitCode.Fine;
    }

    private ValidationOptions Options(CommandLineFacts facts) => new()
    {
        Mode = Value(facts, _mode) is Permissive ? ValidationMode.Permissive : ValidationMode.Strict,
        Level = Number(Value(facts, _level)),
        InapplicableActionIsError = Value(facts, _inapplicable) is InapplicableAction.Error,
    };

    /// <summary>Findings are the answer, so their JSON goes to the standard output; that of unusable input does not.</summary>
    private void WriteProblems(CommandLineFacts facts, List<Diagnostic> problems, ToolContext context, bool onError)
    {
        if (facts.Has(_json))
        {
            DiagnosticReport.WriteJson(problems, context.Language, onError ? context.Console.Error : context.Console.Output);
            return;
        }

        DiagnosticReport.WriteText(problems, context.Language, context.Console.Error);
        context.Console.Error.Flush();
    }
}
