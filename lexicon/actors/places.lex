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

place PLC:Liptako-Gourma
    alias     Three Borders region; tri-border region of the Sahel; Liptako Gourma
    of        MLI; NER; BFA

place PLC:Maghreb
    alias     Maghrib; Greater Maghreb; Arab Maghreb
    demonym   Maghrebi; Maghrebis

place PLC:Mashreq
    alias     Mashriq

place PLC:Levant
    alias     Bilad al-Sham
    demonym   Levantine

place PLC:Gulf of Guinea

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

place PLC:Eastern Mediterranean
    alias     East Med; East Mediterranean; eastern Mediterranean; Levantine Sea

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

place PLC:North Pole

place PLC:Antarctica
    alias     Antarctic; Antarctic continent
    of        ATA

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

place PLC:Indian Ocean
    alias     Indian Ocean region; Indian Ocean Region; western Indian Ocean; Western Indian Ocean; IOR; northern Indian Ocean
    weak      IOR

place PLC:South China Sea
    alias     South China Sea region; South Sea; SCS; East and South China Seas; South and East China Seas; South China Seas
    weak      South Sea; SCS

place PLC:West Philippine Sea
    alias     WPS
    weak      WPS
    of        PHL

place PLC:East China Sea
    alias     ECS; East China Seas
    weak      ECS

place PLC:Yellow Sea
    alias     West Sea
    weak      West Sea

place PLC:Bohai Sea
    alias     Bohai; Bohai Bay; Bohai Gulf
    weak      Bohai

place PLC:Bohai Strait

place PLC:Sea of Japan
    alias     East Sea; Japan Sea; Sea of Japan (East Sea); East Sea (Sea of Japan)
    weak      East Sea

place PLC:Philippine Sea

place PLC:Sea of Okhotsk
    alias     Okhotsk Sea
    of        RUS

place PLC:Bering Sea

place PLC:Bering Strait

place PLC:Diomede Islands
    alias     Big Diomede; Little Diomede

place PLC:Chukchi Sea

place PLC:Beaufort Sea

place PLC:Barents Sea
    alias     Barents region; Barents

place PLC:Kara Sea
    of        RUS

place PLC:Laptev Sea
    of        RUS

place PLC:East Siberian Sea
    of        RUS

place PLC:White Sea
    of        RUS

place PLC:Norwegian Sea

place PLC:Greenland Sea

place PLC:North Sea

place PLC:Celtic Sea

place PLC:Irish Sea

place PLC:English Channel
    alias     Channel; Strait of Dover; Dover Strait; La Manche
    weak      Channel

place PLC:Channel Tunnel
    of        GBR; FRA

place PLC:Baltic Sea
    alias     Baltic Sea region; Baltic waters

place PLC:Gulf of Finland

place PLC:Gulf of Bothnia

place PLC:Gulf of Riga

place PLC:Danish Straits
    alias     Danish straits
    of        DNK

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

place PLC:Sea of Azov
    alias     Azov Sea; Azov
    weak      Azov

place PLC:Caspian Sea
    alias     Caspian; Caspian region; Caspian Basin; Caspian basin
    demonym   Caspian states

place PLC:Aegean Sea
    alias     Aegean; Aegean islands; Aegean Islands; Eastern Aegean

place PLC:Adriatic Sea
    alias     Adriatic; Adriatic region

place PLC:Ionian Sea
    alias     Ionian

place PLC:Tyrrhenian Sea

place PLC:Ligurian Sea

place PLC:Strait of Otranto

place PLC:Strait of Sicily
    alias     Sicilian Channel; Sicily Channel

place PLC:Red Sea
    alias     Red Sea region; southern Red Sea; Red Sea corridor

place PLC:Gulf of Aden

place PLC:Gulf of Oman
    alias     Sea of Oman

place PLC:Gulf of Aqaba
    alias     Gulf of Eilat; Aqaba Gulf

place PLC:Gulf of Suez
    of        EGY

place PLC:Gulf of Sidra
    alias     Gulf of Sirte
    of        LBY

place PLC:Arabian Sea
    alias     North Arabian Sea; northern Arabian Sea

place PLC:Bay of Bengal

place PLC:Andaman Sea

place PLC:Palk Strait
    alias     Palk Bay
    of        IND; LKA

place PLC:Gulf of Mannar
    of        IND; LKA

place PLC:Adam's Bridge
    alias     Ram Setu
    of        IND; LKA

place PLC:Gulf of Thailand
    alias     Gulf of Siam

place PLC:Gulf of Tonkin
    alias     Beibu Gulf; Tonkin Gulf

place PLC:Sulu Sea
    alias     Sulu and Celebes Seas

place PLC:Celebes Sea
    alias     Sulawesi Sea

place PLC:Java Sea

place PLC:North Natuna Sea
    alias     Natuna Sea

place PLC:Timor Sea

place PLC:Arafura Sea

place PLC:Timor Gap

place PLC:Greater Sunrise

place PLC:Banda Sea

place PLC:Tasman Sea

place PLC:Coral Sea

place PLC:Bismarck Sea

place PLC:Gulf of Mexico
    alias     Gulf of America

place PLC:Gulf of Fonseca
    of        SLV; HND; NIC

place PLC:Gulf of California
    alias     Sea of Cortez
    of        MEX

place PLC:Dead Sea

place PLC:Aral Sea
    of        KAZ; UZB

place PLC:Sea of Galilee
    alias     Lake Kinneret; Kinneret; Lake Tiberias
    of        ISR

place PLC:Hudson Bay
    of        CAN

place PLC:Sargasso Sea

place PLC:Mozambique Channel

# Straits, canals and passages

place PLC:Taiwan Strait
    alias     Taiwan Straits; Formosa Strait; median line of the Taiwan Strait; Strait of Taiwan; cross-strait; cross-Strait; Cross-Strait; cross-Taiwan Strait

place PLC:Bashi Channel
    alias     Luzon Strait; Balintang Channel

place PLC:Miyako Strait
    of        JPN

place PLC:Tsushima Strait
    of        JPN

place PLC:Korea Strait
    of        JPN

place PLC:Tsugaru Strait
    of        JPN

place PLC:Soya Strait
    alias     La Pérouse Strait; La Perouse Strait
    of        JPN

place PLC:Osumi Strait
    of        JPN

place PLC:Tokara Strait
    of        JPN

place PLC:Strait of Malacca
    alias     Malacca Strait; Straits of Malacca; Malacca Straits; Malacca and Singapore Straits

place PLC:Singapore Strait
    alias     Strait of Singapore; Straits of Singapore

place PLC:Sunda Strait
    alias     Indonesian straits
    of        IDN

place PLC:Lombok Strait
    of        IDN

place PLC:Makassar Strait
    of        IDN

place PLC:Ombai-Wetar Strait
    of        IDN

place PLC:Torres Strait
    of        AUS

place PLC:Cook Strait
    of        NZL

place PLC:Strait of Hormuz
    alias     Hormuz Strait; Straits of Hormuz; Hormuz

place PLC:Bab el-Mandeb
    alias     Bab al-Mandab; Bab el-Mandeb Strait; Bab al-Mandab Strait; Bab al-Mandeb; Bab-el-Mandeb; Bab el Mandeb; Mandeb Strait; Bab al-Mandeb Strait; Bab el-Mandab

place PLC:Suez Canal
    alias     Suez Canal Zone; Suez canal
    of        EGY

place PLC:Straits of Tiran
    alias     Strait of Tiran; Tiran and Sanafir
    of        EGY; SAU

place PLC:Tiran Island
    alias     Tiran
    of        SAU

place PLC:Sanafir
    of        SAU

place PLC:Bosphorus
    alias     Bosporus; Bosphorus Strait; Bosporus Strait; Istanbul Strait; Canakkale Strait
    of        TUR

place PLC:Turkish Straits
    alias     Turkish straits; Bosphorus and Dardanelles
    of        TUR

place PLC:Dardanelles
    of        TUR

place PLC:Sea of Marmara
    alias     Marmara; Marmara Sea
    of        TUR

place PLC:Kerch Strait

place PLC:Kerch Bridge
    alias     Crimean Bridge; Crimea Bridge; Crimean bridge; Kerch Strait Bridge; Kerch bridge

place PLC:Strait of Gibraltar
    alias     Straits of Gibraltar; Gibraltar Strait

place PLC:Panama Canal
    alias     Panama Canal Zone; Canal Zone; Panama canal
    of        PAN

place PLC:Nicaragua Canal
    of        NIC

place PLC:Windward Passage

place PLC:Mona Passage

place PLC:Straits of Florida
    alias     Florida Straits

place PLC:Yucatan Channel

place PLC:Strait of Magellan
    of        CHL

place PLC:Beagle Channel
    of        ARG; CHL

place PLC:Drake Passage

place PLC:Cape Horn
    of        CHL

place PLC:Northern Sea Route
    alias     Northeast Passage; NSR
    weak      NSR
    of        RUS

place PLC:Northwest Passage
    of        CAN

place PLC:Kiel Canal
    of        DEU

place PLC:Corinth Canal
    of        GRC

place PLC:Volga-Don Canal
    of        RUS

place PLC:GIUK Gap
    alias     Greenland-Iceland-UK Gap; GIUK gap; Greenland-Iceland-UK gap

place PLC:Cape of Good Hope
    of        ZAF

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

place PLC:Uotsuri
    alias     Uotsuri Island
    of        JPN

place PLC:Dokdo
    alias     Takeshima; Liancourt Rocks; Dokdo islets; Dokdo/Takeshima; Takeshima/Dokdo; Dokdo Islands; Takeshima Islands; Dokdo Islets; Takeshima islets

place PLC:Kuril Islands
    alias     Kurils; Kuriles; Kurile Islands; Kuril islands; Northern Territories; Northern Territories (Southern Kurils); Southern Kurils; South Kurils; Southern Kuril Islands; southern Kurils; four northern islands
    weak      Northern Territories
    of        RUS

place PLC:Iturup
    alias     Etorofu
    of        RUS

place PLC:Kunashir
    alias     Kunashiri
    of        RUS

place PLC:Shikotan
    of        RUS

place PLC:Habomai
    alias     Habomai Islands
    of        RUS

place PLC:Socotra Rock
    alias     Ieodo; Ieo Island; Suyan Rock; Suyan Islet

place PLC:Okinotorishima
    alias     Okinotori; Okinotori Island
    of        JPN

place PLC:Paracel Islands
    alias     Paracels; Xisha Islands; Xisha; Hoang Sa; Paracel; Paracel islands; Xisha islands; Hoàng Sa

place PLC:Woody Island
    alias     Yongxing Island

place PLC:Triton Island

place PLC:Sansha
    of        CHN

place PLC:Spratly Islands
    alias     Spratlys; Spratlies; Spratly islands; Spratly; Nansha Islands; Nansha; Truong Sa; Trường Sa; Kalayaan; Kalayaan Islands; Kalayaan Island Group; Spratly archipelago; Nansha islands
    weak      Kalayaan

place PLC:Scarborough Shoal
    alias     Huangyan Dao; Huangyan Island; Bajo de Masinloc; Panatag Shoal; Panatag; Scarborough Reef; Scarborough shoal

place PLC:Second Thomas Shoal
    alias     Ayungin Shoal; Ayungin; Ren'ai Jiao; Ren'ai Reef; Renai Reef; Ren’ai Jiao; Renai Jiao; Second Thomas shoal

place PLC:Sabina Shoal
    alias     Escoda Shoal; Xianbin Jiao; Xianbin Reef; Sabina shoal; Escoda

place PLC:Thitu Island
    alias     Pag-asa; Pag-asa Island; Zhongye Island; Pagasa Island; Thitu

place PLC:Sandy Cay
    alias     Tiexian Jiao

place PLC:Mischief Reef
    alias     Meiji Reef; Panganiban Reef; Meiji Jiao

place PLC:Fiery Cross Reef
    alias     Yongshu Reef; Yongshu Jiao; Kagitingan Reef

place PLC:Subi Reef
    alias     Zhubi Reef; Zamora Reef; Zhubi Jiao

place PLC:Whitsun Reef
    alias     Julian Felipe Reef; Niu'e Jiao; Niu’e Jiao

place PLC:Union Banks

place PLC:Itu Aba
    alias     Taiping Island; Itu Aba Island; Ligaw Island

place PLC:Reed Bank
    alias     Recto Bank; Reed Tablemount

place PLC:Johnson South Reef
    alias     Johnson Reef; Gac Ma

place PLC:Cuarteron Reef

place PLC:Gaven Reef

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

place PLC:Macclesfield Bank
    alias     Zhongsha Islands; Zhongsha

place PLC:James Shoal
    alias     Zengmu Ansha

place PLC:Luconia Shoals
    alias     South Luconia Shoals

place PLC:Benham Rise
    alias     Philippine Rise
    of        PHL

place PLC:Falkland Islands
    alias     Falklands; Malvinas; Malvinas Islands; Islas Malvinas; Falkland Islands (Malvinas); Falklands/Malvinas; Malvinas/Falklands; Las Malvinas; Falkland
    demonym   Falkland Islander; Falkland Islanders; Falklander; Falklanders
    of        FLK; GBR

place PLC:Port Stanley
    of        FLK; GBR

place PLC:South Georgia and the South Sandwich Islands
    alias     South Sandwich Islands
    of        SGS; GBR

place PLC:South Georgia
    alias     South Georgia Island
    weak      South Georgia
    of        SGS; GBR

place PLC:Chagos Archipelago
    alias     Chagos Islands; Chagos; Chagos islands; British Indian Ocean Territory; BIOT; Chagos archipelago
    demonym   Chagossian; Chagossians
    of        IOT; GBR; MUS

place PLC:Diego Garcia
    of        IOT; GBR; MUS

place PLC:Abu Musa
    alias     Greater Tunb; Lesser Tunb; Greater and Lesser Tunbs; Tunbs; Tunb islands; Tunb Islands; three islands of Abu Musa

place PLC:Perejil Island
    alias     Perejil; Isla Perejil
    of        ESP

place PLC:Ceuta
    alias     Sebta
    of        ESP

place PLC:Ceuta and Melilla
    of        ESP

place PLC:Melilla
    alias     Melilla border
    of        ESP

place PLC:Canary Islands
    alias     Canaries; Canary islands
    of        ESP

place PLC:Gran Canaria
    of        ESP

place PLC:Fuerteventura
    of        ESP

place PLC:Snake Island
    alias     Zmiinyi Island; Zmiiny Island; Serpent Island; Serpents' Island; Zmiinyi
    weak      Snake Island
    of        UKR

place PLC:Kinburn Spit
    alias     Kinburn
    of        UKR

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

place PLC:Rockall

place PLC:Matthew and Hunter Islands
    alias     Matthew and Hunter
    of        NCL; VUT

place PLC:Navassa Island
    alias     Navassa
    of        USA; HTI

place PLC:Swains Island
    of        ASM; USA

place PLC:Pedra Branca
    alias     Pulau Batu Puteh; Batu Puteh; Middle Rocks
    of        SGP

place PLC:Sipadan
    alias     Sipadan and Ligitan
    of        MYS

place PLC:Ligitan
    of        MYS

place PLC:Ambalat
    alias     ND6; ND7
    of        IDN; MYS

place PLC:Migingo Island
    alias     Migingo
    of        KEN; UGA

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

place PLC:Jammu and Kashmir
    alias     Indian-administered Kashmir; Indian-held Kashmir; Indian Kashmir; Indian-controlled Kashmir; J&K; Indian Illegally Occupied Jammu and Kashmir; IIOJK; IOK; Jammu & Kashmir; Indian-occupied Kashmir; India-administered Kashmir; Indian Administered Kashmir
    of        IND

place PLC:Azad Kashmir
    alias     Azad Jammu and Kashmir; Pakistan-administered Kashmir; Pakistani-administered Kashmir; Pakistan-occupied Kashmir; Pakistan Occupied Kashmir; PoK; POK; AJK; Pakistani Kashmir; Pakistan-held Kashmir; Pakistan-controlled Kashmir; PoJK
    of        PAK

place PLC:Gilgit-Baltistan
    alias     Gilgit Baltistan; Gilgit; Baltistan; Northern Areas; Hunza
    weak      Northern Areas
    of        PAK

place PLC:Ladakh
    alias     Eastern Ladakh; eastern Ladakh; Galwan Valley; Galwan valley; Pangong Tso; Pangong Lake; Depsang Plains; Hot Springs, Ladakh; Ladakh region
    demonym   Ladakhi; Ladakhis
    of        IND

place PLC:Siachen Glacier
    alias     Siachen; Siachen glacier; Saltoro Ridge
    of        IND; PAK

place PLC:Aksai Chin
    alias     Aksai-Chin
    of        CHN; IND

place PLC:Arunachal Pradesh
    alias     South Tibet; Zangnan; Southern Tibet; Arunachal
    of        IND

place PLC:Line of Control
    alias     LoC; LOC; line of control
    weak      LOC; LoC
    of        IND; PAK

place PLC:Line of Actual Control
    alias     line of actual control; Sino-Indian border; India-China border; China-India border
    of        IND; CHN

place PLC:Doklam
    alias     Doklam Plateau; Doklam plateau; Donglang; Dolam
    of        BTN; CHN

place PLC:McMahon Line
    of        IND; CHN

place PLC:Durand Line
    alias     Durand line; Afghanistan-Pakistan border; Afghan-Pakistani border; Pak-Afghan border; Af-Pak border; Afghan-Pakistan border
    of        AFG; PAK

place PLC:Radcliffe Line
    alias     International Boundary (India-Pakistan)
    of        IND; PAK

place PLC:Khyber Pass
    alias     Torkham crossing; Torkham border crossing; Torkham border
    of        AFG; PAK

place PLC:Wakhan Corridor
    alias     Wakhan; Wakhan corridor
    of        AFG

place PLC:Xinjiang
    alias     Xinjiang Uyghur Autonomous Region; Xinjiang Uygur Autonomous Region; Xinjiang Uighur Autonomous Region; East Turkestan; Eastern Turkestan; XUAR; Sinkiang; East Turkistan; Xinjiang region; Xinjiang province
    of        CHN

place PLC:Tibet
    alias     Tibet Autonomous Region; Xizang; Xizang Autonomous Region; Tibetan Plateau; Tibetan plateau; TAR
    demonym   Tibetan; Tibetans
    of        CHN

place PLC:Hong Kong
    alias     Hongkong; HK; Hong Kong SAR; HKSAR; Hong Kong Special Administrative Region; HKSAR government
    demonym   Hong Konger; Hong Kongers; Hongkonger; Hongkongers
    weak      HK
    of        HKG; CHN

place PLC:Kowloon
    of        HKG; CHN

place PLC:Victoria Harbour
    of        HKG; CHN

place PLC:Macau
    alias     Macao; Macau SAR; Macao Special Administrative Region; Macau Special Administrative Region; Macao SAR
    demonym   Macanese
    of        MAC; CHN

place PLC:Crimea
    alias     Crimean Peninsula; Crimean peninsula; Autonomous Republic of Crimea; Republic of Crimea; occupied Crimea
    demonym   Crimean; Crimeans; Crimean Tatar; Crimean Tatars
    of        UKR

place PLC:Sevastopol
    alias     Sebastopol
    of        UKR

place PLC:Simferopol
    of        UKR

place PLC:Yalta
    of        UKR

place PLC:Dzhankoi
    of        UKR

place PLC:Feodosia
    of        UKR

place PLC:Yevpatoria
    of        UKR

place PLC:Saky
    of        UKR

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

place PLC:Bessarabia
    of        MDA; UKR

place PLC:Budjak
    of        UKR

place PLC:Bukovina
    of        UKR; ROU

place PLC:Suwałki Gap
    alias     Suwalki Gap; Suwalki Corridor; Suwałki corridor; Suwalki corridor; Suwalki gap
    of        POL; LTU

place PLC:Zangezur corridor
    alias     Zangezur Corridor; Zangezur; TRIPP route; Syunik corridor
    of        ARM

place PLC:Ferghana Valley
    alias     Fergana Valley; Ferghana valley; Fergana valley
    of        UZB; KGZ; TJK

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

place PLC:Netzarim Corridor
    alias     Netzarim corridor; Netzarim
    of        PSE

place PLC:Morag Corridor
    alias     Morag corridor
    of        PSE

place PLC:Rafah crossing
    alias     Rafah border crossing; Rafah Crossing; Rafah terminal
    of        PSE; EGY

place PLC:Kerem Shalom crossing
    alias     Karm Abu Salem; Karam Abu Salem; Kerem Shalom Crossing; Karem Abu Salem
    of        ISR; PSE

place PLC:Erez crossing
    alias     Beit Hanoun crossing; Erez Crossing
    of        ISR; PSE

place PLC:Zikim crossing
    of        ISR; PSE

place PLC:Kissufim crossing
    of        ISR; PSE

place PLC:West Bank
    alias     occupied West Bank; Judea and Samaria; northern West Bank; Israeli-occupied West Bank; Westbank; Judea; Samaria
    demonym   West Banker; West Bankers
    weak      Judea; Samaria
    of        PSE

place PLC:East Jerusalem
    alias     occupied East Jerusalem; Arab Jerusalem; east Jerusalem; Old City of Jerusalem; Jerusalem's Old City
    of        PSE

place PLC:West Jerusalem
    alias     west Jerusalem
    of        ISR

place PLC:Temple Mount
    alias     Al-Aqsa; Al-Aqsa Mosque; al-Aqsa; Al Aqsa; Haram al-Sharif; Al-Haram Al-Sharif; Noble Sanctuary; al-Aqsa Mosque; Al-Aqsa mosque; Al Aqsa Mosque; al-Aqsa compound; Al-Aqsa compound; Al-Aqsa Mosque compound

place PLC:Western Wall

place PLC:Dome of the Rock

place PLC:E1
    alias     E-1; E1 area; E1 zone; E1 settlement
    weak      E1; E-1
    of        PSE

place PLC:Jordan Valley
    alias     Jordan valley; Jordan River Valley; Jordan Rift Valley
    of        PSE; JOR

place PLC:Jordan River
    alias     River Jordan

place PLC:Green Line
    alias     Green line; pre-1967 lines; 1967 borders; 1967 lines; pre-1967 borders; 1967 Lines
    weak      Green Line; Green line

place PLC:Blue Line
    alias     Blue line
    weak      Blue Line; Blue line
    of        LBN; ISR

place PLC:Golan Heights
    alias     Golan; occupied Golan; Syrian Golan; occupied Syrian Golan; Israeli-occupied Golan Heights; Golan heights
    of        SYR

place PLC:Majdal Shams
    of        SYR

place PLC:Quneitra crossing
    of        SYR

place PLC:Shebaa Farms
    alias     Shebaa; Shebaa farms; Sheba Farms; Har Dov; Kfar Shuba; Kfar Chouba
    of        LBN; SYR

place PLC:Mount Hermon
    alias     Jabal al-Shaykh; Mt. Hermon; Mount Dov
    of        SYR; LBN

place PLC:Litani River
    alias     Litani; River Litani
    of        LBN

place PLC:Awali River
    of        LBN

place PLC:Sinai Peninsula
    alias     Sinai; Sinai peninsula; Sinai desert
    of        EGY

place PLC:North Sinai
    alias     Northern Sinai; northern Sinai
    of        EGY

place PLC:South Sinai
    of        EGY

place PLC:Halaib Triangle
    alias     Hala'ib Triangle; Halayeb Triangle; Hala'ib; Halaib; Halayeb and Shalateen
    of        EGY; SDN

place PLC:Ilemi Triangle
    of        KEN; SSD

place PLC:Abyei
    alias     Abyei Area; Abyei region; Abyei Administrative Area; Abyei area
    of        SDN; SSD

place PLC:Darfur
    alias     Darfur region
    demonym   Darfuri; Darfuris; Darfurian; Darfurians
    of        SDN

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

place PLC:Tigray
    alias     Tigray region; Tigray Region; Tigray state
    demonym   Tigrayan; Tigrayans; Tegaru
    of        ETH

place PLC:Western Tigray
    alias     western Tigray
    of        ETH

place PLC:Ogaden
    alias     Somali Region; Somali Regional State; Ogaden region
    of        ETH

place PLC:Renaissance Dam
    alias     Grand Ethiopian Renaissance Dam; GERD; Grand Renaissance Dam; Ethiopian Renaissance Dam; Renaissance dam; Millennium Dam; Nile dam
    of        ETH

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

place PLC:Middle Belt
    alias     Nigeria's Middle Belt; Northeast Nigeria; northeastern Nigeria; northeast Nigeria; northwest Nigeria; northern Nigeria; northwestern Nigeria; north-east Nigeria
    of        NGA

place PLC:Sambisa Forest
    alias     Sambisa
    of        NGA

place PLC:Northern Mali
    alias     northern Mali; central Mali; north Mali
    of        MLI

place PLC:Kivu
    alias     Kivus; Kivu provinces; Kivu region; Eastern Congo; eastern Congo; eastern DRC; eastern DR Congo; Eastern DRC; east Congo; eastern Democratic Republic of the Congo; eastern Democratic Republic of Congo
    of        COD

place PLC:Lake Kivu
    of        COD; RWA

place PLC:Virunga
    alias     Virunga National Park
    of        COD

place PLC:Lake Victoria

place PLC:Lake Tanganyika

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

place PLC:Laayoune
    alias     Laâyoune; El Aaiún; El Aaiun; Layoune
    of        ESH

place PLC:Dakhla
    alias     Dakhla Atlantic port; Ad-Dakhla; Villa Cisneros
    of        ESH

place PLC:Guerguerat
    alias     El Guerguerat; Guergarat
    of        ESH

place PLC:Smara
    alias     Es-Semara
    of        ESH

place PLC:Tifariti
    of        ESH

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

place PLC:Rabouni
    of        DZA

place PLC:Korean Peninsula
    alias     Korean peninsula; Korea Peninsula; Koreas; two Koreas; both Koreas; Two Koreas

place PLC:Demilitarized Zone
    alias     DMZ; Korean DMZ; Korean Demilitarized Zone; Demilitarised Zone; demilitarized zone; inter-Korean border
    weak      demilitarized zone; DMZ
    of        KOR; PRK

place PLC:Panmunjom
    alias     Panmunjeom; truce village of Panmunjom; Joint Security Area; JSA; Peace House; Tongilgak; Freedom House, Panmunjom
    weak      JSA; Peace House
    of        KOR; PRK

place PLC:Military Demarcation Line
    alias     MDL
    weak      MDL
    of        KOR; PRK

place PLC:38th parallel
    alias     38th Parallel

place PLC:Northern Limit Line
    alias     NLL; Northwest Islands; northwestern islands
    weak      Northwest Islands; northwestern islands
    of        KOR

place PLC:Kaesong Industrial Complex
    alias     Kaesong Industrial Park; Kaesong industrial complex; Kaesong industrial zone; Kaesong complex; Kaesong Industrial Zone; Gaeseong Industrial Complex
    of        PRK

place PLC:Yalu River
    alias     Yalu; Amnok River
    of        PRK; CHN

place PLC:Tumen River
    alias     Tuman River
    of        PRK; CHN

place PLC:Paektu
    alias     Mount Paektu; Mt. Paektu; Baekdu; Mount Baekdu; Paektusan; Changbai Mountain; Changbaishan
    of        PRK; CHN

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

place PLC:Tonle Sap
    of        KHM

place PLC:Funan Techo Canal
    of        KHM

place PLC:Golden Triangle
    alias     Golden Triangle region
    weak      Golden Triangle

place PLC:Salween
    alias     Salween River

place PLC:Irrawaddy
    alias     Irrawaddy River
    of        MMR

place PLC:Moei River
    of        THA; MMR

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

place PLC:Ta Krabei
    of        THA; KHM; LAO

place PLC:Prasat Ta Muen Thom
    alias     Prasat Ta Moan Thom
    of        THA; KHM; LAO

place PLC:Borneo
    alias     North Borneo; Borneo island
    demonym   Bornean

place PLC:Papua
    alias     West Papua; Irian Jaya; Indonesian Papua; Papua province; West Papua province; Papuan provinces; Papua region; western New Guinea; Western New Guinea
    demonym   Papuan; Papuans; West Papuan; West Papuans
    weak      Papua; Papuan; Papuans
    of        IDN

place PLC:Highland Papua
    of        IDN

place PLC:Central Papua
    of        IDN

place PLC:New Guinea
    alias     New Guinea island
    demonym   New Guinean; New Guineans

place PLC:Aceh
    alias     Aceh Province; Aceh province; Nanggroe Aceh Darussalam
    demonym   Acehnese
    of        IDN

place PLC:Bangsamoro
    alias     Bangsamoro Autonomous Region; Bangsamoro Autonomous Region in Muslim Mindanao; BARMM; ARMM; Autonomous Region in Muslim Mindanao; Muslim Mindanao; Bangsamoro Autonomous Region of Muslim Mindanao
    of        PHL

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

place PLC:Sost
    of        PAK

place PLC:Catalonia
    alias     Catalunya; Cataluña
    demonym   Catalan; Catalans
    of        ESP

place PLC:Basque Country
    alias     Basque region; Euskadi; Pais Vasco; País Vasco
    demonym   Basque; Basques
    of        ESP

place PLC:Gibraltar
    alias     Rock of Gibraltar; La Línea; La Línea de la Concepción
    demonym   Gibraltarian; Gibraltarians
    of        GIB; GBR

place PLC:Scotland
    alias     Scottish Highlands
    demonym   Scottish; Scot; Scots; Scotsman; Scotsmen
    of        GBR

place PLC:Northern Ireland
    alias     North of Ireland; Province of Northern Ireland; Irish border
    of        GBR

place PLC:England
    demonym   English; Englishman; Englishmen
    weak      English
    of        GBR

place PLC:Isle of Man
    demonym   Manx; Manxman
    of        IMN; GBR

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

place PLC:Dhekelia
    of        CYP; GBR

place PLC:Buffer zone in Cyprus
    alias     UN buffer zone in Cyprus; UN Buffer Zone
    of        CYP

place PLC:Ledra Street
    of        CYP

place PLC:Ledra Palace
    of        CYP

place PLC:Mount Athos
    of        GRC

place PLC:Åland
    alias     Åland Islands; Aland Islands; Aland
    demonym   Ålander; Ålanders
    of        ALA; FIN

place PLC:Gotland
    alias     Gotland island; Götland
    of        SWE

place PLC:Svalbard
    alias     Spitsbergen; Svalbard archipelago
    of        SJM; NOR

place PLC:Barentsburg
    of        SJM; NOR

place PLC:Longyearbyen
    of        SJM; NOR

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

place PLC:Faroe Islands
    alias     Faroes; Faeroe Islands; Faroe
    demonym   Faroese
    of        FRO; DNK

place PLC:Tórshavn
    alias     Torshavn
    of        FRO; DNK

place PLC:Greenland
    alias     Kalaallit Nunaat; Kalaallit
    demonym   Greenlandic; Greenlander; Greenlanders
    of        GRL; DNK

place PLC:Nuuk
    alias     Nuuk, Greenland
    of        GRL; DNK

place PLC:Ilulissat
    of        GRL; DNK

place PLC:Kangerlussuaq
    of        GRL; DNK

place PLC:Pituffik Space Base
    alias     Thule Air Base; Pituffik; Thule; Thule base
    of        GRL; DNK

place PLC:Azores
    alias     Açores
    demonym   Azorean
    of        PRT

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

place PLC:Danube Delta
    of        ROU; UKR

place PLC:Rhine
    alias     River Rhine; Rhine River

place PLC:Dniester
    alias     Dniester River; Nistru; River Dniester; left bank of the Dniester

place PLC:Dnieper
    alias     Dnipro River; Dnieper River; River Dnieper; River Dnipro; left bank of the Dnipro; left bank of the Dnieper; Dnieper river; Dnipro river

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

place PLC:Tigris
    alias     Tigris River

place PLC:Tigris and Euphrates
    alias     Tigris-Euphrates

place PLC:Shatt al-Arab
    alias     Shatt al Arab; Arvand Rud
    of        IRQ; IRN

place PLC:Ilisu Dam
    of        TUR

place PLC:Helmand River
    of        AFG

place PLC:Kamal Khan Dam
    of        AFG

place PLC:Kajaki
    alias     Kajaki Dam
    of        AFG

place PLC:Amu Darya
    alias     Amu Darya River

place PLC:Syr Darya

place PLC:Panj River
    of        TJK; AFG

place PLC:Qosh Tepa Canal
    alias     Qosh Tepa
    of        AFG

place PLC:Orinoco
    alias     Orinoco River; Orinoco Basin; Orinoco basin
    of        VEN

place PLC:Essequibo
    alias     Guayana Esequiba; Essequibo region; Guyana Esequiba; Esequibo; Essequibo Region; Guayana Essequiba; Essequibo River; Essequibo territory
    of        GUY

place PLC:Darién Gap
    alias     Darien Gap; Darién; Darien gap; Darien jungle; Darién gap; Darien Jungle; Darien
    weak      Darien; Darién
    of        PAN; COL

place PLC:Tri-Border Area
    alias     Triple Frontier; Triple Border; tri-border area; triple frontier
    weak      tri-border area; triple frontier
    of        PRY; ARG; BRA

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

place PLC:Alaska
    alias     State of Alaska
    demonym   Alaskan; Alaskans
    of        USA

place PLC:Aleutian Islands
    alias     Aleutians
    of        USA

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

place PLC:San Juan
    alias     San Juan, Puerto Rico
    weak      San Juan
    of        PRI; USA

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

place PLC:Andersen Air Force Base
    alias     Andersen; Anderson Air Force Base; Andersen AFB
    weak      Andersen
    of        GUM; USA

place PLC:Apra Harbor
    alias     Naval Base Guam
    of        GUM; USA

place PLC:Hagåtña
    alias     Hagatna
    of        GUM; USA

place PLC:Northern Mariana Islands
    alias     Commonwealth of the Northern Mariana Islands; CNMI; Northern Marianas; Mariana Islands; Marianas
    of        MNP; USA

place PLC:Saipan
    of        MNP; USA

place PLC:Tinian
    of        MNP; USA

place PLC:Rota Island
    of        MNP; USA

place PLC:American Samoa
    demonym   American Samoan; American Samoans
    of        ASM; USA

place PLC:Pago Pago
    of        ASM; USA

place PLC:Wake Island
    of        UMI; USA

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

place PLC:Hamilton, Bermuda
    of        BMU; GBR

place PLC:Cayman Islands
    alias     Caymans; Cayman
    demonym   Caymanian; Caymanians
    of        CYM; GBR

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

place PLC:Ascension Island
    alias     Ascension
    weak      Ascension
    of        SHN; GBR

place PLC:Tristan da Cunha
    of        SHN; GBR

place PLC:Jamestown, Saint Helena
    of        SHN; GBR

place PLC:Pitcairn Islands
    alias     Pitcairn; Pitcairn Island
    demonym   Pitcairn Islander; Pitcairn Islanders
    of        PCN; GBR

place PLC:Aruba
    demonym   Aruban; Arubans
    of        ABW; NLD

place PLC:Oranjestad
    of        ABW; NLD

place PLC:Curaçao
    alias     Curacao
    demonym   Curaçaoan; Curacaoan
    of        CUW; NLD

place PLC:Willemstad
    of        CUW; NLD

place PLC:Sint Maarten
    alias     St. Maarten
    of        SXM; NLD

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

place PLC:Basse-Terre
    of        GLP; FRA

place PLC:Pointe-à-Pitre
    of        GLP; FRA

place PLC:Martinique
    demonym   Martinican; Martinicans; Martiniquais
    of        MTQ; FRA

place PLC:Fort-de-France
    of        MTQ; FRA

place PLC:French Guiana
    alias     Guyane; French Guyana
    demonym   French Guianese
    of        GUF; FRA

place PLC:Cayenne
    weak      Cayenne
    of        GUF; FRA

place PLC:Kourou
    alias     Guiana Space Centre
    of        GUF; FRA

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

place PLC:Mayotte
    alias     Mayotte Island
    demonym   Mahoran; Mahorans; Mahorais
    of        MYT; FRA

place PLC:Mamoudzou
    of        MYT; FRA

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

place PLC:Nouméa
    alias     Noumea
    of        NCL; FRA

place PLC:Loyalty Islands
    of        NCL; FRA

place PLC:French Polynesia
    demonym   Tahitian; Tahitians; French Polynesian; French Polynesians
    of        PYF; FRA

place PLC:Tahiti
    alias     Papeete
    of        PYF; FRA

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

place PLC:Rarotonga
    alias     Avarua
    of        COK; NZL

place PLC:Aitutaki
    of        COK; NZL

place PLC:Niue
    demonym   Niuean; Niueans
    of        NIU; NZL

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

place PLC:Dagestan
    alias     Republic of Dagestan
    demonym   Dagestani; Dagestanis
    of        RUS

place PLC:Ingushetia
    demonym   Ingush
    of        RUS

place PLC:Tatarstan
    alias     Republic of Tatarstan
    demonym   Tatar; Tatars
    of        RUS

place PLC:Balochistan
    alias     Baluchistan; Balochistan province; Balochistan Province
    demonym   Baloch; Baluch; Balochi; Baluchi
    of        PAK

place PLC:Oromia
    alias     Oromia region; Oromia Region
    demonym   Oromo; Oromos
    of        ETH

place PLC:Amhara
    alias     Amhara region; Amhara Region
    demonym   Amharas
    of        ETH

place PLC:Afar
    alias     Afar region; Afar Region; Afar Triangle
    of        ETH

place PLC:Zanzibar
    alias     Zanzibar archipelago; Unguja
    demonym   Zanzibari; Zanzibaris
    of        TZA

place PLC:Flanders
    alias     Flemish Region; Flemish region
    demonym   Flemish; Fleming
    of        BEL

place PLC:Wallonia
    alias     Walloon Region; Walloon region
    demonym   Walloon; Walloons
    of        BEL

place PLC:Wales
    demonym   Welsh; Welshman
    of        GBR

place PLC:Quebec
    alias     Québec; Province of Quebec; Quebec province
    demonym   Québécois; Quebecois; Quebecer; Quebecers; Quebeckers
    of        CAN

# Bases and facilities abroad

place PLC:Camp Hansen
    of        JPN

place PLC:Marine Corps Air Station Futenma
    alias     MCAS Futenma; Futenma air base; Futenma Air Station
    of        JPN

place PLC:Oura Bay
    of        JPN

place PLC:Kadena Air Base
    alias     Kadena air base
    of        JPN

place PLC:Misawa Air Base
    of        JPN

place PLC:Marine Corps Air Station Iwakuni
    alias     MCAS Iwakuni
    of        JPN

place PLC:Yokosuka Naval Base
    alias     Yokosuka naval base
    of        JPN

place PLC:Sasebo naval base
    of        JPN

place PLC:Hmeimim Air Base
    alias     Khmeimim air base; Hmeimim air base; Khmeimim Air Base; Hmeymim air base
    of        SYR

place PLC:Tartus naval base
    alias     Tartus naval facility; Tartous naval base
    of        SYR

place PLC:Gyumri base
    alias     102nd Military Base; Russian base in Gyumri
    of        ARM

place PLC:Ramstein air base
    of        DEU

place PLC:Spangdahlem
    of        DEU

place PLC:Landstuhl
    of        DEU

place PLC:Stuttgart-Vaihingen
    alias     Patch Barracks
    of        DEU

place PLC:Grafenwoehr
    of        DEU

place PLC:Hohenfels
    of        DEU

place PLC:Nörvenich
    of        DEU

place PLC:Naval Station Rota
    alias     Rota naval base; Naval Base Rota
    of        ESP

place PLC:Morón Air Base
    alias     Moron air base
    of        ESP

place PLC:Souda naval base
    of        GRC

place PLC:Aviano Air Base
    of        ITA

place PLC:Sigonella Naval Air Station
    alias     Naval Air Station Sigonella
    of        ITA

place PLC:Camp Ederle
    of        ITA

place PLC:Incirlik air base
    alias     Incirlik airbase
    of        TUR

place PLC:Al-Tanf garrison
    alias     Tanf garrison; al-Tanf; al-Tanf garrison; al-Tanf base; 55-kilometer zone
    of        SYR

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

place PLC:Fordow Fuel Enrichment Plant
    alias     Fordow facility; Fordow nuclear site
    of        IRN

place PLC:Isfahan nuclear site
    alias     Isfahan Nuclear Technology Center; Isfahan facility
    of        IRN

place PLC:Arak reactor
    of        IRN

place PLC:Bushehr nuclear power plant
    alias     Bushehr Nuclear Power Plant
    of        IRN

place PLC:Parchin military complex
    of        IRN

place PLC:Dimona reactor
    alias     Negev Nuclear Research Center; Dimona nuclear facility; Shimon Peres Negev Nuclear Research Center
    of        ISR

place PLC:Yongbyon nuclear complex
    alias     Yongbyon Nuclear Complex; Yongbyon complex; Yongbyon reactor; Yongbyon nuclear facility; Yongbyon Nuclear Scientific Research Center
    of        PRK

place PLC:Punggye-ri nuclear test site
    alias     Punggye-ri Nuclear Test Site; Punggye-ri test site
    of        PRK

place PLC:Tongchang-ri launch site
    alias     Sohae Satellite Launching Ground
    of        PRK

place PLC:Lop Nor
    alias     Lop Nur test site; Lop Nur nuclear test site
    of        CHN

place PLC:Semipalatinsk test site
    alias     Semipalatinsk Test Site; Semipalatinsk nuclear test site; Polygon
    of        KAZ

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

place PLC:Chernobyl plant
    alias     Chernobyl nuclear power plant; Chornobyl Nuclear Power Plant
    of        UKR

place PLC:Chernobyl Exclusion Zone
    alias     Chernobyl exclusion zone
    of        UKR

place PLC:Ream base
    alias     Ream naval base
    of        KHM

place PLC:Hambantota port
    alias     Hambantota Port; Port of Hambantota
    of        LKA

place PLC:Gwadar port
    alias     Gwadar Port; Port of Gwadar
    of        PAK

place PLC:Chabahar port
    alias     Chabahar Port; Shahid Beheshti; Shahid Beheshti port
    of        IRN

place PLC:Haifa port
    alias     Port of Haifa; Haifa Port
    of        ISR

place PLC:Port of Piraeus
    alias     Piraeus port; Piraeus Port
    of        GRC

place PLC:Darwin port
    alias     Port of Darwin
    of        AUS

place PLC:Doraleh terminal
    alias     Doraleh Container Terminal; Chinese base in Djibouti; PLA Support Base
    of        DJI

place PLC:Berbera port
    alias     Port of Berbera; Berbera Port
    of        SOM

place PLC:Assab base
    alias     Port of Assab
    of        ERI

place PLC:Ras Isa port
    alias     Ras Isa terminal
    of        YEM

place PLC:Hodeidah port
    alias     Port of Hodeidah; Hudaydah port; Hodeida port
    of        YEM

place PLC:FSO Safer
    of        YEM

place PLC:Bagram base
    alias     Bagram air base; Bagram airfield; Bagram airbase
    of        AFG

place PLC:Kabul airport
    alias     Kabul International Airport; Hamid Karzai International Airport; HKIA; Abbey Gate
    of        AFG

place PLC:Azovstal
    alias     Azovstal plant; Azovstal steelworks; Azovstal steel plant
    of        UKR

place PLC:Antonov Airport
    alias     Hostomel airport
    of        UKR

place PLC:Maidan
    alias     Maidan Nezalezhnosti; Independence Square, Kyiv
    weak      Maidan
    of        UKR

place PLC:Olenivka prison
    of        UKR

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

place PLC:Kartarpur Corridor
    alias     Kartarpur corridor
    of        IND; PAK

place PLC:Munabao
    of        IND; PAK

place PLC:Khokhrapar
    of        IND; PAK

place PLC:Chaman border
    alias     Chaman crossing; Spin Boldak crossing; Chaman-Spin Boldak; Chaman border crossing
    of        PAK; AFG

place PLC:Ghulam Khan
    of        PAK; AFG

place PLC:Nathu La
    alias     Nathu La Pass
    of        IND; CHN

place PLC:Lipulekh Pass
    alias     Lipulekh pass
    of        IND; CHN

place PLC:Shipki La
    of        IND; CHN

place PLC:Naku La
    of        IND; CHN

place PLC:Bum La
    of        IND; CHN

place PLC:Bab al-Hawa crossing
    alias     Bab al-Hawa border crossing
    of        SYR; TUR

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

place PLC:Nassib crossing
    alias     Nasib crossing; Nasib-Jaber; Jaber crossing; Nasib border crossing; Nassib border crossing; Jaber-Nassib
    of        SYR; JOR

place PLC:Allenby Bridge
    alias     King Hussein Bridge; Allenby crossing; Allenby Bridge Crossing; Allenby Crossing
    of        JOR; PSE

place PLC:Sheikh Hussein Bridge
    of        JOR; ISR

place PLC:Karameh Bridge
    of        JOR; PSE

place PLC:Adre crossing
    alias     Adré crossing; Adre border crossing
    of        TCD; SDN

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

place PLC:Kazungula
    alias     Kazungula Bridge
    of        ZMB; BWA

place PLC:Friendship Bridge
    alias     Freedom Bridge; Friendship Bridge (Hairatan)
    weak      Friendship Bridge; Freedom Bridge

place PLC:Checkpoint Charlie
    of        DEU

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

place PLC:Brnjak crossing
    of        SRB; KOS

place PLC:Lachin road
    alias     Lachin Corridor checkpoint
    of        AZE

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

place PLC:Roki Tunnel
    of        GEO

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

place PLC:Palais Wilson
    of        CHE

place PLC:Intercontinental Geneva
    of        CHE

place PLC:Villa La Grange
    of        CHE

place PLC:Vienna International Centre
    alias     UNO City
    of        AUT

place PLC:Palais Coburg
    of        AUT

place PLC:Hofburg
    alias     Hofburg Palace
    of        AUT

place PLC:Hotel Imperial Vienna
    of        AUT

place PLC:Peace Palace
    of        NLD

place PLC:Schuman district
    alias     Schuman; European Quarter; European quarter
    weak      Schuman; European quarter; European Quarter
    of        BEL

place PLC:Evere
    of        BEL

place PLC:Red Square
    of        RUS

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

place PLC:Hamra
    alias     Hamra Street
    weak      Hamra
    of        LBN

place PLC:Martyrs' Square, Beirut
    of        LBN

place PLC:Beirut's southern suburbs
    alias     southern suburbs of Beirut; Beirut southern suburbs
    of        LBN

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

place PLC:Parliament Square
    of        GBR

place PLC:Canary Wharf
    of        GBR

place PLC:Heathrow
    of        GBR

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

place PLC:Reichstag building
    of        DEU

place PLC:Villa Borsig
    of        DEU

place PLC:Kreuzberg
    of        DEU

place PLC:Bayerischer Hof
    alias     Hotel Bayerischer Hof
    of        DEU

place PLC:Via Veneto
    of        ITA

place PLC:Piazza Venezia
    of        ITA

place PLC:Villa Madama
    of        ITA

place PLC:Villa Doria Pamphilj
    alias     Villa Pamphili
    of        ITA

place PLC:Plaza de Mayo
    of        ARG

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

place PLC:Altamira square
    alias     Plaza Altamira
    of        VEN

place PLC:Plaza Venezuela
    of        VEN

place PLC:Simón Bolívar International Bridge
    alias     Simon Bolivar bridge
    of        VEN; COL

place PLC:Tienditas
    alias     Tienditas Bridge; Atanasio Girardot Bridge
    of        VEN; COL

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
