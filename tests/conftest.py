"""Every test draws its examples as `tests.examples` says."""

import signal

from tests import examples

__all__ = ["examples"]

# What a shell runs in its background ignores Ctrl-C, and so would the processes that tests begin.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
