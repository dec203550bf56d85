"""Drives the installed kernel with Jupyter's own client. kernel_checks.py NAME CHECK... runs the named checks; without any, all.

A kernel takes seconds to start, so that checks share one until a check fails or leaves the kernel in no state for others. What surely comes is
waited for as long as it takes: a loaded machine is no fault of the kernel."""
import os
import queue
import signal
import subprocess
import sys
import tempfile
import time
import traceback

from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import KernelManager
from jupyter_client.session import Session

NAME = sys.argv[1]
TIMEOUT = int(os.environ.get("KERNEL_TIMEOUT", "300"))


class Kernel:
    """A kernel of its own for a check, with one client."""

    def __init__(self, transport="tcp"):
        self.folder = tempfile.mkdtemp(prefix="k")
        self.manager = KernelManager(kernel_name=NAME, transport=transport)
        if transport == "ipc":
            self.manager.ip = os.path.join(self.folder, "s")
        self.manager.start_kernel(cwd=self.folder)
        self.client = self.connect()

    def connect(self):
        client = self.manager.client()
        client.start_channels()
        client.wait_for_ready(TIMEOUT)
        return client

    def count(self):
        """How many cells have run; one more now."""
        return run(self.client, "0")[0]["execution_count"]

    def gate(self):
        """C# that waits until the file of the returned path is there."""
        path = os.path.join(self.folder, f"gate-{time.monotonic_ns()}")
        return f'while (!System.IO.File.Exists("{path}")) System.Threading.Thread.Sleep(20);', path

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel(now=True)


def stranger(k):
    """A client that has only the connection file, once the kernel answers it. Jupyter's own waiting takes a slow start for a death."""
    client = BlockingKernelClient(connection_file=k.manager.connection_file)
    client.load_connection_file()
    client.start_channels()
    until(lambda: answers(client), "the kernel answers")
    return client


def answers(client):
    client.kernel_info()
    try:
        return bool(client.get_shell_msg(timeout=1) and client.get_iopub_msg(timeout=1))
    except queue.Empty:
        return False


def reply(client, message_id, receive=None):
    while True:
        message = (receive or client.get_shell_msg)(timeout=TIMEOUT)
        if message["parent_header"].get("msg_id") == message_id:
            return message["content"]


def published(client, message_id, timeout=TIMEOUT):
    """What was published for the request, up to idle."""
    found = []
    while True:
        message = client.get_iopub_msg(timeout=timeout)
        if message["parent_header"].get("msg_id") != message_id:
            continue
        found.append((message["msg_type"], message["content"]))
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            return found


def run(client, code, **options):
    message_id = client.execute(code, **options)
    return reply(client, message_id), published(client, message_id)


def of(messages, kind):
    return [content for name, content in messages if name == kind]


def text(messages, stream="stdout"):
    return "".join(content["text"] for content in of(messages, "stream") if content["name"] == stream)


def result(messages):
    found = of(messages, "execute_result")
    return found[0]["data"]["text/plain"] if found else None


def equal(actual, expected):
    if actual != expected:
        raise AssertionError(f"\n  found    {actual!r}\n  expected {expected!r}")


def check_info(k):
    info = reply(k.client, k.client.kernel_info())
    equal((info["status"], info["protocol_version"], info["implementation"]), ("ok", "5.4", "news-analysis"))
    equal(info["language_info"]["name"], "csharp")
    equal(info["language_info"]["file_extension"], ".cs")


def until(is_so, what):
    """Waits for what surely comes."""
    end = time.monotonic() + TIMEOUT
    while not is_so():
        if time.monotonic() > end:
            raise AssertionError(f"not so after {TIMEOUT} s: {what}")
        time.sleep(0.1)


def check_execute(k):
    before = k.count()
    answer, messages = run(k.client, "var a = 20;\nConsole.Write(\"out\"); Console.Error.Write(\"err\");\na + 1")
    equal((answer["status"], answer["execution_count"], answer["user_expressions"]), ("ok", before + 1, {}))
    equal([kind for kind, _ in messages], ["status", "execute_input", "stream", "stream", "execute_result", "status"])
    equal([messages[0][1]["execution_state"], messages[-1][1]["execution_state"]], ["busy", "idle"])
    equal((text(messages), text(messages, "stderr"), result(messages)), ("out", "err", "21"))
    answer, messages = run(k.client, "a * 2", user_expressions={"half": "a / 2", "bad": "nothing"})
    equal((answer["execution_count"], result(messages)), (before + 2, "40"))
    equal(answer["user_expressions"]["half"]["data"]["text/plain"], "10")
    equal(answer["user_expressions"]["bad"]["status"], "error")


def check_silent(k):
    before = k.count()
    history = reply(k.client, k.client.history(hist_access_type="tail", n=10))["history"]
    answer, messages = run(k.client, "var s = 1; Console.Write(s); s", silent=True)
    equal((answer["status"], answer["execution_count"]), ("ok", before))
    equal([kind for kind, _ in messages], ["status", "status"])
    answer, messages = run(k.client, "s + 1", store_history=False)
    equal((answer["execution_count"], result(messages)), (before, "2"))
    equal(reply(k.client, k.client.history(hist_access_type="tail", n=10))["history"], history)


def check_error(k):
    before = k.count()
    answer, messages = run(k.client, "int Half(int n)\n{\n    return n / 0.ToString().IndexOf('x', 1) / (n - n);\n}")
    equal(answer["status"], "ok")
    answer, messages = run(k.client, "// first\nHalf(1)")
    error = of(messages, "error")[0]
    equal((answer["status"], answer["ename"], error["evalue"]), ("error", "System.DivideByZeroException", "Attempted to divide by zero."))
    equal(error["traceback"], [
        "System.DivideByZeroException: Attempted to divide by zero.", f"   at Half in Cell {before + 1}, line 3", f"   at Cell {before + 2}, line 2"])
    answer, _ = run(k.client, "var b = missing;")
    equal((answer["ename"], answer["traceback"][0]),
          ("CompilationError", f"Cell {before + 3}, line 1, column 9: error CS0103: The name 'missing' does not exist in the current context"))


def check_stop_on_error(k):
    wait, path = k.gate()
    ids = [k.client.execute(code) for code in (wait, "throw new Exception(\"x\");", "1", "2")]
    # The kernel answers the last request on its other channel when it has those before.
    time.sleep(1)
    open(path, "w").close()
    equal([reply(k.client, i)["status"] for i in ids], ["ok", "error", "aborted", "aborted"])
    ids = [k.client.execute(code, stop_on_error=False) for code in ("throw new Exception(\"x\");", "1")]
    equal([reply(k.client, i)["status"] for i in ids], ["error", "ok"])


def check_display(k):
    _, messages = run(k.client, "var shown = display(\"a\"); shown.Update(\"b\"); ClearOutput(wait: true); HTML(\"<i>x</i>\")")
    equal([kind for kind, _ in messages][2:-1], ["display_data", "update_display_data", "clear_output", "execute_result"])
    first, second = of(messages, "display_data")[0], of(messages, "update_display_data")[0]
    equal((first["data"]["text/plain"], second["data"]["text/plain"]), ("a", "b"))
    equal(first["transient"]["display_id"], second["transient"]["display_id"])
    equal(of(messages, "clear_output"), [{"wait": True}])
    equal(of(messages, "execute_result")[0]["data"]["text/html"], "<i>x</i>")


def check_complete(k):
    run(k.client, "var words = new List<string>();")
    code = "words.Cle"
    answer = reply(k.client, k.client.complete(code, len(code)))
    equal((answer["status"], answer["matches"], answer["cursor_start"], answer["cursor_end"]), ("ok", ["Clear"], 6, 9))
    # Positions count characters, not UTF-16 units.
    code = "\"\U0001F600\" + wor"
    answer = reply(k.client, k.client.complete(code, len(code)))
    equal(("words" in answer["matches"], answer["cursor_start"], answer["cursor_end"]), (True, 6, 9))


def check_inspect(k):
    answer = reply(k.client, k.client.inspect("Console.WriteLine", 10))
    equal((answer["status"], answer["found"]), ("ok", True))
    if "WriteLine" not in answer["data"]["text/plain"] or "standard output stream" not in answer["data"]["text/plain"]:
        raise AssertionError(answer["data"]["text/plain"])
    equal(reply(k.client, k.client.inspect("   ", 1))["found"], False)


def check_is_complete(k):
    def status(code):
        return reply(k.client, k.client.is_complete(code))
    equal(status("1 + 1"), {"status": "complete"})
    equal(status("foreach (var x in y)\n{"), {"status": "incomplete", "indent": "    "})
    equal(status("var x = 1 +")["status"], "incomplete")
    equal(status("var x = );")["status"], "invalid")


def check_history(k):
    before = k.count()
    for code in ("1", "\"zwei\"", "3"):
        run(k.client, code)
    def history(**options):
        return reply(k.client, k.client.history(**options))["history"]
    equal(history(hist_access_type="tail", n=2), [[1, before + 2, "\"zwei\""], [1, before + 3, "3"]])
    equal(history(hist_access_type="range", session=0, start=before + 1, stop=before + 3, output=True),
          [[1, before + 1, ["1", "1"]], [1, before + 2, ["\"zwei\"", "zwei"]]])
    equal(history(hist_access_type="search", pattern="*zwei*"), [[1, before + 2, "\"zwei\""]])


def check_comm(k):
    equal(reply(k.client, k.client.comm_info()), {"status": "ok", "comms": {}})
    message = k.client.session.msg("comm_open", {"comm_id": "c1", "target_name": "none", "data": {}})
    k.client.shell_channel.send(message)
    equal(of(published(k.client, message["header"]["msg_id"]), "comm_close"), [{"comm_id": "c1", "data": {}}])


def check_stdin(k):
    message_id = k.client.execute("Console.Write(\"Name? \"); var name = Console.ReadLine();\nname.Length", allow_stdin=True)
    question = k.client.get_stdin_msg(timeout=TIMEOUT)
    equal((question["msg_type"], question["content"]["password"]), ("input_request", False))
    k.client.input("Ada")
    equal(reply(k.client, message_id)["status"], "ok")
    equal(result(published(k.client, message_id)), "3")
    answer, _ = run(k.client, "Console.ReadLine()", allow_stdin=False)
    equal(answer["ename"], "System.InvalidOperationException")


def interrupted(k, code, stop):
    run(k.client, "var kept = 1;")
    message_id = k.client.execute("kept = 2; display(\"go\");\n" + code)
    while k.client.get_iopub_msg(timeout=TIMEOUT)["msg_type"] != "display_data":
        pass
    time.sleep(0.2)
    start = time.monotonic()
    stop()
    answer = reply(k.client, message_id)
    took = time.monotonic() - start
    equal((answer["status"], answer["ename"]), ("error", "Interrupted"))
    # Two seconds by itself; what would end by itself takes a hundred.
    if took > 60:
        raise AssertionError(f"{code}: interrupted after {took:.1f} s; expected 2")
    published(k.client, message_id)
    _, messages = run(k.client, "kept")
    equal(result(messages), "2")


def check_interrupt(k):
    for code in (
        "while (true) { }",
        "System.Threading.Thread.Sleep(100000);",
        "await Task.Delay(100000);",
        "await Task.Yield(); while (true) { }",
        "again: goto again;",
        "int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); Fib(80)",
        "Enumerable.Range(0, int.MaxValue).Select(i => (long)i).Where(i => i < 0).Count()",
        "while (true) { try { System.Threading.Thread.Sleep(10); } catch { } }",
        "new System.Net.Sockets.UdpClient(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, 0)).Client.Receive(new byte[1])",
        "System.Text.RegularExpressions.Regex.IsMatch(new string('a', 32), \"(a+)+b\")",
        "async IAsyncEnumerable<int> Endless() { while (true) { await Task.Yield(); yield return 1; } }\n"
        "await foreach (var i in Endless()) { }",
        "Console.ReadLine()",
    ):
        interrupted(k, code, k.manager.interrupt_kernel)
    interrupted(k, "while (true) { }", lambda: k.manager.signal_kernel(signal.SIGINT))


def check_busy_loops_end(k):
    """What was interrupted does not go on in the background."""
    interrupted(k, "await Task.Yield(); long turns = 0; while (true) { turns++; }", k.manager.interrupt_kernel)
    def is_idle():
        before = cpu(k)
        time.sleep(2)
        return cpu(k) - before < 0.5
    until(is_idle, "the interrupted loop has ended")


def cpu(k):
    with open(f"/proc/{k.manager.provisioner.process.pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def check_two_clients(k):
    before = k.count()
    same = k.connect()
    other = stranger(k)
    try:
        ids = [(client, client.execute(f"Console.Write(\"{i}\"); {i}"))
               for i in range(20) for client in (k.client, other)]
        counts = [reply(client, message_id)["execution_count"] for client, message_id in ids]
        equal(sorted(counts), list(range(before + 1, before + 41)))
        # Each hears what the other asked, each request's messages whole and in order.
        seen = {}
        while len(seen) < 40 or any(kinds[-1] != "idle" for kinds in seen.values()):
            message = other.get_iopub_msg(timeout=TIMEOUT)
            parent = message["parent_header"].get("msg_id")
            if parent in {message_id for _, message_id in ids}:
                kind = message["content"].get("execution_state", message["msg_type"])
                seen.setdefault(parent, []).append(kind)
        for kinds in seen.values():
            equal(kinds, ["busy", "execute_input", "stream", "execute_result", "idle"])
        # A second connection under the same name is answered over itself.
        equal(reply(same, same.kernel_info())["status"], "ok")
        equal(reply(k.client, k.client.kernel_info())["status"], "ok")
    finally:
        other.stop_channels()
        same.stop_channels()


def check_hundreds(k):
    """Many cells at once are all answered, in order."""
    before = k.count()
    ids = [k.client.execute(f"var v{i % 7} = {i}; v{i % 7}") for i in range(200)]
    for i, message_id in enumerate(ids):
        equal(reply(k.client, message_id)["execution_count"], before + i + 1)
    for i, message_id in enumerate(ids):
        equal(result(published(k.client, message_id)), str(i))


def check_large_stream(k):
    code = "for (var i = 0; i < 100_000; i++) Console.WriteLine(i.ToString(\"D8\") + new string('\\u00e9', 91));"
    answer, messages = run(k.client, code)
    equal(answer["status"], "ok")
    lines = text(messages).split("\n")
    equal((len(lines), lines[-1]), (100_001, ""))
    for i in range(100_000):
        if lines[i] != f"{i:08d}" + "\u00e9" * 91:
            raise AssertionError(f"line {i}: {lines[i]!r}")


def check_streams_as_written(k):
    wait, path = k.gate()
    message_id = k.client.execute(f"Console.Write(\"first\"); {wait} Console.Write(\"second\");")
    while (message := k.client.get_iopub_msg(timeout=TIMEOUT))["msg_type"] != "stream":
        pass
    equal(message["content"]["text"], "first")
    try:
        k.client.get_shell_msg(timeout=0.1)
        raise AssertionError("the text came only with the end of the cell")
    except queue.Empty:
        open(path, "w").close()
    equal(text(published(k.client, message_id)), "second")


def check_wrong_signature(k):
    stranger = k.manager.client(session=Session(key=b"wrong"))
    stranger.start_channels(hb=False)
    stranger.execute("var hacked = 1;")
    try:
        stranger.get_shell_msg(timeout=1)
        raise AssertionError("a wrongly signed request was answered")
    except queue.Empty:
        pass
    finally:
        stranger.stop_channels()
    answer, _ = run(k.client, "hacked")
    equal(answer["ename"], "CompilationError")


def check_heartbeat(k):
    until(k.client.hb_channel.is_beating, "the heart beats")


def check_restart(k):
    run(k.client, "var gone = 1;")
    k.manager.restart_kernel(now=False)
    k.client.wait_for_ready(TIMEOUT)
    equal(run(k.client, "gone")[0]["ename"], "CompilationError")
    os.kill(k.manager.provisioner.process.pid, signal.SIGKILL)
    k.manager.provisioner.process.wait(TIMEOUT)
    k.manager.restart_kernel(now=True)
    k.client.wait_for_ready(TIMEOUT)
    equal(result(run(k.client, "1 + 1")[1]), "2")


def check_shutdown(k):
    process = k.manager.provisioner.process
    message_id = k.client.shutdown()
    equal(reply(k.client, message_id, k.client.get_control_msg), {"status": "ok", "restart": False})
    process.wait(TIMEOUT)
    equal(process.returncode, 0)


def check_no_orphan(_):
    """A front end that is killed leaves no kernel behind."""
    code = (
        "import sys\nfrom jupyter_client.manager import KernelManager\n"
        "m = KernelManager(kernel_name=sys.argv[1]); m.start_kernel(); c = m.client(); c.start_channels(); c.wait_for_ready(60)\n"
        "print(m.provisioner.process.pid, flush=True); sys.stdin.read()\n")
    parent = subprocess.Popen([sys.executable, "-c", code, NAME], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    until(lambda: zombie(pid), "the kernel ends with its front end")


def zombie(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] == "Z"
    except FileNotFoundError:
        return True


def check_ipc(_):
    with Kernel("ipc") as k:
        check_execute(k)
        check_heartbeat(k)
        k.manager.restart_kernel(now=True)
        k.client.wait_for_ready(TIMEOUT)
        equal(result(run(k.client, "1 + 1")[1]), "2")


def check_loopback(k):
    """Nobody outside this machine can connect."""
    pid = k.manager.provisioner.process.pid
    sockets = {os.readlink(f"/proc/{pid}/fd/{fd}") for fd in os.listdir(f"/proc/{pid}/fd")}
    listening = []
    for table in ("tcp", "tcp6"):
        with open(f"/proc/{pid}/net/{table}") as lines:
            for line in list(lines)[1:]:
                fields = line.split()
                if fields[3] == "0A" and f"socket:[{fields[9]}]" in sockets:
                    listening.append(fields[1].split(":")[0])
    equal(listening, ["0100007F"] * 5)


def check_other_threads(k):
    """What a thread of a cell or async void throws is shown, and the session goes on."""
    run(k.client, "using System.Threading;\nvar kept = 5;")
    for thrown in ('new Thread(() => throw new Exception("boo")).Start();', 'async void F() { await Task.Yield(); throw new Exception("boo"); }\nF();'):
        shown = text(run(k.client, thrown)[1], "stderr")
        while "boo" not in shown:
            message = k.client.get_iopub_msg(timeout=TIMEOUT)
            shown += message["content"]["text"] if message["msg_type"] == "stream" else ""
        if "On another thread" not in shown:
            raise AssertionError(shown)
    equal(result(run(k.client, "kept")[1]), "5")


def check_recursion(k):
    """A function that calls itself without end is an error of the cell."""
    equal(run(k.client, "int R(int n) => R(n + 1) + 1;\nR(0)")[0]["ename"], "System.InsufficientExecutionStackException")
    equal(result(run(k.client, "1 + 1")[1]), "2")


def check_taken_pool(k):
    """A cell that takes all threads of the pool does not silence the kernel."""
    run(k.client, "using System.Threading;\nfor (var i = 0; i < 300; i++) Task.Run(() => Thread.Sleep(-1));")
    equal(result(run(k.client, "var four = 4; four")[1]), "4")
    check_heartbeat(k)
    interrupted(k, "while (true) { }", k.manager.interrupt_kernel)


def check_exit(k):
    """A cell that ends the process says so before."""
    message_id = k.client.execute("Environment.Exit(3);")
    content = reply(k.client, message_id)
    equal((content["status"], content["ename"]), ("error", "KernelEnded"))
    states = [content["execution_state"] for kind, content in published(k.client, message_id) if kind == "status"]
    equal(states[-1], "idle")


def check_fall(k):
    """So does one that leaves .NET no time to."""
    message_id = k.client.execute("Environment.FailFast(\"enough\");")
    content = reply(k.client, message_id)
    equal((content["status"], content["ename"]), ("error", "KernelEnded"))
    messages = published(k.client, message_id)
    equal([content["ename"] for content in of(messages, "error")], ["KernelEnded"])
    k.manager.restart_kernel(now=True)
    k.client.wait_for_ready(TIMEOUT)
    equal(result(run(k.client, "1 + 1")[1]), "2")


def check_memory(k):
    """Cells that declare nothing leave nothing, and those that declare a variable again the last few."""
    measure = "GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect(); AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name.StartsWith(\"Cell#\"))"
    run(k.client, "var x = 1;")
    before = int(result(run(k.client, measure)[1]))
    for i in range(150):
        equal(result(run(k.client, f"x = x + {i % 2}; x.ToString().Length > 0")[1]), "true")
    loaded = int(result(run(k.client, measure)[1])) - before
    if loaded > 30:
        raise AssertionError(f"{loaded} cells are still loaded")
    for i in range(250):
        run(k.client, f"var again = {i};")
    equal(result(run(k.client, "again")[1]), "249")
    loaded = int(result(run(k.client, measure)[1])) - before
    if loaded > 130:
        raise AssertionError(f"{loaded} cells are still loaded")


def peak(k, code):
    """The cell's answer and messages, and by how many megabytes the kernel grew at most while it ran."""
    folder = f"/proc/{k.manager.provisioner.process.pid}"
    run(k.client, "GC.Collect();")
    def megabytes(name):
        with open(f"{folder}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith(name)) / 1024
    with open(f"{folder}/clear_refs", "w") as peaks:
        peaks.write("5")
    before = megabytes("VmRSS")
    return *run(k.client, code), megabytes("VmHWM") - before


def check_large(k):
    """Ten megabytes of code or output take the kernel a few times as much, not a hundred times."""
    try:
        with open(f"/proc/{k.manager.provisioner.process.pid}/clear_refs", "w") as peaks:
            peaks.write("5")
    except OSError as error:
        print(f"large: left out, the system does not tell the peaks of memory ({error})", flush=True)
        return
    run(k.client, "string Long(int n) => new string('x', n);\nLong(10)")
    answer, messages, took = peak(k, "\n".join(f"var a{i} = {i};" for i in range(550_000)))
    if "characters; expected 1,000,000 at most" not in answer["evalue"] or took > 200:
        raise AssertionError(f"{answer['evalue']}, {took:.0f} MB")
    for code in ("Long(10_000_000)", "display(Long(10_000_000));", "Console.Write(Long(10_000_000));", "throw new Exception(Long(10_000_000));"):
        answer, messages, took = peak(k, code)
        if took > 200:
            raise AssertionError(f"{code}: {took:.0f} MB")
    shown = result(run(k.client, "Long(10_000_000)")[1])
    if not shown.endswith("characters, of which the first 1,000,000 are shown; the value itself is whole)"):
        raise AssertionError(shown[-200:])


def check_orphan_without_name(k):
    """Without the parent's id in its environment the kernel ends with whoever started it, too."""
    code = (
        "import os, subprocess, sys\n"
        "e = {n: v for n, v in os.environ.items() if n != 'JPY_PARENT_PID'}\n"
        "p = subprocess.Popen(sys.argv[1:], env=e)\nprint(p.pid, flush=True); sys.stdin.read()\n")
    k.manager.shutdown_kernel(now=True)
    command = [part.replace("{connection_file}", k.manager.connection_file) for part in k.manager.kernel_spec.argv]
    k.manager.write_connection_file()
    parent = subprocess.Popen([sys.executable, "-c", code, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    pid = int(parent.stdout.readline())
    stranger(k).stop_channels()
    parent.kill()
    parent.wait()
    until(lambda: zombie(pid), "the kernel ends with its front end")


# After these nothing else can run in the kernel, or what they left behind would disturb it.
LAST = {"interrupt", "shutdown", "exit", "taken_pool", "orphan_without_name"}


def main():
    checks = {name[6:]: check for name, check in globals().items() if name.startswith("check_")}
    kernel, failed = None, False
    for name in sys.argv[2:] or checks:
        kernel = kernel or Kernel()
        start = time.monotonic()
        try:
            checks[name](kernel)
            print(f"{name}: passed in {time.monotonic() - start:.1f} s", flush=True)
            spent = name in LAST
        except BaseException:
            print(f"{name}: failed\n{traceback.format_exc()}", flush=True)
            failed = spent = True
        if spent:
            kernel.__exit__()
            kernel = None
    if kernel:
        kernel.__exit__()
    sys.exit(failed)


main()
