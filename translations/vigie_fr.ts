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
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>%1, %2 approximate</source>
            <translation>%1, dont %2 approximatifs</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1 : %2 (%3)</translation>
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
            <translation>non converti faute de taux : %1 (%2)</translation>
        </message>
        <message>
            <source>%1. Total: %2, %3.</source>
            <translation>%1. Total : %2, %3.</translation>
        </message>
        <message>
            <source>Largest: %1.</source>
            <translation>Le plus grand : %1.</translation>
        </message>
        <message>
            <source>%1: nothing</source>
            <translation>%1 : rien</translation>
        </message>
    </context>
    <context>
        <name>Definitions</name>
        <message>
            <source>Only headline figures count. Each kind (jobs created, indirect jobs, jobs cut, investment …) is a series of its own and never added to another; net jobs are those created less those cut.</source>
            <translation>Seuls les chiffres principaux comptent. Chaque nature (emplois créés, emplois indirects, emplois supprimés, investissement…) forme une série à part et ne s’ajoute jamais à une autre ; les emplois nets sont les emplois créés moins les emplois supprimés.</translation>
        </message>
        <message>
            <source>Parts are never added to their total. A breakdown shows a total by its parts where the article states them, and what they leave of it in the total&apos;s own bin or as “not stated”.</source>
            <translation>Une partie ne s’ajoute jamais à son total. Une répartition montre un total par ses parties là où l’article les donne, et ce qu’il en reste dans la classe du total lui-même ou en « non précisé ».</translation>
        </message>
        <message>
            <source>Background (earlier events, the size of a firm or a sector) never counts.</source>
            <translation>Le contexte (faits antérieurs, taille d’une entreprise ou d’un secteur) ne compte jamais.</translation>
        </message>
        <message>
            <source>An announcement that several articles report counts once: as told by the article with the most headline figures, the earliest of equals, or the one that a person has chosen.</source>
            <translation>Une annonce rapportée par plusieurs articles compte une fois : selon l’article qui donne le plus de chiffres principaux, le plus ancien à égalité, ou celui qu’une personne a choisi.</translation>
        </message>
        <message>
            <source>A range counts at its low end; “about”, “at least” and “at most” count at their number. How many figures are approximate is said with each total.</source>
            <translation>Une fourchette compte pour sa borne basse ; « environ », « au moins » et « au plus » comptent pour leur nombre. Chaque total dit combien de ses chiffres sont approximatifs.</translation>
        </message>
        <message>
            <source>Amounts in another currency are converted at the average rate of their article&apos;s year (the last known year for later articles; the legal parity of 655.957 between the euro and the CFA franc). Without a rate an amount is listed apart, never dropped.</source>
            <translation>Les montants en une autre devise sont convertis au taux moyen de l’année de leur article (la dernière année connue pour les articles plus récents ; la parité légale de 655,957 entre l’euro et le franc CFA). Sans taux, un montant est indiqué à part, jamais omis.</translation>
        </message>
        <message>
            <source>Rejected figures never count; figures that nobody has reviewed yet do, unless only reviewed ones are asked for.</source>
            <translation>Les chiffres rejetés ne comptent jamais ; ceux que personne n’a encore vérifiés comptent, sauf si seuls les chiffres vérifiés sont demandés.</translation>
        </message>
        <message>
            <source>Figures without a date, place or sector have a bin of their own, so that every breakdown adds up to the same total and the same number of figures.</source>
            <translation>Les chiffres sans date, sans lieu ou sans secteur ont une classe à eux, de sorte que chaque répartition donne le même total et le même nombre de chiffres.</translation>
        </message>
        <message>
            <source>Only headline figures count: no parts of a total, no background, no second telling of an announcement, nothing rejected.</source>
            <translation>Seuls les chiffres principaux comptent : ni parties d’un total, ni contexte, ni second récit d’une annonce, ni chiffres rejetés.</translation>
        </message>
    </context>
    <context>
        <name>ExportNotes</name>
        <message>
            <source>Filter: %1</source>
            <translation>Filtre : %1</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>Règle %1 : %2</translation>
        </message>
        <message>
            <source>Rate: %1</source>
            <translation>Taux : %1</translation>
        </message>
        <message>
            <source>%1 of the workspace&apos;s %2</source>
            <translation>%1 sur les %2 de l’espace de travail</translation>
        </message>
        <message>
            <source>%1, of which %2 count (%3 approximate) and %4 do not</source>
            <translation>%1, dont %2 comptent (%3 approximatifs) et %4 non</translation>
        </message>
        <message>
            <source>%1 reviewed</source>
            <translation>%1 vérifiés</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
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
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Undated</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Company: %1</source>
            <translation>Société : %1</translation>
        </message>
        <message>
            <source>Actor: %1</source>
            <translation>Acteur : %1</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation>Lieu : %1</translation>
        </message>
        <message>
            <source>Sector: %1</source>
            <translation>Secteur : %1</translation>
        </message>
        <message>
            <source>Figures: %1</source>
            <translation>Chiffres : %1</translation>
        </message>
        <message>
            <source>Role: %1</source>
            <translation>Rôle : %1</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>État : %1</translation>
        </message>
        <message>
            <source>Reviewed only</source>
            <translation>Vérifiés seulement</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
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
            <source>Several sectors</source>
            <translation>Plusieurs secteurs</translation>
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
        <message>
            <source>%1 figures</source>
            <translation>%1 chiffres</translation>
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
            <source>amounts in %1 at the yearly average rate of their article (World Bank)</source>
            <translation>montants en %1 au taux moyen de l’année de leur article (Banque mondiale)</translation>
        </message>
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
            <translation>Taux moyens annuels : Banque mondiale, World Development Indicators ; FMI, Statistiques financières internationales (CC BY 4.0).</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>The article gives an approximate number; it counts as printed.</source>
            <translation>L’article donne un nombre approximatif ; il compte tel qu’imprimé.</translation>
        </message>
        <message>
            <source>“At least”: counts at its number.</source>
            <translation>« Au moins » : compte pour son nombre.</translation>
        </message>
        <message>
            <source>“At most”: counts at its number.</source>
            <translation>« Au plus » : compte pour son nombre.</translation>
        </message>
        <message>
            <source>A range: counts at its low end.</source>
            <translation>Une fourchette : compte pour sa borne basse.</translation>
        </message>
        <message>
            <source>read as: %1</source>
            <translation>lu : %1</translation>
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
            <translation>Source :</translation>
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
            <translation>partie de « %1 »</translation>
        </message>
        <message>
            <source>counted in: %1</source>
            <translation>compté dans : %1</translation>
        </message>
        <message>
            <source>%1 of the workspace&apos;s %2 are in this report, with %3: %4 count, %5 are left out; %6 have been reviewed.</source>
            <translation>%1 sur les %2 de l’espace de travail figurent dans ce rapport, avec %3 : %4 comptent, %5 sont écartés ; %6 ont été vérifiés.</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Par %1</translation>
        </message>
        <message>
            <source>A total is shown by its parts and counted, as one figure, where the greatest of them lies: a line may have a value and no figure of its own.</source>
            <translation>Un total est montré par ses parties et compté, comme un seul chiffre, là où se trouve la plus grande : une ligne peut avoir une valeur et aucun chiffre à elle.</translation>
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
            <translation>Rapport Vigie : %1</translation>
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
        <name>vigie::ActorPageView</name>
        <message>
            <source>Filter by it</source>
            <translation>Filtrer par lui</translation>
        </message>
        <message>
            <source>All actors</source>
            <translation>Tous les acteurs</translation>
        </message>
        <message>
            <source>Show only what names this actor (Ctrl+click: beside the others chosen)</source>
            <translation>Ne montrer que ce qui nomme cet acteur (Ctrl+clic : en plus des autres choisis)</translation>
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
            <translation>Aussi : %1</translation>
        </message>
        <message>
            <source>%1 invested</source>
            <translation>%1 investis</translation>
        </message>
        <message>
            <source>Counted figures only: headlines, once for each announcement</source>
            <translation>Chiffres comptés seulement : principaux, une fois par annonce</translation>
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
            <translation>n</translation>
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
            <translation>Investi</translation>
        </message>
        <message>
            <source>Filter by it</source>
            <translation>Filtrer par lui</translation>
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
        <name>vigie::ArticleHeader</name>
        <message>
            <source>Undated</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>Ouvrir la source : %1</translation>
        </message>
        <message>
            <source>Also told in %1</source>
            <translation>Dit aussi dans %1</translation>
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
            <translation>Table CSV (*.csv)</translation>
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
            <source>&amp;CSV table…</source>
            <translation>Table &amp;CSV…</translation>
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
            <source>&amp;Explanation above the CSV table</source>
            <translation>&amp;Explications au-dessus de la table CSV</translation>
        </message>
        <message>
            <source>C&amp;opy picture and table</source>
            <translation>C&amp;opier l’image et la table</translation>
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
            <translation>Montrer en table</translation>
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
            <translation>&amp;Filtrer par elle</translation>
        </message>
        <message>
            <source>&amp;Add it to the filter</source>
            <translation>&amp;Ajouter au filtre</translation>
        </message>
    </context>
    <context>
        <name>vigie::ChartView</name>
        <message>
            <source>of these %1: %2</source>
            <translation>dont %1 : %2</translation>
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
            <translation>Autres conditions : en choisir une pour la retirer</translation>
        </message>
        <message>
            <source>%1 more conditions</source>
            <translation>%1 autres conditions</translation>
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
            <source>Import texts</source>
            <translation>Importer des textes</translation>
        </message>
        <message>
            <source>Texts (*.txt);;All files (*)</source>
            <translation>Textes (*.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Import a folder of texts</source>
            <translation>Importer un dossier de textes</translation>
        </message>
        <message>
            <source>An import is running; the next one can begin when it has ended.</source>
            <translation>Un import est en cours ; le suivant pourra commencer quand il sera terminé.</translation>
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
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>The language changes when Vigie is started the next time.</source>
            <translation>La langue changera au prochain démarrage de Vigie.</translation>
        </message>
        <message>
            <source>CSV table (*.csv);;XLSX workbook (*.xlsx);;JSON (*.json)</source>
            <translation>Tableau CSV (*.csv);;Classeur XLSX (*.xlsx);;JSON (*.json)</translation>
        </message>
    </context>
    <context>
        <name>vigie::EmptyWorkspacePage</name>
        <message>
            <source>This workspace is empty</source>
            <translation>Cet espace de travail est vide</translation>
        </message>
        <message>
            <source>Import press releases and articles, or drop files and folders here. Vigie reads the companies, places, jobs and amounts in them and keeps the sentence behind every figure.</source>
            <translation>Importez des communiqués et des articles, ou déposez ici des fichiers et des dossiers. Vigie y lit les sociétés, les lieux, les emplois et les montants, et garde la phrase derrière chaque chiffre.</translation>
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
            <source>%1 left out</source>
            <translation>%1 écartés</translation>
        </message>
        <message>
            <source>the first %1 are listed</source>
            <translation>les %1 premiers sont listés</translation>
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
            <translation>Retirer la condition : %1</translation>
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
            <translation>S’arrêter ici ; les articles déjà importés restent</translation>
        </message>
        <message>
            <source>Import: counting files…</source>
            <translation>Import : décompte des fichiers…</translation>
        </message>
        <message>
            <source>Import: %1 of %2 files</source>
            <translation>Import : %1 fichiers sur %2</translation>
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
            <translation>Import : fin des derniers articles…</translation>
        </message>
    </context>
    <context>
        <name>vigie::ImportReportDialog</name>
        <message>
            <source>Files of this kind are not read</source>
            <translation>Les fichiers de ce type ne sont pas lus</translation>
        </message>
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
            <translation>Import annulé : %1 importés jusque-là</translation>
        </message>
        <message>
            <source>Import finished: %1 imported</source>
            <translation>Import terminé : %1 importés</translation>
        </message>
        <message>
            <source>Already there, unchanged: %1</source>
            <translation>Déjà là, inchangés : %1</translation>
        </message>
        <message>
            <source>Could not be read: %1. The rest went on.</source>
            <translation>Illisibles : %1. Le reste a continué.</translation>
        </message>
        <message>
            <source>Passed over, of other kinds: %1</source>
            <translation>Laissés de côté, d’autres types : %1</translation>
        </message>
        <message>
            <source>What was imported is complete; importing the same files again goes on from there.</source>
            <translation>Ce qui a été importé est complet ; réimporter les mêmes fichiers reprend de là.</translation>
        </message>
        <message>
            <source>The first %1 are listed; copied and saved lists have all.</source>
            <translation>Les %1 premiers sont listés ; les listes copiées et enregistrées ont tout.</translation>
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
            <translation>Table CSV (*.csv)</translation>
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
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;About Vigie</source>
            <translation>À &amp;propos de Vigie</translation>
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
            <translation>Ouvrir un &amp;récent</translation>
        </message>
        <message>
            <source>Fi&amp;lter</source>
            <translation>Fi&amp;ltre</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
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
        <message>
            <source>This workspace can only be read: the file or its folder is write-protected. Nothing can be imported into it.</source>
            <translation>Cet espace de travail ne peut être que lu : le fichier ou son dossier est protégé en écriture. Rien ne peut y être importé.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
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
            <translation>Aucune condition n’est seule en cause : elles s’excluent l’une l’autre.</translation>
        </message>
        <message>
            <source>Without one of these conditions there would be some:</source>
            <translation>Sans l’une de ces conditions, il y en aurait :</translation>
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
            <translation>Données : Banque mondiale, World Development Indicators, et FMI, International Financial Statistics (taux de change, CC BY 4.0) ; GeoNames (CC BY 4.0) ; Unicode CLDR ; INSEE par decoupage-administratif (Licence Ouverte) ; HCP Maroc (CC BY 4.0). La liste entière se trouve dans resources/NOTICE.md.</translation>
        </message>
        <message>
            <source>About Vigie</source>
            <translation>À propos de Vigie</translation>
        </message>
    </context>
    <context>
        <name>vigie::PlaceFacetView</name>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
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
            <translation>Le texte continue : seuls ses 2 premiers Mo sont affichés. Les chiffres suivants sont dans le tableau.</translation>
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
            <source>Words, "exact phrases", -not, begin* — Enter searches shorter words too</source>
            <translation>Mots, "expressions exactes", -sauf, début* — Entrée cherche aussi les mots plus courts</translation>
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
            <translation>Secteurs : %1</translation>
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
            <translation>Sans date : %1</translation>
        </message>
        <message>
            <source>No dated article</source>
            <translation>Aucun article daté</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1 : %2, %3</translation>
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
            <translation>%1 de %2. Maximum : %3. Choisi : %4. Sans date : %5.</translation>
        </message>
    </context>
    <context>
        <name>vigie::Workbench</name>
        <message>
            <source>%1, %2, %3 of them counted (%4 approximate)</source>
            <translation>%1, %2, dont %3 comptés (%4 approximatifs)</translation>
        </message>
        <message>
            <source>This address is not opened, because it is no web page: %1</source>
            <translation>Cette adresse n’est pas ouverte, car ce n’est pas une page web : %1</translation>
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
