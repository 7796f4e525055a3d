"""Amounts: units and their signs, currencies, small change, halves, the sign of a number."""

from tests.reading.told import about, count, date, duration, measure, money, says, share

FRENCH = {
    "a unit in words or as a sign follows its number": [
        says("Le cargo transporte 2 800 tonnes de riz.", measure("2 800 tonnes", 2800, "tonne")),
        says("La centrale fournit 5 MW.", measure("5 MW", 5, "megawatt")),
        says("Le mur mesure 5 m.", measure("5 m", 5, "meter")),
        says("Le parc couvre 5 km².", measure("5 km²", 5, "kilometer ** 2")),
        says("Le vent souffle à 90 km/h.", measure("90 km/h", 90, "kilometer / hour")),
        says("Il fait 38°C à l'ombre.", measure("38°C", 38, "degree_Celsius")),
        says("Elle tient 500 jours.", duration("500 jours", 500, "day")),
        says("Le taux est de 5%, dit-il.", share("5%", 0.05)),
        says("Il règne depuis deux siècles.", duration("deux siècles", 200, "year")),
        says("Il règne depuis des siècles.", about(duration("des siècles", (200, 1000), "year"))),
        says("Elle a vendu 12 m'a-t-on dit.", count("12", 12)),
        says("Le dossier pèse 12 mo.", count("12", 12)),
    ],
    "an adjective or « de » may stand between a number and its unit": [
        says("Les 24 dernières années ont compté.", duration("24 dernières années", 24, "year")),
        says(
            "Trois longues bonnes années ont passé.",
            duration("Trois longues bonnes années", 3, "year"),
        ),
        says(
            "Deux millions de tonnes ont pourri.",
            measure("Deux millions de tonnes", 2_000_000, "tonne"),
        ),
        says(
            "Un millier de longues heures ont passé.",
            duration("Un millier de longues heures", 1000, "hour"),
        ),
        says(
            "Une dizaine de mètres manquent.", about(measure("Une dizaine de mètres", 10, "meter"))
        ),
        says("Trois de ces tonnes ont pourri.", count("Trois", 3)),
        says("Deux autres ministres sont partis.", count("Deux", 2)),
        says("Un million d'autres électeurs ont voté.", count("Un million", 1_000_000)),
    ],
    "a currency is told in words, by its sign, with its scale": [
        says(
            "Le pont a coûté 2 milliards de dollars.", money("2 milliards de dollars", 2e9, "USD")
        ),
        says("Le pont a coûté 500 M€.", money("500 M€", 5e8, "EUR")),
        says("Le pont a coûté 3 Md€.", money("3 Md€", 3e9, "EUR")),
        says("Le pont a coûté 3 Md d'euros.", money("3 Md d'euros", 3e9, "EUR")),
        says("Le pont a coûté 5M euros.", money("5M euros", 5e6, "EUR")),
        says("Le pont a coûté 10 k€.", money("10 k€", 10_000, "EUR")),
        says("Le pont a coûté 1 000 roubles.", money("1 000 roubles", 1000, "RUB")),
        says("Le pont a coûté 20 dollars canadiens.", money("20 dollars canadiens", 20, "CAD")),
        says("Le signe $ est partout."),
        says("Le signe € vaut un euro."),
        says("La bibliothèque a perdu 300 livres.", count("300", 300)),
        says(
            "La bibliothèque a reçu deux millions de livres.",
            money("deux millions de livres", 2_000_000, "GBP"),
        ),
    ],
    "won is North Korean where the nearest country of the sentence is": [
        says("À Pyongyang, un kilo de riz coûte 6 000 wons.", money("6 000 wons", 6000, "KPW")),
        says("À Séoul, un kilo de riz coûte 4 500 wons.", money("4 500 wons", 4500, "KRW")),
        says(
            "Le billet de 5 000 wons nord-coréens est bleu.",
            money("5 000 wons nord-coréens", 5000, "KPW"),
        ),
        says("Un kilo de riz coûte 4 500 wons.", money("4 500 wons", 4500, "KRW")),
        says(
            "Un kilo de riz coûte 6 000 wons sur les marchés de Corée du Nord.",
            money("6 000 wons", 6000, "KPW"),
        ),
        says(
            "À Pyongyang, les ménages les plus pauvres doivent compter avec un kilo de riz "
            "qui coûte plus de 6 000 wons.",
            money("plus de 6 000 wons", (6000, None), "KPW"),
        ),
        says(
            "Les autorités de Corée du Nord, qui contrôlent les marchés depuis la fin de "
            "la famine et fixent chaque semaine les prix du maïs, du charbon et du tissu, "
            "exigent 6 000 wons.",
            money("6 000 wons", 6000, "KPW"),
        ),
        says(
            "Pyongyang se tait. À l'épicerie, un kilo de riz coûte 4 500 wons.",
            money("4 500 wons", 4500, "KRW"),
        ),
        says(
            "Un kilo coûte 4 500 wons. Pyongyang se tait.",
            money("4 500 wons", 4500, "KRW"),
        ),
        says(
            "Séoul accuse Pyongyang d'exiger 6 000 wons.",
            money("6 000 wons", 6000, "KPW"),
        ),
        says("Pyongyang accuse Séoul d'exiger 6 000 wons.", money("6 000 wons", 6000, "KRW")),
        says(
            "À Séoul le kilo coûte 4 500 wons, à Pyongyang 6 000 wons.",
            money("4 500 wons", 4500, "KRW"),
            money("6 000 wons", 6000, "KPW"),
        ),
        says("À Pyongyang, M. Kim a payé 6 000 wons.", money("6 000 wons", 6000, "KPW")),
        says(
            "Loin de Séoul et de ses marchés, 6 000 wons suffisent à Pyongyang.",
            money("6 000 wons", 6000, "KPW"),
        ),
        says(
            "À Pyongyang, 6 000 wons, bien moins que les prix pratiqués à Séoul.",
            money("6 000 wons", 6000, "KPW"),
        ),
        says("Que fait Pyongyang ? Un kilo coûte 4 500 wons.", money("4 500 wons", 4500, "KRW")),
    ],
    "small change is added to what it follows": [
        says("Le café coûte 3 euros 50.", money("3 euros 50", 3.5, "EUR")),
        says("Le café coûte 3 euros 50 centimes.", money("3 euros 50 centimes", 3.5, "EUR")),
        says("Il mesure 1 mètre 80.", measure("1 mètre 80", 1.8, "meter")),
        says("Il a mis 2 heures 30.", duration("2 heures 30", 2.5, "hour")),
        says("Il a gagné en 1h48.", duration("1h48", 1.8, "hour")),
        says("Il a reçu 3 euros 12 fois par an.", money("3 euros", 3, "EUR"), count("12 fois", 12)),
        says(
            "Il a mis 3 heures 60 mètres plus bas.",
            duration("3 heures", 3, "hour"),
            measure("60 mètres", 60, "meter"),
        ),
        says("Pour 3 euros 12 élèves ont mangé.", money("3 euros", 3, "EUR"), count("12", 12)),
        says("Il a payé 2,5 euros 50 de moins.", money("2,5 euros", 2.5, "EUR"), count("50", 50)),
        says(
            "Il a payé 3 millions d'euros 50 de moins.",
            money("3 millions d'euros", 3e6, "EUR"),
            count("50", 50),
        ),
        says("Il a payé 3 euros 5 fois.", money("3 euros", 3, "EUR"), count("5 fois", 5)),
        says("Il en a pour 30 jours 20.", duration("30 jours", 30, "day"), count("20", 20)),
        says(
            "Le café coûte trois centimes.",
            money("trois centimes", 0.03, "EUR"),
            open="centimes are hundredths of a euro",
        ),
        says("Le café coûte 20 centimes d'euro.", money("20 centimes d'euro", 0.2, "EUR")),
    ],
    "half a unit more": [
        says("Il a attendu un an et demi.", duration("un an et demi", 1.5, "year")),
        says("Il a attendu deux siècles et demi.", duration("deux siècles et demi", 250, "year")),
        says("Il a versé 3 litres et demi.", measure("3 litres et demi", 3.5, "liter")),
    ],
    "a minus makes a number negative, a plus changes nothing": [
        says("Il a fait -15 °C à Lille.", measure("-15 °C", -15, "degree_Celsius")),
        says("Il a fait −15 °C à Lille.", measure("−15 °C", -15, "degree_Celsius")),
        says("Il a fait moins 12 degrés.", measure("moins 12 degrés", -12, "degree_Celsius")),
        says("Les ventes ont fait -3 % en mai.", share("-3 %", -0.03), date("mai", "2024-05")),
        says("Les ventes ont fait moins 3 %.", share("moins 3 %", -0.03)),
        says("Il a perdu moins de 3 %.", share("moins de 3 %", (None, 0.03))),
        says(
            "Il a gelé entre -5 et -2 °C.", measure("entre -5 et -2 °C", (-5, -2), "degree_Celsius")
        ),
        says("Il a fait de -3 à 5 degrés.", measure("de -3 à 5 degrés", (-3, 5), "degree_Celsius")),
        says("Il a fait 0 °C à Lille.", measure("0 °C", 0, "degree_Celsius")),
        says("Les ventes reculent (-32 %).", share("-32 %", -0.32)),
        says(
            "Le solde est de -3,2 milliards.",
            count("-3,2 milliards", -3.2e9),
        ),
        says("Les ventes bondissent (+32 %).", share("+32 %", 0.32), open="a plus is taken in"),
        says("Il a fallu moins dix ministres.", count("dix", 10)),
    ],
}

ENGLISH = {
    "a unit in words or as a sign follows its number": [
        says("The ship carries 2,800 tonnes of rice.", measure("2,800 tonnes", 2800, "tonne")),
        says("The plant yields 5 MW.", measure("5 MW", 5, "megawatt")),
        says("He works a 12-hour shift.", duration("12-hour", 12, "hour")),
        says("It hit 38°C in the shade.", measure("38°C", 38, "degree_Celsius")),
        says("It hit 98F in the shade.", measure("98F", 98, "degree_Fahrenheit")),
        says("She won the 100m race.", measure("100m", 100, "meter")),
        says("The 5G and 3D labs closed."),
        says("He reigned for centuries.", about(duration("centuries", (200, 1000), "year"))),
        says("It weighs 12 mos.", count("12", 12)),
    ],
    "an adjective or « of » may stand between a number and its unit": [
        says("He got two more years.", duration("two more years", 2, "year")),
        says("He got three long hard years.", duration("three long hard years", 3, "year")),
        says("Two million tonnes rotted.", measure("Two million tonnes", 2_000_000, "tonne")),
        says(
            "Dozens of extra hours were lost.",
            about(duration("Dozens of extra hours", (24, 120), "hour")),
        ),
        says("Two other ministers left.", count("Two", 2)),
    ],
    "a currency is told in words or by its sign, with its scale": [
        says("The bridge cost $34m.", money("$34m", 34e6, "USD")),
        says("The bridge cost £20 bn.", money("£20 bn", 20e9, "GBP")),
        says("The bridge cost US$40 million.", money("US$40 million", 40e6, "USD")),
        says("The bridge cost C$18m.", money("C$18m", 18e6, "CAD")),
        says("The bridge cost $1.5-2m.", money("$1.5-2m", (1.5e6, 2e6), "USD")),
        says("The bridge cost €5-6bn.", money("€5-6bn", (5e9, 6e9), "EUR")),
        says("The bridge cost $5-10 million.", money("$5-10 million", (5e6, 10e6), "USD")),
        says("The bridge cost 5m euros.", money("5m euros", 5e6, "EUR")),
        says("The bridge cost 500 Swiss francs.", money("500 Swiss francs", 500, "CHF")),
        says("The $ sign was everywhere."),
        says("The $ a day limit was raised."),
        says("The bridge cost -$3m.", money("-$3m", -3e6, "USD"), open="a minus before a sum"),
        says(
            "The bridge cost $1,190 AUD.",
            money("$1,190 AUD", 1190, "AUD"),
            open="the country of a dollar wherever it stands",
        ),
        says(
            "The ride costs 20 dollars 43 cents.",
            money("20 dollars 43 cents", 20.43, "USD"),
            open="small change in English",
        ),
        says("The ride costs 30 pence.", money("30 pence", 0.3, "GBP")),
    ],
    "a letter glued to digits is a scale where things are counted": [
        says("Some 1.5m people fled.", about(count("Some 1.5m", 1_500_000))),
        says("Some 1.5m more people fled.", about(count("Some 1.5m", 1_500_000))),
        says("The firm made 10bn.", count("10bn", 10e9)),
        says("The 10bn plan failed.", count("10bn", 10e9)),
        says("The wall is 5m high.", measure("5m", 5, "meter")),
        says("The wall is 5m.", measure("5m", 5, "meter")),
    ],
    "won is North Korean where the nearest country of the sentence is": [
        says("In Pyongyang rice costs 6,000 won a kilo.", money("6,000 won", 6000, "KPW")),
        says("In Seoul rice costs 4,500 won a kilo.", money("4,500 won", 4500, "KRW")),
        says("Rice costs 4,500 won a kilo.", money("4,500 won", 4500, "KRW")),
        says(
            "The note of 5,000 North Korean won is blue.",
            money("5,000 North Korean won", 5000, "KPW"),
        ),
        says(
            "Seoul accuses Pyongyang of asking 6,000 won.",
            money("6,000 won", 6000, "KPW"),
        ),
        says(
            "Pyongyang is silent. In the shop rice costs 4,500 won.",
            money("4,500 won", 4500, "KRW"),
        ),
        says("In Pyongyang, J. Kim paid 6,000 won.", money("6,000 won", 6000, "KPW")),
    ],
    "half a unit more": [
        says("He waited a year and a half.", duration("a year and a half", 1.5, "year")),
        says("He waited two and a half years.", duration("two and a half years", 2.5, "year")),
    ],
    "a minus makes a number negative": [
        says("It was -15°C in Leeds.", measure("-15°C", -15, "degree_Celsius")),
        says("It was minus 12 degrees.", measure("minus 12 degrees", -12, "degree_Celsius")),
        says("Sales were -3% in May.", share("-3%", -0.03), date("May", "2024-05")),
        says("The minus two ministers line failed.", count("two", 2)),
    ],
}
