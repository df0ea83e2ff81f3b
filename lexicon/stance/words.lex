# Classes of the frames of stances.tbl.

class voice-verb
    express; voice; convey; reiterate; reaffirm; state; declare; announce; raise; register; articulate; renew
    affirm; confirm; underline; underscore; stress; emphasise; emphasize; signal; show; demonstrate; repeat
    pledge; offer; give; lend; extend; have; share; harbour; harbor; hold; indicate; note; profess; air

class stress-verb
    stress; emphasise; emphasize; underline; underscore; highlight; accentuate; point; accent; affirm; note; reaffirm; reiterate; recall; insist; confirm; demonstrate

class opposition-thing
    opposition; objection; rejection; refusal; condemnation; disapproval; criticism; resistance; protest; outrage
    indignation; anger; displeasure; dissatisfaction; reservation; disagreement

class commitment-thing
    commitment; pledge; promise; vow; guarantee; assurance; obligation; determination; resolve; will; intention
    resolution; dedication

class readiness-thing
    readiness; willingness; preparedness; interest; intention; intent; desire; eagerness; openness

class doubt-thing
    doubt; scepticism; skepticism; reservation; misgiving; question; uncertainty; hesitation; suspicion

class hope-thing
    hope; optimism; confidence; wish; expectation

class danger-word
    threat; danger; risk; challenge; problem; concern; menace; crisis; source; instability; issue; burden
    hazard; peril; obstacle; provocation; aggressor; adversary; consequence

class rival-word
    rival; enemy; adversary; aggressor; competitor; foe; opponent

class worth-word
    importance; role; significance; value; centrality; primacy; relevance; necessity; priority; need; strength
    benefit; weight; tie; alliance; partnership; friendship; relationship; cooperation

class worth-noun
    partner; ally; friend; priority; linchpin; lynchpin; cornerstone; pillar; bedrock; foundation; success
    step; milestone; breakthrough; opportunity; achievement; document; model; key; anchor

class need-word
    need; necessity; urgency; obligation; duty

class guarantee-word
    guarantee; commitment; obligation; assurance; pledge; umbrella; deterrence

class vision-word
    vision; goal; view; diagnosis; value; objective; commitment; aim; interest; understanding; assessment
    belief; perception

class note-word
    note

class format-word
    quad; initiative; framework; alliance; coalition; bloc; organisation; organization; forum; group; partnership
    agreement; treaty; pact; force; mission; programme; program; platform; talk; summit; dialogue; union
    exercise; council; conference; process; mechanism; ipef; aukus; nato; eu; asean

class increase-word
    increase; rise; boost; expansion; support; aid; package; assistance; plan; programme; program; agreement; deal
    deployment; contribution; investment; deepening; implementation; measure; fund; drill; exercise; readiness
    reduction; cut; sanction

class accord-word
    agreement; treaty; accord; deal; pact; memorandum; declaration; protocol; convention; charter; contract
    arrangement; statement; communique

class relation-thing
    cooperation; relation; relationship; tie; partnership; alliance; collaboration; dialogue; coordination
    deterrence; capability; defence; defense; sanction; drill; resilience; friendship; trade; exchange; support
    commitment; presence; scope; link; engagement; effort; exercise; posture; readiness; chain

class joint-act
    work; cooperate; support; coordinate; help; stand; strengthen; provide; deepen; develop; engage; pursue
    back; assist; consult; expand; build

class defence-budget-word
    budget; spending; expenditure; capability; contribution; aid; assistance; support; defence; defense

class speak-verb
    comment; say; answer; speak; name; mention; discuss; condemn; elaborate; respond; take; criticise; criticize
    specify; confirm; address; endorse; reveal; disclose; denounce; refer; blame; support; back; call; describe
    cite; identify; acknowledge; react; denounce; deplore; welcome; take

class leave-undone-verb         # what these govern is left undone: "avoided naming"
    avoid; decline; refuse; refrain; omit; neglect; fail; abstain; forgo; forego; stop; shy; hesitate; shrink

class approval-word
    praise; satisfaction; support; solidarity; confidence; sympathy; approval; endorsement; backing; admiration
    welcome

class bad-word
    unacceptable; illegal; unlawful; illegitimate; intolerable; outrageous; irresponsible; invalid; unjust; wrong
    mistake; provocation; aggression; violation; crime; genocide; coup; theft; interference; insult; farce
    terrorist; dictator; void; absurd; hypocritical; biased; unfair; lie; falsehood; baseless; groundless
    occupation; blackmail; betrayal; scandal; reckless; dangerous; unhelpful; premature; inhumane; barbaric

class good-word
    historic; constructive; frank; fruitful; positive; successful; important; excellent; welcome; significant
    crucial; vital; essential; indispensable; encouraging; productive; useful; courageous; balanced; fair
    cordial; warm; promising; timely; close; strong; friendly; substantive; candid

class chance-word               # "warned that it may": a worry
    may; might; could

class speaking-pronoun          # in somebody's words they mean him
    we; i; our; my
