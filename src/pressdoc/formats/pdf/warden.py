"""The worker's master: starts it, asks it about one file after the other, and outlives whatever becomes of it.

One worker serves all files of this process, one at a time. A file on which it dies, or takes too long, is an error of
that file; the next one gets a new worker.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from attrs import frozen

from pressdoc.errors import LimitExceeded, PressdocError, ReadError
from pressdoc.limits import Limits

Answer = dict[str, Any]

_LIBRARIES = ("libpdfium.so", "libpdfium.dylib", "pdfium.dll")
_PROGRAM = "import sys; sys.path.append(sys.argv[1]); from worker.serving import main; main()"
"""Reaches the worker past pressdoc, whose own modules it must not load."""
_OUT_OF_MEMORY = frozenset({"SIGABRT", "SIGTRAP", "SIGILL", "SIGKILL", "SIGBUS", "SIGSEGV"})
"""How PDFium ends where it gets no more memory differs from system to system and place to place."""


def _library() -> str:
    found = find_spec("pypdfium2_raw")
    folder = Path(found.origin).parent if found is not None and found.origin else None
    path = next((folder / name for name in _LIBRARIES if (folder / name).exists()), None) if folder else None
    if path is None:
        raise PressdocError("PDF pages cannot be read: pypdfium2 is not installed whole; install pressdoc again")
    return str(path)


class _Worker:
    """One process, and whose child it is."""

    def __init__(self) -> None:
        self.owner = os.getpid()
        self.process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-I", "-S", "-c", _PROGRAM, str(Path(__file__).parent), _library()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def is_ours(self) -> bool:
        """Tell whether the worker lives and was not inherited by a fork, whose pipes two would then use."""
        return self.owner == os.getpid() and self.process.poll() is None

    def ask(self, request: Answer, data: bytes) -> None:
        asked = self.process.stdin
        assert asked is not None  # noqa: S101 - a pipe was asked for
        try:
            asked.write(json.dumps(request).encode() + b"\n")
            asked.write(data)
            asked.flush()
        except OSError:
            return  # it is dead, which whoever waits for its answer finds out

    def answers(self) -> Iterator[bytes]:
        told = self.process.stdout
        assert told is not None  # noqa: S101 - as above
        while line := told.readline():
            yield line

    def end(self) -> None:
        """End the worker at once and leave nothing of it."""
        if self.owner != os.getpid():
            return
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:
                pass  # what was still to be flushed has nowhere to go


class _Clock:
    """Ends the worker over whose file the time is up.

    Its thread sleeps on from file to file and ends when no file is read any more: to start one for each file would
    cost more than to read a short one where the machine is busy.
    """

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.task: _Task | None = None
        self.wakes: float | None = None
        """When the thread will look at the task next; `None` where there is no thread."""

    def set(self, task: _Task) -> None:
        """Watch over the task from now on."""
        with self.changed:
            self.task = task
            if self.wakes is None:
                self.wakes = task.deadline
                threading.Thread(target=self.watch, name="pdf-clock", daemon=True).start()
            elif task.deadline < self.wakes:
                self.changed.notify()

    def cancel(self) -> None:
        """Watch over nothing until set again."""
        with self.changed:
            self.task = None

    def watch(self) -> None:
        """Sleep until the task's time is up, or there is none."""
        with self.changed:
            while self.task is not None:
                self.wakes = self.task.deadline
                left = self.wakes - time.monotonic()
                if left <= 0:
                    self.task.stop()
                    self.task = None
                else:
                    self.changed.wait(min(left, threading.TIMEOUT_MAX))
            self.wakes = None


class _Warden:
    """Keeps at most one worker."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.clock = _Clock()
        self.worker: _Worker | None = None

    def forked(self) -> None:
        """Begin anew in a child: a thread of the parent may have held a lock that nobody here would ever let go of."""
        self.lock, self.clock = threading.Lock(), _Clock()

    def wake(self) -> _Worker:
        if self.worker is None or not self.worker.is_ours():
            self.dismiss()
            self.worker = _Worker()
        return self.worker

    def dismiss(self) -> None:
        if self.worker is not None:
            self.worker.end()
        self.worker = None


_WARDEN = _Warden()
atexit.register(_WARDEN.dismiss)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_WARDEN.forked)


def wake() -> None:
    """Start the worker if there is none, so that it is ready by the time it is asked."""
    with _WARDEN.lock:
        _WARDEN.wake()


@frozen(kw_only=True)
class Asked:
    """What the worker is told of a file. `speaks`: it may use ActualText; `overlaid`: fields or boxes lie over pages."""

    password: str | None
    speaks: bool
    overlaid: bool


@contextmanager
def pages(data: bytes, limits: Limits, asked: Asked) -> Iterator[Iterator[Answer]]:
    """Have the worker read the file; give the answers for its pages as they come, in order.

    The work goes on meanwhile. Raises `LimitExceeded` and `ReadError` while the answers are taken.
    """
    with _WARDEN.lock:
        task = _Task(_WARDEN.wake(), limits)
        request = {
            "size": len(data),
            "password": asked.password,
            "pages": limits.pages,
            "memory": limits.memory,
            "seconds": limits.seconds,
            "speaks": asked.speaks,
            "overlaid": asked.overlaid,
        }
        _WARDEN.clock.set(task)
        try:
            task.worker.ask(request, data)
            yield task.answers()
        finally:
            _WARDEN.clock.cancel()
            if not task.done:
                _WARDEN.dismiss()


class _Task:
    """One file in the worker's hands."""

    def __init__(self, worker: _Worker, limits: Limits) -> None:
        self.worker = worker
        self.limits = limits
        self.done = False
        self.late = False
        self.deadline = time.monotonic() + limits.seconds

    def stop(self) -> None:
        self.late = True
        self.worker.process.kill()

    def answers(self) -> Iterator[Answer]:
        told = 0
        for line in self.worker.answers():
            told += len(line)
            if told > self.limits.bytes_unpacked:
                raise LimitExceeded("pdf", "bytes_unpacked", self.limits.bytes_unpacked)
            answer: Answer = json.loads(line)
            if "end" not in answer:
                yield answer
                continue
            self.done = not answer.get("spent", False)
            if answer["end"] != "done":
                raise _refusal(answer["end"])
            return
        raise self.death()

    def death(self) -> ReadError:
        """Give the error for a worker that died over the file."""
        if self.late:
            return LimitExceeded("pdf", "seconds", self.limits.seconds)
        code = self.worker.process.wait()
        name = signal.Signals(-code).name if code < 0 else ""
        if name == "SIGXCPU":
            return LimitExceeded("pdf", "seconds", self.limits.seconds)
        if name in _OUT_OF_MEMORY or code > 0:
            return LimitExceeded("pdf", "memory", self.limits.memory)
        return ReadError("pdf", "damaged: its pages cannot be opened; make it again, or save its text as .txt")


def _refusal(reason: str) -> ReadError:
    if reason in ("password", "security"):
        return ReadError("pdf", "locked in a way that pressdoc cannot open; save a copy without protection")
    return ReadError("pdf", "damaged: its pages cannot be opened; make it again, or save its text as .txt")
