# Words that tell whether and when something happens (src/rule/time.c), and who does what a
# complement says (src/rule/grammar.c). Lemmas; verbs, nouns and adjectives stand together.

# ---- negation ----------------------------------------------------------------------------------

class negation                  # beside not, n't, never, no
    neither; nor; hardly; scarcely; barely; nowhere

class not-only                  # "not only met", "no fewer than", "not without": no negation
    only; just; merely; simply; solely; fewer; less; sooner; without

class negative-pronoun
    none; nobody; nothing; no-one; neither

# What these govern does not happen: "failed to meet", "the refusal to sign".
class negating-governor
    hesitate; fail; refuse; decline; avoid; forgo; forego; cease; neglect; omit; abstain; refrain; unable; unwilling; failure
    refusal; inability; unwillingness; cancel; scrap; shelve; abandon; boycott; skip; oppose; reject; block; prevent
    halt; suspend; postpone; delay; rule

class denying                   # what these say is denied
    deny; refute; dispute; disprove

class negating-mark             # conjunctions and prepositions: "without meeting", "nor did they"
    without; instead; rather; nor

# "dismissed the report that": what such a noun tells is untrue under such a word.
class claim-noun
    report; story; suggestion; claim; rumour; rumor; allegation; accusation; assertion; tale; notion; charge
    statement; news; information; insinuation; idea

class threat-condition          # what these open in a threat decides whether it comes
    if; unless; would; until

class untrue-word
    deny; dismiss; reject; refute; rebut; dispute; debunk; disprove; invent; fabricate; false; untrue; baseless
    unfounded; fake; groundless; bogus; hoax; fiction; lie

# ---- condition ----------------------------------------------------------------------------------

class condition-mark            # beside if, unless, whether
    lest; provided; providing; assuming; supposing

# ---- time -----------------------------------------------------------------------------------------

class modal-future              # beside will, shall
    'll; wo; gonna

class modal-conditional         # beside every word tagged as a modal
    ought

class temporal-mark             # "will leave once they have signed": future as well
    once; when; until; till; after; before; as

class reporting                 # "X would go, he said": the future of then
    say; add; tell; announce; state; note; explain; warn; stress; declare; report; reply; insist; write; promise; vow

# What these govern is still to come: "plans to visit", "a decision to withdraw".
class once-adverb              # "first set for November": no longer so
    first; originally; initially; previously; earlier; formerly

class future-governor
    plan; intend; expect; schedule; set; due; slate; prepare; prepared; agree; vow; pledge; promise; commit; poise; ready; willing
    arrange; decide; resolve; determined; project; anticipate; forecast; about; undertake; swear; bind; bound
    committed; look forward; intention; intent; decision; commitment; agreement; readiness; preparation; arrangement
    timetable; schedule

class deadline-word             # what they lead lies ahead where no verb tells it as past: "targets by 2030"
    by; until; till; beyond; toward; towards

class record-word               # "the first poll in five years": how long, not when
    first; only

class aside-marker              # the clause that they open has a time of its own
    because; although; though; whereas; if; unless; since

# What these govern may not come: wishes, requests, attempts, offers.
class irrealis-governor
    ought; want; hope; wish; seek; consider; try; attempt; aim; aspire; urge; ask; request; call; appeal; demand; invite; order
    press; push; pressure; encourage; require; allow; permit; offer; propose; threaten; likely; unlikely; eager
    keen; afraid; reluctant; need; like; prefer; desire; authorize; authorise; advise; recommend; warn; instruct; free
    suggest; insist; plead; beg; implore; exhort; advocate; mull; contemplate; weigh; explore; envisage; envision; dream
    love; favor; favour; support; discuss; possible; proposal; demand; desire; threat; effort; right; ability; opportunity
    chance; option; willingness; ambition; aspiration; idea; suggestion; recommendation; invitation; pressure; permission
    possibility; prospect; temptation; obligation; duty; power; capacity; capability; potential; bid; necessary; essential
    crucial; vital; important; imperative; time; room; reason; way; lobby; petition; entreat; dare; may; fear

# Event nouns as objects of these (or behind for, of): "plans a visit", "proposed talks".
class future-object
    plan; schedule; expect; anticipate; prepare; preparation; arrange; intend; slate; set; due

class irrealis-object
    propose; urge; seek; offer; suggest; request; demand; want; call; hope; consider; mull; contemplate; advocate
    envisage; envision; threaten; recommend; proposal; prospect; possibility; threat; invitation; suggestion; appeal
    ask; press; lobby; plead; explore

class future-modifier           # at an event noun
    upcoming; forthcoming; planned; scheduled; future; coming; impending; imminent; eventual; next; plan; schedule

class irrealis-modifier
    possible; potential; proposed; hypothetical; prospective; likely; would-be; would; propose

# ---- who does what a complement says -----------------------------------------------------------------

# The subject, although there is an object: "promised Kyiv to send".
class subject-control
    promise; vow; pledge; threaten; swear

# The object, of infinitives that hang as adverbial clauses: "sent envoys to negotiate".
class object-control
    send; dispatch; invite; urge; ask; tell; order; want; allow; hire; deploy; bring; press; push; force; lead; persuade
    convince; authorize; authorise; instruct; appoint; name; nominate; elect; choose; pick; summon; warn; encourage; task
    mandate; designate; delegate; empower; compel; pressure; beg; implore; request; require; help; enable; permit; get

# The phrase behind on, upon, to, for, with: "called on Moscow to withdraw".
class oblique-control
    call; appeal; plead; prevail; rely; count; wait; depend; press; push; look

# Nouns whose infinitive says what they are about ("the decision to leave"), not who acts.
class clause-noun
    plan; decision; intention; attempt; effort; move; bid; proposal; offer; pledge; promise; vow; commitment; agreement
    threat; right; ability; opportunity; chance; option; need; desire; wish; hope; call; demand; request; appeal; order
    refusal; failure; inability; willingness; readiness; determination; ambition; invitation; permission; obligation; duty
    power; time; place; way; reason; idea; step; measure; campaign; pressure; tendency; capacity; capability; deal; pact
    mandate; mission; operation; strategy; policy; initiative; push; drive; deadline; date; something; nothing; anything
    thing; talks; talk; negotiation; meeting; vote; resolution; motion; law; bill; treaty; accord

# Nouns with a clause that tells when, how or where, and lacks nothing: "the day they met".
class adjunct-noun
    day; time; week; month; year; moment; hour; minute; morning; evening; night; date; period; decade; century; way
    manner; place; reason; direction; extent; degree; speed; moment; point; location; spot; occasion; instant; fashion

# ---- what a parser hangs a following phrase at by mistake ------------------------------------------

class time-or-means             # "spoke by telephone on Sunday evening with X"
    monday; tuesday; wednesday; thursday; friday; saturday; sunday; morning; afternoon; evening; night; day; week
    month; telephone; phone; video; videoconference; link; january; february; march; april; may; june; july; august
    september; october; november; december
