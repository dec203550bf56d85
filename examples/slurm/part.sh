# The part of the keys that a task of the array solves: equal parts for all of them.
keys=$(sed -n 's/.*"keys": \([0-9]*\).*/\1/p' "$WORK/keys/manifest.json")
first=$(( (SLURM_ARRAY_TASK_ID - 1) * keys / SLURM_ARRAY_TASK_COUNT + 1 ))
last=$(( SLURM_ARRAY_TASK_ID * keys / SLURM_ARRAY_TASK_COUNT ))
[ "$first" -le "$last" ] || exit 0
export DOTNET_PROCESSOR_COUNT=$SLURM_CPUS_PER_TASK
