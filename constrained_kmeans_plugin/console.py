"""Where the command `constrained-kmeans` begins: Ctrl-C counts before large packages load."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from types import FrameType
from typing import Optional

INTERRUPTED = 130


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the command; its exit code."""
    # Those that are ignored stay so, as of commands in the background of a script.
    before = [
        (number, handler)
        for number in (signal.SIGINT, signal.SIGTERM)
        if (handler := signal.getsignal(number)) not in (signal.SIG_IGN, None)
    ]
    interrupts = _Interrupts()
    for number, _ in before:
        signal.signal(number, interrupts)
    try:
        from .core.scale.command import run

        interrupts.check()
        return run(arguments, interrupts.came)
    except KeyboardInterrupt:
        sys.stderr.write("constrained-kmeans: Interrupted. Nothing was written.\n")
        return INTERRUPTED
    finally:
        for number, handler in before:
            signal.signal(number, handler)


class _Interrupts:
    """Ctrl-C, and the request to end: kept, as packages that import others swallow exceptions."""

    def __init__(self) -> None:
        self._came = False

    def __call__(self, number: int, frame: Optional[FrameType]) -> None:
        """Handle the signal: at once, but for imports."""
        self._came = True
        while frame is not None:
            if frame.f_code.co_filename.startswith("<frozen importlib"):
                return
            frame = frame.f_back
        raise KeyboardInterrupt

    def came(self) -> bool:
        """Whether to end."""
        return self._came

    def check(self) -> None:
        """End if so."""
        if self._came:
            raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
