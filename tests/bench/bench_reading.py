"""How fast the reader is, beside its peers on the same text in the same run.

    python -m pip install -r tests/bench/requirements.txt
    python tests/bench/bench_reading.py [megabytes]

The text is the five articles over and over; all times are process time, so that other work on the
machine changes little. Peers read a smaller piece of it, bounded in time;
one that is not installed is reported as such. A second table gives the cost a byte of texts made to
be slow, in process time over that of the articles, at two lengths (the two should be near each
other); last comes the import time in a new process.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "lib"))

from chiffres.reading import extract  # noqa: E402

PEER_SECONDS = 10
PIECE = 2000  # characters a peer is given at a time, so that its time can be bounded
NASTY = [
    "1 000 ",
    "cinq ",
    "7",
    "entre ",
    "(",
    "\u0301",
    "1.111.1111.",
    "mai, ",
    "un sur ",
    "2019, ",
    "1,",
    "1, ",
    "1 à 2 à ",
]


def article_text(megabytes):
    """Article text of about so many megabytes."""
    articles = sorted((ROOT / "seeds" / "articles").glob("*.txt"))
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in articles)
    size = len(text.encode())
    return text * max(1, round(megabytes * 1e6 / size))


def ours(text):
    """Read the text with this library."""
    extract(text, "fr", "2024-06-19")


def text2num_reader():
    """Numbers in words turned into digits, nothing else; compiled since its third version."""
    from text_to_num import alpha2digit

    return lambda text: alpha2digit(text, "fr")


def dateparser_reader():
    """Dates found in running text."""
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["fr"])


def duckling_reader():
    """Numbers and dates by duckling's grammar, where its binding is built for this Python."""
    from duckling import (
        Context,
        default_locale_lang,
        load_time_zones,
        parse,
        parse_dimensions,
        parse_lang,
        parse_locale,
        parse_ref_time,
    )

    now = parse_ref_time(load_time_zones("/usr/share/zoneinfo"), "Europe/Paris", 1718755200)
    french = parse_locale("FR", default_locale_lang(parse_lang("FR")))
    kinds = parse_dimensions(["number", "time", "duration", "amount-of-money", "ordinal"])
    return lambda text: parse(text, Context(now, french), kinds, False)


PEERS = {
    "text2num": text2num_reader,
    "dateparser": dateparser_reader,
    "pyduckling": duckling_reader,
}


def speed(read, text, seconds=float("inf")):
    """Return megabytes a second; stops at the first piece that ends after `seconds`."""
    pieces = [text] if seconds == float("inf") else _pieces(text)
    begin, done = time.process_time(), 0
    for piece in pieces:
        read(piece)
        done += len(piece.encode())
        if time.process_time() - begin > seconds:
            break
    return done / 1e6 / (time.process_time() - begin)


def _pieces(text):
    return [text[at : at + PIECE] for at in range(0, len(text), PIECE)]


def peer_speed(name, text):
    """The speed of a peer, or the reason why there is none."""
    try:
        read = PEERS[name]()
        read("le 3 mai, deux cents")
    except Exception as error:  # a peer that fails is reported, not fatal
        return f"{type(error).__name__}: {error}"
    return speed(read, text, PEER_SECONDS)


def import_milliseconds():
    """The best of five imports of chiffres.reading, the interpreter's own start left out.

    Each is in a new process; the first compiles, as Python does once for every package.
    """
    with tempfile.TemporaryDirectory() as cache:
        settings = os.environ | {"PYTHONPYCACHEPREFIX": cache, "PYTHONDONTWRITEBYTECODE": ""}
        reading, start = _process("import chiffres.reading", settings), _process("pass", settings)
    return 1000 * (reading - start)


def _process(statement, settings):
    code = f"import sys; sys.path.insert(0, {str(ROOT / 'lib')!r}); {statement}"
    times = []
    for _ in range(5):
        begin = _spent()
        subprocess.run([sys.executable, "-c", code], check=True, env=settings)
        times.append(_spent() - begin)
    return min(times)


def _spent():
    """Return the process time of the processes started so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def compare(megabytes):
    """Print the table of speeds."""
    text = article_text(megabytes)
    ours("1")
    own = max(speed(ours, text) for _ in range(3))
    print(f"{len(text.encode()) / 1e6:.1f} MB of French news\n")
    print(f"{'reader':<12} {'MB/s':>8}  our speed over theirs")
    print(f"{'chiffres':<12} {own:>8.2f}  1")
    for name in PEERS:
        rate = peer_speed(name, text)
        if isinstance(rate, str):
            print(f"{name:<12} {'-':>8}  not run: {rate}")
        else:
            print(f"{name:<12} {rate:>8.3g}  {own / rate:.2g}")


def stress():
    """Print the cost a byte of texts made to be slow, over that of the articles."""
    plain = _cost(article_text(1))
    print(f"\n{'repeated':<14} {'100 kB':>7} {'200 kB':>7}  times the cost a byte of the articles")
    for piece in NASTY:
        costs = [_cost(piece * (size // len(piece.encode()))) for size in (100_000, 200_000)]
        print(f"{piece!r:<14} {costs[0] / plain:>7.1f} {costs[1] / plain:>7.1f}")


def _cost(text):
    """Return the process time that a byte of a text takes, the best of three."""
    times = []
    for _ in range(3):
        begin = time.process_time()
        ours(text)
        times.append(time.process_time() - begin)
    return min(times) / len(text.encode())


if __name__ == "__main__":
    compare(float(sys.argv[1]) if len(sys.argv) > 1 else 1)
    stress()
    print(f"\nimport chiffres.reading: {import_milliseconds():.0f} ms")
