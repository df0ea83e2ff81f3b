# Words that tell whether a capital is meant as a place.

class location-preposition      # after these it is the city
    in; at; near; outside; inside; around; via; through; into; throughout; across

class motion                    # go to Tokyo: the city; "said to Tokyo": the government
    go; travel; fly; head; come; arrive; return; depart; leave; move; trip; visit; journey; flight; travels
    tour; route; way; stop; stopover; fly back; drive; sail; invite; welcome; send; dispatch; deploy; arrival
    departure; evacuate; rush; deliver; bring; take; accompany; host; flee; escape; march; relocate; summon
    invitation; pilgrimage; shuttle

class visit                     # with the city as object
    visit; tour; leave; reach; enter; shell; bomb; attack; hit; strike; capture; seize; recapture; besiege
    surround; encircle; target; flee; depart; pound; storm; retake; evacuate; bombard; occupy; liberate

class place-noun                # "the village of X", "the X crossing"
    village; town; city; province; district; region; county; municipality; island; port; airport; crossing
    border; checkpoint; base; camp; valley; mountain; river; lake; prison; neighborhood; neighbourhood
    suburb; governorate; commune; settlement; oblast; prefecture; peninsula; strait; bay; gulf; cape; hotel
    capital; residence; palace; resort; highlands; heights; plain; desert; hamlet; borough; township; area
