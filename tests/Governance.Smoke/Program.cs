using System.Globalization;
using Governance;
using Governance.Auditing;
using Governance.Decisions;
using Governance.DependencyInjection;
using Governance.Runtime;
using Governance.Serialization;
using Microsoft.Extensions.DependencyInjection;

// Decides every request of a governance folder, explains and records each, writes the folder again and reloads it: whatever trimming could have taken away is used.
if (args is not [var folder])
{
    Console.Error.WriteLine("usage: Governance.Smoke FOLDER");
    return 2;
}

using var provider = new ServiceCollection().AddGovernance(g => g.FromFolder(folder)).BuildServiceProvider();
var evaluator = provider.GetRequiredService<IPolicyEvaluator>();
using var trail = new MemoryStream();
var writer = new AuditTrailWriter(trail, default);
var decisions = 0;
foreach (var file in Directory.GetFiles(Path.Combine(folder, "requests"), "*.json").Order(StringComparer.Ordinal))
{
    var read = DecisionRequestReader.Read(GovernanceFolder.ReadFile(file).Files[0]);
    if (read.Request is not { } request)
    {
        Console.Error.WriteLine(DiagnosticRenderer.Render(read.Diagnostics, CultureInfo.InvariantCulture));
        return 1;
    }

    var decision = evaluator.Evaluate(request, read.Evidence);
    writer.Append(DecisionRecordWriter.Write(DecisionRecord.Of(decision)));
    decisions++;
    Console.WriteLine($"{Path.GetFileName(file)}: {decision.Outcome}, explained in {decision.Explain(CultureInfo.GetCultureInfo("fr")).Length} characters");
}

trail.Position = 0;
var verifier = new AuditVerifier(noted: [writer.Head]);
var replayed = AuditTrailReader.Read(trail, "trail.jsonl").Count(line => line.Entry is { } entry && verifier.Check(entry)
    && DecisionRecordReader.Read(entry).Record is { } record && record.Replay(provider.GetRequiredService<GovernanceSnapshot>().Evaluator).Differences.IsEmpty);
var isWhole = verifier.Finish().Success && replayed == decisions;

var copy = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
var model = provider.GetRequiredService<GovernanceModel>();
var isWritten = GovernanceFolder.Write(copy, model.Parts).IsEmpty && GovernanceModel.Load(copy).ComputeDigest() == model.ComputeDigest();
Directory.Delete(copy, recursive: true);
var reload = provider.GetRequiredService<GovernanceReloader>().Reload().Outcome;
var schemas = GovernanceSchemas.Files.Count(static file => GovernanceSchemas.Find(file) is not null);
Console.WriteLine($"{decisions} decisions; recorded and replayed: {isWhole}; written again: {isWritten}; reload: {reload}; schemas: {schemas}");
return decisions > 0 && isWhole && isWritten && reload == ReloadOutcome.Unchanged && schemas == GovernanceSchemas.Files.Count ? 0 : 1;
