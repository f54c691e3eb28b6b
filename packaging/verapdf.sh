#!/bin/sh
# Fetches veraPDF, which judges PDF/UA and PDF/A, into build/verapdf and prints the path of its jar.
# Installs Java and Maven with apt-get when they are missing and this runs as root. A test tool only.
set -eu
cd "$(dirname "$0")/.."

version=1.28.2
digest=687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6
folder=build/verapdf
jar=$folder/greenfield-apps-$version.jar

whole() {
    echo "$digest  $jar" | sha256sum --check --status 2>/dev/null
}

missing=""
command -v java >/dev/null 2>&1 || missing="$missing default-jre-headless"
if ! whole; then
    command -v mvn >/dev/null 2>&1 || missing="$missing maven"
fi
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Systeempakketten installeren:$missing" >&2
        apt-get update -qq >/dev/null
        # shellcheck disable=SC2086 # the list is meant to be split
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    else
        echo "Voor veraPDF ontbreken systeempakketten. Geef eerst deze opdracht:" >&2
        echo "  sudo apt-get install$missing" >&2
        exit 1
    fi
fi

if ! whole; then
    echo "veraPDF $version ophalen ..." >&2
    mkdir -p "$folder"
    mvn --quiet --batch-mode dependency:copy -Dmdep.overWriteReleases=true \
        "-Dartifact=org.verapdf.apps:greenfield-apps:$version" "-DoutputDirectory=$PWD/$folder" >&2
    whole || { echo "veraPDF is niet heel binnengekomen: $jar" >&2; exit 1; }
fi
echo "$jar"
