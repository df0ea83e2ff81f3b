# Places that are neither states nor capitals: continents and regions, seas and straits, islands,
# disputed and dependent territories, rivers, corridors, bases, border points, districts.

# Continents and macro-regions

place PLC:Africa
    alias     African continent
    demonym   African; Africans

place PLC:Sub-Saharan Africa
    alias     Subsaharan Africa; sub-Saharan Africa
    demonym   sub-Saharan African; Sub-Saharan African

place PLC:North Africa
    alias     Northern Africa
    demonym   North African; North Africans

place PLC:West Africa
    alias     Western Africa
    demonym   West African; West Africans

place PLC:East Africa
    alias     Eastern Africa
    demonym   East African; East Africans

place PLC:Central Africa
    alias     Middle Africa; Equatorial Africa

place PLC:Southern Africa
    demonym   Southern African; Southern Africans

place PLC:Horn of Africa
    alias     Greater Horn of Africa; Horn of Africa region; Greater Horn
    weak      Greater Horn

place PLC:Sahel
    alias     Sahel region; central Sahel; Central Sahel; Sahel Region
    demonym   Sahelian

place PLC:Sahara
    alias     Sahara Desert; Sahara desert
    demonym   Saharan

place PLC:Great Lakes region
    alias     African Great Lakes; Great Lakes Region; African Great Lakes region; Great Lakes of Africa

place PLC:Lake Chad Basin
    alias     Lake Chad basin; Lake Chad region; Lake Chad
    at        13.20 14.20

place PLC:Liptako-Gourma
    alias     Three Borders region; tri-border region of the Sahel; Liptako Gourma
    of        MLI; NER; BFA
    at        14.50 0.50

place PLC:Maghreb
    alias     Maghrib; Greater Maghreb; Arab Maghreb
    demonym   Maghrebi; Maghrebis

place PLC:Mashreq
    alias     Mashriq

place PLC:Levant
    alias     Bilad al-Sham
    demonym   Levantine

place PLC:Gulf of Guinea
    at        1.50 4.00

place PLC:Asia
    alias     Asian continent
    demonym   Asian; Asians

place PLC:East Asia
    alias     Eastern Asia
    demonym   East Asian; East Asians

place PLC:Northeast Asia
    alias     North East Asia; North-East Asia; Northeastern Asia
    demonym   Northeast Asian; Northeast Asians

place PLC:Southeast Asia
    alias     South East Asia; South-East Asia; Southeastern Asia; SE Asia; S.E. Asia; ASEAN region
    demonym   Southeast Asian; Southeast Asians; South-East Asian; South East Asian

place PLC:Mainland Southeast Asia
    alias     Indochina; Indochinese Peninsula; Indo-China; Indochina Peninsula
    demonym   Indochinese

place PLC:Maritime Southeast Asia
    alias     Malay Archipelago

place PLC:South Asia
    alias     Southern Asia; Indian subcontinent; Indian Subcontinent; Subcontinent
    demonym   South Asian; South Asians
    weak      Subcontinent

place PLC:Central Asia
    alias     Central Asian region
    demonym   Central Asian; Central Asians

place PLC:Turkestan
    weak      Turkestan

place PLC:Inner Asia

place PLC:West Asia
    alias     Western Asia; Southwest Asia; South-West Asia
    demonym   West Asian; West Asians

place PLC:Middle East
    alias     Mideast; Near East; Mid-East; Greater Middle East; Broader Middle East
    demonym   Middle Eastern; Middle Easterner; Middle Easterners; Near Eastern

place PLC:Middle East and North Africa
    alias     MENA; MENA region; Middle East and North Africa region; Middle East-North Africa
    weak      MENA

place PLC:Arab region
    alias     Arab homeland; Arab nation
    demonym   Arab; Arabs
    weak      Arab nation; Arabs

place PLC:Muslim world
    alias     Islamic world; Muslim World; Islamic World

place PLC:Gulf
    alias     Persian Gulf; Arabian Gulf; Gulf region; Persian Gulf region; Arab Gulf; Gulf waters
    demonym   Gulf Arab; Gulf Arabs; Khaleeji
    weak      Gulf
    at        26.80 51.50

place PLC:Arabian Peninsula
    alias     Arabian peninsula; Arabia
    demonym   Arabian
    weak      Arabia; Arabian

place PLC:Fertile Crescent
    alias     Mesopotamia
    demonym   Mesopotamian

place PLC:Caucasus
    alias     Caucasus region; Transcaucasia; Transcaucasus
    demonym   Caucasian
    weak      Caucasian

place PLC:South Caucasus
    alias     Southern Caucasus
    demonym   South Caucasian

place PLC:North Caucasus
    alias     Northern Caucasus
    demonym   North Caucasian
    of        RUS

place PLC:Eurasia
    alias     Eurasian continent; Eurasian space; Eurasian landmass
    demonym   Eurasian; Eurasians

place PLC:Post-Soviet space
    alias     post-Soviet space; former Soviet Union; former USSR; former Soviet space; former Soviet republics; near abroad; Near Abroad
    demonym   post-Soviet; ex-Soviet
    weak      near abroad

place PLC:Asia-Pacific
    alias     Asia Pacific; Asia-Pacific region; Asia Pacific region; Asia and the Pacific; Asian-Pacific; APAC
    demonym   Asian-Pacific region

place PLC:Indo-Pacific
    alias     Indo-Pacific region; Indo Pacific; IndoPacific; Indo-Pacific theater; Indo-Pacific theatre; Indo-Asia-Pacific

place PLC:Pacific
    alias     Pacific region; Pacific Ocean; Western Pacific; western Pacific; West Pacific; South Pacific; Southwest Pacific; North Pacific; Blue Pacific; Pacific Rim; Pacific theater; Central Pacific
    demonym   Pacific Islander; Pacific Islanders
    weak      Pacific

place PLC:Pacific Islands
    alias     Pacific islands; Pacific island region; Pacific Islands region

place PLC:Oceania
    demonym   Oceanian

place PLC:Melanesia
    demonym   Melanesian; Melanesians

place PLC:Polynesia
    demonym   Polynesian; Polynesians

place PLC:Australasia
    alias     Antipodes
    demonym   Australasian
    weak      Antipodes

place PLC:Europe
    alias     European continent
    demonym   European; Europeans

place PLC:Western Europe
    alias     West Europe
    demonym   Western European; West European; Western Europeans

place PLC:Eastern Europe
    alias     East Europe; Eastern and Central Europe
    demonym   Eastern European; East European; Eastern Europeans

place PLC:Central Europe
    alias     Mitteleuropa; Middle Europe
    demonym   Central European; Central Europeans

place PLC:Central and Eastern Europe
    alias     CEE; Central-Eastern Europe; Central Eastern Europe; East-Central Europe; Eastern and Central Europe region
    weak      CEE

place PLC:Northern Europe
    alias     North Europe
    demonym   Northern European; Northern Europeans

place PLC:Southern Europe
    alias     South Europe
    demonym   Southern European; Southern Europeans

place PLC:Southeastern Europe
    alias     South-Eastern Europe; Southeast Europe; South East Europe; South-East Europe

place PLC:Eastern flank
    alias     NATO's eastern flank; eastern flank of NATO; NATO's Eastern flank; NATO's Eastern Flank

place PLC:Balkans
    alias     Balkan Peninsula; Balkan region; Balkan peninsula
    demonym   Balkan

place PLC:Western Balkans
    alias     West Balkans; Western Balkan region; Western Balkan countries
    demonym   Western Balkan

place PLC:Baltic region
    demonym   Baltic; Balt; Balts
    weak      Balt; Balts
    of        EST; LVA; LTU

place PLC:Nordic region
    demonym   Nordic
    of        DNK; FIN; ISL; NOR; SWE

place PLC:Scandinavia
    alias     Scandinavian Peninsula; Fennoscandia
    demonym   Scandinavian; Scandinavians
    of        DNK; NOR; SWE

place PLC:High North
    alias     European Arctic

place PLC:Low Countries
    of        NLD; BEL; LUX

place PLC:Iberia
    alias     Iberian Peninsula; Iberian peninsula
    demonym   Iberian; Iberians
    weak      Iberia; Iberian
    of        ESP; PRT

place PLC:British Isles
    of        GBR; IRL

place PLC:Euro-Atlantic area
    alias     Euro-Atlantic region; Euro-Atlantic; Euroatlantic area; North Atlantic area; transatlantic area; Euro-Atlantic space

place PLC:Mediterranean
    alias     Mediterranean Sea; Mediterranean basin; Mediterranean Basin; Mediterranean region; Med; Euro-Mediterranean region
    weak      Med
    at        35.50 18.00

place PLC:Eastern Mediterranean
    alias     East Med; East Mediterranean; eastern Mediterranean; Levantine Sea
    at        34.00 30.00

place PLC:Central Mediterranean
    alias     central Mediterranean; Central Mediterranean route

place PLC:Americas
    alias     American continent; Western Hemisphere; Western hemisphere; western hemisphere; New World
    weak      New World

place PLC:North America
    alias     North American continent; Northern America
    demonym   North American; North Americans

place PLC:Central America
    alias     Central American isthmus; Central American region
    demonym   Central American; Central Americans

place PLC:Northern Triangle
    of        GTM; HND; SLV

place PLC:Northern Triangle of Central America
    alias     Northern Triangle countries
    of        GTM; HND; SLV

place PLC:South America
    alias     South American continent
    demonym   South American; South Americans

place PLC:Southern Cone

place PLC:Latin America
    alias     Latin America and the Caribbean; Latin-America; Ibero-America; LAC; Hispanic America; Spanish America
    demonym   Latin American; Latin Americans; Ibero-American
    weak      LAC

place PLC:Caribbean
    alias     Caribbean region; Caribbean Sea; West Indies; Caribbean Basin; Caribbean islands; Caribbean basin; Eastern Caribbean; southern Caribbean; Southern Caribbean
    demonym   West Indian; West Indians
    at        15.00 -75.00

place PLC:Greater Antilles
    alias     Antilles

place PLC:Lesser Antilles

place PLC:Windward Islands

place PLC:Leeward Islands

place PLC:Andes
    alias     Andean region; Andean mountains; Andes Mountains
    demonym   Andean

place PLC:Amazon
    alias     Amazon rainforest; Amazon Basin; Amazon basin; Amazonia; Amazon region; Amazon River; Amazon forest; Amazon rain forest; Brazilian Amazon
    demonym   Amazonian
    weak      Amazon

place PLC:Arctic
    alias     Arctic region; Arctic Circle

place PLC:Arctic Ocean
    at        84.00 0.00

place PLC:North Pole

place PLC:Antarctica
    alias     Antarctic; Antarctic continent
    of        ATA
    at        -80.00 0.00

place PLC:South Pole
    of        ATA

place PLC:Antarctic Peninsula
    of        ATA

place PLC:Southern Ocean
    alias     Antarctic Ocean

place PLC:Sinophone world
    alias     Sinosphere

place PLC:Greater China

# Oceans and seas

place PLC:Atlantic Ocean
    alias     Atlantic; North Atlantic; South Atlantic; mid-Atlantic; North Atlantic Ocean; South Atlantic Ocean
    weak      Atlantic
    at        20.00 -35.00

place PLC:Indian Ocean
    alias     Indian Ocean region; Indian Ocean Region; western Indian Ocean; Western Indian Ocean; IOR; northern Indian Ocean
    weak      IOR
    at        -15.00 75.00

place PLC:South China Sea
    alias     South China Sea region; South Sea; SCS; East and South China Seas; South and East China Seas; South China Seas
    weak      South Sea; SCS
    at        12.00 113.00

place PLC:West Philippine Sea
    alias     WPS
    weak      WPS
    of        PHL

place PLC:East China Sea
    alias     ECS; East China Seas
    weak      ECS
    at        29.00 125.00

place PLC:Yellow Sea
    alias     West Sea
    weak      West Sea
    at        36.00 123.00

place PLC:Bohai Sea
    alias     Bohai; Bohai Bay; Bohai Gulf
    weak      Bohai

place PLC:Bohai Strait

place PLC:Sea of Japan
    alias     East Sea; Japan Sea; Sea of Japan (East Sea); East Sea (Sea of Japan)
    weak      East Sea
    at        40.00 135.00

place PLC:Philippine Sea
    at        20.00 130.00

place PLC:Sea of Okhotsk
    alias     Okhotsk Sea
    of        RUS
    at        55.00 150.00

place PLC:Bering Sea
    at        58.00 -178.00

place PLC:Bering Strait
    at        65.75 -169.00

place PLC:Diomede Islands
    alias     Big Diomede; Little Diomede

place PLC:Chukchi Sea

place PLC:Beaufort Sea

place PLC:Barents Sea
    alias     Barents region; Barents
    at        75.00 40.00

place PLC:Kara Sea
    of        RUS
    at        77.00 77.00

place PLC:Laptev Sea
    of        RUS

place PLC:East Siberian Sea
    of        RUS

place PLC:White Sea
    of        RUS

place PLC:Norwegian Sea
    at        69.00 2.00

place PLC:Greenland Sea

place PLC:North Sea
    at        56.00 3.00

place PLC:Celtic Sea

place PLC:Irish Sea

place PLC:English Channel
    alias     Channel; Strait of Dover; Dover Strait; La Manche
    weak      Channel
    at        50.20 -0.50

place PLC:Channel Tunnel
    of        GBR; FRA

place PLC:Baltic Sea
    alias     Baltic Sea region; Baltic waters
    at        58.00 20.00

place PLC:Gulf of Finland
    at        59.80 26.00

place PLC:Gulf of Bothnia

place PLC:Gulf of Riga

place PLC:Danish Straits
    alias     Danish straits
    of        DNK
    at        55.50 11.00

place PLC:Kattegat
    of        DNK

place PLC:Skagerrak
    of        DNK

place PLC:Øresund
    alias     Oresund
    of        DNK

place PLC:Great Belt
    of        DNK

place PLC:Black Sea
    alias     Black Sea region; Black Sea Region; Black Sea basin; northwestern Black Sea; wider Black Sea region; Greater Black Sea
    at        43.00 34.00

place PLC:Sea of Azov
    alias     Azov Sea; Azov
    weak      Azov
    at        46.00 36.50

place PLC:Caspian Sea
    alias     Caspian; Caspian region; Caspian Basin; Caspian basin
    demonym   Caspian states
    at        42.00 50.50

place PLC:Aegean Sea
    alias     Aegean; Aegean islands; Aegean Islands; Eastern Aegean
    at        38.50 25.00

place PLC:Adriatic Sea
    alias     Adriatic; Adriatic region
    at        43.00 15.00

place PLC:Ionian Sea
    alias     Ionian

place PLC:Tyrrhenian Sea

place PLC:Ligurian Sea

place PLC:Strait of Otranto

place PLC:Strait of Sicily
    alias     Sicilian Channel; Sicily Channel

place PLC:Red Sea
    alias     Red Sea region; southern Red Sea; Red Sea corridor
    at        20.00 38.50

place PLC:Gulf of Aden
    at        12.50 48.00

place PLC:Gulf of Oman
    alias     Sea of Oman
    at        24.80 58.50

place PLC:Gulf of Aqaba
    alias     Gulf of Eilat; Aqaba Gulf
    at        28.80 34.70

place PLC:Gulf of Suez
    of        EGY
    at        28.80 33.00

place PLC:Gulf of Sidra
    alias     Gulf of Sirte
    of        LBY
    at        31.50 18.00

place PLC:Arabian Sea
    alias     North Arabian Sea; northern Arabian Sea
    at        16.00 64.00

place PLC:Bay of Bengal
    at        15.00 88.00

place PLC:Andaman Sea
    at        11.00 96.00

place PLC:Palk Strait
    alias     Palk Bay
    of        IND; LKA
    at        10.00 79.80

place PLC:Gulf of Mannar
    of        IND; LKA

place PLC:Adam's Bridge
    alias     Ram Setu
    of        IND; LKA

place PLC:Gulf of Thailand
    alias     Gulf of Siam
    at        9.50 101.50

place PLC:Gulf of Tonkin
    alias     Beibu Gulf; Tonkin Gulf
    at        19.80 107.80

place PLC:Sulu Sea
    alias     Sulu and Celebes Seas
    at        8.50 120.00

place PLC:Celebes Sea
    alias     Sulawesi Sea
    at        3.50 122.00

place PLC:Java Sea
    at        -5.00 110.00

place PLC:North Natuna Sea
    alias     Natuna Sea
    at        5.50 108.50

place PLC:Timor Sea
    at        -11.00 127.00

place PLC:Arafura Sea

place PLC:Timor Gap

place PLC:Greater Sunrise

place PLC:Banda Sea

place PLC:Tasman Sea
    at        -39.00 160.00

place PLC:Coral Sea
    at        -18.00 155.00

place PLC:Bismarck Sea

place PLC:Gulf of Mexico
    alias     Gulf of America
    at        25.00 -90.00

place PLC:Gulf of Fonseca
    of        SLV; HND; NIC
    at        13.20 -87.70

place PLC:Gulf of California
    alias     Sea of Cortez
    of        MEX

place PLC:Dead Sea
    at        31.50 35.48

place PLC:Aral Sea
    of        KAZ; UZB
    at        45.00 59.50

place PLC:Sea of Galilee
    alias     Lake Kinneret; Kinneret; Lake Tiberias
    of        ISR
    at        32.82 35.59

place PLC:Hudson Bay
    of        CAN

place PLC:Sargasso Sea

place PLC:Mozambique Channel
    at        -18.00 41.00

# Straits, canals and passages

place PLC:Taiwan Strait
    alias     Taiwan Straits; Formosa Strait; median line of the Taiwan Strait; Strait of Taiwan; cross-strait; cross-Strait; Cross-Strait; cross-Taiwan Strait
    at        24.50 119.50

place PLC:Bashi Channel
    alias     Luzon Strait; Balintang Channel
    at        21.20 121.40

place PLC:Miyako Strait
    of        JPN
    at        25.70 126.10

place PLC:Tsushima Strait
    of        JPN
    at        34.10 129.70

place PLC:Korea Strait
    of        JPN
    at        34.60 129.30

place PLC:Tsugaru Strait
    of        JPN
    at        41.40 140.50

place PLC:Soya Strait
    alias     La Pérouse Strait; La Perouse Strait
    of        JPN
    at        45.70 142.00

place PLC:Osumi Strait
    of        JPN

place PLC:Tokara Strait
    of        JPN

place PLC:Strait of Malacca
    alias     Malacca Strait; Straits of Malacca; Malacca Straits; Malacca and Singapore Straits
    at        4.00 100.00

place PLC:Singapore Strait
    alias     Strait of Singapore; Straits of Singapore
    at        1.20 103.90

place PLC:Sunda Strait
    alias     Indonesian straits
    of        IDN
    at        -6.00 105.50

place PLC:Lombok Strait
    of        IDN
    at        -8.60 115.80

place PLC:Makassar Strait
    of        IDN
    at        -2.00 117.50

place PLC:Ombai-Wetar Strait
    of        IDN

place PLC:Torres Strait
    of        AUS
    at        -10.00 142.30

place PLC:Cook Strait
    of        NZL

place PLC:Strait of Hormuz
    alias     Hormuz Strait; Straits of Hormuz; Hormuz
    at        26.57 56.25

place PLC:Bab el-Mandeb
    alias     Bab al-Mandab; Bab el-Mandeb Strait; Bab al-Mandab Strait; Bab al-Mandeb; Bab-el-Mandeb; Bab el Mandeb; Mandeb Strait; Bab al-Mandeb Strait; Bab el-Mandab
    at        12.58 43.33

place PLC:Suez Canal
    alias     Suez Canal Zone; Suez canal
    of        EGY
    at        30.58 32.27

place PLC:Straits of Tiran
    alias     Strait of Tiran; Tiran and Sanafir
    of        EGY; SAU
    at        28.00 34.50

place PLC:Tiran Island
    alias     Tiran
    of        SAU
    at        27.95 34.56

place PLC:Sanafir
    of        SAU
    at        27.93 34.71

place PLC:Bosphorus
    alias     Bosporus; Bosphorus Strait; Bosporus Strait; Istanbul Strait; Canakkale Strait
    of        TUR
    at        41.12 29.08

place PLC:Turkish Straits
    alias     Turkish straits; Bosphorus and Dardanelles
    of        TUR
    at        40.70 28.00

place PLC:Dardanelles
    of        TUR
    at        40.20 26.40

place PLC:Sea of Marmara
    alias     Marmara; Marmara Sea
    of        TUR
    at        40.70 28.20

place PLC:Kerch Strait
    at        45.25 36.60

place PLC:Kerch Bridge
    alias     Crimean Bridge; Crimea Bridge; Crimean bridge; Kerch Strait Bridge; Kerch bridge
    at        45.31 36.51

place PLC:Strait of Gibraltar
    alias     Straits of Gibraltar; Gibraltar Strait
    at        35.97 -5.50

place PLC:Panama Canal
    alias     Panama Canal Zone; Canal Zone; Panama canal
    of        PAN
    at        9.08 -79.68

place PLC:Nicaragua Canal
    of        NIC

place PLC:Windward Passage
    at        20.00 -73.80

place PLC:Mona Passage

place PLC:Straits of Florida
    alias     Florida Straits
    at        24.20 -81.50

place PLC:Yucatan Channel

place PLC:Strait of Magellan
    of        CHL
    at        -53.50 -70.50

place PLC:Beagle Channel
    of        ARG; CHL

place PLC:Drake Passage
    at        -58.00 -65.00

place PLC:Cape Horn
    of        CHL
    at        -55.98 -67.27

place PLC:Northern Sea Route
    alias     Northeast Passage; NSR
    weak      NSR
    of        RUS

place PLC:Northwest Passage
    of        CAN

place PLC:Kiel Canal
    of        DEU
    at        54.10 9.40

place PLC:Corinth Canal
    of        GRC

place PLC:Volga-Don Canal
    of        RUS

place PLC:GIUK Gap
    alias     Greenland-Iceland-UK Gap; GIUK gap; Greenland-Iceland-UK gap
    at        63.00 -18.00

place PLC:Cape of Good Hope
    of        ZAF
    at        -34.36 18.47

place PLC:Cape Agulhas
    of        ZAF

place PLC:First Island Chain
    alias     first island chain

place PLC:Second Island Chain
    alias     second island chain

place PLC:Nine-dash line
    alias     nine-dash line; ten-dash line; 9-dash line; Nine-Dash Line; Ten-Dash Line; dashed line; eleven-dash line
    weak      dashed line

# Disputed islands and reefs

place PLC:Senkaku Islands
    alias     Senkakus; Senkaku; Senkaku islands; Diaoyu Islands; Diaoyu islands; Diaoyus; Diaoyu; Diaoyutai Islands; Tiaoyutai; Tiaoyutai Islands; Senkaku/Diaoyu Islands; Senkaku/Diaoyu islands; Diaoyu/Senkaku Islands; Diaoyu/Senkaku islands; Senkaku (Diaoyu) Islands; Senkaku-Diaoyu Islands; Diaoyu Dao; Pinnacle Islands; Senkaku-Diaoyu islands; Diaoyu (Senkaku) Islands
    of        JPN
    at        25.74 123.47

place PLC:Uotsuri
    alias     Uotsuri Island
    of        JPN
    at        25.74 123.47

place PLC:Dokdo
    alias     Takeshima; Liancourt Rocks; Dokdo islets; Dokdo/Takeshima; Takeshima/Dokdo; Dokdo Islands; Takeshima Islands; Dokdo Islets; Takeshima islets
    at        37.24 131.87

place PLC:Kuril Islands
    alias     Kurils; Kuriles; Kurile Islands; Kuril islands; Northern Territories; Northern Territories (Southern Kurils); Southern Kurils; South Kurils; Southern Kuril Islands; southern Kurils; four northern islands
    weak      Northern Territories
    of        RUS
    at        46.50 151.00

place PLC:Iturup
    alias     Etorofu
    of        RUS
    at        45.00 147.80

place PLC:Kunashir
    alias     Kunashiri
    of        RUS
    at        44.10 145.90

place PLC:Shikotan
    of        RUS
    at        43.80 146.75

place PLC:Habomai
    alias     Habomai Islands
    of        RUS
    at        43.50 146.13

place PLC:Socotra Rock
    alias     Ieodo; Ieo Island; Suyan Rock; Suyan Islet
    at        32.12 125.18

place PLC:Okinotorishima
    alias     Okinotori; Okinotori Island
    of        JPN
    at        20.42 136.08

place PLC:Paracel Islands
    alias     Paracels; Xisha Islands; Xisha; Hoang Sa; Paracel; Paracel islands; Xisha islands; Hoàng Sa
    at        16.50 112.00

place PLC:Woody Island
    alias     Yongxing Island
    at        16.83 112.34

place PLC:Triton Island
    at        15.78 111.20

place PLC:Sansha
    of        CHN
    at        16.83 112.34

place PLC:Spratly Islands
    alias     Spratlys; Spratlies; Spratly islands; Spratly; Nansha Islands; Nansha; Truong Sa; Trường Sa; Kalayaan; Kalayaan Islands; Kalayaan Island Group; Spratly archipelago; Nansha islands
    weak      Kalayaan
    at        10.00 114.00

place PLC:Scarborough Shoal
    alias     Huangyan Dao; Huangyan Island; Bajo de Masinloc; Panatag Shoal; Panatag; Scarborough Reef; Scarborough shoal
    at        15.15 117.76

place PLC:Second Thomas Shoal
    alias     Ayungin Shoal; Ayungin; Ren'ai Jiao; Ren'ai Reef; Renai Reef; Ren’ai Jiao; Renai Jiao; Second Thomas shoal
    at        9.75 115.87

place PLC:Sabina Shoal
    alias     Escoda Shoal; Xianbin Jiao; Xianbin Reef; Sabina shoal; Escoda
    at        9.77 116.48

place PLC:Thitu Island
    alias     Pag-asa; Pag-asa Island; Zhongye Island; Pagasa Island; Thitu
    at        11.05 114.28

place PLC:Sandy Cay
    alias     Tiexian Jiao

place PLC:Mischief Reef
    alias     Meiji Reef; Panganiban Reef; Meiji Jiao
    at        9.90 115.53

place PLC:Fiery Cross Reef
    alias     Yongshu Reef; Yongshu Jiao; Kagitingan Reef
    at        9.55 112.89

place PLC:Subi Reef
    alias     Zhubi Reef; Zamora Reef; Zhubi Jiao
    at        10.92 114.08

place PLC:Whitsun Reef
    alias     Julian Felipe Reef; Niu'e Jiao; Niu’e Jiao
    at        9.98 114.65

place PLC:Union Banks

place PLC:Itu Aba
    alias     Taiping Island; Itu Aba Island; Ligaw Island
    at        10.38 114.37

place PLC:Reed Bank
    alias     Recto Bank; Reed Tablemount
    at        11.45 116.90

place PLC:Johnson South Reef
    alias     Johnson Reef; Gac Ma
    at        9.72 114.28

place PLC:Cuarteron Reef
    at        8.86 112.84

place PLC:Gaven Reef
    at        10.21 114.22

place PLC:Hughes Reef

place PLC:Iroquois Reef

place PLC:Half Moon Shoal
    alias     Hasa-Hasa Shoal

place PLC:Bombay Reef

place PLC:Commodore Reef

place PLC:Nanshan Island

place PLC:West York Island

place PLC:Northeast Cay

place PLC:Southwest Cay

place PLC:Barque Canada Reef
    alias     Bai Thuyen Chai

place PLC:Vanguard Bank
    alias     Tu Chinh; Vanguard bank; Bai Tu Chinh
    at        7.53 109.67

place PLC:Macclesfield Bank
    alias     Zhongsha Islands; Zhongsha
    at        15.80 114.30

place PLC:James Shoal
    alias     Zengmu Ansha
    at        3.97 112.35

place PLC:Luconia Shoals
    alias     South Luconia Shoals
    at        5.00 112.70

place PLC:Benham Rise
    alias     Philippine Rise
    of        PHL
    at        16.80 124.80

place PLC:Falkland Islands
    alias     Falklands; Malvinas; Malvinas Islands; Islas Malvinas; Falkland Islands (Malvinas); Falklands/Malvinas; Malvinas/Falklands; Las Malvinas; Falkland
    demonym   Falkland Islander; Falkland Islanders; Falklander; Falklanders
    of        FLK; GBR
    at        -51.75 -59.20

place PLC:Port Stanley
    of        FLK; GBR
    at        -51.69 -57.86

place PLC:South Georgia and the South Sandwich Islands
    alias     South Sandwich Islands
    of        SGS; GBR
    at        -54.40 -36.60

place PLC:South Georgia
    alias     South Georgia Island
    weak      South Georgia
    of        SGS; GBR

place PLC:Chagos Archipelago
    alias     Chagos Islands; Chagos; Chagos islands; British Indian Ocean Territory; BIOT; Chagos archipelago
    demonym   Chagossian; Chagossians
    of        IOT; GBR; MUS
    at        -6.35 71.88

place PLC:Diego Garcia
    of        IOT; GBR; MUS
    at        -7.32 72.42

place PLC:Abu Musa
    alias     Greater Tunb; Lesser Tunb; Greater and Lesser Tunbs; Tunbs; Tunb islands; Tunb Islands; three islands of Abu Musa
    at        25.87 55.03

place PLC:Perejil Island
    alias     Perejil; Isla Perejil
    of        ESP
    at        35.91 -5.42

place PLC:Ceuta
    alias     Sebta
    of        ESP
    at        35.89 -5.32

place PLC:Ceuta and Melilla
    of        ESP

place PLC:Melilla
    alias     Melilla border
    of        ESP
    at        35.29 -2.94

place PLC:Canary Islands
    alias     Canaries; Canary islands
    of        ESP
    at        28.30 -15.90

place PLC:Gran Canaria
    of        ESP

place PLC:Fuerteventura
    of        ESP

place PLC:Snake Island
    alias     Zmiinyi Island; Zmiiny Island; Serpent Island; Serpents' Island; Zmiinyi
    weak      Snake Island
    of        UKR
    at        45.26 30.20 (Odesa Oblast)

place PLC:Kinburn Spit
    alias     Kinburn
    of        UKR
    at        46.55 31.60 (Mykolaiv Oblast)

place PLC:Tendra Spit
    of        UKR

place PLC:Arabat Spit
    of        UKR

place PLC:Kerch Peninsula
    alias     Kerch
    of        UKR

place PLC:Hans Island
    alias     Tartupaluk
    of        CAN; GRL
    at        80.83 -66.46

place PLC:Rockall
    at        57.60 -13.69

place PLC:Matthew and Hunter Islands
    alias     Matthew and Hunter
    of        NCL; VUT

place PLC:Navassa Island
    alias     Navassa
    of        USA; HTI
    at        18.40 -75.01

place PLC:Swains Island
    of        ASM; USA

place PLC:Pedra Branca
    alias     Pulau Batu Puteh; Batu Puteh; Middle Rocks
    of        SGP
    at        1.33 104.41

place PLC:Sipadan
    alias     Sipadan and Ligitan
    of        MYS
    at        4.11 118.63 (Sabah)

place PLC:Ligitan
    of        MYS
    at        4.16 118.88 (Sabah)

place PLC:Ambalat
    alias     ND6; ND7
    of        IDN; MYS

place PLC:Migingo Island
    alias     Migingo
    of        KEN; UGA
    at        -0.88 33.94

place PLC:New Moore Island
    alias     South Talpatti
    of        BGD; IND

place PLC:Kutch
    alias     Rann of Kutch; Rann of Kachchh; Sir Creek; Kachchh
    of        IND

# Disputed regions and separatist areas

place PLC:Kashmir
    alias     Kashmir Valley; Kashmir valley; Kashmir region; disputed Kashmir; Jammu-Kashmir
    demonym   Kashmiri; Kashmiris
    of        IND; PAK
    at        34.50 76.00

place PLC:Jammu and Kashmir
    alias     Indian-administered Kashmir; Indian-held Kashmir; Indian Kashmir; Indian-controlled Kashmir; J&K; Indian Illegally Occupied Jammu and Kashmir; IIOJK; IOK; Jammu & Kashmir; Indian-occupied Kashmir; India-administered Kashmir; Indian Administered Kashmir
    of        IND
    at        34.00 75.00

place PLC:Azad Kashmir
    alias     Azad Jammu and Kashmir; Pakistan-administered Kashmir; Pakistani-administered Kashmir; Pakistan-occupied Kashmir; Pakistan Occupied Kashmir; PoK; POK; AJK; Pakistani Kashmir; Pakistan-held Kashmir; Pakistan-controlled Kashmir; PoJK
    of        PAK
    at        34.20 73.80

place PLC:Gilgit-Baltistan
    alias     Gilgit Baltistan; Gilgit; Baltistan; Northern Areas; Hunza
    weak      Northern Areas
    of        PAK
    at        35.60 75.00

place PLC:Ladakh
    alias     Eastern Ladakh; eastern Ladakh; Galwan Valley; Galwan valley; Pangong Tso; Pangong Lake; Depsang Plains; Hot Springs, Ladakh; Ladakh region
    demonym   Ladakhi; Ladakhis
    of        IND
    at        34.20 77.60

place PLC:Siachen Glacier
    alias     Siachen; Siachen glacier; Saltoro Ridge
    of        IND; PAK
    at        35.42 77.10

place PLC:Aksai Chin
    alias     Aksai-Chin
    of        CHN; IND
    at        35.20 79.30

place PLC:Arunachal Pradesh
    alias     South Tibet; Zangnan; Southern Tibet; Arunachal
    of        IND
    at        28.20 94.70

place PLC:Line of Control
    alias     LoC; LOC; line of control
    weak      LOC; LoC
    of        IND; PAK
    at        34.50 74.50

place PLC:Line of Actual Control
    alias     line of actual control; Sino-Indian border; India-China border; China-India border
    of        IND; CHN
    at        33.80 78.80

place PLC:Doklam
    alias     Doklam Plateau; Doklam plateau; Donglang; Dolam
    of        BTN; CHN
    at        27.31 89.08

place PLC:McMahon Line
    of        IND; CHN
    at        28.00 94.00

place PLC:Durand Line
    alias     Durand line; Afghanistan-Pakistan border; Afghan-Pakistani border; Pak-Afghan border; Af-Pak border; Afghan-Pakistan border
    of        AFG; PAK
    at        33.50 70.20

place PLC:Radcliffe Line
    alias     International Boundary (India-Pakistan)
    of        IND; PAK

place PLC:Khyber Pass
    alias     Torkham crossing; Torkham border crossing; Torkham border
    of        AFG; PAK
    at        34.09 71.16 (Khyber Pakhtunkhwa)

place PLC:Wakhan Corridor
    alias     Wakhan; Wakhan corridor
    of        AFG
    at        37.00 73.00 (Badakhshan)

place PLC:Xinjiang
    alias     Xinjiang Uyghur Autonomous Region; Xinjiang Uygur Autonomous Region; Xinjiang Uighur Autonomous Region; East Turkestan; Eastern Turkestan; XUAR; Sinkiang; East Turkistan; Xinjiang region; Xinjiang province
    of        CHN
    at        41.50 86.00

place PLC:Tibet
    alias     Tibet Autonomous Region; Xizang; Xizang Autonomous Region; Tibetan Plateau; Tibetan plateau; TAR
    demonym   Tibetan; Tibetans
    of        CHN
    at        31.00 88.00

place PLC:Hong Kong
    alias     Hongkong; HK; Hong Kong SAR; HKSAR; Hong Kong Special Administrative Region; HKSAR government
    demonym   Hong Konger; Hong Kongers; Hongkonger; Hongkongers
    weak      HK
    of        HKG; CHN
    at        22.30 114.17

place PLC:Kowloon
    of        HKG; CHN
    at        22.32 114.17

place PLC:Victoria Harbour
    of        HKG; CHN

place PLC:Macau
    alias     Macao; Macau SAR; Macao Special Administrative Region; Macau Special Administrative Region; Macao SAR
    demonym   Macanese
    of        MAC; CHN
    at        22.19 113.54

place PLC:Crimea
    alias     Crimean Peninsula; Crimean peninsula; Autonomous Republic of Crimea; Republic of Crimea; occupied Crimea
    demonym   Crimean; Crimeans; Crimean Tatar; Crimean Tatars
    of        UKR
    at        45.30 34.40

place PLC:Sevastopol
    alias     Sebastopol
    of        UKR
    at        44.60 33.52

place PLC:Simferopol
    of        UKR
    at        44.95 34.10 (Crimea)

place PLC:Yalta
    of        UKR
    at        44.50 34.16 (Crimea)

place PLC:Dzhankoi
    of        UKR
    at        45.71 34.39 (Crimea)

place PLC:Feodosia
    of        UKR
    at        45.03 35.38 (Crimea)

place PLC:Yevpatoria
    of        UKR
    at        45.19 33.37 (Crimea)

place PLC:Saky
    of        UKR
    at        45.13 33.58 (Crimea)

place PLC:Alushta
    of        UKR

place PLC:Bakhchysarai
    of        UKR

place PLC:Perekop
    of        UKR

place PLC:Chonhar
    of        UKR

place PLC:Armiansk
    of        UKR

place PLC:Donbas
    alias     Donbass; Donets Basin; Donbas region; eastern Donbas; Donbass region
    of        UKR
    at        48.30 38.00

place PLC:Eastern Ukraine
    alias     eastern Ukraine; east Ukraine; East Ukraine; Ukraine's east
    of        UKR

place PLC:Southern Ukraine
    alias     southern Ukraine; south Ukraine; Ukraine's south
    of        UKR

place PLC:Western Ukraine
    alias     western Ukraine; west Ukraine
    of        UKR

place PLC:Zaporizhzhia Nuclear Power Plant
    alias     Zaporizhzhia nuclear power plant; ZNPP; Zaporizhzhia NPP; Zaporizhzhya Nuclear Power Plant; Zaporizhzhya NPP; Zaporizhzhia nuclear plant; Zaporizhzhia plant; Zaporizhia nuclear power plant; Zaporizhzhya nuclear power plant; Zaporizhzhia nuclear power station
    of        UKR
    at        47.51 34.59 (Zaporizhzhia Oblast)

place PLC:Bessarabia
    of        MDA; UKR

place PLC:Budjak
    of        UKR

place PLC:Bukovina
    of        UKR; ROU

place PLC:Suwałki Gap
    alias     Suwalki Gap; Suwalki Corridor; Suwałki corridor; Suwalki corridor; Suwalki gap
    of        POL; LTU
    at        54.15 23.20

place PLC:Zangezur corridor
    alias     Zangezur Corridor; Zangezur; TRIPP route; Syunik corridor
    of        ARM
    at        38.90 46.30 (Syunik)

place PLC:Ferghana Valley
    alias     Fergana Valley; Ferghana valley; Fergana valley
    of        UZB; KGZ; TJK
    at        40.60 71.30

place PLC:Pamirs
    alias     Pamir; Pamir Mountains; Pamir Highway
    of        TJK

place PLC:Tian Shan
    alias     Tien Shan

place PLC:Hindu Kush

place PLC:Karakoram

place PLC:Karakoram Highway

place PLC:Himalayas
    alias     Himalaya; Himalayan region
    demonym   Himalayan

place PLC:Mount Everest
    alias     Everest; Qomolangma; Sagarmatha
    weak      Everest

place PLC:Kurdistan
    alias     Greater Kurdistan; Kurdish region; Kurdish regions; Kurdish areas
    demonym   Kurdish
    at        36.80 43.50

place PLC:Northern Kurdistan
    alias     Turkish Kurdistan
    of        TUR

place PLC:Iranian Kurdistan
    alias     Rojhelat
    of        IRN

place PLC:Northern Syria
    alias     northern Syria; north Syria
    of        SYR

place PLC:northeast Syria
    alias     northeastern Syria; Northeast Syria; north-east Syria
    of        SYR

place PLC:northwest Syria
    alias     northwestern Syria; Northwest Syria; north-west Syria
    of        SYR

place PLC:Northern Iraq
    alias     northern Iraq; north Iraq; Kirkuk Governorate
    of        IRQ

place PLC:southern Iraq
    of        IRQ

place PLC:Gaza Strip
    alias     Gaza; Gaza strip; Strip; central Gaza; Gaza enclave; Palestinian enclave
    demonym   Gazan; Gazans
    weak      Strip; Palestinian enclave
    of        PSE
    at        31.42 34.36

place PLC:northern Gaza
    alias     Northern Gaza
    of        PSE

place PLC:southern Gaza
    alias     Southern Gaza
    of        PSE

place PLC:Gaza envelope
    alias     Otef Aza; Gaza Envelope; Gaza periphery
    of        ISR

place PLC:Philadelphi Corridor
    alias     Philadelphi corridor; Philadelphi Route; Salah al-Din Axis; Philadelphi; Philadelphia Corridor; Philadelphi route
    of        PSE
    at        31.26 34.25

place PLC:Netzarim Corridor
    alias     Netzarim corridor; Netzarim
    of        PSE
    at        31.46 34.41

place PLC:Morag Corridor
    alias     Morag corridor
    of        PSE

place PLC:Rafah crossing
    alias     Rafah border crossing; Rafah Crossing; Rafah terminal
    of        PSE; EGY
    at        31.25 34.26

place PLC:Kerem Shalom crossing
    alias     Karm Abu Salem; Karam Abu Salem; Kerem Shalom Crossing; Karem Abu Salem
    of        ISR; PSE
    at        31.23 34.28

place PLC:Erez crossing
    alias     Beit Hanoun crossing; Erez Crossing
    of        ISR; PSE
    at        31.56 34.54

place PLC:Zikim crossing
    of        ISR; PSE

place PLC:Kissufim crossing
    of        ISR; PSE

place PLC:West Bank
    alias     occupied West Bank; Judea and Samaria; northern West Bank; Israeli-occupied West Bank; Westbank; Judea; Samaria
    demonym   West Banker; West Bankers
    weak      Judea; Samaria
    of        PSE
    at        32.00 35.25

place PLC:East Jerusalem
    alias     occupied East Jerusalem; Arab Jerusalem; east Jerusalem; Old City of Jerusalem; Jerusalem's Old City
    of        PSE
    at        31.79 35.24

place PLC:West Jerusalem
    alias     west Jerusalem
    of        ISR
    at        31.78 35.20

place PLC:Temple Mount
    alias     Al-Aqsa; Al-Aqsa Mosque; al-Aqsa; Al Aqsa; Haram al-Sharif; Al-Haram Al-Sharif; Noble Sanctuary; al-Aqsa Mosque; Al-Aqsa mosque; Al Aqsa Mosque; al-Aqsa compound; Al-Aqsa compound; Al-Aqsa Mosque compound
    at        31.78 35.24 (Jerusalem)

place PLC:Western Wall
    at        31.78 35.23 (Jerusalem)

place PLC:Dome of the Rock

place PLC:E1
    alias     E-1; E1 area; E1 zone; E1 settlement
    weak      E1; E-1
    of        PSE

place PLC:Jordan Valley
    alias     Jordan valley; Jordan River Valley; Jordan Rift Valley
    of        PSE; JOR
    at        32.20 35.55

place PLC:Jordan River
    alias     River Jordan

place PLC:Green Line
    alias     Green line; pre-1967 lines; 1967 borders; 1967 lines; pre-1967 borders; 1967 Lines
    weak      Green Line; Green line
    at        32.00 35.15

place PLC:Blue Line
    alias     Blue line
    weak      Blue Line; Blue line
    of        LBN; ISR
    at        33.10 35.35

place PLC:Golan Heights
    alias     Golan; occupied Golan; Syrian Golan; occupied Syrian Golan; Israeli-occupied Golan Heights; Golan heights
    of        SYR
    at        33.00 35.75

place PLC:Majdal Shams
    of        SYR
    at        33.27 35.77

place PLC:Quneitra crossing
    of        SYR

place PLC:Shebaa Farms
    alias     Shebaa; Shebaa farms; Sheba Farms; Har Dov; Kfar Shuba; Kfar Chouba
    of        LBN; SYR
    at        33.30 35.70

place PLC:Mount Hermon
    alias     Jabal al-Shaykh; Mt. Hermon; Mount Dov
    of        SYR; LBN
    at        33.42 35.86

place PLC:Litani River
    alias     Litani; River Litani
    of        LBN
    at        33.34 35.25

place PLC:Awali River
    of        LBN

place PLC:Sinai Peninsula
    alias     Sinai; Sinai peninsula; Sinai desert
    of        EGY
    at        29.50 33.80

place PLC:North Sinai
    alias     Northern Sinai; northern Sinai
    of        EGY

place PLC:South Sinai
    of        EGY

place PLC:Halaib Triangle
    alias     Hala'ib Triangle; Halayeb Triangle; Hala'ib; Halaib; Halayeb and Shalateen
    of        EGY; SDN
    at        22.50 35.60

place PLC:Ilemi Triangle
    of        KEN; SSD
    at        5.00 35.30

place PLC:Abyei
    alias     Abyei Area; Abyei region; Abyei Administrative Area; Abyei area
    of        SDN; SSD
    at        9.59 28.44

place PLC:Darfur
    alias     Darfur region
    demonym   Darfuri; Darfuris; Darfurian; Darfurians
    of        SDN
    at        13.00 25.00

place PLC:North Darfur
    alias     Northern Darfur
    of        SDN

place PLC:South Darfur
    of        SDN

place PLC:West Darfur
    alias     Western Darfur
    of        SDN

place PLC:Central Darfur
    of        SDN

place PLC:East Darfur
    of        SDN

place PLC:Jebel Marra
    of        SDN

place PLC:Blue Nile State
    alias     Blue Nile state
    of        SDN

place PLC:South Kordofan
    alias     Southern Kordofan
    demonym   Nuba
    of        SDN

place PLC:Nuba Mountains
    of        SDN

place PLC:Kordofan
    alias     Kordofan region
    of        SDN

place PLC:Al-Fashaga
    alias     Fashaga; Al Fashaga; al-Fashaga; Al-Fashqa; al-Fashqa
    of        SDN; ETH
    at        14.00 36.20

place PLC:Tigray
    alias     Tigray region; Tigray Region; Tigray state
    demonym   Tigrayan; Tigrayans; Tegaru
    of        ETH
    at        14.00 38.50

place PLC:Western Tigray
    alias     western Tigray
    of        ETH
    at        14.00 36.90

place PLC:Ogaden
    alias     Somali Region; Somali Regional State; Ogaden region
    of        ETH
    at        7.00 44.00

place PLC:Renaissance Dam
    alias     Grand Ethiopian Renaissance Dam; GERD; Grand Renaissance Dam; Ethiopian Renaissance Dam; Renaissance dam; Millennium Dam; Nile dam
    of        ETH
    at        11.21 35.09 (Benishangul-Gumuz)

place PLC:Nile
    alias     Nile River; River Nile; Nile Basin; Nile basin; Nile Valley; Nile waters

place PLC:Blue Nile
    alias     Blue Nile River

place PLC:White Nile

place PLC:Zambezi
    alias     Zambezi River

place PLC:Kariba Dam
    of        ZMB; ZWE

place PLC:Lake Kariba
    of        ZMB; ZWE

place PLC:Limpopo River

place PLC:Okavango
    alias     Okavango Delta

place PLC:Congo River
    alias     Congo Basin; Congo basin; River Congo; Congo rainforest

place PLC:Niger River
    alias     River Niger

place PLC:Inner Niger Delta
    of        MLI

place PLC:Niger Delta
    alias     Niger delta
    of        NGA
    at        4.90 6.00

place PLC:Middle Belt
    alias     Nigeria's Middle Belt; Northeast Nigeria; northeastern Nigeria; northeast Nigeria; northwest Nigeria; northern Nigeria; northwestern Nigeria; north-east Nigeria
    of        NGA

place PLC:Sambisa Forest
    alias     Sambisa
    of        NGA
    at        11.25 13.40 (Borno)

place PLC:Northern Mali
    alias     northern Mali; central Mali; north Mali
    of        MLI

place PLC:Kivu
    alias     Kivus; Kivu provinces; Kivu region; Eastern Congo; eastern Congo; eastern DRC; eastern DR Congo; Eastern DRC; east Congo; eastern Democratic Republic of the Congo; eastern Democratic Republic of Congo
    of        COD

place PLC:Lake Kivu
    of        COD; RWA
    at        -2.00 29.20

place PLC:Virunga
    alias     Virunga National Park
    of        COD

place PLC:Lake Victoria
    at        -1.00 33.00

place PLC:Lake Tanganyika
    at        -6.00 29.50

place PLC:Lake Albert

place PLC:Lake Malawi
    alias     Lake Nyasa

place PLC:Lake Turkana

place PLC:Ruwenzori
    alias     Rwenzori; Rwenzori Mountains
    of        UGA; COD

place PLC:Anglophone Cameroon
    alias     Anglophone regions; anglophone regions; English-speaking regions of Cameroon; North-West and South-West regions; Southern Cameroons
    weak      Anglophone regions; anglophone regions
    of        CMR

place PLC:Bakassi
    alias     Bakassi peninsula
    of        CMR

place PLC:Caprivi Strip
    alias     Zambezi Strip
    of        NAM
    at        -17.80 23.30

place PLC:Laayoune
    alias     Laâyoune; El Aaiún; El Aaiun; Layoune
    of        ESH
    at        27.15 -13.20

place PLC:Dakhla
    alias     Dakhla Atlantic port; Ad-Dakhla; Villa Cisneros
    of        ESH
    at        23.68 -15.96

place PLC:Guerguerat
    alias     El Guerguerat; Guergarat
    of        ESH
    at        21.40 -16.95

place PLC:Smara
    alias     Es-Semara
    of        ESH

place PLC:Tifariti
    of        ESH
    at        26.16 -10.57

place PLC:Bir Lehlou
    of        ESH

place PLC:Mahbes
    of        ESH

place PLC:Bou Craa
    of        ESH

place PLC:Boujdour
    of        ESH

place PLC:Tindouf camps
    alias     Sahrawi refugee camps
    of        DZA
    at        27.50 -7.90 (Tindouf)

place PLC:Rabouni
    of        DZA

place PLC:Korean Peninsula
    alias     Korean peninsula; Korea Peninsula; Koreas; two Koreas; both Koreas; Two Koreas
    at        38.00 127.30

place PLC:Demilitarized Zone
    alias     DMZ; Korean DMZ; Korean Demilitarized Zone; Demilitarised Zone; demilitarized zone; inter-Korean border
    weak      demilitarized zone; DMZ
    of        KOR; PRK
    at        38.00 127.00

place PLC:Panmunjom
    alias     Panmunjeom; truce village of Panmunjom; Joint Security Area; JSA; Peace House; Tongilgak; Freedom House, Panmunjom
    weak      JSA; Peace House
    of        KOR; PRK
    at        37.96 126.68

place PLC:Military Demarcation Line
    alias     MDL
    weak      MDL
    of        KOR; PRK
    at        38.00 127.00

place PLC:38th parallel
    alias     38th Parallel
    at        38.00 127.00

place PLC:Northern Limit Line
    alias     NLL; Northwest Islands; northwestern islands
    weak      Northwest Islands; northwestern islands
    of        KOR
    at        37.60 125.20

place PLC:Kaesong Industrial Complex
    alias     Kaesong Industrial Park; Kaesong industrial complex; Kaesong industrial zone; Kaesong complex; Kaesong Industrial Zone; Gaeseong Industrial Complex
    of        PRK
    at        37.93 126.63

place PLC:Yalu River
    alias     Yalu; Amnok River
    of        PRK; CHN
    at        40.30 124.70

place PLC:Tumen River
    alias     Tuman River
    of        PRK; CHN
    at        42.50 130.60

place PLC:Paektu
    alias     Mount Paektu; Mt. Paektu; Baekdu; Mount Baekdu; Paektusan; Changbai Mountain; Changbaishan
    of        PRK; CHN
    at        42.01 128.06

place PLC:Han River
    of        KOR

place PLC:Imjin River
    of        KOR

place PLC:Han River Estuary
    of        KOR

place PLC:Okinawa
    alias     Okinawa Prefecture; Ryukyu Islands; Ryukyus; Ryukyu; Nansei Islands; Southwest Islands; Okinawa island
    demonym   Okinawan; Okinawans; Ryukyuan; Ryukyuans
    of        JPN
    at        26.50 127.95

place PLC:Sakishima Islands
    alias     Sakishima
    of        JPN

place PLC:Russian Far East
    alias     Far East
    weak      Far East
    of        RUS

place PLC:Yangtze
    alias     Yangtze River
    of        CHN

place PLC:Three Gorges
    alias     Three Gorges Dam
    of        CHN

place PLC:Yangtze River Delta
    of        CHN

place PLC:Yellow River
    of        CHN

place PLC:Huangpu River
    of        CHN

place PLC:Pearl River Delta
    of        CHN

place PLC:Greater Bay Area
    alias     Guangdong-Hong Kong-Macao Greater Bay Area
    of        CHN

place PLC:Amur River
    alias     Amur; Heilongjiang River
    weak      Amur
    of        RUS; CHN

place PLC:Ussuri
    alias     Ussuri River
    of        RUS; CHN

place PLC:Zhenbao Island
    alias     Damansky Island
    of        RUS; CHN
    at        46.49 133.85 (Heilongjiang)

place PLC:Bolshoy Ussuriysky
    of        RUS; CHN

place PLC:Yarlung Tsangpo
    alias     Yarlung Zangbo; Yarlung Tsangpo River
    of        CHN

place PLC:Brahmaputra
    alias     Brahmaputra River

place PLC:Medog
    alias     Medog dam; Metok
    of        CHN

place PLC:Indus
    alias     Indus River; Indus Basin; Indus basin

place PLC:Indus Valley

place PLC:Jhelum
    alias     Jhelum River
    of        IND; PAK

place PLC:Chenab
    alias     Chenab River
    of        IND; PAK

place PLC:Sutlej
    of        IND; PAK

place PLC:Ravi
    weak      Ravi
    of        IND; PAK

place PLC:Kishanganga
    of        IND

place PLC:Ratle
    of        IND

place PLC:Baglihar
    of        IND

place PLC:Tulbul
    of        IND

place PLC:Neelum Valley
    of        PAK

place PLC:Ganges
    alias     Ganga; Ganges River
    of        IND; BGD

place PLC:Teesta
    alias     Teesta River
    of        IND; BGD

place PLC:Farakka
    alias     Farakka Barrage
    of        IND

place PLC:Padma
    of        BGD

place PLC:Mekong
    alias     Mekong River; Mekong region; Lancang River; Lancang; Lower Mekong; Mekong Basin; Greater Mekong Subregion; Mekong basin; Greater Mekong; Lancang-Mekong; Mekong subregion
    at        15.50 105.50

place PLC:Tonle Sap
    of        KHM

place PLC:Funan Techo Canal
    of        KHM

place PLC:Golden Triangle
    alias     Golden Triangle region
    weak      Golden Triangle
    at        20.35 100.08

place PLC:Salween
    alias     Salween River

place PLC:Irrawaddy
    alias     Irrawaddy River
    of        MMR

place PLC:Moei River
    of        THA; MMR
    at        16.70 98.52

place PLC:Northern Rakhine
    alias     northern Rakhine; Rakhine state
    of        MMR

place PLC:northern Shan State
    alias     northern Shan
    of        MMR

place PLC:Chin state
    of        MMR

place PLC:Kayin state
    alias     Karen state
    of        MMR

place PLC:Naf River
    of        MMR; BGD
    at        20.90 92.27

place PLC:Sagaing Region
    of        MMR

place PLC:Bago Region
    of        MMR

place PLC:Magway Region
    of        MMR

place PLC:Tanintharyi Region
    of        MMR

place PLC:Ayeyarwady Region
    of        MMR

place PLC:Deep South (Thailand)
    alias     Thailand's deep south; Thailand's Deep South; southern Thailand; Patani
    of        THA

place PLC:Emerald Triangle
    alias     Thai-Cambodian border; Thailand-Cambodia border; Cambodian-Thai border; Cambodia-Thailand border
    of        THA; KHM; LAO
    at        14.35 105.10

place PLC:Ta Krabei
    of        THA; KHM; LAO
    at        14.35 103.60

place PLC:Prasat Ta Muen Thom
    alias     Prasat Ta Moan Thom
    of        THA; KHM; LAO
    at        14.35 103.27

place PLC:Borneo
    alias     North Borneo; Borneo island
    demonym   Bornean
    at        1.00 114.00

place PLC:Papua
    alias     West Papua; Irian Jaya; Indonesian Papua; Papua province; West Papua province; Papuan provinces; Papua region; western New Guinea; Western New Guinea
    demonym   Papuan; Papuans; West Papuan; West Papuans
    weak      Papua; Papuan; Papuans
    of        IDN
    at        -4.00 138.00

place PLC:Highland Papua
    of        IDN

place PLC:Central Papua
    of        IDN

place PLC:New Guinea
    alias     New Guinea island
    demonym   New Guinean; New Guineans
    at        -5.50 141.00

place PLC:Aceh
    alias     Aceh Province; Aceh province; Nanggroe Aceh Darussalam
    demonym   Acehnese
    of        IDN
    at        4.50 96.80

place PLC:Bangsamoro
    alias     Bangsamoro Autonomous Region; Bangsamoro Autonomous Region in Muslim Mindanao; BARMM; ARMM; Autonomous Region in Muslim Mindanao; Muslim Mindanao; Bangsamoro Autonomous Region of Muslim Mindanao
    of        PHL
    at        7.20 124.20

place PLC:Tamil Eelam
    alias     Eelam; northern Sri Lanka; Vanni; Northern Province of Sri Lanka
    demonym   Sri Lankan Tamil; Sri Lankan Tamils
    weak      Vanni
    of        LKA

place PLC:Khalistan
    demonym   Khalistani; Khalistanis
    of        IND

place PLC:Red Corridor
    weak      Red Corridor
    of        IND

place PLC:Seven Sisters
    alias     Northeast India; northeast India; India's northeast; northeastern India; Seven Sister states
    weak      Seven Sisters
    of        IND

place PLC:Federally Administered Tribal Areas
    alias     tribal areas; Pakistan's tribal areas; Tribal Areas; erstwhile FATA
    weak      tribal areas; Tribal Areas
    of        PAK

place PLC:Khunjerab Pass
    alias     Khunjerab
    of        PAK; CHN
    at        36.85 75.43

place PLC:Sost
    of        PAK

place PLC:Catalonia
    alias     Catalunya; Cataluña
    demonym   Catalan; Catalans
    of        ESP
    at        41.80 1.50

place PLC:Basque Country
    alias     Basque region; Euskadi; Pais Vasco; País Vasco
    demonym   Basque; Basques
    of        ESP
    at        43.00 -2.60

place PLC:Gibraltar
    alias     Rock of Gibraltar; La Línea; La Línea de la Concepción
    demonym   Gibraltarian; Gibraltarians
    of        GIB; GBR
    at        36.14 -5.35

place PLC:Scotland
    alias     Scottish Highlands
    demonym   Scottish; Scot; Scots; Scotsman; Scotsmen
    of        GBR
    at        56.80 -4.20

place PLC:Northern Ireland
    alias     North of Ireland; Province of Northern Ireland; Irish border
    of        GBR
    at        54.60 -6.70

place PLC:England
    demonym   English; Englishman; Englishmen
    weak      English
    of        GBR
    at        52.50 -1.50

place PLC:Isle of Man
    demonym   Manx; Manxman
    of        IMN; GBR
    at        54.23 -4.53

place PLC:Channel Islands
    of        GBR

place PLC:Jersey
    alias     Bailiwick of Jersey
    weak      Jersey
    of        JEY; GBR

place PLC:Guernsey
    alias     Bailiwick of Guernsey; Sark; Alderney
    of        GGY; GBR

place PLC:Sovereign Base Areas
    alias     Akrotiri and Dhekelia; British Sovereign Base Areas; British bases on Cyprus
    of        CYP; GBR

place PLC:Akrotiri
    alias     RAF Akrotiri
    of        CYP; GBR
    at        34.59 32.99

place PLC:Dhekelia
    of        CYP; GBR
    at        34.99 33.73

place PLC:Buffer zone in Cyprus
    alias     UN buffer zone in Cyprus; UN Buffer Zone
    of        CYP
    at        35.10 33.40

place PLC:Ledra Street
    of        CYP

place PLC:Ledra Palace
    of        CYP
    at        35.18 33.36

place PLC:Mount Athos
    of        GRC

place PLC:Åland
    alias     Åland Islands; Aland Islands; Aland
    demonym   Ålander; Ålanders
    of        ALA; FIN
    at        60.20 20.00

place PLC:Gotland
    alias     Gotland island; Götland
    of        SWE
    at        57.50 18.50

place PLC:Svalbard
    alias     Spitsbergen; Svalbard archipelago
    of        SJM; NOR
    at        78.60 16.00

place PLC:Barentsburg
    of        SJM; NOR
    at        78.06 14.22 (Svalbard)

place PLC:Longyearbyen
    of        SJM; NOR
    at        78.22 15.65 (Svalbard)

place PLC:Pyramiden
    of        SJM; NOR

place PLC:Jan Mayen
    of        SJM; NOR

place PLC:Franz Josef Land
    of        RUS

place PLC:Wrangel Island
    of        RUS

place PLC:Severnaya Zemlya
    of        RUS

place PLC:New Siberian Islands
    of        RUS

place PLC:Nagurskoye
    of        RUS

place PLC:Kotelny
    of        RUS

place PLC:Kola Peninsula
    alias     Kola peninsula; Kola
    of        RUS
    at        67.70 36.00

place PLC:Faroe Islands
    alias     Faroes; Faeroe Islands; Faroe
    demonym   Faroese
    of        FRO; DNK
    at        62.00 -6.80

place PLC:Tórshavn
    alias     Torshavn
    of        FRO; DNK
    at        62.01 -6.77

place PLC:Greenland
    alias     Kalaallit Nunaat; Kalaallit
    demonym   Greenlandic; Greenlander; Greenlanders
    of        GRL; DNK
    at        72.00 -40.00

place PLC:Nuuk
    alias     Nuuk, Greenland
    of        GRL; DNK
    at        64.18 -51.72

place PLC:Ilulissat
    of        GRL; DNK
    at        69.22 -51.10

place PLC:Kangerlussuaq
    of        GRL; DNK

place PLC:Pituffik Space Base
    alias     Thule Air Base; Pituffik; Thule; Thule base
    of        GRL; DNK
    at        76.53 -68.70

place PLC:Azores
    alias     Açores
    demonym   Azorean
    of        PRT
    at        38.50 -28.00

place PLC:Terceira
    of        PRT

place PLC:Ponta Delgada
    of        PRT

place PLC:Preševo Valley
    alias     Presevo Valley; Presevo valley
    of        SRB

place PLC:Northern Kosovo
    alias     northern Kosovo; north Kosovo; North Kosovo; Kosovo's north; Serb-majority north; northern Mitrovica
    of        KOS

place PLC:Ibar
    alias     Ibar River
    of        SRB; KOS

place PLC:Brčko District
    alias     Brcko District; Brčko district
    of        BIH
    at        44.87 18.81

place PLC:Epirus
    alias     Northern Epirus; Greek Macedonia
    of        GRC

place PLC:Alps
    alias     French Alps; Swiss Alps; Italian Alps; Alpine region

place PLC:Carpathians
    alias     Carpathian Mountains

place PLC:Pyrenees
    of        FRA; ESP

place PLC:Tatra

place PLC:Danube
    alias     Danube River; Danube region; Danube basin; River Danube
    at        45.00 28.00

place PLC:Danube Delta
    of        ROU; UKR

place PLC:Rhine
    alias     River Rhine; Rhine River

place PLC:Dniester
    alias     Dniester River; Nistru; River Dniester; left bank of the Dniester
    at        47.00 29.50

place PLC:Dnieper
    alias     Dnipro River; Dnieper River; River Dnieper; River Dnipro; left bank of the Dnipro; left bank of the Dnieper; Dnieper river; Dnipro river
    at        48.50 35.00

place PLC:Donets
    alias     Siverskyi Donets; Seversky Donets
    of        UKR

place PLC:Oskil
    alias     Oskil River
    of        UKR

place PLC:Volga
    alias     Volga River; Volga region
    of        RUS

place PLC:Urals
    alias     Ural Mountains; Ural region; Ural
    weak      Ural
    of        RUS

place PLC:Euphrates
    alias     Euphrates River
    at        34.50 41.00

place PLC:Tigris
    alias     Tigris River

place PLC:Tigris and Euphrates
    alias     Tigris-Euphrates

place PLC:Shatt al-Arab
    alias     Shatt al Arab; Arvand Rud
    of        IRQ; IRN
    at        30.40 48.10

place PLC:Ilisu Dam
    of        TUR

place PLC:Helmand River
    of        AFG
    at        31.50 64.20

place PLC:Kamal Khan Dam
    of        AFG
    at        30.28 61.88 (Nimroz)

place PLC:Kajaki
    alias     Kajaki Dam
    of        AFG

place PLC:Amu Darya
    alias     Amu Darya River
    at        37.50 66.00

place PLC:Syr Darya

place PLC:Panj River
    of        TJK; AFG

place PLC:Qosh Tepa Canal
    alias     Qosh Tepa
    of        AFG
    at        36.90 66.50

place PLC:Orinoco
    alias     Orinoco River; Orinoco Basin; Orinoco basin
    of        VEN

place PLC:Essequibo
    alias     Guayana Esequiba; Essequibo region; Guyana Esequiba; Esequibo; Essequibo Region; Guayana Essequiba; Essequibo River; Essequibo territory
    of        GUY
    at        5.50 -59.30

place PLC:Darién Gap
    alias     Darien Gap; Darién; Darien gap; Darien jungle; Darién gap; Darien Jungle; Darien
    weak      Darien; Darién
    of        PAN; COL
    at        7.90 -77.40

place PLC:Tri-Border Area
    alias     Triple Frontier; Triple Border; tri-border area; triple frontier
    weak      tri-border area; triple frontier
    of        PRY; ARG; BRA
    at        -25.59 -54.59

place PLC:Isthmus of Panama
    of        PAN

place PLC:Río de la Plata
    alias     River Plate; Rio de la Plata; Río de La Plata; Plata Basin
    weak      River Plate
    of        ARG; URY

place PLC:Paraná River
    alias     Parana River

place PLC:Paraguay-Paraná Waterway

place PLC:Gran Chaco
    alias     Chaco Boreal
    of        PRY; BOL; ARG

place PLC:Silala
    alias     Silala River
    of        BOL; CHL
    at        -22.01 -68.03

place PLC:Lauca River
    of        BOL; CHL

place PLC:Lithium Triangle
    alias     lithium triangle
    of        ARG; BOL; CHL

place PLC:San Juan River
    alias     Río San Juan
    of        NIC; CRI

place PLC:Mosquito Coast
    alias     Miskito Coast
    demonym   Miskito; Miskitos
    of        NIC; HND

place PLC:Suchiate
    alias     Suchiate River
    of        MEX; GTM

place PLC:Lacandon Jungle
    of        MEX

place PLC:Rio Grande
    alias     Rio Bravo; Río Bravo; Rio Grande Valley; Rio Grande river
    of        USA; MEX

place PLC:US-Mexico border
    alias     U.S.-Mexico border; US-Mexican border; U.S.-Mexican border; southern border of the United States; US southern border; U.S. southern border; Mexico-US border; US–Mexico border; U.S.–Mexico border; southwest border; Southwest border; southwestern border
    weak      southwest border
    of        USA; MEX

place PLC:US-Canada border
    alias     U.S.-Canada border; Canada-US border; 49th parallel; Canada-U.S. border; US-Canadian border
    of        USA; CAN

place PLC:Colombia-Venezuela border
    alias     Colombian-Venezuelan border; Venezuela-Colombia border; Venezuelan-Colombian border
    of        COL; VEN

place PLC:Great Lakes
    of        USA; CAN

place PLC:Lake Michigan
    of        USA

place PLC:Lake Erie
    of        USA; CAN

place PLC:Lake Ontario
    of        USA; CAN

place PLC:Lake Huron
    of        USA; CAN

place PLC:Lake Superior
    of        USA; CAN

place PLC:Niagara Falls
    alias     Niagara
    of        USA; CAN

place PLC:Saint Lawrence River
    alias     St. Lawrence River
    of        USA; CAN

place PLC:Saint Lawrence Seaway
    alias     St. Lawrence Seaway
    of        USA; CAN

place PLC:Guantanamo Bay
    alias     Guantánamo Bay; Guantanamo; Guantánamo; Gitmo; GITMO; Guantanamo Bay Naval Base; Guantanamo Bay Naval Station; Guantanamo Bay detention center; Guantanamo detention camp; Naval Station Guantanamo Bay; Guantanamo prison; Camp X-Ray; Guantanamo Bay detention camp; Guantanamo Bay prison
    of        USA; CUB
    at        19.90 -75.15

place PLC:Alaska
    alias     State of Alaska
    demonym   Alaskan; Alaskans
    of        USA
    at        64.00 -152.00

place PLC:Aleutian Islands
    alias     Aleutians
    of        USA
    at        52.00 -174.00

place PLC:Shemya
    of        USA

place PLC:Adak
    of        USA

place PLC:Attu
    alias     Attu Island
    of        USA

place PLC:Hawaii
    alias     Hawaiian Islands; Hawai'i; Hawaiʻi; Hawaiian islands
    demonym   Hawaiian; Hawaiians
    of        USA
    at        20.50 -157.00

place PLC:Midwest
    alias     American Midwest; US Midwest
    demonym   New Englander
    of        USA

place PLC:Rust Belt
    of        USA

place PLC:Deep South
    weak      Deep South
    of        USA

place PLC:Sun Belt
    of        USA

place PLC:Bible Belt
    of        USA

place PLC:New England
    of        USA

place PLC:Pacific Northwest
    of        USA

place PLC:US West Coast
    alias     West Coast of the United States
    of        USA

place PLC:US East Coast
    alias     East Coast of the United States; Eastern Seaboard
    of        USA

place PLC:Appalachia
    of        USA

place PLC:Great Plains
    of        USA

place PLC:Puerto Rico
    alias     Commonwealth of Puerto Rico
    demonym   Puerto Rican; Puerto Ricans
    of        PRI; USA
    at        18.25 -66.50

place PLC:San Juan
    alias     San Juan, Puerto Rico
    weak      San Juan
    of        PRI; USA
    at        18.47 -66.11

place PLC:Vieques
    of        PRI; USA

place PLC:Roosevelt Roads
    of        PRI; USA

place PLC:US Virgin Islands
    alias     U.S. Virgin Islands; United States Virgin Islands; USVI; Virgin Islands
    weak      Virgin Islands
    of        VIR; USA

place PLC:Saint Croix
    alias     St. Croix
    of        VIR; USA

place PLC:St. Thomas, Virgin Islands
    of        VIR; USA

place PLC:British Virgin Islands
    alias     BVI
    of        VGB; GBR

place PLC:Tortola
    of        VGB; GBR

place PLC:Guam
    demonym   Guamanian; Guamanians; Chamorro; Chamorros
    weak      Chamorro; Chamorros
    of        GUM; USA
    at        13.45 144.78

place PLC:Andersen Air Force Base
    alias     Andersen; Anderson Air Force Base; Andersen AFB
    weak      Andersen
    of        GUM; USA
    at        13.58 144.93

place PLC:Apra Harbor
    alias     Naval Base Guam
    of        GUM; USA

place PLC:Hagåtña
    alias     Hagatna
    of        GUM; USA

place PLC:Northern Mariana Islands
    alias     Commonwealth of the Northern Mariana Islands; CNMI; Northern Marianas; Mariana Islands; Marianas
    of        MNP; USA
    at        15.20 145.75

place PLC:Saipan
    of        MNP; USA
    at        15.19 145.75

place PLC:Tinian
    of        MNP; USA
    at        15.00 145.62

place PLC:Rota Island
    of        MNP; USA

place PLC:American Samoa
    demonym   American Samoan; American Samoans
    of        ASM; USA
    at        -14.30 -170.70

place PLC:Pago Pago
    of        ASM; USA
    at        -14.28 -170.70

place PLC:Wake Island
    of        UMI; USA
    at        19.28 166.65

place PLC:Midway Atoll
    alias     Midway Island
    of        UMI; USA

place PLC:Johnston Atoll
    alias     Johnston Island
    of        UMI; USA

place PLC:Howland Island
    of        UMI; USA

place PLC:Baker Island
    of        UMI; USA

place PLC:Palmyra Atoll
    of        UMI; USA

place PLC:Kingman Reef
    of        UMI; USA

place PLC:Jarvis Island
    of        UMI; USA

place PLC:Bermuda
    alias     Bermudas
    demonym   Bermudian; Bermudians
    of        BMU; GBR
    at        32.30 -64.78

place PLC:Hamilton, Bermuda
    of        BMU; GBR
    at        32.29 -64.78

place PLC:Cayman Islands
    alias     Caymans; Cayman
    demonym   Caymanian; Caymanians
    of        CYM; GBR
    at        19.30 -81.25

place PLC:Grand Cayman
    of        CYM; GBR

place PLC:Turks and Caicos Islands
    alias     Turks and Caicos; Turks & Caicos
    of        TCA; GBR

place PLC:Grand Turk
    of        TCA; GBR

place PLC:Providenciales
    of        TCA; GBR

place PLC:Anguilla
    demonym   Anguillan; Anguillans
    of        AIA; GBR

place PLC:Montserrat
    demonym   Montserratian; Montserratians
    of        MSR; GBR

place PLC:Saint Helena
    alias     St. Helena; St Helena
    weak      St. Helena
    of        SHN; GBR
    at        -15.96 -5.71

place PLC:Ascension Island
    alias     Ascension
    weak      Ascension
    of        SHN; GBR
    at        -7.95 -14.36

place PLC:Tristan da Cunha
    of        SHN; GBR

place PLC:Jamestown, Saint Helena
    of        SHN; GBR

place PLC:Pitcairn Islands
    alias     Pitcairn; Pitcairn Island
    demonym   Pitcairn Islander; Pitcairn Islanders
    of        PCN; GBR
    at        -25.07 -130.10

place PLC:Aruba
    demonym   Aruban; Arubans
    of        ABW; NLD
    at        12.52 -69.98

place PLC:Oranjestad
    of        ABW; NLD

place PLC:Curaçao
    alias     Curacao
    demonym   Curaçaoan; Curacaoan
    of        CUW; NLD
    at        12.17 -68.98

place PLC:Willemstad
    of        CUW; NLD
    at        12.11 -68.93

place PLC:Sint Maarten
    alias     St. Maarten
    of        SXM; NLD
    at        18.04 -63.06

place PLC:Philipsburg
    of        SXM; NLD

place PLC:Bonaire
    alias     Caribbean Netherlands; ABC islands
    of        BES; NLD

place PLC:Saba
    weak      Saba
    of        BES; NLD

place PLC:Sint Eustatius
    alias     St. Eustatius
    of        BES; NLD

place PLC:Guadeloupe
    demonym   Guadeloupean; Guadeloupeans
    of        GLP; FRA
    at        16.20 -61.60

place PLC:Basse-Terre
    of        GLP; FRA

place PLC:Pointe-à-Pitre
    of        GLP; FRA

place PLC:Martinique
    demonym   Martinican; Martinicans; Martiniquais
    of        MTQ; FRA
    at        14.64 -61.02

place PLC:Fort-de-France
    of        MTQ; FRA
    at        14.61 -61.07

place PLC:French Guiana
    alias     Guyane; French Guyana
    demonym   French Guianese
    of        GUF; FRA
    at        4.00 -53.00

place PLC:Cayenne
    weak      Cayenne
    of        GUF; FRA
    at        4.93 -52.33

place PLC:Kourou
    alias     Guiana Space Centre
    of        GUF; FRA
    at        5.16 -52.65

place PLC:Saint Martin
    alias     St. Martin
    weak      Saint Martin; St. Martin
    of        MAF; FRA

place PLC:Marigot
    weak      Marigot
    of        MAF; FRA

place PLC:Saint Barthélemy
    alias     St. Barts; Saint Barts; Saint Barthelemy
    of        BLM; FRA

place PLC:Saint Pierre and Miquelon
    alias     St. Pierre and Miquelon; Saint-Pierre and Miquelon
    of        SPM; FRA

place PLC:Réunion
    alias     La Réunion; Reunion Island; Réunion Island; La Reunion
    of        REU; FRA
    at        -21.12 55.53

place PLC:Mayotte
    alias     Mayotte Island
    demonym   Mahoran; Mahorans; Mahorais
    of        MYT; FRA
    at        -12.83 45.15

place PLC:Mamoudzou
    of        MYT; FRA
    at        -12.78 45.23

place PLC:Scattered Islands
    alias     Îles Éparses; French Southern and Antarctic Lands
    of        ATF; FRA

place PLC:Glorioso Islands
    of        ATF; FRA

place PLC:Europa Island
    of        ATF; FRA

place PLC:Juan de Nova
    of        ATF; FRA

place PLC:Tromelin
    alias     Tromelin Island
    of        ATF; FRA

place PLC:Kerguelen
    of        ATF; FRA

place PLC:New Caledonia
    alias     Nouvelle-Calédonie; Kanaky; Grande Terre
    demonym   New Caledonian; New Caledonians; Kanak; Kanaks
    of        NCL; FRA
    at        -21.30 165.50

place PLC:Nouméa
    alias     Noumea
    of        NCL; FRA
    at        -22.27 166.44

place PLC:Loyalty Islands
    of        NCL; FRA

place PLC:French Polynesia
    demonym   Tahitian; Tahitians; French Polynesian; French Polynesians
    of        PYF; FRA
    at        -17.65 -149.46

place PLC:Tahiti
    alias     Papeete
    of        PYF; FRA
    at        -17.65 -149.43

place PLC:Bora Bora
    of        PYF; FRA

place PLC:Mururoa
    alias     Moruroa; Fangataufa
    of        PYF; FRA

place PLC:Clipperton
    alias     Clipperton Island
    of        PYF; FRA

place PLC:Wallis and Futuna
    of        WLF; FRA

place PLC:Mata-Utu
    of        WLF; FRA

place PLC:Cook Islands
    demonym   Cook Islander; Cook Islanders
    of        COK; NZL
    at        -21.23 -159.78

place PLC:Rarotonga
    alias     Avarua
    of        COK; NZL
    at        -21.23 -159.78

place PLC:Aitutaki
    of        COK; NZL

place PLC:Niue
    demonym   Niuean; Niueans
    of        NIU; NZL
    at        -19.05 -169.86

place PLC:Alofi
    of        NIU; NZL

place PLC:Tokelau
    demonym   Tokelauan; Tokelauans
    of        TKL; NZL

place PLC:Norfolk Island
    of        NFK; AUS

place PLC:Christmas Island
    demonym   Christmas Islander; Christmas Islanders
    of        CXR; AUS

place PLC:Cocos Islands
    alias     Cocos (Keeling) Islands; Cocos Keeling Islands; Keeling Islands
    of        CCK; AUS

place PLC:Heard Island and McDonald Islands
    alias     Heard and McDonald Islands; Heard Island
    of        HMD; AUS

place PLC:Ashmore Reef
    alias     Ashmore and Cartier Islands
    of        AUS

place PLC:Bougainville
    alias     Autonomous Region of Bougainville; Autonomous Bougainville; North Solomons
    demonym   Bougainvillean; Bougainvilleans
    of        PNG
    at        -6.20 155.20

place PLC:Bouvet Island
    of        BVT; NOR

place PLC:Ross Sea
    alias     Ross Ice Shelf

place PLC:McMurdo Station
    alias     McMurdo

place PLC:Weddell Sea

place PLC:Qinling Station

place PLC:Zhongshan Station

place PLC:Queen Maud Land

place PLC:Marie Byrd Land

place PLC:South Orkney Islands

place PLC:King George Island

# First-level regions with a politics of their own

place PLC:Chechnya
    alias     Chechen Republic
    demonym   Chechen; Chechens
    of        RUS
    at        43.30 45.70

place PLC:Dagestan
    alias     Republic of Dagestan
    demonym   Dagestani; Dagestanis
    of        RUS
    at        43.00 47.00

place PLC:Ingushetia
    demonym   Ingush
    of        RUS
    at        43.20 44.90

place PLC:Tatarstan
    alias     Republic of Tatarstan
    demonym   Tatar; Tatars
    of        RUS
    at        55.40 50.50

place PLC:Balochistan
    alias     Baluchistan; Balochistan province; Balochistan Province
    demonym   Baloch; Baluch; Balochi; Baluchi
    of        PAK
    at        28.50 65.00

place PLC:Oromia
    alias     Oromia region; Oromia Region
    demonym   Oromo; Oromos
    of        ETH
    at        8.00 39.50

place PLC:Amhara
    alias     Amhara region; Amhara Region
    demonym   Amharas
    of        ETH
    at        11.50 38.00

place PLC:Afar
    alias     Afar region; Afar Region; Afar Triangle
    of        ETH
    at        11.80 41.00

place PLC:Zanzibar
    alias     Zanzibar archipelago; Unguja
    demonym   Zanzibari; Zanzibaris
    of        TZA
    at        -6.13 39.36

place PLC:Flanders
    alias     Flemish Region; Flemish region
    demonym   Flemish; Fleming
    of        BEL
    at        51.00 4.00

place PLC:Wallonia
    alias     Walloon Region; Walloon region
    demonym   Walloon; Walloons
    of        BEL

place PLC:Wales
    demonym   Welsh; Welshman
    of        GBR
    at        52.30 -3.70

place PLC:Quebec
    alias     Québec; Province of Quebec; Quebec province
    demonym   Québécois; Quebecois; Quebecer; Quebecers; Quebeckers
    of        CAN
    at        52.00 -72.00

# Bases and facilities abroad

place PLC:Camp Hansen
    of        JPN

place PLC:Marine Corps Air Station Futenma
    alias     MCAS Futenma; Futenma air base; Futenma Air Station
    of        JPN
    at        26.27 127.76 (Okinawa)

place PLC:Oura Bay
    of        JPN
    at        26.54 128.06 (Okinawa)

place PLC:Kadena Air Base
    alias     Kadena air base
    of        JPN
    at        26.36 127.77 (Okinawa)

place PLC:Misawa Air Base
    of        JPN
    at        40.70 141.37 (Aomori)

place PLC:Marine Corps Air Station Iwakuni
    alias     MCAS Iwakuni
    of        JPN
    at        34.14 132.24 (Yamaguchi)

place PLC:Yokosuka Naval Base
    alias     Yokosuka naval base
    of        JPN
    at        35.29 139.67 (Kanagawa)

place PLC:Sasebo naval base
    of        JPN
    at        33.16 129.71 (Nagasaki)

place PLC:Hmeimim Air Base
    alias     Khmeimim air base; Hmeimim air base; Khmeimim Air Base; Hmeymim air base
    of        SYR
    at        35.40 35.95 (Latakia)

place PLC:Tartus naval base
    alias     Tartus naval facility; Tartous naval base
    of        SYR
    at        34.91 35.87 (Tartus)

place PLC:Gyumri base
    alias     102nd Military Base; Russian base in Gyumri
    of        ARM
    at        40.78 43.83 (Shirak)

place PLC:Ramstein air base
    of        DEU
    at        49.44 7.60 (Rhineland-Palatinate)

place PLC:Spangdahlem
    of        DEU
    at        49.98 6.69 (Rhineland-Palatinate)

place PLC:Landstuhl
    of        DEU
    at        49.41 7.57 (Rhineland-Palatinate)

place PLC:Stuttgart-Vaihingen
    alias     Patch Barracks
    of        DEU

place PLC:Grafenwoehr
    of        DEU
    at        49.70 11.94 (Bavaria)

place PLC:Hohenfels
    of        DEU

place PLC:Nörvenich
    of        DEU

place PLC:Naval Station Rota
    alias     Rota naval base; Naval Base Rota
    of        ESP
    at        36.64 -6.35 (Andalusia)

place PLC:Morón Air Base
    alias     Moron air base
    of        ESP

place PLC:Souda naval base
    of        GRC

place PLC:Aviano Air Base
    of        ITA
    at        46.03 12.60

place PLC:Sigonella Naval Air Station
    alias     Naval Air Station Sigonella
    of        ITA
    at        37.40 14.92 (Sicily)

place PLC:Camp Ederle
    of        ITA

place PLC:Incirlik air base
    alias     Incirlik airbase
    of        TUR
    at        37.00 35.43 (Adana)

place PLC:Al-Tanf garrison
    alias     Tanf garrison; al-Tanf; al-Tanf garrison; al-Tanf base; 55-kilometer zone
    of        SYR
    at        33.51 38.62 (Homs)

place PLC:Conoco
    alias     Conoco gas field; Conoco field
    weak      Conoco
    of        SYR

place PLC:Al-Omar oil field
    alias     Green Village
    weak      Green Village
    of        SYR

place PLC:Kharg oil terminal
    alias     Kharg terminal
    of        IRN

place PLC:Jask terminal
    alias     Goreh-Jask
    of        IRN

place PLC:Natanz nuclear facility
    alias     Natanz facility; Natanz nuclear site
    of        IRN
    at        33.72 51.73 (Isfahan)

place PLC:Fordow Fuel Enrichment Plant
    alias     Fordow facility; Fordow nuclear site
    of        IRN
    at        34.88 50.99 (Qom)

place PLC:Isfahan nuclear site
    alias     Isfahan Nuclear Technology Center; Isfahan facility
    of        IRN
    at        32.58 51.82 (Isfahan)

place PLC:Arak reactor
    of        IRN
    at        34.37 49.24 (Markazi)

place PLC:Bushehr nuclear power plant
    alias     Bushehr Nuclear Power Plant
    of        IRN
    at        28.83 50.89 (Bushehr)

place PLC:Parchin military complex
    of        IRN
    at        35.52 51.77 (Tehran)

place PLC:Dimona reactor
    alias     Negev Nuclear Research Center; Dimona nuclear facility; Shimon Peres Negev Nuclear Research Center
    of        ISR
    at        31.00 35.14

place PLC:Yongbyon nuclear complex
    alias     Yongbyon Nuclear Complex; Yongbyon complex; Yongbyon reactor; Yongbyon nuclear facility; Yongbyon Nuclear Scientific Research Center
    of        PRK
    at        39.80 125.75 (North Pyongan)

place PLC:Punggye-ri nuclear test site
    alias     Punggye-ri Nuclear Test Site; Punggye-ri test site
    of        PRK
    at        41.28 129.08 (North Hamgyong)

place PLC:Tongchang-ri launch site
    alias     Sohae Satellite Launching Ground
    of        PRK
    at        39.66 124.71 (North Pyongan)

place PLC:Lop Nor
    alias     Lop Nur test site; Lop Nur nuclear test site
    of        CHN
    at        41.60 88.80 (Xinjiang)

place PLC:Semipalatinsk test site
    alias     Semipalatinsk Test Site; Semipalatinsk nuclear test site; Polygon
    of        KAZ
    at        50.40 77.80

place PLC:Nevada test site
    alias     Nevada Test Site; Nevada National Security Site
    of        USA

place PLC:Yucca Mountain
    of        USA

place PLC:Woomera test range
    of        AUS

place PLC:Maralinga
    of        AUS

place PLC:Emu Field
    of        AUS

place PLC:Fukushima plant
    alias     Fukushima Daiichi plant; Fukushima nuclear plant; Fukushima Daiichi Nuclear Power Station; Fukushima Daiichi nuclear power plant; Fukushima Daiichi nuclear plant; Fukushima No. 1
    of        JPN
    at        37.42 141.03 (Fukushima)

place PLC:Chernobyl plant
    alias     Chernobyl nuclear power plant; Chornobyl Nuclear Power Plant
    of        UKR
    at        51.39 30.10 (Kyiv Oblast)

place PLC:Chernobyl Exclusion Zone
    alias     Chernobyl exclusion zone
    of        UKR

place PLC:Ream base
    alias     Ream naval base
    of        KHM
    at        10.50 103.61 (Sihanoukville)

place PLC:Hambantota port
    alias     Hambantota Port; Port of Hambantota
    of        LKA
    at        6.12 81.11

place PLC:Gwadar port
    alias     Gwadar Port; Port of Gwadar
    of        PAK
    at        25.11 62.34 (Balochistan)

place PLC:Chabahar port
    alias     Chabahar Port; Shahid Beheshti; Shahid Beheshti port
    of        IRN
    at        25.30 60.60 (Sistan and Baluchestan)

place PLC:Haifa port
    alias     Port of Haifa; Haifa Port
    of        ISR
    at        32.82 35.00

place PLC:Port of Piraeus
    alias     Piraeus port; Piraeus Port
    of        GRC
    at        37.94 23.62

place PLC:Darwin port
    alias     Port of Darwin
    of        AUS

place PLC:Doraleh terminal
    alias     Doraleh Container Terminal; Chinese base in Djibouti; PLA Support Base
    of        DJI

place PLC:Berbera port
    alias     Port of Berbera; Berbera Port
    of        SOM
    at        10.44 45.01

place PLC:Assab base
    alias     Port of Assab
    of        ERI

place PLC:Ras Isa port
    alias     Ras Isa terminal
    of        YEM

place PLC:Hodeidah port
    alias     Port of Hodeidah; Hudaydah port; Hodeida port
    of        YEM
    at        14.84 42.93

place PLC:FSO Safer
    of        YEM

place PLC:Bagram base
    alias     Bagram air base; Bagram airfield; Bagram airbase
    of        AFG
    at        34.95 69.27 (Parwan)

place PLC:Kabul airport
    alias     Kabul International Airport; Hamid Karzai International Airport; HKIA; Abbey Gate
    of        AFG
    at        34.57 69.21

place PLC:Azovstal
    alias     Azovstal plant; Azovstal steelworks; Azovstal steel plant
    of        UKR
    at        47.10 37.61 (Donetsk Oblast)

place PLC:Antonov Airport
    alias     Hostomel airport
    of        UKR
    at        50.60 30.19 (Kyiv Oblast)

place PLC:Maidan
    alias     Maidan Nezalezhnosti; Independence Square, Kyiv
    weak      Maidan
    of        UKR
    at        50.45 30.52 (Kyiv)

place PLC:Olenivka prison
    of        UKR
    at        47.83 37.71 (Donetsk Oblast)

place PLC:Babyn Yar
    alias     Babi Yar
    of        UKR

place PLC:Pechersk
    of        UKR

place PLC:Obolon
    of        UKR

place PLC:Podil
    of        UKR

place PLC:Lukyanivska
    of        UKR

place PLC:Druzhba pipeline
    alias     Druzhba; Druzhba oil pipeline; Druzhba Pipeline
    weak      Druzhba

place PLC:Nord Stream
    alias     Nord Stream pipeline; Nord Stream pipelines; NordStream

place PLC:Nord Stream 2
    alias     Nord Stream 2 pipeline

place PLC:Nord Stream 1

place PLC:TurkStream
    alias     Turkish Stream; TurkStream pipeline

place PLC:Blue Stream

place PLC:Power of Siberia
    alias     Power of Siberia pipeline

place PLC:Power of Siberia 2
    alias     Power of Siberia-2

place PLC:Baku-Tbilisi-Ceyhan pipeline
    alias     BTC pipeline; Baku-Tbilisi-Ceyhan

place PLC:Kirkuk-Ceyhan pipeline
    alias     Iraq-Turkey pipeline

# Border points

place PLC:Medyka crossing
    alias     Medyka-Shehyni
    of        POL; UKR

place PLC:Shehyni
    alias     Shegyni
    of        POL; UKR

place PLC:Krakovets
    of        POL; UKR

place PLC:Rava-Ruska
    of        POL; UKR

place PLC:Yahodyn
    of        POL; UKR

place PLC:Dorohusk crossing
    of        POL; UKR

place PLC:Wagah border
    alias     Attari-Wagah; Wagah-Attari; Wagah crossing; Attari-Wagah border; Attari border; Wagah-Attari border
    of        IND; PAK
    at        31.60 74.57

place PLC:Kartarpur Corridor
    alias     Kartarpur corridor
    of        IND; PAK
    at        32.09 75.02

place PLC:Munabao
    of        IND; PAK

place PLC:Khokhrapar
    of        IND; PAK

place PLC:Chaman border
    alias     Chaman crossing; Spin Boldak crossing; Chaman-Spin Boldak; Chaman border crossing
    of        PAK; AFG
    at        30.90 66.43

place PLC:Ghulam Khan
    of        PAK; AFG

place PLC:Nathu La
    alias     Nathu La Pass
    of        IND; CHN
    at        27.39 88.83

place PLC:Lipulekh Pass
    alias     Lipulekh pass
    of        IND; CHN
    at        30.23 81.03

place PLC:Shipki La
    of        IND; CHN

place PLC:Naku La
    of        IND; CHN

place PLC:Bum La
    of        IND; CHN

place PLC:Bab al-Hawa crossing
    alias     Bab al-Hawa border crossing
    of        SYR; TUR
    at        36.23 36.68

place PLC:Cilvegözü
    alias     Cilvegozu
    of        TUR

place PLC:Bab al-Salam
    alias     Bab al-Salama; Bab al-Salameh
    of        SYR; TUR

place PLC:Al-Ra'ee
    of        SYR; TUR

place PLC:Semalka crossing
    alias     Faysh Khabur; Fishkhabour; Faish Khabur
    of        SYR; IRQ

place PLC:Al-Yarubiyah
    alias     Yarubiyah; Rabia crossing
    of        SYR; IRQ

place PLC:Al-Qaim crossing
    alias     Al-Bukamal crossing; Qaim crossing; Al-Qaim border crossing; Albu Kamal crossing
    of        IRQ; SYR
    at        34.39 40.99

place PLC:Nassib crossing
    alias     Nasib crossing; Nasib-Jaber; Jaber crossing; Nasib border crossing; Nassib border crossing; Jaber-Nassib
    of        SYR; JOR
    at        32.54 36.20

place PLC:Allenby Bridge
    alias     King Hussein Bridge; Allenby crossing; Allenby Bridge Crossing; Allenby Crossing
    of        JOR; PSE
    at        31.87 35.54

place PLC:Sheikh Hussein Bridge
    of        JOR; ISR

place PLC:Karameh Bridge
    of        JOR; PSE

place PLC:Adre crossing
    alias     Adré crossing; Adre border crossing
    of        TCD; SDN
    at        13.47 22.20

place PLC:Tine crossing
    of        TCD; SDN

place PLC:Ras Jedir crossing
    alias     Ras Jdir; Ras Ajdir crossing; Ras Jedir border crossing
    of        TUN; LBY

place PLC:Dehiba
    alias     Wazin
    of        TUN; LBY

place PLC:Beitbridge border post
    alias     Beitbridge border
    of        ZWE; ZAF
    at        -22.22 29.99

place PLC:Kazungula
    alias     Kazungula Bridge
    of        ZMB; BWA

place PLC:Friendship Bridge
    alias     Freedom Bridge; Friendship Bridge (Hairatan)
    weak      Friendship Bridge; Freedom Bridge

place PLC:Checkpoint Charlie
    of        DEU
    at        52.51 13.39 (Berlin)

place PLC:Berlin Wall
    of        DEU

place PLC:Iron Curtain
    weak      Iron Curtain

place PLC:Inner German border
    of        DEU

place PLC:Merdare crossing
    alias     Merdare
    of        SRB; KOS

place PLC:Jarinje crossing
    of        SRB; KOS
    at        43.23 20.69

place PLC:Brnjak crossing
    of        SRB; KOS

place PLC:Lachin road
    alias     Lachin Corridor checkpoint
    of        AZE
    at        39.67 46.62

place PLC:Hakari Bridge
    of        AZE

place PLC:Aghdam road
    alias     Akna
    of        AZE

place PLC:Red Bridge
    weak      Red Bridge
    of        GEO; AZE

place PLC:Sadakhlo
    of        GEO; AZE

place PLC:administrative boundary line
    alias     Administrative Boundary Line; Ergneti line
    of        GEO

place PLC:Enguri Bridge
    alias     Enguri
    of        GEO
    at        42.55 41.90

place PLC:Roki Tunnel
    of        GEO
    at        42.60 44.11

# City districts and named sites

place PLC:Embassy Row
    of        USA

place PLC:Dupont Circle
    of        USA

place PLC:Georgetown, Washington
    of        USA

place PLC:K Street
    weak      K Street
    of        USA

place PLC:Lafayette Square
    alias     Lafayette Park
    of        USA

place PLC:National Mall
    weak      National Mall
    of        USA

place PLC:Black Lives Matter Plaza
    of        USA

place PLC:Palais des Nations
    alias     UN Geneva headquarters; UN European headquarters
    of        CHE
    at        46.23 6.14 (Geneva)

place PLC:Palais Wilson
    of        CHE
    at        46.22 6.15 (Geneva)

place PLC:Intercontinental Geneva
    of        CHE
    at        46.22 6.14 (Geneva)

place PLC:Villa La Grange
    of        CHE
    at        46.20 6.17 (Geneva)

place PLC:Vienna International Centre
    alias     UNO City
    of        AUT
    at        48.23 16.42 (Vienna)

place PLC:Palais Coburg
    of        AUT
    at        48.21 16.38 (Vienna)

place PLC:Hofburg
    alias     Hofburg Palace
    of        AUT
    at        48.21 16.37 (Vienna)

place PLC:Hotel Imperial Vienna
    of        AUT

place PLC:Peace Palace
    of        NLD
    at        52.09 4.30 (The Hague)

place PLC:Schuman district
    alias     Schuman; European Quarter; European quarter
    weak      Schuman; European quarter; European Quarter
    of        BEL

place PLC:Evere
    of        BEL
    at        50.87 4.40 (Brussels)

place PLC:Red Square
    of        RUS
    at        55.75 37.62 (Moscow)

place PLC:Lubyanka
    of        RUS

place PLC:Arbat
    weak      Arbat
    of        RUS

place PLC:Smolenskaya Square
    of        RUS

place PLC:Old Square
    alias     Staraya Square
    weak      Old Square
    of        RUS

place PLC:Lefortovo
    alias     Lefortovo prison
    of        RUS

place PLC:Butyrka
    of        RUS

place PLC:Bolotnaya Square
    of        RUS

place PLC:Polar Wolf colony
    alias     IK-3; Kharp
    of        RUS

place PLC:Independence Palace
    of        BLR

place PLC:Okrestina
    of        BLR

place PLC:Bruzgi
    of        BLR

place PLC:Kurapaty
    of        BLR

place PLC:Xicheng
    of        CHN

place PLC:Haidian
    of        CHN

place PLC:Chaoyang District
    of        CHN

place PLC:Sanlitun
    of        CHN

place PLC:Pudong
    of        CHN

place PLC:Bund
    weak      Bund
    of        CHN

place PLC:Jingxi Hotel
    of        CHN

place PLC:Mutianyu
    of        CHN

place PLC:Wan Chai
    of        HKG; CHN

place PLC:Mong Kok
    of        HKG; CHN

place PLC:Admiralty, Hong Kong
    of        HKG; CHN

place PLC:Causeway Bay
    of        HKG; CHN

place PLC:Tsim Sha Tsui
    of        HKG; CHN

place PLC:Victoria Park
    weak      Victoria Park
    of        HKG; CHN

place PLC:Lantau
    of        HKG; CHN

place PLC:Stonecutters Island
    of        HKG; CHN

place PLC:Victoria Peak
    of        HKG; CHN
    at        22.28 114.15 (Hong Kong)

place PLC:Yuen Long
    of        HKG; CHN

place PLC:Sha Tin
    of        HKG; CHN

place PLC:West Kowloon
    of        HKG; CHN

place PLC:Gangnam District
    of        KOR

place PLC:Myeongdong
    of        KOR

place PLC:Hannam-dong
    of        KOR

place PLC:Yeouido
    alias     Yeoido
    of        KOR

place PLC:Samcheong-dong
    of        KOR

place PLC:Jongno
    of        KOR

place PLC:Yongsan Garrison
    alias     Yongsan Park
    of        KOR

place PLC:Apgujeong
    of        KOR

place PLC:Gwanghwamun Square
    of        KOR

place PLC:Chiyoda
    of        JPN

place PLC:Ichigaya
    of        JPN

place PLC:Roppongi
    of        JPN

place PLC:Shibuya
    of        JPN

place PLC:Shinjuku
    of        JPN

place PLC:Ginza
    of        JPN

place PLC:Akasaka
    weak      Akasaka
    of        JPN

place PLC:Marunouchi
    of        JPN

place PLC:Hotel Okura
    of        JPN

place PLC:Iikura Guest House
    alias     Iikura House
    of        JPN

place PLC:Lutyens' Delhi
    of        IND
    at        28.61 77.21 (Delhi)

place PLC:Connaught Place
    of        IND

place PLC:India Gate
    of        IND

place PLC:Chanakyapuri
    of        IND

place PLC:Jantar Mantar
    of        IND

place PLC:Red Fort
    of        IND

place PLC:Shaheen Bagh
    of        IND

place PLC:Kartavya Path
    alias     Rajpath
    of        IND

place PLC:Lal Chowk
    of        IND

place PLC:Dal Lake
    of        IND

place PLC:Red Zone (Islamabad)
    of        PAK

place PLC:D-Chowk
    of        PAK

place PLC:Faizabad
    of        PAK

place PLC:Lal Masjid
    alias     Red Mosque
    of        PAK

place PLC:Serena Hotel
    of        PAK

place PLC:Wazir Akbar Khan
    of        AFG

place PLC:Karte Parwan
    of        AFG

place PLC:Dasht-e-Barchi
    of        AFG

place PLC:Pul-e-Charkhi
    of        AFG

place PLC:International Zone (Baghdad)
    alias     Baghdad's Green Zone
    of        IRQ
    at        33.31 44.39

place PLC:Firdos Square
    of        IRQ

place PLC:Karrada
    of        IRQ

place PLC:Kadhimiya
    of        IRQ

place PLC:Adhamiya
    of        IRQ

place PLC:Tahrir Square, Baghdad
    of        IRQ

place PLC:Camp Speicher
    of        IRQ

place PLC:Victoria Base
    of        IRQ

place PLC:Baghdad International Airport
    of        IRQ
    at        33.26 44.23

place PLC:Zamalek
    of        EGY

place PLC:Maadi
    of        EGY

place PLC:Mohandessin
    of        EGY

place PLC:Rabaa
    alias     Rabaa al-Adawiya; Rabaa Square; Rabaa al-Adawiya Square
    of        EGY

place PLC:Tora Prison
    alias     Tora prison
    of        EGY

place PLC:Badr Prison
    of        EGY

place PLC:Beirut port
    alias     Port of Beirut
    of        LBN
    at        33.90 35.52

place PLC:Hamra
    alias     Hamra Street
    weak      Hamra
    of        LBN

place PLC:Martyrs' Square, Beirut
    of        LBN

place PLC:Beirut's southern suburbs
    alias     southern suburbs of Beirut; Beirut southern suburbs
    of        LBN
    at        33.85 35.51

place PLC:Ain al-Remmaneh
    of        LBN

place PLC:Tayouneh
    of        LBN

place PLC:Burj al-Barajneh
    alias     Bourj al-Barajneh
    of        LBN

place PLC:Ouzai
    of        LBN

place PLC:Beirut airport
    alias     Rafik Hariri International Airport
    of        LBN
    at        33.82 35.49

place PLC:Umayyad Square
    of        SYR

place PLC:Al-Midan
    of        SYR

place PLC:Jobar
    of        SYR

place PLC:Kafr Sousa
    alias     Kafr Souseh
    of        SYR

place PLC:Bab Touma
    of        SYR

place PLC:Tadamon
    of        SYR

place PLC:Sednaya Prison
    alias     Saydnaya Prison; Sednaya prison
    of        SYR
    at        33.66 36.33 (Rif Dimashq)

place PLC:Tishreen Palace
    of        SYR

place PLC:Mezzeh air base
    of        SYR

place PLC:Enghelab Square
    alias     Imam Khomeini Mosque
    of        IRN

place PLC:Tajrish
    of        IRN

place PLC:Shahr-e Rey
    of        IRN

place PLC:Behesht-e Zahra
    of        IRN

place PLC:Diplomatic Quarter (Riyadh)
    of        SAU

place PLC:Ritz-Carlton Riyadh
    alias     Ritz-Carlton in Riyadh
    of        SAU

place PLC:King Abdulaziz International Conference Center
    of        SAU

place PLC:Abu Salim district
    of        LBY

place PLC:Tripoli's Martyrs' Square
    of        LBY

place PLC:Bab al-Aziziya
    alias     Bab al-Azizia
    of        LBY

place PLC:Makoko
    of        NGA

place PLC:Victoria Island, Lagos
    of        NGA

place PLC:Lekki toll gate
    alias     Lekki Toll Gate
    of        NGA

place PLC:Eagle Square
    of        NGA

place PLC:Westlands
    weak      Westlands
    of        KEN

place PLC:Gigiri
    of        KEN

place PLC:Uhuru Park
    of        KEN

place PLC:Eastleigh
    of        KEN

place PLC:Karen, Nairobi
    of        KEN

place PLC:Mathare
    of        KEN

place PLC:Gombe district
    of        COD

place PLC:Ndolo
    of        COD

place PLC:Makala Prison
    alias     Makala prison
    of        COD

place PLC:Palais du Peuple
    of        COD

place PLC:Place de la République
    of        FRA

place PLC:Champs-Élysées
    alias     Champs-Elysees; Champs Elysees
    of        FRA
    at        48.87 2.31 (Paris)

place PLC:Bataclan
    of        FRA

place PLC:La Défense
    of        FRA

place PLC:Place de la Bastille
    of        FRA

place PLC:Notre-Dame
    alias     Notre Dame
    weak      Notre Dame
    of        FRA

place PLC:Hotel Majestic
    of        FRA

place PLC:Quai Branly
    of        FRA

place PLC:Trafalgar Square
    of        GBR
    at        51.51 -0.13 (London)

place PLC:Parliament Square
    of        GBR

place PLC:Canary Wharf
    of        GBR

place PLC:Heathrow
    of        GBR
    at        51.47 -0.45 (London)

place PLC:Mayfair
    of        GBR

place PLC:Hyde Park
    weak      Hyde Park
    of        GBR

place PLC:Belgravia
    of        GBR

place PLC:Knightsbridge
    of        GBR

place PLC:Kensington Palace
    of        GBR

place PLC:Mansion House
    weak      Mansion House
    of        GBR

place PLC:Guildhall
    weak      Guildhall
    of        GBR

place PLC:Grosvenor Square
    of        GBR

place PLC:City of London
    of        GBR

place PLC:Belmarsh
    of        GBR

place PLC:Royal Mint Court
    of        GBR
    at        51.51 -0.07 (London)

place PLC:Brandenburg Gate
    of        DEU

place PLC:Unter den Linden
    of        DEU

place PLC:Tiergarten
    of        DEU

place PLC:Breitscheidplatz
    of        DEU

place PLC:Bellevue Palace
    alias     Schloss Bellevue
    of        DEU
    at        52.52 13.35 (Berlin)

place PLC:Reichstag building
    of        DEU

place PLC:Villa Borsig
    of        DEU
    at        52.58 13.26 (Berlin)

place PLC:Kreuzberg
    of        DEU

place PLC:Bayerischer Hof
    alias     Hotel Bayerischer Hof
    of        DEU
    at        48.14 11.57 (Munich)

place PLC:Via Veneto
    of        ITA

place PLC:Piazza Venezia
    of        ITA

place PLC:Villa Madama
    of        ITA
    at        41.94 12.45 (Rome)

place PLC:Villa Doria Pamphilj
    alias     Villa Pamphili
    of        ITA

place PLC:Plaza de Mayo
    of        ARG
    at        -34.61 -58.37 (Buenos Aires)

place PLC:ESMA
    weak      ESMA
    of        ARG

place PLC:AMIA
    alias     AMIA building
    of        ARG

place PLC:Plaza Francia
    of        ARG

place PLC:Esplanade of Ministries
    alias     Esplanada dos Ministérios
    of        BRA

place PLC:Praça dos Três Poderes
    alias     Three Powers Plaza
    of        BRA

place PLC:Paulista Avenue
    alias     Avenida Paulista
    of        BRA

place PLC:Itamaraty Palace
    of        BRA
    at        -15.80 -47.87 (Brasilia)

place PLC:Altamira square
    alias     Plaza Altamira
    of        VEN

place PLC:Plaza Venezuela
    of        VEN

place PLC:Simón Bolívar International Bridge
    alias     Simon Bolivar bridge
    of        VEN; COL
    at        7.82 -72.45

place PLC:Tienditas
    alias     Tienditas Bridge; Atanasio Girardot Bridge
    of        VEN; COL
    at        7.85 -72.45

place PLC:Plaza San Martín (Lima)
    of        PER

place PLC:Plaza Dos de Mayo
    of        PER

place PLC:EDSA
    of        PHL

place PLC:Rizal Park
    alias     Luneta
    weak      Luneta
    of        PHL

place PLC:Camp John Hay
    of        PHL
    at        16.40 120.62 (Benguet)

place PLC:Intramuros
    of        PHL

place PLC:Bonifacio Global City
    of        PHL

place PLC:Manila Bay
    of        PHL

place PLC:Ayala Avenue
    of        PHL

place PLC:Ratchadamnoen
    of        THA

place PLC:Victory Monument
    weak      Victory Monument
    of        THA

place PLC:Democracy Monument
    of        THA

place PLC:Lumpini Park
    of        THA

place PLC:Ratchaprasong
    of        THA

place PLC:Ba Dinh Square
    alias     Ba Dinh; Ba Đình
    of        VNM

place PLC:Liberty Square (Taipei)
    of        TWN

place PLC:Chiang Kai-shek Memorial Hall
    of        TWN

place PLC:Zhongshan District
    of        TWN

place PLC:Taipei 101
    of        TWN

place PLC:Ximending
    of        TWN

place PLC:Hengshan
    of        TWN

place PLC:Sukhbaatar Square
    of        MNG

place PLC:Republic Square (Yerevan)
    of        ARM

place PLC:Baghramyan Avenue
    of        ARM

place PLC:Tsitsernakaberd
    of        ARM

place PLC:Zvartnots
    of        ARM

place PLC:Rustaveli Avenue
    alias     Rustaveli
    weak      Rustaveli
    of        GEO

place PLC:Orbeliani Palace
    of        GEO

place PLC:Meskel Square
    of        ETH

place PLC:Bole
    alias     Bole airport
    weak      Bole
    of        ETH

place PLC:Unity Park
    of        ETH

place PLC:Sheikh Zayed Road
    of        ARE

place PLC:Burj Khalifa
    of        ARE

place PLC:Expo City Dubai
    alias     Expo City
    of        ARE

place PLC:Emirates Palace
    of        ARE

place PLC:Qasr Al Watan
    alias     Qasr al-Watan
    of        ARE

# Lines, corridors and zones named in news

place PLC:Humanitarian corridor of the Black Sea
    alias     Black Sea corridor; grain corridor; Black Sea grain corridor
    weak      grain corridor

place PLC:Middle Corridor
    alias     Trans-Caspian International Transport Route; TITR; Trans-Caspian corridor
    weak      TITR

place PLC:International North-South Transport Corridor
    alias     INSTC; North-South Corridor; North–South Transport Corridor
    weak      North-South Corridor

place PLC:India-Middle East-Europe Economic Corridor
    alias     IMEC; India–Middle East–Europe Economic Corridor; India-Middle East-Europe Corridor; IMEEC

place PLC:Lobito Corridor
    alias     Lobito corridor

place PLC:China-Pakistan Economic Corridor
    alias     CPEC; China–Pakistan Economic Corridor
    of        PAK; CHN

place PLC:Land corridor to Crimea
    alias     land bridge to Crimea; Crimean land bridge
    of        UKR

place PLC:Contact line in Donbas
    alias     contact line; line of contact; Line of Contact; Surovikin line
    weak      contact line; line of contact; Line of Contact
    of        UKR

place PLC:Air defence identification zone of Taiwan
    alias     Taiwan's ADIZ; Taiwan ADIZ; Taiwan's air defence identification zone; Taiwan's air defense identification zone; Taiwan's Air Defense Identification Zone
    of        TWN

place PLC:East China Sea ADIZ
    alias     East China Sea Air Defense Identification Zone; East China Sea air defence identification zone
    of        CHN

place PLC:Korea Air Defense Identification Zone
    alias     KADIZ; Korean air defense identification zone; Korea Air Defence Identification Zone
    of        KOR

place PLC:Japan Air Defense Identification Zone
    alias     JADIZ; Japanese ADIZ
    of        JPN
