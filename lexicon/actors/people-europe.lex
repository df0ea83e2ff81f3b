# Persons of diplomatic reporting: europe.
# Own compilation from memory of the public record. A year marked ~ is recalled, not looked up; a day was looked up.

## United Kingdom

person Charles III
    of        GBR
    alias     King Charles; King Charles III; Prince Charles
    surname   Charles
    office    GBR | King | ~2022..
    office    AUS | King | ~2022..
    office    CAN | King | ~2022..
    office    NZL | King | ~2022..
    office    JAM | King | ~2022..
    office    BHS | King | ~2022..
    office    PNG | King | ~2022..
    office    SLB | King | ~2022..
    office    TUV | King | ~2022..
    office    BLZ | King | ~2022..
    office    ATG | King | ~2022..
    office    GRD | King | ~2022..
    office    KNA | King | ~2022..
    office    LCA | King | ~2022..
    office    VCT | King | ~2022..
    sex       m

person Elizabeth II
    of        GBR
    alias     Queen Elizabeth; Queen Elizabeth II
    surname   Elizabeth
    office    GBR | Queen | ~1952..~2022
    office    AUS | Queen | ~1952..~2022
    office    CAN | Queen | ~1952..~2022
    office    NZL | Queen | ~1952..~2022
    office    JAM | Queen | ~1962..~2022
    office    BHS | Queen | ~1973..~2022
    office    PNG | Queen | ~1975..~2022
    office    SLB | Queen | ~1978..~2022
    office    TUV | Queen | ~1978..~2022
    office    BLZ | Queen | ~1981..~2022
    office    ATG | Queen | ~1981..~2022
    office    GRD | Queen | ~1974..~2022
    office    KNA | Queen | ~1983..~2022
    office    LCA | Queen | ~1979..~2022
    office    VCT | Queen | ~1979..~2022
    office    BRB | Queen | ~1966..~2021
    sex       f

person Keir Starmer
    of        GBR
    alias     Sir Keir Starmer
    office    GBR | Prime Minister | 2024-07-05..
    office    LABOURGB | Leader | ~2020..
    sex       m

person Rishi Sunak
    of        GBR
    office    GBR | Prime Minister | 2022-10-25..2024-07-05
    office    GBR.MOF | Chancellor of the Exchequer | ~2020..~2022
    sex       m

person Liz Truss
    of        GBR
    alias     Elizabeth Truss
    office    GBR | Prime Minister | 2022-09-06..2022-10-25
    office    GBR.MFA | Foreign Secretary | ~2021..2022-09-06
    office    GBR.MOC | International Trade Secretary | ~2019..~2021
    sex       f

person Boris Johnson
    of        GBR
    office    GBR | Prime Minister | 2019-07-24..2022-09-06
    office    GBR.MFA | Foreign Secretary | ~2016..~2018
    office    GBR.LONDON | Mayor of London | ~2008..~2016
    sex       m

person Theresa May
    of        GBR
    office    GBR | Prime Minister | 2016-07-13..2019-07-24
    office    GBR.MOI | Home Secretary | ~2010..~2016
    sex       f

person David Cameron
    of        GBR
    alias     Lord Cameron
    office    GBR | Prime Minister | 2010-05-11..2016-07-13
    office    GBR.MFA | Foreign Secretary | 2023-11-13..~2024
    sex       m

person Gordon Brown
    of        GBR
    office    GBR | Prime Minister | 2007-06-27..2010-05-11
    office    GBR.MOF | Chancellor of the Exchequer | ~1997..~2007
    sex       m

person Tony Blair
    of        GBR
    office    GBR | Prime Minister | 1997-05-02..2007-06-27
    sex       m

person William Hague
    of        GBR
    office    GBR.MFA | Foreign Secretary | ~2010..~2014
    sex       m

person Philip Hammond
    of        GBR
    office    GBR.MFA | Foreign Secretary | ~2014..~2016
    office    GBR.MOD | Defence Secretary | ~2011..~2014
    office    GBR.MOF | Chancellor of the Exchequer | ~2016..~2019
    sex       m

person Jeremy Hunt
    of        GBR
    office    GBR.MFA | Foreign Secretary | ~2018..~2019
    office    GBR.MOF | Chancellor of the Exchequer | ~2022..~2024
    sex       m

person Dominic Raab
    of        GBR
    office    GBR.MFA | Foreign Secretary | ~2019..~2021
    office    GBR.MOJ | Justice Secretary | ~2021..~2023
    sex       m

person James Cleverly
    of        GBR
    office    GBR.MFA | Foreign Secretary | 2022-09-06..2023-11-13
    office    GBR.MOI | Home Secretary | ~2023..~2024
    sex       m

person David Lammy
    of        GBR
    office    GBR.MFA | Foreign Secretary | ~2024..~2025
    office    GBR | Deputy Prime Minister | ~2025..
    office    GBR.MOJ | Justice Secretary | ~2025..
    sex       m

person Yvette Cooper
    of        GBR
    office    GBR.MFA | Foreign Secretary | ~2025..
    office    GBR.MOI | Home Secretary | ~2024..~2025
    sex       f

person David Miliband
    of        GBR
    office    GBR.MFA | Foreign Secretary | ~2007..~2010
    sex       m

person Margaret Beckett
    of        GBR
    office    GBR.MFA | Foreign Secretary | ~2006..~2007
    sex       f

person Jack Straw
    of        GBR
    office    GBR.MFA | Foreign Secretary | 2001-06-08..~2006
    sex       m

person Robin Cook
    of        GBR
    office    GBR.MFA | Foreign Secretary | 1997-05-02..2001-06-08
    sex       m

person Liam Fox
    of        GBR
    office    GBR.MOD | Defence Secretary | ~2010..~2011
    office    GBR.MOC | International Trade Secretary | ~2016..~2019
    sex       m

person Michael Fallon
    of        GBR
    office    GBR.MOD | Defence Secretary | ~2014..~2017
    sex       m

person Gavin Williamson
    of        GBR
    office    GBR.MOD | Defence Secretary | ~2017..~2019
    sex       m

person Penny Mordaunt
    of        GBR
    office    GBR.MOD | Defence Secretary | ~2019..~2019
    sex       f

person Ben Wallace
    of        GBR
    office    GBR.MOD | Defence Secretary | ~2019..~2023
    sex       m

person Grant Shapps
    of        GBR
    office    GBR.MOD | Defence Secretary | ~2023..~2024
    sex       m

person John Healey
    of        GBR
    office    GBR.MOD | Defence Secretary | ~2024..
    sex       m

person Rachel Reeves
    of        GBR
    office    GBR.MOF | Chancellor of the Exchequer | ~2024..
    sex       f

person Kwasi Kwarteng
    of        GBR
    office    GBR.MOF | Chancellor of the Exchequer | ~2022..~2022
    sex       m

person Sajid Javid
    of        GBR
    office    GBR.MOF | Chancellor of the Exchequer | ~2019..~2020
    office    GBR.MOI | Home Secretary | ~2018..~2019
    sex       m

person Priti Patel
    of        GBR
    office    GBR.MOI | Home Secretary | ~2019..~2022
    sex       f

person Suella Braverman
    of        GBR
    office    GBR.MOI | Home Secretary | ~2022..~2023
    sex       f

person Shabana Mahmood
    of        GBR
    office    GBR.MOI | Home Secretary | ~2025..
    office    GBR.MOJ | Justice Secretary | ~2024..~2025
    sex       f

person Mark Lyall Grant
    of        GBR
    office    GBR.MFA | Permanent Representative to the United Nations | ~2009..~2015
    office    GBR.NSC | National Security Adviser | ~2015..~2017
    sex       m

person Mark Sedwill
    of        GBR
    office    GBR.NSC | National Security Adviser | ~2017..~2020
    sex       m

person Stephen Lovegrove
    of        GBR
    office    GBR.NSC | National Security Adviser | ~2021..~2022
    sex       m

person Tim Barrow
    of        GBR
    office    GBR.NSC | National Security Adviser | ~2022..~2024
    sex       m

person Jonathan Powell
    of        GBR
    office    GBR.NSC | National Security Adviser | ~2024..
    office    GBR.GOV | Downing Street Chief of Staff | ~1997..~2007
    sex       m

person Matthew Rycroft
    of        GBR
    office    GBR.MFA | Permanent Representative to the United Nations | ~2015..~2018
    sex       m

person Karen Pierce
    of        GBR
    office    GBR.MFA | Permanent Representative to the United Nations | ~2018..~2020
    office    GBR.MFA | Ambassador to the United States | ~2020..~2025
    sex       f

person Barbara Woodward
    of        GBR
    office    GBR.MFA | Permanent Representative to the United Nations | ~2020..~2025
    office    GBR.MFA | Ambassador to China | ~2015..~2020
    sex       f

person James Kariuki
    of        GBR
    office    GBR.MFA | Deputy Permanent Representative to the United Nations | ~2020..
    sex       m

person Peter Mandelson
    of        GBR
    alias     Lord Mandelson
    office    GBR.MFA | Ambassador to the United States | ~2025..~2025
    sex       m

person Kim Darroch
    of        GBR
    office    GBR.MFA | Ambassador to the United States | ~2016..~2019
    office    GBR.NSC | National Security Adviser | ~2012..~2015
    sex       m

person Nick Carter
    of        GBR
    office    GBR.MIL | Chief of the Defence Staff | ~2018..~2021
    sex       m

person Tony Radakin
    of        GBR
    office    GBR.MIL | Chief of the Defence Staff | ~2021..~2025
    sex       m

person Richard Knighton
    of        GBR
    office    GBR.MIL | Chief of the Defence Staff | ~2025..
    sex       m

person Richard Moore
    of        GBR
    office    GBR.INTEL | Chief of MI6 | ~2020..~2025
    sex       m

person Alex Younger
    of        GBR
    office    GBR.INTEL | Chief of MI6 | ~2014..~2020
    sex       m

person Blaise Metreweli
    of        GBR
    office    GBR.INTEL | Chief of MI6 | ~2025..
    sex       f

person Ken McCallum
    of        GBR
    office    GBR.INTEL | Director General of MI5 | ~2020..
    sex       m

person Jeremy Corbyn
    of        GBR
    office    LABOURGB | Leader | ~2015..~2020
    sex       m

person Kemi Badenoch
    of        GBR
    office    TORIES | Leader | ~2024..
    office    GBR.MOC | Business and Trade Secretary | ~2023..~2024
    sex       f

person Nigel Farage
    of        GBR
    office    REFORMUK | Leader | ~2024..
    sex       m

person Lindsay Hoyle
    of        GBR
    office    GBR.PARL | Speaker of the House of Commons | ~2019..
    sex       m

person John Bercow
    of        GBR
    office    GBR.PARL | Speaker of the House of Commons | ~2009..~2019
    sex       m

person Nicola Sturgeon
    of        GBR
    office    GBR.SCOT | First Minister of Scotland | ~2014..~2023
    sex       f

person John Swinney
    of        GBR
    office    GBR.SCOT | First Minister of Scotland | ~2024..
    sex       m

person Andrew Bailey
    of        GBR
    office    GBR.CB | Governor of the Bank of England | ~2020..
    sex       m

person Winston Churchill
    of        GBR
    alias     Sir Winston Churchill
    office    GBR | Prime Minister | ~1940..~1945
    office    GBR | Prime Minister | ~1951..~1955
    sex       m

person Margaret Thatcher
    of        GBR
    office    GBR | Prime Minister | ~1979..~1990
    sex       f

person John Major
    of        GBR
    office    GBR | Prime Minister | ~1990..~1997
    sex       m

person Nick Clegg
    of        GBR
    office    GBR | Deputy Prime Minister | ~2010..~2015
    sex       m

person George Osborne
    of        GBR
    office    GBR.MOF | Chancellor of the Exchequer | ~2010..~2016
    sex       m

person Michael Gove
    of        GBR
    office    GBR.MOJ | Justice Secretary | ~2015..~2016
    sex       m

person Dominic Cummings
    of        GBR
    office    GBR.GOV | Chief Adviser to the Prime Minister | ~2019..~2020
    sex       m

person David Frost
    of        GBR
    alias     Lord Frost
    office    GBR.GOV | Chief Negotiator for Brexit | ~2020..~2021
    sex       m

person Hamish Falconer
    of        GBR
    office    GBR.MFA | Minister for the Middle East | ~2024..
    sex       m

person Alan Duncan
    of        GBR
    office    GBR.MFA | Minister of State | ~2016..~2019
    sex       m

person Tobias Ellwood
    of        GBR
    office    GBR.MOD | Minister of State | ~2017..~2019
    sex       m

person Alistair Burt
    of        GBR
    office    GBR.MFA | Minister for the Middle East | ~2017..~2019
    sex       m

person Tom Tugendhat
    of        GBR
    office    GBR.GOV | Security Minister | ~2022..~2024
    sex       m

person Emily Thornberry
    of        GBR
    office    GBR.PARL | Chair of the Foreign Affairs Committee | ~2024..
    sex       f

## France

person Emmanuel Macron
    of        FRA
    office    FRA | President | 2017-05-14..
    office    AND | Co-Prince | ~2017..
    sex       m

person François Hollande
    of        FRA
    alias     Francois Hollande
    office    FRA | President | ~2012..2017-05-14
    office    AND | Co-Prince | ~2012..~2017
    sex       m

person Nicolas Sarkozy
    of        FRA
    office    FRA | President | ~2007..~2012
    office    AND | Co-Prince | ~2007..~2012
    sex       m

person Jacques Chirac
    of        FRA
    office    FRA | President | ~1995..~2007
    office    AND | Co-Prince | ~1995..~2007
    sex       m

person Sébastien Lecornu
    of        FRA
    alias     Sebastien Lecornu
    office    FRA | Prime Minister | ~2025..
    office    FRA.MOD | Minister of the Armed Forces | ~2022..~2025
    sex       m

person François Bayrou
    of        FRA
    alias     Francois Bayrou
    office    FRA | Prime Minister | ~2024..~2025
    sex       m

person Michel Barnier
    of        FRA
    office    FRA | Prime Minister | ~2024..~2024
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2004..~2005
    office    EU | Chief Negotiator for Brexit | ~2016..~2021
    sex       m

person Gabriel Attal
    of        FRA
    office    FRA | Prime Minister | ~2024..~2024
    sex       m

person Élisabeth Borne
    of        FRA
    alias     Elisabeth Borne
    office    FRA | Prime Minister | ~2022..~2024
    sex       f

person Jean Castex
    of        FRA
    office    FRA | Prime Minister | ~2020..~2022
    sex       m

person Édouard Philippe
    of        FRA
    alias     Edouard Philippe
    office    FRA | Prime Minister | ~2017..~2020
    sex       m

person Bernard Cazeneuve
    of        FRA
    office    FRA | Prime Minister | ~2016..~2017
    sex       m

person Manuel Valls
    of        FRA
    office    FRA | Prime Minister | ~2014..~2016
    sex       m

person Jean-Marc Ayrault
    of        FRA
    office    FRA | Prime Minister | ~2012..~2014
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2016..~2017
    sex       m

person François Fillon
    of        FRA
    alias     Francois Fillon
    office    FRA | Prime Minister | ~2007..~2012
    sex       m

person Dominique de Villepin
    of        FRA
    surname   de Villepin; Villepin
    office    FRA | Prime Minister | ~2005..~2007
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2002..~2004
    sex       m

person Jean-Pierre Raffarin
    of        FRA
    office    FRA | Prime Minister | ~2002..~2005
    sex       m

person Lionel Jospin
    of        FRA
    office    FRA | Prime Minister | ~1997..~2002
    sex       m

person Jean-Noël Barrot
    of        FRA
    alias     Jean-Noel Barrot
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2024..
    sex       m

person Stéphane Séjourné
    of        FRA
    alias     Stephane Sejourne
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2024..~2024
    office    EU.COMMISSION | Executive Vice-President of the European Commission | ~2024..
    sex       m

person Catherine Colonna
    of        FRA
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2022..~2024
    sex       f

person Jean-Yves Le Drian
    of        FRA
    surname   Le Drian
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2017..~2022
    office    FRA.MOD | Minister of the Armed Forces | ~2012..~2017
    office    FRA.MFA | Special Envoy for Lebanon | ~2023..
    sex       m

person Laurent Fabius
    of        FRA
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2012..~2016
    sex       m

person Alain Juppé
    of        FRA
    alias     Alain Juppe
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2011..~2012
    office    FRA | Prime Minister | ~1995..~1997
    office    FRA.MOD | Minister of the Armed Forces | ~2010..~2011
    sex       m

person Michèle Alliot-Marie
    of        FRA
    alias     Michele Alliot-Marie
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2010..~2011
    office    FRA.MOD | Minister of the Armed Forces | ~2002..~2007
    sex       f

person Bernard Kouchner
    of        FRA
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2007..~2010
    sex       m

person Philippe Douste-Blazy
    of        FRA
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~2005..~2007
    sex       m

person Hubert Védrine
    of        FRA
    alias     Hubert Vedrine
    office    FRA.MFA | Minister for Europe and Foreign Affairs | ~1997..~2002
    sex       m

person Sylvie Goulard
    of        FRA
    office    FRA.MOD | Minister of the Armed Forces | ~2017..~2017
    sex       f

person Florence Parly
    of        FRA
    office    FRA.MOD | Minister of the Armed Forces | ~2017..~2022
    sex       f

person Catherine Vautrin
    of        FRA
    office    FRA.MOD | Minister of the Armed Forces | ~2025..
    sex       f

person Bruno Retailleau
    of        FRA
    office    FRA.MOI | Minister of the Interior | ~2024..~2025
    sex       m

person Gérald Darmanin
    of        FRA
    alias     Gerald Darmanin
    office    FRA.MOI | Minister of the Interior | ~2020..~2024
    office    FRA.MOJ | Minister of Justice | ~2024..
    sex       m

person Bruno Le Maire
    of        FRA
    surname   Le Maire
    office    FRA.MOF | Minister of Finance | ~2017..~2024
    sex       m

person Emmanuel Bonne
    of        FRA
    office    FRA.NSC | Diplomatic Adviser to the President | ~2019..
    sex       m

person Philippe Étienne
    of        FRA
    alias     Philippe Etienne
    office    FRA.NSC | Diplomatic Adviser to the President | ~2017..~2019
    office    FRA.MFA | Ambassador to the United States | ~2019..~2023
    sex       m

person Gérard Araud
    of        FRA
    alias     Gerard Araud
    office    FRA.MFA | Permanent Representative to the United Nations | ~2009..~2014
    office    FRA.MFA | Ambassador to the United States | ~2014..~2019
    sex       m

person François Delattre
    of        FRA
    alias     Francois Delattre
    office    FRA.MFA | Permanent Representative to the United Nations | ~2014..~2019
    sex       m

person Nicolas de Rivière
    of        FRA
    alias     Nicolas de Riviere
    surname   de Rivière; de Riviere
    office    FRA.MFA | Permanent Representative to the United Nations | ~2019..~2025
    sex       m

person Jérôme Bonnafont
    of        FRA
    alias     Jerome Bonnafont
    office    FRA.MFA | Permanent Representative to the United Nations | ~2025..
    sex       m

person François Lecointre
    of        FRA
    alias     Francois Lecointre
    office    FRA.MIL | Chief of the Defence Staff | ~2017..~2021
    sex       m

person Thierry Burkhard
    of        FRA
    office    FRA.MIL | Chief of the Defence Staff | ~2021..~2025
    sex       m

person Fabien Mandon
    of        FRA
    office    FRA.MIL | Chief of the Defence Staff | ~2025..
    sex       m

person Pierre de Villiers
    of        FRA
    surname   de Villiers
    office    FRA.MIL | Chief of the Defence Staff | ~2014..~2017
    sex       m

person Marine Le Pen
    of        FRA
    surname   Le Pen
    office    RN | Leader | ~2011..~2022
    sex       f

person Jordan Bardella
    of        FRA
    office    RN | President | ~2022..
    sex       m

person Jean-Luc Mélenchon
    of        FRA
    alias     Jean-Luc Melenchon
    office    LFI | Leader | ~2016..
    sex       m

person Yaël Braun-Pivet
    of        FRA
    alias     Yael Braun-Pivet
    office    FRA.PARL | President of the National Assembly | ~2022..
    sex       f

person Gérard Larcher
    of        FRA
    alias     Gerard Larcher
    office    FRA.PARL | President of the Senate | ~2014..
    sex       m

person Charles de Gaulle
    of        FRA
    alias     General de Gaulle
    surname   de Gaulle
    office    FRA | President | ~1959..~1969
    sex       m

person Georges Pompidou
    of        FRA
    office    FRA | President | ~1969..~1974
    sex       m

person Valéry Giscard d'Estaing
    of        FRA
    alias     Valery Giscard d'Estaing
    surname   Giscard d'Estaing; Giscard
    office    FRA | President | ~1974..~1981
    sex       m

person François Mitterrand
    of        FRA
    alias     Francois Mitterrand
    office    FRA | President | ~1981..~1995
    sex       m

person Benjamin Haddad
    of        FRA
    office    FRA.MFA | Minister Delegate for Europe | ~2024..
    sex       m

person Clément Beaune
    of        FRA
    alias     Clement Beaune
    office    FRA.MFA | Minister Delegate for Europe | ~2020..~2022
    sex       m

person Nathalie Loiseau
    of        FRA
    office    FRA.MFA | Minister for European Affairs | ~2017..~2019
    sex       f

person Franck Riester
    of        FRA
    office    FRA.MFA | Minister Delegate for Foreign Trade | ~2020..~2022
    sex       m

person Agnès von der Mühll
    of        FRA
    alias     Agnes von der Muhll
    surname   von der Mühll; von der Muhll
    office    FRA.MFA | Foreign Ministry Spokesperson | ~2017..~2022
    sex       f

person Anne-Claire Legendre
    of        FRA
    office    FRA.MFA | Foreign Ministry Spokesperson | ~2021..~2023
    office    FRA.GOV | Adviser to the President on the Middle East | ~2023..
    sex       f

person Christophe Lemoine
    of        FRA
    office    FRA.MFA | Foreign Ministry Spokesperson | ~2023..~2025
    sex       m

person Pascal Confavreux
    of        FRA
    office    FRA.MFA | Foreign Ministry Spokesperson | ~2025..
    sex       m

person Éric Ciotti
    of        FRA
    alias     Eric Ciotti
    office    LR | President | ~2022..~2024
    sex       m

person Éric Zemmour
    of        FRA
    alias     Eric Zemmour
    office    GRP:Reconquête | Leader | ~2021..
    sex       m

## Germany

person Friedrich Merz
    of        DEU
    office    DEU | Chancellor | 2025-05-06..
    office    CDU | Chairman | ~2022..
    sex       m

person Olaf Scholz
    of        DEU
    office    DEU | Chancellor | 2021-12-08..2025-05-06
    office    DEU.MOF | Minister of Finance | ~2018..~2021
    sex       m

person Angela Merkel
    of        DEU
    office    DEU | Chancellor | 2005-11-22..2021-12-08
    sex       f

person Gerhard Schröder
    of        DEU
    alias     Gerhard Schroeder; Gerhard Schroder
    office    DEU | Chancellor | ~1998..2005-11-22
    sex       m

person Frank-Walter Steinmeier
    of        DEU
    office    DEU | President | ~2017..
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~2005..~2009
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~2013..~2017
    sex       m

person Joachim Gauck
    of        DEU
    office    DEU | President | ~2012..~2017
    sex       m

person Christian Wulff
    of        DEU
    office    DEU | President | ~2010..~2012
    sex       m

person Horst Köhler
    of        DEU
    alias     Horst Koehler; Horst Kohler
    office    DEU | President | ~2004..~2010
    office    IMF | Managing Director | ~2000..~2004
    sex       m

person Johannes Rau
    of        DEU
    office    DEU | President | ~1999..~2004
    sex       m

person Johann Wadephul
    of        DEU
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~2025..
    sex       m

person Annalena Baerbock
    of        DEU
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~2021..~2025
    office    UNGA | President of the General Assembly | ~2025..
    sex       f

person Heiko Maas
    of        DEU
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~2018..~2021
    sex       m

person Sigmar Gabriel
    of        DEU
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~2017..~2018
    sex       m

person Guido Westerwelle
    of        DEU
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~2009..~2013
    sex       m

person Joschka Fischer
    of        DEU
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~1998..~2005
    sex       m

person Karl-Theodor zu Guttenberg
    of        DEU
    surname   zu Guttenberg; Guttenberg
    office    DEU.MOD | Federal Minister of Defence | ~2009..~2011
    sex       m

person Thomas de Maizière
    of        DEU
    alias     Thomas de Maiziere
    surname   de Maizière; de Maiziere
    office    DEU.MOD | Federal Minister of Defence | ~2011..~2013
    office    DEU.MOI | Minister of the Interior | ~2013..~2018
    sex       m

person Annegret Kramp-Karrenbauer
    of        DEU
    alias     AKK
    office    DEU.MOD | Federal Minister of Defence | ~2019..~2021
    sex       f

person Christine Lambrecht
    of        DEU
    office    DEU.MOD | Federal Minister of Defence | ~2021..~2023
    sex       f

person Boris Pistorius
    of        DEU
    office    DEU.MOD | Federal Minister of Defence | ~2023..
    sex       m

person Lars Klingbeil
    of        DEU
    office    DEU.MOF | Minister of Finance | ~2025..
    sex       m

person Christian Lindner
    of        DEU
    office    DEU.MOF | Minister of Finance | ~2021..~2024
    sex       m

person Wolfgang Schäuble
    of        DEU
    alias     Wolfgang Schaeuble; Wolfgang Schauble
    office    DEU.MOF | Minister of Finance | ~2009..~2017
    office    DEU.PARL | President of the Bundestag | ~2017..~2021
    sex       m

person Robert Habeck
    of        DEU
    office    DEU.MOC | Minister for Economic Affairs | ~2021..~2025
    sex       m

person Peter Altmaier
    of        DEU
    office    DEU.MOC | Minister for Economic Affairs | ~2018..~2021
    sex       m

person Nancy Faeser
    of        DEU
    office    DEU.MOI | Minister of the Interior | ~2021..~2025
    sex       f

person Alexander Dobrindt
    of        DEU
    office    DEU.MOI | Minister of the Interior | ~2025..
    sex       m

person Horst Seehofer
    of        DEU
    office    DEU.MOI | Minister of the Interior | ~2018..~2021
    sex       m

person Steffen Seibert
    of        DEU
    office    DEU.GOV | Government Spokesperson | ~2010..~2021
    office    DEU.MFA | Ambassador to Israel | ~2022..
    sex       m

person Steffen Hebestreit
    of        DEU
    office    DEU.GOV | Government Spokesperson | ~2021..~2025
    sex       m

person Jens Plötner
    of        DEU
    alias     Jens Ploetner; Jens Plotner
    office    DEU.GOV | Foreign Policy Adviser to the Chancellor | ~2021..~2025
    sex       m

person Christoph Heusgen
    of        DEU
    office    DEU.MFA | Permanent Representative to the United Nations | ~2017..~2021
    office    DEU.GOV | Foreign Policy Adviser to the Chancellor | ~2005..~2017
    sex       m

person Antje Leendertse
    of        DEU
    office    DEU.MFA | Permanent Representative to the United Nations | ~2021..~2024
    sex       f

person Günter Sautter
    of        DEU
    alias     Gunter Sautter
    office    DEU.GOV | Foreign Policy Adviser to the Chancellor | ~2025..
    sex       m

person Eberhard Zorn
    of        DEU
    office    DEU.MIL | Inspector General of the Bundeswehr | ~2018..~2023
    sex       m

person Carsten Breuer
    of        DEU
    office    DEU.MIL | Inspector General of the Bundeswehr | ~2023..
    sex       m

person Volker Wieker
    of        DEU
    office    DEU.MIL | Inspector General of the Bundeswehr | ~2010..~2018
    sex       m

person Alice Weidel
    of        DEU
    office    AFD | Leader | ~2017..
    sex       f

person Bärbel Bas
    of        DEU
    alias     Barbel Bas
    office    DEU.PARL | President of the Bundestag | ~2021..~2025
    sex       f

person Julia Klöckner
    of        DEU
    alias     Julia Klockner
    office    DEU.PARL | President of the Bundestag | ~2025..
    sex       f

person Adolf Hitler
    of        DEU
    office    DEU | Chancellor | ~1933..~1945
    sex       m

person Konrad Adenauer
    of        DEU
    office    DEU | Chancellor | ~1949..~1963
    sex       m

person Willy Brandt
    of        DEU
    office    DEU | Chancellor | ~1969..~1974
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~1966..~1969
    sex       m

person Helmut Schmidt
    of        DEU
    office    DEU | Chancellor | ~1974..~1982
    sex       m

person Helmut Kohl
    of        DEU
    office    DEU | Chancellor | ~1982..~1998
    sex       m

person Hans-Dietrich Genscher
    of        DEU
    office    DEU.MFA | Federal Minister for Foreign Affairs | ~1974..~1992
    sex       m

person Franz Josef Jung
    of        DEU
    office    DEU.MOD | Federal Minister of Defence | ~2005..~2009
    sex       m

person Christopher Burger
    of        DEU
    office    DEU.MFA | Foreign Ministry Spokesperson | ~2018..~2022
    sex       m

person Andrea Sasse
    of        DEU
    office    DEU.MFA | Foreign Ministry Spokesperson | ~2018..~2024
    sex       f

person Sebastian Fischer
    of        DEU
    office    DEU.MFA | Foreign Ministry Spokesperson | ~2021..~2025
    sex       m

person Kathrin Deschauer
    of        DEU
    office    DEU.MFA | Foreign Ministry Spokesperson | ~2023..
    sex       f

person Stefan Kornelius
    of        DEU
    office    DEU.GOV | Government Spokesperson | ~2025..
    sex       m

person Sahra Wagenknecht
    of        DEU
    office    BSW | Leader | ~2024..~2025
    sex       f

person Tino Chrupalla
    of        DEU
    office    AFD | Leader | ~2019..
    sex       m

## Italy

person Sergio Mattarella
    of        ITA
    office    ITA | President | ~2015..
    sex       m

person Giorgio Napolitano
    of        ITA
    office    ITA | President | ~2006..~2015
    sex       m

person Carlo Azeglio Ciampi
    of        ITA
    office    ITA | President | ~1999..~2006
    office    ITA | Prime Minister | ~1993..~1994
    sex       m

person Giorgia Meloni
    of        ITA
    office    ITA | Prime Minister | 2022-10-22..
    sex       f

person Mario Draghi
    of        ITA
    office    ITA | Prime Minister | ~2021..2022-10-22
    office    ECB | President | ~2011..~2019
    sex       m

person Giuseppe Conte
    of        ITA
    office    ITA | Prime Minister | ~2018..~2021
    sex       m

person Paolo Gentiloni
    of        ITA
    office    ITA | Prime Minister | ~2016..~2018
    office    ITA.MFA | Minister of Foreign Affairs | ~2014..~2016
    office    EU.COMMISSION | Commissioner for Economy | ~2019..~2024
    sex       m

person Matteo Renzi
    of        ITA
    office    ITA | Prime Minister | ~2014..~2016
    sex       m

person Enrico Letta
    of        ITA
    office    ITA | Prime Minister | ~2013..~2014
    sex       m

person Mario Monti
    of        ITA
    office    ITA | Prime Minister | ~2011..~2013
    sex       m

person Silvio Berlusconi
    of        ITA
    office    ITA | Prime Minister | ~2001..~2006
    office    ITA | Prime Minister | ~2008..~2011
    sex       m

person Romano Prodi
    of        ITA
    office    ITA | Prime Minister | ~1996..~1998
    office    ITA | Prime Minister | ~2006..~2008
    office    EU.COMMISSION | President of the European Commission | ~1999..~2004
    sex       m

person Giuliano Amato
    of        ITA
    office    ITA | Prime Minister | ~2000..~2001
    sex       m

person Massimo D'Alema
    of        ITA
    surname   D'Alema
    office    ITA | Prime Minister | ~1998..~2000
    office    ITA.MFA | Minister of Foreign Affairs | ~2006..~2008
    sex       m

person Antonio Tajani
    of        ITA
    office    ITA.MFA | Minister of Foreign Affairs | ~2022..
    office    EU.EP | President of the European Parliament | ~2017..~2019
    sex       m

person Luigi Di Maio
    of        ITA
    surname   Di Maio
    office    ITA.MFA | Minister of Foreign Affairs | ~2019..~2022
    office    EU | Special Representative for the Gulf | ~2023..
    sex       m

person Enzo Moavero Milanesi
    of        ITA
    surname   Moavero Milanesi; Moavero
    office    ITA.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Angelino Alfano
    of        ITA
    office    ITA.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person Federica Mogherini
    of        ITA
    office    ITA.MFA | Minister of Foreign Affairs | ~2014..~2014
    office    EU | High Representative for Foreign Affairs and Security Policy | ~2014..~2019
    sex       f

person Emma Bonino
    of        ITA
    office    ITA.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       f

person Giulio Terzi di Sant'Agata
    of        ITA
    alias     Giulio Terzi
    surname   Terzi; Terzi di Sant'Agata
    office    ITA.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Franco Frattini
    of        ITA
    office    ITA.MFA | Minister of Foreign Affairs | ~2002..~2004
    office    ITA.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person Roberta Pinotti
    of        ITA
    office    ITA.MOD | Minister of Defence | ~2014..~2018
    sex       f

person Elisabetta Trenta
    of        ITA
    office    ITA.MOD | Minister of Defence | ~2018..~2019
    sex       f

person Lorenzo Guerini
    of        ITA
    office    ITA.MOD | Minister of Defence | ~2019..~2022
    sex       m

person Guido Crosetto
    of        ITA
    office    ITA.MOD | Minister of Defence | ~2022..
    sex       m

person Matteo Salvini
    of        ITA
    office    ITA.MOI | Minister of the Interior | ~2018..~2019
    office    ITA | Deputy Prime Minister | ~2022..
    office    LEGA | Leader | ~2013..
    sex       m

person Giancarlo Giorgetti
    of        ITA
    office    ITA.MOF | Minister of Economy and Finance | ~2022..
    sex       m

person Matteo Piantedosi
    of        ITA
    office    ITA.MOI | Minister of the Interior | ~2022..
    sex       m

person Giuseppe Cavo Dragone
    of        ITA
    surname   Cavo Dragone
    office    ITA.MIL | Chief of the Defence Staff | ~2021..~2024
    office    NATO.MC | Chair of the Military Committee | ~2025..
    sex       m

person Maurizio Massari
    of        ITA
    office    ITA.MFA | Permanent Representative to the United Nations | ~2021..
    sex       m

## Spain

person Felipe VI
    of        ESP
    alias     King Felipe; King Felipe VI
    surname   Felipe
    office    ESP | King | ~2014..
    sex       m

person Juan Carlos I
    of        ESP
    alias     King Juan Carlos
    surname   Juan Carlos
    office    ESP | King | ~1975..~2014
    sex       m

person Pedro Sánchez
    of        ESP
    alias     Pedro Sanchez
    office    ESP | Prime Minister | ~2018..
    sex       m

person Mariano Rajoy
    of        ESP
    office    ESP | Prime Minister | ~2011..~2018
    sex       m

person José Luis Rodríguez Zapatero
    of        ESP
    alias     José Luis Zapatero; Jose Luis Rodriguez Zapatero; Jose Luis Zapatero
    surname   Rodríguez Zapatero; Zapatero; Rodriguez Zapatero
    office    ESP | Prime Minister | ~2004..~2011
    sex       m

person José María Aznar
    of        ESP
    alias     Jose Maria Aznar
    office    ESP | Prime Minister | ~1996..~2004
    sex       m

person José Manuel Albares
    of        ESP
    alias     Jose Manuel Albares
    office    ESP.MFA | Minister of Foreign Affairs | ~2021..
    sex       m

person Arancha González Laya
    of        ESP
    alias     Arancha González; Arancha Gonzalez Laya; Arancha Gonzalez
    surname   González Laya; Gonzalez Laya
    office    ESP.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       f

person Josep Borrell
    of        ESP
    alias     Josep Borrell Fontelles
    office    ESP.MFA | Minister of Foreign Affairs | ~2018..~2019
    office    EU | High Representative for Foreign Affairs and Security Policy | ~2019..~2024
    office    EU.EP | President of the European Parliament | ~2004..~2007
    sex       m

person Alfonso Dastis
    of        ESP
    office    ESP.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person José Manuel García-Margallo
    of        ESP
    alias     Jose Manuel Garcia-Margallo
    surname   García-Margallo; Margallo; Garcia-Margallo
    office    ESP.MFA | Minister of Foreign Affairs | ~2011..~2016
    sex       m

person Trinidad Jiménez
    of        ESP
    alias     Trinidad Jimenez
    office    ESP.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       f

person Miguel Ángel Moratinos
    of        ESP
    alias     Miguel Angel Moratinos
    office    ESP.MFA | Minister of Foreign Affairs | ~2004..~2010
    office    UN | High Representative | ~2019..
    sex       m

person Ana Palacio
    of        ESP
    office    ESP.MFA | Minister of Foreign Affairs | ~2002..~2004
    sex       f

person María Dolores de Cospedal
    of        ESP
    alias     Maria Dolores de Cospedal
    surname   de Cospedal; Cospedal
    office    ESP.MOD | Minister of Defence | ~2016..~2018
    sex       f

person Margarita Robles
    of        ESP
    office    ESP.MOD | Minister of Defence | ~2018..
    sex       f

person Pedro Morenés
    of        ESP
    alias     Pedro Morenes
    office    ESP.MOD | Minister of Defence | ~2011..~2016
    sex       m

person Nadia Calviño
    of        ESP
    alias     Nadia Calvino
    office    ESP.MOF | Minister of Economy | ~2018..~2023
    office    EIB | President | ~2024..
    sex       f

person Carles Puigdemont
    of        ESP
    office    ESP.CATALONIA | President of Catalonia | ~2016..~2017
    sex       m

person Alberto Núñez Feijóo
    of        ESP
    alias     Alberto Nunez Feijoo
    surname   Núñez Feijóo; Feijóo; Nunez Feijoo; Feijoo
    office    PP | Leader | ~2022..
    sex       m

person Santiago Abascal
    of        ESP
    office    VOX | Leader | ~2014..
    sex       m

person Francisco Franco
    of        ESP
    alias     General Franco
    office    ESP | Head of State | ~1939..~1975
    sex       m

person Felipe González
    of        ESP
    alias     Felipe Gonzalez
    office    ESP | Prime Minister | ~1982..~1996
    sex       m

person Pere Aragonès
    of        ESP
    alias     Pere Aragones
    office    ESP.CATALONIA | President of Catalonia | ~2021..~2024
    sex       m

person Salvador Illa
    of        ESP
    office    ESP.CATALONIA | President of Catalonia | ~2024..
    sex       m

## Portugal

person António José Seguro
    of        PRT
    alias     Antonio Jose Seguro
    surname   Seguro
    office    PRT | President | ~2026..
    sex       m

person Marcelo Rebelo de Sousa
    of        PRT
    surname   Rebelo de Sousa
    office    PRT | President | ~2016..~2026
    sex       m

person Aníbal Cavaco Silva
    of        PRT
    alias     Anibal Cavaco Silva
    surname   Cavaco Silva
    office    PRT | President | ~2006..~2016
    sex       m

person Jorge Sampaio
    of        PRT
    office    PRT | President | ~1996..~2006
    sex       m

person Luís Montenegro
    of        PRT
    alias     Luis Montenegro
    office    PRT | Prime Minister | ~2024..
    sex       m

person António Costa
    of        PRT
    alias     Antonio Costa
    office    PRT | Prime Minister | ~2015..~2024
    office    EU.EUCO | President of the European Council | 2024-12-01..
    sex       m

person Pedro Passos Coelho
    of        PRT
    surname   Passos Coelho
    office    PRT | Prime Minister | ~2011..~2015
    sex       m

person José Sócrates
    of        PRT
    alias     Jose Socrates
    office    PRT | Prime Minister | ~2005..~2011
    sex       m

person Pedro Santana Lopes
    of        PRT
    surname   Santana Lopes
    office    PRT | Prime Minister | ~2004..~2005
    sex       m

person José Manuel Barroso
    of        PRT
    alias     José Manuel Durão Barroso; Durão Barroso; Jose Manuel Barroso; Jose Manuel Durao Barroso; Durao Barroso
    surname   Barroso; Durão Barroso; Durao Barroso
    office    PRT | Prime Minister | ~2002..~2004
    office    EU.COMMISSION | President of the European Commission | ~2004..~2014
    sex       m

person Paulo Rangel
    of        PRT
    office    PRT.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person João Gomes Cravinho
    of        PRT
    alias     Joao Gomes Cravinho
    surname   Gomes Cravinho; Cravinho
    office    PRT.MFA | Minister of Foreign Affairs | ~2022..~2024
    office    PRT.MOD | Minister of National Defence | ~2018..~2022
    sex       m

person Augusto Santos Silva
    of        PRT
    surname   Santos Silva
    office    PRT.MFA | Minister of Foreign Affairs | ~2015..~2022
    sex       m

person Rui Machete
    of        PRT
    office    PRT.MFA | Minister of Foreign Affairs | ~2013..~2015
    sex       m

person Paulo Portas
    of        PRT
    office    PRT.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Luís Amado
    of        PRT
    alias     Luis Amado
    office    PRT.MFA | Minister of Foreign Affairs | ~2006..~2011
    sex       m

person Helena Carreiras
    of        PRT
    office    PRT.MOD | Minister of National Defence | ~2022..~2024
    sex       f

person Nuno Melo
    of        PRT
    office    PRT.MOD | Minister of National Defence | ~2024..
    sex       m

## Netherlands

person Willem-Alexander
    of        NLD
    alias     King Willem-Alexander; Willem-Alexander of the Netherlands
    surname   Willem-Alexander
    office    NLD | King | ~2013..
    sex       m

person Beatrix
    of        NLD
    alias     Queen Beatrix
    weak      Beatrix
    surname   Beatrix
    office    NLD | Queen | ~1980..~2013
    sex       f

person Rob Jetten
    of        NLD
    office    NLD | Prime Minister | ~2026..
    sex       m

person Dick Schoof
    of        NLD
    office    NLD | Prime Minister | ~2024..~2026
    sex       m

person Mark Rutte
    of        NLD
    office    NLD | Prime Minister | ~2010..~2024
    office    NATO | Secretary General | 2024-10-01..
    sex       m

person Jan Peter Balkenende
    of        NLD
    office    NLD | Prime Minister | ~2002..~2010
    sex       m

person Wim Kok
    of        NLD
    office    NLD | Prime Minister | ~1994..~2002
    sex       m

person Tom Berendsen
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | 2026-02-23..
    sex       m

person David van Weel
    of        NLD
    surname   van Weel
    office    NLD.MFA | Minister of Foreign Affairs | ~2025..2026-02-23
    office    NLD.MOJ | Minister of Justice and Security | 2026-02-23..
    office    NLD.MOJ | Minister of Justice and Security | ~2024..~2025
    sex       m

person Caspar Veldkamp
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Hanke Bruins Slot
    of        NLD
    surname   Bruins Slot
    office    NLD.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       f

person Wopke Hoekstra
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2022..~2023
    office    EU.COMMISSION | Commissioner for Climate Action | ~2023..
    sex       m

person Ben Knapen
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       m

person Sigrid Kaag
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2021..~2021
    office    NLD.MOF | Minister of Finance | ~2022..~2024
    office    UN | Senior Humanitarian and Reconstruction Coordinator for Gaza | ~2024..~2025
    sex       f

person Stef Blok
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2018..~2021
    sex       m

person Halbe Zijlstra
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2017..~2018
    sex       m

person Bert Koenders
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2014..~2017
    sex       m

person Frans Timmermans
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2012..~2014
    office    EU.COMMISSION | Executive Vice-President of the European Commission | ~2019..~2023
    sex       m

person Uri Rosenthal
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Maxime Verhagen
    of        NLD
    office    NLD.MFA | Minister of Foreign Affairs | ~2007..~2010
    sex       m

person Ruben Brekelmans
    of        NLD
    office    NLD.MOD | Minister of Defence | ~2024..2026-02-23
    sex       m

person Kajsa Ollongren
    of        NLD
    office    NLD.MOD | Minister of Defence | ~2022..~2024
    sex       f

person Ank Bijleveld
    of        NLD
    office    NLD.MOD | Minister of Defence | ~2017..~2021
    sex       f

person Jeanine Hennis-Plasschaert
    of        NLD
    surname   Hennis-Plasschaert; Hennis
    office    NLD.MOD | Minister of Defence | ~2012..~2017
    office    UN | Special Representative for Iraq | ~2018..~2024
    office    UN | Special Coordinator for Lebanon | ~2024..
    sex       f

person Geert Wilders
    of        NLD
    office    PVV | Leader | ~2006..
    sex       m

## Belgium

person Philippe
    of        BEL
    alias     King Philippe; Philippe of Belgium
    weak      Philippe
    surname   Philippe
    office    BEL | King | ~2013..
    alias     Philippe I of Belgium; King Philippe of Belgium
    sex       m

person Albert II
    of        BEL
    alias     King Albert II
    surname   Albert
    office    BEL | King | ~1993..~2013
    sex       m

person Bart De Wever
    of        BEL
    surname   De Wever
    office    BEL | Prime Minister | ~2025..
    sex       m

person Alexander De Croo
    of        BEL
    surname   De Croo
    office    BEL | Prime Minister | ~2020..~2025
    sex       m

person Sophie Wilmès
    of        BEL
    alias     Sophie Wilmes
    office    BEL | Prime Minister | ~2019..~2020
    office    BEL.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       f

person Charles Michel
    of        BEL
    office    BEL | Prime Minister | ~2014..~2019
    office    EU.EUCO | President of the European Council | ~2019..2024-12-01
    sex       m

person Elio Di Rupo
    of        BEL
    surname   Di Rupo
    office    BEL | Prime Minister | ~2011..~2014
    sex       m

person Yves Leterme
    of        BEL
    office    BEL | Prime Minister | ~2008..~2008
    office    BEL | Prime Minister | ~2009..~2011
    sex       m

person Herman Van Rompuy
    of        BEL
    surname   Van Rompuy
    office    BEL | Prime Minister | ~2008..~2009
    office    EU.EUCO | President of the European Council | 2009-12-01..2014-12-01
    sex       m

person Guy Verhofstadt
    of        BEL
    office    BEL | Prime Minister | ~1999..~2008
    sex       m

person Maxime Prévot
    of        BEL
    alias     Maxime Prevot
    office    BEL.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Bernard Quintin
    of        BEL
    office    BEL.MFA | Minister of Foreign Affairs | ~2024..~2025
    office    BEL.MOI | Minister of the Interior | ~2025..
    sex       m

person Hadja Lahbib
    of        BEL
    office    BEL.MFA | Minister of Foreign Affairs | ~2022..~2024
    office    EU.COMMISSION | Commissioner for Equality, Preparedness and Crisis Management | ~2024..
    sex       f

person Philippe Goffin
    of        BEL
    office    BEL.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Didier Reynders
    of        BEL
    office    BEL.MFA | Minister of Foreign Affairs | ~2011..~2019
    office    EU.COMMISSION | Commissioner for Justice | ~2019..~2024
    sex       m

person Steven Vanackere
    of        BEL
    office    BEL.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       m

person Theo Francken
    of        BEL
    office    BEL.MOD | Minister of Defence | ~2025..
    sex       m

person Ludivine Dedonder
    of        BEL
    office    BEL.MOD | Minister of Defence | ~2020..~2025
    sex       f

## Luxembourg

person Guillaume V
    of        LUX
    alias     Grand Duke Guillaume
    surname   Guillaume
    office    LUX | Grand Duke | ~2025..
    sex       m

person Henri
    of        LUX
    alias     Grand Duke Henri
    weak      Henri
    surname   Henri
    office    LUX | Grand Duke | ~2000..~2025
    sex       m

person Luc Frieden
    of        LUX
    office    LUX | Prime Minister | ~2023..
    sex       m

person Xavier Bettel
    of        LUX
    office    LUX | Prime Minister | ~2013..~2023
    office    LUX.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Jean-Claude Juncker
    of        LUX
    office    LUX | Prime Minister | ~1995..~2013
    office    EU.COMMISSION | President of the European Commission | ~2014..~2019
    sex       m

person Jean Asselborn
    of        LUX
    office    LUX.MFA | Minister of Foreign Affairs | ~2004..~2023
    sex       m

## Ireland

person Catherine Connolly
    of        IRL
    office    IRL | President | ~2025..
    sex       f

person Michael D. Higgins
    of        IRL
    alias     Michael Higgins
    office    IRL | President | ~2011..~2025
    sex       m

person Mary McAleese
    of        IRL
    office    IRL | President | ~1997..~2011
    sex       f

person Mary Robinson
    of        IRL
    office    IRL | President | ~1990..~1997
    office    OHCHR | High Commissioner for Human Rights | ~1997..~2002
    sex       f

person Micheál Martin
    of        IRL
    alias     Micheal Martin
    office    IRL | Taoiseach | ~2020..~2022
    office    IRL | Taoiseach | ~2025..
    office    IRL.MFA | Minister of Foreign Affairs | ~2008..~2011
    office    IRL.MFA | Minister of Foreign Affairs | ~2022..~2025
    sex       m

person Simon Harris
    of        IRL
    office    IRL | Taoiseach | ~2024..~2025
    office    IRL.MFA | Minister of Foreign Affairs | ~2025..~2025
    sex       m

person Leo Varadkar
    of        IRL
    office    IRL | Taoiseach | ~2017..~2020
    office    IRL | Taoiseach | ~2022..~2024
    sex       m

person Enda Kenny
    of        IRL
    office    IRL | Taoiseach | ~2011..~2017
    sex       m

person Brian Cowen
    of        IRL
    office    IRL | Taoiseach | ~2008..~2011
    office    IRL.MFA | Minister of Foreign Affairs | ~2000..~2004
    sex       m

person Bertie Ahern
    of        IRL
    office    IRL | Taoiseach | ~1997..~2008
    sex       m

person Simon Coveney
    of        IRL
    office    IRL.MFA | Minister of Foreign Affairs | ~2017..~2022
    sex       m

person Charlie Flanagan
    of        IRL
    office    IRL.MFA | Minister of Foreign Affairs | ~2014..~2017
    sex       m

person Eamon Gilmore
    of        IRL
    office    IRL.MFA | Minister of Foreign Affairs | ~2011..~2014
    office    EU | Special Representative for Human Rights | ~2019..~2024
    sex       m

person Helen McEntee
    of        IRL
    office    IRL.MFA | Minister of Foreign Affairs | ~2025..
    sex       f

person Geraldine Byrne Nason
    of        IRL
    surname   Byrne Nason
    office    IRL.MFA | Permanent Representative to the United Nations | ~2017..~2022
    sex       f

person Mary Lou McDonald
    of        IRL
    office    SINNFEIN | President | ~2018..
    sex       f

## Austria

person Alexander Van der Bellen
    of        AUT
    surname   Van der Bellen
    office    AUT | President | ~2017..
    sex       m

person Heinz Fischer
    of        AUT
    office    AUT | President | ~2004..~2016
    sex       m

person Thomas Klestil
    of        AUT
    office    AUT | President | ~1992..~2004
    sex       m

person Christian Stocker
    of        AUT
    office    AUT | Chancellor | ~2025..
    sex       m

person Karl Nehammer
    of        AUT
    office    AUT | Chancellor | ~2021..~2025
    sex       m

person Alexander Schallenberg
    of        AUT
    office    AUT | Chancellor | ~2021..~2021
    office    AUT.MFA | Minister of Foreign Affairs | ~2019..~2021
    office    AUT.MFA | Minister of Foreign Affairs | ~2021..~2025
    sex       m

person Sebastian Kurz
    of        AUT
    office    AUT | Chancellor | ~2017..~2019
    office    AUT | Chancellor | ~2020..~2021
    office    AUT.MFA | Minister of Foreign Affairs | ~2013..~2017
    sex       m

person Brigitte Bierlein
    of        AUT
    office    AUT | Chancellor | ~2019..~2020
    sex       f

person Christian Kern
    of        AUT
    office    AUT | Chancellor | ~2016..~2017
    sex       m

person Werner Faymann
    of        AUT
    office    AUT | Chancellor | ~2008..~2016
    sex       m

person Alfred Gusenbauer
    of        AUT
    office    AUT | Chancellor | ~2007..~2008
    sex       m

person Wolfgang Schüssel
    of        AUT
    alias     Wolfgang Schussel
    office    AUT | Chancellor | ~2000..~2007
    sex       m

person Viktor Klima
    of        AUT
    office    AUT | Chancellor | ~1997..~2000
    sex       m

person Beate Meinl-Reisinger
    of        AUT
    office    AUT.MFA | Minister of Foreign Affairs | ~2025..
    sex       f

person Karin Kneissl
    of        AUT
    office    AUT.MFA | Minister of Foreign Affairs | ~2017..~2019
    sex       f

person Michael Linhart
    of        AUT
    office    AUT.MFA | Minister of Foreign Affairs | ~2021..~2021
    sex       m

person Michael Spindelegger
    of        AUT
    office    AUT.MFA | Minister of Foreign Affairs | ~2008..~2013
    sex       m

person Herbert Kickl
    of        AUT
    office    FPO | Leader | ~2021..
    sex       m

person Klaudia Tanner
    of        AUT
    office    AUT.MOD | Minister of Defence | ~2020..
    sex       f

## Switzerland

person Guy Parmelin
    of        CHE
    office    CHE | President of the Confederation | ~2021..~2022
    office    CHE | President of the Confederation | ~2026..
    office    CHE.MOD | Minister of Defence | ~2016..~2018
    office    CHE | Member of the Federal Council | ~2016..
    sex       m

person Karin Keller-Sutter
    of        CHE
    office    CHE | President of the Confederation | ~2025..~2025
    office    CHE | Member of the Federal Council | ~2019..
    sex       f

person Viola Amherd
    of        CHE
    office    CHE | President of the Confederation | ~2024..~2024
    office    CHE.MOD | Minister of Defence | ~2019..~2025
    office    CHE | Member of the Federal Council | ~2019..~2025
    sex       f

person Alain Berset
    of        CHE
    office    CHE | President of the Confederation | ~2018..~2018
    office    CHE | President of the Confederation | ~2023..~2023
    office    COE | Secretary General | ~2024..
    office    CHE | Member of the Federal Council | ~2012..~2023
    sex       m

person Ignazio Cassis
    of        CHE
    office    CHE.MFA | Head of the Federal Department of Foreign Affairs | ~2017..
    office    CHE | President of the Confederation | ~2022..~2022
    office    CHE | Member of the Federal Council | ~2017..
    sex       m

person Simonetta Sommaruga
    of        CHE
    office    CHE | President of the Confederation | ~2015..~2015
    office    CHE | President of the Confederation | ~2020..~2020
    office    CHE | Member of the Federal Council | ~2010..~2022
    sex       f

person Ueli Maurer
    of        CHE
    office    CHE | President of the Confederation | ~2013..~2013
    office    CHE | President of the Confederation | ~2019..~2019
    office    CHE | Member of the Federal Council | ~2009..~2022
    sex       m

person Doris Leuthard
    of        CHE
    office    CHE | President of the Confederation | ~2010..~2010
    office    CHE | President of the Confederation | ~2017..~2017
    sex       f

person Johann Schneider-Ammann
    of        CHE
    office    CHE | President of the Confederation | ~2016..~2016
    sex       m

person Didier Burkhalter
    of        CHE
    office    CHE.MFA | Head of the Federal Department of Foreign Affairs | ~2012..~2017
    office    CHE | President of the Confederation | ~2014..~2014
    sex       m

person Eveline Widmer-Schlumpf
    of        CHE
    office    CHE | President of the Confederation | ~2012..~2012
    sex       f

person Micheline Calmy-Rey
    of        CHE
    office    CHE.MFA | Head of the Federal Department of Foreign Affairs | ~2003..~2011
    office    CHE | President of the Confederation | ~2007..~2007
    office    CHE | President of the Confederation | ~2011..~2011
    sex       f

person Hans-Rudolf Merz
    of        CHE
    office    CHE | President of the Confederation | ~2009..~2009
    sex       m

person Pascal Couchepin
    of        CHE
    office    CHE | President of the Confederation | ~2003..~2003
    office    CHE | President of the Confederation | ~2008..~2008
    sex       m

person Moritz Leuenberger
    of        CHE
    office    CHE | President of the Confederation | ~2001..~2001
    office    CHE | President of the Confederation | ~2006..~2006
    sex       m

person Samuel Schmid
    of        CHE
    office    CHE | President of the Confederation | ~2005..~2005
    sex       m

person Joseph Deiss
    of        CHE
    office    CHE.MFA | Head of the Federal Department of Foreign Affairs | ~1999..~2002
    office    CHE | President of the Confederation | ~2004..~2004
    office    UNGA | President of the General Assembly | ~2010..~2011
    sex       m

person Kaspar Villiger
    of        CHE
    office    CHE | President of the Confederation | ~2002..~2002
    sex       m

person Adolf Ogi
    of        CHE
    office    CHE | President of the Confederation | ~2000..~2000
    sex       m

## Liechtenstein, Monaco, San Marino, Andorra, Holy See, Malta, Cyprus

person Hans-Adam II
    of        LIE
    alias     Prince Hans-Adam
    surname   Hans-Adam
    office    LIE | Prince | ~1989..
    sex       m

person Alois
    of        LIE
    alias     Prince Alois; Hereditary Prince Alois
    weak      Alois
    surname   Alois
    office    LIE | Regent | ~2004..
    sex       m

person Brigitte Haas
    of        LIE
    office    LIE | Prime Minister | ~2025..
    sex       f

person Daniel Risch
    of        LIE
    office    LIE | Prime Minister | ~2021..~2025
    sex       m

person Adrian Hasler
    of        LIE
    office    LIE | Prime Minister | ~2013..~2021
    sex       m

person Klaus Tschütscher
    of        LIE
    alias     Klaus Tschutscher
    office    LIE | Prime Minister | ~2009..~2013
    sex       m

person Otmar Hasler
    of        LIE
    office    LIE | Prime Minister | ~2001..~2009
    sex       m

person Dominique Hasler
    of        LIE
    office    LIE.MFA | Minister of Foreign Affairs | ~2021..~2025
    sex       f

person Sabine Monauni
    of        LIE
    office    LIE.MFA | Minister of Foreign Affairs | ~2025..
    sex       f

person Aurelia Frick
    of        LIE
    office    LIE.MFA | Minister of Foreign Affairs | ~2009..~2019
    sex       f

person Albert II of Monaco
    of        MCO
    alias     Prince Albert; Prince Albert II; Albert II of Monaco; Albert II, Prince of Monaco
    surname   Albert
    office    MCO | Prince | ~2005..
    sex       m

person Rainier III
    of        MCO
    alias     Prince Rainier
    surname   Rainier
    office    MCO | Prince | ~1949..~2005
    sex       m

person Pierre Dartout
    of        MCO
    office    MCO | Minister of State | ~2020..~2024
    sex       m

person Serge Telle
    of        MCO
    office    MCO | Minister of State | ~2016..~2020
    sex       m

person Michel Roger
    of        MCO
    office    MCO | Minister of State | ~2010..~2015
    sex       m

person Didier Guillaume
    of        MCO
    office    MCO | Minister of State | ~2024..~2025
    sex       m

person Christophe Mirmand
    of        MCO
    office    MCO | Minister of State | ~2025..
    sex       m

person Gilles Tonelli
    of        MCO
    office    MCO.MFA | Minister of Foreign Affairs | ~2015..~2019
    sex       m

person Laurent Anselmi
    of        MCO
    office    MCO.MFA | Minister of Foreign Affairs | ~2019..~2022
    sex       m

person Isabelle Berro-Amadeï
    of        MCO
    alias     Isabelle Berro-Amadei
    surname   Berro-Amadeï; Berro-Amadei
    office    MCO.MFA | Minister of Foreign Affairs | ~2022..
    sex       f

person José Badia
    of        MCO
    alias     Jose Badia
    office    MCO.MFA | Minister of Foreign Affairs | ~2011..~2015
    sex       m

person Luca Beccari
    of        SMR
    office    SMR.MFA | Minister of Foreign Affairs | ~2020..
    sex       m

person Nicola Renzi
    of        SMR
    office    SMR.MFA | Minister of Foreign Affairs | ~2016..~2020
    sex       m

person Pasquale Valentini
    of        SMR
    office    SMR.MFA | Minister of Foreign Affairs | ~2012..~2016
    sex       m

person Maria Luisa Berti
    of        SMR
    office    SMR | Captain Regent | ~2022..~2023
    sex       f

person Manuel Ciavatta
    of        SMR
    office    SMR | Captain Regent | ~2022..~2023
    sex       m

person Xavier Espot
    of        AND
    alias     Xavier Espot Zamora
    surname   Espot
    office    AND | Prime Minister | ~2019..
    sex       m

person Antoni Martí
    of        AND
    alias     Antoni Marti
    office    AND | Prime Minister | ~2011..~2019
    sex       m

person Albert Pintat
    of        AND
    office    AND | Prime Minister | ~2005..~2009
    sex       m

person Jaume Bartumeu
    of        AND
    office    AND | Prime Minister | ~2009..~2011
    sex       m

person Marc Forné Molné
    of        AND
    alias     Marc Forne Molne
    surname   Forné; Forne
    office    AND | Prime Minister | ~1994..~2005
    sex       m

person Maria Ubach
    of        AND
    office    AND.MFA | Minister of Foreign Affairs | ~2017..~2023
    sex       f

person Imma Tor
    of        AND
    office    AND.MFA | Minister of Foreign Affairs | ~2023..
    sex       f

person Gilbert Saboya Sunyé
    of        AND
    alias     Gilbert Saboya; Gilbert Saboya Sunye
    surname   Saboya
    office    AND.MFA | Minister of Foreign Affairs | ~2011..~2017
    sex       m

person Joan Enric Vives i Sicília
    of        AND
    alias     Joan-Enric Vives; Joan Enric Vives i Sicilia
    surname   Vives
    office    AND | Co-Prince | ~2003..~2025
    alias     Joan Enric Vives Sicília; Joan Enric Vives
    sex       m

person Leo XIV
    of        VAT
    alias     Pope Leo; Pope Leo XIV; Robert Prevost; Robert Francis Prevost
    surname   Leo
    office    VAT | Pope | ~2025..
    sex       m

person Francis
    of        VAT
    alias     Pope Francis; Jorge Mario Bergoglio; Jorge Bergoglio
    weak      Francis
    office    VAT | Pope | ~2013..~2025
    sex       m

person Benedict XVI
    of        VAT
    alias     Pope Benedict; Pope Benedict XVI; Joseph Ratzinger
    surname   Benedict
    office    VAT | Pope | ~2005..~2013
    sex       m

person John Paul II
    of        VAT
    alias     Pope John Paul II; Karol Wojtyla
    surname   John Paul
    office    VAT | Pope | ~1978..~2005
    sex       m

person Pietro Parolin
    of        VAT
    office    VAT | Secretary of State | ~2013..
    sex       m

person Tarcisio Bertone
    of        VAT
    office    VAT | Secretary of State | ~2006..~2013
    sex       m

person Angelo Sodano
    of        VAT
    office    VAT | Secretary of State | ~1991..~2006
    sex       m

person Paul Richard Gallagher
    of        VAT
    alias     Paul Gallagher
    office    VAT.MFA | Secretary for Relations with States | ~2014..
    sex       m

person Matteo Zuppi
    of        VAT
    office    VAT.MFA | Special Envoy for Peace in Ukraine | ~2023..
    sex       m

person Dominique Mamberti
    of        VAT
    office    VAT.MFA | Secretary for Relations with States | ~2006..~2014
    sex       m

person Myriam Spiteri Debono
    of        MLT
    surname   Spiteri Debono
    office    MLT | President | ~2024..
    sex       f

person George Vella
    of        MLT
    office    MLT | President | ~2019..~2024
    office    MLT.MFA | Minister of Foreign Affairs | ~2013..~2017
    alias     George William Vella
    sex       m

person Marie-Louise Coleiro Preca
    of        MLT
    surname   Coleiro Preca
    office    MLT | President | ~2014..~2019
    sex       f

person George Abela
    of        MLT
    office    MLT | President | ~2009..~2014
    sex       m

person Edward Fenech Adami
    of        MLT
    alias     Eddie Fenech Adami
    surname   Fenech Adami
    office    MLT | President | ~2004..~2009
    office    MLT | Prime Minister | ~1998..~2004
    sex       m

person Guido de Marco
    of        MLT
    surname   de Marco
    office    MLT | President | ~1999..~2004
    sex       m

person Robert Abela
    of        MLT
    office    MLT | Prime Minister | ~2020..
    sex       m

person Joseph Muscat
    of        MLT
    office    MLT | Prime Minister | ~2013..~2020
    sex       m

person Lawrence Gonzi
    of        MLT
    office    MLT | Prime Minister | ~2004..~2013
    sex       m

person Ian Borg
    of        MLT
    office    MLT.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Evarist Bartolo
    of        MLT
    office    MLT.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Carmelo Abela
    of        MLT
    office    MLT.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       m

person Tonio Borg
    of        MLT
    office    MLT.MFA | Minister of Foreign Affairs | ~2008..~2012
    sex       m

person Nikos Christodoulides
    of        CYP
    office    CYP | President | ~2023..
    office    CYP.MFA | Minister of Foreign Affairs | ~2018..~2022
    sex       m

person Nicos Anastasiades
    of        CYP
    alias     Nikos Anastasiades
    office    CYP | President | ~2013..~2023
    sex       m

person Demetris Christofias
    of        CYP
    alias     Dimitris Christofias
    office    CYP | President | ~2008..~2013
    sex       m

person Tassos Papadopoulos
    of        CYP
    office    CYP | President | ~2003..~2008
    sex       m

person Glafcos Clerides
    of        CYP
    alias     Glafkos Clerides
    office    CYP | President | ~1993..~2003
    sex       m

person Constantinos Kombos
    of        CYP
    office    CYP.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Ioannis Kasoulides
    of        CYP
    office    CYP.MFA | Minister of Foreign Affairs | ~1997..~2003
    office    CYP.MFA | Minister of Foreign Affairs | ~2013..~2018
    office    CYP.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       m

person Erato Kozakou-Marcoullis
    of        CYP
    surname   Kozakou-Marcoullis
    office    CYP.MFA | Minister of Foreign Affairs | ~2007..~2008
    office    CYP.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       f

person Markos Kyprianou
    of        CYP
    office    CYP.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person Ersin Tatar
    of        CYP
    office    PLC:Northern Cyprus | President | ~2020..~2025
    sex       m

person Mustafa Akıncı
    of        CYP
    alias     Mustafa Akinci
    office    PLC:Northern Cyprus | President | ~2015..~2020
    sex       m

person Tufan Erhürman
    of        CYP
    alias     Tufan Erhurman
    office    PLC:Northern Cyprus | President | ~2025..
    sex       m

person Derviş Eroğlu
    of        CYP
    alias     Dervis Eroglu
    office    PLC:Northern Cyprus | President | ~2010..~2015
    sex       m

## Greece

person Konstantinos Tasoulas
    of        GRC
    alias     Constantine Tassoulas
    office    GRC | President | ~2025..
    sex       m

person Katerina Sakellaropoulou
    of        GRC
    office    GRC | President | ~2020..~2025
    sex       f

person Prokopis Pavlopoulos
    of        GRC
    office    GRC | President | ~2015..~2020
    sex       m

person Karolos Papoulias
    of        GRC
    office    GRC | President | ~2005..~2015
    sex       m

person Konstantinos Stephanopoulos
    of        GRC
    alias     Costis Stephanopoulos
    office    GRC | President | ~1995..~2005
    sex       m

person Kyriakos Mitsotakis
    of        GRC
    office    GRC | Prime Minister | ~2019..
    sex       m

person Alexis Tsipras
    of        GRC
    office    GRC | Prime Minister | ~2015..~2019
    sex       m

person Antonis Samaras
    of        GRC
    office    GRC | Prime Minister | ~2012..~2015
    sex       m

person Lucas Papademos
    of        GRC
    office    GRC | Prime Minister | ~2011..~2012
    sex       m

person George Papandreou
    of        GRC
    alias     George A. Papandreou
    office    GRC | Prime Minister | ~2009..~2011
    office    GRC.MFA | Minister of Foreign Affairs | ~1999..~2004
    sex       m

person Kostas Karamanlis
    of        GRC
    alias     Costas Karamanlis
    office    GRC | Prime Minister | ~2004..~2009
    sex       m

person Kostas Simitis
    of        GRC
    alias     Costas Simitis
    office    GRC | Prime Minister | ~1996..~2004
    sex       m

person Vassiliki Thanou
    of        GRC
    alias     Vassiliki Thanou-Christophilou
    office    GRC | Caretaker Prime Minister | ~2015..~2015
    sex       f

person Ioannis Sarmas
    of        GRC
    office    GRC | Caretaker Prime Minister | ~2023..~2023
    sex       m

person Panagiotis Pikrammenos
    of        GRC
    office    GRC | Caretaker Prime Minister | ~2012..~2012
    sex       m

person Giorgos Gerapetritis
    of        GRC
    alias     George Gerapetritis
    office    GRC.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Nikos Dendias
    of        GRC
    office    GRC.MFA | Minister of Foreign Affairs | ~2019..~2023
    office    GRC.MOD | Minister of National Defence | ~2023..
    sex       m

person Nikos Kotzias
    of        GRC
    office    GRC.MFA | Minister of Foreign Affairs | ~2015..~2018
    sex       m

person George Katrougalos
    of        GRC
    alias     Georgios Katrougalos
    office    GRC.MFA | Minister of Foreign Affairs | ~2019..~2019
    sex       m

person Evangelos Venizelos
    of        GRC
    office    GRC.MFA | Minister of Foreign Affairs | ~2013..~2015
    office    GRC.MOD | Minister of National Defence | ~2009..~2011
    sex       m

person Dimitris Avramopoulos
    of        GRC
    office    GRC.MFA | Minister of Foreign Affairs | ~2012..~2013
    office    EU.COMMISSION | Commissioner for Migration | ~2014..~2019
    office    GRC.MOD | Minister of National Defence | ~2013..~2014
    sex       m

person Stavros Lambrinidis
    of        GRC
    office    GRC.MFA | Minister of Foreign Affairs | ~2011..~2011
    sex       m

person Dimitris Droutsas
    of        GRC
    office    GRC.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       m

person Dora Bakoyannis
    of        GRC
    office    GRC.MFA | Minister of Foreign Affairs | ~2006..~2009
    sex       f

person Nikos Panagiotopoulos
    of        GRC
    office    GRC.MOD | Minister of National Defence | ~2019..~2023
    sex       m

person Panos Kammenos
    of        GRC
    office    GRC.MOD | Minister of National Defence | ~2015..~2019
    sex       m

person Yanis Varoufakis
    of        GRC
    office    GRC.MOF | Minister of Finance | ~2015..~2015
    sex       m

## Denmark

person Frederik X
    of        DNK
    alias     King Frederik
    surname   Frederik
    office    DNK | King | ~2024..
    sex       m

person Margrethe II
    of        DNK
    alias     Queen Margrethe
    surname   Margrethe
    office    DNK | Queen | ~1972..~2024
    sex       f

person Mette Frederiksen
    of        DNK
    office    DNK | Prime Minister | ~2019..
    sex       f

person Lars Løkke Rasmussen
    of        DNK
    alias     Lars Lokke Rasmussen
    surname   Løkke Rasmussen; Rasmussen; Løkke; Lokke Rasmussen; Lokke
    office    DNK | Prime Minister | ~2009..~2011
    office    DNK | Prime Minister | ~2015..~2019
    office    DNK.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Helle Thorning-Schmidt
    of        DNK
    office    DNK | Prime Minister | ~2011..~2015
    sex       f

person Anders Fogh Rasmussen
    of        DNK
    surname   Fogh Rasmussen; Rasmussen
    office    DNK | Prime Minister | ~2001..~2009
    office    NATO | Secretary General | ~2009..~2014
    sex       m

person Poul Nyrup Rasmussen
    of        DNK
    surname   Nyrup Rasmussen
    office    DNK | Prime Minister | ~1993..~2001
    sex       m

person Jeppe Kofod
    of        DNK
    office    DNK.MFA | Minister of Foreign Affairs | ~2019..~2022
    sex       m

person Anders Samuelsen
    of        DNK
    office    DNK.MFA | Minister of Foreign Affairs | ~2016..~2019
    sex       m

person Kristian Jensen
    of        DNK
    office    DNK.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Martin Lidegaard
    of        DNK
    office    DNK.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Holger K. Nielsen
    of        DNK
    alias     Holger Nielsen
    office    DNK.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Villy Søvndal
    of        DNK
    alias     Villy Sovndal
    office    DNK.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Lene Espersen
    of        DNK
    office    DNK.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       f

person Per Stig Møller
    of        DNK
    alias     Per Stig Moller
    office    DNK.MFA | Minister of Foreign Affairs | ~2001..~2010
    sex       m

person Troels Lund Poulsen
    of        DNK
    surname   Lund Poulsen
    office    DNK.MOD | Minister of Defence | ~2023..
    sex       m

person Jakob Ellemann-Jensen
    of        DNK
    office    DNK.MOD | Minister of Defence | ~2022..~2023
    sex       m

person Morten Bødskov
    of        DNK
    alias     Morten Bodskov
    office    DNK.MOD | Minister of Defence | ~2022..~2022
    sex       m

person Trine Bramsen
    of        DNK
    office    DNK.MOD | Minister of Defence | ~2019..~2022
    sex       f

person Múte Bourup Egede
    of        GRL; DNK
    alias     Múte Egede; Mute Egede; Mute Bourup Egede
    surname   Egede
    office    PLC:Greenland | Prime Minister | ~2021..~2025
    sex       m

person Jens-Frederik Nielsen
    of        GRL; DNK
    office    PLC:Greenland | Prime Minister | ~2025..
    sex       m

person Kim Kielsen
    of        GRL; DNK
    office    PLC:Greenland | Prime Minister | ~2014..~2021
    sex       m

person Vivian Motzfeldt
    of        GRL; DNK
    office    PLC:Greenland | Minister for Foreign Affairs | ~2022..
    sex       f

person Aksel V. Johannesen
    of        FRO; DNK
    alias     Aksel Johannesen
    office    PLC:Faroe Islands | Prime Minister | ~2022..
    sex       m

person Bárður á Steig Nielsen
    of        FRO; DNK
    alias     Bardur a Steig Nielsen
    office    PLC:Faroe Islands | Prime Minister | ~2019..~2022
    sex       m

## Sweden

person Carl XVI Gustaf
    of        SWE
    alias     King Carl Gustaf; King Carl XVI Gustaf
    surname   Carl Gustaf
    office    SWE | King | ~1973..
    sex       m

person Ulf Kristersson
    of        SWE
    office    SWE | Prime Minister | ~2022..
    sex       m

person Magdalena Andersson
    of        SWE
    office    SWE | Prime Minister | ~2021..~2022
    sex       f

person Stefan Löfven
    of        SWE
    alias     Stefan Lofven
    office    SWE | Prime Minister | ~2014..~2021
    sex       m

person Fredrik Reinfeldt
    of        SWE
    office    SWE | Prime Minister | ~2006..~2014
    sex       m

person Göran Persson
    of        SWE
    alias     Goran Persson
    office    SWE | Prime Minister | ~1996..~2006
    sex       m

person Maria Malmer Stenergard
    of        SWE
    surname   Malmer Stenergard
    office    SWE.MFA | Minister of Foreign Affairs | ~2024..
    sex       f

person Tobias Billström
    of        SWE
    alias     Tobias Billstrom
    office    SWE.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       m

person Ann Linde
    of        SWE
    office    SWE.MFA | Minister of Foreign Affairs | ~2019..~2022
    sex       f

person Margot Wallström
    of        SWE
    alias     Margot Wallstrom
    office    SWE.MFA | Minister of Foreign Affairs | ~2014..~2019
    sex       f

person Carl Bildt
    of        SWE
    office    SWE.MFA | Minister of Foreign Affairs | ~2006..~2014
    office    SWE | Prime Minister | ~1991..~1994
    sex       m

person Laila Freivalds
    of        SWE
    office    SWE.MFA | Minister of Foreign Affairs | ~2003..~2006
    sex       f

person Anna Lindh
    of        SWE
    office    SWE.MFA | Minister of Foreign Affairs | ~1998..~2003
    sex       f

person Pål Jonson
    of        SWE
    alias     Pal Jonson
    office    SWE.MOD | Minister for Defence | ~2022..
    sex       m

person Peter Hultqvist
    of        SWE
    office    SWE.MOD | Minister for Defence | ~2014..~2022
    sex       m

person Micael Bydén
    of        SWE
    alias     Micael Byden
    office    SWE.MIL | Supreme Commander | ~2015..~2024
    sex       m

person Michael Claesson
    of        SWE
    office    SWE.MIL | Supreme Commander | ~2024..
    sex       m

## Norway

person Harald V
    of        NOR
    alias     King Harald
    surname   Harald
    office    NOR | King | ~1991..
    sex       m

person Jonas Gahr Støre
    of        NOR
    alias     Jonas Gahr Stoere; Jonas Gahr Store
    surname   Gahr Støre; Støre; Stoere; Gahr Store; Store
    office    NOR | Prime Minister | ~2021..
    office    NOR.MFA | Minister of Foreign Affairs | ~2005..~2012
    sex       m

person Erna Solberg
    of        NOR
    office    NOR | Prime Minister | ~2013..~2021
    sex       f

person Jens Stoltenberg
    of        NOR
    office    NOR | Prime Minister | ~2000..~2001
    office    NOR | Prime Minister | ~2005..~2013
    office    NATO | Secretary General | 2014-10-01..2024-10-01
    office    NOR.MOF | Minister of Finance | ~2025..
    sex       m

person Kjell Magne Bondevik
    of        NOR
    office    NOR | Prime Minister | ~1997..~2000
    office    NOR | Prime Minister | ~2001..~2005
    sex       m

person Espen Barth Eide
    of        NOR
    surname   Barth Eide; Eide
    office    NOR.MFA | Minister of Foreign Affairs | ~2012..~2013
    office    NOR.MFA | Minister of Foreign Affairs | ~2023..
    office    NOR.MOD | Minister of Defence | ~2011..~2012
    sex       m

person Anniken Huitfeldt
    of        NOR
    office    NOR.MFA | Minister of Foreign Affairs | ~2021..~2023
    sex       f

person Ine Eriksen Søreide
    of        NOR
    alias     Ine Eriksen Soreide
    surname   Eriksen Søreide; Søreide; Eriksen Soreide; Soreide
    office    NOR.MFA | Minister of Foreign Affairs | ~2017..~2021
    office    NOR.MOD | Minister of Defence | ~2013..~2017
    sex       f

person Børge Brende
    of        NOR
    alias     Borge Brende
    office    NOR.MFA | Minister of Foreign Affairs | ~2013..~2017
    office    ORG:World Economic Forum | President | ~2017..
    sex       m

person Bjørn Arild Gram
    of        NOR
    alias     Bjorn Arild Gram
    surname   Gram
    office    NOR.MOD | Minister of Defence | ~2022..~2024
    sex       m

person Tore O. Sandvik
    of        NOR
    alias     Tore Sandvik
    office    NOR.MOD | Minister of Defence | ~2024..
    sex       m

person Odd Roger Enoksen
    of        NOR
    office    NOR.MOD | Minister of Defence | ~2021..~2022
    sex       m

person Frank Bakke-Jensen
    of        NOR
    office    NOR.MOD | Minister of Defence | ~2017..~2021
    sex       m

person Eirik Kristoffersen
    of        NOR
    office    NOR.MIL | Chief of Defence | ~2020..
    sex       m

## Finland

person Alexander Stubb
    of        FIN
    office    FIN | President | ~2024..
    office    FIN | Prime Minister | ~2014..~2015
    office    FIN.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person Sauli Niinistö
    of        FIN
    alias     Sauli Niinisto
    office    FIN | President | ~2012..~2024
    sex       m

person Tarja Halonen
    of        FIN
    office    FIN | President | ~2000..~2012
    office    FIN.MFA | Minister of Foreign Affairs | ~1995..~2000
    sex       f

person Petteri Orpo
    of        FIN
    office    FIN | Prime Minister | ~2023..
    sex       m

person Sanna Marin
    of        FIN
    office    FIN | Prime Minister | ~2019..~2023
    sex       f

person Antti Rinne
    of        FIN
    office    FIN | Prime Minister | ~2019..~2019
    sex       m

person Juha Sipilä
    of        FIN
    alias     Juha Sipila
    office    FIN | Prime Minister | ~2015..~2019
    sex       m

person Jyrki Katainen
    of        FIN
    office    FIN | Prime Minister | ~2011..~2014
    sex       m

person Mari Kiviniemi
    of        FIN
    office    FIN | Prime Minister | ~2010..~2011
    sex       f

person Matti Vanhanen
    of        FIN
    office    FIN | Prime Minister | ~2003..~2010
    sex       m

person Anneli Jäätteenmäki
    of        FIN
    alias     Anneli Jaatteenmaki
    office    FIN | Prime Minister | ~2003..~2003
    sex       f

person Paavo Lipponen
    of        FIN
    office    FIN | Prime Minister | ~1995..~2003
    sex       m

person Elina Valtonen
    of        FIN
    office    FIN.MFA | Minister of Foreign Affairs | ~2023..
    sex       f

person Pekka Haavisto
    of        FIN
    office    FIN.MFA | Minister of Foreign Affairs | ~2019..~2023
    sex       m

person Timo Soini
    of        FIN
    office    FIN.MFA | Minister of Foreign Affairs | ~2015..~2019
    sex       m

person Erkki Tuomioja
    of        FIN
    office    FIN.MFA | Minister of Foreign Affairs | ~2000..~2007
    office    FIN.MFA | Minister of Foreign Affairs | ~2011..~2015
    sex       m

person Antti Häkkänen
    of        FIN
    alias     Antti Hakkanen
    office    FIN.MOD | Minister of Defence | ~2023..
    sex       m

person Antti Kaikkonen
    of        FIN
    office    FIN.MOD | Minister of Defence | ~2019..~2023
    sex       m

person Jussi Niinistö
    of        FIN
    alias     Jussi Niinisto
    office    FIN.MOD | Minister of Defence | ~2015..~2019
    sex       m

person Martti Ahtisaari
    of        FIN
    office    FIN | President | ~1994..~2000
    sex       m

## Iceland

person Halla Tómasdóttir
    of        ISL
    alias     Halla Tomasdottir
    office    ISL | President | ~2024..
    sex       f

person Guðni Th. Jóhannesson
    of        ISL
    alias     Gudni Johannesson; Guðni Jóhannesson; Gudni Thorlacius Johannesson; Gudni Th. Johannesson
    office    ISL | President | ~2016..~2024
    sex       m

person Ólafur Ragnar Grímsson
    of        ISL
    alias     Olafur Ragnar Grimsson
    office    ISL | President | ~1996..~2016
    sex       m

person Kristrún Frostadóttir
    of        ISL
    alias     Kristrun Frostadottir
    office    ISL | Prime Minister | ~2024..
    sex       f

person Bjarni Benediktsson
    of        ISL
    office    ISL | Prime Minister | ~2017..~2017
    office    ISL | Prime Minister | ~2024..~2024
    office    ISL.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Katrín Jakobsdóttir
    of        ISL
    alias     Katrin Jakobsdottir
    office    ISL | Prime Minister | ~2017..~2024
    sex       f

person Sigurður Ingi Jóhannsson
    of        ISL
    alias     Sigurdur Ingi Johannsson
    office    ISL | Prime Minister | ~2016..~2017
    sex       m

person Sigmundur Davíð Gunnlaugsson
    of        ISL
    alias     Sigmundur David Gunnlaugsson
    office    ISL | Prime Minister | ~2013..~2016
    sex       m

person Jóhanna Sigurðardóttir
    of        ISL
    alias     Johanna Sigurdardottir
    office    ISL | Prime Minister | ~2009..~2013
    sex       f

person Geir Haarde
    of        ISL
    office    ISL | Prime Minister | ~2006..~2009
    sex       m

person Halldór Ásgrímsson
    of        ISL
    alias     Halldor Asgrimsson
    office    ISL | Prime Minister | ~2004..~2006
    office    ISL.MFA | Minister of Foreign Affairs | ~1995..~2004
    sex       m

person Davíð Oddsson
    of        ISL
    alias     David Oddsson
    office    ISL | Prime Minister | ~1991..~2004
    sex       m

person Þorgerður Katrín Gunnarsdóttir
    of        ISL
    alias     Thorgerdur Katrin Gunnarsdottir
    office    ISL.MFA | Minister of Foreign Affairs | ~2024..
    sex       f

person Þórdís Kolbrún Reykfjörð Gylfadóttir
    of        ISL
    alias     Thordis Kolbrun Reykfjord Gylfadottir; Thordis Gylfadottir
    surname   Gylfadóttir; Gylfadottir
    office    ISL.MFA | Minister of Foreign Affairs | ~2021..~2023
    office    ISL.MFA | Minister of Foreign Affairs | ~2024..~2024
    sex       f

person Guðlaugur Þór Þórðarson
    of        ISL
    alias     Gudlaugur Thor Thordarson
    office    ISL.MFA | Minister of Foreign Affairs | ~2017..~2021
    sex       m

person Lilja Alfreðsdóttir
    of        ISL
    alias     Lilja Alfredsdottir
    office    ISL.MFA | Minister of Foreign Affairs | ~2016..~2017
    sex       f

person Gunnar Bragi Sveinsson
    of        ISL
    office    ISL.MFA | Minister of Foreign Affairs | ~2013..~2016
    sex       m

person Össur Skarphéðinsson
    of        ISL
    alias     Ossur Skarphedinsson
    office    ISL.MFA | Minister of Foreign Affairs | ~2009..~2013
    sex       m

## Poland

person Karol Nawrocki
    of        POL
    office    POL | President | ~2025..
    sex       m

person Andrzej Duda
    of        POL
    office    POL | President | ~2015..~2025
    sex       m

person Bronisław Komorowski
    of        POL
    alias     Bronislaw Komorowski
    office    POL | President | ~2010..~2015
    sex       m

person Lech Kaczyński
    of        POL
    alias     Lech Kaczynski
    office    POL | President | ~2005..~2010
    sex       m

person Aleksander Kwaśniewski
    of        POL
    alias     Aleksander Kwasniewski
    office    POL | President | ~1995..~2005
    sex       m

person Donald Tusk
    of        POL
    office    POL | Prime Minister | ~2007..~2014
    office    POL | Prime Minister | ~2023..
    office    EU.EUCO | President of the European Council | 2014-12-01..~2019
    sex       m

person Mateusz Morawiecki
    of        POL
    office    POL | Prime Minister | ~2017..~2023
    sex       m

person Beata Szydło
    of        POL
    alias     Beata Szydlo
    office    POL | Prime Minister | ~2015..~2017
    sex       f

person Ewa Kopacz
    of        POL
    office    POL | Prime Minister | ~2014..~2015
    sex       f

person Jarosław Kaczyński
    of        POL
    alias     Jaroslaw Kaczynski
    office    POL | Prime Minister | ~2006..~2007
    office    PIS | Chairman | ~2003..
    sex       m

person Kazimierz Marcinkiewicz
    of        POL
    office    POL | Prime Minister | ~2005..~2006
    sex       m

person Marek Belka
    of        POL
    office    POL | Prime Minister | ~2004..~2005
    sex       m

person Leszek Miller
    of        POL
    office    POL | Prime Minister | ~2001..~2004
    sex       m

person Jerzy Buzek
    of        POL
    office    POL | Prime Minister | ~1997..~2001
    office    EU.EP | President of the European Parliament | ~2009..~2012
    sex       m

person Radosław Sikorski
    of        POL
    alias     Radek Sikorski; Radoslaw Sikorski
    office    POL.MFA | Minister of Foreign Affairs | ~2007..~2014
    office    POL.MFA | Minister of Foreign Affairs | ~2023..
    office    POL.MOD | Minister of National Defence | ~2005..~2007
    sex       m

person Zbigniew Rau
    of        POL
    office    POL.MFA | Minister of Foreign Affairs | ~2020..~2023
    sex       m

person Jacek Czaputowicz
    of        POL
    office    POL.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Witold Waszczykowski
    of        POL
    office    POL.MFA | Minister of Foreign Affairs | ~2015..~2018
    sex       m

person Grzegorz Schetyna
    of        POL
    office    POL.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Szymon Szynkowski vel Sęk
    of        POL
    alias     Szymon Szynkowski vel Sek
    office    POL.MFA | Minister of Foreign Affairs | ~2023..~2023
    sex       m

person Władysław Kosiniak-Kamysz
    of        POL
    alias     Wladyslaw Kosiniak-Kamysz
    office    POL.MOD | Minister of National Defence | ~2023..
    sex       m

person Mariusz Błaszczak
    of        POL
    alias     Mariusz Blaszczak
    office    POL.MOD | Minister of National Defence | ~2018..~2023
    sex       m

person Antoni Macierewicz
    of        POL
    office    POL.MOD | Minister of National Defence | ~2015..~2018
    sex       m

person Tomasz Siemoniak
    of        POL
    office    POL.MOD | Minister of National Defence | ~2011..~2015
    office    POL.MOI | Minister of the Interior | ~2024..~2025
    sex       m

person Krzysztof Szczerski
    of        POL
    office    POL.MFA | Permanent Representative to the United Nations | ~2021..
    sex       m

person Jacek Siewiera
    of        POL
    office    POL.NSC | Head of the National Security Bureau | ~2022..~2025
    sex       m

person Sławomir Cenckiewicz
    of        POL
    alias     Slawomir Cenckiewicz
    office    POL.NSC | Head of the National Security Bureau | ~2025..
    sex       m

person Paweł Soloch
    of        POL
    alias     Pawel Soloch
    office    POL.NSC | Head of the National Security Bureau | ~2015..~2022
    sex       m

person Rajmund Andrzejczak
    of        POL
    office    POL.MIL | Chief of the General Staff | ~2018..~2023
    sex       m

person Wiesław Kukuła
    of        POL
    alias     Wieslaw Kukula
    office    POL.MIL | Chief of the General Staff | ~2023..
    sex       m

person Lech Wałęsa
    of        POL
    alias     Lech Walesa
    office    POL | President | ~1990..~1995
    office    SOLIDARNOSC | Leader | ~1980..~1990
    sex       m

person Marcin Przydacz
    of        POL
    office    POL.MFA | Deputy Minister of Foreign Affairs | ~2019..~2023
    office    POL.GOV | Head of the International Policy Bureau | ~2023..~2023
    office    POL.GOV | Head of the International Policy Bureau | ~2025..
    sex       m

person Paweł Jabłoński
    of        POL
    alias     Pawel Jablonski
    office    POL.MFA | Deputy Minister of Foreign Affairs | ~2019..~2023
    sex       m

person Marcin Bosacki
    of        POL
    office    POL.MFA | Deputy Minister of Foreign Affairs | ~2025..
    office    POL.MFA | Foreign Ministry Spokesperson | ~2010..~2013
    sex       m

person Paweł Wroński
    of        POL
    alias     Pawel Wronski
    office    POL.MFA | Foreign Ministry Spokesperson | ~2023..~2025
    sex       m

person Maciej Wewiór
    of        POL
    office    POL.MFA | Foreign Ministry Spokesperson | 2025-10-01..
    sex       m

person Rafał Trzaskowski
    of        POL
    alias     Rafal Trzaskowski
    office    POL.WARSAW | Mayor of Warsaw | ~2018..
    sex       m

## Czechia and Slovakia

person Petr Pavel
    of        CZE
    office    CZE | President | ~2023..
    office    NATO.MC | Chair of the Military Committee | ~2015..~2018
    sex       m

person Miloš Zeman
    of        CZE
    alias     Milos Zeman
    office    CZE | President | ~2013..~2023
    office    CZE | Prime Minister | ~1998..~2002
    sex       m

person Václav Klaus
    of        CZE
    alias     Vaclav Klaus
    office    CZE | President | ~2003..~2013
    sex       m

person Václav Havel
    of        CZE
    alias     Vaclav Havel
    office    CZE | President | ~1993..~2003
    sex       m

person Andrej Babiš
    of        CZE
    alias     Andrej Babis
    office    CZE | Prime Minister | ~2017..~2021
    office    CZE | Prime Minister | ~2025..
    sex       m

person Petr Fiala
    of        CZE
    office    CZE | Prime Minister | ~2021..~2025
    sex       m

person Bohuslav Sobotka
    of        CZE
    office    CZE | Prime Minister | ~2014..~2017
    sex       m

person Jiří Rusnok
    of        CZE
    alias     Jiri Rusnok
    office    CZE | Prime Minister | ~2013..~2014
    sex       m

person Petr Nečas
    of        CZE
    alias     Petr Necas
    office    CZE | Prime Minister | ~2010..~2013
    sex       m

person Jan Fischer
    of        CZE
    office    CZE | Prime Minister | ~2009..~2010
    sex       m

person Mirek Topolánek
    of        CZE
    alias     Mirek Topolanek
    office    CZE | Prime Minister | ~2006..~2009
    sex       m

person Jiří Paroubek
    of        CZE
    alias     Jiri Paroubek
    office    CZE | Prime Minister | ~2005..~2006
    sex       m

person Stanislav Gross
    of        CZE
    office    CZE | Prime Minister | ~2004..~2005
    sex       m

person Vladimír Špidla
    of        CZE
    alias     Vladimir Spidla
    office    CZE | Prime Minister | ~2002..~2004
    sex       m

person Petr Macinka
    of        CZE
    office    CZE.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Jan Lipavský
    of        CZE
    alias     Jan Lipavsky
    office    CZE.MFA | Minister of Foreign Affairs | ~2021..~2025
    sex       m

person Jakub Kulhánek
    of        CZE
    alias     Jakub Kulhanek
    office    CZE.MFA | Minister of Foreign Affairs | ~2021..~2021
    sex       m

person Tomáš Petříček
    of        CZE
    alias     Tomas Petricek
    office    CZE.MFA | Minister of Foreign Affairs | ~2018..~2021
    sex       m

person Martin Stropnický
    of        CZE
    alias     Martin Stropnicky
    office    CZE.MFA | Minister of Foreign Affairs | ~2017..~2018
    office    CZE.MOD | Minister of Defence | ~2014..~2017
    sex       m

person Lubomír Zaorálek
    of        CZE
    alias     Lubomir Zaoralek
    office    CZE.MFA | Minister of Foreign Affairs | ~2014..~2017
    sex       m

person Jan Kohout
    of        CZE
    office    CZE.MFA | Minister of Foreign Affairs | ~2009..~2010
    office    CZE.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Karel Schwarzenberg
    of        CZE
    office    CZE.MFA | Minister of Foreign Affairs | ~2007..~2009
    office    CZE.MFA | Minister of Foreign Affairs | ~2010..~2013
    sex       m

person Jana Černochová
    of        CZE
    alias     Jana Cernochova
    office    CZE.MOD | Minister of Defence | ~2021..~2025
    sex       f

person Lubomír Metnar
    of        CZE
    alias     Lubomir Metnar
    office    CZE.MOD | Minister of Defence | ~2018..~2021
    sex       m

person Peter Pellegrini
    of        SVK
    office    SVK | President | ~2024..
    office    SVK | Prime Minister | ~2018..~2020
    sex       m

person Zuzana Čaputová
    of        SVK
    alias     Zuzana Caputova
    office    SVK | President | ~2019..~2024
    sex       f

person Andrej Kiska
    of        SVK
    office    SVK | President | ~2014..~2019
    sex       m

person Ivan Gašparovič
    of        SVK
    alias     Ivan Gasparovic
    office    SVK | President | ~2004..~2014
    sex       m

person Rudolf Schuster
    of        SVK
    office    SVK | President | ~1999..~2004
    sex       m

person Robert Fico
    of        SVK
    office    SVK | Prime Minister | ~2006..~2010
    office    SVK | Prime Minister | ~2012..~2018
    office    SVK | Prime Minister | ~2023..
    sex       m

person Ľudovít Ódor
    of        SVK
    alias     Ludovit Odor
    office    SVK | Prime Minister | ~2023..~2023
    sex       m

person Eduard Heger
    of        SVK
    office    SVK | Prime Minister | ~2021..~2023
    sex       m

person Igor Matovič
    of        SVK
    alias     Igor Matovic
    office    SVK | Prime Minister | ~2020..~2021
    sex       m

person Iveta Radičová
    of        SVK
    alias     Iveta Radicova
    office    SVK | Prime Minister | ~2010..~2012
    sex       f

person Mikuláš Dzurinda
    of        SVK
    alias     Mikulas Dzurinda
    office    SVK | Prime Minister | ~1998..~2006
    office    SVK.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Juraj Blanár
    of        SVK
    alias     Juraj Blanar
    office    SVK.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Miroslav Wlachovský
    of        SVK
    alias     Miroslav Wlachovsky
    office    SVK.MFA | Minister of Foreign Affairs | ~2023..~2023
    sex       m

person Rastislav Káčer
    of        SVK
    alias     Rastislav Kacer
    office    SVK.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       m

person Ivan Korčok
    of        SVK
    alias     Ivan Korcok
    office    SVK.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Miroslav Lajčák
    of        SVK
    alias     Miroslav Lajcak
    office    SVK.MFA | Minister of Foreign Affairs | ~2009..~2010
    office    SVK.MFA | Minister of Foreign Affairs | ~2012..~2020
    office    EU | Special Representative for the Belgrade-Pristina Dialogue | ~2020..~2025
    office    UNGA | President of the General Assembly | ~2017..~2018
    sex       m

person Robert Kaliňák
    of        SVK
    alias     Robert Kalinak
    office    SVK.MOD | Minister of Defence | ~2023..
    sex       m

person Jaroslav Naď
    of        SVK
    alias     Jaroslav Nad
    office    SVK.MOD | Minister of Defence | ~2020..~2023
    sex       m

## Hungary

person Péter Magyar
    of        HUN
    alias     Magyar Péter; Peter Magyar; Magyar Peter
    office    HUN | Prime Minister | ~2026..
    office    TISZA | Leader | ~2024..
    sex       m

person Tamás Sulyok
    of        HUN
    alias     Sulyok Tamás; Tamas Sulyok; Sulyok Tamas
    office    HUN | President | ~2024..
    sex       m

person Katalin Novák
    of        HUN
    alias     Novák Katalin; Katalin Novak; Novak Katalin
    office    HUN | President | ~2022..~2024
    sex       f

person János Áder
    of        HUN
    alias     Áder János; Janos Ader; Ader Janos
    office    HUN | President | ~2012..~2022
    sex       m

person Pál Schmitt
    of        HUN
    alias     Schmitt Pál; Pal Schmitt; Schmitt Pal
    office    HUN | President | ~2010..~2012
    sex       m

person László Sólyom
    of        HUN
    alias     Sólyom László; Laszlo Solyom; Solyom Laszlo
    office    HUN | President | ~2005..~2010
    sex       m

person Ferenc Mádl
    of        HUN
    alias     Mádl Ferenc; Ferenc Madl; Madl Ferenc
    office    HUN | President | ~2000..~2005
    sex       m

person Árpád Göncz
    of        HUN
    alias     Göncz Árpád; Arpad Goncz; Goncz Arpad
    office    HUN | President | ~1990..~2000
    sex       m

person Viktor Orbán
    of        HUN
    alias     Orbán Viktor; Viktor Orban; Orban Viktor
    office    HUN | Prime Minister | ~1998..~2002
    office    HUN | Prime Minister | ~2010..~2026
    sex       m

person Gordon Bajnai
    of        HUN
    alias     Bajnai Gordon
    office    HUN | Prime Minister | ~2009..~2010
    sex       m

person Ferenc Gyurcsány
    of        HUN
    alias     Gyurcsány Ferenc; Ferenc Gyurcsany; Gyurcsany Ferenc
    office    HUN | Prime Minister | ~2004..~2009
    sex       m

person Péter Medgyessy
    of        HUN
    alias     Medgyessy Péter; Peter Medgyessy; Medgyessy Peter
    office    HUN | Prime Minister | ~2002..~2004
    sex       m

person Péter Szijjártó
    of        HUN
    alias     Szijjártó Péter; Peter Szijjarto; Szijjarto Peter
    office    HUN.MFA | Minister of Foreign Affairs and Trade | ~2014..~2026
    sex       m

person Tibor Navracsics
    of        HUN
    alias     Navracsics Tibor
    office    HUN.MFA | Minister of Foreign Affairs and Trade | ~2014..~2014
    sex       m

person János Martonyi
    of        HUN
    alias     Martonyi János; Janos Martonyi; Martonyi Janos
    office    HUN.MFA | Minister of Foreign Affairs and Trade | ~1998..~2002
    office    HUN.MFA | Minister of Foreign Affairs and Trade | ~2010..~2014
    sex       m

person Péter Balázs
    of        HUN
    alias     Balázs Péter; Peter Balazs; Balazs Peter
    office    HUN.MFA | Minister of Foreign Affairs and Trade | ~2009..~2010
    sex       m

person Kristóf Szalay-Bobrovniczky
    of        HUN
    alias     Szalay-Bobrovniczky Kristóf; Kristof Szalay-Bobrovniczky; Szalay-Bobrovniczky Kristof
    office    HUN.MOD | Minister of Defence | ~2022..
    sex       m

person Tibor Benkő
    of        HUN
    alias     Benkő Tibor; Tibor Benko; Benko Tibor
    office    HUN.MOD | Minister of Defence | ~2018..~2022
    sex       m

person István Simicskó
    of        HUN
    alias     Simicskó István; Istvan Simicsko; Simicsko Istvan
    office    HUN.MOD | Minister of Defence | ~2015..~2018
    sex       m

person Zoltán Kovács
    of        HUN
    alias     Kovács Zoltán; Zoltan Kovacs; Kovacs Zoltan
    office    HUN.GOV | Government Spokesperson | ~2014..
    sex       m

## Romania and Bulgaria

person Nicușor Dan
    of        ROU
    alias     Nicusor Dan
    office    ROU | President | ~2025..
    sex       m

person Ilie Bolojan
    of        ROU
    office    ROU | Prime Minister | ~2025..
    office    ROU | Acting President | ~2025..~2025
    sex       m

person Klaus Iohannis
    of        ROU
    alias     Klaus Johannis
    office    ROU | President | ~2014..~2025
    sex       m

person Traian Băsescu
    of        ROU
    alias     Traian Basescu
    office    ROU | President | ~2004..~2014
    sex       m

person Ion Iliescu
    of        ROU
    office    ROU | President | ~1990..~1996
    office    ROU | President | ~2000..~2004
    sex       m

person Marcel Ciolacu
    of        ROU
    office    ROU | Prime Minister | ~2023..~2025
    sex       m

person Nicolae Ciucă
    of        ROU
    alias     Nicolae Ciuca
    office    ROU | Prime Minister | ~2021..~2023
    office    ROU.MOD | Minister of National Defence | ~2019..~2021
    sex       m

person Florin Cîțu
    of        ROU
    alias     Florin Citu
    office    ROU | Prime Minister | ~2020..~2021
    sex       m

person Ludovic Orban
    of        ROU
    office    ROU | Prime Minister | ~2019..~2020
    sex       m

person Viorica Dăncilă
    of        ROU
    alias     Viorica Dancila
    office    ROU | Prime Minister | ~2018..~2019
    sex       f

person Mihai Tudose
    of        ROU
    office    ROU | Prime Minister | ~2017..~2018
    sex       m

person Sorin Grindeanu
    of        ROU
    office    ROU | Prime Minister | ~2017..~2017
    sex       m

person Dacian Cioloș
    of        ROU
    alias     Dacian Ciolos
    office    ROU | Prime Minister | ~2015..~2017
    sex       m

person Victor Ponta
    of        ROU
    office    ROU | Prime Minister | ~2012..~2015
    sex       m

person Mihai Răzvan Ungureanu
    of        ROU
    alias     Mihai Razvan Ungureanu
    surname   Ungureanu
    office    ROU | Prime Minister | ~2012..~2012
    office    ROU.MFA | Minister of Foreign Affairs | ~2004..~2007
    sex       m

person Emil Boc
    of        ROU
    office    ROU | Prime Minister | ~2008..~2012
    sex       m

person Călin Popescu-Tăriceanu
    of        ROU
    alias     Calin Tariceanu; Calin Popescu-Tariceanu
    surname   Popescu-Tăriceanu; Tăriceanu; Popescu-Tariceanu; Tariceanu
    office    ROU | Prime Minister | ~2004..~2008
    sex       m

person Adrian Năstase
    of        ROU
    alias     Adrian Nastase
    office    ROU | Prime Minister | ~2000..~2004
    sex       m

person Mugur Isărescu
    of        ROU
    alias     Mugur Isarescu
    office    ROU | Prime Minister | ~1999..~2000
    office    ROU.CB | Governor of the National Bank of Romania | ~2000..
    sex       m

person Oana Țoiu
    of        ROU
    alias     Oana Toiu
    office    ROU.MFA | Minister of Foreign Affairs | ~2025..
    sex       f

person Emil Hurezeanu
    of        ROU
    office    ROU.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Luminița Odobescu
    of        ROU
    alias     Luminita Odobescu
    office    ROU.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       f

person Bogdan Aurescu
    of        ROU
    office    ROU.MFA | Minister of Foreign Affairs | ~2014..~2015
    office    ROU.MFA | Minister of Foreign Affairs | ~2019..~2023
    sex       m

person Ramona Mănescu
    of        ROU
    alias     Ramona Manescu
    office    ROU.MFA | Minister of Foreign Affairs | ~2019..~2019
    sex       f

person Teodor Meleșcanu
    of        ROU
    alias     Teodor Melescanu
    office    ROU.MFA | Minister of Foreign Affairs | ~2014..~2014
    office    ROU.MFA | Minister of Foreign Affairs | ~2017..~2019
    sex       m

person Lazăr Comănescu
    of        ROU
    alias     Lazar Comanescu
    office    ROU.MFA | Minister of Foreign Affairs | ~2015..~2017
    sex       m

person Titus Corlățean
    of        ROU
    alias     Titus Corlatean
    office    ROU.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       m

person Cristian Diaconescu
    of        ROU
    office    ROU.MFA | Minister of Foreign Affairs | ~2008..~2009
    office    ROU.MFA | Minister of Foreign Affairs | ~2012..~2012
    sex       m

person Teodor Baconschi
    of        ROU
    office    ROU.MFA | Minister of Foreign Affairs | ~2009..~2012
    sex       m

person Ionuț Moșteanu
    of        ROU
    alias     Ionut Mosteanu
    office    ROU.MOD | Minister of National Defence | ~2025..~2025
    sex       m

person Angel Tîlvăr
    of        ROU
    alias     Angel Tilvar
    office    ROU.MOD | Minister of National Defence | ~2022..~2025
    sex       m

person Vasile Dîncu
    of        ROU
    alias     Vasile Dincu
    office    ROU.MOD | Minister of National Defence | ~2021..~2022
    sex       m

person George Simion
    of        ROU
    office    AUR | Leader | ~2019..
    sex       m

person Nicolae Ceaușescu
    of        ROU
    alias     Nicolae Ceausescu
    office    ROU | President | ~1974..~1989
    sex       m

person Iliana Iotova
    of        BGR
    office    BGR | Vice President | ~2017..~2026
    office    BGR | President | ~2026..
    sex       f

person Rumen Radev
    of        BGR
    office    BGR | President | ~2017..~2026
    office    BGR | Prime Minister | 2026-05-08..
    sex       m

person Rosen Plevneliev
    of        BGR
    office    BGR | President | ~2012..~2017
    sex       m

person Georgi Parvanov
    of        BGR
    office    BGR | President | ~2002..~2012
    sex       m

person Petar Stoyanov
    of        BGR
    office    BGR | President | ~1997..~2002
    sex       m

person Rosen Zhelyazkov
    of        BGR
    office    BGR | Prime Minister | ~2025..
    sex       m

person Dimitar Glavchev
    of        BGR
    office    BGR | Prime Minister | ~2024..~2025
    office    BGR.MFA | Minister of Foreign Affairs | ~2024..~2024
    sex       m

person Nikolai Denkov
    of        BGR
    alias     Nikolay Denkov
    office    BGR | Prime Minister | ~2023..~2024
    sex       m

person Galab Donev
    of        BGR
    office    BGR | Prime Minister | ~2022..~2023
    sex       m

person Kiril Petkov
    of        BGR
    office    BGR | Prime Minister | ~2021..~2022
    sex       m

person Stefan Yanev
    of        BGR
    office    BGR | Prime Minister | ~2021..~2021
    sex       m

person Boyko Borisov
    of        BGR
    alias     Boiko Borisov; Boyko Borissov
    office    BGR | Prime Minister | ~2009..~2013
    office    BGR | Prime Minister | ~2014..~2017
    office    BGR | Prime Minister | ~2017..~2021
    sex       m

person Ognyan Gerdzhikov
    of        BGR
    office    BGR | Prime Minister | ~2017..~2017
    sex       m

person Georgi Bliznashki
    of        BGR
    office    BGR | Prime Minister | ~2014..~2014
    sex       m

person Plamen Oresharski
    of        BGR
    office    BGR | Prime Minister | ~2013..~2014
    sex       m

person Marin Raykov
    of        BGR
    office    BGR | Prime Minister | ~2013..~2013
    sex       m

person Sergei Stanishev
    of        BGR
    alias     Sergey Stanishev
    office    BGR | Prime Minister | ~2005..~2009
    sex       m

person Simeon Saxe-Coburg-Gotha
    of        BGR
    alias     Simeon Sakskoburggotski
    office    BGR | Prime Minister | ~2001..~2005
    sex       m

person Ivan Kostov
    of        BGR
    office    BGR | Prime Minister | ~1997..~2001
    sex       m

person Georg Georgiev
    of        BGR
    office    BGR.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Ivan Kondov
    of        BGR
    office    BGR.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Mariya Gabriel
    of        BGR
    office    BGR.MFA | Minister of Foreign Affairs | ~2023..~2024
    office    EU.COMMISSION | Commissioner for Innovation | ~2017..~2023
    sex       f

person Nikolay Milkov
    of        BGR
    office    BGR.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       m

person Teodora Genchovska
    of        BGR
    office    BGR.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       f

person Svetlan Stoev
    of        BGR
    office    BGR.MFA | Minister of Foreign Affairs | ~2021..~2021
    sex       m

person Ekaterina Zaharieva
    of        BGR
    office    BGR.MFA | Minister of Foreign Affairs | ~2017..~2021
    office    EU.COMMISSION | Commissioner for Startups, Research and Innovation | ~2024..
    sex       f

person Daniel Mitov
    of        BGR
    office    BGR.MFA | Minister of Foreign Affairs | ~2014..~2017
    sex       m

person Kristian Vigenin
    of        BGR
    office    BGR.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Nikolay Mladenov
    of        BGR
    alias     Nickolay Mladenov
    office    BGR.MFA | Minister of Foreign Affairs | ~2010..~2013
    office    UN | Special Coordinator for the Middle East Peace Process | ~2015..~2020
    sex       m

## Western Balkans and Slovenia, Croatia

person Nataša Pirc Musar
    of        SVN
    alias     Natasa Pirc Musar
    surname   Pirc Musar
    office    SVN | President | ~2022..
    sex       f

person Borut Pahor
    of        SVN
    office    SVN | President | ~2012..~2022
    office    SVN | Prime Minister | ~2008..~2012
    sex       m

person Danilo Türk
    of        SVN
    alias     Danilo Turk
    office    SVN | President | ~2007..~2012
    sex       m

person Janez Drnovšek
    of        SVN
    alias     Janez Drnovsek
    office    SVN | President | ~2002..~2007
    office    SVN | Prime Minister | ~1992..~2002
    sex       m

person Milan Kučan
    of        SVN
    alias     Milan Kucan
    office    SVN | President | ~1991..~2002
    sex       m

person Robert Golob
    of        SVN
    office    SVN | Prime Minister | ~2022..
    sex       m

person Janez Janša
    of        SVN
    alias     Janez Jansa
    office    SVN | Prime Minister | ~2004..~2008
    office    SVN | Prime Minister | ~2012..~2013
    office    SVN | Prime Minister | ~2020..~2022
    sex       m

person Marjan Šarec
    of        SVN
    alias     Marjan Sarec
    office    SVN | Prime Minister | ~2018..~2020
    sex       m

person Miro Cerar
    of        SVN
    office    SVN | Prime Minister | ~2014..~2018
    office    SVN.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Alenka Bratušek
    of        SVN
    alias     Alenka Bratusek
    office    SVN | Prime Minister | ~2013..~2014
    sex       f

person Anton Rop
    of        SVN
    office    SVN | Prime Minister | ~2002..~2004
    sex       m

person Tanja Fajon
    of        SVN
    office    SVN.MFA | Minister of Foreign Affairs | ~2022..
    sex       f

person Anže Logar
    of        SVN
    alias     Anze Logar
    office    SVN.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Karl Erjavec
    of        SVN
    office    SVN.MFA | Minister of Foreign Affairs | ~2012..~2018
    sex       m

person Samuel Žbogar
    of        SVN
    alias     Samuel Zbogar
    office    SVN.MFA | Minister of Foreign Affairs | ~2008..~2012
    office    SVN.MFA | Permanent Representative to the United Nations | ~2024..
    sex       m

person Dimitrij Rupel
    of        SVN
    office    SVN.MFA | Minister of Foreign Affairs | ~2000..~2008
    sex       m

person Zoran Milanović
    of        HRV
    alias     Zoran Milanovic
    office    HRV | President | ~2020..
    office    HRV | Prime Minister | ~2011..~2016
    sex       m

person Kolinda Grabar-Kitarović
    of        HRV
    alias     Kolinda Grabar-Kitarovic
    office    HRV | President | ~2015..~2020
    office    HRV.MFA | Minister of Foreign Affairs | ~2005..~2008
    sex       f

person Ivo Josipović
    of        HRV
    alias     Ivo Josipovic
    office    HRV | President | ~2010..~2015
    sex       m

person Stjepan Mesić
    of        HRV
    alias     Stipe Mesić; Stjepan Mesic; Stipe Mesic
    office    HRV | President | ~2000..~2010
    sex       m

person Andrej Plenković
    of        HRV
    alias     Andrej Plenkovic
    office    HRV | Prime Minister | ~2016..
    sex       m

person Tihomir Orešković
    of        HRV
    alias     Tihomir Oreskovic
    office    HRV | Prime Minister | ~2016..~2016
    sex       m

person Jadranka Kosor
    of        HRV
    office    HRV | Prime Minister | ~2009..~2011
    sex       f

person Ivo Sanader
    of        HRV
    office    HRV | Prime Minister | ~2003..~2009
    sex       m

person Ivica Račan
    of        HRV
    alias     Ivica Racan
    office    HRV | Prime Minister | ~2000..~2003
    sex       m

person Gordan Grlić Radman
    of        HRV
    alias     Gordan Grlić-Radman; Gordan Grlic Radman; Gordan Grlic-Radman
    surname   Grlić Radman; Grlic Radman
    office    HRV.MFA | Minister of Foreign Affairs | ~2019..
    sex       m

person Marija Pejčinović Burić
    of        HRV
    alias     Marija Pejcinovic Buric
    surname   Pejčinović Burić; Pejcinovic Buric
    office    HRV.MFA | Minister of Foreign Affairs | ~2017..~2019
    office    COE | Secretary General | ~2019..~2024
    sex       f

person Davor Ivo Stier
    of        HRV
    surname   Stier
    office    HRV.MFA | Minister of Foreign Affairs | ~2016..~2017
    sex       m

person Miro Kovač
    of        HRV
    alias     Miro Kovac
    office    HRV.MFA | Minister of Foreign Affairs | ~2016..~2016
    sex       m

person Vesna Pusić
    of        HRV
    alias     Vesna Pusic
    office    HRV.MFA | Minister of Foreign Affairs | ~2011..~2016
    sex       f

person Gordan Jandroković
    of        HRV
    alias     Gordan Jandrokovic
    office    HRV.MFA | Minister of Foreign Affairs | ~2008..~2011
    office    HRV.PARL | Speaker of Parliament | ~2017..
    sex       m

person Ivan Anušić
    of        HRV
    alias     Ivan Anusic
    office    HRV.MOD | Minister of Defence | ~2023..
    sex       m

person Franjo Tuđman
    of        HRV
    alias     Franjo Tudjman; Franjo Tudman
    office    HRV | President | ~1990..~1999
    sex       m

person Aleksandar Vučić
    of        SRB
    alias     Aleksandar Vucic
    office    SRB | President | ~2017..
    office    SRB | Prime Minister | ~2014..~2017
    sex       m

person Tomislav Nikolić
    of        SRB
    alias     Tomislav Nikolic
    office    SRB | President | ~2012..~2017
    sex       m

person Boris Tadić
    of        SRB
    alias     Boris Tadic
    office    SRB | President | ~2004..~2012
    sex       m

person Vojislav Koštunica
    of        SRB
    alias     Vojislav Kostunica
    office    SRB | President | ~2000..~2003
    office    SRB | Prime Minister | ~2004..~2008
    sex       m

person Slobodan Milošević
    of        SRB
    alias     Slobodan Milosevic
    office    SRB | President | ~1989..~2000
    sex       m

person Đuro Macut
    of        SRB
    alias     Duro Macut
    office    SRB | Prime Minister | ~2025..
    sex       m

person Miloš Vučević
    of        SRB
    alias     Milos Vucevic
    office    SRB | Prime Minister | ~2024..~2025
    office    SRB.MOD | Minister of Defence | ~2022..~2024
    sex       m

person Ana Brnabić
    of        SRB
    alias     Ana Brnabic
    office    SRB | Prime Minister | ~2017..~2024
    office    SRB.PARL | President of the National Assembly | ~2024..
    sex       f

person Ivica Dačić
    of        SRB
    alias     Ivica Dacic
    office    SRB | Prime Minister | ~2012..~2014
    office    SRB.MFA | Minister of Foreign Affairs | ~2014..~2020
    office    SRB.MFA | Minister of Foreign Affairs | ~2022..~2024
    office    SRB.MOI | Minister of the Interior | ~2024..
    sex       m

person Mirko Cvetković
    of        SRB
    alias     Mirko Cvetkovic
    office    SRB | Prime Minister | ~2008..~2012
    sex       m

person Zoran Živković
    of        SRB
    alias     Zoran Zivkovic
    office    SRB | Prime Minister | ~2003..~2004
    sex       m

person Zoran Đinđić
    of        SRB
    alias     Zoran Djindjic; Zoran Dindic
    office    SRB | Prime Minister | ~2001..~2003
    sex       m

person Marko Đurić
    of        SRB
    alias     Marko Djuric; Marko Duric
    office    SRB.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Nikola Selaković
    of        SRB
    alias     Nikola Selakovic
    office    SRB.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Ivan Mrkić
    of        SRB
    alias     Ivan Mrkic
    office    SRB.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       m

person Vuk Jeremić
    of        SRB
    alias     Vuk Jeremic
    office    SRB.MFA | Minister of Foreign Affairs | ~2007..~2012
    office    UNGA | President of the General Assembly | ~2012..~2013
    sex       m

person Bratislav Gašić
    of        SRB
    alias     Bratislav Gasic
    office    SRB.MOD | Minister of Defence | ~2024..
    office    SRB.MOD | Minister of Defence | ~2014..~2016
    sex       m

person Aleksandar Vulin
    of        SRB
    office    SRB.MOD | Minister of Defence | ~2017..~2020
    office    SRB.INTEL | Director of the Security Intelligence Agency | ~2022..~2023
    sex       m

person Josip Broz Tito
    of        SRB
    alias     Marshal Tito; Tito
    weak      Tito
    surname   Tito
    office    SRB | President of Yugoslavia | ~1953..~1980
    sex       m

person Jakov Milatović
    of        MNE
    alias     Jakov Milatovic
    office    MNE | President | ~2023..
    sex       m

person Milo Đukanović
    of        MNE
    alias     Milo Djukanovic; Milo Dukanovic
    office    MNE | President | ~2018..~2023
    office    MNE | Prime Minister | ~2003..~2006
    office    MNE | Prime Minister | ~2008..~2010
    office    MNE | Prime Minister | ~2012..~2016
    office    MNE | President | ~1998..~2002
    sex       m

person Filip Vujanović
    of        MNE
    alias     Filip Vujanovic
    office    MNE | President | ~2003..~2018
    sex       m

person Milojko Spajić
    of        MNE
    alias     Milojko Spajic
    office    MNE | Prime Minister | ~2023..
    sex       m

person Dritan Abazović
    of        MNE
    alias     Dritan Abazovic
    office    MNE | Prime Minister | ~2022..~2023
    sex       m

person Zdravko Krivokapić
    of        MNE
    alias     Zdravko Krivokapic
    office    MNE | Prime Minister | ~2020..~2022
    sex       m

person Duško Marković
    of        MNE
    alias     Dusko Markovic
    office    MNE | Prime Minister | ~2016..~2020
    sex       m

person Igor Lukšić
    of        MNE
    alias     Igor Luksic
    office    MNE | Prime Minister | ~2010..~2012
    office    MNE.MFA | Minister of Foreign Affairs | ~2012..~2016
    sex       m

person Željko Šturanović
    of        MNE
    alias     Zeljko Sturanovic
    office    MNE | Prime Minister | ~2006..~2008
    sex       m

person Ervin Ibrahimović
    of        MNE
    alias     Ervin Ibrahimovic
    office    MNE.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Filip Ivanović
    of        MNE
    alias     Filip Ivanovic
    office    MNE.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Ranko Krivokapić
    of        MNE
    alias     Ranko Krivokapic
    office    MNE.MFA | Minister of Foreign Affairs | ~2022..~2022
    sex       m

person Đorđe Radulović
    of        MNE
    alias     Dorde Radulovic
    office    MNE.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Srđan Darmanović
    of        MNE
    alias     Srdan Darmanovic
    office    MNE.MFA | Minister of Foreign Affairs | ~2016..~2020
    sex       m

person Milan Roćen
    of        MNE
    alias     Milan Rocen
    office    MNE.MFA | Minister of Foreign Affairs | ~2006..~2012
    sex       m

person Denis Bećirović
    of        BIH
    alias     Denis Becirovic
    office    BIH | Member of the Presidency | ~2022..
    sex       m

person Željka Cvijanović
    of        BIH
    alias     Zeljka Cvijanovic
    office    BIH | Member of the Presidency | ~2022..
    office    BIH.RS | President of Republika Srpska | ~2018..~2022
    sex       f

person Željko Komšić
    of        BIH
    alias     Zeljko Komsic
    office    BIH | Member of the Presidency | ~2006..~2014
    office    BIH | Member of the Presidency | ~2018..
    sex       m

person Milorad Dodik
    of        BIH
    office    BIH | Member of the Presidency | ~2018..~2022
    office    BIH.RS | President of Republika Srpska | ~2010..~2018
    office    BIH.RS | President of Republika Srpska | ~2022..~2025
    sex       m

person Šefik Džaferović
    of        BIH
    alias     Sefik Dzaferovic
    office    BIH | Member of the Presidency | ~2018..~2022
    sex       m

person Bakir Izetbegović
    of        BIH
    alias     Bakir Izetbegovic
    office    BIH | Member of the Presidency | ~2010..~2018
    office    SDA | Leader | ~2014..
    sex       m

person Mladen Ivanić
    of        BIH
    alias     Mladen Ivanic
    office    BIH | Member of the Presidency | ~2014..~2018
    sex       m

person Dragan Čović
    of        BIH
    alias     Dragan Covic
    office    BIH | Member of the Presidency | ~2002..~2005
    office    BIH | Member of the Presidency | ~2014..~2018
    sex       m

person Nebojša Radmanović
    of        BIH
    alias     Nebojsa Radmanovic
    office    BIH | Member of the Presidency | ~2006..~2014
    sex       m

person Haris Silajdžić
    of        BIH
    alias     Haris Silajdzic
    office    BIH | Member of the Presidency | ~2006..~2010
    sex       m

person Borjana Krišto
    of        BIH
    alias     Borjana Kristo
    office    BIH | Chairwoman of the Council of Ministers | ~2023..
    sex       f

person Zoran Tegeltija
    of        BIH
    office    BIH | Chairman of the Council of Ministers | ~2019..~2023
    sex       m

person Denis Zvizdić
    of        BIH
    alias     Denis Zvizdic
    office    BIH | Chairman of the Council of Ministers | ~2015..~2019
    sex       m

person Vjekoslav Bevanda
    of        BIH
    office    BIH | Chairman of the Council of Ministers | ~2012..~2015
    sex       m

person Nikola Špirić
    of        BIH
    alias     Nikola Spiric
    office    BIH | Chairman of the Council of Ministers | ~2007..~2012
    sex       m

person Adnan Terzić
    of        BIH
    alias     Adnan Terzic
    office    BIH | Chairman of the Council of Ministers | ~2002..~2007
    sex       m

person Elmedin Konaković
    of        BIH
    alias     Elmedin Konakovic
    office    BIH.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Bisera Turković
    of        BIH
    alias     Bisera Turkovic
    office    BIH.MFA | Minister of Foreign Affairs | ~2019..~2023
    sex       f

person Igor Crnadak
    of        BIH
    office    BIH.MFA | Minister of Foreign Affairs | ~2015..~2019
    sex       m

person Zlatko Lagumdžija
    of        BIH
    alias     Zlatko Lagumdzija
    office    BIH.MFA | Minister of Foreign Affairs | ~2001..~2003
    office    BIH.MFA | Minister of Foreign Affairs | ~2012..~2015
    office    BIH.MFA | Permanent Representative to the United Nations | ~2023..
    sex       m

person Sven Alkalaj
    of        BIH
    office    BIH.MFA | Minister of Foreign Affairs | ~2007..~2012
    sex       m

person Christian Schmidt
    of        BIH
    office    OHR | High Representative for Bosnia and Herzegovina | ~2021..
    sex       m

person Valentin Inzko
    of        BIH
    office    OHR | High Representative for Bosnia and Herzegovina | ~2009..~2021
    sex       m

person Paddy Ashdown
    of        BIH
    office    OHR | High Representative for Bosnia and Herzegovina | ~2002..~2006
    sex       m

person Radovan Karadžić
    of        BIH
    alias     Radovan Karadzic
    office    BIH.RS | President of Republika Srpska | ~1992..~1996
    sex       m

person Ratko Mladić
    of        BIH
    alias     Ratko Mladic
    office    BIH.MIL | Commander of the Army of Republika Srpska | ~1992..~1996
    sex       m

person Alija Izetbegović
    of        BIH
    alias     Alija Izetbegovic
    office    BIH | Chairman of the Presidency | ~1990..~1996
    sex       m

person Gordana Siljanovska-Davkova
    of        MKD
    alias     Gordana Siljanovska
    surname   Siljanovska-Davkova; Siljanovska
    office    MKD | President | ~2024..
    sex       f

person Stevo Pendarovski
    of        MKD
    office    MKD | President | ~2019..~2024
    sex       m

person Gjorge Ivanov
    of        MKD
    alias     Gjorgje Ivanov
    office    MKD | President | ~2009..~2019
    sex       m

person Branko Crvenkovski
    of        MKD
    office    MKD | President | ~2004..~2009
    office    MKD | Prime Minister | ~1992..~1998
    office    MKD | Prime Minister | ~2002..~2004
    sex       m

person Boris Trajkovski
    of        MKD
    office    MKD | President | ~1999..~2004
    sex       m

person Hristijan Mickoski
    of        MKD
    office    MKD | Prime Minister | ~2024..
    sex       m

person Talat Xhaferi
    of        MKD
    office    MKD | Prime Minister | ~2024..~2024
    office    MKD.PARL | Speaker of Parliament | ~2017..~2024
    sex       m

person Dimitar Kovačevski
    of        MKD
    alias     Dimitar Kovacevski
    office    MKD | Prime Minister | ~2022..~2024
    sex       m

person Zoran Zaev
    of        MKD
    office    MKD | Prime Minister | ~2017..~2020
    office    MKD | Prime Minister | ~2020..~2022
    sex       m

person Oliver Spasovski
    of        MKD
    office    MKD | Prime Minister | ~2020..~2020
    sex       m

person Emil Dimitriev
    of        MKD
    office    MKD | Prime Minister | ~2016..~2017
    sex       m

person Nikola Gruevski
    of        MKD
    office    MKD | Prime Minister | ~2006..~2016
    sex       m

person Vlado Bučkovski
    of        MKD
    alias     Vlado Buckovski
    office    MKD | Prime Minister | ~2004..~2006
    sex       m

person Ljubčo Georgievski
    of        MKD
    alias     Ljubco Georgievski
    office    MKD | Prime Minister | ~1998..~2002
    sex       m

person Timčo Mucunski
    of        MKD
    alias     Timcho Mucunski; Timco Mucunski
    office    MKD.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Bujar Osmani
    of        MKD
    office    MKD.MFA | Minister of Foreign Affairs | ~2020..~2024
    sex       m

person Nikola Dimitrov
    of        MKD
    office    MKD.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       m

person Nikola Poposki
    of        MKD
    office    MKD.MFA | Minister of Foreign Affairs | ~2011..~2017
    sex       m

person Antonio Milošoski
    of        MKD
    alias     Antonio Milososki
    office    MKD.MFA | Minister of Foreign Affairs | ~2006..~2011
    sex       m

person Bajram Begaj
    of        ALB
    office    ALB | President | ~2022..
    sex       m

person Ilir Meta
    of        ALB
    office    ALB | President | ~2017..~2022
    office    ALB | Prime Minister | ~1999..~2002
    office    ALB.MFA | Minister of Foreign Affairs | ~2009..~2010
    sex       m

person Bujar Nishani
    of        ALB
    office    ALB | President | ~2012..~2017
    sex       m

person Bamir Topi
    of        ALB
    office    ALB | President | ~2007..~2012
    sex       m

person Alfred Moisiu
    of        ALB
    office    ALB | President | ~2002..~2007
    sex       m

person Rexhep Meidani
    of        ALB
    office    ALB | President | ~1997..~2002
    sex       m

person Edi Rama
    of        ALB
    office    ALB | Prime Minister | ~2013..
    sex       m

person Sali Berisha
    of        ALB
    office    ALB | Prime Minister | ~2005..~2013
    office    ALB | President | ~1992..~1997
    sex       m

person Fatos Nano
    of        ALB
    office    ALB | Prime Minister | ~2002..~2005
    sex       m

person Pandeli Majko
    of        ALB
    office    ALB | Prime Minister | ~1998..~1999
    office    ALB | Prime Minister | ~2002..~2002
    sex       m

person Ferit Hoxha
    of        ALB
    office    ALB.MFA | Minister of Foreign Affairs | ~2025..
    office    ALB.MFA | Permanent Representative to the United Nations | ~2009..~2015
    office    ALB.MFA | Permanent Representative to the United Nations | ~2021..~2023
    sex       m

person Igli Hasani
    of        ALB
    office    ALB.MFA | Minister of Foreign Affairs | ~2023..~2025
    sex       m

person Olta Xhaçka
    of        ALB
    alias     Olta Xhacka
    office    ALB.MFA | Minister of Foreign Affairs | ~2020..~2023
    office    ALB.MOD | Minister of Defence | ~2017..~2020
    sex       f

person Gent Cakaj
    of        ALB
    office    ALB.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Ditmir Bushati
    of        ALB
    office    ALB.MFA | Minister of Foreign Affairs | ~2013..~2019
    sex       m

person Edmond Panariti
    of        ALB
    office    ALB.MFA | Minister of Foreign Affairs | ~2012..~2013
    sex       m

person Edmond Haxhinasto
    of        ALB
    office    ALB.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Vjosa Osmani
    of        KOS
    alias     Vjosa Osmani-Sadriu
    office    KOS | President | ~2021..
    office    KOS.PARL | Speaker of Parliament | ~2020..~2021
    sex       f

person Hashim Thaçi
    of        KOS
    alias     Hashim Thaci
    office    KOS | President | ~2016..~2020
    office    KOS | Prime Minister | ~2008..~2014
    office    KOS.MFA | Minister of Foreign Affairs | ~2014..~2016
    office    KLA | Political Director | ..~1999
    sex       m

person Atifete Jahjaga
    of        KOS
    office    KOS | President | ~2011..~2016
    sex       f

person Behgjet Pacolli
    of        KOS
    office    KOS | President | ~2011..~2011
    office    KOS.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       m

person Fatmir Sejdiu
    of        KOS
    office    KOS | President | ~2006..~2010
    sex       m

person Ibrahim Rugova
    of        KOS
    office    KOS | President | ~2002..~2006
    sex       m

person Albin Kurti
    of        KOS
    office    KOS | Prime Minister | ~2020..~2020
    office    KOS | Prime Minister | ~2021..
    sex       m

person Avdullah Hoti
    of        KOS
    office    KOS | Prime Minister | ~2020..~2021
    sex       m

person Ramush Haradinaj
    of        KOS
    office    KOS | Prime Minister | ~2004..~2005
    office    KOS | Prime Minister | ~2017..~2020
    sex       m

person Isa Mustafa
    of        KOS
    office    KOS | Prime Minister | ~2014..~2017
    sex       m

person Agim Çeku
    of        KOS
    alias     Agim Ceku
    office    KOS | Prime Minister | ~2006..~2008
    sex       m

person Donika Gërvalla-Schwarz
    of        KOS
    alias     Donika Gërvalla; Donika Gervalla; Donika Gervalla-Schwarz
    surname   Gërvalla-Schwarz; Gërvalla; Gervalla-Schwarz; Gervalla
    office    KOS.MFA | Minister of Foreign Affairs | ~2021..
    sex       f

person Meliza Haradinaj-Stublla
    of        KOS
    surname   Haradinaj-Stublla
    office    KOS.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       f

person Glauk Konjufca
    of        KOS
    office    KOS.MFA | Minister of Foreign Affairs | ~2020..~2020
    office    KOS.PARL | Speaker of Parliament | ~2021..~2025
    sex       m

person Enver Hoxhaj
    of        KOS
    office    KOS.MFA | Minister of Foreign Affairs | ~2011..~2014
    office    KOS.MFA | Minister of Foreign Affairs | ~2016..~2017
    sex       m

person Skënder Hyseni
    of        KOS
    alias     Skender Hyseni
    office    KOS.MFA | Minister of Foreign Affairs | ~2008..~2010
    sex       m

## Turkey

person Recep Tayyip Erdoğan
    of        TUR
    alias     Tayyip Erdoğan; Recep Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan; Recep Erdogan
    office    TUR | President | ~2014..
    office    TUR | Prime Minister | ~2003..~2014
    sex       m

person Abdullah Gül
    of        TUR
    alias     Abdullah Gul
    office    TUR | President | ~2007..~2014
    office    TUR.MFA | Minister of Foreign Affairs | ~2003..~2007
    office    TUR | Prime Minister | ~2002..~2003
    sex       m

person Ahmet Necdet Sezer
    of        TUR
    office    TUR | President | ~2000..~2007
    sex       m

person Süleyman Demirel
    of        TUR
    alias     Suleyman Demirel
    office    TUR | President | ~1993..~2000
    sex       m

person Bülent Ecevit
    of        TUR
    alias     Bulent Ecevit
    office    TUR | Prime Minister | ~1999..~2002
    sex       m

person Binali Yıldırım
    of        TUR
    alias     Binali Yildirim
    office    TUR | Prime Minister | ~2016..~2018
    office    TUR.PARL | Speaker of Parliament | ~2018..~2019
    sex       m

person Ahmet Davutoğlu
    of        TUR
    alias     Ahmet Davutoglu
    office    TUR | Prime Minister | ~2014..~2016
    office    TUR.MFA | Minister of Foreign Affairs | ~2009..~2014
    sex       m

person Hakan Fidan
    of        TUR
    office    TUR.MFA | Minister of Foreign Affairs | ~2023..
    office    TUR.INTEL | Director of the National Intelligence Organization | ~2010..~2023
    sex       m

person Mevlüt Çavuşoğlu
    of        TUR
    alias     Mevlut Cavusoglu
    office    TUR.MFA | Minister of Foreign Affairs | ~2014..~2015
    office    TUR.MFA | Minister of Foreign Affairs | ~2015..~2023
    sex       m

person Feridun Sinirlioğlu
    of        TUR
    alias     Feridun Sinirlioglu
    office    TUR.MFA | Minister of Foreign Affairs | ~2015..~2015
    office    TUR.MFA | Permanent Representative to the United Nations | ~2016..~2023
    office    OSCE | Secretary General | ~2024..
    sex       m

person Ali Babacan
    of        TUR
    office    TUR.MFA | Minister of Foreign Affairs | ~2007..~2009
    sex       m

person İsmet Yılmaz
    of        TUR
    alias     Ismet Yilmaz
    office    TUR.MOD | Minister of National Defence | ~2011..~2013
    office    TUR.MOD | Minister of National Defence | ~2013..~2016
    sex       m

person Fikri Işık
    of        TUR
    alias     Fikri Isik
    office    TUR.MOD | Minister of National Defence | ~2016..~2017
    sex       m

person Nurettin Canikli
    of        TUR
    office    TUR.MOD | Minister of National Defence | ~2017..~2018
    sex       m

person Hulusi Akar
    of        TUR
    office    TUR.MOD | Minister of National Defence | ~2018..~2023
    office    TUR.MIL | Chief of the General Staff | ~2015..~2018
    sex       m

person Yaşar Güler
    of        TUR
    alias     Yasar Guler
    office    TUR.MOD | Minister of National Defence | ~2023..
    office    TUR.MIL | Chief of the General Staff | ~2018..~2023
    sex       m

person Metin Gürak
    of        TUR
    alias     Metin Gurak
    office    TUR.MIL | Chief of the General Staff | ~2023..~2025
    sex       m

person Selçuk Bayraktaroğlu
    of        TUR
    alias     Selcuk Bayraktaroglu
    office    TUR.MIL | Chief of the General Staff | ~2025..
    sex       m

person İbrahim Kalın
    of        TUR
    alias     Ibrahim Kalin
    office    TUR.INTEL | Director of the National Intelligence Organization | ~2023..
    office    TUR | Presidential Spokesperson | ~2014..~2023
    sex       m

person Akif Çağatay Kılıç
    of        TUR
    alias     Akif Cagatay Kilic
    office    TUR.NSC | Chief Adviser to the President | ~2023..
    sex       m

person Cevdet Yılmaz
    of        TUR
    alias     Cevdet Yilmaz
    office    TUR | Vice President | ~2023..
    sex       m

person Fuat Oktay
    of        TUR
    office    TUR | Vice President | ~2018..~2023
    sex       m

person Fahrettin Altun
    of        TUR
    office    TUR.GOV | Communications Director | ~2018..~2025
    sex       m

person Burhanettin Duran
    of        TUR
    office    TUR.GOV | Communications Director | ~2025..
    sex       m

person Ömer Çelik
    of        TUR
    alias     Omer Celik
    office    AKP | Spokesperson | ~2018..
    sex       m

person Süleyman Soylu
    of        TUR
    alias     Suleyman Soylu
    office    TUR.MOI | Minister of the Interior | ~2016..~2023
    sex       m

person Ali Yerlikaya
    of        TUR
    office    TUR.MOI | Minister of the Interior | ~2023..~2026
    sex       m

person Mehmet Şimşek
    of        TUR
    alias     Mehmet Simsek
    office    TUR.MOF | Minister of Finance | ~2023..
    office    TUR | Deputy Prime Minister | ~2015..~2018
    sex       m

person Berat Albayrak
    of        TUR
    office    TUR.MOF | Minister of Finance | ~2018..~2020
    sex       m

person Numan Kurtulmuş
    of        TUR
    alias     Numan Kurtulmus
    office    TUR.PARL | Speaker of Parliament | ~2023..
    sex       m

person Ekrem İmamoğlu
    of        TUR
    alias     Ekrem Imamoglu
    office    TUR.ISTANBUL | Mayor of Istanbul | ~2019..~2025
    office    CHP | Presidential Candidate | ~2025..
    sex       m

person Kemal Kılıçdaroğlu
    of        TUR
    alias     Kemal Kilicdaroglu
    office    CHP | Leader | ~2010..~2023
    sex       m

person Özgür Özel
    of        TUR
    alias     Ozgur Ozel
    office    CHP | Leader | ~2023..
    sex       m

person Devlet Bahçeli
    of        TUR
    alias     Devlet Bahceli
    office    MHP | Leader | ~1997..
    sex       m

person Selahattin Demirtaş
    of        TUR
    alias     Selahattin Demirtas
    office    HDP | Leader | ~2014..~2018
    sex       m

person Abdullah Öcalan
    of        TUR
    alias     Abdullah Ocalan
    office    PKK | Leader | ~1978..
    sex       m

person Fethullah Gülen
    of        TUR
    alias     Fethullah Gulen
    office    FETO | Leader | ..~2024
    sex       m

person Hami Aksoy
    of        TUR
    office    TUR.MFA | Foreign Ministry Spokesperson | ~2018..~2020
    sex       m

person Tanju Bilgiç
    of        TUR
    alias     Tanju Bilgic
    office    TUR.MFA | Foreign Ministry Spokesperson | ~2020..~2023
    office    TUR.MFA | Foreign Ministry Spokesperson | ~2014..~2016
    sex       m

person Öncü Keçeli
    of        TUR
    alias     Oncu Keceli
    office    TUR.MFA | Foreign Ministry Spokesperson | ~2023..
    sex       m

person Fernando Vérgez Alzaga
    of        VAT
    alias     Fernando Vergez Alzaga
    surname   Vérgez; Vérgez Alzaga
    office    VAT | President of the Pontifical Commission for Vatican City State | ~2021..~2025
    sex       m

person Ünal Üstel
    of        CYP
    alias     Unal Ustel
    office    PLC:Northern Cyprus | Prime Minister | ~2022..
    sex       m

person Živko Radišić
    of        BIH
    alias     Zivko Radisic
    office    BIH | Member of the Presidency | ~1998..~2002
    sex       m

person Ante Jelavić
    of        BIH
    alias     Ante Jelavic
    office    BIH | Member of the Presidency | ~1998..~2001
    sex       m

person Beriz Belkić
    of        BIH
    alias     Beriz Belkic
    office    BIH | Member of the Presidency | ~2001..~2002
    sex       m

person Jozo Križanović
    of        BIH
    alias     Jozo Krizanovic
    office    BIH | Member of the Presidency | ~2001..~2002
    sex       m

person Bajram Rexhepi
    of        KOS
    office    KOS | Prime Minister | ~2002..~2004
    sex       m

person Mario Frick
    of        LIE
    office    LIE | Prime Minister | ~1993..~2001
    sex       m

person Patrick Leclercq
    of        MCO
    office    MCO | Minister of State | ~2000..~2005
    sex       m

person Jean-Paul Proust
    of        MCO
    office    MCO | Minister of State | ~2005..~2010
    sex       m

person Katrin Eggenberger
    of        LIE
    office    LIE.MFA | Minister of Foreign Affairs | ~2019..~2021
    sex       f

person Antonella Mularoni
    of        SMR
    office    SMR.MFA | Minister of Foreign Affairs | ~2008..~2012
    sex       f

person Ignazio La Russa
    of        ITA
    surname   La Russa
    office    ITA.MOD | Minister of Defence | ~2008..~2011
    office    ITA.PARL | President of the Senate | ~2022..
    sex       m

person Giampaolo Di Paola
    of        ITA
    surname   Di Paola
    office    ITA.MOD | Minister of Defence | ~2011..~2013
    sex       m

person Mario Mauro
    of        ITA
    office    ITA.MOD | Minister of Defence | ~2013..~2014
    sex       m

person Vecdi Gönül
    of        TUR
    alias     Vecdi Gonul
    office    TUR.MOD | Minister of National Defence | ~2002..~2011
    sex       m

person Norbert Darabos
    of        AUT
    office    AUT.MOD | Minister of Defence | ~2007..~2013
    sex       m

person Gerald Klug
    of        AUT
    office    AUT.MOD | Minister of Defence | ~2013..~2016
    sex       m

person Hans Peter Doskozil
    of        AUT
    office    AUT.MOD | Minister of Defence | ~2016..~2017
    sex       m

person Mario Kunasek
    of        AUT
    office    AUT.MOD | Minister of Defence | ~2017..~2019
    sex       m

person Pieter De Crem
    of        BEL
    surname   De Crem
    office    BEL.MOD | Minister of Defence | ~2007..~2014
    sex       m

person Steven Vandeput
    of        BEL
    office    BEL.MOD | Minister of Defence | ~2014..~2018
    sex       m

person Alexandr Vondra
    of        CZE
    office    CZE.MOD | Minister of Defence | ~2010..~2012
    sex       m

person Vlastimil Picek
    of        CZE
    office    CZE.MOD | Minister of Defence | ~2013..~2014
    sex       m

person Nick Hækkerup
    of        DNK
    alias     Nick Haekkerup
    office    DNK.MOD | Minister of Defence | ~2011..~2013
    sex       m

person Nicolai Wammen
    of        DNK
    office    DNK.MOD | Minister of Defence | ~2013..~2015
    sex       m

person Peter Christensen
    of        DNK
    office    DNK.MOD | Minister of Defence | ~2015..~2016
    sex       m

person Claus Hjort Frederiksen
    of        DNK
    surname   Hjort Frederiksen; Frederiksen
    office    DNK.MOD | Minister of Defence | ~2016..~2019
    sex       m

person Carme Chacón
    of        ESP
    alias     Carme Chacon
    office    ESP.MOD | Minister of Defence | ~2008..~2011
    sex       f

person Jyri Häkämies
    of        FIN
    alias     Jyri Hakamies
    office    FIN.MOD | Minister of Defence | ~2007..~2011
    sex       m

person Stefan Wallin
    of        FIN
    office    FIN.MOD | Minister of Defence | ~2011..~2012
    sex       m

person Carl Haglund
    of        FIN
    office    FIN.MOD | Minister of Defence | ~2012..~2015
    sex       m

person Branko Vukelić
    of        HRV
    alias     Branko Vukelic
    office    HRV.MOD | Minister of Defence | ~2008..~2010
    sex       m

person Ante Kotromanović
    of        HRV
    alias     Ante Kotromanovic
    office    HRV.MOD | Minister of Defence | ~2011..~2016
    sex       m

person Damir Krstičević
    of        HRV
    alias     Damir Krsticevic
    office    HRV.MOD | Minister of Defence | ~2016..~2020
    sex       m

person Mario Banožić
    of        HRV
    alias     Mario Banozic
    office    HRV.MOD | Minister of Defence | ~2020..~2023
    sex       m

person Csaba Hende
    of        HUN
    office    HUN.MOD | Minister of Defence | ~2010..~2015
    sex       m

person Hans Hillen
    of        NLD
    office    NLD.MOD | Minister of Defence | ~2010..~2012
    sex       m

person Grete Faremo
    of        NOR
    office    NOR.MOD | Minister of Defence | ~2009..~2011
    sex       f

person Bogdan Klich
    of        POL
    office    POL.MOD | Minister of National Defence | ~2007..~2011
    sex       m

person José Pedro Aguiar-Branco
    of        PRT
    alias     Jose Pedro Aguiar-Branco; Aguiar-Branco
    office    PRT.MOD | Minister of National Defence | ~2011..~2015
    sex       m

person José Azeredo Lopes
    of        PRT
    alias     Jose Azeredo Lopes
    surname   Azeredo Lopes
    office    PRT.MOD | Minister of National Defence | ~2015..~2018
    sex       m

person Mircea Dușa
    of        ROU
    alias     Mircea Dusa
    office    ROU.MOD | Minister of National Defence | ~2012..~2015
    sex       m

person Mihnea Motoc
    of        ROU
    office    ROU.MOD | Minister of National Defence | ~2015..~2017
    sex       m

person Mihai Fifor
    of        ROU
    office    ROU.MOD | Minister of National Defence | ~2017..~2018
    sex       m

person Dragan Šutanovac
    of        SRB
    alias     Dragan Sutanovac
    office    SRB.MOD | Minister of Defence | ~2007..~2012
    sex       m

person Nebojša Rodić
    of        SRB
    alias     Nebojsa Rodic
    office    SRB.MOD | Minister of Defence | ~2013..~2014
    sex       m

person Zoran Đorđević
    of        SRB
    alias     Zoran Djordjevic
    office    SRB.MOD | Minister of Defence | ~2016..~2017
    sex       m

person Ľubomír Galko
    of        SVK
    alias     Lubomir Galko
    office    SVK.MOD | Minister of Defence | ~2010..~2011
    sex       m

person Martin Glváč
    of        SVK
    alias     Martin Glvac
    office    SVK.MOD | Minister of Defence | ~2012..~2016
    sex       m

person Peter Gajdoš
    of        SVK
    alias     Peter Gajdos
    office    SVK.MOD | Minister of Defence | ~2016..~2020
    sex       m

person Sten Tolgfors
    of        SWE
    office    SWE.MOD | Minister for Defence | ~2007..~2012
    sex       m

person Karin Enström
    of        SWE
    alias     Karin Enstrom
    office    SWE.MOD | Minister for Defence | ~2012..~2014
    sex       f

person Peter Ricketts
    of        GBR
    office    GBR.NSC | National Security Adviser | ~2010..~2012
    sex       m

person Bernard Valero
    of        FRA
    office    FRA.MFA | Foreign Ministry Spokesperson | ~2007..~2012
    sex       m

person Philippe Lalliot
    of        FRA
    office    FRA.MFA | Foreign Ministry Spokesperson | ~2012..~2013
    sex       m

person Romain Nadal
    of        FRA
    office    FRA.MFA | Foreign Ministry Spokesperson | ~2013..~2017
    sex       m

person Selçuk Ünal
    of        TUR
    alias     Selcuk Unal
    office    TUR.MFA | Foreign Ministry Spokesperson | ~2010..~2012
    sex       m

person Peter Wittig
    of        DEU
    office    DEU.MFA | Permanent Representative to the United Nations | ~2009..~2014
    sex       m

person Harald Braun
    of        DEU
    office    DEU.MFA | Permanent Representative to the United Nations | ~2014..~2017
    sex       m

person Cesare Maria Ragaglini
    of        ITA
    surname   Ragaglini
    office    ITA.MFA | Permanent Representative to the United Nations | ~2009..~2013
    sex       m

person Sebastiano Cardi
    of        ITA
    office    ITA.MFA | Permanent Representative to the United Nations | ~2013..~2018
    sex       m

person Mariangela Zappia
    of        ITA
    office    ITA.MFA | Permanent Representative to the United Nations | ~2018..~2021
    sex       f

person Ertuğrul Apakan
    of        TUR
    alias     Ertugrul Apakan
    office    TUR.MFA | Permanent Representative to the United Nations | ~2009..~2012
    sex       m

person Halit Çevik
    of        TUR
    alias     Halit Cevik
    office    TUR.MFA | Permanent Representative to the United Nations | ~2012..~2016
    sex       m

person Ahmet Yıldız
    of        TUR
    alias     Ahmet Yildiz
    office    TUR.MFA | Permanent Representative to the United Nations | ~2024..
    sex       m

person Jock Stirrup
    of        GBR
    office    GBR.MIL | Chief of the Defence Staff | ~2006..~2010
    sex       m

person David Richards
    of        GBR
    office    GBR.MIL | Chief of the Defence Staff | ~2010..~2013
    sex       m

person Nick Houghton
    of        GBR
    alias     Nicholas Houghton
    office    GBR.MIL | Chief of the Defence Staff | ~2013..~2016
    sex       m

person Édouard Guillaud
    of        FRA
    alias     Edouard Guillaud
    office    FRA.MIL | Chief of the Defence Staff | ~2010..~2014
    sex       m

person Claudio Graziano
    of        ITA
    office    ITA.MIL | Chief of the Defence Staff | ~2015..~2018
    sex       m

person Enzo Vecciarelli
    of        ITA
    office    ITA.MIL | Chief of the Defence Staff | ~2018..~2021
    sex       m

person Luciano Portolano
    of        ITA
    office    ITA.MIL | Chief of the Defence Staff | ~2024..
    sex       m

person Işık Koşaner
    of        TUR
    alias     Isik Kosaner
    office    TUR.MIL | Chief of the General Staff | ~2010..~2011
    sex       m

person Necdet Özel
    of        TUR
    alias     Necdet Ozel
    office    TUR.MIL | Chief of the General Staff | ~2011..~2015
    sex       m

person Bernard Accoyer
    of        FRA
    office    FRA.PARL | President of the National Assembly | ~2007..~2012
    sex       m

person Claude Bartolone
    of        FRA
    office    FRA.PARL | President of the National Assembly | ~2012..~2017
    sex       m

person Norbert Lammert
    of        DEU
    office    DEU.PARL | President of the Bundestag | ~2005..~2017
    sex       m

person Gianfranco Fini
    of        ITA
    office    ITA.PARL | President of the Chamber of Deputies | ~2008..~2013
    sex       m

person Laura Boldrini
    of        ITA
    office    ITA.PARL | President of the Chamber of Deputies | ~2013..~2018
    sex       f

person Roberto Fico
    of        ITA
    office    ITA.PARL | President of the Chamber of Deputies | ~2018..~2022
    sex       m

person Lorenzo Fontana
    of        ITA
    office    ITA.PARL | President of the Chamber of Deputies | ~2022..
    sex       m

person Cemil Çiçek
    of        TUR
    alias     Cemil Cicek
    office    TUR.PARL | Speaker of Parliament | ~2011..~2015
    sex       m

person İsmail Kahraman
    of        TUR
    alias     Ismail Kahraman
    office    TUR.PARL | Speaker of Parliament | ~2015..~2018
    sex       m

person Mustafa Şentop
    of        TUR
    alias     Mustafa Sentop
    office    TUR.PARL | Speaker of Parliament | ~2019..~2023
    sex       m
