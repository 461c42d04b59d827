#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Nothing of a file leaves without a Permit (product.md, B15).

1. Every function declared in a header `hand_over_*.h` takes a `Permit` by value.
2. Only `hand_over_*` files ask for the permitted part of a file.
3. In the folders that write what leaves the program (exchange, output, cli), only `hand_over_*` files read a case or a referral out of
   the vault. The exceptions are named below, each with its reason.

The rules are first tried on a small wrong tree, where every one of them must fire.
"""
import pathlib
import re
import sys
import tempfile

OUTWARD = ("exchange", "output", "cli")
READING = re.compile(r"(?:\.|->)\s*(open_case|referral|records\s*<[^>]*>)\s*\(")
EXCEPTIONS = {
    "app/exchange/register_import.cpp": "reads what it is about to overwrite; writes into the vault only",
    "app/exchange/package_keys.cpp": "reads the office's own key",
    "app/exchange/received_referral.cpp": "takes in, and answers with a state and a reason: nothing of a file",
    "app/exchange/training.cpp": "an inventor's function of the same name",
    "app/output/hand_over.cpp": "transfer marks: keyed hashes of names, for the figures of the three centres",
    "app/cli/bench_command.cpp": "measures, writes nothing",
}
# Functions of a `hand_over_*.h` that need no Permit.
TO_THE_PERSON = {
    "letter_by_post": "to the person's own address, with her name and what is typed for it: the rules of safe contact are its gate",
}
# A declaration at the start of a line of a header, with everything up to its end: (name, parameters).
DECLARATION = re.compile(r"^(?:\[\[nodiscard\]\]\s*)?[A-Za-z_][\w:<>, &*]*[\s&*>](\w+)\s*\(([^;{}]*)\)\s*(?:const\s*)?;", re.MULTILINE)
BY_VALUE = re.compile(r"(?:^|,)\s*(?:ancora::)?Permit\s+\w+\s*(?:,|$)")


def without_comments(text):
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.DOTALL)


def declarations(text):
    return [(name, " ".join(parameters.split())) for name, parameters in DECLARATION.findall(without_comments(text))]


def faults_of(path, relative):
    text = without_comments(path.read_text(encoding="utf-8"))
    name = relative.as_posix()
    hands_over = relative.name.startswith("hand_over_")
    if hands_over and path.suffix == ".h":
        for function, parameters in declarations(text):
            if function not in TO_THE_PERSON and not BY_VALUE.search(parameters):
                yield f"{name}: {function}() lets a file's content out and does not take a Permit by value"
    if "permitted_part(" in text and not hands_over and not name.startswith("app/cases/permit."):
        yield f"{name}: only hand_over_* files ask for the permitted part of a file"
    folder = relative.parts[1] if len(relative.parts) > 2 else ""
    if relative.parts[0] == "app" and folder in OUTWARD and not hands_over and name not in EXCEPTIONS:
        for reading in READING.findall(text):
            yield f"{name}: reads a file ({reading}) where things leave the program; put it into a hand_over_* file, behind a Permit"


def faults_in(root):
    for top in ("app", "ui"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield from faults_of(path, path.relative_to(root))


def disclosing(root):
    return [f"{path.relative_to(root).as_posix()} {name}" for path in sorted((root / "app").rglob("hand_over_*.h"))
            for name, _ in declarations(path.read_text(encoding="utf-8"))]


def control():
    """A tree that breaks every rule; each must be found. What keeps the rules must not be."""
    wrong = {
        "app/exchange/hand_over_a.h": ("[[nodiscard]] Result<QByteArray> a(const Case &file);", "a() lets a file's content out"),
        "app/output/hand_over_b.h": ("/// Takes a Permit permit.\nResult<void> b(Store &store,\n               const Permit &permit);", "b() lets a file's content out"),
        "app/output/paper.cpp": ("auto part = permitted_part(file, permit);", "only hand_over_* files ask"),
        "app/cli/print_command.cpp": ("auto file = store.open_case(id);", "reads a file (open_case)"),
        "app/exchange/copy.cpp": ("auto file = session->store().referral(id);", "reads a file (referral)"),
        "app/output/list.cpp": ("auto all = store.records<Partner>(id);", "reads a file (records<Partner>)"),
    }
    right = {
        "app/exchange/hand_over_c.h": "[[nodiscard]] Result<void> c(storage::Store &store, RecordId referral,\n                             Permit permit);",
        "app/exchange/hand_over_c.cpp": "auto file = store.open_case(permit.file()); auto part = permitted_part(file, permit);",
        "ui/page.cpp": "auto file = store.open_case(id);",
    }
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in [(name, text) for name, (text, _) in wrong.items()] + list(right.items()):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text + "\n", encoding="utf-8")
        found = list(faults_in(root))
        for name, (_, sentence) in wrong.items():
            if not any(fault.startswith(name) and sentence in fault for fault in found):
                sys.exit(f"control: the rule '{sentence}' did not fire on {name}")
        if len(found) != len(wrong):
            sys.exit(f"control: a rule fired where it should not: {found}")


def main():
    control()
    root = pathlib.Path(sys.argv[1])
    functions = disclosing(root)
    found = list(faults_in(root))
    found += [f"{name}: named as an exception, but not there" for name in EXCEPTIONS if not (root / name).exists()]
    if not functions:
        found.append("no disclosing function was found at all: this test no longer reads the headers")
    for line in functions:
        print("behind a Permit:", line)
    for fault in found:
        print(fault)
    print(f"{len(functions)} disclosing functions, {len(found)} faults")
    sys.exit(1 if found else 0)


main()
