# What `run`, `test` and `build` share: system libraries, the virtual environment, the project inside it.
# POSIX sh; sourced with the project's folder as working directory.

PYTHON_FLOOR='import sys; sys.exit(sys.version_info < (3, 11))'

# What Qt links to: "library package". The first table is enough for Qt to draw without a screen, the second is for a
# window on X11 and for finding printers. The command line and the main job need neither.
OFFSCREEN_LIBRARIES='
libgthread-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
'
WINDOW_LIBRARIES='
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libcups.so.2 libcups2
'
# "command package": tests read the PDFs back and open real windows on a virtual screen.
TEST_COMMANDS='
pdftotext poppler-utils
Xvfb xvfb
xauth xauth
xdotool xdotool
'
# PyInstaller looks into libraries with it.
BUILD_COMMANDS='
objdump binutils
'

say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 2; }

find_python() {
    for name in ${PYTHON:-} python3.11 python3 python3.12 python3.13 python3.14; do
        if command -v "$name" >/dev/null 2>&1 && "$name" -c "$PYTHON_FLOOR" 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    stop "TalentDesk needs Python 3.11 or newer, and there is none on this machine (on Debian: apt-get install python3)."
}

# Prints the packages of a "library package" table whose library the system loader does not know.
lacking_libraries() {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
    printf '%s\n' "$1" | while read -r library package; do
        [ -z "$library" ] && continue
        case $known in *"$library "*) ;; *) printf '%s ' "$package" ;; esac
    done
}

# Prints the packages of a "command package" table whose command is not there.
lacking_commands() {
    printf '%s\n' "$1" | while read -r name package; do
        [ -z "$name" ] && continue
        command -v "$name" >/dev/null 2>&1 || printf '%s ' "$package"
    done
}

# Prints the package of Python itself as a library, which a bundle carries, where Debian left it out.
lacking_python_library() {
    "$python" - <<'PY'
import ctypes, sys, sysconfig
if sys.platform == "linux" and sysconfig.get_config_var("Py_ENABLE_SHARED"):
    try:
        ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))
    except OSError:
        print("libpython3.%d " % sys.version_info[1], end="")
PY
}

# How to become root without asking anyone: prints the prefix, fails when there is none.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        printf 'env'
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        printf 'sudo env'
    else
        return 1
    fi
}

# install_packages NEEDED WISHED: installs both, or says what to install. Stops only for the needed ones.
install_packages() {
    needed=$1 wished=$2
    [ -z "$needed$wished" ] && return
    if command -v apt-get >/dev/null 2>&1 && root=$(as_root); then
        say "Installing system packages: $needed$wished"
        if output=$(
            {
                $root apt-get update -qq &&
                    $root DEBIAN_FRONTEND=noninteractive \
                        apt-get install -y -qq --no-install-recommends $needed $wished
            } 2>&1
        ); then
            return
        fi
        printf '%s\n' "$output" | tail -n 20 >&2
        say "apt-get could not install them."
    fi
    line="apt-get install --no-install-recommends $needed$wished"
    [ -z "$needed" ] || stop "These system packages are missing and cannot be installed from here. As root:
  $line
(these are Debian's names; other systems call them nearly the same). Then start this command again."
    say "For a real window these packages are missing; going on without. As root:
  $line"
}

# prepare_system run|test|build: system packages. Without a display, the window's libraries are wished for only.
prepare_system() {
    python=$(find_python) || exit 2
    needed='' wished=''
    "$python" -c 'import venv, ensurepip' 2>/dev/null || needed='python3-venv '
    if [ "$(uname -s)" = Linux ]; then
        if [ "$1" = test ]; then
            needed=$needed$(lacking_libraries "$OFFSCREEN_LIBRARIES$WINDOW_LIBRARIES")
            needed=$needed$(lacking_commands "$TEST_COMMANDS")
        elif [ "$1" = build ]; then
            # Without the window's libraries the bundle would be made without them, silently.
            needed=$needed$(lacking_libraries "$OFFSCREEN_LIBRARIES$WINDOW_LIBRARIES")
            needed=$needed$(lacking_commands "$BUILD_COMMANDS")
            needed=$needed$(lacking_python_library)
        elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
            needed=$needed$(lacking_libraries "$OFFSCREEN_LIBRARIES$WINDOW_LIBRARIES")
        else
            # The main job and the command line draw without any of them.
            wished=$(lacking_libraries "$OFFSCREEN_LIBRARIES$WINDOW_LIBRARIES")
        fi
    fi
    install_packages "$needed" "$wished"
}

fingerprint() {
    "$python" - "$@" <<'PY'
import hashlib, pathlib, sys
parts = [sys.version.encode()] + [pathlib.Path(name).read_bytes() for name in sys.argv[1:]]
print(hashlib.sha256(b"\0".join(parts)).hexdigest()[:16])
PY
}

# Does the virtual environment start the program of this folder? Not after the folder was moved, and what was
# copied with its environment starts the one it was copied from. Asked from elsewhere: Python finds what lies where it stands.
starts_this() {
    root=$PWD
    (cd / && "$root/.venv/bin/python" - "$root") 2>/dev/null <<'PY'
import os, sys, talentdesk
sys.exit(not os.path.samefile(os.path.join(os.path.dirname(talentdesk.__file__), ".."), sys.argv[1]))
PY
}

# prepare_venv LOCK: the virtual environment with exactly what the lock file lists; nothing to do when it stands.
prepare_venv() {
    lock=$1
    mark=.venv/ready-$(basename "$lock" .lock)-$(fingerprint "$lock" pyproject.toml)
    if [ -e .venv/bin/talentdesk ] && starts_this; then
        [ ! -e "$mark" ] || return 0
    elif [ -e .venv/bin/talentdesk ]; then
        say "This folder was moved or copied since it was set up."
        rm -rf .venv
    fi
    [ -w . ] || stop "Nothing can be written to $PWD, where the virtual environment goes. Copy the project into a folder of
your own and start this command there."
    if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
        say "Making the virtual environment in .venv"
        rm -rf .venv
        "$python" -m venv .venv || stop "The virtual environment could not be made."
    fi
    say "Installing the libraries of $lock (each checked against its hash)"
    pip='.venv/bin/python -m pip --quiet --disable-pip-version-check --no-input install'
    $pip --require-hashes --only-binary :all: -r "$lock" || stop "The libraries could not be installed; what pip says of it stands above. They are fetched once, so the network has to be
there now (behind a mirror, pip has to know of it: pip config set global.index-url ADDRESS). Then start this command again."
    $pip --no-build-isolation --no-deps --editable . || stop "The project could not be installed."
    .venv/bin/python -m compileall -q talentdesk || stop "The program does not compile."
    : >"$mark"
}
