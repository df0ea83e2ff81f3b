# International organisations, their organs, missions and courts.
# Dates of membership are recalled to the year (~); founding members and those before 1990 carry none.

# --- United Nations -------------------------------------------------------------------------------

igo UN | United Nations
    alias     U.N.; UN; United Nations Organization; United Nations Organisation; UNO; the UN
    metonym   world body; Turtle Bay
    member    AFG; ALB; DZA; AND ~1993..; AGO; ATG; ARG; ARM ~1992..; AUS; AUT; AZE ~1992..; BHS; BHR; BGD; BRB; BLR
    member    BEL; BLZ; BEN; BTN; BOL; BIH ~1992..; BWA; BRA; BRN; BGR; BFA; BDI; CPV; KHM; CMR; CAN; CAF; TCD; CHL
    member    CHN; COL; COM; COG; COD; CRI; CIV; HRV ~1992..; CUB; CYP; CZE ~1993..; DNK; DJI; DMA; DOM; ECU; EGY
    member    SLV; GNQ; ERI ~1993..; EST ~1991..; SWZ; ETH; FJI; FIN; FRA; GAB; GMB; GEO ~1992..; DEU; GHA; GRC; GRD
    member    GTM; GIN; GNB; GUY; HTI; HND; HUN; ISL; IND; IDN; IRN; IRQ; IRL; ISR; ITA; JAM; JPN; JOR; KAZ ~1992..
    member    KEN; KIR ~1999..; PRK ~1991..; KOR ~1991..; KWT; KGZ ~1992..; LAO; LVA ~1991..; LBN; LSO; LBR; LBY
    member    LIE ~1990..; LTU ~1991..; LUX; MDG; MWI; MYS; MDV; MLI; MLT; MHL ~1991..; MRT; MUS; MEX; FSM ~1991..
    member    MDA ~1992..; MCO ~1993..; MNG; MNE ~2006..; MAR; MOZ; MMR; NAM ~1990..; NRU ~1999..; NPL; NLD; NZL; NIC
    member    NER; NGA; MKD ~1993..; NOR; OMN; PAK; PLW ~1994..; PAN; PNG; PRY; PER; PHL; POL; PRT; QAT; ROU; RUS
    member    RWA; KNA; LCA; VCT; WSM; SMR ~1992..; STP; SAU; SEN; SRB ~2000..; SYC; SLE; SGP; SVK ~1993..; SVN ~1992..
    member    SLB; SOM; ZAF; SSD ~2011..; ESP; LKA; SDN; SUR; SWE; CHE ~2002..; SYR; TJK ~1992..; TZA; THA; TLS ~2002..
    member    TGO; TON ~1999..; TTO; TUN; TUR; TKM ~1992..; TUV ~2000..; UGA; UKR; ARE; GBR; USA; URY; UZB ~1992..; VUT
    member    VEN; VNM; YEM; ZMB; ZWE

igo UNSC | UN Security Council
    alias     United Nations Security Council; Security Council; U.N. Security Council; UNSC; UN security council
    weak      Council
    member    CHN; FRA; RUS; GBR; USA
    member    AGO ~2015..~2017; MYS ~2015..~2017; NZL ~2015..~2017; ESP ~2015..~2017; VEN ~2015..~2017
    member    EGY ~2016..~2018; JPN ~2016..~2018; SEN ~2016..~2018; UKR ~2016..~2018; URY ~2016..~2018
    member    BOL ~2017..~2019; ETH ~2017..~2019; KAZ ~2017..~2019; SWE ~2017..~2019; ITA ~2017..~2018
    member    CIV ~2018..~2020; GNQ ~2018..~2020; KWT ~2018..~2020; PER ~2018..~2020; POL ~2018..~2020; NLD ~2018..~2019
    member    BEL ~2019..~2021; DOM ~2019..~2021; DEU ~2019..~2021; IDN ~2019..~2021; ZAF ~2019..~2021
    member    EST ~2020..~2022; NER ~2020..~2022; VCT ~2020..~2022; TUN ~2020..~2022; VNM ~2020..~2022
    member    IND ~2021..~2023; IRL ~2021..~2023; KEN ~2021..~2023; MEX ~2021..~2023; NOR ~2021..~2023
    member    ALB ~2022..~2024; BRA ~2022..~2024; GAB ~2022..~2024; GHA ~2022..~2024; ARE ~2022..~2024
    member    ECU ~2023..~2025; JPN ~2023..~2025; MLT ~2023..~2025; MOZ ~2023..~2025; CHE ~2023..~2025
    member    DZA ~2024..~2026; GUY ~2024..~2026; KOR ~2024..~2026; SLE ~2024..~2026; SVN ~2024..~2026
    member    DNK ~2025..~2027; GRC ~2025..~2027; PAK ~2025..~2027; PAN ~2025..~2027; SOM ~2025..~2027
    member    BHR ~2026..~2028; COL ~2026..~2028; COD ~2026..~2028; LVA ~2026..~2028; LBR ~2026..~2028

igo UNGA | UN General Assembly
    alias     United Nations General Assembly; General Assembly; U.N. General Assembly; UNGA

igo UN.SECRETARIAT | UN Secretariat
    alias     United Nations Secretariat; U.N. Secretariat

igo UNSG | UN Secretary-General's office
    alias     Office of the UN Secretary-General; Office of the Secretary-General; Executive Office of the Secretary-General

igo ECOSOC | UN Economic and Social Council
    alias     ECOSOC; United Nations Economic and Social Council; Economic and Social Council

igo UNTC | UN Trusteeship Council
    alias     Trusteeship Council

igo ICJ | International Court of Justice
    alias     ICJ; World Court; UN's top court; U.N.'s top court; UN top court

igo UNHRC | UN Human Rights Council
    alias     UNHRC; United Nations Human Rights Council; U.N. Human Rights Council; UN human rights council; Human Rights Council

igo OHCHR | Office of the UN High Commissioner for Human Rights
    alias     OHCHR; UN human rights office; U.N. human rights office; UN Human Rights; UN rights office; Office of the High Commissioner for Human Rights

igo UNHCR | UN Refugee Agency
    alias     UNHCR; U.N. refugee agency; UN refugee agency; Office of the United Nations High Commissioner for Refugees; United Nations refugee agency

igo OCHA | UN Office for the Coordination of Humanitarian Affairs
    alias     OCHA; UNOCHA; UN OCHA; U.N. humanitarian office; UN humanitarian office; Office for the Coordination of Humanitarian Affairs

igo DPPA | UN Department of Political and Peacebuilding Affairs
    alias     UNDPPA; DPPA; Department of Political and Peacebuilding Affairs

igo DPO | UN Department of Peace Operations
    alias     Department of Peace Operations; Department of Peacekeeping Operations; UN peacekeeping; U.N. peacekeeping

igo UNODA | UN Office for Disarmament Affairs
    alias     UNODA; Office for Disarmament Affairs

igo CD | Conference on Disarmament
    alias     Geneva Conference on Disarmament

igo UNPBC | UN Peacebuilding Commission
    alias     Peacebuilding Commission

igo UNOCT | UN Office of Counter-Terrorism
    alias     UNOCT; Office of Counter-Terrorism

igo UNICEF | UN Children's Fund
    alias     UNICEF; Unicef; United Nations Children's Fund; U.N. children's agency; UN children's agency

igo UNDP | UN Development Programme
    alias     UNDP; United Nations Development Programme; United Nations Development Program; U.N. Development Programme

igo WFP | World Food Programme
    alias     WFP; World Food Program; UN World Food Programme; U.N. World Food Program; UN food agency; U.N. food agency

igo FAO | Food and Agriculture Organization
    alias     FAO; Food and Agriculture Organisation; UN Food and Agriculture Organization; U.N. Food and Agriculture Organization

igo UNESCO | UN Educational, Scientific and Cultural Organization
    alias     UNESCO; Unesco; U.N. cultural agency; UN cultural agency; United Nations Educational, Scientific and Cultural Organization

igo WHO | World Health Organization
    alias     WHO; World Health Organisation; UN health agency; U.N. health agency; W.H.O.
    weak      WHO

igo ILO | International Labour Organization
    alias     ILO; International Labor Organization; International Labour Organisation

igo ITU | International Telecommunication Union
    alias     ITU; International Telecommunications Union

igo ICAO | International Civil Aviation Organization
    alias     ICAO; International Civil Aviation Organisation; UN aviation agency; U.N. aviation agency

igo IMO | International Maritime Organization
    alias     IMO; International Maritime Organisation; UN maritime agency

igo WMO | World Meteorological Organization
    alias     WMO; World Meteorological Organisation; UN weather agency

igo WIPO | World Intellectual Property Organization
    alias     WIPO; World Intellectual Property Organisation

igo UNIDO | UN Industrial Development Organization
    alias     UNIDO; United Nations Industrial Development Organization

igo UPU | Universal Postal Union
    alias     UPU

igo UNWTO | World Tourism Organization
    alias     UNWTO; UN Tourism; World Tourism Organisation

igo IFAD | International Fund for Agricultural Development
    alias     IFAD

igo UNEP | UN Environment Programme
    alias     UNEP; United Nations Environment Programme; United Nations Environment Program; UN Environment

igo UNODC | UN Office on Drugs and Crime
    alias     UNODC; United Nations Office on Drugs and Crime

igo UNFPA | UN Population Fund
    alias     UNFPA; United Nations Population Fund

igo UNHABITAT | UN-Habitat
    alias     UN Habitat; United Nations Human Settlements Programme

igo UNWOMEN | UN Women
    alias     UN Women; U.N. Women

igo UNAIDS | UNAIDS
    alias     Joint United Nations Programme on HIV/AIDS

igo UNCTAD | UN Conference on Trade and Development
    alias     UNCTAD; UN Trade and Development; United Nations Conference on Trade and Development

igo UNRWA | UN Relief and Works Agency for Palestine Refugees
    alias     UNRWA; U.N. Palestinian refugee agency; UN Palestinian refugee agency; UN agency for Palestinian refugees; U.N. agency for Palestinian refugees; UN Relief and Works Agency; United Nations Relief and Works Agency

igo UNOPS | UN Office for Project Services
    alias     UNOPS

igo UNITAR | UN Institute for Training and Research
    alias     UNITAR; UNOSAT

igo UNIDIR | UN Institute for Disarmament Research
    alias     UNIDIR

igo UNU | United Nations University
    alias     UNU

igo UNMAS | UN Mine Action Service
    alias     UNMAS

igo UNESCAP | UN Economic and Social Commission for Asia and the Pacific
    alias     ESCAP; UNESCAP; UN ESCAP

igo UNECA | UN Economic Commission for Africa
    alias     UNECA; Economic Commission for Africa

igo UNECE | UN Economic Commission for Europe
    alias     UNECE

igo ECLAC | UN Economic Commission for Latin America and the Caribbean
    alias     ECLAC; CEPAL

igo ESCWA | UN Economic and Social Commission for Western Asia
    alias     ESCWA

igo UNFCCC | UN Framework Convention on Climate Change secretariat
    alias     UNFCCC; UN Climate Change; UN climate secretariat; U.N. climate body

igo IPCC | Intergovernmental Panel on Climate Change
    alias     IPCC; UN climate panel; U.N. climate panel

igo IOM | International Organization for Migration
    alias     IOM; International Organisation for Migration; U.N. migration agency; UN migration agency

igo IAEA | International Atomic Energy Agency
    alias     IAEA; I.A.E.A.
    metonym   UN nuclear watchdog; U.N. nuclear watchdog; nuclear watchdog; UN atomic watchdog; U.N. atomic watchdog; United Nations nuclear watchdog; UN nuclear agency; U.N. nuclear agency; atomic watchdog

igo IAEA.BOARD | IAEA Board of Governors
    alias     IAEA's Board of Governors; IAEA board; Board of Governors of the IAEA; IAEA's board of governors

igo CTBTO | Comprehensive Nuclear-Test-Ban Treaty Organization
    alias     CTBTO; Comprehensive Nuclear Test Ban Treaty Organization; CTBTO Preparatory Commission

igo OPCW | Organisation for the Prohibition of Chemical Weapons
    alias     OPCW; Organization for the Prohibition of Chemical Weapons
    metonym   chemical weapons watchdog; global chemical weapons watchdog

igo UNSCOM | UN Special Commission
    alias     UNSCOM; United Nations Special Commission

igo UNMOVIC | UN Monitoring, Verification and Inspection Commission
    alias     UNMOVIC

igo UNDPRKPANEL | Panel of Experts of the 1718 Committee
    alias     UN Panel of Experts on North Korea; UN Panel of Experts; U.N. Panel of Experts; Panel of Experts; 1718 Committee; 1718 Sanctions Committee

igo MSMT | Multilateral Sanctions Monitoring Team
    alias     MSMT
    member    USA; KOR; JPN; AUS; CAN; FRA; DEU; ITA; NLD; NZL; GBR

igo ITLOS | International Tribunal for the Law of the Sea
    alias     ITLOS

igo ISA | International Seabed Authority
    alias     Seabed Authority

igo PCA | Permanent Court of Arbitration
    alias     arbitral tribunal in The Hague; PCA; Hague tribunal
    weak      Hague tribunal

# --- UN missions and operations -------------------------------------------------------------------

igo UNIFIL | UN Interim Force in Lebanon
    alias     UNIFIL; Unifil; United Nations Interim Force in Lebanon; U.N. Interim Force in Lebanon

igo UNDOF | UN Disengagement Observer Force
    alias     UNDOF; United Nations Disengagement Observer Force

igo UNTSO | UN Truce Supervision Organization
    alias     UNTSO

igo UNFICYP | UN Peacekeeping Force in Cyprus
    alias     UNFICYP

igo MINURSO | UN Mission for the Referendum in Western Sahara
    alias     MINURSO; United Nations Mission for the Referendum in Western Sahara

igo MINUSMA | UN Multidimensional Integrated Stabilization Mission in Mali
    alias     MINUSMA; UN mission in Mali; U.N. mission in Mali

igo MINUSCA | UN Multidimensional Integrated Stabilization Mission in the Central African Republic
    alias     MINUSCA; UN mission in the Central African Republic

igo MONUSCO | UN Organization Stabilization Mission in the Democratic Republic of the Congo
    alias     MONUSCO; UN mission in Congo; U.N. mission in Congo; UN mission in the Democratic Republic of Congo

igo MONUC | UN Organization Mission in the Democratic Republic of the Congo
    alias     MONUC

igo UNMISS | UN Mission in South Sudan
    alias     UNMISS; United Nations Mission in South Sudan; U.N. Mission in South Sudan

igo UNISFA | UN Interim Security Force for Abyei
    alias     UNISFA

igo UNAMID | African Union-UN Mission in Darfur
    alias     UNAMID; UN-AU Mission in Darfur; United Nations-African Union Mission in Darfur

igo UNITAMS | UN Integrated Transition Assistance Mission in Sudan
    alias     UNITAMS; UN mission in Sudan; U.N. mission in Sudan

igo UNMIS | UN Mission in Sudan
    alias     UNMIS

igo UNSMIL | UN Support Mission in Libya
    alias     UNSMIL; United Nations Support Mission in Libya; UN mission in Libya; U.N. mission in Libya

igo UNAMA | UN Assistance Mission in Afghanistan
    alias     UNAMA; United Nations Assistance Mission in Afghanistan; UN mission in Afghanistan; U.N. mission in Afghanistan; U.N. Assistance Mission in Afghanistan

igo UNAMI | UN Assistance Mission for Iraq
    alias     UNAMI; United Nations Assistance Mission for Iraq; UN mission in Iraq

igo UNMHA | UN Mission to support the Hudaydah Agreement
    alias     UNMHA

igo UNVIM | UN Verification and Inspection Mechanism for Yemen
    alias     UNVIM

igo UNSOM | UN Assistance Mission in Somalia
    alias     UNSOM; United Nations Assistance Mission in Somalia

igo UNTMIS | UN Transitional Assistance Mission in Somalia
    alias     UNTMIS

igo UNOSOM | UN Operation in Somalia
    alias     UNOSOM

igo UNITAF | Unified Task Force
    alias     UNITAF

igo UNMIK | UN Interim Administration Mission in Kosovo
    alias     UNMIK; UN mission in Kosovo; United Nations Mission in Kosovo

igo UNPROFOR | UN Protection Force
    alias     UNPROFOR; United Nations Protection Force

igo UNMOGIP | UN Military Observer Group in India and Pakistan
    alias     UNMOGIP

igo UNTAC | UN Transitional Authority in Cambodia
    alias     UNTAC

igo UNTAET | UN Transitional Administration in East Timor
    alias     UNTAET

igo UNMIT | UN Integrated Mission in Timor-Leste
    alias     UNMIT

igo UNMISET | UN Mission of Support in East Timor
    alias     UNMISET

igo UNAMET | UN Mission in East Timor
    alias     UNAMET

igo UNMIL | UN Mission in Liberia
    alias     UNMIL

igo UNOCI | UN Operation in Côte d'Ivoire
    alias     UNOCI; ONUCI

igo UNAMSIL | UN Mission in Sierra Leone
    alias     UNAMSIL

igo UNAMIR | UN Assistance Mission for Rwanda
    alias     UNAMIR

igo UNMEE | UN Mission in Ethiopia and Eritrea
    alias     UNMEE

igo UNOMIG | UN Observer Mission in Georgia
    alias     UNOMIG

igo MINUSTAH | UN Stabilization Mission in Haiti
    alias     MINUSTAH

igo MINUJUSTH | UN Mission for Justice Support in Haiti
    alias     MINUJUSTH

igo BINUH | UN Integrated Office in Haiti
    alias     BINUH; UN office in Haiti

igo MSS | Multinational Security Support Mission in Haiti
    alias     Multinational Security Support Mission; Multinational Security Support mission; Kenya-led mission; Kenyan-led mission

igo GSF | Gang Suppression Force

igo ONUSAL | UN Observer Mission in El Salvador
    alias     ONUSAL

igo UNVMC | UN Verification Mission in Colombia
    alias     UN Verification Mission in Colombia; UN Verification Mission

igo UNOWAS | UN Office for West Africa and the Sahel
    alias     UNOWAS

igo UNITAD | UN Investigative Team to Promote Accountability for Crimes Committed by Daesh
    alias     UNITAD

igo IIMM | Independent Investigative Mechanism for Myanmar
    alias     IIMM

igo UNC | United Nations Command
    alias     UN Command; U.N. Command; UNC; U.N.-led Command; American-led United Nations Command

igo NNSC | Neutral Nations Supervisory Commission
    alias     NNSC
    member    CHE; SWE; POL

# --- International courts -------------------------------------------------------------------------

igo ICC | International Criminal Court
    alias     ICC; I.C.C.
    metonym   Hague-based court

igo ICTY | International Criminal Tribunal for the former Yugoslavia
    alias     ICTY; Hague war crimes tribunal; Yugoslav war crimes tribunal; UN war crimes tribunal for the former Yugoslavia

igo ICTR | International Criminal Tribunal for Rwanda
    alias     ICTR

igo IRMCT | International Residual Mechanism for Criminal Tribunals
    alias     IRMCT

igo STL | Special Tribunal for Lebanon
    alias     STL

igo SCSL | Special Court for Sierra Leone
    alias     SCSL

igo ECCC | Extraordinary Chambers in the Courts of Cambodia
    alias     ECCC; Khmer Rouge tribunal

igo KSC | Kosovo Specialist Chambers
    alias     Kosovo Specialist Chambers; Kosovo war crimes court; Specialist Chambers

igo ECTHR | European Court of Human Rights
    alias     ECHR; ECtHR; Strasbourg court

igo IACHR | Inter-American Commission on Human Rights
    alias     IACHR

igo IACTHR | Inter-American Court of Human Rights

igo ACHPR | African Commission on Human and Peoples' Rights

igo AFCHPR | African Court on Human and Peoples' Rights

igo CCJ | Caribbean Court of Justice

# --- Money and trade ------------------------------------------------------------------------------

igo IMF | International Monetary Fund
    alias     IMF; I.M.F.
    weak      Fund

igo WB | World Bank
    alias     World Bank Group; IBRD; International Bank for Reconstruction and Development
    weak      Bank

igo IFC | International Finance Corporation
    alias     IFC

igo WTO | World Trade Organization
    alias     WTO; World Trade Organisation; W.T.O.

igo GATT | General Agreement on Tariffs and Trade
    alias     GATT

igo OECD | Organisation for Economic Co-operation and Development
    alias     OECD; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organization for Economic Co-operation and Development
    member    AUS; AUT; BEL; CAN; CHL ~2010..; COL ~2020..; CRI ~2021..; CZE ~1995..; DNK; EST ~2010..; FIN; FRA; DEU; GRC
    member    HUN ~1996..; ISL; IRL; ISR ~2010..; ITA; JPN; KOR ~1996..; LVA ~2016..; LTU ~2018..; LUX; MEX ~1994..; NLD
    member    NZL; NOR; POL ~1996..; PRT; SVK ~2000..; SVN ~2010..; ESP; SWE; CHE; TUR; GBR; USA

igo DAC | Development Assistance Committee
    alias     OECD Development Assistance Committee

igo IEA | International Energy Agency
    alias     IEA

igo NEA | Nuclear Energy Agency
    alias     OECD Nuclear Energy Agency

igo IRENA | International Renewable Energy Agency
    alias     IRENA

igo OPEC | Organization of the Petroleum Exporting Countries
    alias     OPEC; Opec; Organisation of the Petroleum Exporting Countries; oil cartel; O.P.E.C.
    member    DZA; IRN; IRQ; KWT; LBY; NGA; SAU; ARE; VEN; GAB ~2016..; COG ~2018..; GNQ ~2017..; AGO ~2007..~2024
    member    QAT ..~2019; ECU ~2007..~2020

igo GRP:OPEC+ | OPEC+
    alias     OPEC Plus; OPEC-plus; OPEC plus; Opec+; OPEC+ alliance; OPEC and its allies
    member    DZA; IRN; IRQ; KWT; LBY; NGA; SAU; ARE; VEN; GAB; COG; GNQ; RUS; KAZ; AZE; MEX; MYS; BHR; BRN; OMN; SDN; SSD

igo OAPEC | Organization of Arab Petroleum Exporting Countries
    alias     OAPEC

igo GECF | Gas Exporting Countries Forum
    alias     GECF

igo EMGF | Eastern Mediterranean Gas Forum
    alias     East Mediterranean Gas Forum; EMGF
    member    CYP; EGY; FRA; GRC; ISR; ITA; JOR; PSE

igo ADB | Asian Development Bank
    alias     ADB

igo AIIB | Asian Infrastructure Investment Bank
    alias     AIIB

igo NDB | New Development Bank
    alias     NDB; BRICS bank; BRICS New Development Bank
    weak      NDB

igo AFDB | African Development Bank
    alias     AfDB; African Development Bank Group

igo IDB | Inter-American Development Bank
    alias     IADB; Inter-American Development Bank Group

igo ISDB | Islamic Development Bank
    alias     IsDB

igo EBRD | European Bank for Reconstruction and Development
    alias     EBRD

igo EIB | European Investment Bank
    alias     EIB

igo DBLA | Development Bank of Latin America
    alias     Andean Development Corporation

igo CABEI | Central American Bank for Economic Integration
    alias     CABEI; BCIE

igo AFREXIMBANK | African Export-Import Bank
    alias     Afreximbank

igo BIS | Bank for International Settlements
    alias     BIS
    weak      BIS

igo FINSTABILITYBOARD | Financial Stability Board

igo FATF | Financial Action Task Force
    alias     FATF; global money laundering watchdog

igo WCO | World Customs Organization
    alias     WCO; World Customs Organisation

igo GRP:Paris Club | Paris Club

# --- Export control and non-proliferation ---------------------------------------------------------

igo NSG | Nuclear Suppliers Group
    alias     NSG

igo MTCR | Missile Technology Control Regime
    alias     MTCR

igo GRP:Australia Group | Australia Group

igo GRP:Wassenaar Arrangement | Wassenaar Arrangement

igo PSI | Proliferation Security Initiative
    weak      PSI

igo KEDO | Korean Peninsula Energy Development Organization
    alias     KEDO

# --- Other worldwide bodies -----------------------------------------------------------------------

igo INTERPOL | Interpol
    alias     INTERPOL; International Criminal Police Organization; International Criminal Police Organisation

igo ICRC | International Committee of the Red Cross
    alias     ICRC; International Red Cross
    weak      Red Cross

igo IFRC | International Federation of Red Cross and Red Crescent Societies
    alias     IFRC; International Federation of the Red Cross; Red Cross and Red Crescent

igo IPU | Inter-Parliamentary Union
    alias     IPU

igo IOC | International Olympic Committee
    alias     IOC; Olympic Committee

igo FIFA | FIFA
    alias     Fifa

igo ISO | International Organization for Standardization
    weak      ISO

igo CERN | European Organization for Nuclear Research
    alias     CERN

igo ITER | ITER

igo IHO | International Hydrographic Organization

igo IWC | International Whaling Commission

igo GAVI | Gavi, the Vaccine Alliance
    alias     Gavi; GAVI; Vaccine Alliance

igo CEPI | Coalition for Epidemic Preparedness Innovations
    alias     CEPI

igo GRP:Global Fund | Global Fund
    alias     Global Fund to Fight AIDS, Tuberculosis and Malaria

igo IUCN | International Union for Conservation of Nature
    alias     IUCN

igo COMMONWEALTH | Commonwealth of Nations
    alias     Commonwealth; the Commonwealth; Commonwealth Secretariat
    weak      Commonwealth; the Commonwealth
    member    GBR; AUS; CAN; NZL; IND; PAK; BGD; LKA; MYS; SGP; BRN; MDV ~2020..; GHA; NGA; SLE; GMB ~2018..; KEN; UGA
    member    TZA; ZMB; MWI; BWA; LSO; SWZ; NAM ~1990..; ZAF ~1994..; MOZ ~1995..; CMR ~1995..; RWA ~2009..; MUS; SYC
    member    CYP; MLT; ATG; BHS; BRB; BLZ; DMA; GRD; GUY; JAM; KNA; LCA; VCT; TTO; FJI; PNG; SLB; VUT; WSM; TON; TUV
    member    KIR; NRU; GAB ~2022..; TGO ~2022..; ZWE ..~2003

igo OIF | International Organisation of La Francophonie
    alias     OIF; Francophonie; La Francophonie; Organisation internationale de la Francophonie

igo CPLP | Community of Portuguese Language Countries
    alias     CPLP
    member    PRT; BRA; AGO; MOZ; CPV; GNB; STP; TLS ~2002..; GNQ ~2014..

igo OEI | Organization of Ibero-American States
    alias     Ibero-American Summit; SEGIB

igo OIC | Organisation of Islamic Cooperation
    alias     OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference
    member    AFG; ALB; DZA; AZE; BHR; BGD; BEN; BRN; BFA; CMR; TCD; COM; CIV; DJI; EGY; GAB; GMB; GIN; GNB; GUY; IDN; IRN
    member    IRQ; JOR; KAZ; KWT; KGZ; LBN; LBY; MYS; MDV; MLI; MRT; MAR; MOZ; NER; NGA; OMN; PAK; PSE; QAT; SAU; SEN; SLE
    member    SOM; SDN; SUR; SYR; TJK; TGO; TUN; TUR; TKM; UGA; ARE; UZB; YEM

# --- NATO -----------------------------------------------------------------------------------------

igo NATO | North Atlantic Treaty Organization
    alias     NATO; Nato; North Atlantic Treaty Organisation; N.A.T.O.; Atlantic Alliance; North Atlantic Alliance; Western alliance; OTAN; transatlantic alliance; Western military alliance
    weak      Alliance; Western alliance; transatlantic alliance
    member    BEL; CAN; DNK; FRA; ISL; ITA; LUX; NLD; NOR; PRT; GBR; USA; GRC; TUR; DEU; ESP
    member    CZE ~1999..; HUN ~1999..; POL ~1999..; BGR ~2004..; EST ~2004..; LVA ~2004..; LTU ~2004..; ROU ~2004..
    member    SVK ~2004..; SVN ~2004..; ALB ~2009..; HRV ~2009..; MNE ~2017..; MKD ~2020..; FIN ~2023..; SWE ~2024..

igo NAC | North Atlantic Council

igo NUC | NATO-Ukraine Council
    alias     NATO-Ukraine Commission

igo NRC | NATO-Russia Council

igo NATO.MC | NATO Military Committee
    alias     Military Committee of NATO

igo SHAPE | Supreme Headquarters Allied Powers Europe
    alias     SHAPE; Allied Command Operations

igo NATO.PA | NATO Parliamentary Assembly

igo CCDCOE | NATO Cooperative Cyber Defence Centre of Excellence
    alias     CCDCOE; NATO Cooperative Cyber Defense Center of Excellence

igo KFOR | Kosovo Force
    alias     KFOR; NATO-led KFOR; NATO peacekeepers in Kosovo

igo SFOR | Stabilisation Force in Bosnia
    alias     SFOR

igo IFOR | Implementation Force in Bosnia
    alias     IFOR

igo ISAF | International Security Assistance Force
    alias     ISAF

igo RSM | Resolute Support Mission
    alias     Resolute Support

igo NTMI | NATO Mission Iraq
    alias     NATO Mission in Iraq

igo PFP | Partnership for Peace

igo WARSAWPACT | Warsaw Pact
    alias     Warsaw Treaty Organization
    member    SUN ..~1991; POL ..~1991; HUN ..~1991; BGR ..~1991; ROU ..~1991

igo WEU | Western European Union
    alias     WEU

# --- European Union -------------------------------------------------------------------------------

igo EU | European Union
    alias     EU; E.U.; European bloc; European Community; European Communities; EEC; European Economic Community; 27-nation bloc; 27-member bloc; 28-nation bloc
    weak      European Community
    member    BEL; FRA; DEU; ITA; LUX; NLD; DNK; IRL; GRC; ESP; PRT; GBR ..~2020; AUT ~1995..; FIN ~1995..; SWE ~1995..
    member    CYP ~2004..; CZE ~2004..; EST ~2004..; HUN ~2004..; LVA ~2004..; LTU ~2004..; MLT ~2004..; POL ~2004..
    member    SVK ~2004..; SVN ~2004..; BGR ~2007..; ROU ~2007..; HRV ~2013..

igo EU.COMMISSION | European Commission
    alias     EU Commission; EU executive; EU's executive; EU's executive arm; Commission of the European Union; E.U. Commission
    metonym   Berlaymont
    weak      Commission

igo EU.COUNCIL | Council of the European Union
    alias     EU Council; Council of the EU; EU Council of Ministers
    weak      EU Council

igo EU.FAC | Foreign Affairs Council
    alias     EU Foreign Affairs Council

igo EU.EUCO | European Council
    alias     EU summit; EU leaders' summit

igo EU.EP | European Parliament
    alias     EU Parliament; EU parliament; E.U. Parliament

igo EEAS | European External Action Service
    alias     EEAS; EU External Action Service; EU diplomatic service; EU's diplomatic service; EU's foreign service

igo PSC | Political and Security Committee

igo COREPER | Committee of Permanent Representatives
    alias     COREPER; Coreper

igo ECB | European Central Bank
    alias     ECB

igo CJEU | Court of Justice of the European Union
    alias     European Court of Justice; CJEU; ECJ; EU Court of Justice; EU's top court; EU top court

igo EUROGROUP | Eurogroup

igo EUROPOL | Europol
    alias     EUROPOL; EU police agency

igo EUROJUST | Eurojust

igo FRONTEX | Frontex
    alias     European Border and Coast Guard Agency; EU border agency

igo EDA | European Defence Agency
    alias     European Defense Agency

igo EASA | European Union Aviation Safety Agency
    alias     EASA; European Aviation Safety Agency

igo EMA | European Medicines Agency

igo EURATOM | Euratom
    alias     European Atomic Energy Community

igo EUMS | EU Military Staff

igo EUMC | EU Military Committee

igo ESM | European Stability Mechanism

igo EUISS | EU Institute for Security Studies
    alias     EUISS; European Union Institute for Security Studies

igo ESA | European Space Agency

igo EULEX | EU Rule of Law Mission in Kosovo
    alias     EULEX; European Union Rule of Law Mission in Kosovo

igo EUFOR | EUFOR Althea
    alias     EUFOR; Eufor; EU Force in Bosnia

igo EUMM | EU Monitoring Mission in Georgia
    alias     EUMM

igo EUMA | EU Mission in Armenia
    alias     EU monitoring mission in Armenia

igo EUMAM | EU Military Assistance Mission in support of Ukraine
    alias     EUMAM

igo EUNAVFOR | EU Naval Force
    alias     EUNAVFOR; EU NAVFOR; Operation Atalanta

igo IRINI | Operation Irini
    alias     EUNAVFOR MED Irini

igo ASPIDES | Operation Aspides
    alias     EUNAVFOR Aspides

igo SOPHIA | Operation Sophia
    alias     EUNAVFOR MED

igo EUTM | EU Training Mission in Mali
    alias     EUTM; EUTM Mali

igo EUBAM | EU Border Assistance Mission
    alias     EUBAM

igo EUROZONE | Eurozone
    alias     eurozone; euro zone; euro area; Euro area

igo SCHENGEN | Schengen Area
    alias     Schengen area; Schengen zone; Schengen; passport-free zone
    weak      Schengen

igo EEA | European Economic Area

igo EFTA | European Free Trade Association
    alias     EFTA
    member    ISL; LIE ~1991..; NOR; CHE; AUT ..~1995; FIN ..~1995; SWE ..~1995

igo EPC | European Political Community
    alias     European Political Community summit

igo EAP | Eastern Partnership
    member    ARM; AZE; BLR; GEO; MDA; UKR

igo UFM | Union for the Mediterranean
    alias     Barcelona Process; Euro-Mediterranean Partnership

# --- Europe and Eurasia ---------------------------------------------------------------------------

igo OSCE | Organization for Security and Co-operation in Europe
    alias     OSCE; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; CSCE
    member    ALB; AND; ARM; AUT; AZE; BLR; BEL; BIH; BGR; CAN; HRV; CYP; CZE; DNK; EST; FIN; FRA; GEO; DEU; GRC; VAT; HUN
    member    ISL; IRL; ITA; KAZ; KGZ; LVA; LIE; LTU; LUX; MLT; MDA; MCO; MNG ~2012..; MNE; NLD; MKD; NOR; POL; PRT; ROU
    member    RUS; SMR; SRB; SVK; SVN; ESP; SWE; CHE; TJK; TUR; TKM; UKR; GBR; USA; UZB

igo ODIHR | OSCE Office for Democratic Institutions and Human Rights
    alias     ODIHR; Office for Democratic Institutions and Human Rights

igo SMM | OSCE Special Monitoring Mission to Ukraine
    alias     Special Monitoring Mission; OSCE Special Monitoring Mission; OSCE monitoring mission

igo COE | Council of Europe
    alias     CoE
    member    ALB ~1995..; AND ~1994..; ARM ~2001..; AUT; AZE ~2001..; BEL; BIH ~2002..; BGR ~1992..; HRV ~1996..; CYP; CZE ~1993..
    member    DNK; EST ~1993..; FIN; FRA; GEO ~1999..; DEU; GRC; HUN ~1990..; ISL; IRL; ITA; LVA ~1995..; LIE; LTU ~1993..; LUX
    member    MLT; MDA ~1995..; MCO ~2004..; MNE ~2007..; NLD; MKD ~1995..; NOR; POL ~1991..; PRT; ROU ~1993..; RUS ~1996..~2022
    member    SMR; SRB ~2003..; SVK ~1993..; SVN ~1993..; ESP; SWE; CHE; TUR; UKR ~1995..; GBR

igo PACE | Parliamentary Assembly of the Council of Europe
    alias     PACE
    weak      PACE

igo VENICECOMMISSION | Venice Commission

igo OHR | Office of the High Representative
    alias     OHR; Office of the High Representative in Bosnia and Herzegovina

igo PIC | Peace Implementation Council

igo NORDICCOUNCIL | Nordic Council
    alias     Nordic Council of Ministers
    member    DNK; FIN; ISL; NOR; SWE; GRL; FRO; ALA

igo NORDICSTATES | Nordic countries
    alias     Nordic states; Nordic nations; Nordics
    member    DNK; FIN; ISL; NOR; SWE

igo NB8 | Nordic-Baltic Eight
    alias     NB8; Nordic-Baltic Eight; Nordic-Baltic 8; Nordic and Baltic states
    member    DNK; FIN; ISL; NOR; SWE; EST; LVA; LTU

igo NORDEFCO | Nordic Defence Cooperation
    alias     NORDEFCO
    member    DNK; FIN; ISL; NOR; SWE

igo BALTICASSEMBLY | Baltic Assembly
    member    EST; LVA; LTU

igo CBSS | Council of the Baltic Sea States
    alias     CBSS

igo ARCTICCOUNCIL | Arctic Council
    member    CAN; DNK; FIN; ISL; NOR; RUS; SWE; USA

igo BENELUX | Benelux
    alias     Benelux countries; Benelux Union
    member    BEL; NLD; LUX

igo V4 | Visegrad Group
    alias     Visegrad Four; V4; Visegrád Group; Visegrád Four; Visegrad; Visegrad countries; Visegrad states
    weak      Visegrad
    member    POL; HUN; CZE; SVK

igo B9 | Bucharest Nine
    alias     B9; Bucharest 9; Bucharest Format
    member    BGR; CZE; EST; HUN; LVA; LTU; POL; ROU; SVK

igo 3SI | Three Seas Initiative
    alias     Three Seas; 3SI; Trimarium
    member    AUT; BGR; HRV; CZE; EST; HUN; LVA; LTU; POL; ROU; SVK; SVN; GRC ~2023..

igo JEF | Joint Expeditionary Force
    alias     UK-led Joint Expeditionary Force
    member    GBR; DNK; EST; FIN ~2017..; ISL ~2021..; LVA; LTU; NLD; NOR; SWE ~2017..

igo CEFTA | Central European Free Trade Agreement
    alias     CEFTA

igo CEI | Central European Initiative

igo BSEC | Organization of the Black Sea Economic Cooperation
    alias     BSEC; Black Sea Economic Cooperation
    member    ALB; ARM; AZE; BGR; GEO; GRC; MDA; MKD; ROU; RUS; SRB; TUR; UKR

igo GUAM | GUAM Organization for Democracy and Economic Development
    alias     GUAM
    member    GEO; UKR; AZE; MDA

igo CIS | Commonwealth of Independent States
    alias     CIS; C.I.S.
    member    RUS; BLR; KAZ; KGZ; TJK; UZB; ARM; AZE; MDA; GEO ~1993..~2009

igo CSTO | Collective Security Treaty Organization
    alias     CSTO; Collective Security Treaty Organisation
    member    RUS; BLR; KAZ; KGZ; ARM; TJK; UZB ~2006..~2012

igo EAEU | Eurasian Economic Union
    alias     EAEU; EEU; Eurasian Union
    member    RUS; BLR; KAZ; ARM ~2015..; KGZ ~2015..

igo EEC | Eurasian Economic Commission

igo UNIONSTATE | Union State of Russia and Belarus
    alias     Union State; Union State of Belarus and Russia
    weak      Union State
    member    RUS; BLR

igo SCO | Shanghai Cooperation Organisation
    alias     SCO; Shanghai Cooperation Organization; Shanghai Five
    member    CHN; RUS; KAZ; KGZ; TJK; UZB; IND ~2017..; PAK ~2017..; IRN ~2023..; BLR ~2024..

igo CICA | Conference on Interaction and Confidence-Building Measures in Asia
    alias     CICA

igo OTS | Organization of Turkic States
    alias     OTS; Organisation of Turkic States; Turkic Council
    weak      OTS
    member    TUR; AZE; KAZ; KGZ; UZB ~2019..

igo ECO | Economic Cooperation Organization
    alias     Economic Cooperation Organisation
    member    AFG; AZE; IRN; KAZ; KGZ; PAK; TJK; TUR; TKM; UZB

igo IFAS | International Fund for Saving the Aral Sea

# --- Asia and the Pacific -------------------------------------------------------------------------

igo ASEAN | Association of Southeast Asian Nations
    alias     ASEAN; Asean; Association of South East Asian Nations; Association of South-East Asian Nations; Southeast Asian bloc; ASEAN states; ASEAN countries
    member    IDN; MYS; PHL; SGP; THA; BRN; VNM ~1995..; LAO ~1997..; MMR ~1997..; KHM ~1999..; TLS ~2025..

igo ARF | ASEAN Regional Forum
    alias     ARF

igo EAS | East Asia Summit
    alias     EAS
    member    IDN; MYS; PHL; SGP; THA; BRN; VNM; LAO; MMR; KHM; AUS; CHN; IND; JPN; NZL; KOR; RUS ~2011..; USA ~2011..

igo ADMM | ASEAN Defence Ministers' Meeting
    alias     ADMM; ASEAN Defense Ministers' Meeting

igo GRP:ADMM-Plus | ASEAN Defence Ministers' Meeting Plus
    alias     ADMM-Plus; ADMM Plus; ADMM+; ASEAN Defense Ministers' Meeting Plus; ASEAN Defense Ministers' Meeting-Plus; ASEAN Defence Ministers' Meeting-Plus
    member    IDN; MYS; PHL; SGP; THA; BRN; VNM; LAO; MMR; KHM; AUS; CHN; IND; JPN; NZL; KOR; RUS; USA

igo GRP:ASEAN+3 | ASEAN Plus Three
    alias     ASEAN+3; ASEAN+Three; APT; ASEAN Plus 3
    weak      APT
    member    IDN; MYS; PHL; SGP; THA; BRN; VNM; LAO; MMR; KHM; CHN; JPN; KOR

igo ASEAN.SECRETARIAT | ASEAN Secretariat

igo AHA | AHA Centre
    alias     ASEAN Coordinating Centre for Humanitarian Assistance

igo APEC | Asia-Pacific Economic Cooperation
    alias     APEC; Apec; Asia-Pacific Economic Co-operation; Asia Pacific Economic Cooperation; APEC forum
    member    AUS; BRN; CAN; CHL ~1994..; CHN ~1991..; HKG ~1991..; IDN; JPN; KOR; MYS; MEX ~1993..; NZL; PNG ~1993..; PER ~1998..
    member    PHL; RUS ~1998..; SGP; TWN ~1991..; THA; USA; VNM ~1998..

igo TCS | Trilateral Cooperation Secretariat
    member    CHN; JPN; KOR

igo SAARC | South Asian Association for Regional Cooperation
    alias     SAARC; South Asian Association for Regional Co-operation
    member    AFG ~2007..; BGD; BTN; IND; MDV; NPL; PAK; LKA

igo BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
    alias     BIMSTEC
    member    BGD; IND; LKA; THA; MMR; NPL ~2004..; BTN ~2004..

igo IORA | Indian Ocean Rim Association
    alias     IORA

igo IONS | Indian Ocean Naval Symposium

igo CSC | Colombo Security Conclave
    member    IND; LKA; MDV; MUS

igo FPDA | Five Power Defence Arrangements
    alias     FPDA; Five Power Defense Arrangements; Five Powers Defence Arrangements
    member    GBR; AUS; NZL; MYS; SGP

igo ANZUS | ANZUS
    alias     Anzus
    member    AUS; NZL; USA

igo SEATO | Southeast Asia Treaty Organization
    alias     SEATO

igo MRC | Mekong River Commission
    member    KHM; LAO; THA; VNM

igo LMC | Lancang-Mekong Cooperation
    alias     Lancang-Mekong Cooperation
    member    CHN; KHM; LAO; MMR; THA; VNM

igo PIF | Pacific Islands Forum
    alias     PIF; Pacific Island Forum; Pacific Islands Forum leaders
    member    AUS; NZL; FJI; PNG; SLB; VUT; WSM; TON; TUV; KIR; NRU; MHL; FSM; PLW; COK; NIU; PYF ~2016..; NCL ~2016..

igo MSG | Melanesian Spearhead Group
    member    FJI; PNG; SLB; VUT

igo SPC | Pacific Community
    alias     South Pacific Commission

igo FFA | Pacific Islands Forum Fisheries Agency
    alias     Forum Fisheries Agency

igo RAMSI | Regional Assistance Mission to Solomon Islands
    alias     RAMSI

igo INTERFET | International Force East Timor
    alias     INTERFET; Interfet

igo APG | Asia/Pacific Group on Money Laundering

igo RECAAP | Regional Cooperation Agreement on Combating Piracy and Armed Robbery against Ships in Asia
    alias     ReCAAP

# --- Middle East ----------------------------------------------------------------------------------

igo ARABLEAGUE | Arab League
    alias     League of Arab States; LAS; Arab League summit
    weak      LAS
    member    DZA; BHR; COM ~1993..; DJI; EGY; IRQ; JOR; KWT; LBN; LBY; MRT; MAR; OMN; PSE; QAT; SAU; SOM; SDN; SYR; TUN; ARE; YEM

igo GCC | Gulf Cooperation Council
    alias     GCC; Cooperation Council for the Arab States of the Gulf; Gulf Co-operation Council; GCC states; GCC countries; Gulf Cooperation Council states
    member    SAU; ARE; KWT; QAT; BHR; OMN

igo AMU | Arab Maghreb Union
    alias     UMA; Maghreb Union
    weak      UMA
    member    DZA; LBY; MRT; MAR; TUN

igo IMCTC | Islamic Military Counter Terrorism Coalition
    alias     IMCTC

igo MFO | Multinational Force and Observers
    alias     Multinational Force & Observers

igo CMF | Combined Maritime Forces

igo IMSC | International Maritime Security Construct

igo TIPH | Temporary International Presence in Hebron

# --- Africa ---------------------------------------------------------------------------------------

igo AU | African Union
    alias     AU; A.U.; continental bloc; African bloc
    weak      continental bloc; African bloc
    member    DZA; AGO; BEN; BWA; BFA; BDI; CPV; CMR; CAF; TCD; COM; COG; COD; CIV; DJI; EGY; GNQ; ERI; SWZ; ETH; GAB; GMB
    member    GHA; GIN; GNB; KEN; LSO; LBR; LBY; MDG; MWI; MLI; MRT; MUS; MAR ~2017..; MOZ; NAM; NER; NGA; RWA; ESH; STP
    member    SEN; SYC; SLE; SOM; ZAF; SSD ~2011..; SDN; TZA; TGO; TUN; UGA; ZMB; ZWE

igo AUC | African Union Commission
    alias     AU Commission

igo AUPSC | AU Peace and Security Council
    alias     African Union Peace and Security Council; African Union's Peace and Security Council; AU's Peace and Security Council
    weak      Peace and Security Council

igo OAU | Organisation of African Unity
    alias     OAU; Organization of African Unity

igo AMISOM | African Union Mission in Somalia
    alias     AMISOM; Amisom

igo ATMIS | African Union Transition Mission in Somalia
    alias     ATMIS

igo AUSSOM | African Union Support and Stabilization Mission in Somalia
    alias     AUSSOM

igo AMIS | African Union Mission in Sudan
    alias     AMIS
    weak      AMIS

igo AFRICACDC | Africa Centres for Disease Control and Prevention
    alias     Africa CDC; Africa Centers for Disease Control and Prevention

igo AFCFTA | African Continental Free Trade Area
    alias     AfCFTA; African Continental Free Trade Agreement

igo NEPAD | New Partnership for Africa's Development
    alias     NEPAD; AUDA-NEPAD

igo ECOWAS | Economic Community of West African States
    alias     ECOWAS; Ecowas; CEDEAO; West African bloc; ECOWAS Commission; West African regional bloc
    member    BEN; BFA ..~2025; CPV; CIV; GMB; GHA; GIN; GNB; LBR; MLI ..~2025; NER ..~2025; NGA; SEN; SLE; TGO; MRT ..~2000

igo ECOMOG | Economic Community of West African States Monitoring Group
    alias     ECOMOG

igo UEMOA | West African Economic and Monetary Union
    alias     UEMOA; WAEMU
    member    BEN; BFA; CIV; GNB ~1997..; MLI; NER; SEN; TGO

igo BCEAO | Central Bank of West African States
    alias     BCEAO

igo AES | Alliance of Sahel States
    alias     AES; Confederation of Sahel States; Sahel Alliance; Alliance of Sahel States (AES)
    weak      Sahel Alliance
    member    MLI ~2023..; BFA ~2023..; NER ~2023..

igo GRP:G5 Sahel | G5 Sahel
    alias     G5-Sahel; G5 Sahel force; G5 Sahel Joint Force
    member    MRT ~2014..~2023; MLI ~2014..~2022; BFA ~2014..~2023; NER ~2014..~2023; TCD ~2014..~2023

igo MNJTF | Multinational Joint Task Force
    alias     MNJTF
    member    NGA; NER; TCD; CMR; BEN

igo LCBC | Lake Chad Basin Commission
    member    CMR; TCD; NER; NGA; CAF; LBY

igo ECCAS | Economic Community of Central African States
    alias     ECCAS; CEEAC
    member    AGO; BDI; CMR; CAF; TCD; COG; COD; GNQ; GAB; STP; RWA ~2015..~2025

igo CEMAC | Central African Economic and Monetary Community
    alias     CEMAC
    member    CMR; CAF; TCD; COG; GNQ; GAB

igo ICGLR | International Conference on the Great Lakes Region
    alias     ICGLR
    member    AGO; BDI; CAF; COG; COD; KEN; UGA; RWA; SSD; SDN; TZA; ZMB

igo SADC | Southern African Development Community
    alias     SADC; Southern African bloc; S.A.D.C.
    member    AGO; BWA; COM ~2018..; COD ~1997..; SWZ; LSO; MDG ~2005..; MWI; MUS ~1995..; MOZ; NAM; SYC; ZAF ~1994..; TZA; ZMB; ZWE

igo SAMIM | SADC Mission in Mozambique
    alias     SAMIM; Southern African Development Community Mission in Mozambique

igo SAMIDRC | SADC Mission in the Democratic Republic of Congo
    alias     SAMIDRC

igo SACU | Southern African Customs Union
    alias     SACU
    member    BWA; SWZ; LSO; NAM; ZAF

igo EAC | East African Community
    alias     EAC; East African bloc
    member    KEN; TZA; UGA; BDI ~2007..; RWA ~2007..; SSD ~2016..; COD ~2022..; SOM ~2024..

igo EACRF | East African Community Regional Force
    alias     EACRF; East African regional force; EAC Regional Force

igo COMESA | Common Market for Eastern and Southern Africa
    alias     COMESA

igo IGAD | Intergovernmental Authority on Development
    alias     IGAD; Igad; Inter-Governmental Authority on Development
    member    DJI; ETH; SOM; KEN; UGA; SDN; SSD ~2011..; ERI ~1993..~2007

igo INDIANOCEANCOMMISSION | Indian Ocean Commission
    member    COM; MDG; MUS; SYC; FRA

igo CENSAD | Community of Sahel-Saharan States
    alias     CEN-SAD

igo MRU | Mano River Union
    member    CIV; GIN; LBR; SLE

igo NBI | Nile Basin Initiative

# --- The Americas ---------------------------------------------------------------------------------

igo OAS | Organization of American States
    alias     OAS; Organisation of American States; O.A.S.; OEA
    member    ARG; ATG; BHS; BRB; BLZ; BOL; BRA; CAN ~1990..; CHL; COL; CRI; CUB; DMA; DOM; ECU; SLV; GRD; GTM; GUY ~1991..; HTI
    member    HND; JAM; MEX; NIC ..~2023; PAN; PRY; PER; KNA; LCA; VCT; SUR; TTO; USA; URY; VEN

igo CARICOM | Caribbean Community
    alias     CARICOM; Caricom; Caribbean bloc
    member    ATG; BHS; BRB; BLZ; DMA; GRD; GUY; HTI ~2002..; JAM; MSR; KNA; LCA; VCT; SUR ~1995..; TTO

igo OECS | Organisation of Eastern Caribbean States
    alias     OECS; Organization of Eastern Caribbean States

igo ACS | Association of Caribbean States

igo MERCOSUR | Mercosur
    alias     MERCOSUR; Mercosul; Southern Common Market; South American trade bloc
    member    ARG; BRA; PRY; URY; VEN ~2012..; BOL ~2024..

igo UNASUR | Union of South American Nations
    alias     UNASUR; Unasur

igo CELAC | Community of Latin American and Caribbean States
    alias     CELAC; Celac
    member    ATG; ARG; BHS; BRB; BLZ; BOL; BRA; CHL; COL; CRI; CUB; DMA; DOM; ECU; SLV; GRD; GTM; GUY; HTI; HND; JAM; MEX; NIC
    member    PAN; PRY; PER; KNA; LCA; VCT; SUR; TTO; URY; VEN

igo ALBA | Bolivarian Alliance for the Peoples of Our America
    alias     ALBA; ALBA-TCP
    member    VEN; CUB; NIC; BOL; ATG; DMA; GRD; KNA; LCA; VCT

igo ANDEANCOMMUNITY | Andean Community
    alias     Andean Community of Nations
    member    BOL; COL; ECU; PER

igo GRP:Pacific Alliance | Pacific Alliance
    member    CHL; COL; MEX; PER

igo SICA | Central American Integration System
    alias     SICA
    member    BLZ; CRI; SLV; GTM; HND; NIC; PAN; DOM

igo PROSUR | Forum for the Progress and Integration of South America
    alias     PROSUR; Prosur

igo ACTO | Amazon Cooperation Treaty Organization
    alias     ACTO; OTCA

igo PAHO | Pan American Health Organization
    alias     PAHO

igo OPANAL | Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
    alias     OPANAL

igo NORAD | North American Aerospace Defense Command
    alias     NORAD; Norad
    member    USA; CAN

# --- Across regions -------------------------------------------------------------------------------

igo BRICS | BRICS
    alias     BRIC; Brics; BRICS group; BRICS bloc; BRICS+; BRICS countries; BRICS nations
    member    BRA; RUS; IND; CHN; ZAF ~2010..; EGY ~2024..; ETH ~2024..; IRN ~2024..; ARE ~2024..; IDN ~2025..

igo OACPS | Organisation of African, Caribbean and Pacific States
    alias     OACPS; ACP countries; African, Caribbean and Pacific Group of States

igo ASEM | Asia-Europe Meeting
    alias     ASEM

igo DCO | Digital Cooperation Organization

igo AOSIS | Alliance of Small Island States
    alias     AOSIS

igo LDCS | Least Developed Countries
    alias     least developed countries; LDCs
