"""What a browser has to do to open the practice page of 500 items, and to go from one to the next."""

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.clients.chromium import chromium

ITEMS = 500
ROUNDS = 5
BOUND = 1.0
QGEN = [sys.executable, "-m", "qgen", "build", "--domain", "security", "--format", "html"]
SPENT = ("ScriptDuration", "LayoutDuration", "RecalcStyleDuration", "TaskDuration")
STEPS = """
const press = (where) => document.querySelector('#practice ' + where).click();
press('[value=exam]'); press('.actions .main');
const begin = performance.now();
for (let step = 0; step < 100; step += 1) { press('.choice, .response'); press('.next'); }
const each = (performance.now() - begin) / 100;
const overview = performance.now();
press('[data-do=overview]');
document.body.offsetHeight;
return [each, performance.now() - overview];
"""


def opened(driver: Any, page: Path) -> list[float]:
    """Return the seconds that opening the page took, by what they were spent on."""
    driver.get("about:blank")
    driver.execute_cdp_cmd("Performance.enable", {})
    before = metrics(driver)
    driver.get(page.as_uri())
    after = metrics(driver)
    assert driver.execute_script("return document.documentElement.classList.contains('live')")
    # a page of another process counts from nothing
    return [after[name] - (before[name] if after[name] >= before[name] else 0) for name in SPENT]


def metrics(driver: Any) -> dict[str, float]:
    found = driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
    return {entry["name"]: entry["value"] for entry in found}


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([*QGEN, "--count", str(ITEMS), "--out", name], check=True, stdout=subprocess.DEVNULL)
        page = folder / "security" / "security.html"
        with chromium(folder / "profile") as driver:
            rounds = [opened(driver, page) for _ in range(ROUNDS)]
            each, overview = driver.execute_script(STEPS)
    spent = [statistics.median(values) for values in zip(*rounds, strict=True)]
    told = ", ".join(
        f"{name.removesuffix('Duration')} {s * 1000:.0f} ms" for name, s in zip(SPENT, spent, strict=True)
    )
    print(f"{ITEMS} items opened: {told} (bound: script {BOUND:.0f} s)")
    print(f"an answer and the next item {each:.1f} ms, the overview {overview:.0f} ms")
    return int(spent[0] > BOUND)


if __name__ == "__main__":
    sys.exit(main())
