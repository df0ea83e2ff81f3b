# Words beside nouns of relation that tell whether it holds (src/tie/nouns.c).

class tie-past-word             # before the noun: no longer so
    former; past; previous; historical; historic; defunct; erstwhile; then; expired; one-time; late; abandoned; broken
    annulled; scrapped; soviet-era; ex; ousted; deposed; toppled; overthrown; impeached; exiled

class tie-proposed-word         # before the noun: not yet so
    proposed; planned; possible; potential; prospective; future; would-be; eventual; draft; envisaged; envisioned
    hypothetical; upcoming; candidate; aspiring; mooted; suggested; propose; plan

class tie-ending                # verbs whose object has ended
    end; sever; terminate; cancel; break; cut; abrogate; annul; quit; leave; scrap; dissolve; lift; withdraw; revoke
    renounce; denounce; suspend; break off; cut off; expel; remove; exit

class tie-proposing             # verbs and nouns whose object is not yet so
    seek; propose; negotiate; discuss; consider; want; pursue; offer; request; support; demand; mull; explore; urge
    plan; bid; proposal; application; apply; idea; prospect; hope; aspire; invite; ask; intend; decide; offer; threaten
    promise; vow; aim; ready; prepare

class force-noun
    troop; force; soldier; missile; bomber; warship; fighter; peacekeeper; contingent; battalion; brigade; mercenary
    personnel; jet; adviser; trainer; drone; warplane; troops; forces

class base-noun                 # "bases" is given the lemma of its twin
    base; basis; garrison; airbase; facility; outpost

class soldier-noun
    marine; recruit; officer; army; police; commando; pilot; fighter; military; navy; guard; cadet; militia

class arms-noun
    weapon; arms; ammunition; missile; drone; tank; aircraft; jet; shell; rocket; helicopter; gun; rifle; howitzer; munition; warplane
    submarine; frigate; boat; vessel; ship; plane; radar; battery; artillery; warship; system; armour; armor; launcher; interceptor; hardware; weaponry; uav

class goods-noun
    oil; gas; coal; grain; wheat; fertiliser; fertilizer; fuel; electricity; power; uranium; crude; petroleum; energy; food; maize; corn; rice
    steel; copper; cobalt; lithium; gold; iron; ore; cotton; cocoa; coffee; fish; beef; soy; soybean; good; goods; water; lng; diesel

class sanction-noun
    sanction; embargo; restriction; ban; tariff; blockade; penalty; curb; measure; freeze; duty

class counterpart-word          # no office of its own: that of the person with whom it is told
    counterpart; colleague; opposite number

class tie-standing              # with a state before or behind it, it stands for the state: "its parliament ratified"
    government; army; troop; troops; force; forces; soldier; military; navy; authority; authorities; official; leader
    leaders; ruler; junta; general; parliament; regime; administration; ministry; leadership; company; firm; party
    side; delegation; diplomat; lawmaker; minister; bank; rebel; garrison; state; people; citizen

class tie-land                  # "the port of Djibouti", "the east of Libya", "Syrian soil"
    port; territory; soil; airspace; water; waters; coast; border; island; islands; peninsula; province; region; enclave
    exclave; strip; strait; city; town; village; capital; stretch; part; half; east; west; north; south; heights; valley
    district; zone; archipelago; land; area

class tie-taking-office        # verbs whose complement is an office, of their subject, or of the object if they have one
    become; elect; name; appoint; serve; act; swear in; swear; nominate; designate; take over; confirm; install; reelect
    re-elect; inaugurate; choose; pick; remain; return; reappoint

class tie-denying
    deny; reject; dismiss; refute; disclaim

class tie-making                # what is done with a treaty by who is bound by it
    sign; conclude; strike; reach; agree; have; negotiate; ratify; initial; seal; finalise; finalize; renew; extend
    suspend; terminate; cancel; scrap; abrogate; denounce; quit; leave; tear up; honour; honor; violate; breach; break
    implement; enter; enter into; forge; make; announce; launch; secure; clinch; close; join; impose; uphold; respect
    put off; postpone; sign up; withdraw; walk out; adopt; share; hold; endorse; accept; formalise; formalize; ink
    abandon; exit; ditch; nullify; pull out; opt out; void; annul; establish; propose; draft; abide; observe; revive; reject; form; found; complete; discuss; approve; revoke

class tie-body                  # with "the": the organisation named last
    bloc; organisation; organization; grouping; alliance; union; club; body; confederation; association; community
