# States of East, South-East, South and Central Asia and of the South Caucasus.

state AFG | Afghanistan
    alias     Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Islamic Emirate
    demonym   Afghan; Afghans; Afghani; Afghanis
    capital   Kabul
    metonym   Arg Palace
    city      Kandahar; Herat; Mazar-i-Sharif; Mazar-e-Sharif; Jalalabad; Kunduz; Lashkar Gah; Ghazni; Bagram; Bagram Air Base; Bagram Airfield; Helmand; Nangarhar; Badakhshan; Bamiyan; Bamyan; Khost; Paktia; Paktika; Kunar; Nuristan; Panjshir; Panjsher; Tora Bora; Baghlan; Takhar; Faryab; Uruzgan; Zabul; Wardak; Logar; Spin Boldak; Islam Qala; Torkham; Zaranj; Nimroz; Farah; Achin; Hairatan; Shindand; Sangin; Marjah; Ghor
    weak      Farah; Islamic Emirate
    at        Kabul 34.53 69.17; Kandahar 31.62 65.71; Herat 34.35 62.20
    at        Mazar-i-Sharif = Mazar-e-Sharif 36.71 67.11 (Balkh)
    at        Jalalabad 34.43 70.45 (Nangarhar); Kunduz 36.73 68.86
    at        Lashkar Gah 31.59 64.37 (Helmand); Ghazni 33.55 68.42
    at        Bagram = Bagram Air Base = Bagram Airfield 34.95 69.27 (Parwan)
    at        Bamiyan = Bamyan 34.82 67.83; Khost 33.34 69.92; Tora Bora 34.12 70.22 (Nangarhar)
    at        Spin Boldak 31.01 66.40 (Kandahar); Torkham 34.12 71.09 (Nangarhar)
    at        Zaranj 30.96 61.86 (Nimroz); Islam Qala 34.66 61.07 (Herat)
    at        Hairatan 37.22 67.42 (Balkh); Farah 32.37 62.11
    at        Helmand 31.20 64.00; Nangarhar 34.20 70.40; Badakhshan 37.00 71.50
    at        Panjshir = Panjsher 35.40 69.80; Paktika 32.50 68.80; Paktia 33.60 69.30
    at        Kunar 34.90 71.10; Nimroz 31.00 62.50; Takhar 36.70 69.50; Uruzgan 32.90 66.00
    at        Zabul 32.20 67.20; Baghlan 36.00 68.70
    cow       AFG
    region    South Asia

state ARM | Armenia
    alias     Republic of Armenia; Hayastan
    demonym   Armenian; Armenians
    capital   Yerevan; Erevan
    city      Gyumri; Vanadzor; Goris; Kapan; Meghri; Syunik; Syunik Province; Tavush; Ijevan; Etchmiadzin; Echmiadzin; Vagharshapat; Dilijan; Jermuk; Sotk; Vardenis; Metsamor; Kornidzor; Yeraskh; Margara; Ararat Province
    at        Yerevan = Erevan 40.18 44.51; Gyumri 40.79 43.85 (Shirak)
    at        Vanadzor 40.81 44.49 (Lori); Goris 39.51 46.34 (Syunik)
    at        Kapan 39.21 46.41 (Syunik); Meghri 38.90 46.24 (Syunik)
    at        Jermuk 39.84 45.67 (Vayots Dzor); Ijevan 40.88 45.15 (Tavush)
    at        Etchmiadzin = Echmiadzin = Vagharshapat 40.16 44.30 (Armavir)
    at        Yeraskh 39.74 44.83 (Ararat)
    cow       ARM
    region    South Caucasus

state AZE | Azerbaijan
    alias     Republic of Azerbaijan; Azerbaidzhan
    demonym   Azerbaijani; Azerbaijanis; Azeri; Azeris
    capital   Baku
    city      Ganja; Sumqayit; Sumgait; Nakhchivan; Nakhichevan; Lachin; Shusha; Shushi; Agdam; Aghdam; Fuzuli; Fizuli; Jabrayil; Kalbajar; Kelbajar; Zangilan; Tovuz; Qubadli; Khojaly; Sangachal; Alat; Gabala; Terter; Stepanakert; Khankendi; Hadrut; Martakert; Lachin corridor; Lachin Corridor
    at        Baku 40.41 49.87; Ganja 40.68 46.36; Nakhchivan = Nakhichevan 39.21 45.41
    at        Lachin 39.64 46.55; Shusha = Shushi 39.76 46.75; Agdam = Aghdam 39.99 46.93
    at        Fuzuli = Fizuli 39.60 47.14; Kalbajar = Kelbajar 40.10 46.04
    at        Stepanakert = Khankendi 39.82 46.75; Gabala 40.98 47.85
    at        Lachin corridor 39.67 46.62; Tovuz 40.99 45.63
    cow       AZE
    region    South Caucasus

state BGD | Bangladesh
    alias     People's Republic of Bangladesh; East Bengal
    demonym   Bangladeshi; Bangladeshis
    capital   Dhaka; Dacca
    metonym   Bangabhaban; Ganabhaban
    city      Chittagong; Chattogram; Cox's Bazar; Sylhet; Khulna; Rajshahi; Rangpur; Kutupalong; Bhasan Char; Payra; Teknaf; Barisal; Rooppur; Matarbari; Mongla; Shahbagh; Gopalganj; Feni; Comilla; Benapole; Saint Martin's Island; Chittagong Hill Tracts; Gazipur
    at        Dhaka = Dacca 23.81 90.41; Chittagong = Chattogram 22.36 91.78
    at        Cox's Bazar 21.44 91.98; Sylhet 24.90 91.87; Khulna 22.82 89.55
    at        Kutupalong 21.21 92.16 (Cox's Bazar); Bhasan Char 22.37 91.39 (Noakhali)
    at        Teknaf 20.86 92.30 (Cox's Bazar); Gopalganj 23.01 89.83
    at        Rooppur 24.07 89.05 (Pabna)
    cow       BNG
    region    South Asia

state BRN | Brunei
    alias     Brunei Darussalam; Nation of Brunei; Sultanate of Brunei
    demonym   Bruneian; Bruneians
    capital   Bandar Seri Begawan
    city      Seria; Muara; Kuala Belait; Temburong
    at        Bandar Seri Begawan 4.89 114.94
    cow       BRU
    region    Southeast Asia

state BTN | Bhutan
    alias     Kingdom of Bhutan
    demonym   Bhutanese
    capital   Thimphu; Thimpu
    city      Paro; Phuentsholing; Gelephu; Punakha; Haa
    weak      Paro
    at        Thimphu = Thimpu 27.47 89.64; Paro 27.43 89.41; Gelephu 26.87 90.49
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
    at        Beijing = Peking 39.90 116.41; Shanghai 31.23 121.47
    at        Guangzhou = Canton 23.13 113.26 (Guangdong); Shenzhen 22.54 114.06 (Guangdong)
    at        Tianjin 39.13 117.20; Wuhan 30.59 114.31 (Hubei); Chongqing 29.56 106.55
    at        Chengdu 30.57 104.07 (Sichuan); Nanjing = Nanking 32.06 118.80 (Jiangsu)
    at        Hangzhou 30.27 120.16 (Zhejiang); Xi'an = Xian 34.34 108.94 (Shaanxi)
    at        Harbin 45.80 126.53 (Heilongjiang); Shenyang 41.80 123.43 (Liaoning)
    at        Dalian 38.91 121.61 (Liaoning); Qingdao = Tsingtao 36.07 120.38 (Shandong)
    at        Xiamen 24.48 118.09 (Fujian); Fuzhou 26.07 119.30 (Fujian)
    at        Ningbo 29.87 121.54 (Zhejiang); Kunming 25.04 102.71 (Yunnan)
    at        Lanzhou 36.06 103.83 (Gansu); Changchun 43.82 125.32 (Jilin)
    at        Dandong 40.12 124.39 (Liaoning); Hunchun 42.86 130.37 (Jilin)
    at        Yanji 42.89 129.51 (Jilin); Zhuhai 22.27 113.58 (Guangdong)
    at        Sanya 18.25 109.51 (Hainan); Boao 19.16 110.58 (Hainan)
    at        Haikou 20.04 110.34 (Hainan); Urumqi 43.83 87.62 (Xinjiang)
    at        Kashgar 39.47 75.99 (Xinjiang); Lhasa 29.65 91.14 (Tibet)
    at        Beidaihe 39.82 119.49 (Hebei)
    at        Guangdong 23.40 113.40 (Guangdong); Fujian 26.10 118.00 (Fujian)
    at        Zhejiang 29.10 120.10 (Zhejiang); Jiangsu 33.00 119.80 (Jiangsu)
    at        Shandong 36.40 118.40 (Shandong); Sichuan 30.50 102.70 (Sichuan)
    at        Yunnan 24.90 101.50 (Yunnan); Hainan 19.20 109.70 (Hainan)
    at        Heilongjiang 47.90 127.80 (Heilongjiang); Liaoning 41.30 122.60 (Liaoning)
    at        Jilin 43.70 126.20 (Jilin); Hubei 31.00 112.30 (Hubei); Hunan 27.60 111.70 (Hunan)
    at        Henan 33.90 113.60 (Henan); Hebei 39.50 116.10 (Hebei)
    at        Shaanxi 35.20 108.90 (Shaanxi); Gansu 38.00 102.00 (Gansu)
    at        Qinghai 35.70 96.00 (Qinghai); Guizhou 26.80 106.90 (Guizhou)
    at        Guangxi 23.80 108.80 (Guangxi); Inner Mongolia 44.00 114.00 (Inner Mongolia)
    at        Ningxia 37.30 106.20 (Ningxia); Anhui 31.80 117.20 (Anhui)
    at        Jiangxi 27.60 115.70 (Jiangxi); Shanxi 37.60 112.30 (Shanxi)
    cow       CHN
    region    East Asia

state GEO | Georgia
    alias     Republic of Georgia; Sakartvelo
    demonym   Georgian; Georgians
    capital   Tbilisi; Tiflis
    city      Batumi; Kutaisi; Poti; Gori; Zugdidi; Rustavi; Anaklia; Adjara; Ajaria; Samegrelo; Mingrelia; Pankisi Gorge; Pankisi; Akhalkalaki; Javakheti; Svaneti; Kakheti; Senaki; Telavi; Borjomi; Larsi; Verkhny Lars; Upper Lars; Gali; Kodori Gorge; Pitsunda; Ochamchire; Akhalgori; Java District; Ergneti
    weak      Georgia; Georgian; Georgians; Gali
    at        Tbilisi = Tiflis 41.72 44.79; Batumi 41.65 41.64 (Adjara)
    at        Kutaisi 42.27 42.70 (Imereti); Poti 42.15 41.67; Gori 41.98 44.11
    at        Zugdidi 42.51 41.87 (Samegrelo); Anaklia 42.39 41.56 (Samegrelo)
    at        Pankisi Gorge = Pankisi 42.13 45.28 (Kakheti); Gali 42.63 41.74 (Abkhazia)
    at        Ochamchire 42.71 41.47 (Abkhazia); Pitsunda 43.16 40.34 (Abkhazia)
    at        Ergneti 42.18 44.01 (Shida Kartli); Akhalgori 42.13 44.48
    cow       GRG
    region    South Caucasus

state IDN | Indonesia
    alias     Republic of Indonesia; Dutch East Indies; Netherlands East Indies
    demonym   Indonesian; Indonesians
    capital   Jakarta; Djakarta; Batavia
    metonym   Merdeka Palace; Istana Merdeka
    city      Nusantara; Surabaya; Bandung; Medan; Semarang; Yogyakarta; Jogjakarta; Makassar; Denpasar; Nusa Dua; Batam; Natuna; Natuna Islands; Natuna Besar; Palembang; Padang; Manado; Balikpapan; Pontianak; Banda Aceh; Bogor; Labuan Bajo; Ambon; Jayapura; Timika; Poso; Palu; Lombok; Bali; Java; Sumatra; Kalimantan; Sulawesi; Celebes; Moluccas; Maluku; Nduga; Wamena; Riau; Riau Islands; Flores; East Nusa Tenggara; Kupang; West Timor; Lampung; Morowali; Grasberg; Biak; Merauke; Rempang; Halmahera; Cirebon; Bekasi; Tangerang
    weak      Padang; Java; Batavia; Palu; Flores; Nusantara
    at        Jakarta = Djakarta = Batavia -6.21 106.85
    at        Nusantara -0.97 116.70 (East Kalimantan); Surabaya -7.26 112.75 (East Java)
    at        Bandung -6.91 107.61 (West Java); Medan 3.59 98.67 (North Sumatra)
    at        Yogyakarta = Jogjakarta -7.80 110.37; Makassar -5.15 119.43 (South Sulawesi)
    at        Denpasar -8.65 115.22 (Bali); Nusa Dua -8.80 115.23 (Bali); Bali -8.41 115.19
    at        Batam 1.13 104.05 (Riau Islands)
    at        Natuna = Natuna Islands = Natuna Besar 4.00 108.20 (Riau Islands)
    at        Labuan Bajo -8.50 119.89 (East Nusa Tenggara); Banda Aceh 5.55 95.32 (Aceh)
    at        Ambon -3.70 128.18 (Maluku); Jayapura -2.53 140.72 (Papua); Timika -4.55 136.89
    at        Bogor -6.60 106.80 (West Java); Lombok -8.65 116.32 (West Nusa Tenggara)
    at        Kupang -10.18 123.61 (East Nusa Tenggara); Semarang -6.97 110.42 (Central Java)
    cow       INS
    region    Southeast Asia

state IND | India
    alias     Republic of India; Bharat; Hindustan; British India
    demonym   Indian; Indians
    capital   New Delhi; Delhi
    metonym   South Block; Raisina Hill; Rashtrapati Bhavan; Hyderabad House; Race Course Road; Lok Kalyan Marg
    city      Mumbai; Bombay; Kolkata; Calcutta; Chennai; Madras; Bangalore; Bengaluru; Hyderabad; Ahmedabad; Pune; Jaipur; Lucknow; Kanpur; Varanasi; Agra; Amritsar; Attari; Chandigarh; Jodhpur; Jaisalmer; Pokhran; Udaipur; Bhopal; Indore; Nagpur; Surat; Gandhinagar; Vadodara; Panaji; Goa; Kochi; Cochin; Thiruvananthapuram; Trivandrum; Kozhikode; Coimbatore; Madurai; Mangalore; Mysore; Mysuru; Visakhapatnam; Vizag; Vijayawada; Bhubaneswar; Cuttack; Patna; Ranchi; Guwahati; Shillong; Imphal; Kohima; Aizawl; Agartala; Itanagar; Tawang; Gangtok; Siliguri; Siliguri Corridor; Darjeeling; Dharamsala; Dharamshala; Shimla; Simla; Dehradun; Ayodhya; Mathura; Aligarh; Meerut; Noida; Gurgaon; Gurugram; Prayagraj; Allahabad; Gorakhpur; Bhuj; Kandla; Mundra; Port Blair; Andaman and Nicobar Islands; Andaman Islands; Nicobar Islands; Lakshadweep; Chabua; Sriharikota; Pathankot; Gurdaspur; Uri; Pulwama; Pahalgam; Srinagar; Jammu; Kargil; Leh; Baramulla; Anantnag; Kupwara; Poonch; Rajouri; Udhampur; Galwan; Depsang; Demchok; Chushul; Punjab; Haryana; Rajasthan; Gujarat; Maharashtra; Karnataka; Kerala; Tamil Nadu; Andhra Pradesh; Telangana; Odisha; Orissa; West Bengal; Bihar; Jharkhand; Chhattisgarh; Madhya Pradesh; Uttar Pradesh; Uttarakhand; Himachal Pradesh; Assam; Meghalaya; Manipur; Nagaland; Mizoram; Tripura; Sikkim; Puducherry; Pondicherry; Kudankulam; Adampur; Hindon; Mamallapuram; Mahabalipuram; Barmer; Bathinda; Chumar; Daulat Beg Oldi; Bareilly; Moradabad; Muzaffarnagar; Godhra; Dantewada; Bastar; Churachandpur; Moreh
    weak      Hyderabad; Punjab; Surat; Uri; Madras; Poonch
    at        New Delhi = Delhi 28.61 77.21 (Delhi); Mumbai = Bombay 19.08 72.88 (Maharashtra)
    at        Kolkata = Calcutta 22.57 88.36 (West Bengal)
    at        Chennai = Madras 13.08 80.27 (Tamil Nadu)
    at        Bangalore = Bengaluru 12.97 77.59 (Karnataka); Hyderabad 17.39 78.49 (Telangana)
    at        Ahmedabad 23.02 72.57 (Gujarat); Pune 18.52 73.86 (Maharashtra)
    at        Jaipur 26.91 75.79 (Rajasthan); Lucknow 26.85 80.95 (Uttar Pradesh)
    at        Varanasi 25.32 82.97 (Uttar Pradesh); Agra 27.18 78.01 (Uttar Pradesh)
    at        Amritsar 31.63 74.87 (Punjab); Attari 31.60 74.61 (Punjab); Chandigarh 30.73 76.78
    at        Pokhran 26.92 71.92 (Rajasthan); Udaipur 24.58 73.68 (Rajasthan)
    at        Gandhinagar 23.22 72.65 (Gujarat); Goa = Panaji 15.49 73.83 (Goa)
    at        Kochi = Cochin 9.93 76.27 (Kerala)
    at        Thiruvananthapuram = Trivandrum 8.52 76.94 (Kerala)
    at        Visakhapatnam = Vizag 17.69 83.22 (Andhra Pradesh)
    at        Srinagar 34.08 74.80 (Jammu and Kashmir); Jammu 32.73 74.86 (Jammu and Kashmir)
    at        Leh 34.15 77.58 (Ladakh); Guwahati 26.14 91.74 (Assam)
    at        Imphal 24.82 93.94 (Manipur); Pulwama 33.87 74.90 (Jammu and Kashmir)
    at        Pahalgam 34.01 75.32 (Jammu and Kashmir)
    at        Shimla = Simla 31.10 77.17 (Himachal Pradesh)
    at        Dharamsala = Dharamshala 32.22 76.32 (Himachal Pradesh)
    at        Tawang 27.59 91.87 (Arunachal Pradesh)
    at        Mahabalipuram = Mamallapuram 12.62 80.19 (Tamil Nadu); Port Blair 11.62 92.73
    at        Assam 26.30 92.80 (Assam); Manipur 24.70 93.90 (Manipur)
    at        Nagaland 26.10 94.50 (Nagaland); Mizoram 23.30 92.80 (Mizoram)
    at        Sikkim 27.60 88.50 (Sikkim); Gujarat 22.70 71.60 (Gujarat)
    at        Kerala 10.40 76.40 (Kerala); Tamil Nadu 11.00 78.40 (Tamil Nadu)
    at        West Bengal 23.80 87.90 (West Bengal); Uttar Pradesh 27.10 80.90 (Uttar Pradesh)
    at        Bihar 25.70 85.80 (Bihar); Rajasthan 26.60 73.80 (Rajasthan)
    at        Maharashtra 19.50 75.80 (Maharashtra); Karnataka 14.70 76.20 (Karnataka)
    at        Telangana 17.80 79.00 (Telangana); Andhra Pradesh 15.80 79.80 (Andhra Pradesh)
    at        Odisha 20.50 84.40 (Odisha); Jharkhand 23.60 85.60 (Jharkhand)
    at        Chhattisgarh 21.30 82.00 (Chhattisgarh)
    at        Himachal Pradesh 31.80 77.30 (Himachal Pradesh)
    at        Uttarakhand 30.10 79.20 (Uttarakhand); Haryana 29.20 76.30 (Haryana)
    at        Tripura 23.80 91.70 (Tripura); Meghalaya 25.50 91.30 (Meghalaya)
    at        Madhya Pradesh 23.50 78.30 (Madhya Pradesh)
    at        Nicobar Islands = Andaman and Nicobar Islands 11.00 93.00 (Nicobar Islands)
    cow       IND
    region    South Asia

state JPN | Japan
    alias     Nippon; Empire of Japan; Imperial Japan
    demonym   Japanese
    capital   Tokyo; Tokio
    metonym   Kantei; Nagatacho; Nagata-cho; Kasumigaseki; Chrysanthemum Throne; Akasaka Palace
    city      Osaka; Kyoto; Hiroshima; Nagasaki; Yokohama; Kobe; Nagoya; Fukuoka; Sapporo; Sendai; Fukushima; Fukushima Daiichi; Naha; Nago; Henoko; Futenma; Ginowan; Kadena; Camp Schwab; Yokosuka; Yokota; Yokota Air Base; Atsugi; Sasebo; Iwakuni; Misawa; Kure; Zama; Camp Zama; Ise-Shima; Karuizawa; Toyako; Niigata; Kanazawa; Nara; Narita; Haneda; Nemuro; Wakkanai; Hakodate; Aomori; Rokkasho; Akita; Shizuoka; Hamamatsu; Gifu; Okayama; Kumamoto; Kagoshima; Miyazaki; Saga; Oita; Shimonoseki; Kitakyushu; Matsue; Shimane; Tottori; Yonaguni; Ishigaki; Miyako; Miyakojima; Amami; Tanegashima; Iwo Jima; Iwo To; Ogasawara; Ogasawara Islands; Minamitorishima; Mageshima; Hokkaido; Honshu; Kyushu; Shikoku; Tohoku; Ibaraki; Chiba; Saitama; Kanagawa; Hyogo; Noto; Noto Peninsula; Yasukuni; Yasukuni Shrine; Kashiwazaki-Kariwa; Hakone; Ise; Kamakura; Naruto
    weak      Miyako; Nippon; Nara; Ise; Naruto; Chiba; Noto; Kure; Miyazaki; Kanazawa; Akita; Fukuoka; Saga
    at        Tokyo 35.68 139.69; Osaka 34.69 135.50; Kyoto 35.01 135.77; Hiroshima 34.39 132.46
    at        Nagasaki 32.75 129.88; Yokohama 35.44 139.64 (Kanagawa); Kobe 34.69 135.20 (Hyogo)
    at        Nagoya 35.18 136.91 (Aichi); Fukuoka 33.59 130.40; Sapporo 43.06 141.35 (Hokkaido)
    at        Sendai 38.27 140.87 (Miyagi); Fukushima 37.76 140.47; Naha 26.21 127.68 (Okinawa)
    at        Nago 26.59 127.98 (Okinawa); Henoko = Camp Schwab 26.52 128.04 (Okinawa)
    at        Futenma 26.27 127.76 (Okinawa); Kadena 26.36 127.77 (Okinawa)
    at        Yokosuka 35.28 139.67 (Kanagawa); Yokota = Yokota Air Base 35.75 139.35 (Tokyo)
    at        Sasebo 33.18 129.72 (Nagasaki); Iwakuni 34.17 132.22 (Yamaguchi)
    at        Misawa 40.68 141.37 (Aomori); Ise-Shima 34.30 136.82 (Mie)
    at        Karuizawa 36.34 138.60 (Nagano); Toyako 42.60 140.86 (Hokkaido)
    at        Niigata 37.92 139.04; Nara 34.69 135.80; Nemuro 43.33 145.58 (Hokkaido)
    at        Hakodate 41.77 140.73 (Hokkaido)
    cow       JPN
    region    East Asia

state KAZ | Kazakhstan
    alias     Republic of Kazakhstan; Kazakstan; Qazaqstan
    demonym   Kazakh; Kazakhs; Kazakhstani; Kazakhstanis
    capital   Astana; Nur-Sultan; Nursultan
    metonym   Akorda; Ak Orda
    city      Almaty; Alma-Ata; Shymkent; Aktau; Atyrau; Aktobe; Aqtobe; Karaganda; Semipalatinsk; Semey; Zhanaozen; Baikonur; Baikonur Cosmodrome; Tengiz; Kashagan; Karachaganak; Khorgos; Dostyk; Burabay; Oskemen; Ust-Kamenogorsk; Pavlodar; Turkistan; Taraz; Ulken; Kyzylorda; Mangystau; Sary-Shagan; Zhezkazgan; Kulsary
    weak      Turkistan
    at        Astana = Nur-Sultan = Nursultan 51.17 71.43; Almaty = Alma-Ata 43.24 76.95
    at        Shymkent 42.34 69.59; Aktau 43.65 51.16 (Mangystau); Atyrau 47.11 51.92
    at        Aktobe = Aqtobe 50.28 57.17; Karaganda 49.81 73.09
    at        Semipalatinsk = Semey 50.41 80.25 (Abai); Zhanaozen 43.34 52.86 (Mangystau)
    at        Baikonur = Baikonur Cosmodrome 45.96 63.31 (Kyzylorda); Turkistan 43.30 68.25
    at        Khorgos 44.22 80.39 (Zhetysu); Burabay 53.08 70.31 (Akmola)
    cow       KZK
    region    Central Asia

state KGZ | Kyrgyzstan
    alias     Kyrgyz Republic; Kirghizia; Kirgizia; Kirgizstan; Kyrgyztan
    demonym   Kyrgyz; Kyrgyzstani; Kyrgyzstanis; Kirghiz; Kirgiz
    capital   Bishkek; Frunze
    metonym   Ala Archa; Yntymak Ordo
    city      Osh; Jalal-Abad; Batken; Kant; Kant air base; Manas; Manas Air Base; Naryn; Cholpon-Ata; Issyk-Kul; Balykchy; Torugart; Irkeshtam; Talas; Kumtor; Isfana; Cholpon Ata
    weak      Kant; Manas; Frunze
    at        Bishkek = Frunze 42.87 74.57; Osh 40.53 72.80; Jalal-Abad 40.93 73.00
    at        Batken 40.06 70.82; Kant = Kant air base 42.85 74.85 (Chüy)
    at        Manas = Manas Air Base 43.06 74.48 (Chüy); Cholpon-Ata 42.65 77.08 (Issyk-Kul)
    at        Naryn 41.43 76.00; Isfana 39.84 69.53 (Batken)
    cow       KYR
    region    Central Asia

state KHM | Cambodia
    alias     Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; Khmer Republic; Kâmpŭchéa
    demonym   Cambodian; Cambodians; Khmer; Kampuchean
    capital   Phnom Penh
    city      Siem Reap; Sihanoukville; Preah Vihear; Angkor Wat; Angkor; Ream; Ream Naval Base; Poipet; Battambang; Koh Kong; Ta Moan Thom; Ta Muen Thom; Oddar Meanchey; Banteay Meanchey; Kampot; Dara Sakor; Bavet; Pursat; Takeo; Kandal; Tuol Sleng; Mondulkiri; Chong Bok; Mom Bei; Samraong; Preah Vihear Temple
    weak      Ream
    at        Phnom Penh 11.56 104.92; Siem Reap 13.36 103.86; Sihanoukville 10.63 103.50
    at        Preah Vihear Temple = Preah Vihear 14.39 104.68
    at        Ream = Ream Naval Base 10.50 103.61 (Sihanoukville)
    at        Poipet 13.65 102.56 (Banteay Meanchey); Battambang 13.10 103.20
    at        Angkor Wat = Angkor 13.41 103.87 (Siem Reap)
    cow       CAM
    region    Southeast Asia

state KOR | South Korea
    alias     Republic of Korea; ROK; R.O.K.; S. Korea; S Korea; S.Korea; Korea; Korea, Republic of; Republic of South Korea
    demonym   South Korean; South Koreans; S. Korean; S. Koreans; Korean; Koreans
    capital   Seoul
    metonym   Blue House; Cheong Wa Dae; Cheongwadae; Cheongwa Dae
    city      Busan; Pusan; Incheon; Inchon; Daegu; Taegu; Daejeon; Taejon; Gwangju; Kwangju; Ulsan; Sejong; Suwon; Pyeongtaek; Pyongtaek; Camp Humphreys; Osan; Osan Air Base; Kunsan; Gunsan; Seongju; Gyeryongdae; Gyeryong; Gyeongju; Pohang; Changwon; Jinhae; Geoje; Jeju; Jeju Island; Cheju; Gangjeong; Gangneung; Pyeongchang; Wonju; Chuncheon; Cheorwon; Paju; Yeoncheon; Goseong; Sokcho; Yeonpyeong; Yeonpyeong Island; Yeonpyeongdo; Baengnyeong Island; Baengnyeongdo; Ganghwa; Ganghwa Island; Imjingak; Uijeongbu; Dongducheon; Yongsan; Itaewon; Gangnam; Gimpo; Gyeonggi; Gyeonggi Province; North Gyeongsang; South Gyeongsang; Gangwon; Gangwon Province; South Jeolla; Jeolla; Muan; Yeosu; Ansan; Pangyo; Cheonan; Ulleungdo; Ulleung Island; Hanawon; Gwanghwamun; Daeseong-dong
    weak      Korea; Korean; Koreans; Sejong; Cheonan; Goseong; Gangwon; Gangwon Province
    at        Seoul 37.57 126.98; Busan = Pusan 35.18 129.08; Incheon = Inchon 37.46 126.71
    at        Daegu = Taegu 35.87 128.60; Daejeon = Taejon 36.35 127.38
    at        Gwangju = Kwangju 35.16 126.85; Ulsan 35.54 129.31; Sejong 36.48 127.29
    at        Pyeongtaek = Pyongtaek 36.99 127.11 (Gyeonggi)
    at        Camp Humphreys 36.96 127.03 (Gyeonggi)
    at        Osan = Osan Air Base 37.09 127.03 (Gyeonggi)
    at        Seongju 35.92 128.28 (North Gyeongsang); Gyeongju 35.86 129.22 (North Gyeongsang)
    at        Pohang 36.02 129.34 (North Gyeongsang); Jeju = Jeju Island = Cheju 33.50 126.53
    at        Pyeongchang 37.37 128.39 (Gangwon); Paju 37.76 126.78 (Gyeonggi)
    at        Yeonpyeong = Yeonpyeong Island 37.67 125.70 (Incheon)
    cow       ROK
    region    East Asia

state LAO | Laos
    alias     Lao People's Democratic Republic; Lao PDR; Lao P.D.R.; LPDR
    demonym   Lao; Laotian; Laotians
    capital   Vientiane
    city      Luang Prabang; Boten; Savannakhet; Pakse; Xayaburi; Bokeo; Golden Triangle Special Economic Zone; Vang Vieng; Champasak; Xieng Khouang
    at        Vientiane 17.98 102.63; Luang Prabang 19.89 102.13; Savannakhet 16.57 104.75
    at        Pakse 15.12 105.80
    cow       LAO
    region    Southeast Asia

state LKA | Sri Lanka
    alias     Democratic Socialist Republic of Sri Lanka; Ceylon; Srilanka
    demonym   Sri Lankan; Sri Lankans; Ceylonese
    capital   Colombo; Sri Jayawardenepura Kotte; Kotte
    metonym   Temple Trees
    city      Kandy; Jaffna; Trincomalee; Hambantota; Galle; Batticaloa; Mannar; Negombo; Kilinochchi; Mullaitivu; Mattala; Katunayake; Anuradhapura; Katchatheevu; Mullivaikkal; Colombo Port City
    weak      Galle; Ceylon
    at        Colombo 6.93 79.86; Sri Jayawardenepura Kotte = Kotte 6.89 79.91; Kandy 7.29 80.64
    at        Jaffna 9.66 80.02; Trincomalee 8.57 81.23; Hambantota 6.12 81.12; Galle 6.05 80.22
    at        Batticaloa 7.72 81.70
    cow       SRI
    region    South Asia

state MDV | Maldives
    alias     Republic of Maldives; Maldive Islands; Republic of the Maldives
    demonym   Maldivian; Maldivians
    capital   Malé; Male
    city      Addu; Addu City; Addu Atoll; Gan; Hanimaadhoo; Hulhumalé; Uthuru Thila Falhu; Feydhoo Finolhu
    weak      Male; Gan
    at        Malé 4.18 73.51; Addu = Addu City -0.63 73.16; Gan -0.69 73.16 (Addu)
    cow       MAD
    region    South Asia

state MMR | Myanmar
    alias     Burma; Republic of the Union of Myanmar; Union of Myanmar; Union of Burma; Burma/Myanmar; Myanmar/Burma
    demonym   Burmese; Myanma; Myanmarese
    capital   Naypyidaw; Nay Pyi Taw; Naypyitaw; Nay Pyi Daw
    city      Yangon; Rangoon; Mandalay; Sittwe; Kyaukphyu; Kyaukpyu; Dawei; Myawaddy; Loikaw; Lashio; Laukkai; Laukkaing; Myitkyina; Bhamo; Muse; Taunggyi; Sagaing; Magway; Bago; Pyin Oo Lwin; Maungdaw; Buthidaung; Hakha; Falam; Rakhine; Rakhine State; Arakan; Shan State; Kachin; Kachin State; Kayah; Kayah State; Kayin State; Karen State; Karenni State; Chin State; Mon State; Tanintharyi; Kokang; Monywa; Letpadaung; Insein; Insein Prison; Myitsone; Shwe Kokko; KK Park; Hpakant; Kawkareik; Ayeyarwady; Coco Islands; Great Coco Island; Panghsang; Inn Din; Tachileik; Thandwe; Ann; Kyauktaw; Mrauk-U; Kyaukme; Mogok; Pekon
    weak      Muse; Ann; Bago; Kachin
    at        Naypyidaw = Nay Pyi Taw = Naypyitaw = Nay Pyi Daw 19.76 96.08
    at        Yangon = Rangoon 16.84 96.17; Mandalay 21.96 96.09; Sittwe 20.15 92.90 (Rakhine)
    at        Kyaukphyu = Kyaukpyu 19.43 93.55 (Rakhine); Myawaddy 16.69 98.51 (Kayin)
    at        Loikaw 19.68 97.21 (Kayah); Lashio 22.94 97.75 (Shan)
    at        Laukkai = Laukkaing 23.69 98.76 (Shan); Myitkyina 25.38 97.40 (Kachin)
    at        Muse 23.99 97.90 (Shan); Maungdaw 20.82 92.37 (Rakhine)
    at        Buthidaung 20.87 92.53 (Rakhine); Sagaing 21.88 95.98
    at        Dawei 14.08 98.19 (Tanintharyi); Bago 17.34 96.48; Hakha 22.65 93.61 (Chin)
    at        Rakhine = Rakhine State = Arakan 19.80 93.80; Shan State 21.80 98.00
    at        Kachin = Kachin State 25.90 97.40; Kayin State = Karen State 17.20 97.70
    at        Chin State 22.10 93.50; Kayah State = Kayah 19.30 97.30; Tanintharyi 12.50 98.70
    at        Kokang 23.70 98.70
    cow       MYA
    region    Southeast Asia

state MNG | Mongolia
    alias     Mongolian People's Republic; Outer Mongolia
    demonym   Mongolian; Mongolians; Mongol; Mongols
    capital   Ulaanbaatar; Ulan Bator; Ulan-Bator
    city      Darkhan; Erdenet; Oyu Tolgoi; Tavan Tolgoi; Zamyn-Uud; Khalkhin Gol; Gashuun Sukhait; Khovd; Karakorum
    at        Ulaanbaatar = Ulan Bator 47.92 106.92; Zamyn-Uud 43.71 111.90 (Dornogovi)
    at        Oyu Tolgoi 43.01 106.86 (Ömnögovi)
    cow       MON
    region    East Asia

state MYS | Malaysia
    alias     Malaya; Federation of Malaysia; Federation of Malaya; M'sia
    demonym   Malaysian; Malaysians; Malayan
    capital   Kuala Lumpur; Putrajaya; KL
    metonym   Seri Perdana; Istana Negara; Perdana Putra
    city      Penang; George Town; Johor; Johor Bahru; Johor Baru; Malacca; Melaka; Ipoh; Kota Kinabalu; Kuching; Langkawi; Kuantan; Port Klang; Sandakan; Lahad Datu; Semporna; Labuan; Sabah; Sarawak; Kelantan; Terengganu; Kedah; Perak; Selangor; Pahang; Perlis; Negeri Sembilan; Butterworth; Bukit Aman; Wang Kelian; Shah Alam; Petaling Jaya; Sungai Golok; Bukit Kayu Hitam; Cyberjaya; Lumut; Sepanggar
    weak      KL; George Town; Butterworth; Malacca
    at        Kuala Lumpur = KL 3.14 101.69; Putrajaya 2.93 101.69
    at        Penang = George Town 5.41 100.33; Johor Bahru = Johor Baru 1.49 103.74 (Johor)
    at        Malacca = Melaka 2.19 102.25; Kota Kinabalu 5.98 116.07 (Sabah)
    at        Kuching 1.55 110.34 (Sarawak); Langkawi 6.35 99.80 (Kedah)
    at        Lahad Datu 5.03 118.33 (Sabah); Kuantan 3.81 103.33 (Pahang)
    at        Semporna 4.48 118.61 (Sabah)
    cow       MAL
    region    Southeast Asia

state NPL | Nepal
    alias     Federal Democratic Republic of Nepal; Kingdom of Nepal
    demonym   Nepali; Nepalis; Nepalese
    capital   Kathmandu; Katmandu
    metonym   Singha Durbar; Singhadurbar; Baluwatar; Shital Niwas; Sheetal Niwas
    city      Pokhara; Lumbini; Birgunj; Biratnagar; Janakpur; Kalapani; Limpiyadhura; Lipulekh; Rasuwagadhi; Terai; Madhes; Tatopani; Kodari; Nepalgunj; Bhairahawa; Kakarbhitta; Mustang; Chitwan
    weak      Mustang
    at        Kathmandu = Katmandu 27.72 85.32; Pokhara 28.21 83.99; Lumbini 27.47 83.28
    at        Birgunj 27.01 84.88; Kalapani 30.21 80.99; Lipulekh 30.23 81.03
    cow       NEP
    region    South Asia

state PAK | Pakistan
    alias     Islamic Republic of Pakistan; West Pakistan; Pak
    demonym   Pakistani; Pakistanis
    capital   Islamabad
    city      Karachi; Lahore; Rawalpindi; Pindi; Peshawar; Quetta; Multan; Faisalabad; Gwadar; Sialkot; Abbottabad; Swat; Swat Valley; Murree; Bahawalpur; Muridke; Muzaffarabad; Mirpur; Kotli; Skardu; Chaman; Parachinar; Kurram; Bannu; Dera Ismail Khan; Waziristan; North Waziristan; South Waziristan; Miranshah; Miramshah; Wana; Bajaur; Khyber; Mohmand; Orakzai; Khyber Pakhtunkhwa; North-West Frontier Province; FATA; Sindh; Thatta; Hyderabad; Punjab; Nankana Sahib; Kartarpur; Wagah; Turbat; Panjgur; Khuzdar; Mastung; Ormara; Jiwani; Larkana; Garhi Khuda Bakhsh; Sukkur; Jacobabad; Kahuta; Chagai; Nur Khan; Nur Khan Air Base; Sargodha; Kamra; Adiala; Adiala jail; Attock; Zaman Park; Dasu; Diamer; Hub; Taftan; Jaffarabad; Hangu; Charsadda; Mardan; Jandola; Tank; Kalat; Dera Bugti; Sui; Reko Diq; Saindak; Tirah; Kasur; Gujranwala; Khanewal; Bolan Pass; Besham; Jhang; Narowal; Okara; Chakwal
    weak      Pak; Hyderabad; Punjab; Tank; Sui; Hub; Swat; FATA; Wana; Khyber; Pindi
    at        Islamabad 33.69 73.06; Karachi 24.86 67.01 (Sindh); Lahore 31.55 74.34 (Punjab)
    at        Rawalpindi = Pindi 33.60 73.05 (Punjab); Peshawar 34.01 71.58 (Khyber Pakhtunkhwa)
    at        Quetta 30.18 67.00 (Balochistan); Multan 30.20 71.47 (Punjab)
    at        Faisalabad 31.42 73.08 (Punjab); Gwadar 25.12 62.33 (Balochistan)
    at        Sialkot 32.49 74.53 (Punjab); Abbottabad 34.15 73.21 (Khyber Pakhtunkhwa)
    at        Muzaffarabad 34.37 73.47 (Azad Kashmir); Chaman 30.92 66.45 (Balochistan)
    at        Bannu 32.99 70.60 (Khyber Pakhtunkhwa)
    at        Miranshah = Miramshah 33.00 70.07 (Khyber Pakhtunkhwa)
    at        Murree 33.91 73.39 (Punjab); Hyderabad 25.39 68.37 (Sindh)
    at        Muridke 31.80 74.26 (Punjab); Skardu 35.30 75.63 (Gilgit-Baltistan)
    at        Bahawalpur 29.40 71.68 (Punjab); Taftan 28.97 61.57 (Balochistan)
    at        Khyber Pakhtunkhwa = North-West Frontier Province 34.50 72.30; Sindh 26.00 68.80
    at        North Waziristan 33.00 70.00; South Waziristan 32.30 69.80
    at        Swat = Swat Valley 35.20 72.40; Bajaur 34.80 71.50
    at        Kurram = Parachinar 33.90 70.10
    cow       PAK
    region    South Asia

state PHL | Philippines
    alias     Republic of the Philippines; Philippine Islands; Philippine Republic; PH; Pilipinas
    demonym   Philippine; Filipino; Filipinos; Filipina; Filipinas; Pinoy
    capital   Manila
    metonym   Malacañang; Malacanang; Malacañang Palace; Malacanang Palace; Malacañan; Malacañan Palace
    city      Quezon City; Metro Manila; Makati; Taguig; Cebu; Cebu City; Davao; Davao City; Zamboanga; Marawi; Cotabato; Iloilo; Bacolod; Baguio; Cagayan; Cagayan de Oro; Palawan; Puerto Princesa; Subic; Subic Bay; Clark; Clark Air Base; Olongapo; Angeles City; Basa Air Base; Fort Magsaysay; Camp Aguinaldo; Camp Crame; Mindanao; Luzon; Visayas; Sulu; Jolo; Basilan; Tawi-Tawi; Maguindanao; Maguindanao del Sur; Lanao del Sur; Leyte; Tacloban; Samar; Mindoro; Negros; Batanes; Basco; Zambales; Pangasinan; Bulacan; Pampanga; Laguna; Batangas; Ilocos Norte; Laoag; Legazpi; Albay; Bohol; General Santos; Surigao; Mamasapano; Balabac; Balabac Island; Santa Ana; Isabela; Gamu; Lal-lo; Oyster Bay; Masinloc; El Nido
    weak      Clark; Santa Ana; Isabela; Laguna; Masinloc; PH; Filipinas; Negros; El Nido
    at        Manila = Metro Manila 14.60 120.98; Quezon City 14.68 121.04 (Metro Manila)
    at        Makati 14.55 121.02 (Metro Manila); Cebu = Cebu City 10.32 123.89
    at        Davao = Davao City 7.07 125.61; Zamboanga 6.91 122.07
    at        Marawi 8.00 124.29 (Lanao del Sur); Cotabato 7.22 124.25
    at        Baguio 16.41 120.60 (Benguet); Puerto Princesa 9.74 118.74 (Palawan)
    at        Subic = Subic Bay 14.82 120.28 (Zambales)
    at        Clark = Clark Air Base 15.19 120.55 (Pampanga); Jolo 6.05 121.00 (Sulu)
    at        Laoag 18.20 120.59 (Ilocos Norte); Cagayan de Oro 8.48 124.65 (Misamis Oriental)
    at        Basilan 6.55 122.00; Batanes 20.45 121.97
    cow       PHI
    region    Southeast Asia

state PRK | North Korea
    alias     Democratic People's Republic of Korea; DPRK; D.P.R.K.; DPR Korea; DPR of Korea; N. Korea; N Korea; N.Korea; Hermit Kingdom; Korea, Democratic People's Republic of; North-Korea; Chosun
    demonym   North Korean; North Koreans; N. Korean; N. Koreans
    capital   Pyongyang; P'yongyang
    metonym   Kumsusan Palace
    city      Kaesong; Gaesong; Rason; Rajin; Najin; Sinuiju; Chongjin; Hamhung; Wonsan; Nampo; Yongbyon; Nyongbyon; Punggye-ri; Tongchang-ri; Sohae; Sohae Satellite Launching Station; Musudan-ri; Kusong; Kumchang-ri; Kangson; Pyongsan; Sunan; Sinpo; Mount Kumgang; Mt. Kumgang; Kumgang; Kumgangsan; Masikryong; Hyesan; Samjiyon; Haeju; Kanggye; Hoeryong; Yodok; Yeongbyeon; Kangdong; Ryongsong; Tumangang; Kijong-dong; Changjon; Wonsan-Kalma; North Hamgyong; South Hamgyong; North Pyongan; Jagang; Chagang; Ryanggang; Panghyon; Taechon; Sanum-dong; Kalma; Ryongsong Machine Complex
    weak      Hermit Kingdom; Chosun; Kalma
    at        Pyongyang = P'yongyang 39.04 125.76
    at        Kaesong = Gaesong 37.97 126.55 (North Hwanghae)
    at        Rason = Rajin = Najin 42.25 130.30; Sinuiju 40.10 124.40 (North Pyongan)
    at        Chongjin 41.80 129.78 (North Hamgyong); Hamhung 39.92 127.54 (South Hamgyong)
    at        Wonsan 39.15 127.44 (Kangwon); Nampo 38.74 125.41
    at        Yongbyon = Nyongbyon = Yeongbyeon 39.80 125.75 (North Pyongan)
    at        Punggye-ri 41.28 129.08 (North Hamgyong)
    at        Tongchang-ri = Sohae = Sohae Satellite Launching Station 39.66 124.71 (North Pyongan)
    at        Musudan-ri 40.86 129.67 (North Hamgyong); Sinpo 40.03 128.18 (South Hamgyong)
    at        Sunan 39.22 125.67 (Pyongyang)
    at        Mount Kumgang = Mt. Kumgang = Kumgang = Kumgangsan 38.66 128.11 (Kangwon)
    at        Hyesan 41.40 128.18 (Ryanggang); Samjiyon 41.81 128.32 (Ryanggang)
    cow       PRK
    region    East Asia

state SGP | Singapore
    alias     Republic of Singapore; S'pore; Lion City
    demonym   Singaporean; Singaporeans
    capital   Singapore City
    metonym   Istana; The Istana
    city      Sentosa; Changi; Changi Naval Base; Jurong; Sembawang; Capella Singapore; Marina Bay; Marina Bay Sands; Shangri-La Hotel; Tuas
    weak      Istana; The Istana; Lion City; Shangri-La Hotel; Marina Bay
    at        Singapore = Singapore City 1.29 103.85; Sentosa = Capella Singapore 1.25 103.83
    at        Changi = Changi Naval Base 1.32 104.02; Marina Bay = Marina Bay Sands 1.28 103.86
    at        Shangri-La Hotel 1.31 103.83
    cow       SIN
    region    Southeast Asia

state THA | Thailand
    alias     Kingdom of Thailand; Siam
    demonym   Thai; Thais; Siamese
    capital   Bangkok; Krung Thep
    city      Chiang Mai; Chiang Rai; Phuket; Pattaya; U-Tapao; U-tapao; Sattahip; Hat Yai; Songkhla; Pattani; Yala; Narathiwat; Mae Sot; Mae Sai; Aranyaprathet; Sa Kaeo; Surin; Sisaket; Si Sa Ket; Ubon Ratchathani; Buriram; Udon Thani; Nong Khai; Khon Kaen; Nakhon Ratchasima; Korat; Ayutthaya; Hua Hin; Samui; Koh Kood; Laem Chabang; Rayong; Trat; Ranong; Tak; Tak Bai; Kanchanaburi; Map Ta Phut; Chonburi; Kantharalak; Phu Makhuea; Isan
    weak      Siam; Siamese; Yala; Tak; Surin; Isan
    at        Bangkok = Krung Thep 13.76 100.50; Chiang Mai 18.79 98.98; Chiang Rai 19.91 99.83
    at        Phuket 7.89 98.40; Pattaya 12.93 100.88 (Chonburi); U-Tapao 12.68 101.01 (Rayong)
    at        Hat Yai 7.01 100.47 (Songkhla); Pattani 6.87 101.25; Yala 6.54 101.28
    at        Narathiwat 6.43 101.82; Mae Sot 16.71 98.57 (Tak)
    at        Hua Hin 12.57 99.96 (Prachuap Khiri Khan); Surin 14.88 103.49
    at        Sisaket = Si Sa Ket 15.12 104.32; Aranyaprathet 13.69 102.50 (Sa Kaeo)
    at        Trat 12.24 102.52
    cow       THI
    region    Southeast Asia

state TJK | Tajikistan
    alias     Republic of Tajikistan; Tadzhikistan; Tadjikistan
    demonym   Tajik; Tajiks; Tajikistani; Tajikistanis; Tadjik; Tadzhik
    capital   Dushanbe; Stalinabad
    city      Khujand; Khorog; Gorno-Badakhshan; GBAO; Kulob; Kulyab; Isfara; Vorukh; Rogun; Roghun; Bokhtar; Qurghonteppa; Murghab; Garm; Panj; Rasht Valley; Ayni; Farkhor; Gissar; Nurek; Ishkashim
    at        Dushanbe = Stalinabad 38.56 68.79; Khujand 40.28 69.62 (Sughd)
    at        Khorog 37.49 71.55 (Gorno-Badakhshan); Isfara 40.13 70.63 (Sughd)
    at        Vorukh 39.85 70.59 (Sughd); Kulob = Kulyab 37.91 69.78 (Khatlon)
    cow       TAJ
    region    Central Asia

state TKM | Turkmenistan
    alias     Turkmenia
    demonym   Turkmen; Turkmens; Turkmenistani
    capital   Ashgabat; Ashkhabad
    city      Turkmenbashi; Türkmenbaşy; Mary; Awaza; Avaza; Turkmenabat; Serhetabat; Galkynysh; Arkadag; Dashoguz; Balkanabat; Darvaza
    weak      Mary; Turkmenbashi; Arkadag; Turkmen; Turkmens
    at        Ashgabat = Ashkhabad 37.96 58.33; Turkmenbashi 40.02 52.97 (Balkan)
    at        Mary 37.59 61.83; Awaza = Avaza 39.97 52.84 (Balkan)
    at        Serhetabat 35.28 62.34 (Mary)
    cow       TKM
    region    Central Asia

state TLS | Timor-Leste
    alias     East Timor; Democratic Republic of Timor-Leste; Timor Leste; Timor Lorosae; Portuguese Timor
    demonym   Timorese; East Timorese
    capital   Dili
    city      Oecusse; Oecussi; Baucau; Suai; Beaco; Liquiçá; Balibo; Bayu-Undan; Viqueque
    at        Dili -8.56 125.57; Oecusse = Oecussi -9.20 124.36; Baucau -8.47 126.46
    cow       ETM
    region    Southeast Asia

state TWN | Taiwan
    alias     Republic of China; ROC; R.O.C.; Chinese Taipei; Republic of China (Taiwan); Taiwan, Province of China; Formosa; Nationalist China; Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu; Taiwan Island
    demonym   Taiwanese
    capital   Taipei
    metonym   Ketagalan Boulevard
    city      Kaohsiung; Taichung; Tainan; Hsinchu; Taoyuan; Keelung; Hualien; Taitung; Pingtung; Penghu; Pescadores; Kinmen; Quemoy; Matsu; Matsu Islands; Dongyin; Lieyu; Pratas; Dongsha; Zuoying; New Taipei; New Taipei City; Yilan; Su'ao; Chiayi; Tamsui; Jioupeng; Chiashan; Orchid Island; Miaoli; Yunlin; Changhua; Nantou; Ching Chuan Kang; Dadan
    weak      ROC; Formosa; Matsu; Taiwan Island
    at        Taipei 25.03 121.57; Kaohsiung 22.63 120.30; Taichung 24.14 120.68
    at        Tainan 22.99 120.21; Hsinchu 24.80 120.97; Taoyuan 24.99 121.30
    at        Keelung 25.13 121.74; Hualien 23.98 121.61; Taitung 22.76 121.14
    at        Penghu = Pescadores 23.57 119.58; Kinmen = Quemoy 24.43 118.32
    at        Matsu = Matsu Islands 26.16 119.95; Pratas = Dongsha 20.70 116.72
    cow       TAW
    region    East Asia

state UZB | Uzbekistan
    alias     Republic of Uzbekistan
    demonym   Uzbek; Uzbeks; Uzbekistani; Uzbekistanis
    capital   Tashkent
    metonym   Kuksaroy; Oqsaroy
    city      Samarkand; Bukhara; Andijan; Andijon; Fergana; Ferghana; Namangan; Termez; Termiz; Nukus; Karakalpakstan; Khiva; Urgench; Navoi; Navoiy; Karshi; Khanabad; Karshi-Khanabad; Kokand; Muynak; Surkhandarya; Sokh; Jizzakh; Angren
    at        Tashkent 41.30 69.24; Samarkand 39.65 66.96; Bukhara 39.77 64.42
    at        Andijan = Andijon 40.78 72.34; Fergana = Ferghana 40.39 71.79
    at        Namangan 41.00 71.67; Termez = Termiz 37.22 67.28 (Surxondaryo)
    at        Nukus 42.46 59.61 (Karakalpakstan); Khiva 41.38 60.36 (Xorazm)
    at        Sokh 39.97 71.13 (Fergana); Karshi-Khanabad = Khanabad 38.83 65.92 (Qashqadaryo)
    cow       UZB
    region    Central Asia

state VNM | Vietnam
    alias     Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; SRV; Viet-Nam; North Vietnam; Democratic Republic of Vietnam; Annam
    demonym   Vietnamese; North Vietnamese
    capital   Hanoi; Ha Noi
    city      Ho Chi Minh City; Saigon; HCMC; Da Nang; Danang; Haiphong; Hai Phong; Hue; Huế; Hoi An; Cam Ranh; Cam Ranh Bay; Nha Trang; Can Tho; Quang Ninh; Ha Long; Halong; Ha Long Bay; Halong Bay; Lang Son; Lao Cai; Dong Dang; Mong Cai; Vung Tau; Bac Ninh; Thai Nguyen; Vinh; Ha Tinh; Vung Ang; Dien Bien Phu; Khanh Hoa; Quang Ngai; Quang Tri; Dak Lak; Dong Tam; Phu Quoc; Con Dao; Dong Nai; Long Thanh; Binh Duong; Van Phong; Bien Hoa; Mekong Delta; Central Highlands; My Lai; Vinh Long; Ninh Thuan; Bach Long Vi; Tonkin; Bai Dinh
    weak      Hue; Vinh; Annam; SRV; Central Highlands; Tonkin
    at        Hanoi = Ha Noi 21.03 105.85; Ho Chi Minh City = Saigon = HCMC 10.78 106.70
    at        Da Nang = Danang 16.05 108.21; Haiphong = Hai Phong 20.86 106.68; Hue 16.46 107.59
    at        Hoi An 15.88 108.33 (Quang Nam); Cam Ranh = Cam Ranh Bay 11.99 109.22 (Khanh Hoa)
    at        Nha Trang 12.24 109.19 (Khanh Hoa); Can Tho 10.04 105.78
    at        Ha Long = Halong = Ha Long Bay = Halong Bay 20.95 107.08 (Quang Ninh)
    at        Lang Son 21.85 106.76; Dien Bien Phu 21.39 103.02 (Dien Bien)
    at        Phu Quoc 10.22 103.97 (Kien Giang); Dong Dang 21.94 106.70 (Lang Son)
    cow       DRV
    region    Southeast Asia
