<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_BE" sourcelanguage="en">
<context>
    <name>AccompanimentPane</name>
    <message>
        <source>Close the accompaniment</source>
        <translation>Begleitung abschließen</translation>
    </message>
    <message>
        <source>The reason for the closure is needed to close.</source>
        <translation>Zum Abschließen wird der Abschlussgrund benötigt.</translation>
    </message>
    <message>
        <source>%1 (reopened)</source>
        <translation>%1 (wiederaufgenommen)</translation>
    </message>
    <message>
        <source>Begin the accompaniment</source>
        <translation>Begleitung beginnen</translation>
    </message>
    <message>
        <source>Reopen from today</source>
        <translation>Ab heute wiederaufnehmen</translation>
    </message>
    <message>
        <source>Nothing else is still open.</source>
        <translation>Sonst ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>Add an accompaniment</source>
        <translation>Begleitung hinzufügen</translation>
    </message>
    <message>
        <source>Offence, by the law of the day it began: %1</source>
        <translation>Straftat nach dem Recht des Tages, an dem sie begann: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Where the person goes is needed to close.</source>
        <translation>Zum Abschließen wird gebraucht, wohin die Person geht.</translation>
    </message>
    <message numerus="yes">
        <source>Accompanied for %n day(s) until today; the time between a closure and a reopening is not counted.</source>
        <translation>
            <numerusform>Bis heute %n Tag begleitet; die Zeit zwischen Abschluss und Wiederaufnahme zählt nicht.</numerusform>
            <numerusform>Bis heute %n Tage begleitet; die Zeit zwischen Abschluss und Wiederaufnahme zählt nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Noch offen:</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>AgendaFile</name>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>%1: task</source>
        <translation>%1: Aufgabe</translation>
    </message>
    <message>
        <source>%1: deadline</source>
        <translation>%1: Frist</translation>
    </message>
</context>
<context>
    <name>AggregatePackage</name>
    <message>
        <source>The package is damaged or not complete.</source>
        <translation>Das Paket ist beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>The figures are too large for a package.</source>
        <translation>Die Zahlen sind zu groß für ein Paket.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for this recipient&apos;s key.</source>
        <translation>Für den Schlüssel dieses Empfängers lässt sich nichts versiegeln.</translation>
    </message>
    <message>
        <source>This is not a package of figures.</source>
        <translation>Das ist kein Paket mit Zahlen.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program.</source>
        <translation>Das Paket wurde von einer neueren Version des Programms erstellt.</translation>
    </message>
    <message>
        <source>The package is sealed for another recipient.</source>
        <translation>Das Paket ist für einen anderen Empfänger versiegelt.</translation>
    </message>
    <message>
        <source>The content is too large for a package.</source>
        <translation>Der Inhalt ist zu groß für ein Paket.</translation>
    </message>
    <message>
        <source>This is not a package with a referral.</source>
        <translation>Das ist kein Paket mit einer Meldung.</translation>
    </message>
    <message>
        <source>This is not an answer to a referral.</source>
        <translation>Das ist keine Antwort auf eine Meldung.</translation>
    </message>
</context>
<context>
    <name>Attack</name>
    <message>
        <source>another table shows it</source>
        <translation>eine andere Tabelle zeigt es</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>The report of %1 has no line of table %2: it is cut off.</source>
        <translation>Der Bericht von %1 hat keine Zeile der Tabelle %2: Er ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Table %1 is not described, or has no cell %2, %3.</source>
        <translation>Die Tabelle %1 ist nicht beschrieben oder hat kein Feld %2, %3.</translation>
    </message>
    <message>
        <source>An identity names &quot;%1&quot;, which is not a dimension.</source>
        <translation>Eine Identität nennt „%1“, und das ist keine Dimension.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a report.</source>
        <translation>„%1“ benennt keinen Bericht.</translation>
    </message>
    <message>
        <source>%1 does not describe published tables: &quot;%2&quot; is missing or wrong.</source>
        <translation>%1 beschreibt keine veröffentlichten Tabellen: „%2“ fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>%1 is not JSON, or is cut off.</source>
        <translation>%1 ist kein JSON oder ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The codes of &quot;%1&quot; do not add up to TOTAL in every tree.</source>
        <translation>Die Codes von „%1“ ergeben nicht in jedem Baum zusammen TOTAL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more codes than this program reads.</source>
        <translation>„%1“ hat mehr Codes, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>The reports have more cells than this program reads.</source>
        <translation>Die Berichte haben mehr Felder, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>%1 is shown, though below the threshold: %2</source>
        <translation>%1 ist sichtbar, obwohl unter dem Schwellenwert: %2</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 ist %2: %3</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3: %4</source>
        <translation>%1 liegt zwischen %2 und %3: %4</translation>
    </message>
    <message>
        <source>%1 changed by so few since %2: %3</source>
        <translation>%1 hat sich seit %2 nur um so wenige geändert: %3</translation>
    </message>
    <message>
        <source>%1 figures, %2 of them hidden: %3 leaks found.</source>
        <translation>%1 Zahlen, davon %2 verborgen. Gefundene Lecks: %3.</translation>
    </message>
    <message>
        <source>%1 hidden figures were not tried with linear programmes.</source>
        <translation>%1 verborgene Zahlen wurden nicht mit linearen Programmen geprüft.</translation>
    </message>
    <message>
        <source>For %1 hidden figures the linear programme gave no proof either way.</source>
        <translation>Für %1 verborgene Zahlen ergab das lineare Programm weder den einen noch den anderen Beweis.</translation>
    </message>
    <message>
        <source>Tries to find out what published reports hide.</source>
        <translation>Versucht herauszufinden, was veröffentlichte Berichte verbergen.</translation>
    </message>
    <message>
        <source>Folders of published reports.</source>
        <translation>Ordner mit veröffentlichten Berichten.</translation>
    </message>
    <message>
        <source>Figures below K are not to become known.</source>
        <translation>Zahlen unter K sollen nicht bekannt werden.</translation>
    </message>
    <message>
        <source>Leave out linear programmes, the thorough and slow part.</source>
        <translation>Lineare Programme weglassen, den gründlichen und langsamen Teil.</translation>
    </message>
    <message>
        <source>Machine-readable output.</source>
        <translation>Ausgabe, die ein Programm lesen kann.</translation>
    </message>
    <message>
        <source>The program ran out of memory or met a fault of its own.</source>
        <translation>Dem Programm fehlte Speicher oder es stieß auf einen eigenen Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figures</source>
        <translation>
            <numerusform>und %n weitere Zahl</numerusform>
            <numerusform>und %n weitere Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation>%1 ist größer, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>The folder %1 has no published report.</source>
        <translation>Der Ordner %1 enthält keinen veröffentlichten Bericht.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a line of a published report.</source>
        <translation>%1, Zeile %2: Das ist keine Zeile eines veröffentlichten Berichts.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1 does not begin with the heading of a published report.</source>
        <translation>%1 beginnt nicht mit der Kopfzeile eines veröffentlichten Berichts.</translation>
    </message>
    <message>
        <source>%1 has more lines than this program reads.</source>
        <translation>%1 hat mehr Zeilen, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>The published figures contradict each other at %1 %2.</source>
        <translation>Die veröffentlichten Zahlen widersprechen einander bei %1 %2.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>%1 (main form)</source>
        <translation>%1 (Hauptform)</translation>
    </message>
    <message>
        <source>Add a form of exploitation</source>
        <translation>Form der Ausbeutung hinzufügen</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>%1 (renewal)</source>
        <translation>%1 (Verlängerung)</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Add a stay from today</source>
        <translation>Unterbringung ab heute hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what ends / why on that day</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Warum dieses Datum</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal, %1</source>
        <translation>Ziel, %1</translation>
    </message>
    <message>
        <source>Task, done</source>
        <translation>Aufgabe, erledigt</translation>
    </message>
    <message>
        <source>Task, overdue</source>
        <translation>Aufgabe, überfällig</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Addition, not signed</source>
        <translation>Ergänzung, nicht unterschrieben</translation>
    </message>
    <message>
        <source>Note, not signed</source>
        <translation>Notiz, nicht unterschrieben</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a claim for compensation</source>
        <translation>Entschädigungsantrag hinzufügen</translation>
    </message>
    <message>
        <source>Take the bed away from this stay</source>
        <translation>Dieser Unterbringung das Bett nehmen</translation>
    </message>
    <message>
        <source>Bed: %1</source>
        <translation>Bett: %1</translation>
    </message>
    <message>
        <source>Given in spite of a link, because: %1</source>
        <translation>Trotz einer Verbindung gegeben, weil: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n Kind</numerusform>
            <numerusform>%n Kinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere Person</numerusform>
            <numerusform>%n andere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, also in %2</source>
        <translation>%1, auch in %2</translation>
    </message>
    <message>
        <source>Add a perpetrator</source>
        <translation>Täter hinzufügen</translation>
    </message>
    <message>
        <source>another case</source>
        <translation>eine andere Akte</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Angehörige(n) hinzufügen</translation>
    </message>
    <message>
        <source>Add a time together</source>
        <translation>Gemeinsame Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
</context>
<context>
    <name>CentresTogether</name>
    <message>
        <source>There is no published report in this folder.</source>
        <translation>In diesem Ordner gibt es keinen veröffentlichten Bericht.</translation>
    </message>
    <message>
        <source>Transferred persons counted once instead of twice: %1</source>
        <translation>Übergebene Personen, die einmal statt zweimal gezählt wurden: %1</translation>
    </message>
    <message>
        <source>%1: made without the centres&apos; key; its transferred persons count twice.</source>
        <translation>%1: ohne den Schlüssel der Zentren erstellt; die übergebenen Personen darin zählen doppelt.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes a new vault; NAME becomes its first director.</source>
        <translation>Legt einen neuen Tresor an; NAME erhält als Erste(r) die Rolle Direktion.</translation>
    </message>
    <message>
        <source>Write the recovery key to FILE instead of standard output.</source>
        <translation>Den Wiederherstellungsschlüssel in FILE schreiben statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Makes a training vault with invented people and prints the sign-in.</source>
        <translation>Legt einen Übungstresor mit erfundenen Personen an und zeigt die Anmeldedaten.</translation>
    </message>
    <message>
        <source>Number of cases (default 60).</source>
        <translation>Anzahl der Akten (Vorgabe 60).</translation>
    </message>
    <message>
        <source>First and last year (default: the last five).</source>
        <translation>Erstes und letztes Jahr (Vorgabe: die letzten fünf).</translation>
    </message>
    <message>
        <source>The same seed makes the same people (default 1).</source>
        <translation>Derselbe Startwert ergibt dieselben Personen (Vorgabe 1).</translation>
    </message>
    <message>
        <source>Takes a register of referrals in, all of it or nothing.</source>
        <translation>Übernimmt ein Register von Meldungen, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>Das Register.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Nur sagen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Writes the tables of a year.</source>
        <translation>Schreibt die Tabellen eines Jahres.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>Das Jahr.</translation>
    </message>
    <message>
        <source>Folder for the files.</source>
        <translation>Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>Trafficking (default), aggravated smuggling, or both.</source>
        <translation>Menschenhandel (Vorgabe), schwerere Formen von Menschenschmuggel oder beides.</translation>
    </message>
    <message>
        <source>Last day that counts (default 31 December).</source>
        <translation>Letzter Tag, der zählt (Vorgabe 31. Dezember).</translation>
    </message>
    <message>
        <source>Hide counts under K (default 5).</source>
        <translation>Zahlen unter K verbergen (Vorgabe 5).</translation>
    </message>
    <message>
        <source>Hide nothing; marked on every page and journaled.</source>
        <translation>Nichts verbergen; das steht auf jeder Seite und im Protokoll.</translation>
    </message>
    <message>
        <source>Language of the report.</source>
        <translation>Sprache des Berichts.</translation>
    </message>
    <message>
        <source>Which files (default all).</source>
        <translation>Welche Dateien (Vorgabe: alle).</translation>
    </message>
    <message>
        <source>Checks pages, journal and references, and prints what was checked.</source>
        <translation>Prüft Seiten, Protokoll und Verweise und zeigt, was geprüft wurde.</translation>
    </message>
    <message>
        <source>Writes a backup that has been opened and checked.</source>
        <translation>Schreibt eine Sicherung, die danach geöffnet und geprüft wurde.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>Die Sicherungsdatei.</translation>
    </message>
    <message>
        <source>Makes a vault from a backup.</source>
        <translation>Legt aus einer Sicherung einen Tresor an.</translation>
    </message>
    <message>
        <source>The new vault.</source>
        <translation>Der neue Tresor.</translation>
    </message>
    <message>
        <source>Confirms that the recovery key on paper is right.</source>
        <translation>Bestätigt, dass der Wiederherstellungsschlüssel auf dem Papier stimmt.</translation>
    </message>
    <message>
        <source>Read the recovery key from standard input and check it.</source>
        <translation>Den Wiederherstellungsschlüssel von der Standardeingabe lesen und prüfen.</translation>
    </message>
    <message>
        <source>Measures the speed budget: medians, and ratios against the bare engine.</source>
        <translation>Misst die Geschwindigkeit: Mediane und Verhältnisse zur reinen Datenbank.</translation>
    </message>
    <message>
        <source>Size of the training vault (default 3000).</source>
        <translation>Größe des Übungstresors (Vorgabe 3000).</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>Die Option --%1 verlangt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Password again:</source>
        <translation>Passwort noch einmal:</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Name to sign in with.</source>
        <translation>Name zum Anmelden.</translation>
    </message>
    <message>
        <source>Read the password from the first line of FILE, of standard input (-) or of an open descriptor.</source>
        <translation>Das Passwort aus der ersten Zeile von FILE, der Standardeingabe (-) oder eines offenen Deskriptors lesen.</translation>
    </message>
    <message>
        <source>Print machine-readable output.</source>
        <translation>Ausgabe, die ein Programm lesen kann.</translation>
    </message>
    <message>
        <source>Folder for this computer&apos;s own key; for tests and tools.</source>
        <translation>Ordner für den eigenen Schlüssel dieses Computers; für Tests und Werkzeuge.</translation>
    </message>
    <message>
        <source>Usage: ancora-cli COMMAND [...]    ancora-cli COMMAND --help</source>
        <translation>Aufruf: ancora-cli COMMAND [...]    ancora-cli COMMAND --help</translation>
    </message>
    <message>
        <source>The number of arguments is wrong.</source>
        <translation>Die Anzahl der Argumente stimmt nicht.</translation>
    </message>
    <message>
        <source>The program ran out of memory or met a fault of its own; nothing was changed.</source>
        <translation>Dem Programm fehlte Speicher oder es stieß auf einen eigenen Fehler; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>new %1, changed %2, unchanged %3, wrong %4</source>
        <translation>neu %1, geändert %2, unverändert %3, falsch %4</translation>
    </message>
    <message>
        <source>--years takes a first and a last year, such as 2020-2024, not after this year.</source>
        <translation>--years verlangt ein erstes und ein letztes Jahr, etwa 2020-2024, nicht nach diesem Jahr.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Nothing was taken in. Mend the rows and import the file again.</source>
        <translation>Nichts wurde übernommen. Berichtigen Sie die Zeilen und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>A training vault with invented people. Never enter real people in it.</source>
        <translation>Ein Übungstresor mit erfundenen Personen. Geben Sie hier nie echte Personen ein.</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>password: %1</source>
        <translation>Passwort: %1</translation>
    </message>
    <message>
        <source>--scope is thb, smuggling or all.</source>
        <translation>--scope ist thb, smuggling oder all.</translation>
    </message>
    <message>
        <source>--confidential and --protect exclude each other.</source>
        <translation>--confidential und --protect schließen einander aus.</translation>
    </message>
    <message>
        <source>--protect takes threshold=K, K from 2 to 100.</source>
        <translation>--protect verlangt threshold=K, mit K von 2 bis 100.</translation>
    </message>
    <message>
        <source>--until takes a day of the year of the report, as YYYY-MM-DD.</source>
        <translation>--until verlangt einen Tag im Jahr des Berichts, als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>--lang is nl, fr, de or en.</source>
        <translation>--lang ist nl, fr, de oder en.</translation>
    </message>
    <message>
        <source>--format takes csv, json, xlsx and pdf, separated by commas.</source>
        <translation>--format verlangt csv, json, xlsx und pdf, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>Die Passwortdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The password file is empty.</source>
        <translation>Die Passwortdatei ist leer.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Use --password-file.</source>
        <translation>Es gibt kein Terminal, um nach dem Passwort zu fragen. Verwenden Sie --password-file.</translation>
    </message>
    <message>
        <source>The recovery key is in the file you named. Print it, keep it away from this computer, and delete the file.</source>
        <translation>Der Wiederherstellungsschlüssel steht in der Datei, die Sie angegeben haben. Drucken Sie ihn, bewahren Sie ihn nicht bei diesem Computer auf und löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>The recovery key. Print it now, it is shown only once:</source>
        <translation>Der Wiederherstellungsschlüssel. Drucken Sie ihn jetzt, er wird nur einmal gezeigt:</translation>
    </message>
    <message>
        <source>The recovery key is right.</source>
        <translation>Der Wiederherstellungsschlüssel stimmt.</translation>
    </message>
    <message>
        <source>The backup was written, opened again and checked.</source>
        <translation>Die Sicherung wurde geschrieben, wieder geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>The vault was restored and checked.</source>
        <translation>Der Tresor wurde wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>the number of fields is wrong.</source>
        <translation>die Anzahl der Angaben in der Zeile stimmt nicht.</translation>
    </message>
    <message>
        <source>the columns are level, code and parent.</source>
        <translation>die Spalten sind level, code und parent.</translation>
    </message>
    <message>
        <source>this is not a new code.</source>
        <translation>das ist kein neuer Code.</translation>
    </message>
    <message>
        <source>the parent must stand before its children.</source>
        <translation>der übergeordnete Code muss vor den untergeordneten stehen.</translation>
    </message>
    <message>
        <source>there is no code.</source>
        <translation>es gibt keinen Code.</translation>
    </message>
    <message>
        <source>this is not a leaf of %1.</source>
        <translation>das ist kein Blatt von %1.</translation>
    </message>
    <message>
        <source>the columns are case_id, centre, and from 1 to %1 variables.</source>
        <translation>die Spalten sind case_id, centre und 1 bis %1 Variablen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in --tables is not a variable of the folder, or stands there twice.</source>
        <translation>„%1“ in --tables ist keine Variable des Ordners oder steht dort zweimal.</translation>
    </message>
    <message>
        <source>The tables have more than %1 cells.</source>
        <translation>Die Tabellen haben mehr als %1 Felder.</translation>
    </message>
    <message>
        <source>What was published is not a report of these tables and of the earlier cases.</source>
        <translation>Was veröffentlicht wurde, ist kein Bericht zu diesen Tabellen und zu den früheren Akten.</translation>
    </message>
    <message>
        <source>Version N as it was published, byte for byte.</source>
        <translation>Version N, wie sie veröffentlicht wurde, Byte für Byte.</translation>
    </message>
    <message>
        <source>Publish although the quality gate is red; the certificate repeats the reason.</source>
        <translation>Veröffentlichen, obwohl die Qualitätsprüfung rot ist; die Bescheinigung gibt die Begründung wieder.</translation>
    </message>
    <message>
        <source>Makes the key pair of somebody who consolidates: KEYFILE and KEYFILE.pub.</source>
        <translation>Erzeugt das Schlüsselpaar für eine Stelle, die Zahlen zusammenführt: KEYFILE und KEYFILE.pub.</translation>
    </message>
    <message>
        <source>Makes the key by which centres recognise transferred persons; not for the recipient.</source>
        <translation>Erzeugt den Schlüssel, mit dem Zentren übergebene Personen wiedererkennen; nicht für den Empfänger.</translation>
    </message>
    <message>
        <source>Seals the confidential figures of a year for a recipient.</source>
        <translation>Versiegelt die vertraulichen Zahlen eines Jahres für einen Empfänger.</translation>
    </message>
    <message>
        <source>The recipient&apos;s public key.</source>
        <translation>Der öffentliche Schlüssel des Empfängers.</translation>
    </message>
    <message>
        <source>The package.</source>
        <translation>Das Paket.</translation>
    </message>
    <message>
        <source>The centres&apos; own key, so that transferred persons count once.</source>
        <translation>Der eigene Schlüssel der Zentren, damit übergebene Personen nur einmal zählen.</translation>
    </message>
    <message>
        <source>Adds up the packages of the centres and writes the national report.</source>
        <translation>Zählt die Pakete der Zentren zusammen und schreibt den nationalen Bericht.</translation>
    </message>
    <message>
        <source>A report that a centre has published; may be given several times.</source>
        <translation>Ein Bericht, den ein Zentrum veröffentlicht hat; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Hide nothing; marked on every page.</source>
        <translation>Nichts verbergen; das steht auf jeder Seite.</translation>
    </message>
    <message>
        <source>Protects tables of a benchmark folder, and measures it.</source>
        <translation>Schützt Tabellen eines Benchmark-Ordners und misst das.</translation>
    </message>
    <message>
        <source>The tables, by their variables.</source>
        <translation>Die Tabellen, nach ihren Variablen.</translation>
    </message>
    <message>
        <source>Hide counts under K.</source>
        <translation>Zahlen unter K verbergen.</translation>
    </message>
    <message>
        <source>The year the files are named after (default 2000).</source>
        <translation>Das Jahr, nach dem die Dateien benannt werden (Vorgabe 2000).</translation>
    </message>
    <message>
        <source>Decides between cells of the same cost (default 1).</source>
        <translation>Entscheidet zwischen Feldern mit gleichen Kosten (Vorgabe 1).</translation>
    </message>
    <message>
        <source>Only the first N cases.</source>
        <translation>Nur die ersten N Akten.</translation>
    </message>
    <message>
        <source>Only measure the choice of cells, without proofs; nothing is written.</source>
        <translation>Nur die Auswahl der Felder messen, ohne Beweise; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>What was published of the same tables before.</source>
        <translation>Was von denselben Tabellen früher veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The cases it was made from.</source>
        <translation>Die Akten, aus denen es erstellt wurde.</translation>
    </message>
    <message>
        <source>Only the first N of these cases.</source>
        <translation>Nur die ersten N dieser Akten.</translation>
    </message>
    <message>
        <source>%1: %2, signed with %3</source>
        <translation>%1: %2, signiert mit %3</translation>
    </message>
    <message>
        <source>Whoever has the file %1 can read every package. With --password-file it is protected by a password.</source>
        <translation>Wer die Datei %1 hat, kann jedes Paket lesen. Mit --password-file wird sie durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>Hand the file %1 to the other centres and to nobody else: not to the recipient of the packages.</source>
        <translation>Geben Sie die Datei %1 den anderen Zentren und sonst niemandem: auch nicht dem Empfänger der Pakete.</translation>
    </message>
    <message>
        <source>Sealed for the recipient %1</source>
        <translation>Versiegelt für den Empfänger %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Signiert mit %1</translation>
    </message>
    <message>
        <source>The earlier cases have other variables or codes.</source>
        <translation>Die früheren Akten haben andere Variablen oder Codes.</translation>
    </message>
    <message>
        <source>Figures that must not become known follow from what was published earlier: %1</source>
        <translation>Zahlen, die nicht bekannt werden dürfen, ergeben sich aus früher Veröffentlichtem: %1</translation>
    </message>
    <message>
        <source>Figures without a proof that they are safe: %1. Nothing was written.</source>
        <translation>Zahlen ohne Beweis, dass sie sicher sind: %1. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The tables do not add up.</source>
        <translation>Die Tabellen gehen nicht auf.</translation>
    </message>
    <message>
        <source>--version and --%1 exclude each other.</source>
        <translation>--version und --%1 schließen einander aus.</translation>
    </message>
    <message>
        <source>With this sign-in reports may be read, but not published.</source>
        <translation>Mit dieser Anmeldung dürfen Berichte gelesen, aber nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Only a director may sign for a report with red findings.</source>
        <translation>Nur die Direktion darf einen Bericht mit roten Hinweisen unterzeichnen.</translation>
    </message>
    <message>
        <source>Hide small counts (default), let rare rows stand together, or round.</source>
        <translation>Kleine Anzahlen verbergen (Standard), seltene Zeilen zusammenfassen, oder runden.</translation>
    </message>
    <message>
        <source>--method is suppression, collapsing or rounding.</source>
        <translation>--method ist suppression, collapsing oder rounding.</translation>
    </message>
    <message>
        <source>Writes what is due as a calendar file: file numbers and kinds, nothing else.</source>
        <translation>Schreibt, was fällig ist, als Kalenderdatei: Aktenzeichen und Art, sonst nichts.</translation>
    </message>
    <message>
        <source>The calendar file (.ics).</source>
        <translation>Die Kalenderdatei (.ics).</translation>
    </message>
    <message>
        <source>Everybody&apos;s tasks and deadlines, not only one&apos;s own.</source>
        <translation>Aufgaben und Fristen aller, nicht nur die eigenen.</translation>
    </message>
    <message>
        <source>Writes the public key that other offices seal referrals to this one with.</source>
        <translation>Schreibt den öffentlichen Schlüssel, mit dem andere Stellen Verweisungen an diese versiegeln.</translation>
    </message>
    <message>
        <source>The key file, for the other offices.</source>
        <translation>Die Schlüsseldatei, für die anderen Stellen.</translation>
    </message>
    <message>
        <source>Takes in a referral that another office has sent as a package.</source>
        <translation>Nimmt eine Verweisung auf, die eine andere Stelle als Paket gesendet hat.</translation>
    </message>
    <message>
        <source>Answers a referral that came as a package.</source>
        <translation>Beantwortet eine Verweisung, die als Paket kam.</translation>
    </message>
    <message>
        <source>The identifier that receive has printed.</source>
        <translation>Die Kennung, die receive ausgegeben hat.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>Die Antwort.</translation>
    </message>
    <message>
        <source>Why it is refused.</source>
        <translation>Warum sie abgelehnt wird.</translation>
    </message>
    <message>
        <source>The answer, for the sender.</source>
        <translation>Die Antwort, für den Absender.</translation>
    </message>
    <message>
        <source>A count of zero must be able to be N as well (default K).</source>
        <translation>Eine Anzahl von null muss auch N sein können (Vorgabe K).</translation>
    </message>
    <message>
        <source>--state takes accepted, refused or done.</source>
        <translation>--state nimmt accepted, refused oder done.</translation>
    </message>
    <message>
        <source>--referral takes the identifier that was printed when the package was taken in.</source>
        <translation>--referral nimmt die Kennung, die bei der Aufnahme des Pakets ausgegeben wurde.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Es gibt keine Akte mit diesem Aktenzeichen.</translation>
    </message>
    <message>
        <source>--purpose takes a code of the list of purposes, as RESEARCH.</source>
        <translation>--purpose nimmt einen Code aus der Liste der Zwecke, etwa RESEARCH.</translation>
    </message>
    <message>
        <source>Writes one file in the form of the Human Trafficking Case Data Standard, as far as its consent goes.</source>
        <translation>Schreibt eine Akte in der Form des Human Trafficking Case Data Standard, soweit die Einwilligung reicht.</translation>
    </message>
    <message>
        <source>The number of the case.</source>
        <translation>Das Aktenzeichen.</translation>
    </message>
    <message>
        <source>Who is told: as the consent names the recipient, or a partner.</source>
        <translation>Wer es erfährt: wie die Einwilligung den Empfänger nennt, oder ein Partner.</translation>
    </message>
    <message>
        <source>What for: a code of the list of purposes.</source>
        <translation>Wofür: ein Code aus der Liste der Zwecke.</translation>
    </message>
    <message>
        <source>The file: .csv for a table, JSON otherwise.</source>
        <translation>Die Datei: .csv für eine Tabelle, sonst JSON.</translation>
    </message>
    <message>
        <source>--profile takes prosecutor, lawyer, immigration, doctor or own.</source>
        <translation>--profile ist prosecutor, lawyer, immigration, doctor oder own.</translation>
    </message>
    <message>
        <source>Writes the file of a person as a PDF for one reader, as far as profile and consent go.</source>
        <translation>Schreibt die Akte einer Person als PDF für eine Leserin oder einen Leser, soweit Profil und Einwilligung reichen.</translation>
    </message>
    <message>
        <source>What the paper holds.</source>
        <translation>Was das Papier enthält.</translation>
    </message>
    <message>
        <source>Language of the paper.</source>
        <translation>Sprache des Papiers.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>The file of --values has a line for something that this letter does not ask.</source>
        <translation>Die Datei von --values hat eine Zeile für etwas, was dieser Brief nicht erfragt.</translation>
    </message>
    <message>
        <source>--letter takes one of these: %1</source>
        <translation>--letter nimmt eines von diesen: %1</translation>
    </message>
    <message>
        <source>--lang takes one of these: %1</source>
        <translation>--lang nimmt eine von diesen: %1</translation>
    </message>
    <message>
        <source>No native speaker has read this text yet: go through it with an interpreter.</source>
        <translation>Noch niemand mit dieser Muttersprache hat den Text gelesen: gehen Sie ihn mit einem Dolmetscher durch.</translation>
    </message>
    <message>
        <source>Writes a letter out of a template and a file as a PDF, as far as consent and the rules of safe contact go.</source>
        <translation>Schreibt einen Brief aus einer Vorlage und einer Akte als PDF, soweit Einwilligung und Regeln des sicheren Kontakts gehen.</translation>
    </message>
    <message>
        <source>The template: attestation, attestation_office, immigration_step, prosecutor_opinion, partner_information, invitation.</source>
        <translation>Die Vorlage: attestation, attestation_office, immigration_step, prosecutor_opinion, partner_information, invitation.</translation>
    </message>
    <message>
        <source>What the letter asks, in lines as when=Tuesday at ten.</source>
        <translation>Was der Brief erfragt, in Zeilen wie when=Dienstag um zehn.</translation>
    </message>
    <message>
        <source>Name the centre on a letter for the person; on letters to others it always is.</source>
        <translation>Das Zentrum auf einem Brief für die Person nennen; auf Briefen an andere steht es immer.</translation>
    </message>
    <message>
        <source>Language of the letter.</source>
        <translation>Sprache des Briefes.</translation>
    </message>
    <message>
        <source>Writes a leaflet about rights as a PDF, in one of many languages.</source>
        <translation>Schreibt ein Merkblatt über Rechte als PDF, in einer von vielen Sprachen.</translation>
    </message>
    <message>
        <source>Language of the leaflet, as ar or ti.</source>
        <translation>Sprache des Merkblatts, wie ar oder ti.</translation>
    </message>
    <message>
        <source>The centre&apos;s name, to be printed below (default: none).</source>
        <translation>Der Name des Zentrums, der unten gedruckt wird (Vorgabe: keiner).</translation>
    </message>
</context>
<context>
    <name>Consolidation</name>
    <message>
        <source>The figures in the package do not hold together.</source>
        <translation>Die Zahlen im Paket sind in sich nicht stimmig.</translation>
    </message>
    <message>
        <source>%1: counted by other definitions (%2) than this program has (%3).</source>
        <translation>%1: nach anderen Definitionen gezählt (%2), als dieses Programm hat (%3).</translation>
    </message>
    <message>
        <source>%1: counted by another code list than this program has (%2).</source>
        <translation>%1: nach einer anderen Codeliste gezählt, als dieses Programm hat (%2).</translation>
    </message>
    <message>
        <source>%1: these are the figures of %2, not of %3.</source>
        <translation>%1: Das sind die Zahlen von %2, nicht von %3.</translation>
    </message>
    <message>
        <source>%1: counted with another scope.</source>
        <translation>%1: mit einem anderen Erfassungsbereich gezählt.</translation>
    </message>
    <message>
        <source>%1: counted until %2 and not until %3.</source>
        <translation>%1: bis %2 gezählt und nicht bis %3.</translation>
    </message>
    <message>
        <source>%1: its tables are not those of this program.</source>
        <translation>%1: Die Tabellen sind nicht die dieses Programms.</translation>
    </message>
    <message>
        <source>%1: the same centre as in %2.</source>
        <translation>%1: dasselbe Zentrum wie in %2.</translation>
    </message>
    <message>
        <source>%1: training figures and real ones do not go together.</source>
        <translation>%1: Übungszahlen und echte Zahlen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1: made with another key of the centres than %2, so that transfers cannot be recognised.</source>
        <translation>%1: mit einem anderen Schlüssel der Zentren erstellt als %2, sodass Übergaben nicht erkannt werden können.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program.</source>
        <translation>Das Paket wurde von einer neueren Version des Programms erstellt.</translation>
    </message>
    <message>
        <source>Together with what the centres published, national figures are protected by hiding only.</source>
        <translation>Zusammen mit dem, was die Zentren veröffentlicht haben, werden nationale Zahlen nur durch Verbergen geschützt.</translation>
    </message>
    <message>
        <source>%1: this report counts another scope or until another day, or it is rounded; the national figures cannot be protected together with it.</source>
        <translation>%1: Dieser Bericht zählt einen anderen Gegenstand oder bis zu einem anderen Tag, oder er ist gerundet; die nationalen Zahlen können nicht zusammen mit ihm geschützt werden.</translation>
    </message>
    <message>
        <source>%1: none of the packages is of the centre that published this report.</source>
        <translation>%1: Keines der Pakete stammt von dem Zentrum, das diesen Bericht veröffentlicht hat.</translation>
    </message>
    <message>
        <source>%1: more than %2 % have no answer, or &quot;unknown&quot;.</source>
        <translation>%1: Mehr als %2 % haben keine Antwort oder „unbekannt“.</translation>
    </message>
    <message>
        <source>%1: its published report has figures by other definitions than this program has.</source>
        <translation>%1: Sein veröffentlichter Bericht hat Zahlen nach anderen Definitionen als dieses Programm.</translation>
    </message>
</context>
<context>
    <name>ConsolidationKeys</name>
    <message>
        <source>The file is not the private key of a recipient, or it is damaged.</source>
        <translation>Die Datei ist nicht der private Schlüssel eines Empfängers oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is not the public key of a recipient, or it is damaged.</source>
        <translation>Die Datei ist nicht der öffentliche Schlüssel eines Empfängers oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The password of the recipient&apos;s key is not right.</source>
        <translation>Das Passwort für den Schlüssel des Empfängers stimmt nicht.</translation>
    </message>
    <message>
        <source>The file is not the key of the centres, or it is damaged.</source>
        <translation>Die Datei ist nicht der Schlüssel der Zentren oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The file exists already; nothing was changed.</source>
        <translation>Die Datei gibt es schon; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>This document is damaged or not complete. An older backup may have it whole.</source>
        <translation>Dieses Dokument ist beschädigt oder unvollständig. Eine ältere Sicherung hat es vielleicht noch ganz.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Die Datei wurde geändert, während sie gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The file is too large to be a table of this kind.</source>
        <translation>Die Datei ist zu groß für eine Tabelle dieser Art.</translation>
    </message>
    <message>
        <source>the file has too many rows.</source>
        <translation>die Datei hat zu viele Zeilen.</translation>
    </message>
    <message>
        <source>the row has too many columns.</source>
        <translation>die Zeile hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>der Text ist nicht UTF-8. Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quotation mark.</source>
        <translation>ein Feld in Anführungszeichen geht nach dem schließenden Anführungszeichen weiter.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>ein Anführungszeichen wird geöffnet und nirgends geschlossen.</translation>
    </message>
    <message>
        <source>the file holds bytes that no text has.</source>
        <translation>die Datei enthält Bytes, die in keinem Text vorkommen.</translation>
    </message>
    <message>
        <source>a field is too long.</source>
        <translation>ein Feld ist zu lang.</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field that is not quoted.</source>
        <translation>ein Anführungszeichen steht in einem Feld ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Werktag</numerusform>
            <numerusform>%n Werktage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule for what began until %1</source>
        <translation>nach der Regel für das, was bis zum %1 begann</translation>
    </message>
    <message numerus="yes">
        <source>suspended for %n day(s)</source>
        <translation>
            <numerusform>%n Tag ausgesetzt</numerusform>
            <numerusform>%n Tage ausgesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a working day</source>
        <translation>der %1 ist kein Werktag</translation>
    </message>
    <message>
        <source>with its document, whose last day was entered by hand: %1</source>
        <translation>zusammen mit dem Dokument, dessen letzter Tag von Hand eingetragen wurde: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4</source>
        <extracomment>45 days / after the Annex 15 of 3 March 2025 / the article / the date</extracomment>
        <translation>%1 %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1 instead of %2. Why: %3.</source>
        <translation>%1 statt %2. Warum: %3.</translation>
    </message>
    <message>
        <source>stays on %1, as entered by hand. By the rule now: %2.</source>
        <translation>bleibt beim %1, wie von Hand eingetragen. Nach der Regel jetzt: %2.</translation>
    </message>
    <message>
        <source>stays on %1; no rule sets this date any longer.</source>
        <translation>bleibt beim %1; keine Regel bestimmt dieses Datum mehr.</translation>
    </message>
    <message>
        <source>Decision of the Immigration Office (%1)</source>
        <translation>Entscheidung des Ausländeramts (%1)</translation>
    </message>
    <message>
        <source>Opinion of the magistrate (%1)</source>
        <translation>Stellungnahme des Magistrats (%1)</translation>
    </message>
    <message>
        <source>Answer to the referral</source>
        <translation>Antwort auf die Meldung</translation>
    </message>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, noch zu bestätigen</translation>
    </message>
    <message>
        <source>%1, entered by hand; no rule sets this date</source>
        <translation>%1, von Hand eingetragen; keine Regel bestimmt dieses Datum</translation>
    </message>
    <message>
        <source>%1, entered by hand; by the rule: %2</source>
        <translation>%1, von Hand eingetragen; nach der Regel: %2</translation>
    </message>
    <message numerus="yes">
        <source>It can be renewed %n more time(s).</source>
        <translation>
            <numerusform>Noch %n Verlängerung möglich.</numerusform>
            <numerusform>Noch %n Verlängerungen möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be renewed.</source>
        <translation>Eine Verlängerung ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what moved / where to and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent (%1)</source>
        <translation>Einwilligung (%1)</translation>
    </message>
    <message>
        <source>Answer to the onward referral</source>
        <translation>Antwort auf die Verweisung</translation>
    </message>
    <message>
        <source>Answer to the onward referral (%1)</source>
        <translation>Antwort auf die Verweisung (%1)</translation>
    </message>
    <message>
        <source>Time to review a risk flag</source>
        <translation>Frist zur Überprüfung eines Risikohinweises</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Dieses Bild ist zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Dieses Bild ist beschädigt und kann nicht angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The first day is missing.</source>
        <translation>Der erste Tag fehlt.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Neither a name nor an alias is known.</source>
        <translation>Weder ein Name noch ein Alias ist bekannt.</translation>
    </message>
    <message>
        <source>The sex is missing.</source>
        <translation>Das Geschlecht fehlt.</translation>
    </message>
    <message>
        <source>The birth date is missing; a year is enough.</source>
        <translation>Das Geburtsdatum fehlt; ein Jahr genügt.</translation>
    </message>
    <message>
        <source>The citizenship is missing.</source>
        <translation>Die Staatsangehörigkeit fehlt.</translation>
    </message>
    <message>
        <source>The person is born after the accompaniment began.</source>
        <translation>Die Person ist nach dem Beginn der Begleitung geboren.</translation>
    </message>
    <message>
        <source>For a minor: is she or he unaccompanied?</source>
        <translation>Minderjährig: Ist sie oder er unbegleitet?</translation>
    </message>
    <message>
        <source>By the birth date the person was of age when it began.</source>
        <translation>Nach dem Geburtsdatum war die Person bei Beginn volljährig.</translation>
    </message>
    <message>
        <source>The accompaniment has not been entered.</source>
        <translation>Die Begleitung ist noch nicht eingetragen.</translation>
    </message>
    <message>
        <source>The scope is missing: trafficking or aggravated smuggling?</source>
        <translation>Der Erfassungsbereich fehlt: Menschenhandel oder schwerere Formen von Menschenschmuggel?</translation>
    </message>
    <message>
        <source>The referring body is missing.</source>
        <translation>Die verweisende Stelle fehlt.</translation>
    </message>
    <message>
        <source>It is closed without a reason.</source>
        <translation>Die Begleitung ist ohne Grund abgeschlossen.</translation>
    </message>
    <message>
        <source>There is a reason for closure but no closing day.</source>
        <translation>Es gibt einen Abschlussgrund, aber keinen Tag des Abschlusses.</translation>
    </message>
    <message>
        <source>It begins before the one before it is closed.</source>
        <translation>Die Begleitung beginnt, bevor die vorige abgeschlossen ist.</translation>
    </message>
    <message>
        <source>A further accompaniment is a reopening.</source>
        <translation>Eine weitere Begleitung ist eine Wiederaufnahme.</translation>
    </message>
    <message>
        <source>The first accompaniment is not a reopening.</source>
        <translation>Die erste Begleitung ist keine Wiederaufnahme.</translation>
    </message>
    <message>
        <source>The form of exploitation is missing.</source>
        <translation>Die Form der Ausbeutung fehlt.</translation>
    </message>
    <message>
        <source>Labour exploitation: the sector is missing.</source>
        <translation>Arbeitsausbeutung: Der Sektor fehlt.</translation>
    </message>
    <message>
        <source>Smuggling: the aggravating circumstance is missing.</source>
        <translation>Menschenschmuggel: Der erschwerende Umstand fehlt.</translation>
    </message>
    <message>
        <source>No form of exploitation has been entered.</source>
        <translation>Es ist keine Form der Ausbeutung eingetragen.</translation>
    </message>
    <message>
        <source>None of the forms of exploitation is the main one.</source>
        <translation>Keine der Formen der Ausbeutung ist die Hauptform.</translation>
    </message>
    <message>
        <source>More than one form of exploitation is the main one.</source>
        <translation>Mehr als eine Form der Ausbeutung ist die Hauptform.</translation>
    </message>
    <message>
        <source>The scope does not fit the main form of exploitation.</source>
        <translation>Der Erfassungsbereich passt nicht zur Hauptform der Ausbeutung.</translation>
    </message>
    <message>
        <source>The day of the decision is missing.</source>
        <translation>Der Tag der Entscheidung fehlt.</translation>
    </message>
    <message>
        <source>The decision itself is missing.</source>
        <translation>Die Entscheidung selbst fehlt.</translation>
    </message>
    <message>
        <source>The day of the opinion is missing.</source>
        <translation>Der Tag der Stellungnahme fehlt.</translation>
    </message>
    <message>
        <source>The opinion itself is missing.</source>
        <translation>Die Stellungnahme selbst fehlt.</translation>
    </message>
    <message>
        <source>The decision is older than the request.</source>
        <translation>Die Entscheidung ist älter als der Antrag.</translation>
    </message>
    <message>
        <source>No phase has been entered; &quot;no residence phase&quot; is an answer too.</source>
        <translation>Es ist keine Phase eingetragen; „keine Aufenthaltsphase“ ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>The phase is missing.</source>
        <translation>Die Phase fehlt.</translation>
    </message>
    <message>
        <source>It begins before the phase before it has ended.</source>
        <translation>Die Phase beginnt, bevor die vorige beendet ist.</translation>
    </message>
    <message>
        <source>The phase has ended and nothing follows.</source>
        <translation>Die Phase ist beendet und nichts folgt.</translation>
    </message>
    <message>
        <source>The kind of document is missing.</source>
        <translation>Die Art des Dokuments fehlt.</translation>
    </message>
    <message>
        <source>The last day of validity is missing.</source>
        <translation>Der letzte Tag der Gültigkeit fehlt.</translation>
    </message>
    <message>
        <source>This document has been renewed more often than the rules allow.</source>
        <translation>Dieses Dokument wurde öfter verlängert, als die Regeln erlauben.</translation>
    </message>
    <message>
        <source>The kind of stay is missing.</source>
        <translation>Die Art der Unterbringung fehlt.</translation>
    </message>
    <message>
        <source>It begins before the stay before it has ended.</source>
        <translation>Die Unterbringung beginnt, bevor die vorige beendet ist.</translation>
    </message>
    <message>
        <source>The day of the referral is missing.</source>
        <translation>Der Tag der Meldung fehlt.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Nobody has decided on the outcome yet.</source>
        <translation>Über das Ergebnis ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>The person is born after the referral.</source>
        <translation>Die Person ist nach der Meldung geboren.</translation>
    </message>
    <message>
        <source>The kind of step is missing.</source>
        <translation>Die Art des Schrittes fehlt.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>What did the judgment decide?</source>
        <translation>Was entschied das Urteil?</translation>
    </message>
    <message>
        <source>Only a judgment has an outcome.</source>
        <translation>Nur ein Urteil hat ein Ergebnis.</translation>
    </message>
    <message>
        <source>The judgment is older than the complaint and all statements.</source>
        <translation>Das Urteil ist älter als die Klage und alle Aussagen.</translation>
    </message>
    <message>
        <source>There is no judgment before this appeal.</source>
        <translation>Vor dieser Berufung gibt es kein Urteil.</translation>
    </message>
    <message>
        <source>Who is asked for compensation?</source>
        <translation>Von wem wird Entschädigung verlangt?</translation>
    </message>
    <message>
        <source>A court awards damages to a civil party only, and the victim is none yet.</source>
        <translation>Ein Gericht spricht nur einer Zivilpartei Schadenersatz zu, und das Opfer ist noch keine.</translation>
    </message>
    <message>
        <source>The amount awarded is missing.</source>
        <translation>Der zugesprochene Betrag fehlt.</translation>
    </message>
    <message>
        <source>An amount is entered, but it has not been granted.</source>
        <translation>Ein Betrag ist eingetragen, aber nicht gewährt.</translation>
    </message>
    <message>
        <source>More has been paid than was awarded.</source>
        <translation>Es wurde mehr gezahlt als zugesprochen.</translation>
    </message>
    <message>
        <source>Who may be told is missing.</source>
        <translation>Es fehlt, wer es erfahren darf.</translation>
    </message>
    <message>
        <source>What may be told is missing.</source>
        <translation>Es fehlt, was mitgeteilt werden darf.</translation>
    </message>
    <message>
        <source>How the consent was given is missing.</source>
        <translation>Es fehlt, wie die Einwilligung gegeben wurde.</translation>
    </message>
    <message>
        <source>A ground in law needs the reason why it holds here.</source>
        <translation>Ein Rechtsgrund braucht die Begründung, warum er hier gilt.</translation>
    </message>
    <message>
        <source>It was sent without a consent or ground in law.</source>
        <translation>Sie wurde ohne Einwilligung oder Rechtsgrund gesendet.</translation>
    </message>
    <message>
        <source>Where the person goes is missing.</source>
        <translation>Es fehlt, wohin die Person geht.</translation>
    </message>
    <message>
        <source>The kind of risk is missing.</source>
        <translation>Die Art des Risikos fehlt.</translation>
    </message>
    <message>
        <source>The day on which somebody looks at it again is missing.</source>
        <translation>Der Tag, an dem jemand ihn überprüft, fehlt.</translation>
    </message>
    <message>
        <source>A risk flag needs a last day.</source>
        <translation>Ein Risikohinweis braucht einen letzten Tag.</translation>
    </message>
    <message>
        <source>It expires before anybody looks at it again.</source>
        <translation>Er läuft ab, bevor ihn jemand überprüft.</translation>
    </message>
    <message>
        <source>What she or he is to the person is missing.</source>
        <translation>Die Beziehung zur Person fehlt.</translation>
    </message>
    <message>
        <source>Who lived with the person is missing.</source>
        <translation>Wer bei der Person lebte, fehlt.</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The file cannot be written. It must not exist yet.</source>
        <translation>Die Datei kann nicht geschrieben werden. Es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>Name a new file, in a folder that can be written to.</source>
        <translation>Nennen Sie eine neue Datei in einem Ordner, in den geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Without the centres&apos; key, persons transferred between the centres count twice.</source>
        <translation>Ohne den Schlüssel der Zentren zählen Personen, die zwischen den Zentren übergeben wurden, doppelt.</translation>
    </message>
    <message>
        <source>Transferred persons without a name or a birth date, who cannot be recognised: %1</source>
        <translation>Übergebene Personen ohne Namen oder Geburtsdatum, die nicht wiedererkannt werden können: %1</translation>
    </message>
</context>
<context>
    <name>HtcdsText</name>
    <message>
        <source>The table of codes of the Human Trafficking Case Data Standard is damaged.</source>
        <translation>Die Codetabelle des Human Trafficking Case Data Standard ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The accompaniment that was imported with this row is missing now. Close it with a reason instead.</source>
        <translation>Die Begleitung, die mit dieser Zeile importiert wurde, fehlt jetzt. Schließen Sie sie stattdessen mit einem Grund ab.</translation>
    </message>
</context>
<context>
    <name>KnownPersonsText</name>
    <message>
        <source>In a file that you may not open: ask the director</source>
        <translation>In einer Akte, die Sie nicht öffnen dürfen: Fragen Sie die Direktion</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Akte %1</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Meldung vom %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>%1 (and %2)</source>
        <translation>%1 (und %2)</translation>
    </message>
</context>
<context>
    <name>LeafletText</name>
    <message>
        <source>The leaflets are damaged.</source>
        <translation>Die Merkblätter sind beschädigt.</translation>
    </message>
    <message>
        <source>The centre’s name says what a leaflet must not say: print it without the name.</source>
        <translation>Der Name des Zentrums sagt, was ein Merkblatt nicht sagen darf: drucken Sie es ohne den Namen.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Safe contact: since %1 no letter may be written to the person.</source>
        <translation>Sicherer Kontakt: Seit %1 darf der Person kein Brief geschrieben werden.</translation>
    </message>
    <message>
        <source>This is missing for the letter: %1</source>
        <translation>Für den Brief fehlt: %1</translation>
    </message>
    <message>
        <source>The letter would say what this paper must not say: %1</source>
        <translation>Der Brief würde sagen, was dieses Papier nicht sagen darf: %1</translation>
    </message>
</context>
<context>
    <name>LettersText</name>
    <message>
        <source>The templates of letters are damaged.</source>
        <translation>Die Vorlagen der Briefe sind beschädigt.</translation>
    </message>
    <message>
        <source>The templates of letters have places that nobody can fill: %1</source>
        <translation>Die Vorlagen der Briefe haben Stellen, die niemand ausfüllen kann: %1</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Code list %1: %2</source>
        <translation>Codeliste %1: %2</translation>
    </message>
    <message>
        <source>Code list %1, code %2: %3</source>
        <translation>Codeliste %1, Code %2: %3</translation>
    </message>
    <message>
        <source>the label in %1 is missing.</source>
        <translation>die Bezeichnung in %1 fehlt.</translation>
    </message>
    <message>
        <source>this is not a code (A-Z, 0-9, _ - +, at most 40 characters).</source>
        <translation>das ist kein Code (A-Z, 0-9, _ - +, höchstens 40 Zeichen).</translation>
    </message>
    <message>
        <source>the code stands twice in the list.</source>
        <translation>der Code steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>the date %1 is not written as YYYY-MM-DD.</source>
        <translation>das Datum %1 ist nicht als JJJJ-MM-TT geschrieben.</translation>
    </message>
    <message>
        <source>the list does not have its group.</source>
        <translation>die Gruppe dazu steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>the basis is missing: say where the entry comes from.</source>
        <translation>die Grundlage fehlt: Sagen Sie, woher der Eintrag stammt.</translation>
    </message>
    <message>
        <source>this is not a code list of format ancora-codelist/1.</source>
        <translation>das ist keine Codeliste im Format ancora-codelist/1.</translation>
    </message>
    <message>
        <source>the list calls itself by another name.</source>
        <translation>die Liste gibt sich einen anderen Namen.</translation>
    </message>
    <message>
        <source>the version is missing.</source>
        <translation>die Version fehlt.</translation>
    </message>
    <message>
        <source>the list has no codes.</source>
        <translation>die Liste hat keine Codes.</translation>
    </message>
    <message>
        <source>the file cannot be read.</source>
        <translation>die Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>MethodName</name>
    <message>
        <source>Hidden figures</source>
        <translation>Verborgene Zahlen</translation>
    </message>
    <message>
        <source>Merged rows</source>
        <translation>Zusammengelegte Zeilen</translation>
    </message>
    <message>
        <source>Rounded figures</source>
        <translation>Gerundete Zahlen</translation>
    </message>
</context>
<context>
    <name>OnwardText</name>
    <message>
        <source>An onward referral in this state cannot take this step.</source>
        <translation>Eine Verweisung in diesem Stand kann diesen Schritt nicht tun.</translation>
    </message>
    <message>
        <source>This day lies before the last step of the onward referral.</source>
        <translation>Dieser Tag liegt vor dem letzten Schritt der Verweisung.</translation>
    </message>
    <message>
        <source>A refusal or withdrawal needs its reason.</source>
        <translation>Eine Ablehnung oder ein Rückzug braucht einen Grund.</translation>
    </message>
    <message>
        <source>The permission is not for this onward referral.</source>
        <translation>Die Erlaubnis gilt nicht für diese Verweisung.</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>The consent or ground in law is for another purpose than this paper&apos;s.</source>
        <translation>Die Einwilligung oder Rechtsgrundlage gilt für einen anderen Zweck als den dieses Papiers.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>The list of what stands on papers out of a file is damaged.</source>
        <translation>Die Liste dessen, was auf Papieren aus einer Akte steht, ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>PermitText</name>
    <message>
        <source>There is neither a consent nor a ground in law to tell this recipient anything for this purpose.</source>
        <translation>Es gibt weder eine Einwilligung noch einen Rechtsgrund, diesem Empfänger zu diesem Zweck etwas mitzuteilen.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient is not complete.</source>
        <translation>Die Einwilligung oder der Rechtsgrund für diesen Empfänger ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient was withdrawn.</source>
        <translation>Die Einwilligung oder der Rechtsgrund für diesen Empfänger wurde widerrufen.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient has expired.</source>
        <translation>Die Einwilligung oder der Rechtsgrund für diesen Empfänger ist abgelaufen.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient begins later.</source>
        <translation>Die Einwilligung oder der Rechtsgrund für diesen Empfänger beginnt später.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient is not for everything that would be told.</source>
        <translation>Die Einwilligung oder der Rechtsgrund für diesen Empfänger gilt nicht für alles, was mitgeteilt würde.</translation>
    </message>
    <message>
        <source>Choose first what is to be told.</source>
        <translation>Wählen Sie zuerst, was mitgeteilt werden soll.</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>%1: the parts do not add up to this figure.</source>
        <translation>%1: Die Teile ergeben zusammen nicht diese Zahl.</translation>
    </message>
    <message>
        <source>%1: this part is larger than the whole it belongs to (%2).</source>
        <translation>%1: Dieser Teil ist größer als das Ganze, zu dem er gehört (%2).</translation>
    </message>
</context>
<context>
    <name>PreparedText</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Es wurde nichts angehängt.</translation>
    </message>
    <message>
        <source>Author, dates and places inside this file cannot be taken out.</source>
        <translation>Verfasser, Daten und Orte in dieser Datei können nicht entfernt werden.</translation>
    </message>
    <message>
        <source>This document is signed. So that the signature stays valid, its author and dates are not taken out.</source>
        <translation>Dieses Dokument ist signiert. Damit die Signatur gültig bleibt, werden Verfasser und Daten nicht entfernt.</translation>
    </message>
    <message>
        <source>This document is locked with a password: it can be neither cleaned nor shown here. Save it without the password first.</source>
        <translation>Dieses Dokument ist mit einem Passwort gesperrt: Es kann hier weder bereinigt noch angezeigt werden. Speichern Sie es zuerst ohne Passwort.</translation>
    </message>
    <message>
        <source>This kind of file can carry programs. Nothing of it ever runs here; it is opened only after a warning.</source>
        <translation>Diese Art von Datei kann Programme enthalten. Hier wird nie etwas davon ausgeführt; sie wird nur nach einer Warnung geöffnet.</translation>
    </message>
    <message>
        <source>This kind of file can be kept here, but not shown. A PDF of it can.</source>
        <translation>Diese Art von Datei kann hier aufbewahrt, aber nicht angezeigt werden. Ein PDF davon schon.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Make it smaller, or divide it.</source>
        <translation>Die Datei ist größer als 200 MB. Verkleinern oder teilen Sie sie.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n referral(s) lack the referring body.</source>
        <translation>
            <numerusform>Bei %n Meldung fehlt die verweisende Stelle.</numerusform>
            <numerusform>Bei %n Meldungen fehlt die verweisende Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) lack the outcome.</source>
        <translation>
            <numerusform>Bei %n Meldung fehlt das Ergebnis.</numerusform>
            <numerusform>Bei %n Meldungen fehlt das Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the scope.</source>
        <translation>
            <numerusform>Bei %n neuen Begleitung fehlt der Erfassungsbereich.</numerusform>
            <numerusform>Bei %n neuen Begleitungen fehlt der Erfassungsbereich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the main form of exploitation.</source>
        <translation>
            <numerusform>Bei %n neuen Begleitung fehlt die Hauptform der Ausbeutung.</numerusform>
            <numerusform>Bei %n neuen Begleitungen fehlt die Hauptform der Ausbeutung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the sex.</source>
        <translation>
            <numerusform>Bei %n neuen Begleitung fehlt das Geschlecht.</numerusform>
            <numerusform>Bei %n neuen Begleitungen fehlt das Geschlecht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the birth date.</source>
        <translation>
            <numerusform>Bei %n neuen Begleitung fehlt das Geburtsdatum.</numerusform>
            <numerusform>Bei %n neuen Begleitungen fehlt das Geburtsdatum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the citizenship.</source>
        <translation>
            <numerusform>Bei %n neuen Begleitung fehlt die Staatsangehörigkeit.</numerusform>
            <numerusform>Bei %n neuen Begleitungen fehlt die Staatsangehörigkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed accompaniment(s) lack the reason for closure.</source>
        <translation>
            <numerusform>Bei %n abgeschlossenen Begleitung fehlt der Abschlussgrund.</numerusform>
            <numerusform>Bei %n abgeschlossenen Begleitungen fehlt der Abschlussgrund.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this figure is far from those of earlier years.</source>
        <translation>%1: Diese Zahl weicht stark von denen früherer Jahre ab.</translation>
    </message>
</context>
<context>
    <name>ReceivedText</name>
    <message>
        <source>This package is about a real person; a training vault does not take it.</source>
        <translation>Dieses Paket betrifft eine echte Person; ein Übungstresor nimmt es nicht auf.</translation>
    </message>
    <message>
        <source>This package is about an invented person, for training.</source>
        <translation>Dieses Paket betrifft eine erfundene Person, zur Übung.</translation>
    </message>
    <message>
        <source>Only who has sent an onward referral withdraws it.</source>
        <translation>Nur wer eine Verweisung gesendet hat, zieht sie zurück.</translation>
    </message>
    <message>
        <source>This referral has been taken in already.</source>
        <translation>Diese Meldung wurde schon aufgenommen.</translation>
    </message>
    <message>
        <source>This referral did not come as a package; answer it in words.</source>
        <translation>Diese Meldung kam nicht als Paket; antworten Sie mündlich oder schriftlich.</translation>
    </message>
    <message>
        <source>No package was sent with this onward referral.</source>
        <translation>Mit dieser Verweisung wurde kein Paket gesendet.</translation>
    </message>
    <message>
        <source>This is the answer to another onward referral.</source>
        <translation>Das ist die Antwort auf eine andere Verweisung.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The sheet could not be written: %1</source>
        <translation>Das Blatt konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The key does not fit into a QR code.</source>
        <translation>Der Schlüssel passt nicht in einen QR-Code.</translation>
    </message>
</context>
<context>
    <name>ReferralReading</name>
    <message>
        <source>The package was made by another version of the program.</source>
        <translation>Das Paket wurde mit einer anderen Version des Programms erstellt.</translation>
    </message>
    <message>
        <source>What is in the package cannot be read.</source>
        <translation>Der Inhalt des Pakets kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ReferralText</name>
    <message>
        <source>This onward referral is no longer in the file.</source>
        <translation>Diese Verweisung steht nicht mehr in der Akte.</translation>
    </message>
</context>
<context>
    <name>RegisterNames</name>
    <message>
        <source>Referral</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Date of referral</source>
        <translation>Datum der Meldung</translation>
    </message>
    <message>
        <source>Referring body</source>
        <translation>Verweisende Stelle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Suspected form</source>
        <translation>Vermutete Form</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>Externes Aktenzeichen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Name (empty: anonymous)</source>
        <translation>Name (leer: anonym)</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Meldende Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Begleitperson</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unaccompanied minor</source>
        <translation>Unbegleitet minderjährig</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Sicherer Kontakt</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Erfassungsbereich</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Wiederaufnahme</translation>
    </message>
    <message>
        <source>Reason for closure</source>
        <translation>Abschlussgrund</translation>
    </message>
    <message>
        <source>Note on the closure</source>
        <translation>Notiz zum Abschluss</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Ausbeutung</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Hauptform</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Form der Ausbeutung</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Aggravating circumstance</source>
        <translation>Erschwerender Umstand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Requested by the centre on</source>
        <translation>Vom Zentrum beantragt am</translation>
    </message>
    <message>
        <source>Immigration Office decided on</source>
        <translation>Entscheidung des Ausländeramts am</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Magistrate&apos;s opinion on</source>
        <translation>Stellungnahme des Magistrats am</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Unterbringung</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation>Art der Unterbringung</translation>
    </message>
    <message>
        <source>House and room</source>
        <translation>Haus und Zimmer</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Pillar of help</source>
        <translation>Säule der Hilfe</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Need, in one sentence</source>
        <translation>Bedarf, in einem Satz</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Was erreicht werden soll</translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation>Warum es aufgegeben wurde</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>For the goal</source>
        <translation>Für das Ziel</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Given by (empty: the centre)</source>
        <translation>Erbracht von (leer: das Zentrum)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Addition to</source>
        <translation>Ergänzung zu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Judicial procedure</source>
        <translation>Gerichtliches Verfahren</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Body or court</source>
        <translation>Instanz oder Gericht</translation>
    </message>
    <message>
        <source>Outcome of the judgment</source>
        <translation>Ergebnis des Urteils</translation>
    </message>
    <message>
        <source>Number of the judicial file</source>
        <translation>Nummer der Gerichtsakte</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Entschädigung</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Beantragt bei</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Beantragt am</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Awarded (EUR)</source>
        <translation>Zugesprochen (EUR)</translation>
    </message>
    <message>
        <source>Paid until now (EUR)</source>
        <translation>Bisher gezahlt (EUR)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Name des Partners</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Nicht mehr aktiv</translation>
    </message>
    <message>
        <source>Consent or ground in law</source>
        <translation>Einwilligung oder Rechtsgrund</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Was mitgeteilt werden darf</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie gegeben wurde</translation>
    </message>
    <message>
        <source>Recipient: partner</source>
        <translation>Empfänger: Partner</translation>
    </message>
    <message>
        <source>Recipient: somebody else</source>
        <translation>Empfänger: jemand anderes</translation>
    </message>
    <message>
        <source>Why the law allows it</source>
        <translation>Warum das Gesetz es erlaubt</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>Grund des Widerrufs</translation>
    </message>
    <message>
        <source>Onward referral</source>
        <translation>Verweisung</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>Erbetene Leistung</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was mitgeteilt wird</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Vorbereitet am</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Antwort erwartet bis</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Request to the recipient</source>
        <translation>Bitte an den Empfänger</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Key for the answer</source>
        <translation>Schlüssel für die Antwort</translation>
    </message>
    <message>
        <source>Where the person goes</source>
        <translation>Wohin die Person geht</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Risikohinweis</translation>
    </message>
    <message>
        <source>Kind of risk</source>
        <translation>Art des Risikos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>Zu überprüfen am</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Aufgehoben am</translation>
    </message>
    <message>
        <source>Reason of the removal</source>
        <translation>Grund der Aufhebung</translation>
    </message>
    <message>
        <source>Rule of safe contact</source>
        <translation>Regel für sicheren Kontakt</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Kontaktweg</translation>
    </message>
    <message>
        <source>May it be used?</source>
        <translation>Darf er genutzt werden?</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Wie, oder warum nicht</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Firm, bar or house</source>
        <translation>Firma, Bar oder Haus</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Täter</translation>
    </message>
    <message>
        <source>In which exploitation</source>
        <translation>Bei welcher Ausbeutung</translation>
    </message>
    <message>
        <source>What she or he did</source>
        <translation>Was er oder sie tat</translation>
    </message>
    <message>
        <source>Tie to the person before</source>
        <translation>Frühere Beziehung zur Person</translation>
    </message>
    <message>
        <source>Name of the perpetrator</source>
        <translation>Name des Täters</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Decknamen</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>What she or he is to the person</source>
        <translation>Beziehung zur Person</translation>
    </message>
    <message>
        <source>In the person&apos;s charge</source>
        <translation>Von der Person zu versorgen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Together from</source>
        <translation>Zusammen ab</translation>
    </message>
    <message>
        <source>Together until</source>
        <translation>Zusammen bis</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>Angehängtes Dokument</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Art des Dokuments</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>Size of its text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Can carry programs</source>
        <translation>Kann Programme enthalten</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Key of the content</source>
        <translation>Schlüssel des Inhalts</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Bett</translation>
    </message>
    <message>
        <source>Why in spite of a link</source>
        <translation>Warum trotz einer Verbindung</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Wished from</source>
        <translation>Gewünscht ab</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>Name des Hauses</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Suited for</source>
        <translation>Geeignet für</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name des Zimmers</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>Benutzbar ab</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>Benutzbar bis</translation>
    </message>
    <message>
        <source>Name of the bed</source>
        <translation>Name des Bettes</translation>
    </message>
    <message>
        <source>Given by: partner</source>
        <translation>Erbracht von: Partner</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>The columns are separated by semicolons; the register uses commas.</source>
        <translation>Die Spalten sind durch Semikolons getrennt; das Register verwendet Kommas.</translation>
    </message>
    <message>
        <source>The register does not have this column.</source>
        <translation>Das Register kennt diese Spalte nicht.</translation>
    </message>
    <message>
        <source>The column stands twice in the header.</source>
        <translation>Die Spalte steht zweimal in der Kopfzeile.</translation>
    </message>
    <message>
        <source>The column is missing.</source>
        <translation>Die Spalte fehlt.</translation>
    </message>
    <message>
        <source>The column must not be empty.</source>
        <translation>Die Spalte darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is not a day written as YYYY-MM-DD.</source>
        <translation>Das ist kein Tag in der Form JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>The day is before 1990.</source>
        <translation>Der Tag liegt vor 1990.</translation>
    </message>
    <message>
        <source>The day is in the future.</source>
        <translation>Der Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This is not a code of the list “%1”.</source>
        <translation>Das ist kein Code der Liste „%1“.</translation>
    </message>
    <message>
        <source>The code did not exist on that day, or no longer.</source>
        <translation>Den Code gab es an diesem Tag noch nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The reference is longer than 100 characters.</source>
        <translation>Die Referenz ist länger als 100 Zeichen.</translation>
    </message>
    <message>
        <source>The reference begins or ends with a space.</source>
        <translation>Die Referenz beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The reference holds a character that cannot be printed.</source>
        <translation>Die Referenz enthält ein Zeichen, das nicht gedruckt werden kann.</translation>
    </message>
    <message>
        <source>The column must not be empty; an unknown sex is written U.</source>
        <translation>Die Spalte darf nicht leer sein; ein unbekanntes Geschlecht wird U geschrieben.</translation>
    </message>
    <message>
        <source>This is not a date of birth written as YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>Das ist kein Geburtsdatum in der Form JJJJ, JJJJ-MM oder JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>The birth is after the referral.</source>
        <translation>Die Geburt liegt nach der Meldung.</translation>
    </message>
    <message>
        <source>The birth is more than 120 years before the referral.</source>
        <translation>Die Geburt liegt mehr als 120 Jahre vor der Meldung.</translation>
    </message>
    <message>
        <source>The accompaniment begins before the referral.</source>
        <translation>Die Begleitung beginnt vor der Meldung.</translation>
    </message>
    <message>
        <source>An accompaniment follows, so the outcome must be ACCOMP_STARTED.</source>
        <translation>Eine Begleitung folgt, also muss das Ergebnis ACCOMP_STARTED sein.</translation>
    </message>
    <message>
        <source>An accompaniment needs its scope, THB or SMUGGLING_AGG.</source>
        <translation>Eine Begleitung braucht ihren Erfassungsbereich, THB oder SMUGGLING_AGG.</translation>
    </message>
    <message>
        <source>Aggravated smuggling is not a form of trafficking: the scope differs.</source>
        <translation>Schwerere Formen von Menschenschmuggel sind keine Form von Menschenhandel: Der Erfassungsbereich ist ein anderer.</translation>
    </message>
    <message>
        <source>A closed accompaniment needs the reason of its closure.</source>
        <translation>Eine abgeschlossene Begleitung braucht einen Abschlussgrund.</translation>
    </message>
    <message>
        <source>A reason of closure needs the day of the closure.</source>
        <translation>Zu einem Abschlussgrund gehört der Tag des Abschlusses.</translation>
    </message>
    <message>
        <source>The closure is before the beginning of the accompaniment.</source>
        <translation>Der Abschluss liegt vor dem Beginn der Begleitung.</translation>
    </message>
    <message>
        <source>The outcome says that an accompaniment started: its first day is missing.</source>
        <translation>Nach dem Ergebnis hat eine Begleitung begonnen: Ihr erster Tag fehlt.</translation>
    </message>
    <message>
        <source>The column belongs to an accompaniment, and accompanied_from is empty.</source>
        <translation>Die Spalte gehört zu einer Begleitung, und accompanied_from ist leer.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2.</source>
        <translation>Die Zeile hat %1 Spalten statt %2.</translation>
    </message>
    <message>
        <source>The reference stands already in line %1.</source>
        <translation>Die Referenz steht schon in Zeile %1.</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>The report was not written, because its figures do not add up: %1</source>
        <translation>Der Bericht wurde nicht geschrieben, weil seine Zahlen nicht aufgehen: %1</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>The texts of the report are damaged.</source>
        <translation>Die Texte des Berichts sind beschädigt.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The rules for deadlines are damaged.</source>
        <translation>Die Regeln für die Fristen sind beschädigt.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>sounds alike</source>
        <translation>klingt gleich</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>ähnlich geschrieben</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>names in another order</source>
        <translation>Namen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>by alias</source>
        <translation>unter dem Alias</translation>
    </message>
    <message>
        <source>birth date agrees</source>
        <translation>Geburtsdatum stimmt überein</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>anderes Geburtsdatum</translation>
    </message>
    <message>
        <source>one of the names is missing</source>
        <translation>einer der Namen fehlt</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Version %1, with the figures of today</source>
        <translation>Version %1, mit den Zahlen von heute</translation>
    </message>
    <message>
        <source>Version %1 will be written, and frozen with it: what is written counts as published.</source>
        <translation>Version %1 wird geschrieben und damit festgeschrieben: Was geschrieben ist, gilt als veröffentlicht.</translation>
    </message>
    <message>
        <source>The report is red, and is written only with the reason of a director, which stands in the certificate: %1</source>
        <translation>Der Bericht ist rot und wird nur mit einer Begründung der Direktion geschrieben, die in der Bescheinigung steht: %1</translation>
    </message>
    <message>
        <source>Version %1, published on %2</source>
        <translation>Version %1, veröffentlicht am %2</translation>
    </message>
    <message>
        <source>Version %1 is written once more, as it was published.</source>
        <translation>Version %1 wird noch einmal geschrieben, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Protection: %1.</source>
        <translation>Schutz: %1.</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Version %1 was published on %2.</source>
        <translation>Version %1 wurde am %2 veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since.</source>
        <translation>
            <numerusform>%n Zahl hat sich seither geändert.</numerusform>
            <numerusform>%n Zahlen haben sich seither geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>Keine Zahl hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Write the confidential report %1</source>
        <translation>Vertraulichen Bericht %1 schreiben</translation>
    </message>
    <message>
        <source>Write the report %1 as it will be published</source>
        <translation>Bericht %1 schreiben, wie er veröffentlicht wird</translation>
    </message>
    <message>
        <source>Every count is less than %1 away from its figure.</source>
        <translation>Jede wirkliche Anzahl liegt weniger als %1 neben ihrer Zahl.</translation>
    </message>
    <message>
        <source>%1 in part</source>
        <translation>%1 zum Teil</translation>
    </message>
    <message>
        <source>Left out, because even the total is too small, or would give another away: %1.</source>
        <translation>Weggelassen, weil schon die Summe zu klein ist oder eine andere verraten würde: %1.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>The report has no such figure.</source>
        <translation>Eine solche Zahl hat der Bericht nicht.</translation>
    </message>
    <message>
        <source>The definitions of the report are damaged.</source>
        <translation>Die Definitionen des Berichts sind beschädigt.</translation>
    </message>
    <message>
        <source>The definitions of the report do not fit the code lists.</source>
        <translation>Die Definitionen des Berichts passen nicht zu den Codelisten.</translation>
    </message>
    <message>
        <source>The report is not made because a check fails: %1</source>
        <translation>Der Bericht wird nicht erstellt, weil eine Prüfung nicht zutrifft: %1</translation>
    </message>
    <message>
        <source>The cut-off day must lie in the year of the report.</source>
        <translation>Der Stichtag muss im Jahr des Berichts liegen.</translation>
    </message>
    <message>
        <source>This is not a published report of Ancora, or it is damaged.</source>
        <translation>Das ist kein veröffentlichter Bericht von Ancora oder er ist beschädigt.</translation>
    </message>
    <message>
        <source>The report is not published unless a director signs with a reason: %1</source>
        <translation>Der Bericht wird nur veröffentlicht, wenn die Direktion mit einer Begründung unterzeichnet: %1</translation>
    </message>
    <message>
        <source>Version %1 of this report was never published.</source>
        <translation>Version %1 dieses Berichts wurde nie veröffentlicht.</translation>
    </message>
    <message>
        <source>The tables of the report do not add up; nothing is published.</source>
        <translation>Die Tabellen des Berichts gehen nicht auf; nichts wird veröffentlicht.</translation>
    </message>
    <message>
        <source>The protection was cancelled.</source>
        <translation>Das Schützen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Some small counts could not be proven to be safe, so nothing is published.</source>
        <translation>Für einige kleine Zahlen ließ sich nicht beweisen, dass sie sicher sind; daher wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>The definitions of the report do not fit each other.</source>
        <translation>Die Definitionen des Berichts passen nicht zueinander.</translation>
    </message>
    <message>
        <source>The published report in this vault is damaged. Restore the last backup.</source>
        <translation>Der veröffentlichte Bericht in diesem Tresor ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This published report was kept by a newer version of the program.</source>
        <translation>Dieser veröffentlichte Bericht wurde von einer neueren Version des Programms aufbewahrt.</translation>
    </message>
    <message>
        <source>Behind a rounded figure there are not just so many people. The confidential figures open their lists.</source>
        <translation>Hinter einer gerundeten Zahl stehen nicht genau so viele Personen. Die vertraulichen Zahlen öffnen ihre Listen.</translation>
    </message>
    <message>
        <source>Figures of this year have been published with another protection, and the two together could tell what each of them hides. Choose the protection that was used before.</source>
        <translation>Zahlen dieses Jahres wurden bereits mit einem anderen Schutz veröffentlicht; beide zusammen könnten verraten, was jeder von ihnen verbirgt. Wählen Sie den zuvor verwendeten Schutz.</translation>
    </message>
    <message>
        <source>Figures of this year until a later day have been published; a part of them cannot be protected any more.</source>
        <translation>Zahlen dieses Jahres bis zu einem späteren Tag wurden bereits veröffentlicht; ein Teil davon kann nicht mehr geschützt werden.</translation>
    </message>
    <message>
        <source>A year in which rows stand together is published once: another version would give away by the difference what each of them hides.</source>
        <translation>Ein Jahr mit zusammengefassten Zeilen wird einmal veröffentlicht: Eine andere Fassung würde durch den Unterschied verraten, was jede von ihnen verbirgt.</translation>
    </message>
    <message>
        <source>No rows were found that can stand together so that nothing needs to be hidden. Choose another protection.</source>
        <translation>Es wurden keine Zeilen gefunden, die sich so zusammenfassen lassen, dass nichts verborgen werden muss. Wählen Sie einen anderen Schutz.</translation>
    </message>
    <message>
        <source>The figures of several centres together cannot be rounded: their packages hold sums, no persons.</source>
        <translation>Die Zahlen mehrerer Zentren zusammen können nicht gerundet werden: Ihre Pakete enthalten Summen, keine Personen.</translation>
    </message>
    <message>
        <source>The rules of disclosure are missing; nothing is published.</source>
        <translation>Die Regeln für den Schutz fehlen; es wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>The figures cannot be rounded so that they fit the rounded figures of the years beside %1.</source>
        <translation>Die Zahlen lassen sich nicht so runden, dass sie zu den gerundeten Zahlen der Jahre neben %1 passen.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The encrypted database cannot be started. Install the program again.</source>
        <translation>Die verschlüsselte Datenbank kann nicht starten. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>You have no key for this file. Ask the director.</source>
        <translation>Sie haben keinen Schlüssel für diese Akte. Fragen Sie die Direktion.</translation>
    </message>
    <message>
        <source>A sealed answer in this file cannot be opened: it was damaged or exchanged.</source>
        <translation>Eine versiegelte Angabe in dieser Akte lässt sich nicht öffnen: Sie wurde beschädigt oder vertauscht.</translation>
    </message>
    <message>
        <source>The key of a file is damaged. Restore the last backup.</source>
        <translation>Der Schlüssel einer Akte ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The journal of this vault is damaged. Restore the last backup.</source>
        <translation>Das Protokoll dieses Tresors ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The journal of this vault is shorter than expected.</source>
        <translation>Das Protokoll dieses Tresors ist kürzer als erwartet.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version. It was left as it was.</source>
        <translation>Die Datenbank konnte nicht auf diese Version gebracht werden. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The program is not installed completely.</source>
        <translation>Das Programm ist nicht vollständig installiert.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program. It needs database version %1; this program knows version %2.</source>
        <translation>Diese Datei wurde von einer neueren Version des Programms geschrieben. Sie verlangt Datenbankversion %1; dieses Programm kennt Version %2.</translation>
    </message>
    <message>
        <source>The journal of this vault was written by a newer program.</source>
        <translation>Das Protokoll dieses Tresors wurde von einem neueren Programm geschrieben.</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>Diese Akte ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>This answer was changed elsewhere since the form was opened. Nothing was overwritten; compare both and save again.</source>
        <translation>Diese Angabe wurde anderswo geändert, seit das Formular geöffnet wurde. Nichts wurde überschrieben; vergleichen Sie beide und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>This referral already has a case.</source>
        <translation>Diese Meldung hat schon eine Akte.</translation>
    </message>
    <message>
        <source>A name in the list cannot be opened: it was damaged or exchanged.</source>
        <translation>Ein Name in der Liste lässt sich nicht öffnen: Er wurde beschädigt oder vertauscht.</translation>
    </message>
    <message>
        <source>What has been published or signed does not change any more.</source>
        <translation>Was veröffentlicht oder unterschrieben ist, ändert sich nicht mehr.</translation>
    </message>
    <message>
        <source>This case was merged into another one. Its number finds it.</source>
        <translation>Diese Akte wurde mit einer anderen zusammengeführt. Ihre Nummer findet sie.</translation>
    </message>
    <message>
        <source>One of the two cases was changed while they were compared. Nothing was merged; compare them again.</source>
        <translation>Eine der beiden Akten wurde geändert, während sie verglichen wurden. Nichts wurde zusammengeführt; vergleichen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Another case was merged since. The last one is separated first.</source>
        <translation>Inzwischen wurde eine weitere Akte zusammengeführt. Die letzte wird zuerst wieder getrennt.</translation>
    </message>
    <message>
        <source>What was saved there has been changed since. It stays as it is.</source>
        <translation>Was dort gespeichert wurde, ist seither geändert worden. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The bed &quot;%1&quot; is taken from %2 on. Nothing was saved.</source>
        <translation>Das Bett „%1“ ist ab %2 belegt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The bed &quot;%1&quot; cannot be used from %2 on. Nothing was saved.</source>
        <translation>Das Bett „%1“ kann ab %2 nicht benutzt werden. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>It is in use: a house with rooms, a room with beds and a bed with stays are not removed. A bed that is no longer used gets a last day.</source>
        <translation>Es wird gebraucht: Ein Haus mit Zimmern, ein Zimmer mit Betten und ein Bett mit Unterbringungen werden nicht entfernt. Ein Bett, das nicht mehr benutzt wird, bekommt einen letzten Tag.</translation>
    </message>
    <message>
        <source>This bed is no longer in the shelter.</source>
        <translation>Dieses Bett gibt es im Aufnahmehaus nicht mehr.</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>This file is already open in another window or on another computer.</source>
        <translation>Diese Datei ist schon in einem anderen Fenster oder auf einem anderen Computer geöffnet.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, so nothing can be saved there.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt, daher kann dort nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>The file cannot be opened or created there.</source>
        <translation>Die Datei kann dort nicht geöffnet oder angelegt werden.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The computer is out of memory.</source>
        <translation>Der Computer hat keinen Speicher mehr.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The database refused a step of the program.</source>
        <translation>Die Datenbank lehnte einen Schritt des Programms ab.</translation>
    </message>
    <message>
        <source>The encrypted database could not be set up safely.</source>
        <translation>Die verschlüsselte Datenbank konnte nicht sicher eingerichtet werden.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where a file can be destroyed when two computers write to it. Choose a folder on this computer.</source>
        <translation>Dieser Ordner liegt auf einem Netzlaufwerk. Schreiben zwei Computer dort in eine Datei, kann sie zerstört werden. Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>This is not an encrypted file of this program.</source>
        <translation>Das ist keine verschlüsselte Datei dieses Programms.</translation>
    </message>
    <message>
        <source>The database is damaged: its beginning is missing.</source>
        <translation>Die Datenbank ist beschädigt: Ihr Anfang fehlt.</translation>
    </message>
    <message>
        <source>The file cannot be opened with this key: it is damaged, or it is not a file of this office.</source>
        <translation>Die Datei lässt sich mit diesem Schlüssel nicht öffnen: Sie ist beschädigt oder keine Datei dieses Zentrums.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Die Datei wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The invented names of the training data cannot be read.</source>
        <translation>Die erfundenen Namen der Übungsdaten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Training shelter</source>
        <translation>Übungszentrum</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The key file asks for a password step outside the safe limits.</source>
        <translation>Die Schlüsseldatei verlangt einen Passwortschritt außerhalb der sicheren Grenzen.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation>Es ist nicht genug freier Speicher da, um das Passwort zu prüfen.</translation>
    </message>
    <message>
        <source>What this computer remembers of the vault is damaged. A director should compare the vault with a backup before the file %1 is deleted.</source>
        <translation>Was dieser Computer sich vom Tresor gemerkt hat, ist beschädigt. Die Direktion sollte den Tresor mit einer Sicherung vergleichen, bevor die Datei %1 gelöscht wird.</translation>
    </message>
    <message>
        <source>This computer cannot remember what it has seen of the vault: its own folder cannot be written.</source>
        <translation>Dieser Computer kann sich nicht merken, was er vom Tresor gesehen hat: Sein eigener Ordner kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>A file of the vault is missing.</source>
        <translation>Eine Datei des Tresors fehlt.</translation>
    </message>
    <message>
        <source>A file of the vault cannot be read.</source>
        <translation>Eine Datei des Tresors kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is not a file of Ancora.</source>
        <translation>Das ist keine Datei von Ancora.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The list of members of this vault has been changed from outside.</source>
        <translation>Die Mitgliederliste dieses Tresors wurde von außen geändert.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>Der Name oder das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The key file of this vault does not hold together.</source>
        <translation>Die Schlüsseldatei dieses Tresors ist in sich nicht stimmig.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault, or a newer one has taken its place.</source>
        <translation>Dieser Wiederherstellungsschlüssel gehört zu einem anderen Tresor oder wurde durch einen neueren ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>This password is too easy to guess. %n more unrelated word(s) would make it safe; years, names and rows of the keyboard do not help.</source>
        <translation>
            <numerusform>Dieses Passwort ist zu leicht zu erraten. Mit noch %n Wort ohne Zusammenhang wäre es sicher; Jahre, Namen und Tastenreihen helfen nicht.</numerusform>
            <numerusform>Dieses Passwort ist zu leicht zu erraten. Mit noch %n Wörtern ohne Zusammenhang wäre es sicher; Jahre, Namen und Tastenreihen helfen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is not a vault of Ancora.</source>
        <translation>Dieser Ordner ist kein Tresor von Ancora.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Ancora. Please update the program.</source>
        <translation>Dieser Tresor wurde von einer neueren Version von Ancora geschrieben. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Der Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This folder is already in use. A new vault needs a folder of its own.</source>
        <translation>Dieser Ordner wird schon verwendet. Ein neuer Tresor braucht einen eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>This backup is damaged. Please use another one.</source>
        <translation>Diese Sicherung ist beschädigt. Bitte verwenden Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This is not a backup of Ancora.</source>
        <translation>Das ist keine Sicherung von Ancora.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of Ancora. Please update the program.</source>
        <translation>Diese Sicherung wurde von einer neueren Version von Ancora geschrieben. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>There is a file of this name already. A backup never replaces another.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Eine Sicherung ersetzt nie eine andere.</translation>
    </message>
    <message>
        <source>Only a director, or the recovery key, can restore a backup.</source>
        <translation>Nur die Direktion oder der Wiederherstellungsschlüssel kann eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged. Restore it from a backup; nothing was changed.</source>
        <translation>Die Schlüsseldatei dieses Tresors ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a key file of Ancora.</source>
        <translation>Das ist keine Schlüsseldatei von Ancora.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Ancora. Please update the program.</source>
        <translation>Dieser Tresor wurde von einer neueren Version von Ancora geschrieben. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The key file is full: this vault cannot hold more people.</source>
        <translation>Die Schlüsseldatei ist voll: Dieser Tresor fasst nicht mehr Personen.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>Die Schlüsseldatei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database with the new key could not be put in its place.</source>
        <translation>Die Datenbank mit dem neuen Schlüssel konnte nicht an ihren Platz gebracht werden.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where two computers could destroy each other&apos;s work. Please keep the vault on this computer&apos;s own disk.</source>
        <translation>Dieser Ordner liegt auf einem Netzlaufwerk, wo zwei Computer einander die Arbeit zerstören könnten. Bitte bewahren Sie den Tresor auf dem eigenen Datenträger dieses Computers auf.</translation>
    </message>
    <message>
        <source>This folder is read-only. Ancora cannot work where it may not save.</source>
        <translation>Dieser Ordner ist schreibgeschützt. Ancora kann nicht arbeiten, wo es nicht speichern darf.</translation>
    </message>
    <message>
        <source>The key file in this folder belongs to another vault.</source>
        <translation>Die Schlüsseldatei in diesem Ordner gehört zu einem anderen Tresor.</translation>
    </message>
    <message>
        <source>This key file is older than the one this computer saw on %1. Please find the newer one.</source>
        <translation>Diese Schlüsseldatei ist älter als die, die dieser Computer am %1 sah. Bitte suchen Sie die neuere.</translation>
    </message>
    <message>
        <source>Your role does not open the case files.</source>
        <translation>Mit Ihrer Rolle lassen sich die Akten nicht öffnen.</translation>
    </message>
    <message>
        <source>The key file and the database of this vault do not fit together: one of them has been changed from outside.</source>
        <translation>Die Schlüsseldatei und die Datenbank dieses Tresors passen nicht zusammen: Eine von beiden wurde von außen geändert.</translation>
    </message>
    <message>
        <source>The database of this vault is older than its key file.</source>
        <translation>Die Datenbank dieses Tresors ist älter als seine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>This vault differs from the one this computer saw on %1. A director should restore a backup.</source>
        <translation>Dieser Tresor unterscheidet sich von dem, den dieser Computer am %1 sah. Die Direktion sollte eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>This vault is older than the one this computer saw on %1. Please find the newer one.</source>
        <translation>Dieser Tresor ist älter als der, den dieser Computer am %1 sah. Bitte suchen Sie den neueren.</translation>
    </message>
    <message>
        <source>A person needs a sign-in name and a role.</source>
        <translation>Eine Person braucht einen Benutzernamen und eine Rolle.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery key does not fit. Please compare it with the paper.</source>
        <translation>Zeile %1 des Wiederherstellungsschlüssels stimmt nicht. Bitte vergleichen Sie sie mit dem Papier.</translation>
    </message>
    <message>
        <source>The recovery key has five lines; there is something after the fifth.</source>
        <translation>Der Wiederherstellungsschlüssel hat fünf Zeilen; nach der fünften steht noch etwas.</translation>
    </message>
    <message>
        <source>The lines belong to different recovery keys.</source>
        <translation>Die Zeilen gehören zu verschiedenen Wiederherstellungsschlüsseln.</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery key back yet. Without it a forgotten password loses everything.</source>
        <translation>Noch niemand hat den Wiederherstellungsschlüssel abgetippt. Ohne ihn geht bei einem vergessenen Passwort alles verloren.</translation>
    </message>
    <message>
        <source>There is only one director. If she forgets her password, only the recovery key opens the vault.</source>
        <translation>Nur eine Person hat die Rolle Direktion. Vergisst sie ihr Passwort, öffnet nur noch der Wiederherstellungsschlüssel den Tresor.</translation>
    </message>
    <message>
        <source>Adding or removing a person was interrupted. Please do it again.</source>
        <translation>Das Hinzufügen oder Entfernen einer Person wurde unterbrochen. Bitte wiederholen Sie es.</translation>
    </message>
    <message>
        <source>You may no longer open this vault. Please ask a director.</source>
        <translation>Sie dürfen diesen Tresor nicht mehr öffnen. Bitte fragen Sie die Direktion.</translation>
    </message>
    <message>
        <source>Only a director or a coordinator may add or remove people.</source>
        <translation>Nur Direktion oder Koordination dürfen Personen hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>This is you. Another director must change your role.</source>
        <translation>Das sind Sie selbst. Eine andere Person der Direktion muss Ihre Rolle ändern.</translation>
    </message>
    <message>
        <source>Nobody with this name may open the vault.</source>
        <translation>Niemand mit diesem Namen darf den Tresor öffnen.</translation>
    </message>
    <message>
        <source>This is you. Another director must remove you.</source>
        <translation>Das sind Sie selbst. Eine andere Person der Direktion muss Sie entfernen.</translation>
    </message>
    <message>
        <source>The database could not be copied.</source>
        <translation>Die Datenbank konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The journal of this vault has been changed from outside.</source>
        <translation>Das Protokoll dieses Tresors wurde von außen geändert.</translation>
    </message>
    <message>
        <source>The journal names a computer that nobody vouched for.</source>
        <translation>Das Protokoll nennt einen Computer, für den niemand gebürgt hat.</translation>
    </message>
    <message>
        <source>Entries of the journal, each linked to the one before</source>
        <translation>Einträge des Protokolls, jeder mit dem vorigen verknüpft</translation>
    </message>
    <message>
        <source>Signatures of people and computers</source>
        <translation>Signaturen von Personen und Computern</translation>
    </message>
    <message>
        <source>Computers that a member vouched for</source>
        <translation>Computer, für die ein Mitglied gebürgt hat</translation>
    </message>
    <message>
        <source>The tables of this vault are not what its journal says.</source>
        <translation>Die Tabellen dieses Tresors sind nicht, was sein Protokoll sagt.</translation>
    </message>
    <message>
        <source>Rows that are what the journal says</source>
        <translation>Zeilen, die sind, was das Protokoll sagt</translation>
    </message>
    <message>
        <source>A referral leads to a case that does not exist.</source>
        <translation>Eine Meldung führt zu einer Akte, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Cases that could be read</source>
        <translation>Akten, die gelesen werden konnten</translation>
    </message>
    <message>
        <source>Referrals that could be read</source>
        <translation>Meldungen, die gelesen werden konnten</translation>
    </message>
    <message>
        <source>Referrals that lead to their case</source>
        <translation>Meldungen, die zu ihrer Akte führen</translation>
    </message>
    <message>
        <source>Pages of the database</source>
        <translation>Seiten der Datenbank</translation>
    </message>
    <message>
        <source>Entries in the list of members, signed by the directors</source>
        <translation>Einträge der Mitgliederliste, von der Direktion signiert</translation>
    </message>
    <message>
        <source>Length of the journal when this computer last saw it</source>
        <translation>Länge des Protokolls, als dieser Computer es zuletzt sah</translation>
    </message>
    <message>
        <source>Only a director hands confidential figures over.</source>
        <translation>Nur die Direktion gibt vertrauliche Zahlen weiter.</translation>
    </message>
    <message>
        <source>Documents of which every piece is there</source>
        <translation>Dokumente, von denen jedes Stück da ist</translation>
    </message>
</context>
<context>
    <name>ancora::ui::AmountField</name>
    <message>
        <source>An amount is typed as 1250 or 1250,50.</source>
        <translation>Ein Betrag wird als 1250 oder 1250,50 eingegeben.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Attaching</name>
    <message>
        <source>Looking at the document</source>
        <translation>Das Dokument wird geprüft</translation>
    </message>
    <message>
        <source>The same file is here already: %1.</source>
        <translation>Dieselbe Datei ist schon hier: %1.</translation>
    </message>
    <message>
        <source>Sealing the document</source>
        <translation>Das Dokument wird versiegelt</translation>
    </message>
</context>
<context>
    <name>ancora::ui::AttachmentsTab</name>
    <message>
        <source>Search in documents and notes</source>
        <translation>In Dokumenten und Notizen suchen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Dokument hinzufügen…</translation>
    </message>
    <message>
        <source>Attach it all the same</source>
        <translation>Trotzdem anhängen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht anhängen</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Notiz vom %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>No document yet. Add one, or drop a file here.</source>
        <translation>Noch kein Dokument. Fügen Sie eines hinzu oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>Choose the file. What it says about its author is taken out; the file itself stays where it is.</source>
        <translation>Wählen Sie die Datei. Was sie über den Verfasser verrät, wird entfernt; die Datei selbst bleibt, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::BackupTab</name>
    <message>
        <source>&amp;Folder for the backup</source>
        <translation>&amp;Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>The backup is one encrypted file. It is read back and compared before it counts. Directors open it with the password they have today, or anybody with today&apos;s recovery key.</source>
        <translation>Die Sicherung ist eine einzige verschlüsselte Datei. Sie wird zurückgelesen und verglichen, bevor sie zählt. Die Direktion öffnet sie mit ihrem heutigen Passwort, jede andere Person mit dem heutigen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Backed up, read back and compared: %1</source>
        <translation>Gesichert, zurückgelesen und verglichen: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CasePage</name>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No case is open. Choose one on the page Cases.</source>
        <translation>Es ist keine Akte geöffnet. Wählen Sie eine auf der Seite Akten.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Exploitation</source>
        <translation>A&amp;usbeutung</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>Unterbrin&amp;gung</translation>
    </message>
    <message>
        <source>&amp;Accompaniment</source>
        <translation>Beglei&amp;tung</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Verlau&amp;f</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe contact: %1</source>
        <translation>Sicherer Kontakt: %1</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>%1 endet am %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1 (vor %n Tag)</numerusform>
            <numerusform>%1 (vor %n Tagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (in %n Tag)</numerusform>
            <numerusform>%1 (in %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected until %2</source>
        <translation>%1 erwartet bis %2</translation>
    </message>
    <message>
        <source>%1, entered by hand</source>
        <translation>%1, von Hand eingetragen</translation>
    </message>
    <message>
        <source>&amp;Justice</source>
        <translation>&amp;Justiz</translation>
    </message>
    <message>
        <source>Help and &amp;notes</source>
        <translation>Hilfe un&amp;d Notizen</translation>
    </message>
    <message>
        <source>Co&amp;nsents</source>
        <translation>Ein&amp;willigungen</translation>
    </message>
    <message>
        <source>Referrals o&amp;ut</source>
        <translation>Ve&amp;rweisungen</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <source>%1 (expired: look at it again)</source>
        <translation>%1 (abgelaufen: überprüfen)</translation>
    </message>
    <message numerus="yes">
        <source>%n risk flag(s)</source>
        <translation>
            <numerusform>%n Risikohinweis</numerusform>
            <numerusform>%n Risikohinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks: %1</source>
        <translation>Risiken: %1</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Filter: name, alias, number</source>
        <translation>Filter: Name, Alias, Aktenzeichen</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Akten filtern</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Welche Akten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Deadline this month</source>
        <translation>Frist in diesem Monat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Form der Ausbeutung</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Begleitperson</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Akte</numerusform>
            <numerusform>%n Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Doppelte…</translation>
    </message>
    <message>
        <source>Cases that may be about one person: compare and merge them</source>
        <translation>Akten, die von einer Person handeln könnten: vergleichen und zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n risk flag(s)</source>
        <translation>
            <numerusform>%n Risikohinweis</numerusform>
            <numerusform>%n Risikohinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ancora::ui::CaseworkModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CaseworkTab</name>
    <message>
        <source>By goal</source>
        <translation>Nach Zielen</translation>
    </message>
    <message>
        <source>By day, newest first</source>
        <translation>Nach Tagen, neueste zuerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Goals, tasks, services and notes</source>
        <translation>Ziele, Aufgaben, Leistungen und Notizen</translation>
    </message>
    <message>
        <source>Add a g&amp;oal</source>
        <translation>Z&amp;iel hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;task</source>
        <translation>Aufgabe hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add a s&amp;ervice</source>
        <translation>&amp;Leistung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Help given, by kind</source>
        <translation>Geleistete Hilfe, nach Art</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CentresDetails</name>
    <message>
        <source>Packages and who has signed them</source>
        <translation>Pakete und wer sie signiert hat</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Signiert mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>None of this stops the report.</source>
        <translation>Nichts davon hält den Bericht auf.</translation>
    </message>
    <message>
        <source>While a finding is red, the report is written only with a reason, which stands in the certificate.</source>
        <translation>Solange ein Hinweis rot ist, wird der Bericht nur mit einer Begründung geschrieben, die in der Bescheinigung steht.</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Geschrieben in %1: %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ChartView</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ChoiceField</name>
    <message>
        <source>Nothing in the list fits. The arrow key down shows the whole list.</source>
        <translation>Nichts in der Liste passt. Die Pfeiltaste nach unten zeigt die ganze Liste.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ComparePane</name>
    <message>
        <source>Ways to protect the report</source>
        <translation>Wege, den Bericht zu schützen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Protect the report &amp;this way</source>
        <translation>Bericht s&amp;o schützen</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>Verlorene Zeilen</translation>
    </message>
    <message>
        <source>Farthest from the count</source>
        <translation>Größte Abweichung</translation>
    </message>
    <message>
        <source>Main totals</source>
        <translation>Hauptsummen</translation>
    </message>
    <message>
        <source>Ways to protect the report %1</source>
        <translation>Wege, den Bericht %1 zu schützen</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>alle sichtbar</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 sichtbar</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ComputerTab</name>
    <message>
        <source>Outside the vault Ancora remembers only what stands on this page and the size of the window. Screenshots by other programs cannot be prevented on every system.</source>
        <translation>Außerhalb des Tresors merkt sich Ancora nur, was auf dieser Seite steht, und die Größe des Fensters. Bildschirmfotos durch andere Programme lassen sich nicht auf jedem System verhindern.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Lock &amp;when nobody types for</source>
        <translation>Sperren &amp;ohne Eingabe nach</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Key that &amp;hides everything at once</source>
        <translation>&amp;Taste, die sofort alles verbirgt</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ConfidentialMark</name>
    <message>
        <source>Confidential: nothing is hidden. Not for publication; somebody could be recognised.</source>
        <translation>Vertraulich: Nichts ist verborgen. Nicht zur Veröffentlichung; jemand könnte erkannt werden.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ConsolidationPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The packages are being opened.</source>
        <translation>Die Pakete werden geöffnet.</translation>
    </message>
    <message>
        <source>What is written counts as published. It is protected first, which takes a while.</source>
        <translation>Was geschrieben wird, gilt als veröffentlicht. Zuerst wird es geschützt; das dauert eine Weile.</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n centre(s) for %1</source>
        <translation>
            <numerusform>Die Zahlen von %n Zentrum für %1</numerusform>
            <numerusform>Die Zahlen von %n Zentren für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Der Bericht wird geschrieben.</translation>
    </message>
    <message>
        <source>The figures are being protected.</source>
        <translation>Die Zahlen werden geschützt.</translation>
    </message>
    <message numerus="yes">
        <source>The report is written (%n file(s)).</source>
        <translation>
            <numerusform>Der Bericht ist geschrieben (%n Datei).</numerusform>
            <numerusform>Der Bericht ist geschrieben (%n Dateien).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ContactGuard</name>
    <message>
        <source>%1 is hidden. %2</source>
        <translation>%1 ist verborgen. %2</translation>
    </message>
    <message>
        <source>Yes, show it: this is recorded</source>
        <translation>Ja, anzeigen: das wird festgehalten</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Trotzdem anzeigen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ContactPane</name>
    <message>
        <source>How the person may be reached</source>
        <translation>Wie die Person erreicht werden darf</translation>
    </message>
    <message>
        <source>New rule of safe contact</source>
        <translation>Neue Regel für sicheren Kontakt</translation>
    </message>
    <message>
        <source>Record the rule</source>
        <translation>Regel festhalten</translation>
    </message>
    <message>
        <source>It stays as it is written; a change is a further rule</source>
        <translation>Sie bleibt, wie sie geschrieben ist; eine Änderung ist eine weitere Regel</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (seit %2)</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>A rule needs its way of contact and whether it may be used.</source>
        <translation>Eine Regel braucht den Kontaktweg und ob er genutzt werden darf.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CreateVaultPage</name>
    <message>
        <source>&amp;Backup file</source>
        <translation>Si&amp;cherungsdatei</translation>
    </message>
    <message>
        <source>&amp;Folder for the vault (new or empty)</source>
        <translation>&amp;Ordner für den Tresor (neu oder leer)</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Ordner des Tresors</translation>
    </message>
    <message>
        <source>The five &amp;lines of the recovery key</source>
        <translation>Die fünf &amp;Zeilen des Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>Ihr &amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>Your &amp;password when the backup was made</source>
        <translation>Ihr &amp;Passwort zur Zeit der Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Ein neuer Tresor</translation>
    </message>
    <message>
        <source>A vault is one folder that holds everything, encrypted. Choose a neutral name for it. You become its first director.</source>
        <translation>Ein Tresor ist ein Ordner, der alles enthält, verschlüsselt. Wählen Sie einen neutralen Namen dafür. Sie erhalten als erste Person die Rolle Direktion.</translation>
    </message>
    <message>
        <source>&amp;Create the vault</source>
        <translation>Tresor &amp;anlegen</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Mit dem Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
        <source>You get a new password and the director&apos;s role. The key you use now will be replaced by a new one.</source>
        <translation>Sie erhalten ein neues Passwort und die Rolle Direktion. Der Schlüssel, den Sie jetzt verwenden, wird durch einen neuen ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation>Tresor ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup becomes a vault in a new folder. Only a director or coordinator of that time can do this; the others are added again afterwards.</source>
        <translation>Aus der Sicherung wird ein Tresor in einem neuen Ordner. Nur wer damals Direktion oder Koordination war, kann das tun; die anderen werden danach wieder hinzugefügt.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wiede&amp;rherstellen</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Wählen Sie einen Benutzernamen.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Einen Augenblick...</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DateField</name>
    <message>
        <source>d.m.yyyy</source>
        <translation>T.M.JJJJ</translation>
    </message>
    <message>
        <source>A day is typed as 5.3.2024, or t for today.</source>
        <translation>Tippen Sie einen Tag als 5.3.2024, oder t für heute.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DifferencesPane</name>
    <message>
        <source>not in the table</source>
        <translation>nicht in der Tabelle</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Differences to what is published</source>
        <translation>Unterschiede zum Veröffentlichten</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since version %1.</source>
        <translation>
            <numerusform>%n Zahl hat sich seit Version %1 geändert.</numerusform>
            <numerusform>%n Zahlen haben sich seit Version %1 geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are hidden in only one of the two.</source>
        <translation>
            <numerusform>%n weitere ist nur in einem der beiden Stände verborgen.</numerusform>
            <numerusform>%n weitere sind nur in einem der beiden Stände verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DocumentView</name>
    <message>
        <source>Show it all the same</source>
        <translation>Trotzdem anzeigen</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Seite des Dokuments</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>More room for the document</source>
        <translation>Mehr Platz für das Dokument</translation>
    </message>
    <message>
        <source>This PDF is damaged or locked and cannot be shown.</source>
        <translation>Dieses PDF ist beschädigt oder gesperrt und kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>nur der Anfang wird angezeigt</translation>
    </message>
    <message>
        <source>This kind of file can carry programs. Nothing of it runs here, but open it only if you know where it comes from.</source>
        <translation>Diese Art von Datei kann Programme enthalten. Hier wird nichts davon ausgeführt, aber öffnen Sie sie nur, wenn Sie wissen, woher sie kommt.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Diese Seite kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DuplicatesDialog</name>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;Vergleichen und zusammenführen…</translation>
    </message>
    <message>
        <source>These are &amp;two persons</source>
        <translation>Das sind &amp;zwei Personen</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Doppelte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Andere Akte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking through all cases…</source>
        <translation>Alle Akten werden durchsucht…</translation>
    </message>
    <message>
        <source>No two cases look like one person.</source>
        <translation>Keine zwei Akten scheinen von einer Person zu handeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of cases may be about one person, the likeliest first.</source>
        <translation>
            <numerusform>%n Paar Akten könnte von einer Person handeln.</numerusform>
            <numerusform>%n Paare von Akten könnten von einer Person handeln, das wahrscheinlichste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two persons and are not proposed again.</source>
        <translation>%1 und %2 sind zwei Personen und werden nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Case %1 is now part of case %2.</source>
        <translation>Akte %1 ist jetzt Teil von Akte %2.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DurationField</name>
    <message>
        <source>A duration is typed as 1:30, 1.5 (hours) or 90m.</source>
        <translation>Eine Dauer wird als 1:30, 1,5 (Stunden) oder 90m eingegeben.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ExportPanel</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>S&amp;prache des Berichts</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>I &amp;want the confidential figures, and keep them safe</source>
        <translation>Ich &amp;will die vertraulichen Zahlen und bewahre sie sicher auf</translation>
    </message>
    <message>
        <source>Write the re&amp;port</source>
        <translation>Be&amp;richt schreiben</translation>
    </message>
    <message>
        <source>Choose the folder for the report.</source>
        <translation>Wählen Sie den Ordner für den Bericht.</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Auswählen...</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Ordner für den Bericht auswählen</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Reason of the director</source>
        <translation>Be&amp;gründung der Direktion</translation>
    </message>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>Zurü&amp;ck (Esc)</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FamilyPane</name>
    <message>
        <source>Does she or he have a file here? Name or case number</source>
        <translation>Gibt es hier eine Akte? Name oder Aktenzeichen</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Diese Akte öffnen</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Nicht diese Person</translation>
    </message>
    <message>
        <source>From other files</source>
        <translation>Aus anderen Akten</translation>
    </message>
    <message>
        <source>Enter opens the file</source>
        <translation>Die Eingabetaste öffnet die Akte</translation>
    </message>
    <message>
        <source>In charge, not counted as victims: %1</source>
        <translation>Zu versorgen, nicht als Opfer gezählt: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Akte %1</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>Has a file: %1</source>
        <translation>Hat eine Akte: %1</translation>
    </message>
    <message>
        <source>Leaves the household today</source>
        <translation>Verlässt heute den Haushalt</translation>
    </message>
    <message>
        <source>Lives with the person from today</source>
        <translation>Lebt ab heute bei der Person</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Field</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else: %1</source>
        <translation>Inzwischen von jemand anderem geändert: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere nehmen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>This record has been removed meanwhile; what you typed is still here.</source>
        <translation>Dieser Eintrag wurde inzwischen entfernt; was Sie getippt haben, steht noch hier.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FigureList</name>
    <message>
        <source>The files have changed meanwhile. Open Statistics again.</source>
        <translation>Die Akten wurden inzwischen geändert. Öffnen Sie Statistik noch einmal.</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Hinter der Zahl</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Accompanied from</source>
        <translation>Begleitet ab</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Gemeldet durch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FindFirst</name>
    <message>
        <source>Perhaps already known</source>
        <translation>Vielleicht schon bekannt</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FindingsPane</name>
    <message>
        <source>Confidential figures are not published; nothing is asked of them.</source>
        <translation>Vertrauliche Zahlen werden nicht veröffentlicht; von ihnen wird nichts verlangt.</translation>
    </message>
    <message>
        <source>This report has passed the checks when it was published.</source>
        <translation>Dieser Bericht hat die Prüfungen bestanden, als er veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>While a finding is red, the report is written only when a director signs with a reason. Enter leads to what is missing.</source>
        <translation>Solange ein Hinweis rot ist, wird der Bericht nur geschrieben, wenn die Direktion mit einer Begründung unterzeichnet. Enter führt zu dem, was fehlt.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>The report may be written. Enter leads to what is missing.</source>
        <translation>Der Bericht darf geschrieben werden. Enter führt zu dem, was fehlt.</translation>
    </message>
    <message>
        <source>Checks before publication</source>
        <translation>Prüfungen vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Red: %1</source>
        <translation>Rot: %1</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Anzusehen: %1</translation>
    </message>
    <message>
        <source>Checks: %1 red, %2 to look at</source>
        <translation>Prüfungen: %1 rot, %2 anzusehen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FlagsPane</name>
    <message>
        <source>Remove the flag</source>
        <translation>Hinweis aufheben</translation>
    </message>
    <message>
        <source>A flag is removed for a reason only.</source>
        <translation>Ein Hinweis wird nur mit Grund aufgehoben.</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (aufgehoben)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (abgelaufen)</translation>
    </message>
    <message>
        <source>Add a risk flag</source>
        <translation>Risikohinweis hinzufügen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FolderDialog</name>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose this file</source>
        <translation>Diese Datei &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Choose this folder</source>
        <translation>Diesen Ordner &amp;wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FolderField</name>
    <message>
        <source>Choose the file.</source>
        <translation>Wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Auswäh&amp;len...</translation>
    </message>
    <message>
        <source>Choose from the list of folders</source>
        <translation>Aus der Ordnerliste auswählen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Frame</name>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>%1: continue</source>
        <translation>%1: weiter</translation>
    </message>
</context>
<context>
    <name>ancora::ui::GroundsPane</name>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>What the withdrawal stops</source>
        <translation>Was der Widerruf aufhält</translation>
    </message>
    <message>
        <source>A withdrawal needs its reason.</source>
        <translation>Ein Widerruf braucht einen Grund.</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (widerrufen)</translation>
    </message>
    <message>
        <source>Add a consent</source>
        <translation>Einwilligung hinzufügen</translation>
    </message>
    <message>
        <source>From that day on nothing may be told any longer. No onward referral rests on it.</source>
        <translation>Ab diesem Tag darf nichts mehr mitgeteilt werden. Keine Verweisung beruht darauf.</translation>
    </message>
    <message>
        <source>From that day on nothing may be told any longer. It stops: %1</source>
        <translation>Ab diesem Tag darf nichts mehr mitgeteilt werden. Es hält auf: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HandOverPane</name>
    <message>
        <source>Hand over the confidential figures</source>
        <translation>Vertrauliche Zahlen weitergeben</translation>
    </message>
    <message>
        <source>Hand the fi&amp;gures over</source>
        <translation>Zahlen &amp;weitergeben</translation>
    </message>
    <message>
        <source>&amp;Public key of the recipient</source>
        <translation>Ö&amp;ffentlicher Schlüssel des Empfängers</translation>
    </message>
    <message>
        <source>&amp;Key of the centres (if there is one)</source>
        <translation>Schlüssel &amp;der Zentren (falls vorhanden)</translation>
    </message>
    <message>
        <source>New fi&amp;le for the package</source>
        <translation>Neue Datei für das Pa&amp;ket</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>The counts in all tables of %1 (%2, until %3) leave the vault, none of them hidden but without names and dates, sealed for the recipient alone, whose key is %4, and signed with the key of this office, which is %5.</source>
        <translation>Die Anzahlen in allen Tabellen von %1 (%2, bis %3) verlassen den Tresor, unverborgen, doch ohne Namen und Daten von Personen, versiegelt allein für den Empfänger mit dem Schlüssel %4 und signiert mit dem Schlüssel dieses Zentrums, %5.</translation>
    </message>
    <message>
        <source>Sealing the figures</source>
        <translation>Zahlen werden versiegelt</translation>
    </message>
    <message>
        <source>The package %1 is sealed. %2</source>
        <translation>Das Paket %1 ist versiegelt. %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HelpTable</name>
    <message>
        <source>Kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Help given, by kind</source>
        <translation>Geleistete Hilfe, nach Art</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Alle Hilfe</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HistoryTab</name>
    <message>
        <source>Intake</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>List opened</source>
        <translation>Liste geöffnet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Two cases became one</source>
        <translation>Zwei Akten wurden eine</translation>
    </message>
    <message>
        <source>Two cases were separated again</source>
        <translation>Zwei Akten wurden wieder getrennt</translation>
    </message>
    <message>
        <source>Case %1 became part of this case</source>
        <translation>Akte %1 wurde Teil dieser Akte</translation>
    </message>
    <message>
        <source>Case %1 was separated again</source>
        <translation>Akte %1 wurde wieder getrennt</translation>
    </message>
    <message>
        <source>In case %1:</source>
        <translation>In Akte %1:</translation>
    </message>
    <message>
        <source>&amp;Separate case %1 again</source>
        <translation>Akte %1 w&amp;ieder trennen</translation>
    </message>
    <message>
        <source>Both cases are what they were. What was added since is in this case.</source>
        <translation>Beide Akten sind, was sie waren. Was seither hinzukam, steht in dieser Akte.</translation>
    </message>
    <message numerus="yes">
        <source>Both cases are what they were. What was added since is in this case, and %n record(s) changed since are in both.</source>
        <translation>
            <numerusform>Beide Akten sind, was sie waren. Was seither hinzukam, steht in dieser Akte; %n seither geänderter Eintrag steht in beiden.</numerusform>
            <numerusform>Beide Akten sind, was sie waren. Was seither hinzukam, steht in dieser Akte; %n seither geänderte Einträge stehen in beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HousesEditor</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Zimmer hinzufügen</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>Bett hinzufügen</translation>
    </message>
    <message>
        <source>Houses, rooms and beds</source>
        <translation>Häuser, Zimmer und Betten</translation>
    </message>
    <message>
        <source>Add a house</source>
        <translation>Haus hinzufügen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::KeyPairForm</name>
    <message>
        <source>New &amp;file for the private key</source>
        <translation>Neue &amp;Datei für den privaten Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>The recipient&apos;s key pair</source>
        <translation>Das Schlüsselpaar des Empfängers</translation>
    </message>
    <message>
        <source>Two files come into being. The private key, protected by the password, stays with you: only with it can the packages be opened. The public key, with .pub at the end of its name, goes to every centre.</source>
        <translation>Es entstehen zwei Dateien. Der private Schlüssel, durch das Passwort geschützt, bleibt bei Ihnen: Nur mit ihm lassen sich die Pakete öffnen. Der öffentliche Schlüssel, dessen Name auf .pub endet, geht an jedes Zentrum.</translation>
    </message>
    <message>
        <source>&amp;Create the key pair</source>
        <translation>Schlüsselpaa&amp;r erzeugen</translation>
    </message>
    <message>
        <source>Choose the folder, and a name for the file.</source>
        <translation>Wählen Sie den Ordner und einen Namen für die Datei.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Einen Augenblick...</translation>
    </message>
    <message>
        <source>Give the file %1 to every centre, and compare these digits with them on the telephone: %2</source>
        <translation>Geben Sie die Datei %1 jedem Zentrum und vergleichen Sie diese Ziffern am Telefon: %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::KnownList</name>
    <message>
        <source>Perhaps already known</source>
        <translation>Vielleicht schon bekannt</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>Das ist jemand anderes</translation>
    </message>
    <message>
        <source>Enter opens the file. Escape: this is somebody else.</source>
        <translation>Eingabe öffnet die Akte. Escape: Das ist jemand anderes.</translation>
    </message>
    <message>
        <source>Escape, in the list</source>
        <translation>Escape, in der Liste</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LeafletDialog</name>
    <message>
        <source>Leaflet about rights</source>
        <translation>Merkblatt über Rechte</translation>
    </message>
    <message>
        <source>&amp;Print the centre’s name</source>
        <translation>&amp;Namen des Zentrums drucken</translation>
    </message>
    <message>
        <source>Text of the leaflet</source>
        <translation>Text des Merkblatts</translation>
    </message>
    <message>
        <source>&amp;Language of the leaflet</source>
        <translation>Sprache des &amp;Merkblatts</translation>
    </message>
    <message>
        <source>A native speaker has read this text.</source>
        <translation>Eine Person mit dieser Muttersprache hat den Text gelesen.</translation>
    </message>
    <message>
        <source>No native speaker has read this text yet: go through it with an interpreter.</source>
        <translation>Noch niemand mit dieser Muttersprache hat den Text gelesen: gehen Sie ihn mit einem Dolmetscher durch.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>&amp;Print the centre’s name</source>
        <translation>&amp;Namen des Zentrums drucken</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Briefes</translation>
    </message>
    <message>
        <source>L&amp;etter</source>
        <translation>&amp;Brief</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>&amp;Language of the letter</source>
        <translation>Sprache des Brie&amp;fes</translation>
    </message>
</context>
<context>
    <name>ancora::ui::MergeForm</name>
    <message>
        <source>&amp;Merge the two cases</source>
        <translation>Die beiden Akten &amp;zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Everything of both cases stays. Both numbers will find the person, and the history of the case can separate the two again.</source>
        <translation>Alles aus beiden Akten bleibt. Beide Nummern finden die Person, und im Verlauf der Akte können die beiden wieder getrennt werden.</translation>
    </message>
    <message>
        <source>Case %1 becomes part of case %2</source>
        <translation>Akte %1 wird Teil von Akte %2</translation>
    </message>
    <message>
        <source>&amp;Keep %1 instead</source>
        <translation>Stattdessen %1 be&amp;halten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Nach dem Zusammenführen</translation>
    </message>
    <message>
        <source>Both cases answer the same about the person.</source>
        <translation>Beide Akten sagen über die Person dasselbe.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <translation>Kommt mit: %1</translation>
    </message>
    <message>
        <source>To look at after merging:
%1</source>
        <translation>Nach dem Zusammenführen anzusehen:
%1</translation>
    </message>
    <message>
        <source>A consent that was withdrawn in one case counts as withdrawn in both.</source>
        <translation>Eine Einwilligung, die in einer Akte widerrufen wurde, gilt in beiden als widerrufen.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NewPasswordField</name>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Offer a passphrase</source>
        <translation>Passphrase &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Several words in a row are strong and easy to remember.</source>
        <translation>Mehrere Wörter hintereinander sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Too weak: add words (%1 of at least %2 points).</source>
        <translation>Zu schwach: Fügen Sie Wörter hinzu (%1 von mindestens %2 Punkten).</translation>
    </message>
    <message>
        <source>Good (%1 points).</source>
        <translation>Gut (%1 Punkte).</translation>
    </message>
    <message>
        <source>Strong (%1 points).</source>
        <translation>Stark (%1 Punkte).</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NoteSheet</name>
    <message>
        <source>Si&amp;gn</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Write an a&amp;ddition</source>
        <translation>Ergänzung schreiben</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation>Stand der Notiz</translation>
    </message>
    <message>
        <source>Signed by %1 on %2. It does not change any more; what must be put right is written as an addition.</source>
        <translation>Von %1 am %2 unterschrieben. Sie ändert sich nicht mehr; was zu berichtigen ist, wird als Ergänzung geschrieben.</translation>
    </message>
    <message>
        <source>Written by %1, not signed yet. Only the author can sign it.</source>
        <translation>Von %1 geschrieben, noch nicht unterschrieben. Nur wer sie verfasst hat, kann sie unterschreiben.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NumberField</name>
    <message>
        <source>A whole number, as 3.</source>
        <translation>Eine ganze Zahl, etwa 3.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OccupancyModel</name>
    <message>
        <source>file %1</source>
        <translation>Akte %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1, night of %2: %3</source>
        <translation>%1, Nacht vom %2: %3</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OfficeTab</name>
    <message>
        <source>&amp;Name of the office, as reports show it</source>
        <translation>&amp;Name des Zentrums, wie Berichte ihn zeigen</translation>
    </message>
    <message>
        <source>&amp;Beds in the shelter</source>
        <translation>&amp;Betten im Aufnahmehaus</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>The beds on the page Places are counted instead.</source>
        <translation>Stattdessen werden die Betten auf der Seite Plätze gezählt.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OnwardPane</name>
    <message>
        <source>How far it is</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>Tag des Schrittes</translation>
    </message>
    <message>
        <source>Reason of a refusal or withdrawal</source>
        <translation>Grund (Ablehnung, Rückzug)</translation>
    </message>
    <message>
        <source>Told in words</source>
        <translation>Mündlich mitgeteilt</translation>
    </message>
    <message>
        <source>On the phone, by letter, in person: today</source>
        <translation>Am Telefon, per Brief, persönlich: heute</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>File of the package or of its answer</source>
        <translation>Datei des Pakets oder der Antwort</translation>
    </message>
    <message>
        <source>Send as a package</source>
        <translation>Als Paket senden</translation>
    </message>
    <message>
        <source>Writes a file that only the partner can open</source>
        <translation>Schreibt eine Datei, die nur der Partner öffnen kann</translation>
    </message>
    <message>
        <source>Take the answer in</source>
        <translation>Antwort übernehmen</translation>
    </message>
    <message>
        <source>%1   %2, %3</source>
        <extracomment>the state of an onward referral / to whom / what is asked</extracomment>
        <translation>%1   %2, %3</translation>
    </message>
    <message>
        <source>Add an onward referral</source>
        <translation>Verweisung hinzufügen</translation>
    </message>
    <message>
        <source>Prepared on %1.</source>
        <translation>Vorbereitet am %1.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Gesendet am %1.</translation>
    </message>
    <message>
        <source>Refused on %1.</source>
        <translation>Abgelehnt am %1.</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>Angenommen am %1.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Erledigt am %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Zurückgezogen am %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>It may be sent today.</source>
        <translation>Sie darf heute gesendet werden.</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation>Sie kann nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>A package goes to a partner of the directory.</source>
        <translation>Ein Paket geht an einen Partner des Verzeichnisses.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OverviewTab</name>
    <message>
        <source>Findings</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PackagesForm</name>
    <message>
        <source>Consolidate the centres</source>
        <translation>Zentren zusammenführen</translation>
    </message>
    <message>
        <source>Create a key &amp;pair...</source>
        <translation>Schlüssel&amp;paar erzeugen...</translation>
    </message>
    <message>
        <source>Open the p&amp;ackages</source>
        <translation>Pakete ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The confidential figures that the centres have handed over become one national report. It is protected together with what the centres have published alone.</source>
        <translation>Aus den vertraulichen Zahlen, die die Zentren weitergegeben haben, wird ein nationaler Bericht. Er wird zusammen mit dem geschützt, was die Zentren allein veröffentlicht haben.</translation>
    </message>
    <message>
        <source>Your private &amp;key</source>
        <translation>&amp;Ihr privater Schlüssel</translation>
    </message>
    <message>
        <source>Pass&amp;word of the key</source>
        <translation>Pass&amp;wort des Schlüssels</translation>
    </message>
    <message>
        <source>Packa&amp;ges of the centres</source>
        <translation>Pa&amp;kete der Zentren</translation>
    </message>
    <message>
        <source>Reports the centres pub&amp;lished</source>
        <translation>&amp;Veröffentlichte Berichte der Zentren</translation>
    </message>
    <message>
        <source>Pro&amp;tection</source>
        <translation>Schu&amp;tz</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PackagesTab</name>
    <message>
        <source>New &amp;file for the key</source>
        <translation>Neue &amp;Datei für den Schlüssel</translation>
    </message>
    <message>
        <source>Other offices need the key file of this office to send it a referral as a package. It is no secret: it only closes packages; they are opened with what stays in this vault.</source>
        <translation>Andere Zentren brauchen die Schlüsseldatei dieses Zentrums, um ihm eine Meldung als Paket zu senden. Sie ist kein Geheimnis: sie verschließt Pakete nur; geöffnet werden sie mit dem, was in diesem Tresor bleibt.</translation>
    </message>
    <message>
        <source>Key for packages</source>
        <translation>Schlüssel für Pakete</translation>
    </message>
    <message>
        <source>&amp;Write the key file</source>
        <translation>Schlüsseldatei schre&amp;iben</translation>
    </message>
    <message>
        <source>There is no key yet. It is made with its file.</source>
        <translation>Es gibt noch keinen Schlüssel. Er entsteht zusammen mit seiner Datei.</translation>
    </message>
    <message>
        <source>The key of this office is %1. Who gets the file compares it on the phone.
What this office sends is signed with the key %2.</source>
        <translation>Der Schlüssel dieses Zentrums ist %1. Wer die Datei bekommt, vergleicht ihn am Telefon.
Was dieses Zentrum sendet, ist mit dem Schlüssel %2 unterschrieben.</translation>
    </message>
    <message>
        <source>The key is in %1.</source>
        <translation>Der Schlüssel ist in %1.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PaperDialog</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>Nicht in dieser Kopie</translation>
    </message>
    <message>
        <source>&amp;Paper for</source>
        <translation>&amp;Papier für</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>Sprache &amp;des Papiers</translation>
    </message>
    <message>
        <source>Not in this copy:</source>
        <translation>Nicht in dieser Kopie:</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PapersButton</name>
    <message>
        <source>Paper…</source>
        <translation>Papier…</translation>
    </message>
    <message>
        <source>The file, a letter or a leaflet as a PDF</source>
        <translation>Die Akte, ein Brief oder ein Merkblatt als PDF</translation>
    </message>
    <message>
        <source>&amp;The file for…</source>
        <translation>Die &amp;Akte für…</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Brief…</translation>
    </message>
    <message>
        <source>Leaflet about &amp;rights…</source>
        <translation>&amp;Merkblatt über Rechte…</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PartialDateField</name>
    <message>
        <source>yyyy, m.yyyy or d.m.yyyy</source>
        <translation>JJJJ, M.JJJJ oder T.M.JJJJ</translation>
    </message>
    <message>
        <source>Type 2024, 3.2024 or 5.3.2024; ? for unknown, ! for refused.</source>
        <translation>Tippen Sie 2024, 3.2024 oder 5.3.2024; ? für unbekannt, ! für verweigert.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Add a &amp;partner</source>
        <translation>Partner hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Key for packages</source>
        <translation>Schlüssel für Pakete</translation>
    </message>
    <message>
        <source>Key file of the partner</source>
        <translation>Schlüsseldatei des Partners</translation>
    </message>
    <message>
        <source>Name or contact</source>
        <translation>Name oder Kontakt</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Jede Region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Jede Leistung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>&amp;Inactive too</source>
        <translation>Auch &amp;inaktive</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>Packages are sealed with the key %1. Compare it on the phone.</source>
        <translation>Pakete werden mit dem Schlüssel %1 versiegelt. Vergleichen Sie ihn am Telefon.</translation>
    </message>
    <message>
        <source>Without its key file no package can be sealed for this partner. Choose it here.</source>
        <translation>Ohne seine Schlüsseldatei kann für diesen Partner kein Paket versiegelt werden. Wählen Sie sie hier.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint eingeschaltet zu sein.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PathList</name>
    <message>
        <source>Choose the file.</source>
        <translation>Wählen Sie die Datei.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Hinzufügen...</translation>
    </message>
    <message>
        <source>Add a file to the list</source>
        <translation>Eine Datei zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder to the list</source>
        <translation>Einen Ordner zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>Die Datei aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove the folder from the list</source>
        <translation>Den Ordner aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PdfDialog</name>
    <message>
        <source>&amp;Write the paper</source>
        <translation>Papier &amp;schreiben</translation>
    </message>
    <message>
        <source>Whether it may be given</source>
        <translation>Ob es gegeben werden darf</translation>
    </message>
    <message>
        <source>New file for the PDF</source>
        <translation>Neue Datei für das PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New file for the PDF:</source>
        <translation>Neue Datei für das PDF:</translation>
    </message>
    <message>
        <source>It may be given today.</source>
        <translation>Darf heute ausgehändigt werden.</translation>
    </message>
    <message>
        <source>It cannot be given: %1</source>
        <translation>Kann nicht ausgehändigt werden: %1</translation>
    </message>
    <message>
        <source>Written, and noted in the journal: %1</source>
        <translation>Geschrieben und im Journal vermerkt: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PeopleTab</name>
    <message>
        <source>People who may open the vault</source>
        <translation>Personen, die den Tresor öffnen dürfen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>En&amp;tfernen...</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>Erstes Passw&amp;ort</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>Tell the first password in person, to be changed after the first sign-in. What each role may read is enforced by keys, what it may print or export by this program only.</source>
        <translation>Teilen Sie das erste Passwort persönlich mit; es wird nach der ersten Anmeldung geändert. Was jede Rolle lesen darf, erzwingen Schlüssel; was sie drucken oder exportieren darf, nur dieses Programm.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Wählen Sie einen Benutzernamen.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>%1 will no longer be able to open this vault, and the vault gets a new key. What %1 has already read, printed or copied cannot be taken back. Old backups still open with the old password: renew or destroy them.</source>
        <translation>%1 kann diesen Tresor nicht mehr öffnen, und der Tresor erhält einen neuen Schlüssel. Was %1 schon gelesen, gedruckt oder kopiert hat, lässt sich nicht zurücknehmen. Alte Sicherungen öffnen sich noch mit dem alten Passwort: Erneuern oder vernichten Sie sie.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PerpetratorBox</name>
    <message>
        <source>Perpetrator: name, alias or telephone</source>
        <translation>Täter: Name, Deckname oder Telefon</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Other files with this perpetrator</source>
        <translation>Andere Akten mit diesem Täter</translation>
    </message>
    <message>
        <source>Also in the files: %1</source>
        <translation>Auch in den Akten: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PlaceGiver</name>
    <message>
        <source>File %1 names the same recruiter.</source>
        <translation>Akte %1 nennt denselben Anwerber.</translation>
    </message>
    <message>
        <source>File %1 names the same perpetrator.</source>
        <translation>Akte %1 nennt denselben Täter.</translation>
    </message>
    <message>
        <source>File %1 names the same telephone number.</source>
        <translation>Akte %1 nennt dieselbe Telefonnummer.</translation>
    </message>
    <message>
        <source>File %1 names the same workplace.</source>
        <translation>Akte %1 nennt denselben Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Give a bed</source>
        <translation>Ein Bett geben</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Give this bed</source>
        <translation>Dieses Bett geben</translation>
    </message>
    <message>
        <source>Danger under one roof.</source>
        <translation>Gefahr unter einem Dach.</translation>
    </message>
    <message>
        <source>The bed is given for a reason only.</source>
        <translation>Das Bett wird nur mit einem Grund gegeben.</translation>
    </message>
    <message>
        <source>File %1 cannot be compared by you; ask the director.</source>
        <translation>Akte %1 können Sie nicht vergleichen; fragen Sie die Direktion.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PlacesPage</name>
    <message>
        <source>Who sleeps where</source>
        <translation>Wer schläft wo</translation>
    </message>
    <message>
        <source>Houses, rooms and beds</source>
        <translation>Häuser, Zimmer und Betten</translation>
    </message>
    <message>
        <source>Beds by nights</source>
        <translation>Betten nach Nächten</translation>
    </message>
    <message>
        <source>File %1 has a bed now.</source>
        <translation>Akte %1 hat jetzt ein Bett.</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Wie viele Wochen</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Zwei Wochen</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>No beds are entered yet. Begin with a house on the other tab; then rooms and beds.</source>
        <translation>Es sind noch keine Betten eingetragen. Beginnen Sie im anderen Reiter mit einem Haus; dann Zimmer und Betten.</translation>
    </message>
    <message>
        <source>Tonight: %1 free, %2 taken, %3 closed. In these weeks %4 % of the nights are taken.</source>
        <translation>Heute Nacht: %1 frei, %2 belegt, %3 geschlossen. In diesen Wochen sind %4 % der Nächte belegt.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>wished from %1</source>
        <translation>gewünscht ab %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReceivedPane</name>
    <message>
        <source>Package of another office</source>
        <translation>Paket eines anderen Zentrums</translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation>Grund einer Ablehnung</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation>Was mitkam</translation>
    </message>
    <message>
        <source>New file for the answer</source>
        <translation>Neue Datei für die Antwort</translation>
    </message>
    <message>
        <source>Answer: accepted</source>
        <translation>Antwort: angenommen</translation>
    </message>
    <message>
        <source>Answer: refused</source>
        <translation>Antwort: abgelehnt</translation>
    </message>
    <message>
        <source>Answer: done</source>
        <translation>Antwort: erledigt</translation>
    </message>
    <message>
        <source>Writes a file that only the sender can open</source>
        <translation>Schreibt eine Datei, die nur der Absender öffnen kann</translation>
    </message>
    <message>
        <source>Taken in on %1, signed with the key %2.</source>
        <translation>Aufgenommen am %1, signiert mit dem Schlüssel %2.</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Erbeten: %1.</translation>
    </message>
    <message>
        <source>An answer is expected until %1.</source>
        <translation>Eine Antwort wird bis %1 erwartet.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Beantwortet am %1.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>The answer is in %1. Only the sender can open it.</source>
        <translation>Die Antwort ist in %1. Nur der Absender kann sie öffnen.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::RecoveryKeyStep</name>
    <message>
        <source>&amp;Type the five lines from the paper</source>
        <translation>&amp;Tippen Sie die fünf Zeilen vom Papier ab</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>If everybody forgets the password, only this key opens the vault. It is shown once. Print it twice, put each copy into a sealed envelope and keep them in two places.</source>
        <translation>Wenn alle das Passwort vergessen, öffnet nur dieser Schlüssel den Tresor. Er wird einmal gezeigt. Drucken Sie ihn zweimal, stecken Sie jedes Exemplar in einen versiegelten Umschlag und bewahren Sie beide an zwei Orten auf.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>Save as P&amp;DF...</source>
        <translation>Als PD&amp;F speichern...</translation>
    </message>
    <message>
        <source>&amp;Check and go on</source>
        <translation>&amp;Prüfen und weiter</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Where shall the PDF go? Best onto a USB stick.</source>
        <translation>Wohin soll die PDF-Datei? Am besten auf einen USB-Stick.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Sent to the printer. Wait for the paper before you go on.</source>
        <translation>An den Drucker gesendet. Warten Sie auf das Papier, bevor Sie weitergehen.</translation>
    </message>
    <message>
        <source>office-key</source>
        <translation>buero-schluessel</translation>
    </message>
    <message>
        <source>Saved. Print it and delete the file.</source>
        <translation>Gespeichert. Drucken Sie die Datei und löschen Sie sie.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReferralEntry</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter or Ctrl+Return</source>
        <translation>Enter oder Ctrl+Enter</translation>
    </message>
    <message>
        <source>Start intake</source>
        <translation>Aufnahme beginnen</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Meldung vom %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Take in a package...</source>
        <translation>Paket aufnehmen...</translation>
    </message>
    <message>
        <source>A file that another office has sealed for this one: Ctrl+O</source>
        <translation>Eine Datei, die ein anderes Zentrum für dieses versiegelt hat: Strg+O</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>Referring body</source>
        <translation>Verweisende Stelle</translation>
    </message>
    <message>
        <source>Every body</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>Filter: name or alias</source>
        <translation>Filter: Name oder Alias</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation>Meldungen filtern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>Suspected form</source>
        <translation>Vermutete Form</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Akte</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the package of the other office.</source>
        <translation>Wählen Sie das Paket des anderen Zentrums.</translation>
    </message>
    <message>
        <source>The referral is in the register. The person may be known already: look at the list first.</source>
        <translation>Die Meldung ist im Register. Vielleicht ist die Person schon bekannt: sehen Sie zuerst in die Liste.</translation>
    </message>
    <message>
        <source>The referral is in the register. Nobody like this person is known.</source>
        <translation>Die Meldung ist im Register. Niemand, der dieser Person gleicht, ist bekannt.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportChooser</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Erfassungs&amp;bereich</translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation>S&amp;tichtag</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Hide fewer than</source>
        <translation>Verbergen &amp;unter</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation>Menschenhandel</translation>
    </message>
    <message>
        <source>Aggravated smuggling</source>
        <translation>Schwerere Formen von Menschenschmuggel</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>As they will be published</source>
        <translation>Wie sie veröffentlicht werden</translation>
    </message>
    <message>
        <source>Confidential, nothing hidden</source>
        <translation>Vertraulich, nichts verborgen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportExport</name>
    <message>
        <source>With this sign-in reports may be read, but not published.</source>
        <translation>Mit dieser Anmeldung dürfen Berichte gelesen, aber nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Only a director may sign for a report with red findings.</source>
        <translation>Nur die Direktion darf einen Bericht mit roten Hinweisen unterzeichnen.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportTableModel</name>
    <message>
        <source>0: this combination cannot exist</source>
        <translation>0: diese Kombination kann es nicht geben</translation>
    </message>
    <message>
        <source>%1 (%2 % of all %3, those without an answer included)</source>
        <translation>%1 (%2 % aller %3, auch derer ohne bekannte Angabe)</translation>
    </message>
    <message>
        <source>%1 (%2 % of the %3 whose answer is known)</source>
        <translation>%1 (%2 % der %3 mit bekannter Angabe)</translation>
    </message>
    <message>
        <source>hidden. %1</source>
        <translation>verborgen. %1</translation>
    </message>
    <message>
        <source>Fewer than %1.</source>
        <translation>Weniger als %1.</translation>
    </message>
    <message>
        <source>Shown, it would give away another figure.</source>
        <translation>Sichtbar würde sie eine andere Zahl verraten.</translation>
    </message>
    <message>
        <source>Shown, it would give away: %1.</source>
        <translation>Sichtbar würde sie verraten: %1.</translation>
    </message>
    <message>
        <source>Belongs to fewer than %1 people.</source>
        <translation>Gehört zu weniger als %1 Personen.</translation>
    </message>
    <message>
        <source>Fewer than %1, or protects another.</source>
        <translation>Weniger als %1 oder schützt eine andere.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportTablePane</name>
    <message>
        <source>Enter opens the list behind a figure.</source>
        <translation>Enter öffnet die Liste hinter einer Zahl.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Some of these figures are hidden: they have no bar.</source>
        <translation>Einige dieser Zahlen sind verborgen: Sie haben keinen Balken.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SearchBox</name>
    <message>
        <source>Find a case or a referral (Ctrl+K)</source>
        <translation>Akte oder Meldung suchen (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find a case or a referral</source>
        <translation>Akte oder Meldung suchen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SecurityTab</name>
    <message>
        <source>&amp;Old password</source>
        <translation>A&amp;ltes Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mein Passwort</translation>
    </message>
    <message>
        <source>Change the &amp;password</source>
        <translation>Passw&amp;ort ändern</translation>
    </message>
    <message>
        <source>The five &amp;lines</source>
        <translation>Die fünf &amp;Zeilen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Type the key from the paper once a year: it proves that the envelope holds the right one. Nothing in the vault changes.</source>
        <translation>Tippen Sie den Schlüssel einmal im Jahr vom Papier ab: Das zeigt, dass der richtige im Umschlag liegt. Im Tresor ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Check the key</source>
        <translation>Schlüssel prü&amp;fen</translation>
    </message>
    <message>
        <source>From now on the new password opens the vault.</source>
        <translation>Ab jetzt öffnet das neue Passwort den Tresor.</translation>
    </message>
    <message>
        <source>This is the right key. Put it back into its envelope.</source>
        <translation>Das ist der richtige Schlüssel. Legen Sie ihn in den Umschlag zurück.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Password and recovery key</source>
        <translation>Passwort und Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SidePane</name>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>Zurü&amp;ck (Esc)</translation>
    </message>
</context>
<context>
    <name>ancora::ui::StatisticsPage</name>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Tabellen des Berichts</translation>
    </message>
    <message>
        <source>Protection certificate</source>
        <translation>Schutzbescheinigung</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>Die Zahlen werden gezählt.</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>Zahlen werden gezählt</translation>
    </message>
    <message>
        <source>The figures have not been counted.</source>
        <translation>Die Zahlen wurden nicht gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) hold: %1</source>
        <translation>
            <numerusform>%n Prüfung trifft zu: %1</numerusform>
            <numerusform>Alle %n Prüfungen treffen zu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1 figures. Hidden: %2.</source>
        <translation>Sichtbar: %1 Zahlen. Verborgen: %2.</translation>
    </message>
    <message>
        <source>This figure will be hidden, so its list stays closed. The confidential figures open it.</source>
        <translation>Diese Zahl wird verborgen, daher bleibt ihre Liste geschlossen. Bei den vertraulichen Zahlen öffnet sie sich.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>The report is in %1 (%n file(s)).</source>
        <translation>
            <numerusform>Der Bericht liegt in %1 (%n Datei).</numerusform>
            <numerusform>Der Bericht liegt in %1 (%n Dateien).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare...</source>
        <translation>Verg&amp;leichen...</translation>
    </message>
    <message>
        <source>Compare the ways to protect the report</source>
        <translation>Die Wege vergleichen, den Bericht zu schützen</translation>
    </message>
    <message>
        <source>Show the d&amp;ifferences</source>
        <translation>U&amp;nterschiede zeigen</translation>
    </message>
    <message>
        <source>Ha&amp;nd over...</source>
        <translation>We&amp;itergeben...</translation>
    </message>
    <message>
        <source>Hand over the confidential figures</source>
        <translation>Vertrauliche Zahlen weitergeben</translation>
    </message>
    <message>
        <source>Consolid&amp;ate the centres...</source>
        <translation>Zentren zusammen&amp;führen...</translation>
    </message>
    <message>
        <source>In the charge of the accompanied persons, in no table: %1.</source>
        <translation>Von den begleiteten Personen zu versorgen, in keiner Tabelle: %1.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TimeLine</name>
    <message>
        <source>Accompaniment</source>
        <translation>Begleitung</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Unterbringung</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justiz</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Entschädigung</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TodayPage</name>
    <message>
        <source>Only &amp;my cases</source>
        <translation>&amp;Nur meine Akten</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>Referred by %1; no outcome yet</source>
        <translation>Gemeldet durch %1; noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Referrals without an outcome</source>
        <translation>Meldungen ohne Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still missing</source>
        <translation>
            <numerusform>%n Angabe fehlt noch</numerusform>
            <numerusform>%n Angaben fehlen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with open questions</source>
        <translation>Akten mit offenen Fragen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Warum dieses Datum</translation>
    </message>
    <message>
        <source>Nothing is waiting: no deadline is near, no open referral, no open question.</source>
        <translation>Nichts wartet: keine Frist in der Nähe, keine offene Meldung, keine offene Frage.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>Mark the task as &amp;done</source>
        <translation>Aufgabe als erle&amp;digt markieren</translation>
    </message>
    <message>
        <source>New task of the office, for today</source>
        <translation>Neue Aufgabe des Büros, für heute</translation>
    </message>
    <message>
        <source>New task of the office, for today: Enter adds it</source>
        <translation>Neue Aufgabe des Büros, für heute: Enter fügt hinzu</translation>
    </message>
    <message>
        <source>Tasks without a day</source>
        <translation>Aufgaben ohne Tag</translation>
    </message>
    <message>
        <source>Escalated: nobody has done it</source>
        <translation>Eskaliert: niemand hat es erledigt</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>A task that cannot be read</source>
        <translation>Eine Aufgabe, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>A task without a text</source>
        <translation>Eine Aufgabe ohne Text</translation>
    </message>
    <message>
        <source>Nobody in particular does it.</source>
        <translation>Niemand Bestimmtes ist zuständig.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has been late for more than %n day(s): the coordinator sees it too.</source>
        <translation>
            <numerusform>Sie ist seit mehr als %n Tag überfällig: Die Koordination sieht sie auch.</numerusform>
            <numerusform>Sie ist seit mehr als %n Tagen überfällig: Die Koordination sieht sie auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation>Überfällig: %1.</translation>
    </message>
    <message>
        <source>Due today: %1.</source>
        <translation>Heute fällig: %1.</translation>
    </message>
    <message>
        <source>This task cannot be read, so it cannot be changed.</source>
        <translation>Diese Aufgabe kann nicht gelesen und daher nicht geändert werden.</translation>
    </message>
    <message>
        <source>Save as a ca&amp;lendar...</source>
        <translation>Als Ka&amp;lender speichern...</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file</source>
        <translation>Die Agenda als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>A file for another calendar, with file numbers and no names: %1</source>
        <translation>Eine Datei für einen anderen Kalender, mit Aktennummern und ohne Namen: %1</translation>
    </message>
    <message>
        <source>Name a new file for the calendar.</source>
        <translation>Nennen Sie eine neue Datei für den Kalender.</translation>
    </message>
    <message>
        <source>The agenda is in %1. It has file numbers and days, no names.</source>
        <translation>Die Agenda ist in %1. Sie enthält Aktennummern und Tage, keine Namen.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TrainingBand</name>
    <message>
        <source>Training: everybody in here is invented</source>
        <translation>Übung: Alle Personen hier sind erfunden</translation>
    </message>
</context>
<context>
    <name>ancora::ui::UnlockPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Ordner des Tresors</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Create a &amp;new vault...</source>
        <translation>&amp;Neuen Tresor anlegen...</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key...</source>
        <translation>&amp;Wiederherstellungsschlüssel verwenden...</translation>
    </message>
    <message>
        <source>Restore a &amp;backup...</source>
        <translation>&amp;Sicherung wiederherstellen...</translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation>Das Passwort wird geprüft...</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Neuer Versuch in %n Sekunde</numerusform>
            <numerusform>Neuer Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Consolidate the &amp;centres...</source>
        <translation>&amp;Zentren zusammenführen...</translation>
    </message>
</context>
<context>
    <name>ancora::ui::WorkerField</name>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>jemand aus dem Team</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Workplace</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Referrals</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Akten</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Unlocked. Lock now (Ctrl+L)</source>
        <translation>Entsperrt. Jetzt sperren (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Angemeldet: %1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>Sozialarbeit</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>director</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur Lesen</translation>
    </message>
    <message>
        <source>statistics only</source>
        <translation>nur Statistik</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Take back what was saved last (%1)</source>
        <translation>Zuletzt Gespeichertes zurücknehmen (%1)</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing is left to take back since you unlocked.</source>
        <translation>Seit dem Entsperren gibt es nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Done again:</source>
        <translation>Wiederhergestellt:</translation>
    </message>
    <message>
        <source>Taken back:</source>
        <translation>Zurückgenommen:</translation>
    </message>
</context>
</TS>
