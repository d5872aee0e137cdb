"""``qgen --version`` as a multiple of ``python -c "import click"``: whole processes, in turns."""

import statistics
import subprocess
import sys
import time

ROUNDS = 25
BOUND = 1.5
QGEN = [sys.executable, "-m", "qgen", "--version"]
CLICK = [sys.executable, "-c", "import click"]


def seconds(command: list[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main() -> int:
    seconds(QGEN), seconds(CLICK)  # the first runs read the disk
    pairs = [(seconds(QGEN), seconds(CLICK)) for _ in range(ROUNDS)]
    ours, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
    shown = f"qgen --version {ours * 1000:.0f} ms, import click {theirs * 1000:.0f} ms"
    print(f"{shown}: {ours / theirs:.2f} x (bound {BOUND})")
    return int(ours / theirs > BOUND)


if __name__ == "__main__":
    sys.exit(main())
