"""Some Spanish, to show that a language is one file of tables; it is not one of the library's."""

# fmt: off
from chiffres.reading import language
from chiffres.reading.spelling import Spelling

spelling = Spelling(group=".", decimal=",", expansions={"del": "de", "al": "a"})
words, phrases, wordings = spelling.words, spelling.phrases, spelling.wordings

LANGUAGE = language.Language(
    spelling=spelling,
    numbers=language.Numbers(
        one=words("un, una, uno"),
        cardinals=phrases({
            2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho",
            9: "nueve", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce",
            15: "quince", 16: "dieciséis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve",
            20: "veinte", 21: "veintiuno, veintiún", 22: "veintidós", 30: "treinta",
            40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta",
            90: "noventa", 200: "doscientos, doscientas", 500: "quinientos, quinientas",
        }),
        hundred=words("cien, ciento"),
        scales=phrases({10**3: "mil", 10**6: "millón, millones", 10**12: "billón, billones"}),
        joiners=words("y"),
        after_and=tuple(range(1, 10)),
        bare_thousand=True,
        around=phrases({10: "decena, decenas", 12: "docena, docenas"}),
        exact=phrases({10**3: "millar, millares, miles", 10**6: "millón, millones"}),
        plural_nouns=words("decenas, docenas, millares, miles, millones"),
        indefinite=wordings("de, los, las, unos, unas"),
        and_a_half=wordings("y medio, y media"),
    ),
    nouns=language.Nouns(
        articles=words("el, la, los, las, un, una"),
        definite=words("el, la, los, las"),
        fillers=words("el, la"),
        of=wordings("de, de los, de las"),
        adjectives=words("últimos, últimas, primeros, primeras, próximos, próximas"),
        plural_endings="s",
        function_words=words("los, las, más, menos, entonces, después, además, tras"),
    ),
    fractions=language.Fractions(
        nouns=phrases({(1, 2): "mitad", (1, 3): "tercio, tercios", (1, 4): "cuarto, cuartos"}),
        alone=words("mitad"),
        out_of=phrases({"sure": "de cada"}),
    ),
    ordinals=language.Ordinals(
        ranks=phrases({
            1: "primer, primero, primera", 2: "segundo, segunda", 3: "tercer, tercero, tercera",
        }),
    ),
    bounds=language.Bounds(
        before=phrases({
            "about": "unos, unas, cerca de, alrededor de, casi",
            "least": "más de, al menos, por lo menos",
            "most": "menos de, hasta, como máximo",
        }),
        after=phrases({"least": "o más, como mínimo"}),
    ),
    ranges=language.Ranges(
        link=wordings("a, -, –"),
        joint=wordings("y"),
        either=wordings("o"),
        between=wordings("entre"),
        starting=wordings("de"),
        changes=words("pasó, subió, bajó"),
    ),
    units=language.Units(
        percent=phrases({(1, 100): "%, por ciento"}),
        times=wordings("veces"),
        durations=phrases({
            "year": "año, años", "month": "mes, meses", "day": "día, días", "hour": "hora, horas",
        }),
        spans=phrases({10: "década, décadas", 100: "siglo, siglos"}),
        measures=phrases({"tonne": "tonelada, toneladas", "kilometer": "kilómetro, kilómetros"}),
        currencies=phrases({"EUR": "euro, euros", "USD": "dólar, dólares", "MXN": "pesos"}),
    ),
    factors=language.Factors(
        words=phrases({(2, 1): "duplicó, duplicado"}),
        more=wordings("más, el, la"),
    ),
    months=language.Months(
        names=phrases({
            1: "enero", 2: "febrero", 3: "marzo", 4: "abril", 5: "mayo", 6: "junio", 7: "julio",
            8: "agosto", 9: "septiembre", 10: "octubre", 11: "noviembre", 12: "diciembre",
        }),
    ),
    dates=language.Dates(
        weekdays=phrases({
            0: "lunes", 1: "martes", 2: "miércoles", 3: "jueves", 4: "viernes", 5: "sábado",
            6: "domingo",
        }),
        day_of=words("de"),
        of=wordings("de"),
        to=wordings("a, y, -, –"),
        thirds=phrases({1: "principios de", 2: "mediados de", 3: "finales de"}),
        relative=phrases({
            ("day", -1): "ayer", ("year", -1): "el año pasado", ("year", 0): "este año",
        }),
        last_after=words("pasado"),
        next_after=words("próximo"),
    ),
    periods=language.Periods(
        quarter=words("trimestre"),
        half=words("semestre"),
        decade=wordings("los años, años"),
    ),
    years=language.Years(before=words("en, de, desde, hasta"), sure=words("en, desde")),
    names=language.Names(
        labels=wordings("artículo, resolución"), idioms=wordings("primer ministro"),
    ),
)
