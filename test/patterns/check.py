# Judges the cases that cases.mjs wrote: check.py PATTERNS CASES
import re
import sys

with open(sys.argv[1], encoding="ascii") as file:
    refused, *patterns = [re.compile(line.rstrip("\n")) for line in file]

judged = 0
disagreements = 0
with open(sys.argv[2], encoding="ascii") as file:
    for line in file:
        index, expected, value_hex = line.rstrip("\n").split(" ")
        value = bytes.fromhex(value_hex).decode()
        verdict = bool(patterns[int(index) - 1].search(value)) and not refused.search(value)
        judged += 1
        if verdict != (expected == "1"):
            disagreements += 1
            if disagreements <= 5:
                print(f"disagrees: {line}", end="")

print(f"{judged} cases")
sys.exit(1 if disagreements else 0)
