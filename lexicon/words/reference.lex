# Words that the reference reader asks for.

class meeting-word              # their subjects, objects and "with ..." are a group from then on
    meet; talk; meeting; talks; summit; call; confer; consult; host; welcome; receive; visit; negotiate
    discuss; agree; sign; conversation; negotiation; consultation; session; speak; join; greet; dialogue
    accompany; phone; agreement

class counterpart
    counterpart; opposite number; colleague

class neighbour-noun            # the other of two states: "its neighbour"
    neighbour; neighbor; adversary; foe; archrival

class relation-noun             # persons by what they are to another
    man; woman; boy; girl; counterpart; colleague; brother; sister; son; daughter; father; mother; wife; husband; son-in-law; daughter-in-law; cousin; uncle
    nephew; niece; deputy; rival; successor; predecessor; companion; host; guest; mentor; protege; aide
    friend; opponent; challenger; running mate; spouse; widow; brother-in-law; interlocutor

class alliance-noun
    alliance

class human-verb                # their subject is a person when its name is not known
    say; tell; add; note; warn; argue; stress; urge; meet; visit; announce; declare; insist; write; tweet
    arrive; travel; speak; reply; respond; explain; comment; acknowledge; emphasize; emphasise; reiterate
    thank; welcome; praise; criticize; criticise; condemn; accuse; deny; claim; suggest; believe; think
    hope; lead; head; chair; host; attend; resign; serve; describe; recall; point; caution; underline
    underscore; highlight; pledge; vow; promise; call; ask; appeal; predict; conclude; observe; testify

class person-verb               # what only people do: one such verb shows that an unknown name is a person's
    tell; meet; recall; arrive; travel; fly; visit; resign; nod; smile; laugh; shrug; sit; eat; dine; lunch
    joke; quip; shake; walk; stand; apologise; apologize; thank; greet; embrace; testify; talk; speak; confer
    think; remember; retort; sign; chair; preside; tweet; confide; land; depart; leave; sleep; hug; kneel; bow
    weep; cry; pray; marry; retire; reminisce; muse; hint; insist; receive; wave; stroll; attend; return

class person-object-verb        # whose object is somebody
    meet; tell; urge; thank; congratulate; brief; invite; assure; greet; welcome; accompany; ask; telephone; phone
    receive; embrace; consult; summon; console; persuade; convince; remind; inform; host; see

class person-owns               # what only people have
    visit; trip; stop; stopover; tour; arrival; departure; wife; husband; speech; remark; aide; office; guest; host
    meeting; talk; conversation; spokesman; spokeswoman; spokesperson; resignation; birthday; predecessor; successor
    brother; sister; son; daughter; father; mother; lawyer; adviser; cabinet; counterpart; deputy; face; hand; wish

class people-noun               # unnamed people and bodies that act, meet and speak
    leader; official; minister; delegation; representative; envoy; negotiator; chief; diplomat; president
    secretary; ambassador; lawmaker; legislator; senator; commander; general; spokesman; spokeswoman
    spokesperson; team; group; member; government; authority; analyst; expert; observer; critic; activist
    protester; rebel; militant; soldier; troop; ally; partner; party; side; country; nation; state; neighbour
    neighbor; opposition; mediator; adviser; advisor; aide; source; politician; counterpart; candidate; head
    chair; king; queen; emir; premier; chancellor; commissioner; people; person; resident; citizen; voter
    quartet; troika; committee; commission; council; mechanism; board; panel; forum; assembly; secretariat
    refugee; worker; journalist; reporter; scholar; researcher; academic; economist; lawyer; judge; prosecutor

class government-head           # heads of government: behind the head of state where a surname fits both
    prime minister; premier; chancellor; chief minister; taoiseach; first minister; vice president
    chairman of the council of ministers; president of the government; deputy prime minister

class group-noun                # in the plural: unnamed people who are an actor of their own
    leader; official; minister; representative; envoy; negotiator; chief; diplomat; lawmaker; legislator; senator
    commander; general; officer; spokesman; analyst; expert; observer; critic; activist; protester; demonstrator
    rebel; militant; soldier; troop; voter; refugee; resident; citizen; civilian; journalist; reporter; mayor; judge
    prosecutor; worker; migrant; abductee; hostage; prisoner; detainee; fighter; gunman; insurgent; student; farmer
    member; delegation; group; person; villager; lawyer; scholar; economist; investigator; inspector; peacekeeper
    mediator; separatist; terrorist; settler; smuggler; fisherman; hacker; mercenary; clan; tribe; dissident
    opponent; supporter; investor; donor; trader; pilgrim; survivor; relative; veteran; elder; pirate; candidate
    ally; parliamentarian; deputy; councillor; ambassador; adviser; advisor; aide; mp; commissioner; guard; monitor

class collective-noun           # also in the singular, with a word before it
    junta; opposition; community; delegation; contingent; militia; coalition; diaspora; media; press; faction; team
    minority; majority; mission; militias; gang; movement; crowd; public; leadership; population; electorate
    convoy; battalion; brigade; regiment; patrol; garrison; cartel; guerrilla; force; company

class bare-organ              # organs told without an article where they act: "Police arrested"
    police; authority; prosecutor; force; guard; gendarmerie; parliament

class vague-group-noun          # of these only with a word before them: "Asian allies", not "its allies"
    ally; leader; chief; general; person; group; deputy; guard; company; elder; relative; member; force; team
    mission; movement; majority; minority; leadership; public; population; commander; officer
