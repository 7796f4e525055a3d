"""What English writes, subject by subject: data only, laid out as tables.

A phrase with a hyphen is also found without. To teach the library a wording, add it to its line.
What a table is for stands in `language.py`.
"""

from __future__ import annotations

from ..language import (
    Ages,
    Bounds,
    Clocks,
    Dates,
    Factors,
    Fractions,
    Language,
    Months,
    Names,
    Nouns,
    Numbers,
    Ordinals,
    Periods,
    Ranges,
    Units,
    Years,
)
from ..spelling import Spelling

# fmt: off
spelling = Spelling(
    group=",",
    decimal=".",
    elision=r"'s\b|[a-z]\.[a-z]\.(?:[a-z]\.)*",
    expansions={},
)
words, phrases, wordings = spelling.words, spelling.phrases, spelling.wordings

LANGUAGE = Language(
    spelling=spelling,
    numbers=Numbers(
        one=words("one, a, an"),
        never_last=words("a, an"),
        cardinals=phrases({
            2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
            10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen",
            16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty",
            30: "thirty", 40: "forty, fourty", 50: "fifty", 60: "sixty", 70: "seventy",
            80: "eighty", 90: "ninety",
        }),
        hundred=words("hundred"),
        scales=phrases({
            10**3: "thousand", 10**6: "million, millions", 10**9: "billion, billions",
            10**12: "trillion, trillions",
        }),
        joiners=words("and"),
        scale_signs=phrases({
            10**3: "k", 10**6: "m, mn, mln, mil", 10**9: "bn, b, bln", 10**12: "tn, trn, trln, t",
        }),
        glued_scales=words("m, k, b"),
        dimensions=words("""
            long, high, tall, wide, deep, thick, away, above, below, from, -, race, sprint,
            hurdles, freestyle, butterfly, backstroke, breaststroke, relay, medley, final,
            steeplechase, dash, individual, gold, title, champion, record, crawl"""),
        around=phrases({12: "dozen, dozens", 20: "score, scores"}),
        exact=phrases({
            10: "tens", 100: "hundred, hundreds", 10**3: "thousand, thousands",
            10**6: "million, millions", 10**9: "billion, billions", 10**12: "trillion, trillions",
        }),
        plural_nouns=words("""
            tens, dozens, hundreds, thousands, millions, billions, trillions, scores"""),
        needs_of=words("tens, scores, score"),
        indefinite=wordings("""
            several, a few, a couple of, some, many, few, the, these, those, their"""),
        indefinite_singular=words("several, a few, few, many, a couple of"),
        rough=words("good, full, mere, further, whopping, staggering, cool, solid"),
        one_more=words("another"),
        half=wordings("half, half-, half a, half an"),
        and_a_half=wordings("and a half, and one half, -and-a-half, -and-one-half"),
    ),
    nouns=Nouns(
        articles=words("the, a, an, its, their, his, her, these, those, this, our"),
        definite=words("the"),
        fillers=words("the"),
        of=wordings("of, of the, of a, of an"),
        adjectives=words("""
            more, additional, long, full, straight, consecutive, extra, further, other,
            successive, short, calendar, working, solid, whole, entire, good, last, past, next,
            previous, coming, final, first, remaining, new, business, fiscal, light, us, u.s.,
            separate, gruelling, grueling, hard, bloody, brutal, uninterrupted, continuous"""),
        plural_endings="s",
        function_words=words("""
            was, is, has, as, his, its, this, thus, us, does, plus, across, towards, versus,
            besides, unless, perhaps, always, sometimes, ours, yes, saw, less, goes, says,
            brings, marks, marked, sees, makes, looks, comes, shows, remains, continues,
            begins, began, ends, involves, requires"""),
        people=words("""
            people, men, women, children, troops, police, personnel, dead, cattle, sheep,
            staff, aircraft"""),
    ),
    fractions=Fractions(
        nouns=phrases({
            (1, 2): "half, halves", (1, 3): "third, thirds",
            (1, 4): "quarter, quarters, fourth, fourths", (1, 5): "fifth, fifths",
            (1, 6): "sixth, sixths", (1, 7): "seventh, sevenths", (1, 8): "eighth, eighths",
            (1, 9): "ninth, ninths", (1, 10): "tenth, tenths", (1, 12): "twelfth, twelfths",
            (1, 20): "twentieth, twentieths", (1, 100): "hundredth, hundredths",
            (1, 1000): "thousandth, thousandths",
        }),
        alone=words("half"),
        determiners=words("a, an, one, the"),
        before=wordings("by, to, from, between, and, against, or, only, just"),
        end=words("""
            in, since, from, to, over, last, this, on, after, and, or, as, by, but, during,
            between, a, ago, compared, when, while, at, more, less, fewer, higher, lower"""),
        out_of=phrases({"sure": "out of, out of every, in every", "loose": "in", "loosest": "of"}),
    ),
    ordinals=Ordinals(
        ranks=phrases({
            1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh",
            8: "eighth", 9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth",
            14: "fourteenth", 15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth",
            19: "nineteenth", 20: "twentieth", 30: "thirtieth", 40: "fortieth", 50: "fiftieth",
            60: "sixtieth", 70: "seventieth", 80: "eightieth", 90: "ninetieth", 100: "hundredth",
            1000: "thousandth",
        }),
        after_tens=phrases({
            1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh",
            8: "eighth", 9: "ninth",
        }),
        suffixes=words("st, nd, rd, th"),
        roman_suffixes=words("th, st"),
        time=words("second"),
        time_before=words("a, per, every, each, this, one, split"),
        time_after=words("""
            later, ago, before, after, or, and, to, of, for, longer, in, at, when, that"""),
    ),
    bounds=Bounds(
        before=phrases({
            "about": """
                about, around, some, roughly, nearly, almost, approximately, close to, in the
                region of, on the order of, of the order of, approx, approx., circa, ca,
                somewhere around, just about, virtually, an approximate, in the neighborhood
                of, in the neighbourhood of, near, ~, ≈""",
            "least": """
                more than, at least, over, upwards of, upward of, no fewer than, not fewer
                than, no less than, not less than, above, in excess of, exceeding, a minimum
                of, well over, just over, greater than, north of, well above, higher than, just
                above, larger than, well more than, longer than, a little more than, a little
                over, slightly more than, slightly over, minimum of, >""",
            "most": """
                less than, fewer than, up to, as many as, as much as, at most, no more than,
                not more than, under, below, a maximum of, just under, well under, well below,
                just below, lower than, smaller than, maximum of, a little under, slightly less
                than, just less than, a little less than, <""",
        }),
        after=phrases({
            "about": "or so, approximately, roughly, -odd, odd, -or-so, -ish",
            "least": """
                or more, and more, or above, and above, and over, or over, and up, or older, at
                least, +, plus, -plus, minimum, and older, or higher, or longer, or greater""",
            "most": """
                or less, or fewer, at most, or under, and under, or below, maximum, tops, and
                younger, or younger, at the most, max""",
        }),
        stray={
            "up": words("""
                edge, edges, edged, edging, tick, ticks, ticked, ticking, inch, inches, inched,
                inching, creep, creeps, crept, go, goes, went, gone, going, shoot, shoots, shot,
                push, pushed, pushing, nudge, nudged, bump, bumped, revise, revised, move, moved,
                moves, moving, drive, drove, driven, bring, brought, bringing, pick, picked,
                inching, climb, climbs, climbed, took, taking, speed, sped"""),
            "about": words("""
                speak, speaks, spoke, spoken, speaking, talk, talks, talked, talking, book, film,
                story, debate, report, ask, asked, worry, worried, complained, wrote, written"""),
            "around": words("came, come, comes, went, turned, turn, travelled, walked, ran"),
        },
        under=words("under, below, above, over"),
        covers=words("""
            water, waters, snow, ice, rubble, sand, mud, rock, earth, soil, concrete, debris,
            ash, sea, sediment, silt, granite, dirt, stone, lava, seawater, floodwater,
            floodwaters, gravel"""),
        covered=words("""
            hidden, buried, trapped, pinned, crushed, lies, lie, lay, lying, submerged,
            concealed, stashed, entombed, deep, stuck, vanished, disappeared"""),
        weak=words("over, under"),
        weak_periods=words("over"),
        period_cues=words("""
            for, after, of, with, just, well, lasted, lasting, took, taken, takes, take,
            taking, is, was, are, were, been, be, by, spent, in, to, than, only, served, has,
            have, had, a, the, and, ran, aged"""),
        by=wordings("by"),
        measured=wordings("only, alone, exactly, flat"),
        before_measured=wordings("just, only, barely, exactly, a mere, scarcely"),
    ),
    ranges=Ranges(
        link=wordings("to, -, –, and up to, through"),
        joint=wordings("and"),
        either=wordings("or, or even"),
        between=wordings("between"),
        starting=wordings("from"),
        changes=words("""
            rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, growth,
            increase, increases, increased, increasing, climb, climbs, climbed, climbing, jump,
            jumps, jumped, jumping, surge, surges, surged, surging, soar, soars, soared,
            soaring, go, goes, went, gone, going, fall, falls, fell, fallen, falling, drop,
            drops, dropped, dropping, decline, declines, declined, declining, decrease,
            decreases, decreased, decreasing, shrink, shrinks, shrank, shrunk, slide, slides,
            slid, slump, slumped, plunge, plunges, plunged, plunging, tumble, tumbled, cut,
            cuts, cutting, reduce, reduces, reduced, reducing, reduction, raise, raises,
            raised, raising, lower, lowers, lowered, lowering, up, down, expand, expands,
            expanded, expanding, expansion, double, doubled, doubling, triple, tripled, move,
            moved, moves, edge, edged, tick, ticked, slow, slowed, slows, accelerate,
            accelerated, boost, boosted, swell, swelled, swollen, balloon, ballooned, leap,
            leapt, leaped, spike, spiked, revise, revised, revises, change, changed, quadruple,
            quadrupled, quintupled, shift, shifted, bring, brought, widen, widened, narrow,
            narrowed, ease, eased, dip, dipped, sink, sank, sunk, advance, advanced, extend,
            extended, upgraded, downgraded, lift, lifted, hike, hiked, improved, improve,
            dwindle, dwindled, trim, trimmed, slash, slashed, halved, shortened, lengthened,
            rebounded, recovered, collapse, collapsed"""),
        scores=words("""
            beat, beats, beaten, won, win, wins, lost, lose, loses, defeat, defeated, draw,
            drew, drawn, victory, score, scoreline, trailed, trail, trailing, led, lead, leads,
            vote, voted, votes, ruled, ruling, decision, aggregate, match, set, sets, shootout,
            goal, goals, series, thrashed, edged, champions, final, down, record"""),
    ),
    units=Units(
        percent=phrases({
            (1, 100): """
                %, per cent, percent, per-cent, pct, percentage-point, percentage points,
                percentage point, pct points, percent points, % points, pc""",
            (1, 10000): "basis points, basis point, bps",
        }),
        bare_points=words("point, points"),
        times=wordings("times, -fold, fold"),
        durations=phrases({
            "year": "year, years, year's, years', yr, yrs", "month": "month, months, months'",
            "week": "week, weeks, weeks'", "day": "day, days, days'",
            "hour": "hour, hours, hours', hr, hrs", "minute": "minute, minutes, minutes', mins",
            "second": "second, seconds, seconds', secs",
        }),
        spans=phrases({
            10: "decade, decades", 100: "century, centuries", 1000: "millennium, millennia",
        }),
        plural_spans=words("decades, centuries, millennia"),
        measures=phrases({
            "tonne": "tonne, tonnes, metric ton, metric tons, metric tonnes, metric tonne",
            "ton": "ton, tons, short tons", "long_ton": "long tons", "kiloton": "kiloton, kilotons",
            "kilotonne": "kilotonne, kilotonnes", "megaton": "megaton, megatons",
            "megatonne": "megatonne, megatonnes", "gigatonne": "gigatonne, gigatonnes, gigatons",
            "kilogram": "kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos",
            "gram": "gram, grams, gramme, grammes",
            "microgram": "microgram, micrograms, microgramme, microgrammes",
            "milligram": "milligram, milligrams", "pound": "pound, -pound, pounds of, lb, lbs",
            "ounce": "ounce, ounces, oz", "barrel": "barrel, barrels, bpd, bbl, bpd of",
            "gallon": "gallon, gallons", "liter": "litre, litres, liter, liters",
            "milliliter": "millilitre, millilitres, milliliter, milliliters",
            "bushel": "bushel, bushels", "meter": "metre, metres, meter, meters",
            "kilometer": "kilometre, kilometres, kilometer, kilometers, kms",
            "centimeter": "centimetre, centimetres, centimeter, centimeters",
            "millimeter": "millimetre, millimetres, millimeter, millimeters",
            "hectare": "hectare, hectares", "acre": "acre, acres",
            "meter ** 2": "square metre, square metres, square meter, square meters, sq m",
            "kilometer ** 2": """
                square kilometre, square kilometres, square kilometer, square kilometers, sq
                km, sq. km""",
            "meter ** 3": "cubic metre, cubic metres, cubic meter, cubic meters",
            "kilometer ** 3": "cubic kilometres, cubic kilometers",
            "foot ** 2": "square foot, square feet, sq ft", "foot ** 3": "cubic foot, cubic feet",
            "mile ** 2": "square mile, square miles, sq mi", "mile": "mile, miles, mi",
            "nautical_mile": "nautical mile, nautical miles",
            "light_year": "light-year, light-years", "yard": "yard, yards",
            "foot": "foot, feet, ft", "inch": "inch, inches", "watt": "watt, watts",
            "kilowatt": "kilowatt, kilowatts", "megawatt": "megawatt, megawatts",
            "gigawatt": "gigawatt, gigawatts", "terawatt": "terawatt, terawatts",
            "watt_hour": "watt-hour, watt-hours",
            "kilowatt_hour": "kilowatt-hour, kilowatt-hours, kilowatthours",
            "megawatt_hour": "megawatt-hour, megawatt-hours",
            "gigawatt_hour": "gigawatt-hour, gigawatt-hours",
            "terawatt_hour": "terawatt-hour, terawatt-hours",
            "kilometer / hour": """
                kilometre per hour, kilometres per hour, kilometers per hour, kilometer per
                hour, kilometres an hour, kilometers an hour, km per hour, km an hour,
                kilometre-per-hour, kilometer-per-hour, kmph""",
            "mile / hour": """
                miles per hour, miles an hour, mile per hour, mile-per-hour, mile-an-hour""",
            "meter / second": "metres per second, meters per second", "knot": "knot, knots",
            "degree_Celsius": """
                degrees celsius, degree celsius, degrees centigrade, degrees c, celsius,
                degrees, degree""",
            "degree_Fahrenheit": "degrees fahrenheit, degree fahrenheit, degrees f, fahrenheit",
            "gigabyte": "gigabytes", "terabyte": "terabytes",
        }),
        currencies=phrases({
            "USD": """
                dollar, dollars, us dollar, us dollars, u.s. dollars, u.s. dollar, american
                dollars, bucks""",
            "CAD": "canadian dollars, canadian dollar",
            "AUD": "australian dollars, australian dollar", "NZD": "new zealand dollars",
            "HKD": "hong kong dollars, hong kong dollar", "SGD": "singapore dollars",
            "TWD": "taiwan dollars, taiwanese dollars, new taiwan dollars", "EUR": "euro, euros",
            "GBP": "pounds, pounds sterling, pound sterling, sterling, british pounds, quid",
            "EGP": "egyptian pounds", "LBP": "lebanese pounds", "SYP": "syrian pounds",
            "CHF": "swiss franc, swiss francs", "XOF": "cfa francs",
            "RUB": "rouble, roubles, ruble, rubles, russian rubles, russian roubles",
            "BYN": "belarusian rubles, belarusian roubles", "UAH": "hryvnia, hryvnias, hryvnya",
            "CNY": "yuan, yuans, chinese yuan, renminbi", "JPY": "yen, japanese yen",
            "KRW": "won, south korean won, korean won", "KPW": "north korean won",
            "INR": "rupee, rupees, indian rupees", "PKR": "pakistani rupees",
            "LKR": "sri lankan rupees", "IDR": "indonesian rupiah, rupiah, rupiahs",
            "TRY": "lira, liras, turkish lira, turkish liras",
            "SEK": "swedish crowns, swedish krona, swedish kronor, kronor, krona",
            "NOK": "norwegian crowns, norwegian kroner", "DKK": "danish crowns, danish kroner",
            "CZK": "czech crowns, czech koruna, koruna", "ISK": "icelandic krona",
            "PLN": "zloty, zlotys, polish zlotys, polish zloty", "HUF": "forint, forints",
            "RON": "lei", "BRL": "reais, brazilian reais", "ARS": "argentine pesos",
            "MXN": "mexican pesos, pesos", "CLP": "chilean pesos", "COP": "colombian pesos",
            "PHP": "philippine pesos", "IQD": "iraqi dinars", "KWD": "kuwaiti dinars",
            "LYD": "libyan dinars", "RSD": "serbian dinars", "MAD": "moroccan dirhams",
            "AED": "dirham, dirhams", "ILS": "shekel, shekels",
            "IRR": "rial, rials, iranian rials, tomans", "SAR": "riyal, riyals, saudi riyals",
            "QAR": "qatari riyals", "ZAR": "rand, rands, south african rand", "NGN": "naira",
            "KES": "kenyan shillings", "KZT": "tenge", "VND": "dong, vietnamese dong",
            "THB": "baht", "MYR": "ringgit", "GEL": "lari", "AFN": "afghanis", "ETB": "birr",
        }),
        coins=phrases({
            "coin": "cents, cent", "USD": "us cents, u.s. cents", "GBP": "pence",
            "EUR": "euro cents",
        }),
        minus=words("minus"),
        places=phrases({
            "KPW": "north korean, north koreans, north korea, pyongyang",
            "KRW": "south korean, south koreans, south korea, seoul",
        }),
    ),
    ages=Ages(
        before=wordings("aged, age, age of, ages, at age, aged about, turned, turning, turns"),
        subjects=wordings("""
            he was, she was, he is, she is, who was, who is, i was, i am, he turned, she turned"""),
        people=words("""
            children, boys, girls, people, adults, women, men, players, anyone, youths, voters,
            kids, pupils"""),
        bounds=words("under, over"),
        after=words("at, when, and, on, but, while, yesterday"),
        at=words("at"),
        verbs=words("died, dies, dead, dying, death, retired, retires, married, widowed, orphaned"),
        aside=True,
    ),
    factors=Factors(
        words=phrases({
            (2, 1): "double, doubled, doubles, doubling, twice, twofold, two-fold",
            (3, 1): """
                triple, tripled, triples, tripling, thrice, threefold, treble, trebled,
                trebling, trebles""",
            (4, 1): "quadruple, quadrupled, quadruples, quadrupling, fourfold",
            (5, 1): "quintuple, quintupled, quintupling, fivefold", (6, 1): "sixfold",
            (7, 1): "sevenfold", (8, 1): "eightfold", (9, 1): "ninefold", (10, 1): "tenfold",
            (20, 1): "twentyfold", (100, 1): "hundredfold, hundred-fold", (1000, 1): "thousandfold",
            (1, 2): "halve, halved, halves, halving",
        }),
        nouns=words("double, triple, quadruple, treble, quintuple"),
        before=wordings("""
            to, will, would, could, may, might, can, than, should, or, is, are, was, were, at,
            be, by"""),
        after=wordings("the, its, that, what, their, last, those, his, her, this, in, our, as"),
        occasions=words("twice, thrice"),
        factor=words("fold"),
        more=wordings("""
            earnings, sales, revenue, profits, more, less, higher, larger, bigger, greater,
            the, as, that, its, their, faster, over, what, lower, smaller, longer, those, his,
            her, cheaper, stronger, more than, better, farther, further, deadlier, heavier,
            normal, last, current, today, average, worse, our, this, fewer, richer, likelier,
            costlier, quicker, slower, wider, taller, poorer, pre-war"""),
        less=wordings("less, fewer, lower, smaller, cheaper"),
        comparative="er",
        not_comparatives=words("""
            after, later, earlier, under, other, another, either, neither, never, together,
            however, whether, former, summer, winter, september, october, november, december,
            number, member, player, ever, easter, premier, minister, career, winner, whenever,
            wherever, rather, altogether"""),
        rates=words("""
            a, an, per, each, every, daily, weekly, year, years, month, months, week, weeks,
            day, hour"""),
        multiply=wordings("""
            multiplied by, multiply by, multiplies by, multiplying by, a factor of, factor of,
            by a factor of"""),
        divide=wordings("divided by, divide by, dividing by"),
    ),
    months=Months(
        names=phrases({
            1: "january, jan, jan.", 2: "february, feb, feb.", 3: "march, mar.",
            4: "april, apr, apr.", 5: "may", 6: "june, jun, jun.", 7: "july, jul, jul.",
            8: "august, aug, aug.", 9: "september, sept, sept., sep, sep.",
            10: "october, oct, oct.", 11: "november, nov, nov.", 12: "december, dec, dec.",
        }),
        capital=words("""
            january, february, march, april, may, june, july, august, september, october,
            november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec"""),
        shy=words("may, march, august, mar, jan, sep, april, june"),
        after=words("""
            in, by, since, until, till, last, next, early, late, mid, -, of, and, from, to,
            this, during, between, through, before, after, on, every, for, or, throughout,
            ending, end, –, begin, ("""),
        verbs=words("""
            was, were, is, saw, brought, marks, marked, has, had, began, ended, starts, sees,
            brings"""),
        people=words("may"),
        superlatives=words("most, least, worst, month"),
        superlative="est",
    ),
    dates=Dates(
        day_first=False,
        weekdays=phrases({
            0: "monday, mon.", 1: "tuesday, tues., tue.", 2: "wednesday, wed.",
            3: "thursday, thurs., thu.", 4: "friday, fri.", 5: "saturday, sat.", 6: "sunday, sun.",
        }),
        first_day=wordings("1st"),
        day_suffixes=words("st, nd, rd, th"),
        day_openers=words("from, between"),
        day_of=words("of"),
        of=wordings("of, in"),
        to=wordings("to, -, –, and, through, until, till, thru, up to"),
        hedges=wordings("""
            around, about, circa, c., ca., approximately, roughly, some time around, sometime
            around, c"""),
        glued_before=words("mid, post, pre, late, early, end"),
        thirds=phrases({
            1: """
                early, early in, the start of, the beginning of, start of, beginning of, early
                on in, at the start of, at the beginning of, the early part of, the very
                beginning of, very early in, the early, the very start of, the early days of""",
            2: "mid-, mid, the middle of, middle of, the mid-, in the middle of",
            3: """
                late, late in, the end of, end of, the close of, the very end of, the latter
                part of, the late, end-, at the end of, the tail end of""",
        }),
        this_period=phrases({
            "year": "the year, year, this year", "month": "the month, this month",
        }),
        relative=phrases({
            ("day", -1): "yesterday", ("day", -2): "the day before yesterday",
            ("day", 1): "tomorrow", ("day", 2): "the day after tomorrow",
            ("week", -1): """
                last week, late last week, early last week, earlier last week, later last week""",
            ("week", 0): "this week, earlier this week, later this week",
            ("week", 1): "next week, early next week, late next week, later next week",
            ("month", -1): "last month",
            ("month", 0): "this month, earlier this month, later this month",
            ("month", 1): "next month", ("year", -1): "last year",
            ("year", 0): "this year, earlier this year, later this year, the current year",
            ("year", 1): "next year", ("quarter", -1): "last quarter",
            ("quarter", 0): "this quarter", ("quarter", 1): "next quarter",
        }),
        last_after=words("last"),
        next_after=words("next"),
        last_before=wordings("last, this past, this"),
        next_before=wordings("next"),
    ),
    periods=Periods(
        quarter=words("quarter, quarters"),
        half=words("half, halves"),
        half_is_common=True,
        match=words("""
            match, game, scored, scores, scoring, score, goal, goals, goalless, trailed,
            trailing, penalty, try, tries, touchdown, touchdowns, halftime, striker, referee,
            equalised, equalized, equaliser, equalizer, keeper, goalkeeper, midfielder,
            defender, conceded, coach, header, substitute, ball, fans, winger, team, side,
            visitors, hosts, shots, pitch, cup, dominated, pass, nil, rugby, football,
            basketball, quarterback, rebounds, tackle"""),
        final=words("last, final"),
        quarter_before=words("in, of, for, the, since, during, to, from, and, through, by, by"),
        signs=phrases({"quarter": "q", "half": "h"}),
        decade_suffixes=words("s, 's"),
        lives=words("his, her, their, my, our, your"),
        degrees=words("temperatures, temperature, mercury, highs, lows"),
        century=wordings("century, centuries"),
        era=wordings("bc, b.c., bce, before christ"),
    ),
    years=Years(
        words=wordings("the year, year"),
        before=words("""
            in, since, by, until, till, from, during, early, late, mid, mid-, after, before,
            around, of, year, january, february, march, april, may, june, july, august,
            september, october, november, december, spring, summer, autumn, fall, winter,
            circa, through, for, fiscal, and, or, to, throughout, back, between, earlier,
            later, post, pre, than, christmas, fy, starting, beginning, vs, versus, compared
            with"""),
        sure=words("in, since, until, till, during, year, late, early, mid, circa"),
        determiners=words("the, his, her, its, a, this, that, their, our"),
        things=words("""
            levels, prices, elections, borders, terms, figures, results, lines, protests,
            models"""),
    ),
    clocks=Clocks(
        units=words("gmt"),
        half=wordings("half past, quarter past, quarter to, a quarter past, a quarter to"),
        before=wordings("at, by, until, from, before, after, around, since"),
        after=wordings("""
            bc, b.c., bce, a.m., p.m., am, pm, a.m, p.m, o'clock, gmt, utc, local time, et,
            est, edt, noon, a . m, p . m"""),
    ),
    names=Names(
        idioms=wordings("""
            first minister, first ministers, first deputy, first vice president, first nations,
            nine lives, six of one, ten to one, first lady, first ladies, first world war,
            second world war, third world war, world war one, world war two, world war three,
            first of all, first and foremost, at first, at first glance, at first sight,
            first-hand, firsthand, first-class, first class, first-rate, first aid, first
            responders, first responder, first name, first names, in the first place, in the
            second place, head first, second lieutenant, second lady, second amendment, first
            amendment, fifth amendment, second-hand, secondhand, second thoughts, second
            thought, second nature, second-class, second to none, split second, split-second, a
            split second, per second, a second later, for a second, third world, third-world,
            third party, third parties, third-party, third reich, third rate, fourth estate,
            fifth column, sixth sense, seventh heaven, eleventh hour, eleventh-hour,
            quarter-final, quarter-finals, quarterfinal, quarterfinals, semi-final, half-time,
            halftime, half-brother, half-sister, half-hearted, half-way, half way, quarterback,
            headquarters, close quarters, at close quarters, living quarters, in some quarters,
            from all quarters, 24/7, twenty-four seven, 9/11, 24 hours a day, 24 hours a day
            seven days a week, seven days a week, round the clock, one on one, one-on-one, one
            by one, two by two, one-two, one or other, one another, one day, one of, no one,
            high five, cloud nine, dressed to the nines, back to square one, nine to five,
            nine-to-five, catch-22, six feet under, forty winks, the whole nine yards, a
            thousand times, double standard, double standards, double agent, double agents,
            double-edged, double down, doubled down, doubles down, doubling down, double-check,
            double tap, double-tap, on the double, double negative, double jeopardy, triple
            jump, body double, black friday, good friday, bloody sunday, twenty20, call 911,
            calling 911, called 911, 911 call, 911 calls, 999 call, 999 calls, 50-50,
            fifty-fifty, super sunday, easter sunday, easter monday, palm sunday, super
            tuesday, black monday, cyber monday, ash wednesday, shrove tuesday, boxing day,
            maundy thursday, giving tuesday, may day, march on, fifth avenue, pride of place,
            number one, number two, a great many"""),
        labels=wordings("""
            russell, stoxx, chapters, rooms, routes, flights, sections, lines, gates, highways,
            schools, article, articles, resolution, resolutions, chapter, page, pages, section,
            number, no, no., nos, nos., room, line, flight, bureau, office, unit, phase,
            category, level, type, route, highway, interstate, paragraph, annex, protocol,
            directive, amendment, zone, battery, gate, ariane, artemis, android, boeing,
            airbus, apollo, soyuz, falcon, leopard, windows, iphone, channel, hwasong,
            pukguksong, sputnik, formula, version, volume, episode, lot, suite, platform,
            terminal, mig, sukhoi, tupolev, antonov, challenger, abrams, galaxy, playstation,
            option, class, division, brigade, figure, table, exhibit, count, rule, title, part,
            step, grade, area, district, ward, precinct, region, sector, pier, track, exit,
            lane, tier, block, bill, proposition, prop, #, type-, bus, dial, dialled, dialed"""),
        proper=wordings("group of, group"),
        listed=wordings("and, or, to, -, –, through"),
        streets=words("rue"),
        street_ends=words("street, avenue, road, lane, square, boulevard, drive"),
    ),
)
