namespace RsdAnalytics.Seeds.Generator.People;

/// <summary>
/// A person the RSD deals with now or may meet again. The five indices point into the running records (−1: none);
/// a person with none of them and no planned return is forgotten.
/// </summary>
internal struct Client
{
    public int Bsn;
    public int Geboren;
    public int Dossier;
    public int Plaatsing;
    public int Subsidie;
    public int Traject;
    public int Begeleiding;

    /// <summary>The day of a planned return, 0 when there is none.</summary>
    public int Terugkeerdag;
    public Terugkeer Terugkeer;
    public byte Gemeente;
    public byte Trede;
    public bool Beperking;
    public bool Bezet;

    public readonly bool Vrij => Dossier < 0 && Plaatsing < 0 && Subsidie < 0 && Traject < 0 && Begeleiding < 0 && Terugkeerdag == 0;
}

/// <summary>How a person comes back.</summary>
internal enum Terugkeer : byte
{
    Geen,

    /// <summary>Back into benefit after an earlier case.</summary>
    Terugval,

    /// <summary>A new job with wage subsidy after a contract ended.</summary>
    Herplaatsing,

    /// <summary>A young person who applies for benefit after a preventive talk.</summary>
    NaGesprek,
}
