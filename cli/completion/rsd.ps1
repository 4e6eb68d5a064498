# Vult rsd aan met Tab: opdrachten, opties en waarden.
# Voor deze sessie:  rsd voltooiing powershell | Out-String | Invoke-Expression
# Voor altijd:       zet die regel in het bestand $PROFILE
Register-ArgumentCompleter -Native -CommandName @('rsd', 'rsd.cmd', './rsd', '.\rsd.cmd') -ScriptBlock {
    param($woord, $ast, $plek)
    $opdracht = $ast.CommandElements[0].ToString()
    $regel = $ast.ToString().PadRight($plek - $ast.Extent.StartOffset)
    $regel = $regel.Substring(0, [Math]::Min($regel.Length, $plek - $ast.Extent.StartOffset))
    $rest = $regel.Substring([Math]::Min($regel.Length, $opdracht.Length)).TrimStart()
    $argumenten = @("[suggest:$($rest.Length)]")
    if ($rest.Length -gt 0) { $argumenten += $rest }
    & $opdracht @argumenten 2>$null | Where-Object { $_ -and $_ -notmatch '^(/|-[^-])' -and $_ -like "$woord*" } | ForEach-Object {
        $tekst = if ($_ -match '\s') { "'$_'" } else { $_ }
        [System.Management.Automation.CompletionResult]::new($tekst, $_, 'ParameterValue', $_)
    }
}
