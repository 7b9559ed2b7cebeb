#!/usr/bin/env python3
"""Measures Aquarium against its bars, the C floor and the peers found on this machine.

    bench.py PROGRAM [--accounts 10000] [--rounds 5] [--only WORDS] [--strict]

Needs Python 3.9 on Linux and nothing else. Rounds are interleaved, so that other work on the
machine hits all programs alike. --strict ends with 1 when a bar is missed.
"""
import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile

from program import Program, now

ESC = b"\x1b"


def median(values):
    return percentile(values, 50)


def percentile(values, part):
    values = sorted(v for v in values if v is not None)
    return values[min(len(values) - 1, len(values) * part // 100)] if values else None


def said(value, unit="", digits=1):
    return "-" if value is None else f"{value:.{digits}f}{unit}"


class Subject:
    """A program that shows rows: how it starts, and the key that goes to the next row."""

    def __init__(self, name, arguments, key=b"j", marker=None, prepare=None, environment=None):
        self.name, self.arguments, self.key = name, arguments, key
        self.marker, self.prepare, self.environment = marker, prepare, environment
        self.frames, self.keys, self.burst = [], [], []
        self.bytes, self.wide_bytes = [], []

    def start(self, columns=120, rows=40):
        if self.prepare:
            self.prepare()
        return Program(self.arguments, columns, rows, environment=self.environment)

    def first_frame(self, limit=60):
        """Milliseconds from exec to the last byte of the first frame."""
        with self.start() as program:
            if self.marker and program.show(self.marker, limit) is None:
                return None
            program.settle(0.2, 0.06)
            return ((program.last_byte or now()) - program.started) * 1000

    def ready(self, program):
        if self.marker:
            program.show(self.marker, 60)
        program.settle(1.0, 0.3)

    def measure_keys(self, count=40):
        with self.start() as program:
            self.ready(program)
            if program.status is not None:     # the terminal alone would echo them
                return
            for _ in range(count):
                begin = now()
                program.write(self.key)
                _, last, _ = program.settle(0.4)
                if last:
                    self.keys.append((last - begin) * 1000)

    def measure_bytes(self, count=30):
        """Bytes for a move in an ordinary window, and beside all that a large one has room for."""
        for size, bytes in (((80, 24), self.bytes), ((120, 40), self.wide_bytes)):
            with self.start(*size) as program:
                self.ready(program)
                for _ in range(count):
                    program.write(self.key)
                    bytes.append(program.settle(0.4)[2])

    def measure_burst(self):
        with self.start() as program:
            self.ready(program)
            begin = now()
            program.write(self.key * 200)
            _, last, _ = program.settle(10, 0.15)
            if last:
                self.burst.append((last - begin) * 1000)


class Bench:
    def __init__(self, options):
        self.program = os.path.abspath(options.program)
        self.rounds, self.many = options.rounds, options.accounts
        self.only, self.rows, self.missed = options.only, [], 0
        self.folder = options.folder or tempfile.mkdtemp(prefix="aquarium-bench-")
        self.kept = bool(options.folder)
        os.makedirs(self.folder, exist_ok=True)

    # What is measured

    def prepare(self):
        here = os.path.dirname(os.path.abspath(__file__))
        self.floor_program = os.path.join(self.folder, "floor")
        subprocess.run(["cc", "-O2", "-o", self.floor_program, os.path.join(here, "floor.c"),
                        "-lncursesw"], check=True)
        self.few = self.workspace(200)
        self.much = self.workspace(self.many)
        self.text = os.path.join(self.folder, "rows.txt")
        with open(self.text, "w") as text:
            for row in range(10000):
                text.write(f"{row:6}  row {row * 7919 % 100003:<40} {row * 1.37:10.2f}\n")
        self.floor = Subject("C floor", [self.floor_program, "200"], marker="help")
        self.floor_many = Subject("C floor", [self.floor_program, str(self.many)], marker="help")
        self.small = self.aquarium("aquarium", self.few)
        self.large = self.aquarium(f"aquarium {self.many}", self.much)
        self.peers = self.found_peers()
        for subject in (self.small, self.large):     # the first opening writes the cache
            with subject.start() as program:
                program.quiet(2.0, 120)
                program.write(b"q")
                program.wait()

    def workspace(self, accounts, *more):
        kind = "".join(option.removeprefix("-") for option in more)
        folder = os.path.join(self.folder, f"accounts-{accounts}{kind}")
        if not os.path.exists(os.path.join(folder, "workspace.yaml")):
            print(f"Writing {accounts} accounts", file=sys.stderr)
            subprocess.run([self.program, "generate", folder, "--accounts", str(accounts),
                            "--seed", "1", *more], check=True, stdout=subprocess.DEVNULL)
        return folder

    def aquarium(self, name, folder, *more, prepare=None):
        return Subject(name, [self.program, "open", folder, *more], marker="? help",
                       prepare=prepare)

    def found_peers(self):
        rows = self.text
        peers = [("less", ["less", rows], b"j"), ("nano", ["nano", "-I", rows], ESC + b"[B"),
                 ("vim", ["vim", "-u", "NONE", "-N", rows], b"j"), ("tig", ["tig"], b"j"),
                 ("htop", ["htop"], ESC + b"OB"), ("mc", ["mc", "-u"], ESC + b"OB")]
        return [Subject(name, arguments, key) for name, arguments, key in peers
                if shutil.which(name)]

    # How it is told

    def row(self, what, bar, measured, met, floor="-", peers="-"):
        self.missed += not met
        mark = "met" if met else "MISSED"
        self.rows.append((what, bar, measured, mark, floor, peers))
        print(f"{what:<44} {bar:<22} {measured:<26} {mark:<7} {floor:<12} {peers}", flush=True)

    def told_peers(self, values):
        return ", ".join(f"{p.name} {said(v)}" for p, v in zip(self.peers, values)
                         if v is not None) or "-"

    def wanted(self, name):
        return not self.only or name in self.only

    def run(self):
        print(f"{'what':<44} {'bar':<22} {'measured':<26} {'':<7} {'C floor':<12} peers")
        for name in ("frames", "cold", "keys", "heavy", "idle", "escape", "memory", "save", "drag", "exits",
                     "build"):
            if self.wanted(name):
                getattr(self, name)()
        print(f"{self.missed} of {len(self.rows)} bars missed" if self.missed
              else f"all {len(self.rows)} bars met")

    def frames(self):
        subjects = [self.floor, self.small, self.large] + self.peers
        for _ in range(self.rounds):
            for subject in subjects:
                subject.frames.append(subject.first_frame())
        floor, small, large, *peers = [median(s.frames) for s in subjects]
        told = self.told_peers(peers)
        times = None if None in (small, floor) else small / floor
        self.row("first full frame, 200 accounts, ms", "3 times the floor",
                 f"{said(small)} ({said(times)} times)", times is not None and times <= 3,
                 said(floor), told)
        self.row(f"first full frame, {self.many} accounts, cached, ms", "60", said(large),
                 large is not None and large <= 60, said(floor), told)

    def cold(self):
        def forget():
            cache = os.path.join(self.much, ".aquarium")
            for name in os.listdir(cache) if os.path.isdir(cache) else []:
                if name.startswith("index"):
                    os.remove(os.path.join(cache, name))
        first, whole = [], []
        for _ in range(min(3, self.rounds)):
            with self.aquarium("cold", self.much, prepare=forget).start() as program:
                shown = program.show("? help", 60)
                program.quiet(1.0, 60)
                first.append(shown and shown * 1000)
                whole.append(((program.last_byte or now()) - program.started) * 1000)
                program.write(b"q")
                program.wait()
        self.row(f"the same, no cache: usable, ms", "100", said(median(first)),
                 (median(first) or 1e9) <= 100)
        self.row(f"the same, no cache: complete, ms", "1500", said(median(whole)),
                 (median(whole) or 1e9) <= 1500)

    def keys(self):
        subjects = [self.floor_many, self.small, self.large] + self.peers
        for _ in range(max(1, self.rounds // 2)):
            for subject in subjects:
                subject.measure_keys()
                subject.measure_burst()
        peers = self.told_peers([median(p.keys) for p in self.peers])
        for subject, count in ((self.small, 200), (self.large, self.many)):
            p50, p95 = percentile(subject.keys, 50), percentile(subject.keys, 95)
            self.row(f"key to settled screen, {count} accounts, ms", "p50 1, p95 5",
                     f"p50 {said(p50, digits=2)}, p95 {said(p95, digits=2)}",
                     p50 is not None and p50 <= 1 and p95 <= 5,
                     said(median(self.floor_many.keys), digits=2), peers)
        for subject, count in ((self.small, 200), (self.large, self.many)):
            burst = median(subject.burst)
            self.row(f"200 keys in one write, {count} accounts, ms", "50", said(burst),
                     burst is not None and burst <= 50, said(median(self.floor_many.burst)),
                     self.told_peers([median(p.burst) for p in self.peers]))
        for subject in [self.small, self.floor_many] + self.peers:
            subject.measure_bytes()
        size = median(self.small.bytes)
        self.row("bytes for a move at 80x24 (at 120x40)", "300", told_bytes(self.small),
                 (size or 1e9) <= 300, told_bytes(self.floor_many),
                 ", ".join(f"{p.name} {told_bytes(p)}" for p in self.peers) or "-")

    def heavy(self):
        """The pages of an account with 300 people, 200 needs and 400 evidences."""
        folder = self.workspace(200, "--heavy")
        accounts = os.path.join(folder, "accounts")
        largest = max(os.listdir(accounts),
                      key=lambda name: os.path.getsize(os.path.join(accounts, name)))
        pages = {"identity": "Identity", "contacts": "People", "needs": "Needs"}
        for page, title in pages.items():
            subject = self.aquarium(page, folder, "--account", largest.removesuffix(".yaml"),
                                    "--page", page)
            for _ in range(max(1, self.rounds // 2)):
                subject.measure_keys()
            p50, p95 = percentile(subject.keys, 50), percentile(subject.keys, 95)
            self.row(f"key to settled screen, heavy account, {page}, ms", "p50 1, p95 4",
                     f"p50 {said(p50, digits=2)}, p95 {said(p95, digits=2)}",
                     p50 is not None and p50 <= 1 and p95 <= 4)
            other = "Needs" if title == "Identity" else "Identity"
            frame = median(page_frames(subject, title, other, 3 * self.rounds))
            self.row("first frame of that page, ms", "16", said(frame),
                     frame is not None and frame <= 16)

    def idle(self, seconds=5):
        told = []
        for subject in [self.small, self.floor] + self.peers:
            with subject.start() as program:
                subject.ready(program)
                program.settle(1.0, 1.0)
                (busy, wakes), size = program.work(), program.total
                end = now() + seconds
                while now() < end:
                    program.read(end - now())
                after, woke = program.work()
                told.append((woke - wakes, after - busy, program.total - size))
        text = [f"{w}, {b:.0f} ms, {s} B" for w, b, s in told]
        peers = ", ".join(f"{p.name} {told[i + 2][0]}" for i, p in enumerate(self.peers)) or "-"
        self.row(f"idle {seconds} s: wake-ups, processor, bytes", "0, 0, 0", text[0],
                 told[0][0] == 0 and told[0][1] < 1 and told[0][2] == 0, text[1], peers)

    def escape(self):
        times = []
        with self.small.start() as program:
            self.small.ready(program)
            for _ in range(7):
                program.write(b":")
                program.settle(1.0, 0.1)
                begin = now()
                program.write(ESC)
                _, last, _ = program.settle(2.0)
                times.append((last - begin) * 1000 if last else None)
        value = median(times)
        self.row("Esc to settled screen, ms", "30", said(value), (value or 1e9) <= 30)

    def memory(self):
        for subject, count, bar in ((self.small, 200, 25), (self.large, self.many, 60)):
            with subject.start() as program:
                subject.ready(program)
                program.write(b"j" * 50)
                program.settle(1.0, 0.1)
                value = program.memory()
            with self.floor.start() as program:
                self.floor.ready(program)
                floor = program.memory()
            self.row(f"memory, {count} accounts, MB", str(bar), said(value), value <= bar,
                     said(floor))

    def save(self):
        account = sorted(os.listdir(os.path.join(self.few, "accounts")))[0]
        path = os.path.join(self.few, "accounts", account)
        times = {"program": [], "bare": []}
        for turn in range(15):
            times["bare"].append(bare_save(path))
        # The same verb with nothing to save: what is left is the save.
        same = self.verb("set", account, "identity.employees", "999")
        timed(same)
        started = median([timed(same) for _ in range(9)])
        for turn in range(15):
            value = str(1000 + turn)
            times["program"].append(
                timed(self.verb("set", account, "identity.employees", value)) - started)
        program, bare = median(times["program"]), median(times["bare"])
        ratio = program / bare
        self.row("durable save of an account, ms", "1.5 times a bare one",
                 f"{said(program, digits=2)} ({said(ratio)} times)", ratio <= 1.5,
                 said(bare, digits=2), "bare: write, fsync, rename, fsync")

    def verb(self, name, account, *more):
        return [self.program, name, self.few, account.removesuffix(".yaml"), *more]

    def drag(self, count=10):
        stale = {}
        for subject in [self.small, self.floor] + self.peers:
            stale[subject.name] = sum(drag_is_stale(subject, seed) for seed in range(count))
        own, floor, *peers = stale.values()
        self.row(f"stale screens in {count} drags", "0", str(own), own == 0, str(floor),
                 ", ".join(f"{p.name} {v}" for p, v in zip(self.peers, peers)) or "-")

    def build(self):
        """A clean copy of the sources, built and tested as the README says."""
        root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
        copy = os.path.join(self.folder, "clean")
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(root, copy, ignore=shutil.ignore_patterns(".build", ".git"))
        begin = now()
        done = subprocess.run(["make", "test"], cwd=copy, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
        took = now() - begin
        self.row("clean debug build and all tests, s", "300", said(took, digits=0),
                 done.returncode == 0 and took < 300)

    def exits(self):
        left = {}
        for way in ("quit", "TERM", "HUP", "INT", "SEGV", "stop"):
            left[way] = left_after(self.small, way)
        bad = {way: modes for way, modes in left.items() if modes}
        told = "; ".join(f"{way}: {', '.join(modes)}" for way, modes in bad.items()) or "none"
        self.row("modes left after quit, TERM, HUP, INT, crash, ^Z", "none", told, not bad)


def page_frames(subject, title, other, count):
    """Milliseconds from the digit of a page to its settled screen, each time from another page."""
    times = []
    with subject.start() as program:
        subject.ready(program)
        shown = "\n".join(program.screen.text())
        digits = [re.search(rf"(\d) {name}", shown) for name in (other, title)]
        if None in digits:
            return []
        away, back = (digit.group(1).encode() for digit in digits)
        for _ in range(count):
            program.write(away)
            program.settle(1.0, 0.1)
            begin = now()
            program.write(back)
            _, last, _ = program.settle(1.0, 0.1)
            if last:
                times.append((last - begin) * 1000)
    return times


def told_bytes(subject):
    return f"{said(median(subject.bytes), digits=0)} ({said(median(subject.wide_bytes), digits=0)})"


def timed(arguments):
    begin = now()
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)
    return (now() - begin) * 1000


def bare_save(path):
    """The least that a durable replacement costs: write, fsync, rename, fsync of the folder."""
    with open(path, "rb") as file:
        data = file.read()
    begin = now()
    file = os.open(path + ".tmp", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(file, data)
    os.fsync(file)
    os.close(file)
    os.rename(path + ".tmp", path)
    folder = os.open(os.path.dirname(path), os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
    return (now() - begin) * 1000


def drag_is_stale(subject, seed):
    """Thirty sizes, at most 16 ms apart; then, is the screen what a slow resize makes of it?"""
    sizes = random.Random(seed)
    with subject.start() as program:
        subject.ready(program)
        for _ in range(30):
            program.resize(sizes.randint(20, 300), sizes.randint(5, 100))
            program.read_for(sizes.choice([0.0005, 0.002, 0.016]))
        final = (101, 31)
        program.resize(*final)
        program.settle(1.0, 0.4)
        found = program.screen.text()
        program.resize(100, 30)
        program.settle(1.0, 0.3)
        program.resize(*final)
        program.settle(1.0, 0.4)
        return program.status is not None or found != program.screen.text()


def left_after(subject, way):
    """The modes left on after one way to end."""
    with subject.start() as program:
        subject.ready(program)
        if way == "quit":
            program.write(b"q")
        elif way == "stop":
            program.write(b"\x1a")
            end = now() + 2
            while not program.stopped and now() < end:
                program.read(0.05)
            program.settle(0.2, 0.1)
            return program.left_on() if program.stopped else ["didn't stop"]
        else:
            os.kill(program.pid, getattr(signal, "SIG" + way))
        if program.wait() is None:
            return ["still runs"]
        return program.left_on()


def main():
    parser = argparse.ArgumentParser(description="Measures Aquarium against its bars.")
    parser.add_argument("program")
    parser.add_argument("--accounts", type=int, default=10000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="*", help="frames cold keys heavy idle escape memory save drag exits build")
    parser.add_argument("--folder", help="where workspaces are written and kept")
    parser.add_argument("--strict", action="store_true")
    options = parser.parse_args()
    bench = Bench(options)
    try:
        bench.prepare()
        bench.run()
    finally:
        if not bench.kept:
            shutil.rmtree(bench.folder, ignore_errors=True)
    return 1 if options.strict and bench.missed else 0


if __name__ == "__main__":
    sys.exit(main())
