namespace Governance.Cedar.Tests;
public class SmokeTests { [Fact] public void Runs() => Assert.NotNull(typeof(SmokeTests)); }
