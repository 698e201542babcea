@echo off
rem Runs tremor.jar with the Java of JAVA_HOME, else of PATH. Prints nothing of its own but errors, on standard error.
rem
rem   TREMOR_JAVA_OPTS   options for Java, split on blanks, placed behind all others
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\lib\tremor.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%\tremor-forwarder\target\tremor.jar"
if not exist "%JAR%" (
    echo Error: there is no tremor.jar in %HOME_DIR%; build it there with: mvn package>&2
    exit /b 1
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Error: no Java found: set JAVA_HOME, or put java 17 or newer on PATH>&2
    exit /b 1
)
"%JAVA%" %TREMOR_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
