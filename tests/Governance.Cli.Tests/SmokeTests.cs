namespace Governance.Cli.Tests;
public class SmokeTests { [Fact] public void Runs() => Assert.NotNull(typeof(SmokeTests)); }
