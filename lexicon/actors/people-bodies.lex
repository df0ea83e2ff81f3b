# Parties, movements, firms and agencies that persons of the people-*.lex files lead and that no other file names.

# --- Parties and movements ------------------------------------------------------------------------

party GRP:All People's Congress | All People's Congress
    of        SLE

party GRP:Cameroon Renaissance Movement | Cameroon Renaissance Movement
    of        CMR

party GRP:Ensemble pour la République | Ensemble pour la République
    alias     Together for the Republic; Ensemble pour la Republique
    of        COD

party GRP:Forum for Democratic Change | Forum for Democratic Change
    of        UGA

party GRP:Free Destourian Party | Free Destourian Party
    alias     Free Constitutional Party; Parti Destourien Libre
    of        TUN

party GRP:Hezb-e Islami | Hezb-e Islami
    alias     Hezb-i Islami; Hezb-e-Islami; Hizb-i Islami; Hezb-i-Islami; Hezb-e Islami Gulbuddin
    of        AFG

party GRP:Jamiat Ulema-e-Islam | Jamiat Ulema-e-Islam
    alias     JUI-F; Jamiat Ulema-e-Islam Fazl; Jamiat Ulema-e-Islam-F; Jamiat Ulema-i-Islam
    of        PAK

party GRP:Lamuka | Lamuka
    of        COD

party GRP:Les Transformateurs | Les Transformateurs
    alias     The Transformers party; Transformateurs
    of        TCD

party GRP:Movement for the Liberation of the Congo | Movement for the Liberation of the Congo
    alias     Movement for the Liberation of Congo; Mouvement de libération du Congo
    of        COD

party GRP:National Wisdom Movement | National Wisdom Movement
    alias     Hikma Movement; al-Hikma Movement; Hikmah Movement
    of        IRQ

party GRP:Oromo Federalist Congress | Oromo Federalist Congress
    of        ETH

party GRP:PAIGC | PAIGC
    alias     African Party for the Independence of Guinea and Cape Verde
    of        GNB

party GRP:Palestinian National Initiative | Palestinian National Initiative
    of        PSE

party GRP:Popular Congress Party | Popular Congress Party
    of        SDN

party GRP:Primero Justicia | Primero Justicia
    alias     Justice First
    of        VEN

party GRP:Republican Party of Chile | Republican Party of Chile
    alias     Chilean Republican Party
    of        CHL

party GRP:UFDG | UFDG
    alias     Union of Democratic Forces of Guinea
    of        GIN

party GRP:United Democratic Party | United Democratic Party
    of        GMB
    weak      United Democratic Party

party GRP:Vente Venezuela | Vente Venezuela
    alias     Come Venezuela
    of        VEN

party GRP:Voluntad Popular | Voluntad Popular
    alias     Popular Will
    weak      Popular Will
    of        VEN

party GRP:Demosisto | Demosisto
    alias     Demosistō
    of        HKG; CHN

group GRP:M5-RFP | M5-RFP
    alias     June 5 Movement; M5 movement
    of        MLI

group GRP:Syrian Democratic Council | Syrian Democratic Council
    of        SYR

group GRP:Charter 08 | Charter 08
    of        CHN

group GRP:Anti-Corruption Foundation | Anti-Corruption Foundation
    alias     FBK; Navalny's foundation
    of        RUS

group GRP:Free Russia Foundation | Free Russia Foundation
    of        RUS

group GRP:Defenders of Human Rights Center | Defenders of Human Rights Center
    alias     Defenders of Human Rights Centre; Center for Human Rights Defenders
    of        IRN

# --- Oppositions and communities as bodies ----------------------------------------------------------

group GRP:Russian opposition | Russian opposition
    of        RUS

group GRP:Iranian opposition | Iranian opposition
    of        IRN

group GRP:Nicaraguan opposition | Nicaraguan opposition
    of        NIC

group GRP:Mozambican opposition | Mozambican opposition
    of        MOZ

group GRP:Cameroonian opposition | Cameroonian opposition
    of        CMR

group GRP:Druze | Druze
    alias     Druze community; Druzes

group GRP:Hawza of Najaf | Hawza of Najaf
    alias     Najaf seminary; Marja'iya; Marjaiya; Hawza
    of        IRQ

group GRP:Gaddafi family | Gaddafi family
    alias     Qaddafi family; Gadhafi family; Gaddafis
    of        LBY

# --- Armed groups ----------------------------------------------------------------------------------

group GRP:Jabhat al-Nusra | Jabhat al-Nusra
    alias     al-Nusra; Al-Nusra; al-Nusra Front; Nusra Front; Al-Nusra Front; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham
    of        SYR

group GRP:Katiba Macina | Katiba Macina
    alias     Macina Liberation Front; Macina Katiba
    of        MLI

group GRP:Ansarul Islam | Ansarul Islam
    alias     Ansaroul Islam
    of        BFA

group GRP:al-Mourabitoun | al-Mourabitoun
    alias     Al-Mourabitoun; Al Mourabitoun; al-Murabitoun

group GRP:Union of Congolese Patriots | Union of Congolese Patriots
    of        COD

# --- Agencies, firms, places -------------------------------------------------------------------------

company ORG:Grameen Bank | Grameen Bank
    of        BGD

place PLC:Gagauzia | Gagauzia
    alias     Gagauz Autonomy; Gagauz Yeri
    weak      Gagauzia
    of        MDA
    demonym   Gagauz

# --- Further ---------------------------------------------------------------------------------------

party GRP:Narc Kenya | Narc Kenya
    alias     NARC-Kenya
    of        KEN

party GRP:Rebuilding Korea Party | Rebuilding Korea Party
    of        KOR

party GRP:Justice Party | Justice Party
    weak      Justice Party
    of        KOR

party GRP:People Party of Korea | People Party of Korea
    of        KOR

party GRP:Reconquête | Reconquête
    alias     Reconquete; Reconquest party
    of        FRA

party GRP:Marada Movement | Marada Movement
    alias     Marada
    of        LBN

party GRP:AIMIM | AIMIM
    alias     All India Majlis-e-Ittehadul Muslimeen
    of        IND

party GRP:National Citizen Party | National Citizen Party
    of        BGD

group GRP:CNDP | CNDP
    alias     National Congress for the Defence of the People; National Congress for the Defense of the People
    of        COD

group GRP:Haitian rebels | Haitian rebels
    of        HTI

group GRP:Medellín Cartel | Medellín Cartel
    alias     Medellin Cartel
    of        COL

group GRP:Anglican Church of Southern Africa | Anglican Church of Southern Africa
    of        ZAF
