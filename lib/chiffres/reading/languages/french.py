"""What French writes, subject by subject: data only, laid out as tables.

Phrases are written as they are read, elisions included ("plus d'" is the same phrase as "plus
de"); a phrase with a hyphen is also found without. Endings in brackets may be there or not:
"né(e)(s)", "passe(nt)". To teach the library a wording, add it to its line. What a table is for
stands in `language.py`.
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
            80: "quatre-vingt(s), huitante, octante", 90: "nonante",
        }),
        teen_hosts=(60, 80),
        hundred=words("cent(s)"),
        scales=phrases({
            10**3: "mille", 10**6: "million(s)", 10**9: "milliard(s)", 10**12: "billion(s)",
            10**18: "trillion(s)",
        }),
        joiners=words("et"),
        after_and=(1, 11),
        bare_thousand=True,
        scale_signs=phrases({10**3: "k", 10**6: "m, mio, mln", 10**9: "md, mds, mrd(s), g"}),
        around=phrases({
            8: "huitaine(s)", 9: "neuvaine(s)", 10: "dizaine(s)", 12: "douzaine(s)",
            15: "quinzaine(s)", 20: "vingtaine(s)", 30: "trentaine(s)", 40: "quarantaine(s)",
            50: "cinquantaine(s)", 60: "soixantaine(s)", 100: "centaine(s)",
        }),
        exact=phrases({
            10**3: "millier(s)", 10**6: "million(s)", 10**9: "milliard(s)", 10**12: "billion(s)",
        }),
        plural_nouns=words("""dizaines, douzaines, quinzaines, vingtaines, trentaines, centaines,
            milliers, millions, milliards, billions"""),
        indefinite=wordings("des, de, quelque(s), plusieurs, par, les, ces, ses, leurs"),
        rough=words("bonne, bon, petit(e), grosse, gros, autre"),
        half=wordings("demi(e), demi-"),
        and_a_half=wordings("et demi(e)"),
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
        adjectives=words("""dernier(s), dernière(s), prochain(e)(s), premier(s), première(s), longs,
            longues, bonnes, bons, petits, petites, supplémentaires, nouveaux, nouvelles, autres,
            pleins, pleines, courts, courtes, précédents, précédentes, suivants, suivantes, grosses,
            gros, interminables, entières"""),
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
            (1, 2): "moitié(s)", (1, 3): "tiers", (1, 4): "quart(s)", (1, 5): "cinquième(s)",
            (1, 6): "sixième(s)", (1, 7): "septième(s)", (1, 8): "huitième(s)",
            (1, 9): "neuvième(s)", (1, 10): "dixième(s)", (1, 20): "vingtième(s)",
            (1, 100): "centième(s)", (1, 1000): "millième(s)",
        }),
        alone=words("moitié"),
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
            1: "premier(s), première(s)", 2: "deuxième(s), second(s/e)", 3: "troisième(s)",
            4: "quatrième(s)", 5: "cinquième(s)", 6: "sixième(s)", 7: "septième(s)",
            8: "huitième(s)", 9: "neuvième(s)", 10: "dixième(s)", 11: "onzième(s)",
            12: "douzième(s)", 13: "treizième(s)", 14: "quatorzième(s)", 15: "quinzième(s)",
            16: "seizième(s)", 17: "dix-septième(s)", 18: "dix-huitième(s)", 19: "dix-neuvième(s)",
            20: "vingtième(s)", 21: "vingt et unième, vingt-et-unième", 30: "trentième",
            40: "quarantième", 50: "cinquantième", 60: "soixantième",
            70: "soixante-dixième, septantième", 80: "quatre-vingtième",
            90: "quatre-vingt-dixième, nonantième", 100: "centième", 1000: "millième",
        }),
        after_tens=phrases({1: "unième"}),
        suffixes=words("e, er, re, ère(s), ème(s), eme, ième, è, nd, nde, ᵉ, ers, es"),
        roman_suffixes=words("e, er, ème, es"),
        time=words("seconde"),
        time_before=words("une, par, chaque, de, la, cette"),
        time_after=words("""de, et, que, pour, avant, après, plus, à, ou, sur, dans, en, il, elle,
            près, seulement"""),
    ),
    bounds=language.Bounds(
        before=phrases({
            "about": """environ, quelque(s), près de, près du, près des, autour, autour de, autour
                du, autour des, aux alentours de, aux alentours du, aux alentours des, alentour de,
                de l'ordre de, de l'ordre du, à peu près, approximativement, presque, grosso modo, à
                environ, d'environ, aux environs de, quasi, quasiment, pas loin de, proche(s) de, à
                quelque, avoisinant, avoisinant les, peu ou prou""",
            "least": """plus de, plus du, plus des, plus que, au moins, au minimum, pas moins de,
                pas moins du, à tout le moins, un minimum de, le minimum de, au-delà de, au-delà du,
                au-delà des, au-dessus de, au-dessus du, au-dessus des, supérieur(e)(s) à, non moins
                de, dépassant, dépassant les, excédant, ne pas moins de, minimum, bien plus de,
                largement plus de""",
            "most": """moins de, moins du, moins des, au plus, au maximum, jusqu'à, jusqu'au,
                jusqu'aux, tout au plus, pas plus de, pas plus du, un maximum de, le maximum de,
                inférieur(e)(s) à, en dessous de, au-dessous de, en deçà de, maximum""",
        }),
        after=phrases({
            "about": "environ, à peu près, approximativement, peu ou prou, grosso modo",
            "least": "au moins, au minimum, ou plus, et plus, minimum, +, au bas mot",
            "most": "au plus, au maximum, tout au plus, ou moins, maximum, et moins, max",
        }),
        stray={
            "autour": words("""accord, débat(s), discussion(s), pacte, polémique, mobilisation,
                rassemblement, réunis, réunies, unis"""),
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
        changes=words("""ralentir, ralenti, ralentit, ralentirait, ralentira, passer, passe(nt),
            passé(e)(s), passait, passera, passerait, passant, passeront, passeraient, passage,
            monter, monte, monté(s), tomber, tombe, tombé(e)(s), chuter, chuté, grimper, grimpe,
            grimpé(e), bondir, bondi, bondit, progresser, progressé, progresse, reculer, recule,
            reculé, porter, porté(s), porte, portera, relever, relevé(e), relève, ramener,
            ramené(s/e), abaisser, abaissé(e), abaisse, augmenter, augmenté, augmente, diminuer,
            diminué, diminue, réduire, réduit(s/e), croître, crû, évoluer, évolué, évolue, baisser,
            baissé, dégringoler, dégringolé, descendre, descendu(e), revu(e), révisé(e), relèvement,
            s'envoler, envolé, fondre, fondu, rétrograder, ramène, bondissant"""),
        scores=words("""battu(e)(s), gagné, perdu, incliné(e)(s), imposé(e)(s), match, score,
            victoire, défaite, nul, mené(e)(s), mène, remporté, but(s), manche(s), set(s), égalisé,
            finale, incline(nt), impose, bat, domine, dominé, tirs, éliminé, qualifié, voix,
            jury"""),
    ),
    units=language.Units(
        percent=phrases({
            (1, 100): "%, pour cent(s), pourcent, % de points", (1, 1000): "‰, pour mille",
            (1, 10000): "point(s) de base",
        }),
        points=phrases({
            (1, 100): """point(s) de pourcentage, point(s) de %, pt de %, pts de %, points de
                pourcent""",
        }),
        bare_points=words("point(s), pt, pts"),
        times=wordings("fois, reprises"),
        durations=phrases({
            "year": "an, ans, année(s)", "month": "mois", "week": "semaine(s)",
            "day": "jour(s), journée(s), jours ouvrables", "hour": "heure(s)",
            "minute": "minute(s)", "second": "seconde(s)",
        }),
        spans=phrases({10: "décennie(s)", 100: "siècle(s)", 1000: "millénaire(s)"}),
        plural_spans=words("décennies, siècles, millénaires"),
        measures=phrases({
            "tonne": "tonne(s), tonnes métriques, tonne métrique", "kilotonne": "kilotonne(s)",
            "megatonne": "mégatonne(s)", "gigatonne": "gigatonne(s)",
            "kilogram": "kilogramme(s), kilo(s)", "gram": "gramme(s)",
            "microgram": "microgramme(s)", "milligram": "milligramme(s)",
            "quintal": "quintal, quintaux", "barrel": "baril(s)", "liter": "litre(s)",
            "hectoliter": "hectolitre(s)", "milliliter": "millilitre(s)", "meter": "mètre(s)",
            "kilometer": "kilomètre(s), kilometre(s)", "centimeter": "centimètre(s)",
            "millimeter": "millimètre(s)", "micrometer": "micromètre(s)", "hectare": "hectare(s)",
            "meter ** 2": "mètre carré, mètres carrés",
            "kilometer ** 2": "kilomètre carré, kilomètres carrés",
            "meter ** 3": "mètre cube, mètres cubes",
            "kilometer ** 3": "kilomètre cube, kilomètres cubes", "mile": "mile(s)",
            "light_year": "année(s)-lumière", "mile ** 2": "mile carré, miles carrés",
            "nautical_mile": """mille marin, milles marins, mille nautique, milles nautiques,
                nautique(s), milles""",
            "watt": "watt(s)", "kilowatt": "kilowatt(s)", "megawatt": "mégawatt(s)",
            "gigawatt": "gigawatt(s)", "terawatt": "térawatt(s)",
            "watt_hour": "wattheure(s), watt-heure, watts-heures",
            "kilowatt_hour": "kilowattheure(s), kilowatt(s)-heure, kilowatts-heures",
            "megawatt_hour": "mégawattheure(s), mégawatt(s)-heure, mégawatts-heures",
            "gigawatt_hour": "gigawattheure(s), gigawatt(s)-heure, gigawatts-heures",
            "terawatt_hour": "térawattheure(s), térawatt(s)-heure, térawatts-heures",
            "kilometer / hour": """kilomètre(s) à l'heure, kilomètre(s)-heure, kilomètres par heure,
                km à l'heure""",
            "meter / second": "mètres par seconde",
            "degree_Celsius": "degré(s), degré(s) celsius, degrés centigrades",
            "degree_Fahrenheit": "degrés fahrenheit", "knot": "nœud(s), noeuds", "foot": "pied(s)",
            "inch": "pouces", "acre": "acre(s)", "gallon": "gallon(s)", "ounce": "once(s)",
            "gigabyte": "gigaoctets", "volt": "volts",
        }),
        currencies=phrases({
            "EUR": "euro(s)",
            "USD": """dollar(s), dollars américains, dollar américain, dollars us, dollars
                états-uniens, billets verts""",
            "CAD": "dollar canadien, dollars canadiens",
            "AUD": "dollar australien, dollars australiens", "NZD": "dollars néo-zélandais",
            "HKD": "dollars de hong kong, dollars hongkongais, dollars de hongkong",
            "TWD": "dollars taïwanais", "SGD": "dollars singapouriens, dollars de singapour",
            "GBP": "livre(s) sterling, livres", "TRY": "livre turque, livres turques",
            "EGP": "livre égyptienne, livres égyptiennes",
            "LBP": "livre libanaise, livres libanaises", "SYP": "livre syrienne, livres syriennes",
            "CHF": "franc suisse, francs suisses", "XOF": "franc(s) cfa",
            "FRF": "francs français, franc(s)", "DEM": "deutschemarks, marks",
            "RUB": "rouble(s), roubles russes", "BYN": "roubles biélorusses",
            "UAH": "hryvnia(s), hryvnas", "CNY": "yuan(s), renminbi(s)", "JPY": "yen(s)",
            "KRW": "won(s), wons sud-coréens, won sud-coréen",
            "KPW": "wons nord-coréens, won nord-coréen, wons de corée du nord",
            "INR": "roupie(s), roupies indiennes", "PKR": "roupies pakistanaises",
            "LKR": "roupies sri-lankaises", "IDR": "roupies indonésiennes",
            "SEK": "couronnes suédoises", "NOK": "couronnes norvégiennes",
            "DKK": "couronnes danoises", "CZK": "couronnes tchèques",
            "ISK": "couronnes islandaises", "PLN": "zloty(s)", "HUF": "forint(s)", "RON": "lei",
            "BGN": "levs", "BRL": "real brésilien, reais, réaux, réals", "ARS": "pesos argentins",
            "MXN": "pesos mexicains, pesos", "CLP": "pesos chiliens", "COP": "pesos colombiens",
            "DZD": "dinars algériens, dinars", "TND": "dinars tunisiens", "IQD": "dinars irakiens",
            "KWD": "dinars koweïtiens", "LYD": "dinars libyens", "JOD": "dinars jordaniens",
            "RSD": "dinars serbes", "MAD": "dirhams marocains, dirham(s)",
            "AED": "dirhams émiratis", "ILS": "shekel(s)", "IRR": "rial(s), rials iraniens",
            "SAR": "riyal(s), riyals saoudiens", "QAR": "riyals qatariens, riyals qataris",
            "ZAR": "rand(s)", "NGN": "naira(s)", "KZT": "tenge(s)", "VND": "dong(s)",
            "THB": "baht(s)", "AMD": "drams", "GEL": "laris", "AFN": "afghanis", "ETB": "birrs",
        }),
        coins=phrases({"coin": "cents, centimes", "EUR": "centimes d'euro(s), cents d'euro"}),
        shy=words("livres"),
        small_change=True,
        change=words("centimes, cents, minute(s), min, mn"),
        minus=words("moins"),
        places=phrases({
            "KPW": "nord-coréen(s), nord-coréenne(s), pyongyang, corée du nord",
            "KRW": "sud-coréen(s), sud-coréenne(s), séoul, corée du sud",
        }),
    ),
    ages=language.Ages(
        before=wordings("âgé(e)(s) de, l'âge de, âgés, âgées"),
    ),
    factors=language.Factors(
        words=phrases({
            (2, 1): """doublé(e)(s), doubler, doublera, doubleront, doublerait, doublait, doublant,
                double(nt), doublement""",
            (3, 1): """triplé(e)(s), tripler, triplera, tripleront, triplerait, triplant,
                triple(nt), triplement""",
            (4, 1): """quadruplé(e)(s), quadrupler, quadruplera, quadruplant, quadruple(nt),
                quadruplement""",
            (5, 1): "quintuplé(e), quintupler, quintuplera, quintuplant, quintuple, quintuplement",
            (6, 1): "sextuplé, sextupler, sextuple", (7, 1): "septuplé, septupler, septuple",
            (10, 1): "décuplé(s/e), décupler, décuplera, décuplant, décuple, décuplement",
            (100, 1): "centuplé(e), centupler, centuple",
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
        more=wordings("""plus, supérieur(e)(s), celle(s), celui, ceux, le, les, davantage, ce,
            mieux, son, sa, ses, leur(s), cette, moindre(s), autant, aussi, trop, le nombre, la
            taille, l'équivalent, inférieur(e)(s), moins, le prix"""),
        less=wordings("moins, moindre(s), inférieur(e)(s)"),
        rates=words("par, an, année, mois, semaine, jour, heure, journée"),
        multiply=wordings("""multiplié(e)(s) par, multiplier par, multiplie(nt) par, multipliant
            par, multipliera par, multiplication par, facteur, facteur de, un facteur, un facteur
            de, multiplier, se multiplier par, multiplicateur de"""),
        divide=wordings("""divisé(e)(s) par, diviser par, divise(nt) par, divisera par, divisant
            par, division par"""),
        auxiliaries=words("""a, ont, avait, avaient, ai, avons, avez, été, aura, auront, aurait,
            ayant, est, sont"""),
        verbs=words("""coûté, représenté, payé, gagné, atteint, valu, pesé, dépassé, touché, vendu,
            reçu, produit, consommé, mesuré, acheté, dépensé"""),
        objects=words("le, les, ce, son, sa, ses, leur(s), cette"),
        measures=words("""prix, taille, nombre, montant, niveau, budget, valeur, salaire(s),
            surface, superficie, volume, poids, coût, moyenne(s), pib, population, capacité, double,
            triple, total, tarif, revenu, loyer, smic, seuil, quantité, somme, mise, dose, distance,
            vitesse, longueur, hauteur, largeur, diamètre, limite, norme, chiffre, bénéfice,
            estimation, équivalent, production, rythme, taux, consommation, durée, rendement, masse,
            capital, objectif, besoins, effectifs, prévisions, ventes"""),
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
            1: """début, debut, le début de, le début du mois de, tout début, au début de, au début
                du, en début de, au début du mois de, début du mois de, le début des, début des, au
                début des, les débuts de, au tout début de, dès le début de, début de, le début du,
                aux débuts de""",
            2: """mi-, mi, milieu, le milieu de, au milieu de, milieu de, au milieu du mois de, au
                milieu des, le milieu des, milieu des, la mi-, à la mi-""",
            3: """fin, la fin de, à la fin de, la fin du mois de, à la fin du mois de, fin de, en
                fin de, à la fin du, la fin du, d'ici la fin de, d'ici à la fin de, toute fin, la
                toute fin de, la fin des, à la fin des, fin des, d'ici fin, d'ici à fin""",
        }),
        this_period=phrases({"year": "l'année, année", "month": "mois, le mois, du mois"}),
        relative=phrases({
            ("day", -1): "hier", ("day", -2): "avant-hier", ("day", 1): "demain",
            ("day", 2): "après-demain",
            ("week", -1): """la semaine dernière, la semaine passée, semaine dernière, semaine
                passée""",
            ("week", 0): "cette semaine, plus tôt cette semaine",
            ("week", 1): "la semaine prochaine, semaine prochaine",
            ("month", -1): "le mois dernier, le mois passé, mois dernier",
            ("month", 0): "ce mois-ci, ce mois ci", ("month", 1): "le mois prochain, mois prochain",
            ("year", -1): """l'année dernière, l'an dernier, l'année passée, l'an passé, an dernier,
                an passé, année dernière, année passée""",
            ("year", 0): """cette année, plus tôt cette année, plus tard cette année, l'année en
                cours, année en cours, dans l'année en cours""",
            ("year", 1): "l'année prochaine, l'an prochain, an prochain, année prochaine",
            ("quarter", -1): "le trimestre dernier, trimestre dernier",
            ("quarter", 0): "ce trimestre", ("half", 0): "ce semestre",
        }),
        last_after=words("dernier, dernière, passé(e)"),
        next_after=words("prochain(e)"),
    ),
    periods=language.Periods(
        quarter=words("trimestre(s)"),
        half=words("semestre(s)"),
        final=words("dernier"),
        quarter_before=words("au, du, le, en, de"),
        signs=phrases({"quarter": "t", "half": "s"}),
        decade=wordings("années, les années, des années, la décennie, décennie"),
        century=wordings("siècle(s), s."),
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
        count_determiners=words("les, des, ses, ces, leurs, quelque(s), aux"),
    ),
    clocks=language.Clocks(
        units=words("heure(s), h"),
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
            premier degré, second degré, sang neuf, à neuf, flambant neuf(s), tout neuf, du neuf,
            quoi de neuf, rien de neuf, remis à neuf, comme neuf, état neuf, vingt-quatre heures sur
            vingt-quatre, 24 heures sur 24, 24 h sur 24, 24h sur 24, 24h/24, 24 h/24, 7 jours sur 7,
            sept jours sur sept, 7j/7, 7 j/7, vingt-quatre heures sur 24, quart(s) de finale,
            demi-finale(s), huitième(s) de finale, seizièmes de finale, quart(s)-monde, tiers-monde,
            tiers état, demi-tour, demi-mesure(s), en un mot comme en cent, faire d'une pierre deux
            coups, d'une pierre deux coups, entre quatre yeux, mille et une nuits, à mille lieues, à
            cent lieues, mille mercis, se mettre en quatre, à quatre pattes, trois-quarts centre,
            les quatre coins, aux quatre coins, des quatre coins, quatre coins, cinquième colonne,
            cinquième république, quatrième république, troisième république, troisième reich, tiers
            de confiance, deux poids deux mesures, deux poids, quarante-huitards, un de ces quatre,
            sur son trente et un, sur leur trente et un, sur mon trente et un, quatre cents coups,
            plier en quatre, quatre épingles, trente-six chandelles, cheveu(x) en quatre, couper la
            poire en deux, journal du dimanche, vendredi saint, vendredi noir, lundi de pâques,
            lundi de pentecôte, mardi gras, mercredi des cendres, jeudi saint, dimanche des rameaux,
            dimanche de pâques, jeudi de l'ascension, sept merveilles, sept nains, troisième âge,
            deuxième classe, première classe, champ de mars, double nationalité, en quarantaine,
            quarantaine, mise en quarantaine, la quarantaine, de seconde zone, première instance,
            seconde nature, prix unique, coup de main, le petit dernier, un à un, une à une, un par
            un, une par une, deux à deux, premier rôle, premiers rôles, à deux doigts, deux doigts
            de, se met en quatre, se mettent en quatre, mis en quatre, se mettra en quatre, trente
            glorieuses, guerre de 14-18, guerre 14-18, en 14-18, guerre de 39-45, en 39-45, ve
            république, ive république, iiie république, ii guerre mondiale"""),
        labels=wordings("""article(s), art, le 49.3, résolution(s), chapitre, page(s), section,
            numéro, n°, no, nº, chambre, ligne, vol, bureau, unité, phase, catégorie, niveau, type,
            route, autoroute, alinéa, annexe, paragraphe, protocole, directive, décret, loi, zone,
            batterie, porte, mirage, ariane, artemis, android, vega, boeing, airbus, apollo, soyouz,
            falcon, leopard, windows, iphone, france, channel, canal, hwasong, hwasŏng, pukguksong,
            kn, sputnik, spoutnik, formule, ligue, version, matricule, tome, volume, épisode, lot,
            salle, quai, voie, terminal, mig, sukhoi, tupolev, antonov, iliouchine, challenger,
            abrams, starlink, galaxy, playstation, rn, départementale, nationale, opération, option,
            classe, division, brigade, figure, tableau, graphique, #, bus, tram, tramway, chaîne,
            dossard, stand, hangar, parcelle, composez le, composer le, composant le, appelez le,
            appeler le, appelant le, appelé le, numéro vert, le numéro, au numéro"""),
        proper=wordings("groupe des"),
        listed=wordings("et, ou, à, -, –, et le, ou le, et les, ou les"),
        streets=words("rue, avenue, boulevard, quai, place, impasse, allée"),
        street_ends=words("street, avenue, road"),
    ),
)
