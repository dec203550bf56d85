"""Times the installed C# kernel beside the Python kernel, with Jupyter's client: kernel.py [NAME] [ROUNDS]."""
import statistics
import sys
import time

from jupyter_client.kernelspec import NoSuchKernel
from jupyter_client.manager import KernelManager

NAME = sys.argv[1] if len(sys.argv) > 1 else ".net-csharp"
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
TIMEOUT = 60


def reply(client, message_id):
    while True:
        message = client.get_shell_msg(timeout=TIMEOUT)
        if message["parent_header"].get("msg_id") == message_id:
            return message["content"]


def timed(action):
    start = time.monotonic()
    action()
    return time.monotonic() - start


def cell(client, code):
    """From the request to the result on the wire."""
    message_id = client.execute(code)
    while True:
        message = client.get_iopub_msg(timeout=TIMEOUT)
        if message["parent_header"].get("msg_id") == message_id and message["msg_type"] == "execute_result":
            break
    assert reply(client, message_id)["status"] == "ok"


def measure(name, first, second, completed, inspected):
    start = time.monotonic()
    manager = KernelManager(kernel_name=name)
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(TIMEOUT)
        cell(client, first)
        times = {"start to first result": time.monotonic() - start, "second cell": timed(lambda: cell(client, second))}
        reply(client, client.complete(completed, len(completed)))
        times["completion"] = timed(lambda: reply(client, client.complete(completed, len(completed))))
        reply(client, client.inspect(inspected, len(inspected)))
        times["inspection"] = timed(lambda: reply(client, client.inspect(inspected, len(inspected))))
        return times
    finally:
        client.stop_channels()
        manager.shutdown_kernel()


def medians(rounds):
    return {key: statistics.median(round_[key] for round_ in rounds) for key in rounds[0]}


def main():
    own, python = [], []
    try:
        # By turns, so that both see the same machine.
        for _ in range(ROUNDS):
            own.append(measure(NAME, "var x = 1 + 1;\nx", "var y = x + 1;\ny", "Console.Wri", "Console.WriteLine"))
            python.append(measure("python3", "x = 1 + 1\nx", "y = x + 1\ny", "str.is", "str.isalpha"))
    except NoSuchKernel as missing:
        sys.exit(f"{missing}: install it ('kernel install'; Debian: apt install python3-ipykernel).")
    own, python = medians(own), medians(python)
    for key, seconds in own.items():
        print(f"{key}: {seconds * 1000:.0f} ms, Python's kernel {python[key] * 1000:.0f} ms, ratio {seconds / python[key]:.1f}")


main()
