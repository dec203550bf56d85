#!/usr/bin/env bash
# Extracts an archive on the cores of one machine with GNU parallel (apt install parallel).
#   run.sh ARTICLES SHARDS WORK [OPTION of extract …]
# Stopped, the same command again goes on: what is done is not done again. JOBS: how many at once; default: the cores.
# Paths without spaces. More machines: add --sshloginfile FILE to the calls of parallel, WORK on a disk that all of them see.
set -euo pipefail
articles=$(realpath "$1") shards=$2 options=${*:4}
mkdir -p "$3" && work=$(realpath "$3")
cli=${CLI:-dotnet run --no-build -c Release --project $(cd "$(dirname "$0")/../.." && pwd)/src/NewsAnalysis.Cli --}
export DOTNET_PROCESSOR_COUNT=1
each() { parallel --will-cite --jobs "${JOBS:-100%}" --halt soon,fail=1 "$@"; }

each "$cli extract '$articles' --shard {}/$shards --out '$work/shard-{}' $options" ::: $(seq "$shards")
$cli keys "$work"/shard-* --out "$work/keys"
keys=$(sed -n 's/.*"keys": \([0-9]*\).*/\1/p' "$work/keys/manifest.json")
each "$cli solve '$work/keys' --key-range {}" ::: $(seq "$keys")
$cli join "$work/keys" "$work"/shard-*
each "$cli solve '$work/keys' --key-range {} --topics '$work'/shard-*" ::: $(seq "$keys")
$cli merge "$work"/shard-* --solved "$work/keys" --out "$work/merged"
