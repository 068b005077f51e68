using System.Globalization;
using Governance.Auditing;
using Governance.Decisions;
using Governance.Serialization;
using NodaTime;

namespace Governance.Core.Tests.Documentation;

/// <summary>The examples of docs/auditing.md, compiled: <see cref="CodeBlockTests"/> holds the page to the text between the marks.</summary>
internal static class AuditingExamples
{
    public static string Record(GovernanceModel model, DecisionRequest request, Instant now, Stream file, AuditHead head)
    {
        // <doc>
        var evaluator = new PolicyEvaluator(model);
        var digest = model.ComputeDigest();                            // once for each model
        var trail = new AuditTrailWriter(file, head);                  // goes on where the trail ended; the default head starts one

        trail.Append(new AuditEvent
        {
            At = now,
            Kind = AuditKind.ModelSwapped,
            Content = AuditContent.Parse($$"""{ "modelDigest": "{{digest}}" }"""),
        });

        Decision decision = evaluator.Evaluate(request);
        trail.Append(DecisionRecordWriter.Write(DecisionRecord.Of(decision, digest)));
                                                                       // act only now
        string noted = trail.Head.ToString();                          // keep it where nobody who writes the file can write

        // </doc>
        return noted;
    }

    public static AuditVerification Verify(PolicyEvaluator evaluator, string digest, Stream file, string noted, CultureInfo culture, TextWriter output)
    {
        // <doc>
        if (!AuditHead.TryParse(noted, out var head))
        {
            throw new FormatException("not a head of a trail");
        }

        var verifier = new AuditVerifier(noted: [head]);
        foreach (var line in AuditTrailReader.Read(file, "trail.jsonl"))
        {
            output.Write(DiagnosticRenderer.Render(line.Diagnostics, culture));
            if (line.Entry is { } entry && verifier.Check(entry) && entry.Kind == AuditKind.DecisionTaken
                && DecisionRecordReader.Read(entry).Record is { } record)
            {
                foreach (var difference in record.Replay(evaluator, digest).Differences)
                {
                    output.WriteLine(difference.Message.For(culture));
                }
            }
        }

        var verification = verifier.Finish();
        foreach (var failure in verification.Failures)
        {
            output.WriteLine(failure.Message.For(culture));
        }

        // </doc>
        return verification;
    }
}
