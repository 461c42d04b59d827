# SPDX-License-Identifier: EUPL-1.2
"""Signs in to the real program through the accessibility bus, as a screen reader sees it: by role and name.

atspi_smoke.py ANCORA ANCORA_CLI, on a screen and a bus of its own; 77 where one of them is missing.
"""

import os
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE_SECONDS = 60
MOST_CHILDREN = 60  # of one list or table: the rest of a long one is made like its beginning

os.environ["NO_AT_BRIDGE"] = "0"
try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    print(f"skipped: {missing}")
    sys.exit(SKIPPED)
if "DISPLAY" not in os.environ or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
    print("skipped: no screen or no bus")
    sys.exit(SKIPPED)

PUSHABLE = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON}
NAVIGATION = ["Today", "Referrals", "Cases", "Statistics", "Partners", "Places", "Settings"]


def private_environment(home):
    """A computer of its own, in English."""
    environment = dict(os.environ, HOME=home, LC_ALL="C.UTF-8", LANGUAGE="en", TMPDIR=home, QT_QPA_PLATFORM="xcb",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        environment[f"XDG_{name}_HOME"] = os.path.join(home, name.lower())
    return environment


def make_training_vault(cli, vault, environment):
    """Returns user name and password of a vault with invented people."""
    told = subprocess.run([cli, "demo", vault, "--cases", "12"], env=environment, capture_output=True, text=True,
                          check=True).stdout
    lines = dict(line.split(": ", 1) for line in told.splitlines() if ": " in line)
    return lines["user"], lines["password"]


def elements(root):
    """Everything that shows below `root`. What disappears while one looks is passed over."""
    try:
        count = min(root.get_child_count(), MOST_CHILDREN)
        children = [root.get_child_at_index(index) for index in range(count)]
    except GLib.Error:
        return
    for child in children:
        try:
            if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
        except GLib.Error:
            continue
        yield child
        yield from elements(child)


def program():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application is not None and application.get_name() == "ancora":
            return application
    return None


def find(name, roles, state):
    application = program()
    for element in elements(application) if application else ():
        if element.get_name() == name and element.get_role() in roles and element.get_state_set().contains(state):
            return element
    return None


def wait_for(what, name, roles, state=Atspi.StateType.SHOWING):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        try:
            if found := find(name, roles, state):
                return found
        except GLib.Error:
            pass  # the window is being built
        time.sleep(0.2)
    raise AssertionError(f"{what} is not there: {name}")


def push(name):
    button = wait_for("a button", name, PUSHABLE)
    assert button.do_action(0), f"the button does nothing: {name}"


def type_into(name, roles, text):
    field = wait_for("a field", name, roles)
    assert field.grab_focus(), f"the field takes no focus: {name}"
    assert field.set_text_contents(text), f"the field takes no text: {name}"


def check_names(where):
    """Whatever takes the focus has a name."""
    focusable = [one for one in elements(program()) if one.get_state_set().contains(Atspi.StateType.FOCUSABLE)]
    assert len(focusable) > len(NAVIGATION), f"{where}: nothing to look at"
    nameless = [f"{one.get_role_name()} in \"{one.get_parent().get_name()}\"" for one in focusable if not one.get_name()]
    assert not nameless, f"{where}, without a name: {nameless}"


def sign_in(user, password):
    type_into("User name", {Atspi.Role.TEXT}, user)
    type_into("Password", {Atspi.Role.PASSWORD_TEXT}, password)
    check_names("lock screen")
    push("Sign in")


def look_around():
    wait_for("the list of the day", "What needs attention",
             {Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.TABLE, Atspi.Role.LIST})
    for page in NAVIGATION:
        push(page)
        wait_for("the page", page, PUSHABLE, Atspi.StateType.CHECKED)
        check_names(page)


def main():
    ancora, cli = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as home:
        environment = private_environment(home)
        vault = os.path.join(home, "Training")
        user, password = make_training_vault(cli, vault, environment)
        with subprocess.Popen([ancora, vault], env=environment) as running:
            try:
                sign_in(user, password)
                look_around()
                push("Unlocked. Lock now (Ctrl+L)")
                wait_for("the lock screen", "Password", {Atspi.Role.PASSWORD_TEXT})
                assert running.poll() is None, "the program has ended by itself"
            finally:
                running.terminate()
    print("signed in, looked around and locked by role and name")


if __name__ == "__main__":
    main()
