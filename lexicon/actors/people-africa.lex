# Persons of diplomatic reporting: africa.
# Own compilation from memory of the public record. A year marked ~ is recalled, not looked up; a day was looked up.

## Southern Africa

person Cyril Ramaphosa
    of        ZAF
    alias     Matamela Cyril Ramaphosa
    office    ZAF | President | ~2018..
    office    ZAF | Deputy President | ~2014..~2018
    office    ANC | President | ~2017..
    sex       m

person Jacob Zuma
    of        ZAF
    office    ZAF | President | ~2009..~2018
    office    MK | Leader | ~2023..
    sex       m

person Kgalema Motlanthe
    of        ZAF
    office    ZAF | President | ~2008..~2009
    sex       m

person Thabo Mbeki
    of        ZAF
    office    ZAF | President | ~1999..~2008
    sex       m

person Nelson Mandela
    of        ZAF
    office    ZAF | President | ~1994..~1999
    sex       m

person Paul Mashatile
    of        ZAF
    office    ZAF | Deputy President | ~2023..
    sex       m

person David Mabuza
    of        ZAF
    office    ZAF | Deputy President | ~2018..~2023
    sex       m

person Ronald Lamola
    of        ZAF
    office    ZAF.MFA | Minister of International Relations and Cooperation | ~2024..
    office    ZAF.MOJ | Minister of Justice | ~2019..~2024
    sex       m

person Naledi Pandor
    of        ZAF
    office    ZAF.MFA | Minister of International Relations and Cooperation | ~2019..~2024
    sex       f

person Lindiwe Sisulu
    of        ZAF
    office    ZAF.MFA | Minister of International Relations and Cooperation | ~2018..~2019
    office    ZAF.MOD | Minister of Defence and Military Veterans | ~2009..~2012
    sex       f

person Maite Nkoana-Mashabane
    of        ZAF
    surname   Nkoana-Mashabane
    office    ZAF.MFA | Minister of International Relations and Cooperation | ~2009..~2018
    sex       f

person Nkosazana Dlamini-Zuma
    of        ZAF
    alias     Nkosazana Dlamini Zuma
    surname   Dlamini-Zuma; Dlamini Zuma
    office    ZAF.MFA | Minister of International Relations and Cooperation | ~1999..~2009
    office    AUC | Chairperson of the Commission | ~2012..~2017
    sex       f

person Angie Motshekga
    of        ZAF
    office    ZAF.MOD | Minister of Defence and Military Veterans | ~2024..
    sex       f

person Thandi Modise
    of        ZAF
    office    ZAF.MOD | Minister of Defence and Military Veterans | ~2021..~2024
    sex       f

person Nosiviwe Mapisa-Nqakula
    of        ZAF
    surname   Mapisa-Nqakula
    office    ZAF.MOD | Minister of Defence and Military Veterans | ~2012..~2021
    office    ZAF.PARL | Speaker of the National Assembly | ~2021..~2024
    sex       f

person John Steenhuisen
    of        ZAF
    office    DA | Leader | ~2019..~2026
    sex       m

person Julius Malema
    of        ZAF
    office    EFF | Leader | ~2013..
    sex       m

person Parks Tau
    of        ZAF
    office    ZAF.MOC | Minister of Trade, Industry and Competition | ~2024..
    sex       m

person Mathu Joyini
    of        ZAF
    office    ZAF.MFA | Permanent Representative to the United Nations | ~2020..
    sex       f

person Ebrahim Rasool
    of        ZAF
    office    ZAF.MFA | Ambassador to the United States | ~2025..~2025
    sex       m

person Zane Dangor
    of        ZAF
    office    ZAF.MFA | Director-General of International Relations and Cooperation | ~2022..
    sex       m

person Clayson Monyela
    of        ZAF
    office    ZAF.MFA | Spokesperson | ~2009..
    sex       m

person Vincent Magwenya
    of        ZAF
    office    ZAF | Presidential Spokesperson | ~2022..
    sex       m

person Enoch Godongwana
    of        ZAF
    office    ZAF.MOF | Minister of Finance | ~2021..
    sex       m

person F. W. de Klerk
    of        ZAF
    alias     F.W. de Klerk; FW de Klerk; Frederik Willem de Klerk
    surname   de Klerk
    office    ZAF | President | ~1989..~1994
    sex       m

person P. W. Botha
    of        ZAF
    alias     P.W. Botha
    office    ZAF | President | ~1984..~1989
    sex       m

person Desmond Tutu
    of        ZAF
    alias     Archbishop Desmond Tutu
    office    GRP:Anglican Church of Southern Africa | Archbishop | ~1986..~1996
    sex       m

person Pravin Gordhan
    of        ZAF
    office    ZAF.MOF | Minister of Finance | ~2009..~2014
    office    ZAF.MOF | Minister of Finance | ~2015..~2017
    sex       m

person Bheki Cele
    of        ZAF
    office    ZAF.POLICE | Minister of Police | ~2018..~2024
    sex       m

person Chrispin Phiri
    of        ZAF
    office    ZAF.MFA | Spokesperson | ~2024..
    sex       m

person Candith Mashego-Dlamini
    of        ZAF
    surname   Mashego-Dlamini
    office    ZAF.MFA | Deputy Minister of International Relations and Cooperation | ~2019..~2024
    sex       f

person Alvin Botes
    of        ZAF
    office    ZAF.MFA | Deputy Minister of International Relations and Cooperation | ~2019..
    sex       m

person Netumbo Nandi-Ndaitwah
    of        NAM
    surname   Nandi-Ndaitwah
    office    NAM | President | ~2025..
    office    NAM.MFA | Minister of International Relations and Cooperation | ~2012..~2024
    office    NAM | Vice President | ~2024..~2025
    sex       f

person Nangolo Mbumba
    of        NAM
    office    NAM | President | ~2024..~2025
    office    NAM | Vice President | ~2018..~2024
    sex       m

person Hage Geingob
    of        NAM
    office    NAM | President | ~2015..~2024
    office    NAM | Prime Minister | ~1990..~2002
    office    NAM | Prime Minister | ~2012..~2015
    alias     Hage Gottfried Geingob
    sex       m

person Hifikepunye Pohamba
    of        NAM
    office    NAM | President | ~2005..~2015
    sex       m

person Sam Nujoma
    of        NAM
    office    NAM | President | ~1990..~2005
    sex       m

person Elijah Ngurare
    of        NAM
    office    NAM | Prime Minister | ~2025..
    sex       m

person Saara Kuugongelwa-Amadhila
    of        NAM
    surname   Kuugongelwa-Amadhila
    office    NAM | Prime Minister | ~2015..~2025
    alias     Saara Kuugongelwa; Saara Kuugongelwa Amadhila
    sex       f

person Nahas Angula
    of        NAM
    office    NAM | Prime Minister | ~2005..~2012
    sex       m

person Theo-Ben Gurirab
    of        NAM
    office    NAM | Prime Minister | ~2002..~2005
    office    NAM.MFA | Minister of International Relations and Cooperation | ~1990..~2002
    sex       m

person Selma Ashipala-Musavyi
    of        NAM
    surname   Ashipala-Musavyi
    office    NAM.MFA | Minister of International Relations and Cooperation | ~2025..
    sex       f

person Peya Mushelenga
    of        NAM
    office    NAM.MFA | Minister of International Relations and Cooperation | ~2024..~2025
    sex       m

person Utoni Nujoma
    of        NAM
    office    NAM.MFA | Minister of International Relations and Cooperation | ~2010..~2012
    sex       m

person Duma Boko
    of        BWA
    office    BWA | President | ~2024..
    sex       m

person Mokgweetsi Masisi
    of        BWA
    alias     Mokgweetsi Eric Masisi
    office    BWA | President | ~2018..~2024
    sex       m

person Ian Khama
    of        BWA
    alias     Seretse Khama Ian Khama
    office    BWA | President | ~2008..~2018
    sex       m

person Festus Mogae
    of        BWA
    office    BWA | President | ~1998..~2008
    sex       m

person Phenyo Butale
    of        BWA
    office    BWA.MFA | Minister of International Affairs and Cooperation | ~2024..
    sex       m

person Lemogang Kwape
    of        BWA
    office    BWA.MFA | Minister of International Affairs and Cooperation | ~2020..~2024
    sex       m

person Unity Dow
    of        BWA
    office    BWA.MFA | Minister of International Affairs and Cooperation | ~2018..~2020
    sex       f

person Pelonomi Venson-Moitoi
    of        BWA
    surname   Venson-Moitoi
    office    BWA.MFA | Minister of International Affairs and Cooperation | ~2014..~2018
    sex       f

person Phandu Skelemani
    of        BWA
    office    BWA.MFA | Minister of International Affairs and Cooperation | ~2008..~2014
    sex       m

person Emmerson Mnangagwa
    of        ZWE
    alias     Emmerson Dambudzo Mnangagwa; ED Mnangagwa
    office    ZWE | President | ~2017..
    sex       m

person Robert Mugabe
    of        ZWE
    office    ZWE | President | ~1987..~2017
    office    ZWE | Prime Minister | ~1980..~1987
    sex       m

person Constantino Chiwenga
    of        ZWE
    office    ZWE | Vice President | ~2017..
    office    ZWE.MIL | Commander of the Defence Forces | ~2003..~2017
    sex       m

person Morgan Tsvangirai
    of        ZWE
    office    ZWE | Prime Minister | ~2009..~2013
    office    MDC | Leader | ~1999..~2018
    sex       m

person Nelson Chamisa
    of        ZWE
    office    CCC | Leader | ~2022..~2024
    sex       m

person Amon Murwira
    of        ZWE
    office    ZWE.MFA | Minister of Foreign Affairs and International Trade | ~2024..
    sex       m

person Frederick Shava
    of        ZWE
    office    ZWE.MFA | Minister of Foreign Affairs and International Trade | ~2021..~2024
    sex       m

person Sibusiso Moyo
    of        ZWE
    office    ZWE.MFA | Minister of Foreign Affairs and International Trade | ~2017..~2021
    sex       m

person Walter Mzembi
    of        ZWE
    office    ZWE.MFA | Minister of Foreign Affairs and International Trade | ~2017..~2017
    sex       m

person Simbarashe Mumbengegwi
    of        ZWE
    office    ZWE.MFA | Minister of Foreign Affairs and International Trade | ~2005..~2017
    sex       m

person Joshua Nkomo
    of        ZWE
    office    ZWE | Vice President | ~1990..~1999
    sex       m

person George Charamba
    of        ZWE
    office    ZWE | Presidential Spokesperson | ~2000..
    sex       m

person Hakainde Hichilema
    of        ZMB
    office    ZMB | President | ~2021..
    office    UPND | Leader | ~2006..
    sex       m

person Edgar Lungu
    of        ZMB
    office    ZMB | President | ~2015..~2021
    sex       m

person Guy Scott
    of        ZMB
    office    ZMB | Acting President | ~2014..~2015
    sex       m

person Michael Sata
    of        ZMB
    office    ZMB | President | ~2011..~2014
    sex       m

person Rupiah Banda
    of        ZMB
    office    ZMB | President | ~2008..~2011
    sex       m

person Levy Mwanawasa
    of        ZMB
    office    ZMB | President | ~2002..~2008
    sex       m

person Frederick Chiluba
    of        ZMB
    office    ZMB | President | ~1991..~2002
    sex       m

person Mulambo Haimbe
    of        ZMB
    office    ZMB.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Stanley Kakubo
    of        ZMB
    office    ZMB.MFA | Minister of Foreign Affairs | ~2021..~2023
    sex       m

person Joseph Malanji
    of        ZMB
    alias     Joe Malanji
    office    ZMB.MFA | Minister of Foreign Affairs | ~2018..~2021
    sex       m

person Harry Kalaba
    of        ZMB
    office    ZMB.MFA | Minister of Foreign Affairs | ~2014..~2018
    sex       m

person Wylbur Simuusa
    of        ZMB
    office    ZMB.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Given Lubinda
    of        ZMB
    office    ZMB.MFA | Minister of Foreign Affairs | ~2012..~2013
    sex       m

person Chishimba Kambwili
    of        ZMB
    office    ZMB.MFA | Minister of Foreign Affairs | ~2011..~2012
    sex       m

person Kabinga Pande
    of        ZMB
    office    ZMB.MFA | Minister of Foreign Affairs | ~2007..~2011
    sex       m

person Kenneth Kaunda
    of        ZMB
    office    ZMB | President | ~1964..~1991
    sex       m

person Peter Mutharika
    of        MWI
    alias     Arthur Peter Mutharika
    office    MWI | President | ~2014..~2020
    office    MWI | President | ~2025..
    office    MWI.MFA | Minister of Foreign Affairs | ~2011..~2012
    sex       m

person Lazarus Chakwera
    of        MWI
    office    MWI | President | ~2020..~2025
    sex       m

person Joyce Banda
    of        MWI
    office    MWI | President | ~2012..~2014
    office    MWI.MFA | Minister of Foreign Affairs | ~2006..~2009
    sex       f

person Bingu wa Mutharika
    of        MWI
    surname   Mutharika
    office    MWI | President | ~2004..~2012
    sex       m

person Bakili Muluzi
    of        MWI
    office    MWI | President | ~1994..~2004
    sex       m

person George Chaponda
    of        MWI
    office    MWI.MFA | Minister of Foreign Affairs | ~2014..~2016
    office    MWI.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Nancy Tembo
    of        MWI
    office    MWI.MFA | Minister of Foreign Affairs | ~2022..~2025
    sex       f

person Eisenhower Mkaka
    of        MWI
    office    MWI.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Francis Kasaila
    of        MWI
    office    MWI.MFA | Minister of Foreign Affairs | ~2016..~2017
    office    MWI.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Emmanuel Fabiano
    of        MWI
    office    MWI.MFA | Minister of Foreign Affairs | ~2017..~2019
    sex       m

person Ephraim Mganda Chiume
    of        MWI
    surname   Chiume
    office    MWI.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       m

person Etta Banda
    of        MWI
    office    MWI.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       f

person Daniel Chapo
    of        MOZ
    office    MOZ | President | ~2025..
    sex       m

person Filipe Nyusi
    of        MOZ
    alias     Filipe Jacinto Nyusi
    office    MOZ | President | ~2015..~2025
    office    MOZ.MOD | Minister of Defence | ~2008..~2014
    sex       m

person Armando Guebuza
    of        MOZ
    office    MOZ | President | ~2005..~2015
    sex       m

person Joaquim Chissano
    of        MOZ
    office    MOZ | President | ~1986..~2005
    sex       m

person Benvinda Levi
    of        MOZ
    alias     Maria Benvinda Levi
    office    MOZ | Prime Minister | ~2025..
    sex       f

person Adriano Maleiane
    of        MOZ
    office    MOZ | Prime Minister | ~2022..~2025
    sex       m

person Carlos Agostinho do Rosário
    of        MOZ
    alias     Carlos Agostinho do Rosario
    surname   do Rosário; do Rosario
    office    MOZ | Prime Minister | ~2015..~2022
    sex       m

person Alberto Vaquina
    of        MOZ
    office    MOZ | Prime Minister | ~2012..~2015
    sex       m

person Aires Ali
    of        MOZ
    office    MOZ | Prime Minister | ~2010..~2012
    sex       m

person Luísa Diogo
    of        MOZ
    alias     Luisa Diogo
    office    MOZ | Prime Minister | ~2004..~2010
    sex       f

person Pascoal Mocumbi
    of        MOZ
    office    MOZ | Prime Minister | ~1994..~2004
    sex       m

person Maria Manuela Lucas
    of        MOZ
    office    MOZ.MFA | Minister of Foreign Affairs and Cooperation | ~2025..
    sex       f

person Verónica Macamo
    of        MOZ
    alias     Veronica Macamo
    office    MOZ.MFA | Minister of Foreign Affairs and Cooperation | ~2020..~2025
    sex       f

person José Pacheco
    of        MOZ
    alias     Jose Pacheco
    office    MOZ.MFA | Minister of Foreign Affairs and Cooperation | ~2017..~2020
    sex       m

person Oldemiro Balói
    of        MOZ
    alias     Oldemiro Baloi
    office    MOZ.MFA | Minister of Foreign Affairs and Cooperation | ~2008..~2017
    sex       m

person Venâncio Mondlane
    of        MOZ
    alias     Venancio Mondlane
    office    GRP:Mozambican opposition | Leader | ~2024..
    sex       m

person Afonso Dhlakama
    of        MOZ
    office    RENAMO | Leader | ~1979..~2018
    sex       m

person Ossufo Momade
    of        MOZ
    office    RENAMO | Leader | ~2018..
    sex       m

person Samora Machel
    of        MOZ
    office    MOZ | President | ~1975..~1986
    sex       m

person João Lourenço
    of        AGO
    alias     Joao Manuel Goncalves Lourenco; João Manuel Gonçalves Lourenço; Joao Lourenco
    office    AGO | President | ~2017..
    office    AGO.MOD | Minister of Defence | ~2014..~2017
    office    AU | Chairperson | ~2025..~2026
    sex       m

person José Eduardo dos Santos
    of        AGO
    alias     Jose Eduardo dos Santos
    surname   dos Santos
    office    AGO | President | ~1979..~2017
    sex       m

person Téte António
    of        AGO
    alias     Tete Antonio
    office    AGO.MFA | Minister of External Relations | ~2020..
    sex       m

person Manuel Domingos Augusto
    of        AGO
    surname   Augusto
    office    AGO.MFA | Minister of External Relations | ~2017..~2020
    sex       m

person Georges Chikoti
    of        AGO
    alias     Georges Rebelo Chikoti
    office    AGO.MFA | Minister of External Relations | ~2010..~2017
    office    OACPS | Secretary-General | ~2020..~2025
    sex       m

person Assunção dos Anjos
    of        AGO
    alias     Assuncao dos Anjos
    surname   dos Anjos
    office    AGO.MFA | Minister of External Relations | ~2008..~2010
    sex       m

person Adalberto Costa Júnior
    of        AGO
    alias     Adalberto Costa Junior
    surname   Costa Júnior; Costa Junior
    office    UNITA | Leader | ~2019..
    sex       m

person Jonas Savimbi
    of        AGO
    office    UNITA | Leader | ~1966..~2002
    sex       m

person Agostinho Neto
    of        AGO
    office    AGO | President | ~1975..~1979
    sex       m

person Letsie III
    of        LSO
    alias     King Letsie; King Letsie III
    surname   Letsie
    office    LSO | King | ~1996..
    sex       m

person Sam Matekane
    of        LSO
    alias     Samuel Matekane
    office    LSO | Prime Minister | ~2022..
    sex       m

person Moeketsi Majoro
    of        LSO
    office    LSO | Prime Minister | ~2020..~2022
    sex       m

person Thomas Thabane
    of        LSO
    alias     Tom Thabane
    office    LSO | Prime Minister | ~2012..~2015
    office    LSO | Prime Minister | ~2017..~2020
    sex       m

person Pakalitha Mosisili
    of        LSO
    office    LSO | Prime Minister | ~1998..~2012
    office    LSO | Prime Minister | ~2015..~2017
    sex       m

person Lejone Mpotjoana
    of        LSO
    office    LSO.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person 'Matšepo Ramakoae
    of        LSO
    alias     Matsepo Ramakoae; 'Matsepo Ramakoae
    office    LSO.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       f

person Lesego Makgothi
    of        LSO
    office    LSO.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       m

person Tlohang Sekhamane
    of        LSO
    office    LSO.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Mohlabi Tsekoa
    of        LSO
    office    LSO.MFA | Minister of Foreign Affairs | ~2007..~2015
    sex       m

person Mswati III
    of        SWZ
    alias     King Mswati; King Mswati III
    surname   Mswati
    office    SWZ | King | ~1986..
    sex       m

person Russell Dlamini
    of        SWZ
    alias     Russell Mmiso Dlamini
    office    SWZ | Prime Minister | ~2023..
    sex       m

person Cleopas Dlamini
    of        SWZ
    alias     Cleopas Sipho Dlamini
    office    SWZ | Prime Minister | ~2021..~2023
    sex       m

person Themba Masuku
    of        SWZ
    office    SWZ | Acting Prime Minister | ~2020..~2021
    sex       m

person Ambrose Dlamini
    of        SWZ
    alias     Ambrose Mandvulo Dlamini
    office    SWZ | Prime Minister | ~2018..~2020
    sex       m

person Barnabas Dlamini
    of        SWZ
    alias     Sibusiso Barnabas Dlamini; Barnabas Sibusiso Dlamini
    office    SWZ | Prime Minister | ~1996..~2003
    office    SWZ | Prime Minister | ~2008..~2018
    sex       m

person Themba Dlamini
    of        SWZ
    office    SWZ | Prime Minister | ~2003..~2008
    sex       m

person Pholile Shakantu
    of        SWZ
    alias     Pholile Dlamini Shakantu
    office    SWZ.MFA | Minister of Foreign Affairs | ~2023..
    sex       f

person Thulisile Dladla
    of        SWZ
    alias     Thuli Dladla
    office    SWZ.MFA | Minister of Foreign Affairs | ~2018..~2023
    sex       f

person Mgwagwa Gamedze
    of        SWZ
    office    SWZ.MFA | Minister of Foreign Affairs | ~2013..~2018
    sex       m

person Lutfo Dlamini
    of        SWZ
    office    SWZ.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person Mtiti Fakudze
    of        SWZ
    office    SWZ.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Michael Randrianirina
    of        MDG
    office    MDG | President | ~2025..
    sex       m

person Andry Rajoelina
    of        MDG
    office    MDG | President of the High Transitional Authority | ~2009..~2014
    office    MDG | President | ~2019..~2025
    sex       m

person Christian Ntsay
    of        MDG
    office    MDG | Prime Minister | ~2018..~2025
    office    MDG | Acting President | ~2023..~2023
    sex       m

person Richard Ravalomanana
    of        MDG
    office    MDG | Acting President | ~2023..~2023
    sex       m

person Rivo Rakotovao
    of        MDG
    office    MDG | Acting President | ~2018..~2019
    sex       m

person Hery Rajaonarimampianina
    of        MDG
    office    MDG | President | ~2014..~2018
    sex       m

person Marc Ravalomanana
    of        MDG
    office    MDG | President | ~2002..~2009
    sex       m

person Didier Ratsiraka
    of        MDG
    office    MDG | President | ~1975..~1993
    office    MDG | President | ~1997..~2002
    sex       m

person Herintsalama Rajaonarivelo
    of        MDG
    office    MDG | Prime Minister | ~2025..~2026
    sex       m

person Olivier Mahafaly Solonandrasana
    of        MDG
    alias     Olivier Solonandrasana
    surname   Solonandrasana
    office    MDG | Prime Minister | ~2016..~2018
    sex       m

person Jean Ravelonarivo
    of        MDG
    office    MDG | Prime Minister | ~2015..~2016
    sex       m

person Roger Kolo
    of        MDG
    office    MDG | Prime Minister | ~2014..~2015
    sex       m

person Omer Beriziky
    of        MDG
    office    MDG | Prime Minister | ~2011..~2014
    sex       m

person Rafaravavitafika Rasata
    of        MDG
    office    MDG.MFA | Minister of Foreign Affairs | ~2023..~2025
    sex       f

person Yvette Sylla
    of        MDG
    office    MDG.MFA | Minister of Foreign Affairs | ~2022..~2022
    sex       f

person Richard Randriamandrato
    of        MDG
    office    MDG.MFA | Minister of Foreign Affairs | ~2022..~2022
    sex       m

person Patrick Rajoelina
    of        MDG
    office    MDG.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       m

person Tehindrazanarivelo Djacoba Liva
    of        MDG
    alias     Djacoba Tehindrazanarivelo
    surname   Tehindrazanarivelo
    office    MDG.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Naina Andriantsitohaina
    of        MDG
    office    MDG.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Béatrice Atallah
    of        MDG
    alias     Beatrice Atallah
    office    MDG.MFA | Minister of Foreign Affairs | ~2015..~2017
    sex       f

person Arisoa Razafitrimo
    of        MDG
    office    MDG.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       f

person Eloi Maxime Dovo
    of        MDG
    alias     Eloi Alphonse Maxime Dovo
    surname   Dovo
    office    MDG.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Dharam Gokhool
    of        MUS
    office    MUS | President | ~2024..
    sex       m

person Prithvirajsing Roopun
    of        MUS
    alias     Pradeep Roopun
    office    MUS | President | ~2019..~2024
    sex       m

person Ameenah Gurib-Fakim
    of        MUS
    alias     Ameenah Gurib
    surname   Gurib-Fakim; Gurib
    office    MUS | President | ~2015..~2018
    sex       f

person Rajkeswur Purryag
    of        MUS
    alias     Kailash Purryag
    office    MUS | President | ~2012..~2015
    sex       m

person Anerood Jugnauth
    of        MUS
    alias     Sir Anerood Jugnauth
    office    MUS | President | ~2003..~2012
    office    MUS | Prime Minister | ~2000..~2003
    office    MUS | Prime Minister | ~2014..~2017
    sex       m

person Barlen Vyapoory
    of        MUS
    office    MUS | Acting President | ~2018..~2019
    sex       m

person Cassam Uteem
    of        MUS
    office    MUS | President | ~1992..~2002
    sex       m

person Navin Ramgoolam
    of        MUS
    alias     Navinchandra Ramgoolam
    office    MUS | Prime Minister | ~1995..~2000
    office    MUS | Prime Minister | ~2005..~2014
    office    MUS | Prime Minister | ~2024..
    sex       m

person Pravind Jugnauth
    of        MUS
    alias     Pravind Kumar Jugnauth
    office    MUS | Prime Minister | ~2017..~2024
    sex       m

person Paul Bérenger
    of        MUS
    alias     Paul Berenger
    office    MUS | Prime Minister | ~2003..~2005
    sex       m

person Ritish Ramful
    of        MUS
    alias     Dhananjay Ramful
    office    MUS.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Maneesh Gobin
    of        MUS
    office    MUS.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Alan Ganoo
    of        MUS
    office    MUS.MFA | Minister of Foreign Affairs | ~2021..~2023
    sex       m

person Nando Bodha
    of        MUS
    office    MUS.MFA | Minister of Foreign Affairs | ~2019..~2021
    sex       m

person Vishnu Lutchmeenaraidoo
    of        MUS
    office    MUS.MFA | Minister of Foreign Affairs | ~2016..~2019
    sex       m

person Étienne Sinatambou
    of        MUS
    alias     Etienne Sinatambou
    office    MUS.MFA | Minister of Foreign Affairs | ~2014..~2016
    sex       m

person Arvin Boolell
    of        MUS
    office    MUS.MFA | Minister of Foreign Affairs | ~2008..~2014
    sex       m

person Patrick Herminie
    of        SYC
    office    SYC | President | ~2025..
    sex       m

person Wavel Ramkalawan
    of        SYC
    office    SYC | President | ~2020..~2025
    sex       m

person Danny Faure
    of        SYC
    office    SYC | President | ~2016..~2020
    sex       m

person James Michel
    of        SYC
    alias     James Alix Michel
    office    SYC | President | ~2004..~2016
    sex       m

person France-Albert René
    of        SYC
    alias     France-Albert Rene
    office    SYC | President | ~1977..~2004
    sex       m

person Sylvestre Radegonde
    of        SYC
    office    SYC.MFA | Minister of Foreign Affairs | ~2020..~2025
    sex       m

person Barry Faure
    of        SYC
    office    SYC.MFA | Minister of Foreign Affairs | ~2018..~2020
    office    SYC.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Joël Morgan
    of        SYC
    alias     Joel Morgan
    office    SYC.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Jean-Paul Adam
    of        SYC
    office    SYC.MFA | Minister of Foreign Affairs | ~2010..~2015
    sex       m

person Azali Assoumani
    of        COM
    office    COM | President | ~1999..~2006
    office    COM | President | ~2016..
    office    AU | Chairperson | ~2023..~2024
    sex       m

person Ikililou Dhoinine
    of        COM
    office    COM | President | ~2011..~2016
    sex       m

person Ahmed Abdallah Mohamed Sambi
    of        COM
    surname   Sambi
    office    COM | President | ~2006..~2011
    sex       m

person Mbaé Mohamed
    of        COM
    alias     Mbae Mohamed
    office    COM.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Dhoihir Dhoulkamal
    of        COM
    office    COM.MFA | Minister of Foreign Affairs | ~2020..~2024
    sex       m

person Souef Mohamed El-Amine
    of        COM
    surname   El-Amine
    office    COM.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       m

person Fahmi Said Ibrahim
    of        COM
    office    COM.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       m

person El-Anrif Said Hassane
    of        COM
    alias     El Anrif Said Hassane
    office    COM.MFA | Minister of Foreign Affairs | ~2013..~2015
    sex       m

## East Africa

person William Ruto
    of        KEN
    alias     William Samoei Ruto
    office    KEN | President | ~2022..
    office    KEN | Deputy President | ~2013..~2022
    sex       m

person Uhuru Kenyatta
    of        KEN
    office    KEN | President | ~2013..~2022
    sex       m

person Mwai Kibaki
    of        KEN
    office    KEN | President | ~2002..~2013
    sex       m

person Daniel arap Moi
    of        KEN
    surname   Moi; arap Moi
    office    KEN | President | ~1978..~2002
    sex       m

person Raila Odinga
    of        KEN
    office    KEN | Prime Minister | ~2008..~2013
    office    ODM | Leader | ~2005..~2025
    sex       m

person Rigathi Gachagua
    of        KEN
    office    KEN | Deputy President | ~2022..~2024
    sex       m

person Kithure Kindiki
    of        KEN
    office    KEN | Deputy President | ~2024..
    office    KEN.MOI | Minister of the Interior | ~2022..~2024
    sex       m

person Musalia Mudavadi
    of        KEN
    office    KEN.MFA | Prime Cabinet Secretary and Cabinet Secretary for Foreign Affairs | ~2023..
    office    KEN | Deputy Prime Minister | ~2008..~2012
    sex       m

person Alfred Mutua
    of        KEN
    office    KEN.MFA | Cabinet Secretary for Foreign Affairs | ~2022..~2023
    sex       m

person Raychelle Omamo
    of        KEN
    office    KEN.MFA | Cabinet Secretary for Foreign Affairs | ~2020..~2022
    office    KEN.MOD | Cabinet Secretary for Defence | ~2013..~2020
    sex       f

person Monica Juma
    of        KEN
    office    KEN.MFA | Cabinet Secretary for Foreign Affairs | ~2018..~2020
    office    KEN.MOD | Cabinet Secretary for Defence | ~2020..~2021
    office    KEN.NSC | National Security Adviser | ~2022..~2025
    sex       f

person Amina Mohamed
    of        KEN
    office    KEN.MFA | Cabinet Secretary for Foreign Affairs | ~2013..~2018
    sex       f

person Sam Ongeri
    of        KEN
    office    KEN.MFA | Cabinet Secretary for Foreign Affairs | ~2012..~2013
    sex       m

person Moses Wetangula
    of        KEN
    office    KEN.MFA | Cabinet Secretary for Foreign Affairs | ~2008..~2012
    office    KEN.PARL | Speaker of the National Assembly | ~2022..
    sex       m

person Korir Sing'oei
    of        KEN
    surname   Sing'oei
    office    KEN.MFA | Principal Secretary for Foreign Affairs | ~2022..
    sex       m

person Aden Duale
    of        KEN
    office    KEN.MOD | Cabinet Secretary for Defence | ~2022..~2024
    sex       m

person Soipan Tuya
    of        KEN
    office    KEN.MOD | Cabinet Secretary for Defence | ~2024..
    sex       f

person Martin Kimani
    of        KEN
    office    KEN.MFA | Permanent Representative to the United Nations | ~2020..~2024
    sex       m

person Jomo Kenyatta
    of        KEN
    office    KEN | President | ~1964..~1978
    sex       m

person Martha Karua
    of        KEN
    office    GRP:Narc Kenya | Leader | ~2008..
    sex       f

person Hussein Mohamed
    of        KEN
    office    KEN | Presidential Spokesperson | ~2022..
    sex       m

person Samia Suluhu Hassan
    of        TZA
    alias     Samia Hassan
    surname   Hassan; Samia
    office    TZA | President | ~2021..
    office    TZA | Vice President | ~2015..~2021
    alias     Samia Suluhu
    sex       f

person John Magufuli
    of        TZA
    alias     John Pombe Magufuli
    office    TZA | President | ~2015..~2021
    sex       m

person Jakaya Kikwete
    of        TZA
    alias     Jakaya Mrisho Kikwete
    office    TZA | President | ~2005..~2015
    office    TZA.MFA | Minister of Foreign Affairs | ~1995..~2005
    sex       m

person Benjamin Mkapa
    of        TZA
    office    TZA | President | ~1995..~2005
    sex       m

person Mwigulu Nchemba
    of        TZA
    office    TZA | Prime Minister | ~2025..
    office    TZA.MOF | Minister of Finance | ~2021..~2025
    sex       m

person Kassim Majaliwa
    of        TZA
    office    TZA | Prime Minister | ~2015..~2025
    sex       m

person Mizengo Pinda
    of        TZA
    office    TZA | Prime Minister | ~2008..~2015
    sex       m

person Edward Lowassa
    of        TZA
    office    TZA | Prime Minister | ~2005..~2008
    sex       m

person Frederick Sumaye
    of        TZA
    office    TZA | Prime Minister | ~1995..~2005
    sex       m

person Mahmoud Thabit Kombo
    of        TZA
    surname   Kombo
    office    TZA.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person January Makamba
    of        TZA
    office    TZA.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Stergomena Tax
    of        TZA
    alias     Stergomena Lawrence Tax
    office    TZA.MFA | Minister of Foreign Affairs | ~2022..~2023
    office    TZA.MOD | Minister of Defence | ~2021..~2022
    office    TZA.MOD | Minister of Defence | ~2023..~2025
    office    SADC | Executive Secretary | ~2013..~2021
    sex       f

person Liberata Mulamula
    of        TZA
    office    TZA.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       f

person Palamagamba Kabudi
    of        TZA
    office    TZA.MFA | Minister of Foreign Affairs | ~2019..~2021
    sex       m

person Augustine Mahiga
    of        TZA
    office    TZA.MFA | Minister of Foreign Affairs | ~2015..~2019
    office    UN | Special Representative for Somalia | ~2010..~2013
    sex       m

person Bernard Membe
    of        TZA
    office    TZA.MFA | Minister of Foreign Affairs | ~2007..~2015
    sex       m

person Tundu Lissu
    of        TZA
    office    CHADEMA | Chairman | ~2025..
    sex       m

person Hussein Mwinyi
    of        TZA
    office    PLC:Zanzibar | President | ~2020..
    sex       m

person Ali Mohamed Shein
    of        TZA
    surname   Shein
    office    PLC:Zanzibar | President | ~2010..~2020
    sex       m

person Julius Nyerere
    of        TZA
    office    TZA | President | ~1964..~1985
    sex       m

person Freeman Mbowe
    of        TZA
    office    CHADEMA | Chairman | ~2004..~2025
    sex       m

person Gerson Msigwa
    of        TZA
    office    TZA.GOV | Government Spokesperson | ~2021..
    sex       m

person Yoweri Museveni
    of        UGA
    alias     Yoweri Kaguta Museveni
    office    UGA | President | ~1986..
    sex       m

person Robinah Nabbanja
    of        UGA
    office    UGA | Prime Minister | ~2021..
    sex       f

person Ruhakana Rugunda
    of        UGA
    office    UGA | Prime Minister | ~2014..~2021
    sex       m

person Amama Mbabazi
    of        UGA
    office    UGA | Prime Minister | ~2011..~2014
    office    UGA.MFA | Minister of Foreign Affairs | ~2001..~2004
    sex       m

person Apolo Nsibambi
    of        UGA
    office    UGA | Prime Minister | ~1999..~2011
    sex       m

person Jeje Odongo
    of        UGA
    alias     General Jeje Odongo; Haji Abubaker Jeje Odongo
    surname   Odongo
    office    UGA.MFA | Minister of Foreign Affairs | ~2021..
    sex       m

person Sam Kutesa
    of        UGA
    office    UGA.MFA | Minister of Foreign Affairs | ~2005..~2021
    office    UNGA | President of the General Assembly | ~2014..~2015
    sex       m

person Bobi Wine
    of        UGA
    alias     Robert Kyagulanyi; Robert Kyagulanyi Ssentamu
    surname   Wine; Bobi Wine; Kyagulanyi
    office    NUP | Leader | ~2020..
    sex       m

person Kizza Besigye
    of        UGA
    office    GRP:Forum for Democratic Change | Leader | ~2005..~2012
    sex       m

person Muhoozi Kainerugaba
    of        UGA
    surname   Kainerugaba; Muhoozi
    office    UGA.MIL | Chief of Defence Forces | ~2024..
    sex       m

person Joseph Kony
    of        UGA
    office    LRA | Leader | ~1987..
    sex       m

person Idi Amin
    of        UGA
    office    UGA | President | ~1971..~1979
    sex       m

person Milton Obote
    of        UGA
    office    UGA | President | ~1966..~1971
    office    UGA | President | ~1980..~1985
    sex       m

person Okello Oryem
    of        UGA
    alias     Henry Okello Oryem
    office    UGA.MFA | Minister of State for Foreign Affairs | ~2006..
    sex       m

person Adonia Ayebare
    of        UGA
    office    UGA.MFA | Permanent Representative to the United Nations | ~2017..
    sex       m

person Paul Kagame
    of        RWA
    office    RWA | President | ~2000..
    office    AU | Chairperson | ~2018..~2019
    sex       m

person Pasteur Bizimungu
    of        RWA
    office    RWA | President | ~1994..~2000
    sex       m

person Justin Nsengiyumva
    of        RWA
    office    RWA | Prime Minister | ~2025..
    sex       m

person Édouard Ngirente
    of        RWA
    alias     Edouard Ngirente
    office    RWA | Prime Minister | ~2017..~2025
    sex       m

person Anastase Murekezi
    of        RWA
    office    RWA | Prime Minister | ~2014..~2017
    sex       m

person Pierre Damien Habumuremyi
    of        RWA
    surname   Habumuremyi
    office    RWA | Prime Minister | ~2011..~2014
    sex       m

person Bernard Makuza
    of        RWA
    office    RWA | Prime Minister | ~2000..~2011
    sex       m

person Olivier Nduhungirehe
    of        RWA
    office    RWA.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Vincent Biruta
    of        RWA
    office    RWA.MFA | Minister of Foreign Affairs | ~2019..~2024
    sex       m

person Richard Sezibera
    of        RWA
    office    RWA.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Louise Mushikiwabo
    of        RWA
    office    RWA.MFA | Minister of Foreign Affairs | ~2009..~2018
    office    OIF | Secretary-General | ~2019..
    sex       f

person Yolande Makolo
    of        RWA
    office    RWA.GOV | Government Spokesperson | ~2021..
    sex       f

person James Kabarebe
    of        RWA
    office    RWA.MOD | Minister of Defence | ~2010..~2018
    office    RWA.MFA | Minister of State | ~2023..
    sex       m

person Claver Gatete
    of        RWA
    office    RWA.MFA | Permanent Representative to the United Nations | ~2022..~2023
    office    UNECA | Executive Secretary | ~2023..
    sex       m

person Juvénal Habyarimana
    of        RWA
    alias     Juvenal Habyarimana
    office    RWA | President | ~1973..~1994
    sex       m

person Évariste Ndayishimiye
    of        BDI
    alias     Evariste Ndayishimiye
    office    BDI | President | ~2020..
    sex       m

person Pierre Nkurunziza
    of        BDI
    office    BDI | President | ~2005..~2020
    sex       m

person Domitien Ndayizeye
    of        BDI
    office    BDI | President | ~2003..~2005
    sex       m

person Pierre Buyoya
    of        BDI
    office    BDI | President | ~1996..~2003
    sex       m

person Nestor Ntahontuye
    of        BDI
    office    BDI | Prime Minister | ~2025..
    sex       m

person Gervais Ndirakobuca
    of        BDI
    office    BDI | Prime Minister | ~2022..~2025
    sex       m

person Alain-Guillaume Bunyoni
    of        BDI
    surname   Bunyoni
    office    BDI | Prime Minister | ~2020..~2022
    sex       m

person Édouard Bizimana
    of        BDI
    alias     Edouard Bizimana
    office    BDI.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Albert Shingiro
    of        BDI
    office    BDI.MFA | Minister of Foreign Affairs | ~2020..~2025
    office    BDI.MFA | Permanent Representative to the United Nations | ~2014..~2020
    sex       m

person Ezéchiel Nibigira
    of        BDI
    alias     Ezechiel Nibigira
    office    BDI.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Alain Aimé Nyamitwe
    of        BDI
    alias     Alain Nyamitwe; Alain Aime Nyamitwe
    surname   Nyamitwe
    office    BDI.MFA | Minister of Foreign Affairs | ~2015..~2018
    sex       m

person Laurent Kavakure
    of        BDI
    office    BDI.MFA | Minister of Foreign Affairs | ~2011..~2015
    sex       m

person Abdel Fattah al-Burhan
    of        SDN
    alias     Abdel-Fattah Burhan; Abdel Fattah Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Al-Burhan; Abdelfattah al-Burhan
    surname   al-Burhan; Burhan; Al-Burhan
    office    SDN | Chairman of the Transitional Sovereignty Council | ~2019..
    office    SDN.MIL | Commander-in-Chief | ~2019..
    sex       m

person Omar al-Bashir
    of        SDN
    alias     Omar Hassan al-Bashir; Omar Bashir; Omer al-Bashir; Omar Al-Bashir
    surname   al-Bashir; Bashir; Al-Bashir
    office    SDN | President | ~1989..~2019
    sex       m

person Ahmed Awad Ibn Auf
    of        SDN
    alias     Awad Ibn Auf; Awad Mohamed Ahmed Ibn Auf
    surname   Ibn Auf
    office    SDN | Chairman of the Transitional Military Council | ~2019..~2019
    office    SDN.MOD | Minister of Defence | ~2015..~2019
    sex       m

person Kamil Idris
    of        SDN
    alias     Kamil El-Tayeb Idris
    surname   Idris
    office    SDN | Prime Minister | ~2025..
    office    WIPO | Director General | ~1997..~2008
    sex       m

person Abdalla Hamdok
    of        SDN
    alias     Abdallah Hamdok
    office    SDN | Prime Minister | ~2019..~2022
    office    SUMOUD | Leader | ~2025..
    sex       m

person Osman Hussein
    of        SDN
    office    SDN | Acting Prime Minister | ~2022..~2025
    alias     Osman Hussein Osman
    sex       m

person Dafallah al-Haj Ali
    of        SDN
    alias     Dafallah Al-Haj Ali
    surname   Dafallah
    office    SDN | Acting Prime Minister | ~2025..~2025
    sex       m

person Mohamed Tahir Ayala
    of        SDN
    surname   Ayala
    office    SDN | Prime Minister | ~2019..~2019
    sex       m

person Motazz Moussa
    of        SDN
    alias     Moutaz Mousa Abdallah
    surname   Moussa
    office    SDN | Prime Minister | ~2018..~2019
    sex       m

person Bakri Hassan Saleh
    of        SDN
    alias     Bakri Hassan Salih
    surname   Saleh
    office    SDN | Prime Minister | ~2017..~2018
    office    SDN | Vice President | ~2013..~2019
    sex       m

person Mohieddin Salim
    of        SDN
    alias     Mohi al-Din Salim
    office    SDN.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Omar Siddig
    of        SDN
    alias     Omer Siddig
    office    SDN.MFA | Minister of Foreign Affairs | ~2025..~2025
    sex       m

person Ali Youssef Ahmed al-Sharif
    of        SDN
    alias     Ali Youssef al-Sharif; Ali Yousif
    surname   al-Sharif; Yousif
    office    SDN.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Hussein Awad
    of        SDN
    alias     Hussein Awad Ali
    office    SDN.MFA | Minister of Foreign Affairs | ~2024..~2024
    sex       m

person Ali al-Sadiq
    of        SDN
    alias     Ali al-Sadiq Ali; Ali Al-Sadiq
    surname   al-Sadiq
    office    SDN.MFA | Acting Minister of Foreign Affairs | ~2022..~2024
    sex       m

person Mariam al-Sadiq al-Mahdi
    of        SDN
    alias     Mariam al-Mahdi; Maryam al-Sadiq al-Mahdi
    surname   al-Mahdi
    office    SDN.MFA | Minister of Foreign Affairs | ~2021..~2021
    sex       f

person Omer Qamar al-Din
    of        SDN
    alias     Omar Gamareldin
    surname   Qamar al-Din; Gamareldin
    office    SDN.MFA | Acting Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Asma Mohamed Abdalla
    of        SDN
    alias     Asma Abdalla
    surname   Abdalla
    office    SDN.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       f

person El-Dirdiri Mohamed Ahmed
    of        SDN
    alias     Al-Dirdiri Mohamed Ahmed; Al-Dirdiri
    surname   al-Dirdiri; El-Dirdiri
    office    SDN.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Ibrahim Ghandour
    of        SDN
    office    SDN.MFA | Minister of Foreign Affairs | ~2015..~2018
    sex       m

person Ali Karti
    of        SDN
    alias     Ali Ahmed Karti
    office    SDN.MFA | Minister of Foreign Affairs | ~2010..~2015
    sex       m

person Deng Alor
    of        SDN
    office    SDN.MFA | Minister of Foreign Affairs | ~2007..~2010
    sex       m

person Mustafa Osman Ismail
    of        SDN
    office    SDN.MFA | Minister of Foreign Affairs | ~1998..~2005
    sex       m

person Mohamed Hamdan Dagalo
    of        SDN
    alias     Hemedti; Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Hemeti; Mohammed Hamdan Daglo
    surname   Dagalo; Daglo; Hemedti; Hemeti
    office    RSF | Commander | ~2013..
    office    SDN | Deputy Chairman of the Transitional Sovereignty Council | ~2019..~2023
    sex       m

person Abdul Rahim Dagalo
    of        SDN
    alias     Abdelrahim Dagalo; Abdel Rahim Dagalo
    office    RSF | Deputy Commander | ~2013..
    sex       m

person Malik Agar
    of        SDN
    office    SDN | Deputy Chairman of the Transitional Sovereignty Council | ~2023..
    office    SPLMN | Leader | ~2011..
    sex       m

person Abdelaziz al-Hilu
    of        SDN
    alias     Abdel Aziz al-Hilu
    surname   al-Hilu
    office    SPLMN | Leader | ~2017..
    sex       m

person Minni Minnawi
    of        SDN
    alias     Minni Arko Minnawi; Minni Minawi
    office    SDN.DARFUR | Governor of Darfur | ~2021..
    office    SLM | Leader | ~2001..
    sex       m

person Gibril Ibrahim
    of        SDN
    alias     Jibril Ibrahim
    office    SDN.MOF | Minister of Finance | ~2021..
    office    JEM | Leader | ~2012..
    sex       m

person Sadiq al-Mahdi
    of        SDN
    surname   al-Mahdi
    office    SDN | Prime Minister | ~1966..~1967
    office    SDN | Prime Minister | ~1986..~1989
    office    UMMA | Leader | ~1964..~2020
    sex       m

person Shams al-Din Kabbashi
    of        SDN
    alias     Shams al-Din al-Kabashi; Shamseldin Kabbashi
    surname   Kabbashi; al-Kabashi
    office    SDN.MIL | Deputy Commander-in-Chief | ~2023..
    sex       m

person Al-Harith Idriss al-Harith Mohamed
    of        SDN
    alias     Al-Harith Idriss
    surname   al-Harith
    office    SDN.MFA | Permanent Representative to the United Nations | ~2022..
    sex       m

person Gaafar Nimeiry
    of        SDN
    alias     Jaafar Nimeiri; Gaafar Nimeiri
    office    SDN | President | ~1969..~1985
    sex       m

person Salah Gosh
    of        SDN
    alias     Salah Abdallah Gosh
    office    SDN.INTEL | Director of the National Intelligence and Security Service | ~2004..~2009
    office    SDN.INTEL | Director of the National Intelligence and Security Service | ~2018..~2019
    sex       m

person Yasir al-Atta
    of        SDN
    alias     Yasser al-Atta
    surname   al-Atta
    office    SDN.MIL | Assistant Commander-in-Chief | ~2023..
    sex       m

person Khalid Omar Yousif
    of        SDN
    alias     Khaled Omar Youssef
    office    SDN.GOV | Minister of Cabinet Affairs | ~2021..~2021
    sex       m

person Nabil Abdallah
    of        SDN
    alias     Nabil Abdullah Ali
    office    SDN.MIL | Spokesperson of the Armed Forces | ..
    sex       m

person Abdel Wahid al-Nur
    of        SDN
    alias     Abdel Wahid Mohamed al-Nur; Abdelwahid al-Nur
    surname   al-Nur
    office    SLM | Leader | ~2001..
    sex       m

person Yasir Arman
    of        SDN
    alias     Yasser Arman
    office    SPLMN | Deputy Chairman | ~2011..~2017
    sex       m

person Salva Kiir
    of        SSD
    alias     Salva Kiir Mayardit; Salva Kiir Mayardiit
    surname   Kiir
    office    SSD | President | ~2011..
    sex       m

person Riek Machar
    of        SSD
    alias     Riek Machar Teny
    surname   Machar
    office    SSD | Vice President | ~2011..~2013
    office    SSD | First Vice President | ~2016..~2016
    office    SSD | First Vice President | ~2020..~2025
    office    SPLMIO | Leader | ~2014..
    sex       m

person Taban Deng Gai
    of        SSD
    surname   Deng
    office    SSD | First Vice President | ~2016..~2020
    sex       m

person John Garang
    of        SSD
    office    SPLM | Leader | ~1983..~2005
    sex       m

person Benjamin Bol Mel
    of        SSD
    surname   Bol Mel
    office    SSD | Vice President | ~2025..~2025
    sex       m

person Monday Semaya Kumba
    of        SSD
    surname   Semaya
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2025..
    sex       m

person Ramadan Mohamed Abdallah Goc
    of        SSD
    alias     Ramadan Goc
    surname   Goc
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2024..~2025
    sex       m

person James Pitia Morgan
    of        SSD
    surname   Morgan; Pitia
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2023..~2024
    sex       m

person Mayiik Ayii Deng
    of        SSD
    surname   Deng
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2021..~2023
    sex       m

person Beatrice Khamisa Wani-Noah
    of        SSD
    alias     Beatrice Wani-Noah
    surname   Wani-Noah
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2020..~2021
    sex       f

person Awut Deng Acuil
    of        SSD
    surname   Awut
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2019..~2020
    sex       f

person Nhial Deng Nhial
    of        SSD
    surname   Nhial
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2011..~2013
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2018..~2019
    sex       m

person Deng Alor Kuol
    of        SSD
    surname   Alor
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2016..~2018
    sex       m

person Barnaba Marial Benjamin
    of        SSD
    surname   Marial
    office    SSD.MFA | Minister of Foreign Affairs and International Cooperation | ~2013..~2016
    sex       m

person Abiy Ahmed
    of        ETH
    alias     Abiy Ahmed Ali
    surname   Abiy
    office    ETH | Prime Minister | ~2018..
    sex       m

person Hailemariam Desalegn
    of        ETH
    surname   Hailemariam
    office    ETH | Prime Minister | ~2012..~2018
    office    ETH.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Meles Zenawi
    of        ETH
    surname   Meles
    office    ETH | Prime Minister | ~1995..~2012
    sex       m

person Taye Atske Selassie
    of        ETH
    alias     Taye Atske-Selassie; Taye Atskeselassie
    surname   Taye
    office    ETH | President | ~2024..
    office    ETH.MFA | Minister of Foreign Affairs | ~2024..~2024
    office    ETH.MFA | Permanent Representative to the United Nations | ~2018..~2023
    sex       m

person Sahle-Work Zewde
    of        ETH
    alias     Sahlework Zewde; Sahle-Work
    surname   Sahle-Work; Sahlework
    office    ETH | President | ~2018..~2024
    sex       f

person Mulatu Teshome
    of        ETH
    surname   Mulatu
    office    ETH | President | ~2013..~2018
    sex       m

person Girma Wolde-Giorgis
    of        ETH
    alias     Girma Woldegiorgis
    surname   Girma
    office    ETH | President | ~2001..~2013
    sex       m

person Gedion Timothewos
    of        ETH
    alias     Gedion Timotheos
    surname   Gedion
    office    ETH.MFA | Minister of Foreign Affairs | ~2024..
    office    ETH.MOJ | Minister of Justice | ~2021..~2024
    sex       m

person Demeke Mekonnen
    of        ETH
    surname   Demeke
    office    ETH.MFA | Minister of Foreign Affairs | ~2020..~2024
    office    ETH | Deputy Prime Minister | ~2012..~2024
    sex       m

person Temesgen Tiruneh
    of        ETH
    surname   Temesgen
    office    ETH | Deputy Prime Minister | ~2024..
    sex       m

person Gedu Andargachew
    of        ETH
    surname   Gedu
    office    ETH.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Workneh Gebeyehu
    of        ETH
    surname   Workneh
    office    ETH.MFA | Minister of Foreign Affairs | ~2016..~2019
    office    IGAD | Executive Secretary | ~2019..
    sex       m

person Tedros Adhanom Ghebreyesus
    of        ETH
    alias     Tedros Adhanom; Tedros Ghebreyesus
    surname   Tedros; Ghebreyesus
    office    ETH.MFA | Minister of Foreign Affairs | ~2012..~2016
    office    WHO | Director-General | ~2017..
    sex       m

person Seyoum Mesfin
    of        ETH
    surname   Seyoum
    office    ETH.MFA | Minister of Foreign Affairs | ~1991..~2010
    sex       m

person Debretsion Gebremichael
    of        ETH
    surname   Debretsion
    office    TPLF | Leader | ~2017..
    sex       m

person Getachew Reda
    of        ETH
    surname   Getachew
    office    ETH.TIGRAY | President of the Tigray Interim Administration | ~2023..~2025
    office    TPLF | Spokesperson | ~2020..~2023
    sex       m

person Tadesse Werede
    of        ETH
    alias     Tadesse Wereda
    surname   Tadesse
    office    ETH.TIGRAY | President of the Tigray Interim Administration | ~2025..
    sex       m

person Redwan Hussien
    of        ETH
    alias     Redwan Hussein
    surname   Redwan
    office    ETH.NSC | National Security Adviser | ~2022..~2024
    office    ETH.INTEL | Director General of the National Intelligence and Security Service | ~2024..
    sex       m

person Birhanu Jula
    of        ETH
    surname   Birhanu
    office    ETH.MIL | Chief of General Staff | ~2020..
    sex       m

person Billene Seyoum
    of        ETH
    surname   Billene
    office    ETH.GOV | Press Secretary of the Prime Minister | ~2018..
    sex       f

person Jawar Mohammed
    of        ETH
    surname   Jawar
    office    GRP:Oromo Federalist Congress | Deputy Chairman | ~2020..
    sex       m

person Haile Selassie
    of        ETH
    alias     Emperor Haile Selassie
    surname   Haile Selassie; Selassie
    office    ETH | Emperor | ~1930..~1974
    sex       m

person Mengistu Haile Mariam
    of        ETH
    surname   Mengistu
    office    ETH | President | ~1987..~1991
    sex       m

person Nebiyu Tedla
    of        ETH
    surname   Nebiyu
    office    ETH.MFA | Foreign Ministry Spokesperson | ~2024..~2024
    sex       m

person Birtukan Mideksa
    of        ETH
    surname   Birtukan
    office    ETH.GOV | Chairwoman of the National Election Board | ~2018..~2023
    sex       f

person Nebiat Getachew
    of        ETH
    alias     Nebiyat Getachew
    surname   Nebiat
    office    ETH.MFA | Foreign Ministry Spokesperson | ~2024..
    sex       m

person Meles Alem
    of        ETH
    surname   Meles
    office    ETH.MFA | Foreign Ministry Spokesperson | ~2017..~2024
    sex       m

person Dina Mufti
    of        ETH
    surname   Dina
    office    ETH.MFA | Foreign Ministry Spokesperson | ~2020..~2022
    sex       m

person Aisha Mohammed
    of        ETH
    surname   Aisha
    office    ETH.MOD | Minister of Defence | ~2024..
    sex       f

person Abraham Belay
    of        ETH
    surname   Abraham
    office    ETH.MOD | Minister of Defence | ~2021..~2024
    sex       m

person Isaias Afwerki
    of        ERI
    alias     Isayas Afewerki; Isaias Afewerki; Isaias Afworki
    surname   Isaias; Afwerki; Isayas
    office    ERI | President | ~1993..
    sex       m

person Osman Saleh
    of        ERI
    alias     Osman Saleh Mohammed
    surname   Osman
    office    ERI.MFA | Minister of Foreign Affairs | ~2007..
    sex       m

person Yemane Gebreab
    of        ERI
    alias     Yemane Ghebreab
    surname   Yemane
    office    ERI | Presidential Adviser | ..
    sex       m

person Yemane Gebremeskel
    of        ERI
    alias     Yemane G. Meskel; Yemane Ghebremeskel
    surname   Yemane
    office    ERI.MINF | Minister of Information | ~2015..
    sex       m

person Ismaïl Omar Guelleh
    of        DJI
    alias     Ismail Omar Guelleh
    surname   Guelleh
    office    DJI | President | ~1999..
    sex       m

person Abdoulkader Kamil Mohamed
    of        DJI
    surname   Kamil
    office    DJI | Prime Minister | ~2013..
    sex       m

person Dileita Mohamed Dileita
    of        DJI
    surname   Dileita
    office    DJI | Prime Minister | ~2001..~2013
    sex       m

person Barkat Gourad Hamadou
    of        DJI
    surname   Hamadou
    office    DJI | Prime Minister | ~1978..~2001
    sex       m

person Abdoulkader Houssein Omar
    of        DJI
    alias     Abdoulkader Hussein Omar
    office    DJI.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Mahmoud Ali Youssouf
    of        DJI
    alias     Mahmoud Ali Yusuf
    surname   Youssouf
    office    DJI.MFA | Minister of Foreign Affairs | ~2005..~2025
    office    AUC | Chairperson of the Commission | ~2025..
    sex       m

person Hassan Sheikh Mohamud
    of        SOM
    alias     Hassan Sheikh Mohamoud; Hassan Sheikh
    surname   Mohamud; Hassan Sheikh
    office    SOM | President | ~2012..~2017
    office    SOM | President | ~2022..
    sex       m

person Mohamed Abdullahi Mohamed
    of        SOM
    alias     Farmajo; Mohamed Abdullahi Farmajo; Mohamed Farmajo; Farmaajo
    surname   Farmajo; Farmaajo; Mohamed
    office    SOM | President | ~2017..~2022
    office    SOM | Prime Minister | ~2010..~2011
    sex       m

person Sharif Sheikh Ahmed
    of        SOM
    alias     Sheikh Sharif Ahmed; Sharif Ahmed
    surname   Ahmed; Sharif
    office    SOM | President | ~2009..~2012
    sex       m

person Abdullahi Yusuf Ahmed
    of        SOM
    alias     Abdullahi Yusuf
    surname   Yusuf
    office    SOM | President | ~2004..~2008
    sex       m

person Abdiqasim Salad Hassan
    of        SOM
    surname   Salad; Abdiqasim
    office    SOM | President | ~2000..~2004
    sex       m

person Hamza Abdi Barre
    of        SOM
    alias     Hamza Barre
    surname   Barre
    office    SOM | Prime Minister | ~2022..
    sex       m

person Mohamed Hussein Roble
    of        SOM
    surname   Roble
    office    SOM | Prime Minister | ~2020..~2022
    sex       m

person Hassan Ali Khaire
    of        SOM
    alias     Hassan Ali Khayre
    surname   Khaire; Khayre
    office    SOM | Prime Minister | ~2017..~2020
    sex       m

person Omar Abdirashid Ali Sharmarke
    of        SOM
    alias     Omar Sharmarke
    surname   Sharmarke
    office    SOM | Prime Minister | ~2009..~2010
    office    SOM | Prime Minister | ~2014..~2017
    sex       m

person Abdiweli Sheikh Ahmed
    of        SOM
    office    SOM | Prime Minister | ~2013..~2014
    sex       m

person Abdi Farah Shirdon
    of        SOM
    office    SOM | Prime Minister | ~2012..~2013
    sex       m

person Abdiweli Mohamed Ali
    of        SOM
    alias     Abdiweli Gaas
    surname   Ali; Gaas
    office    SOM | Prime Minister | ~2011..~2012
    office    SOM.PUNTLAND | President of Puntland | ~2014..~2019
    sex       m

person Nur Hassan Hussein
    of        SOM
    office    SOM | Prime Minister | ~2007..~2009
    sex       m

person Ali Mohamed Ghedi
    of        SOM
    alias     Ali Mohammed Ghedi
    office    SOM | Prime Minister | ~2004..~2007
    sex       m

person Ali Khalif Galaydh
    of        SOM
    alias     Ali Khalif Galaid
    office    SOM | Prime Minister | ~2000..~2001
    sex       m

person Abdisalam Abdi Ali
    of        SOM
    alias     Abdisalam Ali
    office    SOM.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Ahmed Moalim Fiqi
    of        SOM
    alias     Ahmed Macallin Fiqi; Ahmed Moallim Fiqi
    surname   Fiqi
    office    SOM.MFA | Minister of Foreign Affairs | ~2024..~2025
    office    SOM.MOD | Minister of Defence | ~2025..
    sex       m

person Abshir Omar Huruse
    of        SOM
    alias     Abshir Omar Jama
    surname   Huruse
    office    SOM.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       m

person Abdisaid Muse Ali
    of        SOM
    alias     Abdisaid Ali
    office    SOM.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       m

person Mohamed Abdirizak Mohamud
    of        SOM
    alias     Mohamed Abdirizak
    surname   Abdirizak
    office    SOM.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Ahmed Isse Awad
    of        SOM
    surname   Awad
    office    SOM.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Yusuf Garaad Omar
    of        SOM
    surname   Garaad
    office    SOM.MFA | Minister of Foreign Affairs | ~2017..~2018
    sex       m

person Abdisalam Omer
    of        SOM
    alias     Abdusalam Omer
    office    SOM.MFA | Minister of Foreign Affairs | ~2015..~2017
    sex       m

person Abdirahman Duale Beyle
    of        SOM
    surname   Beyle
    office    SOM.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Fawzia Yusuf Adam
    of        SOM
    alias     Fowsiyo Yusuf Haji Adan
    office    SOM.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       f

person Abdirahman Mohamed Abdullahi
    of        SOM
    alias     Abdirahman Irro; Abdirahman Cirro
    surname   Irro; Cirro
    office    PLC:Somaliland | President | ~2024..
    sex       m

person Muse Bihi Abdi
    of        SOM
    alias     Muse Bihi; Musa Bihi
    surname   Bihi; Muse Bihi
    office    PLC:Somaliland | President | ~2017..~2024
    sex       m

person Ahmed Mohamed Mohamoud
    of        SOM
    alias     Silanyo; Ahmed Silanyo
    surname   Silanyo
    office    PLC:Somaliland | President | ~2010..~2017
    sex       m

person Said Abdullahi Deni
    of        SOM
    surname   Deni
    office    SOM.PUNTLAND | President of Puntland | ~2019..
    sex       m

person Ahmed Diriye
    of        SOM
    alias     Ahmed Umar; Ahmed Diriiye; Abu Ubaidah
    office    GRP:al-Shabaab | Leader | ~2014..
    sex       m

person Siad Barre
    of        SOM
    alias     Mohamed Siad Barre
    surname   Siad Barre; Barre
    office    SOM | President | ~1969..~1991
    sex       m

person Ahmed Madobe
    of        SOM
    alias     Ahmed Mohamed Islam; Sheikh Ahmed Madobe
    surname   Madobe
    office    SOM.JUBALAND | President of Jubaland | ~2013..
    sex       m

person Mukhtar Robow
    of        SOM
    office    GRP:al-Shabaab | Deputy Leader | ..~2013
    office    SOM.GOV | Minister of Religious Affairs | ~2022..
    sex       m

person Ahmed Abdi Godane
    of        SOM
    alias     Ahmed Godane
    office    GRP:al-Shabaab | Leader | ~2008..~2014
    sex       m

person Abdulkadir Mohamed Nur
    of        SOM
    office    SOM.MOD | Minister of Defence | ~2022..~2025
    sex       m

person Hussein Sheikh Ali
    of        SOM
    alias     Hussein Sheikh-Ali
    office    SOM.NSC | National Security Adviser | ~2022..~2025
    sex       m

## Central Africa

person Félix Tshisekedi
    of        COD
    alias     Felix Tshisekedi; Félix-Antoine Tshisekedi Tshilombo; Félix Antoine Tshisekedi; Felix-Antoine Tshisekedi; Felix-Antoine Tshisekedi Tshilombo; Felix Antoine Tshisekedi
    surname   Tshisekedi
    office    COD | President | ~2019..
    sex       m

person Joseph Kabila
    of        COD
    alias     Joseph Kabila Kabange
    office    COD | President | ~2001..~2019
    sex       m

person Laurent-Désiré Kabila
    of        COD
    alias     Laurent Kabila; Laurent Desire Kabila; Laurent-Desire Kabila
    surname   Kabila
    office    COD | President | ~1997..~2001
    sex       m

person Judith Suminwa
    of        COD
    alias     Judith Suminwa Tuluka
    surname   Suminwa
    office    COD | Prime Minister | ~2024..
    sex       f

person Jean-Michel Sama Lukonde
    of        COD
    alias     Sama Lukonde
    surname   Sama Lukonde; Lukonde
    office    COD | Prime Minister | ~2021..~2024
    sex       m

person Sylvestre Ilunga
    of        COD
    alias     Sylvestre Ilunga Ilunkamba
    surname   Ilunga
    office    COD | Prime Minister | ~2019..~2021
    sex       m

person Bruno Tshibala
    of        COD
    office    COD | Prime Minister | ~2017..~2019
    sex       m

person Samy Badibanga
    of        COD
    office    COD | Prime Minister | ~2016..~2017
    sex       m

person Augustin Matata Ponyo
    of        COD
    surname   Matata Ponyo; Matata
    office    COD | Prime Minister | ~2012..~2016
    sex       m

person Adolphe Muzito
    of        COD
    office    COD | Prime Minister | ~2008..~2012
    sex       m

person Antoine Gizenga
    of        COD
    office    COD | Prime Minister | ~2006..~2008
    sex       m

person Thérèse Kayikwamba Wagner
    of        COD
    alias     Therese Kayikwamba Wagner; Therese Wagner
    surname   Kayikwamba Wagner; Kayikwamba; Wagner
    office    COD.MFA | Minister of Foreign Affairs | ~2024..
    sex       f

person Christophe Lutundula
    of        COD
    alias     Christophe Lutundula Apala
    surname   Lutundula
    office    COD.MFA | Minister of Foreign Affairs | ~2021..~2024
    sex       m

person Marie Tumba Nzeza
    of        COD
    surname   Tumba
    office    COD.MFA | Minister of Foreign Affairs | ~2019..~2021
    sex       f

person Léonard She Okitundu
    of        COD
    alias     Leonard She Okitundu
    surname   Okitundu; She Okitundu
    office    COD.MFA | Minister of Foreign Affairs | ~2000..~2003
    office    COD.MFA | Minister of Foreign Affairs | ~2016..~2019
    sex       m

person Raymond Tshibanda
    of        COD
    office    COD.MFA | Minister of Foreign Affairs | ~2012..~2016
    sex       m

person Alexis Thambwe Mwamba
    of        COD
    surname   Thambwe Mwamba; Thambwe
    office    COD.MFA | Minister of Foreign Affairs | ~2008..~2012
    sex       m

person Jean-Pierre Bemba
    of        COD
    office    COD | Vice President | ~2003..~2006
    office    GRP:Movement for the Liberation of the Congo | Leader | ~1998..
    office    COD.MOD | Minister of Defence | ~2023..~2024
    office    COD | Deputy Prime Minister | ~2023..
    sex       m

person Moïse Katumbi
    of        COD
    alias     Moise Katumbi
    office    COD.KATANGA | Governor of Katanga | ~2007..~2015
    office    GRP:Ensemble pour la République | Leader | ~2019..
    sex       m

person Martin Fayulu
    of        COD
    office    GRP:Lamuka | Leader | ~2018..
    sex       m

person Vital Kamerhe
    of        COD
    office    COD | Deputy Prime Minister | ~2023..~2024
    office    COD.PARL | President of the National Assembly | ~2006..~2009
    office    COD.PARL | President of the National Assembly | ~2024..~2025
    sex       m

person Patrick Muyaya
    of        COD
    office    COD.GOV | Government Spokesperson | ~2021..
    sex       m

person Corneille Nangaa
    of        COD
    office    AFC | Leader | ~2023..
    sex       m

person Bertrand Bisimwa
    of        COD
    office    M23 | President | ~2013..
    sex       m

person Sultani Makenga
    of        COD
    office    M23 | Military Commander | ~2012..
    sex       m

person Bosco Ntaganda
    of        COD
    office    M23 | Military Commander | ~2012..~2013
    sex       m

person Willy Ngoma
    of        COD
    office    M23 | Military Spokesperson | ~2021..~2026
    sex       m

person Étienne Tshisekedi
    of        COD
    alias     Etienne Tshisekedi
    office    UDPS | Leader | ~1982..~2017
    sex       m

person Guy Kabombo Muadiamvita
    of        COD
    surname   Kabombo
    office    COD.MOD | Minister of Defence | ~2024..
    sex       m

person Mobutu Sese Seko
    of        COD
    surname   Mobutu
    office    COD | President | ~1965..~1997
    sex       m

person Patrice Lumumba
    of        COD
    office    COD | Prime Minister | ~1960..~1960
    sex       m

person Jean-Pierre Lihau
    of        COD
    office    COD | Deputy Prime Minister | ~2021..
    sex       m

person Laurent Nkunda
    of        COD
    office    GRP:CNDP | Leader | ~2006..~2009
    sex       m

person Lawrence Kanyuka
    of        COD
    office    M23 | Spokesperson | ~2022..
    sex       m

person Denis Sassou Nguesso
    of        COG
    alias     Denis Sassou-Nguesso; Sassou Nguesso
    surname   Sassou Nguesso; Sassou-Nguesso; Sassou
    office    COG | President | ~1979..~1992
    office    COG | President | ~1997..
    sex       m

person Anatole Collinet Makosso
    of        COG
    surname   Makosso; Collinet Makosso
    office    COG | Prime Minister | ~2021..
    sex       m

person Clément Mouamba
    of        COG
    alias     Clement Mouamba
    office    COG | Prime Minister | ~2016..~2021
    sex       m

person Jean-Claude Gakosso
    of        COG
    alias     Jean Claude Gakosso
    office    COG.MFA | Minister of Foreign Affairs | ~2015..
    sex       m

person Basile Ikouébé
    of        COG
    alias     Basile Ikouebe
    office    COG.MFA | Minister of Foreign Affairs | ~2007..~2015
    sex       m

person Brice Oligui Nguema
    of        GAB
    alias     Brice Clotaire Oligui Nguema
    surname   Oligui Nguema; Oligui; Nguema
    office    GAB | President | ~2023..
    sex       m

person Ali Bongo
    of        GAB
    alias     Ali Bongo Ondimba
    surname   Bongo; Bongo Ondimba
    office    GAB | President | ~2009..~2023
    sex       m

person Rose Francine Rogombé
    of        GAB
    alias     Rose Francine Rogombe
    office    GAB | Acting President | ~2009..~2009
    sex       f

person Omar Bongo
    of        GAB
    alias     Omar Bongo Ondimba
    surname   Bongo
    office    GAB | President | ~1967..~2009
    sex       m

person Raymond Ndong Sima
    of        GAB
    surname   Ndong Sima
    office    GAB | Prime Minister | ~2012..~2014
    office    GAB | Prime Minister | ~2023..~2025
    sex       m

person Alain Claude Bilie By Nze
    of        GAB
    alias     Alain-Claude Bilie-By-Nze
    surname   Bilie By Nze; Bilie-By-Nze
    office    GAB | Prime Minister | ~2023..~2023
    office    GAB.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Rose Christiane Ossouka Raponda
    of        GAB
    surname   Ossouka Raponda; Raponda
    office    GAB | Prime Minister | ~2020..~2023
    alias     Rose Christiane Raponda
    sex       f

person Julien Nkoghe Bekale
    of        GAB
    surname   Nkoghe Bekale
    office    GAB | Prime Minister | ~2019..~2020
    sex       m

person Emmanuel Issoze-Ngondet
    of        GAB
    surname   Issoze-Ngondet
    office    GAB | Prime Minister | ~2016..~2019
    office    GAB.MFA | Minister of Foreign Affairs | ~2012..~2016
    sex       m

person Daniel Ona Ondo
    of        GAB
    surname   Ona Ondo
    office    GAB | Prime Minister | ~2014..~2016
    sex       m

person Paul Biyoghé Mba
    of        GAB
    alias     Paul Biyoghe Mba
    surname   Biyoghé Mba; Biyoghe Mba
    office    GAB | Prime Minister | ~2009..~2012
    sex       m

person Jean Eyeghé Ndong
    of        GAB
    alias     Jean Eyeghe Ndong
    surname   Eyeghé Ndong; Eyeghe Ndong
    office    GAB | Prime Minister | ~2006..~2009
    sex       m

person Jean-François Ntoutoume Emane
    of        GAB
    alias     Jean-Francois Ntoutoume Emane
    surname   Ntoutoume Emane
    office    GAB | Prime Minister | ~1999..~2006
    sex       m

person Régis Onanga Ndiaye
    of        GAB
    alias     Regis Onanga Ndiaye
    surname   Onanga Ndiaye
    office    GAB.MFA | Minister of Foreign Affairs | ~2023..~2025
    sex       m

person Hermann Immongault
    of        GAB
    office    GAB.MFA | Minister of Foreign Affairs | ~2023..~2023
    sex       m

person Michaël Moussa Adamo
    of        GAB
    alias     Michael Moussa Adamo
    surname   Moussa Adamo
    office    GAB.MFA | Minister of Foreign Affairs | ~2022..~2023
    office    GAB.MOD | Minister of Defence | ~2020..~2022
    sex       m

person Pacôme Moubelet Boubeya
    of        GAB
    alias     Pacome Moubelet-Boubeya; Pacome Moubelet Boubeya
    surname   Moubelet Boubeya
    office    GAB.MFA | Minister of Foreign Affairs | ~2016..~2017
    office    GAB.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Jean Ping
    of        GAB
    office    GAB.MFA | Minister of Foreign Affairs | ~1999..~2008
    office    AUC | Chairperson of the Commission | ~2008..~2012
    sex       m

person Paul Toungui
    of        GAB
    office    GAB.MFA | Minister of Foreign Affairs | ~2008..~2012
    sex       m

person Paul Biya
    of        CMR
    office    CMR | President | ~1982..
    office    CMR | Prime Minister | ~1975..~1982
    sex       m

person Joseph Dion Ngute
    of        CMR
    alias     Dion Ngute
    surname   Dion Ngute; Ngute
    office    CMR | Prime Minister | ~2019..
    alias     Joseph Ngute
    sex       m

person Philémon Yang
    of        CMR
    alias     Philemon Yang
    office    CMR | Prime Minister | ~2009..~2019
    office    UNGA | President of the General Assembly | ~2024..~2025
    sex       m

person Ephraïm Inoni
    of        CMR
    alias     Ephraim Inoni
    office    CMR | Prime Minister | ~2004..~2009
    sex       m

person Peter Mafany Musonge
    of        CMR
    surname   Musonge
    office    CMR | Prime Minister | ~1996..~2004
    sex       m

person Lejeune Mbella Mbella
    of        CMR
    surname   Mbella Mbella
    office    CMR.MFA | Minister of External Relations | ~2015..
    sex       m

person Pierre Moukoko Mbonjou
    of        CMR
    surname   Moukoko Mbonjou
    office    CMR.MFA | Minister of External Relations | ~2011..~2015
    sex       m

person Henri Eyebe Ayissi
    of        CMR
    surname   Eyebe Ayissi
    office    CMR.MFA | Minister of External Relations | ~2007..~2011
    sex       m

person Maurice Kamto
    of        CMR
    office    GRP:Cameroon Renaissance Movement | Leader | ~2012..
    sex       m

person Issa Tchiroma Bakary
    of        CMR
    alias     Issa Tchiroma
    surname   Tchiroma
    office    GRP:Cameroonian opposition | Presidential Candidate | ~2025..
    office    CMR.MINF | Minister of Communication | ~2009..~2019
    sex       m

person Faustin-Archange Touadéra
    of        CAF
    alias     Faustin Archange Touadera; Faustin-Archange Touadera
    surname   Touadéra; Touadera
    office    CAF | President | ~2016..
    office    CAF | Prime Minister | ~2008..~2013
    sex       m

person Catherine Samba-Panza
    of        CAF
    surname   Samba-Panza
    office    CAF | Transitional Head of State | ~2014..~2016
    sex       f

person Alexandre-Ferdinand Nguendet
    of        CAF
    surname   Nguendet
    office    CAF | Acting Head of State | ~2014..~2014
    sex       m

person Michel Djotodia
    of        CAF
    office    CAF | President | ~2013..~2014
    office    SELEKA | Leader | ~2012..~2014
    sex       m

person François Bozizé
    of        CAF
    alias     Francois Bozize
    office    CAF | President | ~2003..~2013
    office    CPC | Leader | ~2021..
    sex       m

person Ange-Félix Patassé
    of        CAF
    alias     Ange-Felix Patasse
    office    CAF | President | ~1993..~2003
    sex       m

person Félix Moloua
    of        CAF
    alias     Felix Moloua
    office    CAF | Prime Minister | ~2022..
    sex       m

person Henri-Marie Dondra
    of        CAF
    office    CAF | Prime Minister | ~2021..~2022
    sex       m

person Firmin Ngrébada
    of        CAF
    alias     Firmin Ngrebada
    office    CAF | Prime Minister | ~2019..~2021
    sex       m

person Simplice Sarandji
    of        CAF
    office    CAF | Prime Minister | ~2016..~2019
    sex       m

person Mahamat Kamoun
    of        CAF
    office    CAF | Prime Minister | ~2014..~2016
    sex       m

person André Nzapayeké
    of        CAF
    alias     Andre Nzapayeke
    office    CAF | Prime Minister | ~2014..~2014
    sex       m

person Nicolas Tiangaye
    of        CAF
    office    CAF | Prime Minister | ~2013..~2014
    sex       m

person Sylvie Baïpo-Temon
    of        CAF
    alias     Sylvie Baipo-Temon; Sylvie Baipo Temon
    surname   Baïpo-Temon; Baipo Temon; Baipo-Temon
    office    CAF.MFA | Minister of Foreign Affairs | ~2018..
    sex       f

person Charles-Armel Doubane
    of        CAF
    office    CAF.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person Samuel Rangba
    of        CAF
    office    CAF.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Toussaint Kongo-Doudou
    of        CAF
    surname   Kongo-Doudou
    office    CAF.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Antoine Gambi
    of        CAF
    office    CAF.MFA | Minister of Foreign Affairs | ~2009..~2013
    sex       m

person Mahamat Déby
    of        TCD
    alias     Mahamat Idriss Déby; Mahamat Idriss Deby Itno; Mahamat Idriss Déby Itno; Mahamat Idriss Deby; Mahamat Deby
    surname   Déby; Déby Itno; Deby; Deby Itno
    office    TCD | President of the Transitional Military Council | ~2021..~2022
    office    TCD | President | ~2022..
    alias     Mahamat Déby Itno; Mahamat Deby Itno
    sex       m

person Idriss Déby
    of        TCD
    alias     Idriss Déby Itno; Idriss Deby Itno; Idriss Deby
    surname   Déby; Déby Itno; Deby; Deby Itno
    office    TCD | President | ~1990..~2021
    sex       m

person Allamaye Halina
    of        TCD
    alias     Allah Maye Halina
    office    TCD | Prime Minister | ~2024..
    sex       m

person Succès Masra
    of        TCD
    alias     Succes Masra
    office    TCD | Prime Minister | ~2024..~2024
    office    GRP:Les Transformateurs | Leader | ~2018..
    sex       m

person Saleh Kebzabo
    of        TCD
    office    TCD | Prime Minister | ~2022..~2024
    sex       m

person Albert Pahimi Padacké
    of        TCD
    alias     Albert Pahimi Padacke
    surname   Pahimi Padacké; Padacké; Pahimi Padacke; Padacke
    office    TCD | Prime Minister | ~2016..~2018
    office    TCD | Prime Minister | ~2021..~2022
    sex       m

person Kalzeubé Payimi Deubet
    of        TCD
    alias     Kalzeube Pahimi Deubet; Kalzeube Payimi Deubet
    surname   Deubet
    office    TCD | Prime Minister | ~2013..~2016
    sex       m

person Djimrangar Dadnadji
    of        TCD
    alias     Joseph Djimrangar Dadnadji
    office    TCD | Prime Minister | ~2013..~2013
    sex       m

person Emmanuel Nadingar
    of        TCD
    office    TCD | Prime Minister | ~2010..~2013
    sex       m

person Youssouf Saleh Abbas
    of        TCD
    office    TCD | Prime Minister | ~2008..~2010
    sex       m

person Abdoulaye Sabre Fadoul
    of        TCD
    surname   Sabre Fadoul
    office    TCD.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Abderaman Koulamallah
    of        TCD
    alias     Abderamane Koulamallah
    office    TCD.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Mahamat Saleh Annadif
    of        TCD
    alias     Mahamat Annadif
    surname   Annadif
    office    TCD.MFA | Minister of Foreign Affairs | ~1997..~2003
    office    TCD.MFA | Minister of Foreign Affairs | ~2022..~2024
    office    UN | Special Representative for Mali | ~2015..~2021
    sex       m

person Cherif Mahamat Zene
    of        TCD
    alias     Mahamat Zene Cherif; Mahamat Zène Chérif
    surname   Zene
    office    TCD.MFA | Minister of Foreign Affairs | ~2018..~2022
    sex       m

person Hissein Brahim Taha
    of        TCD
    alias     Hussein Brahim Taha; Hissein Taha
    surname   Taha
    office    TCD.MFA | Minister of Foreign Affairs | ~2017..~2018
    office    OIC | Secretary-General | ~2021..
    sex       m

person Moussa Faki Mahamat
    of        TCD
    alias     Moussa Faki
    surname   Faki; Faki Mahamat
    office    TCD.MFA | Minister of Foreign Affairs | ~2008..~2017
    office    TCD | Prime Minister | ~2003..~2005
    office    AUC | Chairperson of the Commission | ~2017..~2025
    sex       m

person Hissène Habré
    of        TCD
    alias     Hissene Habre
    office    TCD | President | ~1982..~1990
    sex       m

person Teodoro Obiang Nguema Mbasogo
    of        GNQ
    alias     Teodoro Obiang; Teodoro Obiang Nguema
    surname   Obiang; Obiang Nguema
    office    GNQ | President | ~1979..
    sex       m

person Teodoro Nguema Obiang Mangue
    of        GNQ
    alias     Teodorin Obiang; Teodorín Obiang; Teodoro Nguema Obiang
    surname   Obiang Mangue; Obiang
    office    GNQ | Vice President | ~2012..
    sex       m

person Manuel Osa Nsue Nsua
    of        GNQ
    surname   Osa Nsue
    office    GNQ | Prime Minister | ~2024..
    sex       m

person Manuela Roka Botey
    of        GNQ
    surname   Roka
    office    GNQ | Prime Minister | ~2023..~2024
    sex       f

person Francisco Pascual Obama Asue
    of        GNQ
    surname   Obama Asue
    office    GNQ | Prime Minister | ~2016..~2023
    sex       m

person Vicente Ehate Tomi
    of        GNQ
    surname   Ehate
    office    GNQ | Prime Minister | ~2012..~2016
    sex       m

person Ignacio Milam Tang
    of        GNQ
    surname   Milam
    office    GNQ | Prime Minister | ~2008..~2012
    sex       m

person Simeón Oyono Esono Angüe
    of        GNQ
    alias     Simeon Oyono Esono Angue
    surname   Oyono Esono
    office    GNQ.MFA | Minister of Foreign Affairs and Cooperation | ~2018..
    sex       m

person Agapito Mba Mokuy
    of        GNQ
    surname   Mba Mokuy; Mokuy
    office    GNQ.MFA | Minister of Foreign Affairs and Cooperation | ~2012..~2018
    sex       m

person Pastor Micha Ondó Bile
    of        GNQ
    alias     Pastor Micha Ondo Bile
    surname   Micha
    office    GNQ.MFA | Minister of Foreign Affairs and Cooperation | ~2003..~2012
    sex       m

person Carlos Vila Nova
    of        STP
    surname   Vila Nova
    office    STP | President | ~2021..
    sex       m

person Evaristo Carvalho
    of        STP
    alias     Evaristo de Carvalho
    office    STP | President | ~2016..~2021
    office    STP | Prime Minister | ~1994..~1994
    office    STP | Prime Minister | ~2001..~2002
    sex       m

person Manuel Pinto da Costa
    of        STP
    surname   Pinto da Costa
    office    STP | President | ~1975..~1991
    office    STP | President | ~2011..~2016
    sex       m

person Fradique de Menezes
    of        STP
    surname   de Menezes
    office    STP | President | ~2001..~2011
    sex       m

person Miguel Trovoada
    of        STP
    office    STP | President | ~1991..~2001
    sex       m

person Américo Ramos
    of        STP
    alias     Americo Ramos
    office    STP | Prime Minister | ~2025..
    sex       m

person Patrice Trovoada
    of        STP
    office    STP | Prime Minister | ~2008..~2008
    office    STP | Prime Minister | ~2010..~2012
    office    STP | Prime Minister | ~2014..~2018
    office    STP | Prime Minister | ~2022..~2025
    sex       m

person Jorge Bom Jesus
    of        STP
    surname   Bom Jesus
    office    STP | Prime Minister | ~2018..~2022
    sex       m

person Gabriel Costa
    of        STP
    office    STP | Prime Minister | ~2002..~2002
    office    STP | Prime Minister | ~2012..~2014
    sex       m

person Rafael Branco
    of        STP
    office    STP | Prime Minister | ~2008..~2010
    sex       m

person Gareth Guadalupe
    of        STP
    office    STP.MFA | Minister of Foreign Affairs | ~2023..~2025
    sex       m

person Ilza Amado Vaz
    of        STP
    surname   Amado Vaz
    office    STP.MFA | Minister of Foreign Affairs | ~2025..
    sex       f

person Alberto Pereira
    of        STP
    office    STP.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       m

person Edite Ten Jua
    of        STP
    surname   Ten Jua
    office    STP.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       f

person Elsa Pinto
    of        STP
    office    STP.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       f

person Urbino Botelho
    of        STP
    office    STP.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person Manuel Salvador dos Ramos
    of        STP
    surname   dos Ramos
    office    STP.MFA | Minister of Foreign Affairs | ~2010..~2012
    office    STP.MFA | Minister of Foreign Affairs | ~2014..~2016
    sex       m

## West Africa

person Bola Tinubu
    of        NGA
    alias     Bola Ahmed Tinubu; Asiwaju Bola Tinubu; Bola Ahmed Adekunle Tinubu
    office    NGA | President | ~2023..
    office    ECOWAS | Chairman | ~2023..~2025
    sex       m

person Muhammadu Buhari
    of        NGA
    alias     Mohammadu Buhari
    office    NGA | President | ~2015..~2023
    sex       m

person Goodluck Jonathan
    of        NGA
    alias     Goodluck Ebele Jonathan
    office    NGA | President | ~2010..~2015
    sex       m

person Umaru Yar'Adua
    of        NGA
    alias     Umaru Musa Yar'Adua; Umaru Musa Yaradua
    surname   Yar'Adua; Yaradua
    office    NGA | President | ~2007..~2010
    sex       m

person Olusegun Obasanjo
    of        NGA
    office    NGA | President | ~1999..~2007
    office    AU | High Representative for the Horn of Africa | ~2021..
    sex       m

person Kashim Shettima
    of        NGA
    office    NGA | Vice President | ~2023..
    sex       m

person Yemi Osinbajo
    of        NGA
    office    NGA | Vice President | ~2015..~2023
    sex       m

person Atiku Abubakar
    of        NGA
    surname   Atiku; Abubakar
    office    NGA | Vice President | ~1999..~2007
    office    PDP | Presidential Candidate | ~2018..~2023
    sex       m

person Peter Obi
    of        NGA
    office    LABOURNGA | Presidential Candidate | ~2022..~2025
    sex       m

person Yusuf Tuggar
    of        NGA
    alias     Yusuf Maitama Tuggar
    office    NGA.MFA | Minister of Foreign Affairs | ~2023..~2026
    sex       m

person Geoffrey Onyeama
    of        NGA
    office    NGA.MFA | Minister of Foreign Affairs | ~2015..~2023
    sex       m

person Aminu Wali
    of        NGA
    alias     Aminu Bashir Wali
    office    NGA.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Viola Onwuliri
    of        NGA
    office    NGA.MFA | Acting Minister of Foreign Affairs | ~2013..~2014
    sex       f

person Olugbenga Ashiru
    of        NGA
    office    NGA.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Henry Odein Ajumogobia
    of        NGA
    surname   Ajumogobia
    office    NGA.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       m

person Ojo Maduekwe
    of        NGA
    office    NGA.MFA | Minister of Foreign Affairs | ~2007..~2010
    sex       m

person Christopher Musa
    of        NGA
    alias     Christopher Gwabin Musa
    office    NGA.MOD | Minister of Defence | ~2025..
    office    NGA.MIL | Chief of Defence Staff | ~2023..~2025
    sex       m

person Mohammed Badaru Abubakar
    of        NGA
    alias     Mohammed Badaru
    surname   Badaru
    office    NGA.MOD | Minister of Defence | ~2023..~2025
    sex       m

person Nuhu Ribadu
    of        NGA
    office    NGA.NSC | National Security Adviser | ~2023..
    sex       m

person Babagana Monguno
    of        NGA
    office    NGA.NSC | National Security Adviser | ~2015..~2023
    sex       m

person Olufemi Oluyede
    of        NGA
    office    NGA.MIL | Chief of Defence Staff | ~2025..
    sex       m

person Tijjani Muhammad-Bande
    of        NGA
    alias     Tijjani Muhammad Bande
    surname   Muhammad-Bande
    office    NGA.MFA | Permanent Representative to the United Nations | ~2017..~2023
    office    UNGA | President of the General Assembly | ~2019..~2020
    sex       m

person Abubakar Shekau
    of        NGA
    office    BOKOHARAM | Leader | ~2009..~2021
    sex       m

person Abu Musab al-Barnawi
    of        NGA
    surname   al-Barnawi
    office    ISWAP | Leader | ~2016..
    sex       m

person Nnamdi Kanu
    of        NGA
    office    IPOB | Leader | ~2012..
    sex       m

person Sani Abacha
    of        NGA
    office    NGA | Head of State | ~1993..~1998
    sex       m

person Ibrahim Babangida
    of        NGA
    office    NGA | Head of State | ~1985..~1993
    sex       m

person Abdulsalami Abubakar
    of        NGA
    office    NGA | Head of State | ~1998..~1999
    office    ECOWAS | Mediator | ~2023..~2023
    sex       m

person Godswill Akpabio
    of        NGA
    office    NGA.PARL | President of the Senate | ~2023..
    sex       m

person Nyesom Wike
    of        NGA
    office    NGA.GOV | Minister of the Federal Capital Territory | ~2023..
    sex       m

person Nasir El-Rufai
    of        NGA
    alias     Nasir el-Rufai
    surname   El-Rufai; el-Rufai
    office    NGA.KADUNA | Governor of Kaduna | ~2015..~2023
    sex       m

person Lai Mohammed
    of        NGA
    office    NGA.MINF | Minister of Information | ~2015..~2023
    sex       m

person Mohammed Idris
    of        NGA
    office    NGA.MINF | Minister of Information | ~2023..
    sex       m

person Bayo Onanuga
    of        NGA
    office    NGA | Presidential Spokesperson | ~2023..
    sex       m

person Kimiebi Ebienfa
    of        NGA
    office    NGA.MFA | Foreign Ministry Spokesperson | ~2023..
    sex       m

person John Mahama
    of        GHA
    alias     John Dramani Mahama
    surname   Mahama
    office    GHA | President | ~2012..~2017
    office    GHA | President | ~2025..
    sex       m

person Nana Akufo-Addo
    of        GHA
    alias     Nana Addo Dankwa Akufo-Addo
    surname   Akufo-Addo
    office    GHA | President | ~2017..~2025
    office    GHA.MFA | Minister of Foreign Affairs | ~2003..~2007
    sex       m

person John Atta Mills
    of        GHA
    alias     John Evans Atta Mills
    surname   Atta Mills; Mills
    office    GHA | President | ~2009..~2012
    sex       m

person John Kufuor
    of        GHA
    alias     John Agyekum Kufuor
    surname   Kufuor
    office    GHA | President | ~2001..~2009
    sex       m

person Jerry Rawlings
    of        GHA
    alias     Jerry John Rawlings
    office    GHA | President | ~1981..~2001
    sex       m

person Samuel Okudzeto Ablakwa
    of        GHA
    alias     Samuel Ablakwa
    surname   Ablakwa; Okudzeto Ablakwa
    office    GHA.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Shirley Ayorkor Botchwey
    of        GHA
    alias     Shirley Botchwey
    surname   Botchwey; Ayorkor Botchwey
    office    GHA.MFA | Minister of Foreign Affairs | ~2017..~2025
    office    COMMONWEALTH | Secretary-General | ~2025..
    sex       f

person Hanna Tetteh
    of        GHA
    alias     Hanna Serwaa Tetteh
    office    GHA.MFA | Minister of Foreign Affairs | ~2013..~2017
    office    UN | Special Representative for Libya | ~2025..
    sex       f

person Muhammad Mumuni
    of        GHA
    alias     Alhaji Muhammad Mumuni
    office    GHA.MFA | Minister of Foreign Affairs | ~2009..~2013
    sex       m

person Kwame Nkrumah
    of        GHA
    office    GHA | President | ~1960..~1966
    sex       m

person Jane Naana Opoku-Agyemang
    of        GHA
    surname   Opoku-Agyemang
    office    GHA | Vice President | ~2025..
    sex       f

person Mahamudu Bawumia
    of        GHA
    office    GHA | Vice President | ~2017..~2025
    sex       m

person Alassane Ouattara
    of        CIV
    alias     Alassane Dramane Ouattara
    office    CIV | President | ~2010..
    sex       m

person Laurent Gbagbo
    of        CIV
    office    CIV | President | ~2000..~2011
    sex       m

person Robert Guéï
    of        CIV
    alias     Robert Guei
    office    CIV | President | ~1999..~2000
    sex       m

person Robert Beugré Mambé
    of        CIV
    alias     Robert Beugre Mambe
    surname   Beugré Mambé; Mambé; Beugre Mambe; Mambe
    office    CIV | Prime Minister | ~2023..
    sex       m

person Patrick Achi
    of        CIV
    office    CIV | Prime Minister | ~2021..~2023
    sex       m

person Hamed Bakayoko
    of        CIV
    office    CIV | Prime Minister | ~2020..~2021
    sex       m

person Amadou Gon Coulibaly
    of        CIV
    surname   Gon Coulibaly; Coulibaly
    office    CIV | Prime Minister | ~2017..~2020
    sex       m

person Daniel Kablan Duncan
    of        CIV
    surname   Duncan; Kablan Duncan
    office    CIV | Prime Minister | ~1993..~1999
    office    CIV | Prime Minister | ~2012..~2017
    office    CIV.MFA | Minister of Foreign Affairs | ~2011..~2012
    office    CIV | Vice President | ~2017..~2020
    sex       m

person Jeannot Ahoussou-Kouadio
    of        CIV
    alias     Jeannot Ahoussou
    surname   Ahoussou-Kouadio
    office    CIV | Prime Minister | ~2012..~2012
    sex       m

person Guillaume Soro
    of        CIV
    office    CIV | Prime Minister | ~2007..~2012
    office    CIV.PARL | President of the National Assembly | ~2012..~2019
    sex       m

person Charles Konan Banny
    of        CIV
    surname   Banny; Konan Banny
    office    CIV | Prime Minister | ~2005..~2007
    sex       m

person Seydou Diarra
    of        CIV
    office    CIV | Prime Minister | ~2000..~2000
    office    CIV | Prime Minister | ~2003..~2005
    sex       m

person Pascal Affi N'Guessan
    of        CIV
    surname   Affi N'Guessan; N'Guessan
    office    CIV | Prime Minister | ~2000..~2003
    sex       m

person Tiémoko Meyliet Koné
    of        CIV
    alias     Tiemoko Meyliet Kone
    surname   Koné; Kone
    office    CIV | Vice President | ~2022..
    office    BCEAO | Governor | ~2011..~2022
    sex       m

person Kacou Houadja Léon Adom
    of        CIV
    alias     Leon Kacou Adom; Léon Kacou Adom; Kacou Houadja Leon Adom
    surname   Adom; Kacou Adom
    office    CIV.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Kandia Camara
    of        CIV
    office    CIV.MFA | Minister of Foreign Affairs | ~2021..~2023
    sex       f

person Ally Coulibaly
    of        CIV
    office    CIV.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Marcel Amon-Tanoh
    of        CIV
    surname   Amon-Tanoh
    office    CIV.MFA | Minister of Foreign Affairs | ~2016..~2020
    sex       m

person Albert Toikeusse Mabri
    of        CIV
    alias     Albert Mabri Toikeusse
    surname   Mabri Toikeusse
    office    CIV.MFA | Minister of Foreign Affairs | ~2016..~2016
    sex       m

person Charles Koffi Diby
    of        CIV
    alias     Charles Diby Koffi
    surname   Diby
    office    CIV.MFA | Minister of Foreign Affairs | ~2012..~2016
    sex       m

person Tidjane Thiam
    of        CIV
    office    PDCI | President | ~2023..
    sex       m

person Henri Konan Bédié
    of        CIV
    alias     Henri Konan Bedie
    surname   Bédié; Konan Bédié; Bedie; Konan Bedie
    office    CIV | President | ~1993..~1999
    office    PDCI | President | ~1994..~2023
    sex       m

person Bassirou Diomaye Faye
    of        SEN
    alias     Bassirou Faye; Diomaye Faye
    surname   Faye
    office    SEN | President | ~2024..
    sex       m

person Macky Sall
    of        SEN
    office    SEN | President | ~2012..~2024
    office    SEN | Prime Minister | ~2004..~2007
    office    AU | Chairperson | ~2022..~2023
    sex       m

person Abdoulaye Wade
    of        SEN
    office    SEN | President | ~2000..~2012
    sex       m

person Abdou Diouf
    of        SEN
    office    SEN | President | ~1981..~2000
    office    OIF | Secretary-General | ~2003..~2014
    sex       m

person Ousmane Sonko
    of        SEN
    office    SEN | Prime Minister | ~2024..
    office    PASTEF | Leader | ~2014..
    sex       m

person Sidiki Kaba
    of        SEN
    office    SEN | Prime Minister | ~2024..~2024
    office    SEN.MFA | Minister of African Integration and Foreign Affairs | ~2017..~2019
    sex       m

person Amadou Ba
    of        SEN
    office    SEN | Prime Minister | ~2022..~2024
    office    SEN.MFA | Minister of African Integration and Foreign Affairs | ~2019..~2020
    sex       m

person Mahammed Dionne
    of        SEN
    alias     Mahammed Boun Abdallah Dionne; Mohammed Dionne
    office    SEN | Prime Minister | ~2014..~2019
    sex       m

person Aminata Touré
    of        SEN
    alias     Aminata Toure; Mimi Touré; Mimi Toure
    office    SEN | Prime Minister | ~2013..~2014
    sex       f

person Abdoul Mbaye
    of        SEN
    office    SEN | Prime Minister | ~2012..~2013
    sex       m

person Souleymane Ndéné Ndiaye
    of        SEN
    alias     Souleymane Ndene Ndiaye
    surname   Ndiaye
    office    SEN | Prime Minister | ~2009..~2012
    sex       m

person Cheikh Hadjibou Soumaré
    of        SEN
    alias     Cheikh Hadjibou Soumare
    surname   Soumaré; Soumare
    office    SEN | Prime Minister | ~2007..~2009
    sex       m

person Idrissa Seck
    of        SEN
    office    SEN | Prime Minister | ~2002..~2004
    sex       m

person Mame Madior Boye
    of        SEN
    surname   Boye
    office    SEN | Prime Minister | ~2001..~2002
    sex       f

person Moustapha Niasse
    of        SEN
    office    SEN | Prime Minister | ~1983..~1983
    office    SEN | Prime Minister | ~2000..~2001
    office    SEN.PARL | President of the National Assembly | ~2012..~2022
    sex       m

person Cheikh Niang
    of        SEN
    office    SEN.MFA | Minister of African Integration and Foreign Affairs | ~2025..
    sex       m

person Yassine Fall
    of        SEN
    office    SEN.MFA | Minister of African Integration and Foreign Affairs | ~2024..~2025
    sex       f

person Aïssata Tall Sall
    of        SEN
    alias     Aissata Tall Sall
    surname   Tall Sall; Sall
    office    SEN.MFA | Minister of African Integration and Foreign Affairs | ~2020..~2024
    sex       f

person Mankeur Ndiaye
    of        SEN
    office    SEN.MFA | Minister of African Integration and Foreign Affairs | ~2012..~2017
    office    UN | Special Representative for the Central African Republic | ~2019..~2022
    sex       m

person Alioune Badara Cissé
    of        SEN
    alias     Alioune Badara Cisse
    surname   Cissé; Cisse
    office    SEN.MFA | Minister of African Integration and Foreign Affairs | ~2012..~2012
    sex       m

person Madické Niang
    of        SEN
    alias     Madicke Niang
    office    SEN.MFA | Minister of African Integration and Foreign Affairs | ~2009..~2012
    sex       m

person Cheikh Tidiane Gadio
    of        SEN
    surname   Gadio
    office    SEN.MFA | Minister of African Integration and Foreign Affairs | ~2000..~2009
    sex       m

person Assimi Goïta
    of        MLI
    alias     Assimi Goita
    office    MLI | Transitional President | ~2021..
    sex       m

person Bah Ndaw
    of        MLI
    alias     Bah N'Daw; Bah N'Daou; Bah Ndaou
    surname   Ndaw; N'Daw
    office    MLI | Transitional President | ~2020..~2021
    sex       m

person Ibrahim Boubacar Keïta
    of        MLI
    alias     Ibrahim Boubacar Keita; IBK
    weak      IBK
    surname   Keïta; IBK; Keita
    office    MLI | President | ~2013..~2020
    office    MLI | Prime Minister | ~1994..~2000
    sex       m

person Dioncounda Traoré
    of        MLI
    alias     Dioncounda Traore
    office    MLI | Interim President | ~2012..~2013
    sex       m

person Amadou Haya Sanogo
    of        MLI
    alias     Amadou Sanogo
    surname   Sanogo
    office    MLI | Leader of the National Committee | ~2012..~2012
    sex       m

person Amadou Toumani Touré
    of        MLI
    alias     Amadou Toumani Toure; ATT
    weak      ATT
    surname   Touré; Toure
    office    MLI | President | ~2002..~2012
    sex       m

person Alpha Oumar Konaré
    of        MLI
    alias     Alpha Oumar Konare
    surname   Konaré; Konare
    office    MLI | President | ~1992..~2002
    office    AUC | Chairperson of the Commission | ~2003..~2008
    sex       m

person Abdoulaye Maïga
    of        MLI
    alias     Abdoulaye Maiga
    office    MLI | Prime Minister | ~2024..
    office    MLI | Acting Prime Minister | ~2022..~2022
    sex       m

person Choguel Kokalla Maïga
    of        MLI
    alias     Choguel Maiga; Choguel Kokalla Maiga
    surname   Maïga; Maiga
    office    MLI | Prime Minister | ~2021..~2024
    sex       m

person Moctar Ouane
    of        MLI
    office    MLI | Prime Minister | ~2020..~2021
    office    MLI.MFA | Minister of Foreign Affairs | ~2004..~2011
    sex       m

person Boubou Cissé
    of        MLI
    alias     Boubou Cisse
    office    MLI | Prime Minister | ~2019..~2020
    sex       m

person Soumeylou Boubèye Maïga
    of        MLI
    alias     Soumeylou Boubeye Maiga
    surname   Maïga; Boubèye Maïga; Maiga; Boubeye Maiga
    office    MLI | Prime Minister | ~2017..~2019
    office    MLI.MFA | Minister of Foreign Affairs | ~2011..~2012
    office    MLI.MOD | Minister of Defence | ~2013..~2014
    sex       m

person Abdoulaye Idrissa Maïga
    of        MLI
    alias     Abdoulaye Idrissa Maiga
    surname   Maïga; Maiga
    office    MLI | Prime Minister | ~2017..~2017
    sex       m

person Modibo Keïta
    of        MLI
    alias     Modibo Keita
    office    MLI | Prime Minister | ~2002..~2002
    office    MLI | Prime Minister | ~2015..~2017
    sex       m

person Moussa Mara
    of        MLI
    office    MLI | Prime Minister | ~2014..~2015
    sex       m

person Oumar Tatam Ly
    of        MLI
    surname   Ly
    office    MLI | Prime Minister | ~2013..~2014
    sex       m

person Django Sissoko
    of        MLI
    alias     Diango Cissoko
    office    MLI | Prime Minister | ~2012..~2013
    sex       m

person Cheick Modibo Diarra
    of        MLI
    surname   Diarra
    office    MLI | Prime Minister | ~2012..~2012
    sex       m

person Cissé Mariam Kaïdama Sidibé
    of        MLI
    alias     Mariam Kaidama Sidibe; Cisse Mariam Kaidama Sidibe
    surname   Sidibé; Sidibe
    office    MLI | Prime Minister | ~2011..~2012
    sex       f

person Modibo Sidibé
    of        MLI
    alias     Modibo Sidibe
    office    MLI | Prime Minister | ~2007..~2011
    sex       m

person Abdoulaye Diop
    of        MLI
    office    MLI.MFA | Minister of Foreign Affairs | ~2014..~2017
    office    MLI.MFA | Minister of Foreign Affairs | ~2021..
    sex       m

person Zeïni Moulaye
    of        MLI
    alias     Zeini Moulaye
    office    MLI.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Tiébilé Dramé
    of        MLI
    alias     Tiebile Drame
    office    MLI.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Kamissa Camara
    of        MLI
    office    MLI.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       f

person Tiéman Hubert Coulibaly
    of        MLI
    alias     Tieman Hubert Coulibaly
    surname   Coulibaly
    office    MLI.MFA | Minister of Foreign Affairs | ~2012..~2013
    office    MLI.MFA | Minister of Foreign Affairs | ~2017..~2018
    office    MLI.MOD | Minister of Defence | ~2015..~2016
    sex       m

person Zahabi Ould Sidi Mohamed
    of        MLI
    surname   Zahabi
    office    MLI.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Sadio Camara
    of        MLI
    office    MLI.MOD | Minister of Defence | ~2020..~2026
    sex       m

person Iyad Ag Ghaly
    of        MLI
    alias     Iyad ag Ghali
    surname   Ag Ghaly; ag Ghali
    office    JNIM | Leader | ~2017..
    sex       m

person Amadou Koufa
    of        MLI
    alias     Amadou Kouffa
    office    GRP:Katiba Macina | Leader | ~2015..
    sex       m

person Bilal Ag Acherif
    of        MLI
    surname   Ag Acherif
    office    MNLA | Secretary-General | ~2011..
    sex       m

person Mahmoud Dicko
    of        MLI
    alias     Imam Mahmoud Dicko
    office    GRP:M5-RFP | Leader | ~2020..
    sex       m

person Ibrahim Traoré
    of        BFA
    alias     Ibrahim Traore; Captain Ibrahim Traoré; Captain Ibrahim Traore
    office    BFA | Transitional President | ~2022..
    sex       m

person Paul-Henri Sandaogo Damiba
    of        BFA
    alias     Paul-Henri Damiba
    surname   Damiba
    office    BFA | Transitional President | ~2022..~2022
    sex       m

person Roch Marc Christian Kaboré
    of        BFA
    alias     Roch Kabore; Roch Kaboré; Roch Marc Christian Kabore
    surname   Kaboré; Kabore
    office    BFA | President | ~2015..~2022
    office    BFA | Prime Minister | ~1994..~1996
    sex       m

person Michel Kafando
    of        BFA
    office    BFA | Transitional President | ~2014..~2015
    sex       m

person Yacouba Isaac Zida
    of        BFA
    alias     Isaac Zida
    surname   Zida
    office    BFA | Prime Minister | ~2014..~2016
    sex       m

person Blaise Compaoré
    of        BFA
    alias     Blaise Compaore
    office    BFA | President | ~1987..~2014
    sex       m

person Gilbert Diendéré
    of        BFA
    alias     Gilbert Diendere
    office    BFA.MIL | Commander of the Presidential Guard | ~2000..~2015
    sex       m

person Jean Emmanuel Ouédraogo
    of        BFA
    alias     Rimtalba Jean Emmanuel Ouedraogo; Rimtalba Jean Emmanuel Ouédraogo; Jean Emmanuel Ouedraogo
    surname   Ouédraogo; Ouedraogo
    office    BFA | Prime Minister | ~2024..
    sex       m

person Apollinaire Kyélem de Tambèla
    of        BFA
    alias     Apollinaire Joachim Kyelem de Tambela; Apollinaire Kyelem de Tambela
    surname   Kyélem de Tambèla; Tambèla; Kyelem de Tambela; Tambela
    office    BFA | Prime Minister | ~2022..~2024
    sex       m

person Albert Ouédraogo
    of        BFA
    alias     Albert Ouedraogo
    office    BFA | Prime Minister | ~2022..~2022
    sex       m

person Lassina Zerbo
    of        BFA
    office    BFA | Prime Minister | ~2021..~2022
    office    CTBTO | Executive Secretary | ~2013..~2021
    sex       m

person Christophe Dabiré
    of        BFA
    alias     Christophe Joseph Marie Dabiré; Christophe Dabire; Christophe Joseph Marie Dabire
    office    BFA | Prime Minister | ~2019..~2021
    sex       m

person Paul Kaba Thiéba
    of        BFA
    alias     Paul Kaba Thieba
    surname   Thiéba; Thieba
    office    BFA | Prime Minister | ~2016..~2019
    sex       m

person Luc-Adolphe Tiao
    of        BFA
    surname   Tiao
    office    BFA | Prime Minister | ~2011..~2014
    sex       m

person Tertius Zongo
    of        BFA
    office    BFA | Prime Minister | ~2007..~2011
    sex       m

person Paramanga Ernest Yonli
    of        BFA
    surname   Yonli
    office    BFA | Prime Minister | ~2000..~2007
    sex       m

person Karamoko Jean-Marie Traoré
    of        BFA
    alias     Karamoko Jean Marie Traore; Jean-Marie Traoré; Karamoko Jean-Marie Traore; Jean-Marie Traore
    surname   Traoré; Traore
    office    BFA.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Olivia Rouamba
    of        BFA
    office    BFA.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       f

person Rosine Sori-Coulibaly
    of        BFA
    surname   Sori-Coulibaly
    office    BFA.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       f

person Alpha Barry
    of        BFA
    office    BFA.MFA | Minister of Foreign Affairs | ~2016..~2021
    sex       m

person Djibrill Bassolé
    of        BFA
    alias     Djibrill Bassole
    office    BFA.MFA | Minister of Foreign Affairs | ~2007..~2008
    office    BFA.MFA | Minister of Foreign Affairs | ~2011..~2014
    sex       m

person Thomas Sankara
    of        BFA
    office    BFA | President | ~1983..~1987
    sex       m

person Moussa Nébié
    of        BFA
    alias     Moussa Nebie
    office    BFA.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Abdourahamane Tchiani
    of        NER
    alias     Abdourahmane Tchiani; Omar Tchiani; Abdourahamane Tiani; Abdourahmane Tiani
    surname   Tchiani; Tiani
    office    NER | President of the National Council for the Safeguard of the Homeland | ~2023..
    sex       m

person Mohamed Bazoum
    of        NER
    office    NER | President | ~2021..~2023
    office    NER.MFA | Minister of Foreign Affairs | ~2011..~2015
    sex       m

person Mahamadou Issoufou
    of        NER
    office    NER | President | ~2011..~2021
    sex       m

person Salou Djibo
    of        NER
    office    NER | Chairman of the Supreme Council for the Restoration of Democracy | ~2010..~2011
    sex       m

person Mamadou Tandja
    of        NER
    office    NER | President | ~1999..~2010
    sex       m

person Ali Mahaman Lamine Zeine
    of        NER
    alias     Ali Lamine Zeine; Ali Mahamane Lamine Zeine
    surname   Zeine; Lamine Zeine
    office    NER | Prime Minister | ~2023..
    sex       m

person Ouhoumoudou Mahamadou
    of        NER
    surname   Ouhoumoudou; Mahamadou
    office    NER | Prime Minister | ~2021..~2023
    sex       m

person Brigi Rafini
    of        NER
    office    NER | Prime Minister | ~2011..~2021
    sex       m

person Mahamadou Danda
    of        NER
    office    NER | Prime Minister | ~2010..~2011
    sex       m

person Seyni Oumarou
    of        NER
    office    NER | Prime Minister | ~2007..~2009
    sex       m

person Hama Amadou
    of        NER
    office    NER | Prime Minister | ~1995..~1996
    office    NER | Prime Minister | ~2000..~2007
    sex       m

person Bakary Yaou Sangaré
    of        NER
    alias     Bakary Yaou Sangare
    surname   Sangaré; Sangare
    office    NER.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Hassoumi Massaoudou
    of        NER
    office    NER.MFA | Minister of Foreign Affairs | ~2021..~2023
    office    NER.MOD | Minister of Defence | ~2016..~2016
    sex       m

person Ibrahim Yacoubou
    of        NER
    alias     Ibrahim Yacouba
    office    NER.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person Aïchatou Boulama Kané
    of        NER
    alias     Aichatou Kane Boulama; Aichatou Boulama Kane
    surname   Boulama Kané; Boulama; Boulama Kane
    office    NER.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       f

person Kalla Ankourao
    of        NER
    alias     Kalla Ankouraou
    office    NER.MFA | Minister of Foreign Affairs | ~2018..~2021
    sex       m

person Salifou Modi
    of        NER
    alias     Salifou Mody
    office    NER.MOD | Minister of Defence | ~2023..
    sex       m

person Romuald Wadagni
    of        BEN
    office    BEN | President | ~2026..
    office    BEN.MOF | Minister of Finance | ~2016..~2026
    sex       m

person Patrice Talon
    of        BEN
    office    BEN | President | ~2016..~2026
    sex       m

person Thomas Boni Yayi
    of        BEN
    alias     Boni Yayi; Yayi Boni; Thomas Yayi Boni
    surname   Boni Yayi; Yayi
    office    BEN | President | ~2006..~2016
    sex       m

person Mathieu Kérékou
    of        BEN
    alias     Mathieu Kerekou
    office    BEN | President | ~1972..~1991
    office    BEN | President | ~1996..~2006
    sex       m

person Lionel Zinsou
    of        BEN
    office    BEN | Prime Minister | ~2015..~2016
    sex       m

person Pascal Koupaki
    of        BEN
    alias     Pascal Irénée Koupaki; Pascal Irenee Koupaki
    office    BEN | Prime Minister | ~2011..~2013
    sex       m

person Olushegun Adjadi Bakari
    of        BEN
    alias     Shegun Adjadi Bakari
    surname   Bakari; Adjadi Bakari
    office    BEN.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Aurélien Agbénonci
    of        BEN
    alias     Aurelien Agbenonci
    office    BEN.MFA | Minister of Foreign Affairs | ~2016..~2023
    sex       m

person Saliou Akadiri
    of        BEN
    office    BEN.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Nassirou Bako Arifari
    of        BEN
    alias     Nassirou Arifari Bako
    surname   Arifari Bako; Bako Arifari
    office    BEN.MFA | Minister of Foreign Affairs | ~2011..~2015
    sex       m

person Jean-Marie Ehouzou
    of        BEN
    office    BEN.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person Jean-Lucien Savi de Tové
    of        TGO
    alias     Jean-Lucien Savi de Tove
    surname   Savi de Tové; Savi de Tove
    office    TGO | President | ~2025..
    sex       m

person Faure Gnassingbé
    of        TGO
    alias     Faure Gnassingbe; Faure Essozimna Gnassingbé; Faure Essozimna Gnassingbe
    surname   Gnassingbé; Faure; Gnassingbe
    office    TGO | President | ~2005..~2025
    office    TGO | President of the Council of Ministers | ~2025..
    sex       m

person Gnassingbé Eyadéma
    of        TGO
    alias     Gnassingbe Eyadema
    surname   Eyadéma; Eyadema
    office    TGO | President | ~1967..~2005
    sex       m

person Victoire Tomegah Dogbé
    of        TGO
    alias     Victoire Tomegah-Dogbe; Victoire Dogbé; Victoire Tomegah Dogbe; Victoire Dogbe
    surname   Tomegah Dogbé; Dogbé; Tomegah Dogbe; Dogbe
    office    TGO | Prime Minister | ~2020..~2025
    alias     Victoire Dogbé Tomegah; Victoire Dogbe Tomegah
    sex       f

person Komi Sélom Klassou
    of        TGO
    alias     Selom Komi Klassou; Komi Klassou; Komi Selom Klassou
    surname   Klassou
    office    TGO | Prime Minister | ~2015..~2020
    sex       m

person Kwesi Ahoomey-Zunu
    of        TGO
    surname   Ahoomey-Zunu
    office    TGO | Prime Minister | ~2012..~2015
    sex       m

person Gilbert Houngbo
    of        TGO
    alias     Gilbert Fossoun Houngbo
    office    TGO | Prime Minister | ~2008..~2012
    office    IFAD | President | ~2017..~2022
    office    ILO | Director-General | ~2022..
    sex       m

person Robert Dussey
    of        TGO
    office    TGO.MFA | Minister of Foreign Affairs | ~2013..
    sex       m

person Elliott Ohin
    of        TGO
    office    TGO.MFA | Minister of Foreign Affairs | ~2010..~2013
    sex       m

person Edem Kodjo
    of        TGO
    office    TGO | Prime Minister | ~1994..~1996
    office    TGO | Prime Minister | ~2005..~2006
    sex       m

person Mamady Doumbouya
    of        GIN
    alias     Mamadi Doumbouya
    office    GIN | Transitional President | ~2021..~2026
    office    GIN | President | ~2026..
    sex       m

person Alpha Condé
    of        GIN
    alias     Alpha Conde
    office    GIN | President | ~2010..~2021
    sex       m

person Sékouba Konaté
    of        GIN
    alias     Sekouba Konate
    office    GIN | Acting President | ~2009..~2010
    sex       m

person Moussa Dadis Camara
    of        GIN
    alias     Dadis Camara
    surname   Dadis Camara; Camara
    office    GIN | President of the National Council for Democracy and Development | ~2008..~2009
    sex       m

person Lansana Conté
    of        GIN
    alias     Lansana Conte
    office    GIN | President | ~1984..~2008
    sex       m

person Bah Oury
    of        GIN
    alias     Amadou Oury Bah; Mamadou Oury Bah
    surname   Bah Oury; Bah
    office    GIN | Prime Minister | ~2024..
    sex       m

person Bernard Goumou
    of        GIN
    alias     Bernard Gomou
    office    GIN | Prime Minister | ~2022..~2024
    sex       m

person Mohamed Béavogui
    of        GIN
    alias     Mohamed Beavogui
    office    GIN | Prime Minister | ~2021..~2022
    sex       m

person Ibrahima Kassory Fofana
    of        GIN
    alias     Kassory Fofana
    surname   Fofana; Kassory Fofana
    office    GIN | Prime Minister | ~2018..~2021
    sex       m

person Mamady Youla
    of        GIN
    office    GIN | Prime Minister | ~2015..~2018
    sex       m

person Mohamed Said Fofana
    of        GIN
    surname   Fofana
    office    GIN | Prime Minister | ~2010..~2015
    sex       m

person Jean-Marie Doré
    of        GIN
    alias     Jean-Marie Dore
    office    GIN | Prime Minister | ~2010..~2010
    sex       m

person Kabiné Komara
    of        GIN
    alias     Kabine Komara
    office    GIN | Prime Minister | ~2008..~2010
    sex       m

person Lansana Kouyaté
    of        GIN
    alias     Lansana Kouyate
    office    GIN | Prime Minister | ~2007..~2008
    office    ECOWAS | Executive Secretary | ~1997..~2002
    sex       m

person Morissanda Kouyaté
    of        GIN
    alias     Morissanda Kouyate
    office    GIN.MFA | Minister of Foreign Affairs | ~2021..
    sex       m

person Mamadi Touré
    of        GIN
    alias     Mamadi Toure
    office    GIN.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       m

person Makalé Camara
    of        GIN
    alias     Makale Camara
    office    GIN.MFA | Minister of Foreign Affairs | ~2016..~2017
    sex       f

person François Lonsény Fall
    of        GIN
    alias     Francois Lonseny Fall; Lounceny Fall
    surname   Fall
    office    GIN.MFA | Minister of Foreign Affairs | ~2000..~2004
    office    GIN.MFA | Minister of Foreign Affairs | ~2012..~2016
    office    GIN | Prime Minister | ~2004..~2004
    sex       m

person Cellou Dalein Diallo
    of        GIN
    surname   Diallo
    office    GIN | Prime Minister | ~2004..~2006
    office    GRP:UFDG | Leader | ~2007..
    sex       m

person Ahmed Sékou Touré
    of        GIN
    alias     Ahmed Sekou Toure
    surname   Sékou Touré; Touré; Sekou Toure; Toure
    office    GIN | President | ~1958..~1984
    sex       m

person Edouard Niankoye Lama
    of        GIN
    alias     Édouard Niankoye Lamah; Edouard Niankoye Lamah
    office    GIN.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Horta N'Tam
    of        GNB
    alias     Horta Inta-A; Horta Inta-A Na Man; Horta Nta Na Man; Horta N'Tam Na Man
    surname   N'Tam; Inta-A
    office    GNB | Transitional President | ~2025..
    sex       m

person Umaro Sissoco Embaló
    of        GNB
    alias     Umaro Sissoco Embalo; Umaro Cissoko Embalo
    surname   Embaló; Sissoco Embaló; Sissoco; Embalo; Sissoco Embalo
    office    GNB | President | ~2020..~2025
    office    GNB | Prime Minister | ~2016..~2018
    sex       m

person José Mário Vaz
    of        GNB
    alias     Jose Mario Vaz; Jomav
    surname   Vaz
    office    GNB | President | ~2014..~2020
    sex       m

person Manuel Serifo Nhamadjo
    of        GNB
    surname   Nhamadjo
    office    GNB | Acting President | ~2012..~2014
    sex       m

person Malam Bacai Sanhá
    of        GNB
    alias     Malam Bacai Sanha
    surname   Sanhá; Sanha
    office    GNB | President | ~1999..~2000
    office    GNB | President | ~2009..~2012
    sex       m

person João Bernardo Vieira
    of        GNB
    alias     Joao Bernardo Vieira; Nino Vieira
    surname   Vieira
    office    GNB | President | ~1980..~1999
    office    GNB | President | ~2005..~2009
    sex       m

person Kumba Ialá
    of        GNB
    alias     Kumba Yala; Kumba Iala
    office    GNB | President | ~2000..~2003
    sex       m

person Ilídio Vieira Té
    of        GNB
    alias     Ilidio Vieira Te
    surname   Vieira Té; Vieira Te
    office    GNB | Prime Minister | ~2025..
    office    GNB.MOF | Minister of Finance | ~2022..~2025
    sex       m

person Braima Camará
    of        GNB
    alias     Braima Camara
    office    GNB | Prime Minister | ~2025..~2025
    sex       m

person Rui Duarte de Barros
    of        GNB
    alias     Rui Duarte Barros
    surname   de Barros; Barros
    office    GNB | Prime Minister | ~2012..~2014
    office    GNB | Prime Minister | ~2023..~2025
    sex       m

person Geraldo Martins
    of        GNB
    alias     Geraldo João Martins; Geraldo Joao Martins
    office    GNB | Prime Minister | ~2023..~2023
    sex       m

person Nuno Gomes Nabiam
    of        GNB
    alias     Nuno Nabiam
    surname   Nabiam
    office    GNB | Prime Minister | ~2020..~2023
    sex       m

person Aristides Gomes
    of        GNB
    office    GNB | Prime Minister | ~2005..~2007
    office    GNB | Prime Minister | ~2018..~2020
    sex       m

person Domingos Simões Pereira
    of        GNB
    alias     Domingos Simoes Pereira
    surname   Simões Pereira; Pereira; Simoes Pereira
    office    GNB | Prime Minister | ~2014..~2015
    office    GRP:PAIGC | Leader | ~2014..
    sex       m

person Carlos Correia
    of        GNB
    office    GNB | Prime Minister | ~2008..~2008
    office    GNB | Prime Minister | ~2015..~2016
    sex       m

person Baciro Djá
    of        GNB
    alias     Baciro Dja
    office    GNB | Prime Minister | ~2015..~2015
    office    GNB | Prime Minister | ~2016..~2016
    sex       m

person Artur Silva
    of        GNB
    office    GNB | Prime Minister | ~2018..~2018
    office    GNB.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Carlos Gomes Júnior
    of        GNB
    alias     Carlos Gomes Junior
    surname   Gomes Júnior; Gomes; Gomes Junior
    office    GNB | Prime Minister | ~2004..~2005
    office    GNB | Prime Minister | ~2009..~2012
    sex       m

person Carlos Pinto Pereira
    of        GNB
    office    GNB.MFA | Minister of Foreign Affairs | ~2023..~2025
    sex       m

person Suzi Barbosa
    of        GNB
    alias     Suzi Carla Barbosa
    office    GNB.MFA | Minister of Foreign Affairs | ~2019..~2023
    sex       f

person Julius Maada Bio
    of        SLE
    alias     Maada Bio
    surname   Bio; Maada Bio
    office    SLE | President | ~1996..~1996
    office    SLE | President | ~2018..
    office    ECOWAS | Chairman | ~2025..
    sex       m

person Ernest Bai Koroma
    of        SLE
    surname   Koroma; Bai Koroma
    office    SLE | President | ~2007..~2018
    sex       m

person Ahmad Tejan Kabbah
    of        SLE
    surname   Kabbah
    office    SLE | President | ~1996..~2007
    sex       m

person David Moinina Sengeh
    of        SLE
    alias     Moinina David Sengeh
    surname   Sengeh
    office    SLE | Chief Minister | ~2023..
    sex       m

person Timothy Kabba
    of        SLE
    alias     Timothy Musa Kabba; Alhaji Musa Timothy Kabba
    office    SLE.MFA | Minister of Foreign Affairs and International Cooperation | ~2023..
    sex       m

person David Francis
    of        SLE
    alias     David John Francis
    office    SLE.MFA | Minister of Foreign Affairs and International Cooperation | ~2021..~2023
    office    SLE | Chief Minister | ~2018..~2021
    sex       m

person Jacob Jusu Saffa
    of        SLE
    office    SLE | Chief Minister | ~2021..~2023
    office    SLE.MOF | Minister of Finance | ~2018..~2021
    sex       m

person Nabeela Tunis
    of        SLE
    alias     Nabeela Farida Tunis
    office    SLE.MFA | Minister of Foreign Affairs and International Cooperation | ~2019..~2021
    sex       f

person Alie Kabba
    of        SLE
    office    SLE.MFA | Minister of Foreign Affairs and International Cooperation | ~2018..~2019
    sex       m

person Samura Kamara
    of        SLE
    alias     Samura Mathew Wilson Kamara
    office    SLE.MFA | Minister of Foreign Affairs and International Cooperation | ~2012..~2017
    office    GRP:All People's Congress | Presidential Candidate | ~2018..~2023
    sex       m

person Zainab Hawa Bangura
    of        SLE
    alias     Zainab Bangura
    surname   Bangura
    office    SLE.MFA | Minister of Foreign Affairs and International Cooperation | ~2007..~2010
    sex       f

person Foday Sankoh
    of        SLE
    office    RUF | Leader | ~1991..~2000
    sex       m

person Joseph Dauda
    of        SLE
    alias     Joseph Bandabla Dauda; J.B. Dauda
    office    SLE.MFA | Minister of Foreign Affairs and International Cooperation | ~2010..~2012
    sex       m

person Joseph Boakai
    of        LBR
    alias     Joseph Nyuma Boakai
    office    LBR | President | ~2024..
    office    LBR | Vice President | ~2006..~2018
    sex       m

person George Weah
    of        LBR
    office    LBR | President | ~2018..~2024
    sex       m

person Ellen Johnson Sirleaf
    of        LBR
    alias     Ellen Johnson-Sirleaf
    surname   Johnson Sirleaf; Sirleaf; Johnson-Sirleaf
    office    LBR | President | ~2006..~2018
    sex       f

person Gyude Bryant
    of        LBR
    office    LBR | Chairman of the Transitional Government | ~2003..~2006
    sex       m

person Charles Taylor
    of        LBR
    office    LBR | President | ~1997..~2003
    sex       m

person Sara Beysolow Nyanti
    of        LBR
    alias     Sara Nyanti
    surname   Nyanti; Beysolow Nyanti
    office    LBR.MFA | Minister of Foreign Affairs | ~2024..
    sex       f

person Dee-Maxwell Saah Kemayah
    of        LBR
    alias     Dee-Maxwell Kemayah
    surname   Kemayah
    office    LBR.MFA | Minister of Foreign Affairs | ~2020..~2024
    sex       m

person Gbehzohngar Findley
    of        LBR
    alias     Gbehzohngar Milton Findley
    office    LBR.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Marjon Kamara
    of        LBR
    office    LBR.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       f

person Augustine Ngafuan
    of        LBR
    alias     Augustine Kpehe Ngafuan
    office    LBR.MFA | Minister of Foreign Affairs | ~2012..~2015
    sex       m

person Toga McIntosh
    of        LBR
    alias     Toga Gayewea McIntosh
    office    LBR.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Samuel Doe
    of        LBR
    office    LBR | President | ~1986..~1990
    sex       m

person Adama Barrow
    of        GMB
    office    GMB | President | ~2017..
    sex       m

person Yahya Jammeh
    of        GMB
    alias     Yahya A.J.J. Jammeh
    office    GMB | President | ~1994..~2017
    sex       m

person Sering Modou Njie
    of        GMB
    alias     Serign Modou Njie
    office    GMB.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Mamadou Tangara
    of        GMB
    office    GMB.MFA | Minister of Foreign Affairs | ~2010..~2012
    office    GMB.MFA | Minister of Foreign Affairs | ~2018..~2025
    sex       m

person Ousainou Darboe
    of        GMB
    office    GMB.MFA | Minister of Foreign Affairs | ~2017..~2018
    office    GRP:United Democratic Party | Leader | ~1996..
    sex       m

person Susan Waffa-Ogoo
    of        GMB
    surname   Waffa-Ogoo
    office    GMB.MFA | Minister of Foreign Affairs | ~2012..~2013
    sex       f

person Abubacarr Tambadou
    of        GMB
    alias     Abubacarr Marie Tambadou
    office    GMB.MOJ | Minister of Justice | ~2017..~2020
    sex       m

person Neneh MacDouall-Gaye
    of        GMB
    alias     Neneh Macdouall-Gaye
    surname   MacDouall-Gaye
    office    GMB.MFA | Minister of Foreign Affairs | ~2015..~2017
    sex       f

person Bala Garba Jahumpa
    of        GMB
    alias     Bala Garba-Jahumpa
    surname   Jahumpa
    office    GMB.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person José Maria Neves
    of        CPV
    alias     Jose Maria Pereira Neves; Jose Maria Neves
    office    CPV | President | ~2021..
    office    CPV | Prime Minister | ~2001..~2016
    sex       m

person Jorge Carlos Fonseca
    of        CPV
    office    CPV | President | ~2011..~2021
    sex       m

person Pedro Pires
    of        CPV
    office    CPV | President | ~2001..~2011
    office    CPV | Prime Minister | ~1975..~1991
    sex       m

person António Mascarenhas Monteiro
    of        CPV
    alias     Antonio Mascarenhas Monteiro
    surname   Mascarenhas Monteiro
    office    CPV | President | ~1991..~2001
    sex       m

person Ulisses Correia e Silva
    of        CPV
    surname   Correia e Silva
    office    CPV | Prime Minister | ~2016..
    sex       m

person José Luís Livramento
    of        CPV
    alias     Jose Luis Livramento
    office    CPV.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Rui Figueiredo Soares
    of        CPV
    alias     Rui Alberto de Figueiredo Soares
    office    CPV.MFA | Minister of Foreign Affairs | ~2021..~2025
    sex       m

person Luís Filipe Tavares
    of        CPV
    alias     Luis Filipe Tavares
    office    CPV.MFA | Minister of Foreign Affairs | ~2016..~2021
    sex       m

person Jorge Tolentino
    of        CPV
    office    CPV.MFA | Minister of Foreign Affairs | ~2014..~2016
    sex       m

person Jorge Borges
    of        CPV
    office    CPV.MFA | Minister of Foreign Affairs | ~2011..~2014
    sex       m

person Mohamed Ould Ghazouani
    of        MRT
    alias     Mohamed Ould Cheikh El Ghazouani; Mohamed Ould Cheikh Ghazouani; Mohamed Ould Sheikh El Ghazouani; Mohamed Cheikh El Ghazouani
    surname   Ghazouani; Ould Ghazouani; El Ghazouani; Ould Cheikh El Ghazouani
    office    MRT | President | ~2019..
    office    AU | Chairperson | ~2024..~2025
    office    MRT.MOD | Minister of Defence | ~2018..~2019
    sex       m

person Mohamed Ould Abdel Aziz
    of        MRT
    alias     Mohamed Ould Abdelaziz
    surname   Ould Abdel Aziz; Abdel Aziz
    office    MRT | President | ~2009..~2019
    sex       m

person Sidi Ould Cheikh Abdallahi
    of        MRT
    alias     Sidi Mohamed Ould Cheikh Abdallahi
    surname   Abdallahi; Ould Cheikh Abdallahi
    office    MRT | President | ~2007..~2008
    sex       m

person Ely Ould Mohamed Vall
    of        MRT
    surname   Vall; Ould Mohamed Vall
    office    MRT | Chairman of the Military Council for Justice and Democracy | ~2005..~2007
    sex       m

person Maaouya Ould Sid'Ahmed Taya
    of        MRT
    alias     Maaouya Ould Taya
    surname   Ould Taya; Taya
    office    MRT | President | ~1984..~2005
    sex       m

person Mokhtar Ould Djay
    of        MRT
    alias     Moctar Ould Diay; Moctar Ould Djay
    surname   Ould Djay; Ould Diay
    office    MRT | Prime Minister | ~2024..
    sex       m

person Mohamed Ould Bilal
    of        MRT
    alias     Mohamed Ould Bilal Messoud
    surname   Ould Bilal
    office    MRT | Prime Minister | ~2020..~2024
    sex       m

person Ismail Ould Bedda
    of        MRT
    alias     Ismail Ould Cheikh Sidiya; Ismail Ould Bedde Ould Cheikh Sidiya
    surname   Ould Cheikh Sidiya; Ould Bedda
    office    MRT | Prime Minister | ~2019..~2020
    sex       m

person Mohamed Salem Ould Béchir
    of        MRT
    alias     Mohamed Salem Ould Bechir
    surname   Ould Béchir; Ould Bechir
    office    MRT | Prime Minister | ~2018..~2019
    sex       m

person Yahya Ould Hademine
    of        MRT
    alias     Yahya Ould Hadmine
    surname   Ould Hademine
    office    MRT | Prime Minister | ~2014..~2018
    sex       m

person Moulaye Ould Mohamed Laghdaf
    of        MRT
    surname   Laghdaf; Ould Mohamed Laghdaf
    office    MRT | Prime Minister | ~2008..~2014
    sex       m

person Mohamed Salem Ould Merzoug
    of        MRT
    surname   Ould Merzoug; Merzoug
    office    MRT.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Ismail Ould Cheikh Ahmed
    of        MRT
    surname   Ould Cheikh Ahmed; Cheikh Ahmed
    office    MRT.MFA | Minister of Foreign Affairs | ~2018..~2022
    office    UN | Special Envoy for Yemen | ~2015..~2018
    sex       m

person Isselkou Ould Ahmed Izid Bih
    of        MRT
    surname   Izid Bih
    office    MRT.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person Hamadi Ould Meimou
    of        MRT
    alias     Hamadi Ould Baba Ould Hamadi
    surname   Ould Hamadi
    office    MRT.MFA | Minister of Foreign Affairs | ~2011..~2013
    office    MRT.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Ahmed Ould Teguedi
    of        MRT
    surname   Ould Teguedi; Teguedi
    office    MRT.MFA | Minister of Foreign Affairs | ~2013..~2015
    sex       m

person Naha Mint Mouknass
    of        MRT
    surname   Mint Mouknass; Mouknass
    office    MRT.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       f

person Negasso Gidada
    of        ETH
    surname   Negasso; Gidada
    office    ETH | President | ~1995..~2001
    sex       m

person Henrique Rosa
    of        GNB
    office    GNB | Acting President | ~2003..~2005
    sex       m

person Fernando da Piedade Dias dos Santos
    of        AGO
    alias     Nandó
    surname   Dias dos Santos
    office    AGO | Prime Minister | ~2002..~2008
    sex       m

person Paulo Kassoma
    of        AGO
    office    AGO | Prime Minister | ~2008..~2010
    sex       m

person Anicet-Georges Dologuélé
    of        CAF
    alias     Anicet Georges Dologuele; Anicet-Georges Dologuele
    surname   Dologuélé
    office    CAF | Prime Minister | ~1999..~2001
    sex       m

person Martin Ziguélé
    of        CAF
    alias     Martin Ziguele
    office    CAF | Prime Minister | ~2001..~2003
    sex       m

person Abel Goumba
    of        CAF
    office    CAF | Prime Minister | ~2003..~2003
    sex       m

person Célestin Gaombalet
    of        CAF
    alias     Celestin Gaombalet
    office    CAF | Prime Minister | ~2003..~2005
    sex       m

person Élie Doté
    of        CAF
    alias     Elie Dote
    office    CAF | Prime Minister | ~2005..~2008
    sex       m

person Isidore Mvouba
    of        COG
    office    COG | Prime Minister | ~2005..~2009
    sex       m

person Gualberto do Rosário
    of        CPV
    alias     Gualberto do Rosario
    office    CPV | Prime Minister | ~2000..~2001
    sex       m

person Lamine Sidimé
    of        GIN
    alias     Lamine Sidime
    office    GIN | Prime Minister | ~1999..~2004
    sex       m

person Caetano N'Tchama
    of        GNB
    surname   N'Tchama
    office    GNB | Prime Minister | ~2000..~2001
    sex       m

person Alamara Nhassé
    of        GNB
    alias     Alamara Nhasse
    office    GNB | Prime Minister | ~2001..~2002
    sex       m

person Mário Pires
    of        GNB
    alias     Mario Pires
    office    GNB | Prime Minister | ~2002..~2003
    sex       m

person Artur Sanhá
    of        GNB
    alias     Artur Sanha
    office    GNB | Prime Minister | ~2003..~2004
    sex       m

person Cándido Muatetema Rivas
    of        GNQ
    alias     Candido Muatetema Rivas
    surname   Rivas
    office    GNQ | Prime Minister | ~2001..~2004
    sex       m

person Miguel Abia Biteo Boricó
    of        GNQ
    alias     Miguel Abia Biteo Borico
    surname   Biteo; Boricó
    office    GNQ | Prime Minister | ~2004..~2006
    sex       m

person Ricardo Mangue Obama Nfubea
    of        GNQ
    surname   Mangue; Nfubea
    office    GNQ | Prime Minister | ~2006..~2008
    sex       m

person Tantely Andrianarivo
    of        MDG
    office    MDG | Prime Minister | ~1998..~2002
    sex       m

person Jacques Sylla
    of        MDG
    office    MDG | Prime Minister | ~2002..~2007
    sex       m

person Charles Rabemananjara
    of        MDG
    office    MDG | Prime Minister | ~2007..~2009
    sex       m

person Monja Roindefo
    of        MDG
    office    MDG | Prime Minister | ~2009..~2009
    sex       m

person Albert Camille Vital
    of        MDG
    alias     Camille Vital
    surname   Vital
    office    MDG | Prime Minister | ~2009..~2011
    sex       m

person Mandé Sidibé
    of        MLI
    alias     Mande Sidibe
    office    MLI | Prime Minister | ~2000..~2002
    sex       m

person Ahmed Mohamed ag Hamani
    of        MLI
    alias     Ag Hamani
    surname   ag Hamani
    office    MLI | Prime Minister | ~2002..~2004
    sex       m

person Ousmane Issoufi Maïga
    of        MLI
    alias     Ousmane Issoufi Maiga
    surname   Maïga; Maiga
    office    MLI | Prime Minister | ~2004..~2007
    sex       m

person Cheikh El Avia Ould Mohamed Khouna
    of        MRT
    surname   Ould Mohamed Khouna
    office    MRT | Prime Minister | ~1998..~2003
    sex       m

person Sghair Ould M'Bareck
    of        MRT
    surname   Ould M'Bareck
    office    MRT | Prime Minister | ~2003..~2005
    sex       m

person Sidi Mohamed Ould Boubacar
    of        MRT
    surname   Ould Boubacar
    office    MRT | Prime Minister | ~2005..~2007
    sex       m

person Hassan Abshir Farah
    of        SOM
    office    SOM | Prime Minister | ~2001..~2003
    sex       m

person Muhammad Abdi Yusuf
    of        SOM
    office    SOM | Prime Minister | ~2003..~2004
    sex       m

person Guilherme Posser da Costa
    of        STP
    surname   Posser da Costa
    office    STP | Prime Minister | ~1999..~2001
    sex       m

person Maria das Neves
    of        STP
    surname   das Neves
    office    STP | Prime Minister | ~2002..~2004
    sex       f

person Damião Vaz d'Almeida
    of        STP
    alias     Damiao Vaz d'Almeida
    surname   Vaz d'Almeida
    office    STP | Prime Minister | ~2004..~2005
    sex       m

person Maria do Carmo Silveira
    of        STP
    office    STP | Prime Minister | ~2005..~2006
    sex       f

person Tomé Vera Cruz
    of        STP
    alias     Tome Vera Cruz
    surname   Vera Cruz
    office    STP | Prime Minister | ~2006..~2008
    sex       m

person Nagoum Yamassoum
    of        TCD
    office    TCD | Prime Minister | ~1999..~2002
    sex       m

person Haroun Kabadi
    of        TCD
    office    TCD | Prime Minister | ~2002..~2003
    sex       m

person Pascal Yoadimnadji
    of        TCD
    office    TCD | Prime Minister | ~2005..~2007
    sex       m

person Delwa Kassiré Koumakoye
    of        TCD
    alias     Kassire Koumakoye; Delwa Kassire Koumakoye
    surname   Koumakoye
    office    TCD | Prime Minister | ~2007..~2008
    sex       m

person Agbéyomé Kodjo
    of        TGO
    alias     Agbeyome Kodjo
    office    TGO | Prime Minister | ~2000..~2002
    sex       m

person Koffi Sama
    of        TGO
    office    TGO | Prime Minister | ~2002..~2005
    sex       m

person Yawovi Agboyibo
    of        TGO
    office    TGO | Prime Minister | ~2006..~2007
    sex       m

person Komlan Mally
    of        TGO
    office    TGO | Prime Minister | ~2007..~2008
    sex       m

person Augustin Nsanze
    of        BDI
    office    BDI.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       m

person Alain Bédouma Yoda
    of        BFA
    alias     Alain Yoda; Bedouma Alain Yoda
    surname   Yoda
    office    BFA.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person Youssouf Bakayoko
    of        CIV
    office    CIV.MFA | Minister of Foreign Affairs | ~2006..~2010
    sex       m

person José Brito
    of        CPV
    alias     Jose Brito
    office    CPV.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person Régis Immongault
    of        GAB
    alias     Régis Immongault Tatagani; Regis Immongault
    office    GAB.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Mamadu Djaló Pires
    of        GNB
    alias     Mamadu Saliu Djaló Pires; Mamadu Djalo Pires
    surname   Djaló Pires
    office    GNB.MFA | Minister of Foreign Affairs | ~2011..~2012
    sex       m

person Faustino Imbali
    of        GNB
    office    GNB.MFA | Minister of Foreign Affairs | ~2012..~2013
    office    GNB | Prime Minister | ~2001..~2001
    sex       m

person Fernando Delfim da Silva
    of        GNB
    alias     Delfim da Silva
    surname   Delfim da Silva
    office    GNB.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Mário Lopes da Rosa
    of        GNB
    alias     Mario Lopes da Rosa
    surname   Lopes da Rosa
    office    GNB.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Jorge Malú
    of        GNB
    alias     Jorge Malu
    office    GNB.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person João Ribeiro Butiam Có
    of        GNB
    alias     Joao Butiam Co; João Butiam Có
    surname   Có
    office    GNB.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Hippolyte Ramaroson
    of        MDG
    office    MDG.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       m

person Pierrot Rajaonarivelo
    of        MDG
    office    MDG.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Aminatou Maïga Touré
    of        NER
    alias     Aminatou Maiga Toure; Aïchatou Aminatou Touré
    surname   Touré; Toure
    office    NER.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       f

person Mohamed Abdullahi Omaar
    of        SOM
    alias     Mohamed Omaar
    surname   Omaar
    office    SOM.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Natália Umbelina
    of        STP
    alias     Natalia Umbelina; Natália Pedro da Costa Umbelina Neto
    surname   Umbelina
    office    STP.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       f

person Siraj Fegessa
    of        ETH
    alias     Siraj Fegesa
    office    ETH.MOD | Minister of Defence | ~2008..~2018
    sex       m

person Yusuf Haji
    of        KEN
    alias     Mohamed Yusuf Haji
    surname   Haji
    office    KEN.MOD | Minister of Defence | ~2008..~2013
    sex       m

person Sydney Mufamadi
    of        ZAF
    office    ZAF.NSC | National Security Adviser | ~2021..
    sex       m

person Charles Nqakula
    of        ZAF
    office    ZAF.NSC | National Security Adviser | ~2018..~2020
    sex       m

person Baso Sangqu
    of        ZAF
    office    ZAF.MFA | Permanent Representative to the United Nations | ~2009..~2013
    sex       m

person Kingsley Mamabolo
    of        ZAF
    office    ZAF.MFA | Permanent Representative to the United Nations | ~2013..~2016
    sex       m

person Jerry Matjila
    of        ZAF
    office    ZAF.MFA | Permanent Representative to the United Nations | ~2016..~2020
    sex       m

person Solly Shoke
    of        ZAF
    office    ZAF.MIL | Chief of the Defence Force | ~2011..~2021
    sex       m

person Rudzani Maphwanya
    of        ZAF
    office    ZAF.MIL | Chief of the Defence Force | ~2021..
    sex       m

person Max Sisulu
    of        ZAF
    office    ZAF.PARL | Speaker of the National Assembly | ~2009..~2014
    sex       m

person Baleka Mbete
    of        ZAF
    office    ZAF.PARL | Speaker of the National Assembly | ~2014..~2019
    sex       f

person Thoko Didiza
    of        ZAF
    office    ZAF.PARL | Speaker of the National Assembly | ~2024..
    sex       f
