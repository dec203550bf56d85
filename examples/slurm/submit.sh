#!/usr/bin/env bash
# Extracts an archive on a Slurm cluster: an array of shards, keys, an array that solves them, the stories, an array of
# their topics, and the merge, each after the one before.
#   submit.sh ARTICLES SHARDS WORK [OPTION of extract …]
# WORK is on a disk that all nodes see. After tasks have failed or were killed: the same command again; what is done is not done again.
# CLI: how the program is started; default: dotnet run of this checkout.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export EXAMPLE=$here
export ARTICLES=$(realpath "$1") SHARDS=$2 OPTIONS="${*:4}"
mkdir -p "$3" && export WORK=$(realpath "$3")
export CLI=${CLI:-dotnet run --no-build -c Release --project $here/../../src/NewsAnalysis.Cli --}
submit() { sbatch --parsable --kill-on-invalid-dep=yes --output="$WORK/%x-%j.log" "$@"; }

extract=$(submit --array="1-$SHARDS" "$here/extract.sbatch")
keys=$(submit --dependency="afterok:$extract" "$here/keys.sbatch")
solve=$(submit --dependency="afterok:$keys" --array="1-$SHARDS" "$here/solve.sbatch")
join=$(submit --dependency="afterok:$solve" "$here/join.sbatch")
topics=$(submit --dependency="afterok:$join" --array="1-$SHARDS" "$here/topics.sbatch")
merge=$(submit --dependency="afterok:$topics" "$here/merge.sbatch")
echo "$extract $keys $solve $join $topics $merge"
