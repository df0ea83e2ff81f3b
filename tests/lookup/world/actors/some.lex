# A small world for the tests.
state USA | United States
    alias     U.S.; US; United States of America
    demonym   American; Americans
    capital   Washington; Washington, D.C.
state JPN | Japan
    demonym   Japanese
    capital   Tokyo
    city      Ise-Shima; Iseshima
    at        Tokyo 35.68 139.69; Ise-Shima = Iseshima 34.30 136.82 (Mie Prefecture)
state GEO | Georgia
    weak      Georgia
state CIV | Ivory Coast
    alias     Côte d'Ivoire
state NLD | Netherlands
    alias     The Netherlands
    city      The Hague
state CHN | China
state KOR | South Korea
state DEU | Germany
state SAU | Saudi Arabia
agency JPN.MOD | Ministry of Defense
    weak      Ministry of Defense
agency USA.STATE | State Department
    metonym   Foggy Bottom
agency DEU.MOD | Ministry of Defense
    weak      Ministry of Defense
agency CHN.MND | Ministry of National Defense
place PLC:Georgia (U.S. state) | Georgia
    weak      Georgia
    of        USA
    at        +32.9 -83.4
place PLC:Hong Kong
    of        CHN
    at        22.30 114.17
outlet OUT:The New York Times | The New York Times
    of        USA
group GRP:al-Qaeda | al-Qaeda
    alias     Al Qaeda
    member    GRP:x 2001..2003-05; USA ~1999..; NATO
person Antony Blinken
    of        USA
    alias     Antony J. Blinken
    office    USA.STATE | Secretary of State | 2021-01-26..2025-01-20
    office    USA.WH | Deputy Adviser | ~2013..~2014
    sex       m
person Xi Jinping
    of        CHN
    order     family-first
person Ursula von der Leyen
    of        DEU
person Mohammed al-Jadaan
    of        SAU
person Recep Tayyip Erdoğan
person James Baker Jr.
