using System.Globalization;

namespace Governance.Cedar.Tests.Properties;

public class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fr-CH")]
    [InlineData("fa-IR")]
    public void Nothing_depends_on_the_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            foreach ((string file, int line, string expression, string expected) in Language.ExpressionCaseTests.Cases().Select(row => row.Data))
            {
                Assert.True(expected == Language.World.Show(Language.World.Evaluate(expression)), $"{name}, {file}.cases:{line}");
            }

            Assert.True(CedarDecimal.TryParse("-1234.5", out CedarDecimal number));
            Assert.Equal("-1234.5", number.ToString());
            Assert.Contains("policies.cedar:1:8: error", PolicySet.Parse("permit [").Diagnostics[0].Render(), StringComparison.Ordinal);
            Assert.Equal("policy0", PolicySet.Parse("permit (principal, action, resource);").Value[0].Id);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
