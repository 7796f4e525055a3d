"""What French writes, subject by subject: data only, laid out as tables.

Phrases are written as they are read, elisions included ("plus d'" is the same phrase as "plus
de"); a phrase with a hyphen is also found without. To teach the library a wording, add it to its
line. What a table is for stands in `language.py`.
"""

from __future__ import annotations

from .. import language
from ..spelling import Spelling

# fmt: off
spelling = Spelling(
    group=".",
    decimal=",",
    elision=r"\b(?:jusqu|lorsqu|puisqu|quelqu|qu|[cdjlmnst])'",
    expansions={"d'": 'de', "l'": 'le', 'la': 'le', "qu'": 'que', "jusqu'": 'jusque', "s'": 'se'},
)
words, phrases, wordings = spelling.words, spelling.phrases, spelling.wordings

LANGUAGE = language.Language(
    spelling=spelling,
    numbers=language.Numbers(
        one=words("un, une"),
        cardinals=phrases({
            2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit",
            9: "neuf", 10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze",
            15: "quinze", 16: "seize", 17: "dix-sept", 18: "dix-huit", 19: "dix-neuf", 20: "vingt",
            30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "septante",
            80: "quatre-vingt, quatre-vingts, huitante, octante", 90: "nonante",
        }),
        teen_hosts=(60, 80),
        hundred=words("cent, cents"),
        scales=phrases({
            10**3: "mille", 10**6: "million, millions", 10**9: "milliard, milliards",
            10**12: "billion, billions", 10**18: "trillion, trillions",
        }),
        joiners=words("et"),
        after_and=(1, 11),
        bare_thousand=True,
        scale_signs=phrases({10**3: "k", 10**6: "m, mio, mln", 10**9: "md, mds, mrd, mrds, g"}),
        around=phrases({
            8: "huitaine, huitaines", 9: "neuvaine, neuvaines", 10: "dizaine, dizaines",
            12: "douzaine, douzaines", 15: "quinzaine, quinzaines", 20: "vingtaine, vingtaines",
            30: "trentaine, trentaines", 40: "quarantaine, quarantaines",
            50: "cinquantaine, cinquantaines", 60: "soixantaine, soixantaines",
            100: "centaine, centaines",
        }),
        exact=phrases({
            10**3: "millier, milliers", 10**6: "million, millions", 10**9: "milliard, milliards",
            10**12: "billion, billions",
        }),
        plural_nouns=words("""dizaines, douzaines, quinzaines, vingtaines, trentaines, centaines,
            milliers, millions, milliards, billions"""),
        indefinite=wordings("des, de, quelques, plusieurs, quelque, par, les, ces, ses, leurs"),
        rough=words("bonne, bon, petite, petit, grosse, gros, autre"),
        half=wordings("demi, demie, demi-"),
        and_a_half=wordings("et demi, et demie"),
        new_words=words("neuf"),
        new_before=words("""les, des, ces, ses, aux, leurs, étaient, sont, à, sur, entre, plus,
            moins, ou, et, de, dont, avec, pour, par, dans, en, que, nous, vous, environ, quelque,
            seuls, chez, contre, après, selon, avant, autres, vers, soit, tué, arrêté, blessé,
            compte, mais"""),
    ),
    nouns=language.Nouns(
        articles=words("""le, les, un, une, ces, ses, leurs, du, des, aux, au, de, nos, vos, cette,
            ce"""),
        definite=words("le, du, au, ce, cette, les"),
        fillers=words("le, la"),
        of=wordings("de, des, du"),
        adjectives=words("""dernier, derniers, dernière, dernières, prochain, prochains, prochaine,
            prochaines, premier, premiers, première, premières, longs, longues, bonnes, bons,
            petits, petites, supplémentaires, nouveaux, nouvelles, autres, pleins, pleines, courts,
            courtes, précédents, précédentes, suivants, suivantes, grosses, gros, interminables,
            entières"""),
        plural_endings="sx",
        function_words=words("""puis, mais, pas, plus, dans, sans, les, des, ses, ces, mes, tes,
            nos, vos, depuis, vers, sous, est, alors, après, dès, très, moins, jamais, toujours,
            ailleurs, nous, vous, ils, elles, lors, selon, aux, eux, ceux, deux, divers, hors,
            certes, volontiers, tous, toutes, leurs, néanmoins, désormais, parfois, quelquefois,
            aussi, ans, suis, jours, puisque, aussitôt, précis, pris, mis, promis, a-t-il, juillet,
            mars, temps"""),
        people=words("gens"),
    ),
    fractions=language.Fractions(
        nouns=phrases({
            (1, 2): "moitié, moitiés", (1, 3): "tiers", (1, 4): "quart, quarts",
            (1, 5): "cinquième, cinquièmes", (1, 6): "sixième, sixièmes",
            (1, 7): "septième, septièmes", (1, 8): "huitième, huitièmes",
            (1, 9): "neuvième, neuvièmes", (1, 10): "dixième, dixièmes",
            (1, 20): "vingtième, vingtièmes", (1, 100): "centième, centièmes",
            (1, 1000): "millième, millièmes",
        }),
        alone=words("moitié"),
        determiners=words("un, une, le, les, du, ce, cette, au"),
        definite=words("le, du"),
        before=wordings("de, à, par, et, entre, contre, soit, dont, que"),
        end=words("""en, depuis, à, par, sur, dans, et, ou, au, cette, entre, avant, après, plus,
            moins, il, selon, contre, chez, seulement, aujourd'hui, environ"""),
        wholes=wordings("""de le population, des, du budget, du pib, du produit intérieur brut, de
            le production, du total, du territoire, de le surface, de le superficie, de le
            consommation, de le somme, du montant, des recettes, du prix, de le valeur, du chiffre,
            du salaire, de le récolte, de le dette, du revenu, du parc, de le clientèle, du capital,
            de le richesse, du trafic, de le main-d'œuvre, du volume, du coût, du marché, de
            l'électricité, de l'effectif"""),
        out_of=phrases({"sure": "sur"}),
    ),
    ordinals=language.Ordinals(
        ranks=phrases({
            1: "premier, première, premiers, premières",
            2: "deuxième, deuxièmes, second, seconde, seconds", 3: "troisième, troisièmes",
            4: "quatrième, quatrièmes", 5: "cinquième, cinquièmes", 6: "sixième, sixièmes",
            7: "septième, septièmes", 8: "huitième, huitièmes", 9: "neuvième, neuvièmes",
            10: "dixième, dixièmes", 11: "onzième, onzièmes", 12: "douzième, douzièmes",
            13: "treizième, treizièmes", 14: "quatorzième, quatorzièmes",
            15: "quinzième, quinzièmes", 16: "seizième, seizièmes",
            17: "dix-septième, dix-septièmes", 18: "dix-huitième, dix-huitièmes",
            19: "dix-neuvième, dix-neuvièmes", 20: "vingtième, vingtièmes",
            21: "vingt et unième, vingt-et-unième", 30: "trentième", 40: "quarantième",
            50: "cinquantième", 60: "soixantième", 70: "soixante-dixième, septantième",
            80: "quatre-vingtième", 90: "quatre-vingt-dixième, nonantième", 100: "centième",
            1000: "millième",
        }),
        after_tens=phrases({
            1: "unième", 2: "deuxième", 3: "troisième", 4: "quatrième", 5: "cinquième",
            6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième",
        }),
        suffixes=words("e, er, re, ère, ème, eme, ième, è, nd, nde, ᵉ, ers, ères, èmes, es"),
        roman_suffixes=words("e, er, ème, es"),
        time=words("seconde"),
        time_before=words("une, par, chaque, de, la, cette"),
        time_after=words("""de, et, que, pour, avant, après, plus, à, ou, sur, dans, en, il, elle,
            près, seulement"""),
    ),
    bounds=language.Bounds(
        before=phrases({
            "about": """environ, quelque, quelques, près de, près du, près des, autour, autour de,
                autour du, autour des, aux alentours de, aux alentours du, aux alentours des,
                alentour de, de l'ordre de, de l'ordre du, à peu près, approximativement, presque,
                grosso modo, à environ, d'environ, aux environs de, quasi, quasiment, pas loin de,
                proche de, proches de, à quelque, avoisinant, avoisinant les, peu ou prou""",
            "least": """plus de, plus du, plus des, plus que, au moins, au minimum, pas moins de,
                pas moins du, à tout le moins, un minimum de, le minimum de, au-delà de, au-delà du,
                au-delà des, au-dessus de, au-dessus du, au-dessus des, supérieur à, supérieure à,
                supérieurs à, supérieures à, non moins de, dépassant, dépassant les, excédant, ne
                pas moins de, minimum, bien plus de, largement plus de""",
            "most": """moins de, moins du, moins des, au plus, au maximum, jusqu'à, jusqu'au,
                jusqu'aux, tout au plus, pas plus de, pas plus du, un maximum de, le maximum de,
                inférieur à, inférieure à, inférieurs à, inférieures à, en dessous de, au-dessous
                de, en deçà de, maximum""",
        }),
        after=phrases({
            "about": "environ, à peu près, approximativement, peu ou prou, grosso modo",
            "least": "au moins, au minimum, ou plus, et plus, minimum, +, au bas mot",
            "most": "au plus, au maximum, tout au plus, ou moins, maximum, et moins, max",
        }),
        stray={
            "autour": words("""accord, débat, débats, discussion, discussions, pacte, polémique,
                mobilisation, rassemblement, réunis, réunies, unis"""),
        },
        factor_only=words("que"),
        measured=wordings("seulement, à peine, exactement, tout juste, top chrono"),
        before_measured=wordings("à peine, seulement, exactement, tout juste"),
    ),
    ranges=language.Ranges(
        link=wordings("à, -, –, jusqu'à, et jusqu'à"),
        joint=wordings("et"),
        either=wordings("ou, voire"),
        between=wordings("entre"),
        starting=wordings("de"),
        changes=words("""ralentir, ralenti, ralentit, ralentirait, ralentira, passer, passe,
            passent, passé, passée, passés, passées, passait, passera, passerait, passant,
            passeront, passeraient, passage, monter, monte, monté, montés, tomber, tombe, tombé,
            tombée, tombés, tombées, chuter, chuté, grimper, grimpe, grimpé, grimpée, bondir, bondi,
            bondit, progresser, progressé, progresse, reculer, recule, reculé, porter, porté,
            portés, porte, portera, relever, relevé, relevée, relève, ramener, ramené, ramenée,
            ramenés, abaisser, abaissé, abaissée, abaisse, augmenter, augmenté, augmente, diminuer,
            diminué, diminue, réduire, réduit, réduite, réduits, croître, crû, évoluer, évolué,
            évolue, baisser, baissé, dégringoler, dégringolé, descendre, descendu, descendue, revu,
            revue, révisé, révisée, relèvement, s'envoler, envolé, fondre, fondu, rétrograder,
            ramène, bondissant"""),
        scores=words("""battu, battue, battus, battues, gagné, perdu, incliné, inclinée, inclinés,
            inclinées, imposé, imposée, imposés, imposées, match, score, victoire, défaite, nul,
            mené, menée, menés, menées, mène, remporté, but, buts, manche, manches, set, sets,
            égalisé, finale, inclinent, incline, impose, bat, domine, dominé, tirs, éliminé,
            qualifié, voix, jury"""),
    ),
    units=language.Units(
        percent=phrases({
            (1, 100): "%, pour cent, pourcent, pour cents, % de points", (1, 1000): "‰, pour mille",
            (1, 10000): "points de base, point de base",
        }),
        points=phrases({
            (1, 100): """
                point de pourcentage, points de pourcentage, point de %, points de %, pt de %,
                pts de %, points de pourcent""",
        }),
        bare_points=words("point, points, pt, pts"),
        times=wordings("fois, reprises"),
        durations=phrases({
            "year": "an, ans, année, années", "month": "mois", "week": "semaine, semaines",
            "day": "jour, jours, journée, journées, jours ouvrables", "hour": "heure, heures",
            "minute": "minute, minutes", "second": "seconde, secondes",
        }),
        spans=phrases({
            10: "décennie, décennies", 100: "siècle, siècles", 1000: "millénaire, millénaires",
        }),
        plural_spans=words("décennies, siècles, millénaires"),
        measures=phrases({
            "tonne": "tonne, tonnes, tonnes métriques, tonne métrique",
            "kilotonne": "kilotonne, kilotonnes", "megatonne": "mégatonne, mégatonnes",
            "gigatonne": "gigatonne, gigatonnes",
            "kilogram": "kilogramme, kilogrammes, kilo, kilos", "gram": "gramme, grammes",
            "microgram": "microgramme, microgrammes", "milligram": "milligramme, milligrammes",
            "quintal": "quintal, quintaux", "barrel": "baril, barils", "liter": "litre, litres",
            "hectoliter": "hectolitre, hectolitres", "milliliter": "millilitre, millilitres",
            "meter": "mètre, mètres", "kilometer": "kilomètre, kilomètres, kilometres, kilometre",
            "centimeter": "centimètre, centimètres", "millimeter": "millimètre, millimètres",
            "micrometer": "micromètre, micromètres", "hectare": "hectare, hectares",
            "meter ** 2": "mètre carré, mètres carrés",
            "kilometer ** 2": "kilomètre carré, kilomètres carrés",
            "meter ** 3": "mètre cube, mètres cubes",
            "kilometer ** 3": "kilomètre cube, kilomètres cubes", "mile": "mile, miles",
            "light_year": "année-lumière, années-lumière", "mile ** 2": "mile carré, miles carrés",
            "nautical_mile": """mille marin, milles marins, mille nautique, milles nautiques,
                nautique, nautiques, milles""",
            "watt": "watt, watts", "kilowatt": "kilowatt, kilowatts",
            "megawatt": "mégawatt, mégawatts", "gigawatt": "gigawatt, gigawatts",
            "terawatt": "térawatt, térawatts",
            "watt_hour": "wattheure, wattheures, watt-heure, watts-heures",
            "kilowatt_hour": """kilowattheure, kilowattheures, kilowatt-heure, kilowatts-heures,
                kilowatts-heure""",
            "megawatt_hour": """mégawattheure, mégawattheures, mégawatt-heure, mégawatts-heures,
                mégawatts-heure""",
            "gigawatt_hour": """gigawattheure, gigawattheures, gigawatt-heure, gigawatts-heures,
                gigawatts-heure""",
            "terawatt_hour": """térawattheure, térawattheures, térawatt-heure, térawatts-heures,
                térawatts-heure""",
            "kilometer / hour": """kilomètre à l'heure, kilomètres à l'heure, kilomètre-heure,
                kilomètres-heure, kilomètres par heure, km à l'heure""",
            "meter / second": "mètres par seconde",
            "degree_Celsius": "degré, degrés, degré celsius, degrés celsius, degrés centigrades",
            "degree_Fahrenheit": "degrés fahrenheit", "knot": "nœud, nœuds, noeuds",
            "foot": "pied, pieds", "inch": "pouces", "acre": "acre, acres",
            "gallon": "gallon, gallons", "ounce": "once, onces", "gigabyte": "gigaoctets",
            "volt": "volts",
        }),
        currencies=phrases({
            "EUR": "euro, euros",
            "USD": """dollar, dollars, dollars américains, dollar américain, dollars us, dollars
                états-uniens, billets verts""",
            "CAD": "dollar canadien, dollars canadiens",
            "AUD": "dollar australien, dollars australiens", "NZD": "dollars néo-zélandais",
            "HKD": "dollars de hong kong, dollars hongkongais, dollars de hongkong",
            "TWD": "dollars taïwanais", "SGD": "dollars singapouriens, dollars de singapour",
            "GBP": "livre sterling, livres sterling, livres", "TRY": "livre turque, livres turques",
            "EGP": "livre égyptienne, livres égyptiennes",
            "LBP": "livre libanaise, livres libanaises", "SYP": "livre syrienne, livres syriennes",
            "CHF": "franc suisse, francs suisses", "XOF": "franc cfa, francs cfa",
            "FRF": "francs français, francs, franc", "DEM": "deutschemarks, marks",
            "RUB": "rouble, roubles, roubles russes", "BYN": "roubles biélorusses",
            "UAH": "hryvnia, hryvnias, hryvnas", "CNY": "yuan, yuans, renminbi, renminbis",
            "JPY": "yen, yens", "KRW": "won, wons, wons sud-coréens, won sud-coréen",
            "KPW": "wons nord-coréens, won nord-coréen, wons de corée du nord",
            "INR": "roupie, roupies, roupies indiennes", "PKR": "roupies pakistanaises",
            "LKR": "roupies sri-lankaises", "IDR": "roupies indonésiennes",
            "SEK": "couronnes suédoises", "NOK": "couronnes norvégiennes",
            "DKK": "couronnes danoises", "CZK": "couronnes tchèques",
            "ISK": "couronnes islandaises", "PLN": "zloty, zlotys", "HUF": "forint, forints",
            "RON": "lei", "BGN": "levs", "BRL": "real brésilien, reais, réaux, réals",
            "ARS": "pesos argentins", "MXN": "pesos mexicains, pesos", "CLP": "pesos chiliens",
            "COP": "pesos colombiens", "DZD": "dinars algériens, dinars", "TND": "dinars tunisiens",
            "IQD": "dinars irakiens", "KWD": "dinars koweïtiens", "LYD": "dinars libyens",
            "JOD": "dinars jordaniens", "RSD": "dinars serbes",
            "MAD": "dirhams marocains, dirhams, dirham", "AED": "dirhams émiratis",
            "ILS": "shekel, shekels", "IRR": "rial, rials, rials iraniens",
            "SAR": "riyal, riyals, riyals saoudiens", "QAR": "riyals qatariens, riyals qataris",
            "ZAR": "rand, rands", "NGN": "naira, nairas", "KZT": "tenges, tenge",
            "VND": "dongs, dong", "THB": "baht, bahts", "AMD": "drams", "GEL": "laris",
            "AFN": "afghanis", "ETB": "birrs",
        }),
        coins=phrases({
            "coin": "cents, centimes", "EUR": "centimes d'euro, centimes d'euros, cents d'euro",
        }),
        shy=words("livres"),
        small_change=True,
        change=words("centimes, cents, minutes, minute, min, mn"),
        minus=words("moins"),
        places=phrases({
            "KPW": """nord-coréen, nord-coréenne, nord-coréens, nord-coréennes, pyongyang, corée du
                nord""",
            "KRW": """sud-coréen, sud-coréenne, sud-coréens, sud-coréennes, séoul, corée du sud""",
        }),
    ),
    ages=language.Ages(
        before=wordings("âgé de, âgée de, âgés de, âgées de, l'âge de, âgés, âgées"),
    ),
    factors=language.Factors(
        words=phrases({
            (2, 1): """
                doublé, doublée, doublés, doublées, doubler, doublera, doubleront, doublerait,
                doublait, doublant, double, doublent, doublement""",
            (3, 1): """
                triplé, triplée, triplés, triplées, tripler, triplera, tripleront, triplerait,
                triplant, triple, triplent, triplement""",
            (4, 1): """
                quadruplé, quadruplée, quadruplés, quadruplées, quadrupler, quadruplera,
                quadruplant, quadruple, quadruplent, quadruplement""",
            (5, 1): """
                quintuplé, quintuplée, quintupler, quintuplera, quintuplant, quintuple,
                quintuplement""",
            (6, 1): "sextuplé, sextupler, sextuple", (7, 1): "septuplé, septupler, septuple",
            (10, 1): """
                décuplé, décuplée, décuplés, décupler, décuplera, décuplant, décuple,
                décuplement""",
            (100, 1): "centuplé, centuplée, centupler, centuple",
        }),
        nouns=words("double, triple, quadruple, quintuple, sextuple, septuple, décuple, centuple"),
        before=wordings("le, du, au"),
        after=wordings("""de, des, du, de ce, ., que, ou, en, par rapport, la, le, les, son, sa,
            ses"""),
        needs_both=True,
        titles=words("doublé, triplé, quadruplé"),
        title_before=words("un, le, son, ce, du, au, premier, deuxième, nouveau, leur, beau"),
        of=words("doublement, triplement"),
        count=words("reprises"),
        more=wordings("""plus, supérieur, supérieure, supérieurs, supérieures, celle, celui, ceux,
            celles, le, les, davantage, ce, mieux, son, sa, ses, leur, leurs, cette, moindre,
            moindres, autant, aussi, trop, le nombre, la taille, l'équivalent, inférieur,
            inférieure, inférieurs, inférieures, moins, le prix"""),
        less=wordings("moins, moindre, moindres, inférieur, inférieure, inférieurs, inférieures"),
        rates=words("par, an, année, mois, semaine, jour, heure, journée"),
        multiply=wordings("""multiplié par, multipliée par, multipliés par, multipliées par,
            multiplier par, multiplie par, multiplient par, multipliant par, multipliera par,
            multiplication par, facteur, facteur de, un facteur, un facteur de, multiplier, se
            multiplier par, multiplicateur de"""),
        divide=wordings("""divisé par, divisée par, divisés par, divisées par, diviser par, divise
            par, divisera par, divisant par, divisent par, division par"""),
        auxiliaries=words("""a, ont, avait, avaient, ai, avons, avez, été, aura, auront, aurait,
            ayant, est, sont"""),
        verbs=words("""coûté, représenté, payé, gagné, atteint, valu, pesé, dépassé, touché, vendu,
            reçu, produit, consommé, mesuré, acheté, dépensé"""),
        objects=words("le, les, ce, son, sa, ses, leur, leurs, cette"),
        measures=words("""prix, taille, nombre, montant, niveau, budget, valeur, salaire, surface,
            superficie, volume, poids, coût, moyenne, pib, population, capacité, double, triple,
            total, tarif, revenu, loyer, smic, seuil, quantité, somme, mise, dose, distance,
            vitesse, longueur, hauteur, largeur, diamètre, limite, norme, chiffre, bénéfice,
            estimation, équivalent, production, rythme, taux, consommation, durée, rendement, masse,
            capital, objectif, moyennes, besoins, effectifs, salaires, prévisions, ventes"""),
    ),
    months=language.Months(
        names=phrases({
            1: "janvier, janv", 2: "février, fevrier, févr, fév", 3: "mars", 4: "avril, avr",
            5: "mai", 6: "juin", 7: "juillet, juil", 8: "août, aout", 9: "septembre, sept",
            10: "octobre, oct", 11: "novembre, nov", 12: "décembre, decembre, déc",
        }),
        needs_day=words("sept, oct, nov, déc, janv, févr, fév, avr, juil"),
        lower=words("mars"),
    ),
    dates=language.Dates(
        weekdays=phrases({
            0: "lundi", 1: "mardi", 2: "mercredi", 3: "jeudi", 4: "vendredi", 5: "samedi",
            6: "dimanche",
        }),
        first_day=wordings("1er, premier"),
        day_suffixes=words("er"),
        openers=wordings("du, des"),
        day_openers=words("du, entre, les"),
        of=wordings("de, du, en"),
        to=wordings("au, à, -, –, et, jusqu'au, jusqu'en, jusqu'à, /, en"),
        hedges=wordings("""vers, autour de, environ, aux alentours de, autour du, vers le, aux
            environs de, vers la, circa, vers les, aux alentours du, peu ou prou"""),
        glued_before=words("mi"),
        thirds=phrases({
            1: """
                début, debut, le début de, le début du mois de, tout début, au début de, au
                début du, en début de, au début du mois de, début du mois de, le début des,
                début des, au début des, les débuts de, au tout début de, dès le début de,
                début de, le début du, aux débuts de""",
            2: """
                mi-, mi, milieu, le milieu de, au milieu de, milieu de, au milieu du mois de,
                au milieu des, le milieu des, milieu des, la mi-, à la mi-""",
            3: """
                fin, la fin de, à la fin de, la fin du mois de, à la fin du mois de, fin de, en
                fin de, à la fin du, la fin du, d'ici la fin de, d'ici à la fin de, toute fin,
                la toute fin de, la fin des, à la fin des, fin des, d'ici fin, d'ici à fin""",
        }),
        this_period=phrases({"year": "l'année, année", "month": "mois, le mois, du mois"}),
        relative=phrases({
            ("day", -1): "hier", ("day", -2): "avant-hier", ("day", 1): "demain",
            ("day", 2): "après-demain",
            ("week", -1): """
                la semaine dernière, la semaine passée, semaine dernière, semaine passée""",
            ("week", 0): "cette semaine, plus tôt cette semaine",
            ("week", 1): "la semaine prochaine, semaine prochaine",
            ("month", -1): "le mois dernier, le mois passé, mois dernier",
            ("month", 0): "ce mois-ci, ce mois ci", ("month", 1): "le mois prochain, mois prochain",
            ("year", -1): """
                l'année dernière, l'an dernier, l'année passée, l'an passé, an dernier, an
                passé, année dernière, année passée""",
            ("year", 0): """
                cette année, plus tôt cette année, plus tard cette année, l'année en cours,
                année en cours, dans l'année en cours""",
            ("year", 1): "l'année prochaine, l'an prochain, an prochain, année prochaine",
            ("quarter", -1): "le trimestre dernier, trimestre dernier",
            ("quarter", 0): "ce trimestre", ("half", 0): "ce semestre",
        }),
        last_after=words("dernier, dernière, passé, passée"),
        next_after=words("prochain, prochaine"),
    ),
    periods=language.Periods(
        quarter=words("trimestre, trimestres"),
        half=words("semestre, semestres"),
        final=words("dernier"),
        quarter_before=words("au, du, le, en, de"),
        signs=phrases({"quarter": "t", "half": "s"}),
        decade=wordings("années, les années, des années, la décennie, décennie"),
        century=wordings("siècle, siècles, s."),
        era=wordings("avant j, av, avant notre ère"),
    ),
    years=language.Years(
        words=wordings("l'année, année, l'an"),
        before=words("""de, du, à, en, depuis, dès, vers, année, an, fin, début, mi, mi-, avant,
            après, jusqu'en, courant, d'ici, d'ici à, millésime, été, printemps, automne, hiver,
            exercice, rentrée, et, ou, saison, janvier, février, mars, avril, mai, juin, juillet,
            août, septembre, octobre, novembre, décembre, horizon, depuis l'année, pour, édition,
            promotion, l'exercice"""),
        sure=words("en, depuis, dès, courant, année, an"),
        count_determiners=words("les, des, ses, ces, leurs, quelque, quelques, aux"),
    ),
    clocks=language.Clocks(
        units=words("heure, heures, h"),
        before=wordings("""à, vers, dès, midi, peu avant, peu après, lundi, mardi, mercredi, jeudi,
            vendredi, samedi, dimanche, matin, soir, hier, demain, il est, était"""),
        maybe=wordings("avant, après, depuis, jusqu'à"),
        after=wordings("""du matin, de l'après-midi, du soir, de la nuit, heure locale, heures
            locales, gmt, heure de, précises, pile, du mat, heure française, utc, tapantes, ce
            matin, ce soir"""),
        duration_before=wordings("""mis, met, mettra, durera, durait, près de, temps de, en,
            pendant, durant, de, moins de, plus de, environ, dure, duré"""),
        duration_after=wordings("de, plus, après, avant, d', par, durant, sur"),
    ),
    names=language.Names(
        idioms=wordings("""premier ministre, premiers ministres, première ministre, premières
            ministres, vice-premier ministre, vice-premiers ministres, vice-première ministre,
            premier ministère, premier vice-premier ministre, premier vice-ministre, vice-premier,
            première dame, premières dames, seconde guerre mondiale, première guerre mondiale,
            deuxième guerre mondiale, troisième guerre mondiale, seconde guerre, grande guerre, ii
            guerre, iie guerre mondiale, première guerre, guerre de trente ans, guerre de cent ans,
            guerre des six jours, tout d'abord, en premier lieu, en second lieu, dans un premier
            temps, dans un second temps, dans un deuxième temps, du premier coup, au premier abord,
            au premier plan, de premier plan, premier plan, second plan, au second plan, de premier
            ordre, de second ordre, au premier chef, à première vue, de première main, de seconde
            main, aux premières heures, dès les premières heures, premières heures, aux premières
            loges, en première ligne, en premières lignes, première ligne, matière première,
            matières premières, première nécessité, premier venu, premiers secours, premiers soins,
            premier degré, second degré, sang neuf, à neuf, flambant neuf, flambant neufs, tout
            neuf, du neuf, quoi de neuf, rien de neuf, remis à neuf, comme neuf, état neuf,
            vingt-quatre heures sur vingt-quatre, 24 heures sur 24, 24 h sur 24, 24h sur 24, 24h/24,
            24 h/24, 7 jours sur 7, sept jours sur sept, 7j/7, 7 j/7, vingt-quatre heures sur 24,
            quart de finale, quarts de finale, demi-finale, demi-finales, huitième de finale,
            huitièmes de finale, seizièmes de finale, quart-monde, tiers-monde, quarts-monde, tiers
            état, demi-tour, demi-mesure, demi-mesures, en un mot comme en cent, faire d'une pierre
            deux coups, d'une pierre deux coups, entre quatre yeux, mille et une nuits, à mille
            lieues, à cent lieues, mille mercis, se mettre en quatre, à quatre pattes, trois-quarts
            centre, les quatre coins, aux quatre coins, des quatre coins, quatre coins, cinquième
            colonne, cinquième république, quatrième république, troisième république, troisième
            reich, tiers de confiance, deux poids deux mesures, deux poids, quarante-huitards, un de
            ces quatre, sur son trente et un, sur leur trente et un, sur mon trente et un, quatre
            cents coups, plier en quatre, quatre épingles, trente-six chandelles, cheveux en quatre,
            cheveu en quatre, couper la poire en deux, journal du dimanche, vendredi saint, vendredi
            noir, lundi de pâques, lundi de pentecôte, mardi gras, mercredi des cendres, jeudi
            saint, dimanche des rameaux, dimanche de pâques, jeudi de l'ascension, sept merveilles,
            sept nains, troisième âge, deuxième classe, première classe, champ de mars, double
            nationalité, en quarantaine, quarantaine, mise en quarantaine, la quarantaine, de
            seconde zone, première instance, seconde nature, prix unique, coup de main, le petit
            dernier, un à un, une à une, un par un, une par une, deux à deux, premier rôle, premiers
            rôles, à deux doigts, deux doigts de, se mettre en quatre, se met en quatre, se mettent
            en quatre, mis en quatre, se mettra en quatre, trente glorieuses, guerre de 14-18,
            guerre 14-18, en 14-18, guerre de 39-45, en 39-45, ve république, ive république, iiie
            république, ii guerre mondiale"""),
        labels=wordings("""article, articles, art, le 49.3, résolution, résolutions, chapitre, page,
            pages, section, numéro, n°, no, nº, chambre, ligne, vol, bureau, unité, phase,
            catégorie, niveau, type, route, autoroute, alinéa, annexe, paragraphe, protocole,
            directive, décret, loi, zone, batterie, porte, mirage, ariane, artemis, android, vega,
            boeing, airbus, apollo, soyouz, falcon, leopard, windows, iphone, france, channel,
            canal, hwasong, hwasŏng, pukguksong, kn, sputnik, spoutnik, formule, ligue, version,
            matricule, tome, volume, épisode, lot, salle, quai, voie, terminal, mig, sukhoi,
            tupolev, antonov, iliouchine, challenger, abrams, starlink, galaxy, playstation, rn,
            départementale, nationale, opération, option, classe, division, brigade, figure,
            tableau, graphique, #, bus, tram, tramway, chaîne, dossard, stand, hangar, parcelle,
            composez le, composer le, composant le, appelez le, appeler le, appelant le, appelé le,
            numéro vert, le numéro, au numéro"""),
        proper=wordings("groupe des"),
        listed=wordings("et, ou, à, -, –, et le, ou le, et les, ou les"),
        streets=words("rue, avenue, boulevard, quai, place, impasse, allée"),
        street_ends=words("street, avenue, road"),
    ),
)
