"""Numbers in digits and words, their scales and halves, vague plurals."""

from tests.reading.told import (
    about,
    count,
    duration,
    measure,
    money,
    says,
    share,
)

FRENCH = {
    "thousands are split by blanks or dots, decimals by a comma or, short, by a dot": [
        says("Le stade compte 48 583 places.", count("48 583", 48_583)),
        says("Le stade compte 48\u202f583 places.", count("48\u202f583", 48_583)),
        says("La ville a perdu 12.450 habitants.", count("12.450", 12_450)),
        says("On a compté 1.250.300 bulletins.", count("1.250.300", 1_250_300)),
        says(
            "Elle a couru le tour en 58,25 secondes.", duration("58,25 secondes", 58.25, "second")
        ),
        says("Le loyer a pris 2.5 % en un mois.", share("2.5 %", 0.025)),
        says("Un kilo de cerises vaut 1.250,50 yens.", money("1.250,50 yens", 1250.5, "JPY")),
    ],
    "a numeral with a leading zero or beyond sixteen digits is a name": [
        says("Le dossier 0042 a disparu des archives."),
        says("Le colis 12345678901234567 n'est jamais arrivé."),
        says(
            "L'État doit 1234567890123456 roubles.",
            money("1234567890123456 roubles", 1234567890123456, "RUB"),
        ),
        says("Il lui manque 0,5 gramme.", measure("0,5 gramme", 0.5, "gram")),
    ],
    "a vulgar fraction glued to digits is added": [
        says("La réunion a duré 2½ heures.", duration("2½ heures", 2.5, "hour")),
        says("Le nourrisson pesait 3¼ kilos.", measure("3¼ kilos", 3.25, "kilogram")),
        says(
            "Le puits donne 1¾ million de barils.",
            measure("1¾ million de barils", 1.75e6, "barrel"),
        ),
    ],
    "tens and units make a number, with a hyphen, « et », or both": [
        says("Vingt et un mineurs ont été remontés.", count("Vingt et un", 21)),
        says("Soixante et onze dossiers restent ouverts.", count("Soixante et onze", 71)),
        says("Soixante-dix-sept sénateurs ont voté contre.", count("Soixante-dix-sept", 77)),
        says("Quatre-vingt-onze maisons ont brûlé.", count("Quatre-vingt-onze", 91)),
        says("Cent un chiots ont été saisis.", count("Cent un", 101)),
        says(
            "Deux cent trente et une communes sont touchées.", count("Deux cent trente et une", 231)
        ),
        says(
            "La salle contient quatre cent soixante-douze sièges.",
            count("quatre cent soixante-douze", 472),
        ),
        says(
            "Le maire a invité trente et un élus, et un seul est venu.",
            count("trente et un", 31),
        ),
        says(
            "Le jury a retenu entre vingt et trente films.",
            count("entre vingt et trente", (20, 30)),
        ),
        says("Soixante dix dossiers restent ouverts.", count("Soixante dix", 70)),
    ],
    "hundreds, thousands and scales go down": [
        says(
            "Deux millions trois cent mille foyers étaient sans courant.",
            count("Deux millions trois cent mille", 2_300_000),
        ),
        says("Mille deux cent quatre soldats sont rentrés.", count("Mille deux cent quatre", 1204)),
        says(
            "Un million deux mille signatures ont été remises.",
            count("Un million deux mille", 1_002_000),
        ),
        says(
            "Trois milliards deux millions d'euros manquent.",
            money("Trois milliards deux millions d'euros", 3_002_000_000, "EUR"),
        ),
        says("Mille manifestants ont défilé.", count("Mille", 1000)),
        says("Cent mille foyers ont été évacués.", count("Cent mille", 100_000)),
        says(
            "Le budget prévoit quatre-vingt mille euros.",
            money("quatre-vingt mille euros", 80_000, "EUR"),
        ),
        says("La dette atteint un trillion de marks.", money("un trillion de marks", 1e18, "DEM")),
    ],
    "numbers that make none together stay apart": [
        says(
            "Les lots deux, trois et vingt ont été vendus.",
            count("deux", 2),
            count("trois", 3),
            count("vingt", 20),
        ),
        says("Sur les cent, trois ont parlé.", count("cent", 100), count("trois", 3)),
        says(
            "Ils étaient trois vingt ans plus tôt.",
            count("trois", 3),
            duration("vingt ans", 20, "year"),
        ),
        says(
            "Ils étaient vingt quinze ans plus tôt.",
            count("vingt", 20),
            duration("quinze ans", 15, "year"),
        ),
        says(
            "Ils étaient vingt dix ans plus tôt.",
            count("vingt", 20),
            duration("dix ans", 10, "year"),
        ),
        says(
            "Ils étaient dix deux ans plus tôt.", count("dix", 10), duration("deux ans", 2, "year")
        ),
        says(
            "Ils étaient soixante vingt ans plus tôt.",
            count("soixante", 60),
            duration("vingt ans", 20, "year"),
        ),
    ],
    "scales and nouns of number multiply what stands before them": [
        says("La grève coûte 12 millions par jour.", count("12 millions", 12_000_000)),
        says("Trois douzaines de roses ont été livrées.", about(count("Trois douzaines", 36))),
        says("Le port a vu passer 2 milliers de conteneurs.", count("2 milliers", 2000)),
        says(
            "Une centaine de milliers d'abonnés sont partis.",
            about(count("Une centaine de milliers", 100_000)),
        ),
        says("Il vend 100 mille disques par an.", count("100 mille", 100_000)),
        says(
            "La dette atteint mille milliards de dollars.",
            money("mille milliards de dollars", 1e12, "USD"),
        ),
        says(
            "Le trou pèse mille milliards de milliards de tonnes.",
            open="a value beyond 10^18 is no figure",
        ),
    ],
    "a noun of number is hedged where it rounds, not where it is a scale": [
        says("Une quinzaine d'élus ont signé.", about(count("Une quinzaine", 15))),
        says("Un millier de fidèles attendaient.", count("Un millier", 1000)),
        says(
            "Une bonne centaine de tracteurs bloquaient la route.",
            about(count("Une bonne centaine", 100)),
        ),
        says(
            "Une petite dizaine de députés ont quitté la salle.",
            about(count("Une petite dizaine", 10)),
        ),
        says("La cinquantaine de salariés sera reclassée.", about(count("cinquantaine", 50))),
        says("Les œufs se vendent à la douzaine dans ce marché."),
        says("Une bonne surprise attendait les élus."),
    ],
    "« et demi » adds half of the scale said last": [
        says(
            "Le projet coûte deux millions et demi d'euros.",
            money("deux millions et demi d'euros", 2_500_000, "EUR"),
        ),
        says("Un million et demi de touristes sont venus.", count("Un million et demi", 1_500_000)),
        says("Le film dure trois heures et demie.", duration("trois heures et demie", 3.5, "hour")),
        says(
            "Il faut 1 milliard et demi pour finir le canal.",
            count("1 milliard et demi", 1_500_000_000),
        ),
        says("Le trajet prend une heure et demie.", duration("une heure et demie", 1.5, "hour")),
    ],
    "half of a noun of number is a number": [
        says("Un demi-million de doses ont été jetées.", count("Un demi-million", 500_000)),
        says(
            "Une demi-douzaine de chevaux se sont échappés.", about(count("Une demi-douzaine", 6))
        ),
        says(
            "Le fonds gère un demi milliard d'euros.",
            money("un demi milliard d'euros", 500_000_000, "EUR"),
        ),
        says("Les demi-mesures ne suffiront pas, dit le maire."),
    ],
    "an indefinite plural runs from two to ten of its noun": [
        says(
            "Des dizaines de milliers de fidèles ont marché.",
            about(count("Des dizaines de milliers", (20_000, 100_000))),
        ),
        says(
            "Plusieurs centaines de moutons ont péri.",
            about(count("Plusieurs centaines", (200, 1000))),
        ),
        says(
            "Quelques milliers de curieux attendaient.",
            about(count("Quelques milliers", (2000, 10_000))),
        ),
        says("Ils sont arrivés par milliers.", about(count("par milliers", (2000, 10_000)))),
        says(
            "Le ministère a perdu des millions d'euros.",
            about(money("des millions d'euros", (2e6, 1e7), "EUR")),
        ),
        says("Les 3 millions de foyers attendent.", count("3 millions", 3_000_000)),
        says("Plusieurs navires et quelques avions ont été vus."),
    ],
    "« neuf » is nine before what it counts, else new": [
        says("Le pont est neuf et la route aussi."),
        says("Neuf mille hectares ont brûlé.", measure("Neuf mille hectares", 9000, "hectare")),
        says("Elle a cédé neuf hectares à la commune.", measure("neuf hectares", 9, "hectare")),
        says("La police a arrêté neuf suspects.", count("neuf", 9)),
        says("Les blessés étaient neuf, dont un enfant.", count("neuf", 9)),
        says("Un appareil neuf coûte cher."),
        says(
            "Sur les 40 otages (neuf sont des enfants), aucun n'a parlé.",
            count("40", 40),
            count("neuf", 9),
        ),
    ],
    "an article is no number": [
        says("Un ministre et une députée ont démissionné."),
        says("L'un des gardiens a parlé, l'autre s'est tu."),
    ],
}

ENGLISH = {
    "thousands are split by commas or blanks, decimals by a dot": [
        says("The stadium seats 48,583 people.", count("48,583", 48_583)),
        says("The stadium seats 48 583 people.", count("48 583", 48_583)),
        says("The index closed at 1,234.56 on heavy trade.", count("1,234.56", 1234.56)),
        says("Officials counted 1,250,300 ballots.", count("1,250,300", 1_250_300)),
        says("He ran it in 9.8 seconds.", duration("9.8 seconds", 9.8, "second")),
    ],
    "a vulgar fraction glued to digits is added": [
        says("The hearing lasted 2½ hours.", duration("2½ hours", 2.5, "hour")),
        says("The board is 1¾ inches thick.", measure("1¾ inches", 1.75, "inch")),
    ],
    "hundreds and thousands take « and » before what they add": [
        says("One hundred and twenty miners were trapped.", count("One hundred and twenty", 120)),
        says("Two thousand and five ballots were void.", count("Two thousand and five", 2005)),
        says(
            "Two hundred and three thousand homes lost power.",
            count("Two hundred and three thousand", 203_000),
        ),
        says(
            "Between two hundred and three hundred people marched.",
            count("Between two hundred and three hundred", (200, 300)),
        ),
        says(
            "Between one thousand and two thousand sheep drowned.",
            count("Between one thousand and two thousand", (1000, 2000)),
        ),
        says(
            "Between twenty and thirty ships waited.", count("Between twenty and thirty", (20, 30))
        ),
        says(
            "Twenty-one miners and seven guides were freed.",
            count("Twenty-one", 21),
            count("seven", 7),
        ),
        says(
            "Three hundred and one other passengers were hurt.", count("Three hundred and one", 301)
        ),
    ],
    "an article after a number is none of it": [
        says("He smokes twenty a day.", count("twenty", 20)),
        says("The clinic sees a hundred an hour.", count("a hundred", 100)),
        says("One minister and a clerk resigned."),
    ],
    "scales and nouns of number multiply what stands before them": [
        says("Three hundred thousand homes lost power.", count("Three hundred thousand", 300_000)),
        says("The strike costs 12 million a day.", count("12 million", 12_000_000)),
        says("Two dozen sailors were rescued.", about(count("Two dozen", 24))),
        says(
            "The firm signed a five-million-dollar deal.",
            money("five-million-dollar", 5_000_000, "USD"),
        ),
        says(
            "Half of a 3-million bond was sold.", share("Half", 0.5), count("3-million", 3_000_000)
        ),
        says("A thousand two hundred sheep were lost.", count("A thousand two hundred", 1200)),
        says("The million march went on."),
    ],
    "a noun of number is hedged where it rounds": [
        says("A dozen sailors were rescued.", about(count("A dozen", 12))),
        says("A good dozen tents were burnt.", about(count("A good dozen", 12))),
        says("Another thousand troops will follow.", count("Another thousand", 1000)),
        says("Another dozen cases were confirmed.", about(count("Another dozen", 12))),
        says("Another minister resigned."),
        says("A good many voters stayed at home."),
    ],
    "« scores » and « tens » count only before « of »": [
        says("Scores of protesters were held.", about(count("Scores", (40, 200)))),
        says("A score of witnesses spoke.", about(count("A score", 20))),
        says(
            "Tens of thousands of fans sang.", about(count("Tens of thousands", (20_000, 100_000)))
        ),
        says("The scores were level at the break."),
        says("It was a score that flattered the visitors."),
        says("Losses run into the tens, the bank said."),
    ],
    "an indefinite plural runs from two to ten of its noun, in the singular too": [
        says("Several hundred pigs escaped.", about(count("Several hundred", (200, 1000)))),
        says("A few thousand fans stayed on.", about(count("A few thousand", (2000, 10_000)))),
        says("Many thousands never returned.", about(count("Many thousands", (2000, 10_000)))),
        says("Dozens of houses burnt down.", about(count("Dozens", (24, 120)))),
        says("Several ministers and a few aides left."),
    ],
    "« and a half » adds half of the scale said last": [
        says(
            "A million and a half voters stayed at home.", count("A million and a half", 1_500_000)
        ),
        says(
            "Two and a half million voters stayed at home.",
            count("Two and a half million", 2_500_000),
        ),
        says("The trip takes an hour and a half.", duration("an hour and a half", 1.5, "hour")),
        says("It took 3 and a half years.", duration("3 and a half years", 3.5, "year")),
    ],
    "half of a noun of number is a number": [
        says("Half a million doses were thrown away.", count("Half a million", 500_000)),
        says("A half-million voters were struck off.", count("A half-million", 500_000)),
        says("Half a dozen horses bolted.", about(count("Half a dozen", 6))),
        says("The fund runs half a billion euros.", money("half a billion euros", 5e8, "EUR")),
    ],
}
