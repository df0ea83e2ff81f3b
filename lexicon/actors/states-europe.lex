# States of Europe: names, peoples, capitals, metonyms, places in them.

state ALB | Albania
    alias     Republic of Albania
    demonym   Albanian; Albanians
    capital   Tirana; Tiranë
    city      Durrës; Durres; Vlorë; Vlora; Shkodër; Shkodra; Elbasan; Gjadër; Shëngjin
    at        Tirana 41.33 19.82; Durrës 41.32 19.45; Vlorë = Vlora 40.47 19.49
    at        Shkodër = Shkodra 42.07 19.51; Gjadër 41.90 19.60; Shëngjin 41.81 19.59
    cow       ALB
    region    Southern Europe

state AND | Andorra
    alias     Principality of Andorra
    demonym   Andorran; Andorrans
    capital   Andorra la Vella
    at        Andorra la Vella 42.51 1.52
    cow       AND
    region    Southern Europe

state AUT | Austria
    alias     Republic of Austria
    demonym   Austrian; Austrians
    capital   Vienna; Wien
    metonym   Ballhausplatz
    city      Salzburg; Graz; Innsbruck; Linz; Alpbach; Tyrol; Carinthia; Styria
    at        Vienna = Wien 48.21 16.37; Salzburg 47.80 13.04; Graz 47.07 15.44 (Styria)
    at        Innsbruck 47.27 11.40 (Tyrol); Alpbach 47.40 11.94 (Tyrol)
    at        Linz 48.31 14.29 (Upper Austria)
    cow       AUS
    region    Western Europe

state BEL | Belgium
    alias     Kingdom of Belgium
    demonym   Belgian; Belgians
    capital   Brussels; Bruxelles
    city      Antwerp; Ghent; Bruges; Liège; Liege; Charleroi; Leuven; Namur; Mons; Ostend; Zeebrugge
    at        Brussels = Bruxelles 50.85 4.35; Antwerp 51.22 4.40; Ghent 51.05 3.72
    at        Bruges 51.21 3.22; Liège 50.63 5.57; Mons 50.45 3.95; Ostend 51.23 2.92
    at        Zeebrugge 51.33 3.21; Leuven 50.88 4.70
    cow       BEL
    region    Western Europe

state BGR | Bulgaria
    alias     Republic of Bulgaria
    demonym   Bulgarian; Bulgarians
    capital   Sofia
    city      Plovdiv; Varna; Burgas; Ruse; Stara Zagora; Kozloduy
    weak      Ruse
    at        Sofia 42.70 23.32; Plovdiv 42.14 24.75; Varna 43.21 27.91; Burgas 42.50 27.47
    at        Kozloduy 43.78 23.73
    cow       BUL
    region    Eastern Europe

state BIH | Bosnia and Herzegovina
    alias     Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH; Bosnia and Hercegovina; Republic of Bosnia and Herzegovina
    demonym   Bosnian; Bosnians; Herzegovinian; Herzegovinians
    capital   Sarajevo
    city      Banja Luka; Mostar; Tuzla; Srebrenica; Zenica; Prijedor; Goražde; Gorazde; Brčko; Brcko; Bihać; Bihac; Foča; Pale; Višegrad
    weak      Pale
    at        Sarajevo 43.86 18.41; Banja Luka 44.77 17.19 (Republika Srpska)
    at        Mostar 43.34 17.81; Tuzla 44.54 18.68; Srebrenica 44.10 19.30 (Republika Srpska)
    at        Brčko 44.87 18.81; Pale 43.82 18.57 (Republika Srpska)
    cow       BOS
    region    Southern Europe

state BLR | Belarus
    alias     Republic of Belarus; Belorussia; Byelorussia; White Russia
    demonym   Belarusian; Belarusians; Belarussian; Belarussians; Byelorussian
    capital   Minsk
    city      Gomel; Homel; Brest-Litovsk; Grodno; Hrodna; Vitebsk; Viciebsk; Mogilev; Mahilyow; Baranovichi; Mozyr; Asipovichy; Osipovichi; Ostrovets; Astravets; Bobruisk; Brest
    weak      White Russia; Brest
    at        Minsk 53.90 27.57; Gomel = Homel 52.43 30.98; Brest = Brest-Litovsk 52.10 23.70
    at        Grodno = Hrodna 53.68 23.83; Vitebsk = Viciebsk 55.19 30.20
    at        Mogilev = Mahilyow 53.90 30.33; Ostrovets = Astravets 54.61 25.96 (Grodno)
    at        Bobruisk 53.14 29.22; Asipovichy = Osipovichi 53.31 28.64
    cow       BLR
    region    Eastern Europe

state CHE | Switzerland
    alias     Swiss Confederation; Confoederatio Helvetica
    demonym   Swiss
    capital   Bern; Berne
    city      Geneva; Zurich; Zürich; Basel; Basle; Lausanne; Lugano; Davos; Montreux; Lucerne; Bürgenstock; Bürgenstock resort; Buergenstock; Crans-Montana; Ticino; Caux; Zug; St. Gallen; Glion
    at        Bern = Berne 46.95 7.45; Geneva 46.20 6.14; Zurich 47.37 8.54
    at        Basel = Basle 47.56 7.59; Lausanne 46.52 6.63 (Vaud); Lugano 46.00 8.95 (Ticino)
    at        Davos 46.80 9.84 (Graubünden); Montreux 46.43 6.91 (Vaud); Lucerne 47.05 8.31
    at        Bürgenstock = Bürgenstock resort = Buergenstock 47.00 8.38 (Nidwalden)
    at        Crans-Montana 46.31 7.48 (Valais)
    cow       SWZ
    region    Western Europe

state CYP | Cyprus
    alias     Republic of Cyprus
    demonym   Cypriot; Cypriots; Greek Cypriot; Greek Cypriots; Greek-Cypriot; Greek-Cypriots
    capital   Nicosia; Lefkosia
    city      Limassol; Larnaca; Paphos; Ayia Napa; Kokkina; Pyla; Famagusta; Varosha; Kyrenia
    at        Nicosia = Lefkosia 35.17 33.36; Limassol 34.68 33.04; Larnaca 34.92 33.63
    at        Paphos 34.77 32.42; Famagusta 35.12 33.94; Varosha 35.11 33.95 (Famagusta)
    at        Pyla 35.01 33.69 (Larnaca); Kyrenia 35.34 33.32
    cow       CYP
    region    Southern Europe

state CZE | Czech Republic
    alias     Czechia; Česko; Czech Rep.
    demonym   Czech; Czechs
    capital   Prague; Praha
    metonym   Prague Castle; Czernin Palace
    city      Brno; Ostrava; Plzeň; Plzen; Pilsen; Vrbětice; Vrbetice; Karlovy Vary; Karlsbad; Olomouc; Moravia; Bohemia; Temelín; Dukovany
    weak      Bohemia
    at        Prague = Praha 50.08 14.44; Brno 49.20 16.61; Ostrava 49.84 18.29
    at        Plzeň = Pilsen 49.75 13.38; Vrbětice 49.13 17.93 (Zlín)
    at        Karlovy Vary = Karlsbad 50.23 12.87
    cow       CZR
    region    Eastern Europe

state DEU | Germany
    alias     Federal Republic of Germany; FRG; West Germany; Deutschland; Bundesrepublik; German Federal Republic
    demonym   German; Germans; West German; West Germans
    capital   Berlin
    city      Bonn; Munich; München; Hamburg; Frankfurt; Frankfurt am Main; Cologne; Köln; Stuttgart; Düsseldorf; Dusseldorf; Leipzig; Dresden; Hanover; Bremen; Nuremberg; Essen; Dortmund; Potsdam; Ramstein; Ramstein Air Base; Wiesbaden; Karlsruhe; Lubmin; Wilhelmshaven; Rostock; Heiligendamm; Elmau; Schloss Elmau; Meseberg; Bavaria; Saxony; Thuringia; Brandenburg; Hesse; Lower Saxony; North Rhine-Westphalia; Saxony-Anhalt; Baden-Württemberg; Rhineland; Mecklenburg-Vorpommern; Schleswig-Holstein; Saarland; Solingen; Magdeburg; Chemnitz; Grafenwöhr; Büchel
    weak      Hesse; FRG
    at        Berlin 52.52 13.41; Bonn 50.73 7.10 (North Rhine-Westphalia)
    at        Munich = München 48.14 11.58 (Bavaria); Hamburg 53.55 9.99
    at        Frankfurt = Frankfurt am Main 50.11 8.68 (Hesse)
    at        Cologne = Köln 50.94 6.96 (North Rhine-Westphalia)
    at        Stuttgart 48.78 9.18 (Baden-Württemberg)
    at        Düsseldorf 51.23 6.78 (North Rhine-Westphalia); Leipzig 51.34 12.37 (Saxony)
    at        Dresden 51.05 13.74 (Saxony); Hanover 52.37 9.73 (Lower Saxony); Bremen 53.08 8.80
    at        Nuremberg 49.45 11.08 (Bavaria); Potsdam 52.40 13.06 (Brandenburg)
    at        Ramstein 49.45 7.55 (Rhineland-Palatinate)
    at        Ramstein Air Base 49.44 7.60 (Rhineland-Palatinate); Wiesbaden 50.08 8.24 (Hesse)
    at        Lubmin 54.13 13.62 (Mecklenburg-Western Pomerania)
    at        Heiligendamm 54.14 11.84 (Mecklenburg-Western Pomerania)
    at        Elmau = Schloss Elmau 47.46 11.18 (Bavaria); Meseberg 52.97 13.10 (Brandenburg)
    at        Rostock 54.09 12.10 (Mecklenburg-Western Pomerania)
    at        Dortmund 51.51 7.47 (North Rhine-Westphalia); Grafenwöhr 49.72 11.91 (Bavaria)
    cow       GMY
    region    Western Europe

state DNK | Denmark
    alias     Kingdom of Denmark
    demonym   Danish; Dane; Danes
    capital   Copenhagen; København
    city      Aarhus; Odense; Aalborg; Bornholm; Jutland; Zealand; Marienborg
    at        Copenhagen = København 55.68 12.57; Aarhus 56.16 10.20; Bornholm 55.13 14.92
    at        Odense 55.40 10.39; Marienborg 55.77 12.50
    cow       DEN
    region    Northern Europe

state ESP | Spain
    alias     Kingdom of Spain; España
    demonym   Spanish; Spaniard; Spaniards
    capital   Madrid
    metonym   Moncloa; La Moncloa; Moncloa Palace; Zarzuela; Zarzuela Palace
    city      Barcelona; Seville; Valencia; Bilbao; Málaga; Malaga; Zaragoza; Granada; Palma de Mallorca; Las Palmas; Rota; Morón; Algeciras; Andalusia; Galicia; Navarre; Aragon; Asturias; Castile; Extremadura; Murcia; Alicante; San Sebastian; Mallorca; Majorca; Ibiza; Tenerife; Lanzarote; El Hierro; Santiago de Compostela
    weak      Granada; Valencia; Galicia; Rota; San Sebastian
    at        Madrid 40.42 -3.70; Barcelona 41.39 2.17 (Catalonia)
    at        Seville 37.39 -5.98 (Andalusia); Valencia 39.47 -0.38
    at        Bilbao 43.26 -2.93 (Basque Country); Málaga 36.72 -4.42 (Andalusia)
    at        Granada 37.18 -3.60 (Andalusia); Rota 36.62 -6.36 (Andalusia)
    at        Algeciras 36.13 -5.45 (Andalusia); Las Palmas 28.12 -15.43 (Canary Islands)
    at        Santiago de Compostela 42.88 -8.54 (Galicia)
    cow       SPN
    region    Southern Europe

state EST | Estonia
    alias     Republic of Estonia
    demonym   Estonian; Estonians
    capital   Tallinn
    metonym   Stenbock House; Kadriorg
    city      Tartu; Narva; Pärnu; Tapa; Ämari; Amari; Ida-Viru; Paldiski; Saaremaa
    weak      Tapa; Amari
    at        Tallinn 59.44 24.75; Tartu 58.38 26.72; Narva 59.38 28.19 (Ida-Viru)
    at        Tapa 59.26 25.96; Ämari 59.24 24.22; Paldiski 59.36 24.05; Pärnu 58.39 24.50
    cow       EST
    region    Northern Europe

state FIN | Finland
    alias     Republic of Finland; Suomi
    demonym   Finnish; Finn; Finns
    capital   Helsinki
    city      Turku; Tampere; Espoo; Oulu; Rovaniemi; Lapland; Kultaranta; Naantali; Lappeenranta; Vaalimaa; Imatra; Hanko; Vantaa
    at        Helsinki 60.17 24.94; Turku 60.45 22.27; Tampere 61.50 23.76; Espoo 60.21 24.66
    at        Oulu 65.01 25.47; Rovaniemi 66.50 25.73 (Lapland)
    at        Kultaranta = Naantali 60.47 22.03; Lappeenranta 61.06 28.19; Vaalimaa 60.58 27.82
    cow       FIN
    region    Northern Europe

state FRA | France
    alias     French Republic; République française
    demonym   French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen
    capital   Paris
    metonym   Élysée; Elysée; Elysee; Élysée Palace; Elysée Palace; Elysee Palace; Matignon; Hôtel Matignon; Hotel Matignon
    city      Marseille; Marseilles; Lyon; Lyons; Toulouse; Nice; Strasbourg; Bordeaux; Lille; Nantes; Rennes; Toulon; Brest; Cherbourg; Calais; Dunkirk; Biarritz; Evian; Évian; Versailles; Grenoble; Montpellier; Avignon; Deauville; Cannes; Reims; Rouen; Flamanville; Le Havre; Rambouillet; Saint-Denis; Vichy; Normandy; Brittany; Provence; Alsace; Lorraine; Corsica; Ajaccio; Bastia; Ile-de-France; Île-de-France; Verdun; Caen; La Hague
    weak      Nice; Brest; Provence; Lorraine
    at        Paris 48.86 2.35; Marseille = Marseilles 43.30 5.37; Lyon = Lyons 45.76 4.84
    at        Toulouse 43.60 1.44; Nice 43.70 7.27; Strasbourg 48.57 7.75; Bordeaux 44.84 -0.58
    at        Lille 50.63 3.06; Nantes 47.22 -1.55; Toulon 43.12 5.93
    at        Brest 48.39 -4.49 (Brittany); Calais 50.95 1.86; Dunkirk 51.03 2.38
    at        Biarritz 43.48 -1.56; Evian 46.40 6.59; Versailles 48.80 2.13
    at        Deauville 49.36 0.08 (Normandy); Cannes 43.55 7.02; Rambouillet 48.64 1.83
    at        Cherbourg 49.64 -1.62 (Normandy); Verdun 49.16 5.38; Reims 49.26 4.03
    at        Vichy 46.13 3.43
    cow       FRN
    region    Western Europe

state GBR | United Kingdom
    alias     UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; GB
    demonym   British; Briton; Britons; Brit; Brits
    capital   London
    metonym   Downing Street; 10 Downing Street; No. 10 Downing Street; No 10 Downing Street; Number 10 Downing Street; No. 10; No 10; Number 10; Number Ten; Whitehall; Buckingham Palace; Chequers; Lancaster House
    city      Manchester; Birmingham; Liverpool; Leeds; Bristol; Sheffield; Newcastle; Southampton; Portsmouth; Plymouth; Oxford; Cambridge; Brighton; Salisbury; Edinburgh; Glasgow; Aberdeen; Dundee; Cardiff; Swansea; Belfast; Londonderry; Derry; Carbis Bay; Dover; Faslane; Lakenheath; RAF Lakenheath; RAF Mildenhall; RAF Brize Norton; Sandhurst; Porton Down; Windsor; Sellafield; Aldermaston; Bletchley Park; Cornwall; Kent; Yorkshire; Amesbury; Ulster; Gleneagles; Holyrood; Stormont; Hillsborough Castle; Wilton Park; Hertfordshire; Blenheim Palace
    weak      GB; No. 10; No 10; Number 10; Number Ten; Oxford; Cambridge; Newcastle; Salisbury; Birmingham; Windsor; Kent; Dover; Portsmouth; Plymouth; Manchester; Chequers; Derry; Ulster; Bristol
    at        London 51.51 -0.13; Manchester 53.48 -2.24; Birmingham 52.48 -1.90
    at        Liverpool 53.41 -2.98; Leeds 53.80 -1.55; Salisbury 51.07 -1.80 (Wiltshire)
    at        Edinburgh 55.95 -3.19 (Scotland); Glasgow 55.86 -4.25 (Scotland)
    at        Aberdeen 57.15 -2.09 (Scotland); Cardiff 51.48 -3.18 (Wales)
    at        Belfast 54.60 -5.93 (Northern Ireland)
    at        Londonderry = Derry 55.00 -7.31 (Northern Ireland)
    at        Carbis Bay 50.20 -5.46 (Cornwall); Dover 51.13 1.31 (Kent)
    at        Faslane 56.07 -4.82 (Scotland); Lakenheath = RAF Lakenheath 52.41 0.56 (Suffolk)
    at        Portsmouth 50.80 -1.09; Plymouth 50.38 -4.14; Oxford 51.75 -1.26
    at        Cambridge 52.21 0.12; Windsor 51.48 -0.60; Bletchley Park 52.00 -0.74
    at        Porton Down 51.13 -1.70 (Wiltshire); Chequers 51.74 -0.78 (Buckinghamshire)
    cow       UKG
    region    Northern Europe

state GRC | Greece
    alias     Hellenic Republic; Hellas
    demonym   Greek; Greeks; Hellenic
    capital   Athens
    metonym   Maximos Mansion; Maximou
    city      Thessaloniki; Salonica; Piraeus; Patras; Heraklion; Souda Bay; Alexandroupoli; Alexandroupolis; Evros; Lesbos; Lesvos; Rhodes; Crete; Corfu; Samos; Kos; Chios; Kastellorizo; Larissa; Volos; Pylos; Kastanies; Thrace; Western Thrace; Gavdos
    weak      Rhodes; Larissa; Thrace
    at        Athens 37.98 23.73; Thessaloniki = Salonica 40.64 22.94; Piraeus 37.94 23.65
    at        Souda Bay 35.50 24.10 (Crete); Alexandroupoli = Alexandroupolis 40.85 25.87
    at        Lesbos = Lesvos 39.21 26.28; Rhodes 36.20 28.00; Crete 35.24 24.81
    at        Corfu 39.62 19.92; Samos 37.75 26.83; Kos 36.85 27.15; Chios 38.37 26.06
    at        Kastellorizo 36.15 29.59; Pylos 36.91 21.70; Evros 41.10 26.20
    at        Heraklion 35.34 25.13 (Crete)
    cow       GRC
    region    Southern Europe

state HRV | Croatia
    alias     Republic of Croatia; Hrvatska
    demonym   Croatian; Croatians; Croat; Croats
    capital   Zagreb
    metonym   Banski dvori; Pantovčak
    city      Split; Rijeka; Dubrovnik; Zadar; Osijek; Vukovar; Pula; Krk; Knin; Krajina; Slavonia; Eastern Slavonia; Dalmatia; Istria; Brijuni; Pelješac
    weak      Split
    at        Zagreb 45.81 15.98; Split 43.51 16.44; Dubrovnik 42.65 18.09; Rijeka 45.33 14.44
    at        Zadar 44.12 15.23; Vukovar 45.35 19.00; Krk 45.08 14.59; Knin 44.04 16.20
    at        Brijuni 44.92 13.76; Osijek 45.55 18.69
    cow       CRO
    region    Southern Europe

state HUN | Hungary
    alias     Hungarian Republic; Republic of Hungary
    demonym   Hungarian; Hungarians; Magyar; Magyars
    capital   Budapest
    metonym   Karmelita
    city      Debrecen; Szeged; Pécs; Pecs; Győr; Gyor; Miskolc; Paks; Röszke; Pápa
    at        Budapest 47.50 19.04; Debrecen 47.53 21.63; Szeged 46.25 20.15; Paks 46.62 18.86
    at        Győr 47.69 17.63; Röszke 46.19 20.04
    cow       HUN
    region    Eastern Europe

state IRL | Ireland
    alias     Republic of Ireland; Irish Republic; Éire; Eire
    demonym   Irish; Irishman; Irishmen
    capital   Dublin
    metonym   Iveagh House; Merrion Street
    city      Cork; Limerick; Galway; Shannon; Dundalk; Waterford; Donegal; Clontarf
    weak      Cork; Shannon; Limerick
    at        Dublin 53.35 -6.26; Cork 51.90 -8.47; Galway 53.27 -9.06; Limerick 52.66 -8.63
    at        Shannon 52.70 -8.86; Dundalk 54.00 -6.40
    cow       IRE
    region    Northern Europe

state ISL | Iceland
    alias     Republic of Iceland
    demonym   Icelandic; Icelander; Icelanders
    capital   Reykjavik; Reykjavík
    city      Keflavik; Keflavík; Akureyri; Grindavik; Grindavík; Höfdi House
    at        Reykjavik 64.15 -21.94; Keflavik 64.00 -22.56; Akureyri 65.68 -18.09
    at        Höfdi House 64.15 -21.91
    cow       ICE
    region    Northern Europe

state ITA | Italy
    alias     Italian Republic; Italia
    demonym   Italian; Italians
    capital   Rome; Roma
    metonym   Palazzo Chigi; Chigi Palace; Quirinale; Quirinal Palace
    city      Milan; Naples; Turin; Venice; Florence; Genoa; Bologna; Palermo; Trieste; Bari; Taranto; Catania; Verona; Padua; L'Aquila; Taormina; Borgo Egnazia; Fasano; Brindisi; Gaeta; Sigonella; Aviano; Vicenza; Lampedusa; Pantelleria; Crotone; Cutro; Stresa; Cernobbio; Rimini; Caserta; Sicily; Sardinia; Lombardy; Veneto; Tuscany; Puglia; Apulia; Calabria; Campania; Piedmont; South Tyrol; Capri; Fiuggi; Pescara; Matera; La Spezia; Camp Darby; Ispra; San Remo
    weak      Florence; Piedmont; Roma; Verona; San Remo
    at        Rome = Roma 41.90 12.50; Milan 45.46 9.19 (Lombardy)
    at        Naples 40.85 14.27 (Campania); Turin 45.07 7.69 (Piedmont)
    at        Venice 45.44 12.32 (Veneto); Florence 43.77 11.26 (Tuscany)
    at        Genoa 44.41 8.93 (Liguria); Bologna 44.49 11.34; Palermo 38.12 13.36 (Sicily)
    at        Trieste 45.65 13.78; Bari 41.12 16.87 (Puglia); Taormina 37.85 15.29 (Sicily)
    at        Borgo Egnazia = Fasano 40.88 17.39 (Puglia); L'Aquila 42.35 13.40 (Abruzzo)
    at        Lampedusa 35.50 12.60 (Sicily); Sigonella 37.40 14.92 (Sicily); Aviano 46.07 12.59
    at        Vicenza 45.55 11.54 (Veneto); Brindisi 40.63 17.94 (Puglia)
    at        Capri 40.55 14.24 (Campania); Fiuggi 41.80 13.22 (Lazio)
    at        Gaeta 41.21 13.57 (Lazio); Taranto 40.47 17.24 (Puglia)
    cow       ITA
    region    Southern Europe

state KOS | Kosovo
    alias     Republic of Kosovo; Kosova
    demonym   Kosovar; Kosovars; Kosovan; Kosovans; Kosovo Albanian; Kosovo Albanians
    capital   Pristina; Prishtina; Prishtinë
    city      Mitrovica; North Mitrovica; Prizren; Peć; Peja; Gjakova; Ferizaj; Zvečan; Zvecan; Leposavić; Leposavic; Zubin Potok; Banjska; Gračanica; Jarinje; Brnjak; Gazivoda; Račak; Racak; Camp Bondsteel
    at        Pristina = Prishtina = Prishtinë 42.66 21.17; Mitrovica 42.89 20.87
    at        North Mitrovica 42.90 20.87; Prizren 42.21 20.74; Peć = Peja 42.66 20.29
    at        Banjska 42.97 20.78; Leposavić 43.10 20.80; Zubin Potok 42.91 20.69
    at        Zvečan 42.91 20.84; Camp Bondsteel 42.36 21.25; Gazivoda 42.95 20.66
    at        Gračanica 42.60 21.19; Jarinje 43.23 20.69; Brnjak 42.99 20.50
    cow       KOS
    region    Southern Europe

state LIE | Liechtenstein
    alias     Principality of Liechtenstein
    demonym   Liechtensteiner; Liechtensteiners
    capital   Vaduz
    at        Vaduz 47.14 9.52
    cow       LIE
    region    Western Europe

state LTU | Lithuania
    alias     Republic of Lithuania; Lietuva
    demonym   Lithuanian; Lithuanians
    capital   Vilnius; Vilna
    city      Kaunas; Klaipėda; Klaipeda; Šiauliai; Siauliai; Palanga; Rukla; Kybartai; Ignalina; Rūdninkai; Marijampolė
    at        Vilnius = Vilna 54.69 25.28; Kaunas 54.90 23.90; Klaipėda 55.71 21.13
    at        Šiauliai 55.93 23.31; Rukla 55.03 24.37; Kybartai 54.64 22.77
    cow       LIT
    region    Northern Europe

state LUX | Luxembourg
    alias     Grand Duchy of Luxembourg; Grand Duchy; Luxemburg
    demonym   Luxembourgish; Luxembourger; Luxembourgers; Luxembourgeois
    capital   Luxembourg City
    city      Esch-sur-Alzette; Schengen; Capellen
    weak      Grand Duchy; Schengen
    at        Luxembourg = Luxembourg City 49.61 6.13; Schengen 49.47 6.36
    cow       LUX
    region    Western Europe

state LVA | Latvia
    alias     Republic of Latvia; Latvija
    demonym   Latvian; Latvians; Lett; Letts
    capital   Riga; Rīga
    metonym   Riga Castle
    city      Daugavpils; Liepāja; Liepaja; Ventspils; Jūrmala; Jurmala; Ādaži; Adazi; Rēzekne; Latgale; Skrunda
    weak      Lett; Letts
    at        Riga 56.95 24.11; Daugavpils 55.87 26.52; Liepāja 56.51 21.01
    at        Ventspils 57.39 21.56; Ādaži 57.07 24.32; Jūrmala 56.97 23.77
    cow       LAT
    region    Northern Europe

state MCO | Monaco
    alias     Principality of Monaco
    demonym   Monegasque; Monegasques; Monégasque; Monégasques; Monacan
    capital   Monaco-Ville
    city      Monte Carlo
    at        Monaco = Monaco-Ville = Monte Carlo 43.74 7.42
    cow       MNC
    region    Western Europe

state MDA | Moldova
    alias     Republic of Moldova; Moldavia
    demonym   Moldovan; Moldovans; Moldavian; Moldavians
    capital   Chisinau; Chișinău; Chişinău; Kishinev; Kishinyov
    city      Bălți; Balti; Comrat; Gagauzia; Cahul; Cobasna; Ungheni; Giurgiulesti; Giurgiulești; Bulboaca; Palanca; Bender; Bendery; Tighina; Rîbnița; Rybnitsa
    weak      Moldavia; Balti; Bender
    at        Chisinau = Kishinev = Kishinyov 47.01 28.86; Bălți 47.76 27.93
    at        Comrat 46.30 28.66 (Gagauzia); Cobasna 47.78 29.20
    at        Bender = Bendery = Tighina 46.82 29.48; Giurgiulesti 45.48 28.20
    at        Bulboaca 46.89 29.30; Palanca 46.41 30.09; Rîbnița = Rybnitsa 47.77 29.00
    cow       MLD
    region    Eastern Europe

state MKD | North Macedonia
    alias     Republic of North Macedonia; Macedonia; Former Yugoslav Republic of Macedonia; FYROM; FYR Macedonia; Republic of Macedonia
    demonym   Macedonian; Macedonians; North Macedonian; North Macedonians
    capital   Skopje; Shkup
    city      Ohrid; Tetovo; Bitola; Kumanovo; Gostivar; Gevgelija; Krivolak; Kočani; Kocani
    weak      Macedonia; Macedonian; Macedonians
    at        Skopje 42.00 21.43; Ohrid 41.12 20.80; Tetovo 42.01 20.97; Bitola 41.03 21.33
    at        Kumanovo 42.13 21.71; Gevgelija 41.14 22.50
    cow       MAC
    region    Southern Europe

state MLT | Malta
    alias     Republic of Malta
    demonym   Maltese
    capital   Valletta
    city      Marsa; Gozo; Sliema; Marsaxlokk; Ta' Qali; Floriana
    at        Valletta 35.90 14.51; Gozo 36.05 14.25
    cow       MLT
    region    Southern Europe

state MNE | Montenegro
    alias     Crna Gora
    demonym   Montenegrin; Montenegrins
    capital   Podgorica
    city      Cetinje; Tivat; Kotor; Budva; Nikšić; Niksic; Pljevlja; Ulcinj; Kumbor
    at        Podgorica 42.44 19.26; Cetinje 42.39 18.92; Tivat 42.43 18.70; Kotor 42.42 18.77
    at        Budva 42.29 18.84
    cow       MNG
    region    Southern Europe

state NLD | Netherlands
    alias     Kingdom of the Netherlands; Holland; Nederland
    demonym   Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander
    capital   Amsterdam
    metonym   Binnenhof
    city      The Hague; Hague; Rotterdam; Utrecht; Eindhoven; Groningen; Maastricht; Schiphol; Arnhem; Leiden; Delft; Veldhoven; Volkel; Den Helder; Soesterberg; Catshuis; Scheveningen; Camp Zeist
    weak      Holland; Hague
    at        Amsterdam 52.37 4.90; The Hague = Hague 52.08 4.31 (South Holland)
    at        Rotterdam 51.92 4.48 (South Holland); Utrecht 52.09 5.12; Eindhoven 51.44 5.48
    at        Maastricht 50.85 5.69; Schiphol 52.31 4.76; Volkel 51.66 5.70
    at        Veldhoven 51.42 5.40; Leiden 52.16 4.49; Camp Zeist 52.13 5.28
    cow       NTH
    region    Western Europe

state NOR | Norway
    alias     Kingdom of Norway; Norge
    demonym   Norwegian; Norwegians
    capital   Oslo
    city      Bergen; Trondheim; Stavanger; Tromsø; Tromso; Kirkenes; Bodø; Bodo; Narvik; Vardø; Finnmark; Troms; Andøya; Storskog; Utøya; Utoya; Rygge; Losby; Losby Gods; Ålesund; Kristiansand
    at        Oslo 59.91 10.75; Bergen 60.39 5.32; Trondheim 63.43 10.40; Stavanger 58.97 5.73
    at        Tromsø 69.65 18.96 (Troms); Kirkenes 69.73 30.05 (Finnmark); Bodø 67.28 14.40
    at        Narvik 68.44 17.43; Vardø 70.37 31.11 (Finnmark); Losby = Losby Gods 59.89 10.98
    at        Andøya 69.10 15.80; Storskog 69.66 30.19 (Finnmark); Utøya 60.02 10.25
    cow       NOR
    region    Northern Europe

state POL | Poland
    alias     Republic of Poland; Polska; Rzeczpospolita
    demonym   Polish; Pole; Poles
    capital   Warsaw; Warszawa
    metonym   Belweder; Belvedere Palace
    city      Krakow; Kraków; Cracow; Gdansk; Gdańsk; Danzig; Gdynia; Wroclaw; Wrocław; Poznan; Poznań; Lodz; Łódź; Lublin; Katowice; Szczecin; Stettin; Rzeszow; Rzeszów; Jasionka; Bialystok; Białystok; Przemysl; Przemyśl; Przewodow; Przewodów; Redzikowo; Swinoujscie; Świnoujście; Suwalki; Suwałki; Medyka; Dorohusk; Bialowieza; Białowieża; Powidz; Orzysz; Auschwitz; Oświęcim; Kuźnica; Kuznica; Łask; Sopot; Podkarpackie; Podlasie; Silesia; Pomerania; Drawsko Pomorskie; Korczowa; Wyryki; Biała Podlaska
    weak      Pole; Poles; Danzig; Silesia; Pomerania; Rzeczpospolita
    at        Warsaw = Warszawa 52.23 21.01; Krakow = Cracow 50.06 19.94
    at        Gdansk = Danzig 54.35 18.65; Gdynia 54.52 18.53; Wroclaw 51.11 17.04
    at        Poznan 52.41 16.93; Lodz 51.76 19.46; Lublin 51.25 22.57; Katowice 50.26 19.02
    at        Szczecin = Stettin 53.43 14.55; Rzeszow 50.04 22.00; Jasionka 50.11 22.02
    at        Bialystok 53.13 23.16; Przemysl 49.78 22.77; Przewodow 50.47 23.93
    at        Redzikowo 54.48 17.10; Suwalki 54.10 22.93; Medyka 49.80 22.93
    at        Bialowieza 52.70 23.87; Auschwitz = Oświęcim 50.03 19.20; Swinoujscie 53.91 14.25
    at        Orzysz 53.81 21.95; Powidz 52.41 17.85
    cow       POL
    region    Eastern Europe

state PRT | Portugal
    alias     Portuguese Republic
    demonym   Portuguese
    capital   Lisbon; Lisboa
    metonym   Belém Palace; São Bento
    city      Porto; Oporto; Sintra; Coimbra; Faro; Braga; Lajes; Madeira; Algarve; Funchal; Sines; Oeiras; Cascais; Évora
    weak      Faro
    at        Lisbon = Lisboa 38.72 -9.14; Porto = Oporto 41.15 -8.61; Sintra 38.80 -9.39
    at        Lajes 38.76 -27.09 (Azores); Funchal 32.65 -16.91 (Madeira); Faro 37.02 -7.93
    at        Cascais 38.70 -9.42
    cow       POR
    region    Southern Europe

state ROU | Romania
    alias     Rumania; Roumania
    demonym   Romanian; Romanians; Rumanian; Rumanians
    capital   Bucharest; București; Bucuresti
    metonym   Cotroceni; Cotroceni Palace; Victoria Palace
    city      Cluj; Cluj-Napoca; Timisoara; Timișoara; Iasi; Iași; Constanta; Constanța; Brasov; Brașov; Sibiu; Galati; Galați; Craiova; Tulcea; Deveselu; Mihail Kogalniceanu; Mihail Kogălniceanu; Transylvania; Cernavoda; Cernavodă; Plauru; Siret; Cincu; Suceava; Oradea; Wallachia
    at        Bucharest = București 44.43 26.10; Cluj = Cluj-Napoca 46.77 23.59
    at        Timisoara 45.75 21.23; Iasi 47.16 27.59; Constanta 44.18 28.65; Brasov 45.66 25.61
    at        Sibiu 45.79 24.15; Galati 45.44 28.05; Deveselu 44.08 24.40
    at        Mihail Kogalniceanu 44.36 28.49 (Constanța); Cernavoda 44.34 28.03 (Constanța)
    at        Tulcea 45.18 28.80; Suceava 47.65 26.26; Cincu 45.92 24.80
    cow       ROM
    region    Eastern Europe

state RUS | Russia
    alias     Russian Federation
    demonym   Russian; Russians
    capital   Moscow; Moskva
    metonym   Kremlin
    city      St. Petersburg; Saint Petersburg; St Petersburg; Leningrad; Vladivostok; Sochi; Kazan; Novosibirsk; Yekaterinburg; Ekaterinburg; Nizhny Novgorod; Rostov-on-Don; Rostov; Volgograd; Stalingrad; Krasnodar; Novorossiysk; Taganrog; Belgorod; Kursk; Sudzha; Bryansk; Voronezh; Smolensk; Pskov; Tula; Ryazan; Saratov; Engels; Engels air base; Samara; Ufa; Perm; Chelyabinsk; Omsk; Tomsk; Krasnoyarsk; Irkutsk; Yakutsk; Yakutia; Sakha; Khabarovsk; Blagoveshchensk; Magadan; Petropavlovsk-Kamchatsky; Kamchatka; Sakhalin; Chukotka; Anadyr; Murmansk; Severomorsk; Severodvinsk; Arkhangelsk; Archangel; Novaya Zemlya; Norilsk; Vorkuta; Kaliningrad; Kaliningrad Oblast; Baltiysk; Makhachkala; Derbent; Nazran; North Ossetia; Beslan; Vladikavkaz; Kabardino-Balkaria; Nalchik; Karachay-Cherkessia; Adygea; Kalmykia; Elista; Grozny; Gudermes; Bashkortostan; Udmurtia; Izhevsk; Votkinsk; Buryatia; Ulan-Ude; Tuva; Tyva; Primorsky; Primorye; Primorsky Krai; Khasan; Vostochny; Vostochny Cosmodrome; Plesetsk; Kapustin Yar; Astrakhan; Stavropol; Budyonnovsk; Millerovo; Shebekino; Ivangorod; Vyborg; Kronstadt; Ust-Luga; Primorsk; Tyumen; Surgut; Yamal; Sabetta; Sarov; Sverdlovsk; Solovetsky; Karelia; Petrozavodsk; Komi; Syktyvkar; Alabuga; Yelabuga; Dubna; Obninsk; Siberia; Zavidovo; Valdai; Novo-Ogaryovo; Novo-Ogarevo; Rublyovka; Skolkovo; Barvikha; Crocus City Hall; Tikhvin; Lake Baikal; Olenya air base; Orenburg; Orsk; Penza; Tambov; Lipetsk; Kaluga; Tver; Yaroslavl; Kostroma; Vologda; Cherepovets; Veliky Novgorod; Ulyanovsk; Cheboksary; Mordovia; Kirov; Kemerovo; Barnaul; Altai; Chita; Zabaikalsky; Amur Oblast; Birobidzhan; Komsomolsk-on-Amur
    weak      Engels; Valdai; Archangel; Perm; Tula; Kirov; Altai; Primorsk
    at        Moscow = Moskva 55.76 37.62
    at        St. Petersburg = Saint Petersburg = St Petersburg = Leningrad 59.94 30.31
    at        Vladivostok 43.12 131.89 (Primorsky Krai); Sochi 43.60 39.73 (Krasnodar Krai)
    at        Kazan 55.80 49.11 (Tatarstan); Novosibirsk 55.03 82.92
    at        Yekaterinburg = Ekaterinburg 56.84 60.61 (Sverdlovsk Oblast)
    at        Nizhny Novgorod 56.33 44.00; Rostov-on-Don = Rostov 47.24 39.71 (Rostov Oblast)
    at        Volgograd = Stalingrad 48.71 44.51; Krasnodar 45.04 38.98
    at        Novorossiysk 44.72 37.77 (Krasnodar Krai); Taganrog 47.24 38.90 (Rostov Oblast)
    at        Belgorod 50.60 36.59; Kursk 51.73 36.19; Sudzha 51.19 35.27 (Kursk Oblast)
    at        Bryansk 53.24 34.36; Voronezh 51.66 39.20; Smolensk 54.78 32.05; Pskov 57.82 28.33
    at        Saratov 51.53 46.03; Engels = Engels air base 51.48 46.21 (Saratov Oblast)
    at        Samara 53.20 50.15; Ufa 54.74 55.97 (Bashkortostan); Perm 58.01 56.23
    at        Chelyabinsk 55.16 61.40; Omsk 54.99 73.37; Krasnoyarsk 56.01 92.87
    at        Irkutsk 52.29 104.28; Yakutsk 62.03 129.73 (Sakha); Khabarovsk 48.48 135.07
    at        Blagoveshchensk 50.29 127.53 (Amur Oblast); Magadan 59.57 150.80
    at        Petropavlovsk-Kamchatsky 53.04 158.65 (Kamchatka); Murmansk 68.97 33.07
    at        Severomorsk 69.07 33.42 (Murmansk Oblast)
    at        Severodvinsk 64.56 39.83 (Arkhangelsk Oblast); Arkhangelsk = Archangel 64.54 40.54
    at        Kaliningrad 54.71 20.51; Baltiysk 54.65 19.89 (Kaliningrad Oblast)
    at        Makhachkala 42.98 47.50 (Dagestan); Derbent 42.06 48.29 (Dagestan)
    at        Beslan 43.19 44.54 (North Ossetia); Vladikavkaz 43.02 44.68 (North Ossetia)
    at        Grozny 43.32 45.69 (Chechnya); Ulan-Ude 51.83 107.59 (Buryatia)
    at        Vostochny = Vostochny Cosmodrome 51.88 128.33 (Amur Oblast)
    at        Plesetsk 62.93 40.58 (Arkhangelsk Oblast); Astrakhan 46.35 48.04
    at        Shebekino 50.41 36.91 (Belgorod Oblast); Ivangorod 59.37 28.22 (Leningrad Oblast)
    at        Ust-Luga 59.67 28.42 (Leningrad Oblast); Tyumen 57.15 65.53
    at        Sarov 54.93 43.32 (Nizhny Novgorod Oblast)
    at        Yelabuga = Alabuga 55.76 52.03 (Tatarstan)
    at        Novo-Ogaryovo 55.73 37.22 (Moscow Oblast); Valdai 57.97 33.25 (Novgorod Oblast)
    at        Ulyanovsk 54.32 48.39; Tver 56.86 35.91; Khasan 42.43 130.64 (Primorsky Krai)
    at        Norilsk 69.35 88.20 (Krasnoyarsk Krai)
    at        Novaya Zemlya 74.00 57.00 (Arkhangelsk Oblast); Sabetta 71.28 72.08 (Yamal)
    at        Kamchatka 57.00 160.00; Sakhalin 50.50 143.00; Chukotka 66.70 171.00
    at        Sakha = Yakutia 66.00 129.00; Buryatia 53.00 109.50; North Ossetia 43.00 44.30
    at        Kabardino-Balkaria 43.50 43.40; Bashkortostan 54.30 56.50
    at        Kaliningrad Oblast 54.80 21.40; Siberia 60.00 105.00
    at        Primorsky Krai = Primorye = Primorsky 45.30 134.70; Karelia 63.50 33.00
    at        Lake Baikal 53.50 108.00
    cow       RUS
    region    Eastern Europe

state SMR | San Marino
    alias     Republic of San Marino
    demonym   Sammarinese; San Marinese
    capital   City of San Marino
    at        City of San Marino 43.94 12.45
    cow       SNM
    region    Southern Europe

state SRB | Serbia
    alias     Republic of Serbia; Srbija
    demonym   Serbian; Serbians; Serb; Serbs
    capital   Belgrade; Beograd
    city      Novi Sad; Niš; Nis; Subotica; Kragujevac; Novi Pazar; Preševo; Presevo; Vojvodina; Sandžak; Sandzak; Bujanovac; Raška; Kraljevo; Batajnica; Pančevo; Smederevo
    weak      Nis
    at        Belgrade = Beograd 44.79 20.45; Novi Sad 45.25 19.84 (Vojvodina); Niš 43.32 21.90
    at        Subotica 46.10 19.67 (Vojvodina); Novi Pazar 43.14 20.52; Preševo 42.31 21.65
    at        Bujanovac 42.46 21.77; Kraljevo 43.73 20.69
    cow       YUG
    region    Southern Europe

state SVK | Slovakia
    alias     Slovak Republic; Slovensko
    demonym   Slovak; Slovaks; Slovakian; Slovakians
    capital   Bratislava; Pressburg
    city      Košice; Kosice; Prešov; Presov; Banská Bystrica; Žilina; Handlová; Handlova; Nitra; Piešťany; Čierna nad Tisou; Mochovce; Bohunice; Vyšné Nemecké
    at        Bratislava = Pressburg 48.15 17.11; Košice 48.72 21.26; Prešov 49.00 21.24
    at        Handlová 48.73 18.76
    cow       SLO
    region    Eastern Europe

state SVN | Slovenia
    alias     Republic of Slovenia; Slovenija
    demonym   Slovenian; Slovenians; Slovene; Slovenes
    capital   Ljubljana
    city      Maribor; Koper; Brdo; Brdo pri Kranju; Bled; Kranj; Celje; Krško
    weak      Bled
    at        Ljubljana 46.06 14.51; Maribor 46.55 15.65; Koper 45.55 13.73
    at        Brdo = Brdo pri Kranju 46.27 14.39; Bled 46.37 14.11; Krško 45.96 15.49
    cow       SLV
    region    Southern Europe

state SWE | Sweden
    alias     Kingdom of Sweden; Sverige
    demonym   Swedish; Swede; Swedes
    capital   Stockholm
    metonym   Rosenbad; Arvfurstens palats
    city      Gothenburg; Göteborg; Malmö; Malmo; Uppsala; Kiruna; Luleå; Lulea; Karlskrona; Visby; Norrköping; Linköping; Västerås; Harpsund; Örebro; Norrbotten; Norrland; Scania; Skåne; Boden
    weak      Scania; Boden
    at        Stockholm 59.33 18.07; Gothenburg = Göteborg 57.71 11.97; Malmö 55.60 13.00
    at        Uppsala 59.86 17.64; Kiruna 67.86 20.23; Luleå 65.58 22.15; Karlskrona 56.16 15.59
    at        Visby 57.63 18.29 (Gotland); Harpsund 59.10 16.49
    cow       SWD
    region    Northern Europe

state UKR | Ukraine
    alias     Ukrainian SSR
    demonym   Ukrainian; Ukrainians
    capital   Kyiv; Kiev; Kyyiv
    metonym   Bankova; Bankova Street; Mariinsky Palace; Mariinskyi Palace
    city      Kharkiv; Kharkov; Odesa; Odessa; Dnipro; Dnipropetrovsk; Dnepropetrovsk; Zaporizhzhia; Zaporizhia; Zaporizhzhya; Zaporozhye; Zaporizhzhia Oblast; Lviv; Lvov; Mykolaiv; Nikolaev; Mykolayiv; Kherson; Kherson Oblast; Poltava; Vinnytsia; Vinnitsa; Zhytomyr; Chernihiv; Chernigov; Sumy; Cherkasy; Rivne; Lutsk; Ternopil; Ivano-Frankivsk; Uzhhorod; Uzhgorod; Zakarpattia; Transcarpathia; Chernivtsi; Khmelnytskyi; Khmelnytsky; Kropyvnytskyi; Kryvyi Rih; Krivoy Rog; Kremenchuk; Mariupol; Berdiansk; Berdyansk; Melitopol; Enerhodar; Energodar; Donetsk; Donetsk Oblast; Donetsk region; Luhansk; Lugansk; Luhansk Oblast; Luhansk region; Horlivka; Makiivka; Sloviansk; Slavyansk; Kramatorsk; Bakhmut; Artemivsk; Avdiivka; Pokrovsk; Myrnohrad; Chasiv Yar; Toretsk; Vuhledar; Kurakhove; Velyka Novosilka; Kostiantynivka; Kostyantynivka; Druzhkivka; Lyman; Siverskodonetsk; Severodonetsk; Sievierodonetsk; Lysychansk; Rubizhne; Popasna; Volnovakha; Debaltseve; Ilovaisk; Marinka; Izium; Izyum; Kupiansk; Kupyansk; Vovchansk; Balakliia; Bucha; Irpin; Hostomel; Brovary; Borodianka; Chernobyl; Chornobyl; Pripyat; Prypiat; Slavutych; Robotyne; Orikhiv; Huliaipole; Nova Kakhovka; Kakhovka; Krynky; Oleshky; Izmail; Reni; Ochakiv; Chornomorsk; Pivdennyi; Yavoriv; Starokostiantyniv; Truskavets; Polissia; Podolia; Volhynia; Olenivka; Novorossiya; Kakhovka dam; Hroza; Stanytsia Luhanska; Siversk; Soledar; Dobropillia; Novopavlivka; Synelnykove; Pavlohrad; Nikopol; Vasylkiv; Bila Tserkva; Boryspil; Koncha-Zaspa; Mukachevo; Berehove
    weak      Reni; Lyman
    at        Kyiv = Kiev = Kyyiv 50.45 30.52; Kharkiv = Kharkov 49.99 36.23
    at        Odesa = Odessa 46.48 30.73; Dnipro = Dnipropetrovsk = Dnepropetrovsk 48.46 35.05
    at        Zaporizhzhia = Zaporizhia = Zaporizhzhya = Zaporozhye 47.84 35.14
    at        Lviv = Lvov 49.84 24.03; Mykolaiv = Nikolaev = Mykolayiv 46.98 31.99
    at        Kherson 46.64 32.62; Poltava 49.59 34.55; Vinnytsia = Vinnitsa 49.23 28.47
    at        Zhytomyr 50.26 28.66; Chernihiv = Chernigov 51.49 31.29; Sumy 50.91 34.80
    at        Cherkasy 49.44 32.06; Rivne 50.62 26.25; Lutsk 50.75 25.33 (Volyn)
    at        Ternopil 49.55 25.59; Ivano-Frankivsk 48.92 24.71
    at        Uzhhorod = Uzhgorod 48.62 22.29 (Zakarpattia); Chernivtsi 48.29 25.94
    at        Khmelnytskyi = Khmelnytsky 49.42 26.99
    at        Kryvyi Rih = Krivoy Rog 47.91 33.39 (Dnipropetrovsk Oblast)
    at        Kremenchuk 49.07 33.42 (Poltava Oblast); Mariupol 47.10 37.54 (Donetsk Oblast)
    at        Berdiansk = Berdyansk 46.76 36.79 (Zaporizhzhia Oblast)
    at        Melitopol 46.85 35.37 (Zaporizhzhia Oblast)
    at        Enerhodar = Energodar 47.50 34.66 (Zaporizhzhia Oblast); Donetsk 48.02 37.80
    at        Luhansk = Lugansk 48.57 39.31; Sloviansk = Slavyansk 48.85 37.61 (Donetsk Oblast)
    at        Kramatorsk 48.74 37.58 (Donetsk Oblast)
    at        Bakhmut = Artemivsk 48.60 38.00 (Donetsk Oblast)
    at        Avdiivka 48.14 37.74 (Donetsk Oblast); Pokrovsk 48.28 37.18 (Donetsk Oblast)
    at        Myrnohrad 48.30 37.26 (Donetsk Oblast); Chasiv Yar 48.59 37.84 (Donetsk Oblast)
    at        Toretsk 48.40 37.85 (Donetsk Oblast); Vuhledar 47.78 37.25 (Donetsk Oblast)
    at        Kurakhove 47.98 37.28 (Donetsk Oblast)
    at        Kostiantynivka = Kostyantynivka 48.53 37.71 (Donetsk Oblast)
    at        Lyman 48.99 37.80 (Donetsk Oblast)
    at        Siverskodonetsk = Severodonetsk = Sievierodonetsk 48.95 38.49 (Luhansk Oblast)
    at        Lysychansk 48.92 38.43 (Luhansk Oblast); Debaltseve 48.34 38.41 (Donetsk Oblast)
    at        Ilovaisk 47.92 38.20 (Donetsk Oblast); Izium = Izyum 49.21 37.25 (Kharkiv Oblast)
    at        Kupiansk = Kupyansk 49.71 37.62 (Kharkiv Oblast)
    at        Vovchansk 50.29 36.94 (Kharkiv Oblast); Bucha 50.55 30.21 (Kyiv Oblast)
    at        Irpin 50.52 30.25 (Kyiv Oblast); Hostomel 50.57 30.27 (Kyiv Oblast)
    at        Chernobyl = Chornobyl 51.27 30.22 (Kyiv Oblast)
    at        Pripyat = Prypiat 51.41 30.06 (Kyiv Oblast)
    at        Robotyne 47.45 35.84 (Zaporizhzhia Oblast)
    at        Nova Kakhovka 46.76 33.37 (Kherson Oblast); Krynky 46.73 33.09 (Kherson Oblast)
    at        Izmail 45.35 28.84 (Odesa Oblast); Reni 45.46 28.28 (Odesa Oblast)
    at        Ochakiv 46.62 31.54 (Mykolaiv Oblast); Chornomorsk 46.30 30.66 (Odesa Oblast)
    at        Pivdennyi 46.62 31.10 (Odesa Oblast); Yavoriv 49.94 23.39 (Lviv Oblast)
    at        Kakhovka dam 46.78 33.37 (Kherson Oblast); Hroza 49.65 37.30 (Kharkiv Oblast)
    at        Nikopol 47.57 34.40 (Dnipropetrovsk Oblast)
    at        Starokostiantyniv 49.76 27.20 (Khmelnytskyi Oblast)
    at        Soledar 48.68 38.09 (Donetsk Oblast)
    at        Donetsk Oblast = Donetsk region 48.10 37.70
    at        Luhansk Oblast = Luhansk region 48.90 39.00; Kherson Oblast 46.60 33.50
    at        Zaporizhzhia Oblast 47.30 35.70; Zakarpattia = Transcarpathia 48.40 23.30
    cow       UKR
    region    Eastern Europe

state VAT | Holy See
    alias     Vatican; Vatican City State
    demonym   papal; pontifical
    capital   Vatican City
    metonym   Apostolic Palace
    city      St. Peter's Square; Saint Peter's Square; St. Peter's Basilica; Casa Santa Marta
    weak      papal; pontifical
    at        Vatican City = St. Peter's Square = Saint Peter's Square = St. Peter's Basilica = Casa Santa Marta 41.90 12.45
    region    Southern Europe
