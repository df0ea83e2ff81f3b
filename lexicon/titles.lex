# Titles: the words by which officials are named.
#
# [titles]   title | organ | kind | forms [| iso3]
#   title  the name that the record shows.
#   organ  the body that the title means when the text names none ("of the Commission" overrides it):
#          HEAD the state itself; GOV government; MFA foreign ministry; MOD defence ministry; MIL NAVY ARMY
#          AIRFORCE CG armed forces and coast guard; NSC security council; WH office of the head of state or
#          government; PARL COURT INTEL POLICE CB parliament, courts, secret service, police, central bank;
#          MOF finance; MOC trade and economy; MOJ justice; MOI interior; EMBASSY a mission abroad (belongs to
#          the foreign ministry of the state that sends); UN; IGO another international body; PARTY; REGION
#          province, state of a federation, city; PRESS who speaks for a body that the text names; ACADEMIC;
#          MEDIA; RELIGION; FIRM; HONORIFIC a form of address; OTHER any body that the text names; or the short
#          name of another ministry: MOH health, MOE education, MEN energy, MENV environment, MAGR agriculture,
#          MOT transport, MOL labour, MOIT industry, MOST science and technology, MODIG digital affairs, MOCUL
#          culture, MOUN unification, MIMM immigration, MDEV development, MHS homeland security, MINF information;
#          or the id of a body in actors/ (IAEA, EU.COMMISSION).
#   kind   head    leads the organ (or reigns)
#          deputy  the second level: stands in for the head or leads a part of the organ
#          member  belongs to it, with others of the same title
#          envoy   is sent by it, to a state, a body or for a question
#          voice   speaks for it
#          rank    a military, police, noble, clerical or academic rank, often before a name; no office by itself
#          male female person   forms of address, with the sex that they tell
#          role    a calling (professor, reporter): no office of state
#   forms  all surface forms, `;` between. Small letters match any case; a form with a capital in it is matched
#          as written. Hyphen and blank are one, and so are the apostrophes. Plurals are made by rule (last word,
#          or the noun before of, for, to, in, at, general, designate, elect, plenipotentiary); those which the
#          rule would miss are listed as forms. A title may stand in several lines of the same first fields.
#   iso3   only for officials of these states (blanks between): such a line goes before one without a state. Where
#          the text gives no state at all, the line that stands first in the file is the likeliest.
#
# [modifiers]  word | meaning | forms     words before (or, with a leading -, after) a title
#   past      held the office before             removed   lost it; the word may also be the verb of the sentence
#   acting    holds it for a time                contested holds it by a claim that others dispute
#   incoming  chosen, not yet in office          new       in office since a short time
#   outgoing  in office, about to leave          deputy    makes the title a deputy's
#   candidate seeks the office                   dead      no longer living
#   level     changes only the weight            kept      is part of the role's name
#   none      says nothing more                  count     a serial word
#
# [sex]  m|f | forms        titles that tell the sex of who holds them

[titles]
# Heads of state and government
President | HEAD | head | president; head of state; heads of state; state president; federal president; president of the republic; executive president; interim president; POTUS
Prime Minister | HEAD | head | prime minister; premier; PM; PMs; head of government; heads of government; heads of state and government; heads of state or government; chief of government
Prime Minister | HEAD | head | president of the government; president of the council of ministers; first minister of state
Chief Minister | REGION | head | chief minister
Leader | HEAD | head | leader; national leader; leader of the nation; country's leader; strongman; ruler; de facto leader; de facto ruler; paramount leader; dear leader
Chancellor | HEAD | head | chancellor; federal chancellor; Bundeskanzler | DEU AUT
Chancellor of the Exchequer | MOF | head | chancellor; chancellor of the exchequer; finance minister; shadow chancellor | GBR
Chancellor | ACADEMIC | role | chancellor; vice chancellor; pro vice chancellor; rector
Taoiseach | HEAD | head | taoiseach | IRL
Tánaiste | GOV | deputy | tánaiste; tanaiste | IRL
King | HEAD | head | king; monarch; sovereign; head of the royal house; His Majesty; Majesty; custodian of the two holy mosques
Queen | HEAD | head | queen; Her Majesty; queen regnant
Emperor | HEAD | head | emperor; empress; Tenno
Emir | HEAD | head | emir; amir
Sultan | HEAD | head | sultan
Yang di-Pertuan Agong | HEAD | head | yang di-pertuan agong; agong | MYS
Grand Duke | HEAD | head | grand duke; grand duchess
Sovereign Prince | HEAD | head | sovereign prince; reigning prince | MCO LIE
Co-Prince | HEAD | head | co-prince | AND
Captain Regent | HEAD | head | captain regent; captains regent | SMR
Crown Prince | HEAD | deputy | crown prince; crown princess; heir to the throne; heir apparent; MBS; MBZ
Prince Regent | HEAD | head | regent; prince regent
Queen Consort | HEAD | member | queen consort; prince consort; queen mother
Supreme Leader | HEAD | head | supreme leader; leader of the revolution; leader of the islamic revolution; supreme ruler; great leader; respected comrade | IRN PRK AFG
Supreme Leader | HEAD | head | supreme leader
President of the State Affairs | HEAD | head | president of the state affairs; president of state affairs; chairman of the state affairs commission; state affairs commission chairman | PRK
President of the State Affairs | HEAD | head | chairman of the state affairs; first chairman of the national defence commission | PRK
Captain of the State | HEAD | head | chairman of the presidency; chairperson of the presidency; member of the presidency; presidency member | BIH
Pope | HEAD | head | pope; pontiff; supreme pontiff; holy father | VAT
Pope | RELIGION | head | pope; pontiff; supreme pontiff; holy father
Governor-General | HEAD | member | governor general; governors general
Captain General | HEAD | member | military ruler; junta leader; junta chief; head of the junta; junta head; coup leader; transitional president; interim leader; transitional leader
Captain General | HEAD | member | head of the transitional council; president of the transition; chairman of the state administration council
Chairman of the Sovereignty Council | HEAD | head | chairman of the sovereignty council; chairman of the sovereign council; head of the sovereign council; sovereign council chairman | SDN
Chairman of the Sovereignty Council | HEAD | head | sovereignty council chairman; sovereign council chief; chairman of the transitional sovereignty council; president of the sovereign council | SDN
Chairman of the Presidential Council | HEAD | head | chairman of the presidential council; president of the presidential council; head of the presidential council; presidential council chairman
Chairman of the Presidential Council | HEAD | head | presidential council head; chairman of the presidential leadership council; head of the presidential leadership council
State Counsellor | HEAD | head | state counsellor | MMR
Vice President | HEAD | deputy | vice president; first vice president; executive vice president; second vice president; VP; veep; vice chairman of the state
Deputy Prime Minister | GOV | deputy | deputy prime minister; first deputy prime minister; vice premier; vice prime minister; deputy premier; DPM; deputy head of government; first vice premier
Embassy secretary | EMBASSY | member | first secretary; second secretary; third secretary
First Secretary | HEAD | head | first secretary; first secretary of the central committee | CUB
General Secretary | HEAD | head | general secretary; general secretary of the communist party; party general secretary; party chief; communist party chief | CHN VNM LAO
General Secretary | HEAD | head | general secretary of the central committee | CHN VNM LAO
General Secretary of the Workers' Party | HEAD | head | general secretary; general secretary of the workers' party; chairman of the workers' party; party general secretary | PRK
General Secretary of the Central Committee | HEAD | head | general secretary; general secretary of the communist party; general secretary of the central committee; party leader | SUN
Chief Executive | HEAD | head | chief executive | HKG MAC AFG
Chief Adviser | HEAD | head | chief adviser; chief advisor | BGD
Chief Minister of Gibraltar | REGION | head | chief minister | GIB
First Lady | WH | member | first lady; first gentleman; first ladies
Head of the Presidential Office | WH | head | head of the presidential office; head of the president's office; chief of the presidential office; presidential chief of staff; presidential office head
Head of the Presidential Office | WH | head | head of the presidential administration; chief of the presidential administration; Kremlin chief of staff; director of the cabinet
Head of the Presidential Office | WH | head | director of the prime minister's office; chief of staff to the president; chief of staff to the prime minister
Chief of Staff | WH | head | White House chief of staff; chief of staff; chiefs of staff | USA
Presidential Adviser | WH | member | presidential adviser; presidential advisor; presidential aide; aide to the president; adviser to the president; advisor to the president
Presidential Adviser | WH | member | adviser to the head of the presidential office; presidential assistant; assistant to the president; Kremlin aide; counselor to the president
Presidential Adviser | WH | member | special assistant to the president; senior adviser to the president; White House adviser; White House advisor; White House aide
Adviser to the Prime Minister | WH | member | adviser to the prime minister; advisor to the prime minister; special assistant to the prime minister; aide to the prime minister
Adviser to the Prime Minister | WH | member | prime ministerial adviser; principal secretary to the prime minister
Chief Cabinet Secretary | GOV | voice | chief cabinet secretary; deputy chief cabinet secretary | JPN
Cabinet Secretary | GOV | member | cabinet secretary; cabinet secretaries; secretary to the cabinet
Prime Cabinet Secretary | GOV | deputy | prime cabinet secretary | KEN
White House official | WH | member | White House official; senior White House official; Downing Street official; Élysée official; Elysee official; Kremlin official; presidential official
White House official | WH | member | palace official; royal court official
Royal Court Chief | WH | head | chief of the royal court; royal court chief; royal court minister; head of the royal court; royal court adviser

# Government in general
Minister | GOV | member | minister; cabinet minister; cabinet member; member of the cabinet; member of government; government minister; minister without portfolio; member of the government
Minister | GOV | member | minister in charge; coordinating minister; minister delegate; cabinet official; federal minister; union minister; senior minister; minister mentor
Minister of State | GOV | member | minister of state; ministers of state; state minister; junior minister; parliamentary secretary; parliamentary under-secretary
Minister of State | GOV | member | parliamentary under-secretary of state; parliamentary vice minister; state secretary; parliamentary state secretary
State Councillor | GOV | member | state councillor; state councilor; member of the state council | CHN
Councillor of State | GOV | member | federal councillor; federal councilor | CHE
Secretary | GOV | member | secretary; cabinet level secretary
Permanent Secretary | GOV | deputy | permanent secretary; permanent secretaries; permanent under-secretary; permanent under secretary; principal secretary; director general of the ministry
Permanent Secretary | GOV | deputy | chief secretary
Under-Secretary | GOV | deputy | under-secretary; undersecretary; under secretary; under-secretaries; undersecretaries
Assistant Secretary | GOV | deputy | assistant secretary; principal deputy assistant secretary; deputy assistant secretary; assistant secretaries; assistant minister; assistant undersecretary
Vice Minister | GOV | deputy | vice minister; administrative vice minister; deputy minister; viceminister; senior vice minister; first vice minister; vice minister for international affairs
Director-General | GOV | deputy | head of department; department head; bureau director; director general for asian and oceanian affairs; joint secretary; additional secretary
Official | GOV | member | official; government official; administration official; state official; public official; cabinet aide; policymaker; policy maker; decision-maker; civil servant; bureaucrat
Official | GOV | member | technocrat; functionary; government source; government figure; senior administration official; western official; federal official
Authorities | GOV | member | authorities; authority
Commissioner | OTHER | head | commissioner; human rights commissioner; ombudsman; human rights ombudsman; ombudswoman; commissioner for human rights
Adviser | OTHER | member | adviser; advisor; aide; counsellor; counselor; special adviser; special advisor; consultant; policy adviser; strategist; confidant; confidante; top aide; assistant
Delegate | OTHER | member | delegate; representative; delegation member; member of the delegation; plenipotentiary; emissary; interlocutor
Head of Delegation | OTHER | head | head of delegation; head of the delegation; delegation head; delegation chief; leader of the delegation; delegation leader; head of mission; heads of mission
Head of Delegation | OTHER | head | heads of delegation
Negotiator | MFA | envoy | negotiator; chief negotiator; lead negotiator; nuclear negotiator; top negotiator; nuclear envoy; peace negotiator; chief nuclear negotiator; chief nuclear envoy
Negotiator | MFA | envoy | hostage negotiator
Mediator | OTHER | envoy | mediator; chief mediator; facilitator; peace broker; go-between; intermediary; intermediaries
Counterpart | OTHER | member | counterpart; opposite number; colleague
Candidate | PARTY | member | candidate; presidential candidate; presidential contender; presidential hopeful; front-runner; challenger; nominee; presidential nominee; running mate
Candidate | PARTY | member | vice presidential nominee; vice presidential candidate; contender
Spymaster | INTEL | head | spymaster

# Foreign affairs
Secretary of State | MFA | head | secretary of state; U.S. secretary of state; US secretary of state; American secretary of state; America's top diplomat; top diplomat; SecState; chief diplomat | USA
Secretary of State | MFA | head | secretaries of state | USA
Cardinal Secretary of State | GOV | head | secretary of state; cardinal secretary of state; Vatican secretary of state | VAT
Foreign Secretary | MFA | head | foreign secretary; foreign secretaries; secretary of state for foreign affairs; secretary of state for foreign and commonwealth affairs | GBR
Foreign Secretary | MFA | head | secretary of state for foreign, commonwealth and development affairs; secretary of state for foreign commonwealth and development affairs | GBR
Foreign Secretary | MFA | head | foreign and commonwealth secretary; foreign affairs secretary | GBR
Foreign Secretary | MFA | deputy | foreign secretary; foreign secretaries | IND PAK BGD LKA NPL MDV BTN
Secretary of Foreign Affairs | MFA | head | foreign secretary; foreign affairs secretary; secretary of foreign affairs; secretary for foreign affairs; secretary of foreign relations | PHL MEX HND
Secretary of Foreign Affairs | MFA | head | foreign relations secretary; department of foreign affairs secretary | PHL MEX HND
Foreign Minister | MFA | head | foreign minister; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; minister of external affairs; external affairs minister; EAM; FM
Foreign Minister | MFA | head | FMs; foreign policy chief; chief diplomat; top diplomat; head of diplomacy; chief of diplomacy; diplomacy chief; minister of foreign relations
Foreign Minister | MFA | head | foreign relations minister; minister of external relations; external relations minister; minister of foreign affairs and trade; foreign affairs and trade minister
Foreign Minister | MFA | head | minister of foreign affairs and international cooperation; minister of foreign and european affairs; minister for europe and foreign affairs
Foreign Minister | MFA | head | minister of europe and foreign affairs; europe and foreign affairs minister; minister of foreign affairs and expatriates; minister of international relations
Foreign Minister | MFA | head | international relations minister; minister of international relations and cooperation; international relations and cooperation minister
Foreign Minister | MFA | head | minister of foreign affairs and cooperation; federal foreign minister; federal minister for foreign affairs; foreign affairs chief; foreign ministry chief
Foreign Minister | MFA | head | minister of foreign affairs and worship; minister of foreign affairs and emigrants; foreign secretary; secretary of foreign affairs; state minister of foreign affairs
Foreign Minister | MFA | head | minister of foreign affairs and regional integration; minister of foreign affairs and religious affairs; minister of foreign and political affairs
Foreign Minister | MFA | head | global affairs minister
Minister of External Affairs | MFA | head | EAM; external affairs minister; minister of external affairs; minister for external affairs | IND
Secretary of State | GOV | member | secretary of state; secretaries of state
Deputy Secretary of State | MFA | deputy | deputy secretary of state; under secretary of state; undersecretary of state; under secretary of state for political affairs | USA
Deputy Secretary of State | MFA | deputy | undersecretary of state for political affairs; under secretary for political affairs; assistant secretary of state; deputy assistant secretary of state | USA
Deputy Secretary of State | MFA | deputy | acting assistant secretary of state; principal deputy assistant secretary of state; assistant secretary of state for east asian and pacific affairs | USA
Deputy Secretary of State | MFA | deputy | assistant secretary of state for european and eurasian affairs; assistant secretary of state for near eastern affairs | USA
Deputy Secretary of State | MFA | deputy | assistant secretary of state for african affairs; undersecretary for political affairs; state department counselor; counselor of the state department | USA
Deputy Secretary of State | MFA | deputy | deputy secretaries of state | USA
Deputy Foreign Minister | MFA | deputy | deputy foreign minister; vice foreign minister; vice minister of foreign affairs; vice minister for foreign affairs; deputy minister of foreign affairs
Deputy Foreign Minister | MFA | deputy | deputy minister for foreign affairs; assistant foreign minister; foreign vice minister; first deputy foreign minister; executive vice foreign minister
Deputy Foreign Minister | MFA | deputy | parliamentary vice-minister for foreign affairs; state minister for foreign affairs; state secretary for foreign affairs; minister of state for foreign affairs
Deputy Foreign Minister | MFA | deputy | minister of state for external affairs; secretary general of the foreign ministry; foreign ministry secretary general; permanent secretary of foreign affairs
Deputy Foreign Minister | MFA | deputy | foreign ministry political director; political director; political directors
Foreign Ministry official | MFA | member | foreign ministry official; State Department official; foreign office official; diplomat; career diplomat; foreign affairs official; foreign service officer
Foreign Ministry official | MFA | member | diplomatic source; western diplomat; chief of protocol; director of the department; sherpa
Minister for Europe | MFA | deputy | minister for europe; europe minister; european affairs minister; minister of european affairs; minister for european affairs; minister of state for europe
Minister for Europe | MFA | deputy | minister delegate for european affairs; minister for european integration; state secretary for eu affairs
Middle East Minister | MFA | deputy | africa minister; minister for africa; asia minister; minister for asia; middle east minister; minister for the middle east; indo-pacific minister
Middle East Minister | MFA | deputy | minister for the indo-pacific; minister for latin america; minister for the pacific; pacific minister; minister for international development and the pacific
Brexit Secretary | GOV | member | brexit secretary; brexit minister; secretary of state for exiting the european union | GBR
Director of the Office of the Central Foreign Affairs Commission | CCP.FAC | head | director of the office of the central foreign affairs commission | CHN
Director of the Office of the Central Foreign Affairs Commission | CCP.FAC | head | director of the office of the foreign affairs commission; director of the central foreign affairs commission | CHN
Director of the Office of the Central Foreign Affairs Commission | CCP.FAC | head | director of the foreign affairs committee; director of the foreign affairs commission | CHN
Director of the Office of the Central Foreign Affairs Commission | CCP.FAC | head | director of the office of the foreign affairs commission of the central committee | CHN
Director of the Office of the Central Foreign Affairs Commission | CCP.FAC | head | director of the general office of the central commission for foreign affairs | CHN
Director of the Office of the Central Foreign Affairs Commission | CCP.FAC | head | director of the central foreign affairs commission office; director of the central foreign affairs office | CHN
Director of the Office of the Central Foreign Affairs Commission | CCP.FAC | head | director of the foreign affairs office | CHN

# Missions abroad
Ambassador | EMBASSY | envoy | ambassador; envoy; chief of mission; ambassador extraordinary and plenipotentiary; ambassador plenipotentiary; ambassador at large; ambassadors at large
Ambassador | EMBASSY | envoy | roving ambassador; goodwill ambassador; ambassador to the united states; ambassador to the united nations; nuncio; apostolic nuncio; papal nuncio; high commissioner
Ambassador | EMBASSY | envoy | ambassadress
Deputy Ambassador | EMBASSY | deputy | deputy ambassador; deputy chief of mission; DCM; deputy head of mission; deputy high commissioner; minister counsellor; minister counselor
Deputy Ambassador | EMBASSY | deputy | minister plenipotentiary
Chargé d'affaires | EMBASSY | envoy | chargé d'affaires; charge d'affaires; chargé d'affaires ad interim; chargés d'affaires; charges d'affaires; chargé; charge d'affairs; acting ambassador
Chargé d'affaires | EMBASSY | envoy | chargé d'affaires a.i.
Consul General | EMBASSY | envoy | consul general; consuls general; consul; honorary consul; vice consul; honorary consul general
Attaché | EMBASSY | member | attaché; attache; military attaché; military attache; defence attaché; defense attaché; defense attache; defence attache; naval attaché; cultural attaché; press attaché
Attaché | EMBASSY | member | trade attaché; commercial attaché; embassy official; embassy secretary; first secretary of the embassy; political counsellor; consular officer
Special Envoy | MFA | envoy | special envoy; special representative; presidential envoy; special presidential envoy; personal envoy; special presidential representative; special ambassador
Special Envoy | MFA | envoy | climate envoy; special presidential envoy for climate; peace envoy; special envoy for the middle east; Middle East envoy; special envoy for iran
Special Envoy | MFA | envoy | special representative for north korea; special representative for afghanistan reconciliation; special envoy for the horn of africa; special coordinator
Special Envoy | MFA | envoy | special adviser for; personal representative; presidential representative; nuclear talks envoy; special envoy for peace; high representative for peace
Special Envoy | MFA | envoy | envoy extraordinary
Permanent Representative | EMBASSY | envoy | permanent representative; permanent observer; perm rep; permrep; deputy permanent representative; UN ambassador; U.N. ambassador; ambassador to NATO
Permanent Representative | EMBASSY | envoy | NATO ambassador; EU ambassador; representative to the united nations; permanent delegate; permanent representative to the united nations
Permanent Representative | EMBASSY | envoy | ambassador to the UN
Representative Office Head | EMBASSY | envoy | representative to the united states; trade representative in taipei; director of the american institute in taiwan; head of the representative office
Representative Office Head | EMBASSY | envoy | head of the liaison office; representative in washington

# Defence and armed forces
Secretary of Defense | MOD | head | secretary of defense; secretary of defence; defense secretary; defence secretary; Pentagon chief; defense chief; defence chief; head of the Pentagon | USA
Secretary of Defense | MOD | head | Pentagon boss; SecDef; secdef; secretary of war; war secretary; Pentagon leader; secretaries of defense | USA
Defence Secretary | MOD | head | defence secretary; defense secretary; secretary of state for defence; secretary of state for defense | GBR
Secretary of National Defense | MOD | head | secretary of national defense; secretary of national defence; defense secretary; secretary of defense; defence secretary | PHL MEX
Secretary of National Defense | MOD | head | national defense secretary | PHL MEX
Defence Secretary | MOD | deputy | defence secretary; defense secretary | IND PAK LKA
Defence Minister | MOD | head | defence minister; defense minister; minister of defence; minister of defense; minister for defence; minister for defense; minister of national defence
Defence Minister | MOD | head | minister of national defense; national defence minister; national defense minister; defence chief; defense chief; raksha mantri; minister of the armed forces
Defence Minister | MOD | head | minister for the armed forces; armed forces minister; armies minister; minister of defence and armed forces; defence secretary; defense secretary; secretary of defense
Defence Minister | MOD | head | secretary of defence; minister of defence and military veterans; federal defence minister; minister of the armies; minister of war; war minister
Defence Minister | MOD | head | minister of defense and veterans affairs; minister of people's defence; minister of defence and aerospace; minister of defence and logistics
Deputy Secretary of Defense | MOD | deputy | deputy secretary of defense; deputy defense secretary; under secretary of defense; undersecretary of defense; undersecretary of defense for policy | USA
Deputy Secretary of Defense | MOD | deputy | under secretary of defense for policy; assistant secretary of defense; deputy assistant secretary of defense; deputy undersecretary of defense | USA
Deputy Secretary of Defense | MOD | deputy | secretaries of the army; assistant defense secretary | USA
Deputy Defence Minister | MOD | deputy | deputy defence minister; deputy defense minister; vice defence minister; vice defense minister; vice minister of defence; vice minister of national defense
Deputy Defence Minister | MOD | deputy | deputy minister of defence; deputy minister of defense; minister of state for defence; state secretary for defence; first deputy defence minister
Deputy Defence Minister | MOD | deputy | vice minister of defense for international affairs; administrative vice minister of defense
Secretary of the Navy | NAVY | head | secretary of the navy; navy secretary; secretaries of the navy; navy minister; minister of the navy
Secretary of the Army | ARMY | head | secretary of the army; army secretary | USA
Secretary of the Air Force | AIRFORCE | head | secretary of the air force; air force secretary | USA
Defence Ministry official | MOD | member | defence official; defense official; defence ministry official; defense ministry official; Pentagon official; defence source; ministry of defence official
Chairman of the Joint Chiefs of Staff | MIL | head | chairman of the joint chiefs of staff; joint chiefs chairman; chairman of the joint chiefs; joint chiefs of staff chairman; JCS chairman
Chairman of the Joint Chiefs of Staff | MIL | head | chair of the joint chiefs of staff; chairman of the JCS; America's top general; top U.S. general; top US general; top uniformed officer
Vice Chairman of the Joint Chiefs of Staff | MIL | deputy | vice chairman of the joint chiefs of staff; joint chiefs vice chairman; JCS vice chairman
Chief of the General Staff | MIL | head | chief of the general staff; chief of general staff; general staff chief; chief of the defence staff; chief of defence staff; chief of the defense staff
Chief of the General Staff | MIL | head | chief of defense staff; chief of defence; chief of defense; chiefs of defence; chiefs of defense; CHOD; CHODs; CDS; chief of the defence force
Chief of the General Staff | MIL | head | chief of defence force; chief of defence forces; chief of the defence forces; chief of the armed forces; armed forces chief; head of the armed forces
Chief of the General Staff | MIL | head | chief of staff of the armed forces; armed forces chief of staff; military chief; military chief of staff; commander-in-chief; commander in chief
Chief of the General Staff | MIL | head | commanders-in-chief; commanders in chief; supreme commander; commander of the armed forces; armed forces commander; chief of the joint staff
Chief of the General Staff | MIL | head | joint staff chief; chief of staff of the joint staff; IDF chief of staff; IDF chief; army chief of staff; top general; top commander; top military officer
Chief of the General Staff | MIL | head | commanding general; head of the military; chief of defence services
Deputy Chief of the General Staff | MIL | deputy | deputy chief of the general staff; deputy chief of general staff; vice chief of the defence staff; deputy chief of staff; deputy commander-in-chief
Deputy Chief of the General Staff | MIL | deputy | deputy commander in chief; vice chief of staff; first deputy chief of the general staff
Vice Chairman of the Central Military Commission | MIL | deputy | vice chairman of the central military commission; central military commission vice chairman; CMC vice chairman | CHN PRK
Vice Chairman of the Central Military Commission | MIL | deputy | deputy chairman of the central military commission | CHN PRK
Commander | MIL | head | commander; military commander; field commander; regional commander; theatre commander; theater commander; combatant commander; top U.S. commander; forces commander
Commander | MIL | head | commander of U.S. forces korea; USFK commander; supreme allied commander; supreme allied commander europe; SACEUR; commander of the U.S. indo-pacific command
Commander | MIL | head | head of the U.S. indo-pacific command; INDOPACOM commander; CENTCOM commander; head of central command; force commander; brigade commander; battalion commander
Commander | MIL | head | division commander; fleet commander; garrison commander; mission commander; ground commander; rebel commander; militia commander; warlord; deputy commander
Chief of Army Staff | ARMY | head | army chief; chief of army staff; chief of the army staff; chief of the army; COAS; chief of staff of the army; army commander; ground forces commander
Chief of Army Staff | ARMY | head | commander of the ground forces; commander of the army; commander of the land forces; head of the army; land forces commander; army chiefs
Chief of Naval Operations | NAVY | head | chief of naval operations; navy chief; chief of naval staff; chief of the naval staff; navy commander; commander of the navy; naval chief; naval commander
Chief of Naval Operations | NAVY | head | chief of navy; first sea lord; chief of the navy; commander-in-chief of the navy; head of the navy; CNO
Chief of Air Staff | AIRFORCE | head | air force chief; chief of air staff; chief of the air staff; air force commander; commander of the air force; chief of staff of the air force
Chief of Air Staff | AIRFORCE | head | air force chief of staff; air chief; chief of air force; air chief marshal; head of the air force
Commandant of the Coast Guard | CG | head | coast guard commandant; commandant of the coast guard; coast guard chief; coast guard commander; coast guard commissioner
Commandant of the Coast Guard | CG | head | commissioner general of the coast guard; head of the coast guard
Commandant of the Marine Corps | MIL | member | commandant of the marine corps; marine corps commandant; commandant; marine commander
IRGC commander | MIL | head | IRGC commander; commander of the revolutionary guards; revolutionary guards commander; quds force commander; commander of the quds force; revolutionary guard chief | IRN
IRGC commander | MIL | head | guards commander; commander of the islamic revolutionary guard corps; IRGC chief | IRN
Military official | MIL | member | military official; military officer; army officer; officer; military leader; service chief; military source; army official; military adviser; naval officer
Military official | MIL | member | navy officer; navy official; junta member; soldier; general staff officer; warfighter; paramilitary commander; staff officer; peacekeeper
Coast guard official | CG | member | coast guard official; coastguard official; coast guard officer
Military spokesperson | MIL | voice | military spokesperson; military spokesman; military spokeswoman; army spokesman; army spokesperson; army spokeswoman; IDF spokesman; IDF spokesperson
Military spokesperson | MIL | voice | armed forces spokesman; armed forces spokesperson; navy spokesman; navy spokesperson; air force spokesperson; air force spokesman; general staff spokesman
General | MIL | rank | general; gen; lieutenant general; lt. gen; lt gen; major general; maj. gen; maj gen; brigadier general; brig. gen; brig gen; colonel general; army general; general of the army
General | MIL | rank | four-star general; retired general; general officer; lieutenant-general; major-general; generals
Marshal | MIL | rank | marshal; field marshal; vice marshal; air marshal; air vice marshal; air commodore; group captain; wing commander; squadron leader; flight lieutenant
Admiral | MIL | rank | admiral; adm; vice admiral; vice adm; rear admiral; rear adm; fleet admiral; commodore; admiral of the fleet
Colonel | MIL | rank | colonel; col; lieutenant colonel; lt. col; lt col; brigadier; brig
Major | MIL | rank | Major; Maj; Captain; Capt; lieutenant; Lt; cmdr; Sgt; sergeant; corporal; Private; warrant officer; ensign; sub-lieutenant; second lieutenant; first lieutenant; lance corporal
Major | MIL | rank | sergeant major; staff sergeant

# Security councils, intelligence, interior, police
National Security Adviser | NSC | head | national security adviser; national security advisor; NSA chief; national security chief; assistant to the president for national security affairs
National Security Adviser | NSC | head | national security affairs adviser; director of national security; chief of the national security office; director of the national security office
National Security Adviser | NSC | head | head of the national security office; national security office director; national security director; national security office chief; NSAs; security adviser
National Security Adviser | NSC | head | security advisor; national security aide
Deputy National Security Adviser | NSC | deputy | deputy national security adviser; deputy national security advisor; principal deputy national security advisor
Deputy National Security Adviser | NSC | deputy | principal deputy national security adviser; first deputy national security adviser; deputy director of the national security office
Secretary of the Security Council | NSC | head | secretary of the security council; security council secretary | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | secretary of the national security council | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | national security council secretary | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | secretary of the supreme national security council | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | supreme national security council secretary | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | secretary of the national security and defence council | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | secretary of the national security and defense council | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | NSDC secretary; security council chief | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | secretary general of the national security council | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | security council secretaries | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | secretary general of the national security secretariat | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | head of the national security council | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | national security council chief; chairman of the security council | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | deputy chairman of the security council | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | deputy head of the security council; security council deputy chairman | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
Secretary of the Security Council | NSC | head | deputy secretary of the security council | RUS IRN UKR BLR KAZ ARM AZE GEO KGZ UZB TJK TKM MDA TUR THA TWN CHN JPN PHL SRB
NSC official | NSC | member | NSC official; national security council official; senior director; NSC senior director; indo-pacific coordinator; coordinator for the indo-pacific
NSC official | NSC | member | white house coordinator; coordinator for the middle east; security official; National Security Council staffer; NSC coordinator; national security official
Director of National Intelligence | INTEL | head | director of national intelligence; national intelligence director; DNI; intelligence chief; director of the CIA
Director of National Intelligence | INTEL | head | director of the central intelligence agency; CIA director; CIA chief; spy chief; head of intelligence; chief of intelligence; MI6 chief; MI6 head
Director of National Intelligence | INTEL | head | head of MI6; head of MI5; MI5 director general; Mossad chief; Mossad director; Mossad head; director of Mossad; head of Mossad; Shin Bet chief
Director of National Intelligence | INTEL | head | Shin Bet director; head of Shin Bet; chief of the intelligence service; intelligence director; head of the intelligence service; FSB director
Director of National Intelligence | INTEL | head | FSB chief; SVR director; SVR chief; head of the foreign intelligence service; NIS director; director of the national intelligence service
Director of National Intelligence | INTEL | head | director general of intelligence; chief of general intelligence; general intelligence chief; ISI chief; ISI director general
Director of National Intelligence | INTEL | head | director of military intelligence; military intelligence chief; head of military intelligence; MIT chief; head of the intelligence directorate
Director of National Intelligence | INTEL | head | secret service chief; chief of the secret service; intelligence service chief; security service chief; head of the security service; SBU chief
Director of National Intelligence | INTEL | head | SBU head; director of intelligence; domestic intelligence chief; NSA director
Intelligence official | INTEL | member | intelligence official; intelligence officer; intelligence source; intelligence operative; intelligence agent; intelligence analyst; spy; spies
Intelligence official | INTEL | member | security service official; CIA officer; CIA official
Interior Minister | MOI | head | interior minister; minister of the interior; minister of interior; minister for the interior; minister of internal affairs; internal affairs minister; home minister
Interior Minister | MOI | head | minister of home affairs; home affairs minister; minister for home affairs; minister of public security; public security minister; minister of public safety
Interior Minister | MOI | head | public safety minister; interior chief; minister of the interior and safety; minister of security; security minister; minister of national security
Interior Minister | MOI | head | national security minister; state security minister; minister of state security; minister of public order; minister of citizen protection; interior secretary
Interior Minister | MOI | head | minister of intelligence; intelligence minister; minister of government; federal interior minister
Home Secretary | MOI | head | home secretary; secretary of state for the home department; shadow home secretary | GBR
Home Secretary | MOI | deputy | home secretary | IND PAK
Secretary of the Interior | OTHER | head | secretary of the interior; interior secretary | USA
Secretary of Homeland Security | MHS | head | secretary of homeland security; homeland security secretary; homeland security chief; DHS secretary; homeland security adviser | USA
Secretary of Homeland Security | MHS | head | homeland security advisor; DHS chief | USA
Interior Ministry official | MOI | member | interior ministry official; home ministry official; home office official; immigration official; border official; customs official; border guard official
Border guard chief | MOI | deputy | border guard chief; head of the border guard; chief of the border guard; border patrol chief; immigration chief; customs chief; border czar
Border guard chief | MOI | deputy | head of the state border service; director of immigration and customs enforcement
Police Chief | POLICE | head | police chief; chief of police; police commissioner; commissioner of police; inspector general of police; inspector-general; national police chief; chief constable
Police Chief | POLICE | head | police commander; commissioner of the metropolitan police; FBI director; director of the FBI; director of the federal bureau of investigation; head of the FBI; FBI chief
Police Chief | POLICE | head | director general of police; Interpol chief; sheriff; head of police; FBI boss
Police officer | POLICE | member | police officer; policeman; policemen; policewoman; policewomen; police official; police inspector; police superintendent; superintendent; inspector; detective
Police officer | POLICE | member | constable; FBI agent; investigator; law enforcement official; federal agent; gendarme; police captain; chief inspector; police spokesman

# Finance, trade, justice and other ministries
Treasury Secretary | MOF | head | treasury secretary; secretary of the treasury; secretaries of the treasury; finance secretary; treasury chief | USA
Finance Minister | MOF | head | finance minister; minister of finance; minister for finance; treasurer; minister of economy and finance; economy and finance minister; minister of finance and economy
Finance Minister | MOF | head | finance secretary; secretary of finance; minister of the treasury; treasury minister; finance chief; minister of the economy and finance
Finance Minister | MOF | head | minister of strategy and finance; federal finance minister; minister of finance and planning; budget minister; minister of the budget
Finance Minister | MOF | head | minister of finance and public credit; chief secretary to the treasury; FMCBG
Treasury official | MOF | member | treasury official; finance official; finance ministry official; treasury department official; budget director; director of the office of management and budget
Treasury official | MOF | member | OMB director
Deputy Finance Minister | MOF | deputy | deputy finance minister; vice finance minister; deputy treasury secretary; deputy secretary of the treasury; undersecretary of the treasury
Deputy Finance Minister | MOF | deputy | under secretary of the treasury; finance vice minister; vice minister of finance; deputy minister of finance; vice finance minister for international affairs
Deputy Finance Minister | MOF | deputy | under secretary of the treasury for terrorism and financial intelligence
Trade Representative | MOC | head | trade representative; U.S. trade representative; US trade representative; USTR; trade chief; deputy U.S. trade representative; trade negotiator | USA
Trade Representative | MOC | head | chief trade negotiator; U.S. trade rep | USA
Commerce Secretary | MOC | head | commerce secretary; secretary of commerce; secretaries of commerce; commerce chief | USA
Trade Minister | MOC | head | trade minister; minister of trade; minister for trade; commerce minister; minister of commerce; economy minister; minister of economy; minister of the economy
Trade Minister | MOC | head | economic minister; minister of economic affairs; economic affairs minister; minister for economic affairs; minister of economic development; economic development minister
Trade Minister | MOC | head | minister for economic development; trade secretary; secretary of state for trade; secretary of state for international trade; international trade secretary
Trade Minister | MOC | head | minister of international trade; minister for international trade; international trade minister; minister of trade and industry; trade and industry minister
Trade Minister | MOC | head | minister of commerce and industry; commerce and industry minister; minister of economy, trade and industry; economy, trade and industry minister
Trade Minister | MOC | head | minister of economy trade and industry; minister of trade, industry and energy; trade, industry and energy minister; minister for economic affairs and climate action
Trade Minister | MOC | head | minister of economy and trade; business secretary; secretary of state for business; minister of investment; investment minister; minister for trade and investment
Trade Minister | MOC | head | trade and investment minister; minister of foreign trade; foreign trade minister; minister for trade and tourism; export minister; minister for export growth
Trade Minister | MOC | head | economics minister; chief trade representative; minister of economic security; economic security minister; minister in charge of economic security; minister of planning
Trade Minister | MOC | head | planning minister; minister of national economy; business and trade secretary; secretary of economy; economy secretary
Trade official | MOC | member | trade official; commerce official; commerce ministry official; trade negotiator; economic official; economy ministry official; commerce department official
Economic Adviser | WH | member | economic adviser; economic advisor; director of the national economic council; national economic council director; chair of the council of economic advisers
Economic Adviser | WH | member | chief economic adviser; economic envoy; trade adviser; trade advisor; chief economic adviser to the government
Central Bank Governor | CB | head | central bank governor; governor of the central bank; central bank chief; central bank president; central bank head; central bank chair; central banker; Fed chair
Central Bank Governor | CB | head | Fed chairman; Federal Reserve chair; Federal Reserve chairman; chairman of the federal reserve; chair of the federal reserve; governor of the bank of england
Central Bank Governor | CB | head | bank of japan governor; governor of the bank of japan; BOJ governor; president of the bundesbank; reserve bank governor; governor of the reserve bank; RBI governor
Central Bank Governor | CB | head | governor of the people's bank of china; central bank chairman; president of the central bank; chairman of the central bank; central bank deputy governor
Central Bank Governor | CB | head | deputy governor of the central bank; governor of the national bank; Fed chief
Attorney General | MOJ | head | attorney general; attorneys general; AG; justice department chief; deputy attorney general; acting attorney general; solicitor general; solicitors general | USA
Attorney General | MOJ | head | US attorney; U.S. attorney; assistant attorney general | USA
Justice Minister | MOJ | head | justice minister; minister of justice; minister for justice; law minister; minister of law; minister of law and justice; law and justice minister; justice secretary
Justice Minister | MOJ | head | secretary of justice; secretary of state for justice; lord chancellor; minister of constitutional affairs; keeper of the seals; minister of legal affairs
Justice Minister | MOJ | head | legal affairs minister; minister of justice and human rights
Prosecutor General | MOJ | head | prosecutor general; prosecutors general; chief prosecutor; general prosecutor; attorney general; attorneys general; public prosecutor general; state prosecutor
Prosecutor General | MOJ | head | chief state prosecutor; director of public prosecutions; procurator general; top prosecutor; prosecutor-general; solicitor general; prosecutor; federal prosecutor
Prosecutor General | MOJ | head | public prosecutor; special prosecutor; special counsel; deputy prosecutor; state attorney; independent counsel; district attorney
Health Minister | MOH | head | health minister; minister of health; minister for health; health secretary; secretary of health; public health minister; minister of public health
Health Minister | MOH | head | minister for public health; public health secretary; secretary of public health; health and welfare minister; minister of health and welfare
Health Minister | MOH | head | minister for health and welfare; health and social care minister; minister of health and social care; minister for health and social care
Health Minister | MOH | head | health and human services minister; minister of health and human services; minister for health and human services; health and family welfare minister
Health Minister | MOH | head | minister of health and family welfare; minister for health and family welfare; surgeon general; health chief; health official; NHS chief
Education Minister | MOE | head | education minister; minister of education; minister for education; education secretary; secretary of education; higher education minister
Education Minister | MOE | head | minister of higher education; minister for higher education; higher education secretary; secretary of higher education; education and science minister
Education Minister | MOE | head | minister of education and science; minister for education and science; education and research minister; minister of education and research
Education Minister | MOE | head | minister for education and research; national education minister; minister of national education; minister for national education; national education secretary
Education Minister | MOE | head | secretary of national education
Energy Minister | MEN | head | energy minister; minister of energy; minister for energy; energy secretary; secretary of energy; petroleum minister; minister of petroleum; minister for petroleum
Energy Minister | MEN | head | petroleum secretary; secretary of petroleum; oil minister; minister of oil; minister for oil; oil secretary; secretary of oil; petroleum and natural gas minister
Energy Minister | MEN | head | minister of petroleum and natural gas; minister for petroleum and natural gas; energy and natural resources minister; minister of energy and natural resources
Energy Minister | MEN | head | minister for energy and natural resources; power minister; minister of power; minister for power; power secretary; secretary of power; oil and gas minister
Energy Minister | MEN | head | minister of oil and gas; minister for oil and gas; electricity minister; minister of electricity; minister for electricity; electricity secretary
Energy Minister | MEN | head | secretary of electricity; mines and energy minister; minister of mines and energy; minister for mines and energy; energy and mineral resources minister
Energy Minister | MEN | head | minister of energy and mineral resources; minister for energy and mineral resources; mining minister; minister of mining; minister for mining; mining secretary
Energy Minister | MEN | head | secretary of mining; mines minister; minister of mines; minister for mines; mines secretary; secretary of mines; mineral resources minister
Energy Minister | MEN | head | minister of mineral resources; minister for mineral resources; mineral resources secretary; secretary of mineral resources; natural resources minister
Energy Minister | MEN | head | minister of natural resources; minister for natural resources; natural resources secretary; secretary of natural resources; nuclear energy minister
Energy Minister | MEN | head | minister of nuclear energy; minister for nuclear energy; nuclear energy secretary; secretary of nuclear energy; energy security minister; minister of energy security
Energy Minister | MEN | head | minister for energy security; energy security secretary; secretary of energy security; energy and infrastructure minister; minister of energy and infrastructure
Energy Minister | MEN | head | minister for energy and infrastructure; climate and energy minister; minister of climate and energy; minister for climate and energy
Energy Minister | MEN | head | energy security and net zero minister; minister of energy security and net zero; minister for energy security and net zero; energy chief
Environment Minister | MENV | head | environment minister; minister of environment; minister for environment; environment secretary; secretary of environment; minister of the environment
Environment Minister | MENV | head | minister for the environment; climate minister; minister of climate; minister for climate; climate secretary; secretary of climate; climate change minister
Environment Minister | MENV | head | minister of climate change; minister for climate change; climate change secretary; secretary of climate change; climate action minister; minister of climate action
Environment Minister | MENV | head | minister for climate action; climate action secretary; secretary of climate action; environment and climate change minister
Environment Minister | MENV | head | minister of environment and climate change; minister for environment and climate change; ecology minister; minister of ecology; minister for ecology
Environment Minister | MENV | head | ecology secretary; secretary of ecology; ecological transition minister; minister of ecological transition; minister for ecological transition
Environment Minister | MENV | head | ecological transition secretary; secretary of ecological transition; energy transition minister; minister of energy transition; minister for energy transition
Environment Minister | MENV | head | energy transition secretary; secretary of energy transition; environmental protection minister; minister of environmental protection
Environment Minister | MENV | head | minister for environmental protection; environmental protection secretary; secretary of environmental protection; forestry minister; minister of forestry
Environment Minister | MENV | head | minister for forestry; forestry secretary; secretary of forestry; environment and forestry minister; minister of environment and forestry
Environment Minister | MENV | head | minister for environment and forestry; water minister; minister of water; minister for water; water secretary; secretary of water; water resources minister
Environment Minister | MENV | head | minister of water resources; minister for water resources; water resources secretary; secretary of water resources; water and irrigation minister
Environment Minister | MENV | head | minister of water and irrigation; minister for water and irrigation; irrigation minister; minister of irrigation; minister for irrigation; irrigation secretary
Environment Minister | MENV | head | secretary of irrigation; environment chief; climate chief; climate czar; EPA administrator
Agriculture Minister | MAGR | head | agriculture minister; minister of agriculture; minister for agriculture; agriculture secretary; secretary of agriculture; agriculture and food minister
Agriculture Minister | MAGR | head | minister of agriculture and food; minister for agriculture and food; food minister; minister of food; minister for food; food secretary; secretary of food
Agriculture Minister | MAGR | head | food and agriculture minister; minister of food and agriculture; minister for food and agriculture; agriculture and rural development minister
Agriculture Minister | MAGR | head | minister of agriculture and rural development; minister for agriculture and rural development; fisheries minister; minister of fisheries; minister for fisheries
Agriculture Minister | MAGR | head | fisheries secretary; secretary of fisheries; agriculture, forestry and fisheries minister; minister of agriculture, forestry and fisheries
Agriculture Minister | MAGR | head | minister for agriculture, forestry and fisheries; marine affairs and fisheries minister; minister of marine affairs and fisheries
Agriculture Minister | MAGR | head | minister for marine affairs and fisheries; oceans and fisheries minister; minister of oceans and fisheries; minister for oceans and fisheries
Agriculture Minister | MAGR | head | rural affairs minister; minister of rural affairs; minister for rural affairs; rural affairs secretary; secretary of rural affairs; livestock minister
Agriculture Minister | MAGR | head | minister of livestock; minister for livestock; livestock secretary; secretary of livestock; food security minister; minister of food security
Agriculture Minister | MAGR | head | minister for food security; food security secretary; secretary of food security
Transport Minister | MOT | head | transport minister; minister of transport; minister for transport; transport secretary; secretary of transport; transportation minister; minister of transportation
Transport Minister | MOT | head | minister for transportation; transportation secretary; secretary of transportation; infrastructure minister; minister of infrastructure; minister for infrastructure
Transport Minister | MOT | head | infrastructure secretary; secretary of infrastructure; land, infrastructure, transport and tourism minister; minister of land, infrastructure, transport and tourism
Transport Minister | MOT | head | minister for land, infrastructure, transport and tourism; public works minister; minister of public works; minister for public works; public works secretary
Transport Minister | MOT | head | secretary of public works; aviation minister; minister of aviation; minister for aviation; aviation secretary; secretary of aviation; civil aviation minister
Transport Minister | MOT | head | minister of civil aviation; minister for civil aviation; civil aviation secretary; secretary of civil aviation; shipping minister; minister of shipping
Transport Minister | MOT | head | minister for shipping; shipping secretary; secretary of shipping; railways minister; minister of railways; minister for railways; railways secretary
Transport Minister | MOT | head | secretary of railways; ports minister; minister of ports; minister for ports; ports secretary; secretary of ports; maritime affairs minister
Transport Minister | MOT | head | minister of maritime affairs; minister for maritime affairs; maritime affairs secretary; secretary of maritime affairs; housing minister; minister of housing
Transport Minister | MOT | head | minister for housing; housing secretary; secretary of housing; works minister; minister of works; minister for works; works secretary; secretary of works
Transport Minister | MOT | head | construction minister; minister of construction; minister for construction; construction secretary; secretary of construction; communities minister
Transport Minister | MOT | head | minister of communities; minister for communities; communities secretary; secretary of communities; housing and urban development minister
Transport Minister | MOT | head | minister of housing and urban development; minister for housing and urban development; road transport minister; minister of road transport
Transport Minister | MOT | head | minister for road transport; road transport secretary; secretary of road transport; railway minister; transport chief
Labour Minister | MOL | head | labour minister; minister of labour; minister for labour; labour secretary; secretary of labour; labor minister; minister of labor; minister for labor; labor secretary
Labour Minister | MOL | head | secretary of labor; employment minister; minister of employment; minister for employment; employment secretary; secretary of employment; manpower minister
Labour Minister | MOL | head | minister of manpower; minister for manpower; manpower secretary; secretary of manpower; social affairs minister; minister of social affairs; minister for social affairs
Labour Minister | MOL | head | social affairs secretary; secretary of social affairs; social development minister; minister of social development; minister for social development
Labour Minister | MOL | head | social development secretary; secretary of social development; social welfare minister; minister of social welfare; minister for social welfare; social welfare secretary
Labour Minister | MOL | head | secretary of social welfare; welfare minister; minister of welfare; minister for welfare; welfare secretary; secretary of welfare; social security minister
Labour Minister | MOL | head | minister of social security; minister for social security; social security secretary; secretary of social security; work and pensions minister
Labour Minister | MOL | head | minister of work and pensions; minister for work and pensions; labour and social affairs minister; minister of labour and social affairs
Labour Minister | MOL | head | minister for labour and social affairs; family minister; minister of family; minister for family; family secretary; secretary of family; family affairs minister
Labour Minister | MOL | head | minister of family affairs; minister for family affairs; family affairs secretary; secretary of family affairs; women minister; minister of women; minister for women
Labour Minister | MOL | head | women secretary; secretary of women; women's affairs minister; minister of women's affairs; minister for women's affairs; women's affairs secretary
Labour Minister | MOL | head | secretary of women's affairs; gender equality minister; minister of gender equality; minister for gender equality; gender equality secretary
Labour Minister | MOL | head | secretary of gender equality; human resources minister; minister of human resources; minister for human resources; human resources secretary
Labour Minister | MOL | head | secretary of human resources; pensions minister; minister of pensions; minister for pensions; pensions secretary; secretary of pensions; social policy minister
Labour Minister | MOL | head | minister of social policy; minister for social policy; social policy secretary; secretary of social policy
Industry Minister | MOIT | head | industry minister; minister of industry; minister for industry; industry secretary; secretary of industry; industry and information technology minister
Industry Minister | MOIT | head | minister of industry and information technology; minister for industry and information technology; industry and advanced technology minister
Industry Minister | MOIT | head | minister of industry and advanced technology; minister for industry and advanced technology; strategic industries minister; minister of strategic industries
Industry Minister | MOIT | head | minister for strategic industries; strategic industries secretary; secretary of strategic industries; industry and trade minister; minister of industry and trade
Industry Minister | MOIT | head | minister for industry and trade; industries minister; minister of industries; minister for industries; industries secretary; secretary of industries
Industry Minister | MOIT | head | defence industry minister; minister of defence industry; minister for defence industry; defence industry secretary; secretary of defence industry
Industry Minister | MOIT | head | defense industry minister; minister of defense industry; minister for defense industry; defense industry secretary; secretary of defense industry
Industry Minister | MOIT | head | heavy industry minister; minister of heavy industry; minister for heavy industry; heavy industry secretary; secretary of heavy industry; enterprise minister
Industry Minister | MOIT | head | minister of enterprise; minister for enterprise; enterprise secretary; secretary of enterprise
Science Minister | MOST | head | science minister; minister of science; minister for science; science secretary; secretary of science; science and technology minister
Science Minister | MOST | head | minister of science and technology; minister for science and technology; science and ICT minister; minister of science and ICT; minister for science and ICT
Science Minister | MOST | head | technology minister; minister of technology; minister for technology; technology secretary; secretary of technology; research minister; minister of research
Science Minister | MOST | head | minister for research; research secretary; secretary of research; innovation minister; minister of innovation; minister for innovation; innovation secretary
Science Minister | MOST | head | secretary of innovation; science and innovation minister; minister of science and innovation; minister for science and innovation; research and innovation minister
Science Minister | MOST | head | minister of research and innovation; minister for research and innovation; science and higher education minister; minister of science and higher education
Science Minister | MOST | head | minister for science and higher education; space minister; minister of space; minister for space; space secretary; secretary of space; science adviser
Science Minister | MOST | head | NASA administrator; NASA chief
Digital Minister | MODIG | head | digital affairs minister; minister of digital affairs; minister for digital affairs; digital affairs secretary; secretary of digital affairs
Digital Minister | MODIG | head | digital transformation minister; minister of digital transformation; minister for digital transformation; digital transformation secretary
Digital Minister | MODIG | head | secretary of digital transformation; communications minister; minister of communications; minister for communications; communications secretary
Digital Minister | MODIG | head | secretary of communications; telecommunications minister; minister of telecommunications; minister for telecommunications; telecommunications secretary
Digital Minister | MODIG | head | secretary of telecommunications; digital development minister; minister of digital development; minister for digital development; digital development secretary
Digital Minister | MODIG | head | secretary of digital development; digital economy minister; minister of digital economy; minister for digital economy; digital economy secretary
Digital Minister | MODIG | head | secretary of digital economy; information and communications technology minister; minister of information and communications technology
Digital Minister | MODIG | head | minister for information and communications technology; information technology minister; minister of information technology; minister for information technology
Digital Minister | MODIG | head | information technology secretary; secretary of information technology; internal affairs and communications minister; minister of internal affairs and communications
Digital Minister | MODIG | head | minister for internal affairs and communications; posts and telecommunications minister; minister of posts and telecommunications
Digital Minister | MODIG | head | minister for posts and telecommunications; electronics and information technology minister; minister of electronics and information technology
Digital Minister | MODIG | head | minister for electronics and information technology; cyber security minister; minister of cyber security; minister for cyber security; cyber security secretary
Digital Minister | MODIG | head | secretary of cyber security; digital minister; cyber chief; cybersecurity chief; national cyber director; IT minister; ICT minister
Culture Minister | MOCUL | head | culture minister; minister of culture; minister for culture; culture secretary; secretary of culture; culture and sport minister; minister of culture and sport
Culture Minister | MOCUL | head | minister for culture and sport; culture and tourism minister; minister of culture and tourism; minister for culture and tourism; tourism minister; minister of tourism
Culture Minister | MOCUL | head | minister for tourism; tourism secretary; secretary of tourism; sport minister; minister of sport; minister for sport; sport secretary; secretary of sport
Culture Minister | MOCUL | head | sports minister; minister of sports; minister for sports; sports secretary; secretary of sports; youth minister; minister of youth; minister for youth
Culture Minister | MOCUL | head | youth secretary; secretary of youth; youth and sports minister; minister of youth and sports; minister for youth and sports; religious affairs minister
Culture Minister | MOCUL | head | minister of religious affairs; minister for religious affairs; religious affairs secretary; secretary of religious affairs; heritage minister; minister of heritage
Culture Minister | MOCUL | head | minister for heritage; heritage secretary; secretary of heritage; media minister; minister of media; minister for media; media secretary; secretary of media
Culture Minister | MOCUL | head | antiquities minister; minister of antiquities; minister for antiquities; antiquities secretary; secretary of antiquities; arts minister; minister of arts
Culture Minister | MOCUL | head | minister for arts; arts secretary; secretary of arts
Unification Minister | MOUN | head | unification minister; minister of unification; minister for unification; unification secretary; secretary of unification; unification ministry official
Immigration Minister | MIMM | head | immigration minister; minister of immigration; minister for immigration; immigration secretary; secretary of immigration; migration minister; minister of migration
Immigration Minister | MIMM | head | minister for migration; migration secretary; secretary of migration; citizenship minister; minister of citizenship; minister for citizenship; citizenship secretary
Immigration Minister | MIMM | head | secretary of citizenship; refugees minister; minister of refugees; minister for refugees; refugees secretary; secretary of refugees
Immigration Minister | MIMM | head | immigration and citizenship minister; minister of immigration and citizenship; minister for immigration and citizenship; immigration and asylum minister
Immigration Minister | MIMM | head | minister of immigration and asylum; minister for immigration and asylum; immigration, refugees and citizenship minister
Immigration Minister | MIMM | head | minister of immigration, refugees and citizenship; minister for immigration, refugees and citizenship; immigration and integration minister
Immigration Minister | MIMM | head | minister of immigration and integration; minister for immigration and integration; integration minister; minister of integration; minister for integration
Immigration Minister | MIMM | head | integration secretary; secretary of integration; diaspora minister; minister of diaspora; minister for diaspora; diaspora secretary; secretary of diaspora
Immigration Minister | MIMM | head | diaspora affairs minister; minister of diaspora affairs; minister for diaspora affairs; diaspora affairs secretary; secretary of diaspora affairs
Immigration Minister | MIMM | head | emigrants minister; minister of emigrants; minister for emigrants; emigrants secretary; secretary of emigrants; internally displaced persons minister
Immigration Minister | MIMM | head | minister of internally displaced persons; minister for internally displaced persons
Development Minister | MDEV | head | development minister; minister of development; minister for development; development secretary; secretary of development; international development minister
Development Minister | MDEV | head | minister of international development; minister for international development; international development secretary; secretary of international development
Development Minister | MDEV | head | development cooperation minister; minister of development cooperation; minister for development cooperation; development cooperation secretary
Development Minister | MDEV | head | secretary of development cooperation; economic cooperation and development minister; minister of economic cooperation and development
Development Minister | MDEV | head | minister for economic cooperation and development; international cooperation minister; minister of international cooperation
Development Minister | MDEV | head | minister for international cooperation; international cooperation secretary; secretary of international cooperation; humanitarian affairs minister
Development Minister | MDEV | head | minister of humanitarian affairs; minister for humanitarian affairs; humanitarian affairs secretary; secretary of humanitarian affairs
Development Minister | MDEV | head | overseas development minister; minister of overseas development; minister for overseas development; overseas development secretary
Development Minister | MDEV | head | secretary of overseas development; reconstruction minister; minister of reconstruction; minister for reconstruction; reconstruction secretary
Development Minister | MDEV | head | secretary of reconstruction; reintegration minister; minister of reintegration; minister for reintegration; reintegration secretary; secretary of reintegration
Development Minister | MDEV | head | regional development minister; minister of regional development; minister for regional development; regional development secretary
Development Minister | MDEV | head | secretary of regional development; rural development minister; minister of rural development; minister for rural development; rural development secretary
Development Minister | MDEV | head | secretary of rural development; cooperation minister; minister of cooperation; minister for cooperation; cooperation secretary; secretary of cooperation
Development Minister | MDEV | head | disaster management minister; minister of disaster management; minister for disaster management; disaster management secretary; secretary of disaster management
Development Minister | MDEV | head | emergency situations minister; minister of emergency situations; minister for emergency situations; emergency situations secretary
Development Minister | MDEV | head | secretary of emergency situations; emergencies minister; minister of emergencies; minister for emergencies; emergencies secretary; secretary of emergencies
Development Minister | MDEV | head | national planning minister; minister of national planning; minister for national planning; national planning secretary; secretary of national planning
Development Minister | MDEV | head | USAID administrator; USAID chief; head of USAID; aid chief; aid minister
Information Minister | MINF | head | information minister; minister of information; minister for information; information secretary; secretary of information; information and broadcasting minister
Information Minister | MINF | head | minister of information and broadcasting; minister for information and broadcasting; public information minister; minister of public information
Information Minister | MINF | head | minister for public information; public information secretary; secretary of public information; government communications minister
Information Minister | MINF | head | minister of government communications; minister for government communications; government communications secretary; secretary of government communications
Information Minister | MINF | head | information chief; propaganda chief; government information office chief
Strategic Affairs Minister | GOV | head | strategic affairs minister; minister of strategic affairs; minister for strategic affairs; strategic affairs secretary; secretary of strategic affairs
Strategic Affairs Minister | GOV | head | veterans minister; minister of veterans; minister for veterans; veterans secretary; secretary of veterans; veterans affairs minister
Strategic Affairs Minister | GOV | head | minister of veterans affairs; minister for veterans affairs; veterans affairs secretary; secretary of veterans affairs; presidential affairs minister
Strategic Affairs Minister | GOV | head | minister of presidential affairs; minister for presidential affairs; presidential affairs secretary; secretary of presidential affairs
Strategic Affairs Minister | GOV | head | parliamentary affairs minister; minister of parliamentary affairs; minister for parliamentary affairs; parliamentary affairs secretary
Strategic Affairs Minister | GOV | head | secretary of parliamentary affairs; local government minister; minister of local government; minister for local government; local government secretary
Strategic Affairs Minister | GOV | head | secretary of local government; local administration minister; minister of local administration; minister for local administration
Strategic Affairs Minister | GOV | head | local administration secretary; secretary of local administration; territories minister; minister of territories; minister for territories
Strategic Affairs Minister | GOV | head | territories secretary; secretary of territories; minority affairs minister; minister of minority affairs; minister for minority affairs
Strategic Affairs Minister | GOV | head | minority affairs secretary; secretary of minority affairs; intelligence affairs minister; minister of intelligence affairs; minister for intelligence affairs
Strategic Affairs Minister | GOV | head | intelligence affairs secretary; secretary of intelligence affairs; cabinet affairs minister; minister of cabinet affairs; minister for cabinet affairs
Strategic Affairs Minister | GOV | head | cabinet affairs secretary; secretary of cabinet affairs; regional cooperation minister; minister of regional cooperation; minister for regional cooperation
Strategic Affairs Minister | GOV | head | regional cooperation secretary; secretary of regional cooperation; political affairs minister; minister of political affairs; minister for political affairs
Strategic Affairs Minister | GOV | head | political affairs secretary; secretary of political affairs; economic coordination minister; minister of economic coordination
Strategic Affairs Minister | GOV | head | minister for economic coordination; economic coordination secretary; secretary of economic coordination; temporarily occupied territories minister
Strategic Affairs Minister | GOV | head | minister of temporarily occupied territories; minister for temporarily occupied territories; state administration minister; minister of state administration
Strategic Affairs Minister | GOV | head | minister for state administration; state administration secretary; secretary of state administration; national unity minister; minister of national unity
Strategic Affairs Minister | GOV | head | minister for national unity; national unity secretary; secretary of national unity; religion minister; minister of religion; minister for religion
Strategic Affairs Minister | GOV | head | religion secretary; secretary of religion; overseas territories minister; minister of overseas territories; minister for overseas territories
Strategic Affairs Minister | GOV | head | overseas territories secretary; secretary of overseas territories; northern ireland minister; minister of northern ireland; minister for northern ireland
Strategic Affairs Minister | GOV | head | northern ireland secretary; secretary of northern ireland; scotland minister; minister of scotland; minister for scotland; scotland secretary
Strategic Affairs Minister | GOV | head | secretary of scotland; wales minister; minister of wales; minister for wales; wales secretary; secretary of wales; kashmir affairs minister
Strategic Affairs Minister | GOV | head | minister of kashmir affairs; minister for kashmir affairs; kashmir affairs secretary; secretary of kashmir affairs; tribal affairs minister
Strategic Affairs Minister | GOV | head | minister of tribal affairs; minister for tribal affairs; tribal affairs secretary; secretary of tribal affairs; jerusalem affairs minister
Strategic Affairs Minister | GOV | head | minister of jerusalem affairs; minister for jerusalem affairs; jerusalem affairs secretary; secretary of jerusalem affairs; settlements minister
Strategic Affairs Minister | GOV | head | minister of settlements; minister for settlements; settlements secretary; secretary of settlements; administrative reform minister
Strategic Affairs Minister | GOV | head | minister of administrative reform; minister for administrative reform; administrative reform secretary; secretary of administrative reform
Strategic Affairs Minister | GOV | head | civil service minister; minister of the civil service; minister for the civil service; public administration minister; minister of public administration
Strategic Affairs Minister | GOV | head | minister for public administration; public administration secretary; secretary of public administration; national reconciliation minister
Strategic Affairs Minister | GOV | head | minister of national reconciliation; minister for national reconciliation; national reconciliation secretary; secretary of national reconciliation
Strategic Affairs Minister | GOV | head | reconciliation minister; minister of reconciliation; minister for reconciliation; reconciliation secretary; secretary of reconciliation; human rights minister
Strategic Affairs Minister | GOV | head | minister of human rights; minister for human rights; human rights secretary; secretary of human rights; peace minister; minister of peace; minister for peace
Strategic Affairs Minister | GOV | head | peace secretary; secretary of peace; crown-indigenous relations minister; minister of crown-indigenous relations; minister for crown-indigenous relations
Strategic Affairs Minister | GOV | head | crown-indigenous relations secretary; secretary of crown-indigenous relations; indigenous affairs minister; minister of indigenous affairs
Strategic Affairs Minister | GOV | head | minister for indigenous affairs; indigenous affairs secretary; secretary of indigenous affairs; indigenous peoples minister; minister of indigenous peoples
Strategic Affairs Minister | GOV | head | minister for indigenous peoples; indigenous peoples secretary; secretary of indigenous peoples; mainland affairs minister; minister of mainland affairs
Strategic Affairs Minister | GOV | head | minister for mainland affairs; mainland affairs secretary; secretary of mainland affairs; Northern Ireland secretary; Scottish secretary; Welsh secretary
Strategic Affairs Minister | GOV | head | secretary of state for northern ireland; secretary of state for scotland; secretary of state for wales; settlement minister
Strategic Affairs Minister | GOV | head | deputy minister of mainland affairs; head of the mainland affairs council; war cabinet minister; war cabinet member; attorney general and minister

# Parliament
Speaker | PARL | head | speaker; speaker of parliament; parliament speaker; parliamentary speaker; speaker of the house; house speaker; speaker of the house of representatives; speaker of the knesset
Speaker | PARL | head | knesset speaker; chairman of parliament; speaker of the national assembly; national assembly speaker; president of parliament; president of the senate; senate president
Speaker | PARL | head | president of the national assembly; chairman of the state duma; state duma speaker; duma speaker; federation council speaker; parliament chairman; parliament president
Speaker | PARL | head | parliament chief; presiding officer; lord speaker; chairman of the national people's congress; NPC chairman; lok sabha speaker; speaker of the lower house
Speaker | PARL | head | speaker of the upper house; sejm marshal; marshal of the sejm; marshal of the senate; bundestag president; president of the bundestag; speaker of the majlis; majlis speaker
Speaker | PARL | head | chairman of the verkhovna rada; chairman of the national assembly; pro tempore president; legislative yuan president
Deputy Speaker | PARL | deputy | deputy speaker; vice speaker; deputy chairman of parliament; vice president of parliament; first deputy speaker; deputy president of the senate
Deputy Speaker | PARL | deputy | vice chairman of the npc standing committee
Majority Leader | PARL | deputy | majority leader; senate majority leader; house majority leader; minority leader; senate minority leader; house minority leader; majority whip; minority whip; whip
Majority Leader | PARL | deputy | chief whip; leader of the house; leader of the house of commons; floor leader; parliamentary leader; parliamentary group leader; faction leader; house minority whip
Majority Leader | PARL | deputy | caucus chair; president pro tempore; caucus leader; house democratic leader; house republican leader; senate republican leader; senate democratic leader
Leader of the Opposition | PARL | deputy | leader of the opposition; opposition leader; opposition chief; leaders of the opposition
Committee Chair | PARL | deputy | committee chair; committee chairman; committee chairwoman; chairman of the foreign affairs committee; chair of the foreign affairs committee
Committee Chair | PARL | deputy | chairman of the foreign relations committee; chairman of the senate foreign relations committee; chairman of the armed services committee
Committee Chair | PARL | deputy | chair of the defence committee; ranking member; ranking republican; ranking democrat; chairman of the house foreign affairs committee
Committee Chair | PARL | deputy | chairman of the house intelligence committee; committee head; committee chairperson; subcommittee chair; subcommittee chairman; select committee chair
Senator | PARL | member | senator; sen; sens; U.S. senator; US senator; ranking senator; republican senator; democratic senator
Representative | PARL | member | congressman; congressmen; congresswoman; congresswomen; congressperson; rep; reps; representative; U.S. representative; member of congress; house member | USA
Representative | PARL | member | house democrat; house republican; members of congress; republican congressman; democratic congressman | USA
Member of Parliament | PARL | member | member of parliament; lawmaker; MP; MPs; parliamentarian; legislator; deputy; deputies; MK; MKs; member of the knesset; member of the national assembly
Member of Parliament | PARL | member | assembly member; assemblyman; assemblymen; assemblywoman; diet member; duma deputy; member of the house of representatives; member of the upper house
Member of Parliament | PARL | member | member of the lower house; upper house member; lower house member; backbencher; shadow minister; shadow foreign secretary; shadow defence secretary
Member of Parliament | PARL | member | shadow foreign minister; shadow cabinet member; MSP; MSPs; TD; TDs; MLA; MLAs; MNA; MNAs; councillor of the federation; bundestag member
Member of Parliament | PARL | member | member of the house of lords; lord; baroness; life peer; peer; people's deputy; delegate to the national people's congress; congressional leader
Member of Parliament | PARL | member | member of the house of commons; members of parliament; state legislator; law maker; parliamentary deputy; congressional aide; Hill staffer; member of the duma
Member of the European Parliament | EU.EP | member | MEP; MEPs; member of the european parliament; members of the european parliament; rapporteur; european lawmaker; EU lawmaker

# Courts
Chief Justice | COURT | head | chief justice; president of the supreme court; supreme court president; head of the judiciary; judiciary chief; chief judge; president of the constitutional court
Chief Justice | COURT | head | president of the court; lord chief justice; supreme court chief; chief of the judiciary; constitutional court chairman
Judge | COURT | member | judge; Justice; supreme court justice; associate justice; magistrate; federal judge; district judge; supreme court judge; jurist; constitutional judge; investigating judge
Judge | COURT | member | arbitrator; registrar; appeals court judge
Lawyer | OTHER | role | lawyer; attorney; defence lawyer; defense lawyer; defense attorney; barrister; solicitor; Counsel; general counsel; legal counsel; legal adviser; human rights lawyer
Lawyer | OTHER | role | legal expert

# Regions and cities
Governor | REGION | head | governor; gov; govs; regional governor; provincial governor; state governor; lieutenant governor; deputy governor; regional head; oblast governor; prefect
Governor | REGION | head | head of the republic; head of the region; regional leader; regional chief; head of the regional military administration; regional administrator
Governor | REGION | head | head of the military administration; Russian-installed governor; Russian-installed head; Russian-appointed governor; Moscow-installed leader
Governor | REGION | head | governor general of the province; county governor; provincial head; acting head of the region
Premier of a Region | REGION | head | state premier; provincial premier; minister president; minister-president; first minister; deputy first minister; regional president; president of the region
Premier of a Region | REGION | head | territory leader; premier of the province; premier of the state; head of the regional government; regional prime minister; kurdish prime minister
Premier of a Region | REGION | head | president of the kurdistan region; president of the generalitat; lehendakari; landeshauptmann
Premier of a Region | REGION | head | premier | CAN AUS ZAF
Mayor | REGION | head | mayor; lord mayor; mayoress; city mayor; deputy mayor; city head; municipal leader; mayor-designate; alderman; aldermen; burgomaster; metropolitan mayor; former mayor
Party Secretary of a Region | REGION | head | party secretary; provincial party secretary; municipal party secretary; regional party secretary; party boss; party committee secretary | CHN VNM LAO
Local official | REGION | member | local official; regional official; provincial official; city official; councillor; councilor; city councillor; village head; village chief; tribal leader
Local official | REGION | member | tribal chief; tribal elder; elder; chieftain; city council member; county official; occupation official; Russian-installed official; Russian-appointed official
Local official | REGION | member | local leader; community leader; clan leader; paramount chief; traditional ruler; village leader

# Parties and movements
Party Leader | PARTY | head | party leader; party chairman; party chair; party chairwoman; party chairperson; party president; leader of the party; party chief; party head; co-leader; co-chair
Party Leader | PARTY | head | national chairman; party co-leader; chairman of the party; president of the party; general secretary; secretary-general of the party; party secretary general
Party Leader | PARTY | head | general secretary of the party; national committee chair; national committee chairman; RNC chair; DNC chair; LDP president; party founder
Deputy Party Leader | PARTY | deputy | deputy party leader; deputy leader; vice chairman of the party; party vice president; deputy chairman; deputy chair; deputy head of the party
Deputy Party Leader | PARTY | deputy | party deputy leader
Politburo member | PARTY | member | politburo member; member of the politburo; politburo standing committee member; member of the politburo standing committee; political bureau member
Politburo member | PARTY | member | member of the political bureau; central committee member; member of the central committee; alternate member of the politburo; secretary of the central committee
Politburo member | PARTY | member | department director of the central committee; party official; party member; party spokesman; party activist; party cadre; cadre; party elder; apparatchik
Politburo member | PARTY | member | apparatchiks; party figure; member of the standing committee
Vice Department Director | PARTY | deputy | vice department director; deputy department director; vice department director of the central committee; department director; first vice director | PRK
Vice Department Director | PARTY | deputy | vice director of the propaganda department; deputy department director of the central committee | PRK
Head of the International Department | PARTY | deputy | head of the international liaison department; minister of the international liaison department | CHN PRK VNM
Head of the International Department | PARTY | deputy | director of the international liaison department; head of the international department; director of the united front department | CHN PRK VNM
Head of the International Department | PARTY | deputy | head of the united front department | CHN PRK VNM
Politician | PARTY | member | politician; opposition politician; statesman; statesmen; stateswoman; political figure; opposition figure; political leader; elder statesman; elder statesmen; hardliner
Politician | PARTY | member | reformist
Rebel Leader | PARTY | head | rebel leader; militia leader; guerrilla leader; guerilla leader; insurgent leader; militant leader; leader of the group; group leader; political chief
Rebel Leader | PARTY | head | head of the political bureau; political bureau chief; political bureau head; politburo chief; military wing leader; secretary general of the group; caliph
Rebel Leader | PARTY | head | self-styled caliph; separatist leader; faction chief; movement leader; jihadist leader; gang leader; commander of the movement; terrorist leader; resistance leader
Rebel Leader | PARTY | head | drug lord; cartel leader; exiled leader
Rebel | PARTY | member | rebel; militant; fighter; insurgent; guerrilla; separatist; militiaman; militiamen; jihadist; combatant; gunman; gunmen
Activist | OTHER | role | activist; human rights activist; rights activist; campaigner; dissident; opposition activist; pro-democracy activist; protest leader; protester; union leader; trade unionist
Activist | OTHER | role | environmentalist; defector; whistleblower; nobel laureate; nobel peace prize winner; human rights defender; blogger; student leader; civil society leader; aid worker
Activist | OTHER | role | humanitarian worker; volunteer; refugee; opposition member; survivor

# International bodies
UN Secretary-General | UN | head | UN secretary-general; U.N. secretary-general; UN secretary general; U.N. secretary general; united nations secretary-general; secretary-general of the united nations
UN Secretary-General | UN | head | UN chief; U.N. chief; head of the united nations; UNSG; U.N. head; UN head; united nations chief
Secretary-General | IGO | head | secretary general; secretary-general; secretaries general; secretaries-general; sec-gen; NATO chief; NATO secretary general; secretary general of NATO
Secretary-General | IGO | head | NATO secretary-general; NATO head; ASEAN secretary-general; OPEC secretary general; Arab League chief; Arab League secretary-general
Secretary-General | IGO | head | secretary general of the arab league; GCC secretary-general; OIC secretary-general; OAS secretary general; OSCE secretary general; council of europe secretary general
Secretary-General | IGO | head | Interpol secretary general
Deputy Secretary-General | IGO | deputy | deputy secretary general; deputy secretary-general; assistant secretary-general; assistant secretary general; under-secretary-general; under secretary-general
Deputy Secretary-General | IGO | deputy | undersecretary-general; under-secretaries-general; deputy UN secretary-general; UN deputy secretary-general; deputy secretaries general
Deputy Secretary-General | IGO | deputy | UN under-secretary-general; UN political chief; UN peacekeeping chief
UN official | UN | member | UN official; U.N. official; united nations official; UN expert; U.N. expert; special rapporteur; independent expert; UN special rapporteur; UN investigator; UN spokesperson
UN official | UN | member | UN spokesman; UN spokeswoman; U.N. spokesman; U.N. spokesperson; U.N. spokeswoman; UN peacekeeper; U.N. peacekeeper; UN aid official
UN Special Envoy | UN | envoy | UN special envoy; U.N. special envoy; UN envoy; U.N. envoy; special representative of the secretary-general; SRSG; UN special representative
UN Special Envoy | UN | envoy | U.N. special representative; UN special coordinator; personal envoy of the secretary-general; UN mediator; U.N. mediator
UN Special Envoy | UN | envoy | special representative of the UN secretary-general; UN resident coordinator; UN humanitarian coordinator; resident coordinator; humanitarian coordinator
UN Special Envoy | UN | envoy | deputy special representative; UN mission chief
High Commissioner for Human Rights | OHCHR | head | high commissioner for human rights; UN high commissioner for human rights; U.N. high commissioner for human rights; UN human rights chief
High Commissioner for Human Rights | OHCHR | head | U.N. human rights chief; UN rights chief; U.N. rights chief; human rights chief; rights chief; united nations high commissioner for human rights
High Commissioner for Refugees | UNHCR | head | high commissioner for refugees; UN high commissioner for refugees; UN refugee chief; U.N. refugee chief; refugee chief
High Commissioner for Refugees | UNHCR | head | united nations high commissioner for refugees; UNHCR chief; U.N. high commissioner for refugees
Emergency Relief Coordinator | OCHA | head | emergency relief coordinator; UN humanitarian chief; U.N. humanitarian chief; under-secretary-general for humanitarian affairs; UN aid chief
Emergency Relief Coordinator | OCHA | head | U.N. aid chief; humanitarian chief; UN relief chief
President of the General Assembly | UNGA | head | president of the general assembly; general assembly president; UN general assembly president; president of the united nations general assembly; PGA
President of the General Assembly | UNGA | head | president of the UN general assembly
President of the Security Council | UNSC | head | president of the security council; security council president; president of the UN security council
Director General of the IAEA | IAEA | head | IAEA director general; IAEA chief; director general of the IAEA; IAEA director-general; IAEA head; head of the IAEA; nuclear watchdog chief
Director General of the IAEA | IAEA | head | UN nuclear chief; director general of the international atomic energy agency; U.N. nuclear chief; UN nuclear watchdog chief
Director-General of the WHO | WHO | head | WHO director-general; WHO chief; director-general of the world health organization; WHO director general; head of the WHO; WHO head
Director-General of the WHO | WHO | head | director-general of the WHO
Director-General of the WTO | WTO | head | WTO director-general; WTO chief; director-general of the world trade organization; WTO head; WTO director general; head of the WTO
IMF Managing Director | IMF | head | IMF managing director; managing director of the IMF; IMF chief; IMF head; managing director of the international monetary fund; head of the IMF
World Bank President | WB | head | World Bank president; president of the world bank; World Bank chief; head of the World Bank; World Bank head
ICC Prosecutor | ICC | head | ICC prosecutor; ICC chief prosecutor; chief prosecutor of the ICC; prosecutor of the international criminal court; ICC president
Prosecutor of an International Court | IGO | member | tribunal prosecutor; war crimes prosecutor; ICJ president; president of the international court of justice
High Representative | EU | head | EU foreign policy chief; EU high representative; high representative of the union for foreign affairs and security policy
High Representative | EU | head | high representative for foreign affairs and security policy; E.U. foreign policy chief; EU's foreign policy chief; EU top diplomat; EU's top diplomat
High Representative | EU | head | EU chief diplomat; european union foreign policy chief; high representative/vice-president; HR/VP; HRVP
High Representative | EU | head | high representative for the common foreign and security policy; bloc's foreign policy chief; vice president of the european commission and high representative
High Representative | EU | head | EU's chief diplomat
High Representative | IGO | head | high representative; international high representative; high representative for bosnia and herzegovina; UN high representative for disarmament affairs
High Representative | IGO | head | high representative for disarmament affairs; peace envoy of the high representative
President of the European Commission | EU.COMMISSION | head | president of the european commission; european commission president; commission president; European Commission chief; commission chief
President of the European Commission | EU.COMMISSION | head | EU commission president; EU chief executive; european commission head; EU commission chief; EU chief
President of the European Council | EU.EUCO | head | president of the european council; european council president; european council chief; EU council president; EU council chief
President of the European Council | EU.EUCO | head | European Council head; council president
President of the European Parliament | EU.EP | head | president of the european parliament; european parliament president; european parliament speaker; EU parliament president
President of the European Parliament | EU.EP | head | European Parliament chief
European Commissioner | EU.COMMISSION | member | european commissioner; EU commissioner; EU trade commissioner; trade commissioner; internal market commissioner; enlargement commissioner
European Commissioner | EU.COMMISSION | member | competition commissioner; energy commissioner; home affairs commissioner; economy commissioner; EU enlargement commissioner; EU trade chief
European Commissioner | EU.COMMISSION | member | EU energy commissioner; commissioner for trade; commissioner for enlargement; commissioner for energy; commissioner for internal market
European Commissioner | EU.COMMISSION | member | commissioner for neighbourhood and enlargement; defence commissioner; defense commissioner; EU defence commissioner
European Commissioner | EU.COMMISSION | member | executive vice-president of the european commission; european commission vice president; commission vice president
European Commissioner | EU.COMMISSION | member | vice-president of the european commission; EU antitrust chief; EU economy chief; crisis management commissioner
EU Special Representative | EEAS | envoy | EU special representative; EU envoy; EU special envoy; special representative of the european union; EUSR; secretary general of the EEAS
EU Special Representative | EEAS | envoy | deputy secretary general of the european external action service; EU chief negotiator; EU's chief brexit negotiator; chief brexit negotiator; EU coordinator
EU Special Representative | EEAS | envoy | head of the EU delegation
EU official | EU | member | EU official; european official; EU diplomat; european diplomat; brussels official; eurocrat; European Commission official; commission official; EU source; EU leader
ECB President | ECB | head | ECB president; ECB chief; president of the european central bank; european central bank president; president of the ECB; European Central Bank chief; ECB head
Eurogroup President | EU | member | eurogroup president; eurogroup chief; president of the eurogroup; eurogroup head
AU Commission Chairperson | AU | head | AU commission chairperson; chairperson of the african union commission; african union commission chairperson; african union commission chair
AU Commission Chairperson | AU | head | AU commission chair; african union chairperson; AU chairperson; chairperson of the african union; chair of the african union; african union chair
AU Commission Chairperson | AU | head | AU commission chief; african union commissioner; AU commissioner; african union commission chief; AU chair
Commission President | IGO | head | president of the commission; ECOWAS commission president; ECOWAS president; ECOWAS chair; ECOWAS chairman; chairman of ECOWAS; chair of the authority
Commission President | IGO | head | chairman of the authority; chair of ASEAN; ASEAN chair; chairperson-in-office; chairman-in-office; OSCE chairperson-in-office; OSCE chair; SADC chair
Commission President | IGO | head | SADC executive secretary; IGAD executive secretary; executive secretary; chairperson of the commission; chairperson of the committee; OPCW director-general
Commission President | IGO | head | CTBTO executive secretary; ADB president; NDB president; AIIB president; OECD secretary-general; IEA executive director; IEA chief; UNICEF executive director
Commission President | IGO | head | WFP executive director; WFP chief; UNRWA commissioner-general; UNRWA chief; commissioner-general; UNESCO director-general; UNESCO chief; FAO director-general
Commission President | IGO | head | ILO director-general; IOM director general; IOM chief; UNAIDS executive director; UNDP administrator; UNDP chief; UNODC executive director; UNEP executive director
Commission President | IGO | head | UN climate chief; UNFCCC executive secretary; ICRC president; president of the ICRC; president of the international committee of the red cross; red cross chief
Commission President | IGO | head | chair of the military committee; NATO military committee chair; chairman of the NATO military committee; COP president; COP28 president; COP26 president
NATO official | NATO | member | NATO official; NATO diplomat; alliance official; NATO spokesperson; NATO spokesman; NATO spokeswoman; NATO commander; NATO general; NATO minister
NATO Special Envoy | NATO | envoy | NATO senior civilian representative; senior civilian representative; NATO envoy; ASEAN special envoy; special envoy of the ASEAN chair; OSCE special representative
NATO Special Envoy | NATO | envoy | AU special envoy; AU high representative; AU envoy; ECOWAS mediator; ECOWAS envoy; Arab League envoy; international envoy; international mediator
President-Office | IGO | head | deputy managing director; president of the bank; chief economist; G20 sherpa

# Spokespersons and press
Spokesperson | PRESS | voice | spokesperson; spokesman; spokesmen; spokeswoman; spokeswomen; spokespeople; spokespersons; spox; chief spokesperson; chief spokesman; official spokesperson
Spokesperson | PRESS | voice | press officer; mouthpiece; official spokesman; head of communications; communications director; communications chief; communications adviser; director of communications
Spokesperson | PRESS | voice | chief of communications
Press Secretary | WH | voice | press secretary; White House press secretary; presidential press secretary; presidential spokesperson; presidential spokesman; presidential spokeswoman
Press Secretary | WH | voice | Kremlin spokesman; Kremlin spokesperson; Kremlin press secretary; White House spokesperson; White House spokesman; White House spokeswoman; press secretaries
Press Secretary | WH | voice | Downing Street spokesperson; Downing Street spokesman; prime minister's spokesperson; prime minister's spokesman; Élysée spokesperson; Cheonwadae spokesman
Press Secretary | WH | voice | palace spokesman; palace spokesperson; senior secretary for public relations; senior press secretary; deputy press secretary; Kremlin spokeswoman; royal palace spokesman
Press Secretary | WH | voice | malacañang spokesperson
Government spokesperson | GOV | voice | government spokesperson; government spokesman; government spokeswoman; cabinet spokesman; cabinet spokesperson; government spokesmen; cabinet spokeswoman
Foreign Ministry spokesperson | MFA | voice | foreign ministry spokesperson; foreign ministry spokesman; foreign ministry spokeswoman; ministry of foreign affairs spokesperson
Foreign Ministry spokesperson | MFA | voice | State Department spokesperson; State Department spokesman; State Department spokeswoman; foreign office spokesman; foreign office spokesperson
Foreign Ministry spokesperson | MFA | voice | foreign office spokeswoman; FCDO spokesperson; external affairs ministry spokesperson; MEA spokesperson; MEA spokesman
Foreign Ministry spokesperson | MFA | voice | spokesperson of the ministry of foreign affairs; spokesman for the foreign ministry; spokesperson for the foreign ministry
Foreign Ministry spokesperson | MFA | voice | foreign ministry press secretary; foreign press secretary; assistant minister and spokesperson; embassy spokesperson; embassy spokesman
Foreign Ministry spokesperson | MFA | voice | embassy spokeswoman
Defence Ministry spokesperson | MOD | voice | defence ministry spokesperson; defense ministry spokesperson; defence ministry spokesman; defense ministry spokesman; defence ministry spokeswoman
Defence Ministry spokesperson | MOD | voice | defense ministry spokeswoman; Pentagon spokesperson; Pentagon spokesman; Pentagon spokeswoman; Pentagon press secretary; ministry of defence spokesperson
Defence Ministry spokesperson | MOD | voice | ministry of national defense spokesperson; ministry of national defence spokesperson
National Security Council spokesperson | NSC | voice | national security council spokesperson; national security council spokesman; national security council spokeswoman; NSC spokesperson
National Security Council spokesperson | NSC | voice | NSC spokesman; NSC spokeswoman; white house national security spokesman; national security communications adviser; national security spokesman
Police spokesperson | POLICE | voice | police spokesperson; police spokeswoman; interior ministry spokesman; interior ministry spokesperson; interior ministry spokeswoman
Party spokesperson | PARTY | voice | party spokesperson; party spokeswoman; campaign spokesperson; campaign spokesman; opposition spokesman; opposition spokesperson; Taliban spokesman
Party spokesperson | PARTY | voice | Taliban spokesperson; Hamas spokesman; Hamas spokesperson; Houthi spokesman; Houthi spokesperson; rebel spokesman; rebel spokesperson; group spokesman
Party spokesperson | PARTY | voice | foreign affairs spokesperson; foreign affairs spokesman; defence spokesperson; defence spokesman; shadow spokesperson
EU spokesperson | EU.COMMISSION | voice | EU spokesperson; EU spokesman; EU spokeswoman; commission spokesperson; European Commission spokesperson; European Commission spokesman
EU spokesperson | EU.COMMISSION | voice | european commission spokeswoman; EEAS spokesperson; commission spokesman; EU foreign affairs spokesperson; EU foreign policy spokesperson
EU spokesperson | EU.COMMISSION | voice | chief spokesperson of the european commission

# General words for who leads or belongs
Chairperson | OTHER | head | chairperson; chairman; chairmen; chairwoman; chairwomen; chair; board chairman; executive chairman; chairman of the board; co-chairman; co-chairs; chairman emeritus
Chairperson | OTHER | head | convener; convenor; moderator; president and chief executive
Director | OTHER | head | director; director-general; directors general; executive director; managing director; program director; programme director; director general; head; chief; boss; administrator
Director | OTHER | head | co-director; regional director; country director; founding director; research director; director of research; head of division; section head; policy director
Director | OTHER | head | director of programs; founder; co-founder; cofounder; chief administrator; chief commissioner; watchdog chief
Coordinator | OTHER | deputy | coordinator; co-ordinator; policy coordinator; programme coordinator; program coordinator; czar; tsar; point man; point person; pointman; manager; programme manager
Coordinator | OTHER | deputy | program manager; team leader; project leader
Deputy Director | OTHER | deputy | deputy director; associate director; assistant director; deputy director general; vice chair; vice chairman; vice chairwoman; vice chairperson; vice director
Deputy Director | OTHER | deputy | deputy head; deputy chief; deputy administrator; number two; second-in-command; deputy executive director; right-hand man
Member | OTHER | member | member; board member; committee member; council member; commission member; panelist; panellist; inspector general; nuclear inspector; weapons inspector; IAEA inspector
Member | OTHER | member | observer; election observer; monitor; staff member; staffer; employee; worker; source; source familiar with the matter; person familiar with the matter
Member | OTHER | member | people familiar with the matter; insider; witness; signatory; signatories; participant
Successor | OTHER | head | successor; predecessor; heir; incumbent; office holder; officeholder

# Scholars, analysts, business, religion
Professor | ACADEMIC | role | professor; prof; associate professor; assistant professor; professor emeritus; emeritus professor; professors emeriti; visiting professor; adjunct professor; lecturer
Professor | ACADEMIC | role | senior lecturer; university president; dean; provost; chair professor; distinguished professor; research professor; professor of international relations
Professor | ACADEMIC | role | professor of political science; teacher; academic; scholar; university professor; instructor; honorary professor; law professor; history professor
Fellow | ACADEMIC | role | fellow; senior fellow; research fellow; senior research fellow; nonresident fellow; nonresident senior fellow; non-resident fellow; non-resident senior fellow
Fellow | ACADEMIC | role | visiting fellow; distinguished fellow; associate fellow; adjunct fellow; adjunct senior fellow; resident fellow; postdoctoral fellow; global fellow; public policy fellow
Fellow | ACADEMIC | role | fellow-in-residence; visiting scholar; resident scholar; nonresident scholar; senior scholar; scholar-in-residence; policy fellow; resident senior fellow
Fellow | ACADEMIC | role | chair in korean studies; chair in japanese studies; Korea chair; Japan chair; china chair; pacific forum fellow; consulting fellow; academy fellow; junior fellow
Analyst | ACADEMIC | role | analyst; senior analyst; policy analyst; military analyst; political analyst; defence analyst; defense analyst; security analyst; research analyst; regional analyst; expert
Analyst | ACADEMIC | role | specialist; researcher; senior researcher; research associate; senior research associate; research assistant; political scientist; commentator; pundit; historian; economist
Analyst | ACADEMIC | role | senior economist; sociologist; theorist; thinker; think-tanker; China watcher; Kremlinologist; pollster; military expert; foreign policy expert; nuclear expert
Analyst | ACADEMIC | role | regional expert; Korea expert; china expert; security expert; energy analyst; energy expert; market analyst; senior adviser; senior advisor; senior associate
Analyst | ACADEMIC | role | nonresident associate; analyst at; political commentator; military historian; sinologist; arabist; programme head; program head; project director; scientist; physicist
Analyst | ACADEMIC | role | nuclear scientist; epidemiologist; virologist; engineer; philosopher; intellectual; arms control expert; international relations expert; political expert; legal scholar
Chief Executive | FIRM | head | chief executive officer; CEO; CEOs; chief executive; chief operating officer; COO; CFO; chief financial officer; company president; president and CEO; executive
Chief Executive | FIRM | head | business executive; businessman; businessmen; businesswoman; businesswomen; business leader; business magnate; entrepreneur; tycoon; oligarch; billionaire; investor
Chief Executive | FIRM | head | financier; banker; industrialist; philanthropist; company spokesman; company spokesperson; managing partner; partner; trader; broker; shareholder; media mogul
Chief Executive | FIRM | head | chief technology officer; board director
Religious leader | RELIGION | head | archbishop; bishop; cardinal; patriarch; metropolitan; ecumenical patriarch; grand mufti; mufti; grand imam; imam; chief rabbi; grand ayatollah; ayatollah
Religious leader | RELIGION | head | Dalai Lama; panchen lama; religious leader; spiritual leader; archbishop of canterbury; catholicos; moderator of the general assembly; marja; friday prayer leader
Religious leader | RELIGION | head | exarch; primate; abbot; grand sheikh of al-azhar; grand imam of al-azhar
Cleric | RELIGION | member | cleric; clergyman; clergymen; priest; rabbi; monk; pastor; preacher; mullah; maulana; lama; nun; friar; vicar; chaplain; missionary; missionaries; reverend; theologian
Cleric | RELIGION | member | senior cleric; shiite cleric; muslim cleric

# Media
Reporter | MEDIA | role | reporter; correspondent; journalist; foreign correspondent; chief correspondent; diplomatic correspondent; white house correspondent; staff writer; senior correspondent
Reporter | MEDIA | role | special correspondent; contributor; contributing writer; contributing editor; freelancer; freelance journalist; stringer; news anchor; anchorman; presenter; newscaster
Reporter | MEDIA | role | broadcaster; war correspondent; political correspondent; bureau chief; writer; author; co-author; coauthor; columnist; opinion writer; guest writer; essayist; novelist
Reporter | MEDIA | role | interviewer; TV host; foreign affairs writer; staff reporter; national security correspondent; defence correspondent; defense correspondent; chief diplomatic correspondent
Reporter | MEDIA | role | investigative journalist; security correspondent; world affairs editor; cartoonist; documentary maker; filmmaker; podcaster; poet; political editor
Editor | MEDIA | role | editor; editor-in-chief; editor in chief; editors-in-chief; editors in chief; managing editor; deputy editor; diplomatic editor; foreign editor; news editor; executive editor
Editor | MEDIA | role | associate editor; senior editor; editorial director; publisher; opinion editor; copy editor; assistant editor; series editor; translator; interpreter; editorial board member
Editor | MEDIA | role | editorial assistant; proofreader; web editor
Photographer | MEDIA | role | photographer; staff photographer; photojournalist; cameraman; cameramen; camerawoman; camera operator; official photographer; photo editor; illustrator; videographer
Photographer | MEDIA | role | official White House photographer; video journalist; graphic designer

# Forms of address
Mr. | HONORIFIC | male | mr; mr.; Mr; Mister; Messrs; Messrs.; Monsieur; Herr; Señor; Senhor; Signor; Sayın; Bapak; Khun; Bwana
Mrs. | HONORIFIC | female | mrs; mrs.; Mrs; Madame; Mme; Mme.; Frau; Señora; Senhora; Signora; Doña; Daw; Ibu; Begum; madam; Madam
Ms. | HONORIFIC | female | ms; ms.; Ms; miss; Miss; Mademoiselle; Mlle
Mx. | HONORIFIC | person | Mx; Mx.; comrade; Comrade; brother; fellow citizen
Dr. | HONORIFIC | rank | dr; dr.; Dr; Dr.; doctor; Drs; prof. dr; Ph.D; PhD; M.D
Sir | HONORIFIC | male | sir; Sir
Dame | HONORIFIC | female | Dame
Lord | HONORIFIC | male | Lord; Viscount; Baron; Earl; Count; Duke; Marquess; Laird
Lady | HONORIFIC | female | Lady; Baroness; Countess; Duchess; Viscountess
Honourable | HONORIFIC | person | Honourable; Honorable; the honourable; the honorable; right honourable; Rt Hon; Rt. Hon; the Rt Hon; Hon; Hon.; Shri; Smt; Smt.; Shrimati; Dato; Dato'; Datuk
Honourable | HONORIFIC | person | Datuk Seri; Dato' Seri; Dato' Sri; Tan Sri; Tengku; Tunku; Pehin; Mwalimu; Mzee; Esq; Esq.; QC; KC; Jr; Jr.; Sr; Sr.
Excellency | HONORIFIC | person | His Excellency; Her Excellency; Your Excellency; Excellency; Excellencies; H.E; H.E.; Their Excellencies
His Highness | HONORIFIC | male | His Highness; His Royal Highness; HRH; H.R.H; HH; H.H; Highness; Royal Highness; Serene Highness; His Serene Highness; His Holiness; His Eminence; His Beatitude
His Highness | HONORIFIC | male | His Grace; Holiness; Eminence
Her Highness | HONORIFIC | female | Her Highness; Her Royal Highness; Her Serene Highness
Prince | HONORIFIC | male | prince; Prince; Grand Prince; Infante
Princess | HONORIFIC | female | princess; Princess; Infanta; Sheikha; Sheikhah; sheikha
Sheikh | HONORIFIC | male | sheikh; Sheikh; shaikh; Shaikh; Sheik; sheik; Shaykh; Hajj; Haji; Hajji; Alhaji; Sayyid; Effendi; Bey; Pasha; Hoca
Ayatollah | HONORIFIC | male | Ayatollah; Grand Ayatollah; Hojatoleslam; Hojjatoleslam; Hujjat al-Islam; Mullah; Maulana; Maulvi; Mawlawi; Molavi; Mufti; Imam; Rabbi; Fr; Fr.; Father; Bishop
Ayatollah | HONORIFIC | male | Archbishop; Cardinal; Pope; Patriarch; Metropolitan; Brother; Monsignor; Msgr
Reverend | HONORIFIC | rank | Rev; Rev.; Reverend; Sister; Pastor; Swami; Venerable; Ven
Saint | HONORIFIC | rank | St; St.; Saint
Professor | HONORIFIC | rank | Prof; Prof.; Professor; Engr; Engr.; Engineer; Eng.; Lic.; Barrister; Advocate; Adv.; Architect
Military rank | HONORIFIC | rank | Gen; Gen.; Lt; Lt.; Lt Gen; Lt. Gen; Lt. Gen.; Maj; Maj.; Maj Gen; Maj. Gen; Maj. Gen.; Brig; Brig.; Brig. Gen; Brig. Gen.; Brig Gen; Col; Col.; Lt. Col; Lt. Col.
Military rank | HONORIFIC | rank | Lt Col; Capt; Capt.; Cdr; Cdr.; Cmdr; Cmdr.; Adm; Adm.; Vice Adm; Vice Adm.; Rear Adm; Rear Adm.; Sgt; Sgt.; Cpl; Cpl.; Pvt; Pvt.; Cmdt; Supt; Supt.; ADM; VADM; RADM
Military rank | HONORIFIC | rank | LTG; MG; BG; COL; CAPT; GEN
Political title | HONORIFIC | rank | Sen; Sen.; Sens; Sens.; Rep; Rep.; Reps; Reps.; Gov; Gov.; Govs; Govs.; Pres; Pres.; Amb; Amb.; Sec.; Min.; Dep.; Del.; Spkr; Atty; Atty.; Atty. Gen; Atty. Gen.
Political title | HONORIFIC | rank | Cong; Cong.; V.P; Insp; Insp.

[modifiers]
former | past | former; ex; erstwhile; one-time; onetime; then; previous; retired; ret.; fallen; disgraced; longtime former; two-term former; -(ret.); -(retired); fugitive former; impeached former; jailed former
ousted | removed | ousted; deposed; toppled; overthrown; sacked; fired; dismissed; exiled; removed; unseated; impeached; suspended
late | dead | late; slain; assassinated; deceased; murdered; martyred
acting | acting | acting; interim; caretaker; provisional; ad interim; temporary; stand-in; transitional; pro tempore; interim acting; -ad interim; -a.i.; -pro tempore
contested | contested | de facto; self-proclaimed; self-declared; self-styled; disputed; internationally recognised; internationally recognized; so-called; -in exile
incoming | incoming | incoming; future; next; would-be; prospective; presumptive; presumed; -elect; -designate; -in-waiting; -nominee; designate; -to be
new | new | new; newly elected; newly appointed; newly installed; newly inaugurated; newly sworn-in; newly named; reelected; re-elected; freshly appointed; recently appointed; recently elected
outgoing | outgoing | outgoing; departing; lame-duck; lame duck
deputy | deputy | deputy; vice; assistant; associate; first deputy; principal deputy; deputy assistant; first vice; parliamentary vice; alternate; deputy executive; assistant deputy
candidate | candidate | aspiring; -candidate; -hopeful; -contender; -aspirant
senior | level | senior; top; chief; high-ranking; high-level; ranking; leading; principal; lead; key; prominent; influential; powerful; most senior; mid-level; lower-level; middle-ranking; veteran; seasoned; longtime; long-time; long-serving; longest-serving; top-level; supreme; main; executive; unnamed; anonymous; respected; embattled; beleaguered; renowned; well-known; ailing; elderly
hardline | level | hawkish; hardline; hard-line; moderate; reformist; pro-Western; pro-Russian; pro-European; popular; populist; authoritarian; autocratic; right-wing; left-wing; leftist; conservative; centrist; far-right; nationalist; Islamist; liberal; opposition; ruling party; democratically elected; elected; appointed; unelected
special | kept | special; permanent; personal; presidential; roving; extraordinary; plenipotentiary; resident; non-resident; nonresident; international; regional; national; federal; union; state; provincial; royal; central; shadow; parliamentary; political; public; official; coordinating; global; local; civilian; military; uniformed; joint; honorary; emeritus; -emeritus; -general; -in-chief; -at-large; -without portfolio; -and plenipotentiary; -of the republic; -in residence
current | none | current; incumbent; sitting; serving; reigning; present; present-day; visiting; host; hosting; respective; fellow; female; male; first female
serial | count | two-time; three-time; first-ever; second-term; first-term; two-term

[sex]
m | king; prince; crown prince; emperor; sultan; emir; duke; grand duke; pope; pontiff; sheikh; ayatollah; grand ayatollah; spokesman; spokesmen; chairman; chairmen; congressman; congressmen; businessman; businessmen; statesman; statesmen; cameraman; cameramen; policeman; policemen; assemblyman; assemblymen; lord; baron; bishop; archbishop; imam; rabbi; mullah; strongman; father; priest; monk; clergyman; clergymen; patriarch; co-prince; militiaman; militiamen; gunman; gunmen; anchorman; ombudsman; alderman; aldermen; prince consort; cardinal
f | queen; princess; crown princess; empress; grand duchess; duchess; countess; baroness; spokeswoman; spokeswomen; chairwoman; chairwomen; congresswoman; congresswomen; businesswoman; businesswomen; stateswoman; first lady; first ladies; policewoman; policewomen; assemblywoman; camerawoman; nun; lady; dame; queen consort; queen mother; sheikha; ambassadress; ombudswoman; mayoress
