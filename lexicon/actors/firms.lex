# Think tanks, universities, companies and other organisations that reports name.

# --- Think tanks and research institutes ------------------------------------------------------

thinktank ORG:Center for Strategic and International Studies | Center for Strategic and International Studies
    alias     CSIS; Center for Strategic & International Studies; Centre for Strategic and International Studies
    weak      CSIS
    of        USA

thinktank ORG:Brookings Institution | Brookings Institution
    alias     Brookings; The Brookings Institution; Brookings Institute
    of        USA

thinktank ORG:RAND Corporation | RAND Corporation
    alias     RAND; Rand Corporation; RAND Corp.; Rand Corp.
    weak      RAND
    of        USA

thinktank ORG:Council on Foreign Relations | Council on Foreign Relations
    alias     CFR; The Council on Foreign Relations
    of        USA

thinktank ORG:Carnegie Endowment for International Peace | Carnegie Endowment for International Peace
    alias     Carnegie Endowment; Carnegie; Carnegie Moscow Center; Carnegie Russia Eurasia Center; Carnegie Middle East Center; Carnegie Europe; Carnegie China
    weak      Carnegie
    of        USA

thinktank ORG:Stimson Center | Stimson Center
    alias     Henry L. Stimson Center; The Stimson Center; Stimson
    of        USA

thinktank ORG:Atlantic Council | Atlantic Council
    alias     The Atlantic Council
    of        USA

thinktank ORG:Heritage Foundation | Heritage Foundation
    alias     The Heritage Foundation
    of        USA

thinktank ORG:American Enterprise Institute | American Enterprise Institute
    alias     AEI
    of        USA

thinktank ORG:Cato Institute | Cato Institute
    alias     CATO Institute
    of        USA

thinktank ORG:Hudson Institute | Hudson Institute
    of        USA

thinktank ORG:Hoover Institution | Hoover Institution
    of        USA

thinktank ORG:Wilson Center | Wilson Center
    alias     Woodrow Wilson International Center for Scholars; Woodrow Wilson Center
    of        USA

thinktank ORG:Kennan Institute | Kennan Institute
    of        USA

thinktank ORG:Asia Society Policy Institute | Asia Society Policy Institute
    alias     Asia Society; ASPI (Asia Society)
    of        USA

thinktank ORG:East-West Center | East-West Center
    of        USA

thinktank ORG:National Bureau of Asian Research | National Bureau of Asian Research
    alias     NBR
    of        USA

thinktank ORG:Center for a New American Security | Center for a New American Security
    alias     CNAS
    of        USA

thinktank ORG:Center for American Progress | Center for American Progress
    of        USA

thinktank ORG:Quincy Institute for Responsible Statecraft | Quincy Institute for Responsible Statecraft
    alias     Quincy Institute
    of        USA

thinktank ORG:Defense Priorities | Defense Priorities
    of        USA

thinktank ORG:Foundation for Defense of Democracies | Foundation for Defense of Democracies
    alias     FDD
    of        USA

thinktank ORG:Washington Institute for Near East Policy | Washington Institute for Near East Policy
    alias     Washington Institute; WINEP
    of        USA

thinktank ORG:Middle East Institute | Middle East Institute
    alias     MEI
    of        USA

thinktank ORG:Arab Gulf States Institute in Washington | Arab Gulf States Institute in Washington
    alias     AGSIW
    of        USA

thinktank ORG:Arab Center Washington DC | Arab Center Washington DC
    alias     Arab Center Washington
    of        USA

thinktank ORG:Institute for the Study of War | Institute for the Study of War
    alias     ISW
    of        USA

thinktank ORG:Critical Threats Project | Critical Threats Project
    of        USA

thinktank ORG:Jamestown Foundation | Jamestown Foundation
    of        USA

thinktank ORG:German Marshall Fund of the United States | German Marshall Fund of the United States
    alias     German Marshall Fund; GMF
    of        USA

thinktank ORG:Eurasia Group | Eurasia Group
    of        USA

thinktank ORG:United States Institute of Peace | United States Institute of Peace
    alias     USIP; U.S. Institute of Peace; US Institute of Peace
    of        USA

thinktank ORG:Peterson Institute for International Economics | Peterson Institute for International Economics
    alias     Peterson Institute; PIIE
    of        USA

thinktank ORG:Institute for Science and International Security | Institute for Science and International Security
    of        USA

thinktank ORG:Nuclear Threat Initiative | Nuclear Threat Initiative
    alias     NTI
    of        USA

thinktank ORG:Arms Control Association | Arms Control Association
    of        USA

thinktank ORG:Federation of American Scientists | Federation of American Scientists
    of        USA

thinktank ORG:Union of Concerned Scientists | Union of Concerned Scientists
    of        USA

thinktank ORG:James Martin Center for Nonproliferation Studies | James Martin Center for Nonproliferation Studies
    alias     Center for Nonproliferation Studies; James Martin Center
    of        USA

thinktank ORG:Belfer Center for Science and International Affairs | Belfer Center for Science and International Affairs
    alias     Belfer Center
    of        USA

thinktank ORG:Center for Naval Analyses | Center for Naval Analyses
    alias     CNA Corporation; Center for Naval Analysis
    of        USA

thinktank ORG:Foreign Policy Research Institute | Foreign Policy Research Institute
    alias     FPRI
    of        USA

thinktank ORG:Pew Research Center | Pew Research Center
    alias     Pew; Pew Research
    of        USA

thinktank ORG:Gallup | Gallup
    of        USA

thinktank ORG:Freedom House | Freedom House
    of        USA

thinktank ORG:National Endowment for Democracy | National Endowment for Democracy
    of        USA

thinktank ORG:National Democratic Institute | National Democratic Institute
    of        USA

thinktank ORG:International Republican Institute | International Republican Institute
    of        USA

thinktank ORG:Inter-American Dialogue | Inter-American Dialogue
    of        USA

thinktank ORG:Washington Office on Latin America | Washington Office on Latin America
    alias     WOLA
    of        USA

thinktank ORG:Migration Policy Institute | Migration Policy Institute
    of        USA

thinktank ORG:Pacific Forum | Pacific Forum
    alias     Pacific Forum CSIS
    of        USA

thinktank ORG:Maureen and Mike Mansfield Foundation | Maureen and Mike Mansfield Foundation
    alias     Mansfield Foundation
    of        USA

thinktank ORG:Korea Economic Institute of America | Korea Economic Institute of America
    alias     Korea Economic Institute; KEI
    of        USA

thinktank ORG:Korea Society | Korea Society
    alias     The Korea Society
    of        USA

thinktank ORG:Sasakawa Peace Foundation USA | Sasakawa Peace Foundation USA
    of        USA

thinktank ORG:US-China Business Council | US-China Business Council
    alias     U.S.-China Business Council
    of        USA

thinktank ORG:U.S. Chamber of Commerce | U.S. Chamber of Commerce
    alias     US Chamber of Commerce
    of        USA

thinktank ORG:Center for International Policy | Center for International Policy
    of        USA

thinktank ORG:Center for the National Interest | Center for the National Interest
    of        USA

thinktank ORG:New America | New America
    alias     New America Foundation
    of        USA

thinktank ORG:Bipartisan Policy Center | Bipartisan Policy Center
    of        USA

thinktank ORG:Truman Center | Truman Center
    of        USA

thinktank ORG:McCain Institute | McCain Institute
    of        USA

thinktank ORG:Carter Center | Carter Center
    alias     The Carter Center
    of        USA

thinktank ORG:Aspen Institute | Aspen Institute
    alias     Aspen Security Forum
    of        USA

thinktank ORG:Economic Policy Institute | Economic Policy Institute
    of        USA

thinktank ORG:Baker Institute | Baker Institute
    of        USA

thinktank ORG:Rhodium Group | Rhodium Group
    of        USA

thinktank ORG:Project 2049 Institute | Project 2049 Institute
    of        USA

thinktank ORG:Global Taiwan Institute | Global Taiwan Institute
    of        USA

thinktank ORG:Center for China and Globalization | Center for China and Globalization
    of        CHN

thinktank ORG:Soufan Center | Soufan Center
    alias     Soufan Group; The Soufan Center
    of        USA

thinktank ORG:Armed Conflict Location and Event Data Project | Armed Conflict Location and Event Data Project
    alias     ACLED; Armed Conflict Location & Event Data
    of        USA

thinktank ORG:Yale Humanitarian Research Lab | Yale Humanitarian Research Lab
    alias     Humanitarian Research Lab
    of        USA

thinktank ORG:Human Rights Foundation | Human Rights Foundation
    of        USA

thinktank ORG:Beyond Parallel | Beyond Parallel
    of        USA

thinktank ORG:Chatham House | Chatham House
    alias     Royal Institute of International Affairs
    of        GBR

thinktank ORG:International Institute for Strategic Studies | International Institute for Strategic Studies
    alias     IISS; The International Institute for Strategic Studies
    of        GBR

thinktank ORG:Royal United Services Institute | Royal United Services Institute
    alias     RUSI
    of        GBR

thinktank ORG:Overseas Development Institute | Overseas Development Institute
    alias     ODI
    of        GBR

thinktank ORG:Henry Jackson Society | Henry Jackson Society
    of        GBR

thinktank ORG:Policy Exchange | Policy Exchange
    of        GBR

thinktank ORG:Institute for Government | Institute for Government
    of        GBR

thinktank ORG:Conflict Armament Research | Conflict Armament Research
    of        GBR

thinktank ORG:Council on Geostrategy | Council on Geostrategy
    of        GBR

thinktank ORG:Oxford Economics | Oxford Economics
    of        GBR

thinktank ORG:Capital Economics | Capital Economics
    of        GBR

thinktank ORG:Verisk Maplecroft | Verisk Maplecroft
    of        GBR

thinktank ORG:Control Risks | Control Risks
    of        GBR

thinktank ORG:Economist Impact | Economist Impact
    of        GBR

thinktank ORG:Syrian Observatory for Human Rights | Syrian Observatory for Human Rights
    alias     SOHR; Syrian Observatory
    of        GBR

thinktank ORG:European Council on Foreign Relations | European Council on Foreign Relations
    alias     ECFR
    of        DEU

thinktank ORG:International Crisis Group | International Crisis Group
    alias     Crisis Group; ICG
    of        BEL

thinktank ORG:Bruegel | Bruegel
    of        BEL

thinktank ORG:Centre for European Policy Studies | Centre for European Policy Studies
    alias     CEPS
    of        BEL

thinktank ORG:Egmont Institute | Egmont Institute
    alias     Egmont
    of        BEL

thinktank ORG:European Policy Centre | European Policy Centre
    of        BEL

thinktank ORG:Friends of Europe | Friends of Europe
    of        BEL

thinktank ORG:Institute of International and European Affairs | Institute of International and European Affairs
    alias     IIEA
    of        IRL

thinktank ORG:Clingendael | Clingendael
    alias     Clingendael Institute; Netherlands Institute of International Relations
    of        NLD

thinktank ORG:Hague Centre for Strategic Studies | Hague Centre for Strategic Studies
    alias     HCSS
    of        NLD

thinktank ORG:Stockholm International Peace Research Institute | Stockholm International Peace Research Institute
    alias     SIPRI
    of        SWE

thinktank ORG:Uppsala Conflict Data Program | Uppsala Conflict Data Program
    alias     UCDP
    of        SWE

thinktank ORG:Swedish Institute of International Affairs | Swedish Institute of International Affairs
    alias     UI (Sweden)
    of        SWE

thinktank ORG:Swedish Defence Research Agency | Swedish Defence Research Agency
    alias     FOI
    of        SWE

thinktank ORG:Institute for Security and Development Policy | Institute for Security and Development Policy
    alias     ISDP
    of        SWE

thinktank ORG:International IDEA | International IDEA
    of        SWE

thinktank ORG:Peace Research Institute Oslo | Peace Research Institute Oslo
    alias     PRIO
    of        NOR

thinktank ORG:Norwegian Institute of International Affairs | Norwegian Institute of International Affairs
    alias     NUPI
    of        NOR

thinktank ORG:Fridtjof Nansen Institute | Fridtjof Nansen Institute
    of        NOR

thinktank ORG:Finnish Institute of International Affairs | Finnish Institute of International Affairs
    alias     FIIA
    of        FIN

thinktank ORG:Danish Institute for International Studies | Danish Institute for International Studies
    alias     DIIS
    of        DNK

thinktank ORG:International Centre for Defence and Security | International Centre for Defence and Security
    alias     ICDS
    of        EST

thinktank ORG:Latvian Institute of International Affairs | Latvian Institute of International Affairs
    of        LVA

thinktank ORG:Eastern Europe Studies Centre | Eastern Europe Studies Centre
    of        LTU

thinktank ORG:Polish Institute of International Affairs | Polish Institute of International Affairs
    alias     PISM; Polish Institute of International Affairs (PISM); Polski Instytut Spraw Międzynarodowych
    of        POL

thinktank ORG:Centre for Eastern Studies | Centre for Eastern Studies
    alias     OSW; Center for Eastern Studies; Ośrodek Studiów Wschodnich
    of        POL

thinktank ORG:Casimir Pulaski Foundation | Casimir Pulaski Foundation
    alias     Pulaski Foundation
    of        POL

thinktank ORG:WiseEuropa | WiseEuropa
    of        POL

thinktank ORG:Polish Economic Institute | Polish Economic Institute
    of        POL

thinktank ORG:Institute of International Relations Prague | Institute of International Relations Prague
    of        CZE

thinktank ORG:Association for International Affairs | Association for International Affairs
    of        CZE

thinktank ORG:European Values Center | European Values Center
    alias     European Values Center for Security Policy
    of        CZE

thinktank ORG:GLOBSEC | GLOBSEC
    alias     Globsec
    of        SVK

thinktank ORG:Political Capital | Political Capital
    of        HUN

thinktank ORG:Danube Institute | Danube Institute
    of        HUN

thinktank ORG:Centre for Liberal Strategies | Centre for Liberal Strategies
    alias     Center for Liberal Strategies
    of        BGR

thinktank ORG:Center for the Study of Democracy | Center for the Study of Democracy
    of        BGR

thinktank ORG:New Strategy Center | New Strategy Center
    of        ROU

thinktank ORG:Belgrade Centre for Security Policy | Belgrade Centre for Security Policy
    of        SRB

thinktank ORG:Hellenic Foundation for European and Foreign Policy | Hellenic Foundation for European and Foreign Policy
    alias     ELIAMEP
    of        GRC

thinktank ORG:German Institute for International and Security Affairs | German Institute for International and Security Affairs
    alias     SWP; Stiftung Wissenschaft und Politik
    of        DEU

thinktank ORG:German Council on Foreign Relations | German Council on Foreign Relations
    alias     DGAP
    of        DEU

thinktank ORG:Mercator Institute for China Studies | Mercator Institute for China Studies
    alias     MERICS
    of        DEU

thinktank ORG:Global Public Policy Institute | Global Public Policy Institute
    alias     GPPi
    of        DEU

thinktank ORG:Konrad Adenauer Foundation | Konrad Adenauer Foundation
    alias     Konrad Adenauer Stiftung; KAS; Konrad-Adenauer-Stiftung
    of        DEU

thinktank ORG:Friedrich Ebert Foundation | Friedrich Ebert Foundation
    alias     Friedrich Ebert Stiftung; FES; Friedrich-Ebert-Stiftung
    of        DEU

thinktank ORG:Heinrich Böll Foundation | Heinrich Böll Foundation
    alias     Heinrich Böll Stiftung; Heinrich Boell Foundation
    of        DEU

thinktank ORG:Friedrich Naumann Foundation | Friedrich Naumann Foundation
    of        DEU

thinktank ORG:Rosa Luxemburg Foundation | Rosa Luxemburg Foundation
    of        DEU

thinktank ORG:Bertelsmann Stiftung | Bertelsmann Stiftung
    alias     Bertelsmann Foundation
    of        DEU

thinktank ORG:Kiel Institute for the World Economy | Kiel Institute for the World Economy
    alias     Kiel Institute; IfW Kiel; IfW
    of        DEU

thinktank ORG:Ifo Institute | Ifo Institute
    alias     ifo
    of        DEU

thinktank ORG:Munich Security Conference Foundation | Munich Security Conference Foundation
    of        DEU

thinktank ORG:German Institute for Global and Area Studies | German Institute for Global and Area Studies
    alias     GIGA; German Institute of Global and Area Studies
    of        DEU

thinktank ORG:Peace Research Institute Frankfurt | Peace Research Institute Frankfurt
    alias     PRIF
    of        DEU

thinktank ORG:Bonn International Centre for Conflict Studies | Bonn International Centre for Conflict Studies
    alias     BICC
    of        DEU

thinktank ORG:Transparency International | Transparency International
    of        DEU

thinktank ORG:French Institute of International Relations | French Institute of International Relations
    alias     IFRI; Institut français des relations internationales; Ifri
    of        FRA

thinktank ORG:French Institute for International and Strategic Affairs | French Institute for International and Strategic Affairs
    alias     Institut de relations internationales et stratégiques
    of        FRA

thinktank ORG:Foundation for Strategic Research | Foundation for Strategic Research
    alias     Fondation pour la recherche stratégique; Foundation for Strategic Research (FRS)
    of        FRA

thinktank ORG:Institut Montaigne | Institut Montaigne
    of        FRA

thinktank ORG:Jacques Delors Institute | Jacques Delors Institute
    alias     Institut Jacques Delors
    of        FRA

thinktank ORG:International Federation for Human Rights | International Federation for Human Rights
    alias     FIDH
    of        FRA

thinktank ORG:Institute for International Political Studies | Institute for International Political Studies
    alias     ISPI; Italian Institute for International Political Studies
    of        ITA

thinktank ORG:Istituto Affari Internazionali | Istituto Affari Internazionali
    alias     IAI
    weak      IAI
    of        ITA

thinktank ORG:Elcano Royal Institute | Elcano Royal Institute
    alias     Real Instituto Elcano
    of        ESP

thinktank ORG:CIDOB | CIDOB
    alias     Barcelona Centre for International Affairs
    of        ESP

thinktank ORG:Geneva Centre for Security Policy | Geneva Centre for Security Policy
    alias     GCSP
    of        CHE

thinktank ORG:Centre for Humanitarian Dialogue | Centre for Humanitarian Dialogue
    alias     HD Centre; Humanitarian Dialogue Centre
    of        CHE

thinktank ORG:Center for Security Studies | Center for Security Studies
    alias     CSS ETH Zurich
    of        CHE

thinktank ORG:Small Arms Survey | Small Arms Survey
    of        CHE

thinktank ORG:Global Initiative Against Transnational Organized Crime | Global Initiative Against Transnational Organized Crime
    alias     Global Initiative
    of        CHE

thinktank ORG:World Economic Forum | World Economic Forum
    alias     WEF; Davos forum
    of        CHE

thinktank ORG:International Campaign to Abolish Nuclear Weapons | International Campaign to Abolish Nuclear Weapons
    alias     ICAN
    of        CHE

thinktank ORG:Vienna Center for Disarmament and Non-Proliferation | Vienna Center for Disarmament and Non-Proliferation
    of        AUT

thinktank ORG:International Institute for Applied Systems Analysis | International Institute for Applied Systems Analysis
    of        AUT

thinktank ORG:International Institute for Peace | International Institute for Peace
    of        AUT

thinktank ORG:Russian International Affairs Council | Russian International Affairs Council
    alias     RIAC
    of        RUS

thinktank ORG:Valdai Discussion Club | Valdai Discussion Club
    alias     Valdai Club
    of        RUS

thinktank ORG:Council on Foreign and Defense Policy | Council on Foreign and Defense Policy
    alias     Council on Foreign and Defence Policy
    of        RUS

thinktank ORG:Institute of World Economy and International Relations | Institute of World Economy and International Relations
    alias     IMEMO; Primakov Institute
    of        RUS

thinktank ORG:Levada Center | Levada Center
    alias     Levada Centre; Levada
    of        RUS

thinktank ORG:VTsIOM | VTsIOM
    of        RUS

thinktank ORG:Memorial | Memorial
    alias     Memorial human rights group
    weak      Memorial
    of        RUS

thinktank ORG:Institute of Oriental Studies of the Russian Academy of Sciences | Institute of Oriental Studies of the Russian Academy of Sciences
    of        RUS

thinktank ORG:CNA Russia Studies Program | CNA Russia Studies Program
    of        USA

thinktank ORG:Razumkov Centre | Razumkov Centre
    alias     Razumkov Center
    of        UKR

thinktank ORG:Ukrainian Institute for the Future | Ukrainian Institute for the Future
    of        UKR

thinktank ORG:Kyiv International Institute of Sociology | Kyiv International Institute of Sociology
    alias     KIIS
    of        UKR

thinktank ORG:Kyiv School of Economics | Kyiv School of Economics
    alias     KSE Institute
    of        UKR

thinktank ORG:Viasna | Viasna
    of        BLR

thinktank ORG:Georgian Foundation for Strategic and International Studies | Georgian Foundation for Strategic and International Studies
    alias     Rondeli Foundation
    of        GEO

thinktank ORG:Regional Studies Center | Regional Studies Center
    of        ARM

thinktank ORG:Topchubashov Center | Topchubashov Center
    alias     Center of Analysis of International Relations
    of        AZE

thinktank ORG:China Institutes of Contemporary International Relations | China Institutes of Contemporary International Relations
    alias     CICIR; China Institute of Contemporary International Relations
    of        CHN

thinktank ORG:China Institute of International Studies | China Institute of International Studies
    alias     CIIS
    of        CHN

thinktank ORG:Chinese Academy of Social Sciences | Chinese Academy of Social Sciences
    alias     CASS
    of        CHN

thinktank ORG:Shanghai Institutes for International Studies | Shanghai Institutes for International Studies
    alias     SIIS; Shanghai Institute for International Studies
    of        CHN

thinktank ORG:Academy of Military Sciences | Academy of Military Sciences
    of        CHN

thinktank ORG:South China Sea Strategic Situation Probing Initiative | South China Sea Strategic Situation Probing Initiative
    alias     SCSPI
    of        CHN

thinktank ORG:National Institute for South China Sea Studies | National Institute for South China Sea Studies
    of        CHN

thinktank ORG:Chongyang Institute for Financial Studies | Chongyang Institute for Financial Studies
    of        CHN

thinktank ORG:Institute for National Defense and Security Research | Institute for National Defense and Security Research
    alias     INDSR
    of        TWN

thinktank ORG:Prospect Foundation | Prospect Foundation
    of        TWN

thinktank ORG:Doublethink Lab | Doublethink Lab
    of        TWN

thinktank ORG:Japan Institute of International Affairs | Japan Institute of International Affairs
    alias     JIIA
    of        JPN

thinktank ORG:National Institute for Defense Studies | National Institute for Defense Studies
    alias     NIDS
    of        JPN

thinktank ORG:Institute of Developing Economies | Institute of Developing Economies
    alias     IDE-JETRO
    of        JPN

thinktank ORG:Sasakawa Peace Foundation | Sasakawa Peace Foundation
    alias     SPF
    of        JPN

thinktank ORG:Canon Institute for Global Studies | Canon Institute for Global Studies
    of        JPN

thinktank ORG:Genron NPO | Genron NPO
    of        JPN

thinktank ORG:Asia Pacific Initiative | Asia Pacific Initiative
    alias     Institute of Geoeconomics
    of        JPN

thinktank ORG:Nakasone Peace Institute | Nakasone Peace Institute
    of        JPN

thinktank ORG:Tokyo Foundation for Policy Research | Tokyo Foundation for Policy Research
    alias     Tokyo Foundation
    of        JPN

thinktank ORG:Korea Institute for National Unification | Korea Institute for National Unification
    alias     KINU
    of        KOR

thinktank ORG:Asan Institute for Policy Studies | Asan Institute for Policy Studies
    alias     Asan Institute; The Asan Institute
    of        KOR

thinktank ORG:Sejong Institute | Sejong Institute
    alias     The Sejong Institute
    of        KOR

thinktank ORG:East Asia Institute | East Asia Institute
    of        KOR

thinktank ORG:Institute for National Security Strategy | Institute for National Security Strategy
    alias     INSS Korea
    of        KOR

thinktank ORG:Korea Institute for Defense Analyses | Korea Institute for Defense Analyses
    alias     KIDA
    of        KOR

thinktank ORG:Korea National Diplomatic Academy | Korea National Diplomatic Academy
    alias     KNDA; Institute of Foreign Affairs and National Security; IFANS
    of        KOR

thinktank ORG:Korea Development Institute | Korea Development Institute
    alias     KDI
    of        KOR

thinktank ORG:Korea Research Institute for National Strategy | Korea Research Institute for National Strategy
    of        KOR

thinktank ORG:Institute for Far Eastern Studies | Institute for Far Eastern Studies
    of        KOR

thinktank ORG:Realmeter | Realmeter
    of        KOR

thinktank ORG:Institute for Disarmament and Peace | Institute for Disarmament and Peace
    of        PRK

thinktank ORG:ISEAS-Yusof Ishak Institute | ISEAS-Yusof Ishak Institute
    alias     ISEAS; Yusof Ishak Institute
    of        SGP

thinktank ORG:S. Rajaratnam School of International Studies | S. Rajaratnam School of International Studies
    alias     RSIS
    of        SGP

thinktank ORG:Institute of Strategic and International Studies Malaysia | Institute of Strategic and International Studies Malaysia
    alias     ISIS Malaysia
    of        MYS

thinktank ORG:Centre for Strategic and International Studies Indonesia | Centre for Strategic and International Studies Indonesia
    alias     CSIS Indonesia; CSIS Jakarta
    of        IDN

thinktank ORG:Institute for Policy Analysis of Conflict | Institute for Policy Analysis of Conflict
    alias     IPAC Jakarta
    of        IDN

thinktank ORG:Diplomatic Academy of Vietnam | Diplomatic Academy of Vietnam
    of        VNM

thinktank ORG:Institute of Security and International Studies | Institute of Security and International Studies
    of        THA

thinktank ORG:Thailand Development Research Institute | Thailand Development Research Institute
    of        THA

thinktank ORG:Asian Vision Institute | Asian Vision Institute
    of        KHM

thinktank ORG:Stratbase ADR Institute | Stratbase ADR Institute
    alias     Stratbase
    of        PHL

thinktank ORG:International Development and Security Cooperation | International Development and Security Cooperation
    of        PHL

thinktank ORG:Assistance Association for Political Prisoners | Assistance Association for Political Prisoners
    alias     AAPP
    of        MMR

thinktank ORG:Observer Research Foundation | Observer Research Foundation
    alias     ORF
    of        IND

thinktank ORG:Institute for Defence Studies and Analyses | Institute for Defence Studies and Analyses
    alias     Manohar Parrikar Institute for Defence Studies and Analyses; MP-IDSA; IDSA
    of        IND

thinktank ORG:Centre for Policy Research | Centre for Policy Research
    alias     Center for Policy Research
    of        IND

thinktank ORG:Gateway House | Gateway House
    of        IND

thinktank ORG:Ananta Centre | Ananta Centre
    of        IND

thinktank ORG:Carnegie India | Carnegie India
    of        IND

thinktank ORG:Takshashila Institution | Takshashila Institution
    of        IND

thinktank ORG:Vivekananda International Foundation | Vivekananda International Foundation
    of        IND

thinktank ORG:Centre for Air Power Studies | Centre for Air Power Studies
    of        IND

thinktank ORG:Institute of Peace and Conflict Studies | Institute of Peace and Conflict Studies
    of        IND

thinktank ORG:United Service Institution of India | United Service Institution of India
    of        IND

thinktank ORG:South Asia Terrorism Portal | South Asia Terrorism Portal
    of        IND

thinktank ORG:Indian Council of World Affairs | Indian Council of World Affairs
    alias     ICWA
    of        IND

thinktank ORG:Institute of Strategic Studies Islamabad | Institute of Strategic Studies Islamabad
    alias     ISSI
    of        PAK

thinktank ORG:Pak Institute for Peace Studies | Pak Institute for Peace Studies
    of        PAK

thinktank ORG:Islamabad Policy Research Institute | Islamabad Policy Research Institute
    alias     IPRI
    of        PAK

thinktank ORG:Bangladesh Institute of International and Strategic Studies | Bangladesh Institute of International and Strategic Studies
    of        BGD

thinktank ORG:Lakshman Kadirgamar Institute | Lakshman Kadirgamar Institute
    of        LKA

thinktank ORG:Centre for Policy Alternatives | Centre for Policy Alternatives
    of        LKA

thinktank ORG:Afghanistan Analysts Network | Afghanistan Analysts Network
    of        AFG

thinktank ORG:Lowy Institute | Lowy Institute
    alias     Lowy
    of        AUS

thinktank ORG:Australian Strategic Policy Institute | Australian Strategic Policy Institute
    alias     ASPI
    of        AUS

thinktank ORG:United States Studies Centre | United States Studies Centre
    alias     US Studies Centre; USSC
    of        AUS

thinktank ORG:Australian Institute of International Affairs | Australian Institute of International Affairs
    of        AUS

thinktank ORG:Institute for Economics and Peace | Institute for Economics and Peace
    of        AUS

thinktank ORG:Perth USAsia Centre | Perth USAsia Centre
    of        AUS

thinktank ORG:Strategic and Defence Studies Centre | Strategic and Defence Studies Centre
    of        AUS

thinktank ORG:Institute for National Security Studies | Institute for National Security Studies
    alias     INSS; Israel's Institute for National Security Studies
    of        ISR

thinktank ORG:Begin-Sadat Center for Strategic Studies | Begin-Sadat Center for Strategic Studies
    alias     BESA Center; Begin-Sadat Center
    of        ISR

thinktank ORG:Israel Democracy Institute | Israel Democracy Institute
    of        ISR

thinktank ORG:Mitvim | Mitvim
    alias     Mitvim Institute
    of        ISR

thinktank ORG:Jerusalem Institute for Strategy and Security | Jerusalem Institute for Strategy and Security
    of        ISR

thinktank ORG:Alma Research and Education Center | Alma Research and Education Center
    alias     Alma Center
    of        ISR

thinktank ORG:B'Tselem | B'Tselem
    alias     B’Tselem
    of        ISR

thinktank ORG:Breaking the Silence | Breaking the Silence
    of        ISR

thinktank ORG:Peace Now | Peace Now
    of        ISR

thinktank ORG:Palestinian Center for Policy and Survey Research | Palestinian Center for Policy and Survey Research
    of        PSE

thinktank ORG:Al-Haq | Al-Haq
    of        PSE

thinktank ORG:Al-Ahram Center for Political and Strategic Studies | Al-Ahram Center for Political and Strategic Studies
    alias     Al-Ahram Centre for Political and Strategic Studies; Al-Ahram Center; Al Ahram Center for Political and Strategic Studies
    of        EGY

thinktank ORG:Egyptian Council for Foreign Affairs | Egyptian Council for Foreign Affairs
    of        EGY

thinktank ORG:Emirates Policy Center | Emirates Policy Center
    of        ARE

thinktank ORG:Emirates Center for Strategic Studies and Research | Emirates Center for Strategic Studies and Research
    of        ARE

thinktank ORG:TRENDS Research & Advisory | TRENDS Research & Advisory
    of        ARE

thinktank ORG:Gulf Research Center | Gulf Research Center
    alias     Gulf Research Centre
    of        SAU

thinktank ORG:King Faisal Center for Research and Islamic Studies | King Faisal Center for Research and Islamic Studies
    of        SAU

thinktank ORG:Doha Institute | Doha Institute
    alias     Arab Center for Research and Policy Studies
    of        QAT

thinktank ORG:Al Jazeera Centre for Studies | Al Jazeera Centre for Studies
    of        QAT

thinktank ORG:Middle East Council on Global Affairs | Middle East Council on Global Affairs
    of        QAT

thinktank ORG:Malcolm H. Kerr Carnegie Middle East Center | Malcolm H. Kerr Carnegie Middle East Center
    of        LBN

thinktank ORG:Issam Fares Institute | Issam Fares Institute
    of        LBN

thinktank ORG:Sana'a Center for Strategic Studies | Sana'a Center for Strategic Studies
    alias     Sanaa Center for Strategic Studies; Sana'a Center
    of        YEM

thinktank ORG:Al-Bayan Center | Al-Bayan Center
    of        IRQ

thinktank ORG:Middle East Research Institute | Middle East Research Institute
    of        IRQ

thinktank ORG:Tehran's Institute for Political and International Studies | Tehran's Institute for Political and International Studies
    of        IRN

thinktank ORG:Center for Strategic Research | Center for Strategic Research
    of        IRN

thinktank ORG:SETA Foundation | SETA Foundation
    alias     SETA
    of        TUR

thinktank ORG:EDAM | EDAM
    alias     Centre for Economics and Foreign Policy Studies
    of        TUR

thinktank ORG:TEPAV | TEPAV
    of        TUR

thinktank ORG:Arab Barometer | Arab Barometer
    of        USA

thinktank ORG:Afrobarometer | Afrobarometer
    of        GHA

thinktank ORG:Institute for Security Studies | Institute for Security Studies
    alias     ISS Africa; ISS
    of        ZAF

thinktank ORG:South African Institute of International Affairs | South African Institute of International Affairs
    alias     SAIIA
    of        ZAF

thinktank ORG:Institute for Justice and Reconciliation | Institute for Justice and Reconciliation
    of        ZAF

thinktank ORG:Institute for Global Dialogue | Institute for Global Dialogue
    of        ZAF

thinktank ORG:ACCORD | ACCORD
    alias     African Centre for the Constructive Resolution of Disputes
    of        ZAF

thinktank ORG:Centre for Democracy and Development | Centre for Democracy and Development
    alias     CDD-West Africa
    of        NGA

thinktank ORG:SBM Intelligence | SBM Intelligence
    of        NGA

thinktank ORG:Nigerian Institute of International Affairs | Nigerian Institute of International Affairs
    of        NGA

thinktank ORG:Nextier | Nextier
    of        NGA

thinktank ORG:Timbuktu Institute | Timbuktu Institute
    of        SEN

thinktank ORG:West African Network for Peacebuilding | West African Network for Peacebuilding
    alias     WANEP
    of        GHA

thinktank ORG:Kofi Annan International Peacekeeping Training Centre | Kofi Annan International Peacekeeping Training Centre
    of        GHA

thinktank ORG:Horn International Institute for Strategic Studies | Horn International Institute for Strategic Studies
    alias     Horn Institute
    of        KEN

thinktank ORG:Rift Valley Institute | Rift Valley Institute
    of        KEN

thinktank ORG:Hiraal Institute | Hiraal Institute
    of        SOM

thinktank ORG:Confluence Advisory | Confluence Advisory
    of        SDN

thinktank ORG:Africa Center for Strategic Studies | Africa Center for Strategic Studies
    of        USA

thinktank ORG:Africa Policy Research Institute | Africa Policy Research Institute
    of        DEU

thinktank ORG:Congo Research Group | Congo Research Group
    alias     Ebuteli
    of        USA

thinktank ORG:Kivu Security Tracker | Kivu Security Tracker
    of        COD

thinktank ORG:Policy Center for the New South | Policy Center for the New South
    of        MAR

thinktank ORG:Moroccan Institute for Policy Analysis | Moroccan Institute for Policy Analysis
    of        MAR

thinktank ORG:Getulio Vargas Foundation | Getulio Vargas Foundation
    alias     FGV; Fundação Getulio Vargas
    of        BRA

thinktank ORG:Brazilian Center for International Relations | Brazilian Center for International Relations
    alias     CEBRI
    of        BRA

thinktank ORG:Igarapé Institute | Igarapé Institute
    alias     Igarape Institute
    of        BRA

thinktank ORG:Datafolha | Datafolha
    of        BRA

thinktank ORG:Argentine Council for International Relations | Argentine Council for International Relations
    alias     CARI
    of        ARG

thinktank ORG:CRIES | CRIES
    of        ARG

thinktank ORG:Ideas for Peace Foundation | Ideas for Peace Foundation
    alias     Fundación Ideas para la Paz
    of        COL

thinktank ORG:Indepaz | Indepaz
    of        COL

thinktank ORG:Centro Nacional de Memoria Histórica | Centro Nacional de Memoria Histórica
    of        COL

thinktank ORG:InSight Crime | InSight Crime
    alias     Insight Crime
    of        COL

thinktank ORG:Mexican Council on Foreign Relations | Mexican Council on Foreign Relations
    alias     COMEXI
    of        MEX

thinktank ORG:Foro Penal | Foro Penal
    of        VEN

thinktank ORG:Provea | Provea
    of        VEN

thinktank ORG:Asia Pacific Foundation of Canada | Asia Pacific Foundation of Canada
    of        CAN

thinktank ORG:Centre for International Governance Innovation | Centre for International Governance Innovation
    alias     CIGI
    of        CAN

thinktank ORG:Macdonald-Laurier Institute | Macdonald-Laurier Institute
    of        CAN

thinktank ORG:Canadian Global Affairs Institute | Canadian Global Affairs Institute
    of        CAN

# --- Universities and academies ---------------------------------------------------------------

university ORG:Harvard University | Harvard University
    alias     Harvard; Harvard Kennedy School; Harvard's Kennedy School
    of        USA

university ORG:Yale University | Yale University
    alias     Yale
    of        USA

university ORG:Princeton University | Princeton University
    alias     Princeton
    of        USA

university ORG:Columbia University | Columbia University
    of        USA

university ORG:Stanford University | Stanford University
    alias     Stanford
    weak      Stanford
    of        USA

university ORG:Georgetown University | Georgetown University
    alias     Georgetown
    weak      Georgetown
    of        USA

university ORG:George Washington University | George Washington University
    of        USA

university ORG:George Mason University | George Mason University
    of        USA

university ORG:Johns Hopkins University | Johns Hopkins University
    alias     Johns Hopkins; SAIS; School of Advanced International Studies
    of        USA

university ORG:American University | American University
    of        USA

university ORG:Tufts University | Tufts University
    alias     Fletcher School; The Fletcher School
    of        USA

university ORG:Massachusetts Institute of Technology | Massachusetts Institute of Technology
    alias     MIT
    weak      MIT
    of        USA

university ORG:University of Chicago | University of Chicago
    of        USA

university ORG:University of California, Berkeley | University of California, Berkeley
    alias     UC Berkeley
    of        USA

university ORG:University of California, San Diego | University of California, San Diego
    alias     UC San Diego
    of        USA

university ORG:University of California, Los Angeles | University of California, Los Angeles
    alias     UCLA
    of        USA

university ORG:University of Southern California | University of Southern California
    alias     USC
    of        USA

university ORG:University of Pennsylvania | University of Pennsylvania
    of        USA

university ORG:University of Michigan | University of Michigan
    of        USA

university ORG:University of Virginia | University of Virginia
    of        USA

university ORG:University of Texas at Austin | University of Texas at Austin
    alias     University of Texas
    of        USA

university ORG:Cornell University | Cornell University
    alias     Cornell
    of        USA

university ORG:Duke University | Duke University
    of        USA

university ORG:Brown University | Brown University
    of        USA

university ORG:Northwestern University | Northwestern University
    of        USA

university ORG:New York University | New York University
    alias     NYU
    of        USA

university ORG:Boston University | Boston University
    of        USA

university ORG:Boston College | Boston College
    of        USA

university ORG:Dartmouth College | Dartmouth College
    alias     Dartmouth
    weak      Dartmouth
    of        USA

university ORG:Syracuse University | Syracuse University
    of        USA

university ORG:Arizona State University | Arizona State University
    of        USA

university ORG:University of Notre Dame | University of Notre Dame
    alias     Notre Dame University
    of        USA

university ORG:Indiana University | Indiana University
    of        USA

university ORG:Middlebury Institute of International Studies | Middlebury Institute of International Studies
    alias     Middlebury Institute
    of        USA

university ORG:Naval War College | Naval War College
    alias     U.S. Naval War College; US Naval War College
    of        USA

university ORG:National Defense University | National Defense University
    of        USA

university ORG:Army War College | Army War College
    alias     U.S. Army War College; US Army War College
    of        USA

university ORG:Naval Postgraduate School | Naval Postgraduate School
    of        USA

university ORG:West Point | West Point
    alias     U.S. Military Academy
    of        USA

university ORG:Daniel K. Inouye Asia-Pacific Center for Security Studies | Daniel K. Inouye Asia-Pacific Center for Security Studies
    alias     Asia-Pacific Center for Security Studies
    of        USA

university ORG:George C. Marshall European Center for Security Studies | George C. Marshall European Center for Security Studies
    alias     Marshall Center
    of        DEU

university ORG:University of Toronto | University of Toronto
    of        CAN

university ORG:McGill University | McGill University
    alias     McGill
    of        CAN

university ORG:University of British Columbia | University of British Columbia
    of        CAN

university ORG:Carleton University | Carleton University
    of        CAN

university ORG:University of Ottawa | University of Ottawa
    of        CAN

university ORG:University of Oxford | University of Oxford
    alias     Oxford University
    of        GBR

university ORG:University of Cambridge | University of Cambridge
    alias     Cambridge University
    of        GBR

university ORG:London School of Economics | London School of Economics
    alias     LSE; London School of Economics and Political Science
    of        GBR

university ORG:King's College London | King's College London
    alias     King’s College London
    of        GBR

university ORG:School of Oriental and African Studies | School of Oriental and African Studies
    alias     SOAS; SOAS University of London
    of        GBR

university ORG:University College London | University College London
    alias     UCL
    of        GBR

university ORG:University of St Andrews | University of St Andrews
    alias     University of St. Andrews
    of        GBR

university ORG:University of Exeter | University of Exeter
    of        GBR

university ORG:University of Birmingham | University of Birmingham
    of        GBR

university ORG:University of Edinburgh | University of Edinburgh
    of        GBR

university ORG:University of Warwick | University of Warwick
    of        GBR

university ORG:Durham University | Durham University
    of        GBR

university ORG:Imperial College London | Imperial College London
    of        GBR

university ORG:Trinity College Dublin | Trinity College Dublin
    of        IRL

university ORG:University College Dublin | University College Dublin
    of        IRL

university ORG:Sciences Po | Sciences Po
    alias     Paris Institute of Political Studies
    of        FRA

university ORG:Sorbonne University | Sorbonne University
    alias     Sorbonne
    of        FRA

university ORG:Free University of Berlin | Free University of Berlin
    alias     Freie Universität Berlin
    of        DEU

university ORG:Humboldt University | Humboldt University
    of        DEU

university ORG:Hertie School | Hertie School
    of        DEU

university ORG:Bundeswehr University Munich | Bundeswehr University Munich
    of        DEU

university ORG:University of Hamburg | University of Hamburg
    of        DEU

university ORG:Heidelberg University | Heidelberg University
    of        DEU

university ORG:University of Vienna | University of Vienna
    of        AUT

university ORG:University of Innsbruck | University of Innsbruck
    of        AUT

university ORG:Geneva Graduate Institute | Geneva Graduate Institute
    alias     Graduate Institute of International and Development Studies
    of        CHE

university ORG:ETH Zurich | ETH Zurich
    of        CHE

university ORG:Leiden University | Leiden University
    of        NLD

university ORG:University of Amsterdam | University of Amsterdam
    of        NLD

university ORG:Utrecht University | Utrecht University
    of        NLD

university ORG:Ghent University | Ghent University
    of        BEL

university ORG:College of Europe | College of Europe
    of        BEL

university ORG:Vrije Universiteit Brussel | Vrije Universiteit Brussel
    of        BEL

university ORG:European University Institute | European University Institute
    of        ITA

university ORG:Bocconi University | Bocconi University
    alias     Bocconi
    of        ITA

university ORG:LUISS University | LUISS University
    alias     Luiss
    of        ITA

university ORG:Complutense University of Madrid | Complutense University of Madrid
    alias     Complutense University
    of        ESP

university ORG:University of Lisbon | University of Lisbon
    of        PRT

university ORG:University of Copenhagen | University of Copenhagen
    of        DNK

university ORG:Aarhus University | Aarhus University
    of        DNK

university ORG:University of Oslo | University of Oslo
    of        NOR

university ORG:Lund University | Lund University
    of        SWE

university ORG:Uppsala University | Uppsala University
    of        SWE

university ORG:University of Helsinki | University of Helsinki
    of        FIN

university ORG:University of Tartu | University of Tartu
    of        EST

university ORG:Vilnius University | Vilnius University
    of        LTU

university ORG:University of Warsaw | University of Warsaw
    alias     Warsaw University
    of        POL

university ORG:Jagiellonian University | Jagiellonian University
    of        POL

university ORG:Charles University | Charles University
    alias     Charles University in Prague
    of        CZE

university ORG:Central European University | Central European University
    alias     CEU
    of        AUT

university ORG:Babes-Bolyai University | Babes-Bolyai University
    of        ROU

university ORG:University of Belgrade | University of Belgrade
    of        SRB

university ORG:University of Zagreb | University of Zagreb
    of        HRV

university ORG:University of Pristina | University of Pristina
    of        KOS

university ORG:University of Athens | University of Athens
    of        GRC

university ORG:Panteion University | Panteion University
    of        GRC

university ORG:Bilkent University | Bilkent University
    of        TUR

university ORG:Bogazici University | Bogazici University
    alias     Boğaziçi University
    of        TUR

university ORG:Koc University | Koc University
    alias     Koç University
    of        TUR

university ORG:Sabanci University | Sabanci University
    alias     Sabancı University
    of        TUR

university ORG:Kadir Has University | Kadir Has University
    of        TUR

university ORG:Istanbul University | Istanbul University
    of        TUR

university ORG:Middle East Technical University | Middle East Technical University
    of        TUR

university ORG:MGIMO | MGIMO
    alias     Moscow State Institute of International Relations
    of        RUS

university ORG:Moscow State University | Moscow State University
    alias     Lomonosov Moscow State University
    of        RUS

university ORG:Higher School of Economics | Higher School of Economics
    of        RUS

university ORG:European University at Saint Petersburg | European University at Saint Petersburg
    of        RUS

university ORG:Diplomatic Academy of the Russian Foreign Ministry | Diplomatic Academy of the Russian Foreign Ministry
    of        RUS

university ORG:Kyiv-Mohyla Academy | Kyiv-Mohyla Academy
    alias     National University of Kyiv-Mohyla Academy
    of        UKR

university ORG:Ilia State University | Ilia State University
    of        GEO

university ORG:Nazarbayev University | Nazarbayev University
    of        KAZ

university ORG:American University of Central Asia | American University of Central Asia
    of        KGZ

university ORG:Peking University | Peking University
    alias     Beijing University
    of        CHN

university ORG:Tsinghua University | Tsinghua University
    alias     Tsinghua
    of        CHN

university ORG:Renmin University of China | Renmin University of China
    alias     Renmin University
    of        CHN

university ORG:Fudan University | Fudan University
    of        CHN

university ORG:Beijing Foreign Studies University | Beijing Foreign Studies University
    of        CHN

university ORG:Shanghai International Studies University | Shanghai International Studies University
    of        CHN

university ORG:East China Normal University | East China Normal University
    of        CHN

university ORG:Nanjing University | Nanjing University
    of        CHN

university ORG:Jinan University | Jinan University
    of        CHN

university ORG:China Foreign Affairs University | China Foreign Affairs University
    of        CHN

university ORG:Central Party School | Central Party School
    of        CHN

university ORG:PLA National Defence University | PLA National Defence University
    alias     PLA National Defense University
    of        CHN

university ORG:University of International Business and Economics | University of International Business and Economics
    of        CHN

university ORG:Xiamen University | Xiamen University
    of        CHN

university ORG:Zhejiang University | Zhejiang University
    of        CHN

university ORG:Wuhan University | Wuhan University
    of        CHN

university ORG:Yanbian University | Yanbian University
    of        CHN

university ORG:University of Hong Kong | University of Hong Kong
    of        HKG

university ORG:Chinese University of Hong Kong | Chinese University of Hong Kong
    of        HKG

university ORG:Hong Kong Baptist University | Hong Kong Baptist University
    of        HKG

university ORG:City University of Hong Kong | City University of Hong Kong
    of        HKG

university ORG:National Taiwan University | National Taiwan University
    of        TWN

university ORG:National Chengchi University | National Chengchi University
    of        TWN

university ORG:Tamkang University | Tamkang University
    of        TWN

university ORG:National Taiwan Normal University | National Taiwan Normal University
    of        TWN

university ORG:Academia Sinica | Academia Sinica
    of        TWN

university ORG:University of Tokyo | University of Tokyo
    alias     Tokyo University
    of        JPN

university ORG:Keio University | Keio University
    alias     Keio
    of        JPN

university ORG:Waseda University | Waseda University
    alias     Waseda
    of        JPN

university ORG:Kyoto University | Kyoto University
    of        JPN

university ORG:Sophia University | Sophia University
    of        JPN

university ORG:Hitotsubashi University | Hitotsubashi University
    of        JPN

university ORG:Takushoku University | Takushoku University
    of        JPN

university ORG:Meiji University | Meiji University
    of        JPN

university ORG:Hosei University | Hosei University
    of        JPN

university ORG:International Christian University | International Christian University
    of        JPN

university ORG:National Graduate Institute for Policy Studies | National Graduate Institute for Policy Studies
    alias     GRIPS
    of        JPN

university ORG:National Defense Academy of Japan | National Defense Academy of Japan
    of        JPN

university ORG:Temple University Japan | Temple University Japan
    of        JPN

university ORG:Ritsumeikan University | Ritsumeikan University
    of        JPN

university ORG:Seoul National University | Seoul National University
    of        KOR

university ORG:Yonsei University | Yonsei University
    alias     Yonsei
    of        KOR

university ORG:Korea University | Korea University
    of        KOR

university ORG:Ewha Womans University | Ewha Womans University
    alias     Ewha University
    of        KOR

university ORG:Sogang University | Sogang University
    of        KOR

university ORG:Kookmin University | Kookmin University
    of        KOR

university ORG:Dongguk University | Dongguk University
    of        KOR

university ORG:Hanyang University | Hanyang University
    of        KOR

university ORG:Kyungnam University | Kyungnam University
    of        KOR

university ORG:University of North Korean Studies | University of North Korean Studies
    of        KOR

university ORG:Hankuk University of Foreign Studies | Hankuk University of Foreign Studies
    of        KOR

university ORG:Handong Global University | Handong Global University
    of        KOR

university ORG:Kim Il Sung University | Kim Il Sung University
    of        PRK

university ORG:National University of Singapore | National University of Singapore
    alias     NUS; Lee Kuan Yew School of Public Policy
    of        SGP

university ORG:Nanyang Technological University | Nanyang Technological University
    alias     NTU
    of        SGP

university ORG:University of Malaya | University of Malaya
    of        MYS

university ORG:Universitas Indonesia | Universitas Indonesia
    alias     University of Indonesia
    of        IDN

university ORG:Gadjah Mada University | Gadjah Mada University
    of        IDN

university ORG:Chulalongkorn University | Chulalongkorn University
    of        THA

university ORG:Thammasat University | Thammasat University
    of        THA

university ORG:Naresuan University | Naresuan University
    of        THA

university ORG:University of the Philippines | University of the Philippines
    of        PHL

university ORG:De La Salle University | De La Salle University
    of        PHL

university ORG:Ateneo de Manila University | Ateneo de Manila University
    of        PHL

university ORG:Vietnam National University | Vietnam National University
    of        VNM

university ORG:Royal University of Phnom Penh | Royal University of Phnom Penh
    of        KHM

university ORG:Jawaharlal Nehru University | Jawaharlal Nehru University
    alias     JNU
    of        IND

university ORG:University of Delhi | University of Delhi
    alias     Delhi University
    of        IND

university ORG:Ashoka University | Ashoka University
    of        IND

university ORG:O.P. Jindal Global University | O.P. Jindal Global University
    alias     Jindal Global University
    of        IND

university ORG:Quaid-i-Azam University | Quaid-i-Azam University
    of        PAK

university ORG:Lahore University of Management Sciences | Lahore University of Management Sciences
    alias     LUMS
    of        PAK

university ORG:National Defence University Pakistan | National Defence University Pakistan
    of        PAK

university ORG:University of Dhaka | University of Dhaka
    alias     Dhaka University
    of        BGD

university ORG:Tribhuvan University | Tribhuvan University
    of        NPL

university ORG:University of Colombo | University of Colombo
    of        LKA

university ORG:Kabul University | Kabul University
    of        AFG

university ORG:Australian National University | Australian National University
    alias     ANU
    of        AUS

university ORG:University of Sydney | University of Sydney
    alias     Sydney University
    of        AUS

university ORG:University of Melbourne | University of Melbourne
    of        AUS

university ORG:University of New South Wales | University of New South Wales
    alias     UNSW
    of        AUS

university ORG:Griffith University | Griffith University
    of        AUS

university ORG:Deakin University | Deakin University
    of        AUS

university ORG:La Trobe University | La Trobe University
    of        AUS

university ORG:Monash University | Monash University
    of        AUS

university ORG:Victoria University of Wellington | Victoria University of Wellington
    of        NZL

university ORG:University of Otago | University of Otago
    of        NZL

university ORG:University of Auckland | University of Auckland
    of        NZL

university ORG:Massey University | Massey University
    of        NZL

university ORG:University of Canterbury | University of Canterbury
    of        NZL

university ORG:University of the South Pacific | University of the South Pacific
    of        FJI

university ORG:Tel Aviv University | Tel Aviv University
    of        ISR

university ORG:Hebrew University of Jerusalem | Hebrew University of Jerusalem
    alias     Hebrew University
    of        ISR

university ORG:Bar-Ilan University | Bar-Ilan University
    of        ISR

university ORG:Reichman University | Reichman University
    alias     IDC Herzliya
    of        ISR

university ORG:University of Haifa | University of Haifa
    of        ISR

university ORG:Birzeit University | Birzeit University
    of        PSE

university ORG:An-Najah National University | An-Najah National University
    of        PSE

university ORG:Al-Azhar University | Al-Azhar University
    of        EGY

university ORG:Cairo University | Cairo University
    of        EGY

university ORG:American University in Cairo | American University in Cairo
    of        EGY

university ORG:American University of Beirut | American University of Beirut
    of        LBN

university ORG:Lebanese American University | Lebanese American University
    of        LBN

university ORG:Lebanese University | Lebanese University
    of        LBN

university ORG:University of Jordan | University of Jordan
    of        JOR

university ORG:King Saud University | King Saud University
    of        SAU

university ORG:Qatar University | Qatar University
    of        QAT

university ORG:Georgetown University in Qatar | Georgetown University in Qatar
    of        QAT

university ORG:Kuwait University | Kuwait University
    of        KWT

university ORG:Sultan Qaboos University | Sultan Qaboos University
    of        OMN

university ORG:Khalifa University | Khalifa University
    of        ARE

university ORG:University of Tehran | University of Tehran
    alias     Tehran University
    of        IRN

university ORG:Shahid Beheshti University | Shahid Beheshti University
    of        IRN

university ORG:Sharif University of Technology | Sharif University of Technology
    of        IRN

university ORG:University of Baghdad | University of Baghdad
    of        IRQ

university ORG:American University of Iraq | American University of Iraq
    of        IRQ

university ORG:Damascus University | Damascus University
    of        SYR

university ORG:Mohammed V University | Mohammed V University
    of        MAR

university ORG:University of Algiers | University of Algiers
    of        DZA

university ORG:University of Tunis | University of Tunis
    of        TUN

university ORG:University of Khartoum | University of Khartoum
    of        SDN

university ORG:Addis Ababa University | Addis Ababa University
    of        ETH

university ORG:University of Nairobi | University of Nairobi
    of        KEN

university ORG:Makerere University | Makerere University
    of        UGA

university ORG:University of Dar es Salaam | University of Dar es Salaam
    of        TZA

university ORG:University of Ghana | University of Ghana
    of        GHA

university ORG:University of Ibadan | University of Ibadan
    of        NGA

university ORG:University of Lagos | University of Lagos
    of        NGA

university ORG:Cheikh Anta Diop University | Cheikh Anta Diop University
    alias     University of Dakar
    of        SEN

university ORG:University of Cape Town | University of Cape Town
    of        ZAF

university ORG:University of Pretoria | University of Pretoria
    of        ZAF

university ORG:University of the Witwatersrand | University of the Witwatersrand
    alias     Wits University
    of        ZAF

university ORG:University of Johannesburg | University of Johannesburg
    of        ZAF

university ORG:Stellenbosch University | Stellenbosch University
    of        ZAF

university ORG:University of Zimbabwe | University of Zimbabwe
    of        ZWE

university ORG:University of Kinshasa | University of Kinshasa
    of        COD

university ORG:National Autonomous University of Mexico | National Autonomous University of Mexico
    alias     UNAM
    of        MEX

university ORG:El Colegio de México | El Colegio de México
    alias     Colegio de Mexico
    of        MEX

university ORG:Universidad de los Andes | Universidad de los Andes
    alias     University of the Andes
    of        COL

university ORG:Pontifical Catholic University of Peru | Pontifical Catholic University of Peru
    of        PER

university ORG:University of São Paulo | University of São Paulo
    alias     University of Sao Paulo; USP
    of        BRA

university ORG:Universidad Torcuato Di Tella | Universidad Torcuato Di Tella
    alias     Torcuato Di Tella University
    of        ARG

university ORG:University of Buenos Aires | University of Buenos Aires
    of        ARG

university ORG:Diego Portales University | Diego Portales University
    of        CHL

university ORG:Central University of Venezuela | Central University of Venezuela
    of        VEN

university ORG:University of Havana | University of Havana
    of        CUB

university ORG:University of the West Indies | University of the West Indies
    of        JAM

# --- Companies --------------------------------------------------------------------------------

company ORG:Huawei | Huawei
    alias     Huawei Technologies
    of        CHN

company ORG:ZTE | ZTE
    of        CHN

company ORG:Alibaba | Alibaba
    alias     Alibaba Group
    of        CHN

company ORG:Tencent | Tencent
    of        CHN

company ORG:ByteDance | ByteDance
    alias     Bytedance
    of        CHN

company ORG:SMIC | SMIC
    alias     Semiconductor Manufacturing International Corporation; Semiconductor Manufacturing International Corp
    of        CHN

company ORG:YMTC | YMTC
    alias     Yangtze Memory Technologies
    of        CHN

company ORG:CATL | CATL
    alias     Contemporary Amperex Technology
    of        CHN

company ORG:BYD | BYD
    of        CHN

company ORG:Hikvision | Hikvision
    of        CHN

company ORG:Dahua | Dahua
    of        CHN

company ORG:DJI | DJI
    of        CHN

company ORG:Lenovo | Lenovo
    of        CHN

company ORG:Xiaomi | Xiaomi
    of        CHN

company ORG:Didi | Didi
    alias     Didi Chuxing
    of        CHN

company ORG:Evergrande | Evergrande
    alias     China Evergrande
    of        CHN

company ORG:Sinopec | Sinopec
    alias     China Petroleum & Chemical Corporation
    of        CHN

company ORG:CNPC | CNPC
    alias     China National Petroleum Corporation
    of        CHN

company ORG:PetroChina | PetroChina
    of        CHN

company ORG:CNOOC | CNOOC
    of        CHN

company ORG:COSCO | COSCO
    alias     Cosco; COSCO Shipping; China Ocean Shipping Company
    of        CHN

company ORG:Norinco | Norinco
    alias     China North Industries
    of        CHN

company ORG:AVIC | AVIC
    alias     Aviation Industry Corporation of China
    of        CHN

company ORG:COMAC | COMAC
    of        CHN

company ORG:Bank of China | Bank of China
    of        CHN

company ORG:ICBC | ICBC
    alias     Industrial and Commercial Bank of China
    of        CHN

company ORG:China Development Bank | China Development Bank
    of        CHN

company ORG:Export-Import Bank of China | Export-Import Bank of China
    alias     China Exim Bank; Exim Bank of China
    of        CHN

company ORG:China Mobile | China Mobile
    alias     China Telecom; China Unicom
    of        CHN

company ORG:DeepSeek | DeepSeek
    of        CHN

company ORG:Shein | Shein
    of        CHN

company ORG:Temu | Temu
    of        CHN

company ORG:Sinovac | Sinovac
    of        CHN

company ORG:Sinopharm | Sinopharm
    of        CHN

company ORG:China Harbour Engineering Company | China Harbour Engineering Company
    alias     China Communications Construction Company; CCCC
    of        CHN

company ORG:CK Hutchison | CK Hutchison
    of        HKG

company ORG:HSBC | HSBC
    of        GBR

company ORG:TSMC | TSMC
    alias     Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co.; Taiwan Semiconductor Manufacturing Co
    of        TWN

company ORG:Foxconn | Foxconn
    alias     Hon Hai; Hon Hai Precision
    of        TWN

company ORG:MediaTek | MediaTek
    of        TWN

company ORG:UMC | UMC
    of        TWN

company ORG:Evergreen | Evergreen
    alias     Evergreen Marine
    of        TWN

company ORG:Samsung | Samsung
    alias     Samsung Electronics; Samsung Group
    of        KOR

company ORG:SK Hynix | SK Hynix
    alias     SK hynix; SK Group
    of        KOR

company ORG:SK On | SK On
    of        KOR

company ORG:Hyundai | Hyundai
    alias     Hyundai Motor; Hyundai Motor Company; Hyundai Motor Group
    of        KOR

company ORG:Kia | Kia
    of        KOR

company ORG:LG | LG
    alias     LG Electronics; LG Group
    of        KOR

company ORG:LG Energy Solution | LG Energy Solution
    of        KOR

company ORG:LG Chem | LG Chem
    of        KOR

company ORG:Hanwha | Hanwha
    alias     Hanwha Aerospace; Hanwha Ocean; Hanwha Systems
    of        KOR

company ORG:Lotte | Lotte
    alias     Lotte Group
    of        KOR

company ORG:POSCO | POSCO
    of        KOR

company ORG:Korea Zinc | Korea Zinc
    of        KOR

company ORG:KEPCO | KEPCO
    alias     Korea Electric Power Corporation; Korea Hydro & Nuclear Power; KHNP
    of        KOR

company ORG:Korea Aerospace Industries | Korea Aerospace Industries
    alias     KAI
    of        KOR

company ORG:Toyota | Toyota
    alias     Toyota Motor
    of        JPN

company ORG:Honda | Honda
    of        JPN

company ORG:Nissan | Nissan
    of        JPN

company ORG:Sony | Sony
    of        JPN

company ORG:SoftBank | SoftBank
    alias     Softbank
    of        JPN

company ORG:Mitsubishi Heavy Industries | Mitsubishi Heavy Industries
    alias     Mitsubishi; Mitsubishi Corp.; Mitsubishi Corporation
    of        JPN

company ORG:Kawasaki Heavy Industries | Kawasaki Heavy Industries
    of        JPN

company ORG:Nippon Steel | Nippon Steel
    alias     Nippon Steel & Sumitomo Metal
    of        JPN

company ORG:Toshiba | Toshiba
    of        JPN

company ORG:Hitachi | Hitachi
    of        JPN

company ORG:Mitsui | Mitsui
    of        JPN

company ORG:Rapidus | Rapidus
    of        JPN

company ORG:Tokyo Electric Power Company | Tokyo Electric Power Company
    alias     TEPCO; Tepco; Tokyo Electric Power Co.
    of        JPN

company ORG:Tokyo Electron | Tokyo Electron
    of        JPN

company ORG:Renesas | Renesas
    of        JPN

company ORG:Fast Retailing | Fast Retailing
    alias     Uniqlo
    of        JPN

company ORG:Gazprom | Gazprom
    alias     Gazprom Export; Gazprom Neft; Gazprombank
    of        RUS

company ORG:Rosneft | Rosneft
    of        RUS

company ORG:Lukoil | Lukoil
    of        RUS

company ORG:Novatek | Novatek
    alias     NOVATEK
    of        RUS

company ORG:Surgutneftegas | Surgutneftegas
    of        RUS

company ORG:Transneft | Transneft
    of        RUS

company ORG:Rosatom | Rosatom
    of        RUS

company ORG:Rostec | Rostec
    alias     Rostech
    of        RUS

company ORG:Rosoboronexport | Rosoboronexport
    of        RUS

company ORG:Sberbank | Sberbank
    of        RUS

company ORG:VTB | VTB
    alias     VTB Bank
    of        RUS

company ORG:VEB | VEB
    alias     Vnesheconombank
    of        RUS

company ORG:Alfa Bank | Alfa Bank
    alias     Alfa-Bank
    of        RUS

company ORG:Aeroflot | Aeroflot
    of        RUS

company ORG:Rusal | Rusal
    of        RUS

company ORG:En+ | En+
    of        RUS

company ORG:Norilsk Nickel | Norilsk Nickel
    alias     Nornickel
    of        RUS

company ORG:Sovcomflot | Sovcomflot
    of        RUS

company ORG:Alrosa | Alrosa
    of        RUS

company ORG:Kalashnikov Concern | Kalashnikov Concern
    alias     Kalashnikov
    of        RUS

company ORG:Almaz-Antey | Almaz-Antey
    of        RUS

company ORG:Uralvagonzavod | Uralvagonzavod
    of        RUS

company ORG:Severstal | Severstal
    of        RUS

company ORG:Yandex | Yandex
    of        RUS

company ORG:Kaspersky | Kaspersky
    alias     Kaspersky Lab
    of        RUS

company ORG:Uralkali | Uralkali
    of        RUS

company ORG:Yukos | Yukos
    of        RUS

company ORG:Internet Research Agency | Internet Research Agency
    of        RUS

company ORG:Belaruskali | Belaruskali
    of        BLR

company ORG:Naftogaz | Naftogaz
    of        UKR

company ORG:Energoatom | Energoatom
    of        UKR

company ORG:Ukrenergo | Ukrenergo
    of        UKR

company ORG:Antonov | Antonov
    of        UKR

company ORG:Ukroboronprom | Ukroboronprom
    of        UKR

company ORG:Motor Sich | Motor Sich
    of        UKR

company ORG:PrivatBank | PrivatBank
    of        UKR

company ORG:SOCAR | SOCAR
    of        AZE

company ORG:KazMunayGas | KazMunayGas
    of        KAZ

company ORG:Kazatomprom | Kazatomprom
    of        KAZ

company ORG:Lockheed Martin | Lockheed Martin
    alias     Lockheed
    of        USA

company ORG:Boeing | Boeing
    of        USA

company ORG:Raytheon | Raytheon
    alias     RTX; Raytheon Technologies
    of        USA

company ORG:Northrop Grumman | Northrop Grumman
    of        USA

company ORG:General Dynamics | General Dynamics
    of        USA

company ORG:L3Harris | L3Harris
    of        USA

company ORG:General Atomics | General Atomics
    of        USA

company ORG:Anduril | Anduril
    of        USA

company ORG:Palantir | Palantir
    of        USA

company ORG:SpaceX | SpaceX
    alias     Starlink
    of        USA

company ORG:Tesla | Tesla
    of        USA

company ORG:Apple | Apple
    alias     Apple Inc.
    weak      Apple
    of        USA

company ORG:Microsoft | Microsoft
    of        USA

company ORG:Google | Google
    alias     Alphabet
    of        USA

company ORG:Meta | Meta
    alias     Meta Platforms
    weak      Meta
    of        USA

company ORG:Amazon.com | Amazon.com
    alias     Amazon Web Services; AWS
    of        USA

company ORG:Intel | Intel
    alias     Intel Corp.; Intel Corporation; Intel Corp
    of        USA

company ORG:Nvidia | Nvidia
    alias     NVIDIA
    of        USA

company ORG:AMD | AMD
    of        USA

company ORG:Qualcomm | Qualcomm
    of        USA

company ORG:Micron | Micron
    alias     Micron Technology
    of        USA

company ORG:Applied Materials | Applied Materials
    of        USA

company ORG:OpenAI | OpenAI
    of        USA

company ORG:Anthropic | Anthropic
    of        USA

company ORG:IBM | IBM
    of        USA

company ORG:Oracle | Oracle
    alias     Oracle Corp.
    weak      Oracle
    of        USA

company ORG:Cisco | Cisco
    of        USA

company ORG:ExxonMobil | ExxonMobil
    alias     Exxon Mobil; Exxon
    of        USA

company ORG:Chevron | Chevron
    of        USA

company ORG:ConocoPhillips | ConocoPhillips
    of        USA

company ORG:Halliburton | Halliburton
    of        USA

company ORG:Schlumberger | Schlumberger
    of        USA

company ORG:Cheniere | Cheniere
    of        USA

company ORG:Venture Global | Venture Global
    of        USA

company ORG:General Electric | General Electric
    alias     GE
    of        USA

company ORG:General Motors | General Motors
    alias     GM
    of        USA

company ORG:Ford Motor Company | Ford Motor Company
    alias     Ford Motor
    of        USA

company ORG:U.S. Steel | U.S. Steel
    alias     US Steel
    of        USA

company ORG:Caterpillar | Caterpillar
    of        USA

company ORG:Westinghouse | Westinghouse
    of        USA

company ORG:Pfizer | Pfizer
    of        USA

company ORG:Moderna | Moderna
    of        USA

company ORG:Johnson & Johnson | Johnson & Johnson
    of        USA

company ORG:Goldman Sachs | Goldman Sachs
    of        USA

company ORG:JPMorgan Chase | JPMorgan Chase
    alias     JPMorgan; JP Morgan; J.P. Morgan
    of        USA

company ORG:Morgan Stanley | Morgan Stanley
    of        USA

company ORG:Citigroup | Citigroup
    alias     Citibank
    of        USA

company ORG:BlackRock | BlackRock
    of        USA

company ORG:Blackstone | Blackstone
    of        USA

company ORG:Moody's | Moody's
    alias     Moody's Investors Service
    of        USA

company ORG:Standard & Poor's | Standard & Poor's
    alias     S&P Global; S&P
    of        USA

company ORG:Fitch | Fitch
    alias     Fitch Ratings; Fitch Solutions
    of        USA

company ORG:McKinsey | McKinsey
    alias     McKinsey & Company
    of        USA

company ORG:Visa Inc. | Visa Inc.
    of        USA

company ORG:Mastercard | Mastercard
    of        USA

company ORG:Coca-Cola | Coca-Cola
    of        USA

company ORG:PepsiCo | PepsiCo
    of        USA

company ORG:McDonald's | McDonald's
    of        USA

company ORG:Starbucks | Starbucks
    of        USA

company ORG:Walmart | Walmart
    of        USA

company ORG:Cargill | Cargill
    of        USA

company ORG:Mandiant | Mandiant
    alias     FireEye
    of        USA

company ORG:CrowdStrike | CrowdStrike
    of        USA

company ORG:SolarWinds | SolarWinds
    of        USA

company ORG:Colonial Pipeline | Colonial Pipeline
    of        USA

company ORG:FedEx | FedEx
    of        USA

company ORG:Nike | Nike
    of        USA

company ORG:MP Materials | MP Materials
    of        USA

company ORG:Recorded Future | Recorded Future
    of        USA

company ORG:Airbus | Airbus
    alias     Airbus Group; EADS; Airbus Defence and Space
    of        FRA

company ORG:Dassault Aviation | Dassault Aviation
    alias     Dassault
    of        FRA

company ORG:Thales | Thales
    of        FRA

company ORG:Naval Group | Naval Group
    alias     DCNS
    of        FRA

company ORG:TotalEnergies | TotalEnergies
    alias     Total SA
    of        FRA

company ORG:EDF | EDF
    alias     Électricité de France
    of        FRA

company ORG:Engie | Engie
    of        FRA

company ORG:Orano | Orano
    alias     Areva
    of        FRA

company ORG:Framatome | Framatome
    of        FRA

company ORG:Renault | Renault
    of        FRA

company ORG:Alstom | Alstom
    of        FRA

company ORG:Safran | Safran
    of        FRA

company ORG:MBDA | MBDA
    of        FRA

company ORG:Nexter | Nexter
    alias     KNDS
    of        FRA

company ORG:BNP Paribas | BNP Paribas
    of        FRA

company ORG:Société Générale | Société Générale
    alias     Societe Generale
    of        FRA

company ORG:Danone | Danone
    of        FRA

company ORG:Auchan | Auchan
    of        FRA

company ORG:LVMH | LVMH
    of        FRA

company ORG:CMA CGM | CMA CGM
    of        FRA

company ORG:Eutelsat | Eutelsat
    of        FRA

company ORG:Siemens | Siemens
    alias     Siemens Energy
    of        DEU

company ORG:Rheinmetall | Rheinmetall
    of        DEU

company ORG:ThyssenKrupp | ThyssenKrupp
    alias     Thyssenkrupp; thyssenkrupp; TKMS
    of        DEU

company ORG:Krauss-Maffei Wegmann | Krauss-Maffei Wegmann
    alias     KMW
    of        DEU

company ORG:Diehl | Diehl
    alias     Diehl Defence
    of        DEU

company ORG:Hensoldt | Hensoldt
    of        DEU

company ORG:Uniper | Uniper
    of        DEU

company ORG:RWE | RWE
    of        DEU

company ORG:E.ON | E.ON
    of        DEU

company ORG:Wintershall | Wintershall
    alias     Wintershall Dea
    of        DEU

company ORG:BASF | BASF
    of        DEU

company ORG:Bayer | Bayer
    of        DEU

company ORG:Volkswagen | Volkswagen
    alias     VW
    of        DEU

company ORG:BMW | BMW
    of        DEU

company ORG:Mercedes-Benz | Mercedes-Benz
    alias     Daimler
    of        DEU

company ORG:Deutsche Bank | Deutsche Bank
    of        DEU

company ORG:Commerzbank | Commerzbank
    of        DEU

company ORG:Deutsche Bahn | Deutsche Bahn
    of        DEU

company ORG:Lufthansa | Lufthansa
    of        DEU

company ORG:BioNTech | BioNTech
    of        DEU

company ORG:SAP SE | SAP SE
    of        DEU

company ORG:Nord Stream AG | Nord Stream AG
    of        CHE

company ORG:BP | BP
    alias     British Petroleum
    of        GBR

company ORG:Shell | Shell
    alias     Royal Dutch Shell
    weak      Shell
    of        GBR

company ORG:BAE Systems | BAE Systems
    alias     BAE
    of        GBR

company ORG:Rolls-Royce | Rolls-Royce
    of        GBR

company ORG:Babcock | Babcock
    of        GBR

company ORG:AstraZeneca | AstraZeneca
    of        GBR

company ORG:Vodafone | Vodafone
    alias     BT Group
    of        GBR

company ORG:Barclays | Barclays
    of        GBR

company ORG:Lloyds of London | Lloyds of London
    alias     Lloyd's of London
    of        GBR

company ORG:Rio Tinto | Rio Tinto
    of        GBR

company ORG:Anglo American | Anglo American
    of        GBR

company ORG:De Beers | De Beers
    of        GBR

company ORG:Arm Holdings | Arm Holdings
    of        GBR

company ORG:British Airways | British Airways
    of        GBR

company ORG:Cambridge Analytica | Cambridge Analytica
    of        GBR

company ORG:Ambrey | Ambrey
    of        GBR

company ORG:Lloyd's List | Lloyd's List
    of        GBR

company ORG:Kpler | Kpler
    of        BEL

company ORG:SWIFT | SWIFT
    of        BEL

company ORG:Euroclear | Euroclear
    of        BEL

company ORG:Solvay | Solvay
    of        BEL

company ORG:ASML | ASML
    of        NLD

company ORG:Philips | Philips
    of        NLD

company ORG:ING | ING
    of        NLD

company ORG:Nexperia | Nexperia
    of        NLD

company ORG:Stellantis | Stellantis
    of        NLD

company ORG:Maersk | Maersk
    alias     A.P. Moller-Maersk; A.P. Møller-Maersk; Moller-Maersk
    of        DNK

company ORG:Novo Nordisk | Novo Nordisk
    of        DNK

company ORG:Orsted | Orsted
    alias     Ørsted
    of        DNK

company ORG:Equinor | Equinor
    alias     Statoil
    of        NOR

company ORG:Kongsberg | Kongsberg
    alias     Kongsberg Gruppen
    of        NOR

company ORG:Nammo | Nammo
    of        NOR

company ORG:Norsk Hydro | Norsk Hydro
    of        NOR

company ORG:Saab | Saab
    weak      Saab
    of        SWE

company ORG:Ericsson | Ericsson
    of        SWE

company ORG:Volvo | Volvo
    of        SWE

company ORG:IKEA | IKEA
    alias     Ikea
    of        SWE

company ORG:Vattenfall | Vattenfall
    of        SWE

company ORG:Nokia | Nokia
    of        FIN

company ORG:Fortum | Fortum
    of        FIN

company ORG:Gasgrid | Gasgrid
    of        FIN

company ORG:Nestlé | Nestlé
    alias     Nestle
    of        CHE

company ORG:Glencore | Glencore
    of        CHE

company ORG:Credit Suisse | Credit Suisse
    of        CHE

company ORG:UBS | UBS
    of        CHE

company ORG:Vitol | Vitol
    of        CHE

company ORG:Trafigura | Trafigura
    of        CHE

company ORG:Gunvor | Gunvor
    of        CHE

company ORG:MSC | MSC
    alias     Mediterranean Shipping Company
    of        CHE

company ORG:Novartis | Novartis
    of        CHE

company ORG:Eni | Eni
    alias     ENI
    of        ITA

company ORG:Leonardo S.p.A. | Leonardo S.p.A.
    alias     Leonardo SpA; Finmeccanica
    of        ITA

company ORG:Fincantieri | Fincantieri
    of        ITA

company ORG:UniCredit | UniCredit
    of        ITA

company ORG:Enel | Enel
    of        ITA

company ORG:Snam | Snam
    of        ITA

company ORG:Repsol | Repsol
    of        ESP

company ORG:Telefónica | Telefónica
    alias     Telefonica
    of        ESP

company ORG:Navantia | Navantia
    of        ESP

company ORG:Santander | Santander
    alias     Banco Santander
    weak      Santander
    of        ESP

company ORG:Iberdrola | Iberdrola
    of        ESP

company ORG:OMV | OMV
    of        AUT

company ORG:Raiffeisen Bank International | Raiffeisen Bank International
    alias     Raiffeisen
    of        AUT

company ORG:PKN Orlen | PKN Orlen
    alias     Orlen
    of        POL

company ORG:PGNiG | PGNiG
    of        POL

company ORG:PGZ | PGZ
    alias     Polska Grupa Zbrojeniowa
    of        POL

company ORG:CEZ | CEZ
    alias     ČEZ
    of        CZE

company ORG:Czechoslovak Group | Czechoslovak Group
    of        CZE

company ORG:MOL | MOL
    alias     MOL Group
    of        HUN

company ORG:Paks II | Paks II
    of        HUN

company ORG:Bulgargaz | Bulgargaz
    of        BGR

company ORG:Naftna Industrija Srbije | Naftna Industrija Srbije
    alias     NIS
    weak      NIS
    of        SRB

company ORG:Hellenic Shipyards | Hellenic Shipyards
    of        GRC

company ORG:Baykar | Baykar
    alias     Baykar Makina
    of        TUR

company ORG:ASELSAN | ASELSAN
    alias     Aselsan
    of        TUR

company ORG:Turkish Aerospace Industries | Turkish Aerospace Industries
    alias     TUSAS; TAI
    of        TUR

company ORG:Roketsan | Roketsan
    of        TUR

company ORG:Turkish Airlines | Turkish Airlines
    of        TUR

company ORG:BOTAS | BOTAS
    alias     BOTAŞ
    of        TUR

company ORG:Halkbank | Halkbank
    of        TUR

company ORG:Ryanair | Ryanair
    of        IRL

company ORG:Saudi Aramco | Saudi Aramco
    alias     Aramco
    of        SAU

company ORG:Public Investment Fund | Public Investment Fund
    alias     PIF (Saudi Arabia)
    of        SAU

company ORG:SABIC | SABIC
    of        SAU

company ORG:ACWA Power | ACWA Power
    of        SAU

company ORG:ADNOC | ADNOC
    alias     Abu Dhabi National Oil Company
    of        ARE

company ORG:Mubadala | Mubadala
    of        ARE

company ORG:DP World | DP World
    of        ARE

company ORG:Emirates | Emirates
    alias     Emirates airline
    weak      Emirates
    of        ARE

company ORG:EDGE Group | EDGE Group
    of        ARE

company ORG:G42 | G42
    of        ARE

company ORG:Dana Gas | Dana Gas
    of        ARE

company ORG:QatarEnergy | QatarEnergy
    alias     Qatar Petroleum
    of        QAT

company ORG:Qatar Airways | Qatar Airways
    of        QAT

company ORG:Kuwait Petroleum Corporation | Kuwait Petroleum Corporation
    of        KWT

company ORG:National Iranian Oil Company | National Iranian Oil Company
    alias     NIOC
    of        IRN

company ORG:Mahan Air | Mahan Air
    of        IRN

company ORG:Khatam al-Anbiya | Khatam al-Anbiya
    of        IRN

company ORG:Bank Melli | Bank Melli
    of        IRN

company ORG:SOMO | SOMO
    of        IRQ

company ORG:Basra Oil Company | Basra Oil Company
    of        IRQ

company ORG:Israel Aerospace Industries | Israel Aerospace Industries
    alias     IAI
    weak      IAI
    of        ISR

company ORG:Rafael | Rafael
    alias     Rafael Advanced Defense Systems
    weak      Rafael
    of        ISR

company ORG:Elbit Systems | Elbit Systems
    alias     Elbit
    of        ISR

company ORG:NSO Group | NSO Group
    alias     NSO
    weak      NSO
    of        ISR

company ORG:Energean | Energean
    of        GRC

company ORG:Bank Hapoalim | Bank Hapoalim
    of        ISR

company ORG:El Al | El Al
    of        ISR

company ORG:Sonatrach | Sonatrach
    of        DZA

company ORG:National Oil Corporation | National Oil Corporation
    alias     NOC; Libya's National Oil Corporation
    of        LBY

company ORG:OCP Group | OCP Group
    alias     OCP
    of        MAR

company ORG:Suez Canal Authority | Suez Canal Authority
    of        EGY

company ORG:EgyptAir | EgyptAir
    of        EGY

company ORG:Orascom | Orascom
    of        EGY

company ORG:NNPC | NNPC
    alias     Nigerian National Petroleum Corporation; Nigerian National Petroleum Company
    of        NGA

company ORG:Dangote | Dangote
    alias     Dangote Group; Dangote Refinery
    of        NGA

company ORG:Sonangol | Sonangol
    of        AGO

company ORG:Gécamines | Gécamines
    alias     Gecamines
    of        COD

company ORG:Barrick Gold | Barrick Gold
    alias     Barrick
    of        CAN

company ORG:Ethiopian Airlines | Ethiopian Airlines
    of        ETH

company ORG:Kenya Airways | Kenya Airways
    of        KEN

company ORG:Safaricom | Safaricom
    of        KEN

company ORG:Eskom | Eskom
    of        ZAF

company ORG:Sasol | Sasol
    of        ZAF

company ORG:Denel | Denel
    of        ZAF

company ORG:MTN | MTN
    of        ZAF

company ORG:Transnet | Transnet
    of        ZAF

company ORG:Orano Niger | Orano Niger
    alias     Somair
    of        NER

company ORG:Perenco | Perenco
    of        FRA

company ORG:Tata | Tata
    alias     Tata Group; Tata Motors; Tata Steel
    of        IND

company ORG:Reliance Industries | Reliance Industries
    alias     Reliance
    weak      Reliance
    of        IND

company ORG:Adani Group | Adani Group
    alias     Adani; Adani Ports
    of        IND

company ORG:Infosys | Infosys
    of        IND

company ORG:Hindustan Aeronautics Limited | Hindustan Aeronautics Limited
    alias     HAL; Hindustan Aeronautics
    weak      HAL
    of        IND

company ORG:BrahMos Aerospace | BrahMos Aerospace
    of        IND

company ORG:Bharat Electronics | Bharat Electronics
    of        IND

company ORG:Nayara Energy | Nayara Energy
    of        IND

company ORG:Indian Oil Corporation | Indian Oil Corporation
    alias     Indian Oil
    of        IND

company ORG:ONGC | ONGC
    of        IND

company ORG:Serum Institute of India | Serum Institute of India
    alias     Serum Institute
    of        IND

company ORG:Bharat Biotech | Bharat Biotech
    of        IND

company ORG:Air India | Air India
    of        IND

company ORG:IndiGo | IndiGo
    of        IND

company ORG:Petronas | Petronas
    of        MYS

company ORG:Malaysia Airlines | Malaysia Airlines
    of        MYS

company ORG:Pertamina | Pertamina
    of        IDN

company ORG:Garuda Indonesia | Garuda Indonesia
    of        IDN

company ORG:Freeport-McMoRan | Freeport-McMoRan
    alias     Freeport
    weak      Freeport
    of        USA

company ORG:Temasek | Temasek
    of        SGP

company ORG:Singapore Airlines | Singapore Airlines
    of        SGP

company ORG:Grab | Grab
    alias     Grab Holdings
    weak      Grab
    of        SGP

company ORG:PTT | PTT
    of        THA

company ORG:PetroVietnam | PetroVietnam
    alias     Vietnam Oil and Gas Group
    of        VNM

company ORG:VinFast | VinFast
    of        VNM

company ORG:Vingroup | Vingroup
    of        VNM

company ORG:Viettel | Viettel
    of        VNM

company ORG:San Miguel Corporation | San Miguel Corporation
    of        PHL

company ORG:Myanma Oil and Gas Enterprise | Myanma Oil and Gas Enterprise
    of        MMR

company ORG:BHP | BHP
    alias     BHP Billiton
    of        AUS

company ORG:Fortescue | Fortescue
    of        AUS

company ORG:Woodside | Woodside
    alias     Woodside Energy
    of        AUS

company ORG:Santos | Santos
    alias     Santos Ltd
    weak      Santos
    of        AUS

company ORG:Lynas | Lynas
    alias     Lynas Rare Earths
    of        AUS

company ORG:Telstra | Telstra
    of        AUS

company ORG:Qantas | Qantas
    of        AUS

company ORG:Landbridge | Landbridge
    of        CHN

company ORG:ASC Shipbuilding | ASC Shipbuilding
    of        AUS

company ORG:Fonterra | Fonterra
    of        NZL

company ORG:Petrobras | Petrobras
    of        BRA

company ORG:Vale | Vale
    alias     Vale S.A.
    weak      Vale
    of        BRA

company ORG:Embraer | Embraer
    of        BRA

company ORG:JBS | JBS
    of        BRA

company ORG:Eletrobras | Eletrobras
    of        BRA

company ORG:YPF | YPF
    of        ARG

company ORG:Codelco | Codelco
    of        CHL

company ORG:SQM | SQM
    of        CHL

company ORG:Ecopetrol | Ecopetrol
    of        COL

company ORG:Avianca | Avianca
    of        COL

company ORG:Pemex | Pemex
    alias     PEMEX
    of        MEX

company ORG:CFE | CFE
    alias     Comisión Federal de Electricidad; CFE
    weak      CFE
    of        MEX

company ORG:PDVSA | PDVSA
    alias     Petróleos de Venezuela; Petroleos de Venezuela
    of        VEN

company ORG:Citgo | Citgo
    of        USA

company ORG:Petroecuador | Petroecuador
    of        ECU

company ORG:YPFB | YPFB
    alias     Yacimientos Petrolíferos Fiscales Bolivianos
    of        BOL

company ORG:Bombardier | Bombardier
    of        CAN

company ORG:TC Energy | TC Energy
    alias     TransCanada
    of        CAN

company ORG:BlackBerry | BlackBerry
    of        CAN

company ORG:First Quantum Minerals | First Quantum Minerals
    alias     First Quantum
    of        CAN

company ORG:Air Canada | Air Canada
    of        CAN

company ORG:Panama Canal Authority | Panama Canal Authority
    of        PAN

company ORG:Air Koryo | Air Koryo
    of        PRK

# --- Non-governmental organisations, foundations, churches (the kinds have none of their own: thinktank) ---

thinktank ORG:Human Rights Watch | Human Rights Watch
    alias     HRW
    of        USA

thinktank ORG:Amnesty International | Amnesty International
    alias     Amnesty
    weak      Amnesty
    of        GBR

thinktank ORG:Médecins Sans Frontières | Médecins Sans Frontières
    alias     MSF; Doctors Without Borders; Medecins Sans Frontieres; Doctors without Borders; Médecins sans Frontières
    of        CHE

thinktank ORG:Greenpeace | Greenpeace
    alias     Greenpeace International
    of        NLD

thinktank ORG:Oxfam | Oxfam
    alias     Oxfam International
    of        GBR

thinktank ORG:Save the Children | Save the Children
    of        GBR

thinktank ORG:CARE International | CARE International
    of        CHE

thinktank ORG:World Vision | World Vision
    of        USA

thinktank ORG:International Rescue Committee | International Rescue Committee
    alias     IRC
    of        USA

thinktank ORG:Mercy Corps | Mercy Corps
    of        USA

thinktank ORG:Norwegian Refugee Council | Norwegian Refugee Council
    alias     NRC (Norway)
    of        NOR

thinktank ORG:Danish Refugee Council | Danish Refugee Council
    of        DNK

thinktank ORG:Refugees International | Refugees International
    of        USA

thinktank ORG:Islamic Relief | Islamic Relief
    alias     Islamic Relief Worldwide
    of        GBR

thinktank ORG:World Central Kitchen | World Central Kitchen
    alias     WCK
    of        USA

thinktank ORG:Action Against Hunger | Action Against Hunger
    alias     Action contre la Faim
    of        FRA

thinktank ORG:Catholic Relief Services | Catholic Relief Services
    of        USA

thinktank ORG:Caritas | Caritas
    alias     Caritas Internationalis
    of        VAT

thinktank ORG:Sant'Egidio | Sant'Egidio
    alias     Community of Sant'Egidio
    of        ITA

thinktank ORG:Reporters Without Borders | Reporters Without Borders
    alias     RSF (Reporters Without Borders); Reporters sans frontières
    of        FRA

thinktank ORG:Committee to Protect Journalists | Committee to Protect Journalists
    alias     CPJ
    of        USA

thinktank ORG:Front Line Defenders | Front Line Defenders
    of        IRL

thinktank ORG:Global Witness | Global Witness
    of        GBR

thinktank ORG:The Sentry | The Sentry
    of        USA

thinktank ORG:Airwars | Airwars
    of        GBR

thinktank ORG:Iran Human Rights | Iran Human Rights
    alias     IHRNGO
    of        NOR

thinktank ORG:HRANA | HRANA
    alias     Human Rights Activists News Agency
    of        USA

thinktank ORG:Center for Human Rights in Iran | Center for Human Rights in Iran
    of        USA

thinktank ORG:Physicians for Human Rights | Physicians for Human Rights
    of        USA

thinktank ORG:Global Rights Compliance | Global Rights Compliance
    of        NLD

thinktank ORG:International Commission of Jurists | International Commission of Jurists
    of        CHE

thinktank ORG:International Service for Human Rights | International Service for Human Rights
    of        CHE

thinktank ORG:Open Society Foundations | Open Society Foundations
    alias     Open Society Foundation; Soros Foundation
    of        USA

thinktank ORG:Bill & Melinda Gates Foundation | Bill & Melinda Gates Foundation
    alias     Gates Foundation; Bill and Melinda Gates Foundation
    of        USA

thinktank ORG:Ford Foundation | Ford Foundation
    of        USA

thinktank ORG:Rockefeller Foundation | Rockefeller Foundation
    of        USA

thinktank ORG:WWF | WWF
    alias     World Wide Fund for Nature; World Wildlife Fund
    of        CHE

thinktank ORG:Sea-Watch | Sea-Watch
    alias     Sea Watch
    of        DEU

thinktank ORG:SOS Méditerranée | SOS Méditerranée
    alias     SOS Mediterranee
    of        FRA

thinktank ORG:Open Arms | Open Arms
    of        ESP

thinktank ORG:Palestine Red Crescent Society | Palestine Red Crescent Society
    alias     Palestinian Red Crescent; Palestine Red Crescent; Palestinian Red Crescent Society
    of        PSE

thinktank ORG:Sudan Doctors Network | Sudan Doctors Network
    of        SDN

thinktank ORG:Emergency Response Rooms | Emergency Response Rooms
    of        SDN

thinktank ORG:Turkish Red Crescent | Turkish Red Crescent
    of        TUR

thinktank ORG:Syrian Arab Red Crescent | Syrian Arab Red Crescent
    of        SYR

thinktank ORG:Iranian Red Crescent | Iranian Red Crescent
    alias     Iranian Red Crescent Society
    of        IRN

thinktank ORG:American Red Cross | American Red Cross
    of        USA

thinktank ORG:Jewish Agency | Jewish Agency
    alias     Jewish Agency for Israel
    of        ISR

thinktank ORG:AIPAC | AIPAC
    alias     American Israel Public Affairs Committee
    of        USA

thinktank ORG:J Street | J Street
    of        USA

thinktank ORG:Anti-Defamation League | Anti-Defamation League
    of        USA

thinktank ORG:American Jewish Committee | American Jewish Committee
    of        USA

thinktank ORG:World Jewish Congress | World Jewish Congress
    of        USA

thinktank ORG:Hostages and Missing Families Forum | Hostages and Missing Families Forum
    alias     Hostages Families Forum
    of        ISR

thinktank ORG:World Council of Churches | World Council of Churches
    of        CHE

thinktank ORG:Russian Orthodox Church | Russian Orthodox Church
    alias     Moscow Patriarchate
    of        RUS

thinktank ORG:Orthodox Church of Ukraine | Orthodox Church of Ukraine
    of        UKR

thinktank ORG:Ukrainian Orthodox Church | Ukrainian Orthodox Church
    of        UKR

thinktank ORG:Serbian Orthodox Church | Serbian Orthodox Church
    of        SRB

thinktank ORG:Coptic Orthodox Church | Coptic Orthodox Church
    alias     Coptic Church
    of        EGY

thinktank ORG:Catholic Church | Catholic Church
    alias     Roman Catholic Church
    of        VAT

thinktank ORG:Church of England | Church of England
    of        GBR

thinktank ORG:Al-Azhar | Al-Azhar
    alias     al-Azhar
    of        EGY

thinktank ORG:Nahdlatul Ulama | Nahdlatul Ulama
    of        IDN

thinktank ORG:Muhammadiyah | Muhammadiyah
    of        IDN

thinktank ORG:World Uyghur Rights Forum | World Uyghur Rights Forum
    of        DEU

thinktank ORG:Korea Foundation | Korea Foundation
    of        KOR

thinktank ORG:Japan Foundation | Japan Foundation
    of        JPN

thinktank ORG:Confucius Institute | Confucius Institute
    alias     Confucius Institutes
    of        CHN

thinktank ORG:British Council | British Council
    of        GBR

thinktank ORG:Goethe-Institut | Goethe-Institut
    alias     Goethe Institute
    of        DEU

thinktank ORG:Alliance Française | Alliance Française
    of        FRA

thinktank ORG:Soka Gakkai | Soka Gakkai
    of        JPN

thinktank ORG:Unification Church | Unification Church
    of        KOR

thinktank ORG:Nippon Kaigi | Nippon Kaigi
    of        JPN

thinktank ORG:Falun Gong | Falun Gong
    of        CHN

thinktank ORG:Trade Union Confederation | Trade Union Confederation
    alias     International Trade Union Confederation; ITUC

thinktank ORG:CGT (Argentina) | CGT (Argentina)
    alias     Confederación General del Trabajo
    of        ARG

thinktank ORG:UGTT | UGTT
    alias     Tunisian General Labour Union
    of        TUN

thinktank ORG:Nigeria Labour Congress | Nigeria Labour Congress
    alias     NLC
    of        NGA

thinktank ORG:Hurriyat Foundation | Hurriyat Foundation
    of        PAK

thinktank ORG:Bretton Woods Project | Bretton Woods Project
    of        GBR

thinktank ORG:International Chamber of Commerce | International Chamber of Commerce
    of        FRA
