"""What a call takes: user CPU, instructions, allocations and heap."""

from . import valgrind
from .programs import CLIENTS, RELEASE, build, server, user_seconds

KINDS = {"reset": "AdminResetUserPassword", "get": "AdminGetUser", "list:60": "ListUsers, 60 users"}
REPEATS = 7
# Users in a list, and how many bytes such a response has.
SIZES = {2: "1 kB", 24: "10 kB", 235: "100 kB", 2350: "1 MB"}
IN_FLIGHT = [1, 64, 1000]
# Milliseconds: long enough that no answer comes while calls are still being sent under valgrind, less than the limit of an attempt.
HELD_BACK = "/10000"


def measure(results, _):
    build("server", *CLIENTS)
    for figure in list(results.values):
        if figure.startswith(("user µs", "instructions", "allocations", "heap bytes")):
            results.start(figure)
    with server() as (http, _, _):
        for kind, name in KINDS.items():
            cpu(results, f"user µs, {name}", http, kind, 1, 200 if kind.startswith("list") else 2000)
            for client in CLIENTS:
                count(results, name, http, kind, client)
        for client in CLIENTS:
            heap_in_flight(results, http, client)
            construct = [valgrind.instructions(command(client, http, "construct", times, 1)) for times in (2, 12)]
            results.add("instructions, a client", client, (construct[1] - construct[0]) / 10)
            first = valgrind.instructions(command(client, http, "reset", 1, 1))
            results.add("instructions, a client and its first call", client, first)
        for in_flight in IN_FLIGHT:
            cpu(results, f"user µs, {in_flight} in flight", http, "reset", in_flight, 4000)
        for users, size in SIZES.items():
            cpu(results, f"user µs, {size}", http, f"list:{users}", 1, max(50, 4000 // users))


def command(client, endpoint, kind, calls, in_flight):
    return [RELEASE / f"{client}-calls", endpoint, kind, calls, in_flight]


def cpu(results, figure, endpoint, kind, in_flight, calls):
    """User CPU of a call: of many calls less that of few, which takes the start out. The clients take turns."""
    for _ in range(REPEATS):
        for client in CLIENTS:
            few = user_seconds(command(client, endpoint, kind, in_flight, in_flight))
            many = user_seconds(command(client, endpoint, kind, in_flight + calls * 4, in_flight))
            made = (in_flight + calls * 4) // in_flight * in_flight - in_flight
            results.add(figure, client, (many - few) / made * 1e6)


def count(results, name, endpoint, kind, client):
    commands = [command(client, endpoint, kind, calls, 1) for calls in (100, 400)]
    few, many = (valgrind.instructions(command) for command in commands)
    results.add(f"instructions, {name}", client, (many - few) / 300)
    few, many = (valgrind.heap(command)[0] for command in commands)
    results.add(f"allocations, {name}", client, (many - few) / 300)


def heap_in_flight(results, endpoint, client):
    few, many = (valgrind.heap(command(client, endpoint + HELD_BACK, "reset", calls, calls))[1] for calls in (64, 564))
    results.add("heap bytes, a call in flight", client, (many - few) / 500)
