#!/usr/bin/env bash
# Builds Duka.app and a .dmg into build/package on macOS, and rings up a sale with the app.
# Needs Python 3.11 to 3.14 and the command line tools. To sign, set DUKA_IDENTITY to the name of a
# "Developer ID Application" certificate; without it the app is signed for this computer only.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(uname -s)" = Darwin ] || { echo "package: this runs on macOS only" >&2; exit 1; }

out=$PWD/build/package
app=$out/Duka.app
python=.venv/bin/python
identity=${DUKA_IDENTITY:--}

# The environment, from the hashed lock.
[ -x "$python" ] || python3 -m venv .venv
$python -m pip install -q --require-hashes -r requirements.lock
$python -m pip install -q --no-deps -e .
version=$($python -c "import sys; sys.path.insert(0, 'packaging'); import bundle; print(bundle.VERSION)")

rm -rf "$out"
mkdir -p "$out/duka.iconset"
# iconutil's names: the size in points, and "@2x" for twice the pixels.
for points in 16 32 128 256; do
    cp "resources/app/duka-$points.png" "$out/duka.iconset/icon_${points}x$points.png"
    cp "resources/app/duka-$((points * 2)).png" "$out/duka.iconset/icon_${points}x$points@2x.png"
done
iconutil --convert icns --output "$out/duka.icns" "$out/duka.iconset"

.venv/bin/pyinstaller --noconfirm --clean --log-level WARN --distpath "$out" \
    --workpath "$out/work" packaging/macos/duka.spec
"$app/Contents/MacOS/try-parts"
rm "$app/Contents/MacOS/try-parts"
"$app/Contents/MacOS/pos-app" demo --headless --out "$out/trial"

# Taking a starter away broke the seal.
codesign --force --deep --options runtime --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

mkdir "$out/dmg"
cp -R "$app" "$out/dmg/"
ln -s /Applications "$out/dmg/Applications"
hdiutil create -quiet -volname Duka -srcfolder "$out/dmg" -format UDZO "$out/duka-$version.dmg"
echo "package: $out/duka-$version.dmg"
