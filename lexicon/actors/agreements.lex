# Treaties and agreements, laws, policies, processes and meetings in series, documents, concepts, weapons.

# --- Arms control and nuclear -----------------------------------------------------------------

agreement AGR:JCPOA | Joint Comprehensive Plan of Action
    alias     Iran nuclear deal; Iran deal; Iranian nuclear deal; Iran nuclear agreement; 2015 nuclear deal
    alias     nuclear deal with Iran; 2015 nuclear agreement; 2015 Iran nuclear deal; Vienna agreement of 2015
    alias     J.C.P.O.A.; 2015 nuclear accord; Iran nuclear accord

agreement AGR:Joint Plan of Action | Joint Plan of Action
    alias     Geneva interim agreement; JPOA

agreement AGR:New START | New START
    alias     New START Treaty; New START treaty; New Strategic Arms Reduction Treaty; New Start

agreement AGR:START | START I
    alias     START treaty; START Treaty; Strategic Arms Reduction Treaty

agreement AGR:START II | START II

agreement AGR:SALT | SALT
    alias     SALT I; SALT II; Strategic Arms Limitation Talks; Strategic Arms Limitation Treaty

agreement AGR:INF Treaty | Intermediate-Range Nuclear Forces Treaty
    alias     INF; INF Treaty; INF treaty; Intermediate-range Nuclear Forces Treaty
    alias     Intermediate Nuclear Forces Treaty

agreement AGR:ABM Treaty | Anti-Ballistic Missile Treaty
    alias     ABM Treaty; ABM treaty

agreement AGR:NPT | Treaty on the Non-Proliferation of Nuclear Weapons
    alias     NPT; Non-Proliferation Treaty; Nuclear Non-Proliferation Treaty; Nuclear Nonproliferation Treaty
    alias     nuclear Non-Proliferation Treaty; Nonproliferation Treaty; nuclear non-proliferation treaty

agreement AGR:CTBT | Comprehensive Nuclear-Test-Ban Treaty
    alias     CTBT; Comprehensive Nuclear Test Ban Treaty; Comprehensive Test Ban Treaty; nuclear test ban treaty

agreement AGR:PTBT | Partial Test Ban Treaty
    alias     PTBT; Limited Test Ban Treaty

agreement AGR:TPNW | Treaty on the Prohibition of Nuclear Weapons
    alias     TPNW; Nuclear Ban Treaty; nuclear ban treaty

agreement AGR:FMCT | Fissile Material Cut-off Treaty
    alias     FMCT; Fissile Material Cutoff Treaty

agreement AGR:CWC | Chemical Weapons Convention
    alias     CWC

agreement AGR:BWC | Biological Weapons Convention
    alias     BWC; Biological and Toxin Weapons Convention; BTWC

agreement AGR:CCW | Convention on Certain Conventional Weapons
    alias     CCW

agreement AGR:CFE Treaty | Treaty on Conventional Armed Forces in Europe
    alias     CFE; CFE Treaty; Conventional Armed Forces in Europe Treaty
    weak      CFE

agreement AGR:Open Skies Treaty | Open Skies Treaty
    alias     Treaty on Open Skies; Open Skies

agreement AGR:Vienna Document | Vienna Document
    alias     Vienna Document 2011

agreement AGR:Ottawa Convention | Ottawa Convention
    alias     Ottawa Treaty; Anti-Personnel Mine Ban Convention; Mine Ban Treaty; anti-personnel mine ban treaty

agreement AGR:Convention on Cluster Munitions | Convention on Cluster Munitions
    alias     Oslo Convention on Cluster Munitions

agreement AGR:Arms Trade Treaty | Arms Trade Treaty
    alias     ATT
    weak      ATT

agreement AGR:Outer Space Treaty | Outer Space Treaty

agreement AGR:Artemis Accords | Artemis Accords

agreement AGR:Antarctic Treaty | Antarctic Treaty
    alias     Antarctic Treaty System

agreement AGR:Treaty of Tlatelolco | Treaty of Tlatelolco
    alias     Tlatelolco Treaty

agreement AGR:Treaty of Rarotonga | Treaty of Rarotonga
    alias     South Pacific Nuclear Free Zone Treaty

agreement AGR:Treaty of Pelindaba | Treaty of Pelindaba

agreement AGR:SEANWFZ | Southeast Asian Nuclear-Weapon-Free Zone Treaty
    alias     SEANWFZ; Bangkok Treaty

agreement AGR:Additional Protocol | IAEA Additional Protocol
    alias     Additional Protocol; Additional Protocol to the NPT
    weak      Additional Protocol

agreement AGR:Comprehensive Safeguards Agreement | Comprehensive Safeguards Agreement
    alias     NPT Safeguards Agreement; IAEA safeguards agreement

agreement AGR:Agreed Framework | Agreed Framework
    alias     1994 Agreed Framework; Geneva Agreed Framework

agreement AGR:Cairo Agreement 2025 | Cairo agreement between Iran and the IAEA

agreement AGR:123 Agreement | 123 Agreement
    alias     civil nuclear agreement; Section 123 Agreement

agreement AGR:US-India nuclear deal | U.S.-India Civil Nuclear Agreement
    alias     India-US nuclear deal; US-India nuclear deal; U.S.-India nuclear deal

# --- The laws of war, the sea and of persons --------------------------------------------------

agreement AGR:UN Charter | Charter of the United Nations
    alias     UN Charter; U.N. Charter; United Nations Charter; Charter of the UN

agreement AGR:Geneva Conventions | Geneva Conventions
    alias     Geneva Convention; Fourth Geneva Convention; Third Geneva Convention

agreement AGR:Genocide Convention | Genocide Convention
    alias     Convention on the Prevention and Punishment of the Crime of Genocide

agreement AGR:Rome Statute | Rome Statute of the International Criminal Court
    alias     Rome Statute

agreement AGR:Refugee Convention | 1951 Refugee Convention
    alias     Refugee Convention; Convention Relating to the Status of Refugees; UN Refugee Convention

agreement AGR:Convention against Torture | UN Convention against Torture
    alias     Convention Against Torture

agreement AGR:CEDAW | Convention on the Elimination of All Forms of Discrimination against Women
    alias     CEDAW

agreement AGR:ICCPR | International Covenant on Civil and Political Rights
    alias     ICCPR

agreement AGR:Universal Declaration of Human Rights | Universal Declaration of Human Rights
    alias     UDHR

agreement AGR:European Convention on Human Rights | European Convention on Human Rights
    alias     Convention for the Protection of Human Rights and Fundamental Freedoms

agreement AGR:Istanbul Convention | Istanbul Convention

agreement AGR:Vienna Convention | Vienna Convention on Diplomatic Relations
    alias     Vienna Convention; Vienna Conventions

agreement AGR:Vienna Convention on Consular Relations | Vienna Convention on Consular Relations

agreement AGR:Hague Convention | Hague Convention
    alias     Hague Conventions

agreement AGR:UNCLOS | UN Convention on the Law of the Sea
    alias     UNCLOS; United Nations Convention on the Law of the Sea; U.N. Convention on the Law of the Sea
    alias     UN Convention for the Law of the Sea; Convention on the Law of the Sea; Law of the Sea Convention
    alias     Law of the Sea Treaty; 1982 UNCLOS

agreement AGR:BBNJ | High Seas Treaty
    alias     BBNJ Agreement; BBNJ; UN High Seas Treaty

agreement AGR:Montreux Convention | Montreux Convention
    alias     Montreux Convention Regarding the Regime of the Straits; 1936 Montreux Convention

agreement AGR:Svalbard Treaty | Svalbard Treaty
    alias     Spitsbergen Treaty

agreement AGR:Cartagena Protocol | Cartagena Protocol

# --- Climate, trade and economy ---------------------------------------------------------------

agreement AGR:Paris Agreement | Paris Agreement
    alias     Paris climate agreement; Paris climate accord; Paris accord; Paris Climate Agreement
    alias     Paris Climate Accord; Paris climate deal; Paris Climate Accords; Paris climate pact
    alias     2015 Paris Agreement

agreement AGR:Kyoto Protocol | Kyoto Protocol

agreement AGR:Glasgow Climate Pact | Glasgow Climate Pact

agreement AGR:Montreal Protocol | Montreal Protocol

agreement AGR:Kunming-Montreal Framework | Kunming-Montreal Global Biodiversity Framework
    alias     Global Biodiversity Framework; Kunming-Montreal agreement

agreement AGR:Convention on Biological Diversity | Convention on Biological Diversity

agreement AGR:USMCA | United States-Mexico-Canada Agreement
    alias     USMCA; US-Mexico-Canada Agreement; U.S.-Mexico-Canada Agreement; CUSMA; T-MEC

agreement AGR:NAFTA | North American Free Trade Agreement
    alias     NAFTA; Nafta

agreement AGR:RCEP | Regional Comprehensive Economic Partnership
    alias     RCEP; Regional Comprehensive Economic Partnership Agreement

agreement AGR:CPTPP | Comprehensive and Progressive Agreement for Trans-Pacific Partnership
    alias     CPTPP; Comprehensive and Progressive Trans-Pacific Partnership
    alias     Comprehensive and Progressive Agreement for the Trans-Pacific Partnership; TPP-11

agreement AGR:TPP | Trans-Pacific Partnership
    alias     TPP; Trans-Pacific Partnership Agreement; Trans Pacific Partnership

agreement AGR:TTIP | Transatlantic Trade and Investment Partnership
    alias     TTIP

agreement AGR:CETA | Comprehensive Economic and Trade Agreement
    alias     CETA

agreement AGR:DEPA | Digital Economy Partnership Agreement
    alias     DEPA

agreement AGR:CAI | EU-China Comprehensive Agreement on Investment
    alias     Comprehensive Agreement on Investment; EU-China investment agreement; EU-China investment deal; CAI
    weak      CAI

agreement AGR:EU-Mercosur agreement | EU-Mercosur Agreement
    alias     EU-Mercosur deal; EU-Mercosur trade deal; EU-Mercosur trade agreement; EU-Mercosur free trade agreement

agreement AGR:KORUS FTA | U.S.-Korea Free Trade Agreement
    alias     KORUS FTA; KORUS; Korea-U.S. Free Trade Agreement; US-Korea Free Trade Agreement

agreement AGR:EU-Japan Economic Partnership Agreement | EU-Japan Economic Partnership Agreement
    alias     Japan-EU Economic Partnership Agreement

agreement AGR:ECFA | Economic Cooperation Framework Agreement
    alias     ECFA

agreement AGR:Phase One deal | Phase One trade deal
    alias     phase one trade deal; Phase One agreement; phase-one trade deal; Phase 1 trade deal

agreement AGR:AGOA | African Growth and Opportunity Act
    alias     AGOA

agreement AGR:Cotonou Agreement | Cotonou Agreement

agreement AGR:Samoa Agreement | Samoa Agreement

agreement AGR:Lomé Convention | Lomé Convention
    alias     Lome Convention

agreement AGR:Association Agreement | EU-Ukraine Association Agreement
    alias     Ukraine-EU Association Agreement; EU-Ukraine association agreement

agreement AGR:Deep and Comprehensive Free Trade Area | Deep and Comprehensive Free Trade Area
    alias     DCFTA

agreement AGR:Bretton Woods | Bretton Woods Agreement
    alias     Bretton Woods agreement; Bretton Woods
    weak      Bretton Woods

agreement AGR:Plaza Accord | Plaza Accord

agreement AGR:Black Sea Grain Initiative | Black Sea Grain Initiative
    alias     grain deal; Black Sea grain deal; Black Sea grain initiative; Black Sea Grain Deal; Istanbul grain deal
    alias     Ukraine grain deal
    weak      grain deal

agreement AGR:Mar-a-Lago Accord | Mar-a-Lago Accord

agreement AGR:US-Ukraine minerals deal | U.S.-Ukraine minerals deal
    alias     US-Ukraine minerals deal; minerals deal with Ukraine

agreement AGR:United States-Ukraine Reconstruction Investment Fund | United States-Ukraine Reconstruction Investment Fund

agreement AGR:Heavily Indebted Poor Countries Initiative | Heavily Indebted Poor Countries Initiative
    alias     HIPC; HIPC Initiative

# --- Alliances and security -------------------------------------------------------------------

agreement AGR:Washington Treaty | North Atlantic Treaty
    alias     Washington Treaty; NATO's founding treaty; NATO founding treaty; Treaty of Washington

agreement AGR:Article 5 | Article 5 of the North Atlantic Treaty
    alias     Article 5; NATO's Article 5; Article Five; Article V; Article 5 of the Washington Treaty
    alias     Article 5 commitment; NATO Article 5
    weak      Article 5; Article Five; Article V

agreement AGR:Article 42.7 | Article 42.7 of the Treaty on European Union
    alias     Article 42.7; Article 42(7)

agreement AGR:US-Japan Security Treaty | Treaty of Mutual Cooperation and Security between the United States and Japan
    alias     U.S.-Japan Security Treaty; US-Japan Security Treaty; Japan-U.S. Security Treaty
    alias     Japan-US Security Treaty; U.S.-Japan security treaty; Article 5 of the U.S.-Japan security treaty
    alias     Article V of the U.S.-Japan Security Treaty; Article 5 of the Japan-U.S. Security Treaty
    alias     U.S.-Japan Treaty of Mutual Cooperation and Security
    alias     Article V of the U.S.-Japan Treaty of Mutual Cooperation and Security; Japan-U.S. security treaty
    alias     Article 5 of the U.S.-Japan Security Treaty

agreement AGR:US-ROK Mutual Defense Treaty | U.S.-ROK Mutual Defense Treaty
    alias     US-South Korea Mutual Defense Treaty; U.S.-South Korea Mutual Defense Treaty
    alias     ROK-U.S. Mutual Defense Treaty
    alias     Mutual Defense Treaty between the United States and the Republic of Korea; US-ROK Mutual Defense Treaty

agreement AGR:US-Philippines Mutual Defense Treaty | U.S.-Philippines Mutual Defense Treaty
    alias     US-Philippines Mutual Defense Treaty; Philippines-U.S. Mutual Defense Treaty; 1951 Mutual Defense Treaty
    alias     PH-US Mutual Defense Treaty; Philippines-US Mutual Defense Treaty

agreement AGR:Mutual Defense Treaty | Mutual Defense Treaty
    alias     Mutual Defence Treaty; MDT
    weak      MDT; Mutual Defense Treaty

agreement AGR:SMA | Special Measures Agreement
    alias     SMA
    weak      SMA

agreement AGR:SOFA | Status of Forces Agreement
    alias     status of forces agreement; SOFA
    weak      SOFA

agreement AGR:GSOMIA | General Security of Military Information Agreement
    alias     GSOMIA; Japan-South Korea GSOMIA

agreement AGR:TISA | Trilateral Information Sharing Arrangement
    alias     TISA

agreement AGR:CMA | Comprehensive Military Agreement
    alias     September 19 military agreement; Sept. 19 military agreement
    alias     September 19 Comprehensive Military Agreement; inter-Korean military agreement
    alias     2018 inter-Korean military agreement; 9.19 military agreement; Inter-Korean Military Agreement
    alias     CMA (Korea)

agreement AGR:Korean Armistice Agreement | Korean Armistice Agreement
    alias     Armistice Agreement; 1953 armistice; Korean War armistice; Korean Armistice
    weak      Armistice Agreement

agreement AGR:Sino-North Korean Treaty | Sino-North Korean Treaty of Friendship, Cooperation and Mutual Assistance
    alias     Sino-DPRK Treaty; China-North Korea treaty

agreement AGR:Russia-North Korea Comprehensive Strategic Partnership Treaty | Russia-North Korea Comprehensive Strategic Partnership Treaty
    alias     Treaty on Comprehensive Strategic Partnership between Russia and North Korea
    alias     Comprehensive Strategic Partnership Treaty; Russia-DPRK Comprehensive Strategic Partnership Treaty

agreement AGR:Russia-Iran Comprehensive Strategic Partnership Treaty | Russia-Iran Comprehensive Strategic Partnership Treaty

agreement AGR:No Limits Partnership | no-limits partnership
    alias     no limits partnership; no limits friendship

agreement AGR:ANZUS Treaty | ANZUS Treaty
    alias     ANZUS treaty; Anzus treaty

agreement AGR:EDCA | Enhanced Defense Cooperation Agreement
    alias     EDCA; Enhanced Defence Cooperation Agreement

agreement AGR:VFA | Visiting Forces Agreement
    alias     VFA

agreement AGR:RAA | Reciprocal Access Agreement
    alias     Japan-Philippines Reciprocal Access Agreement; Japan-Australia Reciprocal Access Agreement; RAA
    weak      RAA

agreement AGR:ACSA | Acquisition and Cross-Servicing Agreement
    alias     ACSA

agreement AGR:COFA | Compact of Free Association
    alias     Compacts of Free Association; COFA

agreement AGR:Pukpuk Treaty | Pukpuk Mutual Defence Treaty
    alias     Pukpuk Treaty

agreement AGR:Falepili Union | Falepili Union
    alias     Falepili Union treaty

agreement AGR:Strategic Mutual Defence Agreement (Saudi Arabia-Pakistan) | Strategic Mutual Defence Agreement (Saudi Arabia-Pakistan)
    alias     Strategic Mutual Defense Agreement; Strategic Mutual Defence Agreement

agreement AGR:C-SIPA | C-SIPA
    alias     Comprehensive Security Integration and Prosperity Agreement

agreement AGR:China-Solomon Islands security pact | China-Solomon Islands security pact
    alias     Solomon Islands-China security pact; China-Solomons security pact; Solomon Islands security pact

agreement AGR:BECA | Basic Exchange and Cooperation Agreement
    alias     BECA

agreement AGR:LEMOA | LEMOA

agreement AGR:COMCASA | COMCASA

agreement AGR:Treaty of Amity and Cooperation in Southeast Asia | Treaty of Amity and Cooperation in Southeast Asia
    alias     Treaty of Amity and Cooperation

agreement AGR:Code of Conduct | Code of Conduct in the South China Sea
    alias     Code of Conduct; South China Sea Code of Conduct
    alias     Declaration on the Conduct of Parties in the South China Sea; Code of Conduct for the South China Sea
    weak      Code of Conduct

agreement AGR:CUES | Code for Unplanned Encounters at Sea
    alias     CUES

agreement AGR:Elysee Treaty | Élysée Treaty
    alias     Elysée Treaty; Elysee Treaty

agreement AGR:Aachen Treaty | Treaty of Aachen
    alias     Aachen Treaty

agreement AGR:Lancaster House Treaties | Lancaster House Treaties
    alias     Lancaster House agreement

agreement AGR:Northwood Declaration | Northwood Declaration

agreement AGR:Quirinal Treaty | Quirinal Treaty

agreement AGR:Nancy Treaty | Nancy Treaty

agreement AGR:Kensington Treaty | Kensington Treaty

agreement AGR:Budapest Memorandum | Budapest Memorandum on Security Assurances
    alias     Budapest Memorandum; Budapest memorandum; 1994 Budapest Memorandum

agreement AGR:NATO-Russia Founding Act | NATO-Russia Founding Act

agreement AGR:Helsinki Final Act | Helsinki Final Act
    alias     Helsinki Accords

agreement AGR:Charter of Paris | Charter of Paris for a New Europe
    alias     Charter of Paris

agreement AGR:Two Plus Four Treaty | Two Plus Four Treaty
    alias     2+4 Treaty; Treaty on the Final Settlement with Respect to Germany

agreement AGR:Paris Peace Accords | Paris Peace Accords
    alias     Paris Peace Accords of 1973

agreement AGR:Taif Agreement | Taif Agreement
    alias     Ta'if Agreement; Taif Accord; Taif Accords

# --- Peace agreements and normalisation -------------------------------------------------------

agreement AGR:Minsk agreements | Minsk agreements
    alias     Minsk Agreements; Minsk II; Minsk Protocol; Minsk accords; Minsk Accords; Minsk-2; Minsk deal; Minsk I
    alias     Minsk 2

agreement AGR:Abraham Accords | Abraham Accords
    alias     Abraham accords; Abraham Accord

agreement AGR:Camp David Accords | Camp David Accords
    alias     Camp David accords; Camp David agreement; 1978 Camp David Accords

agreement AGR:Egypt-Israel Peace Treaty | Egypt-Israel peace treaty
    alias     Israel-Egypt peace treaty; 1979 peace treaty; Egyptian-Israeli peace treaty

agreement AGR:Oslo Accords | Oslo Accords
    alias     Oslo accords; Oslo Agreement; Oslo agreements; Oslo II; Oslo peace accords

agreement AGR:Wye River Memorandum | Wye River Memorandum

agreement AGR:Israel-Jordan Peace Treaty | Israel-Jordan peace treaty
    alias     Wadi Araba Treaty; Jordan-Israel peace treaty

agreement AGR:Arab Peace Initiative | Arab Peace Initiative
    alias     2002 Arab Peace Initiative

agreement AGR:Sykes-Picot Agreement | Sykes-Picot Agreement
    alias     Sykes-Picot

agreement AGR:Gaza ceasefire | Gaza ceasefire agreement
    alias     Gaza ceasefire deal; Gaza truce deal; ceasefire deal in Gaza

agreement AGR:Israel-Hezbollah ceasefire agreement | Israel-Hezbollah ceasefire agreement
    alias     Israel-Lebanon ceasefire; Israel-Hezbollah ceasefire

agreement AGR:Good Friday Agreement | Good Friday Agreement
    alias     Belfast Agreement; Good Friday agreement; Good Friday accord; Belfast/Good Friday Agreement

agreement AGR:Windsor Framework | Windsor Framework

agreement AGR:Northern Ireland Protocol | Northern Ireland Protocol
    alias     Protocol on Ireland/Northern Ireland

agreement AGR:Withdrawal Agreement | Brexit Withdrawal Agreement
    alias     Withdrawal Agreement
    weak      Withdrawal Agreement

agreement AGR:Trade and Cooperation Agreement | Trade and Cooperation Agreement

agreement AGR:Dayton Agreement | Dayton Agreement
    alias     Dayton Accords; Dayton Peace Agreement; Dayton accords; Dayton peace accords; Dayton
    alias     Dayton Peace Accords
    weak      Dayton

agreement AGR:Ohrid Agreement | Ohrid Framework Agreement
    alias     Ohrid Agreement; Ohrid agreement

agreement AGR:Brussels Agreement | Brussels Agreement
    alias     Brussels agreement on Kosovo

agreement AGR:Prespa Agreement | Prespa Agreement
    alias     Prespa agreement; Prespes Agreement

agreement AGR:Washington Agreement 2020 | Washington Agreement between Kosovo and Serbia

agreement AGR:Kumanovo Agreement | Kumanovo Agreement

agreement AGR:Erdut Agreement | Erdut Agreement

agreement AGR:Lisbon Treaty | Treaty of Lisbon
    alias     Lisbon Treaty

agreement AGR:Maastricht Treaty | Maastricht Treaty
    alias     Treaty on European Union

agreement AGR:Treaty of Rome | Treaty of Rome

agreement AGR:Schengen Agreement | Schengen Agreement

agreement AGR:Stability Pact | Stability and Growth Pact

agreement AGR:EU Migration Pact | EU Pact on Migration and Asylum
    alias     Pact on Migration and Asylum; EU migration pact

agreement AGR:EU-Turkey deal | EU-Turkey migration deal
    alias     EU-Turkey deal; EU-Turkey statement; EU-Turkey refugee deal

agreement AGR:Global Compact for Migration | Global Compact for Migration
    alias     UN migration pact; Global Compact for Safe, Orderly and Regular Migration

agreement AGR:Istanbul Communiqué | Istanbul Communiqué
    alias     Istanbul Communique

agreement AGR:Kharkiv Pact | Kharkiv Accords
    alias     Kharkiv Pact

agreement AGR:2020 Nagorno-Karabakh ceasefire agreement | 2020 Nagorno-Karabakh ceasefire agreement
    alias     November 2020 ceasefire agreement; trilateral statement of November 9; November 10 trilateral statement
    alias     2020 ceasefire agreement

agreement AGR:Alma-Ata Declaration | Alma-Ata Declaration
    alias     Almaty Declaration

agreement AGR:Belovezha Accords | Belovezha Accords
    alias     Belavezha Accords

agreement AGR:Bishkek Protocol | Bishkek Protocol

agreement AGR:Molotov-Ribbentrop Pact | Molotov-Ribbentrop Pact
    alias     Nazi-Soviet pact

agreement AGR:Treaty of Versailles | Treaty of Versailles
    alias     Versailles Treaty

agreement AGR:Treaty of Lausanne | Treaty of Lausanne
    alias     Lausanne Treaty

agreement AGR:Treaty of Sevres | Treaty of Sèvres

agreement AGR:San Francisco Peace Treaty | Treaty of San Francisco
    alias     San Francisco Peace Treaty; San Francisco Treaty; Treaty of Peace with Japan

agreement AGR:Treaty of Taipei | Treaty of Taipei

agreement AGR:Treaty on Basic Relations | Treaty on Basic Relations between Japan and the Republic of Korea
    alias     1965 normalization treaty; 1965 treaty

agreement AGR:1965 Claims Agreement | 1965 Claims Agreement
    alias     1965 claims agreement

agreement AGR:Comfort women agreement | 2015 comfort women agreement
    alias     2015 Comfort Women Agreement; comfort women deal; 2015 comfort women deal; comfort women agreement

agreement AGR:Panmunjom Declaration | Panmunjom Declaration
    alias     Panmunjom declaration; April 27 declaration

agreement AGR:Pyongyang Declaration | Pyongyang Joint Declaration
    alias     Pyongyang Declaration; September Pyongyang Declaration; Japan-DPRK Pyongyang Declaration

agreement AGR:Singapore Declaration | Singapore joint statement
    alias     Singapore Joint Statement; Singapore Declaration; Singapore agreement

agreement AGR:Inter-Korean Basic Agreement | Inter-Korean Basic Agreement

agreement AGR:Sino-British Joint Declaration | Sino-British Joint Declaration

agreement AGR:Shanghai Communique | Shanghai Communiqué
    alias     Shanghai Communique; Three Joint Communiqués; three joint communiques; Three Communiques
    alias     three communiques

agreement AGR:1992 Consensus | 1992 Consensus
    alias     92 consensus; 1992 consensus

agreement AGR:Simla Agreement | Simla Agreement
    alias     Shimla Agreement; Simla agreement

agreement AGR:Indus Waters Treaty | Indus Waters Treaty
    alias     Indus Water Treaty; IWT
    weak      IWT

agreement AGR:Lahore Declaration | Lahore Declaration

agreement AGR:Doha Agreement | Doha Agreement
    alias     Doha agreement; U.S.-Taliban deal; US-Taliban deal; U.S.-Taliban agreement; US-Taliban agreement
    alias     Doha deal

agreement AGR:Bonn Agreement | Bonn Agreement

agreement AGR:Tashkent Declaration | Tashkent Declaration

agreement AGR:Five-Point Consensus | Five-Point Consensus
    alias     five-point consensus; Five Point Consensus; ASEAN Five-Point Consensus; 5-Point Consensus
    alias     ASEAN's five-point consensus

agreement AGR:Nationwide Ceasefire Agreement | Nationwide Ceasefire Agreement
    alias     Nationwide Ceasefire Agreement (NCA)

agreement AGR:Kuala Lumpur Peace Accord | Kuala Lumpur Peace Accord
    alias     Kuala Lumpur peace accord; Joint Declaration between Cambodia and Thailand

agreement AGR:Chittagong Hill Tracts Accord | Chittagong Hill Tracts Accord

agreement AGR:Bougainville Peace Agreement | Bougainville Peace Agreement

agreement AGR:Biketawa Declaration | Biketawa Declaration

agreement AGR:Boe Declaration | Boe Declaration

agreement AGR:Nouméa Accord | Nouméa Accord
    alias     Noumea Accord

agreement AGR:Bougival Accord | Bougival Accord

agreement AGR:Stockholm Agreement | Stockholm Agreement
    alias     Stockholm agreement on Yemen; Hodeidah agreement

agreement AGR:Riyadh Agreement | Riyadh Agreement

agreement AGR:Skhirat Agreement | Libyan Political Agreement
    alias     Skhirat Agreement; Skhirat agreement

agreement AGR:Geneva Communique | Geneva Communiqué
    alias     Geneva Communique; Geneva communique

agreement AGR:Sochi Agreement | Sochi memorandum
    alias     Sochi agreement; Sochi deal

agreement AGR:Adana Agreement | Adana Agreement
    alias     Adana Accord

agreement AGR:Saudi-Iran agreement | Saudi-Iran agreement
    alias     Saudi-Iranian rapprochement agreement; Beijing-brokered agreement; Saudi-Iran deal
    alias     China-brokered agreement

agreement AGR:Al-Ula Declaration | Al-Ula Declaration
    alias     AlUla Declaration; Al Ula agreement; Al-Ula agreement

agreement AGR:Algiers Agreement | Algiers Agreement
    alias     Algiers Accord; Algiers Accords

agreement AGR:Algiers Peace Agreement Mali | Agreement for Peace and Reconciliation in Mali
    alias     Algiers peace agreement; 2015 Algiers Agreement; Algiers accord; Algiers Peace Agreement

agreement AGR:Pretoria Agreement | Pretoria Agreement
    alias     Pretoria agreement; Pretoria peace agreement; Cessation of Hostilities Agreement; Pretoria peace deal
    alias     Pretoria deal

agreement AGR:Juba Peace Agreement | Juba Peace Agreement
    alias     Juba peace agreement; Juba Agreement

agreement AGR:Jeddah Declaration | Jeddah Declaration
    alias     Jeddah declaration; Declaration of Jeddah

agreement AGR:Comprehensive Peace Agreement | Comprehensive Peace Agreement
    alias     Naivasha Agreement; CPA
    weak      CPA

agreement AGR:R-ARCSS | Revitalised Agreement on the Resolution of the Conflict in South Sudan
    alias     R-ARCSS; Revitalized Agreement; Revitalised Agreement
    alias     Revitalized Agreement on the Resolution of the Conflict in the Republic of South Sudan
    alias     Revitalised Peace Agreement

agreement AGR:Khartoum Declaration | Khartoum peace agreement
    alias     Political Agreement for Peace and Reconciliation in the Central African Republic

agreement AGR:Arusha Accords | Arusha Accords
    alias     Arusha Agreement; Arusha accords; Arusha Peace and Reconciliation Agreement

agreement AGR:Lusaka Protocol | Lusaka Protocol
    alias     Lusaka Ceasefire Agreement

agreement AGR:Sun City Agreement | Sun City Agreement

agreement AGR:Washington Accords DRC-Rwanda | Washington Accords
    alias     DRC-Rwanda peace agreement; Washington peace agreement; Congo-Rwanda peace deal; Washington Accord

agreement AGR:Doha Declaration of Principles | Doha Framework Agreement
    alias     Doha Framework

agreement AGR:Declaration of Principles between the DRC and M23 | Declaration of Principles between the DRC and M23

agreement AGR:Ankara Declaration | Ankara Declaration

agreement AGR:Ethiopia-Somaliland memorandum of understanding | Ethiopia-Somaliland memorandum of understanding
    alias     Ethiopia-Somaliland MoU; Somaliland MoU; Ethiopia-Somaliland port deal

agreement AGR:GERD Declaration | Declaration of Principles on the GERD
    alias     2015 Declaration of Principles

agreement AGR:Accra CPA | Accra Comprehensive Peace Agreement

agreement AGR:Lomé Peace Accord | Lomé Peace Accord
    alias     Lome Peace Accord; Lomé Accord

agreement AGR:Linas-Marcoussis Agreement | Linas-Marcoussis Agreement

agreement AGR:Ouagadougou Agreement | Ouagadougou Agreement

agreement AGR:Bicesse Accords | Bicesse Accords

agreement AGR:Rome General Peace Accords | Rome General Peace Accords

agreement AGR:Maputo Accord | Maputo Accord

agreement AGR:Havana peace accord | Colombian peace agreement
    alias     2016 peace agreement; Havana peace accord; FARC peace deal; 2016 peace accord

agreement AGR:Esquipulas Agreement | Esquipulas Agreement
    alias     Esquipulas Peace Agreement

agreement AGR:Barbados Agreement | Barbados Agreement
    alias     Barbados agreement

agreement AGR:Argyle Declaration | Argyle Declaration

agreement AGR:Chapultepec Peace Accords | Chapultepec Peace Accords

agreement AGR:Panama Canal Treaties | Torrijos-Carter Treaties
    alias     Panama Canal treaties; Neutrality Treaty

agreement AGR:Rio Treaty | Inter-American Treaty of Reciprocal Assistance
    alias     Rio Treaty; TIAR

agreement AGR:Inter-American Democratic Charter | Inter-American Democratic Charter

agreement AGR:Los Angeles Declaration | Los Angeles Declaration on Migration and Protection

agreement AGR:Safe Third Country Agreement | Safe Third Country Agreement

agreement AGR:Treaty of Guadalupe Hidalgo | Treaty of Guadalupe Hidalgo

agreement AGR:Durand Agreement | Durand Line Agreement
    alias     Durand Agreement

agreement AGR:Caspian Convention | Convention on the Legal Status of the Caspian Sea
    alias     Caspian Convention

agreement AGR:TRIPP | Trump Route for International Peace and Prosperity
    alias     TRIPP

agreement AGR:Washington Declaration Armenia-Azerbaijan | Washington declaration between Armenia and Azerbaijan
    alias     August 8 Washington declaration

# --- Declarations and documents ---------------------------------------------------------------

document DOC:Washington Declaration | Washington Declaration
    alias     Washington declaration

document DOC:Camp David Principles | Spirit of Camp David
    alias     Camp David Principles; Spirit of Camp David statement

document DOC:Hiroshima Vision | Hiroshima Vision
    alias     Hiroshima Vision on Nuclear Disarmament

document DOC:Kono Statement | Kono Statement
    alias     Kono statement

document DOC:Murayama Statement | Murayama Statement
    alias     Murayama statement

document DOC:Kim-Obuchi Declaration | Kim Dae-jung-Obuchi Declaration
    alias     1998 Japan-South Korea Joint Declaration; Kim-Obuchi Declaration

document DOC:Six Assurances | Six Assurances

document DOC:Bali Declaration | G20 Bali Leaders' Declaration
    alias     Bali Declaration

document DOC:New Delhi Declaration | G20 New Delhi Leaders' Declaration
    alias     New Delhi Declaration

document DOC:Johannesburg Declaration | Johannesburg Declaration
    alias     Johannesburg II Declaration

document DOC:Kazan Declaration | Kazan Declaration

document DOC:Bucharest Declaration | Bucharest Summit Declaration

document DOC:Versailles Declaration | Versailles Declaration

document DOC:Granada Declaration | Granada Declaration

document DOC:Thessaloniki Declaration | Thessaloniki Declaration

document DOC:New York Declaration | New York Declaration

document DOC:Beijing Declaration | Beijing Declaration

document DOC:Balfour Declaration | Balfour Declaration

document DOC:Mueller report | Mueller report
    alias     Mueller Report

document DOC:Steele dossier | Steele dossier

document DOC:Panama Papers | Panama Papers

document DOC:Pandora Papers | Pandora Papers

document DOC:Xinjiang Police Files | Xinjiang Police Files

document DOC:Pentagon Papers | Pentagon Papers

document DOC:Draghi report | Draghi report
    alias     Draghi Report

document DOC:Defense of Japan | Defense of Japan white paper
    alias     Defense of Japan; Defence of Japan

document DOC:Diplomatic Bluebook | Diplomatic Bluebook

document DOC:Japanese Constitution | Constitution of Japan
    alias     Article 9; Japan's pacifist constitution; Japanese constitution
    weak      Article 9
    of        JPN

document DOC:National Security Strategy of Japan | National Security Strategy of Japan
    alias     Japan's National Security Strategy
    of        JPN

document DOC:National Defense Strategy of Japan | National Defense Strategy of Japan
    of        JPN

document DOC:National Defense Program Guidelines | National Defense Program Guidelines
    of        JPN

document DOC:Defense Buildup Program | Defense Buildup Program
    of        JPN

document DOC:three security documents | three security documents
    of        JPN

document DOC:US National Security Strategy | National Security Strategy
    alias     U.S. National Security Strategy; US National Security Strategy
    alias     Interim National Security Strategic Guidance; Interim National Security Strategy Guidance; NSS
    weak      NSS
    of        USA

document DOC:US National Defense Strategy | National Defense Strategy
    alias     NDS; U.S. National Defense Strategy; National Defence Strategy
    weak      NDS
    of        USA

document DOC:Nuclear Posture Review | Nuclear Posture Review
    of        USA

document DOC:Missile Defense Review | Missile Defense Review
    of        USA

document DOC:US Indo-Pacific Strategy | Indo-Pacific Strategy of the United States
    alias     U.S. Indo-Pacific Strategy; US Indo-Pacific Strategy; Biden administration's Indo-Pacific Strategy
    of        USA

document DOC:Indo-Pacific Strategy | Indo-Pacific Strategy
    alias     Indo-Pacific strategy; Strategy for a Free, Peaceful, and Prosperous Indo-Pacific Region

document DOC:AOIP | ASEAN Outlook on the Indo-Pacific
    alias     AOIP

document DOC:Strategic Compass | Strategic Compass for Security and Defence
    alias     Strategic Compass; EU Strategic Compass

document DOC:NATO Strategic Concept | NATO Strategic Concept
    alias     Strategic Concept; NATO's Strategic Concept

document DOC:EU Strategy for Indo-Pacific Cooperation | EU Strategy for Cooperation in the Indo-Pacific
    alias     EU Indo-Pacific strategy

document DOC:Integrated Review | Integrated Review
    alias     Integrated Review Refresh; Strategic Defence Review
    of        GBR

document DOC:French White Paper on Defence and National Security | French White Paper on Defence and National Security
    alias     Revue nationale stratégique; Strategic Review
    weak      Strategic Review
    of        FRA

document DOC:Zeitenwende | Zeitenwende
    of        DEU

document DOC:German National Security Strategy | German National Security Strategy
    alias     Germany's National Security Strategy
    of        DEU

document DOC:2050 Vision Pacific | 2050 Strategy for the Blue Pacific Continent

document DOC:Agenda 2030 | 2030 Agenda for Sustainable Development
    alias     Sustainable Development Goals; SDGs; 2030 Agenda; UN Sustainable Development Goals; Agenda 2030

document DOC:Agenda 2063 | Agenda 2063

document DOC:Pact for the Future | Pact for the Future

document DOC:Our Common Agenda | Our Common Agenda

document DOC:Vision 2030 | Saudi Vision 2030
    alias     Vision 2030
    of        SAU

document DOC:28-point plan | 28-point peace plan
    alias     28-point plan; Trump's 28-point plan; Trump peace plan for Ukraine

document DOC:Victory plan | Zelensky's victory plan
    alias     victory plan; Peace Formula; Zelensky's peace formula; Ukrainian peace formula
    weak      victory plan; Peace Formula
    of        UKR

document DOC:China position paper | China's Position on the Political Settlement of the Ukraine Crisis
    alias     China's 12-point peace plan; 12-point peace plan

document DOC:Trump's 20-point plan | Trump's 20-point plan
    alias     20-point plan; Trump's Gaza plan; 20-point peace plan; Comprehensive Plan to End the Gaza Conflict

document DOC:UNSCR 1701 | UN Security Council Resolution 1701
    alias     Resolution 1701; UNSCR 1701; UN Resolution 1701

document DOC:UNSCR 2231 | UN Security Council Resolution 2231
    alias     Resolution 2231; UNSCR 2231

document DOC:UNSCR 242 | UN Security Council Resolution 242
    alias     Resolution 242; UNSCR 242

document DOC:UNSCR 338 | UN Security Council Resolution 338
    alias     Resolution 338

document DOC:UNSCR 1244 | UN Security Council Resolution 1244
    alias     Resolution 1244; UNSCR 1244

document DOC:UNSCR 1325 | UN Security Council Resolution 1325
    alias     Resolution 1325; UNSCR 1325

document DOC:UNSCR 2254 | UN Security Council Resolution 2254
    alias     Resolution 2254; UNSCR 2254

document DOC:UNSCR 1718 | UN Security Council Resolution 1718
    alias     Resolution 1718; UNSCR 1718

document DOC:UNSCR 2803 | UN Security Council Resolution 2803
    alias     Resolution 2803

document DOC:UN Security Council Resolution 1973 | UN Security Council Resolution 1973
    alias     Resolution 1973

document DOC:UNSCR 2202 | UN Security Council Resolution 2202
    alias     Resolution 2202

document DOC:UNGA 2758 | UN General Assembly Resolution 2758
    alias     Resolution 2758; UNGA Resolution 2758

document DOC:UN General Assembly Resolution ES-11/1 | UN General Assembly Resolution ES-11/1

# --- Laws -------------------------------------------------------------------------------------

law LAW:CCG | China Coast Guard Law
    alias     Coast Guard Law; China's coast guard law; Chinese Coast Guard Law; Coast Guard law
    of        CHN

law LAW:HK NSL | Hong Kong National Security Law
    alias     National Security Law; Hong Kong national security law; national security law in Hong Kong
    weak      National Security Law
    of        CHN

law LAW:Safeguarding National Security Ordinance | Safeguarding National Security Ordinance
    of        CHN

law LAW:Basic Law | Basic Law of Hong Kong
    alias     Hong Kong Basic Law; Hong Kong's Basic Law; Basic Law
    weak      Basic Law
    of        CHN

law LAW:Anti-Secession Law | Anti-Secession Law
    of        CHN

law LAW:Anti-Foreign Sanctions Law | Anti-Foreign Sanctions Law
    of        CHN

law LAW:Foreign Relations Law China | Foreign Relations Law
    alias     Law on Foreign Relations of the People's Republic of China
    of        CHN

law LAW:Taiwan Relations Act | Taiwan Relations Act
    alias     TRA
    weak      TRA
    of        USA

law LAW:Taiwan Travel Act | Taiwan Travel Act
    of        USA

law LAW:Taiwan Policy Act | Taiwan Policy Act
    alias     Taiwan Enhanced Resilience Act
    of        USA

law LAW:NDAA | National Defense Authorization Act
    alias     NDAA; National Defence Authorization Act
    of        USA

law LAW:CHIPS Act | CHIPS and Science Act
    alias     CHIPS Act; Chips Act; Chips and Science Act; CHIPS and Science Act of 2022
    of        USA

law LAW:Inflation Reduction Act | Inflation Reduction Act
    alias     IRA (Inflation Reduction Act)
    of        USA

law LAW:Jones Act | Jones Act
    of        USA

law LAW:War Powers Resolution | War Powers Resolution
    alias     War Powers Act
    of        USA

law LAW:AUMF | Authorization for Use of Military Force
    alias     AUMF; Authorization for the Use of Military Force
    of        USA

law LAW:CAATSA | Countering America's Adversaries Through Sanctions Act
    alias     CAATSA
    of        USA

law LAW:INARA | Iran Nuclear Agreement Review Act
    alias     INARA
    of        USA

law LAW:IEEPA | International Emergency Economic Powers Act
    alias     IEEPA
    of        USA

law LAW:Magnitsky Act | Magnitsky Act
    alias     Global Magnitsky Act; Global Magnitsky Human Rights Accountability Act
    of        USA

law LAW:Caesar Act | Caesar Syria Civilian Protection Act
    alias     Caesar Act; Caesar sanctions
    of        USA

law LAW:Helms-Burton Act | Helms-Burton Act
    alias     Helms-Burton
    of        USA

law LAW:Jackson-Vanik | Jackson-Vanik amendment
    alias     Jackson-Vanik
    of        USA

law LAW:Leahy Law | Leahy Law
    alias     Leahy law
    of        USA

law LAW:Uyghur Forced Labor Prevention Act | Uyghur Forced Labor Prevention Act
    alias     UFLPA
    of        USA

law LAW:Hong Kong Human Rights and Democracy Act | Hong Kong Human Rights and Democracy Act
    of        USA

law LAW:North Korean Human Rights Act | North Korean Human Rights Act
    of        USA

law LAW:Lend-Lease Act | Ukraine Democracy Defense Lend-Lease Act
    alias     Lend-Lease Act; Lend-Lease; lend-lease
    of        USA

law LAW:Patriot Act | USA PATRIOT Act
    alias     Patriot Act
    of        USA

law LAW:Jerusalem Embassy Act | Jerusalem Embassy Act
    of        USA

law LAW:Taylor Force Act | Taylor Force Act
    of        USA

law LAW:Arms Export Control Act | Arms Export Control Act
    of        USA

law LAW:Foreign Agents Registration Act | Foreign Agents Registration Act
    alias     FARA
    of        USA

law LAW:Law on Transparency of Foreign Influence | Law on Transparency of Foreign Influence
    alias     foreign agents law; foreign agent law; foreign influence law
    of        GEO

law LAW:Russian foreign agents law | Russian foreign agents law
    alias     Russia's foreign agents law; Russia's foreign agent law
    of        RUS

law LAW:Yarovaya law | Yarovaya law
    of        RUS

law LAW:Citizenship Amendment Act | Citizenship Amendment Act
    alias     CAA; Citizenship (Amendment) Act
    weak      CAA
    of        IND

law LAW:Article 370 | Article 370 of the Constitution of India
    alias     Article 370; Article 35A
    of        IND

law LAW:AFSPA | Armed Forces (Special Powers) Act
    alias     AFSPA
    of        IND

law LAW:FCRA | Foreign Contribution (Regulation) Act
    alias     FCRA
    of        IND

law LAW:Nation-State Law | Israel's Nation-State Law
    alias     Nation-State Law; nation-state law
    of        ISR

law LAW:Judicial overhaul | Israel's judicial overhaul
    alias     judicial overhaul; judicial reform plan
    weak      judicial overhaul
    of        ISR

law LAW:Strategic Action Law | Strategic Action Plan to Lift Sanctions and Protect Iranian Nation's Interests
    alias     Strategic Action Law
    of        IRN

law LAW:Rwanda Act | Safety of Rwanda Act
    alias     Rwanda plan; Rwanda scheme; Rwanda policy
    of        GBR

law LAW:Legacy Act | Northern Ireland Troubles (Legacy and Reconciliation) Act
    alias     Legacy Act
    of        GBR

law LAW:Internal Market Act | UK Internal Market Act
    alias     Internal Market Bill
    of        GBR

law LAW:Digital Markets Act | Digital Markets Act
    alias     DMA
    weak      DMA

law LAW:Digital Services Act | Digital Services Act
    alias     DSA
    weak      DSA

law LAW:GDPR | General Data Protection Regulation
    alias     GDPR

law LAW:AI Act | EU AI Act
    alias     AI Act; Artificial Intelligence Act

law LAW:CBAM | Carbon Border Adjustment Mechanism
    alias     CBAM; carbon border tax

law LAW:EU Chips Act | European Chips Act
    alias     EU Chips Act

law LAW:Critical Raw Materials Act | Critical Raw Materials Act

law LAW:Anti-Coercion Instrument | Anti-Coercion Instrument
    alias     ACI; EU Anti-Coercion Instrument
    weak      ACI

law LAW:EUDR | EU Deforestation Regulation
    alias     EUDR

law LAW:CSDDD | Corporate Sustainability Due Diligence Directive
    alias     CSDDD

law LAW:Anti-leaflet law | Anti-leaflet law
    alias     anti-leaflet law; leaflet ban; law banning leaflets; anti-leaflet legislation
    of        KOR

law LAW:National Security Act of South Korea | National Security Act of South Korea
    alias     South Korea's National Security Act
    of        KOR

law LAW:Maritime Zones Act | Maritime Zones Act
    alias     Philippine Maritime Zones Act
    of        PHL

law LAW:Omnibus Law | Omnibus Law on Job Creation
    alias     Job Creation Law
    of        IDN

law LAW:Peace and security legislation | Legislation for Peace and Security
    alias     security legislation of 2015; 2015 security laws
    of        JPN

law LAW:Economic Security Promotion Act | Economic Security Promotion Act
    of        JPN

law LAW:Three Principles on Arms Exports | Three Principles on Transfer of Defense Equipment and Technology
    alias     Three Principles on Arms Exports
    of        JPN

law LAW:Anti-homosexuality Act | Anti-Homosexuality Act
    alias     Anti-Homosexuality Act of Uganda
    of        UGA

law LAW:Expropriation Act | Expropriation Act
    of        ZAF

# --- Policies, strategies and initiatives -----------------------------------------------------

policy POL:BRI | Belt and Road Initiative
    alias     Belt and Road; BRI; One Belt One Road; One Belt, One Road; OBOR; New Silk Road; Silk Road Economic Belt
    alias     Belt and Road initiative; 21st Century Maritime Silk Road; Digital Silk Road
    of        CHN

policy POL:GDI | Global Development Initiative
    alias     GDI
    of        CHN

policy POL:GSI | Global Security Initiative
    alias     GSI
    of        CHN

policy POL:GCI | Global Civilization Initiative
    alias     GCI
    of        CHN

policy POL:GGI | Global Governance Initiative
    alias     GGI
    of        CHN

policy POL:Made in China 2025 | Made in China 2025
    of        CHN

policy POL:One China policy | One China policy
    alias     one-China policy; One-China policy; one China policy; One China Policy

policy POL:One China principle | One China principle
    alias     one-China principle; One-China principle; one China principle; One-China Principle
    of        CHN

policy POL:One Country, Two Systems | One Country, Two Systems
    alias     one country, two systems; one country two systems; One country, two systems
    of        CHN

policy POL:Dual circulation | dual circulation
    alias     dual circulation strategy
    of        CHN

policy POL:Military-civil fusion | military-civil fusion
    alias     Military-Civil Fusion; civil-military fusion
    of        CHN

policy POL:Wolf warrior diplomacy | wolf warrior diplomacy
    alias     wolf-warrior diplomacy
    of        CHN

policy POL:Zero-COVID | zero-COVID policy
    alias     zero-COVID; zero-Covid policy; Zero-COVID policy; zero-Covid
    of        CHN

policy POL:FOIP | Free and Open Indo-Pacific
    alias     free and open Indo-Pacific; FOIP; Free and Open Indo-Pacific strategy; Free and Open Indo-Pacific vision
    alias     FOIP vision; Free and Open Indo-Pacific Strategy; open and free Indo-Pacific; free, open Indo-Pacific

policy POL:NSP | New Southern Policy
    alias     New Southern Policy Plus; NSP; New Southern policy
    of        KOR

policy POL:New Northern Policy | New Northern Policy
    of        KOR

policy POL:Sunshine Policy | Sunshine Policy
    alias     sunshine policy
    of        KOR

policy POL:Audacious Initiative | Audacious Initiative
    alias     audacious initiative; audacious plan
    of        KOR

policy POL:Kill Chain | three-axis system
    alias     Kill Chain; three-axis defense system; Three-Axis System
    weak      Kill Chain
    of        KOR

policy POL:Korea Massive Punishment and Retaliation | Korea Massive Punishment and Retaliation
    of        KOR

policy POL:Nordpolitik | Nordpolitik
    of        KOR

policy POL:Byungjin | byungjin
    alias     Byungjin line; byungjin line; parallel development of economy and nuclear weapons
    of        PRK

policy POL:Songun | songun
    alias     military-first policy; Songun policy
    of        PRK

policy POL:Juche | Juche
    alias     juche; Juche ideology
    of        PRK

policy POL:Build Back Better World | Build Back Better World
    alias     B3W
    of        USA

policy POL:PGII | Partnership for Global Infrastructure and Investment
    alias     PGII; PGI

policy POL:Blue Dot Network | Blue Dot Network

policy POL:Global Gateway | Global Gateway
    alias     EU Global Gateway

policy POL:Development Road | Development Road
    alias     Iraq Development Road

policy POL:Clean Network | Clean Network
    alias     Clean Network Initiative
    of        USA

policy POL:Pivot to Asia | pivot to Asia
    alias     Pivot to Asia; rebalance to Asia; Asia pivot; rebalancing to Asia; Asian pivot
    of        USA

policy POL:Strategic patience | strategic patience
    alias     Strategic Patience
    of        USA

policy POL:Maximum pressure | maximum pressure
    alias     maximum pressure campaign; Maximum Pressure; maximum-pressure campaign; maximum pressure policy
    of        USA

policy POL:America First | America First
    alias     America First policy
    of        USA

policy POL:Integrated deterrence | integrated deterrence
    of        USA

policy POL:Monroe Doctrine | Monroe Doctrine
    alias     Donroe Doctrine
    of        USA

policy POL:Truman Doctrine | Truman Doctrine
    of        USA

policy POL:Carter Doctrine | Carter Doctrine
    alias     Nixon Doctrine; Reagan Doctrine
    of        USA

policy POL:Marshall Plan | Marshall Plan

policy POL:Golden Dome | Golden Dome
    alias     Golden Dome missile defense
    of        USA

policy POL:Replicator | Replicator Initiative
    of        USA

policy POL:Pacific Deterrence Initiative | Pacific Deterrence Initiative
    of        USA

policy POL:European Deterrence Initiative | European Deterrence Initiative
    of        USA

policy POL:PURL | Prioritized Ukraine Requirements List
    alias     PURL

policy POL:Mexico City Policy | Mexico City Policy
    alias     global gag rule
    of        USA

policy POL:PEPFAR | PEPFAR
    alias     President's Emergency Plan for AIDS Relief
    of        USA

policy POL:Remain in Mexico | Remain in Mexico
    alias     Migrant Protection Protocols
    of        USA

policy POL:Title 42 | Title 42
    of        USA

policy POL:Plan Colombia | Plan Colombia
    of        USA

policy POL:Merida Initiative | Merida Initiative
    alias     Mérida Initiative
    of        USA

policy POL:Operation Inherent Resolve | Operation Inherent Resolve
    of        USA

policy POL:Operation Prosperity Guardian | Operation Prosperity Guardian

policy POL:Extended deterrence | extended deterrence
    alias     extended deterrence commitment; extended nuclear deterrence; U.S. extended deterrence
    alias     US extended deterrence

policy POL:Umbrella | nuclear umbrella
    alias     U.S. nuclear umbrella; American nuclear umbrella; US nuclear umbrella

policy POL:nuclear sharing | nuclear sharing

policy POL:RBO | rules-based international order
    alias     rules-based order; rules based international order; rules-based international system
    alias     international rules-based order; rules based order; liberal international order
    alias     international order based on rules

policy POL:Act East Policy | Act East policy
    alias     Act East Policy
    of        IND

policy POL:Look East policy | Look East policy
    of        IND

policy POL:Neighbourhood First | Neighbourhood First
    alias     Neighborhood First; Neighbourhood First policy
    of        IND

policy POL:SAGAR | Security and Growth for All in the Region
    alias     SAGAR
    of        IND

policy POL:MAHASAGAR | MAHASAGAR
    of        IND

policy POL:Indo-Pacific Oceans Initiative | Indo-Pacific Oceans Initiative
    of        IND

policy POL:Make in India | Make in India
    of        IND

policy POL:Atmanirbhar Bharat | Atmanirbhar Bharat
    of        IND

policy POL:Cold Start | Cold Start doctrine
    of        IND

policy POL:Strategic autonomy | strategic autonomy
    alias     European strategic autonomy; EU strategic autonomy

policy POL:PESCO | Permanent Structured Cooperation
    alias     PESCO

policy POL:CSDP | Common Security and Defence Policy
    alias     CSDP; Common Security and Defense Policy

policy POL:CFSP | Common Foreign and Security Policy
    alias     CFSP

policy POL:European Neighbourhood Policy | European Neighbourhood Policy
    alias     European Neighborhood Policy

policy POL:European Peace Facility | European Peace Facility
    alias     EPF

policy POL:European Green Deal | European Green Deal
    alias     EU Green Deal

policy POL:Fit for 55 | Fit for 55

policy POL:ReArm Europe | ReArm Europe
    alias     Readiness 2030; ReArm Europe plan

policy POL:SAFE programme | SAFE programme

policy POL:Security Action for Europe | Security Action for Europe

policy POL:REPowerEU | REPowerEU

policy POL:NextGenerationEU | NextGenerationEU
    alias     Next Generation EU; EU recovery fund

policy POL:European Defence Fund | European Defence Fund

policy POL:European Defence Industry Programme | European Defence Industry Programme

policy POL:European Sky Shield Initiative | European Sky Shield Initiative
    alias     European Sky Shield

policy POL:Growth Plan for the Western Balkans | Growth Plan for the Western Balkans
    alias     Reform and Growth Facility

policy POL:Berlin Process | Berlin Process

policy POL:Mattei Plan | Mattei Plan
    alias     Mattei Plan for Africa
    of        ITA

policy POL:Ostpolitik | Ostpolitik
    alias     Neue Ostpolitik
    of        DEU

policy POL:Wandel durch Handel | Wandel durch Handel
    of        DEU

policy POL:Global Britain | Global Britain
    of        GBR

policy POL:Indo-Pacific tilt | Indo-Pacific tilt
    of        GBR

policy POL:Pacific Step-up | Pacific Step-up
    alias     Pacific step-up
    of        AUS

policy POL:Pacific Reset | Pacific Reset
    of        NZL

policy POL:New Southbound Policy | New Southbound Policy
    of        TWN

policy POL:Blue Homeland | Blue Homeland
    alias     Mavi Vatan
    of        TUR

policy POL:Zero problems | zero problems with neighbors
    alias     zero problems with neighbours; zero problems
    weak      zero problems
    of        TUR

policy POL:Asia Anew | Asia Anew
    alias     Asia Anew Initiative
    of        TUR

policy POL:Greater Eurasian Partnership | Greater Eurasian Partnership
    of        RUS

policy POL:Price cap | oil price cap
    alias     G7 price cap; G7 oil price cap; price cap on Russian oil; Russian oil price cap

policy POL:Snapback | snapback mechanism
    alias     snapback; snapback sanctions; snap-back; snapback of UN sanctions

policy POL:Responsibility to Protect | Responsibility to Protect
    alias     R2P; responsibility to protect

policy POL:No first use | no first use
    alias     no-first-use policy; no-first-use; No First Use

policy POL:CVID | complete, verifiable and irreversible denuclearization
    alias     CVID; complete, verifiable, and irreversible denuclearization
    alias     complete, verifiable and irreversible dismantlement; complete, verifiable, irreversible denuclearization
    alias     final, fully verified denuclearization; FFVD

policy POL:Two-state solution | two-state solution
    alias     two state solution; Two-State Solution; two-States solution

policy POL:Land for peace | land for peace
    alias     land-for-peace

policy POL:Deal of the Century | Peace to Prosperity plan
    alias     Deal of the Century; deal of the century; Trump peace plan; Peace to Prosperity

policy POL:Autonomy plan | Moroccan autonomy plan
    alias     Morocco's autonomy plan; Autonomy Plan for Western Sahara
    of        MAR

policy POL:Silencing the Guns | Silencing the Guns

policy POL:Ezulwini Consensus | Ezulwini Consensus

policy POL:Total peace | Total Peace
    alias     paz total; Paz Total; total peace
    of        COL

policy POL:Mano dura | mano dura
    of        SLV

policy POL:state of exception | state of exception
    weak      state of exception
    of        SLV

policy POL:Hugs not bullets | hugs, not bullets
    alias     abrazos no balazos
    of        MEX

policy POL:Debt Service Suspension Initiative | Debt Service Suspension Initiative
    alias     DSSI

policy POL:G20 Common Framework | G20 Common Framework
    alias     Common Framework
    weak      Common Framework

policy POL:ASEAN centrality | ASEAN centrality
    alias     ASEAN Centrality

policy POL:ASEAN Way | ASEAN Way

policy POL:COVAX | COVAX
    alias     COVAX Facility; Covax

# --- Processes and talks ----------------------------------------------------------------------

process PROC:six-party talks | Six-Party Talks
    alias     six-party talks; Six Party Talks; six-nation talks; six-way talks; six-party process

process PROC:Astana process | Astana process
    alias     Astana Process; Astana format; Astana talks

process PROC:Geneva process | Geneva process
    alias     Geneva talks; Geneva peace talks
    weak      Geneva talks

process PROC:Syrian Constitutional Committee | Syrian Constitutional Committee

process PROC:Minsk process | Minsk process

process PROC:Middle East peace process | Middle East peace process
    alias     Mideast peace process; Israeli-Palestinian peace process; MEPP

process PROC:Annapolis process | Annapolis process
    alias     Annapolis Conference

process PROC:Madrid Conference | Madrid Conference

process PROC:Peace process | Korean Peninsula peace process
    alias     Korean peace process; peace process on the Korean Peninsula; Korean Peninsula Peace Process

process PROC:Vienna talks | Vienna talks
    alias     Vienna nuclear talks; nuclear talks in Vienna; Iran nuclear talks; nuclear talks with Iran; JCPOA talks

process PROC:Brussels Dialogue | Belgrade-Pristina dialogue
    alias     Brussels Dialogue; Kosovo-Serbia dialogue; Serbia-Kosovo dialogue; EU-facilitated dialogue
    alias     Pristina-Belgrade dialogue; Belgrade-Pristina Dialogue; EU-mediated dialogue

process PROC:Heart of Asia | Heart of Asia-Istanbul Process
    alias     Istanbul Process; Heart of Asia

process PROC:Moscow Format | Moscow Format
    alias     Moscow format

process PROC:Doha process | Doha process

process PROC:Intra-Afghan talks | intra-Afghan talks
    alias     intra-Afghan negotiations; Intra-Afghan Negotiations; Doha talks on Afghanistan

process PROC:Jeddah process | Jeddah talks
    alias     Jeddah process; Jeddah platform

process PROC:Nairobi process | Nairobi process
    alias     Nairobi Process; EAC-led Nairobi process

process PROC:Luanda process | Luanda process
    alias     Luanda Process; Luanda roadmap

process PROC:Doha process DRC | Doha talks between the DRC and M23

process PROC:Berlin Conference on Libya | Berlin Conference on Libya
    alias     Berlin process on Libya; Berlin II Conference

process PROC:Libyan Political Dialogue Forum | Libyan Political Dialogue Forum

process PROC:Summit on Peace in Ukraine | Summit on Peace in Ukraine
    alias     Bürgenstock summit; Global Peace Summit; Swiss peace summit

process PROC:Ukraine peace talks | Ukraine peace talks
    alias     Istanbul talks; Geneva talks on Ukraine; Ukraine peace negotiations
    weak      Istanbul talks

process PROC:Geneva International Discussions | Geneva International Discussions

process PROC:5+2 talks | 5+2 talks
    alias     5+2 format; 5+2 process

process PROC:Cyprus talks | Cyprus talks
    alias     Cyprus peace talks; Cyprus reunification talks

process PROC:Crans-Montana talks | Crans-Montana talks

process PROC:5+1 informal meeting | 5+1 informal meeting

process PROC:GERD talks | GERD talks
    alias     GERD negotiations; Nile dam talks; talks on the Grand Ethiopian Renaissance Dam

process PROC:Oslo process | Oslo process
    alias     Oslo peace process

process PROC:Havana talks | Havana peace talks
    alias     Havana talks; Havana process

process PROC:COP | UN climate conference
    alias     COP; Conference of the Parties; UN climate summit; U.N. climate summit; UN Climate Change Conference
    alias     UN climate talks
    weak      COP

process PROC:COP26 | COP26
    alias     COP 26; Glasgow climate summit

process PROC:COP27 | COP27
    alias     COP 27

process PROC:COP28 | COP28
    alias     COP 28

process PROC:COP29 | COP29
    alias     COP 29

process PROC:COP30 | COP30
    alias     COP 30

process PROC:COP21 | COP21
    alias     Paris climate conference

process PROC:Shangri-La Dialogue | Shangri-La Dialogue
    alias     Shangri-La dialogue; IISS Shangri-La Dialogue; Asia Security Summit

process PROC:Munich Security Conference | Munich Security Conference
    alias     MSC (Munich); Munich conference

process PROC:Raisina Dialogue | Raisina Dialogue

process PROC:Xiangshan Forum | Xiangshan Forum
    alias     Beijing Xiangshan Forum

process PROC:Boao Forum | Boao Forum for Asia
    alias     Boao Forum

process PROC:Halifax Forum | Halifax International Security Forum

process PROC:Manama Dialogue | Manama Dialogue
    alias     IISS Manama Dialogue

process PROC:Doha Forum | Doha Forum

process PROC:Antalya Forum | Antalya Diplomacy Forum

process PROC:St. Petersburg Forum | St. Petersburg International Economic Forum
    alias     SPIEF; St Petersburg International Economic Forum

process PROC:Eastern Economic Forum | Eastern Economic Forum

process PROC:World Economic Forum annual meeting | World Economic Forum annual meeting
    alias     Davos forum meeting

process PROC:Summit for Democracy | Summit for Democracy

process PROC:Summit of the Americas | Summit of the Americas

process PROC:TICAD | Tokyo International Conference on African Development
    alias     TICAD

process PROC:FOCAC | Forum on China-Africa Cooperation
    alias     FOCAC

process PROC:Russia-Africa Summit | Russia-Africa Summit
    alias     Russia-Africa summit

process PROC:US-Africa Leaders Summit | U.S.-Africa Leaders Summit
    alias     US-Africa Leaders Summit

process PROC:Belt and Road Forum | Belt and Road Forum for International Cooperation
    alias     Belt and Road Forum

process PROC:Nuclear Security Summit | Nuclear Security Summit

process PROC:NPT Review Conference | NPT Review Conference
    alias     NPT review conference; RevCon

process PROC:UNGA high-level week | UN General Assembly high-level week
    alias     UNGA high-level week

process PROC:Strategic and Economic Dialogue | U.S.-China Strategic and Economic Dialogue
    alias     Strategic and Economic Dialogue

process PROC:Strategic Stability Dialogue | Strategic Stability Dialogue
    alias     strategic stability talks

process PROC:Security Consultative Committee | Security Consultative Committee
    alias     Japan-U.S. Security Consultative Committee; U.S.-Japan Security Consultative Committee; SCC
    weak      SCC

process PROC:Security Consultative Meeting | Security Consultative Meeting
    alias     SCM
    weak      SCM

process PROC:EDSCG | Extended Deterrence Strategy and Consultation Group
    alias     EDSCG

process PROC:NCG | Nuclear Consultative Group
    alias     NCG

process PROC:KIDD | Korea-U.S. Integrated Defense Dialogue
    alias     KIDD

process PROC:Extended Deterrence Dialogue | Extended Deterrence Dialogue

process PROC:TTC | EU-US Trade and Technology Council
    alias     Trade and Technology Council; EU-U.S. Trade and Technology Council; TTC

process PROC:AUSMIN | AUSMIN
    alias     Australia-U.S. Ministerial Consultations

process PROC:iCET | U.S.-India initiative on Critical and Emerging Technology
    alias     iCET

process PROC:Singapore summit | Singapore summit
    alias     2018 Singapore summit; Trump-Kim summit in Singapore

process PROC:Hanoi summit | Hanoi summit
    alias     Hanoi Summit; Trump-Kim summit in Hanoi

process PROC:Camp David summit | Camp David summit
    alias     Camp David trilateral summit

process PROC:Alaska summit | Alaska summit
    alias     Anchorage summit; Trump-Putin summit in Alaska

# --- Concepts and pipelines ----------------------------------------------------------------

concept CON:OPCON transfer | OPCON transfer
    alias     wartime operational control; OPCON; transfer of wartime operational control

concept CON:Southern Gas Corridor | Southern Gas Corridor

concept CON:Trans-Adriatic Pipeline | Trans-Adriatic Pipeline
    alias     Trans Anatolian Pipeline

concept CON:TANAP | TANAP

concept CON:CPC pipeline | Caspian Pipeline Consortium
    alias     CPC pipeline

concept CON:TAPI pipeline | TAPI pipeline
    alias     Turkmenistan-Afghanistan-Pakistan-India pipeline

concept CON:EastMed pipeline | EastMed pipeline

# --- Weapons and military systems -------------------------------------------------------------

weapon WPN:THAAD | Terminal High Altitude Area Defense
    alias     THAAD; Thaad; Terminal High-Altitude Area Defense; THAAD system; THAAD missile defense system

weapon WPN:S-400 | S-400
    alias     S-400 Triumf; S-400s; S400; S-400 missile system; S-400 air defense system; S-400 system
    of        RUS

weapon WPN:S-300 | S-300
    alias     S-300s; S300; S-300 missile system; S-300PMU
    of        RUS

weapon WPN:S-500 | S-500
    alias     S-500 Prometey
    of        RUS

weapon WPN:Pantsir | Pantsir
    alias     Pantsir-S1; Buk
    weak      Buk
    of        RUS

weapon WPN:Tor-M1 | Tor-M1
    of        RUS

weapon WPN:Iskander | Iskander
    alias     Iskander-M; Iskander missiles
    of        RUS

weapon WPN:Kinzhal | Kinzhal
    alias     Kinzhal missile; Kinzhal missiles; Kh-47M2
    of        RUS

weapon WPN:Zircon | Zircon
    alias     Tsirkon; Zircon missile
    of        RUS

weapon WPN:Oreshnik | Oreshnik
    alias     Oreshnik missile
    of        RUS

weapon WPN:Avangard | Avangard
    of        RUS

weapon WPN:Sarmat | RS-28 Sarmat
    alias     Sarmat; Satan II
    of        RUS

weapon WPN:Burevestnik | Burevestnik
    alias     9M730 Burevestnik; Skyfall
    of        RUS

weapon WPN:Poseidon drone | Poseidon nuclear torpedo
    alias     Poseidon torpedo; Poseidon drone
    of        RUS

weapon WPN:Kalibr | Kalibr
    alias     Kalibr missile; Kalibr missiles; Kalibr cruise missiles
    of        RUS

weapon WPN:Lancet | Lancet drone
    alias     Lancet drones; Lancet
    weak      Lancet
    of        RUS

weapon WPN:Orlan-10 | Orlan-10
    of        RUS

weapon WPN:Su-35 | Su-35
    alias     Su-35s; Sukhoi Su-35
    of        RUS

weapon WPN:Su-57 | Su-57
    of        RUS

weapon WPN:Su-34 | Su-34
    of        RUS

weapon WPN:Su-30 | Su-30
    of        RUS

weapon WPN:MiG-29 | MiG-29
    alias     MiG-29s
    of        RUS

weapon WPN:MiG-31 | MiG-31
    of        RUS

weapon WPN:Novichok | Novichok
    alias     Novichok nerve agent
    of        RUS

weapon WPN:Geran-2 | Geran-2
    of        RUS

weapon WPN:9M729 | 9M729
    alias     SSC-8
    of        RUS

weapon WPN:F-35 | F-35
    alias     F-35s; F-35 Lightning II; F-35 Joint Strike Fighter; Joint Strike Fighter; F-35A; F-35B
    alias     F-35 fighter jets; F-35 jets; F-35 fighters
    of        USA

weapon WPN:F-16 | F-16
    alias     F-16s; F-16 fighter jets; F-16 jets; F-16 Fighting Falcon; F-16 fighters
    of        USA

weapon WPN:F-15 | F-15
    alias     F-15s; F-15EX; F-15K; F-15I
    of        USA

weapon WPN:F/A-18 | F/A-18
    alias     F/A-18 Super Hornet; F-18; Super Hornet
    of        USA

weapon WPN:F-22 | F-22
    alias     F-22 Raptor; F-22s
    of        USA

weapon WPN:B-2 | B-2
    alias     B-2 Spirit; B-2 bombers; B-2 bomber; B-2 stealth bomber
    of        USA

weapon WPN:B-21 | B-21
    alias     B-21 Raider
    of        USA

weapon WPN:B-52 | B-52
    alias     B-52 bomber; B-52 bombers; B-52H; B-52 Stratofortress
    of        USA

weapon WPN:B-1B | B-1B
    alias     B-1B Lancer; B-1B bombers; B-1 bomber
    of        USA

weapon WPN:P-8A | P-8A Poseidon
    alias     P-8 Poseidon; P-8A; P-8I
    of        USA

weapon WPN:MQ-9 Reaper | MQ-9 Reaper
    alias     MQ-9; MQ-9B; Reaper drone; SeaGuardian; MQ-9 drones; MQ-9B SkyGuardian
    of        USA

weapon WPN:Predator drone | Predator drone
    of        USA

weapon WPN:RQ-4 | RQ-4 Global Hawk
    alias     Global Hawk; RQ-4
    of        USA

weapon WPN:Patriot | Patriot missile system
    alias     Patriot; MIM-104 Patriot; Patriot system; Patriot systems; Patriot air defense system; Patriot missiles
    alias     Patriots; PAC-3; Patriot air defense systems; Patriot batteries; Patriot battery; Patriot missile
    weak      Patriot; Patriots
    of        USA

weapon WPN:HIMARS | HIMARS
    alias     High Mobility Artillery Rocket System; HIMARS rockets; M142 HIMARS
    of        USA

weapon WPN:ATACMS | ATACMS
    alias     Army Tactical Missile System; ATACMS missiles
    of        USA

weapon WPN:Tomahawk | Tomahawk
    alias     Tomahawk missile; Tomahawk missiles; Tomahawk cruise missiles; Tomahawks; Tomahawk cruise missile
    of        USA

weapon WPN:Javelin | Javelin
    alias     Javelin missiles; Javelin anti-tank missiles; FGM-148 Javelin; Javelins
    of        USA

weapon WPN:Stinger | Stinger
    alias     Stinger missiles; Stingers; FIM-92 Stinger
    of        USA

weapon WPN:NASAMS | NASAMS
    alias     National Advanced Surface-to-Air Missile System

weapon WPN:Harpoon | Harpoon missile
    alias     Harpoon missiles; Harpoon anti-ship missiles
    of        USA

weapon WPN:JDAM | JDAM
    alias     Joint Direct Attack Munition; JDAM-ER
    of        USA

weapon WPN:GBU-57 | GBU-57
    of        USA

weapon WPN:bunker buster | bunker buster
    alias     bunker-buster bombs
    of        USA

weapon WPN:Massive Ordnance Penetrator | Massive Ordnance Penetrator
    of        USA

weapon WPN:JASSM | JASSM
    alias     JASSM-ER; Joint Air-to-Surface Standoff Missile
    of        USA

weapon WPN:GLSDB | GLSDB
    alias     Ground-Launched Small Diameter Bomb
    of        USA

weapon WPN:SM-3 | SM-3
    alias     SM-3 interceptors; Standard Missile 3; SM-3 Block IIA
    of        USA

weapon WPN:SM-6 | SM-6
    of        USA

weapon WPN:Aegis | Aegis
    alias     Aegis system; Aegis Ashore; Aegis combat system; Aegis missile defense
    of        USA

weapon WPN:Typhon | Typhon
    alias     Typhon missile system; Mid-Range Capability; Typhon system
    of        USA

weapon WPN:Dark Eagle | Dark Eagle
    alias     Long-Range Hypersonic Weapon
    of        USA

weapon WPN:Minuteman III | Minuteman III
    alias     Minuteman
    of        USA

weapon WPN:LGM-35 Sentinel | LGM-35 Sentinel
    of        USA

weapon WPN:Trident | Trident missile
    alias     Trident II D5; Trident nuclear deterrent; Trident
    weak      Trident
    of        USA

weapon WPN:Abrams | M1 Abrams
    alias     Abrams; Abrams tanks; M1A1 Abrams; M1A2 Abrams; Abrams tank
    of        USA

weapon WPN:Bradley | Bradley fighting vehicle
    alias     Bradley fighting vehicles; Bradley vehicles; M2 Bradley
    of        USA

weapon WPN:Stryker | Stryker
    of        USA

weapon WPN:M777 | M777 howitzer
    alias     M777; M777 howitzers
    of        USA

weapon WPN:M109 | M109
    of        USA

weapon WPN:Switchblade | Switchblade drone
    alias     Switchblade drones; Switchblade
    weak      Switchblade
    of        USA

weapon WPN:Phoenix Ghost | Phoenix Ghost
    of        USA

weapon WPN:W76-2 | W76-2
    alias     W76-2 warhead
    of        USA

weapon WPN:B61-12 | B61-12
    alias     B61
    of        USA

weapon WPN:Gerald R. Ford | USS Gerald R. Ford
    alias     Gerald R. Ford carrier strike group; USS Ford
    of        USA

weapon WPN:Ronald Reagan carrier | USS Ronald Reagan
    alias     Ronald Reagan carrier strike group
    of        USA

weapon WPN:Carl Vinson | USS Carl Vinson
    alias     Carl Vinson carrier strike group
    of        USA

weapon WPN:Abraham Lincoln carrier | USS Abraham Lincoln
    alias     Abraham Lincoln carrier strike group
    of        USA

weapon WPN:Theodore Roosevelt carrier | USS Theodore Roosevelt
    alias     Theodore Roosevelt carrier strike group
    of        USA

weapon WPN:Harry S. Truman carrier | USS Harry S. Truman
    alias     Harry S. Truman carrier strike group
    of        USA

weapon WPN:Dwight D. Eisenhower carrier | USS Dwight D. Eisenhower
    alias     Dwight D. Eisenhower carrier strike group
    of        USA

weapon WPN:George Washington carrier | USS George Washington
    of        USA

weapon WPN:Nimitz carrier | USS Nimitz
    alias     Nimitz carrier strike group
    of        USA

weapon WPN:USS Kentucky | USS Kentucky
    of        USA

weapon WPN:Ohio-class submarine | Ohio-class submarine
    alias     Ohio-class submarines
    of        USA

weapon WPN:Virginia-class submarine | Virginia-class submarine
    alias     Virginia-class submarines
    of        USA

weapon WPN:Leopard 2 | Leopard 2
    alias     Leopard tanks; Leopard 2 tanks; Leopard 2A4; Leopard 2A6; Leopard tank; Leopard 2s
    of        DEU

weapon WPN:Leopard 1 | Leopard 1
    of        DEU

weapon WPN:Gepard | Gepard
    alias     Gepard anti-aircraft guns
    of        DEU

weapon WPN:Marder | Marder
    of        DEU

weapon WPN:Panzerhaubitze 2000 | Panzerhaubitze 2000
    of        DEU

weapon WPN:PzH 2000 | PzH 2000
    of        DEU

weapon WPN:Taurus | Taurus cruise missile
    alias     Taurus missiles; Taurus missile; Taurus cruise missiles; Taurus; Taurus KEPD 350
    weak      Taurus
    of        DEU

weapon WPN:IRIS-T | IRIS-T
    alias     IRIS-T SLM; IRIS-T air defense system
    of        DEU

weapon WPN:Eurofighter | Eurofighter Typhoon
    alias     Eurofighter; Typhoon jets; Eurofighters; Eurofighter jets

weapon WPN:Rafale | Rafale
    alias     Rafale jets; Rafale fighter jets; Rafales; Dassault Rafale; Rafale fighters
    of        FRA

weapon WPN:Mirage 2000 | Mirage 2000
    alias     Mirage 2000-5; Mirage fighter jets; Mirage jets
    of        FRA

weapon WPN:Caesar howitzer | CAESAR howitzer
    alias     Caesar howitzers; CAESAR self-propelled howitzer; Caesar self-propelled howitzers
    of        FRA

weapon WPN:Storm Shadow | Storm Shadow
    alias     Storm Shadow missiles; SCALP; SCALP-EG; Storm Shadow cruise missiles; SCALP missiles; Storm Shadow/SCALP

weapon WPN:SAMP/T | SAMP/T
    alias     SAMP-T

weapon WPN:Aster 30 | Aster 30

weapon WPN:Exocet | Exocet
    alias     Exocet missile
    of        FRA

weapon WPN:Scorpène | Scorpène submarine
    alias     Scorpene-class submarine; Scorpene submarines
    of        FRA

weapon WPN:Charles de Gaulle carrier | Charles de Gaulle aircraft carrier
    alias     Charles de Gaulle carrier
    of        FRA

weapon WPN:FCAS | Future Combat Air System
    alias     FCAS

weapon WPN:GCAP | Global Combat Air Programme
    alias     GCAP; Global Combat Air Program; Tempest fighter

weapon WPN:Challenger 2 | Challenger 2
    alias     Challenger 2 tanks; Challenger tanks
    of        GBR

weapon WPN:Brimstone | Brimstone missile
    of        GBR

weapon WPN:Starstreak | Starstreak
    of        GBR

weapon WPN:NLAW | NLAW
    alias     NLAWs
    of        GBR

weapon WPN:HMS Queen Elizabeth | HMS Queen Elizabeth
    of        GBR

weapon WPN:HMS Prince of Wales | HMS Prince of Wales
    of        GBR

weapon WPN:SSN-AUKUS | SSN-AUKUS
    alias     nuclear-powered submarines; AUKUS submarines; nuclear-powered attack submarines
    weak      nuclear-powered submarines; nuclear-powered attack submarines

weapon WPN:Gripen | Gripen
    alias     JAS 39 Gripen; Gripen jets; Gripens; Gripen fighter jets; Saab Gripen
    of        SWE

weapon WPN:CV90 | CV90
    alias     CV90 fighting vehicles
    of        SWE

weapon WPN:Archer howitzer | Archer howitzer
    of        SWE

weapon WPN:Krab | Krab howitzer
    alias     AHS Krab; Krab howitzers
    of        POL

weapon WPN:Piorun | Piorun
    of        POL

weapon WPN:Iron Dome | Iron Dome
    alias     Iron Dome air defense system; Iron Dome system; Iron Dome missile defense system
    of        ISR

weapon WPN:David's Sling | David's Sling
    alias     David’s Sling
    of        ISR

weapon WPN:Arrow 3 | Arrow 3
    alias     Arrow-3; Arrow 2; Arrow missile defense system; Arrow 3 system
    of        ISR

weapon WPN:Iron Beam | Iron Beam
    of        ISR

weapon WPN:Merkava | Merkava
    alias     Merkava tank; Merkava tanks
    of        ISR

weapon WPN:Pegasus spyware | Pegasus spyware
    alias     Pegasus; NSO's Pegasus spyware; Predator spyware
    weak      Pegasus
    of        ISR

weapon WPN:Harop | Harop drone
    alias     Harop
    of        ISR

weapon WPN:Heron drone | Heron drone
    of        ISR

weapon WPN:Hermes 900 | Hermes 900
    of        ISR

weapon WPN:Bayraktar TB2 | Bayraktar TB2
    alias     Bayraktar; Bayraktar drones; TB2; TB2 drones; Bayraktar drone; TB2s; Bayraktar TB2 drones
    of        TUR

weapon WPN:Akinci | Akinci
    of        TUR

weapon WPN:KAAN | KAAN fighter
    alias     KAAN; TF Kaan
    of        TUR

weapon WPN:Altay tank | Altay tank
    of        TUR

weapon WPN:Shahed | Shahed drone
    alias     Shahed-136; Shahed drones; Shahed; Shahed-131; Shaheds; Shahed-type drones
    of        IRN

weapon WPN:Mohajer-6 | Mohajer-6
    of        IRN

weapon WPN:Fattah | Fattah missile
    alias     Fattah-1; Fattah hypersonic missile
    of        IRN

weapon WPN:Khorramshahr-4 | Khorramshahr-4
    alias     Khorramshahr missile
    of        IRN

weapon WPN:Shahab-3 | Shahab-3
    of        IRN

weapon WPN:Sejjil | Sejjil
    of        IRN

weapon WPN:Emad missile | Emad missile
    of        IRN

weapon WPN:Kheibar Shekan | Kheibar Shekan
    of        IRN

weapon WPN:Zolfaghar missile | Zolfaghar missile
    of        IRN

weapon WPN:Fateh-110 | Fateh-110
    alias     Fateh-110 missile
    of        IRN

weapon WPN:Fath-360 | Fath-360
    of        IRN

weapon WPN:Qassam rocket | Qassam rocket
    alias     Qassam rockets

weapon WPN:Grad rockets | Grad rockets

weapon WPN:Katyusha rockets | Katyusha rockets

weapon WPN:Hwasong | Hwasong missile
    alias     Hwasong; Hwasong-14; Hwasong-15; Hwasong-17; Hwasong-18; Hwasong-12; Hwasong-16; Hwasong-19; Hwasong-20
    alias     Hwasong-11; Hwasong-8
    of        PRK

weapon WPN:KN-23 | KN-23
    of        PRK

weapon WPN:KN-24 | KN-24
    of        PRK

weapon WPN:Pukguksong | Pukguksong
    alias     Pukkuksong; Pukguksong-3; Pukguksong-2; Pukguksong-5
    of        PRK

weapon WPN:Taepodong | Taepodong
    alias     Taepodong-2
    of        PRK

weapon WPN:Rodong missile | Rodong missile
    of        PRK

weapon WPN:Nodong | Nodong
    of        PRK

weapon WPN:Musudan | Musudan
    of        PRK

weapon WPN:Unha-3 | Unha-3
    of        PRK

weapon WPN:Malligyong-1 | Malligyong-1
    alias     Malligyong
    of        PRK

weapon WPN:Chollima-1 | Chollima-1
    of        PRK

weapon WPN:Hyunmoo | Hyunmoo missile
    alias     Hyunmoo-5; Hyunmoo-2; Hyunmoo-4; Hyunmoo; Hyunmoo-3
    of        KOR

weapon WPN:K9 | K9 howitzer
    alias     K9 Thunder; K9 howitzers; K9; K9 self-propelled howitzers
    weak      K9
    of        KOR

weapon WPN:K2 | K2 tank
    alias     K2 Black Panther; K2 tanks; K2
    weak      K2
    of        KOR

weapon WPN:FA-50 | FA-50
    alias     FA-50s
    of        KOR

weapon WPN:KF-21 | KF-21
    alias     KF-21 Boramae
    of        KOR

weapon WPN:T-50 | T-50
    of        KOR

weapon WPN:Chunmoo | Chunmoo
    alias     K239 Chunmoo
    of        KOR

weapon WPN:Cheongung | Cheongung
    alias     Cheongung-II
    of        KOR

weapon WPN:M-SAM | M-SAM
    alias     L-SAM
    of        KOR

weapon WPN:Izumo | Izumo-class destroyer
    alias     Izumo; JS Izumo
    of        JPN

weapon WPN:JS Kaga | JS Kaga
    of        JPN

weapon WPN:Mogami-class frigate | Mogami-class frigate
    alias     Mogami frigates
    of        JPN

weapon WPN:Type 12 missile | Type 12 missile
    alias     Type 12 anti-ship missile; Type-12 missiles; Type 12 surface-to-ship missile
    of        JPN

weapon WPN:DF-26 | DF-26
    of        CHN

weapon WPN:DF-21D | DF-21D
    of        CHN

weapon WPN:DF-17 | DF-17
    of        CHN

weapon WPN:DF-41 | DF-41
    of        CHN

weapon WPN:DF-27 | DF-27
    of        CHN

weapon WPN:DF-5 | DF-5
    of        CHN

weapon WPN:DF-31 | DF-31
    alias     DF-31AG
    of        CHN

weapon WPN:JL-3 | JL-3
    of        CHN

weapon WPN:DF-61 | DF-61
    of        CHN

weapon WPN:DF-15 | DF-15
    of        CHN

weapon WPN:J-20 | J-20
    alias     J-20 fighter
    of        CHN

weapon WPN:J-10C | J-10C
    alias     J-10; J-10CE
    of        CHN

weapon WPN:J-35 | J-35
    of        CHN

weapon WPN:J-16 | J-16
    of        CHN

weapon WPN:JF-17 | JF-17
    of        CHN

weapon WPN:H-6 | H-6 bomber
    alias     H-6K; H-6 bombers
    of        CHN

weapon WPN:PL-15 | PL-15
    alias     PL-15 missile; PL-15E
    of        CHN

weapon WPN:HQ-9 | HQ-9
    of        CHN

weapon WPN:Liaoning | Liaoning aircraft carrier
    alias     Liaoning carrier
    of        CHN

weapon WPN:Shandong carrier | Shandong aircraft carrier
    alias     Shandong carrier
    of        CHN

weapon WPN:Fujian carrier | Fujian aircraft carrier
    alias     Fujian carrier
    of        CHN

weapon WPN:Hsiung Feng | Hsiung Feng missile
    alias     Hsiung Feng III
    of        TWN

weapon WPN:Hai Kun submarine | Hai Kun submarine
    of        TWN

weapon WPN:Sky Bow | Sky Bow
    of        TWN

weapon WPN:BrahMos | BrahMos
    alias     BrahMos missile; BrahMos missiles; BrahMos cruise missile; BrahMos cruise missiles

weapon WPN:Agni | Agni missile
    alias     Agni-V; Agni-5; Agni-P; Agni-IV
    of        IND

weapon WPN:Prithvi missile | Prithvi missile
    of        IND

weapon WPN:Akash missile | Akash missile
    of        IND

weapon WPN:Tejas | Tejas
    alias     Tejas fighter; LCA Tejas
    of        IND

weapon WPN:INS Vikrant | INS Vikrant
    alias     INS Arihant
    of        IND

weapon WPN:Shaheen | Shaheen missile
    alias     Shaheen-III
    of        PAK

weapon WPN:Ghauri missile | Ghauri missile
    of        PAK

weapon WPN:Babur missile | Babur missile
    of        PAK

weapon WPN:Ababeel | Ababeel
    of        PAK

weapon WPN:Nasr missile | Nasr missile
    of        PAK

weapon WPN:Abdali missile | Abdali missile
    of        PAK

weapon WPN:Neptune | Neptune missile
    alias     Neptune missiles; R-360 Neptune
    of        UKR

weapon WPN:Flamingo | Flamingo missile
    alias     FP-5 Flamingo; Flamingo cruise missile
    of        UKR

weapon WPN:Palianytsia | Palianytsia
    of        UKR

weapon WPN:Magura V5 | Magura V5
    alias     Magura drone
    of        UKR

weapon WPN:Sea Baby | Sea Baby
    of        UKR

weapon WPN:Tu-95 | Tu-95
    alias     Tu-95MS; Tu-95 bombers
    of        RUS

weapon WPN:Tu-22M3 | Tu-22M3
    of        RUS

weapon WPN:Tu-160 | Tu-160
    of        RUS

weapon WPN:A-50 | A-50
    of        RUS

weapon WPN:T-90 | T-90
    alias     T-90M
    of        RUS

weapon WPN:T-72 | T-72
    alias     T-72 tanks
    of        RUS

weapon WPN:T-14 Armata | T-14 Armata
    of        RUS

weapon WPN:T-80 | T-80
    of        RUS

weapon WPN:T-62 | T-62
    of        RUS

weapon WPN:Il-76 | Il-76
    alias     Ilyushin Il-76
    of        RUS

weapon WPN:Mi-8 | Mi-8
    of        RUS

weapon WPN:Ka-52 | Ka-52
    of        RUS

weapon WPN:Mi-17 | Mi-17
    of        RUS

weapon WPN:Mi-35 | Mi-35
    of        RUS

weapon WPN:ICBM | intercontinental ballistic missile
    alias     ICBM; ICBMs; intercontinental ballistic missiles; inter-continental ballistic missile

weapon WPN:SLBM | submarine-launched ballistic missile
    alias     SLBM; SLBMs; submarine-launched ballistic missiles

weapon WPN:IRBM | intermediate-range ballistic missile
    alias     IRBM; IRBMs; intermediate-range ballistic missiles

weapon WPN:SRBM | short-range ballistic missile
    alias     SRBM; SRBMs; short-range ballistic missiles; short-range missiles

weapon WPN:MRBM | medium-range ballistic missile
    alias     MRBM; MRBMs; medium-range ballistic missiles

weapon WPN:Cluster munitions | cluster munitions
    alias     cluster bombs; cluster munition; DPICM

weapon WPN:Hypersonic missiles | hypersonic missile
    alias     hypersonic missiles; hypersonic weapons; hypersonic weapon; hypersonic glide vehicle

weapon WPN:Tactical nuclear weapons | tactical nuclear weapons
    alias     tactical nuclear weapon; non-strategic nuclear weapons

weapon WPN:Carriers | aircraft carriers
    alias     carrier strike group; carrier strike groups; carrier battle group

weapon WPN:MANPADS | MANPADS
    alias     man-portable air defense systems; man-portable air-defence systems

weapon WPN:UAV | unmanned aerial vehicles
    alias     UAVs; UAV; unmanned aerial vehicle
