# Persons of diplomatic reporting: middle east.
# Own compilation from memory of the public record. A year marked ~ is recalled, not looked up; a day was looked up.

## Israel

person Benjamin Netanyahu
    of        ISR
    alias     Binyamin Netanyahu; Bibi Netanyahu; Benyamin Netanyahu
    office    ISR | Prime Minister | ~1996..~1999
    office    ISR | Prime Minister | ~2009..2021-06-13
    office    ISR | Prime Minister | 2022-12-29..
    office    ISR.MFA | Minister of Foreign Affairs | ~2002..~2003
    office    ISR.MOF | Minister of Finance | ~2003..~2005
    office    LIKUD | Leader | ~2005..
    office    ISR.MFA | Minister of Foreign Affairs | ~2015..~2019
    sex       m

person Naftali Bennett
    of        ISR
    office    ISR | Prime Minister | 2021-06-13..2022-07-01
    office    ISR.MOD | Minister of Defense | ~2019..~2020
    sex       m

person Yair Lapid
    of        ISR
    office    ISR | Prime Minister | 2022-07-01..2022-12-29
    office    ISR.MFA | Minister of Foreign Affairs | ~2021..~2022
    office    YESHATID | Leader | ~2012..
    sex       m

person Ehud Olmert
    of        ISR
    office    ISR | Prime Minister | ~2006..~2009
    sex       m

person Ariel Sharon
    of        ISR
    office    ISR | Prime Minister | ~2001..~2006
    office    ISR.MFA | Minister of Foreign Affairs | ~1998..~1999
    sex       m

person Ehud Barak
    of        ISR
    office    ISR | Prime Minister | ~1999..~2001
    office    ISR.MOD | Minister of Defense | ~2007..~2013
    sex       m

person Isaac Herzog
    of        ISR
    office    ISR | President | ~2021..
    sex       m

person Reuven Rivlin
    of        ISR
    office    ISR | President | ~2014..~2021
    office    ISR.PARL | Speaker of the Knesset | ~2009..~2013
    sex       m

person Shimon Peres
    of        ISR
    office    ISR | President | ~2007..~2014
    office    ISR.MFA | Minister of Foreign Affairs | ~2001..~2002
    office    ISR | Prime Minister | ~1984..~1986
    office    ISR | Prime Minister | ~1995..~1996
    sex       m

person Moshe Katsav
    of        ISR
    office    ISR | President | ~2000..~2007
    sex       m

person Ezer Weizman
    of        ISR
    office    ISR | President | ~1993..~2000
    sex       m

person Gideon Sa'ar
    of        ISR
    alias     Gideon Saar
    surname   Sa'ar; Saar
    office    ISR.MFA | Minister of Foreign Affairs | ~2024..
    office    ISR.MOJ | Minister of Justice | ~2021..~2022
    sex       m

person Israel Katz
    of        ISR
    alias     Yisrael Katz
    office    ISR.MOD | Minister of Defense | ~2024..
    office    ISR.MFA | Minister of Foreign Affairs | ~2019..~2020
    office    ISR.MFA | Minister of Foreign Affairs | ~2024..~2024
    sex       m

person Eli Cohen
    of        ISR
    office    ISR.MFA | Minister of Foreign Affairs | ~2023..~2024
    office    ISR.MEN | Minister of Energy | ~2024..
    office    ISR.INTEL | Minister of Intelligence | ~2020..~2021
    sex       m

person Gabi Ashkenazi
    of        ISR
    office    ISR.MFA | Minister of Foreign Affairs | ~2020..~2021
    office    ISR.MIL | Chief of the General Staff | ~2007..~2011
    sex       m

person Avigdor Lieberman
    of        ISR
    alias     Avigdor Liberman
    office    ISR.MFA | Minister of Foreign Affairs | ~2009..~2012
    office    ISR.MFA | Minister of Foreign Affairs | ~2013..~2015
    office    ISR.MOD | Minister of Defense | ~2016..~2018
    office    YISRAELBEITEINU | Leader | ~1999..
    sex       m

person Tzipi Livni
    of        ISR
    office    ISR.MFA | Minister of Foreign Affairs | ~2006..~2009
    office    ISR.MOJ | Minister of Justice | ~2013..~2014
    sex       f

person Silvan Shalom
    of        ISR
    office    ISR.MFA | Minister of Foreign Affairs | ~2003..~2006
    sex       m

person Yoav Gallant
    of        ISR
    office    ISR.MOD | Minister of Defense | ~2022..~2024
    sex       m

person Benny Gantz
    of        ISR
    office    ISR.MOD | Minister of Defense | ~2020..~2022
    office    ISR.MIL | Chief of the General Staff | ~2011..~2015
    office    ISR.GOV | Member of the War Cabinet | ~2023..~2024
    sex       m

person Moshe Ya'alon
    of        ISR
    alias     Moshe Yaalon
    surname   Ya'alon; Yaalon
    office    ISR.MOD | Minister of Defense | ~2013..~2016
    office    ISR.MIL | Chief of the General Staff | ~2002..~2005
    sex       m

person Amir Peretz
    of        ISR
    office    ISR.MOD | Minister of Defense | ~2006..~2007
    sex       m

person Ron Dermer
    of        ISR
    office    ISR.GOV | Minister for Strategic Affairs | ~2022..~2025
    office    ISR.MFA | Ambassador to the United States | ~2013..~2021
    sex       m

person Itamar Ben-Gvir
    of        ISR
    alias     Itamar Ben Gvir
    surname   Ben-Gvir; Ben Gvir
    office    ISR.MOI | Minister of National Security | ~2022..
    sex       m

person Bezalel Smotrich
    of        ISR
    office    ISR.MOF | Minister of Finance | ~2022..
    sex       m

person Yariv Levin
    of        ISR
    office    ISR.MOJ | Minister of Justice | ~2022..
    sex       m

person Ayelet Shaked
    of        ISR
    office    ISR.MOI | Minister of the Interior | ~2021..~2022
    office    ISR.MOJ | Minister of Justice | ~2015..~2019
    sex       f

person Tzachi Hanegbi
    of        ISR
    office    ISR.NSC | National Security Adviser | ~2023..~2025
    sex       m

person Meir Ben-Shabbat
    of        ISR
    surname   Ben-Shabbat
    office    ISR.NSC | National Security Adviser | ~2017..~2021
    sex       m

person Eyal Hulata
    of        ISR
    office    ISR.NSC | National Security Adviser | ~2021..~2023
    sex       m

person Yaakov Amidror
    of        ISR
    office    ISR.NSC | National Security Adviser | ~2011..~2013
    sex       m

person Yossi Cohen
    of        ISR
    office    ISR.NSC | National Security Adviser | ~2013..~2015
    office    ISR.INTEL | Director of Mossad | ~2016..~2021
    sex       m

person David Barnea
    of        ISR
    office    ISR.INTEL | Director of Mossad | ~2021..~2026
    sex       m

person Tamir Pardo
    of        ISR
    office    ISR.INTEL | Director of Mossad | ~2011..~2016
    sex       m

person Ronen Bar
    of        ISR
    office    ISR.INTEL | Director of Shin Bet | ~2021..~2025
    sex       m

person Nadav Argaman
    of        ISR
    office    ISR.INTEL | Director of Shin Bet | ~2016..~2021
    sex       m

person David Zini
    of        ISR
    office    ISR.INTEL | Director of Shin Bet | ~2025..
    sex       m

person Eyal Zamir
    of        ISR
    office    ISR.MIL | Chief of the General Staff | ~2025..
    sex       m

person Herzi Halevi
    of        ISR
    office    ISR.MIL | Chief of the General Staff | ~2023..~2025
    sex       m

person Aviv Kochavi
    of        ISR
    office    ISR.MIL | Chief of the General Staff | ~2019..~2023
    sex       m

person Gadi Eisenkot
    of        ISR
    alias     Gadi Eizenkot
    office    ISR.MIL | Chief of the General Staff | ~2015..~2019
    sex       m

person Danny Danon
    of        ISR
    office    ISR.MFA | Permanent Representative to the United Nations | ~2015..~2020
    office    ISR.MFA | Permanent Representative to the United Nations | ~2024..
    sex       m

person Gilad Erdan
    of        ISR
    office    ISR.MFA | Permanent Representative to the United Nations | ~2020..~2024
    office    ISR.MFA | Ambassador to the United States | ~2021..~2021
    sex       m

person Ron Prosor
    of        ISR
    office    ISR.MFA | Permanent Representative to the United Nations | ~2011..~2015
    office    ISR.MFA | Ambassador to Germany | ~2022..
    sex       m

person Michael Herzog
    of        ISR
    office    ISR.MFA | Ambassador to the United States | ~2021..~2025
    sex       m

person Yechiel Leiter
    of        ISR
    office    ISR.MFA | Ambassador to the United States | ~2025..
    sex       m

person Daniel Hagari
    of        ISR
    office    ISR.MIL | Spokesperson of the Israel Defense Forces | ~2023..~2025
    sex       m

person Effie Defrin
    of        ISR
    office    ISR.MIL | Spokesperson of the Israel Defense Forces | ~2025..
    sex       m

person Amir Ohana
    of        ISR
    office    ISR.PARL | Speaker of the Knesset | ~2022..
    sex       m

person Mickey Levy
    of        ISR
    office    ISR.PARL | Speaker of the Knesset | ~2021..~2022
    sex       m

person Yuli Edelstein
    of        ISR
    office    ISR.PARL | Speaker of the Knesset | ~2013..~2020
    sex       m

person Oren Marmorstein
    of        ISR
    office    ISR.MFA | Foreign Ministry Spokesperson | ~2024..
    sex       m

person Lior Haiat
    of        ISR
    office    ISR.MFA | Foreign Ministry Spokesperson | ~2020..~2024
    sex       m

person David Ben-Gurion
    of        ISR
    surname   Ben-Gurion
    office    ISR | Prime Minister | ~1948..~1954
    office    ISR | Prime Minister | ~1955..~1963
    sex       m

person Golda Meir
    of        ISR
    office    ISR | Prime Minister | ~1969..~1974
    sex       f

person Menachem Begin
    of        ISR
    office    ISR | Prime Minister | ~1977..~1983
    sex       m

person Yitzhak Rabin
    of        ISR
    office    ISR | Prime Minister | ~1974..~1977
    office    ISR | Prime Minister | ~1992..~1995
    sex       m

person Yitzhak Shamir
    of        ISR
    office    ISR | Prime Minister | ~1983..~1984
    office    ISR | Prime Minister | ~1986..~1992
    sex       m

person Benny Begin
    of        ISR
    office    ISR.GOV | Minister without Portfolio | ~2009..~2013
    sex       m

person Yair Golan
    of        ISR
    office    LABORISR | Leader | ~2024..
    office    ISR.MIL | Deputy Chief of the General Staff | ~2014..~2017
    sex       m

person Merav Michaeli
    of        ISR
    office    LABORISR | Leader | ~2021..~2024
    sex       f

person Mansour Abbas
    of        ISR
    office    RAAM | Leader | ~2018..
    sex       m

person Ayman Odeh
    of        ISR
    office    JOINTLIST | Leader | ~2015..
    sex       m

person Nir Barkat
    of        ISR
    office    ISR.MOC | Minister of Economy | ~2022..
    sex       m

person Amichai Chikli
    of        ISR
    office    ISR.GOV | Minister for Diaspora Affairs | ~2022..
    sex       m

person Eylon Levy
    of        ISR
    office    ISR.GOV | Government Spokesperson | ~2023..~2024
    sex       m

person David Mencer
    of        ISR
    office    ISR.GOV | Government Spokesperson | ~2024..
    sex       m

person Nadav Shoshani
    of        ISR
    office    ISR.MIL | International Spokesperson of the Israel Defense Forces | ~2024..
    sex       m

person Avichay Adraee
    of        ISR
    office    ISR.MIL | Arabic Spokesperson of the Israel Defense Forces | ..
    sex       m

person Yehuda Fuchs
    of        ISR
    office    ISR.MIL | Commander of the Central Command | ~2021..~2024
    sex       m

person Gal Hirsch
    of        ISR
    office    ISR.GOV | Coordinator for Hostages | ~2023..
    sex       m

## Palestine

person Mahmoud Abbas
    of        PSE
    alias     Abu Mazen
    surname   Abbas; Abu Mazen
    office    PSE | President | ~2005..
    office    PLO | Chairman | ~2004..
    office    FATAH | Leader | ~2004..
    office    PSE | Prime Minister | ~2003..~2003
    sex       m

person Yasser Arafat
    of        PSE
    alias     Yasir Arafat; Abu Ammar
    surname   Arafat
    office    PSE | President | ~1994..~2004
    office    PLO | Chairman | ~1969..~2004
    sex       m

person Hussein al-Sheikh
    of        PSE
    alias     Hussein Al-Sheikh
    surname   al-Sheikh
    office    PSE | Vice President | ~2025..
    office    PLO | Secretary-General | ~2022..
    sex       m

person Mohammad Mustafa
    of        PSE
    alias     Mohammed Mustafa
    office    PSE | Prime Minister | ~2024..
    office    PSE.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Mohammad Shtayyeh
    of        PSE
    alias     Mohammed Shtayyeh
    office    PSE | Prime Minister | ~2019..~2024
    sex       m

person Rami Hamdallah
    of        PSE
    office    PSE | Prime Minister | ~2013..~2019
    sex       m

person Salam Fayyad
    of        PSE
    office    PSE | Prime Minister | ~2007..~2013
    sex       m

person Ahmed Qurei
    of        PSE
    alias     Ahmed Qureia; Abu Ala
    office    PSE | Prime Minister | ~2003..~2006
    sex       m

person Riyad al-Maliki
    of        PSE
    alias     Riad Malki; Riyad Malki; Riad al-Maliki
    surname   al-Maliki; Maliki; Malki
    office    PSE.MFA | Minister of Foreign Affairs | ~2007..~2024
    sex       m

person Varsen Aghabekian
    of        PSE
    alias     Varsen Aghabekian Shahin
    office    PSE.MFA | Minister of Foreign Affairs | ~2025..
    sex       f

person Riyad Mansour
    of        PSE
    office    PSE.MFA | Permanent Representative to the United Nations | ~2005..
    sex       m

person Saeb Erekat
    of        PSE
    alias     Saeb Erakat
    office    PLO | Secretary-General | ~2015..~2020
    sex       m

person Hanan Ashrawi
    of        PSE
    office    PLO | Member of the Executive Committee | ~2009..~2020
    sex       f

person Nabil Abu Rudeineh
    of        PSE
    alias     Nabil Abu Rdeineh
    surname   Abu Rudeineh; Abu Rdeineh
    office    PSE | Presidential Spokesperson | ..
    sex       m

person Ismail Haniyeh
    of        PSE
    alias     Ismail Haniya; Ismail Haniyya; Ismael Haniyeh
    office    HAMAS | Political Leader | ~2017..~2024
    office    PSE | Prime Minister | ~2006..~2007
    sex       m

person Yahya Sinwar
    of        PSE
    alias     Yahya al-Sinwar; Yehya Sinwar; Yahya Al-Sinwar
    surname   Sinwar
    office    HAMAS | Leader | ~2017..~2024
    sex       m

person Khaled Meshaal
    of        PSE
    alias     Khaled Mashal; Khalid Mishal; Khaled Mashaal; Khaled Meshal
    office    HAMAS | Political Leader | ~1996..~2017
    sex       m

person Mohammed Deif
    of        PSE
    alias     Mohammad Deif; Muhammad Deif
    office    HAMAS | Military Commander | ~2002..~2024
    sex       m

person Khalil al-Hayya
    of        PSE
    alias     Khalil Al-Hayya; Khalil Hayya
    surname   al-Hayya; Hayya
    office    HAMAS | Chief Negotiator | ~2024..
    sex       m

person Saleh al-Arouri
    of        PSE
    alias     Saleh Arouri
    surname   al-Arouri; Arouri
    office    HAMAS | Deputy Political Leader | ~2017..~2024
    sex       m

person Mohammed Sinwar
    of        PSE
    alias     Mohammad Sinwar
    office    HAMAS | Military Commander | ~2024..~2025
    sex       m

person Ezzedin al-Haddad
    of        PSE
    alias     Izz al-Din al-Haddad; Izz al-Din Haddad
    surname   al-Haddad; Haddad
    office    HAMAS | Military Commander | ~2025..
    sex       m

person Mousa Abu Marzouk
    of        PSE
    alias     Moussa Abu Marzouk
    surname   Abu Marzouk
    office    HAMAS | Member of the Political Bureau | ..
    sex       m

person Osama Hamdan
    of        PSE
    alias     Usama Hamdan
    office    HAMAS | Member of the Political Bureau | ..
    sex       m

person Ziyad al-Nakhalah
    of        PSE
    alias     Ziad Nakhaleh; Ziad al-Nakhala; Ziyad Nakhalah
    surname   al-Nakhalah; Nakhaleh
    office    PIJ | Secretary-General | ~2018..
    sex       m

person Marwan Barghouti
    of        PSE
    office    FATAH | Leader | ..
    sex       m

person Mustafa Barghouti
    of        PSE
    alias     Mustafa al-Barghouti
    office    GRP:Palestinian National Initiative | Leader | ~2002..
    sex       m

## Iran

person Ali Khamenei
    of        IRN
    alias     Ayatollah Ali Khamenei; Ayatollah Khamenei; Seyyed Ali Khamenei; Sayyid Ali Khamenei
    office    IRN | Supreme Leader | ~1989..~2026
    sex       m

person Ruhollah Khomeini
    of        IRN
    alias     Ayatollah Khomeini; Ayatollah Ruhollah Khomeini
    office    IRN | Supreme Leader | ~1979..~1989
    sex       m

person Mojtaba Khamenei
    of        IRN
    office    IRN | Supreme Leader | ~2026..
    sex       m

person Masoud Pezeshkian
    of        IRN
    alias     Massoud Pezeshkian
    office    IRN | President | 2024-07-28..
    sex       m

person Mohammad Mokhber
    of        IRN
    alias     Mohammed Mokhber
    office    IRN | Acting President | ~2024..~2024
    office    IRN | First Vice President | ~2021..~2024
    sex       m

person Ebrahim Raisi
    of        IRN
    alias     Ebrahim Raeisi; Ibrahim Raisi
    office    IRN | President | ~2021..~2024
    office    IRN.COURT | Chief Justice | ~2019..~2021
    sex       m

person Hassan Rouhani
    of        IRN
    alias     Hassan Rohani; Hasan Rouhani
    office    IRN | President | 2013-08-03..~2021
    office    IRN.NSC | Secretary of the Supreme National Security Council | ~1989..~2005
    sex       m

person Mahmoud Ahmadinejad
    of        IRN
    office    IRN | President | ~2005..2013-08-03
    sex       m

person Mohammad Khatami
    of        IRN
    office    IRN | President | ~1997..~2005
    sex       m

person Akbar Hashemi Rafsanjani
    of        IRN
    alias     Ali Akbar Hashemi Rafsanjani
    surname   Rafsanjani; Hashemi Rafsanjani
    office    IRN | President | ~1989..~1997
    sex       m

person Mohammad Reza Aref
    of        IRN
    office    IRN | First Vice President | ~1997..~2005
    office    IRN | First Vice President | ~2024..
    sex       m

person Eshaq Jahangiri
    of        IRN
    office    IRN | First Vice President | ~2013..~2021
    sex       m

person Abbas Araghchi
    of        IRN
    alias     Abbas Araqchi; Seyed Abbas Araghchi
    office    IRN.MFA | Minister of Foreign Affairs | ~2024..
    office    IRN.MFA | Deputy Foreign Minister | ~2011..~2021
    sex       m

person Hossein Amir-Abdollahian
    of        IRN
    alias     Hossein Amirabdollahian; Hossein Amir Abdollahian
    surname   Amir-Abdollahian; Amirabdollahian; Abdollahian
    office    IRN.MFA | Minister of Foreign Affairs | ~2021..~2024
    office    IRN.MFA | Deputy Foreign Minister | ~2011..~2016
    sex       m

person Mohammad Javad Zarif
    of        IRN
    alias     Mohammad Zarif; Javad Zarif
    office    IRN.MFA | Minister of Foreign Affairs | ~2013..~2021
    office    IRN.MFA | Permanent Representative to the United Nations | ~2002..~2007
    office    IRN | Vice President for Strategic Affairs | ~2024..~2025
    sex       m

person Ali Bagheri Kani
    of        IRN
    alias     Ali Bagheri; Ali Baqeri Kani; Ali Bagheri-Kani
    surname   Bagheri Kani; Bagheri; Baqeri
    office    IRN.MFA | Deputy Foreign Minister | ~2021..~2024
    office    IRN.MFA | Acting Minister of Foreign Affairs | ~2024..~2024
    sex       m

person Ali Akbar Salehi
    of        IRN
    office    IRN.MFA | Minister of Foreign Affairs | ~2010..~2013
    office    IRN.AEOI | Head | ~2013..~2021
    sex       m

person Manouchehr Mottaki
    of        IRN
    office    IRN.MFA | Minister of Foreign Affairs | ~2005..~2010
    sex       m

person Kamal Kharazi
    of        IRN
    alias     Kamal Kharrazi
    office    IRN.MFA | Minister of Foreign Affairs | ~1997..~2005
    sex       m

person Ali Akbar Velayati
    of        IRN
    office    IRN.MFA | Minister of Foreign Affairs | ~1981..~1997
    office    IRN | Adviser to the Supreme Leader | ~1997..~2026
    sex       m

person Majid Takht-Ravanchi
    of        IRN
    alias     Majid Takht Ravanchi; Majid Takhtravanchi
    surname   Takht-Ravanchi; Takht Ravanchi; Ravanchi
    office    IRN.MFA | Permanent Representative to the United Nations | ~2019..~2022
    office    IRN.MFA | Deputy Foreign Minister | ~2024..
    sex       m

person Kazem Gharibabadi
    of        IRN
    alias     Kazem Gharib Abadi
    office    IRN.MFA | Deputy Foreign Minister | ~2024..
    sex       m

person Amir Saeid Iravani
    of        IRN
    alias     Saeed Iravani; Amir Saeed Iravani
    office    IRN.MFA | Permanent Representative to the United Nations | ~2022..
    sex       m

person Gholamali Khoshroo
    of        IRN
    alias     Gholam Ali Khoshroo
    office    IRN.MFA | Permanent Representative to the United Nations | ~2015..~2019
    sex       m

person Nasser Kanaani
    of        IRN
    alias     Nasser Kanani
    office    IRN.MFA | Foreign Ministry Spokesperson | ~2022..~2024
    sex       m

person Saeed Khatibzadeh
    of        IRN
    office    IRN.MFA | Foreign Ministry Spokesperson | ~2020..~2022
    office    IRN.MFA | Deputy Foreign Minister | ~2024..
    sex       m

person Abbas Mousavi
    of        IRN
    office    IRN.MFA | Foreign Ministry Spokesperson | ~2019..~2020
    sex       m

person Bahram Qassemi
    of        IRN
    alias     Bahram Ghasemi; Bahram Qasemi
    office    IRN.MFA | Foreign Ministry Spokesperson | ~2016..~2019
    sex       m

person Esmaeil Baghaei
    of        IRN
    alias     Esmail Baghaei; Esmaeil Baqaei
    office    IRN.MFA | Foreign Ministry Spokesperson | ~2024..
    sex       m

person Fatemeh Mohajerani
    of        IRN
    office    IRN.GOV | Government Spokesperson | ~2024..
    sex       f

person Ali Larijani
    of        IRN
    office    IRN.NSC | Secretary of the Supreme National Security Council | ~2005..~2007
    office    IRN.NSC | Secretary of the Supreme National Security Council | ~2025..~2026
    office    IRN.PARL | Speaker of Parliament | ~2008..~2020
    sex       m

person Ali Akbar Ahmadian
    of        IRN
    office    IRN.NSC | Secretary of the Supreme National Security Council | ~2023..~2025
    sex       m

person Ali Shamkhani
    of        IRN
    office    IRN.NSC | Secretary of the Supreme National Security Council | ~2013..~2023
    sex       m

person Saeed Jalili
    of        IRN
    alias     Said Jalili
    office    IRN.NSC | Secretary of the Supreme National Security Council | ~2007..~2013
    sex       m

person Mohammad Bagher Ghalibaf
    of        IRN
    alias     Mohammad Baqer Qalibaf; Mohammad Baqer Ghalibaf; Mohammad-Bagher Ghalibaf
    surname   Ghalibaf; Qalibaf
    office    IRN.PARL | Speaker of Parliament | ~2020..
    sex       m

person Hossein Dehghan
    of        IRN
    office    IRN.MOD | Minister of Defence | ~2013..~2017
    sex       m

person Amir Hatami
    of        IRN
    office    IRN.MOD | Minister of Defence | ~2017..~2021
    office    IRN.MIL | Commander-in-Chief of the Army | ~2025..
    sex       m

person Mohammad-Reza Ashtiani
    of        IRN
    alias     Mohammad Reza Gharaei Ashtiani; Mohammad Reza Ashtiani
    office    IRN.MOD | Minister of Defence | ~2021..~2024
    sex       m

person Aziz Nasirzadeh
    of        IRN
    office    IRN.MOD | Minister of Defence | ~2024..~2026
    sex       m

person Mohammad Bagheri
    of        IRN
    alias     Mohammad Hossein Bagheri; Mohammad Baqeri
    office    IRN.MIL | Chief of the General Staff | ~2016..~2025
    sex       m

person Abdolrahim Mousavi
    of        IRN
    alias     Abdul Rahim Mousavi
    office    IRN.MIL | Commander-in-Chief of the Army | ~2017..~2025
    office    IRN.MIL | Chief of the General Staff | ~2025..~2026
    sex       m

person Hassan Firouzabadi
    of        IRN
    office    IRN.MIL | Chief of the General Staff | ~1989..~2016
    sex       m

person Qassem Soleimani
    of        IRN
    alias     Qasem Soleimani; Qassim Suleimani; Qasim Soleimani; Qassem Suleimani
    surname   Soleimani; Suleimani
    office    IRN.QUDS | Commander of the Quds Force | ~1998..~2020
    sex       m

person Esmail Qaani
    of        IRN
    alias     Esmail Ghaani; Ismail Qaani
    office    IRN.QUDS | Commander of the Quds Force | ~2020..
    sex       m

person Hossein Salami
    of        IRN
    office    IRN.IRGC | Commander-in-Chief | ~2019..~2025
    sex       m

person Mohammad Pakpour
    of        IRN
    office    IRN.IRGC | Commander-in-Chief | ~2025..~2026
    sex       m

person Mohammad Ali Jafari
    of        IRN
    office    IRN.IRGC | Commander-in-Chief | ~2007..~2019
    sex       m

person Amir Ali Hajizadeh
    of        IRN
    alias     Amirali Hajizadeh
    office    IRN.IRGC | Commander of the Aerospace Force | ~2009..~2025
    sex       m

person Mohammad Eslami
    of        IRN
    alias     Mohammed Eslami
    office    IRN.AEOI | Head | ~2021..
    sex       m

person Behrouz Kamalvandi
    of        IRN
    office    IRN.AEOI | Spokesperson | ~2013..
    sex       m

person Gholam-Hossein Mohseni-Ejei
    of        IRN
    alias     Gholamhossein Mohseni Ejei
    surname   Mohseni-Ejei; Ejei
    office    IRN.COURT | Chief Justice | ~2021..
    sex       m

person Reza Pahlavi
    of        IRN
    alias     Crown Prince Reza Pahlavi
    office    GRP:Iranian opposition | Leader | ..
    sex       m

person Maryam Rajavi
    of        IRN
    office    MEK | Leader | ~1993..
    sex       f

person Narges Mohammadi
    of        IRN
    office    GRP:Defenders of Human Rights Center | Deputy Director | ..
    sex       f

person Mohsen Fakhrizadeh
    of        IRN
    office    IRN.MOD | Head of the Organization of Defensive Innovation and Research | ..~2020
    sex       m

person Mohammad Reza Pahlavi
    of        IRN
    alias     Shah of Iran; Mohammad Reza Shah; the Shah
    surname   Pahlavi
    office    IRN | Shah | ~1941..~1979
    sex       m

person Mohammad Mossadegh
    of        IRN
    alias     Mohammad Mosaddegh; Mohammad Mosaddeq
    office    IRN | Prime Minister | ~1951..~1953
    sex       m

person Abolhassan Banisadr
    of        IRN
    office    IRN | President | ~1980..~1981
    sex       m

person Mehdi Karroubi
    of        IRN
    office    IRN.PARL | Speaker of Parliament | ~2000..~2004
    sex       m

person Mir-Hossein Mousavi
    of        IRN
    alias     Mir Hossein Mousavi
    office    IRN | Prime Minister | ~1981..~1989
    sex       m

person Ahmad Vahidi
    of        IRN
    office    IRN.MOD | Minister of Defence | ~2009..~2013
    office    IRN.MOI | Minister of the Interior | ~2021..~2024
    sex       m

person Eskandar Momeni
    of        IRN
    office    IRN.MOI | Minister of the Interior | ~2024..
    sex       m

person Esmail Khatib
    of        IRN
    office    IRN.INTEL | Minister of Intelligence | ~2021..
    sex       m

person Mahmoud Alavi
    of        IRN
    office    IRN.INTEL | Minister of Intelligence | ~2013..~2021
    sex       m

person Majid Khademi
    of        IRN
    office    IRN.IRGC | Head of Intelligence | ~2025..~2026
    sex       m

person Ramezan Sharif
    of        IRN
    office    IRN.IRGC | Spokesperson | ~2015..~2023
    sex       m

person Alireza Tangsiri
    of        IRN
    office    IRN.IRGC | Commander of the Navy | ~2018..~2026
    sex       m

## Iraq

person Abdul Latif Rashid
    of        IRQ
    alias     Abdullatif Rashid; Latif Rashid
    office    IRQ | President | ~2022..
    sex       m

person Barham Salih
    of        IRQ
    alias     Barham Saleh
    office    IRQ | President | ~2018..~2022
    office    UNHCR | High Commissioner for Refugees | ~2026..
    sex       m

person Fuad Masum
    of        IRQ
    alias     Fouad Massoum
    office    IRQ | President | ~2014..~2018
    sex       m

person Jalal Talabani
    of        IRQ
    office    IRQ | President | ~2005..~2014
    office    PUK | Leader | ~1975..~2017
    sex       m

person Ghazi al-Yawer
    of        IRQ
    alias     Ghazi Ajil al-Yawer
    surname   al-Yawer
    office    IRQ | President | ~2004..~2005
    sex       m

person Saddam Hussein
    of        IRQ
    alias     Saddam Husayn
    surname   Saddam; Hussein
    office    IRQ | President | ~1979..~2003
    sex       m

person Mohammed Shia al-Sudani
    of        IRQ
    alias     Mohammed Shia' al-Sudani; Muhammad Shia al-Sudani; Mohammed al-Sudani; Mohammed Shia Al-Sudani
    surname   al-Sudani; Sudani; Al-Sudani
    office    IRQ | Prime Minister | ~2022..
    sex       m

person Mustafa al-Kadhimi
    of        IRQ
    alias     Mustafa Al-Kadhimi; Mustafa Kadhimi
    surname   al-Kadhimi; Kadhimi; Al-Kadhimi
    office    IRQ | Prime Minister | ~2020..~2022
    office    IRQ.INTEL | Director of the National Intelligence Service | ~2016..~2020
    sex       m

person Adil Abdul-Mahdi
    of        IRQ
    alias     Adel Abdul Mahdi; Adil Abd al-Mahdi; Adel Abdul-Mahdi
    surname   Abdul-Mahdi; Abdul Mahdi; Abd al-Mahdi
    office    IRQ | Prime Minister | ~2018..~2020
    sex       m

person Haider al-Abadi
    of        IRQ
    alias     Haidar al-Abadi; Haider Al-Abadi; Haider Abadi
    surname   al-Abadi; Abadi; Al-Abadi
    office    IRQ | Prime Minister | ~2014..~2018
    sex       m

person Nouri al-Maliki
    of        IRQ
    alias     Nuri al-Maliki; Nouri Al-Maliki; Nouri Maliki
    surname   al-Maliki; Maliki; Al-Maliki
    office    IRQ | Prime Minister | ~2006..~2014
    sex       m

person Ibrahim al-Jaafari
    of        IRQ
    alias     Ibrahim Jaafari
    surname   al-Jaafari; Jaafari
    office    IRQ | Prime Minister | ~2005..~2006
    office    IRQ.MFA | Minister of Foreign Affairs | ~2014..~2018
    sex       m

person Ayad Allawi
    of        IRQ
    alias     Iyad Allawi
    office    IRQ | Prime Minister | ~2004..~2005
    sex       m

person Fuad Hussein
    of        IRQ
    alias     Fouad Hussein
    office    IRQ.MFA | Minister of Foreign Affairs | ~2020..
    sex       m

person Mohamed Ali Alhakim
    of        IRQ
    alias     Mohammed Ali al-Hakim
    surname   Alhakim; al-Hakim
    office    IRQ.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Hoshyar Zebari
    of        IRQ
    office    IRQ.MFA | Minister of Foreign Affairs | ~2003..~2014
    sex       m

person Thabet al-Abbasi
    of        IRQ
    alias     Thabit al-Abbasi
    surname   al-Abbasi
    office    IRQ.MOD | Minister of Defence | ~2022..
    sex       m

person Juma Inad
    of        IRQ
    alias     Juma Anad
    office    IRQ.MOD | Minister of Defence | ~2020..~2022
    sex       m

person Khaled al-Obaidi
    of        IRQ
    alias     Khalid al-Obeidi
    surname   al-Obaidi
    office    IRQ.MOD | Minister of Defence | ~2014..~2016
    sex       m

person Qasim al-Araji
    of        IRQ
    alias     Qassem al-Araji
    surname   al-Araji; Araji
    office    IRQ.NSC | National Security Adviser | ~2020..
    office    IRQ.MOI | Minister of the Interior | ~2017..~2018
    sex       m

person Falih al-Fayyadh
    of        IRQ
    alias     Faleh al-Fayyad; Falih Fayyadh
    surname   al-Fayyadh; al-Fayyad; Fayyadh
    office    IRQ.NSC | National Security Adviser | ~2010..~2020
    office    PMF | Chairman | ~2014..
    sex       m

person Mohammed al-Halbousi
    of        IRQ
    alias     Mohamed al-Halbousi; Mohammed Halbousi
    surname   al-Halbousi; Halbousi
    office    IRQ.PARL | Speaker of Parliament | ~2018..~2023
    sex       m

person Salim al-Jabouri
    of        IRQ
    alias     Salim al-Jubouri
    surname   al-Jabouri
    office    IRQ.PARL | Speaker of Parliament | ~2014..~2018
    sex       m

person Mahmoud al-Mashhadani
    of        IRQ
    surname   al-Mashhadani
    office    IRQ.PARL | Speaker of Parliament | ~2006..~2008
    office    IRQ.PARL | Speaker of Parliament | ~2024..
    sex       m

person Faiq Zidan
    of        IRQ
    alias     Faeq Zaidan
    office    IRQ.COURT | President of the Supreme Judicial Council | ~2017..
    sex       m

person Muqtada al-Sadr
    of        IRQ
    alias     Moqtada al-Sadr; Moqtada Sadr; Muqtada Al-Sadr
    surname   al-Sadr; Sadr; Al-Sadr
    office    SADRISTS | Leader | ~2003..
    sex       m

person Ali al-Sistani
    of        IRQ
    alias     Grand Ayatollah Ali al-Sistani; Ali Sistani; Ayatollah Sistani
    surname   al-Sistani; Sistani
    office    GRP:Hawza of Najaf | Grand Ayatollah | ~1992..
    sex       m

person Hadi al-Amiri
    of        IRQ
    alias     Hadi al-Ameri
    surname   al-Amiri; al-Ameri; Amiri
    office    BADR | Leader | ~2009..
    sex       m

person Qais al-Khazali
    of        IRQ
    alias     Qais Khazali
    surname   al-Khazali; Khazali
    office    AAH | Leader | ~2006..
    sex       m

person Abu Mahdi al-Muhandis
    of        IRQ
    surname   al-Muhandis; Muhandis
    office    PMF | Deputy Chairman | ~2014..~2020
    sex       m

person Ammar al-Hakim
    of        IRQ
    alias     Ammar Hakim
    surname   al-Hakim; Hakim
    office    GRP:National Wisdom Movement | Leader | ~2017..
    sex       m

person Masoud Barzani
    of        IRQ
    alias     Massoud Barzani
    office    KRG | President of the Kurdistan Region | ~2005..~2017
    office    KDP | Leader | ~1979..
    sex       m

person Nechirvan Barzani
    of        IRQ
    office    KRG | President of the Kurdistan Region | ~2019..
    office    KRG | Prime Minister of the Kurdistan Region | ~2006..~2009
    office    KRG | Prime Minister of the Kurdistan Region | ~2012..~2019
    sex       m

person Masrour Barzani
    of        IRQ
    office    KRG | Prime Minister of the Kurdistan Region | ~2019..
    sex       m

person Bafel Talabani
    of        IRQ
    office    PUK | Leader | ~2021..
    sex       m

person Qubad Talabani
    of        IRQ
    office    KRG | Deputy Prime Minister of the Kurdistan Region | ~2014..
    sex       m

person Tariq Aziz
    of        IRQ
    office    IRQ.MFA | Minister of Foreign Affairs | ~1983..~1991
    office    IRQ | Deputy Prime Minister | ~1979..~2003
    sex       m

## Syria

person Ahmed al-Sharaa
    of        SYR
    alias     Ahmad al-Sharaa; Ahmed Al-Sharaa; Ahmed Sharaa; Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammad al-Golani; Abu Muhammad al-Jawlani
    surname   al-Sharaa; Sharaa; Al-Sharaa; al-Jolani; al-Julani; Jolani
    office    SYR | President | ~2025..
    office    HTS | Leader | ~2017..~2025
    office    GRP:Jabhat al-Nusra | Leader | ~2012..~2017
    sex       m

person Bashar al-Assad
    of        SYR
    alias     Bashar Assad; Bashar Al-Assad; Bashar al-Asad; Bashar el-Assad
    surname   al-Assad; Assad; Al-Assad; Asad
    office    SYR | President | ~2000..~2024
    sex       m

person Hafez al-Assad
    of        SYR
    alias     Hafez Assad; Hafiz al-Asad
    surname   al-Assad; Assad
    office    SYR | President | ~1971..~2000
    sex       m

person Maher al-Assad
    of        SYR
    alias     Maher Assad
    surname   al-Assad
    office    SYR.MIL | Commander of the Fourth Division | ..~2024
    sex       m

person Mohammed al-Bashir
    of        SYR
    alias     Mohammad al-Bashir
    surname   al-Bashir
    office    SYR | Prime Minister | ~2024..~2025
    sex       m

person Mohammad Ghazi al-Jalali
    of        SYR
    surname   al-Jalali
    office    SYR | Prime Minister | ~2024..~2024
    sex       m

person Hussein Arnous
    of        SYR
    office    SYR | Prime Minister | ~2020..~2024
    sex       m

person Imad Khamis
    of        SYR
    office    SYR | Prime Minister | ~2016..~2020
    sex       m

person Wael al-Halqi
    of        SYR
    alias     Wael Nader al-Halqi
    surname   al-Halqi
    office    SYR | Prime Minister | ~2012..~2016
    sex       m

person Riyad Hijab
    of        SYR
    alias     Riad Hijab
    office    SYR | Prime Minister | ~2012..~2012
    sex       m

person Adel Safar
    of        SYR
    office    SYR | Prime Minister | ~2011..~2012
    sex       m

person Mohammed Naji al-Otari
    of        SYR
    alias     Naji al-Otari
    surname   al-Otari
    office    SYR | Prime Minister | ~2003..~2011
    sex       m

person Asaad al-Shaibani
    of        SYR
    alias     Asaad Hassan al-Shaibani; Asaad Shaibani; As'ad al-Shaibani
    surname   al-Shaibani; Shaibani; al-Shibani
    office    SYR.MFA | Minister of Foreign Affairs and Expatriates | ~2024..
    sex       m

person Bassam Sabbagh
    of        SYR
    alias     Bassam al-Sabbagh
    office    SYR.MFA | Minister of Foreign Affairs and Expatriates | ~2024..~2024
    office    SYR.MFA | Permanent Representative to the United Nations | ~2020..~2023
    sex       m

person Faisal Mekdad
    of        SYR
    alias     Faisal Miqdad; Faisal al-Mekdad
    surname   Mekdad; Miqdad
    office    SYR.MFA | Minister of Foreign Affairs and Expatriates | ~2020..~2024
    sex       m

person Walid Muallem
    of        SYR
    alias     Walid al-Moallem; Walid al-Muallem; Walid Moallem
    surname   Muallem; al-Muallem; al-Moallem; Moallem
    office    SYR.MFA | Minister of Foreign Affairs and Expatriates | ~2006..~2020
    sex       m

person Farouk al-Sharaa
    of        SYR
    alias     Farouq al-Sharaa
    surname   al-Sharaa
    office    SYR.MFA | Minister of Foreign Affairs and Expatriates | ~1984..~2006
    office    SYR | Vice President | ~2006..~2014
    sex       m

person Bashar Jaafari
    of        SYR
    alias     Bashar al-Jaafari; Bashar Ja'afari
    surname   Jaafari; al-Jaafari
    office    SYR.MFA | Permanent Representative to the United Nations | ~2006..~2020
    sex       m

person Murhaf Abu Qasra
    of        SYR
    surname   Abu Qasra
    office    SYR.MOD | Minister of Defence | ~2024..
    sex       m

person Ali Mahmoud Abbas
    of        SYR
    office    SYR.MOD | Minister of Defence | ~2022..~2024
    sex       m

person Ali Abdullah Ayyoub
    of        SYR
    alias     Ali Abdullah Ayoub
    office    SYR.MOD | Minister of Defence | ~2018..~2022
    sex       m

person Fahd Jassem al-Freij
    of        SYR
    surname   al-Freij
    office    SYR.MOD | Minister of Defence | ~2012..~2018
    sex       m

person Mazloum Abdi
    of        SYR
    alias     Mazlum Abdi; Mazloum Kobani
    surname   Abdi
    office    SDF | Commander | ~2015..
    sex       m

person Ilham Ahmed
    of        SYR
    alias     Elham Ahmad
    office    GRP:Syrian Democratic Council | Co-chair | ~2017..
    sex       f

person Salih Muslim
    of        SYR
    office    PYD | Co-chair | ~2010..~2017
    office    PYD | Co-chair | ~2022..
    sex       m

person Hadi al-Bahra
    of        SYR
    surname   al-Bahra
    office    SNC | President | ~2014..~2015
    office    SNC | President | ~2023..~2025
    sex       m

person Salem al-Muslet
    of        SYR
    surname   al-Muslet
    office    SNC | President | ~2021..~2023
    sex       m

person Nasr al-Hariri
    of        SYR
    alias     Naser al-Hariri
    surname   al-Hariri
    office    SNC | President | ~2020..~2021
    sex       m

person Hikmat al-Hijri
    of        SYR
    alias     Hikmat Al-Hijri
    surname   al-Hijri
    office    GRP:Druze | Spiritual Leader | ~2012..
    sex       m

## Lebanon

person Joseph Aoun
    of        LBN
    office    LBN | President | ~2025..
    office    LBN.MIL | Commander of the Armed Forces | ~2017..~2025
    sex       m

person Michel Aoun
    of        LBN
    office    LBN | President | ~2016..~2022
    sex       m

person Michel Suleiman
    of        LBN
    alias     Michel Sleiman
    office    LBN | President | ~2008..~2014
    sex       m

person Émile Lahoud
    of        LBN
    alias     Emile Lahoud
    office    LBN | President | ~1998..~2007
    sex       m

person Nawaf Salam
    of        LBN
    office    LBN | Prime Minister | ~2025..
    office    ICJ | President | ~2024..~2025
    office    LBN.MFA | Permanent Representative to the United Nations | ~2007..~2017
    sex       m

person Najib Mikati
    of        LBN
    alias     Najib Miqati
    office    LBN | Prime Minister | ~2005..~2005
    office    LBN | Prime Minister | ~2011..~2014
    office    LBN | Prime Minister | ~2021..~2025
    sex       m

person Hassan Diab
    of        LBN
    office    LBN | Prime Minister | ~2020..~2021
    sex       m

person Saad Hariri
    of        LBN
    alias     Saad al-Hariri; Saad Al-Hariri
    surname   Hariri; al-Hariri
    office    LBN | Prime Minister | ~2009..~2011
    office    LBN | Prime Minister | ~2016..~2020
    sex       m

person Tammam Salam
    of        LBN
    office    LBN | Prime Minister | ~2014..~2016
    sex       m

person Fouad Siniora
    of        LBN
    alias     Fuad Siniora
    office    LBN | Prime Minister | ~2005..~2009
    sex       m

person Omar Karami
    of        LBN
    office    LBN | Prime Minister | ~2004..~2005
    sex       m

person Rafic Hariri
    of        LBN
    alias     Rafik Hariri; Rafik al-Hariri; Rafiq Hariri
    surname   Hariri; al-Hariri
    office    LBN | Prime Minister | ~1992..~1998
    office    LBN | Prime Minister | ~2000..~2004
    sex       m

person Selim Hoss
    of        LBN
    alias     Salim al-Hoss
    surname   Hoss
    office    LBN | Prime Minister | ~1998..~2000
    sex       m

person Youssef Rajji
    of        LBN
    alias     Youssef Raggi; Joe Rajji
    office    LBN.MFA | Minister of Foreign Affairs and Emigrants | ~2025..
    sex       m

person Abdallah Bou Habib
    of        LBN
    alias     Abdallah Bouhabib
    surname   Bou Habib; Bouhabib
    office    LBN.MFA | Minister of Foreign Affairs and Emigrants | ~2021..~2025
    sex       m

person Zeina Akar
    of        LBN
    office    LBN.MOD | Minister of Defence | ~2020..~2021
    office    LBN.MFA | Acting Minister of Foreign Affairs | ~2021..~2021
    sex       f

person Charbel Wehbe
    of        LBN
    alias     Charbel Wahbe
    office    LBN.MFA | Minister of Foreign Affairs and Emigrants | ~2020..~2021
    sex       m

person Nassif Hitti
    of        LBN
    office    LBN.MFA | Minister of Foreign Affairs and Emigrants | ~2020..~2020
    sex       m

person Gebran Bassil
    of        LBN
    office    LBN.MFA | Minister of Foreign Affairs and Emigrants | ~2014..~2020
    office    FPM | Leader | ~2015..
    sex       m

person Adnan Mansour
    of        LBN
    office    LBN.MFA | Minister of Foreign Affairs and Emigrants | ~2011..~2014
    sex       m

person Ali al-Shami
    of        LBN
    surname   al-Shami
    office    LBN.MFA | Minister of Foreign Affairs and Emigrants | ~2009..~2011
    sex       m

person Nabih Berri
    of        LBN
    office    LBN.PARL | Speaker of Parliament | ~1992..
    office    AMAL | Leader | ~1980..
    sex       m

person Abbas Ibrahim
    of        LBN
    office    LBN.INTEL | Director General of General Security | ~2011..~2023
    sex       m

person Riad Salameh
    of        LBN
    office    LBN.CB | Governor of the Central Bank | ~1993..~2023
    sex       m

person Samir Geagea
    of        LBN
    office    LEBANESEFORCES | Leader | ~1986..
    sex       m

person Walid Jumblatt
    of        LBN
    office    PSPLBN | Leader | ~1977..~2023
    sex       m

person Hassan Nasrallah
    of        LBN
    alias     Hasan Nasrallah; Sayyed Hassan Nasrallah
    office    HEZBOLLAH | Secretary-General | ~1992..~2024
    sex       m

person Naim Qassem
    of        LBN
    alias     Naim Qasim; Naim Kassem
    office    HEZBOLLAH | Secretary-General | ~2024..
    office    HEZBOLLAH | Deputy Secretary-General | ~1991..~2024
    sex       m

person Hashem Safieddine
    of        LBN
    alias     Hashem Safi al-Din
    office    HEZBOLLAH | Head of the Executive Council | ~2001..~2024
    sex       m

person Fuad Shukr
    of        LBN
    alias     Fouad Shukr; Fouad Shokr
    office    HEZBOLLAH | Military Commander | ..~2024
    sex       m

person Mohammad Raad
    of        LBN
    alias     Mohammed Raad
    office    HEZBOLLAH | Parliamentary Leader | ~1992..
    sex       m

person Rodolphe Haykal
    of        LBN
    alias     Rodolphe Haikal
    office    LBN.MIL | Commander of the Armed Forces | ~2025..
    sex       m

person Bashir Gemayel
    of        LBN
    alias     Bachir Gemayel
    office    LEBANESEFORCES | Leader | ~1976..~1982
    sex       m

person Amine Gemayel
    of        LBN
    alias     Amin Gemayel
    office    LBN | President | ~1982..~1988
    sex       m

person Sami Gemayel
    of        LBN
    alias     Samy Gemayel
    office    KATAEB | Leader | ~2015..
    sex       m

person Suleiman Frangieh
    of        LBN
    alias     Sleiman Frangieh
    office    GRP:Marada Movement | Leader | ~1990..
    sex       m

person Wafiq Safa
    of        LBN
    office    HEZBOLLAH | Head of the Liaison Unit | ..~2025
    sex       m

person Ali Damoush
    of        LBN
    office    HEZBOLLAH | Head of the Executive Council | ~2024..
    sex       m

person Mousa al-Sadr
    of        LBN
    alias     Musa al-Sadr
    surname   al-Sadr; Sadr
    office    AMAL | Leader | ~1974..~1978
    sex       m

## Jordan

person Abdullah II
    of        JOR
    alias     King Abdullah; King Abdullah II; Abdullah bin Al-Hussein; Abdullah II of Jordan
    surname   Abdullah
    office    JOR | King | ~1999..
    sex       m

person Hussein bin Talal
    of        JOR
    alias     King Hussein
    surname   Hussein
    office    JOR | King | ~1952..~1999
    sex       m

person Rania Al Abdullah
    of        JOR
    alias     Queen Rania
    surname   Rania
    office    JOR | Queen | ~1999..
    sex       f

person Hussein bin Abdullah
    of        JOR
    alias     Crown Prince Hussein; Hussein bin Abdullah II
    surname   Hussein
    office    JOR | Crown Prince | ~2009..
    sex       m

person Jafar Hassan
    of        JOR
    alias     Jaafar Hassan
    office    JOR | Prime Minister | ~2024..
    sex       m

person Bisher al-Khasawneh
    of        JOR
    alias     Bisher Khasawneh; Bisher Al-Khasawneh
    surname   al-Khasawneh; Khasawneh
    office    JOR | Prime Minister | ~2020..~2024
    sex       m

person Omar al-Razzaz
    of        JOR
    alias     Omar Razzaz
    surname   al-Razzaz; Razzaz
    office    JOR | Prime Minister | ~2018..~2020
    sex       m

person Hani al-Mulki
    of        JOR
    alias     Hani Mulki
    surname   al-Mulki; Mulki
    office    JOR | Prime Minister | ~2016..~2018
    sex       m

person Abdullah Ensour
    of        JOR
    alias     Abdullah al-Nsour
    surname   Ensour
    office    JOR | Prime Minister | ~2012..~2016
    sex       m

person Fayez al-Tarawneh
    of        JOR
    alias     Fayez Tarawneh
    surname   al-Tarawneh; Tarawneh
    office    JOR | Prime Minister | ~1998..~1999
    office    JOR | Prime Minister | ~2012..~2012
    sex       m

person Awn Shawkat al-Khasawneh
    of        JOR
    alias     Awn Khasawneh
    surname   al-Khasawneh; Khasawneh
    office    JOR | Prime Minister | ~2011..~2012
    sex       m

person Marouf al-Bakhit
    of        JOR
    surname   al-Bakhit; Bakhit
    office    JOR | Prime Minister | ~2005..~2007
    office    JOR | Prime Minister | ~2011..~2011
    sex       m

person Samir Rifai
    of        JOR
    alias     Samir al-Rifai
    surname   Rifai
    office    JOR | Prime Minister | ~2009..~2011
    sex       m

person Nader al-Dahabi
    of        JOR
    surname   al-Dahabi
    office    JOR | Prime Minister | ~2007..~2009
    sex       m

person Adnan Badran
    of        JOR
    office    JOR | Prime Minister | ~2005..~2005
    sex       m

person Faisal al-Fayez
    of        JOR
    surname   al-Fayez
    office    JOR | Prime Minister | ~2003..~2005
    sex       m

person Ali Abu al-Ragheb
    of        JOR
    surname   Abu al-Ragheb
    office    JOR | Prime Minister | ~2000..~2003
    sex       m

person Ayman Safadi
    of        JOR
    alias     Ayman al-Safadi; Ayman Al-Safadi
    surname   Safadi; al-Safadi
    office    JOR.MFA | Minister of Foreign Affairs | ~2017..
    sex       m

person Nasser Judeh
    of        JOR
    office    JOR.MFA | Minister of Foreign Affairs | ~2009..~2017
    sex       m

person Yousef Huneiti
    of        JOR
    office    JOR.MIL | Chairman of the Joint Chiefs of Staff | ~2019..
    sex       m

## Gulf states

person Salman bin Abdulaziz
    of        SAU
    alias     King Salman; Salman bin Abdulaziz Al Saud; King Salman bin Abdulaziz
    surname   Salman
    office    SAU | King | ~2015..
    office    SAU | Prime Minister | ~2015..~2022
    office    SAU.MOD | Minister of Defence | ~2011..~2015
    sex       m

person Abdullah bin Abdulaziz
    of        SAU
    alias     King Abdullah bin Abdulaziz; King Abdullah of Saudi Arabia; Abdullah bin Abdulaziz Al Saud
    surname   Abdullah
    office    SAU | King | ~2005..~2015
    sex       m

person Fahd bin Abdulaziz
    of        SAU
    alias     King Fahd; Fahd bin Abdulaziz Al Saud
    surname   Fahd
    office    SAU | King | ~1982..~2005
    sex       m

person Mohammed bin Salman
    of        SAU
    alias     Mohammad bin Salman; Muhammad bin Salman; Mohammed bin Salman Al Saud; Crown Prince Mohammed; MBS; MbS
    surname   bin Salman
    office    SAU | Crown Prince | ~2017..
    office    SAU | Prime Minister | ~2022..
    office    SAU.MOD | Minister of Defence | ~2015..~2022
    sex       m

person Mohammed bin Nayef
    of        SAU
    alias     Muhammad bin Nayef; Mohammad bin Nayef; MBN
    weak      MBN
    surname   bin Nayef
    office    SAU | Crown Prince | ~2015..~2017
    office    SAU.MOI | Minister of the Interior | ~2012..~2017
    sex       m

person Faisal bin Farhan
    of        SAU
    alias     Faisal bin Farhan Al Saud; Faisal bin Farhan al-Saud; Prince Faisal bin Farhan; Faisal bin Farhan Al-Saud
    surname   bin Farhan
    office    SAU.MFA | Minister of Foreign Affairs | ~2019..
    sex       m

person Ibrahim al-Assaf
    of        SAU
    alias     Ibrahim Al-Assaf; Ibrahim bin Abdulaziz Al-Assaf
    surname   al-Assaf; Assaf
    office    SAU.MFA | Minister of Foreign Affairs | ~2018..~2019
    office    SAU.MOF | Minister of Finance | ~1996..~2016
    sex       m

person Adel al-Jubeir
    of        SAU
    alias     Adel Al-Jubeir; Adel Jubeir; Adel bin Ahmed al-Jubeir
    surname   al-Jubeir; Jubeir; Al-Jubeir
    office    SAU.MFA | Minister of Foreign Affairs | ~2015..~2018
    office    SAU.MFA | Minister of State for Foreign Affairs | ~2018..
    sex       m

person Saud al-Faisal
    of        SAU
    alias     Saud bin Faisal; Prince Saud al-Faisal
    surname   al-Faisal
    office    SAU.MFA | Minister of Foreign Affairs | ~1975..~2015
    sex       m

person Khalid bin Salman
    of        SAU
    alias     Khaled bin Salman; Prince Khalid bin Salman
    surname   bin Salman
    office    SAU.MOD | Minister of Defence | ~2022..
    office    SAU.MOD | Deputy Minister of Defence | ~2019..~2022
    office    SAU.MFA | Ambassador to the United States | ~2017..~2019
    sex       m

person Reema bint Bandar
    of        SAU
    alias     Reema bint Bandar Al Saud; Princess Reema
    office    SAU.MFA | Ambassador to the United States | ~2019..
    sex       f

person Bandar bin Sultan
    of        SAU
    alias     Prince Bandar
    surname   Bandar
    office    SAU.MFA | Ambassador to the United States | ~1983..~2005
    office    SAU.INTEL | Director General of the General Intelligence Presidency | ~2012..~2014
    sex       m

person Turki al-Faisal
    of        SAU
    alias     Prince Turki al-Faisal; Turki Al-Faisal
    surname   Turki; al-Faisal
    office    SAU.INTEL | Director General of the General Intelligence Presidency | ~1979..~2001
    office    SAU.MFA | Ambassador to the United States | ~2005..~2006
    sex       m

person Abdulaziz bin Salman
    of        SAU
    alias     Prince Abdulaziz bin Salman
    surname   bin Salman
    office    SAU.MEN | Minister of Energy | ~2019..
    sex       m

person Khalid al-Falih
    of        SAU
    alias     Khalid Al-Falih
    surname   al-Falih; Falih
    office    SAU.MEN | Minister of Energy | ~2016..~2019
    office    SAU.GOV | Minister of Investment | ~2020..~2026
    sex       m

person Mohammed al-Jadaan
    of        SAU
    alias     Mohammed Al-Jadaan
    surname   al-Jadaan; Al-Jadaan
    office    SAU.MOF | Minister of Finance | ~2016..
    sex       m

person Musaed al-Aiban
    of        SAU
    alias     Musaid al-Aiban; Musaad bin Mohammed Al-Aiban
    surname   al-Aiban; Aiban
    office    SAU.NSC | National Security Adviser | ~2017..
    alias     Musaed bin Mohammed al-Aiban; Musaad al-Aiban
    sex       m

person Mohammed Al Jaber
    of        SAU
    alias     Mohammed bin Saeed Al Jaber
    surname   Al Jaber
    office    SAU.MFA | Ambassador to Yemen | ~2014..
    sex       m

person Jamal Khashoggi
    of        SAU
    office    OUT:The Washington Post | Columnist | ~2017..~2018
    sex       m

person Abdulaziz Ibn Saud
    of        SAU
    alias     King Abdulaziz; Ibn Saud
    surname   Ibn Saud
    office    SAU | King | ~1932..~1953
    sex       m

person Faisal bin Abdulaziz
    of        SAU
    alias     King Faisal
    surname   Faisal
    office    SAU | King | ~1964..~1975
    sex       m

person Abdullah bin Abdulaziz Al Rabeeah
    of        SAU
    alias     Abdullah al-Rabeeah
    surname   al-Rabeeah
    office    SAU.GOV | Adviser at the Royal Court | ~2015..
    sex       m

person Khalid bin Bandar
    of        SAU
    alias     Khalid bin Bandar bin Sultan
    office    SAU.MFA | Ambassador to the United Kingdom | ~2019..
    sex       m

person Waleed Elkhereiji
    of        SAU
    alias     Waleed al-Khuraiji
    surname   Elkhereiji; al-Khuraiji
    office    SAU.MFA | Deputy Minister of Foreign Affairs | ~2020..
    sex       m

person Mohamed bin Zayed Al Nahyan
    of        ARE
    alias     Mohammed bin Zayed; Mohamed bin Zayed; Sheikh Mohamed bin Zayed; Sheikh Mohammed bin Zayed; MBZ; MbZ; Mohammed bin Zayed Al Nahyan
    surname   bin Zayed
    office    ARE | President | ~2022..
    office    ARE | Crown Prince of Abu Dhabi | ~2004..~2022
    sex       m

person Khalifa bin Zayed Al Nahyan
    of        ARE
    alias     Khalifa bin Zayed; Sheikh Khalifa
    surname   Khalifa
    office    ARE | President | ~2004..~2022
    sex       m

person Zayed bin Sultan Al Nahyan
    of        ARE
    alias     Sheikh Zayed
    surname   Zayed
    office    ARE | President | ~1971..~2004
    sex       m

person Mohammed bin Rashid Al Maktoum
    of        ARE
    alias     Mohammed bin Rashid; Sheikh Mohammed bin Rashid; Sheikh Mohammed bin Rashid Al Maktoum
    surname   Al Maktoum
    office    ARE | Prime Minister | ~2006..
    office    ARE | Vice President | ~2006..
    sex       m

person Mansour bin Zayed Al Nahyan
    of        ARE
    alias     Mansour bin Zayed; Sheikh Mansour
    surname   Mansour
    office    ARE | Vice President | ~2023..
    office    ARE | Deputy Prime Minister | ~2009..
    sex       m

person Abdullah bin Zayed Al Nahyan
    of        ARE
    alias     Abdullah bin Zayed; Sheikh Abdullah bin Zayed; Sheikh Abdullah bin Zayed Al Nahyan
    surname   bin Zayed
    office    ARE.MFA | Minister of Foreign Affairs | ~2006..
    sex       m

person Tahnoun bin Zayed Al Nahyan
    of        ARE
    alias     Tahnoon bin Zayed; Tahnoun bin Zayed; Sheikh Tahnoon bin Zayed; Sheikh Tahnoon bin Zayed Al Nahyan
    surname   bin Zayed
    office    ARE.NSC | National Security Adviser | ~2016..
    sex       m

person Khaled bin Mohamed bin Zayed
    of        ARE
    alias     Khaled bin Mohamed bin Zayed Al Nahyan
    office    ARE | Crown Prince of Abu Dhabi | ~2023..
    sex       m

person Anwar Gargash
    of        ARE
    alias     Anwar Mohammed Gargash
    office    ARE.MFA | Minister of State for Foreign Affairs | ~2008..~2021
    office    ARE | Diplomatic Adviser to the President | ~2021..
    sex       m

person Lana Nusseibeh
    of        ARE
    alias     Lana Zaki Nusseibeh
    office    ARE.MFA | Permanent Representative to the United Nations | ~2013..~2024
    office    ARE.MFA | Minister of State | ~2025..
    sex       f

person Reem al-Hashimy
    of        ARE
    alias     Reem Al Hashimy; Reem bint Ibrahim Al Hashimy
    surname   al-Hashimy; Al Hashimy
    office    ARE.MFA | Minister of State for International Cooperation | ~2016..
    sex       f

person Yousef al-Otaiba
    of        ARE
    alias     Yousef Al Otaiba
    surname   al-Otaiba; Al Otaiba; Otaiba
    office    ARE.MFA | Ambassador to the United States | ~2008..
    sex       m

person Sultan al-Jaber
    of        ARE
    alias     Sultan Al Jaber; Sultan Ahmed Al Jaber
    surname   al-Jaber; Al Jaber
    office    ARE.MOC | Minister of Industry | ~2020..
    office    PROC:COP28 | President | ~2023..~2024
    sex       m

person Hamdan bin Mohammed Al Maktoum
    of        ARE
    alias     Hamdan bin Mohammed; Sheikh Hamdan
    surname   Al Maktoum
    office    ARE.MOD | Minister of Defence | ~2024..
    office    ARE | Deputy Prime Minister | ~2024..
    office    ARE | Crown Prince of Dubai | ~2008..
    sex       m

person Tamim bin Hamad Al Thani
    of        QAT
    alias     Sheikh Tamim bin Hamad Al Thani; Sheikh Tamim; Tamim bin Hamad; Tamim bin Hamad al-Thani; Sheikh Tamim bin Hamad al-Thani
    surname   Tamim
    office    QAT | Emir | ~2013..
    sex       m

person Hamad bin Khalifa Al Thani
    of        QAT
    alias     Hamad bin Khalifa; Sheikh Hamad bin Khalifa; Sheikh Hamad bin Khalifa Al Thani
    surname   Hamad
    office    QAT | Emir | ~1995..~2013
    sex       m

person Mohammed bin Abdulrahman Al Thani
    of        QAT
    alias     Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani; Sheikh Mohammed bin Abdulrahman; Mohammed bin Abdulrahman Al-Thani; Mohammed bin Abdulrahman al-Thani
    surname   bin Abdulrahman; Al Thani; Al-Thani
    office    QAT | Prime Minister | ~2023..
    office    QAT.MFA | Minister of Foreign Affairs | ~2016..
    sex       m

person Khalid bin Khalifa Al Thani
    of        QAT
    alias     Khalid bin Khalifa bin Abdulaziz Al Thani
    surname   Al Thani
    office    QAT | Prime Minister | ~2020..~2023
    alias     Khalid bin Khalifa bin Abdul Aziz Al Thani
    sex       m

person Abdullah bin Nasser Al Thani
    of        QAT
    alias     Abdullah bin Nasser bin Khalifa Al Thani
    surname   Al Thani
    office    QAT | Prime Minister | ~2013..~2020
    sex       m

person Hamad bin Jassim Al Thani
    of        QAT
    alias     Hamad bin Jassim; Hamad bin Jassim bin Jaber Al Thani; HBJ
    surname   bin Jassim
    office    QAT | Prime Minister | ~2007..~2013
    office    QAT.MFA | Minister of Foreign Affairs | ~1992..~2013
    sex       m

person Abdullah bin Khalifa Al Thani
    of        QAT
    surname   Al Thani
    office    QAT | Prime Minister | ~1996..~2007
    sex       m

person Khalid bin Mohammad Al Attiyah
    of        QAT
    alias     Khalid al-Attiyah; Khaled al-Attiyah; Khalid Al-Attiyah
    surname   Al Attiyah; al-Attiyah; Attiyah
    office    QAT.MFA | Minister of Foreign Affairs | ~2013..~2016
    office    QAT.MOD | Minister of Defence | ~2016..~2024
    sex       m

person Saoud bin Abdulrahman Al Thani
    of        QAT
    surname   Al Thani
    office    QAT.MOD | Minister of Defence | ~2024..
    sex       m

person Majed al-Ansari
    of        QAT
    alias     Majed Al Ansari; Majed Al-Ansari; Majed bin Mohammed Al Ansari
    surname   al-Ansari; Ansari; Al Ansari
    office    QAT.MFA | Foreign Ministry Spokesperson | ~2022..
    sex       m

person Mohammed bin Abdulaziz al-Khulaifi
    of        QAT
    alias     Mohammed Al-Khulaifi; Mohammed al-Khulaifi
    surname   al-Khulaifi; Al-Khulaifi
    office    QAT.MFA | Minister of State | ~2023..
    sex       m

person Lolwah al-Khater
    of        QAT
    alias     Lolwah Al Khater; Lolwah Rashid Al-Khater
    surname   al-Khater; Al Khater
    office    QAT.MFA | Foreign Ministry Spokesperson | ~2017..~2022
    sex       f

person Alya Ahmed Saif Al-Thani
    of        QAT
    alias     Alya Al Thani
    office    QAT.MFA | Permanent Representative to the United Nations | ~2013..
    sex       f

person Mishal al-Ahmad al-Jaber al-Sabah
    of        KWT
    alias     Sheikh Mishal al-Ahmad al-Sabah; Mishal Al-Ahmad Al-Jaber Al-Sabah; Sheikh Meshal al-Ahmad al-Sabah; Meshal al-Ahmad al-Jaber al-Sabah; Sheikh Mishal
    surname   Mishal; al-Sabah
    office    KWT | Emir | ~2023..
    office    KWT | Crown Prince | ~2020..~2023
    sex       m

person Nawaf al-Ahmad al-Jaber al-Sabah
    of        KWT
    alias     Sheikh Nawaf al-Ahmad al-Sabah; Nawaf Al-Ahmad Al-Jaber Al-Sabah; Sheikh Nawaf
    surname   Nawaf; al-Sabah
    office    KWT | Emir | ~2020..~2023
    sex       m

person Sabah al-Ahmad al-Jaber al-Sabah
    of        KWT
    alias     Sheikh Sabah al-Ahmad al-Sabah; Sabah Al-Ahmad Al-Jaber Al-Sabah; Sheikh Sabah
    surname   Sabah; al-Sabah
    office    KWT | Emir | ~2006..~2020
    office    KWT | Prime Minister | ~2003..~2006
    office    KWT.MFA | Minister of Foreign Affairs | ~1978..~2003
    sex       m

person Jaber al-Ahmad al-Sabah
    of        KWT
    alias     Jaber al-Ahmad al-Jaber al-Sabah
    surname   Jaber
    office    KWT | Emir | ~1977..~2006
    sex       m

person Ahmad al-Abdullah al-Sabah
    of        KWT
    alias     Ahmad Abdullah Al-Ahmad Al-Sabah; Sheikh Ahmad al-Abdullah al-Sabah
    surname   al-Sabah
    office    KWT | Prime Minister | ~2024..
    sex       m

person Mohammad Sabah al-Salem al-Sabah
    of        KWT
    alias     Mohammed Sabah Al-Salem Al-Sabah; Sheikh Mohammad Sabah al-Salem al-Sabah
    surname   al-Sabah
    office    KWT | Prime Minister | ~2024..~2024
    office    KWT.MFA | Minister of Foreign Affairs | ~2003..~2011
    sex       m

person Ahmad Nawaf al-Ahmad al-Sabah
    of        KWT
    alias     Sheikh Ahmad Nawaf al-Sabah; Ahmad al-Nawaf al-Sabah
    surname   al-Sabah
    office    KWT | Prime Minister | ~2022..~2023
    alias     Ahmed Nawaf Al-Ahmad Al-Sabah; Ahmad Nawaf Al-Ahmad Al-Sabah; Ahmad Nawaf al-Sabah
    sex       m

person Sabah al-Khalid al-Sabah
    of        KWT
    alias     Sabah Al-Khalid Al-Sabah; Sheikh Sabah al-Khalid al-Sabah; Sabah Al-Khaled Al-Hamad Al-Sabah
    surname   al-Sabah
    office    KWT | Prime Minister | ~2019..~2022
    office    KWT.MFA | Minister of Foreign Affairs | ~2011..~2019
    office    KWT | Crown Prince | ~2024..
    sex       m

person Jaber al-Mubarak al-Sabah
    of        KWT
    alias     Jaber Al-Mubarak Al-Hamad Al-Sabah; Sheikh Jaber al-Mubarak al-Sabah
    surname   al-Sabah
    office    KWT | Prime Minister | ~2011..~2019
    sex       m

person Nasser al-Mohammed al-Sabah
    of        KWT
    alias     Nasser Mohammed Al-Ahmed Al-Sabah
    surname   al-Sabah
    office    KWT | Prime Minister | ~2006..~2011
    sex       m

person Abdullah al-Yahya
    of        KWT
    alias     Abdullah Ali Al-Yahya; Abdullah Al-Yahya
    surname   al-Yahya; Al-Yahya
    office    KWT.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Salem al-Sabah
    of        KWT
    alias     Salem Abdullah Al-Jaber Al-Sabah; Sheikh Salem Abdullah al-Sabah
    surname   al-Sabah
    office    KWT.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       m

person Ahmad Nasser al-Mohammed al-Sabah
    of        KWT
    alias     Sheikh Ahmed Nasser al-Mohammed al-Sabah; Ahmed Nasser Al-Mohammed Al-Sabah
    surname   al-Sabah
    office    KWT.MFA | Minister of Foreign Affairs | ~2019..~2022
    sex       m

person Hamad bin Isa Al Khalifa
    of        BHR
    alias     King Hamad; King Hamad bin Isa Al Khalifa; Hamad bin Isa
    surname   Hamad
    office    BHR | King | ~2002..
    office    BHR | Emir | ~1999..~2002
    sex       m

person Salman bin Hamad Al Khalifa
    of        BHR
    alias     Crown Prince Salman bin Hamad Al Khalifa; Salman bin Hamad
    surname   Al Khalifa
    office    BHR | Prime Minister | ~2020..
    office    BHR | Crown Prince | ~1999..
    alias     Salman bin Hamad bin Isa Al Khalifa
    sex       m

person Khalifa bin Salman Al Khalifa
    of        BHR
    alias     Khalifa bin Salman
    surname   Al Khalifa
    office    BHR | Prime Minister | ~1970..~2020
    sex       m

person Abdullatif bin Rashid Al Zayani
    of        BHR
    alias     Abdullatif al-Zayani; Abdullatif Al-Zayani; Abdullatif bin Rashid Al-Zayani
    surname   Al Zayani; al-Zayani; Al-Zayani; Zayani
    office    BHR.MFA | Minister of Foreign Affairs | ~2020..
    office    GCC | Secretary General | ~2011..~2020
    sex       m

person Khalid bin Ahmed Al Khalifa
    of        BHR
    alias     Khalid bin Ahmed; Sheikh Khalid bin Ahmed Al Khalifa; Khalid bin Ahmed al-Khalifa
    surname   Al Khalifa
    office    BHR.MFA | Minister of Foreign Affairs | ~2005..~2020
    sex       m

person Haitham bin Tariq
    of        OMN
    alias     Haitham bin Tariq Al Said; Sultan Haitham; Haitham bin Tarik; Haitham bin Tariq al-Said
    surname   Haitham
    office    OMN | Sultan | ~2020..
    alias     Haitham bin Tarik Al Said; Haitham bin Tarik al-Said
    sex       m

person Qaboos bin Said
    of        OMN
    alias     Qaboos bin Said Al Said; Sultan Qaboos; Qaboos bin Said al-Said
    surname   Qaboos
    office    OMN | Sultan | ~1970..~2020
    sex       m

person Badr Albusaidi
    of        OMN
    alias     Badr al-Busaidi; Badr bin Hamad Al Busaidi; Badr bin Hamad Albusaidi; Sayyid Badr Albusaidi; Badr Al-Busaidi
    surname   Albusaidi; al-Busaidi; Al Busaidi; Al-Busaidi
    office    OMN.MFA | Minister of Foreign Affairs | ~2020..
    sex       m

person Yusuf bin Alawi
    of        OMN
    alias     Yusuf bin Alawi bin Abdullah; Yousef bin Alawi
    surname   bin Alawi
    office    OMN.MFA | Minister of Foreign Affairs | ~1997..~2020
    sex       m

person Rashad al-Alimi
    of        YEM
    alias     Rashad Al-Alimi; Rashad Alimi; Rashad Mohammed al-Alimi
    surname   al-Alimi; Alimi; Al-Alimi
    office    YEM | Chairman of the Presidential Leadership Council | ~2022..
    sex       m

person Abdrabbuh Mansur Hadi
    of        YEM
    alias     Abd-Rabbu Mansour Hadi; Abd Rabbuh Mansur Hadi; Abed Rabbo Mansour Hadi; Abdrabbuh Mansour Hadi
    office    YEM | President | ~2012..~2022
    sex       m

person Ali Abdullah Saleh
    of        YEM
    alias     Ali Abdallah Saleh; Ali Abdullah Salih
    office    YEM | President | ~1990..~2012
    sex       m

person Shaya al-Zindani
    of        YEM
    alias     Shaya Mohsin al-Zindani; Shaya Mohsen al-Zindani; Shaea Al-Zandani
    surname   al-Zindani; al-Zandani
    office    YEM.MFA | Minister of Foreign Affairs | ~2024..
    office    YEM | Prime Minister | ~2026..
    sex       m

person Salem Saleh bin Braik
    of        YEM
    alias     Salem bin Breik; Salem Saleh bin Breik; Salem bin Braik
    surname   bin Braik; bin Breik
    office    YEM | Prime Minister | ~2025..~2026
    sex       m

person Ahmed Awad bin Mubarak
    of        YEM
    alias     Ahmed bin Mubarak; Ahmad Awad Bin Mubarak
    surname   bin Mubarak
    office    YEM | Prime Minister | ~2024..~2025
    office    YEM.MFA | Minister of Foreign Affairs | ~2020..~2024
    sex       m

person Maeen Abdulmalik Saeed
    of        YEM
    alias     Maeen Abdulmalik; Maeen Abdul Malik; Moeen Abdul Malek
    surname   Abdulmalik; Saeed
    office    YEM | Prime Minister | ~2018..~2024
    sex       m

person Ahmed Obaid bin Daghr
    of        YEM
    alias     Ahmed bin Dagher; Ahmed Obeid bin Daghr
    surname   bin Daghr; bin Dagher
    office    YEM | Prime Minister | ~2016..~2018
    sex       m

person Khaled Bahah
    of        YEM
    office    YEM | Prime Minister | ~2014..~2016
    sex       m

person Mohammed Basindawa
    of        YEM
    alias     Mohammed Salim Basindwah
    office    YEM | Prime Minister | ~2011..~2014
    sex       m

person Ali Muhammad Mujawar
    of        YEM
    office    YEM | Prime Minister | ~2007..~2011
    sex       m

person Abdul Qadir Bajamal
    of        YEM
    office    YEM | Prime Minister | ~2001..~2007
    sex       m

person Mohammed Al-Hadhrami
    of        YEM
    alias     Mohammed al-Hadhrami
    surname   Al-Hadhrami
    office    YEM.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Khaled al-Yamani
    of        YEM
    alias     Khaled Hussein Alyemany
    surname   al-Yamani; Alyemany
    office    YEM.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Abdulmalik al-Mekhlafi
    of        YEM
    surname   al-Mekhlafi
    office    YEM.MFA | Minister of Foreign Affairs | ~2015..~2018
    sex       m

person Abu Bakr al-Qirbi
    of        YEM
    surname   al-Qirbi
    office    YEM.MFA | Minister of Foreign Affairs | ~2001..~2014
    sex       m

person Abdul-Malik al-Houthi
    of        YEM
    alias     Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi; Abdul-Malik Al-Houthi
    surname   al-Houthi; Al-Houthi
    office    HOUTHIS | Leader | ~2004..
    sex       m

person Mahdi al-Mashat
    of        YEM
    alias     Mahdi Al-Mashat
    surname   al-Mashat; Mashat
    office    HOUTHIS | President of the Supreme Political Council | ~2018..
    sex       m

person Saleh al-Sammad
    of        YEM
    alias     Saleh Ali al-Sammad
    surname   al-Sammad
    office    HOUTHIS | President of the Supreme Political Council | ~2016..~2018
    sex       m

person Mohammed Abdulsalam
    of        YEM
    alias     Mohammed Abdul-Salam; Mohammed Abdul Salam
    office    HOUTHIS | Spokesperson | ~2007..
    sex       m

person Yahya Saree
    of        YEM
    alias     Yahya Sarea; Yahya Saria; Yehya Sarea
    office    HOUTHIS | Military Spokesperson | ~2018..
    sex       m

person Mohammed Ali al-Houthi
    of        YEM
    alias     Mohamed Ali al-Houthi
    surname   al-Houthi
    office    HOUTHIS | President of the Supreme Revolutionary Committee | ~2015..
    sex       m

person Ahmed al-Rahawi
    of        YEM
    alias     Ahmed Ghaleb al-Rahawi
    surname   al-Rahawi
    office    HOUTHIS | Prime Minister | ~2024..~2025
    sex       m

person Hisham Sharaf
    of        YEM
    alias     Hisham Sharaf Abdullah
    office    HOUTHIS | Minister of Foreign Affairs | ~2016..~2024
    sex       m

person Aidarous al-Zubaidi
    of        YEM
    alias     Aidarus al-Zoubaidi; Aidarous al-Zoubaidi; Aidroos Alzubidi; Aidarous Al-Zubaidi
    surname   al-Zubaidi; al-Zoubaidi; Zubaidi
    office    STC | President | ~2017..~2026
    sex       m

person Tareq Saleh
    of        YEM
    alias     Tareq Mohammed Abdullah Saleh; Tariq Saleh
    office    YEM.MIL | Commander of the National Resistance | ~2018..
    sex       m

person Ali Mohsen al-Ahmar
    of        YEM
    alias     Ali Muhsin al-Ahmar
    surname   al-Ahmar
    office    YEM | Vice President | ~2016..~2022
    sex       m

## Egypt

person Abdel Fattah el-Sisi
    of        EGY
    alias     Abdel Fattah al-Sisi; Abdul Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah El-Sisi; Abdelfattah el-Sisi; Abdel-Fattah al-Sisi; Abdel Fattah Al-Sisi
    surname   el-Sisi; al-Sisi; Sisi; El-Sisi; Al-Sisi; el-Sissi
    office    EGY | President | ~2014..
    office    EGY.MOD | Minister of Defence | ~2012..~2014
    sex       m

person Adly Mansour
    of        EGY
    office    EGY | Interim President | ~2013..~2014
    sex       m

person Mohamed Morsi
    of        EGY
    alias     Mohammed Morsi; Mohamed Mursi; Mohammed Mursi
    office    EGY | President | ~2012..~2013
    sex       m

person Hosni Mubarak
    of        EGY
    alias     Muhammad Hosni Mubarak
    office    EGY | President | ~1981..~2011
    sex       m

person Mohamed Hussein Tantawi
    of        EGY
    alias     Mohammed Hussein Tantawi
    office    EGY.MOD | Minister of Defence | ~1991..~2012
    office    EGY.MIL | Chairman of the Supreme Council of the Armed Forces | ~2011..~2012
    sex       m

person Mostafa Madbouly
    of        EGY
    alias     Mostafa Madbouli; Moustafa Madbouly
    office    EGY | Prime Minister | ~2018..
    sex       m

person Sherif Ismail
    of        EGY
    office    EGY | Prime Minister | ~2015..~2018
    sex       m

person Ibrahim Mahlab
    of        EGY
    office    EGY | Prime Minister | ~2014..~2015
    sex       m

person Hazem al-Beblawi
    of        EGY
    alias     Hazem el-Beblawi; Hazem El Beblawi
    surname   al-Beblawi; el-Beblawi; Beblawi
    office    EGY | Prime Minister | ~2013..~2014
    sex       m

person Hesham Qandil
    of        EGY
    alias     Hisham Kandil
    office    EGY | Prime Minister | ~2012..~2013
    sex       m

person Kamal Ganzouri
    of        EGY
    alias     Kamal el-Ganzouri
    office    EGY | Prime Minister | ~1996..~1999
    office    EGY | Prime Minister | ~2011..~2012
    sex       m

person Essam Sharaf
    of        EGY
    office    EGY | Prime Minister | ~2011..~2011
    sex       m

person Ahmed Shafik
    of        EGY
    alias     Ahmed Shafiq
    office    EGY | Prime Minister | ~2011..~2011
    sex       m

person Ahmed Nazif
    of        EGY
    office    EGY | Prime Minister | ~2004..~2011
    sex       m

person Atef Ebeid
    of        EGY
    office    EGY | Prime Minister | ~1999..~2004
    sex       m

person Badr Abdelatty
    of        EGY
    alias     Badr Abdel Aty; Badr Abdel-Aaty; Badr Abdelaty; Badr Abdelatti
    surname   Abdelatty; Abdel Aty; Abdelaty
    office    EGY.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Sameh Shoukry
    of        EGY
    alias     Sameh Shukry; Sameh Shoukri
    office    EGY.MFA | Minister of Foreign Affairs | ~2014..~2024
    sex       m

person Nabil Fahmy
    of        EGY
    alias     Nabil Fahmi
    office    EGY.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Mohamed Kamel Amr
    of        EGY
    alias     Mohammed Kamel Amr
    surname   Amr
    office    EGY.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Nabil Elaraby
    of        EGY
    alias     Nabil el-Araby; Nabil al-Arabi; Nabil El-Arabi
    surname   Elaraby; el-Araby; al-Arabi
    office    EGY.MFA | Minister of Foreign Affairs | ~2011..~2011
    office    ARABLEAGUE | Secretary-General | ~2011..~2016
    sex       m

person Ahmed Aboul Gheit
    of        EGY
    alias     Ahmed Abul Gheit; Ahmed Aboul-Gheit
    surname   Aboul Gheit; Abul Gheit; Aboul-Gheit
    office    EGY.MFA | Minister of Foreign Affairs | ~2004..~2011
    office    ARABLEAGUE | Secretary-General | ~2016..
    sex       m

person Ahmed Maher
    of        EGY
    office    EGY.MFA | Minister of Foreign Affairs | ~2001..~2004
    sex       m

person Amr Moussa
    of        EGY
    alias     Amr Musa
    office    EGY.MFA | Minister of Foreign Affairs | ~1991..~2001
    office    ARABLEAGUE | Secretary-General | ~2001..~2011
    sex       m

person Abdel Mageed Saqr
    of        EGY
    alias     Abdel Meguid Saqr; Abdel-Mageed Saqr
    office    EGY.MOD | Minister of Defence | ~2024..~2026
    sex       m

person Mohamed Zaki
    of        EGY
    alias     Mohamed Ahmed Zaki
    office    EGY.MOD | Minister of Defence | ~2018..~2024
    sex       m

person Sedki Sobhy
    of        EGY
    alias     Sedki Sobhi
    office    EGY.MOD | Minister of Defence | ~2014..~2018
    sex       m

person Abbas Kamel
    of        EGY
    office    EGY.INTEL | Director of the General Intelligence Service | ~2018..~2024
    sex       m

person Hassan Rashad
    of        EGY
    alias     Hassan Mahmoud Rashad
    office    EGY.INTEL | Director of the General Intelligence Service | ~2024..
    sex       m

person Ahmed Abu Zeid
    of        EGY
    alias     Ahmed Abou Zeid
    surname   Abu Zeid; Abou Zeid
    office    EGY.MFA | Foreign Ministry Spokesperson | ~2014..~2018
    office    EGY.MFA | Foreign Ministry Spokesperson | ~2022..~2024
    sex       m

person Osama Abdelkhalek
    of        EGY
    alias     Osama Abdel Khalek
    office    EGY.MFA | Permanent Representative to the United Nations | ~2022..
    sex       m

person Mohamed ElBaradei
    of        EGY
    alias     Mohamed El Baradei; Mohammed ElBaradei; Mohamed Elbaradei
    surname   ElBaradei; El Baradei
    office    EGY | Vice President | ~2013..~2013
    office    IAEA | Director General | ~1997..~2009
    sex       m

person Gamal Abdel Nasser
    of        EGY
    alias     Gamal Abdul Nasser
    surname   Nasser
    office    EGY | President | ~1956..~1970
    sex       m

person Anwar Sadat
    of        EGY
    alias     Anwar el-Sadat; Anwar al-Sadat
    surname   Sadat
    office    EGY | President | ~1970..~1981
    sex       m

person Tamim Khallaf
    of        EGY
    office    EGY.MFA | Foreign Ministry Spokesperson | ~2024..
    sex       m

## North Africa

person Muammar Gaddafi
    of        LBY
    alias     Moammar Gadhafi; Muammar Qaddafi; Muammar al-Gaddafi; Moammar Gaddafi; Muammar el-Qaddafi; Muammar Kadafi; Moammar Kadafi
    surname   Gaddafi; Gadhafi; Qaddafi; Qadhafi; Kadafi
    office    LBY | Leader of the Revolution | ~1969..~2011
    sex       m

person Mohamed al-Menfi
    of        LBY
    alias     Mohamed Menfi; Mohammed al-Menfi; Mohamed Younis Menfi; Mohammad Menfi
    surname   al-Menfi; Menfi
    office    LBY | Chairman of the Presidential Council | ~2021..
    sex       m

person Fayez al-Sarraj
    of        LBY
    alias     Fayez al-Serraj; Fayez Serraj; Fayez Sarraj; Fayez Mustafa al-Sarraj
    surname   al-Sarraj; Sarraj; al-Serraj; Serraj
    office    LBY | Prime Minister | ~2016..~2021
    sex       m

person Abdul Hamid Dbeibeh
    of        LBY
    alias     Abdulhamid Dbeibah; Abdul Hamid Dbeibah; Abdelhamid Dbeibah; Abdul Hamid al-Dbeibah; Abdulhamid al-Dbeibah; Abdul-Hamid Dbeibah
    surname   Dbeibeh; Dbeibah; al-Dbeibah
    office    LBY | Prime Minister | ~2021..
    sex       m

person Fathi Bashagha
    of        LBY
    office    LBY.MOI | Minister of the Interior | ~2018..~2021
    office    LBY.GNS | Prime Minister | ~2022..~2023
    sex       m

person Osama Hammad
    of        LBY
    alias     Osama Saad Hammad; Usama Hammad
    office    LBY.GNS | Prime Minister | ~2023..
    sex       m

person Abdullah al-Thani
    of        LBY
    alias     Abdullah al-Thinni; Abdullah Thinni
    surname   al-Thani; al-Thinni; Thinni
    office    LBY | Prime Minister | ~2014..~2021
    sex       m

person Ali Zeidan
    of        LBY
    office    LBY | Prime Minister | ~2012..~2014
    sex       m

person Abdurrahim el-Keib
    of        LBY
    alias     Abdurrahim El-Keib; Abdel Rahim al-Kib
    surname   el-Keib; El-Keib
    office    LBY | Prime Minister | ~2011..~2012
    sex       m

person Mahmoud Jibril
    of        LBY
    office    LBY | Prime Minister | ~2011..~2011
    sex       m

person Mustafa Abdul Jalil
    of        LBY
    alias     Mustafa Abdel Jalil; Mustafa Abdel-Jalil
    surname   Abdul Jalil; Jalil
    office    LBY | Chairman of the National Transitional Council | ~2011..~2012
    sex       m

person Mohammed Magariaf
    of        LBY
    alias     Mohamed el-Magariaf; Mohammed Yousef el-Magariaf
    surname   Magariaf; el-Magariaf
    office    LBY.PARL | President of the General National Congress | ~2012..~2013
    sex       m

person Nouri Abusahmain
    of        LBY
    alias     Nuri Abu Sahmain
    surname   Abusahmain; Abu Sahmain
    office    LBY.PARL | President of the General National Congress | ~2013..~2016
    sex       m

person Najla Mangoush
    of        LBY
    alias     Najla el-Mangoush; Najla El-Mangoush
    surname   Mangoush; el-Mangoush; El-Mangoush
    office    LBY.MFA | Minister of Foreign Affairs | ~2021..~2023
    sex       f

person Taher al-Baour
    of        LBY
    alias     Taher Baour; Al-Taher al-Baour
    surname   al-Baour; Baour
    office    LBY.MFA | Acting Minister of Foreign Affairs | ~2023..
    sex       m

person Mohamed Taha Siala
    of        LBY
    alias     Mohammed Siala; Mohamed Siala
    office    LBY.MFA | Minister of Foreign Affairs | ~2016..~2021
    sex       m

person Mohammed al-Dairi
    of        LBY
    alias     Mohamed al-Dairi
    surname   al-Dairi
    office    LBY.MFA | Minister of Foreign Affairs | ~2014..~2018
    sex       m

person Moussa Koussa
    of        LBY
    alias     Musa Kusa
    office    LBY.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       m

person Mohamed Abdulaziz
    of        LBY
    alias     Mohamed Imhamid Abdulaziz
    office    LBY.MFA | Minister of Foreign Affairs | ~2013..~2014
    sex       m

person Khalifa Haftar
    of        LBY
    alias     Khalifa Hifter; Khalifa Hafter; Khalifa Belqasim Haftar
    surname   Haftar; Hifter; Hafter
    office    LNA | Commander | ~2014..
    sex       m

person Saddam Haftar
    of        LBY
    alias     Saddam Khalifa Haftar
    office    LNA | Deputy Commander | ~2025..
    sex       m

person Aguila Saleh
    of        LBY
    alias     Aguila Saleh Issa; Aqila Saleh; Agila Saleh
    surname   Saleh
    office    LBY.PARL | Speaker of the House of Representatives | ~2014..
    sex       m

person Khaled al-Mishri
    of        LBY
    alias     Khalid al-Mishri; Khaled Mishri
    surname   al-Mishri; Mishri
    office    LBY.PARL | President of the High Council of State | ~2018..~2023
    sex       m

person Mohammed Takala
    of        LBY
    alias     Mohamed Takala
    office    LBY.PARL | President of the High Council of State | ~2023..
    sex       m

person Mohammed al-Haddad
    of        LBY
    alias     Mohamed al-Haddad; Mohammed Ali al-Haddad
    surname   al-Haddad
    office    LBY.MIL | Chief of the General Staff | ~2020..~2025
    sex       m

person Saif al-Islam Gaddafi
    of        LBY
    alias     Saif al-Islam al-Gaddafi; Seif al-Islam Gaddafi; Saif al-Islam Gadhafi
    surname   Gaddafi; Saif al-Islam
    office    GRP:Gaddafi family | Member | ..~2026
    sex       m

person Sadiq al-Kabir
    of        LBY
    alias     Sadiq al-Kaber; Siddiq al-Kabir
    surname   al-Kabir
    office    LBY.CB | Governor of the Central Bank | ~2011..~2024
    sex       m

person Ashour Bin Khayal
    of        LBY
    surname   Bin Khayal
    office    LBY.MFA | Minister of Foreign Affairs | ~2011..~2012
    sex       m

person Kais Saied
    of        TUN
    alias     Kaïs Saïed; Kais Saïed; Qais Saied
    office    TUN | President | ~2019..
    sex       m

person Mohamed Ennaceur
    of        TUN
    alias     Mohammed Ennaceur
    office    TUN | Acting President | ~2019..~2019
    sex       m

person Beji Caid Essebsi
    of        TUN
    alias     Béji Caïd Essebsi; Beji Caid el Sebsi
    surname   Essebsi; Caid Essebsi
    office    TUN | President | ~2014..~2019
    office    TUN | Prime Minister | ~2011..~2011
    sex       m

person Moncef Marzouki
    of        TUN
    office    TUN | President | ~2011..~2014
    sex       m

person Fouad Mebazaa
    of        TUN
    office    TUN | Acting President | ~2011..~2011
    sex       m

person Zine El Abidine Ben Ali
    of        TUN
    alias     Zine el-Abidine Ben Ali; Zine al-Abidine Ben Ali
    surname   Ben Ali
    office    TUN | President | ~1987..~2011
    sex       m

person Sarra Zaafrani Zenzri
    of        TUN
    alias     Sarra Zaafarani Zenzri; Sarra Zenzri
    surname   Zenzri
    office    TUN | Prime Minister | ~2025..
    sex       f

person Kamel Madouri
    of        TUN
    alias     Kamel Maddouri
    office    TUN | Prime Minister | ~2024..~2025
    sex       m

person Ahmed Hachani
    of        TUN
    office    TUN | Prime Minister | ~2023..~2024
    sex       m

person Najla Bouden
    of        TUN
    alias     Najla Bouden Romdhane
    surname   Bouden
    office    TUN | Prime Minister | ~2021..~2023
    sex       f

person Hichem Mechichi
    of        TUN
    office    TUN | Prime Minister | ~2020..~2021
    sex       m

person Elyes Fakhfakh
    of        TUN
    office    TUN | Prime Minister | ~2020..~2020
    sex       m

person Youssef Chahed
    of        TUN
    office    TUN | Prime Minister | ~2016..~2020
    sex       m

person Habib Essid
    of        TUN
    office    TUN | Prime Minister | ~2015..~2016
    sex       m

person Mehdi Jomaa
    of        TUN
    office    TUN | Prime Minister | ~2014..~2015
    sex       m

person Ali Laarayedh
    of        TUN
    alias     Ali Larayedh
    office    TUN | Prime Minister | ~2013..~2014
    sex       m

person Hamadi Jebali
    of        TUN
    office    TUN | Prime Minister | ~2011..~2013
    sex       m

person Mohamed Ghannouchi
    of        TUN
    alias     Mohammed Ghannouchi
    office    TUN | Prime Minister | ~1999..~2011
    sex       m

person Mohamed Ali Nafti
    of        TUN
    office    TUN.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Nabil Ammar
    of        TUN
    office    TUN.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Othman Jerandi
    of        TUN
    office    TUN.MFA | Minister of Foreign Affairs | ~2013..~2014
    office    TUN.MFA | Minister of Foreign Affairs | ~2020..~2023
    sex       m

person Noureddine Erray
    of        TUN
    office    TUN.MFA | Minister of Foreign Affairs | ~2020..~2020
    sex       m

person Khemaies Jhinaoui
    of        TUN
    alias     Khemaïs Jhinaoui; Khemais Jhinaoui
    office    TUN.MFA | Minister of Foreign Affairs | ~2016..~2019
    sex       m

person Taïeb Baccouche
    of        TUN
    alias     Taieb Baccouche
    office    TUN.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Mongi Hamdi
    of        TUN
    office    TUN.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Rafik Abdessalem
    of        TUN
    office    TUN.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Mouldi Kefi
    of        TUN
    office    TUN.MFA | Minister of Foreign Affairs | ~2011..~2011
    sex       m

person Kamel Morjane
    of        TUN
    office    TUN.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       m

person Rached Ghannouchi
    of        TUN
    alias     Rashid Ghannouchi; Rachid Ghannouchi
    office    ENNAHDA | Leader | ~1991..
    office    TUN.PARL | Speaker of Parliament | ~2019..~2021
    sex       m

person Abir Moussi
    of        TUN
    office    GRP:Free Destourian Party | Leader | ~2016..
    sex       f

person Habib Bourguiba
    of        TUN
    office    TUN | President | ~1957..~1987
    sex       m

person Abdelmadjid Tebboune
    of        DZA
    office    DZA | President | ~2019..
    office    DZA | Prime Minister | ~2017..~2017
    sex       m

person Abdelkader Bensalah
    of        DZA
    office    DZA | Acting President | ~2019..~2019
    sex       m

person Abdelaziz Bouteflika
    of        DZA
    office    DZA | President | ~1999..~2019
    sex       m

person Sifi Ghrieb
    of        DZA
    office    DZA | Prime Minister | ~2025..
    sex       m

person Nadir Larbaoui
    of        DZA
    alias     Mohamed Ennadir Larbaoui
    office    DZA | Prime Minister | ~2023..~2025
    office    DZA.MFA | Permanent Representative to the United Nations | ~2021..~2023
    sex       m

person Aymen Benabderrahmane
    of        DZA
    alias     Aïmene Benabderrahmane; Aimene Benabderrahmane
    office    DZA | Prime Minister | ~2021..~2023
    sex       m

person Abdelaziz Djerad
    of        DZA
    office    DZA | Prime Minister | ~2019..~2021
    sex       m

person Sabri Boukadoum
    of        DZA
    office    DZA | Prime Minister | ~2019..~2019
    office    DZA.MFA | Minister of Foreign Affairs | ~2019..~2021
    office    DZA.MFA | Ambassador to the United States | ~2024..
    sex       m

person Noureddine Bedoui
    of        DZA
    office    DZA | Prime Minister | ~2019..~2019
    sex       m

person Ahmed Ouyahia
    of        DZA
    office    DZA | Prime Minister | ~1995..~1998
    office    DZA | Prime Minister | ~2003..~2006
    office    DZA | Prime Minister | ~2008..~2012
    office    DZA | Prime Minister | ~2017..~2019
    sex       m

person Abdelmalek Sellal
    of        DZA
    office    DZA | Prime Minister | ~2012..~2017
    sex       m

person Abdelaziz Belkhadem
    of        DZA
    office    DZA | Prime Minister | ~2006..~2008
    office    DZA.MFA | Minister of Foreign Affairs | ~2000..~2005
    sex       m

person Ali Benflis
    of        DZA
    office    DZA | Prime Minister | ~2000..~2003
    sex       m

person Ahmed Attaf
    of        DZA
    office    DZA.MFA | Minister of Foreign Affairs | ~1996..~1999
    office    DZA.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Ramtane Lamamra
    of        DZA
    office    DZA.MFA | Minister of Foreign Affairs | ~2013..~2017
    office    DZA.MFA | Minister of Foreign Affairs | ~2019..~2019
    office    DZA.MFA | Minister of Foreign Affairs | ~2021..~2023
    office    UN | Personal Envoy for Sudan | ~2023..
    sex       m

person Abdelkader Messahel
    of        DZA
    office    DZA.MFA | Minister of Foreign Affairs | ~2017..~2019
    sex       m

person Mourad Medelci
    of        DZA
    office    DZA.MFA | Minister of Foreign Affairs | ~2007..~2013
    sex       m

person Ahmed Gaid Salah
    of        DZA
    alias     Ahmed Gaïd Salah
    surname   Gaid Salah
    office    DZA.MIL | Chief of Staff | ~2004..~2019
    sex       m

person Saïd Chengriha
    of        DZA
    alias     Said Chengriha
    office    DZA.MIL | Chief of Staff | ~2019..
    sex       m

person Amar Bendjama
    of        DZA
    alias     Amar Benjama
    office    DZA.MFA | Permanent Representative to the United Nations | ~2023..
    sex       m

person Houari Boumediene
    of        DZA
    office    DZA | President | ~1965..~1978
    sex       m

person Ahmed Ben Bella
    of        DZA
    surname   Ben Bella
    office    DZA | President | ~1963..~1965
    sex       m

person Chadli Bendjedid
    of        DZA
    office    DZA | President | ~1979..~1992
    sex       m

person Liamine Zéroual
    of        DZA
    alias     Liamine Zeroual
    office    DZA | President | ~1994..~1999
    sex       m

person Mohammed VI
    of        MAR
    alias     King Mohammed VI; King Mohammed
    surname   Mohammed
    office    MAR | King | ~1999..
    sex       m

person Aziz Akhannouch
    of        MAR
    office    MAR | Prime Minister | ~2021..
    sex       m

person Saadeddine Othmani
    of        MAR
    alias     Saad-Eddine El Othmani; Saadeddine El Othmani
    surname   Othmani; El Othmani
    office    MAR | Prime Minister | ~2017..~2021
    office    MAR.MFA | Minister of Foreign Affairs | ~2012..~2013
    sex       m

person Abdelilah Benkirane
    of        MAR
    office    MAR | Prime Minister | ~2011..~2017
    sex       m

person Abbas El Fassi
    of        MAR
    surname   El Fassi
    office    MAR | Prime Minister | ~2007..~2011
    sex       m

person Driss Jettou
    of        MAR
    office    MAR | Prime Minister | ~2002..~2007
    sex       m

person Abderrahmane Youssoufi
    of        MAR
    office    MAR | Prime Minister | ~1998..~2002
    sex       m

person Nasser Bourita
    of        MAR
    office    MAR.MFA | Minister of Foreign Affairs | ~2017..
    sex       m

person Salaheddine Mezouar
    of        MAR
    office    MAR.MFA | Minister of Foreign Affairs | ~2013..~2017
    sex       m

person Taieb Fassi Fihri
    of        MAR
    surname   Fassi Fihri
    office    MAR.MFA | Minister of Foreign Affairs | ~2007..~2012
    sex       m

person Omar Hilale
    of        MAR
    office    MAR.MFA | Permanent Representative to the United Nations | ~2014..
    sex       m

person Hassan II
    of        MAR
    alias     King Hassan II; King Hassan
    surname   Hassan
    office    MAR | King | ~1961..~1999
    sex       m

person Moulay Hassan
    of        MAR
    alias     Crown Prince Moulay Hassan
    office    MAR | Crown Prince | ~2003..
    sex       m

person Brahim Ghali
    of        ESH
    alias     Brahim Gali
    office    POLISARIO | Secretary-General | ~2016..
    office    PLC:Western Sahara | President | ~2016..
    sex       m

person Mohamed Abdelaziz
    of        ESH
    office    POLISARIO | Secretary-General | ~1976..~2016
    office    PLC:Western Sahara | President | ~1976..~2016
    sex       m

person Bouchraya Hammoudi Bayoun
    of        ESH
    alias     Bucharaya Hamudi Beyun; Bouchraya Beyoun
    surname   Bayoun; Beyun; Beyoun
    office    PLC:Western Sahara | Prime Minister | ~2020..
    sex       m

person Maktoum bin Rashid Al Maktoum
    of        ARE
    alias     Maktoum bin Rashid
    surname   Al Maktoum
    office    ARE | Prime Minister | ~1990..~2006
    sex       m

person Saad al-Abdullah al-Sabah
    of        KWT
    alias     Saad Al-Abdullah Al-Salim Al-Sabah; Sheikh Saad
    surname   al-Sabah
    office    KWT | Prime Minister | ~1978..~2003
    sex       m

person Shukri Ghanem
    of        LBY
    alias     Shokri Ghanem
    office    LBY | Prime Minister | ~2003..~2006
    sex       m

person Baghdadi Mahmudi
    of        LBY
    alias     Baghdadi al-Mahmudi; Al-Baghdadi Ali al-Mahmoudi; Baghdadi al-Mahmoudi
    surname   Mahmudi; al-Mahmudi
    office    LBY | Prime Minister | ~2006..~2011
    sex       m

person Muhammad Mustafa Mero
    of        SYR
    alias     Mustafa Mero; Mohammad Mustafa Mero
    surname   Mero
    office    SYR | Prime Minister | ~2000..~2003
    sex       m

person Abdul Karim al-Iryani
    of        YEM
    alias     Abd al-Karim al-Iryani; Abdul-Karim al-Iryani
    office    YEM | Prime Minister | ~1998..~2001
    sex       m

person Sultan bin Abdulaziz
    of        SAU
    alias     Sultan bin Abdulaziz Al Saud; Prince Sultan bin Abdulaziz
    surname   Al Saud
    office    SAU.MOD | Minister of Defence | ~1963..~2011
    office    SAU | Crown Prince | ~2005..~2011
    sex       m

person Saadoun al-Dulaimi
    of        IRQ
    alias     Sadoun al-Dulaimi
    office    IRQ.MOD | Acting Minister of Defence | ~2011..~2014
    sex       m

person Elias Murr
    of        LBN
    alias     Elias el-Murr
    office    LBN.MOD | Minister of Defence | ~2005..~2011
    sex       m

person Fayez Ghosn
    of        LBN
    office    LBN.MOD | Minister of Defence | ~2011..~2014
    sex       m

person Samir Mokbel
    of        LBN
    alias     Samir Moqbel
    office    LBN.MOD | Minister of Defence | ~2014..~2016
    sex       m

person Ali Habib Mahmud
    of        SYR
    alias     Ali Habib
    office    SYR.MOD | Minister of Defence | ~2009..~2011
    sex       m

person Uzi Arad
    of        ISR
    office    ISR.NSC | National Security Adviser | ~2009..~2011
    sex       m

person Ramin Mehmanparast
    of        IRN
    office    IRN.MFA | Foreign Ministry Spokesperson | ~2009..~2013
    sex       m

person Turki al-Maliki
    of        SAU
    office    SAU.MOD | Defence Ministry Spokesperson | ~2017..
    sex       m

person Abdallah al-Mouallimi
    of        SAU
    alias     Abdallah Al-Mouallimi; Abdullah al-Mouallimi
    office    SAU.MFA | Permanent Representative to the United Nations | ~2011..~2022
    sex       m

person Abdulaziz al-Wasil
    of        SAU
    alias     Abdulaziz Alwasil; Abdulaziz Al-Wasel
    office    SAU.MFA | Permanent Representative to the United Nations | ~2022..
    sex       m

person Mohammad Khazaee
    of        IRN
    alias     Mohammad Khazaei
    office    IRN.MFA | Permanent Representative to the United Nations | ~2007..~2014
    sex       m

person Meron Reuben
    of        ISR
    office    ISR.MFA | Permanent Representative to the United Nations | ~2010..~2011
    sex       m

person Fayyad al-Ruwaili
    of        SAU
    alias     Fayyadh al-Ruwaili; Fayyad bin Hamed al-Ruwaili
    office    SAU.MIL | Chief of the General Staff | ~2018..
    sex       m

person Abdullah Al ash-Sheikh
    of        SAU
    alias     Abdullah Al al-Sheikh; Abdullah bin Mohammed Al ash-Sheikh
    surname   Al ash-Sheikh; Al al-Sheikh
    office    SAU.PARL | Speaker of the Shura Council | ~2009..
    sex       m
