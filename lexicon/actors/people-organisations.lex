# Persons of diplomatic reporting: organisations.
# Own compilation from memory of the public record. A year marked ~ is recalled, not looked up; a day was looked up.

## United Nations

person António Guterres
    of        PRT
    alias     Antonio Guterres
    office    UN | Secretary-General | 2017-01-01..
    office    PRT | Prime Minister | ~1995..~2002
    office    UNHCR | High Commissioner for Refugees | ~2005..~2015
    sex       m

person Ban Ki-moon
    of        KOR
    alias     Ban Ki Moon
    order     family-first
    office    UN | Secretary-General | 2007-01-01..2017-01-01
    office    KOR.MOFA | Minister of Foreign Affairs | ~2004..~2006
    sex       m

person Kofi Annan
    of        GHA
    office    UN | Secretary-General | 1997-01-01..2007-01-01
    sex       m

person Boutros Boutros-Ghali
    of        EGY
    alias     Boutros Boutros Ghali
    surname   Boutros-Ghali
    office    UN | Secretary-General | 1992-01-01..1997-01-01
    sex       m

person Javier Pérez de Cuéllar
    of        PER
    alias     Javier Perez de Cuellar
    surname   Pérez de Cuéllar; Perez de Cuellar
    office    UN | Secretary-General | 1982-01-01..1992-01-01
    office    PER | President of the Council of Ministers | ~2000..~2001
    sex       m

person Amina Mohammed
    of        NGA
    alias     Amina J. Mohammed
    office    UN | Deputy Secretary-General | ~2017..
    sex       f

person Jan Eliasson
    of        SWE
    office    UN | Deputy Secretary-General | ~2012..~2016
    office    SWE.MFA | Minister of Foreign Affairs | ~2006..~2006
    office    UNGA | President of the General Assembly | ~2005..~2006
    sex       m

person Rosemary DiCarlo
    of        USA
    alias     Rosemary A. DiCarlo
    surname   DiCarlo
    office    UN | Under-Secretary-General for Political Affairs | ~2018..
    sex       f

person Jean-Pierre Lacroix
    of        FRA
    office    UN | Under-Secretary-General for Peace Operations | ~2017..
    sex       m

person Hervé Ladsous
    of        FRA
    alias     Herve Ladsous
    office    UN | Under-Secretary-General for Peacekeeping Operations | ~2011..~2017
    sex       m

person Martin Griffiths
    of        GBR
    office    OCHA | Under-Secretary-General for Humanitarian Affairs | ~2021..~2024
    office    UN | Special Envoy for Yemen | ~2018..~2021
    sex       m

person Tom Fletcher
    of        GBR
    office    OCHA | Under-Secretary-General for Humanitarian Affairs | ~2024..
    sex       m

person Mark Lowcock
    of        GBR
    office    OCHA | Under-Secretary-General for Humanitarian Affairs | ~2017..~2021
    sex       m

person Stephen O'Brien
    of        GBR
    office    OCHA | Under-Secretary-General for Humanitarian Affairs | ~2015..~2017
    sex       m

person Valerie Amos
    of        GBR
    office    OCHA | Under-Secretary-General for Humanitarian Affairs | ~2010..~2015
    sex       f

person Joyce Msuya
    of        TZA
    office    OCHA | Assistant Secretary-General for Humanitarian Affairs | ~2021..
    sex       f

person Izumi Nakamitsu
    of        JPN
    alias     Nakamitsu Izumi
    office    UNODA | High Representative for Disarmament Affairs | ~2017..
    sex       f

person Stéphane Dujarric
    of        FRA
    alias     Stephane Dujarric
    office    UN | Spokesperson for the Secretary-General | ~2014..
    sex       m

person Farhan Haq
    of        USA
    office    UN | Deputy Spokesperson for the Secretary-General | ..
    sex       m

person Volker Türk
    of        AUT
    alias     Volker Turk; Volker Tuerk
    office    OHCHR | High Commissioner for Human Rights | ~2022..
    sex       m

person Zeid Ra'ad al-Hussein
    of        JOR
    alias     Zeid Ra'ad Al Hussein; Zeid Raad al-Hussein; Prince Zeid
    surname   al-Hussein; Zeid
    office    OHCHR | High Commissioner for Human Rights | ~2014..~2018
    sex       m

person Navi Pillay
    of        ZAF
    alias     Navanethem Pillay
    office    OHCHR | High Commissioner for Human Rights | ~2008..~2014
    sex       f

person Ravina Shamdasani
    of        IND
    office    OHCHR | Spokesperson | ..
    sex       f

person Filippo Grandi
    of        ITA
    office    UNHCR | High Commissioner for Refugees | ~2016..~2025
    office    UNRWA | Commissioner-General | ~2010..~2014
    sex       m

person Philippe Lazzarini
    of        CHE
    office    UNRWA | Commissioner-General | ~2020..~2026
    sex       m

person Pierre Krähenbühl
    of        CHE
    alias     Pierre Krahenbuhl
    office    UNRWA | Commissioner-General | ~2014..~2019
    office    ICRC | Director-General | ~2024..
    sex       m

person Catherine Russell
    of        USA
    alias     Catherine M. Russell
    office    UNICEF | Executive Director | ~2022..
    sex       f

person Henrietta Fore
    of        USA
    alias     Henrietta H. Fore
    office    UNICEF | Executive Director | ~2018..~2022
    sex       f

person Anthony Lake
    of        USA
    office    UNICEF | Executive Director | ~2010..~2017
    sex       m

person David Beasley
    of        USA
    office    WFP | Executive Director | ~2017..~2023
    sex       m

person Cindy McCain
    of        USA
    office    WFP | Executive Director | ~2023..~2026
    sex       f

person Ertharin Cousin
    of        USA
    office    WFP | Executive Director | ~2012..~2017
    sex       f

person Qu Dongyu
    of        CHN
    order     family-first
    office    FAO | Director-General | ~2019..
    sex       m

person José Graziano da Silva
    of        BRA
    alias     Jose Graziano da Silva
    surname   Graziano da Silva; Graziano
    office    FAO | Director-General | ~2012..~2019
    sex       m

person Achim Steiner
    of        DEU; BRA
    office    UNDP | Administrator | ~2017..~2025
    office    UNEP | Executive Director | ~2006..~2016
    sex       m

person Inger Andersen
    of        DNK
    office    UNEP | Executive Director | ~2019..
    sex       f

person Audrey Azoulay
    of        FRA
    office    UNESCO | Director-General | ~2017..~2025
    sex       f

person Khaled el-Enany
    of        EGY
    alias     Khaled El-Enany; Khaled al-Anani
    surname   el-Enany; El-Enany
    office    UNESCO | Director-General | ~2025..
    sex       m

person Irina Bokova
    of        BGR
    office    UNESCO | Director-General | ~2009..~2017
    office    BGR.MFA | Minister of Foreign Affairs | ~1996..~1997
    sex       f

person Ghada Waly
    of        EGY
    alias     Ghada Fathi Waly
    office    UNODC | Executive Director | ~2020..~2025
    sex       f

person Yury Fedotov
    of        RUS
    office    UNODC | Executive Director | ~2010..~2019
    sex       m

person Sima Bahous
    of        JOR
    alias     Sima Sami Bahous
    office    UNWOMEN | Executive Director | ~2021..
    sex       f

person Phumzile Mlambo-Ngcuka
    of        ZAF
    surname   Mlambo-Ngcuka
    office    UNWOMEN | Executive Director | ~2013..~2021
    office    ZAF | Deputy President | ~2005..~2008
    sex       f

person Natalia Kanem
    of        PAN
    office    UNFPA | Executive Director | ~2017..~2025
    sex       f

person Winnie Byanyima
    of        UGA
    office    UNAIDS | Executive Director | ~2019..
    sex       f

person Simon Stiell
    of        GRD
    office    UNFCCC | Executive Secretary | ~2022..
    office    GRD.GOV | Minister for Climate Resilience | ~2017..~2022
    sex       m

person Christiana Figueres
    of        CRI
    office    UNFCCC | Executive Secretary | ~2010..~2016
    sex       f

person Rebeca Grynspan
    of        CRI
    office    UNCTAD | Secretary-General | ~2021..
    sex       f

person Amy Pope
    of        USA
    office    IOM | Director General | ~2023..
    sex       f

person António Vitorino
    of        PRT
    alias     Antonio Vitorino
    office    IOM | Director General | ~2018..~2023
    sex       m

person William Lacy Swing
    of        USA
    office    IOM | Director General | ~2008..~2018
    sex       m

person Guy Ryder
    of        GBR
    office    ILO | Director-General | ~2012..~2022
    sex       m

person Daren Tang
    of        SGP
    office    WIPO | Director General | ~2020..
    sex       m

person Doreen Bogdan-Martin
    of        USA
    surname   Bogdan-Martin
    office    ITU | Secretary-General | ~2023..
    sex       f

person Zhao Houlin
    of        CHN
    alias     Houlin Zhao
    order     family-first
    office    ITU | Secretary-General | ~2015..~2022
    sex       m

person Celeste Saulo
    of        ARG
    office    WMO | Secretary-General | ~2024..
    sex       f

person Petteri Taalas
    of        FIN
    office    WMO | Secretary-General | ~2016..~2023
    sex       m

person Dennis Francis
    of        TTO
    office    UNGA | President of the General Assembly | ~2023..~2024
    sex       m

person Csaba Kőrösi
    of        HUN
    alias     Csaba Korosi
    office    UNGA | President of the General Assembly | ~2022..~2023
    sex       m

person Volkan Bozkır
    of        TUR
    alias     Volkan Bozkir
    office    UNGA | President of the General Assembly | ~2020..~2021
    sex       m

person Peter Thomson
    of        FJI
    office    UNGA | President of the General Assembly | ~2016..~2017
    sex       m

person Mogens Lykketoft
    of        DNK
    office    UNGA | President of the General Assembly | ~2015..~2016
    office    DNK.MFA | Minister of Foreign Affairs | ~2000..~2001
    sex       m

person John Ashe
    of        ATG
    alias     John William Ashe
    office    UNGA | President of the General Assembly | ~2013..~2014
    sex       m

person Nassir Abdulaziz Al-Nasser
    of        QAT
    surname   Al-Nasser
    office    UNGA | President of the General Assembly | ~2011..~2012
    sex       m

person Ali Treki
    of        LBY
    alias     Ali Abdussalam Treki
    office    UNGA | President of the General Assembly | ~2009..~2010
    sex       m

## Envoys of the United Nations

person Staffan de Mistura
    of        ITA; SWE
    surname   de Mistura
    office    UN | Special Envoy for Syria | ~2014..~2018
    office    UN | Personal Envoy for Western Sahara | ~2021..
    sex       m

person Geir Pedersen
    of        NOR
    alias     Geir O. Pedersen
    office    UN | Special Envoy for Syria | ~2019..~2025
    sex       m

person Lakhdar Brahimi
    of        DZA
    office    UN | Special Envoy for Syria | ~2012..~2014
    office    DZA.MFA | Minister of Foreign Affairs | ~1991..~1993
    sex       m

person Hans Grundberg
    of        SWE
    office    UN | Special Envoy for Yemen | ~2021..
    sex       m

person Jamal Benomar
    of        MAR
    office    UN | Special Envoy for Yemen | ~2011..~2015
    sex       m

person Tor Wennesland
    of        NOR
    office    UN | Special Coordinator for the Middle East Peace Process | ~2021..~2025
    sex       m

person Robert Serry
    of        NLD
    office    UN | Special Coordinator for the Middle East Peace Process | ~2008..~2015
    sex       m

person Joanna Wronecka
    of        POL
    office    UN | Special Coordinator for Lebanon | ~2021..~2024
    office    POL.MFA | Permanent Representative to the United Nations | ~2017..~2021
    sex       f

person Ján Kubiš
    of        SVK
    alias     Jan Kubis
    office    UN | Special Coordinator for Lebanon | ~2019..~2021
    office    UN | Special Envoy for Libya | ~2021..~2021
    office    UN | Special Representative for Iraq | ~2015..~2018
    office    SVK.MFA | Minister of Foreign Affairs | ~2006..~2009
    sex       m

person Mohamed Al Hassan
    of        OMN
    alias     Mohamed al-Hassan; Mohammed al-Hassan
    surname   Al Hassan; al-Hassan
    office    UN | Special Representative for Iraq | ~2024..
    sex       m

person Ghassan Salamé
    of        LBN
    alias     Ghassan Salame; Ghassan Salameh
    office    UN | Special Representative for Libya | ~2017..~2020
    sex       m

person Stephanie Williams
    of        USA
    office    UN | Special Adviser on Libya | ~2021..~2022
    office    UN | Acting Special Representative for Libya | ~2020..~2021
    sex       f

person Abdoulaye Bathily
    of        SEN
    office    UN | Special Representative for Libya | ~2022..~2024
    sex       m

person Bernardino León
    of        ESP
    alias     Bernardino Leon
    office    UN | Special Representative for Libya | ~2014..~2015
    sex       m

person Martin Kobler
    of        DEU
    office    UN | Special Representative for Libya | ~2015..~2017
    office    UN | Special Representative for the Democratic Republic of the Congo | ~2013..~2015
    sex       m

person Stephanie Koury
    of        USA
    office    UN | Deputy Special Representative for Libya | ~2024..
    sex       f

person Christopher Ross
    of        USA
    office    UN | Personal Envoy for Western Sahara | ~2009..~2017
    sex       m

person Volker Perthes
    of        DEU
    office    UN | Special Representative for Sudan | ~2021..~2023
    sex       m

person Nicholas Haysom
    of        ZAF
    office    UN | Special Representative for South Sudan | ~2021..~2025
    office    UN | Special Representative for Afghanistan | ~2014..~2016
    sex       m

person David Shearer
    of        NZL
    office    UN | Special Representative for South Sudan | ~2017..~2021
    sex       m

person Bintou Keita
    of        GIN
    office    UN | Special Representative for the Democratic Republic of the Congo | ~2021..~2025
    sex       f

person Leila Zerrougui
    of        DZA
    office    UN | Special Representative for the Democratic Republic of the Congo | ~2018..~2021
    sex       f

person El-Ghassim Wane
    of        MRT
    office    UN | Special Representative for Mali | ~2021..~2023
    sex       m

person Valentine Rugwabiza
    of        RWA
    office    UN | Special Representative for the Central African Republic | ~2022..
    office    RWA.MFA | Permanent Representative to the United Nations | ~2016..~2022
    sex       f

person Huang Xia
    of        CHN
    order     family-first
    office    UN | Special Envoy for the Great Lakes Region | ~2019..
    sex       m

person James Swan
    of        USA
    office    UN | Special Representative for Somalia | ~2019..~2022
    office    UN | Special Representative for Somalia | ~2024..~2025
    sex       m

person Deborah Lyons
    of        CAN
    office    UN | Special Representative for Afghanistan | ~2020..~2022
    sex       f

person Tadamichi Yamamoto
    of        JPN
    alias     Yamamoto Tadamichi
    office    UN | Special Representative for Afghanistan | ~2016..~2020
    sex       m

person Christine Schraner Burgener
    of        CHE
    alias     Christine Schraner-Burgener
    surname   Schraner Burgener
    office    UN | Special Envoy on Myanmar | ~2018..~2021
    sex       f

person Noeleen Heyzer
    of        SGP
    office    UN | Special Envoy on Myanmar | ~2021..~2023
    sex       f

person Tom Andrews
    of        USA
    alias     Thomas Andrews
    office    UNHRC | Special Rapporteur on Myanmar | ~2020..
    sex       m

person Yanghee Lee
    of        KOR
    surname   Lee
    office    UNHRC | Special Rapporteur on Myanmar | ~2014..~2020
    sex       f

person Francesca Albanese
    of        ITA
    office    UNHRC | Special Rapporteur on the Occupied Palestinian Territories | ~2022..
    sex       f

person Michael Lynk
    of        CAN
    office    UNHRC | Special Rapporteur on the Occupied Palestinian Territories | ~2016..~2022
    sex       m

person Tomás Ojea Quintana
    of        ARG
    alias     Tomas Ojea Quintana
    surname   Ojea Quintana; Quintana
    office    UNHRC | Special Rapporteur on North Korea | ~2016..~2022
    office    UNHRC | Special Rapporteur on Myanmar | ~2008..~2014
    sex       m

person Elizabeth Salmón
    of        PER
    alias     Elizabeth Salmon
    office    UNHRC | Special Rapporteur on North Korea | ~2022..
    sex       f

person Javaid Rehman
    of        PAK; GBR
    office    UNHRC | Special Rapporteur on Iran | ~2018..~2024
    sex       m

person Mai Sato
    of        JPN
    office    UNHRC | Special Rapporteur on Iran | ~2024..
    sex       f

person Agnès Callamard
    of        FRA
    alias     Agnes Callamard
    office    UNHRC | Special Rapporteur on Extrajudicial Executions | ~2016..~2021
    office    ORG:Amnesty International | Secretary General | ~2021..
    sex       f

person Helen La Lime
    of        USA
    office    UN | Special Representative for Haiti | ~2019..~2023
    sex       f

person María Isabel Salvador
    of        ECU
    alias     Maria Isabel Salvador
    office    UN | Special Representative for Haiti | ~2023..~2025
    office    ECU.MFA | Minister of Foreign Affairs | ~2007..~2008
    sex       f

person Carlos Ruiz Massieu
    of        MEX
    surname   Ruiz Massieu
    office    UN | Special Representative for Colombia | ~2019..~2025
    office    UN | Special Representative for Haiti | ~2025..
    sex       m

person Elizabeth Spehar
    of        CAN
    office    UN | Special Representative for Cyprus | ~2016..~2021
    office    UN | Assistant Secretary-General for Peacebuilding Support | ~2022..
    sex       f

person Colin Stewart
    of        CAN
    office    UN | Special Representative for Cyprus | ~2021..~2025
    sex       m

person Zahir Tanin
    of        AFG
    office    UN | Special Representative for Kosovo | ~2015..~2021
    office    AFG.MFA | Permanent Representative to the United Nations | ~2006..~2015
    sex       m

person Caroline Ziadeh
    of        LBN
    office    UN | Special Representative for Kosovo | ~2022..~2025
    sex       f

person Aroldo Lázaro
    of        ESP
    alias     Aroldo Lázaro Sáenz; Aroldo Lazaro; Aroldo Lazaro Saenz
    surname   Lázaro; Lazaro
    office    UNIFIL | Force Commander | ~2022..~2025
    sex       m

person Andrea Tenenti
    of        ITA
    office    UNIFIL | Spokesperson | ~2010..~2025
    sex       m

person Leonardo Santos Simão
    of        MOZ
    alias     Leonardo Santos Simao
    surname   Santos Simão; Simão; Santos Simao; Simao
    office    UN | Special Representative for West Africa and the Sahel | ~2023..
    office    MOZ.MFA | Minister of Foreign Affairs | ~1994..~2005
    sex       m

person Mohamed Ibn Chambas
    of        GHA
    surname   Chambas; Ibn Chambas
    office    UN | Special Representative for West Africa and the Sahel | ~2016..~2021
    office    ECOWAS | President of the Commission | ~2006..~2010
    sex       m

person Adama Dieng
    of        SEN
    office    UN | Special Adviser on the Prevention of Genocide | ~2012..~2020
    sex       m

person Alice Wairimu Nderitu
    of        KEN
    alias     Alice Nderitu
    surname   Nderitu
    office    UN | Special Adviser on the Prevention of Genocide | ~2020..~2024
    sex       f

person Pramila Patten
    of        MUS
    office    UN | Special Representative on Sexual Violence in Conflict | ~2017..
    sex       f

person Virginia Gamba
    of        ARG
    office    UN | Special Representative for Children and Armed Conflict | ~2017..~2025
    sex       f

## Nuclear, chemical and other treaties, courts

person Rafael Grossi
    of        ARG
    alias     Rafael Mariano Grossi; Rafael M. Grossi
    office    IAEA | Director General | 2019-12-03..
    sex       m

person Yukiya Amano
    of        JPN
    alias     Amano Yukiya
    office    IAEA | Director General | ~2009..2019-07-18
    sex       m

person Cornel Feruta
    of        ROU
    alias     Cornel Feruță
    office    IAEA | Acting Director General | ~2019..~2019
    sex       m

person Hans Blix
    of        SWE
    office    IAEA | Director General | ~1981..~1997
    office    UNMOVIC | Executive Chairman | ~2000..~2003
    office    SWE.MFA | Minister of Foreign Affairs | ~1978..~1979
    sex       m

person Robert Floyd
    of        AUS
    office    CTBTO | Executive Secretary | ~2021..
    sex       m

person Fernando Arias
    of        ESP
    alias     Fernando Arias González; Fernando Arias Gonzalez
    surname   Arias
    office    OPCW | Director-General | ~2018..~2026
    sex       m

person Ahmet Üzümcü
    of        TUR
    alias     Ahmet Uzumcu
    office    OPCW | Director-General | ~2010..~2018
    sex       m

person Karim Khan
    of        GBR
    alias     Karim A. A. Khan; Karim A.A. Khan
    office    ICC | Prosecutor | ~2021..
    sex       m

person Fatou Bensouda
    of        GMB
    office    ICC | Prosecutor | ~2012..~2021
    sex       f

person Luis Moreno Ocampo
    of        ARG
    alias     Luis Moreno-Ocampo
    surname   Moreno Ocampo; Moreno-Ocampo
    office    ICC | Prosecutor | ~2003..~2012
    sex       m

person Tomoko Akane
    of        JPN
    alias     Akane Tomoko
    office    ICC | President | ~2024..
    sex       f

person Piotr Hofmański
    of        POL
    alias     Piotr Hofmanski
    office    ICC | President | ~2021..~2024
    sex       m

person Chile Eboe-Osuji
    of        NGA
    surname   Eboe-Osuji
    office    ICC | President | ~2018..~2021
    sex       m

person Joan Donoghue
    of        USA
    alias     Joan E. Donoghue
    office    ICJ | President | ~2021..~2024
    sex       f

person Abdulqawi Yusuf
    of        SOM
    alias     Abdulqawi Ahmed Yusuf
    office    ICJ | President | ~2018..~2021
    sex       m

person Julia Sebutinde
    of        UGA
    office    ICJ | Vice-President | ~2024..
    sex       f

person Yuji Iwasawa
    of        JPN
    alias     Iwasawa Yuji
    office    ICJ | President | ~2025..
    sex       m

person Ronny Abraham
    of        FRA
    office    ICJ | President | ~2015..~2018
    sex       m

person Serge Brammertz
    of        BEL
    office    IRMCT | Chief Prosecutor | ~2016..
    sex       m

person Carla Del Ponte
    of        CHE
    surname   Del Ponte
    office    ICTY | Chief Prosecutor | ~1999..~2007
    sex       f

## Economy, trade, health

person Ngozi Okonjo-Iweala
    of        NGA
    surname   Okonjo-Iweala
    office    WTO | Director-General | 2021-03-01..
    office    NGA.MOF | Minister of Finance | ~2011..~2015
    office    NGA.MFA | Minister of Foreign Affairs | ~2006..~2006
    sex       f

person Roberto Azevêdo
    of        BRA
    alias     Roberto Azevedo
    office    WTO | Director-General | ~2013..~2020
    sex       m

person Pascal Lamy
    of        FRA
    office    WTO | Director-General | ~2005..~2013
    sex       m

person Kristalina Georgieva
    of        BGR
    office    IMF | Managing Director | 2019-10-01..
    office    WB | Chief Executive Officer | ~2017..~2019
    sex       f

person Christine Lagarde
    of        FRA
    office    IMF | Managing Director | 2011-07-05..2019-09-12
    office    ECB | President | 2019-11-01..
    office    FRA.MOF | Minister of Finance | ~2007..~2011
    sex       f

person Dominique Strauss-Kahn
    of        FRA
    alias     DSK
    surname   Strauss-Kahn
    office    IMF | Managing Director | ~2007..~2011
    sex       m

person Gita Gopinath
    of        USA
    office    IMF | First Deputy Managing Director | ~2022..~2025
    office    IMF | Chief Economist | ~2019..~2022
    sex       f

person Ajay Banga
    of        USA
    office    WB | President | ~2023..
    sex       m

person David Malpass
    of        USA
    office    WB | President | 2019-04-09..~2023
    sex       m

person Jim Yong Kim
    of        USA
    surname   Kim
    office    WB | President | ~2012..~2019
    sex       m

person Robert Zoellick
    of        USA
    office    WB | President | ~2007..~2012
    office    USA.STATE | Deputy Minister of Foreign Affairs | ~2005..~2006
    office    USA.MOC | Trade Representative | ~2001..~2005
    sex       m

person Paul Wolfowitz
    of        USA
    office    WB | President | ~2005..~2007
    office    USA.DOD | Deputy Secretary of Defense | ~2001..~2005
    sex       m

person Mathias Cormann
    of        AUS
    office    OECD | Secretary-General | ~2021..
    office    AUS.MOF | Minister for Finance | ~2013..~2020
    sex       m

person Ángel Gurría
    of        MEX
    alias     Angel Gurria; José Ángel Gurría; Jose Angel Gurria
    office    OECD | Secretary-General | ~2006..~2021
    office    MEX.MFA | Minister of Foreign Affairs | ~1994..~1998
    sex       m

person Fatih Birol
    of        TUR
    office    IEA | Executive Director | ~2015..
    sex       m

person Francesco La Camera
    of        ITA
    surname   La Camera
    office    IRENA | Director-General | ~2019..
    sex       m

person Haitham al-Ghais
    of        KWT
    alias     Haitham Al Ghais; Haitham Al-Ghais
    surname   al-Ghais; Al Ghais
    office    OPEC | Secretary General | ~2022..
    sex       m

person Mohammed Barkindo
    of        NGA
    alias     Mohammad Barkindo; Mohammad Sanusi Barkindo
    office    OPEC | Secretary General | ~2016..~2022
    sex       m

person Masatsugu Asakawa
    of        JPN
    alias     Asakawa Masatsugu
    office    ADB | President | ~2020..~2025
    sex       m

person Masato Kanda
    of        JPN
    alias     Kanda Masato
    office    ADB | President | ~2025..
    sex       m

person Takehiko Nakao
    of        JPN
    alias     Nakao Takehiko
    office    ADB | President | ~2013..~2020
    sex       m

person Jin Liqun
    of        CHN
    order     family-first
    office    AIIB | President | ~2016..~2026
    sex       m

person Zou Jiayi
    of        CHN
    order     family-first
    office    AIIB | President | ~2026..
    sex       f

person Akinwumi Adesina
    of        NGA
    office    AFDB | President | ~2015..~2025
    sex       m

person Sidi Ould Tah
    of        MRT
    surname   Ould Tah; Tah
    office    AFDB | President | ~2025..
    sex       m

person Ilan Goldfajn
    of        BRA
    office    IDB | President | ~2022..
    sex       m

person Mauricio Claver-Carone
    of        USA
    surname   Claver-Carone
    office    IDB | President | ~2020..~2022
    office    USA.STATE | Special Envoy for Latin America | ~2025..~2025
    sex       m

person Luis Alberto Moreno
    of        COL
    office    IDB | President | ~2005..~2020
    sex       m

person Odile Renaud-Basso
    of        FRA
    surname   Renaud-Basso
    office    EBRD | President | ~2020..
    sex       f

person Suma Chakrabarti
    of        GBR
    office    EBRD | President | ~2012..~2020
    sex       m

person Marcos Troyjo
    of        BRA
    alias     Marcos Prado Troyjo
    office    NDB | President | ~2020..~2023
    sex       m

person K. V. Kamath
    of        IND
    alias     K.V. Kamath
    office    NDB | President | ~2015..~2020
    sex       m

person Margaret Chan
    of        CHN
    office    WHO | Director-General | ~2007..~2017
    sex       f

person Maria Van Kerkhove
    of        USA
    alias     Maria van Kerkhove
    surname   Van Kerkhove
    office    WHO | Technical Lead | ~2020..
    sex       f

person Mike Ryan
    of        IRL
    alias     Michael Ryan
    office    WHO | Executive Director for Health Emergencies | ~2019..~2025
    sex       m

person Rik Peeperkorn
    of        NLD
    office    WHO | Representative in the Palestinian Territories | ..
    sex       m

person Jürgen Stock
    of        DEU
    alias     Jurgen Stock
    office    INTERPOL | Secretary General | ~2014..~2024
    sex       m

person Valdecy Urquiza
    of        BRA
    office    INTERPOL | Secretary General | ~2024..
    sex       m

person Peter Maurer
    of        CHE
    office    ICRC | President | ~2012..~2022
    sex       m

person Mirjana Spoljaric Egger
    of        CHE
    alias     Mirjana Spoljaric
    surname   Spoljaric Egger; Spoljaric
    office    ICRC | President | ~2022..
    sex       f

person Jan Egeland
    of        NOR
    office    ORG:Norwegian Refugee Council | Secretary General | ~2013..
    office    OCHA | Under-Secretary-General for Humanitarian Affairs | ~2003..~2006
    sex       m

person Kenneth Roth
    of        USA
    office    ORG:Human Rights Watch | Executive Director | ~1993..~2022
    sex       m

person Thomas Bach
    of        DEU
    office    IOC | President | ~2013..~2025
    sex       m

person Kirsty Coventry
    of        ZWE
    office    IOC | President | ~2025..
    sex       f

person Klaus Schwab
    of        DEU
    office    ORG:World Economic Forum | Founder | ..~2025
    sex       m

## NATO, European Union, OSCE, Council of Europe

person Jaap de Hoop Scheffer
    of        NLD
    surname   de Hoop Scheffer
    office    NATO | Secretary General | ~2004..~2009
    office    NLD.MFA | Minister of Foreign Affairs | ~2002..~2003
    sex       m

person George Robertson
    of        GBR
    alias     Lord Robertson
    office    NATO | Secretary General | ~1999..~2003
    office    GBR.MOD | Minister of Defence | ~1997..~1999
    sex       m

person Javier Solana
    of        ESP
    office    NATO | Secretary General | ~1995..~1999
    office    EU | High Representative for Foreign Affairs and Security Policy | ~1999..~2009
    office    ESP.MFA | Minister of Foreign Affairs | ~1992..~1995
    sex       m

person Mircea Geoană
    of        ROU
    alias     Mircea Geoana
    office    NATO | Deputy Secretary General | ~2019..~2024
    office    ROU.MFA | Minister of Foreign Affairs | ~2000..~2004
    sex       m

person Rose Gottemoeller
    of        USA
    office    NATO | Deputy Secretary General | ~2016..~2019
    office    USA.STATE | Under Secretary of State for Arms Control | ~2014..~2016
    sex       f

person Radmila Šekerinska
    of        MKD
    alias     Radmila Sekerinska
    office    NATO | Deputy Secretary General | ~2024..
    office    MKD.MOD | Minister of Defence | ~2017..~2022
    sex       f

person Alexander Vershbow
    of        USA
    office    NATO | Deputy Secretary General | ~2012..~2016
    office    USA.STATE | Ambassador to Russia | ~2001..~2005
    sex       m

person Oana Lungescu
    of        ROU
    office    NATO | Spokesperson | ~2010..~2023
    sex       f

person Rob Bauer
    of        NLD
    office    NATO.MC | Chair of the Military Committee | ~2021..~2025
    sex       m

person Stuart Peach
    of        GBR
    office    NATO.MC | Chair of the Military Committee | ~2018..~2021
    office    GBR.MIL | Chief of the Defence Staff | ~2016..~2018
    sex       m

person Ursula von der Leyen
    of        DEU
    surname   von der Leyen
    office    EU.COMMISSION | President of the European Commission | ~2019..
    office    DEU.MOD | Minister of Defence | ~2013..~2019
    sex       f

person Catherine Ashton
    of        GBR
    office    EU | High Representative for Foreign Affairs and Security Policy | ~2009..~2014
    sex       f

person Roberta Metsola
    of        MLT
    office    EU.EP | President of the European Parliament | ~2022..
    sex       f

person David Sassoli
    of        ITA
    office    EU.EP | President of the European Parliament | ~2019..~2022
    sex       m

person Martin Schulz
    of        DEU
    office    EU.EP | President of the European Parliament | ~2012..~2017
    sex       m

person Maroš Šefčovič
    of        SVK
    alias     Maros Sefcovic
    office    EU.COMMISSION | Commissioner for Trade | ~2024..
    office    EU.COMMISSION | Vice-President of the European Commission | ~2014..~2024
    sex       m

person Margrethe Vestager
    of        DNK
    office    EU.COMMISSION | Executive Vice-President of the European Commission | ~2019..~2024
    sex       f

person Thierry Breton
    of        FRA
    office    EU.COMMISSION | Commissioner for the Internal Market | ~2019..~2024
    sex       m

person Janez Lenarčič
    of        SVN
    alias     Janez Lenarcic
    office    EU.COMMISSION | Commissioner for Crisis Management | ~2019..~2024
    sex       m

person Olivér Várhelyi
    of        HUN
    alias     Oliver Varhelyi
    office    EU.COMMISSION | Commissioner for Neighbourhood and Enlargement | ~2019..~2024
    sex       m

person Marta Kos
    of        SVN
    office    EU.COMMISSION | Commissioner for Enlargement | ~2024..
    sex       f

person Johannes Hahn
    of        AUT
    office    EU.COMMISSION | Commissioner for Neighbourhood and Enlargement | ~2014..~2019
    sex       m

person Jutta Urpilainen
    of        FIN
    office    EU.COMMISSION | Commissioner for International Partnerships | ~2019..~2024
    sex       f

person Jozef Síkela
    of        CZE
    alias     Jozef Sikela
    office    EU.COMMISSION | Commissioner for International Partnerships | ~2024..
    sex       m

person Ylva Johansson
    of        SWE
    office    EU.COMMISSION | Commissioner for Home Affairs | ~2019..~2024
    sex       f

person Magnus Brunner
    of        AUT
    office    EU.COMMISSION | Commissioner for Internal Affairs | ~2024..
    sex       m

person Dubravka Šuica
    of        HRV
    alias     Dubravka Suica
    office    EU.COMMISSION | Commissioner for the Mediterranean | ~2024..
    sex       f

person Cecilia Malmström
    of        SWE
    alias     Cecilia Malmstrom
    office    EU.COMMISSION | Commissioner for Trade | ~2014..~2019
    sex       f

person Phil Hogan
    of        IRL
    office    EU.COMMISSION | Commissioner for Trade | ~2019..~2020
    sex       m

person Peter Stano
    of        SVK
    office    EU | Spokesperson for Foreign Affairs | ~2019..~2024
    sex       m

person Anitta Hipper
    of        DEU
    office    EU | Spokesperson for Foreign Affairs | ~2024..
    sex       f

person Paula Pinho
    of        PRT
    office    EU.COMMISSION | Chief Spokesperson of the European Commission | ~2024..
    sex       f

person Eric Mamer
    of        BEL
    office    EU.COMMISSION | Chief Spokesperson of the European Commission | ~2019..~2024
    sex       m

person Enrique Mora
    of        ESP
    office    EEAS | Deputy Secretary-General | ~2021..~2025
    sex       m

person Helga Schmid
    of        DEU
    alias     Helga Maria Schmid
    office    OSCE | Secretary General | ~2020..~2024
    office    EEAS | Secretary General | ~2016..~2020
    sex       f

person Stefano Sannino
    of        ITA
    office    EEAS | Secretary General | ~2021..~2024
    sex       m

person Thomas Greminger
    of        CHE
    office    OSCE | Secretary General | ~2017..~2020
    sex       m

person Lamberto Zannier
    of        ITA
    office    OSCE | Secretary General | ~2011..~2017
    sex       m

person Sven Koopmans
    of        NLD
    office    EU | Special Representative for the Middle East Peace Process | ~2021..~2025
    sex       m

person Peter Sørensen
    of        DNK
    alias     Peter Sorensen
    office    EU | Special Representative for the Belgrade-Pristina Dialogue | ~2025..
    sex       m

person Toivo Klaar
    of        EST
    office    EU | Special Representative for the South Caucasus | ~2017..~2024
    sex       m

person Annette Weber
    of        DEU
    office    EU | Special Representative for the Horn of Africa | ~2021..~2024
    sex       f

person Emanuela Del Re
    of        ITA
    surname   Del Re
    office    EU | Special Representative for the Sahel | ~2021..~2024
    sex       f

person Thorbjørn Jagland
    of        NOR
    alias     Thorbjorn Jagland
    office    COE | Secretary General | ~2009..~2019
    office    NOR | Prime Minister | ~1996..~1997
    office    NOR.MFA | Minister of Foreign Affairs | ~2000..~2001
    sex       m

person Fabrice Leggeri
    of        FRA
    office    FRONTEX | Executive Director | ~2015..~2022
    sex       m

person Hans Leijtens
    of        NLD
    office    FRONTEX | Executive Director | ~2023..
    sex       m

person Robert Brieger
    of        AUT
    office    EUMC | Chairman of the Military Committee | ~2022..~2025
    sex       m

## Africa

person Bankole Adeoye
    of        NGA
    office    AUC | Commissioner for Political Affairs, Peace and Security | ~2021..
    sex       m

person Smaïl Chergui
    of        DZA
    alias     Smail Chergui
    office    AUC | Commissioner for Peace and Security | ~2013..~2021
    sex       m

person Omar Touray
    of        GMB
    alias     Omar Alieu Touray
    office    ECOWAS | President of the Commission | ~2022..
    office    GMB.MFA | Minister of Foreign Affairs | ~2008..~2009
    sex       m

person Jean-Claude Kassi Brou
    of        CIV
    surname   Brou; Kassi Brou
    office    ECOWAS | President of the Commission | ~2018..~2022
    office    BCEAO | Governor | ~2022..
    sex       m

person Marcel de Souza
    of        BEN
    alias     Marcel Alain de Souza
    surname   de Souza
    office    ECOWAS | President of the Commission | ~2016..~2018
    sex       m

person Abdel-Fatau Musah
    of        GHA
    alias     Abdel Fatau Musah
    office    ECOWAS | Commissioner for Political Affairs, Peace and Security | ~2022..
    sex       m

person Elias Magosi
    of        BWA
    alias     Elias Mpedi Magosi
    office    SADC | Executive Secretary | ~2021..
    sex       m

person Veronica Nduva
    of        KEN
    alias     Veronica Mueni Nduva
    office    EAC | Secretary General | ~2024..
    sex       f

person Peter Mathuki
    of        KEN
    alias     Peter Mutuku Mathuki
    office    EAC | Secretary General | ~2021..~2024
    sex       m

person Mahboub Maalim
    of        KEN
    office    IGAD | Executive Secretary | ~2008..~2019
    sex       m

person Gilberto Veríssimo
    of        AGO
    alias     Gilberto da Piedade Veríssimo; Gilberto Verissimo; Gilberto da Piedade Verissimo
    surname   Veríssimo; Verissimo
    office    ECCAS | President of the Commission | ~2020..~2025
    sex       m

person Wamkele Mene
    of        ZAF
    office    AFCFTA | Secretary-General | ~2020..
    sex       m

person John Nkengasong
    of        CMR
    office    AFRICACDC | Director | ~2017..~2022
    sex       m

person Jean Kaseya
    of        COD
    office    AFRICACDC | Director-General | ~2023..
    sex       m

## Asia and the Pacific

person Kao Kim Hourn
    of        KHM
    surname   Kao
    order     family-first
    office    ASEAN | Secretary-General | ~2023..
    sex       m

person Lim Jock Hoi
    of        BRN
    surname   Lim
    order     family-first
    office    ASEAN | Secretary-General | ~2018..~2022
    sex       m

person Le Luong Minh
    of        VNM
    alias     Lê Lương Minh
    surname   Minh
    order     family-first
    office    ASEAN | Secretary-General | ~2013..~2017
    sex       m

person Surin Pitsuwan
    of        THA
    surname   Surin
    office    ASEAN | Secretary-General | ~2008..~2012
    office    THA.MFA | Minister of Foreign Affairs | ~1997..~2001
    sex       m

person Zhang Ming
    of        CHN
    order     family-first
    office    SCO | Secretary-General | ~2022..~2024
    sex       m

person Nurlan Yermekbayev
    of        KAZ
    alias     Nurlan Ermekbaev
    office    SCO | Secretary-General | ~2025..
    office    KAZ.MOD | Minister of Defence | ~2018..~2022
    sex       m

person Rashid Alimov
    of        TJK
    office    SCO | Secretary-General | ~2016..~2018
    sex       m

person Stanislav Zas
    of        BLR
    office    CSTO | Secretary General | ~2020..~2022
    sex       m

person Taalatbek Masadykov
    of        KGZ
    office    CSTO | Secretary General | ~2026..
    sex       m

person Sergei Lebedev
    of        RUS
    alias     Sergey Lebedev
    office    CIS | Secretary General | ~2007..
    office    RUS.INTEL | Director of the Foreign Intelligence Service | ~2000..~2007
    sex       m

person Kubanychbek Omuraliev
    of        KGZ
    office    OTS | Secretary General | ~2022..
    sex       m

person Baghdad Amreyev
    of        KAZ
    office    OTS | Secretary General | ~2018..~2022
    sex       m

person Esala Weerakoon
    of        LKA
    office    SAARC | Secretary General | ~2020..~2023
    sex       m

person Golam Sarwar
    of        BGD
    alias     Md. Golam Sarwar
    office    SAARC | Secretary General | ~2023..
    sex       m

person Meg Taylor
    of        PNG
    office    PIF | Secretary General | ~2014..~2021
    sex       f

## Arab and Islamic organisations

person Jasem Albudaiwi
    of        KWT
    alias     Jasem Mohamed AlBudaiwi; Jasem al-Budaiwi; Jasem Mohamed Albudaiwi
    surname   Albudaiwi; AlBudaiwi; al-Budaiwi
    office    GCC | Secretary General | ~2023..
    sex       m

person Nayef al-Hajraf
    of        KWT
    alias     Nayef Al-Hajraf; Nayef Falah al-Hajraf
    surname   al-Hajraf; Al-Hajraf
    office    GCC | Secretary General | ~2020..~2023
    sex       m

person Yousef al-Othaimeen
    of        SAU
    alias     Yousef Al-Othaimeen; Yousef bin Ahmed Al-Othaimeen
    surname   al-Othaimeen; Al-Othaimeen
    office    OIC | Secretary-General | ~2016..~2021
    sex       m

person Iyad Madani
    of        SAU
    alias     Iyad Ameen Madani
    office    OIC | Secretary-General | ~2014..~2016
    sex       m

person Ekmeleddin İhsanoğlu
    of        TUR
    alias     Ekmeleddin Ihsanoglu
    office    OIC | Secretary-General | ~2005..~2013
    sex       m

person Hossam Zaki
    of        EGY
    office    ARABLEAGUE | Assistant Secretary-General | ~2016..
    sex       m

## The Americas

person José Miguel Insulza
    of        CHL
    alias     Jose Miguel Insulza
    office    OAS | Secretary General | ~2005..~2015
    office    CHL.MFA | Minister of Foreign Affairs | ~1994..~1999
    sex       m

person Carla Barnett
    of        BLZ
    office    CARICOM | Secretary-General | ~2021..
    sex       f

person Irwin LaRocque
    of        DMA
    office    CARICOM | Secretary-General | ~2011..~2021
    sex       m

person José Manuel Salazar-Xirinachs
    of        CRI
    alias     Jose Manuel Salazar-Xirinachs
    surname   Salazar-Xirinachs
    office    ECLAC | Executive Secretary | ~2022..
    sex       m

person Patricia Scotland
    of        GBR; DMA
    alias     Baroness Scotland
    office    COMMONWEALTH | Secretary-General | ~2016..~2025
    sex       f

person Kamalesh Sharma
    of        IND
    office    COMMONWEALTH | Secretary-General | ~2008..~2016
    sex       m

person Michaëlle Jean
    of        CAN
    alias     Michaelle Jean
    office    OIF | Secretary-General | ~2015..~2018
    office    CAN | Governor General | ~2005..~2010
    sex       f

## Armed groups and movements

person Osama bin Laden
    of        SAU
    alias     Usama bin Laden; Osama Bin Laden; Usama bin Ladin
    surname   bin Laden; Bin Laden; bin Ladin
    office    GRP:al-Qaeda | Leader | ~1988..~2011
    sex       m

person Ayman al-Zawahiri
    of        EGY
    alias     Ayman al-Zawahri; Ayman Al-Zawahiri
    surname   al-Zawahiri; Zawahiri; al-Zawahri
    office    GRP:al-Qaeda | Leader | ~2011..~2022
    sex       m

person Saif al-Adel
    of        EGY
    alias     Sayf al-Adl; Saif al-Adl
    surname   al-Adel; al-Adl
    office    GRP:al-Qaeda | Leader | ~2022..
    sex       m

person Abu Bakr al-Baghdadi
    of        IRQ
    alias     Abu Bakr Al-Baghdadi; Abu Bakr Baghdadi
    surname   al-Baghdadi; Baghdadi
    office    ISIS | Leader | ~2010..~2019
    sex       m

person Abu Ibrahim al-Hashimi al-Qurayshi
    of        IRQ
    alias     Abu Ibrahim al-Hashimi al-Qurashi; Abdullah Qardash
    surname   al-Qurayshi; al-Qurashi
    office    ISIS | Leader | ~2019..~2022
    sex       m

person Abu Musab al-Zarqawi
    of        JOR
    alias     Abu Musab Zarqawi; Abu Mus'ab al-Zarqawi
    surname   al-Zarqawi; Zarqawi
    office    AQI | Leader | ~2004..~2006
    sex       m

person Abdelmalek Droukdel
    of        DZA
    alias     Abdelmalek Droukdal
    office    AQIM | Leader | ~2007..~2020
    sex       m

person Anwar al-Awlaki
    of        USA; YEM
    alias     Anwar al-Aulaqi
    surname   al-Awlaki; Awlaki
    office    AQAP | Leader | ..~2011
    sex       m

person Nasir al-Wuhayshi
    of        YEM
    alias     Nasser al-Wuhayshi
    surname   al-Wuhayshi
    office    AQAP | Leader | ~2009..~2015
    sex       m

person Qasim al-Raymi
    of        YEM
    alias     Qassim al-Rimi; Qasim al-Rimi
    surname   al-Raymi; al-Rimi
    office    AQAP | Leader | ~2015..~2020
    sex       m

person Hassan al-Turabi
    of        SDN
    surname   al-Turabi; Turabi
    office    GRP:Popular Congress Party | Leader | ~1999..~2016
    sex       m

person Akram al-Kaabi
    of        IRQ
    alias     Akram Kaabi
    surname   al-Kaabi
    office    NUJABA | Leader | ~2013..
    sex       m

person Abu Hussein al-Hamidawi
    of        IRQ
    alias     Ahmad al-Hamidawi
    surname   al-Hamidawi
    office    KATAIBHEZBOLLAH | Leader | ~2020..
    sex       m

person Cemil Bayık
    of        TUR
    alias     Cemil Bayik
    office    PKK | Co-chair | ~2013..
    sex       m

person Murat Karayılan
    of        TUR
    alias     Murat Karayilan
    office    PKK | Commander | ..
    sex       m

person George Habash
    of        PSE
    alias     Georges Habash
    office    PFLP | Leader | ~1967..~2000
    sex       m

person Ahmad Saadat
    of        PSE
    alias     Ahmad Sa'adat
    surname   Saadat; Sa'adat
    office    PFLP | Leader | ~2001..
    sex       m

person Abu Obaida
    of        PSE
    alias     Abu Obeida; Abu Ubaida
    surname   Abu Obaida; Abu Obeida
    office    QASSAM | Spokesperson | ..~2025
    sex       m

person Marwan Issa
    of        PSE
    office    QASSAM | Deputy Commander | ..~2024
    sex       m

person Jaffar Dicko
    of        BFA
    alias     Jafar Dicko
    office    GRP:Ansarul Islam | Leader | ~2017..
    sex       m

person Adnan Abu Walid al-Sahrawi
    of        ESH
    surname   al-Sahrawi
    office    ISGS | Leader | ~2015..~2021
    sex       m

person Mokhtar Belmokhtar
    of        DZA
    office    GRP:al-Mourabitoun | Leader | ~2013..
    sex       m

person Jaal Marroo
    of        ETH
    alias     Jaal Maro; Kumsa Diriba
    surname   Jaal Marroo; Marroo
    office    OLA | Leader | ~2018..
    sex       m

person Thomas Lubanga
    of        COD
    office    GRP:Union of Congolese Patriots | Leader | ..~2006
    sex       m

person Jalaluddin Haqqani
    of        AFG
    office    HAQQANI | Leader | ..~2018
    sex       m

person Tenzin Gyatso
    of        CHN
    alias     Dalai Lama; 14th Dalai Lama; the Dalai Lama
    surname   Dalai Lama
    office    TIBETANGOVEXILE | Dalai Lama | ~1959..
    sex       m

person Penpa Tsering
    of        CHN
    office    TIBETANGOVEXILE | President | ~2021..
    sex       m

person Lobsang Sangay
    of        CHN
    office    TIBETANGOVEXILE | President | ~2012..~2021
    sex       m

person Rebiya Kadeer
    of        CHN
    office    WUC | President | ~2006..~2017
    sex       f

person Dolkun Isa
    of        CHN
    office    WUC | President | ~2017..~2024
    sex       m
