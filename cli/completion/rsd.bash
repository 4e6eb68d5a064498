# Vult rsd aan met Tab: opdrachten, opties en waarden.
# Voor deze shell:  source <(rsd voltooiing bash)
# Voor altijd:      rsd voltooiing bash > ~/.local/share/bash-completion/completions/rsd
_rsd_voltooiing() {
    local woord="${COMP_WORDS[COMP_CWORD]}" regel="${COMP_LINE:0:COMP_POINT}" keuze
    regel="${regel#"${regel%%[![:space:]]*}"}"
    regel="${regel#"${COMP_WORDS[0]}"}"
    regel="${regel#"${regel%%[![:space:]]*}"}"
    COMPREPLY=()
    while IFS= read -r keuze; do
        # De korte vormen van --help zijn om te typen, niet om uit te kiezen.
        [[ "$keuze" =~ ^(/|-[^-]) ]] && continue
        if [[ -n "$keuze" && "${keuze,,}" == "${woord,,}"* ]]; then
            COMPREPLY+=("$(printf '%q' "$keuze")")
        fi
    done < <("${COMP_WORDS[0]}" "[suggest:${#regel}]" "$regel" 2>/dev/null | tr -d '\r')
}
# Is er niets aan te vullen, dan volgen namen van bestanden.
complete -o default -F _rsd_voltooiing rsd ./rsd
