#!/usr/bin/env bash
# A Slurm of one node on this machine, to try the scripts: munged, slurmctld and slurmd of Debian, on loopback, all files in one folder.
#   loopback.sh start DIR     then: export SLURM_CONF=DIR/slurm.conf
#   loopback.sh stop DIR
# Needs root, and: apt install slurmctld slurmd slurm-client munge
set -euo pipefail
command=$1
mkdir -p "$2" && dir=$(realpath "$2")

stop() {
  for name in slurmd slurmctld munged; do
    pid=$(cat "$dir/$name.pid" 2>/dev/null) || continue
    kill "$pid" 2>/dev/null || continue
    for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.2; done
  done
}

start() {
  mkdir -p "$dir/state" "$dir/spool"
  chmod 755 "$dir"
  (umask 077 && head -c 1024 /dev/urandom > "$dir/munge.key")
  cat > "$dir/slurm.conf" <<CONF
ClusterName=loopback
SlurmctldHost=localhost(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthInfo=socket=$dir/munge.socket
SlurmctldPort=${SLURM_PORT:-16817}
SlurmdPort=$((${SLURM_PORT:-16817} + 1))
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,batch_sched_delay=0
MpiDefault=none
ReturnToService=2
SlurmdParameters=config_overrides
KillWait=2
NodeName=localhost NodeAddr=127.0.0.1 CPUs=$(( $(nproc) > 2 ? $(nproc) : 2 )) RealMemory=$(awk "/MemTotal/ { print int(\$2 / 1100) }" /proc/meminfo) State=UNKNOWN
PartitionName=all Nodes=localhost Default=YES MaxTime=INFINITE State=UP
CONF
  munged --force --key-file="$dir/munge.key" --socket="$dir/munge.socket" --pid-file="$dir/munged.pid" --log-file="$dir/munged.log" --seed-file="$dir/munged.seed"
  export SLURM_CONF=$dir/slurm.conf
  slurmctld -f "$SLURM_CONF"
  slurmd -f "$SLURM_CONF" -N localhost
  for _ in $(seq 600); do
    case $(sinfo -h -o %T 2>/dev/null) in idle*|mixed*|allocated*) exit 0 ;; esac
    sleep 0.2
  done
  echo "no node came up within two minutes; see $dir/*.log" >&2
  stop
  exit 1
}

"$command"
