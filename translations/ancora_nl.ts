<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>AccompanimentPane</name>
    <message>
        <source>Close the accompaniment</source>
        <translation>De begeleiding afsluiten</translation>
    </message>
    <message>
        <source>The reason for the closure is needed to close.</source>
        <translation>Om af te sluiten is de reden van afsluiting nodig.</translation>
    </message>
    <message>
        <source>%1 (reopened)</source>
        <translation>%1 (heropend)</translation>
    </message>
    <message>
        <source>Begin the accompaniment</source>
        <translation>De begeleiding beginnen</translation>
    </message>
    <message>
        <source>Reopen from today</source>
        <translation>Heropenen vanaf vandaag</translation>
    </message>
    <message>
        <source>Nothing else is still open.</source>
        <translation>Verder staat er niets meer open.</translation>
    </message>
    <message>
        <source>Add an accompaniment</source>
        <translation>Begeleiding toevoegen</translation>
    </message>
    <message>
        <source>Offence, by the law of the day it began: %1</source>
        <translation>Misdrijf, volgens de wet op de dag van het begin: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Where the person goes is needed to close.</source>
        <translation>Om af te sluiten is nodig waar de persoon naartoe gaat.</translation>
    </message>
    <message numerus="yes">
        <source>Accompanied for %n day(s) until today; the time between a closure and a reopening is not counted.</source>
        <translation>
            <numerusform>Tot vandaag %n dag begeleid; de tijd tussen een afsluiting en een heropening telt niet mee.</numerusform>
            <numerusform>Tot vandaag %n dagen begeleid; de tijd tussen een afsluiting en een heropening telt niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Nog open:</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
</context>
<context>
    <name>AgendaFile</name>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>%1: task</source>
        <translation>%1: taak</translation>
    </message>
    <message>
        <source>%1: deadline</source>
        <translation>%1: termijn</translation>
    </message>
</context>
<context>
    <name>AggregatePackage</name>
    <message>
        <source>The package is damaged or not complete.</source>
        <translation>Het pakket is beschadigd of niet volledig.</translation>
    </message>
    <message>
        <source>The figures are too large for a package.</source>
        <translation>De cijfers zijn te groot voor een pakket.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for this recipient&apos;s key.</source>
        <translation>Voor de sleutel van deze ontvanger kan niets verzegeld worden.</translation>
    </message>
    <message>
        <source>This is not a package of figures.</source>
        <translation>Dit is geen pakket met cijfers.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program.</source>
        <translation>Het pakket is gemaakt door een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>The package is sealed for another recipient.</source>
        <translation>Het pakket is verzegeld voor een andere ontvanger.</translation>
    </message>
    <message>
        <source>The content is too large for a package.</source>
        <translation>De inhoud is te groot voor een pakket.</translation>
    </message>
    <message>
        <source>This is not a package with a referral.</source>
        <translation>Dit is geen pakket met een aanmelding.</translation>
    </message>
    <message>
        <source>This is not an answer to a referral.</source>
        <translation>Dit is geen antwoord op een aanmelding.</translation>
    </message>
</context>
<context>
    <name>Attack</name>
    <message>
        <source>another table shows it</source>
        <translation>een andere tabel toont het</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>The report of %1 has no line of table %2: it is cut off.</source>
        <translation>Het verslag van %1 heeft geen regel van tabel %2: het is afgebroken.</translation>
    </message>
    <message>
        <source>Table %1 is not described, or has no cell %2, %3.</source>
        <translation>Tabel %1 is niet beschreven, of heeft geen cel %2, %3.</translation>
    </message>
    <message>
        <source>An identity names &quot;%1&quot;, which is not a dimension.</source>
        <translation>Een gelijkheid noemt “%1”, maar dat is geen dimensie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a report.</source>
        <translation>“%1” noemt geen verslag.</translation>
    </message>
    <message>
        <source>%1 does not describe published tables: &quot;%2&quot; is missing or wrong.</source>
        <translation>%1 beschrijft geen gepubliceerde tabellen: “%2” ontbreekt of is fout.</translation>
    </message>
    <message>
        <source>%1 is not JSON, or is cut off.</source>
        <translation>%1 is geen JSON, of is afgebroken.</translation>
    </message>
    <message>
        <source>The codes of &quot;%1&quot; do not add up to TOTAL in every tree.</source>
        <translation>De codes van “%1” tellen niet in elke boom op tot TOTAL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more codes than this program reads.</source>
        <translation>“%1” heeft meer codes dan dit programma leest.</translation>
    </message>
    <message>
        <source>The reports have more cells than this program reads.</source>
        <translation>De verslagen hebben meer cellen dan dit programma leest.</translation>
    </message>
    <message>
        <source>%1 is shown, though below the threshold: %2</source>
        <translation>%1 is zichtbaar, hoewel onder de drempelwaarde: %2</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 is %2: %3</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3: %4</source>
        <translation>%1 ligt tussen %2 en %3: %4</translation>
    </message>
    <message>
        <source>%1 changed by so few since %2: %3</source>
        <translation>%1 is sinds %2 met zo weinig veranderd: %3</translation>
    </message>
    <message>
        <source>%1 figures, %2 of them hidden: %3 leaks found.</source>
        <translation>%1 cijfers, waarvan %2 verborgen: %3 lekken gevonden.</translation>
    </message>
    <message>
        <source>%1 hidden figures were not tried with linear programmes.</source>
        <translation>%1 verborgen cijfers zijn niet met lineaire programma&apos;s beproefd.</translation>
    </message>
    <message>
        <source>For %1 hidden figures the linear programme gave no proof either way.</source>
        <translation>Voor %1 verborgen cijfers gaf het lineaire programma geen bewijs, in geen van beide richtingen.</translation>
    </message>
    <message>
        <source>Tries to find out what published reports hide.</source>
        <translation>Probeert te achterhalen wat gepubliceerde verslagen verbergen.</translation>
    </message>
    <message>
        <source>Folders of published reports.</source>
        <translation>Mappen met gepubliceerde verslagen.</translation>
    </message>
    <message>
        <source>Figures below K are not to become known.</source>
        <translation>Cijfers onder K mogen niet bekend worden.</translation>
    </message>
    <message>
        <source>Leave out linear programmes, the thorough and slow part.</source>
        <translation>De lineaire programma&apos;s weglaten, het grondige en trage deel.</translation>
    </message>
    <message>
        <source>Machine-readable output.</source>
        <translation>Uitvoer die een machine kan lezen.</translation>
    </message>
    <message>
        <source>The program ran out of memory or met a fault of its own.</source>
        <translation>Het programma had niet genoeg geheugen of stootte op een eigen fout.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figures</source>
        <translation>
            <numerusform>en nog %n cijfer</numerusform>
            <numerusform>en nog %n cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 ontbreekt of kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation>%1 is groter dan dit programma leest.</translation>
    </message>
    <message>
        <source>The folder %1 has no published report.</source>
        <translation>De map %1 bevat geen gepubliceerd verslag.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a line of a published report.</source>
        <translation>%1, regel %2: dit is geen regel van een gepubliceerd verslag.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>%1 does not begin with the heading of a published report.</source>
        <translation>%1 begint niet met de kopregel van een gepubliceerd verslag.</translation>
    </message>
    <message>
        <source>%1 has more lines than this program reads.</source>
        <translation>%1 heeft meer regels dan dit programma leest.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>de rest</translation>
    </message>
    <message>
        <source>The published figures contradict each other at %1 %2.</source>
        <translation>De gepubliceerde cijfers spreken elkaar tegen bij %1 %2.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>%1 (main form)</source>
        <translation>%1 (voornaamste vorm)</translation>
    </message>
    <message>
        <source>Add a form of exploitation</source>
        <translation>Vorm van uitbuiting toevoegen</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Toevoegen: %1</translation>
    </message>
    <message>
        <source>%1 (renewal)</source>
        <translation>%1 (verlenging)</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Document toevoegen</translation>
    </message>
    <message>
        <source>Add a stay from today</source>
        <translation>Opvang toevoegen vanaf vandaag</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what ends / why on that day</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Te doen: %1</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Waarom deze datum</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Goal, %1</source>
        <translation>Doel, %1</translation>
    </message>
    <message>
        <source>Task, done</source>
        <translation>Taak, gedaan</translation>
    </message>
    <message>
        <source>Task, overdue</source>
        <translation>Taak, te laat</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 keer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Aanvulling</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Addition, not signed</source>
        <translation>Aanvulling, niet ondertekend</translation>
    </message>
    <message>
        <source>Note, not signed</source>
        <translation>Notitie, niet ondertekend</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Add a claim for compensation</source>
        <translation>Vraag om schadevergoeding toevoegen</translation>
    </message>
    <message>
        <source>Take the bed away from this stay</source>
        <translation>Deze opvang geen bed meer geven</translation>
    </message>
    <message>
        <source>Bed: %1</source>
        <translation>Bed: %1</translation>
    </message>
    <message>
        <source>Given in spite of a link, because: %1</source>
        <translation>Gegeven ondanks een verband, omdat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, also in %2</source>
        <translation>%1, ook in %2</translation>
    </message>
    <message>
        <source>Add a perpetrator</source>
        <translation>Dader toevoegen</translation>
    </message>
    <message>
        <source>another case</source>
        <translation>een ander dossier</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Familielid toevoegen</translation>
    </message>
    <message>
        <source>Add a time together</source>
        <translation>Tijd samen toevoegen</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Op de wachtlijst zetten</translation>
    </message>
</context>
<context>
    <name>CentresTogether</name>
    <message>
        <source>There is no published report in this folder.</source>
        <translation>Er is geen gepubliceerd verslag in deze map.</translation>
    </message>
    <message>
        <source>Transferred persons counted once instead of twice: %1</source>
        <translation>Overgedragen personen die één keer geteld zijn in plaats van twee keer: %1</translation>
    </message>
    <message>
        <source>%1: made without the centres&apos; key; its transferred persons count twice.</source>
        <translation>%1: gemaakt zonder de sleutel van de centra; de overgedragen personen daarin tellen twee keer.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes a new vault; NAME becomes its first director.</source>
        <translation>Maakt een nieuwe kluis; NAME wordt de eerste directeur.</translation>
    </message>
    <message>
        <source>Write the recovery key to FILE instead of standard output.</source>
        <translation>De herstelsleutel in FILE schrijven in plaats van naar de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Makes a training vault with invented people and prints the sign-in.</source>
        <translation>Maakt een oefenkluis met verzonnen personen en toont de inloggegevens.</translation>
    </message>
    <message>
        <source>Number of cases (default 60).</source>
        <translation>Aantal dossiers (standaard 60).</translation>
    </message>
    <message>
        <source>First and last year (default: the last five).</source>
        <translation>Eerste en laatste jaar (standaard de laatste vijf).</translation>
    </message>
    <message>
        <source>The same seed makes the same people (default 1).</source>
        <translation>Hetzelfde startgetal geeft dezelfde personen (standaard 1).</translation>
    </message>
    <message>
        <source>Takes a register of referrals in, all of it or nothing.</source>
        <translation>Neemt een register van aanmeldingen over, volledig of helemaal niet.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>Het register.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Alleen zeggen wat er zou veranderen.</translation>
    </message>
    <message>
        <source>Writes the tables of a year.</source>
        <translation>Schrijft de tabellen van een jaar.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>Het jaar.</translation>
    </message>
    <message>
        <source>Folder for the files.</source>
        <translation>Map voor de bestanden.</translation>
    </message>
    <message>
        <source>Trafficking (default), aggravated smuggling, or both.</source>
        <translation>Mensenhandel (standaard), mensensmokkel met verzwarende omstandigheden, of beide.</translation>
    </message>
    <message>
        <source>Last day that counts (default 31 December).</source>
        <translation>Laatste dag die meetelt (standaard 31 december).</translation>
    </message>
    <message>
        <source>Hide counts under K (default 5).</source>
        <translation>Aantallen onder K verbergen (standaard 5).</translation>
    </message>
    <message>
        <source>Hide nothing; marked on every page and journaled.</source>
        <translation>Niets verbergen; dit staat op elke bladzijde en in het logboek.</translation>
    </message>
    <message>
        <source>Language of the report.</source>
        <translation>Taal van het verslag.</translation>
    </message>
    <message>
        <source>Which files (default all).</source>
        <translation>Welke bestanden (standaard alle).</translation>
    </message>
    <message>
        <source>Checks pages, journal and references, and prints what was checked.</source>
        <translation>Controleert bladzijden, logboek en verwijzingen, en toont wat gecontroleerd is.</translation>
    </message>
    <message>
        <source>Writes a backup that has been opened and checked.</source>
        <translation>Schrijft een back-up die daarna geopend en gecontroleerd is.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>Het back-upbestand.</translation>
    </message>
    <message>
        <source>Makes a vault from a backup.</source>
        <translation>Maakt een kluis van een back-up.</translation>
    </message>
    <message>
        <source>The new vault.</source>
        <translation>De nieuwe kluis.</translation>
    </message>
    <message>
        <source>Confirms that the recovery key on paper is right.</source>
        <translation>Bevestigt dat de herstelsleutel op papier juist is.</translation>
    </message>
    <message>
        <source>Read the recovery key from standard input and check it.</source>
        <translation>De herstelsleutel van de standaardinvoer lezen en controleren.</translation>
    </message>
    <message>
        <source>Measures the speed budget: medians, and ratios against the bare engine.</source>
        <translation>Meet de snelheid: medianen, en verhoudingen tot de databank alleen.</translation>
    </message>
    <message>
        <source>Size of the training vault (default 3000).</source>
        <translation>Grootte van de oefenkluis (standaard 3000).</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>De optie --%1 ontbreekt.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>De optie --%1 vraagt een geheel getal van %2 tot %3.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>Password again:</source>
        <translation>Wachtwoord nogmaals:</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De twee wachtwoorden verschillen.</translation>
    </message>
    <message>
        <source>Name to sign in with.</source>
        <translation>Naam om mee in te loggen.</translation>
    </message>
    <message>
        <source>Read the password from the first line of FILE, of standard input (-) or of an open descriptor.</source>
        <translation>Het wachtwoord lezen van de eerste regel van FILE, van de standaardinvoer (-) of van een open descriptor.</translation>
    </message>
    <message>
        <source>Print machine-readable output.</source>
        <translation>Uitvoer die een programma kan lezen.</translation>
    </message>
    <message>
        <source>Folder for this computer&apos;s own key; for tests and tools.</source>
        <translation>Map voor de eigen sleutel van deze computer; voor tests en hulpprogramma&apos;s.</translation>
    </message>
    <message>
        <source>Usage: ancora-cli COMMAND [...]    ancora-cli COMMAND --help</source>
        <translation>Gebruik: ancora-cli COMMAND [...]    ancora-cli COMMAND --help</translation>
    </message>
    <message>
        <source>The number of arguments is wrong.</source>
        <translation>Het aantal argumenten klopt niet.</translation>
    </message>
    <message>
        <source>The program ran out of memory or met a fault of its own; nothing was changed.</source>
        <translation>Het programma had te weinig geheugen of stuitte op een eigen fout; er is niets veranderd.</translation>
    </message>
    <message>
        <source>new %1, changed %2, unchanged %3, wrong %4</source>
        <translation>nieuw %1, gewijzigd %2, ongewijzigd %3, fout %4</translation>
    </message>
    <message>
        <source>--years takes a first and a last year, such as 2020-2024, not after this year.</source>
        <translation>--years vraagt een eerste en een laatste jaar, zoals 2020-2024, niet na dit jaar.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>regel %1, kolom %2: %3</translation>
    </message>
    <message>
        <source>Nothing was taken in. Mend the rows and import the file again.</source>
        <translation>Er is niets overgenomen. Verbeter de rijen en voer het bestand opnieuw in.</translation>
    </message>
    <message>
        <source>A training vault with invented people. Never enter real people in it.</source>
        <translation>Een oefenkluis met verzonnen personen. Voer er nooit echte personen in.</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>gebruiker: %1</translation>
    </message>
    <message>
        <source>password: %1</source>
        <translation>wachtwoord: %1</translation>
    </message>
    <message>
        <source>--scope is thb, smuggling or all.</source>
        <translation>--scope is thb, smuggling of all.</translation>
    </message>
    <message>
        <source>--confidential and --protect exclude each other.</source>
        <translation>--confidential en --protect sluiten elkaar uit.</translation>
    </message>
    <message>
        <source>--protect takes threshold=K, K from 2 to 100.</source>
        <translation>--protect vraagt threshold=K, met K van 2 tot 100.</translation>
    </message>
    <message>
        <source>--until takes a day of the year of the report, as YYYY-MM-DD.</source>
        <translation>--until vraagt een dag in het jaar van het verslag, als JJJJ-MM-DD.</translation>
    </message>
    <message>
        <source>--lang is nl, fr, de or en.</source>
        <translation>--lang is nl, fr, de of en.</translation>
    </message>
    <message>
        <source>--format takes csv, json, xlsx and pdf, separated by commas.</source>
        <translation>--format vraagt csv, json, xlsx en pdf, gescheiden door komma&apos;s.</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>Het wachtwoordbestand kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The password file is empty.</source>
        <translation>Het wachtwoordbestand is leeg.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Use --password-file.</source>
        <translation>Er is geen terminal om het wachtwoord te vragen. Gebruik --password-file.</translation>
    </message>
    <message>
        <source>The recovery key is in the file you named. Print it, keep it away from this computer, and delete the file.</source>
        <translation>De herstelsleutel staat in het bestand dat u hebt opgegeven. Druk hem af, bewaar hem niet bij deze computer en verwijder het bestand.</translation>
    </message>
    <message>
        <source>The recovery key. Print it now, it is shown only once:</source>
        <translation>De herstelsleutel. Druk hem nu af, hij wordt maar één keer getoond:</translation>
    </message>
    <message>
        <source>The recovery key is right.</source>
        <translation>De herstelsleutel is juist.</translation>
    </message>
    <message>
        <source>The backup was written, opened again and checked.</source>
        <translation>De back-up is geschreven, opnieuw geopend en gecontroleerd.</translation>
    </message>
    <message>
        <source>The vault was restored and checked.</source>
        <translation>De kluis is teruggezet en gecontroleerd.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, regel %2: %3</translation>
    </message>
    <message>
        <source>the number of fields is wrong.</source>
        <translation>het aantal velden klopt niet.</translation>
    </message>
    <message>
        <source>the columns are level, code and parent.</source>
        <translation>de kolommen zijn level, code en parent.</translation>
    </message>
    <message>
        <source>this is not a new code.</source>
        <translation>dit is geen nieuwe code.</translation>
    </message>
    <message>
        <source>the parent must stand before its children.</source>
        <translation>de bovenliggende code moet voor haar onderliggende codes staan.</translation>
    </message>
    <message>
        <source>there is no code.</source>
        <translation>er is geen code.</translation>
    </message>
    <message>
        <source>this is not a leaf of %1.</source>
        <translation>dit is geen blad van %1.</translation>
    </message>
    <message>
        <source>the columns are case_id, centre, and from 1 to %1 variables.</source>
        <translation>de kolommen zijn case_id, centre en 1 tot %1 variabelen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in --tables is not a variable of the folder, or stands there twice.</source>
        <translation>“%1” in --tables is geen variabele van de map, of staat er twee keer.</translation>
    </message>
    <message>
        <source>The tables have more than %1 cells.</source>
        <translation>De tabellen hebben meer dan %1 cellen.</translation>
    </message>
    <message>
        <source>What was published is not a report of these tables and of the earlier cases.</source>
        <translation>Wat gepubliceerd is, is geen verslag van deze tabellen en van de vroegere dossiers.</translation>
    </message>
    <message>
        <source>Version N as it was published, byte for byte.</source>
        <translation>Versie N zoals ze gepubliceerd is, byte voor byte.</translation>
    </message>
    <message>
        <source>Publish although the quality gate is red; the certificate repeats the reason.</source>
        <translation>Publiceren hoewel de kwaliteitscontrole rood is; het attest herhaalt de reden.</translation>
    </message>
    <message>
        <source>Makes the key pair of somebody who consolidates: KEYFILE and KEYFILE.pub.</source>
        <translation>Maakt het sleutelpaar van wie consolideert: KEYFILE en KEYFILE.pub.</translation>
    </message>
    <message>
        <source>Makes the key by which centres recognise transferred persons; not for the recipient.</source>
        <translation>Maakt de sleutel waarmee centra overgedragen personen herkennen; niet voor de ontvanger.</translation>
    </message>
    <message>
        <source>Seals the confidential figures of a year for a recipient.</source>
        <translation>Verzegelt de vertrouwelijke cijfers van een jaar voor een ontvanger.</translation>
    </message>
    <message>
        <source>The recipient&apos;s public key.</source>
        <translation>De publieke sleutel van de ontvanger.</translation>
    </message>
    <message>
        <source>The package.</source>
        <translation>Het pakket.</translation>
    </message>
    <message>
        <source>The centres&apos; own key, so that transferred persons count once.</source>
        <translation>De eigen sleutel van de centra, zodat overgedragen personen één keer tellen.</translation>
    </message>
    <message>
        <source>Adds up the packages of the centres and writes the national report.</source>
        <translation>Telt de pakketten van de centra op en schrijft het nationale verslag.</translation>
    </message>
    <message>
        <source>A report that a centre has published; may be given several times.</source>
        <translation>Een verslag dat een centrum gepubliceerd heeft; mag meermaals opgegeven worden.</translation>
    </message>
    <message>
        <source>Hide nothing; marked on every page.</source>
        <translation>Niets verbergen; op elke bladzijde vermeld.</translation>
    </message>
    <message>
        <source>Protects tables of a benchmark folder, and measures it.</source>
        <translation>Beschermt tabellen van een benchmarkmap en meet dat.</translation>
    </message>
    <message>
        <source>The tables, by their variables.</source>
        <translation>De tabellen, volgens hun variabelen.</translation>
    </message>
    <message>
        <source>Hide counts under K.</source>
        <translation>Aantallen onder K verbergen.</translation>
    </message>
    <message>
        <source>The year the files are named after (default 2000).</source>
        <translation>Het jaar waarnaar de bestanden genoemd zijn (standaard 2000).</translation>
    </message>
    <message>
        <source>Decides between cells of the same cost (default 1).</source>
        <translation>Beslist tussen cellen met dezelfde kost (standaard 1).</translation>
    </message>
    <message>
        <source>Only the first N cases.</source>
        <translation>Alleen de eerste N dossiers.</translation>
    </message>
    <message>
        <source>Only measure the choice of cells, without proofs; nothing is written.</source>
        <translation>Alleen de keuze van de cellen meten, zonder bewijzen; er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>What was published of the same tables before.</source>
        <translation>Wat eerder van dezelfde tabellen gepubliceerd is.</translation>
    </message>
    <message>
        <source>The cases it was made from.</source>
        <translation>De dossiers waaruit het gemaakt is.</translation>
    </message>
    <message>
        <source>Only the first N of these cases.</source>
        <translation>Alleen de eerste N van deze dossiers.</translation>
    </message>
    <message>
        <source>%1: %2, signed with %3</source>
        <translation>%1: %2, ondertekend met %3</translation>
    </message>
    <message>
        <source>Whoever has the file %1 can read every package. With --password-file it is protected by a password.</source>
        <translation>Wie het bestand %1 heeft, kan elk pakket lezen. Met --password-file is het beschermd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Hand the file %1 to the other centres and to nobody else: not to the recipient of the packages.</source>
        <translation>Geef het bestand %1 aan de andere centra en aan niemand anders: niet aan de ontvanger van de pakketten.</translation>
    </message>
    <message>
        <source>Sealed for the recipient %1</source>
        <translation>Verzegeld voor de ontvanger %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Ondertekend met %1</translation>
    </message>
    <message>
        <source>The earlier cases have other variables or codes.</source>
        <translation>De vroegere dossiers hebben andere variabelen of codes.</translation>
    </message>
    <message>
        <source>Figures that must not become known follow from what was published earlier: %1</source>
        <translation>Cijfers die niet bekend mogen worden, volgen uit wat eerder gepubliceerd is: %1</translation>
    </message>
    <message>
        <source>Figures without a proof that they are safe: %1. Nothing was written.</source>
        <translation>Cijfers zonder bewijs dat ze veilig zijn: %1. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>De map kan niet gemaakt worden.</translation>
    </message>
    <message>
        <source>The tables do not add up.</source>
        <translation>De tabellen kloppen niet.</translation>
    </message>
    <message>
        <source>--version and --%1 exclude each other.</source>
        <translation>--version en --%1 sluiten elkaar uit.</translation>
    </message>
    <message>
        <source>With this sign-in reports may be read, but not published.</source>
        <translation>Met deze inlognaam mogen verslagen gelezen worden, maar niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Only a director may sign for a report with red findings.</source>
        <translation>Alleen een directeur mag tekenen voor een verslag met rode aandachtspunten.</translation>
    </message>
    <message>
        <source>Hide small counts (default), let rare rows stand together, or round.</source>
        <translation>Kleine aantallen verbergen (standaard), zeldzame rijen samenvoegen, of afronden.</translation>
    </message>
    <message>
        <source>--method is suppression, collapsing or rounding.</source>
        <translation>--method is suppression, collapsing of rounding.</translation>
    </message>
    <message>
        <source>Writes what is due as a calendar file: file numbers and kinds, nothing else.</source>
        <translation>Schrijft wat te doen is als agendabestand: dossiernummers en soorten, niets anders.</translation>
    </message>
    <message>
        <source>The calendar file (.ics).</source>
        <translation>Het agendabestand (.ics).</translation>
    </message>
    <message>
        <source>Everybody&apos;s tasks and deadlines, not only one&apos;s own.</source>
        <translation>Ieders taken en termijnen, niet alleen de eigen.</translation>
    </message>
    <message>
        <source>Writes the public key that other offices seal referrals to this one with.</source>
        <translation>Schrijft de publieke sleutel waarmee andere diensten doorverwijzingen naar deze verzegelen.</translation>
    </message>
    <message>
        <source>The key file, for the other offices.</source>
        <translation>Het sleutelbestand, voor de andere diensten.</translation>
    </message>
    <message>
        <source>Takes in a referral that another office has sent as a package.</source>
        <translation>Neemt een doorverwijzing op die een andere dienst als pakket heeft verstuurd.</translation>
    </message>
    <message>
        <source>Answers a referral that came as a package.</source>
        <translation>Beantwoordt een doorverwijzing die als pakket kwam.</translation>
    </message>
    <message>
        <source>The identifier that receive has printed.</source>
        <translation>De identificatie die receive heeft afgedrukt.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>Het antwoord.</translation>
    </message>
    <message>
        <source>Why it is refused.</source>
        <translation>Waarom ze wordt geweigerd.</translation>
    </message>
    <message>
        <source>The answer, for the sender.</source>
        <translation>Het antwoord, voor de verzender.</translation>
    </message>
    <message>
        <source>A count of zero must be able to be N as well (default K).</source>
        <translation>Een aantal van nul moet ook N kunnen zijn (standaard K).</translation>
    </message>
    <message>
        <source>--state takes accepted, refused or done.</source>
        <translation>--state neemt accepted, refused of done.</translation>
    </message>
    <message>
        <source>--referral takes the identifier that was printed when the package was taken in.</source>
        <translation>--referral neemt de identificatie die werd afgedrukt toen het pakket werd opgenomen.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Er is geen dossier met dit nummer.</translation>
    </message>
    <message>
        <source>--purpose takes a code of the list of purposes, as RESEARCH.</source>
        <translation>--purpose neemt een code uit de lijst van doelen, zoals RESEARCH.</translation>
    </message>
    <message>
        <source>Writes one file in the form of the Human Trafficking Case Data Standard, as far as its consent goes.</source>
        <translation>Schrijft één dossier in de vorm van de Human Trafficking Case Data Standard, zover de toestemming reikt.</translation>
    </message>
    <message>
        <source>The number of the case.</source>
        <translation>Het nummer van het dossier.</translation>
    </message>
    <message>
        <source>Who is told: as the consent names the recipient, or a partner.</source>
        <translation>Wie het verneemt: zoals de toestemming de ontvanger noemt, of een partner.</translation>
    </message>
    <message>
        <source>What for: a code of the list of purposes.</source>
        <translation>Waarvoor: een code uit de lijst van doelen.</translation>
    </message>
    <message>
        <source>The file: .csv for a table, JSON otherwise.</source>
        <translation>Het bestand: .csv voor een tabel, anders JSON.</translation>
    </message>
    <message>
        <source>--profile takes prosecutor, lawyer, immigration, doctor or own.</source>
        <translation>--profile is prosecutor, lawyer, immigration, doctor of own.</translation>
    </message>
    <message>
        <source>Writes the file of a person as a PDF for one reader, as far as profile and consent go.</source>
        <translation>Schrijft het dossier van een persoon als pdf voor één lezer, zover profiel en toestemming reiken.</translation>
    </message>
    <message>
        <source>What the paper holds.</source>
        <translation>Wat het document bevat.</translation>
    </message>
    <message>
        <source>Language of the paper.</source>
        <translation>Taal van het document.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Het bestand.</translation>
    </message>
    <message>
        <source>The file of --values has a line for something that this letter does not ask.</source>
        <translation>Het bestand van --values heeft een regel voor iets wat deze brief niet vraagt.</translation>
    </message>
    <message>
        <source>--letter takes one of these: %1</source>
        <translation>--letter neemt een van deze: %1</translation>
    </message>
    <message>
        <source>--lang takes one of these: %1</source>
        <translation>--lang neemt een van deze: %1</translation>
    </message>
    <message>
        <source>No native speaker has read this text yet: go through it with an interpreter.</source>
        <translation>Nog geen moedertaalspreker heeft deze tekst gelezen: neem hem met een tolk door.</translation>
    </message>
    <message>
        <source>Writes a letter out of a template and a file as a PDF, as far as consent and the rules of safe contact go.</source>
        <translation>Schrijft een brief uit een sjabloon en een dossier als pdf, zover als de toestemming en de regels van veilig contact gaan.</translation>
    </message>
    <message>
        <source>The template: attestation, attestation_office, immigration_step, prosecutor_opinion, partner_information, invitation.</source>
        <translation>Het sjabloon: attestation, attestation_office, immigration_step, prosecutor_opinion, partner_information, invitation.</translation>
    </message>
    <message>
        <source>What the letter asks, in lines as when=Tuesday at ten.</source>
        <translation>Wat de brief vraagt, in regels zoals when=dinsdag om tien uur.</translation>
    </message>
    <message>
        <source>Name the centre on a letter for the person; on letters to others it always is.</source>
        <translation>Het centrum noemen op een brief voor de persoon; op brieven aan anderen staat het altijd.</translation>
    </message>
    <message>
        <source>Language of the letter.</source>
        <translation>Taal van de brief.</translation>
    </message>
    <message>
        <source>Writes a leaflet about rights as a PDF, in one of many languages.</source>
        <translation>Schrijft een folder over rechten als pdf, in een van vele talen.</translation>
    </message>
    <message>
        <source>Language of the leaflet, as ar or ti.</source>
        <translation>Taal van de folder, zoals ar of ti.</translation>
    </message>
    <message>
        <source>The centre&apos;s name, to be printed below (default: none).</source>
        <translation>De naam van het centrum, om onderaan af te drukken (standaard: geen).</translation>
    </message>
</context>
<context>
    <name>Consolidation</name>
    <message>
        <source>The figures in the package do not hold together.</source>
        <translation>De cijfers in het pakket hangen niet samen.</translation>
    </message>
    <message>
        <source>%1: counted by other definitions (%2) than this program has (%3).</source>
        <translation>%1: geteld met andere definities (%2) dan dit programma heeft (%3).</translation>
    </message>
    <message>
        <source>%1: counted by another code list than this program has (%2).</source>
        <translation>%1: geteld met een andere codelijst dan dit programma heeft (%2).</translation>
    </message>
    <message>
        <source>%1: these are the figures of %2, not of %3.</source>
        <translation>%1: dit zijn de cijfers van %2, niet van %3.</translation>
    </message>
    <message>
        <source>%1: counted with another scope.</source>
        <translation>%1: geteld met een andere afbakening.</translation>
    </message>
    <message>
        <source>%1: counted until %2 and not until %3.</source>
        <translation>%1: geteld tot %2 en niet tot %3.</translation>
    </message>
    <message>
        <source>%1: its tables are not those of this program.</source>
        <translation>%1: de tabellen zijn niet die van dit programma.</translation>
    </message>
    <message>
        <source>%1: the same centre as in %2.</source>
        <translation>%1: hetzelfde centrum als in %2.</translation>
    </message>
    <message>
        <source>%1: training figures and real ones do not go together.</source>
        <translation>%1: oefencijfers en echte cijfers gaan niet samen.</translation>
    </message>
    <message>
        <source>%1: made with another key of the centres than %2, so that transfers cannot be recognised.</source>
        <translation>%1: gemaakt met een andere sleutel van de centra dan %2, zodat overdrachten niet herkend kunnen worden.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program.</source>
        <translation>Het pakket is gemaakt door een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>Together with what the centres published, national figures are protected by hiding only.</source>
        <translation>Samen met wat de centra gepubliceerd hebben, worden nationale cijfers alleen door verbergen beschermd.</translation>
    </message>
    <message>
        <source>%1: this report counts another scope or until another day, or it is rounded; the national figures cannot be protected together with it.</source>
        <translation>%1: dit verslag telt een ander voorwerp of tot een andere dag, of het is afgerond; de nationale cijfers kunnen er niet samen mee beschermd worden.</translation>
    </message>
    <message>
        <source>%1: none of the packages is of the centre that published this report.</source>
        <translation>%1: geen van de pakketten is van het centrum dat dit verslag gepubliceerd heeft.</translation>
    </message>
    <message>
        <source>%1: more than %2 % have no answer, or &quot;unknown&quot;.</source>
        <translation>%1: meer dan %2 % heeft geen antwoord of &quot;onbekend&quot;.</translation>
    </message>
    <message>
        <source>%1: its published report has figures by other definitions than this program has.</source>
        <translation>%1: het gepubliceerde verslag heeft cijfers volgens andere definities dan dit programma.</translation>
    </message>
</context>
<context>
    <name>ConsolidationKeys</name>
    <message>
        <source>The file is not the private key of a recipient, or it is damaged.</source>
        <translation>Het bestand is niet de private sleutel van een ontvanger, of het is beschadigd.</translation>
    </message>
    <message>
        <source>The file is not the public key of a recipient, or it is damaged.</source>
        <translation>Het bestand is niet de publieke sleutel van een ontvanger, of het is beschadigd.</translation>
    </message>
    <message>
        <source>The password of the recipient&apos;s key is not right.</source>
        <translation>Het wachtwoord van de sleutel van de ontvanger klopt niet.</translation>
    </message>
    <message>
        <source>The file is not the key of the centres, or it is damaged.</source>
        <translation>Het bestand is niet de sleutel van de centra, of het is beschadigd.</translation>
    </message>
    <message>
        <source>The file exists already; nothing was changed.</source>
        <translation>Het bestand bestaat al; er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>This document is damaged or not complete. An older backup may have it whole.</source>
        <translation>Dit document is beschadigd of onvolledig. Een oudere back-up heeft het misschien nog volledig.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Het bestand werd gewijzigd terwijl het werd gelezen.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The file is too large to be a table of this kind.</source>
        <translation>Het bestand is te groot voor een tabel van deze soort.</translation>
    </message>
    <message>
        <source>the file has too many rows.</source>
        <translation>het bestand heeft te veel rijen.</translation>
    </message>
    <message>
        <source>the row has too many columns.</source>
        <translation>de rij heeft te veel kolommen.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>de tekst is geen UTF-8. Bewaar het bestand als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quotation mark.</source>
        <translation>een veld tussen aanhalingstekens gaat verder na het sluitende aanhalingsteken.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>een aanhalingsteken wordt geopend en nergens gesloten.</translation>
    </message>
    <message>
        <source>the file holds bytes that no text has.</source>
        <translation>het bestand bevat bytes die in geen tekst voorkomen.</translation>
    </message>
    <message>
        <source>a field is too long.</source>
        <translation>een veld is te lang.</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field that is not quoted.</source>
        <translation>er staat een aanhalingsteken in een veld zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule for what began until %1</source>
        <translation>volgens de regel voor wat begon tot en met %1</translation>
    </message>
    <message numerus="yes">
        <source>suspended for %n day(s)</source>
        <translation>
            <numerusform>%n dag geschorst</numerusform>
            <numerusform>%n dagen geschorst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a working day</source>
        <translation>%1 is geen werkdag</translation>
    </message>
    <message>
        <source>with its document, whose last day was entered by hand: %1</source>
        <translation>samen met het document, waarvan de laatste dag met de hand is ingevoerd: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4</source>
        <extracomment>45 days / after the Annex 15 of 3 March 2025 / the article / the date</extracomment>
        <translation>%1 %2 (%3): %4</translation>
    </message>
    <message>
        <source>%1 instead of %2. Why: %3.</source>
        <translation>%1 in plaats van %2. Waarom: %3.</translation>
    </message>
    <message>
        <source>stays on %1, as entered by hand. By the rule now: %2.</source>
        <translation>blijft op %1, zoals met de hand ingevoerd. Volgens de regel nu: %2.</translation>
    </message>
    <message>
        <source>stays on %1; no rule sets this date any longer.</source>
        <translation>blijft op %1; geen regel bepaalt deze datum nog.</translation>
    </message>
    <message>
        <source>Decision of the Immigration Office (%1)</source>
        <translation>Beslissing van de Dienst Vreemdelingenzaken (%1)</translation>
    </message>
    <message>
        <source>Opinion of the magistrate (%1)</source>
        <translation>Advies van de magistraat (%1)</translation>
    </message>
    <message>
        <source>Answer to the referral</source>
        <translation>Antwoord op de aanmelding</translation>
    </message>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, te bevestigen</translation>
    </message>
    <message>
        <source>%1, entered by hand; no rule sets this date</source>
        <translation>%1, met de hand ingevoerd; geen regel bepaalt deze datum</translation>
    </message>
    <message>
        <source>%1, entered by hand; by the rule: %2</source>
        <translation>%1, met de hand ingevoerd; volgens de regel: %2</translation>
    </message>
    <message numerus="yes">
        <source>It can be renewed %n more time(s).</source>
        <translation>
            <numerusform>Verlenging is nog %n keer mogelijk.</numerusform>
            <numerusform>Verlenging is nog %n keer mogelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be renewed.</source>
        <translation>Verlenging is niet mogelijk.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what moved / where to and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent (%1)</source>
        <translation>Toestemming (%1)</translation>
    </message>
    <message>
        <source>Answer to the onward referral</source>
        <translation>Antwoord op de doorverwijzing</translation>
    </message>
    <message>
        <source>Answer to the onward referral (%1)</source>
        <translation>Antwoord op de doorverwijzing (%1)</translation>
    </message>
    <message>
        <source>Time to review a risk flag</source>
        <translation>Termijn om een risicosignaal te herbekijken</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Deze afbeelding is te groot om te tonen.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Deze afbeelding is beschadigd en kan niet worden getoond.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The first day is missing.</source>
        <translation>De eerste dag ontbreekt.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Het eindigt voor het begint.</translation>
    </message>
    <message>
        <source>Neither a name nor an alias is known.</source>
        <translation>Er is geen naam en geen alias bekend.</translation>
    </message>
    <message>
        <source>The sex is missing.</source>
        <translation>Het geslacht ontbreekt.</translation>
    </message>
    <message>
        <source>The birth date is missing; a year is enough.</source>
        <translation>De geboortedatum ontbreekt; een jaar volstaat.</translation>
    </message>
    <message>
        <source>The citizenship is missing.</source>
        <translation>De nationaliteit ontbreekt.</translation>
    </message>
    <message>
        <source>The person is born after the accompaniment began.</source>
        <translation>De persoon is geboren na het begin van de begeleiding.</translation>
    </message>
    <message>
        <source>For a minor: is she or he unaccompanied?</source>
        <translation>Minderjarig: is zij of hij niet-begeleid?</translation>
    </message>
    <message>
        <source>By the birth date the person was of age when it began.</source>
        <translation>Volgens de geboortedatum was de persoon meerderjarig bij het begin.</translation>
    </message>
    <message>
        <source>The accompaniment has not been entered.</source>
        <translation>De begeleiding is nog niet ingevoerd.</translation>
    </message>
    <message>
        <source>The scope is missing: trafficking or aggravated smuggling?</source>
        <translation>De afbakening ontbreekt: mensenhandel of mensensmokkel met verzwarende omstandigheden?</translation>
    </message>
    <message>
        <source>The referring body is missing.</source>
        <translation>De doorverwijzende instantie ontbreekt.</translation>
    </message>
    <message>
        <source>It is closed without a reason.</source>
        <translation>De begeleiding is afgesloten zonder reden.</translation>
    </message>
    <message>
        <source>There is a reason for closure but no closing day.</source>
        <translation>Er is een reden van afsluiting, maar geen dag van afsluiting.</translation>
    </message>
    <message>
        <source>It begins before the one before it is closed.</source>
        <translation>De begeleiding begint voor de vorige is afgesloten.</translation>
    </message>
    <message>
        <source>A further accompaniment is a reopening.</source>
        <translation>Een verdere begeleiding is een heropening.</translation>
    </message>
    <message>
        <source>The first accompaniment is not a reopening.</source>
        <translation>De eerste begeleiding is geen heropening.</translation>
    </message>
    <message>
        <source>The form of exploitation is missing.</source>
        <translation>De vorm van uitbuiting ontbreekt.</translation>
    </message>
    <message>
        <source>Labour exploitation: the sector is missing.</source>
        <translation>Economische uitbuiting: de sector ontbreekt.</translation>
    </message>
    <message>
        <source>Smuggling: the aggravating circumstance is missing.</source>
        <translation>Mensensmokkel: de verzwarende omstandigheid ontbreekt.</translation>
    </message>
    <message>
        <source>No form of exploitation has been entered.</source>
        <translation>Er is geen vorm van uitbuiting ingevoerd.</translation>
    </message>
    <message>
        <source>None of the forms of exploitation is the main one.</source>
        <translation>Geen van de vormen van uitbuiting is de voornaamste.</translation>
    </message>
    <message>
        <source>More than one form of exploitation is the main one.</source>
        <translation>Meer dan één vorm van uitbuiting is de voornaamste.</translation>
    </message>
    <message>
        <source>The scope does not fit the main form of exploitation.</source>
        <translation>De afbakening past niet bij de voornaamste vorm van uitbuiting.</translation>
    </message>
    <message>
        <source>The day of the decision is missing.</source>
        <translation>De dag van de beslissing ontbreekt.</translation>
    </message>
    <message>
        <source>The decision itself is missing.</source>
        <translation>De beslissing zelf ontbreekt.</translation>
    </message>
    <message>
        <source>The day of the opinion is missing.</source>
        <translation>De dag van het advies ontbreekt.</translation>
    </message>
    <message>
        <source>The opinion itself is missing.</source>
        <translation>Het advies zelf ontbreekt.</translation>
    </message>
    <message>
        <source>The decision is older than the request.</source>
        <translation>De beslissing is ouder dan de aanvraag.</translation>
    </message>
    <message>
        <source>No phase has been entered; &quot;no residence phase&quot; is an answer too.</source>
        <translation>Er is geen fase ingevoerd; “geen verblijfsfase” is ook een antwoord.</translation>
    </message>
    <message>
        <source>The phase is missing.</source>
        <translation>De fase ontbreekt.</translation>
    </message>
    <message>
        <source>It begins before the phase before it has ended.</source>
        <translation>De fase begint voor de vorige is afgelopen.</translation>
    </message>
    <message>
        <source>The phase has ended and nothing follows.</source>
        <translation>De fase is afgelopen en er volgt niets.</translation>
    </message>
    <message>
        <source>The kind of document is missing.</source>
        <translation>De soort document ontbreekt.</translation>
    </message>
    <message>
        <source>The last day of validity is missing.</source>
        <translation>De laatste dag van geldigheid ontbreekt.</translation>
    </message>
    <message>
        <source>This document has been renewed more often than the rules allow.</source>
        <translation>Dit document is vaker verlengd dan de regels toelaten.</translation>
    </message>
    <message>
        <source>The kind of stay is missing.</source>
        <translation>De soort opvang ontbreekt.</translation>
    </message>
    <message>
        <source>It begins before the stay before it has ended.</source>
        <translation>De opvang begint voor de vorige is afgelopen.</translation>
    </message>
    <message>
        <source>The day of the referral is missing.</source>
        <translation>De dag van de aanmelding ontbreekt.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Nobody has decided on the outcome yet.</source>
        <translation>Er is nog niet beslist over het gevolg.</translation>
    </message>
    <message>
        <source>The person is born after the referral.</source>
        <translation>De persoon is geboren na de aanmelding.</translation>
    </message>
    <message>
        <source>The kind of step is missing.</source>
        <translation>De soort stap ontbreekt.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>De dag ontbreekt.</translation>
    </message>
    <message>
        <source>What did the judgment decide?</source>
        <translation>Wat besliste het vonnis?</translation>
    </message>
    <message>
        <source>Only a judgment has an outcome.</source>
        <translation>Alleen een vonnis heeft een uitkomst.</translation>
    </message>
    <message>
        <source>The judgment is older than the complaint and all statements.</source>
        <translation>Het vonnis is ouder dan de klacht en alle verklaringen.</translation>
    </message>
    <message>
        <source>There is no judgment before this appeal.</source>
        <translation>Er is geen vonnis vóór dit hoger beroep.</translation>
    </message>
    <message>
        <source>Who is asked for compensation?</source>
        <translation>Aan wie wordt schadevergoeding gevraagd?</translation>
    </message>
    <message>
        <source>A court awards damages to a civil party only, and the victim is none yet.</source>
        <translation>Een rechtbank kent schadevergoeding alleen toe aan een burgerlijke partij, en het slachtoffer is dat nog niet.</translation>
    </message>
    <message>
        <source>The amount awarded is missing.</source>
        <translation>Het toegekende bedrag ontbreekt.</translation>
    </message>
    <message>
        <source>An amount is entered, but it has not been granted.</source>
        <translation>Er is een bedrag ingevuld, maar het is niet toegekend.</translation>
    </message>
    <message>
        <source>More has been paid than was awarded.</source>
        <translation>Er is meer betaald dan toegekend.</translation>
    </message>
    <message>
        <source>Who may be told is missing.</source>
        <translation>Wie het mag weten, ontbreekt.</translation>
    </message>
    <message>
        <source>What may be told is missing.</source>
        <translation>Wat mag worden meegedeeld, ontbreekt.</translation>
    </message>
    <message>
        <source>How the consent was given is missing.</source>
        <translation>Hoe de toestemming werd gegeven, ontbreekt.</translation>
    </message>
    <message>
        <source>A ground in law needs the reason why it holds here.</source>
        <translation>Een wettelijke grond heeft de reden nodig waarom hij hier geldt.</translation>
    </message>
    <message>
        <source>It was sent without a consent or ground in law.</source>
        <translation>Ze werd verstuurd zonder toestemming of wettelijke grond.</translation>
    </message>
    <message>
        <source>Where the person goes is missing.</source>
        <translation>Waar de persoon naartoe gaat ontbreekt.</translation>
    </message>
    <message>
        <source>The kind of risk is missing.</source>
        <translation>De soort risico ontbreekt.</translation>
    </message>
    <message>
        <source>The day on which somebody looks at it again is missing.</source>
        <translation>De dag waarop iemand het herbekijkt ontbreekt.</translation>
    </message>
    <message>
        <source>A risk flag needs a last day.</source>
        <translation>Een risicosignaal heeft een laatste dag nodig.</translation>
    </message>
    <message>
        <source>It expires before anybody looks at it again.</source>
        <translation>Het vervalt voor iemand het herbekijkt.</translation>
    </message>
    <message>
        <source>What she or he is to the person is missing.</source>
        <translation>De band met de persoon ontbreekt.</translation>
    </message>
    <message>
        <source>Who lived with the person is missing.</source>
        <translation>Wie bij de persoon woonde, ontbreekt.</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>There is no such file.</source>
        <translation>Dit bestand bestaat niet.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Het bestand is te groot.</translation>
    </message>
    <message>
        <source>The file cannot be written. It must not exist yet.</source>
        <translation>Het bestand kan niet geschreven worden. Het mag nog niet bestaan.</translation>
    </message>
    <message>
        <source>Name a new file, in a folder that can be written to.</source>
        <translation>Geef een nieuw bestand op, in een map waarin geschreven kan worden.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Without the centres&apos; key, persons transferred between the centres count twice.</source>
        <translation>Zonder de sleutel van de centra tellen personen die tussen de centra zijn overgedragen twee keer.</translation>
    </message>
    <message>
        <source>Transferred persons without a name or a birth date, who cannot be recognised: %1</source>
        <translation>Overgedragen personen zonder naam of geboortedatum, die niet herkend kunnen worden: %1</translation>
    </message>
</context>
<context>
    <name>HtcdsText</name>
    <message>
        <source>The table of codes of the Human Trafficking Case Data Standard is damaged.</source>
        <translation>De codetabel van de Human Trafficking Case Data Standard is beschadigd.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The accompaniment that was imported with this row is missing now. Close it with a reason instead.</source>
        <translation>De begeleiding die met deze rij is ingevoerd, ontbreekt nu. Sluit ze in plaats daarvan af met een reden.</translation>
    </message>
</context>
<context>
    <name>KnownPersonsText</name>
    <message>
        <source>In a file that you may not open: ask the director</source>
        <translation>In een dossier dat u niet mag openen: vraag het aan de directie</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Aanmelding van %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>%1 (and %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
</context>
<context>
    <name>LeafletText</name>
    <message>
        <source>The leaflets are damaged.</source>
        <translation>De folders zijn beschadigd.</translation>
    </message>
    <message>
        <source>The centre’s name says what a leaflet must not say: print it without the name.</source>
        <translation>De naam van het centrum zegt wat een folder niet mag zeggen: druk hem zonder de naam af.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Safe contact: since %1 no letter may be written to the person.</source>
        <translation>Veilig contact: sinds %1 mag er geen brief aan de persoon geschreven worden.</translation>
    </message>
    <message>
        <source>This is missing for the letter: %1</source>
        <translation>Voor de brief ontbreekt dit: %1</translation>
    </message>
    <message>
        <source>The letter would say what this paper must not say: %1</source>
        <translation>De brief zou zeggen wat dit document niet mag zeggen: %1</translation>
    </message>
</context>
<context>
    <name>LettersText</name>
    <message>
        <source>The templates of letters are damaged.</source>
        <translation>De sjablonen van de brieven zijn beschadigd.</translation>
    </message>
    <message>
        <source>The templates of letters have places that nobody can fill: %1</source>
        <translation>De sjablonen van de brieven hebben plaatsen die niemand kan invullen: %1</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Code list %1: %2</source>
        <translation>Codelijst %1: %2</translation>
    </message>
    <message>
        <source>Code list %1, code %2: %3</source>
        <translation>Codelijst %1, code %2: %3</translation>
    </message>
    <message>
        <source>the label in %1 is missing.</source>
        <translation>het label in %1 ontbreekt.</translation>
    </message>
    <message>
        <source>this is not a code (A-Z, 0-9, _ - +, at most 40 characters).</source>
        <translation>dit is geen code (A-Z, 0-9, _ - +, hoogstens 40 tekens).</translation>
    </message>
    <message>
        <source>the code stands twice in the list.</source>
        <translation>de code staat twee keer in de lijst.</translation>
    </message>
    <message>
        <source>the date %1 is not written as YYYY-MM-DD.</source>
        <translation>de datum %1 is niet geschreven als JJJJ-MM-DD.</translation>
    </message>
    <message>
        <source>the list does not have its group.</source>
        <translation>de groep ervan staat niet in de lijst.</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>het eindigt voor het begint.</translation>
    </message>
    <message>
        <source>the basis is missing: say where the entry comes from.</source>
        <translation>de grondslag ontbreekt: zeg waar de regel vandaan komt.</translation>
    </message>
    <message>
        <source>this is not a code list of format ancora-codelist/1.</source>
        <translation>dit is geen codelijst in het formaat ancora-codelist/1.</translation>
    </message>
    <message>
        <source>the list calls itself by another name.</source>
        <translation>de lijst geeft zichzelf een andere naam.</translation>
    </message>
    <message>
        <source>the version is missing.</source>
        <translation>de versie ontbreekt.</translation>
    </message>
    <message>
        <source>the list has no codes.</source>
        <translation>de lijst heeft geen codes.</translation>
    </message>
    <message>
        <source>the file cannot be read.</source>
        <translation>het bestand kan niet gelezen worden.</translation>
    </message>
</context>
<context>
    <name>MethodName</name>
    <message>
        <source>Hidden figures</source>
        <translation>Verborgen cijfers</translation>
    </message>
    <message>
        <source>Merged rows</source>
        <translation>Samengevoegde rijen</translation>
    </message>
    <message>
        <source>Rounded figures</source>
        <translation>Afgeronde cijfers</translation>
    </message>
</context>
<context>
    <name>OnwardText</name>
    <message>
        <source>An onward referral in this state cannot take this step.</source>
        <translation>Een doorverwijzing in deze staat kan deze stap niet nemen.</translation>
    </message>
    <message>
        <source>This day lies before the last step of the onward referral.</source>
        <translation>Deze dag ligt voor de laatste stap van de doorverwijzing.</translation>
    </message>
    <message>
        <source>A refusal or withdrawal needs its reason.</source>
        <translation>Een weigering of intrekking heeft een reden nodig.</translation>
    </message>
    <message>
        <source>The permission is not for this onward referral.</source>
        <translation>De toelating geldt niet voor deze doorverwijzing.</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>The consent or ground in law is for another purpose than this paper&apos;s.</source>
        <translation>De toestemming of wettelijke grond geldt voor een ander doel dan dat van dit document.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>The list of what stands on papers out of a file is damaged.</source>
        <translation>De lijst van wat op papieren uit een dossier staat, is beschadigd.</translation>
    </message>
</context>
<context>
    <name>PermitText</name>
    <message>
        <source>There is neither a consent nor a ground in law to tell this recipient anything for this purpose.</source>
        <translation>Er is geen toestemming en geen wettelijke grond om deze ontvanger iets voor dit doel mee te delen.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient is not complete.</source>
        <translation>De toestemming of wettelijke grond voor deze ontvanger is niet volledig.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient was withdrawn.</source>
        <translation>De toestemming of wettelijke grond voor deze ontvanger werd ingetrokken.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient has expired.</source>
        <translation>De toestemming of wettelijke grond voor deze ontvanger is verlopen.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient begins later.</source>
        <translation>De toestemming of wettelijke grond voor deze ontvanger begint later.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient is not for everything that would be told.</source>
        <translation>De toestemming of wettelijke grond voor deze ontvanger geldt niet voor alles wat zou worden meegedeeld.</translation>
    </message>
    <message>
        <source>Choose first what is to be told.</source>
        <translation>Kies eerst wat wordt meegedeeld.</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>%1: the parts do not add up to this figure.</source>
        <translation>%1: de delen tellen niet op tot dit cijfer.</translation>
    </message>
    <message>
        <source>%1: this part is larger than the whole it belongs to (%2).</source>
        <translation>%1: dit deel is groter dan het geheel waartoe het behoort (%2).</translation>
    </message>
</context>
<context>
    <name>PreparedText</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Er werd niets toegevoegd.</translation>
    </message>
    <message>
        <source>Author, dates and places inside this file cannot be taken out.</source>
        <translation>De auteur, data en plaatsen in dit bestand kunnen er niet uit worden gehaald.</translation>
    </message>
    <message>
        <source>This document is signed. So that the signature stays valid, its author and dates are not taken out.</source>
        <translation>Dit document is ondertekend. Om de handtekening geldig te houden, blijven auteur en data erin.</translation>
    </message>
    <message>
        <source>This document is locked with a password: it can be neither cleaned nor shown here. Save it without the password first.</source>
        <translation>Dit document is met een wachtwoord vergrendeld: het kan hier niet worden opgeschoond en niet worden getoond. Bewaar het eerst zonder wachtwoord.</translation>
    </message>
    <message>
        <source>This kind of file can carry programs. Nothing of it ever runs here; it is opened only after a warning.</source>
        <translation>Dit soort bestand kan programma’s bevatten. Hier wordt er nooit iets van uitgevoerd; het gaat pas open na een waarschuwing.</translation>
    </message>
    <message>
        <source>This kind of file can be kept here, but not shown. A PDF of it can.</source>
        <translation>Dit soort bestand kan hier worden bewaard, maar niet getoond. Een pdf ervan wel.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Make it smaller, or divide it.</source>
        <translation>Het bestand is groter dan 200 MB. Maak het kleiner of splits het op.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Hoger</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Lager</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
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
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n referral(s) lack the referring body.</source>
        <translation>
            <numerusform>Bij %n aanmelding ontbreekt de doorverwijzende instantie.</numerusform>
            <numerusform>Bij %n aanmeldingen ontbreekt de doorverwijzende instantie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) lack the outcome.</source>
        <translation>
            <numerusform>Bij %n aanmelding ontbreekt het gevolg.</numerusform>
            <numerusform>Bij %n aanmeldingen ontbreekt het gevolg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the scope.</source>
        <translation>
            <numerusform>Bij %n nieuwe begeleiding ontbreekt de afbakening.</numerusform>
            <numerusform>Bij %n nieuwe begeleidingen ontbreekt de afbakening.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the main form of exploitation.</source>
        <translation>
            <numerusform>Bij %n nieuwe begeleiding ontbreekt de voornaamste vorm van uitbuiting.</numerusform>
            <numerusform>Bij %n nieuwe begeleidingen ontbreekt de voornaamste vorm van uitbuiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the sex.</source>
        <translation>
            <numerusform>Bij %n nieuwe begeleiding ontbreekt het geslacht.</numerusform>
            <numerusform>Bij %n nieuwe begeleidingen ontbreekt het geslacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the birth date.</source>
        <translation>
            <numerusform>Bij %n nieuwe begeleiding ontbreekt de geboortedatum.</numerusform>
            <numerusform>Bij %n nieuwe begeleidingen ontbreekt de geboortedatum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the citizenship.</source>
        <translation>
            <numerusform>Bij %n nieuwe begeleiding ontbreekt de nationaliteit.</numerusform>
            <numerusform>Bij %n nieuwe begeleidingen ontbreekt de nationaliteit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed accompaniment(s) lack the reason for closure.</source>
        <translation>
            <numerusform>Bij %n afgesloten begeleiding ontbreekt de reden van afsluiting.</numerusform>
            <numerusform>Bij %n afgesloten begeleidingen ontbreekt de reden van afsluiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this figure is far from those of earlier years.</source>
        <translation>%1: dit cijfer ligt ver van die van vroegere jaren.</translation>
    </message>
</context>
<context>
    <name>ReceivedText</name>
    <message>
        <source>This package is about a real person; a training vault does not take it.</source>
        <translation>Dit pakket gaat over een echte persoon; een oefenkluis neemt het niet op.</translation>
    </message>
    <message>
        <source>This package is about an invented person, for training.</source>
        <translation>Dit pakket gaat over een verzonnen persoon, om te oefenen.</translation>
    </message>
    <message>
        <source>Only who has sent an onward referral withdraws it.</source>
        <translation>Alleen wie een doorverwijzing heeft verstuurd, trekt ze in.</translation>
    </message>
    <message>
        <source>This referral has been taken in already.</source>
        <translation>Deze aanmelding werd al opgenomen.</translation>
    </message>
    <message>
        <source>This referral did not come as a package; answer it in words.</source>
        <translation>Deze aanmelding kwam niet als pakket; antwoord met woorden.</translation>
    </message>
    <message>
        <source>No package was sent with this onward referral.</source>
        <translation>Met deze doorverwijzing werd geen pakket verstuurd.</translation>
    </message>
    <message>
        <source>This is the answer to another onward referral.</source>
        <translation>Dit is het antwoord op een andere doorverwijzing.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The sheet could not be written: %1</source>
        <translation>Het blad kon niet geschreven worden: %1</translation>
    </message>
    <message>
        <source>The key does not fit into a QR code.</source>
        <translation>De sleutel past niet in een QR-code.</translation>
    </message>
</context>
<context>
    <name>ReferralReading</name>
    <message>
        <source>The package was made by another version of the program.</source>
        <translation>Het pakket is met een andere versie van het programma gemaakt.</translation>
    </message>
    <message>
        <source>What is in the package cannot be read.</source>
        <translation>Wat in het pakket staat, kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>ReferralText</name>
    <message>
        <source>This onward referral is no longer in the file.</source>
        <translation>Deze doorverwijzing staat niet meer in het dossier.</translation>
    </message>
</context>
<context>
    <name>RegisterNames</name>
    <message>
        <source>Referral</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Date of referral</source>
        <translation>Datum van aanmelding</translation>
    </message>
    <message>
        <source>Referring body</source>
        <translation>Doorverwijzende instantie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Suspected form</source>
        <translation>Vermoedelijke vorm</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>Externe referentie</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name (empty: anonymous)</source>
        <translation>Naam (leeg: anoniem)</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Aanmelder</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Unaccompanied minor</source>
        <translation>Niet-begeleide minderjarige</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Veilig contact</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Afbakening</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Heropening</translation>
    </message>
    <message>
        <source>Reason for closure</source>
        <translation>Reden van afsluiting</translation>
    </message>
    <message>
        <source>Note on the closure</source>
        <translation>Nota bij de afsluiting</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Uitbuiting</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Voornaamste vorm</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Vorm van uitbuiting</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Aggravating circumstance</source>
        <translation>Verzwarende omstandigheid</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Requested by the centre on</source>
        <translation>Aangevraagd door het centrum op</translation>
    </message>
    <message>
        <source>Immigration Office decided on</source>
        <translation>Beslissing van DVZ op</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Magistrate&apos;s opinion on</source>
        <translation>Advies van de magistraat op</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Uitgereikt op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation>Soort opvang</translation>
    </message>
    <message>
        <source>House and room</source>
        <translation>Huis en kamer</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Samengevoegd met</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Pillar of help</source>
        <translation>Pijler van de hulp</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Afgesproken op</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
    <message>
        <source>Need, in one sentence</source>
        <translation>Nood, in één zin</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Wat bereikt moet worden</translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation>Waarom het werd opgegeven</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Te doen tegen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>For the goal</source>
        <translation>Voor het doel</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Soort hulp</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Given by (empty: the centre)</source>
        <translation>Gegeven door (leeg: het centrum)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ondertekend op</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Addition to</source>
        <translation>Aanvulling bij</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Judicial procedure</source>
        <translation>Gerechtelijke procedure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Body or court</source>
        <translation>Instantie of rechtbank</translation>
    </message>
    <message>
        <source>Outcome of the judgment</source>
        <translation>Uitkomst van het vonnis</translation>
    </message>
    <message>
        <source>Number of the judicial file</source>
        <translation>Nummer van het gerechtelijk dossier</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Schadevergoeding</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gevraagd aan</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Awarded (EUR)</source>
        <translation>Toegekend (EUR)</translation>
    </message>
    <message>
        <source>Paid until now (EUR)</source>
        <translation>Tot nu toe betaald (EUR)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Naam van de partner</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Niet meer actief</translation>
    </message>
    <message>
        <source>Consent or ground in law</source>
        <translation>Toestemming of wettelijke grond</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Wat mag worden meegedeeld</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe ze werd gegeven</translation>
    </message>
    <message>
        <source>Recipient: partner</source>
        <translation>Ontvanger: partner</translation>
    </message>
    <message>
        <source>Recipient: somebody else</source>
        <translation>Ontvanger: iemand anders</translation>
    </message>
    <message>
        <source>Why the law allows it</source>
        <translation>Waarom de wet het toelaat</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>Reden van de intrekking</translation>
    </message>
    <message>
        <source>Onward referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Stand van zaken</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>Gevraagde dienst</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Wat wordt meegedeeld</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Voorbereid op</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Antwoord verwacht tot</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Request to the recipient</source>
        <translation>Vraag aan de ontvanger</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Key for the answer</source>
        <translation>Sleutel voor het antwoord</translation>
    </message>
    <message>
        <source>Where the person goes</source>
        <translation>Waar de persoon naartoe gaat</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Risicosignaal</translation>
    </message>
    <message>
        <source>Kind of risk</source>
        <translation>Soort risico</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>Te herbekijken op</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Verwijderd op</translation>
    </message>
    <message>
        <source>Reason of the removal</source>
        <translation>Reden van de verwijdering</translation>
    </message>
    <message>
        <source>Rule of safe contact</source>
        <translation>Regel voor veilig contact</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Contactwijze</translation>
    </message>
    <message>
        <source>May it be used?</source>
        <translation>Mag het gebruikt worden?</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Hoe, of waarom niet</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Middelen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Firm, bar or house</source>
        <translation>Firma, bar of huis</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Dader</translation>
    </message>
    <message>
        <source>In which exploitation</source>
        <translation>Bij welke uitbuiting</translation>
    </message>
    <message>
        <source>What she or he did</source>
        <translation>Wat die persoon deed</translation>
    </message>
    <message>
        <source>Tie to the person before</source>
        <translation>Band met de persoon vooraf</translation>
    </message>
    <message>
        <source>Name of the perpetrator</source>
        <translation>Naam van de dader</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Bijnamen</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefoonnummers</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat bekend is</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>What she or he is to the person</source>
        <translation>Band met de persoon</translation>
    </message>
    <message>
        <source>In the person&apos;s charge</source>
        <translation>Ten laste van de persoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Together from</source>
        <translation>Samen vanaf</translation>
    </message>
    <message>
        <source>Together until</source>
        <translation>Samen tot</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>Toegevoegd document</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Soort document</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Grootte in bytes</translation>
    </message>
    <message>
        <source>Size of its text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Can carry programs</source>
        <translation>Kan programma’s bevatten</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Key of the content</source>
        <translation>Sleutel van de inhoud</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>Why in spite of a link</source>
        <translation>Waarom ondanks een verband</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Wacht sinds</translation>
    </message>
    <message>
        <source>Wished from</source>
        <translation>Gewenst vanaf</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat nodig is</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Voorrang</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom het eindigde</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Huis</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>Naam van het huis</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>Suited for</source>
        <translation>Geschikt voor</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Naam van de kamer</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>Bruikbaar vanaf</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>Bruikbaar tot</translation>
    </message>
    <message>
        <source>Name of the bed</source>
        <translation>Naam van het bed</translation>
    </message>
    <message>
        <source>Given by: partner</source>
        <translation>Gegeven door: partner</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>The columns are separated by semicolons; the register uses commas.</source>
        <translation>De kolommen zijn gescheiden door puntkomma&apos;s; het register gebruikt komma&apos;s.</translation>
    </message>
    <message>
        <source>The register does not have this column.</source>
        <translation>Het register kent deze kolom niet.</translation>
    </message>
    <message>
        <source>The column stands twice in the header.</source>
        <translation>De kolom staat twee keer in de kopregel.</translation>
    </message>
    <message>
        <source>The column is missing.</source>
        <translation>De kolom ontbreekt.</translation>
    </message>
    <message>
        <source>The column must not be empty.</source>
        <translation>De kolom mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>This is not a day written as YYYY-MM-DD.</source>
        <translation>Dit is geen dag geschreven als JJJJ-MM-DD.</translation>
    </message>
    <message>
        <source>The day is before 1990.</source>
        <translation>De dag ligt voor 1990.</translation>
    </message>
    <message>
        <source>The day is in the future.</source>
        <translation>De dag ligt in de toekomst.</translation>
    </message>
    <message>
        <source>This is not a code of the list “%1”.</source>
        <translation>Dit is geen code van de lijst “%1”.</translation>
    </message>
    <message>
        <source>The code did not exist on that day, or no longer.</source>
        <translation>De code bestond die dag nog niet of niet meer.</translation>
    </message>
    <message>
        <source>The reference is longer than 100 characters.</source>
        <translation>De referentie is langer dan 100 tekens.</translation>
    </message>
    <message>
        <source>The reference begins or ends with a space.</source>
        <translation>De referentie begint of eindigt met een spatie.</translation>
    </message>
    <message>
        <source>The reference holds a character that cannot be printed.</source>
        <translation>De referentie bevat een teken dat niet afgedrukt kan worden.</translation>
    </message>
    <message>
        <source>The column must not be empty; an unknown sex is written U.</source>
        <translation>De kolom mag niet leeg zijn; een onbekend geslacht wordt U geschreven.</translation>
    </message>
    <message>
        <source>This is not a date of birth written as YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>Dit is geen geboortedatum geschreven als JJJJ, JJJJ-MM of JJJJ-MM-DD.</translation>
    </message>
    <message>
        <source>The birth is after the referral.</source>
        <translation>De geboorte ligt na de aanmelding.</translation>
    </message>
    <message>
        <source>The birth is more than 120 years before the referral.</source>
        <translation>De geboorte ligt meer dan 120 jaar voor de aanmelding.</translation>
    </message>
    <message>
        <source>The accompaniment begins before the referral.</source>
        <translation>De begeleiding begint voor de aanmelding.</translation>
    </message>
    <message>
        <source>An accompaniment follows, so the outcome must be ACCOMP_STARTED.</source>
        <translation>Er volgt een begeleiding, dus moet het gevolg ACCOMP_STARTED zijn.</translation>
    </message>
    <message>
        <source>An accompaniment needs its scope, THB or SMUGGLING_AGG.</source>
        <translation>Een begeleiding heeft een afbakening nodig, THB of SMUGGLING_AGG.</translation>
    </message>
    <message>
        <source>Aggravated smuggling is not a form of trafficking: the scope differs.</source>
        <translation>Mensensmokkel met verzwarende omstandigheden is geen vorm van mensenhandel: de afbakening verschilt.</translation>
    </message>
    <message>
        <source>A closed accompaniment needs the reason of its closure.</source>
        <translation>Een afgesloten begeleiding heeft een reden van afsluiting nodig.</translation>
    </message>
    <message>
        <source>A reason of closure needs the day of the closure.</source>
        <translation>Bij een reden van afsluiting hoort de dag van de afsluiting.</translation>
    </message>
    <message>
        <source>The closure is before the beginning of the accompaniment.</source>
        <translation>De afsluiting ligt voor het begin van de begeleiding.</translation>
    </message>
    <message>
        <source>The outcome says that an accompaniment started: its first day is missing.</source>
        <translation>Volgens het gevolg is er een begeleiding gestart: de eerste dag ervan ontbreekt.</translation>
    </message>
    <message>
        <source>The column belongs to an accompaniment, and accompanied_from is empty.</source>
        <translation>De kolom hoort bij een begeleiding, en accompanied_from is leeg.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2.</source>
        <translation>De rij heeft %1 kolommen in plaats van %2.</translation>
    </message>
    <message>
        <source>The reference stands already in line %1.</source>
        <translation>De referentie staat al in regel %1.</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>The report was not written, because its figures do not add up: %1</source>
        <translation>Het verslag is niet geschreven, omdat de cijfers niet kloppen: %1</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Het bestand %1 kon niet geschreven worden: %2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>De map %1 kon niet gemaakt worden.</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>The texts of the report are damaged.</source>
        <translation>De teksten van het verslag zijn beschadigd.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The rules for deadlines are damaged.</source>
        <translation>De regels voor de termijnen zijn beschadigd.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>sounds alike</source>
        <translation>klinkt gelijk</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>gelijkende spelling</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>anders geschreven</translation>
    </message>
    <message>
        <source>names in another order</source>
        <translation>namen in andere volgorde</translation>
    </message>
    <message>
        <source>by alias</source>
        <translation>via alias</translation>
    </message>
    <message>
        <source>birth date agrees</source>
        <translation>geboortedatum stemt overeen</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>andere geboortedatum</translation>
    </message>
    <message>
        <source>one of the names is missing</source>
        <translation>een van de namen ontbreekt</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Version %1, with the figures of today</source>
        <translation>Versie %1, met de cijfers van vandaag</translation>
    </message>
    <message>
        <source>Version %1 will be written, and frozen with it: what is written counts as published.</source>
        <translation>Versie %1 wordt geschreven en meteen bevroren: wat geschreven is, geldt als gepubliceerd.</translation>
    </message>
    <message>
        <source>The report is red, and is written only with the reason of a director, which stands in the certificate: %1</source>
        <translation>Het verslag is rood en wordt alleen geschreven met de reden van een directeur, die in het attest komt te staan: %1</translation>
    </message>
    <message>
        <source>Version %1, published on %2</source>
        <translation>Versie %1, gepubliceerd op %2</translation>
    </message>
    <message>
        <source>Version %1 is written once more, as it was published.</source>
        <translation>Versie %1 wordt nog eens geschreven, zoals ze gepubliceerd is.</translation>
    </message>
    <message>
        <source>Protection: %1.</source>
        <translation>Bescherming: %1.</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Nog niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Version %1 was published on %2.</source>
        <translation>Versie %1 is gepubliceerd op %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since.</source>
        <translation>
            <numerusform>%n cijfer is sindsdien gewijzigd.</numerusform>
            <numerusform>%n cijfers zijn sindsdien gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>Sindsdien is geen cijfer gewijzigd.</translation>
    </message>
    <message>
        <source>Write the confidential report %1</source>
        <translation>Het vertrouwelijke verslag %1 maken</translation>
    </message>
    <message>
        <source>Write the report %1 as it will be published</source>
        <translation>Het verslag %1 maken zoals het gepubliceerd wordt</translation>
    </message>
    <message>
        <source>Every count is less than %1 away from its figure.</source>
        <translation>Elk aantal ligt minder dan %1 van zijn cijfer af.</translation>
    </message>
    <message>
        <source>%1 in part</source>
        <translation>%1 gedeeltelijk</translation>
    </message>
    <message>
        <source>Left out, because even the total is too small, or would give another away: %1.</source>
        <translation>Weggelaten, omdat zelfs het totaal te klein is of een ander zou verraden: %1.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>The report has no such figure.</source>
        <translation>Het verslag heeft zo&apos;n cijfer niet.</translation>
    </message>
    <message>
        <source>The definitions of the report are damaged.</source>
        <translation>De definities van het verslag zijn beschadigd.</translation>
    </message>
    <message>
        <source>The definitions of the report do not fit the code lists.</source>
        <translation>De definities van het verslag passen niet bij de codelijsten.</translation>
    </message>
    <message>
        <source>The report is not made because a check fails: %1</source>
        <translation>Het verslag wordt niet gemaakt, want een controle klopt niet: %1</translation>
    </message>
    <message>
        <source>The cut-off day must lie in the year of the report.</source>
        <translation>De afsluitdatum moet in het jaar van het verslag liggen.</translation>
    </message>
    <message>
        <source>This is not a published report of Ancora, or it is damaged.</source>
        <translation>Dit is geen gepubliceerd verslag van Ancora, of het is beschadigd.</translation>
    </message>
    <message>
        <source>The report is not published unless a director signs with a reason: %1</source>
        <translation>Het verslag wordt niet gepubliceerd, tenzij een directeur met een reden tekent: %1</translation>
    </message>
    <message>
        <source>Version %1 of this report was never published.</source>
        <translation>Versie %1 van dit verslag is nooit gepubliceerd.</translation>
    </message>
    <message>
        <source>The tables of the report do not add up; nothing is published.</source>
        <translation>De tabellen van het verslag kloppen niet; er wordt niets gepubliceerd.</translation>
    </message>
    <message>
        <source>The protection was cancelled.</source>
        <translation>De bescherming is geannuleerd.</translation>
    </message>
    <message>
        <source>Some small counts could not be proven to be safe, so nothing is published.</source>
        <translation>Van sommige kleine aantallen kon niet bewezen worden dat ze veilig zijn; daarom wordt er niets gepubliceerd.</translation>
    </message>
    <message>
        <source>The definitions of the report do not fit each other.</source>
        <translation>De definities van het verslag passen niet bij elkaar.</translation>
    </message>
    <message>
        <source>The published report in this vault is damaged. Restore the last backup.</source>
        <translation>Het gepubliceerde verslag in deze kluis is beschadigd. Zet de laatste back-up terug.</translation>
    </message>
    <message>
        <source>This published report was kept by a newer version of the program.</source>
        <translation>Dit gepubliceerde verslag is bewaard door een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>Behind a rounded figure there are not just so many people. The confidential figures open their lists.</source>
        <translation>Achter een afgerond cijfer staan niet precies zoveel mensen. De vertrouwelijke cijfers openen hun lijsten.</translation>
    </message>
    <message>
        <source>Figures of this year have been published with another protection, and the two together could tell what each of them hides. Choose the protection that was used before.</source>
        <translation>Cijfers van dit jaar zijn al met een andere bescherming gepubliceerd; beide samen zouden kunnen verraden wat elk ervan verbergt. Kies de bescherming die eerder werd gebruikt.</translation>
    </message>
    <message>
        <source>Figures of this year until a later day have been published; a part of them cannot be protected any more.</source>
        <translation>Cijfers van dit jaar tot een latere dag zijn al gepubliceerd; een deel ervan kan niet meer beschermd worden.</translation>
    </message>
    <message>
        <source>A year in which rows stand together is published once: another version would give away by the difference what each of them hides.</source>
        <translation>Een jaar met samengevoegde rijen wordt één keer gepubliceerd: een andere versie zou door het verschil verraden wat elk van beide verbergt.</translation>
    </message>
    <message>
        <source>No rows were found that can stand together so that nothing needs to be hidden. Choose another protection.</source>
        <translation>Er zijn geen rijen gevonden die zo kunnen worden samengevoegd dat niets verborgen hoeft te worden. Kies een andere bescherming.</translation>
    </message>
    <message>
        <source>The figures of several centres together cannot be rounded: their packages hold sums, no persons.</source>
        <translation>De cijfers van meerdere centra samen kunnen niet worden afgerond: hun pakketten bevatten sommen, geen personen.</translation>
    </message>
    <message>
        <source>The rules of disclosure are missing; nothing is published.</source>
        <translation>De regels voor bescherming ontbreken; er wordt niets gepubliceerd.</translation>
    </message>
    <message>
        <source>The figures cannot be rounded so that they fit the rounded figures of the years beside %1.</source>
        <translation>De cijfers kunnen niet zo worden afgerond dat ze passen bij de afgeronde cijfers van de jaren naast %1.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The encrypted database cannot be started. Install the program again.</source>
        <translation>De versleutelde databank kan niet starten. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>You have no key for this file. Ask the director.</source>
        <translation>U hebt geen sleutel voor dit dossier. Vraag het aan de directeur.</translation>
    </message>
    <message>
        <source>A sealed answer in this file cannot be opened: it was damaged or exchanged.</source>
        <translation>Een verzegeld gegeven in dit dossier gaat niet open: het is beschadigd of verwisseld.</translation>
    </message>
    <message>
        <source>The key of a file is damaged. Restore the last backup.</source>
        <translation>De sleutel van een dossier is beschadigd. Zet de laatste back-up terug.</translation>
    </message>
    <message>
        <source>The journal of this vault is damaged. Restore the last backup.</source>
        <translation>Het logboek van deze kluis is beschadigd. Zet de laatste back-up terug.</translation>
    </message>
    <message>
        <source>The journal of this vault is shorter than expected.</source>
        <translation>Het logboek van deze kluis is korter dan verwacht.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version. It was left as it was.</source>
        <translation>De databank kon niet naar deze versie gebracht worden. Ze is gelaten zoals ze was.</translation>
    </message>
    <message>
        <source>The program is not installed completely.</source>
        <translation>Het programma is niet volledig geïnstalleerd.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program. It needs database version %1; this program knows version %2.</source>
        <translation>Dit bestand is geschreven door een nieuwere versie van het programma. Het vraagt databankversie %1; dit programma kent versie %2.</translation>
    </message>
    <message>
        <source>The journal of this vault was written by a newer program.</source>
        <translation>Het logboek van deze kluis is geschreven door een nieuwer programma.</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>Dit dossier zit niet meer in de kluis.</translation>
    </message>
    <message>
        <source>This answer was changed elsewhere since the form was opened. Nothing was overwritten; compare both and save again.</source>
        <translation>Dit gegeven is elders gewijzigd sinds het formulier geopend werd. Er is niets overschreven; vergelijk beide en sla opnieuw op.</translation>
    </message>
    <message>
        <source>This referral already has a case.</source>
        <translation>Deze aanmelding heeft al een dossier.</translation>
    </message>
    <message>
        <source>A name in the list cannot be opened: it was damaged or exchanged.</source>
        <translation>Een naam in de lijst gaat niet open: hij is beschadigd of verwisseld.</translation>
    </message>
    <message>
        <source>What has been published or signed does not change any more.</source>
        <translation>Wat gepubliceerd of ondertekend is, verandert niet meer.</translation>
    </message>
    <message>
        <source>This case was merged into another one. Its number finds it.</source>
        <translation>Dit dossier is samengevoegd met een ander. Het nummer vindt het terug.</translation>
    </message>
    <message>
        <source>One of the two cases was changed while they were compared. Nothing was merged; compare them again.</source>
        <translation>Een van de twee dossiers is gewijzigd terwijl ze vergeleken werden. Er is niets samengevoegd; vergelijk ze opnieuw.</translation>
    </message>
    <message>
        <source>Another case was merged since. The last one is separated first.</source>
        <translation>Intussen is nog een dossier samengevoegd. Het laatste wordt eerst weer gescheiden.</translation>
    </message>
    <message>
        <source>What was saved there has been changed since. It stays as it is.</source>
        <translation>Wat daar bewaard werd, is sindsdien gewijzigd. Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>The bed &quot;%1&quot; is taken from %2 on. Nothing was saved.</source>
        <translation>Het bed “%1” is bezet vanaf %2. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>The bed &quot;%1&quot; cannot be used from %2 on. Nothing was saved.</source>
        <translation>Het bed “%1” is niet bruikbaar vanaf %2. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>It is in use: a house with rooms, a room with beds and a bed with stays are not removed. A bed that is no longer used gets a last day.</source>
        <translation>Het is in gebruik: een huis met kamers, een kamer met bedden en een bed met opvang worden niet verwijderd. Een bed dat niet meer gebruikt wordt, krijgt een laatste dag.</translation>
    </message>
    <message>
        <source>This bed is no longer in the shelter.</source>
        <translation>Dit bed is niet meer in het opvanghuis.</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>This file is already open in another window or on another computer.</source>
        <translation>Dit bestand is al open in een ander venster of op een andere computer.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>De schijf is vol. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, so nothing can be saved there.</source>
        <translation>Het bestand of de map ervan is alleen-lezen, dus er kan niets opgeslagen worden.</translation>
    </message>
    <message>
        <source>The file cannot be opened or created there.</source>
        <translation>Het bestand kan daar niet geopend of gemaakt worden.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>De schijf kon niet gelezen of beschreven worden.</translation>
    </message>
    <message>
        <source>The computer is out of memory.</source>
        <translation>De computer heeft geen geheugen meer.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>De databank is beschadigd.</translation>
    </message>
    <message>
        <source>The database refused a step of the program.</source>
        <translation>De databank weigerde een stap van het programma.</translation>
    </message>
    <message>
        <source>The encrypted database could not be set up safely.</source>
        <translation>De versleutelde databank kon niet veilig ingericht worden.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Er is al een bestand met deze naam.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where a file can be destroyed when two computers write to it. Choose a folder on this computer.</source>
        <translation>Deze map staat op een netwerkschijf. Als twee computers daar naar één bestand schrijven, kan het verloren gaan. Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>This is not an encrypted file of this program.</source>
        <translation>Dit is geen versleuteld bestand van dit programma.</translation>
    </message>
    <message>
        <source>The database is damaged: its beginning is missing.</source>
        <translation>De databank is beschadigd: het begin ontbreekt.</translation>
    </message>
    <message>
        <source>The file cannot be opened with this key: it is damaged, or it is not a file of this office.</source>
        <translation>Het bestand gaat met deze sleutel niet open: het is beschadigd, of het is geen bestand van dit centrum.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Het bestand is niet gevonden.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The invented names of the training data cannot be read.</source>
        <translation>De verzonnen namen van de oefengegevens kunnen niet gelezen worden.</translation>
    </message>
    <message>
        <source>Training shelter</source>
        <translation>Oefencentrum</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The key file asks for a password step outside the safe limits.</source>
        <translation>Het sleutelbestand vraagt een wachtwoordstap buiten de veilige grenzen.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation>Er is niet genoeg vrij geheugen om het wachtwoord te controleren.</translation>
    </message>
    <message>
        <source>What this computer remembers of the vault is damaged. A director should compare the vault with a backup before the file %1 is deleted.</source>
        <translation>Wat deze computer van de kluis onthoudt, is beschadigd. Een directeur vergelijkt de kluis best met een back-up voor het bestand %1 verwijderd wordt.</translation>
    </message>
    <message>
        <source>This computer cannot remember what it has seen of the vault: its own folder cannot be written.</source>
        <translation>Deze computer kan niet onthouden wat hij van de kluis gezien heeft: zijn eigen map kan niet beschreven worden.</translation>
    </message>
    <message>
        <source>A file of the vault is missing.</source>
        <translation>Er ontbreekt een bestand van de kluis.</translation>
    </message>
    <message>
        <source>A file of the vault cannot be read.</source>
        <translation>Een bestand van de kluis kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>This is not a file of Ancora.</source>
        <translation>Dit is geen bestand van Ancora.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>The list of members of this vault has been changed from outside.</source>
        <translation>De ledenlijst van deze kluis is van buitenaf gewijzigd.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>De naam of het wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>The key file of this vault does not hold together.</source>
        <translation>Het sleutelbestand van deze kluis hangt niet samen.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault, or a newer one has taken its place.</source>
        <translation>Deze herstelsleutel hoort bij een andere kluis, of is vervangen door een nieuwere.</translation>
    </message>
    <message numerus="yes">
        <source>This password is too easy to guess. %n more unrelated word(s) would make it safe; years, names and rows of the keyboard do not help.</source>
        <translation>
            <numerusform>Dit wachtwoord is te makkelijk te raden. Met nog %n los woord erbij is het veilig; jaren, namen en rijen van het toetsenbord helpen niet.</numerusform>
            <numerusform>Dit wachtwoord is te makkelijk te raden. Met nog %n losse woorden erbij is het veilig; jaren, namen en rijen van het toetsenbord helpen niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is not a vault of Ancora.</source>
        <translation>Deze map is geen kluis van Ancora.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Ancora. Please update the program.</source>
        <translation>Deze kluis is geschreven door een nieuwere versie van Ancora. Werk het programma bij.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>De map kon niet gemaakt worden.</translation>
    </message>
    <message>
        <source>This folder is already in use. A new vault needs a folder of its own.</source>
        <translation>Deze map is al in gebruik. Een nieuwe kluis heeft een eigen map nodig.</translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>This backup is damaged. Please use another one.</source>
        <translation>Deze back-up is beschadigd. Gebruik een andere.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>De back-up kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>This is not a backup of Ancora.</source>
        <translation>Dit is geen back-up van Ancora.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of Ancora. Please update the program.</source>
        <translation>Deze back-up is geschreven door een nieuwere versie van Ancora. Werk het programma bij.</translation>
    </message>
    <message>
        <source>There is a file of this name already. A backup never replaces another.</source>
        <translation>Er is al een bestand met deze naam. Een back-up vervangt nooit een andere.</translation>
    </message>
    <message>
        <source>Only a director, or the recovery key, can restore a backup.</source>
        <translation>Alleen een directeur, of de herstelsleutel, kan een back-up terugzetten.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged. Restore it from a backup; nothing was changed.</source>
        <translation>Het sleutelbestand van deze kluis is beschadigd. Zet het terug uit een back-up; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This is not a key file of Ancora.</source>
        <translation>Dit is geen sleutelbestand van Ancora.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Ancora. Please update the program.</source>
        <translation>Deze kluis is geschreven door een nieuwere versie van Ancora. Werk het programma bij.</translation>
    </message>
    <message>
        <source>The key file is full: this vault cannot hold more people.</source>
        <translation>Het sleutelbestand is vol: deze kluis kan niet meer personen bevatten.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>Het sleutelbestand kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>The database with the new key could not be put in its place.</source>
        <translation>De databank met de nieuwe sleutel kon niet op haar plaats gezet worden.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where two computers could destroy each other&apos;s work. Please keep the vault on this computer&apos;s own disk.</source>
        <translation>Deze map staat op een netwerkschijf, waar twee computers elkaars werk kunnen vernietigen. Bewaar de kluis op de eigen schijf van deze computer.</translation>
    </message>
    <message>
        <source>This folder is read-only. Ancora cannot work where it may not save.</source>
        <translation>Deze map is alleen-lezen. Ancora kan niet werken waar het niet mag opslaan.</translation>
    </message>
    <message>
        <source>The key file in this folder belongs to another vault.</source>
        <translation>Het sleutelbestand in deze map hoort bij een andere kluis.</translation>
    </message>
    <message>
        <source>This key file is older than the one this computer saw on %1. Please find the newer one.</source>
        <translation>Dit sleutelbestand is ouder dan datgene dat deze computer zag op %1. Zoek het nieuwere.</translation>
    </message>
    <message>
        <source>Your role does not open the case files.</source>
        <translation>Met uw rol gaan de dossiers niet open.</translation>
    </message>
    <message>
        <source>The key file and the database of this vault do not fit together: one of them has been changed from outside.</source>
        <translation>Het sleutelbestand en de databank van deze kluis passen niet bij elkaar: een van beide is van buitenaf gewijzigd.</translation>
    </message>
    <message>
        <source>The database of this vault is older than its key file.</source>
        <translation>De databank van deze kluis is ouder dan het sleutelbestand.</translation>
    </message>
    <message>
        <source>This vault differs from the one this computer saw on %1. A director should restore a backup.</source>
        <translation>Deze kluis verschilt van degene die deze computer zag op %1. Een directeur zet best een back-up terug.</translation>
    </message>
    <message>
        <source>This vault is older than the one this computer saw on %1. Please find the newer one.</source>
        <translation>Deze kluis is ouder dan degene die deze computer zag op %1. Zoek de nieuwere.</translation>
    </message>
    <message>
        <source>A person needs a sign-in name and a role.</source>
        <translation>Een persoon heeft een gebruikersnaam en een rol nodig.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery key does not fit. Please compare it with the paper.</source>
        <translation>Regel %1 van de herstelsleutel klopt niet. Vergelijk hem met het papier.</translation>
    </message>
    <message>
        <source>The recovery key has five lines; there is something after the fifth.</source>
        <translation>De herstelsleutel heeft vijf regels; er staat iets na de vijfde.</translation>
    </message>
    <message>
        <source>The lines belong to different recovery keys.</source>
        <translation>De regels horen bij verschillende herstelsleutels.</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery key back yet. Without it a forgotten password loses everything.</source>
        <translation>Niemand heeft de herstelsleutel al overgetypt. Zonder die sleutel gaat bij een vergeten wachtwoord alles verloren.</translation>
    </message>
    <message>
        <source>There is only one director. If she forgets her password, only the recovery key opens the vault.</source>
        <translation>Er is maar één directeur. Vergeet die het wachtwoord, dan opent alleen de herstelsleutel de kluis nog.</translation>
    </message>
    <message>
        <source>Adding or removing a person was interrupted. Please do it again.</source>
        <translation>Het toevoegen of verwijderen van een persoon is onderbroken. Doe het opnieuw.</translation>
    </message>
    <message>
        <source>You may no longer open this vault. Please ask a director.</source>
        <translation>U mag deze kluis niet meer openen. Vraag het aan een directeur.</translation>
    </message>
    <message>
        <source>Only a director or a coordinator may add or remove people.</source>
        <translation>Alleen een directeur of coördinator mag personen toevoegen of verwijderen.</translation>
    </message>
    <message>
        <source>This is you. Another director must change your role.</source>
        <translation>Dit bent u zelf. Een andere directeur moet uw rol wijzigen.</translation>
    </message>
    <message>
        <source>Nobody with this name may open the vault.</source>
        <translation>Niemand met deze naam mag de kluis openen.</translation>
    </message>
    <message>
        <source>This is you. Another director must remove you.</source>
        <translation>Dit bent u zelf. Een andere directeur moet u verwijderen.</translation>
    </message>
    <message>
        <source>The database could not be copied.</source>
        <translation>De databank kon niet gekopieerd worden.</translation>
    </message>
    <message>
        <source>The journal of this vault has been changed from outside.</source>
        <translation>Het logboek van deze kluis is van buitenaf gewijzigd.</translation>
    </message>
    <message>
        <source>The journal names a computer that nobody vouched for.</source>
        <translation>Het logboek noemt een computer waarvoor niemand heeft ingestaan.</translation>
    </message>
    <message>
        <source>Entries of the journal, each linked to the one before</source>
        <translation>Regels van het logboek, elk gekoppeld aan de vorige</translation>
    </message>
    <message>
        <source>Signatures of people and computers</source>
        <translation>Handtekeningen van personen en computers</translation>
    </message>
    <message>
        <source>Computers that a member vouched for</source>
        <translation>Computers waarvoor een lid heeft ingestaan</translation>
    </message>
    <message>
        <source>The tables of this vault are not what its journal says.</source>
        <translation>De tabellen van deze kluis zijn niet wat het logboek zegt.</translation>
    </message>
    <message>
        <source>Rows that are what the journal says</source>
        <translation>Rijen die zijn wat het logboek zegt</translation>
    </message>
    <message>
        <source>A referral leads to a case that does not exist.</source>
        <translation>Een aanmelding leidt naar een dossier dat niet bestaat.</translation>
    </message>
    <message>
        <source>Cases that could be read</source>
        <translation>Dossiers die gelezen konden worden</translation>
    </message>
    <message>
        <source>Referrals that could be read</source>
        <translation>Aanmeldingen die gelezen konden worden</translation>
    </message>
    <message>
        <source>Referrals that lead to their case</source>
        <translation>Aanmeldingen die naar hun dossier leiden</translation>
    </message>
    <message>
        <source>Pages of the database</source>
        <translation>Bladzijden van de databank</translation>
    </message>
    <message>
        <source>Entries in the list of members, signed by the directors</source>
        <translation>Regels van de ledenlijst, ondertekend door de directeurs</translation>
    </message>
    <message>
        <source>Length of the journal when this computer last saw it</source>
        <translation>Lengte van het logboek toen deze computer het laatst zag</translation>
    </message>
    <message>
        <source>Only a director hands confidential figures over.</source>
        <translation>Alleen een directeur geeft vertrouwelijke cijfers door.</translation>
    </message>
    <message>
        <source>Documents of which every piece is there</source>
        <translation>Documenten waarvan elk stuk er is</translation>
    </message>
</context>
<context>
    <name>ancora::ui::AmountField</name>
    <message>
        <source>An amount is typed as 1250 or 1250,50.</source>
        <translation>Een bedrag typt u als 1250 of 1250,50.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Attaching</name>
    <message>
        <source>Looking at the document</source>
        <translation>Het document wordt bekeken</translation>
    </message>
    <message>
        <source>The same file is here already: %1.</source>
        <translation>Hetzelfde bestand is hier al: %1.</translation>
    </message>
    <message>
        <source>Sealing the document</source>
        <translation>Het document wordt verzegeld</translation>
    </message>
</context>
<context>
    <name>ancora::ui::AttachmentsTab</name>
    <message>
        <source>Search in documents and notes</source>
        <translation>Zoeken in documenten en notities</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Document toevoegen…</translation>
    </message>
    <message>
        <source>Attach it all the same</source>
        <translation>Toch toevoegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niet toevoegen</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Notitie van %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Bladzijde %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>zonder titel</translation>
    </message>
    <message>
        <source>No document yet. Add one, or drop a file here.</source>
        <translation>Nog geen document. Voeg er een toe of sleep een bestand hierheen.</translation>
    </message>
    <message>
        <source>Choose the file. What it says about its author is taken out; the file itself stays where it is.</source>
        <translation>Kies het bestand. Wat het over de auteur zegt, wordt eruit gehaald; het bestand zelf blijft waar het is.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::BackupTab</name>
    <message>
        <source>&amp;Folder for the backup</source>
        <translation>&amp;Map voor de back-up</translation>
    </message>
    <message>
        <source>The backup is one encrypted file. It is read back and compared before it counts. Directors open it with the password they have today, or anybody with today&apos;s recovery key.</source>
        <translation>De back-up is één versleuteld bestand. Hij wordt teruggelezen en vergeleken voor hij telt. Directeurs openen hem met hun wachtwoord van vandaag; met de herstelsleutel van vandaag kan iedereen het.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Nu een &amp;back-up maken</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Kies een map.</translation>
    </message>
    <message>
        <source>Backed up, read back and compared: %1</source>
        <translation>Back-up gemaakt, teruggelezen en vergeleken: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CasePage</name>
    <message>
        <source>Removed: %1</source>
        <translation>Verwijderd: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>No case is open. Choose one on the page Cases.</source>
        <translation>Er is geen dossier open. Kies er een op de pagina Dossiers.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Exploitation</source>
        <translation>&amp;Uitbuiting</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>Opvan&amp;g</translation>
    </message>
    <message>
        <source>&amp;Accompaniment</source>
        <translation>&amp;Begeleiding</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Gesc&amp;hiedenis</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n aandachtspunt</numerusform>
            <numerusform>%n aandachtspunten</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe contact: %1</source>
        <translation>Veilig contact: %1</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>%1 loopt af op %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1 (%n dag geleden)</numerusform>
            <numerusform>%1 (%n dagen geleden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (over %n dag)</numerusform>
            <numerusform>%1 (over %n dagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected until %2</source>
        <translation>%1 verwacht tegen %2</translation>
    </message>
    <message>
        <source>%1, entered by hand</source>
        <translation>%1, met de hand ingevoerd</translation>
    </message>
    <message>
        <source>&amp;Justice</source>
        <translation>&amp;Justitie</translation>
    </message>
    <message>
        <source>Help and &amp;notes</source>
        <translation>Hulp en &amp;notities</translation>
    </message>
    <message>
        <source>Co&amp;nsents</source>
        <translation>Toeste&amp;mmingen</translation>
    </message>
    <message>
        <source>Referrals o&amp;ut</source>
        <translation>Doorver&amp;wijzingen</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Vei&amp;ligheid</translation>
    </message>
    <message>
        <source>%1 (expired: look at it again)</source>
        <translation>%1 (vervallen: herbekijken)</translation>
    </message>
    <message numerus="yes">
        <source>%n risk flag(s)</source>
        <translation>
            <numerusform>%n risicosignaal</numerusform>
            <numerusform>%n risicosignalen</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks: %1</source>
        <translation>Risico’s: %1</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;Procedure</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Filter: name, alias, number</source>
        <translation>Filter: naam, alias, nummer</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>De dossiers filteren</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Welke dossiers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mijn dossiers</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Deadline this month</source>
        <translation>Termijn deze maand</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation>Alle fasen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Vorm van uitbuiting</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Volgende termijn</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>D&amp;ubbels…</translation>
    </message>
    <message>
        <source>Cases that may be about one person: compare and merge them</source>
        <translation>Dossiers die over één persoon kunnen gaan: vergelijken en samenvoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n risk flag(s)</source>
        <translation>
            <numerusform>%n risicosignaal</numerusform>
            <numerusform>%n risicosignalen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ancora::ui::CaseworkModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CaseworkTab</name>
    <message>
        <source>By goal</source>
        <translation>Per doel</translation>
    </message>
    <message>
        <source>By day, newest first</source>
        <translation>Per dag, nieuwste eerst</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Volgorde van de lijst</translation>
    </message>
    <message>
        <source>Goals, tasks, services and notes</source>
        <translation>Doelen, taken, diensten en notities</translation>
    </message>
    <message>
        <source>Add a g&amp;oal</source>
        <translation>Doel toevoegen</translation>
    </message>
    <message>
        <source>Add a &amp;task</source>
        <translation>&amp;Taak toevoegen</translation>
    </message>
    <message>
        <source>Add a s&amp;ervice</source>
        <translation>Di&amp;enst toevoegen</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Schrij&amp;f een notitie</translation>
    </message>
    <message>
        <source>Help given, by kind</source>
        <translation>Gegeven hulp, per soort</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CentresDetails</name>
    <message>
        <source>Packages and who has signed them</source>
        <translation>Pakketten en wie ze heeft ondertekend</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centrum</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Ondertekend met de sleutel</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>None of this stops the report.</source>
        <translation>Niets hiervan houdt het verslag tegen.</translation>
    </message>
    <message>
        <source>While a finding is red, the report is written only with a reason, which stands in the certificate.</source>
        <translation>Zolang een aandachtspunt rood is, wordt het verslag alleen geschreven met een reden, die in het attest komt te staan.</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Geschreven in %1: %2</translation>
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
        <translation>Grafiek: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ChoiceField</name>
    <message>
        <source>Nothing in the list fits. The arrow key down shows the whole list.</source>
        <translation>Niets in de lijst past. De pijl omlaag toont de hele lijst.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ComparePane</name>
    <message>
        <source>Ways to protect the report</source>
        <translation>Manieren om het verslag te beschermen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Voortgang van de vergelijking</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>De vergelijking annuleren</translation>
    </message>
    <message>
        <source>Protect the report &amp;this way</source>
        <translation>Het verslag &amp;zo beschermen</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Zichtbaar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>Verloren rijen</translation>
    </message>
    <message>
        <source>Farthest from the count</source>
        <translation>Verst van het aantal</translation>
    </message>
    <message>
        <source>Main totals</source>
        <translation>Hoofdtotalen</translation>
    </message>
    <message>
        <source>Ways to protect the report %1</source>
        <translation>Manieren om het verslag %1 te beschermen</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gekozen)</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>niet berekend</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wordt berekend</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>alle zichtbaar</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 van %2 zichtbaar</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niet beschikbaar</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ComputerTab</name>
    <message>
        <source>Outside the vault Ancora remembers only what stands on this page and the size of the window. Screenshots by other programs cannot be prevented on every system.</source>
        <translation>Buiten de kluis onthoudt Ancora alleen wat op deze pagina staat en de grootte van het venster. Schermafdrukken door andere programma&apos;s zijn niet op elk systeem te verhinderen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Lock &amp;when nobody types for</source>
        <translation>Ver&amp;grendelen als niemand typt gedurende</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source>Key that &amp;hides everything at once</source>
        <translation>Toets die alles meteen ver&amp;bergt</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ConfidentialMark</name>
    <message>
        <source>Confidential: nothing is hidden. Not for publication; somebody could be recognised.</source>
        <translation>Vertrouwelijk: er is niets verborgen. Niet voor publicatie; iemand kan herkend worden.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ConsolidationPage</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The packages are being opened.</source>
        <translation>De pakketten worden geopend.</translation>
    </message>
    <message>
        <source>What is written counts as published. It is protected first, which takes a while.</source>
        <translation>Wat geschreven wordt, geldt als gepubliceerd. Het wordt eerst beveiligd; dat duurt even.</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n centre(s) for %1</source>
        <translation>
            <numerusform>De cijfers van %n centrum voor %1</numerusform>
            <numerusform>De cijfers van %n centra voor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Het verslag wordt geschreven.</translation>
    </message>
    <message>
        <source>The figures are being protected.</source>
        <translation>De cijfers worden beveiligd.</translation>
    </message>
    <message numerus="yes">
        <source>The report is written (%n file(s)).</source>
        <translation>
            <numerusform>Het verslag is geschreven (%n bestand).</numerusform>
            <numerusform>Het verslag is geschreven (%n bestanden).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Geannuleerd; er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ContactGuard</name>
    <message>
        <source>%1 is hidden. %2</source>
        <translation>%1 is verborgen. %2</translation>
    </message>
    <message>
        <source>Yes, show it: this is recorded</source>
        <translation>Ja, tonen: dit wordt vastgelegd</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Toch tonen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ContactPane</name>
    <message>
        <source>How the person may be reached</source>
        <translation>Hoe de persoon bereikt mag worden</translation>
    </message>
    <message>
        <source>New rule of safe contact</source>
        <translation>Nieuwe regel voor veilig contact</translation>
    </message>
    <message>
        <source>Record the rule</source>
        <translation>De regel vastleggen</translation>
    </message>
    <message>
        <source>It stays as it is written; a change is a further rule</source>
        <translation>Ze blijft zoals ze geschreven is; een wijziging is een nieuwe regel</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (sinds %2)</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Later: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vroeger: %1</translation>
    </message>
    <message>
        <source>A rule needs its way of contact and whether it may be used.</source>
        <translation>Een regel heeft een contactwijze nodig en of die gebruikt mag worden.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CreateVaultPage</name>
    <message>
        <source>&amp;Backup file</source>
        <translation>&amp;Back-upbestand</translation>
    </message>
    <message>
        <source>&amp;Folder for the vault (new or empty)</source>
        <translation>&amp;Map voor de kluis (nieuw of leeg)</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Map van de kluis</translation>
    </message>
    <message>
        <source>The five &amp;lines of the recovery key</source>
        <translation>De vijf rege&amp;ls van de herstelsleutel</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>Uw &amp;gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Your &amp;password when the backup was made</source>
        <translation>&amp;Uw wachtwoord toen de back-up gemaakt werd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Een nieuwe kluis</translation>
    </message>
    <message>
        <source>A vault is one folder that holds everything, encrypted. Choose a neutral name for it. You become its first director.</source>
        <translation>Een kluis is één map die alles bevat, versleuteld. Kies er een neutrale naam voor. U wordt de eerste directeur.</translation>
    </message>
    <message>
        <source>&amp;Create the vault</source>
        <translation>&amp;Kluis maken</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Openen met de herstelsleutel</translation>
    </message>
    <message>
        <source>You get a new password and the director&apos;s role. The key you use now will be replaced by a new one.</source>
        <translation>U krijgt een nieuw wachtwoord en de rol van directeur. De sleutel die u nu gebruikt, wordt door een nieuwe vervangen.</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation>&amp;Kluis openen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Een back-up terugzetten</translation>
    </message>
    <message>
        <source>The backup becomes a vault in a new folder. Only a director or coordinator of that time can do this; the others are added again afterwards.</source>
        <translation>De back-up wordt een kluis in een nieuwe map. Alleen een directeur of coördinator van toen kan dit doen; de anderen worden daarna weer toegevoegd.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Kies een map.</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Kies een gebruikersnaam.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Een ogenblik...</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DateField</name>
    <message>
        <source>d.m.yyyy</source>
        <translation>d.m.jjjj</translation>
    </message>
    <message>
        <source>A day is typed as 5.3.2024, or t for today.</source>
        <translation>Typ een dag als 5.3.2024, of t voor vandaag.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DifferencesPane</name>
    <message>
        <source>not in the table</source>
        <translation>niet in de tabel</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Differences to what is published</source>
        <translation>Verschillen met wat gepubliceerd is</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since version %1.</source>
        <translation>
            <numerusform>%n cijfer is gewijzigd sinds versie %1.</numerusform>
            <numerusform>%n cijfers zijn gewijzigd sinds versie %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are hidden in only one of the two.</source>
        <translation>
            <numerusform>Nog %n is maar in een van beide verborgen.</numerusform>
            <numerusform>Nog %n zijn maar in een van beide verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DocumentView</name>
    <message>
        <source>Show it all the same</source>
        <translation>Toch tonen</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Bladzijde van het document</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Tekst van het document</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Hele breedte</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Zoeken in dit document</translation>
    </message>
    <message>
        <source>More room for the document</source>
        <translation>Meer plaats voor het document</translation>
    </message>
    <message>
        <source>This PDF is damaged or locked and cannot be shown.</source>
        <translation>Deze pdf is beschadigd of vergrendeld en kan niet worden getoond.</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>alleen het begin wordt getoond</translation>
    </message>
    <message>
        <source>This kind of file can carry programs. Nothing of it runs here, but open it only if you know where it comes from.</source>
        <translation>Dit soort bestand kan programma’s bevatten. Hier wordt er niets van uitgevoerd, maar open het alleen als u weet waar het vandaan komt.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Deze bladzijde kan niet worden getoond.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DuplicatesDialog</name>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;Vergelijken en samenvoegen…</translation>
    </message>
    <message>
        <source>These are &amp;two persons</source>
        <translation>Dit zijn &amp;twee personen</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogelijke dubbels</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Ander dossier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Looking through all cases…</source>
        <translation>Alle dossiers worden doorzocht…</translation>
    </message>
    <message>
        <source>No two cases look like one person.</source>
        <translation>Geen twee dossiers lijken over één persoon te gaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of cases may be about one person, the likeliest first.</source>
        <translation>
            <numerusform>%n paar dossiers kan over één persoon gaan.</numerusform>
            <numerusform>%n paren dossiers kunnen over één persoon gaan, het waarschijnlijkste eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two persons and are not proposed again.</source>
        <translation>%1 en %2 zijn twee personen en worden niet meer voorgesteld.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Case %1 is now part of case %2.</source>
        <translation>Dossier %1 is nu deel van dossier %2.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DurationField</name>
    <message>
        <source>A duration is typed as 1:30, 1.5 (hours) or 90m.</source>
        <translation>Een duur typt u als 1:30, 1,5 (uur) of 90m.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ExportPanel</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formaten</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Taal van het verslag</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Map voor het verslag</translation>
    </message>
    <message>
        <source>I &amp;want the confidential figures, and keep them safe</source>
        <translation>Ik &amp;wil de vertrouwelijke cijfers en bewaar ze veilig</translation>
    </message>
    <message>
        <source>Write the re&amp;port</source>
        <translation>Verslag make&amp;n</translation>
    </message>
    <message>
        <source>Choose the folder for the report.</source>
        <translation>Kies de map voor het verslag.</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Kiezen...</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>De map voor het verslag kiezen</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>V&amp;ersie</translation>
    </message>
    <message>
        <source>&amp;Reason of the director</source>
        <translation>Reden van de directe&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>&amp;Terug (Esc)</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FamilyPane</name>
    <message>
        <source>Does she or he have a file here? Name or case number</source>
        <translation>Heeft die persoon hier een dossier? Naam of dossiernummer</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Dat dossier openen</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Niet deze persoon</translation>
    </message>
    <message>
        <source>From other files</source>
        <translation>Uit andere dossiers</translation>
    </message>
    <message>
        <source>Enter opens the file</source>
        <translation>Enter opent het dossier</translation>
    </message>
    <message>
        <source>In charge, not counted as victims: %1</source>
        <translation>Ten laste, niet als slachtoffer geteld: %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>Has a file: %1</source>
        <translation>Heeft een dossier: %1</translation>
    </message>
    <message>
        <source>Leaves the household today</source>
        <translation>Verlaat vandaag het gezin</translation>
    </message>
    <message>
        <source>Lives with the person from today</source>
        <translation>Woont vanaf vandaag bij de persoon</translation>
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
        <translation>nee</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>check</source>
        <translation>nakijken</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>niet begrepen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet opgeslagen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else: %1</source>
        <translation>Intussen door iemand anders gewijzigd: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Het mijne houden</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Het andere nemen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>This record has been removed meanwhile; what you typed is still here.</source>
        <translation>Dit is intussen verwijderd; wat u typte staat hier nog.</translation>
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
        <translation>De dossiers zijn intussen gewijzigd. Open Statistieken opnieuw.</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Achter het cijfer</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1: %n regel</numerusform>
            <numerusform>%1: %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Accompanied from</source>
        <translation>Begeleid vanaf</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Aangemeld op</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Aangemeld door</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FindFirst</name>
    <message>
        <source>Perhaps already known</source>
        <translation>Misschien al bekend</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FindingsPane</name>
    <message>
        <source>Confidential figures are not published; nothing is asked of them.</source>
        <translation>Vertrouwelijke cijfers worden niet gepubliceerd; er worden geen eisen aan gesteld.</translation>
    </message>
    <message>
        <source>This report has passed the checks when it was published.</source>
        <translation>Dit verslag heeft de controles doorstaan toen het gepubliceerd werd.</translation>
    </message>
    <message>
        <source>While a finding is red, the report is written only when a director signs with a reason. Enter leads to what is missing.</source>
        <translation>Zolang een aandachtspunt rood is, wordt het verslag alleen geschreven als een directeur met een reden tekent. Enter leidt naar wat ontbreekt.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message>
        <source>The report may be written. Enter leads to what is missing.</source>
        <translation>Het verslag mag geschreven worden. Enter leidt naar wat ontbreekt.</translation>
    </message>
    <message>
        <source>Checks before publication</source>
        <translation>Controles voor publicatie</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Red: %1</source>
        <translation>Rood: %1</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Te bekijken: %1</translation>
    </message>
    <message>
        <source>Checks: %1 red, %2 to look at</source>
        <translation>Controles: %1 rood, %2 te bekijken</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FlagsPane</name>
    <message>
        <source>Remove the flag</source>
        <translation>Het signaal verwijderen</translation>
    </message>
    <message>
        <source>A flag is removed for a reason only.</source>
        <translation>Een signaal wordt alleen met een reden verwijderd.</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (verwijderd)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (vervallen)</translation>
    </message>
    <message>
        <source>Add a risk flag</source>
        <translation>Een risicosignaal toevoegen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FolderDialog</name>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>&amp;Choose this file</source>
        <translation>Dit bestand &amp;kiezen</translation>
    </message>
    <message>
        <source>&amp;Choose this folder</source>
        <translation>Deze map &amp;kiezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FolderField</name>
    <message>
        <source>Choose the file.</source>
        <translation>Kies het bestand.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Kies de map.</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Kie&amp;zen...</translation>
    </message>
    <message>
        <source>Choose from the list of folders</source>
        <translation>Uit de lijst van mappen kiezen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Frame</name>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>%1: continue</source>
        <translation>%1: verdergaan</translation>
    </message>
</context>
<context>
    <name>ancora::ui::GroundsPane</name>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>What the withdrawal stops</source>
        <translation>Wat de intrekking stopt</translation>
    </message>
    <message>
        <source>A withdrawal needs its reason.</source>
        <translation>Een intrekking heeft een reden nodig.</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (ingetrokken)</translation>
    </message>
    <message>
        <source>Add a consent</source>
        <translation>Toestemming toevoegen</translation>
    </message>
    <message>
        <source>From that day on nothing may be told any longer. No onward referral rests on it.</source>
        <translation>Vanaf die dag mag niets meer worden meegedeeld. Geen doorverwijzing steunt erop.</translation>
    </message>
    <message>
        <source>From that day on nothing may be told any longer. It stops: %1</source>
        <translation>Vanaf die dag mag niets meer worden meegedeeld. Het stopt: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HandOverPane</name>
    <message>
        <source>Hand over the confidential figures</source>
        <translation>Vertrouwelijke cijfers doorgeven</translation>
    </message>
    <message>
        <source>Hand the fi&amp;gures over</source>
        <translation>D&amp;e cijfers doorgeven</translation>
    </message>
    <message>
        <source>&amp;Public key of the recipient</source>
        <translation>&amp;Publieke sleutel van de ontvanger</translation>
    </message>
    <message>
        <source>&amp;Key of the centres (if there is one)</source>
        <translation>Sle&amp;utel van de centra (als er een is)</translation>
    </message>
    <message>
        <source>New fi&amp;le for the package</source>
        <translation>&amp;Nieuw bestand voor het pakket</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>nog niet gekozen</translation>
    </message>
    <message>
        <source>The counts in all tables of %1 (%2, until %3) leave the vault, none of them hidden but without names and dates, sealed for the recipient alone, whose key is %4, and signed with the key of this office, which is %5.</source>
        <translation>De aantallen in alle tabellen van %1 (%2, tot %3) verlaten de kluis, zonder dat er iets verborgen is maar zonder namen en datums, verzegeld voor de ontvanger alleen, met de sleutel %4, en ondertekend met de sleutel van dit centrum, %5.</translation>
    </message>
    <message>
        <source>Sealing the figures</source>
        <translation>De cijfers worden verzegeld</translation>
    </message>
    <message>
        <source>The package %1 is sealed. %2</source>
        <translation>Het pakket %1 is verzegeld. %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HelpTable</name>
    <message>
        <source>Kind of help</source>
        <translation>Soort hulp</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keren</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Help given, by kind</source>
        <translation>Gegeven hulp, per soort</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Zonder soort</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Alle hulp</translation>
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
        <translation>Invoer uit bestand</translation>
    </message>
    <message>
        <source>List opened</source>
        <translation>Lijst geopend</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: verwijderd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: gewijzigd</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Two cases became one</source>
        <translation>Twee dossiers werden er één</translation>
    </message>
    <message>
        <source>Two cases were separated again</source>
        <translation>Twee dossiers werden weer gescheiden</translation>
    </message>
    <message>
        <source>Case %1 became part of this case</source>
        <translation>Dossier %1 werd deel van dit dossier</translation>
    </message>
    <message>
        <source>Case %1 was separated again</source>
        <translation>Dossier %1 werd weer gescheiden</translation>
    </message>
    <message>
        <source>In case %1:</source>
        <translation>In dossier %1:</translation>
    </message>
    <message>
        <source>&amp;Separate case %1 again</source>
        <translation>Dossier %1 weer s&amp;cheiden</translation>
    </message>
    <message>
        <source>Both cases are what they were. What was added since is in this case.</source>
        <translation>Beide dossiers zijn weer wat ze waren. Wat er sindsdien bij kwam, staat in dit dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Both cases are what they were. What was added since is in this case, and %n record(s) changed since are in both.</source>
        <translation>
            <numerusform>Beide dossiers zijn weer wat ze waren. Wat er sindsdien bij kwam, staat in dit dossier; %n sindsdien gewijzigd gegeven staat in beide.</numerusform>
            <numerusform>Beide dossiers zijn weer wat ze waren. Wat er sindsdien bij kwam, staat in dit dossier; %n sindsdien gewijzigde gegevens staan in beide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Opnieuw gedaan</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HousesEditor</name>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Kamer toevoegen</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>Bed toevoegen</translation>
    </message>
    <message>
        <source>Houses, rooms and beds</source>
        <translation>Huizen, kamers en bedden</translation>
    </message>
    <message>
        <source>Add a house</source>
        <translation>Huis toevoegen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::KeyPairForm</name>
    <message>
        <source>New &amp;file for the private key</source>
        <translation>Nieuw &amp;bestand voor de privésleutel</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>Wa&amp;chtwoord van de sleutel</translation>
    </message>
    <message>
        <source>The recipient&apos;s key pair</source>
        <translation>Het sleutelpaar van de ontvanger</translation>
    </message>
    <message>
        <source>Two files come into being. The private key, protected by the password, stays with you: only with it can the packages be opened. The public key, with .pub at the end of its name, goes to every centre.</source>
        <translation>Er ontstaan twee bestanden. De privésleutel, beschermd met het wachtwoord, blijft bij u: alleen daarmee kunnen de pakketten geopend worden. De publieke sleutel, met .pub aan het einde van de naam, gaat naar elk centrum.</translation>
    </message>
    <message>
        <source>&amp;Create the key pair</source>
        <translation>Sleutelpaar &amp;maken</translation>
    </message>
    <message>
        <source>Choose the folder, and a name for the file.</source>
        <translation>Kies de map en een naam voor het bestand.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Een ogenblik...</translation>
    </message>
    <message>
        <source>Give the file %1 to every centre, and compare these digits with them on the telephone: %2</source>
        <translation>Geef het bestand %1 aan elk centrum en vergelijk deze cijfers met hen aan de telefoon: %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::KnownList</name>
    <message>
        <source>Perhaps already known</source>
        <translation>Misschien al bekend</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>Dit is iemand anders</translation>
    </message>
    <message>
        <source>Enter opens the file. Escape: this is somebody else.</source>
        <translation>Enter opent het dossier. Escape: dit is iemand anders.</translation>
    </message>
    <message>
        <source>Escape, in the list</source>
        <translation>Escape, in de lijst</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LeafletDialog</name>
    <message>
        <source>Leaflet about rights</source>
        <translation>Folder over rechten</translation>
    </message>
    <message>
        <source>&amp;Print the centre’s name</source>
        <translation>&amp;Naam van het centrum afdrukken</translation>
    </message>
    <message>
        <source>Text of the leaflet</source>
        <translation>Tekst van de folder</translation>
    </message>
    <message>
        <source>&amp;Language of the leaflet</source>
        <translation>&amp;Taal van de folder</translation>
    </message>
    <message>
        <source>A native speaker has read this text.</source>
        <translation>Een moedertaalspreker heeft deze tekst gelezen.</translation>
    </message>
    <message>
        <source>No native speaker has read this text yet: go through it with an interpreter.</source>
        <translation>Nog geen moedertaalspreker heeft deze tekst gelezen: neem hem met een tolk door.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
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
        <translation>&amp;Naam van het centrum afdrukken</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>L&amp;etter</source>
        <translation>&amp;Brief</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Ontvanger</translation>
    </message>
    <message>
        <source>&amp;Language of the letter</source>
        <translation>&amp;Taal van de brief</translation>
    </message>
</context>
<context>
    <name>ancora::ui::MergeForm</name>
    <message>
        <source>&amp;Merge the two cases</source>
        <translation>De twee dossiers &amp;samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Everything of both cases stays. Both numbers will find the person, and the history of the case can separate the two again.</source>
        <translation>Alles van beide dossiers blijft. Beide nummers vinden de persoon, en in de geschiedenis van het dossier kunnen de twee weer gescheiden worden.</translation>
    </message>
    <message>
        <source>Case %1 becomes part of case %2</source>
        <translation>Dossier %1 wordt deel van dossier %2</translation>
    </message>
    <message>
        <source>&amp;Keep %1 instead</source>
        <translation>Liever %1 be&amp;houden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Na het samenvoegen</translation>
    </message>
    <message>
        <source>Both cases answer the same about the person.</source>
        <translation>Beide dossiers zeggen hetzelfde over de persoon.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>zoals in %1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <translation>Gaat mee: %1</translation>
    </message>
    <message>
        <source>To look at after merging:
%1</source>
        <translation>Te bekijken na het samenvoegen:
%1</translation>
    </message>
    <message>
        <source>A consent that was withdrawn in one case counts as withdrawn in both.</source>
        <translation>Een toestemming die in één dossier is ingetrokken, geldt in beide als ingetrokken.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NewPasswordField</name>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <translation>&amp;Herhaal het wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Offer a passphrase</source>
        <translation>&amp;Wachtwoordzin voorstellen</translation>
    </message>
    <message>
        <source>Several words in a row are strong and easy to remember.</source>
        <translation>Meerdere woorden na elkaar zijn sterk en makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Too weak: add words (%1 of at least %2 points).</source>
        <translation>Te zwak: voeg woorden toe (%1 van minstens %2 punten).</translation>
    </message>
    <message>
        <source>Good (%1 points).</source>
        <translation>Goed (%1 punten).</translation>
    </message>
    <message>
        <source>Strong (%1 points).</source>
        <translation>Sterk (%1 punten).</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NoteSheet</name>
    <message>
        <source>Si&amp;gn</source>
        <translation>Onderte&amp;kenen</translation>
    </message>
    <message>
        <source>Write an a&amp;ddition</source>
        <translation>Een aanvulling s&amp;chrijven</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation>Toestand van de notitie</translation>
    </message>
    <message>
        <source>Signed by %1 on %2. It does not change any more; what must be put right is written as an addition.</source>
        <translation>Ondertekend door %1 op %2. Ze verandert niet meer; wat rechtgezet moet worden, wordt als aanvulling geschreven.</translation>
    </message>
    <message>
        <source>Written by %1, not signed yet. Only the author can sign it.</source>
        <translation>Geschreven door %1, nog niet ondertekend. Alleen de auteur kan ondertekenen.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>De melding sluiten</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NumberField</name>
    <message>
        <source>A whole number, as 3.</source>
        <translation>Een geheel getal, zoals 3.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OccupancyModel</name>
    <message>
        <source>file %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>%1, night of %2: %3</source>
        <translation>%1, nacht van %2: %3</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OfficeTab</name>
    <message>
        <source>&amp;Name of the office, as reports show it</source>
        <translation>&amp;Naam van het centrum, zoals verslagen hem tonen</translation>
    </message>
    <message>
        <source>&amp;Beds in the shelter</source>
        <translation>&amp;Bedden in het opvanghuis</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>niet ingevoerd</translation>
    </message>
    <message>
        <source>The beds on the page Places are counted instead.</source>
        <translation>In plaats daarvan worden de bedden op de pagina Plaatsen geteld.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OnwardPane</name>
    <message>
        <source>How far it is</source>
        <translation>Stand van zaken</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>Dag van de stap</translation>
    </message>
    <message>
        <source>Reason of a refusal or withdrawal</source>
        <translation>Reden van een weigering of intrekking</translation>
    </message>
    <message>
        <source>Told in words</source>
        <translation>Met woorden meegedeeld</translation>
    </message>
    <message>
        <source>On the phone, by letter, in person: today</source>
        <translation>Per telefoon, per brief, persoonlijk: vandaag</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>File of the package or of its answer</source>
        <translation>Bestand van het pakket of van het antwoord</translation>
    </message>
    <message>
        <source>Send as a package</source>
        <translation>Als pakket versturen</translation>
    </message>
    <message>
        <source>Writes a file that only the partner can open</source>
        <translation>Schrijft een bestand dat alleen de partner kan openen</translation>
    </message>
    <message>
        <source>Take the answer in</source>
        <translation>Antwoord opnemen</translation>
    </message>
    <message>
        <source>%1   %2, %3</source>
        <extracomment>the state of an onward referral / to whom / what is asked</extracomment>
        <translation>%1   %2, %3</translation>
    </message>
    <message>
        <source>Add an onward referral</source>
        <translation>Doorverwijzing toevoegen</translation>
    </message>
    <message>
        <source>Prepared on %1.</source>
        <translation>Voorbereid op %1.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Verstuurd op %1.</translation>
    </message>
    <message>
        <source>Refused on %1.</source>
        <translation>Geweigerd op %1.</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>Aanvaard op %1.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Uitgevoerd op %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Ingetrokken op %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>It may be sent today.</source>
        <translation>Ze mag vandaag worden verstuurd.</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation>Ze kan niet worden verstuurd: %1</translation>
    </message>
    <message>
        <source>A package goes to a partner of the directory.</source>
        <translation>Een pakket gaat naar een partner uit de lijst.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OverviewTab</name>
    <message>
        <source>Findings</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>check</source>
        <translation>nakijken</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PackagesForm</name>
    <message>
        <source>Consolidate the centres</source>
        <translation>De centra samenvoegen</translation>
    </message>
    <message>
        <source>Create a key &amp;pair...</source>
        <translation>Sleutelpaar &amp;maken...</translation>
    </message>
    <message>
        <source>Open the p&amp;ackages</source>
        <translation>Pakketten &amp;openen</translation>
    </message>
    <message>
        <source>The confidential figures that the centres have handed over become one national report. It is protected together with what the centres have published alone.</source>
        <translation>De vertrouwelijke cijfers die de centra hebben doorgegeven, worden één nationaal verslag. Het wordt beveiligd samen met wat de centra zelf hebben gepubliceerd.</translation>
    </message>
    <message>
        <source>Your private &amp;key</source>
        <translation>Uw &amp;privésleutel</translation>
    </message>
    <message>
        <source>Pass&amp;word of the key</source>
        <translation>&amp;Wachtwoord van de sleutel</translation>
    </message>
    <message>
        <source>Packa&amp;ges of the centres</source>
        <translation>Pa&amp;kketten van de centra</translation>
    </message>
    <message>
        <source>Reports the centres pub&amp;lished</source>
        <translation>G&amp;epubliceerde verslagen van de centra</translation>
    </message>
    <message>
        <source>Pro&amp;tection</source>
        <translation>Be&amp;scherming</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PackagesTab</name>
    <message>
        <source>New &amp;file for the key</source>
        <translation>Nieuw &amp;bestand voor de sleutel</translation>
    </message>
    <message>
        <source>Other offices need the key file of this office to send it a referral as a package. It is no secret: it only closes packages; they are opened with what stays in this vault.</source>
        <translation>Andere centra hebben het sleutelbestand van dit centrum nodig om er een aanmelding als pakket naartoe te sturen. Het is geen geheim: het sluit alleen pakketten; ze gaan open met wat in deze kluis blijft.</translation>
    </message>
    <message>
        <source>Key for packages</source>
        <translation>Sleutel voor pakketten</translation>
    </message>
    <message>
        <source>&amp;Write the key file</source>
        <translation>Sleutelbestand schri&amp;jven</translation>
    </message>
    <message>
        <source>There is no key yet. It is made with its file.</source>
        <translation>Er is nog geen sleutel. Hij wordt samen met zijn bestand gemaakt.</translation>
    </message>
    <message>
        <source>The key of this office is %1. Who gets the file compares it on the phone.
What this office sends is signed with the key %2.</source>
        <translation>De sleutel van dit centrum is %1. Wie het bestand krijgt, vergelijkt hem aan de telefoon.
Wat dit centrum verstuurt, is ondertekend met de sleutel %2.</translation>
    </message>
    <message>
        <source>The key is in %1.</source>
        <translation>De sleutel staat in %1.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PaperDialog</name>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>Niet in deze kopie</translation>
    </message>
    <message>
        <source>&amp;Paper for</source>
        <translation>&amp;Document voor</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Ontvanger</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Taal van het document</translation>
    </message>
    <message>
        <source>Not in this copy:</source>
        <translation>Niet in deze kopie:</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PapersButton</name>
    <message>
        <source>Paper…</source>
        <translation>Document…</translation>
    </message>
    <message>
        <source>The file, a letter or a leaflet as a PDF</source>
        <translation>Het dossier, een brief of een folder als pdf</translation>
    </message>
    <message>
        <source>&amp;The file for…</source>
        <translation>&amp;Het dossier voor…</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Brief…</translation>
    </message>
    <message>
        <source>Leaflet about &amp;rights…</source>
        <translation>&amp;Folder over rechten…</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PartialDateField</name>
    <message>
        <source>yyyy, m.yyyy or d.m.yyyy</source>
        <translation>jjjj, m.jjjj of d.m.jjjj</translation>
    </message>
    <message>
        <source>Type 2024, 3.2024 or 5.3.2024; ? for unknown, ! for refused.</source>
        <translation>Typ 2024, 3.2024 of 5.3.2024; ? voor onbekend, ! voor geweigerd.</translation>
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
        <translation>&amp;Partner toevoegen</translation>
    </message>
    <message>
        <source>Key for packages</source>
        <translation>Sleutel voor pakketten</translation>
    </message>
    <message>
        <source>Key file of the partner</source>
        <translation>Sleutelbestand van de partner</translation>
    </message>
    <message>
        <source>Name or contact</source>
        <translation>Naam of contact</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Elke regio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Elke taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Elke dienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>&amp;Inactive too</source>
        <translation>Oo&amp;k inactieve</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inactief)</translation>
    </message>
    <message>
        <source>Packages are sealed with the key %1. Compare it on the phone.</source>
        <translation>Pakketten worden verzegeld met de sleutel %1. Vergelijk hem aan de telefoon.</translation>
    </message>
    <message>
        <source>Without its key file no package can be sealed for this partner. Choose it here.</source>
        <translation>Zonder sleutelbestand kan voor deze partner geen pakket worden verzegeld. Kies het hier.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Het wachtwoord tonen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PathList</name>
    <message>
        <source>Choose the file.</source>
        <translation>Kies het bestand.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Kies de map.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Toevoegen...</translation>
    </message>
    <message>
        <source>Add a file to the list</source>
        <translation>Een bestand aan de lijst toevoegen</translation>
    </message>
    <message>
        <source>Add a folder to the list</source>
        <translation>Een map aan de lijst toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>Het bestand uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>Remove the folder from the list</source>
        <translation>De map uit de lijst verwijderen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PdfDialog</name>
    <message>
        <source>&amp;Write the paper</source>
        <translation>Document &amp;schrijven</translation>
    </message>
    <message>
        <source>Whether it may be given</source>
        <translation>Of het gegeven mag worden</translation>
    </message>
    <message>
        <source>New file for the PDF</source>
        <translation>Nieuw bestand voor de pdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>New file for the PDF:</source>
        <translation>Nieuw bestand voor de pdf:</translation>
    </message>
    <message>
        <source>It may be given today.</source>
        <translation>Het mag vandaag gegeven worden.</translation>
    </message>
    <message>
        <source>It cannot be given: %1</source>
        <translation>Het kan niet gegeven worden: %1</translation>
    </message>
    <message>
        <source>Written, and noted in the journal: %1</source>
        <translation>Geschreven en in het journaal vermeld: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PeopleTab</name>
    <message>
        <source>People who may open the vault</source>
        <translation>Personen die de kluis mogen openen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>V&amp;erwijderen...</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>R&amp;ol</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>Eerste wa&amp;chtwoord</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Een nieuwe persoon</translation>
    </message>
    <message>
        <source>Tell the first password in person, to be changed after the first sign-in. What each role may read is enforced by keys, what it may print or export by this program only.</source>
        <translation>Geef het eerste wachtwoord persoonlijk door; het wordt na de eerste keer inloggen gewijzigd. Wat elke rol mag lezen, wordt door sleutels afgedwongen; wat ze mag afdrukken of exporteren, alleen door dit programma.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Kies een gebruikersnaam.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kan nu inloggen.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>%1 will no longer be able to open this vault, and the vault gets a new key. What %1 has already read, printed or copied cannot be taken back. Old backups still open with the old password: renew or destroy them.</source>
        <translation>%1 zal deze kluis niet meer kunnen openen, en de kluis krijgt een nieuwe sleutel. Wat %1 al gelezen, afgedrukt of gekopieerd heeft, is niet terug te nemen. Oude back-ups gaan nog open met het oude wachtwoord: vernieuw of vernietig ze.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>V&amp;erwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PerpetratorBox</name>
    <message>
        <source>Perpetrator: name, alias or telephone</source>
        <translation>Dader: naam, bijnaam of telefoon</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Iemand nieuw</translation>
    </message>
    <message>
        <source>Other files with this perpetrator</source>
        <translation>Andere dossiers met deze dader</translation>
    </message>
    <message>
        <source>Also in the files: %1</source>
        <translation>Ook in de dossiers: %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PlaceGiver</name>
    <message>
        <source>File %1 names the same recruiter.</source>
        <translation>Dossier %1 noemt dezelfde ronselaar.</translation>
    </message>
    <message>
        <source>File %1 names the same perpetrator.</source>
        <translation>Dossier %1 noemt dezelfde dader.</translation>
    </message>
    <message>
        <source>File %1 names the same telephone number.</source>
        <translation>Dossier %1 noemt hetzelfde telefoonnummer.</translation>
    </message>
    <message>
        <source>File %1 names the same workplace.</source>
        <translation>Dossier %1 noemt dezelfde werkplek.</translation>
    </message>
    <message>
        <source>Give a bed</source>
        <translation>Een bed geven</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>Give this bed</source>
        <translation>Dit bed geven</translation>
    </message>
    <message>
        <source>Danger under one roof.</source>
        <translation>Gevaar onder één dak.</translation>
    </message>
    <message>
        <source>The bed is given for a reason only.</source>
        <translation>Het bed wordt alleen met een reden gegeven.</translation>
    </message>
    <message>
        <source>File %1 cannot be compared by you; ask the director.</source>
        <translation>Dossier %1 kunt u niet vergelijken; vraag het aan de directeur.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PlacesPage</name>
    <message>
        <source>Who sleeps where</source>
        <translation>Wie slaapt waar</translation>
    </message>
    <message>
        <source>Houses, rooms and beds</source>
        <translation>Huizen, kamers en bedden</translation>
    </message>
    <message>
        <source>Beds by nights</source>
        <translation>Bedden per nacht</translation>
    </message>
    <message>
        <source>File %1 has a bed now.</source>
        <translation>Dossier %1 heeft nu een bed.</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Hoeveel weken</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Twee weken</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier weken</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week ervoor</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week erna</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>No beds are entered yet. Begin with a house on the other tab; then rooms and beds.</source>
        <translation>Er zijn nog geen bedden ingevoerd. Begin met een huis op het andere tabblad; daarna kamers en bedden.</translation>
    </message>
    <message>
        <source>Tonight: %1 free, %2 taken, %3 closed. In these weeks %4 % of the nights are taken.</source>
        <translation>Vannacht: %1 vrij, %2 bezet, %3 gesloten. In deze weken is %4 % van de nachten bezet.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>wished from %1</source>
        <translation>gewenst vanaf %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReceivedPane</name>
    <message>
        <source>Package of another office</source>
        <translation>Pakket van een ander centrum</translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation>Reden van een weigering</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Stand van zaken</translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation>Wat erbij zat</translation>
    </message>
    <message>
        <source>New file for the answer</source>
        <translation>Nieuw bestand voor het antwoord</translation>
    </message>
    <message>
        <source>Answer: accepted</source>
        <translation>Antwoord: aanvaard</translation>
    </message>
    <message>
        <source>Answer: refused</source>
        <translation>Antwoord: geweigerd</translation>
    </message>
    <message>
        <source>Answer: done</source>
        <translation>Antwoord: uitgevoerd</translation>
    </message>
    <message>
        <source>Writes a file that only the sender can open</source>
        <translation>Schrijft een bestand dat alleen de afzender kan openen</translation>
    </message>
    <message>
        <source>Taken in on %1, signed with the key %2.</source>
        <translation>Opgenomen op %1, ondertekend met de sleutel %2.</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Gevraagd: %1.</translation>
    </message>
    <message>
        <source>An answer is expected until %1.</source>
        <translation>Er wordt een antwoord verwacht tot %1.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Beantwoord op %1.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <source>The answer is in %1. Only the sender can open it.</source>
        <translation>Het antwoord staat in %1. Alleen de afzender kan het openen.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::RecoveryKeyStep</name>
    <message>
        <source>&amp;Type the five lines from the paper</source>
        <translation>&amp;Typ de vijf regels van het papier over</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>De herstelsleutel</translation>
    </message>
    <message>
        <source>If everybody forgets the password, only this key opens the vault. It is shown once. Print it twice, put each copy into a sealed envelope and keep them in two places.</source>
        <translation>Als iedereen het wachtwoord vergeet, opent alleen deze sleutel de kluis. Hij wordt één keer getoond. Druk hem twee keer af, steek elk exemplaar in een verzegelde enveloppe en bewaar ze op twee plaatsen.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Afdrukken...</translation>
    </message>
    <message>
        <source>Save as P&amp;DF...</source>
        <translation>Als P&amp;DF opslaan...</translation>
    </message>
    <message>
        <source>&amp;Check and go on</source>
        <translation>&amp;Controleren en verdergaan</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Where shall the PDF go? Best onto a USB stick.</source>
        <translation>Waar moet de pdf komen? Liefst op een USB-stick.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Sent to the printer. Wait for the paper before you go on.</source>
        <translation>Naar de printer gestuurd. Wacht op het papier voor u verdergaat.</translation>
    </message>
    <message>
        <source>office-key</source>
        <translation>kantoorsleutel</translation>
    </message>
    <message>
        <source>Saved. Print it and delete the file.</source>
        <translation>Opgeslagen. Druk het af en verwijder het bestand.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReferralEntry</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Enter or Ctrl+Return</source>
        <translation>Enter of Ctrl+Enter</translation>
    </message>
    <message>
        <source>Start intake</source>
        <translation>Intake starten</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nieuwe aanmelding</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Aanmelding van %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Het dossier openen</translation>
    </message>
    <message>
        <source>Take in a package...</source>
        <translation>Pakket opnemen...</translation>
    </message>
    <message>
        <source>A file that another office has sealed for this one: Ctrl+O</source>
        <translation>Een bestand dat een ander centrum voor dit centrum heeft verzegeld: Ctrl+O</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Aanmeldingen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Alle gevolgen</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>Gevolg nog open</translation>
    </message>
    <message>
        <source>Referring body</source>
        <translation>Doorverwijzende instantie</translation>
    </message>
    <message>
        <source>Every body</source>
        <translation>Alle instanties</translation>
    </message>
    <message>
        <source>Filter: name or alias</source>
        <translation>Filter: naam of alias</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation>De aanmeldingen filteren</translation>
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
        <translation>Persoon</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>Suspected form</source>
        <translation>Vermoedelijke vorm</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n aanmelding</numerusform>
            <numerusform>%n aanmeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the package of the other office.</source>
        <translation>Kies het pakket van het andere centrum.</translation>
    </message>
    <message>
        <source>The referral is in the register. The person may be known already: look at the list first.</source>
        <translation>De aanmelding staat in het register. Misschien is de persoon al bekend: kijk eerst in de lijst.</translation>
    </message>
    <message>
        <source>The referral is in the register. Nobody like this person is known.</source>
        <translation>De aanmelding staat in het register. Niemand die op deze persoon lijkt, is bekend.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportChooser</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Af&amp;bakening</translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation>Afs&amp;luitdatum</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Cijfers</translation>
    </message>
    <message>
        <source>&amp;Hide fewer than</source>
        <translation>Verber&amp;gen onder</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation>Mensenhandel</translation>
    </message>
    <message>
        <source>Aggravated smuggling</source>
        <translation>Mensensmokkel met verzwarende omstandigheden</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>As they will be published</source>
        <translation>Zoals ze gepubliceerd worden</translation>
    </message>
    <message>
        <source>Confidential, nothing hidden</source>
        <translation>Vertrouwelijk, niets verborgen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportExport</name>
    <message>
        <source>With this sign-in reports may be read, but not published.</source>
        <translation>Met deze inlognaam mogen verslagen gelezen worden, maar niet gepubliceerd.</translation>
    </message>
    <message>
        <source>Only a director may sign for a report with red findings.</source>
        <translation>Alleen een directeur mag tekenen voor een verslag met rode aandachtspunten.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportTableModel</name>
    <message>
        <source>0: this combination cannot exist</source>
        <translation>0: deze combinatie kan niet voorkomen</translation>
    </message>
    <message>
        <source>%1 (%2 % of all %3, those without an answer included)</source>
        <translation>%1 (%2 % van alle %3, ook die zonder bekend gegeven)</translation>
    </message>
    <message>
        <source>%1 (%2 % of the %3 whose answer is known)</source>
        <translation>%1 (%2 % van de %3 met een bekend gegeven)</translation>
    </message>
    <message>
        <source>hidden. %1</source>
        <translation>verborgen. %1</translation>
    </message>
    <message>
        <source>Fewer than %1.</source>
        <translation>Minder dan %1.</translation>
    </message>
    <message>
        <source>Shown, it would give away another figure.</source>
        <translation>Als het zichtbaar was, zou het een ander cijfer verraden.</translation>
    </message>
    <message>
        <source>Shown, it would give away: %1.</source>
        <translation>Als het zichtbaar was, zou het dit verraden: %1.</translation>
    </message>
    <message>
        <source>Belongs to fewer than %1 people.</source>
        <translation>Hoort bij minder dan %1 personen.</translation>
    </message>
    <message>
        <source>Fewer than %1, or protects another.</source>
        <translation>Minder dan %1, of beschermt een ander cijfer.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportTablePane</name>
    <message>
        <source>Enter opens the list behind a figure.</source>
        <translation>Enter opent de lijst achter een cijfer.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Eenheid: %1</translation>
    </message>
    <message>
        <source>Some of these figures are hidden: they have no bar.</source>
        <translation>Sommige van deze cijfers zijn verborgen: ze hebben geen staaf.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SearchBox</name>
    <message>
        <source>Find a case or a referral (Ctrl+K)</source>
        <translation>Een dossier of aanmelding zoeken (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find a case or a referral</source>
        <translation>Een dossier of aanmelding zoeken</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SecurityTab</name>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Oud wachtwoord</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mijn wachtwoord</translation>
    </message>
    <message>
        <source>Change the &amp;password</source>
        <translation>Wachtwoord wi&amp;jzigen</translation>
    </message>
    <message>
        <source>The five &amp;lines</source>
        <translation>De vijf rege&amp;ls</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Type the key from the paper once a year: it proves that the envelope holds the right one. Nothing in the vault changes.</source>
        <translation>Typ de sleutel één keer per jaar van het papier over: zo blijkt dat de juiste in de enveloppe zit. In de kluis verandert er niets.</translation>
    </message>
    <message>
        <source>&amp;Check the key</source>
        <translation>Sleutel &amp;controleren</translation>
    </message>
    <message>
        <source>From now on the new password opens the vault.</source>
        <translation>Vanaf nu opent het nieuwe wachtwoord de kluis.</translation>
    </message>
    <message>
        <source>This is the right key. Put it back into its envelope.</source>
        <translation>Dit is de juiste sleutel. Steek hem weer in de enveloppe.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Delen van de instellingen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Password and recovery key</source>
        <translation>Wachtwoord en herstelsleutel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Centrum</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakketten</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SidePane</name>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>&amp;Terug (Esc)</translation>
    </message>
</context>
<context>
    <name>ancora::ui::StatisticsPage</name>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xporteren...</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Tabellen van het verslag</translation>
    </message>
    <message>
        <source>Protection certificate</source>
        <translation>Beschermingsattest</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>De cijfers worden geteld.</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>De cijfers tellen</translation>
    </message>
    <message>
        <source>The figures have not been counted.</source>
        <translation>De cijfers zijn niet geteld.</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) hold: %1</source>
        <translation>
            <numerusform>%n controle klopt: %1</numerusform>
            <numerusform>Alle %n controles kloppen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1 figures. Hidden: %2.</source>
        <translation>Zichtbaar: %1 aantallen. Verborgen: %2.</translation>
    </message>
    <message>
        <source>This figure will be hidden, so its list stays closed. The confidential figures open it.</source>
        <translation>Dit aantal wordt verborgen, dus blijft de lijst erachter dicht. Bij de vertrouwelijke cijfers gaat ze open.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Het verslag wordt gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>The report is in %1 (%n file(s)).</source>
        <translation>
            <numerusform>Het verslag staat in %1 (%n bestand).</numerusform>
            <numerusform>Het verslag staat in %1 (%n bestanden).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare...</source>
        <translation>Vergelij&amp;ken...</translation>
    </message>
    <message>
        <source>Compare the ways to protect the report</source>
        <translation>De manieren om het verslag te beschermen vergelijken</translation>
    </message>
    <message>
        <source>Show the d&amp;ifferences</source>
        <translation>Verschillen t&amp;onen</translation>
    </message>
    <message>
        <source>Ha&amp;nd over...</source>
        <translation>Doorg&amp;even...</translation>
    </message>
    <message>
        <source>Hand over the confidential figures</source>
        <translation>Vertrouwelijke cijfers doorgeven</translation>
    </message>
    <message>
        <source>Consolid&amp;ate the centres...</source>
        <translation>Centra sa&amp;menvoegen...</translation>
    </message>
    <message>
        <source>In the charge of the accompanied persons, in no table: %1.</source>
        <translation>Ten laste van de begeleide personen, in geen tabel: %1.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TimeLine</name>
    <message>
        <source>Accompaniment</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Gekozen: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justitie</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Schadevergoeding</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TodayPage</name>
    <message>
        <source>Only &amp;my cases</source>
        <translation>Alleen &amp;mijn dossiers</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Termijn verstreken</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>Referred by %1; no outcome yet</source>
        <translation>Aangemeld door %1; gevolg nog open</translation>
    </message>
    <message>
        <source>Referrals without an outcome</source>
        <translation>Aanmeldingen waarvan het gevolg nog open is</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still missing</source>
        <translation>
            <numerusform>%n gegeven ontbreekt nog</numerusform>
            <numerusform>%n gegevens ontbreken nog</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with open questions</source>
        <translation>Dossiers met open vragen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Waarom deze datum</translation>
    </message>
    <message>
        <source>Nothing is waiting: no deadline is near, no open referral, no open question.</source>
        <translation>Er wacht niets: geen termijn dichtbij, geen open aanmelding, geen open vraag.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Te doen: %1</translation>
    </message>
    <message>
        <source>Mark the task as &amp;done</source>
        <translation>Taak als gedaa&amp;n markeren</translation>
    </message>
    <message>
        <source>New task of the office, for today</source>
        <translation>Nieuwe taak van het kantoor, voor vandaag</translation>
    </message>
    <message>
        <source>New task of the office, for today: Enter adds it</source>
        <translation>Nieuwe taak van het kantoor, voor vandaag: Enter voegt toe</translation>
    </message>
    <message>
        <source>Tasks without a day</source>
        <translation>Taken zonder dag</translation>
    </message>
    <message>
        <source>Escalated: nobody has done it</source>
        <translation>Geëscaleerd: niemand heeft het gedaan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>A task that cannot be read</source>
        <translation>Een taak die niet gelezen kan worden</translation>
    </message>
    <message>
        <source>A task without a text</source>
        <translation>Een taak zonder tekst</translation>
    </message>
    <message>
        <source>Nobody in particular does it.</source>
        <translation>Niemand in het bijzonder doet het.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Voor %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has been late for more than %n day(s): the coordinator sees it too.</source>
        <translation>
            <numerusform>Ze is meer dan %n dag te laat: de coördinator ziet ze ook.</numerusform>
            <numerusform>Ze is meer dan %n dagen te laat: de coördinator ziet ze ook.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation>Te laat: %1.</translation>
    </message>
    <message>
        <source>Due today: %1.</source>
        <translation>Vandaag te doen: %1.</translation>
    </message>
    <message>
        <source>This task cannot be read, so it cannot be changed.</source>
        <translation>Deze taak kan niet gelezen en dus niet gewijzigd worden.</translation>
    </message>
    <message>
        <source>Save as a ca&amp;lendar...</source>
        <translation>Opslaan als ka&amp;lender...</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file</source>
        <translation>De agenda als kalenderbestand opslaan</translation>
    </message>
    <message>
        <source>A file for another calendar, with file numbers and no names: %1</source>
        <translation>Een bestand voor een andere kalender, met dossiernummers en zonder namen: %1</translation>
    </message>
    <message>
        <source>Name a new file for the calendar.</source>
        <translation>Noem een nieuw bestand voor de kalender.</translation>
    </message>
    <message>
        <source>The agenda is in %1. It has file numbers and days, no names.</source>
        <translation>De agenda staat in %1. Er staan dossiernummers en dagen in, geen namen.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TrainingBand</name>
    <message>
        <source>Training: everybody in here is invented</source>
        <translation>Oefening: iedereen hierin is verzonnen</translation>
    </message>
</context>
<context>
    <name>ancora::ui::UnlockPage</name>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Map van de kluis</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Inloggen</translation>
    </message>
    <message>
        <source>Create a &amp;new vault...</source>
        <translation>&amp;Nieuwe kluis maken...</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key...</source>
        <translation>&amp;Herstelsleutel gebruiken...</translation>
    </message>
    <message>
        <source>Restore a &amp;backup...</source>
        <translation>&amp;Back-up terugzetten...</translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation>Het wachtwoord wordt gecontroleerd...</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Probeer opnieuw over %n seconde</numerusform>
            <numerusform>Probeer opnieuw over %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Consolidate the &amp;centres...</source>
        <translation>&amp;Centra samenvoegen...</translation>
    </message>
</context>
<context>
    <name>ancora::ui::WorkerField</name>
    <message>
        <source>me</source>
        <translation>ik</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>een collega</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Workplace</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>&amp;Referrals</source>
        <translation>&amp;Aanmeldingen</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistieken</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>Unlocked. Lock now (Ctrl+L)</source>
        <translation>Ontgrendeld. Nu vergrendelen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Ingelogd: %1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>maatschappelijk werker</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinator</translation>
    </message>
    <message>
        <source>director</source>
        <translation>directeur</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>alleen lezen</translation>
    </message>
    <message>
        <source>statistics only</source>
        <translation>alleen statistieken</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>Pa&amp;rtners</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Take back what was saved last (%1)</source>
        <translation>Laatst bewaarde terugnemen (%1)</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Er is niets teruggenomen.</translation>
    </message>
    <message>
        <source>Nothing is left to take back since you unlocked.</source>
        <translation>Sinds het ontgrendelen is er niets meer om terug te nemen.</translation>
    </message>
    <message>
        <source>Done again:</source>
        <translation>Opnieuw gedaan:</translation>
    </message>
    <message>
        <source>Taken back:</source>
        <translation>Teruggenomen:</translation>
    </message>
</context>
</TS>
