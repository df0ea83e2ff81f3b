# States of Europe: names, peoples, capitals, metonyms, places in them.

state ALB | Albania
    alias     Republic of Albania
    demonym   Albanian; Albanians
    capital   Tirana; Tiranë
    city      Durrës; Durres; Vlorë; Vlora; Shkodër; Shkodra; Elbasan; Gjadër; Shëngjin
    cow       ALB
    region    Southern Europe

state AND | Andorra
    alias     Principality of Andorra
    demonym   Andorran; Andorrans
    capital   Andorra la Vella
    cow       AND
    region    Southern Europe

state AUT | Austria
    alias     Republic of Austria
    demonym   Austrian; Austrians
    capital   Vienna; Wien
    metonym   Ballhausplatz
    city      Salzburg; Graz; Innsbruck; Linz; Alpbach; Tyrol; Carinthia; Styria
    cow       AUS
    region    Western Europe

state BEL | Belgium
    alias     Kingdom of Belgium
    demonym   Belgian; Belgians
    capital   Brussels; Bruxelles
    city      Antwerp; Ghent; Bruges; Liège; Liege; Charleroi; Leuven; Namur; Mons; Ostend; Zeebrugge
    cow       BEL
    region    Western Europe

state BGR | Bulgaria
    alias     Republic of Bulgaria
    demonym   Bulgarian; Bulgarians
    capital   Sofia
    city      Plovdiv; Varna; Burgas; Ruse; Stara Zagora; Kozloduy
    weak      Ruse
    cow       BUL
    region    Eastern Europe

state BIH | Bosnia and Herzegovina
    alias     Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH; Bosnia and Hercegovina; Republic of Bosnia and Herzegovina
    demonym   Bosnian; Bosnians; Herzegovinian; Herzegovinians
    capital   Sarajevo
    city      Banja Luka; Mostar; Tuzla; Srebrenica; Zenica; Prijedor; Goražde; Gorazde; Brčko; Brcko; Bihać; Bihac; Foča; Pale; Višegrad
    weak      Pale
    cow       BOS
    region    Southern Europe

state BLR | Belarus
    alias     Republic of Belarus; Belorussia; Byelorussia; White Russia
    demonym   Belarusian; Belarusians; Belarussian; Belarussians; Byelorussian
    capital   Minsk
    city      Gomel; Homel; Brest-Litovsk; Grodno; Hrodna; Vitebsk; Viciebsk; Mogilev; Mahilyow; Baranovichi; Mozyr; Asipovichy; Osipovichi; Ostrovets; Astravets; Bobruisk; Brest
    weak      White Russia; Brest
    cow       BLR
    region    Eastern Europe

state CHE | Switzerland
    alias     Swiss Confederation; Confoederatio Helvetica
    demonym   Swiss
    capital   Bern; Berne
    city      Geneva; Zurich; Zürich; Basel; Basle; Lausanne; Lugano; Davos; Montreux; Lucerne; Bürgenstock; Bürgenstock resort; Buergenstock; Crans-Montana; Ticino; Caux; Zug; St. Gallen; Glion
    cow       SWZ
    region    Western Europe

state CYP | Cyprus
    alias     Republic of Cyprus
    demonym   Cypriot; Cypriots; Greek Cypriot; Greek Cypriots; Greek-Cypriot; Greek-Cypriots
    capital   Nicosia; Lefkosia
    city      Limassol; Larnaca; Paphos; Ayia Napa; Kokkina; Pyla; Famagusta; Varosha; Kyrenia
    cow       CYP
    region    Southern Europe

state CZE | Czech Republic
    alias     Czechia; Česko; Czech Rep.
    demonym   Czech; Czechs
    capital   Prague; Praha
    metonym   Prague Castle; Czernin Palace
    city      Brno; Ostrava; Plzeň; Plzen; Pilsen; Vrbětice; Vrbetice; Karlovy Vary; Karlsbad; Olomouc; Moravia; Bohemia; Temelín; Dukovany
    weak      Bohemia
    cow       CZR
    region    Eastern Europe

state DEU | Germany
    alias     Federal Republic of Germany; FRG; West Germany; Deutschland; Bundesrepublik; German Federal Republic
    demonym   German; Germans; West German; West Germans
    capital   Berlin
    city      Bonn; Munich; München; Hamburg; Frankfurt; Frankfurt am Main; Cologne; Köln; Stuttgart; Düsseldorf; Dusseldorf; Leipzig; Dresden; Hanover; Bremen; Nuremberg; Essen; Dortmund; Potsdam; Ramstein; Ramstein Air Base; Wiesbaden; Karlsruhe; Lubmin; Wilhelmshaven; Rostock; Heiligendamm; Elmau; Schloss Elmau; Meseberg; Bavaria; Saxony; Thuringia; Brandenburg; Hesse; Lower Saxony; North Rhine-Westphalia; Saxony-Anhalt; Baden-Württemberg; Rhineland; Mecklenburg-Vorpommern; Schleswig-Holstein; Saarland; Solingen; Magdeburg; Chemnitz; Grafenwöhr; Büchel
    weak      Hesse; FRG
    cow       GMY
    region    Western Europe

state DNK | Denmark
    alias     Kingdom of Denmark
    demonym   Danish; Dane; Danes
    capital   Copenhagen; København
    city      Aarhus; Odense; Aalborg; Bornholm; Jutland; Zealand; Marienborg
    cow       DEN
    region    Northern Europe

state ESP | Spain
    alias     Kingdom of Spain; España
    demonym   Spanish; Spaniard; Spaniards
    capital   Madrid
    metonym   Moncloa; La Moncloa; Moncloa Palace; Zarzuela; Zarzuela Palace
    city      Barcelona; Seville; Valencia; Bilbao; Málaga; Malaga; Zaragoza; Granada; Palma de Mallorca; Las Palmas; Rota; Morón; Algeciras; Andalusia; Galicia; Navarre; Aragon; Asturias; Castile; Extremadura; Murcia; Alicante; San Sebastian; Mallorca; Majorca; Ibiza; Tenerife; Lanzarote; El Hierro; Santiago de Compostela
    weak      Granada; Valencia; Galicia; Rota; San Sebastian
    cow       SPN
    region    Southern Europe

state EST | Estonia
    alias     Republic of Estonia
    demonym   Estonian; Estonians
    capital   Tallinn
    metonym   Stenbock House; Kadriorg
    city      Tartu; Narva; Pärnu; Tapa; Ämari; Amari; Ida-Viru; Paldiski; Saaremaa
    weak      Tapa; Amari
    cow       EST
    region    Northern Europe

state FIN | Finland
    alias     Republic of Finland; Suomi
    demonym   Finnish; Finn; Finns
    capital   Helsinki
    city      Turku; Tampere; Espoo; Oulu; Rovaniemi; Lapland; Kultaranta; Naantali; Lappeenranta; Vaalimaa; Imatra; Hanko; Vantaa
    cow       FIN
    region    Northern Europe

state FRA | France
    alias     French Republic; République française
    demonym   French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen
    capital   Paris
    metonym   Élysée; Elysée; Elysee; Élysée Palace; Elysée Palace; Elysee Palace; Matignon; Hôtel Matignon; Hotel Matignon
    city      Marseille; Marseilles; Lyon; Lyons; Toulouse; Nice; Strasbourg; Bordeaux; Lille; Nantes; Rennes; Toulon; Brest; Cherbourg; Calais; Dunkirk; Biarritz; Evian; Évian; Versailles; Grenoble; Montpellier; Avignon; Deauville; Cannes; Reims; Rouen; Flamanville; Le Havre; Rambouillet; Saint-Denis; Vichy; Normandy; Brittany; Provence; Alsace; Lorraine; Corsica; Ajaccio; Bastia; Ile-de-France; Île-de-France; Verdun; Caen; La Hague
    weak      Nice; Brest; Provence; Lorraine
    cow       FRN
    region    Western Europe

state GBR | United Kingdom
    alias     UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; GB
    demonym   British; Briton; Britons; Brit; Brits
    capital   London
    metonym   Downing Street; 10 Downing Street; No. 10 Downing Street; No 10 Downing Street; Number 10 Downing Street; No. 10; No 10; Number 10; Number Ten; Whitehall; Buckingham Palace; Chequers; Lancaster House
    city      Manchester; Birmingham; Liverpool; Leeds; Bristol; Sheffield; Newcastle; Southampton; Portsmouth; Plymouth; Oxford; Cambridge; Brighton; Salisbury; Edinburgh; Glasgow; Aberdeen; Dundee; Cardiff; Swansea; Belfast; Londonderry; Derry; Carbis Bay; Dover; Faslane; Lakenheath; RAF Lakenheath; RAF Mildenhall; RAF Brize Norton; Sandhurst; Porton Down; Windsor; Sellafield; Aldermaston; Bletchley Park; Cornwall; Kent; Yorkshire; Amesbury; Ulster; Gleneagles; Holyrood; Stormont; Hillsborough Castle; Wilton Park; Hertfordshire; Blenheim Palace
    weak      GB; No. 10; No 10; Number 10; Number Ten; Oxford; Cambridge; Newcastle; Salisbury; Birmingham; Windsor; Kent; Dover; Portsmouth; Plymouth; Manchester; Chequers; Derry; Ulster; Bristol
    cow       UKG
    region    Northern Europe

state GRC | Greece
    alias     Hellenic Republic; Hellas
    demonym   Greek; Greeks; Hellenic
    capital   Athens
    metonym   Maximos Mansion; Maximou
    city      Thessaloniki; Salonica; Piraeus; Patras; Heraklion; Souda Bay; Alexandroupoli; Alexandroupolis; Evros; Lesbos; Lesvos; Rhodes; Crete; Corfu; Samos; Kos; Chios; Kastellorizo; Larissa; Volos; Pylos; Kastanies; Thrace; Western Thrace; Gavdos
    weak      Rhodes; Larissa; Thrace
    cow       GRC
    region    Southern Europe

state HRV | Croatia
    alias     Republic of Croatia; Hrvatska
    demonym   Croatian; Croatians; Croat; Croats
    capital   Zagreb
    metonym   Banski dvori; Pantovčak
    city      Split; Rijeka; Dubrovnik; Zadar; Osijek; Vukovar; Pula; Krk; Knin; Krajina; Slavonia; Eastern Slavonia; Dalmatia; Istria; Brijuni; Pelješac
    weak      Split
    cow       CRO
    region    Southern Europe

state HUN | Hungary
    alias     Hungarian Republic; Republic of Hungary
    demonym   Hungarian; Hungarians; Magyar; Magyars
    capital   Budapest
    metonym   Karmelita
    city      Debrecen; Szeged; Pécs; Pecs; Győr; Gyor; Miskolc; Paks; Röszke; Pápa
    cow       HUN
    region    Eastern Europe

state IRL | Ireland
    alias     Republic of Ireland; Irish Republic; Éire; Eire
    demonym   Irish; Irishman; Irishmen
    capital   Dublin
    metonym   Iveagh House; Merrion Street
    city      Cork; Limerick; Galway; Shannon; Dundalk; Waterford; Donegal; Clontarf
    weak      Cork; Shannon; Limerick
    cow       IRE
    region    Northern Europe

state ISL | Iceland
    alias     Republic of Iceland
    demonym   Icelandic; Icelander; Icelanders
    capital   Reykjavik; Reykjavík
    city      Keflavik; Keflavík; Akureyri; Grindavik; Grindavík; Höfdi House
    cow       ICE
    region    Northern Europe

state ITA | Italy
    alias     Italian Republic; Italia
    demonym   Italian; Italians
    capital   Rome; Roma
    metonym   Palazzo Chigi; Chigi Palace; Quirinale; Quirinal Palace
    city      Milan; Naples; Turin; Venice; Florence; Genoa; Bologna; Palermo; Trieste; Bari; Taranto; Catania; Verona; Padua; L'Aquila; Taormina; Borgo Egnazia; Fasano; Brindisi; Gaeta; Sigonella; Aviano; Vicenza; Lampedusa; Pantelleria; Crotone; Cutro; Stresa; Cernobbio; Rimini; Caserta; Sicily; Sardinia; Lombardy; Veneto; Tuscany; Puglia; Apulia; Calabria; Campania; Piedmont; South Tyrol; Capri; Fiuggi; Pescara; Matera; La Spezia; Camp Darby; Ispra; San Remo
    weak      Florence; Piedmont; Roma; Verona; San Remo
    cow       ITA
    region    Southern Europe

state KOS | Kosovo
    alias     Republic of Kosovo; Kosova
    demonym   Kosovar; Kosovars; Kosovan; Kosovans; Kosovo Albanian; Kosovo Albanians
    capital   Pristina; Prishtina; Prishtinë
    city      Mitrovica; North Mitrovica; Prizren; Peć; Peja; Gjakova; Ferizaj; Zvečan; Zvecan; Leposavić; Leposavic; Zubin Potok; Banjska; Gračanica; Jarinje; Brnjak; Gazivoda; Račak; Racak; Camp Bondsteel
    cow       KOS
    region    Southern Europe

state LIE | Liechtenstein
    alias     Principality of Liechtenstein
    demonym   Liechtensteiner; Liechtensteiners
    capital   Vaduz
    cow       LIE
    region    Western Europe

state LTU | Lithuania
    alias     Republic of Lithuania; Lietuva
    demonym   Lithuanian; Lithuanians
    capital   Vilnius; Vilna
    city      Kaunas; Klaipėda; Klaipeda; Šiauliai; Siauliai; Palanga; Rukla; Kybartai; Ignalina; Rūdninkai; Marijampolė
    cow       LIT
    region    Northern Europe

state LUX | Luxembourg
    alias     Grand Duchy of Luxembourg; Grand Duchy; Luxemburg
    demonym   Luxembourgish; Luxembourger; Luxembourgers; Luxembourgeois
    capital   Luxembourg City
    city      Esch-sur-Alzette; Schengen; Capellen
    weak      Grand Duchy; Schengen
    cow       LUX
    region    Western Europe

state LVA | Latvia
    alias     Republic of Latvia; Latvija
    demonym   Latvian; Latvians; Lett; Letts
    capital   Riga; Rīga
    metonym   Riga Castle
    city      Daugavpils; Liepāja; Liepaja; Ventspils; Jūrmala; Jurmala; Ādaži; Adazi; Rēzekne; Latgale; Skrunda
    weak      Lett; Letts
    cow       LAT
    region    Northern Europe

state MCO | Monaco
    alias     Principality of Monaco
    demonym   Monegasque; Monegasques; Monégasque; Monégasques; Monacan
    capital   Monaco-Ville
    city      Monte Carlo
    cow       MNC
    region    Western Europe

state MDA | Moldova
    alias     Republic of Moldova; Moldavia
    demonym   Moldovan; Moldovans; Moldavian; Moldavians
    capital   Chisinau; Chișinău; Chişinău; Kishinev; Kishinyov
    city      Bălți; Balti; Comrat; Gagauzia; Cahul; Cobasna; Ungheni; Giurgiulesti; Giurgiulești; Bulboaca; Palanca; Bender; Bendery; Tighina; Rîbnița; Rybnitsa
    weak      Moldavia; Balti; Bender
    cow       MLD
    region    Eastern Europe

state MKD | North Macedonia
    alias     Republic of North Macedonia; Macedonia; Former Yugoslav Republic of Macedonia; FYROM; FYR Macedonia; Republic of Macedonia
    demonym   Macedonian; Macedonians; North Macedonian; North Macedonians
    capital   Skopje; Shkup
    city      Ohrid; Tetovo; Bitola; Kumanovo; Gostivar; Gevgelija; Krivolak; Kočani; Kocani
    weak      Macedonia; Macedonian; Macedonians
    cow       MAC
    region    Southern Europe

state MLT | Malta
    alias     Republic of Malta
    demonym   Maltese
    capital   Valletta
    city      Marsa; Gozo; Sliema; Marsaxlokk; Ta' Qali; Floriana
    cow       MLT
    region    Southern Europe

state MNE | Montenegro
    alias     Crna Gora
    demonym   Montenegrin; Montenegrins
    capital   Podgorica
    city      Cetinje; Tivat; Kotor; Budva; Nikšić; Niksic; Pljevlja; Ulcinj; Kumbor
    cow       MNG
    region    Southern Europe

state NLD | Netherlands
    alias     Kingdom of the Netherlands; Holland; Nederland
    demonym   Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander
    capital   Amsterdam
    metonym   Binnenhof
    city      The Hague; Hague; Rotterdam; Utrecht; Eindhoven; Groningen; Maastricht; Schiphol; Arnhem; Leiden; Delft; Veldhoven; Volkel; Den Helder; Soesterberg; Catshuis; Scheveningen; Camp Zeist
    weak      Holland; Hague
    cow       NTH
    region    Western Europe

state NOR | Norway
    alias     Kingdom of Norway; Norge
    demonym   Norwegian; Norwegians
    capital   Oslo
    city      Bergen; Trondheim; Stavanger; Tromsø; Tromso; Kirkenes; Bodø; Bodo; Narvik; Vardø; Finnmark; Troms; Andøya; Storskog; Utøya; Utoya; Rygge; Losby; Losby Gods; Ålesund; Kristiansand
    cow       NOR
    region    Northern Europe

state POL | Poland
    alias     Republic of Poland; Polska; Rzeczpospolita
    demonym   Polish; Pole; Poles
    capital   Warsaw; Warszawa
    metonym   Belweder; Belvedere Palace
    city      Krakow; Kraków; Cracow; Gdansk; Gdańsk; Danzig; Gdynia; Wroclaw; Wrocław; Poznan; Poznań; Lodz; Łódź; Lublin; Katowice; Szczecin; Stettin; Rzeszow; Rzeszów; Jasionka; Bialystok; Białystok; Przemysl; Przemyśl; Przewodow; Przewodów; Redzikowo; Swinoujscie; Świnoujście; Suwalki; Suwałki; Medyka; Dorohusk; Bialowieza; Białowieża; Powidz; Orzysz; Auschwitz; Oświęcim; Kuźnica; Kuznica; Łask; Sopot; Podkarpackie; Podlasie; Silesia; Pomerania; Drawsko Pomorskie; Korczowa; Wyryki; Biała Podlaska
    weak      Pole; Poles; Danzig; Silesia; Pomerania; Rzeczpospolita
    cow       POL
    region    Eastern Europe

state PRT | Portugal
    alias     Portuguese Republic
    demonym   Portuguese
    capital   Lisbon; Lisboa
    metonym   Belém Palace; São Bento
    city      Porto; Oporto; Sintra; Coimbra; Faro; Braga; Lajes; Madeira; Algarve; Funchal; Sines; Oeiras; Cascais; Évora
    weak      Faro
    cow       POR
    region    Southern Europe

state ROU | Romania
    alias     Rumania; Roumania
    demonym   Romanian; Romanians; Rumanian; Rumanians
    capital   Bucharest; București; Bucuresti
    metonym   Cotroceni; Cotroceni Palace; Victoria Palace
    city      Cluj; Cluj-Napoca; Timisoara; Timișoara; Iasi; Iași; Constanta; Constanța; Brasov; Brașov; Sibiu; Galati; Galați; Craiova; Tulcea; Deveselu; Mihail Kogalniceanu; Mihail Kogălniceanu; Transylvania; Cernavoda; Cernavodă; Plauru; Siret; Cincu; Suceava; Oradea; Wallachia
    cow       ROM
    region    Eastern Europe

state RUS | Russia
    alias     Russian Federation
    demonym   Russian; Russians
    capital   Moscow; Moskva
    metonym   Kremlin
    city      St. Petersburg; Saint Petersburg; St Petersburg; Leningrad; Vladivostok; Sochi; Kazan; Novosibirsk; Yekaterinburg; Ekaterinburg; Nizhny Novgorod; Rostov-on-Don; Rostov; Volgograd; Stalingrad; Krasnodar; Novorossiysk; Taganrog; Belgorod; Kursk; Sudzha; Bryansk; Voronezh; Smolensk; Pskov; Tula; Ryazan; Saratov; Engels; Engels air base; Samara; Ufa; Perm; Chelyabinsk; Omsk; Tomsk; Krasnoyarsk; Irkutsk; Yakutsk; Yakutia; Sakha; Khabarovsk; Blagoveshchensk; Magadan; Petropavlovsk-Kamchatsky; Kamchatka; Sakhalin; Chukotka; Anadyr; Murmansk; Severomorsk; Severodvinsk; Arkhangelsk; Archangel; Novaya Zemlya; Norilsk; Vorkuta; Kaliningrad; Kaliningrad Oblast; Baltiysk; Makhachkala; Derbent; Nazran; North Ossetia; Beslan; Vladikavkaz; Kabardino-Balkaria; Nalchik; Karachay-Cherkessia; Adygea; Kalmykia; Elista; Grozny; Gudermes; Bashkortostan; Udmurtia; Izhevsk; Votkinsk; Buryatia; Ulan-Ude; Tuva; Tyva; Primorsky; Primorye; Primorsky Krai; Khasan; Vostochny; Vostochny Cosmodrome; Plesetsk; Kapustin Yar; Astrakhan; Stavropol; Budyonnovsk; Millerovo; Shebekino; Ivangorod; Vyborg; Kronstadt; Ust-Luga; Primorsk; Tyumen; Surgut; Yamal; Sabetta; Sarov; Sverdlovsk; Solovetsky; Karelia; Petrozavodsk; Komi; Syktyvkar; Alabuga; Yelabuga; Dubna; Obninsk; Siberia; Zavidovo; Valdai; Novo-Ogaryovo; Novo-Ogarevo; Rublyovka; Skolkovo; Barvikha; Crocus City Hall; Tikhvin; Lake Baikal; Olenya air base; Orenburg; Orsk; Penza; Tambov; Lipetsk; Kaluga; Tver; Yaroslavl; Kostroma; Vologda; Cherepovets; Veliky Novgorod; Ulyanovsk; Cheboksary; Mordovia; Kirov; Kemerovo; Barnaul; Altai; Chita; Zabaikalsky; Amur Oblast; Birobidzhan; Komsomolsk-on-Amur
    weak      Engels; Valdai; Archangel; Perm; Tula; Kirov; Altai; Primorsk
    cow       RUS
    region    Eastern Europe

state SMR | San Marino
    alias     Republic of San Marino
    demonym   Sammarinese; San Marinese
    capital   City of San Marino
    cow       SNM
    region    Southern Europe

state SRB | Serbia
    alias     Republic of Serbia; Srbija
    demonym   Serbian; Serbians; Serb; Serbs
    capital   Belgrade; Beograd
    city      Novi Sad; Niš; Nis; Subotica; Kragujevac; Novi Pazar; Preševo; Presevo; Vojvodina; Sandžak; Sandzak; Bujanovac; Raška; Kraljevo; Batajnica; Pančevo; Smederevo
    weak      Nis
    cow       YUG
    region    Southern Europe

state SVK | Slovakia
    alias     Slovak Republic; Slovensko
    demonym   Slovak; Slovaks; Slovakian; Slovakians
    capital   Bratislava; Pressburg
    city      Košice; Kosice; Prešov; Presov; Banská Bystrica; Žilina; Handlová; Handlova; Nitra; Piešťany; Čierna nad Tisou; Mochovce; Bohunice; Vyšné Nemecké
    cow       SLO
    region    Eastern Europe

state SVN | Slovenia
    alias     Republic of Slovenia; Slovenija
    demonym   Slovenian; Slovenians; Slovene; Slovenes
    capital   Ljubljana
    city      Maribor; Koper; Brdo; Brdo pri Kranju; Bled; Kranj; Celje; Krško
    weak      Bled
    cow       SLV
    region    Southern Europe

state SWE | Sweden
    alias     Kingdom of Sweden; Sverige
    demonym   Swedish; Swede; Swedes
    capital   Stockholm
    metonym   Rosenbad; Arvfurstens palats
    city      Gothenburg; Göteborg; Malmö; Malmo; Uppsala; Kiruna; Luleå; Lulea; Karlskrona; Visby; Norrköping; Linköping; Västerås; Harpsund; Örebro; Norrbotten; Norrland; Scania; Skåne; Boden
    weak      Scania; Boden
    cow       SWD
    region    Northern Europe

state UKR | Ukraine
    alias     Ukrainian SSR
    demonym   Ukrainian; Ukrainians
    capital   Kyiv; Kiev; Kyyiv
    metonym   Bankova; Bankova Street; Mariinsky Palace; Mariinskyi Palace
    city      Kharkiv; Kharkov; Odesa; Odessa; Dnipro; Dnipropetrovsk; Dnepropetrovsk; Zaporizhzhia; Zaporizhia; Zaporizhzhya; Zaporozhye; Zaporizhzhia Oblast; Lviv; Lvov; Mykolaiv; Nikolaev; Mykolayiv; Kherson; Kherson Oblast; Poltava; Vinnytsia; Vinnitsa; Zhytomyr; Chernihiv; Chernigov; Sumy; Cherkasy; Rivne; Lutsk; Ternopil; Ivano-Frankivsk; Uzhhorod; Uzhgorod; Zakarpattia; Transcarpathia; Chernivtsi; Khmelnytskyi; Khmelnytsky; Kropyvnytskyi; Kryvyi Rih; Krivoy Rog; Kremenchuk; Mariupol; Berdiansk; Berdyansk; Melitopol; Enerhodar; Energodar; Donetsk; Donetsk Oblast; Donetsk region; Luhansk; Lugansk; Luhansk Oblast; Luhansk region; Horlivka; Makiivka; Sloviansk; Slavyansk; Kramatorsk; Bakhmut; Artemivsk; Avdiivka; Pokrovsk; Myrnohrad; Chasiv Yar; Toretsk; Vuhledar; Kurakhove; Velyka Novosilka; Kostiantynivka; Kostyantynivka; Druzhkivka; Lyman; Siverskodonetsk; Severodonetsk; Sievierodonetsk; Lysychansk; Rubizhne; Popasna; Volnovakha; Debaltseve; Ilovaisk; Marinka; Izium; Izyum; Kupiansk; Kupyansk; Vovchansk; Balakliia; Bucha; Irpin; Hostomel; Brovary; Borodianka; Chernobyl; Chornobyl; Pripyat; Prypiat; Slavutych; Robotyne; Orikhiv; Huliaipole; Nova Kakhovka; Kakhovka; Krynky; Oleshky; Izmail; Reni; Ochakiv; Chornomorsk; Pivdennyi; Yavoriv; Starokostiantyniv; Truskavets; Polissia; Podolia; Volhynia; Olenivka; Novorossiya; Kakhovka dam; Hroza; Stanytsia Luhanska; Siversk; Soledar; Dobropillia; Novopavlivka; Synelnykove; Pavlohrad; Nikopol; Vasylkiv; Bila Tserkva; Boryspil; Koncha-Zaspa; Mukachevo; Berehove
    weak      Reni; Lyman
    cow       UKR
    region    Eastern Europe

state VAT | Holy See
    alias     Vatican; Vatican City State
    demonym   papal; pontifical
    capital   Vatican City
    metonym   Apostolic Palace
    city      St. Peter's Square; Saint Peter's Square; St. Peter's Basilica; Casa Santa Marta
    weak      papal; pontifical
    region    Southern Europe
