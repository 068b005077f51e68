using Governance.Agents;
using Governance.Cli.Chains;
using Governance.Cli.Output;
using Governance.Cli.Output.Tables;
using Governance.Decisions;

namespace Governance.Cli.Careers;

/// <summary>Writes what an agent is certified for, how far it may go, and what earns its next level.</summary>
internal sealed class LevelSections(FilePage page)
{
    private readonly LevelWords _words = page.Levels;

    /// <summary>Writes the sections.</summary>
    public void Write(AgentFile file)
    {
        page.Heading(FileSection.Certificates);
        foreach (var certificate in file.Certificates)
        {
            page.Sheet.Item(certificate.Problem is null ? Marks.Yes : Marks.No, CertificateText.Pieces(certificate, page));
        }

        if (file.Certificates.Count == 0)
        {
            page.Sheet.Item(Marks.No, page.Words.NoCertificates);
        }

        if (file.Agent.Status != AgentStatus.Retired)
        {
            Autonomy(file);
        }

        if (file.Promotions.Count > 0)
        {
            page.Heading(FileSection.NextLevel);
            foreach (var promotion in file.Promotions)
            {
                page.Sheet.Gap();
                Write(promotion);
            }
        }
    }

    /// <summary>Units in which all is the same share a paragraph.</summary>
    private void Autonomy(AgentFile file)
    {
        page.Heading(FileSection.Autonomy);
        page.Sheet.Line(file.Autonomy.IsEmpty ? page.Words.NoActs : _words.Legend);
        foreach (var same in file.Autonomy.GroupBy(act => (act.DecisionType, act.Purpose, act.Level, act.Factors, act.Conditional)))
        {
            page.Sheet.Gap();
            Write(same.First(), LinkText.List(same.Select(act => act.Unit.Value)));
        }
    }

    private void Write(EffectiveAutonomy act, string units)
    {
        page.Sheet.Line(_words.Act(page.Names.WithId(act.DecisionType), $"`{act.Purpose}`", units, page.Say(act.Level)));
        page.Sheet.Rows(Factors(act));
        if (!act.Conditional.IsEmpty)
        {
            page.Sheet.Item(Marks.Plain, _words.MayLower(string.Join(", ", act.Conditional.Select(one => _words.PolicyTo($"`{one.Rule}`", page.Say(one.Level))))));
        }
    }

    /// <summary>The factors with their levels beneath one another; of those that bind, what would let them rise.</summary>
    private IEnumerable<(string Term, IEnumerable<string> Pieces)> Factors(EffectiveAutonomy act)
    {
        var kinds = act.Factors.Max(factor => CellText.Width(_words.Factor(factor.Kind)));
        foreach (var factor in act.Factors)
        {
            var kind = _words.Factor(factor.Kind);
            var mark = factor.IsBinding ? Marks.Binding : Marks.Plain;
            yield return ($"{mark}{kind}{new string(' ', kinds - CellText.Width(kind))}  {page.Say(factor.Level)}", [page.Say(factor.Because)]);
            if (factor is { IsBinding: true, ToRise: { } toRise })
            {
                yield return (string.Empty, [_words.ToRise(page.Say(toRise))]);
            }
        }
    }

    private void Write(PromotionStanding promotion)
    {
        var (assessment, unit) = (promotion.Assessment, $"`{promotion.Assessment.Unit}`");
        page.Sheet.Line(_words.Step(
            page.Names.WithId(assessment.DecisionType), unit, page.Say(assessment.From), assessment.To is { } to ? page.Say(to) : null));
        page.Sheet.Rows(PromotionText.Rows(assessment, _words));
        foreach (var obstacle in promotion.Obstacles)
        {
            page.Sheet.Item(Marks.No, page.Say(obstacle));
        }

        if (promotion.IsEarned)
        {
            page.Sheet.Item(Marks.Yes, _words.Earned);
        }
    }
}
