"""Shares and factors: fractions, ratios, points, « doublé », « trois fois plus »."""

from tests.reading.told import (
    about,
    count,
    date,
    duration,
    factor,
    measure,
    money,
    ordinal,
    says,
    share,
)

THIRD = 0.333333
SIX_DIGITS = "a share keeps six significant digits"

FRENCH = {
    "a fraction has its numerator in words or none": [
        says("Un quart des élèves ont échoué.", share("Un quart", 0.25)),
        says("Trois quarts des élèves ont échoué.", share("Trois quarts", 0.75)),
        says("Les trois cinquièmes des voix suffisent.", share("trois cinquièmes", 0.6)),
        says("Le budget a été réduit de moitié.", share("moitié", 0.5)),
        says("La moitié des vignes ont gelé.", share("La moitié", 0.5)),
        says("Le quart des vignes ont gelé.", share("Le quart", 0.25)),
        says(
            "Plus du quart des vignes ont gelé.",
            share("Plus du quart", (0.25, None)),
            open="the bound is lost before « du quart »",
        ),
        says("Un tiers des vignes ont gelé.", share("Un tiers", THIRD), open=SIX_DIGITS),
        says("Les deux tiers des vignes ont gelé.", share("deux tiers", 0.666667), open=SIX_DIGITS),
        says("3/4 des votants ont dit non.", share("3/4", 0.75), open="a fraction in digits"),
        says("Le match s'est joué en quart de finale."),
        says("Le tiers-monde et le tiers état ont disparu."),
        says("La seconde moitié du film déçoit.", ordinal("seconde", 2)),
        says("Quart temps et tiers payant vont de pair."),
    ],
    "a rank is a fraction where something is shared out": [
        says("Un cinquième des vignes ont gelé.", share("Un cinquième", 0.2)),
        says("Un cinquième homme a été arrêté.", ordinal("cinquième", 5)),
        says(
            "Le taux est de 3 %, contre un dixième en 2019.",
            share("3 %", 0.03),
            share("un dixième", 0.1),
            date("2019", "2019"),
        ),
        says("Le dixième de la population a fui.", share("Le dixième", 0.1)),
        says("Le dixième de la liste a été élu.", ordinal("dixième", 10)),
        says(
            "La perte atteint un cinquième.",
            share("un cinquième", 0.2),
            open="a fraction alone is a share",
        ),
        says(
            "Il a fini à un centième de seconde.",
            duration("un centième de seconde", 0.01, "second"),
        ),
    ],
    "a part of one unit is a quantity of it": [
        says("Il a parlé un quart d'heure.", duration("un quart d'heure", 0.25, "hour")),
        says("Il a parlé une demi-heure.", duration("une demi-heure", 0.5, "hour")),
        says("Il a attendu trois quarts d'heure.", duration("trois quarts d'heure", 0.75, "hour")),
        says("Il a bu un demi-litre d'eau.", measure("un demi-litre", 0.5, "liter")),
        says("Il a régné un demi-siècle.", duration("un demi-siècle", 50, "year")),
        says("Le taux a pris un demi-point.", share("un demi-point", 0.005)),
        says("Le taux a pris un quart de point.", share("un quart de point", 0.0025)),
        says("Il y passe un quart des heures.", share("un quart", 0.25)),
        says("La demi-finale fut un demi-succès."),
    ],
    "one number out of another is a share": [
        says("Un élève sur cinq a échoué.", share("Un élève sur cinq", 0.2)),
        says("Neuf personnes sur 10 l'approuvent.", share("Neuf personnes sur 10", 0.9)),
        says(
            "Trois jeunes femmes seules sur dix l'approuvent.",
            share("Trois jeunes femmes seules sur dix", 0.3),
        ),
        says("Il travaille une semaine sur deux.", share("une semaine sur deux", 0.5)),
        says("Il gagne une fois sur deux.", share("une fois sur deux", 0.5)),
        says("Il gagne trois fois sur quatre.", share("trois fois sur quatre", 0.75)),
        says(
            "Près d'un élève sur quatre a échoué.", about(share("Près d'un élève sur quatre", 0.25))
        ),
        says(
            "Il pleut deux jours sur cinq.",
            share("deux jours sur cinq", 0.4),
            open="days out of days are a share",
        ),
        says(
            "Un cas sur 30 000 est mortel.",
            share("Un cas sur 30 000", 0.0000333333),
            open=SIX_DIGITS,
        ),
        says("Un accord sur deux dossiers a été signé.", count("deux", 2)),
        says("Un plan sur 12 mois a été signé.", duration("12 mois", 12, "month")),
        says("Ils ont signé douze textes sur dix pages.", count("douze", 12), count("dix", 10)),
        says("Deux ministres, sur les six, ont signé.", count("Deux", 2), count("six", 6)),
        says("Le taux est de 12 pour mille.", share("12 pour mille", 0.012)),
        says(
            "On compte 7 cas pour 100 000 habitants.",
            share("7 cas pour 100 000", 0.00007),
            open="N pour 100 000 is one share",
        ),
    ],
    "points are percentage points where a per cent is in the sentence": [
        says(
            "Le taux atteint 7 %, soit 2 points de plus.",
            share("7 %", 0.07),
            share("2 points", 0.02),
        ),
        says("Le taux gagne 2 points de pourcentage.", share("2 points de pourcentage", 0.02)),
        says("Le taux gagne 0,2 point.", share("0,2 point", 0.002)),
        says(
            "Le parti gagne 2 points et finit à 31 %.", share("2 points", 0.02), share("31 %", 0.31)
        ),
        says("Le taux gagne 25 points de base.", share("25 points de base", 0.0025)),
        says("L'équipe compte 31 points.", count("31", 31)),
        says(
            "L'équipe compte 31 points. Le stade était plein à 90 %.",
            count("31", 31),
            share("90 %", 0.9),
        ),
        says(
            "Le stade était plein à 90 %. L'équipe compte 31 points.",
            share("90 %", 0.9),
            count("31", 31),
        ),
        says("L'indice perd 322 points, soit 2 %.", count("322", 322), share("2 %", 0.02)),
        says(
            "Avec 31 % des voix, contre quatre ans plus tôt un score que ses rivaux, "
            "divisés comme jamais, n'avaient pas su empêcher, il gagne 6 points.",
            share("31 %", 0.31),
            duration("quatre ans", 4, "year"),
            share("6 points", 0.06),
        ),
    ],
    "« doublé », « le double » multiply; a double thing does not": [
        says("Le prix a doublé.", factor("doublé", 2)),
        says("Le prix va décupler.", factor("décupler", 10)),
        says("Il paie le double du prix.", factor("le double", 2)),
        says("Il paie plus du double.", factor("plus du double", (2, None))),
        says("Le prix a plus que triplé.", factor("plus que triplé", (3, None))),
        says("Il prévoit le doublement de la flotte.", factor("doublement", 2)),
        says("Il est doublement médaillé."),
        says("Il a réussi un doublé."),
        says("Il poursuit un double objectif."),
        says("Il joue le double mixte."),
    ],
    "times multiply before a comparison and count occasions else": [
        says("Il gagne trois fois plus.", factor("trois fois", 3)),
        says("Il gagne quatre fois moins.", factor("quatre fois", 0.25)),
        says("Il gagne deux à quatre fois moins.", factor("deux à quatre fois", (0.25, 0.5))),
        says("Il gagne cinq fois le salaire moyen.", factor("cinq fois", 5)),
        says("Il l'a vue trois fois.", count("trois fois", 3)),
        says("Il jeûne deux fois par mois.", count("deux fois", 2)),
        says("Il jeûne deux fois le mois.", count("deux fois", 2)),
        says("Il a gravi deux fois ce sommet.", count("deux fois", 2)),
        says("Il a coûté deux fois ce prix.", factor("deux fois", 2)),
        says("Il a été battu trois fois le même jour.", count("trois fois", 3)),
        says("Il a été élu à deux reprises.", count("deux reprises", 2)),
        says("Il est vingt fois plus riche.", factor("vingt fois", 20)),
    ],
    "« multiplié par » and « divisé par » make a factor": [
        says("Le prix a été multiplié par cinq.", factor("multiplié par cinq", 5)),
        says(
            "Le prix a été multiplié par plus de dix.",
            factor("multiplié par plus de dix", (10, None)),
        ),
        says("Le prix a été divisé par quatre.", factor("divisé par quatre", 0.25)),
        says(
            "Le prix a été multiplié par deux ou trois.",
            factor("multiplié par deux ou trois", (2, 3)),
        ),
        says(
            "Le prix a été divisé par deux ou quatre.",
            factor("divisé par deux ou quatre", (0.25, 0.5)),
        ),
        says("Le gâteau a été divisé par trois euros de trop.", money("trois euros", 3, "EUR")),
        says("Le prix a bondi d'un facteur 10.", factor("un facteur 10", 10)),
    ],
    "a range may run from one fraction to another": [
        says(
            "Entre un cinquième et un quart des vignes ont gelé.",
            share("Entre un cinquième et un quart", (0.2, 0.25)),
        ),
        says(
            "Un quart à la moitié des vignes ont gelé.", share("Un quart à la moitié", (0.25, 0.5))
        ),
        says(
            "La part est passée de la moitié à un quart.",
            share("la moitié", 0.5),
            share("un quart", 0.25),
        ),
        says(
            "La part est passée d'un quart à la moitié.",
            share("un quart", 0.25),
            share("la moitié", 0.5),
        ),
        says(
            "Un quart et la moitié font trois quarts.",
            share("Un quart", 0.25),
            share("la moitié", 0.5),
            share("trois quarts", 0.75),
        ),
    ],
}

ENGLISH = {
    "a fraction has its numerator in words or none": [
        says("A quarter of pupils failed.", share("A quarter", 0.25)),
        says("Three quarters of pupils failed.", share("Three quarters", 0.75)),
        says("Three-fifths of pupils failed.", share("Three-fifths", 0.6)),
        says("One-fifth of pupils failed.", share("One-fifth", 0.2)),
        says("Half of the pupils failed.", share("Half", 0.5)),
        says("Sales fell by a fifth.", share("a fifth", 0.2)),
        says("A fifth man was held.", ordinal("fifth", 5)),
        says("The fifth of five trials began.", ordinal("fifth", 5), count("five", 5)),
        says("Sales rose in the quarter."),
        says("He is her half-brother, and half-hearted."),
        says("The second-half goals came late.", ordinal("second", 2)),
        says("A third of pupils failed.", share("A third", THIRD), open=SIX_DIGITS),
    ],
    "a part of one unit is a quantity of it": [
        says("He spoke for half an hour.", duration("half an hour", 0.5, "hour")),
        says("He spoke for a quarter of an hour.", duration("a quarter of an hour", 0.25, "hour")),
        says("He reigned for half a century.", duration("half a century", 50, "year")),
        says("Three-quarters of a million fled.", count("Three-quarters of a million", 750_000)),
        says("Rates rose half a percentage point.", share("half a percentage point", 0.005)),
        says("Rates rose a quarter of a point.", share("a quarter of a point", 0.0025)),
        says("Rates rose a quarter-point.", share("a quarter-point", 0.0025)),
        says("He walked half a mile.", measure("half a mile", 0.5, "mile")),
    ],
    "one number in or out of another is a share": [
        says("One in five pupils failed.", share("One in five", 0.2)),
        says("Six out of ten pupils failed.", share("Six out of ten", 0.6)),
        says("One in every four pupils failed.", share("One in every four", 0.25)),
        says("Three in ten pupils failed.", share("Three in ten", 0.3)),
        says("Nine of 10 voters stayed at home.", share("Nine of 10", 0.9)),
        says("Nine of 12 jurors agreed.", count("Nine", 9), count("12", 12)),
        says("Three in 27 towns have a bank.", count("Three", 3), count("27", 27)),
        says("One pupil in five failed.", share("One pupil in five", 0.2)),
        says(
            "A flood in 1987 killed dozens.",
            date("1987", "1987"),
            about(count("dozens", (24, 120))),
            open="« a NOUN in YEAR » is no share",
        ),
        says(
            "One in 30,000 cases is fatal.", share("One in 30,000", 0.0000333333), open=SIX_DIGITS
        ),
        says("Ten out of six is no share.", count("Ten", 10), count("six", 6)),
    ],
    "« twice », « double », « halved » multiply; occasions and double things do not": [
        says("He paid twice the price.", factor("twice", 2)),
        says("He was arrested twice.", count("twice", 2)),
        says("Prices have tripled.", factor("tripled", 3)),
        says("Prices were halved.", factor("halved", 0.5)),
        says("He paid double the price.", factor("double", 2)),
        says("Prices will double.", factor("double", 2)),
        says("He booked a double room."),
        says("Cases rose tenfold.", factor("tenfold", 10)),
        says("Cases rose 12-fold.", factor("12-fold", 12)),
    ],
    "times multiply before a comparison and count occasions else": [
        says("It is ten times more costly.", factor("ten times", 10)),
        says("It is ten times lighter.", factor("ten times", 10)),
        says("It is ten times older.", factor("ten times", 10)),
        says("It is four times smaller.", factor("four times", 0.25)),
        says("It is five times the size.", factor("five times", 5)),
        says("He trains five times a week.", count("five times", 5)),
        says("He fell ten times after that.", count("ten times", 10)),
        says(
            "He fell three times this month.",
            count("three times", 3),
            date("this month", "2024-06"),
        ),
        says("He was held four times later on.", count("four times", 4)),
        says("It was four times over budget.", factor("four times", 4)),
    ],
    "« by a factor of » and « divided by » make a factor": [
        says("Costs rose by a factor of ten.", factor("by a factor of ten", 10)),
        says("Costs were divided by four.", factor("divided by four", 0.25)),
        says("Costs were multiplied by 2.5.", factor("multiplied by 2.5", 2.5)),
    ],
    "points are percentage points where a per cent is in the sentence": [
        says("Support fell 3 points to 31%.", share("3 points", 0.03), share("31%", 0.31)),
        says("Support fell 0.5 points.", share("0.5 points", 0.005)),
        says("The index lost 300 points, or 2%.", count("300", 300), share("2%", 0.02)),
        says("The team has 31 points.", count("31", 31)),
        says("Rates rose 25 basis points.", share("25 basis points", 0.0025)),
        says("The stand was 90% full. The team has 31 points.", share("90%", 0.9), count("31", 31)),
    ],
}
