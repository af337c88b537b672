using Compliance.Tool;

return ToolApplication.Run(args, ToolConsole.OfProcess());
