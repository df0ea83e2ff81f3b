# Words of meetings.

class gathering                 # nouns of meetings whose kind is `talks` unless who meets says otherwise
    meeting; talk; consultation; discussion; dialogue; huddle; get-together; gathering; roundtable
    bilateral; trilateral; encounter; exchange; deliberation; tete-a-tete; conclave; conversation
    lunch; dinner; luncheon; breakfast; banquet; round-table; rendezvous; parley; sit-down; one-on-one

class meeting-noun              # any noun of a meeting
    meeting; talk; consultation; discussion; dialogue; summit; conference; negotiation; session; lunch; dinner

class meet-verb                 # to be together with somebody
    meet; confer; huddle; convene; gather; consult; assemble; reconvene; congregate; deliberate

class speaking-verb
    talk; speak; confer; negotiate; discuss; lunch; dine; breakfast

class meet-object               # whose object is met
    meet; receive; host; welcome; greet; see; phone; telephone; call; consult

class joint-verb                # what several do together, where they meet
    agree; reaffirm; pledge; announce; launch; inaugurate; exchange; discuss; approve; endorse; condemn; vow; declare
    reiterate; emphasise; emphasize; stress; underline; quarrel; argue; bargain; pose; embrace; negotiate; settle
    review; speak; tackle; compare; haggle; clash; spar; toast

class accord-noun               # what is signed together
    agreement; treaty; accord; deal; declaration; statement; communique; communiqué; memorandum; pact; protocol; document
    contract; convention; roadmap; text; understanding; arrangement; compromise; truce; ceasefire

class convening                 # "chaired by", "attended by", "joined by": the agent takes part
    chair; attend; join; mediate; broker; moderate; facilitate; co-chair; convene

class chairing-noun             # "under the chairmanship of"
    chairmanship; mediation; auspex; auspice; auspices; presidency; facilitation; presence; participation

class place-noun                # "in the lake town of Ohrid"
    town; city; capital; resort; port; village; island; province; region; shore; residence; palace; hotel; villa
    headquarters; headquarter; building; base; district; suburb; castle; airport; centre; center; embassy; office
    state; republic; kingdom; federation; venue; compound; ministry; lake; coast; peninsula; estate

class asking-for                # of a meeting told by others: "X had requested the meeting"
    request; hail; praise; announce; criticise; criticize; welcome; describe; prepare; demand; want; condemn; call
    propose; seek; suggest; dismiss; support; note; regard; evaluate; see; assess

class be
    be

class summit-noun
    summit; mini-summit; conference; summitry; retreat

class negotiation-noun
    negotiation; bargaining; peace talk; peace negotiation

class session-noun
    session; plenary; debate

class span                      # "three days of talks", "a new round of negotiations"
    day; hour; week; month; round; kind; sort; type; series; set; marathon; night; evening; flurry; string; bout; cycle; spate; number

class sitting-body              # what meets in sessions
    council; assembly; parliament; cabinet; senate; congress; commission; committee; subcommittee; board; government
    chamber; plenum; presidium; bureau; secretariat; troika; tribunal

class undo-visit                # what a visitor does with a visit that he has in mind, or will not make
    consider; contemplate; weigh; mull; intend; envisage; cut; shorten; interrupt; skip; call; put; scrap; abandon; drop
    shelve; defer; reschedule; prepare; accept; confirm; interrupt; curtail; break

class visit-noun
    visit; trip; tour; stopover; stop; journey; voyage; swing; stay; shuttle

class call-noun
    call; conversation; phone call; videoconference; video call; teleconference

class phone-word
    phone; telephone; video; videoconference; teleconference; telephonic; virtual

class briefing-noun
    briefing; press conference; news conference; presser; conference

class press-word
    press; news; media

class hold                      # what those who meet do with a meeting
    foresee; envisage; hold; have; conduct; host; attend; join; begin; start; open; resume; conclude; end; finish; chair; convene
    lead; co-host; co-chair; enter; continue; schedule; plan; arrange; launch; wrap; participate; expect; set
    organize; organise; seek; propose; request; suggest; skip; hail; cancel; postpone; suspend; break; leave
    address; delay; announce; want; need; demand; take; occur; revive; restart; relaunch

class pay                       # what a visitor does with a visit
    pay; make; begin; start; conclude; end; finish; take; embark; undertake; kick; wrap; plan; cancel; postpone
    continue; announce; complete; schedule; launch; set; expect; cut; extend; delay; have; hold

class go
    travel; fly; head; go; journey; arrive; jet; depart; return; sail; drive; shuttle; land

class tell-there                # verbs whose subject was at the meeting that "at", "in", "during" names
    say; tell; reach; accept; reaffirm; reiterate; emphasise; emphasize; stress; discuss; agree; pledge; announce; urge
    condemn; warn; raise; express; welcome; underline; underscore; highlight; note; call; sign; seek; ask
    explain; reassure; offer; present; propose; promise; argue; declare; insist; vow; thank; add; confirm
    brief; review; inform; assure; reject; defend; praise; criticise; criticize; testify; speak

class meeting-cancelled
    cancel; cancelled; canceled; scrap; abandon; refuse; reject; scuttle; call off; called off
    decline; rebuff; shelve; aborted; abort; without; drop; axe; rule out; pull out; withdraw

class meeting-postponed
    postpone; postponed; delay; delayed; defer; deferred; put off; reschedule; rescheduled; push back; adjourn
    put back; set back

class meeting-suspended
    suspend; suspended; halt; break off; freeze; frozen; interrupt; pause; stall; stalled; deadlock; break down

class meeting-ongoing
    ongoing; continuing; under way; underway

class meeting-planned
    planned; accept; upcoming; forthcoming; scheduled; expected; due; proposed; plan; schedule; expect; prepare
    preparation; arrange; await; looming; next; future; slated; agree; invite; intend; ahead; look forward; slate; poise; set; agreement
    decide; decision; pledge; promise; vow; intention; announce; suppose; timing; prepared; envisage; foresee; confirmed

class coming-about              # in the past, of a meeting: it was held
    take; happen; occur; hold; materialise; materialize; convene; open; start; begin; end; conclude; finish; last; close

class meeting-denied            # what is denied was not, or is not known to have been
    deny; dispute; rule out

class meeting-plan-noun         # "no plans for a meeting"
    plan; prospect; intention; sign; date; question; talk; chance; possibility; need; agreement; reason; proposal

class meeting-moved             # with a date: to another day
    move; shift; push; bring; reset; set; transfer

class meeting-possible          # whether it comes is open
    possible; potential; hypothetical; likely; prospect; chance; possibility; eventual; resumption; would-be
    difficult; re-start; restart; reopen; prospective; unlikely; conceivable; further

class meeting-ready             # readiness is no plan
    ready; readiness; willing; willingness; openness; offer; eager; prepared; able; consider; mull; possibility; keen
    possible; likely; unlikely; contemplate; refuse; chance; opportunity; reluctant; reluctance; doubt; wonder; uncertain; unclear; doubtful

class meeting-ready-adj         # of adjectives only
    open; unwilling; disposed; inclined; free; loath; hesitant; unable; closed

class meeting-wish              # a plan where a day or a place is told
    want; hope; wish; seek; urge; propose; proposal; ask; call; request; suggest; suggestion; demand; convince; appeal
    encourage; insist; press; push; call for; plead; advocate; importance; need; necessity; urgency

class meeting-invited           # who is asked to come
    invite

class going-back                # visits that may be a way home: "return to their universities"
    return; go; come

class meeting-settled           # "accepted an invitation to visit"
    accept; confirm

class round-word                # of a series
    round; cycle; phase

class ordinal-word              # what numbers a meeting
    first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth
    fourteenth; fifteenth; sixteenth; twentieth; thirtieth; fiftieth; seventy-fifth; hundredth; next

class afterwards                # adverbs with which another meeting begins
    then; later; afterwards; afterward; subsequently; thereafter; next

class another-word              # "the next meeting": of those who met before
    first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; next; last; further; another; new; final; future
    previous; subsequent; follow-up; again

class head-noun                 # those whose meeting is a summit
    leader; president; head; chancellor; monarch; king

class taking-part               # of the talks just told: "the talks were hosted by"
    host; chair; attend; mediate; facilitate; broker; moderate; oversee; co-chair; co-host

class plural-noun               # plural in form, one in meaning
    talk; consultation; negotiation; discussion; deliberation

class no-party                  # people spoken to, not met
    reporter; journalist; voter; supporter; citizen; resident; worker; protester; student; activist; critic; analyst; expert
    crowd; audience; press; media; people; person; refugee; soldier; troop; source; lawyer; judge; scholar; academic
    lawmaker; viewer; family; relative; fan; follower; nationalist; demonstrator; prosecutor; researcher; economist

class vague-noun                # "the dialogue" points to no meeting in particular
    dialogue; consultation; exchange; discussion; contact; deliberation; mediation; trip; tour

class occurring                 # what a meeting does that comes about
    take; happen; occur; hold; materialise; materialize; convene; open; start; begin; go; schedule; plan; arrange; set

class come-to                   # "sat down to negotiate": they did
    sit; come; return; arrive; travel; fly; join

class leading                   # "a team led by X": X is who meets
    lead; head
