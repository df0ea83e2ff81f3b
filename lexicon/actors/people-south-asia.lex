# Persons of diplomatic reporting: south asia.
# Own compilation from memory of the public record. A year marked ~ is recalled, not looked up; a day was looked up.

## India

person Droupadi Murmu
    of        IND
    office    IND | President | ~2022..
    sex       f

person Ram Nath Kovind
    of        IND
    office    IND | President | ~2017..~2022
    sex       m

person Pranab Mukherjee
    of        IND
    office    IND | President | ~2012..~2017
    office    IND.MFA | Minister of External Affairs | ~2006..~2009
    office    IND.MOF | Minister of Finance | ~2009..~2012
    office    IND.MOD | Minister of Defence | ~2004..~2006
    sex       m

person Pratibha Patil
    of        IND
    office    IND | President | ~2007..~2012
    sex       f

person A.P.J. Abdul Kalam
    of        IND
    alias     A. P. J. Abdul Kalam; APJ Abdul Kalam
    surname   Kalam
    office    IND | President | ~2002..~2007
    sex       m

person K. R. Narayanan
    of        IND
    alias     K.R. Narayanan; Kocheril Raman Narayanan
    office    IND | President | ~1997..~2002
    sex       m

person Narendra Modi
    of        IND
    office    IND | Prime Minister | 2014-05-26..
    sex       m

person Manmohan Singh
    of        IND
    office    IND | Prime Minister | 2004-05-22..2014-05-26
    sex       m

person Atal Bihari Vajpayee
    of        IND
    office    IND | Prime Minister | 1998-03-19..2004-05-22
    sex       m

person S. Jaishankar
    of        IND
    alias     Subrahmanyam Jaishankar; S Jaishankar
    office    IND.MFA | Minister of External Affairs | ~2019..
    office    IND.MFA | Foreign Secretary | ~2015..~2018
    sex       m

person Sushma Swaraj
    of        IND
    office    IND.MFA | Minister of External Affairs | ~2014..~2019
    sex       f

person Salman Khurshid
    of        IND
    office    IND.MFA | Minister of External Affairs | ~2012..~2014
    sex       m

person S. M. Krishna
    of        IND
    alias     S.M. Krishna
    office    IND.MFA | Minister of External Affairs | ~2009..~2012
    sex       m

person Natwar Singh
    of        IND
    alias     K. Natwar Singh
    office    IND.MFA | Minister of External Affairs | ~2004..~2005
    sex       m

person Yashwant Sinha
    of        IND
    office    IND.MFA | Minister of External Affairs | ~2002..~2004
    sex       m

person Jaswant Singh
    of        IND
    office    IND.MFA | Minister of External Affairs | ~1998..~2002
    sex       m

person Rajnath Singh
    of        IND
    office    IND.MOD | Minister of Defence | ~2019..
    office    IND.MOI | Minister of Home Affairs | ~2014..~2019
    sex       m

person Nirmala Sitharaman
    of        IND
    office    IND.MOF | Minister of Finance | ~2019..
    office    IND.MOD | Minister of Defence | ~2017..~2019
    sex       f

person Manohar Parrikar
    of        IND
    office    IND.MOD | Minister of Defence | ~2014..~2017
    sex       m

person A. K. Antony
    of        IND
    alias     A.K. Antony
    office    IND.MOD | Minister of Defence | ~2006..~2014
    sex       m

person Arun Jaitley
    of        IND
    office    IND.MOF | Minister of Finance | ~2014..~2019
    office    IND.MOD | Minister of Defence | ~2014..~2014
    sex       m

person Amit Shah
    of        IND
    office    IND.MOI | Minister of Home Affairs | ~2019..
    office    BJP | President | ~2014..~2020
    sex       m

person Piyush Goyal
    of        IND
    office    IND.MOC | Minister of Commerce and Industry | ~2019..
    sex       m

person Ajit Doval
    of        IND
    office    IND.NSC | National Security Adviser | ~2014..
    sex       m

person Shivshankar Menon
    of        IND
    office    IND.NSC | National Security Adviser | ~2010..~2014
    office    IND.MFA | Foreign Secretary | ~2006..~2009
    sex       m

person Vikram Misri
    of        IND
    office    IND.MFA | Foreign Secretary | ~2024..
    office    IND.MFA | Ambassador to China | ~2019..~2021
    sex       m

person Vinay Mohan Kwatra
    of        IND
    office    IND.MFA | Foreign Secretary | ~2022..~2024
    office    IND.MFA | Ambassador to the United States | ~2024..
    sex       m

person Harsh Vardhan Shringla
    of        IND
    alias     Harsh Shringla
    office    IND.MFA | Foreign Secretary | ~2020..~2022
    sex       m

person Vijay Gokhale
    of        IND
    office    IND.MFA | Foreign Secretary | ~2018..~2020
    sex       m

person Sujatha Singh
    of        IND
    office    IND.MFA | Foreign Secretary | ~2013..~2015
    sex       f

person Nirupama Rao
    of        IND
    office    IND.MFA | Foreign Secretary | ~2009..~2011
    sex       f

person Randhir Jaiswal
    of        IND
    office    IND.MFA | External Affairs Ministry Spokesperson | ~2024..
    sex       m

person Arindam Bagchi
    of        IND
    office    IND.MFA | External Affairs Ministry Spokesperson | ~2021..~2024
    sex       m

person Anurag Srivastava
    of        IND
    office    IND.MFA | External Affairs Ministry Spokesperson | ~2020..~2021
    sex       m

person Raveesh Kumar
    of        IND
    office    IND.MFA | External Affairs Ministry Spokesperson | ~2017..~2020
    sex       m

person Vikas Swarup
    of        IND
    office    IND.MFA | External Affairs Ministry Spokesperson | ~2015..~2017
    sex       m

person Ruchira Kamboj
    of        IND
    office    IND.MFA | Permanent Representative to the United Nations | ~2022..~2024
    sex       f

person T. S. Tirumurti
    of        IND
    alias     T.S. Tirumurti
    office    IND.MFA | Permanent Representative to the United Nations | ~2020..~2022
    sex       m

person Parvathaneni Harish
    of        IND
    alias     P. Harish
    office    IND.MFA | Permanent Representative to the United Nations | ~2024..
    sex       m

person Syed Akbaruddin
    of        IND
    office    IND.MFA | Permanent Representative to the United Nations | ~2016..~2020
    office    IND.MFA | External Affairs Ministry Spokesperson | ~2012..~2015
    sex       m

person Taranjit Singh Sandhu
    of        IND
    office    IND.MFA | Ambassador to the United States | ~2020..~2024
    sex       m

person Bipin Rawat
    of        IND
    office    IND.MIL | Chief of Defence Staff | ~2020..~2021
    office    IND.MIL | Chief of the Army Staff | ~2016..~2019
    sex       m

person Anil Chauhan
    of        IND
    office    IND.MIL | Chief of Defence Staff | ~2022..
    sex       m

person Manoj Mukund Naravane
    of        IND
    alias     M. M. Naravane; M.M. Naravane; Manoj Naravane
    office    IND.MIL | Chief of the Army Staff | ~2019..~2022
    sex       m

person Manoj Pande
    of        IND
    office    IND.MIL | Chief of the Army Staff | ~2022..~2024
    sex       m

person Upendra Dwivedi
    of        IND
    office    IND.MIL | Chief of the Army Staff | ~2024..
    sex       m

person Om Birla
    of        IND
    office    IND.PARL | Speaker of the Lok Sabha | ~2019..
    sex       m

person Jagdeep Dhankhar
    of        IND
    office    IND | Vice President | ~2022..~2025
    sex       m

person C. P. Radhakrishnan
    of        IND
    alias     C.P. Radhakrishnan
    office    IND | Vice President | ~2025..
    sex       m

person Venkaiah Naidu
    of        IND
    alias     M. Venkaiah Naidu
    office    IND | Vice President | ~2017..~2022
    sex       m

person Rahul Gandhi
    of        IND
    office    IND.PARL | Leader of the Opposition | ~2024..
    office    INC | President | ~2017..~2019
    sex       m

person Sonia Gandhi
    of        IND
    office    INC | President | ~1998..~2017
    sex       f

person Mallikarjun Kharge
    of        IND
    office    INC | President | ~2022..
    sex       m

person Yogi Adityanath
    of        IND
    office    IND.UP | Chief Minister of Uttar Pradesh | ~2017..
    sex       m

person Mamata Banerjee
    of        IND
    office    IND.WB | Chief Minister of West Bengal | ~2011..~2026
    sex       f

person Arvind Kejriwal
    of        IND
    office    IND.DELHI | Chief Minister of Delhi | ~2015..~2024
    office    AAP | Leader | ~2012..
    sex       m

person Mehbooba Mufti
    of        IND
    office    IND.JK | Chief Minister of Jammu and Kashmir | ~2016..~2018
    sex       f

person Omar Abdullah
    of        IND
    office    IND.JK | Chief Minister of Jammu and Kashmir | ~2009..~2015
    office    IND.JK | Chief Minister of Jammu and Kashmir | ~2024..
    sex       m

person Shaktikanta Das
    of        IND
    office    IND.CB | Governor of the Reserve Bank of India | ~2018..~2024
    sex       m

person Jawaharlal Nehru
    of        IND
    office    IND | Prime Minister | ~1947..~1964
    sex       m

person Indira Gandhi
    of        IND
    office    IND | Prime Minister | ~1966..~1977
    office    IND | Prime Minister | ~1980..~1984
    sex       f

person Rajiv Gandhi
    of        IND
    office    IND | Prime Minister | ~1984..~1989
    sex       m

person Mahatma Gandhi
    of        IND
    alias     Mohandas Gandhi; Mohandas Karamchand Gandhi
    office    INC | President | ~1924..~1925
    sex       m

person Morarji Desai
    of        IND
    office    IND | Prime Minister | ~1977..~1979
    sex       m

person P. V. Narasimha Rao
    of        IND
    alias     P.V. Narasimha Rao; Narasimha Rao
    surname   Rao; Narasimha Rao
    office    IND | Prime Minister | ~1991..~1996
    sex       m

person I. K. Gujral
    of        IND
    alias     Inder Kumar Gujral; I.K. Gujral
    office    IND | Prime Minister | ~1997..~1998
    office    IND.MFA | Minister of External Affairs | ~1996..~1998
    sex       m

person Lal Bahadur Shastri
    of        IND
    office    IND | Prime Minister | ~1964..~1966
    sex       m

person Shashi Tharoor
    of        IND
    office    IND.MFA | Minister of State for External Affairs | ~2009..~2010
    sex       m

person V. Muraleedharan
    of        IND
    office    IND.MFA | Minister of State for External Affairs | ~2019..~2024
    sex       m

person Kirti Vardhan Singh
    of        IND
    office    IND.MFA | Minister of State for External Affairs | ~2024..
    sex       m

person Meenakshi Lekhi
    of        IND
    office    IND.MFA | Minister of State for External Affairs | ~2021..~2024
    sex       f

person Nitin Gadkari
    of        IND
    office    IND.GOV | Minister of Road Transport and Highways | ~2014..
    sex       m

person Hardeep Singh Puri
    of        IND
    alias     Hardeep Puri
    office    IND.GOV | Minister of Petroleum and Natural Gas | ~2021..
    office    IND.MFA | Permanent Representative to the United Nations | ~2009..~2013
    sex       m

person Asaduddin Owaisi
    of        IND
    office    GRP:AIMIM | Leader | ~2008..
    sex       m

person J. P. Nadda
    of        IND
    alias     J.P. Nadda
    office    BJP | President | ~2020..~2026
    sex       m

## Pakistan

person Asif Ali Zardari
    of        PAK
    alias     Asif Zardari
    office    PAK | President | ~2008..~2013
    office    PAK | President | ~2024..
    sex       m

person Arif Alvi
    of        PAK
    office    PAK | President | ~2018..~2024
    sex       m

person Mamnoon Hussain
    of        PAK
    office    PAK | President | ~2013..~2018
    sex       m

person Pervez Musharraf
    of        PAK
    office    PAK | President | ~2001..~2008
    office    PAK.MIL | Chief of Army Staff | ~1998..~2007
    sex       m

person Muhammad Rafiq Tarar
    of        PAK
    alias     Rafiq Tarar
    office    PAK | President | ~1998..~2001
    sex       m

person Shehbaz Sharif
    of        PAK
    alias     Shahbaz Sharif; Muhammad Shehbaz Sharif
    office    PAK | Prime Minister | ~2022..~2023
    office    PAK | Prime Minister | ~2024..
    sex       m

person Anwaar ul Haq Kakar
    of        PAK
    alias     Anwaar-ul-Haq Kakar; Anwar ul Haq Kakar; Anwaarul Haq Kakar
    office    PAK | Caretaker Prime Minister | ~2023..~2024
    sex       m

person Imran Khan
    of        PAK
    office    PAK | Prime Minister | ~2018..~2022
    office    PTI | Chairman | ~1996..~2023
    sex       m

person Nasirul Mulk
    of        PAK
    alias     Nasir-ul-Mulk
    office    PAK | Caretaker Prime Minister | ~2018..~2018
    sex       m

person Shahid Khaqan Abbasi
    of        PAK
    office    PAK | Prime Minister | ~2017..~2018
    sex       m

person Nawaz Sharif
    of        PAK
    alias     Mian Nawaz Sharif
    office    PAK | Prime Minister | ~1990..~1993
    office    PAK | Prime Minister | ~1997..~1999
    office    PAK | Prime Minister | ~2013..~2017
    office    PMLN | Leader | ~1993..
    sex       m

person Mir Hazar Khan Khoso
    of        PAK
    office    PAK | Caretaker Prime Minister | ~2013..~2013
    sex       m

person Raja Pervaiz Ashraf
    of        PAK
    office    PAK | Prime Minister | ~2012..~2013
    office    PAK.PARL | Speaker of the National Assembly | ~2022..~2024
    sex       m

person Yusuf Raza Gilani
    of        PAK
    alias     Yousaf Raza Gilani; Yousuf Raza Gilani
    office    PAK | Prime Minister | ~2008..~2012
    sex       m

person Shaukat Aziz
    of        PAK
    office    PAK | Prime Minister | ~2004..~2007
    sex       m

person Chaudhry Shujaat Hussain
    of        PAK
    office    PAK | Prime Minister | ~2004..~2004
    sex       m

person Zafarullah Khan Jamali
    of        PAK
    office    PAK | Prime Minister | ~2002..~2004
    sex       m

person Benazir Bhutto
    of        PAK
    office    PAK | Prime Minister | ~1988..~1990
    office    PAK | Prime Minister | ~1993..~1996
    office    PPPPAK | Chairperson | ~1982..~2007
    sex       f

person Ishaq Dar
    of        PAK
    alias     Muhammad Ishaq Dar; Mohammad Ishaq Dar
    office    PAK.MFA | Minister of Foreign Affairs | ~2024..
    office    PAK | Deputy Prime Minister | ~2024..
    office    PAK.MOF | Minister of Finance | ~2013..~2017
    office    PAK.MOF | Minister of Finance | ~2022..~2023
    sex       m

person Jalil Abbas Jilani
    of        PAK
    office    PAK.MFA | Caretaker Minister of Foreign Affairs | ~2023..~2024
    office    PAK.MFA | Foreign Secretary | ~2012..~2013
    sex       m

person Bilawal Bhutto Zardari
    of        PAK
    alias     Bilawal Bhutto-Zardari
    surname   Bhutto Zardari; Bhutto-Zardari; Bilawal
    office    PAK.MFA | Minister of Foreign Affairs | ~2022..~2023
    office    PPPPAK | Chairman | ~2007..
    sex       m

person Shah Mahmood Qureshi
    of        PAK
    alias     Shah Mehmood Qureshi
    office    PAK.MFA | Minister of Foreign Affairs | ~2008..~2011
    office    PAK.MFA | Minister of Foreign Affairs | ~2018..~2022
    sex       m

person Khawaja Muhammad Asif
    of        PAK
    alias     Khawaja Asif; Khawaja Mohammad Asif
    office    PAK.MFA | Minister of Foreign Affairs | ~2017..~2018
    office    PAK.MOD | Minister of Defence | ~2013..~2017
    office    PAK.MOD | Minister of Defence | ~2022..~2023
    office    PAK.MOD | Minister of Defence | ~2024..
    sex       m

person Hina Rabbani Khar
    of        PAK
    office    PAK.MFA | Minister of Foreign Affairs | ~2011..~2013
    office    PAK.MFA | Minister of State for Foreign Affairs | ~2022..~2023
    sex       f

person Sartaj Aziz
    of        PAK
    office    PAK.MFA | Minister of Foreign Affairs | ~1998..~1999
    office    PAK.NSC | National Security Adviser | ~2013..~2015
    office    PAK.MFA | Adviser to the Prime Minister on Foreign Affairs | ~2013..~2017
    sex       m

person Khurshid Mahmud Kasuri
    of        PAK
    office    PAK.MFA | Minister of Foreign Affairs | ~2002..~2007
    sex       m

person Pervez Khattak
    of        PAK
    office    PAK.MOD | Minister of Defence | ~2018..~2022
    sex       m

person Tariq Fatemi
    of        PAK
    office    PAK.MFA | Special Assistant to the Prime Minister | ~2013..~2017
    sex       m

person Maleeha Lodhi
    of        PAK
    office    PAK.MFA | Permanent Representative to the United Nations | ~2015..~2019
    sex       f

person Munir Akram
    of        PAK
    office    PAK.MFA | Permanent Representative to the United Nations | ~2002..~2008
    office    PAK.MFA | Permanent Representative to the United Nations | ~2019..~2025
    sex       m

person Asim Iftikhar Ahmad
    of        PAK
    alias     Asim Iftikhar
    office    PAK.MFA | Permanent Representative to the United Nations | ~2025..
    office    PAK.MFA | Foreign Office Spokesperson | ~2021..~2022
    sex       m

person Mumtaz Zahra Baloch
    of        PAK
    office    PAK.MFA | Foreign Office Spokesperson | ~2022..~2024
    sex       f

person Shafqat Ali Khan
    of        PAK
    office    PAK.MFA | Foreign Office Spokesperson | ~2024..
    sex       m

person Zahid Hafeez Chaudhri
    of        PAK
    office    PAK.MFA | Foreign Office Spokesperson | ~2020..~2021
    sex       m

person Sohail Mahmood
    of        PAK
    office    PAK.MFA | Foreign Secretary | ~2019..~2022
    sex       m

person Asad Majeed Khan
    of        PAK
    office    PAK.MFA | Foreign Secretary | ~2022..~2023
    office    PAK.MFA | Ambassador to the United States | ~2019..~2022
    sex       m

person Tehmina Janjua
    of        PAK
    office    PAK.MFA | Foreign Secretary | ~2017..~2019
    sex       f

person Amna Baloch
    of        PAK
    office    PAK.MFA | Foreign Secretary | ~2024..
    sex       f

person Syrus Sajjad Qazi
    of        PAK
    office    PAK.MFA | Foreign Secretary | ~2023..~2024
    sex       m

person Asim Munir
    of        PAK
    alias     Syed Asim Munir; Asim Munir Ahmed Shah
    office    PAK.MIL | Chief of Army Staff | ~2022..
    office    PAK.MIL | Chief of Defence Forces | ~2025..
    sex       m

person Qamar Javed Bajwa
    of        PAK
    office    PAK.MIL | Chief of Army Staff | ~2016..~2022
    sex       m

person Raheel Sharif
    of        PAK
    office    PAK.MIL | Chief of Army Staff | ~2013..~2016
    sex       m

person Ashfaq Parvez Kayani
    of        PAK
    alias     Ashfaq Kayani
    office    PAK.MIL | Chief of Army Staff | ~2007..~2013
    sex       m

person Faiz Hameed
    of        PAK
    office    PAK.INTEL | Director General of Inter-Services Intelligence | ~2019..~2021
    sex       m

person Nadeem Anjum
    of        PAK
    office    PAK.INTEL | Director General of Inter-Services Intelligence | ~2021..~2024
    sex       m

person Asim Malik
    of        PAK
    alias     Muhammad Asim Malik
    office    PAK.INTEL | Director General of Inter-Services Intelligence | ~2024..
    office    PAK.NSC | National Security Adviser | ~2025..
    sex       m

person Ahmed Sharif Chaudhry
    of        PAK
    office    PAK.MIL | Director General of Inter-Services Public Relations | ~2022..
    sex       m

person Asif Ghafoor
    of        PAK
    office    PAK.MIL | Director General of Inter-Services Public Relations | ~2016..~2020
    sex       m

person Babar Iftikhar
    of        PAK
    office    PAK.MIL | Director General of Inter-Services Public Relations | ~2020..~2022
    sex       m

person Moeed Yusuf
    of        PAK
    office    PAK.NSC | National Security Adviser | ~2021..~2022
    sex       m

person Mohsin Naqvi
    of        PAK
    office    PAK.MOI | Minister of the Interior | ~2024..
    sex       m

person Maryam Nawaz
    of        PAK
    alias     Maryam Nawaz Sharif
    surname   Maryam
    office    PAK.PUNJAB | Chief Minister of Punjab | ~2024..
    sex       f

person Fazlur Rehman
    of        PAK
    alias     Fazal-ur-Rehman; Maulana Fazlur Rehman; Fazl-ur-Rehman
    office    GRP:Jamiat Ulema-e-Islam | Leader | ~1980..
    sex       m

person Hafiz Saeed
    of        PAK
    alias     Hafiz Muhammad Saeed; Hafiz Mohammad Saeed
    office    LET | Leader | ~1987..
    sex       m

person Masood Azhar
    of        PAK
    alias     Maulana Masood Azhar
    office    JAISH | Leader | ~2000..
    sex       m

person Noor Wali Mehsud
    of        PAK
    office    TTP | Leader | ~2018..
    sex       m

person Hakimullah Mehsud
    of        PAK
    office    TTP | Leader | ~2009..~2013
    sex       m

person Muhammad Ali Jinnah
    of        PAK
    alias     Mohammed Ali Jinnah
    office    PAK | Governor-General | ~1947..~1948
    sex       m

person Zulfikar Ali Bhutto
    of        PAK
    office    PAK | President | ~1971..~1973
    office    PAK | Prime Minister | ~1973..~1977
    office    PAK.MFA | Minister of Foreign Affairs | ~1963..~1966
    sex       m

person Zia-ul-Haq
    of        PAK
    alias     Muhammad Zia-ul-Haq; Zia ul-Haq; General Zia
    surname   Zia-ul-Haq; Zia
    office    PAK | President | ~1978..~1988
    sex       m

person Ayub Khan
    of        PAK
    office    PAK | President | ~1958..~1969
    sex       m

person Liaquat Ali Khan
    of        PAK
    office    PAK | Prime Minister | ~1947..~1951
    sex       m

person Rashid Ahmad
    of        PAK
    alias     Sheikh Rashid; Sheikh Rashid Ahmed
    office    PAK.MOI | Minister of the Interior | ~2020..~2022
    sex       m

person Rana Sanaullah
    of        PAK
    alias     Rana Sanaullah Khan
    office    PAK.MOI | Minister of the Interior | ~2022..~2023
    sex       m

person Ahsan Iqbal
    of        PAK
    office    PAK.MOI | Minister of the Interior | ~2017..~2018
    sex       m

person Attaullah Tarar
    of        PAK
    alias     Atta Tarar
    office    PAK.MINF | Minister of Information | ~2024..
    sex       m

person Fawad Chaudhry
    of        PAK
    alias     Fawad Hussain Chaudhry
    office    PAK.MINF | Minister of Information | ~2018..~2022
    sex       m

## Afghanistan

person Hibatullah Akhundzada
    of        AFG
    alias     Haibatullah Akhundzada; Mullah Haibatullah Akhundzada; Hebatullah Akhundzada
    office    TALIBAN | Supreme Leader | ~2016..
    office    AFG | Supreme Leader | ~2021..
    sex       m

person Hasan Akhund
    of        AFG
    alias     Mohammad Hasan Akhund; Mullah Hassan Akhund; Mohammad Hassan Akhund; Mullah Mohammad Hassan Akhund
    office    AFG | Prime Minister | ~2021..
    sex       m

person Ashraf Ghani
    of        AFG
    alias     Ashraf Ghani Ahmadzai
    office    AFG | President | ~2014..~2021
    office    AFG.MOF | Minister of Finance | ~2002..~2004
    sex       m

person Hamid Karzai
    of        AFG
    office    AFG | President | ~2001..~2014
    sex       m

person Abdullah Abdullah
    of        AFG
    office    AFG | Chief Executive | ~2014..~2020
    office    AFG.MFA | Minister of Foreign Affairs | ~2001..~2006
    office    AFG.GOV | Chairman of the High Council for National Reconciliation | ~2020..~2021
    sex       m

person Burhanuddin Rabbani
    of        AFG
    office    AFG | President | ~1992..~2001
    office    AFG.GOV | Chairman of the High Peace Council | ~2010..~2011
    sex       m

person Amrullah Saleh
    of        AFG
    office    AFG | First Vice President | ~2020..~2021
    office    AFG.INTEL | Director of the National Directorate of Security | ~2004..~2010
    sex       m

person Amir Khan Muttaqi
    of        AFG
    alias     Amir Khan Mutaqi; Mawlawi Amir Khan Muttaqi
    office    AFG.MFA | Acting Minister of Foreign Affairs | ~2021..
    sex       m

person Mohammad Haneef Atmar
    of        AFG
    alias     Hanif Atmar; Mohammad Hanif Atmar; Haneef Atmar
    office    AFG.MFA | Minister of Foreign Affairs | ~2020..~2021
    office    AFG.NSC | National Security Adviser | ~2014..~2018
    sex       m

person Salahuddin Rabbani
    of        AFG
    office    AFG.MFA | Minister of Foreign Affairs | ~2015..~2019
    sex       m

person Idrees Zaman
    of        AFG
    office    AFG.MFA | Acting Minister of Foreign Affairs | ~2019..~2020
    sex       m

person Zarar Ahmad Osmani
    of        AFG
    office    AFG.MFA | Minister of Foreign Affairs | ~2013..~2015
    sex       m

person Zalmai Rassoul
    of        AFG
    alias     Zalmay Rasool
    office    AFG.MFA | Minister of Foreign Affairs | ~2010..~2013
    sex       m

person Rangin Dadfar Spanta
    of        AFG
    office    AFG.MFA | Minister of Foreign Affairs | ~2006..~2010
    office    AFG.NSC | National Security Adviser | ~2010..~2014
    sex       m

person Hamdullah Mohib
    of        AFG
    office    AFG.NSC | National Security Adviser | ~2018..~2021
    sex       m

person Abdul Ghani Baradar
    of        AFG
    alias     Mullah Abdul Ghani Baradar; Mullah Baradar
    office    AFG | Deputy Prime Minister | ~2021..
    office    TALIBAN | Head of the Political Office | ~2019..~2021
    sex       m

person Sirajuddin Haqqani
    of        AFG
    office    AFG.MOI | Acting Minister of the Interior | ~2021..
    office    HAQQANI | Leader | ~2014..
    sex       m

person Mohammad Yaqoob
    of        AFG
    alias     Mullah Yaqoob; Mullah Mohammad Yaqoob; Mullah Yaqub; Mohammad Yaqoob Mujahid
    surname   Yaqoob; Yaqub
    office    AFG.MOD | Acting Minister of Defence | ~2021..
    sex       m

person Zabihullah Mujahid
    of        AFG
    office    TALIBAN | Spokesperson | ~2007..
    sex       m

person Suhail Shaheen
    of        AFG
    office    TALIBAN | Spokesperson | ~2019..~2021
    sex       m

person Sher Mohammad Abbas Stanikzai
    of        AFG
    alias     Sher Mohammad Stanekzai; Abbas Stanikzai; Sher Mohammad Abbas Stanekzai
    office    TALIBAN | Chief Negotiator | ~2015..~2020
    office    AFG.MFA | Deputy Minister of Foreign Affairs | ~2021..~2025
    sex       m

person Abdul Qahar Balkhi
    of        AFG
    alias     Abdul Qahhar Balkhi
    office    AFG.MFA | Foreign Ministry Spokesperson | ~2021..
    sex       m

person Mullah Omar
    of        AFG
    alias     Mullah Mohammed Omar; Mohammed Omar; Mullah Mohammad Omar
    surname   Omar
    office    TALIBAN | Supreme Leader | ~1994..~2013
    sex       m

person Akhtar Mansour
    of        AFG
    alias     Mullah Akhtar Mansour; Mullah Mansour
    office    TALIBAN | Supreme Leader | ~2015..~2016
    sex       m

person Abdul Rashid Dostum
    of        AFG
    office    AFG | First Vice President | ~2014..~2020
    sex       m

person Ahmad Massoud
    of        AFG
    office    NRF | Leader | ~2021..
    sex       m

person Gulbuddin Hekmatyar
    of        AFG
    office    GRP:Hezb-e Islami | Leader | ~1976..
    office    AFG | Prime Minister | ~1993..~1994
    sex       m

person Naseer Ahmad Faiq
    of        AFG
    office    AFG.MFA | Chargé d'affaires at the United Nations | ~2021..
    sex       m

person Mohammed Najibullah
    of        AFG
    alias     Mohammad Najibullah; Najibullah
    office    AFG | President | ~1987..~1992
    sex       m

person Ahmad Shah Massoud
    of        AFG
    office    AFG.MOD | Minister of Defence | ~1992..~1996
    sex       m

person Mohammad Daoud Khan
    of        AFG
    office    AFG | President | ~1973..~1978
    sex       m

person Zahir Shah
    of        AFG
    alias     Mohammed Zahir Shah
    office    AFG | King | ~1933..~1973
    sex       m

person Asadullah Khalid
    of        AFG
    office    AFG.MOD | Minister of Defence | ~2018..~2021
    sex       m

person Bismillah Khan Mohammadi
    of        AFG
    alias     Bismillah Khan
    office    AFG.MOD | Minister of Defence | ~2012..~2015
    office    AFG.MOD | Minister of Defence | ~2021..~2021
    sex       m

person Fawzia Koofi
    of        AFG
    office    AFG.PARL | Member of Parliament | ~2005..~2021
    sex       f

person Abdul Salam Hanafi
    of        AFG
    office    AFG | Deputy Prime Minister | ~2021..
    sex       m

person Mohammad Naeem
    of        AFG
    alias     Mohammad Naeem Wardak
    office    TALIBAN | Spokesperson of the Political Office | ~2020..
    sex       m

## Bangladesh

person Mohammed Shahabuddin
    of        BGD
    alias     Mohammad Shahabuddin
    office    BGD | President | ~2023..
    sex       m

person Abdul Hamid
    of        BGD
    alias     Mohammad Abdul Hamid
    office    BGD | President | ~2013..~2023
    sex       m

person Zillur Rahman
    of        BGD
    office    BGD | President | ~2009..~2013
    sex       m

person Iajuddin Ahmed
    of        BGD
    office    BGD | President | ~2002..~2009
    sex       m

person Badruddoza Chowdhury
    of        BGD
    alias     A. Q. M. Badruddoza Chowdhury
    office    BGD | President | ~2001..~2002
    sex       m

person Shahabuddin Ahmed
    of        BGD
    office    BGD | President | ~1996..~2001
    sex       m

person Tarique Rahman
    of        BGD
    office    BGD | Prime Minister | ~2026..
    office    BNP | Chairman | ~2018..
    sex       m

person Muhammad Yunus
    of        BGD
    alias     Mohammad Yunus; Muhammed Yunus
    office    BGD | Chief Adviser | ~2024..~2026
    office    ORG:Grameen Bank | Founder | ~1983..~2011
    sex       m

person Sheikh Hasina
    of        BGD
    alias     Sheikh Hasina Wazed; Hasina Wajed
    surname   Hasina; Sheikh Hasina
    office    BGD | Prime Minister | ~1996..~2001
    office    BGD | Prime Minister | ~2009..~2024
    office    AWAMILEAGUE | President | ~1981..
    sex       f

person Khaleda Zia
    of        BGD
    alias     Begum Khaleda Zia
    surname   Zia; Khaleda
    office    BGD | Prime Minister | ~1991..~1996
    office    BGD | Prime Minister | ~2001..~2006
    office    BNP | Chairperson | ~1984..~2025
    sex       f

person Fakhruddin Ahmed
    of        BGD
    office    BGD | Chief Adviser | ~2007..~2009
    sex       m

person Touhid Hossain
    of        BGD
    alias     Md. Touhid Hossain
    office    BGD.MFA | Foreign Adviser | ~2024..~2026
    office    BGD.MFA | Foreign Secretary | ~2006..~2009
    sex       m

person Hasan Mahmud
    of        BGD
    alias     Hasan Mahmood; Mohammed Hasan Mahmud
    office    BGD.MFA | Minister of Foreign Affairs | ~2024..~2024
    sex       m

person A. K. Abdul Momen
    of        BGD
    alias     AK Abdul Momen; A.K. Abdul Momen
    office    BGD.MFA | Minister of Foreign Affairs | ~2019..~2024
    sex       m

person Abul Hassan Mahmood Ali
    of        BGD
    alias     A. H. Mahmood Ali; AH Mahmood Ali
    office    BGD.MFA | Minister of Foreign Affairs | ~2013..~2019
    sex       m

person Dipu Moni
    of        BGD
    office    BGD.MFA | Minister of Foreign Affairs | ~2009..~2013
    sex       f

person Masud Bin Momen
    of        BGD
    office    BGD.MFA | Foreign Secretary | ~2019..~2024
    sex       m

person Waker-uz-Zaman
    of        BGD
    alias     Waker uz Zaman
    surname   Waker; Waker-uz-Zaman; Zaman
    office    BGD.MIL | Chief of Army Staff | ~2024..
    sex       m

person Asaduzzaman Khan
    of        BGD
    alias     Asaduzzaman Khan Kamal
    office    BGD.MOI | Home Minister | ~2014..~2024
    sex       m

person Sheikh Mujibur Rahman
    of        BGD
    alias     Mujibur Rahman; Bangabandhu
    surname   Mujibur Rahman; Mujib
    office    BGD | President | ~1971..~1972
    office    BGD | Prime Minister | ~1972..~1975
    office    BGD | President | ~1975..~1975
    sex       m

person Ziaur Rahman
    of        BGD
    office    BGD | President | ~1977..~1981
    sex       m

person Hussain Muhammad Ershad
    of        BGD
    alias     Hossain Mohammad Ershad; H.M. Ershad
    office    BGD | President | ~1983..~1990
    sex       m

person Shafiqur Rahman
    of        BGD
    office    JAMAAT | Leader | ~2019..
    sex       m

person Nahid Islam
    of        BGD
    office    GRP:National Citizen Party | Leader | ~2025..
    office    BGD.MINF | Information Adviser | ~2024..~2025
    sex       m

person Mirza Fakhrul Islam Alamgir
    of        BGD
    alias     Mirza Fakhrul
    surname   Alamgir; Fakhrul
    office    BNP | Secretary General | ~2016..
    sex       m

person Md. Jashim Uddin
    of        BGD
    alias     Jashim Uddin
    office    BGD.MFA | Foreign Secretary | ~2024..~2025
    sex       m

person Khalilur Rahman
    of        BGD
    office    BGD.MFA | Minister of Foreign Affairs | ~2026..
    office    BGD.NSC | National Security Adviser | ~2025..~2026
    sex       m

## Sri Lanka

person Anura Kumara Dissanayake
    of        LKA
    alias     Anura Dissanayake; AKD
    office    LKA | President | ~2024..
    office    LKA.MOD | Minister of Defence | ~2024..
    sex       m

person Ranil Wickremesinghe
    of        LKA
    office    LKA | President | ~2022..~2024
    office    LKA | Prime Minister | ~1993..~1994
    office    LKA | Prime Minister | ~2001..~2004
    office    LKA | Prime Minister | ~2015..~2019
    office    LKA | Prime Minister | ~2022..~2022
    sex       m

person Gotabaya Rajapaksa
    of        LKA
    office    LKA | President | ~2019..~2022
    office    LKA.MOD | Secretary to the Ministry of Defence | ~2005..~2015
    sex       m

person Maithripala Sirisena
    of        LKA
    office    LKA | President | ~2015..~2019
    sex       m

person Mahinda Rajapaksa
    of        LKA
    office    LKA | President | ~2005..~2015
    office    LKA | Prime Minister | ~2004..~2005
    office    LKA | Prime Minister | ~2018..~2018
    office    LKA | Prime Minister | ~2019..~2022
    sex       m

person Chandrika Kumaratunga
    of        LKA
    alias     Chandrika Bandaranaike Kumaratunga
    office    LKA | President | ~1994..~2005
    sex       f

person Harini Amarasuriya
    of        LKA
    office    LKA | Prime Minister | ~2024..
    sex       f

person Dinesh Gunawardena
    of        LKA
    office    LKA | Prime Minister | ~2022..~2024
    office    LKA.MFA | Minister of Foreign Affairs | ~2019..~2021
    sex       m

person D. M. Jayaratne
    of        LKA
    alias     D.M. Jayaratne
    office    LKA | Prime Minister | ~2010..~2015
    sex       m

person Ratnasiri Wickremanayake
    of        LKA
    office    LKA | Prime Minister | ~2000..~2001
    office    LKA | Prime Minister | ~2005..~2010
    sex       m

person Sirimavo Bandaranaike
    of        LKA
    office    LKA | Prime Minister | ~1994..~2000
    sex       f

person Vijitha Herath
    of        LKA
    office    LKA.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Ali Sabry
    of        LKA
    office    LKA.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       m

person G. L. Peiris
    of        LKA
    alias     G.L. Peiris; Gamini Lakshman Peiris
    office    LKA.MFA | Minister of Foreign Affairs | ~2010..~2015
    office    LKA.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       m

person Tilak Marapana
    of        LKA
    office    LKA.MFA | Minister of Foreign Affairs | ~2017..~2019
    sex       m

person Ravi Karunanayake
    of        LKA
    office    LKA.MFA | Minister of Foreign Affairs | ~2017..~2017
    sex       m

person Mangala Samaraweera
    of        LKA
    office    LKA.MFA | Minister of Foreign Affairs | ~2005..~2007
    office    LKA.MFA | Minister of Foreign Affairs | ~2015..~2017
    sex       m

person Rohitha Bogollagama
    of        LKA
    office    LKA.MFA | Minister of Foreign Affairs | ~2007..~2010
    sex       m

person Lakshman Kadirgamar
    of        LKA
    office    LKA.MFA | Minister of Foreign Affairs | ~1994..~2001
    office    LKA.MFA | Minister of Foreign Affairs | ~2004..~2005
    sex       m

person Basil Rajapaksa
    of        LKA
    office    LKA.MOF | Minister of Finance | ~2021..~2022
    sex       m

person Sajith Premadasa
    of        LKA
    office    LKA.PARL | Leader of the Opposition | ~2020..
    sex       m

person Velupillai Prabhakaran
    of        LKA
    office    LTTE | Leader | ~1976..~2009
    sex       m

person Junius Richard Jayewardene
    of        LKA
    alias     J.R. Jayewardene; J. R. Jayewardene
    office    LKA | President | ~1978..~1989
    sex       m

person Ranasinghe Premadasa
    of        LKA
    office    LKA | President | ~1989..~1993
    sex       m

## Nepal

person Ram Chandra Poudel
    of        NPL
    alias     Ramchandra Paudel; Ram Chandra Paudel
    office    NPL | President | ~2023..
    sex       m

person Bidya Devi Bhandari
    of        NPL
    alias     Bidhya Devi Bhandari
    office    NPL | President | ~2015..~2023
    sex       f

person Ram Baran Yadav
    of        NPL
    office    NPL | President | ~2008..~2015
    sex       m

person Gyanendra
    of        NPL
    alias     King Gyanendra; Gyanendra Shah
    surname   Gyanendra
    office    NPL | King | ~2001..~2008
    sex       m

person Birendra
    of        NPL
    alias     King Birendra
    surname   Birendra
    office    NPL | King | ~1972..~2001
    sex       m

person Balendra Shah
    of        NPL
    alias     Balen Shah; Balen
    weak      Balen
    office    NPL | Prime Minister | ~2026..
    sex       m

person Sushila Karki
    of        NPL
    office    NPL | Interim Prime Minister | ~2025..~2026
    sex       f

person K. P. Sharma Oli
    of        NPL
    alias     KP Sharma Oli; Khadga Prasad Sharma Oli; K.P. Sharma Oli; KP Oli
    office    NPL | Prime Minister | ~2015..~2016
    office    NPL | Prime Minister | ~2018..~2021
    office    NPL | Prime Minister | ~2024..~2025
    sex       m

person Pushpa Kamal Dahal
    of        NPL
    alias     Prachanda
    surname   Dahal; Prachanda
    office    NPL | Prime Minister | ~2008..~2009
    office    NPL | Prime Minister | ~2016..~2017
    office    NPL | Prime Minister | ~2022..~2024
    sex       m

person Sher Bahadur Deuba
    of        NPL
    office    NPL | Prime Minister | ~1995..~1997
    office    NPL | Prime Minister | ~2001..~2002
    office    NPL | Prime Minister | ~2004..~2005
    office    NPL | Prime Minister | ~2017..~2018
    office    NPL | Prime Minister | ~2021..~2022
    sex       m

person Sushil Koirala
    of        NPL
    office    NPL | Prime Minister | ~2014..~2015
    sex       m

person Khil Raj Regmi
    of        NPL
    office    NPL | Chairman of the Interim Council of Ministers | ~2013..~2014
    sex       m

person Baburam Bhattarai
    of        NPL
    office    NPL | Prime Minister | ~2011..~2013
    sex       m

person Jhala Nath Khanal
    of        NPL
    alias     Jhalanath Khanal
    office    NPL | Prime Minister | ~2011..~2011
    sex       m

person Madhav Kumar Nepal
    of        NPL
    office    NPL | Prime Minister | ~2009..~2011
    sex       m

person Girija Prasad Koirala
    of        NPL
    alias     G. P. Koirala; G.P. Koirala
    office    NPL | Prime Minister | ~1991..~1994
    office    NPL | Prime Minister | ~1998..~1999
    office    NPL | Prime Minister | ~2000..~2001
    office    NPL | Prime Minister | ~2006..~2008
    sex       m

person Lokendra Bahadur Chand
    of        NPL
    office    NPL | Prime Minister | ~2002..~2003
    sex       m

person Surya Bahadur Thapa
    of        NPL
    office    NPL | Prime Minister | ~2003..~2004
    sex       m

person Arzu Rana Deuba
    of        NPL
    surname   Rana Deuba; Deuba
    office    NPL.MFA | Minister of Foreign Affairs | ~2024..~2025
    sex       f

person Narayan Kaji Shrestha
    of        NPL
    alias     Narayan Prakash Saud
    office    NPL.MFA | Minister of Foreign Affairs | ~2012..~2013
    office    NPL.MFA | Minister of Foreign Affairs | ~2024..~2024
    sex       m

person N. P. Saud
    of        NPL
    alias     NP Saud; Narayan Prasad Saud
    office    NPL.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Bimala Rai Paudyal
    of        NPL
    surname   Rai Paudyal
    office    NPL.MFA | Minister of Foreign Affairs | ~2023..~2023
    sex       f

person Narayan Khadka
    of        NPL
    office    NPL.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       m

person Pradeep Gyawali
    of        NPL
    alias     Pradeep Kumar Gyawali
    office    NPL.MFA | Minister of Foreign Affairs | ~2018..~2021
    sex       m

person Krishna Bahadur Mahara
    of        NPL
    office    NPL.MFA | Minister of Foreign Affairs | ~2017..~2017
    sex       m

person Prakash Sharan Mahat
    of        NPL
    office    NPL.MFA | Minister of Foreign Affairs | ~2016..~2017
    sex       m

person Kamal Thapa
    of        NPL
    office    NPL.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       m

person Mahendra Pandey
    of        NPL
    alias     Mahendra Bahadur Pandey
    office    NPL.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       m

person Sujata Koirala
    of        NPL
    office    NPL.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       f

## Bhutan and Maldives

person Jigme Khesar Namgyel Wangchuck
    of        BTN
    alias     King Jigme Khesar Namgyel Wangchuck
    surname   Wangchuck
    office    BTN | King | ~2006..
    sex       m

person Jigme Singye Wangchuck
    of        BTN
    office    BTN | King | ~1972..~2006
    sex       m

person Tshering Tobgay
    of        BTN
    office    BTN | Prime Minister | ~2013..~2018
    office    BTN | Prime Minister | ~2024..
    sex       m

person Lotay Tshering
    of        BTN
    office    BTN | Prime Minister | ~2018..~2023
    sex       m

person Jigme Thinley
    of        BTN
    alias     Jigmi Y. Thinley; Jigme Y. Thinley
    office    BTN | Prime Minister | ~1998..~1999
    office    BTN | Prime Minister | ~2003..~2004
    office    BTN | Prime Minister | ~2008..~2013
    sex       m

person D. N. Dhungyel
    of        BTN
    alias     D.N. Dhungyel
    office    BTN.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Tandi Dorji
    of        BTN
    office    BTN.MFA | Minister of Foreign Affairs | ~2018..~2023
    sex       m

person Damcho Dorji
    of        BTN
    office    BTN.MFA | Minister of Foreign Affairs | ~2015..~2018
    sex       m

person Rinzin Dorji
    of        BTN
    alias     Rinzin Dorje
    office    BTN.MFA | Minister of Foreign Affairs | ~2013..~2015
    sex       m

person Ugyen Tshering
    of        BTN
    office    BTN.MFA | Minister of Foreign Affairs | ~2008..~2013
    sex       m

person Mohamed Muizzu
    of        MDV
    alias     Mohammed Muizzu
    office    MDV | President | ~2023..
    sex       m

person Ibrahim Mohamed Solih
    of        MDV
    alias     Ibrahim Solih
    office    MDV | President | ~2018..~2023
    sex       m

person Abdulla Yameen
    of        MDV
    alias     Abdulla Yameen Abdul Gayoom
    surname   Yameen
    office    MDV | President | ~2013..~2018
    sex       m

person Mohammed Waheed Hassan
    of        MDV
    alias     Mohamed Waheed
    surname   Waheed
    office    MDV | President | ~2012..~2013
    sex       m

person Mohamed Nasheed
    of        MDV
    office    MDV | President | ~2008..~2012
    office    MDV.PARL | Speaker of the People's Majlis | ~2019..~2023
    sex       m

person Maumoon Abdul Gayoom
    of        MDV
    surname   Gayoom
    office    MDV | President | ~1978..~2008
    sex       m

person Abdulla Khaleel
    of        MDV
    office    MDV.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Moosa Zameer
    of        MDV
    office    MDV.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Abdulla Shahid
    of        MDV
    office    MDV.MFA | Minister of Foreign Affairs | ~2007..~2008
    office    MDV.MFA | Minister of Foreign Affairs | ~2018..~2023
    office    UNGA | President of the General Assembly | ~2021..~2022
    sex       m

person Mohamed Asim
    of        MDV
    office    MDV.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person Dunya Maumoon
    of        MDV
    office    MDV.MFA | Minister of Foreign Affairs | ~2013..~2016
    sex       f

person Ahmed Naseem
    of        MDV
    office    MDV.MFA | Minister of Foreign Affairs | ~2011..~2012
    sex       m

person Ahmed Shaheed
    of        MDV
    office    MDV.MFA | Minister of Foreign Affairs | ~2005..~2007
    office    MDV.MFA | Minister of Foreign Affairs | ~2008..~2011
    sex       m

person Yeshey Zimba
    of        BTN
    surname   Zimba
    office    BTN | Prime Minister | ~2000..~2001
    office    BTN | Prime Minister | ~2004..~2005
    sex       m

person Khandu Wangchuk
    of        BTN
    surname   Wangchuk
    office    BTN | Prime Minister | ~2001..~2002
    office    BTN | Prime Minister | ~2006..~2007
    sex       m

person Kinzang Dorji
    of        BTN
    surname   Dorji
    office    BTN | Prime Minister | ~2002..~2003
    office    BTN | Prime Minister | ~2007..~2008
    sex       m

person Sangay Ngedup
    of        BTN
    surname   Ngedup
    office    BTN | Prime Minister | ~2005..~2006
    sex       m

person Abdul Rahim Wardak
    of        AFG
    alias     Rahim Wardak
    office    AFG.MOD | Minister of Defence | ~2004..~2012
    sex       m

person Vishnu Prakash
    of        IND
    office    IND.MFA | External Affairs Ministry Spokesperson | ~2008..~2012
    sex       m

person Asoke Mukerji
    of        IND
    alias     Asoke Kumar Mukerji
    office    IND.MFA | Permanent Representative to the United Nations | ~2013..~2015
    sex       m

person V.K. Singh
    of        IND
    alias     V. K. Singh; VK Singh; Vijay Kumar Singh
    office    IND.MIL | Chief of the Army Staff | ~2010..~2012
    sex       m

person Bikram Singh
    of        IND
    office    IND.MIL | Chief of the Army Staff | ~2012..~2014
    sex       m

person Dalbir Singh Suhag
    of        IND
    alias     Dalbir Singh
    surname   Suhag
    office    IND.MIL | Chief of the Army Staff | ~2014..~2016
    sex       m

person Meira Kumar
    of        IND
    office    IND.PARL | Speaker of the Lok Sabha | ~2009..~2014
    sex       f

person Sumitra Mahajan
    of        IND
    office    IND.PARL | Speaker of the Lok Sabha | ~2014..~2019
    sex       f
