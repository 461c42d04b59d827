#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""The house keeps its order: who may include whom, and what may stand where.

values <- cases <- storage <- vault, statistics, exchange <- output <- cli; deadlines and search see cases and are seen by cli and ui, deadlines
by output too;
documents sees values and is seen by cli and ui;
ui sees app; nothing in app sees ui; SQL only in app/storage; no widgets under app; no network anywhere. The rules are first tried on a small
wrong tree, where every one of them must fire.
"""
import pathlib
import re
import sys
import tempfile

MAY_INCLUDE = {
    "values": set(),
    "cases": {"values"},
    "deadlines": {"values", "cases"},
    "search": {"values", "cases"},
    "documents": {"values"},
    "storage": {"values", "cases"},
    "vault": {"values", "cases", "storage"},
    "disclosure": set(),
    "statistics": {"values", "cases", "storage", "disclosure"},
    "exchange": {"values", "cases", "storage"},
    "output": {"values", "cases", "deadlines", "storage", "statistics", "exchange"},
    "cli": {"values", "cases", "deadlines", "search", "documents", "storage", "vault", "disclosure", "statistics", "exchange", "output"},
    "attack": set(),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
SQL = re.compile(r"^(QSql|sqlite3|sqlcipher/)")
WIDGETS = re.compile(
    r"^(QtWidgets|QWidget|QApplication|QMainWindow|QDialog|QPushButton|QLabel|QLineEdit|QTableView|QMessageBox|QFileDialog)")
NETWORK = re.compile(r"^(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QLocalSocket|sys/socket\.h|winsock2\.h)")
FIRST_LINE = "SPDX-License-Identifier:"


def faults_of(path, relative):
    text = path.read_text(encoding="utf-8")
    if FIRST_LINE not in text.split("\n", 1)[0]:
        yield f"{relative}: the first line must name the licence"
    top, folder = relative.parts[0], relative.parts[1] if len(relative.parts) > 2 else ""
    for included in INCLUDE.findall(text):
        first = included.split("/")[0]
        if NETWORK.match(included):
            yield f"{relative}: includes {included}; the program opens no connection"
        if top == "app":
            if first == "ui":
                yield f"{relative}: app must not see ui ({included})"
            if WIDGETS.match(included):
                yield f"{relative}: no widgets under app ({included})"
            if first in MAY_INCLUDE and first != folder and first not in MAY_INCLUDE[folder]:
                yield f"{relative}: app/{folder} must not see app/{first} ({included})"
        if SQL.match(included) and not (top == "app" and folder == "storage"):
            yield f"{relative}: SQL only in app/storage ({included})"


def faults_in(root):
    for top in ("app", "ui"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield from faults_of(path, path.relative_to(root))


def control():
    """A tree that breaks every rule; each must be found."""
    wrong = {
        "app/values/a.h": ('#include "cases/b.h"', "app/values must not see app/cases"),
        "app/statistics/b.cpp": ("#include <QSqlQuery>", "SQL only in app/storage"),
        "app/cases/c.cpp": ("#include <QWidget>", "no widgets under app"),
        "app/output/d.cpp": ('#include "ui/frame.h"', "app must not see ui"),
        "app/deadlines/h.cpp": ('#include "storage/store.h"', "app/deadlines must not see app/storage"),
        "app/search/i.cpp": ('#include "storage/lists.h"', "app/search must not see app/storage"),
        "ui/e.cpp": ("#include <QNetworkAccessManager>", "opens no connection"),
        "ui/f.cpp": ("#include <sqlcipher/sqlite3.h>", "SQL only in app/storage"),
    }
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, (line, _) in wrong.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(f"// SPDX-License-Identifier: EUPL-1.2\n{line}\n", encoding="utf-8")
        (root / "ui/g.cpp").write_text("int main() {}\n", encoding="utf-8")
        found = list(faults_in(root))
        for name, (_, sentence) in wrong.items():
            if not any(fault.startswith(name) and sentence in fault for fault in found):
                sys.exit(f"control: the rule '{sentence}' did not fire on {name}")
        if not any(fault.startswith("ui/g.cpp") for fault in found):
            sys.exit("control: a missing licence line was not found")


def main():
    control()
    found = list(faults_in(pathlib.Path(sys.argv[1])))
    for fault in found:
        print(fault)
    print(f"{len(found)} faults")
    sys.exit(1 if found else 0)


main()
