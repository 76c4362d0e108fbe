#!/usr/bin/env bash
# Plugs every example by the plugins of os-vif's newest release, on a host that exists in memory only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT
python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check --requirement requirements.txt
npx tsx run.ts "$venv/bin/python"
