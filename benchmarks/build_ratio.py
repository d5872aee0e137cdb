"""The README's build, as a multiple of importing what it depends on: whole processes, in turns."""

import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5
BOUND = 12.0
IMPORTS = [
    sys.executable,
    "-c",
    "import babel.lists, click, faker, jinja2, rapidfuzz, rich.console, sqlite3, yaml; faker.Faker()",
]


def seconds(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> int:
    with tempfile.TemporaryDirectory() as out:
        # another seed: the lock stays as it is
        build = [sys.executable, "-m", "qgen", "build", "--domain", "security", "--seed", "2", "--out", out]
        seconds(build), seconds(IMPORTS)  # the first runs read the disk
        pairs = [(seconds(build), seconds(IMPORTS)) for _ in range(ROUNDS)]
    ours, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"build {ours:.2f} s, imports {theirs:.2f} s: {ours / theirs:.1f} x (bound {BOUND})")
    return int(ours / theirs > BOUND)


if __name__ == "__main__":
    sys.exit(main())
