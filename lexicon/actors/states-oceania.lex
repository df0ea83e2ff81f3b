# States of Oceania: names, peoples, capitals, metonyms, places in them.

state AUS | Australia
    alias     Commonwealth of Australia; Aust.
    demonym   Australian; Australians; Aussie; Aussies
    capital   Canberra
    metonym   Kirribilli House; Yarralumla; Kirribilli
    city      Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; Cairns; Townsville; Gold Coast; Newcastle; Wollongong; Geelong; Alice Springs; Pine Gap; Woomera; Tindal; Garden Island; HMAS Stirling; Henderson; Port Kembla; Port Hedland; Fremantle; Exmouth; Port Darwin; Broome; Bondi; Bondi Beach; New South Wales; NSW; Queensland; Victoria; South Australia; Western Australia; Northern Territory; Tasmania; Australian Capital Territory; Torres Strait Islands; Lord Howe Island; Shoalwater Bay; Osborne; Olympic Dam; Port Arthur
    weak      Darwin; Victoria; Perth; Newcastle; Gold Coast; Henderson; Osborne; Broome; Adelaide; Port Arthur; Northern Territory; Garden Island; Cairns
    at        Canberra -35.28 149.13 (Australian Capital Territory)
    at        Sydney -33.87 151.21 (New South Wales); Melbourne -37.81 144.96 (Victoria)
    at        Brisbane -27.47 153.03 (Queensland); Perth -31.95 115.86 (Western Australia)
    at        Adelaide -34.93 138.60 (South Australia)
    at        Darwin = Port Darwin -12.46 130.84 (Northern Territory)
    at        Hobart -42.88 147.33 (Tasmania); Cairns -16.92 145.77 (Queensland)
    at        Townsville -19.26 146.82 (Queensland); Pine Gap -23.80 133.74 (Northern Territory)
    at        Tindal -14.52 132.38 (Northern Territory)
    at        HMAS Stirling = Garden Island -32.24 115.68 (Western Australia)
    at        Exmouth -21.93 114.13 (Western Australia); Woomera -31.20 136.83 (South Australia)
    at        New South Wales = NSW -32.20 147.00 (New South Wales)
    at        Queensland -22.60 144.60 (Queensland)
    at        South Australia -30.10 135.80 (South Australia)
    at        Western Australia -25.70 122.00 (Western Australia)
    at        Northern Territory -19.50 133.30 (Northern Territory)
    at        Tasmania -42.00 146.60 (Tasmania)
    cow       AUL
    region    Oceania

state FJI | Fiji
    alias     Republic of Fiji; Fiji Islands
    demonym   Fijian; Fijians; Indo-Fijian; Indo-Fijians
    capital   Suva
    city      Nadi; Lautoka; Viti Levu; Vanua Levu; Denarau; Rotuma; Blackrock Camp
    at        Suva -18.14 178.44; Nadi -17.80 177.42; Lautoka -17.61 177.45
    cow       FIJ
    region    Oceania

state FSM | Micronesia
    alias     Federated States of Micronesia; FSM; F.S.M.; Micronesia, Federated States of
    demonym   Micronesian; Micronesians
    capital   Palikir
    city      Pohnpei; Chuuk; Yap; Kosrae; Weno
    weak      Micronesia; Micronesian; Micronesians; Yap; FSM
    at        Palikir 6.92 158.16; Pohnpei 6.88 158.23; Yap 9.51 138.12
    at        Chuuk = Weno 7.45 151.85
    cow       FSM
    region    Oceania

state KIR | Kiribati
    alias     Republic of Kiribati; Gilbert Islands
    demonym   I-Kiribati; i-Kiribati; Kiribatian; Gilbertese
    capital   South Tarawa; Tarawa
    city      Kanton; Kanton Island; Canton Island; Kiritimati; Christmas Island, Kiribati; Banaba; Phoenix Islands; Line Islands; Betio; Butaritari; Fanning Island
    weak      Kanton
    at        South Tarawa = Tarawa 1.35 172.98
    at        Kanton = Kanton Island = Canton Island -2.81 -171.68
    at        Kiritimati = Christmas Island, Kiribati 1.87 -157.43; Banaba -0.86 169.54
    cow       KIR
    region    Oceania

state MHL | Marshall Islands
    alias     Republic of the Marshall Islands; RMI; Marshalls
    demonym   Marshallese; Marshall Islander; Marshall Islanders
    capital   Majuro
    city      Kwajalein; Kwajalein Atoll; Bikini Atoll; Bikini; Enewetak; Rongelap; Ebeye; Runit Island; Runit Dome; Ronald Reagan Ballistic Missile Defense Test Site
    weak      Bikini; RMI
    at        Majuro 7.09 171.38; Kwajalein = Kwajalein Atoll 8.72 167.73
    at        Bikini Atoll = Bikini 11.61 165.38; Enewetak 11.47 162.19; Ebeye 8.78 167.74
    cow       MSI
    region    Oceania

state NRU | Nauru
    alias     Republic of Nauru; Pleasant Island
    demonym   Nauruan; Nauruans
    capital   Yaren; Yaren District
    city      Aiwo; Nauru Regional Processing Centre
    at        Yaren = Yaren District -0.55 166.92
    cow       NAU
    region    Oceania

state NZL | New Zealand
    alias     NZ; N.Z.; Aotearoa; Aotearoa New Zealand; Aotearoa-New Zealand
    demonym   New Zealander; New Zealanders; Kiwi; Kiwis
    capital   Wellington
    metonym   Beehive
    city      Auckland; Christchurch; Hamilton; Dunedin; Queenstown; Rotorua; Tauranga; Napier; Waitangi; Wairakei; Nelson; Waihopai; Invercargill; Whenuapai; Northland; North Island; South Island; Stewart Island; Chatham Islands; Tangimoana; White Island; Gisborne; Hawke's Bay; Al Noor Mosque
    weak      Kiwi; Kiwis; Beehive; Wellington; Hamilton; Napier; Nelson; Waitangi; North Island; South Island; Northland
    at        Wellington -41.29 174.78; Auckland -36.85 174.76; Christchurch -43.53 172.64
    at        Queenstown -45.03 168.66 (Otago); Dunedin -45.87 170.50 (Otago)
    at        Waitangi -35.27 174.08 (Northland); Hamilton -37.79 175.28 (Waikato)
    at        Rotorua -38.14 176.25
    cow       NEW
    region    Oceania

state PLW | Palau
    alias     Republic of Palau; Belau; Pelew
    demonym   Palauan; Palauans
    capital   Ngerulmud; Melekeok
    city      Koror; Peleliu; Angaur; Babeldaob; Malakal Harbor; Helen Reef
    at        Ngerulmud = Melekeok 7.50 134.62; Koror 7.34 134.48; Peleliu 7.00 134.25
    at        Angaur 6.90 134.15
    cow       PAL
    region    Oceania

state PNG | Papua New Guinea
    alias     PNG; P.N.G.; Independent State of Papua New Guinea
    demonym   Papua New Guinean; Papua New Guineans
    capital   Port Moresby
    city      Lae; Manus; Manus Island; Lombrum; Rabaul; Madang; Mount Hagen; Wewak; Vanimo; Enga; Enga Province; Southern Highlands; Hela; Arawa; Buka; Panguna; Buin; New Britain; New Ireland; Porgera; Daru; East Sepik; Morobe; Milne Bay; Kavieng; Yambali; Wabag; Goroka; Kokoda; Kokoda Track; Momote
    weak      Hela; Southern Highlands; Lae; New Britain; New Ireland; Buka
    at        Port Moresby -9.48 147.15; Lae -6.73 147.00 (Morobe)
    at        Manus = Manus Island -2.09 146.87; Lombrum -2.04 147.38 (Manus)
    at        Rabaul -4.20 152.18 (East New Britain); Arawa -6.22 155.57 (Bougainville)
    at        Buka -5.43 154.67 (Bougainville); Panguna -6.32 155.50 (Bougainville)
    at        Mount Hagen -5.86 144.23 (Western Highlands); Wabag -5.49 143.72 (Enga)
    cow       PNG
    region    Oceania

state SLB | Solomon Islands
    alias     Solomons; Solomon Is.; British Solomon Islands
    demonym   Solomon Islander; Solomon Islanders; Solomonese
    capital   Honiara
    city      Guadalcanal; Malaita; Auki; Tulagi; Gizo; Choiseul; Henderson Field; Western Province; Isabel; Noro; Bina Harbour; Santa Cruz Islands
    weak      Western Province; Isabel
    at        Honiara -9.43 159.95; Guadalcanal -9.58 160.15; Malaita -9.02 160.95
    at        Auki -8.77 160.70 (Malaita); Tulagi -9.10 160.15; Gizo -8.10 156.84
    at        Noro -8.22 157.20
    cow       SOL
    region    Oceania

state TON | Tonga
    alias     Kingdom of Tonga; Friendly Islands
    demonym   Tongan; Tongans
    capital   Nuku'alofa; Nukuʻalofa; Nuku’alofa; Nukualofa
    city      Tongatapu; Vava'u; Vavaʻu; Ha'apai; Hunga Tonga; Hunga Tonga-Hunga Ha'apai; Hunga Tonga–Hunga Ha'apai
    at        Nuku'alofa = Nukualofa -21.14 -175.20; Vava'u -18.65 -173.98
    at        Tongatapu -21.18 -175.20
    cow       TON
    region    Oceania

state TUV | Tuvalu
    alias     Ellice Islands
    demonym   Tuvaluan; Tuvaluans
    capital   Funafuti
    city      Vaiaku; Nanumea; Nukulaelae
    at        Funafuti -8.52 179.20; Vaiaku -8.52 179.19
    cow       TUV
    region    Oceania

state VUT | Vanuatu
    alias     Republic of Vanuatu; New Hebrides
    demonym   ni-Vanuatu; Ni-Vanuatu; Vanuatuan; Vanuatuans
    capital   Port Vila; Port-Vila
    city      Luganville; Espiritu Santo; Efate; Tanna; Malekula; Ambae; Pentecost Island
    at        Port Vila -17.73 168.32; Luganville -15.51 167.18; Espiritu Santo -15.30 166.92
    at        Tanna -19.50 169.36
    cow       VAN
    region    Oceania

state WSM | Samoa
    alias     Independent State of Samoa; Western Samoa
    demonym   Samoan; Samoans
    capital   Apia
    city      Upolu; Savai'i; Savaiʻi; Vaiusu Bay; Faleolo
    at        Apia -13.83 -171.77
    cow       WSM
    region    Oceania
