# States of the Middle East: names, peoples, capitals, metonyms, places in them.

state ARE | United Arab Emirates
    alias     UAE; U.A.E.; Emirates; Arab Emirates; Trucial States
    demonym   Emirati; Emiratis
    capital   Abu Dhabi
    city      Dubai; Sharjah; Fujairah; Ras al-Khaimah; Ras Al Khaimah; Al Ain; Ajman; Al Dhafra; Al-Dhafra Air Base; Jebel Ali; Barakah; Ruwais; Masdar; Umm Al Quwain
    weak      Emirates; Trucial States
    cow       UAE
    region    Middle East

state BHR | Bahrain
    alias     Kingdom of Bahrain; Bahrein; State of Bahrain
    demonym   Bahraini; Bahrainis
    capital   Manama
    city      Muharraq; Sakhir; Sakhir Palace; Sitra; Isa Air Base; Diraz; Juffair; Pearl Roundabout; Mina Salman
    cow       BAH
    region    Middle East

state IRN | Iran
    alias     Islamic Republic of Iran; Islamic Republic; Persia; I.R. Iran; I.R. of Iran; IRI; Iran, Islamic Republic of
    demonym   Iranian; Iranians; Persian; Persians
    capital   Tehran; Teheran
    metonym   Pasteur Street
    city      Isfahan; Esfahan; Mashhad; Tabriz; Shiraz; Qom; Ahvaz; Ahwaz; Kerman; Kermanshah; Bandar Abbas; Bandar-Abbas; Bushehr; Natanz; Fordow; Fordo; Arak; Khondab; Parchin; Karaj; Hamedan; Hamadan; Yazd; Zahedan; Chabahar; Chah Bahar; Abadan; Khorramshahr; Kharg Island; Kharg; Asaluyeh; Urmia; Sanandaj; Mahabad; Saqqez; Rasht; Ardabil; Gorgan; Semnan; Shahroud; Dezful; Jask; Qeshm; Kish; Kish Island; Turquzabad; Lavizan; Lavizan-Shian; Varamin; Marivan; Khorramabad; Evin; Evin prison; Evin Prison; Pickaxe Mountain; Khuzestan; Sistan and Baluchestan; Sistan-Baluchestan; Sistan and Baluchistan; Sistan; East Azerbaijan Province; Saravan; Mazandaran; Astara; Rezvanshahr; Lorestan; Nowshahr; Shahid Rajaee; Konarak; Larak; South Pars; Kavir; Piranshahr; Izeh; Behbahan; Rafsanjan; Azadi Square
    weak      Islamic Republic; Arak; Kish; Persian; Persians; IRI; Semnan
    cow       IRN
    region    Middle East

state IRQ | Iraq
    alias     Republic of Iraq
    demonym   Iraqi; Iraqis
    capital   Baghdad; Bagdad
    city      Basra; Mosul; Erbil; Irbil; Arbil; Hewler; Sulaymaniyah; Sulaimaniyah; Sulaimaniya; Sulaimani; Dohuk; Duhok; Kirkuk; Najaf; Karbala; Kerbala; Fallujah; Falluja; Ramadi; Tikrit; Samarra; Baquba; Baqubah; Nasiriyah; Nasiriya; Amarah; Amara; Umm Qasr; Faw; Al-Faw; Al-Qaim; Qaim; Haditha; Hit; Rutba; Taji; Camp Taji; Ain al-Asad; Ain al-Assad; Al-Asad Air Base; Al Asad; Al-Asad; Ayn al-Asad; Balad; Balad Air Base; Abu Ghraib; Camp Victory; Sadr City; Green Zone; Halabja; Sinjar; Shingal; Tal Afar; Tuz Khurmatu; Hawija; Makhmour; Zakho; Qandil; Qandil Mountains; Nineveh; Nineveh Plains; Anbar; Diyala; Salahuddin; Salah al-Din; Dhi Qar; Maysan; Muthanna; Babil; Bartella; Bashiqa; Harir; Khor Mor; Jurf al-Sakhar; Rania; Camp Ashraf; Camp Liberty; Shalamcheh; Trebil; Ibrahim Khalil; Kufa; Diwaniyah; Hillah; Babylon; Osirak; Chamchamal
    weak      Hit; Taji; Balad; Babylon; Rania; Green Zone; Amara; Harir
    cow       IRQ
    region    Middle East

state ISR | Israel
    alias     State of Israel; Jewish State; Zionist entity; Zionist regime; Jewish state
    demonym   Israeli; Israelis
    capital   Jerusalem; Tel Aviv       # reports use both for the government; the status of Jerusalem is disputed
    metonym   Beit Aghion; Balfour Street
    city      Haifa; Beersheba; Be'er Sheva; Beer Sheva; Eilat; Ashdod; Ashkelon; Sderot; Netanya; Herzliya; Acre; Akko; Nahariya; Nazareth; Tiberias; Safed; Kiryat Shmona; Kiryat Shemona; Metula; Rosh Hanikra; Dimona; Negev; Negev Desert; Galilee; Upper Galilee; Ramat Gan; Rehovot; Holon; Bat Yam; Lod; Ramla; Jaffa; Rishon Lezion; Petah Tikva; Kfar Aza; Be'eri; Kibbutz Be'eri; Nir Oz; Re'im; Nahal Oz; Erez; Kerem Shalom; Kissufim; Zikim; Netivot; Sde Boker; Sde Teiman; Nevatim; Nevatim Air Base; Hatzerim; Palmachim; Ben Gurion Airport; Ben Gurion International Airport; Yad Vashem; Mount Herzl; Caesarea; Metulla; Arad; Nir Yitzhak; Umm al-Fahm; Mitzpe Ramon; Soroka; Beit She'an; Latrun; Kirya; Beit Shemesh; Modiin
    weak      Jewish State; Jewish state; Acre; Kirya; Erez; Arad
    cow       ISR
    region    Middle East

state JOR | Jordan
    alias     Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan
    demonym   Jordanian; Jordanians
    capital   Amman
    metonym   Royal Hashemite Court; Al-Husseiniya Palace
    city      Aqaba; Zarqa; Irbid; Petra; Azraq; Zaatari; Za'atari; Zaatari camp; Mafraq; Tower 22; Ma'an; Maan; Salt; Karak; Karameh; Rukban; Muwaffaq Salti Air Base; Wadi Araba; Naharayim; Baqoura; Ghamr; Jerash; Madaba; Nassib; Jaber; Sweimeh
    weak      Jordan; Salt; Jaber; Petra; Maan; Ma'an
    cow       JOR
    region    Middle East

state KWT | Kuwait
    alias     State of Kuwait
    demonym   Kuwaiti; Kuwaitis
    capital   Kuwait City
    metonym   Bayan Palace; Dar Salwa
    city      Ali al-Salem; Ali Al Salem Air Base; Camp Arifjan; Arifjan; Shuaiba; Bubiyan; Warba; Failaka; Dorra; Durra; Ahmadi; Shuwaikh; Abdali; Khor Abdullah
    cow       KUW
    region    Middle East

state LBN | Lebanon
    alias     Lebanese Republic; Republic of Lebanon
    demonym   Lebanese
    capital   Beirut
    metonym   Baabda; Baabda Palace; Grand Serail; Ain el-Tineh
    city      Sidon; Saida; Tyre; Tyr; Baalbek; Nabatieh; Nabatiyeh; Zahle; Bekaa; Bekaa Valley; Beqaa; Beqaa Valley; Hermel; Arsal; Naqoura; Naqura; Marjayoun; Marjeyoun; Khiam; Bint Jbeil; Aita al-Shaab; Maroun al-Ras; Kfar Kila; Kfarkila; Aitaroun; Yaroun; Houla; Meiss el-Jabal; Qana; Dahiyeh; Dahieh; Haret Hreik; Ain al-Hilweh; Ein el-Hilweh; Sabra; Shatila; Nahr al-Bared; Tripoli; Akkar; Byblos; Jounieh; Mount Lebanon; South Lebanon; Southern Lebanon; Masnaa; Wazzani; Ghajar; Taybeh; Tayr Harfa; Bachoura; Chouf; Ghobeiry
    weak      Tripoli; Sabra; Saida; Taybeh
    cow       LEB
    region    Middle East

state OMN | Oman
    alias     Sultanate of Oman; Sultanate; Muscat and Oman
    demonym   Omani; Omanis
    capital   Muscat
    metonym   Al Alam Palace; Al Baraka Palace
    city      Salalah; Duqm; Sohar; Musandam; Sur; Dhofar; Masirah; Nizwa; Khasab; Thumrait; Ibri
    weak      Sur; Sultanate; Ibri
    cow       OMA
    region    Middle East

state PSE | Palestine
    alias     State of Palestine; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; Occupied Palestinian Territories; occupied Palestinian territory; occupied Palestinian territories; OPT; oPt
    demonym   Palestinian; Palestinians
    capital   Ramallah
    metonym   Muqata; Muqataa; Mukataa
    city      Gaza City; Khan Younis; Khan Yunis; Khan Yunus; Rafah; Jabalia; Jabaliya; Beit Hanoun; Beit Lahiya; Beit Lahia; Deir al-Balah; Deir el-Balah; Nuseirat; Bureij; Maghazi; Shujaiya; Shejaiya; Shuja'iyya; Zeitoun; Al-Mawasi; Mawasi; Al-Shifa Hospital; Al-Shifa; Nablus; Jenin; Jenin camp; Hebron; Bethlehem; Jericho; Tulkarm; Tulkarem; Qalqilya; Tubas; Salfit; Huwara; Hawara; Nur Shams; Balata; Masafer Yatta; Susya; Khan al-Ahmar; Abu Dis; Sheikh Jarrah; Silwan; Beita; Turmus Ayya; Evyatar; Homesh; Area C; Qusra; Far'a; Tal al-Sultan; Burqa; Beit Jala; Ariel; Ma'ale Adumim; Maale Adumim; Gush Etzion; Kiryat Arba; Beit El; Shuafat; Qalandia; Aqabat Jabr; Muwasi
    weak      Ariel; Area C; Zeitoun; OPT; Burqa
    region    Middle East

state QAT | Qatar
    alias     State of Qatar
    demonym   Qatari; Qataris
    capital   Doha
    metonym   Amiri Diwan
    city      Al Udeid; Al-Udeid; Al Udeid Air Base; Al-Udeid Air Base; Lusail; Ras Laffan; Al Wakrah; Al Rayyan
    weak      Amiri Diwan
    cow       QAT
    region    Middle East

state SAU | Saudi Arabia
    alias     Kingdom of Saudi Arabia; KSA; Saudi; S. Arabia; Saudi-Arabia; Kingdom
    demonym   Saudi Arabian; Saudi Arabians; Saudis
    capital   Riyadh
    metonym   Al-Yamamah Palace; Yamamah Palace; Diriyah Palace
    city      Jeddah; Jiddah; Mecca; Makkah; Medina; Madinah; Dammam; Dhahran; Khobar; Al Khobar; Khobar Towers; Ta'if; Taif; Tabuk; Abha; Khamis Mushait; Najran; Jizan; Jazan; Yanbu; Jubail; Neom; NEOM; Qatif; Awamiya; Al-Ahsa; Abqaiq; Khurais; Ras Tanura; Hail; Hafr al-Batin; King Khalid Air Base; Prince Sultan Air Base; Al-Kharj; Hejaz; AlUla; Al-Ula; Al Ula; Diriyah; Eastern Province; Asir; Khafji; Arar; Shaybah; Qassim; Buraidah; Ghawar; Rabigh
    weak      Kingdom; Medina; Hail; Eastern Province
    cow       SAU
    region    Middle East

state SYR | Syria
    alias     Syrian Arab Republic; S.A.R.
    demonym   Syrian; Syrians
    capital   Damascus
    metonym   Muhajireen Palace
    city      Aleppo; Homs; Hama; Latakia; Lattakia; Tartus; Tartous; Idlib; Daraa; Deraa; Dara'a; Sweida; Suwayda; As-Suwayda; Suweida; Sweida Province; Quneitra; Raqqa; Ar-Raqqah; Raqqah; Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir al-Zour; Dayr az-Zawr; Hasakah; Hasaka; Al-Hasakah; Hasakeh; Qamishli; Qamishly; Kobani; Kobane; Ayn al-Arab; Afrin; Manbij; Jarablus; Al-Bab; Azaz; Tel Rifaat; Tal Rifaat; Tel Abyad; Tal Abyad; Ras al-Ain; Ras al-Ayn; Serekaniye; Palmyra; Tadmur; Al-Tanf; Tanf; At-Tanf; Abu Kamal; Albu Kamal; Al-Bukamal; Boukamal; Mayadin; Khasham; Khan Sheikhoun; Khan Shaykhun; Douma; Eastern Ghouta; Ghouta; Yarmouk; Zabadani; Qusayr; Al-Qusayr; Baba Amr; Hmeimim; Khmeimim; Hmeymim; Shayrat; T4; Tiyas; Saraqib; Saraqeb; Maarat al-Numan; Maarrat al-Numan; Kafr Nabl; Jisr al-Shughur; Ariha; Baghouz; Al-Hol; al-Hol; Al-Hawl; al-Hol camp; Roj camp; Rmeilan; Rumeilan; Al-Omar; Ash-Shaddadi; Shaddadi; Tabqa; Tishrin Dam; Sednaya; Saydnaya; Saidnaya; Jaramana; Sahnaya; Jabal al-Druze; Jabal al-Arab; Beit Jinn; Maaloula; Jebel Sheikh; Banias; Baniyas; Jableh; Masyaf; Al-Kisweh; Mezzeh; Madaya; Bab al-Hawa; Dabiq; Khan Arnabah; Sayyida Zeinab; Ain Issa; Maskana; Deir Hafer; Sheikh Maqsoud
    weak      Mayadin; Palmyra; T4
    cow       SYR
    region    Middle East

state TUR | Turkey
    alias     Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye; Republic of Turkiye; Turkish Republic; Turkey (Türkiye); Türkiye (Turkey)
    demonym   Turkish; Turk; Turks
    capital   Ankara; Angora
    metonym   Beştepe; Bestepe; Ak Saray; Çankaya; Cankaya; Sublime Porte; Dolmabahçe; Dolmabahce; Dolmabahce Palace; Dolmabahçe Palace
    city      Istanbul; İstanbul; Constantinople; Izmir; İzmir; Antalya; Adana; Incirlik; İncirlik; Incirlik Air Base; Gaziantep; Diyarbakir; Diyarbakır; Mersin; Bursa; Konya; Trabzon; Malatya; Kürecik; Kurecik; Hatay; Antakya; Iskenderun; İskenderun; Kahramanmaraş; Kahramanmaras; Sanliurfa; Şanlıurfa; Urfa; Mardin; Cizre; Sirnak; Şırnak; Hakkari; Hakkâri; Yüksekova; Kilis; Reyhanli; Edirne; Canakkale; Çanakkale; Gallipoli; Bodrum; Eskisehir; Eskişehir; Kayseri; Erzurum; Kars; Igdir; Samsun; Sinop; Zonguldak; Akkuyu; Ceyhan; Silivri; Imrali; İmralı; Taksim; Taksim Square; Gezi Park; Sariyer; Tunceli; Dersim; Suruc; Suruç; Karkamis; Pazarkule; Kapikule; Göbekli Tepe; Anatolia; Akhtamar; Anitkabir; Adiyaman; Adıyaman; Osmaniye; Sakarya; Kocaeli; Izmit; Marmaris; Aksaz; Nusaybin
    weak      Angora; Samsun; Sublime Porte; Tunceli
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
    cow       YEM
    region    Middle East
