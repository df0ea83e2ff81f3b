# Formats of states, armed groups and movements, commands and forces, political parties.
# `of` names the state a group belongs to; groups active in several states name the main one first, or none.

# --- Formats and circles of states ----------------------------------------------------------------

group G7 | Group of Seven
    alias     G7; G-7; Group of 7; G7 nations; G7 countries; G7 summit; G-7 nations; G-7 countries
    member    CAN; FRA; DEU; ITA; JPN; GBR; USA

group G8 | Group of Eight
    alias     G8; G-8
    member    CAN; FRA; DEU; ITA; JPN; GBR; USA; RUS ~1997..~2014

group G20 | Group of Twenty
    alias     G20; G-20; Group of 20; G20 nations; G-20 nations; G20 countries; G20 summit
    member    ARG; AUS; BRA; CAN; CHN; FRA; DEU; IND; IDN; ITA; JPN; KOR; MEX; RUS; SAU; ZAF; TUR; GBR; USA; EU; AU ~2023..

group G77 | Group of 77
    alias     G77; G-77; Group of 77 and China; G77 and China

group G4 | Group of Four
    alias     G4; G-4; G4 nations
    weak      G4; Group of Four
    member    BRA; DEU; IND; JPN

group G5 | Group of Five
    weak      G5; G-5

group G24 | Group of 24
    alias     G24; G-24

group P5 | Permanent Five
    alias     P5; P-5; five permanent members; permanent members of the Security Council; permanent five; Perm Five; five permanent members of the UN Security Council; permanent members of the UN Security Council
    member    CHN; FRA; RUS; GBR; USA

group P3 | P3
    alias     P-3
    member    FRA; GBR; USA

group GRP:P5+1 | P5+1
    alias     P5+1; P5 + 1; E3+3; EU3+3; E3/EU+3; six world powers; six major powers; five permanent members plus Germany
    weak      six world powers; six major powers
    member    CHN; FRA; RUS; GBR; USA; DEU

group GRP:P4+1 | P4+1
    alias     P4+1; remaining parties to the JCPOA; Joint Commission of the JCPOA
    member    CHN; FRA; RUS; GBR; DEU

group E3 | E3
    alias     EU-3; EU3; E-3; European troika; three European powers; Euro-3
    weak      three European powers; European troika
    member    FRA; DEU; GBR

group QUAD | Quadrilateral Security Dialogue
    alias     Quad; the Quad; QUAD; Quadrilateral; Quadrilateral Dialogue; Quad grouping; Quad nations; Quad countries; Quad members; Quad states; Quad partners; Quad leaders
    weak      Quad; Quadrilateral
    member    USA; JPN; AUS; IND

group QUADPLUS | Quad Plus
    alias     Quad-Plus

group SQUAD | Squad
    weak      Squad
    member    USA; JPN; AUS; PHL

group AUKUS | AUKUS
    alias     Aukus; AUKUS pact; AUKUS partnership; AUKUS partners
    member    AUS; GBR; USA

group IPEF | Indo-Pacific Economic Framework for Prosperity
    alias     IPEF; Indo-Pacific Economic Framework
    member    USA; AUS; BRN; FJI; IND; IDN; JPN; KOR; MYS; NZL; PHL; SGP; THA; VNM

group FIVEEYES | Five Eyes
    alias     Five Eyes alliance; Five Eyes intelligence alliance; Five Eyes network
    member    USA; GBR; CAN; AUS; NZL

group I2U2 | I2U2
    alias     I2U2 Group
    member    IND; ISR; ARE; USA

group IP4 | Indo-Pacific Four
    alias     IP4; AP4; Asia-Pacific Four
    member    AUS; JPN; KOR; NZL

group IPMDA | Partners in the Blue Pacific
    member    AUS; CAN; DEU; JPN; KOR; NZL; GBR; USA

group CHIP4 | Chip 4
    alias     Chip 4 alliance; Fab 4
    member    USA; JPN; KOR; TWN

group MINERALSPARTNERSHIP | Minerals Security Partnership

group MIKTA | MIKTA
    member    MEX; IDN; KOR; TUR; AUS

group IBSA | IBSA Dialogue Forum
    alias     IBSA
    member    IND; BRA; ZAF

group RIC | Russia-India-China trilateral
    alias     RIC
    weak      RIC
    member    RUS; IND; CHN

group BASIC | BASIC countries
    alias     BASIC group
    member    BRA; ZAF; IND; CHN

group COMPACT | Freely Associated States
    alias     Compact states
    member    FSM; MHL; PLW

group NONALIGNED | Non-Aligned Movement
    alias     NAM; non-aligned movement; nonaligned movement; Non-aligned Movement; Nonaligned Movement
    weak      NAM

group GLOBALSOUTH | Global South
    alias     global south; Global South countries; developing world

group GLOBALNORTH | Global North
    alias     global north

group WEST | West
    alias     the West; Western countries; Western powers; Western nations; Western states; Western governments; Western capitals; Western allies; collective West; West's
    weak      West; the West

group EASTERNBLOC | Eastern Bloc
    alias     Soviet bloc; Eastern bloc; Communist bloc

group NORMANDYFORMAT | Normandy Format
    alias     Normandy Four; Normandy format; Normandy Group; Normandy Contact Group
    member    UKR; RUS; DEU; FRA

group MINSKGROUP | OSCE Minsk Group
    alias     Minsk Group; OSCE's Minsk Group; Minsk Group co-chairs
    member    FRA; RUS; USA

group TCG | Trilateral Contact Group on Ukraine
    alias     Trilateral Contact Group
    member    UKR; RUS; OSCE

group ASTANATRIO | Astana trio
    alias     Astana guarantors; guarantor states of the Astana process; Astana troika
    member    RUS; TUR; IRN

group UDCG | Ukraine Defense Contact Group
    alias     Ukraine Defence Contact Group; Ramstein group; Ramstein format; Ukraine Contact Group; Ramstein Contact Group; UDCG; Ramstein meeting

group COALITIONOFTHEWILLING | Coalition of the Willing
    alias     coalition of the willing
    weak      coalition of the willing; Coalition of the Willing

group CONTACTGROUP | Contact Group
    alias     Balkan Contact Group; Contact Group for the former Yugoslavia
    weak      Contact Group
    member    USA; GBR; FRA; DEU; ITA; RUS

group QUINT | Quint
    weak      Quint
    member    USA; GBR; FRA; DEU; ITA

group WEIMARTRIANGLE | Weimar Triangle
    alias     Weimar Plus; Weimar+; Weimar format
    member    FRA; DEU; POL

group LUBLINTRIANGLE | Lublin Triangle
    member    LTU; POL; UKR

group ASSOCIATEDTRIO | Associated Trio
    alias     Association Trio
    member    GEO; MDA; UKR

group SLAVKOV | Slavkov Triangle
    alias     Austerlitz format; Slavkov Format
    member    AUT; CZE; SVK

group CRAIOVA | Craiova Group
    member    BGR; GRC; ROU; SRB

group WB6 | Western Balkan Six
    alias     Western Balkans Six; WB6
    member    ALB; BIH; KOS; MNE; MKD; SRB

group OPENBALKAN | Open Balkan
    alias     Mini-Schengen
    member    ALB; MKD; SRB

group BALTICSTATES | Baltic states
    alias     Baltics; Baltic countries; Baltic nations; Baltic republics; Baltic States; Baltic trio
    member    EST; LVA; LTU

group FRUGALFOUR | Frugal Four
    alias     frugal four
    member    AUT; DNK; NLD; SWE

group EUMED9 | MED9
    alias     Med7; EuroMed 9; MED7
    member    HRV; CYP; FRA; GRC; ITA; MLT; PRT; SVN; ESP

group CRINK | CRINK
    alias     axis of upheaval; Axis of Upheaval
    member    CHN; RUS; IRN; PRK

group AXISOFEVIL | axis of evil
    member    IRQ; IRN; PRK

group AXISOFRESISTANCE | Axis of Resistance
    alias     axis of resistance; resistance axis; Resistance Axis

group ARABQUARTET | Arab Quartet
    alias     Anti-Terror Quartet; blockading states
    member    SAU; ARE; BHR; EGY

group MIDEASTQUARTET | Middle East Quartet
    alias     Quartet on the Middle East; Mideast Quartet; Middle East quartet
    weak      Quartet
    member    UN; USA; EU; RUS

group SUDANQUAD | Quad on Sudan
    alias     Sudan Quad; Quad for Sudan
    member    USA; GBR; SAU; ARE

group SAUDICOALITION | Saudi-led coalition
    alias     Saudi-led coalition in Yemen; Arab coalition; Saudi-led military coalition; Arab Coalition; Coalition to Support Legitimacy in Yemen

group GLOBALCOALITION | Global Coalition against Daesh
    alias     Global Coalition to Defeat ISIS; US-led coalition; U.S.-led coalition; anti-ISIS coalition; international coalition against the Islamic State; coalition against ISIS; anti-Islamic State coalition; US-led international coalition; Global Coalition Against Daesh
    weak      US-led coalition; U.S.-led coalition

group FRIENDSOFSYRIA | Friends of Syria
    alias     Friends of the Syrian People

group LIMAGROUP | Lima Group
    alias     Grupo de Lima

group COREGROUP | Core Group on Haiti
    weak      Core Group

group CARICOMEPG | CARICOM Eminent Persons Group
    weak      Eminent Persons Group

group RIOGROUP | Rio Group

group C5 | C5
    alias     Central Asia Five; Central Asian states; Central Asian republics
    weak      C5
    member    KAZ; KGZ; TJK; TKM; UZB

group GRP:C5+1 | C5+1
    alias     C5+1 format
    member    KAZ; KGZ; TJK; TKM; UZB; USA

group GRP:3+3 | 3+3 format
    alias     3+3; 3+3 platform; 3+3 Regional Cooperation Platform

group GRP:16+1 | 16+1
    alias     17+1; 14+1; 16+1 format; 17+1 format; Cooperation between China and Central and Eastern European Countries; China-CEEC cooperation

group GRP:2+2 | 2+2
    alias     Two Plus Two
    weak      2+2; Two Plus Two

group NUCLEARWEAPONSTATES | nuclear-weapon states
    alias     nuclear weapon states; nuclear powers; recognised nuclear powers; N5
    member    CHN; FRA; RUS; GBR; USA

group ELDERS | The Elders
    weak      The Elders

group IPAC | Inter-Parliamentary Alliance on China
    alias     IPAC

group TRILATERALCOMMISSION | Trilateral Commission

group BILDERBERG | Bilderberg Group

group ARABSTATES | Arab states
    alias     Arab countries; Arab nations; Arab world; Arab governments; Arab League states

group GULFSTATES | Gulf states
    alias     Gulf countries; Gulf Arab states; Gulf monarchies; Gulf nations; Gulf Arab countries; Arab Gulf states
    member    SAU; ARE; KWT; QAT; BHR; OMN

group PACIFICISLANDS | Pacific island countries
    alias     Pacific Island nations; Pacific island nations; Pacific Island countries; Pacific Island states; Pacific islands states; Pacific island states

# --- Forces and commands --------------------------------------------------------------------------

group USFK | United States Forces Korea
    alias     USFK; U.S. Forces Korea; US Forces Korea; United States Forces in Korea; U.S. Forces in Korea
    of        USA

group USFJ | United States Forces Japan
    alias     USFJ; U.S. Forces Japan; US Forces Japan
    of        USA

group CFC | ROK-U.S. Combined Forces Command
    alias     Combined Forces Command; South Korea-U.S. Combined Forces Command; CFC; ROK-US Combined Forces Command
    member    USA; KOR

group EUROCORPS | Eurocorps

group FRANCOGERMANBRIGADE | Franco-German Brigade

group WAGNER | Wagner Group
    alias     Wagner; Wagner group; PMC Wagner; Wagner PMC; Wagner mercenaries; Wagner mercenary group; Wagner fighters; Wagner Private Military Company; Wagner forces
    weak      Wagner
    of        RUS

group AFRICACORPS | Africa Corps
    alias     Russian Africa Corps; Russia's Africa Corps; Afrika Korps
    of        RUS

group BLACKWATER | Blackwater
    alias     Academi
    of        USA

group KADYROVTSY | Kadyrovites
    alias     Kadyrovtsy; Akhmat; Akhmat battalion
    of        RUS

group AZOV | Azov Brigade
    alias     Azov Battalion; Azov Regiment; Azov regiment; Azov battalion; Azov brigade; Azov fighters; Azov movement
    of        UKR

group AIDARBATTALION | Aidar Battalion
    of        UKR

group IRREGULARLEGION | International Legion of Ukraine
    alias     International Legion; Foreign Legion of Ukraine
    of        UKR

group FREEDOMOFRUSSIALEGION | Freedom of Russia Legion
    alias     Freedom of Russia
    of        RUS

group RVC | Russian Volunteer Corps
    of        RUS

group KLA | Kosovo Liberation Army
    alias     KLA; UCK; UÇK
    of        KOS

group NLAMKD | National Liberation Army (Macedonia)
    of        MKD

# --- Middle East ----------------------------------------------------------------------------------

group HAMAS | Hamas
    alias     HAMAS; Islamic Resistance Movement; Hamas movement; Hamas militants; Hamas group; Hamas leaders; Hamas fighters
    of        PSE

group QASSAM | Izz ad-Din al-Qassam Brigades
    alias     Qassam Brigades; al-Qassam Brigades; Al-Qassam Brigades; Izz al-Din al-Qassam Brigades
    of        PSE

group PIJ | Palestinian Islamic Jihad
    alias     Islamic Jihad; PIJ; Palestinian Islamic Jihad Movement
    of        PSE

group QUDSBRIGADES | al-Quds Brigades
    alias     Al-Quds Brigades; Saraya al-Quds
    of        PSE

group PLO | Palestine Liberation Organization
    alias     PLO; Palestine Liberation Organisation; P.L.O.
    of        PSE

group ALAQSABRIGADES | al-Aqsa Martyrs' Brigades
    alias     Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigades; Al Aqsa Martyrs Brigades
    of        PSE

group PFLP | Popular Front for the Liberation of Palestine
    alias     PFLP
    of        PSE

group DFLP | Democratic Front for the Liberation of Palestine
    alias     DFLP
    of        PSE

group LIONSDEN | Lions' Den
    of        PSE

group HEZBOLLAH | Hezbollah
    alias     Hizbollah; Hizbullah; Hizballah; Hezbullah; Lebanese Hezbollah; Party of God; Hezbollah militants; Hezbollah movement; Hezbollah group
    of        LBN

group HOUTHIS | Houthis
    alias     Houthi; Houthi movement; Houthi rebels; Houthi militia; Houthi group; Huthi; Huthis; Ansar Allah; Ansarullah; Ansar Allah movement; Yemen's Houthis; Iran-backed Houthis; Houthi militants; Houthi forces
    of        YEM

group STC | Southern Transitional Council
    alias     STC; Southern Transitional Council of Yemen
    weak      STC
    of        YEM

group HIRAK | Southern Movement
    alias     Hirak; Southern Movement (Yemen)
    weak      Hirak; Southern Movement
    of        YEM

group PLCYEMEN | Presidential Leadership Council
    alias     Yemen's Presidential Leadership Council; Presidential Leadership Council of Yemen
    of        YEM

group PMF | Popular Mobilization Forces
    alias     PMF; PMU; Popular Mobilisation Forces; Popular Mobilization Units; Hashd al-Shaabi; Hashed al-Shaabi; Hashd al-Sha'abi; Popular Mobilization Committee
    of        IRQ

group KATAIBHEZBOLLAH | Kata'ib Hezbollah
    alias     Kataib Hezbollah; Kata'ib Hizballah; Hezbollah Brigades; Kataib Hizbullah
    of        IRQ

group AAH | Asa'ib Ahl al-Haq
    alias     Asaib Ahl al-Haq; League of the Righteous; Asaib Ahl al Haq
    of        IRQ

group NUJABA | Harakat Hezbollah al-Nujaba
    alias     Nujaba; Harakat al-Nujaba; Al-Nujaba
    of        IRQ

group BADR | Badr Organization
    alias     Badr Organisation; Badr Brigade
    of        IRQ

group ISLAMICRESISTANCEIRAQ | Islamic Resistance in Iraq
    of        IRQ

group MAHDIARMY | Mahdi Army
    alias     Jaish al-Mahdi
    of        IRQ

group SADRISTS | Sadrist Movement
    alias     Sadrists; Sadrist movement; Sadrist bloc
    of        IRQ

group PESHMERGA | Peshmerga
    alias     peshmerga; Kurdish Peshmerga; Peshmerga forces
    of        IRQ

group KRG | Kurdistan Regional Government
    alias     KRG; Kurdish regional government; Kurdistan regional government; Iraqi Kurdistan government
    of        IRQ

group ISIS | Islamic State
    alias     ISIS; ISIL; IS group; Isis; Isil; Daesh; Da'esh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State group; Islamic State in Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State militants; Islamic State (IS); so-called Islamic State; Islamic State militant group; I.S.I.S.; Islamic State in Iraq
    weak      IS

group GRP:ISIS-K | Islamic State Khorasan Province
    alias     ISIS-K; ISKP; IS-K; ISIS-Khorasan; Islamic State Khorasan; Islamic State-Khorasan; ISIS-KP; Islamic State-Khorasan Province; Daesh-Khorasan; IS-Khorasan; Islamic State's Khorasan
    of        AFG

group ISWAP | Islamic State West Africa Province
    alias     ISWAP; Islamic State in West Africa Province; Islamic State in West Africa; Islamic State West Africa
    of        NGA

group ISGS | Islamic State in the Greater Sahara
    alias     ISGS; Islamic State Sahel Province; ISSP; Islamic State in the Sahel; EIGS

group ISCAP | Islamic State Central Africa Province
    alias     ISCAP; Islamic State's Central Africa Province

group ISSINAI | Islamic State Sinai Province
    alias     Sinai Province; Wilayat Sinai; Ansar Bayt al-Maqdis; Ansar Beit al-Maqdis
    of        EGY

group ISMOZ | Ansar al-Sunna
    alias     Islamic State Mozambique; Ansar al-Sunna Mozambique; Ahlu Sunna Wal Jama'a; Ahlu Sunnah Wa-Jama; Ansar al-Sunnah; al-Shabab Mozambique
    of        MOZ

group GRP:al-Qaeda | al-Qaeda
    alias     al-Qaida; Al-Qaeda; Al-Qaida; Al Qaeda; al Qaeda; Al Qaida; al Qaida; al-Qa'ida; Al-Qa'ida; Qaeda

group AQAP | al-Qaeda in the Arabian Peninsula
    alias     AQAP; Al-Qaeda in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula; Ansar al-Sharia
    of        YEM

group AQIM | al-Qaeda in the Islamic Maghreb
    alias     AQIM; Al-Qaeda in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb; al-Qaida in the Islamic Maghreb; GSPC; Salafist Group for Preaching and Combat

group AQIS | al-Qaeda in the Indian Subcontinent
    alias     AQIS; Al-Qaeda in the Indian Subcontinent

group AQI | al-Qaeda in Iraq
    alias     AQI; Al-Qaeda in Iraq; al-Qaida in Iraq
    of        IRQ

group HTS | Hayat Tahrir al-Sham
    alias     HTS; Hay'at Tahrir al-Sham; Hayat Tahrir al Sham; Tahrir al-Sham
    of        SYR

group FSA | Free Syrian Army
    alias     FSA
    of        SYR

group SNA | Syrian National Army
    alias     SNA; Turkish-backed Syrian National Army; Turkey-backed Syrian National Army
    weak      SNA
    of        SYR

group SNC | Syrian National Coalition
    alias     National Coalition for Syrian Revolutionary and Opposition Forces; Syrian National Council; Syrian opposition coalition; Syrian Opposition Coalition
    of        SYR

group HNC | High Negotiations Committee
    alias     Syrian Negotiation Commission; Syrian Negotiations Committee
    of        SYR

group SDF | Syrian Democratic Forces
    alias     SDF; Kurdish-led Syrian Democratic Forces; US-backed Syrian Democratic Forces; QSD
    of        SYR

group YPG | People's Protection Units
    alias     YPG; People's Defense Units; Kurdish YPG; YPJ; Syrian Kurdish YPG; YPG militia
    of        SYR

group AANES | Autonomous Administration of North and East Syria
    alias     AANES; Rojava administration; Democratic Autonomous Administration of North and East Syria
    of        SYR

group WHITEHELMETS | White Helmets
    alias     Syria Civil Defence; Syrian Civil Defense
    of        SYR

group AHRARALSHAM | Ahrar al-Sham
    of        SYR

group JAYSHALISLAM | Jaysh al-Islam
    alias     Jaish al-Islam
    of        SYR

group PKK | Kurdistan Workers' Party
    alias     PKK; Kurdistan Workers Party; Kurdish militants; Kurdish Workers' Party; KCK
    weak      Kurdish militants
    of        TUR

group TAK | Kurdistan Freedom Hawks
    alias     Kurdistan Freedom Falcons
    of        TUR

group PJAK | Kurdistan Free Life Party
    alias     PJAK
    of        IRN

group DHKPC | DHKP-C
    alias     Revolutionary People's Liberation Party/Front
    of        TUR

group FETO | Gülen movement
    alias     FETÖ; FETO; Gulen movement; Gülenists; Gulenists; Hizmet; Gulenist movement
    of        TUR

group KURDS | Kurds
    alias     Kurdish forces; Kurdish groups; Kurdish fighters; Kurdish leaders

group MEK | People's Mujahedin of Iran
    alias     MEK; Mujahedin-e Khalq; Mojahedin-e Khalq; Mujahideen-e-Khalq; National Council of Resistance of Iran; NCRI; People's Mojahedin Organization of Iran; PMOI
    of        IRN

group JUNDALLAH | Jaish al-Adl
    alias     Jundallah; Jaysh al-Adl; Jundullah; Jaish ul-Adl
    of        IRN

group BASIJ | Basij
    alias     Basij militia; Basij forces
    of        IRN

group GRP:Muslim Brotherhood | Muslim Brotherhood
    alias     Moslem Brotherhood; the Brotherhood; Ikhwan
    weak      the Brotherhood; Ikhwan

group POLISARIO | Polisario Front
    alias     Polisario; Frente Polisario
    of        ESH

group SETTLERS | Israeli settlers
    alias     Jewish settlers
    of        ISR

group GHF | Gaza Humanitarian Foundation
    alias     GHF

group BOARDOFPEACE | Board of Peace

# --- Africa ---------------------------------------------------------------------------------------

group BOKOHARAM | Boko Haram
    alias     Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Boko Haram militants; Boko Haram insurgents
    of        NGA

group GRP:al-Shabaab | al-Shabaab
    alias     al-Shabab; Al-Shabaab; Al-Shabab; Al Shabaab; Al Shabab; al Shabaab; al Shabab; Shabaab; Shebab; al-Shebab; Harakat al-Shabaab al-Mujahideen
    of        SOM

group ISSOM | Islamic State in Somalia
    alias     Islamic State Somalia
    of        SOM

group ICU | Islamic Courts Union
    alias     Union of Islamic Courts
    of        SOM

group JNIM | Jama'at Nusrat al-Islam wal-Muslimin
    alias     JNIM; Jamaat Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims; Jama'a Nusrat ul-Islam wa al-Muslimin; GSIM; Jamaa Nusrat ul-Islam wa al-Muslimin; Jama'at Nasr al-Islam wal Muslimin

group ANSARDINE | Ansar Dine
    alias     Ansar al-Din; Ansar Eddine
    of        MLI

group MNLA | National Movement for the Liberation of Azawad
    alias     MNLA; Tuareg rebels; Tuareg separatists
    of        MLI

group FLA | Azawad Liberation Front
    alias     FLA
    weak      FLA
    of        MLI

group CMA | Coordination of Azawad Movements
    alias     CMA; Permanent Strategic Framework
    weak      CMA
    of        MLI

group ANSARU | Ansaru
    of        NGA

group MEND | Movement for the Emancipation of the Niger Delta
    of        NGA

group IPOB | Indigenous People of Biafra
    alias     IPOB; Eastern Security Network
    of        NGA

group AMBAZONIA | Ambazonia separatists
    alias     Ambazonia; Anglophone separatists; Ambazonian separatists; Ambazonia Governing Council; Ambazonia Defence Forces
    of        CMR

group M23 | M23
    alias     M23 rebels; March 23 Movement; M23 movement; M23 rebel group; M23 group; Mouvement du 23 mars; AFC/M23; M23/AFC
    of        COD

group AFC | Congo River Alliance
    alias     Alliance Fleuve Congo; AFC; River Congo Alliance
    weak      AFC
    of        COD

group ADF | Allied Democratic Forces
    alias     ADF
    weak      ADF
    of        COD

group FDLR | Democratic Forces for the Liberation of Rwanda
    alias     FDLR
    of        COD

group INTERAHAMWE | Interahamwe
    of        COD

group CODECO | Cooperative for the Development of Congo
    alias     CODECO
    of        COD

group WAZALENDO | Wazalendo
    of        COD

group MAIMAI | Mai-Mai
    alias     Mai Mai; Mayi-Mayi; Mai-Mai militia
    of        COD

group REDTABARA | RED-Tabara
    alias     RED Tabara
    of        BDI

group LRA | Lord's Resistance Army
    alias     LRA
    of        UGA

group RSF | Rapid Support Forces
    alias     RSF; paramilitary Rapid Support Forces; Rapid Support Force
    of        SDN

group JANJAWEED | Janjaweed
    alias     Janjaweed militia
    of        SDN

group SPLMN | Sudan People's Liberation Movement-North
    alias     SPLM-N; SPLM-North; SPLA-N
    of        SDN

group JEM | Justice and Equality Movement
    alias     JEM
    of        SDN

group SLM | Sudan Liberation Movement
    alias     SLM/A; Sudan Liberation Army
    of        SDN

group FFC | Forces of Freedom and Change
    alias     FFC; Forces for Freedom and Change; Central Council of the Forces of Freedom and Change
    of        SDN

group TAQADUM | Taqaddum
    alias     Taqadum; Coordination of Civil Democratic Forces; Tagadum
    of        SDN

group SUMOUD | Sumoud
    alias     Civil Democratic Alliance for Revolutionary Forces
    of        SDN

group TASIS | Sudan Founding Alliance
    alias     Tasis; Ta'sis
    of        SDN

party SPLM | Sudan People's Liberation Movement
    alias     SPLM; SPLA; Sudan People's Liberation Army
    of        SSD

group SPLMIO | SPLM-IO
    alias     SPLM/A-IO; SPLA-IO; Sudan People's Liberation Movement-in-Opposition; SPLM-in-Opposition; Sudan People's Liberation Movement in Opposition
    of        SSD

group WHITEARMY | White Army
    weak      White Army
    of        SSD

group TPLF | Tigray People's Liberation Front
    alias     TPLF; Tigray People's Liberation Front (TPLF); Tigrayan forces; Tigray forces; Tigray rebels; Tigrayan rebels; Tigray Defence Forces; Tigray Defense Forces
    of        ETH

group OLA | Oromo Liberation Army
    alias     OLA; OLF-Shene
    weak      OLA
    of        ETH

group OLF | Oromo Liberation Front
    alias     OLF
    of        ETH

group FANO | Fano
    alias     Fano militia; Amhara Fano; Fano militias; Amhara militia
    of        ETH

group ONLF | Ogaden National Liberation Front
    alias     ONLF
    of        ETH

group LNA | Libyan National Army
    alias     LNA; Libyan Arab Armed Forces; Haftar's forces; LAAF; eastern-based Libyan National Army
    of        LBY

group GNU | Government of National Unity
    alias     Libyan Government of National Unity; GNU; Libya's Government of National Unity; Tripoli-based government
    weak      GNU; Government of National Unity
    of        LBY

group GNA | Government of National Accord
    alias     GNA; Libyan Government of National Accord; Libya's Government of National Accord
    weak      GNA
    of        LBY

group HOR | House of Representatives (Libya)
    alias     Libyan House of Representatives; Libya's House of Representatives; Tobruk-based parliament; Tobruk-based House of Representatives
    of        LBY

group HSC | High Council of State
    alias     Libyan High Council of State
    weak      High Council of State
    of        LBY

group NTC | National Transitional Council
    alias     Libyan National Transitional Council; Libya's National Transitional Council
    weak      National Transitional Council
    of        LBY

group CPC | Coalition of Patriots for Change
    of        CAF

group SELEKA | Séléka
    alias     Seleka; Ex-Séléka
    of        CAF

group ANTIBALAKA | Anti-balaka
    alias     anti-balaka
    of        CAF

group FACT | Front for Change and Concord in Chad
    of        TCD

group RUF | Revolutionary United Front
    alias     RUF
    of        SLE

party RPF | Rwandan Patriotic Front
    alias     RPF; Rwandan Patriotic Army
    of        RWA

party UNITA | UNITA
    alias     National Union for the Total Independence of Angola
    of        AGO

party MPLA | MPLA
    alias     People's Movement for the Liberation of Angola
    of        AGO

party RENAMO | Renamo
    alias     RENAMO; Mozambican National Resistance
    of        MOZ

party FRELIMO | Frelimo
    alias     FRELIMO
    of        MOZ

group FLEC | Front for the Liberation of the Enclave of Cabinda
    alias     FLEC
    of        AGO

group MFDC | Movement of Democratic Forces of Casamance
    alias     MFDC; Casamance rebels
    of        SEN

group CNSP | National Council for the Safeguard of the Homeland
    alias     CNSP; National Council for the Safeguarding of the Homeland
    weak      CNSP
    of        NER

# --- South, Central and Southeast Asia ------------------------------------------------------------

group TALIBAN | Taliban
    alias     Taleban; Afghan Taliban; Taliban government; Taliban regime; Taliban authorities; Taliban administration; the Taliban; Taliban leaders; Taliban officials
    of        AFG

group HAQQANI | Haqqani network
    alias     Haqqani Network; Haqqanis
    of        AFG

group NRF | National Resistance Front
    alias     National Resistance Front of Afghanistan; Northern Alliance; NRF; Panjshir resistance
    weak      NRF
    of        AFG

group GRP:mujahideen | mujahideen
    alias     mujahedeen; mujahidin; Mujahideen; Afghan mujahideen
    of        AFG

group TTP | Tehreek-e-Taliban Pakistan
    alias     TTP; Tehrik-i-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Pakistani Taliban; Tehreek-i-Taliban Pakistan; Pakistan Taliban
    of        PAK

group LET | Lashkar-e-Taiba
    alias     LeT; Lashkar-e-Tayyiba; Lashkar-e-Tayba; Lashkar-e-Toiba; Lashkar; Jamaat-ud-Dawa
    weak      Lashkar
    of        PAK

group JAISH | Jaish-e-Mohammed
    alias     Jaish-e-Mohammad; Jaish-e-Muhammad; JeM
    of        PAK

group TRF | The Resistance Front
    alias     Resistance Front
    weak      Resistance Front; The Resistance Front
    of        PAK

group LEJ | Lashkar-e-Jhangvi
    of        PAK

group HIZBULMUJAHIDEEN | Hizbul Mujahideen
    alias     Hizb-ul-Mujahideen
    of        PAK

group BLA | Balochistan Liberation Army
    alias     BLA; Baloch Liberation Army; Baluchistan Liberation Army; Baloch separatists; Baloch militants
    of        PAK

group HURRIYAT | All Parties Hurriyat Conference
    alias     Hurriyat; Hurriyat Conference
    of        IND

group NAXALITES | Naxalites
    alias     Maoist rebels in India; Naxals; Communist Party of India (Maoist)
    of        IND

group ULFA | United Liberation Front of Asom
    alias     ULFA; United Liberation Front of Assam
    of        IND

group NSCN | National Socialist Council of Nagaland
    alias     NSCN-IM; NSCN
    of        IND

group RSS | Rashtriya Swayamsevak Sangh
    alias     RSS
    of        IND

group KHALISTAN | Khalistan movement
    alias     Khalistan separatists; Sikh separatists; Khalistani separatists; Khalistani extremists; Sikhs for Justice

group TIBETANGOVEXILE | Central Tibetan Administration
    alias     Tibetan government-in-exile; Tibetan government in exile

group LTTE | Liberation Tigers of Tamil Eelam
    alias     LTTE; Tamil Tigers; Tamil Tiger
    of        LKA

group ETIM | East Turkestan Islamic Movement
    alias     ETIM; Turkistan Islamic Party; TIP; East Turkistan Islamic Movement
    weak      TIP

group WUC | World Uyghur Congress
    alias     World Uighur Congress

group UYGHURS | Uyghurs
    alias     Uighurs; Uyghur; Uighur; Uygurs; Uyghur Muslims; Uighur Muslims
    of        CHN

group IMU | Islamic Movement of Uzbekistan
    alias     IMU
    of        UZB

group NUG | National Unity Government of Myanmar
    alias     National Unity Government; NUG; Committee Representing Pyidaungsu Hluttaw; CRPH
    weak      National Unity Government
    of        MMR

party GRP:NLD | National League for Democracy
    alias     NLD
    of        MMR

party USDP | Union Solidarity and Development Party
    alias     USDP
    of        MMR

group PDF | People's Defence Force
    alias     People's Defence Forces; People's Defense Force; People's Defense Forces
    of        MMR

group AA | Arakan Army
    alias     AA
    weak      AA
    of        MMR

group KIA | Kachin Independence Army
    alias     KIA; Kachin Independence Organisation; Kachin Independence Organization; KIO
    weak      KIA; KIO
    of        MMR

group KNU | Karen National Union
    alias     KNU; Karen National Liberation Army; KNLA
    of        MMR

group UWSA | United Wa State Army
    alias     UWSA; Wa State
    of        MMR

group TNLA | Ta'ang National Liberation Army
    alias     TNLA
    of        MMR

group MNDAA | Myanmar National Democratic Alliance Army
    alias     MNDAA
    of        MMR

group BROTHERHOODALLIANCE | Three Brotherhood Alliance
    alias     Brotherhood Alliance
    of        MMR

group ARSA | Arakan Rohingya Salvation Army
    alias     ARSA
    of        MMR

group ROHINGYA | Rohingya
    alias     Rohingyas; Rohingya Muslims; Rohingya refugees
    of        MMR

group KHMERROUGE | Khmer Rouge
    of        KHM

group MILF | Moro Islamic Liberation Front
    alias     MILF
    of        PHL

group MNLF | Moro National Liberation Front
    alias     MNLF
    of        PHL

group ABUSAYYAF | Abu Sayyaf
    alias     Abu Sayyaf Group; ASG
    weak      ASG
    of        PHL

group NPA | New People's Army
    alias     NPA; CPP-NPA
    weak      NPA
    of        PHL

group CPPPHL | Communist Party of the Philippines
    of        PHL

group NDFP | National Democratic Front of the Philippines
    alias     NDFP
    of        PHL

group JI | Jemaah Islamiyah
    alias     Jemaah Islamiah; JI
    weak      JI
    of        IDN

group GAM | Free Aceh Movement
    alias     Gerakan Aceh Merdeka
    of        IDN

group OPM | Free Papua Movement
    alias     OPM; West Papua National Liberation Army; TPNPB; Organisasi Papua Merdeka
    of        IDN

group FRETILIN | Fretilin
    alias     FRETILIN
    of        TLS

group BRNTHA | Barisan Revolusi Nasional
    alias     Barisan Revolusi Nasional Melayu Patani
    of        THA

group BOUGAINVILLERA | Bougainville Revolutionary Army
    of        PNG

group AUMSHINRIKYO | Aum Shinrikyo
    of        JPN

group CHONGRYON | Chongryon
    alias     Chosen Soren; General Association of Korean Residents in Japan
    of        JPN

group FLNKS | Kanak and Socialist National Liberation Front
    alias     FLNKS
    of        NCL; FRA

# --- Europe and the Americas ----------------------------------------------------------------------

group IRA | Irish Republican Army
    alias     Provisional IRA; IRA; Provisional Irish Republican Army
    weak      IRA
    of        GBR

group NEWIRA | New IRA
    of        GBR

group REALIRA | Real IRA
    of        GBR

group UVF | Ulster Volunteer Force
    alias     UVF
    of        GBR

group UDANI | Ulster Defence Association
    of        GBR

group ETA | ETA
    alias     Euskadi Ta Askatasuna; Basque separatist group ETA; Basque separatists
    weak      ETA
    of        ESP

group CHECHENS | Chechen rebels
    alias     Chechen separatists; Caucasus Emirate; Chechen fighters; Chechen militants
    of        RUS

group APT28 | APT28
    alias     Fancy Bear
    of        RUS

group APT29 | APT29
    alias     Cozy Bear
    of        RUS

group SANDWORM | Sandworm
    of        RUS

group LAZARUS | Lazarus Group
    alias     Lazarus
    weak      Lazarus
    of        PRK

group KIMSUKY | Kimsuky
    of        PRK

group APT38 | APT38
    alias     BlueNoroff
    of        PRK

group VOLTTYPHOON | Volt Typhoon
    of        CHN

group SALTTYPHOON | Salt Typhoon
    of        CHN

group APT41 | APT41
    of        CHN

group FLAXTYPHOON | Flax Typhoon
    of        CHN

group ANONYMOUS | Anonymous
    weak      Anonymous

group FARC | Revolutionary Armed Forces of Colombia
    alias     FARC; FARC-EP; Farc; FARC rebels; FARC guerrillas
    of        COL

group FARCDISSIDENTS | FARC dissidents
    alias     FARC dissident groups
    of        COL

group EMC | Estado Mayor Central
    alias     Central General Staff; EMC
    weak      EMC
    of        COL

group SEGUNDAMARQUETALIA | Segunda Marquetalia
    alias     Second Marquetalia
    of        COL

group ELN | National Liberation Army (Colombia)
    alias     ELN; ELN rebels; ELN guerrillas; Ejército de Liberación Nacional; Ejercito de Liberacion Nacional
    weak      National Liberation Army
    of        COL

group AUCCOL | United Self-Defense Forces of Colombia
    alias     United Self-Defence Forces of Colombia
    of        COL

group CLANDELGOLFO | Gulf Clan
    alias     Clan del Golfo; Gaitanist Self-Defense Forces; Gaitanistas
    of        COL

group SHININGPATH | Shining Path
    alias     Sendero Luminoso
    of        PER

group MRTA | Túpac Amaru Revolutionary Movement
    alias     Tupac Amaru Revolutionary Movement; MRTA
    of        PER

group EPP | Paraguayan People's Army
    of        PRY

group EZLN | Zapatista Army of National Liberation
    alias     EZLN; Zapatistas
    of        MEX

group SINALOACARTEL | Sinaloa Cartel
    alias     Sinaloa cartel
    of        MEX

group CJNG | Jalisco New Generation Cartel
    alias     CJNG; Jalisco Cartel; Jalisco New Generation cartel
    of        MEX

group TRENDEARAGUA | Tren de Aragua
    of        VEN

group CARTELSOLES | Cartel of the Suns
    alias     Cartel de los Soles
    of        VEN

group MS13 | MS-13
    alias     Mara Salvatrucha; MS 13
    of        SLV

group BARRIO18 | Barrio 18
    alias     18th Street gang
    of        SLV

group PCC | First Capital Command
    alias     Primeiro Comando da Capital; PCC
    weak      PCC
    of        BRA

group COMANDOVERMELHO | Red Command
    alias     Comando Vermelho
    of        BRA

group CHONEROS | Los Choneros
    of        ECU

group LOSLOBOS | Los Lobos
    weak      Los Lobos
    of        ECU

group VIVANSANM | Viv Ansanm
    alias     G-Pep
    of        HTI

group MAWOZO | 400 Mawozo
    of        HTI

group G9HAITI | G9 Family and Allies
    alias     G9 gang
    of        HTI

group CONTRAS | Contras
    weak      Contras
    of        NIC

group KAHANEKACH | Kach
    alias     Kahane Chai
    of        ISR

group PROUDBOYS | Proud Boys
    of        USA

group OATHKEEPERS | Oath Keepers
    of        USA

group MAGA | MAGA movement
    alias     MAGA; Make America Great Again movement
    of        USA

group TEAPARTY | Tea Party
    alias     Tea Party movement
    of        USA

group FREEDOMCAUCUS | House Freedom Caucus
    alias     Freedom Caucus
    of        USA

group YELLOWVESTS | Yellow Vests
    alias     gilets jaunes; yellow vests; yellow vest movement
    of        FRA

group SOLIDARNOSC | Solidarity (Poland)
    alias     Solidarność; Solidarnosc; Solidarity movement
    of        POL

group BELOPP | Belarusian Coordination Council
    alias     Belarusian opposition; Coordination Council of Belarus
    of        BLR

group VENOPP | Venezuelan Unitary Platform
    alias     Unitary Platform; Plataforma Unitaria; Democratic Unity Roundtable; Venezuelan opposition; Democratic Unitary Platform
    weak      Unitary Platform
    of        VEN


# --- Parties --------------------------------------------------------------------------------------

party CCP | Chinese Communist Party
    alias     CCP; CPC; Communist Party of China; Chinese Communists; China's Communist Party; C.C.P.
    of        CHN

party CCP.FAC | Central Foreign Affairs Commission
    alias     Foreign Affairs Committee of the Central Committee; Foreign Affairs Commission of the Central Committee; Office of the Central Foreign Affairs Commission; CCP Central Foreign Affairs Commission; Central Foreign Affairs Commission Office; Foreign Affairs Committee of the Central Committee of the Chinese Communist Party; Office of the Foreign Affairs Commission
    of        CHN

party CCP.CC | Central Committee of the Chinese Communist Party
    alias     CCP Central Committee; CPC Central Committee; Central Committee of the Communist Party of China
    weak      Central Committee
    of        CHN

party CCP.POLITBURO | Politburo of the Chinese Communist Party
    alias     CCP Politburo; Politburo Standing Committee; Political Bureau of the CPC Central Committee
    weak      Politburo; Politburo Standing Committee
    of        CHN

party CCP.ILD | International Liaison Department
    alias     International Department of the CPC Central Committee; Liaison Department of the CCP Central Committee
    of        CHN

party CCP.UFWD | United Front Work Department
    of        CHN

party WPK | Workers' Party of Korea
    alias     WPK; Korean Workers' Party; KWP; Workers Party of Korea; North Korea's ruling Workers' Party; Workers' Party Central Committee
    of        PRK

party VCP | Communist Party of Vietnam
    alias     Vietnamese Communist Party; Vietnam's Communist Party
    of        VNM

party LPRP | Lao People's Revolutionary Party
    of        LAO

party CPP | Cambodian People's Party
    alias     CPP
    weak      CPP
    of        KHM

party CNRP | Cambodia National Rescue Party
    alias     CNRP
    of        KHM

party LDP | Liberal Democratic Party of Japan
    alias     LDP; Liberal Democratic Party; Japan's Liberal Democratic Party; Japan's ruling party
    weak      Liberal Democratic Party
    of        JPN

party KOMEITO | Komeito
    alias     New Komeito
    of        JPN

party CDP | Constitutional Democratic Party of Japan
    alias     CDP; CDPJ; Constitutional Democratic Party
    weak      CDP
    of        JPN

party DPJ | Democratic Party of Japan
    alias     DPJ
    of        JPN

party ISHIN | Japan Innovation Party
    alias     Nippon Ishin; Nippon Ishin no Kai; Ishin
    of        JPN

party DPFP | Democratic Party for the People
    of        JPN

party JCP | Japanese Communist Party
    alias     JCP
    of        JPN

party SANSEITO | Sanseito
    of        JPN

party DPK | Democratic Party of Korea
    alias     DPK; Minjoo Party; Democratic Party of South Korea; South Korea's Democratic Party
    of        KOR

party PPP | People Power Party
    alias     PPP; United Future Party
    weak      PPP
    of        KOR

party SAENURI | Liberty Korea Party
    alias     Saenuri Party; Grand National Party; Saenuri; Liberty Korea
    of        KOR

party KMT | Kuomintang
    alias     KMT; Nationalist Party of Taiwan; Chinese Nationalist Party; Guomindang; Taiwan's Nationalist Party
    of        TWN

party DPP | Democratic Progressive Party
    alias     DPP
    of        TWN

party TPP | Taiwan People's Party
    of        TWN

party MPP | Mongolian People's Party
    of        MNG

party PAP | People's Action Party
    alias     PAP
    weak      PAP
    of        SGP

party WP.SG | Workers' Party of Singapore
    of        SGP

party UMNO | United Malays National Organisation
    alias     UMNO; Umno; United Malays National Organization
    of        MYS

party BARISAN | Barisan Nasional
    of        MYS

party PAS | Malaysian Islamic Party
    alias     PAS; Pan-Malaysian Islamic Party
    weak      PAS
    of        MYS

party PERIKATAN | Perikatan Nasional
    of        MYS

party BERSATU | Bersatu
    alias     Malaysian United Indigenous Party
    of        MYS

party PH | Pakatan Harapan
    of        MYS

party DAP | Democratic Action Party
    of        MYS

party PKR | People's Justice Party
    alias     PKR
    of        MYS

party PDIP | Indonesian Democratic Party of Struggle
    alias     PDI-P; PDIP; Indonesian Democratic Party-Struggle
    of        IDN

party GERINDRA | Gerindra
    alias     Great Indonesia Movement Party
    of        IDN

party GOLKAR | Golkar
    of        IDN

party PHEUTHAI | Pheu Thai
    alias     Pheu Thai Party
    of        THA

party THAIRAKTHAI | Thai Rak Thai
    of        THA

party MOVEFORWARD | Move Forward Party
    alias     Move Forward
    weak      Move Forward
    of        THA

party FUTUREFORWARD | Future Forward Party
    alias     Future Forward
    of        THA

party PEOPLESPARTYTH | People's Party of Thailand
    alias     Thailand's People's Party
    of        THA

party PALANGPRACHARATH | Palang Pracharath
    alias     Palang Pracharath Party
    of        THA

party UTN | United Thai Nation Party
    alias     United Thai Nation
    of        THA

party BHUMJAITHAI | Bhumjaithai
    alias     Bhumjaithai Party
    of        THA

party BJP | Bharatiya Janata Party
    alias     BJP; Indian People's Party; Hindu nationalist BJP
    of        IND

party INC | Indian National Congress
    alias     Congress party; Congress Party; INC; India's Congress party
    weak      INC
    of        IND

party AAP | Aam Aadmi Party
    alias     AAP
    weak      AAP
    of        IND

party TMC | Trinamool Congress
    alias     TMC; All India Trinamool Congress
    of        IND

party NDA | National Democratic Alliance
    alias     NDA
    weak      NDA
    of        IND

party CPIM | Communist Party of India (Marxist)
    alias     CPI(M); CPI-M
    of        IND

party PMLN | Pakistan Muslim League-Nawaz
    alias     PML-N; PMLN; Pakistan Muslim League (Nawaz); Pakistan Muslim League-N; Pakistan Muslim League (N)
    of        PAK

party PTI | Pakistan Tehreek-e-Insaf
    alias     PTI; Pakistan Tehreek-i-Insaf; Imran Khan's party
    weak      PTI
    of        PAK

party PPPPAK | Pakistan People's Party
    alias     Pakistan Peoples Party
    of        PAK

party AWAMILEAGUE | Awami League
    alias     Bangladesh Awami League
    of        BGD

party BNP | Bangladesh Nationalist Party
    alias     BNP
    weak      BNP
    of        BGD

party JAMAAT | Jamaat-e-Islami
    alias     Jamaat-e-Islami Bangladesh
    of        BGD

party SLPP | Sri Lanka Podujana Peramuna
    alias     SLPP
    weak      SLPP
    of        LKA

party JVP | Janatha Vimukthi Peramuna
    alias     JVP
    of        LKA

party NPPLKA | National People's Power
    of        LKA

party SLFP | Sri Lanka Freedom Party
    alias     SLFP
    of        LKA

party UNP | United National Party
    alias     UNP
    weak      UNP
    of        LKA

party MDP | Maldivian Democratic Party
    of        MDV

party PNC.MALDIVES | People's National Congress (Maldives)
    alias     People's National Congress of Maldives
    of        MDV

party PPM | Progressive Party of Maldives
    of        MDV

party NEPALICONGRESS | Nepali Congress
    of        NPL

party CPNUML | Communist Party of Nepal (Unified Marxist-Leninist)
    alias     CPN-UML; Nepal Communist Party
    of        NPL

party MAOISTCENTRE | Communist Party of Nepal (Maoist Centre)
    alias     Maoist Centre; CPN (Maoist Centre); CPN-Maoist Centre
    of        NPL

party ALP | Australian Labor Party
    alias     Australian Labor; Australia's Labor Party
    of        AUS

party LPA | Liberal Party of Australia
    alias     Liberal-National Coalition; Australia's Liberal Party
    of        AUS

party NATIONALNZ | New Zealand National Party
    of        NZL

party NZFIRST | New Zealand First
    alias     NZ First
    of        NZL

party LABOURNZ | New Zealand Labour Party
    of        NZL

party GOP | Republican Party
    alias     GOP; Republicans; Republican; Grand Old Party; Republican lawmakers; House Republicans; Senate Republicans; Republican National Committee; congressional Republicans
    weak      Republican Party; Republican
    of        USA

party DEM | Democratic Party
    alias     Democrats; US Democratic Party; U.S. Democratic Party; House Democrats; Senate Democrats; Democratic National Committee; Democratic lawmakers; congressional Democrats; DNC
    weak      Democratic Party
    of        USA

party LPC | Liberal Party of Canada
    alias     Canadian Liberals
    of        CAN

party CPC.CANADA | Conservative Party of Canada
    alias     Canadian Conservatives
    of        CAN

party BQ | Bloc Québécois
    alias     Bloc Quebecois
    of        CAN

party PQ | Parti Québécois
    alias     Parti Quebecois
    of        CAN

party NDP | New Democratic Party
    alias     NDP
    weak      NDP
    of        CAN

party MORENA | Morena
    alias     MORENA; National Regeneration Movement
    weak      Morena
    of        MEX

party PRIMEX | Institutional Revolutionary Party
    alias     PRI
    weak      PRI
    of        MEX

party PANMEX | National Action Party
    alias     Partido Acción Nacional
    of        MEX

party GRP:PT | Workers' Party of Brazil
    alias     Brazil's Workers' Party; Partido dos Trabalhadores; Brazilian Workers' Party
    of        BRA

party PL.BRAZIL | Liberal Party of Brazil
    alias     Brazil's Liberal Party
    of        BRA

party PERONISTS | Peronists
    alias     Justicialist Party; Peronist; Peronist party
    of        ARG

party UPATRIA | Unión por la Patria
    alias     Union por la Patria; Frente de Todos
    of        ARG

party LLA | La Libertad Avanza
    alias     Liberty Advances
    of        ARG

party PROARG | Republican Proposal
    alias     Propuesta Republicana
    of        ARG

party JXC | Juntos por el Cambio
    alias     Together for Change
    of        ARG

party MAS | Movement for Socialism
    alias     Movement Toward Socialism; Movement to Socialism; MAS
    weak      MAS
    of        BOL

party PSUV | United Socialist Party of Venezuela
    alias     PSUV; Chavistas; chavismo; Chavismo
    of        VEN

party PCC.CUBA | Communist Party of Cuba
    alias     Cuban Communist Party; Cuba's Communist Party
    of        CUB

party FSLN | Sandinista National Liberation Front
    alias     FSLN; Sandinistas; Sandinista Front
    of        NIC

party NUEVASIDEAS | Nuevas Ideas
    alias     New Ideas
    weak      New Ideas
    of        SLV

party FMLN | Farabundo Martí National Liberation Front
    alias     FMLN; Farabundo Marti National Liberation Front
    of        SLV

party ARENA | Nationalist Republican Alliance
    of        SLV

party PACTOHISTORICO | Historic Pact
    alias     Pacto Histórico; Historic Pact for Colombia
    weak      Historic Pact
    of        COL

party CENTRODEMOCRATICO | Democratic Center
    alias     Centro Democrático; Democratic Centre
    weak      Democratic Center; Democratic Centre
    of        COL

party FUERZAPOPULAR | Popular Force
    alias     Fuerza Popular
    weak      Popular Force
    of        PER

party PERULIBRE | Peru Libre
    alias     Free Peru; Perú Libre
    of        PER

party FRENTEAMPLIO | Broad Front
    alias     Frente Amplio
    weak      Broad Front
    of        URY

party MOVIMIENTOSEMILLA | Movimiento Semilla
    alias     Semilla
    of        GTM

party LABOURGB | Labour Party
    alias     Labour; UK Labour; British Labour Party; Labour government; UK Labour Party
    weak      Labour; Labour Party; Labour government
    of        GBR

party TORIES | Conservative Party
    alias     Conservatives; Tories; Tory Party; Tory; British Conservatives; UK Conservative Party; Conservative and Unionist Party
    weak      Conservatives; Conservative Party; Tory
    of        GBR

party LIBDEMS | Liberal Democrats
    alias     Lib Dems; Liberal Democrat
    weak      Liberal Democrats
    of        GBR

party SNP | Scottish National Party
    alias     SNP
    of        GBR

party UKIP | UK Independence Party
    alias     UKIP; Brexit Party; Ukip
    of        GBR

party REFORMUK | Reform UK
    of        GBR

party DUP | Democratic Unionist Party
    alias     DUP
    of        GBR

party UUP | Ulster Unionist Party
    of        GBR

party SDLP | Social Democratic and Labour Party
    alias     SDLP
    of        GBR

party SINNFEIN | Sinn Féin
    alias     Sinn Fein
    of        IRL

party FIANNAFAIL | Fianna Fáil
    alias     Fianna Fail
    of        IRL

party FINEGAEL | Fine Gael
    of        IRL

party RENAISSANCE | Renaissance (France)
    alias     La République En Marche; En Marche; LREM; En Marche!; Republic on the Move; La Republique En Marche
    of        FRA

party RN | National Rally
    alias     Rassemblement National; Front National; French National Rally; France's National Rally; Rassemblement national
    of        FRA

party LR | Les Républicains
    alias     Les Republicains; French Republicans
    of        FRA

party LFI | La France Insoumise
    alias     France Unbowed; LFI; La France insoumise
    of        FRA

party NFP | New Popular Front
    alias     Nouveau Front Populaire
    of        FRA

party PS.FRANCE | French Socialist Party
    alias     Parti Socialiste
    of        FRA

party CDU | Christian Democratic Union
    alias     CDU; CDU/CSU; Christian Democrats; Christian Democratic Union of Germany
    weak      Christian Democrats
    of        DEU

party CSU | Christian Social Union
    alias     CSU
    of        DEU

party SPD | Social Democratic Party of Germany
    alias     SPD; Social Democrats; German Social Democrats; Social Democratic Party
    weak      Social Democrats; Social Democratic Party
    of        DEU

party GRUENE | Alliance 90/The Greens
    alias     German Greens; Greens; The Greens; Green Party; Bündnis 90/Die Grünen; Die Grünen
    weak      Greens; The Greens; Green Party
    of        DEU

party FDP | Free Democratic Party
    alias     FDP; Free Democrats
    of        DEU

party AFD | Alternative for Germany
    alias     AfD; Alternative für Deutschland
    of        DEU

party LINKE | Die Linke
    alias     Left Party; Linke
    weak      Left Party
    of        DEU

party BSW | Sahra Wagenknecht Alliance
    alias     BSW; Bündnis Sahra Wagenknecht
    of        DEU

party OVP | Austrian People's Party
    alias     ÖVP; OVP
    of        AUT

party FPO | Freedom Party of Austria
    alias     FPÖ; FPO; Austrian Freedom Party; Austria's Freedom Party
    of        AUT

party SPO | Social Democratic Party of Austria
    alias     SPÖ
    of        AUT

party SVP | Swiss People's Party
    of        CHE

party FDI | Brothers of Italy
    alias     Fratelli d'Italia; FdI
    of        ITA

party LEGA | Lega
    alias     Northern League; Lega Nord; League party
    of        ITA

party FORZAITALIA | Forza Italia
    of        ITA

party PD | Democratic Party of Italy
    alias     Partito Democratico; Italy's Democratic Party
    of        ITA

party M5S | Five Star Movement
    alias     M5S; 5-Star Movement; Five-Star Movement; Movimento 5 Stelle
    of        ITA

party PSOE | Spanish Socialist Workers' Party
    alias     PSOE; Spanish Socialists
    of        ESP

party PP | People's Party of Spain
    alias     Partido Popular; PP; Spain's People's Party; Spanish People's Party
    weak      PP
    of        ESP

party VOX | Vox (Spain)
    alias     Vox; Vox party
    weak      Vox
    of        ESP

party PODEMOS | Podemos
    alias     Unidas Podemos
    of        ESP

party SUMAR | Sumar
    of        ESP

party JUNTS | Junts per Catalunya
    alias     Junts; Together for Catalonia; ERC
    of        ESP

party ERC | Esquerra Republicana de Catalunya
    alias     Esquerra Republicana; Republican Left of Catalonia
    of        ESP

party CHEGA | Chega
    of        PRT

party PS.PORTUGAL | Portuguese Socialist Party
    alias     Portugal's Socialist Party
    of        PRT

party PVV | Party for Freedom
    alias     PVV; Dutch Freedom Party; Freedom Party
    weak      Freedom Party
    of        NLD

party VVD | People's Party for Freedom and Democracy
    alias     VVD
    of        NLD

party D66 | D66
    alias     Democrats 66
    of        NLD

party NVA | New Flemish Alliance
    alias     N-VA
    of        BEL

party VLAAMSBELANG | Vlaams Belang
    of        BEL

party SWEDENDEMOCRATS | Sweden Democrats
    of        SWE

party SAP | Swedish Social Democratic Party
    alias     Swedish Social Democrats; Sweden's Social Democrats
    of        SWE

party MODERATERNA | Moderate Party
    of        SWE

party PERUSSUOMALAISET | Finns Party
    alias     True Finns
    of        FIN

party KOKOOMUS | National Coalition Party
    of        FIN

party GRP:Norwegian Labour Party | Norwegian Labour Party
    alias     Norway's Labour Party
    of        NOR

party VENSTRE | Venstre
    of        DNK

party DF | Danish People's Party
    of        DNK

party PIS | Law and Justice
    alias     PiS; Law and Justice party; Law and Justice Party; Prawo i Sprawiedliwość; Law & Justice
    of        POL

party UNITEDRIGHT | United Right
    of        POL

party PO | Civic Platform
    alias     Platforma Obywatelska; Civic Coalition; Koalicja Obywatelska
    of        POL

party PSL | Polish People's Party
    alias     PSL; Third Way
    weak      PSL; Third Way
    of        POL

party POLSKA2050 | Poland 2050
    of        POL

party TRZECIADROGA | Third Way (Poland)
    of        POL

party KONFEDERACJA | Confederation (Poland)
    alias     Konfederacja; Confederation Liberty and Independence
    of        POL

party FIDESZ | Fidesz
    alias     Fidesz party; Fidesz-KDNP
    of        HUN

party TISZA | Tisza Party
    alias     Tisza; Respect and Freedom Party
    weak      Tisza
    of        HUN

party JOBBIK | Jobbik
    of        HUN

party SMER | Smer
    alias     SMER; Smer-SD; Direction - Social Democracy
    of        SVK

party PROGRESSIVESLOVAKIA | Progressive Slovakia
    of        SVK

party ANO | ANO (Czechia)
    alias     ANO 2011; ANO party; ANO movement
    of        CZE

party ODS | Civic Democratic Party
    of        CZE

party AUR | Alliance for the Union of Romanians
    alias     AUR; Alliance for Uniting Romanians
    of        ROU

party PNL | National Liberal Party (Romania)
    of        ROU

party GERB | GERB
    alias     Citizens for European Development of Bulgaria; GERB-SDS
    of        BGR

party PP.BULGARIA | We Continue the Change
    alias     We Continue the Change-Democratic Bulgaria; PP-DB
    of        BGR

party VAZRAZHDANE | Revival (Bulgaria)
    alias     Vazrazhdane; Revival party
    of        BGR

party HDZ | Croatian Democratic Union
    alias     HDZ
    of        HRV

party SNS | Serbian Progressive Party
    alias     SNS
    weak      SNS
    of        SRB

party SNSD | Alliance of Independent Social Democrats
    alias     SNSD
    of        BIH

party SDA | Party of Democratic Action
    alias     SDA
    weak      SDA
    of        BIH

party HDZBIH | HDZ BiH
    alias     Croatian Democratic Union of Bosnia and Herzegovina
    of        BIH

party VETEVENDOSJE | Vetëvendosje
    alias     Vetevendosje; Self-Determination Movement; Levizja Vetevendosje
    of        KOS

party PDK | Democratic Party of Kosovo
    alias     PDK
    of        KOS

party LDK | Democratic League of Kosovo
    alias     LDK
    of        KOS

party SRPSKALISTA | Serb List
    alias     Srpska Lista; Serbian List
    of        KOS

party VMRO | VMRO-DPMNE
    of        MKD

party SDSM | Social Democratic Union of Macedonia
    alias     SDSM
    of        MKD

party DPS | Democratic Party of Socialists of Montenegro
    alias     Democratic Party of Socialists; Democratic Front
    weak      Democratic Front
    of        MNE

party DEMFRONT | Democratic Front (Montenegro)
    of        MNE

party PSALBANIA | Socialist Party of Albania
    alias     Albanian Socialist Party
    of        ALB

party NEWDEMOCRACY | New Democracy
    alias     Nea Dimokratia
    weak      New Democracy
    of        GRC

party SYRIZA | Syriza
    alias     SYRIZA; Coalition of the Radical Left
    of        GRC

party PASOK | PASOK
    alias     Pasok
    of        GRC

party AKEL | AKEL
    of        CYP

party AKP | Justice and Development Party
    alias     AKP; AK Party; Turkey's ruling party; Turkish Justice and Development Party; Ak Party
    weak      Justice and Development Party
    of        TUR

party CHP | Republican People's Party
    alias     CHP
    of        TUR

party MHP | Nationalist Movement Party
    alias     MHP; Nationalist Action Party
    of        TUR

party HDP | Peoples' Democratic Party
    alias     HDP; DEM Party; Peoples' Equality and Democracy Party; People's Democratic Party of Turkey; pro-Kurdish HDP; Peoples' Equality and Democracy (DEM) Party
    weak      HDP
    of        TUR

party IYI | Good Party
    alias     İYİ Party; IYI Party; Iyi Party
    of        TUR

party UNITEDRUSSIA | United Russia
    alias     United Russia party; Yedinaya Rossiya; Russia's ruling party
    of        RUS

party CPRF | Communist Party of the Russian Federation
    alias     Russian Communist Party; KPRF
    of        RUS

party LDPR | Liberal Democratic Party of Russia
    alias     LDPR
    of        RUS

party CPSU | Communist Party of the Soviet Union
    alias     CPSU; Soviet Communist Party; Soviet Politburo
    of        SUN

party SERVANTOFTHEPEOPLE | Servant of the People
    of        UKR

party EUROSOLIDARITY | European Solidarity
    alias     Petro Poroshenko Bloc
    weak      European Solidarity
    of        UKR

party BATKIVSHCHYNA | Batkivshchyna
    alias     Fatherland party
    of        UKR

party OPPOSITIONPLATFORM | Opposition Platform - For Life
    alias     Opposition Platform; Opposition Platform — For Life
    of        UKR

party PARTYOFREGIONS | Party of Regions
    of        UKR

party PAS.MOLDOVA | Party of Action and Solidarity
    alias     Action and Solidarity Party; Moldova's PAS
    of        MDA

party PSRM | Party of Socialists of the Republic of Moldova
    alias     Party of Socialists; Moldovan Socialists
    of        MDA

party SHOR | Shor Party
    alias     Șor Party
    of        MDA

party GEORGIANDREAM | Georgian Dream
    alias     Georgian Dream party; Georgian Dream-Democratic Georgia
    of        GEO

party UNM | United National Movement
    alias     UNM
    of        GEO

party CIVILCONTRACT | Civil Contract
    alias     My Step
    weak      Civil Contract; My Step
    of        ARM

party MYSTEP | My Step Alliance
    alias     My Step bloc
    of        ARM

party YAP | New Azerbaijan Party
    alias     Yeni Azerbaijan Party
    of        AZE

party AMANAT | Amanat
    alias     Nur Otan
    of        KAZ

party LIKUD | Likud
    alias     Likud party; Likud Party
    of        ISR

party LABORISR | Israeli Labor Party
    alias     Israel's Labor Party
    of        ISR

party ZIONISTUNION | Zionist Union
    of        ISR

party YESHATID | Yesh Atid
    alias     There is a Future
    of        ISR

party BLUEWHITE | Blue and White
    alias     Kahol Lavan
    weak      Blue and White
    of        ISR

party NATIONALUNITYISR | National Unity (Israel)
    alias     National Unity party; State Camp
    of        ISR

party SHAS | Shas
    alias     Shas party
    of        ISR

party UTJ | United Torah Judaism
    of        ISR

party DEGELHATORAH | Degel HaTorah
    of        ISR

party AGUDATYISRAEL | Agudat Yisrael
    of        ISR

party RELIGIOUSZIONISM | Religious Zionism
    alias     Religious Zionist Party; Religious Zionism party; Religious Zionism Party
    of        ISR

party OTZMAYEHUDIT | Otzma Yehudit
    alias     Jewish Power; Jewish Power party
    of        ISR

party YISRAELBEITEINU | Yisrael Beiteinu
    alias     Yisrael Beytenu; Israel Our Home
    of        ISR

party YAMINA | Yamina
    of        ISR

party NEWHOPEISR | New Hope
    of        ISR

party KADIMA | Kadima
    of        ISR

party RAAM | United Arab List
    alias     Ra'am; Raam
    of        ISR

party JOINTLIST | Joint List
    alias     Hadash-Ta'al
    of        ISR

party FATAH | Fatah
    alias     Fatah movement; Fatah party; al-Fatah; Fateh
    of        PSE

party BAATH | Ba'ath Party
    alias     Baath Party; Baath party; Ba'athists; Baathists; Ba'ath party
    weak      Baathists; Ba'athists

party KDP | Kurdistan Democratic Party
    alias     KDP
    of        IRQ

party PUK | Patriotic Union of Kurdistan
    alias     PUK
    of        IRQ

party STATEOFLAW | State of Law Coalition
    alias     State of Law
    weak      State of Law
    of        IRQ

party DAWA | Islamic Dawa Party
    alias     Dawa Party; Dawa party
    of        IRQ

party COORDINATIONFRAMEWORK | Coordination Framework
    alias     Shiite Coordination Framework; Shia Coordination Framework
    of        IRQ

party PYD | Democratic Union Party
    alias     PYD; Kurdish Democratic Union Party
    of        SYR

party AMAL | Amal Movement
    alias     Amal movement; Amal party
    of        LBN

party FPM | Free Patriotic Movement
    alias     FPM
    of        LBN

party LEBANESEFORCES | Lebanese Forces
    of        LBN

party KATAEB | Kataeb Party
    alias     Phalange; Kataeb
    of        LBN

party FUTUREMOVEMENT | Future Movement
    weak      Future Movement
    of        LBN

party PSPLBN | Progressive Socialist Party
    of        LBN

party ISLAH | Islah
    alias     al-Islah; Islah Party; Al-Islah
    of        YEM

party GPC | General People's Congress
    alias     GPC
    of        YEM

party ENNAHDA | Ennahda
    alias     Ennahda Movement; Ennahda party; Nahda
    of        TUN

party FLN | National Liberation Front (Algeria)
    alias     FLN; Front de Libération Nationale
    of        DZA

party PJD | Justice and Development Party (Morocco)
    alias     PJD
    of        MAR

party ISTIQLAL | Istiqlal
    alias     Istiqlal Party
    of        MAR

party RNI | National Rally of Independents
    of        MAR

party TUDEH | Tudeh Party
    of        IRN

party NCP | National Congress Party
    alias     Sudan's National Congress Party
    weak      National Congress Party
    of        SDN

party UMMA | National Umma Party
    alias     Umma Party
    of        SDN

party ANC | African National Congress
    alias     ANC; A.N.C.
    of        ZAF

party DA | Democratic Alliance
    alias     DA; South Africa's Democratic Alliance
    weak      DA; Democratic Alliance
    of        ZAF

party EFF | Economic Freedom Fighters
    alias     EFF
    of        ZAF

party MK | uMkhonto weSizwe
    alias     uMkhonto we Sizwe; MK Party; uMkhonto weSizwe Party
    of        ZAF

party IFP | Inkatha Freedom Party
    alias     Inkatha
    of        ZAF

party ZANUPF | ZANU-PF
    alias     Zanu-PF; ZANU PF; Zanu PF; Zimbabwe African National Union-Patriotic Front
    of        ZWE

party MDC | Movement for Democratic Change
    alias     MDC Alliance
    of        ZWE

party CCC | Citizens Coalition for Change
    of        ZWE

party SWAPO | SWAPO
    alias     Swapo; South West Africa People's Organisation
    of        NAM

party BDP | Botswana Democratic Party
    of        BWA

party UDCBWA | Umbrella for Democratic Change
    of        BWA

party PF.ZAMBIA | Patriotic Front (Zambia)
    of        ZMB

party UPND | United Party for National Development
    alias     UPND
    of        ZMB

party CCM | Chama Cha Mapinduzi
    alias     CCM
    of        TZA

party CHADEMA | Chadema
    alias     CHADEMA
    of        TZA

party NRM | National Resistance Movement
    alias     NRM
    of        UGA

party NUP | National Unity Platform
    alias     NUP
    of        UGA

party UDA | United Democratic Alliance
    alias     UDA
    weak      UDA
    of        KEN

party KENYAKWANZA | Kenya Kwanza
    of        KEN

party ODM | Orange Democratic Movement
    alias     ODM
    of        KEN

party AZIMIO | Azimio la Umoja
    alias     Azimio
    of        KEN

party JUBILEE | Jubilee Party
    of        KEN

party EPRDF | Ethiopian People's Revolutionary Democratic Front
    alias     EPRDF
    of        ETH

party PROSPERITYPARTY | Prosperity Party
    alias     Ethiopia's Prosperity Party
    weak      Prosperity Party
    of        ETH

party PFDJ | People's Front for Democracy and Justice
    of        ERI

party APC | All Progressives Congress
    alias     APC
    weak      APC
    of        NGA

party PDP | People's Democratic Party
    alias     Peoples Democratic Party; Nigeria's People's Democratic Party
    weak      People's Democratic Party
    of        NGA

party LABOURNGA | Labour Party (Nigeria)
    of        NGA

party NDC | National Democratic Congress
    alias     NDC
    weak      NDC
    of        GHA

party NPPGHA | New Patriotic Party
    alias     NPP
    weak      NPP
    of        GHA

party PASTEF | PASTEF
    alias     Pastef
    of        SEN

party BBY | Benno Bokk Yakaar
    of        SEN

party RHDP | Rally of Houphouëtists for Democracy and Peace
    alias     RHDP
    of        CIV

party PDCI | Democratic Party of Ivory Coast
    alias     PDCI
    of        CIV

party CPDM | Cameroon People's Democratic Movement
    of        CMR

party MPS | Patriotic Salvation Movement
    of        TCD

party UDPS | Union for Democracy and Social Progress
    alias     UDPS
    of        COD

party PDG | Gabonese Democratic Party
    of        GAB

party EPP.EU | European People's Party
    alias     EPP
    weak      EPP

party SD.EU | Progressive Alliance of Socialists and Democrats
    alias     Socialists and Democrats; S&D

party PES | Party of European Socialists

party RENEWEUROPE | Renew Europe
    alias     Alliance of Liberals and Democrats for Europe

party ECR | European Conservatives and Reformists

party PATRIOTSFOREUROPE | Patriots for Europe

party ID.EU | Identity and Democracy
