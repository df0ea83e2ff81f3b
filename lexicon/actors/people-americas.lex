# Persons of diplomatic reporting: americas.
# Own compilation from memory of the public record. A year marked ~ is recalled, not looked up; a day was looked up.

## United States

person Donald Trump
    of        USA
    alias     Donald J. Trump; Donald John Trump
    office    USA | President | 2017-01-20..2021-01-20
    office    USA | President | 2025-01-20..
    sex       m

person Joe Biden
    of        USA
    alias     Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr.; Joe R. Biden
    office    USA | President | 2021-01-20..2025-01-20
    office    USA | Vice President | 2009-01-20..2017-01-20
    sex       m

person Barack Obama
    of        USA
    alias     Barack H. Obama; Barack Hussein Obama
    office    USA | President | 2009-01-20..2017-01-20
    sex       m

person George W. Bush
    of        USA
    alias     George Walker Bush; George Bush
    office    USA | President | 2001-01-20..2009-01-20
    sex       m

person Bill Clinton
    of        USA
    alias     William J. Clinton; William Jefferson Clinton
    office    USA | President | 1993-01-20..2001-01-20
    sex       m

person George H. W. Bush
    of        USA
    alias     George H.W. Bush; George Herbert Walker Bush
    office    USA | President | 1989-01-20..1993-01-20
    sex       m

person Ronald Reagan
    of        USA
    office    USA | President | 1981-01-20..1989-01-20
    sex       m

person Jimmy Carter
    of        USA
    office    USA | President | 1977-01-20..1981-01-20
    sex       m

person Richard Nixon
    of        USA
    office    USA | President | ~1969..~1974
    sex       m

person JD Vance
    of        USA
    alias     J.D. Vance; J. D. Vance
    office    USA | Vice President | 2025-01-20..
    office    USA.CONGRESS | Senator | ~2023..~2025
    sex       m

person Kamala Harris
    of        USA
    alias     Kamala D. Harris
    office    USA | Vice President | 2021-01-20..2025-01-20
    office    USA.CONGRESS | Senator | ~2017..~2021
    sex       f

person Mike Pence
    of        USA
    alias     Michael Pence
    office    USA | Vice President | 2017-01-20..2021-01-20
    sex       m

person Dick Cheney
    of        USA
    alias     Richard Cheney
    office    USA | Vice President | 2001-01-20..2009-01-20
    office    USA.DOD | Secretary of Defense | ~1989..~1993
    sex       m

person Al Gore
    of        USA
    office    USA | Vice President | 1993-01-20..2001-01-20
    sex       m

person Marco Rubio
    of        USA
    office    USA.STATE | Secretary of State | ~2025..
    office    USA.WH | Acting National Security Advisor | ~2025..
    office    USA.CONGRESS | Senator | ~2011..~2025
    sex       m

person Antony Blinken
    of        USA
    alias     Tony Blinken; Anthony Blinken; Antony J. Blinken
    office    USA.STATE | Secretary of State | 2021-01-26..2025-01-20
    office    USA.STATE | Deputy Secretary of State | ~2015..~2017
    sex       m

person Mike Pompeo
    of        USA
    alias     Michael Pompeo; Michael R. Pompeo
    office    USA.STATE | Secretary of State | ~2018..~2021
    office    USA.INTEL | Director of the Central Intelligence Agency | ~2017..~2018
    sex       m

person Rex Tillerson
    of        USA
    office    USA.STATE | Secretary of State | ~2017..~2018
    sex       m

person John Kerry
    of        USA
    alias     John F. Kerry
    office    USA.STATE | Secretary of State | 2013-02-01..~2017
    office    USA | Special Presidential Envoy for Climate | ~2021..~2024
    office    USA.CONGRESS | Senator | ~1985..~2013
    sex       m

person Hillary Clinton
    of        USA
    alias     Hillary Rodham Clinton
    office    USA.STATE | Secretary of State | 2009-01-21..2013-02-01
    office    USA.CONGRESS | Senator | ~2001..~2009
    sex       f

person Condoleezza Rice
    of        USA
    office    USA.STATE | Secretary of State | 2005-01-26..2009-01-20
    office    USA.WH | National Security Advisor | ~2001..~2005
    sex       f

person Colin Powell
    of        USA
    office    USA.STATE | Secretary of State | 2001-01-20..2005-01-26
    office    USA.MIL | Chairman of the Joint Chiefs of Staff | ~1989..~1993
    sex       m

person Madeleine Albright
    of        USA
    office    USA.STATE | Secretary of State | 1997-01-23..2001-01-20
    office    USA.STATE | Ambassador to the United Nations | ~1993..~1997
    sex       f

person Henry Kissinger
    of        USA
    office    USA.STATE | Secretary of State | ~1973..~1977
    office    USA.WH | National Security Advisor | ~1969..~1975
    sex       m

person John Bolton
    of        USA
    alias     John R. Bolton
    office    USA.WH | National Security Advisor | ~2018..~2019
    office    USA.STATE | Ambassador to the United Nations | ~2005..~2006
    sex       m

person Robert O'Brien
    of        USA
    alias     Robert C. O'Brien
    office    USA.WH | National Security Advisor | ~2019..~2021
    sex       m

person Jake Sullivan
    of        USA
    office    USA.WH | National Security Advisor | ~2021..~2025
    office    USA.STATE | Director of Policy Planning | ~2011..~2013
    sex       m

person Mike Waltz
    of        USA
    alias     Michael Waltz
    office    USA.WH | National Security Advisor | ~2025..~2025
    office    USA.STATE | Ambassador to the United Nations | ~2025..
    office    USA.CONGRESS | Representative | ~2019..~2025
    sex       m

person H. R. McMaster
    of        USA
    alias     H.R. McMaster; HR McMaster
    office    USA.WH | National Security Advisor | ~2017..~2018
    sex       m

person Michael Flynn
    of        USA
    office    USA.WH | National Security Advisor | ~2017..~2017
    sex       m

person Susan Rice
    of        USA
    alias     Susan E. Rice
    office    USA.WH | National Security Advisor | ~2013..~2017
    office    USA.STATE | Ambassador to the United Nations | ~2009..~2013
    sex       f

person Tom Donilon
    of        USA
    office    USA.WH | National Security Advisor | ~2010..~2013
    sex       m

person James L. Jones
    of        USA
    alias     James Jones
    office    USA.WH | National Security Advisor | ~2009..~2010
    sex       m

person Stephen Hadley
    of        USA
    office    USA.WH | National Security Advisor | ~2005..~2009
    sex       m

person Jon Finer
    of        USA
    office    USA.WH | Principal Deputy National Security Advisor | ~2021..~2025
    sex       m

person Ben Rhodes
    of        USA
    office    USA.WH | Deputy National Security Advisor | ~2009..~2017
    sex       m

person Kurt Campbell
    of        USA
    alias     Kurt M. Campbell
    office    USA.STATE | Deputy Secretary of State | ~2024..~2025
    office    USA.WH | Indo-Pacific Coordinator | ~2021..~2024
    office    USA.STATE | Assistant Secretary of State for East Asian and Pacific Affairs | ~2009..~2013
    sex       m

person Matt Pottinger
    of        USA
    alias     Matthew Pottinger
    office    USA.WH | Deputy National Security Advisor | ~2019..~2021
    sex       m

person Brett McGurk
    of        USA
    office    USA.WH | Coordinator for the Middle East and North Africa | ~2021..~2025
    office    USA.STATE | Special Presidential Envoy for the Global Coalition to Counter ISIS | ~2015..~2018
    sex       m

person Amos Hochstein
    of        USA
    office    USA.WH | Special Envoy | ~2021..~2025
    sex       m

person Pete Hegseth
    of        USA
    office    USA.DOD | Secretary of Defense | ~2025..
    sex       m

person Lloyd Austin
    of        USA
    alias     Lloyd J. Austin; Lloyd J. Austin III; Lloyd Austin III
    office    USA.DOD | Secretary of Defense | 2021-01-22..2025-01-20
    office    USA.CENTCOM | Commander of Central Command | ~2013..~2016
    sex       m

person Mark Esper
    of        USA
    alias     Mark T. Esper
    office    USA.DOD | Secretary of Defense | ~2019..~2020
    sex       m

person Christopher Miller
    of        USA
    alias     Christopher C. Miller
    office    USA.DOD | Acting Secretary of Defense | ~2020..~2021
    sex       m

person Patrick Shanahan
    of        USA
    office    USA.DOD | Acting Secretary of Defense | ~2019..~2019
    sex       m

person James Mattis
    of        USA
    alias     Jim Mattis
    office    USA.DOD | Secretary of Defense | ~2017..~2018
    sex       m

person Ash Carter
    of        USA
    alias     Ashton Carter
    office    USA.DOD | Secretary of Defense | ~2015..~2017
    sex       m

person Chuck Hagel
    of        USA
    office    USA.DOD | Secretary of Defense | ~2013..~2015
    sex       m

person Leon Panetta
    of        USA
    office    USA.DOD | Secretary of Defense | ~2011..~2013
    office    USA.INTEL | Director of the Central Intelligence Agency | ~2009..~2011
    sex       m

person Robert Gates
    of        USA
    alias     Robert M. Gates
    office    USA.DOD | Secretary of Defense | ~2006..~2011
    sex       m

person Donald Rumsfeld
    of        USA
    office    USA.DOD | Secretary of Defense | ~1975..~1977
    office    USA.DOD | Secretary of Defense | ~2001..~2006
    sex       m

person William Cohen
    of        USA
    office    USA.DOD | Secretary of Defense | ~1997..~2001
    sex       m

person Kathleen Hicks
    of        USA
    office    USA.DOD | Deputy Secretary of Defense | ~2021..~2025
    sex       f

person Elbridge Colby
    of        USA
    office    USA.DOD | Under Secretary for Policy | ~2025..
    sex       m

person Colin Kahl
    of        USA
    office    USA.DOD | Under Secretary for Policy | ~2021..~2023
    sex       m

person Ely Ratner
    of        USA
    office    USA.DOD | Assistant Secretary of Defense for Indo-Pacific Security Affairs | ~2021..~2025
    sex       m

person Dan Caine
    of        USA
    alias     John Daniel Caine; Daniel Caine
    office    USA.MIL | Chairman of the Joint Chiefs of Staff | ~2025..
    sex       m

person Charles Q. Brown Jr.
    of        USA
    alias     Charles Q. Brown; CQ Brown; Charles Brown; C.Q. Brown; C. Q. Brown
    surname   Brown
    office    USA.MIL | Chairman of the Joint Chiefs of Staff | ~2023..~2025
    sex       m

person Mark Milley
    of        USA
    alias     Mark A. Milley
    office    USA.MIL | Chairman of the Joint Chiefs of Staff | ~2019..~2023
    sex       m

person Joseph Dunford
    of        USA
    office    USA.MIL | Chairman of the Joint Chiefs of Staff | ~2015..~2019
    sex       m

person Martin Dempsey
    of        USA
    office    USA.MIL | Chairman of the Joint Chiefs of Staff | ~2011..~2015
    sex       m

person Mike Mullen
    of        USA
    office    USA.MIL | Chairman of the Joint Chiefs of Staff | ~2007..~2011
    sex       m

person Christopher Cavoli
    of        USA
    office    USA.EUCOM | Commander of European Command | ~2022..~2025
    office    SHAPE | Supreme Allied Commander Europe | ~2022..~2025
    sex       m

person Alexus Grynkewich
    of        USA
    office    USA.EUCOM | Commander of European Command | ~2025..
    office    SHAPE | Supreme Allied Commander Europe | ~2025..
    sex       m

person Tod Wolters
    of        USA
    office    USA.EUCOM | Commander of European Command | ~2019..~2022
    office    SHAPE | Supreme Allied Commander Europe | ~2019..~2022
    sex       m

person Philip Breedlove
    of        USA
    office    SHAPE | Supreme Allied Commander Europe | ~2013..~2016
    sex       m

person Curtis Scaparrotti
    of        USA
    office    SHAPE | Supreme Allied Commander Europe | ~2016..~2019
    office    USFK | Commander | ~2013..~2016
    sex       m

person John Aquilino
    of        USA
    office    USA.INDOPACOM | Commander of the Indo-Pacific Command | ~2021..~2024
    sex       m

person Samuel Paparo
    of        USA
    office    USA.INDOPACOM | Commander of the Indo-Pacific Command | ~2024..
    sex       m

person Philip Davidson
    of        USA
    office    USA.INDOPACOM | Commander of the Indo-Pacific Command | ~2018..~2021
    sex       m

person Harry Harris
    of        USA
    alias     Harry B. Harris
    office    USA.INDOPACOM | Commander of the Pacific Command | ~2015..~2018
    office    USA.STATE | Ambassador to South Korea | ~2018..~2021
    sex       m

person Michael Kurilla
    of        USA
    alias     Michael Erik Kurilla; Erik Kurilla
    office    USA.CENTCOM | Commander of Central Command | ~2022..~2025
    sex       m

person Brad Cooper
    of        USA
    office    USA.CENTCOM | Commander of Central Command | ~2025..
    sex       m

person Kenneth McKenzie
    of        USA
    alias     Kenneth F. McKenzie; Frank McKenzie
    office    USA.CENTCOM | Commander of Central Command | ~2019..~2022
    sex       m

person Joseph Votel
    of        USA
    office    USA.CENTCOM | Commander of Central Command | ~2016..~2019
    sex       m

person David Petraeus
    of        USA
    office    USA.CENTCOM | Commander of Central Command | ~2008..~2010
    office    USA.INTEL | Director of the Central Intelligence Agency | ~2011..~2012
    sex       m

person Michael Langley
    of        USA
    office    USA.AFRICOM | Commander of Africa Command | ~2022..~2025
    sex       m

person Laura Richardson
    of        USA
    office    USA.SOUTHCOM | Commander of Southern Command | ~2021..~2024
    sex       f

person Robert Abrams
    of        USA
    alias     Robert B. Abrams
    office    USFK | Commander | ~2018..~2021
    sex       m

person Paul LaCamera
    of        USA
    office    USFK | Commander | ~2021..~2024
    sex       m

person Xavier Brunson
    of        USA
    office    USFK | Commander | ~2024..
    sex       m

person Vincent Brooks
    of        USA
    alias     Vincent K. Brooks
    office    USFK | Commander | ~2016..~2018
    sex       m

person Scott Miller
    of        USA
    alias     Austin Scott Miller
    office    USA.MIL | Commander of US Forces in Afghanistan | ~2018..~2021
    sex       m

person Linda Thomas-Greenfield
    of        USA
    surname   Thomas-Greenfield
    office    USA.STATE | Ambassador to the United Nations | ~2021..~2025
    office    USA.STATE | Assistant Secretary of State for African Affairs | ~2013..~2017
    sex       f

person Kelly Craft
    of        USA
    office    USA.STATE | Ambassador to the United Nations | ~2019..~2021
    office    USA.STATE | Ambassador to Canada | ~2017..~2019
    sex       f

person Nikki Haley
    of        USA
    office    USA.STATE | Ambassador to the United Nations | ~2017..~2018
    sex       f

person Samantha Power
    of        USA
    office    USA.STATE | Ambassador to the United Nations | ~2013..~2017
    office    USA.USAID | Administrator | ~2021..~2025
    sex       f

person Dorothy Shea
    of        USA
    office    USA.STATE | Deputy Ambassador to the United Nations | ~2024..~2025
    sex       f

person Robert Wood
    of        USA
    alias     Robert A. Wood
    office    USA.STATE | Deputy Ambassador to the United Nations | ~2022..~2024
    sex       m

person Wendy Sherman
    of        USA
    alias     Wendy R. Sherman
    office    USA.STATE | Deputy Secretary of State | ~2021..~2023
    office    USA.STATE | Under Secretary of State for Political Affairs | ~2011..~2015
    sex       f

person Stephen Biegun
    of        USA
    alias     Stephen E. Biegun; Steve Biegun
    office    USA.STATE | Deputy Secretary of State | ~2019..~2021
    office    USA.STATE | Special Representative for North Korea | ~2018..~2021
    sex       m

person John Sullivan
    of        USA
    alias     John J. Sullivan
    office    USA.STATE | Deputy Secretary of State | ~2017..~2019
    office    USA.STATE | Ambassador to Russia | ~2020..~2022
    sex       m

person William Burns
    of        USA
    alias     William J. Burns; Bill Burns
    office    USA.STATE | Deputy Secretary of State | ~2011..~2014
    office    USA.INTEL | Director of the Central Intelligence Agency | ~2021..~2025
    sex       m

person James Steinberg
    of        USA
    office    USA.STATE | Deputy Secretary of State | ~2009..~2011
    sex       m

person Christopher Landau
    of        USA
    office    USA.STATE | Deputy Secretary of State | ~2025..
    office    USA.STATE | Ambassador to Mexico | ~2019..~2021
    sex       m

person Victoria Nuland
    of        USA
    office    USA.STATE | Under Secretary of State for Political Affairs | ~2021..~2024
    office    USA.STATE | Assistant Secretary of State for European and Eurasian Affairs | ~2013..~2017
    office    USA.STATE | State Department Spokesperson | ~2011..~2013
    sex       f

person David Hale
    of        USA
    office    USA.STATE | Under Secretary of State for Political Affairs | ~2018..~2021
    sex       m

person John Bass
    of        USA
    office    USA.STATE | Acting Under Secretary of State for Political Affairs | ~2024..~2025
    office    USA.STATE | Ambassador to Afghanistan | ~2017..~2020
    sex       m

person Allison Hooker
    of        USA
    office    USA.STATE | Under Secretary of State for Political Affairs | ~2025..
    sex       f

person Daniel Kritenbrink
    of        USA
    alias     Daniel J. Kritenbrink
    office    USA.STATE | Assistant Secretary of State for East Asian and Pacific Affairs | ~2021..~2025
    office    USA.STATE | Ambassador to Vietnam | ~2017..~2021
    sex       m

person David Stilwell
    of        USA
    office    USA.STATE | Assistant Secretary of State for East Asian and Pacific Affairs | ~2019..~2021
    sex       m

person Daniel Russel
    of        USA
    office    USA.STATE | Assistant Secretary of State for East Asian and Pacific Affairs | ~2013..~2017
    sex       m

person Donald Lu
    of        USA
    office    USA.STATE | Assistant Secretary of State for South and Central Asian Affairs | ~2021..~2025
    sex       m

person Karen Donfried
    of        USA
    office    USA.STATE | Assistant Secretary of State for European and Eurasian Affairs | ~2021..~2023
    sex       f

person James O'Brien
    of        USA
    alias     James C. O'Brien; Jim O'Brien
    office    USA.STATE | Assistant Secretary of State for European and Eurasian Affairs | ~2023..~2025
    sex       m

person Philip Reeker
    of        USA
    office    USA.STATE | Acting Assistant Secretary of State for European and Eurasian Affairs | ~2019..~2021
    sex       m

person Barbara Leaf
    of        USA
    alias     Barbara A. Leaf
    office    USA.STATE | Assistant Secretary of State for Near Eastern Affairs | ~2022..~2025
    sex       f

person David Schenker
    of        USA
    office    USA.STATE | Assistant Secretary of State for Near Eastern Affairs | ~2019..~2021
    sex       m

person Joey Hood
    of        USA
    office    USA.STATE | Acting Assistant Secretary of State for Near Eastern Affairs | ~2021..~2022
    sex       m

person Molly Phee
    of        USA
    office    USA.STATE | Assistant Secretary of State for African Affairs | ~2021..~2025
    sex       f

person Tibor Nagy
    of        USA
    office    USA.STATE | Assistant Secretary of State for African Affairs | ~2018..~2021
    sex       m

person Brian Nichols
    of        USA
    alias     Brian A. Nichols
    office    USA.STATE | Assistant Secretary of State for Western Hemisphere Affairs | ~2021..~2025
    sex       m

person Massad Boulos
    of        USA
    office    USA.STATE | Senior Adviser for Africa | ~2025..
    sex       m

person Sung Kim
    of        USA
    office    USA.STATE | Special Representative for North Korea | ~2021..~2023
    office    USA.STATE | Ambassador to Indonesia | ~2020..~2023
    office    USA.STATE | Ambassador to the Philippines | ~2016..~2020
    office    USA.STATE | Ambassador to South Korea | ~2011..~2014
    sex       m

person Jung Pak
    of        USA
    alias     Jung H. Pak
    office    USA.STATE | Deputy Special Representative for North Korea | ~2021..~2024
    sex       f

person Julie Turner
    of        USA
    office    USA.STATE | Special Envoy on North Korean Human Rights Issues | ~2023..~2025
    sex       f

person Joseph Yun
    of        USA
    office    USA.STATE | Special Representative for North Korea Policy | ~2016..~2018
    sex       m

person Mark Lambert
    of        USA
    office    USA.STATE | Deputy Assistant Secretary of State for Korea and Japan | ..~2023
    sex       m

person Robert Malley
    of        USA
    alias     Rob Malley
    office    USA.STATE | Special Envoy for Iran | ~2021..~2023
    sex       m

person Brian Hook
    of        USA
    office    USA.STATE | Special Representative for Iran | ~2018..~2020
    sex       m

person Elliott Abrams
    of        USA
    office    USA.STATE | Special Representative for Venezuela | ~2019..~2021
    sex       m

person Zalmay Khalilzad
    of        USA
    office    USA.STATE | Special Representative for Afghanistan Reconciliation | ~2018..~2021
    office    USA.STATE | Ambassador to the United Nations | ~2007..~2009
    office    USA.STATE | Ambassador to Iraq | ~2005..~2007
    sex       m

person Thomas West
    of        USA
    office    USA.STATE | Special Representative for Afghanistan | ~2021..~2024
    sex       m

person Richard Holbrooke
    of        USA
    office    USA.STATE | Ambassador to the United Nations | ~1999..~2001
    office    USA.STATE | Special Representative for Afghanistan and Pakistan | ~2009..~2010
    sex       m

person Tim Lenderking
    of        USA
    alias     Timothy Lenderking
    office    USA.STATE | Special Envoy for Yemen | ~2021..~2025
    sex       m

person Tom Perriello
    of        USA
    office    USA.STATE | Special Envoy for Sudan | ~2024..~2025
    sex       m

person Mike Hammer
    of        USA
    alias     Michael Hammer
    office    USA.STATE | Special Envoy for the Horn of Africa | ~2022..~2025
    sex       m

person Jeffrey Feltman
    of        USA
    office    USA.STATE | Special Envoy for the Horn of Africa | ~2021..~2022
    office    UN | Under-Secretary-General for Political Affairs | ~2012..~2018
    sex       m

person Steve Witkoff
    of        USA
    alias     Steven Witkoff
    office    USA | Special Envoy to the Middle East | ~2025..
    sex       m

person Keith Kellogg
    of        USA
    office    USA | Special Envoy for Ukraine | ~2025..~2026
    office    USA.WH | National Security Advisor to the Vice President | ~2018..~2021
    sex       m

person Jared Kushner
    of        USA
    office    USA.WH | Senior Adviser to the President | ~2017..~2021
    sex       m

person Tom Barrack
    of        USA
    alias     Thomas Barrack
    office    USA.STATE | Ambassador to Turkey | ~2025..
    office    USA.STATE | Special Envoy for Syria | ~2025..
    sex       m

person Richard Grenell
    of        USA
    office    USA | Special Presidential Envoy for Special Missions | ~2025..
    office    USA.INTEL | Acting Director of National Intelligence | ~2020..~2020
    office    USA.STATE | Ambassador to Germany | ~2018..~2020
    sex       m

person Morgan Ortagus
    of        USA
    office    USA.STATE | State Department Spokesperson | ~2019..~2021
    office    USA | Deputy Special Envoy to the Middle East | ~2025..
    sex       f

person Adam Boehler
    of        USA
    office    USA | Special Envoy for Hostage Response | ~2025..
    sex       m

person Roger Carstens
    of        USA
    office    USA.STATE | Special Envoy for Hostage Affairs | ~2020..~2025
    sex       m

person Kurt Volker
    of        USA
    office    USA.STATE | Special Representative for Ukraine | ~2017..~2019
    sex       m

person Marie Yovanovitch
    of        USA
    office    USA.STATE | Ambassador to Ukraine | ~2016..~2019
    sex       f

person Bridget Brink
    of        USA
    office    USA.STATE | Ambassador to Ukraine | ~2022..~2025
    sex       f

person Ned Price
    of        USA
    office    USA.STATE | State Department Spokesperson | ~2021..~2023
    sex       m

person Matthew Miller
    of        USA
    office    USA.STATE | State Department Spokesperson | ~2023..~2025
    sex       m

person Vedant Patel
    of        USA
    office    USA.STATE | Deputy Spokesperson | ~2022..~2025
    sex       m

person Tammy Bruce
    of        USA
    office    USA.STATE | State Department Spokesperson | ~2025..~2025
    sex       f

person Heather Nauert
    of        USA
    office    USA.STATE | State Department Spokesperson | ~2017..~2019
    sex       f

person John Kirby
    of        USA
    office    USA.DOD | Pentagon Press Secretary | ~2021..~2022
    office    USA.WH | National Security Communications Adviser | ~2022..~2025
    office    USA.STATE | State Department Spokesperson | ~2015..~2017
    sex       m

person Pat Ryder
    of        USA
    alias     Patrick Ryder
    office    USA.DOD | Pentagon Press Secretary | ~2022..~2025
    sex       m

person Sabrina Singh
    of        USA
    office    USA.DOD | Deputy Pentagon Press Secretary | ~2022..~2025
    sex       f

person Sean Parnell
    of        USA
    office    USA.DOD | Chief Pentagon Spokesperson | ~2025..
    sex       m

person Jonathan Hoffman
    of        USA
    office    USA.DOD | Pentagon Press Secretary | ~2019..~2020
    sex       m

person Jen Psaki
    of        USA
    alias     Jennifer Psaki
    office    USA.WH | Press Secretary | ~2021..~2022
    office    USA.STATE | State Department Spokesperson | ~2013..~2015
    sex       f

person Karine Jean-Pierre
    of        USA
    surname   Jean-Pierre
    office    USA.WH | Press Secretary | ~2022..~2025
    sex       f

person Karoline Leavitt
    of        USA
    office    USA.WH | Press Secretary | ~2025..
    sex       f

person Kayleigh McEnany
    of        USA
    office    USA.WH | Press Secretary | ~2020..~2021
    sex       f

person Sarah Sanders
    of        USA
    alias     Sarah Huckabee Sanders
    office    USA.WH | Press Secretary | ~2017..~2019
    sex       f

person Sean Spicer
    of        USA
    office    USA.WH | Press Secretary | ~2017..~2017
    sex       m

person Susie Wiles
    of        USA
    office    USA.WH | Chief of Staff | ~2025..
    sex       f

person Ron Klain
    of        USA
    office    USA.WH | Chief of Staff | ~2021..~2023
    sex       m

person Jeff Zients
    of        USA
    office    USA.WH | Chief of Staff | ~2023..~2025
    sex       m

person Mark Meadows
    of        USA
    office    USA.WH | Chief of Staff | ~2020..~2021
    sex       m

person Stephen Miller
    of        USA
    office    USA.WH | Deputy Chief of Staff | ~2025..
    sex       m

person John Ratcliffe
    of        USA
    office    USA.INTEL | Director of the Central Intelligence Agency | ~2025..
    office    USA.INTEL | Director of National Intelligence | ~2020..~2021
    sex       m

person Tulsi Gabbard
    of        USA
    office    USA.INTEL | Director of National Intelligence | ~2025..
    sex       f

person Avril Haines
    of        USA
    office    USA.INTEL | Director of National Intelligence | ~2021..~2025
    sex       f

person Dan Coats
    of        USA
    office    USA.INTEL | Director of National Intelligence | ~2017..~2019
    sex       m

person James Clapper
    of        USA
    office    USA.INTEL | Director of National Intelligence | ~2010..~2017
    sex       m

person Gina Haspel
    of        USA
    office    USA.INTEL | Director of the Central Intelligence Agency | ~2018..~2021
    sex       f

person John Brennan
    of        USA
    office    USA.INTEL | Director of the Central Intelligence Agency | ~2013..~2017
    sex       m

person Kash Patel
    of        USA
    office    USA.POLICE | Director of the Federal Bureau of Investigation | ~2025..
    sex       m

person Christopher Wray
    of        USA
    office    USA.POLICE | Director of the Federal Bureau of Investigation | ~2017..~2025
    sex       m

person Scott Bessent
    of        USA
    office    USA.MOF | Secretary of the Treasury | ~2025..
    sex       m

person Janet Yellen
    of        USA
    office    USA.MOF | Secretary of the Treasury | ~2021..~2025
    office    USA.CB | Chair of the Federal Reserve | ~2014..~2018
    sex       f

person Steven Mnuchin
    of        USA
    alias     Steve Mnuchin
    office    USA.MOF | Secretary of the Treasury | ~2017..~2021
    sex       m

person Jack Lew
    of        USA
    alias     Jacob Lew
    office    USA.MOF | Secretary of the Treasury | ~2013..~2017
    office    USA.STATE | Ambassador to Israel | ~2023..~2025
    sex       m

person Timothy Geithner
    of        USA
    office    USA.MOF | Secretary of the Treasury | ~2009..~2013
    sex       m

person Jerome Powell
    of        USA
    office    USA.CB | Chair of the Federal Reserve | ~2018..~2026
    sex       m

person Howard Lutnick
    of        USA
    office    USA.MOC | Secretary of Commerce | ~2025..
    sex       m

person Gina Raimondo
    of        USA
    office    USA.MOC | Secretary of Commerce | ~2021..~2025
    sex       f

person Wilbur Ross
    of        USA
    office    USA.MOC | Secretary of Commerce | ~2017..~2021
    sex       m

person Jamieson Greer
    of        USA
    office    USA.MOC | Trade Representative | ~2025..
    sex       m

person Katherine Tai
    of        USA
    office    USA.MOC | Trade Representative | ~2021..~2025
    sex       f

person Robert Lighthizer
    of        USA
    office    USA.MOC | Trade Representative | ~2017..~2021
    sex       m

person Merrick Garland
    of        USA
    office    USA.MOJ | Attorney General | ~2021..~2025
    sex       m

person Pam Bondi
    of        USA
    office    USA.MOJ | Attorney General | ~2025..~2026
    sex       f

person William Barr
    of        USA
    office    USA.MOJ | Attorney General | ~1991..~1993
    office    USA.MOJ | Attorney General | ~2019..~2020
    sex       m

person Jeff Sessions
    of        USA
    office    USA.MOJ | Attorney General | ~2017..~2018
    sex       m

person Kristi Noem
    of        USA
    office    USA.MOI | Secretary of Homeland Security | ~2025..~2026
    sex       f

person Alejandro Mayorkas
    of        USA
    office    USA.MOI | Secretary of Homeland Security | ~2021..~2025
    sex       m

person Jennifer Granholm
    of        USA
    office    USA.MEN | Secretary of Energy | ~2021..~2025
    sex       f

person Chris Wright
    of        USA
    office    USA.MEN | Secretary of Energy | ~2025..
    sex       m

person Mike Johnson
    of        USA
    office    USA.CONGRESS | Speaker of the House | ~2023..
    sex       m

person Kevin McCarthy
    of        USA
    office    USA.CONGRESS | Speaker of the House | ~2023..~2023
    sex       m

person Nancy Pelosi
    of        USA
    office    USA.CONGRESS | Speaker of the House | ~2007..~2011
    office    USA.CONGRESS | Speaker of the House | ~2019..~2023
    sex       f

person Paul Ryan
    of        USA
    office    USA.CONGRESS | Speaker of the House | ~2015..~2019
    sex       m

person John Boehner
    of        USA
    office    USA.CONGRESS | Speaker of the House | ~2011..~2015
    sex       m

person Mitch McConnell
    of        USA
    office    USA.CONGRESS | Senate Republican Leader | ~2007..~2025
    office    USA.CONGRESS | Senator | ~1985..
    sex       m

person John Thune
    of        USA
    office    USA.CONGRESS | Senate Majority Leader | ~2025..
    office    USA.CONGRESS | Senator | ~2005..
    sex       m

person Chuck Schumer
    of        USA
    alias     Charles Schumer
    office    USA.CONGRESS | Senate Democratic Leader | ~2017..
    office    USA.CONGRESS | Senator | ~1999..
    sex       m

person Hakeem Jeffries
    of        USA
    office    USA.CONGRESS | House Minority Leader | ~2023..
    sex       m

person Bob Menendez
    of        USA
    alias     Robert Menendez
    office    USA.CONGRESS | Chairman of the Senate Foreign Relations Committee | ~2021..~2023
    office    USA.CONGRESS | Senator | ~2006..~2024
    sex       m

person Ben Cardin
    of        USA
    alias     Benjamin Cardin
    office    USA.CONGRESS | Chairman of the Senate Foreign Relations Committee | ~2023..~2025
    office    USA.CONGRESS | Senator | ~2007..~2025
    sex       m

person Jim Risch
    of        USA
    alias     James Risch
    office    USA.CONGRESS | Chairman of the Senate Foreign Relations Committee | ~2019..~2021
    office    USA.CONGRESS | Chairman of the Senate Foreign Relations Committee | ~2025..
    office    USA.CONGRESS | Senator | ~2009..
    sex       m

person Bob Corker
    of        USA
    office    USA.CONGRESS | Chairman of the Senate Foreign Relations Committee | ~2015..~2019
    sex       m

person Jeanne Shaheen
    of        USA
    office    USA.CONGRESS | Senator | ~2009..
    sex       f

person Lindsey Graham
    of        USA
    office    USA.CONGRESS | Senator | ~2003..
    sex       m

person Bernie Sanders
    of        USA
    office    USA.CONGRESS | Senator | ~2007..
    sex       m

person John McCain
    of        USA
    office    USA.CONGRESS | Senator | ~1987..~2018
    sex       m

person Michael McCaul
    of        USA
    office    USA.CONGRESS | Chairman of the House Foreign Affairs Committee | ~2023..~2025
    sex       m

person Gregory Meeks
    of        USA
    office    USA.CONGRESS | Chairman of the House Foreign Affairs Committee | ~2021..~2023
    sex       m

person Brian Mast
    of        USA
    office    USA.CONGRESS | Chairman of the House Foreign Affairs Committee | ~2025..
    sex       m

person Ted Cruz
    of        USA
    office    USA.CONGRESS | Senator | ~2013..
    sex       m

person Tom Cotton
    of        USA
    office    USA.CONGRESS | Senator | ~2015..
    sex       m

person Chris Murphy
    of        USA
    office    USA.CONGRESS | Senator | ~2013..
    sex       m

person Nicholas Burns
    of        USA
    alias     R. Nicholas Burns
    office    USA.STATE | Ambassador to China | ~2022..~2025
    office    USA.STATE | Under Secretary of State for Political Affairs | ~2005..~2008
    sex       m

person Terry Branstad
    of        USA
    office    USA.STATE | Ambassador to China | ~2017..~2020
    sex       m

person David Perdue
    of        USA
    office    USA.STATE | Ambassador to China | ~2025..
    sex       m

person Rahm Emanuel
    of        USA
    office    USA.STATE | Ambassador to Japan | ~2022..~2025
    office    USA.WH | Chief of Staff | ~2009..~2010
    sex       m

person George Glass
    of        USA
    office    USA.STATE | Ambassador to Japan | ~2025..
    sex       m

person Caroline Kennedy
    of        USA
    office    USA.STATE | Ambassador to Japan | ~2013..~2017
    office    USA.STATE | Ambassador to Australia | ~2022..~2024
    sex       f

person William Hagerty
    of        USA
    alias     Bill Hagerty
    office    USA.STATE | Ambassador to Japan | ~2017..~2019
    office    USA.CONGRESS | Senator | ~2021..
    sex       m

person Philip Goldberg
    of        USA
    office    USA.STATE | Ambassador to South Korea | ~2022..~2025
    sex       m

person Eric Garcetti
    of        USA
    office    USA.STATE | Ambassador to India | ~2023..~2025
    sex       m

person Sergio Gor
    of        USA
    office    USA.STATE | Ambassador to India | ~2025..
    sex       m

person Mike Huckabee
    of        USA
    office    USA.STATE | Ambassador to Israel | ~2025..
    sex       m

person Tom Nides
    of        USA
    alias     Thomas Nides
    office    USA.STATE | Ambassador to Israel | ~2021..~2023
    sex       m

person David Friedman
    of        USA
    office    USA.STATE | Ambassador to Israel | ~2017..~2021
    sex       m

person Julianne Smith
    of        USA
    office    USA.STATE | Permanent Representative to NATO | ~2021..~2024
    sex       f

person Matthew Whitaker
    of        USA
    office    USA.STATE | Permanent Representative to NATO | ~2025..
    sex       m

person Kay Bailey Hutchison
    of        USA
    alias     Kay Hutchison
    office    USA.STATE | Permanent Representative to NATO | ~2017..~2021
    sex       f

person Lynne Tracy
    of        USA
    office    USA.STATE | Ambassador to Russia | ~2023..~2025
    sex       f

person Jon Huntsman
    of        USA
    alias     Jon Huntsman Jr.
    office    USA.STATE | Ambassador to Russia | ~2017..~2019
    office    USA.STATE | Ambassador to China | ~2009..~2011
    sex       m

person Michael McFaul
    of        USA
    office    USA.STATE | Ambassador to Russia | ~2012..~2014
    sex       m

person Elon Musk
    of        USA
    office    USA.WH | Senior Adviser to the President | ~2025..~2025
    office    ORG:Tesla | Chief Executive Officer | ~2008..
    sex       m

person Laura Rosenberger
    of        USA
    office    USA.AIT | Chair | ~2023..
    sex       f

person Raymond Greene
    of        USA
    office    USA.AIT | Director | ~2024..
    sex       m

person Gavin Newsom
    of        USA
    office    USA.CALIFORNIA | Governor of California | ~2019..
    sex       m

person Bill Richardson
    of        USA
    office    USA.STATE | Ambassador to the United Nations | ~1997..~1998
    sex       m

person John F. Kennedy
    of        USA
    alias     JFK; John Fitzgerald Kennedy; John Kennedy
    weak      JFK
    office    USA | President | ~1961..~1963
    sex       m

person Lyndon B. Johnson
    of        USA
    alias     Lyndon Johnson; LBJ
    office    USA | President | ~1963..~1969
    sex       m

person Gerald Ford
    of        USA
    office    USA | President | ~1974..~1977
    sex       m

person Franklin D. Roosevelt
    of        USA
    alias     FDR; Franklin Roosevelt; Franklin Delano Roosevelt
    office    USA | President | ~1933..~1945
    sex       m

person Harry S. Truman
    of        USA
    alias     Harry Truman
    office    USA | President | ~1945..~1953
    sex       m

person Dwight D. Eisenhower
    of        USA
    alias     Dwight Eisenhower
    office    USA | President | ~1953..~1961
    sex       m

person Woodrow Wilson
    of        USA
    office    USA | President | ~1913..~1921
    sex       m

person James Baker
    of        USA
    alias     James A. Baker; James Baker III
    office    USA.STATE | Secretary of State | ~1989..~1992
    sex       m

person George Shultz
    of        USA
    alias     George P. Shultz
    office    USA.STATE | Secretary of State | ~1982..~1989
    sex       m

person Warren Christopher
    of        USA
    office    USA.STATE | Secretary of State | ~1993..~1997
    sex       m

person Zbigniew Brzezinski
    of        USA
    office    USA.WH | National Security Advisor | ~1977..~1981
    sex       m

person Brent Scowcroft
    of        USA
    office    USA.WH | National Security Advisor | ~1975..~1977
    office    USA.WH | National Security Advisor | ~1989..~1993
    sex       m

person Sandy Berger
    of        USA
    alias     Samuel Berger
    office    USA.WH | National Security Advisor | ~1997..~2001
    sex       m

person William Perry
    of        USA
    alias     William J. Perry
    office    USA.DOD | Secretary of Defense | ~1994..~1997
    sex       m

person Caspar Weinberger
    of        USA
    office    USA.DOD | Secretary of Defense | ~1981..~1987
    sex       m

person Robert McNamara
    of        USA
    office    USA.DOD | Secretary of Defense | ~1961..~1968
    sex       m

person Paul Bremer
    of        USA
    alias     L. Paul Bremer
    office    USA.GOV | Administrator of the Coalition Provisional Authority | ~2003..~2004
    sex       m

person Ryan Crocker
    of        USA
    office    USA.STATE | Ambassador to Afghanistan | ~2011..~2012
    office    USA.STATE | Ambassador to Iraq | ~2007..~2009
    sex       m

person Robert Ford
    of        USA
    alias     Robert S. Ford
    office    USA.STATE | Ambassador to Syria | ~2010..~2014
    sex       m

person James Jeffrey
    of        USA
    alias     James F. Jeffrey; Jim Jeffrey
    office    USA.STATE | Special Representative for Syria | ~2018..~2020
    office    USA.STATE | Ambassador to Iraq | ~2010..~2012
    sex       m

person Joel Rayburn
    of        USA
    office    USA.STATE | Special Envoy for Syria | ~2018..~2021
    sex       m

person Christopher Hill
    of        USA
    alias     Christopher R. Hill
    office    USA.STATE | Assistant Secretary of State for East Asian and Pacific Affairs | ~2005..~2009
    office    USA.STATE | Ambassador to Serbia | ~2022..~2025
    sex       m

person Glyn Davies
    of        USA
    office    USA.STATE | Special Representative for North Korea Policy | ~2012..~2014
    sex       m

person Stephen Bosworth
    of        USA
    office    USA.STATE | Special Representative for North Korea Policy | ~2009..~2011
    sex       m

person Robert King
    of        USA
    alias     Robert R. King
    office    USA.STATE | Special Envoy on North Korean Human Rights Issues | ~2009..~2017
    sex       m

person George Mitchell
    of        USA
    office    USA.STATE | Special Envoy for Middle East Peace | ~2009..~2011
    office    USA.CONGRESS | Senate Majority Leader | ~1989..~1995
    sex       m

person Dennis Ross
    of        USA
    office    USA.STATE | Special Middle East Coordinator | ~1993..~2001
    sex       m

person Jason Greenblatt
    of        USA
    office    USA.WH | Special Representative for International Negotiations | ~2017..~2019
    sex       m

person Hady Amr
    of        USA
    office    USA.STATE | Special Representative for Palestinian Affairs | ~2022..~2025
    sex       m

person David Satterfield
    of        USA
    office    USA.STATE | Special Envoy for Middle East Humanitarian Issues | ~2023..~2024
    office    USA.STATE | Ambassador to Turkey | ~2019..~2022
    sex       m

person Lise Grande
    of        USA
    office    USA.STATE | Special Envoy for Middle East Humanitarian Issues | ~2024..~2025
    office    UN | Humanitarian Coordinator for Yemen | ~2018..~2020
    sex       f

person Gabriel Escobar
    of        USA
    office    USA.STATE | Deputy Assistant Secretary of State for the Western Balkans | ~2021..~2024
    sex       m

person Jeffrey Hovenier
    of        USA
    alias     Jeff Hovenier
    office    USA.STATE | Ambassador to Kosovo | ~2022..~2024
    sex       m

person Jeff Flake
    of        USA
    office    USA.STATE | Ambassador to Turkey | ~2022..~2024
    office    USA.CONGRESS | Senator | ~2013..~2019
    sex       m

person Tracey Jacobson
    of        USA
    alias     Tracey Ann Jacobson
    office    USA.STATE | Ambassador to Ethiopia | ~2021..~2023
    sex       f

person Donald Booth
    of        USA
    office    USA.STATE | Special Envoy for Sudan | ~2013..~2017
    office    USA.STATE | Special Envoy for Sudan | ~2019..~2021
    sex       m

person John Godfrey
    of        USA
    office    USA.STATE | Ambassador to Sudan | ~2022..~2024
    sex       m

person Peter Pham
    of        USA
    alias     J. Peter Pham
    office    USA.STATE | Special Envoy for the Sahel | ~2020..~2021
    sex       m

person Johnnie Carson
    of        USA
    office    USA.STATE | Assistant Secretary of State for African Affairs | ~2009..~2013
    sex       m

person Todd Robinson
    of        USA
    office    USA.STATE | Assistant Secretary of State for International Narcotics | ~2021..~2025
    sex       m

person Daniel Erikson
    of        USA
    office    USA.DOD | Deputy Assistant Secretary of Defense for the Western Hemisphere | ~2021..~2025
    sex       m

person Mallory Stewart
    of        USA
    office    USA.STATE | Assistant Secretary of State for Arms Control | ~2022..~2025
    sex       f

person Bonnie Jenkins
    of        USA
    office    USA.STATE | Under Secretary of State for Arms Control and International Security | ~2021..~2025
    sex       f

person Marshall Billingslea
    of        USA
    office    USA.STATE | Special Presidential Envoy for Arms Control | ~2020..~2021
    sex       m

person Uzra Zeya
    of        USA
    office    USA.STATE | Under Secretary of State for Civilian Security | ~2021..~2025
    sex       f

person Derek Chollet
    of        USA
    office    USA.STATE | Counselor | ~2021..~2024
    sex       m

person Thomas Shannon
    of        USA
    office    USA.STATE | Under Secretary of State for Political Affairs | ~2016..~2018
    sex       m

person Jose Fernandez
    of        USA
    alias     Jose W. Fernandez
    office    USA.STATE | Under Secretary of State for Economic Growth | ~2021..~2025
    sex       m

person Keith Krach
    of        USA
    office    USA.STATE | Under Secretary of State for Economic Growth | ~2019..~2021
    sex       m

person Michael Beeman
    of        USA
    office    USA.MOC | Assistant Trade Representative | ~2017..~2023
    sex       m

person Michael Froman
    of        USA
    office    USA.MOC | Trade Representative | ~2013..~2017
    sex       m

person Adam Smith
    of        USA
    office    USA.CONGRESS | Chairman of the House Armed Services Committee | ~2019..~2023
    sex       m

person Jack Reed
    of        USA
    office    USA.CONGRESS | Chairman of the Senate Armed Services Committee | ~2021..~2025
    sex       m

person Roger Wicker
    of        USA
    office    USA.CONGRESS | Chairman of the Senate Armed Services Committee | ~2025..
    sex       m

person Jim Inhofe
    of        USA
    alias     James Inhofe
    office    USA.CONGRESS | Chairman of the Senate Armed Services Committee | ~2018..~2021
    sex       m

person Eliot Engel
    of        USA
    office    USA.CONGRESS | Chairman of the House Foreign Affairs Committee | ~2019..~2021
    sex       m

person Ed Royce
    of        USA
    office    USA.CONGRESS | Chairman of the House Foreign Affairs Committee | ~2013..~2019
    sex       m

person Mike Gallagher
    of        USA
    office    USA.CONGRESS | Chairman of the House Select Committee on China | ~2023..~2024
    sex       m

person John Moolenaar
    of        USA
    office    USA.CONGRESS | Chairman of the House Select Committee on China | ~2024..
    sex       m

person Raja Krishnamoorthi
    of        USA
    office    USA.CONGRESS | Representative | ~2017..
    sex       m

person Mitt Romney
    of        USA
    office    USA.CONGRESS | Senator | ~2019..~2025
    sex       m

person Ed Markey
    of        USA
    alias     Edward Markey
    office    USA.CONGRESS | Senator | ~2013..
    sex       m

person Elizabeth Warren
    of        USA
    office    USA.CONGRESS | Senator | ~2013..
    sex       f

person Tammy Duckworth
    of        USA
    office    USA.CONGRESS | Senator | ~2017..
    sex       f

person Chris Coons
    of        USA
    office    USA.CONGRESS | Senator | ~2010..
    sex       m

person Ilhan Omar
    of        USA
    office    USA.CONGRESS | Representative | ~2019..
    sex       f

person Rashida Tlaib
    of        USA
    office    USA.CONGRESS | Representative | ~2019..
    sex       f

person Alexandria Ocasio-Cortez
    of        USA
    alias     AOC
    surname   Ocasio-Cortez
    office    USA.CONGRESS | Representative | ~2019..
    sex       f

person Young Kim
    of        USA
    office    USA.CONGRESS | Representative | ~2021..
    sex       f

person Andy Kim
    of        USA
    office    USA.CONGRESS | Representative | ~2019..~2024
    office    USA.CONGRESS | Senator | ~2024..
    sex       m

person Steve Bannon
    of        USA
    alias     Stephen Bannon
    office    USA.WH | Chief Strategist | ~2017..~2017
    sex       m

person Peter Navarro
    of        USA
    office    USA.WH | Senior Counselor for Trade | ~2025..
    sex       m

person Larry Kudlow
    of        USA
    office    USA.WH | Director of the National Economic Council | ~2018..~2021
    sex       m

person Kevin Hassett
    of        USA
    office    USA.WH | Director of the National Economic Council | ~2025..
    sex       m

person John Hyten
    of        USA
    office    USA.MIL | Vice Chairman of the Joint Chiefs of Staff | ~2019..~2021
    sex       m

person Charles Richard
    of        USA
    office    USA.STRATCOM | Commander of Strategic Command | ~2019..~2022
    sex       m

person Anthony Cotton
    of        USA
    office    USA.STRATCOM | Commander of Strategic Command | ~2022..~2025
    sex       m

person David Berger
    of        USA
    office    USA.USMC | Commandant of the Marine Corps | ~2019..~2023
    sex       m

person Michael Gilday
    of        USA
    office    USA.NAVY | Chief of Naval Operations | ~2019..~2023
    sex       m

person Lisa Franchetti
    of        USA
    office    USA.NAVY | Chief of Naval Operations | ~2023..~2025
    sex       f

person Daryl Caudle
    of        USA
    office    USA.NAVY | Chief of Naval Operations | ~2025..
    sex       m

person John Phelan
    of        USA
    office    USA.NAVY | Secretary of the Navy | ~2025..~2026
    sex       m

person Carlos Del Toro
    of        USA
    surname   Del Toro
    office    USA.NAVY | Secretary of the Navy | ~2021..~2025
    sex       m

person Dan Driscoll
    of        USA
    office    USA.ARMY | Secretary of the Army | ~2025..
    sex       m

person Randy George
    of        USA
    office    USA.ARMY | Chief of Staff of the Army | ~2023..~2026
    sex       m

person Alvin Holsey
    of        USA
    office    USA.SOUTHCOM | Commander of Southern Command | ~2024..~2025
    sex       m

person Dagvin Anderson
    of        USA
    office    USA.AFRICOM | Commander of Africa Command | ~2025..
    sex       m

person Stephen Townsend
    of        USA
    office    USA.AFRICOM | Commander of Africa Command | ~2019..~2022
    sex       m

person Christine Wormuth
    of        USA
    office    USA.ARMY | Secretary of the Army | ~2021..~2025
    sex       f

person Frank Kendall
    of        USA
    office    USA.AIRFORCE | Secretary of the Air Force | ~2021..~2025
    sex       m

person Todd Blanche
    of        USA
    office    USA.MOJ | Deputy Attorney General | ~2025..
    sex       m

person Tom Homan
    of        USA
    office    USA.WH | Border Czar | ~2025..
    sex       m

person Paul Atkins
    of        USA
    office    USA.GOV | Chairman of the Securities and Exchange Commission | ~2025..
    sex       m

person Sebastian Gorka
    of        USA
    office    USA.WH | Senior Director for Counterterrorism | ~2025..
    sex       m

person Alex Wong
    of        USA
    office    USA.WH | Principal Deputy National Security Advisor | ~2025..~2025
    office    USA.STATE | Deputy Special Representative for North Korea | ~2017..~2021
    sex       m

person Andy Baker
    of        USA
    office    USA.WH | Deputy National Security Advisor | ~2025..
    sex       m

person Tommy Pigott
    of        USA
    alias     Thomas Pigott
    office    USA.STATE | Deputy Spokesperson | ~2025..
    sex       m

person Kingsley Wilson
    of        USA
    office    USA.DOD | Pentagon Press Secretary | ~2025..
    sex       f

person John Ullyot
    of        USA
    office    USA.DOD | Pentagon Press Secretary | ~2025..~2025
    sex       m

## Canada

person Mark Carney
    of        CAN
    office    CAN | Prime Minister | ~2025..
    office    GBR.CB | Governor | ~2013..~2020
    office    CAN.CB | Governor of the Bank of Canada | ~2008..~2013
    sex       m

person Justin Trudeau
    of        CAN
    office    CAN | Prime Minister | 2015-11-04..~2025
    sex       m

person Stephen Harper
    of        CAN
    office    CAN | Prime Minister | ~2006..2015-11-04
    sex       m

person Paul Martin
    of        CAN
    office    CAN | Prime Minister | ~2003..~2006
    sex       m

person Jean Chrétien
    of        CAN
    alias     Jean Chretien
    office    CAN | Prime Minister | ~1993..~2003
    sex       m

person Anita Anand
    of        CAN
    office    CAN.MFA | Minister of Foreign Affairs | ~2025..
    office    CAN.DND | Minister of National Defence | ~2021..~2023
    sex       f

person Mélanie Joly
    of        CAN
    alias     Melanie Joly
    office    CAN.MFA | Minister of Foreign Affairs | ~2021..~2025
    sex       f

person Marc Garneau
    of        CAN
    office    CAN.MFA | Minister of Foreign Affairs | ~2021..~2021
    sex       m

person François-Philippe Champagne
    of        CAN
    alias     Francois-Philippe Champagne
    office    CAN.MFA | Minister of Foreign Affairs | ~2019..~2021
    office    CAN.MOF | Minister of Finance | ~2025..
    sex       m

person Chrystia Freeland
    of        CAN
    office    CAN.MFA | Minister of Foreign Affairs | ~2017..~2019
    office    CAN.MOF | Minister of Finance | ~2020..~2024
    office    CAN | Deputy Prime Minister | ~2019..~2024
    sex       f

person Stéphane Dion
    of        CAN
    alias     Stephane Dion
    office    CAN.MFA | Minister of Foreign Affairs | ~2015..~2017
    sex       m

person Rob Nicholson
    of        CAN
    office    CAN.MFA | Minister of Foreign Affairs | ~2015..~2015
    office    CAN.DND | Minister of National Defence | ~2013..~2015
    sex       m

person John Baird
    of        CAN
    office    CAN.MFA | Minister of Foreign Affairs | ~2011..~2015
    sex       m

person Lawrence Cannon
    of        CAN
    office    CAN.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person David McGuinty
    of        CAN
    office    CAN.DND | Minister of National Defence | ~2025..
    sex       m

person Bill Blair
    of        CAN
    office    CAN.DND | Minister of National Defence | ~2023..~2025
    sex       m

person Harjit Sajjan
    of        CAN
    office    CAN.DND | Minister of National Defence | ~2015..~2021
    sex       m

person Jason Kenney
    of        CAN
    office    CAN.DND | Minister of National Defence | ~2015..~2015
    sex       m

person Mary Simon
    of        CAN
    office    CAN | Governor General | ~2021..~2026
    sex       f

person Julie Payette
    of        CAN
    office    CAN | Governor General | ~2017..~2021
    sex       f

person Jennie Carignan
    of        CAN
    office    CAN.MIL | Chief of the Defence Staff | ~2024..
    sex       f

person Wayne Eyre
    of        CAN
    office    CAN.MIL | Chief of the Defence Staff | ~2021..~2024
    sex       m

person Jonathan Vance
    of        CAN
    office    CAN.MIL | Chief of the Defence Staff | ~2015..~2021
    sex       m

person Bob Rae
    of        CAN
    office    CAN.MFA | Permanent Representative to the United Nations | ~2020..~2025
    sex       m

person Marc-André Blanchard
    of        CAN
    alias     Marc-Andre Blanchard
    office    CAN.MFA | Permanent Representative to the United Nations | ~2016..~2020
    sex       m

person Dominic LeBlanc
    of        CAN
    office    CAN.MOC | Minister of Intergovernmental Affairs | ~2025..
    office    CAN.MOI | Minister of Public Safety | ~2023..~2024
    sex       m

person Mary Ng
    of        CAN
    office    CAN.MOC | Minister of International Trade | ~2018..~2025
    sex       f

person Pierre Poilievre
    of        CAN
    office    CAN.PARL | Leader of the Opposition | ~2022..
    sex       m

person Jody Thomas
    of        CAN
    office    CAN.NSC | National Security and Intelligence Adviser | ~2022..~2024
    sex       f

person Nathalie Drouin
    of        CAN
    office    CAN.NSC | National Security and Intelligence Adviser | ~2024..
    sex       f

person Pierre Trudeau
    of        CAN
    alias     Pierre Elliott Trudeau
    office    CAN | Prime Minister | ~1968..~1979
    office    CAN | Prime Minister | ~1980..~1984
    sex       m

person Brian Mulroney
    of        CAN
    office    CAN | Prime Minister | ~1984..~1993
    sex       m

person Peter MacKay
    of        CAN
    office    CAN.DND | Minister of National Defence | ~2007..~2013
    office    CAN.MFA | Minister of Foreign Affairs | ~2006..~2007
    sex       m

person John McCallum
    of        CAN
    office    CAN.MFA | Ambassador to China | ~2017..~2019
    sex       m

person Jagmeet Singh
    of        CAN
    office    NDP | Leader | ~2017..~2025
    sex       m

person Michael Ignatieff
    of        CAN
    office    CAN.PARL | Leader of the Opposition | ~2008..~2011
    sex       m

person David Lametti
    of        CAN
    office    CAN.MOJ | Minister of Justice | ~2019..~2023
    office    CAN.MFA | Permanent Representative to the United Nations | ~2025..
    sex       m

## Mexico and Central America

person Claudia Sheinbaum
    of        MEX
    alias     Claudia Sheinbaum Pardo
    surname   Sheinbaum
    office    MEX | President | ~2024..
    sex       f

person Andrés Manuel López Obrador
    of        MEX
    alias     AMLO; Lopez Obrador; Andres Manuel Lopez Obrador
    surname   López Obrador; AMLO; Lopez Obrador
    office    MEX | President | ~2018..~2024
    sex       m

person Enrique Peña Nieto
    of        MEX
    alias     Enrique Pena Nieto
    surname   Peña Nieto; Pena Nieto
    office    MEX | President | ~2012..~2018
    sex       m

person Felipe Calderón
    of        MEX
    alias     Felipe Calderon
    office    MEX | President | ~2006..~2012
    sex       m

person Vicente Fox
    of        MEX
    office    MEX | President | ~2000..~2006
    sex       m

person Ernesto Zedillo
    of        MEX
    office    MEX | President | ~1994..~2000
    sex       m

person Juan Ramón de la Fuente
    of        MEX
    alias     Juan Ramon de la Fuente
    surname   de la Fuente
    office    MEX.MFA | Secretary of Foreign Affairs | ~2024..~2026
    office    MEX.MFA | Permanent Representative to the United Nations | ~2019..~2023
    sex       m

person Alicia Bárcena
    of        MEX
    alias     Alicia Bárcena Ibarra; Alicia Barcena; Alicia Barcena Ibarra
    surname   Bárcena; Barcena
    office    MEX.MFA | Secretary of Foreign Affairs | ~2023..~2024
    office    ECLAC | Executive Secretary | ~2008..~2022
    sex       f

person Marcelo Ebrard
    of        MEX
    office    MEX.MFA | Secretary of Foreign Affairs | ~2018..~2023
    office    MEX.MOC | Secretary of Economy | ~2024..
    sex       m

person Luis Videgaray
    of        MEX
    office    MEX.MFA | Secretary of Foreign Affairs | ~2017..~2018
    office    MEX.MOF | Minister of Finance | ~2012..~2016
    sex       m

person Claudia Ruiz Massieu
    of        MEX
    surname   Ruiz Massieu
    office    MEX.MFA | Secretary of Foreign Affairs | ~2015..~2017
    sex       f

person José Antonio Meade
    of        MEX
    alias     Jose Antonio Meade
    office    MEX.MFA | Secretary of Foreign Affairs | ~2012..~2015
    sex       m

person Patricia Espinosa
    of        MEX
    alias     Patricia Espinosa Cantellano
    surname   Espinosa
    office    MEX.MFA | Secretary of Foreign Affairs | ~2006..~2012
    office    UNFCCC | Executive Secretary | ~2016..~2022
    sex       f

person Jorge Castañeda
    of        MEX
    alias     Jorge Castaneda
    office    MEX.MFA | Secretary of Foreign Affairs | ~2000..~2003
    sex       m

person Luis Ernesto Derbez
    of        MEX
    office    MEX.MFA | Secretary of Foreign Affairs | ~2003..~2006
    sex       m

person Ricardo Trevilla
    of        MEX
    alias     Ricardo Trevilla Trejo
    surname   Trevilla
    office    MEX.MOD | Secretary of National Defense | ~2024..
    sex       m

person Luis Cresencio Sandoval
    of        MEX
    surname   Sandoval
    office    MEX.MOD | Secretary of National Defense | ~2018..~2024
    sex       m

person Salvador Cienfuegos
    of        MEX
    alias     Salvador Cienfuegos Zepeda
    surname   Cienfuegos
    office    MEX.MOD | Secretary of National Defense | ~2012..~2018
    sex       m

person Omar García Harfuch
    of        MEX
    alias     Omar Garcia Harfuch
    surname   García Harfuch; Harfuch; Garcia Harfuch
    office    MEX.MOI | Secretary of Security and Citizen Protection | ~2024..
    sex       m

person Joaquín Guzmán
    of        MEX
    alias     El Chapo; Joaquin Guzman Loera; Joaquin Guzman
    surname   Guzmán; Guzman
    office    SINALOACARTEL | Leader | ..~2016
    sex       m

person Nemesio Oseguera Cervantes
    of        MEX
    alias     El Mencho; Nemesio Oseguera
    surname   Oseguera
    office    CJNG | Leader | ~2010..~2026
    sex       m

person Jesús Seade
    of        MEX
    alias     Jesus Seade
    office    MEX.MFA | Under Secretary for North America | ~2018..~2021
    sex       m

person Roberto Velasco
    of        MEX
    office    MEX.MFA | Secretary of Foreign Affairs | ~2026..
    office    MEX.MFA | Under Secretary for North America | ~2021..~2026
    sex       m

person Rosa Icela Rodríguez
    of        MEX
    alias     Rosa Icela Rodriguez
    office    MEX.MOI | Secretary of the Interior | ~2024..
    sex       f

person Adán Augusto López
    of        MEX
    alias     Adan Augusto Lopez
    surname   López; Lopez
    office    MEX.MOI | Secretary of the Interior | ~2021..~2023
    sex       m

person Bernardo Arévalo
    of        GTM
    alias     Bernardo Arévalo de León; Bernardo Arevalo; Bernardo Arevalo de Leon
    surname   Arévalo; Arevalo
    office    GTM | President | ~2024..
    sex       m

person Alejandro Giammattei
    of        GTM
    office    GTM | President | ~2020..~2024
    sex       m

person Jimmy Morales
    of        GTM
    office    GTM | President | ~2016..~2020
    sex       m

person Alejandro Maldonado
    of        GTM
    alias     Alejandro Maldonado Aguirre
    surname   Maldonado
    office    GTM | President | ~2015..~2016
    sex       m

person Otto Pérez Molina
    of        GTM
    alias     Otto Perez Molina
    surname   Pérez Molina; Perez Molina
    office    GTM | President | ~2012..~2015
    sex       m

person Álvaro Colom
    of        GTM
    alias     Alvaro Colom
    office    GTM | President | ~2008..~2012
    sex       m

person Óscar Berger
    of        GTM
    alias     Oscar Berger
    office    GTM | President | ~2004..~2008
    sex       m

person Alfonso Portillo
    of        GTM
    office    GTM | President | ~2000..~2004
    sex       m

person Carlos Ramiro Martínez
    of        GTM
    alias     Carlos Ramiro Martinez
    office    GTM.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Mario Búcaro
    of        GTM
    alias     Mario Bucaro
    office    GTM.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       m

person Pedro Brolo
    of        GTM
    office    GTM.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Sandra Jovel
    of        GTM
    office    GTM.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       f

person Carlos Raúl Morales
    of        GTM
    alias     Carlos Raul Morales
    surname   Morales
    office    GTM.MFA | Minister of Foreign Affairs | ~2014..~2017
    sex       m

person Fernando Carrera
    of        GTM
    office    GTM.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Harold Caballeros
    of        GTM
    office    GTM.MFA | Minister of Foreign Affairs | ~2012..~2013
    sex       m

person Haroldo Rodas
    of        GTM
    office    GTM.MFA | Minister of Foreign Affairs | ~2008..~2012
    sex       m

person Nasry Asfura
    of        HND
    alias     Tito Asfura
    office    HND | President | ~2026..
    sex       m

person Xiomara Castro
    of        HND
    office    HND | President | ~2022..~2026
    sex       f

person Juan Orlando Hernández
    of        HND
    alias     JOH; Juan Orlando Hernandez
    weak      JOH
    surname   Hernández; Hernandez
    office    HND | President | ~2014..~2022
    sex       m

person Porfirio Lobo
    of        HND
    alias     Porfirio Lobo Sosa; Pepe Lobo
    surname   Lobo
    office    HND | President | ~2010..~2014
    sex       m

person Roberto Micheletti
    of        HND
    office    HND | President | ~2009..~2010
    sex       m

person Manuel Zelaya
    of        HND
    alias     José Manuel Zelaya; Jose Manuel Zelaya
    office    HND | President | ~2006..~2009
    sex       m

person Ricardo Maduro
    of        HND
    office    HND | President | ~2002..~2006
    sex       m

person Carlos Flores
    of        HND
    office    HND | President | ~1998..~2002
    sex       m

person Javier Bú Soto
    of        HND
    alias     Javier Bu Soto
    surname   Bú; Bu
    office    HND.MFA | Minister of Foreign Affairs | ~2025..~2026
    sex       m

person Eduardo Enrique Reina
    of        HND
    alias     Enrique Reina
    surname   Reina
    office    HND.MFA | Minister of Foreign Affairs | ~2022..~2025
    sex       m

person Lisandro Rosales
    of        HND
    office    HND.MFA | Minister of Foreign Affairs | ~2019..~2022
    sex       m

person María Dolores Agüero
    of        HND
    alias     Maria Dolores Aguero
    office    HND.MFA | Minister of Foreign Affairs | ~2016..~2019
    sex       f

person Arturo Corrales
    of        HND
    office    HND.MFA | Minister of Foreign Affairs | ~2013..~2016
    office    HND.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Mario Canahuati
    of        HND
    office    HND.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       m

person Nayib Bukele
    of        SLV
    office    SLV | President | ~2019..
    sex       m

person Salvador Sánchez Cerén
    of        SLV
    alias     Salvador Sanchez Ceren
    surname   Sánchez Cerén; Sanchez Ceren
    office    SLV | President | ~2014..~2019
    sex       m

person Mauricio Funes
    of        SLV
    office    SLV | President | ~2009..~2014
    sex       m

person Antonio Saca
    of        SLV
    alias     Elías Antonio Saca; Tony Saca; Elias Antonio Saca
    office    SLV | President | ~2004..~2009
    sex       m

person Francisco Flores
    of        SLV
    office    SLV | President | ~1999..~2004
    sex       m

person Alexandra Hill Tinoco
    of        SLV
    alias     Alexandra Hill
    surname   Hill Tinoco; Hill
    office    SLV.MFA | Minister of Foreign Affairs | ~2019..
    sex       f

person Carlos Castaneda
    of        SLV
    office    SLV.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Hugo Martínez
    of        SLV
    alias     Hugo Martinez
    office    SLV.MFA | Minister of Foreign Affairs | ~2009..~2013
    office    SLV.MFA | Minister of Foreign Affairs | ~2014..~2018
    sex       m

person Jaime Miranda
    of        SLV
    office    SLV.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Félix Ulloa
    of        SLV
    alias     Felix Ulloa
    office    SLV | Vice President | ~2019..
    sex       m

person Daniel Ortega
    of        NIC
    alias     Daniel Ortega Saavedra
    surname   Ortega
    office    NIC | President | ~1985..~1990
    office    NIC | President | ~2007..
    sex       m

person Rosario Murillo
    of        NIC
    office    NIC | Vice President | ~2017..~2025
    office    NIC | Co-President | ~2025..
    sex       f

person Enrique Bolaños
    of        NIC
    alias     Enrique Bolanos
    office    NIC | President | ~2002..~2007
    sex       m

person Arnoldo Alemán
    of        NIC
    alias     Arnoldo Aleman
    office    NIC | President | ~1997..~2002
    sex       m

person Valdrack Jaentschke
    of        NIC
    office    NIC.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Denis Moncada
    of        NIC
    office    NIC.MFA | Minister of Foreign Affairs | ~2017..~2024
    sex       m

person Samuel Santos
    of        NIC
    alias     Samuel Santos López; Samuel Santos Lopez
    surname   Santos
    office    NIC.MFA | Minister of Foreign Affairs | ~2007..~2017
    sex       m

person Félix Maradiaga
    of        NIC
    alias     Felix Maradiaga
    office    GRP:Nicaraguan opposition | Leader | ~2021..
    sex       m

person Laura Fernández
    of        CRI
    alias     Laura Fernández Delgado; Laura Fernandez; Laura Fernandez Delgado
    surname   Fernández; Fernandez
    office    CRI | President | ~2026..
    sex       f

person Rodrigo Chaves
    of        CRI
    alias     Rodrigo Chaves Robles
    surname   Chaves
    office    CRI | President | ~2022..~2026
    alias     Rodrigo Alberto de Jesús Chaves Robles; Rodrigo Alberto Chaves Robles
    sex       m

person Carlos Alvarado
    of        CRI
    alias     Carlos Alvarado Quesada
    surname   Alvarado
    office    CRI | President | ~2018..~2022
    sex       m

person Luis Guillermo Solís
    of        CRI
    alias     Luis Guillermo Solis
    surname   Solís; Solis
    office    CRI | President | ~2014..~2018
    sex       m

person Laura Chinchilla
    of        CRI
    office    CRI | President | ~2010..~2014
    sex       f

person Óscar Arias
    of        CRI
    alias     Óscar Arias Sánchez; Oscar Arias; Oscar Arias Sanchez
    surname   Arias
    office    CRI | President | ~1986..~1990
    office    CRI | President | ~2006..~2010
    sex       m

person Abel Pacheco
    of        CRI
    office    CRI | President | ~2002..~2006
    sex       m

person Miguel Ángel Rodríguez
    of        CRI
    alias     Miguel Angel Rodriguez
    office    CRI | President | ~1998..~2002
    sex       m

person Arnoldo André
    of        CRI
    alias     Arnoldo André Tinoco; Arnoldo Andre; Arnoldo Andre Tinoco
    surname   André; Andre
    office    CRI.MFA | Minister of Foreign Affairs | ~2022..~2026
    sex       m

person Rodolfo Solano
    of        CRI
    office    CRI.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Manuel Ventura
    of        CRI
    office    CRI.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Epsy Campbell
    of        CRI
    alias     Epsy Campbell Barr
    surname   Campbell
    office    CRI.MFA | Minister of Foreign Affairs | ~2018..~2018
    sex       f

person Manuel González Sanz
    of        CRI
    alias     Manuel Gonzalez Sanz
    surname   González; Gonzalez
    office    CRI.MFA | Minister of Foreign Affairs | ~2014..~2018
    sex       m

person Enrique Castillo
    of        CRI
    office    CRI.MFA | Minister of Foreign Affairs | ~2011..~2014
    sex       m

person René Castro
    of        CRI
    alias     Rene Castro
    office    CRI.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       m

person José Raúl Mulino
    of        PAN
    alias     Jose Raul Mulino
    surname   Mulino
    office    PAN | President | ~2024..
    sex       m

person Laurentino Cortizo
    of        PAN
    alias     Nito Cortizo
    office    PAN | President | ~2019..~2024
    sex       m

person Juan Carlos Varela
    of        PAN
    office    PAN | President | ~2014..~2019
    office    PAN.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       m

person Ricardo Martinelli
    of        PAN
    office    PAN | President | ~2009..~2014
    sex       m

person Martín Torrijos
    of        PAN
    alias     Martin Torrijos
    office    PAN | President | ~2004..~2009
    sex       m

person Mireya Moscoso
    of        PAN
    office    PAN | President | ~1999..~2004
    sex       f

person Javier Martínez-Acha
    of        PAN
    alias     Javier Martinez-Acha
    surname   Martínez-Acha; Martinez-Acha
    office    PAN.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Janaina Tewaney
    of        PAN
    alias     Janaina Tewaney Mencomo
    surname   Tewaney
    office    PAN.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       f

person Erika Mouynes
    of        PAN
    office    PAN.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       f

person Alejandro Ferrer
    of        PAN
    office    PAN.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Isabel de Saint Malo
    of        PAN
    alias     Isabel Saint Malo; Isabel de Saint Malo de Alvarado
    surname   de Saint Malo; Saint Malo
    office    PAN.MFA | Minister of Foreign Affairs | ~2014..~2019
    sex       f

person Fernando Núñez Fábrega
    of        PAN
    alias     Fernando Nunez Fabrega
    surname   Núñez Fábrega; Nunez Fabrega
    office    PAN.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       m

person Roberto Henríquez
    of        PAN
    alias     Roberto Henriquez
    office    PAN.MFA | Minister of Foreign Affairs | ~2011..~2012
    sex       m

person Manuel Noriega
    of        PAN
    office    PAN.MIL | Commander of the Defense Forces | ~1983..~1989
    sex       m

person Johnny Briceño
    of        BLZ
    alias     John Briceño; Johnny Briceno; John Briceno
    office    BLZ | Prime Minister | ~2020..
    sex       m

person Dean Barrow
    of        BLZ
    office    BLZ | Prime Minister | ~2008..~2020
    sex       m

person Said Musa
    of        BLZ
    office    BLZ | Prime Minister | ~1998..~2008
    sex       m

person Froyla Tzalam
    of        BLZ
    office    BLZ | Governor-General | ~2021..
    sex       f

person Colville Young
    of        BLZ
    office    BLZ | Governor-General | ~1993..~2021
    sex       m

person Eamon Courtenay
    of        BLZ
    office    BLZ.MFA | Minister of Foreign Affairs | ~2020..~2023
    sex       m

person Francis Fonseca
    of        BLZ
    office    BLZ.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Wilfred Elrington
    of        BLZ
    office    BLZ.MFA | Minister of Foreign Affairs | ~2008..~2020
    sex       m

## Caribbean

person Miguel Díaz-Canel
    of        CUB
    alias     Miguel Díaz-Canel Bermúdez; Miguel Diaz Canel; Miguel Diaz-Canel; Miguel Diaz-Canel Bermudez
    surname   Díaz-Canel; Diaz-Canel
    office    CUB | President | ~2018..
    office    PCC.CUBA | First Secretary | ~2021..
    sex       m

person Raúl Castro
    of        CUB
    alias     Raúl Castro Ruz; Raul Castro; Raul Castro Ruz
    surname   Castro
    office    CUB | President | ~2008..~2018
    office    PCC.CUBA | First Secretary | ~2011..~2021
    sex       m

person Fidel Castro
    of        CUB
    alias     Fidel Castro Ruz
    surname   Castro
    office    CUB | President | ~1976..~2008
    office    PCC.CUBA | First Secretary | ~1965..~2011
    sex       m

person Manuel Marrero
    of        CUB
    alias     Manuel Marrero Cruz
    surname   Marrero
    office    CUB | Prime Minister | ~2019..
    sex       m

person Bruno Rodríguez
    of        CUB
    alias     Bruno Rodríguez Parrilla; Bruno Rodriguez Parrilla; Bruno Rodriguez
    surname   Rodríguez; Rodríguez Parrilla; Rodriguez; Rodriguez Parrilla
    office    CUB.MFA | Minister of Foreign Affairs | ~2009..
    sex       m

person Felipe Pérez Roque
    of        CUB
    alias     Felipe Perez Roque
    surname   Pérez Roque; Perez Roque
    office    CUB.MFA | Minister of Foreign Affairs | ~1999..~2009
    sex       m

person Che Guevara
    of        CUB
    alias     Ernesto Guevara; Ernesto Che Guevara
    surname   Guevara
    office    CUB.MOF | Minister of Industries | ~1961..~1965
    sex       m

person Fulgencio Batista
    of        CUB
    office    CUB | President | ~1940..~1944
    office    CUB | President | ~1952..~1959
    sex       m

person Carlos Fernández de Cossío
    of        CUB
    alias     Carlos Fernandez de Cossio
    surname   Fernández de Cossío; Fernandez de Cossio
    office    CUB.MFA | Deputy Minister of Foreign Affairs | ~2022..
    sex       m

person Jovenel Moïse
    of        HTI
    alias     Jovenel Moise
    office    HTI | President | ~2017..~2021
    sex       m

person Jocelerme Privert
    of        HTI
    office    HTI | Provisional President | ~2016..~2017
    sex       m

person Michel Martelly
    of        HTI
    office    HTI | President | ~2011..~2016
    sex       m

person René Préval
    of        HTI
    alias     Rene Preval
    office    HTI | President | ~1996..~2001
    office    HTI | President | ~2006..~2011
    sex       m

person Boniface Alexandre
    of        HTI
    office    HTI | Provisional President | ~2004..~2006
    sex       m

person Jean-Bertrand Aristide
    of        HTI
    office    HTI | President | ~1991..~1996
    office    HTI | President | ~2001..~2004
    sex       m

person Alix Didier Fils-Aimé
    of        HTI
    alias     Alix Fils-Aimé; Alix Didier Fils-Aime; Alix Fils-Aime
    surname   Fils-Aimé; Fils-Aime
    office    HTI | Prime Minister | ~2024..
    sex       m

person Garry Conille
    of        HTI
    office    HTI | Prime Minister | ~2011..~2012
    office    HTI | Prime Minister | ~2024..~2024
    sex       m

person Michel Patrick Boisvert
    of        HTI
    surname   Boisvert
    office    HTI | Acting Prime Minister | ~2024..~2024
    sex       m

person Ariel Henry
    of        HTI
    office    HTI | Prime Minister | ~2021..~2024
    sex       m

person Claude Joseph
    of        HTI
    office    HTI | Acting Prime Minister | ~2021..~2021
    office    HTI.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Joseph Jouthe
    of        HTI
    office    HTI | Prime Minister | ~2020..~2021
    sex       m

person Jean-Michel Lapin
    of        HTI
    office    HTI | Acting Prime Minister | ~2019..~2020
    sex       m

person Jean-Henry Céant
    of        HTI
    alias     Jean-Henry Ceant
    office    HTI | Prime Minister | ~2018..~2019
    sex       m

person Jack Guy Lafontant
    of        HTI
    surname   Lafontant
    office    HTI | Prime Minister | ~2017..~2018
    sex       m

person Enex Jean-Charles
    of        HTI
    surname   Jean-Charles
    office    HTI | Prime Minister | ~2016..~2017
    sex       m

person Evans Paul
    of        HTI
    office    HTI | Prime Minister | ~2015..~2016
    sex       m

person Laurent Lamothe
    of        HTI
    office    HTI | Prime Minister | ~2012..~2014
    office    HTI.MFA | Minister of Foreign Affairs | ~2011..~2012
    sex       m

person Jean-Max Bellerive
    of        HTI
    office    HTI | Prime Minister | ~2009..~2011
    sex       m

person Michèle Pierre-Louis
    of        HTI
    alias     Michele Pierre-Louis
    surname   Pierre-Louis
    office    HTI | Prime Minister | ~2008..~2009
    sex       f

person Jacques-Édouard Alexis
    of        HTI
    alias     Jacques Edouard Alexis; Jacques-Edouard Alexis
    surname   Alexis
    office    HTI | Prime Minister | ~1999..~2001
    office    HTI | Prime Minister | ~2006..~2008
    sex       m

person Gérard Latortue
    of        HTI
    alias     Gerard Latortue
    office    HTI | Prime Minister | ~2004..~2006
    sex       m

person Yvon Neptune
    of        HTI
    office    HTI | Prime Minister | ~2002..~2004
    sex       m

person Edgard Leblanc Fils
    of        HTI
    alias     Edgard Leblanc
    surname   Leblanc
    office    HTI | President of the Transitional Presidential Council | ~2024..~2024
    sex       m

person Leslie Voltaire
    of        HTI
    office    HTI | President of the Transitional Presidential Council | ~2024..~2025
    sex       m

person Fritz Alphonse Jean
    of        HTI
    alias     Fritz Jean
    surname   Jean
    office    HTI | President of the Transitional Presidential Council | ~2025..~2025
    sex       m

person Laurent Saint-Cyr
    of        HTI
    surname   Saint-Cyr
    office    HTI | President of the Transitional Presidential Council | ~2025..~2026
    sex       m

person Jean Victor Généus
    of        HTI
    alias     Jean-Victor Généus; Jean Victor Geneus; Jean-Victor Geneus
    surname   Généus; Geneus
    office    HTI.MFA | Minister of Foreign Affairs | ~2021..~2024
    sex       m

person Dominique Dupuy
    of        HTI
    office    HTI.MFA | Minister of Foreign Affairs | ~2024..~2024
    sex       f

person Harvel Jean-Baptiste
    of        HTI
    alias     Jean-Harvel Victor Jean-Baptiste
    surname   Jean-Baptiste
    office    HTI.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Bocchit Edmond
    of        HTI
    office    HTI.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Pierrot Delienne
    of        HTI
    office    HTI.MFA | Minister of Foreign Affairs | ~2016..~2017
    sex       m

person Jimmy Chérizier
    of        HTI
    alias     Jimmy Cherizier
    surname   Chérizier; Cherizier
    office    VIVANSANM | Leader | ~2023..
    office    G9HAITI | Leader | ~2020..~2023
    sex       m

person François Duvalier
    of        HTI
    alias     Papa Doc; Francois Duvalier
    surname   Duvalier
    office    HTI | President | ~1957..~1971
    sex       m

person Jean-Claude Duvalier
    of        HTI
    alias     Baby Doc
    surname   Duvalier
    office    HTI | President | ~1971..~1986
    sex       m

person Pierre-Richard Casimir
    of        HTI
    alias     Pierre Richard Casimir
    office    HTI.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       m

person Duly Brutus
    of        HTI
    office    HTI.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Lener Renauld
    of        HTI
    office    HTI.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Guy Philippe
    of        HTI
    office    GRP:Haitian rebels | Leader | ~2004..~2004
    sex       m

person Luis Abinader
    of        DOM
    alias     Luis Rodolfo Abinader
    surname   Abinader
    office    DOM | President | ~2020..
    sex       m

person Danilo Medina
    of        DOM
    office    DOM | President | ~2012..~2020
    sex       m

person Leonel Fernández
    of        DOM
    alias     Leonel Fernandez
    office    DOM | President | ~1996..~2000
    office    DOM | President | ~2004..~2012
    sex       m

person Hipólito Mejía
    of        DOM
    alias     Hipolito Mejia
    office    DOM | President | ~2000..~2004
    sex       m

person Roberto Álvarez
    of        DOM
    alias     Roberto Álvarez Gil; Roberto Alvarez; Roberto Alvarez Gil
    office    DOM.MFA | Minister of Foreign Affairs | ~2020..
    sex       m

person Miguel Vargas
    of        DOM
    alias     Miguel Vargas Maldonado
    surname   Vargas
    office    DOM.MFA | Minister of Foreign Affairs | ~2016..~2020
    sex       m

person Andrés Navarro
    of        DOM
    alias     Andres Navarro
    office    DOM.MFA | Minister of Foreign Affairs | ~2014..~2016
    sex       m

person Carlos Morales Troncoso
    of        DOM
    surname   Morales Troncoso
    office    DOM.MFA | Minister of Foreign Affairs | ~2004..~2014
    sex       m

person Andrew Holness
    of        JAM
    office    JAM | Prime Minister | ~2011..~2012
    office    JAM | Prime Minister | ~2016..
    sex       m

person Portia Simpson-Miller
    of        JAM
    alias     Portia Simpson Miller
    surname   Simpson-Miller; Simpson Miller
    office    JAM | Prime Minister | ~2006..~2007
    office    JAM | Prime Minister | ~2012..~2016
    sex       f

person Bruce Golding
    of        JAM
    office    JAM | Prime Minister | ~2007..~2011
    sex       m

person P. J. Patterson
    of        JAM
    alias     P.J. Patterson
    office    JAM | Prime Minister | ~1992..~2006
    sex       m

person Patrick Allen
    of        JAM
    office    JAM | Governor-General | ~2009..
    sex       m

person Kamina Johnson Smith
    of        JAM
    alias     Kamina Johnson-Smith
    surname   Johnson Smith; Johnson-Smith
    office    JAM.MFA | Minister of Foreign Affairs | ~2016..
    sex       f

person Arnold Nicholson
    of        JAM
    alias     A.J. Nicholson; Arnold J. Nicholson
    office    JAM.MFA | Minister of Foreign Affairs | ~2012..~2016
    sex       m

person Kenneth Baugh
    of        JAM
    office    JAM.MFA | Minister of Foreign Affairs | ~2007..~2012
    sex       m

person Christine Kangaloo
    of        TTO
    office    TTO | President | ~2023..
    sex       f

person Paula-Mae Weekes
    of        TTO
    surname   Weekes
    office    TTO | President | ~2018..~2023
    sex       f

person Anthony Carmona
    of        TTO
    office    TTO | President | ~2013..~2018
    sex       m

person George Maxwell Richards
    of        TTO
    surname   Richards
    office    TTO | President | ~2003..~2013
    sex       m

person A. N. R. Robinson
    of        TTO
    alias     Arthur Robinson
    office    TTO | President | ~1997..~2003
    sex       m

person Kamla Persad-Bissessar
    of        TTO
    surname   Persad-Bissessar
    office    TTO | Prime Minister | ~2010..~2015
    office    TTO | Prime Minister | ~2025..
    sex       f

person Stuart Young
    of        TTO
    office    TTO | Prime Minister | ~2025..~2025
    sex       m

person Keith Rowley
    of        TTO
    office    TTO | Prime Minister | ~2015..~2025
    sex       m

person Patrick Manning
    of        TTO
    office    TTO | Prime Minister | ~1991..~1995
    office    TTO | Prime Minister | ~2001..~2010
    sex       m

person Basdeo Panday
    of        TTO
    office    TTO | Prime Minister | ~1995..~2001
    sex       m

person Sean Sobers
    of        TTO
    office    TTO.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Amery Browne
    of        TTO
    office    TTO.MFA | Minister of Foreign Affairs | ~2020..~2025
    sex       m

person Dennis Moses
    of        TTO
    office    TTO.MFA | Minister of Foreign Affairs | ~2015..~2020
    sex       m

person Winston Dookeran
    of        TTO
    office    TTO.MFA | Minister of Foreign Affairs | ~2012..~2015
    sex       m

person Surujrattan Rambachan
    of        TTO
    office    TTO.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Jeffrey Bostic
    of        BRB
    office    BRB | President | ~2025..
    sex       m

person Sandra Mason
    of        BRB
    office    BRB | President | ~2021..~2025
    office    BRB | Governor-General | ~2018..~2021
    sex       f

person Elliott Belgrave
    of        BRB
    office    BRB | Governor-General | ~2012..~2017
    sex       m

person Mia Mottley
    of        BRB
    alias     Mia Amor Mottley
    office    BRB | Prime Minister | ~2018..
    sex       f

person Freundel Stuart
    of        BRB
    office    BRB | Prime Minister | ~2010..~2018
    sex       m

person David Thompson
    of        BRB
    office    BRB | Prime Minister | ~2008..~2010
    sex       m

person Owen Arthur
    of        BRB
    office    BRB | Prime Minister | ~1994..~2008
    sex       m

person Christopher Sinckler
    of        BRB
    alias     Chris Sinckler
    office    BRB.MFA | Minister of Foreign Affairs | 2026-02-16..
    sex       m

person Kerrie Symmonds
    of        BRB
    office    BRB.MFA | Minister of Foreign Affairs | ~2022..~2026
    sex       m

person Jerome Walcott
    of        BRB
    office    BRB.MFA | Minister of Foreign Affairs | ~2018..~2022
    sex       m

person Maxine McClean
    of        BRB
    office    BRB.MFA | Minister of Foreign Affairs | ~2008..~2018
    sex       f

person Irfaan Ali
    of        GUY
    alias     Mohamed Irfaan Ali
    office    GUY | President | ~2020..
    sex       m

person David Granger
    of        GUY
    office    GUY | President | ~2015..~2020
    sex       m

person Donald Ramotar
    of        GUY
    office    GUY | President | ~2011..~2015
    sex       m

person Bharrat Jagdeo
    of        GUY
    office    GUY | President | ~1999..~2011
    office    GUY | Vice President | ~2020..
    sex       m

person Janet Jagan
    of        GUY
    office    GUY | President | ~1997..~1999
    sex       f

person Mark Phillips
    of        GUY
    office    GUY | Prime Minister | ~2020..
    sex       m

person Moses Nagamootoo
    of        GUY
    office    GUY | Prime Minister | ~2015..~2020
    sex       m

person Samuel Hinds
    of        GUY
    alias     Sam Hinds
    office    GUY | Prime Minister | ~1992..~1997
    office    GUY | Prime Minister | ~1997..~1999
    office    GUY | Prime Minister | ~1999..~2015
    sex       m

person Hugh Todd
    of        GUY
    alias     Hugh Hilton Todd
    office    GUY.MFA | Minister of Foreign Affairs | ~2020..
    sex       m

person Karen Cummings
    of        GUY
    office    GUY.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       f

person Carl Greenidge
    of        GUY
    office    GUY.MFA | Minister of Foreign Affairs | ~2015..~2019
    sex       m

person Carolyn Rodrigues-Birkett
    of        GUY
    surname   Rodrigues-Birkett
    office    GUY.MFA | Minister of Foreign Affairs | ~2008..~2015
    office    GUY.MFA | Permanent Representative to the United Nations | ~2020..
    sex       f

person Jennifer Geerlings-Simons
    of        SUR
    alias     Jennifer Simons
    surname   Geerlings-Simons; Simons
    office    SUR | President | ~2025..
    sex       f

person Chan Santokhi
    of        SUR
    alias     Chandrikapersad Santokhi
    office    SUR | President | ~2020..~2025
    sex       m

person Dési Bouterse
    of        SUR
    alias     Desi Bouterse
    office    SUR | President | ~2010..~2020
    sex       m

person Ronald Venetiaan
    of        SUR
    office    SUR | President | ~1991..~1996
    office    SUR | President | ~2000..~2010
    sex       m

person Jules Wijdenbosch
    of        SUR
    office    SUR | President | ~1996..~2000
    sex       m

person Melvin Bouva
    of        SUR
    office    SUR.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Albert Ramdin
    of        SUR
    office    SUR.MFA | Minister of Foreign Affairs | ~2020..~2025
    office    OAS | Secretary General | ~2025..
    sex       m

person Yldiz Pollack-Beighle
    of        SUR
    surname   Pollack-Beighle
    office    SUR.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       f

person Niermala Badrising
    of        SUR
    office    SUR.MFA | Minister of Foreign Affairs | ~2015..~2017
    sex       f

person Winston Lackin
    of        SUR
    office    SUR.MFA | Minister of Foreign Affairs | ~2010..~2015
    sex       m

person Philip Davis
    of        BHS
    alias     Philip Edward Davis; Brave Davis
    office    BHS | Prime Minister | ~2021..
    alias     Philip "Brave" Davis
    sex       m

person Hubert Minnis
    of        BHS
    office    BHS | Prime Minister | ~2017..~2021
    sex       m

person Perry Christie
    of        BHS
    office    BHS | Prime Minister | ~2002..~2007
    office    BHS | Prime Minister | ~2012..~2017
    sex       m

person Hubert Ingraham
    of        BHS
    office    BHS | Prime Minister | ~1992..~2002
    office    BHS | Prime Minister | ~2007..~2012
    sex       m

person Cynthia Pratt
    of        BHS
    alias     Cynthia A. Pratt
    office    BHS | Governor-General | ~2023..
    sex       f

person Cornelius A. Smith
    of        BHS
    alias     Cornelius Smith
    office    BHS | Governor-General | ~2019..~2023
    sex       m

person Marguerite Pindling
    of        BHS
    office    BHS | Governor-General | ~2014..~2019
    sex       f

person Fred Mitchell
    of        BHS
    office    BHS.MFA | Minister of Foreign Affairs | ~2002..~2007
    office    BHS.MFA | Minister of Foreign Affairs | ~2012..~2017
    office    BHS.MFA | Minister of Foreign Affairs | ~2021..
    sex       m

person Darren Henfield
    of        BHS
    office    BHS.MFA | Minister of Foreign Affairs | ~2017..~2021
    sex       m

person Brent Symonette
    of        BHS
    office    BHS.MFA | Minister of Foreign Affairs | ~2007..~2012
    sex       m

person Gaston Browne
    of        ATG
    office    ATG | Prime Minister | ~2014..
    sex       m

person Baldwin Spencer
    of        ATG
    office    ATG | Prime Minister | ~2004..~2014
    office    ATG.MFA | Minister of Foreign Affairs | ~2005..~2014
    sex       m

person Lester Bird
    of        ATG
    office    ATG | Prime Minister | ~1994..~2004
    sex       m

person Rodney Williams
    of        ATG
    office    ATG | Governor-General | ~2014..
    sex       m

person E. P. Chet Greene
    of        ATG
    alias     Chet Greene; Everly Paul Chet Greene
    office    ATG.MFA | Minister of Foreign Affairs | ~2018..
    sex       m

person Charles Fernandez
    of        ATG
    office    ATG.MFA | Minister of Foreign Affairs | ~2014..~2018
    sex       m

person Sylvanie Burton
    of        DMA
    office    DMA | President | ~2023..
    sex       f

person Charles Savarin
    of        DMA
    office    DMA | President | ~2013..~2023
    sex       m

person Nicholas Liverpool
    of        DMA
    office    DMA | President | ~2003..~2012
    sex       m

person Vernon Shaw
    of        DMA
    office    DMA | President | ~1998..~2003
    sex       m

person Roosevelt Skerrit
    of        DMA
    office    DMA | Prime Minister | ~2004..
    office    DMA.MFA | Minister of Foreign Affairs | ~2010..~2014
    sex       m

person Pierre Charles
    of        DMA
    office    DMA | Prime Minister | ~2000..~2004
    sex       m

person Vince Henderson
    of        DMA
    office    DMA.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Kenneth Darroux
    of        DMA
    office    DMA.MFA | Minister of Foreign Affairs | ~2019..~2022
    sex       m

person Francine Baron
    of        DMA
    office    DMA.MFA | Minister of Foreign Affairs | ~2014..~2019
    sex       f

person Dickon Mitchell
    of        GRD
    office    GRD | Prime Minister | ~2022..
    sex       m

person Keith Mitchell
    of        GRD
    office    GRD | Prime Minister | ~1995..~2008
    office    GRD | Prime Minister | ~2013..~2022
    sex       m

person Tillman Thomas
    of        GRD
    office    GRD | Prime Minister | ~2008..~2013
    sex       m

person Cécile La Grenade
    of        GRD
    alias     Cecile La Grenade
    surname   La Grenade
    office    GRD | Governor-General | ~2013..
    sex       f

person Joseph Andall
    of        GRD
    office    GRD.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Oliver Joseph
    of        GRD
    office    GRD.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Peter David
    of        GRD
    office    GRD.MFA | Minister of Foreign Affairs | ~2008..~2010
    office    GRD.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Elvin Nimrod
    of        GRD
    office    GRD.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person Maurice Bishop
    of        GRD
    office    GRD | Prime Minister | ~1979..~1983
    sex       m

person Terrance Drew
    of        KNA
    office    KNA | Prime Minister | ~2022..
    sex       m

person Timothy Harris
    of        KNA
    office    KNA | Prime Minister | ~2015..~2022
    sex       m

person Denzil Douglas
    of        KNA
    office    KNA | Prime Minister | ~1995..~2015
    office    KNA.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Marcella Liburd
    of        KNA
    office    KNA | Governor-General | ~2023..
    sex       f

person Tapley Seaton
    of        KNA
    alias     Samuel Weymouth Tapley Seaton
    office    KNA | Governor-General | ~2015..~2023
    sex       m

person Mark Brantley
    of        KNA
    office    KNA.MFA | Minister of Foreign Affairs | ~2015..~2022
    office    KNA.NEVIS | Premier of Nevis | ~2017..
    sex       m

person Patrice Nisbett
    of        KNA
    office    KNA.MFA | Minister of Foreign Affairs | ~2013..~2015
    sex       m

person Philip J. Pierre
    of        LCA
    alias     Philip Pierre
    office    LCA | Prime Minister | ~2021..
    sex       m

person Allen Chastanet
    of        LCA
    office    LCA | Prime Minister | ~2016..~2021
    sex       m

person Kenny Anthony
    of        LCA
    office    LCA | Prime Minister | ~1997..~2006
    office    LCA | Prime Minister | ~2011..~2016
    sex       m

person Stephenson King
    of        LCA
    office    LCA | Prime Minister | ~2007..~2011
    sex       m

person John Compton
    of        LCA
    office    LCA | Prime Minister | ~2006..~2007
    sex       m

person Errol Charles
    of        LCA
    office    LCA | Governor-General | ~2021..
    sex       m

person Neville Cenac
    of        LCA
    office    LCA | Governor-General | ~2018..~2021
    sex       m

person Pearlette Louisy
    of        LCA
    office    LCA | Governor-General | ~1997..~2017
    sex       f

person Alva Baptiste
    of        LCA
    office    LCA.MFA | Minister of Foreign Affairs | ~2011..~2016
    office    LCA.MFA | Minister of Foreign Affairs | ~2021..
    sex       m

person Sarah Flood-Beaubrun
    of        LCA
    surname   Flood-Beaubrun
    office    LCA.MFA | Minister of Foreign Affairs | ~2016..~2021
    sex       f

person Godwin Friday
    of        VCT
    office    VCT | Prime Minister | ~2025..
    sex       m

person Ralph Gonsalves
    of        VCT
    office    VCT | Prime Minister | ~2001..~2025
    sex       m

person James Mitchell
    of        VCT
    alias     James Fitz-Allen Mitchell
    office    VCT | Prime Minister | ~1984..~2000
    sex       m

person Arnhim Eustace
    of        VCT
    office    VCT | Prime Minister | ~2000..~2001
    sex       m

person Susan Dougan
    of        VCT
    office    VCT | Governor-General | ~2019..~2026
    sex       f

person Frederick Ballantyne
    of        VCT
    office    VCT | Governor-General | ~2002..~2019
    sex       m

person Frederick Stephenson
    of        VCT
    office    VCT.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Keisal Peters
    of        VCT
    office    VCT.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       f

person Louis Straker
    of        VCT
    office    VCT.MFA | Minister of Foreign Affairs | ~2001..~2005
    office    VCT.MFA | Minister of Foreign Affairs | ~2015..~2020
    sex       m

person Camillo Gonsalves
    of        VCT
    office    VCT.MFA | Minister of Foreign Affairs | ~2013..~2015
    office    VCT.MFA | Permanent Representative to the United Nations | ~2007..~2013
    sex       m

person Douglas Slater
    of        VCT
    office    VCT.MFA | Minister of Foreign Affairs | ~2010..~2013
    sex       m

## South America

person Luiz Inácio Lula da Silva
    of        BRA
    alias     Lula; Lula da Silva; Luis Inácio Lula da Silva; Luiz Inacio Lula da Silva; Luis Inacio Lula da Silva
    surname   Lula; Lula da Silva; da Silva
    office    BRA | President | ~2003..~2011
    office    BRA | President | 2023-01-01..
    sex       m

person Jair Bolsonaro
    of        BRA
    alias     Jair Messias Bolsonaro
    office    BRA | President | 2019-01-01..2023-01-01
    sex       m

person Michel Temer
    of        BRA
    office    BRA | President | ~2016..2019-01-01
    sex       m

person Dilma Rousseff
    of        BRA
    surname   Rousseff; Dilma
    office    BRA | President | ~2011..~2016
    office    NDB | President | ~2023..
    sex       f

person Fernando Henrique Cardoso
    of        BRA
    alias     FHC
    office    BRA | President | ~1995..~2003
    sex       m

person Geraldo Alckmin
    of        BRA
    office    BRA | Vice President | ~2023..
    office    BRA.MOC | Minister of Development, Industry and Trade | ~2023..
    sex       m

person Hamilton Mourão
    of        BRA
    alias     Hamilton Mourao
    office    BRA | Vice President | ~2019..~2023
    sex       m

person Mauro Vieira
    of        BRA
    office    BRA.MFA | Minister of Foreign Affairs | ~2015..~2016
    office    BRA.MFA | Minister of Foreign Affairs | ~2023..
    office    BRA.MFA | Permanent Representative to the United Nations | ~2016..~2020
    sex       m

person Carlos França
    of        BRA
    alias     Carlos Alberto França; Carlos Franca; Carlos Alberto Franca
    office    BRA.MFA | Minister of Foreign Affairs | ~2021..~2023
    sex       m

person Ernesto Araújo
    of        BRA
    alias     Ernesto Araujo
    office    BRA.MFA | Minister of Foreign Affairs | ~2019..~2021
    sex       m

person Aloysio Nunes
    of        BRA
    alias     Aloysio Nunes Ferreira
    surname   Nunes; Nunes Ferreira
    office    BRA.MFA | Minister of Foreign Affairs | ~2017..~2018
    sex       m

person José Serra
    of        BRA
    alias     Jose Serra
    office    BRA.MFA | Minister of Foreign Affairs | ~2016..~2017
    sex       m

person Luiz Alberto Figueiredo
    of        BRA
    alias     Luiz Alberto Figueiredo Machado
    surname   Figueiredo
    office    BRA.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Antonio Patriota
    of        BRA
    alias     Antonio de Aguiar Patriota
    office    BRA.MFA | Minister of Foreign Affairs | ~2011..~2013
    office    BRA.MFA | Permanent Representative to the United Nations | ~2013..~2016
    sex       m

person Celso Amorim
    of        BRA
    office    BRA.MFA | Minister of Foreign Affairs | ~1993..~1994
    office    BRA.MFA | Minister of Foreign Affairs | ~2003..~2010
    office    BRA.MOD | Minister of Defence | ~2011..~2014
    office    BRA | Special Adviser to the President | ~2023..
    sex       m

person Celso Lafer
    of        BRA
    office    BRA.MFA | Minister of Foreign Affairs | ~2001..~2002
    sex       m

person Luiz Felipe Lampreia
    of        BRA
    office    BRA.MFA | Minister of Foreign Affairs | ~1995..~2001
    sex       m

person José Múcio
    of        BRA
    alias     José Múcio Monteiro; Jose Mucio; Jose Mucio Monteiro
    office    BRA.MOD | Minister of Defence | ~2023..
    sex       m

person Paulo Sérgio Nogueira
    of        BRA
    alias     Paulo Sergio Nogueira
    office    BRA.MOD | Minister of Defence | ~2022..~2022
    sex       m

person Walter Braga Netto
    of        BRA
    surname   Braga Netto
    office    BRA.MOD | Minister of Defence | ~2021..~2022
    sex       m

person Fernando Azevedo e Silva
    of        BRA
    surname   Azevedo e Silva; Azevedo
    office    BRA.MOD | Minister of Defence | ~2019..~2021
    sex       m

person Raul Jungmann
    of        BRA
    office    BRA.MOD | Minister of Defence | ~2016..~2018
    sex       m

person Aldo Rebelo
    of        BRA
    office    BRA.MOD | Minister of Defence | ~2015..~2016
    sex       m

person Jaques Wagner
    of        BRA
    office    BRA.MOD | Minister of Defence | ~2015..~2015
    sex       m

person Fernando Haddad
    of        BRA
    office    BRA.MOF | Minister of Finance | ~2023..~2026
    sex       m

person Paulo Guedes
    of        BRA
    office    BRA.MOF | Minister of Finance | ~2019..~2022
    sex       m

person Alexandre de Moraes
    of        BRA
    surname   de Moraes; Moraes
    office    BRA.COURT | Justice of the Supreme Federal Court | ~2017..
    sex       m

person Sergio Moro
    of        BRA
    alias     Sérgio Moro
    office    BRA.MOJ | Minister of Justice | ~2019..~2020
    sex       m

person Marina Silva
    of        BRA
    office    BRA.MENV | Minister of the Environment | ~2023..
    sex       f

person Ronaldo Costa Filho
    of        BRA
    surname   Costa Filho
    office    BRA.MFA | Permanent Representative to the United Nations | ~2020..~2023
    sex       m

person Sérgio França Danese
    of        BRA
    alias     Sergio Danese; Sergio Franca Danese
    surname   Danese
    office    BRA.MFA | Permanent Representative to the United Nations | ~2023..
    sex       m

person Flávio Bolsonaro
    of        BRA
    alias     Flavio Bolsonaro
    office    BRA.PARL | Senator | ~2019..
    sex       m

person Eduardo Bolsonaro
    of        BRA
    office    BRA.PARL | Deputy | ~2015..~2025
    sex       m

person Fernando Collor
    of        BRA
    alias     Fernando Collor de Mello
    surname   Collor; Collor de Mello
    office    BRA | President | ~1990..~1992
    sex       m

person Itamar Franco
    of        BRA
    office    BRA | President | ~1992..~1995
    sex       m

person Tarcísio de Freitas
    of        BRA
    alias     Tarcisio de Freitas
    surname   Tarcísio; de Freitas; Tarcisio
    office    BRA.SAOPAULO | Governor of São Paulo | ~2023..
    sex       m

person Javier Milei
    of        ARG
    office    ARG | President | ~2023..
    sex       m

person Alberto Fernández
    of        ARG
    alias     Alberto Fernandez
    office    ARG | President | ~2019..~2023
    sex       m

person Mauricio Macri
    of        ARG
    office    ARG | President | ~2015..~2019
    sex       m

person Cristina Fernández de Kirchner
    of        ARG
    alias     Cristina Kirchner; Cristina Fernández; CFK; Cristina Fernandez de Kirchner; Cristina Fernandez
    surname   Fernández de Kirchner; Kirchner; Fernandez de Kirchner
    office    ARG | President | ~2007..~2015
    office    ARG | Vice President | ~2019..~2023
    sex       f

person Néstor Kirchner
    of        ARG
    alias     Nestor Kirchner
    office    ARG | President | ~2003..~2007
    sex       m

person Eduardo Duhalde
    of        ARG
    office    ARG | President | ~2002..~2003
    sex       m

person Fernando de la Rúa
    of        ARG
    alias     Fernando de la Rua
    surname   de la Rúa; de la Rua
    office    ARG | President | ~1999..~2001
    sex       m

person Carlos Menem
    of        ARG
    office    ARG | President | ~1989..~1999
    sex       m

person Victoria Villarruel
    of        ARG
    office    ARG | Vice President | ~2023..
    sex       f

person Pablo Quirno
    of        ARG
    office    ARG.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Gerardo Werthein
    of        ARG
    office    ARG.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Diana Mondino
    of        ARG
    office    ARG.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       f

person Santiago Cafiero
    of        ARG
    office    ARG.MFA | Minister of Foreign Affairs | ~2021..~2023
    sex       m

person Felipe Solá
    of        ARG
    alias     Felipe Sola
    office    ARG.MFA | Minister of Foreign Affairs | ~2019..~2021
    sex       m

person Jorge Faurie
    of        ARG
    office    ARG.MFA | Minister of Foreign Affairs | ~2017..~2019
    sex       m

person Susana Malcorra
    of        ARG
    office    ARG.MFA | Minister of Foreign Affairs | ~2015..~2017
    sex       f

person Héctor Timerman
    of        ARG
    alias     Hector Timerman
    office    ARG.MFA | Minister of Foreign Affairs | ~2010..~2015
    sex       m

person Jorge Taiana
    of        ARG
    office    ARG.MFA | Minister of Foreign Affairs | ~2005..~2010
    office    ARG.MOD | Minister of Defence | ~2021..~2023
    sex       m

person Rafael Bielsa
    of        ARG
    office    ARG.MFA | Minister of Foreign Affairs | ~2003..~2005
    sex       m

person Luis Petri
    of        ARG
    office    ARG.MOD | Minister of Defence | ~2023..~2025
    sex       m

person Agustín Rossi
    of        ARG
    alias     Agustin Rossi
    office    ARG.MOD | Minister of Defence | ~2013..~2015
    office    ARG.MOD | Minister of Defence | ~2019..~2021
    sex       m

person Oscar Aguad
    of        ARG
    office    ARG.MOD | Minister of Defence | ~2017..~2019
    sex       m

person Julio Martínez
    of        ARG
    alias     Julio Martinez
    office    ARG.MOD | Minister of Defence | ~2015..~2017
    sex       m

person Carlos Presti
    of        ARG
    office    ARG.MOD | Minister of Defence | ~2025..
    sex       m

person Luis Caputo
    of        ARG
    office    ARG.MOF | Minister of Economy | ~2023..
    sex       m

person Sergio Massa
    of        ARG
    office    ARG.MOF | Minister of Economy | ~2022..~2023
    office    ARG.PARL | President of the Chamber of Deputies | ~2019..~2022
    sex       m

person Juan Perón
    of        ARG
    alias     Juan Domingo Perón; Juan Peron; Juan Domingo Peron
    office    ARG | President | ~1946..~1955
    office    ARG | President | ~1973..~1974
    sex       m

person Raúl Alfonsín
    of        ARG
    alias     Raul Alfonsin
    office    ARG | President | ~1983..~1989
    sex       m

person José Antonio Kast
    of        CHL
    alias     Jose Antonio Kast
    office    CHL | President | ~2026..
    office    GRP:Republican Party of Chile | Leader | ~2019..~2026
    sex       m

person Gabriel Boric
    of        CHL
    alias     Gabriel Boric Font
    surname   Boric
    office    CHL | President | ~2022..~2026
    sex       m

person Sebastián Piñera
    of        CHL
    alias     Sebastian Pinera
    office    CHL | President | ~2010..~2014
    office    CHL | President | ~2018..~2022
    sex       m

person Michelle Bachelet
    of        CHL
    office    CHL | President | ~2006..~2010
    office    CHL | President | ~2014..~2018
    office    OHCHR | High Commissioner for Human Rights | ~2018..~2022
    office    UNWOMEN | Executive Director | ~2010..~2013
    sex       f

person Ricardo Lagos
    of        CHL
    office    CHL | President | ~2000..~2006
    sex       m

person Eduardo Frei
    of        CHL
    alias     Eduardo Frei Ruiz-Tagle
    surname   Frei
    office    CHL | President | ~1994..~2000
    sex       m

person Alberto van Klaveren
    of        CHL
    surname   van Klaveren
    office    CHL.MFA | Minister of Foreign Affairs | ~2023..~2026
    sex       m

person Antonia Urrejola
    of        CHL
    office    CHL.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       f

person Carolina Valdivia
    of        CHL
    office    CHL.MFA | Minister of Foreign Affairs | ~2022..~2022
    sex       f

person Andrés Allamand
    of        CHL
    alias     Andres Allamand
    office    CHL.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Teodoro Ribera
    of        CHL
    office    CHL.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Roberto Ampuero
    of        CHL
    office    CHL.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Heraldo Muñoz
    of        CHL
    alias     Heraldo Munoz
    office    CHL.MFA | Minister of Foreign Affairs | ~2014..~2018
    sex       m

person Alfredo Moreno
    of        CHL
    alias     Alfredo Moreno Charme
    surname   Moreno
    office    CHL.MFA | Minister of Foreign Affairs | ~2010..~2014
    sex       m

person Mariano Fernández
    of        CHL
    alias     Mariano Fernandez
    office    CHL.MFA | Minister of Foreign Affairs | ~2009..~2010
    sex       m

person Augusto Pinochet
    of        CHL
    office    CHL | President | ~1974..~1990
    sex       m

person Salvador Allende
    of        CHL
    office    CHL | President | ~1970..~1973
    sex       m

person Patricio Aylwin
    of        CHL
    office    CHL | President | ~1990..~1994
    sex       m

person José Jerí
    of        PER
    alias     Jose Jeri
    office    PER | President | ~2025..~2026
    sex       m

person Dina Boluarte
    of        PER
    office    PER | President | ~2022..~2025
    sex       f

person Pedro Castillo
    of        PER
    office    PER | President | ~2021..~2022
    sex       m

person Francisco Sagasti
    of        PER
    office    PER | President | ~2020..~2021
    sex       m

person Manuel Merino
    of        PER
    office    PER | President | ~2020..~2020
    sex       m

person Martín Vizcarra
    of        PER
    alias     Martin Vizcarra
    office    PER | President | ~2018..~2020
    sex       m

person Pedro Pablo Kuczynski
    of        PER
    alias     PPK
    weak      PPK
    office    PER | President | ~2016..~2018
    sex       m

person Ollanta Humala
    of        PER
    office    PER | President | ~2011..~2016
    sex       m

person Alan García
    of        PER
    alias     Alan Garcia
    office    PER | President | ~1985..~1990
    office    PER | President | ~2006..~2011
    sex       m

person Alejandro Toledo
    of        PER
    office    PER | President | ~2001..~2006
    sex       m

person Valentín Paniagua
    of        PER
    alias     Valentin Paniagua
    office    PER | President | ~2000..~2001
    sex       m

person Alberto Fujimori
    of        PER
    office    PER | President | ~1990..~2000
    sex       m

person Keiko Fujimori
    of        PER
    office    FUERZAPOPULAR | Leader | ~2010..
    sex       f

person Hugo de Zela
    of        PER
    surname   de Zela
    office    PER.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Elmer Schialer
    of        PER
    office    PER.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Javier González-Olaechea
    of        PER
    alias     Javier Gonzalez-Olaechea
    surname   González-Olaechea; Gonzalez-Olaechea
    office    PER.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Ana Cecilia Gervasi
    of        PER
    surname   Gervasi
    office    PER.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       f

person César Landa
    of        PER
    alias     Cesar Landa
    office    PER.MFA | Minister of Foreign Affairs | ~2022..~2022
    sex       m

person Miguel Rodríguez Mackay
    of        PER
    alias     Miguel Rodriguez Mackay
    surname   Rodríguez Mackay; Rodriguez Mackay
    office    PER.MFA | Minister of Foreign Affairs | ~2022..~2022
    sex       m

person Óscar Maúrtua
    of        PER
    alias     Oscar Maurtua
    office    PER.MFA | Minister of Foreign Affairs | ~2005..~2006
    office    PER.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       m

person Héctor Béjar
    of        PER
    alias     Hector Bejar
    office    PER.MFA | Minister of Foreign Affairs | ~2021..~2021
    sex       m

person Allan Wagner
    of        PER
    office    PER.MFA | Minister of Foreign Affairs | ~1985..~1988
    office    PER.MFA | Minister of Foreign Affairs | ~2002..~2003
    office    PER.MFA | Minister of Foreign Affairs | ~2021..~2021
    sex       m

person Elizabeth Astete
    of        PER
    office    PER.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       f

person Mario López Chávarri
    of        PER
    alias     Mario Lopez Chavarri
    office    PER.MFA | Minister of Foreign Affairs | ~2020..~2020
    sex       m

person Gustavo Meza-Cuadra
    of        PER
    surname   Meza-Cuadra
    office    PER.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Néstor Popolizio
    of        PER
    alias     Nestor Popolizio
    office    PER.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Cayetana Aljovín
    of        PER
    alias     Cayetana Aljovin
    office    PER.MFA | Minister of Foreign Affairs | ~2018..~2018
    sex       f

person Ricardo Luna
    of        PER
    office    PER.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person Ana María Sánchez
    of        PER
    alias     Ana Maria Sanchez
    office    PER.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       f

person Gonzalo Gutiérrez
    of        PER
    alias     Gonzalo Gutierrez
    office    PER.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Eda Rivas
    of        PER
    office    PER.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       f

person Rafael Roncagliolo
    of        PER
    office    PER.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person José Antonio García Belaúnde
    of        PER
    alias     Jose Antonio Garcia Belaunde
    surname   García Belaúnde; Garcia Belaunde
    office    PER.MFA | Minister of Foreign Affairs | ~2006..~2011
    sex       m

person Ernesto Álvarez
    of        PER
    alias     Ernesto Alvarez
    office    PER | President of the Council of Ministers | ~2025..~2026
    sex       m

person Eduardo Arana
    of        PER
    office    PER | President of the Council of Ministers | ~2025..~2025
    sex       m

person Gustavo Adrianzén
    of        PER
    alias     Gustavo Adrianzen
    office    PER | President of the Council of Ministers | ~2024..~2025
    sex       m

person Alberto Otárola
    of        PER
    alias     Alberto Otarola
    office    PER | President of the Council of Ministers | ~2022..~2024
    sex       m

person Pedro Angulo
    of        PER
    office    PER | President of the Council of Ministers | ~2022..~2022
    sex       m

person Betssy Chávez
    of        PER
    alias     Betssy Chavez
    office    PER | President of the Council of Ministers | ~2022..~2022
    sex       f

person Aníbal Torres
    of        PER
    alias     Anibal Torres
    office    PER | President of the Council of Ministers | ~2022..~2022
    sex       m

person Héctor Valer
    of        PER
    alias     Hector Valer
    office    PER | President of the Council of Ministers | ~2022..~2022
    sex       m

person Mirtha Vásquez
    of        PER
    alias     Mirtha Vasquez
    office    PER | President of the Council of Ministers | ~2021..~2022
    sex       f

person Guido Bellido
    of        PER
    office    PER | President of the Council of Ministers | ~2021..~2021
    sex       m

person Violeta Bermúdez
    of        PER
    alias     Violeta Bermudez
    office    PER | President of the Council of Ministers | ~2020..~2021
    sex       f

person Walter Martos
    of        PER
    office    PER | President of the Council of Ministers | ~2020..~2020
    sex       m

person Vicente Zeballos
    of        PER
    office    PER | President of the Council of Ministers | ~2019..~2020
    sex       m

person Salvador del Solar
    of        PER
    surname   del Solar
    office    PER | President of the Council of Ministers | ~2019..~2019
    sex       m

person César Villanueva
    of        PER
    alias     Cesar Villanueva
    office    PER | President of the Council of Ministers | ~2013..~2014
    office    PER | President of the Council of Ministers | ~2018..~2019
    sex       m

person Mercedes Aráoz
    of        PER
    alias     Mercedes Araoz
    office    PER | President of the Council of Ministers | ~2017..~2018
    sex       f

person Fernando Zavala
    of        PER
    office    PER | President of the Council of Ministers | ~2016..~2017
    sex       m

person Pedro Cateriano
    of        PER
    office    PER | President of the Council of Ministers | ~2015..~2016
    office    PER | President of the Council of Ministers | ~2020..~2020
    office    PER.MOD | Minister of Defence | ~2012..~2015
    sex       m

person Ana Jara
    of        PER
    office    PER | President of the Council of Ministers | ~2014..~2015
    sex       f

person René Cornejo
    of        PER
    alias     Rene Cornejo
    office    PER | President of the Council of Ministers | ~2014..~2014
    sex       m

person Óscar Valdés
    of        PER
    alias     Oscar Valdes
    office    PER | President of the Council of Ministers | ~2011..~2012
    sex       m

person Juan Jiménez Mayor
    of        PER
    alias     Juan Jimenez Mayor
    surname   Jiménez Mayor; Jimenez Mayor
    office    PER | President of the Council of Ministers | ~2012..~2013
    sex       m

person Salomón Lerner Ghitis
    of        PER
    alias     Salomón Lerner; Salomon Lerner Ghitis; Salomon Lerner
    surname   Lerner
    office    PER | President of the Council of Ministers | ~2011..~2011
    sex       m

person Rodrigo Paz
    of        BOL
    alias     Rodrigo Paz Pereira
    surname   Paz
    office    BOL | President | ~2025..
    sex       m

person Luis Arce
    of        BOL
    alias     Luis Arce Catacora; Lucho Arce
    surname   Arce
    office    BOL | President | ~2020..~2025
    sex       m

person Jeanine Áñez
    of        BOL
    alias     Jeanine Añez; Jeanine Anez
    office    BOL | Interim President | ~2019..~2020
    sex       f

person Evo Morales
    of        BOL
    office    BOL | President | ~2006..~2019
    office    MAS | Leader | ~1998..~2025
    sex       m

person Eduardo Rodríguez Veltzé
    of        BOL
    alias     Eduardo Rodriguez Veltze
    surname   Rodríguez Veltzé; Rodriguez Veltze
    office    BOL | President | ~2005..~2006
    sex       m

person Carlos Mesa
    of        BOL
    office    BOL | President | ~2003..~2005
    sex       m

person Gonzalo Sánchez de Lozada
    of        BOL
    alias     Gonzalo Sanchez de Lozada
    surname   Sánchez de Lozada; Sanchez de Lozada
    office    BOL | President | ~1993..~1997
    office    BOL | President | ~2002..~2003
    sex       m

person Jorge Quiroga
    of        BOL
    alias     Tuto Quiroga
    office    BOL | President | ~2001..~2002
    sex       m

person Hugo Banzer
    of        BOL
    office    BOL | President | ~1971..~1978
    office    BOL | President | ~1997..~2001
    sex       m

person Fernando Aramayo
    of        BOL
    office    BOL.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Celinda Sosa
    of        BOL
    office    BOL.MFA | Minister of Foreign Affairs | ~2023..~2025
    sex       f

person Rogelio Mayta
    of        BOL
    office    BOL.MFA | Minister of Foreign Affairs | ~2020..~2023
    sex       m

person Karen Longaric
    of        BOL
    office    BOL.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       f

person Diego Pary
    of        BOL
    office    BOL.MFA | Minister of Foreign Affairs | ~2018..~2019
    office    BOL.MFA | Permanent Representative to the United Nations | ~2021..
    sex       m

person Fernando Huanacuni
    of        BOL
    office    BOL.MFA | Minister of Foreign Affairs | ~2017..~2018
    sex       m

person David Choquehuanca
    of        BOL
    office    BOL.MFA | Minister of Foreign Affairs | ~2006..~2017
    office    BOL | Vice President | ~2020..~2025
    sex       m

person Santiago Peña
    of        PRY
    alias     Santiago Pena
    office    PRY | President | ~2023..
    sex       m

person Mario Abdo Benítez
    of        PRY
    alias     Mario Abdo; Mario Abdo Benitez
    surname   Abdo Benítez; Abdo; Abdo Benitez
    office    PRY | President | ~2018..~2023
    sex       m

person Horacio Cartes
    of        PRY
    office    PRY | President | ~2013..~2018
    sex       m

person Federico Franco
    of        PRY
    office    PRY | President | ~2012..~2013
    sex       m

person Fernando Lugo
    of        PRY
    office    PRY | President | ~2008..~2012
    sex       m

person Nicanor Duarte Frutos
    of        PRY
    alias     Nicanor Duarte
    surname   Duarte Frutos; Duarte
    office    PRY | President | ~2003..~2008
    sex       m

person Luis González Macchi
    of        PRY
    alias     Luis Gonzalez Macchi
    surname   González Macchi; Gonzalez Macchi
    office    PRY | President | ~1999..~2003
    sex       m

person Rubén Ramírez Lezcano
    of        PRY
    alias     Ruben Ramirez Lezcano
    surname   Ramírez Lezcano; Ramírez; Ramirez Lezcano; Ramirez
    office    PRY.MFA | Minister of Foreign Affairs | ~2006..~2008
    office    PRY.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Julio César Arriola
    of        PRY
    alias     Julio Cesar Arriola
    surname   Arriola
    office    PRY.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       m

person Euclides Acevedo
    of        PRY
    office    PRY.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       m

person Federico González
    of        PRY
    alias     Federico Gonzalez
    office    PRY.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Antonio Rivas Palacios
    of        PRY
    surname   Rivas Palacios; Rivas
    office    PRY.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Luis Alberto Castiglioni
    of        PRY
    surname   Castiglioni
    office    PRY.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Eladio Loizaga
    of        PRY
    office    PRY.MFA | Minister of Foreign Affairs | ~2013..~2018
    sex       m

person José Félix Fernández Estigarribia
    of        PRY
    alias     Jose Felix Fernandez Estigarribia
    surname   Fernández Estigarribia; Fernandez Estigarribia
    office    PRY.MFA | Minister of Foreign Affairs | ~2012..~2013
    sex       m

person Jorge Lara Castro
    of        PRY
    surname   Lara Castro
    office    PRY.MFA | Minister of Foreign Affairs | ~2011..~2012
    sex       m

person Héctor Lacognata
    of        PRY
    alias     Hector Lacognata
    office    PRY.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       m

person Yamandú Orsi
    of        URY
    alias     Yamandu Orsi
    office    URY | President | ~2025..
    sex       m

person Luis Lacalle Pou
    of        URY
    surname   Lacalle Pou
    office    URY | President | ~2020..~2025
    sex       m

person Tabaré Vázquez
    of        URY
    alias     Tabare Vazquez
    office    URY | President | ~2005..~2010
    office    URY | President | ~2015..~2020
    sex       m

person José Mujica
    of        URY
    alias     Pepe Mujica; Jose Mujica
    office    URY | President | ~2010..~2015
    sex       m

person Jorge Batlle
    of        URY
    office    URY | President | ~2000..~2005
    sex       m

person Julio María Sanguinetti
    of        URY
    alias     Julio Maria Sanguinetti
    office    URY | President | ~1985..~1990
    office    URY | President | ~1995..~2000
    sex       m

person Mario Lubetkin
    of        URY
    office    URY.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Omar Paganini
    of        URY
    office    URY.MFA | Minister of Foreign Affairs | ~2023..~2025
    sex       m

person Francisco Bustillo
    of        URY
    office    URY.MFA | Minister of Foreign Affairs | ~2020..~2023
    sex       m

person Ernesto Talvi
    of        URY
    office    URY.MFA | Minister of Foreign Affairs | ~2020..~2020
    sex       m

person Rodolfo Nin Novoa
    of        URY
    surname   Nin Novoa
    office    URY.MFA | Minister of Foreign Affairs | ~2015..~2020
    sex       m

person Luis Almagro
    of        URY
    office    URY.MFA | Minister of Foreign Affairs | ~2010..~2015
    office    OAS | Secretary General | ~2015..~2025
    sex       m

person Gustavo Petro
    of        COL
    office    COL | President | ~2022..~2026
    sex       m

person Iván Duque
    of        COL
    alias     Iván Duque Márquez; Ivan Duque; Ivan Duque Marquez
    surname   Duque
    office    COL | President | ~2018..~2022
    sex       m

person Juan Manuel Santos
    of        COL
    office    COL | President | ~2010..~2018
    office    COL.MOD | Minister of National Defence | ~2006..~2009
    sex       m

person Álvaro Uribe
    of        COL
    alias     Álvaro Uribe Vélez; Alvaro Uribe; Alvaro Uribe Velez
    surname   Uribe
    office    COL | President | ~2002..~2010
    sex       m

person Andrés Pastrana
    of        COL
    alias     Andres Pastrana
    office    COL | President | ~1998..~2002
    sex       m

person Francia Márquez
    of        COL
    alias     Francia Marquez
    office    COL | Vice President | ~2022..~2026
    sex       f

person Marta Lucía Ramírez
    of        COL
    alias     Marta Lucia Ramirez
    surname   Ramírez; Ramirez
    office    COL | Vice President | ~2018..~2022
    office    COL.MFA | Minister of Foreign Affairs | ~2021..~2022
    office    COL.MOD | Minister of National Defence | ~2002..~2003
    sex       f

person Rosa Villavicencio
    of        COL
    alias     Rosa Yolanda Villavicencio
    office    COL.MFA | Minister of Foreign Affairs | ~2025..~2026
    sex       f

person Laura Sarabia
    of        COL
    office    COL.MFA | Minister of Foreign Affairs | ~2025..~2025
    sex       f

person Luis Gilberto Murillo
    of        COL
    surname   Murillo
    office    COL.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Álvaro Leyva
    of        COL
    alias     Álvaro Leyva Durán; Alvaro Leyva; Alvaro Leyva Duran
    surname   Leyva
    office    COL.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       m

person Claudia Blum
    of        COL
    office    COL.MFA | Minister of Foreign Affairs | ~2019..~2021
    sex       f

person Carlos Holmes Trujillo
    of        COL
    surname   Trujillo; Holmes Trujillo
    office    COL.MFA | Minister of Foreign Affairs | ~2018..~2019
    office    COL.MOD | Minister of National Defence | ~2019..~2021
    sex       m

person María Ángela Holguín
    of        COL
    alias     Maria Angela Holguin
    surname   Holguín; Holguin
    office    COL.MFA | Minister of Foreign Affairs | ~2010..~2018
    office    UN | Personal Envoy on Cyprus | ~2024..
    sex       f

person Jaime Bermúdez
    of        COL
    alias     Jaime Bermudez
    office    COL.MFA | Minister of Foreign Affairs | ~2008..~2010
    sex       m

person Pedro Arnulfo Sánchez
    of        COL
    alias     Pedro Arnulfo Sanchez
    surname   Sánchez; Sanchez
    office    COL.MOD | Minister of National Defence | ~2025..~2026
    sex       m

person Iván Velásquez
    of        COL
    alias     Iván Velásquez Gómez; Ivan Velasquez; Ivan Velasquez Gomez
    surname   Velásquez; Velasquez
    office    COL.MOD | Minister of National Defence | ~2022..~2025
    sex       m

person Diego Molano
    of        COL
    office    COL.MOD | Minister of National Defence | ~2021..~2022
    sex       m

person Guillermo Botero
    of        COL
    office    COL.MOD | Minister of National Defence | ~2018..~2019
    sex       m

person Luis Carlos Villegas
    of        COL
    surname   Villegas
    office    COL.MOD | Minister of National Defence | ~2015..~2018
    sex       m

person Rodrigo Londoño
    of        COL
    alias     Timochenko; Timoleón Jiménez; Rodrigo Londoño Echeverri; Rodrigo Londono; Timoleon Jimenez; Rodrigo Londono Echeverri
    surname   Londoño; Timochenko; Londono
    office    FARC | Leader | ~2011..~2017
    sex       m

person Iván Márquez
    of        COL
    alias     Ivan Marquez
    office    SEGUNDAMARQUETALIA | Leader | ~2019..
    sex       m

person Iván Mordisco
    of        COL
    alias     Nestor Gregorio Vera; Néstor Gregorio Vera; Ivan Mordisco
    surname   Mordisco
    office    EMC | Leader | ~2022..
    sex       m

person Antonio García
    of        COL
    alias     Eliécer Herlinto Chamorro; Antonio Garcia; Eliecer Herlinto Chamorro
    office    ELN | Leader | ~2021..
    sex       m

person Pablo Beltrán
    of        COL
    alias     Pablo Beltran
    office    ELN | Chief Negotiator | ~2017..
    sex       m

person Pablo Escobar
    of        COL
    office    GRP:Medellín Cartel | Leader | ..~1993
    sex       m

person Ernesto Samper
    of        COL
    office    COL | President | ~1994..~1998
    office    UNASUR | Secretary General | ~2014..~2017
    sex       m

person Sergio Jaramillo
    of        COL
    office    COL.GOV | High Commissioner for Peace | ~2012..~2017
    sex       m

person Humberto de la Calle
    of        COL
    surname   de la Calle
    office    COL.GOV | Chief Negotiator | ~2012..~2016
    sex       m

person Danilo Rueda
    of        COL
    office    COL.GOV | High Commissioner for Peace | ~2022..~2023
    sex       m

person Otty Patiño
    of        COL
    alias     Otty Patino
    office    COL.GOV | High Commissioner for Peace | ~2023..~2026
    sex       m

person Nicolás Maduro
    of        VEN
    alias     Nicolás Maduro Moros; Nicolas Maduro; Nicolas Maduro Moros
    surname   Maduro
    office    VEN | President | ~2013..~2026
    office    VEN.MFA | Minister of Foreign Affairs | ~2006..~2013
    sex       m

person Hugo Chávez
    of        VEN
    alias     Hugo Chávez Frías; Hugo Chavez; Hugo Chavez Frias
    surname   Chávez; Chavez
    office    VEN | President | ~1999..~2013
    sex       m

person Delcy Rodríguez
    of        VEN
    alias     Delcy Eloína Rodríguez; Delcy Rodriguez; Delcy Eloina Rodriguez
    office    VEN | Acting President | ~2026..
    office    VEN | Vice President | ~2018..~2026
    office    VEN.MFA | Minister of Foreign Affairs | ~2014..~2017
    sex       f

person Juan Guaidó
    of        VEN
    alias     Juan Guaido
    office    VEN | Interim President | ~2019..~2023
    office    VEN.PARL | President of the National Assembly | ~2019..~2021
    sex       m

person María Corina Machado
    of        VEN
    alias     Maria Corina Machado
    surname   Machado
    office    GRP:Vente Venezuela | Leader | ~2012..
    sex       f

person Edmundo González
    of        VEN
    alias     Edmundo González Urrutia; Edmundo Gonzalez; Edmundo Gonzalez Urrutia
    surname   González; González Urrutia; Gonzalez; Gonzalez Urrutia
    office    VENOPP | Presidential Candidate | ~2024..
    sex       m

person Leopoldo López
    of        VEN
    alias     Leopoldo Lopez
    office    GRP:Voluntad Popular | Leader | ~2009..
    sex       m

person Henrique Capriles
    of        VEN
    alias     Henrique Capriles Radonski
    surname   Capriles
    office    GRP:Primero Justicia | Leader | ..
    sex       m

person Diosdado Cabello
    of        VEN
    office    VEN.MOI | Minister of the Interior | ~2024..
    office    PSUV | First Vice President | ~2011..
    sex       m

person Yván Gil
    of        VEN
    alias     Yvan Gil Pinto; Yvan Gil
    office    VEN.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Carlos Faría
    of        VEN
    alias     Carlos Faria
    office    VEN.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       m

person Félix Plasencia
    of        VEN
    alias     Felix Plasencia
    office    VEN.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       m

person Jorge Arreaza
    of        VEN
    office    VEN.MFA | Minister of Foreign Affairs | ~2017..~2021
    office    VEN | Vice President | ~2013..~2016
    sex       m

person Samuel Moncada
    of        VEN
    office    VEN.MFA | Minister of Foreign Affairs | ~2017..~2017
    office    VEN.MFA | Permanent Representative to the United Nations | ~2018..
    sex       m

person Elías Jaua
    of        VEN
    alias     Elias Jaua
    office    VEN.MFA | Minister of Foreign Affairs | ~2013..~2014
    office    VEN | Vice President | ~2010..~2012
    sex       m

person Rafael Ramírez
    of        VEN
    alias     Rafael Ramirez
    office    VEN.MFA | Minister of Foreign Affairs | ~2014..~2014
    office    VEN.MFA | Permanent Representative to the United Nations | ~2014..~2017
    sex       m

person Vladimir Padrino López
    of        VEN
    alias     Vladimir Padrino; Vladimir Padrino Lopez
    surname   Padrino López; Padrino; Padrino Lopez
    office    VEN.MOD | Minister of Defence | ~2014..~2026
    sex       m

person Jorge Rodríguez
    of        VEN
    alias     Jorge Rodríguez Gómez; Jorge Rodriguez; Jorge Rodriguez Gomez
    office    VEN.PARL | President of the National Assembly | ~2021..
    office    VEN | Vice President | ~2007..~2008
    sex       m

person Tareck El Aissami
    of        VEN
    alias     Tareck el-Aissami
    surname   El Aissami; el-Aissami
    office    VEN | Vice President | ~2017..~2018
    sex       m

person Tarek William Saab
    of        VEN
    surname   Saab
    office    VEN.MOJ | Attorney General | ~2017..~2026
    sex       m

person Carlos Andrés Pérez
    of        VEN
    alias     Carlos Andres Perez
    office    VEN | President | ~1974..~1979
    office    VEN | President | ~1989..~1993
    sex       m

person Daniel Noboa
    of        ECU
    alias     Daniel Noboa Azín; Daniel Noboa Azin
    surname   Noboa
    office    ECU | President | ~2023..
    sex       m

person Guillermo Lasso
    of        ECU
    office    ECU | President | ~2021..~2023
    sex       m

person Lenín Moreno
    of        ECU
    alias     Lenin Moreno
    office    ECU | President | ~2017..~2021
    sex       m

person Rafael Correa
    of        ECU
    office    ECU | President | ~2007..~2017
    sex       m

person Alfredo Palacio
    of        ECU
    office    ECU | President | ~2005..~2007
    sex       m

person Lucio Gutiérrez
    of        ECU
    alias     Lucio Gutierrez
    office    ECU | President | ~2003..~2005
    sex       m

person Gustavo Noboa
    of        ECU
    office    ECU | President | ~2000..~2003
    sex       m

person Jamil Mahuad
    of        ECU
    office    ECU | President | ~1998..~2000
    sex       m

person Gabriela Sommerfeld
    of        ECU
    office    ECU.MFA | Minister of Foreign Affairs | ~2023..
    sex       f

person Gustavo Manrique
    of        ECU
    office    ECU.MFA | Minister of Foreign Affairs | ~2023..~2023
    sex       m

person Juan Carlos Holguín
    of        ECU
    alias     Juan Carlos Holguin
    office    ECU.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       m

person Mauricio Montalvo
    of        ECU
    office    ECU.MFA | Minister of Foreign Affairs | ~2021..~2021
    sex       m

person Luis Gallegos
    of        ECU
    office    ECU.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person José Valencia
    of        ECU
    alias     Jose Valencia
    office    ECU.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person María Fernanda Espinosa
    of        ECU
    alias     María Fernanda Espinosa Garcés; Maria Fernanda Espinosa; Maria Fernanda Espinosa Garces
    surname   Espinosa
    office    ECU.MFA | Minister of Foreign Affairs | ~2007..~2007
    office    ECU.MFA | Minister of Foreign Affairs | ~2017..~2018
    office    ECU.MOD | Minister of Defence | ~2012..~2014
    office    UNGA | President of the General Assembly | ~2018..~2019
    sex       f

person Guillaume Long
    of        ECU
    office    ECU.MFA | Minister of Foreign Affairs | ~2016..~2017
    sex       m

person Ricardo Patiño
    of        ECU
    alias     Ricardo Patino
    office    ECU.MFA | Minister of Foreign Affairs | ~2010..~2016
    sex       m

person Roberto Dañino
    of        PER
    alias     Roberto Danino
    office    PER | Prime Minister | ~2001..~2002
    sex       m

person Luis Solari
    of        PER
    office    PER | Prime Minister | ~2002..~2003
    sex       m

person Beatriz Merino
    of        PER
    office    PER | Prime Minister | ~2003..~2003
    sex       f

person Carlos Ferrero
    of        PER
    office    PER | Prime Minister | ~2003..~2005
    sex       m

person Jorge del Castillo
    of        PER
    surname   del Castillo
    office    PER | Prime Minister | ~2006..~2008
    sex       m

person Yehude Simon
    of        PER
    office    PER | Prime Minister | ~2008..~2009
    sex       m

person Javier Velásquez Quesquén
    of        PER
    alias     Javier Velasquez; Javier Velásquez
    surname   Velásquez; Velasquez
    office    PER | Prime Minister | ~2009..~2010
    sex       m

person Karl Hood
    of        GRD
    office    GRD.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Nickolas Steele
    of        GRD
    office    GRD.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Clarice Modeste-Curwen
    of        GRD
    surname   Modeste-Curwen
    office    GRD.MFA | Minister of Foreign Affairs | ~2014..~2016
    sex       f

person Marie-Michèle Rey
    of        HTI
    alias     Marie-Michele Rey
    office    HTI.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       f

person Sam Condor
    of        KNA
    office    KNA.MFA | Minister of Foreign Affairs | ~2010..~2013
    sex       m

person Rufus Bousquet
    of        LCA
    office    LCA.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       m

person Nilda Garré
    of        ARG
    alias     Nilda Garre
    office    ARG.MOD | Minister of Defence | ~2005..~2010
    sex       f

person Arturo Puricelli
    of        ARG
    office    ARG.MOD | Minister of Defence | ~2010..~2013
    sex       m

person Nelson Jobim
    of        BRA
    office    BRA.MOD | Minister of Defence | ~2007..~2011
    sex       m

person Guillermo Galván
    of        MEX
    alias     Guillermo Galvan; Guillermo Galván Galván
    surname   Galván; Galvan
    office    MEX.MOD | Secretary of National Defense | ~2006..~2012
    sex       m

person Juan Carlos Pinzón
    of        COL
    alias     Juan Carlos Pinzon
    surname   Pinzón; Pinzon
    office    COL.MOD | Minister of National Defence | ~2011..~2015
    sex       m

person Carlos Mata Figueroa
    of        VEN
    surname   Mata Figueroa
    office    VEN.MOD | Minister of Defence | ~2010..~2012
    sex       m

person Diego Molero
    of        VEN
    office    VEN.MOD | Minister of Defence | ~2012..~2013
    sex       m

person Carmen Meléndez
    of        VEN
    alias     Carmen Melendez
    office    VEN.MOD | Minister of Defence | ~2013..~2014
    sex       f

person P.J. Crowley
    of        USA
    alias     Philip Crowley; PJ Crowley; P. J. Crowley
    surname   Crowley
    office    USA.STATE | State Department Spokesperson | ~2009..~2011
    sex       m

person Gabriela Cerruti
    of        ARG
    office    ARG | Presidential Spokesperson | ~2021..~2023
    sex       f

person Manuel Adorni
    of        ARG
    office    ARG | Presidential Spokesperson | ~2023..~2025
    sex       m

person Jesús Ramírez Cuevas
    of        MEX
    alias     Jesus Ramirez Cuevas
    surname   Ramírez Cuevas
    office    MEX | Presidential Spokesperson | ~2018..~2024
    sex       m

person Otávio Rêgo Barros
    of        BRA
    alias     Otavio Rego Barros
    surname   Rêgo Barros
    office    BRA | Presidential Spokesperson | ~2019..~2020
    sex       m

person Maria Luiza Ribeiro Viotti
    of        BRA
    surname   Ribeiro Viotti; Viotti
    office    BRA.MFA | Permanent Representative to the United Nations | ~2007..~2013
    sex       f

person John McNee
    of        CAN
    office    CAN.MFA | Permanent Representative to the United Nations | ~2006..~2011
    sex       m

person Guillermo Rishchynski
    of        CAN
    office    CAN.MFA | Permanent Representative to the United Nations | ~2011..~2015
    sex       m

person Claude Heller
    of        MEX
    office    MEX.MFA | Permanent Representative to the United Nations | ~2007..~2011
    sex       m

person Jorge Montaño
    of        MEX
    alias     Jorge Montano
    office    MEX.MFA | Permanent Representative to the United Nations | ~2013..~2016
    sex       m

person Juan José Gómez Camacho
    of        MEX
    alias     Juan Jose Gomez Camacho
    surname   Gómez Camacho
    office    MEX.MFA | Permanent Representative to the United Nations | ~2016..~2019
    sex       m

person Jorge Argüello
    of        ARG
    alias     Jorge Arguello
    office    ARG.MFA | Permanent Representative to the United Nations | ~2007..~2011
    sex       m

person María Cristina Perceval
    of        ARG
    alias     Maria Cristina Perceval
    surname   Perceval
    office    ARG.MFA | Permanent Representative to the United Nations | ~2012..~2015
    sex       f

person Martín García Moritán
    of        ARG
    alias     Martin Garcia Moritan
    surname   García Moritán
    office    ARG.MFA | Permanent Representative to the United Nations | ~2016..~2019
    sex       m

person María del Carmen Squeff
    of        ARG
    alias     Maria del Carmen Squeff
    surname   Squeff
    office    ARG.MFA | Permanent Representative to the United Nations | ~2020..~2023
    sex       f

person Ricardo Lagorio
    of        ARG
    office    ARG.MFA | Permanent Representative to the United Nations | ~2024..~2024
    sex       m

person Walter Natynczyk
    of        CAN
    office    CAN.MIL | Chief of the Defence Staff | ~2008..~2012
    sex       m

person Tom Lawson
    of        CAN
    alias     Thomas Lawson
    office    CAN.MIL | Chief of the Defence Staff | ~2012..~2015
    sex       m

person Cecilia Moreau
    of        ARG
    office    ARG.PARL | President of the Chamber of Deputies | ~2022..~2023
    sex       f

person Martín Menem
    of        ARG
    alias     Martin Menem
    office    ARG.PARL | President of the Chamber of Deputies | ~2023..
    sex       m

person Emilio Monzó
    of        ARG
    alias     Emilio Monzo
    office    ARG.PARL | President of the Chamber of Deputies | ~2015..~2019
    sex       m

person Eduardo Cunha
    of        BRA
    office    BRA.PARL | President of the Chamber of Deputies | ~2015..~2016
    sex       m

person Rodrigo Maia
    of        BRA
    office    BRA.PARL | President of the Chamber of Deputies | ~2016..~2021
    sex       m

person Arthur Lira
    of        BRA
    office    BRA.PARL | President of the Chamber of Deputies | ~2021..~2025
    sex       m

person Hugo Motta
    of        BRA
    office    BRA.PARL | President of the Chamber of Deputies | ~2025..
    sex       m

person Peter Milliken
    of        CAN
    office    CAN.PARL | Speaker of the House of Commons | ~2001..~2011
    sex       m

person Andrew Scheer
    of        CAN
    office    CAN.PARL | Speaker of the House of Commons | ~2011..~2015
    sex       m

person Geoff Regan
    of        CAN
    office    CAN.PARL | Speaker of the House of Commons | ~2015..~2019
    sex       m

person Anthony Rota
    of        CAN
    office    CAN.PARL | Speaker of the House of Commons | ~2019..~2023
    sex       m

person Greg Fergus
    of        CAN
    office    CAN.PARL | Speaker of the House of Commons | ~2023..~2025
    sex       m

person Francis Scarpaleggia
    of        CAN
    office    CAN.PARL | Speaker of the House of Commons | ~2025..
    sex       m
