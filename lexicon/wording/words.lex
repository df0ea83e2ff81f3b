# Words of the wording rules. Lemmas in lower case.

# ---- firsts --------------------------------------------------------------------------------

# What is worth counting: acts, texts, holders ("the first visit", "the first woman to lead").
class wording-countable
    visit; trip; tour; journey; stop; meeting; summit; talk; call; contact; encounter; conversation; handshake; exchange
    negotiation; dialogue; consultation; conference; session; hearing; briefing; audience; ceremony; appearance
    speech; address; statement; declaration; communique; communiqué; resolution; agreement; treaty; accord; pact; deal
    ceasefire; truce; armistice; peace; settlement; mention; reference; use; appeal; apology; acknowledgement; admission
    acknowledgment; recognition; endorsement; condemnation; vote; veto; sanction; ban; embargo; measure; package; law
    decree; strategy; review; report; budget; increase; decrease; rise; cut; test; launch; exercise; drill; deployment
    delivery; shipment; transfer; patrol; flight; transit; passage; attack; strike; raid; offensive; assault; clash
    incident; use; casualty; death; killing; execution; arrest; election; referendum; transition; coup; inauguration
    cabinet; government; coalition; administration; president; leader; minister; secretary; ambassador; envoy; official
    head; chief; premier; chancellor; monarch; pope; woman; man; african; asian; european; country; nation; state; member
    power; government; group; convoy; aid; withdrawal; evacuation; release; swap; return; repatriation; opening; embassy
    mission; delegation; step; move; decision; sign; signal; change; amendment; revision; enlargement; expansion; accession
    application; request; complaint; case; ruling; verdict; conviction; indictment; warrant; protest; demonstration
    unit; battalion; brigade; base; missile; satellite; submarine; carrier; warship; ship; vessel; jet; drone; weapon

# Determiners and numbers of order that are no first: "the first half", "first aid".
class wording-no-first
    half; quarter; phase; stage; part; place; name; aid; lady; hand; day; week; month; year; year-on-year; instance

# ---- superlatives ---------------------------------------------------------------------------

# Nouns whose superlative carries weight in reports.
class wording-superlative
    ally; partner; friend; neighbour; neighbor; rival; adversary; enemy; competitor; supporter; backer; critic; donor
    supplier; buyer; investor; trader; market; customer; creditor; power; country; nation; state; economy; threat
    challenge; challenger; danger; risk; problem; concern; priority; issue; obstacle; question; test; crisis; conflict; war
    battle; attack; strike; assault; offensive; escalation; clash; incident; violation; breach; massacre; atrocity
    violence; toll; bombing; raid; exercise; drill; deployment; buildup; build-up; operation; mission; package; deal
    agreement; contract; investment; visit; delegation; meeting; gathering; summit; conference; demonstration; protest
    statement; language; wording; condemnation; criticism; warning; rebuke; signal; sign; sanction; tariff; measure; step
    move; shift; change; increase; rise; cut; drop; decline; level; relation; tie; relationship; cooperation; alliance
    partnership; contact; talk; project; vote; majority; margin; setback; defeat; victory; breakthrough; achievement
    disaster; famine; displacement; exodus; exchange; release; swap; loss; delay; rift; dispute; split; downturn; low
    importance; support; contributor; contribution; contingent; force; army; arsenal; stockpile; producer; exporter
    importer; official; diplomat; leader; opponent; concession; demand; interpretation; term; possible; yet

class wording-weight            # "of vital importance", "the utmost priority"
    vital; paramount; utmost; overriding; supreme; crucial; critical; immense; enormous; unparalleled; unrivalled
    unmatched; foremost; extraordinary; exceptional; pivotal; cardinal; prime; topmost

class wording-weighed
    importance; significance; priority; role; interest; necessity; urgency; relevance; value; concern; seriousness

class wording-unmatched         # superlatives without -est
    unprecedented; unparalleled; unmatched; unrivalled; unrivaled; record; historic; all-time; record-breaking

class wording-no-superlative    # forms in -est that weigh nothing: "the latest talks", "at least"
    late; least; near; next; most; last

# ---- intensifiers ---------------------------------------------------------------------------

class wording-firm              # adjectives that make a commitment stronger
    unwavering; ironclad; iron-clad; rock-solid; unshakeable; unshakable; unbreakable; steadfast; staunch; unflinching
    unswerving; unstinting; unconditional; unequivocal; unambiguous; absolute; total; complete; full; utmost; wholehearted
    whole-hearted; resolute; unyielding; undiminished; unreserved; unlimited; inviolable; sacred; inalienable
    irreversible; categorical; non-negotiable; nonnegotiable; categoric; eternal; indivisible; sacrosanct; firm
    enduring; unfailing; abiding; inseparable; indestructible; deep; grave; profound; strongest; strong; solemn
    immediate; comprehensive; verifiable; lasting; permanent; unimpeded; unhindered; zero; no-limits; decisive

class wording-firm-always       # that need no particular noun
    unwavering; ironclad; iron-clad; rock-solid; unshakeable; unshakable; unswerving; unflinching; unbreakable; steadfast
    unequivocal; unconditional; categorical; non-negotiable; nonnegotiable; inviolable; sacrosanct; no-limits; unstinting

class wording-pledged           # what is made stronger so
    commitment; support; solidarity; backing; alliance; friendship; guarantee; assurance; pledge; resolve; determination
    condemnation; opposition; rejection; respect; adherence; implementation; denuclearisation; denuclearization
    disarmament; dismantlement; withdrawal; ceasefire; cessation; sovereignty; independence; integrity; right; loyalty
    trust; confidence; unity; partnership; bond; tie; stance; position; refusal; dedication; defence; defense; access
    disappointment; alarm; dismay; outrage; indignation; anger; worry; sympathy; condolence; resolution
    concern; regret; gratitude; appreciation; faith; obligation; bedrock; normalisation; normalization; consensus

class wording-firmly            # adverbs of the same kind
    firmly; strongly; categorically; resolutely; unequivocally; unconditionally; unreservedly; fully; totally; absolutely
    wholeheartedly; whole-heartedly; steadfastly; staunchly; vehemently; vigorously; flatly; unambiguously; emphatically
    utterly; completely; unanimously; squarely; adamantly; unwaveringly; deeply; solemnly

class wording-stand             # verbs that such an adverb makes diplomatic
    condemn; oppose; reject; support; back; denounce; deplore; protest; deny; rebuff; repudiate; uphold; defend; endorse
    commit; regret; object; refute; rule; respect; adhere; abide; demand

# ---- epithets --------------------------------------------------------------------------------

class wording-epithet           # nouns that characterise a tie or a state, with "of" or alone behind "as"
    linchpin; lynchpin; cornerstone; pillar; bedrock; backbone; foundation; keystone; mainstay; anchor; bulwark; bastion
    beacon; bridge; gateway; hub; stronghold; fulcrum; keeper; guardian; guarantor; custodian; cradle; flashpoint; tinderbox
    powder-keg; quagmire; buffer; vassal; puppet; proxy; pariah; outpost; bridgehead; frontline; vanguard; champion
    architect; driver; engine; heart; core; centrepiece; centerpiece; underpinning; platform; litmus; shield; bloc; axis

class wording-epithet-strong    # that are epithets wherever they stand
    linchpin; lynchpin; cornerstone; pillar; bedrock; backbone; keystone; mainstay; bulwark; bastion; beacon; fulcrum
    flashpoint; tinderbox; vassal; puppet; pariah; lackey; stooge; hegemon; aggressor; occupier; colonizer; coloniser
    linchpins; guarantor; quagmire; vanguard; powder-keg; centrepiece; centerpiece; lifeline

class wording-role              # "a strategic rival", "a reliable partner"
    rival; partner; ally; friend; neighbour; neighbor; enemy; foe; adversary; competitor; challenger; threat; challenge
    aggressor; regime; state; power; actor; player; mediator; broker; brother; source; sponsor; terrorist; entity
    occupier; invader; puppet; proxy; vassal; pariah; danger; provocation; menace; nation; concern; priority; opportunity
    competition; force; organisation; organization; group; intermediary; supplier; country; interlocutor; destination

class wording-see               # verbs of seeing as
    see; regard; view; treat; describe; consider; perceive; portray; characterise; characterize; label; brand; designate
    depict; present; cast; frame; refer; identify; define; denounce; hail; dismiss; recognise; recognize; indicate; name
    paint; classify; praise; point; stigmatise; style; categorise; categorize

class wording-call              # "called it X"
    call; label; brand; dub; term; deem; style; nickname; name; declare; consider

class wording-evaluative        # adjectives that judge the one they stand at
    democratic; rogue; brotherly; fraternal; friendly; hostile; outlaw; terrorist; fascist; imperialist; colonial
    zionist; revisionist; authoritarian; autocratic; self-proclaimed; self-styled; so-called; illegitimate; puppet
    separatist; breakaway; like-minded; peace-loving; warmongering; criminal; hegemonic; neo-nazi; nazi; reactionary
    treacherous; belligerent; pariah; apartheid; de-facto; unrecognised; unrecognized

class wording-epithet-adj       # fixed epithets of ties
    all-weather; special; brotherly; fraternal; time-tested; unbreakable; strategic; privileged; no-limits; iron-clad
    comprehensive; indispensable; natural; evergreen; enduring; historic; age-old; ironclad; deep-rooted; centuries-old

class wording-tie
    relationship; partnership; friendship; alliance; tie; relation; bond; brotherhood; partner; ally; friend

# ---- omissions -------------------------------------------------------------------------------

class wording-mention           # verbs whose absence is noted
    mention; name; reference; cite; specify; identify; indicate; condemn; commit; acknowledge; recognise; recognize
    address; allude; criticise; criticize; blame; repeat; reiterate; endorse; include; contain; call; touch; raise
    list; single; stipulate; detail; state; denounce; promise; pledge; invoke; attribute; spell; discuss; elaborate
    feature; confirm; refer; rule; disclose; clarify; mention; reaffirm; restate; say; make; set; offer; provide; give
    assign; accuse; congratulate; support

class wording-mention-plain     # of those: negated, they tell of an omission without more
    mention; name; reference; cite; specify; identify; condemn; commit; acknowledge; address; allude; criticise
    criticize; blame; repeat; reiterate; endorse; invoke; single; indicate; detail; disclose; refer; reaffirm; restate
    elaborate; attribute; denounce; touch; spell; feature

class wording-omit
    omit; drop; exclude; skip; sidestep; avoid; forgo; shun; bypass; delete; remove; excise; strike

class wording-reference
    mention; reference; allusion; word; nod; commitment; condemnation; phrase; language; wording; passage; paragraph
    sentence; clause; line; term; criticism; timetable; timeline; date; detail; deadline; formula; formulation; call
    guarantee; acknowledgement; acknowledgment

class wording-text              # what may omit
    statement; communique; communiqué; declaration; readout; read-out; text; document; resolution; draft; speech; address
    agreement; letter; report; paper; strategy; summary; note; press; release; version; account; transcript; accord
    conclusion; announcement; remark; memorandum; treaty; deal; article; constitution; roadmap; plan

class wording-name-verb         # "without naming Moscow"
    name; mention; refer; specify; identify; cite; single; elaborate; reference; point; detail; acknowledge; give; say
    address; condemn; criticise; criticize; blame; commit; set; provide; call

class wording-silence
    silent; mum; tight-lipped; quiet; silence; absent; missing; lacking; omission; absence; lack; vague

# ---- contrasts --------------------------------------------------------------------------------

class wording-difference
    difference; discrepancy; divergence; disagreement; gap; rift; contrast; disparity; inconsistency; contradiction
    mismatch; variance; dissonance; divide; variation; split; cleavage

class wording-differ
    differ; diverge; contrast; disagree; contradict; clash; vary; conflict; depart

class wording-views             # what differs
    approach; view; position; statement; wording; interpretation; assessment; policy; perception; account; version
    narrative; priority; stance; opinion; reading; understanding; readout; read-out; attitude; emphasis; language; tone
    objective; goal; interest; expectation; vision; text; side; ally; country; party; government; member; state; capital

# ---- change -------------------------------------------------------------------------------------

class wording-change
    change; shift; reversal; departure; turnabout; turnaround; u-turn; about-face; break; backtracking; softening; hardening
    evolution; adjustment; pivot; modification; turn; move; transition; volte-face; about-turn; revision; overhaul

class wording-change-of         # what changes so
    position; policy; tone; language; wording; rhetoric; stance; approach; attitude; line; doctrine; strategy; view
    posture; emphasis; terminology; formula; phrase; practice; neutrality; name; message; orientation; course; thinking

class wording-alter             # verbs
    change; shift; soften; harden; adjust; abandon; drop; revise; reverse; modify; alter; amend; tone; water; moderate
    toughen; sharpen; strengthen; tighten; relax; ease; temper; dilute; recalibrate; reconsider; reorient; upgrade
    downgrade; replace; rename; redefine; rephrase; reword; rebrand; backtrack; scrap; ditch; discard; jettison
    break; depart; move; turn; distance; evolve

class wording-comparing
    compare; contrast

class wording-degree            # "much tougher than in 2019"
    more; less; stronger; weaker; tougher; softer; sharper; harsher; milder; firmer; clearer; vaguer; stricter
    milder; broader; narrower; longer; shorter; greater; explicit; blunter; warmer; cooler; bolder

# ---- names -----------------------------------------------------------------------------------------

class wording-call-name         # "known as"
    know; call; refer; name; term; dub; style; describe

class wording-formula           # "the phrase 'X'"
    phrase; term; formula; formulation; wording; expression; slogan; word; label; terminology; concept; language; notion
    mantra; buzzword; catchphrase; motto; euphemism; terms

# ---- quoted words ------------------------------------------------------------------------------------------

class wording-total             # make what they stand at whole or certain
    any; all; every; entire; whole; complete; completely; full; fully; total; totally; absolute; absolutely; never; always
    only; utterly; deeply; grave; gravely; unacceptable; immediate; immediately; must; unwavering; ironclad; strongest
