# Persons of diplomatic reporting: eurasia.
# Own compilation from memory of the public record. A year marked ~ is recalled, not looked up; a day was looked up.

## Russia

person Vladimir Putin
    of        RUS
    alias     Vladimir Vladimirovich Putin
    office    RUS | President | 2000-05-07..2008-05-07
    office    RUS | President | 2012-05-07..
    office    RUS | Prime Minister | ~1999..~2000
    office    RUS | Prime Minister | ~2008..2012-05-07
    sex       m

person Dmitry Medvedev
    of        RUS
    alias     Dmitri Medvedev; Dmitriy Medvedev
    office    RUS | President | 2008-05-07..2012-05-07
    office    RUS | Prime Minister | ~2012..~2020
    office    RUS.NSC | Deputy Chairman of the Security Council | ~2020..
    sex       m

person Boris Yeltsin
    of        RUS
    alias     Boris Eltsin
    office    RUS | President | 1991-07-10..1999-12-31
    sex       m

person Mikhail Mishustin
    of        RUS
    office    RUS | Prime Minister | ~2020..
    sex       m

person Viktor Zubkov
    of        RUS
    office    RUS | Prime Minister | ~2007..~2008
    sex       m

person Mikhail Fradkov
    of        RUS
    office    RUS | Prime Minister | ~2004..~2007
    office    RUS.INTEL | Director of the Foreign Intelligence Service | ~2007..~2016
    sex       m

person Mikhail Kasyanov
    of        RUS
    office    RUS | Prime Minister | ~2000..~2004
    sex       m

person Sergei Lavrov
    of        RUS
    alias     Sergey Lavrov; Sergej Lavrov
    office    RUS.MFA | Minister of Foreign Affairs | ~2004..
    office    RUS.MFA | Permanent Representative to the United Nations | ~1994..~2004
    sex       m

person Igor Ivanov
    of        RUS
    alias     Igor Sergeyevich Ivanov
    office    RUS.MFA | Minister of Foreign Affairs | ~1998..~2004
    office    RUS.NSC | Secretary of the Security Council | ~2004..~2007
    sex       m

person Andrei Belousov
    of        RUS
    alias     Andrey Belousov
    office    RUS.MOD | Minister of Defence | 2024-05-14..
    office    RUS | First Deputy Prime Minister | ~2020..~2024
    sex       m

person Sergei Shoigu
    of        RUS
    alias     Sergey Shoigu; Sergei Shoygu
    office    RUS.MOD | Minister of Defence | ~2012..2024-05-12
    office    RUS.NSC | Secretary of the Security Council | 2024-05-12..
    sex       m

person Anatoly Serdyukov
    of        RUS
    alias     Anatoliy Serdyukov
    office    RUS.MOD | Minister of Defence | ~2007..~2012
    sex       m

person Sergei Ivanov
    of        RUS
    alias     Sergey Ivanov
    office    RUS.MOD | Minister of Defence | ~2001..~2007
    office    RUS.GOV | Chief of Staff of the Presidential Administration | ~2011..~2016
    sex       m

person Nikolai Patrushev
    of        RUS
    alias     Nikolay Patrushev
    office    RUS.NSC | Secretary of the Security Council | ~2008..2024-05-12
    office    RUS.INTEL | Director of the Federal Security Service | ~1999..~2008
    office    RUS.GOV | Presidential Aide | ~2024..
    sex       m

person Dmitry Peskov
    of        RUS
    alias     Dmitri Peskov; Dmitriy Peskov
    office    RUS | Presidential Spokesperson | ~2012..
    sex       m

person Maria Zakharova
    of        RUS
    alias     Mariya Zakharova
    office    RUS.MFA | Foreign Ministry Spokesperson | ~2015..
    sex       f

person Alexander Lukashevich
    of        RUS
    alias     Aleksandr Lukashevich
    office    RUS.MFA | Foreign Ministry Spokesperson | ~2011..~2015
    office    RUS.MFA | Permanent Representative to the OSCE | ~2015..~2025
    sex       m

person Vasily Nebenzya
    of        RUS
    alias     Vassily Nebenzia; Vasily Nebenzia; Vassily Nebenzya
    office    RUS.MFA | Permanent Representative to the United Nations | ~2017..
    sex       m

person Vitaly Churkin
    of        RUS
    alias     Vitaliy Churkin
    office    RUS.MFA | Permanent Representative to the United Nations | ~2006..~2017
    sex       m

person Dmitry Polyanskiy
    of        RUS
    alias     Dmitry Polyansky; Dmitriy Polyanskiy
    office    RUS.MFA | First Deputy Permanent Representative to the United Nations | ~2018..~2025
    office    RUS.MFA | Permanent Representative to the OSCE | ~2025..
    sex       m

person Sergei Ryabkov
    of        RUS
    alias     Sergey Ryabkov
    office    RUS.MFA | Deputy Foreign Minister | ~2008..
    sex       m

person Mikhail Bogdanov
    of        RUS
    office    RUS.MFA | Deputy Foreign Minister | ~2011..~2025
    sex       m

person Andrei Rudenko
    of        RUS
    alias     Andrey Rudenko
    office    RUS.MFA | Deputy Foreign Minister | ~2019..
    sex       m

person Alexander Grushko
    of        RUS
    alias     Aleksandr Grushko
    office    RUS.MFA | Deputy Foreign Minister | ~2018..
    office    RUS.MFA | Permanent Representative to NATO | ~2012..~2018
    sex       m

person Igor Morgulov
    of        RUS
    office    RUS.MFA | Deputy Foreign Minister | ~2011..~2022
    office    RUS.MFA | Ambassador to China | ~2022..
    sex       m

person Sergei Vershinin
    of        RUS
    alias     Sergey Vershinin
    office    RUS.MFA | Deputy Foreign Minister | ~2018..
    sex       m

person Mikhail Galuzin
    of        RUS
    office    RUS.MFA | Deputy Foreign Minister | ~2022..
    office    RUS.MFA | Ambassador to Japan | ~2018..~2022
    sex       m

person Yevgeny Primakov
    of        RUS
    alias     Evgeny Primakov
    office    RUS.MFA | Minister of Foreign Affairs | ~1996..~1998
    office    RUS | Prime Minister | ~1998..~1999
    sex       m

person Anatoly Antonov
    of        RUS
    alias     Anatoliy Antonov
    office    RUS.MFA | Ambassador to the United States | ~2017..~2024
    office    RUS.MFA | Deputy Foreign Minister | ~2016..~2017
    office    RUS.MOD | Deputy Minister of Defence | ~2011..~2016
    sex       m

person Sergei Kislyak
    of        RUS
    alias     Sergey Kislyak
    office    RUS.MFA | Ambassador to the United States | ~2008..~2017
    sex       m

person Alexander Darchiev
    of        RUS
    alias     Aleksandr Darchiev
    office    RUS.MFA | Ambassador to the United States | ~2025..
    sex       m

person Andrei Kelin
    of        RUS
    alias     Andrey Kelin
    office    RUS.MFA | Ambassador to the United Kingdom | ~2019..
    sex       m

person Alexander Matsegora
    of        RUS
    alias     Aleksandr Matsegora
    office    RUS.MFA | Ambassador to North Korea | ~2014..~2025
    sex       m

person Vladimir Chizhov
    of        RUS
    office    RUS.MFA | Permanent Representative to the European Union | ~2005..~2022
    sex       m

person Mikhail Ulyanov
    of        RUS
    office    RUS.MFA | Permanent Representative to the International Organizations in Vienna | ~2018..
    sex       m

person Zamir Kabulov
    of        RUS
    office    RUS.MFA | Special Envoy for Afghanistan | ~2011..
    sex       m

person Alexander Lavrentiev
    of        RUS
    alias     Aleksandr Lavrentyev; Alexander Lavrentyev
    office    RUS | Special Envoy for Syria | ~2015..
    sex       m

person Yuri Ushakov
    of        RUS
    alias     Yury Ushakov
    office    RUS.NSC | Presidential Aide for Foreign Policy | ~2012..
    office    RUS.MFA | Ambassador to the United States | ~1998..~2008
    sex       m

person Vladimir Medinsky
    of        RUS
    office    RUS | Presidential Aide | ~2020..
    office    RUS.MOCUL | Minister of Culture | ~2012..~2020
    sex       m

person Kirill Dmitriev
    of        RUS
    office    RUS.RDIF | Chief Executive Officer | ~2011..
    office    RUS | Special Envoy for Investment and Economic Cooperation | ~2025..
    sex       m

person Valery Gerasimov
    of        RUS
    alias     Valeriy Gerasimov
    office    RUS.MIL | Chief of the General Staff | ~2012..
    sex       m

person Igor Konashenkov
    of        RUS
    office    RUS.MOD | Defence Ministry Spokesperson | ~2011..
    sex       m

person Sergei Surovikin
    of        RUS
    alias     Sergey Surovikin
    office    RUS.MIL | Commander of the Aerospace Forces | ~2017..~2023
    office    RUS.MIL | Commander of the Joint Group of Forces | ~2022..~2023
    sex       m

person Alexander Dvornikov
    of        RUS
    alias     Aleksandr Dvornikov
    office    RUS.MIL | Commander of the Southern Military District | ~2016..~2023
    sex       m

person Igor Kirillov
    of        RUS
    office    RUS.MIL | Head of the Radiation, Chemical and Biological Defence Troops | ~2017..~2024
    sex       m

person Timur Ivanov
    of        RUS
    office    RUS.MOD | Deputy Minister of Defence | ~2016..~2024
    sex       m

person Alexander Fomin
    of        RUS
    alias     Aleksandr Fomin
    office    RUS.MOD | Deputy Minister of Defence | ~2017..
    sex       m

person Sergei Naryshkin
    of        RUS
    alias     Sergey Naryshkin
    office    RUS.INTEL | Director of the Foreign Intelligence Service | ~2016..
    office    RUS.PARL | Chairman of the State Duma | ~2011..~2016
    sex       m

person Alexander Bortnikov
    of        RUS
    alias     Aleksandr Bortnikov
    office    RUS.INTEL | Director of the Federal Security Service | ~2008..
    sex       m

person Igor Kostyukov
    of        RUS
    office    RUS.INTEL | Head of the Main Directorate of the General Staff | ~2018..
    sex       m

person Vyacheslav Volodin
    of        RUS
    office    RUS.PARL | Chairman of the State Duma | ~2016..
    sex       m

person Valentina Matviyenko
    of        RUS
    alias     Valentina Matvienko
    office    RUS.PARL | Chairwoman of the Federation Council | ~2011..
    sex       f

person Konstantin Kosachev
    of        RUS
    alias     Konstantin Kosachyov
    office    RUS.PARL | Deputy Chairman of the Federation Council | ~2021..
    sex       m

person Leonid Slutsky
    of        RUS
    alias     Leonid Slutskiy
    office    RUS.PARL | Chairman of the State Duma Committee on International Affairs | ~2016..
    office    LDPR | Leader | ~2022..
    sex       m

person Vladimir Zhirinovsky
    of        RUS
    alias     Vladimir Zhirinovskiy
    office    LDPR | Leader | ~1991..~2022
    sex       m

person Gennady Zyuganov
    of        RUS
    alias     Gennadiy Zyuganov
    office    CPRF | Leader | ~1993..
    sex       m

person Anton Vaino
    of        RUS
    office    RUS.GOV | Chief of Staff of the Presidential Administration | ~2016..
    sex       m

person Sergei Kiriyenko
    of        RUS
    alias     Sergey Kiriyenko; Sergei Kirienko
    office    RUS.GOV | First Deputy Chief of Staff of the Presidential Administration | ~2016..
    office    RUS | Prime Minister | ~1998..~1998
    sex       m

person Vladislav Surkov
    of        RUS
    office    RUS | Presidential Aide | ~2013..~2020
    sex       m

person Dmitry Kozak
    of        RUS
    alias     Dmitri Kozak
    office    RUS.GOV | Deputy Chief of Staff of the Presidential Administration | ~2020..~2025
    sex       m

person Anton Siluanov
    of        RUS
    office    RUS.MOF | Minister of Finance | ~2011..
    sex       m

person Elvira Nabiullina
    of        RUS
    office    RUS.CB | Governor of the Central Bank | ~2013..
    sex       f

person Alexander Novak
    of        RUS
    alias     Aleksandr Novak
    office    RUS | Deputy Prime Minister | ~2020..
    office    RUS.MEN | Minister of Energy | ~2012..~2020
    sex       m

person Denis Manturov
    of        RUS
    office    RUS | Deputy Prime Minister | ~2022..
    office    RUS.MOC | Minister of Industry and Trade | ~2012..~2024
    sex       m

person Alexei Likhachev
    of        RUS
    alias     Alexey Likhachev
    office    ORG:Rosatom | Director General | ~2016..
    sex       m

person Igor Sechin
    of        RUS
    office    ORG:Rosneft | Chief Executive Officer | ~2012..
    sex       m

person Ramzan Kadyrov
    of        RUS
    office    PLC:Chechnya | Head | ~2007..
    sex       m

person Sergei Aksyonov
    of        RUS
    alias     Sergey Aksyonov
    office    PLC:Crimea | Head | ~2014..
    sex       m

person Yevgeny Prigozhin
    of        RUS
    alias     Evgeny Prigozhin; Yevgeniy Prigozhin
    office    WAGNER | Leader | ~2014..~2023
    sex       m

person Dmitry Utkin
    of        RUS
    office    WAGNER | Commander | ~2014..~2023
    sex       m

person Alexei Navalny
    of        RUS
    alias     Alexey Navalny; Aleksei Navalny
    office    GRP:Anti-Corruption Foundation | Leader | ~2011..~2024
    sex       m

person Yulia Navalnaya
    of        RUS
    alias     Yuliya Navalnaya
    office    GRP:Anti-Corruption Foundation | Chairwoman of the Advisory Board | ~2024..
    sex       f

person Vladimir Kara-Murza
    of        RUS
    office    GRP:Free Russia Foundation | Vice President | ~2019..
    sex       m

person Boris Nemtsov
    of        RUS
    office    RUS | Deputy Prime Minister | ~1997..~1998
    office    GRP:Russian opposition | Leader | ..~2015
    sex       m

person Mikhail Khodorkovsky
    of        RUS
    alias     Mikhail Khodorkovskiy
    office    ORG:Yukos | Chief Executive Officer | ~1997..~2004
    sex       m

person Patriarch Kirill
    of        RUS
    alias     Kirill I; Patriarch Kirill of Moscow
    surname   Kirill
    office    ORG:Russian Orthodox Church | Patriarch | ~2009..
    sex       m

person Maria Lvova-Belova
    of        RUS
    office    RUS.GOV | Children's Rights Commissioner | ~2021..
    sex       f

person Tatyana Moskalkova
    of        RUS
    office    RUS.GOV | Human Rights Commissioner | ~2016..
    sex       f

person Vladimir Kolokoltsev
    of        RUS
    office    RUS.MOI | Minister of the Interior | ~2012..
    sex       m

person Mikhail Gorbachev
    of        RUS
    office    RUS | President of the Soviet Union | ~1990..~1991
    office    CPSU | General Secretary | ~1985..~1991
    sex       m

person Joseph Stalin
    of        RUS
    alias     Josef Stalin; Iosif Stalin
    office    RUS | Premier of the Soviet Union | ~1941..~1953
    office    CPSU | General Secretary | ~1922..~1952
    sex       m

person Vladimir Lenin
    of        RUS
    office    RUS | Chairman of the Council of People's Commissars | ~1917..~1924
    sex       m

person Nikita Khrushchev
    of        RUS
    office    RUS | Premier of the Soviet Union | ~1958..~1964
    office    CPSU | First Secretary | ~1953..~1964
    sex       m

person Leonid Brezhnev
    of        RUS
    office    CPSU | General Secretary | ~1964..~1982
    sex       m

person Yuri Andropov
    of        RUS
    office    CPSU | General Secretary | ~1982..~1984
    sex       m

person Andrei Gromyko
    of        RUS
    office    RUS.MFA | Minister of Foreign Affairs | ~1957..~1985
    sex       m

person Andrei Kozyrev
    of        RUS
    office    RUS.MFA | Minister of Foreign Affairs | ~1990..~1996
    sex       m

person Viktor Chernomyrdin
    of        RUS
    office    RUS | Prime Minister | ~1992..~1998
    sex       m

person Alexander Yakovenko
    of        RUS
    alias     Aleksandr Yakovenko
    office    RUS.MFA | Ambassador to the United Kingdom | ~2011..~2019
    sex       m

person Sergei Nechayev
    of        RUS
    alias     Sergey Nechayev
    office    RUS.MFA | Ambassador to Germany | ~2018..
    sex       m

person Nikolay Nozdrev
    of        RUS
    office    RUS.MFA | Ambassador to Japan | ~2023..
    sex       m

person Vladimir Voronkov
    of        RUS
    office    UNOCT | Under-Secretary-General | ~2017..
    sex       m

person Georgiy Zinoviev
    of        RUS
    alias     Georgy Zinoviev
    office    RUS.MFA | Ambassador to South Korea | ~2024..
    sex       m

person Andrey Kulik
    of        RUS
    office    RUS.MFA | Ambassador to South Korea | ~2018..~2024
    sex       m

person Konstantin Gavrilov
    of        RUS
    office    RUS.MFA | Head of the Delegation to the Vienna Negotiations on Military Security | ~2018..
    sex       m

person Dmitry Rogozin
    of        RUS
    office    RUS.ROSCOSMOS | Head of Roscosmos | ~2018..~2022
    office    RUS.MFA | Permanent Representative to NATO | ~2008..~2011
    sex       m

person Yury Borisov
    of        RUS
    alias     Yuri Borisov
    office    RUS | Deputy Prime Minister | ~2018..~2022
    office    RUS.ROSCOSMOS | Head of Roscosmos | ~2022..~2025
    sex       m

## Ukraine

person Volodymyr Zelenskyy
    of        UKR
    alias     Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky; Volodymyr Zelenskyi; Volodimir Zelensky
    surname   Zelenskyy; Zelensky; Zelenskiy; Zelenskyi
    office    UKR | President | 2019-05-20..
    sex       m

person Petro Poroshenko
    of        UKR
    office    UKR | President | 2014-06-07..2019-05-20
    office    UKR.MFA | Minister of Foreign Affairs | ~2009..~2010
    sex       m

person Oleksandr Turchynov
    of        UKR
    alias     Olexander Turchynov
    office    UKR | Acting President | ~2014..~2014
    office    UKR.NSC | Secretary of the National Security and Defence Council | ~2014..~2019
    sex       m

person Viktor Yanukovych
    of        UKR
    alias     Viktor Yanukovich
    office    UKR | President | ~2010..~2014
    office    UKR | Prime Minister | ~2002..~2005
    office    UKR | Prime Minister | ~2006..~2007
    sex       m

person Viktor Yushchenko
    of        UKR
    office    UKR | President | ~2005..~2010
    office    UKR | Prime Minister | ~1999..~2001
    sex       m

person Leonid Kuchma
    of        UKR
    office    UKR | President | ~1994..~2005
    sex       m

person Yulia Svyrydenko
    of        UKR
    alias     Yuliia Svyrydenko
    office    UKR | Prime Minister | ~2025..
    office    UKR.MOC | Minister of Economy | ~2021..~2025
    sex       f

person Denys Shmyhal
    of        UKR
    alias     Denys Shmygal
    office    UKR | Prime Minister | ~2020..~2025
    office    UKR.MOD | Minister of Defence | ~2025..~2026
    sex       m

person Oleksiy Honcharuk
    of        UKR
    alias     Oleksii Honcharuk
    office    UKR | Prime Minister | ~2019..~2020
    sex       m

person Volodymyr Groysman
    of        UKR
    alias     Volodymyr Hroisman
    office    UKR | Prime Minister | ~2016..~2019
    alias     Volodymyr Hroysman
    office    UKR.PARL | Chairman of the Verkhovna Rada | ~2014..~2016
    sex       m

person Arseniy Yatsenyuk
    of        UKR
    alias     Arsenii Yatseniuk
    office    UKR | Prime Minister | ~2014..~2016
    office    UKR.MFA | Minister of Foreign Affairs | ~2007..~2007
    sex       m

person Mykola Azarov
    of        UKR
    office    UKR | Prime Minister | ~2010..~2014
    sex       m

person Yulia Tymoshenko
    of        UKR
    alias     Yuliya Tymoshenko
    office    UKR | Prime Minister | ~2005..~2005
    office    UKR | Prime Minister | ~2007..~2010
    sex       f

person Andrii Sybiha
    of        UKR
    alias     Andriy Sybiha
    office    UKR.MFA | Minister of Foreign Affairs | 2024-09-05..
    sex       m

person Dmytro Kuleba
    of        UKR
    office    UKR.MFA | Minister of Foreign Affairs | 2020-03-04..2024-09-05
    sex       m

person Vadym Prystaiko
    of        UKR
    office    UKR.MFA | Minister of Foreign Affairs | ~2019..~2020
    office    UKR.MFA | Ambassador to the United Kingdom | ~2020..~2023
    sex       m

person Pavlo Klimkin
    of        UKR
    office    UKR.MFA | Minister of Foreign Affairs | ~2014..~2019
    sex       m

person Andrii Deshchytsia
    of        UKR
    alias     Andriy Deshchytsia
    office    UKR.MFA | Acting Minister of Foreign Affairs | ~2014..~2014
    sex       m

person Leonid Kozhara
    of        UKR
    office    UKR.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       m

person Kostyantyn Gryshchenko
    of        UKR
    alias     Kostyantyn Hryshchenko
    office    UKR.MFA | Minister of Foreign Affairs | ~2010..~2012
    office    UKR.MFA | Minister of Foreign Affairs | ~2003..~2005
    sex       m

person Borys Tarasyuk
    of        UKR
    office    UKR.MFA | Minister of Foreign Affairs | ~1998..~2000
    office    UKR.MFA | Minister of Foreign Affairs | ~2005..~2007
    sex       m

person Rustem Umerov
    of        UKR
    alias     Rustem Umierov
    office    UKR.MOD | Minister of Defence | ~2023..~2025
    office    UKR.NSC | Secretary of the National Security and Defence Council | ~2025..
    sex       m

person Oleksii Reznikov
    of        UKR
    alias     Oleksiy Reznikov
    office    UKR.MOD | Minister of Defence | ~2021..~2023
    sex       m

person Andrii Taran
    of        UKR
    alias     Andriy Taran
    office    UKR.MOD | Minister of Defence | ~2020..~2021
    sex       m

person Andriy Zagorodnyuk
    of        UKR
    alias     Andrii Zahorodniuk
    office    UKR.MOD | Minister of Defence | ~2019..~2020
    sex       m

person Stepan Poltorak
    of        UKR
    office    UKR.MOD | Minister of Defence | ~2014..~2019
    sex       m

person Valeriy Heletey
    of        UKR
    office    UKR.MOD | Minister of Defence | ~2014..~2014
    sex       m

person Mykhailo Fedorov
    of        UKR
    office    UKR.MODIG | Minister of Digital Transformation | ~2019..~2026
    office    UKR.MOD | Minister of Defence | ~2026..
    sex       m

person Oleksiy Danilov
    of        UKR
    alias     Oleksii Danilov
    office    UKR.NSC | Secretary of the National Security and Defence Council | ~2019..~2024
    sex       m

person Oleksandr Lytvynenko
    of        UKR
    office    UKR.NSC | Secretary of the National Security and Defence Council | ~2024..~2025
    sex       m

person Valerii Zaluzhnyi
    of        UKR
    alias     Valeriy Zaluzhnyi; Valerii Zaluzhny; Valery Zaluzhny; Valeriy Zaluzhny
    surname   Zaluzhnyi; Zaluzhny; Zaluzhnyy
    office    UKR.MIL | Commander-in-Chief of the Armed Forces | ~2021..~2024
    office    UKR.MFA | Ambassador to the United Kingdom | ~2024..
    sex       m

person Oleksandr Syrskyi
    of        UKR
    alias     Oleksandr Syrsky; Oleksandr Syrskyy
    surname   Syrskyi; Syrsky; Syrskyy
    office    UKR.MIL | Commander-in-Chief of the Armed Forces | ~2024..
    office    UKR.MIL | Commander of the Ground Forces | ~2019..~2024
    sex       m

person Ruslan Khomchak
    of        UKR
    office    UKR.MIL | Commander-in-Chief of the Armed Forces | ~2019..~2021
    sex       m

person Andriy Yermak
    of        UKR
    alias     Andrii Yermak
    office    UKR | Head of the Office of the President | ~2020..~2025
    sex       m

person Kyrylo Budanov
    of        UKR
    office    UKR.INTEL | Head of the Main Directorate of Intelligence | ~2020..~2026
    office    UKR | Head of the Office of the President | ~2026..
    sex       m

person Vasyl Malyuk
    of        UKR
    alias     Vasyl Maliuk
    office    UKR.INTEL | Head of the Security Service | ~2022..~2026
    sex       m

person Ivan Bakanov
    of        UKR
    office    UKR.INTEL | Head of the Security Service | ~2019..~2022
    sex       m

person Mykhailo Podolyak
    of        UKR
    alias     Mykhaylo Podolyak
    office    UKR | Adviser to the Head of the Office of the President | ~2020..
    sex       m

person Ihor Zhovkva
    of        UKR
    office    UKR | Deputy Head of the Office of the President | ~2019..
    sex       m

person Serhii Kyslytsya
    of        UKR
    alias     Sergiy Kyslytsya
    office    UKR.MFA | Permanent Representative to the United Nations | ~2020..~2024
    office    UKR.MFA | First Deputy Minister of Foreign Affairs | ~2025..
    sex       m

person Andrii Melnyk
    of        UKR
    alias     Andriy Melnyk
    office    UKR.MFA | Permanent Representative to the United Nations | ~2025..
    office    UKR.MFA | Ambassador to Germany | ~2015..~2022
    sex       m

person Volodymyr Yelchenko
    of        UKR
    office    UKR.MFA | Permanent Representative to the United Nations | ~2015..~2019
    office    UKR.MFA | Ambassador to the United States | ~2019..~2021
    sex       m

person Oksana Markarova
    of        UKR
    office    UKR.MFA | Ambassador to the United States | ~2021..~2025
    office    UKR.MOF | Minister of Finance | ~2018..~2020
    sex       f

person Olha Stefanishyna
    of        UKR
    alias     Olga Stefanishyna
    office    UKR | Deputy Prime Minister | ~2020..~2025
    office    UKR.MFA | Ambassador to the United States | ~2025..
    sex       f

person Hanna Maliar
    of        UKR
    alias     Hanna Malyar
    office    UKR.MOD | Deputy Minister of Defence | ~2021..~2023
    sex       f

person Oleg Nikolenko
    of        UKR
    alias     Oleh Nikolenko
    office    UKR.MFA | Foreign Ministry Spokesperson | ~2020..~2024
    sex       m

person Heorhii Tykhyi
    of        UKR
    office    UKR.MFA | Foreign Ministry Spokesperson | ~2024..
    sex       m

person Ruslan Stefanchuk
    of        UKR
    office    UKR.PARL | Chairman of the Verkhovna Rada | ~2021..
    sex       m

person Dmytro Razumkov
    of        UKR
    office    UKR.PARL | Chairman of the Verkhovna Rada | ~2019..~2021
    sex       m

person Andriy Parubiy
    of        UKR
    alias     Andrii Parubii
    office    UKR.PARL | Chairman of the Verkhovna Rada | ~2016..~2019
    sex       m

person David Arakhamia
    of        UKR
    alias     Davyd Arakhamia
    office    SERVANTOFTHEPEOPLE | Parliamentary Leader | ~2019..
    sex       m

person Vitali Klitschko
    of        UKR
    alias     Vitaliy Klychko
    office    UKR.KYIV | Mayor of Kyiv | ~2014..
    sex       m

person Denis Pushilin
    of        UKR
    office    PLC:Donetsk People's Republic | Head | ~2018..
    sex       m

person Leonid Pasechnik
    of        UKR
    office    PLC:Luhansk People's Republic | Head | ~2017..
    sex       m

person Alexander Zakharchenko
    of        UKR
    alias     Aleksandr Zakharchenko
    office    PLC:Donetsk People's Republic | Head | ~2014..~2018
    sex       m

person Igor Plotnitsky
    of        UKR
    office    PLC:Luhansk People's Republic | Head | ~2014..~2017
    sex       m

person Viktor Medvedchuk
    of        UKR
    office    OPPOSITIONPLATFORM | Leader | ~2018..~2022
    sex       m

person Leonid Kravchuk
    of        UKR
    office    UKR | President | ~1991..~1994
    sex       m

person Yuriy Lutsenko
    of        UKR
    alias     Yuri Lutsenko
    office    UKR.MOJ | Prosecutor General | ~2016..~2019
    sex       m

person Andriy Kostin
    of        UKR
    office    UKR.MOJ | Prosecutor General | ~2022..~2024
    sex       m

person Iryna Vereshchuk
    of        UKR
    office    UKR | Deputy Prime Minister | ~2021..~2024
    sex       f

person Oleksandr Kubrakov
    of        UKR
    office    UKR | Deputy Prime Minister | ~2022..~2024
    sex       m

person Ihor Klymenko
    of        UKR
    office    UKR.MOI | Minister of the Interior | ~2023..
    sex       m

person Denys Monastyrsky
    of        UKR
    office    UKR.MOI | Minister of the Interior | ~2021..~2023
    sex       m

person Arsen Avakov
    of        UKR
    office    UKR.MOI | Minister of the Interior | ~2014..~2021
    sex       m

person Yuriy Ihnat
    of        UKR
    alias     Yurii Ihnat
    office    UKR.MIL | Spokesperson of the Air Force | ~2022..~2024
    office    UKR.MIL | Spokesperson of the Air Force | ~2025..
    sex       m

person Serhiy Haidai
    of        UKR
    alias     Serhii Haidai
    office    UKR.LUHANSK | Governor of Luhansk | ~2019..~2023
    sex       m

person Ihor Terekhov
    of        UKR
    office    UKR.KHARKIV | Mayor of Kharkiv | ~2021..
    sex       m

person Kateryna Zelenko
    of        UKR
    office    UKR.MFA | Ambassador to Singapore | ~2021..
    office    UKR.MFA | Foreign Ministry Spokesperson | ~2018..~2020
    sex       f

## Belarus

person Alexander Lukashenko
    of        BLR
    alias     Aleksandr Lukashenko; Alyaksandr Lukashenka; Aliaksandr Lukashenka; Alexander Lukashenka
    surname   Lukashenko; Lukashenka
    office    BLR | President | ~1994..
    sex       m

person Alexander Turchin
    of        BLR
    alias     Aleksandr Turchin
    office    BLR | Prime Minister | ~2025..
    sex       m

person Roman Golovchenko
    of        BLR
    alias     Raman Halouchanka
    office    BLR | Prime Minister | ~2020..~2025
    sex       m

person Sergei Rumas
    of        BLR
    alias     Syarhey Rumas
    office    BLR | Prime Minister | ~2018..~2020
    sex       m

person Andrei Kobyakov
    of        BLR
    alias     Andrey Kobyakov
    office    BLR | Prime Minister | ~2014..~2018
    sex       m

person Mikhail Myasnikovich
    of        BLR
    office    BLR | Prime Minister | ~2010..~2014
    sex       m

person Sergei Sidorsky
    of        BLR
    alias     Sergey Sidorsky
    office    BLR | Prime Minister | ~2003..~2010
    sex       m

person Gennady Novitsky
    of        BLR
    office    BLR | Prime Minister | ~2001..~2003
    sex       m

person Maxim Ryzhenkov
    of        BLR
    alias     Maksim Ryzhenkov
    office    BLR.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Sergei Aleinik
    of        BLR
    alias     Sergey Aleinik; Siarhei Aleinik
    office    BLR.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       m

person Vladimir Makei
    of        BLR
    alias     Uladzimir Makei
    office    BLR.MFA | Minister of Foreign Affairs | ~2012..~2022
    sex       m

person Sergei Martynov
    of        BLR
    alias     Sergey Martynov
    office    BLR.MFA | Minister of Foreign Affairs | ~2003..~2012
    sex       m

person Viktor Khrenin
    of        BLR
    office    BLR.MOD | Minister of Defence | ~2020..
    sex       m

person Sviatlana Tsikhanouskaya
    of        BLR
    alias     Svetlana Tikhanovskaya; Svyatlana Tsikhanouskaya; Svetlana Tsikhanouskaya
    surname   Tsikhanouskaya; Tikhanovskaya
    office    BELOPP | Leader | ~2020..
    sex       f

person Maria Kolesnikova
    of        BLR
    alias     Maryia Kalesnikava
    office    BELOPP | Leader | ~2020..
    sex       f

person Ales Bialiatski
    of        BLR
    alias     Ales Bialatski
    office    ORG:Viasna | Chairman | ~1996..
    sex       m

person Siarhei Tsikhanouski
    of        BLR
    alias     Sergei Tikhanovsky
    office    BELOPP | Blogger | ~2020..
    sex       m

## Moldova

person Maia Sandu
    of        MDA
    office    MDA | President | ~2020..
    office    MDA | Prime Minister | ~2019..~2019
    sex       f

person Igor Dodon
    of        MDA
    office    MDA | President | ~2016..~2020
    sex       m

person Nicolae Timofti
    of        MDA
    office    MDA | President | ~2012..~2016
    sex       m

person Vladimir Voronin
    of        MDA
    office    MDA | President | ~2001..~2009
    sex       m

person Petru Lucinschi
    of        MDA
    office    MDA | President | ~1997..~2001
    sex       m

person Mihai Ghimpu
    of        MDA
    office    MDA | Acting President | ~2009..~2010
    sex       m

person Marian Lupu
    of        MDA
    office    MDA | Acting President | ~2010..~2012
    sex       m

person Alexandru Munteanu
    of        MDA
    office    MDA | Prime Minister | ~2025..
    sex       m

person Dorin Recean
    of        MDA
    office    MDA | Prime Minister | ~2023..~2025
    sex       m

person Natalia Gavrilița
    of        MDA
    alias     Natalia Gavrilita
    office    MDA | Prime Minister | ~2021..~2023
    sex       f

person Ion Chicu
    of        MDA
    office    MDA | Prime Minister | ~2019..~2020
    sex       m

person Pavel Filip
    of        MDA
    office    MDA | Prime Minister | ~2016..~2019
    sex       m

person Chiril Gaburici
    of        MDA
    office    MDA | Prime Minister | ~2015..~2015
    sex       m

person Valeriu Streleț
    of        MDA
    alias     Valeriu Strelet
    office    MDA | Prime Minister | ~2015..~2015
    sex       m

person Iurie Leancă
    of        MDA
    alias     Iurie Leanca
    office    MDA | Prime Minister | ~2013..~2015
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2009..~2013
    sex       m

person Vlad Filat
    of        MDA
    office    MDA | Prime Minister | ~2009..~2013
    sex       m

person Zinaida Greceanîi
    of        MDA
    alias     Zinaida Greceanii
    office    MDA | Prime Minister | ~2008..~2009
    sex       f

person Vasile Tarlev
    of        MDA
    office    MDA | Prime Minister | ~2001..~2008
    sex       m

person Mihai Popșoi
    of        MDA
    alias     Mihai Popsoi
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2024..
    sex       m

person Nicu Popescu
    of        MDA
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2019..~2019
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2021..~2024
    sex       m

person Aureliu Ciocoi
    of        MDA
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2019..~2020
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2020..~2021
    office    MDA | Acting Prime Minister | ~2020..~2021
    sex       m

person Oleg Țulea
    of        MDA
    alias     Oleg Tulea
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2020..~2020
    sex       m

person Tudor Ulianovschi
    of        MDA
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2018..~2019
    sex       m

person Andrei Galbur
    of        MDA
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2016..~2017
    sex       m

person Natalia Gherman
    of        MDA
    office    MDA.MFA | Minister of Foreign Affairs and European Integration | ~2013..~2016
    sex       f

person Vadim Krasnoselsky
    of        MDA
    office    PLC:Transnistria | President | ~2016..
    sex       m

person Yevgeny Shevchuk
    of        MDA
    office    PLC:Transnistria | President | ~2011..~2016
    sex       m

person Vitaly Ignatiev
    of        MDA
    alias     Vitaly Ignatyev
    office    PLC:Transnistria | Minister of Foreign Affairs | ~2015..
    sex       m

person Ilan Shor
    of        MDA
    alias     Ilan Șor; Ilan Sor
    office    SHOR | Leader | ~2016..
    sex       m

person Evghenia Guțul
    of        MDA
    alias     Evghenia Gutul; Yevgenia Gutsul
    office    PLC:Gagauzia | Governor | ~2023..~2025
    sex       f

## Baltic states

person Alar Karis
    of        EST
    office    EST | President | ~2021..
    sex       m

person Kersti Kaljulaid
    of        EST
    office    EST | President | ~2016..~2021
    sex       f

person Toomas Hendrik Ilves
    of        EST
    office    EST | President | ~2006..~2016
    sex       m

person Arnold Rüütel
    of        EST
    alias     Arnold Ruutel
    office    EST | President | ~2001..~2006
    sex       m

person Lennart Meri
    of        EST
    office    EST | President | ~1992..~2001
    sex       m

person Kristen Michal
    of        EST
    office    EST | Prime Minister | ~2024..
    sex       m

person Kaja Kallas
    of        EST
    office    EST | Prime Minister | ~2021..~2024
    office    EU | High Representative for Foreign Affairs and Security Policy | ~2024..
    sex       f

person Jüri Ratas
    of        EST
    alias     Juri Ratas
    office    EST | Prime Minister | ~2016..~2021
    sex       m

person Taavi Rõivas
    of        EST
    alias     Taavi Roivas
    office    EST | Prime Minister | ~2014..~2016
    sex       m

person Andrus Ansip
    of        EST
    office    EST | Prime Minister | ~2005..~2014
    office    EU.COMMISSION | Vice-President of the European Commission | ~2014..~2019
    sex       m

person Juhan Parts
    of        EST
    office    EST | Prime Minister | ~2003..~2005
    sex       m

person Siim Kallas
    of        EST
    office    EST | Prime Minister | ~2002..~2003
    sex       m

person Mart Laar
    of        EST
    office    EST | Prime Minister | ~1992..~1994
    office    EST | Prime Minister | ~1999..~2002
    sex       m

person Margus Tsahkna
    of        EST
    office    EST.MFA | Minister of Foreign Affairs | ~2023..
    office    EST.MOD | Minister of Defence | ~2016..~2017
    sex       m

person Urmas Reinsalu
    of        EST
    office    EST.MFA | Minister of Foreign Affairs | ~2019..~2021
    office    EST.MFA | Minister of Foreign Affairs | ~2022..~2023
    office    EST.MOD | Minister of Defence | ~2012..~2014
    sex       m

person Eva-Maria Liimets
    of        EST
    office    EST.MFA | Minister of Foreign Affairs | ~2021..~2022
    sex       f

person Sven Mikser
    of        EST
    office    EST.MFA | Minister of Foreign Affairs | ~2016..~2019
    sex       m

person Jürgen Ligi
    of        EST
    alias     Jurgen Ligi
    office    EST.MFA | Minister of Foreign Affairs | ~2016..~2016
    sex       m

person Marina Kaljurand
    of        EST
    office    EST.MFA | Minister of Foreign Affairs | ~2015..~2016
    sex       f

person Keit Pentus-Rosimannus
    of        EST
    surname   Pentus-Rosimannus
    office    EST.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       f

person Urmas Paet
    of        EST
    office    EST.MFA | Minister of Foreign Affairs | ~2005..~2014
    sex       m

person Hanno Pevkur
    of        EST
    office    EST.MOD | Minister of Defence | ~2022..
    sex       m

person Kalle Laanet
    of        EST
    office    EST.MOD | Minister of Defence | ~2021..~2022
    sex       m

person Edgars Rinkēvičs
    of        LVA
    alias     Edgars Rinkevics
    office    LVA | President | ~2023..
    office    LVA.MFA | Minister of Foreign Affairs | ~2011..~2023
    sex       m

person Egils Levits
    of        LVA
    office    LVA | President | ~2019..~2023
    sex       m

person Raimonds Vējonis
    of        LVA
    alias     Raimonds Vejonis
    office    LVA | President | ~2015..~2019
    office    LVA.MOD | Minister of Defence | ~2014..~2015
    sex       m

person Andris Bērziņš
    of        LVA
    alias     Andris Berzins
    office    LVA | President | ~2011..~2015
    sex       m

person Valdis Zatlers
    of        LVA
    office    LVA | President | ~2007..~2011
    sex       m

person Vaira Vīķe-Freiberga
    of        LVA
    alias     Vaira Vike-Freiberga
    surname   Vīķe-Freiberga; Vike-Freiberga
    office    LVA | President | ~1999..~2007
    sex       f

person Evika Siliņa
    of        LVA
    alias     Evika Silina
    office    LVA | Prime Minister | ~2023..
    sex       f

person Krišjānis Kariņš
    of        LVA
    alias     Arturs Krišjānis Kariņš; Krisjanis Karins; Arturs Krisjanis Karins
    office    LVA | Prime Minister | ~2019..~2023
    office    LVA.MFA | Minister of Foreign Affairs | ~2023..~2024
    sex       m

person Māris Kučinskis
    of        LVA
    alias     Maris Kucinskis
    office    LVA | Prime Minister | ~2016..~2019
    sex       m

person Laimdota Straujuma
    of        LVA
    office    LVA | Prime Minister | ~2014..~2016
    sex       f

person Valdis Dombrovskis
    of        LVA
    office    LVA | Prime Minister | ~2009..~2014
    office    EU.COMMISSION | Vice-President of the European Commission | ~2014..~2019
    office    EU.COMMISSION | Executive Vice-President of the European Commission | ~2019..~2024
    office    EU.COMMISSION | Commissioner for Economy and Productivity | ~2024..
    sex       m

person Ivars Godmanis
    of        LVA
    office    LVA | Prime Minister | ~2007..~2009
    sex       m

person Aigars Kalvītis
    of        LVA
    alias     Aigars Kalvitis
    office    LVA | Prime Minister | ~2004..~2007
    sex       m

person Indulis Emsis
    of        LVA
    office    LVA | Prime Minister | ~2004..~2004
    sex       m

person Einars Repše
    of        LVA
    alias     Einars Repse
    office    LVA | Prime Minister | ~2002..~2004
    sex       m

person Andris Šķēle
    of        LVA
    alias     Andris Skele
    office    LVA | Prime Minister | ~1995..~1997
    office    LVA | Prime Minister | ~1999..~2000
    sex       m

person Baiba Braže
    of        LVA
    alias     Baiba Braze
    office    LVA.MFA | Minister of Foreign Affairs | ~2024..
    sex       f

person Ģirts Valdis Kristovskis
    of        LVA
    alias     Girts Valdis Kristovskis
    surname   Kristovskis
    office    LVA.MFA | Minister of Foreign Affairs | ~2010..~2011
    sex       m

person Artis Pabriks
    of        LVA
    office    LVA.MFA | Minister of Foreign Affairs | ~2004..~2007
    office    LVA.MOD | Minister of Defence | ~2010..~2014
    office    LVA.MOD | Minister of Defence | ~2019..~2022
    sex       m

person Andris Sprūds
    of        LVA
    alias     Andris Spruds
    office    LVA.MOD | Minister of Defence | ~2023..
    sex       m

person Gitanas Nausėda
    of        LTU
    alias     Gitanas Nauseda
    office    LTU | President | ~2019..
    sex       m

person Dalia Grybauskaitė
    of        LTU
    alias     Dalia Grybauskaite
    office    LTU | President | ~2009..~2019
    sex       f

person Valdas Adamkus
    of        LTU
    office    LTU | President | ~1998..~2003
    office    LTU | President | ~2004..~2009
    sex       m

person Rolandas Paksas
    of        LTU
    office    LTU | President | ~2003..~2004
    office    LTU | Prime Minister | ~2000..~2001
    sex       m

person Inga Ruginienė
    of        LTU
    alias     Inga Ruginiene
    office    LTU | Prime Minister | ~2025..
    sex       f

person Gintautas Paluckas
    of        LTU
    office    LTU | Prime Minister | ~2024..~2025
    sex       m

person Rimantas Šadžius
    of        LTU
    alias     Rimantas Sadzius
    office    LTU | Acting Prime Minister | ~2025..~2025
    sex       m

person Ingrida Šimonytė
    of        LTU
    alias     Ingrida Simonyte
    office    LTU | Prime Minister | ~2020..~2024
    sex       f

person Saulius Skvernelis
    of        LTU
    office    LTU | Prime Minister | ~2016..~2020
    sex       m

person Algirdas Butkevičius
    of        LTU
    alias     Algirdas Butkevicius
    office    LTU | Prime Minister | ~2012..~2016
    sex       m

person Andrius Kubilius
    of        LTU
    office    LTU | Prime Minister | ~1999..~2000
    office    LTU | Prime Minister | ~2008..~2012
    office    EU.COMMISSION | Commissioner for Defence and Space | ~2024..
    sex       m

person Gediminas Kirkilas
    of        LTU
    office    LTU | Prime Minister | ~2006..~2008
    sex       m

person Algirdas Brazauskas
    of        LTU
    office    LTU | Prime Minister | ~2001..~2006
    sex       m

person Kęstutis Budrys
    of        LTU
    alias     Kestutis Budrys
    office    LTU.MFA | Minister of Foreign Affairs | ~2024..
    sex       m

person Gabrielius Landsbergis
    of        LTU
    office    LTU.MFA | Minister of Foreign Affairs | ~2020..~2024
    sex       m

person Linas Linkevičius
    of        LTU
    alias     Linas Linkevicius
    office    LTU.MFA | Minister of Foreign Affairs | ~2012..~2020
    sex       m

person Audronius Ažubalis
    of        LTU
    alias     Audronius Azubalis
    office    LTU.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Vygaudas Ušackas
    of        LTU
    alias     Vygaudas Usackas
    office    LTU.MFA | Minister of Foreign Affairs | ~2008..~2010
    sex       m

person Dovilė Šakalienė
    of        LTU
    alias     Dovile Sakaliene
    office    LTU.MOD | Minister of Defence | ~2024..~2025
    sex       f

person Arvydas Anušauskas
    of        LTU
    alias     Arvydas Anusauskas
    office    LTU.MOD | Minister of Defence | ~2020..~2024
    sex       m

person Laurynas Kasčiūnas
    of        LTU
    alias     Laurynas Kasciunas
    office    LTU.MOD | Minister of Defence | ~2024..~2024
    sex       m

person Robertas Kaunas
    of        LTU
    office    LTU.MOD | Minister of Defence | ~2025..
    sex       m

## Caucasus

person Mikheil Kavelashvili
    of        GEO
    office    GEO | President | ~2024..
    sex       m

person Salome Zourabichvili
    of        GEO
    alias     Salome Zurabishvili; Salomé Zourabichvili
    office    GEO | President | ~2018..~2024
    office    GEO.MFA | Minister of Foreign Affairs | ~2004..~2005
    sex       f

person Giorgi Margvelashvili
    of        GEO
    office    GEO | President | ~2013..~2018
    sex       m

person Mikheil Saakashvili
    of        GEO
    office    GEO | President | ~2004..~2007
    office    GEO | President | ~2008..~2013
    sex       m

person Eduard Shevardnadze
    of        GEO
    office    GEO | President | ~1995..~2003
    sex       m

person Nino Burjanadze
    of        GEO
    alias     Nino Burdzhanadze
    office    GEO | Acting President | ~2003..~2004
    office    GEO | Acting President | ~2007..~2008
    sex       f

person Irakli Kobakhidze
    of        GEO
    office    GEO | Prime Minister | ~2024..
    office    GEORGIANDREAM | Chairman | ~2021..~2024
    sex       m

person Irakli Garibashvili
    of        GEO
    alias     Irakli Gharibashvili
    office    GEO | Prime Minister | ~2013..~2015
    office    GEO | Prime Minister | ~2021..~2024
    office    GEO.MOD | Minister of Defence | ~2019..~2021
    sex       m

person Giorgi Gakharia
    of        GEO
    office    GEO | Prime Minister | ~2019..~2021
    sex       m

person Mamuka Bakhtadze
    of        GEO
    office    GEO | Prime Minister | ~2018..~2019
    sex       m

person Giorgi Kvirikashvili
    of        GEO
    office    GEO | Prime Minister | ~2015..~2018
    office    GEO.MFA | Minister of Foreign Affairs | ~2015..~2015
    sex       m

person Bidzina Ivanishvili
    of        GEO
    office    GEO | Prime Minister | ~2012..~2013
    office    GEORGIANDREAM | Honorary Chairman | ~2023..
    sex       m

person Vano Merabishvili
    of        GEO
    office    GEO | Prime Minister | ~2012..~2012
    sex       m

person Nika Gilauri
    of        GEO
    office    GEO | Prime Minister | ~2009..~2012
    sex       m

person Lado Gurgenidze
    of        GEO
    office    GEO | Prime Minister | ~2007..~2008
    sex       m

person Zurab Nogaideli
    of        GEO
    alias     Zurab Noghaideli
    office    GEO | Prime Minister | ~2005..~2007
    sex       m

person Zurab Zhvania
    of        GEO
    office    GEO | Prime Minister | ~2004..~2005
    sex       m

person Maka Botchorishvili
    of        GEO
    alias     Maka Bochorishvili
    office    GEO.MFA | Minister of Foreign Affairs | ~2024..
    sex       f

person Ilia Darchiashvili
    of        GEO
    office    GEO.MFA | Minister of Foreign Affairs | ~2022..~2024
    sex       m

person David Zalkaliani
    of        GEO
    office    GEO.MFA | Minister of Foreign Affairs | ~2018..~2022
    sex       m

person Mikheil Janelidze
    of        GEO
    office    GEO.MFA | Minister of Foreign Affairs | ~2015..~2018
    sex       m

person Tamar Beruchashvili
    of        GEO
    office    GEO.MFA | Minister of Foreign Affairs | ~2014..~2015
    sex       f

person Maia Panjikidze
    of        GEO
    office    GEO.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       f

person Grigol Vashadze
    of        GEO
    office    GEO.MFA | Minister of Foreign Affairs | ~2008..~2012
    sex       m

person Juansher Burchuladze
    of        GEO
    office    GEO.MOD | Minister of Defence | ~2021..~2024
    sex       m

person Irakli Chikovani
    of        GEO
    office    GEO.MOD | Minister of Defence | ~2024..~2025
    sex       m

person Shalva Papuashvili
    of        GEO
    office    GEO.PARL | Speaker of Parliament | ~2021..
    sex       m

person Badra Gunba
    of        GEO
    office    PLC:Abkhazia | President | ~2025..
    sex       m

person Aslan Bzhania
    of        GEO
    office    PLC:Abkhazia | President | ~2020..~2024
    sex       m

person Raul Khajimba
    of        GEO
    alias     Raul Khadjimba
    office    PLC:Abkhazia | President | ~2014..~2020
    sex       m

person Alan Gagloev
    of        GEO
    office    PLC:South Ossetia | President | ~2022..
    alias     Alan Gagloyev
    sex       m

person Anatoly Bibilov
    of        GEO
    office    PLC:South Ossetia | President | ~2017..~2022
    sex       m

person Zviad Gamsakhurdia
    of        GEO
    office    GEO | President | ~1991..~1992
    sex       m

person Vahagn Khachaturyan
    of        ARM
    office    ARM | President | ~2022..
    alias     Vahagn Khachatryan
    sex       m

person Armen Sarkissian
    of        ARM
    alias     Armen Sargsyan
    office    ARM | President | ~2018..~2022
    sex       m

person Serzh Sargsyan
    of        ARM
    alias     Serge Sarkisian
    office    ARM | President | ~2008..~2018
    office    ARM | Prime Minister | ~2007..~2008
    office    ARM | Prime Minister | ~2018..~2018
    sex       m

person Robert Kocharyan
    of        ARM
    alias     Robert Kocharian
    office    ARM | President | ~1998..~2008
    sex       m

person Nikol Pashinyan
    of        ARM
    alias     Nikol Pashinian
    office    ARM | Prime Minister | ~2018..
    sex       m

person Karen Karapetyan
    of        ARM
    office    ARM | Prime Minister | ~2016..~2018
    sex       m

person Hovik Abrahamyan
    of        ARM
    office    ARM | Prime Minister | ~2014..~2016
    sex       m

person Tigran Sargsyan
    of        ARM
    office    ARM | Prime Minister | ~2008..~2014
    sex       m

person Andranik Margaryan
    of        ARM
    office    ARM | Prime Minister | ~2000..~2007
    sex       m

person Alen Simonyan
    of        ARM
    office    ARM.PARL | Speaker of Parliament | ~2021..
    office    ARM | Acting President | ~2022..~2022
    sex       m

person Ararat Mirzoyan
    of        ARM
    office    ARM.MFA | Minister of Foreign Affairs | ~2021..
    office    ARM.PARL | Speaker of Parliament | ~2019..~2021
    sex       m

person Ara Aivazian
    of        ARM
    alias     Ara Ayvazyan
    office    ARM.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Zohrab Mnatsakanyan
    of        ARM
    office    ARM.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Edward Nalbandian
    of        ARM
    alias     Edvard Nalbandyan
    office    ARM.MFA | Minister of Foreign Affairs | ~2008..~2018
    sex       m

person Vartan Oskanian
    of        ARM
    office    ARM.MFA | Minister of Foreign Affairs | ~1998..~2008
    sex       m

person Suren Papikyan
    of        ARM
    office    ARM.MOD | Minister of Defence | ~2021..
    sex       m

person Arshak Karapetyan
    of        ARM
    office    ARM.MOD | Minister of Defence | ~2021..~2021
    sex       m

person Davit Tonoyan
    of        ARM
    alias     David Tonoyan
    office    ARM.MOD | Minister of Defence | ~2018..~2020
    sex       m

person Seyran Ohanyan
    of        ARM
    office    ARM.MOD | Minister of Defence | ~2008..~2016
    sex       m

person Armen Grigoryan
    of        ARM
    office    ARM.NSC | Secretary of the Security Council | ~2018..
    sex       m

person Arayik Harutyunyan
    of        ARM
    office    PLC:Nagorno-Karabakh | President | ~2020..~2023
    sex       m

person Bako Sahakyan
    of        ARM
    office    PLC:Nagorno-Karabakh | President | ~2007..~2020
    sex       m

person Samvel Shahramanyan
    of        ARM
    office    PLC:Nagorno-Karabakh | President | ~2023..~2023
    sex       m

person Ruben Vardanyan
    of        ARM
    office    PLC:Nagorno-Karabakh | State Minister | ~2022..~2023
    sex       m

person Levon Ter-Petrosyan
    of        ARM
    alias     Levon Ter-Petrossian
    surname   Ter-Petrosyan; Ter-Petrossian
    office    ARM | President | ~1991..~1998
    sex       m

person Vagharshak Harutyunyan
    of        ARM
    office    ARM.MOD | Minister of Defence | ~2020..~2021
    sex       m

person Vigen Sargsyan
    of        ARM
    office    ARM.MOD | Minister of Defence | ~2016..~2018
    sex       m

person Ilham Aliyev
    of        AZE
    alias     İlham Əliyev
    office    AZE | President | ~2003..
    office    AZE | Prime Minister | ~2003..~2003
    sex       m

person Heydar Aliyev
    of        AZE
    alias     Haydar Aliyev; Geidar Aliev
    office    AZE | President | ~1993..~2003
    sex       m

person Mehriban Aliyeva
    of        AZE
    office    AZE | First Vice President | ~2017..
    sex       f

person Ali Asadov
    of        AZE
    office    AZE | Prime Minister | ~2019..
    sex       m

person Novruz Mammadov
    of        AZE
    office    AZE | Prime Minister | ~2018..~2019
    sex       m

person Artur Rasizade
    of        AZE
    office    AZE | Prime Minister | ~1996..~2018
    sex       m

person Jeyhun Bayramov
    of        AZE
    alias     Ceyhun Bayramov
    office    AZE.MFA | Minister of Foreign Affairs | ~2020..
    sex       m

person Elmar Mammadyarov
    of        AZE
    alias     Elmar Mamedyarov
    office    AZE.MFA | Minister of Foreign Affairs | ~2004..~2020
    sex       m

person Zakir Hasanov
    of        AZE
    office    AZE.MOD | Minister of Defence | ~2013..
    sex       m

person Hikmet Hajiyev
    of        AZE
    alias     Hikmat Hajiyev
    office    AZE.GOV | Assistant to the President | ~2019..
    sex       m

person Ramil Usubov
    of        AZE
    office    AZE.NSC | Secretary of the Security Council | ~2019..
    sex       m

person Leyla Abdullayeva
    of        AZE
    office    AZE.MFA | Foreign Ministry Spokesperson | ~2018..~2022
    sex       f

person Aykhan Hajizada
    of        AZE
    alias     Ayxan Hacizada
    office    AZE.MFA | Foreign Ministry Spokesperson | ~2022..
    sex       m

person Ayaz Mutallibov
    of        AZE
    office    AZE | President | ~1990..~1992
    sex       m

person Abulfaz Elchibey
    of        AZE
    office    AZE | President | ~1992..~1993
    sex       m

## Central Asia

person Kassym-Jomart Tokayev
    of        KAZ
    alias     Kasym-Jomart Tokayev; Qasym-Jomart Toqayev
    office    KAZ | President | ~2019..
    office    KAZ.MFA | Minister of Foreign Affairs | ~1994..~1999
    office    KAZ.MFA | Minister of Foreign Affairs | ~2002..~2007
    office    KAZ | Prime Minister | ~1999..~2002
    office    KAZ.PARL | Chairman of the Senate | ~2013..~2019
    sex       m

person Nursultan Nazarbayev
    of        KAZ
    alias     Nursultan Nazarbaev
    office    KAZ | President | ~1991..~2019
    office    KAZ.NSC | Chairman of the Security Council | ~1991..~2022
    sex       m

person Olzhas Bektenov
    of        KAZ
    office    KAZ | Prime Minister | ~2024..
    sex       m

person Alikhan Smailov
    of        KAZ
    office    KAZ | Prime Minister | ~2022..~2024
    alias     Alihan Smaiylov; Älihan Smaiylov; Alikhan Smaiylov
    sex       m

person Askar Mamin
    of        KAZ
    office    KAZ | Prime Minister | ~2019..~2022
    sex       m

person Bakytzhan Sagintayev
    of        KAZ
    office    KAZ | Prime Minister | ~2016..~2019
    sex       m

person Karim Massimov
    of        KAZ
    alias     Karim Masimov
    office    KAZ | Prime Minister | ~2007..~2012
    office    KAZ | Prime Minister | ~2014..~2016
    office    KAZ.INTEL | Chairman of the National Security Committee | ~2016..~2022
    sex       m

person Serik Akhmetov
    of        KAZ
    office    KAZ | Prime Minister | ~2012..~2014
    sex       m

person Daniyal Akhmetov
    of        KAZ
    office    KAZ | Prime Minister | ~2003..~2007
    sex       m

person Imangali Tasmagambetov
    of        KAZ
    office    KAZ | Prime Minister | ~2002..~2003
    office    CSTO | Secretary General | ~2023..~2025
    sex       m

person Yermek Kosherbayev
    of        KAZ
    office    KAZ.MFA | Minister of Foreign Affairs | ~2025..
    sex       m

person Murat Nurtleu
    of        KAZ
    office    KAZ.MFA | Minister of Foreign Affairs | ~2023..~2025
    sex       m

person Mukhtar Tileuberdi
    of        KAZ
    office    KAZ.MFA | Minister of Foreign Affairs | ~2019..~2023
    sex       m

person Beibut Atamkulov
    of        KAZ
    office    KAZ.MFA | Minister of Foreign Affairs | ~2018..~2019
    sex       m

person Kairat Abdrakhmanov
    of        KAZ
    office    KAZ.MFA | Minister of Foreign Affairs | ~2016..~2018
    sex       m

person Erlan Idrissov
    of        KAZ
    alias     Yerlan Idrisov
    office    KAZ.MFA | Minister of Foreign Affairs | ~1999..~2002
    office    KAZ.MFA | Minister of Foreign Affairs | ~2012..~2016
    sex       m

person Yerzhan Kazykhanov
    of        KAZ
    office    KAZ.MFA | Minister of Foreign Affairs | ~2011..~2012
    sex       m

person Kanat Saudabayev
    of        KAZ
    office    KAZ.MFA | Minister of Foreign Affairs | ~2009..~2011
    sex       m

person Shavkat Mirziyoyev
    of        UZB
    alias     Shavkat Mirziyoev
    office    UZB | President | ~2016..
    office    UZB | Prime Minister | ~2003..~2016
    office    UZB | Acting President | ~2016..~2016
    sex       m

person Islam Karimov
    of        UZB
    office    UZB | President | ~1991..~2016
    sex       m

person Nigmatilla Yuldashev
    of        UZB
    office    UZB | Acting President | ~2016..~2016
    sex       m

person Abdulla Aripov
    of        UZB
    office    UZB | Prime Minister | ~2016..
    alias     Abdulla Nigmatovich Aripov
    sex       m

person Utkir Sultanov
    of        UZB
    office    UZB | Prime Minister | ~1995..~2003
    sex       m

person Bakhtiyor Saidov
    of        UZB
    office    UZB.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Vladimir Norov
    of        UZB
    office    UZB.MFA | Minister of Foreign Affairs | ~2006..~2010
    office    UZB.MFA | Minister of Foreign Affairs | ~2022..~2022
    office    SCO | Secretary General | ~2019..~2021
    sex       m

person Abdulaziz Kamilov
    of        UZB
    office    UZB.MFA | Minister of Foreign Affairs | ~1994..~2003
    office    UZB.MFA | Minister of Foreign Affairs | ~2012..~2022
    sex       m

person Elyor Ganiev
    of        UZB
    alias     Elyor Ganiyev
    office    UZB.MFA | Minister of Foreign Affairs | ~2005..~2006
    office    UZB.MFA | Minister of Foreign Affairs | ~2010..~2012
    sex       m

person Serdar Berdimuhamedow
    of        TKM
    alias     Serdar Berdimuhamedov; Serdar Berdymukhamedov
    surname   Berdimuhamedow; Berdimuhamedov
    office    TKM | President | ~2022..
    sex       m

person Gurbanguly Berdimuhamedow
    of        TKM
    alias     Gurbanguly Berdimuhamedov; Gurbanguly Berdymukhammedov; Kurbanguly Berdymukhamedov
    surname   Berdimuhamedow; Berdimuhamedov
    office    TKM | President | ~2006..~2022
    office    TKM.PARL | Chairman of the People's Council | ~2023..
    sex       m

person Saparmurat Niyazov
    of        TKM
    alias     Saparmyrat Niyazov
    office    TKM | President | ~1990..~2006
    sex       m

person Raşit Meredow
    of        TKM
    alias     Rashid Meredov; Rasit Meredow
    office    TKM.MFA | Minister of Foreign Affairs | ~2001..
    sex       m

person Sadyr Japarov
    of        KGZ
    alias     Sadyr Zhaparov
    office    KGZ | President | ~2021..
    office    KGZ | Acting President | ~2020..~2020
    office    KGZ | Prime Minister | ~2020..~2020
    sex       m

person Talant Mamytov
    of        KGZ
    office    KGZ | Acting President | ~2020..~2021
    sex       m

person Sooronbay Jeenbekov
    of        KGZ
    alias     Sooronbai Jeenbekov; Sooronbay Zheenbekov
    office    KGZ | President | ~2017..~2020
    office    KGZ | Prime Minister | ~2016..~2017
    sex       m

person Almazbek Atambayev
    of        KGZ
    alias     Almazbek Atambaev
    office    KGZ | President | ~2011..~2017
    office    KGZ | Prime Minister | ~2007..~2007
    office    KGZ | Prime Minister | ~2010..~2011
    sex       m

person Roza Otunbayeva
    of        KGZ
    office    KGZ | President | ~2010..~2011
    office    UN | Special Representative for Afghanistan | ~2022..~2025
    sex       f

person Kurmanbek Bakiyev
    of        KGZ
    alias     Kurmanbek Bakiev
    office    KGZ | President | ~2005..~2010
    office    KGZ | Prime Minister | ~2000..~2002
    office    KGZ | Prime Minister | ~2005..~2005
    sex       m

person Askar Akayev
    of        KGZ
    alias     Askar Akaev
    office    KGZ | President | ~1990..~2005
    sex       m

person Adylbek Kasymaliev
    of        KGZ
    alias     Adylbek Kasimaliyev
    office    KGZ | Prime Minister | ~2024..
    sex       m

person Akylbek Japarov
    of        KGZ
    office    KGZ | Prime Minister | ~2021..~2024
    sex       m

person Ulukbek Maripov
    of        KGZ
    office    KGZ | Prime Minister | ~2021..~2021
    sex       m

person Artem Novikov
    of        KGZ
    office    KGZ | Acting Prime Minister | ~2020..~2021
    sex       m

person Kubatbek Boronov
    of        KGZ
    office    KGZ | Prime Minister | ~2020..~2020
    sex       m

person Mukhammedkalyi Abylgaziev
    of        KGZ
    alias     Muhammetkaliy Abulgaziyev
    office    KGZ | Prime Minister | ~2018..~2020
    sex       m

person Sapar Isakov
    of        KGZ
    office    KGZ | Prime Minister | ~2017..~2018
    sex       m

person Temir Sariyev
    of        KGZ
    alias     Temir Sariev
    office    KGZ | Prime Minister | ~2015..~2016
    sex       m

person Djoomart Otorbaev
    of        KGZ
    alias     Joomart Otorbayev
    office    KGZ | Prime Minister | ~2014..~2015
    sex       m

person Jantoro Satybaldiyev
    of        KGZ
    alias     Zhantoro Satybaldiev
    office    KGZ | Prime Minister | ~2012..~2014
    sex       m

person Omurbek Babanov
    of        KGZ
    office    KGZ | Prime Minister | ~2011..~2012
    sex       m

person Nikolai Tanayev
    of        KGZ
    office    KGZ | Prime Minister | ~2002..~2005
    sex       m

person Felix Kulov
    of        KGZ
    alias     Feliks Kulov
    office    KGZ | Prime Minister | ~2005..~2007
    sex       m

person Igor Chudinov
    of        KGZ
    office    KGZ | Prime Minister | ~2007..~2009
    sex       m

person Daniar Usenov
    of        KGZ
    office    KGZ | Prime Minister | ~2009..~2010
    sex       m

person Jeenbek Kulubaev
    of        KGZ
    alias     Zheenbek Kulubaev
    office    KGZ.MFA | Minister of Foreign Affairs | ~2022..
    sex       m

person Ruslan Kazakbaev
    of        KGZ
    alias     Ruslan Kazakbayev
    office    KGZ.MFA | Minister of Foreign Affairs | ~2010..~2012
    office    KGZ.MFA | Minister of Foreign Affairs | ~2020..~2022
    sex       m

person Chingiz Aidarbekov
    of        KGZ
    office    KGZ.MFA | Minister of Foreign Affairs | ~2018..~2020
    sex       m

person Erlan Abdyldaev
    of        KGZ
    alias     Erlan Abdyldayev
    office    KGZ.MFA | Minister of Foreign Affairs | ~2012..~2018
    sex       m

person Kamchybek Tashiev
    of        KGZ
    office    KGZ.INTEL | Chairman of the State Committee for National Security | ~2020..~2026
    sex       m

person Emomali Rahmon
    of        TJK
    alias     Emomali Rakhmon; Imomali Rahmonov; Emomali Rakhmonov
    office    TJK | President | ~1994..
    sex       m

person Kokhir Rasulzoda
    of        TJK
    alias     Qohir Rasulzoda
    office    TJK | Prime Minister | ~2013..
    sex       m

person Akil Akilov
    of        TJK
    alias     Oqil Oqilov
    office    TJK | Prime Minister | ~1999..~2013
    sex       m

person Sirojiddin Muhriddin
    of        TJK
    alias     Sirodjidin Mukhriddin; Sirojiddin Aslov
    surname   Muhriddin; Aslov
    office    TJK.MFA | Minister of Foreign Affairs | ~2013..
    sex       m

person Hamrokhon Zarifi
    of        TJK
    office    TJK.MFA | Minister of Foreign Affairs | ~2006..~2013
    sex       m

person Rustam Emomali
    of        TJK
    alias     Rustam Emomalii
    office    TJK.PARL | Chairman of the National Assembly | ~2020..
    sex       m

person Aleksandr Ankvab
    of        GEO
    alias     Alexander Ankvab
    office    PLC:Abkhazia | Prime Minister | ~2020..~2024
    office    PLC:Abkhazia | President | ~2011..~2014
    sex       m

person Konstantin Dzhussoev
    of        GEO
    alias     Konstantin Dzhussoyev
    office    PLC:South Ossetia | Prime Minister | ~2022..
    sex       m

person Aleksandr Rozenberg
    of        MDA
    alias     Alexander Rosenberg; Aleksandr Rosenberg
    office    PLC:Transnistria | Prime Minister | ~2022..
    sex       m

person Giorgi Arsenishvili
    of        GEO
    alias     Gia Arsenishvili
    office    GEO | Minister of State | ~2000..~2001
    sex       m

person Avtandil Jorbenadze
    of        GEO
    office    GEO | Minister of State | ~2001..~2003
    sex       m

person Dumitru Braghiș
    of        MDA
    alias     Dumitru Braghis
    office    MDA | Prime Minister | ~1999..~2001
    sex       m

person Mykhailo Yezhel
    of        UKR
    office    UKR.MOD | Minister of Defence | ~2010..~2012
    sex       m

person Dmytro Salamatin
    of        UKR
    office    UKR.MOD | Minister of Defence | ~2012..~2012
    sex       m

person Pavlo Lebedyev
    of        UKR
    alias     Pavlo Lebedev
    office    UKR.MOD | Minister of Defence | ~2012..~2014
    sex       m

person Yuri Zhadobin
    of        BLR
    alias     Yury Zhadobin
    office    BLR.MOD | Minister of Defence | ~2009..~2014
    sex       m

person Andrei Ravkov
    of        BLR
    alias     Andrey Ravkov
    office    BLR.MOD | Minister of Defence | ~2014..~2020
    sex       m

person Jaak Aaviksoo
    of        EST
    office    EST.MOD | Minister of Defence | ~2007..~2011
    sex       m

person Hannes Hanso
    of        EST
    office    EST.MOD | Minister of Defence | ~2015..~2016
    sex       m

person Bacho Akhalaia
    of        GEO
    office    GEO.MOD | Minister of Defence | ~2009..~2012
    sex       m

person Tinatin Khidasheli
    of        GEO
    alias     Tina Khidasheli
    office    GEO.MOD | Minister of Defence | ~2015..~2016
    sex       f

person Levan Izoria
    of        GEO
    office    GEO.MOD | Minister of Defence | ~2016..~2019
    sex       m

person Rasa Juknevičienė
    of        LTU
    alias     Rasa Jukneviciene
    office    LTU.MOD | Minister of Defence | ~2008..~2012
    sex       f

person Juozas Olekas
    of        LTU
    office    LTU.MOD | Minister of Defence | ~2012..~2016
    sex       m

person Raimundas Karoblis
    of        LTU
    office    LTU.MOD | Minister of Defence | ~2016..~2020
    sex       m

person Raimonds Bergmanis
    of        LVA
    office    LVA.MOD | Minister of Defence | ~2015..~2019
    sex       m

person Raisa Bohatyriova
    of        UKR
    alias     Raisa Bogatyrova; Raisa Bohatyryova
    office    UKR.NSC | Secretary of the National Security and Defence Council | ~2007..~2012
    sex       f

person Andriy Klyuyev
    of        UKR
    alias     Andrii Kliuiev; Andriy Kluyev
    office    UKR.NSC | Secretary of the National Security and Defence Council | ~2012..~2014
    sex       m

person Andrei Nesterenko
    of        RUS
    alias     Andrey Nesterenko
    office    RUS.MFA | Foreign Ministry Spokesperson | ~2008..~2011
    sex       m

person Yevhen Perebyinis
    of        UKR
    alias     Yevhen Perebyynis; Evhen Perebyinis
    office    UKR.MFA | Foreign Ministry Spokesperson | ~2013..~2015
    sex       m

person Mariana Betsa
    of        UKR
    office    UKR.MFA | Foreign Ministry Spokesperson | ~2015..~2018
    sex       f

person Yuriy Sergeyev
    of        UKR
    alias     Yuriy Serheyev; Yuri Sergeyev
    office    UKR.MFA | Permanent Representative to the United Nations | ~2007..~2015
    sex       m

person Nikolai Makarov
    of        RUS
    alias     Nikolay Makarov
    office    RUS.MIL | Chief of the General Staff | ~2008..~2012
    sex       m

person Viktor Muzhenko
    of        UKR
    office    UKR.MIL | Chief of the General Staff | ~2014..~2019
    sex       m

person Boris Gryzlov
    of        RUS
    office    RUS.PARL | Chairman of the State Duma | ~2003..~2011
    sex       m

person Volodymyr Lytvyn
    of        UKR
    office    UKR.PARL | Chairman of the Verkhovna Rada | ~2008..~2012
    sex       m

person Volodymyr Rybak
    of        UKR
    office    UKR.PARL | Chairman of the Verkhovna Rada | ~2012..~2014
    sex       m
