<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccompanimentPane</name>
    <message>
        <source>Close the accompaniment</source>
        <translation>Close the accompaniment</translation>
    </message>
    <message>
        <source>The reason for the closure is needed to close.</source>
        <translation>The reason for the closure is needed to close.</translation>
    </message>
    <message>
        <source>%1 (reopened)</source>
        <translation>%1 (reopened)</translation>
    </message>
    <message>
        <source>Begin the accompaniment</source>
        <translation>Begin the accompaniment</translation>
    </message>
    <message>
        <source>Reopen from today</source>
        <translation>Reopen from today</translation>
    </message>
    <message>
        <source>Nothing else is still open.</source>
        <translation>Nothing else is still open.</translation>
    </message>
    <message>
        <source>Add an accompaniment</source>
        <translation>Add an accompaniment</translation>
    </message>
    <message>
        <source>Offence, by the law of the day it began: %1</source>
        <translation>Offence, by the law of the day it began: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Where the person goes is needed to close.</source>
        <translation>Where the person goes is needed to close.</translation>
    </message>
    <message numerus="yes">
        <source>Accompanied for %n day(s) until today; the time between a closure and a reopening is not counted.</source>
        <translation>
            <numerusform>Accompanied for %n day(s) until today; the time between a closure and a reopening is not counted.</numerusform>
            <numerusform>Accompanied for %n day(s) until today; the time between a closure and a reopening is not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Still open:</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
</context>
<context>
    <name>AgendaFile</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>%1: task</source>
        <translation>%1: task</translation>
    </message>
    <message>
        <source>%1: deadline</source>
        <translation>%1: deadline</translation>
    </message>
</context>
<context>
    <name>AggregatePackage</name>
    <message>
        <source>The package is damaged or not complete.</source>
        <translation>The package is damaged or not complete.</translation>
    </message>
    <message>
        <source>The figures are too large for a package.</source>
        <translation>The figures are too large for a package.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for this recipient&apos;s key.</source>
        <translation>Nothing can be sealed for this recipient&apos;s key.</translation>
    </message>
    <message>
        <source>This is not a package of figures.</source>
        <translation>This is not a package of figures.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program.</source>
        <translation>The package was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>The package is sealed for another recipient.</source>
        <translation>The package is sealed for another recipient.</translation>
    </message>
    <message>
        <source>The content is too large for a package.</source>
        <translation>The content is too large for a package.</translation>
    </message>
    <message>
        <source>This is not a package with a referral.</source>
        <translation>This is not a package with a referral.</translation>
    </message>
    <message>
        <source>This is not an answer to a referral.</source>
        <translation>This is not an answer to a referral.</translation>
    </message>
</context>
<context>
    <name>Attack</name>
    <message>
        <source>another table shows it</source>
        <translation>another table shows it</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>The report of %1 has no line of table %2: it is cut off.</source>
        <translation>The report of %1 has no line of table %2: it is cut off.</translation>
    </message>
    <message>
        <source>Table %1 is not described, or has no cell %2, %3.</source>
        <translation>Table %1 is not described, or has no cell %2, %3.</translation>
    </message>
    <message>
        <source>An identity names &quot;%1&quot;, which is not a dimension.</source>
        <translation>An identity names &quot;%1&quot;, which is not a dimension.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a report.</source>
        <translation>&quot;%1&quot; does not name a report.</translation>
    </message>
    <message>
        <source>%1 does not describe published tables: &quot;%2&quot; is missing or wrong.</source>
        <translation>%1 does not describe published tables: &quot;%2&quot; is missing or wrong.</translation>
    </message>
    <message>
        <source>%1 is not JSON, or is cut off.</source>
        <translation>%1 is not JSON, or is cut off.</translation>
    </message>
    <message>
        <source>The codes of &quot;%1&quot; do not add up to TOTAL in every tree.</source>
        <translation>The codes of &quot;%1&quot; do not add up to TOTAL in every tree.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more codes than this program reads.</source>
        <translation>&quot;%1&quot; has more codes than this program reads.</translation>
    </message>
    <message>
        <source>The reports have more cells than this program reads.</source>
        <translation>The reports have more cells than this program reads.</translation>
    </message>
    <message>
        <source>%1 is shown, though below the threshold: %2</source>
        <translation>%1 is shown, though below the threshold: %2</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 is %2: %3</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3: %4</source>
        <translation>%1 lies between %2 and %3: %4</translation>
    </message>
    <message>
        <source>%1 changed by so few since %2: %3</source>
        <translation>%1 changed by so few since %2: %3</translation>
    </message>
    <message>
        <source>%1 figures, %2 of them hidden: %3 leaks found.</source>
        <translation>%1 figures, %2 of them hidden: %3 leaks found.</translation>
    </message>
    <message>
        <source>%1 hidden figures were not tried with linear programmes.</source>
        <translation>%1 hidden figures were not tried with linear programmes.</translation>
    </message>
    <message>
        <source>For %1 hidden figures the linear programme gave no proof either way.</source>
        <translation>For %1 hidden figures the linear programme gave no proof either way.</translation>
    </message>
    <message>
        <source>Tries to find out what published reports hide.</source>
        <translation>Tries to find out what published reports hide.</translation>
    </message>
    <message>
        <source>Folders of published reports.</source>
        <translation>Folders of published reports.</translation>
    </message>
    <message>
        <source>Figures below K are not to become known.</source>
        <translation>Figures below K are not to become known.</translation>
    </message>
    <message>
        <source>Leave out linear programmes, the thorough and slow part.</source>
        <translation>Leave out linear programmes, the thorough and slow part.</translation>
    </message>
    <message>
        <source>Machine-readable output.</source>
        <translation>Machine-readable output.</translation>
    </message>
    <message>
        <source>The program ran out of memory or met a fault of its own.</source>
        <translation>The program ran out of memory or met a fault of its own.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figures</source>
        <translation>
            <numerusform>and %n more figure</numerusform>
            <numerusform>and %n more figures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 is missing or cannot be read.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation>%1 is larger than this program reads.</translation>
    </message>
    <message>
        <source>The folder %1 has no published report.</source>
        <translation>The folder %1 has no published report.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a line of a published report.</source>
        <translation>%1, line %2: this is not a line of a published report.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 is not text in UTF-8.</translation>
    </message>
    <message>
        <source>%1 does not begin with the heading of a published report.</source>
        <translation>%1 does not begin with the heading of a published report.</translation>
    </message>
    <message>
        <source>%1 has more lines than this program reads.</source>
        <translation>%1 has more lines than this program reads.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>the rest</translation>
    </message>
    <message>
        <source>The published figures contradict each other at %1 %2.</source>
        <translation>The published figures contradict each other at %1 %2.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>%1 (main form)</source>
        <translation>%1 (main form)</translation>
    </message>
    <message>
        <source>Add a form of exploitation</source>
        <translation>Add a form of exploitation</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Add a phase</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>%1 (renewal)</source>
        <translation>%1 (renewal)</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>Add a stay from today</source>
        <translation>Add a stay from today</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what ends / why on that day</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>To do: %1</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Why this date</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Goal, %1</source>
        <translation>Goal, %1</translation>
    </message>
    <message>
        <source>Task, done</source>
        <translation>Task, done</translation>
    </message>
    <message>
        <source>Task, overdue</source>
        <translation>Task, overdue</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Addition, not signed</source>
        <translation>Addition, not signed</translation>
    </message>
    <message>
        <source>Note, not signed</source>
        <translation>Note, not signed</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Add a claim for compensation</source>
        <translation>Add a claim for compensation</translation>
    </message>
    <message>
        <source>Take the bed away from this stay</source>
        <translation>Take the bed away from this stay</translation>
    </message>
    <message>
        <source>Bed: %1</source>
        <translation>Bed: %1</translation>
    </message>
    <message>
        <source>Given in spite of a link, because: %1</source>
        <translation>Given in spite of a link, because: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child(ren)</numerusform>
            <numerusform>%n child(ren)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other(s)</numerusform>
            <numerusform>%n other(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, also in %2</source>
        <translation>%1, also in %2</translation>
    </message>
    <message>
        <source>Add a perpetrator</source>
        <translation>Add a perpetrator</translation>
    </message>
    <message>
        <source>another case</source>
        <translation>another case</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Add a relative</translation>
    </message>
    <message>
        <source>Add a time together</source>
        <translation>Add a time together</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Put on the waiting list</translation>
    </message>
</context>
<context>
    <name>CentresTogether</name>
    <message>
        <source>There is no published report in this folder.</source>
        <translation>There is no published report in this folder.</translation>
    </message>
    <message>
        <source>Transferred persons counted once instead of twice: %1</source>
        <translation>Transferred persons counted once instead of twice: %1</translation>
    </message>
    <message>
        <source>%1: made without the centres&apos; key; its transferred persons count twice.</source>
        <translation>%1: made without the centres&apos; key; its transferred persons count twice.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes a new vault; NAME becomes its first director.</source>
        <translation>Makes a new vault; NAME becomes its first director.</translation>
    </message>
    <message>
        <source>Write the recovery key to FILE instead of standard output.</source>
        <translation>Write the recovery key to FILE instead of standard output.</translation>
    </message>
    <message>
        <source>Makes a training vault with invented people and prints the sign-in.</source>
        <translation>Makes a training vault with invented people and prints the sign-in.</translation>
    </message>
    <message>
        <source>Number of cases (default 60).</source>
        <translation>Number of cases (default 60).</translation>
    </message>
    <message>
        <source>First and last year (default: the last five).</source>
        <translation>First and last year (default: the last five).</translation>
    </message>
    <message>
        <source>The same seed makes the same people (default 1).</source>
        <translation>The same seed makes the same people (default 1).</translation>
    </message>
    <message>
        <source>Takes a register of referrals in, all of it or nothing.</source>
        <translation>Takes a register of referrals in, all of it or nothing.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>The register.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Only say what would change.</translation>
    </message>
    <message>
        <source>Writes the tables of a year.</source>
        <translation>Writes the tables of a year.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>The year.</translation>
    </message>
    <message>
        <source>Folder for the files.</source>
        <translation>Folder for the files.</translation>
    </message>
    <message>
        <source>Trafficking (default), aggravated smuggling, or both.</source>
        <translation>Trafficking (default), aggravated smuggling, or both.</translation>
    </message>
    <message>
        <source>Last day that counts (default 31 December).</source>
        <translation>Last day that counts (default 31 December).</translation>
    </message>
    <message>
        <source>Hide counts under K (default 5).</source>
        <translation>Hide counts under K (default 5).</translation>
    </message>
    <message>
        <source>Hide nothing; marked on every page and journaled.</source>
        <translation>Hide nothing; marked on every page and journaled.</translation>
    </message>
    <message>
        <source>Language of the report.</source>
        <translation>Language of the report.</translation>
    </message>
    <message>
        <source>Which files (default all).</source>
        <translation>Which files (default all).</translation>
    </message>
    <message>
        <source>Checks pages, journal and references, and prints what was checked.</source>
        <translation>Checks pages, journal and references, and prints what was checked.</translation>
    </message>
    <message>
        <source>Writes a backup that has been opened and checked.</source>
        <translation>Writes a backup that has been opened and checked.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>The backup file.</translation>
    </message>
    <message>
        <source>Makes a vault from a backup.</source>
        <translation>Makes a vault from a backup.</translation>
    </message>
    <message>
        <source>The new vault.</source>
        <translation>The new vault.</translation>
    </message>
    <message>
        <source>Confirms that the recovery key on paper is right.</source>
        <translation>Confirms that the recovery key on paper is right.</translation>
    </message>
    <message>
        <source>Read the recovery key from standard input and check it.</source>
        <translation>Read the recovery key from standard input and check it.</translation>
    </message>
    <message>
        <source>Measures the speed budget: medians, and ratios against the bare engine.</source>
        <translation>Measures the speed budget: medians, and ratios against the bare engine.</translation>
    </message>
    <message>
        <source>Size of the training vault (default 3000).</source>
        <translation>Size of the training vault (default 3000).</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>The option --%1 takes a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Password:</translation>
    </message>
    <message>
        <source>Password again:</source>
        <translation>Password again:</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Name to sign in with.</source>
        <translation>Name to sign in with.</translation>
    </message>
    <message>
        <source>Read the password from the first line of FILE, of standard input (-) or of an open descriptor.</source>
        <translation>Read the password from the first line of FILE, of standard input (-) or of an open descriptor.</translation>
    </message>
    <message>
        <source>Print machine-readable output.</source>
        <translation>Print machine-readable output.</translation>
    </message>
    <message>
        <source>Folder for this computer&apos;s own key; for tests and tools.</source>
        <translation>Folder for this computer&apos;s own key; for tests and tools.</translation>
    </message>
    <message>
        <source>Usage: ancora-cli COMMAND [...]    ancora-cli COMMAND --help</source>
        <translation>Usage: ancora-cli COMMAND [...]    ancora-cli COMMAND --help</translation>
    </message>
    <message>
        <source>The number of arguments is wrong.</source>
        <translation>The number of arguments is wrong.</translation>
    </message>
    <message>
        <source>The program ran out of memory or met a fault of its own; nothing was changed.</source>
        <translation>The program ran out of memory or met a fault of its own; nothing was changed.</translation>
    </message>
    <message>
        <source>new %1, changed %2, unchanged %3, wrong %4</source>
        <translation>new %1, changed %2, unchanged %3, wrong %4</translation>
    </message>
    <message>
        <source>--years takes a first and a last year, such as 2020-2024, not after this year.</source>
        <translation>--years takes a first and a last year, such as 2020-2024, not after this year.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>line %1, column %2: %3</translation>
    </message>
    <message>
        <source>Nothing was taken in. Mend the rows and import the file again.</source>
        <translation>Nothing was taken in. Mend the rows and import the file again.</translation>
    </message>
    <message>
        <source>A training vault with invented people. Never enter real people in it.</source>
        <translation>A training vault with invented people. Never enter real people in it.</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>user: %1</translation>
    </message>
    <message>
        <source>password: %1</source>
        <translation>password: %1</translation>
    </message>
    <message>
        <source>--scope is thb, smuggling or all.</source>
        <translation>--scope is thb, smuggling or all.</translation>
    </message>
    <message>
        <source>--confidential and --protect exclude each other.</source>
        <translation>--confidential and --protect exclude each other.</translation>
    </message>
    <message>
        <source>--protect takes threshold=K, K from 2 to 100.</source>
        <translation>--protect takes threshold=K, K from 2 to 100.</translation>
    </message>
    <message>
        <source>--until takes a day of the year of the report, as YYYY-MM-DD.</source>
        <translation>--until takes a day of the year of the report, as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>--lang is nl, fr, de or en.</source>
        <translation>--lang is nl, fr, de or en.</translation>
    </message>
    <message>
        <source>--format takes csv, json, xlsx and pdf, separated by commas.</source>
        <translation>--format takes csv, json, xlsx and pdf, separated by commas.</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>The password file cannot be read.</translation>
    </message>
    <message>
        <source>The password file is empty.</source>
        <translation>The password file is empty.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Use --password-file.</source>
        <translation>There is no terminal to ask for the password. Use --password-file.</translation>
    </message>
    <message>
        <source>The recovery key is in the file you named. Print it, keep it away from this computer, and delete the file.</source>
        <translation>The recovery key is in the file you named. Print it, keep it away from this computer, and delete the file.</translation>
    </message>
    <message>
        <source>The recovery key. Print it now, it is shown only once:</source>
        <translation>The recovery key. Print it now, it is shown only once:</translation>
    </message>
    <message>
        <source>The recovery key is right.</source>
        <translation>The recovery key is right.</translation>
    </message>
    <message>
        <source>The backup was written, opened again and checked.</source>
        <translation>The backup was written, opened again and checked.</translation>
    </message>
    <message>
        <source>The vault was restored and checked.</source>
        <translation>The vault was restored and checked.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, line %2: %3</translation>
    </message>
    <message>
        <source>the number of fields is wrong.</source>
        <translation>the number of fields is wrong.</translation>
    </message>
    <message>
        <source>the columns are level, code and parent.</source>
        <translation>the columns are level, code and parent.</translation>
    </message>
    <message>
        <source>this is not a new code.</source>
        <translation>this is not a new code.</translation>
    </message>
    <message>
        <source>the parent must stand before its children.</source>
        <translation>the parent must stand before its children.</translation>
    </message>
    <message>
        <source>there is no code.</source>
        <translation>there is no code.</translation>
    </message>
    <message>
        <source>this is not a leaf of %1.</source>
        <translation>this is not a leaf of %1.</translation>
    </message>
    <message>
        <source>the columns are case_id, centre, and from 1 to %1 variables.</source>
        <translation>the columns are case_id, centre, and from 1 to %1 variables.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in --tables is not a variable of the folder, or stands there twice.</source>
        <translation>&quot;%1&quot; in --tables is not a variable of the folder, or stands there twice.</translation>
    </message>
    <message>
        <source>The tables have more than %1 cells.</source>
        <translation>The tables have more than %1 cells.</translation>
    </message>
    <message>
        <source>What was published is not a report of these tables and of the earlier cases.</source>
        <translation>What was published is not a report of these tables and of the earlier cases.</translation>
    </message>
    <message>
        <source>Version N as it was published, byte for byte.</source>
        <translation>Version N as it was published, byte for byte.</translation>
    </message>
    <message>
        <source>Publish although the quality gate is red; the certificate repeats the reason.</source>
        <translation>Publish although the quality gate is red; the certificate repeats the reason.</translation>
    </message>
    <message>
        <source>Makes the key pair of somebody who consolidates: KEYFILE and KEYFILE.pub.</source>
        <translation>Makes the key pair of somebody who consolidates: KEYFILE and KEYFILE.pub.</translation>
    </message>
    <message>
        <source>Makes the key by which centres recognise transferred persons; not for the recipient.</source>
        <translation>Makes the key by which centres recognise transferred persons; not for the recipient.</translation>
    </message>
    <message>
        <source>Seals the confidential figures of a year for a recipient.</source>
        <translation>Seals the confidential figures of a year for a recipient.</translation>
    </message>
    <message>
        <source>The recipient&apos;s public key.</source>
        <translation>The recipient&apos;s public key.</translation>
    </message>
    <message>
        <source>The package.</source>
        <translation>The package.</translation>
    </message>
    <message>
        <source>The centres&apos; own key, so that transferred persons count once.</source>
        <translation>The centres&apos; own key, so that transferred persons count once.</translation>
    </message>
    <message>
        <source>Adds up the packages of the centres and writes the national report.</source>
        <translation>Adds up the packages of the centres and writes the national report.</translation>
    </message>
    <message>
        <source>A report that a centre has published; may be given several times.</source>
        <translation>A report that a centre has published; may be given several times.</translation>
    </message>
    <message>
        <source>Hide nothing; marked on every page.</source>
        <translation>Hide nothing; marked on every page.</translation>
    </message>
    <message>
        <source>Protects tables of a benchmark folder, and measures it.</source>
        <translation>Protects tables of a benchmark folder, and measures it.</translation>
    </message>
    <message>
        <source>The tables, by their variables.</source>
        <translation>The tables, by their variables.</translation>
    </message>
    <message>
        <source>Hide counts under K.</source>
        <translation>Hide counts under K.</translation>
    </message>
    <message>
        <source>The year the files are named after (default 2000).</source>
        <translation>The year the files are named after (default 2000).</translation>
    </message>
    <message>
        <source>Decides between cells of the same cost (default 1).</source>
        <translation>Decides between cells of the same cost (default 1).</translation>
    </message>
    <message>
        <source>Only the first N cases.</source>
        <translation>Only the first N cases.</translation>
    </message>
    <message>
        <source>Only measure the choice of cells, without proofs; nothing is written.</source>
        <translation>Only measure the choice of cells, without proofs; nothing is written.</translation>
    </message>
    <message>
        <source>What was published of the same tables before.</source>
        <translation>What was published of the same tables before.</translation>
    </message>
    <message>
        <source>The cases it was made from.</source>
        <translation>The cases it was made from.</translation>
    </message>
    <message>
        <source>Only the first N of these cases.</source>
        <translation>Only the first N of these cases.</translation>
    </message>
    <message>
        <source>%1: %2, signed with %3</source>
        <translation>%1: %2, signed with %3</translation>
    </message>
    <message>
        <source>Whoever has the file %1 can read every package. With --password-file it is protected by a password.</source>
        <translation>Whoever has the file %1 can read every package. With --password-file it is protected by a password.</translation>
    </message>
    <message>
        <source>Hand the file %1 to the other centres and to nobody else: not to the recipient of the packages.</source>
        <translation>Hand the file %1 to the other centres and to nobody else: not to the recipient of the packages.</translation>
    </message>
    <message>
        <source>Sealed for the recipient %1</source>
        <translation>Sealed for the recipient %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Signed with %1</translation>
    </message>
    <message>
        <source>The earlier cases have other variables or codes.</source>
        <translation>The earlier cases have other variables or codes.</translation>
    </message>
    <message>
        <source>Figures that must not become known follow from what was published earlier: %1</source>
        <translation>Figures that must not become known follow from what was published earlier: %1</translation>
    </message>
    <message>
        <source>Figures without a proof that they are safe: %1. Nothing was written.</source>
        <translation>Figures without a proof that they are safe: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>The folder cannot be made.</translation>
    </message>
    <message>
        <source>The tables do not add up.</source>
        <translation>The tables do not add up.</translation>
    </message>
    <message>
        <source>--version and --%1 exclude each other.</source>
        <translation>--version and --%1 exclude each other.</translation>
    </message>
    <message>
        <source>With this sign-in reports may be read, but not published.</source>
        <translation>With this sign-in reports may be read, but not published.</translation>
    </message>
    <message>
        <source>Only a director may sign for a report with red findings.</source>
        <translation>Only a director may sign for a report with red findings.</translation>
    </message>
    <message>
        <source>Hide small counts (default), let rare rows stand together, or round.</source>
        <translation>Hide small counts (default), let rare rows stand together, or round.</translation>
    </message>
    <message>
        <source>--method is suppression, collapsing or rounding.</source>
        <translation>--method is suppression, collapsing or rounding.</translation>
    </message>
    <message>
        <source>Writes what is due as a calendar file: file numbers and kinds, nothing else.</source>
        <translation>Writes what is due as a calendar file: file numbers and kinds, nothing else.</translation>
    </message>
    <message>
        <source>The calendar file (.ics).</source>
        <translation>The calendar file (.ics).</translation>
    </message>
    <message>
        <source>Everybody&apos;s tasks and deadlines, not only one&apos;s own.</source>
        <translation>Everybody&apos;s tasks and deadlines, not only one&apos;s own.</translation>
    </message>
    <message>
        <source>Writes the public key that other offices seal referrals to this one with.</source>
        <translation>Writes the public key that other offices seal referrals to this one with.</translation>
    </message>
    <message>
        <source>The key file, for the other offices.</source>
        <translation>The key file, for the other offices.</translation>
    </message>
    <message>
        <source>Takes in a referral that another office has sent as a package.</source>
        <translation>Takes in a referral that another office has sent as a package.</translation>
    </message>
    <message>
        <source>Answers a referral that came as a package.</source>
        <translation>Answers a referral that came as a package.</translation>
    </message>
    <message>
        <source>The identifier that receive has printed.</source>
        <translation>The identifier that receive has printed.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>The answer.</translation>
    </message>
    <message>
        <source>Why it is refused.</source>
        <translation>Why it is refused.</translation>
    </message>
    <message>
        <source>The answer, for the sender.</source>
        <translation>The answer, for the sender.</translation>
    </message>
    <message>
        <source>A count of zero must be able to be N as well (default K).</source>
        <translation>A count of zero must be able to be N as well (default K).</translation>
    </message>
    <message>
        <source>--state takes accepted, refused or done.</source>
        <translation>--state takes accepted, refused or done.</translation>
    </message>
    <message>
        <source>--referral takes the identifier that was printed when the package was taken in.</source>
        <translation>--referral takes the identifier that was printed when the package was taken in.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>There is no case with this number.</translation>
    </message>
    <message>
        <source>--purpose takes a code of the list of purposes, as RESEARCH.</source>
        <translation>--purpose takes a code of the list of purposes, as RESEARCH.</translation>
    </message>
    <message>
        <source>Writes one file in the form of the Human Trafficking Case Data Standard, as far as its consent goes.</source>
        <translation>Writes one file in the form of the Human Trafficking Case Data Standard, as far as its consent goes.</translation>
    </message>
    <message>
        <source>The number of the case.</source>
        <translation>The number of the case.</translation>
    </message>
    <message>
        <source>Who is told: as the consent names the recipient, or a partner.</source>
        <translation>Who is told: as the consent names the recipient, or a partner.</translation>
    </message>
    <message>
        <source>What for: a code of the list of purposes.</source>
        <translation>What for: a code of the list of purposes.</translation>
    </message>
    <message>
        <source>The file: .csv for a table, JSON otherwise.</source>
        <translation>The file: .csv for a table, JSON otherwise.</translation>
    </message>
    <message>
        <source>--profile takes prosecutor, lawyer, immigration, doctor or own.</source>
        <translation>--profile takes prosecutor, lawyer, immigration, doctor or own.</translation>
    </message>
    <message>
        <source>Writes the file of a person as a PDF for one reader, as far as profile and consent go.</source>
        <translation>Writes the file of a person as a PDF for one reader, as far as profile and consent go.</translation>
    </message>
    <message>
        <source>What the paper holds.</source>
        <translation>What the paper holds.</translation>
    </message>
    <message>
        <source>Language of the paper.</source>
        <translation>Language of the paper.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>The file.</translation>
    </message>
    <message>
        <source>The file of --values has a line for something that this letter does not ask.</source>
        <translation>The file of --values has a line for something that this letter does not ask.</translation>
    </message>
    <message>
        <source>--letter takes one of these: %1</source>
        <translation>--letter takes one of these: %1</translation>
    </message>
    <message>
        <source>--lang takes one of these: %1</source>
        <translation>--lang takes one of these: %1</translation>
    </message>
    <message>
        <source>No native speaker has read this text yet: go through it with an interpreter.</source>
        <translation>No native speaker has read this text yet: go through it with an interpreter.</translation>
    </message>
    <message>
        <source>Writes a letter out of a template and a file as a PDF, as far as consent and the rules of safe contact go.</source>
        <translation>Writes a letter out of a template and a file as a PDF, as far as consent and the rules of safe contact go.</translation>
    </message>
    <message>
        <source>The template: attestation, attestation_office, immigration_step, prosecutor_opinion, partner_information, invitation.</source>
        <translation>The template: attestation, attestation_office, immigration_step, prosecutor_opinion, partner_information, invitation.</translation>
    </message>
    <message>
        <source>What the letter asks, in lines as when=Tuesday at ten.</source>
        <translation>What the letter asks, in lines as when=Tuesday at ten.</translation>
    </message>
    <message>
        <source>Name the centre on a letter for the person; on letters to others it always is.</source>
        <translation>Name the centre on a letter for the person; on letters to others it always is.</translation>
    </message>
    <message>
        <source>Language of the letter.</source>
        <translation>Language of the letter.</translation>
    </message>
    <message>
        <source>Writes a leaflet about rights as a PDF, in one of many languages.</source>
        <translation>Writes a leaflet about rights as a PDF, in one of many languages.</translation>
    </message>
    <message>
        <source>Language of the leaflet, as ar or ti.</source>
        <translation>Language of the leaflet, as ar or ti.</translation>
    </message>
    <message>
        <source>The centre&apos;s name, to be printed below (default: none).</source>
        <translation>The centre&apos;s name, to be printed below (default: none).</translation>
    </message>
</context>
<context>
    <name>Consolidation</name>
    <message>
        <source>The figures in the package do not hold together.</source>
        <translation>The figures in the package do not hold together.</translation>
    </message>
    <message>
        <source>%1: counted by other definitions (%2) than this program has (%3).</source>
        <translation>%1: counted by other definitions (%2) than this program has (%3).</translation>
    </message>
    <message>
        <source>%1: counted by another code list than this program has (%2).</source>
        <translation>%1: counted by another code list than this program has (%2).</translation>
    </message>
    <message>
        <source>%1: these are the figures of %2, not of %3.</source>
        <translation>%1: these are the figures of %2, not of %3.</translation>
    </message>
    <message>
        <source>%1: counted with another scope.</source>
        <translation>%1: counted with another scope.</translation>
    </message>
    <message>
        <source>%1: counted until %2 and not until %3.</source>
        <translation>%1: counted until %2 and not until %3.</translation>
    </message>
    <message>
        <source>%1: its tables are not those of this program.</source>
        <translation>%1: its tables are not those of this program.</translation>
    </message>
    <message>
        <source>%1: the same centre as in %2.</source>
        <translation>%1: the same centre as in %2.</translation>
    </message>
    <message>
        <source>%1: training figures and real ones do not go together.</source>
        <translation>%1: training figures and real ones do not go together.</translation>
    </message>
    <message>
        <source>%1: made with another key of the centres than %2, so that transfers cannot be recognised.</source>
        <translation>%1: made with another key of the centres than %2, so that transfers cannot be recognised.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program.</source>
        <translation>The package was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Together with what the centres published, national figures are protected by hiding only.</source>
        <translation>Together with what the centres published, national figures are protected by hiding only.</translation>
    </message>
    <message>
        <source>%1: this report counts another scope or until another day, or it is rounded; the national figures cannot be protected together with it.</source>
        <translation>%1: this report counts another scope or until another day, or it is rounded; the national figures cannot be protected together with it.</translation>
    </message>
    <message>
        <source>%1: none of the packages is of the centre that published this report.</source>
        <translation>%1: none of the packages is of the centre that published this report.</translation>
    </message>
    <message>
        <source>%1: more than %2 % have no answer, or &quot;unknown&quot;.</source>
        <translation>%1: more than %2 % have no answer, or &quot;unknown&quot;.</translation>
    </message>
    <message>
        <source>%1: its published report has figures by other definitions than this program has.</source>
        <translation>%1: its published report has figures by other definitions than this program has.</translation>
    </message>
</context>
<context>
    <name>ConsolidationKeys</name>
    <message>
        <source>The file is not the private key of a recipient, or it is damaged.</source>
        <translation>The file is not the private key of a recipient, or it is damaged.</translation>
    </message>
    <message>
        <source>The file is not the public key of a recipient, or it is damaged.</source>
        <translation>The file is not the public key of a recipient, or it is damaged.</translation>
    </message>
    <message>
        <source>The password of the recipient&apos;s key is not right.</source>
        <translation>The password of the recipient&apos;s key is not right.</translation>
    </message>
    <message>
        <source>The file is not the key of the centres, or it is damaged.</source>
        <translation>The file is not the key of the centres, or it is damaged.</translation>
    </message>
    <message>
        <source>The file exists already; nothing was changed.</source>
        <translation>The file exists already; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>This document is damaged or not complete. An older backup may have it whole.</source>
        <translation>This document is damaged or not complete. An older backup may have it whole.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>The file changed while it was being read.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The file is too large to be a table of this kind.</source>
        <translation>The file is too large to be a table of this kind.</translation>
    </message>
    <message>
        <source>the file has too many rows.</source>
        <translation>the file has too many rows.</translation>
    </message>
    <message>
        <source>the row has too many columns.</source>
        <translation>the row has too many columns.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>the text is not UTF-8. Save the file as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quotation mark.</source>
        <translation>a quoted field goes on after its closing quotation mark.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>a quotation mark is opened and never closed.</translation>
    </message>
    <message>
        <source>the file holds bytes that no text has.</source>
        <translation>the file holds bytes that no text has.</translation>
    </message>
    <message>
        <source>a field is too long.</source>
        <translation>a field is too long.</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field that is not quoted.</source>
        <translation>a quotation mark stands inside a field that is not quoted.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day(s)</numerusform>
            <numerusform>%n day(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day(s)</numerusform>
            <numerusform>%n working day(s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month(s)</numerusform>
            <numerusform>%n month(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule for what began until %1</source>
        <translation>by the rule for what began until %1</translation>
    </message>
    <message numerus="yes">
        <source>suspended for %n day(s)</source>
        <translation>
            <numerusform>suspended for %n day(s)</numerusform>
            <numerusform>suspended for %n day(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a working day</source>
        <translation>%1 is not a working day</translation>
    </message>
    <message>
        <source>with its document, whose last day was entered by hand: %1</source>
        <translation>with its document, whose last day was entered by hand: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4</source>
        <extracomment>45 days / after the Annex 15 of 3 March 2025 / the article / the date</extracomment>
        <translation>%1 %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1 instead of %2. Why: %3.</source>
        <translation>%1 instead of %2. Why: %3.</translation>
    </message>
    <message>
        <source>stays on %1, as entered by hand. By the rule now: %2.</source>
        <translation>stays on %1, as entered by hand. By the rule now: %2.</translation>
    </message>
    <message>
        <source>stays on %1; no rule sets this date any longer.</source>
        <translation>stays on %1; no rule sets this date any longer.</translation>
    </message>
    <message>
        <source>Decision of the Immigration Office (%1)</source>
        <translation>Decision of the Immigration Office (%1)</translation>
    </message>
    <message>
        <source>Opinion of the magistrate (%1)</source>
        <translation>Opinion of the magistrate (%1)</translation>
    </message>
    <message>
        <source>Answer to the referral</source>
        <translation>Answer to the referral</translation>
    </message>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, to be confirmed</translation>
    </message>
    <message>
        <source>%1, entered by hand; no rule sets this date</source>
        <translation>%1, entered by hand; no rule sets this date</translation>
    </message>
    <message>
        <source>%1, entered by hand; by the rule: %2</source>
        <translation>%1, entered by hand; by the rule: %2</translation>
    </message>
    <message numerus="yes">
        <source>It can be renewed %n more time(s).</source>
        <translation>
            <numerusform>It can be renewed %n more time(s).</numerusform>
            <numerusform>It can be renewed %n more time(s).</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be renewed.</source>
        <translation>It cannot be renewed.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what moved / where to and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent (%1)</source>
        <translation>Consent (%1)</translation>
    </message>
    <message>
        <source>Answer to the onward referral</source>
        <translation>Answer to the onward referral</translation>
    </message>
    <message>
        <source>Answer to the onward referral (%1)</source>
        <translation>Answer to the onward referral (%1)</translation>
    </message>
    <message>
        <source>Time to review a risk flag</source>
        <translation>Time to review a risk flag</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>This picture is too large to be shown.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>This picture is damaged and cannot be shown.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The first day is missing.</source>
        <translation>The first day is missing.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>Neither a name nor an alias is known.</source>
        <translation>Neither a name nor an alias is known.</translation>
    </message>
    <message>
        <source>The sex is missing.</source>
        <translation>The sex is missing.</translation>
    </message>
    <message>
        <source>The birth date is missing; a year is enough.</source>
        <translation>The birth date is missing; a year is enough.</translation>
    </message>
    <message>
        <source>The citizenship is missing.</source>
        <translation>The citizenship is missing.</translation>
    </message>
    <message>
        <source>The person is born after the accompaniment began.</source>
        <translation>The person is born after the accompaniment began.</translation>
    </message>
    <message>
        <source>For a minor: is she or he unaccompanied?</source>
        <translation>For a minor: is she or he unaccompanied?</translation>
    </message>
    <message>
        <source>By the birth date the person was of age when it began.</source>
        <translation>By the birth date the person was of age when it began.</translation>
    </message>
    <message>
        <source>The accompaniment has not been entered.</source>
        <translation>The accompaniment has not been entered.</translation>
    </message>
    <message>
        <source>The scope is missing: trafficking or aggravated smuggling?</source>
        <translation>The scope is missing: trafficking or aggravated smuggling?</translation>
    </message>
    <message>
        <source>The referring body is missing.</source>
        <translation>The referring body is missing.</translation>
    </message>
    <message>
        <source>It is closed without a reason.</source>
        <translation>It is closed without a reason.</translation>
    </message>
    <message>
        <source>There is a reason for closure but no closing day.</source>
        <translation>There is a reason for closure but no closing day.</translation>
    </message>
    <message>
        <source>It begins before the one before it is closed.</source>
        <translation>It begins before the one before it is closed.</translation>
    </message>
    <message>
        <source>A further accompaniment is a reopening.</source>
        <translation>A further accompaniment is a reopening.</translation>
    </message>
    <message>
        <source>The first accompaniment is not a reopening.</source>
        <translation>The first accompaniment is not a reopening.</translation>
    </message>
    <message>
        <source>The form of exploitation is missing.</source>
        <translation>The form of exploitation is missing.</translation>
    </message>
    <message>
        <source>Labour exploitation: the sector is missing.</source>
        <translation>Labour exploitation: the sector is missing.</translation>
    </message>
    <message>
        <source>Smuggling: the aggravating circumstance is missing.</source>
        <translation>Smuggling: the aggravating circumstance is missing.</translation>
    </message>
    <message>
        <source>No form of exploitation has been entered.</source>
        <translation>No form of exploitation has been entered.</translation>
    </message>
    <message>
        <source>None of the forms of exploitation is the main one.</source>
        <translation>None of the forms of exploitation is the main one.</translation>
    </message>
    <message>
        <source>More than one form of exploitation is the main one.</source>
        <translation>More than one form of exploitation is the main one.</translation>
    </message>
    <message>
        <source>The scope does not fit the main form of exploitation.</source>
        <translation>The scope does not fit the main form of exploitation.</translation>
    </message>
    <message>
        <source>The day of the decision is missing.</source>
        <translation>The day of the decision is missing.</translation>
    </message>
    <message>
        <source>The decision itself is missing.</source>
        <translation>The decision itself is missing.</translation>
    </message>
    <message>
        <source>The day of the opinion is missing.</source>
        <translation>The day of the opinion is missing.</translation>
    </message>
    <message>
        <source>The opinion itself is missing.</source>
        <translation>The opinion itself is missing.</translation>
    </message>
    <message>
        <source>The decision is older than the request.</source>
        <translation>The decision is older than the request.</translation>
    </message>
    <message>
        <source>No phase has been entered; &quot;no residence phase&quot; is an answer too.</source>
        <translation>No phase has been entered; &quot;no residence phase&quot; is an answer too.</translation>
    </message>
    <message>
        <source>The phase is missing.</source>
        <translation>The phase is missing.</translation>
    </message>
    <message>
        <source>It begins before the phase before it has ended.</source>
        <translation>It begins before the phase before it has ended.</translation>
    </message>
    <message>
        <source>The phase has ended and nothing follows.</source>
        <translation>The phase has ended and nothing follows.</translation>
    </message>
    <message>
        <source>The kind of document is missing.</source>
        <translation>The kind of document is missing.</translation>
    </message>
    <message>
        <source>The last day of validity is missing.</source>
        <translation>The last day of validity is missing.</translation>
    </message>
    <message>
        <source>This document has been renewed more often than the rules allow.</source>
        <translation>This document has been renewed more often than the rules allow.</translation>
    </message>
    <message>
        <source>The kind of stay is missing.</source>
        <translation>The kind of stay is missing.</translation>
    </message>
    <message>
        <source>It begins before the stay before it has ended.</source>
        <translation>It begins before the stay before it has ended.</translation>
    </message>
    <message>
        <source>The day of the referral is missing.</source>
        <translation>The day of the referral is missing.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>Nobody has decided on the outcome yet.</source>
        <translation>Nobody has decided on the outcome yet.</translation>
    </message>
    <message>
        <source>The person is born after the referral.</source>
        <translation>The person is born after the referral.</translation>
    </message>
    <message>
        <source>The kind of step is missing.</source>
        <translation>The kind of step is missing.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>The day is missing.</translation>
    </message>
    <message>
        <source>What did the judgment decide?</source>
        <translation>What did the judgment decide?</translation>
    </message>
    <message>
        <source>Only a judgment has an outcome.</source>
        <translation>Only a judgment has an outcome.</translation>
    </message>
    <message>
        <source>The judgment is older than the complaint and all statements.</source>
        <translation>The judgment is older than the complaint and all statements.</translation>
    </message>
    <message>
        <source>There is no judgment before this appeal.</source>
        <translation>There is no judgment before this appeal.</translation>
    </message>
    <message>
        <source>Who is asked for compensation?</source>
        <translation>Who is asked for compensation?</translation>
    </message>
    <message>
        <source>A court awards damages to a civil party only, and the victim is none yet.</source>
        <translation>A court awards damages to a civil party only, and the victim is none yet.</translation>
    </message>
    <message>
        <source>The amount awarded is missing.</source>
        <translation>The amount awarded is missing.</translation>
    </message>
    <message>
        <source>An amount is entered, but it has not been granted.</source>
        <translation>An amount is entered, but it has not been granted.</translation>
    </message>
    <message>
        <source>More has been paid than was awarded.</source>
        <translation>More has been paid than was awarded.</translation>
    </message>
    <message>
        <source>Who may be told is missing.</source>
        <translation>Who may be told is missing.</translation>
    </message>
    <message>
        <source>What may be told is missing.</source>
        <translation>What may be told is missing.</translation>
    </message>
    <message>
        <source>How the consent was given is missing.</source>
        <translation>How the consent was given is missing.</translation>
    </message>
    <message>
        <source>A ground in law needs the reason why it holds here.</source>
        <translation>A ground in law needs the reason why it holds here.</translation>
    </message>
    <message>
        <source>It was sent without a consent or ground in law.</source>
        <translation>It was sent without a consent or ground in law.</translation>
    </message>
    <message>
        <source>Where the person goes is missing.</source>
        <translation>Where the person goes is missing.</translation>
    </message>
    <message>
        <source>The kind of risk is missing.</source>
        <translation>The kind of risk is missing.</translation>
    </message>
    <message>
        <source>The day on which somebody looks at it again is missing.</source>
        <translation>The day on which somebody looks at it again is missing.</translation>
    </message>
    <message>
        <source>A risk flag needs a last day.</source>
        <translation>A risk flag needs a last day.</translation>
    </message>
    <message>
        <source>It expires before anybody looks at it again.</source>
        <translation>It expires before anybody looks at it again.</translation>
    </message>
    <message>
        <source>What she or he is to the person is missing.</source>
        <translation>What she or he is to the person is missing.</translation>
    </message>
    <message>
        <source>Who lived with the person is missing.</source>
        <translation>Who lived with the person is missing.</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>The file cannot be written. It must not exist yet.</source>
        <translation>The file cannot be written. It must not exist yet.</translation>
    </message>
    <message>
        <source>Name a new file, in a folder that can be written to.</source>
        <translation>Name a new file, in a folder that can be written to.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Without the centres&apos; key, persons transferred between the centres count twice.</source>
        <translation>Without the centres&apos; key, persons transferred between the centres count twice.</translation>
    </message>
    <message>
        <source>Transferred persons without a name or a birth date, who cannot be recognised: %1</source>
        <translation>Transferred persons without a name or a birth date, who cannot be recognised: %1</translation>
    </message>
</context>
<context>
    <name>HtcdsText</name>
    <message>
        <source>The table of codes of the Human Trafficking Case Data Standard is damaged.</source>
        <translation>The table of codes of the Human Trafficking Case Data Standard is damaged.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The accompaniment that was imported with this row is missing now. Close it with a reason instead.</source>
        <translation>The accompaniment that was imported with this row is missing now. Close it with a reason instead.</translation>
    </message>
</context>
<context>
    <name>KnownPersonsText</name>
    <message>
        <source>In a file that you may not open: ask the director</source>
        <translation>In a file that you may not open: ask the director</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Referral of %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>%1 (and %2)</source>
        <translation>%1 (and %2)</translation>
    </message>
</context>
<context>
    <name>LeafletText</name>
    <message>
        <source>The leaflets are damaged.</source>
        <translation>The leaflets are damaged.</translation>
    </message>
    <message>
        <source>The centre’s name says what a leaflet must not say: print it without the name.</source>
        <translation>The centre’s name says what a leaflet must not say: print it without the name.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Safe contact: since %1 no letter may be written to the person.</source>
        <translation>Safe contact: since %1 no letter may be written to the person.</translation>
    </message>
    <message>
        <source>This is missing for the letter: %1</source>
        <translation>This is missing for the letter: %1</translation>
    </message>
    <message>
        <source>The letter would say what this paper must not say: %1</source>
        <translation>The letter would say what this paper must not say: %1</translation>
    </message>
</context>
<context>
    <name>LettersText</name>
    <message>
        <source>The templates of letters are damaged.</source>
        <translation>The templates of letters are damaged.</translation>
    </message>
    <message>
        <source>The templates of letters have places that nobody can fill: %1</source>
        <translation>The templates of letters have places that nobody can fill: %1</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Code list %1: %2</source>
        <translation>Code list %1: %2</translation>
    </message>
    <message>
        <source>Code list %1, code %2: %3</source>
        <translation>Code list %1, code %2: %3</translation>
    </message>
    <message>
        <source>the label in %1 is missing.</source>
        <translation>the label in %1 is missing.</translation>
    </message>
    <message>
        <source>this is not a code (A-Z, 0-9, _ - +, at most 40 characters).</source>
        <translation>this is not a code (A-Z, 0-9, _ - +, at most 40 characters).</translation>
    </message>
    <message>
        <source>the code stands twice in the list.</source>
        <translation>the code stands twice in the list.</translation>
    </message>
    <message>
        <source>the date %1 is not written as YYYY-MM-DD.</source>
        <translation>the date %1 is not written as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>the list does not have its group.</source>
        <translation>the list does not have its group.</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>it ends before it begins.</translation>
    </message>
    <message>
        <source>the basis is missing: say where the entry comes from.</source>
        <translation>the basis is missing: say where the entry comes from.</translation>
    </message>
    <message>
        <source>this is not a code list of format ancora-codelist/1.</source>
        <translation>this is not a code list of format ancora-codelist/1.</translation>
    </message>
    <message>
        <source>the list calls itself by another name.</source>
        <translation>the list calls itself by another name.</translation>
    </message>
    <message>
        <source>the version is missing.</source>
        <translation>the version is missing.</translation>
    </message>
    <message>
        <source>the list has no codes.</source>
        <translation>the list has no codes.</translation>
    </message>
    <message>
        <source>the file cannot be read.</source>
        <translation>the file cannot be read.</translation>
    </message>
</context>
<context>
    <name>MethodName</name>
    <message>
        <source>Hidden figures</source>
        <translation>Hidden figures</translation>
    </message>
    <message>
        <source>Merged rows</source>
        <translation>Merged rows</translation>
    </message>
    <message>
        <source>Rounded figures</source>
        <translation>Rounded figures</translation>
    </message>
</context>
<context>
    <name>OnwardText</name>
    <message>
        <source>An onward referral in this state cannot take this step.</source>
        <translation>An onward referral in this state cannot take this step.</translation>
    </message>
    <message>
        <source>This day lies before the last step of the onward referral.</source>
        <translation>This day lies before the last step of the onward referral.</translation>
    </message>
    <message>
        <source>A refusal or withdrawal needs its reason.</source>
        <translation>A refusal or withdrawal needs its reason.</translation>
    </message>
    <message>
        <source>The permission is not for this onward referral.</source>
        <translation>The permission is not for this onward referral.</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>The consent or ground in law is for another purpose than this paper&apos;s.</source>
        <translation>The consent or ground in law is for another purpose than this paper&apos;s.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>The list of what stands on papers out of a file is damaged.</source>
        <translation>The list of what stands on papers out of a file is damaged.</translation>
    </message>
</context>
<context>
    <name>PermitText</name>
    <message>
        <source>There is neither a consent nor a ground in law to tell this recipient anything for this purpose.</source>
        <translation>There is neither a consent nor a ground in law to tell this recipient anything for this purpose.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient is not complete.</source>
        <translation>The consent or ground in law for this recipient is not complete.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient was withdrawn.</source>
        <translation>The consent or ground in law for this recipient was withdrawn.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient has expired.</source>
        <translation>The consent or ground in law for this recipient has expired.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient begins later.</source>
        <translation>The consent or ground in law for this recipient begins later.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient is not for everything that would be told.</source>
        <translation>The consent or ground in law for this recipient is not for everything that would be told.</translation>
    </message>
    <message>
        <source>Choose first what is to be told.</source>
        <translation>Choose first what is to be told.</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>%1: the parts do not add up to this figure.</source>
        <translation>%1: the parts do not add up to this figure.</translation>
    </message>
    <message>
        <source>%1: this part is larger than the whole it belongs to (%2).</source>
        <translation>%1: this part is larger than the whole it belongs to (%2).</translation>
    </message>
</context>
<context>
    <name>PreparedText</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Nothing was attached.</translation>
    </message>
    <message>
        <source>Author, dates and places inside this file cannot be taken out.</source>
        <translation>Author, dates and places inside this file cannot be taken out.</translation>
    </message>
    <message>
        <source>This document is signed. So that the signature stays valid, its author and dates are not taken out.</source>
        <translation>This document is signed. So that the signature stays valid, its author and dates are not taken out.</translation>
    </message>
    <message>
        <source>This document is locked with a password: it can be neither cleaned nor shown here. Save it without the password first.</source>
        <translation>This document is locked with a password: it can be neither cleaned nor shown here. Save it without the password first.</translation>
    </message>
    <message>
        <source>This kind of file can carry programs. Nothing of it ever runs here; it is opened only after a warning.</source>
        <translation>This kind of file can carry programs. Nothing of it ever runs here; it is opened only after a warning.</translation>
    </message>
    <message>
        <source>This kind of file can be kept here, but not shown. A PDF of it can.</source>
        <translation>This kind of file can be kept here, but not shown. A PDF of it can.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Make it smaller, or divide it.</source>
        <translation>The file is larger than 200 MB. Make it smaller, or divide it.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
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
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n referral(s) lack the referring body.</source>
        <translation>
            <numerusform>%n referral lacks the referring body.</numerusform>
            <numerusform>%n referrals lack the referring body.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) lack the outcome.</source>
        <translation>
            <numerusform>%n referral lacks the outcome.</numerusform>
            <numerusform>%n referrals lack the outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the scope.</source>
        <translation>
            <numerusform>%n new accompaniment lacks the scope.</numerusform>
            <numerusform>%n new accompaniments lack the scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the main form of exploitation.</source>
        <translation>
            <numerusform>%n new accompaniment lacks the main form of exploitation.</numerusform>
            <numerusform>%n new accompaniments lack the main form of exploitation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the sex.</source>
        <translation>
            <numerusform>%n new accompaniment lacks the sex.</numerusform>
            <numerusform>%n new accompaniments lack the sex.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the birth date.</source>
        <translation>
            <numerusform>%n new accompaniment lacks the birth date.</numerusform>
            <numerusform>%n new accompaniments lack the birth date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the citizenship.</source>
        <translation>
            <numerusform>%n new accompaniment lacks the citizenship.</numerusform>
            <numerusform>%n new accompaniments lack the citizenship.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed accompaniment(s) lack the reason for closure.</source>
        <translation>
            <numerusform>%n closed accompaniment lacks the reason for closure.</numerusform>
            <numerusform>%n closed accompaniments lack the reason for closure.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this figure is far from those of earlier years.</source>
        <translation>%1: this figure is far from those of earlier years.</translation>
    </message>
</context>
<context>
    <name>ReceivedText</name>
    <message>
        <source>This package is about a real person; a training vault does not take it.</source>
        <translation>This package is about a real person; a training vault does not take it.</translation>
    </message>
    <message>
        <source>This package is about an invented person, for training.</source>
        <translation>This package is about an invented person, for training.</translation>
    </message>
    <message>
        <source>Only who has sent an onward referral withdraws it.</source>
        <translation>Only who has sent an onward referral withdraws it.</translation>
    </message>
    <message>
        <source>This referral has been taken in already.</source>
        <translation>This referral has been taken in already.</translation>
    </message>
    <message>
        <source>This referral did not come as a package; answer it in words.</source>
        <translation>This referral did not come as a package; answer it in words.</translation>
    </message>
    <message>
        <source>No package was sent with this onward referral.</source>
        <translation>No package was sent with this onward referral.</translation>
    </message>
    <message>
        <source>This is the answer to another onward referral.</source>
        <translation>This is the answer to another onward referral.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The sheet could not be written: %1</source>
        <translation>The sheet could not be written: %1</translation>
    </message>
    <message>
        <source>The key does not fit into a QR code.</source>
        <translation>The key does not fit into a QR code.</translation>
    </message>
</context>
<context>
    <name>ReferralReading</name>
    <message>
        <source>The package was made by another version of the program.</source>
        <translation>The package was made by another version of the program.</translation>
    </message>
    <message>
        <source>What is in the package cannot be read.</source>
        <translation>What is in the package cannot be read.</translation>
    </message>
</context>
<context>
    <name>ReferralText</name>
    <message>
        <source>This onward referral is no longer in the file.</source>
        <translation>This onward referral is no longer in the file.</translation>
    </message>
</context>
<context>
    <name>RegisterNames</name>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Date of referral</source>
        <translation>Date of referral</translation>
    </message>
    <message>
        <source>Referring body</source>
        <translation>Referring body</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Suspected form</source>
        <translation>Suspected form</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>External reference</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Name (empty: anonymous)</source>
        <translation>Name (empty: anonymous)</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Case worker</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unaccompanied minor</source>
        <translation>Unaccompanied minor</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Accompaniment</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Reopening</translation>
    </message>
    <message>
        <source>Reason for closure</source>
        <translation>Reason for closure</translation>
    </message>
    <message>
        <source>Note on the closure</source>
        <translation>Note on the closure</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Main form</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Form of exploitation</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Aggravating circumstance</source>
        <translation>Aggravating circumstance</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Requested by the centre on</source>
        <translation>Requested by the centre on</translation>
    </message>
    <message>
        <source>Immigration Office decided on</source>
        <translation>Immigration Office decided on</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Magistrate&apos;s opinion on</source>
        <translation>Magistrate&apos;s opinion on</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation>Kind of stay</translation>
    </message>
    <message>
        <source>House and room</source>
        <translation>House and room</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Pillar of help</source>
        <translation>Pillar of help</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Need, in one sentence</source>
        <translation>Need, in one sentence</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>What is to be reached</translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation>Why it was given up</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>For the goal</source>
        <translation>For the goal</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Given by (empty: the centre)</source>
        <translation>Given by (empty: the centre)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Addition to</source>
        <translation>Addition to</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Judicial procedure</source>
        <translation>Judicial procedure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Body or court</source>
        <translation>Body or court</translation>
    </message>
    <message>
        <source>Outcome of the judgment</source>
        <translation>Outcome of the judgment</translation>
    </message>
    <message>
        <source>Number of the judicial file</source>
        <translation>Number of the judicial file</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Awarded (EUR)</source>
        <translation>Awarded (EUR)</translation>
    </message>
    <message>
        <source>Paid until now (EUR)</source>
        <translation>Paid until now (EUR)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Name of the partner</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>No longer active</translation>
    </message>
    <message>
        <source>Consent or ground in law</source>
        <translation>Consent or ground in law</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>What may be told</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <source>Recipient: partner</source>
        <translation>Recipient: partner</translation>
    </message>
    <message>
        <source>Recipient: somebody else</source>
        <translation>Recipient: somebody else</translation>
    </message>
    <message>
        <source>Why the law allows it</source>
        <translation>Why the law allows it</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>Reason of the withdrawal</translation>
    </message>
    <message>
        <source>Onward referral</source>
        <translation>Onward referral</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>Service asked for</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>What is told</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Prepared on</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Answer expected until</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Request to the recipient</source>
        <translation>Request to the recipient</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Key for the answer</source>
        <translation>Key for the answer</translation>
    </message>
    <message>
        <source>Where the person goes</source>
        <translation>Where the person goes</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Risk flag</translation>
    </message>
    <message>
        <source>Kind of risk</source>
        <translation>Kind of risk</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>To be reviewed on</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Removed on</translation>
    </message>
    <message>
        <source>Reason of the removal</source>
        <translation>Reason of the removal</translation>
    </message>
    <message>
        <source>Rule of safe contact</source>
        <translation>Rule of safe contact</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Way of contact</translation>
    </message>
    <message>
        <source>May it be used?</source>
        <translation>May it be used?</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>How, or why not</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Firm, bar or house</source>
        <translation>Firm, bar or house</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Perpetrator</translation>
    </message>
    <message>
        <source>In which exploitation</source>
        <translation>In which exploitation</translation>
    </message>
    <message>
        <source>What she or he did</source>
        <translation>What she or he did</translation>
    </message>
    <message>
        <source>Tie to the person before</source>
        <translation>Tie to the person before</translation>
    </message>
    <message>
        <source>Name of the perpetrator</source>
        <translation>Name of the perpetrator</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telephone numbers</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>What she or he is to the person</source>
        <translation>What she or he is to the person</translation>
    </message>
    <message>
        <source>In the person&apos;s charge</source>
        <translation>In the person&apos;s charge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Together from</source>
        <translation>Together from</translation>
    </message>
    <message>
        <source>Together until</source>
        <translation>Together until</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>Attached document</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <source>Size of its text</source>
        <translation>Size of its text</translation>
    </message>
    <message>
        <source>Can carry programs</source>
        <translation>Can carry programs</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Key of the content</source>
        <translation>Key of the content</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>Why in spite of a link</source>
        <translation>Why in spite of a link</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Waits since</translation>
    </message>
    <message>
        <source>Wished from</source>
        <translation>Wished from</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>Name of the house</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Suited for</source>
        <translation>Suited for</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name of the room</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>Usable from</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>Usable until</translation>
    </message>
    <message>
        <source>Name of the bed</source>
        <translation>Name of the bed</translation>
    </message>
    <message>
        <source>Given by: partner</source>
        <translation>Given by: partner</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>The columns are separated by semicolons; the register uses commas.</source>
        <translation>The columns are separated by semicolons; the register uses commas.</translation>
    </message>
    <message>
        <source>The register does not have this column.</source>
        <translation>The register does not have this column.</translation>
    </message>
    <message>
        <source>The column stands twice in the header.</source>
        <translation>The column stands twice in the header.</translation>
    </message>
    <message>
        <source>The column is missing.</source>
        <translation>The column is missing.</translation>
    </message>
    <message>
        <source>The column must not be empty.</source>
        <translation>The column must not be empty.</translation>
    </message>
    <message>
        <source>This is not a day written as YYYY-MM-DD.</source>
        <translation>This is not a day written as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The day is before 1990.</source>
        <translation>The day is before 1990.</translation>
    </message>
    <message>
        <source>The day is in the future.</source>
        <translation>The day is in the future.</translation>
    </message>
    <message>
        <source>This is not a code of the list “%1”.</source>
        <translation>This is not a code of the list “%1”.</translation>
    </message>
    <message>
        <source>The code did not exist on that day, or no longer.</source>
        <translation>The code did not exist on that day, or no longer.</translation>
    </message>
    <message>
        <source>The reference is longer than 100 characters.</source>
        <translation>The reference is longer than 100 characters.</translation>
    </message>
    <message>
        <source>The reference begins or ends with a space.</source>
        <translation>The reference begins or ends with a space.</translation>
    </message>
    <message>
        <source>The reference holds a character that cannot be printed.</source>
        <translation>The reference holds a character that cannot be printed.</translation>
    </message>
    <message>
        <source>The column must not be empty; an unknown sex is written U.</source>
        <translation>The column must not be empty; an unknown sex is written U.</translation>
    </message>
    <message>
        <source>This is not a date of birth written as YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>This is not a date of birth written as YYYY, YYYY-MM or YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The birth is after the referral.</source>
        <translation>The birth is after the referral.</translation>
    </message>
    <message>
        <source>The birth is more than 120 years before the referral.</source>
        <translation>The birth is more than 120 years before the referral.</translation>
    </message>
    <message>
        <source>The accompaniment begins before the referral.</source>
        <translation>The accompaniment begins before the referral.</translation>
    </message>
    <message>
        <source>An accompaniment follows, so the outcome must be ACCOMP_STARTED.</source>
        <translation>An accompaniment follows, so the outcome must be ACCOMP_STARTED.</translation>
    </message>
    <message>
        <source>An accompaniment needs its scope, THB or SMUGGLING_AGG.</source>
        <translation>An accompaniment needs its scope, THB or SMUGGLING_AGG.</translation>
    </message>
    <message>
        <source>Aggravated smuggling is not a form of trafficking: the scope differs.</source>
        <translation>Aggravated smuggling is not a form of trafficking: the scope differs.</translation>
    </message>
    <message>
        <source>A closed accompaniment needs the reason of its closure.</source>
        <translation>A closed accompaniment needs the reason of its closure.</translation>
    </message>
    <message>
        <source>A reason of closure needs the day of the closure.</source>
        <translation>A reason of closure needs the day of the closure.</translation>
    </message>
    <message>
        <source>The closure is before the beginning of the accompaniment.</source>
        <translation>The closure is before the beginning of the accompaniment.</translation>
    </message>
    <message>
        <source>The outcome says that an accompaniment started: its first day is missing.</source>
        <translation>The outcome says that an accompaniment started: its first day is missing.</translation>
    </message>
    <message>
        <source>The column belongs to an accompaniment, and accompanied_from is empty.</source>
        <translation>The column belongs to an accompaniment, and accompanied_from is empty.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2.</source>
        <translation>The row has %1 columns instead of %2.</translation>
    </message>
    <message>
        <source>The reference stands already in line %1.</source>
        <translation>The reference stands already in line %1.</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>The report was not written, because its figures do not add up: %1</source>
        <translation>The report was not written, because its figures do not add up: %1</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>The file %1 could not be written: %2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>The folder %1 could not be made.</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>The texts of the report are damaged.</source>
        <translation>The texts of the report are damaged.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The rules for deadlines are damaged.</source>
        <translation>The rules for deadlines are damaged.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>sounds alike</source>
        <translation>sounds alike</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>similar spelling</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>written differently</translation>
    </message>
    <message>
        <source>names in another order</source>
        <translation>names in another order</translation>
    </message>
    <message>
        <source>by alias</source>
        <translation>by alias</translation>
    </message>
    <message>
        <source>birth date agrees</source>
        <translation>birth date agrees</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>other birth date</translation>
    </message>
    <message>
        <source>one of the names is missing</source>
        <translation>one of the names is missing</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Version %1, with the figures of today</source>
        <translation>Version %1, with the figures of today</translation>
    </message>
    <message>
        <source>Version %1 will be written, and frozen with it: what is written counts as published.</source>
        <translation>Version %1 will be written, and frozen with it: what is written counts as published.</translation>
    </message>
    <message>
        <source>The report is red, and is written only with the reason of a director, which stands in the certificate: %1</source>
        <translation>The report is red, and is written only with the reason of a director, which stands in the certificate: %1</translation>
    </message>
    <message>
        <source>Version %1, published on %2</source>
        <translation>Version %1, published on %2</translation>
    </message>
    <message>
        <source>Version %1 is written once more, as it was published.</source>
        <translation>Version %1 is written once more, as it was published.</translation>
    </message>
    <message>
        <source>Protection: %1.</source>
        <translation>Protection: %1.</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Not published yet.</translation>
    </message>
    <message>
        <source>Version %1 was published on %2.</source>
        <translation>Version %1 was published on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since.</source>
        <translation>
            <numerusform>%n figure has changed since.</numerusform>
            <numerusform>%n figures have changed since.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>No figure has changed since.</translation>
    </message>
    <message>
        <source>Write the confidential report %1</source>
        <translation>Write the confidential report %1</translation>
    </message>
    <message>
        <source>Write the report %1 as it will be published</source>
        <translation>Write the report %1 as it will be published</translation>
    </message>
    <message>
        <source>Every count is less than %1 away from its figure.</source>
        <translation>Every count is less than %1 away from its figure.</translation>
    </message>
    <message>
        <source>%1 in part</source>
        <translation>%1 in part</translation>
    </message>
    <message>
        <source>Left out, because even the total is too small, or would give another away: %1.</source>
        <translation>Left out, because even the total is too small, or would give another away: %1.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>The report has no such figure.</source>
        <translation>The report has no such figure.</translation>
    </message>
    <message>
        <source>The definitions of the report are damaged.</source>
        <translation>The definitions of the report are damaged.</translation>
    </message>
    <message>
        <source>The definitions of the report do not fit the code lists.</source>
        <translation>The definitions of the report do not fit the code lists.</translation>
    </message>
    <message>
        <source>The report is not made because a check fails: %1</source>
        <translation>The report is not made because a check fails: %1</translation>
    </message>
    <message>
        <source>The cut-off day must lie in the year of the report.</source>
        <translation>The cut-off day must lie in the year of the report.</translation>
    </message>
    <message>
        <source>This is not a published report of Ancora, or it is damaged.</source>
        <translation>This is not a published report of Ancora, or it is damaged.</translation>
    </message>
    <message>
        <source>The report is not published unless a director signs with a reason: %1</source>
        <translation>The report is not published unless a director signs with a reason: %1</translation>
    </message>
    <message>
        <source>Version %1 of this report was never published.</source>
        <translation>Version %1 of this report was never published.</translation>
    </message>
    <message>
        <source>The tables of the report do not add up; nothing is published.</source>
        <translation>The tables of the report do not add up; nothing is published.</translation>
    </message>
    <message>
        <source>The protection was cancelled.</source>
        <translation>The protection was cancelled.</translation>
    </message>
    <message>
        <source>Some small counts could not be proven to be safe, so nothing is published.</source>
        <translation>Some small counts could not be proven to be safe, so nothing is published.</translation>
    </message>
    <message>
        <source>The definitions of the report do not fit each other.</source>
        <translation>The definitions of the report do not fit each other.</translation>
    </message>
    <message>
        <source>The published report in this vault is damaged. Restore the last backup.</source>
        <translation>The published report in this vault is damaged. Restore the last backup.</translation>
    </message>
    <message>
        <source>This published report was kept by a newer version of the program.</source>
        <translation>This published report was kept by a newer version of the program.</translation>
    </message>
    <message>
        <source>Behind a rounded figure there are not just so many people. The confidential figures open their lists.</source>
        <translation>Behind a rounded figure there are not just so many people. The confidential figures open their lists.</translation>
    </message>
    <message>
        <source>Figures of this year have been published with another protection, and the two together could tell what each of them hides. Choose the protection that was used before.</source>
        <translation>Figures of this year have been published with another protection, and the two together could tell what each of them hides. Choose the protection that was used before.</translation>
    </message>
    <message>
        <source>Figures of this year until a later day have been published; a part of them cannot be protected any more.</source>
        <translation>Figures of this year until a later day have been published; a part of them cannot be protected any more.</translation>
    </message>
    <message>
        <source>A year in which rows stand together is published once: another version would give away by the difference what each of them hides.</source>
        <translation>A year in which rows stand together is published once: another version would give away by the difference what each of them hides.</translation>
    </message>
    <message>
        <source>No rows were found that can stand together so that nothing needs to be hidden. Choose another protection.</source>
        <translation>No rows were found that can stand together so that nothing needs to be hidden. Choose another protection.</translation>
    </message>
    <message>
        <source>The figures of several centres together cannot be rounded: their packages hold sums, no persons.</source>
        <translation>The figures of several centres together cannot be rounded: their packages hold sums, no persons.</translation>
    </message>
    <message>
        <source>The rules of disclosure are missing; nothing is published.</source>
        <translation>The rules of disclosure are missing; nothing is published.</translation>
    </message>
    <message>
        <source>The figures cannot be rounded so that they fit the rounded figures of the years beside %1.</source>
        <translation>The figures cannot be rounded so that they fit the rounded figures of the years beside %1.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The encrypted database cannot be started. Install the program again.</source>
        <translation>The encrypted database cannot be started. Install the program again.</translation>
    </message>
    <message>
        <source>You have no key for this file. Ask the director.</source>
        <translation>You have no key for this file. Ask the director.</translation>
    </message>
    <message>
        <source>A sealed answer in this file cannot be opened: it was damaged or exchanged.</source>
        <translation>A sealed answer in this file cannot be opened: it was damaged or exchanged.</translation>
    </message>
    <message>
        <source>The key of a file is damaged. Restore the last backup.</source>
        <translation>The key of a file is damaged. Restore the last backup.</translation>
    </message>
    <message>
        <source>The journal of this vault is damaged. Restore the last backup.</source>
        <translation>The journal of this vault is damaged. Restore the last backup.</translation>
    </message>
    <message>
        <source>The journal of this vault is shorter than expected.</source>
        <translation>The journal of this vault is shorter than expected.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version. It was left as it was.</source>
        <translation>The database could not be brought to this version. It was left as it was.</translation>
    </message>
    <message>
        <source>The program is not installed completely.</source>
        <translation>The program is not installed completely.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program. It needs database version %1; this program knows version %2.</source>
        <translation>This file was written by a newer version of the program. It needs database version %1; this program knows version %2.</translation>
    </message>
    <message>
        <source>The journal of this vault was written by a newer program.</source>
        <translation>The journal of this vault was written by a newer program.</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>This file is no longer in the vault.</translation>
    </message>
    <message>
        <source>This answer was changed elsewhere since the form was opened. Nothing was overwritten; compare both and save again.</source>
        <translation>This answer was changed elsewhere since the form was opened. Nothing was overwritten; compare both and save again.</translation>
    </message>
    <message>
        <source>This referral already has a case.</source>
        <translation>This referral already has a case.</translation>
    </message>
    <message>
        <source>A name in the list cannot be opened: it was damaged or exchanged.</source>
        <translation>A name in the list cannot be opened: it was damaged or exchanged.</translation>
    </message>
    <message>
        <source>What has been published or signed does not change any more.</source>
        <translation>What has been published or signed does not change any more.</translation>
    </message>
    <message>
        <source>This case was merged into another one. Its number finds it.</source>
        <translation>This case was merged into another one. Its number finds it.</translation>
    </message>
    <message>
        <source>One of the two cases was changed while they were compared. Nothing was merged; compare them again.</source>
        <translation>One of the two cases was changed while they were compared. Nothing was merged; compare them again.</translation>
    </message>
    <message>
        <source>Another case was merged since. The last one is separated first.</source>
        <translation>Another case was merged since. The last one is separated first.</translation>
    </message>
    <message>
        <source>What was saved there has been changed since. It stays as it is.</source>
        <translation>What was saved there has been changed since. It stays as it is.</translation>
    </message>
    <message>
        <source>The bed &quot;%1&quot; is taken from %2 on. Nothing was saved.</source>
        <translation>The bed &quot;%1&quot; is taken from %2 on. Nothing was saved.</translation>
    </message>
    <message>
        <source>The bed &quot;%1&quot; cannot be used from %2 on. Nothing was saved.</source>
        <translation>The bed &quot;%1&quot; cannot be used from %2 on. Nothing was saved.</translation>
    </message>
    <message>
        <source>It is in use: a house with rooms, a room with beds and a bed with stays are not removed. A bed that is no longer used gets a last day.</source>
        <translation>It is in use: a house with rooms, a room with beds and a bed with stays are not removed. A bed that is no longer used gets a last day.</translation>
    </message>
    <message>
        <source>This bed is no longer in the shelter.</source>
        <translation>This bed is no longer in the shelter.</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>This file is already open in another window or on another computer.</source>
        <translation>This file is already open in another window or on another computer.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>The disk is full. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, so nothing can be saved there.</source>
        <translation>The file or its folder is read-only, so nothing can be saved there.</translation>
    </message>
    <message>
        <source>The file cannot be opened or created there.</source>
        <translation>The file cannot be opened or created there.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>The disk could not be read or written.</translation>
    </message>
    <message>
        <source>The computer is out of memory.</source>
        <translation>The computer is out of memory.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>The database is damaged.</translation>
    </message>
    <message>
        <source>The database refused a step of the program.</source>
        <translation>The database refused a step of the program.</translation>
    </message>
    <message>
        <source>The encrypted database could not be set up safely.</source>
        <translation>The encrypted database could not be set up safely.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>There is already a file with this name.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where a file can be destroyed when two computers write to it. Choose a folder on this computer.</source>
        <translation>This folder is on a network drive, where a file can be destroyed when two computers write to it. Choose a folder on this computer.</translation>
    </message>
    <message>
        <source>This is not an encrypted file of this program.</source>
        <translation>This is not an encrypted file of this program.</translation>
    </message>
    <message>
        <source>The database is damaged: its beginning is missing.</source>
        <translation>The database is damaged: its beginning is missing.</translation>
    </message>
    <message>
        <source>The file cannot be opened with this key: it is damaged, or it is not a file of this office.</source>
        <translation>The file cannot be opened with this key: it is damaged, or it is not a file of this office.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>The file was not found.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The invented names of the training data cannot be read.</source>
        <translation>The invented names of the training data cannot be read.</translation>
    </message>
    <message>
        <source>Training shelter</source>
        <translation>Training shelter</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The key file asks for a password step outside the safe limits.</source>
        <translation>The key file asks for a password step outside the safe limits.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation>There is not enough free memory to check the password.</translation>
    </message>
    <message>
        <source>What this computer remembers of the vault is damaged. A director should compare the vault with a backup before the file %1 is deleted.</source>
        <translation>What this computer remembers of the vault is damaged. A director should compare the vault with a backup before the file %1 is deleted.</translation>
    </message>
    <message>
        <source>This computer cannot remember what it has seen of the vault: its own folder cannot be written.</source>
        <translation>This computer cannot remember what it has seen of the vault: its own folder cannot be written.</translation>
    </message>
    <message>
        <source>A file of the vault is missing.</source>
        <translation>A file of the vault is missing.</translation>
    </message>
    <message>
        <source>A file of the vault cannot be read.</source>
        <translation>A file of the vault cannot be read.</translation>
    </message>
    <message>
        <source>This is not a file of Ancora.</source>
        <translation>This is not a file of Ancora.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>The list of members of this vault has been changed from outside.</source>
        <translation>The list of members of this vault has been changed from outside.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>The name or the password is not right.</translation>
    </message>
    <message>
        <source>The key file of this vault does not hold together.</source>
        <translation>The key file of this vault does not hold together.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault, or a newer one has taken its place.</source>
        <translation>This recovery key belongs to another vault, or a newer one has taken its place.</translation>
    </message>
    <message numerus="yes">
        <source>This password is too easy to guess. %n more unrelated word(s) would make it safe; years, names and rows of the keyboard do not help.</source>
        <translation>
            <numerusform>This password is too easy to guess. %n more unrelated word would make it safe; years, names and rows of the keyboard do not help.</numerusform>
            <numerusform>This password is too easy to guess. %n more unrelated words would make it safe; years, names and rows of the keyboard do not help.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is not a vault of Ancora.</source>
        <translation>This folder is not a vault of Ancora.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Ancora. Please update the program.</source>
        <translation>This vault was written by a newer version of Ancora. Please update the program.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>The folder could not be made.</translation>
    </message>
    <message>
        <source>This folder is already in use. A new vault needs a folder of its own.</source>
        <translation>This folder is already in use. A new vault needs a folder of its own.</translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>This backup is damaged. Please use another one.</source>
        <translation>This backup is damaged. Please use another one.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>The backup could not be written.</translation>
    </message>
    <message>
        <source>This is not a backup of Ancora.</source>
        <translation>This is not a backup of Ancora.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of Ancora. Please update the program.</source>
        <translation>This backup was written by a newer version of Ancora. Please update the program.</translation>
    </message>
    <message>
        <source>There is a file of this name already. A backup never replaces another.</source>
        <translation>There is a file of this name already. A backup never replaces another.</translation>
    </message>
    <message>
        <source>Only a director, or the recovery key, can restore a backup.</source>
        <translation>Only a director, or the recovery key, can restore a backup.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged. Restore it from a backup; nothing was changed.</source>
        <translation>The key file of this vault is damaged. Restore it from a backup; nothing was changed.</translation>
    </message>
    <message>
        <source>This is not a key file of Ancora.</source>
        <translation>This is not a key file of Ancora.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Ancora. Please update the program.</source>
        <translation>This vault was written by a newer version of Ancora. Please update the program.</translation>
    </message>
    <message>
        <source>The key file is full: this vault cannot hold more people.</source>
        <translation>The key file is full: this vault cannot hold more people.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>The key file could not be written.</translation>
    </message>
    <message>
        <source>The database with the new key could not be put in its place.</source>
        <translation>The database with the new key could not be put in its place.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where two computers could destroy each other&apos;s work. Please keep the vault on this computer&apos;s own disk.</source>
        <translation>This folder is on a network drive, where two computers could destroy each other&apos;s work. Please keep the vault on this computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>This folder is read-only. Ancora cannot work where it may not save.</source>
        <translation>This folder is read-only. Ancora cannot work where it may not save.</translation>
    </message>
    <message>
        <source>The key file in this folder belongs to another vault.</source>
        <translation>The key file in this folder belongs to another vault.</translation>
    </message>
    <message>
        <source>This key file is older than the one this computer saw on %1. Please find the newer one.</source>
        <translation>This key file is older than the one this computer saw on %1. Please find the newer one.</translation>
    </message>
    <message>
        <source>Your role does not open the case files.</source>
        <translation>Your role does not open the case files.</translation>
    </message>
    <message>
        <source>The key file and the database of this vault do not fit together: one of them has been changed from outside.</source>
        <translation>The key file and the database of this vault do not fit together: one of them has been changed from outside.</translation>
    </message>
    <message>
        <source>The database of this vault is older than its key file.</source>
        <translation>The database of this vault is older than its key file.</translation>
    </message>
    <message>
        <source>This vault differs from the one this computer saw on %1. A director should restore a backup.</source>
        <translation>This vault differs from the one this computer saw on %1. A director should restore a backup.</translation>
    </message>
    <message>
        <source>This vault is older than the one this computer saw on %1. Please find the newer one.</source>
        <translation>This vault is older than the one this computer saw on %1. Please find the newer one.</translation>
    </message>
    <message>
        <source>A person needs a sign-in name and a role.</source>
        <translation>A person needs a sign-in name and a role.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery key does not fit. Please compare it with the paper.</source>
        <translation>Line %1 of the recovery key does not fit. Please compare it with the paper.</translation>
    </message>
    <message>
        <source>The recovery key has five lines; there is something after the fifth.</source>
        <translation>The recovery key has five lines; there is something after the fifth.</translation>
    </message>
    <message>
        <source>The lines belong to different recovery keys.</source>
        <translation>The lines belong to different recovery keys.</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery key back yet. Without it a forgotten password loses everything.</source>
        <translation>Nobody has typed the recovery key back yet. Without it a forgotten password loses everything.</translation>
    </message>
    <message>
        <source>There is only one director. If she forgets her password, only the recovery key opens the vault.</source>
        <translation>There is only one director. If she forgets her password, only the recovery key opens the vault.</translation>
    </message>
    <message>
        <source>Adding or removing a person was interrupted. Please do it again.</source>
        <translation>Adding or removing a person was interrupted. Please do it again.</translation>
    </message>
    <message>
        <source>You may no longer open this vault. Please ask a director.</source>
        <translation>You may no longer open this vault. Please ask a director.</translation>
    </message>
    <message>
        <source>Only a director or a coordinator may add or remove people.</source>
        <translation>Only a director or a coordinator may add or remove people.</translation>
    </message>
    <message>
        <source>This is you. Another director must change your role.</source>
        <translation>This is you. Another director must change your role.</translation>
    </message>
    <message>
        <source>Nobody with this name may open the vault.</source>
        <translation>Nobody with this name may open the vault.</translation>
    </message>
    <message>
        <source>This is you. Another director must remove you.</source>
        <translation>This is you. Another director must remove you.</translation>
    </message>
    <message>
        <source>The database could not be copied.</source>
        <translation>The database could not be copied.</translation>
    </message>
    <message>
        <source>The journal of this vault has been changed from outside.</source>
        <translation>The journal of this vault has been changed from outside.</translation>
    </message>
    <message>
        <source>The journal names a computer that nobody vouched for.</source>
        <translation>The journal names a computer that nobody vouched for.</translation>
    </message>
    <message>
        <source>Entries of the journal, each linked to the one before</source>
        <translation>Entries of the journal, each linked to the one before</translation>
    </message>
    <message>
        <source>Signatures of people and computers</source>
        <translation>Signatures of people and computers</translation>
    </message>
    <message>
        <source>Computers that a member vouched for</source>
        <translation>Computers that a member vouched for</translation>
    </message>
    <message>
        <source>The tables of this vault are not what its journal says.</source>
        <translation>The tables of this vault are not what its journal says.</translation>
    </message>
    <message>
        <source>Rows that are what the journal says</source>
        <translation>Rows that are what the journal says</translation>
    </message>
    <message>
        <source>A referral leads to a case that does not exist.</source>
        <translation>A referral leads to a case that does not exist.</translation>
    </message>
    <message>
        <source>Cases that could be read</source>
        <translation>Cases that could be read</translation>
    </message>
    <message>
        <source>Referrals that could be read</source>
        <translation>Referrals that could be read</translation>
    </message>
    <message>
        <source>Referrals that lead to their case</source>
        <translation>Referrals that lead to their case</translation>
    </message>
    <message>
        <source>Pages of the database</source>
        <translation>Pages of the database</translation>
    </message>
    <message>
        <source>Entries in the list of members, signed by the directors</source>
        <translation>Entries in the list of members, signed by the directors</translation>
    </message>
    <message>
        <source>Length of the journal when this computer last saw it</source>
        <translation>Length of the journal when this computer last saw it</translation>
    </message>
    <message>
        <source>Only a director hands confidential figures over.</source>
        <translation>Only a director hands confidential figures over.</translation>
    </message>
    <message>
        <source>Documents of which every piece is there</source>
        <translation>Documents of which every piece is there</translation>
    </message>
</context>
<context>
    <name>ancora::ui::AmountField</name>
    <message>
        <source>An amount is typed as 1250 or 1250,50.</source>
        <translation>An amount is typed as 1250 or 1250,50.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Attaching</name>
    <message>
        <source>Looking at the document</source>
        <translation>Looking at the document</translation>
    </message>
    <message>
        <source>The same file is here already: %1.</source>
        <translation>The same file is here already: %1.</translation>
    </message>
    <message>
        <source>Sealing the document</source>
        <translation>Sealing the document</translation>
    </message>
</context>
<context>
    <name>ancora::ui::AttachmentsTab</name>
    <message>
        <source>Search in documents and notes</source>
        <translation>Search in documents and notes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Add a document…</translation>
    </message>
    <message>
        <source>Attach it all the same</source>
        <translation>Attach it all the same</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Note of %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>without a title</translation>
    </message>
    <message>
        <source>No document yet. Add one, or drop a file here.</source>
        <translation>No document yet. Add one, or drop a file here.</translation>
    </message>
    <message>
        <source>Choose the file. What it says about its author is taken out; the file itself stays where it is.</source>
        <translation>Choose the file. What it says about its author is taken out; the file itself stays where it is.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::BackupTab</name>
    <message>
        <source>&amp;Folder for the backup</source>
        <translation>&amp;Folder for the backup</translation>
    </message>
    <message>
        <source>The backup is one encrypted file. It is read back and compared before it counts. Directors open it with the password they have today, or anybody with today&apos;s recovery key.</source>
        <translation>The backup is one encrypted file. It is read back and compared before it counts. Directors open it with the password they have today, or anybody with today&apos;s recovery key.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>Backed up, read back and compared: %1</source>
        <translation>Backed up, read back and compared: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CasePage</name>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>No case is open. Choose one on the page Cases.</source>
        <translation>No case is open. Choose one on the page Cases.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overview</translation>
    </message>
    <message>
        <source>&amp;Exploitation</source>
        <translation>E&amp;xploitation</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>Sta&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Accompaniment</source>
        <translation>&amp;Accompaniment</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;History</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe contact: %1</source>
        <translation>Safe contact: %1</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>%1 ends on %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1 (%n day ago)</numerusform>
            <numerusform>%1 (%n days ago)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (in %n day)</numerusform>
            <numerusform>%1 (in %n days)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected until %2</source>
        <translation>%1 expected until %2</translation>
    </message>
    <message>
        <source>%1, entered by hand</source>
        <translation>%1, entered by hand</translation>
    </message>
    <message>
        <source>&amp;Justice</source>
        <translation>&amp;Justice</translation>
    </message>
    <message>
        <source>Help and &amp;notes</source>
        <translation>He&amp;lp and notes</translation>
    </message>
    <message>
        <source>Co&amp;nsents</source>
        <translation>Co&amp;nsents</translation>
    </message>
    <message>
        <source>Referrals o&amp;ut</source>
        <translation>Referrals o&amp;ut</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Sa&amp;fety</translation>
    </message>
    <message>
        <source>%1 (expired: look at it again)</source>
        <translation>%1 (expired: look at it again)</translation>
    </message>
    <message numerus="yes">
        <source>%n risk flag(s)</source>
        <translation>
            <numerusform>%n risk flag(s)</numerusform>
            <numerusform>%n risk flag(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks: %1</source>
        <translation>Risks: %1</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;Procedure</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Filter: name, alias, number</source>
        <translation>Filter: name, alias, number</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Filter the cases</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Deadline this month</source>
        <translation>Deadline this month</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation>Every phase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Form of exploitation</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Case worker</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Next deadline</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicates…</translation>
    </message>
    <message>
        <source>Cases that may be about one person: compare and merge them</source>
        <translation>Cases that may be about one person: compare and merge them</translation>
    </message>
    <message numerus="yes">
        <source>%n risk flag(s)</source>
        <translation>
            <numerusform>%n risk flag(s)</numerusform>
            <numerusform>%n risk flag(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ancora::ui::CaseworkModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CaseworkTab</name>
    <message>
        <source>By goal</source>
        <translation>By goal</translation>
    </message>
    <message>
        <source>By day, newest first</source>
        <translation>By day, newest first</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Goals, tasks, services and notes</source>
        <translation>Goals, tasks, services and notes</translation>
    </message>
    <message>
        <source>Add a g&amp;oal</source>
        <translation>A&amp;dd a goal</translation>
    </message>
    <message>
        <source>Add a &amp;task</source>
        <translation>Add a tas&amp;k</translation>
    </message>
    <message>
        <source>Add a s&amp;ervice</source>
        <translation>Add a ser&amp;vice</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Write a note</translation>
    </message>
    <message>
        <source>Help given, by kind</source>
        <translation>Help given, by kind</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CentresDetails</name>
    <message>
        <source>Packages and who has signed them</source>
        <translation>Packages and who has signed them</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Signed with the key</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>None of this stops the report.</source>
        <translation>None of this stops the report.</translation>
    </message>
    <message>
        <source>While a finding is red, the report is written only with a reason, which stands in the certificate.</source>
        <translation>While a finding is red, the report is written only with a reason, which stands in the certificate.</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Written to %1: %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ChartView</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ChoiceField</name>
    <message>
        <source>Nothing in the list fits. The arrow key down shows the whole list.</source>
        <translation>Nothing in the list fits. The arrow key down shows the whole list.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ComparePane</name>
    <message>
        <source>Ways to protect the report</source>
        <translation>Ways to protect the report</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progress of the comparison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Cancel the comparison</translation>
    </message>
    <message>
        <source>Protect the report &amp;this way</source>
        <translation>Protect the report this &amp;way</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>Rows lost</translation>
    </message>
    <message>
        <source>Farthest from the count</source>
        <translation>Farthest from the count</translation>
    </message>
    <message>
        <source>Main totals</source>
        <translation>Main totals</translation>
    </message>
    <message>
        <source>Ways to protect the report %1</source>
        <translation>Ways to protect the report %1</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (chosen)</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>not computed</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>being computed</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>all shown</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 of %2 shown</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>not available</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ComputerTab</name>
    <message>
        <source>Outside the vault Ancora remembers only what stands on this page and the size of the window. Screenshots by other programs cannot be prevented on every system.</source>
        <translation>Outside the vault Ancora remembers only what stands on this page and the size of the window. Screenshots by other programs cannot be prevented on every system.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Lock &amp;when nobody types for</source>
        <translation>Lock &amp;when nobody types for</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Key that &amp;hides everything at once</source>
        <translation>Key that &amp;hides everything at once</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ConfidentialMark</name>
    <message>
        <source>Confidential: nothing is hidden. Not for publication; somebody could be recognised.</source>
        <translation>Confidential: nothing is hidden. Not for publication; somebody could be recognised.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ConsolidationPage</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The packages are being opened.</source>
        <translation>The packages are being opened.</translation>
    </message>
    <message>
        <source>What is written counts as published. It is protected first, which takes a while.</source>
        <translation>What is written counts as published. It is protected first, which takes a while.</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n centre(s) for %1</source>
        <translation>
            <numerusform>The figures of %n centre for %1</numerusform>
            <numerusform>The figures of %n centres for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>The report is being written.</translation>
    </message>
    <message>
        <source>The figures are being protected.</source>
        <translation>The figures are being protected.</translation>
    </message>
    <message numerus="yes">
        <source>The report is written (%n file(s)).</source>
        <translation>
            <numerusform>The report is written (%n file).</numerusform>
            <numerusform>The report is written (%n files).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelled; nothing was written.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ContactGuard</name>
    <message>
        <source>%1 is hidden. %2</source>
        <translation>%1 is hidden. %2</translation>
    </message>
    <message>
        <source>Yes, show it: this is recorded</source>
        <translation>Yes, show it: this is recorded</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Show it all the same</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ContactPane</name>
    <message>
        <source>How the person may be reached</source>
        <translation>How the person may be reached</translation>
    </message>
    <message>
        <source>New rule of safe contact</source>
        <translation>New rule of safe contact</translation>
    </message>
    <message>
        <source>Record the rule</source>
        <translation>Record the rule</translation>
    </message>
    <message>
        <source>It stays as it is written; a change is a further rule</source>
        <translation>It stays as it is written; a change is a further rule</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (since %2)</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Later: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>A rule needs its way of contact and whether it may be used.</source>
        <translation>A rule needs its way of contact and whether it may be used.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CreateVaultPage</name>
    <message>
        <source>&amp;Backup file</source>
        <translation>&amp;Backup file</translation>
    </message>
    <message>
        <source>&amp;Folder for the vault (new or empty)</source>
        <translation>&amp;Folder for the vault (new or empty)</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Folder of the vault</translation>
    </message>
    <message>
        <source>The five &amp;lines of the recovery key</source>
        <translation>The five &amp;lines of the recovery key</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>Your &amp;user name</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>Your &amp;password when the backup was made</source>
        <translation>Your &amp;password when the backup was made</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>A new vault</translation>
    </message>
    <message>
        <source>A vault is one folder that holds everything, encrypted. Choose a neutral name for it. You become its first director.</source>
        <translation>A vault is one folder that holds everything, encrypted. Choose a neutral name for it. You become its first director.</translation>
    </message>
    <message>
        <source>&amp;Create the vault</source>
        <translation>&amp;Create the vault</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>You get a new password and the director&apos;s role. The key you use now will be replaced by a new one.</source>
        <translation>You get a new password and the director&apos;s role. The key you use now will be replaced by a new one.</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation>&amp;Open the vault</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The backup becomes a vault in a new folder. Only a director or coordinator of that time can do this; the others are added again afterwards.</source>
        <translation>The backup becomes a vault in a new folder. Only a director or coordinator of that time can do this; the others are added again afterwards.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Choose a user name.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>One moment...</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DateField</name>
    <message>
        <source>d.m.yyyy</source>
        <translation>d.m.yyyy</translation>
    </message>
    <message>
        <source>A day is typed as 5.3.2024, or t for today.</source>
        <translation>A day is typed as 5.3.2024, or t for today.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DifferencesPane</name>
    <message>
        <source>not in the table</source>
        <translation>not in the table</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Differences to what is published</source>
        <translation>Differences to what is published</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since version %1.</source>
        <translation>
            <numerusform>%n figure has changed since version %1.</numerusform>
            <numerusform>%n figures have changed since version %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are hidden in only one of the two.</source>
        <translation>
            <numerusform>%n more is hidden in only one of the two.</numerusform>
            <numerusform>%n more are hidden in only one of the two.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DocumentView</name>
    <message>
        <source>Show it all the same</source>
        <translation>Show it all the same</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Page of the document</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Whole width</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Find in this document</translation>
    </message>
    <message>
        <source>More room for the document</source>
        <translation>More room for the document</translation>
    </message>
    <message>
        <source>This PDF is damaged or locked and cannot be shown.</source>
        <translation>This PDF is damaged or locked and cannot be shown.</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>only the beginning is shown</translation>
    </message>
    <message>
        <source>This kind of file can carry programs. Nothing of it runs here, but open it only if you know where it comes from.</source>
        <translation>This kind of file can carry programs. Nothing of it runs here, but open it only if you know where it comes from.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>This page cannot be shown.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DuplicatesDialog</name>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;Compare and merge…</translation>
    </message>
    <message>
        <source>These are &amp;two persons</source>
        <translation>These are &amp;two persons</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Other case</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Looking through all cases…</source>
        <translation>Looking through all cases…</translation>
    </message>
    <message>
        <source>No two cases look like one person.</source>
        <translation>No two cases look like one person.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of cases may be about one person, the likeliest first.</source>
        <translation>
            <numerusform>%n pair(s) of cases may be about one person, the likeliest first.</numerusform>
            <numerusform>%n pair(s) of cases may be about one person, the likeliest first.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two persons and are not proposed again.</source>
        <translation>%1 and %2 are two persons and are not proposed again.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Case %1 is now part of case %2.</source>
        <translation>Case %1 is now part of case %2.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DurationField</name>
    <message>
        <source>A duration is typed as 1:30, 1.5 (hours) or 90m.</source>
        <translation>A duration is typed as 1:30, 1.5 (hours) or 90m.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ExportPanel</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>Fol&amp;der</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Language of the report</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Folder for the report</translation>
    </message>
    <message>
        <source>I &amp;want the confidential figures, and keep them safe</source>
        <translation>I &amp;want the confidential figures, and keep them safe</translation>
    </message>
    <message>
        <source>Write the re&amp;port</source>
        <translation>Write the re&amp;port</translation>
    </message>
    <message>
        <source>Choose the folder for the report.</source>
        <translation>Choose the folder for the report.</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choose...</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Choose the folder for the report</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Reason of the director</source>
        <translation>&amp;Reason of the director</translation>
    </message>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>&amp;Back (Esc)</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FamilyPane</name>
    <message>
        <source>Does she or he have a file here? Name or case number</source>
        <translation>Does she or he have a file here? Name or case number</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Open that file</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Not this person</translation>
    </message>
    <message>
        <source>From other files</source>
        <translation>From other files</translation>
    </message>
    <message>
        <source>Enter opens the file</source>
        <translation>Enter opens the file</translation>
    </message>
    <message>
        <source>In charge, not counted as victims: %1</source>
        <translation>In charge, not counted as victims: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>together</source>
        <translation>together</translation>
    </message>
    <message>
        <source>Has a file: %1</source>
        <translation>Has a file: %1</translation>
    </message>
    <message>
        <source>Leaves the household today</source>
        <translation>Leaves the household today</translation>
    </message>
    <message>
        <source>Lives with the person from today</source>
        <translation>Lives with the person from today</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Field</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>not understood</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else: %1</source>
        <translation>Changed meanwhile by somebody else: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>This record has been removed meanwhile; what you typed is still here.</source>
        <translation>This record has been removed meanwhile; what you typed is still here.</translation>
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
        <translation>The files have changed meanwhile. Open Statistics again.</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Behind the figure</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1: %n line</numerusform>
            <numerusform>%1: %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Accompanied from</source>
        <translation>Accompanied from</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Referred on</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonymous</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FindFirst</name>
    <message>
        <source>Perhaps already known</source>
        <translation>Perhaps already known</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FindingsPane</name>
    <message>
        <source>Confidential figures are not published; nothing is asked of them.</source>
        <translation>Confidential figures are not published; nothing is asked of them.</translation>
    </message>
    <message>
        <source>This report has passed the checks when it was published.</source>
        <translation>This report has passed the checks when it was published.</translation>
    </message>
    <message>
        <source>While a finding is red, the report is written only when a director signs with a reason. Enter leads to what is missing.</source>
        <translation>While a finding is red, the report is written only when a director signs with a reason. Enter leads to what is missing.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>The report may be written. Enter leads to what is missing.</source>
        <translation>The report may be written. Enter leads to what is missing.</translation>
    </message>
    <message>
        <source>Checks before publication</source>
        <translation>Checks before publication</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Red: %1</source>
        <translation>Red: %1</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>To look at: %1</translation>
    </message>
    <message>
        <source>Checks: %1 red, %2 to look at</source>
        <translation>Checks: %1 red, %2 to look at</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FlagsPane</name>
    <message>
        <source>Remove the flag</source>
        <translation>Remove the flag</translation>
    </message>
    <message>
        <source>A flag is removed for a reason only.</source>
        <translation>A flag is removed for a reason only.</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (removed)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expired)</translation>
    </message>
    <message>
        <source>Add a risk flag</source>
        <translation>Add a risk flag</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FolderDialog</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Choose this file</source>
        <translation>&amp;Choose this file</translation>
    </message>
    <message>
        <source>&amp;Choose this folder</source>
        <translation>&amp;Choose this folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FolderField</name>
    <message>
        <source>Choose the file.</source>
        <translation>Choose the file.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Choose the folder.</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>C&amp;hoose...</translation>
    </message>
    <message>
        <source>Choose from the list of folders</source>
        <translation>Choose from the list of folders</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Frame</name>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>%1: continue</source>
        <translation>%1: continue</translation>
    </message>
</context>
<context>
    <name>ancora::ui::GroundsPane</name>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>What the withdrawal stops</source>
        <translation>What the withdrawal stops</translation>
    </message>
    <message>
        <source>A withdrawal needs its reason.</source>
        <translation>A withdrawal needs its reason.</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (withdrawn)</translation>
    </message>
    <message>
        <source>Add a consent</source>
        <translation>Add a consent</translation>
    </message>
    <message>
        <source>From that day on nothing may be told any longer. No onward referral rests on it.</source>
        <translation>From that day on nothing may be told any longer. No onward referral rests on it.</translation>
    </message>
    <message>
        <source>From that day on nothing may be told any longer. It stops: %1</source>
        <translation>From that day on nothing may be told any longer. It stops: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HandOverPane</name>
    <message>
        <source>Hand over the confidential figures</source>
        <translation>Hand over the confidential figures</translation>
    </message>
    <message>
        <source>Hand the fi&amp;gures over</source>
        <translation>Han&amp;d the figures over</translation>
    </message>
    <message>
        <source>&amp;Public key of the recipient</source>
        <translation>&amp;Public key of the recipient</translation>
    </message>
    <message>
        <source>&amp;Key of the centres (if there is one)</source>
        <translation>&amp;Key of the centres (if there is one)</translation>
    </message>
    <message>
        <source>New fi&amp;le for the package</source>
        <translation>New fi&amp;le for the package</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>The counts in all tables of %1 (%2, until %3) leave the vault, none of them hidden but without names and dates, sealed for the recipient alone, whose key is %4, and signed with the key of this office, which is %5.</source>
        <translation>The counts in all tables of %1 (%2, until %3) leave the vault, none of them hidden but without names and dates, sealed for the recipient alone, whose key is %4, and signed with the key of this office, which is %5.</translation>
    </message>
    <message>
        <source>Sealing the figures</source>
        <translation>Sealing the figures</translation>
    </message>
    <message>
        <source>The package %1 is sealed. %2</source>
        <translation>The package %1 is sealed. %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HelpTable</name>
    <message>
        <source>Kind of help</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Help given, by kind</source>
        <translation>Help given, by kind</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Without a kind</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>All help</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HistoryTab</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>List opened</source>
        <translation>List opened</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: removed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: changed</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Two cases became one</source>
        <translation>Two cases became one</translation>
    </message>
    <message>
        <source>Two cases were separated again</source>
        <translation>Two cases were separated again</translation>
    </message>
    <message>
        <source>Case %1 became part of this case</source>
        <translation>Case %1 became part of this case</translation>
    </message>
    <message>
        <source>Case %1 was separated again</source>
        <translation>Case %1 was separated again</translation>
    </message>
    <message>
        <source>In case %1:</source>
        <translation>In case %1:</translation>
    </message>
    <message>
        <source>&amp;Separate case %1 again</source>
        <translation>Separate case %1 aga&amp;in</translation>
    </message>
    <message>
        <source>Both cases are what they were. What was added since is in this case.</source>
        <translation>Both cases are what they were. What was added since is in this case.</translation>
    </message>
    <message numerus="yes">
        <source>Both cases are what they were. What was added since is in this case, and %n record(s) changed since are in both.</source>
        <translation>
            <numerusform>Both cases are what they were. What was added since is in this case, and %n record(s) changed since are in both.</numerusform>
            <numerusform>Both cases are what they were. What was added since is in this case, and %n record(s) changed since are in both.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Done again</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HousesEditor</name>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Add a room</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>Add a bed</translation>
    </message>
    <message>
        <source>Houses, rooms and beds</source>
        <translation>Houses, rooms and beds</translation>
    </message>
    <message>
        <source>Add a house</source>
        <translation>Add a house</translation>
    </message>
</context>
<context>
    <name>ancora::ui::KeyPairForm</name>
    <message>
        <source>New &amp;file for the private key</source>
        <translation>New &amp;file for the private key</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Password of the key</translation>
    </message>
    <message>
        <source>The recipient&apos;s key pair</source>
        <translation>The recipient&apos;s key pair</translation>
    </message>
    <message>
        <source>Two files come into being. The private key, protected by the password, stays with you: only with it can the packages be opened. The public key, with .pub at the end of its name, goes to every centre.</source>
        <translation>Two files come into being. The private key, protected by the password, stays with you: only with it can the packages be opened. The public key, with .pub at the end of its name, goes to every centre.</translation>
    </message>
    <message>
        <source>&amp;Create the key pair</source>
        <translation>&amp;Create the key pair</translation>
    </message>
    <message>
        <source>Choose the folder, and a name for the file.</source>
        <translation>Choose the folder, and a name for the file.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>One moment...</translation>
    </message>
    <message>
        <source>Give the file %1 to every centre, and compare these digits with them on the telephone: %2</source>
        <translation>Give the file %1 to every centre, and compare these digits with them on the telephone: %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::KnownList</name>
    <message>
        <source>Perhaps already known</source>
        <translation>Perhaps already known</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>This is somebody else</translation>
    </message>
    <message>
        <source>Enter opens the file. Escape: this is somebody else.</source>
        <translation>Enter opens the file. Escape: this is somebody else.</translation>
    </message>
    <message>
        <source>Escape, in the list</source>
        <translation>Escape, in the list</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LeafletDialog</name>
    <message>
        <source>Leaflet about rights</source>
        <translation>Leaflet about rights</translation>
    </message>
    <message>
        <source>&amp;Print the centre’s name</source>
        <translation>&amp;Print the centre’s name</translation>
    </message>
    <message>
        <source>Text of the leaflet</source>
        <translation>Text of the leaflet</translation>
    </message>
    <message>
        <source>&amp;Language of the leaflet</source>
        <translation>&amp;Language of the leaflet</translation>
    </message>
    <message>
        <source>A native speaker has read this text.</source>
        <translation>A native speaker has read this text.</translation>
    </message>
    <message>
        <source>No native speaker has read this text yet: go through it with an interpreter.</source>
        <translation>No native speaker has read this text yet: go through it with an interpreter.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Print the centre’s name</source>
        <translation>&amp;Print the centre’s name</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>L&amp;etter</source>
        <translation>L&amp;etter</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Recipient</translation>
    </message>
    <message>
        <source>&amp;Language of the letter</source>
        <translation>&amp;Language of the letter</translation>
    </message>
</context>
<context>
    <name>ancora::ui::MergeForm</name>
    <message>
        <source>&amp;Merge the two cases</source>
        <translation>&amp;Merge the two cases</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Everything of both cases stays. Both numbers will find the person, and the history of the case can separate the two again.</source>
        <translation>Everything of both cases stays. Both numbers will find the person, and the history of the case can separate the two again.</translation>
    </message>
    <message>
        <source>Case %1 becomes part of case %2</source>
        <translation>Case %1 becomes part of case %2</translation>
    </message>
    <message>
        <source>&amp;Keep %1 instead</source>
        <translation>&amp;Keep %1 instead</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>After merging</translation>
    </message>
    <message>
        <source>Both cases answer the same about the person.</source>
        <translation>Both cases answer the same about the person.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>as in %1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>both</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <translation>Goes along: %1</translation>
    </message>
    <message>
        <source>To look at after merging:
%1</source>
        <translation>To look at after merging:
%1</translation>
    </message>
    <message>
        <source>A consent that was withdrawn in one case counts as withdrawn in both.</source>
        <translation>A consent that was withdrawn in one case counts as withdrawn in both.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NewPasswordField</name>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <translation>Repeat the pass&amp;word</translation>
    </message>
    <message>
        <source>&amp;Offer a passphrase</source>
        <translation>Offer a passp&amp;hrase</translation>
    </message>
    <message>
        <source>Several words in a row are strong and easy to remember.</source>
        <translation>Several words in a row are strong and easy to remember.</translation>
    </message>
    <message>
        <source>Too weak: add words (%1 of at least %2 points).</source>
        <translation>Too weak: add words (%1 of at least %2 points).</translation>
    </message>
    <message>
        <source>Good (%1 points).</source>
        <translation>Good (%1 points).</translation>
    </message>
    <message>
        <source>Strong (%1 points).</source>
        <translation>Strong (%1 points).</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NoteSheet</name>
    <message>
        <source>Si&amp;gn</source>
        <translation>S&amp;ign</translation>
    </message>
    <message>
        <source>Write an a&amp;ddition</source>
        <translation>Write an addition</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation>State of the note</translation>
    </message>
    <message>
        <source>Signed by %1 on %2. It does not change any more; what must be put right is written as an addition.</source>
        <translation>Signed by %1 on %2. It does not change any more; what must be put right is written as an addition.</translation>
    </message>
    <message>
        <source>Written by %1, not signed yet. Only the author can sign it.</source>
        <translation>Written by %1, not signed yet. Only the author can sign it.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NumberField</name>
    <message>
        <source>A whole number, as 3.</source>
        <translation>A whole number, as 3.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OccupancyModel</name>
    <message>
        <source>file %1</source>
        <translation>file %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1, night of %2: %3</source>
        <translation>%1, night of %2: %3</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OfficeTab</name>
    <message>
        <source>&amp;Name of the office, as reports show it</source>
        <translation>&amp;Name of the office, as reports show it</translation>
    </message>
    <message>
        <source>&amp;Beds in the shelter</source>
        <translation>&amp;Beds in the shelter</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>not entered</translation>
    </message>
    <message>
        <source>The beds on the page Places are counted instead.</source>
        <translation>The beds on the page Places are counted instead.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OnwardPane</name>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>Day of the step</translation>
    </message>
    <message>
        <source>Reason of a refusal or withdrawal</source>
        <translation>Reason of a refusal or withdrawal</translation>
    </message>
    <message>
        <source>Told in words</source>
        <translation>Told in words</translation>
    </message>
    <message>
        <source>On the phone, by letter, in person: today</source>
        <translation>On the phone, by letter, in person: today</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>File of the package or of its answer</source>
        <translation>File of the package or of its answer</translation>
    </message>
    <message>
        <source>Send as a package</source>
        <translation>Send as a package</translation>
    </message>
    <message>
        <source>Writes a file that only the partner can open</source>
        <translation>Writes a file that only the partner can open</translation>
    </message>
    <message>
        <source>Take the answer in</source>
        <translation>Take the answer in</translation>
    </message>
    <message>
        <source>%1   %2, %3</source>
        <extracomment>the state of an onward referral / to whom / what is asked</extracomment>
        <translation>%1   %2, %3</translation>
    </message>
    <message>
        <source>Add an onward referral</source>
        <translation>Add an onward referral</translation>
    </message>
    <message>
        <source>Prepared on %1.</source>
        <translation>Prepared on %1.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Sent on %1.</translation>
    </message>
    <message>
        <source>Refused on %1.</source>
        <translation>Refused on %1.</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>Accepted on %1.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Done on %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Withdrawn on %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>It may be sent today.</source>
        <translation>It may be sent today.</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation>It cannot be sent: %1</translation>
    </message>
    <message>
        <source>A package goes to a partner of the directory.</source>
        <translation>A package goes to a partner of the directory.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OverviewTab</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PackagesForm</name>
    <message>
        <source>Consolidate the centres</source>
        <translation>Consolidate the centres</translation>
    </message>
    <message>
        <source>Create a key &amp;pair...</source>
        <translation>Create a key &amp;pair...</translation>
    </message>
    <message>
        <source>Open the p&amp;ackages</source>
        <translation>Open the p&amp;ackages</translation>
    </message>
    <message>
        <source>The confidential figures that the centres have handed over become one national report. It is protected together with what the centres have published alone.</source>
        <translation>The confidential figures that the centres have handed over become one national report. It is protected together with what the centres have published alone.</translation>
    </message>
    <message>
        <source>Your private &amp;key</source>
        <translation>Your private &amp;key</translation>
    </message>
    <message>
        <source>Pass&amp;word of the key</source>
        <translation>Pass&amp;word of the key</translation>
    </message>
    <message>
        <source>Packa&amp;ges of the centres</source>
        <translation>Packa&amp;ges of the centres</translation>
    </message>
    <message>
        <source>Reports the centres pub&amp;lished</source>
        <translation>Reports the centres pub&amp;lished</translation>
    </message>
    <message>
        <source>Pro&amp;tection</source>
        <translation>Pro&amp;tection</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PackagesTab</name>
    <message>
        <source>New &amp;file for the key</source>
        <translation>New &amp;file for the key</translation>
    </message>
    <message>
        <source>Other offices need the key file of this office to send it a referral as a package. It is no secret: it only closes packages; they are opened with what stays in this vault.</source>
        <translation>Other offices need the key file of this office to send it a referral as a package. It is no secret: it only closes packages; they are opened with what stays in this vault.</translation>
    </message>
    <message>
        <source>Key for packages</source>
        <translation>Key for packages</translation>
    </message>
    <message>
        <source>&amp;Write the key file</source>
        <translation>&amp;Write the key file</translation>
    </message>
    <message>
        <source>There is no key yet. It is made with its file.</source>
        <translation>There is no key yet. It is made with its file.</translation>
    </message>
    <message>
        <source>The key of this office is %1. Who gets the file compares it on the phone.
What this office sends is signed with the key %2.</source>
        <translation>The key of this office is %1. Who gets the file compares it on the phone.
What this office sends is signed with the key %2.</translation>
    </message>
    <message>
        <source>The key is in %1.</source>
        <translation>The key is in %1.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PaperDialog</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>Not in this copy</translation>
    </message>
    <message>
        <source>&amp;Paper for</source>
        <translation>&amp;Paper for</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Recipient</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Language of the paper</translation>
    </message>
    <message>
        <source>Not in this copy:</source>
        <translation>Not in this copy:</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PapersButton</name>
    <message>
        <source>Paper…</source>
        <translation>Paper…</translation>
    </message>
    <message>
        <source>The file, a letter or a leaflet as a PDF</source>
        <translation>The file, a letter or a leaflet as a PDF</translation>
    </message>
    <message>
        <source>&amp;The file for…</source>
        <translation>&amp;The file for…</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Letter…</translation>
    </message>
    <message>
        <source>Leaflet about &amp;rights…</source>
        <translation>Leaflet about &amp;rights…</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PartialDateField</name>
    <message>
        <source>yyyy, m.yyyy or d.m.yyyy</source>
        <translation>yyyy, m.yyyy or d.m.yyyy</translation>
    </message>
    <message>
        <source>Type 2024, 3.2024 or 5.3.2024; ? for unknown, ! for refused.</source>
        <translation>Type 2024, 3.2024 or 5.3.2024; ? for unknown, ! for refused.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Add a &amp;partner</source>
        <translation>Add a &amp;partner</translation>
    </message>
    <message>
        <source>Key for packages</source>
        <translation>Key for packages</translation>
    </message>
    <message>
        <source>Key file of the partner</source>
        <translation>Key file of the partner</translation>
    </message>
    <message>
        <source>Name or contact</source>
        <translation>Name or contact</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Every region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Every language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Every service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Inactive too</source>
        <translation>&amp;Inactive too</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inactive)</translation>
    </message>
    <message>
        <source>Packages are sealed with the key %1. Compare it on the phone.</source>
        <translation>Packages are sealed with the key %1. Compare it on the phone.</translation>
    </message>
    <message>
        <source>Without its key file no package can be sealed for this partner. Choose it here.</source>
        <translation>Without its key file no package can be sealed for this partner. Choose it here.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PathList</name>
    <message>
        <source>Choose the file.</source>
        <translation>Choose the file.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Choose the folder.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Add...</translation>
    </message>
    <message>
        <source>Add a file to the list</source>
        <translation>Add a file to the list</translation>
    </message>
    <message>
        <source>Add a folder to the list</source>
        <translation>Add a folder to the list</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>Remove the file from the list</translation>
    </message>
    <message>
        <source>Remove the folder from the list</source>
        <translation>Remove the folder from the list</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PdfDialog</name>
    <message>
        <source>&amp;Write the paper</source>
        <translation>&amp;Write the paper</translation>
    </message>
    <message>
        <source>Whether it may be given</source>
        <translation>Whether it may be given</translation>
    </message>
    <message>
        <source>New file for the PDF</source>
        <translation>New file for the PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>New file for the PDF:</source>
        <translation>New file for the PDF:</translation>
    </message>
    <message>
        <source>It may be given today.</source>
        <translation>It may be given today.</translation>
    </message>
    <message>
        <source>It cannot be given: %1</source>
        <translation>It cannot be given: %1</translation>
    </message>
    <message>
        <source>Written, and noted in the journal: %1</source>
        <translation>Written, and noted in the journal: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PeopleTab</name>
    <message>
        <source>People who may open the vault</source>
        <translation>People who may open the vault</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>Re&amp;move...</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>R&amp;ole</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>First &amp;password</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>A new person</translation>
    </message>
    <message>
        <source>Tell the first password in person, to be changed after the first sign-in. What each role may read is enforced by keys, what it may print or export by this program only.</source>
        <translation>Tell the first password in person, to be changed after the first sign-in. What each role may read is enforced by keys, what it may print or export by this program only.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Choose a user name.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 can sign in now.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>%1 will no longer be able to open this vault, and the vault gets a new key. What %1 has already read, printed or copied cannot be taken back. Old backups still open with the old password: renew or destroy them.</source>
        <translation>%1 will no longer be able to open this vault, and the vault gets a new key. What %1 has already read, printed or copied cannot be taken back. Old backups still open with the old password: renew or destroy them.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 has been removed.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PerpetratorBox</name>
    <message>
        <source>Perpetrator: name, alias or telephone</source>
        <translation>Perpetrator: name, alias or telephone</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>Other files with this perpetrator</source>
        <translation>Other files with this perpetrator</translation>
    </message>
    <message>
        <source>Also in the files: %1</source>
        <translation>Also in the files: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PlaceGiver</name>
    <message>
        <source>File %1 names the same recruiter.</source>
        <translation>File %1 names the same recruiter.</translation>
    </message>
    <message>
        <source>File %1 names the same perpetrator.</source>
        <translation>File %1 names the same perpetrator.</translation>
    </message>
    <message>
        <source>File %1 names the same telephone number.</source>
        <translation>File %1 names the same telephone number.</translation>
    </message>
    <message>
        <source>File %1 names the same workplace.</source>
        <translation>File %1 names the same workplace.</translation>
    </message>
    <message>
        <source>Give a bed</source>
        <translation>Give a bed</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Give this bed</source>
        <translation>Give this bed</translation>
    </message>
    <message>
        <source>Danger under one roof.</source>
        <translation>Danger under one roof.</translation>
    </message>
    <message>
        <source>The bed is given for a reason only.</source>
        <translation>The bed is given for a reason only.</translation>
    </message>
    <message>
        <source>File %1 cannot be compared by you; ask the director.</source>
        <translation>File %1 cannot be compared by you; ask the director.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PlacesPage</name>
    <message>
        <source>Who sleeps where</source>
        <translation>Who sleeps where</translation>
    </message>
    <message>
        <source>Houses, rooms and beds</source>
        <translation>Houses, rooms and beds</translation>
    </message>
    <message>
        <source>Beds by nights</source>
        <translation>Beds by nights</translation>
    </message>
    <message>
        <source>File %1 has a bed now.</source>
        <translation>File %1 has a bed now.</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>How many weeks</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Two weeks</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Four weeks</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week before</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week after</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>No beds are entered yet. Begin with a house on the other tab; then rooms and beds.</source>
        <translation>No beds are entered yet. Begin with a house on the other tab; then rooms and beds.</translation>
    </message>
    <message>
        <source>Tonight: %1 free, %2 taken, %3 closed. In these weeks %4 % of the nights are taken.</source>
        <translation>Tonight: %1 free, %2 taken, %3 closed. In these weeks %4 % of the nights are taken.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>wished from %1</source>
        <translation>wished from %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReceivedPane</name>
    <message>
        <source>Package of another office</source>
        <translation>Package of another office</translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation>Reason of a refusal</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation>What came with it</translation>
    </message>
    <message>
        <source>New file for the answer</source>
        <translation>New file for the answer</translation>
    </message>
    <message>
        <source>Answer: accepted</source>
        <translation>Answer: accepted</translation>
    </message>
    <message>
        <source>Answer: refused</source>
        <translation>Answer: refused</translation>
    </message>
    <message>
        <source>Answer: done</source>
        <translation>Answer: done</translation>
    </message>
    <message>
        <source>Writes a file that only the sender can open</source>
        <translation>Writes a file that only the sender can open</translation>
    </message>
    <message>
        <source>Taken in on %1, signed with the key %2.</source>
        <translation>Taken in on %1, signed with the key %2.</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Asked for: %1.</translation>
    </message>
    <message>
        <source>An answer is expected until %1.</source>
        <translation>An answer is expected until %1.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Answered on %1.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
    <message>
        <source>The answer is in %1. Only the sender can open it.</source>
        <translation>The answer is in %1. Only the sender can open it.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::RecoveryKeyStep</name>
    <message>
        <source>&amp;Type the five lines from the paper</source>
        <translation>&amp;Type the five lines from the paper</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>The recovery key</translation>
    </message>
    <message>
        <source>If everybody forgets the password, only this key opens the vault. It is shown once. Print it twice, put each copy into a sealed envelope and keep them in two places.</source>
        <translation>If everybody forgets the password, only this key opens the vault. It is shown once. Print it twice, put each copy into a sealed envelope and keep them in two places.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Print...</translation>
    </message>
    <message>
        <source>Save as P&amp;DF...</source>
        <translation>Save as P&amp;DF...</translation>
    </message>
    <message>
        <source>&amp;Check and go on</source>
        <translation>&amp;Check and go on</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Where shall the PDF go? Best onto a USB stick.</source>
        <translation>Where shall the PDF go? Best onto a USB stick.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Sent to the printer. Wait for the paper before you go on.</source>
        <translation>Sent to the printer. Wait for the paper before you go on.</translation>
    </message>
    <message>
        <source>office-key</source>
        <translation>office-key</translation>
    </message>
    <message>
        <source>Saved. Print it and delete the file.</source>
        <translation>Saved. Print it and delete the file.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReferralEntry</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enter or Ctrl+Return</source>
        <translation>Enter or Ctrl+Return</translation>
    </message>
    <message>
        <source>Start intake</source>
        <translation>Start intake</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>New referral</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Referral of %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Take in a package...</source>
        <translation>Take in a package...</translation>
    </message>
    <message>
        <source>A file that another office has sealed for this one: Ctrl+O</source>
        <translation>A file that another office has sealed for this one: Ctrl+O</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Every outcome</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>Without outcome</translation>
    </message>
    <message>
        <source>Referring body</source>
        <translation>Referring body</translation>
    </message>
    <message>
        <source>Every body</source>
        <translation>Every body</translation>
    </message>
    <message>
        <source>Filter: name or alias</source>
        <translation>Filter: name or alias</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation>Filter the referrals</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>Suspected form</source>
        <translation>Suspected form</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the package of the other office.</source>
        <translation>Choose the package of the other office.</translation>
    </message>
    <message>
        <source>The referral is in the register. The person may be known already: look at the list first.</source>
        <translation>The referral is in the register. The person may be known already: look at the list first.</translation>
    </message>
    <message>
        <source>The referral is in the register. Nobody like this person is known.</source>
        <translation>The referral is in the register. Nobody like this person is known.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportChooser</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Sc&amp;ope</translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation>C&amp;ut-off day</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Figures</translation>
    </message>
    <message>
        <source>&amp;Hide fewer than</source>
        <translation>&amp;Hide fewer than</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation>Trafficking</translation>
    </message>
    <message>
        <source>Aggravated smuggling</source>
        <translation>Aggravated smuggling</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>As they will be published</source>
        <translation>As they will be published</translation>
    </message>
    <message>
        <source>Confidential, nothing hidden</source>
        <translation>Confidential, nothing hidden</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportExport</name>
    <message>
        <source>With this sign-in reports may be read, but not published.</source>
        <translation>With this sign-in reports may be read, but not published.</translation>
    </message>
    <message>
        <source>Only a director may sign for a report with red findings.</source>
        <translation>Only a director may sign for a report with red findings.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportTableModel</name>
    <message>
        <source>0: this combination cannot exist</source>
        <translation>0: this combination cannot exist</translation>
    </message>
    <message>
        <source>%1 (%2 % of all %3, those without an answer included)</source>
        <translation>%1 (%2 % of all %3, those without an answer included)</translation>
    </message>
    <message>
        <source>%1 (%2 % of the %3 whose answer is known)</source>
        <translation>%1 (%2 % of the %3 whose answer is known)</translation>
    </message>
    <message>
        <source>hidden. %1</source>
        <translation>hidden. %1</translation>
    </message>
    <message>
        <source>Fewer than %1.</source>
        <translation>Fewer than %1.</translation>
    </message>
    <message>
        <source>Shown, it would give away another figure.</source>
        <translation>Shown, it would give away another figure.</translation>
    </message>
    <message>
        <source>Shown, it would give away: %1.</source>
        <translation>Shown, it would give away: %1.</translation>
    </message>
    <message>
        <source>Belongs to fewer than %1 people.</source>
        <translation>Belongs to fewer than %1 people.</translation>
    </message>
    <message>
        <source>Fewer than %1, or protects another.</source>
        <translation>Fewer than %1, or protects another.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportTablePane</name>
    <message>
        <source>Enter opens the list behind a figure.</source>
        <translation>Enter opens the list behind a figure.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>Some of these figures are hidden: they have no bar.</source>
        <translation>Some of these figures are hidden: they have no bar.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SearchBox</name>
    <message>
        <source>Find a case or a referral (Ctrl+K)</source>
        <translation>Find a case or a referral (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find a case or a referral</source>
        <translation>Find a case or a referral</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SecurityTab</name>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Old password</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>Change the &amp;password</source>
        <translation>Change the &amp;password</translation>
    </message>
    <message>
        <source>The five &amp;lines</source>
        <translation>The five &amp;lines</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Type the key from the paper once a year: it proves that the envelope holds the right one. Nothing in the vault changes.</source>
        <translation>Type the key from the paper once a year: it proves that the envelope holds the right one. Nothing in the vault changes.</translation>
    </message>
    <message>
        <source>&amp;Check the key</source>
        <translation>Chec&amp;k the key</translation>
    </message>
    <message>
        <source>From now on the new password opens the vault.</source>
        <translation>From now on the new password opens the vault.</translation>
    </message>
    <message>
        <source>This is the right key. Put it back into its envelope.</source>
        <translation>This is the right key. Put it back into its envelope.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Password and recovery key</source>
        <translation>Password and recovery key</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SidePane</name>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>&amp;Back (Esc)</translation>
    </message>
</context>
<context>
    <name>ancora::ui::StatisticsPage</name>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xport...</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Tables of the report</translation>
    </message>
    <message>
        <source>Protection certificate</source>
        <translation>Protection certificate</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>The figures are being counted.</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>Counting the figures</translation>
    </message>
    <message>
        <source>The figures have not been counted.</source>
        <translation>The figures have not been counted.</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) hold: %1</source>
        <translation>
            <numerusform>The %n check holds: %1</numerusform>
            <numerusform>All %n checks hold: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1 figures. Hidden: %2.</source>
        <translation>Shown: %1 figures. Hidden: %2.</translation>
    </message>
    <message>
        <source>This figure will be hidden, so its list stays closed. The confidential figures open it.</source>
        <translation>This figure will be hidden, so its list stays closed. The confidential figures open it.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Writing the report</translation>
    </message>
    <message numerus="yes">
        <source>The report is in %1 (%n file(s)).</source>
        <translation>
            <numerusform>The report is in %1 (%n file).</numerusform>
            <numerusform>The report is in %1 (%n files).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare...</source>
        <translation>Co&amp;mpare...</translation>
    </message>
    <message>
        <source>Compare the ways to protect the report</source>
        <translation>Compare the ways to protect the report</translation>
    </message>
    <message>
        <source>Show the d&amp;ifferences</source>
        <translation>Show the d&amp;ifferences</translation>
    </message>
    <message>
        <source>Ha&amp;nd over...</source>
        <translation>Ha&amp;nd over...</translation>
    </message>
    <message>
        <source>Hand over the confidential figures</source>
        <translation>Hand over the confidential figures</translation>
    </message>
    <message>
        <source>Consolid&amp;ate the centres...</source>
        <translation>Consolid&amp;ate the centres...</translation>
    </message>
    <message>
        <source>In the charge of the accompanied persons, in no table: %1.</source>
        <translation>In the charge of the accompanied persons, in no table: %1.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TimeLine</name>
    <message>
        <source>Accompaniment</source>
        <translation>Accompaniment</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selected: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensation</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TodayPage</name>
    <message>
        <source>Only &amp;my cases</source>
        <translation>Only &amp;my cases</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>What needs attention</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>Referred by %1; no outcome yet</source>
        <translation>Referred by %1; no outcome yet</translation>
    </message>
    <message>
        <source>Referrals without an outcome</source>
        <translation>Referrals without an outcome</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still missing</source>
        <translation>
            <numerusform>%n answer still missing</numerusform>
            <numerusform>%n answers still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with open questions</source>
        <translation>Files with open questions</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Why this date</translation>
    </message>
    <message>
        <source>Nothing is waiting: no deadline is near, no open referral, no open question.</source>
        <translation>Nothing is waiting: no deadline is near, no open referral, no open question.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>To do: %1</translation>
    </message>
    <message>
        <source>Mark the task as &amp;done</source>
        <translation>Mark the task as &amp;done</translation>
    </message>
    <message>
        <source>New task of the office, for today</source>
        <translation>New task of the office, for today</translation>
    </message>
    <message>
        <source>New task of the office, for today: Enter adds it</source>
        <translation>New task of the office, for today: Enter adds it</translation>
    </message>
    <message>
        <source>Tasks without a day</source>
        <translation>Tasks without a day</translation>
    </message>
    <message>
        <source>Escalated: nobody has done it</source>
        <translation>Escalated: nobody has done it</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>A task that cannot be read</source>
        <translation>A task that cannot be read</translation>
    </message>
    <message>
        <source>A task without a text</source>
        <translation>A task without a text</translation>
    </message>
    <message>
        <source>Nobody in particular does it.</source>
        <translation>Nobody in particular does it.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>For %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has been late for more than %n day(s): the coordinator sees it too.</source>
        <translation>
            <numerusform>It has been late for more than %n day(s): the coordinator sees it too.</numerusform>
            <numerusform>It has been late for more than %n day(s): the coordinator sees it too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation>Overdue: %1.</translation>
    </message>
    <message>
        <source>Due today: %1.</source>
        <translation>Due today: %1.</translation>
    </message>
    <message>
        <source>This task cannot be read, so it cannot be changed.</source>
        <translation>This task cannot be read, so it cannot be changed.</translation>
    </message>
    <message>
        <source>Save as a ca&amp;lendar...</source>
        <translation>Save as a ca&amp;lendar...</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file</source>
        <translation>Save the agenda as a calendar file</translation>
    </message>
    <message>
        <source>A file for another calendar, with file numbers and no names: %1</source>
        <translation>A file for another calendar, with file numbers and no names: %1</translation>
    </message>
    <message>
        <source>Name a new file for the calendar.</source>
        <translation>Name a new file for the calendar.</translation>
    </message>
    <message>
        <source>The agenda is in %1. It has file numbers and days, no names.</source>
        <translation>The agenda is in %1. It has file numbers and days, no names.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TrainingBand</name>
    <message>
        <source>Training: everybody in here is invented</source>
        <translation>Training: everybody in here is invented</translation>
    </message>
</context>
<context>
    <name>ancora::ui::UnlockPage</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Folder of the vault</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Sign in</translation>
    </message>
    <message>
        <source>Create a &amp;new vault...</source>
        <translation>Create a &amp;new vault...</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key...</source>
        <translation>Use the &amp;recovery key...</translation>
    </message>
    <message>
        <source>Restore a &amp;backup...</source>
        <translation>Restore a &amp;backup...</translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation>Checking the password...</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Consolidate the &amp;centres...</source>
        <translation>Consolidate the &amp;centres...</translation>
    </message>
</context>
<context>
    <name>ancora::ui::WorkerField</name>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>a colleague</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Workplace</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Referrals</source>
        <translation>&amp;Referrals</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Cases</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistics</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Settin&amp;gs</translation>
    </message>
    <message>
        <source>Unlocked. Lock now (Ctrl+L)</source>
        <translation>Unlocked. Lock now (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Signed in: %1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>social worker</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>director</source>
        <translation>director</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>read only</translation>
    </message>
    <message>
        <source>statistics only</source>
        <translation>statistics only</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>Partn&amp;ers</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Take back what was saved last (%1)</source>
        <translation>Take back what was saved last (%1)</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nothing was taken back.</translation>
    </message>
    <message>
        <source>Nothing is left to take back since you unlocked.</source>
        <translation>Nothing is left to take back since you unlocked.</translation>
    </message>
    <message>
        <source>Done again:</source>
        <translation>Done again:</translation>
    </message>
    <message>
        <source>Taken back:</source>
        <translation>Taken back:</translation>
    </message>
</context>
</TS>
