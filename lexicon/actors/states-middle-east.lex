# States of the Middle East: names, peoples, capitals, metonyms, places in them.

state ARE | United Arab Emirates
    alias     UAE; U.A.E.; Emirates; Arab Emirates; Trucial States
    demonym   Emirati; Emiratis
    capital   Abu Dhabi
    city      Dubai; Sharjah; Fujairah; Ras al-Khaimah; Ras Al Khaimah; Al Ain; Ajman; Al Dhafra; Al-Dhafra Air Base; Jebel Ali; Barakah; Ruwais; Masdar; Umm Al Quwain
    weak      Emirates; Trucial States
    at        Abu Dhabi 24.45 54.38; Dubai 25.20 55.27; Sharjah 25.35 55.39
    at        Fujairah 25.13 56.33; Ras al-Khaimah 25.79 55.94; Al Ain 24.21 55.74 (Abu Dhabi)
    at        Al-Dhafra Air Base = Al Dhafra 24.25 54.55 (Abu Dhabi)
    at        Jebel Ali 25.01 55.06 (Dubai); Barakah 23.96 52.23 (Abu Dhabi)
    cow       UAE
    region    Middle East

state BHR | Bahrain
    alias     Kingdom of Bahrain; Bahrein; State of Bahrain
    demonym   Bahraini; Bahrainis
    capital   Manama
    city      Muharraq; Sakhir; Sakhir Palace; Sitra; Isa Air Base; Diraz; Juffair; Pearl Roundabout; Mina Salman
    at        Manama 26.23 50.59; Muharraq 26.26 50.61; Sakhir = Sakhir Palace 26.03 50.52
    at        Isa Air Base 25.92 50.59; Mina Salman 26.20 50.61; Juffair 26.22 50.61
    cow       BAH
    region    Middle East

state IRN | Iran
    alias     Islamic Republic of Iran; Islamic Republic; Persia; I.R. Iran; I.R. of Iran; IRI; Iran, Islamic Republic of
    demonym   Iranian; Iranians; Persian; Persians
    capital   Tehran; Teheran
    metonym   Pasteur Street
    city      Isfahan; Esfahan; Mashhad; Tabriz; Shiraz; Qom; Ahvaz; Ahwaz; Kerman; Kermanshah; Bandar Abbas; Bandar-Abbas; Bushehr; Natanz; Fordow; Fordo; Arak; Khondab; Parchin; Karaj; Hamedan; Hamadan; Yazd; Zahedan; Chabahar; Chah Bahar; Abadan; Khorramshahr; Kharg Island; Kharg; Asaluyeh; Urmia; Sanandaj; Mahabad; Saqqez; Rasht; Ardabil; Gorgan; Semnan; Shahroud; Dezful; Jask; Qeshm; Kish; Kish Island; Turquzabad; Lavizan; Lavizan-Shian; Varamin; Marivan; Khorramabad; Evin; Evin prison; Evin Prison; Pickaxe Mountain; Khuzestan; Sistan and Baluchestan; Sistan-Baluchestan; Sistan and Baluchistan; Sistan; East Azerbaijan Province; Saravan; Mazandaran; Astara; Rezvanshahr; Lorestan; Nowshahr; Shahid Rajaee; Konarak; Larak; South Pars; Kavir; Piranshahr; Izeh; Behbahan; Rafsanjan; Azadi Square
    weak      Islamic Republic; Arak; Kish; Persian; Persians; IRI; Semnan
    at        Tehran = Teheran 35.69 51.39; Isfahan = Esfahan 32.65 51.67
    at        Mashhad 36.30 59.61 (Razavi Khorasan); Tabriz 38.08 46.29 (East Azerbaijan)
    at        Shiraz 29.59 52.58 (Fars); Qom 34.64 50.88; Ahvaz = Ahwaz 31.32 48.68 (Khuzestan)
    at        Kerman 30.28 57.08; Kermanshah 34.31 47.07; Bandar Abbas 27.19 56.27 (Hormozgan)
    at        Bushehr 28.92 50.84; Natanz 33.72 51.73 (Isfahan)
    at        Fordow = Fordo 34.88 50.99 (Qom); Arak 34.09 49.69 (Markazi)
    at        Khondab 34.39 49.24 (Markazi); Parchin 35.53 51.77 (Tehran)
    at        Karaj 35.83 50.99 (Alborz); Zahedan 29.50 60.86 (Sistan and Baluchestan)
    at        Chabahar 25.29 60.64 (Sistan and Baluchestan)
    at        Kharg Island = Kharg 29.24 50.31 (Bushehr); Asaluyeh 27.48 52.61 (Bushehr)
    at        Urmia 37.55 45.08 (West Azerbaijan); Sanandaj 35.31 46.99 (Kurdistan)
    at        Mahabad 36.76 45.72 (West Azerbaijan); Abadan 30.35 48.29 (Khuzestan)
    at        Khorramshahr 30.44 48.17 (Khuzestan); Jask 25.65 57.77 (Hormozgan)
    at        Qeshm 26.81 55.89 (Hormozgan); Kish = Kish Island 26.54 53.98 (Hormozgan)
    at        Astara 38.43 48.87 (Gilan); Evin prison = Evin 35.79 51.39 (Tehran)
    at        Yazd 31.90 54.37; Semnan 35.58 53.39
    at        Khuzestan 31.40 49.00
    at        Sistan and Baluchestan = Sistan-Baluchestan = Sistan and Baluchistan 28.00 60.50
    at        South Pars 26.60 52.10
    cow       IRN
    region    Middle East

state IRQ | Iraq
    alias     Republic of Iraq
    demonym   Iraqi; Iraqis
    capital   Baghdad; Bagdad
    city      Basra; Mosul; Erbil; Irbil; Arbil; Hewler; Sulaymaniyah; Sulaimaniyah; Sulaimaniya; Sulaimani; Dohuk; Duhok; Kirkuk; Najaf; Karbala; Kerbala; Fallujah; Falluja; Ramadi; Tikrit; Samarra; Baquba; Baqubah; Nasiriyah; Nasiriya; Amarah; Amara; Umm Qasr; Faw; Al-Faw; Al-Qaim; Qaim; Haditha; Hit; Rutba; Taji; Camp Taji; Ain al-Asad; Ain al-Assad; Al-Asad Air Base; Al Asad; Al-Asad; Ayn al-Asad; Balad; Balad Air Base; Abu Ghraib; Camp Victory; Sadr City; Green Zone; Halabja; Sinjar; Shingal; Tal Afar; Tuz Khurmatu; Hawija; Makhmour; Zakho; Qandil; Qandil Mountains; Nineveh; Nineveh Plains; Anbar; Diyala; Salahuddin; Salah al-Din; Dhi Qar; Maysan; Muthanna; Babil; Bartella; Bashiqa; Harir; Khor Mor; Jurf al-Sakhar; Rania; Camp Ashraf; Camp Liberty; Shalamcheh; Trebil; Ibrahim Khalil; Kufa; Diwaniyah; Hillah; Babylon; Osirak; Chamchamal
    weak      Hit; Taji; Balad; Babylon; Rania; Green Zone; Amara; Harir
    at        Baghdad = Bagdad 33.31 44.37; Basra 30.51 47.78; Mosul 36.34 43.13 (Nineveh)
    at        Erbil = Irbil = Arbil = Hewler 36.19 44.01
    at        Sulaymaniyah = Sulaimaniyah = Sulaimaniya = Sulaimani 35.56 45.44
    at        Dohuk = Duhok 36.87 42.99; Kirkuk 35.47 44.39; Najaf 32.00 44.34
    at        Karbala = Kerbala 32.62 44.02; Fallujah = Falluja 33.35 43.78 (Anbar)
    at        Ramadi 33.43 43.30 (Anbar); Tikrit 34.61 43.68 (Salah al-Din)
    at        Samarra 34.20 43.87 (Salah al-Din); Nasiriyah = Nasiriya 31.05 46.26 (Dhi Qar)
    at        Umm Qasr 30.04 47.92 (Basra); Faw = Al-Faw 29.97 48.47 (Basra)
    at        Al-Qaim = Qaim 34.38 41.09 (Anbar)
    at        Ain al-Asad = Ain al-Assad = Al-Asad Air Base = Al Asad = Ayn al-Asad 33.79 42.44 (Anbar)
    at        Balad = Balad Air Base 34.02 44.15 (Salah al-Din)
    at        Abu Ghraib 33.29 44.07 (Baghdad); Sadr City 33.39 44.46 (Baghdad)
    at        Green Zone 33.31 44.39 (Baghdad); Halabja 35.18 45.99
    at        Sinjar = Shingal 36.32 41.86 (Nineveh); Tal Afar 36.37 42.45 (Nineveh)
    at        Qandil = Qandil Mountains 36.55 44.98 (Erbil); Zakho 37.14 42.68 (Dohuk)
    at        Makhmour 35.77 43.58; Taji = Camp Taji 33.52 44.26 (Baghdad)
    at        Khor Mor 35.03 44.75 (Sulaymaniyah); Camp Ashraf 33.85 44.52 (Diyala)
    at        Nineveh 36.20 42.50; Anbar 33.00 41.80; Diyala 34.00 45.00
    at        Salahuddin = Salah al-Din 34.50 43.60; Dhi Qar 31.20 46.20
    cow       IRQ
    region    Middle East

state ISR | Israel
    alias     State of Israel; Jewish State; Zionist entity; Zionist regime; Jewish state
    demonym   Israeli; Israelis
    capital   Jerusalem; Tel Aviv       # reports use both for the government; the status of Jerusalem is disputed
    metonym   Beit Aghion; Balfour Street
    city      Haifa; Beersheba; Be'er Sheva; Beer Sheva; Eilat; Ashdod; Ashkelon; Sderot; Netanya; Herzliya; Acre; Akko; Nahariya; Nazareth; Tiberias; Safed; Kiryat Shmona; Kiryat Shemona; Metula; Rosh Hanikra; Dimona; Negev; Negev Desert; Galilee; Upper Galilee; Ramat Gan; Rehovot; Holon; Bat Yam; Lod; Ramla; Jaffa; Rishon Lezion; Petah Tikva; Kfar Aza; Be'eri; Kibbutz Be'eri; Nir Oz; Re'im; Nahal Oz; Erez; Kerem Shalom; Kissufim; Zikim; Netivot; Sde Boker; Sde Teiman; Nevatim; Nevatim Air Base; Hatzerim; Palmachim; Ben Gurion Airport; Ben Gurion International Airport; Yad Vashem; Mount Herzl; Caesarea; Metulla; Arad; Nir Yitzhak; Umm al-Fahm; Mitzpe Ramon; Soroka; Beit She'an; Latrun; Kirya; Beit Shemesh; Modiin
    weak      Jewish State; Jewish state; Acre; Kirya; Erez; Arad
    at        Jerusalem 31.78 35.22; Tel Aviv 32.08 34.78; Haifa 32.79 34.99
    at        Beersheba = Be'er Sheva = Beer Sheva 31.25 34.79; Eilat 29.56 34.95
    at        Ashdod 31.80 34.65; Ashkelon 31.67 34.57; Sderot 31.53 34.60; Netanya 32.33 34.86
    at        Herzliya 32.16 34.84; Acre = Akko 32.93 35.08; Nahariya 33.01 35.09
    at        Nazareth 32.70 35.30; Tiberias 32.79 35.53; Safed 32.97 35.50
    at        Kiryat Shmona = Kiryat Shemona 33.21 35.57; Metula = Metulla 33.28 35.58
    at        Rosh Hanikra 33.09 35.10; Dimona 31.07 35.03; Kfar Aza 31.48 34.53
    at        Be'eri = Kibbutz Be'eri 31.42 34.49; Nir Oz 31.31 34.40; Re'im 31.39 34.46
    at        Nahal Oz 31.47 34.50; Nevatim = Nevatim Air Base 31.21 35.01
    at        Palmachim 31.90 34.69
    at        Ben Gurion Airport = Ben Gurion International Airport 32.01 34.89
    at        Sde Teiman 31.29 34.72; Kerem Shalom 31.23 34.28; Jaffa 32.05 34.75
    cow       ISR
    region    Middle East

state JOR | Jordan
    alias     Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan
    demonym   Jordanian; Jordanians
    capital   Amman
    metonym   Royal Hashemite Court; Al-Husseiniya Palace
    city      Aqaba; Zarqa; Irbid; Petra; Azraq; Zaatari; Za'atari; Zaatari camp; Mafraq; Tower 22; Ma'an; Maan; Salt; Karak; Karameh; Rukban; Muwaffaq Salti Air Base; Wadi Araba; Naharayim; Baqoura; Ghamr; Jerash; Madaba; Nassib; Jaber; Sweimeh
    weak      Jordan; Salt; Jaber; Petra; Maan; Ma'an
    at        Amman 31.95 35.93; Aqaba 29.53 35.01; Zarqa 32.07 36.09; Irbid 32.55 35.85
    at        Petra 30.33 35.44 (Ma'an); Azraq 31.84 36.82 (Zarqa)
    at        Zaatari = Za'atari = Zaatari camp 32.29 36.33 (Mafraq); Mafraq 32.34 36.21
    at        Tower 22 33.31 38.70 (Mafraq); Rukban 33.31 38.70 (Mafraq)
    at        Ma'an = Maan 30.19 35.73
    cow       JOR
    region    Middle East

state KWT | Kuwait
    alias     State of Kuwait
    demonym   Kuwaiti; Kuwaitis
    capital   Kuwait City
    metonym   Bayan Palace; Dar Salwa
    city      Ali al-Salem; Ali Al Salem Air Base; Camp Arifjan; Arifjan; Shuaiba; Bubiyan; Warba; Failaka; Dorra; Durra; Ahmadi; Shuwaikh; Abdali; Khor Abdullah
    at        Kuwait City 29.38 47.99; Camp Arifjan = Arifjan 28.93 48.10
    at        Ali al-Salem = Ali Al Salem Air Base 29.35 47.52; Bubiyan 29.78 48.18
    at        Dorra = Durra 29.06 49.44; Ahmadi 29.08 48.08
    cow       KUW
    region    Middle East

state LBN | Lebanon
    alias     Lebanese Republic; Republic of Lebanon
    demonym   Lebanese
    capital   Beirut
    metonym   Baabda; Baabda Palace; Grand Serail; Ain el-Tineh
    city      Sidon; Saida; Tyre; Tyr; Baalbek; Nabatieh; Nabatiyeh; Zahle; Bekaa; Bekaa Valley; Beqaa; Beqaa Valley; Hermel; Arsal; Naqoura; Naqura; Marjayoun; Marjeyoun; Khiam; Bint Jbeil; Aita al-Shaab; Maroun al-Ras; Kfar Kila; Kfarkila; Aitaroun; Yaroun; Houla; Meiss el-Jabal; Qana; Dahiyeh; Dahieh; Haret Hreik; Ain al-Hilweh; Ein el-Hilweh; Sabra; Shatila; Nahr al-Bared; Tripoli; Akkar; Byblos; Jounieh; Mount Lebanon; South Lebanon; Southern Lebanon; Masnaa; Wazzani; Ghajar; Taybeh; Tayr Harfa; Bachoura; Chouf; Ghobeiry
    weak      Tripoli; Sabra; Saida; Taybeh
    at        Beirut 33.89 35.50; Sidon = Saida 33.56 35.37; Tyre = Tyr 33.27 35.20
    at        Baalbek 34.01 36.21; Nabatieh = Nabatiyeh 33.38 35.48; Zahle 33.85 35.90
    at        Bekaa = Bekaa Valley = Beqaa = Beqaa Valley 33.85 36.00; Hermel 34.39 36.39
    at        Arsal 34.18 36.42; Naqoura = Naqura 33.12 35.14; Marjayoun = Marjeyoun 33.36 35.59
    at        Khiam 33.33 35.61; Bint Jbeil 33.12 35.43; Qana 33.21 35.30
    at        Dahiyeh = Dahieh = Haret Hreik 33.85 35.51
    at        Ain al-Hilweh = Ein el-Hilweh 33.54 35.38; Tripoli 34.44 35.85
    at        Sabra = Shatila 33.86 35.50; Ghajar 33.27 35.62; Masnaa 33.70 35.92
    cow       LEB
    region    Middle East

state OMN | Oman
    alias     Sultanate of Oman; Sultanate; Muscat and Oman
    demonym   Omani; Omanis
    capital   Muscat
    metonym   Al Alam Palace; Al Baraka Palace
    city      Salalah; Duqm; Sohar; Musandam; Sur; Dhofar; Masirah; Nizwa; Khasab; Thumrait; Ibri
    weak      Sur; Sultanate; Ibri
    at        Muscat 23.59 58.41; Salalah 17.02 54.09 (Dhofar); Duqm 19.66 57.70
    at        Sohar 24.34 56.71; Musandam 26.20 56.25; Masirah 20.43 58.79
    cow       OMA
    region    Middle East

state PSE | Palestine
    alias     State of Palestine; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; Occupied Palestinian Territories; occupied Palestinian territory; occupied Palestinian territories; OPT; oPt
    demonym   Palestinian; Palestinians
    capital   Ramallah
    metonym   Muqata; Muqataa; Mukataa
    city      Gaza City; Khan Younis; Khan Yunis; Khan Yunus; Rafah; Jabalia; Jabaliya; Beit Hanoun; Beit Lahiya; Beit Lahia; Deir al-Balah; Deir el-Balah; Nuseirat; Bureij; Maghazi; Shujaiya; Shejaiya; Shuja'iyya; Zeitoun; Al-Mawasi; Mawasi; Al-Shifa Hospital; Al-Shifa; Nablus; Jenin; Jenin camp; Hebron; Bethlehem; Jericho; Tulkarm; Tulkarem; Qalqilya; Tubas; Salfit; Huwara; Hawara; Nur Shams; Balata; Masafer Yatta; Susya; Khan al-Ahmar; Abu Dis; Sheikh Jarrah; Silwan; Beita; Turmus Ayya; Evyatar; Homesh; Area C; Qusra; Far'a; Tal al-Sultan; Burqa; Beit Jala; Ariel; Ma'ale Adumim; Maale Adumim; Gush Etzion; Kiryat Arba; Beit El; Shuafat; Qalandia; Aqabat Jabr; Muwasi
    weak      Ariel; Area C; Zeitoun; OPT; Burqa
    at        Ramallah 31.90 35.20; Gaza City 31.51 34.46
    at        Khan Younis = Khan Yunis = Khan Yunus 31.35 34.31; Rafah 31.29 34.25
    at        Jabalia = Jabaliya 31.53 34.48; Beit Hanoun 31.54 34.54
    at        Beit Lahiya = Beit Lahia 31.55 34.50; Deir al-Balah = Deir el-Balah 31.42 34.35
    at        Nuseirat 31.45 34.39; Bureij 31.44 34.40
    at        Shujaiya = Shejaiya = Shuja'iyya 31.50 34.48
    at        Al-Mawasi = Mawasi = Muwasi 31.34 34.25; Al-Shifa Hospital = Al-Shifa 31.52 34.44
    at        Nablus 32.22 35.26; Jenin = Jenin camp 32.46 35.30; Hebron 31.53 35.10
    at        Bethlehem 31.71 35.20; Jericho 31.86 35.46; Tulkarm = Tulkarem 32.31 35.03
    at        Qalqilya 32.19 34.97; Tubas 32.32 35.37; Huwara = Hawara 32.15 35.26
    at        Masafer Yatta 31.41 35.14; Khan al-Ahmar 31.81 35.33; Sheikh Jarrah 31.79 35.23
    at        Abu Dis 31.76 35.26
    region    Middle East

state QAT | Qatar
    alias     State of Qatar
    demonym   Qatari; Qataris
    capital   Doha
    metonym   Amiri Diwan
    city      Al Udeid; Al-Udeid; Al Udeid Air Base; Al-Udeid Air Base; Lusail; Ras Laffan; Al Wakrah; Al Rayyan
    weak      Amiri Diwan
    at        Doha 25.29 51.53; Al Udeid = Al Udeid Air Base 25.12 51.31; Lusail 25.43 51.49
    at        Ras Laffan 25.93 51.56; Al Wakrah 25.17 51.60
    cow       QAT
    region    Middle East

state SAU | Saudi Arabia
    alias     Kingdom of Saudi Arabia; KSA; Saudi; S. Arabia; Saudi-Arabia; Kingdom
    demonym   Saudi Arabian; Saudi Arabians; Saudis
    capital   Riyadh
    metonym   Al-Yamamah Palace; Yamamah Palace; Diriyah Palace
    city      Jeddah; Jiddah; Mecca; Makkah; Medina; Madinah; Dammam; Dhahran; Khobar; Al Khobar; Khobar Towers; Ta'if; Taif; Tabuk; Abha; Khamis Mushait; Najran; Jizan; Jazan; Yanbu; Jubail; Neom; NEOM; Qatif; Awamiya; Al-Ahsa; Abqaiq; Khurais; Ras Tanura; Hail; Hafr al-Batin; King Khalid Air Base; Prince Sultan Air Base; Al-Kharj; Hejaz; AlUla; Al-Ula; Al Ula; Diriyah; Eastern Province; Asir; Khafji; Arar; Shaybah; Qassim; Buraidah; Ghawar; Rabigh
    weak      Kingdom; Medina; Hail; Eastern Province
    at        Riyadh 24.71 46.68; Jeddah = Jiddah 21.54 39.17 (Mecca)
    at        Mecca = Makkah 21.42 39.83; Medina = Madinah 24.47 39.61
    at        Dammam 26.43 50.10 (Eastern Province); Dhahran 26.29 50.11 (Eastern Province)
    at        Ta'if = Taif 21.27 40.42 (Mecca); Tabuk 28.38 36.57; Abha 18.22 42.51 (Asir)
    at        Najran 17.49 44.13; Jizan = Jazan 16.89 42.55; Yanbu 24.09 38.06 (Medina)
    at        Jubail 27.01 49.66 (Eastern Province); Neom 28.00 35.20 (Tabuk)
    at        Abqaiq 25.94 49.67 (Eastern Province); Ras Tanura 26.64 50.16 (Eastern Province)
    at        Prince Sultan Air Base 24.06 47.58 (Riyadh); AlUla = Al-Ula 26.61 37.92 (Medina)
    at        Diriyah 24.73 46.57 (Riyadh); Khurais 25.07 48.19 (Eastern Province)
    cow       SAU
    region    Middle East

state SYR | Syria
    alias     Syrian Arab Republic; S.A.R.
    demonym   Syrian; Syrians
    capital   Damascus
    metonym   Muhajireen Palace
    city      Aleppo; Homs; Hama; Latakia; Lattakia; Tartus; Tartous; Idlib; Daraa; Deraa; Dara'a; Sweida; Suwayda; As-Suwayda; Suweida; Sweida Province; Quneitra; Raqqa; Ar-Raqqah; Raqqah; Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir al-Zour; Dayr az-Zawr; Hasakah; Hasaka; Al-Hasakah; Hasakeh; Qamishli; Qamishly; Kobani; Kobane; Ayn al-Arab; Afrin; Manbij; Jarablus; Al-Bab; Azaz; Tel Rifaat; Tal Rifaat; Tel Abyad; Tal Abyad; Ras al-Ain; Ras al-Ayn; Serekaniye; Palmyra; Tadmur; Al-Tanf; Tanf; At-Tanf; Abu Kamal; Albu Kamal; Al-Bukamal; Boukamal; Mayadin; Khasham; Khan Sheikhoun; Khan Shaykhun; Douma; Eastern Ghouta; Ghouta; Yarmouk; Zabadani; Qusayr; Al-Qusayr; Baba Amr; Hmeimim; Khmeimim; Hmeymim; Shayrat; T4; Tiyas; Saraqib; Saraqeb; Maarat al-Numan; Maarrat al-Numan; Kafr Nabl; Jisr al-Shughur; Ariha; Baghouz; Al-Hol; al-Hol; Al-Hawl; al-Hol camp; Roj camp; Rmeilan; Rumeilan; Al-Omar; Ash-Shaddadi; Shaddadi; Tabqa; Tishrin Dam; Sednaya; Saydnaya; Saidnaya; Jaramana; Sahnaya; Jabal al-Druze; Jabal al-Arab; Beit Jinn; Maaloula; Jebel Sheikh; Banias; Baniyas; Jableh; Masyaf; Al-Kisweh; Mezzeh; Madaya; Bab al-Hawa; Dabiq; Khan Arnabah; Sayyida Zeinab; Ain Issa; Maskana; Deir Hafer; Sheikh Maqsoud
    weak      Mayadin; Palmyra; T4
    at        Damascus 33.51 36.29; Aleppo 36.20 37.16; Homs 34.73 36.72; Hama 35.13 36.75
    at        Latakia = Lattakia 35.52 35.78; Tartus = Tartous 34.89 35.89; Idlib 35.93 36.63
    at        Daraa = Deraa = Dara'a 32.62 36.10
    at        Sweida = Suwayda = As-Suwayda = Suweida 32.71 36.57; Quneitra 33.13 35.82
    at        Raqqa = Ar-Raqqah = Raqqah 35.95 39.01
    at        Deir ez-Zor = Deir Ezzor = Deir al-Zor = Deir al-Zour = Dayr az-Zawr 35.33 40.14
    at        Hasakah = Hasaka = Al-Hasakah = Hasakeh 36.50 40.75
    at        Qamishli = Qamishly 37.05 41.23 (Hasakah)
    at        Kobani = Kobane = Ayn al-Arab 36.89 38.35 (Aleppo); Afrin 36.51 36.87 (Aleppo)
    at        Manbij 36.53 37.96 (Aleppo); Jarablus 36.82 38.01 (Aleppo)
    at        Al-Bab 36.37 37.52 (Aleppo); Azaz 36.59 37.05 (Aleppo)
    at        Tel Rifaat = Tal Rifaat 36.47 37.10 (Aleppo)
    at        Tel Abyad = Tal Abyad 36.70 38.95 (Raqqa)
    at        Ras al-Ain = Ras al-Ayn = Serekaniye 36.85 40.07 (Hasakah)
    at        Palmyra = Tadmur 34.56 38.28 (Homs); Al-Tanf = Tanf = At-Tanf 33.49 38.66 (Homs)
    at        Abu Kamal = Albu Kamal = Al-Bukamal = Boukamal 34.45 40.92 (Deir ez-Zor)
    at        Mayadin 35.02 40.45 (Deir ez-Zor)
    at        Khan Sheikhoun = Khan Shaykhun 35.44 36.65 (Idlib)
    at        Douma 33.57 36.40 (Rif Dimashq); Eastern Ghouta = Ghouta 33.53 36.42 (Rif Dimashq)
    at        Hmeimim = Khmeimim = Hmeymim 35.40 35.95 (Latakia); Shayrat 34.49 36.91 (Homs)
    at        Saraqib = Saraqeb 35.86 36.81 (Idlib)
    at        Al-Hol = Al-Hawl = al-Hol camp 36.39 41.15 (Hasakah)
    at        Baghouz 34.46 40.97 (Deir ez-Zor); Tabqa 35.84 38.55 (Raqqa)
    at        Bab al-Hawa 36.23 36.68 (Idlib); Jaramana 33.49 36.35 (Rif Dimashq)
    at        Banias = Baniyas 35.18 35.95 (Tartus)
    at        Sednaya = Saydnaya = Saidnaya 33.70 36.38 (Rif Dimashq)
    at        Jabal al-Druze = Jabal al-Arab 32.70 36.70; Sweida Province 32.80 36.80
    cow       SYR
    region    Middle East

state TUR | Turkey
    alias     Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye; Republic of Turkiye; Turkish Republic; Turkey (Türkiye); Türkiye (Turkey)
    demonym   Turkish; Turk; Turks
    capital   Ankara; Angora
    metonym   Beştepe; Bestepe; Ak Saray; Çankaya; Cankaya; Sublime Porte; Dolmabahçe; Dolmabahce; Dolmabahce Palace; Dolmabahçe Palace
    city      Istanbul; İstanbul; Constantinople; Izmir; İzmir; Antalya; Adana; Incirlik; İncirlik; Incirlik Air Base; Gaziantep; Diyarbakir; Diyarbakır; Mersin; Bursa; Konya; Trabzon; Malatya; Kürecik; Kurecik; Hatay; Antakya; Iskenderun; İskenderun; Kahramanmaraş; Kahramanmaras; Sanliurfa; Şanlıurfa; Urfa; Mardin; Cizre; Sirnak; Şırnak; Hakkari; Hakkâri; Yüksekova; Kilis; Reyhanli; Edirne; Canakkale; Çanakkale; Gallipoli; Bodrum; Eskisehir; Eskişehir; Kayseri; Erzurum; Kars; Igdir; Samsun; Sinop; Zonguldak; Akkuyu; Ceyhan; Silivri; Imrali; İmralı; Taksim; Taksim Square; Gezi Park; Sariyer; Tunceli; Dersim; Suruc; Suruç; Karkamis; Pazarkule; Kapikule; Göbekli Tepe; Anatolia; Akhtamar; Anitkabir; Adiyaman; Adıyaman; Osmaniye; Sakarya; Kocaeli; Izmit; Marmaris; Aksaz; Nusaybin
    weak      Angora; Samsun; Sublime Porte; Tunceli
    at        Ankara = Angora 39.93 32.86; Istanbul = Constantinople 41.01 28.98
    at        Izmir 38.42 27.14; Antalya 36.90 30.70; Adana 37.00 35.32
    at        Incirlik = Incirlik Air Base 37.00 35.43 (Adana); Gaziantep 37.07 37.38
    at        Diyarbakir 37.91 40.22; Mersin 36.81 34.63; Bursa 40.19 29.06; Konya 37.87 32.48
    at        Trabzon 41.00 39.72; Malatya 38.36 38.31; Kürecik 38.35 37.80 (Malatya)
    at        Antakya = Hatay 36.20 36.16; Iskenderun 36.59 36.17 (Hatay)
    at        Kahramanmaraş 37.58 36.94; Sanliurfa = Urfa 37.16 38.79; Mardin 37.31 40.74
    at        Edirne 41.68 26.56; Canakkale = Gallipoli 40.15 26.41; Bodrum 37.03 27.43 (Muğla)
    at        Akkuyu 36.14 33.54 (Mersin); Ceyhan 37.03 35.81 (Adana); Kars 40.60 43.10
    at        Imrali 40.54 28.53 (Bursa); Silivri 41.07 28.25 (Istanbul)
    cow       TUR
    region    Middle East

state YEM | Yemen
    alias     Republic of Yemen; Yemen Arab Republic; North Yemen
    demonym   Yemeni; Yemenis; Yemenite; Yemenites
    capital   Sanaa; Sana'a; Sana’a; San'a
    metonym   Maashiq Palace; Al-Maashiq
    city      Aden; Hodeidah; Hodeida; Hudaydah; Al-Hudaydah; Hudaida; Al Hudaydah; Ta'iz; Taiz; Taizz; Marib; Ma'rib; Saada; Sa'dah; Sa'ada; Saadah; Ibb; Dhamar; Mukalla; Al-Mukalla; Seiyun; Sayun; Hadramawt; Hadramout; Hadhramaut; Hadramaut; Shabwa; Shabwah; Abyan; Zinjibar; Lahj; Lahij; Al-Anad; Al-Dhale; Dhale; Al-Jawf; Jawf; Mocha; Mokha; Ras Isa; Salif; Hajjah; Hajja; Socotra; Suqutra; Mahra; Al-Mahra; Al Mahrah; Shihr; Midi; Kitaf; Zabid; Perim; Mayun; Hanish; Hanish Islands; Zuqar; Safer; Ras Issa; Harad; Sirwah; Beihan
    demonym   South Yemeni; Hadrami
    weak      Midi; Mocha; Safer
    at        Sanaa = Sana'a = San'a 15.37 44.19; Aden 12.79 45.02
    at        Hodeidah = Hodeida = Hudaydah = Al-Hudaydah = Hudaida 14.80 42.95
    at        Ta'iz = Taiz = Taizz 13.58 44.02; Marib = Ma'rib 15.46 45.33
    at        Saada = Sa'dah = Sa'ada = Saadah 16.94 43.76; Ibb 13.97 44.18
    at        Mukalla = Al-Mukalla 14.54 49.12 (Hadramawt)
    at        Seiyun = Sayun 15.94 48.79 (Hadramawt); Mocha = Mokha 13.32 43.25 (Taiz)
    at        Ras Isa = Ras Issa 15.12 42.60 (Hodeidah); Salif 15.31 42.67 (Hodeidah)
    at        Zinjibar 13.13 45.38 (Abyan); Socotra = Suqutra 12.50 53.90
    at        Perim = Mayun 12.66 43.41; Hanish = Hanish Islands 13.72 42.75
    at        Al-Anad 13.18 44.77 (Lahj); Hajjah = Hajja 15.69 43.60
    at        Dhale = Al-Dhale 13.70 44.73
    at        Hadramawt = Hadramout = Hadhramaut = Hadramaut 16.80 49.50
    at        Shabwa = Shabwah 14.80 46.80; Abyan 13.60 46.10; Lahj = Lahij 13.10 44.90
    at        Al-Jawf = Jawf 16.60 45.50; Mahra = Al-Mahra = Al Mahrah 16.70 51.50
    cow       YEM
    region    Middle East
