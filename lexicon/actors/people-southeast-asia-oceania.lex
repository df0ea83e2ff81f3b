# Persons of diplomatic reporting: southeast asia oceania.
# Own compilation from memory of the public record. A year marked ~ is recalled, not looked up; a day was looked up.

## Indonesia

person Prabowo Subianto
    of        IDN
    surname   Prabowo; Subianto
    office    IDN | President | ~2024..
    office    IDN.MOD | Minister of Defence | ~2019..~2024
    sex       m

person Joko Widodo
    of        IDN
    alias     Jokowi
    surname   Widodo; Jokowi
    office    IDN | President | ~2014..~2024
    sex       m

person Susilo Bambang Yudhoyono
    of        IDN
    alias     SBY
    weak      SBY
    office    IDN | President | ~2004..~2014
    sex       m

person Megawati Sukarnoputri
    of        IDN
    alias     Megawati Soekarnoputri
    surname   Megawati
    office    IDN | President | ~2001..~2004
    office    PDIP | Chairwoman | ~1999..
    sex       f

person Abdurrahman Wahid
    of        IDN
    alias     Gus Dur
    surname   Wahid; Gus Dur
    office    IDN | President | ~1999..~2001
    sex       m

person B. J. Habibie
    of        IDN
    alias     BJ Habibie; B.J. Habibie
    office    IDN | President | ~1998..~1999
    sex       m

person Suharto
    of        IDN
    alias     Soeharto
    office    IDN | President | ~1967..~1998
    sex       m

person Gibran Rakabuming Raka
    of        IDN
    surname   Gibran
    office    IDN | Vice President | ~2024..
    sex       m

person Ma'ruf Amin
    of        IDN
    alias     Maruf Amin
    surname   Ma'ruf; Amin
    office    IDN | Vice President | ~2019..~2024
    sex       m

person Jusuf Kalla
    of        IDN
    alias     Yusuf Kalla
    office    IDN | Vice President | ~2004..~2009
    office    IDN | Vice President | ~2014..~2019
    sex       m

person Sugiono
    of        IDN
    surname   Sugiono
    office    IDN.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Retno Marsudi
    of        IDN
    alias     Retno L.P. Marsudi; Retno Lestari Priansari Marsudi
    surname   Marsudi; Retno
    office    IDN.MFA | Minister of Foreign Affairs | ~2014..~2024
    sex       f

person Marty Natalegawa
    of        IDN
    surname   Natalegawa; Marty
    office    IDN.MFA | Minister of Foreign Affairs | ~2009..~2014
    sex       m

person Hassan Wirajuda
    of        IDN
    alias     Noer Hassan Wirajuda
    office    IDN.MFA | Minister of Foreign Affairs | ~2001..~2009
    sex       m

person Alwi Shihab
    of        IDN
    office    IDN.MFA | Minister of Foreign Affairs | ~1999..~2001
    sex       m

person Sjafrie Sjamsoeddin
    of        IDN
    office    IDN.MOD | Minister of Defence | ~2024..
    sex       m

person Ryamizard Ryacudu
    of        IDN
    office    IDN.MOD | Minister of Defence | ~2014..~2019
    sex       m

person Purnomo Yusgiantoro
    of        IDN
    office    IDN.MOD | Minister of Defence | ~2009..~2014
    sex       m

person Luhut Binsar Pandjaitan
    of        IDN
    alias     Luhut Pandjaitan; Luhut Panjaitan
    surname   Luhut; Pandjaitan
    office    IDN.GOV | Coordinating Minister for Maritime Affairs and Investment | ~2016..~2024
    sex       m

person Wiranto
    of        IDN
    surname   Wiranto
    office    IDN.GOV | Coordinating Minister for Political, Legal and Security Affairs | ~2016..~2019
    sex       m

person Mahfud MD
    of        IDN
    alias     Mohammad Mahfud
    surname   Mahfud
    office    IDN.GOV | Coordinating Minister for Political, Legal and Security Affairs | ~2019..~2024
    sex       m

person Airlangga Hartarto
    of        IDN
    surname   Airlangga; Hartarto
    office    IDN.MOC | Coordinating Minister for Economic Affairs | ~2019..
    sex       m

person Sri Mulyani Indrawati
    of        IDN
    alias     Sri Mulyani
    surname   Indrawati; Sri Mulyani
    office    IDN.MOF | Minister of Finance | ~2005..~2010
    office    IDN.MOF | Minister of Finance | ~2016..~2025
    sex       f

person Purbaya Yudhi Sadewa
    of        IDN
    surname   Purbaya
    office    IDN.MOF | Minister of Finance | ~2025..
    sex       m

person Agus Subiyanto
    of        IDN
    surname   Agus
    office    IDN.MIL | Commander of the National Armed Forces | ~2023..
    sex       m

person Andika Perkasa
    of        IDN
    surname   Andika
    office    IDN.MIL | Commander of the National Armed Forces | ~2021..~2022
    sex       m

person Hadi Tjahjanto
    of        IDN
    surname   Hadi
    office    IDN.MIL | Commander of the National Armed Forces | ~2017..~2021
    sex       m

person Teuku Faizasyah
    of        IDN
    office    IDN.MFA | Foreign Ministry Spokesperson | ~2019..~2022
    sex       m

person Anies Baswedan
    of        IDN
    surname   Anies; Baswedan
    office    IDN.JAKARTA | Governor of Jakarta | ~2017..~2022
    sex       m

person Arrmanatha Nasir
    of        IDN
    alias     Arrmanatha Christiawan Nasir
    office    IDN.MFA | Deputy Minister of Foreign Affairs | ~2024..
    office    IDN.MFA | Permanent Representative to the United Nations | ~2021..~2024
    office    IDN.MFA | Foreign Ministry Spokesperson | ~2014..~2019
    sex       m

person Sukarno
    of        IDN
    alias     Soekarno; Bung Karno
    surname   Sukarno; Soekarno
    office    IDN | President | ~1945..~1967
    sex       m

person Ali Alatas
    of        IDN
    office    IDN.MFA | Minister of Foreign Affairs | ~1988..~1999
    sex       m

person Prasetyo Hadi
    of        IDN
    office    IDN.GOV | Minister of State Secretariat | ~2024..
    sex       m

person Gatot Nurmantyo
    of        IDN
    office    IDN.MIL | Commander of the National Armed Forces | ~2015..~2017
    sex       m

person Moeldoko
    of        IDN
    office    IDN.MIL | Commander of the National Armed Forces | ~2013..~2015
    office    IDN.GOV | Presidential Chief of Staff | ~2018..~2024
    sex       m

person Ganjar Pranowo
    of        IDN
    office    IDN.CENTRALJAVA | Governor of Central Java | ~2013..~2023
    sex       m

person Roy Soemirat
    of        IDN
    alias     Rolliansyah Soemirat
    office    IDN.MFA | Foreign Ministry Spokesperson | ~2024..~2025
    sex       m

## Malaysia

person Ibrahim Iskandar
    of        MYS
    alias     Sultan Ibrahim; Sultan Ibrahim Iskandar; King Ibrahim
    surname   Ibrahim
    office    MYS | King | ~2024..
    sex       m

person Abdullah of Pahang
    of        MYS
    alias     Sultan Abdullah; Al-Sultan Abdullah; Abdullah Sultan Ahmad Shah; King Abdullah Sultan Ahmad Shah
    surname   Abdullah
    office    MYS | King | ~2019..~2024
    sex       m

person Muhammad V of Kelantan
    of        MYS
    alias     Sultan Muhammad V; Muhammad V
    surname   Muhammad
    office    MYS | King | ~2016..~2019
    sex       m

person Abdul Halim of Kedah
    of        MYS
    alias     Abdul Halim Mu'adzam Shah
    surname   Abdul Halim
    office    MYS | King | ~2011..~2016
    sex       m

person Mizan Zainal Abidin
    of        MYS
    alias     Sultan Mizan Zainal Abidin
    surname   Mizan
    office    MYS | King | ~2006..~2011
    sex       m

person Anwar Ibrahim
    of        MYS
    surname   Anwar; Ibrahim
    office    MYS | Prime Minister | ~2022..
    office    MYS | Deputy Prime Minister | ~1993..~1998
    office    PKR | President | ~2018..
    sex       m

person Ismail Sabri Yaakob
    of        MYS
    alias     Ismail Sabri
    surname   Ismail Sabri; Yaakob
    office    MYS | Prime Minister | ~2021..~2022
    office    MYS.MOD | Minister of Defence | ~2020..~2021
    sex       m

person Muhyiddin Yassin
    of        MYS
    surname   Muhyiddin; Yassin
    office    MYS | Prime Minister | ~2020..~2021
    sex       m

person Mahathir Mohamad
    of        MYS
    alias     Mahathir Mohammad; Mahathir bin Mohamad
    surname   Mahathir
    office    MYS | Prime Minister | ~1981..~2003
    office    MYS | Prime Minister | ~2018..~2020
    sex       m

person Najib Razak
    of        MYS
    alias     Najib Tun Razak; Najib Abdul Razak
    surname   Najib; Razak
    office    MYS | Prime Minister | ~2009..~2018
    sex       m

person Abdullah Ahmad Badawi
    of        MYS
    alias     Abdullah Badawi
    surname   Badawi; Abdullah
    office    MYS | Prime Minister | ~2003..~2009
    office    MYS.MFA | Minister of Foreign Affairs | ~1991..~1999
    sex       m

person Mohamad Hasan
    of        MYS
    alias     Mohamad bin Hasan; Mohamad Haji Hasan
    surname   Mohamad Hasan
    office    MYS.MFA | Minister of Foreign Affairs | ~2023..
    office    MYS.MOD | Minister of Defence | ~2022..~2023
    sex       m

person Zambry Abdul Kadir
    of        MYS
    alias     Zambry Abd Kadir
    surname   Zambry
    office    MYS.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       m

person Saifuddin Abdullah
    of        MYS
    surname   Saifuddin
    office    MYS.MFA | Minister of Foreign Affairs | ~2018..~2020
    office    MYS.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       m

person Hishammuddin Hussein
    of        MYS
    alias     Hishammuddin Tun Hussein
    surname   Hishammuddin
    office    MYS.MFA | Minister of Foreign Affairs | ~2020..~2021
    office    MYS.MOD | Minister of Defence | ~2013..~2018
    office    MYS.MOD | Minister of Defence | ~2021..~2022
    sex       m

person Anifah Aman
    of        MYS
    surname   Anifah
    office    MYS.MFA | Minister of Foreign Affairs | ~2009..~2018
    sex       m

person Rais Yatim
    of        MYS
    office    MYS.MFA | Minister of Foreign Affairs | ~2008..~2009
    sex       m

person Syed Hamid Albar
    of        MYS
    office    MYS.MFA | Minister of Foreign Affairs | ~1999..~2008
    sex       m

person Mohamad Sabu
    of        MYS
    alias     Mat Sabu
    office    MYS.MOD | Minister of Defence | ~2018..~2020
    sex       m

person Mohamed Khaled Nordin
    of        MYS
    surname   Khaled Nordin
    office    MYS.MOD | Minister of Defence | ~2023..
    sex       m

person Ahmad Zahid Hamidi
    of        MYS
    alias     Zahid Hamidi
    surname   Zahid
    office    MYS | Deputy Prime Minister | ~2015..~2018
    office    MYS | Deputy Prime Minister | ~2022..
    office    MYS.MOD | Minister of Defence | ~2009..~2013
    sex       m

person Othman Hashim
    of        MYS
    surname   Othman
    office    ASEAN | Special Envoy on Myanmar | ~2025..
    sex       m

person Wan Azizah Wan Ismail
    of        MYS
    alias     Wan Azizah
    surname   Wan Azizah
    office    MYS | Deputy Prime Minister | ~2018..~2020
    sex       f

person Tengku Zafrul Aziz
    of        MYS
    alias     Zafrul Aziz
    surname   Zafrul
    office    MYS.MOC | Minister of Investment, Trade and Industry | ~2022..~2025
    office    MYS.MOF | Minister of Finance | ~2020..~2022
    sex       m

person Abdul Hadi Awang
    of        MYS
    alias     Hadi Awang
    surname   Hadi
    office    PAS | President | ~2002..
    sex       m

person Tunku Abdul Rahman
    of        MYS
    surname   Tunku
    office    MYS | Prime Minister | ~1957..~1970
    sex       m

## Singapore

person Tharman Shanmugaratnam
    of        SGP
    surname   Tharman; Shanmugaratnam
    office    SGP | President | ~2023..
    office    SGP.MOF | Minister of Finance | ~2007..~2015
    sex       m

person Halimah Yacob
    of        SGP
    surname   Halimah
    office    SGP | President | ~2017..~2023
    sex       f

person Tony Tan
    of        SGP
    alias     Tony Tan Keng Yam
    surname   Tan
    order     family-first
    office    SGP | President | ~2011..~2017
    office    SGP.MOD | Minister for Defence | ~1995..~2003
    sex       m

person S. R. Nathan
    of        SGP
    alias     S.R. Nathan; SR Nathan
    office    SGP | President | ~1999..~2011
    sex       m

person Lawrence Wong
    of        SGP
    office    SGP | Prime Minister | ~2024..
    office    SGP.MOF | Minister of Finance | ~2021..
    sex       m

person Lee Hsien Loong
    of        SGP
    alias     Lee Hsien-Loong
    surname   Lee
    office    SGP | Prime Minister | ~2004..~2024
    sex       m

person Goh Chok Tong
    of        SGP
    surname   Goh
    office    SGP | Prime Minister | ~1990..~2004
    sex       m

person Lee Kuan Yew
    of        SGP
    surname   Lee
    office    SGP | Prime Minister | ~1959..~1990
    sex       m

person Vivian Balakrishnan
    of        SGP
    office    SGP.MFA | Minister for Foreign Affairs | ~2015..
    sex       m

person K. Shanmugam
    of        SGP
    alias     K Shanmugam; Kasiviswanathan Shanmugam
    office    SGP.MFA | Minister for Foreign Affairs | ~2011..~2015
    office    SGP.MOJ | Minister for Law | ~2008..~2025
    office    SGP.MOI | Minister for Home Affairs | ~2015..
    sex       m

person George Yeo
    of        SGP
    office    SGP.MFA | Minister for Foreign Affairs | ~2004..~2011
    sex       m

person S. Jayakumar
    of        SGP
    alias     S Jayakumar
    office    SGP.MFA | Minister for Foreign Affairs | ~1994..~2004
    sex       m

person Ng Eng Hen
    of        SGP
    surname   Ng
    office    SGP.MOD | Minister for Defence | ~2011..~2025
    sex       m

person Chan Chun Sing
    of        SGP
    surname   Chan
    office    SGP.MOD | Minister for Defence | ~2025..
    sex       m

person Heng Swee Keat
    of        SGP
    surname   Heng
    office    SGP | Deputy Prime Minister | ~2019..~2025
    office    SGP.MOF | Minister of Finance | ~2015..~2021
    sex       m

person Burhan Gafoor
    of        SGP
    office    SGP.MFA | Permanent Representative to the United Nations | ~2013..
    sex       m

person Teo Chee Hean
    of        SGP
    surname   Teo
    office    SGP | Deputy Prime Minister | ~2009..~2019
    office    SGP.MOD | Minister for Defence | ~2003..~2011
    sex       m

person Gan Kim Yong
    of        SGP
    surname   Gan
    office    SGP | Deputy Prime Minister | ~2024..
    office    SGP.MOC | Minister for Trade and Industry | ~2021..
    sex       m

person Bilahari Kausikan
    of        SGP
    office    SGP.MFA | Permanent Secretary for Foreign Affairs | ~2010..~2013
    sex       m

person Pritam Singh
    of        SGP
    office    WP.SG | Leader | ~2018..
    sex       m

## Thailand

person Maha Vajiralongkorn
    of        THA
    alias     King Vajiralongkorn; King Maha Vajiralongkorn; Vajiralongkorn; Rama X
    surname   Vajiralongkorn
    office    THA | King | ~2016..
    sex       m

person Bhumibol Adulyadej
    of        THA
    alias     King Bhumibol; King Bhumibol Adulyadej; Rama IX
    surname   Bhumibol
    office    THA | King | ~1946..~2016
    sex       m

person Anutin Charnvirakul
    of        THA
    surname   Anutin; Charnvirakul
    office    THA | Prime Minister | ~2025..
    office    THA.MOI | Minister of the Interior | ~2023..~2025
    sex       m

person Phumtham Wechayachai
    of        THA
    surname   Phumtham
    office    THA | Acting Prime Minister | ~2024..~2024
    office    THA | Acting Prime Minister | ~2025..~2025
    office    THA.MOD | Minister of Defence | ~2024..~2025
    office    THA.MOI | Minister of the Interior | ~2025..~2025
    sex       m

person Paetongtarn Shinawatra
    of        THA
    surname   Paetongtarn; Shinawatra
    office    THA | Prime Minister | ~2024..~2025
    sex       f

person Srettha Thavisin
    of        THA
    surname   Srettha; Thavisin
    office    THA | Prime Minister | ~2023..~2024
    sex       m

person Prayut Chan-o-cha
    of        THA
    alias     Prayuth Chan-ocha; Prayuth Chan-o-cha; Prayut Chan-ocha
    surname   Prayut; Prayuth
    office    THA | Prime Minister | ~2014..~2023
    office    THA.MOD | Minister of Defence | ~2019..~2023
    office    THA.MIL | Commander-in-Chief of the Army | ~2010..~2014
    sex       m

person Prawit Wongsuwan
    of        THA
    alias     Prawit Wongsuwon
    surname   Prawit
    office    THA | Acting Prime Minister | ~2022..~2022
    office    THA.MOD | Minister of Defence | ~2014..~2019
    office    THA.MOD | Minister of Defence | ~2008..~2011
    sex       m

person Yingluck Shinawatra
    of        THA
    surname   Yingluck; Shinawatra
    office    THA | Prime Minister | ~2011..~2014
    sex       f

person Abhisit Vejjajiva
    of        THA
    surname   Abhisit
    office    THA | Prime Minister | ~2008..~2011
    sex       m

person Somchai Wongsawat
    of        THA
    surname   Somchai
    office    THA | Prime Minister | ~2008..~2008
    sex       m

person Samak Sundaravej
    of        THA
    surname   Samak
    office    THA | Prime Minister | ~2008..~2008
    sex       m

person Surayud Chulanont
    of        THA
    surname   Surayud
    office    THA | Prime Minister | ~2006..~2008
    sex       m

person Thaksin Shinawatra
    of        THA
    surname   Thaksin; Shinawatra
    office    THA | Prime Minister | ~2001..~2006
    sex       m

person Chuan Leekpai
    of        THA
    surname   Chuan
    office    THA | Prime Minister | ~1992..~1995
    office    THA | Prime Minister | ~1997..~2001
    office    THA.PARL | Speaker of Parliament | ~2019..~2023
    sex       m

person Niwatthamrong Boonsongpaisan
    of        THA
    surname   Niwatthamrong
    office    THA | Acting Prime Minister | ~2014..~2014
    sex       m

person Sihasak Phuangketkeow
    of        THA
    surname   Sihasak
    office    THA.MFA | Minister of Foreign Affairs | ~2025..
    office    THA.MFA | Permanent Secretary for Foreign Affairs | ~2011..~2015
    sex       m

person Maris Sangiampongsa
    of        THA
    surname   Maris
    office    THA.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       m

person Parnpree Bahiddha-Nukara
    of        THA
    alias     Parnpree Bahiddhanukara
    surname   Parnpree
    office    THA.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Don Pramudwinai
    of        THA
    surname   Don; Pramudwinai
    office    THA.MFA | Minister of Foreign Affairs | ~2015..~2023
    sex       m

person Tanasak Patimapragorn
    of        THA
    alias     Thanasak Patimaprakorn
    surname   Tanasak; Thanasak
    office    THA.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Surapong Tovichakchaikul
    of        THA
    surname   Surapong
    office    THA.MFA | Minister of Foreign Affairs | ~2011..~2014
    sex       m

person Kasit Piromya
    of        THA
    surname   Kasit
    office    THA.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person Kantathi Suphamongkhon
    of        THA
    surname   Kantathi
    office    THA.MFA | Minister of Foreign Affairs | ~2005..~2006
    sex       m

person Surakiart Sathirathai
    of        THA
    surname   Surakiart
    office    THA.MFA | Minister of Foreign Affairs | ~2001..~2005
    sex       m

person Sutin Klungsang
    of        THA
    surname   Sutin
    office    THA.MOD | Minister of Defence | ~2023..~2024
    sex       m

person Natthaphon Narkphanit
    of        THA
    alias     Nattaphon Narkphanit
    surname   Natthaphon
    office    THA.MOD | Minister of Defence | ~2025..
    sex       m

person Pita Limjaroenrat
    of        THA
    surname   Pita
    office    MOVEFORWARD | Leader | ~2020..~2023
    sex       m

person Natthaphong Ruengpanyawut
    of        THA
    surname   Natthaphong
    office    PEOPLESPARTYTH | Leader | ~2024..
    sex       m

person Tanee Sangrat
    of        THA
    office    THA.MFA | Foreign Ministry Spokesperson | ~2020..~2022
    sex       m

person Nikorndej Balankura
    of        THA
    surname   Nikorndej
    office    THA.MFA | Foreign Ministry Spokesperson | ~2024..
    sex       m

person Plaek Phibunsongkhram
    of        THA
    alias     Phibun
    weak      Phibun
    surname   Phibun
    office    THA | Prime Minister | ~1938..~1944
    office    THA | Prime Minister | ~1948..~1957
    sex       m

person Prem Tinsulanonda
    of        THA
    surname   Prem
    office    THA | Prime Minister | ~1980..~1988
    sex       m

person Chatichai Choonhavan
    of        THA
    surname   Chatichai
    office    THA | Prime Minister | ~1988..~1991
    sex       m

person Sonthi Boonyaratglin
    of        THA
    surname   Sonthi
    office    THA.MIL | Commander-in-Chief of the Army | ~2005..~2007
    sex       m

person Thanathorn Juangroongruangkit
    of        THA
    surname   Thanathorn
    office    FUTUREFORWARD | Leader | ~2018..~2020
    sex       m

person Winthai Suvaree
    of        THA
    surname   Winthai
    office    THA.MIL | Spokesperson of the Army | ..
    sex       m

## Vietnam

person To Lam
    of        VNM
    alias     Tô Lâm
    surname   Lam
    order     family-first
    office    VNM | President | ~2024..~2024
    office    VCP | General Secretary | ~2024..
    office    VNM.MOI | Minister of Public Security | ~2016..~2024
    office    VNM | President | ~2026..
    sex       m

person Luong Cuong
    of        VNM
    alias     Lương Cường
    surname   Cuong
    order     family-first
    office    VNM | President | ~2024..~2026
    sex       m

person Vo Van Thuong
    of        VNM
    alias     Võ Văn Thưởng
    surname   Thuong; Vo
    order     family-first
    office    VNM | President | ~2023..~2024
    sex       m

person Vo Thi Anh Xuan
    of        VNM
    alias     Võ Thị Ánh Xuân
    surname   Xuan
    order     family-first
    office    VNM | Acting President | ~2023..~2023
    office    VNM | Acting President | ~2024..~2024
    office    VNM | Vice President | ~2021..
    sex       f

person Nguyen Xuan Phuc
    of        VNM
    alias     Nguyễn Xuân Phúc
    surname   Phuc
    order     family-first
    office    VNM | President | ~2021..~2023
    office    VNM | Prime Minister | ~2016..~2021
    sex       m

person Nguyen Phu Trong
    of        VNM
    alias     Nguyễn Phú Trọng
    surname   Trong
    order     family-first
    office    VNM | President | ~2018..~2021
    office    VCP | General Secretary | ~2011..~2024
    sex       m

person Tran Dai Quang
    of        VNM
    alias     Trần Đại Quang
    surname   Quang
    order     family-first
    office    VNM | President | ~2016..~2018
    office    VNM.MOI | Minister of Public Security | ~2011..~2016
    sex       m

person Dang Thi Ngoc Thinh
    of        VNM
    alias     Đặng Thị Ngọc Thịnh
    surname   Thinh
    order     family-first
    office    VNM | Acting President | ~2018..~2018
    office    VNM | Vice President | ~2016..~2021
    sex       f

person Truong Tan Sang
    of        VNM
    alias     Trương Tấn Sang
    surname   Sang
    order     family-first
    office    VNM | President | ~2011..~2016
    sex       m

person Nguyen Minh Triet
    of        VNM
    surname   Triet
    order     family-first
    office    VNM | President | ~2006..~2011
    sex       m

person Tran Duc Luong
    of        VNM
    surname   Luong
    order     family-first
    office    VNM | President | ~1997..~2006
    sex       m

person Nong Duc Manh
    of        VNM
    surname   Manh
    order     family-first
    office    VCP | General Secretary | ~2001..~2011
    sex       m

person Pham Minh Chinh
    of        VNM
    alias     Phạm Minh Chính
    surname   Chinh
    order     family-first
    office    VNM | Prime Minister | ~2021..~2026
    sex       m

person Le Minh Hung
    of        VNM
    alias     Lê Minh Hưng
    surname   Hung
    order     family-first
    office    VNM | Prime Minister | ~2026..
    office    VNM.CB | Central Bank Governor | ~2016..~2020
    sex       m

person Nguyen Tan Dung
    of        VNM
    alias     Nguyễn Tấn Dũng
    surname   Dung
    order     family-first
    office    VNM | Prime Minister | ~2006..~2016
    sex       m

person Phan Van Khai
    of        VNM
    surname   Khai
    order     family-first
    office    VNM | Prime Minister | ~1997..~2006
    sex       m

person Le Hoai Trung
    of        VNM
    alias     Lê Hoài Trung
    surname   Trung
    order     family-first
    office    VNM.MOFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Bui Thanh Son
    of        VNM
    alias     Bùi Thanh Sơn
    surname   Son
    order     family-first
    office    VNM.MOFA | Minister of Foreign Affairs | ~2021..~2025
    office    VNM | Deputy Prime Minister | ~2024..
    sex       m

person Pham Binh Minh
    of        VNM
    alias     Phạm Bình Minh
    surname   Minh
    order     family-first
    office    VNM.MOFA | Minister of Foreign Affairs | ~2011..~2021
    office    VNM | Deputy Prime Minister | ~2013..~2022
    sex       m

person Pham Gia Khiem
    of        VNM
    surname   Khiem
    order     family-first
    office    VNM.MOFA | Minister of Foreign Affairs | ~2006..~2011
    sex       m

person Nguyen Dy Nien
    of        VNM
    surname   Nien
    order     family-first
    office    VNM.MOFA | Minister of Foreign Affairs | ~2000..~2006
    sex       m

person Phan Van Giang
    of        VNM
    alias     Phan Văn Giang
    surname   Giang
    order     family-first
    office    VNM.MND | Minister of National Defence | ~2021..
    sex       m

person Ngo Xuan Lich
    of        VNM
    surname   Lich
    order     family-first
    office    VNM.MND | Minister of National Defence | ~2016..~2021
    sex       m

person Phung Quang Thanh
    of        VNM
    surname   Thanh
    order     family-first
    office    VNM.MND | Minister of National Defence | ~2006..~2016
    sex       m

person Le Thi Thu Hang
    of        VNM
    alias     Lê Thị Thu Hằng
    surname   Hang
    order     family-first
    office    VNM.MOFA | Foreign Ministry Spokesperson | ~2016..~2022
    sex       f

person Pham Thu Hang
    of        VNM
    alias     Phạm Thu Hằng
    surname   Hang
    order     family-first
    office    VNM.MOFA | Foreign Ministry Spokesperson | ~2022..
    sex       f

person Tran Thanh Man
    of        VNM
    alias     Trần Thanh Mẫn
    surname   Tran Thanh Man
    order     family-first
    office    VNM.PARL | Chairman of the National Assembly | ~2024..
    sex       m

person Vuong Dinh Hue
    of        VNM
    alias     Vương Đình Huệ
    surname   Hue
    order     family-first
    office    VNM.PARL | Chairman of the National Assembly | ~2021..~2024
    sex       m

person Nguyen Thi Kim Ngan
    of        VNM
    surname   Ngan
    order     family-first
    office    VNM.PARL | Chairwoman of the National Assembly | ~2016..~2021
    sex       f

person Dang Hoang Giang
    of        VNM
    order     family-first
    office    VNM.MOFA | Permanent Representative to the United Nations | ~2022..
    sex       m

person Nguyen Manh Hung
    of        VNM
    surname   Hung
    order     family-first
    office    VNM.MINF | Minister of Information | ~2018..~2025
    sex       m

person Ho Chi Minh
    of        VNM
    alias     Hồ Chí Minh
    surname   Ho Chi Minh; Ho
    order     family-first
    office    VNM | President | ~1945..~1969
    sex       m

person Vo Nguyen Giap
    of        VNM
    alias     Võ Nguyên Giáp
    surname   Giap
    order     family-first
    office    VNM.MND | Minister of National Defence | ~1946..~1980
    sex       m

person Le Duan
    of        VNM
    alias     Lê Duẩn
    surname   Le Duan
    order     family-first
    office    VCP | General Secretary | ~1960..~1986
    sex       m

person Ngo Dinh Diem
    of        VNM
    alias     Ngô Đình Diệm
    surname   Diem
    office    VNM | President of South Vietnam | ~1955..~1963
    sex       m

## Cambodia and Laos

person Norodom Sihamoni
    of        KHM
    alias     King Norodom Sihamoni; King Sihamoni
    surname   Sihamoni
    order     family-first
    office    KHM | King | ~2004..
    sex       m

person Norodom Sihanouk
    of        KHM
    alias     King Norodom Sihanouk; King Sihanouk
    surname   Sihanouk
    order     family-first
    office    KHM | King | ~1993..~2004
    sex       m

person Hun Manet
    of        KHM
    surname   Hun Manet; Manet
    order     family-first
    office    KHM | Prime Minister | ~2023..
    sex       m

person Hun Sen
    of        KHM
    surname   Hun Sen
    order     family-first
    office    KHM | Prime Minister | ~1985..~2023
    office    KHM.PARL | President of the Senate | ~2024..
    office    CPP | President | ~2015..
    sex       m

person Prak Sokhonn
    of        KHM
    alias     Prak Sokhon
    surname   Sokhonn; Sokhon; Prak
    order     family-first
    office    KHM.MFA | Minister of Foreign Affairs and International Cooperation | ~2016..~2023
    office    KHM.MFA | Minister of Foreign Affairs and International Cooperation | ~2024..
    sex       m

person Sok Chenda Sophea
    of        KHM
    surname   Sok Chenda; Chenda
    order     family-first
    office    KHM.MFA | Minister of Foreign Affairs and International Cooperation | ~2023..~2024
    sex       m

person Hor Namhong
    of        KHM
    alias     Hor Nam Hong
    surname   Hor Namhong; Namhong
    order     family-first
    office    KHM.MFA | Minister of Foreign Affairs and International Cooperation | ~1998..~2016
    sex       m

person Tea Banh
    of        KHM
    surname   Tea Banh
    order     family-first
    office    KHM.MOD | Minister of National Defence | ~1979..~2023
    sex       m

person Tea Seiha
    of        KHM
    surname   Seiha
    order     family-first
    office    KHM.MOD | Minister of National Defence | ~2023..
    sex       m

person Sar Kheng
    of        KHM
    surname   Sar Kheng
    order     family-first
    office    KHM.MOI | Minister of the Interior | ~1992..~2023
    sex       m

person Sam Rainsy
    of        KHM
    surname   Rainsy
    order     family-first
    office    CNRP | Leader | ~2012..~2017
    sex       m

person Kem Sokha
    of        KHM
    surname   Sokha
    order     family-first
    office    CNRP | Leader | ~2017..~2017
    sex       m

person Maly Socheata
    of        KHM
    surname   Socheata
    order     family-first
    office    KHM.MOD | Defence Ministry Spokesperson | ~2020..
    sex       f

person Pol Pot
    of        KHM
    alias     Saloth Sar
    surname   Pol Pot
    order     family-first
    office    KHM | Prime Minister | ~1976..~1979
    office    KHMERROUGE | Leader | ~1963..~1997
    sex       m

person Lon Nol
    of        KHM
    surname   Lon Nol
    order     family-first
    office    KHM | President | ~1972..~1975
    sex       m

person Khieu Samphan
    of        KHM
    surname   Khieu Samphan
    order     family-first
    office    KHM | President | ~1976..~1979
    sex       m

person Norodom Ranariddh
    of        KHM
    alias     Prince Norodom Ranariddh
    surname   Ranariddh
    order     family-first
    office    KHM | First Prime Minister | ~1993..~1997
    sex       m

person Thongloun Sisoulith
    of        LAO
    surname   Thongloun
    office    LAO | President | ~2021..
    office    LAO | Prime Minister | ~2016..~2021
    office    LAO.MFA | Minister of Foreign Affairs | ~2006..~2016
    sex       m

person Bounnhang Vorachith
    of        LAO
    alias     Bounnhang Vorachit
    surname   Bounnhang
    office    LAO | President | ~2016..~2021
    office    LAO | Prime Minister | ~2001..~2006
    sex       m

person Choummaly Sayasone
    of        LAO
    surname   Choummaly
    office    LAO | President | ~2006..~2016
    sex       m

person Khamtai Siphandone
    of        LAO
    alias     Khamtay Siphandone
    surname   Khamtai
    office    LAO | President | ~1998..~2006
    sex       m

person Sonexay Siphandone
    of        LAO
    alias     Sonxay Siphandone
    surname   Sonexay
    office    LAO | Prime Minister | ~2022..
    sex       m

person Phankham Viphavanh
    of        LAO
    surname   Phankham
    office    LAO | Prime Minister | ~2021..~2022
    alias     Phankham Viphavan
    sex       m

person Thongsing Thammavong
    of        LAO
    surname   Thongsing
    office    LAO | Prime Minister | ~2010..~2016
    sex       m

person Bouasone Bouphavanh
    of        LAO
    surname   Bouasone
    office    LAO | Prime Minister | ~2006..~2010
    sex       m

person Sisavath Keobounphanh
    of        LAO
    surname   Sisavath
    office    LAO | Prime Minister | ~1998..~2001
    sex       m

person Thongsavan Phomvihane
    of        LAO
    surname   Thongsavan
    office    LAO.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Saleumxay Kommasith
    of        LAO
    alias     Saleumxay Kommasit
    surname   Saleumxay
    office    LAO.MFA | Minister of Foreign Affairs | ~2016..~2024
    sex       m

person Somsavat Lengsavad
    of        LAO
    surname   Somsavat
    office    LAO.MFA | Minister of Foreign Affairs | ~1993..~2006
    sex       m

## Myanmar

person Min Aung Hlaing
    of        MMR
    alias     Senior General Min Aung Hlaing
    surname   Min Aung Hlaing
    office    MMR | Chairman of the State Administration Council | ~2021..~2025
    office    MMR.MIL | Commander-in-Chief | ~2011..~2026
    office    MMR | Prime Minister | ~2021..~2025
    office    MMR | President | ~2026..
    sex       m

person Myint Swe
    of        MMR
    surname   Myint Swe
    office    MMR | Acting President | ~2021..~2025
    office    MMR | Vice President | ~2016..~2025
    sex       m

person Win Myint
    of        MMR
    surname   Win Myint
    office    MMR | President | ~2018..~2021
    sex       m

person Htin Kyaw
    of        MMR
    surname   Htin Kyaw
    office    MMR | President | ~2016..~2018
    sex       m

person Thein Sein
    of        MMR
    surname   Thein Sein
    office    MMR | President | ~2011..~2016
    office    MMR | Prime Minister | ~2007..~2011
    sex       m

person Than Shwe
    of        MMR
    alias     Senior General Than Shwe
    surname   Than Shwe
    office    MMR | Chairman of the State Peace and Development Council | ~1992..~2011
    sex       m

person Aung San Suu Kyi
    of        MMR
    alias     Daw Aung San Suu Kyi; Daw Suu
    surname   Suu Kyi; Aung San Suu Kyi
    office    MMR | State Counsellor | ~2016..~2021
    office    MMR.MFA | Minister of Foreign Affairs | ~2016..~2021
    office    GRP:NLD | Leader | ~1988..
    sex       f

person Nyo Saw
    of        MMR
    surname   Nyo Saw
    office    MMR | Prime Minister | ~2025..
    sex       m

person Soe Win
    of        MMR
    surname   Soe Win
    office    MMR.MIL | Deputy Commander-in-Chief | ~2011..
    sex       m

person Khin Nyunt
    of        MMR
    surname   Khin Nyunt
    office    MMR | Prime Minister | ~2003..~2004
    office    MMR.INTEL | Chief of Military Intelligence | ~1983..~2004
    sex       m

person Ye Win Oo
    of        MMR
    surname   Ye Win Oo
    office    MMR.MIL | Commander-in-Chief | ~2026..
    sex       m

person Tin Maung Swe
    of        MMR
    surname   Tin Maung Swe
    office    MMR.MFA | Minister of Foreign Affairs | ~2026..
    sex       m

person Than Swe
    of        MMR
    surname   Than Swe
    office    MMR.MFA | Minister of Foreign Affairs | ~2023..~2026
    sex       m

person Wunna Maung Lwin
    of        MMR
    surname   Wunna Maung Lwin
    office    MMR.MFA | Minister of Foreign Affairs | ~2011..~2016
    office    MMR.MFA | Minister of Foreign Affairs | ~2021..~2023
    sex       m

person Nyan Win
    of        MMR
    surname   Nyan Win
    office    MMR.MFA | Minister of Foreign Affairs | ~2004..~2011
    sex       m

person Kyaw Tin
    of        MMR
    surname   Kyaw Tin
    office    MMR.MFA | Minister for International Cooperation | ~2017..~2021
    sex       m

person Zaw Min Tun
    of        MMR
    surname   Zaw Min Tun
    office    MMR.MIL | Spokesperson | ~2019..
    sex       m

person Kyaw Moe Tun
    of        MMR
    surname   Kyaw Moe Tun
    office    MMR.MFA | Permanent Representative to the United Nations | ~2020..
    sex       m

person Duwa Lashi La
    of        MMR
    surname   Duwa Lashi La
    office    NUG | Acting President | ~2021..
    sex       m

person Mahn Win Khaing Than
    of        MMR
    surname   Mahn Win Khaing Than
    office    NUG | Prime Minister | ~2021..
    sex       m

person Zin Mar Aung
    of        MMR
    surname   Zin Mar Aung
    office    NUG | Minister of Foreign Affairs | ~2021..
    sex       f

person Twan Mrat Naing
    of        MMR
    surname   Twan Mrat Naing
    office    AA | Commander-in-Chief | ~2009..
    sex       m

person Ne Win
    of        MMR
    surname   Ne Win
    office    MMR | President | ~1974..~1981
    sex       m

person U Thant
    of        MMR
    surname   Thant; U Thant
    office    UN | Secretary-General | ~1961..~1971
    sex       m

person Aung San
    of        MMR
    alias     General Aung San
    surname   Aung San
    office    MMR | Prime Minister | ..~1947
    sex       m

## Philippines

person Ferdinand Marcos Jr.
    of        PHL
    alias     Bongbong Marcos; Ferdinand Marcos Jr; Ferdinand R. Marcos Jr.
    surname   Marcos; Marcos Jr.
    office    PHL | President | ~2022..
    sex       m

person Rodrigo Duterte
    of        PHL
    alias     Rodrigo Roa Duterte
    office    PHL | President | ~2016..~2022
    office    PHL.DAVAO | Mayor of Davao | ~2013..~2016
    sex       m

person Benigno Aquino III
    of        PHL
    alias     Benigno S. Aquino III; Noynoy Aquino
    surname   Aquino
    office    PHL | President | ~2010..~2016
    sex       m

person Gloria Macapagal Arroyo
    of        PHL
    alias     Gloria Macapagal-Arroyo; Gloria Arroyo
    surname   Arroyo; Macapagal Arroyo
    office    PHL | President | ~2001..~2010
    office    PHL.PARL | Speaker of the House of Representatives | ~2018..~2019
    sex       f

person Joseph Estrada
    of        PHL
    office    PHL | President | ~1998..~2001
    sex       m

person Sara Duterte
    of        PHL
    alias     Sara Duterte-Carpio; Sara Zimmerman Duterte
    office    PHL | Vice President | ~2022..
    sex       f

person Leni Robredo
    of        PHL
    alias     Maria Leonor Robredo
    office    PHL | Vice President | ~2016..~2022
    sex       f

person Maria Theresa Lazaro
    of        PHL
    alias     Ma. Theresa Lazaro; Theresa Lazaro; Theresa P. Lazaro
    office    PHL.MFA | Secretary of Foreign Affairs | ~2025..
    sex       f

person Enrique Manalo
    of        PHL
    office    PHL.MFA | Secretary of Foreign Affairs | ~2022..~2025
    office    PHL.MFA | Permanent Representative to the United Nations | ~2020..~2022
    sex       m

person Teodoro Locsin Jr.
    of        PHL
    alias     Teodoro Locsin; Teddy Locsin; Teddy Boy Locsin
    surname   Locsin
    office    PHL.MFA | Secretary of Foreign Affairs | ~2018..~2022
    sex       m

person Alan Peter Cayetano
    of        PHL
    office    PHL.MFA | Secretary of Foreign Affairs | ~2017..~2018
    office    PHL.PARL | Speaker of the House of Representatives | ~2019..~2020
    sex       m

person Perfecto Yasay Jr.
    of        PHL
    alias     Perfecto Yasay
    surname   Yasay
    office    PHL.MFA | Secretary of Foreign Affairs | ~2016..~2017
    sex       m

person Jose Rene Almendras
    of        PHL
    office    PHL.MFA | Secretary of Foreign Affairs | ~2016..~2016
    sex       m

person Albert del Rosario
    of        PHL
    surname   del Rosario
    office    PHL.MFA | Secretary of Foreign Affairs | ~2011..~2016
    sex       m

person Alberto Romulo
    of        PHL
    office    PHL.MFA | Secretary of Foreign Affairs | ~2004..~2011
    sex       m

person Gilberto Teodoro Jr.
    of        PHL
    alias     Gilberto Teodoro; Gilbert Teodoro; Gilberto C. Teodoro Jr.
    surname   Teodoro
    office    PHL.MOD | Secretary of National Defense | ~2007..~2009
    office    PHL.MOD | Secretary of National Defense | ~2023..
    sex       m

person Delfin Lorenzana
    of        PHL
    office    PHL.MOD | Secretary of National Defense | ~2016..~2022
    sex       m

person Voltaire Gazmin
    of        PHL
    office    PHL.MOD | Secretary of National Defense | ~2010..~2016
    sex       m

person Eduardo Año
    of        PHL
    alias     Eduardo Ano
    office    PHL.NSC | National Security Adviser | ~2023..
    office    PHL.MIL | Chief of Staff of the Armed Forces | ~2016..~2017
    sex       m

person Clarita Carlos
    of        PHL
    office    PHL.NSC | National Security Adviser | ~2022..~2023
    sex       f

person Hermogenes Esperon
    of        PHL
    alias     Hermogenes Esperon Jr.
    office    PHL.NSC | National Security Adviser | ~2016..~2022
    sex       m

person Romeo Brawner Jr.
    of        PHL
    alias     Romeo Brawner
    surname   Brawner
    office    PHL.MIL | Chief of Staff of the Armed Forces | ~2023..
    sex       m

person Jay Tarriela
    of        PHL
    office    PHL.CG | Spokesperson of the Coast Guard for the West Philippine Sea | ~2023..
    sex       m

person Jonathan Malaya
    of        PHL
    office    PHL.NSC | Assistant Director General of the National Security Council | ~2023..
    sex       m

person Harry Roque
    of        PHL
    office    PHL | Presidential Spokesperson | ~2017..~2018
    office    PHL | Presidential Spokesperson | ~2020..~2021
    sex       m

person Salvador Panelo
    of        PHL
    office    PHL | Presidential Spokesperson | ~2018..~2020
    sex       m

person Martin Romualdez
    of        PHL
    office    PHL.PARL | Speaker of the House of Representatives | ~2022..~2025
    sex       m

person Jose Manuel Romualdez
    of        PHL
    office    PHL.MFA | Ambassador to the United States | ~2017..
    sex       m

person Teresita Daza
    of        PHL
    alias     Ma. Teresita Daza
    office    PHL.MFA | Foreign Ministry Spokesperson | ~2022..~2025
    sex       f

person Jose Maria Sison
    of        PHL
    alias     Joma Sison
    office    CPPPHL | Founder | ~1968..~2022
    sex       m

person Murad Ebrahim
    of        PHL
    alias     Al Haj Murad Ebrahim; Ahod Ebrahim
    surname   Murad; Ebrahim
    office    MILF | Chairman | ~2003..
    sex       m

person Nur Misuari
    of        PHL
    office    MNLF | Chairman | ~1969..
    sex       m

person Ferdinand Marcos
    of        PHL
    alias     Ferdinand Marcos Sr.; Ferdinand E. Marcos
    office    PHL | President | ~1965..~1986
    sex       m

person Corazon Aquino
    of        PHL
    alias     Cory Aquino
    office    PHL | President | ~1986..~1992
    sex       f

person Fidel Ramos
    of        PHL
    alias     Fidel V. Ramos
    office    PHL | President | ~1992..~1998
    sex       m

person Ernesto Abella
    of        PHL
    office    PHL | Presidential Spokesperson | ~2016..~2017
    sex       m

person Claire Castro
    of        PHL
    office    PHL | Presidential Press Officer | ~2025..
    sex       f

person Antonio Lagdameo
    of        PHL
    office    PHL.MFA | Permanent Representative to the United Nations | ~2022..~2025
    sex       m

person Imee Marcos
    of        PHL
    office    PHL.PARL | Senator | ~2019..
    sex       f

person Roy Vincent Trinidad
    of        PHL
    office    PHL.NAVY | Spokesperson of the Navy for the West Philippine Sea | ~2024..
    sex       m

person Carlito Galvez Jr.
    of        PHL
    alias     Carlito Galvez
    surname   Galvez
    office    PHL.MOD | Officer-in-Charge of National Defense | ~2023..~2023
    office    PHL.MIL | Chief of Staff of the Armed Forces | ~2018..~2018
    sex       m

person Ronald dela Rosa
    of        PHL
    alias     Bato dela Rosa
    surname   dela Rosa
    office    PHL.POLICE | Chief of the National Police | ~2016..~2018
    sex       m

## Brunei and Timor-Leste

person Hassanal Bolkiah
    of        BRN
    alias     Sultan Hassanal Bolkiah; Haji Hassanal Bolkiah
    surname   Hassanal Bolkiah; Bolkiah
    office    BRN | Sultan | ~1967..
    office    BRN | Prime Minister | ~1984..
    office    BRN.MFA | Minister of Foreign Affairs | ~2015..
    sex       m

person Erywan Yusof
    of        BRN
    alias     Erywan Pehin Yusof; Dato Erywan
    surname   Erywan
    office    BRN.MFA | Second Minister of Foreign Affairs | ~2018..
    office    ASEAN | Special Envoy to Myanmar | ~2021..~2021
    sex       m

person Mohamed Bolkiah
    of        BRN
    alias     Prince Mohamed Bolkiah
    surname   Mohamed
    office    BRN.MFA | Minister of Foreign Affairs | ~1984..~2015
    sex       m

person Lim Jock Seng
    of        BRN
    office    BRN.MFA | Second Minister of Foreign Affairs | ~2005..~2018
    sex       m

person José Ramos-Horta
    of        TLS
    alias     Jose Ramos Horta; Jose Ramos-Horta
    office    TLS | President | ~2007..~2012
    office    TLS | President | ~2022..
    office    TLS | Prime Minister | ~2006..~2007
    office    TLS.MFA | Minister of Foreign Affairs | ~2000..~2006
    sex       m

person Francisco Guterres
    of        TLS
    alias     Lu Olo; Lú-Olo; Lu-Olo
    surname   Guterres; Lu Olo
    office    TLS | President | ~2017..~2022
    sex       m

person Taur Matan Ruak
    of        TLS
    surname   Taur Matan Ruak; Ruak
    office    TLS | President | ~2012..~2017
    office    TLS | Prime Minister | ~2018..~2023
    sex       m

person Xanana Gusmão
    of        TLS
    alias     Kay Rala Xanana Gusmão; Xanana Gusmao; Kay Rala Xanana Gusmao
    surname   Gusmão; Xanana; Gusmao
    office    TLS | President | ~2002..~2007
    office    TLS | Prime Minister | ~2007..~2015
    office    TLS | Prime Minister | ~2023..
    sex       m

person Rui Maria de Araújo
    of        TLS
    alias     Rui Maria de Araujo; Rui Araújo; Rui Araujo
    surname   de Araújo; Araújo; de Araujo; Araujo
    office    TLS | Prime Minister | ~2015..~2017
    sex       m

person Mari Alkatiri
    of        TLS
    office    TLS | Prime Minister | ~2002..~2006
    office    TLS | Prime Minister | ~2017..~2018
    sex       m

person Estanislau da Silva
    of        TLS
    surname   da Silva
    office    TLS | Prime Minister | ~2007..~2007
    sex       m

person Bendito Freitas
    of        TLS
    alias     Bendito dos Santos Freitas
    office    TLS.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Adaljiza Magno
    of        TLS
    office    TLS.MFA | Minister of Foreign Affairs | ~2020..~2023
    sex       f

person Dionísio Babo Soares
    of        TLS
    alias     Dionisio Babo Soares
    surname   Babo Soares
    office    TLS.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Hernâni Coelho
    of        TLS
    alias     Hernani Coelho
    office    TLS.MFA | Minister of Foreign Affairs | ~2015..~2017
    sex       m

person José Luís Guterres
    of        TLS
    alias     Jose Luis Guterres
    office    TLS.MFA | Minister of Foreign Affairs | ~2012..~2015
    sex       m

person Zacarias da Costa
    of        TLS
    surname   da Costa
    office    TLS.MFA | Minister of Foreign Affairs | ~2007..~2012
    sex       m

## Australia

person Anthony Albanese
    of        AUS
    office    AUS | Prime Minister | 2022-05-23..
    office    ALP | Leader | ~2019..
    sex       m

person Scott Morrison
    of        AUS
    office    AUS | Prime Minister | 2018-08-24..2022-05-23
    office    AUS.MOF | Treasurer | ~2015..~2018
    sex       m

person Malcolm Turnbull
    of        AUS
    office    AUS | Prime Minister | 2015-09-15..2018-08-24
    sex       m

person Tony Abbott
    of        AUS
    office    AUS | Prime Minister | 2013-09-18..2015-09-15
    sex       m

person Kevin Rudd
    of        AUS
    office    AUS | Prime Minister | 2007-12-03..2010-06-24
    office    AUS | Prime Minister | 2013-06-27..2013-09-18
    office    AUS.MFA | Minister for Foreign Affairs | ~2010..~2012
    office    AUS.MFA | Ambassador to the United States | ~2023..~2026
    sex       m

person Julia Gillard
    of        AUS
    office    AUS | Prime Minister | 2010-06-24..2013-06-27
    sex       f

person John Howard
    of        AUS
    office    AUS | Prime Minister | 1996-03-11..2007-12-03
    sex       m

person Penny Wong
    of        AUS
    office    AUS.MFA | Minister for Foreign Affairs | ~2022..
    sex       f

person Marise Payne
    of        AUS
    office    AUS.MFA | Minister for Foreign Affairs | ~2018..~2022
    office    AUS.MOD | Minister for Defence | ~2015..~2018
    sex       f

person Julie Bishop
    of        AUS
    office    AUS.MFA | Minister for Foreign Affairs | ~2013..~2018
    office    UN | Special Envoy on Myanmar | ~2024..
    sex       f

person Bob Carr
    of        AUS
    office    AUS.MFA | Minister for Foreign Affairs | ~2012..~2013
    sex       m

person Stephen Smith
    of        AUS
    office    AUS.MFA | Minister for Foreign Affairs | ~2007..~2010
    office    AUS.MOD | Minister for Defence | ~2010..~2013
    sex       m

person Alexander Downer
    of        AUS
    office    AUS.MFA | Minister for Foreign Affairs | ~1996..~2007
    sex       m

person Richard Marles
    of        AUS
    office    AUS.MOD | Minister for Defence | ~2022..
    office    AUS | Deputy Prime Minister | ~2022..
    sex       m

person Peter Dutton
    of        AUS
    office    AUS.MOD | Minister for Defence | ~2021..~2022
    office    AUS.PARL | Leader of the Opposition | ~2022..~2025
    office    AUS.MOI | Minister for Home Affairs | ~2017..~2021
    sex       m

person Linda Reynolds
    of        AUS
    office    AUS.MOD | Minister for Defence | ~2019..~2021
    sex       f

person Christopher Pyne
    of        AUS
    office    AUS.MOD | Minister for Defence | ~2018..~2019
    sex       m

person Kevin Andrews
    of        AUS
    office    AUS.MOD | Minister for Defence | ~2014..~2015
    sex       m

person Sam Mostyn
    of        AUS
    office    AUS | Governor-General | ~2024..
    sex       f

person David Hurley
    of        AUS
    office    AUS | Governor-General | ~2019..~2024
    office    AUS.MIL | Chief of the Defence Force | ~2011..~2014
    sex       m

person Peter Cosgrove
    of        AUS
    office    AUS | Governor-General | ~2014..~2019
    sex       m

person Quentin Bryce
    of        AUS
    office    AUS | Governor-General | ~2008..~2014
    sex       f

person Jim Chalmers
    of        AUS
    office    AUS.MOF | Treasurer | ~2022..
    sex       m

person Josh Frydenberg
    of        AUS
    office    AUS.MOF | Treasurer | ~2018..~2022
    sex       m

person Angus Campbell
    of        AUS
    office    AUS.MIL | Chief of the Defence Force | ~2018..~2024
    sex       m

person David Johnston
    of        AUS
    office    AUS.MIL | Chief of the Defence Force | ~2024..
    sex       m

person Don Farrell
    of        AUS
    office    AUS.MOC | Trade Minister | ~2022..
    sex       m

person Dan Tehan
    of        AUS
    office    AUS.MOC | Trade Minister | ~2020..~2022
    sex       m

person Simon Birmingham
    of        AUS
    office    AUS.MOC | Trade Minister | ~2018..~2020
    sex       m

person Mitch Fifield
    of        AUS
    office    AUS.MFA | Permanent Representative to the United Nations | ~2019..~2023
    sex       m

person James Larsen
    of        AUS
    office    AUS.MFA | Permanent Representative to the United Nations | ~2023..
    sex       m

person Arthur Sinodinos
    of        AUS
    office    AUS.MFA | Ambassador to the United States | ~2020..~2023
    sex       m

person Joe Hockey
    of        AUS
    office    AUS.MOF | Treasurer | ~2013..~2015
    office    AUS.MFA | Ambassador to the United States | ~2016..~2020
    sex       m

person Sussan Ley
    of        AUS
    office    AUS.PARL | Leader of the Opposition | ~2025..~2026
    sex       f

person Andrew Shearer
    of        AUS
    office    AUS.INTEL | Director-General of the Office of National Intelligence | ~2020..
    sex       m

person Mike Burgess
    of        AUS
    office    AUS.INTEL | Director-General of Security | ~2019..
    sex       m

person Paul Keating
    of        AUS
    office    AUS | Prime Minister | ~1991..~1996
    sex       m

person Bob Hawke
    of        AUS
    office    AUS | Prime Minister | ~1983..~1991
    sex       m

person Gough Whitlam
    of        AUS
    office    AUS | Prime Minister | ~1972..~1975
    sex       m

person Malcolm Fraser
    of        AUS
    office    AUS | Prime Minister | ~1975..~1983
    sex       m

person Gareth Evans
    of        AUS
    office    AUS.MFA | Minister for Foreign Affairs | ~1988..~1996
    sex       m

person Pat Conroy
    of        AUS
    office    AUS.MOD | Minister for Defence Industry | ~2022..
    office    AUS.GOV | Minister for International Development and the Pacific | ~2022..
    sex       m

person Matt Thistlethwaite
    of        AUS
    office    AUS.MFA | Assistant Minister for Foreign Affairs | ~2025..
    sex       m

person Tony Burke
    of        AUS
    office    AUS.MOI | Minister for Home Affairs | ~2024..
    sex       m

person Clare O'Neil
    of        AUS
    office    AUS.MOI | Minister for Home Affairs | ~2022..~2024
    sex       f

person Greg Moriarty
    of        AUS
    office    AUS.MOD | Secretary of Defence | ~2017..~2025
    sex       m

## New Zealand

person Christopher Luxon
    of        NZL
    office    NZL | Prime Minister | 2023-11-27..
    sex       m

person Chris Hipkins
    of        NZL
    office    NZL | Prime Minister | 2023-01-25..2023-11-27
    sex       m

person Jacinda Ardern
    of        NZL
    office    NZL | Prime Minister | 2017-10-26..2023-01-25
    sex       f

person Bill English
    of        NZL
    office    NZL | Prime Minister | ~2016..~2017
    sex       m

person John Key
    of        NZL
    office    NZL | Prime Minister | ~2008..~2016
    sex       m

person Helen Clark
    of        NZL
    office    NZL | Prime Minister | ~1999..~2008
    office    UNDP | Administrator | ~2009..~2017
    sex       f

person Winston Peters
    of        NZL
    office    NZL.MFA | Minister of Foreign Affairs | ~2005..~2008
    office    NZL.MFA | Minister of Foreign Affairs | ~2017..~2020
    office    NZL.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Nanaia Mahuta
    of        NZL
    office    NZL.MFA | Minister of Foreign Affairs | ~2020..~2023
    sex       f

person Gerry Brownlee
    of        NZL
    office    NZL.MFA | Minister of Foreign Affairs | ~2017..~2017
    office    NZL.MOD | Minister of Defence | ~2014..~2017
    office    NZL.PARL | Speaker of Parliament | ~2023..
    sex       m

person Murray McCully
    of        NZL
    office    NZL.MFA | Minister of Foreign Affairs | ~2008..~2017
    sex       m

person Phil Goff
    of        NZL
    office    NZL.MFA | Minister of Foreign Affairs | ~1999..~2005
    sex       m

person Judith Collins
    of        NZL
    office    NZL.MOD | Minister of Defence | ~2023..
    sex       f

person Andrew Little
    of        NZL
    office    NZL.MOD | Minister of Defence | ~2023..~2023
    sex       m

person Peeni Henare
    of        NZL
    office    NZL.MOD | Minister of Defence | ~2020..~2023
    sex       m

person Ron Mark
    of        NZL
    office    NZL.MOD | Minister of Defence | ~2017..~2020
    sex       m

person Cindy Kiro
    of        NZL
    office    NZL | Governor-General | ~2021..
    sex       f

person Patsy Reddy
    of        NZL
    office    NZL | Governor-General | ~2016..~2021
    sex       f

person Jerry Mateparae
    of        NZL
    office    NZL | Governor-General | ~2011..~2016
    sex       m

person Carolyn Schwalger
    of        NZL
    office    NZL.MFA | Permanent Representative to the United Nations | ~2022..
    sex       f

## Pacific islands

person James Marape
    of        PNG
    office    PNG | Prime Minister | ~2019..
    sex       m

person Peter O'Neill
    of        PNG
    surname   O'Neill
    office    PNG | Prime Minister | ~2011..~2019
    sex       m

person Michael Somare
    of        PNG
    office    PNG | Prime Minister | ~2002..~2011
    sex       m

person Mekere Morauta
    of        PNG
    office    PNG | Prime Minister | ~1999..~2002
    sex       m

person Bob Dadae
    of        PNG
    office    PNG | Governor-General | ~2017..
    sex       m

person Michael Ogio
    of        PNG
    office    PNG | Governor-General | ~2010..~2017
    sex       m

person Justin Tkatchenko
    of        PNG
    alias     Justin Tkachenko
    office    PNG.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Soroi Eoe
    of        PNG
    office    PNG.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Rimbink Pato
    of        PNG
    office    PNG.MFA | Minister of Foreign Affairs | ~2012..~2019
    sex       m

person Patrick Pruaitch
    of        PNG
    office    PNG.MFA | Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Ishmael Toroama
    of        PNG
    office    PLC:Bougainville | President | ~2020..
    sex       m

person Naiqama Lalabalavu
    of        FJI
    alias     Ratu Naiqama Lalabalavu
    surname   Lalabalavu
    office    FJI | President | ~2024..
    sex       m

person Wiliame Katonivere
    of        FJI
    alias     Ratu Wiliame Katonivere
    office    FJI | President | ~2021..~2024
    sex       m

person Jioji Konrote
    of        FJI
    alias     Jioji Konousi Konrote; George Konrote
    office    FJI | President | ~2015..~2021
    sex       m

person Epeli Nailatikau
    of        FJI
    alias     Ratu Epeli Nailatikau
    office    FJI | President | ~2009..~2015
    sex       m

person Josefa Iloilo
    of        FJI
    office    FJI | President | ~2000..~2009
    sex       m

person Sitiveni Rabuka
    of        FJI
    office    FJI | Prime Minister | ~1992..~1999
    office    FJI | Prime Minister | ~2022..
    office    FJI.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Frank Bainimarama
    of        FJI
    alias     Voreqe Bainimarama; Josaia Voreqe Bainimarama
    office    FJI | Prime Minister | ~2007..~2022
    office    FJI.MFA | Minister of Foreign Affairs | ~2016..~2022
    sex       m

person Laisenia Qarase
    of        FJI
    office    FJI | Prime Minister | ~2000..~2006
    sex       m

person Mahendra Chaudhry
    of        FJI
    office    FJI | Prime Minister | ~1999..~2000
    sex       m

person Inoke Kubuabola
    of        FJI
    alias     Ratu Inoke Kubuabola
    office    FJI.MFA | Minister of Foreign Affairs | ~2009..~2016
    sex       m

person David Tiva Kapu
    of        SLB
    alias     Reverend David Tiva Kapu
    office    SLB | Governor-General | ~2024..
    sex       m

person David Vunagi
    of        SLB
    office    SLB | Governor-General | ~2019..~2024
    sex       m

person Frank Kabui
    of        SLB
    office    SLB | Governor-General | ~2009..~2019
    sex       m

person Jeremiah Manele
    of        SLB
    office    SLB | Prime Minister | ~2024..
    office    SLB.MFA | Minister of Foreign Affairs | ~2019..~2024
    sex       m

person Manasseh Sogavare
    of        SLB
    office    SLB | Prime Minister | ~2000..~2001
    office    SLB | Prime Minister | ~2006..~2007
    office    SLB | Prime Minister | ~2014..~2017
    office    SLB | Prime Minister | ~2019..~2024
    sex       m

person Rick Houenipwela
    of        SLB
    alias     Rick Hou
    office    SLB | Prime Minister | ~2017..~2019
    sex       m

person Gordon Darcy Lilo
    of        SLB
    office    SLB | Prime Minister | ~2011..~2014
    sex       m

person Danny Philip
    of        SLB
    office    SLB | Prime Minister | ~2010..~2011
    sex       m

person Derek Sikua
    of        SLB
    office    SLB | Prime Minister | ~2007..~2010
    sex       m

person Allan Kemakeza
    of        SLB
    office    SLB | Prime Minister | ~2001..~2006
    sex       m

person Peter Shanel Agovaka
    of        SLB
    office    SLB.MFA | Minister of Foreign Affairs | ~2010..~2012
    office    SLB.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Milner Tozaka
    of        SLB
    office    SLB.MFA | Minister of Foreign Affairs | ~2014..~2018
    sex       m

person Nikenike Vurobaravu
    of        VUT
    office    VUT | President | ~2022..
    sex       m

person Tallis Obed Moses
    of        VUT
    office    VUT | President | ~2017..~2022
    sex       m

person Baldwin Lonsdale
    of        VUT
    office    VUT | President | ~2014..~2017
    sex       m

person Iolu Abil
    of        VUT
    office    VUT | President | ~2009..~2014
    sex       m

person Jotham Napat
    of        VUT
    office    VUT | Prime Minister | ~2025..
    office    VUT.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Charlot Salwai
    of        VUT
    office    VUT | Prime Minister | ~2016..~2020
    office    VUT | Prime Minister | ~2023..~2025
    sex       m

person Sato Kilman
    of        VUT
    office    VUT | Prime Minister | ~2011..~2013
    office    VUT | Prime Minister | ~2015..~2016
    office    VUT | Prime Minister | ~2023..~2023
    office    VUT.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Ishmael Kalsakau
    of        VUT
    alias     Alatoi Ishmael Kalsakau
    office    VUT | Prime Minister | ~2022..~2023
    sex       m

person Bob Loughman
    of        VUT
    office    VUT | Prime Minister | ~2020..~2022
    sex       m

person Joe Natuman
    of        VUT
    office    VUT | Prime Minister | ~2014..~2015
    office    VUT.MFA | Minister of Foreign Affairs | ~2009..~2010
    sex       m

person Moana Carcasses Kalosil
    of        VUT
    surname   Carcasses
    office    VUT | Prime Minister | ~2013..~2014
    sex       m

person Edward Natapei
    of        VUT
    office    VUT | Prime Minister | ~2001..~2004
    office    VUT | Prime Minister | ~2008..~2010
    sex       m

person Ham Lini
    of        VUT
    office    VUT | Prime Minister | ~2004..~2008
    sex       m

person Ralph Regenvanu
    of        VUT
    office    VUT.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       m

person Marc Ati
    of        VUT
    office    VUT.MFA | Minister of Foreign Affairs | ~2021..~2022
    office    VUT.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Alfred Carlot
    of        VUT
    office    VUT.MFA | Minister of Foreign Affairs | ~2011..~2013
    sex       m

person Bruno Leingkone
    of        VUT
    office    VUT.MFA | Minister of Foreign Affairs | ~2016..~2017
    sex       m

person Matai Seremaiah
    of        VUT
    office    VUT.MFA | Minister of Foreign Affairs | ~2023..~2023
    sex       m

person Tuimaleali'ifano Va'aletoa Sualauvi II
    of        WSM
    alias     Tuimalealiifano Vaaletoa Sualauvi II; Va'aletoa Sualauvi II
    surname   Tuimaleali'ifano
    office    WSM | Head of State | ~2017..
    sex       m

person Tufuga Efi
    of        WSM
    alias     Tui Atua Tupua Tamasese Efi; Tuiatua Tupua Tamasese Efi
    surname   Tupua Tamasese Efi
    office    WSM | Head of State | ~2007..~2017
    sex       m

person Malietoa Tanumafili II
    of        WSM
    surname   Malietoa
    office    WSM | Head of State | ~1962..~2007
    sex       m

person La'auli Leuatea Schmidt
    of        WSM
    alias     Laauli Leuatea Polataivao Schmidt; La'aulialemalietoa Leuatea Schmidt
    surname   Schmidt; La'auli
    office    WSM | Prime Minister | ~2025..
    sex       m

person Fiamē Naomi Mata'afa
    of        WSM
    alias     Fiame Naomi Mataafa; Naomi Mata'afa; Fiame Naomi Mata'afa
    surname   Mata'afa; Fiamē; Fiame
    office    WSM | Prime Minister | ~2021..~2025
    office    WSM.MFA | Minister of Foreign Affairs | ~2021..~2025
    sex       f

person Tuilaepa Aiono Sailele Malielegaoi
    of        WSM
    alias     Tuilaepa Sailele Malielegaoi; Tuilaepa Lupesoliai Sailele Malielegaoi
    surname   Tuilaepa; Malielegaoi
    office    WSM | Prime Minister | ~1998..~2021
    office    WSM.MFA | Minister of Foreign Affairs | ~1998..~2021
    sex       m

person Mulipola Anarosa Ale-Molio'o
    of        WSM
    alias     Mulipola Ale Molioo
    surname   Mulipola
    office    WSM.MOF | Minister of Finance | ~2021..~2025
    sex       m

person Tupou VI
    of        TON
    alias     King Tupou VI
    surname   Tupou
    office    TON | King | ~2012..
    office    TON | Prime Minister | ~2000..~2006
    sex       m

person George Tupou V
    of        TON
    alias     King George Tupou V; Siaosi Tupou V
    surname   Tupou
    office    TON | King | ~2006..~2012
    sex       m

person Taufa'ahau Tupou IV
    of        TON
    surname   Tupou
    office    TON | King | ~1965..~2006
    sex       m

person Fatafehi Fakafanua
    of        TON
    alias     Lord Fakafanua
    surname   Fakafanua
    office    TON | Prime Minister | ~2025..
    office    TON.PARL | Speaker of Parliament | ~2017..~2025
    sex       m

person Aisake Eke
    of        TON
    alias     'Aisake Eke; Aisake Valu Eke
    surname   Eke
    office    TON | Prime Minister | ~2025..~2025
    sex       m

person Siaosi Sovaleni
    of        TON
    alias     Hu'akavameiliku; Siaosi 'Ofakivahafolau Sovaleni; Huakavameiliku Siaosi Sovaleni
    surname   Sovaleni; Hu'akavameiliku
    office    TON | Prime Minister | ~2021..~2024
    sex       m

person Pohiva Tu'i'onetoa
    of        TON
    alias     Pohiva Tuionetoa
    surname   Tu'i'onetoa; Tuionetoa
    office    TON | Prime Minister | ~2019..~2021
    sex       m

person 'Akilisi Pōhiva
    of        TON
    alias     Akilisi Pohiva; 'Akilisi Pohiva
    surname   Pōhiva; Pohiva
    office    TON | Prime Minister | ~2014..~2019
    alias     ʻAkilisi Pōhiva
    office    TON.MFA | Minister of Foreign Affairs | ~2014..~2017
    sex       m

person Siale'ataongo Tu'ivakanō
    of        TON
    alias     Lord Tu'ivakano; Tu'ivakano; Siale'ataongo Tu'ivakano
    surname   Tu'ivakanō; Tu'ivakano
    office    TON | Prime Minister | ~2010..~2014
    alias     Lord Tuʻivakanō
    office    TON.MFA | Minister of Foreign Affairs | ~2010..~2014
    sex       m

person Feleti Sevele
    of        TON
    office    TON | Prime Minister | ~2006..~2010
    sex       m

person Fekitamoeloa 'Utoikamanu
    of        TON
    alias     Fekita Utoikamanu; Fekitamoeloa Utoikamanu
    office    TON.MFA | Minister of Foreign Affairs | ~2021..~2024
    sex       f

person Nanasipau'u Tuku'aho
    of        TON
    alias     Queen Nanasipau'u
    surname   Nanasipau'u
    office    TON | Queen | ~2012..
    sex       f

person Tofiga Vaevalu Falani
    of        TUV
    surname   Falani
    office    TUV | Governor-General | ~2021..
    sex       m

person Iakoba Italeli
    of        TUV
    alias     Iakoba Taeia Italeli
    office    TUV | Governor-General | ~2010..~2019
    sex       m

person Feleti Teo
    of        TUV
    office    TUV | Prime Minister | ~2024..
    sex       m

person Kausea Natano
    of        TUV
    office    TUV | Prime Minister | ~2019..~2024
    sex       m

person Enele Sopoaga
    of        TUV
    office    TUV | Prime Minister | ~2013..~2019
    sex       m

person Willy Telavi
    of        TUV
    office    TUV | Prime Minister | ~2010..~2013
    sex       m

person Apisai Ielemia
    of        TUV
    office    TUV | Prime Minister | ~2006..~2010
    office    TUV.MFA | Minister of Foreign Affairs | ~2010..~2013
    sex       m

person Maatia Toafa
    of        TUV
    office    TUV | Prime Minister | ~2004..~2006
    office    TUV | Prime Minister | ~2010..~2010
    sex       m

person Simon Kofe
    of        TUV
    office    TUV.MFA | Minister of Foreign Affairs | ~2019..~2023
    sex       m

person Paulson Panapa
    of        TUV
    office    TUV.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Taukelina Finikaso
    of        TUV
    office    TUV.MFA | Minister of Foreign Affairs | ~2013..~2019
    sex       m

person Taneti Maamau
    of        KIR
    alias     Taneti Mamau
    office    KIR | President | ~2016..
    office    KIR.MFA | Minister of Foreign Affairs | ~2016..
    sex       m

person Anote Tong
    of        KIR
    office    KIR | President | ~2003..~2016
    office    KIR.MFA | Minister of Foreign Affairs | ~2003..~2016
    sex       m

person Teburoro Tito
    of        KIR
    office    KIR | President | ~1994..~2003
    office    KIR.MFA | Permanent Representative to the United Nations | ~2017..
    sex       m

person David Adeang
    of        NRU
    office    NRU | President | ~2023..
    sex       m

person Russ Kun
    of        NRU
    office    NRU | President | ~2022..~2023
    alias     Russ J Kun; Russ Joseph Kun
    sex       m

person Lionel Aingimea
    of        NRU
    office    NRU | President | ~2019..~2022
    office    NRU.MFA | Minister of Foreign Affairs | ~2019..~2022
    office    NRU.MFA | Minister of Foreign Affairs | ~2023..
    sex       m

person Baron Waqa
    of        NRU
    office    NRU | President | ~2013..~2019
    office    NRU.MFA | Minister of Foreign Affairs | ~2013..~2019
    office    PIF | Secretary General | ~2024..
    sex       m

person Sprent Dabwido
    of        NRU
    office    NRU | President | ~2011..~2013
    sex       m

person Marcus Stephen
    of        NRU
    office    NRU | President | ~2007..~2011
    sex       m

person Ludwig Scotty
    of        NRU
    office    NRU | President | ~2004..~2007
    sex       m

person René Harris
    of        NRU
    alias     Rene Harris
    office    NRU | President | ~1999..~2004
    sex       m

person Surangel Whipps Jr.
    of        PLW
    alias     Surangel Whipps; Surangel S. Whipps Jr.
    surname   Whipps
    office    PLW | President | ~2021..
    sex       m

person Thomas Remengesau Jr.
    of        PLW
    alias     Tommy Remengesau; Thomas Remengesau; Tommy Remengesau Jr.
    surname   Remengesau
    office    PLW | President | ~2001..~2009
    office    PLW | President | ~2013..~2021
    sex       m

person Johnson Toribiong
    of        PLW
    office    PLW | President | ~2009..~2013
    sex       m

person Kuniwo Nakamura
    of        PLW
    office    PLW | President | ~1993..~2001
    sex       m

person Gustav Aitaro
    of        PLW
    office    PLW.MFA | Minister of Foreign Affairs | ~2021..
    sex       m

person Billy Kuartei
    of        PLW
    office    PLW.MFA | Minister of Foreign Affairs | ~2013..~2017
    sex       m

person Faustina Rehuher-Marugg
    of        PLW
    surname   Rehuher-Marugg
    office    PLW.MFA | Minister of Foreign Affairs | ~2017..~2021
    sex       f

person Victor Yano
    of        PLW
    office    PLW.MFA | Minister of Foreign Affairs | ~2010..~2013
    sex       m

person Wesley Simina
    of        FSM
    alias     Wesley W. Simina
    office    FSM | President | ~2023..
    sex       m

person David Panuelo
    of        FSM
    alias     David W. Panuelo
    office    FSM | President | ~2019..~2023
    sex       m

person Peter Christian
    of        FSM
    alias     Peter M. Christian
    office    FSM | President | ~2015..~2019
    sex       m

person Manny Mori
    of        FSM
    alias     Emanuel Mori
    office    FSM | President | ~2007..~2015
    sex       m

person Joseph Urusemal
    of        FSM
    alias     Joseph J. Urusemal
    office    FSM | President | ~2003..~2007
    sex       m

person Leo Falcam
    of        FSM
    office    FSM | President | ~1999..~2003
    sex       m

person Lorin Robert
    of        FSM
    alias     Lorin S. Robert
    office    FSM.MFA | Minister of Foreign Affairs | ~2007..~2023
    sex       m

person Hilda Heine
    of        MHL
    alias     Hilda C. Heine
    office    MHL | President | ~2016..~2020
    office    MHL | President | ~2024..
    sex       f

person David Kabua
    of        MHL
    office    MHL | President | ~2020..~2024
    sex       m

person Casten Nemra
    of        MHL
    office    MHL | President | ~2016..~2016
    office    MHL.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Christopher Loeak
    of        MHL
    alias     Christopher J. Loeak
    office    MHL | President | ~2012..~2016
    sex       m

person Jurelang Zedkaia
    of        MHL
    office    MHL | President | ~2009..~2012
    sex       m

person Litokwa Tomeing
    of        MHL
    office    MHL | President | ~2008..~2009
    sex       m

person Kessai Note
    of        MHL
    office    MHL | President | ~2000..~2008
    sex       m

person Kalani Kaneko
    of        MHL
    office    MHL.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Tony deBrum
    of        MHL
    alias     Tony de Brum
    surname   deBrum; de Brum
    office    MHL.MFA | Minister of Foreign Affairs | ~2008..~2009
    office    MHL.MFA | Minister of Foreign Affairs | ~2014..~2016
    sex       m

person John Silk
    of        MHL
    office    MHL.MFA | Minister of Foreign Affairs | ~2009..~2012
    office    MHL.MFA | Minister of Foreign Affairs | ~2016..~2020
    sex       m

person Kitlang Kabua
    of        MHL
    office    MHL.MFA | Minister of Foreign Affairs | ~2022..~2023
    sex       f

person Jack Ading
    of        MHL
    office    MHL.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Mark Brown
    of        COK
    office    COK | Prime Minister | ~2020..
    sex       m

person Henry Puna
    of        COK
    office    COK | Prime Minister | ~2010..~2020
    office    PIF | Secretary General | ~2021..~2024
    sex       m

person Dalton Tagelagi
    of        NIU
    office    NIU | Premier | ~2020..
    sex       m

person Toke Talagi
    of        NIU
    office    NIU | Premier | ~2008..~2020
    sex       m

person Louis Mapou
    of        NCL
    office    NCL.GOV | President of the Government of New Caledonia | ~2021..~2025
    sex       m

person Salahuddin of Selangor
    of        MYS
    alias     Sultan Salahuddin Abdul Aziz Shah
    surname   Salahuddin
    office    MYS | King | ~1999..~2001
    sex       m

person Sirajuddin of Perlis
    of        MYS
    alias     Tuanku Syed Sirajuddin; Syed Sirajuddin
    surname   Sirajuddin
    office    MYS | King | ~2001..~2006
    sex       m

person John Bani
    of        VUT
    office    VUT | President | ~1999..~2004
    sex       m

person Kalkot Mataskelekele
    of        VUT
    office    VUT | President | ~2004..~2009
    sex       m

person Ionatana Ionatana
    of        TUV
    office    TUV | Prime Minister | ~1999..~2000
    sex       m

person Faimalaga Luka
    of        TUV
    office    TUV | Prime Minister | ~2001..~2001
    sex       m

person Koloa Talake
    of        TUV
    office    TUV | Prime Minister | ~2001..~2002
    sex       m

person Saufatu Sopoanga
    of        TUV
    office    TUV | Prime Minister | ~2002..~2004
    sex       m

person Barak Sopé
    of        VUT
    alias     Barak Sope
    office    VUT | Prime Minister | ~1999..~2001
    sex       m

person Phillip Muller
    of        MHL
    office    MHL.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       m

person Kieren Keke
    of        NRU
    office    NRU.MFA | Minister of Foreign Affairs | ~2007..~2011
    sex       m

person Sam Abal
    of        PNG
    office    PNG.MFA | Minister of Foreign Affairs | ~2007..~2010
    sex       m

person Don Polye
    of        PNG
    office    PNG.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       m

person Clay Forau Soalaoi
    of        SLB
    alias     Clay Forau
    surname   Forau; Forau Soalaoi
    office    SLB.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       m

person Wayne Mapp
    of        NZL
    office    NZL.MOD | Minister of Defence | ~2008..~2011
    sex       m

person Jonathan Coleman
    of        NZL
    office    NZL.MOD | Minister of Defence | ~2011..~2014
    sex       m

person Michael Tene
    of        IDN
    office    IDN.MFA | Foreign Ministry Spokesperson | ~2010..~2014
    sex       m

person Gary Quinlan
    of        AUS
    office    AUS.MFA | Permanent Representative to the United Nations | ~2009..~2015
    sex       m

person Gillian Bird
    of        AUS
    office    AUS.MFA | Permanent Representative to the United Nations | ~2015..~2019
    sex       f

person Desra Percaya
    of        IDN
    office    IDN.MFA | Permanent Representative to the United Nations | ~2012..~2015
    sex       m

person Dian Triansyah Djani
    of        IDN
    surname   Djani
    office    IDN.MFA | Permanent Representative to the United Nations | ~2016..~2021
    sex       m

person Angus Houston
    of        AUS
    office    AUS.MIL | Chief of the Defence Force | ~2005..~2011
    sex       m

person Mark Binskin
    of        AUS
    office    AUS.MIL | Chief of the Defence Force | ~2014..~2018
    sex       m

person Agus Suhartono
    of        IDN
    office    IDN.MIL | Commander of the National Armed Forces | ~2010..~2013
    sex       m

person Milton Dick
    of        AUS
    office    AUS.PARL | Speaker of the House of Representatives | ~2022..
    sex       m

person Tony Smith
    of        AUS
    office    AUS.PARL | Speaker of the House of Representatives | ~2015..~2021
    sex       m

person Bronwyn Bishop
    of        AUS
    office    AUS.PARL | Speaker of the House of Representatives | ~2013..~2015
    sex       f

person Marzuki Alie
    of        IDN
    office    IDN.PARL | Speaker of the House of Representatives | ~2009..~2014
    sex       m

person Bambang Soesatyo
    of        IDN
    office    IDN.PARL | Speaker of the House of Representatives | ~2018..~2019
    sex       m

person Puan Maharani
    of        IDN
    surname   Puan; Maharani
    office    IDN.PARL | Speaker of the House of Representatives | ~2019..
    sex       f
