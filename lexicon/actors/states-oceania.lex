# States of Oceania: names, peoples, capitals, metonyms, places in them.

state AUS | Australia
    alias     Commonwealth of Australia; Aust.
    demonym   Australian; Australians; Aussie; Aussies
    capital   Canberra
    metonym   Kirribilli House; Yarralumla; Kirribilli
    city      Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; Cairns; Townsville; Gold Coast; Newcastle; Wollongong; Geelong; Alice Springs; Pine Gap; Woomera; Tindal; Garden Island; HMAS Stirling; Henderson; Port Kembla; Port Hedland; Fremantle; Exmouth; Port Darwin; Broome; Bondi; Bondi Beach; New South Wales; NSW; Queensland; Victoria; South Australia; Western Australia; Northern Territory; Tasmania; Australian Capital Territory; Torres Strait Islands; Lord Howe Island; Shoalwater Bay; Osborne; Olympic Dam; Port Arthur
    weak      Darwin; Victoria; Perth; Newcastle; Gold Coast; Henderson; Osborne; Broome; Adelaide; Port Arthur; Northern Territory; Garden Island; Cairns
    cow       AUL
    region    Oceania

state FJI | Fiji
    alias     Republic of Fiji; Fiji Islands
    demonym   Fijian; Fijians; Indo-Fijian; Indo-Fijians
    capital   Suva
    city      Nadi; Lautoka; Viti Levu; Vanua Levu; Denarau; Rotuma; Blackrock Camp
    cow       FIJ
    region    Oceania

state FSM | Micronesia
    alias     Federated States of Micronesia; FSM; F.S.M.; Micronesia, Federated States of
    demonym   Micronesian; Micronesians
    capital   Palikir
    city      Pohnpei; Chuuk; Yap; Kosrae; Weno
    weak      Micronesia; Micronesian; Micronesians; Yap; FSM
    cow       FSM
    region    Oceania

state KIR | Kiribati
    alias     Republic of Kiribati; Gilbert Islands
    demonym   I-Kiribati; i-Kiribati; Kiribatian; Gilbertese
    capital   South Tarawa; Tarawa
    city      Kanton; Kanton Island; Canton Island; Kiritimati; Christmas Island, Kiribati; Banaba; Phoenix Islands; Line Islands; Betio; Butaritari; Fanning Island
    weak      Kanton
    cow       KIR
    region    Oceania

state MHL | Marshall Islands
    alias     Republic of the Marshall Islands; RMI; Marshalls
    demonym   Marshallese; Marshall Islander; Marshall Islanders
    capital   Majuro
    city      Kwajalein; Kwajalein Atoll; Bikini Atoll; Bikini; Enewetak; Rongelap; Ebeye; Runit Island; Runit Dome; Ronald Reagan Ballistic Missile Defense Test Site
    weak      Bikini; RMI
    cow       MSI
    region    Oceania

state NRU | Nauru
    alias     Republic of Nauru; Pleasant Island
    demonym   Nauruan; Nauruans
    capital   Yaren; Yaren District
    city      Aiwo; Nauru Regional Processing Centre
    cow       NAU
    region    Oceania

state NZL | New Zealand
    alias     NZ; N.Z.; Aotearoa; Aotearoa New Zealand; Aotearoa-New Zealand
    demonym   New Zealander; New Zealanders; Kiwi; Kiwis
    capital   Wellington
    metonym   Beehive
    city      Auckland; Christchurch; Hamilton; Dunedin; Queenstown; Rotorua; Tauranga; Napier; Waitangi; Wairakei; Nelson; Waihopai; Invercargill; Whenuapai; Northland; North Island; South Island; Stewart Island; Chatham Islands; Tangimoana; White Island; Gisborne; Hawke's Bay; Al Noor Mosque
    weak      Kiwi; Kiwis; Beehive; Wellington; Hamilton; Napier; Nelson; Waitangi; North Island; South Island; Northland
    cow       NEW
    region    Oceania

state PLW | Palau
    alias     Republic of Palau; Belau; Pelew
    demonym   Palauan; Palauans
    capital   Ngerulmud; Melekeok
    city      Koror; Peleliu; Angaur; Babeldaob; Malakal Harbor; Helen Reef
    cow       PAL
    region    Oceania

state PNG | Papua New Guinea
    alias     PNG; P.N.G.; Independent State of Papua New Guinea
    demonym   Papua New Guinean; Papua New Guineans
    capital   Port Moresby
    city      Lae; Manus; Manus Island; Lombrum; Rabaul; Madang; Mount Hagen; Wewak; Vanimo; Enga; Enga Province; Southern Highlands; Hela; Arawa; Buka; Panguna; Buin; New Britain; New Ireland; Porgera; Daru; East Sepik; Morobe; Milne Bay; Kavieng; Yambali; Wabag; Goroka; Kokoda; Kokoda Track; Momote
    weak      Hela; Southern Highlands; Lae; New Britain; New Ireland; Buka
    cow       PNG
    region    Oceania

state SLB | Solomon Islands
    alias     Solomons; Solomon Is.; British Solomon Islands
    demonym   Solomon Islander; Solomon Islanders; Solomonese
    capital   Honiara
    city      Guadalcanal; Malaita; Auki; Tulagi; Gizo; Choiseul; Henderson Field; Western Province; Isabel; Noro; Bina Harbour; Santa Cruz Islands
    weak      Western Province; Isabel
    cow       SOL
    region    Oceania

state TON | Tonga
    alias     Kingdom of Tonga; Friendly Islands
    demonym   Tongan; Tongans
    capital   Nuku'alofa; Nukuʻalofa; Nuku’alofa; Nukualofa
    city      Tongatapu; Vava'u; Vavaʻu; Ha'apai; Hunga Tonga; Hunga Tonga-Hunga Ha'apai; Hunga Tonga–Hunga Ha'apai
    cow       TON
    region    Oceania

state TUV | Tuvalu
    alias     Ellice Islands
    demonym   Tuvaluan; Tuvaluans
    capital   Funafuti
    city      Vaiaku; Nanumea; Nukulaelae
    cow       TUV
    region    Oceania

state VUT | Vanuatu
    alias     Republic of Vanuatu; New Hebrides
    demonym   ni-Vanuatu; Ni-Vanuatu; Vanuatuan; Vanuatuans
    capital   Port Vila; Port-Vila
    city      Luganville; Espiritu Santo; Efate; Tanna; Malekula; Ambae; Pentecost Island
    cow       VAN
    region    Oceania

state WSM | Samoa
    alias     Independent State of Samoa; Western Samoa
    demonym   Samoan; Samoans
    capital   Apia
    city      Upolu; Savai'i; Savaiʻi; Vaiusu Bay; Faleolo
    cow       WSM
    region    Oceania
