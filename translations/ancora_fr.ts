<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en">
<context>
    <name>AccompanimentPane</name>
    <message>
        <source>Close the accompaniment</source>
        <translation>Clôturer l’accompagnement</translation>
    </message>
    <message>
        <source>The reason for the closure is needed to close.</source>
        <translation>Le motif de clôture est nécessaire pour clôturer.</translation>
    </message>
    <message>
        <source>%1 (reopened)</source>
        <translation>%1 (rouvert)</translation>
    </message>
    <message>
        <source>Begin the accompaniment</source>
        <translation>Commencer l’accompagnement</translation>
    </message>
    <message>
        <source>Reopen from today</source>
        <translation>Rouvrir à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing else is still open.</source>
        <translation>Rien d’autre n’est encore ouvert.</translation>
    </message>
    <message>
        <source>Add an accompaniment</source>
        <translation>Ajouter un accompagnement</translation>
    </message>
    <message>
        <source>Offence, by the law of the day it began: %1</source>
        <translation>Infraction, selon la loi du jour où il a commencé : %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Where the person goes is needed to close.</source>
        <translation>Pour clôturer, il faut la destination de la personne.</translation>
    </message>
    <message numerus="yes">
        <source>Accompanied for %n day(s) until today; the time between a closure and a reopening is not counted.</source>
        <translation>
            <numerusform>Accompagné pendant %n jour jusqu’à aujourd’hui ; le temps entre une clôture et une réouverture ne compte pas.</numerusform>
            <numerusform>Accompagné pendant %n jours jusqu’à aujourd’hui ; le temps entre une clôture et une réouverture ne compte pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Encore ouvert :</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>AgendaFile</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>%1: task</source>
        <translation>%1 : tâche</translation>
    </message>
    <message>
        <source>%1: deadline</source>
        <translation>%1 : échéance</translation>
    </message>
</context>
<context>
    <name>AggregatePackage</name>
    <message>
        <source>The package is damaged or not complete.</source>
        <translation>Le paquet est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The figures are too large for a package.</source>
        <translation>Les chiffres sont trop grands pour un paquet.</translation>
    </message>
    <message>
        <source>Nothing can be sealed for this recipient&apos;s key.</source>
        <translation>Rien ne peut être scellé pour la clé de ce destinataire.</translation>
    </message>
    <message>
        <source>This is not a package of figures.</source>
        <translation>Ceci n’est pas un paquet de chiffres.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program.</source>
        <translation>Le paquet a été créé par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The package is sealed for another recipient.</source>
        <translation>Le paquet est scellé pour un autre destinataire.</translation>
    </message>
    <message>
        <source>The content is too large for a package.</source>
        <translation>Le contenu est trop volumineux pour un paquet.</translation>
    </message>
    <message>
        <source>This is not a package with a referral.</source>
        <translation>Ce n’est pas un paquet contenant un signalement.</translation>
    </message>
    <message>
        <source>This is not an answer to a referral.</source>
        <translation>Ce n’est pas une réponse à un signalement.</translation>
    </message>
</context>
<context>
    <name>Attack</name>
    <message>
        <source>another table shows it</source>
        <translation>un autre tableau le montre</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>The report of %1 has no line of table %2: it is cut off.</source>
        <translation>Le rapport de %1 n’a aucune ligne du tableau %2 : il est tronqué.</translation>
    </message>
    <message>
        <source>Table %1 is not described, or has no cell %2, %3.</source>
        <translation>Le tableau %1 n’est pas décrit, ou n’a pas de cellule %2, %3.</translation>
    </message>
    <message>
        <source>An identity names &quot;%1&quot;, which is not a dimension.</source>
        <translation>Une égalité cite « %1 », qui n’est pas une dimension.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name a report.</source>
        <translation>« %1 » ne désigne pas un rapport.</translation>
    </message>
    <message>
        <source>%1 does not describe published tables: &quot;%2&quot; is missing or wrong.</source>
        <translation>%1 ne décrit pas de tableaux publiés : « %2 » manque ou est incorrect.</translation>
    </message>
    <message>
        <source>%1 is not JSON, or is cut off.</source>
        <translation>%1 n’est pas du JSON, ou est tronqué.</translation>
    </message>
    <message>
        <source>The codes of &quot;%1&quot; do not add up to TOTAL in every tree.</source>
        <translation>La somme des codes de « %1 » ne donne pas TOTAL dans chaque arbre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more codes than this program reads.</source>
        <translation>« %1 » a plus de codes que ce programme n’en lit.</translation>
    </message>
    <message>
        <source>The reports have more cells than this program reads.</source>
        <translation>Les rapports ont plus de cellules que ce programme n’en lit.</translation>
    </message>
    <message>
        <source>%1 is shown, though below the threshold: %2</source>
        <translation>%1 est visible, bien que sous le seuil : %2</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1 vaut %2 : %3</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3: %4</source>
        <translation>%1 se situe entre %2 et %3 : %4</translation>
    </message>
    <message>
        <source>%1 changed by so few since %2: %3</source>
        <translation>%1 n’a changé que de si peu depuis %2 : %3</translation>
    </message>
    <message>
        <source>%1 figures, %2 of them hidden: %3 leaks found.</source>
        <translation>%1 chiffres, dont %2 masqués : %3 fuites trouvées.</translation>
    </message>
    <message>
        <source>%1 hidden figures were not tried with linear programmes.</source>
        <translation>%1 chiffres masqués n’ont pas été essayés avec des programmes linéaires.</translation>
    </message>
    <message>
        <source>For %1 hidden figures the linear programme gave no proof either way.</source>
        <translation>Pour %1 chiffres masqués, le programme linéaire n’a donné de preuve dans aucun sens.</translation>
    </message>
    <message>
        <source>Tries to find out what published reports hide.</source>
        <translation>Essaie de découvrir ce que cachent des rapports publiés.</translation>
    </message>
    <message>
        <source>Folders of published reports.</source>
        <translation>Répertoires de rapports publiés.</translation>
    </message>
    <message>
        <source>Figures below K are not to become known.</source>
        <translation>Les chiffres inférieurs à K ne doivent pas être connus.</translation>
    </message>
    <message>
        <source>Leave out linear programmes, the thorough and slow part.</source>
        <translation>Omettre les programmes linéaires, la partie approfondie et lente.</translation>
    </message>
    <message>
        <source>Machine-readable output.</source>
        <translation>Sortie lisible par une machine.</translation>
    </message>
    <message>
        <source>The program ran out of memory or met a fault of its own.</source>
        <translation>Le programme a manqué de mémoire ou a rencontré une erreur interne.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figures</source>
        <translation>
            <numerusform>et %n autre chiffre</numerusform>
            <numerusform>et %n autres chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is larger than this program reads.</source>
        <translation>%1 est plus grand que ce que lit ce programme.</translation>
    </message>
    <message>
        <source>The folder %1 has no published report.</source>
        <translation>Le répertoire %1 ne contient aucun rapport publié.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a line of a published report.</source>
        <translation>%1, ligne %2 : ceci n’est pas une ligne d’un rapport publié.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8.</source>
        <translation>%1 n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>%1 does not begin with the heading of a published report.</source>
        <translation>%1 ne commence pas par l’en-tête d’un rapport publié.</translation>
    </message>
    <message>
        <source>%1 has more lines than this program reads.</source>
        <translation>%1 a plus de lignes que ce programme n’en lit.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>le reste</translation>
    </message>
    <message>
        <source>The published figures contradict each other at %1 %2.</source>
        <translation>Les chiffres publiés se contredisent pour %1 %2.</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>%1 (main form)</source>
        <translation>%1 (forme principale)</translation>
    </message>
    <message>
        <source>Add a form of exploitation</source>
        <translation>Ajouter une forme d’exploitation</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Ajouter une phase</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>%1 (renewal)</source>
        <translation>%1 (renouvellement)</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Add a stay from today</source>
        <translation>Ajouter un hébergement à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what ends / why on that day</extracomment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire : %1</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Pourquoi cette date</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Goal, %1</source>
        <translation>Objectif, %1</translation>
    </message>
    <message>
        <source>Task, done</source>
        <translation>Tâche, faite</translation>
    </message>
    <message>
        <source>Task, overdue</source>
        <translation>Tâche, en retard</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Addition, not signed</source>
        <translation>Ajout, non signé</translation>
    </message>
    <message>
        <source>Note, not signed</source>
        <translation>Note, non signée</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a claim for compensation</source>
        <translation>Ajouter une demande d’indemnisation</translation>
    </message>
    <message>
        <source>Take the bed away from this stay</source>
        <translation>Retirer le lit de cet hébergement</translation>
    </message>
    <message>
        <source>Bed: %1</source>
        <translation>Lit : %1</translation>
    </message>
    <message>
        <source>Given in spite of a link, because: %1</source>
        <translation>Attribué malgré un lien, parce que : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, also in %2</source>
        <translation>%1, aussi dans %2</translation>
    </message>
    <message>
        <source>Add a perpetrator</source>
        <translation>Ajouter un auteur</translation>
    </message>
    <message>
        <source>another case</source>
        <translation>un autre dossier</translation>
    </message>
    <message>
        <source>Add a relative</source>
        <translation>Ajouter un proche</translation>
    </message>
    <message>
        <source>Add a time together</source>
        <translation>Ajouter une période ensemble</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre sur la liste d’attente</translation>
    </message>
</context>
<context>
    <name>CentresTogether</name>
    <message>
        <source>There is no published report in this folder.</source>
        <translation>Il n’y a pas de rapport publié dans ce répertoire.</translation>
    </message>
    <message>
        <source>Transferred persons counted once instead of twice: %1</source>
        <translation>Personnes transférées comptées une fois au lieu de deux : %1</translation>
    </message>
    <message>
        <source>%1: made without the centres&apos; key; its transferred persons count twice.</source>
        <translation>%1 : établi sans la clé des centres ; ses personnes transférées comptent deux fois.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes a new vault; NAME becomes its first director.</source>
        <translation>Crée un nouveau coffre ; NAME y reçoit le premier rôle de direction.</translation>
    </message>
    <message>
        <source>Write the recovery key to FILE instead of standard output.</source>
        <translation>Écrit la clé de récupération dans FILE au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>Makes a training vault with invented people and prints the sign-in.</source>
        <translation>Crée un coffre d’exercice avec des personnes inventées et affiche l’identifiant et le mot de passe.</translation>
    </message>
    <message>
        <source>Number of cases (default 60).</source>
        <translation>Nombre de dossiers (60 par défaut).</translation>
    </message>
    <message>
        <source>First and last year (default: the last five).</source>
        <translation>Première et dernière année (par défaut, les cinq dernières).</translation>
    </message>
    <message>
        <source>The same seed makes the same people (default 1).</source>
        <translation>La même graine produit les mêmes personnes (1 par défaut).</translation>
    </message>
    <message>
        <source>Takes a register of referrals in, all of it or nothing.</source>
        <translation>Reprend un registre de signalements, en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>The register.</source>
        <translation>Le registre.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Dire seulement ce qui changerait.</translation>
    </message>
    <message>
        <source>Writes the tables of a year.</source>
        <translation>Écrit les tableaux d’une année.</translation>
    </message>
    <message>
        <source>The year.</source>
        <translation>L’année.</translation>
    </message>
    <message>
        <source>Folder for the files.</source>
        <translation>Répertoire pour les fichiers.</translation>
    </message>
    <message>
        <source>Trafficking (default), aggravated smuggling, or both.</source>
        <translation>Traite (par défaut), trafic aggravé ou les deux.</translation>
    </message>
    <message>
        <source>Last day that counts (default 31 December).</source>
        <translation>Dernier jour compté (31 décembre par défaut).</translation>
    </message>
    <message>
        <source>Hide counts under K (default 5).</source>
        <translation>Masquer les nombres inférieurs à K (5 par défaut).</translation>
    </message>
    <message>
        <source>Hide nothing; marked on every page and journaled.</source>
        <translation>Ne rien masquer ; indiqué sur chaque page et noté au journal.</translation>
    </message>
    <message>
        <source>Language of the report.</source>
        <translation>Langue du rapport.</translation>
    </message>
    <message>
        <source>Which files (default all).</source>
        <translation>Quels fichiers (tous par défaut).</translation>
    </message>
    <message>
        <source>Checks pages, journal and references, and prints what was checked.</source>
        <translation>Vérifie les pages, le journal et les renvois, et affiche ce qui a été vérifié.</translation>
    </message>
    <message>
        <source>Writes a backup that has been opened and checked.</source>
        <translation>Écrit une sauvegarde qui a été ouverte et vérifiée.</translation>
    </message>
    <message>
        <source>The backup file.</source>
        <translation>Le fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>Makes a vault from a backup.</source>
        <translation>Crée un coffre à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The new vault.</source>
        <translation>Le nouveau coffre.</translation>
    </message>
    <message>
        <source>Confirms that the recovery key on paper is right.</source>
        <translation>Confirme que la clé de récupération sur papier est exacte.</translation>
    </message>
    <message>
        <source>Read the recovery key from standard input and check it.</source>
        <translation>Lire la clé de récupération sur l’entrée standard et la vérifier.</translation>
    </message>
    <message>
        <source>Measures the speed budget: medians, and ratios against the bare engine.</source>
        <translation>Mesure les temps de réponse : médianes, et rapports avec le moteur seul.</translation>
    </message>
    <message>
        <source>Size of the training vault (default 3000).</source>
        <translation>Taille du coffre d’exercice (3000 par défaut).</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>L’option --%1 manque.</translation>
    </message>
    <message>
        <source>The option --%1 takes a whole number from %2 to %3.</source>
        <translation>L’option --%1 demande un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe :</translation>
    </message>
    <message>
        <source>Password again:</source>
        <translation>Encore une fois le mot de passe :</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>Name to sign in with.</source>
        <translation>Nom d’utilisateur pour se connecter.</translation>
    </message>
    <message>
        <source>Read the password from the first line of FILE, of standard input (-) or of an open descriptor.</source>
        <translation>Lire le mot de passe sur la première ligne de FILE, de l’entrée standard (-) ou d’un descripteur ouvert.</translation>
    </message>
    <message>
        <source>Print machine-readable output.</source>
        <translation>Afficher un résultat lisible par une machine.</translation>
    </message>
    <message>
        <source>Folder for this computer&apos;s own key; for tests and tools.</source>
        <translation>Répertoire de la clé propre à cet ordinateur ; pour les tests et les outils.</translation>
    </message>
    <message>
        <source>Usage: ancora-cli COMMAND [...]    ancora-cli COMMAND --help</source>
        <translation>Usage : ancora-cli COMMANDE [...]    ancora-cli COMMANDE --help</translation>
    </message>
    <message>
        <source>The number of arguments is wrong.</source>
        <translation>Le nombre d’arguments est inexact.</translation>
    </message>
    <message>
        <source>The program ran out of memory or met a fault of its own; nothing was changed.</source>
        <translation>Le programme a manqué de mémoire ou a rencontré une erreur interne ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>new %1, changed %2, unchanged %3, wrong %4</source>
        <translation>nouveaux %1, modifiés %2, inchangés %3, erronés %4</translation>
    </message>
    <message>
        <source>--years takes a first and a last year, such as 2020-2024, not after this year.</source>
        <translation>--years demande une première et une dernière année, par exemple 2020-2024, au plus tard l’année en cours.</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Nothing was taken in. Mend the rows and import the file again.</source>
        <translation>Rien n’a été repris. Corrigez les lignes et importez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>A training vault with invented people. Never enter real people in it.</source>
        <translation>Un coffre d’exercice avec des personnes inventées. N’y encodez jamais de vraies personnes.</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>utilisateur : %1</translation>
    </message>
    <message>
        <source>password: %1</source>
        <translation>mot de passe : %1</translation>
    </message>
    <message>
        <source>--scope is thb, smuggling or all.</source>
        <translation>--scope vaut thb, smuggling ou all.</translation>
    </message>
    <message>
        <source>--confidential and --protect exclude each other.</source>
        <translation>--confidential et --protect s’excluent.</translation>
    </message>
    <message>
        <source>--protect takes threshold=K, K from 2 to 100.</source>
        <translation>--protect demande threshold=K, avec K de 2 à 100.</translation>
    </message>
    <message>
        <source>--until takes a day of the year of the report, as YYYY-MM-DD.</source>
        <translation>--until demande un jour de l’année du rapport, sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>--lang is nl, fr, de or en.</source>
        <translation>--lang vaut nl, fr, de ou en.</translation>
    </message>
    <message>
        <source>--format takes csv, json, xlsx and pdf, separated by commas.</source>
        <translation>--format accepte csv, json, xlsx et pdf, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>Le fichier du mot de passe ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The password file is empty.</source>
        <translation>Le fichier du mot de passe est vide.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Use --password-file.</source>
        <translation>Il n’y a pas de terminal pour demander le mot de passe. Utilisez --password-file.</translation>
    </message>
    <message>
        <source>The recovery key is in the file you named. Print it, keep it away from this computer, and delete the file.</source>
        <translation>La clé de récupération est dans le fichier que vous avez indiqué. Imprimez-le, conservez-la loin de cet ordinateur et supprimez le fichier.</translation>
    </message>
    <message>
        <source>The recovery key. Print it now, it is shown only once:</source>
        <translation>La clé de récupération. Imprimez-la maintenant, elle n’est affichée qu’une seule fois :</translation>
    </message>
    <message>
        <source>The recovery key is right.</source>
        <translation>La clé de récupération est exacte.</translation>
    </message>
    <message>
        <source>The backup was written, opened again and checked.</source>
        <translation>La sauvegarde a été écrite, rouverte et vérifiée.</translation>
    </message>
    <message>
        <source>The vault was restored and checked.</source>
        <translation>Le coffre a été restauré et vérifié.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>the number of fields is wrong.</source>
        <translation>le nombre de champs est incorrect.</translation>
    </message>
    <message>
        <source>the columns are level, code and parent.</source>
        <translation>les colonnes sont level, code et parent.</translation>
    </message>
    <message>
        <source>this is not a new code.</source>
        <translation>ce n’est pas un nouveau code.</translation>
    </message>
    <message>
        <source>the parent must stand before its children.</source>
        <translation>le parent doit précéder ses enfants.</translation>
    </message>
    <message>
        <source>there is no code.</source>
        <translation>il n’y a pas de code.</translation>
    </message>
    <message>
        <source>this is not a leaf of %1.</source>
        <translation>ce n’est pas une feuille de %1.</translation>
    </message>
    <message>
        <source>the columns are case_id, centre, and from 1 to %1 variables.</source>
        <translation>les colonnes sont case_id, centre et de 1 à %1 variables.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in --tables is not a variable of the folder, or stands there twice.</source>
        <translation>« %1 » dans --tables n’est pas une variable du répertoire, ou y figure deux fois.</translation>
    </message>
    <message>
        <source>The tables have more than %1 cells.</source>
        <translation>Les tableaux ont plus de %1 cellules.</translation>
    </message>
    <message>
        <source>What was published is not a report of these tables and of the earlier cases.</source>
        <translation>Ce qui a été publié n’est pas un rapport de ces tableaux et des dossiers antérieurs.</translation>
    </message>
    <message>
        <source>Version N as it was published, byte for byte.</source>
        <translation>La version N telle qu’elle a été publiée, octet par octet.</translation>
    </message>
    <message>
        <source>Publish although the quality gate is red; the certificate repeats the reason.</source>
        <translation>Publier bien que le contrôle de qualité soit rouge ; le certificat reprend le motif.</translation>
    </message>
    <message>
        <source>Makes the key pair of somebody who consolidates: KEYFILE and KEYFILE.pub.</source>
        <translation>Crée la paire de clés de la personne qui consolide : KEYFILE et KEYFILE.pub.</translation>
    </message>
    <message>
        <source>Makes the key by which centres recognise transferred persons; not for the recipient.</source>
        <translation>Crée la clé par laquelle les centres reconnaissent les personnes transférées ; pas pour le destinataire.</translation>
    </message>
    <message>
        <source>Seals the confidential figures of a year for a recipient.</source>
        <translation>Scelle les chiffres confidentiels d’une année pour un destinataire.</translation>
    </message>
    <message>
        <source>The recipient&apos;s public key.</source>
        <translation>La clé publique du destinataire.</translation>
    </message>
    <message>
        <source>The package.</source>
        <translation>Le paquet.</translation>
    </message>
    <message>
        <source>The centres&apos; own key, so that transferred persons count once.</source>
        <translation>La clé propre aux centres, pour que les personnes transférées comptent une seule fois.</translation>
    </message>
    <message>
        <source>Adds up the packages of the centres and writes the national report.</source>
        <translation>Additionne les paquets des centres et écrit le rapport national.</translation>
    </message>
    <message>
        <source>A report that a centre has published; may be given several times.</source>
        <translation>Un rapport qu’un centre a publié ; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Hide nothing; marked on every page.</source>
        <translation>Ne rien masquer ; signalé sur chaque page.</translation>
    </message>
    <message>
        <source>Protects tables of a benchmark folder, and measures it.</source>
        <translation>Protège des tableaux d’un répertoire d’essai et mesure la protection.</translation>
    </message>
    <message>
        <source>The tables, by their variables.</source>
        <translation>Les tableaux, par leurs variables.</translation>
    </message>
    <message>
        <source>Hide counts under K.</source>
        <translation>Masquer les nombres inférieurs à K.</translation>
    </message>
    <message>
        <source>The year the files are named after (default 2000).</source>
        <translation>L’année dont les fichiers portent le nom (2000 par défaut).</translation>
    </message>
    <message>
        <source>Decides between cells of the same cost (default 1).</source>
        <translation>Départage les cellules de même coût (1 par défaut).</translation>
    </message>
    <message>
        <source>Only the first N cases.</source>
        <translation>Seulement les N premiers dossiers.</translation>
    </message>
    <message>
        <source>Only measure the choice of cells, without proofs; nothing is written.</source>
        <translation>Mesurer seulement le choix des cellules, sans preuves ; rien n’est écrit.</translation>
    </message>
    <message>
        <source>What was published of the same tables before.</source>
        <translation>Ce qui a été publié auparavant des mêmes tableaux.</translation>
    </message>
    <message>
        <source>The cases it was made from.</source>
        <translation>Les dossiers à partir desquels cela a été établi.</translation>
    </message>
    <message>
        <source>Only the first N of these cases.</source>
        <translation>Seulement les N premiers de ces dossiers.</translation>
    </message>
    <message>
        <source>%1: %2, signed with %3</source>
        <translation>%1 : %2, signé avec %3</translation>
    </message>
    <message>
        <source>Whoever has the file %1 can read every package. With --password-file it is protected by a password.</source>
        <translation>Toute personne qui a le fichier %1 peut lire chaque paquet. Avec --password-file, il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Hand the file %1 to the other centres and to nobody else: not to the recipient of the packages.</source>
        <translation>Remettez le fichier %1 aux autres centres et à personne d’autre : pas au destinataire des paquets.</translation>
    </message>
    <message>
        <source>Sealed for the recipient %1</source>
        <translation>Scellé pour le destinataire %1</translation>
    </message>
    <message>
        <source>Signed with %1</source>
        <translation>Signé avec %1</translation>
    </message>
    <message>
        <source>The earlier cases have other variables or codes.</source>
        <translation>Les dossiers antérieurs ont d’autres variables ou d’autres codes.</translation>
    </message>
    <message>
        <source>Figures that must not become known follow from what was published earlier: %1</source>
        <translation>Des chiffres qui ne doivent pas être connus se déduisent de ce qui a été publié auparavant : %1</translation>
    </message>
    <message>
        <source>Figures without a proof that they are safe: %1. Nothing was written.</source>
        <translation>Chiffres dont la sûreté n’est pas prouvée : %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le répertoire n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The tables do not add up.</source>
        <translation>Les tableaux ne concordent pas.</translation>
    </message>
    <message>
        <source>--version and --%1 exclude each other.</source>
        <translation>--version et --%1 s’excluent.</translation>
    </message>
    <message>
        <source>With this sign-in reports may be read, but not published.</source>
        <translation>Avec cette connexion, les rapports peuvent être lus, mais pas publiés.</translation>
    </message>
    <message>
        <source>Only a director may sign for a report with red findings.</source>
        <translation>Seule la direction peut signer pour un rapport avec des constats rouges.</translation>
    </message>
    <message>
        <source>Hide small counts (default), let rare rows stand together, or round.</source>
        <translation>Masquer les petits nombres (par défaut), regrouper les lignes rares, ou arrondir.</translation>
    </message>
    <message>
        <source>--method is suppression, collapsing or rounding.</source>
        <translation>--method est suppression, collapsing ou rounding.</translation>
    </message>
    <message>
        <source>Writes what is due as a calendar file: file numbers and kinds, nothing else.</source>
        <translation>Écrit ce qui est à faire dans un fichier d’agenda : numéros de dossier et types, rien d’autre.</translation>
    </message>
    <message>
        <source>The calendar file (.ics).</source>
        <translation>Le fichier d’agenda (.ics).</translation>
    </message>
    <message>
        <source>Everybody&apos;s tasks and deadlines, not only one&apos;s own.</source>
        <translation>Les tâches et échéances de tous, pas seulement les siennes.</translation>
    </message>
    <message>
        <source>Writes the public key that other offices seal referrals to this one with.</source>
        <translation>Écrit la clé publique avec laquelle d’autres services scellent les orientations vers celui-ci.</translation>
    </message>
    <message>
        <source>The key file, for the other offices.</source>
        <translation>Le fichier de clé, pour les autres services.</translation>
    </message>
    <message>
        <source>Takes in a referral that another office has sent as a package.</source>
        <translation>Prend une orientation qu’un autre service a envoyée comme paquet.</translation>
    </message>
    <message>
        <source>Answers a referral that came as a package.</source>
        <translation>Répond à une orientation arrivée comme paquet.</translation>
    </message>
    <message>
        <source>The identifier that receive has printed.</source>
        <translation>L’identifiant affiché par receive.</translation>
    </message>
    <message>
        <source>The answer.</source>
        <translation>La réponse.</translation>
    </message>
    <message>
        <source>Why it is refused.</source>
        <translation>Pourquoi elle est refusée.</translation>
    </message>
    <message>
        <source>The answer, for the sender.</source>
        <translation>La réponse, pour l’expéditeur.</translation>
    </message>
    <message>
        <source>A count of zero must be able to be N as well (default K).</source>
        <translation>Un nombre de zéro doit pouvoir être N aussi (par défaut K).</translation>
    </message>
    <message>
        <source>--state takes accepted, refused or done.</source>
        <translation>--state prend accepted, refused ou done.</translation>
    </message>
    <message>
        <source>--referral takes the identifier that was printed when the package was taken in.</source>
        <translation>--referral prend l’identifiant affiché lors de la prise du paquet.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Il n’y a pas de dossier portant ce numéro.</translation>
    </message>
    <message>
        <source>--purpose takes a code of the list of purposes, as RESEARCH.</source>
        <translation>--purpose prend un code de la liste des finalités, comme RESEARCH.</translation>
    </message>
    <message>
        <source>Writes one file in the form of the Human Trafficking Case Data Standard, as far as its consent goes.</source>
        <translation>Écrit un dossier au format du Human Trafficking Case Data Standard, dans les limites du consentement.</translation>
    </message>
    <message>
        <source>The number of the case.</source>
        <translation>Le numéro du dossier.</translation>
    </message>
    <message>
        <source>Who is told: as the consent names the recipient, or a partner.</source>
        <translation>Qui est informé : comme le consentement nomme le destinataire, ou un partenaire.</translation>
    </message>
    <message>
        <source>What for: a code of the list of purposes.</source>
        <translation>Pourquoi : un code de la liste des finalités.</translation>
    </message>
    <message>
        <source>The file: .csv for a table, JSON otherwise.</source>
        <translation>Le fichier : .csv pour un tableau, JSON sinon.</translation>
    </message>
    <message>
        <source>--profile takes prosecutor, lawyer, immigration, doctor or own.</source>
        <translation>--profile prend prosecutor, lawyer, immigration, doctor ou own.</translation>
    </message>
    <message>
        <source>Writes the file of a person as a PDF for one reader, as far as profile and consent go.</source>
        <translation>Écrit le dossier d’une personne en PDF pour un lecteur, dans les limites du profil et du consentement.</translation>
    </message>
    <message>
        <source>What the paper holds.</source>
        <translation>Ce que contient le document.</translation>
    </message>
    <message>
        <source>Language of the paper.</source>
        <translation>Langue du document.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Le fichier.</translation>
    </message>
    <message>
        <source>The file of --values has a line for something that this letter does not ask.</source>
        <translation>Le fichier de --values a une ligne pour quelque chose que cette lettre ne demande pas.</translation>
    </message>
    <message>
        <source>--letter takes one of these: %1</source>
        <translation>--letter prend l’un de ceux-ci : %1</translation>
    </message>
    <message>
        <source>--lang takes one of these: %1</source>
        <translation>--lang prend l’une de celles-ci : %1</translation>
    </message>
    <message>
        <source>No native speaker has read this text yet: go through it with an interpreter.</source>
        <translation>Aucune personne de langue maternelle n’a encore relu ce texte : parcourez-le avec un interprète.</translation>
    </message>
    <message>
        <source>Writes a letter out of a template and a file as a PDF, as far as consent and the rules of safe contact go.</source>
        <translation>Écrit une lettre à partir d’un modèle et d’un dossier en PDF, dans les limites du consentement et des règles de contact sûr.</translation>
    </message>
    <message>
        <source>The template: attestation, attestation_office, immigration_step, prosecutor_opinion, partner_information, invitation.</source>
        <translation>Le modèle : attestation, attestation_office, immigration_step, prosecutor_opinion, partner_information, invitation.</translation>
    </message>
    <message>
        <source>What the letter asks, in lines as when=Tuesday at ten.</source>
        <translation>Ce que la lettre demande, en lignes comme when=mardi à dix heures.</translation>
    </message>
    <message>
        <source>Name the centre on a letter for the person; on letters to others it always is.</source>
        <translation>Nommer le centre sur une lettre pour la personne ; sur les lettres aux autres il l’est toujours.</translation>
    </message>
    <message>
        <source>Language of the letter.</source>
        <translation>Langue de la lettre.</translation>
    </message>
    <message>
        <source>Writes a leaflet about rights as a PDF, in one of many languages.</source>
        <translation>Écrit un dépliant sur les droits en PDF, dans une langue parmi beaucoup.</translation>
    </message>
    <message>
        <source>Language of the leaflet, as ar or ti.</source>
        <translation>Langue du dépliant, comme ar ou ti.</translation>
    </message>
    <message>
        <source>The centre&apos;s name, to be printed below (default: none).</source>
        <translation>Le nom du centre, à imprimer en bas (par défaut : aucun).</translation>
    </message>
</context>
<context>
    <name>Consolidation</name>
    <message>
        <source>The figures in the package do not hold together.</source>
        <translation>Les chiffres du paquet ne sont pas cohérents.</translation>
    </message>
    <message>
        <source>%1: counted by other definitions (%2) than this program has (%3).</source>
        <translation>%1 : comptés selon d’autres définitions (%2) que celles de ce programme (%3).</translation>
    </message>
    <message>
        <source>%1: counted by another code list than this program has (%2).</source>
        <translation>%1 : comptés selon une autre liste de codes que celle de ce programme (%2).</translation>
    </message>
    <message>
        <source>%1: these are the figures of %2, not of %3.</source>
        <translation>%1 : ce sont les chiffres de %2, pas de %3.</translation>
    </message>
    <message>
        <source>%1: counted with another scope.</source>
        <translation>%1 : comptés avec un autre champ.</translation>
    </message>
    <message>
        <source>%1: counted until %2 and not until %3.</source>
        <translation>%1 : comptés jusqu’au %2 et non jusqu’au %3.</translation>
    </message>
    <message>
        <source>%1: its tables are not those of this program.</source>
        <translation>%1 : ses tableaux ne sont pas ceux de ce programme.</translation>
    </message>
    <message>
        <source>%1: the same centre as in %2.</source>
        <translation>%1 : le même centre que dans %2.</translation>
    </message>
    <message>
        <source>%1: training figures and real ones do not go together.</source>
        <translation>%1 : les chiffres d’exercice et les chiffres réels ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>%1: made with another key of the centres than %2, so that transfers cannot be recognised.</source>
        <translation>%1 : établi avec une autre clé des centres que %2 ; les transferts ne peuvent donc pas être reconnus.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of the program.</source>
        <translation>Le paquet a été créé par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Together with what the centres published, national figures are protected by hiding only.</source>
        <translation>Avec ce que les centres ont publié, les chiffres nationaux ne sont protégés que par masquage.</translation>
    </message>
    <message>
        <source>%1: this report counts another scope or until another day, or it is rounded; the national figures cannot be protected together with it.</source>
        <translation>%1 : ce rapport compte un autre objet ou jusqu’à une autre date, ou il est arrondi ; les chiffres nationaux ne peuvent pas être protégés avec lui.</translation>
    </message>
    <message>
        <source>%1: none of the packages is of the centre that published this report.</source>
        <translation>%1 : aucun des paquets ne provient du centre qui a publié ce rapport.</translation>
    </message>
    <message>
        <source>%1: more than %2 % have no answer, or &quot;unknown&quot;.</source>
        <translation>%1 : plus de %2 % n’ont pas de réponse, ou « inconnu ».</translation>
    </message>
    <message>
        <source>%1: its published report has figures by other definitions than this program has.</source>
        <translation>%1 : son rapport publié a des chiffres selon d’autres définitions que celles de ce programme.</translation>
    </message>
</context>
<context>
    <name>ConsolidationKeys</name>
    <message>
        <source>The file is not the private key of a recipient, or it is damaged.</source>
        <translation>Le fichier n’est pas la clé privée d’un destinataire, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The file is not the public key of a recipient, or it is damaged.</source>
        <translation>Le fichier n’est pas la clé publique d’un destinataire, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The password of the recipient&apos;s key is not right.</source>
        <translation>Le mot de passe de la clé du destinataire n’est pas exact.</translation>
    </message>
    <message>
        <source>The file is not the key of the centres, or it is damaged.</source>
        <translation>Le fichier n’est pas la clé des centres, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The file exists already; nothing was changed.</source>
        <translation>Le fichier existe déjà ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message>
        <source>This document is damaged or not complete. An older backup may have it whole.</source>
        <translation>Ce document est endommagé ou incomplet. Une sauvegarde plus ancienne le contient peut-être en entier.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Le fichier a été modifié pendant sa lecture.</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The file is too large to be a table of this kind.</source>
        <translation>Le fichier est trop grand pour un tableau de ce type.</translation>
    </message>
    <message>
        <source>the file has too many rows.</source>
        <translation>le fichier a trop de lignes.</translation>
    </message>
    <message>
        <source>the row has too many columns.</source>
        <translation>la ligne a trop de colonnes.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>le texte n’est pas en UTF-8. Enregistrez le fichier comme « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>a quoted field goes on after its closing quotation mark.</source>
        <translation>un champ entre guillemets continue après le guillemet fermant.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>the file holds bytes that no text has.</source>
        <translation>le fichier contient des octets qu’aucun texte ne contient.</translation>
    </message>
    <message>
        <source>a field is too long.</source>
        <translation>un champ est trop long.</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a field that is not quoted.</source>
        <translation>un guillemet se trouve dans un champ qui n’est pas entre guillemets.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvrable</numerusform>
            <numerusform>%n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule for what began until %1</source>
        <translation>selon la règle pour ce qui a commencé jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>suspended for %n day(s)</source>
        <translation>
            <numerusform>suspendu pendant %n jour</numerusform>
            <numerusform>suspendu pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a working day</source>
        <translation>le %1 n’est pas un jour ouvrable</translation>
    </message>
    <message>
        <source>with its document, whose last day was entered by hand: %1</source>
        <translation>avec son document, dont le dernier jour a été saisi à la main : %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4</source>
        <extracomment>45 days / after the Annex 15 of 3 March 2025 / the article / the date</extracomment>
        <translation>%1 %2 (%3) : %4</translation>
    </message>
    <message>
        <source>%1 instead of %2. Why: %3.</source>
        <translation>%1 au lieu du %2. Pourquoi : %3.</translation>
    </message>
    <message>
        <source>stays on %1, as entered by hand. By the rule now: %2.</source>
        <translation>reste au %1, comme saisi à la main. Selon la règle maintenant : %2.</translation>
    </message>
    <message>
        <source>stays on %1; no rule sets this date any longer.</source>
        <translation>reste au %1 ; plus aucune règle ne fixe cette date.</translation>
    </message>
    <message>
        <source>Decision of the Immigration Office (%1)</source>
        <translation>Décision de l’Office des étrangers (%1)</translation>
    </message>
    <message>
        <source>Opinion of the magistrate (%1)</source>
        <translation>Avis du magistrat (%1)</translation>
    </message>
    <message>
        <source>Answer to the referral</source>
        <translation>Réponse au signalement</translation>
    </message>
    <message>
        <source>%1, to be confirmed</source>
        <translation>%1, à confirmer</translation>
    </message>
    <message>
        <source>%1, entered by hand; no rule sets this date</source>
        <translation>%1, saisi à la main ; aucune règle ne fixe cette date</translation>
    </message>
    <message>
        <source>%1, entered by hand; by the rule: %2</source>
        <translation>%1, saisi à la main ; selon la règle : %2</translation>
    </message>
    <message numerus="yes">
        <source>It can be renewed %n more time(s).</source>
        <translation>
            <numerusform>Encore %n renouvellement possible.</numerusform>
            <numerusform>Encore %n renouvellements possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be renewed.</source>
        <translation>Aucun renouvellement n’est possible.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what moved / where to and why</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Consent (%1)</source>
        <translation>Consentement (%1)</translation>
    </message>
    <message>
        <source>Answer to the onward referral</source>
        <translation>Réponse à l’orientation</translation>
    </message>
    <message>
        <source>Answer to the onward referral (%1)</source>
        <translation>Réponse à l’orientation (%1)</translation>
    </message>
    <message>
        <source>Time to review a risk flag</source>
        <translation>Délai pour revoir un signal de risque</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Cette image est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Cette image est endommagée et ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The first day is missing.</source>
        <translation>Le premier jour manque.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Neither a name nor an alias is known.</source>
        <translation>Ni nom ni alias n’est connu.</translation>
    </message>
    <message>
        <source>The sex is missing.</source>
        <translation>Le sexe manque.</translation>
    </message>
    <message>
        <source>The birth date is missing; a year is enough.</source>
        <translation>La date de naissance manque ; l’année suffit.</translation>
    </message>
    <message>
        <source>The citizenship is missing.</source>
        <translation>La nationalité manque.</translation>
    </message>
    <message>
        <source>The person is born after the accompaniment began.</source>
        <translation>La personne est née après le début de l’accompagnement.</translation>
    </message>
    <message>
        <source>For a minor: is she or he unaccompanied?</source>
        <translation>Personne mineure : est-elle non accompagnée ?</translation>
    </message>
    <message>
        <source>By the birth date the person was of age when it began.</source>
        <translation>D’après la date de naissance, la personne était majeure au début.</translation>
    </message>
    <message>
        <source>The accompaniment has not been entered.</source>
        <translation>L’accompagnement n’a pas été encodé.</translation>
    </message>
    <message>
        <source>The scope is missing: trafficking or aggravated smuggling?</source>
        <translation>Le champ manque : traite ou trafic aggravé ?</translation>
    </message>
    <message>
        <source>The referring body is missing.</source>
        <translation>Le service orienteur manque.</translation>
    </message>
    <message>
        <source>It is closed without a reason.</source>
        <translation>Clôturé sans motif.</translation>
    </message>
    <message>
        <source>There is a reason for closure but no closing day.</source>
        <translation>Il y a un motif de clôture, mais pas de jour de clôture.</translation>
    </message>
    <message>
        <source>It begins before the one before it is closed.</source>
        <translation>Le début précède la clôture de l’accompagnement précédent.</translation>
    </message>
    <message>
        <source>A further accompaniment is a reopening.</source>
        <translation>Un accompagnement suivant est une réouverture.</translation>
    </message>
    <message>
        <source>The first accompaniment is not a reopening.</source>
        <translation>Le premier accompagnement n’est pas une réouverture.</translation>
    </message>
    <message>
        <source>The form of exploitation is missing.</source>
        <translation>La forme d’exploitation manque.</translation>
    </message>
    <message>
        <source>Labour exploitation: the sector is missing.</source>
        <translation>Exploitation économique : le secteur manque.</translation>
    </message>
    <message>
        <source>Smuggling: the aggravating circumstance is missing.</source>
        <translation>Trafic aggravé : la circonstance aggravante manque.</translation>
    </message>
    <message>
        <source>No form of exploitation has been entered.</source>
        <translation>Aucune forme d’exploitation n’a été encodée.</translation>
    </message>
    <message>
        <source>None of the forms of exploitation is the main one.</source>
        <translation>Aucune des formes d’exploitation n’est la principale.</translation>
    </message>
    <message>
        <source>More than one form of exploitation is the main one.</source>
        <translation>Plusieurs formes d’exploitation sont indiquées comme principales.</translation>
    </message>
    <message>
        <source>The scope does not fit the main form of exploitation.</source>
        <translation>Le champ ne correspond pas à la forme principale d’exploitation.</translation>
    </message>
    <message>
        <source>The day of the decision is missing.</source>
        <translation>Le jour de la décision manque.</translation>
    </message>
    <message>
        <source>The decision itself is missing.</source>
        <translation>La décision elle-même manque.</translation>
    </message>
    <message>
        <source>The day of the opinion is missing.</source>
        <translation>Le jour de l’avis manque.</translation>
    </message>
    <message>
        <source>The opinion itself is missing.</source>
        <translation>L’avis lui-même manque.</translation>
    </message>
    <message>
        <source>The decision is older than the request.</source>
        <translation>La décision est antérieure à la demande.</translation>
    </message>
    <message>
        <source>No phase has been entered; &quot;no residence phase&quot; is an answer too.</source>
        <translation>Aucune phase n’a été encodée ; « pas de phase de séjour » est aussi une réponse.</translation>
    </message>
    <message>
        <source>The phase is missing.</source>
        <translation>La phase manque.</translation>
    </message>
    <message>
        <source>It begins before the phase before it has ended.</source>
        <translation>Le début précède la fin de la phase précédente.</translation>
    </message>
    <message>
        <source>The phase has ended and nothing follows.</source>
        <translation>La phase est terminée et rien ne suit.</translation>
    </message>
    <message>
        <source>The kind of document is missing.</source>
        <translation>Le type de document manque.</translation>
    </message>
    <message>
        <source>The last day of validity is missing.</source>
        <translation>Le dernier jour de validité manque.</translation>
    </message>
    <message>
        <source>This document has been renewed more often than the rules allow.</source>
        <translation>Ce document a été renouvelé plus souvent que les règles ne le permettent.</translation>
    </message>
    <message>
        <source>The kind of stay is missing.</source>
        <translation>Le type d’hébergement manque.</translation>
    </message>
    <message>
        <source>It begins before the stay before it has ended.</source>
        <translation>Le début précède la fin de l’hébergement précédent.</translation>
    </message>
    <message>
        <source>The day of the referral is missing.</source>
        <translation>Le jour du signalement manque.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Nobody has decided on the outcome yet.</source>
        <translation>Personne n’a encore décidé de la suite à donner.</translation>
    </message>
    <message>
        <source>The person is born after the referral.</source>
        <translation>La personne est née après le signalement.</translation>
    </message>
    <message>
        <source>The kind of step is missing.</source>
        <translation>Le type d’étape manque.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Le jour manque.</translation>
    </message>
    <message>
        <source>What did the judgment decide?</source>
        <translation>Qu’a décidé le jugement ?</translation>
    </message>
    <message>
        <source>Only a judgment has an outcome.</source>
        <translation>Seul un jugement a une issue.</translation>
    </message>
    <message>
        <source>The judgment is older than the complaint and all statements.</source>
        <translation>Le jugement est antérieur à la plainte et à toutes les déclarations.</translation>
    </message>
    <message>
        <source>There is no judgment before this appeal.</source>
        <translation>Aucun jugement ne précède cet appel.</translation>
    </message>
    <message>
        <source>Who is asked for compensation?</source>
        <translation>À qui l’indemnisation est-elle demandée ?</translation>
    </message>
    <message>
        <source>A court awards damages to a civil party only, and the victim is none yet.</source>
        <translation>Un tribunal n’accorde de dommages et intérêts qu’à une partie civile, et la victime ne l’est pas encore.</translation>
    </message>
    <message>
        <source>The amount awarded is missing.</source>
        <translation>Le montant accordé manque.</translation>
    </message>
    <message>
        <source>An amount is entered, but it has not been granted.</source>
        <translation>Un montant est saisi, mais il n’a pas été accordé.</translation>
    </message>
    <message>
        <source>More has been paid than was awarded.</source>
        <translation>Le montant payé dépasse le montant accordé.</translation>
    </message>
    <message>
        <source>Who may be told is missing.</source>
        <translation>Il manque qui peut en être informé.</translation>
    </message>
    <message>
        <source>What may be told is missing.</source>
        <translation>Il manque ce qui peut être communiqué.</translation>
    </message>
    <message>
        <source>How the consent was given is missing.</source>
        <translation>Il manque comment le consentement a été donné.</translation>
    </message>
    <message>
        <source>A ground in law needs the reason why it holds here.</source>
        <translation>Une base légale doit indiquer pourquoi elle vaut ici.</translation>
    </message>
    <message>
        <source>It was sent without a consent or ground in law.</source>
        <translation>Elle a été envoyée sans consentement ni base légale.</translation>
    </message>
    <message>
        <source>Where the person goes is missing.</source>
        <translation>La destination de la personne manque.</translation>
    </message>
    <message>
        <source>The kind of risk is missing.</source>
        <translation>Le type de risque manque.</translation>
    </message>
    <message>
        <source>The day on which somebody looks at it again is missing.</source>
        <translation>Le jour où quelqu’un le revoit manque.</translation>
    </message>
    <message>
        <source>A risk flag needs a last day.</source>
        <translation>Un signal de risque a besoin d’un dernier jour.</translation>
    </message>
    <message>
        <source>It expires before anybody looks at it again.</source>
        <translation>Il expire avant que quelqu’un le revoie.</translation>
    </message>
    <message>
        <source>What she or he is to the person is missing.</source>
        <translation>Le lien avec la personne manque.</translation>
    </message>
    <message>
        <source>Who lived with the person is missing.</source>
        <translation>Qui vivait avec la personne manque.</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <source>The file cannot be written. It must not exist yet.</source>
        <translation>Le fichier ne peut pas être écrit. Il ne doit pas encore exister.</translation>
    </message>
    <message>
        <source>Name a new file, in a folder that can be written to.</source>
        <translation>Indiquez un nouveau fichier, dans un dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Without the centres&apos; key, persons transferred between the centres count twice.</source>
        <translation>Sans la clé des centres, les personnes transférées entre les centres comptent deux fois.</translation>
    </message>
    <message>
        <source>Transferred persons without a name or a birth date, who cannot be recognised: %1</source>
        <translation>Personnes transférées sans nom ou sans date de naissance, qui ne peuvent pas être reconnues : %1</translation>
    </message>
</context>
<context>
    <name>HtcdsText</name>
    <message>
        <source>The table of codes of the Human Trafficking Case Data Standard is damaged.</source>
        <translation>La table de codes du Human Trafficking Case Data Standard est endommagée.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The accompaniment that was imported with this row is missing now. Close it with a reason instead.</source>
        <translation>L’accompagnement importé avec cette ligne manque à présent. Clôturez-le plutôt avec un motif.</translation>
    </message>
</context>
<context>
    <name>KnownPersonsText</name>
    <message>
        <source>In a file that you may not open: ask the director</source>
        <translation>Dans un dossier que vous ne pouvez pas ouvrir : demandez à la direction</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Signalement du %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>date de naissance : %1</translation>
    </message>
    <message>
        <source>%1 (and %2)</source>
        <translation>%1 (et %2)</translation>
    </message>
</context>
<context>
    <name>LeafletText</name>
    <message>
        <source>The leaflets are damaged.</source>
        <translation>Les dépliants sont endommagés.</translation>
    </message>
    <message>
        <source>The centre’s name says what a leaflet must not say: print it without the name.</source>
        <translation>Le nom du centre dit ce qu’un dépliant ne doit pas dire : imprimez-le sans le nom.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Safe contact: since %1 no letter may be written to the person.</source>
        <translation>Contact sûr : depuis le %1, aucune lettre ne peut être écrite à la personne.</translation>
    </message>
    <message>
        <source>This is missing for the letter: %1</source>
        <translation>Il manque pour la lettre : %1</translation>
    </message>
    <message>
        <source>The letter would say what this paper must not say: %1</source>
        <translation>La lettre dirait ce que ce document ne doit pas dire : %1</translation>
    </message>
</context>
<context>
    <name>LettersText</name>
    <message>
        <source>The templates of letters are damaged.</source>
        <translation>Les modèles de lettres sont endommagés.</translation>
    </message>
    <message>
        <source>The templates of letters have places that nobody can fill: %1</source>
        <translation>Les modèles de lettres ont des emplacements que personne ne peut remplir : %1</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Code list %1: %2</source>
        <translation>Liste de codes %1 : %2</translation>
    </message>
    <message>
        <source>Code list %1, code %2: %3</source>
        <translation>Liste de codes %1, code %2 : %3</translation>
    </message>
    <message>
        <source>the label in %1 is missing.</source>
        <translation>le libellé en %1 manque.</translation>
    </message>
    <message>
        <source>this is not a code (A-Z, 0-9, _ - +, at most 40 characters).</source>
        <translation>ce n’est pas un code (A-Z, 0-9, _ - +, au plus 40 caractères).</translation>
    </message>
    <message>
        <source>the code stands twice in the list.</source>
        <translation>le code figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>the date %1 is not written as YYYY-MM-DD.</source>
        <translation>la date %1 n’est pas écrite sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>the list does not have its group.</source>
        <translation>la liste n’a pas son groupe.</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>la fin précède le début.</translation>
    </message>
    <message>
        <source>the basis is missing: say where the entry comes from.</source>
        <translation>la base manque : indiquez d’où vient l’entrée.</translation>
    </message>
    <message>
        <source>this is not a code list of format ancora-codelist/1.</source>
        <translation>ce n’est pas une liste de codes au format ancora-codelist/1.</translation>
    </message>
    <message>
        <source>the list calls itself by another name.</source>
        <translation>la liste porte un autre nom.</translation>
    </message>
    <message>
        <source>the version is missing.</source>
        <translation>la version manque.</translation>
    </message>
    <message>
        <source>the list has no codes.</source>
        <translation>la liste n’a pas de codes.</translation>
    </message>
    <message>
        <source>the file cannot be read.</source>
        <translation>le fichier ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>MethodName</name>
    <message>
        <source>Hidden figures</source>
        <translation>Chiffres masqués</translation>
    </message>
    <message>
        <source>Merged rows</source>
        <translation>Lignes fusionnées</translation>
    </message>
    <message>
        <source>Rounded figures</source>
        <translation>Chiffres arrondis</translation>
    </message>
</context>
<context>
    <name>OnwardText</name>
    <message>
        <source>An onward referral in this state cannot take this step.</source>
        <translation>Une orientation dans cet état ne peut pas passer à cette étape.</translation>
    </message>
    <message>
        <source>This day lies before the last step of the onward referral.</source>
        <translation>Ce jour précède la dernière étape de l’orientation.</translation>
    </message>
    <message>
        <source>A refusal or withdrawal needs its reason.</source>
        <translation>Un refus ou un retrait doit être motivé.</translation>
    </message>
    <message>
        <source>The permission is not for this onward referral.</source>
        <translation>L’autorisation n’est pas pour cette orientation.</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>The consent or ground in law is for another purpose than this paper&apos;s.</source>
        <translation>Le consentement ou le fondement légal vaut pour une autre finalité que celle de ce document.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>The list of what stands on papers out of a file is damaged.</source>
        <translation>La liste de ce qui figure sur les documents tirés d’un dossier est endommagée.</translation>
    </message>
</context>
<context>
    <name>PermitText</name>
    <message>
        <source>There is neither a consent nor a ground in law to tell this recipient anything for this purpose.</source>
        <translation>Il n’y a ni consentement ni base légale pour communiquer quoi que ce soit à ce destinataire dans ce but.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient is not complete.</source>
        <translation>Le consentement ou la base légale pour ce destinataire n’est pas complet.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient was withdrawn.</source>
        <translation>Le consentement ou la base légale pour ce destinataire a été retiré.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient has expired.</source>
        <translation>Le consentement ou la base légale pour ce destinataire a expiré.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient begins later.</source>
        <translation>Le consentement ou la base légale pour ce destinataire commence plus tard.</translation>
    </message>
    <message>
        <source>The consent or ground in law for this recipient is not for everything that would be told.</source>
        <translation>Le consentement ou la base légale pour ce destinataire ne couvre pas tout ce qui serait communiqué.</translation>
    </message>
    <message>
        <source>Choose first what is to be told.</source>
        <translation>Choisissez d’abord ce qui sera communiqué.</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>%1: the parts do not add up to this figure.</source>
        <translation>%1 : la somme des parties ne donne pas ce chiffre.</translation>
    </message>
    <message>
        <source>%1: this part is larger than the whole it belongs to (%2).</source>
        <translation>%1 : cette partie est plus grande que le tout auquel elle appartient (%2).</translation>
    </message>
</context>
<context>
    <name>PreparedText</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Rien n’a été joint.</translation>
    </message>
    <message>
        <source>Author, dates and places inside this file cannot be taken out.</source>
        <translation>L’auteur, les dates et les lieux contenus dans ce fichier ne peuvent pas être retirés.</translation>
    </message>
    <message>
        <source>This document is signed. So that the signature stays valid, its author and dates are not taken out.</source>
        <translation>Ce document est signé. Pour que la signature reste valable, l’auteur et les dates n’en sont pas retirés.</translation>
    </message>
    <message>
        <source>This document is locked with a password: it can be neither cleaned nor shown here. Save it without the password first.</source>
        <translation>Ce document est verrouillé par un mot de passe : il ne peut être ni nettoyé ni affiché ici. Enregistrez-le d’abord sans mot de passe.</translation>
    </message>
    <message>
        <source>This kind of file can carry programs. Nothing of it ever runs here; it is opened only after a warning.</source>
        <translation>Ce type de fichier peut contenir des programmes. Rien n’en est jamais exécuté ici ; il ne s’ouvre qu’après un avertissement.</translation>
    </message>
    <message>
        <source>This kind of file can be kept here, but not shown. A PDF of it can.</source>
        <translation>Ce type de fichier peut être conservé ici, mais pas affiché. Un PDF de celui-ci, oui.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Make it smaller, or divide it.</source>
        <translation>Le fichier dépasse 200 Mo. Réduisez-le ou divisez-le.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler la frappe</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler la frappe</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n referral(s) lack the referring body.</source>
        <translation>
            <numerusform>Il manque le service orienteur dans %n signalement.</numerusform>
            <numerusform>Il manque le service orienteur dans %n signalements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) lack the outcome.</source>
        <translation>
            <numerusform>Il manque la suite donnée dans %n signalement.</numerusform>
            <numerusform>Il manque la suite donnée dans %n signalements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the scope.</source>
        <translation>
            <numerusform>Il manque le champ dans %n nouvel accompagnement.</numerusform>
            <numerusform>Il manque le champ dans %n nouveaux accompagnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the main form of exploitation.</source>
        <translation>
            <numerusform>Il manque la forme principale d’exploitation dans %n nouvel accompagnement.</numerusform>
            <numerusform>Il manque la forme principale d’exploitation dans %n nouveaux accompagnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the sex.</source>
        <translation>
            <numerusform>Il manque le sexe dans %n nouvel accompagnement.</numerusform>
            <numerusform>Il manque le sexe dans %n nouveaux accompagnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the birth date.</source>
        <translation>
            <numerusform>Il manque la date de naissance dans %n nouvel accompagnement.</numerusform>
            <numerusform>Il manque la date de naissance dans %n nouveaux accompagnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new accompaniment(s) lack the citizenship.</source>
        <translation>
            <numerusform>Il manque la nationalité dans %n nouvel accompagnement.</numerusform>
            <numerusform>Il manque la nationalité dans %n nouveaux accompagnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed accompaniment(s) lack the reason for closure.</source>
        <translation>
            <numerusform>Il manque le motif de clôture dans %n accompagnement clôturé.</numerusform>
            <numerusform>Il manque le motif de clôture dans %n accompagnements clôturés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this figure is far from those of earlier years.</source>
        <translation>%1 : ce chiffre est loin de ceux des années antérieures.</translation>
    </message>
</context>
<context>
    <name>ReceivedText</name>
    <message>
        <source>This package is about a real person; a training vault does not take it.</source>
        <translation>Ce paquet concerne une personne réelle ; un coffre d’exercice ne le prend pas.</translation>
    </message>
    <message>
        <source>This package is about an invented person, for training.</source>
        <translation>Ce paquet concerne une personne inventée, pour l’exercice.</translation>
    </message>
    <message>
        <source>Only who has sent an onward referral withdraws it.</source>
        <translation>Seul celui qui a envoyé une orientation la retire.</translation>
    </message>
    <message>
        <source>This referral has been taken in already.</source>
        <translation>Ce signalement a déjà été pris en charge.</translation>
    </message>
    <message>
        <source>This referral did not come as a package; answer it in words.</source>
        <translation>Ce signalement n’est pas arrivé sous forme de paquet ; répondez-y de vive voix ou par écrit.</translation>
    </message>
    <message>
        <source>No package was sent with this onward referral.</source>
        <translation>Aucun paquet n’a été envoyé avec cette orientation.</translation>
    </message>
    <message>
        <source>This is the answer to another onward referral.</source>
        <translation>C’est la réponse à une autre orientation.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The sheet could not be written: %1</source>
        <translation>La feuille n’a pas pu être écrite : %1</translation>
    </message>
    <message>
        <source>The key does not fit into a QR code.</source>
        <translation>La clé ne tient pas dans un code QR.</translation>
    </message>
</context>
<context>
    <name>ReferralReading</name>
    <message>
        <source>The package was made by another version of the program.</source>
        <translation>Le paquet a été fait avec une autre version du programme.</translation>
    </message>
    <message>
        <source>What is in the package cannot be read.</source>
        <translation>Le contenu du paquet ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>ReferralText</name>
    <message>
        <source>This onward referral is no longer in the file.</source>
        <translation>Cette orientation ne figure plus au dossier.</translation>
    </message>
</context>
<context>
    <name>RegisterNames</name>
    <message>
        <source>Referral</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Date of referral</source>
        <translation>Date du signalement</translation>
    </message>
    <message>
        <source>Referring body</source>
        <translation>Service orienteur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Suspected form</source>
        <translation>Forme présumée</translation>
    </message>
    <message>
        <source>External reference</source>
        <translation>Référence externe</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name (empty: anonymous)</source>
        <translation>Nom (vide : anonyme)</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Personne qui signale</translation>
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
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Unaccompanied minor</source>
        <translation>Mineur étranger non accompagné (MENA)</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sûr</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Réouverture</translation>
    </message>
    <message>
        <source>Reason for closure</source>
        <translation>Motif de clôture</translation>
    </message>
    <message>
        <source>Note on the closure</source>
        <translation>Note sur la clôture</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Forme principale</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Forme d’exploitation</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Aggravating circumstance</source>
        <translation>Circonstance aggravante</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Requested by the centre on</source>
        <translation>Demandé par le centre le</translation>
    </message>
    <message>
        <source>Immigration Office decided on</source>
        <translation>Office des étrangers : décision du</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Magistrate&apos;s opinion on</source>
        <translation>Magistrat : avis du</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Kind of stay</source>
        <translation>Type d’hébergement</translation>
    </message>
    <message>
        <source>House and room</source>
        <translation>Maison et chambre</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Pillar of help</source>
        <translation>Pilier de l’aide</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Convenu le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Need, in one sentence</source>
        <translation>Besoin, en une phrase</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Ce qui est à atteindre</translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation>Pourquoi il a été abandonné</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>À faire pour le</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>For the goal</source>
        <translation>Pour l’objectif</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Type d’aide</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Given by (empty: the centre)</source>
        <translation>Donné par (vide : le centre)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Addition to</source>
        <translation>Ajout à</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Judicial procedure</source>
        <translation>Procédure judiciaire</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Body or court</source>
        <translation>Instance ou tribunal</translation>
    </message>
    <message>
        <source>Outcome of the judgment</source>
        <translation>Issue du jugement</translation>
    </message>
    <message>
        <source>Number of the judicial file</source>
        <translation>Numéro du dossier judiciaire</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Indemnisation</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandée à</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Awarded (EUR)</source>
        <translation>Accordé (EUR)</translation>
    </message>
    <message>
        <source>Paid until now (EUR)</source>
        <translation>Payé jusqu’ici (EUR)</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nom du partenaire</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Plus actif</translation>
    </message>
    <message>
        <source>Consent or ground in law</source>
        <translation>Consentement ou base légale</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Ce qui peut être communiqué</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>Recipient: partner</source>
        <translation>Destinataire : partenaire</translation>
    </message>
    <message>
        <source>Recipient: somebody else</source>
        <translation>Destinataire : autre</translation>
    </message>
    <message>
        <source>Why the law allows it</source>
        <translation>Pourquoi la loi le permet</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Onward referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Service asked for</source>
        <translation>Service demandé</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est communiqué</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Préparée le</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Réponse attendue jusqu’au</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Request to the recipient</source>
        <translation>Demande au destinataire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Key for the answer</source>
        <translation>Clé pour la réponse</translation>
    </message>
    <message>
        <source>Where the person goes</source>
        <translation>Destination de la personne</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Signal de risque</translation>
    </message>
    <message>
        <source>Kind of risk</source>
        <translation>Type de risque</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Reason of the removal</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Rule of safe contact</source>
        <translation>Règle de contact sûr</translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation>Moyen de contact</translation>
    </message>
    <message>
        <source>May it be used?</source>
        <translation>Peut-on l’utiliser ?</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Comment, ou pourquoi pas</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Firm, bar or house</source>
        <translation>Entreprise, bar ou maison</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>In which exploitation</source>
        <translation>Dans quelle exploitation</translation>
    </message>
    <message>
        <source>What she or he did</source>
        <translation>Ce qu’elle ou il a fait</translation>
    </message>
    <message>
        <source>Tie to the person before</source>
        <translation>Lien antérieur avec la personne</translation>
    </message>
    <message>
        <source>Name of the perpetrator</source>
        <translation>Nom de l’auteur</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Surnoms</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qu’on sait</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>What she or he is to the person</source>
        <translation>Lien avec la personne</translation>
    </message>
    <message>
        <source>In the person&apos;s charge</source>
        <translation>À charge de la personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Together from</source>
        <translation>Ensemble du</translation>
    </message>
    <message>
        <source>Together until</source>
        <translation>Ensemble jusqu’au</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>Document joint</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Size of its text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Can carry programs</source>
        <translation>Peut contenir des programmes</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Key of the content</source>
        <translation>Clé du contenu</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Why in spite of a link</source>
        <translation>Pourquoi malgré un lien</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Attend depuis</translation>
    </message>
    <message>
        <source>Wished from</source>
        <translation>Souhaité à partir du</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>Nom de la maison</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Suited for</source>
        <translation>Convient pour</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom de la chambre</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>Utilisable à partir du</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>Utilisable jusqu’au</translation>
    </message>
    <message>
        <source>Name of the bed</source>
        <translation>Nom du lit</translation>
    </message>
    <message>
        <source>Given by: partner</source>
        <translation>Donné par : partenaire</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>The columns are separated by semicolons; the register uses commas.</source>
        <translation>Les colonnes sont séparées par des points-virgules ; le registre utilise des virgules.</translation>
    </message>
    <message>
        <source>The register does not have this column.</source>
        <translation>Le registre n’a pas cette colonne.</translation>
    </message>
    <message>
        <source>The column stands twice in the header.</source>
        <translation>La colonne figure deux fois dans l’en-tête.</translation>
    </message>
    <message>
        <source>The column is missing.</source>
        <translation>La colonne manque.</translation>
    </message>
    <message>
        <source>The column must not be empty.</source>
        <translation>La colonne ne peut pas être vide.</translation>
    </message>
    <message>
        <source>This is not a day written as YYYY-MM-DD.</source>
        <translation>Ce n’est pas un jour écrit sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The day is before 1990.</source>
        <translation>Le jour est antérieur à 1990.</translation>
    </message>
    <message>
        <source>The day is in the future.</source>
        <translation>Le jour est dans le futur.</translation>
    </message>
    <message>
        <source>This is not a code of the list “%1”.</source>
        <translation>Ce n’est pas un code de la liste « %1 ».</translation>
    </message>
    <message>
        <source>The code did not exist on that day, or no longer.</source>
        <translation>Le code n’existait pas ce jour-là, ou n’existait plus.</translation>
    </message>
    <message>
        <source>The reference is longer than 100 characters.</source>
        <translation>La référence compte plus de 100 caractères.</translation>
    </message>
    <message>
        <source>The reference begins or ends with a space.</source>
        <translation>La référence commence ou se termine par une espace.</translation>
    </message>
    <message>
        <source>The reference holds a character that cannot be printed.</source>
        <translation>La référence contient un caractère qui ne s’imprime pas.</translation>
    </message>
    <message>
        <source>The column must not be empty; an unknown sex is written U.</source>
        <translation>La colonne ne peut pas être vide ; un sexe inconnu s’écrit U.</translation>
    </message>
    <message>
        <source>This is not a date of birth written as YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>Ce n’est pas une date de naissance écrite sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The birth is after the referral.</source>
        <translation>La naissance est postérieure au signalement.</translation>
    </message>
    <message>
        <source>The birth is more than 120 years before the referral.</source>
        <translation>La naissance précède le signalement de plus de 120 ans.</translation>
    </message>
    <message>
        <source>The accompaniment begins before the referral.</source>
        <translation>L’accompagnement commence avant le signalement.</translation>
    </message>
    <message>
        <source>An accompaniment follows, so the outcome must be ACCOMP_STARTED.</source>
        <translation>Un accompagnement suit : la suite donnée doit donc être ACCOMP_STARTED.</translation>
    </message>
    <message>
        <source>An accompaniment needs its scope, THB or SMUGGLING_AGG.</source>
        <translation>Un accompagnement demande son champ, THB ou SMUGGLING_AGG.</translation>
    </message>
    <message>
        <source>Aggravated smuggling is not a form of trafficking: the scope differs.</source>
        <translation>Le trafic aggravé n’est pas une forme de traite : le champ ne correspond pas.</translation>
    </message>
    <message>
        <source>A closed accompaniment needs the reason of its closure.</source>
        <translation>Un accompagnement clôturé demande le motif de sa clôture.</translation>
    </message>
    <message>
        <source>A reason of closure needs the day of the closure.</source>
        <translation>Un motif de clôture demande le jour de la clôture.</translation>
    </message>
    <message>
        <source>The closure is before the beginning of the accompaniment.</source>
        <translation>La clôture précède le début de l’accompagnement.</translation>
    </message>
    <message>
        <source>The outcome says that an accompaniment started: its first day is missing.</source>
        <translation>Selon la suite donnée, un accompagnement a commencé : son premier jour manque.</translation>
    </message>
    <message>
        <source>The column belongs to an accompaniment, and accompanied_from is empty.</source>
        <translation>La colonne relève d’un accompagnement, et accompanied_from est vide.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The row has %1 columns instead of %2.</source>
        <translation>La ligne a %1 colonnes au lieu de %2.</translation>
    </message>
    <message>
        <source>The reference stands already in line %1.</source>
        <translation>La référence figure déjà à la ligne %1.</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>The report was not written, because its figures do not add up: %1</source>
        <translation>Le rapport n’a pas été écrit, car ses chiffres ne concordent pas : %1</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Le fichier %1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le répertoire %1 n’a pas pu être créé.</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>The texts of the report are damaged.</source>
        <translation>Les textes du rapport sont endommagés.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The rules for deadlines are damaged.</source>
        <translation>Les règles des délais sont endommagées.</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>sounds alike</source>
        <translation>sonorité proche</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>orthographe proche</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>écrit autrement</translation>
    </message>
    <message>
        <source>names in another order</source>
        <translation>noms dans un autre ordre</translation>
    </message>
    <message>
        <source>by alias</source>
        <translation>par l’alias</translation>
    </message>
    <message>
        <source>birth date agrees</source>
        <translation>date de naissance concordante</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>autre date de naissance</translation>
    </message>
    <message>
        <source>one of the names is missing</source>
        <translation>un des noms manque</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Version %1, with the figures of today</source>
        <translation>Version %1, avec les chiffres d’aujourd’hui</translation>
    </message>
    <message>
        <source>Version %1 will be written, and frozen with it: what is written counts as published.</source>
        <translation>La version %1 sera écrite et, par là, figée : ce qui est écrit compte comme publié.</translation>
    </message>
    <message>
        <source>The report is red, and is written only with the reason of a director, which stands in the certificate: %1</source>
        <translation>Le rapport est rouge et n’est écrit qu’avec le motif de la direction, qui figure dans le certificat : %1</translation>
    </message>
    <message>
        <source>Version %1, published on %2</source>
        <translation>Version %1, publiée le %2</translation>
    </message>
    <message>
        <source>Version %1 is written once more, as it was published.</source>
        <translation>La version %1 est écrite une nouvelle fois, telle qu’elle a été publiée.</translation>
    </message>
    <message>
        <source>Protection: %1.</source>
        <translation>Protection : %1.</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Pas encore publié.</translation>
    </message>
    <message>
        <source>Version %1 was published on %2.</source>
        <translation>La version %1 a été publiée le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since.</source>
        <translation>
            <numerusform>%n chiffre a changé depuis.</numerusform>
            <numerusform>%n chiffres ont changé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>Aucun chiffre n’a changé depuis.</translation>
    </message>
    <message>
        <source>Write the confidential report %1</source>
        <translation>Écrire le rapport confidentiel %1</translation>
    </message>
    <message>
        <source>Write the report %1 as it will be published</source>
        <translation>Écrire le rapport %1 tel qu’il sera publié</translation>
    </message>
    <message>
        <source>Every count is less than %1 away from its figure.</source>
        <translation>Chaque nombre réel est à moins de %1 de son chiffre.</translation>
    </message>
    <message>
        <source>%1 in part</source>
        <translation>%1 en partie</translation>
    </message>
    <message>
        <source>Left out, because even the total is too small, or would give another away: %1.</source>
        <translation>Omis, parce que même le total est trop petit ou en trahirait un autre : %1.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>The report has no such figure.</source>
        <translation>Le rapport n’a pas ce chiffre.</translation>
    </message>
    <message>
        <source>The definitions of the report are damaged.</source>
        <translation>Les définitions du rapport sont endommagées.</translation>
    </message>
    <message>
        <source>The definitions of the report do not fit the code lists.</source>
        <translation>Les définitions du rapport ne correspondent pas aux listes de codes.</translation>
    </message>
    <message>
        <source>The report is not made because a check fails: %1</source>
        <translation>Le rapport n’est pas établi, car un contrôle échoue : %1</translation>
    </message>
    <message>
        <source>The cut-off day must lie in the year of the report.</source>
        <translation>La date de clôture doit se situer dans l’année du rapport.</translation>
    </message>
    <message>
        <source>This is not a published report of Ancora, or it is damaged.</source>
        <translation>Ceci n’est pas un rapport publié d’Ancora, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The report is not published unless a director signs with a reason: %1</source>
        <translation>Le rapport n’est publié que si la direction signe avec un motif : %1</translation>
    </message>
    <message>
        <source>Version %1 of this report was never published.</source>
        <translation>La version %1 de ce rapport n’a jamais été publiée.</translation>
    </message>
    <message>
        <source>The tables of the report do not add up; nothing is published.</source>
        <translation>Les tableaux du rapport ne concordent pas ; rien n’est publié.</translation>
    </message>
    <message>
        <source>The protection was cancelled.</source>
        <translation>La protection a été annulée.</translation>
    </message>
    <message>
        <source>Some small counts could not be proven to be safe, so nothing is published.</source>
        <translation>Pour certains petits effectifs, la sûreté n’a pas pu être prouvée ; rien n’est donc publié.</translation>
    </message>
    <message>
        <source>The definitions of the report do not fit each other.</source>
        <translation>Les définitions du rapport ne correspondent pas entre elles.</translation>
    </message>
    <message>
        <source>The published report in this vault is damaged. Restore the last backup.</source>
        <translation>Le rapport publié dans ce coffre est endommagé. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This published report was kept by a newer version of the program.</source>
        <translation>Ce rapport publié a été conservé par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Behind a rounded figure there are not just so many people. The confidential figures open their lists.</source>
        <translation>Derrière un chiffre arrondi, il n&apos;y a pas exactement ce nombre de personnes. Les chiffres confidentiels ouvrent leurs listes.</translation>
    </message>
    <message>
        <source>Figures of this year have been published with another protection, and the two together could tell what each of them hides. Choose the protection that was used before.</source>
        <translation>Des chiffres de cette année ont déjà été publiés avec une autre protection ; les deux ensemble pourraient révéler ce que chacune masque. Choisissez la protection utilisée auparavant.</translation>
    </message>
    <message>
        <source>Figures of this year until a later day have been published; a part of them cannot be protected any more.</source>
        <translation>Des chiffres de cette année jusqu’à une date ultérieure ont déjà été publiés ; une partie d’entre eux ne peut plus être protégée.</translation>
    </message>
    <message>
        <source>A year in which rows stand together is published once: another version would give away by the difference what each of them hides.</source>
        <translation>Une année aux lignes regroupées n&apos;est publiée qu&apos;une fois : une autre version trahirait par la différence ce que chacune masque.</translation>
    </message>
    <message>
        <source>No rows were found that can stand together so that nothing needs to be hidden. Choose another protection.</source>
        <translation>Aucun regroupement de lignes n&apos;a été trouvé qui dispense de masquer des chiffres. Choisissez une autre protection.</translation>
    </message>
    <message>
        <source>The figures of several centres together cannot be rounded: their packages hold sums, no persons.</source>
        <translation>Les chiffres de plusieurs centres réunis ne peuvent pas être arrondis : leurs paquets contiennent des sommes, pas des personnes.</translation>
    </message>
    <message>
        <source>The rules of disclosure are missing; nothing is published.</source>
        <translation>Les règles de protection manquent ; rien n’est publié.</translation>
    </message>
    <message>
        <source>The figures cannot be rounded so that they fit the rounded figures of the years beside %1.</source>
        <translation>Les chiffres ne peuvent pas être arrondis de manière à s&apos;accorder avec les chiffres arrondis des années voisines de %1.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The encrypted database cannot be started. Install the program again.</source>
        <translation>La base de données chiffrée ne peut pas démarrer. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>You have no key for this file. Ask the director.</source>
        <translation>Vous n’avez pas de clé pour ce dossier. Adressez-vous à la direction.</translation>
    </message>
    <message>
        <source>A sealed answer in this file cannot be opened: it was damaged or exchanged.</source>
        <translation>Une réponse scellée de ce dossier ne peut pas être ouverte : elle a été endommagée ou échangée.</translation>
    </message>
    <message>
        <source>The key of a file is damaged. Restore the last backup.</source>
        <translation>La clé d’un dossier est endommagée. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The journal of this vault is damaged. Restore the last backup.</source>
        <translation>Le journal de ce coffre est endommagé. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The journal of this vault is shorter than expected.</source>
        <translation>Le journal de ce coffre est plus court que prévu.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version. It was left as it was.</source>
        <translation>La base de données n’a pas pu être amenée à cette version. Elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>The program is not installed completely.</source>
        <translation>Le programme n’est pas installé complètement.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of the program. It needs database version %1; this program knows version %2.</source>
        <translation>Ce fichier a été écrit par une version plus récente du programme. Il demande la version %1 de la base de données ; ce programme connaît la version %2.</translation>
    </message>
    <message>
        <source>The journal of this vault was written by a newer program.</source>
        <translation>Le journal de ce coffre a été écrit par un programme plus récent.</translation>
    </message>
    <message>
        <source>This file is no longer in the vault.</source>
        <translation>Ce dossier n’est plus dans le coffre.</translation>
    </message>
    <message>
        <source>This answer was changed elsewhere since the form was opened. Nothing was overwritten; compare both and save again.</source>
        <translation>Cette réponse a été modifiée ailleurs depuis l’ouverture du formulaire. Rien n’a été écrasé ; comparez les deux et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This referral already has a case.</source>
        <translation>Ce signalement a déjà un dossier.</translation>
    </message>
    <message>
        <source>A name in the list cannot be opened: it was damaged or exchanged.</source>
        <translation>Un nom de la liste ne peut pas être ouvert : il a été endommagé ou échangé.</translation>
    </message>
    <message>
        <source>What has been published or signed does not change any more.</source>
        <translation>Ce qui a été publié ou signé ne change plus.</translation>
    </message>
    <message>
        <source>This case was merged into another one. Its number finds it.</source>
        <translation>Ce dossier a été fusionné avec un autre. Son numéro le retrouve.</translation>
    </message>
    <message>
        <source>One of the two cases was changed while they were compared. Nothing was merged; compare them again.</source>
        <translation>L’un des deux dossiers a été modifié pendant la comparaison. Rien n’a été fusionné ; comparez-les à nouveau.</translation>
    </message>
    <message>
        <source>Another case was merged since. The last one is separated first.</source>
        <translation>Un autre dossier a été fusionné depuis. Le dernier est séparé en premier.</translation>
    </message>
    <message>
        <source>What was saved there has been changed since. It stays as it is.</source>
        <translation>Ce qui a été enregistré là a été modifié depuis. Rien n’est changé.</translation>
    </message>
    <message>
        <source>The bed &quot;%1&quot; is taken from %2 on. Nothing was saved.</source>
        <translation>Le lit « %1 » est occupé à partir du %2. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The bed &quot;%1&quot; cannot be used from %2 on. Nothing was saved.</source>
        <translation>Le lit « %1 » ne peut pas être utilisé à partir du %2. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>It is in use: a house with rooms, a room with beds and a bed with stays are not removed. A bed that is no longer used gets a last day.</source>
        <translation>C’est utilisé : une maison qui a des chambres, une chambre qui a des lits et un lit qui a des hébergements ne sont pas supprimés. Un lit qui ne sert plus reçoit un dernier jour.</translation>
    </message>
    <message>
        <source>This bed is no longer in the shelter.</source>
        <translation>Ce lit n’est plus dans la maison d’accueil.</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>This file is already open in another window or on another computer.</source>
        <translation>Ce fichier est déjà ouvert dans une autre fenêtre ou sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Le disque est plein. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, so nothing can be saved there.</source>
        <translation>Le fichier ou son répertoire est en lecture seule : rien ne peut y être enregistré.</translation>
    </message>
    <message>
        <source>The file cannot be opened or created there.</source>
        <translation>Le fichier ne peut pas être ouvert ou créé à cet endroit.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Le disque n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The computer is out of memory.</source>
        <translation>L’ordinateur n’a plus assez de mémoire.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The database refused a step of the program.</source>
        <translation>La base de données a refusé une opération du programme.</translation>
    </message>
    <message>
        <source>The encrypted database could not be set up safely.</source>
        <translation>La base de données chiffrée n’a pas pu être préparée de façon sûre.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Il existe déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where a file can be destroyed when two computers write to it. Choose a folder on this computer.</source>
        <translation>Ce répertoire se trouve sur un lecteur réseau, où un fichier peut être détruit lorsque deux ordinateurs y écrivent. Choisissez un répertoire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not an encrypted file of this program.</source>
        <translation>Ce n’est pas un fichier chiffré de ce programme.</translation>
    </message>
    <message>
        <source>The database is damaged: its beginning is missing.</source>
        <translation>La base de données est endommagée : son début manque.</translation>
    </message>
    <message>
        <source>The file cannot be opened with this key: it is damaged, or it is not a file of this office.</source>
        <translation>Le fichier ne peut pas être ouvert avec cette clé : il est endommagé, ou ce n’est pas un fichier de ce centre.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Le fichier n’a pas été trouvé.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The invented names of the training data cannot be read.</source>
        <translation>Les noms inventés des données d’exercice ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Training shelter</source>
        <translation>Maison d’accueil d’exercice</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>The key file asks for a password step outside the safe limits.</source>
        <translation>Le fichier des clés demande un calcul du mot de passe hors des limites sûres.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password.</source>
        <translation>Il n’y a pas assez de mémoire libre pour vérifier le mot de passe.</translation>
    </message>
    <message>
        <source>What this computer remembers of the vault is damaged. A director should compare the vault with a backup before the file %1 is deleted.</source>
        <translation>Ce que cet ordinateur a retenu du coffre est endommagé. La direction devrait comparer le coffre avec une sauvegarde avant de supprimer le fichier %1.</translation>
    </message>
    <message>
        <source>This computer cannot remember what it has seen of the vault: its own folder cannot be written.</source>
        <translation>Cet ordinateur ne peut pas retenir ce qu’il a vu du coffre : son propre répertoire n’accepte pas d’écriture.</translation>
    </message>
    <message>
        <source>A file of the vault is missing.</source>
        <translation>Un fichier du coffre manque.</translation>
    </message>
    <message>
        <source>A file of the vault cannot be read.</source>
        <translation>Un fichier du coffre ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is not a file of Ancora.</source>
        <translation>Ce n’est pas un fichier d’Ancora.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The list of members of this vault has been changed from outside.</source>
        <translation>La liste des membres de ce coffre a été modifiée de l’extérieur.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>Le nom ou le mot de passe est inexact.</translation>
    </message>
    <message>
        <source>The key file of this vault does not hold together.</source>
        <translation>Le fichier des clés de ce coffre n’est pas cohérent.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault, or a newer one has taken its place.</source>
        <translation>Cette clé de récupération appartient à un autre coffre, ou une plus récente l’a remplacée.</translation>
    </message>
    <message numerus="yes">
        <source>This password is too easy to guess. %n more unrelated word(s) would make it safe; years, names and rows of the keyboard do not help.</source>
        <translation>
            <numerusform>Ce mot de passe est trop facile à deviner. %n mot de plus, sans lien avec les autres, le rendrait sûr ; les années, les noms et les rangées du clavier n’aident pas.</numerusform>
            <numerusform>Ce mot de passe est trop facile à deviner. %n mots de plus, sans lien entre eux, le rendraient sûr ; les années, les noms et les rangées du clavier n’aident pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is not a vault of Ancora.</source>
        <translation>Ce répertoire n’est pas un coffre d’Ancora.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Ancora. Please update the program.</source>
        <translation>Ce coffre a été écrit par une version plus récente d’Ancora. Veuillez mettre le programme à jour.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Le répertoire n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>This folder is already in use. A new vault needs a folder of its own.</source>
        <translation>Ce répertoire est déjà utilisé. Un nouveau coffre demande son propre répertoire.</translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>This backup is damaged. Please use another one.</source>
        <translation>Cette sauvegarde est endommagée. Veuillez en utiliser une autre.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>La sauvegarde n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>This is not a backup of Ancora.</source>
        <translation>Ce n’est pas une sauvegarde d’Ancora.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of Ancora. Please update the program.</source>
        <translation>Cette sauvegarde a été écrite par une version plus récente d’Ancora. Veuillez mettre le programme à jour.</translation>
    </message>
    <message>
        <source>There is a file of this name already. A backup never replaces another.</source>
        <translation>Il existe déjà un fichier de ce nom. Une sauvegarde n’en remplace jamais une autre.</translation>
    </message>
    <message>
        <source>Only a director, or the recovery key, can restore a backup.</source>
        <translation>Seule la direction, ou la clé de récupération, peut restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file of this vault is damaged. Restore it from a backup; nothing was changed.</source>
        <translation>Le fichier des clés de ce coffre est endommagé. Restaurez-le à partir d’une sauvegarde ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not a key file of Ancora.</source>
        <translation>Ce n’est pas un fichier de clés d’Ancora.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of Ancora. Please update the program.</source>
        <translation>Ce coffre a été écrit par une version plus récente d’Ancora. Veuillez mettre le programme à jour.</translation>
    </message>
    <message>
        <source>The key file is full: this vault cannot hold more people.</source>
        <translation>Le fichier des clés est plein : ce coffre ne peut pas accueillir plus de personnes.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>Le fichier des clés n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The database with the new key could not be put in its place.</source>
        <translation>La base de données avec la nouvelle clé n’a pas pu être mise à sa place.</translation>
    </message>
    <message>
        <source>This folder is on a network drive, where two computers could destroy each other&apos;s work. Please keep the vault on this computer&apos;s own disk.</source>
        <translation>Ce répertoire se trouve sur un lecteur réseau, où deux ordinateurs pourraient détruire le travail l’un de l’autre. Veuillez garder le coffre sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>This folder is read-only. Ancora cannot work where it may not save.</source>
        <translation>Ce répertoire est en lecture seule. Ancora ne peut pas travailler là où rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The key file in this folder belongs to another vault.</source>
        <translation>Le fichier des clés de ce répertoire appartient à un autre coffre.</translation>
    </message>
    <message>
        <source>This key file is older than the one this computer saw on %1. Please find the newer one.</source>
        <translation>Ce fichier des clés est plus ancien que celui que cet ordinateur a vu le %1. Veuillez retrouver le plus récent.</translation>
    </message>
    <message>
        <source>Your role does not open the case files.</source>
        <translation>Votre rôle n’ouvre pas les dossiers.</translation>
    </message>
    <message>
        <source>The key file and the database of this vault do not fit together: one of them has been changed from outside.</source>
        <translation>Le fichier des clés et la base de données de ce coffre ne correspondent pas : l’un des deux a été modifié de l’extérieur.</translation>
    </message>
    <message>
        <source>The database of this vault is older than its key file.</source>
        <translation>La base de données de ce coffre est plus ancienne que son fichier des clés.</translation>
    </message>
    <message>
        <source>This vault differs from the one this computer saw on %1. A director should restore a backup.</source>
        <translation>Ce coffre diffère de celui que cet ordinateur a vu le %1. La direction devrait restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>This vault is older than the one this computer saw on %1. Please find the newer one.</source>
        <translation>Ce coffre est plus ancien que celui que cet ordinateur a vu le %1. Veuillez retrouver le plus récent.</translation>
    </message>
    <message>
        <source>A person needs a sign-in name and a role.</source>
        <translation>Une personne a besoin d’un nom d’utilisateur et d’un rôle.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery key does not fit. Please compare it with the paper.</source>
        <translation>La ligne %1 de la clé de récupération ne correspond pas. Veuillez la comparer avec le papier.</translation>
    </message>
    <message>
        <source>The recovery key has five lines; there is something after the fifth.</source>
        <translation>La clé de récupération a cinq lignes ; il y a quelque chose après la cinquième.</translation>
    </message>
    <message>
        <source>The lines belong to different recovery keys.</source>
        <translation>Les lignes appartiennent à des clés de récupération différentes.</translation>
    </message>
    <message>
        <source>Nobody has typed the recovery key back yet. Without it a forgotten password loses everything.</source>
        <translation>Personne n’a encore recopié la clé de récupération. Sans elle, un mot de passe oublié fait tout perdre.</translation>
    </message>
    <message>
        <source>There is only one director. If she forgets her password, only the recovery key opens the vault.</source>
        <translation>Une seule personne a le rôle de direction. Si elle oublie son mot de passe, seule la clé de récupération ouvre le coffre.</translation>
    </message>
    <message>
        <source>Adding or removing a person was interrupted. Please do it again.</source>
        <translation>L’ajout ou le retrait d’une personne a été interrompu. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>You may no longer open this vault. Please ask a director.</source>
        <translation>Vous ne pouvez plus ouvrir ce coffre. Adressez-vous à la direction.</translation>
    </message>
    <message>
        <source>Only a director or a coordinator may add or remove people.</source>
        <translation>Seules la direction et la coordination peuvent ajouter ou retirer des personnes.</translation>
    </message>
    <message>
        <source>This is you. Another director must change your role.</source>
        <translation>C’est vous. Une autre personne de la direction doit changer votre rôle.</translation>
    </message>
    <message>
        <source>Nobody with this name may open the vault.</source>
        <translation>Personne de ce nom ne peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>This is you. Another director must remove you.</source>
        <translation>C’est vous. Une autre personne de la direction doit vous retirer.</translation>
    </message>
    <message>
        <source>The database could not be copied.</source>
        <translation>La base de données n’a pas pu être copiée.</translation>
    </message>
    <message>
        <source>The journal of this vault has been changed from outside.</source>
        <translation>Le journal de ce coffre a été modifié de l’extérieur.</translation>
    </message>
    <message>
        <source>The journal names a computer that nobody vouched for.</source>
        <translation>Le journal nomme un ordinateur dont personne ne s’est porté garant.</translation>
    </message>
    <message>
        <source>Entries of the journal, each linked to the one before</source>
        <translation>Entrées du journal, chacune liée à la précédente</translation>
    </message>
    <message>
        <source>Signatures of people and computers</source>
        <translation>Signatures de personnes et d’ordinateurs</translation>
    </message>
    <message>
        <source>Computers that a member vouched for</source>
        <translation>Ordinateurs dont un membre s’est porté garant</translation>
    </message>
    <message>
        <source>The tables of this vault are not what its journal says.</source>
        <translation>Les tables de ce coffre ne sont pas ce que dit son journal.</translation>
    </message>
    <message>
        <source>Rows that are what the journal says</source>
        <translation>Lignes conformes au journal</translation>
    </message>
    <message>
        <source>A referral leads to a case that does not exist.</source>
        <translation>Un signalement mène à un dossier qui n’existe pas.</translation>
    </message>
    <message>
        <source>Cases that could be read</source>
        <translation>Dossiers qui ont pu être lus</translation>
    </message>
    <message>
        <source>Referrals that could be read</source>
        <translation>Signalements qui ont pu être lus</translation>
    </message>
    <message>
        <source>Referrals that lead to their case</source>
        <translation>Signalements qui mènent à leur dossier</translation>
    </message>
    <message>
        <source>Pages of the database</source>
        <translation>Pages de la base de données</translation>
    </message>
    <message>
        <source>Entries in the list of members, signed by the directors</source>
        <translation>Entrées de la liste des membres, signées par la direction</translation>
    </message>
    <message>
        <source>Length of the journal when this computer last saw it</source>
        <translation>Longueur du journal lorsque cet ordinateur l’a vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Only a director hands confidential figures over.</source>
        <translation>Seule la direction transmet des chiffres confidentiels.</translation>
    </message>
    <message>
        <source>Documents of which every piece is there</source>
        <translation>Documents dont chaque morceau est là</translation>
    </message>
</context>
<context>
    <name>ancora::ui::AmountField</name>
    <message>
        <source>An amount is typed as 1250 or 1250,50.</source>
        <translation>Un montant se saisit ainsi : 1250 ou 1250,50.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Attaching</name>
    <message>
        <source>Looking at the document</source>
        <translation>Examen du document</translation>
    </message>
    <message>
        <source>The same file is here already: %1.</source>
        <translation>Le même fichier est déjà ici : %1.</translation>
    </message>
    <message>
        <source>Sealing the document</source>
        <translation>Scellement du document</translation>
    </message>
</context>
<context>
    <name>ancora::ui::AttachmentsTab</name>
    <message>
        <source>Search in documents and notes</source>
        <translation>Chercher dans les documents et les notes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Attach it all the same</source>
        <translation>Le joindre quand même</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas le joindre</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Note du %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>No document yet. Add one, or drop a file here.</source>
        <translation>Aucun document pour l’instant. Ajoutez-en un ou déposez un fichier ici.</translation>
    </message>
    <message>
        <source>Choose the file. What it says about its author is taken out; the file itself stays where it is.</source>
        <translation>Choisissez le fichier. Ce qu’il dit de son auteur en est retiré ; le fichier lui-même reste où il est.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::BackupTab</name>
    <message>
        <source>&amp;Folder for the backup</source>
        <translation>Réper&amp;toire de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is one encrypted file. It is read back and compared before it counts. Directors open it with the password they have today, or anybody with today&apos;s recovery key.</source>
        <translation>La sauvegarde est un seul fichier chiffré. Elle est relue et comparée avant de compter. La direction l’ouvre avec son mot de passe d’aujourd’hui, ou toute personne avec la clé de récupération d’aujourd’hui.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un répertoire.</translation>
    </message>
    <message>
        <source>Backed up, read back and compared: %1</source>
        <translation>Sauvegardé, relu et comparé : %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CasePage</name>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No case is open. Choose one on the page Cases.</source>
        <translation>Aucun dossier n’est ouvert. Choisissez-en un à la page Dossiers.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>&amp;Exploitation</source>
        <translation>E&amp;xploitation</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>&amp;Hébergements</translation>
    </message>
    <message>
        <source>&amp;Accompaniment</source>
        <translation>Accompagne&amp;ment</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Histori&amp;que</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n point d’attention</numerusform>
            <numerusform>%n points d’attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe contact: %1</source>
        <translation>Contact sûr : %1</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>%1 se termine le %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1 (il y a %n jour)</numerusform>
            <numerusform>%1 (il y a %n jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (dans %n jour)</numerusform>
            <numerusform>%1 (dans %n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected until %2</source>
        <translation>%1 attendu au plus tard le %2</translation>
    </message>
    <message>
        <source>%1, entered by hand</source>
        <translation>%1, saisi à la main</translation>
    </message>
    <message>
        <source>&amp;Justice</source>
        <translation>&amp;Justice</translation>
    </message>
    <message>
        <source>Help and &amp;notes</source>
        <translation>Aide et &amp;notes</translation>
    </message>
    <message>
        <source>Co&amp;nsents</source>
        <translation>C&amp;onsentements</translation>
    </message>
    <message>
        <source>Referrals o&amp;ut</source>
        <translation>Orien&amp;tations</translation>
    </message>
    <message>
        <source>Sa&amp;fety</source>
        <translation>Séc&amp;urité</translation>
    </message>
    <message>
        <source>%1 (expired: look at it again)</source>
        <translation>%1 (expiré : à revoir)</translation>
    </message>
    <message numerus="yes">
        <source>%n risk flag(s)</source>
        <translation>
            <numerusform>%n signal de risque</numerusform>
            <numerusform>%n signaux de risque</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks: %1</source>
        <translation>Risques : %1</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>Pro&amp;cédure</translation>
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
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Filter: name, alias, number</source>
        <translation>Filtrer : nom, alias, numéro</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Filtrer les dossiers</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Quels dossiers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturés</translation>
    </message>
    <message>
        <source>Deadline this month</source>
        <translation>Échéance ce mois-ci</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Every phase</source>
        <translation>Toutes les phases</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Form of exploitation</source>
        <translation>Forme d’exploitation</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>À compléter</translation>
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
        <translation>Dou&amp;blons…</translation>
    </message>
    <message>
        <source>Cases that may be about one person: compare and merge them</source>
        <translation>Dossiers qui concernent peut-être une même personne : les comparer et les fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%n risk flag(s)</source>
        <translation>
            <numerusform>%n signal de risque</numerusform>
            <numerusform>%n signaux de risque</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ancora::ui::CaseworkModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CaseworkTab</name>
    <message>
        <source>By goal</source>
        <translation>Par objectif</translation>
    </message>
    <message>
        <source>By day, newest first</source>
        <translation>Par jour, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Goals, tasks, services and notes</source>
        <translation>Objectifs, tâches, services et notes</translation>
    </message>
    <message>
        <source>Add a g&amp;oal</source>
        <translation>Ajouter un objecti&amp;f</translation>
    </message>
    <message>
        <source>Add a &amp;task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Add a s&amp;ervice</source>
        <translation>Ajouter un s&amp;ervice</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Nou&amp;velle note</translation>
    </message>
    <message>
        <source>Help given, by kind</source>
        <translation>Aide apportée, par type</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CentresDetails</name>
    <message>
        <source>Packages and who has signed them</source>
        <translation>Paquets et qui les a signés</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Signed with the key</source>
        <translation>Signé avec la clé</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>None of this stops the report.</source>
        <translation>Rien de tout cela n’arrête le rapport.</translation>
    </message>
    <message>
        <source>While a finding is red, the report is written only with a reason, which stands in the certificate.</source>
        <translation>Tant qu’un constat est rouge, le rapport n’est écrit qu’avec un motif, qui figure dans le certificat.</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Écrit dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ChartView</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique : %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ChoiceField</name>
    <message>
        <source>Nothing in the list fits. The arrow key down shows the whole list.</source>
        <translation>Rien dans la liste ne correspond. La flèche vers le bas montre toute la liste.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ComparePane</name>
    <message>
        <source>Ways to protect the report</source>
        <translation>Manières de protéger le rapport</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Annuler la comparaison</translation>
    </message>
    <message>
        <source>Protect the report &amp;this way</source>
        <translation>Protéger le rapport de &amp;cette façon</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>Lignes perdues</translation>
    </message>
    <message>
        <source>Farthest from the count</source>
        <translation>Plus grand écart avec le nombre</translation>
    </message>
    <message>
        <source>Main totals</source>
        <translation>Totaux principaux</translation>
    </message>
    <message>
        <source>Ways to protect the report %1</source>
        <translation>Manières de protéger le rapport %1</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (choix actuel)</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>all shown</source>
        <translation>tous visibles</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 visibles</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ComputerTab</name>
    <message>
        <source>Outside the vault Ancora remembers only what stands on this page and the size of the window. Screenshots by other programs cannot be prevented on every system.</source>
        <translation>En dehors du coffre, Ancora ne retient que ce qui figure sur cette page et la taille de la fenêtre. Les captures d’écran par d’autres programmes ne peuvent pas être empêchées sur tous les systèmes.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Lock &amp;when nobody types for</source>
        <translation>&amp;Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Key that &amp;hides everything at once</source>
        <translation>T&amp;ouche qui masque tout d’un coup</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ConfidentialMark</name>
    <message>
        <source>Confidential: nothing is hidden. Not for publication; somebody could be recognised.</source>
        <translation>Confidentiel : rien n’est masqué. Ne pas publier ; une personne pourrait être reconnue.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ConsolidationPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The packages are being opened.</source>
        <translation>Les paquets sont en cours d’ouverture.</translation>
    </message>
    <message>
        <source>What is written counts as published. It is protected first, which takes a while.</source>
        <translation>Ce qui est écrit compte comme publié. Les chiffres sont d’abord protégés, ce qui prend un moment.</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n centre(s) for %1</source>
        <translation>
            <numerusform>Les chiffres de %n centre pour %1</numerusform>
            <numerusform>Les chiffres de %n centres pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>Le rapport est en cours d’écriture.</translation>
    </message>
    <message>
        <source>The figures are being protected.</source>
        <translation>Les chiffres sont en cours de protection.</translation>
    </message>
    <message numerus="yes">
        <source>The report is written (%n file(s)).</source>
        <translation>
            <numerusform>Le rapport est écrit (%n fichier).</numerusform>
            <numerusform>Le rapport est écrit (%n fichiers).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ContactGuard</name>
    <message>
        <source>%1 is hidden. %2</source>
        <translation>%1 est masqué. %2</translation>
    </message>
    <message>
        <source>Yes, show it: this is recorded</source>
        <translation>Oui, afficher : c’est consigné</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Afficher quand même</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ContactPane</name>
    <message>
        <source>How the person may be reached</source>
        <translation>Comment joindre la personne</translation>
    </message>
    <message>
        <source>New rule of safe contact</source>
        <translation>Nouvelle règle de contact sûr</translation>
    </message>
    <message>
        <source>Record the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>It stays as it is written; a change is a further rule</source>
        <translation>Elle reste comme elle est écrite ; un changement est une nouvelle règle</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (depuis le %2)</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Plus tard : %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>A rule needs its way of contact and whether it may be used.</source>
        <translation>Une règle a besoin d’un moyen de contact et de dire s’il peut être utilisé.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::CreateVaultPage</name>
    <message>
        <source>&amp;Backup file</source>
        <translation>&amp;Fichier de sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Folder for the vault (new or empty)</source>
        <translation>&amp;Répertoire du coffre (nouveau ou vide)</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Répertoire du coffre</translation>
    </message>
    <message>
        <source>The five &amp;lines of the recovery key</source>
        <translation>Les cinq &amp;lignes de la clé de récupération</translation>
    </message>
    <message>
        <source>Your &amp;user name</source>
        <translation>Votre nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Your &amp;password when the backup was made</source>
        <translation>Votre &amp;mot de passe au moment de la sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Nouveau coffre</translation>
    </message>
    <message>
        <source>A vault is one folder that holds everything, encrypted. Choose a neutral name for it. You become its first director.</source>
        <translation>Un coffre est un répertoire qui contient tout, chiffré. Choisissez-lui un nom neutre. Vous y recevez le premier rôle de direction.</translation>
    </message>
    <message>
        <source>&amp;Create the vault</source>
        <translation>&amp;Créer le coffre</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Ouvrir avec la clé de récupération</translation>
    </message>
    <message>
        <source>You get a new password and the director&apos;s role. The key you use now will be replaced by a new one.</source>
        <translation>Vous recevez un nouveau mot de passe et le rôle de direction. La clé que vous utilisez maintenant sera remplacée par une nouvelle.</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation>&amp;Ouvrir le coffre</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup becomes a vault in a new folder. Only a director or coordinator of that time can do this; the others are added again afterwards.</source>
        <translation>La sauvegarde devient un coffre dans un nouveau répertoire. Seule la direction ou la coordination d’alors peut le faire ; les autres personnes sont ajoutées à nouveau ensuite.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Re&amp;staurer</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un répertoire.</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Choisissez un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Un instant...</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DateField</name>
    <message>
        <source>d.m.yyyy</source>
        <translation>j.m.aaaa</translation>
    </message>
    <message>
        <source>A day is typed as 5.3.2024, or t for today.</source>
        <translation>Un jour s’écrit 5.3.2024, ou t pour aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DifferencesPane</name>
    <message>
        <source>not in the table</source>
        <translation>pas dans le tableau</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Differences to what is published</source>
        <translation>Différences avec ce qui est publié</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since version %1.</source>
        <translation>
            <numerusform>%n chiffre a changé depuis la version %1.</numerusform>
            <numerusform>%n chiffres ont changé depuis la version %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are hidden in only one of the two.</source>
        <translation>
            <numerusform>%n autre n’est masqué que dans l’une des deux.</numerusform>
            <numerusform>%n autres ne sont masqués que dans l’une des deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DocumentView</name>
    <message>
        <source>Show it all the same</source>
        <translation>L’afficher quand même</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Page du document</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>More room for the document</source>
        <translation>Plus de place pour le document</translation>
    </message>
    <message>
        <source>This PDF is damaged or locked and cannot be shown.</source>
        <translation>Ce PDF est endommagé ou verrouillé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>seul le début est affiché</translation>
    </message>
    <message>
        <source>This kind of file can carry programs. Nothing of it runs here, but open it only if you know where it comes from.</source>
        <translation>Ce type de fichier peut contenir des programmes. Rien n’en est exécuté ici, mais ne l’ouvrez que si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Cette page ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DuplicatesDialog</name>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;Comparer et fusionner…</translation>
    </message>
    <message>
        <source>These are &amp;two persons</source>
        <translation>Ce sont &amp;deux personnes</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking through all cases…</source>
        <translation>Recherche dans tous les dossiers…</translation>
    </message>
    <message>
        <source>No two cases look like one person.</source>
        <translation>Aucune paire de dossiers ne semble concerner une même personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of cases may be about one person, the likeliest first.</source>
        <translation>
            <numerusform>%n paire de dossiers concerne peut-être une même personne.</numerusform>
            <numerusform>%n paires de dossiers concernent peut-être une même personne, la plus probable d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two persons and are not proposed again.</source>
        <translation>%1 et %2 sont deux personnes et ne seront plus proposés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Case %1 is now part of case %2.</source>
        <translation>Le dossier %1 fait maintenant partie du dossier %2.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::DurationField</name>
    <message>
        <source>A duration is typed as 1:30, 1.5 (hours) or 90m.</source>
        <translation>Une durée s’écrit 1:30, 1,5 (heures) ou 90m.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ExportPanel</name>
    <message>
        <source>Fol&amp;der</source>
        <translation>Répert&amp;oire</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Langue du rapport</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Répertoire du rapport</translation>
    </message>
    <message>
        <source>I &amp;want the confidential figures, and keep them safe</source>
        <translation>Je veux les chiffres &amp;confidentiels, et je les garde en lieu sûr</translation>
    </message>
    <message>
        <source>Write the re&amp;port</source>
        <translation>Écrire le ra&amp;pport</translation>
    </message>
    <message>
        <source>Choose the folder for the report.</source>
        <translation>Choisissez le répertoire du rapport.</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Choisir le répertoire du rapport</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Reason of the director</source>
        <translation>Mot&amp;if de la direction</translation>
    </message>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>Reto&amp;ur (Échap)</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FamilyPane</name>
    <message>
        <source>Does she or he have a file here? Name or case number</source>
        <translation>A-t-elle ou a-t-il un dossier ici ? Nom ou numéro de dossier</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>From other files</source>
        <translation>D’autres dossiers</translation>
    </message>
    <message>
        <source>Enter opens the file</source>
        <translation>Entrée ouvre le dossier</translation>
    </message>
    <message>
        <source>In charge, not counted as victims: %1</source>
        <translation>À charge, non comptés comme victimes : %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>Has a file: %1</source>
        <translation>A un dossier : %1</translation>
    </message>
    <message>
        <source>Leaves the household today</source>
        <translation>Quitte le ménage aujourd’hui</translation>
    </message>
    <message>
        <source>Lives with the person from today</source>
        <translation>Vit avec la personne dès aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Field</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Suppr</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>pas compris</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else: %1</source>
        <translation>Modifié entre-temps par quelqu’un d’autre : %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>This record has been removed meanwhile; what you typed is still here.</source>
        <translation>Cette donnée a été retirée entre-temps ; ce que vous avez tapé est toujours ici.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FigureList</name>
    <message>
        <source>The files have changed meanwhile. Open Statistics again.</source>
        <translation>Les dossiers ont changé entre-temps. Rouvrez Statistiques.</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Derrière le chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1 : %n ligne</numerusform>
            <numerusform>%1 : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Accompanied from</source>
        <translation>Accompagné depuis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FindFirst</name>
    <message>
        <source>Perhaps already known</source>
        <translation>Peut-être déjà connu</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FindingsPane</name>
    <message>
        <source>Confidential figures are not published; nothing is asked of them.</source>
        <translation>Les chiffres confidentiels ne sont pas publiés ; rien ne leur est demandé.</translation>
    </message>
    <message>
        <source>This report has passed the checks when it was published.</source>
        <translation>Ce rapport a passé les contrôles lors de sa publication.</translation>
    </message>
    <message>
        <source>While a finding is red, the report is written only when a director signs with a reason. Enter leads to what is missing.</source>
        <translation>Tant qu’un constat est rouge, le rapport n’est écrit que si la direction signe avec un motif. Entrée mène à ce qui manque.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>The report may be written. Enter leads to what is missing.</source>
        <translation>Le rapport peut être écrit. Entrée mène à ce qui manque.</translation>
    </message>
    <message>
        <source>Checks before publication</source>
        <translation>Contrôles avant publication</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Red: %1</source>
        <translation>Rouge : %1</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>À examiner : %1</translation>
    </message>
    <message>
        <source>Checks: %1 red, %2 to look at</source>
        <translation>Contrôles : %1 rouges, %2 à examiner</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FlagsPane</name>
    <message>
        <source>Remove the flag</source>
        <translation>Retirer le signal</translation>
    </message>
    <message>
        <source>A flag is removed for a reason only.</source>
        <translation>Un signal n’est retiré que pour un motif.</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (expiré)</translation>
    </message>
    <message>
        <source>Add a risk flag</source>
        <translation>Ajouter un signal de risque</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FolderDialog</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Répertoires</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>&amp;Choose this file</source>
        <translation>Choisir ce &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Choose this folder</source>
        <translation>Choisir ce &amp;répertoire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>ancora::ui::FolderField</name>
    <message>
        <source>Choose the file.</source>
        <translation>Choisissez le fichier.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Choisissez le répertoire.</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Choose from the list of folders</source>
        <translation>Choisir dans la liste des répertoires</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Frame</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>%1: continue</source>
        <translation>%1 : continuer</translation>
    </message>
</context>
<context>
    <name>ancora::ui::GroundsPane</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What the withdrawal stops</source>
        <translation>Ce que le retrait arrête</translation>
    </message>
    <message>
        <source>A withdrawal needs its reason.</source>
        <translation>Un retrait doit être motivé.</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>Add a consent</source>
        <translation>Ajouter un consentement</translation>
    </message>
    <message>
        <source>From that day on nothing may be told any longer. No onward referral rests on it.</source>
        <translation>À partir de ce jour, plus rien ne peut être communiqué. Aucune orientation ne repose dessus.</translation>
    </message>
    <message>
        <source>From that day on nothing may be told any longer. It stops: %1</source>
        <translation>À partir de ce jour, plus rien ne peut être communiqué. Cela arrête : %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HandOverPane</name>
    <message>
        <source>Hand over the confidential figures</source>
        <translation>Transmettre les chiffres confidentiels</translation>
    </message>
    <message>
        <source>Hand the fi&amp;gures over</source>
        <translation>Transmettre &amp;les chiffres</translation>
    </message>
    <message>
        <source>&amp;Public key of the recipient</source>
        <translation>Clé &amp;publique du destinataire</translation>
    </message>
    <message>
        <source>&amp;Key of the centres (if there is one)</source>
        <translation>&amp;Clé des centres (s’il y en a une)</translation>
    </message>
    <message>
        <source>New fi&amp;le for the package</source>
        <translation>No&amp;uveau fichier pour le paquet</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisie</translation>
    </message>
    <message>
        <source>The counts in all tables of %1 (%2, until %3) leave the vault, none of them hidden but without names and dates, sealed for the recipient alone, whose key is %4, and signed with the key of this office, which is %5.</source>
        <translation>Les nombres de tous les tableaux de %1 (%2, jusqu’au %3) quittent le coffre, sans que rien ne soit masqué mais sans noms ni dates, scellés pour le seul destinataire, dont la clé est %4, et signés avec la clé de ce centre, qui est %5.</translation>
    </message>
    <message>
        <source>Sealing the figures</source>
        <translation>Scellement des chiffres</translation>
    </message>
    <message>
        <source>The package %1 is sealed. %2</source>
        <translation>Le paquet %1 est scellé. %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HelpTable</name>
    <message>
        <source>Kind of help</source>
        <translation>Type d’aide</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Help given, by kind</source>
        <translation>Aide apportée, par type</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Toute l’aide</translation>
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
        <translation>Importation</translation>
    </message>
    <message>
        <source>List opened</source>
        <translation>Liste ouverte</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1 : valeur retirée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1 : valeur modifiée</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 : retrait</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 : ajout</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Two cases became one</source>
        <translation>Deux dossiers n’en font plus qu’un</translation>
    </message>
    <message>
        <source>Two cases were separated again</source>
        <translation>Deux dossiers ont été séparés à nouveau</translation>
    </message>
    <message>
        <source>Case %1 became part of this case</source>
        <translation>Le dossier %1 est entré dans ce dossier</translation>
    </message>
    <message>
        <source>Case %1 was separated again</source>
        <translation>Le dossier %1 a été séparé à nouveau</translation>
    </message>
    <message>
        <source>In case %1:</source>
        <translation>Dans le dossier %1 :</translation>
    </message>
    <message>
        <source>&amp;Separate case %1 again</source>
        <translation>Séparer à nou&amp;veau le dossier %1</translation>
    </message>
    <message>
        <source>Both cases are what they were. What was added since is in this case.</source>
        <translation>Les deux dossiers sont ce qu’ils étaient. Ce qui a été ajouté depuis est dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Both cases are what they were. What was added since is in this case, and %n record(s) changed since are in both.</source>
        <translation>
            <numerusform>Les deux dossiers sont ce qu’ils étaient. Ce qui a été ajouté depuis est dans ce dossier ; %n élément modifié depuis est dans les deux.</numerusform>
            <numerusform>Les deux dossiers sont ce qu’ils étaient. Ce qui a été ajouté depuis est dans ce dossier ; %n éléments modifiés depuis sont dans les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
</context>
<context>
    <name>ancora::ui::HousesEditor</name>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter une chambre</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>Ajouter un lit</translation>
    </message>
    <message>
        <source>Houses, rooms and beds</source>
        <translation>Maisons, chambres et lits</translation>
    </message>
    <message>
        <source>Add a house</source>
        <translation>Ajouter une maison</translation>
    </message>
</context>
<context>
    <name>ancora::ui::KeyPairForm</name>
    <message>
        <source>New &amp;file for the private key</source>
        <translation>Nouveau &amp;fichier pour la clé privée</translation>
    </message>
    <message>
        <source>&amp;Password of the key</source>
        <translation>&amp;Mot de passe de la clé</translation>
    </message>
    <message>
        <source>The recipient&apos;s key pair</source>
        <translation>La paire de clés du destinataire</translation>
    </message>
    <message>
        <source>Two files come into being. The private key, protected by the password, stays with you: only with it can the packages be opened. The public key, with .pub at the end of its name, goes to every centre.</source>
        <translation>Deux fichiers sont créés. La clé privée, protégée par le mot de passe, reste chez vous : elle seule permet d’ouvrir les paquets. La clé publique, dont le nom se termine par .pub, va à chaque centre.</translation>
    </message>
    <message>
        <source>&amp;Create the key pair</source>
        <translation>&amp;Créer la paire de clés</translation>
    </message>
    <message>
        <source>Choose the folder, and a name for the file.</source>
        <translation>Choisissez le répertoire et un nom pour le fichier.</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Un instant...</translation>
    </message>
    <message>
        <source>Give the file %1 to every centre, and compare these digits with them on the telephone: %2</source>
        <translation>Remettez le fichier %1 à chaque centre et comparez ces chiffres avec eux par téléphone : %2</translation>
    </message>
</context>
<context>
    <name>ancora::ui::KnownList</name>
    <message>
        <source>Perhaps already known</source>
        <translation>Peut-être déjà connu</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>C’est une autre personne</translation>
    </message>
    <message>
        <source>Enter opens the file. Escape: this is somebody else.</source>
        <translation>Entrée ouvre le dossier. Échap : c’est une autre personne.</translation>
    </message>
    <message>
        <source>Escape, in the list</source>
        <translation>Échap, dans la liste</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LeafletDialog</name>
    <message>
        <source>Leaflet about rights</source>
        <translation>Dépliant sur les droits</translation>
    </message>
    <message>
        <source>&amp;Print the centre’s name</source>
        <translation>Imprimer le &amp;nom du centre</translation>
    </message>
    <message>
        <source>Text of the leaflet</source>
        <translation>Texte du dépliant</translation>
    </message>
    <message>
        <source>&amp;Language of the leaflet</source>
        <translation>&amp;Langue du dépliant</translation>
    </message>
    <message>
        <source>A native speaker has read this text.</source>
        <translation>Une personne de langue maternelle a relu ce texte.</translation>
    </message>
    <message>
        <source>No native speaker has read this text yet: go through it with an interpreter.</source>
        <translation>Aucune personne de langue maternelle n’a encore relu ce texte : parcourez-le avec un interprète.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::LetterDialog</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>&amp;Print the centre’s name</source>
        <translation>Imprimer le &amp;nom du centre</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>L&amp;etter</source>
        <translation>L&amp;ettre</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>Destinatai&amp;re</translation>
    </message>
    <message>
        <source>&amp;Language of the letter</source>
        <translation>&amp;Langue de la lettre</translation>
    </message>
</context>
<context>
    <name>ancora::ui::MergeForm</name>
    <message>
        <source>&amp;Merge the two cases</source>
        <translation>&amp;Fusionner les deux dossiers</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Everything of both cases stays. Both numbers will find the person, and the history of the case can separate the two again.</source>
        <translation>Tout ce que contiennent les deux dossiers reste. Les deux numéros trouveront la personne, et l’historique du dossier permet de les séparer à nouveau.</translation>
    </message>
    <message>
        <source>Case %1 becomes part of case %2</source>
        <translation>Le dossier %1 entre dans le dossier %2</translation>
    </message>
    <message>
        <source>&amp;Keep %1 instead</source>
        <translation>&amp;Garder plutôt %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Après la fusion</translation>
    </message>
    <message>
        <source>Both cases answer the same about the person.</source>
        <translation>Les deux dossiers disent la même chose de la personne.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>comme dans %1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <translation>Suit : %1</translation>
    </message>
    <message>
        <source>To look at after merging:
%1</source>
        <translation>À examiner après la fusion :
%1</translation>
    </message>
    <message>
        <source>A consent that was withdrawn in one case counts as withdrawn in both.</source>
        <translation>Un consentement retiré dans un dossier vaut comme retiré dans les deux.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NewPasswordField</name>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <translation>Ré&amp;pétez le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Offer a passphrase</source>
        <translation>Proposer une p&amp;hrase de passe</translation>
    </message>
    <message>
        <source>Several words in a row are strong and easy to remember.</source>
        <translation>Plusieurs mots à la suite sont solides et faciles à retenir.</translation>
    </message>
    <message>
        <source>Too weak: add words (%1 of at least %2 points).</source>
        <translation>Trop faible : ajoutez des mots (%1 points, au moins %2 nécessaires).</translation>
    </message>
    <message>
        <source>Good (%1 points).</source>
        <translation>Bon (%1 points).</translation>
    </message>
    <message>
        <source>Strong (%1 points).</source>
        <translation>Très bon (%1 points).</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NoteSheet</name>
    <message>
        <source>Si&amp;gn</source>
        <translation>Signer &amp;la note</translation>
    </message>
    <message>
        <source>Write an a&amp;ddition</source>
        <translation>Écrire un ajout</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation>État de la note</translation>
    </message>
    <message>
        <source>Signed by %1 on %2. It does not change any more; what must be put right is written as an addition.</source>
        <translation>Signé par %1 le %2. Elle ne change plus ; ce qui doit être rectifié s’écrit comme ajout.</translation>
    </message>
    <message>
        <source>Written by %1, not signed yet. Only the author can sign it.</source>
        <translation>Écrite par %1, pas encore signée. Seul l’auteur peut la signer.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>ancora::ui::NumberField</name>
    <message>
        <source>A whole number, as 3.</source>
        <translation>Un nombre entier, comme 3.</translation>
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
        <translation>libre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>%1, night of %2: %3</source>
        <translation>%1, nuit du %2 : %3</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OfficeTab</name>
    <message>
        <source>&amp;Name of the office, as reports show it</source>
        <translation>&amp;Nom du centre, tel qu’il figure dans les rapports</translation>
    </message>
    <message>
        <source>&amp;Beds in the shelter</source>
        <translation>&amp;Lits de la maison d’accueil</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>non encodé</translation>
    </message>
    <message>
        <source>The beds on the page Places are counted instead.</source>
        <translation>Ce sont les lits de la page Places qui sont comptés.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OnwardPane</name>
    <message>
        <source>How far it is</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>Jour de l’étape</translation>
    </message>
    <message>
        <source>Reason of a refusal or withdrawal</source>
        <translation>Motif d’un refus ou d’un retrait</translation>
    </message>
    <message>
        <source>Told in words</source>
        <translation>Communiqué de vive voix</translation>
    </message>
    <message>
        <source>On the phone, by letter, in person: today</source>
        <translation>Par téléphone, par lettre, en personne : aujourd’hui</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>File of the package or of its answer</source>
        <translation>Fichier du paquet ou de sa réponse</translation>
    </message>
    <message>
        <source>Send as a package</source>
        <translation>Envoyer comme paquet</translation>
    </message>
    <message>
        <source>Writes a file that only the partner can open</source>
        <translation>Écrit un fichier que seul le partenaire peut ouvrir</translation>
    </message>
    <message>
        <source>Take the answer in</source>
        <translation>Prendre la réponse</translation>
    </message>
    <message>
        <source>%1   %2, %3</source>
        <extracomment>the state of an onward referral / to whom / what is asked</extracomment>
        <translation>%1   %2, %3</translation>
    </message>
    <message>
        <source>Add an onward referral</source>
        <translation>Ajouter une orientation</translation>
    </message>
    <message>
        <source>Prepared on %1.</source>
        <translation>Préparée le %1.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Envoyée le %1.</translation>
    </message>
    <message>
        <source>Refused on %1.</source>
        <translation>Refusée le %1.</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>Acceptée le %1.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Réalisée le %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Retirée le %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>It may be sent today.</source>
        <translation>Elle peut être envoyée aujourd’hui.</translation>
    </message>
    <message>
        <source>It cannot be sent: %1</source>
        <translation>Elle ne peut pas être envoyée : %1</translation>
    </message>
    <message>
        <source>A package goes to a partner of the directory.</source>
        <translation>Un paquet est adressé à un partenaire du répertoire.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::OverviewTab</name>
    <message>
        <source>Findings</source>
        <translation>Points d’attention</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PackagesForm</name>
    <message>
        <source>Consolidate the centres</source>
        <translation>Consolider les centres</translation>
    </message>
    <message>
        <source>Create a key &amp;pair...</source>
        <translation>Créer une &amp;paire de clés...</translation>
    </message>
    <message>
        <source>Open the p&amp;ackages</source>
        <translation>Ouvrir &amp;les paquets</translation>
    </message>
    <message>
        <source>The confidential figures that the centres have handed over become one national report. It is protected together with what the centres have published alone.</source>
        <translation>Les chiffres confidentiels que les centres ont transmis deviennent un seul rapport national. Il est protégé avec ce que les centres ont publié seuls.</translation>
    </message>
    <message>
        <source>Your private &amp;key</source>
        <translation>&amp;Votre clé privée</translation>
    </message>
    <message>
        <source>Pass&amp;word of the key</source>
        <translation>Mot de passe de la &amp;clé</translation>
    </message>
    <message>
        <source>Packa&amp;ges of the centres</source>
        <translation>Paq&amp;uets des centres</translation>
    </message>
    <message>
        <source>Reports the centres pub&amp;lished</source>
        <translation>Rapports pu&amp;bliés par les centres</translation>
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
        <translation>Nouveau &amp;fichier pour la clé</translation>
    </message>
    <message>
        <source>Other offices need the key file of this office to send it a referral as a package. It is no secret: it only closes packages; they are opened with what stays in this vault.</source>
        <translation>Les autres centres ont besoin du fichier de clé de ce centre pour lui envoyer un signalement sous forme de paquet. Il n’est pas secret : il ne fait que fermer les paquets ; ils s’ouvrent avec ce qui reste dans ce coffre.</translation>
    </message>
    <message>
        <source>Key for packages</source>
        <translation>Clé pour les paquets</translation>
    </message>
    <message>
        <source>&amp;Write the key file</source>
        <translation>&amp;Écrire le fichier de clé</translation>
    </message>
    <message>
        <source>There is no key yet. It is made with its file.</source>
        <translation>Il n’y a pas encore de clé. Elle est créée avec son fichier.</translation>
    </message>
    <message>
        <source>The key of this office is %1. Who gets the file compares it on the phone.
What this office sends is signed with the key %2.</source>
        <translation>La clé de ce centre est %1. Qui reçoit le fichier la compare au téléphone.
Ce que ce centre envoie est signé avec la clé %2.</translation>
    </message>
    <message>
        <source>The key is in %1.</source>
        <translation>La clé est dans %1.</translation>
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
        <translation>Ne figure pas dans cette copie</translation>
    </message>
    <message>
        <source>&amp;Paper for</source>
        <translation>Document &amp;pour</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>Destinatai&amp;re</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Langue du document</translation>
    </message>
    <message>
        <source>Not in this copy:</source>
        <translation>Ne figure pas dans cette copie :</translation>
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
        <translation>Le dossier, une lettre ou un dépliant en PDF</translation>
    </message>
    <message>
        <source>&amp;The file for…</source>
        <translation>Le &amp;dossier pour…</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>&amp;Lettre…</translation>
    </message>
    <message>
        <source>Leaflet about &amp;rights…</source>
        <translation>Dépliant sur les d&amp;roits…</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PartialDateField</name>
    <message>
        <source>yyyy, m.yyyy or d.m.yyyy</source>
        <translation>aaaa, m.aaaa ou j.m.aaaa</translation>
    </message>
    <message>
        <source>Type 2024, 3.2024 or 5.3.2024; ? for unknown, ! for refused.</source>
        <translation>Tapez 2024, 3.2024 ou 5.3.2024 ; ? pour inconnu, ! pour refusé.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Add a &amp;partner</source>
        <translation>Ajouter un &amp;partenaire</translation>
    </message>
    <message>
        <source>Key for packages</source>
        <translation>Clé pour les paquets</translation>
    </message>
    <message>
        <source>Key file of the partner</source>
        <translation>Fichier de clé du partenaire</translation>
    </message>
    <message>
        <source>Name or contact</source>
        <translation>Nom ou contact</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Inactive too</source>
        <translation>Aussi &amp;les inactifs</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inactif)</translation>
    </message>
    <message>
        <source>Packages are sealed with the key %1. Compare it on the phone.</source>
        <translation>Les paquets sont scellés avec la clé %1. Comparez-la au téléphone.</translation>
    </message>
    <message>
        <source>Without its key file no package can be sealed for this partner. Choose it here.</source>
        <translation>Sans son fichier de clé, aucun paquet ne peut être scellé pour ce partenaire. Choisissez-le ici.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble activé.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PathList</name>
    <message>
        <source>Choose the file.</source>
        <translation>Choisissez le fichier.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Choisissez le répertoire.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ajouter...</translation>
    </message>
    <message>
        <source>Add a file to the list</source>
        <translation>Ajouter un fichier à la liste</translation>
    </message>
    <message>
        <source>Add a folder to the list</source>
        <translation>Ajouter un répertoire à la liste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>Retirer le fichier de la liste</translation>
    </message>
    <message>
        <source>Remove the folder from the list</source>
        <translation>Retirer le répertoire de la liste</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PdfDialog</name>
    <message>
        <source>&amp;Write the paper</source>
        <translation>Écrire le &amp;document</translation>
    </message>
    <message>
        <source>Whether it may be given</source>
        <translation>S’il peut être remis</translation>
    </message>
    <message>
        <source>New file for the PDF</source>
        <translation>Nouveau fichier pour le PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New file for the PDF:</source>
        <translation>Nouveau fichier pour le PDF :</translation>
    </message>
    <message>
        <source>It may be given today.</source>
        <translation>Il peut être remis aujourd’hui.</translation>
    </message>
    <message>
        <source>It cannot be given: %1</source>
        <translation>Il ne peut pas être remis : %1</translation>
    </message>
    <message>
        <source>Written, and noted in the journal: %1</source>
        <translation>Écrit et consigné dans le journal : %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PeopleTab</name>
    <message>
        <source>People who may open the vault</source>
        <translation>Personnes qui peuvent ouvrir le coffre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>Re&amp;tirer...</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Rôl&amp;e</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>Premier &amp;mot de passe</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Tell the first password in person, to be changed after the first sign-in. What each role may read is enforced by keys, what it may print or export by this program only.</source>
        <translation>Donnez le premier mot de passe de vive voix ; il est à changer après la première connexion. Ce que chaque rôle peut lire est imposé par des clés, ce qu’il peut imprimer ou exporter par ce programme seulement.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Choose a user name.</source>
        <translation>Choisissez un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 peut maintenant se connecter.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>%1 will no longer be able to open this vault, and the vault gets a new key. What %1 has already read, printed or copied cannot be taken back. Old backups still open with the old password: renew or destroy them.</source>
        <translation>%1 ne pourra plus ouvrir ce coffre, et le coffre reçoit une nouvelle clé. Ce que %1 a déjà lu, imprimé ou copié ne peut pas être repris. Les anciennes sauvegardes s’ouvrent encore avec l’ancien mot de passe : renouvelez-les ou détruisez-les.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 n’a plus accès au coffre.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PerpetratorBox</name>
    <message>
        <source>Perpetrator: name, alias or telephone</source>
        <translation>Auteur : nom, surnom ou téléphone</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Other files with this perpetrator</source>
        <translation>Autres dossiers avec cet auteur</translation>
    </message>
    <message>
        <source>Also in the files: %1</source>
        <translation>Aussi dans les dossiers : %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PlaceGiver</name>
    <message>
        <source>File %1 names the same recruiter.</source>
        <translation>Le dossier %1 cite le même recruteur.</translation>
    </message>
    <message>
        <source>File %1 names the same perpetrator.</source>
        <translation>Le dossier %1 cite le même auteur.</translation>
    </message>
    <message>
        <source>File %1 names the same telephone number.</source>
        <translation>Le dossier %1 cite le même numéro de téléphone.</translation>
    </message>
    <message>
        <source>File %1 names the same workplace.</source>
        <translation>Le dossier %1 cite le même lieu de travail.</translation>
    </message>
    <message>
        <source>Give a bed</source>
        <translation>Attribuer un lit</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Give this bed</source>
        <translation>Attribuer ce lit</translation>
    </message>
    <message>
        <source>Danger under one roof.</source>
        <translation>Danger sous un même toit.</translation>
    </message>
    <message>
        <source>The bed is given for a reason only.</source>
        <translation>Le lit n’est attribué qu’avec un motif.</translation>
    </message>
    <message>
        <source>File %1 cannot be compared by you; ask the director.</source>
        <translation>Vous ne pouvez pas comparer le dossier %1 ; adressez-vous à la direction.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::PlacesPage</name>
    <message>
        <source>Who sleeps where</source>
        <translation>Qui dort où</translation>
    </message>
    <message>
        <source>Houses, rooms and beds</source>
        <translation>Maisons, chambres et lits</translation>
    </message>
    <message>
        <source>Beds by nights</source>
        <translation>Lits par nuit</translation>
    </message>
    <message>
        <source>File %1 has a bed now.</source>
        <translation>Le dossier %1 a maintenant un lit.</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Nombre de semaines</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Deux semaines</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Quatre semaines</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No beds are entered yet. Begin with a house on the other tab; then rooms and beds.</source>
        <translation>Aucun lit n’est encore encodé. Commencez par une maison dans l’autre onglet ; puis les chambres et les lits.</translation>
    </message>
    <message>
        <source>Tonight: %1 free, %2 taken, %3 closed. In these weeks %4 % of the nights are taken.</source>
        <translation>Cette nuit : %1 libres, %2 occupés, %3 fermés. Durant ces semaines, %4 % des nuitées sont occupées.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>wished from %1</source>
        <translation>souhaité à partir du %1</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReceivedPane</name>
    <message>
        <source>Package of another office</source>
        <translation>Paquet d’un autre centre</translation>
    </message>
    <message>
        <source>Reason of a refusal</source>
        <translation>Motif d’un refus</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation>Ce qui l’accompagnait</translation>
    </message>
    <message>
        <source>New file for the answer</source>
        <translation>Nouveau fichier pour la réponse</translation>
    </message>
    <message>
        <source>Answer: accepted</source>
        <translation>Réponse : acceptée</translation>
    </message>
    <message>
        <source>Answer: refused</source>
        <translation>Réponse : refusée</translation>
    </message>
    <message>
        <source>Answer: done</source>
        <translation>Réponse : réalisée</translation>
    </message>
    <message>
        <source>Writes a file that only the sender can open</source>
        <translation>Écrit un fichier que seul l’expéditeur peut ouvrir</translation>
    </message>
    <message>
        <source>Taken in on %1, signed with the key %2.</source>
        <translation>Pris en charge le %1, signé avec la clé %2.</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Demandé : %1.</translation>
    </message>
    <message>
        <source>An answer is expected until %1.</source>
        <translation>Une réponse est attendue jusqu’au %1.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Répondu le %1.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>The answer is in %1. Only the sender can open it.</source>
        <translation>La réponse est dans %1. Seul l’expéditeur peut l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::RecoveryKeyStep</name>
    <message>
        <source>&amp;Type the five lines from the paper</source>
        <translation>Recopiez les cinq &amp;lignes du papier</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clé de récupération</translation>
    </message>
    <message>
        <source>If everybody forgets the password, only this key opens the vault. It is shown once. Print it twice, put each copy into a sealed envelope and keep them in two places.</source>
        <translation>Si tout le monde oublie son mot de passe, seule cette clé ouvre le coffre. Elle n’est montrée qu’une fois. Imprimez-la deux fois, mettez chaque exemplaire sous enveloppe scellée et conservez-les à deux endroits.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>Save as P&amp;DF...</source>
        <translation>Enregistrer en P&amp;DF...</translation>
    </message>
    <message>
        <source>&amp;Check and go on</source>
        <translation>&amp;Vérifier et continuer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Where shall the PDF go? Best onto a USB stick.</source>
        <translation>Où enregistrer le PDF ? De préférence sur une clé USB.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Sent to the printer. Wait for the paper before you go on.</source>
        <translation>Envoyé à l’imprimante. Attendez le papier avant de continuer.</translation>
    </message>
    <message>
        <source>office-key</source>
        <translation>cle-bureau</translation>
    </message>
    <message>
        <source>Saved. Print it and delete the file.</source>
        <translation>Enregistré. Imprimez le fichier, puis supprimez-le.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReferralEntry</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter or Ctrl+Return</source>
        <translation>Entrée ou Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Start intake</source>
        <translation>Commencer l’intake</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nouveau signalement</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <translation>Signalement du %1</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Take in a package...</source>
        <translation>Prendre en charge un paquet...</translation>
    </message>
    <message>
        <source>A file that another office has sealed for this one: Ctrl+O</source>
        <translation>Un fichier qu’un autre centre a scellé pour celui-ci : Ctrl+O</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Toutes les suites</translation>
    </message>
    <message>
        <source>Without outcome</source>
        <translation>Suite à décider</translation>
    </message>
    <message>
        <source>Referring body</source>
        <translation>Service orienteur</translation>
    </message>
    <message>
        <source>Every body</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Filter: name or alias</source>
        <translation>Filtrer : nom ou alias</translation>
    </message>
    <message>
        <source>Filter the referrals</source>
        <translation>Filtrer les signalements</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>Suspected form</source>
        <translation>Forme présumée</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the package of the other office.</source>
        <translation>Choisissez le paquet de l’autre centre.</translation>
    </message>
    <message>
        <source>The referral is in the register. The person may be known already: look at the list first.</source>
        <translation>Le signalement est dans le registre. La personne est peut-être déjà connue : regardez d’abord la liste.</translation>
    </message>
    <message>
        <source>The referral is in the register. Nobody like this person is known.</source>
        <translation>Le signalement est dans le registre. Personne de semblable n’est connu.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportChooser</name>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;nnée</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Cha&amp;mp</translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation>Da&amp;te de clôture</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>&amp;Hide fewer than</source>
        <translation>Mas&amp;quer moins de</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation>Traite</translation>
    </message>
    <message>
        <source>Aggravated smuggling</source>
        <translation>Trafic aggravé</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>As they will be published</source>
        <translation>Tels qu’ils seront publiés</translation>
    </message>
    <message>
        <source>Confidential, nothing hidden</source>
        <translation>Confidentiels, rien n’est masqué</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportExport</name>
    <message>
        <source>With this sign-in reports may be read, but not published.</source>
        <translation>Avec cette connexion, les rapports peuvent être lus, mais pas publiés.</translation>
    </message>
    <message>
        <source>Only a director may sign for a report with red findings.</source>
        <translation>Seule la direction peut signer pour un rapport avec des constats rouges.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportTableModel</name>
    <message>
        <source>0: this combination cannot exist</source>
        <translation>0 : cette combinaison ne peut pas exister</translation>
    </message>
    <message>
        <source>%1 (%2 % of all %3, those without an answer included)</source>
        <translation>%1 (%2 % de l’ensemble des %3, y compris ceux sans réponse)</translation>
    </message>
    <message>
        <source>%1 (%2 % of the %3 whose answer is known)</source>
        <translation>%1 (%2 % des %3 dont la réponse est connue)</translation>
    </message>
    <message>
        <source>hidden. %1</source>
        <translation>masqué. %1</translation>
    </message>
    <message>
        <source>Fewer than %1.</source>
        <translation>Moins de %1.</translation>
    </message>
    <message>
        <source>Shown, it would give away another figure.</source>
        <translation>Visible, il révélerait un autre chiffre.</translation>
    </message>
    <message>
        <source>Shown, it would give away: %1.</source>
        <translation>Visible, il révélerait : %1.</translation>
    </message>
    <message>
        <source>Belongs to fewer than %1 people.</source>
        <translation>Appartient à moins de %1 personnes.</translation>
    </message>
    <message>
        <source>Fewer than %1, or protects another.</source>
        <translation>Moins de %1, ou en protège un autre.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::ReportTablePane</name>
    <message>
        <source>Enter opens the list behind a figure.</source>
        <translation>Entrée ouvre la liste derrière un chiffre.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unité : %1</translation>
    </message>
    <message>
        <source>Some of these figures are hidden: they have no bar.</source>
        <translation>Certains de ces chiffres sont masqués : ils n’ont pas de barre.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SearchBox</name>
    <message>
        <source>Find a case or a referral (Ctrl+K)</source>
        <translation>Chercher un dossier ou un signalement (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find a case or a referral</source>
        <translation>Chercher un dossier ou un signalement</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SecurityTab</name>
    <message>
        <source>&amp;Old password</source>
        <translation>Ancien &amp;mot de passe</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mon mot de passe</translation>
    </message>
    <message>
        <source>Change the &amp;password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>The five &amp;lines</source>
        <translation>Les cinq &amp;lignes</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Type the key from the paper once a year: it proves that the envelope holds the right one. Nothing in the vault changes.</source>
        <translation>Recopiez la clé du papier une fois par an : cela prouve que l’enveloppe contient la bonne. Rien ne change dans le coffre.</translation>
    </message>
    <message>
        <source>&amp;Check the key</source>
        <translation>&amp;Vérifier la clé</translation>
    </message>
    <message>
        <source>From now on the new password opens the vault.</source>
        <translation>Désormais, le nouveau mot de passe ouvre le coffre.</translation>
    </message>
    <message>
        <source>This is the right key. Put it back into its envelope.</source>
        <translation>C’est la bonne clé. Remettez-la dans son enveloppe.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Password and recovery key</source>
        <translation>Mot de passe et clé de récupération</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
</context>
<context>
    <name>ancora::ui::SidePane</name>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>Ret&amp;our (Échap)</translation>
    </message>
</context>
<context>
    <name>ancora::ui::StatisticsPage</name>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xporter...</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Tableaux du rapport</translation>
    </message>
    <message>
        <source>Protection certificate</source>
        <translation>Certificat de protection</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>Le comptage des chiffres est en cours.</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>Comptage des chiffres</translation>
    </message>
    <message>
        <source>The figures have not been counted.</source>
        <translation>Les chiffres n’ont pas été comptés.</translation>
    </message>
    <message numerus="yes">
        <source>All %n check(s) hold: %1</source>
        <translation>
            <numerusform>%n contrôle est vérifié : %1</numerusform>
            <numerusform>Les %n contrôles sont vérifiés : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown: %1 figures. Hidden: %2.</source>
        <translation>Visibles : %1 nombres. Masqués : %2.</translation>
    </message>
    <message>
        <source>This figure will be hidden, so its list stays closed. The confidential figures open it.</source>
        <translation>Ce chiffre sera masqué : sa liste reste donc fermée. Les chiffres confidentiels l’ouvrent.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message numerus="yes">
        <source>The report is in %1 (%n file(s)).</source>
        <translation>
            <numerusform>Le rapport est dans %1 (%n fichier).</numerusform>
            <numerusform>Le rapport est dans %1 (%n fichiers).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare...</source>
        <translation>C&amp;omparer...</translation>
    </message>
    <message>
        <source>Compare the ways to protect the report</source>
        <translation>Comparer les manières de protéger le rapport</translation>
    </message>
    <message>
        <source>Show the d&amp;ifferences</source>
        <translation>Afficher les di&amp;fférences</translation>
    </message>
    <message>
        <source>Ha&amp;nd over...</source>
        <translation>Transm&amp;ettre...</translation>
    </message>
    <message>
        <source>Hand over the confidential figures</source>
        <translation>Transmettre les chiffres confidentiels</translation>
    </message>
    <message>
        <source>Consolid&amp;ate the centres...</source>
        <translation>Conso&amp;lider les centres...</translation>
    </message>
    <message>
        <source>In the charge of the accompanied persons, in no table: %1.</source>
        <translation>À charge des personnes accompagnées, dans aucun tableau : %1.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TimeLine</name>
    <message>
        <source>Accompaniment</source>
        <translation>Accompagnement</translation>
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
        <translation>Hébergements</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection : %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Indemnisation</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TodayPage</name>
    <message>
        <source>Only &amp;my cases</source>
        <translation>Seulement &amp;mes dossiers</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui demande votre attention</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>Referred by %1; no outcome yet</source>
        <translation>Signalé par %1 ; suite encore à décider</translation>
    </message>
    <message>
        <source>Referrals without an outcome</source>
        <translation>Signalements dont la suite est à décider</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still missing</source>
        <translation>
            <numerusform>%n réponse manque encore</numerusform>
            <numerusform>%n réponses manquent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with open questions</source>
        <translation>Dossiers avec des questions ouvertes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Pourquoi cette date</translation>
    </message>
    <message>
        <source>Nothing is waiting: no deadline is near, no open referral, no open question.</source>
        <translation>Rien n’attend : aucune échéance proche, aucun signalement ouvert, aucune question ouverte.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire : %1</translation>
    </message>
    <message>
        <source>Mark the task as &amp;done</source>
        <translation>Marquer la tâche comme &amp;faite</translation>
    </message>
    <message>
        <source>New task of the office, for today</source>
        <translation>Nouvelle tâche du bureau, pour aujourd’hui</translation>
    </message>
    <message>
        <source>New task of the office, for today: Enter adds it</source>
        <translation>Nouvelle tâche du bureau, pour aujourd’hui : Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Tasks without a day</source>
        <translation>Tâches sans jour</translation>
    </message>
    <message>
        <source>Escalated: nobody has done it</source>
        <translation>Escaladé : personne ne l’a fait</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>A task that cannot be read</source>
        <translation>Une tâche qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>A task without a text</source>
        <translation>Une tâche sans texte</translation>
    </message>
    <message>
        <source>Nobody in particular does it.</source>
        <translation>Personne en particulier ne s’en charge.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has been late for more than %n day(s): the coordinator sees it too.</source>
        <translation>
            <numerusform>Elle a plus de %n jour de retard : le coordinateur la voit aussi.</numerusform>
            <numerusform>Elle a plus de %n jours de retard : le coordinateur la voit aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <translation>En retard : %1.</translation>
    </message>
    <message>
        <source>Due today: %1.</source>
        <translation>À faire aujourd’hui : %1.</translation>
    </message>
    <message>
        <source>This task cannot be read, so it cannot be changed.</source>
        <translation>Cette tâche ne peut pas être lue, donc pas modifiée.</translation>
    </message>
    <message>
        <source>Save as a ca&amp;lendar...</source>
        <translation>Enregistrer comme ca&amp;lendrier...</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file</source>
        <translation>Enregistrer l’agenda comme fichier de calendrier</translation>
    </message>
    <message>
        <source>A file for another calendar, with file numbers and no names: %1</source>
        <translation>Un fichier pour un autre calendrier, avec des numéros de dossier et sans noms : %1</translation>
    </message>
    <message>
        <source>Name a new file for the calendar.</source>
        <translation>Nommez un nouveau fichier pour le calendrier.</translation>
    </message>
    <message>
        <source>The agenda is in %1. It has file numbers and days, no names.</source>
        <translation>L’agenda est dans %1. Il contient des numéros de dossier et des jours, pas de noms.</translation>
    </message>
</context>
<context>
    <name>ancora::ui::TrainingBand</name>
    <message>
        <source>Training: everybody in here is invented</source>
        <translation>Exercice : toutes les personnes ici sont inventées</translation>
    </message>
</context>
<context>
    <name>ancora::ui::UnlockPage</name>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Folder of the vault</source>
        <translation>&amp;Répertoire du coffre</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Create a &amp;new vault...</source>
        <translation>Créer un &amp;nouveau coffre...</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key...</source>
        <translation>Utiliser la &amp;clé de récupération...</translation>
    </message>
    <message>
        <source>Restore a &amp;backup...</source>
        <translation>Restaurer une sauve&amp;garde...</translation>
    </message>
    <message>
        <source>Checking the password...</source>
        <translation>Vérification du mot de passe...</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayez dans %n seconde</numerusform>
            <numerusform>Réessayez dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Consolidate the &amp;centres...</source>
        <translation>Conso&amp;lider les centres...</translation>
    </message>
</context>
<context>
    <name>ancora::ui::WorkerField</name>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>une personne de l’équipe</translation>
    </message>
</context>
<context>
    <name>ancora::ui::Workplace</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Referrals</source>
        <translation>Si&amp;gnalements</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>Unlocked. Lock now (Ctrl+L)</source>
        <translation>Déverrouillé. Verrouiller maintenant (Ctrl+L)</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Connexion : %1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>accompagnateur</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>director</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>statistics only</source>
        <translation>statistiques uniquement</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>Partena&amp;ires</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Take back what was saved last (%1)</source>
        <translation>Annuler le dernier enregistrement (%1)</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Nothing is left to take back since you unlocked.</source>
        <translation>Il n’y a plus rien à annuler depuis le déverrouillage.</translation>
    </message>
    <message>
        <source>Done again:</source>
        <translation>Rétabli :</translation>
    </message>
    <message>
        <source>Taken back:</source>
        <translation>Annulé :</translation>
    </message>
</context>
</TS>
