"""Matches names in a text with pyahocorasick: longest match, whole words. Timed here, without reading the files.

usage: ahocorasick_match.py NAMES TEXTS ROUNDS    NAMES: a name a line; TEXTS: articles with a form feed between them
prints the number of matches and the best time of the rounds in seconds
"""

import sys
import time

import ahocorasick


def match(automaton, texts):
    found = 0
    for text in texts:
        length = len(text)
        for end, size in automaton.iter_long(text):
            start = end - size + 1
            if (start == 0 or not text[start - 1].isalnum()) and (end + 1 == length or not text[end + 1].isalnum()):
                found += 1
    return found


def main():
    names_file, texts_file, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    automaton = ahocorasick.Automaton()
    with open(names_file, encoding="utf-8") as names:
        for name in names.read().split("\n"):
            if name:
                automaton.add_word(name, len(name))
    automaton.make_automaton()
    with open(texts_file, encoding="utf-8", newline="") as texts:
        articles = texts.read().split("\f")
    best, found = float("inf"), 0
    for _ in range(rounds):
        begin = time.process_time()
        found = match(automaton, articles)
        best = min(best, time.process_time() - begin)
    print(found, best)


main()
