using RsdAnalytics.Bench;
using RsdAnalytics.Bench.Prestaties;
using RsdAnalytics.Bench.Prognose;

// dotnet run -c Release --project tests/bench [-- prognose] [--data FOLDER] [--doc docs/prognose.md]
// dotnet run -c Release --project tests/bench -- prestaties [--dossiers 400000] [--maanden 60] [--map FOLDER] [--doc docs/prestaties.md]
var opties = new Opties(args);
return args.FirstOrDefault() == "prestaties" ? Prestatiebench.Voer(opties) : await Prognosebench.Voer(opties);
