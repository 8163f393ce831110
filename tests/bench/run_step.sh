#!/bin/bash
# The shell scripts' way of running steps, as far as it costs time: a checkpoint file a step, looked for before, written
# with the date after; nothing is synced. `run_step.sh STATE_DIR COUNT` runs that many steps that do nothing.
STATE_DIR=$1

run_step() {
    local name=$1 checkpoint=$STATE_DIR/.checkpoint-$1
    shift
    if [[ -f $checkpoint ]]; then
        echo "[SKIP] $name (completed at: $(cat "$checkpoint"))"
        return 0
    fi
    echo "[RUN] $name"
    "$@" || return
    mkdir -p "$STATE_DIR"
    date -Iseconds >"$checkpoint"
    echo "$name completed"
}

for ((number = 1; number <= $2; number++)); do
    run_step "step-$number" sh -c true || exit
done
