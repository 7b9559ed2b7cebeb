"""Runs a full-screen program on a pseudo-terminal, as a shell would, and takes the time.

The program isn't the leader of its session: were it, the kernel would reset the terminal as it
ends and hide what it left behind. A small process owns the terminal, puts the program in front,
and tells when it stops and how it ends.
"""
import errno
import fcntl
import os
import select
import shutil
import signal
import struct
import tempfile
import termios
import time

from screen import Screen

now = time.perf_counter


class Program:
    def __init__(self, arguments, columns=120, rows=40, home=None, environment=None):
        self.temporary = None if home else tempfile.mkdtemp(prefix="bench-home-")
        self.screen = Screen(columns, rows)
        self.total, self.status, self.stopped = 0, None, False
        self.last_byte = None
        self.master, self.slave = os.openpty()
        self.size(columns, rows)
        self.before = termios.tcgetattr(self.slave)
        self.news, tell = os.pipe()
        environment = {
            "HOME": home or self.temporary, "TERM": "xterm-256color", "LANG": "C.UTF-8",
            "PATH": os.environ.get("PATH", ""), **(environment or {})}
        self.started = now()
        self.owner = os.fork()
        if self.owner == 0:
            try:
                self.own(arguments, environment, tell)
            finally:
                os._exit(1)
        os.close(tell)
        self.pid = None
        while self.pid is None and self.status is None:
            self.read(0.5)

    def own(self, arguments, environment, tell):
        os.setsid()
        fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)
        signal.signal(signal.SIGTTOU, signal.SIG_IGN)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        child = os.fork()
        if child == 0:
            os.setpgid(0, 0)
            os.tcsetpgrp(self.slave, os.getpid())
            for name in (signal.SIGTTOU, signal.SIGHUP):
                signal.signal(name, signal.SIG_DFL)
            for descriptor in (0, 1, 2):
                os.dup2(self.slave, descriptor)
            os.closerange(3, 64)
            os.execvpe(arguments[0], arguments, environment)
        os.close(self.master)
        os.write(tell, struct.pack("ii", 0, child))
        while True:
            _, status = os.waitpid(child, os.WUNTRACED)
            stopped = os.WIFSTOPPED(status)
            os.write(tell, struct.pack("ii", 1 if stopped else 2, status))
            if stopped:
                os.tcsetpgrp(self.slave, os.getpgrp())
            else:
                signal.pause()

    def size(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns, rows):
        self.size(columns, rows)
        self.screen.resize(columns, rows)

    def read(self, timeout):
        """One piece of output or of news; the bytes, or None when there was nothing in time."""
        ready, _, _ = select.select([self.master, self.news], [], [], max(0, timeout))
        data = b""
        if self.news in ready:
            news = os.read(self.news, 8)
            if len(news) == 8:
                kind, value = struct.unpack("ii", news)
                if kind == 0:
                    self.pid = value
                elif kind == 1:
                    self.stopped = True
                else:
                    self.status = value
        if self.master in ready:
            try:
                data = os.read(self.master, 65536)
            except OSError as error:
                if error.errno != errno.EIO:
                    raise
            if data:
                self.last_byte = now()
            self.total += len(data)
            self.screen.feed(data)
        return data if ready else None

    def settle(self, limit, quiet=0.03):
        """Reads until it has been quiet; times of the first and last byte, and their number."""
        begin, first, last, size = now(), None, None, 0
        while True:
            wait = begin + limit if last is None else min(begin + limit, last + quiet)
            data = self.read(wait - now()) if wait > now() else None
            if data:
                last = self.last_byte
                first = first or last
                size += len(data)
            elif data is None and now() >= wait or self.status is not None:
                return first, last, size

    def quiet(self, seconds, limit):
        """Reads until nothing has been written for some seconds; unlike settle, what is already
        complete counts."""
        begin = now()
        while self.status is None:
            end = min((self.last_byte or begin) + seconds, begin + limit)
            if now() >= end:
                return
            self.read(end - now())

    def read_for(self, seconds):
        end = now() + seconds
        while now() < end:
            self.read(end - now())

    def write(self, data):
        os.write(self.master, data)

    def show(self, text, limit):
        """Waits for a text on the screen; seconds since the start, or None."""
        while now() - self.started < limit and self.status is None:
            if self.read(0.5) and any(text in row for row in self.screen.text()):
                return now() - self.started
        return None

    def wait(self, limit=5.0):
        end = now() + limit
        while self.status is None and now() < end:
            self.read(0.05)
        while self.read(0.05):
            pass
        return self.status

    def left_on(self):
        """The modes that the program has left on the terminal."""
        after = termios.tcgetattr(self.slave)
        raw = ["raw keyboard"] if after[:4] != self.before[:4] else []
        return self.screen.left_on() + raw

    def foreground(self):
        self.stopped = False
        os.tcsetpgrp(self.slave, self.pid)
        os.killpg(self.pid, signal.SIGCONT)

    def close(self):
        for pid in (self.pid if self.status is None else None, self.owner):
            if pid:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
        os.waitpid(self.owner, 0)
        for descriptor in (self.master, self.slave, self.news):
            os.close(descriptor)
        if self.temporary:
            shutil.rmtree(self.temporary, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def memory(self):
        """Resident megabytes."""
        with open(f"/proc/{self.pid}/status") as status:
            return next(int(l.split()[1]) / 1024 for l in status if l.startswith("VmRSS"))

    def work(self):
        """Milliseconds of processor, and how often a thread woke up."""
        busy = wakes = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/schedstat") as stat:
                busy += int(stat.read().split()[0]) / 1e6
            with open(f"/proc/{self.pid}/task/{task}/status") as status:
                wakes += sum(int(l.split()[1]) for l in status if "ctxt_switches" in l)
        return busy, wakes
