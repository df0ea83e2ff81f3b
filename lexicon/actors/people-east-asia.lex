# Persons of diplomatic reporting: east asia.
# Own compilation from memory of the public record. A year marked ~ is recalled, not looked up; a day was looked up.

## Japan

person Naruhito
    of        JPN
    alias     Emperor Naruhito
    surname   Naruhito
    office    JPN | Emperor | 2019-05-01..
    sex       m

person Akihito
    of        JPN
    alias     Emperor Akihito
    surname   Akihito
    office    JPN | Emperor | ~1989..~2019
    sex       m

person Sanae Takaichi
    of        JPN
    alias     Takaichi Sanae
    office    JPN | Prime Minister | ~2025..
    office    JPN.GOV | Minister for Economic Security | ~2022..~2024
    sex       f

person Shigeru Ishiba
    of        JPN
    alias     Ishiba Shigeru
    office    JPN | Prime Minister | 2024-10-01..~2025
    office    JPN.MOD | Minister of Defense | ~2007..~2008
    sex       m

person Fumio Kishida
    of        JPN
    alias     Kishida Fumio
    office    JPN | Prime Minister | 2021-10-04..2024-10-01
    office    JPN.MOFA | Minister for Foreign Affairs | ~2012..~2017
    sex       m

person Yoshihide Suga
    of        JPN
    alias     Suga Yoshihide
    office    JPN | Prime Minister | 2020-09-16..2021-10-04
    office    JPN.GOV | Chief Cabinet Secretary | ~2012..2020-09-16
    sex       m

person Shinzo Abe
    of        JPN
    alias     Shinzō Abe; Abe Shinzō; Abe Shinzo
    office    JPN | Prime Minister | 2006-09-26..2007-09-26
    office    JPN | Prime Minister | 2012-12-26..2020-09-16
    sex       m

person Yoshihiko Noda
    of        JPN
    alias     Noda Yoshihiko
    office    JPN | Prime Minister | 2011-09-02..2012-12-26
    sex       m

person Naoto Kan
    of        JPN
    alias     Kan Naoto
    office    JPN | Prime Minister | 2010-06-08..2011-09-02
    sex       m

person Yukio Hatoyama
    of        JPN
    alias     Hatoyama Yukio
    office    JPN | Prime Minister | 2009-09-16..2010-06-08
    sex       m

person Taro Aso
    of        JPN
    alias     Tarō Asō; Aso Taro
    office    JPN | Prime Minister | ~2008..~2009
    office    JPN.MOFA | Minister for Foreign Affairs | ~2005..~2007
    office    JPN.GOV | Deputy Prime Minister and Minister of Finance | ~2012..~2021
    sex       m

person Yasuo Fukuda
    of        JPN
    alias     Fukuda Yasuo
    office    JPN | Prime Minister | ~2007..~2008
    office    JPN.GOV | Chief Cabinet Secretary | ~2000..~2004
    sex       m

person Junichiro Koizumi
    of        JPN
    alias     Jun'ichiro Koizumi; Koizumi Jun'ichiro; Koizumi Junichiro
    office    JPN | Prime Minister | ~2001..~2006
    sex       m

person Yoshiro Mori
    of        JPN
    alias     Mori Yoshiro
    office    JPN | Prime Minister | ~2000..~2001
    sex       m

person Keizo Obuchi
    of        JPN
    alias     Obuchi Keizo
    office    JPN | Prime Minister | ~1998..~2000
    office    JPN.MOFA | Minister for Foreign Affairs | ~1997..~1998
    sex       m

person Makiko Tanaka
    of        JPN
    alias     Tanaka Makiko
    office    JPN.MOFA | Minister for Foreign Affairs | ~2001..~2002
    sex       f

person Yoriko Kawaguchi
    of        JPN
    alias     Kawaguchi Yoriko
    office    JPN.MOFA | Minister for Foreign Affairs | ~2002..~2004
    sex       f

person Nobutaka Machimura
    of        JPN
    alias     Machimura Nobutaka
    office    JPN.MOFA | Minister for Foreign Affairs | ~2004..~2005
    office    JPN.MOFA | Minister for Foreign Affairs | ~2007..~2007
    sex       m

person Masahiko Komura
    of        JPN
    alias     Masahiko Koumura; Komura Masahiko
    office    JPN.MOFA | Minister for Foreign Affairs | ~1998..~1999
    office    JPN.MOFA | Minister for Foreign Affairs | ~2007..~2008
    sex       m

person Hirofumi Nakasone
    of        JPN
    alias     Nakasone Hirofumi
    office    JPN.MOFA | Minister for Foreign Affairs | ~2008..~2009
    sex       m

person Katsuya Okada
    of        JPN
    alias     Okada Katsuya
    office    JPN.MOFA | Minister for Foreign Affairs | ~2009..~2010
    sex       m

person Seiji Maehara
    of        JPN
    alias     Maehara Seiji
    office    JPN.MOFA | Minister for Foreign Affairs | ~2010..~2011
    sex       m

person Takeaki Matsumoto
    of        JPN
    alias     Matsumoto Takeaki
    office    JPN.MOFA | Minister for Foreign Affairs | ~2011..~2011
    sex       m

person Koichiro Gemba
    of        JPN
    alias     Kōichirō Genba; Koichiro Genba; Gemba Koichiro
    office    JPN.MOFA | Minister for Foreign Affairs | ~2011..~2012
    sex       m

person Taro Kono
    of        JPN
    alias     Tarō Kōno; Kono Taro
    office    JPN.MOFA | Minister for Foreign Affairs | ~2017..~2019
    office    JPN.MOD | Minister of Defense | ~2019..~2020
    office    JPN.MODIG | Minister for Digital Transformation | ~2022..~2024
    sex       m

person Toshimitsu Motegi
    of        JPN
    alias     Motegi Toshimitsu
    office    JPN.MOFA | Minister for Foreign Affairs | ~2019..~2021
    office    JPN.MOFA | Minister for Foreign Affairs | ~2025..
    office    JPN.GOV | Minister for Economic Revitalization | ~2017..~2019
    sex       m

person Yoshimasa Hayashi
    of        JPN
    alias     Hayashi Yoshimasa
    office    JPN.MOFA | Minister for Foreign Affairs | ~2021..~2023
    office    JPN.GOV | Chief Cabinet Secretary | ~2023..~2025
    office    JPN.MOD | Minister of Defense | ~2008..~2008
    sex       m

person Yoko Kamikawa
    of        JPN
    alias     Yōko Kamikawa; Kamikawa Yoko
    office    JPN.MOFA | Minister for Foreign Affairs | ~2023..~2024
    sex       f

person Takeshi Iwaya
    of        JPN
    alias     Iwaya Takeshi
    office    JPN.MOFA | Minister for Foreign Affairs | ~2024..~2025
    office    JPN.MOD | Minister of Defense | ~2018..~2019
    sex       m

person Itsunori Onodera
    of        JPN
    alias     Onodera Itsunori
    office    JPN.MOD | Minister of Defense | ~2012..~2014
    office    JPN.MOD | Minister of Defense | ~2017..~2018
    sex       m

person Akinori Eto
    of        JPN
    alias     Eto Akinori
    office    JPN.MOD | Minister of Defense | ~2014..~2014
    sex       m

person Gen Nakatani
    of        JPN
    alias     Nakatani Gen
    office    JPN.MOD | Minister of Defense | ~2014..~2016
    office    JPN.MOD | Minister of Defense | ~2024..~2025
    sex       m

person Tomomi Inada
    of        JPN
    alias     Inada Tomomi
    office    JPN.MOD | Minister of Defense | ~2016..~2017
    sex       f

person Nobuo Kishi
    of        JPN
    alias     Kishi Nobuo
    office    JPN.MOD | Minister of Defense | ~2020..~2022
    sex       m

person Yasukazu Hamada
    of        JPN
    alias     Hamada Yasukazu
    office    JPN.MOD | Minister of Defense | ~2008..~2009
    office    JPN.MOD | Minister of Defense | ~2022..~2023
    sex       m

person Minoru Kihara
    of        JPN
    alias     Kihara Minoru
    office    JPN.MOD | Minister of Defense | ~2023..~2024
    office    JPN.GOV | Chief Cabinet Secretary | ~2025..
    sex       m

person Shinjiro Koizumi
    of        JPN
    alias     Koizumi Shinjiro
    office    JPN.MOD | Minister of Defense | ~2025..
    office    JPN.MAGR | Minister of Agriculture | ~2025..~2025
    office    JPN.MENV | Minister of the Environment | ~2019..~2021
    sex       m

person Hirokazu Matsuno
    of        JPN
    alias     Matsuno Hirokazu
    office    JPN.GOV | Chief Cabinet Secretary | ~2021..~2023
    sex       m

person Katsunobu Kato
    of        JPN
    alias     Katsunobu Katō; Kato Katsunobu
    office    JPN.GOV | Chief Cabinet Secretary | ~2020..~2021
    office    JPN.MOF | Minister of Finance | ~2024..~2025
    sex       m

person Shunichi Suzuki
    of        JPN
    alias     Shun'ichi Suzuki; Suzuki Shunichi
    office    JPN.MOF | Minister of Finance | ~2021..~2024
    sex       m

person Satsuki Katayama
    of        JPN
    alias     Katayama Satsuki
    office    JPN.MOF | Minister of Finance | ~2025..
    sex       f

person Koichi Hagiuda
    of        JPN
    alias     Hagiuda Koichi
    office    JPN.MOC | Minister of Economy, Trade and Industry | ~2021..~2022
    sex       m

person Yasutoshi Nishimura
    of        JPN
    alias     Nishimura Yasutoshi
    office    JPN.MOC | Minister of Economy, Trade and Industry | ~2022..~2023
    sex       m

person Hiroshi Kajiyama
    of        JPN
    alias     Kajiyama Hiroshi
    office    JPN.MOC | Minister of Economy, Trade and Industry | ~2019..~2021
    sex       m

person Hiroshige Seko
    of        JPN
    alias     Seko Hiroshige
    office    JPN.MOC | Minister of Economy, Trade and Industry | ~2016..~2019
    sex       m

person Yoji Muto
    of        JPN
    alias     Muto Yoji
    office    JPN.MOC | Minister of Economy, Trade and Industry | ~2024..~2025
    sex       m

person Ryosei Akazawa
    of        JPN
    alias     Akazawa Ryosei
    office    JPN.GOV | Minister for Economic Revitalization | ~2024..~2025
    office    JPN.MOC | Minister of Economy, Trade and Industry | ~2025..
    sex       m

person Ken Saito
    of        JPN
    alias     Saito Ken
    office    JPN.MOC | Minister of Economy, Trade and Industry | ~2023..~2024
    sex       m

person Shotaro Yachi
    of        JPN
    alias     Yachi Shotaro
    office    JPN.NSS | National Security Advisor | ~2014..~2019
    office    JPN.MOFA | Vice Minister for Foreign Affairs | ~2005..~2008
    sex       m

person Shigeru Kitamura
    of        JPN
    alias     Kitamura Shigeru
    office    JPN.NSS | National Security Advisor | ~2019..~2021
    sex       m

person Takeo Akiba
    of        JPN
    alias     Akiba Takeo
    office    JPN.NSS | National Security Advisor | ~2021..~2025
    office    JPN.MOFA | Vice Minister for Foreign Affairs | ~2018..~2021
    sex       m

person Masataka Okano
    of        JPN
    alias     Okano Masataka
    office    JPN.NSS | National Security Advisor | ~2025..~2025
    office    JPN.MOFA | Vice Minister for Foreign Affairs | ~2023..~2025
    sex       m

person Keiichi Ichikawa
    of        JPN
    alias     Ichikawa Keiichi
    office    JPN.NSS | National Security Advisor | ~2025..
    sex       m

person Takeo Mori
    of        JPN
    alias     Mori Takeo
    office    JPN.MOFA | Vice Minister for Foreign Affairs | ~2021..~2023
    sex       m

person Takehiro Funakoshi
    of        JPN
    alias     Funakoshi Takehiro
    office    JPN.MOFA | Vice Minister for Foreign Affairs | ~2025..
    office    JPN.MOFA | Director-General of the Asian and Oceanian Affairs Bureau | ~2020..~2023
    sex       m

person Shigeki Takizaki
    of        JPN
    alias     Takizaki Shigeki
    office    JPN.MOFA | Director-General of the Asian and Oceanian Affairs Bureau | ~2019..~2020
    sex       m

person Kenji Kanasugi
    of        JPN
    alias     Kanasugi Kenji
    office    JPN.MOFA | Director-General of the Asian and Oceanian Affairs Bureau | ~2016..~2019
    office    JPN.MOFA | Ambassador to China | ~2023..
    sex       m

person Hideo Tarumi
    of        JPN
    alias     Tarumi Hideo
    office    JPN.MOFA | Ambassador to China | ~2020..~2023
    sex       m

person Koji Tomita
    of        JPN
    alias     Tomita Koji
    office    JPN.MOFA | Ambassador to the United States | ~2021..~2023
    sex       m

person Shinsuke Sugiyama
    of        JPN
    alias     Sugiyama Shinsuke
    office    JPN.MOFA | Ambassador to the United States | ~2018..~2021
    office    JPN.MOFA | Vice Minister for Foreign Affairs | ~2016..~2018
    sex       m

person Kenichiro Sasae
    of        JPN
    alias     Sasae Kenichiro
    office    JPN.MOFA | Ambassador to the United States | ~2012..~2018
    sex       m

person Shigeo Yamada
    of        JPN
    alias     Yamada Shigeo
    office    JPN.MOFA | Ambassador to the United States | ~2023..
    sex       m

person Tomohiro Yoshida
    of        JPN
    alias     Yoshida Tomohiro
    office    JPN.MOFA | Press Secretary | ~2019..~2022
    sex       m

person Hikariko Ono
    of        JPN
    alias     Ono Hikariko
    office    JPN.MOFA | Press Secretary | ~2022..~2023
    sex       f

person Kimihiro Ishikane
    of        JPN
    alias     Ishikane Kimihiro
    office    JPN.MOFA | Permanent Representative to the United Nations | ~2019..~2023
    sex       m

person Kazuyuki Yamazaki
    of        JPN
    alias     Yamazaki Kazuyuki
    office    JPN.MOFA | Permanent Representative to the United Nations | ~2023..
    sex       m

person Koro Bessho
    of        JPN
    alias     Bessho Koro
    office    JPN.MOFA | Permanent Representative to the United Nations | ~2016..~2019
    sex       m

person Koji Yamazaki
    of        JPN
    alias     Kōji Yamazaki; Yamazaki Koji
    office    JPN.MIL | Chief of Staff, Joint Staff | ~2019..~2023
    sex       m

person Yoshihide Yoshida
    of        JPN
    alias     Yoshida Yoshihide
    office    JPN.MIL | Chief of Staff, Joint Staff | ~2023..~2025
    sex       m

person Hiroaki Uchikura
    of        JPN
    alias     Uchikura Hiroaki
    office    JPN.MIL | Chief of Staff, Joint Staff | ~2025..
    sex       m

person Katsutoshi Kawano
    of        JPN
    alias     Kawano Katsutoshi
    office    JPN.MIL | Chief of Staff, Joint Staff | ~2014..~2019
    sex       m

person Haruhiko Kuroda
    of        JPN
    alias     Kuroda Haruhiko
    office    JPN.CB | Governor of the Bank of Japan | ~2013..~2023
    office    ADB | President | ~2005..~2013
    sex       m

person Kazuo Ueda
    of        JPN
    alias     Ueda Kazuo
    office    JPN.CB | Governor of the Bank of Japan | ~2023..
    sex       m

person Yuriko Koike
    of        JPN
    alias     Koike Yuriko
    office    JPN.MOD | Minister of Defense | ~2007..~2007
    office    JPN.TOKYO | Governor of Tokyo | ~2016..
    sex       f

person Takeshi Onaga
    of        JPN
    alias     Onaga Takeshi
    office    JPN.OKINAWA | Governor of Okinawa | ~2014..~2018
    sex       m

person Denny Tamaki
    of        JPN
    alias     Tamaki Denny
    office    JPN.OKINAWA | Governor of Okinawa | ~2018..
    sex       m

person Natsuo Yamaguchi
    of        JPN
    alias     Yamaguchi Natsuo
    office    KOMEITO | Leader | ~2009..~2024
    sex       m

person Kensuke Takamizawa
    of        JPN
    alias     Takamizawa Kensuke
    office    JPN.MOFA | Ambassador to the Conference on Disarmament | ~2016..~2019
    sex       m

person Nobusuke Kishi
    of        JPN
    alias     Kishi Nobusuke
    office    JPN | Prime Minister | ~1957..~1960
    sex       m

person Shigeru Yoshida
    of        JPN
    alias     Yoshida Shigeru
    office    JPN | Prime Minister | ~1946..~1947
    office    JPN | Prime Minister | ~1948..~1954
    sex       m

person Eisaku Sato
    of        JPN
    alias     Eisaku Satō; Sato Eisaku
    office    JPN | Prime Minister | ~1964..~1972
    sex       m

person Kakuei Tanaka
    of        JPN
    alias     Tanaka Kakuei
    office    JPN | Prime Minister | ~1972..~1974
    sex       m

person Yasuhiro Nakasone
    of        JPN
    alias     Nakasone Yasuhiro
    office    JPN | Prime Minister | ~1982..~1987
    sex       m

person Tomiichi Murayama
    of        JPN
    alias     Murayama Tomiichi
    office    JPN | Prime Minister | ~1994..~1996
    sex       m

person Ryutaro Hashimoto
    of        JPN
    alias     Hashimoto Ryutaro
    office    JPN | Prime Minister | ~1996..~1998
    sex       m

person Kiichi Miyazawa
    of        JPN
    alias     Miyazawa Kiichi
    office    JPN | Prime Minister | ~1991..~1993
    office    JPN.MOF | Minister of Finance | ~1998..~2001
    sex       m

person Yohei Kono
    of        JPN
    alias     Yōhei Kōno; Kono Yohei
    office    JPN.MOFA | Minister for Foreign Affairs | ~1994..~1995
    office    JPN.MOFA | Minister for Foreign Affairs | ~1999..~2001
    office    JPN.GOV | Chief Cabinet Secretary | ~1992..~1993
    sex       m

person Hirohito
    of        JPN
    alias     Emperor Hirohito; Emperor Showa
    surname   Hirohito
    office    JPN | Emperor | ~1926..~1989
    sex       m

person Yuichiro Tamaki
    of        JPN
    alias     Tamaki Yuichiro
    office    DPFP | Leader | ~2020..
    sex       m

person Hirofumi Yoshimura
    of        JPN
    alias     Yoshimura Hirofumi
    office    ISHIN | Leader | ~2024..
    sex       m

person Nobuyuki Baba
    of        JPN
    alias     Baba Nobuyuki
    office    ISHIN | Leader | ~2021..~2024
    sex       m

person Kenta Izumi
    of        JPN
    alias     Izumi Kenta
    office    CDP | Leader | ~2021..~2024
    sex       m

person Yukio Edano
    of        JPN
    alias     Edano Yukio
    office    CDP | Leader | ~2017..~2021
    sex       m

## South Korea

person Lee Jae-myung
    of        KOR
    alias     Lee Jae Myung; Jae-myung Lee; Lee Jae-Myung; Jae-Myung Lee; Lee Jaemyung
    order     family-first
    office    KOR | President | ~2025..
    office    DPK | Leader | ~2022..~2025
    sex       m

person Yoon Suk-yeol
    of        KOR
    alias     Yoon Suk Yeol; Yoon Seok-youl; Yoon Seok-yeol; Suk-yeol Yoon; Yoon Suk-Yeol; Suk-Yeol Yoon; Yoon Sukyeol
    order     family-first
    office    KOR | President | 2022-05-10..~2025
    office    KOR.MOJ | Prosecutor General | ~2019..~2021
    sex       m

person Moon Jae-in
    of        KOR
    alias     Moon Jae In; Jae-in Moon; Moon Jae-In; Jae-In Moon; Moon Jaein
    order     family-first
    office    KOR | President | 2017-05-10..2022-05-10
    sex       m

person Park Geun-hye
    of        KOR
    alias     Geun-hye Park; Park Geun Hye; Park Geun-Hye; Geun-Hye Park; Park Geunhye
    order     family-first
    office    KOR | President | 2013-02-25..2017-03-10
    sex       f

person Lee Myung-bak
    of        KOR
    alias     Myung-bak Lee; Lee Myung Bak; Lee Myung-Bak; Myung-Bak Lee; Lee Myungbak
    order     family-first
    office    KOR | President | 2008-02-25..2013-02-25
    sex       m

person Roh Moo-hyun
    of        KOR
    alias     Moo-hyun Roh; Roh Moo Hyun; Roh Moo-Hyun; Moo-Hyun Roh; Roh Moohyun
    order     family-first
    office    KOR | President | 2003-02-25..2008-02-25
    sex       m

person Kim Dae-jung
    of        KOR
    alias     Dae-jung Kim; Kim Dae Jung; Kim Dae-Jung; Dae-Jung Kim; Kim Daejung
    order     family-first
    office    KOR | President | 1998-02-25..2003-02-25
    sex       m

person Han Duck-soo
    of        KOR
    alias     Duck-soo Han; Han Duck Soo; Han Duck-Soo; Duck-Soo Han; Han Ducksoo
    order     family-first
    office    KOR | Prime Minister | ~2022..~2025
    office    KOR | Acting President | ~2024..~2025
    office    KOR.MOFA | Ambassador to the United States | ~2009..~2012
    office    KOR | Prime Minister | ~2007..~2008
    sex       m

person Choi Sang-mok
    of        KOR
    alias     Sang-mok Choi; Choi Sang Mok; Choi Sang-Mok; Sang-Mok Choi; Choi Sangmok
    order     family-first
    office    KOR.MOF | Minister of Finance | ~2023..~2025
    office    KOR | Acting President | ~2024..~2025
    sex       m

person Lee Ju-ho
    of        KOR
    alias     Ju-ho Lee; Lee Ju Ho; Lee Ju-Ho; Ju-Ho Lee; Lee Juho
    order     family-first
    office    KOR.MOE | Education Minister | ~2022..~2025
    office    KOR | Acting President | ~2025..~2025
    sex       m

person Kim Min-seok
    of        KOR
    alias     Min-seok Kim; Kim Min Seok; Kim Min-Seok; Min-Seok Kim; Kim Minseok
    order     family-first
    office    KOR | Prime Minister | ~2025..
    sex       m

person Kim Boo-kyum
    of        KOR
    alias     Boo-kyum Kim; Kim Boo Kyum; Kim Boo-Kyum; Boo-Kyum Kim; Kim Bookyum
    order     family-first
    office    KOR | Prime Minister | ~2021..~2022
    sex       m

person Chung Sye-kyun
    of        KOR
    alias     Sye-kyun Chung; Chung Sye Kyun; Chung Sye-Kyun; Sye-Kyun Chung; Chung Syekyun
    order     family-first
    office    KOR | Prime Minister | ~2020..~2021
    office    KOR.PARL | Speaker of the National Assembly | ~2016..~2018
    sex       m

person Lee Nak-yon
    of        KOR
    alias     Nak-yon Lee; Lee Nak Yon; Lee Nak-Yon; Nak-Yon Lee; Lee Nakyon
    order     family-first
    office    KOR | Prime Minister | ~2017..~2020
    sex       m

person Hwang Kyo-ahn
    of        KOR
    alias     Kyo-ahn Hwang; Hwang Kyo Ahn; Hwang Kyo-Ahn; Kyo-Ahn Hwang; Hwang Kyoahn
    order     family-first
    office    KOR | Prime Minister | ~2015..~2017
    office    KOR | Acting President | ~2016..~2017
    sex       m

person Chung Hong-won
    of        KOR
    alias     Hong-won Chung; Chung Hong Won; Chung Hong-Won; Hong-Won Chung; Chung Hongwon
    order     family-first
    office    KOR | Prime Minister | ~2013..~2015
    sex       m

person Kim Hwang-sik
    of        KOR
    alias     Hwang-sik Kim; Kim Hwang Sik; Kim Hwang-Sik; Hwang-Sik Kim; Kim Hwangsik
    order     family-first
    office    KOR | Prime Minister | ~2010..~2013
    sex       m

person Yu Myung-hwan
    of        KOR
    alias     Myung-hwan Yu; Yu Myung Hwan; Yu Myung-Hwan; Myung-Hwan Yu; Yu Myunghwan
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2008..~2010
    sex       m

person Kim Sung-hwan
    of        KOR
    alias     Sung-hwan Kim; Kim Sung Hwan; Kim Sung-Hwan; Sung-Hwan Kim; Kim Sunghwan
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2010..~2013
    sex       m

person Yun Byung-se
    of        KOR
    alias     Byung-se Yun; Yun Byung Se; Yun Byung-Se; Byung-Se Yun; Yun Byungse
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2013..~2017
    sex       m

person Kang Kyung-wha
    of        KOR
    alias     Kyung-wha Kang; Kang Kyung Wha; Kang Kyung-Wha; Kyung-Wha Kang; Kang Kyungwha
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2017..~2021
    office    KOR.MOFA | Ambassador to the United States | ~2025..
    sex       f

person Chung Eui-yong
    of        KOR
    alias     Eui-yong Chung; Chung Eui Yong; Chung Eui-Yong; Eui-Yong Chung; Chung Euiyong
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2021..~2022
    office    KOR.NSO | National Security Adviser | ~2017..~2020
    sex       m

person Park Jin
    of        KOR
    alias     Jin Park
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2022..~2024
    sex       m

person Cho Tae-yul
    of        KOR
    alias     Tae-yul Cho; Cho Tae Yul; Cho Tae-Yul; Tae-Yul Cho; Cho Taeyul
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2024..~2025
    office    KOR.MOFA | Permanent Representative to the United Nations | ~2016..~2019
    sex       m

person Cho Hyun
    of        KOR
    alias     Hyun Cho
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2025..
    office    KOR.MOFA | Permanent Representative to the United Nations | ~2019..~2022
    sex       m

person Kim Kwan-jin
    of        KOR
    alias     Kwan-jin Kim; Kim Kwan Jin; Kim Kwan-Jin; Kwan-Jin Kim; Kim Kwanjin
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2010..~2014
    office    KOR.NSO | National Security Adviser | ~2014..~2017
    sex       m

person Han Min-koo
    of        KOR
    alias     Min-koo Han; Han Min Koo; Han Min-Koo; Min-Koo Han; Han Minkoo
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2014..~2017
    sex       m

person Song Young-moo
    of        KOR
    alias     Young-moo Song; Song Young Moo; Song Young-Moo; Young-Moo Song; Song Youngmoo
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2017..~2018
    sex       m

person Jeong Kyeong-doo
    of        KOR
    alias     Kyeong-doo Jeong; Jeong Kyeong Doo; Jeong Kyeong-Doo; Kyeong-Doo Jeong; Jeong Kyeongdoo
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2018..~2020
    office    KOR.MIL | Chairman of the Joint Chiefs of Staff | ~2017..~2018
    sex       m

person Suh Wook
    of        KOR
    alias     Wook Suh
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2020..~2022
    sex       m

person Lee Jong-sup
    of        KOR
    alias     Jong-sup Lee; Lee Jong Sup; Lee Jong-Sup; Jong-Sup Lee; Lee Jongsup
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2022..~2023
    sex       m

person Shin Won-sik
    of        KOR
    alias     Won-sik Shin; Shin Won Sik; Shin Won-Sik; Won-Sik Shin; Shin Wonsik
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2023..~2024
    office    KOR.NSO | National Security Adviser | ~2024..~2025
    sex       m

person Kim Yong-hyun
    of        KOR
    alias     Yong-hyun Kim; Kim Yong Hyun; Kim Yong-Hyun; Yong-Hyun Kim; Kim Yonghyun
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2024..~2024
    sex       m

person Ahn Gyu-back
    of        KOR
    alias     Gyu-back Ahn; Ahn Gyu Back; Ahn Gyu-Back; Gyu-Back Ahn; Ahn Gyuback
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2025..
    sex       m

person Suh Hoon
    of        KOR
    alias     Hoon Suh
    order     family-first
    office    KOR.NSO | National Security Adviser | ~2020..~2022
    office    KOR.INTEL | Director of the National Intelligence Service | ~2017..~2020
    sex       m

person Kim Sung-han
    of        KOR
    alias     Sung-han Kim; Kim Sung Han; Kim Sung-Han; Sung-Han Kim; Kim Sunghan
    order     family-first
    office    KOR.NSO | National Security Adviser | ~2022..~2023
    sex       m

person Cho Tae-yong
    of        KOR
    alias     Tae-yong Cho; Cho Tae Yong; Cho Tae-Yong; Tae-Yong Cho; Cho Taeyong
    order     family-first
    office    KOR.NSO | National Security Adviser | ~2023..~2024
    office    KOR.INTEL | Director of the National Intelligence Service | ~2024..~2025
    office    KOR.MOFA | Ambassador to the United States | ~2022..~2023
    office    KOR.MOFA | First Vice Foreign Minister | ~2014..~2015
    sex       m

person Chang Ho-jin
    of        KOR
    alias     Ho-jin Chang; Chang Ho Jin; Chang Ho-Jin; Ho-Jin Chang; Chang Hojin
    order     family-first
    office    KOR.NSO | National Security Adviser | ~2024..~2024
    office    KOR.MOFA | First Vice Foreign Minister | ~2023..~2024
    sex       m

person Wi Sung-lac
    of        KOR
    alias     Sung-lac Wi; Wi Sung Lac; Wi Sung-Lac; Sung-Lac Wi; Wi Sunglac
    order     family-first
    office    KOR.NSO | National Security Adviser | ~2025..
    office    KOR.MOFA | Special Representative for Korean Peninsula Peace and Security Affairs | ~2009..~2011
    sex       m

person Kim Tae-hyo
    of        KOR
    alias     Tae-hyo Kim; Kim Tae Hyo; Kim Tae-Hyo; Tae-Hyo Kim; Kim Taehyo
    order     family-first
    office    KOR.NSO | First Deputy National Security Adviser | ~2022..~2025
    sex       m

person Kim Hyun-chong
    of        KOR
    alias     Hyun-chong Kim; Kim Hyun Chong; Kim Hyun-Chong; Hyun-Chong Kim; Kim Hyunchong
    order     family-first
    office    KOR.NSO | Deputy National Security Adviser | ~2019..~2021
    office    KOR.MOC | Trade Minister | ~2017..~2019
    sex       m

person Park Jie-won
    of        KOR
    alias     Jie-won Park; Park Jie Won; Park Jie-Won; Jie-Won Park; Park Jiewon
    order     family-first
    office    KOR.INTEL | Director of the National Intelligence Service | ~2020..~2022
    sex       m

person Kim Kyou-hyun
    of        KOR
    alias     Kyou-hyun Kim; Kim Kyou Hyun; Kim Kyou-Hyun; Kyou-Hyun Kim; Kim Kyouhyun
    order     family-first
    office    KOR.INTEL | Director of the National Intelligence Service | ~2022..~2023
    sex       m

person Lee Jong-seok
    of        KOR
    alias     Jong-seok Lee; Lee Jong Seok; Lee Jong-Seok; Jong-Seok Lee; Lee Jongseok
    order     family-first
    office    KOR.INTEL | Director of the National Intelligence Service | ~2025..
    office    KOR.MOUN | Unification Minister | ~2006..~2006
    sex       m

person Cho Myoung-gyon
    of        KOR
    alias     Myoung-gyon Cho; Cho Myoung Gyon; Cho Myoung-Gyon; Myoung-Gyon Cho; Cho Myounggyon
    order     family-first
    office    KOR.MOUN | Unification Minister | ~2017..~2019
    sex       m

person Kim Yeon-chul
    of        KOR
    alias     Yeon-chul Kim; Kim Yeon Chul; Kim Yeon-Chul; Yeon-Chul Kim; Kim Yeonchul
    order     family-first
    office    KOR.MOUN | Unification Minister | ~2019..~2020
    sex       m

person Lee In-young
    of        KOR
    alias     In-young Lee; Lee In Young; Lee In-Young; In-Young Lee; Lee Inyoung
    order     family-first
    office    KOR.MOUN | Unification Minister | ~2020..~2022
    sex       m

person Kwon Young-se
    of        KOR
    alias     Young-se Kwon; Kwon Young Se; Kwon Young-Se; Young-Se Kwon; Kwon Youngse
    order     family-first
    office    KOR.MOUN | Unification Minister | ~2022..~2023
    sex       m

person Kim Yung-ho
    of        KOR
    alias     Yung-ho Kim; Kim Yung Ho; Kim Yung-Ho; Yung-Ho Kim; Kim Yungho
    order     family-first
    office    KOR.MOUN | Unification Minister | ~2023..~2025
    sex       m

person Chung Dong-young
    of        KOR
    alias     Dong-young Chung; Chung Dong Young; Chung Dong-Young; Dong-Young Chung; Chung Dongyoung
    order     family-first
    office    KOR.MOUN | Unification Minister | ~2004..~2005
    office    KOR.MOUN | Unification Minister | ~2025..
    sex       m

person Hong Yong-pyo
    of        KOR
    alias     Yong-pyo Hong; Hong Yong Pyo; Hong Yong-Pyo; Yong-Pyo Hong; Hong Yongpyo
    order     family-first
    office    KOR.MOUN | Unification Minister | ~2015..~2017
    sex       m

person Ryoo Kihl-jae
    of        KOR
    alias     Kihl-jae Ryoo; Ryoo Kihl Jae; Ryoo Kihl-Jae; Kihl-Jae Ryoo; Ryoo Kihljae
    order     family-first
    office    KOR.MOUN | Unification Minister | ~2013..~2015
    sex       m

person Choi Jong-kun
    of        KOR
    alias     Jong-kun Choi; Choi Jong Kun; Choi Jong-Kun; Jong-Kun Choi; Choi Jongkun
    order     family-first
    office    KOR.MOFA | First Vice Foreign Minister | ~2020..~2022
    sex       m

person Cho Hyun-dong
    of        KOR
    alias     Hyun-dong Cho; Cho Hyun Dong; Cho Hyun-Dong; Hyun-Dong Cho; Cho Hyundong
    order     family-first
    office    KOR.MOFA | First Vice Foreign Minister | ~2022..~2023
    office    KOR.MOFA | Ambassador to the United States | ~2023..~2025
    sex       m

person Kim Hong-kyun
    of        KOR
    alias     Hong-kyun Kim; Kim Hong Kyun; Kim Hong-Kyun; Hong-Kyun Kim; Kim Hongkyun
    order     family-first
    office    KOR.MOFA | First Vice Foreign Minister | ~2024..~2025
    office    KOR.MOFA | Special Representative for Korean Peninsula Peace and Security Affairs | ~2016..~2017
    sex       m

person Lim Sung-nam
    of        KOR
    alias     Sung-nam Lim; Lim Sung Nam; Lim Sung-Nam; Sung-Nam Lim; Lim Sungnam
    order     family-first
    office    KOR.MOFA | First Vice Foreign Minister | ~2015..~2018
    sex       m

person Park Yoon-joo
    of        KOR
    alias     Yoon-joo Park; Park Yoon Joo; Park Yoon-Joo; Yoon-Joo Park; Park Yoonjoo
    order     family-first
    office    KOR.MOFA | First Vice Foreign Minister | ~2025..
    sex       f

person Lee Do-hoon
    of        KOR
    alias     Do-hoon Lee; Lee Do Hoon; Lee Do-Hoon; Do-Hoon Lee; Lee Dohoon
    order     family-first
    office    KOR.MOFA | Special Representative for Korean Peninsula Peace and Security Affairs | ~2017..~2020
    sex       m

person Noh Kyu-duk
    of        KOR
    alias     Kyu-duk Noh; Noh Kyu Duk; Noh Kyu-Duk; Kyu-Duk Noh; Noh Kyuduk
    order     family-first
    office    KOR.MOFA | Special Representative for Korean Peninsula Peace and Security Affairs | ~2020..~2022
    office    KOR.MOFA | Foreign Ministry Spokesperson | ~2017..~2018
    sex       m

person Kim Gunn
    of        KOR
    alias     Gunn Kim
    order     family-first
    office    KOR.MOFA | Special Representative for Korean Peninsula Peace and Security Affairs | ~2022..~2024
    sex       m

person Hwang Joon-kook
    of        KOR
    alias     Joon-kook Hwang; Hwang Joon Kook; Hwang Joon-Kook; Joon-Kook Hwang; Hwang Joonkook
    order     family-first
    office    KOR.MOFA | Permanent Representative to the United Nations | ~2022..~2025
    office    KOR.MOFA | Special Representative for Korean Peninsula Peace and Security Affairs | ~2014..~2016
    sex       m

person Lee Soo-hyuck
    of        KOR
    alias     Lee Soo-hyuk; Soo-hyuck Lee; Lee Soo Hyuck; Lee Soo-Hyuck; Soo-Hyuck Lee; Lee Soohyuck
    order     family-first
    office    KOR.MOFA | Ambassador to the United States | ~2019..~2022
    sex       m

person Cho Yoon-je
    of        KOR
    alias     Yoon-je Cho; Cho Yoon Je; Cho Yoon-Je; Yoon-Je Cho; Cho Yoonje
    order     family-first
    office    KOR.MOFA | Ambassador to the United States | ~2017..~2019
    sex       m

person Choi Young-sam
    of        KOR
    alias     Young-sam Choi; Choi Young Sam; Choi Young-Sam; Young-Sam Choi; Choi Youngsam
    order     family-first
    office    KOR.MOFA | Foreign Ministry Spokesperson | ~2020..~2022
    sex       m

person Lim Soo-suk
    of        KOR
    alias     Soo-suk Lim; Lim Soo Suk; Lim Soo-Suk; Soo-Suk Lim; Lim Soosuk
    order     family-first
    office    KOR.MOFA | Foreign Ministry Spokesperson | ~2022..~2024
    sex       m

person Won In-choul
    of        KOR
    alias     In-choul Won; Won In Choul; Won In-Choul; In-Choul Won; Won Inchoul
    order     family-first
    office    KOR.MIL | Chairman of the Joint Chiefs of Staff | ~2020..~2022
    sex       m

person Kim Seung-kyum
    of        KOR
    alias     Seung-kyum Kim; Kim Seung Kyum; Kim Seung-Kyum; Seung-Kyum Kim; Kim Seungkyum
    order     family-first
    office    KOR.MIL | Chairman of the Joint Chiefs of Staff | ~2022..~2023
    sex       m

person Kim Myung-soo
    of        KOR
    alias     Myung-soo Kim; Kim Myung Soo; Kim Myung-Soo; Myung-Soo Kim; Kim Myungsoo
    order     family-first
    office    KOR.MIL | Chairman of the Joint Chiefs of Staff | ~2023..~2025
    sex       m

person Jin Yong-sung
    of        KOR
    alias     Yong-sung Jin; Jin Yong Sung; Jin Yong-Sung; Yong-Sung Jin; Jin Yongsung
    order     family-first
    office    KOR.MIL | Chairman of the Joint Chiefs of Staff | ~2025..
    sex       m

person Park Han-ki
    of        KOR
    alias     Han-ki Park; Park Han Ki; Park Han-Ki; Han-Ki Park; Park Hanki
    order     family-first
    office    KOR.MIL | Chairman of the Joint Chiefs of Staff | ~2018..~2020
    sex       m

person Moon Hee-sang
    of        KOR
    alias     Hee-sang Moon; Moon Hee Sang; Moon Hee-Sang; Hee-Sang Moon; Moon Heesang
    order     family-first
    office    KOR.PARL | Speaker of the National Assembly | ~2018..~2020
    sex       m

person Park Byeong-seug
    of        KOR
    alias     Byeong-seug Park; Park Byeong Seug; Park Byeong-Seug; Byeong-Seug Park; Park Byeongseug
    order     family-first
    office    KOR.PARL | Speaker of the National Assembly | ~2020..~2022
    sex       m

person Kim Jin-pyo
    of        KOR
    alias     Jin-pyo Kim; Kim Jin Pyo; Kim Jin-Pyo; Jin-Pyo Kim; Kim Jinpyo
    order     family-first
    office    KOR.PARL | Speaker of the National Assembly | ~2022..~2024
    sex       m

person Woo Won-shik
    of        KOR
    alias     Won-shik Woo; Woo Won Shik; Woo Won-Shik; Won-Shik Woo; Woo Wonshik
    order     family-first
    office    KOR.PARL | Speaker of the National Assembly | ~2024..
    sex       m

person Han Dong-hoon
    of        KOR
    alias     Dong-hoon Han; Han Dong Hoon; Han Dong-Hoon; Dong-Hoon Han; Han Donghoon
    order     family-first
    office    PPP | Leader | ~2024..~2024
    office    KOR.MOJ | Minister of Justice | ~2022..~2023
    sex       m

person Noh Young-min
    of        KOR
    alias     Young-min Noh; Noh Young Min; Noh Young-Min; Young-Min Noh; Noh Youngmin
    order     family-first
    office    KOR.GOV | Presidential Chief of Staff | ~2019..~2020
    sex       m

person Im Jong-seok
    of        KOR
    alias     Jong-seok Im; Im Jong Seok; Im Jong-Seok; Jong-Seok Im; Im Jongseok
    order     family-first
    office    KOR.GOV | Presidential Chief of Staff | ~2017..~2019
    sex       m

person Moon Chung-in
    of        KOR
    alias     Chung-in Moon; Moon Chung In; Moon Chung-In; Chung-In Moon; Moon Chungin
    order     family-first
    office    KOR.GOV | Special Adviser to the President | ~2017..~2021
    sex       m

person Yeo Han-koo
    of        KOR
    alias     Han-koo Yeo; Yeo Han Koo; Yeo Han-Koo; Han-Koo Yeo; Yeo Hankoo
    order     family-first
    office    KOR.MOC | Trade Minister | ~2021..~2022
    office    KOR.MOC | Trade Minister | ~2025..
    sex       m

person Ahn Duk-geun
    of        KOR
    alias     Duk-geun Ahn; Ahn Duk Geun; Ahn Duk-Geun; Duk-Geun Ahn; Ahn Dukgeun
    order     family-first
    office    KOR.MOC | Trade Minister | ~2022..~2024
    office    KOR.MOC | Minister of Trade, Industry and Energy | ~2024..~2025
    sex       m

person Yoo Myung-hee
    of        KOR
    alias     Myung-hee Yoo; Yoo Myung Hee; Yoo Myung-Hee; Myung-Hee Yoo; Yoo Myunghee
    order     family-first
    office    KOR.MOC | Trade Minister | ~2019..~2021
    sex       f

person Koo Yun-cheol
    of        KOR
    alias     Yun-cheol Koo; Koo Yun Cheol; Koo Yun-Cheol; Yun-Cheol Koo; Koo Yuncheol
    order     family-first
    office    KOR.MOF | Minister of Finance | ~2025..
    sex       m

person Kim Jung-kwan
    of        KOR
    alias     Jung-kwan Kim; Kim Jung Kwan; Kim Jung-Kwan; Jung-Kwan Kim; Kim Jungkwan
    order     family-first
    office    KOR.MOC | Minister of Trade, Industry and Resources | ~2025..
    sex       m

person Rhee Chang-yong
    of        KOR
    alias     Chang-yong Rhee; Rhee Chang Yong; Rhee Chang-Yong; Chang-Yong Rhee; Rhee Changyong
    order     family-first
    office    KOR.CB | Governor of the Bank of Korea | ~2022..
    sex       m

person Syngman Rhee
    of        KOR
    alias     Rhee Syngman
    office    KOR | President | ~1948..~1960
    sex       m

person Park Chung-hee
    of        KOR
    alias     Chung-hee Park; Park Chung Hee; Park Chung-Hee; Chung-Hee Park; Park Chunghee
    order     family-first
    office    KOR | President | ~1963..~1979
    sex       m

person Chun Doo-hwan
    of        KOR
    alias     Doo-hwan Chun; Chun Doo Hwan; Chun Doo-Hwan; Doo-Hwan Chun; Chun Doohwan
    order     family-first
    office    KOR | President | ~1980..~1988
    sex       m

person Roh Tae-woo
    of        KOR
    alias     Tae-woo Roh; Roh Tae Woo; Roh Tae-Woo; Tae-Woo Roh; Roh Taewoo
    order     family-first
    office    KOR | President | ~1988..~1993
    sex       m

person Kim Young-sam
    of        KOR
    alias     Young-sam Kim; Kim Young Sam; Kim Young-Sam; Young-Sam Kim; Kim Youngsam
    order     family-first
    office    KOR | President | ~1993..~1998
    sex       m

person Song Min-soon
    of        KOR
    alias     Min-soon Song; Song Min Soon; Song Min-Soon; Min-Soon Song; Song Minsoon
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2006..~2008
    office    KOR.NSO | National Security Adviser | ~2006..~2006
    sex       m

person Kim Jang-soo
    of        KOR
    alias     Jang-soo Kim; Kim Jang Soo; Kim Jang-Soo; Jang-Soo Kim; Kim Jangsoo
    order     family-first
    office    KOR.NSO | National Security Adviser | ~2013..~2014
    office    KOR.MND | Minister of National Defense | ~2006..~2008
    office    KOR.MOFA | Ambassador to China | ~2015..~2017
    sex       m

person Kim Tae-young
    of        KOR
    alias     Tae-young Kim; Kim Tae Young; Kim Tae-Young; Tae-Young Kim; Kim Taeyoung
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2009..~2010
    sex       m

person Lee Sang-hee
    of        KOR
    alias     Sang-hee Lee; Lee Sang Hee; Lee Sang-Hee; Sang-Hee Lee; Lee Sanghee
    order     family-first
    office    KOR.MND | Minister of National Defense | ~2008..~2009
    sex       m

person Yoon Young-kwan
    of        KOR
    alias     Young-kwan Yoon; Yoon Young Kwan; Yoon Young-Kwan; Young-Kwan Yoon; Yoon Youngkwan
    order     family-first
    office    KOR.MOFA | Minister of Foreign Affairs | ~2003..~2004
    sex       m

person Cho Kuk
    of        KOR
    alias     Kuk Cho
    order     family-first
    office    KOR.MOJ | Minister of Justice | ~2019..~2019
    office    GRP:Rebuilding Korea Party | Leader | ~2024..
    sex       m

person Kim Jong-dae
    of        KOR
    alias     Jong-dae Kim; Kim Jong Dae; Kim Jong-Dae; Jong-Dae Kim; Kim Jongdae
    order     family-first
    office    GRP:Justice Party | Member of the National Assembly | ~2016..~2020
    sex       m

person Ahn Cheol-soo
    of        KOR
    alias     Cheol-soo Ahn; Ahn Cheol Soo; Ahn Cheol-Soo; Cheol-Soo Ahn; Ahn Cheolsoo
    order     family-first
    office    GRP:People Party of Korea | Leader | ~2016..~2022
    sex       m

person Chung Mong-joon
    of        KOR
    alias     Mong-joon Chung; Chung Mong Joon; Chung Mong-Joon; Mong-Joon Chung; Chung Mongjoon
    order     family-first
    office    KOR.PARL | Member of the National Assembly | ~1988..~2014
    sex       m

## North Korea

person Kim Jong Un
    of        PRK
    alias     Kim Jong-Un; Kim Jong-un
    order     family-first
    office    PRK | Supreme Leader | ~2011..
    office    WPK | General Secretary | ~2021..
    office    PRK | President of the State Affairs Commission | ~2016..
    sex       m

person Kim Jong Il
    of        PRK
    alias     Kim Jong-Il; Kim Jong-il
    order     family-first
    office    PRK | Supreme Leader | ~1994..~2011
    sex       m

person Kim Il Sung
    of        PRK
    alias     Kim Il-Sung; Kim Il-sung
    order     family-first
    office    PRK | President | ~1972..~1994
    sex       m

person Kim Yo Jong
    of        PRK
    alias     Kim Yo-Jong; Kim Yo-jong
    order     family-first
    office    WPK | Vice Department Director | ~2014..
    sex       f

person Choe Son Hui
    of        PRK
    alias     Choe Son-Hui; Choi Son-hui; Choi Son Hui; Choe Son-hui
    order     family-first
    office    PRK.MFA | Minister of Foreign Affairs | ~2022..
    office    PRK.MFA | First Vice Foreign Minister | ~2018..~2022
    sex       f

person Ri Son Gwon
    of        PRK
    alias     Ri Son-Gwon; Lee Son-kwon; Ri Son-gwon
    order     family-first
    office    PRK.MFA | Minister of Foreign Affairs | ~2020..~2022
    office    WPK | Director of the United Front Department | ~2022..
    sex       m

person Ri Yong Ho
    of        PRK
    alias     Ri Yong-Ho; Ri Yong-ho
    order     family-first
    office    PRK.MFA | Minister of Foreign Affairs | ~2016..~2020
    sex       m

person Ri Su Yong
    of        PRK
    alias     Ri Su-Yong; Ri Su-yong
    order     family-first
    office    PRK.MFA | Minister of Foreign Affairs | ~2014..~2016
    sex       m

person Pak Ui Chun
    of        PRK
    alias     Pak Ui-chun; Pak Ui-Chun
    order     family-first
    office    PRK.MFA | Minister of Foreign Affairs | ~2007..~2014
    sex       m

person Paek Nam Sun
    of        PRK
    alias     Paek Nam-sun; Paek Nam-Sun
    order     family-first
    office    PRK.MFA | Minister of Foreign Affairs | ~1998..~2007
    sex       m

person Kim Yong Nam
    of        PRK
    alias     Kim Yong-Nam; Kim Yong-nam
    order     family-first
    office    PRK.PARL | President of the Presidium of the Supreme People's Assembly | ~1998..~2019
    sex       m

person Choe Ryong Hae
    of        PRK
    alias     Choe Ryong-Hae; Choi Ryong-hae; Choe Ryong-hae
    order     family-first
    office    PRK.PARL | President of the Presidium of the Supreme People's Assembly | ~2019..
    sex       m

person Pak Pong Ju
    of        PRK
    alias     Pak Pong-Ju; Pak Pong-ju
    order     family-first
    office    PRK | Premier | ~2013..~2019
    office    PRK | Premier | ~2003..~2007
    sex       m

person Kim Jae Ryong
    of        PRK
    alias     Kim Jae-ryong; Kim Jae-Ryong
    order     family-first
    office    PRK | Premier | ~2019..~2020
    sex       m

person Kim Tok Hun
    of        PRK
    alias     Kim Tok-Hun; Kim Tok-hun
    order     family-first
    office    PRK | Premier | ~2020..~2024
    sex       m

person Pak Thae Song
    of        PRK
    alias     Pak Thae-song; Pak Thae-Song
    order     family-first
    office    PRK | Premier | ~2024..
    sex       m

person Choe Yong Rim
    of        PRK
    alias     Choe Yong-rim; Choe Yong-Rim
    order     family-first
    office    PRK | Premier | ~2010..~2013
    sex       m

person Kim Yong Il
    of        PRK
    alias     Kim Yong-il; Kim Yong-Il
    order     family-first
    office    PRK | Premier | ~2007..~2010
    sex       m

person Hong Song Nam
    of        PRK
    alias     Hong Song-nam; Hong Song-Nam
    order     family-first
    office    PRK | Premier | ~1997..~2003
    sex       m

person Kim Yong Chol
    of        PRK
    alias     Kim Yong-Chol; Kim Yong-chol
    order     family-first
    office    WPK | Director of the United Front Department | ~2016..~2019
    sex       m

person Kim Kye Gwan
    of        PRK
    alias     Kim Kye-Gwan; Kim Gye-gwan; Kim Kye-gwan
    order     family-first
    office    PRK.MFA | First Vice Foreign Minister | ~2010..~2019
    sex       m

person Kim Myong Gil
    of        PRK
    alias     Kim Myong-gil; Kim Myong-Gil
    order     family-first
    office    PRK.MFA | Chief Nuclear Negotiator | ~2019..
    sex       m

person Kim Hyok Chol
    of        PRK
    alias     Kim Hyok-chol; Kim Hyok-Chol
    order     family-first
    office    PRK.MFA | Special Representative for the United States | ~2019..~2019
    sex       m

person Kim Song
    of        PRK
    alias     Song Kim
    order     family-first
    office    PRK.MFA | Permanent Representative to the United Nations | ~2018..
    sex       m

person Ja Song Nam
    of        PRK
    alias     Ja Song-nam; Ja Song-Nam
    order     family-first
    office    PRK.MFA | Permanent Representative to the United Nations | ~2014..~2018
    sex       m

person Jo Yong Won
    of        PRK
    alias     Jo Yong-won; Jo Yong-Won
    order     family-first
    office    WPK | Secretary for Organizational Affairs | ~2021..
    sex       m

person Pak Jong Chon
    of        PRK
    alias     Pak Jong-chon; Pak Jong-Chon
    order     family-first
    office    PRK.MIL | Vice Chairman of the Central Military Commission | ~2021..
    office    PRK.MIL | Chief of the General Staff | ~2019..~2021
    sex       m

person Ri Yong Gil
    of        PRK
    alias     Ri Yong-gil; Ri Yong-Gil
    order     family-first
    office    PRK.MOD | Minister of National Defence | ~2021..~2022
    office    PRK.MIL | Chief of the General Staff | ~2023..
    sex       m

person Kang Sun Nam
    of        PRK
    alias     Kang Sun-nam; Kang Sun-Nam
    order     family-first
    office    PRK.MOD | Minister of National Defence | ~2022..~2024
    sex       m

person No Kwang Chol
    of        PRK
    alias     No Kwang-chol; No Kwang-Chol
    surname   No Kwang Chol
    order     family-first
    office    PRK.MOD | Minister of the People's Armed Forces | ~2018..~2019
    office    PRK.MOD | Minister of National Defence | ~2024..
    sex       m

person Ri Pyong Chol
    of        PRK
    alias     Ri Pyong-chol; Ri Pyong-Chol
    order     family-first
    office    PRK.MIL | Vice Chairman of the Central Military Commission | ~2020..~2021
    sex       m

person Jang Song Thaek
    of        PRK
    alias     Jang Song-Thaek; Chang Song-taek; Jang Song-thaek
    order     family-first
    office    PRK.GOV | Vice Chairman of the National Defence Commission | ~2010..~2013
    sex       m

person Hwang Pyong So
    of        PRK
    alias     Hwang Pyong-so; Hwang Pyong-So
    order     family-first
    office    PRK.MIL | Director of the General Political Bureau | ~2014..~2017
    sex       m

person Jang Kum Chol
    of        PRK
    alias     Jang Kum-chol; Jang Kum-Chol
    order     family-first
    office    WPK | Director of the United Front Department | ~2019..~2021
    sex       m

person Kwon Jong Gun
    of        PRK
    alias     Kwon Jong-gun; Kwon Jong-Gun
    order     family-first
    office    PRK.MFA | Director General for US Affairs | ~2018..
    sex       m

person Im Chon Il
    of        PRK
    alias     Im Chon-il; Im Chon-Il
    order     family-first
    office    PRK.MFA | Vice Foreign Minister | ~2020..
    sex       m

person Pak Myong Ho
    of        PRK
    alias     Pak Myong-ho; Pak Myong-Ho
    order     family-first
    office    PRK.MFA | Vice Foreign Minister | ~2020..
    sex       m

person Thae Yong Ho
    of        PRK
    alias     Tae Yong-ho; Thae Yong-ho; Thae Yong-Ho
    order     family-first
    office    PRK.MFA | Deputy Ambassador to the United Kingdom | ..~2016
    sex       m

## China

person Xi Jinping
    of        CHN
    order     family-first
    office    CHN | President | ~2013..
    office    CCP | General Secretary | ~2012..
    office    CHN.MIL | Chairman of the Central Military Commission | ~2012..
    office    CHN | Vice President | ~2008..~2013
    sex       m

person Hu Jintao
    of        CHN
    order     family-first
    office    CHN | President | ~2003..~2013
    office    CCP | General Secretary | ~2002..~2012
    sex       m

person Jiang Zemin
    of        CHN
    order     family-first
    office    CHN | President | ~1993..~2003
    office    CCP | General Secretary | ~1989..~2002
    sex       m

person Li Qiang
    of        CHN
    order     family-first
    office    CHN | Premier | ~2023..
    sex       m

person Li Keqiang
    of        CHN
    order     family-first
    office    CHN | Premier | ~2013..~2023
    sex       m

person Wen Jiabao
    of        CHN
    order     family-first
    office    CHN | Premier | ~2003..~2013
    sex       m

person Zhu Rongji
    of        CHN
    order     family-first
    office    CHN | Premier | ~1998..~2003
    sex       m

person Han Zheng
    of        CHN
    order     family-first
    office    CHN | Vice President | ~2023..
    office    CHN | Vice Premier | ~2018..~2023
    sex       m

person Wang Qishan
    of        CHN
    order     family-first
    office    CHN | Vice President | ~2018..~2023
    sex       m

person Li Yuanchao
    of        CHN
    order     family-first
    office    CHN | Vice President | ~2013..~2018
    sex       m

person Wang Yi
    of        CHN
    order     family-first
    office    CHN.MFA | Minister of Foreign Affairs | ~2013..2022-12-30
    office    CHN.MFA | Minister of Foreign Affairs | 2023-07-25..
    office    CCP.FAC | Director of the Office of the Central Foreign Affairs Commission | ~2023..
    sex       m

person Qin Gang
    of        CHN
    order     family-first
    office    CHN.MFA | Minister of Foreign Affairs | 2022-12-30..2023-07-25
    office    CHN.MFA | Ambassador to the United States | ~2021..~2022
    sex       m

person Yang Jiechi
    of        CHN
    order     family-first
    office    CHN.MFA | Minister of Foreign Affairs | ~2007..~2013
    office    CCP.FAC | Director of the Office of the Central Foreign Affairs Commission | ~2013..~2022
    sex       m

person Li Zhaoxing
    of        CHN
    order     family-first
    office    CHN.MFA | Minister of Foreign Affairs | ~2003..~2007
    sex       m

person Tang Jiaxuan
    of        CHN
    order     family-first
    office    CHN.MFA | Minister of Foreign Affairs | ~1998..~2003
    sex       m

person Dai Bingguo
    of        CHN
    order     family-first
    office    CHN.GOV | State Councilor | ~2008..~2013
    sex       m

person Liu Jianchao
    of        CHN
    order     family-first
    office    CCP.ILD | Head of the International Liaison Department | ~2022..~2025
    sex       m

person Liu Haixing
    of        CHN
    order     family-first
    office    CCP.ILD | Head of the International Liaison Department | ~2025..
    sex       m

person Song Tao
    of        CHN
    order     family-first
    office    CCP.ILD | Head of the International Liaison Department | ~2015..~2022
    office    CHN.TAO | Director of the Taiwan Affairs Office | ~2022..
    sex       m

person Liu Jieyi
    of        CHN
    order     family-first
    office    CHN.TAO | Director of the Taiwan Affairs Office | ~2018..~2022
    office    CHN.MFA | Permanent Representative to the United Nations | ~2013..~2017
    sex       m

person Zhang Zhijun
    of        CHN
    order     family-first
    office    CHN.TAO | Director of the Taiwan Affairs Office | ~2013..~2018
    sex       m

person Ma Xiaoguang
    of        CHN
    order     family-first
    office    CHN.TAO | Spokesperson of the Taiwan Affairs Office | ..~2023
    sex       m

person Zhu Fenglian
    of        CHN
    order     family-first
    office    CHN.TAO | Spokesperson of the Taiwan Affairs Office | ~2019..
    sex       f

person Chen Binhua
    of        CHN
    order     family-first
    office    CHN.TAO | Spokesperson of the Taiwan Affairs Office | ~2023..
    sex       m

person Liang Guanglie
    of        CHN
    order     family-first
    office    CHN.MND | Minister of National Defense | ~2008..~2013
    sex       m

person Chang Wanquan
    of        CHN
    order     family-first
    office    CHN.MND | Minister of National Defense | ~2013..~2018
    sex       m

person Wei Fenghe
    of        CHN
    order     family-first
    office    CHN.MND | Minister of National Defense | ~2018..~2023
    sex       m

person Li Shangfu
    of        CHN
    order     family-first
    office    CHN.MND | Minister of National Defense | ~2023..~2023
    sex       m

person Dong Jun
    of        CHN
    order     family-first
    office    CHN.MND | Minister of National Defense | ~2023..
    sex       m

person Zhang Youxia
    of        CHN
    order     family-first
    office    CHN.MIL | Vice Chairman of the Central Military Commission | ~2017..
    sex       m

person Xu Qiliang
    of        CHN
    order     family-first
    office    CHN.MIL | Vice Chairman of the Central Military Commission | ~2012..~2022
    sex       m

person He Weidong
    of        CHN
    surname   He Weidong
    order     family-first
    office    CHN.MIL | Vice Chairman of the Central Military Commission | ~2022..~2025
    sex       m

person Fan Changlong
    of        CHN
    order     family-first
    office    CHN.MIL | Vice Chairman of the Central Military Commission | ~2012..~2017
    sex       m

person Liu Zhenli
    of        CHN
    order     family-first
    office    CHN.MIL | Chief of the Joint Staff Department | ~2022..
    sex       m

person Li Zuocheng
    of        CHN
    order     family-first
    office    CHN.MIL | Chief of the Joint Staff Department | ~2017..~2022
    sex       m

person Fang Fenghui
    of        CHN
    order     family-first
    office    CHN.MIL | Chief of the Joint Staff Department | ~2012..~2017
    sex       m

person Miao Hua
    of        CHN
    order     family-first
    office    CHN.MIL | Director of the Political Work Department | ~2017..~2024
    sex       m

person Wu Qian
    of        CHN
    order     family-first
    office    CHN.MND | Defence Ministry Spokesperson | ~2015..~2024
    sex       m

person Tan Kefei
    of        CHN
    order     family-first
    office    CHN.MND | Defence Ministry Spokesperson | ~2021..
    sex       m

person Ren Guoqiang
    of        CHN
    order     family-first
    office    CHN.MND | Defence Ministry Spokesperson | ~2017..~2021
    sex       m

person Zhang Xiaogang
    of        CHN
    order     family-first
    office    CHN.MND | Defence Ministry Spokesperson | ~2023..
    sex       m

person Hua Chunying
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2012..~2024
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2024..
    sex       f

person Zhao Lijian
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2020..~2023
    sex       m

person Wang Wenbin
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2020..~2024
    sex       m

person Mao Ning
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2022..
    sex       f

person Lin Jian
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2024..
    sex       m

person Guo Jiakun
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2025..
    sex       m

person Geng Shuang
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2016..~2020
    office    CHN.MFA | Deputy Permanent Representative to the United Nations | ~2020..
    sex       m

person Lu Kang
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2015..~2019
    sex       m

person Hong Lei
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2010..~2016
    sex       m

person Jiang Yu
    of        CHN
    order     family-first
    office    CHN.MFA | Foreign Ministry Spokesperson | ~2006..~2012
    sex       f

person Fu Cong
    of        CHN
    order     family-first
    office    CHN.MFA | Permanent Representative to the United Nations | ~2024..
    office    CHN.MFA | Ambassador to the European Union | ~2022..~2024
    office    CHN.MFA | Director-General of the Arms Control Department | ~2018..~2022
    sex       m

person Zhang Jun
    of        CHN
    order     family-first
    office    CHN.MFA | Permanent Representative to the United Nations | ~2019..~2024
    sex       m

person Ma Zhaoxu
    of        CHN
    order     family-first
    office    CHN.MFA | Permanent Representative to the United Nations | ~2018..~2019
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2019..
    sex       m

person Li Baodong
    of        CHN
    order     family-first
    office    CHN.MFA | Permanent Representative to the United Nations | ~2010..~2013
    sex       m

person Dai Bing
    of        CHN
    order     family-first
    office    CHN.MFA | Deputy Permanent Representative to the United Nations | ~2020..
    sex       m

person Cui Tiankai
    of        CHN
    order     family-first
    office    CHN.MFA | Ambassador to the United States | ~2013..~2021
    sex       m

person Xie Feng
    of        CHN
    order     family-first
    office    CHN.MFA | Ambassador to the United States | ~2023..
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2021..~2023
    sex       m

person Xing Haiming
    of        CHN
    order     family-first
    office    CHN.MFA | Ambassador to South Korea | ~2020..~2024
    sex       m

person Dai Kun
    of        CHN
    order     family-first
    office    CHN.MFA | Ambassador to South Korea | ~2024..
    sex       m

person Wu Jianghao
    of        CHN
    order     family-first
    office    CHN.MFA | Ambassador to Japan | ~2023..
    sex       m

person Kong Xuanyou
    of        CHN
    order     family-first
    office    CHN.MFA | Ambassador to Japan | ~2019..~2023
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2017..~2019
    sex       m

person Lu Shaye
    of        CHN
    order     family-first
    office    CHN.MFA | Ambassador to France | ~2019..~2024
    sex       m

person Fu Ying
    of        CHN
    order     family-first
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2010..~2013
    office    CHN.PARL | Spokesperson of the National People's Congress | ~2013..~2018
    sex       f

person Le Yucheng
    of        CHN
    order     family-first
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2018..~2022
    sex       m

person Luo Zhaohui
    of        CHN
    order     family-first
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2019..~2021
    sex       m

person Sun Weidong
    of        CHN
    order     family-first
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2022..
    office    CHN.MFA | Ambassador to India | ~2019..~2022
    sex       m

person Deng Li
    of        CHN
    order     family-first
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2022..~2025
    sex       m

person Chen Xiaodong
    of        CHN
    order     family-first
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2023..
    sex       m

person Deng Xijun
    of        CHN
    order     family-first
    office    CHN.MFA | Special Envoy for Asian Affairs | ~2022..
    sex       m

person Liu Xiaoming
    of        CHN
    order     family-first
    office    CHN.MFA | Special Representative on Korean Peninsula Affairs | ~2021..
    office    CHN.MFA | Ambassador to the United Kingdom | ~2010..~2021
    sex       m

person Wu Dawei
    of        CHN
    order     family-first
    office    CHN.MFA | Special Representative for Korean Peninsula Affairs | ~2010..~2017
    sex       m

person Li Hui
    of        CHN
    order     family-first
    office    CHN.MFA | Special Representative for Eurasian Affairs | ~2019..~2025
    office    CHN.MFA | Ambassador to Russia | ~2009..~2019
    sex       m

person Zhang Hanhui
    of        CHN
    order     family-first
    office    CHN.MFA | Ambassador to Russia | ~2019..
    sex       m

person Zhai Jun
    of        CHN
    order     family-first
    office    CHN.MFA | Special Envoy on the Middle East | ~2019..
    sex       m

person Yue Xiaoyong
    of        CHN
    order     family-first
    office    CHN.MFA | Special Envoy on Afghanistan | ~2021..
    sex       m

person Xie Zhenhua
    of        CHN
    order     family-first
    office    CHN.GOV | Special Envoy for Climate Change | ~2007..~2023
    sex       m

person Liu Zhenmin
    of        CHN
    order     family-first
    office    CHN.GOV | Special Envoy for Climate Change | ~2024..
    office    CHN.MFA | Vice Minister of Foreign Affairs | ~2013..~2017
    sex       m

person Wang Huning
    of        CHN
    order     family-first
    office    CHN.CPPCC | Chairman of the Chinese People's Political Consultative Conference | ~2023..
    sex       m

person Wang Yang
    of        CHN
    order     family-first
    office    CHN.CPPCC | Chairman of the Chinese People's Political Consultative Conference | ~2018..~2023
    sex       m

person Zhao Leji
    of        CHN
    order     family-first
    office    CHN.PARL | Chairman of the National People's Congress Standing Committee | ~2023..
    sex       m

person Li Zhanshu
    of        CHN
    order     family-first
    office    CHN.PARL | Chairman of the National People's Congress Standing Committee | ~2018..~2023
    sex       m

person Zhang Dejiang
    of        CHN
    order     family-first
    office    CHN.PARL | Chairman of the National People's Congress Standing Committee | ~2013..~2018
    sex       m

person Cai Qi
    of        CHN
    order     family-first
    office    CCP | First Secretary of the Secretariat | ~2022..
    sex       m

person Ding Xuexiang
    of        CHN
    order     family-first
    office    CHN | First Vice Premier | ~2023..
    sex       m

person He Lifeng
    of        CHN
    surname   He Lifeng
    order     family-first
    office    CHN | Vice Premier | ~2023..
    sex       m

person Liu He
    of        CHN
    order     family-first
    office    CHN | Vice Premier | ~2018..~2023
    sex       m

person Sun Chunlan
    of        CHN
    order     family-first
    office    CHN | Vice Premier | ~2018..~2023
    sex       f

person Chen Wenqing
    of        CHN
    order     family-first
    office    CHN.INTEL | Minister of State Security | ~2016..~2022
    sex       m

person Chen Yixin
    of        CHN
    order     family-first
    office    CHN.INTEL | Minister of State Security | ~2022..
    sex       m

person Wang Xiaohong
    of        CHN
    order     family-first
    office    CHN.MOI | Minister of Public Security | ~2022..
    sex       m

person Zhao Kezhi
    of        CHN
    order     family-first
    office    CHN.MOI | Minister of Public Security | ~2017..~2022
    sex       m

person Guo Shengkun
    of        CHN
    order     family-first
    office    CHN.MOI | Minister of Public Security | ~2012..~2017
    sex       m

person Wang Wentao
    of        CHN
    order     family-first
    office    CHN.MOC | Minister of Commerce | ~2020..
    sex       m

person Zhong Shan
    of        CHN
    order     family-first
    office    CHN.MOC | Minister of Commerce | ~2017..~2020
    sex       m

person Gao Hucheng
    of        CHN
    order     family-first
    office    CHN.MOC | Minister of Commerce | ~2013..~2017
    sex       m

person Li Chenggang
    of        CHN
    order     family-first
    office    CHN.MOC | China International Trade Representative | ~2025..
    sex       m

person Pan Gongsheng
    of        CHN
    order     family-first
    office    CHN.CB | Governor of the People's Bank of China | 2023-07-25..
    sex       m

person Yi Gang
    of        CHN
    order     family-first
    office    CHN.CB | Governor of the People's Bank of China | ~2018..2023-07-25
    sex       m

person Zhou Xiaochuan
    of        CHN
    order     family-first
    office    CHN.CB | Governor of the People's Bank of China | ~2002..~2018
    sex       m

person Lan Fo'an
    of        CHN
    alias     Lan Foan
    order     family-first
    office    CHN.MOF | Minister of Finance | ~2023..
    sex       m

person Peng Liyuan
    of        CHN
    order     family-first
    office    CHN | First Lady | ~2013..
    sex       f

person Chen Quanguo
    of        CHN
    order     family-first
    office    CCP | Party Secretary of Xinjiang | ~2016..~2021
    sex       m

person Ma Xingrui
    of        CHN
    order     family-first
    office    CCP | Party Secretary of Xinjiang | ~2021..~2025
    sex       m

person Bo Xilai
    of        CHN
    order     family-first
    office    CCP | Party Secretary of Chongqing | ~2007..~2012
    sex       m

person Liu Xiaobo
    of        CHN
    order     family-first
    office    GRP:Charter 08 | Author | ..~2017
    sex       m

person Carrie Lam
    of        HKG; CHN
    alias     Carrie Lam Cheng Yuet-ngor; Lam Cheng Yuet-ngor
    surname   Lam
    order     family-first
    office    PLC:Hong Kong | Chief Executive | ~2017..~2022
    sex       f

person John Lee
    of        HKG; CHN
    alias     John Lee Ka-chiu; Lee Ka-chiu
    surname   Lee
    office    PLC:Hong Kong | Chief Executive | ~2022..
    sex       m

person Leung Chun-ying
    of        HKG; CHN
    alias     CY Leung; C.Y. Leung
    surname   Leung
    office    PLC:Hong Kong | Chief Executive | ~2012..~2017
    sex       m

person Donald Tsang
    of        HKG; CHN
    office    PLC:Hong Kong | Chief Executive | ~2005..~2012
    sex       m

person Tung Chee-hwa
    of        HKG; CHN
    surname   Tung
    office    PLC:Hong Kong | Chief Executive | ~1997..~2005
    sex       m

person Joshua Wong
    of        HKG; CHN
    office    GRP:Demosisto | Leader | ~2016..~2020
    sex       m

person Jimmy Lai
    of        HKG; CHN
    office    OUT:Apple Daily | Founder | ~1995..~2021
    sex       m

person Nathan Law
    of        HKG; CHN
    office    GRP:Demosisto | Chairman | ~2016..~2018
    sex       m

person Ho Iat Seng
    of        MAC; CHN
    order     family-first
    office    PLC:Macau | Chief Executive | ~2019..~2024
    sex       m

person Sam Hou Fai
    of        MAC; CHN
    order     family-first
    office    PLC:Macau | Chief Executive | ~2024..
    sex       m

person Mao Zedong
    of        CHN
    alias     Mao Tse-tung; Chairman Mao
    order     family-first
    office    CCP | Chairman | ~1943..~1976
    sex       m

person Deng Xiaoping
    of        CHN
    order     family-first
    office    CHN.MIL | Chairman of the Central Military Commission | ~1981..~1989
    sex       m

person Zhou Enlai
    of        CHN
    alias     Chou En-lai
    order     family-first
    office    CHN | Premier | ~1949..~1976
    office    CHN.MFA | Minister of Foreign Affairs | ~1949..~1958
    sex       m

person Hu Yaobang
    of        CHN
    order     family-first
    office    CCP | General Secretary | ~1982..~1987
    sex       m

person Zhao Ziyang
    of        CHN
    order     family-first
    office    CHN | Premier | ~1980..~1987
    office    CCP | General Secretary | ~1987..~1989
    sex       m

person Li Peng
    of        CHN
    order     family-first
    office    CHN | Premier | ~1987..~1998
    office    CHN.PARL | Chairman of the National People's Congress Standing Committee | ~1998..~2003
    sex       m

person Qian Qichen
    of        CHN
    order     family-first
    office    CHN.MFA | Minister of Foreign Affairs | ~1988..~1998
    office    CHN | Vice Premier | ~1993..~2003
    sex       m

## Taiwan

person Lai Ching-te
    of        TWN
    alias     William Lai; Lai Ching-te William; Lai Ching Te; Ching-te Lai
    order     family-first
    office    TWN | President | 2024-05-20..
    office    TWN | Vice President | ~2020..~2024
    office    TWN | Premier | ~2017..~2019
    sex       m

person Tsai Ing-wen
    of        TWN
    alias     Ing-wen Tsai; Tsai Ing Wen
    order     family-first
    office    TWN | President | 2016-05-20..2024-05-20
    sex       f

person Ma Ying-jeou
    of        TWN
    alias     Ying-jeou Ma; Ma Ying Jeou
    order     family-first
    office    TWN | President | ~2008..2016-05-20
    sex       m

person Chen Shui-bian
    of        TWN
    alias     Shui-bian Chen; Chen Shui Bian
    order     family-first
    office    TWN | President | ~2000..~2008
    sex       m

person Lee Teng-hui
    of        TWN
    alias     Teng-hui Lee; Lee Teng Hui
    order     family-first
    office    TWN | President | ~1988..~2000
    sex       m

person Hsiao Bi-khim
    of        TWN
    alias     Bi-khim Hsiao; Hsiao Bi Khim
    order     family-first
    office    TWN | Vice President | 2024-05-20..
    office    TWN.MOFA | Representative to the United States | ~2020..~2023
    sex       f

person Chen Chien-jen
    of        TWN
    alias     Chien-jen Chen; Chen Chien Jen
    order     family-first
    office    TWN | Vice President | ~2016..~2020
    office    TWN | Premier | ~2023..~2024
    sex       m

person Cho Jung-tai
    of        TWN
    alias     Jung-tai Cho; Cho Jung Tai
    order     family-first
    office    TWN | Premier | ~2024..
    sex       m

person Su Tseng-chang
    of        TWN
    alias     Tseng-chang Su; Su Tseng Chang
    order     family-first
    office    TWN | Premier | ~2019..~2023
    office    TWN | Premier | ~2006..~2007
    sex       m

person Lin Chuan
    of        TWN
    order     family-first
    office    TWN | Premier | ~2016..~2017
    sex       m

person Mao Chi-kuo
    of        TWN
    alias     Chi-kuo Mao; Mao Chi Kuo
    order     family-first
    office    TWN | Premier | ~2014..~2016
    sex       m

person Simon Chang
    of        TWN
    alias     Chang San-cheng
    surname   Chang
    order     family-first
    office    TWN | Premier | ~2016..~2016
    sex       m

person Jiang Yi-huah
    of        TWN
    alias     Yi-huah Jiang; Jiang Yi Huah
    order     family-first
    office    TWN | Premier | ~2013..~2014
    sex       m

person Sean Chen
    of        TWN
    alias     Chen Chun
    surname   Chen
    order     family-first
    office    TWN | Premier | ~2012..~2013
    sex       m

person Wu Den-yih
    of        TWN
    alias     Den-yih Wu; Wu Den Yih
    order     family-first
    office    TWN | Premier | ~2009..~2012
    sex       m

person Joseph Wu
    of        TWN
    alias     Wu Jau-shieh; Jaushieh Joseph Wu
    office    TWN.MOFA | Minister of Foreign Affairs | ~2018..~2024
    office    TWN.NSC | Secretary-General of the National Security Council | ~2024..
    office    TWN.NSC | Secretary-General of the National Security Council | ~2016..~2017
    sex       m

person Lin Chia-lung
    of        TWN
    alias     Chia-lung Lin; Lin Chia Lung
    order     family-first
    office    TWN.MOFA | Minister of Foreign Affairs | ~2024..
    sex       m

person David Lee
    of        TWN
    alias     Lee Ta-wei
    office    TWN.MOFA | Minister of Foreign Affairs | ~2016..~2018
    office    TWN.NSC | Secretary-General of the National Security Council | ~2018..~2020
    sex       m

person David Lin
    of        TWN
    alias     Lin Yung-lo
    office    TWN.MOFA | Minister of Foreign Affairs | ~2012..~2016
    sex       m

person Timothy Yang
    of        TWN
    alias     Yang Chin-tien
    office    TWN.MOFA | Minister of Foreign Affairs | ~2009..~2012
    sex       m

person Yen De-fa
    of        TWN
    alias     De-fa Yen; Yen De Fa
    order     family-first
    office    TWN.MND | Minister of National Defense | ~2018..~2021
    office    TWN.NSC | Secretary-General of the National Security Council | ~2017..~2018
    sex       m

person Chiu Kuo-cheng
    of        TWN
    alias     Kuo-cheng Chiu; Chiu Kuo Cheng
    order     family-first
    office    TWN.MND | Minister of National Defense | ~2021..~2024
    office    TWN.INTEL | Director-General of the National Security Bureau | ~2019..~2021
    sex       m

person Wellington Koo
    of        TWN
    alias     Koo Li-hsiung
    office    TWN.MND | Minister of National Defense | ~2024..
    office    TWN.NSC | Secretary-General of the National Security Council | ~2020..~2024
    sex       m

person Feng Shih-kuan
    of        TWN
    alias     Shih-kuan Feng; Feng Shih Kuan
    order     family-first
    office    TWN.MND | Minister of National Defense | ~2016..~2018
    sex       m

person Kao Kuang-chi
    of        TWN
    alias     Kuang-chi Kao; Kao Kuang Chi
    order     family-first
    office    TWN.MND | Minister of National Defense | ~2015..~2016
    sex       m

person Yen Ming
    of        TWN
    order     family-first
    office    TWN.MND | Minister of National Defense | ~2013..~2015
    sex       m

person Joanne Ou
    of        TWN
    alias     Ou Jiang-an
    office    TWN.MOFA | Foreign Ministry Spokesperson | ~2019..~2022
    sex       f

person Jeff Liu
    of        TWN
    alias     Liu Yung-chien
    office    TWN.MOFA | Foreign Ministry Spokesperson | ~2022..~2024
    sex       m

person Alexander Yui
    of        TWN
    alias     Alexander Tah-ray Yui
    office    TWN.MOFA | Representative to the United States | ~2023..
    sex       m

person Stanley Kao
    of        TWN
    office    TWN.MOFA | Representative to the United States | ~2016..~2020
    sex       m

person Chiu Tai-san
    of        TWN
    alias     Tai-san Chiu; Chiu Tai San
    order     family-first
    office    TWN.MAC | Minister of the Mainland Affairs Council | ~2021..~2024
    sex       m

person Chiu Chui-cheng
    of        TWN
    alias     Chui-cheng Chiu; Chiu Chui Cheng
    order     family-first
    office    TWN.MAC | Minister of the Mainland Affairs Council | ~2024..
    sex       m

person Chen Ming-tong
    of        TWN
    alias     Ming-tong Chen; Chen Ming Tong
    order     family-first
    office    TWN.MAC | Minister of the Mainland Affairs Council | ~2018..~2021
    office    TWN.INTEL | Director-General of the National Security Bureau | ~2021..~2023
    sex       m

person Katharine Chang
    of        TWN
    alias     Chang Hsiao-yueh
    surname   Chang
    order     family-first
    office    TWN.MAC | Minister of the Mainland Affairs Council | ~2016..~2018
    sex       f

person Han Kuo-yu
    of        TWN
    alias     Kuo-yu Han; Han Kuo Yu
    order     family-first
    office    TWN.PARL | President of the Legislative Yuan | ~2024..
    sex       m

person You Si-kun
    of        TWN
    alias     Yu Shyi-kun; Si-kun You; You Si Kun
    surname   You Si-kun; Yu
    order     family-first
    office    TWN.PARL | President of the Legislative Yuan | ~2020..~2024
    office    TWN | Premier | ~2002..~2005
    sex       m

person Su Jia-chyuan
    of        TWN
    alias     Jia-chyuan Su; Su Jia Chyuan
    order     family-first
    office    TWN.PARL | President of the Legislative Yuan | ~2016..~2020
    sex       m

person Eric Chu
    of        TWN
    alias     Chu Li-luan
    office    KMT | Chairman | ~2021..~2025
    sex       m

person Cheng Li-wun
    of        TWN
    alias     Li-wun Cheng; Cheng Li Wun
    order     family-first
    office    KMT | Chairperson | ~2025..
    sex       f

person Hung Hsiu-chu
    of        TWN
    alias     Hsiu-chu Hung; Hung Hsiu Chu
    order     family-first
    office    KMT | Chairperson | ~2016..~2017
    sex       f

person Johnny Chiang
    of        TWN
    alias     Chiang Chi-chen
    office    KMT | Chairman | ~2020..~2021
    sex       m

person Ko Wen-je
    of        TWN
    alias     Wen-je Ko; Ko Wen Je
    order     family-first
    office    TPP | Chairman | ~2019..~2024
    sex       m

person Hou Yu-ih
    of        TWN
    alias     Yu-ih Hou; Hou Yu Ih
    order     family-first
    office    TWN.NTC | Mayor of New Taipei | ~2018..
    sex       m

person Chiang Kai-shek
    of        TWN
    alias     Generalissimo Chiang Kai-shek; Kai-shek Chiang; Chiang Kai Shek
    order     family-first
    office    TWN | President | ~1950..~1975
    office    KMT | Chairman | ~1938..~1975
    sex       m

person Chiang Ching-kuo
    of        TWN
    alias     Ching-kuo Chiang; Chiang Ching Kuo
    order     family-first
    office    TWN | President | ~1978..~1988
    office    KMT | Chairman | ~1975..~1988
    sex       m

## Mongolia

person Ukhnaagiin Khürelsükh
    of        MNG
    alias     Khurelsukh Ukhnaa; Ukhnaa Khurelsukh; Khürelsükh Ukhnaa; U. Khurelsukh; Ukhnaagiin Khurelsukh
    surname   Khürelsükh; Khurelsukh
    office    MNG | President | ~2021..
    office    MNG | Prime Minister | ~2017..~2021
    sex       m

person Khaltmaagiin Battulga
    of        MNG
    alias     Battulga Khaltmaa; Khaltmaa Battulga
    surname   Battulga
    office    MNG | President | ~2017..~2021
    sex       m

person Tsakhiagiin Elbegdorj
    of        MNG
    alias     Elbegdorj Tsakhia; Tsakhia Elbegdorj
    surname   Elbegdorj
    office    MNG | President | ~2009..~2017
    office    MNG | Prime Minister | ~2004..~2006
    sex       m

person Nambaryn Enkhbayar
    of        MNG
    alias     Enkhbayar Nambar; Nambar Enkhbayar
    surname   Enkhbayar
    office    MNG | President | ~2005..~2009
    office    MNG | Prime Minister | ~2000..~2004
    sex       m

person Natsagiin Bagabandi
    of        MNG
    surname   Bagabandi
    office    MNG | President | ~1997..~2005
    sex       m

person Gombojavyn Zandanshatar
    of        MNG
    alias     Zandanshatar Gombojav
    surname   Zandanshatar
    office    MNG | Prime Minister | ~2025..
    office    MNG.MFA | Minister of Foreign Affairs | ~2009..~2012
    office    MNG.PARL | Chairman of the State Great Khural | ~2019..~2024
    sex       m

person Luvsannamsrain Oyun-Erdene
    of        MNG
    alias     Oyun-Erdene Luvsannamsrai; L. Oyun-Erdene
    surname   Oyun-Erdene
    office    MNG | Prime Minister | ~2021..~2025
    alias     Oyunerdene Luvsannamsrai; Luvsannamsrai Oyun-Erdene; Luvsannamsrain Oyunerdene
    sex       m

person Jargaltulgyn Erdenebat
    of        MNG
    alias     Erdenebat Jargaltulga
    surname   Erdenebat
    office    MNG | Prime Minister | ~2016..~2017
    sex       m

person Chimediin Saikhanbileg
    of        MNG
    alias     Saikhanbileg Chimed
    surname   Saikhanbileg
    office    MNG | Prime Minister | ~2014..~2016
    sex       m

person Norovyn Altankhuyag
    of        MNG
    alias     Altankhuyag Norov
    surname   Altankhuyag
    office    MNG | Prime Minister | ~2012..~2014
    sex       m

person Sükhbaataryn Batbold
    of        MNG
    alias     Batbold Sukhbaatar; Sukhbaataryn Batbold
    surname   Batbold
    office    MNG | Prime Minister | ~2009..~2012
    office    MNG.MFA | Minister of Foreign Affairs | ~2008..~2009
    sex       m

person Sanjaagiin Bayar
    of        MNG
    alias     Bayar Sanjaa
    surname   Bayar
    office    MNG | Prime Minister | ~2007..~2009
    sex       m

person Miyeegombyn Enkhbold
    of        MNG
    alias     Enkhbold Miyegombo
    surname   Enkhbold
    office    MNG | Prime Minister | ~2006..~2007
    sex       m

person Batmunkh Battsetseg
    of        MNG
    alias     Battsetseg Batmunkh; Batmunkhiin Battsetseg
    surname   Battsetseg
    office    MNG.MFA | Minister of Foreign Affairs | ~2021..
    sex       f

person Nyamtseren Enkhtaivan
    of        MNG
    alias     Enkhtaivan Nyamtseren
    surname   Enkhtaivan
    office    MNG.MFA | Minister of Foreign Affairs | ~2020..~2021
    sex       m

person Damdin Tsogtbaatar
    of        MNG
    alias     Tsogtbaatar Damdin
    surname   Tsogtbaatar
    office    MNG.MFA | Minister of Foreign Affairs | ~2017..~2020
    sex       m

person Tsend Munkh-Orgil
    of        MNG
    alias     Munkh-Orgil Tsend
    surname   Munkh-Orgil
    office    MNG.MFA | Minister of Foreign Affairs | ~2016..~2017
    office    MNG.MFA | Minister of Foreign Affairs | ~2004..~2006
    sex       m

person Lundeg Purevsuren
    of        MNG
    alias     Purevsuren Lundeg
    surname   Purevsuren
    office    MNG.MFA | Minister of Foreign Affairs | ~2014..~2016
    sex       m

person Luvsanvandan Bold
    of        MNG
    alias     Bold Luvsanvandan
    surname   Bold
    office    MNG.MFA | Minister of Foreign Affairs | ~2012..~2014
    sex       m

person Lee Han-dong
    of        KOR
    alias     Han-dong Lee
    order     family-first
    office    KOR | Prime Minister | ~2000..~2002
    sex       m

person Kim Suk-soo
    of        KOR
    alias     Suk-soo Kim
    order     family-first
    office    KOR | Prime Minister | ~2002..~2003
    sex       m

person Goh Kun
    of        KOR
    alias     Goh Gun
    order     family-first
    office    KOR | Prime Minister | ~2003..~2004
    sex       m

person Lee Hae-chan
    of        KOR
    alias     Hae-chan Lee
    order     family-first
    office    KOR | Prime Minister | ~2004..~2006
    sex       m

person Han Myeong-sook
    of        KOR
    alias     Myeong-sook Han
    order     family-first
    office    KOR | Prime Minister | ~2006..~2007
    sex       f

person Han Seung-soo
    of        KOR
    alias     Seung-soo Han
    order     family-first
    office    KOR | Prime Minister | ~2008..~2009
    sex       m

person Tang Fei
    of        TWN
    alias     Fei Tang
    order     family-first
    office    TWN | Premier | ~2000..~2000
    sex       m

person Chang Chun-hsiung
    of        TWN
    alias     Chun-hsiung Chang
    order     family-first
    office    TWN | Premier | ~2000..~2002
    sex       m

person Liu Chao-shiuan
    of        TWN
    alias     Chao-shiuan Liu
    order     family-first
    office    TWN | Premier | ~2008..~2009
    sex       m

person Toshimi Kitazawa
    of        JPN
    alias     Kitazawa Toshimi
    office    JPN.MOD | Minister of Defense | ~2009..~2011
    sex       m

person Yasuo Ichikawa
    of        JPN
    alias     Ichikawa Yasuo
    office    JPN.MOD | Minister of Defense | ~2011..~2012
    sex       m

person Satoshi Morimoto
    of        JPN
    alias     Morimoto Satoshi
    office    JPN.MOD | Minister of Defense | ~2012..~2012
    sex       m

person Kao Hua-chu
    of        TWN
    alias     Hua-chu Kao
    order     family-first
    office    TWN.MND | Minister of National Defense | ~2009..~2013
    sex       m

person Kim Yong-chun
    of        PRK
    alias     Kim Yong Chun
    order     family-first
    office    PRK.MOD | Minister of National Defence | ~2009..~2012
    sex       m

person Hyon Yong-chol
    of        PRK
    alias     Hyon Yong Chol
    order     family-first
    office    PRK.MOD | Minister of National Defence | ~2014..~2015
    sex       m

person Pak Yong-sik
    of        PRK
    alias     Pak Yong Sik
    order     family-first
    office    PRK.MOD | Minister of National Defence | ~2015..~2018
    sex       m

person Chun Yung-woo
    of        KOR
    alias     Yung-woo Chun; Chun Yungwoo
    order     family-first
    office    KOR.NSO | Senior Secretary for Foreign Affairs and National Security | ~2010..~2013
    sex       m

person King Pu-tsung
    of        TWN
    alias     Pu-tsung King
    order     family-first
    office    TWN.NSC | Secretary-General of the National Security Council | ~2014..~2015
    sex       m

person Cho Tai-young
    of        KOR
    alias     Tai-young Cho; Cho Tai Young
    order     family-first
    office    KOR.MOFA | Foreign Ministry Spokesperson | ~2012..~2014
    sex       m

person Noh Kwang-il
    of        KOR
    alias     Kwang-il Noh
    order     family-first
    office    KOR.MOFA | Foreign Ministry Spokesperson | ~2014..~2015
    sex       m

person Tsuneo Nishida
    of        JPN
    alias     Nishida Tsuneo
    office    JPN.MOFA | Permanent Representative to the United Nations | ~2010..~2013
    sex       m

person Motohide Yoshikawa
    of        JPN
    alias     Yoshikawa Motohide
    office    JPN.MOFA | Permanent Representative to the United Nations | ~2013..~2016
    sex       m

person Kim Sook
    of        KOR
    alias     Sook Kim
    order     family-first
    office    KOR.MOFA | Permanent Representative to the United Nations | ~2011..~2013
    sex       m

person Oh Joon
    of        KOR
    alias     Joon Oh
    order     family-first
    office    KOR.MOFA | Permanent Representative to the United Nations | ~2013..~2016
    sex       m

person Sin Son-ho
    of        PRK
    alias     Sin Son Ho
    order     family-first
    office    PRK.MFA | Permanent Representative to the United Nations | ~2008..~2014
    sex       m

person Chen Bingde
    of        CHN
    order     family-first
    office    CHN.MIL | Chief of the General Staff | ~2007..~2012
    sex       m

person Ryoichi Oriki
    of        JPN
    alias     Oriki Ryoichi
    office    JPN.MIL | Chief of Staff, Joint Staff | ~2009..~2012
    sex       m

person Shigeru Iwasaki
    of        JPN
    alias     Iwasaki Shigeru
    office    JPN.MIL | Chief of Staff, Joint Staff | ~2012..~2014
    sex       m

person Jung Seung-jo
    of        KOR
    alias     Seung-jo Jung
    order     family-first
    office    KOR.MIL | Chairman of the Joint Chiefs of Staff | ~2011..~2013
    sex       m

person Choi Yoon-hee
    of        KOR
    alias     Yoon-hee Choi
    order     family-first
    office    KOR.MIL | Chairman of the Joint Chiefs of Staff | ~2013..~2015
    sex       m

person Lee Sun-jin
    of        KOR
    alias     Sun-jin Lee
    order     family-first
    office    KOR.MIL | Chairman of the Joint Chiefs of Staff | ~2015..~2017
    sex       m

person Wu Bangguo
    of        CHN
    order     family-first
    office    CHN.PARL | Chairman of the National People's Congress Standing Committee | ~2003..~2013
    sex       m

person Takahiro Yokomichi
    of        JPN
    alias     Yokomichi Takahiro
    office    JPN.PARL | Speaker of the House of Representatives | ~2009..~2012
    sex       m

person Bunmei Ibuki
    of        JPN
    alias     Ibuki Bunmei
    office    JPN.PARL | Speaker of the House of Representatives | ~2012..~2014
    sex       m

person Tadamori Oshima
    of        JPN
    alias     Oshima Tadamori
    office    JPN.PARL | Speaker of the House of Representatives | ~2015..~2021
    sex       m

person Hiroyuki Hosoda
    of        JPN
    alias     Hosoda Hiroyuki
    office    JPN.PARL | Speaker of the House of Representatives | ~2021..~2023
    sex       m

person Fukushiro Nukaga
    of        JPN
    alias     Nukaga Fukushiro
    office    JPN.PARL | Speaker of the House of Representatives | ~2023..~2026
    sex       m

person Kang Chang-hee
    of        KOR
    alias     Chang-hee Kang
    order     family-first
    office    KOR.PARL | Speaker of the National Assembly | ~2012..~2014
    sex       m

person Chung Ui-hwa
    of        KOR
    alias     Ui-hwa Chung
    order     family-first
    office    KOR.PARL | Speaker of the National Assembly | ~2014..~2016
    sex       m

person Wang Jin-pyng
    of        TWN
    alias     Jin-pyng Wang
    order     family-first
    office    TWN.PARL | President of the Legislative Yuan | ~1999..~2016
    sex       m
