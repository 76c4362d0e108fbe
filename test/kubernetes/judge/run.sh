#!/usr/bin/env bash
# Lets Kubernetes' own code judge: that it takes our definitions, that it refuses what the linter refuses, and that it
# validates every object as the emulation in server.mjs does. The code is that of Debian's source package, built here.
#
# Needs Debian's golang-go and dpkg-dev, Debian's packages lists, and network for the source package (34 MB).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
here=$PWD

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A list of sources of its own, made from those that the machine has for packages.
fetch_source() {
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/source" &&
    apt-get indextargets --format 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(REPO_URI) $(RELEASE) $(COMPONENT)' \
      'Created-By: Packages' 'Origin: Debian' | sort -u >"$work/sources.list" &&
    cat >"$work/apt.conf" <<CONF &&
Dir::Etc::SourceList "$work/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "$work/lists";
Dir::Cache "$work/cache";
APT::Sandbox::User "";
CONF
    (cd "$work/source" && export APT_CONFIG=$work/apt.conf &&
      apt-get -q update && apt-get -q source --download-only kubernetes && tar -xzf kubernetes_*.orig.tar.gz)
}

# Mirrors fail now and then.
fetch_source >"$work/log" 2>&1 || { sleep 5 && fetch_source; } >"$work/log" 2>&1 || { cat "$work/log" && exit 1; }

home=$work/gopath/src/k8s.io
mkdir -p "$home"
mv "$work"/source/kubernetes-*/ "$home/kubernetes"
mkdir "$home/kubernetes/cmd/judge"
cp judge.go "$home/kubernetes/cmd/judge/main.go"

# This version is older than Debian's Go, and built with that it takes empty text for null; later ones compare with null alone.
types=$home/kubernetes/vendor/k8s.io/kube-openapi/pkg/validation/validate/type.go
sed -i 's/if data == nil || reflect.DeepEqual(reflect.Zero(reflect.TypeOf(data)), reflect.ValueOf(data)) {/if data == nil {/' "$types"
grep -q '^	if data == nil {$' "$types"

(cd "$home/kubernetes" && GO111MODULE=off GOPATH=$work/gopath GOCACHE=$work/go-cache /usr/bin/go build -o "$work/judge" ./cmd/judge)
node "$here/compare.mjs" "$work/judge" "$work/definitions"
