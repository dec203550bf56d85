#!/usr/bin/env python3
"""Times the extraction of an archive in 1, 2 and 8 shards, and the merge, over made-up articles.

Usage: archive.py [ARTICLES]; after `dotnet build src/NewsAnalysis.Cli -c Release`, from the root of a checkout; default 5,000 articles of 2,500 characters,
six of a story. Shards run one after the other, each on one core, so that what else the machine does counts little: processor time is what is compared,
wall time and the memory of the process at its peak stand beside it. What is merged of 2 and of 8 shards is compared with what is merged of one.
"""
import filecmp
import json
import os
import random
import subprocess
import sys
import tempfile
import time

CLI = os.environ.get("CLI", "src/NewsAnalysis.Cli/bin/Release/net10.0/news-analysis.dll")
ACTORS = ["Lena Marsk", "Jonas Feld", "Omar Haddad", "Salim Haddad", "Ruth Adeyemi", "Paul Stern"]
PLACES = ["Hatay", "Bursa", "Lyon", "Perth", "Quito", "Oslo", "Lima", "Kyoto", "Accra", "Porto", "Tampa", "Dakar", "Sofia", "Turin", "Ghent", "Tunis"]
EVENTS = ["flood", "earthquake", "storm", "strike", "fire", "blast", "election", "protest", "landslide", "drought"]
SYLLABLES = ["ka", "ro", "mi", "ten", "dal", "vor", "sha", "lin", "pe", "gu", "zan", "bel", "or", "tis", "fe", "mon", "ral", "cu"]
STORY = 6


def word(source, syllables=3):
    return "".join(source.choice(SYLLABLES) for _ in range(syllables))


def article(number):
    """Of a story the place, the event, names and numbers are one; words and wording are the article's own."""
    story, own = random.Random(number // STORY), random.Random(~number)
    place, event, who = story.choice(PLACES), story.choice(EVENTS), story.choice(ACTORS)
    names = [word(story).title() for _ in range(8)]
    dead = story.randint(10, 900)
    lines = [f"The {event} in {place} killed {dead + own.randint(-2, 3)} people and left {dead * 3} injured near {names[0]}, {who} said on Monday.",
             f"{who.split()[1]} said more than {dead * 10:,} homes in {names[1]} had lost power, while {names[2]} counted nearly {dead * 7} rescued."]
    for _ in range(9):
        lines.append(f"In {own.choice(names)}, {own.randint(2, 99)} {own.choice(['buses', 'shelters', 'doctors', 'schools'])} were "
                     f"{own.choice(['closed', 'opened', 'sent', 'damaged'])}, according to the {names[3]} {own.choice(['ministry', 'council', 'agency'])}, "
                     f"and the {word(own)} {word(own, 2)} of the {event} followed in {own.choice(PLACES)}.")
        lines.append(f"\"We {word(own, 2)} the {word(own)} at {names[4]} every day,\" {own.choice(ACTORS)} told reporters, \"and the {word(own)} still waits.\"")
    day = f"{2014 + number // STORY * 7 % 10}-{1 + number // STORY % 12:02d}-{1 + number // STORY % 28:02d}"
    return {"id": f"a{number:08d}", "text": "\n\n".join(lines), "title": f"{event.title()} in {place}: {names[0]} waits",
            "outlet": f"Outlet {own.randint(1, 40)}", "published": day}


def measure(*arguments, cores="1"):
    """Wall seconds, processor seconds and megabytes at the peak."""
    start = time.monotonic()
    process = subprocess.Popen(["dotnet", CLI, *arguments], env={**os.environ, "NEWS_ANALYSIS_CACHE": "off", "DOTNET_PROCESSOR_COUNT": cores})
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(arguments)}: ended with {status}; expected 0. Is it built?")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    with tempfile.TemporaryDirectory() as folder:
        articles = os.path.join(folder, "articles.jsonl")
        with open(articles, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(article(number)) + "\n" for number in range(count))
        with open(os.path.join(folder, "actors.yaml"), "w", encoding="utf-8") as file:
            file.writelines(f"- name: {name}\n  type: person\n" for name in ACTORS)
        print(f"{count:,} articles, {os.path.getsize(articles) / 2**20:.0f} MB")
        one = None
        for shards in (1, 2, 8):
            parts = [os.path.join(folder, f"{shards}-{number}") for number in range(1, shards + 1)]
            each = [measure("extract", articles, "--shard", f"{number}/{shards}", "--out", part) for number, part in enumerate(parts, 1)]
            wall, processor, peak = sum(row[0] for row in each), sum(row[1] for row in each), max(row[2] for row in each)
            one = one or processor
            size = sum(os.path.getsize(os.path.join(part, name)) for part in parts for name in os.listdir(part))
            print(f"{shards} shards: {count / processor:.0f} articles a second of one core, {one / processor:.2f} of one shard's; {peak:.0f} MB at the peak of a shard; "
                  f"longest {max(row[1] for row in each):.1f} s of {processor:.1f} s ({wall:.1f} s of wall time); {size / count / 1024:.1f} KB on disk an article", flush=True)
            keys, merged = os.path.join(folder, f"keys-{shards}"), os.path.join(folder, f"merged-{shards}")
            steps = {"keys": measure("keys", *parts, "--out", keys), "solve": measure("solve", keys),
                     "merge": measure("merge", *parts, "--solved", keys, "--out", merged)}
            print("  " + "; ".join(f"{name} {processor:.1f} s, {peak:.0f} MB" for name, (_, processor, peak) in steps.items()), flush=True)
            names = [name for name in os.listdir(merged) if name != "manifest.json"]
            different = filecmp.cmpfiles(os.path.join(folder, "merged-1"), merged, names, shallow=False)[1:]
            if any(different):
                sys.exit(f"merged of {shards} shards and of one differ: {different}")
    print("What was merged is the same to the byte.")


main()
