using RsdAnalytics.Cli;

return Programma.Voer(args, Omgeving.VanMachine());
