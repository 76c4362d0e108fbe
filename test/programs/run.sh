#!/usr/bin/env bash
# Runs the programs of examples/programs over the examples, and checks what they say of each: exit status 0 for a valid
# primitive, 1 for any other file. Prints one line for each check, and exits 1 when one of them failed.
#
# Needs Debian's python3-jsonschema, golang-go and golang-github-xeipuuv-gojsonschema-dev, and no network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
shopt -s nullglob

schema=generated/json-schema/primitive.json
# What no JSON Schema can see: the reader has dropped the first of the two keys before it is asked.
invisible=examples/broken/doubled-key.json
valid=(examples/vif/*.json examples/host/*.json "$invisible")
broken=()
for file in examples/broken/*.json; do
  [ "$file" = "$invisible" ] || broken+=("$file")
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# As Debian packages libraries in Go: by GOPATH, without modules.
GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=$work/cache go build -o "$work/check" examples/programs/check.go

checks=0
failed=0

# check NAME STATUS FILE COMMAND…
check() {
  local name=$1 expected=$2 file=$3 status=0
  shift 3
  "$@" "$schema" "$file" >"$work/output" 2>&1 || status=$?
  checks=$((checks + 1))
  if [ $status -eq "$expected" ]; then
    printf 'ok      %-8s exit status %d  %s\n' "$name" $status "$file"
  else
    failed=$((failed + 1))
    printf 'FAILED  %-8s exit status %d in place of %d  %s\n' "$name" $status "$expected" "$file"
    head -c 600 "$work/output"
  fi
}

for file in "${valid[@]}"; do
  check check.py 0 "$file" /usr/bin/python3 examples/programs/check.py
  check check.go 0 "$file" "$work/check"
done
for file in "${broken[@]}"; do
  check check.py 1 "$file" /usr/bin/python3 examples/programs/check.py
  check check.go 1 "$file" "$work/check"
done

printf '%d checks, %d failed\n' $checks $failed
# Two programs, and no fewer files than there were when this was written.
[ $failed -eq 0 ] && [ ${#valid[@]} -ge 22 ] && [ ${#broken[@]} -ge 14 ]
