# Words that tell who can speak, what is a text, and what a noun of speech brings.
# Source: own work.

class speaker-noun              # persons and bodies that can be quoted without a name
    official; officer; spokesman; spokeswoman; spokesperson; spokespeople; representative; envoy; diplomat
    ambassador; minister; secretary; president; premier; chancellor; king; queen; prince; emir; sultan
    leader; chief; head; chair; chairman; chairwoman; chairperson; commissioner; director; adviser; advisor
    general; admiral; colonel; commander; soldier; analyst; expert; observer; critic; scholar; academic
    professor; researcher; economist; historian; author; journalist; reporter; columnist; editor; activist
    campaigner; protester; protestor; demonstrator; lawyer; attorney; judge; prosecutor; lawmaker; senator
    congressman; congresswoman; legislator; deputy; member; mp; politician; candidate; governor; mayor
    negotiator; mediator; facilitator; delegate; delegation; participant; source; insider; witness; resident
    villager; survivor; refugee; people; person; man; woman; father; mother; brother; sister; son; daughter
    wife; husband; friend; colleague; counterpart; ally; partner; rival; opponent; side; party; country
    nation; state; government; administration; authority; ministry; department; agency; office; embassy
    consulate; commission; committee; council; parliament; congress; senate; assembly; court; tribunal
    army; military; force; navy; police; junta; regime; bloc; union; alliance; organization; organisation
    group; movement; faction; rebel; militant; insurgent; opposition; camp; coalition; team; mission
    company; firm; bank; institute; think-tank; watchdog; charity; agency; media; newspaper; press
    community; society; public; voter; citizen; islamist; republican; democrat; conservative; liberal
    socialist; nationalist; separatist; somebody; someone; everybody; everyone; nobody; aide; staffer
    veteran; patriarch; pope; bishop; archbishop; imam; cleric; ayatollah; spokesmen; duo; pair; trio
    neighbor; neighbour; signatory; capital; power; principal; executive; ceo; founder; owner; supporter
    strategist; pollster; investigator; inspector; monitor; doctor; scientist; engineer; teacher; student
    worker; farmer; trader; investor; many; some; other; most; few; both; several; all; one; another
    former; latter; who; kremlin; elysee; secretariat; directorate; board; panel; caucus; lobby

class text-noun                 # texts that say something
    statement; communique; communiqué; declaration; text; document; report; resolution; letter; article
    op-ed; commentary; editorial; memo; memorandum; note; press release; release; read-out; readout
    fact sheet; factsheet; joint statement; paper; white paper; strategy; guideline; guidance; doctrine
    constitution; treaty; agreement; pact; accord; charter; law; decree; order; ruling; verdict; judgment
    judgement; manifesto; platform; plan; roadmap; message; telegram; cable; tweet; post; email; book
    speech; address; interview; summary; transcript; outcome document; final document; joint declaration
    study; survey; poll; assessment; review; bulletin; dispatch; despatch; note verbale; petition; motion
    draft; proposal; protocol; memoir; preamble; paragraph; article; clause; passage; headline; leaflet
    complaint; lawsuit; data; figure; statistic; estimate; record; index; census; score
    notice; filing; testimony; blog; column; op-ed; essay; analysis

class channel-noun              # "said in a statement": where the words stand
    statement; communique; communiqué; declaration; letter; article; op-ed; commentary; editorial; memo
    memorandum; release; read-out; readout; sheet; factsheet; message; telegram; tweet; post; email; book
    speech; address; interview; summary; report; paper; bulletin; note; testimony; blog; column; essay
    remarks; broadcast; video; briefing; conference; text; document; resolution; filing; memoir

class talks-that-confirm                # occasions that can "confirm" something for those who meet
    meeting; talk; talks; summit; negotiation; consultation; session; dialogue; conversation; gathering

class attitude-noun             # express, voice, convey ... these
    concern; hope; support; commitment; regret; gratitude; thanks; condolence; condolences; sympathy
    solidarity; readiness; willingness; interest; confidence; satisfaction; dissatisfaction; opposition
    worry; doubt; fear; outrage; anger; appreciation; optimism; pessimism; alarm; disappointment
    frustration; displeasure; skepticism; scepticism; reservation; dismay; shock; sorrow; view; opinion
    desire; wish; determination; resolve; intention; preference; admiration; respect; congratulation
    congratulations; objection; criticism; disagreement; agreement; approval; disapproval; conviction
    belief; understanding; unease; anxiety; indignation; condemnation; protest; greeting; greetings

class speech-noun               # "Seoul's claim that ...", "the claim by Seoul that ..."
    claim; statement; suggestion; assertion; argument; contention; allegation; accusation; remark; comment
    announcement; warning; threat; promise; pledge; vow; assurance; demand; call; insistence; denial
    admission; declaration; proposal; complaint; prediction; observation; reminder; hint; boast; view
    message; declaration; confirmation; acknowledgment; acknowledgement; revelation; commitment; appeal
    request; offer; plea; charge; criticism; recommendation; contention; opinion; conclusion; report

class own-words                 # "in his words", "in the words of X"
    word; words; view; opinion; suggestion; assessment; judgment; judgement; estimation; phrase; parlance
    telling; account

class asker                     # labels of those who ask in a transcript
    q; question; questioner; reporter; journalist; moderator; interviewer; host; press; audience; media

class government-noun           # "the government in Pristina", "officials in Baku": the state speaks
    government; authority; official; leadership; regime; ministry; administration; cabinet; minister
