#!/usr/bin/env bash
# Checks that every pattern of the generated JSON Schemas means the same in ECMAScript, Python, Go, Java and Rust.
# Prints one line for each language, and exits 1 when one of them disagrees with ECMAScript on any case.
#
# Needs Debian's python3, golang-go, default-jdk-headless, cargo and librust-regex+default-dev, and no network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

expected=$(node test/patterns/cases.mjs "$work/patterns" "$work/cases")
printf 'ok      %-10s %s\n' ecmascript "$expected"

judge_python() {
  /usr/bin/python3 test/patterns/check.py "$@"
}

judge_go() {
  GO111MODULE=off GOCACHE=$work/go-cache /usr/bin/go build -o "$work/go-check" test/patterns/check.go &&
    "$work/go-check" "$@"
}

judge_java() {
  /usr/bin/javac -d "$work/java" test/patterns/Check.java && /usr/bin/java -cp "$work/java" Check "$@"
}

# As Debian packages libraries in Rust: their sources, for cargo to take in place of the registry's.
judge_rust() {
  local crate=$work/rust
  mkdir -p "$crate/src" "$crate/.cargo" &&
    cp test/patterns/check.rs "$crate/src/main.rs" &&
    cat >"$crate/Cargo.toml" <<'TOML' &&
[package]
name = "check"
version = "0.0.0"
edition = "2021"

[dependencies]
regex = "1"
TOML
    cat >"$crate/.cargo/config.toml" <<'TOML' &&
[source.crates-io]
replace-with = "debian"

[source.debian]
directory = "/usr/share/cargo/registry"
TOML
    (cd "$crate" && CARGO_HOME=$work/cargo-home CARGO_TARGET_DIR=$crate/target RUSTC=/usr/bin/rustc \
      /usr/bin/cargo build --offline --quiet) &&
    "$crate/target/debug/check" "$@"
}

languages=0
failed=0

for language in python go java rust; do
  languages=$((languages + 1))
  status=0
  "judge_$language" "$work/patterns" "$work/cases" >"$work/output" 2>&1 || status=$?
  judged=$(tail -n 1 "$work/output")
  if [ $status -eq 0 ] && [ "$judged" = "$expected" ]; then
    printf 'ok      %-10s %s\n' "$language" "$judged"
  else
    failed=$((failed + 1))
    printf 'FAILED  %-10s exit status %d, %s expected\n' "$language" $status "$expected"
    head -c 2000 "$work/output"
  fi
done

printf '%d languages against ECMAScript, %d failed\n' $languages $failed
# No fewer cases than there were when this was written.
[ $failed -eq 0 ] && [ "${expected% cases}" -gt 2000 ]
