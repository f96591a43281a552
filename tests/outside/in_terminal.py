#!/usr/bin/python3
"""Runs a program in a terminal of its own, as somebody who sits there would.

usage: in_terminal.py WAIT ANSWER [WAIT ANSWER]... -- PROGRAM [ARGUMENT]...

Each ANSWER is typed when the terminal has shown WAIT since the last answer: as that key where it
is ^C, and else, being a secret, with a line end, as soon as the terminal shows no more what is
typed. Prints what the terminal showed, and ends with the code of the
program; with 99 when something waited for was not shown.
"""

import os
import pty
import select
import signal
import sys
import termios
import time

# As long as a busy machine may take for one answer, in seconds.
PATIENCE = 120


def main():
    split = sys.argv.index("--")
    talk, program = sys.argv[1:split], sys.argv[split + 1 :]
    assert len(talk) % 2 == 0 and program, __doc__
    child, terminal = pty.fork()
    if child == 0:
        # As in a terminal of its own, whatever this was started from ignores.
        for each in (signal.SIGINT, signal.SIGQUIT, signal.SIGHUP, signal.SIGTERM):
            signal.signal(each, signal.SIG_DFL)
        os.execvp(program[0], program)

    shown = b""
    missing = None
    for wait, answer in zip(talk[::2], talk[1::2]):
        start = len(shown)
        while wait.encode() not in shown[start:]:
            more = read(terminal)
            if not more:
                missing = wait
                break
            shown += more
        if missing:
            break
        if answer == "^C":
            os.write(terminal, b"\x03")
            continue
        until = time.monotonic() + PATIENCE
        while termios.tcgetattr(terminal)[3] & termios.ECHO and time.monotonic() < until:
            time.sleep(0.01)
        os.write(terminal, answer.encode() + b"\n")
    while more := read(terminal):
        shown += more
    # Nothing waits for ever.
    until = time.monotonic() + PATIENCE
    while not ended(child) and time.monotonic() < until:
        time.sleep(0.01)
    if not ended(child):
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    sys.stdout.buffer.write(shown)
    sys.stdout.flush()
    if missing:
        sys.exit(99)
    code = os.waitstatus_to_exitcode(status)
    sys.exit(code if code >= 0 else 128 - code)


def ended(child):
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def read(terminal):
    """What is shown next; nothing when the program has ended or shows nothing for too long."""
    if not select.select([terminal], [], [], PATIENCE)[0]:
        return b""
    try:
        return os.read(terminal, 65536)
    except OSError:  # on Linux, how a terminal ends
        return b""


main()
