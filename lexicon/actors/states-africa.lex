# States of Africa: names, peoples, capitals, metonyms, places in them.

state AGO | Angola
    alias     Republic of Angola
    demonym   Angolan; Angolans
    capital   Luanda
    metonym   Cidade Alta
    city      Cabinda; Lobito; Huambo; Benguela; Lubango; Soyo
    cow       ANG
    region    Middle Africa

state BDI | Burundi
    alias     Republic of Burundi
    demonym   Burundian; Burundians
    capital   Gitega; Bujumbura
    city      Cibitoke; Ngozi; Gatumba; Muyinga
    weak      Ngozi
    cow       BUI
    region    Eastern Africa

state BEN | Benin
    alias     Republic of Benin; Republic of Bénin; Bénin; Dahomey
    demonym   Beninese; Beninois
    capital   Porto-Novo; Cotonou
    city      Parakou; Ouidah; Malanville; Sèmè-Kpodji; Pendjari; Alibori
    cow       BEN
    region    Western Africa

state BFA | Burkina Faso
    alias     Burkina; Upper Volta
    demonym   Burkinabe; Burkinabè; Burkinabé; Burkinabes; Burkinan
    capital   Ouagadougou; Ouaga
    metonym   Kosyam; Kosyam Palace
    city      Bobo-Dioulasso; Djibo; Dori; Fada N'Gourma; Kaya; Solhan; Barsalogho; Arbinda; Kamboinsin
    weak      Kaya; Dori
    cow       BFO
    region    Western Africa

state BWA | Botswana
    alias     Republic of Botswana; Bechuanaland
    demonym   Botswanan; Botswanans; Motswana; Batswana
    capital   Gaborone
    city      Francistown; Kasane; Maun; Jwaneng; Orapa
    cow       BOT
    region    Southern Africa

state CAF | Central African Republic
    alias     CAR; C.A.R.; Centrafrique; Central African Empire; République centrafricaine
    demonym   Central African; Central Africans; Centrafrican
    capital   Bangui
    city      Bambari; Bangassou; Bria; Bouar; Birao; Kaga-Bandoro; Bossangoa; Obo; Ndélé
    weak      CAR; Central African; Central Africans
    cow       CEN
    region    Middle Africa

state CIV | Ivory Coast
    alias     Côte d'Ivoire; Côte d’Ivoire; Cote d'Ivoire; Cote d’Ivoire; Republic of Côte d'Ivoire; Republic of Cote d'Ivoire
    demonym   Ivorian; Ivorians; Ivoirian; Ivoirians; Ivoirien
    capital   Yamoussoukro; Abidjan
    city      Bouaké; Bouake; Korhogo; San-Pédro; San-Pedro; Grand-Bassam; Kafolo; Bouna; Daloa
    cow       CDI
    region    Western Africa

state CMR | Cameroon
    alias     Republic of Cameroon; Cameroun; United Republic of Cameroon
    demonym   Cameroonian; Cameroonians
    capital   Yaoundé; Yaounde
    metonym   Etoudi; Unity Palace
    city      Douala; Bamenda; Buea; Garoua; Maroua; Kribi; Limbe; Kumba; Kolofata; Bakassi Peninsula; Ngarbuh
    cow       CAO
    region    Middle Africa

state COD | Democratic Republic of the Congo
    alias     Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Congo (Kinshasa); Zaire; Zaïre; Congo DR; RDC; Congo; Belgian Congo; Congo Free State; Dem. Rep. Congo
    demonym   Congolese; Zairian; Zairean
    capital   Kinshasa; Léopoldville; Leopoldville
    city      Goma; Bukavu; Lubumbashi; Kisangani; Beni; Butembo; Bunia; Uvira; Walikale; Rutshuru; Masisi; Sake; Minova; Kolwezi; Likasi; Mbuji-Mayi; Kananga; Matadi; Mbandaka; Kalemie; Rubaya; Bunagana; Kanyabayonga; Kavumu; North Kivu; South Kivu; Nord-Kivu; Sud-Kivu; Ituri; Ituri Province; Katanga; Kasai; Kasaï; Haut-Katanga; Tanganyika Province; Nyiragongo; Bisie; Kishishe; Lubero; Equateur Province; Fizi
    weak      Beni; Sake; RDC
    cow       DRC
    region    Middle Africa

state COG | Republic of the Congo
    alias     Republic of Congo; Congo-Brazzaville; Congo Brazzaville; Congo (Brazzaville); Congo Republic; People's Republic of the Congo
    demonym   Congolese
    capital   Brazzaville
    city      Pointe-Noire; Oyo; Dolisie; Ouesso
    weak      Congolese; Oyo
    cow       CON
    region    Middle Africa

state COM | Comoros
    alias     Union of the Comoros; Comoro Islands
    demonym   Comorian; Comorians; Comoran; Comorans
    capital   Moroni
    city      Anjouan; Grande Comore; Mohéli; Moheli; Mutsamudu
    cow       COM
    region    Eastern Africa

state CPV | Cape Verde
    alias     Cabo Verde; Republic of Cabo Verde
    demonym   Cape Verdean; Cape Verdeans; Cabo Verdean; Cabo Verdeans
    capital   Praia
    city      Mindelo; Sal; São Vicente
    weak      Sal
    cow       CAP
    region    Western Africa

state DJI | Djibouti
    alias     Republic of Djibouti; French Somaliland
    demonym   Djiboutian; Djiboutians
    capital   Djibouti City
    city      Camp Lemonnier; Camp Lemonier; Doraleh; Tadjoura; Obock; Ali Sabieh; Lake Assal; Ras Doumeira
    cow       DJI
    region    Eastern Africa

state DZA | Algeria
    alias     People's Democratic Republic of Algeria; Algérie
    demonym   Algerian; Algerians
    capital   Algiers
    metonym   El Mouradia; Mouradia
    city      Oran; Constantine; Annaba; Tindouf; Tamanrasset; In Amenas; Hassi Messaoud; Kabylie; Kabylia; Tizi Ouzou; Béjaïa; Bejaia; Blida; Tebessa; Sidi Bel Abbès; Tinzaouaten; Reggane; Hassi R'Mel
    weak      Constantine; Oran
    cow       ALG
    region    Northern Africa

state EGY | Egypt
    alias     Arab Republic of Egypt; United Arab Republic
    demonym   Egyptian; Egyptians
    capital   Cairo
    metonym   Ittihadiya Palace; Al-Ittihadiya Palace; Heliopolis Palace
    city      Alexandria; Giza; Suez; Port Said; Ismailia; Sharm el-Sheikh; Sharm El-Sheikh; Sharm el Sheikh; Sharm El Sheikh; Sharm al-Sheikh; Luxor; Aswan; El Arish; El-Arish; Al-Arish; Al Arish; Arish; Sheikh Zuweid; Hurghada; Damietta; New Alamein; El Alamein; Alamein; Taba; Nuweiba; Ras el-Hekma; Ras El Hekma; Marsa Matrouh; Sidi Barrani; Dabaa; El Dabaa; Tahrir Square; Mansoura; Minya; Assiut; Ain Sokhna; New Administrative Capital; Sohag; Helwan; Nile Delta; Saint Catherine
    weak      Alexandria; United Arab Republic
    cow       EGY
    region    Northern Africa

state ERI | Eritrea
    alias     State of Eritrea
    demonym   Eritrean; Eritreans
    capital   Asmara
    city      Massawa; Assab; Badme; Keren; Zalambessa; Senafe; Bure
    weak      Keren
    cow       ERI
    region    Eastern Africa

state ETH | Ethiopia
    alias     Federal Democratic Republic of Ethiopia; FDRE; Abyssinia
    demonym   Ethiopian; Ethiopians
    capital   Addis Ababa; Addis Abeba; Addis
    city      Mekelle; Mekele; Mek'ele; Gondar; Bahir Dar; Lalibela; Dessie; Dire Dawa; Jijiga; Adigrat; Axum; Aksum; Shire; Humera; Hawassa; Awasa; Adama; Jimma; Semera; Debre Birhan; Alamata; Adwa; Gambella; Assosa; Benishangul-Gumuz; Wolkait; Welkait; Raya; Bishoftu; Moyale; Debre Tabor; Guba; Wollega; Sidama; Harar
    weak      Addis; Raya; Shire; Adama; Guba
    cow       ETH
    region    Eastern Africa

state GAB | Gabon
    alias     Gabonese Republic; Republic of Gabon
    demonym   Gabonese
    capital   Libreville
    metonym   Bord de Mer
    city      Port-Gentil; Franceville; Mbanié; Moanda; Oyem
    cow       GAB
    region    Middle Africa

state GHA | Ghana
    alias     Republic of Ghana; Gold Coast
    demonym   Ghanaian; Ghanaians; Ghanian
    capital   Accra
    metonym   Jubilee House; Flagstaff House
    city      Kumasi; Tamale; Takoradi; Tema; Cape Coast; Bawku; Paga; Bolgatanga; Obuasi; Ashanti Region
    weak      Tamale; Gold Coast; Paga
    cow       GHA
    region    Western Africa

state GIN | Guinea
    alias     Republic of Guinea; Guinea-Conakry; Guinea Conakry; Guinée; French Guinea
    demonym   Guinean; Guineans
    capital   Conakry
    metonym   Sékhoutouréya; Mohammed V Palace
    city      Nzérékoré; Nzerekore; Simandou; Kindia; Kankan; Labé; Boké; Guéckédou; Gueckedou
    weak      Labé
    cow       GUI
    region    Western Africa

state GMB | Gambia
    alias     Republic of the Gambia; The Gambia; Islamic Republic of the Gambia
    demonym   Gambian; Gambians
    capital   Banjul
    city      Serekunda; Kanilai; Bakau
    cow       GAM
    region    Western Africa

state GNB | Guinea-Bissau
    alias     Republic of Guinea-Bissau; Guinea Bissau; Portuguese Guinea; Guiné-Bissau
    demonym   Bissau-Guinean; Bissau-Guineans; Bissau Guinean; Guinea-Bissauan
    capital   Bissau
    city      Bafatá; Gabú; Bissagos Islands; Bijagós
    cow       GNB
    region    Western Africa

state GNQ | Equatorial Guinea
    alias     Republic of Equatorial Guinea; Spanish Guinea
    demonym   Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans; Equato-Guinean
    capital   Malabo
    city      Bata; Bioko; Annobón; Mongomo; Río Muni; Sipopo; Ciudad de la Paz
    weak      Bata
    cow       EQG
    region    Middle Africa

state KEN | Kenya
    alias     Republic of Kenya; British East Africa
    demonym   Kenyan; Kenyans
    capital   Nairobi
    metonym   State House Nairobi; State House, Nairobi
    city      Mombasa; Kisumu; Nakuru; Eldoret; Naivasha; Garissa; Lamu; Manda Bay; Wajir; Mandera; Kakuma; Dadaab; Isiolo; Turkana; Laikipia; Lodwar; Lokichogio; Malindi; Nanyuki; Kibera; Liboi; Marsabit; Samburu; Machakos
    weak      Lamu; Samburu
    cow       KEN
    region    Eastern Africa

state LBR | Liberia
    alias     Republic of Liberia
    demonym   Liberian; Liberians
    capital   Monrovia
    metonym   Executive Mansion
    city      Buchanan; Gbarnga; Harper; Ganta; Bong County; Lofa County
    weak      Buchanan; Harper; Executive Mansion
    cow       LBR
    region    Western Africa

state LBY | Libya
    alias     State of Libya; Great Socialist People's Libyan Arab Jamahiriya; Libyan Arab Jamahiriya; Jamahiriya
    demonym   Libyan; Libyans
    capital   Tripoli
    city      Benghazi; Tobruk; Misrata; Misurata; Sirte; Derna; Sabha; Sebha; Zawiya; Zawiyah; Zuwara; Zuwarah; Ras Lanuf; Es Sider; Brega; Ajdabiya; Bani Walid; Tarhuna; Tarhouna; Gharyan; Zintan; Murzuq; Kufra; Al-Jufra; Jufra; Jufra air base; Bayda; Al-Bayda; Beida; Al-Watiya; Sabratha; Ghadames; Ghat; Abu Salim; Tawergha; Mitiga; Brak al-Shati; Sharara; Hariga; Fezzan; Cyrenaica; Tripolitania; Al-Rajma; Maaten al-Sarra
    weak      Jufra; Ghat
    cow       LIB
    region    Northern Africa

state LSO | Lesotho
    alias     Kingdom of Lesotho; Basutoland
    demonym   Basotho; Mosotho; Lesothan
    capital   Maseru
    city      Mafeteng; Katse; Polihali
    cow       LES
    region    Southern Africa

state MAR | Morocco
    alias     Kingdom of Morocco; Maroc
    demonym   Moroccan; Moroccans
    capital   Rabat
    city      Casablanca; Marrakesh; Marrakech; Tangier; Tangiers; Fez; Fes; Agadir; Meknes; Nador; Tetouan; Skhirat; Bouznika; Al Haouz; Rif; Oujda; Ifrane; Ben Guerir; Essaouira; Kenitra; Fnideq; Figuig; Temara
    weak      Fez; Rif
    cow       MOR
    region    Northern Africa

state MDG | Madagascar
    alias     Republic of Madagascar; Malagasy Republic
    demonym   Malagasy; Malagasies; Madagascan; Madagascans
    capital   Antananarivo; Tananarive
    metonym   Iavoloha; Iavoloha Palace; Ambohitsorohitra
    city      Toamasina; Tamatave; Antsiranana; Diego Suarez; Mahajanga; Toliara; Fianarantsoa; Ambatovy
    cow       MAG
    region    Eastern Africa

state MLI | Mali
    alias     Republic of Mali; French Sudan
    demonym   Malian; Malians
    capital   Bamako
    metonym   Koulouba; Koulouba Palace
    city      Timbuktu; Tombouctou; Gao; Kidal; Mopti; Ménaka; Menaka; Tessalit; Ségou; Segou; Sévaré; Sevare; Kayes; Sikasso; Kati; Konna; Moura; Ansongo; Aguelhok; Gossi; Ber; Djenné; Bandiagara; Taoudénit; Ogossagou; Léré; Farabougou; Nioro; Loulo; Azawad
    weak      Gao; Moura; Ber; Kati
    cow       MLI
    region    Western Africa

state MOZ | Mozambique
    alias     Republic of Mozambique; Moçambique; Portuguese East Africa
    demonym   Mozambican; Mozambicans
    capital   Maputo; Lourenço Marques
    city      Beira; Pemba; Palma; Mocimboa da Praia; Mocímboa da Praia; Cabo Delgado; Nampula; Nacala; Tete; Afungi; Quelimane; Macomia; Mueda; Gorongosa; Quissanga; Zambezia; Sofala; Ressano Garcia; Inhambane; Niassa
    weak      Palma; Tete; Pemba
    cow       MZM
    region    Eastern Africa

state MRT | Mauritania
    alias     Islamic Republic of Mauritania; Mauritanie
    demonym   Mauritanian; Mauritanians
    capital   Nouakchott
    city      Nouadhibou; Bassiknou; Zouerate; Mbera; M'berra; Néma; Rosso; Ahmeyim
    weak      Rosso
    cow       MAA
    region    Western Africa

state MUS | Mauritius
    alias     Republic of Mauritius; Maurice
    demonym   Mauritian; Mauritians
    capital   Port Louis
    city      Agalega; Rodrigues; Curepipe; Cargados Carajos
    weak      Maurice; Rodrigues
    cow       MAS
    region    Eastern Africa

state MWI | Malawi
    alias     Republic of Malawi; Nyasaland
    demonym   Malawian; Malawians
    capital   Lilongwe
    metonym   Kamuzu Palace
    city      Blantyre; Zomba; Mzuzu; Kayelekera; Nsanje; Dzaleka
    cow       MAW
    region    Eastern Africa

state NAM | Namibia
    alias     Republic of Namibia; South West Africa; South-West Africa; German South West Africa
    demonym   Namibian; Namibians
    capital   Windhoek
    city      Walvis Bay; Lüderitz; Luderitz; Swakopmund; Oshakati; Ondangwa; Caprivi; Zambezi Region; Tsumeb; Katima Mulilo; Husab; Rundu
    cow       NAM
    region    Southern Africa

state NER | Niger
    alias     Republic of Niger; République du Niger
    demonym   Nigerien; Nigeriens; Nigerienne; Nigérien; Nigériens
    capital   Niamey
    city      Agadez; Diffa; Tillabéri; Tillaberi; Tahoua; Zinder; Maradi; Arlit; Dirkou; Tongo Tongo; Ouallam; Inates; Imouraren; Dosso; Air Base 101; Air Base 201; Torodi; Assamaka; Madama; Bosso; Chinagodrar; Téra; Ayorou
    cow       NIR
    region    Western Africa

state NGA | Nigeria
    alias     Federal Republic of Nigeria
    demonym   Nigerian; Nigerians
    capital   Abuja
    metonym   Aso Rock; Aso Villa; Aso Rock Villa
    city      Lagos; Kano; Kaduna; Port Harcourt; Ibadan; Maiduguri; Jos; Calabar; Enugu; Benin City; Sokoto; Zamfara; Katsina; Borno; Borno State; Yobe; Adamawa; Plateau State; Benue; Makurdi; Chibok; Dapchi; Baga; Bama; Damaturu; Gwoza; Konduga; Onitsha; Owerri; Aba; Warri; Bonny; Bayelsa; Ogun; Osun; Ondo; Owo; Anambra; Ebonyi; Kogi; Niger State; Rivers State; Delta State; Akwa Ibom; Cross River State; Imo State; Abia; Bauchi; Kebbi; Taraba; Nasarawa; Gombe; Zaria; Kankara; Kuriga; Jangebe; Kagara; Birnin Gwari; Lekki; Ogoniland; Yola; Lokoja; Oyo State; Ekiti; Kwara; Ilorin; Minna; Papiri; Maga; Eruku; Woro
    weak      Aba; Minna; Bonny; Baga; Owo; Maga
    cow       NIG
    region    Western Africa

state RWA | Rwanda
    alias     Republic of Rwanda; Rwandese Republic; Ruanda
    demonym   Rwandan; Rwandans; Rwandese
    capital   Kigali
    metonym   Urugwiro; Village Urugwiro
    city      Gisenyi; Rubavu; Butare; Huye; Cyangugu; Rusizi; Kibeho; Musanze; Murambi; Gatuna
    cow       RWA
    region    Eastern Africa

state SDN | Sudan
    alias     Republic of the Sudan; Republic of Sudan; Anglo-Egyptian Sudan; North Sudan
    demonym   Sudanese
    capital   Khartoum
    city      Omdurman; Port Sudan; Khartoum North; Bahri; El Fasher; El-Fasher; Al-Fashir; Al Fashir; Al-Fasher; El Geneina; El-Geneina; Al-Geneina; Geneina; Nyala; El Obeid; El-Obeid; Al-Obeid; Kassala; Wad Madani; Wad Medani; Gedaref; Zalingei; Ed Daein; Kadugli; Kaduqli; Dilling; Babanusa; Babanousa; Heglig; Merowe; Sennar; Singa; Atbara; Dongola; Zamzam; Zamzam camp; Kabkabiya; Kutum; Mellit; Tawila; El Tina; Gezira; Al-Jazirah State; White Nile State; River Nile State; North Kordofan; West Kordofan; En Nahud; Kosti; Suakin; Wad al-Noura; Bara; Abu Karshola; Damazin; Halayeb
    weak      Bara; Bahri; Singa
    cow       SUD
    region    Northern Africa

state SEN | Senegal
    alias     Republic of Senegal; Sénégal
    demonym   Senegalese
    capital   Dakar
    city      Saint-Louis; Thiès; Thies; Ziguinchor; Touba; Casamance; Diamniadio; Gorée; Goree Island; Kaolack; Toubacouta; Saly; Bakel; Kédougou
    cow       SEN
    region    Western Africa

state SLE | Sierra Leone
    alias     Republic of Sierra Leone
    demonym   Sierra Leonean; Sierra Leoneans
    capital   Freetown
    city      Bo; Kenema; Makeni; Koidu; Kailahun; Kono; Lungi; Yenga
    weak      Bo; Kono
    cow       SIE
    region    Western Africa

state SOM | Somalia
    alias     Federal Republic of Somalia; Somali Republic; Somali Democratic Republic
    demonym   Somali; Somalis; Somalian; Somalians
    capital   Mogadishu; Muqdisho; Mogadiscio
    metonym   Villa Somalia
    city      Kismayo; Kismayu; Baidoa; Baydhabo; Garowe; Bosaso; Bossaso; Galkayo; Beledweyne; Belet Weyne; Dhusamareb; Jowhar; Merca; Marka; Barawe; El Adde; Kulbiyow; Afgoye; Balad; Dhobley; Buale; Eyl; Hobyo; Haradhere; Baledogle; Ballidogle; Halane; Gedo; Garbaharey; Las Anod; Laascaanood; Las Anood; Lower Shabelle; Middle Shabelle; Hirshabelle; Hir-Shabelle; Galmudug; Jubaland; Jubbaland; South West State; Adale; Ras Kamboni; Moqokori; Mataban; Berbera; Burao; Borama
    weak      Balad
    cow       SOM
    region    Eastern Africa

state SSD | South Sudan
    alias     Republic of South Sudan; Southern Sudan; S. Sudan
    demonym   South Sudanese; Southern Sudanese
    capital   Juba
    city      Malakal; Bentiu; Bor; Wau; Yei; Nimule; Torit; Pibor; Rumbek; Kuajok; Nasir; Renk; Aweil; Pagak; Unity State; Upper Nile; Upper Nile State; Jonglei; Western Equatoria; Central Equatoria; Eastern Equatoria; Bahr el Ghazal; Warrap; Yambio; Kodok; Leer; Ulang; Akobo; Paloch
    weak      Nasir; Bor; Leer; Wau; Upper Nile
    cow       SSD
    region    Eastern Africa

state STP | Sao Tome and Principe
    alias     São Tomé and Príncipe; Democratic Republic of São Tomé and Príncipe; São Tomé e Príncipe; Sao Tome & Principe
    demonym   Sao Tomean; Sao Tomeans; São Toméan; Santomean
    capital   São Tomé; Sao Tome
    cow       STP
    region    Middle Africa

state SWZ | Eswatini
    alias     Kingdom of Eswatini; Swaziland; Kingdom of Swaziland; eSwatini
    demonym   Swazi; Swazis; Emaswati; Liswati
    capital   Mbabane; Lobamba
    city      Manzini; Matsapha; Ezulwini
    cow       SWA
    region    Southern Africa

state SYC | Seychelles
    alias     Republic of Seychelles; Seychelles Islands
    demonym   Seychellois; Seychelloise
    capital   Victoria
    city      Mahé; Mahe; Assumption Island; Praslin; Aldabra
    weak      Victoria; Mahe
    cow       SEY
    region    Eastern Africa

state TCD | Chad
    alias     Republic of Chad; Tchad
    demonym   Chadian; Chadians
    capital   N'Djamena; N’Djamena; Ndjamena; NDjamena; N'djamena; Fort-Lamy
    city      Abéché; Abeche; Adré; Adre; Moundou; Sarh; Faya-Largeau; Amdjarass; Am Djarass; Bol; Tiné; Tibesti; Farchana; Kanem; Ennedi; Bagasola; Ouaddaï; Miski; Wour; Boma; Barkaram
    weak      Chad; Bol; Boma
    cow       CHA
    region    Middle Africa

state TGO | Togo
    alias     Togolese Republic; Togoland; Republic of Togo
    demonym   Togolese
    capital   Lomé; Lome
    city      Kara; Dapaong; Sokodé; Kpendjal
    weak      Kara
    cow       TOG
    region    Western Africa

state TUN | Tunisia
    alias     Republic of Tunisia; Tunisian Republic; Tunisie
    demonym   Tunisian; Tunisians
    capital   Tunis
    metonym   Carthage Palace; Kasbah Palace
    city      Sfax; Sousse; Bizerte; Gabes; Gabès; Monastir; Kasserine; Sidi Bouzid; Zarzis; Djerba; Ben Guerdane; Ben Gardane; Ras Jedir; Ras Ajdir; Gafsa; Tataouine; Kairouan; El Amra; La Marsa; Remada; Bardo; Carthage
    weak      Carthage
    cow       TUN
    region    Northern Africa

state TZA | Tanzania
    alias     United Republic of Tanzania; Tanganyika
    demonym   Tanzanian; Tanzanians
    capital   Dodoma; Dar es Salaam; Dar-es-Salaam; Dar es-Salaam
    city      Arusha; Mwanza; Stone Town; Pemba Island; Bagamoyo; Mtwara; Tanga; Kigoma; Mbeya; Ngorongoro; Loliondo; Moshi; Kilimanjaro; Nyarugusu; Namanga; Lindi
    cow       TAZ
    region    Eastern Africa

state UGA | Uganda
    alias     Republic of Uganda
    demonym   Ugandan; Ugandans
    capital   Kampala
    city      Entebbe; Gulu; Jinja; Mbarara; Kasese; Lira; Kitgum; Arua; Fort Portal; Bundibugyo; Kisoro; Karamoja; Hoima; Mpondwe; Munyonyo; Bidi Bidi; Tororo; Luweero; Mbale; Moroto; Bwindi; Kyangwali; Nakasero
    weak      Lira; Jinja
    cow       UGA
    region    Eastern Africa

state ZAF | South Africa
    alias     Republic of South Africa; RSA; Union of South Africa; S. Africa; SA
    demonym   South African; South Africans
    capital   Pretoria; Cape Town; Tshwane
    metonym   Union Buildings; Tuynhuys; Mahlamba Ndlopfu
    city      Johannesburg; Durban; Bloemfontein; Soweto; Port Elizabeth; Gqeberha; East London; Sandton; Polokwane; Mbombela; Nelspruit; Marikana; Sharpeville; Simon's Town; Simonstown; Pietermaritzburg; Stellenbosch; Gauteng; KwaZulu-Natal; Western Cape; Eastern Cape; Northern Cape; Free State; Limpopo; Mpumalanga; North West Province; Robben Island; Koeberg; Richards Bay; Beitbridge; Waterkloof; Nasrec; Rustenburg; Stilfontein; Khayelitsha; Mangaung; Orania; Transvaal; Ga-Rankuwa; Transkei; Lohatla
    weak      SA; RSA; Free State; East London; Transvaal
    cow       SAF
    region    Southern Africa

state ZMB | Zambia
    alias     Republic of Zambia; Northern Rhodesia
    demonym   Zambian; Zambians
    capital   Lusaka
    city      Ndola; Kitwe; Livingstone; Solwezi; Chambishi; Copperbelt; Kasumbalesa; Kariba; Kafue; Mongu; Chirundu; Chipata; Kabwe
    weak      Livingstone; Copperbelt
    cow       ZAM
    region    Eastern Africa

state ZWE | Zimbabwe
    alias     Republic of Zimbabwe; Rhodesia; Southern Rhodesia; Zimbabwe-Rhodesia; Zimbabwe Rhodesia
    demonym   Zimbabwean; Zimbabweans; Rhodesian; Rhodesians
    capital   Harare; Salisbury
    metonym   Munhumutapa
    city      Bulawayo; Mutare; Gweru; Victoria Falls; Hwange; Marange; Matabeleland; Mashonaland; Masvingo; Kwekwe; Chiadzwa; Chitungwiza; Epworth; Bikita; Manicaland
    weak      Salisbury; Epworth
    cow       ZIM
    region    Eastern Africa
