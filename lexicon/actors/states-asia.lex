# States of East, South-East, South and Central Asia and of the South Caucasus.

state AFG | Afghanistan
    alias     Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Islamic Emirate
    demonym   Afghan; Afghans; Afghani; Afghanis
    capital   Kabul
    metonym   Arg Palace
    city      Kandahar; Herat; Mazar-i-Sharif; Mazar-e-Sharif; Jalalabad; Kunduz; Lashkar Gah; Ghazni; Bagram; Bagram Air Base; Bagram Airfield; Helmand; Nangarhar; Badakhshan; Bamiyan; Bamyan; Khost; Paktia; Paktika; Kunar; Nuristan; Panjshir; Panjsher; Tora Bora; Baghlan; Takhar; Faryab; Uruzgan; Zabul; Wardak; Logar; Spin Boldak; Islam Qala; Torkham; Zaranj; Nimroz; Farah; Achin; Hairatan; Shindand; Sangin; Marjah; Ghor
    weak      Farah; Islamic Emirate
    cow       AFG
    region    South Asia

state ARM | Armenia
    alias     Republic of Armenia; Hayastan
    demonym   Armenian; Armenians
    capital   Yerevan; Erevan
    city      Gyumri; Vanadzor; Goris; Kapan; Meghri; Syunik; Syunik Province; Tavush; Ijevan; Etchmiadzin; Echmiadzin; Vagharshapat; Dilijan; Jermuk; Sotk; Vardenis; Metsamor; Kornidzor; Yeraskh; Margara; Ararat Province
    cow       ARM
    region    South Caucasus

state AZE | Azerbaijan
    alias     Republic of Azerbaijan; Azerbaidzhan
    demonym   Azerbaijani; Azerbaijanis; Azeri; Azeris
    capital   Baku
    city      Ganja; Sumqayit; Sumgait; Nakhchivan; Nakhichevan; Lachin; Shusha; Shushi; Agdam; Aghdam; Fuzuli; Fizuli; Jabrayil; Kalbajar; Kelbajar; Zangilan; Tovuz; Qubadli; Khojaly; Sangachal; Alat; Gabala; Terter; Stepanakert; Khankendi; Hadrut; Martakert; Lachin corridor; Lachin Corridor
    cow       AZE
    region    South Caucasus

state BGD | Bangladesh
    alias     People's Republic of Bangladesh; East Bengal
    demonym   Bangladeshi; Bangladeshis
    capital   Dhaka; Dacca
    metonym   Bangabhaban; Ganabhaban
    city      Chittagong; Chattogram; Cox's Bazar; Sylhet; Khulna; Rajshahi; Rangpur; Kutupalong; Bhasan Char; Payra; Teknaf; Barisal; Rooppur; Matarbari; Mongla; Shahbagh; Gopalganj; Feni; Comilla; Benapole; Saint Martin's Island; Chittagong Hill Tracts; Gazipur
    cow       BNG
    region    South Asia

state BRN | Brunei
    alias     Brunei Darussalam; Nation of Brunei; Sultanate of Brunei
    demonym   Bruneian; Bruneians
    capital   Bandar Seri Begawan
    city      Seria; Muara; Kuala Belait; Temburong
    cow       BRU
    region    Southeast Asia

state BTN | Bhutan
    alias     Kingdom of Bhutan
    demonym   Bhutanese
    capital   Thimphu; Thimpu
    city      Paro; Phuentsholing; Gelephu; Punakha; Haa
    weak      Paro
    cow       BHU
    region    South Asia

state CHN | China
    alias     People's Republic of China; PRC; P.R.C.; P.R. China; PR China; Mainland China; mainland China; Red China; Communist China; Chinese mainland
    demonym   Chinese
    capital   Beijing; Peking; Peiping
    metonym   Zhongnanhai; Great Hall of the People; Diaoyutai; Diaoyutai State Guesthouse
    city      Shanghai; Guangzhou; Canton; Shenzhen; Tianjin; Wuhan; Chongqing; Chengdu; Nanjing; Nanking; Hangzhou; Xi'an; Xian; Harbin; Shenyang; Dalian; Qingdao; Tsingtao; Xiamen; Fuzhou; Ningbo; Suzhou; Wuxi; Hefei; Jinan; Zhengzhou; Changsha; Kunming; Nanning; Guiyang; Lanzhou; Taiyuan; Nanchang; Changchun; Jilin City; Yanji; Dandong; Hunchun; Tumen; Shijiazhuang; Zhuhai; Dongguan; Foshan; Shantou; Sanya; Boao; Haikou; Yulin; Yulin Naval Base; Wenchang; Jiuquan; Xichang; Xiong'an; Beidaihe; Badaling; Yan'an; Zunyi; Urumqi; Ürümqi; Kashgar; Kashi; Hotan; Aksu; Karamay; Horgos; Turpan; Lhasa; Shigatse; Nyingchi; Chamdo; Hami; Lop Nur; Wenzhou; Quanzhou; Putian; Pingtan; Zhoushan; Yiwu; Lianyungang; Yantai; Weihai; Guangdong; Fujian; Zhejiang; Jiangsu; Shandong; Sichuan; Yunnan; Hubei; Hunan; Henan; Hebei; Hainan; Heilongjiang; Jilin; Liaoning; Shanxi; Shaanxi; Gansu; Qinghai; Guizhou; Guangxi; Jiangxi; Anhui; Ningxia; Inner Mongolia; Hohhot; Baotou; Bayan Obo; Manchuria; Manzhouli; Tiananmen; Tiananmen Square; Tian'anmen Square; Forbidden City; Great Wall; Marco Polo Bridge; Ruili; Tengchong
    demonym   Han Chinese
    weak      Canton; Aksu; Xian; Kashi; Great Hall of the People; Great Wall
    cow       CHN
    region    East Asia

state GEO | Georgia
    alias     Republic of Georgia; Sakartvelo
    demonym   Georgian; Georgians
    capital   Tbilisi; Tiflis
    city      Batumi; Kutaisi; Poti; Gori; Zugdidi; Rustavi; Anaklia; Adjara; Ajaria; Samegrelo; Mingrelia; Pankisi Gorge; Pankisi; Akhalkalaki; Javakheti; Svaneti; Kakheti; Senaki; Telavi; Borjomi; Larsi; Verkhny Lars; Upper Lars; Gali; Kodori Gorge; Pitsunda; Ochamchire; Akhalgori; Java District; Ergneti
    weak      Georgia; Georgian; Georgians; Gali
    cow       GRG
    region    South Caucasus

state IDN | Indonesia
    alias     Republic of Indonesia; Dutch East Indies; Netherlands East Indies
    demonym   Indonesian; Indonesians
    capital   Jakarta; Djakarta; Batavia
    metonym   Merdeka Palace; Istana Merdeka
    city      Nusantara; Surabaya; Bandung; Medan; Semarang; Yogyakarta; Jogjakarta; Makassar; Denpasar; Nusa Dua; Batam; Natuna; Natuna Islands; Natuna Besar; Palembang; Padang; Manado; Balikpapan; Pontianak; Banda Aceh; Bogor; Labuan Bajo; Ambon; Jayapura; Timika; Poso; Palu; Lombok; Bali; Java; Sumatra; Kalimantan; Sulawesi; Celebes; Moluccas; Maluku; Nduga; Wamena; Riau; Riau Islands; Flores; East Nusa Tenggara; Kupang; West Timor; Lampung; Morowali; Grasberg; Biak; Merauke; Rempang; Halmahera; Cirebon; Bekasi; Tangerang
    weak      Padang; Java; Batavia; Palu; Flores; Nusantara
    cow       INS
    region    Southeast Asia

state IND | India
    alias     Republic of India; Bharat; Hindustan; British India
    demonym   Indian; Indians
    capital   New Delhi; Delhi
    metonym   South Block; Raisina Hill; Rashtrapati Bhavan; Hyderabad House; Race Course Road; Lok Kalyan Marg
    city      Mumbai; Bombay; Kolkata; Calcutta; Chennai; Madras; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune; Jaipur; Lucknow; Kanpur; Varanasi; Agra; Amritsar; Attari; Chandigarh; Jodhpur; Jaisalmer; Pokhran; Udaipur; Bhopal; Indore; Nagpur; Surat; Gandhinagar; Vadodara; Panaji; Goa; Kochi; Cochin; Thiruvananthapuram; Trivandrum; Kozhikode; Coimbatore; Madurai; Mangalore; Mysore; Mysuru; Visakhapatnam; Vizag; Vijayawada; Bhubaneswar; Cuttack; Patna; Ranchi; Guwahati; Shillong; Imphal; Kohima; Aizawl; Agartala; Itanagar; Tawang; Gangtok; Siliguri; Siliguri Corridor; Darjeeling; Dharamsala; Dharamshala; Shimla; Simla; Dehradun; Ayodhya; Mathura; Aligarh; Meerut; Noida; Gurgaon; Gurugram; Prayagraj; Allahabad; Gorakhpur; Bhuj; Kandla; Mundra; Port Blair; Andaman and Nicobar Islands; Andaman Islands; Nicobar Islands; Lakshadweep; Chabua; Sriharikota; Pathankot; Gurdaspur; Uri; Pulwama; Pahalgam; Srinagar; Jammu; Kargil; Leh; Baramulla; Anantnag; Kupwara; Poonch; Rajouri; Udhampur; Galwan; Depsang; Demchok; Chushul; Punjab; Haryana; Rajasthan; Gujarat; Maharashtra; Karnataka; Kerala; Tamil Nadu; Andhra Pradesh; Telangana; Odisha; Orissa; West Bengal; Bihar; Jharkhand; Chhattisgarh; Madhya Pradesh; Uttar Pradesh; Uttarakhand; Himachal Pradesh; Assam; Meghalaya; Manipur; Nagaland; Mizoram; Tripura; Sikkim; Puducherry; Pondicherry; Kudankulam; Adampur; Hindon; Mamallapuram; Mahabalipuram; Barmer; Bathinda; Chumar; Daulat Beg Oldi; Bareilly; Moradabad; Muzaffarnagar; Godhra; Dantewada; Bastar; Churachandpur; Moreh
    weak      Hyderabad; Punjab; Surat; Uri; Madras; Poonch
    cow       IND
    region    South Asia

state JPN | Japan
    alias     Nippon; Empire of Japan; Imperial Japan
    demonym   Japanese
    capital   Tokyo; Tokio
    metonym   Kantei; Nagatacho; Nagata-cho; Kasumigaseki; Chrysanthemum Throne; Akasaka Palace
    city      Osaka; Kyoto; Hiroshima; Nagasaki; Yokohama; Kobe; Nagoya; Fukuoka; Sapporo; Sendai; Fukushima; Fukushima Daiichi; Naha; Nago; Henoko; Futenma; Ginowan; Kadena; Camp Schwab; Yokosuka; Yokota; Yokota Air Base; Atsugi; Sasebo; Iwakuni; Misawa; Kure; Zama; Camp Zama; Ise-Shima; Karuizawa; Toyako; Niigata; Kanazawa; Nara; Narita; Haneda; Nemuro; Wakkanai; Hakodate; Aomori; Rokkasho; Akita; Shizuoka; Hamamatsu; Gifu; Okayama; Kumamoto; Kagoshima; Miyazaki; Saga; Oita; Shimonoseki; Kitakyushu; Matsue; Shimane; Tottori; Yonaguni; Ishigaki; Miyako; Miyakojima; Amami; Tanegashima; Iwo Jima; Iwo To; Ogasawara; Ogasawara Islands; Minamitorishima; Mageshima; Hokkaido; Honshu; Kyushu; Shikoku; Tohoku; Ibaraki; Chiba; Saitama; Kanagawa; Hyogo; Noto; Noto Peninsula; Yasukuni; Yasukuni Shrine; Kashiwazaki-Kariwa; Hakone; Ise; Kamakura; Naruto
    weak      Miyako; Nippon; Nara; Ise; Naruto; Chiba; Noto; Kure; Miyazaki; Kanazawa; Akita; Fukuoka; Saga
    cow       JPN
    region    East Asia

state KAZ | Kazakhstan
    alias     Republic of Kazakhstan; Kazakstan; Qazaqstan
    demonym   Kazakh; Kazakhs; Kazakhstani; Kazakhstanis
    capital   Astana; Nur-Sultan; Nursultan
    metonym   Akorda; Ak Orda
    city      Almaty; Alma-Ata; Shymkent; Aktau; Atyrau; Aktobe; Aqtobe; Karaganda; Semipalatinsk; Semey; Zhanaozen; Baikonur; Baikonur Cosmodrome; Tengiz; Kashagan; Karachaganak; Khorgos; Dostyk; Burabay; Oskemen; Ust-Kamenogorsk; Pavlodar; Turkistan; Taraz; Ulken; Kyzylorda; Mangystau; Sary-Shagan; Zhezkazgan; Kulsary
    weak      Turkistan
    cow       KZK
    region    Central Asia

state KGZ | Kyrgyzstan
    alias     Kyrgyz Republic; Kirghizia; Kirgizia; Kirgizstan; Kyrgyztan
    demonym   Kyrgyz; Kyrgyzstani; Kyrgyzstanis; Kirghiz; Kirgiz
    capital   Bishkek; Frunze
    metonym   Ala Archa; Yntymak Ordo
    city      Osh; Jalal-Abad; Batken; Kant; Kant air base; Manas; Manas Air Base; Naryn; Cholpon-Ata; Issyk-Kul; Balykchy; Torugart; Irkeshtam; Talas; Kumtor; Isfana; Cholpon Ata
    weak      Kant; Manas; Frunze
    cow       KYR
    region    Central Asia

state KHM | Cambodia
    alias     Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; Khmer Republic; Kâmpŭchéa
    demonym   Cambodian; Cambodians; Khmer; Kampuchean
    capital   Phnom Penh
    city      Siem Reap; Sihanoukville; Preah Vihear; Angkor Wat; Angkor; Ream; Ream Naval Base; Poipet; Battambang; Koh Kong; Ta Moan Thom; Ta Muen Thom; Oddar Meanchey; Banteay Meanchey; Kampot; Dara Sakor; Bavet; Pursat; Takeo; Kandal; Tuol Sleng; Mondulkiri; Chong Bok; Mom Bei; Samraong; Preah Vihear Temple
    weak      Ream
    cow       CAM
    region    Southeast Asia

state KOR | South Korea
    alias     Republic of Korea; ROK; R.O.K.; S. Korea; S Korea; S.Korea; Korea; Korea, Republic of; Republic of South Korea
    demonym   South Korean; South Koreans; S. Korean; S. Koreans; Korean; Koreans
    capital   Seoul
    metonym   Blue House; Cheong Wa Dae; Cheongwadae; Cheongwa Dae
    city      Busan; Pusan; Incheon; Inchon; Daegu; Taegu; Daejeon; Taejon; Gwangju; Kwangju; Ulsan; Sejong; Suwon; Pyeongtaek; Pyongtaek; Camp Humphreys; Osan; Osan Air Base; Kunsan; Gunsan; Seongju; Gyeryongdae; Gyeryong; Gyeongju; Pohang; Changwon; Jinhae; Geoje; Jeju; Jeju Island; Cheju; Gangjeong; Gangneung; Pyeongchang; Wonju; Chuncheon; Cheorwon; Paju; Yeoncheon; Goseong; Sokcho; Yeonpyeong; Yeonpyeong Island; Yeonpyeongdo; Baengnyeong Island; Baengnyeongdo; Ganghwa; Ganghwa Island; Imjingak; Uijeongbu; Dongducheon; Yongsan; Itaewon; Gangnam; Gimpo; Gyeonggi; Gyeonggi Province; North Gyeongsang; South Gyeongsang; Gangwon; Gangwon Province; South Jeolla; Jeolla; Muan; Yeosu; Ansan; Pangyo; Cheonan; Ulleungdo; Ulleung Island; Hanawon; Gwanghwamun; Daeseong-dong
    weak      Korea; Korean; Koreans; Sejong; Cheonan; Goseong; Gangwon; Gangwon Province
    cow       ROK
    region    East Asia

state LAO | Laos
    alias     Lao People's Democratic Republic; Lao PDR; Lao P.D.R.; LPDR
    demonym   Lao; Laotian; Laotians
    capital   Vientiane
    city      Luang Prabang; Boten; Savannakhet; Pakse; Xayaburi; Bokeo; Golden Triangle Special Economic Zone; Vang Vieng; Champasak; Xieng Khouang
    cow       LAO
    region    Southeast Asia

state LKA | Sri Lanka
    alias     Democratic Socialist Republic of Sri Lanka; Ceylon; Srilanka
    demonym   Sri Lankan; Sri Lankans; Ceylonese
    capital   Colombo; Sri Jayawardenepura Kotte; Kotte
    metonym   Temple Trees
    city      Kandy; Jaffna; Trincomalee; Hambantota; Galle; Batticaloa; Mannar; Negombo; Kilinochchi; Mullaitivu; Mattala; Katunayake; Anuradhapura; Katchatheevu; Mullivaikkal; Colombo Port City
    weak      Galle; Ceylon
    cow       SRI
    region    South Asia

state MDV | Maldives
    alias     Republic of Maldives; Maldive Islands; Republic of the Maldives
    demonym   Maldivian; Maldivians
    capital   Malé; Male
    city      Addu; Addu City; Addu Atoll; Gan; Hanimaadhoo; Hulhumalé; Uthuru Thila Falhu; Feydhoo Finolhu
    weak      Male; Gan
    cow       MAD
    region    South Asia

state MMR | Myanmar
    alias     Burma; Republic of the Union of Myanmar; Union of Myanmar; Union of Burma; Burma/Myanmar; Myanmar/Burma
    demonym   Burmese; Myanma; Myanmarese
    capital   Naypyidaw; Nay Pyi Taw; Naypyitaw; Nay Pyi Daw
    city      Yangon; Rangoon; Mandalay; Sittwe; Kyaukphyu; Kyaukpyu; Dawei; Myawaddy; Loikaw; Lashio; Laukkai; Laukkaing; Myitkyina; Bhamo; Muse; Taunggyi; Sagaing; Magway; Bago; Pyin Oo Lwin; Maungdaw; Buthidaung; Hakha; Falam; Rakhine; Rakhine State; Arakan; Shan State; Kachin; Kachin State; Kayah; Kayah State; Kayin State; Karen State; Karenni State; Chin State; Mon State; Tanintharyi; Kokang; Monywa; Letpadaung; Insein; Insein Prison; Myitsone; Shwe Kokko; KK Park; Hpakant; Kawkareik; Ayeyarwady; Coco Islands; Great Coco Island; Panghsang; Inn Din; Tachileik; Thandwe; Ann; Kyauktaw; Mrauk-U; Kyaukme; Mogok; Pekon
    weak      Muse; Ann; Bago; Kachin
    cow       MYA
    region    Southeast Asia

state MNG | Mongolia
    alias     Mongolian People's Republic; Outer Mongolia
    demonym   Mongolian; Mongolians; Mongol; Mongols
    capital   Ulaanbaatar; Ulan Bator; Ulan-Bator
    city      Darkhan; Erdenet; Oyu Tolgoi; Tavan Tolgoi; Zamyn-Uud; Khalkhin Gol; Gashuun Sukhait; Khovd; Karakorum
    cow       MON
    region    East Asia

state MYS | Malaysia
    alias     Malaya; Federation of Malaysia; Federation of Malaya; M'sia
    demonym   Malaysian; Malaysians; Malayan
    capital   Kuala Lumpur; Putrajaya; KL
    metonym   Seri Perdana; Istana Negara; Perdana Putra
    city      Penang; George Town; Johor; Johor Bahru; Johor Baru; Malacca; Melaka; Ipoh; Kota Kinabalu; Kuching; Langkawi; Kuantan; Port Klang; Sandakan; Lahad Datu; Semporna; Labuan; Sabah; Sarawak; Kelantan; Terengganu; Kedah; Perak; Selangor; Pahang; Perlis; Negeri Sembilan; Butterworth; Bukit Aman; Wang Kelian; Shah Alam; Petaling Jaya; Sungai Golok; Bukit Kayu Hitam; Cyberjaya; Lumut; Sepanggar
    weak      KL; George Town; Butterworth; Malacca
    cow       MAL
    region    Southeast Asia

state NPL | Nepal
    alias     Federal Democratic Republic of Nepal; Kingdom of Nepal
    demonym   Nepali; Nepalis; Nepalese
    capital   Kathmandu; Katmandu
    metonym   Singha Durbar; Singhadurbar; Baluwatar; Shital Niwas; Sheetal Niwas
    city      Pokhara; Lumbini; Birgunj; Biratnagar; Janakpur; Kalapani; Limpiyadhura; Lipulekh; Rasuwagadhi; Terai; Madhes; Tatopani; Kodari; Nepalgunj; Bhairahawa; Kakarbhitta; Mustang; Chitwan
    weak      Mustang
    cow       NEP
    region    South Asia

state PAK | Pakistan
    alias     Islamic Republic of Pakistan; West Pakistan; Pak
    demonym   Pakistani; Pakistanis
    capital   Islamabad
    city      Karachi; Lahore; Rawalpindi; Pindi; Peshawar; Quetta; Multan; Faisalabad; Gwadar; Sialkot; Abbottabad; Swat; Swat Valley; Murree; Bahawalpur; Muridke; Muzaffarabad; Mirpur; Kotli; Skardu; Chaman; Parachinar; Kurram; Bannu; Dera Ismail Khan; Waziristan; North Waziristan; South Waziristan; Miranshah; Miramshah; Wana; Bajaur; Khyber; Mohmand; Orakzai; Khyber Pakhtunkhwa; North-West Frontier Province; FATA; Sindh; Thatta; Hyderabad; Punjab; Nankana Sahib; Kartarpur; Wagah; Turbat; Panjgur; Khuzdar; Mastung; Ormara; Jiwani; Larkana; Garhi Khuda Bakhsh; Sukkur; Jacobabad; Kahuta; Chagai; Nur Khan; Nur Khan Air Base; Sargodha; Kamra; Adiala; Adiala jail; Attock; Zaman Park; Dasu; Diamer; Hub; Taftan; Jaffarabad; Hangu; Charsadda; Mardan; Jandola; Tank; Kalat; Dera Bugti; Sui; Reko Diq; Saindak; Tirah; Kasur; Gujranwala; Khanewal; Bolan Pass; Besham; Jhang; Narowal; Okara; Chakwal
    weak      Pak; Hyderabad; Punjab; Tank; Sui; Hub; Swat; FATA; Wana; Khyber; Pindi
    cow       PAK
    region    South Asia

state PHL | Philippines
    alias     Republic of the Philippines; Philippine Islands; Philippine Republic; PH; Pilipinas
    demonym   Philippine; Filipino; Filipinos; Filipina; Filipinas; Pinoy
    capital   Manila
    metonym   Malacañang; Malacanang; Malacañang Palace; Malacanang Palace; Malacañan; Malacañan Palace
    city      Quezon City; Metro Manila; Makati; Taguig; Cebu; Cebu City; Davao; Davao City; Zamboanga; Marawi; Cotabato; Iloilo; Bacolod; Baguio; Cagayan; Cagayan de Oro; Palawan; Puerto Princesa; Subic; Subic Bay; Clark; Clark Air Base; Olongapo; Angeles City; Basa Air Base; Fort Magsaysay; Camp Aguinaldo; Camp Crame; Mindanao; Luzon; Visayas; Sulu; Jolo; Basilan; Tawi-Tawi; Maguindanao; Maguindanao del Sur; Lanao del Sur; Leyte; Tacloban; Samar; Mindoro; Negros; Batanes; Basco; Zambales; Pangasinan; Bulacan; Pampanga; Laguna; Batangas; Ilocos Norte; Laoag; Legazpi; Albay; Bohol; General Santos; Surigao; Mamasapano; Balabac; Balabac Island; Santa Ana; Isabela; Gamu; Lal-lo; Oyster Bay; Masinloc; El Nido
    weak      Clark; Santa Ana; Isabela; Laguna; Masinloc; PH; Filipinas; Negros; El Nido
    cow       PHI
    region    Southeast Asia

state PRK | North Korea
    alias     Democratic People's Republic of Korea; DPRK; D.P.R.K.; DPR Korea; DPR of Korea; N. Korea; N Korea; N.Korea; Hermit Kingdom; Korea, Democratic People's Republic of; North-Korea; Chosun
    demonym   North Korean; North Koreans; N. Korean; N. Koreans
    capital   Pyongyang; P'yongyang
    metonym   Kumsusan Palace
    city      Kaesong; Gaesong; Rason; Rajin; Najin; Sinuiju; Chongjin; Hamhung; Wonsan; Nampo; Yongbyon; Nyongbyon; Punggye-ri; Tongchang-ri; Sohae; Sohae Satellite Launching Station; Musudan-ri; Kusong; Kumchang-ri; Kangson; Pyongsan; Sunan; Sinpo; Mount Kumgang; Mt. Kumgang; Kumgang; Kumgangsan; Masikryong; Hyesan; Samjiyon; Haeju; Kanggye; Hoeryong; Yodok; Yeongbyeon; Kangdong; Ryongsong; Tumangang; Kijong-dong; Changjon; Wonsan-Kalma; North Hamgyong; South Hamgyong; North Pyongan; Jagang; Chagang; Ryanggang; Panghyon; Taechon; Sanum-dong; Kalma; Ryongsong Machine Complex
    weak      Hermit Kingdom; Chosun; Kalma
    cow       PRK
    region    East Asia

state SGP | Singapore
    alias     Republic of Singapore; S'pore; Lion City
    demonym   Singaporean; Singaporeans
    capital   Singapore City
    metonym   Istana; The Istana
    city      Sentosa; Changi; Changi Naval Base; Jurong; Sembawang; Capella Singapore; Marina Bay; Marina Bay Sands; Shangri-La Hotel; Tuas
    weak      Istana; The Istana; Lion City; Shangri-La Hotel; Marina Bay
    cow       SIN
    region    Southeast Asia

state THA | Thailand
    alias     Kingdom of Thailand; Siam
    demonym   Thai; Thais; Siamese
    capital   Bangkok; Krung Thep
    city      Chiang Mai; Chiang Rai; Phuket; Pattaya; U-Tapao; U-tapao; Sattahip; Hat Yai; Songkhla; Pattani; Yala; Narathiwat; Mae Sot; Mae Sai; Aranyaprathet; Sa Kaeo; Surin; Sisaket; Si Sa Ket; Ubon Ratchathani; Buriram; Udon Thani; Nong Khai; Khon Kaen; Nakhon Ratchasima; Korat; Ayutthaya; Hua Hin; Samui; Koh Kood; Laem Chabang; Rayong; Trat; Ranong; Tak; Tak Bai; Kanchanaburi; Map Ta Phut; Chonburi; Kantharalak; Phu Makhuea; Isan
    weak      Siam; Siamese; Yala; Tak; Surin; Isan
    cow       THI
    region    Southeast Asia

state TJK | Tajikistan
    alias     Republic of Tajikistan; Tadzhikistan; Tadjikistan
    demonym   Tajik; Tajiks; Tajikistani; Tajikistanis; Tadjik; Tadzhik
    capital   Dushanbe; Stalinabad
    city      Khujand; Khorog; Gorno-Badakhshan; GBAO; Kulob; Kulyab; Isfara; Vorukh; Rogun; Roghun; Bokhtar; Qurghonteppa; Murghab; Garm; Panj; Rasht Valley; Ayni; Farkhor; Gissar; Nurek; Ishkashim
    cow       TAJ
    region    Central Asia

state TKM | Turkmenistan
    alias     Turkmenia
    demonym   Turkmen; Turkmens; Turkmenistani
    capital   Ashgabat; Ashkhabad
    city      Turkmenbashi; Türkmenbaşy; Mary; Awaza; Avaza; Turkmenabat; Serhetabat; Galkynysh; Arkadag; Dashoguz; Balkanabat; Darvaza
    weak      Mary; Turkmenbashi; Arkadag; Turkmen; Turkmens
    cow       TKM
    region    Central Asia

state TLS | Timor-Leste
    alias     East Timor; Democratic Republic of Timor-Leste; Timor Leste; Timor Lorosae; Portuguese Timor
    demonym   Timorese; East Timorese
    capital   Dili
    city      Oecusse; Oecussi; Baucau; Suai; Beaco; Liquiçá; Balibo; Bayu-Undan; Viqueque
    cow       ETM
    region    Southeast Asia

state TWN | Taiwan
    alias     Republic of China; ROC; R.O.C.; Chinese Taipei; Republic of China (Taiwan); Taiwan, Province of China; Formosa; Nationalist China; Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu; Taiwan Island
    demonym   Taiwanese
    capital   Taipei
    metonym   Ketagalan Boulevard
    city      Kaohsiung; Taichung; Tainan; Hsinchu; Taoyuan; Keelung; Hualien; Taitung; Pingtung; Penghu; Pescadores; Kinmen; Quemoy; Matsu; Matsu Islands; Dongyin; Lieyu; Pratas; Dongsha; Zuoying; New Taipei; New Taipei City; Yilan; Su'ao; Chiayi; Tamsui; Jioupeng; Chiashan; Orchid Island; Miaoli; Yunlin; Changhua; Nantou; Ching Chuan Kang; Dadan
    weak      ROC; Formosa; Matsu; Taiwan Island
    cow       TAW
    region    East Asia

state UZB | Uzbekistan
    alias     Republic of Uzbekistan
    demonym   Uzbek; Uzbeks; Uzbekistani; Uzbekistanis
    capital   Tashkent
    metonym   Kuksaroy; Oqsaroy
    city      Samarkand; Bukhara; Andijan; Andijon; Fergana; Ferghana; Namangan; Termez; Termiz; Nukus; Karakalpakstan; Khiva; Urgench; Navoi; Navoiy; Karshi; Khanabad; Karshi-Khanabad; Kokand; Muynak; Surkhandarya; Sokh; Jizzakh; Angren
    cow       UZB
    region    Central Asia

state VNM | Vietnam
    alias     Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; SRV; Viet-Nam; North Vietnam; Democratic Republic of Vietnam; Annam
    demonym   Vietnamese; North Vietnamese
    capital   Hanoi; Ha Noi
    city      Ho Chi Minh City; Saigon; HCMC; Da Nang; Danang; Haiphong; Hai Phong; Hue; Huế; Hoi An; Cam Ranh; Cam Ranh Bay; Nha Trang; Can Tho; Quang Ninh; Ha Long; Halong; Ha Long Bay; Halong Bay; Lang Son; Lao Cai; Dong Dang; Mong Cai; Vung Tau; Bac Ninh; Thai Nguyen; Vinh; Ha Tinh; Vung Ang; Dien Bien Phu; Khanh Hoa; Quang Ngai; Quang Tri; Dak Lak; Dong Tam; Phu Quoc; Con Dao; Dong Nai; Long Thanh; Binh Duong; Van Phong; Bien Hoa; Mekong Delta; Central Highlands; My Lai; Vinh Long; Ninh Thuan; Bach Long Vi; Tonkin; Bai Dinh
    weak      Hue; Vinh; Annam; SRV; Central Highlands; Tonkin
    cow       DRV
    region    Southeast Asia
