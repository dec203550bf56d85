#!/usr/bin/env python3
"""Times the main job, `run` with its pictures, beside one empty Python notebook through `jupyter nbconvert --execute`.

Usage: run.py [ROUNDS] [ARGUMENT OF run ...]; after `dotnet build Analysis.sln -c Release`, from the root of a checkout. Rounds alternate, and of each the
best counts: wall time, processor time with all children, and the memory of the largest process at its peak. Nothing is taken from the cache.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

CLI = "src/NewsAnalysis.Cli/bin/Release/net10.0/news-analysis.dll"
EMPTY = {
    "cells": [{"cell_type": "code", "id": "empty", "execution_count": None, "metadata": {}, "outputs": [], "source": []}],
    "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
}


def measure(command):
    """Wall seconds, processor seconds and megabytes of the largest process."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "NEWS_ANALYSIS_CACHE": "off"})
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)}: ended with {status}; expected 0. Is it built and installed?")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as folder:
        notebook = os.path.join(folder, "empty.ipynb")
        with open(notebook, "w", encoding="utf-8") as file:
            json.dump(EMPTY, file)
        commands = {
            "empty": ["jupyter", "nbconvert", "--execute", "--to", "notebook", "--output-dir", os.path.join(folder, "nb"), notebook],
            "run": ["dotnet", CLI, "run", "--out", os.path.join(folder, "out"), *sys.argv[2:]],
        }
        results = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                results[name].append(measure(command))
    best = {name: [min(values) for values in zip(*found)] for name, found in results.items()}
    for name, (wall, processor, peak) in best.items():
        print(f"{name}: {wall:.1f} s, {processor:.1f} s of processor time, {peak:.0f} MB at the peak")
    print(f"run / empty: {best['run'][0] / best['empty'][0]:.1f} in wall time, {best['run'][1] / best['empty'][1]:.1f} in processor time")


main()
