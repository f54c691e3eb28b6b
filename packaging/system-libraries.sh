#!/bin/sh
# Installs the system packages that Meldpoort needs on Debian and its relatives, or says which
# command does. Arguments: the sets to look after ("run", "test").
set -eu

missing=""

need_library() { # file name of a library, package that has it
    if ! ldconfig -p 2>/dev/null | grep -q "$1" && ! /sbin/ldconfig -p 2>/dev/null | grep -q "$1"; then
        missing="$missing $2"
    fi
}

need_command() { # command, package that has it
    command -v "$1" >/dev/null 2>&1 || missing="$missing $2"
}

for set in "$@"; do
    case "$set" in
    run)
        "${PYTHON:-python3}" -c "import ensurepip, venv" 2>/dev/null || missing="$missing python3-venv"
        need_library libEGL.so.1 libegl1
        need_library libGL.so.1 libgl1
        need_library libxkbcommon.so.0 libxkbcommon0
        need_library libdbus-1.so.3 libdbus-1-3
        need_library libfontconfig.so.1 libfontconfig1
        need_library libglib-2.0.so.0 libglib2.0-0
        need_library libxcb-cursor.so.0 libxcb-cursor0
        need_library libxcb-icccm.so.4 libxcb-icccm4
        need_library libxcb-keysyms.so.1 libxcb-keysyms1
        need_library libxcb-shape.so.0 libxcb-shape0
        need_library libxkbcommon-x11.so.0 libxkbcommon-x11-0
        ;;
    test)
        need_command openssl openssl
        need_command qpdf qpdf
        need_command pdftotext poppler-utils
        need_command gnome-keyring-daemon gnome-keyring
        need_command dbus-run-session dbus
        ;;
    *)
        echo "onbekende verzameling: $set" >&2
        exit 2
        ;;
    esac
done

[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Systeempakketten installeren:$missing"
    apt-get update -qq >/dev/null
    # shellcheck disable=SC2086 # the list is meant to be split
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Er ontbreken systeempakketten. Geef eerst deze opdracht, en daarna uw opdracht opnieuw:" >&2
    echo "  sudo apt-get install$missing" >&2
    exit 1
fi
