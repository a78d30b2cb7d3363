# Builds the Windows bundle and the .msi into build\package, and rings up a sale with the bundle.
# Needs: Python 3.11 to 3.14 (64 bit) and the .NET SDK. WiX 5 is installed as a .NET tool.
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
# To sign, set DUKA_CERTIFICATE to the thumbprint of a certificate in the user's store.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
Set-Location $root
$out = "$root\build\package"
$bundle = "$out\duka"
$python = "$root\.venv\Scripts\python.exe"
$wixVersion = '5.0.2'

function Invoke-Checked {
    $program, $arguments = $args
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "failed: $args" }
}

function Set-Signature($file) {
    if ($env:DUKA_CERTIFICATE) {
        Invoke-Checked signtool sign /sha1 $env:DUKA_CERTIFICATE /fd sha256 $file
    }
}

# The environment, from the hashed lock.
if (-not (Test-Path $python)) {
    Invoke-Checked py -3 -m venv .venv
}
Invoke-Checked $python -m pip install -q --require-hashes -r requirements.lock
Invoke-Checked $python -m pip install -q --no-deps -e .
$version = & $python -c "import sys; sys.path.insert(0, 'packaging'); import bundle; print(bundle.VERSION)"

# The bundle, and what it can do.
Remove-Item -Recurse -Force $out -ErrorAction SilentlyContinue
Invoke-Checked $python -m PyInstaller --noconfirm --clean --log-level WARN `
    --distpath $out --workpath "$out\work" packaging\windows\duka.spec
Invoke-Checked "$bundle\try-parts.exe"
Remove-Item "$bundle\try-parts.exe"
Invoke-Checked "$bundle\pos-app.exe" demo --headless --out "$out\trial"
Set-Signature "$bundle\Duka.exe"
Set-Signature "$bundle\pos-app.exe"

# The installer.
if (-not (Get-Command wix -ErrorAction SilentlyContinue)) {
    Invoke-Checked dotnet tool install --global wix --version $wixVersion
    $env:PATH += ";$env:USERPROFILE\.dotnet\tools"
}
$msi = "$out\duka-$version-x64.msi"
Invoke-Checked wix build -arch x64 -d "Version=$version" -d "Bundle=$bundle" `
    -d "Resources=$root\resources" -o $msi packaging\windows\duka.wxs
Set-Signature $msi
Write-Host "package: $msi"
