# News agencies, newspapers, broadcasters, photo agencies and networks: whom a report cites or credits.
# Broadcasters that no report tells apart share an entry only where they are one house.

# --- News agencies ----------------------------------------------------------------------------

outlet OUT:Reuters | Reuters
    alias     Thomson Reuters; Reuters news agency; REUTERS; Reuters News
    of        GBR

outlet OUT:AP | AP
    alias     Associated Press; The Associated Press; AP Photo; AP News; A.P.
    weak      AP
    of        USA

outlet OUT:AFP | AFP
    alias     Agence France-Presse; Agence France Presse; AFP news agency; AFP via Getty Images; AFP Photo
    of        FRA

outlet OUT:UPI | UPI
    alias     United Press International
    of        USA

outlet OUT:Bloomberg | Bloomberg
    alias     Bloomberg News; Bloomberg TV; Bloomberg Television; Bloomberg Businessweek; Bloomberg via Getty Images
    of        USA

outlet OUT:Dow Jones Newswires | Dow Jones Newswires
    alias     Dow Jones
    of        USA

outlet OUT:DPA | DPA
    alias     dpa; Deutsche Presse-Agentur; DPA news agency; German news agency DPA; dpa international
    weak      dpa
    of        DEU

outlet OUT:ANSA | ANSA
    alias     ANSA news agency; Ansa
    of        ITA

outlet OUT:AGI | AGI
    alias     Agenzia Giornalistica Italia
    weak      AGI
    of        ITA

outlet OUT:Adnkronos | Adnkronos
    of        ITA

outlet OUT:EFE | EFE
    alias     Agencia EFE; EFE news agency; EPA-EFE
    of        ESP

outlet OUT:Europa Press | Europa Press
    of        ESP

outlet OUT:EPA | EPA
    alias     European Pressphoto Agency; European Press Agency; EPA Images
    weak      EPA
    of        DEU

outlet OUT:Lusa | Lusa
    alias     Lusa news agency; Agência Lusa
    weak      Lusa
    of        PRT

outlet OUT:APA | APA
    alias     Austria Press Agency
    weak      APA
    of        AUT

outlet OUT:Belga | Belga
    alias     Belga news agency; Belga News Agency
    of        BEL

outlet OUT:ANP | ANP
    alias     Algemeen Nederlands Persbureau
    weak      ANP
    of        NLD

outlet OUT:Keystone-SDA | Keystone-SDA
    alias     Swiss news agency; Keystone-ATS
    of        CHE

outlet OUT:Swissinfo | Swissinfo
    alias     swissinfo.ch
    of        CHE

outlet OUT:PA Media | PA Media
    alias     Press Association; PA news agency; UK Press Association
    of        GBR

outlet OUT:TT | TT
    alias     TT news agency; Tidningarnas Telegrambyrå
    weak      TT
    of        SWE

outlet OUT:NTB | NTB
    alias     Norwegian News Agency; NTB news agency
    of        NOR

outlet OUT:Ritzau | Ritzau
    alias     Ritzau news agency
    of        DNK

outlet OUT:STT | STT
    alias     Finnish News Agency
    weak      STT
    of        FIN

outlet OUT:BNS | BNS
    alias     Baltic News Service
    of        LTU

outlet OUT:ELTA | ELTA
    alias     Elta
    of        LTU

outlet OUT:LETA | LETA
    alias     LETA news agency
    of        LVA

outlet OUT:PAP | PAP
    alias     Polish Press Agency; Polska Agencja Prasowa; Polish state news agency PAP
    weak      PAP
    of        POL

outlet OUT:CTK | CTK
    alias     ČTK; Czech News Agency
    of        CZE

outlet OUT:TASR | TASR
    alias     News Agency of the Slovak Republic
    of        SVK

outlet OUT:MTI | MTI
    alias     MTI news agency; Hungarian news agency
    weak      MTI
    of        HUN

outlet OUT:Agerpres | Agerpres
    alias     AGERPRES
    of        ROU

outlet OUT:BTA | BTA
    alias     Bulgarian News Agency; Bulgarian Telegraph Agency
    of        BGR

outlet OUT:Tanjug | Tanjug
    alias     Tanjug news agency
    of        SRB

outlet OUT:Beta | Beta
    alias     Beta news agency
    weak      Beta
    of        SRB

outlet OUT:FoNet | FoNet
    of        SRB

outlet OUT:HINA | HINA
    alias     Hina news agency; Croatian News Agency
    of        HRV

outlet OUT:STA | STA
    alias     Slovenian Press Agency
    weak      STA
    of        SVN

outlet OUT:FENA | FENA
    alias     Fena news agency
    of        BIH

outlet OUT:SRNA | SRNA
    alias     Srna news agency
    of        BIH

outlet OUT:MIA | MIA
    alias     Macedonian Information Agency
    weak      MIA
    of        MKD

outlet OUT:ATA | ATA
    alias     Albanian Telegraphic Agency
    weak      ATA
    of        ALB

outlet OUT:KosovaPress | KosovaPress
    alias     Kosovapress
    of        KOS

outlet OUT:AMNA | AMNA
    alias     Athens News Agency; Athens-Macedonian News Agency; ANA-MPA
    of        GRC

outlet OUT:CNA | CNA
    alias     Cyprus News Agency
    weak      CNA
    of        CYP

outlet OUT:Anadolu Agency | Anadolu Agency
    alias     Anadolu; AA; Anadolu Ajansı; state-run Anadolu Agency; Anadolu news agency
    weak      AA
    of        TUR

outlet OUT:DHA | DHA
    alias     Demirören News Agency; Dogan News Agency; Doğan News Agency
    of        TUR

outlet OUT:TASS | TASS
    alias     ITAR-TASS; Tass; TASS news agency; Itar-Tass
    of        RUS

outlet OUT:RIA Novosti | RIA Novosti
    alias     RIA; RIA news agency; Ria Novosti; RIA Novosti news agency
    weak      RIA
    of        RUS

outlet OUT:Interfax | Interfax
    alias     Interfax news agency
    of        RUS

outlet OUT:Sputnik | Sputnik
    alias     Sputnik News; Sputnik news agency
    weak      Sputnik
    of        RUS

outlet OUT:Voice of Russia | Voice of Russia
    of        RUS

outlet OUT:Interfax-Ukraine | Interfax-Ukraine
    of        UKR

outlet OUT:Ukrinform | Ukrinform
    of        UKR

outlet OUT:UNIAN | UNIAN
    of        UKR

outlet OUT:BelTA | BelTA
    alias     Belta; BELTA; Belta news agency
    of        BLR

outlet OUT:Infotag | Infotag
    of        MDA

outlet OUT:IPN | IPN
    alias     IPN Moldova
    weak      IPN
    of        MDA

outlet OUT:Moldpres | Moldpres
    of        MDA

outlet OUT:Armenpress | Armenpress
    alias     ARMENPRESS
    of        ARM

outlet OUT:Azertac | Azertac
    alias     AZERTAC; Azertag
    of        AZE

outlet OUT:Turan | Turan
    alias     Turan news agency
    weak      Turan
    of        AZE

outlet OUT:Trend News Agency | Trend News Agency
    alias     Trend
    weak      Trend
    of        AZE

outlet OUT:InterPressNews | InterPressNews
    alias     Interpressnews
    of        GEO

outlet OUT:Kazinform | Kazinform
    alias     KazInform
    of        KAZ

outlet OUT:Tengrinews | Tengrinews
    of        KAZ

outlet OUT:Kabar | Kabar
    of        KGZ

outlet OUT:24.kg | 24.kg
    of        KGZ

outlet OUT:AKIpress | AKIpress
    of        KGZ

outlet OUT:Khovar | Khovar
    of        TJK

outlet OUT:Asia-Plus | Asia-Plus
    of        TJK

outlet OUT:Avesta | Avesta
    of        TJK

outlet OUT:UzA | UzA
    alias     Uzbekistan National News Agency; Uza
    of        UZB

outlet OUT:Xinhua | Xinhua
    alias     Xinhua News Agency; Xinhua news agency; New China News Agency; XINHUA; Chinese state news agency Xinhua
    of        CHN

outlet OUT:China News Service | China News Service
    alias     CNS photo
    of        CHN

outlet OUT:Kyodo | Kyodo
    alias     Kyodo News; Kyodo news agency; Kyodo News Agency; KYODO
    of        JPN

outlet OUT:Jiji | Jiji
    alias     Jiji Press; Jiji news agency; JIJI Press
    of        JPN

outlet OUT:Yonhap | Yonhap
    alias     Yonhap News Agency; Yonhap news agency; YONHAP; Yonhap News
    of        KOR

outlet OUT:Newsis | Newsis
    alias     NEWSIS
    of        KOR

outlet OUT:News1 | News1
    alias     News 1 Korea
    of        KOR

outlet OUT:KCNA | KCNA
    alias     Korean Central News Agency; state news agency KCNA; KCNA Watch; Korea Central News Agency
    of        PRK

outlet OUT:CNA Taiwan | CNA Taiwan
    alias     Central News Agency; Focus Taiwan; Taiwan's Central News Agency
    weak      Central News Agency
    of        TWN

outlet OUT:Montsame | Montsame
    of        MNG

outlet OUT:VNA | VNA
    alias     Vietnam News Agency; Vietnam News
    weak      Vietnam News
    of        VNM

outlet OUT:VNExpress | VNExpress
    of        VNM

outlet OUT:KPL | KPL
    alias     Lao News Agency
    of        LAO

outlet OUT:Agence Kampuchea Presse | Agence Kampuchea Presse
    of        KHM

outlet OUT:Fresh News | Fresh News
    weak      Fresh News
    of        KHM

outlet OUT:MNA | MNA
    alias     Myanmar News Agency
    weak      MNA
    of        MMR

outlet OUT:Bernama | Bernama
    alias     BERNAMA; Malaysian National News Agency
    of        MYS

outlet OUT:Antara | Antara
    alias     ANTARA; Antara news agency; Antara News
    of        IDN

outlet OUT:PNA | PNA
    alias     Philippine News Agency
    weak      PNA
    of        PHL

outlet OUT:TNA | TNA
    alias     Thai News Agency
    weak      TNA
    of        THA

outlet OUT:MCOT | MCOT
    of        THA

outlet OUT:PTI | PTI
    alias     Press Trust of India
    weak      PTI
    of        IND

outlet OUT:ANI | ANI
    alias     Asian News International; ANI news agency
    weak      ANI
    of        IND

outlet OUT:IANS | IANS
    alias     Indo-Asian News Service
    of        IND

outlet OUT:UNI | UNI
    alias     United News of India
    weak      UNI
    of        IND

outlet OUT:APP | APP
    alias     Associated Press of Pakistan
    weak      APP
    of        PAK

outlet OUT:BSS | BSS
    alias     Bangladesh Sangbad Sangstha
    weak      BSS
    of        BGD

outlet OUT:RSS Nepal | RSS Nepal
    alias     Rastriya Samachar Samiti
    of        NPL

outlet OUT:Pajhwok | Pajhwok
    alias     Pajhwok Afghan News
    of        AFG

outlet OUT:Bakhtar | Bakhtar
    alias     Bakhtar News Agency; Bakhtar news agency
    of        AFG

outlet OUT:Khaama Press | Khaama Press
    alias     Khaama
    of        AFG

outlet OUT:AAP | AAP
    alias     Australian Associated Press
    weak      AAP
    of        AUS

outlet OUT:IRNA | IRNA
    alias     Islamic Republic News Agency; state news agency IRNA; IRNA news agency; official IRNA
    of        IRN

outlet OUT:Fars | Fars
    alias     Fars News Agency; Fars news agency; Fars News
    weak      Fars
    of        IRN

outlet OUT:Tasnim | Tasnim
    alias     Tasnim News Agency; Tasnim news agency; semi-official Tasnim
    of        IRN

outlet OUT:ISNA | ISNA
    alias     Iranian Students' News Agency; Iranian Students News Agency
    of        IRN

outlet OUT:Mehr | Mehr
    alias     Mehr News Agency; Mehr news agency
    weak      Mehr
    of        IRN

outlet OUT:SNN | SNN
    alias     Student News Network
    of        IRN

outlet OUT:SPA | SPA
    alias     Saudi Press Agency; Saudi state news agency SPA
    weak      SPA
    of        SAU

outlet OUT:WAM | WAM
    alias     Emirates News Agency; WAM news agency
    weak      WAM
    of        ARE

outlet OUT:QNA | QNA
    alias     Qatar News Agency
    of        QAT

outlet OUT:KUNA | KUNA
    alias     Kuwait News Agency
    of        KWT

outlet OUT:BNA | BNA
    alias     Bahrain News Agency
    weak      BNA
    of        BHR

outlet OUT:ONA | ONA
    alias     Oman News Agency
    weak      ONA
    of        OMN

outlet OUT:Petra | Petra
    alias     Jordan News Agency; Petra news agency
    weak      Petra
    of        JOR

outlet OUT:INA | INA
    alias     Iraqi News Agency
    weak      INA
    of        IRQ

outlet OUT:Rudaw | Rudaw
    alias     Rudaw Media Network
    of        IRQ

outlet OUT:SANA | SANA
    alias     Syrian Arab News Agency; Syrian state news agency SANA; SANA news agency
    weak      SANA
    of        SYR

outlet OUT:NNA | NNA
    alias     National News Agency; Lebanon's National News Agency
    weak      NNA
    of        LBN

outlet OUT:Wafa | Wafa
    alias     WAFA; Palestinian News Agency; WAFA news agency
    of        PSE

outlet OUT:Ma'an News Agency | Ma'an News Agency
    alias     Maan News Agency
    of        PSE

outlet OUT:Shehab | Shehab
    alias     Shehab news agency
    of        PSE

outlet OUT:Saba | Saba
    alias     Saba news agency; Yemen News Agency
    weak      Saba
    of        YEM

outlet OUT:MENA | MENA
    alias     Middle East News Agency; MENA news agency
    weak      MENA
    of        EGY

outlet OUT:SUNA | SUNA
    alias     Sudan News Agency; SUNA news agency
    of        SDN

outlet OUT:APS | APS
    alias     Algeria Press Service; Algérie Presse Service
    weak      APS
    of        DZA

outlet OUT:MAP | MAP
    alias     Maghreb Arab Press; Maghreb Arabe Presse; MAP news agency
    weak      MAP
    of        MAR

outlet OUT:TAP | TAP
    alias     Tunis Afrique Presse; TAP news agency
    weak      TAP
    of        TUN

outlet OUT:LANA | LANA
    alias     Libyan News Agency
    of        LBY

outlet OUT:AMI | AMI
    alias     Mauritanian News Agency
    weak      AMI
    of        MRT

outlet OUT:NAN | NAN
    alias     News Agency of Nigeria
    weak      NAN
    of        NGA

outlet OUT:GNA | GNA
    alias     Ghana News Agency
    weak      GNA
    of        GHA

outlet OUT:APS Senegal | APS Senegal
    alias     Agence de Presse Sénégalaise
    of        SEN

outlet OUT:ENA | ENA
    alias     Ethiopian News Agency
    weak      ENA
    of        ETH

outlet OUT:FBC | FBC
    alias     Fana Broadcasting Corporate; Fana
    of        ETH

outlet OUT:KNA | KNA
    alias     Kenya News Agency
    weak      KNA
    of        KEN

outlet OUT:Rwanda Broadcasting Agency | Rwanda Broadcasting Agency
    of        RWA

outlet OUT:SONNA | SONNA
    alias     Somali National News Agency
    of        SOM

outlet OUT:ANGOP | ANGOP
    alias     Angop; Agência Angola Press
    of        AGO

outlet OUT:AIM | AIM
    alias     Agência de Informação de Moçambique
    weak      AIM
    of        MOZ

outlet OUT:New Ziana | New Ziana
    of        ZWE

outlet OUT:Namibia Press Agency | Namibia Press Agency
    alias     NAMPA
    of        NAM

outlet OUT:ACP | ACP
    alias     Agence Congolaise de Presse
    weak      ACP
    of        COD

outlet OUT:Actualite.cd | Actualite.cd
    of        COD

outlet OUT:AIB | AIB
    alias     Agence d'Information du Burkina
    weak      AIB
    of        BFA

outlet OUT:PANA | PANA
    alias     Panapress; Pan-African News Agency
    of        SEN

outlet OUT:APA News | APA News
    alias     African Press Agency; APANEWS
    of        SEN

outlet OUT:Notimex | Notimex
    of        MEX

outlet OUT:Telam | Telam
    alias     Télam
    of        ARG

outlet OUT:Agencia Brasil | Agencia Brasil
    alias     Agência Brasil; Agencia Estado; Agência Estado
    of        BRA

outlet OUT:ABI | ABI
    alias     Agencia Boliviana de Información
    weak      ABI
    of        BOL

outlet OUT:Andina | Andina
    alias     Andina news agency
    of        PER

outlet OUT:Prensa Latina | Prensa Latina
    of        CUB

outlet OUT:ACN | ACN
    alias     Agencia Cubana de Noticias
    weak      ACN
    of        CUB

outlet OUT:AVN | AVN
    alias     Agencia Venezolana de Noticias
    of        VEN

outlet OUT:IPS | IPS
    alias     Inter Press Service
    weak      IPS
    of        ITA

outlet OUT:The Canadian Press | The Canadian Press
    alias     Canadian Press
    of        CAN

# --- Newspapers and magazines, the Americas ---------------------------------------------------

outlet OUT:The New York Times | The New York Times
    alias     New York Times; NYT; N.Y. Times; NYTimes
    of        USA

outlet OUT:International Herald Tribune | International Herald Tribune
    of        USA

outlet OUT:The Washington Post | The Washington Post
    alias     Washington Post; WaPo
    of        USA

outlet OUT:The Wall Street Journal | The Wall Street Journal
    alias     Wall Street Journal; WSJ
    of        USA

outlet OUT:Los Angeles Times | Los Angeles Times
    alias     LA Times; L.A. Times
    of        USA

outlet OUT:USA Today | USA Today
    alias     USA TODAY
    of        USA

outlet OUT:The Boston Globe | The Boston Globe
    alias     Boston Globe
    of        USA

outlet OUT:Chicago Tribune | Chicago Tribune
    of        USA

outlet OUT:The Christian Science Monitor | The Christian Science Monitor
    alias     Christian Science Monitor
    of        USA

outlet OUT:New York Post | New York Post
    of        USA

outlet OUT:The Washington Times | The Washington Times
    alias     Washington Times
    of        USA

outlet OUT:Miami Herald | Miami Herald
    alias     The Miami Herald
    of        USA

outlet OUT:el Nuevo Herald | el Nuevo Herald
    of        USA

outlet OUT:San Francisco Chronicle | San Francisco Chronicle
    of        USA

outlet OUT:Houston Chronicle | Houston Chronicle
    of        USA

outlet OUT:The Dallas Morning News | The Dallas Morning News
    alias     Dallas Morning News
    of        USA

outlet OUT:The Philadelphia Inquirer | The Philadelphia Inquirer
    alias     Philadelphia Inquirer
    of        USA

outlet OUT:Politico | Politico
    alias     POLITICO; Politico Europe; POLITICO Europe; Politico.eu
    of        USA

outlet OUT:Axios | Axios
    of        USA

outlet OUT:The Hill | The Hill
    alias     TheHill
    weak      The Hill
    of        USA

outlet OUT:Roll Call | Roll Call
    weak      Roll Call
    of        USA

outlet OUT:Stars and Stripes | Stars and Stripes
    of        USA

outlet OUT:Military Times | Military Times
    of        USA

outlet OUT:Army Times | Army Times
    of        USA

outlet OUT:Navy Times | Navy Times
    of        USA

outlet OUT:Defense News | Defense News
    of        USA

outlet OUT:Defense One | Defense One
    of        USA

outlet OUT:Breaking Defense | Breaking Defense
    of        USA

outlet OUT:USNI News | USNI News
    of        USA

outlet OUT:The War Zone | The War Zone
    of        USA

outlet OUT:War on the Rocks | War on the Rocks
    of        USA

outlet OUT:Foreign Policy | Foreign Policy
    alias     Foreign Policy magazine; foreignpolicy.com
    weak      Foreign Policy
    of        USA

outlet OUT:Foreign Affairs | Foreign Affairs
    alias     Foreign Affairs magazine
    weak      Foreign Affairs
    of        USA

outlet OUT:The Diplomat | The Diplomat
    alias     The Diplomat magazine; thediplomat.com
    weak      The Diplomat
    of        USA

outlet OUT:The National Interest | The National Interest
    alias     National Interest magazine
    weak      The National Interest
    of        USA

outlet OUT:The Atlantic | The Atlantic
    alias     The Atlantic magazine; Atlantic Monthly
    weak      The Atlantic
    of        USA

outlet OUT:The New Yorker | The New Yorker
    alias     New Yorker magazine
    of        USA

outlet OUT:Time | Time
    alias     TIME magazine; Time magazine; TIME
    weak      Time; TIME
    of        USA

outlet OUT:Newsweek | Newsweek
    of        USA

outlet OUT:U.S. News & World Report | U.S. News & World Report
    alias     US News & World Report
    of        USA

outlet OUT:The New Republic | The New Republic
    of        USA

outlet OUT:National Review | National Review
    of        USA

outlet OUT:The Nation (US) | The Nation (US)
    alias     The Nation magazine
    of        USA

outlet OUT:The Intercept | The Intercept
    weak      The Intercept
    of        USA

outlet OUT:ProPublica | ProPublica
    of        USA

outlet OUT:Vox Media | Vox Media
    alias     Vox.com
    of        USA

outlet OUT:BuzzFeed News | BuzzFeed News
    alias     BuzzFeed
    of        USA

outlet OUT:HuffPost | HuffPost
    alias     Huffington Post; The Huffington Post
    of        USA

outlet OUT:Business Insider | Business Insider
    of        USA

outlet OUT:Forbes | Forbes
    alias     Forbes magazine
    of        USA

outlet OUT:Fortune | Fortune
    alias     Fortune magazine
    weak      Fortune
    of        USA

outlet OUT:Barron's | Barron's
    of        USA

outlet OUT:MarketWatch | MarketWatch
    of        USA

outlet OUT:The Daily Beast | The Daily Beast
    alias     Daily Beast
    of        USA

outlet OUT:Semafor | Semafor
    of        USA

outlet OUT:Slate | Slate
    alias     Slate magazine
    weak      Slate
    of        USA

outlet OUT:Salon | Salon
    alias     Salon.com
    weak      Salon
    of        USA

outlet OUT:Mother Jones | Mother Jones
    of        USA

outlet OUT:Rolling Stone | Rolling Stone
    of        USA

outlet OUT:Vanity Fair | Vanity Fair
    of        USA

outlet OUT:Scientific American | Scientific American
    of        USA

outlet OUT:Bulletin of the Atomic Scientists | Bulletin of the Atomic Scientists
    of        USA

outlet OUT:Lawfare | Lawfare
    of        USA

outlet OUT:Just Security | Just Security
    of        USA

outlet OUT:The Conversation | The Conversation
    weak      The Conversation
    of        AUS

outlet OUT:38 North | 38 North
    of        USA

outlet OUT:NK News | NK News
    alias     NK Pro
    of        USA

outlet OUT:Inside Climate News | Inside Climate News
    of        USA

outlet OUT:Al-Monitor | Al-Monitor
    alias     Al Monitor
    of        USA

outlet OUT:The Cipher Brief | The Cipher Brief
    of        USA

outlet OUT:The Dispatch | The Dispatch
    weak      The Dispatch
    of        USA

outlet OUT:Journal of Democracy | Journal of Democracy
    of        USA

outlet OUT:World Politics Review | World Politics Review
    of        USA

outlet OUT:The Globe and Mail | The Globe and Mail
    alias     Globe and Mail
    of        CAN

outlet OUT:Toronto Star | Toronto Star
    alias     The Toronto Star
    of        CAN

outlet OUT:National Post | National Post
    of        CAN

outlet OUT:Le Devoir | Le Devoir
    of        CAN

outlet OUT:La Presse (Canada) | La Presse (Canada)
    of        CAN

outlet OUT:Maclean's | Maclean's
    of        CAN

outlet OUT:El Universal | El Universal
    of        MEX

outlet OUT:Reforma | Reforma
    weak      Reforma
    of        MEX

outlet OUT:La Jornada | La Jornada
    of        MEX

outlet OUT:Milenio | Milenio
    of        MEX

outlet OUT:Excélsior | Excélsior
    alias     Excelsior
    of        MEX

outlet OUT:Proceso | Proceso
    weak      Proceso
    of        MEX

outlet OUT:Granma | Granma
    of        CUB

outlet OUT:14ymedio | 14ymedio
    of        CUB

outlet OUT:El Faro | El Faro
    of        SLV

outlet OUT:La Prensa Gráfica | La Prensa Gráfica
    of        SLV

outlet OUT:La Prensa (Nicaragua) | La Prensa (Nicaragua)
    of        NIC

outlet OUT:Confidencial | Confidencial
    of        NIC

outlet OUT:Prensa Libre | Prensa Libre
    of        GTM

outlet OUT:El Heraldo | El Heraldo
    of        HND

outlet OUT:La Prensa (Honduras) | La Prensa (Honduras)
    of        HND

outlet OUT:La Nación (Costa Rica) | La Nación (Costa Rica)
    of        CRI

outlet OUT:La Prensa (Panama) | La Prensa (Panama)
    alias     La Estrella de Panamá
    of        PAN

outlet OUT:El Tiempo | El Tiempo
    of        COL

outlet OUT:El Espectador | El Espectador
    of        COL

outlet OUT:Semana | Semana
    alias     Revista Semana
    weak      Semana
    of        COL

outlet OUT:El Nacional | El Nacional
    of        VEN

outlet OUT:El Universal (Caracas) | El Universal (Caracas)
    of        VEN

outlet OUT:Efecto Cocuyo | Efecto Cocuyo
    of        VEN

outlet OUT:El Comercio | El Comercio
    of        PER

outlet OUT:La República (Peru) | La República (Peru)
    of        PER

outlet OUT:El Universo | El Universo
    of        ECU

outlet OUT:Primicias | Primicias
    of        ECU

outlet OUT:Folha de S.Paulo | Folha de S.Paulo
    alias     Folha de São Paulo; Folha de S. Paulo; Folha
    of        BRA

outlet OUT:O Globo | O Globo
    alias     TV Globo
    of        BRA

outlet OUT:GloboNews | GloboNews
    of        BRA

outlet OUT:O Estado de S. Paulo | O Estado de S. Paulo
    alias     Estadão; O Estado de São Paulo; Estadao
    of        BRA

outlet OUT:Valor Econômico | Valor Econômico
    of        BRA

outlet OUT:Veja | Veja
    weak      Veja
    of        BRA

outlet OUT:Clarín | Clarín
    alias     Clarin
    of        ARG

outlet OUT:La Nación | La Nación
    alias     La Nacion
    weak      La Nación; La Nacion
    of        ARG

outlet OUT:Página/12 | Página/12
    alias     Pagina 12; Página 12
    of        ARG

outlet OUT:Infobae | Infobae
    of        ARG

outlet OUT:Buenos Aires Times | Buenos Aires Times
    of        ARG

outlet OUT:Perfil | Perfil
    of        ARG

outlet OUT:La Tercera | La Tercera
    of        CHL

outlet OUT:El Mercurio | El Mercurio
    of        CHL

outlet OUT:El País (Uruguay) | El País (Uruguay)
    of        URY

outlet OUT:ABC Color | ABC Color
    of        PRY

outlet OUT:La Razón (Bolivia) | La Razón (Bolivia)
    of        BOL

outlet OUT:El Deber | El Deber
    of        BOL

outlet OUT:Página Siete | Página Siete
    of        BOL

outlet OUT:Jamaica Gleaner | Jamaica Gleaner
    alias     The Gleaner; Jamaica Observer
    of        JAM

outlet OUT:Trinidad and Tobago Guardian | Trinidad and Tobago Guardian
    alias     Trinidad Express
    of        TTO

outlet OUT:Stabroek News | Stabroek News
    of        GUY

outlet OUT:Le Nouvelliste | Le Nouvelliste
    of        HTI

outlet OUT:AyiboPost | AyiboPost
    of        HTI

# --- Newspapers and magazines, Europe ---------------------------------------------------------

outlet OUT:Financial Times | Financial Times
    alias     FT; The Financial Times
    weak      FT
    of        GBR

outlet OUT:The Economist | The Economist
    alias     Economist magazine; Economist Intelligence Unit; EIU
    of        GBR

outlet OUT:The Guardian | The Guardian
    alias     Guardian newspaper; The Guardian newspaper
    weak      The Guardian
    of        GBR

outlet OUT:The Observer | The Observer
    weak      The Observer
    of        GBR

outlet OUT:The Times | The Times
    alias     The Times of London; Times of London
    weak      The Times
    of        GBR

outlet OUT:Sunday Times | Sunday Times
    alias     The Sunday Times
    weak      Sunday Times
    of        GBR

outlet OUT:The Telegraph | The Telegraph
    alias     Daily Telegraph; The Daily Telegraph; Sunday Telegraph
    weak      The Telegraph
    of        GBR

outlet OUT:The Independent | The Independent
    alias     Independent newspaper
    weak      The Independent
    of        GBR

outlet OUT:Daily Mail | Daily Mail
    alias     MailOnline; Mail on Sunday; The Mail on Sunday
    of        GBR

outlet OUT:The Sun | The Sun
    alias     The Sun newspaper
    weak      The Sun
    of        GBR

outlet OUT:Daily Mirror | Daily Mirror
    of        GBR

outlet OUT:Daily Express | Daily Express
    of        GBR

outlet OUT:Evening Standard | Evening Standard
    alias     The Evening Standard
    of        GBR

outlet OUT:The Spectator | The Spectator
    weak      The Spectator
    of        GBR

outlet OUT:New Statesman | New Statesman
    of        GBR

outlet OUT:Prospect | Prospect
    alias     Prospect magazine
    weak      Prospect
    of        GBR

outlet OUT:The Scotsman | The Scotsman
    of        GBR

outlet OUT:Belfast Telegraph | Belfast Telegraph
    of        GBR

outlet OUT:Middle East Eye | Middle East Eye
    of        GBR

outlet OUT:The New Arab | The New Arab
    alias     Al-Araby Al-Jadeed
    of        GBR

outlet OUT:Asharq Al-Awsat | Asharq Al-Awsat
    alias     Asharq al-Awsat; Al-Sharq Al-Awsat
    of        GBR

outlet OUT:Iran International | Iran International
    of        GBR

outlet OUT:Amwaj | Amwaj
    alias     Amwaj.media
    of        GBR

outlet OUT:openDemocracy | openDemocracy
    of        GBR

outlet OUT:Bellingcat | Bellingcat
    of        NLD

outlet OUT:Jane's | Jane's
    alias     Janes; Jane's Defence Weekly; IHS Jane's
    of        GBR

outlet OUT:Nature | Nature
    alias     Nature magazine
    weak      Nature
    of        GBR

outlet OUT:The Lancet | The Lancet
    of        GBR

outlet OUT:Monocle | Monocle
    of        GBR

outlet OUT:The Irish Times | The Irish Times
    alias     Irish Times
    of        IRL

outlet OUT:Irish Independent | Irish Independent
    of        IRL

outlet OUT:Irish Examiner | Irish Examiner
    of        IRL

outlet OUT:Le Monde | Le Monde
    of        FRA

outlet OUT:Le Figaro | Le Figaro
    of        FRA

outlet OUT:Libération | Libération
    alias     Liberation newspaper
    of        FRA

outlet OUT:Les Echos | Les Echos
    alias     Les Échos
    of        FRA

outlet OUT:L'Express | L'Express
    of        FRA

outlet OUT:Le Point | Le Point
    of        FRA

outlet OUT:L'Obs | L'Obs
    alias     Le Nouvel Observateur
    of        FRA

outlet OUT:Mediapart | Mediapart
    of        FRA

outlet OUT:La Croix | La Croix
    of        FRA

outlet OUT:Le Parisien | Le Parisien
    of        FRA

outlet OUT:L'Opinion | L'Opinion
    of        FRA

outlet OUT:Le Journal du Dimanche | Le Journal du Dimanche
    alias     JDD
    of        FRA

outlet OUT:Le Monde diplomatique | Le Monde diplomatique
    of        FRA

outlet OUT:Jeune Afrique | Jeune Afrique
    of        FRA

outlet OUT:The Africa Report | The Africa Report
    of        FRA

outlet OUT:Paris Match | Paris Match
    of        FRA

outlet OUT:Le Grand Continent | Le Grand Continent
    of        FRA

outlet OUT:Intelligence Online | Intelligence Online
    alias     Africa Intelligence
    of        FRA

outlet OUT:Der Spiegel | Der Spiegel
    alias     Spiegel; Spiegel Online
    of        DEU

outlet OUT:Die Zeit | Die Zeit
    alias     Zeit Online
    of        DEU

outlet OUT:Die Welt | Die Welt
    alias     Welt am Sonntag
    of        DEU

outlet OUT:Bild | Bild
    alias     Bild newspaper; Bild am Sonntag
    of        DEU

outlet OUT:Frankfurter Allgemeine Zeitung | Frankfurter Allgemeine Zeitung
    alias     FAZ; Frankfurter Allgemeine; F.A.Z.
    of        DEU

outlet OUT:Süddeutsche Zeitung | Süddeutsche Zeitung
    alias     Sueddeutsche Zeitung; SZ
    of        DEU

outlet OUT:Handelsblatt | Handelsblatt
    of        DEU

outlet OUT:Der Tagesspiegel | Der Tagesspiegel
    alias     Tagesspiegel
    of        DEU

outlet OUT:Die Tageszeitung | Die Tageszeitung
    alias     taz; TAZ
    of        DEU

outlet OUT:Stern | Stern
    alias     Stern magazine
    weak      Stern
    of        DEU

outlet OUT:Focus | Focus
    alias     Focus magazine
    weak      Focus
    of        DEU

outlet OUT:RedaktionsNetzwerk Deutschland | RedaktionsNetzwerk Deutschland
    alias     RND
    of        DEU

outlet OUT:Funke | Funke
    alias     Funke Media Group; Funke Mediengruppe
    weak      Funke
    of        DEU

outlet OUT:Der Standard | Der Standard
    of        AUT

outlet OUT:Die Presse | Die Presse
    of        AUT

outlet OUT:Kronen Zeitung | Kronen Zeitung
    of        AUT

outlet OUT:Kurier | Kurier
    of        AUT

outlet OUT:Neue Zürcher Zeitung | Neue Zürcher Zeitung
    alias     NZZ; Neue Zuercher Zeitung
    of        CHE

outlet OUT:Tages-Anzeiger | Tages-Anzeiger
    of        CHE

outlet OUT:Blick | Blick
    of        CHE

outlet OUT:Le Temps | Le Temps
    of        CHE

outlet OUT:Corriere della Sera | Corriere della Sera
    of        ITA

outlet OUT:La Repubblica | La Repubblica
    of        ITA

outlet OUT:La Stampa | La Stampa
    of        ITA

outlet OUT:Il Sole 24 Ore | Il Sole 24 Ore
    of        ITA

outlet OUT:Il Foglio | Il Foglio
    of        ITA

outlet OUT:Il Giornale | Il Giornale
    of        ITA

outlet OUT:Il Messaggero | Il Messaggero
    of        ITA

outlet OUT:Avvenire | Avvenire
    of        ITA

outlet OUT:L'Osservatore Romano | L'Osservatore Romano
    of        VAT

outlet OUT:Vatican News | Vatican News
    alias     Vatican Radio
    of        VAT

outlet OUT:El País | El País
    alias     El Pais
    weak      El Pais
    of        ESP

outlet OUT:El Mundo | El Mundo
    of        ESP

outlet OUT:ABC (Spain) | ABC (Spain)
    of        ESP

outlet OUT:La Vanguardia | La Vanguardia
    of        ESP

outlet OUT:El Confidencial | El Confidencial
    of        ESP

outlet OUT:El Periódico | El Periódico
    of        ESP

outlet OUT:Público | Público
    alias     Publico
    of        PRT

outlet OUT:Expresso | Expresso
    of        PRT

outlet OUT:Diário de Notícias | Diário de Notícias
    of        PRT

outlet OUT:De Standaard | De Standaard
    of        BEL

outlet OUT:De Morgen | De Morgen
    of        BEL

outlet OUT:Le Soir | Le Soir
    of        BEL

outlet OUT:La Libre Belgique | La Libre Belgique
    of        BEL

outlet OUT:EUobserver | EUobserver
    of        BEL

outlet OUT:Euractiv | Euractiv
    alias     EURACTIV; EurActiv
    of        BEL

outlet OUT:The Brussels Times | The Brussels Times
    of        BEL

outlet OUT:De Telegraaf | De Telegraaf
    of        NLD

outlet OUT:NRC Handelsblad | NRC Handelsblad
    alias     NRC
    of        NLD

outlet OUT:de Volkskrant | de Volkskrant
    alias     De Volkskrant
    of        NLD

outlet OUT:Trouw | Trouw
    of        NLD

outlet OUT:Luxemburger Wort | Luxemburger Wort
    of        LUX

outlet OUT:Berlingske | Berlingske
    of        DNK

outlet OUT:Politiken | Politiken
    of        DNK

outlet OUT:Jyllands-Posten | Jyllands-Posten
    of        DNK

outlet OUT:Aftenposten | Aftenposten
    of        NOR

outlet OUT:VG | VG
    alias     Verdens Gang
    weak      VG
    of        NOR

outlet OUT:Dagbladet | Dagbladet
    of        NOR

outlet OUT:The Barents Observer | The Barents Observer
    alias     Barents Observer
    of        NOR

outlet OUT:High North News | High North News
    of        NOR

outlet OUT:Dagens Nyheter | Dagens Nyheter
    of        SWE

outlet OUT:Svenska Dagbladet | Svenska Dagbladet
    of        SWE

outlet OUT:Expressen | Expressen
    of        SWE

outlet OUT:Aftonbladet | Aftonbladet
    of        SWE

outlet OUT:Helsingin Sanomat | Helsingin Sanomat
    of        FIN

outlet OUT:Hufvudstadsbladet | Hufvudstadsbladet
    of        FIN

outlet OUT:Ilta-Sanomat | Ilta-Sanomat
    of        FIN

outlet OUT:Iltalehti | Iltalehti
    of        FIN

outlet OUT:Morgunblaðið | Morgunblaðið
    of        ISL

outlet OUT:Postimees | Postimees
    of        EST

outlet OUT:Delfi | Delfi
    alias     Delfi Estonia
    of        EST

outlet OUT:Eesti Päevaleht | Eesti Päevaleht
    of        EST

outlet OUT:Diena | Diena
    of        LVA

outlet OUT:Lietuvos rytas | Lietuvos rytas
    of        LTU

outlet OUT:15min | 15min
    of        LTU

outlet OUT:Gazeta Wyborcza | Gazeta Wyborcza
    of        POL

outlet OUT:Rzeczpospolita | Rzeczpospolita
    alias     Rzeczpospolita daily
    weak      Rzeczpospolita
    of        POL

outlet OUT:Polityka | Polityka
    of        POL

outlet OUT:Onet | Onet
    alias     Onet.pl
    of        POL

outlet OUT:Wirtualna Polska | Wirtualna Polska
    of        POL

outlet OUT:Dziennik Gazeta Prawna | Dziennik Gazeta Prawna
    of        POL

outlet OUT:Hospodářské noviny | Hospodářské noviny
    alias     Hospodarske noviny; Lidové noviny
    of        CZE

outlet OUT:Mladá fronta Dnes | Mladá fronta Dnes
    alias     MF Dnes
    of        CZE

outlet OUT:Respekt | Respekt
    of        CZE

outlet OUT:SME | SME
    alias     Sme daily
    weak      SME
    of        SVK

outlet OUT:Denník N | Denník N
    alias     Dennik N
    of        SVK

outlet OUT:Népszava | Népszava
    of        HUN

outlet OUT:Magyar Nemzet | Magyar Nemzet
    of        HUN

outlet OUT:HVG | HVG
    of        HUN

outlet OUT:444.hu | 444.hu
    of        HUN

outlet OUT:Telex | Telex
    alias     Telex.hu
    weak      Telex
    of        HUN

outlet OUT:Adevărul | Adevărul
    alias     Adevarul
    of        ROU

outlet OUT:HotNews | HotNews
    of        ROU

outlet OUT:G4Media | G4Media
    of        ROU

outlet OUT:Capital (Bulgaria) | Capital (Bulgaria)
    of        BGR

outlet OUT:Dnevnik | Dnevnik
    of        BGR

outlet OUT:24 Chasa | 24 Chasa
    of        BGR

outlet OUT:Politika | Politika
    of        SRB

outlet OUT:Danas | Danas
    of        SRB

outlet OUT:Vreme | Vreme
    of        SRB

outlet OUT:NIN | NIN
    of        SRB

outlet OUT:Blic | Blic
    of        SRB

outlet OUT:Kurir | Kurir
    of        SRB

outlet OUT:Večernje novosti | Večernje novosti
    of        SRB

outlet OUT:Jutarnji list | Jutarnji list
    alias     Večernji list
    of        HRV

outlet OUT:Delo | Delo
    of        SVN

outlet OUT:Dnevnik (Slovenia) | Dnevnik (Slovenia)
    of        SVN

outlet OUT:Oslobođenje | Oslobođenje
    of        BIH

outlet OUT:Dnevni avaz | Dnevni avaz
    of        BIH

outlet OUT:Vijesti | Vijesti
    of        MNE

outlet OUT:Pobjeda | Pobjeda
    of        MNE

outlet OUT:Koha Ditore | Koha Ditore
    alias     Koha
    of        KOS

outlet OUT:Balkan Insight | Balkan Insight
    alias     BIRN; Balkan Investigative Reporting Network
    of        BIH

outlet OUT:European Western Balkans | European Western Balkans
    of        SRB

outlet OUT:Kathimerini | Kathimerini
    alias     Ekathimerini; eKathimerini
    of        GRC

outlet OUT:To Vima | To Vima
    of        GRC

outlet OUT:Ta Nea | Ta Nea
    of        GRC

outlet OUT:Cyprus Mail | Cyprus Mail
    of        CYP

outlet OUT:Phileleftheros | Phileleftheros
    of        CYP

outlet OUT:Politis | Politis
    of        CYP

outlet OUT:Times of Malta | Times of Malta
    of        MLT

outlet OUT:Hürriyet | Hürriyet
    alias     Hurriyet; Hürriyet Daily News; Hurriyet Daily News
    of        TUR

outlet OUT:Daily Sabah | Daily Sabah
    alias     Sabah newspaper
    of        TUR

outlet OUT:Cumhuriyet | Cumhuriyet
    of        TUR

outlet OUT:Milliyet | Milliyet
    of        TUR

outlet OUT:Sözcü | Sözcü
    alias     Sozcu
    of        TUR

outlet OUT:Yeni Şafak | Yeni Şafak
    alias     Yeni Safak
    of        TUR

outlet OUT:Zaman | Zaman
    alias     Today's Zaman
    weak      Zaman
    of        TUR

# --- Newspapers and magazines, Eurasia --------------------------------------------------------

outlet OUT:Kommersant | Kommersant
    alias     Kommersant daily; Kommersant newspaper
    of        RUS

outlet OUT:Izvestia | Izvestia
    alias     Izvestiya
    of        RUS

outlet OUT:Rossiyskaya Gazeta | Rossiyskaya Gazeta
    alias     Rossiiskaya Gazeta
    of        RUS

outlet OUT:Vedomosti | Vedomosti
    of        RUS

outlet OUT:Novaya Gazeta | Novaya Gazeta
    alias     Novaya Gazeta Europe
    of        RUS

outlet OUT:Nezavisimaya Gazeta | Nezavisimaya Gazeta
    of        RUS

outlet OUT:Komsomolskaya Pravda | Komsomolskaya Pravda
    of        RUS

outlet OUT:Moskovsky Komsomolets | Moskovsky Komsomolets
    alias     Moskovskij Komsomolets
    of        RUS

outlet OUT:Pravda | Pravda
    alias     Pravda newspaper
    weak      Pravda
    of        RUS

outlet OUT:RBC | RBC
    alias     RBK; RosBusinessConsulting
    of        RUS

outlet OUT:Gazeta.ru | Gazeta.ru
    of        RUS

outlet OUT:Lenta.ru | Lenta.ru
    of        RUS

outlet OUT:Argumenty i Fakty | Argumenty i Fakty
    of        RUS

outlet OUT:Krasnaya Zvezda | Krasnaya Zvezda
    of        RUS

outlet OUT:The Moscow Times | The Moscow Times
    alias     Moscow Times
    of        RUS

outlet OUT:Meduza | Meduza
    of        LVA

outlet OUT:The Insider | The Insider
    weak      The Insider
    of        RUS

outlet OUT:Mediazona | Mediazona
    of        RUS

outlet OUT:iStories | iStories
    of        RUS

outlet OUT:Important Stories | Important Stories
    of        RUS

outlet OUT:Fontanka | Fontanka
    alias     Fontanka.ru
    of        RUS

outlet OUT:Russia in Global Affairs | Russia in Global Affairs
    of        RUS

outlet OUT:Kyiv Independent | Kyiv Independent
    alias     The Kyiv Independent
    of        UKR

outlet OUT:Kyiv Post | Kyiv Post
    of        UKR

outlet OUT:Ukrainska Pravda | Ukrainska Pravda
    alias     Ukrayinska Pravda; European Pravda; Evropeiska Pravda
    of        UKR

outlet OUT:Zerkalo Nedeli | Zerkalo Nedeli
    alias     Dzerkalo Tyzhnia; ZN.UA
    of        UKR

outlet OUT:Nasha Niva | Nasha Niva
    of        BLR

outlet OUT:Zerkalo.io | Zerkalo.io
    of        BLR

outlet OUT:Tut.by | Tut.by
    alias     TUT.BY
    of        BLR

outlet OUT:Nexta | Nexta
    alias     NEXTA
    of        BLR

outlet OUT:NewsMaker | NewsMaker
    of        MDA

outlet OUT:Ziarul de Gardă | Ziarul de Gardă
    of        MDA

outlet OUT:Civil.ge | Civil.ge
    alias     Civil Georgia
    of        GEO

outlet OUT:OC Media | OC Media
    of        GEO

outlet OUT:Agenda.ge | Agenda.ge
    of        GEO

outlet OUT:JAMnews | JAMnews
    of        GEO

outlet OUT:CivilNet | CivilNet
    of        ARM

outlet OUT:Hetq | Hetq
    of        ARM

outlet OUT:EVN Report | EVN Report
    of        ARM

outlet OUT:News.am | News.am
    of        ARM

outlet OUT:Azatutyun | Azatutyun
    of        ARM

outlet OUT:Report.az | Report.az
    of        AZE

outlet OUT:Haqqin.az | Haqqin.az
    of        AZE

outlet OUT:Caliber.az | Caliber.az
    of        AZE

outlet OUT:Eurasianet | Eurasianet
    alias     EurasiaNet
    of        USA

outlet OUT:The Astana Times | The Astana Times
    alias     Astana Times
    of        KAZ

outlet OUT:Vlast | Vlast
    of        KAZ

outlet OUT:Fergana News | Fergana News
    alias     Ferghana; Fergana
    weak      Fergana; Ferghana
    of        UZB

outlet OUT:Gazeta.uz | Gazeta.uz
    of        UZB

outlet OUT:Kun.uz | Kun.uz
    of        UZB

outlet OUT:Kloop | Kloop
    of        KGZ

outlet OUT:Caspian News | Caspian News
    of        AZE

# --- Newspapers and magazines, Asia and the Pacific -------------------------------------------

outlet OUT:People's Daily | People's Daily
    alias     Renmin Ribao; People’s Daily; People's Daily Online
    of        CHN

outlet OUT:Global Times | Global Times
    alias     Huanqiu Shibao; state-run Global Times; The Global Times
    of        CHN

outlet OUT:China Daily | China Daily
    of        CHN

outlet OUT:PLA Daily | PLA Daily
    alias     Liberation Army Daily; People's Liberation Army Daily
    of        CHN

outlet OUT:Guangming Daily | Guangming Daily
    of        CHN

outlet OUT:Beijing Daily | Beijing Daily
    alias     Beijing News
    of        CHN

outlet OUT:Caixin | Caixin
    alias     Caixin Global
    of        CHN

outlet OUT:Southern Weekly | Southern Weekly
    alias     Southern Weekend
    of        CHN

outlet OUT:Study Times | Study Times
    of        CHN

outlet OUT:Qiushi | Qiushi
    of        CHN

outlet OUT:Sixth Tone | Sixth Tone
    of        CHN

outlet OUT:The Paper | The Paper
    weak      The Paper
    of        CHN

outlet OUT:Guancha | Guancha
    alias     Guancha.cn
    of        CHN

outlet OUT:South China Morning Post | South China Morning Post
    alias     SCMP
    of        HKG

outlet OUT:Ming Pao | Ming Pao
    alias     Ta Kung Pao
    of        HKG

outlet OUT:Wen Wei Po | Wen Wei Po
    of        HKG

outlet OUT:Sing Tao Daily | Sing Tao Daily
    of        HKG

outlet OUT:Apple Daily | Apple Daily
    of        HKG

outlet OUT:Hong Kong Free Press | Hong Kong Free Press
    alias     HKFP
    of        HKG

outlet OUT:Asia Times | Asia Times
    of        HKG

outlet OUT:Taipei Times | Taipei Times
    of        TWN

outlet OUT:Liberty Times | Liberty Times
    of        TWN

outlet OUT:Taiwan News | Taiwan News
    of        TWN

outlet OUT:United Daily News | United Daily News
    alias     UDN
    of        TWN

outlet OUT:China Times | China Times
    of        TWN

outlet OUT:The Japan Times | The Japan Times
    alias     Japan Times
    of        JPN

outlet OUT:Yomiuri Shimbun | Yomiuri Shimbun
    alias     The Yomiuri Shimbun; Yomiuri; Daily Yomiuri
    of        JPN

outlet OUT:The Japan News | The Japan News
    of        JPN

outlet OUT:Asahi Shimbun | Asahi Shimbun
    alias     The Asahi Shimbun; Asahi
    of        JPN

outlet OUT:Mainichi Shimbun | Mainichi Shimbun
    alias     The Mainichi; Mainichi
    of        JPN

outlet OUT:Nikkei | Nikkei
    alias     Nikkei Asia; Nikkei Asian Review; Nihon Keizai Shimbun; Nikkei newspaper
    of        JPN

outlet OUT:Sankei Shimbun | Sankei Shimbun
    alias     Sankei; The Sankei Shimbun
    of        JPN

outlet OUT:Tokyo Shimbun | Tokyo Shimbun
    alias     Chunichi Shimbun
    of        JPN

outlet OUT:Hokkaido Shimbun | Hokkaido Shimbun
    of        JPN

outlet OUT:Ryukyu Shimpo | Ryukyu Shimpo
    of        JPN

outlet OUT:Okinawa Times | Okinawa Times
    of        JPN

outlet OUT:Chosun Ilbo | Chosun Ilbo
    alias     The Chosun Ilbo
    of        KOR

outlet OUT:JoongAng Ilbo | JoongAng Ilbo
    alias     Korea JoongAng Daily; JoongAng; Joongang Ilbo
    of        KOR

outlet OUT:Dong-A Ilbo | Dong-A Ilbo
    alias     Donga Ilbo; The Dong-A Ilbo
    of        KOR

outlet OUT:Hankyoreh | Hankyoreh
    alias     The Hankyoreh; Hankyoreh newspaper
    of        KOR

outlet OUT:Kyunghyang Shinmun | Kyunghyang Shinmun
    alias     The Kyunghyang Shinmun
    of        KOR

outlet OUT:The Korea Herald | The Korea Herald
    alias     Korea Herald
    of        KOR

outlet OUT:The Korea Times | The Korea Times
    alias     Korea Times
    of        KOR

outlet OUT:Hankook Ilbo | Hankook Ilbo
    of        KOR

outlet OUT:Segye Ilbo | Segye Ilbo
    alias     Munhwa Ilbo
    of        KOR

outlet OUT:Seoul Shinmun | Seoul Shinmun
    of        KOR

outlet OUT:Daily NK | Daily NK
    alias     DailyNK
    of        KOR

outlet OUT:Maeil Business Newspaper | Maeil Business Newspaper
    of        KOR

outlet OUT:Korea Economic Daily | Korea Economic Daily
    of        KOR

outlet OUT:Rodong Sinmun | Rodong Sinmun
    alias     Rodong Shinmun; Rodong newspaper
    of        PRK

outlet OUT:Minju Choson | Minju Choson
    of        PRK

outlet OUT:Uriminzokkiri | Uriminzokkiri
    of        PRK

outlet OUT:Pyongyang Times | Pyongyang Times
    of        PRK

outlet OUT:The UB Post | The UB Post
    of        MNG

outlet OUT:Nhan Dan | Nhan Dan
    of        VNM

outlet OUT:Tuoi Tre | Tuoi Tre
    of        VNM

outlet OUT:Thanh Nien | Thanh Nien
    of        VNM

outlet OUT:VnExpress | VnExpress
    of        VNM

outlet OUT:Phnom Penh Post | Phnom Penh Post
    alias     The Phnom Penh Post
    of        KHM

outlet OUT:Cambodia Daily | Cambodia Daily
    alias     The Cambodia Daily
    of        KHM

outlet OUT:Khmer Times | Khmer Times
    of        KHM

outlet OUT:Vientiane Times | Vientiane Times
    of        LAO

outlet OUT:The Irrawaddy | The Irrawaddy
    alias     Irrawaddy magazine; Irrawaddy news
    of        MMR

outlet OUT:Myanmar Now | Myanmar Now
    alias     Frontier Myanmar; Myanmar Times
    of        MMR

outlet OUT:Mizzima | Mizzima
    of        MMR

outlet OUT:Global New Light of Myanmar | Global New Light of Myanmar
    alias     New Light of Myanmar
    of        MMR

outlet OUT:Bangkok Post | Bangkok Post
    of        THA

outlet OUT:The Nation (Thailand) | The Nation (Thailand)
    of        THA

outlet OUT:Thai PBS | Thai PBS
    of        THA

outlet OUT:The Straits Times | The Straits Times
    alias     Straits Times
    of        SGP

outlet OUT:Today (Singapore) | Today (Singapore)
    of        SGP

outlet OUT:Lianhe Zaobao | Lianhe Zaobao
    of        SGP

outlet OUT:The Star (Malaysia) | The Star (Malaysia)
    alias     The Star newspaper
    of        MYS

outlet OUT:New Straits Times | New Straits Times
    of        MYS

outlet OUT:Malaysiakini | Malaysiakini
    of        MYS

outlet OUT:Free Malaysia Today | Free Malaysia Today
    of        MYS

outlet OUT:The Malay Mail | The Malay Mail
    alias     Malay Mail
    of        MYS

outlet OUT:The Borneo Bulletin | The Borneo Bulletin
    alias     Borneo Bulletin
    of        BRN

outlet OUT:The Jakarta Post | The Jakarta Post
    alias     Jakarta Post
    of        IDN

outlet OUT:Kompas | Kompas
    of        IDN

outlet OUT:Tempo | Tempo
    alias     Tempo magazine; Koran Tempo
    weak      Tempo
    of        IDN

outlet OUT:Jakarta Globe | Jakarta Globe
    of        IDN

outlet OUT:BenarNews | BenarNews
    of        IDN

outlet OUT:Detik | Detik
    alias     Detikcom
    of        IDN

outlet OUT:Republika | Republika
    of        IDN

outlet OUT:Philippine Daily Inquirer | Philippine Daily Inquirer
    alias     Inquirer.net; The Philippine Daily Inquirer
    of        PHL

outlet OUT:The Philippine Star | The Philippine Star
    alias     Philippine Star
    of        PHL

outlet OUT:Manila Times | Manila Times
    alias     The Manila Times
    of        PHL

outlet OUT:Manila Bulletin | Manila Bulletin
    of        PHL

outlet OUT:Rappler | Rappler
    of        PHL

outlet OUT:The Times of India | The Times of India
    alias     Times of India
    of        IND

outlet OUT:The Hindu | The Hindu
    alias     The Hindu newspaper
    weak      The Hindu
    of        IND

outlet OUT:Hindustan Times | Hindustan Times
    of        IND

outlet OUT:The Indian Express | The Indian Express
    alias     Indian Express
    of        IND

outlet OUT:The Telegraph (India) | The Telegraph (India)
    of        IND

outlet OUT:The Economic Times | The Economic Times
    alias     Economic Times
    of        IND

outlet OUT:Mint | Mint
    alias     Livemint
    weak      Mint
    of        IND

outlet OUT:Business Standard | Business Standard
    of        IND

outlet OUT:Deccan Herald | Deccan Herald
    of        IND

outlet OUT:The Tribune (India) | The Tribune (India)
    of        IND

outlet OUT:The Statesman | The Statesman
    of        IND

outlet OUT:India Today | India Today
    of        IND

outlet OUT:The Wire | The Wire
    weak      The Wire
    of        IND

outlet OUT:The Print | The Print
    alias     ThePrint
    weak      The Print
    of        IND

outlet OUT:Scroll.in | Scroll.in
    of        IND

outlet OUT:Frontline | Frontline
    alias     Frontline magazine
    weak      Frontline
    of        IND

outlet OUT:Firstpost | Firstpost
    of        IND

outlet OUT:Dawn | Dawn
    alias     Dawn newspaper; Dawn.com
    weak      Dawn
    of        PAK

outlet OUT:The News International | The News International
    of        PAK

outlet OUT:The Express Tribune | The Express Tribune
    alias     Express Tribune
    of        PAK

outlet OUT:The Nation (Pakistan) | The Nation (Pakistan)
    of        PAK

outlet OUT:The Friday Times | The Friday Times
    of        PAK

outlet OUT:Jang | Jang
    alias     Daily Jang
    weak      Jang
    of        PAK

outlet OUT:Nawa-i-Waqt | Nawa-i-Waqt
    of        PAK

outlet OUT:The Daily Star (Bangladesh) | The Daily Star (Bangladesh)
    of        BGD

outlet OUT:Prothom Alo | Prothom Alo
    of        BGD

outlet OUT:Dhaka Tribune | Dhaka Tribune
    of        BGD

outlet OUT:bdnews24 | bdnews24
    alias     bdnews24.com
    of        BGD

outlet OUT:New Age | New Age
    of        BGD

outlet OUT:The Kathmandu Post | The Kathmandu Post
    alias     Kathmandu Post
    of        NPL

outlet OUT:The Himalayan Times | The Himalayan Times
    of        NPL

outlet OUT:Republica | Republica
    of        NPL

outlet OUT:Kuensel | Kuensel
    of        BTN

outlet OUT:Daily Mirror (Sri Lanka) | Daily Mirror (Sri Lanka)
    alias     The Sunday Times (Sri Lanka)
    of        LKA

outlet OUT:Daily FT | Daily FT
    of        LKA

outlet OUT:Ada Derana | Ada Derana
    of        LKA

outlet OUT:Hiru News | Hiru News
    of        LKA

outlet OUT:Newswire | Newswire
    of        LKA

outlet OUT:Maldives Independent | Maldives Independent
    of        MDV

outlet OUT:The Edition | The Edition
    weak      The Edition
    of        MDV

outlet OUT:Hasht-e Subh | Hasht-e Subh
    of        AFG

outlet OUT:8am Media | 8am Media
    of        AFG

outlet OUT:Etilaatroz | Etilaatroz
    of        AFG

outlet OUT:The Sydney Morning Herald | The Sydney Morning Herald
    alias     Sydney Morning Herald
    of        AUS

outlet OUT:The Age | The Age
    alias     The Age newspaper
    weak      The Age
    of        AUS

outlet OUT:The Australian | The Australian
    alias     The Australian newspaper
    weak      The Australian
    of        AUS

outlet OUT:The Australian Financial Review | The Australian Financial Review
    alias     Australian Financial Review; AFR
    of        AUS

outlet OUT:The Daily Telegraph (Sydney) | The Daily Telegraph (Sydney)
    of        AUS

outlet OUT:Guardian Australia | Guardian Australia
    of        AUS

outlet OUT:The Canberra Times | The Canberra Times
    alias     Canberra Times
    of        AUS

outlet OUT:The New Zealand Herald | The New Zealand Herald
    alias     New Zealand Herald; NZ Herald
    of        NZL

outlet OUT:Stuff | Stuff
    alias     Stuff.co.nz
    weak      Stuff
    of        NZL

outlet OUT:The Dominion Post | The Dominion Post
    of        NZL

outlet OUT:The Fiji Times | The Fiji Times
    alias     Fiji Times; Fiji Sun
    of        FJI

outlet OUT:Post-Courier | Post-Courier
    alias     PNG Post-Courier; The National (PNG)
    of        PNG

outlet OUT:Solomon Star | Solomon Star
    of        SLB

outlet OUT:Samoa Observer | Samoa Observer
    of        WSM

outlet OUT:Vanuatu Daily Post | Vanuatu Daily Post
    of        VUT

outlet OUT:Matangi Tonga | Matangi Tonga
    of        TON

outlet OUT:Marianas Variety | Marianas Variety
    of        MNP

outlet OUT:Islands Business | Islands Business
    of        FJI

outlet OUT:East Asia Forum | East Asia Forum
    of        AUS

outlet OUT:The Interpreter | The Interpreter
    weak      The Interpreter
    of        AUS

# --- Newspapers and magazines, Middle East and Africa -----------------------------------------

outlet OUT:Haaretz | Haaretz
    alias     Ha'aretz
    of        ISR

outlet OUT:The Jerusalem Post | The Jerusalem Post
    alias     Jerusalem Post
    of        ISR

outlet OUT:The Times of Israel | The Times of Israel
    alias     Times of Israel
    of        ISR

outlet OUT:Yedioth Ahronoth | Yedioth Ahronoth
    alias     Ynet; Yediot Ahronot; Ynetnews; Yedioth Aharonoth
    of        ISR

outlet OUT:Israel Hayom | Israel Hayom
    of        ISR

outlet OUT:Maariv | Maariv
    alias     Ma'ariv
    of        ISR

outlet OUT:Globes | Globes
    of        ISR

outlet OUT:Calcalist | Calcalist
    of        ISR

outlet OUT:Walla | Walla
    alias     Walla News
    of        ISR

outlet OUT:972 Magazine | 972 Magazine
    of        ISR

outlet OUT:Al-Quds | Al-Quds
    alias     Al-Quds newspaper
    weak      Al-Quds
    of        PSE

outlet OUT:Al-Ayyam | Al-Ayyam
    of        PSE

outlet OUT:Al-Ahram | Al-Ahram
    alias     Al Ahram; Ahram Online; Al-Ahram Weekly
    weak      Al Ahram
    of        EGY

outlet OUT:Al-Masry Al-Youm | Al-Masry Al-Youm
    of        EGY

outlet OUT:Egypt Independent | Egypt Independent
    of        EGY

outlet OUT:Mada Masr | Mada Masr
    of        EGY

outlet OUT:Daily News Egypt | Daily News Egypt
    of        EGY

outlet OUT:Al-Akhbar | Al-Akhbar
    alias     Al Akhbar
    of        LBN

outlet OUT:An-Nahar | An-Nahar
    alias     Annahar; An Nahar
    of        LBN

outlet OUT:The Daily Star (Lebanon) | The Daily Star (Lebanon)
    alias     Daily Star Lebanon
    of        LBN

outlet OUT:L'Orient-Le Jour | L'Orient-Le Jour
    alias     L'Orient Today; L'Orient Le Jour
    of        LBN

outlet OUT:Al-Hayat | Al-Hayat
    alias     Al Hayat
    of        GBR

outlet OUT:Al-Quds Al-Arabi | Al-Quds Al-Arabi
    alias     al-Quds al-Arabi
    of        GBR

outlet OUT:The Jordan Times | The Jordan Times
    alias     Jordan Times
    of        JOR

outlet OUT:Al-Rai | Al-Rai
    alias     Al Rai
    of        JOR

outlet OUT:Al-Ghad | Al-Ghad
    of        JOR

outlet OUT:Arab News | Arab News
    of        SAU

outlet OUT:Saudi Gazette | Saudi Gazette
    of        SAU

outlet OUT:Okaz | Okaz
    of        SAU

outlet OUT:The National | The National
    alias     The National newspaper; The National (UAE)
    weak      The National
    of        ARE

outlet OUT:Gulf News | Gulf News
    of        ARE

outlet OUT:Khaleej Times | Khaleej Times
    of        ARE

outlet OUT:Gulf Times | Gulf Times
    of        QAT

outlet OUT:The Peninsula | The Peninsula
    weak      The Peninsula
    of        QAT

outlet OUT:Al-Watan | Al-Watan
    of        QAT

outlet OUT:Al-Sharq | Al-Sharq
    of        QAT

outlet OUT:Kuwait Times | Kuwait Times
    of        KWT

outlet OUT:Arab Times | Arab Times
    of        KWT

outlet OUT:Times of Oman | Times of Oman
    alias     Oman Observer
    of        OMN

outlet OUT:Muscat Daily | Muscat Daily
    of        OMN

outlet OUT:Gulf Daily News | Gulf Daily News
    of        BHR

outlet OUT:Al-Sabah | Al-Sabah
    of        IRQ

outlet OUT:Kurdistan 24 | Kurdistan 24
    alias     Kurdistan24
    of        IRQ

outlet OUT:Shafaq News | Shafaq News
    of        IRQ

outlet OUT:Tehran Times | Tehran Times
    of        IRN

outlet OUT:Kayhan | Kayhan
    alias     Keyhan
    of        IRN

outlet OUT:Shargh | Shargh
    of        IRN

outlet OUT:Etemad | Etemad
    alias     Etemad newspaper
    of        IRN

outlet OUT:Ettelaat | Ettelaat
    of        IRN

outlet OUT:Javan | Javan
    of        IRN

outlet OUT:Hamshahri | Hamshahri
    of        IRN

outlet OUT:Jomhouri Eslami | Jomhouri Eslami
    of        IRN

outlet OUT:Enab Baladi | Enab Baladi
    of        SYR

outlet OUT:Syrian Observer | Syrian Observer
    of        SYR

outlet OUT:Al-Watan (Syria) | Al-Watan (Syria)
    of        SYR

outlet OUT:Yemen Times | Yemen Times
    of        YEM

outlet OUT:El Watan | El Watan
    of        DZA

outlet OUT:El Khabar | El Khabar
    of        DZA

outlet OUT:El Moudjahid | El Moudjahid
    of        DZA

outlet OUT:Hespress | Hespress
    of        MAR

outlet OUT:Le Matin | Le Matin
    of        MAR

outlet OUT:Le360 | Le360
    of        MAR

outlet OUT:L'Economiste | L'Economiste
    of        MAR

outlet OUT:La Presse de Tunisie | La Presse de Tunisie
    of        TUN

outlet OUT:Business News Tunisia | Business News Tunisia
    of        TUN

outlet OUT:Nawaat | Nawaat
    of        TUN

outlet OUT:The Libya Herald | The Libya Herald
    alias     Libya Herald; The Libya Observer; Libya Observer
    of        LBY

outlet OUT:Sudan Tribune | Sudan Tribune
    of        SDN

outlet OUT:Dabanga | Dabanga
    alias     Radio Dabanga; Dabanga Sudan
    of        SDN

outlet OUT:Radio Tamazuj | Radio Tamazuj
    of        SSD

outlet OUT:Eye Radio | Eye Radio
    of        SSD

outlet OUT:The Reporter (Ethiopia) | The Reporter (Ethiopia)
    alias     Ethiopian Reporter
    of        ETH

outlet OUT:Addis Standard | Addis Standard
    of        ETH

outlet OUT:Ethiopian Herald | Ethiopian Herald
    of        ETH

outlet OUT:Garowe Online | Garowe Online
    of        SOM

outlet OUT:Hiiraan Online | Hiiraan Online
    of        SOM

outlet OUT:Daily Nation | Daily Nation
    alias     Nation Media Group; Nation Africa
    of        KEN

outlet OUT:The Standard (Kenya) | The Standard (Kenya)
    alias     The Standard newspaper
    of        KEN

outlet OUT:The East African | The East African
    alias     EastAfrican
    of        KEN

outlet OUT:The Star (Kenya) | The Star (Kenya)
    of        KEN

outlet OUT:New Vision | New Vision
    alias     The New Vision
    of        UGA

outlet OUT:Daily Monitor | Daily Monitor
    alias     The Daily Monitor
    of        UGA

outlet OUT:The Citizen | The Citizen
    weak      The Citizen
    of        TZA

outlet OUT:Daily News (Tanzania) | Daily News (Tanzania)
    of        TZA

outlet OUT:The New Times | The New Times
    alias     The New Times Rwanda
    weak      The New Times
    of        RWA

outlet OUT:IGIHE | IGIHE
    of        RWA

outlet OUT:Iwacu | Iwacu
    of        BDI

outlet OUT:Punch | Punch
    alias     The Punch; Punch newspaper
    weak      Punch; The Punch
    of        NGA

outlet OUT:Premium Times | Premium Times
    of        NGA

outlet OUT:The Guardian (Nigeria) | The Guardian (Nigeria)
    alias     Guardian Nigeria
    of        NGA

outlet OUT:Vanguard | Vanguard
    alias     Vanguard newspaper
    weak      Vanguard
    of        NGA

outlet OUT:ThisDay | ThisDay
    alias     This Day
    weak      This Day
    of        NGA

outlet OUT:Daily Trust | Daily Trust
    of        NGA

outlet OUT:HumAngle | HumAngle
    of        NGA

outlet OUT:Leadership newspaper | Leadership newspaper
    of        NGA

outlet OUT:Daily Graphic | Daily Graphic
    alias     Graphic Online
    of        GHA

outlet OUT:Ghanaian Times | Ghanaian Times
    of        GHA

outlet OUT:Le Soleil | Le Soleil
    of        SEN

outlet OUT:Dakaractu | Dakaractu
    of        SEN

outlet OUT:Seneweb | Seneweb
    of        SEN

outlet OUT:Fraternité Matin | Fraternité Matin
    of        CIV

outlet OUT:Le Journal du Mali | Le Journal du Mali
    alias     Journal du Mali
    of        MLI

outlet OUT:Studio Tamani | Studio Tamani
    of        MLI

outlet OUT:L'Observateur Paalga | L'Observateur Paalga
    of        BFA

outlet OUT:Sidwaya | Sidwaya
    of        BFA

outlet OUT:Lefaso.net | Lefaso.net
    of        BFA

outlet OUT:ActuNiger | ActuNiger
    of        NER

outlet OUT:Le Sahel | Le Sahel
    of        NER

outlet OUT:Alwihda | Alwihda
    of        TCD

outlet OUT:Cameroon Tribune | Cameroon Tribune
    of        CMR

outlet OUT:Journal du Cameroun | Journal du Cameroun
    of        CMR

outlet OUT:Mimi Mefo Info | Mimi Mefo Info
    of        CMR

outlet OUT:L'Union (Gabon) | L'Union (Gabon)
    of        GAB

outlet OUT:Le Potentiel | Le Potentiel
    of        COD

outlet OUT:Radio Okapi | Radio Okapi
    of        COD

outlet OUT:Jornal de Angola | Jornal de Angola
    of        AGO

outlet OUT:O País (Mozambique) | O País (Mozambique)
    of        MOZ

outlet OUT:Savana | Savana
    of        MOZ

outlet OUT:Carta de Moçambique | Carta de Moçambique
    of        MOZ

outlet OUT:Zitamar News | Zitamar News
    of        MOZ

outlet OUT:The Herald (Zimbabwe) | The Herald (Zimbabwe)
    alias     The Herald newspaper
    of        ZWE

outlet OUT:NewsDay Zimbabwe | NewsDay Zimbabwe
    of        ZWE

outlet OUT:ZimLive | ZimLive
    of        ZWE

outlet OUT:NewZimbabwe | NewZimbabwe
    of        ZWE

outlet OUT:Lusaka Times | Lusaka Times
    of        ZMB

outlet OUT:Zambia Daily Mail | Zambia Daily Mail
    of        ZMB

outlet OUT:The Nation (Malawi) | The Nation (Malawi)
    of        MWI

outlet OUT:Nyasa Times | Nyasa Times
    of        MWI

outlet OUT:Mmegi | Mmegi
    of        BWA

outlet OUT:The Namibian | The Namibian
    alias     The Namibian newspaper
    weak      The Namibian
    of        NAM

outlet OUT:Mail & Guardian | Mail & Guardian
    alias     Mail and Guardian
    of        ZAF

outlet OUT:Daily Maverick | Daily Maverick
    of        ZAF

outlet OUT:Business Day | Business Day
    alias     BusinessDay
    weak      Business Day
    of        ZAF

outlet OUT:Sunday Times (South Africa) | Sunday Times (South Africa)
    alias     Times Live; TimesLIVE
    of        ZAF

outlet OUT:News24 | News24
    of        ZAF

outlet OUT:The Citizen (South Africa) | The Citizen (South Africa)
    of        ZAF

outlet OUT:The Sowetan | The Sowetan
    alias     Sowetan
    of        ZAF

outlet OUT:Midi Madagasikara | Midi Madagasikara
    of        MDG

outlet OUT:L'Express de Maurice | L'Express de Maurice
    of        MUS

outlet OUT:AllAfrica | AllAfrica
    alias     allAfrica; allAfrica.com
    of        ZAF

outlet OUT:African Arguments | African Arguments
    alias     African Business
    of        GBR

outlet OUT:Africa Confidential | Africa Confidential
    of        GBR

# --- Radio, television and on-line broadcasters -----------------------------------------------

outlet OUT:BBC | BBC
    alias     British Broadcasting Corporation; BBC News; BBC World Service; BBC Radio; BBC Radio 4; BBC World; BBC Persian; BBC Arabic; BBC Russian; BBC Monitoring; BBC Verify; BBC One; BBC Newshour
    of        GBR

outlet OUT:ITV | ITV
    alias     ITV News
    of        GBR

outlet OUT:Channel 4 | Channel 4
    alias     Channel 4 News
    of        GBR

outlet OUT:Sky News | Sky News
    alias     Sky
    weak      Sky
    of        GBR

outlet OUT:GB News | GB News
    of        GBR

outlet OUT:Times Radio | Times Radio
    of        GBR

outlet OUT:LBC | LBC
    of        GBR

outlet OUT:CNN | CNN
    alias     Cable News Network; CNN International; CNN's
    of        USA

outlet OUT:Fox News | Fox News
    alias     Fox; Fox News Channel; Fox Business
    weak      Fox
    of        USA

outlet OUT:MSNBC | MSNBC
    alias     MS NOW
    of        USA

outlet OUT:NBC | NBC
    alias     NBC News; NBC's
    of        USA

outlet OUT:CBS | CBS
    alias     CBS News; 60 Minutes; CBS's Face the Nation
    of        USA

outlet OUT:ABC News (US) | ABC News (US)
    alias     ABC News; ABC's This Week
    weak      ABC News
    of        USA

outlet OUT:CNBC | CNBC
    of        USA

outlet OUT:PBS | PBS
    alias     PBS NewsHour; Frontline PBS
    of        USA

outlet OUT:NPR | NPR
    alias     National Public Radio
    of        USA

outlet OUT:C-SPAN | C-SPAN
    of        USA

outlet OUT:Voice of America | Voice of America
    alias     VOA; VOA News
    of        USA

outlet OUT:Radio Free Europe/Radio Liberty | Radio Free Europe/Radio Liberty
    alias     RFE/RL; Radio Free Europe; Radio Liberty; RFE
    of        USA

outlet OUT:Current Time | Current Time
    alias     Current Time TV
    of        USA

outlet OUT:Radio Farda | Radio Farda
    of        USA

outlet OUT:Radio Azattyk | Radio Azattyk
    of        USA

outlet OUT:Radio Svoboda | Radio Svoboda
    of        USA

outlet OUT:Radio Free Asia | Radio Free Asia
    alias     RFA
    of        USA

outlet OUT:Radio Martí | Radio Martí
    alias     Radio Marti
    of        USA

outlet OUT:Alhurra | Alhurra
    alias     Al-Hurra
    of        USA

outlet OUT:Radio Sawa | Radio Sawa
    of        USA

outlet OUT:Univision | Univision
    of        USA

outlet OUT:Telemundo | Telemundo
    of        USA

outlet OUT:Newsmax | Newsmax
    of        USA

outlet OUT:One America News | One America News
    alias     OAN
    of        USA

outlet OUT:Democracy Now! | Democracy Now!
    alias     Democracy Now
    of        USA

outlet OUT:CBC | CBC
    alias     Canadian Broadcasting Corporation; CBC News; Radio-Canada
    of        CAN

outlet OUT:CTV | CTV
    alias     CTV News
    of        CAN

outlet OUT:Global News | Global News
    of        CAN

outlet OUT:Televisa | Televisa
    of        MEX

outlet OUT:TV Azteca | TV Azteca
    of        MEX

outlet OUT:teleSUR | teleSUR
    alias     TeleSUR; Telesur
    of        VEN

outlet OUT:VTV | VTV
    alias     Venezolana de Televisión
    of        VEN

outlet OUT:Globovisión | Globovisión
    of        VEN

outlet OUT:Caracol | Caracol
    alias     Caracol Radio; Noticias Caracol
    of        COL

outlet OUT:Blu Radio | Blu Radio
    of        COL

outlet OUT:RCN | RCN
    of        COL

outlet OUT:W Radio | W Radio
    of        COL

outlet OUT:Radio Programas del Perú | Radio Programas del Perú
    alias     RPP
    of        PER

outlet OUT:Ecuavisa | Ecuavisa
    of        ECU

outlet OUT:Teleamazonas | Teleamazonas
    of        ECU

outlet OUT:CNN en Español | CNN en Español
    alias     CNN Brasil; CNN Brazil
    of        USA

outlet OUT:Band | Band
    alias     TV Bandeirantes
    weak      Band
    of        BRA

outlet OUT:TN Argentina | TN Argentina
    alias     Todo Noticias
    of        ARG

outlet OUT:Deutsche Welle | Deutsche Welle
    alias     DW; DW News
    weak      DW
    of        DEU

outlet OUT:ARD | ARD
    alias     Tagesschau
    of        DEU

outlet OUT:ZDF | ZDF
    of        DEU

outlet OUT:Deutschlandfunk | Deutschlandfunk
    of        DEU

outlet OUT:NDR | NDR
    of        DEU

outlet OUT:WDR | WDR
    of        DEU

outlet OUT:n-tv | n-tv
    alias     NTV Germany
    of        DEU

outlet OUT:ORF Austria | ORF Austria
    alias     Austrian broadcaster ORF; Österreichischer Rundfunk
    of        AUT

outlet OUT:SRF | SRF
    alias     RTS Suisse
    of        CHE

outlet OUT:France 24 | France 24
    alias     FRANCE 24; France24
    of        FRA

outlet OUT:RFI | RFI
    alias     Radio France Internationale; Radio France
    of        FRA

outlet OUT:France Info | France Info
    alias     Franceinfo; France 2; France Télévisions; France Televisions
    of        FRA

outlet OUT:TF1 | TF1
    of        FRA

outlet OUT:LCI | LCI
    of        FRA

outlet OUT:BFM TV | BFM TV
    alias     BFMTV; BFM
    of        FRA

outlet OUT:Europe 1 | Europe 1
    of        FRA

outlet OUT:RTL | RTL
    of        FRA

outlet OUT:CNews | CNews
    of        FRA

outlet OUT:France Inter | France Inter
    of        FRA

outlet OUT:TV5Monde | TV5Monde
    alias     TV5 Monde
    of        FRA

outlet OUT:Arte | Arte
    alias     ARTE
    weak      Arte
    of        FRA

outlet OUT:Euronews | Euronews
    of        FRA

outlet OUT:RAI | RAI
    alias     Rai; Rai News; RaiNews24; Rai 1
    weak      Rai
    of        ITA

outlet OUT:Mediaset | Mediaset
    of        ITA

outlet OUT:La7 | La7
    of        ITA

outlet OUT:Sky TG24 | Sky TG24
    of        ITA

outlet OUT:TGcom24 | TGcom24
    of        ITA

outlet OUT:RTVE | RTVE
    alias     TVE; Televisión Española
    of        ESP

outlet OUT:RNE | RNE
    of        ESP

outlet OUT:Cadena SER | Cadena SER
    of        ESP

outlet OUT:La Sexta | La Sexta
    of        ESP

outlet OUT:COPE | COPE
    of        ESP

outlet OUT:Onda Cero | Onda Cero
    of        ESP

outlet OUT:RTP | RTP
    of        PRT

outlet OUT:SIC Notícias | SIC Notícias
    of        PRT

outlet OUT:VRT | VRT
    of        BEL

outlet OUT:RTBF | RTBF
    of        BEL

outlet OUT:NOS | NOS
    alias     NOS news
    of        NLD

outlet OUT:RTL Nieuws | RTL Nieuws
    of        NLD

outlet OUT:RTÉ | RTÉ
    alias     RTE; RTÉ News
    of        IRL

outlet OUT:DR | DR
    alias     Danmarks Radio
    weak      DR
    of        DNK

outlet OUT:TV 2 Denmark | TV 2 Denmark
    of        DNK

outlet OUT:NRK | NRK
    of        NOR

outlet OUT:SVT | SVT
    alias     Sveriges Television; Sveriges Radio
    of        SWE

outlet OUT:Swedish Radio | Swedish Radio
    of        SWE

outlet OUT:SR Ekot | SR Ekot
    of        SWE

outlet OUT:Yle | Yle
    alias     YLE
    of        FIN

outlet OUT:RÚV | RÚV
    alias     RUV
    of        ISL

outlet OUT:ERR | ERR
    alias     ERR News
    weak      ERR
    of        EST

outlet OUT:LSM | LSM
    alias     Latvian Television
    of        LVA

outlet OUT:LTV | LTV
    of        LVA

outlet OUT:LRT | LRT
    alias     LRT.lt
    of        LTU

outlet OUT:TVP | TVP
    alias     TVP Info; Telewizja Polska; TVP World
    of        POL

outlet OUT:TVN | TVN
    alias     TVN24
    of        POL

outlet OUT:Polskie Radio | Polskie Radio
    alias     Polish Radio
    of        POL

outlet OUT:RMF FM | RMF FM
    of        POL

outlet OUT:Polsat | Polsat
    alias     Polsat News
    of        POL

outlet OUT:Radio Zet | Radio Zet
    of        POL

outlet OUT:Belsat | Belsat
    alias     Belsat TV
    of        POL

outlet OUT:Czech Television | Czech Television
    alias     Česká televize; Czech Radio; ČT24
    of        CZE

outlet OUT:Radio Prague | Radio Prague
    of        CZE

outlet OUT:RTVS | RTVS
    of        SVK

outlet OUT:TA3 | TA3
    of        SVK

outlet OUT:M1 Hungary | M1 Hungary
    of        HUN

outlet OUT:Kossuth Radio | Kossuth Radio
    of        HUN

outlet OUT:Digi24 | Digi24
    of        ROU

outlet OUT:Romanian Television | Romanian Television
    of        ROU

outlet OUT:Antena 3 | Antena 3
    of        ROU

outlet OUT:BNT | BNT
    of        BGR

outlet OUT:Bulgarian National Radio | Bulgarian National Radio
    of        BGR

outlet OUT:bTV | bTV
    of        BGR

outlet OUT:RTS | RTS
    alias     Radio Television of Serbia
    weak      RTS
    of        SRB

outlet OUT:N1 | N1
    alias     N1 TV; N1 television
    weak      N1
    of        SRB

outlet OUT:B92 | B92
    of        SRB

outlet OUT:TV Pink | TV Pink
    alias     Pink TV
    of        SRB

outlet OUT:HRT | HRT
    of        HRV

outlet OUT:Nova TV | Nova TV
    of        HRV

outlet OUT:RTV Slovenia | RTV Slovenia
    alias     RTV Slovenija
    of        SVN

outlet OUT:RTK | RTK
    of        KOS

outlet OUT:Klan Kosova | Klan Kosova
    of        KOS

outlet OUT:Top Channel | Top Channel
    of        ALB

outlet OUT:Euronews Albania | Euronews Albania
    of        ALB

outlet OUT:ERT | ERT
    of        GRC

outlet OUT:Skai | Skai
    alias     Skai TV
    of        GRC

outlet OUT:RIK | RIK
    alias     CyBC
    of        CYP

outlet OUT:TRT | TRT
    alias     TRT World; TRT Haber; TRT Arabi
    of        TUR

outlet OUT:NTV Turkey | NTV Turkey
    alias     NTV broadcaster
    of        TUR

outlet OUT:Halk TV | Halk TV
    of        TUR

outlet OUT:Habertürk | Habertürk
    alias     Haberturk
    of        TUR

outlet OUT:A Haber | A Haber
    of        TUR

outlet OUT:CNN Türk | CNN Türk
    alias     CNN Turk
    of        TUR

outlet OUT:Bianet | Bianet
    of        TUR

outlet OUT:T24 | T24
    of        TUR

outlet OUT:Medyascope | Medyascope
    of        TUR

outlet OUT:Duvar | Duvar
    of        TUR

outlet OUT:RT | RT
    alias     Russia Today; RT television; RT Arabic
    weak      RT
    of        RUS

outlet OUT:Rossiya 1 | Rossiya 1
    alias     Rossiya-1; Rossiya 24; Rossia-1; Rossiya-24; Russia 1; Rossiya Segodnya
    of        RUS

outlet OUT:VGTRK | VGTRK
    of        RUS

outlet OUT:Channel One | Channel One
    alias     Channel One Russia; Pervy Kanal
    weak      Channel One
    of        RUS

outlet OUT:NTV Russia | NTV Russia
    of        RUS

outlet OUT:Zvezda TV | Zvezda TV
    alias     Zvezda
    of        RUS

outlet OUT:REN TV | REN TV
    of        RUS

outlet OUT:TV Rain | TV Rain
    alias     Dozhd; TV Dozhd
    of        RUS

outlet OUT:Echo of Moscow | Echo of Moscow
    alias     Ekho Moskvy; Echo Moskvy
    of        RUS

outlet OUT:Suspilne | Suspilne
    of        UKR

outlet OUT:Hromadske | Hromadske
    alias     Hromadske TV
    of        UKR

outlet OUT:1+1 | 1+1
    of        UKR

outlet OUT:TSN | TSN
    of        UKR

outlet OUT:Channel 24 | Channel 24
    of        UKR

outlet OUT:24 Kanal | 24 Kanal
    of        UKR

outlet OUT:ONT | ONT
    of        BLR

outlet OUT:Belarus 1 | Belarus 1
    of        BLR

outlet OUT:TV Pirveli | TV Pirveli
    of        GEO

outlet OUT:Mtavari | Mtavari
    of        GEO

outlet OUT:Rustavi 2 | Rustavi 2
    of        GEO

outlet OUT:Imedi | Imedi
    alias     Imedi TV
    of        GEO

outlet OUT:Formula TV | Formula TV
    of        GEO

outlet OUT:CBC TV Azerbaijan | CBC TV Azerbaijan
    of        AZE

outlet OUT:AzTV | AzTV
    of        AZE

outlet OUT:Khabar | Khabar
    alias     Khabar 24
    of        KAZ

outlet OUT:KTK | KTK
    of        KAZ

outlet OUT:CCTV | CCTV
    alias     China Central Television; CCTV News; state broadcaster CCTV
    weak      CCTV
    of        CHN

outlet OUT:CGTN | CGTN
    alias     China Global Television Network
    of        CHN

outlet OUT:China National Radio | China National Radio
    alias     China Radio International; CRI
    of        CHN

outlet OUT:Phoenix TV | Phoenix TV
    alias     Phoenix Television; Phoenix Satellite Television
    of        HKG

outlet OUT:RTHK | RTHK
    of        HKG

outlet OUT:TVB | TVB
    of        HKG

outlet OUT:NHK | NHK
    alias     NHK World; NHK World-Japan; public broadcaster NHK
    of        JPN

outlet OUT:TBS | TBS
    alias     TBS News
    of        JPN

outlet OUT:TV Asahi | TV Asahi
    of        JPN

outlet OUT:Fuji TV | Fuji TV
    alias     Fuji Television
    of        JPN

outlet OUT:Nippon TV | Nippon TV
    alias     NTV Japan
    of        JPN

outlet OUT:TV Tokyo | TV Tokyo
    of        JPN

outlet OUT:KBS | KBS
    alias     KBS World; Korean Broadcasting System
    of        KOR

outlet OUT:MBC | MBC
    alias     Munhwa Broadcasting Corporation
    weak      MBC
    of        KOR

outlet OUT:SBS | SBS
    alias     Seoul Broadcasting System
    weak      SBS
    of        KOR

outlet OUT:YTN | YTN
    of        KOR

outlet OUT:JTBC | JTBC
    of        KOR

outlet OUT:TV Chosun | TV Chosun
    of        KOR

outlet OUT:Channel A | Channel A
    of        KOR

outlet OUT:Arirang | Arirang
    alias     Arirang TV; Arirang News
    weak      Arirang
    of        KOR

outlet OUT:KCTV | KCTV
    alias     Korean Central Television; Korean Central Broadcasting
    of        PRK

outlet OUT:TVBS | TVBS
    of        TWN

outlet OUT:Formosa TV | Formosa TV
    of        TWN

outlet OUT:SET News | SET News
    of        TWN

outlet OUT:EBC News | EBC News
    of        TWN

outlet OUT:CTS News | CTS News
    of        TWN

outlet OUT:Radio Taiwan International | Radio Taiwan International
    alias     RTI
    of        TWN

outlet OUT:CNA Singapore | CNA Singapore
    alias     Channel NewsAsia; Channel News Asia; CNA (Singapore)
    of        SGP

outlet OUT:Mediacorp | Mediacorp
    of        SGP

outlet OUT:Astro Awani | Astro Awani
    of        MYS

outlet OUT:RTM | RTM
    of        MYS

outlet OUT:TVRI | TVRI
    of        IDN

outlet OUT:Metro TV | Metro TV
    of        IDN

outlet OUT:CNN Indonesia | CNN Indonesia
    of        IDN

outlet OUT:tvOne | tvOne
    of        IDN

outlet OUT:ABS-CBN | ABS-CBN
    alias     ABS-CBN News
    of        PHL

outlet OUT:GMA | GMA
    alias     GMA News; GMA Network
    weak      GMA
    of        PHL

outlet OUT:ANC News | ANC News
    of        PHL

outlet OUT:VTV Vietnam | VTV Vietnam
    alias     Voice of Vietnam; VOV
    of        VNM

outlet OUT:DVB | DVB
    alias     Democratic Voice of Burma
    of        MMR

outlet OUT:MRTV | MRTV
    of        MMR

outlet OUT:NDTV | NDTV
    alias     New Delhi Television
    of        IND

outlet OUT:All India Radio | All India Radio
    alias     Akashvani
    of        IND

outlet OUT:Doordarshan | Doordarshan
    alias     DD News
    of        IND

outlet OUT:Times Now | Times Now
    of        IND

outlet OUT:Republic TV | Republic TV
    of        IND

outlet OUT:CNN-News18 | CNN-News18
    alias     News18
    of        IND

outlet OUT:Zee News | Zee News
    of        IND

outlet OUT:WION | WION
    alias     Wion
    of        IND

outlet OUT:India TV | India TV
    of        IND

outlet OUT:Aaj Tak | Aaj Tak
    of        IND

outlet OUT:Geo News | Geo News
    alias     Geo TV; GEO News
    of        PAK

outlet OUT:ARY News | ARY News
    of        PAK

outlet OUT:Dunya News | Dunya News
    of        PAK

outlet OUT:Samaa TV | Samaa TV
    of        PAK

outlet OUT:Hum News | Hum News
    of        PAK

outlet OUT:PTV | PTV
    alias     Pakistan Television
    of        PAK

outlet OUT:TOLOnews | TOLOnews
    alias     Tolo News; TOLO News; Tolo TV; ToloNews
    of        AFG

outlet OUT:Ariana News | Ariana News
    of        AFG

outlet OUT:Amu TV | Amu TV
    of        AFG

outlet OUT:ABC | ABC
    alias     Australian Broadcasting Corporation; ABC Australia; ABC News (Australia); ABC Radio National; Radio Australia
    weak      ABC
    of        AUS

outlet OUT:SBS Australia | SBS Australia
    alias     SBS News; Sky News Australia
    of        AUS

outlet OUT:Nine News | Nine News
    alias     Nine Network
    of        AUS

outlet OUT:Seven News | Seven News
    of        AUS

outlet OUT:RNZ | RNZ
    alias     Radio New Zealand; RNZ Pacific
    of        NZL

outlet OUT:TVNZ | TVNZ
    of        NZL

outlet OUT:1News | 1News
    of        NZL

outlet OUT:Newshub | Newshub
    of        NZL

outlet OUT:FBC News | FBC News
    alias     Fiji Broadcasting Corporation
    of        FJI

outlet OUT:NBC PNG | NBC PNG
    of        PNG

outlet OUT:EMTV | EMTV
    of        PNG

outlet OUT:SIBC | SIBC
    alias     Solomon Islands Broadcasting Corporation
    of        SLB

outlet OUT:Al Jazeera | Al Jazeera
    alias     Al-Jazeera; Aljazeera; Al Jazeera English; Al Jazeera Arabic; AJ+; Al Jazeera Media Network
    of        QAT

outlet OUT:Al Arabiya | Al Arabiya
    alias     Al-Arabiya; Al Arabiya English; Al Hadath; Al-Hadath; Alarabiya
    of        SAU

outlet OUT:MBC Group | MBC Group
    of        SAU

outlet OUT:Asharq News | Asharq News
    alias     Asharq; Asharq Business
    of        SAU

outlet OUT:Al-Ekhbariya | Al-Ekhbariya
    alias     Al Ekhbariya
    of        SAU

outlet OUT:Sky News Arabia | Sky News Arabia
    of        ARE

outlet OUT:Al Mayadeen | Al Mayadeen
    alias     Al-Mayadeen
    of        LBN

outlet OUT:Al-Manar | Al-Manar
    alias     Al Manar; al-Manar
    of        LBN

outlet OUT:LBCI | LBCI
    of        LBN

outlet OUT:MTV Lebanon | MTV Lebanon
    of        LBN

outlet OUT:OTV | OTV
    of        LBN

outlet OUT:Al Jadeed | Al Jadeed
    of        LBN

outlet OUT:NBN | NBN
    of        LBN

outlet OUT:Al-Masirah | Al-Masirah
    alias     Al Masirah; al-Masirah; Almasirah
    of        YEM

outlet OUT:Press TV | Press TV
    alias     PressTV
    of        IRN

outlet OUT:IRIB | IRIB
    alias     Islamic Republic of Iran Broadcasting; IRINN; Iran's state TV
    of        IRN

outlet OUT:Al-Alam | Al-Alam
    alias     Al Alam
    of        IRN

outlet OUT:Kan | Kan
    alias     Kan public broadcaster; Kan News; Israeli Public Broadcasting Corporation; KAN; Kan 11
    weak      Kan; KAN
    of        ISR

outlet OUT:Channel 12 | Channel 12
    alias     Israel's Channel 12; Channel 12 news; N12
    weak      Channel 12
    of        ISR

outlet OUT:Channel 13 | Channel 13
    alias     Israel's Channel 13; Channel 13 news
    weak      Channel 13
    of        ISR

outlet OUT:Channel 14 Israel | Channel 14 Israel
    of        ISR

outlet OUT:i24NEWS | i24NEWS
    alias     i24 News; i24News
    of        ISR

outlet OUT:Army Radio | Army Radio
    alias     Galatz; Israel's Army Radio
    of        ISR

outlet OUT:Palestine TV | Palestine TV
    alias     Voice of Palestine
    of        PSE

outlet OUT:Al-Aqsa TV | Al-Aqsa TV
    alias     Al-Aqsa Radio
    of        PSE

outlet OUT:Al Qahera News | Al Qahera News
    alias     Al-Qahera News
    of        EGY

outlet OUT:Extra News | Extra News
    of        EGY

outlet OUT:ON TV | ON TV
    of        EGY

outlet OUT:Alsumaria | Alsumaria
    alias     Al-Sumaria
    of        IRQ

outlet OUT:Iraqiya TV | Iraqiya TV
    alias     Al-Iraqiya
    of        IRQ

outlet OUT:Al-Mamlaka TV | Al-Mamlaka TV
    alias     Al Mamlaka
    of        JOR

outlet OUT:Roya News | Roya News
    of        JOR

outlet OUT:2M | 2M
    of        MAR

outlet OUT:Medi1TV | Medi1TV
    alias     Medi1 TV
    of        MAR

outlet OUT:Ennahar | Ennahar
    alias     Ennahar TV
    of        DZA

outlet OUT:Mosaique FM | Mosaique FM
    alias     Mosaïque FM
    of        TUN

outlet OUT:Libya al-Ahrar | Libya al-Ahrar
    of        LBY

outlet OUT:Libya's Channel | Libya's Channel
    of        LBY

outlet OUT:218 TV | 218 TV
    of        LBY

outlet OUT:EBC | EBC
    alias     Ethiopian Broadcasting Corporation
    weak      EBC
    of        ETH

outlet OUT:ESAT | ESAT
    of        ETH

outlet OUT:Tigray TV | Tigray TV
    of        ETH

outlet OUT:Dimtsi Weyane | Dimtsi Weyane
    of        ETH

outlet OUT:Eri-TV | Eri-TV
    alias     Shabait
    of        ERI

outlet OUT:KBC | KBC
    alias     Kenya Broadcasting Corporation; NTV Kenya
    of        KEN

outlet OUT:Citizen TV | Citizen TV
    of        KEN

outlet OUT:KTN | KTN
    of        KEN

outlet OUT:UBC Uganda | UBC Uganda
    alias     NTV Uganda
    of        UGA

outlet OUT:NBS TV | NBS TV
    of        UGA

outlet OUT:TBC Tanzania | TBC Tanzania
    of        TZA

outlet OUT:NTA | NTA
    alias     Nigerian Television Authority
    of        NGA

outlet OUT:Channels TV | Channels TV
    alias     Channels Television
    of        NGA

outlet OUT:Arise News | Arise News
    alias     Arise TV
    of        NGA

outlet OUT:TVC News | TVC News
    of        NGA

outlet OUT:Joy News | Joy News
    alias     JoyNews; Joy FM
    of        GHA

outlet OUT:GBC Ghana | GBC Ghana
    of        GHA

outlet OUT:RTS Senegal | RTS Senegal
    alias     RTS1
    of        SEN

outlet OUT:2STV | 2STV
    of        SEN

outlet OUT:TFM | TFM
    of        SEN

outlet OUT:ORTM | ORTM
    alias     ORTM television
    of        MLI

outlet OUT:RTB | RTB
    alias     RTB television
    of        BFA

outlet OUT:RTN | RTN
    alias     Télé Sahel; Tele Sahel; RTN television
    of        NER

outlet OUT:RTG | RTG
    alias     RTG television
    of        GIN

outlet OUT:RTI Côte d'Ivoire | RTI Côte d'Ivoire
    alias     RTI television
    of        CIV

outlet OUT:CRTV | CRTV
    of        CMR

outlet OUT:Equinoxe TV | Equinoxe TV
    of        CMR

outlet OUT:RTNC | RTNC
    of        COD

outlet OUT:SABC | SABC
    alias     South African Broadcasting Corporation; SABC News
    of        ZAF

outlet OUT:eNCA | eNCA
    of        ZAF

outlet OUT:Newzroom Afrika | Newzroom Afrika
    of        ZAF

outlet OUT:Radio 702 | Radio 702
    of        ZAF

outlet OUT:TPA | TPA
    alias     Televisão Pública de Angola
    of        AGO

outlet OUT:TVM | TVM
    alias     TV Miramar; STV Mozambique
    of        MOZ

outlet OUT:ZBC | ZBC
    alias     Zimbabwe Broadcasting Corporation
    of        ZWE

outlet OUT:ZNBC | ZNBC
    of        ZMB

outlet OUT:Africanews | Africanews
    alias     africanews
    of        COG

outlet OUT:Shabelle | Shabelle
    alias     Radio Shabelle; Shabelle Media Network
    of        SOM

outlet OUT:Radio Mogadishu | Radio Mogadishu
    of        SOM

outlet OUT:Radio Dalsan | Radio Dalsan
    of        SOM

# --- Photo agencies and libraries -------------------------------------------------------------

outlet OUT:Getty Images | Getty Images
    alias     Getty; GETTY IMAGES; AFP/Getty Images; Getty Images News
    weak      Getty
    of        USA

outlet OUT:Shutterstock | Shutterstock
    of        USA

outlet OUT:iStock | iStock
    alias     iStockphoto
    of        CAN

outlet OUT:Adobe Stock | Adobe Stock
    of        USA

outlet OUT:Alamy | Alamy
    alias     Alamy Stock Photo
    of        GBR

outlet OUT:ZUMA Press | ZUMA Press
    alias     ZUMA; Zuma Press
    of        USA

outlet OUT:NurPhoto | NurPhoto
    of        ITA

outlet OUT:SOPA Images | SOPA Images
    of        HKG

outlet OUT:Sipa | Sipa
    alias     SIPA Press; Sipa USA; Sipa Press
    of        FRA

outlet OUT:Abaca | Abaca
    alias     Abaca Press; ABACAPRESS
    of        FRA

outlet OUT:Gamma-Rapho | Gamma-Rapho
    alias     Gamma
    weak      Gamma
    of        FRA

outlet OUT:Magnum Photos | Magnum Photos
    alias     Magnum
    weak      Magnum
    of        USA

outlet OUT:Corbis | Corbis
    of        USA

outlet OUT:Pool photo | Pool photo
    alias     POOL; Pool Photo; Pool via AP; Pool via REUTERS; Pool via Reuters
    weak      POOL

outlet OUT:Picture Alliance | Picture Alliance
    alias     picture alliance; picture-alliance
    of        DEU

outlet OUT:imago | imago
    alias     IMAGO; Imago Images; imago images
    of        DEU

outlet OUT:LightRocket | LightRocket
    of        HKG

outlet OUT:Hulton Archive | Hulton Archive
    alias     Hulton-Deutsch
    of        GBR

outlet OUT:Bettmann | Bettmann
    alias     Bettmann Archive
    of        USA

outlet OUT:Planet Labs | Planet Labs
    alias     Planet Labs PBC
    of        USA

outlet OUT:Maxar | Maxar
    alias     Maxar Technologies; DigitalGlobe; Vantor
    of        USA

outlet OUT:Depositphotos | Depositphotos
    of        USA

outlet OUT:Unsplash | Unsplash
    of        CAN

outlet OUT:Pexels | Pexels
    of        DEU

outlet OUT:Pixabay | Pixabay
    of        DEU

outlet OUT:Dreamstime | Dreamstime
    of        USA

outlet OUT:FORUM | FORUM
    alias     Agencja Forum; Agencja Wyborcza
    weak      FORUM
    of        POL

outlet OUT:East News | East News
    of        POL

outlet OUT:Reporter Poland | Reporter Poland
    of        POL

outlet OUT:Avalon | Avalon
    weak      Avalon
    of        GBR

outlet OUT:Photoshot | Photoshot
    of        GBR

outlet OUT:Xinhua Photo | Xinhua Photo
    alias     VCG; Visual China Group
    of        CHN

outlet OUT:Imaginechina | Imaginechina
    of        CHN

outlet OUT:DVIDS | DVIDS
    alias     Defense Visual Information Distribution Service
    of        USA

outlet OUT:Creative Commons | Creative Commons
    of        USA

outlet OUT:Official White House Photo | Official White House Photo
    alias     White House photo
    of        USA

# --- Networks and platforms -------------------------------------------------------------------

outlet OUT:Twitter | Twitter
    alias     X; Twitter/X; X (formerly Twitter); twitter.com
    weak      X
    of        USA

outlet OUT:Facebook | Facebook
    alias     Facebook page
    of        USA

outlet OUT:Instagram | Instagram
    of        USA

outlet OUT:WhatsApp | WhatsApp
    of        USA

outlet OUT:Threads | Threads
    weak      Threads
    of        USA

outlet OUT:YouTube | YouTube
    alias     Youtube
    of        USA

outlet OUT:Telegram | Telegram
    alias     Telegram channel; Telegram messaging app; Telegram messenger
    weak      Telegram
    of        ARE

outlet OUT:TikTok | TikTok
    alias     Tiktok; Douyin
    of        CHN

outlet OUT:Truth Social | Truth Social
    of        USA

outlet OUT:LinkedIn | LinkedIn
    of        USA

outlet OUT:Reddit | Reddit
    of        USA

outlet OUT:Flickr | Flickr
    alias     flickr; FLICKR
    of        USA

outlet OUT:Wikipedia | Wikipedia
    of        USA

outlet OUT:Wikimedia Commons | Wikimedia Commons
    alias     Wikimedia; WikiCommons; Wikicommons
    of        USA

outlet OUT:Google News | Google News
    of        USA

outlet OUT:Substack | Substack
    of        USA

outlet OUT:Medium | Medium
    alias     Medium.com
    weak      Medium
    of        USA

outlet OUT:Signal | Signal
    alias     Signal app
    weak      Signal
    of        USA

outlet OUT:Discord | Discord
    of        USA

outlet OUT:Bluesky | Bluesky
    of        USA

outlet OUT:Mastodon | Mastodon
    of        DEU

outlet OUT:Snapchat | Snapchat
    of        USA

outlet OUT:Weibo | Weibo
    alias     Sina Weibo
    of        CHN

outlet OUT:WeChat | WeChat
    alias     Weixin
    of        CHN

outlet OUT:Bilibili | Bilibili
    of        CHN

outlet OUT:Baidu | Baidu
    of        CHN

outlet OUT:VKontakte | VKontakte
    alias     VK
    weak      VK
    of        RUS

outlet OUT:Odnoklassniki | Odnoklassniki
    of        RUS

outlet OUT:Rutube | Rutube
    of        RUS

outlet OUT:MAX | MAX
    alias     Max messenger
    weak      MAX
    of        RUS

outlet OUT:LINE | LINE
    alias     Line app
    weak      LINE
    of        JPN

outlet OUT:KakaoTalk | KakaoTalk
    of        KOR

outlet OUT:Naver | Naver
    of        KOR

outlet OUT:Viber | Viber
    of        JPN

outlet OUT:WikiLeaks | WikiLeaks
    alias     Wikileaks

outlet OUT:Rumble | Rumble
    weak      Rumble
    of        CAN

outlet OUT:Parler | Parler
    of        USA

outlet OUT:Gab | Gab
    of        USA

outlet OUT:Zoom | Zoom
    alias     Zoom call
    weak      Zoom
    of        USA

# --- Wires of official statements -------------------------------------------------------------

outlet OUT:PR Newswire | PR Newswire
    of        USA

outlet OUT:Business Wire | Business Wire
    of        USA

outlet OUT:GlobeNewswire | GlobeNewswire
    of        USA

outlet OUT:Voice of the Taliban | Voice of the Taliban
    alias     Al-Emarah; Alemarah
    of        AFG

outlet OUT:Amaq | Amaq
    alias     Amaq News Agency; Amaq news agency

outlet OUT:SITE Intelligence Group | SITE Intelligence Group
    alias     SITE
    weak      SITE
    of        USA

outlet OUT:ReliefWeb | ReliefWeb
    alias     Relief Web

outlet OUT:The New Humanitarian | The New Humanitarian
    alias     IRIN News
    of        CHE

outlet OUT:UN News | UN News
    alias     United Nations News; UN Radio

outlet OUT:NATO Review | NATO Review
    of        BEL

outlet OUT:Project Syndicate | Project Syndicate
    of        CZE

outlet OUT:OCCRP | OCCRP
    alias     Organized Crime and Corruption Reporting Project
    of        NLD

outlet OUT:ICIJ | ICIJ
    alias     International Consortium of Investigative Journalists
    of        USA
