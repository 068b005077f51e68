using Governance.Cli;
using Governance.Cli.Terminal;

return GovernanceTool.Run(args, ProcessConsole.Open());
