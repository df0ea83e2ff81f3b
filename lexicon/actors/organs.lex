# Organs of states that have a name of their own in news: ministries and palaces by nickname,
# parliaments, armed forces, services, courts, central banks. A state's several houses of parliament
# and several intelligence services share one id each (.PARL, .INTEL). Names that any state's organ may
# have are weak. Patterns such as 'the French foreign ministry' are in organs.tbl.

# United States

agency USA.WH | White House
    alias     US White House; U.S. White House; Executive Office of the President; White House Press Office; US National Security Council; U.S. National Security Council; White House National Security Council; National Security Council; NSC
    metonym   West Wing; Oval Office; 1600 Pennsylvania Avenue; Situation Room
    weak      National Security Council; NSC; Situation Room

agency USA.STATE | Department of State
    alias     State Department; US State Department; U.S. State Department; US Department of State; U.S. Department of State; State Dept; State Dept.; State Department's Bureau of East Asian and Pacific Affairs; Bureau of East Asian and Pacific Affairs; Bureau of Intelligence and Research; Bureau of Near Eastern Affairs; Bureau of Western Hemisphere Affairs; Bureau of African Affairs; Bureau of Consular Affairs; Bureau of Arms Control, Verification and Compliance
    metonym   Foggy Bottom

agency USA.DOD | Department of Defense
    alias     Defense Department; US Department of Defense; U.S. Department of Defense; US Defense Department; U.S. Defense Department; DoD; DOD; Department of War; War Department; US Department of War; U.S. Department of War; Office of the Secretary of Defense
    metonym   Pentagon
    weak      DOD; War Department

agency USA.MIL | US Armed Forces
    alias     U.S. Armed Forces; United States Armed Forces; American Armed Forces; US military; U.S. military; Joint Chiefs of Staff; Joint Chiefs; US armed forces; U.S. armed forces; US Joint Chiefs of Staff; U.S. Joint Chiefs of Staff; United States military
    weak      Joint Chiefs of Staff; Joint Chiefs

agency USA.ARMY | US Army
    alias     U.S. Army; United States Army; US National Guard; U.S. National Guard; Army National Guard; 101st Airborne Division; 82nd Airborne Division; US Army Pacific; US Army Corps of Engineers; U.S. Army Corps of Engineers; Army Corps of Engineers; Eighth Army; Green Berets; Delta Force
    weak      Eighth Army; Delta Force

agency USA.NAVY | US Navy
    alias     U.S. Navy; United States Navy; Seventh Fleet; 7th Fleet; US Seventh Fleet; U.S. Seventh Fleet; US 7th Fleet; U.S. 7th Fleet; Fifth Fleet; 5th Fleet; US Fifth Fleet; U.S. Fifth Fleet; US 5th Fleet; U.S. 5th Fleet; Sixth Fleet; 6th Fleet; US Sixth Fleet; U.S. Sixth Fleet; Pacific Fleet of the United States; US Pacific Fleet; U.S. Pacific Fleet; Fourth Fleet; Navy SEALs; SEAL Team Six; SEAL Team 6; Office of Naval Intelligence
    weak      Fourth Fleet

agency USA.AIRFORCE | US Air Force
    alias     U.S. Air Force; United States Air Force; USAF; Pacific Air Forces; US Air Forces in Europe; Seventh Air Force
    weak      Seventh Air Force

agency USA.USMC | US Marine Corps
    alias     U.S. Marine Corps; United States Marine Corps; Marine Corps; USMC; US Marines; U.S. Marines; American Marines
    weak      Marine Corps

agency USA.CG | US Coast Guard
    alias     U.S. Coast Guard; United States Coast Guard; USCG

agency USA.SPACEFORCE | US Space Force
    alias     U.S. Space Force; United States Space Force; USSF; Space Force
    weak      Space Force

agency USA.INDOPACOM | Indo-Pacific Command
    alias     INDOPACOM; US Indo-Pacific Command; U.S. Indo-Pacific Command; United States Indo-Pacific Command; USINDOPACOM; Pacific Command; US Pacific Command; U.S. Pacific Command; PACOM; USPACOM
    weak      Pacific Command

agency USA.CENTCOM | Central Command
    alias     CENTCOM; US Central Command; U.S. Central Command; United States Central Command; USCENTCOM
    weak      Central Command

agency USA.EUCOM | European Command
    alias     EUCOM; US European Command; U.S. European Command; United States European Command; USEUCOM

agency USA.AFRICOM | Africa Command
    alias     AFRICOM; US Africa Command; U.S. Africa Command; United States Africa Command; USAFRICOM

agency USA.SOUTHCOM | Southern Command
    alias     SOUTHCOM; US Southern Command; U.S. Southern Command; United States Southern Command
    weak      Southern Command

agency USA.NORTHCOM | Northern Command
    alias     NORTHCOM; US Northern Command; U.S. Northern Command
    weak      Northern Command

agency USA.STRATCOM | Strategic Command
    alias     STRATCOM; US Strategic Command; U.S. Strategic Command; USSTRATCOM
    weak      Strategic Command

agency USA.CYBERCOM | Cyber Command
    alias     CYBERCOM; US Cyber Command; U.S. Cyber Command; USCYBERCOM
    weak      Cyber Command

agency USA.SOCOM | Special Operations Command
    alias     SOCOM; US Special Operations Command; U.S. Special Operations Command; JSOC; Joint Special Operations Command
    weak      Special Operations Command

agency USA.TRANSCOM | Transportation Command
    alias     TRANSCOM; US Transportation Command; U.S. Transportation Command

agency USA.SPACECOM | Space Command
    alias     SPACECOM; US Space Command; U.S. Space Command
    weak      Space Command

agency USA.CONGRESS | United States Congress
    alias     US Congress; U.S. Congress; Congress; American Congress; US Senate; U.S. Senate; United States Senate; Senate; US House of Representatives; U.S. House of Representatives; House of Representatives; US House; U.S. House; House; Senate Foreign Relations Committee; Foreign Relations Committee; House Foreign Affairs Committee; Senate Armed Services Committee; House Armed Services Committee; Armed Services Committee; Senate Intelligence Committee; House Intelligence Committee; Senate Judiciary Committee; House Appropriations Committee; Senate Appropriations Committee; Select Committee on the Chinese Communist Party; House Select Committee on China; Congressional Research Service; Government Accountability Office; Senate Banking Committee; House Oversight Committee; House Ways and Means Committee; Senate Finance Committee
    metonym   Capitol Hill; Capitol; US Capitol; U.S. Capitol
    weak      Congress; Senate; House; House of Representatives; Foreign Relations Committee; Armed Services Committee; Capitol

agency USA.COURT | Supreme Court of the United States
    alias     US Supreme Court; U.S. Supreme Court; SCOTUS; United States Supreme Court; Supreme Court
    weak      Supreme Court

agency USA.CIT | US Court of International Trade
    alias     Court of International Trade; U.S. Court of International Trade

agency USA.INTEL | Central Intelligence Agency
    alias     CIA; C.I.A.; US intelligence; U.S. intelligence; American intelligence; National Security Agency; NSA; Defense Intelligence Agency; DIA; Office of the Director of National Intelligence; ODNI; US intelligence community; U.S. intelligence community; US Intelligence Community; National Intelligence Council; National Reconnaissance Office; National Geospatial-Intelligence Agency; Directorate of National Intelligence
    weak      NSA; DIA; National Security Agency; National Intelligence Council

agency USA.POLICE | Federal Bureau of Investigation
    alias     FBI; F.B.I.

agency USA.MOI | Department of Homeland Security
    alias     Homeland Security Department; Homeland Security; DHS; US Department of Homeland Security; U.S. Department of Homeland Security
    weak      Homeland Security

agency USA.CBP | Customs and Border Protection
    alias     CBP; US Customs and Border Protection; U.S. Customs and Border Protection; US Border Patrol; U.S. Border Patrol; Border Patrol
    weak      Border Patrol

agency USA.ICE | Immigration and Customs Enforcement
    alias     US Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement; ICE
    weak      ICE

agency USA.CISA | Cybersecurity and Infrastructure Security Agency
    alias     CISA; US Cybersecurity and Infrastructure Security Agency

agency USA.FEMA | Federal Emergency Management Agency
    alias     FEMA

agency USA.SECRETSERVICE | US Secret Service
    alias     U.S. Secret Service; United States Secret Service; Secret Service
    weak      Secret Service

agency USA.MOJ | US Department of Justice
    alias     Department of Justice; Justice Department; US Justice Department; U.S. Justice Department; U.S. Department of Justice; DOJ; DoJ
    weak      Department of Justice; Justice Department

agency USA.DEA | Drug Enforcement Administration
    alias     DEA; US Drug Enforcement Administration; U.S. Drug Enforcement Administration

agency USA.MOF | US Department of the Treasury
    alias     Department of the Treasury; Treasury Department; US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department; U.S. Department of the Treasury; Treasury; Office of Foreign Assets Control; OFAC; Treasury's Office of Foreign Assets Control; Internal Revenue Service; IRS; FinCEN
    weak      Treasury; Treasury Department; Department of the Treasury

agency USA.CB | Federal Reserve
    alias     US Federal Reserve; U.S. Federal Reserve; Fed; Federal Reserve Board; Federal Open Market Committee; FOMC; Federal Reserve System
    weak      Fed

agency USA.MOC | US Department of Commerce
    alias     Department of Commerce; Commerce Department; US Commerce Department; U.S. Commerce Department; U.S. Department of Commerce; Bureau of Industry and Security; US Bureau of Industry and Security; Office of the US Trade Representative; USTR; Office of the United States Trade Representative; US Trade Representative's Office; Office of the U.S. Trade Representative
    weak      Department of Commerce; Commerce Department

agency USA.MEN | US Department of Energy
    alias     Department of Energy; Energy Department; US Energy Department; U.S. Energy Department; U.S. Department of Energy; DOE; National Nuclear Security Administration; NNSA
    weak      Department of Energy; Energy Department; DOE

agency USA.USAID | US Agency for International Development
    alias     USAID; U.S. Agency for International Development; United States Agency for International Development; US AID

agency USA.DFC | US International Development Finance Corporation
    alias     U.S. International Development Finance Corporation; International Development Finance Corporation; DFC

agency USA.EXIM | Export-Import Bank of the United States
    alias     US Export-Import Bank; U.S. Export-Import Bank; US EXIM Bank; EXIM

agency USA.NASA | National Aeronautics and Space Administration
    alias     NASA

agency USA.MCC | Millennium Challenge Corporation
    alias     MCC
    weak      MCC

agency USA.DARPA | Defense Advanced Research Projects Agency
    alias     DARPA

agency USA.MDA | Missile Defense Agency
    alias     US Missile Defense Agency; U.S. Missile Defense Agency

agency USA.USUN | US Mission to the United Nations
    alias     U.S. Mission to the United Nations; USUN; US mission to the UN; U.S. mission to the U.N.; U.S. mission to the UN

agency USA.AIT | American Institute in Taiwan
    alias     AIT
    weak      AIT

agency USA.USAGM | US Agency for Global Media
    alias     U.S. Agency for Global Media; USAGM; Broadcasting Board of Governors

agency USA.USCC | US-China Economic and Security Review Commission
    alias     U.S.-China Economic and Security Review Commission; USCC

agency USA.USCIRF | US Commission on International Religious Freedom
    alias     USCIRF; U.S. Commission on International Religious Freedom; United States Commission on International Religious Freedom

agency USA.CFIUS | Committee on Foreign Investment in the United States
    alias     CFIUS

agency USA.FCC | Federal Communications Commission
    alias     FCC
    weak      FCC

agency USA.DOGE | Department of Government Efficiency
    alias     DOGE

# Canada, Latin America and the Caribbean

agency CAN.MFA | Global Affairs Canada
    alias     Department of Foreign Affairs, Trade and Development; Canadian Foreign Affairs; Foreign Affairs Canada; Department of Foreign Affairs and International Trade; GAC
    weak      GAC

agency CAN.DND | Department of National Defence
    alias     Canadian Department of National Defence; DND
    weak      Department of National Defence; DND

agency CAN.MIL | Canadian Armed Forces
    alias     Canadian Forces; Royal Canadian Air Force; Royal Canadian Navy; CAF
    weak      CAF

agency CAN.PARL | Parliament of Canada
    alias     Canadian Parliament; House of Commons of Canada; Canadian House of Commons; Canadian Senate; Senate of Canada
    metonym   Parliament Hill

agency CAN.POLICE | Royal Canadian Mounted Police
    alias     RCMP; Mounties

agency CAN.INTEL | Canadian Security Intelligence Service
    alias     CSIS; Communications Security Establishment
    weak      CSIS

agency CAN.CB | Bank of Canada

agency CAN.CBSA | Canada Border Services Agency
    alias     CBSA

agency CAN.PCO | Privy Council Office
    alias     PCO; Clerk of the Privy Council
    weak      Privy Council Office; PCO

agency CAN.COURT | Supreme Court of Canada

agency MEX.MFA | Secretariat of Foreign Affairs
    alias     Secretaría de Relaciones Exteriores; SRE; Mexican Foreign Ministry; Ministry of Foreign Affairs of Mexico; Foreign Relations Secretariat; Mexican Foreign Relations Department
    weak      SRE

agency MEX.MOD | Secretariat of National Defense
    alias     SEDENA; Secretaría de la Defensa Nacional; Sedena

agency MEX.NAVY | Mexican Navy
    alias     SEMAR; Secretaría de Marina; Mexican Marines

agency MEX.PARL | Congress of the Union
    alias     Mexican Congress; Mexican Senate; Mexican Chamber of Deputies; San Lázaro

agency MEX.NG | National Guard of Mexico
    alias     Mexican National Guard; Guardia Nacional

agency MEX.CB | Bank of Mexico
    alias     Banxico; Banco de México

agency MEX.COURT | Supreme Court of Justice of the Nation
    alias     Mexican Supreme Court; SCJN

agency MEX.ELECTION | National Electoral Institute
    alias     Instituto Nacional Electoral; INE; Federal Electoral Institute
    weak      INE

agency MEX.MOI | Secretariat of the Interior of Mexico
    alias     Segob; SEGOB; Secretaría de Gobernación

agency CUB.PARL | National Assembly of People's Power
    alias     Asamblea Nacional del Poder Popular; Cuban National Assembly; Council of State of Cuba

agency CUB.MIL | Revolutionary Armed Forces of Cuba
    alias     Cuban Revolutionary Armed Forces; MINFAR; Fuerzas Armadas Revolucionarias

agency CUB.MFA | Ministry of Foreign Affairs of Cuba
    alias     MINREX; Cuban Foreign Ministry

agency CUB.MOI | Ministry of the Interior of Cuba
    alias     MININT

agency HTI.POLICE | Haitian National Police
    alias     Haiti National Police; Haiti's National Police; PNH; Police Nationale d'Haïti

agency HTI.GOV | Transitional Presidential Council
    alias     Haiti's transitional council; Haiti's Transitional Presidential Council; Conseil Présidentiel de Transition

agency SLV.PARL | Legislative Assembly of El Salvador
    alias     Salvadoran Legislative Assembly; Salvadoran Congress

agency GTM.COURT | Constitutional Court of Guatemala
    alias     Guatemalan Constitutional Court

agency PAN.SENAFRONT | National Border Service of Panama
    alias     SENAFRONT; Senafront

agency COL.MFA | Ministry of Foreign Affairs of Colombia
    alias     Cancillería de Colombia; Colombian Foreign Ministry
    metonym   Palacio de San Carlos; San Carlos Palace

agency COL.COURT | Constitutional Court of Colombia
    alias     Colombian Constitutional Court; JEP; Special Jurisdiction for Peace; Jurisdicción Especial para la Paz
    weak      JEP

agency COL.PARL | Congress of Colombia
    alias     Colombian Congress; Colombian Senate
    metonym   Capitolio Nacional

agency COL.MIL | Military Forces of Colombia
    alias     Colombian Armed Forces; Colombian military

agency VEN.MIL | Bolivarian National Armed Forces
    alias     FANB; Bolivarian Armed Forces; Fuerza Armada Nacional Bolivariana; National Bolivarian Armed Forces; Bolivarian National Guard; Venezuelan National Guard
    weak      FANB

agency VEN.PARL | National Assembly of Venezuela
    alias     Venezuelan National Assembly; National Constituent Assembly; Constituent Assembly; Constituyente
    weak      Constituent Assembly; National Constituent Assembly

agency VEN.COURT | Supreme Tribunal of Justice
    alias     Venezuelan Supreme Court; TSJ; Tribunal Supremo de Justicia; Supreme Justice Tribunal
    weak      TSJ

agency VEN.ELECTION | National Electoral Council of Venezuela
    alias     CNE; Consejo Nacional Electoral; Venezuelan electoral council
    weak      CNE; Consejo Nacional Electoral

agency VEN.INTEL | Bolivarian National Intelligence Service
    alias     SEBIN; Sebin; DGCIM; General Directorate of Military Counterintelligence

agency VEN.MFA | Ministry of Foreign Affairs of Venezuela
    alias     Venezuelan Foreign Ministry
    metonym   Casa Amarilla; Yellow House

agency BRA.MFA | Ministry of Foreign Affairs of Brazil
    alias     Brazilian Foreign Ministry; Ministry of External Relations of Brazil; Brazilian Ministry of Foreign Affairs
    metonym   Itamaraty

agency BRA.PARL | National Congress of Brazil
    alias     Brazilian Congress; Brazilian Senate; Chamber of Deputies of Brazil; Brazilian Chamber of Deputies; Brazilian National Congress

agency BRA.COURT | Supreme Federal Court
    alias     Supremo Tribunal Federal; STF; Brazilian Supreme Court; Superior Electoral Court; Tribunal Superior Eleitoral; TSE; Brazil's Supreme Court
    weak      STF; TSE; Supreme Federal Court

agency BRA.INTEL | Brazilian Intelligence Agency
    alias     ABIN; Abin

agency BRA.POLICE | Federal Police of Brazil
    alias     Polícia Federal; Brazilian Federal Police

agency BRA.CB | Central Bank of Brazil
    alias     Banco Central do Brasil; Brazilian Central Bank

agency BRA.MIL | Brazilian Armed Forces
    alias     Brazilian military

agency ARG.MFA | Ministry of Foreign Affairs of Argentina
    alias     Cancillería argentina; Argentine Foreign Ministry; Argentinian Foreign Ministry
    metonym   San Martín Palace

agency ARG.PARL | Argentine National Congress
    alias     Argentine Congress; Argentine Senate; Congress of the Argentine Nation

agency ARG.CB | Central Bank of Argentina
    alias     BCRA; Central Bank of the Argentine Republic

agency ARG.INTEL | State Intelligence Secretariat
    alias     SIDE; Federal Intelligence Agency of Argentina
    weak      SIDE

agency CHL.POLICE | Carabineros de Chile
    alias     Carabineros; Chilean police

agency CHL.PARL | National Congress of Chile
    alias     Chilean Congress; Chilean Senate; Constitutional Convention of Chile

agency PER.MFA | Ministry of Foreign Affairs of Peru
    alias     Peruvian Foreign Ministry; Torre Tagle Palace

agency PER.PARL | Congress of the Republic of Peru
    alias     Peruvian Congress; Congress of Peru

agency PER.COURT | Constitutional Court of Peru
    alias     Constitutional Tribunal of Peru; Peruvian Constitutional Court

agency ECU.PARL | National Assembly of Ecuador
    alias     Ecuadorian National Assembly; Ecuador's National Assembly

agency ECU.ELECTION | National Electoral Council of Ecuador
    alias     Ecuador's National Electoral Council

agency BOL.PARL | Plurinational Legislative Assembly
    alias     Bolivian Legislative Assembly; Asamblea Legislativa Plurinacional

agency BOL.ELECTION | Supreme Electoral Tribunal of Bolivia
    alias     Plurinational Electoral Organ; Bolivian electoral tribunal

agency NIC.PARL | National Assembly of Nicaragua
    alias     Nicaraguan National Assembly

agency NIC.MIL | Army of Nicaragua
    alias     Nicaraguan Army; Ejército de Nicaragua

# Western and northern Europe

agency GBR.MFA | Foreign, Commonwealth and Development Office
    alias     FCDO; Foreign Office; UK Foreign Office; British Foreign Office; Foreign, Commonwealth & Development Office; Foreign and Commonwealth Office; FCO; Foreign & Commonwealth Office; Foreign Commonwealth and Development Office; Department for International Development; DFID
    metonym   King Charles Street
    weak      FCO

agency GBR.MOD | UK Ministry of Defence
    alias     British Ministry of Defence; UK MoD; UK MOD; British Defence Ministry; UK Defence Ministry
    metonym   Main Building
    weak      Main Building

agency GBR.MIL | British Armed Forces
    alias     UK Armed Forces; British military; British armed forces; SAS; Special Air Service; Royal Marines; British Forces; UK military
    weak      SAS; Royal Marines

agency GBR.NAVY | Royal Navy
    alias     British Navy; UK Carrier Strike Group; Royal Fleet Auxiliary

agency GBR.AIRFORCE | Royal Air Force
    alias     RAF
    weak      RAF

agency GBR.ARMY | British Army

agency GBR.PARL | Parliament of the United Kingdom
    alias     UK Parliament; British Parliament; UK parliament; British parliament; House of Commons; House of Lords; Commons; Lords; Houses of Parliament; Foreign Affairs Select Committee; Foreign Affairs Committee; Commons Foreign Affairs Committee
    metonym   Westminster; Palace of Westminster
    weak      House of Commons; House of Lords; Westminster; Commons; Lords; Foreign Affairs Committee; Foreign Affairs Select Committee

agency GBR.INTEL | Secret Intelligence Service
    alias     MI6; SIS; MI5; GCHQ; Government Communications Headquarters; British intelligence; UK intelligence; Defence Intelligence; UK Defence Intelligence; National Cyber Security Centre; British military intelligence; Joint Intelligence Committee
    metonym   Vauxhall Cross; Thames House
    weak      SIS; Defence Intelligence; National Cyber Security Centre; Joint Intelligence Committee

agency GBR.MOI | Home Office
    alias     UK Home Office; British Home Office; Border Force; UK Border Force; UK Visas and Immigration
    weak      Home Office; Border Force

agency GBR.MOF | HM Treasury
    alias     UK Treasury; British Treasury; Her Majesty's Treasury; His Majesty's Treasury; Office of Financial Sanctions Implementation; OFSI; Exchequer
    weak      Exchequer

agency GBR.CB | Bank of England
    alias     BoE; BOE
    metonym   Threadneedle Street; Old Lady of Threadneedle Street
    weak      BOE

agency GBR.MOC | Department for Business and Trade
    alias     Department for International Trade; UK Department for Business and Trade; DIT; Board of Trade; Department for Business, Energy and Industrial Strategy; BEIS
    weak      DIT; Board of Trade

agency GBR.MOJ | UK Ministry of Justice
    alias     British Ministry of Justice; Crown Prosecution Service; CPS; Attorney General for England and Wales
    weak      CPS

agency GBR.GOV | Cabinet Office
    alias     UK Cabinet Office; Cobra; COBRA; COBR; HM Government; HMG; His Majesty's Government; Her Majesty's Government; Prime Minister's Office, 10 Downing Street
    metonym   Cabinet Office Briefing Rooms
    weak      Cobra; COBRA; Cabinet Office

agency GBR.POLICE | Metropolitan Police
    alias     Met Police; Scotland Yard; Metropolitan Police Service; National Crime Agency; NCA; New Scotland Yard; Counter Terrorism Policing; Police Service of Northern Ireland; PSNI
    weak      NCA

agency GBR.COURT | Supreme Court of the United Kingdom
    alias     UK Supreme Court; British Supreme Court; High Court in London; Old Bailey; Law Lords

agency GBR.SCOT | Scottish Government
    alias     Scottish Parliament; Scottish government; Scottish parliament

agency GBR.NIR | Northern Ireland Executive
    alias     Northern Ireland Assembly; Stormont Executive; Stormont Assembly

agency GBR.WAL | Welsh Government
    alias     Senedd; Welsh Parliament; Welsh Assembly; Welsh government

agency IRL.PARL | Oireachtas
    alias     Dáil; Dail; Dáil Éireann; Dail Eireann; Seanad; Seanad Éireann; Irish parliament
    metonym   Leinster House

agency IRL.MFA | Department of Foreign Affairs of Ireland
    alias     Irish Department of Foreign Affairs; Irish Foreign Ministry

agency IRL.POLICE | Garda Síochána
    alias     Garda; Gardaí; An Garda Síochána; Gardai; Irish police

agency IRL.MIL | Irish Defence Forces
    alias     Irish Defence Force; Óglaigh na hÉireann

agency FRA.MFA | Ministry for Europe and Foreign Affairs
    alias     French Foreign Ministry; French Ministry of Foreign Affairs; Ministry of Foreign Affairs of France; Ministère de l'Europe et des Affaires étrangères
    metonym   Quai d'Orsay; Quai d’Orsay

agency FRA.MOD | Ministry of the Armed Forces
    alias     French Ministry of the Armed Forces; French Armed Forces Ministry; French Ministry of Armed Forces; French Defence Ministry; French Defense Ministry; Ministère des Armées
    metonym   Hôtel de Brienne; Balard; Hexagone Balard
    weak      Ministry of the Armed Forces

agency FRA.MIL | French Armed Forces
    alias     French military; French forces; Foreign Legion; French Foreign Legion; Barkhane force; Barkhane
    weak      Barkhane

agency FRA.NAVY | French Navy
    alias     Marine nationale; Marine Nationale

agency FRA.AIRFORCE | French Air and Space Force
    alias     French Air Force; Armée de l'Air

agency FRA.ARMY | French Army
    alias     Armée de Terre

agency FRA.PARL | Parliament of France
    alias     French Parliament; French National Assembly; Assemblée nationale; Assemblée Nationale; French Senate; Sénat français; National Assembly of France
    metonym   Palais Bourbon; Palais-Bourbon; Palais du Luxembourg; Luxembourg Palace

agency FRA.INTEL | Directorate-General for External Security
    alias     DGSE; DGSI; General Directorate for External Security; General Directorate for Internal Security; French intelligence; Direction Générale de la Sécurité Extérieure; French Directorate of Military Intelligence

agency FRA.MOF | Ministry of Economy and Finance of France
    alias     French Finance Ministry; French Economy Ministry; French Treasury
    metonym   Bercy

agency FRA.MOI | Ministry of the Interior of France
    alias     French Interior Ministry
    metonym   Place Beauvau; Beauvau

agency FRA.COURT | Constitutional Council of France
    alias     Conseil constitutionnel; French Constitutional Council; Conseil d'État; Conseil d'Etat; Cour de cassation; Court of Cassation of France

agency FRA.CB | Banque de France
    alias     Bank of France

agency FRA.POLICE | National Gendarmerie
    alias     Gendarmerie nationale; French Gendarmerie; GIGN; French police

agency FRA.AFD | Agence Française de Développement
    alias     French Development Agency; AFD
    weak      AFD

agency FRA.CNES | Centre National d'Études Spatiales
    alias     CNES

agency DEU.MFA | Federal Foreign Office
    alias     Auswärtiges Amt; Auswaertiges Amt; German Foreign Office; German Foreign Ministry; German Federal Foreign Office
    metonym   Werderscher Markt

agency DEU.MOD | Federal Ministry of Defence of Germany
    alias     German Defence Ministry; German Defense Ministry; Bendlerblock; BMVg; Federal Ministry of Defence
    weak      Federal Ministry of Defence

agency DEU.MIL | Bundeswehr
    alias     German Armed Forces; German armed forces; German military; German army

agency DEU.NAVY | German Navy
    alias     Deutsche Marine

agency DEU.AIRFORCE | Luftwaffe
    alias     German Air Force

agency DEU.PARL | Bundestag
    alias     German Bundestag; Deutscher Bundestag; Bundesrat; German Bundesrat; German parliament; Federal Council of Germany
    metonym   Reichstag
    weak      Bundesrat

agency DEU.GOV | Federal Chancellery
    alias     Chancellery; Bundeskanzleramt; Kanzleramt; German Chancellery; Bundesregierung; Federal Government of Germany
    weak      Chancellery; Federal Chancellery

agency DEU.INTEL | Federal Intelligence Service
    alias     BND; Bundesnachrichtendienst; BfV; Federal Office for the Protection of the Constitution; Verfassungsschutz; Bundesamt für Verfassungsschutz; German intelligence
    metonym   Pullach

agency DEU.CB | Bundesbank
    alias     Deutsche Bundesbank; German Bundesbank; German central bank

agency DEU.COURT | Federal Constitutional Court
    alias     Bundesverfassungsgericht; German Constitutional Court; German Federal Constitutional Court; Karlsruhe court
    weak      Federal Constitutional Court

agency DEU.POLICE | Federal Criminal Police Office
    alias     Bundeskriminalamt; BKA; Bundespolizei; German Federal Police
    weak      BKA

agency DEU.MOC | Federal Ministry for Economic Affairs
    alias     German Economy Ministry; BMWK; Federal Ministry for Economic Affairs and Climate Action; Federal Ministry for Economic Affairs and Energy; BAFA

agency DEU.BMZ | Federal Ministry for Economic Cooperation and Development
    alias     BMZ; German Development Ministry; GIZ; Deutsche Gesellschaft für Internationale Zusammenarbeit

agency DEU.BNETZA | Bundesnetzagentur
    alias     Federal Network Agency

agency AUT.PARL | Parliament of Austria
    alias     Nationalrat of Austria; Austrian National Council; Austrian Parliament; Austrian Nationalrat

agency AUT.MIL | Bundesheer
    alias     Austrian Armed Forces; Austrian Bundesheer

agency AUT.MFA | Ministry for European and International Affairs
    alias     Austrian Foreign Ministry; Austrian Ministry for European and International Affairs
    metonym   Minoritenplatz

agency AUT.INTEL | Directorate State Security and Intelligence
    alias     DSN; BVT; Federal Office for the Protection of the Constitution and Counterterrorism
    weak      DSN; BVT

agency CHE.MFA | Federal Department of Foreign Affairs
    alias     FDFA; Swiss Foreign Ministry; EDA; Swiss Federal Department of Foreign Affairs
    weak      EDA; Federal Department of Foreign Affairs

agency CHE.GOV | Federal Council of Switzerland
    alias     Swiss Federal Council; Bundesrat of Switzerland; Federal Council
    metonym   Bundeshaus; Federal Palace of Switzerland
    weak      Federal Council; Bundeshaus

agency CHE.PARL | Federal Assembly of Switzerland
    alias     Swiss Parliament; Swiss National Council; Council of States of Switzerland; Swiss Federal Assembly

agency CHE.SECO | State Secretariat for Economic Affairs
    alias     SECO

agency CHE.CB | Swiss National Bank
    alias     SNB; Schweizerische Nationalbank

agency CHE.INTEL | Federal Intelligence Service of Switzerland
    alias     Swiss Federal Intelligence Service; NDB; FIS
    weak      FIS; NDB

agency BEL.PARL | Federal Parliament of Belgium
    alias     Belgian Parliament; Belgian Chamber of Representatives; Belgian Federal Parliament

agency BEL.MFA | FPS Foreign Affairs of Belgium
    alias     Belgian Foreign Ministry; FPS Foreign Affairs; Egmont Palace

agency BEL.INTEL | State Security Service of Belgium
    alias     VSSE; Belgian State Security; Sûreté de l'État

agency NLD.PARL | States General of the Netherlands
    alias     States General; Staten-Generaal; Tweede Kamer; Eerste Kamer; Dutch parliament; Dutch House of Representatives; Dutch Senate
    weak      States General

agency NLD.INTEL | General Intelligence and Security Service
    alias     AIVD; MIVD; Dutch Military Intelligence and Security Service; Dutch intelligence

agency NLD.MFA | Ministry of Foreign Affairs of the Netherlands
    alias     Dutch Foreign Ministry; Dutch Ministry of Foreign Affairs

agency NLD.NAVY | Royal Netherlands Navy
    alias     Dutch Navy; Koninklijke Marine; Royal Dutch Navy

agency NLD.CB | De Nederlandsche Bank
    alias     Dutch central bank; DNB
    weak      DNB

agency NLD.POLICE | Royal Netherlands Marechaussee
    alias     Marechaussee; Koninklijke Marechaussee

agency LUX.PARL | Chamber of Deputies of Luxembourg
    alias     Luxembourg Chamber of Deputies

agency ITA.MFA | Ministry of Foreign Affairs of Italy
    alias     Italian Foreign Ministry; Italian Ministry of Foreign Affairs and International Cooperation; Italian Ministry of Foreign Affairs
    metonym   Farnesina; La Farnesina

agency ITA.PARL | Parliament of Italy
    alias     Italian Parliament; Italian Senate; Italian Chamber of Deputies
    metonym   Montecitorio; Palazzo Montecitorio; Palazzo Madama

agency ITA.MOI | Ministry of the Interior of Italy
    alias     Italian Interior Ministry; Viminale

agency ITA.POLICE | Carabinieri
    alias     Arma dei Carabinieri; Guardia di Finanza; Italian police

agency ITA.INTEL | External Intelligence and Security Agency
    alias     AISE; AISI; Italian intelligence; Department of Information for Security

agency ITA.CB | Banca d'Italia
    alias     Bank of Italy; Bankitalia

agency ITA.CG | Italian Coast Guard
    alias     Guardia Costiera

agency ITA.COURT | Constitutional Court of Italy
    alias     Consulta; Italian Constitutional Court; Court of Cassation of Italy
    weak      Consulta

agency ITA.MIL | Italian Armed Forces
    alias     Italian military

agency ITA.MOF | Ministry of Economy and Finance of Italy
    alias     Italian Economy Ministry; Italian Treasury

agency ESP.MFA | Ministry of Foreign Affairs of Spain
    alias     Spanish Foreign Ministry; Ministry of Foreign Affairs, European Union and Cooperation
    metonym   Palacio de Viana; Santa Cruz Palace

agency ESP.PARL | Cortes Generales
    alias     Congress of Deputies; Spanish Parliament; Spanish Congress; Spanish Senate; Cortes; Congreso de los Diputados
    weak      Cortes

agency ESP.POLICE | Guardia Civil
    alias     Civil Guard; Spanish Civil Guard; Policía Nacional
    weak      Civil Guard

agency ESP.INTEL | National Intelligence Centre
    alias     Centro Nacional de Inteligencia; CNI; Spanish intelligence
    weak      CNI; National Intelligence Centre

agency ESP.COURT | Constitutional Court of Spain
    alias     Spanish Constitutional Court; Spanish Supreme Court; Audiencia Nacional; Tribunal Constitucional

agency ESP.CATALONIA | Generalitat of Catalonia
    alias     Generalitat; Generalitat de Catalunya; Catalan government; Catalan Parliament; Catalan parliament; Mossos d'Esquadra; Parlament de Catalunya

agency ESP.CB | Banco de España
    alias     Bank of Spain

agency PRT.PARL | Assembly of the Republic of Portugal
    alias     Portuguese Parliament; Assembleia da República; Portuguese Assembly of the Republic

agency PRT.MFA | Ministry of Foreign Affairs of Portugal
    alias     Portuguese Foreign Ministry
    metonym   Palácio das Necessidades; Necessidades Palace

agency DNK.PARL | Folketing
    alias     Folketinget; Danish Parliament; Danish parliament
    metonym   Christiansborg; Christiansborg Palace

agency DNK.INTEL | Danish Defence Intelligence Service
    alias     Danish Security and Intelligence Service; PET; Forsvarets Efterretningstjeneste; Danish intelligence; DDIS
    weak      PET

agency DNK.MIL | Danish Armed Forces
    alias     Danish Defence; Joint Arctic Command; Forsvaret of Denmark; Danish military

agency DNK.CB | Danmarks Nationalbank
    alias     Danish central bank

agency DNK.GRL | Naalakkersuisut
    alias     Government of Greenland; Greenland government; Inatsisartut; Greenland's parliament; Greenlandic government; Greenland's government; Greenlandic parliament

agency DNK.FRO | Løgting
    alias     Faroese parliament; Government of the Faroe Islands; Faroese government; Løgtingið

agency SWE.PARL | Riksdag
    alias     Swedish Riksdag; Swedish Parliament; Riksdagen; Swedish parliament

agency SWE.INTEL | Swedish Security Service
    alias     SÄPO; Säpo; MUST; Swedish Military Intelligence and Security Service; National Defence Radio Establishment
    weak      MUST; SÄPO; Säpo

agency SWE.MIL | Swedish Armed Forces
    alias     Försvarsmakten; Swedish military

agency SWE.CB | Riksbank
    alias     Sveriges Riksbank; Swedish central bank

agency SWE.SIDA | Swedish International Development Cooperation Agency
    alias     Sida; SIDA
    weak      SIDA

agency NOR.PARL | Storting
    alias     Stortinget; Norwegian Parliament; Norwegian parliament

agency NOR.INTEL | Norwegian Police Security Service
    alias     PST; Norwegian Intelligence Service; Etterretningstjenesten; E-tjenesten
    weak      PST

agency NOR.CB | Norges Bank
    alias     Norwegian central bank

agency NOR.MIL | Norwegian Armed Forces
    alias     Forsvaret; Norwegian military

agency NOR.NOBEL | Norwegian Nobel Committee
    alias     Nobel Committee; Nobel Peace Prize Committee

agency FIN.PARL | Eduskunta
    alias     Finnish Parliament; Finnish parliament; Parliament of Finland

agency FIN.INTEL | Finnish Security and Intelligence Service
    alias     SUPO; Supo; Finnish intelligence

agency FIN.MIL | Finnish Defence Forces
    alias     Finnish military; Puolustusvoimat

agency FIN.CG | Finnish Border Guard
    alias     Finnish Coast Guard

agency FIN.CB | Suomen Pankki
    alias     Bank of Finland

agency ISL.PARL | Althing
    alias     Althingi; Alþingi; Icelandic Parliament; Icelandic parliament

agency ISL.CG | Icelandic Coast Guard
    alias     Landhelgisgæslan

# Baltic, central and south-eastern Europe

agency EST.PARL | Riigikogu
    alias     Estonian Parliament; Estonian parliament
    metonym   Toompea; Toompea Castle

agency EST.INTEL | Estonian Foreign Intelligence Service
    alias     Välisluureamet; KAPO; Kapo; Estonian Internal Security Service; Kaitsepolitsei; Estonian intelligence

agency EST.MIL | Estonian Defence Forces
    alias     Kaitsevägi; Kaitseliit; Estonian Defence League; Estonian Defense Forces

agency LVA.PARL | Saeima
    alias     Latvian Parliament; Latvian parliament; Latvian Saeima

agency LVA.INTEL | Constitution Protection Bureau
    alias     SAB; VDD; Latvian State Security Service; Latvian intelligence; Satversmes aizsardzības birojs
    weak      SAB; VDD

agency LVA.MIL | Latvian National Armed Forces
    alias     Zemessardze; Latvian National Guard; Latvian armed forces

agency LTU.PARL | Seimas
    alias     Lithuanian Parliament; Lithuanian Seimas; Lithuanian parliament

agency LTU.INTEL | State Security Department of Lithuania
    alias     VSD; Lithuanian intelligence; Lithuanian State Security Department
    weak      VSD

agency LTU.MIL | Lithuanian Armed Forces
    alias     Lithuanian Riflemen's Union; Lithuanian army

agency POL.PARL | Sejm
    alias     Polish Sejm; Polish Parliament; Polish Senate; Polish parliament; Senate of Poland; Senat of Poland
    metonym   Wiejska Street

agency POL.MIL | Polish Armed Forces
    alias     Polish Army; Polish army; Wojsko Polskie; Territorial Defence Force of Poland; Territorial Defense Forces of Poland; Polish military; Operational Command of the Armed Forces of Poland

agency POL.INTEL | Internal Security Agency of Poland
    alias     ABW; Agencja Bezpieczeństwa Wewnętrznego; Polish Foreign Intelligence Agency; Agencja Wywiadu; Polish Internal Security Agency; SKW; Polish Military Counterintelligence Service
    weak      ABW

agency POL.NSC | National Security Bureau
    alias     BBN; Biuro Bezpieczeństwa Narodowego; Polish National Security Bureau
    weak      National Security Bureau; BBN

agency POL.CG | Polish Border Guard
    alias     Straż Graniczna; Polish Border Guards

agency POL.CB | National Bank of Poland
    alias     NBP; Narodowy Bank Polski; Polish central bank
    weak      NBP

agency POL.COURT | Constitutional Tribunal of Poland
    alias     Polish Constitutional Tribunal; Trybunał Konstytucyjny; National Council of the Judiciary; Polish Supreme Court

agency POL.IPN | Institute of National Remembrance
    alias     IPN; Instytut Pamięci Narodowej
    weak      IPN

agency CZE.PARL | Parliament of the Czech Republic
    alias     Czech Parliament; Czech Chamber of Deputies; Czech Senate; Czech parliament

agency CZE.INTEL | Security Information Service
    alias     BIS; Czech Security Information Service; Bezpečnostní informační služba; Czech intelligence; NÚKIB
    weak      BIS; Security Information Service

agency CZE.MFA | Ministry of Foreign Affairs of the Czech Republic
    alias     Czech Foreign Ministry

agency CZE.CB | Czech National Bank
    alias     Česká národní banka

agency SVK.PARL | National Council of the Slovak Republic
    alias     Slovak National Council; Slovak Parliament; Slovak parliament

agency SVK.INTEL | Slovak Information Service
    alias     SIS of Slovakia; Slovenská informačná služba

agency HUN.PARL | National Assembly of Hungary
    alias     Országgyűlés; Hungarian Parliament; Hungarian National Assembly; Hungarian parliament

agency HUN.MFA | Ministry of Foreign Affairs and Trade of Hungary
    alias     Hungarian Foreign Ministry; Hungarian Ministry of Foreign Affairs and Trade

agency HUN.CB | Magyar Nemzeti Bank
    alias     National Bank of Hungary; MNB; Hungarian central bank
    weak      MNB

agency HUN.GOV | Carmelite Monastery office
    alias     Sovereignty Protection Office; Hungarian government

agency HUN.MIL | Hungarian Defence Forces
    alias     Honvédség; Magyar Honvédség

agency SVN.PARL | National Assembly of Slovenia
    alias     Državni zbor; Slovenian Parliament; Slovenian National Assembly

agency HRV.PARL | Sabor
    alias     Hrvatski sabor; Croatian Parliament; Croatian parliament; Croatian Sabor

agency BIH.PARL | Parliamentary Assembly of Bosnia and Herzegovina
    alias     Bosnian Parliament; House of Peoples; Bosnian parliament; Parliament of Bosnia
    weak      House of Peoples

agency BIH.GOV | Presidency of Bosnia and Herzegovina
    alias     Bosnian Presidency; Bosnia's tripartite presidency; Council of Ministers of Bosnia and Herzegovina; tripartite presidency of Bosnia

agency BIH.RS | Government of Republika Srpska
    alias     National Assembly of Republika Srpska; Republika Srpska National Assembly; Bosnian Serb parliament; RS National Assembly

agency BIH.COURT | Constitutional Court of Bosnia and Herzegovina
    alias     Court of Bosnia and Herzegovina; Bosnian Constitutional Court; State Court of Bosnia

agency SRB.PARL | Skupština
    alias     National Assembly of Serbia; Skupstina; Serbian Parliament; Serbian parliament; Narodna skupština; Serbian National Assembly

agency SRB.INTEL | Security Intelligence Agency
    alias     BIA; Bezbednosno-informativna agencija; Serbian intelligence; VBA
    weak      BIA; Security Intelligence Agency

agency SRB.MIL | Serbian Armed Forces
    alias     Vojska Srbije; Serbian army

agency KOS.PARL | Assembly of Kosovo
    alias     Kosovo Assembly; Kosovo Parliament; Kosovo parliament; Kuvendi i Kosovës

agency KOS.MIL | Kosovo Security Force
    alias     KSF; Kosovo security forces
    weak      KSF

agency KOS.POLICE | Kosovo Police
    alias     Kosovo Police Service; Kosovar police; Kosovo police

agency MNE.PARL | Parliament of Montenegro
    alias     Montenegrin Parliament; Montenegrin parliament; Skupština Crne Gore

agency MKD.PARL | Sobranie
    alias     Sobranje; Assembly of North Macedonia; Macedonian Parliament; Macedonian parliament

agency ALB.PARL | Kuvendi
    alias     Assembly of Albania; Albanian Parliament; Albanian parliament; Kuvendi i Shqipërisë; Parliament of Albania

agency ALB.MOJ | SPAK
    alias     Special Anti-Corruption Structure; Special Structure Against Corruption and Organized Crime

agency GRC.PARL | Hellenic Parliament
    alias     Greek Parliament; Vouli; Greek parliament; Parliament of the Hellenes

agency GRC.MFA | Ministry of Foreign Affairs of Greece
    alias     Greek Foreign Ministry; Hellenic Ministry of Foreign Affairs

agency GRC.MIL | Hellenic Armed Forces
    alias     Greek Armed Forces; Hellenic National Defence General Staff; Greek armed forces

agency GRC.NAVY | Hellenic Navy
    alias     Greek Navy

agency GRC.AIRFORCE | Hellenic Air Force
    alias     Greek Air Force

agency GRC.CG | Hellenic Coast Guard
    alias     Greek Coast Guard; Greek coast guard; Greek coastguard

agency GRC.INTEL | National Intelligence Service of Greece
    alias     EYP; Greek intelligence

agency CYP.PARL | House of Representatives of Cyprus
    alias     Cypriot House of Representatives; Cypriot Parliament; Cyprus House of Representatives

agency CYP.MIL | Cypriot National Guard
    alias     Cyprus National Guard; National Guard of Cyprus

agency BGR.PARL | National Assembly of Bulgaria
    alias     Narodno Sabranie; Bulgarian Parliament; Bulgarian National Assembly; Bulgarian parliament; Sobranie of Bulgaria

agency BGR.INTEL | State Agency for National Security
    alias     DANS; Bulgarian intelligence
    weak      DANS

agency ROU.PARL | Parliament of Romania
    alias     Romanian Parliament; Romanian Senate; Romanian Chamber of Deputies; Romanian parliament

agency ROU.INTEL | Romanian Intelligence Service
    alias     SRI; Serviciul Român de Informații; SIE of Romania; Foreign Intelligence Service of Romania
    weak      SRI

agency ROU.COURT | Constitutional Court of Romania
    alias     Romanian Constitutional Court; CCR
    weak      CCR

agency ROU.NSC | Supreme Council of National Defence
    alias     CSAT; Supreme Council of National Defense; Romanian Supreme Council of National Defence

agency ROU.CB | National Bank of Romania
    alias     BNR; Romanian central bank
    weak      BNR

agency ROU.DNA | National Anticorruption Directorate
    alias     DNA; DIICOT
    weak      DNA

agency MDA.PARL | Parliament of Moldova
    alias     Moldovan Parliament; Moldovan parliament

agency MDA.INTEL | Information and Security Service
    alias     SIS of Moldova; Moldovan Information and Security Service; Security and Information Service of Moldova; Intelligence and Security Service of Moldova

agency MDA.ELECTION | Central Electoral Commission of Moldova
    alias     Moldova's Central Electoral Commission

agency MLT.PARL | House of Representatives of Malta
    alias     Maltese Parliament

agency VAT.MFA | Secretariat of State
    alias     Vatican Secretariat of State; Holy See Secretariat of State; Secretariat of State of the Holy See
    weak      Secretariat of State

agency VAT.GOV | Roman Curia
    alias     Curia; Dicastery for the Doctrine of the Faith; College of Cardinals; Holy See Press Office; Vatican Press Office; Pontifical Academy; Swiss Guard; Pontifical Council
    weak      Curia; Swiss Guard

# Russia, Ukraine, Belarus, the Caucasus and Central Asia

agency RUS.GOV | Presidential Administration of Russia
    alias     Russian Presidential Administration; Kremlin administration; Government of the Russian Federation; Presidential Executive Office
    metonym   Russian White House

agency RUS.MFA | Ministry of Foreign Affairs of the Russian Federation
    alias     Russian Foreign Ministry; Russian Ministry of Foreign Affairs; Russian MFA; MID; Foreign Ministry of Russia; Foreign Ministry of the Russian Federation
    metonym   Smolenskaya
    weak      MID; Smolenskaya

agency RUS.MOD | Ministry of Defence of the Russian Federation
    alias     Russian Defence Ministry; Russian Defense Ministry; Russian Ministry of Defense; Russian Ministry of Defence; Russian MoD; Minoborony

agency RUS.MIL | Russian Armed Forces
    alias     Armed Forces of the Russian Federation; Russian Army; Russian army; Russian military; VDV; Russian Airborne Forces; Strategic Rocket Forces; Strategic Missile Forces; Russian General Staff; General Staff of the Russian Armed Forces; Western Military District; Southern Military District; Eastern Military District; Central Military District; Leningrad Military District; Moscow Military District; Russian forces; Russian troops; Rubicon; Russian peacekeepers
    weak      Rubicon; Central Military District; VDV

agency RUS.NAVY | Russian Navy
    alias     Black Sea Fleet; Baltic Fleet; Northern Fleet; Pacific Fleet; Russian Pacific Fleet; Russian Black Sea Fleet; Russian Baltic Fleet; Russian Northern Fleet; Caspian Flotilla
    weak      Pacific Fleet

agency RUS.AIRFORCE | Russian Aerospace Forces
    alias     VKS; Russian Air Force; Aerospace Forces of Russia

agency RUS.INTEL | Federal Security Service
    alias     FSB; Foreign Intelligence Service of Russia; SVR; GRU; Main Intelligence Directorate of the General Staff; Russian military intelligence; Russian intelligence; Main Directorate of the General Staff; Unit 29155; Unit 26165; Unit 74455; Russian Foreign Intelligence Service; Federal Security Service of Russia; FSO; Federal Protective Service; Russian secret services; Russian security services; Russian Federal Security Service
    weak      FSO

agency RUS.PARL | Federal Assembly of Russia
    alias     State Duma; Duma; Russian Duma; Russian State Duma; Federation Council; Russian Federation Council; Federation Council of Russia; Russian Parliament; Russian parliament; Federal Assembly of the Russian Federation; Russian Federal Assembly
    metonym   Okhotny Ryad

agency RUS.NSC | Security Council of the Russian Federation
    alias     Russian Security Council; Security Council of Russia; Russia's Security Council

agency RUS.MOI | Ministry of Internal Affairs of Russia
    alias     Russian Interior Ministry; MVD; Russian Ministry of Internal Affairs; OMON
    weak      OMON; MVD

agency RUS.ROSGVARDIA | Rosgvardia
    alias     National Guard of Russia; Russian National Guard; Rosgvardiya; Akhmat special forces

agency RUS.SK | Investigative Committee of Russia
    alias     Russian Investigative Committee; Investigative Committee; Sledkom; Investigative Committee of the Russian Federation
    weak      Investigative Committee

agency RUS.MOJ | Prosecutor General's Office of Russia
    alias     Russian Prosecutor General's Office; General Prosecutor's Office of Russia; Russian Justice Ministry

agency RUS.ROSCOSMOS | Roscosmos
    alias     Russian Space Agency; Roskosmos

agency RUS.ROSKOMNADZOR | Roskomnadzor
    alias     Federal Service for Supervision of Communications

agency RUS.CB | Bank of Russia
    alias     Central Bank of Russia; Central Bank of the Russian Federation; CBR; Russian Central Bank
    weak      CBR

agency RUS.COURT | Constitutional Court of Russia
    alias     Russian Constitutional Court; Supreme Court of Russia; Russian Supreme Court; Constitutional Court of the Russian Federation

agency RUS.ELECTION | Central Election Commission of Russia
    alias     Russian Central Election Commission; Russia's Central Election Commission

agency RUS.EMERCOM | EMERCOM
    alias     Russian Emergencies Ministry; Ministry of Emergency Situations of Russia; Russian Ministry of Emergency Situations

agency RUS.RDIF | Russian Direct Investment Fund
    alias     RDIF

agency RUS.ROSSOTRUDNICHESTVO | Rossotrudnichestvo
    alias     Russian House; Federal Agency for the Commonwealth of Independent States
    weak      Russian House

agency RUS.CG | FSB Border Service
    alias     Russian Border Guard Service; Russian border guards; Border Service of the FSB

agency UKR.PARL | Verkhovna Rada
    alias     Rada; Ukrainian Parliament; Ukrainian parliament; Supreme Council of Ukraine; Verkhovna Rada of Ukraine; Parliament of Ukraine
    weak      Rada

agency UKR.INTEL | Security Service of Ukraine
    alias     SBU; Ukrainian Security Service; HUR; GUR; Main Directorate of Intelligence; Ukrainian military intelligence; Defence Intelligence of Ukraine; Main Intelligence Directorate of Ukraine; Ukrainian intelligence; Foreign Intelligence Service of Ukraine; Defense Intelligence of Ukraine; Ukraine's military intelligence; Ukraine's Security Service; SZRU
    weak      GUR

agency UKR.MIL | Armed Forces of Ukraine
    alias     Ukrainian Armed Forces; AFU; ZSU; Ukrainian army; Ukrainian Army; Ukrainian military; General Staff of the Armed Forces of Ukraine; Ukrainian General Staff; Ukraine's General Staff; Territorial Defense Forces; Territorial Defence Forces; Ukrainian armed forces; Ukraine's armed forces; Ukrainian forces; Ukrainian troops; Unmanned Systems Forces; General Staff of Ukraine; Ukrainian Ground Forces; Ukraine's military
    weak      AFU; Territorial Defense Forces; Territorial Defence Forces

agency UKR.AIRFORCE | Ukrainian Air Force
    alias     Air Force of Ukraine; Ukraine's Air Force; Air Force Command of Ukraine

agency UKR.NAVY | Ukrainian Navy
    alias     Ukrainian Naval Forces; Naval Forces of Ukraine

agency UKR.MFA | Ministry of Foreign Affairs of Ukraine
    alias     Ukrainian Foreign Ministry; Ukrainian Ministry of Foreign Affairs; Foreign Ministry of Ukraine
    metonym   Mykhailivska Square

agency UKR.GOV | Office of the President of Ukraine
    alias     Ukrainian President's Office; Presidential Office of Ukraine; Ukrainian Presidential Office; Cabinet of Ministers of Ukraine; Government of Ukraine

agency UKR.NSC | National Security and Defense Council of Ukraine
    alias     NSDC; National Security and Defence Council of Ukraine; RNBO; National Security and Defense Council; National Security and Defence Council
    weak      National Security and Defense Council; National Security and Defence Council; NSDC

agency UKR.NABU | National Anti-Corruption Bureau of Ukraine
    alias     NABU; SAPO; SAP; Specialized Anti-Corruption Prosecutor's Office; National Anti-Corruption Bureau
    weak      SAP; SAPO; National Anti-Corruption Bureau

agency UKR.CG | State Border Guard Service of Ukraine
    alias     Ukrainian border guards; Ukrainian Border Guard; Ukrainian State Border Guard Service

agency UKR.CB | National Bank of Ukraine
    alias     NBU
    weak      NBU

agency UKR.NG | National Guard of Ukraine
    alias     Ukrainian National Guard

agency UKR.KYIV | Kyiv City Military Administration
    alias     Kyiv City State Administration; Kyiv Regional Military Administration

agency UKR.MOJ | Prosecutor General's Office of Ukraine
    alias     Ukrainian Prosecutor General's Office; Office of the Prosecutor General of Ukraine

agency UKR.COORD | Coordination Headquarters for the Treatment of Prisoners of War
    alias     Coordination Headquarters

agency BLR.INTEL | KGB of Belarus
    alias     Belarusian KGB; State Security Committee of Belarus; Belarus KGB; State Security Committee of the Republic of Belarus

agency BLR.PARL | National Assembly of Belarus
    alias     Belarusian House of Representatives; All-Belarusian People's Assembly; Belarusian parliament; Council of the Republic of Belarus

agency BLR.CG | State Border Committee of Belarus
    alias     Belarusian State Border Committee; Belarusian border guards

agency GEO.PARL | Parliament of Georgia
    alias     Georgian Parliament; Georgian parliament

agency GEO.INTEL | State Security Service of Georgia
    alias     SSG; SSSG; Georgian State Security Service
    weak      SSG

agency GEO.ELECTION | Central Election Commission of Georgia
    alias     Georgian Central Election Commission

agency ARM.PARL | National Assembly of Armenia
    alias     Armenian National Assembly; Armenian Parliament; Armenian parliament

agency ARM.INTEL | National Security Service of Armenia
    alias     Armenian National Security Service; Armenian Foreign Intelligence Service

agency AZE.PARL | Milli Majlis
    alias     Milli Mejlis; Azerbaijani Parliament; Azerbaijani parliament; National Assembly of Azerbaijan

agency AZE.INTEL | State Security Service of Azerbaijan
    alias     Azerbaijani State Security Service; DTX

agency AZE.MIL | Azerbaijani Armed Forces
    alias     Azerbaijani army; Azerbaijan Army; Azerbaijan Armed Forces

agency KAZ.PARL | Mazhilis
    alias     Majilis; Kazakh Parliament; Senate of Kazakhstan; Parliament of Kazakhstan; Kazakh Senate; Mäjilis; Kurultai of Kazakhstan

agency KAZ.INTEL | National Security Committee of Kazakhstan
    alias     KNB; Kazakh National Security Committee
    weak      KNB

agency KGZ.PARL | Jogorku Kenesh
    alias     Zhogorku Kenesh; Kyrgyz Parliament; Supreme Council of Kyrgyzstan; Kyrgyz parliament

agency KGZ.INTEL | State Committee for National Security of Kyrgyzstan
    alias     GKNB; UKMK; Kyrgyz State Committee for National Security
    weak      GKNB

agency UZB.PARL | Oliy Majlis
    alias     Uzbek Parliament; Oliy Majlis of Uzbekistan; Legislative Chamber of Uzbekistan; Senate of Uzbekistan

agency UZB.INTEL | State Security Service of Uzbekistan
    alias     Uzbek State Security Service; SNB of Uzbekistan

agency TJK.PARL | Majlisi Oli
    alias     Majlisi Namoyandagon; Tajik Parliament; Supreme Assembly of Tajikistan

agency TJK.INTEL | State Committee for National Security of Tajikistan
    alias     GKNB of Tajikistan; SCNS; Tajik State Committee for National Security

agency TKM.PARL | Mejlis
    alias     Halk Maslahaty; Khalk Maslakhaty; Turkmen Parliament; People's Council of Turkmenistan
    weak      Mejlis

# Middle East and North Africa

agency TUR.PARL | Grand National Assembly of Turkey
    alias     TBMM; Turkish Parliament; Turkish Grand National Assembly; Turkish parliament; Grand National Assembly of Türkiye; Grand National Assembly
    weak      Grand National Assembly

agency TUR.MIL | Turkish Armed Forces
    alias     TSK; Turkish military; Turkish army; Turkish Army; Turkish General Staff; Turkish armed forces; Türk Silahlı Kuvvetleri
    weak      TSK

agency TUR.INTEL | National Intelligence Organization
    alias     MIT; MİT; Turkish intelligence; Milli İstihbarat Teşkilatı; National Intelligence Organisation; Turkish National Intelligence Organization; Turkey's National Intelligence Organization; Turkish Intelligence
    metonym   Kale
    weak      MIT; Kale

agency TUR.CB | Central Bank of the Republic of Turkey
    alias     CBRT; TCMB; Central Bank of Turkey; Turkish Central Bank; Central Bank of the Republic of Türkiye

agency TUR.ELECTION | Supreme Election Council
    alias     YSK; Supreme Electoral Council; Turkey's Supreme Election Council; Turkish electoral board
    weak      Supreme Electoral Council; Supreme Election Council

agency TUR.MFA | Ministry of Foreign Affairs of Turkey
    alias     Turkish Foreign Ministry; Turkish Ministry of Foreign Affairs; Ministry of Foreign Affairs of Türkiye

agency TUR.MOD | Ministry of National Defence of Turkey
    alias     Turkish Defence Ministry; Turkish Defense Ministry; MSB; Turkish National Defense Ministry
    weak      MSB

agency TUR.GOV | Directorate of Communications
    alias     Presidency's Directorate of Communications; Turkish Presidency; Turkish presidency; Turkey's Communications Directorate

agency TUR.DIYANET | Diyanet
    alias     Directorate of Religious Affairs of Turkey; Presidency of Religious Affairs

agency TUR.TIKA | Turkish Cooperation and Coordination Agency
    alias     TİKA; TIKA

agency TUR.COURT | Constitutional Court of Turkey
    alias     Turkish Constitutional Court; Yargıtay; Court of Cassation of Turkey; Turkey's Constitutional Court

agency TUR.SSB | Presidency of Defense Industries
    alias     SSB; Defence Industry Agency of Turkey; Presidency of Defence Industries; Presidency of the Republic of Turkey Defence Industries
    weak      SSB

agency ISR.PARL | Knesset
    alias     Israeli Knesset; Israeli Parliament; Israeli parliament

agency ISR.MIL | Israel Defense Forces
    alias     IDF; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; Israeli army; Israeli military; Israeli Army; Tsahal; Tzahal; I.D.F.; COGAT; Coordinator of Government Activities in the Territories; Unit 8200; Israeli Military Intelligence; Aman; Golani Brigade; Sayeret Matkal; Israeli forces; Northern Command of the IDF; Home Front Command; Israeli troops; Israel's military; Israel's army
    weak      Aman; Home Front Command

agency ISR.AIRFORCE | Israeli Air Force
    alias     IAF; Israel Air Force; Israeli air force
    weak      IAF

agency ISR.NAVY | Israeli Navy
    alias     Shayetet 13; Israeli navy

agency ISR.INTEL | Mossad
    alias     Shin Bet; Shabak; Shin Beth; Israel Security Agency; ISA; Israeli intelligence; Israeli Security Agency; Shin-Bet; Israel's Mossad
    weak      ISA

agency ISR.MFA | Israel Ministry of Foreign Affairs
    alias     Israeli Foreign Ministry; Israeli Ministry of Foreign Affairs; Ministry of Foreign Affairs of Israel; Israel's Foreign Ministry

agency ISR.MOD | Israel Ministry of Defense
    alias     Israeli Defense Ministry; Israeli Defence Ministry; Israel's Defense Ministry

agency ISR.COURT | Supreme Court of Israel
    alias     Israeli Supreme Court; Israeli High Court; High Court of Justice of Israel; Israel's Supreme Court; Israeli High Court of Justice; Bagatz; Israel's High Court; Israel's High Court of Justice

agency ISR.GOV | Israeli Security Cabinet
    alias     Security Cabinet; War Cabinet; Israeli War Cabinet; Israeli war cabinet; Israeli security cabinet; Prime Minister's Office of Israel; Israeli Prime Minister's Office; Civil Administration of Israel; Israel's security cabinet; Israel's war cabinet; Israeli cabinet
    weak      Security Cabinet; War Cabinet

agency ISR.POLICE | Israel Police
    alias     Israeli police; Israel Border Police; Israeli Border Police; Magav

agency ISR.CB | Bank of Israel

agency ISR.IAEC | Israel Atomic Energy Commission
    alias     Israeli Atomic Energy Commission

agency PSE.GOV | Palestinian Authority
    alias     PA; Palestinian National Authority; PNA; Palestine National Authority; Palestinian Presidency; Palestinian presidency; Palestinian Authority government
    weak      PA; PNA

agency PSE.PARL | Palestinian Legislative Council
    alias     PLC; Palestinian National Council; Palestinian Central Council
    weak      PLC

agency PSE.MFA | Palestinian Foreign Ministry
    alias     Palestinian Ministry of Foreign Affairs; Palestinian Ministry of Foreign Affairs and Expatriates

agency PSE.MOH | Gaza Health Ministry
    alias     Gaza's Health Ministry; Hamas-run Health Ministry; Palestinian Health Ministry; Gaza's health ministry; Gaza health ministry; Hamas-run health ministry; Ministry of Health in Gaza; Health Ministry in Gaza; Gaza's Hamas-run health ministry; Hamas-run Gaza health ministry

agency PSE.CIVDEF | Gaza Civil Defense
    alias     Gaza's Civil Defense; Palestinian Civil Defense; Gaza Civil Defence; Gaza's civil defence; Gaza's civil defense agency; Gaza's civil defence agency

agency PSE.POLICE | Palestinian Security Forces
    alias     Palestinian Authority security forces; Palestinian security forces; Palestinian Civil Police; Palestinian police

agency JOR.PARL | National Assembly of Jordan
    alias     Jordanian Parliament; Jordanian House of Representatives; Jordanian parliament; Jordanian Senate; Majlis al-Umma of Jordan

agency JOR.MIL | Jordan Armed Forces
    alias     Arab Army; Jordanian Armed Forces; Arab Legion; Jordanian army; Jordanian Army; JAF; Jordan Armed Forces-Arab Army
    weak      JAF

agency JOR.INTEL | General Intelligence Directorate of Jordan
    alias     GID; Mukhabarat of Jordan; Jordanian General Intelligence Directorate; Jordanian intelligence
    weak      GID

agency LBN.MIL | Lebanese Armed Forces
    alias     LAF; Lebanese Army; Lebanese army; Lebanese military
    weak      LAF

agency LBN.PARL | Parliament of Lebanon
    alias     Lebanese Parliament; Lebanese parliament
    metonym   Nejmeh Square; Ain al-Tineh

agency LBN.INTEL | General Security Directorate of Lebanon
    alias     Lebanese General Security; General Directorate of General Security; Lebanon's General Security

agency LBN.POLICE | Internal Security Forces
    alias     ISF; Lebanese Internal Security Forces; Lebanon's Internal Security Forces
    weak      ISF; Internal Security Forces

agency LBN.CB | Banque du Liban
    alias     BDL; Lebanese Central Bank; Bank of Lebanon
    weak      BDL

agency SYR.MIL | Syrian Arab Army
    alias     Syrian Army; Syrian army; SAA; Syrian Armed Forces; Syrian military; Republican Guard of Syria; Fourth Armored Division
    weak      SAA

agency SYR.PARL | People's Assembly of Syria
    alias     People's Council of Syria; Syrian Parliament; Syrian People's Assembly; Syrian parliament

agency SYR.GOV | Syrian Salvation Government
    alias     Syrian Interim Government; Syrian transitional government; Syrian caretaker government

agency SYR.INTEL | Air Force Intelligence Directorate
    alias     Syrian intelligence; Military Intelligence Directorate of Syria; Syrian General Intelligence Directorate

agency IRQ.PARL | Council of Representatives of Iraq
    alias     Iraqi Parliament; Iraqi Council of Representatives; Iraqi parliament; Council of Representatives
    weak      Council of Representatives

agency IRQ.MIL | Iraqi Armed Forces
    alias     Iraqi Army; Iraqi army; Iraqi Security Forces; Counter Terrorism Service; Iraqi military; Iraqi Counter Terrorism Service; Iraqi security forces; Joint Operations Command of Iraq
    weak      Counter Terrorism Service

agency IRQ.COURT | Federal Supreme Court of Iraq
    alias     Iraqi Federal Supreme Court; Iraqi Supreme Court; Supreme Judicial Council of Iraq; Iraq's Federal Supreme Court; Iraq's Supreme Judicial Council

agency IRQ.INTEL | Iraqi National Intelligence Service
    alias     INIS; Mukhabarat of Iraq; Iraqi intelligence
    weak      INIS

agency IRQ.ELECTION | Independent High Electoral Commission
    alias     IHEC; Iraq's Independent High Electoral Commission

agency IRN.IRGC | Islamic Revolutionary Guard Corps
    alias     IRGC; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guards Corps; Iranian Revolutionary Guards; Iranian Revolutionary Guard; Revolutionary Guard Corps; Pasdaran; Sepah; IRGC Navy; IRGC Aerospace Force; IRGCN; Iran's Revolutionary Guards; Iran's Revolutionary Guard; Revolutionary Guards Corps; Guards Corps; IRGC Intelligence Organization; Islamic Revolution Guards Corps; Iranian Revolutionary Guard Corps
    weak      Sepah; Guards Corps

agency IRN.QUDS | Quds Force
    alias     IRGC Quds Force; IRGC-QF; Qods Force; Al-Quds Force; IRGC-Quds Force; Jerusalem Force; Iranian Quds Force; Iran's Quds Force; Qods force

agency IRN.MIL | Iranian Armed Forces
    alias     Artesh; Iranian army; Iranian Army; Armed Forces General Staff of Iran; General Staff of the Armed Forces of Iran; Khatam al-Anbiya Central Headquarters; Iranian military; Iranian armed forces; Islamic Republic of Iran Army

agency IRN.NAVY | Iranian Navy
    alias     Islamic Republic of Iran Navy; Iranian navy

agency IRN.PARL | Islamic Consultative Assembly
    alias     Iranian Majles; Iranian Majlis; Majles; Iranian Parliament; Iranian parliament; Iran's Majlis; Islamic Consultative Assembly of Iran; National Security and Foreign Policy Committee; Majlis; Iran's parliament
    weak      Majlis; National Security and Foreign Policy Committee

agency IRN.GC | Guardian Council
    alias     Council of Guardians; Iran's Guardian Council; Iranian Guardian Council; Guardian Council of the Constitution

agency IRN.AOE | Assembly of Experts
    alias     Iran's Assembly of Experts; Assembly of Experts of the Leadership

agency IRN.EXPEDIENCY | Expediency Council
    alias     Expediency Discernment Council; Iran's Expediency Council

agency IRN.NSC | Supreme National Security Council
    alias     SNSC; Iran's Supreme National Security Council; Iranian Supreme National Security Council
    weak      Supreme National Security Council

agency IRN.INTEL | Ministry of Intelligence and Security
    alias     MOIS; Iranian Intelligence Ministry; VEVAK; Ettela'at; VAJA; Iran's Intelligence Ministry; Iranian intelligence; Iranian Ministry of Intelligence

agency IRN.AEOI | Atomic Energy Organization of Iran
    alias     AEOI; Atomic Energy Organisation of Iran; Iran's Atomic Energy Organization; Iranian Atomic Energy Organization; Iran's atomic energy organization

agency IRN.MFA | Ministry of Foreign Affairs of Iran
    alias     Iranian Foreign Ministry; Iranian Ministry of Foreign Affairs; Iran's Foreign Ministry

agency IRN.LEADER | Office of the Supreme Leader
    alias     Supreme Leader's Office; Beit-e Rahbari; Office of the Supreme Leader of Iran

agency IRN.COURT | Judiciary of Iran
    alias     Iranian judiciary; Iran's judiciary; Islamic Revolutionary Court; Revolutionary Court
    weak      Revolutionary Court

agency IRN.POLICE | Guidance Patrol
    alias     morality police of Iran; Iran's morality police; FARAJA; Iranian police; Iranian morality police; Gasht-e Ershad

agency IRN.CB | Central Bank of Iran
    alias     Bank Markazi; CBI of Iran; Central Bank of the Islamic Republic of Iran

agency SAU.MFA | Ministry of Foreign Affairs of Saudi Arabia
    alias     Saudi Foreign Ministry; Saudi Ministry of Foreign Affairs; Saudi Arabian Foreign Ministry

agency SAU.PARL | Shura Council of Saudi Arabia
    alias     Consultative Assembly of Saudi Arabia; Saudi Shura Council; Majlis al-Shura; Shura Council
    weak      Shura Council; Majlis al-Shura

agency SAU.GOV | Royal Court of Saudi Arabia
    alias     Saudi Royal Court; Allegiance Council; Saudi Council of Ministers; Center for International Communication of Saudi Arabia

agency SAU.INTEL | General Intelligence Presidency
    alias     GIP; Saudi intelligence; Saudi General Intelligence
    weak      GIP

agency SAU.NG | Saudi Arabian National Guard
    alias     SANG; Saudi National Guard
    weak      SANG

agency SAU.KSRELIEF | KSrelief
    alias     King Salman Humanitarian Aid and Relief Center; KSRelief; King Salman Humanitarian Aid and Relief Centre

agency SAU.CB | Saudi Central Bank
    alias     SAMA; Saudi Arabian Monetary Authority; Saudi Arabian Monetary Agency
    weak      SAMA

agency ARE.PARL | Federal National Council
    alias     FNC; UAE Federal National Council
    weak      FNC

agency ARE.MFA | Ministry of Foreign Affairs of the UAE
    alias     UAE Foreign Ministry; Emirati Foreign Ministry; UAE Ministry of Foreign Affairs; MoFA UAE; UAE Ministry of Foreign Affairs and International Cooperation

agency QAT.PARL | Shura Council of Qatar
    alias     Qatari Shura Council; Consultative Assembly of Qatar

agency QAT.MFA | Ministry of Foreign Affairs of Qatar
    alias     Qatari Foreign Ministry; Qatari Ministry of Foreign Affairs; Qatar's Foreign Ministry

agency KWT.PARL | National Assembly of Kuwait
    alias     Kuwaiti National Assembly; Kuwaiti Parliament; Kuwaiti parliament; Majlis al-Umma

agency BHR.PARL | National Assembly of Bahrain
    alias     Bahraini Parliament; Council of Representatives of Bahrain; Bahraini Shura Council

agency BHR.MIL | Bahrain Defence Force
    alias     Bahrain Defense Force; BDF
    weak      BDF

agency OMN.PARL | Council of Oman
    alias     Majlis Oman; Omani Shura Council; Majlis al-Dawla; State Council of Oman

agency OMN.MFA | Foreign Ministry of Oman
    alias     Omani Foreign Ministry; Omani Ministry of Foreign Affairs; Ministry of Foreign Affairs of Oman

agency YEM.PARL | House of Representatives of Yemen
    alias     Yemeni Parliament; Yemeni House of Representatives

agency YEM.SPC | Supreme Political Council
    alias     Houthi Supreme Political Council; SPC of Sanaa

agency EGY.PARL | House of Representatives of Egypt
    alias     Egyptian Parliament; Egyptian House of Representatives; People's Assembly of Egypt; Egyptian Senate; Egyptian parliament

agency EGY.MIL | Egyptian Armed Forces
    alias     Egyptian Army; Egyptian army; Egyptian military; Supreme Council of the Armed Forces; SCAF; Third Field Army
    weak      SCAF

agency EGY.INTEL | General Intelligence Service of Egypt
    alias     GIS; Egyptian intelligence; Egyptian General Intelligence; Egyptian General Intelligence Service; Egyptian General Intelligence Directorate; General Intelligence Service; Egyptian Mukhabarat
    weak      GIS; General Intelligence Service

agency EGY.MFA | Ministry of Foreign Affairs of Egypt
    alias     Egyptian Foreign Ministry; Egyptian Ministry of Foreign Affairs; Egypt's Foreign Ministry
    metonym   Tahrir Palace

agency LBY.GNS | Government of National Stability
    alias     GNS; Libyan Government of National Stability
    weak      GNS

agency LBY.PARL | House of Representatives of Libya
    alias     HoR; HOR; Tobruk parliament; Libyan Parliament; General National Congress
    weak      HOR; General National Congress

agency LBY.PC | Presidential Council of Libya
    alias     Libyan Presidential Council; Libya's Presidential Council; Presidency Council of Libya

agency LBY.CB | Central Bank of Libya
    alias     CBL; Libya's central bank
    weak      CBL

agency LBY.CG | Libyan Coast Guard
    alias     Libyan coast guard; Libyan coastguard

agency TUN.PARL | Assembly of the Representatives of the People
    alias     Assembly of People's Representatives; ARP; Tunisian Parliament; Tunisian parliament
    weak      ARP

agency TUN.ELECTION | Independent High Authority for Elections
    alias     ISIE; Tunisia's electoral authority

agency DZA.PARL | People's National Assembly
    alias     APN; Algerian Parliament; Council of the Nation of Algeria; Algerian parliament; Algerian People's National Assembly
    weak      APN

agency DZA.MIL | People's National Army
    alias     ANP; Algerian Army; Algerian army; Armée Nationale Populaire; Algerian People's National Army; Algerian military
    weak      ANP

agency DZA.INTEL | Department of Intelligence and Security
    alias     DRS; Algerian intelligence; DDSE; DGSI of Algeria
    weak      DRS

agency MAR.PARL | Parliament of Morocco
    alias     Moroccan Parliament; Moroccan House of Representatives; Moroccan parliament

agency MAR.INTEL | General Directorate for Territorial Surveillance
    alias     DGST; DGED; DGSN; BCIJ; Moroccan intelligence

agency MAR.MIL | Royal Armed Forces of Morocco
    alias     Royal Moroccan Armed Forces; FAR; Moroccan army; Moroccan Royal Armed Forces
    weak      FAR

agency MAR.GOV | Royal Cabinet of Morocco
    alias     Moroccan Royal Cabinet; Makhzen; Moroccan Royal Palace
    weak      Makhzen

# Sub-Saharan Africa

agency ETH.PARL | House of Peoples' Representatives
    alias     Ethiopian Parliament; House of People's Representatives; House of Federation; Ethiopian parliament

agency ETH.MIL | Ethiopian National Defence Force
    alias     ENDF; Ethiopian National Defense Force; Ethiopian army; Ethiopian military; Ethiopian Army; Ethiopian National Defence Forces; Ethiopian National Defense Forces

agency ETH.INTEL | National Intelligence and Security Service of Ethiopia
    alias     NISS of Ethiopia; Ethiopian National Intelligence and Security Service; Information Network Security Administration

agency ETH.TIGRAY | Tigray Interim Administration
    alias     Interim Regional Administration of Tigray; Tigray interim administration; Interim Administration of Tigray; Tigray Regional Government

agency ERI.MIL | Eritrean Defence Forces
    alias     Eritrean Defense Forces; EDF of Eritrea; Eritrean army; Eritrean forces; Eritrean troops

agency SOM.PARL | Federal Parliament of Somalia
    alias     Somali Parliament; House of the People; Somali parliament; Upper House of Somalia
    weak      House of the People

agency SOM.MIL | Somali National Army
    alias     SNA; Danab; Danab Brigade; Somali Armed Forces; Somali army
    weak      SNA

agency SOM.INTEL | National Intelligence and Security Agency
    alias     NISA; Somali intelligence; Somalia's National Intelligence and Security Agency

agency SOM.GOV | Federal Government of Somalia
    alias     FGS; Transitional Federal Government; Somali Federal Government
    weak      FGS

agency SDN.MIL | Sudanese Armed Forces
    alias     SAF; Sudanese army; Sudanese Army; Sudan Armed Forces; Sudanese military; Sudan's army; Sudan's military
    weak      SAF

agency SDN.GOV | Transitional Sovereignty Council
    alias     Sovereignty Council; Sudanese Sovereignty Council; Sovereign Council; Transitional Sovereign Council; Transitional Military Council of Sudan; Sudan's Sovereignty Council; Sudan's Sovereign Council
    weak      Sovereignty Council; Sovereign Council

agency SDN.INTEL | General Intelligence Service of Sudan
    alias     NISS; National Intelligence and Security Service; Sudanese intelligence; Sudan's General Intelligence Service
    weak      NISS; National Intelligence and Security Service

agency SSD.MIL | South Sudan People's Defence Forces
    alias     SSPDF; South Sudan People's Defense Forces; South Sudanese army; South Sudan's army; South Sudanese military

agency SSD.PARL | Transitional National Legislature
    alias     Transitional National Legislative Assembly; South Sudanese Parliament; Revitalized Transitional National Legislative Assembly

agency SSD.INTEL | National Security Service of South Sudan
    alias     South Sudan National Security Service; South Sudan's National Security Service

agency SSD.GOV | Revitalized Transitional Government of National Unity
    alias     RTGoNU; R-TGoNU; Revitalised Transitional Government of National Unity; Transitional Government of National Unity of South Sudan

agency KEN.MIL | Kenya Defence Forces
    alias     KDF; Kenyan Defence Forces; Kenya Defense Forces; Kenyan army; Kenyan military; Kenyan Defense Forces

agency KEN.PARL | Parliament of Kenya
    alias     Kenyan Parliament; Kenyan National Assembly; Kenyan Senate; Kenyan parliament; Bunge of Kenya

agency KEN.ELECTION | Independent Electoral and Boundaries Commission
    alias     IEBC; Kenya's electoral commission

agency KEN.INTEL | National Intelligence Service of Kenya
    alias     Kenyan National Intelligence Service; Directorate of Criminal Investigations; DCI Kenya
    weak      Directorate of Criminal Investigations

agency UGA.MIL | Uganda People's Defence Force
    alias     UPDF; Uganda Peoples' Defence Forces; Ugandan army; Uganda People's Defence Forces; Uganda People's Defense Force; Ugandan military; Ugandan Army; Chieftaincy of Military Intelligence; Uganda People's Defense Forces

agency UGA.PARL | Parliament of Uganda
    alias     Ugandan Parliament; Ugandan parliament

agency TZA.MIL | Tanzania People's Defence Force
    alias     TPDF; Tanzanian army

agency TZA.PARL | Bunge
    alias     Tanzanian Parliament; National Assembly of Tanzania; Tanzanian parliament; Bunge of Tanzania

agency TZA.ELECTION | National Electoral Commission of Tanzania
    alias     Independent National Electoral Commission of Tanzania; Zanzibar Electoral Commission

agency RWA.MIL | Rwanda Defence Force
    alias     RDF; Rwandan Defence Force; Rwandan army; Rwandan Army; Rwanda Defense Force; Rwandan Defense Force; Rwandan Defence Forces; Rwandan troops; Rwanda Defence Forces; Rwandan military
    weak      RDF

agency BDI.MIL | Burundi National Defence Force
    alias     Burundian army; FDNB; Force de Défense Nationale du Burundi; Burundian National Defence Force; Burundian troops

agency COD.MIL | Armed Forces of the Democratic Republic of the Congo
    alias     FARDC; Congolese army; Congolese Army; Congolese armed forces; Congolese military; Armed Forces of the DRC; Forces Armées de la République Démocratique du Congo; DRC army; Congo's army

agency COD.ELECTION | Independent National Electoral Commission of the DRC
    alias     CENI; Commission Électorale Nationale Indépendante; Congo's electoral commission
    weak      CENI

agency COD.INTEL | National Intelligence Agency of the DRC
    alias     Agence Nationale de Renseignements; ANR; Congolese intelligence
    weak      ANR

agency CAF.MIL | Central African Armed Forces
    alias     FACA; Central African army; Forces Armées Centrafricaines

agency TCD.MIL | Chadian National Army
    alias     Chadian army; Chadian military; Chadian Armed Forces; Transitional Military Council; Transitional Military Council of Chad
    weak      Transitional Military Council

agency CMR.MIL | Cameroon Armed Forces
    alias     Rapid Intervention Battalion; Cameroonian army; Cameroonian military; Bataillon d'Intervention Rapide; BIR of Cameroon

agency CMR.ELECTION | Elections Cameroon
    alias     ELECAM; Elecam

agency NGA.MIL | Nigerian Armed Forces
    alias     Nigerian military; Armed Forces of Nigeria; Defence Headquarters of Nigeria; Civilian Joint Task Force; Operation Hadin Kai; Nigeria's Defence Headquarters

agency NGA.ARMY | Nigerian Army
    alias     Nigerian army

agency NGA.PARL | National Assembly of Nigeria
    alias     Nigerian National Assembly; Nigerian Senate; Nigerian House of Representatives; Nigerian Parliament

agency NGA.INTEL | Department of State Services
    alias     DSS; SSS; State Security Service of Nigeria; National Intelligence Agency of Nigeria; Nigerian State Security Service; Nigeria's Department of State Services
    weak      DSS; SSS

agency NGA.ELECTION | Independent National Electoral Commission
    alias     INEC; Nigeria's electoral commission

agency NGA.EFCC | Economic and Financial Crimes Commission
    alias     EFCC

agency NGA.CB | Central Bank of Nigeria
    alias     CBN
    weak      CBN

agency NGA.POLICE | Nigeria Police Force
    alias     Nigerian Police; SARS of Nigeria; Special Anti-Robbery Squad; Nigerian police; Nigeria Police

agency MLI.GOV | National Transition Council of Mali
    alias     CNT of Mali; Malian junta; Conseil National de Transition; National Committee for the Salvation of the People; CNSP; Mali's junta; Mali's military junta; National Transitional Council of Mali
    weak      CNSP

agency MLI.MIL | Malian Armed Forces
    alias     FAMa; FAMA; Malian army; Malian Army; Malian military; Forces Armées Maliennes; Mali's army
    weak      FAMA

agency BFA.GOV | Patriotic Movement for Safeguard and Restoration
    alias     MPSR; Patriotic Movement for Safeguarding and Restoration; Burkina junta; Burkina Faso's junta; Burkinabe junta; Burkina Faso's military junta

agency BFA.VDP | Volunteers for the Defense of the Homeland
    alias     VDP; Volunteers for the Defence of the Homeland; Volontaires pour la défense de la patrie; Homeland Defence Volunteers
    weak      VDP

agency GIN.GOV | National Committee of Reconciliation and Development
    alias     CNRD; Guinea's junta; National Committee for Reconciliation and Development; Comité National du Rassemblement et du Développement; Guinean junta

agency GAB.GOV | Committee for the Transition and Restoration of Institutions
    alias     CTRI; Gabon's junta; Comité pour la Transition et la Restauration des Institutions

agency GHA.PARL | Parliament of Ghana
    alias     Ghanaian Parliament; Ghana's Parliament; Ghanaian parliament

agency GHA.ELECTION | Electoral Commission of Ghana
    alias     Ghana's Electoral Commission

agency CIV.ELECTION | Independent Electoral Commission of Ivory Coast
    alias     Ivorian electoral commission; Ivory Coast's electoral commission; Ivory Coast's Constitutional Council

agency SEN.COURT | Constitutional Council of Senegal
    alias     Senegal's Constitutional Council; Senegalese Constitutional Council

agency SEN.PARL | National Assembly of Senegal
    alias     Senegalese National Assembly; Senegalese Parliament

agency SLE.MIL | Republic of Sierra Leone Armed Forces
    alias     RSLAF

agency LBR.PARL | Legislature of Liberia
    alias     Liberian Senate; Liberian House of Representatives; Liberian Legislature

agency MOZ.PARL | Assembly of the Republic of Mozambique
    alias     Mozambican Parliament; Mozambican Assembly

agency MOZ.MIL | Mozambique Defence Armed Forces
    alias     FADM; Mozambican army; Mozambican Armed Forces; Mozambican Defence Armed Forces

agency MOZ.ELECTION | National Elections Commission of Mozambique
    alias     Mozambican Constitutional Council; Constitutional Council of Mozambique; Mozambique's Constitutional Council

agency AGO.MIL | Angolan Armed Forces
    alias     FAA of Angola; Forças Armadas Angolanas; Angolan army

agency ZAF.MFA | Department of International Relations and Cooperation
    alias     DIRCO; South African Foreign Ministry; Dirco; South African Department of International Relations and Cooperation

agency ZAF.PARL | Parliament of South Africa
    alias     South African Parliament; National Assembly of South Africa; National Council of Provinces; South African parliament

agency ZAF.MIL | South African National Defence Force
    alias     SANDF; South African army; South African National Defense Force; South African military

agency ZAF.INTEL | State Security Agency of South Africa
    alias     South African State Security Agency; Crime Intelligence; South African intelligence
    weak      Crime Intelligence

agency ZAF.COURT | Constitutional Court of South Africa
    alias     South African Constitutional Court; ConCourt; South Africa's Constitutional Court

agency ZAF.CB | South African Reserve Bank
    alias     SARB

agency ZAF.ELECTION | Independent Electoral Commission of South Africa
    alias     Electoral Commission of South Africa

agency ZAF.POLICE | South African Police Service
    alias     SAPS; South African police

agency ZAF.NPA | National Prosecuting Authority
    alias     NPA; Zondo Commission; Public Protector of South Africa
    weak      NPA

agency ZWE.MIL | Zimbabwe Defence Forces
    alias     ZDF; Zimbabwe National Army; Zimbabwean army; Zimbabwean military
    weak      ZDF

agency ZWE.INTEL | Central Intelligence Organisation
    alias     CIO; Central Intelligence Organization of Zimbabwe; Zimbabwe's Central Intelligence Organisation
    weak      CIO

agency ZWE.ELECTION | Zimbabwe Electoral Commission
    alias     ZEC

agency ZMB.ELECTION | Electoral Commission of Zambia

agency MWI.ELECTION | Malawi Electoral Commission

agency NAM.PARL | National Assembly of Namibia
    alias     Namibian National Assembly; Namibian Parliament; Electoral Commission of Namibia

agency LSO.MIL | Lesotho Defence Force
    alias     LDF
    weak      LDF

agency MDG.GOV | CAPSAT
    alias     Council of the Presidency for the Re-Foundation; High Constitutional Court of Madagascar; Madagascar's High Constitutional Court

# South Asia

agency IND.MFA | Ministry of External Affairs
    alias     MEA; Indian Ministry of External Affairs; External Affairs Ministry; Indian Foreign Ministry; Ministry of External Affairs of India; India's Ministry of External Affairs; India's External Affairs Ministry; India's Foreign Ministry
    metonym   Jawaharlal Nehru Bhawan
    weak      MEA

agency IND.PARL | Parliament of India
    alias     Lok Sabha; Rajya Sabha; Indian Parliament; Indian parliament
    metonym   Sansad; Sansad Bhavan

agency IND.INTEL | Research and Analysis Wing
    alias     RAW; R&AW; Research & Analysis Wing; Indian intelligence; Intelligence Bureau; Intelligence Bureau of India; India's Research and Analysis Wing
    weak      RAW; Intelligence Bureau

agency IND.MIL | Indian Armed Forces
    alias     Indian military; Integrated Defence Staff; Andaman and Nicobar Command; Chief of Defence Staff of India; Indian armed forces; Assam Rifles; Rashtriya Rifles

agency IND.ARMY | Indian Army
    alias     Indian army; Northern Command of the Indian Army

agency IND.NAVY | Indian Navy
    alias     Western Naval Command; Eastern Naval Command; Indian navy

agency IND.AIRFORCE | Indian Air Force
    alias     IAF of India; Indian air force

agency IND.CG | Indian Coast Guard

agency IND.MOD | Ministry of Defence of India
    alias     Indian Defence Ministry; Indian Ministry of Defence; Defence Acquisition Council

agency IND.MOI | Ministry of Home Affairs of India
    alias     Indian Home Ministry; MHA; Union Home Ministry; Indian Ministry of Home Affairs; Border Security Force; BSF; CRPF; Central Reserve Police Force; Indo-Tibetan Border Police; ITBP; Ministry of Home Affairs of the Government of India
    metonym   North Block
    weak      MHA; BSF; North Block

agency IND.POLICE | Central Bureau of Investigation
    alias     CBI; National Investigation Agency; NIA; Enforcement Directorate; Delhi Police; India's National Investigation Agency
    weak      CBI; NIA; Enforcement Directorate

agency IND.CB | Reserve Bank of India
    alias     RBI
    weak      RBI

agency IND.COURT | Supreme Court of India
    alias     Indian Supreme Court; India's Supreme Court

agency IND.NSC | National Security Council Secretariat of India
    alias     Cabinet Committee on Security; National Security Council Secretariat; CCS; India's Cabinet Committee on Security
    weak      CCS; National Security Council Secretariat

agency IND.GOV | Prime Minister's Office of India
    alias     Indian Prime Minister's Office; Union Cabinet; Union Government of India; NITI Aayog; Government of India; GoI

agency IND.ELECTION | Election Commission of India
    alias     ECI; India's Election Commission
    weak      ECI

agency IND.ISRO | Indian Space Research Organisation
    alias     ISRO; Indian Space Research Organization

agency IND.DRDO | Defence Research and Development Organisation
    alias     DRDO; Defence Research and Development Organization; HAL
    weak      HAL

agency IND.MOC | Ministry of Commerce and Industry of India
    alias     Indian Commerce Ministry; Directorate General of Foreign Trade; DGFT

agency PAK.MFA | Foreign Office of Pakistan
    alias     Pakistani Foreign Ministry; Pakistan's Foreign Office; Pakistani Foreign Office; Ministry of Foreign Affairs of Pakistan; Pakistan Foreign Office; Pakistan's Ministry of Foreign Affairs; Pakistan's Foreign Ministry; Pakistan Ministry of Foreign Affairs

agency PAK.INTEL | Inter-Services Intelligence
    alias     ISI; Inter-Services Intelligence Directorate; Pakistani intelligence; Intelligence Bureau of Pakistan; Pakistan's Inter-Services Intelligence; Pakistan's ISI; Military Intelligence of Pakistan

agency PAK.MIL | Pakistan Armed Forces
    alias     Pakistani military; Inter-Services Public Relations; ISPR; Pakistani Armed Forces; Joint Chiefs of Staff Committee; Strategic Plans Division; Pakistan military; Pakistan's military; Frontier Corps; Pakistani armed forces
    metonym   GHQ Rawalpindi; GHQ
    weak      GHQ; Joint Chiefs of Staff Committee; Frontier Corps

agency PAK.ARMY | Pakistan Army
    alias     Pakistani Army; Pakistani army; Pakistan's army; Pakistan's Army

agency PAK.NAVY | Pakistan Navy
    alias     Pakistani Navy

agency PAK.AIRFORCE | Pakistan Air Force
    alias     PAF; Pakistani Air Force
    weak      PAF

agency PAK.PARL | Parliament of Pakistan
    alias     Majlis-e-Shoora; Pakistani Parliament; National Assembly of Pakistan; Pakistani parliament; Senate of Pakistan; Pakistan's National Assembly; Pakistani National Assembly; Pakistan's Parliament

agency PAK.NSC | National Command Authority of Pakistan
    alias     National Security Committee of Pakistan; Pakistan's National Security Committee; Special Investment Facilitation Council; Pakistan's National Command Authority

agency PAK.COURT | Supreme Court of Pakistan
    alias     Pakistani Supreme Court; Pakistan's Supreme Court; Islamabad High Court; Lahore High Court; Federal Constitutional Court of Pakistan

agency PAK.CB | State Bank of Pakistan

agency PAK.POLICE | Federal Investigation Agency
    alias     FIA; Counter Terrorism Department; Pakistan Rangers; Sindh Rangers; National Accountability Bureau; NAB
    weak      FIA; NAB; Counter Terrorism Department

agency PAK.ELECTION | Election Commission of Pakistan
    alias     ECP; Pakistan's Election Commission
    weak      ECP

agency BGD.PARL | Jatiya Sangsad
    alias     Bangladeshi Parliament; Jatiyo Sangshad; Bangladesh Parliament; Bangladeshi parliament

agency BGD.INTEL | Directorate General of Forces Intelligence
    alias     DGFI; Bangladeshi intelligence

agency BGD.POLICE | Rapid Action Battalion
    alias     RAB; Border Guard Bangladesh; BGB; Bangladesh Police
    weak      BGB; RAB

agency BGD.MIL | Bangladesh Armed Forces
    alias     Bangladesh Army; Bangladeshi army; Bangladesh army; Bangladeshi military

agency BGD.COURT | International Crimes Tribunal of Bangladesh
    alias     International Crimes Tribunal; Bangladesh's International Crimes Tribunal; Bangladesh Supreme Court; ICT Bangladesh
    weak      International Crimes Tribunal

agency BGD.GOV | Chief Adviser's Office
    alias     Chief Adviser's Press Wing; interim government of Bangladesh; Bangladesh's interim government; Bangladesh interim government

agency LKA.MIL | Sri Lanka Armed Forces
    alias     Sri Lanka Army; Sri Lankan army; Sri Lankan military; Sri Lankan Army; Sri Lankan armed forces

agency LKA.NAVY | Sri Lanka Navy
    alias     Sri Lankan Navy; Sri Lankan navy

agency LKA.PARL | Parliament of Sri Lanka
    alias     Sri Lankan Parliament; Sri Lankan parliament

agency LKA.CB | Central Bank of Sri Lanka

agency NPL.PARL | Federal Parliament of Nepal
    alias     Nepali Parliament; Pratinidhi Sabha; Nepalese Parliament; House of Representatives of Nepal; Nepali parliament; Nepal's House of Representatives; Constituent Assembly of Nepal

agency NPL.ARMY | Nepali Army
    alias     Nepal Army; Nepalese Army

agency MDV.PARL | People's Majlis
    alias     Majlis of the Maldives; Maldivian Parliament; Maldivian parliament

agency MDV.MIL | Maldives National Defence Force
    alias     MNDF; Maldives National Defense Force

agency BTN.PARL | Parliament of Bhutan
    alias     Tshogdu; National Assembly of Bhutan

agency AFG.PARL | Wolesi Jirga
    alias     Loya Jirga; Meshrano Jirga; Afghan Parliament; National Assembly of Afghanistan; loya jirga; Afghan parliament

agency AFG.MIL | Afghan National Defense and Security Forces
    alias     ANDSF; Afghan National Army; ANA; Afghan army; Afghan National Security Forces; ANSF; Afghan National Defence and Security Forces; Afghan security forces; Afghan forces; Afghan military
    weak      ANA

agency AFG.INTEL | National Directorate of Security
    alias     NDS; General Directorate of Intelligence of the Taliban; GDI of the Taliban; Afghanistan's National Directorate of Security
    weak      NDS

agency AFG.NSC | High Council for National Reconciliation
    alias     High Peace Council; Afghan High Peace Council; HCNR

agency AFG.GOV | Ministry for the Propagation of Virtue and the Prevention of Vice
    alias     Ministry of Vice and Virtue; Vice and Virtue Ministry; Ministry for the Promotion of Virtue and Prevention of Vice; Ministry for the Propagation of Virtue and Prevention of Vice

# East Asia

agency CHN.MFA | Ministry of Foreign Affairs of the People's Republic of China
    alias     Chinese Foreign Ministry; Chinese Ministry of Foreign Affairs; Foreign Ministry of China; Chinese MFA; Ministry of Foreign Affairs of China; China's Foreign Ministry; China's Ministry of Foreign Affairs; MFA of the PRC; Commissioner's Office of the Chinese Foreign Ministry

agency CHN.MND | Ministry of National Defense of the People's Republic of China
    alias     Chinese Defense Ministry; Chinese Defence Ministry; Chinese Ministry of National Defense; Chinese Ministry of National Defence; Ministry of National Defense of China; China's Defense Ministry; China's Defence Ministry; China's Ministry of National Defense; Chinese Ministry of Defense

agency CHN.MIL | People's Liberation Army
    alias     PLA; Chinese military; People’s Liberation Army; Chinese army; Chinese People's Liberation Army; Chinese Armed Forces; Eastern Theater Command; Southern Theater Command; Western Theater Command; Northern Theater Command; Central Theater Command; Eastern Theatre Command; Southern Theatre Command; Western Theatre Command; PLA Rocket Force; PLARF; Rocket Force; PLA Strategic Support Force; Second Artillery; People's Volunteer Army; Joint Staff Department; PLA Eastern Theater Command; PLA Southern Theater Command; Chinese armed forces; China's military; Chinese People’s Liberation Army; Central Military Commission; CMC; Chinese Central Military Commission; PLA Information Support Force
    metonym   Bayi Building; August 1st Building
    weak      Central Military Commission; CMC; Rocket Force; Second Artillery

agency CHN.ARMY | PLA Ground Force
    alias     PLA Army; Chinese ground forces

agency CHN.NAVY | People's Liberation Army Navy
    alias     PLAN; PLA Navy; Chinese Navy; Chinese navy; East Sea Fleet; South Sea Fleet; North Sea Fleet; People’s Liberation Army Navy; China's navy
    weak      PLAN

agency CHN.AIRFORCE | People's Liberation Army Air Force
    alias     PLAAF; PLA Air Force; Chinese Air Force; Chinese air force; People’s Liberation Army Air Force

agency CHN.CCG | China Coast Guard
    alias     Chinese Coast Guard; CCG; Chinese coast guard; Chinese coastguard; China's coast guard; China's Coast Guard; China coast guard

agency CHN.MM | People's Armed Forces Maritime Militia
    alias     Chinese maritime militia; maritime militia; PAFMM; China's maritime militia; Maritime Militia; Chinese Maritime Militia
    weak      maritime militia; Maritime Militia

agency CHN.PAP | People's Armed Police
    alias     PAP of China; Chinese People's Armed Police; People’s Armed Police

agency CHN.PARL | National People's Congress
    alias     NPC; National People’s Congress; NPC Standing Committee; Standing Committee of the National People's Congress; China's parliament; National People's Congress Standing Committee; NPCSC; Chinese National People's Congress; China's National People's Congress; Chinese parliament
    weak      NPC

agency CHN.CPPCC | Chinese People's Political Consultative Conference
    alias     CPPCC; Chinese People’s Political Consultative Conference; CPPCC National Committee

agency CHN.GOV | State Council of the People's Republic of China
    alias     State Council; Chinese State Council; China's State Council; State Council Information Office; SCIO; State Council of China; Central People's Government; Cyberspace Administration of China; CAC
    weak      State Council; CAC

agency CHN.MOC | Ministry of Commerce of the People's Republic of China
    alias     MOFCOM; Chinese Commerce Ministry; Chinese Ministry of Commerce; Ministry of Commerce of China; China's Commerce Ministry; China's Ministry of Commerce; Mofcom; General Administration of Customs of China; Chinese General Administration of Customs

agency CHN.NDRC | National Development and Reform Commission
    alias     NDRC; China's National Development and Reform Commission

agency CHN.MIIT | Ministry of Industry and Information Technology
    alias     MIIT

agency CHN.MOF | Ministry of Finance of the People's Republic of China
    alias     Chinese Finance Ministry; Chinese Ministry of Finance; China's Finance Ministry; State Taxation Administration; China's finance ministry

agency CHN.MOI | Ministry of Public Security
    alias     MPS; Chinese Ministry of Public Security; China's Ministry of Public Security; Chinese Public Security Bureau; Ministry of Public Security of China
    weak      MPS; Ministry of Public Security

agency CHN.INTEL | Ministry of State Security
    alias     MSS; Chinese Ministry of State Security; China's Ministry of State Security; Chinese intelligence; Guoanbu; Ministry of State Security of China
    weak      MSS; Ministry of State Security

agency CHN.TAO | Taiwan Affairs Office
    alias     TAO; Taiwan Affairs Office of the State Council; State Council Taiwan Affairs Office; China's Taiwan Affairs Office; Chinese Taiwan Affairs Office; State Council's Taiwan Affairs Office; ARATS; Association for Relations Across the Taiwan Straits
    weak      TAO

agency CHN.HKMAO | Hong Kong and Macau Affairs Office
    alias     HKMAO; Hong Kong and Macao Affairs Office; Hong Kong and Macao Work Office; Liaison Office of the Central People's Government in Hong Kong; Hong Kong Liaison Office; China's Liaison Office in Hong Kong; Office for Safeguarding National Security

agency CHN.COURT | Supreme People's Court
    alias     Supreme People’s Court; Chinese Supreme People's Court; Supreme People's Procuratorate

agency CHN.CB | People's Bank of China
    alias     PBOC; PBoC; People’s Bank of China; Chinese central bank; China's central bank; State Administration of Foreign Exchange

agency CHN.CIDCA | China International Development Cooperation Agency
    alias     CIDCA

agency CHN.CNSA | China National Space Administration
    alias     CNSA; China Manned Space Agency

agency CHN.CMSA | China Maritime Safety Administration
    alias     Chinese Maritime Safety Administration; Fujian Maritime Safety Administration; MSA of China

agency CHN.XPCC | Xinjiang Production and Construction Corps
    alias     XPCC; Bingtuan

agency CHN.SASTIND | State Administration of Science, Technology and Industry for National Defense
    alias     SASTIND; COSTIND; China National Nuclear Corporation; CNNC; SASAC; NORINCO

agency HKG.GOV | Government of Hong Kong
    alias     Hong Kong Government; Hong Kong government; Hong Kong SAR Government; HKSAR Government; Hong Kong authorities; Hong Kong administration; Security Bureau of Hong Kong

agency HKG.PARL | Legislative Council of Hong Kong
    alias     LegCo; Legco; Hong Kong Legislative Council; Hong Kong's Legislative Council; Hong Kong legislature; Hong Kong's legislature

agency HKG.POLICE | Hong Kong Police Force
    alias     Hong Kong Police; Hong Kong police; ICAC; Independent Commission Against Corruption of Hong Kong

agency HKG.COURT | Court of Final Appeal
    alias     Hong Kong Court of Final Appeal; Hong Kong's Court of Final Appeal; Hong Kong High Court

agency HKG.CB | Hong Kong Monetary Authority
    alias     HKMA

agency TWN.MOFA | Ministry of Foreign Affairs of the Republic of China
    alias     Taiwanese Foreign Ministry; Taiwan Foreign Ministry; Taiwan's Ministry of Foreign Affairs; Taiwan's Foreign Ministry; Taiwan's MOFA; Ministry of Foreign Affairs of Taiwan; Taiwan Ministry of Foreign Affairs; Taiwanese Ministry of Foreign Affairs; TECRO; Taipei Economic and Cultural Representative Office; Taipei Economic and Cultural Office; TECO; Taiwanese Representative Office
    weak      TECO

agency TWN.MND | Ministry of National Defense of the Republic of China
    alias     Taiwanese Defense Ministry; Taiwan Ministry of National Defense; Taiwan's Ministry of National Defense; Taiwan's Defense Ministry; Taiwan's defence ministry; Taiwanese Defence Ministry; Taiwan's Defence Ministry; Taiwanese Ministry of National Defense; Taiwan's Ministry of National Defence; Ministry of National Defense of Taiwan

agency TWN.MIL | Republic of China Armed Forces
    alias     ROC Armed Forces; Taiwanese military; Taiwan's military; ROC military; Taiwan's armed forces; Taiwanese armed forces; Taiwan military

agency TWN.CG | Coast Guard Administration of Taiwan
    alias     Taiwan Coast Guard; Taiwan Coast Guard Administration; Taiwanese coast guard; Taiwan's coast guard; Ocean Affairs Council; Taiwan's Coast Guard Administration; Coast Guard Administration; Taiwan's Coast Guard; Taiwanese Coast Guard
    weak      Coast Guard Administration

agency TWN.MAC | Mainland Affairs Council
    alias     MAC; Taiwan's Mainland Affairs Council; Taiwanese Mainland Affairs Council; Straits Exchange Foundation; SEF; Taiwan Mainland Affairs Council
    weak      MAC; SEF

agency TWN.PARL | Legislative Yuan
    alias     Taiwanese Parliament; Taiwan's Legislative Yuan; Taiwanese parliament; Taiwan's parliament; Taiwan's legislature; Taiwan legislature

agency TWN.GOV | Executive Yuan
    alias     Taiwan's Executive Yuan; Presidential Office of Taiwan; Taiwan Presidential Office; Taiwan's Presidential Office; Control Yuan; Judicial Yuan; Examination Yuan; Taiwan's presidential office; Taiwanese government; Taiwan's government

agency TWN.INTEL | National Security Bureau of Taiwan
    alias     Taiwan National Security Bureau; Taiwan's National Security Bureau; NSB of Taiwan; Taiwanese National Security Bureau; Taiwan's NSB; Investigation Bureau of Taiwan; Taiwan's Ministry of Justice Investigation Bureau

agency JPN.MOFA | Ministry of Foreign Affairs of Japan
    alias     Japanese Foreign Ministry; Japanese Ministry of Foreign Affairs; Japan's Foreign Ministry; Japan's Ministry of Foreign Affairs; Japan MOFA; Gaimusho; Gaimushō; Foreign Ministry of Japan; Japan's MOFA

agency JPN.MOD | Ministry of Defense of Japan
    alias     Japanese Defense Ministry; Japanese Ministry of Defense; Japanese Defence Ministry; Japan's Defense Ministry; Japan Ministry of Defense; Japan Defense Agency; Japan's Ministry of Defense; Japan's Defence Ministry; Japanese Ministry of Defence; Japan's MOD; Acquisition, Technology and Logistics Agency; Defense Agency of Japan

agency JPN.MIL | Japan Self-Defense Forces
    alias     JSDF; SDF of Japan; Self-Defense Forces; Japanese Self-Defense Forces; Self-Defence Forces; Japan Self-Defence Forces; Japan's Self-Defense Forces; Self-Defense Force; Japanese Self-Defence Forces; Joint Staff of Japan; Japan Joint Operations Command; Japanese Joint Staff; Joint Staff Office of Japan; Imperial Japanese Army; Kwantung Army; Japan's Self-Defence Forces; Japanese military; Japanese Self-Defense Force; Japan's Joint Staff

agency JPN.NAVY | Japan Maritime Self-Defense Force
    alias     JMSDF; MSDF; Maritime Self-Defense Force; Japan Maritime Self-Defence Force; Japanese Navy; Maritime Self-Defence Force; Imperial Japanese Navy; Japanese Maritime Self-Defense Force

agency JPN.AIRFORCE | Japan Air Self-Defense Force
    alias     JASDF; ASDF; Air Self-Defense Force; Japan Air Self-Defence Force; Japanese Air Self-Defense Force; Air Self-Defence Force

agency JPN.ARMY | Japan Ground Self-Defense Force
    alias     JGSDF; GSDF; Ground Self-Defense Force; Amphibious Rapid Deployment Brigade; Japan Ground Self-Defence Force; Ground Self-Defence Force

agency JPN.CG | Japan Coast Guard
    alias     JCG; Japanese Coast Guard; Japanese coast guard; Japan's coast guard; Japan's Coast Guard; Maritime Safety Agency of Japan

agency JPN.NSS | National Security Secretariat
    alias     NSS; Japan National Security Council; National Security Secretariat of Japan; Japanese National Security Secretariat; Japan's National Security Council; Japan's National Security Secretariat; National Security Council of Japan; Japanese National Security Council
    weak      NSS

agency JPN.PARL | National Diet
    alias     Diet; Japanese Diet; Japanese Parliament; House of Councillors; Lower House of Japan; Upper House of Japan; Japan's Diet; Japanese parliament; House of Councilors; Diet of Japan; Japan's parliament; Japanese House of Representatives
    weak      Diet

agency JPN.GOV | Cabinet Secretariat of Japan
    alias     Japanese Cabinet; Japanese Government; Cabinet Office of Japan; Cabinet Legislation Bureau; Japan's Cabinet; Japanese cabinet; Cabinet Secretariat; Government of Japan; Prime Minister's Office of Japan; Japan's Cabinet Office
    weak      Cabinet Secretariat

agency JPN.MOC | Ministry of Economy, Trade and Industry
    alias     METI; Ministry of International Trade and Industry; MITI; Japanese Ministry of Economy, Trade and Industry; Japan's Ministry of Economy, Trade and Industry; Japanese Trade Ministry; Japan's trade ministry; Japan External Trade Organization; JETRO

agency JPN.MOF | Ministry of Finance of Japan
    alias     Japanese Finance Ministry; Japanese Ministry of Finance; Japan's Ministry of Finance; Japan's finance ministry

agency JPN.CB | Bank of Japan
    alias     BOJ; BoJ

agency JPN.INTEL | Public Security Intelligence Agency
    alias     PSIA; Cabinet Intelligence and Research Office; CIRO; Naicho; Japanese intelligence; Defense Intelligence Headquarters; Public Security Bureau of Japan
    weak      CIRO

agency JPN.POLICE | National Police Agency
    alias     NPA of Japan; Japanese police; Tokyo Metropolitan Police; Tokyo Metropolitan Police Department; Japan's National Police Agency
    weak      National Police Agency

agency JPN.COURT | Supreme Court of Japan
    alias     Japanese Supreme Court; Japan's Supreme Court

agency JPN.JICA | Japan International Cooperation Agency
    alias     JICA; Japan Bank for International Cooperation; JBIC

agency JPN.IMPERIAL | Imperial Household Agency
    alias     Imperial Household; Japanese Imperial Household; Imperial Household of Japan
    metonym   Imperial Palace
    weak      Imperial Palace; Imperial Household

agency JPN.JAXA | Japan Aerospace Exploration Agency
    alias     JAXA

agency JPN.NRA | Nuclear Regulation Authority
    alias     NRA of Japan; Japan's Nuclear Regulation Authority

agency JPN.OKINAWA | Okinawa Prefectural Government
    alias     Okinawa Prefectural Assembly; Okinawa prefectural government; Okinawa government; Okinawan government

agency JPN.TOKYO | Tokyo Metropolitan Government
    alias     Tokyo Metropolitan Assembly; Tokyo metropolitan government

agency KOR.MOFA | Ministry of Foreign Affairs of the Republic of Korea
    alias     South Korean Foreign Ministry; ROK Ministry of Foreign Affairs; South Korean Ministry of Foreign Affairs; MOFA of Korea; Ministry of Foreign Affairs and Trade of Korea; MOFAT; South Korea's Foreign Ministry; South Korea's Ministry of Foreign Affairs; ROK Foreign Ministry; Korean Foreign Ministry; Ministry of Foreign Affairs of South Korea; Korean Ministry of Foreign Affairs

agency KOR.MND | Ministry of National Defense of the Republic of Korea
    alias     South Korean Defense Ministry; ROK Ministry of National Defense; South Korean Ministry of National Defense; South Korean Defence Ministry; South Korea's Defense Ministry; South Korea's Ministry of National Defense; Korean Ministry of National Defense; ROK Defense Ministry; South Korea's Ministry of Defense; Ministry of National Defense of South Korea; Defense Acquisition Program Administration; DAPA; South Korea's Ministry of National Defence

agency KOR.MIL | Republic of Korea Armed Forces
    alias     ROK Armed Forces; ROK Joint Chiefs of Staff; South Korean Joint Chiefs of Staff; South Korean military; JCS; ROK military; ROK JCS; Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff; South Korean armed forces; South Korea's military; South Korean army; South Korea's JCS; Joint Chiefs of Staff of South Korea; ROK Army; South Korea's armed forces
    weak      JCS

agency KOR.NAVY | Republic of Korea Navy
    alias     ROK Navy; South Korean Navy; South Korean navy; South Korea's navy; ROKN

agency KOR.AIRFORCE | Republic of Korea Air Force
    alias     ROKAF; ROK Air Force; South Korean Air Force; South Korean air force; South Korea's air force

agency KOR.CG | Korea Coast Guard
    alias     Korean Coast Guard; South Korean Coast Guard; South Korean coast guard; KCG; South Korea's coast guard; South Korea's Coast Guard

agency KOR.MOUN | Ministry of Unification
    alias     Unification Ministry; MOU; South Korean Unification Ministry; South Korea's Unification Ministry; South Korean Ministry of Unification; South Korea's Ministry of Unification; Korean Unification Ministry; ROK Unification Ministry; ROK Ministry of Unification
    weak      MOU

agency KOR.PARL | National Assembly of the Republic of Korea
    alias     South Korean National Assembly; Korean National Assembly; South Korea's National Assembly; ROK National Assembly; South Korean Parliament; South Korean parliament; National Assembly of South Korea; South Korea's parliament; National Assembly; National Assembly of Korea
    weak      National Assembly

agency KOR.INTEL | National Intelligence Service
    alias     NIS; South Korean National Intelligence Service; South Korea's National Intelligence Service; South Korean intelligence; Agency for National Security Planning; KCIA; Defense Counterintelligence Command; Defense Security Command; South Korea's spy agency; South Korean spy agency; South Korea's intelligence agency; ROK National Intelligence Service; Korean Central Intelligence Agency; South Korea's NIS
    weak      NIS; National Intelligence Service; KCIA; Defense Security Command

agency KOR.NSO | Office of National Security
    alias     National Security Office; NSO; South Korea's National Security Council; South Korean National Security Council; South Korea's National Security Office; National Security Council of South Korea; South Korean National Security Office; NSC of South Korea; ROK National Security Council; Cheong Wa Dae National Security Office
    weak      NSO; National Security Office; Office of National Security

agency KOR.COURT | Constitutional Court of Korea
    alias     South Korean Constitutional Court; Constitutional Court of South Korea; South Korea's Constitutional Court; South Korean Supreme Court; Supreme Court of Korea; South Korea's Supreme Court; Korean Constitutional Court; Seoul Central District Court; Supreme Court of South Korea; Korean Supreme Court; Seoul High Court

agency KOR.CB | Bank of Korea
    alias     BOK; BoK
    weak      BOK

agency KOR.MOC | Ministry of Trade, Industry and Energy
    alias     MOTIE; Korean Ministry of Trade, Industry and Energy; Ministry of Trade, Industry and Resources; South Korean Trade Ministry; South Korea's Ministry of Trade, Industry and Energy; South Korea's trade ministry; South Korean Industry Ministry; KOTRA; South Korea's industry ministry

agency KOR.GOV | Presidential Office of South Korea
    alias     South Korean Presidential Office; Presidential Office of Korea; Yongsan Presidential Office; South Korea's presidential office; South Korean presidential office; South Korea's Presidential Office; Yongsan presidential office; ROK government; Korean Government; South Korean government; South Korean Government; Presidential Committee on Peaceful Unification; National Unification Advisory Council; Peaceful Unification Advisory Council

agency KOR.MOJ | Supreme Prosecutors' Office
    alias     Corruption Investigation Office for High-ranking Officials; South Korean prosecutors; Corruption Investigation Office; Seoul Central District Prosecutors' Office

agency KOR.KOICA | Korea International Cooperation Agency
    alias     KOICA

agency KOR.ELECTION | National Election Commission of South Korea
    alias     National Election Commission; South Korea's National Election Commission; NEC of Korea
    weak      National Election Commission

agency PRK.PARL | Supreme People's Assembly
    alias     SPA; Supreme People’s Assembly; North Korea's parliament; North Korean parliament; Supreme People's Assembly of North Korea; SPA Presidium; Presidium of the Supreme People's Assembly; North Korea's Supreme People's Assembly
    metonym   Mansudae Assembly Hall
    weak      SPA

agency PRK.MIL | Korean People's Army
    alias     KPA; Korean People’s Army; North Korean army; North Korean military; North Korean armed forces; North Korea's military; KPA General Staff; General Staff of the Korean People's Army; Strategic Force of the KPA; Korean People's Army Strategic Force; North Korea's army; Central Military Commission of the WPK; General Political Bureau of the KPA; Missile Administration; North Korean troops; Storm Corps; North Korean soldiers
    weak      Missile Administration

agency PRK.NAVY | Korean People's Army Naval Force
    alias     North Korean Navy; KPA Navy; North Korean navy

agency PRK.GOV | State Affairs Commission
    alias     SAC; National Defence Commission; National Defense Commission; State Affairs Commission of the DPRK; North Korea's State Affairs Commission; DPRK government; North Korean government; Cabinet of the DPRK; North Korean regime; Kim regime; Committee for the Peaceful Reunification of the Country; Committee for the Peaceful Reunification of the Fatherland; DPRK Government; North Korean Government; Kim Jong Un regime; Kim Jong-un regime
    weak      SAC; National Defense Commission; National Defence Commission

agency PRK.INTEL | Reconnaissance General Bureau
    alias     RGB; Ministry of State Security of North Korea; North Korean intelligence; Bureau 121; North Korea's Reconnaissance General Bureau; North Korean Ministry of State Security
    weak      RGB

agency PRK.MFA | Ministry of Foreign Affairs of the DPRK
    alias     North Korean Foreign Ministry; North Korea's Foreign Ministry; DPRK Foreign Ministry; Foreign Ministry of the DPRK; DPRK Ministry of Foreign Affairs; North Korean Ministry of Foreign Affairs; Foreign Ministry of the Democratic People's Republic of Korea; Foreign Ministry of North Korea

agency PRK.MOD | Ministry of National Defence of the DPRK
    alias     Ministry of National Defense of North Korea; North Korean Defense Ministry; Ministry of People's Armed Forces; North Korea's Defense Ministry; Academy of National Defence Science; Academy of Defence Science; Academy of Defense Science; DPRK Ministry of National Defence; North Korean Defence Ministry; North Korea's Ministry of National Defence

agency PRK.AEI | Atomic Energy Institute of the DPRK
    alias     Nuclear Weapons Institute; North Korea's Nuclear Weapons Institute; National Aerospace Technology Administration; NATA; National Aerospace Development Administration; NADA of North Korea
    weak      NATA

agency MNG.PARL | State Great Khural
    alias     Ikh Khural; State Great Hural; Mongolian Parliament; Great Khural; Mongolian parliament; Ulsyn Ikh Khural

# Southeast Asia

agency PHL.MFA | Department of Foreign Affairs of the Philippines
    alias     DFA; Philippine Department of Foreign Affairs; Philippine Foreign Ministry; Philippine DFA; Philippines' Department of Foreign Affairs; Philippine Foreign Affairs Department
    weak      DFA

agency PHL.MOD | Department of National Defense of the Philippines
    alias     Philippine Department of National Defense; Philippine Defense Department; DND of the Philippines; Department of National Defense; Philippine Defense Ministry; Philippine DND
    weak      Department of National Defense

agency PHL.MIL | Armed Forces of the Philippines
    alias     AFP of the Philippines; Philippine military; Philippine Armed Forces; Western Command of the AFP; Philippine armed forces; Wescom; Philippine Army; Philippine Marine Corps; Philippine Air Force; Philippine army

agency PHL.NAVY | Philippine Navy
    alias     Philippine navy

agency PHL.CG | Philippine Coast Guard
    alias     PCG; Philippine coast guard; Philippines coast guard; Philippines' coast guard; Philippine coastguard; Bureau of Fisheries and Aquatic Resources; BFAR
    weak      PCG

agency PHL.NSC | National Security Council of the Philippines
    alias     National Task Force for the West Philippine Sea; NTF-WPS; Philippine National Security Council; National Maritime Council of the Philippines; National Maritime Council; Philippines' National Security Council; National Task Force-West Philippine Sea

agency PHL.PARL | Congress of the Philippines
    alias     Philippine Congress; Philippine Senate; Philippine House of Representatives; Senate of the Philippines; Batasang Pambansa; House of Representatives of the Philippines
    metonym   Batasan

agency PHL.POLICE | Philippine National Police
    alias     PNP; Philippine police
    weak      PNP

agency PHL.COURT | Supreme Court of the Philippines
    alias     Philippine Supreme Court; Sandiganbayan

agency PHL.CB | Bangko Sentral ng Pilipinas
    alias     BSP; Philippine central bank
    weak      BSP

agency PHL.GOV | Presidential Communications Office
    alias     Presidential Communications Operations Office; Philippine government; Philippine Government

agency IDN.MFA | Ministry of Foreign Affairs of Indonesia
    alias     Kemlu; Indonesian Foreign Ministry; Kementerian Luar Negeri; Indonesian Ministry of Foreign Affairs; Indonesia's Foreign Ministry
    metonym   Pejambon

agency IDN.PARL | People's Consultative Assembly
    alias     MPR; DPR of Indonesia; House of Representatives of Indonesia; Indonesian Parliament; Dewan Perwakilan Rakyat; Indonesian House of Representatives; Indonesian parliament; Indonesia's House of Representatives
    metonym   Senayan
    weak      MPR; Senayan

agency IDN.MIL | Indonesian National Armed Forces
    alias     TNI; Tentara Nasional Indonesia; Indonesian military; Indonesian Armed Forces; Indonesian Army; Kopassus; ABRI; Indonesian army; Kostrad; Indonesia's military

agency IDN.NAVY | Indonesian Navy
    alias     TNI-AL; TNI AL; Indonesian navy

agency IDN.AIRFORCE | Indonesian Air Force
    alias     TNI-AU

agency IDN.CG | Bakamla
    alias     Indonesian Maritime Security Agency; Badan Keamanan Laut; Indonesian Coast Guard; Indonesia's Maritime Security Agency; Indonesian coast guard

agency IDN.POLICE | Indonesian National Police
    alias     Polri; Densus 88; Detachment 88; Indonesian police; Brimob

agency IDN.INTEL | State Intelligence Agency
    alias     BIN; Badan Intelijen Negara; Indonesian State Intelligence Agency; Indonesian intelligence
    weak      BIN; State Intelligence Agency

agency IDN.CB | Bank Indonesia

agency IDN.KPK | Corruption Eradication Commission
    alias     KPK; Komisi Pemberantasan Korupsi

agency IDN.COURT | Constitutional Court of Indonesia
    alias     Mahkamah Konstitusi; Indonesian Constitutional Court; Indonesia's Constitutional Court

agency IDN.ELECTION | General Elections Commission
    alias     KPU; Komisi Pemilihan Umum

agency MYS.MFA | Wisma Putra
    alias     Ministry of Foreign Affairs of Malaysia; Malaysian Foreign Ministry; Malaysian Ministry of Foreign Affairs; Malaysia's Foreign Ministry

agency MYS.PARL | Parliament of Malaysia
    alias     Dewan Rakyat; Dewan Negara; Malaysian Parliament; Malaysian parliament

agency MYS.MIL | Malaysian Armed Forces
    alias     Angkatan Tentera Malaysia; Malaysian military; Royal Malaysian Air Force; Malaysian Army

agency MYS.NAVY | Royal Malaysian Navy
    alias     TLDM; Malaysian navy; Malaysian Navy

agency MYS.CG | Malaysian Maritime Enforcement Agency
    alias     MMEA; Malaysian Coast Guard

agency MYS.POLICE | Royal Malaysia Police
    alias     Polis Diraja Malaysia; PDRM; Royal Malaysian Police; Malaysian police; Special Branch of Malaysia

agency MYS.CB | Bank Negara Malaysia
    alias     Bank Negara

agency MYS.MACC | Malaysian Anti-Corruption Commission
    alias     MACC

agency MYS.GOV | Conference of Rulers
    alias     Malaysian Conference of Rulers; Malaysian government

agency SGP.MFA | Ministry of Foreign Affairs of Singapore
    alias     Singapore Foreign Ministry; Singaporean Foreign Ministry; Singapore Ministry of Foreign Affairs; Singapore's Ministry of Foreign Affairs; Singapore's Foreign Ministry; MFA Singapore
    metonym   Tanglin

agency SGP.MOD | Ministry of Defence of Singapore
    alias     MINDEF; Mindef; Singapore Ministry of Defence

agency SGP.MIL | Singapore Armed Forces
    alias     SAF of Singapore; Republic of Singapore Air Force; Republic of Singapore Navy; RSAF; RSN

agency SGP.INTEL | Internal Security Department
    alias     ISD of Singapore; Security and Intelligence Division; Singapore's Internal Security Department
    weak      Internal Security Department

agency SGP.CB | Monetary Authority of Singapore

agency SGP.PARL | Parliament of Singapore
    alias     Singapore Parliament; Singapore's Parliament

agency THA.PARL | National Assembly of Thailand
    alias     Thai National Assembly; Thai Parliament; Thai House of Representatives; Thai Senate; Thai parliament

agency THA.MIL | Royal Thai Armed Forces
    alias     Royal Thai Army; Thai military; Thai army; National Council for Peace and Order; NCPO; Thai armed forces; Second Army Region; Thai Army; Internal Security Operations Command; ISOC; Royal Thai Air Force; Thai air force; Thailand's army
    weak      Second Army Region; ISOC

agency THA.NAVY | Royal Thai Navy
    alias     Thai navy; Thai Navy

agency THA.COURT | Constitutional Court of Thailand
    alias     Thai Constitutional Court; Thailand's Constitutional Court

agency THA.MFA | Ministry of Foreign Affairs of Thailand
    alias     Thai Foreign Ministry; Thai Ministry of Foreign Affairs; Thailand's Foreign Ministry
    metonym   Saranrom Palace

agency THA.GOV | Government House of Thailand
    alias     Thai Government House; Thai cabinet; Thai government; Thai Royal Household Bureau

agency THA.ELECTION | Election Commission of Thailand
    alias     Thai Election Commission; Thailand's Election Commission

agency VNM.MOFA | Ministry of Foreign Affairs of Vietnam
    alias     Vietnamese Foreign Ministry; Vietnamese Ministry of Foreign Affairs; Vietnam's Foreign Ministry; Vietnam's Ministry of Foreign Affairs; Ministry of Foreign Affairs of Viet Nam

agency VNM.PARL | National Assembly of Vietnam
    alias     Vietnamese National Assembly; Vietnam's National Assembly; Vietnamese parliament

agency VNM.MIL | Vietnam People's Army
    alias     VPA; People's Army of Vietnam; PAVN; Vietnamese military; Vietnamese army; Viet Nam People's Army; North Vietnamese Army; Vietnam's military
    weak      VPA

agency VNM.NAVY | Vietnam People's Navy
    alias     Vietnamese Navy; Vietnamese navy

agency VNM.CG | Vietnam Coast Guard
    alias     Vietnamese Coast Guard; Vietnam Fisheries Resources Surveillance; Vietnamese coast guard; Vietnam's coast guard

agency VNM.MOI | Ministry of Public Security of Vietnam
    alias     Vietnamese Ministry of Public Security; Vietnam's Ministry of Public Security

agency KHM.PARL | National Assembly of Cambodia
    alias     Cambodian National Assembly; Cambodian Senate; Cambodian Parliament; Cambodian parliament

agency KHM.MIL | Royal Cambodian Armed Forces
    alias     RCAF; Cambodian military; Cambodian army; Cambodian Army; Cambodian armed forces; Cambodian troops

agency KHM.MOD | Ministry of National Defence of Cambodia
    alias     Cambodian Defence Ministry; Cambodian Ministry of National Defence; Cambodian Defense Ministry; Cambodia's Ministry of National Defence

agency LAO.PARL | National Assembly of Laos
    alias     Lao National Assembly

agency LAO.MIL | Lao People's Armed Forces
    alias     Lao People's Army

agency MMR.MIL | Tatmadaw
    alias     Myanmar Armed Forces; Myanmar military; Burmese military; Sit-Tat; Myanmar army; Burmese army; Myanmar Army; Defence Services of Myanmar; Myanmar's military; Myanmar's army; Burma's military; Myanmar Tatmadaw

agency MMR.GOV | State Administration Council
    alias     SAC of Myanmar; Myanmar junta; State Security and Peace Commission; SLORC; State Peace and Development Council; SPDC; State Law and Order Restoration Council; National Defence and Security Council of Myanmar; Myanmar's junta; Burmese junta; Myanmar military junta; Myanmar's military junta; Myanmar's military government; military junta of Myanmar

agency MMR.PARL | Pyidaungsu Hluttaw
    alias     Hluttaw; Assembly of the Union; Pyithu Hluttaw; Amyotha Hluttaw; Burmese parliament; Myanmar parliament

agency MMR.ELECTION | Union Election Commission
    alias     UEC; Myanmar's Union Election Commission

agency MMR.CB | Central Bank of Myanmar

agency BRN.MIL | Royal Brunei Armed Forces
    alias     RBAF

agency TLS.PARL | National Parliament of Timor-Leste
    alias     Timorese Parliament; National Parliament of East Timor

agency TLS.MIL | Timor-Leste Defence Force
    alias     F-FDTL; FALINTIL-FDTL

# Oceania

agency AUS.MFA | Department of Foreign Affairs and Trade
    alias     DFAT; Australian Department of Foreign Affairs and Trade; Australian Foreign Ministry; AusAID; Department of Foreign Affairs and Trade of Australia; Australia's Department of Foreign Affairs and Trade
    metonym   R. G. Casey Building

agency AUS.MOD | Australian Department of Defence
    alias     Department of Defence of Australia; Australian Defence Department; Australian Submarine Agency; Australian Signals Directorate; ASD; Australian Defence Ministry; Russell Offices; Australia's Department of Defence; Australia's Defence Department
    weak      ASD

agency AUS.MIL | Australian Defence Force
    alias     ADF; Australian Defense Force; Australian military; Australian Army; Australian SAS; Australia's Defence Force; Australian Defence Forces; ANZACs; ANZAC
    weak      ADF; ANZAC; ANZACs

agency AUS.NAVY | Royal Australian Navy
    alias     RAN; Australian Navy; Australian navy
    weak      RAN

agency AUS.AIRFORCE | Royal Australian Air Force
    alias     RAAF; Australian Air Force

agency AUS.INTEL | Australian Security Intelligence Organisation
    alias     ASIO; ASIS; Office of National Intelligence; Australian Secret Intelligence Service; Office of National Assessments; Australian intelligence; Australian Security Intelligence Organization
    weak      Office of National Intelligence

agency AUS.PARL | Parliament of Australia
    alias     Australian Parliament; Australian Senate; Australian House of Representatives; Federal Parliament of Australia; Australian parliament; Australian federal parliament
    metonym   Parliament House, Canberra; Parliament House in Canberra

agency AUS.POLICE | Australian Federal Police
    alias     AFP Australia; AFP of Australia; Australian police

agency AUS.CB | Reserve Bank of Australia
    alias     RBA
    weak      RBA

agency AUS.CG | Australian Border Force
    alias     ABF; Maritime Border Command; Australian Department of Home Affairs; Operation Sovereign Borders
    weak      ABF

agency AUS.COURT | High Court of Australia
    alias     Federal Court of Australia

agency AUS.FIRB | Foreign Investment Review Board
    alias     FIRB

agency NZL.MFA | Ministry of Foreign Affairs and Trade
    alias     MFAT; New Zealand Foreign Ministry; New Zealand Ministry of Foreign Affairs and Trade; New Zealand's Ministry of Foreign Affairs and Trade
    weak      Ministry of Foreign Affairs and Trade

agency NZL.MIL | New Zealand Defence Force
    alias     NZDF; Royal New Zealand Navy; Royal New Zealand Air Force; New Zealand Army; New Zealand military; New Zealand Defense Force

agency NZL.INTEL | New Zealand Security Intelligence Service
    alias     NZSIS; Government Communications Security Bureau; GCSB

agency NZL.PARL | New Zealand Parliament
    alias     New Zealand House of Representatives; New Zealand parliament; Parliament of New Zealand

agency NZL.CB | Reserve Bank of New Zealand
    alias     RBNZ

agency PNG.MIL | Papua New Guinea Defence Force
    alias     PNGDF; PNG Defence Force; Papua New Guinea Defense Force

agency PNG.PARL | National Parliament of Papua New Guinea
    alias     PNG Parliament; PNG National Parliament

agency PNG.POLICE | Royal Papua New Guinea Constabulary
    alias     RPNGC; PNG police

agency PNG.BOUGAINVILLE | Autonomous Bougainville Government
    alias     ABG; Bougainville Parliament; Bougainville government
    weak      ABG

agency FJI.MIL | Republic of Fiji Military Forces
    alias     RFMF; Fijian military; Fiji military

agency FJI.PARL | Parliament of Fiji
    alias     Fijian Parliament; Great Council of Chiefs

agency SLB.POLICE | Royal Solomon Islands Police Force
    alias     RSIPF; Solomon Islands police

agency SLB.PARL | National Parliament of Solomon Islands
    alias     Solomon Islands Parliament

agency VUT.PARL | Parliament of Vanuatu
    alias     Vanuatu Parliament; Malvatumauri

agency WSM.PARL | Fono
    alias     Legislative Assembly of Samoa; Samoan Parliament; Fono of Samoa
    weak      Fono

agency TON.MIL | His Majesty's Armed Forces of Tonga
    alias     Tonga Defence Services; HMAF; Tongan Legislative Assembly

agency KIR.PARL | Maneaba ni Maungatabu
    alias     Kiribati Parliament; Parliament of Kiribati

agency MHL.PARL | Nitijela
    alias     Nitijeḷā; Marshall Islands Parliament

agency PLW.PARL | Olbiil Era Kelulau
    alias     Palau National Congress; Palau Congress

agency FSM.PARL | Congress of the Federated States of Micronesia
    alias     FSM Congress

agency TUV.PARL | Fale i Fono
    alias     Parliament of Tuvalu; Palamene o Tuvalu

agency NRU.PARL | Parliament of Nauru
    alias     Nauru Parliament

# Former states

agency SUN.INTEL | KGB
    alias     NKVD; Cheka; OGPU; Soviet intelligence; Soviet secret police
    weak      Cheka

agency SUN.MIL | Soviet Armed Forces
    alias     Soviet Army; Red Army; Soviet Navy; Soviet military; Soviet Air Force; Soviet troops
    weak      Red Army

agency SUN.PARL | Supreme Soviet of the Soviet Union
    alias     Supreme Soviet of the USSR; Supreme Soviet; Congress of People's Deputies
    weak      Supreme Soviet

agency DDR.INTEL | Stasi
    alias     Ministry for State Security of East Germany

agency YUG.MIL | Yugoslav People's Army
    alias     JNA; Yugoslav Army

agency IRN.SAVAK | SAVAK
