"""Dates: days, months, parts of years, years; their ranges and lists; what they leave out."""

from tests.reading.told import (
    about,
    count,
    date,
    measure,
    money,
    ordinal,
    says,
    share,
)

FRENCH = {
    "a day has its month, and its year where one is told": [
        says("Le traité a été signé le 9 octobre 1987.", date("9 octobre 1987", "1987-10-09")),
        says(
            "Le premier mai 2023, la place était noire de monde.",
            date("premier mai 2023", "2023-05-01"),
        ),
        says("Le 1er mars 2024, le pont a fermé.", date("1er mars 2024", "2024-03-01")),
        says("Le 31 mai, la digue a cédé.", date("31 mai", "2024-05-31")),
        says("Le 32 mai n'existe pas.", count("32", 32), date("mai", "2024-05")),
        says("Le 13 sept. 2023, il a démissionné.", date("13 sept. 2023", "2023-09-13")),
        says("Le premier ministre et le premier adjoint ont voté.", ordinal("premier", 1)),
    ],
    "a numeric date is read day first": [
        says("Mis à jour le 05/12/2023.", date("05/12/2023", "2023-12-05")),
        says("Mis à jour le 05.12.2023.", date("05.12.2023", "2023-12-05")),
        says("Mis à jour le 5-12-2023.", date("5-12-2023", "2023-12-05")),
        says(
            "Relevé du 2023-12-05 : trois pannes.",
            date("2023-12-05", "2023-12-05"),
            count("trois", 3),
        ),
        says("Mis à jour le 31/02/2023."),
    ],
    "two years in a row make a season": [
        says("La saison 2022/23 fut la pire.", date("2022/23", "2022/2023")),
        says("La saison 2022/2023 fut la pire.", date("2022/2023", "2022/2023")),
        says("L'exercice 2019-20 a été amputé.", date("2019-20", "2019/2020")),
        says("Le lot 2022/57 a été rappelé."),
        says("Le lot 2022/2057 a été rappelé."),
        says("La référence 2022/57 a été rappelée."),
        says("La référence 2022/2057 a été rappelée."),
    ],
    "a year told relatively or with « dernier », « prochain » belongs to the date before it": [
        says(
            "Il a été élu en mai de l'année dernière.", date("mai de l'année dernière", "2023-05")
        ),
        says(
            "Elle est née en mars de l'année 1917.",
            date("mars de l'année 1917", "1917-03"),
        ),
        says("Le barrage a cédé en mars dernier.", date("mars dernier", "2024-03")),
        says("Le procès s'ouvre en mars prochain.", date("mars prochain", "2025-03")),
        says("Le procès s'ouvre en juin prochain.", date("juin prochain", "2025-06")),
        says("Le procès s'ouvre le 15 août prochain.", date("15 août prochain", "2024-08-15")),
        says("Le procès s'ouvre le 18 juin prochain.", date("18 juin prochain", "2025-06-18")),
        says("Le sommet de mai l'an dernier a échoué.", date("mai l'an dernier", "2023-05")),
        says(
            "Le satellite est tombé en novembre. 2023 fut son chant du cygne.",
            date("novembre. 2023", "2023-11"),
        ),
    ],
    "four digits after « en mai, » count things where things follow": [
        says("En mai, 2000 soldats ont été tués.", date("mai", "2024-05"), count("2000", 2000)),
        says(
            "Le 3 mai, 1900 foyers étaient sans eau.",
            date("3 mai", "2024-05-03"),
            count("1900", 1900),
            open="French writes no comma before the year",
        ),
        says("Le 3 mai 1900, la gare a ouvert.", date("3 mai 1900", "1900-05-03")),
        says("En mai, 2019 semblait loin.", date("mai", "2024-05"), date("2019", "2019")),
    ],
    "a date without a year is its last occurrence": [
        says("En juin, la récolte a commencé.", date("juin", "2024-06")),
        says("En juillet, la récolte avait commencé.", date("juillet", "2023-07")),
        says("Le 18 juin, il s'est tu.", date("18 juin", "2024-06-18")),
        says("Le 19 juin, il s'est tu.", date("19 juin", "2023-06-19")),
        says("Elle est née un 29 février.", date("29 février", "2020-02-29"), day="2023-06-01"),
        says("Elle a gagné le 3 mai et en juin.", day=None),
        says("Le salon s'est tenu du 3 au 5 mai.", day=None),
        says("Ils se sont vus mercredi, puis hier.", day=None),
        says("Le salon a duré du 28 mai au 3 juin.", day=None),
    ],
    "days of one month are listed before it": [
        says(
            "Les 11 et 12 mai, la gare a fermé.", date("Les 11 et 12 mai", "2024-05-11/2024-05-12")
        ),
        says(
            "Les 3, 4 et 5 mai, la gare a fermé.",
            date("Les 3, 4 et 5 mai", "2024-05-03/2024-05-05"),
        ),
        says(
            "Les 9 et 16 mai, la gare a fermé.",
            date("9", "2024-05-09"),
            date("16 mai", "2024-05-16"),
        ),
        says(
            "Du 3 au 9 mai 2023, la gare a fermé.",
            date("Du 3 au 9 mai 2023", "2023-05-03/2023-05-09"),
        ),
        says("Le 3-9 mai 2023, la gare a fermé.", date("3-9 mai 2023", "2023-05-03/2023-05-09")),
        says(
            "Du lundi 3 au vendredi 7 juin, la gare a fermé.",
            date("lundi 3 au vendredi 7 juin", "2024-06-03/2024-06-07"),
        ),
        says("Il en reste 30, 12 sont sauvés.", count("30", 30), count("12", 12)),
        says(
            "Les 3, 5 et 9 mai, la gare a fermé.",
            date("3", "2024-05-03"),
            date("5", "2024-05-05"),
            date("9 mai", "2024-05-09"),
        ),
        says(
            "La ligne a perdu 30 bus, 3 mai compris.", count("30", 30), date("3 mai", "2024-05-03")
        ),
        says(
            "Sur les 30, 3 mai compris, peu ont plu.", count("30", 30), date("3 mai", "2024-05-03")
        ),
        says("Il en a pris 3, 3 mai oblige.", count("3", 3), date("3 mai", "2024-05-03")),
    ],
    "a range of dates runs from one to the other": [
        says(
            "Le chantier a duré de janvier à mars 2023.",
            date("de janvier à mars 2023", "2023-01/2023-03"),
        ),
        says(
            "Le chantier (janvier-mars 2023) a coûté cher.",
            date("janvier-mars 2023", "2023-01/2023-03"),
        ),
        says(
            "Le chantier a duré de novembre à janvier.",
            date("de novembre à janvier", "2023-11/2024-01"),
        ),
        says(
            "Le chantier a duré de novembre à janvier 2023.",
            date("de novembre à janvier 2023", "2022-11/2023-01"),
        ),
        says(
            "La trêve a tenu du 20 décembre au 5 janvier.",
            date("du 20 décembre au 5 janvier", "2023-12-20/2024-01-05"),
        ),
        says(
            "La trêve a tenu du 28 novembre 2022 au 2 janvier 2023.",
            date("du 28 novembre 2022 au 2 janvier 2023", "2022-11-28/2023-01-02"),
        ),
        says(
            "Elle a régné entre 1643 et 1715.",
            date("entre 1643 et 1715", "1643/1715"),
            open="years before 1800 in a range",
        ),
        says(
            "Entre le 5 mars et le 12 avril 2023, rien n'a bougé.",
            date("Entre le 5 mars et le 12 avril 2023", "2023-03-05/2023-04-12"),
        ),
        says(
            "Il a plu de vendredi à dimanche.",
            date("de vendredi à dimanche", "2024-06-14/2024-06-16"),
        ),
        says("Il a plu de lundi à mercredi.", date("de lundi à mercredi", "2024-06-10/2024-06-12")),
        says(
            "La crise a duré de fin 2019 à début 2021.",
            date("de fin 2019 à début 2021", "2019-09-01/2021-04-30"),
        ),
        says(
            "Les stocks ont fondu entre mars et juin 2022.",
            date("entre mars et juin 2022", "2022-03/2022-06"),
        ),
        says("Elle compare les étés de 2023 à 2018.", date("2023", "2023"), date("2018", "2018")),
        says(
            "Le festival a eu lieu en mars et juin 2022.",
            date("mars", "2022-03"),
            date("juin 2022", "2022-06"),
        ),
        says(
            "Le navire charge de 1900 à 2000 tonnes de blé.",
            measure("de 1900 à 2000 tonnes", (1900, 2000), "tonne"),
            open="the unit of the second end makes the first no year",
        ),
        says(
            "Entre 1900 et 2000 salariés sont menacés.",
            count("Entre 1900 et 2000", (1900, 2000)),
            open="what is counted makes both ends no years",
        ),
        says("Il a plu de vendredi à hier.", date("de vendredi à hier", "2024-06-14/2024-06-17")),
        says("Louis XIV (1643-1715) aimait la danse.", date("1643-1715", "1643/1715")),
        says(
            "Entre mars et le 5 avril, il a plu.",
            date("Entre mars et le 5 avril", "2024-03/2024-04-05"),
            open="ends of a range may differ in grain",
        ),
    ],
    "the ends of a range may differ in grain, and the second may take the year of the first": [
        says(
            "Il a dirigé la banque de 2014 à mai 2018.",
            date("de 2014 à mai 2018", "2014/2018-05"),
            open="ends of a range may differ in grain",
        ),
        says(
            "Le blocus a duré du 3 janvier 2017 au 1er février.",
            date("du 3 janvier 2017 au 1er février", "2017-01-03/2017-02-01"),
            open="the year goes on into the second end",
        ),
    ],
    "dates of a list share the year of the last": [
        says(
            "Des secousses ont été senties en avril et mai 2023.",
            date("avril", "2023-04"),
            date("mai 2023", "2023-05"),
        ),
        says(
            "Des secousses ont été senties en mars, avril et mai 2022.",
            date("mars", "2022-03"),
            date("avril", "2022-04"),
            date("mai 2022", "2022-05"),
        ),
        says(
            "Elle a plaidé le 3 mai et le 9 juin 2021.",
            date("3 mai", "2021-05-03"),
            date("9 juin 2021", "2021-06-09"),
        ),
        says(
            "Des secousses ont été senties en avril, et 2023 a été calme.",
            date("avril", "2024-04"),
            date("2023", "2023"),
        ),
        says(
            "Vu en avril, puis en mai 2021.", date("avril", "2024-04"), date("mai 2021", "2021-05")
        ),
        says(
            "Des secousses en avril. Mai 2023 fut calme.",
            date("avril", "2024-04"),
            date("Mai 2023", "2023-05"),
        ),
        says(
            "Il a plu en mars, avril, mai, juin, juillet et août.",
            date("mars", "2024-03"),
            date("avril", "2024-04"),
            date("mai", "2024-05"),
            date("juin", "2024-06"),
            date("juillet", "2023-07"),
            date("août", "2023-08"),
        ),
    ],
    "the early, middle and late part of a year or a month": [
        says("Début 2023, la mine a rouvert.", date("Début 2023", "2023-37")),
        says("Mi-2023, la mine a rouvert.", date("Mi-2023", "2023-38")),
        says("Elle a fermé à la fin de l'année 2019.", date("à la fin de l'année 2019", "2019-39")),
        says("Fin mars 2023, la mine a rouvert.", date("Fin mars 2023", "2023-03-21/2023-03-31")),
        says("À la mi-mars, la mine a rouvert.", date("À la mi-mars", "2024-03-11/2024-03-20")),
        says("Au début de l'année, la mine a rouvert.", date("Au début de l'année", "2024-37")),
        says(
            "À la fin du mois dernier, la mine a rouvert.",
            date("À la fin du mois dernier", "2024-05-21/2024-05-31"),
        ),
        says(
            "Elle a rouvert à la fin de la semaine dernière.",
            date("à la fin de la semaine dernière", "2024-06-10/2024-06-16"),
        ),
        says("À la fin des années 80, la mine a fermé.", date("À la fin des années 80", "198X")),
        says("Elle date de la fin du XIXe siècle.", date("la fin du XIXe siècle", "18XX")),
        says(
            "Au début du premier trimestre 2023, il a plu.",
            date("Au début du premier trimestre 2023", "2023-33"),
        ),
        says("Le début de la fin, dit-il."),
        says("À la fin, 2019 ouvriers sont partis.", count("2019", 2019)),
    ],
    "a period is told from the day of publication": [
        says("Hier, le col a fermé.", date("Hier", "2024-06-17")),
        says(
            "Demain et après-demain, le col reste fermé.",
            date("Demain", "2024-06-19"),
            date("après-demain", "2024-06-20"),
        ),
        says(
            "La semaine dernière, le col a fermé.",
            date("La semaine dernière", "2024-06-10/2024-06-16"),
        ),
        says("Cette semaine, le col a fermé.", date("Cette semaine", "2024-06-17/2024-06-23")),
        says(
            "Le mois dernier, le col a fermé.", date("Le mois dernier", "2023-12"), day="2024-01-31"
        ),
        says(
            "Le mois prochain, le col ferme.", date("Le mois prochain", "2025-01"), day="2024-12-31"
        ),
        says("Le trimestre dernier, le col a fermé.", date("Le trimestre dernier", "2024-33")),
        says(
            "Le trimestre dernier a été morne.",
            date("Le trimestre dernier", "2023-36"),
            day="2024-02-01",
        ),
        says("Ce trimestre, le col a fermé.", date("Ce trimestre", "2024-34")),
        says("Ce semestre, le col a fermé.", date("Ce semestre", "2024-40")),
        says("Cette année, le col a fermé.", date("Cette année", "2024")),
        says("L'an prochain, le col ferme.", date("L'an prochain", "2025")),
        says("Ce jour-là, le col était fermé, comme le mois précédent."),
        says(
            "Le trimestre dernier a été morne.",
            date("Le trimestre dernier", "2024-33"),
            day="2024-04-10",
        ),
    ],
    "a day of the week is its last occurrence, or its next": [
        says("Mardi, le maire s'est tu.", date("Mardi", "2024-06-18")),
        says("Mercredi, le maire s'est tu.", date("Mercredi", "2024-06-12")),
        says("Jeudi dernier, le maire s'est tu.", date("Jeudi dernier", "2024-06-13")),
        says("Le conseil siège lundi prochain.", date("lundi prochain", "2024-06-24")),
        says("Le conseil siège mardi prochain.", date("mardi prochain", "2024-06-25")),
        says("Le jeudi 13, la grève a repris.", date("jeudi 13", "2024-06-13")),
        says("Le mercredi 19 juin 2024, il a cédé.", date("mercredi 19 juin 2024", "2024-06-19")),
        says("Le lundi 1er avril 2024, il a cédé.", date("lundi 1er avril 2024", "2024-04-01")),
        says("Mardi 12 personnes ont été arrêtées.", date("Mardi", "2024-06-18"), count("12", 12)),
        says(
            "Mardi dernier, le maire s'est tu.",
            date("Mardi dernier", "2024-06-11"),
            open="said on a Tuesday it is the week before",
        ),
    ],
    "a quarter or half-year is the last one begun, or the one of its year": [
        says(
            "Au premier trimestre 2024, les ventes ont reculé.",
            date("premier trimestre 2024", "2024-33"),
        ),
        says(
            "Au troisième trimestre, les ventes ont reculé.", date("troisième trimestre", "2023-35")
        ),
        says(
            "Au deuxième trimestre, les ventes ont reculé.",
            date("deuxième trimestre", "2024-34"),
            day="2024-04-01",
        ),
        says(
            "Au deuxième trimestre, les ventes ont reculé.",
            date("deuxième trimestre", "2023-34"),
            day="2024-03-31",
        ),
        says("Au 1er semestre 2024, les ventes ont reculé.", date("1er semestre 2024", "2024-40")),
        says("Le 2e trimestre a été morne.", date("2e trimestre", "2024-34")),
        says(
            "Au premier semestre de l'année, les ventes ont reculé.",
            date("premier semestre de l'année", "2024-40"),
        ),
        says("Le dernier trimestre 2022 fut pire.", date("dernier trimestre 2022", "2022-36")),
        says("Le dernier semestre de 2022 fut pire.", date("dernier semestre de 2022", "2022-41")),
        says("Au T3 2023, les ventes ont reculé.", date("T3 2023", "2023-35")),
        says("Au S1 2024, les ventes ont reculé.", date("S1 2024", "2024-40")),
        says("Au T3, les ventes ont reculé.", date("T3", "2023-35")),
        says(
            "Au troisième trimestre prochain, on verra.",
            date("troisième trimestre prochain", "2024-35"),
        ),
        says("Le cinquième trimestre de la formation est payant.", ordinal("cinquième", 5)),
        says("Le câble S3 et le joint T5 ont cédé."),
        says(
            "Au troisième trimestre prochain, on verra.",
            date("troisième trimestre prochain", "2025-35"),
            day="2024-07-01",
        ),
        says("En 2 seuls trimestres, tout a changé.", count("2", 2)),
    ],
    "centuries in Roman figures or digits, alone or in a list": [
        says("L'abbaye date du XIIe siècle.", date("XIIe siècle", "11XX")),
        says(
            "La ville fut fondée au Ier siècle.",
            date("Ier siècle", "00XX"),
        ),
        says("Le temple date du premier siècle.", date("premier siècle", "00XX")),
        says("Le vingtième siècle fut court.", date("Le vingtième siècle", "19XX")),
        says("Le fort date du 18e siècle.", date("18e siècle", "17XX")),
        says(
            "Aux XIXe et XXe siècles, la mine a fait vivre la vallée.",
            date("XIXe", "18XX"),
            date("XXe siècles", "19XX"),
        ),
        says(
            "Du XIXe siècle au XXe, la vallée a vécu de la mine.",
            date("Du XIXe siècle au XXe", "1800-01-01/1999-12-31"),
            open="a range of centuries is one figure",
        ),
        says("Le XXe congrès s'est tenu à Lyon.", ordinal("XXe", 20)),
        says("Le fort date du XX e siècle.", date("XX e siècle", "19XX")),
        says(
            "Entre le XIXe et le XXe siècle, la vallée a vécu de la mine.",
            date("Entre le XIXe et le XXe siècle", "1800-01-01/1999-12-31"),
        ),
    ],
    "a decade in two or four digits or in words": [
        says(
            "Les années 1950 et 1960 furent fastes.",
            date("Les années 1950", "195X"),
            date("1960", "196X"),
        ),
        says("Dans les années 80, la mine a fermé.", date("les années 80", "198X")),
        says("Dans les années 00, la mine a fermé.", date("les années 00", "200X")),
        says("Dans les années soixante, la mine a fermé.", date("les années soixante", "196X")),
        says(
            "Dans les années soixante-dix, la mine a fermé.",
            date("les années soixante-dix", "197X"),
        ),
        says(
            "Dans les années quatre-vingt-dix, la mine a fermé.",
            date("les années quatre-vingt-dix", "199X"),
        ),
        says("Les années fastes sont passées."),
        says("Les années 12 et 13 manquent au registre.", count("12", 12), count("13", 13)),
        says(
            "Dans les années soixante, dix mines ont fermé.",
            date("les années soixante", "196X"),
            count("dix", 10),
        ),
        says("Les années deux et trois furent rudes.", count("deux", 2), count("trois", 3)),
    ],
    "four digits are a year where their context says so": [
        says("Elle dirige la banque depuis 2006.", date("2006", "2006")),
        says("L'accord (2014) est caduc.", date("2014", "2014")),
        says("Vers 1840, la mine a ouvert.", about(date("Vers 1840", "1840~"))),
        says(
            "Aux élections de 2012, 2016 et 2020, il a perdu.",
            date("2012", "2012"),
            date("2016", "2016"),
            date("2020", "2020"),
        ),
        says("Christophe Colomb est parti avant 1492.", date("1492", "1492")),
        says("La loi vaut jusqu'en 2050.", date("2050", "2050")),
        says("2023 a été une année noire.", date("2023", "2023")),
        says("En 2019, 2000 soldats sont partis.", date("2019", "2019"), count("2000", 2000)),
        says("Le livre est paru en 2000 exemplaires.", count("2000", 2000)),
        says("Les 1950 salariés sont inquiets.", count("1950", 1950)),
        says("Ils ont compté 1950 crabes.", count("1950", 1950)),
        says("Le code du coffre est 1234.", count("1234", 1234)),
        says("Plus de 1950 crabes ont été pesés.", count("Plus de 1950", (1950, None))),
        says("Le canton a perdu 2150 emplois.", count("2150", 2150)),
        says("Ils ont versé 2019 tonnes de béton.", measure("2019 tonnes", 2019, "tonne")),
        says("L'autoroute a coûté 1995 euros le mètre.", money("1995 euros", 1995, "EUR")),
        says("Environ 1800 tracteurs bloquaient la ville.", about(count("Environ 1800", 1800))),
        says("Le programme Horizon-2027 est lancé."),
        says("Attentat de 2019 – 20 morts.", date("2019", "2019"), count("20", 20)),
        says("La mort du roi (1643) ouvrit une régence.", date("1643", "1643")),
        says("Le livre (1643 pages) est lourd.", count("1643", 1643)),
        says("Ils étaient 1643, dit-on.", count("1643", 1643)),
        says(
            "En 1515, 1534 et 1648, on signa.",
            date("1515", "1515"),
            date("1534", "1534"),
            date("1648", "1648"),
        ),
        says("Il doit 1995 € au fisc.", money("1995 €", 1995, "EUR")),
        says("Le code du coffre est 2150.", count("2150", 2150)),
        says("Plus de 1950 ont fui.", count("Plus de 1950", (1950, None))),
    ],
    "a month is no planet and no number": [
        says("La sonde s'est posée sur Mars en mars.", date("mars", "2024-03")),
        says("La sonde arrivera sur Mars."),
        says("Sept enfants sont sains et saufs.", count("Sept", 7)),
    ],
}

ENGLISH = {
    "a day stands before or after its month": [
        says("The treaty was signed on June 19, 2023.", date("June 19, 2023", "2023-06-19")),
        says("The treaty was signed on 19 June 2023.", date("19 June 2023", "2023-06-19")),
        says(
            "The treaty was signed on the 5th of May 2023.", date("5th of May 2023", "2023-05-05")
        ),
        says("The treaty was signed on May 31st.", date("May 31st", "2024-05-31")),
        says("The treaty was signed on Sept. 13, 2023.", date("Sept. 13, 2023", "2023-09-13")),
        says("He was born on the Fourth of July 1950.", date("Fourth of July 1950", "1950-07-04")),
        says(
            "He was born on the twenty-first of June 1950.",
            date("twenty-first of June 1950", "1950-06-21"),
        ),
        says("It was the first of three trials.", ordinal("first", 1), count("three", 3)),
        says(
            "He was born on the thirty-first of May 1950.",
            date("thirty-first of May 1950", "1950-05-31"),
        ),
    ],
    "a numeric date is read month first with slashes, day first else": [
        says("The lease is dated 3/15/2023.", date("3/15/2023", "2023-03-15")),
        says("The lease is dated 3/12/2023.", date("3/12/2023", "2023-03-12")),
        says("The lease is dated 05.12.2023.", date("05.12.2023", "2023-12-05")),
        says("The lease is dated 2023-12-05.", date("2023-12-05", "2023-12-05")),
    ],
    "days of one month are listed or ranged": [
        says("The fair ran on May 5-7, 2023.", date("May 5-7, 2023", "2023-05-05/2023-05-07")),
        says("The fair ran on May 29-31, 2023.", date("May 29-31, 2023", "2023-05-29/2023-05-31")),
        says("The fair ran from May 5 to 7.", date("May 5 to 7", "2024-05-05/2024-05-07")),
        says("It rained on May 11 and 12.", date("May 11 and 12", "2024-05-11/2024-05-12")),
        says("It rained on June 9 and 16.", date("June 9", "2024-06-09"), date("16", "2024-06-16")),
        says("It rained between May 5 and 9.", date("May 5 and 9", "2024-05-05/2024-05-09")),
        says("It rained on 18-19 May 2024.", date("18-19 May 2024", "2024-05-18/2024-05-19")),
        says(
            "It rained on June 9 and 16 people drowned.",
            date("June 9", "2024-06-09"),
            count("16", 16),
        ),
        says(
            "It rained on June 9 and 16 tonnes of rice rotted.",
            date("June 9", "2024-06-09"),
            measure("16 tonnes", 16, "tonne"),
        ),
        says("It rained on June 9 and 5 boats sank.", date("June 9", "2024-06-09"), count("5", 5)),
        says(
            "It rained on June 9 and 16 had drowned by dawn.",
            date("June 9", "2024-06-09"),
            count("16", 16),
        ),
        says("It rained on May 30 and 31.", date("May 30 and 31", "2024-05-30/2024-05-31")),
        says(
            "The shop shut on May 3 to 5 customers' dismay.",
            date("May 3", "2024-05-03"),
            count("5", 5),
        ),
        says(
            "It rained on June 9 and 16% of homes were lost.",
            date("June 9", "2024-06-09"),
            share("16%", 0.16),
        ),
        says(
            "It held 4 rallies on June 9 and 5 in May.",
            count("4", 4),
            date("June 9", "2024-06-09"),
            count("5", 5),
            date("May", "2024-05"),
        ),
    ],
    "a number after a month counts where something counted follows": [
        says("In June 12 people drowned.", date("June", "2024-06"), count("12", 12)),
        says("In March 5 million voted.", date("March", "2024-03"), count("5 million", 5_000_000)),
        says("In April 3% of shops closed.", date("April", "2024-04"), share("3%", 0.03)),
        says(
            "In June 12 tonnes were seized.",
            date("June", "2024-06"),
            measure("12 tonnes", 12, "tonne"),
        ),
        says("In May, 2000 soldiers fell.", date("May", "2024-05"), count("2000", 2000)),
        says("In May, 2023, he left.", date("May, 2023", "2023-05")),
        says(
            "In June 30 per cent of shops closed.",
            date("June", "2024-06"),
            share("30 per cent", 0.3),
        ),
    ],
    "a year told relatively or with « last », « next » belongs to the date": [
        says("He was elected in May last year.", date("May last year", "2023-05")),
        says("He was elected in May of last year.", date("May of last year", "2023-05")),
        says("He was elected last May.", date("last May", "2024-05")),
        says("The trial opens next May.", date("next May", "2025-05")),
        says("The trial opens next June.", date("next June", "2025-06")),
        says("The trial opens on May 3 next year.", date("May 3 next year", "2025-05-03")),
    ],
    "a range of dates runs from one to the other": [
        says(
            "The siege lasted from March to June 2022.",
            date("from March to June 2022", "2022-03/2022-06"),
        ),
        says(
            "The siege lasted from June 28 to July 2, 2023.",
            date("from June 28 to July 2, 2023", "2023-06-28/2023-07-02"),
        ),
        says(
            "The siege lasted from December 20 to January 5.",
            date("from December 20 to January 5", "2023-12-20/2024-01-05"),
        ),
        says("The siege lasted between 1914 and 1918.", date("between 1914 and 1918", "1914/1918")),
        says("The siege of 1914–18 left scars.", date("1914–18", "1914/1918")),
        says(
            "The office is open Monday to Friday.",
            date("Monday to Friday", "2024-06-10/2024-06-14"),
        ),
        says(
            "Polls in March and June 2022 were free.",
            date("March", "2022-03"),
            date("June 2022", "2022-06"),
        ),
        says(
            "Polls in March, April and June 2022 were free.",
            date("March", "2022-03"),
            date("April", "2022-04"),
            date("June 2022", "2022-06"),
            open="a month after a comma",
        ),
        says(
            "Polls in March, July and October 2022 were free.",
            date("March", "2022-03"),
            date("July", "2022-07"),
            date("October 2022", "2022-10"),
        ),
        says(
            "The truce held from December 20, 2017 to January 5.",
            date("from December 20, 2017 to January 5", "2017-12-20/2018-01-05"),
            open="the year goes on into the second end",
        ),
    ],
    "the early, middle and late part of a date": [
        says("In early 2023 the mine reopened.", date("early 2023", "2023-37")),
        says("In mid-2023 the mine reopened.", date("mid-2023", "2023-38")),
        says("By late-2023 the mine had reopened.", date("late-2023", "2023-39")),
        says("It shut before the end of 2019.", date("the end of 2019", "2019-39")),
        says("It reopened in late March.", date("late March", "2024-03-21/2024-03-31")),
        says(
            "It reopened at the end of last month.",
            date("at the end of last month", "2024-05-21/2024-05-31"),
        ),
        says("It broke out late June 19.", date("late June 19", "2023-06-19")),
        says("It broke out late May 31.", date("late May 31", "2024-05-31")),
        says("It closed at the end of the year.", date("at the end of the year", "2024-39")),
        says("It closed in the late 1980s.", date("the late 1980s", "198X")),
        says(
            "It closed early in the first quarter of 2023.",
            date("early in the first quarter of 2023", "2023-33"),
        ),
        says("It closed early, the owner said."),
    ],
    "a period is told from the day of publication": [
        says("Yesterday the pass closed.", date("Yesterday", "2024-06-17")),
        says("Last week the pass closed.", date("Last week", "2024-06-10/2024-06-16")),
        says("The pass closes next quarter.", date("next quarter", "2024-35")),
        says("The pass closes next quarter.", date("next quarter", "2025-33"), day="2024-12-31"),
        says("Last quarter was dull.", date("Last quarter", "2024-33")),
        says("The pass closed last month.", date("last month", "2024-05")),
        says("The pass closes next year.", date("next year", "2025")),
    ],
    "a day of the week has a capital": [
        says("On Monday the pass closed.", date("Monday", "2024-06-17")),
        says("The pass closes next Monday.", date("next Monday", "2024-06-24")),
        says("The pass closed last Friday.", date("last Friday", "2024-06-14")),
        says(
            "On Wednesday, June 19, 2024, it closed.",
            date("Wednesday, June 19, 2024", "2024-06-19"),
        ),
        says("On Tuesday 11 people were held.", date("Tuesday", "2024-06-18"), count("11", 11)),
        says(
            "On Thursday the 13th it closed.",
            date("Thursday the 13th", "2024-06-13"),
            open="a day of the month beside its weekday",
        ),
        says("He sat in the sun. Nobody spoke."),
        says("They sat in the last sun. Nobody spoke."),
        says("They wed. Nobody came."),
    ],
    "a quarter or half-year, and « the first half » of a match": [
        says(
            "Sales fell in the third quarter of 2023.", date("the third quarter of 2023", "2023-35")
        ),
        says("Sales fell in the third quarter.", date("the third quarter", "2023-35")),
        says("The first-quarter profit fell.", date("first-quarter", "2024-33")),
        says(
            "Sales fell in the first half of the year.", date("first half of the year", "2024-40")
        ),
        says("Sales fell in the second half.", date("second half", "2023-41")),
        says("Sales fell in the last quarter of 2022.", date("last quarter of 2022", "2022-36")),
        says("Sales fell in Q3 2023.", date("Q3 2023", "2023-35")),
        says("Sales fell in Q3.", date("Q3", "2023-35")),
        says("Sales fell in H1 2024.", date("H1 2024", "2024-40")),
        says("United scored in the first half.", ordinal("first", 1)),
        says("The first half of the film drags.", ordinal("first", 1)),
        says("In Q5 nothing grew."),
        says("Sales fell in H2 2023.", date("H2 2023", "2023-41")),
        says("Q3 results beat forecasts.", date("Q3", "2023-35"), open="a quarter without a year"),
    ],
    "decades and centuries in digits": [
        says("It closed in the 1980s.", date("1980s", "198X")),
        says("It closed in the 1800s.", date("1800s", "18XX")),
        says("It closed in the 2000s.", date("2000s", "200X")),
        says("It closed in the 80s.", date("80s", "198X")),
        says("He is in his late 50s."),
        says("Highs were in the 30s."),
        says("The fort dates from the 18th century.", date("18th century", "17XX")),
        says("The nineteenth century was long.", date("nineteenth century", "18XX")),
        says("The 12,000s and 3.5s are typos."),
    ],
    "four digits are a year where their context says so": [
        says("The 2015 accord is dead.", date("2015", "2015")),
        says("They want the 1991 borders back.", date("1991", "1991")),
        says("Output is below 2019 levels.", date("2019", "2019")),
        says("Around 1640 the fort was left.", about(date("Around 1640", "1640~"))),
        says("Growth slowed over 2022.", date("2022", "2022")),
        says("The pre-2014 borders are gone.", date("2014", "2014")),
        says("The deal (2014) is dead.", date("2014", "2014")),
        says(
            "Polls in 2012, 2016 and 2020 were free.",
            date("2012", "2012"),
            date("2016", "2016"),
            date("2020", "2020"),
        ),
        says("He sailed before 1492.", date("1492", "1492")),
        says("The 1500 soldiers left.", count("1500", 1500)),
        says("They counted 1950 crabs.", count("1950", 1950)),
        says("Over 2000 crabs were weighed.", count("Over 2000", (2000, None))),
        says("More than 1950 crabs were weighed.", count("More than 1950", (1950, None))),
        says("The code is 1234.", count("1234", 1234)),
        says("They poured 2019 tonnes of concrete.", measure("2019 tonnes", 2019, "tonne")),
        says("The 1950 protests failed.", date("1950", "1950")),
        says("More than 1950 fled.", count("More than 1950", (1950, None))),
        says("Over 2000 fled.", count("Over 2000", (2000, None))),
    ],
    "« may », « march » and « april » are months only where the words around say so": [
        says("It may rain in May.", date("May", "2024-05")),
        says("May was the wettest month in years.", date("May", "2024-05")),
        says("April was dry.", date("April", "2024-04")),
        says("Troops march on the capital since March.", date("March", "2024-03")),
        says("May was not amused, her aides said."),
        says("Theresa May left."),
        says("Troops were on march again."),
        says("The rally (May) drew few.", date("May", "2024-05")),
        says("May was the boss."),
        says("May was the worst month in years.", date("May", "2024-05")),
        says("May was the least wet month in years.", date("May", "2024-05")),
    ],
}
