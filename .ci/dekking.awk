# One line per project of a cobertura file: the share of its lines that some test ran.
/<package / {
    match($0, /name="[^"]*"/); naam = substr($0, RSTART + 6, RLENGTH - 7)
    volgorde[++n] = naam
}
# A line stands below its method and once more below its class; both say the same.
/<line / && naam != "" {
    telt[naam]++
    if ($0 !~ /hits="0"/) raak[naam]++
}
END {
    for (i = 1; i <= n; i++) {
        if (telt[volgorde[i]] == 0) continue
        printf "%-28s %5.1f %% of the lines\n", volgorde[i], 100 * raak[volgorde[i]] / telt[volgorde[i]]
        t += telt[volgorde[i]]; r += raak[volgorde[i]]
    }
    if (t > 0) printf "%-28s %5.1f %% of the lines\n", "all", 100 * r / t
}
