# What acts are done to or with: classes that the frames of acts.tbl ask for.

class aid-thing
    aid; assistance; relief; food; medicine; vaccine; grain; loan; grant; fund; funding; money; donation; supply
    equipment; help; support; package; fuel; shelter; tent; generator; water; humanitarian; dollar; euro; credit
    subsidy; bailout; convoy; shipment; doctor; medic; rescuer; blanket; wheat; ammunition; weapon; missile
    tank; drone; jet; helicopter; system; howitzer; training; arm; battery; rocket; vehicle; budget; asylum
    refuge; million; billion; scholarship; ambulance; hospital; flight; ration; expertise

class troop-thing
    troop; soldier; force; warship; ship; vessel; fighter; jet; bomber; tank; missile; battalion; brigade
    carrier; submarine; destroyer; frigate; unit; regiment; army; fleet; navy; convoy; paratrooper; marine
    battery; system; reservist; militia; police; guard; drone; aircraft; plane; warplane; artillery; asset
    contingent; squadron; commando; peacekeeper; patrol; gunboat; flotilla; squad; radar; launcher; personnel
    officer; armor; armour; division; group; infantry; helicopter

class sanction-thing
    sanction; embargo; tariff; ban; restriction; penalty; fine; duty; curb; asset; measure; blacklist; boycott
    quota; levy; cap; freeze; visa; export; import; control; suspension

class tie-thing
    tie; relation; relationship; cooperation; partnership; alliance; link; contact; friendship; coordination
    collaboration; dialogue; engagement; bond; integration; connectivity; trade; investment; exchange

class break-thing
    gate; checkpoint; port; bridge
    partnership; dialogue; alliance; talk; tie; relation; relationship; cooperation; contact; aid; assistance; trade; participation; membership
    agreement; treaty; deal; pact; funding; payment; export; import; flight; visa; supply; accord; accreditation
    link; delivery; donation; disbursement; training; programme; program
    embassy; consulate; border; crossing; airspace; service; sale; license; licence; consultation; shipment

class agreement-thing
    agreement; treaty; deal; pact; accord; memorandum; contract; protocol; charter; declaration; statement
    convention; compact; partnership; arrangement; mou; roadmap; plan; framework; document; letter; communiqué

class pledge-thing
    commitment; pledge; promise; guarantee; assurance; readiness; willingness; determination; intention; vow
    resolve; obligation

class support-thing
    support; backing; solidarity; friendship

class value-thing
    importance; role; need; value; significance; centrality; alliance; tie; relation; partnership; friendship
    relationship; cooperation; contribution; progress; effort; solidarity; unity; principle; integrity
    sovereignty; independence; progress

class concern-thing
    concern; alarm; worry; regret; dismay; outrage; anger; displeasure; criticism; condemnation; disapproval
    unease; disappointment; fear; protest; objection; opposition; doubt; dissatisfaction; indignation

class praise-thing
    support; solidarity; gratitude; appreciation; thanks; admiration; satisfaction; sympathy; condolence
    confidence; congratulation; hope; backing; interest; respect; praise; endorsement

class request-thing
    call; appeal; demand; request; plea; petition; summons; proposal

class plan-thing
    plan; intention; package; increase; measure; initiative; investment; deployment; step; program; programme
    visit; expansion; extension; purchase; decision; strategy; aid; assistance; support; grant; rise; boost

class yield-thing
    withdrawal; ceasefire; truce; pullout; pull-out; pause; release; concession; amnesty; pardon; apology
    easing; lifting; resignation; suspension; halt; disarmament; drawdown; reduction; moratorium

class curb-thing
    sanction; ban; curfew; restriction; embargo; siege; blockade; martial law; emergency; tariff; travel ban
    charge; demand; veto; measure; limit; curb; suspension

class prisoner-thing
    prisoner; hostage; detainee; captive; activist; journalist; soldier; sailor; citizen; national; crew; ship
    dissident; opponent; body; tanker; vessel; child; woman; civilian; staff; worker; inmate; leader; pow

class person-thing
    engineer; nun; pilot; fisherman; teacher; doctor; nurse; farmer; trader; villager; poet; writer; artist; actor
    singer; musician; rapper; blogger; author; scholar; academic; professor; scientist; historian; economist
    trade unionist; unionist; miner; driver; sailor; captain; lieutenant; corporal; sergeant; colonel; major; marshal
    servant; bishop; archbishop; imam; rabbi; nobel laureate; laureate; missionary; pastor; sheikh; chief; elder
    mayor; governor; senator; deputy; parliamentarian; councillor; counselor; premier; king; prince; princess
    president; ex-president; ex-minister; predecessor; commander; guerrilla; rebel; insurgent; gunman; bandit; pirate
    smuggler; trafficker; hacker; spy; agent; informant; detective; policeman; police; constable; guard; soldier
    conscript; recruit; veteran; peacekeeper; mercenary; captive; hostage; prisoner; detainee; inmate; convict
    tourist; traveller; passenger; mechanic; contractor; businessman; businesswoman; banker; tycoon; oligarch
    shopkeeper; vendor; herder; fisher; peasant; labourer; laborer; striker; picketer; campaigner; environmentalist
    feminist; reporter; photographer; cameraman; broadcaster; editor; publisher; columnist; translator; driver
    girl; boy; child; schoolgirl; schoolboy; mother; father; wife; husband; son; daughter; brother; sister; family
    relative; widow; orphan; baby; patient; victim; survivor; witness; judge; prosecutor; magistrate; justice
    attorney; barrister; juror; bureaucrat; diplomat; ambassador; envoy; consul; attaché; aide; adviser; advisor
    spokesman; spokeswoman; spokesperson; director; manager; executive; chairman; chairwoman; accountant; auditor
    inspector; monitor; observer; investigator; expert; rapporteur; volunteer; medic; rescuer; firefighter
    serviceman; servicewoman; navyman; airman; cadet; officer; jihadist; separatist; loyalist; dissenter; defector
    exile; asylum seeker; foreigner; immigrant; expatriate; nationalist; believer; worshipper; pilgrim; convert
    protester; demonstrator; activist; journalist; opponent; leader; lawmaker; suspect; member; official; people
    person; man; woman; student; citizen; national; dissident; lawyer; minister; general; officer; critic
    politician; migrant; refugee; supporter; militant; cleric; worker; reporter; rival; candidate; resident
    monk; priest; student; editor; blogger; organizer; organiser; figure; dozen; hundred; thousand; crew

class victim-thing
    civilian; soldier; policeman; people; person; child; villager; worker; protester; leader; journalist; troop
    officer; militant; rebel; fighter; member; man; woman; resident; guard; aid worker; peacekeeper; pilgrim
    convoy; hospital; school; village; town; city; base; camp; position; post; checkpoint; building; bridge
    airport; port; depot; house; home; market; mosque; church; embassy; target; infrastructure; plant; grid
    facility; headquarters; refinery; airfield; convoy; bus; vehicle; ship; tanker; commander; dozen; hundred
    group; militia; militant; reactor; stronghold; hideout; compound; mosque; monastery; dam; pipeline; silo
    outpost; station; neighborhood; neighbourhood; area; capital; region; district; power; gunman; general

class attack-thing
    attack; strike; airstrike; raid; offensive; assault; bombing; shelling; missile; rocket; invasion; war
    operation; bombardment; drone; barrage; ambush; shot; fire; incursion; campaign; massacre; grenade; bomb
    suicide bombing; counteroffensive; shell; mortar; volley

class exercise-thing
    exercise; drill; maneuver; manoeuvre; wargame; war game; patrol; test; launch; parade; flight; sortie
    training; naval exercise; military exercise; rehearsal

class detain-thing
    arrest; detention; raid; crackdown; roundup; purge; search; sweep; seizure

class protest-thing
    protest; demonstration; rally; march; strike; sit-in; riot; vigil; boycott; blockade; walkout; unrest
    hunger strike; picket; roadblock; uprising

class talk-thing
    talk; meeting; negotiation; consultation; dialogue; discussion; summit; visit; call; conversation; session
    round; conference

class envoy-thing
    ambassador; diplomat; envoy; consul; attaché; chargé; embassy; staff

class treaty-thing
    treaty; convention; agreement; pact; protocol; organization; organisation; bloc; accord; court; deal
    alliance; council; union; group; forum; framework

class demand-thing
    demand; proposal; request; call; offer; plan; resolution; accusation; allegation; charge; claim; report
    suggestion; invitation; idea; appeal; ultimatum; bid; application; argument; criticism; pressure

class territory-thing
    township; settlement; county; borough; suburb; commune; enclave; valley; fort; headquarters; junction; town; city; village; territory; area; position; district; base; airport; hill; province; region; bridge
    crossing; post; outpost; island; capital; port; camp; control; port city; road; highway

class truce-thing
    ceasefire; truce; cease-fire; armistice; cessation; agreement

class durative            # nouns of acts that go on unless the text says otherwise
    war; aggression; blockade; occupation; exercise; cooperation; conflict; siege; campaign; crackdown; dispute
    rivalry; partnership; presence; fighting; pressure; violation; repression; activity; threat; sanction

class ally-thing
    ally; partner; country; support; world; community; government; nation; coalition

class asset-thing
    asset; account; property; fund; reserve; holding

class pressure-thing
    pressure

class alert-thing
    alert; footing; notice; readiness; standby

class defence-thing
    defence; defense; presence; border; garrison; force; flank; position; deterrence; posture; security; base

class missile-thing
    missile; rocket; satellite; warhead; bomber; bomb; weapon; icbm; device; projectile; jet; flight; drone

class curfew-thing
    curfew; law; emergency; lockdown; state

class office-thing
    office; home; house; headquarters; newsroom; parliament; embassy; premises; university; residence

class media-thing
    newspaper; website; media; broadcaster; station; channel; outlet; internet; network; account; platform
    social media; site; program; programme; book; film; access; service; app; radio; television; magazine

class complaint-thing
    protest; complaint; objection; lawsuit; case; note; demarche; démarche; suit; charge

class bad-thing
    contagion; traitor; puppet; joke; sham; betrayal; stain; humiliation; theft; bully; warmonger; invader; parasite
    colony; tyrant; imperialist; fascist; nazi; criminal; thief; coward; clown; butcher; madman; dog; rat; pariah
    unjust; unfair; cynical; barbaric; criminal; disgrace; disgraceful; absurd; baseless; heinous; cowardly; brutal
    unlawful; scandalous; intolerable; hypocritical; provocative; mistake; massacre; murder; murderer; war crime
    aggression; violation; threat; provocation; terrorist; terrorism; aggressor; crime; genocide; coup; farce
    illegal; unacceptable; blackmail; illegitimate; reckless; dangerous; irresponsible; hostile; rogue; enemy
    challenge; source; danger; liar; dictator; occupier; colonial; interference; outrage; shameful; hypocrite

class problem-thing
    problem; challenge; threat; danger; risk; violation; abuse; failure; aggression; behaviour; behavior

class regret-thing
    regret; remorse; apology; contrition; sorrow

class defeat-thing
    defeat; mistake; error; responsibility; loss; election

class intelligence-thing
    intelligence; information; data; technology; expertise; experience; knowledge

class debt-thing
    debt; loan; arrears; repayment

class refugee-thing
    refugee; migrant; evacuee; asylum seeker; displaced; patient; wounded; child; exile

class asylum-thing
    asylum; refuge; sanctuary; citizenship; shelter

class arms-thing
    arm; weapon; arsenal; stockpile; warhead; missile; gun; centrifuge; reactor; mine; silo; ammunition; militia

class inspector-thing
    cargo; truck; relief; shipment; lorry; supply; aid worker
    inspector; observer; monitor; mission; convoy; aid; journalist; expert; investigator; delegation; ngo

class border-thing
    border; crossing; airspace; embassy; consulate; road; port; airport; corridor; strait; market; route

class retaliate-verb
    retaliate; respond; attack; destroy; strike; punish; annihilate; avenge; crush; fight; invade; shoot; kill
    use; annihilate; bomb; close; block; cut; withdraw; impose; sanction; expel; arrest; abandon; wipe; obliterate

class ultimatum-thing
    ultimatum; threat; warning; deadline

class road-thing
    avenue; crossing; boulevard; gate; traffic; roundabout; plaza; rail; lane; road; highway; bridge; railway; port; refinery; entrance; street; square; border; building; track; parliament
    intersection; office; oilfield; terminal; runway; motorway

class street-thing
    street; square

class implementing-thing
    implementation; introduction; continuation; imposition; preparation; start

class suspect-thing
    suspect; fugitive; criminal; convict; national

class strike-thing
    strike

class rescue-thing
    rescuer; team; doctor; medic; firefighter; engineer; hospital; aid; convoy; relief; helicopter; worker

class intent-verb           # what they tell is still to come
    intend

class unreal-governor       # an act named under these has not happened
    threat; risk; fear; plan; possibility; prospect; danger; warning; call; demand; preparation; avoid; prevent
    deter; avert; preempt; proposal; offer; potential; case; event; likelihood; chance; fearing; threaten

class light-act             # verbs that lend an act their time: "will launch an attack"
    launch; carry; conduct; make; hold; begin; start; stage; mount; give; take; have; do; impose; provide; put

# ---- light verbs and what they carry

class give-verb
    give; make; issue; offer; extend; voice; express; launch; open; start; begin; initiate; deliver; send; lodge
    file; submit; hand; grant; put; pay; lend; throw; declare; announce; renew; repeat; reiterate; convey
    register; raise; address; transmit; present; level; hurl; heap; pour; direct; aim; mount; publish; release
    utter; table; order; hold; conduct; serve; throw; direct; vent; draw; reaffirm; restate; sound; deal; pile
    circulate; receive

class bring-verb
    bring; file; lodge; press; prefer; lay; level; launch; submit; start; open; initiate; prepare; seek; announce

class critical-thing
    criticism; rebuke; condemnation; protest; complaint; objection; displeasure; dismay; anger; reproach; scorn
    contempt; accusation; allegation; reprimand; indignation; outrage; censure; annoyance; grievance; disapproval
    denunciation; disapprobation; demarche; démarche; concern; alarm; tirade; broadside; invective

class inquiry-thing
    inquiry; enquiry; investigation; probe; audit; inquest; examination; hearing; review; scrutiny

class lawsuit-thing
    lawsuit; suit; case; complaint; proceeding; claim; action

class charge-thing
    charge; indictment; accusation; allegation; proceeding; claim

class endorsement-thing
    endorsement; praise; support; backing; solidarity; tribute; thanks; gratitude; blessing; assent; recognition
    congratulation; homage; approval; appreciation; condolence; sympathy; admiration; credit; compliment; nod
    salute; respect; cover; felicitation; confidence

class appeal-thing
    appeal; plea; request; demand; petition; call; entreaty; proposal; overture; invitation

class promise-thing
    promise; pledge; undertaking; assurance; commitment; guarantee; vow; word; offer

class menace-thing
    threat; warning; ultimatum; menace; deadline

class refusal-thing
    refusal; rejection; rebuff; denial; veto; snub; no

class access-thing
    access; entry; admission; passage; entrance; admittance

class resignation-thing
    resignation; mandate; abdication

class invitation-thing
    invitation; offer; proposal; request

class tribute-thing
    tribute; homage; respect; compliment; salute

class favour-thing
    favour; favor; support; defence; defense

class defence-act
    defence; defense; aid; rescue; support

class honour-thing
    order; medal; honour; honor; award; prize; title; decoration; doctorate; citizenship

class mission-thing
    embassy; consulate; mission; legation; office; chancery; representation

class forgiveness-thing
    forgiveness; pardon; apology

class verdict-thing
    sentence; conviction; verdict; penalty; ban; ruling

class rights-thing
    right; citizenship; immunity; nationality; passport; licence; license; pension; vote; accreditation; status

class shared-thing
    grid; network; database; data; patrol; quota; resource; force; center; centre; operation; pipeline; railway
    market; system; effort; line; maintenance; service

class trade-thing
    trade; export; import; shipment; flight; delivery; exchange; sale; gas; ferry; service; swap

class patient-thing
    patient; wounded; casualty; victim; survivor; child; injured

class sum-thing
    million; billion; thousand; dollar; euro; yen; pound; loan; grant; credit; fund; money; tranche; subsidy

class relief-thing
    tonne; ton; dose; tent; blanket; water; food; rice; wheat; flour; maize; vaccine; medicine; aid; relief; kit
    supply; parcel; ration; generator; doctor; nurse; rescuer; firefighter; engineer; bottle; oxygen; mask
    ventilator; serum; milk; seed; fertiliser; fertilizer; boat; ambulance; bus; water-bomber; brigade; team

class mine-thing
    mine; bomb; ordnance; minefield; wreck; shell; explosive

class post-thing
    post; office; chair; seat; presidency; leadership; position; job; command; power; chairmanship; ministry

class occupation-thing
    occupation; siege; blockade; encirclement; presence

class retaliate-noun
    retaliation; reprisal; response; countermeasure; consequence; war

class deadline-thing
    deadline; ultimatum

class exception-thing
    exception; umbrage; offence; offense; issue

class court-thing
    court; tribunal; panel; arbitration; judge; justice; trial; task

class claim-thing
    claim; account; allegation; report; statement; charge; accusation; version; story; limit; amendment; bill
    motion; plan; idea; proposal; resolution

class market-thing
    market; tender; contract; port; airspace; territory; bank; system; entry; trade; competition; sport

class licence-thing
    licence; license; visa; permit; accreditation; contract; concession; registration; membership

class persona-thing
    persona; persona non grata

class crime-thing
    corruption; murder; treason; fraud; spying; espionage; terrorism; crime; genocide; sedition; libel

class arrest-thing
    arrest; detention; house arrest; custody; guard

class joint-word            # acts that both sides do
    joint; shared; combined; common; bilateral; trilateral; mutual; binational; collaborative

class together-word
    jointly; together; hand in hand; side by side; in tandem

class staying-verb          # in the present they tell what goes on
    remain; stay; be; continue; keep; maintain; stand

# ---- words that tell the mode of an act (modes.tbl)

class suicide-word
    suicide

class drone-word
    drone; uav; quadcopter

class aircraft-word
    airstrike; warplane; jet; bomber; aircraft; helicopter; gunship; air; aerial; plane

class unconventional-word
    chemical; sarin; chlorine; nerve; radiological; biological; poison; mustard; nuclear

class crowd-word
    tear; cannon; rubber; truncheon; baton; pepper; stun

class explosive-word
    bomb; mine; landmine; ied; grenade; explosive; device; car-bomb

class artillery-word
    artillery; rocket; missile; tank; mortar; shelling; shell; howitzer; bombardment; barrage

class firearm-word
    gunman; gunfire; rifle; gun; pistol; bullet; sniper; firearm

class blade-word
    knife; machete; stone; arson; axe; sword; petrol; rock; arrow; spear

class torture-word
    torture

class rape-word
    rape; sexual

class assassinate-word
    assassinate; assassination; execute; execution; behead; lynch; poison

class beat-word
    beat; club; fist; kick; slap; punch

class expel-word
    expel; expulsion; ambassador; diplomat; embassy

class arrest-word
    arrest; detain; warrant; jail; prosecute

class annex-word
    annex; annexation; seize; territory

class violence-word
    war; attack; strike; destroy; retaliate; retaliation; force; nuclear; missile; kill; invade; invasion; bomb
    annihilate; military; fire; fight; sink; shoot; provocation; blood

class relation-word
    tie; relation; talk; treaty; pact; accord; agreement; cooperation; withdraw; quit; leave

class restrict-word
    sanction; tariff; ban; close; block; blockade; embargo; cut; suspend; stop; halt; export; import; gas; water

class talk-word
    talk; meeting; negotiate; negotiation; dialogue; meet; summit; table; mediate; mediation; visit; invitation

class yield-word
    withdraw; withdrawal; release; ceasefire; truce; lift; free; halt; stop; end; cease; pull; disarm; hand; return
    ease; refrain; de-escalate; restraint; denuclearise; denuclearisation; denuclearize; denuclearization; retreat

class assist-word
    aid; help; assistance; weapon; loan; support; fund; money; arm; missile; vaccine; food; delivery; back; assist
    troop; grain; membership; cooperation

class change-word
    reform; resign; resignation; dismissal; election; law; policy; constitution; government; leader; amend; change

class hunger-word
    hunger; fast

class riot-word
    riot; loot; rampage; clash

class police-word
    police; gendarme; policeman; gendarmerie

class militia-word
    militia; rebel; fighter; guerrilla; paramilitary

class weapon-word
    missile; ship; vessel; plane; aircraft; tank; carrier; submarine; destroyer; warship; bomber; jet; flight; rocket
    frigate; drone; weapon; satellite; launcher; battery; boat; fleet; test; warplane

class martial-word
    martial

class deceive-word
    disinformation; misinformation; propaganda; fake; forge; hoax

class tariff-thing
    tariff; duty; sanction; levy; quota; surcharge

class suspension-thing
    suspension; reduction; cut; halt; freeze; cancellation; termination; end; cutoff; curtailment

class extradition-thing
    extradition; handover; rendition

class scathing-word         # attacks in words
    scathing; verbal; stinging; scornful; rhetorical; withering; blistering; personal; bitter; extraordinary
    furious; angry; fresh verbal; online

class settle-verb
    reach; agree; strike; conclude; sign; ratify; settle; resolve; clinch; approve; adopt; renew

class blockade-thing
    blockade; siege

class peace-word
    peacekeeper; peacekeeping; humanitarian; relief; aid; rescue; refugee; disaster; victim

class duty-word
    must; should; ought

class blame-word
    responsible; guilty; blame; complicit; accountable; liable; culprit

class discuss-verb
    discuss; talk; exchange; review; confer; negotiate; consult; brief

class convey-verb
    convey; express; assure; congratulate; thank; discuss; explain; offer; inform; brief; reaffirm; reiterate; tell
    wish; console; condole; apologise; apologize; update

class mediation-thing
    mediation; effort; initiative; shuttle

# ---- who acts for the state or body that is named before: "Turkish forces", not "Turkish roses"
class agent-word
    government; side; country; nation; state; party; court; judge; prosecutor; parliament; ministry; cabinet
    council; authority; regime; administration; company; firm; bank; airline; union; agency; team; delegation
    mission; committee; commission; people; protester; crowd; citizen; voter; resident; tribe; clan; cartel; gang
    group; movement; ally; neighbour; neighbor; majority; opposition; leadership; leader; official; politician
    lawmaker; legislature; assembly; senate; tribunal; insurgent; separatist; jihadist; terrorist; extremist
    militant; attacker; gunman; assailant; hacker; spy; smuggler; pirate; settler; student; worker; farmer; crew
    junta; ruler; monarch; royal; elite; body; organisation; organization; institution; branch; wing; faction
    bloc; coalition; alliance; contingent; command; mercenary; volunteer; recruit; conscript; reservist
    counterpart; mediator; negotiator; monitor; inspector; investigator; customs; intelligence; security
    community; family; refugee; migrant; demonstrator; activist; supporter; follower; operator; producer; police
    missile; rocket; drone; strike; attack; shell; bombardment; shelling; airstrike; raid; bomb; fire; artillery
    plane; gunfire; gun; sniper; torpedo; mine; hand; forces; service; department; office; authority; regulator

class deal-word                 # what is concluded when it is agreed to
    deal; treaty; pact; accord; agreement; contract

class backing-word
    support; backing; solidarity; loyalty; allegiance

class peacekeeper-word
    peacekeeper; peacekeeping; observer; monitor; blue helmet

class will-word                 # negated they tell a refusal: "will not", "cannot"
    will; would; can; shall

class future-word               # "said that it will"
    will; would; shall

# ---- who acts without a name, what is done without a doer

class crowd-word                # people who act though nobody names them; others: person-thing in the plural
    crowd; mob; thousand; hundred; dozen; people; protester; demonstrator; gang; police; man; woman; youth

class deed-verb                 # in the passive only somebody can have done it: "40 people were arrested"
    arrest; detain; jail; imprison; sentence; convict; deport; expel; exile; execute; behead; assassinate; murder
    kidnap; abduct; torture; beat; rape; lynch; hang; shell; bomb; shoot; raid; ambush; release; free; pardon
    indict; extradite; evict; sanction; blacklist; flog; massacre; take into custody; apprehend; round up; summon
    whip; stab; poison; recall; ban; outlaw; dissolve; suspend; confiscate; seize; attack; storm; besiege; amnesty

class self-word
    himself; herself; itself; themselves; myself; ourselves; yourself; oneself; themself

# ---- what is given, paid, built, stopped, blocked, spread

class gift-thing                # beside aid-thing, where the verb is one of giving
    truck; lorry; bus; bed; kit; net; stove; clothing; clothes; mattress; meal; rice; maize; flour
    sugar; milk; seed; fertiliser; fertilizer; insulin; antibiotic; serum; oxygen; ventilator; mask; scanner; pump
    purifier; dog; firefighter; engineer; nurse; surgeon; instructor; tonne; ton; cash; tranche; computer; laptop; book
    bicycle; tractor; machinery; cement; timber; container; parcel; pallet; gift; present; vest; helmet
    uniform; radar; coin; dose; drug; plasma; generator; transformer; barrel; lifeboat; tool
    material; part; bridge; toy; coat; boot; tarpaulin; roofing; plant

class craft-thing               # given as a whole, not sent to fight
    boat; ship; vessel; craft; frigate; corvette; helicopter; rifle; launcher; howitzer; shell; cartridge; mortar
    aircraft; plane; jet; armour; armor; vehicle; gun; pistol; cutter; bus

class frontier-thing
    border; frontier; front; coast; strait; frontline

class listed-thing
    individual; entity; company; trader; firm; person; network; official; vessel; tanker; bank; organisation
    organization; group; leader; businessman; cell; charity; militia; commander; people; ship; refinery; exchange

class danger-thing
    rubble; wreck; wreckage; debris; ruin; sea; river; flood; roof; building; mine; fire; boat; ridge; collapse; mud; snow

class relief-site
    hospital; kitchen; shelter; clinic; camp; ward; tent; orphanage

class bill-thing
    salary; wage; bill; ransom; fee; pension; stipend; arrears; rent; cost

class public-thing
    hospital; school; road; bridge; clinic; house; mosque; church; port; airport; dam; plant; railway; university; well

class link-thing
    flight; ferry; route; train; service; link; bus; connection; line; corridor; crossing; traffic

class trade-good                # what is bought, sold and stopped at a border
    import; export; purchase; sale; gas; oil; electricity; power; coal; grain; wheat; beef; meat; wine; fish; timber
    steel; uranium; product; goods; flight; shipment; delivery; lorry; truck; vessel; ship; cargo; diesel; petrol; lng
    crude; cotton; sugar; rice; fruit; vegetable; milk; onion; seafood; poultry; chip; mineral; airline; carrier

class energy-good
    gas; oil; electricity; power; coal; lng; crude; uranium

class purchase-thing
    purchase; import; buying; order; delivery

class fault-thing
    shortcoming; guilt; fault; wrongdoing; failure; blunder; mistake; error; responsibility; lapse; shame; crime

class law-thing
    complaint; case; suit; motion; bill; law; tax; decree; reform; lawsuit; charge; objection; veto; claim; amendment; levy; increase; hike; plan

class good-thing
    historic; milestone; success; hero; partner; friend; model; example; breakthrough; courageous; brave; brotherly
    friendly; ally; great; excellent; positive; constructive; exemplary; vital; indispensable; reliable; welcome
    step; achievement; victory; wise; promising; brother; statesman; legitimate; encouraging; important

class recognition-thing
    recognition; allegiance; support; loyalty

class stone-thing
    stone; brick; bottle; firework; rock; egg; tomato; flare; cobblestone; shoe; paint; molotov; stick; chair

class meal-word
    food; meal; water

class gathering-thing
    gathering; procession; meeting; concert; assembly; action; campaign; event

class list-thing
    list; blacklist; register

class pay-verb
    pay; compensate; repay; refund

class abeyance-thing
    abeyance

class prison-thing
    prison; jail; custody; detention; cell; camp; penitentiary; arrest; isolation; gaol; colony

class protester-word
    protester; demonstrator; crowd; marcher; student; activist; people; mob; striker

class utility-thing
    water; electricity; power; gas; heating; internet; phone; telephone; network; supply; signal; pipeline; mobile; fuel

class fake-thing
    disinformation; misinformation; hoax; rumour; rumor; propaganda; deepfake; fake; falsehood; lie; conspiracy

class network-thing
    network; server; system; computer; website; site; mail; mailbox; account; database; page; grid; email; e-mail; phone
    infrastructure; portal

class data-thing
    data; email; e-mail; record; document; file; secret; information; cable; plan

class captive-thing
    hostage; captive; schoolgirl; schoolboy; pupil; student; villager; aid worker; priest; nun; doctor; tourist; sailor
    policeman; soldier; pilgrim; passenger; woman; girl; child; worker; engineer; herder; nurse; farmer; teacher

class bomb-thing
    bomb; explosive; grenade; bullet; munition; napalm; shell; gunfire; fire

class site-thing                # beside victim-thing: what is hit
    hotel; ministry; plane; aircraft; drone; field; terminal; line; site; radar; airbase; apartment; block; tower; cafe
    café; restaurant; stadium; train; barracks; runway; warehouse; factory; yard; zone; suburb; quarter; settlement
    shelter; orphanage; university; kindergarten; clinic; ambulance; dam; pump; boat; trawler; shop; pharmacy; bakery
    storage; tank; hangar; substation; cable; well; bunker; tunnel; cemetery; mall; theatre; theater; newsroom

class violent-event             # who or what kills where nobody else is named
    attack; strike; airstrike; raid; offensive; assault; bombing; shelling; missile; rocket; bombardment; drone
    barrage; ambush; shot; gunfire; massacre; grenade; bomb; shell; mortar; clash; fighting; shooting; blast
    explosive; crossfire; violence; act; battle; incursion; shrapnel; sniper; gunman; stabbing; firefight; mine

class symbol-thing
    statue; monument; flag; effigy; portrait; poster; banner; billboard; bust; memorial; picture

class protest-letter
    appeal; petition; letter

class water-thing
    sea; ocean; water; waters; gulf; bay

class riot-weapon
    gas; tear gas; grenade; bullet; pellet; water cannon; cannon; canister; baton; pepper; spray; stun grenade

class pact-word
    pact; agreement; accord; treaty; deal; convention; truce

class state-body                # told by the town where it sits: "a Hanoi court"
    court; jury; judge; tribunal; prosecutor; magistrate; police; authority; parliament; government; regulator; officer
    gendarme; official; detective; ministry; soldier; troop; garrison; guard; customs; mayor; council; junta; palace
    presidency; cabinet; legislature; assembly; army; navy; warden; interrogator; policeman; censor; deputy; lawmaker

class issued-document           # in its headings stands who speaks in it
    communique; communiqué; statement; declaration; resolution; decision; conclusion; readout; note; agreement
    memorandum; appeal

class none-word                 # an object that nobody and nothing is
    no; none; nobody; nothing; no-one

class open-word                 # what an act is called that has not happened
    possible; likely; unlikely; thinkable; unthinkable; imaginable; conceivable; probable; improbable; feared
    imminent; impossible; inevitable; certain; expected

class need-word
    need; require; deserve

class satisfaction-thing
    satisfaction; appreciation; gratitude; pleasure; approval; interest; pride
