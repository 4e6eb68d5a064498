@echo off
rem Builds the command and runs it. The full build is tried once, where its adapters are part of the sources; see the script rsd.
setlocal enabledelayedexpansion
set "HIER=%~dp0"
set "KEUZE=%HIER%.rsd-build"
set "PROGRAMMA=%HIER%cli\bin\Release\net10.0\rsd.dll"
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1

where dotnet >nul 2>nul
if errorlevel 1 (
    echo De .NET SDK 10 ontbreekt. Installeer hem en probeer het opnieuw. 1>&2
    exit /b 1
)

set "SOORT=standaard"
if exist "%HIER%forecasting\mlnet" set "SOORT=volledig"
if exist "%HIER%reports\scottplot" set "SOORT=volledig"
if exist "%KEUZE%" set /p SOORT=<"%KEUZE%"
if not exist "%PROGRAMMA%" echo rsd wordt gebouwd; dat duurt enkele minuten... 1>&2
if "!SOORT!"=="volledig" (
    dotnet build "%HIER%cli\rsd.csproj" -c Release -v quiet -nologo -p:Full=true >"%KEUZE%.log" 2>&1
    if errorlevel 1 (
        set "SOORT=standaard"
    ) else if not exist "%KEUZE%" (
        echo rsd: volledige build. 1>&2
    )
)
if "!SOORT!"=="standaard" (
    dotnet build "%HIER%cli\rsd.csproj" -c Release -v quiet -nologo -p:Full=false >"%KEUZE%.log" 2>&1
    if errorlevel 1 (
        type "%KEUZE%.log" 1>&2
        echo rsd: bouwen lukte niet; hierboven staat waarom. 1>&2
        exit /b 1
    )
    if not exist "%KEUZE%" echo rsd: standaardbuild. 1>&2
)
>"%KEUZE%" echo !SOORT!
del "%KEUZE%.log" >nul 2>nul
dotnet "%PROGRAMMA%" %*
exit /b %errorlevel%
