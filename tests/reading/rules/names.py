"""Numbers that are names: labels, markers, addresses, clocks; and ranks, which are figures."""

from tests.reading.told import count, date, duration, measure, money, ordinal, says, share

FRENCH = {
    "the number after a label is its name, and so are those listed with it": [
        says("L'article 5 du traité a été abrogé."),
        says(
            "Les articles 5, 6 et 7 ont été abrogés.",
            open="all numbers of a list of labels are names",
        ),
        says(
            "Les articles 5 à 7 ont été abrogés.", open="all numbers of a list of labels are names"
        ),
        says("Le décret n° 2023-1234 a été publié."),
        says("Le bus 38 était vide."),
        says(
            "Le cargo porte 2 800 tonnes de riz.",
            measure("2 800 tonnes", 2800, "tonne"),
            open="what has a unit is no name: « porte » is a verb here",
        ),
        says("L'article 5 et 12 députés ont fait débat.", count("12", 12)),
        says("Selon l'article 5, 30 % des parts restent publiques.", share("30 %", 0.3)),
        says("Après la page 5, 2000 signatures manquent.", count("2000", 2000)),
        says("Cet article a été lu 5 000 fois.", count("5 000 fois", 5000)),
        says("Le Groupe des 7 s'est réuni."),
        says("Un groupe des 7 touristes est rentré.", count("7", 7)),
    ],
    "a marker or a heading at the start of a line is no figure": [
        says("1. Le contexte\nDeux pays s'observent.", count("Deux", 2)),
        says("(2) Les faits sont connus."),
        says("3 – Les suites\nRien n'est joué."),
        says("2.3 Méthodes\nOn a compté.", day=None),
        says("12 morts, 3 blessés.", count("12", 12), count("3", 3)),
        says(
            "Ils étaient\n12. Puis plus rien.",
            count("12", 12),
            open="a number that ends a sentence opens a line",
        ),
    ],
    "a number in an address is a name": [
        says("La police a fouillé le 12 rue de la Paix."),
        says("La reine a dîné au 10 Downing Street."),
        says("La rue compte 12 immeubles.", count("12", 12)),
        says("Voir https://exemple.org/2023/12/page-4 et www.exemple.org/7."),
        says("Renseignements au 01 99 00 88 77."),
        says("Composez le +33 6 12 34 56 78."),
    ],
    "a short number after a name belongs to it": [
        says("Le Top 14 reprend."),
        says("Le laboratoire Kepler 22 a fermé."),
        says("macOS 14 est sorti."),
        says("À Lyon 12 pompiers ont été blessés.", count("12", 12)),
        says("À Lyon 30 % des voix manquent.", share("30 %", 0.3)),
        says("À Lyon 3 millions d'euros manquent.", money("3 millions d'euros", 3_000_000, "EUR")),
        says("À Lyon 3 M€ manquent.", money("3 M€", 3_000_000, "EUR")),
        says(
            "À Lyon 5 km de voies manquent.",
            measure("5 km", 5, "kilometer"),
            open="a unit written as a sign tells a quantity",
        ),
        says("À Lyon 25000 ont défilé.", count("25000", 25_000)),
        says("En mars 12 ont cédé.", date("mars", "2024-03"), count("12", 12)),
    ],
    "a number glued to letters is a name": [
        says("Le F-16, le M1A1 et la fusée H2 ont été livrés."),
        says("Les P5+1 se sont réunis."),
        says("Le Pont-Neuf a fermé."),
        says("La vitamine B12 manque."),
        says("La 5G et la 3D arrivent."),
        says("Le virus H5N1 a muté, dit le G7."),
        says("Le jeu (12 cartes) coûte 5 €.", count("12", 12), money("5 €", 5, "EUR")),
        says("Il a répondu «12».", count("12", 12)),
        says("Il manque ~500 pièces.", count("500", 500)),
    ],
    "a number word with a capital inside a sentence is a name": [
        says("Les Vingt-Sept ont cédé."),
        says("Selon les Sept, la paix est loin."),
        says("DEUX MORTS À LYON", count("DEUX", 2)),
        says("Trois morts à Lyon.", count("Trois", 3)),
        says("Incendie À Lyon : Trois Morts", count("Trois", 3)),
        says("« Deux hommes ont fui », dit-il.", count("Deux", 2)),
    ],
    "a day may be a name": [
        says("Le 11-Septembre a changé le pays."),
        says("Le 11 septembre 2001 a changé le pays.", date("11 septembre 2001", "2001-09-11")),
    ],
    "a time of day is no figure": [
        says("Le train part à 14 h 30."),
        says("Il est arrivé vers 2 heures du matin."),
        says("La séance s'ouvre à 20 heures."),
        says("Elle a été vue à 11:54."),
        says("La boutique ouvre de 9 heures à 18 heures."),
        says("Le musée est ouvert entre 10 heures et 16 heures."),
        says("Il dort depuis 14 heures."),
        says("Il dort depuis 3 heures.", duration("3 heures", 3, "hour")),
        says("Il a couru pendant 2h30.", duration("2h30", 2.5, "hour")),
        says("Il a couru de 8 h à midi.", open="all times of day"),
        says("Elle a mis 3 h 12 min.", duration("3 h 12 min", 3.2, "hour")),
        says("Le procès a duré 30 heures.", duration("30 heures", 30, "hour")),
        says("À 48 heures du scrutin, rien n'est joué.", duration("48 heures", 48, "hour")),
        says("Il a dormi 14 heures de suite.", duration("14 heures", 14, "hour")),
        says(
            "Entre 20 et 30 heures de débats ont suivi.",
            duration("Entre 20 et 30 heures", (20, 30), "hour"),
        ),
        says("Lundi 9 heures, la file était longue.", date("Lundi", "2024-06-17")),
    ],
    "ranks in words and digits": [
        says("La vingt-deuxième édition a déçu.", ordinal("vingt-deuxième", 22)),
        says("Le vingt et unième arrondissement n'existe pas.", ordinal("vingt et unième", 21)),
        says("La soixante-quinzième session a déçu.", ordinal("soixante-quinzième", 75)),
        says("Le 8e jour, ils ont cédé.", ordinal("8e", 8)),
        says("Le 1250e dossier est clos.", ordinal("1250e", 1250)),
        says("La 2ème place lui revient.", ordinal("2ème", 2)),
        says("Le XVIe arrondissement a voté.", ordinal("XVIe", 16)),
        says("Le IVe sommet a échoué.", ordinal("IVe", 4)),
        says("Le Xe sommet a échoué.", ordinal("Xe", 10)),
        says("Vie chère et VIE active : rien ne change."),
        says(
            "Elle est cinquième, il est onzième.", ordinal("cinquième", 5), ordinal("onzième", 11)
        ),
        says("Les premières 48 heures ont compté.", duration("48 heures", 48, "hour")),
        says("Les premiers trois mois ont compté.", duration("trois mois", 3, "month")),
        says("Les premiers trois ministres ont cédé.", ordinal("premiers", 1), count("trois", 3)),
        says(
            "Le deux centième visiteur a reçu des fleurs.",
            ordinal("deux centième", 200),
            open="ranks of a hundred and more",
        ),
        says(
            "Le 10 000e visiteur a reçu des fleurs.",
            ordinal("10 000e", 10_000),
            open="ranks of a thousand and more in digits",
        ),
    ],
    "« seconde » is a rank or a unit of time": [
        says("Il a hésité une seconde, puis il a signé."),
        says("La seconde édition a déçu.", ordinal("seconde", 2)),
        says(
            "Le débit est de 3 mètres par seconde.",
            measure("3 mètres par seconde", 3, "meter / second"),
        ),
        says("Chaque seconde compte.", open="« seconde » is time whatever follows « chaque »"),
    ],
}

ENGLISH = {
    "the number after a label is its name, and so are those listed with it": [
        says("Article 5 was invoked."),
        says(
            "Articles 5, 6 and 7 were repealed.", open="all numbers of a list of labels are names"
        ),
        says("Chapters 3 to 5 are dull.", open="all numbers of a list of labels are names"),
        says("Article 5 and 12 ministers caused a row.", count("12", 12)),
        says("Under Article 5, 30% of the shares stay public.", share("30%", 0.3)),
        says("Flight 370 vanished."),
        says("The group of 7 tourists came home.", count("7", 7)),
    ],
    "a number in an address is a name": [
        says("Police searched 12 Baker Street."),
        says("Call 020 7946 0123 for help."),
        says("The street has 12 houses.", count("12", 12)),
    ],
    "a short number after a name belongs to it": [
        says("The Kepler 22 lab shut."),
        says("In Leeds 12 officers were hurt.", count("12", 12)),
        says("In Leeds 30% stayed at home.", share("30%", 0.3)),
        says("In Leeds 5 million was lost.", count("5 million", 5_000_000)),
    ],
    "a number word with a capital inside a sentence is a name": [
        says("The Nine ruled against him."),
        says("Ministers of the Six met."),
        says("TWO DEAD IN LEEDS", count("TWO", 2)),
        says("Fire In Leeds Kills Two People", count("Two", 2)),
    ],
    "a time of day is no figure": [
        says("Polls close at 8 p.m., officials said."),
        says("It was half past three when he fell."),
        says("He rang at a quarter to six.", open="a time of day is no share"),
        says("The blast came at 3 o'clock."),
        says("Trains stop between 7 a.m. and 9 a.m. every day."),
        says("He won in 2h30.", duration("2h30", 2.5, "hour")),
        says("They talked for eight hours.", duration("eight hours", 8, "hour")),
    ],
    "ranks in words and digits": [
        says("The twenty-first edition was poor.", ordinal("twenty-first", 21)),
        says("The 21st edition was poor.", ordinal("21st", 21)),
        says("The 1250th visitor got flowers.", ordinal("1250th", 1250)),
        says("The first three months mattered.", duration("three months", 3, "month")),
        says("The first 100 days mattered.", duration("100 days", 100, "day")),
        says("The first three ministers quit.", ordinal("first", 1), count("three", 3)),
        says("Two third-placed teams went through.", count("Two", 2), ordinal("third", 3)),
        says("He paused for a second, then signed."),
        says("He signed a second time.", ordinal("second", 2)),
        says(
            "The one hundred twenty-fifth visitor got flowers.",
            ordinal("one hundred twenty-fifth", 125),
            open="ranks of a hundred and more",
        ),
    ],
}
