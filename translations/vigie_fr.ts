<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ArticleWords</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Écarté car</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>Read from the words</source>
        <translation>Lu d’après les mots</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>investor here</source>
        <translation>investisseur ici</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Why look at it</source>
        <translation>Pourquoi le revoir</translation>
    </message>
    <message>
        <source>The machine read</source>
        <translation>Lu par la machine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 par %2 et %3</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>%1 of %2 without this figure</source>
        <translation>%1 sur %2 sans ce chiffre</translation>
    </message>
    <message>
        <source>not converted for lack of a rate: %1 (%2)</source>
        <translation>non converti faute de taux&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1. Total: %2, %3.</source>
        <translation>%1. Total&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Largest: %1.</source>
        <translation>Le plus grand&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, dont %2</translation>
    </message>
    <message>
        <source>of which %1 attributed to %2</source>
        <translation>dont %1 attribués à %2</translation>
    </message>
    <message>
        <source>counted in another article of their story: %1</source>
        <translation>compté dans un autre article du même récit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Only headline figures count. Each kind (jobs created, indirect jobs, jobs cut, investment …) is a series of its own and never added to another; net jobs are those created less those cut.</source>
        <translation>Seuls les chiffres principaux comptent. Chaque nature (emplois créés, emplois indirects, emplois supprimés, investissement…) forme une série à part et ne s’ajoute jamais à une autre&#xa0;; les emplois nets sont les emplois créés moins les emplois supprimés.</translation>
    </message>
    <message>
        <source>Parts are never added to their total. A breakdown shows a total by its parts where the article states them, and what they leave of it in the total&apos;s own bin or as “not stated”.</source>
        <translation>Une partie ne s’ajoute jamais à son total. Une répartition montre un total par ses parties là où l’article les donne, et ce qu’il en reste dans la classe du total lui-même ou en «&#xa0;non précisé&#xa0;».</translation>
    </message>
    <message>
        <source>Background (earlier events, the size of a firm or a sector) never counts.</source>
        <translation>Le contexte (faits antérieurs, taille d’une entreprise ou d’un secteur) ne compte jamais.</translation>
    </message>
    <message>
        <source>An announcement that several articles report counts once: as told by the article with the most headline figures, the earliest of equals, or the one that a person has chosen.</source>
        <translation>Une annonce rapportée par plusieurs articles compte une fois&#xa0;: selon l’article qui donne le plus de chiffres principaux, le plus ancien à égalité, ou celui qu’une personne a choisi.</translation>
    </message>
    <message>
        <source>A range counts at its low end; “about”, “at least” and “at most” count at their number. How many figures are approximate is said with each total.</source>
        <translation>Une fourchette compte pour sa borne basse&#xa0;; «&#xa0;environ&#xa0;», «&#xa0;au moins&#xa0;» et «&#xa0;au plus&#xa0;» comptent pour leur nombre. Chaque total dit combien de ses chiffres sont approximatifs.</translation>
    </message>
    <message>
        <source>Amounts in another currency are converted at the average rate of their article&apos;s year (the last known year for later articles; the legal parity of 655.957 between the euro and the CFA franc). Without a rate an amount is listed apart, never dropped.</source>
        <translation>Les montants en une autre devise sont convertis au taux moyen de l’année de leur article (la dernière année connue pour les articles plus récents&#xa0;; la parité légale de 655,957 entre l’euro et le franc CFA). Sans taux, un montant est indiqué à part, jamais omis.</translation>
    </message>
    <message>
        <source>Rejected figures never count; figures that nobody has reviewed yet do, unless only reviewed ones are asked for.</source>
        <translation>Les chiffres rejetés ne comptent jamais&#xa0;; ceux que personne n’a encore vérifiés comptent, sauf si seuls les chiffres vérifiés sont demandés.</translation>
    </message>
    <message>
        <source>Figures without a date, place or sector have a bin of their own, so that every breakdown adds up to the same total and the same number of figures.</source>
        <translation>Les chiffres sans date, sans lieu ou sans secteur ont une classe à eux, de sorte que chaque répartition donne le même total et le même nombre de chiffres.</translation>
    </message>
    <message>
        <source>Only headline figures count: no parts of a total, no background, no second telling of an announcement, nothing rejected.</source>
        <translation>Seuls les chiffres principaux comptent&#xa0;: ni parties d’un total, ni contexte, ni second récit d’une annonce, ni chiffres rejetés.</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>the reading is unsure</source>
        <translation>lecture incertaine</translation>
    </message>
    <message>
        <source>far above the usual (about %1)</source>
        <translation>bien au-dessus de l’habituel (environ %1)</translation>
    </message>
    <message>
        <source>far below the usual (about %1)</source>
        <translation>bien en dessous de l’habituel (environ %1)</translation>
    </message>
    <message>
        <source>a thousand times too little or too much?</source>
        <translation>mille fois trop peu ou trop&#xa0;?</translation>
    </message>
    <message>
        <source>due before the article was written</source>
        <translation>échéance antérieure à l’article</translation>
    </message>
    <message>
        <source>much money for the jobs: %1 each</source>
        <translation>beaucoup d’argent par emploi&#xa0;: %1 chacun</translation>
    </message>
    <message>
        <source>little money for the jobs: %1 each</source>
        <translation>peu d’argent par emploi&#xa0;: %1 chacun</translation>
    </message>
    <message>
        <source>the parts make more than the total: %1</source>
        <translation>les parties dépassent le total&#xa0;: %1</translation>
    </message>
    <message>
        <source>the parts make less than the total: %1</source>
        <translation>les parties n’atteignent pas le total&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing odd; not reviewed yet</source>
        <translation>rien d’anormal&#xa0;; pas encore vérifié</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Accept figures</source>
        <translation>Accepter des chiffres</translation>
    </message>
    <message>
        <source>Reject figures</source>
        <translation>Rejeter des chiffres</translation>
    </message>
    <message>
        <source>Correct a figure</source>
        <translation>Corriger un chiffre</translation>
    </message>
    <message>
        <source>Put back what was read</source>
        <translation>Rétablir la lecture</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Ajouter un chiffre</translation>
    </message>
    <message>
        <source>Delete a figure</source>
        <translation>Supprimer un chiffre</translation>
    </message>
    <message>
        <source>Mark an actor</source>
        <translation>Marquer un acteur</translation>
    </message>
    <message>
        <source>Take a name out of a text</source>
        <translation>Retirer un nom d’un texte</translation>
    </message>
    <message>
        <source>Reject a name</source>
        <translation>Rejeter un nom</translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Fusionner des acteurs</translation>
    </message>
    <message>
        <source>Keep actors apart</source>
        <translation>Garder des acteurs distincts</translation>
    </message>
    <message>
        <source>Split an actor</source>
        <translation>Séparer un acteur</translation>
    </message>
    <message>
        <source>Rename an actor</source>
        <translation>Renommer un acteur</translation>
    </message>
    <message>
        <source>Change an actor&apos;s kind</source>
        <translation>Changer la nature d’un acteur</translation>
    </message>
    <message>
        <source>Change an actor&apos;s parent</source>
        <translation>Changer le parent d’un acteur</translation>
    </message>
    <message>
        <source>Change an actor&apos;s names</source>
        <translation>Changer les noms d’un acteur</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>Déplacer un lieu</translation>
    </message>
    <message>
        <source>Change an article&apos;s date</source>
        <translation>Changer la date d’un article</translation>
    </message>
    <message>
        <source>Change an article&apos;s title</source>
        <translation>Changer le titre d’un article</translation>
    </message>
    <message>
        <source>Change an article&apos;s sectors</source>
        <translation>Changer les secteurs d’un article</translation>
    </message>
    <message>
        <source>Join articles to a story</source>
        <translation>Réunir des articles en un récit</translation>
    </message>
    <message>
        <source>Split a story</source>
        <translation>Séparer un récit</translation>
    </message>
    <message>
        <source>Say that articles tell different things</source>
        <translation>Déclarer des articles distincts</translation>
    </message>
    <message>
        <source>Choose the account of a story</source>
        <translation>Choisir l’article de référence d’un récit</translation>
    </message>
    <message>
        <source>Read the texts again</source>
        <translation>Relire les textes</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Cannot be negative</source>
        <translation>Ne peut pas être négatif</translation>
    </message>
    <message>
        <source>Has to be more than the value</source>
        <translation>Doit dépasser la valeur</translation>
    </message>
    <message>
        <source>No currency has this code</source>
        <translation>Aucune monnaie n’a ce code</translation>
    </message>
    <message>
        <source>Not a unit of this kind of figure</source>
        <translation>Pas une unité de ce type de chiffre</translation>
    </message>
    <message>
        <source>Another program is writing to this workspace. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme écrit dans cet espace de travail. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This workspace can only be read. Nothing was changed.</source>
        <translation>Cet espace de travail est en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Le disque est plein. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Watch a name</source>
        <translation>Surveiller un nom</translation>
    </message>
    <message>
        <source>Watch a name no longer</source>
        <translation>Ne plus surveiller un nom</translation>
    </message>
    <message>
        <source>Never read a name</source>
        <translation>Ne jamais lire un nom</translation>
    </message>
    <message>
        <source>Read a name again</source>
        <translation>Lire de nouveau un nom</translation>
    </message>
    <message>
        <source>nothing can be a part of itself</source>
        <translation>rien ne peut être une partie de soi-même</translation>
    </message>
    <message>
        <source>an actor needs a name</source>
        <translation>un acteur doit avoir un nom</translation>
    </message>
    <message>
        <source>a name cannot be empty</source>
        <translation>un nom ne peut pas être vide</translation>
    </message>
    <message>
        <source>a place needs a name</source>
        <translation>un lieu doit avoir un nom</translation>
    </message>
    <message>
        <source>a title cannot be empty</source>
        <translation>un titre ne peut pas être vide</translation>
    </message>
    <message>
        <source>a watched name cannot be empty</source>
        <translation>un nom surveillé ne peut pas être vide</translation>
    </message>
    <message>
        <source>this is the actor&apos;s own name; rename it first</source>
        <translation>c’est le nom propre de l’acteur&#xa0;; renommez-le d’abord</translation>
    </message>
    <message>
        <source>an actor cannot be merged with itself</source>
        <translation>un acteur ne peut pas être fusionné avec lui-même</translation>
    </message>
    <message>
        <source>this actor has been split already</source>
        <translation>cet acteur a déjà été séparé</translation>
    </message>
    <message>
        <source>there is no name in the span</source>
        <translation>il n’y a pas de nom à cet endroit</translation>
    </message>
    <message>
        <source>the actor is named there already</source>
        <translation>l’acteur y est déjà nommé</translation>
    </message>
    <message>
        <source>the stories hold two articles that are not the same</source>
        <translation>les récits contiennent deux articles qui ne sont pas le même</translation>
    </message>
    <message>
        <source>the articles are in one story: split it</source>
        <translation>les articles sont dans un même récit&#xa0;: séparez-le</translation>
    </message>
    <message>
        <source>nobody watches this name</source>
        <translation>personne ne surveille ce nom</translation>
    </message>
    <message>
        <source>the value was changed otherwise since</source>
        <translation>la valeur a été changée autrement depuis</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>%1 is writing to this workspace. Nothing was changed; try again in a moment.</source>
        <translation>%1 écrit dans cet espace de travail. Rien n’a été changé&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>a figure added by hand has no reading to go back to</source>
        <translation>un chiffre ajouté à la main n’a pas de lecture à rétablir</translation>
    </message>
    <message>
        <source>a figure added by hand is deleted, not rejected</source>
        <translation>un chiffre ajouté à la main se supprime, il ne se rejette pas</translation>
    </message>
    <message>
        <source>a figure that the engine read is rejected, not deleted</source>
        <translation>un chiffre lu par le moteur se rejette, il ne se supprime pas</translation>
    </message>
    <message>
        <source>a name that is never read cannot be empty</source>
        <translation>un nom jamais lu ne peut pas être vide</translation>
    </message>
    <message>
        <source>a sector is named twice</source>
        <translation>un secteur est nommé deux fois</translation>
    </message>
    <message>
        <source>a story needs two articles</source>
        <translation>un récit demande deux articles</translation>
    </message>
    <message>
        <source>the article is not in the story</source>
        <translation>l’article n’est pas dans ce récit</translation>
    </message>
    <message>
        <source>the pair was not denied</source>
        <translation>la paire n’était pas refusée</translation>
    </message>
    <message>
        <source>the span lies outside the text</source>
        <translation>le passage est hors du texte</translation>
    </message>
    <message>
        <source>there is no such article</source>
        <translation>l’article n’existe plus</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>cela n’existe plus</translation>
    </message>
    <message>
        <source>there is no such story</source>
        <translation>le récit n’existe plus</translation>
    </message>
    <message>
        <source>A year (2027), a month (March 2027, 2027-03) or years (2023-2026)</source>
        <translation>Une année (2027), un mois (mars 2027, 03/2027) ou des années (2023-2026)</translation>
    </message>
    <message>
        <source>dates begin with the year 1900</source>
        <translation>les dates commencent à l’année 1900</translation>
    </message>
    <message>
        <source>the figure is there already</source>
        <translation>le chiffre s’y trouve déjà</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Retirer des articles</translation>
    </message>
    <message>
        <source>Bring removed articles back</source>
        <translation>Ramener des articles retirés</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is binary, not text</source>
        <translation>le fichier n’est pas du texte (contenu binaire)</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier est illisible</translation>
    </message>
    <message>
        <source>the file is larger than 50 MB</source>
        <translation>le fichier dépasse 50 Mo</translation>
    </message>
    <message>
        <source>the file has no text behind its header</source>
        <translation>le fichier n’a pas de texte après son en-tête</translation>
    </message>
    <message>
        <source>the file is the workspace itself</source>
        <translation>le fichier est l’espace de travail lui-même</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>le dossier est illisible</translation>
    </message>
    <message>
        <source>the article was deleted while it was imported again; import it once more</source>
        <translation>l’article a été supprimé pendant qu’il était réimporté&#xa0;; importez-le encore une fois</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no workspace</source>
        <translation>il n’y a pas d’espace de travail à cet endroit</translation>
    </message>
    <message>
        <source>the workspace cannot be made there: its folder is missing, or cannot be written to</source>
        <translation>l’espace de travail ne peut pas être créé à cet endroit&#xa0;: le dossier n’existe pas, ou il est protégé en écriture</translation>
    </message>
    <message>
        <source>the workspace cannot be written</source>
        <translation>l’espace de travail ne peut pas être modifié</translation>
    </message>
    <message>
        <source>the workspace cannot be read</source>
        <translation>l’espace de travail est illisible</translation>
    </message>
    <message>
        <source>the workspace is damaged</source>
        <translation>l’espace de travail est endommagé</translation>
    </message>
    <message>
        <source>the workspace was written by a newer version of the program</source>
        <translation>l’espace de travail vient d’une version plus récente du programme</translation>
    </message>
    <message>
        <source>the workspace was written by an older version and has to be opened for writing once</source>
        <translation>l’espace de travail vient d’une version plus ancienne&#xa0;; il faut l’ouvrir une fois en écriture</translation>
    </message>
    <message>
        <source>not a workspace: it is no file</source>
        <translation>ce n’est pas un espace de travail, ni même un fichier</translation>
    </message>
    <message>
        <source>not a workspace: an SQLite file of another program</source>
        <translation>ce n’est pas un espace de travail, mais le fichier SQLite d’un autre programme</translation>
    </message>
    <message>
        <source>not a workspace, or damaged: it does not begin like one</source>
        <translation>ce n’est pas un espace de travail, ou il est endommagé&#xa0;: il ne commence pas comme un espace de travail</translation>
    </message>
    <message>
        <source>another program reads the workspace</source>
        <translation>un autre programme lit l’espace de travail</translation>
    </message>
    <message>
        <source>other programs import into the workspace all the time</source>
        <translation>d’autres programmes importent sans cesse dans l’espace de travail</translation>
    </message>
    <message>
        <source>this is no view exported by Vigie</source>
        <translation>ce n’est pas une vue exportée par Vigie</translation>
    </message>
    <message>
        <source>this view was exported by a newer Vigie</source>
        <translation>cette vue a été exportée par une version plus récente de Vigie</translation>
    </message>
    <message>
        <source>the exported view cannot be read</source>
        <translation>la vue exportée est illisible</translation>
    </message>
    <message>
        <source>the file is too large to be a view</source>
        <translation>le fichier est trop grand pour être une vue</translation>
    </message>
    <message>
        <source>cannot write the file</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>cannot replace the file</source>
        <translation>le fichier ne peut pas être remplacé</translation>
    </message>
    <message>
        <source>the file could not be written whole; nothing was changed</source>
        <translation>le fichier n’a pas pu être écrit en entier&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>the file cannot be put in place</source>
        <translation>le fichier ne peut pas être mis à sa place</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what went wrong: with what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this is a pipe or a device, no file</source>
        <translation>c’est un tube ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>le lien ne mène nulle part</translation>
    </message>
    <message>
        <source>the page has no main text</source>
        <translation>la page n’a pas de texte principal</translation>
    </message>
    <message>
        <source>the page is larger than 20 MB</source>
        <translation>la page dépasse 20 Mo</translation>
    </message>
    <message>
        <source>the page is nested too deeply, or too malformed, to be read</source>
        <translation>la page est trop profondément imbriquée, ou trop mal formée, pour être lue</translation>
    </message>
    <message>
        <source>only text files (.txt) and web pages (.html, .htm, .xhtml) are read</source>
        <translation>seuls les fichiers texte (.txt) et les pages web (.html, .htm, .xhtml) sont lus</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rate: %1</source>
        <translation>Taux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of the workspace&apos;s %2</source>
        <translation>%1 sur les %2 de l’espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>%1 reviewed</source>
        <translation>
            <numerusform>%1 vérifié</numerusform>
            <numerusform>%1 vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1, of which %2 (%3) and %4</source>
        <translation>%1, dont %2 (%3) et %4</translation>
    </message>
</context>
<context>
    <name>FigureFormChoices</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Not written, because another workspace was opened meanwhile</source>
        <translation>Non écrit, car un autre espace de travail a été ouvert entre-temps</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>no sector stated</source>
        <translation>sans secteur précisé</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>Secteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Chiffres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reviewed only</source>
        <translation>Vérifiés seulement</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Mentions: %1</source>
        <translation>Cite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Actor %1</source>
        <translation>Acteur %1</translation>
    </message>
    <message>
        <source>Pair with actor %1</source>
        <translation>Paire avec l’acteur %1</translation>
    </message>
    <message>
        <source>Name of actor %1</source>
        <translation>Nom de l’acteur %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>Article %1</translation>
    </message>
    <message>
        <source>Sector of article %1</source>
        <translation>Secteur de l’article %1</translation>
    </message>
    <message>
        <source>Mention %1</source>
        <translation>Mention %1</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Chiffre %1</translation>
    </message>
    <message>
        <source>Figure %1 as the machine read it</source>
        <translation>Chiffre %1 tel que lu par la machine</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lieu %1</translation>
    </message>
    <message>
        <source>Name never read</source>
        <translation>Nom jamais lu</translation>
    </message>
    <message>
        <source>Story %1</source>
        <translation>Récit %1</translation>
    </message>
    <message>
        <source>Article %1 in a story</source>
        <translation>Article %1 dans un récit</translation>
    </message>
    <message>
        <source>Pair with article %1</source>
        <translation>Paire avec l’article %1</translation>
    </message>
    <message>
        <source>Watched name</source>
        <translation>Nom surveillé</translation>
    </message>
    <message>
        <source>Article that counts</source>
        <translation>Article qui compte</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Words that decided</source>
        <translation>Mots décisifs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rank by date</source>
        <translation>Rang par date</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Beginning of the quote</source>
        <translation>Début de la citation</translation>
    </message>
    <message>
        <source>End of the quote</source>
        <translation>Fin de la citation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>%1, ajouté</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, retiré</translation>
    </message>
    <message>
        <source>%1, added: %2</source>
        <translation>%1, ajouté&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, removed: %2</source>
        <translation>%1, retiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, brought back: %2</source>
        <translation>%1, ramené&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Jobs created</source>
        <translation>Emplois créés</translation>
    </message>
    <message>
        <source>Indirect jobs</source>
        <translation>Emplois indirects</translation>
    </message>
    <message>
        <source>Jobs cut</source>
        <translation>Emplois supprimés</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investissement</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Net jobs</source>
        <translation>Emplois nets</translation>
    </message>
    <message>
        <source>Number of companies</source>
        <translation>Nombre d’entreprises</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>École ou université</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Public bodies</source>
        <translation>Organismes publics</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Agroalimentaire</translation>
    </message>
    <message>
        <source>Textile and leather</source>
        <translation>Textile et cuir</translation>
    </message>
    <message>
        <source>Wood, paper, packaging</source>
        <translation>Bois, papier, emballage</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Chimie</translation>
    </message>
    <message>
        <source>Pharma and medical devices</source>
        <translation>Pharmacie et dispositifs médicaux</translation>
    </message>
    <message>
        <source>Plastics and rubber</source>
        <translation>Plastiques et caoutchouc</translation>
    </message>
    <message>
        <source>Building materials</source>
        <translation>Matériaux de construction</translation>
    </message>
    <message>
        <source>Metals</source>
        <translation>Métaux</translation>
    </message>
    <message>
        <source>Electronics and electrical</source>
        <translation>Électronique et électricité</translation>
    </message>
    <message>
        <source>Machinery</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>Automobile</translation>
    </message>
    <message>
        <source>Aerospace</source>
        <translation>Aéronautique et espace</translation>
    </message>
    <message>
        <source>Rail and naval</source>
        <translation>Ferroviaire et naval</translation>
    </message>
    <message>
        <source>Other manufacturing</source>
        <translation>Autres industries</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Water and waste</source>
        <translation>Eau et déchets</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Mines</translation>
    </message>
    <message>
        <source>Construction and real estate</source>
        <translation>Construction et immobilier</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Tourisme</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Offshoring</source>
        <translation>Offshoring</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Services aux entreprises</translation>
    </message>
    <message>
        <source>Education and training</source>
        <translation>Enseignement et formation</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Culture and sport</source>
        <translation>Culture et sport</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Administration publique</translation>
    </message>
    <message>
        <source>Several sectors or none</source>
        <translation>Plusieurs secteurs ou aucun</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Review state</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Part of a total</source>
        <translation>Part d’un total</translation>
    </message>
    <message>
        <source>Told by another article</source>
        <translation>Dit par un autre article</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Sans taux de change</translation>
    </message>
    <message>
        <source>Outside the filter</source>
        <translation>Hors du filtre</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>job</source>
        <translation>emploi</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>%1 figure</source>
        <translation>%1 chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 chiffre</numerusform>
            <numerusform>%1 chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message numerus="yes">
        <source>%1 counted</source>
        <translation>
            <numerusform>%1 compté</numerusform>
            <numerusform>%1 comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approximate</source>
        <translation>
            <numerusform>%1 approximatif</numerusform>
            <numerusform>%1 approximatifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 écarté</numerusform>
            <numerusform>%1 écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reviewed</source>
        <translation>
            <numerusform>%1 vérifié</numerusform>
            <numerusform>%1 vérifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>XLSX workbook (*.xlsx)</source>
        <translation>Classeur XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV pour programmes (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ListTitles</name>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>RatesWords</name>
    <message>
        <source>%1 (legal parity)</source>
        <translation>%1 (parité légale)</translation>
    </message>
    <message>
        <source>%1 (%2, rate of this workspace)</source>
        <translation>%1 (%2, taux de cet espace de travail)</translation>
    </message>
    <message>
        <source>%1 (yearly average of %2)</source>
        <translation>%1 (moyenne annuelle %2)</translation>
    </message>
    <message>
        <source>Yearly average rates: World Bank, World Development Indicators; IMF, International Financial Statistics (CC BY 4.0).</source>
        <translation>Taux moyens annuels&#xa0;: Banque mondiale, World Development Indicators&#xa0;; FMI, Statistiques financières internationales (CC BY 4.0).</translation>
    </message>
    <message>
        <source>amounts in %1 at the average rate of their article&apos;s year, or the last one known (World Bank)</source>
        <translation>montants en %1 au taux moyen de l’année de leur article, ou au dernier connu (Banque mondiale)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The article gives an approximate number; it counts as printed.</source>
        <translation>L’article donne un nombre approximatif&#xa0;; il compte tel qu’imprimé.</translation>
    </message>
    <message>
        <source>“At least”: counts at its number.</source>
        <translation>«&#xa0;Au moins&#xa0;»&#xa0;: compte pour son nombre.</translation>
    </message>
    <message>
        <source>“At most”: counts at its number.</source>
        <translation>«&#xa0;Au plus&#xa0;»&#xa0;: compte pour son nombre.</translation>
    </message>
    <message>
        <source>A range: counts at its low end.</source>
        <translation>Une fourchette&#xa0;: compte pour sa borne basse.</translation>
    </message>
    <message>
        <source>read as: %1</source>
        <translation>lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>horizon %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source&#xa0;:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>In its sentence</source>
        <translation>Dans sa phrase</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>counts as %1</source>
        <translation>compte pour %1</translation>
    </message>
    <message>
        <source>part of “%1”</source>
        <translation>partie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>counted in: %1</source>
        <translation>compté dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>A total is shown by its parts and counted, as one figure, where the greatest of them lies: a line may have a value and no figure of its own.</source>
        <translation>Un total est montré par ses parties et compté, comme un seul chiffre, là où se trouve la plus grande&#xa0;: une ligne peut avoir une valeur et aucun chiffre à elle.</translation>
    </message>
    <message>
        <source>No amount had to be converted.</source>
        <translation>Aucun montant n’a dû être converti.</translation>
    </message>
    <message>
        <source>Rates of this workspace come before them.</source>
        <translation>Les taux de cet espace de travail passent avant eux.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Figures that count</source>
        <translation>Chiffres comptés</translation>
    </message>
    <message>
        <source>Figures left out, and why</source>
        <translation>Chiffres écartés, et pourquoi</translation>
    </message>
    <message>
        <source>How figures are added up</source>
        <translation>Comment les chiffres s’additionnent</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Établi avec</translation>
    </message>
    <message>
        <source>Report on economic announcements</source>
        <translation>Rapport sur les annonces économiques</translation>
    </message>
    <message>
        <source>Vigie report: %1</source>
        <translation>Rapport Vigie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>%1, million %2</source>
        <translation>%1, millions de %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>In this report: %1 of the workspace&apos;s %2, with %3: %4, %5; %6.</source>
        <translation>Dans ce rapport&#xa0;: %1 sur les %2 de l’espace de travail, avec %3&#xa0;: %4, %5&#xa0;; %6.</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>%1 of the text alike</source>
        <translation>%1 du texte semblable</translation>
    </message>
    <message>
        <source>%1 of the shorter text stand in the longer one</source>
        <translation>%1 du texte court figure dans le long</translation>
    </message>
    <message>
        <source>both about %1</source>
        <translation>tous deux sur %1</translation>
    </message>
    <message>
        <source>about kindred firms: %1</source>
        <translation>sur des sociétés apparentées&#xa0;: %1</translation>
    </message>
    <message>
        <source>both name %1</source>
        <translation>tous deux citent %1</translation>
    </message>
    <message>
        <source>%1 in both</source>
        <translation>%1 dans les deux</translation>
    </message>
    <message>
        <source>%1, rounded %2</source>
        <translation>%1, arrondi %2</translation>
    </message>
    <message>
        <source>%1, converted %2</source>
        <translation>%1, converti %2</translation>
    </message>
    <message>
        <source>%1 and %2 are part and sum</source>
        <translation>%1 et %2 sont partie et somme</translation>
    </message>
    <message>
        <source>%1 fits %2</source>
        <translation>%1 cadre avec %2</translation>
    </message>
    <message>
        <source>but %1 against %2</source>
        <translation>mais %1 contre %2</translation>
    </message>
    <message>
        <source>but one announces more</source>
        <translation>mais l’un annonce davantage</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>1 day apart</source>
        <translation>à 1 jour d’écart</translation>
    </message>
    <message>
        <source>%1 days apart</source>
        <translation>à %1 jours d’écart</translation>
    </message>
    <message>
        <source>one date is not known</source>
        <translation>une date est inconnue</translation>
    </message>
    <message>
        <source>both in %1</source>
        <translation>tous deux à %1</translation>
    </message>
    <message>
        <source>%1 of the words in common</source>
        <translation>%1 des mots en commun</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investissement</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Figures reviewed</source>
        <translation>Chiffres vérifiés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Valeur haute</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Why not counted</source>
        <translation>Pourquoi non compté</translation>
    </message>
    <message>
        <source>Counted value</source>
        <translation>Valeur comptée</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Unité du compte</translation>
    </message>
    <message>
        <source>Beginning of the quote</source>
        <translation>Début de la citation</translation>
    </message>
    <message>
        <source>End of the quote</source>
        <translation>Fin de la citation</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Number of the subject</source>
        <translation>Numéro du sujet</translation>
    </message>
    <message>
        <source>Number of the place</source>
        <translation>Numéro du lieu</translation>
    </message>
    <message>
        <source>Part of figure</source>
        <translation>Part du chiffre</translation>
    </message>
    <message>
        <source>Counted in article</source>
        <translation>Compté dans l’article</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Units per US dollar</source>
        <translation>Unités pour un dollar américain</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Approximate figures</source>
        <translation>Chiffres approximatifs</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
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
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Number in the table</source>
        <translation>Numéro dans la table</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>vigie::ActorDelegate</name>
    <message>
        <source>Open the page of %1</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
</context>
<context>
    <name>vigie::ActorEditController</name>
    <message>
        <source>&amp;Names and kind…</source>
        <translation>&amp;Noms et nature…</translation>
    </message>
    <message>
        <source>&amp;Parent…</source>
        <translation>&amp;Maison mère…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>&amp;Split off again</source>
        <translation>&amp;Séparer à nouveau</translation>
    </message>
    <message>
        <source>This is &amp;no name…</source>
        <translation>Ce n’est pas un n&amp;om…</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>The group or body that %1 belongs to:</source>
        <translation>Le groupe ou l’organisme dont relève %1&#xa0;:</translation>
    </message>
    <message>
        <source>Set as parent</source>
        <translation>Définir comme parent</translation>
    </message>
    <message>
        <source>No parent</source>
        <translation>Sans parent</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Names, mentions and figures of the actor chosen here become those of %1. They can be split again.</source>
        <translation>Les noms, mentions et chiffres de l’acteur choisi ici deviennent ceux de %1. On peut les séparer à nouveau.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Pas un nom</translation>
    </message>
    <message>
        <source>“%1” is no name?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom&#xa0;?</translation>
    </message>
    <message>
        <source>It goes from all articles, and later imports do not read it as an actor. Its figures stay, without a subject. Undo takes it back.</source>
        <translation>Il disparaît de tous les articles et les imports suivants ne le liront plus comme acteur. Ses chiffres restent, sans sujet. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>It is no name</source>
        <translation>Ce n’est pas un nom</translation>
    </message>
</context>
<context>
    <name>vigie::ActorForm</name>
    <message>
        <source>Names and kind</source>
        <translation>Noms et nature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Autres noms, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>N&amp;ature</translation>
    </message>
    <message>
        <source>&amp;Other names,
one a line</source>
        <translation>&amp;Autres noms,
un par ligne</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Un acteur doit avoir un nom.</translation>
    </message>
    <message>
        <source>“%1” stays another name: texts that use it mean this actor</source>
        <translation>«&#xa0;%1&#xa0;» reste un autre nom&#xa0;: les textes qui l’emploient désignent cet acteur</translation>
    </message>
</context>
<context>
    <name>vigie::ActorPageView</name>
    <message>
        <source>Filter by it</source>
        <translation>Filtrer sur cet acteur</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Tous les acteurs</translation>
    </message>
    <message>
        <source>Show only what names this actor (Ctrl+click: beside the others chosen)</source>
        <translation>Ne montrer que ce qui nomme cet acteur (Ctrl+clic&#xa0;: en plus des autres choisis)</translation>
    </message>
    <message>
        <source>Named together with it</source>
        <translation>Nommés avec lui</translation>
    </message>
    <message>
        <source>Its figures</source>
        <translation>Ses chiffres</translation>
    </message>
    <message>
        <source>Open the page of the parent</source>
        <translation>Ouvrir la page de la maison mère</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 invested</source>
        <translation>%1 investis</translation>
    </message>
    <message>
        <source>Counted figures only: headlines, once for each announcement</source>
        <translation>Chiffres comptés seulement&#xa0;: principaux, une fois par annonce</translation>
    </message>
    <message>
        <source>Figures (%1)</source>
        <translation>Chiffres (%1)</translation>
    </message>
    <message>
        <source>Partners (%1)</source>
        <translation>Partenaires (%1)</translation>
    </message>
    <message>
        <source>Places (%1)</source>
        <translation>Lieux (%1)</translation>
    </message>
    <message>
        <source>This actor cannot be shown</source>
        <translation>Cet acteur ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Correct names, kind and parent, merge or split</source>
        <translation>Corriger noms, nature et parent, fusionner ou séparer</translation>
    </message>
</context>
<context>
    <name>vigie::ActorPicker</name>
    <message>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <source>Actors found</source>
        <translation>Acteurs trouvés</translation>
    </message>
    <message>
        <source>Choose an actor of the list.</source>
        <translation>Choisissez un acteur de la liste.</translation>
    </message>
</context>
<context>
    <name>vigie::ActorTableView</name>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Counted investment of which it is the subject</source>
        <translation>Investissement compté dont il est le sujet</translation>
    </message>
    <message>
        <source>Counted investment of which it is the subject, in %1</source>
        <translation>Investissement compté dont il est le sujet, en %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>n</source>
        <comment>number of articles, in a narrow column</comment>
        <translation>Art.</translation>
    </message>
    <message>
        <source>Articles that name it</source>
        <translation>Articles qui le nomment</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Counted jobs of which it is the subject</source>
        <translation>Emplois comptés dont il est le sujet</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>Invest.</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Filtrer sur cet acteur</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>Ajouter au filtre</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
</context>
<context>
    <name>vigie::ActorsPane</name>
    <message>
        <source>Kind of actor</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Search actors by name</source>
        <translation>Chercher des acteurs par nom</translation>
    </message>
    <message>
        <source>The first %1 are listed. Search to find others.</source>
        <translation>Les %1 premiers sont listés. Cherchez pour en trouver d’autres.</translation>
    </message>
    <message>
        <source>None under this filter.</source>
        <translation>Aucun sous ce filtre.</translation>
    </message>
    <message>
        <source>No name like this.</source>
        <translation>Aucun nom de ce genre.</translation>
    </message>
    <message>
        <source>None in this workspace.</source>
        <translation>Aucun dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>vigie::ArticleBodyView</name>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
</context>
<context>
    <name>vigie::ArticleDelegate</name>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>vigie::ArticleForm</name>
    <message>
        <source>Correct the article</source>
        <translation>Corriger l’article</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Main sector</source>
        <translation>Secteur principal</translation>
    </message>
    <message>
        <source>Other sectors</source>
        <translation>Autres secteurs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Main sector</source>
        <translation>&amp;Secteur principal</translation>
    </message>
    <message>
        <source>&amp;Other sectors</source>
        <translation>&amp;Autres secteurs</translation>
    </message>
    <message>
        <source>5 March 2022, 05/03/2022 (day first), 2022-03, 2022; empty where unknown</source>
        <translation>05/03/2022, 5 mars 2022, 03/2022, 2022&#xa0;; vide si inconnue</translation>
    </message>
    <message>
        <source>A day (5 March 2022, 05/03/2022, 2022-03-05), a month (March 2022, 2022-03) or a year (2022), from 1900 on</source>
        <translation>Un jour (05/03/2022, 5 mars 2022), un mois (03/2022, mars 2022) ou une année (2022), à partir de 1900</translation>
    </message>
</context>
<context>
    <name>vigie::ArticleHeader</name>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Open the source: %1</source>
        <translation>Ouvrir la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Also told in %1</source>
        <translation>Repris dans %1</translation>
    </message>
    <message>
        <source>Not in French (%1): Vigie reads no figures here, and only names that it knows.</source>
        <translation>Texte qui n’est pas en français (%1)&#xa0;: Vigie n’y lit aucun chiffre, et seulement les noms qu’il connaît.</translation>
    </message>
</context>
<context>
    <name>vigie::ArticleListPanel</name>
    <message>
        <source>The articles cannot be listed</source>
        <translation>Les articles ne peuvent pas être listés</translation>
    </message>
</context>
<context>
    <name>vigie::ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>vigie::ArticlePicker</name>
    <message>
        <source>Add to the story</source>
        <translation>Ajouter au récit</translation>
    </message>
    <message>
        <source>Which article tells the same announcement as “%1”? The story counts once. Without words, articles of about the same time are shown.</source>
        <translation>Quel article raconte la même annonce que «&#xa0;%1&#xa0;»&#xa0;? Le récit compte une fois. Sans mots, les articles de la même période sont montrés.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La même</translation>
    </message>
    <message>
        <source>Words of the article</source>
        <translation>Mots de l’article</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Articles trouvés</translation>
    </message>
    <message>
        <source>Choose an article of the list.</source>
        <translation>Choisissez un article de la liste.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>They tell different things: never join or suggest them</source>
        <translation>Ils racontent des choses différentes&#xa0;: ne jamais les réunir ni les proposer</translation>
    </message>
</context>
<context>
    <name>vigie::ArticleRemovalController</name>
    <message>
        <source>Remove articles</source>
        <translation>Retirer des articles</translation>
    </message>
    <message>
        <source>Remove %1 from the workspace?</source>
        <translation>Retirer %1 de l’espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Removed from the workspace: %1. Undo brings all of it back.</source>
        <translation>Retiré de l’espace de travail&#xa0;: %1. Édition → Annuler rétablit tout.</translation>
    </message>
    <message>
        <source>People have reviewed, corrected or added %1 there.</source>
        <translation>On y a déjà vérifié, corrigé ou ajouté %1.</translation>
    </message>
    <message>
        <source>Nothing of it is shown or counted any more. Undo brings all of it back, corrections too; so does importing the same texts again.</source>
        <translation>Plus rien n’en est affiché ni compté. Édition → Annuler rétablit tout, corrections comprises&#xa0;; importer de nouveau les mêmes textes aussi.</translation>
    </message>
    <message>
        <source>Something was corrected, marked or decided by hand in %1.</source>
        <translation>Quelque chose a déjà été corrigé, annoté ou décidé à la main dans %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ChartExportMenu</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>&amp;PNG picture…</source>
        <translation>Image &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>Dessin &amp;SVG…</translation>
    </message>
    <message>
        <source>P&amp;DF document…</source>
        <translation>Document P&amp;DF…</translation>
    </message>
    <message>
        <source>Picture si&amp;ze</source>
        <translation>&amp;Taille de l’image</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carrée</translation>
    </message>
    <message>
        <source>C&amp;opy picture and table</source>
        <translation>C&amp;opier l’image et le tableau</translation>
    </message>
    <message>
        <source>XLSX workbook (*.xlsx)</source>
        <translation>Classeur XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>View with its numbers (*.json)</source>
        <translation>Vue avec ses nombres (*.json)</translation>
    </message>
    <message>
        <source>&amp;XLSX workbook…</source>
        <translation>Classeur &amp;XLSX…</translation>
    </message>
    <message>
        <source>&amp;View with its numbers (JSON)…</source>
        <translation>&amp;Vue avec ses nombres (JSON)…</translation>
    </message>
    <message>
        <source>&amp;CSV for spreadsheets…</source>
        <translation>&amp;CSV pour tableur…</translation>
    </message>
    <message>
        <source>CSV for p&amp;rograms…</source>
        <translation>CSV pour p&amp;rogrammes…</translation>
    </message>
    <message>
        <source>&amp;Explanation above the CSV</source>
        <translation>&amp;Explications au-dessus du CSV</translation>
    </message>
</context>
<context>
    <name>vigie::ChartPanel</name>
    <message>
        <source>not stacked</source>
        <translation>non empilé</translation>
    </message>
    <message>
        <source>stacked by sector</source>
        <translation>empilé par secteur</translation>
    </message>
    <message>
        <source>stacked by review state</source>
        <translation>empilé par vérification</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Chart measure</source>
        <translation>Mesure du graphique</translation>
    </message>
    <message>
        <source>Chart axis</source>
        <translation>Axe du graphique</translation>
    </message>
    <message>
        <source>Chart stacking</source>
        <translation>Empilement du graphique</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Nombres du graphique</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Montrer en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Nothing to add up</source>
        <translation>Rien à additionner</translation>
    </message>
    <message>
        <source>No figure of this kind under the filter.</source>
        <translation>Aucun chiffre de ce type sous le filtre.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Approximatifs</translation>
    </message>
    <message>
        <source>&amp;List its figures</source>
        <translation>&amp;Lister ses chiffres</translation>
    </message>
    <message>
        <source>&amp;Filter by it</source>
        <translation>&amp;Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>&amp;Add it to the filter</source>
        <translation>&amp;Ajouter au filtre</translation>
    </message>
    <message>
        <source>stacked by year</source>
        <translation>empilé par année</translation>
    </message>
    <message>
        <source>What is told of it here is counted in another article of its story, which the filter leaves out: %1.</source>
        <translation>Ce qui en est dit ici est compté dans un autre article du même récit, que le filtre laisse de côté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ChartView</name>
    <message>
        <source>of these %1: %2</source>
        <translation>dont %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vigie::ChipRow</name>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>More conditions: choose one to remove it</source>
        <translation>Autres conditions&#xa0;: en choisir une pour la retirer</translation>
    </message>
    <message>
        <source>Conditions not shown: %1</source>
        <translation>Conditions non affichées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Commande à trouver</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
</context>
<context>
    <name>vigie::Desktop</name>
    <message>
        <source>Another workspace can be opened when the import has ended or was cancelled.</source>
        <translation>Un autre espace de travail pourra être ouvert quand l’import sera terminé ou annulé.</translation>
    </message>
    <message>
        <source>Vigie workspaces (*.vigie)</source>
        <translation>Espaces de travail Vigie (*.vigie)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The language changes when Vigie is started the next time.</source>
        <translation>La langue changera au prochain démarrage de Vigie.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Another workspace can be opened when the texts are read again, or that was cancelled.</source>
        <translation>Un autre espace de travail pourra être ouvert quand la relecture sera finie ou annulée.</translation>
    </message>
    <message>
        <source>Open an exported view</source>
        <translation>Ouvrir une vue exportée</translation>
    </message>
    <message>
        <source>Exported views (*.json)</source>
        <translation>Vues exportées (*.json)</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>Another workspace is shown, because the one that was asked for cannot be opened: %1</source>
        <translation>Un autre espace de travail est affiché, car celui qui était demandé ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another workspace can be opened when this one has been opened.</source>
        <translation>Un autre espace de travail pourra être ouvert quand celui-ci l’aura été.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
</context>
<context>
    <name>vigie::EmptyWorkspacePage</name>
    <message>
        <source>This workspace is empty</source>
        <translation>Cet espace de travail est vide</translation>
    </message>
    <message>
        <source>Import press releases and articles as text files (.txt) or saved web pages (.html), or drop such files and folders here. Vigie reads the companies, places, jobs and amounts in them and keeps the sentence behind every figure.</source>
        <translation>Importez des communiqués et des articles en fichiers texte (.txt) ou en pages web enregistrées (.html), ou déposez ici de tels fichiers ou des dossiers. Vigie y lit les sociétés, les lieux, les emplois et les montants, et garde la phrase derrière chaque chiffre.</translation>
    </message>
</context>
<context>
    <name>vigie::EntityPanel</name>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
</context>
<context>
    <name>vigie::FigureEditController</name>
    <message>
        <source>Select the number with its unit in the text first.</source>
        <translation>Sélectionnez d’abord dans le texte le nombre avec son unité.</translation>
    </message>
    <message>
        <source>Select the name in the text first.</source>
        <translation>Sélectionnez d’abord le nom dans le texte.</translation>
    </message>
    <message>
        <source>“%1” is a…</source>
        <translation>«&#xa0;%1&#xa0;» est…</translation>
    </message>
</context>
<context>
    <name>vigie::FigureForm</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Correct: “%1”</source>
        <translation>Corriger&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New figure: “%1”</source>
        <translation>Nouveau chiffre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put back what the machine read: %1</source>
        <translation>Rétablir ce que la machine a lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>2027-03</source>
        <translation>mars 2027</translation>
    </message>
    <message>
        <source>A year, a month, a day or years: 2027, 2027-03, 2027-03-15, 2023-2026</source>
        <translation>Une année, un mois, un jour ou plusieurs années&#xa0;: 2027, 2027-03, 2027-03-15, 2023-2026</translation>
    </message>
    <message>
        <source>of a range</source>
        <translation>si fourchette</translation>
    </message>
    <message>
        <source>The greater end, only of a range</source>
        <translation>La plus grande valeur, seulement pour une fourchette</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Autre lieu…</translation>
    </message>
</context>
<context>
    <name>vigie::FigureListView</name>
    <message>
        <source>Show figures &amp;left out</source>
        <translation>Montrer les chiffres &amp;écartés</translation>
    </message>
    <message>
        <source>Also list the figures that do not enter the total, with the reason</source>
        <translation>Lister aussi les chiffres qui n’entrent pas dans le total, avec la raison</translation>
    </message>
    <message>
        <source>Figures behind the number</source>
        <translation>Chiffres derrière le nombre</translation>
    </message>
    <message>
        <source>%1 in %2 rows</source>
        <translation>%1 en %2 lignes</translation>
    </message>
    <message>
        <source>the first %1 are listed</source>
        <translation>les %1 premiers sont listés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::FilterBar</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Remove every condition</source>
        <translation>Retirer toutes les conditions</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Choose a period by its dates</source>
        <translation>Choisir une période par ses dates</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>vigie::FilterChip</name>
    <message>
        <source>%1
Click to remove this condition</source>
        <translation>%1
Cliquer pour retirer cette condition</translation>
    </message>
    <message>
        <source>Remove condition: %1</source>
        <translation>Retirer la condition&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::ImportDesk</name>
    <message>
        <source>Import texts</source>
        <translation>Importer des textes</translation>
    </message>
    <message>
        <source>Import a folder of texts</source>
        <translation>Importer un dossier de textes</translation>
    </message>
    <message>
        <source>An import is running; the next one can begin when it has ended.</source>
        <translation>Un import est en cours&#xa0;; le suivant pourra commencer quand il sera terminé.</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <translation>Il n’y a pas de texte à importer.</translation>
    </message>
    <message>
        <source>The text could not be kept.</source>
        <translation>Le texte n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Nothing is imported, because this workspace can only be read.</source>
        <translation>Rien n’est importé, car cet espace de travail est en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing is imported, because no workspace is open.</source>
        <translation>Rien n’est importé, car aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH.mm</source>
        <extracomment>In a file&apos;s name: no colon, which some systems refuse.</extracomment>
        <translation>d MMM yyyy HH&apos;h&apos;mm</translation>
    </message>
    <message>
        <source>Pasted text, %1</source>
        <translation>Texte collé, %1</translation>
    </message>
    <message>
        <source>Imported: %1 (%2)</source>
        <translation>Importé : %1 (%2)</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importé : %1</translation>
    </message>
    <message>
        <source>Texts and web pages (*.txt *.html *.htm *.xhtml);;All files (*)</source>
        <translation>Textes et pages web (*.txt *.html *.htm *.xhtml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>vigie::ImportProgressView</name>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Stop here; the articles imported so far stay</source>
        <translation>S’arrêter ici&#xa0;; les articles déjà importés restent</translation>
    </message>
    <message>
        <source>Import: counting files…</source>
        <translation>Import&#xa0;: décompte des fichiers…</translation>
    </message>
    <message>
        <source>Import: %1 of %2 files</source>
        <translation>Import&#xa0;: %1 fichiers sur %2</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>files a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>Import: finishing the last articles…</source>
        <translation>Import&#xa0;: fin des derniers articles…</translation>
    </message>
</context>
<context>
    <name>vigie::ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Files that were not imported</source>
        <translation>Fichiers non importés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Import cancelled: %1 imported until then</source>
        <translation>Import annulé&#xa0;: %1 jusque-là</translation>
    </message>
    <message>
        <source>Import finished: %1 imported</source>
        <translation>Import terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Already there, unchanged: %1</source>
        <translation>Déjà là, inchangés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could not be read: %1. The rest went on.</source>
        <translation>Illisibles&#xa0;: %1. Le reste a continué.</translation>
    </message>
    <message>
        <source>Passed over, of other kinds: %1</source>
        <translation>Laissés de côté, d’autres types&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was imported is complete; importing the same files again goes on from there.</source>
        <translation>Ce qui a été importé est complet&#xa0;; réimporter les mêmes fichiers reprend de là.</translation>
    </message>
    <message>
        <source>The first %1 are listed; copied and saved lists have all.</source>
        <translation>Les %1 premiers sont listés&#xa0;; les listes copiées et enregistrées ont tout.</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Enregistrer la liste des fichiers</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <translation>rapport-import.csv</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Pairs that may tell one announcement: %1. Until you decide (Stories), both count.</source>
        <translation>Paires qui racontent peut-être la même annonce : %1. Tant que vous ne décidez pas (Récits), les deux comptent.</translation>
    </message>
    <message>
        <source>Had been removed and are back, with what was corrected in them: %1</source>
        <translation>Retirés auparavant, de retour avec leurs corrections&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show in &amp;Stories</source>
        <translation>Montrer dans les &amp;récits</translation>
    </message>
    <message>
        <source>Joined into stories with articles that tell the same, which count once: %1</source>
        <translation>Réunis en récits avec des articles qui racontent la même annonce, comptée une fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown: %1 of %2 joined articles</source>
        <translation>Montré&#xa0;: article réuni %1 sur %2</translation>
    </message>
    <message>
        <source>Show the &amp;next in Stories</source>
        <translation>Montrer le &amp;suivant dans les récits</translation>
    </message>
    <message>
        <source>Only text files (.txt) and web pages (.html, .htm, .xhtml) are read</source>
        <translation>Seuls les fichiers texte (.txt) et les pages web (.html, .htm, .xhtml) sont lus</translation>
    </message>
</context>
<context>
    <name>vigie::JournalDesk</name>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Name in the journal</source>
        <translation>Nom dans le journal</translation>
    </message>
    <message>
        <source>Your corrections are signed with this name (empty: the name you are logged in with):</source>
        <translation>Vos corrections sont signées de ce nom (vide&#xa0;: le nom de votre session)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vigie::JournalDialog</name>
    <message>
        <source>Journal of changes</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
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
        <source>Old and new</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(et %1 de plus)</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
</context>
<context>
    <name>vigie::LikeCasesController</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The same elsewhere? May also be “%1”: %2</source>
        <translation>La même chose ailleurs&#xa0;? Sont peut-être aussi «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Le fusionner</translation>
    </message>
    <message>
        <source>Merge all</source>
        <translation>Tout fusionner</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Le rejeter</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Names, mentions and figures of those ticked become those of %1. Later imports read their names as this actor. One undo takes all of it back.</source>
        <translation>Les noms, mentions et chiffres de ceux qui sont cochés deviennent ceux de %1. Les imports suivants lisent leurs noms comme cet acteur. Annuler une fois revient sur le tout.</translation>
    </message>
    <message>
        <source>Those ticked go from all articles, and later imports do not read their names. One undo takes all of it back.</source>
        <translation>Ceux qui sont cochés disparaissent de tous les articles, et les imports suivants ne lisent plus leurs noms. Annuler une fois revient sur le tout.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>another form of the name</source>
        <translation>autre forme du nom</translation>
    </message>
    <message>
        <source>also called “%1”</source>
        <translation>dit aussi «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The same elsewhere? “%1” was no name; these may be none either: %2</source>
        <translation>La même chose ailleurs&#xa0;? «&#xa0;%1&#xa0;» n’était pas un nom&#xa0;; ceux-ci n’en sont peut-être pas non plus&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>vigie::LikeCasesDialog</name>
    <message>
        <source>The same elsewhere</source>
        <translation>La même chose ailleurs</translation>
    </message>
    <message>
        <source>Like cases</source>
        <translation>Cas semblables</translation>
    </message>
</context>
<context>
    <name>vigie::MainActions</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open the &amp;sample announcements</source>
        <translation>Ouvrir les annonces d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import the text on the &amp;clipboard</source>
        <translation>Importer le texte du &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Export the c&amp;hart…</source>
        <translation>Exporter le &amp;graphique…</translation>
    </message>
    <message>
        <source>Export the &amp;articles…</source>
        <translation>Exporter les &amp;articles…</translation>
    </message>
    <message>
        <source>Export the fi&amp;gures…</source>
        <translation>Exporter les c&amp;hiffres…</translation>
    </message>
    <message>
        <source>Export the acto&amp;rs…</source>
        <translation>Exporter les acteu&amp;rs…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Back to the previous filter</source>
        <translation>&amp;Retour au filtre précédent</translation>
    </message>
    <message>
        <source>&amp;Forward to the next filter</source>
        <translation>&amp;Avancer au filtre suivant</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Count &amp;reviewed figures only</source>
        <translation>Ne compter que les chiffres &amp;vérifiés</translation>
    </message>
    <message>
        <source>&amp;Search articles</source>
        <translation>&amp;Chercher dans les articles</translation>
    </message>
    <message>
        <source>Go to the &amp;filter bar</source>
        <translation>Aller à la barre de &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Trouver une &amp;commande…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;About Vigie</source>
        <translation>À &amp;propos de Vigie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Accept the figure</source>
        <translation>&amp;Accepter le chiffre</translation>
    </message>
    <message>
        <source>&amp;Reject the figure</source>
        <translation>Re&amp;jeter le chiffre</translation>
    </message>
    <message>
        <source>Corr&amp;ect the figure…</source>
        <translation>&amp;Corriger le chiffre…</translation>
    </message>
    <message>
        <source>Put &amp;back what was read</source>
        <translation>Réta&amp;blir ce qui a été lu</translation>
    </message>
    <message>
        <source>&amp;Delete the figure added by hand</source>
        <translation>&amp;Supprimer le chiffre ajouté à la main</translation>
    </message>
    <message>
        <source>&amp;Make a figure of the selected text…</source>
        <translation>Faire un c&amp;hiffre du texte sélectionné…</translation>
    </message>
    <message>
        <source>Make an acto&amp;r of the selected text…</source>
        <translation>Faire un ac&amp;teur du texte sélectionné…</translation>
    </message>
    <message>
        <source>Correct title, date and sectors…</source>
        <translation>Corriger titre, date et secteurs…</translation>
    </message>
    <message>
        <source>&amp;Journal of changes…</source>
        <translation>&amp;Journal des modifications…</translation>
    </message>
    <message>
        <source>Re&amp;view queue</source>
        <translation>&amp;File de vérification</translation>
    </message>
    <message>
        <source>St&amp;ories</source>
        <translation>Réci&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Next to review</source>
        <translation>&amp;Suivant à vérifier</translation>
    </message>
    <message>
        <source>&amp;Previous to review</source>
        <translation>&amp;Précédent à vérifier</translation>
    </message>
    <message>
        <source>Accept a&amp;ll under the filter…</source>
        <translation>Acce&amp;pter tout le filtre…</translation>
    </message>
    <message>
        <source>Reject all &amp;under the filter…</source>
        <translation>Rejeter to&amp;ut le filtre…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>Actors that may be the sa&amp;me…</source>
        <translation>Acteurs peut-être i&amp;dentiques…</translation>
    </message>
    <message>
        <source>Open an exported &amp;view…</source>
        <translation>Ouvrir une &amp;vue exportée…</translation>
    </message>
    <message>
        <source>Your name in the &amp;journal…</source>
        <translation>Votre nom dans le &amp;journal…</translation>
    </message>
    <message>
        <source>Read all te&amp;xts again…</source>
        <translation>Relire tous les te&amp;xtes…</translation>
    </message>
    <message>
        <source>&amp;Watched names…</source>
        <translation>Noms surveill&amp;és…</translation>
    </message>
    <message>
        <source>Un&amp;known places…</source>
        <translation>Lieux inco&amp;nnus…</translation>
    </message>
    <message>
        <source>Add an arti&amp;cle to the story…</source>
        <translation>Ajouter un arti&amp;cle au récit…</translation>
    </message>
    <message>
        <source>The articles selected tell the sa&amp;me</source>
        <translation>Les articles sélectionnés racontent la mê&amp;me chose</translation>
    </message>
    <message>
        <source>The two articles selected do n&amp;ot tell the same</source>
        <translation>Les deux articles sélectionnés ne rac&amp;ontent pas la même chose</translation>
    </message>
    <message>
        <source>&amp;Dates…</source>
        <translation>&amp;Période…</translation>
    </message>
    <message>
        <source>Exchan&amp;ge rates…</source>
        <translation>Taux de chan&amp;ge…</translation>
    </message>
    <message>
        <source>Remove the articles &amp;selected from the workspace</source>
        <translation>Retirer de l’espace de travail les articles &amp;sélectionnés</translation>
    </message>
</context>
<context>
    <name>vigie::MainToolBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Display currency</source>
        <translation>Devise d’affichage</translation>
    </message>
    <message>
        <source>Currency that all amounts are converted to, at the yearly rate of their article</source>
        <translation>Devise de tous les montants, convertis au taux de l’année de leur article</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Sectors, places, actors</source>
        <translation>Secteurs, lieux, acteurs</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>This workspace can only be read: the file or its folder is write-protected. Nothing can be imported into it.</source>
        <translation>Cet espace de travail ne peut être que lu&#xa0;: le fichier ou son dossier est protégé en écriture. Rien ne peut y être importé.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
</context>
<context>
    <name>vigie::MergeDialog</name>
    <message>
        <source>the same name, read as two kinds</source>
        <translation>le même nom, lu sous deux natures</translation>
    </message>
    <message>
        <source>the same but for the country behind it</source>
        <translation>identique au pays près</translation>
    </message>
    <message>
        <source>the same but for the legal form</source>
        <translation>identique à la forme juridique près</translation>
    </message>
    <message>
        <source>one bears a name of the other</source>
        <translation>l’un porte un nom de l’autre</translation>
    </message>
    <message>
        <source>one is short for the other</source>
        <translation>l’un abrège l’autre</translation>
    </message>
    <message>
        <source>spelt nearly alike</source>
        <translation>presque la même graphie</translation>
    </message>
    <message>
        <source>named in the same articles</source>
        <translation>cités dans les mêmes articles</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder distincts</translation>
    </message>
    <message>
        <source>Actors that may be the same</source>
        <translation>Acteurs peut-être identiques</translation>
    </message>
    <message>
        <source>Pairs of actors</source>
        <translation>Paires d’acteurs</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>Le rejoint</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>One actor with the names, mentions and figures of both; it can be split again</source>
        <translation>Un seul acteur avec les noms, mentions et chiffres des deux&#xa0;; on peut le séparer à nouveau</translation>
    </message>
    <message>
        <source>They are two: never suggest it again</source>
        <translation>Ils sont deux&#xa0;: ne plus le proposer</translation>
    </message>
    <message>
        <source>No two actors look alike.</source>
        <translation>Aucun acteur ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>Two names, one actor? Decide pair by pair; nothing is merged unasked.</source>
        <translation>Deux noms, un acteur&#xa0;? Décidez paire par paire&#xa0;; rien n’est fusionné sans vous.</translation>
    </message>
</context>
<context>
    <name>vigie::MetricDelegate</name>
    <message>
        <source>The machine read: %1</source>
        <translation>Lu par la machine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::MetricTableView</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>vigie::NoMatchPage</name>
    <message>
        <source>No article matches</source>
        <translation>Aucun article ne correspond</translation>
    </message>
    <message>
        <source>No single condition is to blame: they exclude each other.</source>
        <translation>Aucune condition n’est seule en cause&#xa0;: elles s’excluent l’une l’autre.</translation>
    </message>
    <message>
        <source>Without one of these conditions there would be some:</source>
        <translation>Sans l’une de ces conditions, il y en aurait&#xa0;:</translation>
    </message>
    <message>
        <source>Drop %1 – %2</source>
        <translation>Retirer %1 – %2</translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation>Effacer toutes les conditions</translation>
    </message>
</context>
<context>
    <name>vigie::PageDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Reads economic announcements, keeps the sentence behind every figure, and proves every total.</source>
        <translation>Lit les annonces économiques, garde la phrase derrière chaque chiffre et prouve chaque total.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Data: World Bank, World Development Indicators, and IMF, International Financial Statistics (exchange rates, CC BY 4.0); GeoNames (CC BY 4.0); Unicode CLDR; INSEE through decoupage-administratif (Licence Ouverte); HCP Morocco (CC BY 4.0). The whole list stands in resources/NOTICE.md.</source>
        <translation>Données&#xa0;: Banque mondiale, World Development Indicators, et FMI, International Financial Statistics (taux de change, CC BY 4.0)&#xa0;; GeoNames (CC BY 4.0)&#xa0;; Unicode CLDR&#xa0;; INSEE par decoupage-administratif (Licence Ouverte)&#xa0;; HCP Maroc (CC BY 4.0). La liste entière se trouve dans resources/NOTICE.md.</translation>
    </message>
    <message>
        <source>About Vigie</source>
        <translation>À propos de Vigie</translation>
    </message>
</context>
<context>
    <name>vigie::PeriodForm</name>
    <message>
        <source>First day, month or year</source>
        <translation>Premier jour, mois ou année</translation>
    </message>
    <message>
        <source>Last day, month or year</source>
        <translation>Dernier jour, mois ou année</translation>
    </message>
    <message>
        <source>Articles of a period</source>
        <translation>Articles d’une période</translation>
    </message>
    <message>
        <source>A day (5 March 2022, 05/03/2022: the day first), a month (March 2022) or a year (2022), the last one included. Empty: no limit. Articles without a date are in no period.</source>
        <translation>Un jour (5 mars 2022, 05/03/2022 : le jour d’abord), un mois (mars 2022) ou une année (2022), le dernier compris. Vide : sans limite. Les articles sans date ne sont dans aucune période.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>The period ends before it begins: from %1 to %2</source>
        <translation>La période finit avant de commencer : début %1, fin %2</translation>
    </message>
    <message>
        <source>No date: %1</source>
        <translation>Ce n’est pas une date : %1</translation>
    </message>
</context>
<context>
    <name>vigie::PlaceEditController</name>
    <message>
        <source>Unknown places</source>
        <translation>Lieux inconnus</translation>
    </message>
    <message>
        <source>Places that the gazetteer does not know and that stand in no other place. Which one shall be put into the tree?</source>
        <translation>Lieux que le répertoire géographique ne connaît pas et qui ne sont dans aucun autre lieu. Lequel placer dans l’arbre&#xa0;?</translation>
    </message>
    <message>
        <source>Put it into the tree…</source>
        <translation>Le placer dans l’arbre…</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Place dans l’arbre</translation>
    </message>
    <message>
        <source>Where does “%1” lie?</source>
        <translation>Où se trouve «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Le placer là</translation>
    </message>
    <message>
        <source>Makes a place inside the one chosen, and puts it there</source>
        <translation>Crée un lieu dans celui qui est choisi, et l’y place</translation>
    </message>
    <message>
        <source>Place of the figure</source>
        <translation>Lieu du chiffre</translation>
    </message>
    <message>
        <source>Where is it? Any place that Vigie knows.</source>
        <translation>Où est-ce ? Tout lieu que Vigie connaît.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Makes a place inside the one chosen, for the figure</source>
        <translation>Crée un lieu dans celui qui est choisi, pour ce chiffre</translation>
    </message>
</context>
<context>
    <name>vigie::PlaceFacetView</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>&amp;Place in the tree…</source>
        <translation>&amp;Place dans l’arbre…</translation>
    </message>
</context>
<context>
    <name>vigie::PlacePicker</name>
    <message>
        <source>Part of a name</source>
        <translation>Partie d’un nom</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <source>Choose a place of the list.</source>
        <translation>Choisissez un lieu de la liste.</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>It lies in no other place</source>
        <translation>Il n’est dans aucun autre lieu</translation>
    </message>
    <message>
        <source>New below…</source>
        <translation>Nouveau lieu à l’intérieur…</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>Name of the new place:</source>
        <translation>Nom du nouveau lieu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>vigie::RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Rates &amp;of</source>
        <translation>&amp;Taux de</translation>
    </message>
    <message>
        <source>Amounts are converted at the average rate of their article&apos;s year. A rate of your own comes before the shipped one, in this workspace only. It is not in the journal: Undo does not take it back, the button below does.</source>
        <translation>Les montants sont convertis au taux moyen de l’année de leur article. Un taux saisi par vous passe avant le taux fourni, dans cet espace de travail seulement. Il n’est pas inscrit au journal&#xa0;: Annuler ne le retire pas, le bouton ci-dessous le fait.</translation>
    </message>
    <message>
        <source>Exchange rates, by currency, latest first</source>
        <translation>Taux de change, par devise, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>For one US dollar</source>
        <translation>Pour un dollar américain</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where it comes from, if you like</source>
        <translation>D’où il vient (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Use this rate</source>
        <translation>&amp;Employer ce taux</translation>
    </message>
    <message>
        <source>&amp;Take the own rate back</source>
        <translation>&amp;Retirer le taux saisi</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Année</translation>
    </message>
    <message>
        <source>&amp;For one US dollar</source>
        <translation>&amp;Pour un dollar américain</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>All currencies</source>
        <translation>Toutes les devises</translation>
    </message>
    <message>
        <source>own, instead of %1</source>
        <translation>propre, au lieu de %1</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propre</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>A currency is three letters: MAD, EUR …</source>
        <translation>Une devise s’écrit en trois lettres&#xa0;: MAD, EUR…</translation>
    </message>
    <message>
        <source>Rates are units per US dollar: it has none itself.</source>
        <translation>Les taux sont exprimés pour un dollar américain&#xa0;: lui-même n’en a pas.</translation>
    </message>
    <message>
        <source>A rate is a number above 0 with at most six digits behind the decimal sign.</source>
        <translation>Un taux est un nombre supérieur à 0, avec au plus six chiffres après la virgule.</translation>
    </message>
</context>
<context>
    <name>vigie::ReaderView</name>
    <message>
        <source>Figures of the article</source>
        <translation>Chiffres de l’article</translation>
    </message>
    <message>
        <source>The text goes on: only its first 2 MB are shown. Figures further on are in the table.</source>
        <translation>Le texte continue&#xa0;: seuls ses 2 premiers Mo sont affichés. Les chiffres suivants sont dans le tableau.</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>Aucun article choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to read it here.</source>
        <translation>Choisissez-en un dans la liste pour le lire ici.</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation>Cet article ne peut pas être affiché</translation>
    </message>
</context>
<context>
    <name>vigie::ReportDesk</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Write a report of %1?</source>
        <translation>Écrire un rapport de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Each stands in it with its sentence: it takes a while, and browsers open so large a page slowly. A filter makes it shorter.</source>
        <translation>Chacun y figure avec sa phrase&#xa0;: cela prend un moment, et les navigateurs ouvrent lentement une page aussi grande. Un filtre le raccourcit.</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>L’écrire…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Being written: %1</source>
        <translation>En cours d’écriture&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::RereadingDesk</name>
    <message>
        <source>Read them again…</source>
        <translation>Les relire…</translation>
    </message>
    <message>
        <source>This version of Vigie reads texts otherwise than the one that has read this workspace. What would change is shown before anything is taken.</source>
        <translation>Cette version de Vigie lit les textes autrement que celle qui a lu cet espace de travail. Ce qui changerait est montré avant que rien ne soit repris.</translation>
    </message>
    <message>
        <source>Not read again, because the new reading has no evidence in the text: %1</source>
        <translation>Non relus, car la nouvelle lecture n’a pas d’appui dans le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>All texts are read as they were: there is nothing to change.</source>
        <translation>Tous les textes sont lus comme avant&#xa0;: il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Changes taken: %1. Undo takes them back in one step.</source>
        <translation>Changements repris&#xa0;: %1. Annuler revient sur eux en une étape.</translation>
    </message>
    <message>
        <source>%1 no longer fitted, because somebody was there in between: they were left.</source>
        <translation>%1 ne convenaient plus, car quelqu’un est intervenu entre-temps&#xa0;: ils ont été laissés.</translation>
    </message>
    <message>
        <source>Other tellings of the changed articles could not be looked for: the next import does it.</source>
        <translation>Les autres récits des articles changés n’ont pas pu être recherchés&#xa0;: le prochain import s’en chargera.</translation>
    </message>
</context>
<context>
    <name>vigie::RereadingDialog</name>
    <message>
        <source>Read all texts again</source>
        <translation>Relire tous les textes</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>What is read otherwise now</source>
        <translation>Ce qui est lu autrement à présent</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Ne rien cocher</translation>
    </message>
    <message>
        <source>The texts are being read. Nothing is changed until you decide.</source>
        <translation>Les textes sont en cours de lecture. Rien n’est changé avant votre décision.</translation>
    </message>
    <message>
        <source>%1 of %2 articles read. Nothing is changed until you decide.</source>
        <translation>%1 articles lus sur %2. Rien n’est changé avant votre décision.</translation>
    </message>
    <message>
        <source>What is ticked is taken, in one step that undo takes back. What people have decided is not among it: it stays.</source>
        <translation>Ce qui est coché est repris, en une étape qu’Annuler défait. Ce que des personnes ont décidé n’en fait pas partie&#xa0;: cela reste.</translation>
    </message>
    <message>
        <source>Keep all as it is</source>
        <translation>Tout laisser en l’état</translation>
    </message>
    <message>
        <source>Take those ticked (%1)</source>
        <translation>Reprendre ce qui est coché (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>secteurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lu à présent</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewController</name>
    <message>
        <source>Under this filter every figure has been reviewed.</source>
        <translation>Sous ce filtre, tous les chiffres ont été vérifiés.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Accept %1?</source>
        <translation>Accepter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>Rejeter %1&#xa0;?</translation>
    </message>
    <message>
        <source>All figures under the filter that nobody has reviewed, also those that are not listed. It is one step: undo takes it back.</source>
        <translation>Tous les chiffres du filtre que personne n’a vérifiés, y compris ceux qui ne sont pas affichés. C’est une seule étape&#xa0;: Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Rejeter %1</translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPanel</name>
    <message>
        <source>Accept all…</source>
        <translation>Tout accepter…</translation>
    </message>
    <message>
        <source>Reject all…</source>
        <translation>Tout rejeter…</translation>
    </message>
    <message>
        <source>Reviewed figures</source>
        <translation>Chiffres vérifiés</translation>
    </message>
    <message>
        <source>Accept every figure under the filter that nobody has reviewed; asks first</source>
        <translation>Accepter tous les chiffres du filtre que personne n’a vérifiés&#xa0;; demande d’abord</translation>
    </message>
    <message>
        <source>Reject every figure under the filter that nobody has reviewed; asks first</source>
        <translation>Rejeter tous les chiffres du filtre que personne n’a vérifiés&#xa0;; demande d’abord</translation>
    </message>
    <message>
        <source>Figures to review, the most doubtful first</source>
        <translation>Chiffres à vérifier, les plus douteux d’abord</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 sur %2 vérifiés</translation>
    </message>
    <message>
        <source>the %1 most doubtful are listed</source>
        <translation>les %1 plus douteux sont affichés</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par nature</translation>
    </message>
    <message>
        <source>How far the review of each kind has come; choose one to review it alone</source>
        <translation>Avancement de la vérification par nature&#xa0;; en choisir une pour la vérifier seule</translation>
    </message>
</context>
<context>
    <name>vigie::SearchField</name>
    <message>
        <source>Search articles…</source>
        <translation>Chercher dans les articles…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <source>Words (in lower case also their plural or singular), &quot;exact phrases&quot;, -not, begin* — Enter searches shorter words too</source>
        <translation>Mots (en minuscules, aussi au pluriel ou au singulier), &quot;expressions exactes&quot;, -sauf, début* — Entrée cherche aussi les mots plus courts</translation>
    </message>
</context>
<context>
    <name>vigie::SectorFacetView</name>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>vigie::SectorTags</name>
    <message>
        <source>Sectors: %1</source>
        <translation>Secteurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::StoryPanel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Chiffres principaux</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles that tell this story</source>
        <translation>Articles de ce récit</translation>
    </message>
    <message>
        <source>Count this one</source>
        <translation>Compter celui-ci</translation>
    </message>
    <message>
        <source>The figures of the article chosen count for the story, instead of those that the rule takes</source>
        <translation>Les chiffres de l’article choisi comptent pour le récit, au lieu de ceux que la règle retient</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>The article chosen tells something else: it leaves the story for good</source>
        <translation>L’article choisi raconte autre chose&#xa0;: il quitte le récit pour de bon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>Un article</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Pairs of articles that may tell the same</source>
        <translation>Paires d’articles qui racontent peut-être la même chose</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La même</translation>
    </message>
    <message>
        <source>Both tell one announcement: it counts once</source>
        <translation>Les deux racontent une seule annonce&#xa0;: elle compte une fois</translation>
    </message>
    <message>
        <source>They tell different things: never suggest it again</source>
        <translation>Ils racontent des choses différentes&#xa0;: ne plus le proposer</translation>
    </message>
    <message>
        <source>yes, chosen</source>
        <translation>oui, choisi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Told by this article alone</source>
        <translation>Raconté par ce seul article</translation>
    </message>
    <message>
        <source>Told in %1, joined automatically</source>
        <translation>Raconté dans %1, réunis automatiquement</translation>
    </message>
    <message>
        <source>Told in %1, joined by hand</source>
        <translation>Raconté dans %1, réunis à la main</translation>
    </message>
    <message>
        <source>No suggestions wait</source>
        <translation>Aucune proposition en attente</translation>
    </message>
    <message>
        <source>The same announcement? (%1)</source>
        <translation>La même annonce&#xa0;? (%1)</translation>
    </message>
    <message>
        <source>Let the rule decide</source>
        <translation>Laisser décider la règle</translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation>Ajouter un article…</translation>
    </message>
    <message>
        <source>Say of an article that nothing suggests that it tells the same, or does not</source>
        <translation>Dire d’un article que rien ne propose qu’il raconte la même chose, ou non</translation>
    </message>
</context>
<context>
    <name>vigie::TimelinePanel</name>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Par trimestre</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Timeline counts</source>
        <translation>La frise compte</translation>
    </message>
    <message>
        <source>Timeline steps</source>
        <translation>Pas de la frise</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Show the whole period again (0)</source>
        <translation>Montrer de nouveau toute la période (0)</translation>
    </message>
</context>
<context>
    <name>vigie::TimelineWidget</name>
    <message>
        <source>Undated: %1</source>
        <translation>Sans date&#xa0;: %1</translation>
    </message>
    <message>
        <source>No dated article</source>
        <translation>Aucun article daté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Drag to choose a range of dates. Arrow keys move it, Shift widens it, Ctrl narrows it, Escape takes it away. The wheel or + and - zoom, 0 shows everything, U shows the undated.</source>
        <translation>Tirez pour choisir une plage de dates. Les flèches la déplacent, Maj l’élargit, Ctrl la resserre, Échap l’enlève. La molette ou + et - zooment, 0 montre tout, U montre les articles sans date.</translation>
    </message>
    <message>
        <source>undated articles</source>
        <translation>articles sans date</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>toutes les dates</translation>
    </message>
    <message>
        <source>%1 from %2. Most: %3. Chosen: %4. Undated: %5.</source>
        <translation>%1 de %2. Maximum&#xa0;: %3. Choisi&#xa0;: %4. Sans date&#xa0;: %5.</translation>
    </message>
</context>
<context>
    <name>vigie::UndoController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>A&amp;nnuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::WatchListDialog</name>
    <message>
        <source>Watched names</source>
        <translation>Noms surveillés</translation>
    </message>
    <message>
        <source>Always &amp;read</source>
        <translation>Toujours &amp;lus</translation>
    </message>
    <message>
        <source>&amp;Never read</source>
        <translation>&amp;Jamais lus</translation>
    </message>
    <message>
        <source>Names that imports always read as an actor</source>
        <translation>Noms que les imports lisent toujours comme un acteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Watch no longer</source>
        <translation>Ne &amp;plus surveiller</translation>
    </message>
    <message>
        <source>Later imports, and reading the texts again, find these names wherever they stand. What is already read stays as it is.</source>
        <translation>Les imports suivants, et la relecture des textes, trouvent ces noms où qu’ils soient. Ce qui est déjà lu reste tel quel.</translation>
    </message>
    <message>
        <source>Names that imports never read as an actor</source>
        <translation>Noms que les imports ne lisent jamais comme un acteur</translation>
    </message>
    <message>
        <source>Name that is never to be read</source>
        <translation>Nom à ne jamais lire</translation>
    </message>
    <message>
        <source>As it stands in texts</source>
        <translation>Tel qu’il est dans les textes</translation>
    </message>
    <message>
        <source>Never &amp;read it</source>
        <translation>Ne &amp;jamais le lire</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>Le lire de nou&amp;veau</translation>
    </message>
    <message>
        <source>Later imports, and reading the texts again, take none of these for an actor. Names that were rejected are here.</source>
        <translation>Les imports suivants, et la relecture des textes, ne prennent aucun de ces noms pour un acteur. Les noms rejetés sont ici.</translation>
    </message>
</context>
<context>
    <name>vigie::Workbench</name>
    <message>
        <source>This address is not opened, because it is no web page: %1</source>
        <translation>Cette adresse n’est pas ouverte, car ce n’est pas une page web&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>%1, %2, of which %3 (%4)</source>
        <translation>%1, %2, dont %3 (%4)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vigie::YearBars</name>
    <message>
        <source>Articles by year</source>
        <translation>Articles par an</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
</context>
</TS>
