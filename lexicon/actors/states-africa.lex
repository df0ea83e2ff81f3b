# States of Africa: names, peoples, capitals, metonyms, places in them.

state AGO | Angola
    alias     Republic of Angola
    demonym   Angolan; Angolans
    capital   Luanda
    metonym   Cidade Alta
    city      Cabinda; Lobito; Huambo; Benguela; Lubango; Soyo
    at        Luanda -8.84 13.23; Cabinda -5.56 12.19; Lobito -12.36 13.54; Huambo -12.78 15.74
    at        Benguela -12.58 13.41; Lubango -14.92 13.49; Soyo -6.13 12.37
    cow       ANG
    region    Middle Africa

state BDI | Burundi
    alias     Republic of Burundi
    demonym   Burundian; Burundians
    capital   Gitega; Bujumbura
    city      Cibitoke; Ngozi; Gatumba; Muyinga
    weak      Ngozi
    at        Gitega -3.43 29.93; Bujumbura -3.38 29.36; Cibitoke -2.89 29.12
    at        Gatumba -3.33 29.25
    cow       BUI
    region    Eastern Africa

state BEN | Benin
    alias     Republic of Benin; Republic of Bénin; Bénin; Dahomey
    demonym   Beninese; Beninois
    capital   Porto-Novo; Cotonou
    city      Parakou; Ouidah; Malanville; Sèmè-Kpodji; Pendjari; Alibori
    at        Porto-Novo 6.50 2.63; Cotonou 6.37 2.43; Parakou 9.34 2.63; Malanville 11.87 3.38
    cow       BEN
    region    Western Africa

state BFA | Burkina Faso
    alias     Burkina; Upper Volta
    demonym   Burkinabe; Burkinabè; Burkinabé; Burkinabes; Burkinan
    capital   Ouagadougou; Ouaga
    metonym   Kosyam; Kosyam Palace
    city      Bobo-Dioulasso; Djibo; Dori; Fada N'Gourma; Kaya; Solhan; Barsalogho; Arbinda; Kamboinsin
    weak      Kaya; Dori
    at        Ouagadougou = Ouaga 12.37 -1.52; Bobo-Dioulasso 11.18 -4.29; Djibo 14.10 -1.63
    at        Dori 14.03 -0.03; Solhan 13.31 1.05; Arbinda 14.23 -0.86; Barsalogho 13.42 -1.06
    cow       BFO
    region    Western Africa

state BWA | Botswana
    alias     Republic of Botswana; Bechuanaland
    demonym   Botswanan; Botswanans; Motswana; Batswana
    capital   Gaborone
    city      Francistown; Kasane; Maun; Jwaneng; Orapa
    at        Gaborone -24.65 25.91; Francistown -21.17 27.51; Kasane -17.82 25.15
    cow       BOT
    region    Southern Africa

state CAF | Central African Republic
    alias     CAR; C.A.R.; Centrafrique; Central African Empire; République centrafricaine
    demonym   Central African; Central Africans; Centrafrican
    capital   Bangui
    city      Bambari; Bangassou; Bria; Bouar; Birao; Kaga-Bandoro; Bossangoa; Obo; Ndélé
    weak      CAR; Central African; Central Africans
    at        Bangui 4.36 18.56; Bambari 5.77 20.68; Bangassou 4.74 22.82; Bria 6.54 21.99
    at        Bouar 5.93 15.60; Birao 10.29 22.79
    cow       CEN
    region    Middle Africa

state CIV | Ivory Coast
    alias     Côte d'Ivoire; Côte d’Ivoire; Cote d'Ivoire; Cote d’Ivoire; Republic of Côte d'Ivoire; Republic of Cote d'Ivoire
    demonym   Ivorian; Ivorians; Ivoirian; Ivoirians; Ivoirien
    capital   Yamoussoukro; Abidjan
    city      Bouaké; Bouake; Korhogo; San-Pédro; San-Pedro; Grand-Bassam; Kafolo; Bouna; Daloa
    at        Yamoussoukro 6.82 -5.28; Abidjan 5.34 -4.03; Bouaké 7.69 -5.03; Korhogo 9.46 -5.63
    at        Grand-Bassam 5.21 -3.74
    cow       CDI
    region    Western Africa

state CMR | Cameroon
    alias     Republic of Cameroon; Cameroun; United Republic of Cameroon
    demonym   Cameroonian; Cameroonians
    capital   Yaoundé; Yaounde
    metonym   Etoudi; Unity Palace
    city      Douala; Bamenda; Buea; Garoua; Maroua; Kribi; Limbe; Kumba; Kolofata; Bakassi Peninsula; Ngarbuh
    at        Yaoundé 3.87 11.52 (Centre); Douala 4.05 9.70 (Littoral)
    at        Bamenda 5.96 10.15 (Northwest); Buea 4.16 9.24 (Southwest)
    at        Maroua 10.59 14.32 (Far North); Garoua 9.30 13.39
    at        Kolofata 11.17 14.01 (Far North)
    cow       CAO
    region    Middle Africa

state COD | Democratic Republic of the Congo
    alias     Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Congo (Kinshasa); Zaire; Zaïre; Congo DR; RDC; Congo; Belgian Congo; Congo Free State; Dem. Rep. Congo
    demonym   Congolese; Zairian; Zairean
    capital   Kinshasa; Léopoldville; Leopoldville
    city      Goma; Bukavu; Lubumbashi; Kisangani; Beni; Butembo; Bunia; Uvira; Walikale; Rutshuru; Masisi; Sake; Minova; Kolwezi; Likasi; Mbuji-Mayi; Kananga; Matadi; Mbandaka; Kalemie; Rubaya; Bunagana; Kanyabayonga; Kavumu; North Kivu; South Kivu; Nord-Kivu; Sud-Kivu; Ituri; Ituri Province; Katanga; Kasai; Kasaï; Haut-Katanga; Tanganyika Province; Nyiragongo; Bisie; Kishishe; Lubero; Equateur Province; Fizi
    weak      Beni; Sake; RDC
    at        Kinshasa = Léopoldville -4.33 15.31; Goma -1.68 29.22 (North Kivu)
    at        Bukavu -2.51 28.86 (South Kivu); Lubumbashi -11.66 27.48 (Haut-Katanga)
    at        Kisangani 0.52 25.20 (Tshopo); Beni 0.49 29.47 (North Kivu)
    at        Butembo 0.14 29.29 (North Kivu); Bunia 1.56 30.25 (Ituri)
    at        Uvira -3.40 29.14 (South Kivu); Walikale -1.42 28.06 (North Kivu)
    at        Rutshuru -1.19 29.45 (North Kivu); Masisi -1.40 28.81 (North Kivu)
    at        Sake -1.57 29.04 (North Kivu); Minova -1.71 29.02 (South Kivu)
    at        Bunagana -1.30 29.60 (North Kivu); Kolwezi -10.71 25.47 (Lualaba)
    at        Kananga -5.90 22.42; Mbuji-Mayi -6.15 23.60; Matadi -5.82 13.46
    at        Kalemie -5.95 29.19
    at        North Kivu = Nord-Kivu -0.70 28.60; South Kivu = Sud-Kivu -3.00 28.30
    at        Ituri = Ituri Province 1.60 29.80; Katanga -9.50 26.00; Haut-Katanga -10.50 27.50
    cow       DRC
    region    Middle Africa

state COG | Republic of the Congo
    alias     Republic of Congo; Congo-Brazzaville; Congo Brazzaville; Congo (Brazzaville); Congo Republic; People's Republic of the Congo
    demonym   Congolese
    capital   Brazzaville
    city      Pointe-Noire; Oyo; Dolisie; Ouesso
    weak      Congolese; Oyo
    at        Brazzaville -4.27 15.28; Pointe-Noire -4.78 11.86; Oyo -1.16 15.97
    cow       CON
    region    Middle Africa

state COM | Comoros
    alias     Union of the Comoros; Comoro Islands
    demonym   Comorian; Comorians; Comoran; Comorans
    capital   Moroni
    city      Anjouan; Grande Comore; Mohéli; Moheli; Mutsamudu
    at        Moroni -11.70 43.26; Mutsamudu -12.17 44.40; Anjouan -12.21 44.44
    cow       COM
    region    Eastern Africa

state CPV | Cape Verde
    alias     Cabo Verde; Republic of Cabo Verde
    demonym   Cape Verdean; Cape Verdeans; Cabo Verdean; Cabo Verdeans
    capital   Praia
    city      Mindelo; Sal; São Vicente
    weak      Sal
    at        Praia 14.92 -23.51; Mindelo 16.89 -24.98
    cow       CAP
    region    Western Africa

state DJI | Djibouti
    alias     Republic of Djibouti; French Somaliland
    demonym   Djiboutian; Djiboutians
    capital   Djibouti City
    city      Camp Lemonnier; Camp Lemonier; Doraleh; Tadjoura; Obock; Ali Sabieh; Lake Assal; Ras Doumeira
    at        Djibouti City 11.59 43.15; Camp Lemonnier = Camp Lemonier 11.54 43.16
    at        Doraleh 11.59 43.08; Obock 11.97 43.29; Ras Doumeira 12.71 43.13
    cow       DJI
    region    Eastern Africa

state DZA | Algeria
    alias     People's Democratic Republic of Algeria; Algérie
    demonym   Algerian; Algerians
    capital   Algiers
    metonym   El Mouradia; Mouradia
    city      Oran; Constantine; Annaba; Tindouf; Tamanrasset; In Amenas; Hassi Messaoud; Kabylie; Kabylia; Tizi Ouzou; Béjaïa; Bejaia; Blida; Tebessa; Sidi Bel Abbès; Tinzaouaten; Reggane; Hassi R'Mel
    weak      Constantine; Oran
    at        Algiers 36.75 3.06; Oran 35.70 -0.63; Constantine 36.37 6.61; Annaba 36.90 7.77
    at        Tindouf 27.67 -8.15; Tamanrasset 22.79 5.52; In Amenas 28.05 9.55 (Illizi)
    cow       ALG
    region    Northern Africa

state EGY | Egypt
    alias     Arab Republic of Egypt; United Arab Republic
    demonym   Egyptian; Egyptians
    capital   Cairo
    metonym   Ittihadiya Palace; Al-Ittihadiya Palace; Heliopolis Palace
    city      Alexandria; Giza; Suez; Port Said; Ismailia; Sharm el-Sheikh; Sharm El-Sheikh; Sharm el Sheikh; Sharm El Sheikh; Sharm al-Sheikh; Luxor; Aswan; El Arish; El-Arish; Al-Arish; Al Arish; Arish; Sheikh Zuweid; Hurghada; Damietta; New Alamein; El Alamein; Alamein; Taba; Nuweiba; Ras el-Hekma; Ras El Hekma; Marsa Matrouh; Sidi Barrani; Dabaa; El Dabaa; Tahrir Square; Mansoura; Minya; Assiut; Ain Sokhna; New Administrative Capital; Sohag; Helwan; Nile Delta; Saint Catherine
    weak      Alexandria; United Arab Republic
    at        Cairo 30.04 31.24; Alexandria 31.20 29.92; Giza 30.01 31.21; Suez 29.97 32.55
    at        Port Said 31.26 32.30; Ismailia 30.60 32.27
    at        Sharm el-Sheikh = Sharm al-Sheikh 27.91 34.33 (South Sinai); Luxor 25.69 32.64
    at        Aswan 24.09 32.90; El Arish = Al-Arish = Arish 31.13 33.80 (North Sinai)
    at        Sheikh Zuweid 31.22 34.11 (North Sinai); Hurghada 27.26 33.81 (Red Sea)
    at        Taba 29.49 34.90 (South Sinai)
    at        New Alamein = El Alamein = Alamein 30.83 28.95 (Matrouh)
    at        New Administrative Capital 30.02 31.75; Tahrir Square 30.04 31.24 (Cairo)
    cow       EGY
    region    Northern Africa

state ERI | Eritrea
    alias     State of Eritrea
    demonym   Eritrean; Eritreans
    capital   Asmara
    city      Massawa; Assab; Badme; Keren; Zalambessa; Senafe; Bure
    weak      Keren
    at        Asmara 15.32 38.93; Massawa 15.61 39.45; Assab 13.01 42.74; Badme 14.73 37.80
    at        Zalambessa 14.52 39.39
    cow       ERI
    region    Eastern Africa

state ETH | Ethiopia
    alias     Federal Democratic Republic of Ethiopia; FDRE; Abyssinia
    demonym   Ethiopian; Ethiopians
    capital   Addis Ababa; Addis Abeba; Addis
    city      Mekelle; Mekele; Mek'ele; Gondar; Bahir Dar; Lalibela; Dessie; Dire Dawa; Jijiga; Adigrat; Axum; Aksum; Shire; Humera; Hawassa; Awasa; Adama; Jimma; Semera; Debre Birhan; Alamata; Adwa; Gambella; Assosa; Benishangul-Gumuz; Wolkait; Welkait; Raya; Bishoftu; Moyale; Debre Tabor; Guba; Wollega; Sidama; Harar
    weak      Addis; Raya; Shire; Adama; Guba
    at        Addis Ababa = Addis Abeba = Addis 9.03 38.74
    at        Mekelle = Mekele = Mek'ele 13.50 39.47 (Tigray); Gondar 12.60 37.47 (Amhara)
    at        Bahir Dar 11.59 37.39 (Amhara); Lalibela 12.03 39.04 (Amhara)
    at        Dessie 11.13 39.63 (Amhara); Dire Dawa 9.59 41.87; Jijiga 9.35 42.80 (Somali)
    at        Adigrat 14.28 39.46 (Tigray); Axum = Aksum 14.12 38.72 (Tigray)
    at        Shire 14.10 38.28 (Tigray); Humera 14.29 36.61 (Tigray)
    at        Hawassa = Awasa 7.06 38.48 (Sidama); Adama 8.54 39.27 (Oromia)
    at        Semera 11.79 41.01 (Afar); Bishoftu 8.75 38.98 (Oromia); Moyale 3.53 39.05
    at        Gambella 7.80 34.40; Benishangul-Gumuz 10.50 35.40; Sidama 6.70 38.50
    cow       ETH
    region    Eastern Africa

state GAB | Gabon
    alias     Gabonese Republic; Republic of Gabon
    demonym   Gabonese
    capital   Libreville
    metonym   Bord de Mer
    city      Port-Gentil; Franceville; Mbanié; Moanda; Oyem
    at        Libreville 0.39 9.45; Port-Gentil -0.72 8.78; Franceville -1.63 13.58
    at        Mbanié 0.81 9.38
    cow       GAB
    region    Middle Africa

state GHA | Ghana
    alias     Republic of Ghana; Gold Coast
    demonym   Ghanaian; Ghanaians; Ghanian
    capital   Accra
    metonym   Jubilee House; Flagstaff House
    city      Kumasi; Tamale; Takoradi; Tema; Cape Coast; Bawku; Paga; Bolgatanga; Obuasi; Ashanti Region
    weak      Tamale; Gold Coast; Paga
    at        Accra 5.56 -0.20; Kumasi 6.69 -1.62 (Ashanti); Tamale 9.40 -0.84 (Northern)
    at        Tema 5.67 -0.02; Bawku 11.06 -0.24 (Upper East)
    cow       GHA
    region    Western Africa

state GIN | Guinea
    alias     Republic of Guinea; Guinea-Conakry; Guinea Conakry; Guinée; French Guinea
    demonym   Guinean; Guineans
    capital   Conakry
    metonym   Sékhoutouréya; Mohammed V Palace
    city      Nzérékoré; Nzerekore; Simandou; Kindia; Kankan; Labé; Boké; Guéckédou; Gueckedou
    weak      Labé
    at        Conakry 9.54 -13.68; Nzérékoré 7.76 -8.82; Kankan 10.39 -9.31
    cow       GUI
    region    Western Africa

state GMB | Gambia
    alias     Republic of the Gambia; The Gambia; Islamic Republic of the Gambia
    demonym   Gambian; Gambians
    capital   Banjul
    city      Serekunda; Kanilai; Bakau
    at        Banjul 13.45 -16.58; Serekunda 13.44 -16.68
    cow       GAM
    region    Western Africa

state GNB | Guinea-Bissau
    alias     Republic of Guinea-Bissau; Guinea Bissau; Portuguese Guinea; Guiné-Bissau
    demonym   Bissau-Guinean; Bissau-Guineans; Bissau Guinean; Guinea-Bissauan
    capital   Bissau
    city      Bafatá; Gabú; Bissagos Islands; Bijagós
    at        Bissau 11.86 -15.60
    cow       GNB
    region    Western Africa

state GNQ | Equatorial Guinea
    alias     Republic of Equatorial Guinea; Spanish Guinea
    demonym   Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans; Equato-Guinean
    capital   Malabo
    city      Bata; Bioko; Annobón; Mongomo; Río Muni; Sipopo; Ciudad de la Paz
    weak      Bata
    at        Malabo 3.75 8.78; Bata 1.86 9.77; Sipopo 3.73 8.87; Mongomo 1.63 11.31
    cow       EQG
    region    Middle Africa

state KEN | Kenya
    alias     Republic of Kenya; British East Africa
    demonym   Kenyan; Kenyans
    capital   Nairobi
    metonym   State House Nairobi; State House, Nairobi
    city      Mombasa; Kisumu; Nakuru; Eldoret; Naivasha; Garissa; Lamu; Manda Bay; Wajir; Mandera; Kakuma; Dadaab; Isiolo; Turkana; Laikipia; Lodwar; Lokichogio; Malindi; Nanyuki; Kibera; Liboi; Marsabit; Samburu; Machakos
    weak      Lamu; Samburu
    at        Nairobi -1.29 36.82; Mombasa -4.05 39.67; Kisumu -0.09 34.77; Nakuru -0.30 36.07
    at        Eldoret 0.51 35.27; Naivasha -0.72 36.43; Garissa -0.45 39.64; Lamu -2.27 40.90
    at        Wajir 1.75 40.06; Mandera 3.94 41.86; Kakuma 3.71 34.86 (Turkana)
    at        Dadaab 0.05 40.31 (Garissa); Manda Bay -2.26 40.91 (Lamu)
    cow       KEN
    region    Eastern Africa

state LBR | Liberia
    alias     Republic of Liberia
    demonym   Liberian; Liberians
    capital   Monrovia
    metonym   Executive Mansion
    city      Buchanan; Gbarnga; Harper; Ganta; Bong County; Lofa County
    weak      Buchanan; Harper; Executive Mansion
    at        Monrovia 6.30 -10.80; Buchanan 5.88 -10.05; Ganta 7.24 -8.98
    cow       LBR
    region    Western Africa

state LBY | Libya
    alias     State of Libya; Great Socialist People's Libyan Arab Jamahiriya; Libyan Arab Jamahiriya; Jamahiriya
    demonym   Libyan; Libyans
    capital   Tripoli
    city      Benghazi; Tobruk; Misrata; Misurata; Sirte; Derna; Sabha; Sebha; Zawiya; Zawiyah; Zuwara; Zuwarah; Ras Lanuf; Es Sider; Brega; Ajdabiya; Bani Walid; Tarhuna; Tarhouna; Gharyan; Zintan; Murzuq; Kufra; Al-Jufra; Jufra; Jufra air base; Bayda; Al-Bayda; Beida; Al-Watiya; Sabratha; Ghadames; Ghat; Abu Salim; Tawergha; Mitiga; Brak al-Shati; Sharara; Hariga; Fezzan; Cyrenaica; Tripolitania; Al-Rajma; Maaten al-Sarra
    weak      Jufra; Ghat
    at        Tripoli 32.89 13.19; Benghazi 32.12 20.07; Tobruk 32.08 23.96
    at        Misrata = Misurata 32.38 15.09; Sirte 31.21 16.59; Derna 32.77 22.64
    at        Sabha = Sebha 27.04 14.43; Zawiya = Zawiyah 32.76 12.73
    at        Zuwara = Zuwarah 32.93 12.08; Ras Lanuf 30.50 18.57; Brega 30.41 19.58
    at        Ajdabiya 30.76 20.23; Bani Walid 31.76 13.99; Tarhuna = Tarhouna 32.43 13.63
    at        Zintan 31.93 12.25; Kufra 24.18 23.31; Al-Jufra = Jufra 29.20 16.00
    at        Bayda = Al-Bayda = Beida 32.76 21.76; Sabratha 32.79 12.48; Ghat 24.96 10.18
    at        Ghadames 30.13 9.50
    cow       LIB
    region    Northern Africa

state LSO | Lesotho
    alias     Kingdom of Lesotho; Basutoland
    demonym   Basotho; Mosotho; Lesothan
    capital   Maseru
    city      Mafeteng; Katse; Polihali
    at        Maseru -29.32 27.48
    cow       LES
    region    Southern Africa

state MAR | Morocco
    alias     Kingdom of Morocco; Maroc
    demonym   Moroccan; Moroccans
    capital   Rabat
    city      Casablanca; Marrakesh; Marrakech; Tangier; Tangiers; Fez; Fes; Agadir; Meknes; Nador; Tetouan; Skhirat; Bouznika; Al Haouz; Rif; Oujda; Ifrane; Ben Guerir; Essaouira; Kenitra; Fnideq; Figuig; Temara
    weak      Fez; Rif
    at        Rabat 34.02 -6.83; Casablanca 33.57 -7.59; Marrakesh = Marrakech 31.63 -7.99
    at        Tangier = Tangiers 35.77 -5.80; Fez = Fes 34.03 -5.00; Agadir 30.43 -9.60
    at        Skhirat 33.85 -7.03; Bouznika 33.79 -7.16; Oujda 34.68 -1.91; Nador 35.17 -2.93
    cow       MOR
    region    Northern Africa

state MDG | Madagascar
    alias     Republic of Madagascar; Malagasy Republic
    demonym   Malagasy; Malagasies; Madagascan; Madagascans
    capital   Antananarivo; Tananarive
    metonym   Iavoloha; Iavoloha Palace; Ambohitsorohitra
    city      Toamasina; Tamatave; Antsiranana; Diego Suarez; Mahajanga; Toliara; Fianarantsoa; Ambatovy
    at        Antananarivo = Tananarive -18.88 47.51; Toamasina = Tamatave -18.15 49.40
    at        Mahajanga -15.72 46.32
    cow       MAG
    region    Eastern Africa

state MLI | Mali
    alias     Republic of Mali; French Sudan
    demonym   Malian; Malians
    capital   Bamako
    metonym   Koulouba; Koulouba Palace
    city      Timbuktu; Tombouctou; Gao; Kidal; Mopti; Ménaka; Menaka; Tessalit; Ségou; Segou; Sévaré; Sevare; Kayes; Sikasso; Kati; Konna; Moura; Ansongo; Aguelhok; Gossi; Ber; Djenné; Bandiagara; Taoudénit; Ogossagou; Léré; Farabougou; Nioro; Loulo; Azawad
    weak      Gao; Moura; Ber; Kati
    at        Bamako 12.64 -8.00; Timbuktu = Tombouctou 16.77 -3.01; Gao 16.27 -0.04
    at        Kidal 18.44 1.41; Mopti 14.48 -4.18; Ménaka 15.92 2.40
    at        Tessalit 20.20 1.01 (Kidal); Ségou 13.44 -6.26; Sévaré 14.53 -4.10 (Mopti)
    at        Kayes 14.45 -11.44; Sikasso 11.32 -5.67; Kati 12.74 -8.07
    at        Moura 14.36 -4.46 (Mopti); Ogossagou 13.98 -3.27 (Mopti)
    at        Farabougou 14.88 -6.10 (Ségou)
    cow       MLI
    region    Western Africa

state MOZ | Mozambique
    alias     Republic of Mozambique; Moçambique; Portuguese East Africa
    demonym   Mozambican; Mozambicans
    capital   Maputo; Lourenço Marques
    city      Beira; Pemba; Palma; Mocimboa da Praia; Mocímboa da Praia; Cabo Delgado; Nampula; Nacala; Tete; Afungi; Quelimane; Macomia; Mueda; Gorongosa; Quissanga; Zambezia; Sofala; Ressano Garcia; Inhambane; Niassa
    weak      Palma; Tete; Pemba
    at        Maputo = Lourenço Marques -25.97 32.57; Beira -19.84 34.84 (Sofala)
    at        Pemba -12.97 40.52 (Cabo Delgado); Palma -10.78 40.48 (Cabo Delgado)
    at        Mocimboa da Praia -11.35 40.35 (Cabo Delgado); Nampula -15.12 39.27
    at        Nacala -14.54 40.67 (Nampula); Tete -16.16 33.59
    at        Afungi -10.82 40.55 (Cabo Delgado); Mueda -11.67 39.56 (Cabo Delgado)
    at        Macomia -12.25 40.13 (Cabo Delgado); Quelimane -17.88 36.89 (Zambezia)
    at        Cabo Delgado -12.30 39.40; Niassa -13.00 36.50; Zambezia -16.60 37.20
    at        Sofala -19.00 34.60
    cow       MZM
    region    Eastern Africa

state MRT | Mauritania
    alias     Islamic Republic of Mauritania; Mauritanie
    demonym   Mauritanian; Mauritanians
    capital   Nouakchott
    city      Nouadhibou; Bassiknou; Zouerate; Mbera; M'berra; Néma; Rosso; Ahmeyim
    weak      Rosso
    at        Nouakchott 18.08 -15.98; Nouadhibou 20.93 -17.03; Bassiknou 15.87 -5.95
    cow       MAA
    region    Western Africa

state MUS | Mauritius
    alias     Republic of Mauritius; Maurice
    demonym   Mauritian; Mauritians
    capital   Port Louis
    city      Agalega; Rodrigues; Curepipe; Cargados Carajos
    weak      Maurice; Rodrigues
    at        Port Louis -20.16 57.50; Agalega -10.40 56.62; Rodrigues -19.72 63.43
    cow       MAS
    region    Eastern Africa

state MWI | Malawi
    alias     Republic of Malawi; Nyasaland
    demonym   Malawian; Malawians
    capital   Lilongwe
    metonym   Kamuzu Palace
    city      Blantyre; Zomba; Mzuzu; Kayelekera; Nsanje; Dzaleka
    at        Lilongwe -13.97 33.79; Blantyre -15.79 35.01; Mzuzu -11.46 34.02
    cow       MAW
    region    Eastern Africa

state NAM | Namibia
    alias     Republic of Namibia; South West Africa; South-West Africa; German South West Africa
    demonym   Namibian; Namibians
    capital   Windhoek
    city      Walvis Bay; Lüderitz; Luderitz; Swakopmund; Oshakati; Ondangwa; Caprivi; Zambezi Region; Tsumeb; Katima Mulilo; Husab; Rundu
    at        Windhoek -22.56 17.07; Walvis Bay -22.96 14.51; Lüderitz -26.65 15.16
    at        Swakopmund -22.68 14.53
    cow       NAM
    region    Southern Africa

state NER | Niger
    alias     Republic of Niger; République du Niger
    demonym   Nigerien; Nigeriens; Nigerienne; Nigérien; Nigériens
    capital   Niamey
    city      Agadez; Diffa; Tillabéri; Tillaberi; Tahoua; Zinder; Maradi; Arlit; Dirkou; Tongo Tongo; Ouallam; Inates; Imouraren; Dosso; Air Base 101; Air Base 201; Torodi; Assamaka; Madama; Bosso; Chinagodrar; Téra; Ayorou
    at        Niamey 13.51 2.11; Agadez 16.97 7.99; Diffa 13.32 12.61; Tillabéri 14.21 1.45
    at        Tahoua 14.89 5.27; Zinder 13.81 8.99; Maradi 13.50 7.10; Arlit 18.74 7.39 (Agadez)
    at        Tongo Tongo 14.99 1.83 (Tillabéri); Ouallam 14.32 2.09 (Tillabéri)
    at        Inates 15.12 1.10 (Tillabéri); Assamaka 19.34 5.69 (Agadez)
    at        Dirkou 19.01 12.90 (Agadez)
    cow       NIR
    region    Western Africa

state NGA | Nigeria
    alias     Federal Republic of Nigeria
    demonym   Nigerian; Nigerians
    capital   Abuja
    metonym   Aso Rock; Aso Villa; Aso Rock Villa
    city      Lagos; Kano; Kaduna; Port Harcourt; Ibadan; Maiduguri; Jos; Calabar; Enugu; Benin City; Sokoto; Zamfara; Katsina; Borno; Borno State; Yobe; Adamawa; Plateau State; Benue; Makurdi; Chibok; Dapchi; Baga; Bama; Damaturu; Gwoza; Konduga; Onitsha; Owerri; Aba; Warri; Bonny; Bayelsa; Ogun; Osun; Ondo; Owo; Anambra; Ebonyi; Kogi; Niger State; Rivers State; Delta State; Akwa Ibom; Cross River State; Imo State; Abia; Bauchi; Kebbi; Taraba; Nasarawa; Gombe; Zaria; Kankara; Kuriga; Jangebe; Kagara; Birnin Gwari; Lekki; Ogoniland; Yola; Lokoja; Oyo State; Ekiti; Kwara; Ilorin; Minna; Papiri; Maga; Eruku; Woro
    weak      Aba; Minna; Bonny; Baga; Owo; Maga
    at        Abuja 9.06 7.49; Lagos 6.46 3.39; Kano 12.00 8.52; Kaduna 10.52 7.44
    at        Port Harcourt 4.78 7.01 (Rivers); Ibadan 7.39 3.90 (Oyo)
    at        Maiduguri 11.85 13.16 (Borno); Jos 9.92 8.89 (Plateau)
    at        Calabar 4.95 8.32 (Cross River); Enugu 6.44 7.50; Benin City 6.33 5.62 (Edo)
    at        Sokoto 13.06 5.24; Katsina 12.99 7.60; Makurdi 7.73 8.52 (Benue)
    at        Chibok 10.87 12.85 (Borno); Dapchi 12.49 11.50 (Yobe); Baga 13.10 13.87 (Borno)
    at        Bama 11.52 13.69 (Borno); Gwoza 11.09 13.69 (Borno); Damaturu 11.75 11.97 (Yobe)
    at        Onitsha 6.15 6.79 (Anambra); Warri 5.52 5.75 (Delta); Yola 9.20 12.48 (Adamawa)
    at        Owo 7.20 5.59 (Ondo)
    at        Borno = Borno State 11.90 13.20; Zamfara 12.10 6.30; Yobe 12.20 11.50
    at        Adamawa 9.30 12.50; Benue 7.30 8.70; Plateau State 9.20 9.50; Kebbi 11.50 4.20
    at        Rivers State 4.80 6.90
    cow       NIG
    region    Western Africa

state RWA | Rwanda
    alias     Republic of Rwanda; Rwandese Republic; Ruanda
    demonym   Rwandan; Rwandans; Rwandese
    capital   Kigali
    metonym   Urugwiro; Village Urugwiro
    city      Gisenyi; Rubavu; Butare; Huye; Cyangugu; Rusizi; Kibeho; Musanze; Murambi; Gatuna
    at        Kigali -1.95 30.06; Gisenyi = Rubavu -1.70 29.26; Butare = Huye -2.60 29.74
    at        Gatuna -1.43 30.01
    cow       RWA
    region    Eastern Africa

state SDN | Sudan
    alias     Republic of the Sudan; Republic of Sudan; Anglo-Egyptian Sudan; North Sudan
    demonym   Sudanese
    capital   Khartoum
    city      Omdurman; Port Sudan; Khartoum North; Bahri; El Fasher; El-Fasher; Al-Fashir; Al Fashir; Al-Fasher; El Geneina; El-Geneina; Al-Geneina; Geneina; Nyala; El Obeid; El-Obeid; Al-Obeid; Kassala; Wad Madani; Wad Medani; Gedaref; Zalingei; Ed Daein; Kadugli; Kaduqli; Dilling; Babanusa; Babanousa; Heglig; Merowe; Sennar; Singa; Atbara; Dongola; Zamzam; Zamzam camp; Kabkabiya; Kutum; Mellit; Tawila; El Tina; Gezira; Al-Jazirah State; White Nile State; River Nile State; North Kordofan; West Kordofan; En Nahud; Kosti; Suakin; Wad al-Noura; Bara; Abu Karshola; Damazin; Halayeb
    weak      Bara; Bahri; Singa
    at        Khartoum 15.50 32.56; Omdurman 15.65 32.48 (Khartoum)
    at        Khartoum North = Bahri 15.64 32.52 (Khartoum); Port Sudan 19.62 37.22 (Red Sea)
    at        El Fasher = Al-Fashir = Al-Fasher 13.63 25.35 (North Darfur)
    at        El Geneina = Al-Geneina = Geneina 13.45 22.45 (West Darfur)
    at        Nyala 12.05 24.88 (South Darfur); El Obeid = Al-Obeid 13.18 30.22 (North Kordofan)
    at        Kassala 15.45 36.40; Wad Madani = Wad Medani 14.40 33.52 (Gezira)
    at        Gedaref 14.04 35.38; Zalingei 12.91 23.47 (Central Darfur)
    at        Ed Daein 11.46 26.13 (East Darfur); Kadugli = Kaduqli 11.01 29.72 (South Kordofan)
    at        Dilling 12.06 29.65 (South Kordofan)
    at        Babanusa = Babanousa 11.33 27.81 (West Kordofan)
    at        Heglig 10.00 29.40 (South Kordofan); Merowe 18.45 31.83 (Northern)
    at        Sennar 13.57 33.57; Atbara 17.70 33.99 (River Nile)
    at        Zamzam = Zamzam camp 13.49 25.31 (North Darfur); Tawila 13.50 24.88 (North Darfur)
    at        Kosti 13.17 32.66 (White Nile); Halayeb 22.22 36.65 (Red Sea)
    cow       SUD
    region    Northern Africa

state SEN | Senegal
    alias     Republic of Senegal; Sénégal
    demonym   Senegalese
    capital   Dakar
    city      Saint-Louis; Thiès; Thies; Ziguinchor; Touba; Casamance; Diamniadio; Gorée; Goree Island; Kaolack; Toubacouta; Saly; Bakel; Kédougou
    at        Dakar 14.69 -17.45; Saint-Louis 16.02 -16.50; Thiès 14.79 -16.93
    at        Ziguinchor 12.58 -16.27; Touba 14.85 -15.88; Diamniadio 14.73 -17.18
    cow       SEN
    region    Western Africa

state SLE | Sierra Leone
    alias     Republic of Sierra Leone
    demonym   Sierra Leonean; Sierra Leoneans
    capital   Freetown
    city      Bo; Kenema; Makeni; Koidu; Kailahun; Kono; Lungi; Yenga
    weak      Bo; Kono
    at        Freetown 8.48 -13.23; Bo 7.96 -11.74; Kenema 7.88 -11.19; Makeni 8.89 -12.05
    cow       SIE
    region    Western Africa

state SOM | Somalia
    alias     Federal Republic of Somalia; Somali Republic; Somali Democratic Republic
    demonym   Somali; Somalis; Somalian; Somalians
    capital   Mogadishu; Muqdisho; Mogadiscio
    metonym   Villa Somalia
    city      Kismayo; Kismayu; Baidoa; Baydhabo; Garowe; Bosaso; Bossaso; Galkayo; Beledweyne; Belet Weyne; Dhusamareb; Jowhar; Merca; Marka; Barawe; El Adde; Kulbiyow; Afgoye; Balad; Dhobley; Buale; Eyl; Hobyo; Haradhere; Baledogle; Ballidogle; Halane; Gedo; Garbaharey; Las Anod; Laascaanood; Las Anood; Lower Shabelle; Middle Shabelle; Hirshabelle; Hir-Shabelle; Galmudug; Jubaland; Jubbaland; South West State; Adale; Ras Kamboni; Moqokori; Mataban; Berbera; Burao; Borama
    weak      Balad
    at        Mogadishu = Muqdisho = Mogadiscio 2.04 45.34
    at        Kismayo = Kismayu -0.36 42.55 (Lower Juba); Baidoa = Baydhabo 3.12 43.65 (Bay)
    at        Garowe 8.41 48.48 (Nugal); Bosaso = Bossaso 11.28 49.18 (Bari)
    at        Galkayo 6.77 47.43 (Mudug); Beledweyne = Belet Weyne 4.74 45.20 (Hiran)
    at        Dhusamareb 5.54 46.39 (Galgudud); Jowhar 2.78 45.50 (Middle Shabelle)
    at        Las Anod = Laascaanood = Las Anood 8.48 47.36 (Sool)
    at        Berbera 10.44 45.01 (Woqooyi Galbeed); Burao 9.52 45.53 (Togdheer)
    at        Borama 9.94 43.18 (Awdal); El Adde 3.06 41.98 (Gedo)
    cow       SOM
    region    Eastern Africa

state SSD | South Sudan
    alias     Republic of South Sudan; Southern Sudan; S. Sudan
    demonym   South Sudanese; Southern Sudanese
    capital   Juba
    city      Malakal; Bentiu; Bor; Wau; Yei; Nimule; Torit; Pibor; Rumbek; Kuajok; Nasir; Renk; Aweil; Pagak; Unity State; Upper Nile; Upper Nile State; Jonglei; Western Equatoria; Central Equatoria; Eastern Equatoria; Bahr el Ghazal; Warrap; Yambio; Kodok; Leer; Ulang; Akobo; Paloch
    weak      Nasir; Bor; Leer; Wau; Upper Nile
    at        Juba 4.85 31.58; Malakal 9.53 31.66 (Upper Nile); Bentiu 9.23 29.83 (Unity)
    at        Bor 6.21 31.56 (Jonglei); Wau 7.70 27.99 (Western Bahr el Ghazal)
    at        Yei 4.10 30.68 (Central Equatoria); Nimule 3.60 32.06 (Eastern Equatoria)
    at        Torit 4.41 32.57 (Eastern Equatoria); Nasir 8.61 33.06 (Upper Nile)
    at        Renk 11.75 32.79 (Upper Nile); Yambio 4.57 28.39 (Western Equatoria)
    at        Rumbek 6.81 29.68 (Lakes)
    cow       SSD
    region    Eastern Africa

state STP | Sao Tome and Principe
    alias     São Tomé and Príncipe; Democratic Republic of São Tomé and Príncipe; São Tomé e Príncipe; Sao Tome & Principe
    demonym   Sao Tomean; Sao Tomeans; São Toméan; Santomean
    capital   São Tomé; Sao Tome
    at        São Tomé 0.34 6.73
    cow       STP
    region    Middle Africa

state SWZ | Eswatini
    alias     Kingdom of Eswatini; Swaziland; Kingdom of Swaziland; eSwatini
    demonym   Swazi; Swazis; Emaswati; Liswati
    capital   Mbabane; Lobamba
    city      Manzini; Matsapha; Ezulwini
    at        Mbabane -26.32 31.14; Lobamba -26.46 31.21; Manzini -26.50 31.37
    cow       SWA
    region    Southern Africa

state SYC | Seychelles
    alias     Republic of Seychelles; Seychelles Islands
    demonym   Seychellois; Seychelloise
    capital   Victoria
    city      Mahé; Mahe; Assumption Island; Praslin; Aldabra
    weak      Victoria; Mahe
    at        Victoria -4.62 55.45; Assumption Island -9.74 46.51
    cow       SEY
    region    Eastern Africa

state TCD | Chad
    alias     Republic of Chad; Tchad
    demonym   Chadian; Chadians
    capital   N'Djamena; N’Djamena; Ndjamena; NDjamena; N'djamena; Fort-Lamy
    city      Abéché; Abeche; Adré; Adre; Moundou; Sarh; Faya-Largeau; Amdjarass; Am Djarass; Bol; Tiné; Tibesti; Farchana; Kanem; Ennedi; Bagasola; Ouaddaï; Miski; Wour; Boma; Barkaram
    weak      Chad; Bol; Boma
    at        N'Djamena = Ndjamena = Fort-Lamy 12.11 15.05; Abéché 13.83 20.83 (Ouaddaï)
    at        Adré 13.46 22.20 (Ouaddaï); Moundou 8.57 16.08; Faya-Largeau 17.93 19.10 (Borkou)
    at        Amdjarass = Am Djarass 16.07 22.84 (Ennedi-Est); Tiné 15.04 22.81
    at        Bol 13.46 14.71 (Lac)
    cow       CHA
    region    Middle Africa

state TGO | Togo
    alias     Togolese Republic; Togoland; Republic of Togo
    demonym   Togolese
    capital   Lomé; Lome
    city      Kara; Dapaong; Sokodé; Kpendjal
    weak      Kara
    at        Lomé 6.13 1.22; Kara 9.55 1.19; Dapaong 10.86 0.20 (Savanes)
    cow       TOG
    region    Western Africa

state TUN | Tunisia
    alias     Republic of Tunisia; Tunisian Republic; Tunisie
    demonym   Tunisian; Tunisians
    capital   Tunis
    metonym   Carthage Palace; Kasbah Palace
    city      Sfax; Sousse; Bizerte; Gabes; Gabès; Monastir; Kasserine; Sidi Bouzid; Zarzis; Djerba; Ben Guerdane; Ben Gardane; Ras Jedir; Ras Ajdir; Gafsa; Tataouine; Kairouan; El Amra; La Marsa; Remada; Bardo; Carthage
    weak      Carthage
    at        Tunis 36.81 10.18; Sfax 34.74 10.76; Sousse 35.83 10.64; Bizerte 37.27 9.87
    at        Gabes 33.88 10.10; Kasserine 35.17 8.84; Sidi Bouzid 35.04 9.48
    at        Djerba 33.81 10.85; Ras Jedir = Ras Ajdir 33.15 11.56 (Medenine)
    at        Zarzis 33.50 11.11 (Medenine)
    cow       TUN
    region    Northern Africa

state TZA | Tanzania
    alias     United Republic of Tanzania; Tanganyika
    demonym   Tanzanian; Tanzanians
    capital   Dodoma; Dar es Salaam; Dar-es-Salaam; Dar es-Salaam
    city      Arusha; Mwanza; Stone Town; Pemba Island; Bagamoyo; Mtwara; Tanga; Kigoma; Mbeya; Ngorongoro; Loliondo; Moshi; Kilimanjaro; Nyarugusu; Namanga; Lindi
    at        Dodoma -6.17 35.74; Dar es Salaam -6.79 39.21; Arusha -3.37 36.69
    at        Mwanza -2.52 32.90; Stone Town -6.16 39.19 (Zanzibar); Mtwara -10.27 40.18
    at        Kigoma -4.88 29.63; Mbeya -8.91 33.46
    cow       TAZ
    region    Eastern Africa

state UGA | Uganda
    alias     Republic of Uganda
    demonym   Ugandan; Ugandans
    capital   Kampala
    city      Entebbe; Gulu; Jinja; Mbarara; Kasese; Lira; Kitgum; Arua; Fort Portal; Bundibugyo; Kisoro; Karamoja; Hoima; Mpondwe; Munyonyo; Bidi Bidi; Tororo; Luweero; Mbale; Moroto; Bwindi; Kyangwali; Nakasero
    weak      Lira; Jinja
    at        Kampala 0.32 32.58; Entebbe 0.06 32.46; Gulu 2.77 32.30; Jinja 0.42 33.20
    at        Mbarara -0.61 30.65; Kasese 0.18 30.08; Mpondwe 0.04 29.72 (Kasese)
    at        Munyonyo 0.24 32.62 (Kampala); Kisoro -1.29 29.69
    cow       UGA
    region    Eastern Africa

state ZAF | South Africa
    alias     Republic of South Africa; RSA; Union of South Africa; S. Africa; SA
    demonym   South African; South Africans
    capital   Pretoria; Cape Town; Tshwane
    metonym   Union Buildings; Tuynhuys; Mahlamba Ndlopfu
    city      Johannesburg; Durban; Bloemfontein; Soweto; Port Elizabeth; Gqeberha; East London; Sandton; Polokwane; Mbombela; Nelspruit; Marikana; Sharpeville; Simon's Town; Simonstown; Pietermaritzburg; Stellenbosch; Gauteng; KwaZulu-Natal; Western Cape; Eastern Cape; Northern Cape; Free State; Limpopo; Mpumalanga; North West Province; Robben Island; Koeberg; Richards Bay; Beitbridge; Waterkloof; Nasrec; Rustenburg; Stilfontein; Khayelitsha; Mangaung; Orania; Transvaal; Ga-Rankuwa; Transkei; Lohatla
    weak      SA; RSA; Free State; East London; Transvaal
    at        Pretoria = Tshwane -25.75 28.19 (Gauteng); Cape Town -33.92 18.42 (Western Cape)
    at        Johannesburg -26.20 28.05 (Gauteng); Durban -29.86 31.02 (KwaZulu-Natal)
    at        Bloemfontein = Mangaung -29.12 26.21 (Free State); Soweto -26.27 27.86 (Gauteng)
    at        Port Elizabeth = Gqeberha -33.96 25.60 (Eastern Cape)
    at        East London -33.02 27.91 (Eastern Cape); Sandton -26.11 28.06 (Gauteng)
    at        Marikana -25.70 27.48 (North West)
    at        Simon's Town = Simonstown -34.19 18.43 (Western Cape)
    at        Pietermaritzburg -29.60 30.38 (KwaZulu-Natal)
    at        Stellenbosch -33.93 18.86 (Western Cape); Polokwane -23.90 29.45 (Limpopo)
    at        Richards Bay -28.78 32.04 (KwaZulu-Natal)
    at        Robben Island -33.81 18.37 (Western Cape)
    cow       SAF
    region    Southern Africa

state ZMB | Zambia
    alias     Republic of Zambia; Northern Rhodesia
    demonym   Zambian; Zambians
    capital   Lusaka
    city      Ndola; Kitwe; Livingstone; Solwezi; Chambishi; Copperbelt; Kasumbalesa; Kariba; Kafue; Mongu; Chirundu; Chipata; Kabwe
    weak      Livingstone; Copperbelt
    at        Lusaka -15.41 28.28; Ndola -12.97 28.64 (Copperbelt)
    at        Kitwe -12.82 28.21 (Copperbelt); Livingstone -17.85 25.86 (Southern)
    cow       ZAM
    region    Eastern Africa

state ZWE | Zimbabwe
    alias     Republic of Zimbabwe; Rhodesia; Southern Rhodesia; Zimbabwe-Rhodesia; Zimbabwe Rhodesia
    demonym   Zimbabwean; Zimbabweans; Rhodesian; Rhodesians
    capital   Harare; Salisbury
    metonym   Munhumutapa
    city      Bulawayo; Mutare; Gweru; Victoria Falls; Hwange; Marange; Matabeleland; Mashonaland; Masvingo; Kwekwe; Chiadzwa; Chitungwiza; Epworth; Bikita; Manicaland
    weak      Salisbury; Epworth
    at        Harare = Salisbury -17.83 31.05; Bulawayo -20.15 28.58; Mutare -18.97 32.67
    at        Victoria Falls -17.93 25.83; Hwange -18.37 26.50
    cow       ZIM
    region    Eastern Africa
